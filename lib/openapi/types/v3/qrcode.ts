// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3QrcodeTransactionsBody {
  appid: string
  sub_appid?: string | undefined
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined
  description?: string | undefined
  attach?: string | undefined
  /** 商户系统内部订单号 */
  out_trade_no: string
  trade_scene: 'BUS' | 'METRO'
  /** 代金券或立减优惠功能的参数 */
  goods_tag?: string | undefined
  contract_id: string
  /** 接受扣款结果异步回调通知的URL */
  notify_url?: string | undefined
  /** 订单金额信息 */
  amount?:
    | {
        total?: number | undefined
        currency?: string | undefined
      }
    | undefined
  /** 公交场景信息 */
  bus_info?:
    | {
        /** 用户乘车时间（上车） (RFC 3339) */
        start_time?: string | undefined
        /** 乘车路线 */
        line_name?: string | undefined
        plate_number?: string | undefined
      }
    | undefined
  /** 地铁场景信息 */
  metro_info?:
    | {
        /** 用户乘车时间（上车） (RFC 3339) */
        start_time?: string | undefined
        /** 用户下车时间 (RFC 3339) */
        end_time?: string | undefined
        /** 乘车起始站 */
        start_station?: string | undefined
        /** 乘车终点站 */
        end_station?: string | undefined
      }
    | undefined
}

/** 扣费受理 */
export interface PostV3QrcodeTransactionsRequest extends JsonOptions {
  query?: undefined
  json: PostV3QrcodeTransactionsBody
}

export interface PostV3QrcodeTransactionsResponse {
  /** 公众账号ID */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description?: string
  /** 订单创建时间 (RFC 3339) */
  create_time?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 (RFC 3339) */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {})
  /** 还款微信支付订单号 */
  repay_transaction_id?: string
  /** 垫资还款时间 (RFC 3339) */
  repay_time?: string
  /** 附加数据 */
  attach?: string
  /** 代扣签约ID */
  contract_id?: string
  /** 交易场景 */
  trade_scene?: 'BUS' | 'METRO' | (string & {})
  /** 公交场景信息 */
  bus_info?: {
    /** 用户乘车时间（上车） (RFC 3339) */
    start_time?: string
    /** 乘车路线 */
    line_name?: string
    plate_number?: string
  }
  /** 地铁场景信息 */
  metro_info?: {
    /** 用户乘车时间（上车） (RFC 3339) */
    start_time?: string
    /** 用户下车时间 (RFC 3339) */
    end_time?: string
    /** 乘车起始站 */
    start_station?: string
    /** 乘车终点站 */
    end_station?: string
  }
  /** 订单金额信息 */
  amount?: {
    /** 订单金额 */
    total?: number
    /** 用户实际支付金额 */
    payer_total?: number
    /** 货币类型 */
    currency?: string
  }
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {})
    /** 活动ID */
    stock_id?: string
    /** 优惠券面额 */
    amount?: number
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
    /** 优惠币种 */
    currency?: string
  }[]
}

export type GetV3QrcodeTransactionsOutTradeNoByOutTradeNoQuery = {
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined
}

/** 查询订单 */
export interface GetV3QrcodeTransactionsOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 商户系统内部订单号 */
  out_trade_no: string
  query?: GetV3QrcodeTransactionsOutTradeNoByOutTradeNoQuery | undefined
}

