// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3FundsToOverseaBillDownloadUrlQuery = {
  /** 账单日期 */
  bill_date: string
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 获取购付汇账单文件下载链接 */
export interface GetV3FundsToOverseaBillDownloadUrlRequest extends BodilessOptions {
  query: GetV3FundsToOverseaBillDownloadUrlQuery
}

export interface GetV3FundsToOverseaBillDownloadUrlResponse {
  /** 哈希类型 */
  hash_type: string
  /** 哈希值 */
  hash_value: string
  /** 下载地址 */
  download_url: string
}

export interface PostV3FundsToOverseaOrdersBody {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 出境金额 */
  amount: number
  /** 境外收款币种 */
  foreign_currency: string
  /** 商品信息 */
  goods_info?:
    | readonly {
        /** 商品名称 */
        goods_name: string
        /** 商品类目 */
        goods_category: string
        /** 商品单价 */
        goods_unit_price: number
        /** 商品数量 */
        goods_quantity: number
      }[]
    | undefined
  /** 卖家信息 */
  seller_info: {
    /** 境外卖家经营主体名称 */
    oversea_business_name: string
    /** 境外卖家店铺名称 */
    oversea_shop_name: string
    /** 卖家ID */
    seller_id: string
  }
  /** 物流信息 */
  express_info: {
    /** 物流单号 */
    courier_number: string
    /** 物流商名称 */
    express_company_name: string
  }
  /** 收款人信息 */
  payee_info: {
    /** 收款人识别号 */
    payee_id: string
  }
  /** 预售信息 */
  presale_info?:
    | {
        /** 订单类型 */
        type: 'DEPOSIT' | 'BALANCE'
        /** 预售订单总金额 */
        total_amount: number
        /** 关联定金订单号 */
        deposit_transaction_id?: string | undefined
        /** 关联尾款订单号 */
        balance_transaction_id?: string | undefined
      }
    | undefined
}

/** 申请资金出境 */
export interface PostV3FundsToOverseaOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundsToOverseaOrdersBody
}

export interface PostV3FundsToOverseaOrdersResponse {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境单号 */
  order_id: string
  /** 出境结果 */
  result: string
  /** 出境失败的原因 */
  fail_reason?: string
  /** 请求出境人民币金额 */
  amount: number
  /** 真实出境外币金额 */
  foreign_amount?: number
  /** 外币币种 */
  foreign_currency: string
  /** 汇率 */
  rate?: number
  /** 购汇时间 */
  exchange_rate_time?: string
  /** 预计购汇时间 */
  estimate_exchange_rate_time?: string
  /** 真实出境人民币金额 */
  departure_amount?: number
  /** 手续费人民币金额 */
  fee?: number
  /** 手续费承担商户号 */
  charge_mchid?: string
  /** 手续费承担账户 */
  charge_account_type?: string
}

export type GetV3FundsToOverseaOrdersByOutOrderIdQuery = {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信支付订单号 */
  transaction_id: string
}

/** 查询出境结果 */
export interface GetV3FundsToOverseaOrdersByOutOrderIdRequest extends BodilessOptions {
  /** 商户出境单号 */
  out_order_id: string
  query: GetV3FundsToOverseaOrdersByOutOrderIdQuery
}

export interface GetV3FundsToOverseaOrdersByOutOrderIdResponse {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境单号 */
  order_id: string
  /** 出境结果 */
  result: string
  /** 出境失败的原因 */
  fail_reason?: string
  /** 请求出境人民币金额 */
  amount: number
  /** 真实出境外币金额 */
  foreign_amount?: number
  /** 外币币种 */
  foreign_currency: string
  /** 汇率 */
  rate?: number
  /** 购汇时间 */
  exchange_rate_time?: string
  /** 预计购汇时间 */
  estimate_exchange_rate_time?: string
  /** 真实出境人民币金额 */
  departure_amount?: number
  /** 手续费人民币金额 */
  fee?: number
  /** 手续费承担商户号 */
  charge_mchid?: string
  /** 手续费承担账户 */
  charge_account_type?: string
}

export interface PostV3FundsToOverseaReturnReturnOrdersBody {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 退回凭证补充信息 */
  supplement_info: string
  /** 退回金额 */
  amount: number
}

/** 申请资金出境退回 */
export interface PostV3FundsToOverseaReturnReturnOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundsToOverseaReturnReturnOrdersBody
}

export interface PostV3FundsToOverseaReturnReturnOrdersResponse {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境退回单号 */
  return_id: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 退回凭证补充信息 */
  supplement_info?: string
  /** 退回金额 */
  amount: number
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 创建时间 (RFC 3339) */
  create_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 失败原因 */
  fail_reason?: 'RETURN_AMOUNT_NOT_ENOUGH' | (string & {})
}

