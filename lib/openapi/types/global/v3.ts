// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetGlobalV3CustomsOrdersQuery = {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 订单类型 */
  order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'
  /** 订单号 */
  order_no: string
  /** 海关 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 偏移量 */
  offset?: number | undefined
  /** 请求最大记录条数 */
  limit?: number | undefined
}

/** 报关查询 */
export interface GetGlobalV3CustomsOrdersRequest extends BodilessOptions {
  query: GetGlobalV3CustomsOrdersQuery
}

export interface GetGlobalV3CustomsOrdersResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id: string
  /** 偏移量 */
  offset: number
  /** 请求最大记录条数 */
  limit: number
  /** 查询结果总条数 */
  total_count: number
  /** 报关数据包 */
  data: {
    /** 商户子单号 */
    sub_order_no?: string
    /** 微信子单号 */
    sub_order_id?: string
    /** 商户海关备案号 */
    mch_customs_no?: string
    /** 海关代码 */
    customs:
      | 'GUANGZHOU_ZS'
      | 'HANGZHOU_ZS'
      | 'NINGBO'
      | 'ZHENGZHOU_BS'
      | 'CHONGQING'
      | 'SHANGHAI_ZS'
      | 'SHENZHEN'
      | 'ZHENGZHOU_ZH_ZS'
      | 'TIANJIN'
      | (string & {})
    /** 币种 */
    fee_type?: string
    /** 子单金额 */
    order_fee?: number
    /** 关税 */
    duty?: number
    /** 物流费用 */
    transport_fee?: number
    /** 商品费用 */
    product_fee?: number
    /** 报关状态 */
    state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
    /** 报关结果说明 */
    explanation?: string
    /** 最后更新时间 */
    modify_time: string
  }[]
}

export interface PatchGlobalV3CustomsOrdersBody {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 海关编码 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 子订单金额 */
  order_fee?: number | undefined
  /** 物流费用 */
  transport_fee?: number | undefined
  /** 商品费用 */
  product_fee?: number | undefined
}

/** 报关信息修改 */
export interface PatchGlobalV3CustomsOrdersRequest extends JsonOptions {
  query?: undefined
  json: PatchGlobalV3CustomsOrdersBody
}

export interface PatchGlobalV3CustomsOrdersResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id: string
}

export interface PostGlobalV3CustomsOrdersBody {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 海关 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 货币类型 */
  fee_type?: string | undefined
  /** 子订单金额 */
  order_fee?: number | undefined
  /** 物流费用 */
  transport_fee?: number | undefined
  /** 商品费用 */
  product_fee?: number | undefined
}

/** 报关 */
export interface PostGlobalV3CustomsOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostGlobalV3CustomsOrdersBody
}

export interface PostGlobalV3CustomsOrdersResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构交易流水号 */
  verify_department_trade_id: string
}

export interface PostGlobalV3CustomsRedeclareBody {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户子单号 */
  sub_order_no?: string | undefined
  /** 微信子单号 */
  sub_order_id?: string | undefined
  /** 海关编码 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
}

/** 报关重推 */
export interface PostGlobalV3CustomsRedeclareRequest extends JsonOptions {
  query?: undefined
  json: PostGlobalV3CustomsRedeclareBody
}

export interface PostGlobalV3CustomsRedeclareResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 申报结果说明 */
  explanation?: string
}

export interface PostGlobalV3CustomsVerifyCertificateBody {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 海关 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 证件类型 */
  certificate_type: 'IDCARD'
  /** 证件号 (加密) */
  certificate_id: string
  /** 证件姓名 (加密) */
  certificate_name: string
}

/** 身份信息校验 */
export interface PostGlobalV3CustomsVerifyCertificateRequest extends JsonOptions {
  query?: undefined
  json: PostGlobalV3CustomsVerifyCertificateBody
}

export interface PostGlobalV3CustomsVerifyCertificateResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 身份核验结果 */
  certificate_check_result: 'SAME' | 'DIFFERENT' | (string & {})
}

export interface Global extends ListedNode {
  readonly v3: GlobalV3
}

export interface GlobalV3 extends ListedNode {
  readonly customs: GlobalV3Customs
}

export interface GlobalV3Customs extends ListedNode {
  readonly orders: GlobalV3CustomsOrders
  readonly redeclare: GlobalV3CustomsRedeclare
  readonly verifyCertificate: GlobalV3CustomsVerifyCertificate
}

export interface GlobalV3CustomsOrders extends ListedNode {
  /**
   * 报关查询 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
   */
  get(
    options: GetGlobalV3CustomsOrdersRequest,
  ): Promise<WechatpayResponse<GetGlobalV3CustomsOrdersResponse>>
  /**
   * 报关查询 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml
   */
  getAsync(
    options: GetGlobalV3CustomsOrdersRequest,
  ): ChainPromise<WechatpayResponse<GetGlobalV3CustomsOrdersResponse>>
  /**
   * 报关信息修改 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
   */
  patch(
    options: PatchGlobalV3CustomsOrdersRequest,
  ): Promise<WechatpayResponse<PatchGlobalV3CustomsOrdersResponse>>
  /**
   * 报关信息修改 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml
   */
  patchAsync(
    options: PatchGlobalV3CustomsOrdersRequest,
  ): ChainPromise<WechatpayResponse<PatchGlobalV3CustomsOrdersResponse>>
  /**
   * 报关 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
   */
  post(
    options: PostGlobalV3CustomsOrdersRequest,
  ): Promise<WechatpayResponse<PostGlobalV3CustomsOrdersResponse>>
  /**
   * 报关 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml
   */
  postAsync(
    options: PostGlobalV3CustomsOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostGlobalV3CustomsOrdersResponse>>
}

export interface GlobalV3CustomsRedeclare extends ListedNode {
  /**
   * 报关重推 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
   */
  post(
    options: PostGlobalV3CustomsRedeclareRequest,
  ): Promise<WechatpayResponse<PostGlobalV3CustomsRedeclareResponse>>
  /**
   * 报关重推 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml
   */
  postAsync(
    options: PostGlobalV3CustomsRedeclareRequest,
  ): ChainPromise<WechatpayResponse<PostGlobalV3CustomsRedeclareResponse>>
}

export interface GlobalV3CustomsVerifyCertificate extends ListedNode {
  /**
   * 身份信息校验 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
   */
  post(
    options: PostGlobalV3CustomsVerifyCertificateRequest,
  ): Promise<WechatpayResponse<PostGlobalV3CustomsVerifyCertificateResponse>>
  /**
   * 身份信息校验 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml
   */
  postAsync(
    options: PostGlobalV3CustomsVerifyCertificateRequest,
  ): ChainPromise<WechatpayResponse<PostGlobalV3CustomsVerifyCertificateResponse>>
}