export interface GetV3QrcodeTransactionsOutTradeNoByOutTradeNoResponse {
  /** 公众账号ID */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description?: string
  /** 订单创建时间 (RFC 3339) */
  create_time?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 (RFC 3339) */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户还款状态 */
  user_repay_state?: 'NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {})
  /** 还款微信支付订单号 */
  repay_transaction_id?: string
  /** 垫资还款时间 (RFC 3339) */
  repay_time?: string
  /** 附加数据 */
  attach?: string
  /** 代扣签约ID */
  contract_id?: string
  /** 交易场景 */
  trade_scene?: 'BUS' | 'METRO' | (string & {})
  /** 公交场景信息 */
  bus_info?: {
    /** 用户乘车时间（上车） (RFC 3339) */
    start_time?: string
    /** 乘车路线 */
    line_name?: string
    plate_number?: string
  }
  /** 地铁场景信息 */
  metro_info?: {
    /** 用户乘车时间（上车） (RFC 3339) */
    start_time?: string
    /** 用户下车时间 (RFC 3339) */
    end_time?: string
    /** 乘车起始站 */
    start_station?: string
    /** 乘车终点站 */
    end_station?: string
  }
  /** 订单金额信息 */
  amount?: {
    /** 订单金额 */
    total?: number
    /** 用户实际支付金额 */
    payer_total?: number
    /** 货币类型 */
    currency?: string
  }
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {})
    /** 活动ID */
    stock_id?: string
    /** 优惠券面额 */
    amount?: number
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
    /** 优惠币种 */
    currency?: string
  }[]
}

export type GetV3QrcodeUserServicesContractIdByContractIdQuery = {
  appid?: string | undefined
  /** 子公众账号ID */
  sub_appid?: string | undefined
  /** 微信支付分配的子商户号 */
  sub_mchid?: string | undefined
}

/** 查询用户服务可用信息 */
export interface GetV3QrcodeUserServicesContractIdByContractIdRequest extends BodilessOptions {
  contract_id: string
  query?: GetV3QrcodeUserServicesContractIdByContractIdQuery | undefined
}

export interface GetV3QrcodeUserServicesContractIdByContractIdResponse {
  contract_id?: string
  user_service_state?: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 原因 */
  block_reason?: 'DELETED' | 'ACCOUNT_FROZEN' | 'OVERDUE' | (string & {})
}

export interface V3Qrcode extends ListedNode {
  readonly transactions: V3QrcodeTransactions
  readonly userServices: V3QrcodeUserServices
}

export interface V3QrcodeTransactions extends ListedNode {
  /** 扣费受理 (服务商、直连商户) */
  post(
    options: PostV3QrcodeTransactionsRequest,
  ): Promise<WechatpayResponse<PostV3QrcodeTransactionsResponse>>
  /** 扣费受理 (服务商、直连商户) */
  postAsync(
    options: PostV3QrcodeTransactionsRequest,
  ): ChainPromise<WechatpayResponse<PostV3QrcodeTransactionsResponse>>
  readonly outTradeNo: V3QrcodeTransactionsOutTradeNo
}

export interface V3QrcodeTransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3QrcodeTransactionsOutTradeNoByOutTradeNo
}

export interface V3QrcodeTransactionsOutTradeNoByOutTradeNo extends ListedNode {
  /** 查询订单 (服务商、直连商户) */
  get(
    options: GetV3QrcodeTransactionsOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3QrcodeTransactionsOutTradeNoByOutTradeNoResponse>>
  /** 查询订单 (服务商、直连商户) */
  getAsync(
    options: GetV3QrcodeTransactionsOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3QrcodeTransactionsOutTradeNoByOutTradeNoResponse>>
}

export interface V3QrcodeUserServices extends ListedNode {
  readonly contractId: V3QrcodeUserServicesContractId
}

export interface V3QrcodeUserServicesContractId extends ListedNode {
  readonly _contract_id_: V3QrcodeUserServicesContractIdByContractId
}

export interface V3QrcodeUserServicesContractIdByContractId extends ListedNode {
  /** 查询用户服务可用信息 (服务商、直连商户) */
  get(
    options: GetV3QrcodeUserServicesContractIdByContractIdRequest,
  ): Promise<WechatpayResponse<GetV3QrcodeUserServicesContractIdByContractIdResponse>>
  /** 查询用户服务可用信息 (服务商、直连商户) */
  getAsync(
    options: GetV3QrcodeUserServicesContractIdByContractIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3QrcodeUserServicesContractIdByContractIdResponse>>
}