export type GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询出境退回结果（通过商户出境退回单号） */
export interface GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoRequest
  extends BodilessOptions {
  /** 商户出境单号 */
  out_return_no: string
  query: GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoQuery
}

export interface GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoResponse {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境退回单号 */
  return_id: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信退款单号 */
  refund_id: string
  /** 退回金额 */
  amount: number
  /** 出境退回状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 创建时间 (RFC 3339) */
  create_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 失败原因 */
  fail_reason?: string
}

export type GetV3FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询订单剩余可出境余额 */
export interface GetV3FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsRequest
  extends BodilessOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query: GetV3FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsQuery
}

export interface GetV3FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsResponse {
  /** 微信支付订单号 */
  transaction_id: string
  /** 订单剩余可出境金额 */
  available_abroad_amount: number
}

export interface V3FundsToOversea extends ListedNode {
  readonly billDownloadUrl: V3FundsToOverseaBillDownloadUrl
  readonly orders: V3FundsToOverseaOrders
  readonly return: V3FundsToOverseaReturn
  readonly transactions: V3FundsToOverseaTransactions
}

export interface V3FundsToOverseaBillDownloadUrl extends ListedNode {
  /**
   * 获取购付汇账单文件下载链接 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_4.shtml
   */
  get(
    options: GetV3FundsToOverseaBillDownloadUrlRequest,
  ): Promise<WechatpayResponse<GetV3FundsToOverseaBillDownloadUrlResponse>>
  /**
   * 获取购付汇账单文件下载链接 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_4.shtml
   */
  getAsync(
    options: GetV3FundsToOverseaBillDownloadUrlRequest,
  ): ChainPromise<WechatpayResponse<GetV3FundsToOverseaBillDownloadUrlResponse>>
}

export interface V3FundsToOverseaOrders extends ListedNode {
  /**
   * 申请资金出境 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_2.shtml
   */
  post(
    options: PostV3FundsToOverseaOrdersRequest,
  ): Promise<WechatpayResponse<PostV3FundsToOverseaOrdersResponse>>
  /**
   * 申请资金出境 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_2.shtml
   */
  postAsync(
    options: PostV3FundsToOverseaOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundsToOverseaOrdersResponse>>
  readonly _out_order_id_: V3FundsToOverseaOrdersByOutOrderId
}

export interface V3FundsToOverseaOrdersByOutOrderId extends ListedNode {
  /**
   * 查询出境结果 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_3.shtml
   */
  get(
    options: GetV3FundsToOverseaOrdersByOutOrderIdRequest,
  ): Promise<WechatpayResponse<GetV3FundsToOverseaOrdersByOutOrderIdResponse>>
  /**
   * 查询出境结果 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_3.shtml
   */
  getAsync(
    options: GetV3FundsToOverseaOrdersByOutOrderIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3FundsToOverseaOrdersByOutOrderIdResponse>>
}

export interface V3FundsToOverseaReturn extends ListedNode {
  readonly returnOrders: V3FundsToOverseaReturnReturnOrders
}

export interface V3FundsToOverseaReturnReturnOrders extends ListedNode {
  /**
   * 申请资金出境退回 (电商平台)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735039
   */
  post(
    options: PostV3FundsToOverseaReturnReturnOrdersRequest,
  ): Promise<WechatpayResponse<PostV3FundsToOverseaReturnReturnOrdersResponse>>
  /**
   * 申请资金出境退回 (电商平台)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735039
   */
  postAsync(
    options: PostV3FundsToOverseaReturnReturnOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundsToOverseaReturnReturnOrdersResponse>>
  readonly outReturnNo: V3FundsToOverseaReturnReturnOrdersOutReturnNo
}

export interface V3FundsToOverseaReturnReturnOrdersOutReturnNo extends ListedNode {
  readonly _out_return_no_: V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo
}

export interface V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo extends ListedNode {
  /**
   * 查询出境退回结果（通过商户出境退回单号） (电商平台)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735052
   */
  get(
    options: GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoRequest,
  ): Promise<
    WechatpayResponse<GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoResponse>
  >
  /**
   * 查询出境退回结果（通过商户出境退回单号） (电商平台)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735052
   */
  getAsync(
    options: GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNoResponse>
  >
}

export interface V3FundsToOverseaTransactions extends ListedNode {
  readonly _transaction_id_: V3FundsToOverseaTransactionsByTransactionId
}

export interface V3FundsToOverseaTransactionsByTransactionId extends ListedNode {
  readonly available_abroad_amounts: V3FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amounts
}

export interface V3FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amounts
  extends ListedNode {
  /**
   * 查询订单剩余可出境余额 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_1.shtml
   */
  get(
    options: GetV3FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsRequest,
  ): Promise<
    WechatpayResponse<GetV3FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsResponse>
  >
  /**
   * 查询订单剩余可出境余额 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_1.shtml
   */
  getAsync(
    options: GetV3FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amountsResponse>
  >
}
