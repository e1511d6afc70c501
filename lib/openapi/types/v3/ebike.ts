// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3EbikeChargeContractsPreopenBody {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 交易场景 */
  trade_scene: string
  /** 用户标识 */
  openid: string
}

/** 预开通服务 */
export interface PostV3EbikeChargeContractsPreopenRequest extends JsonOptions {
  query?: undefined
  json: PostV3EbikeChargeContractsPreopenBody
}

export interface PostV3EbikeChargeContractsPreopenResponse {
  /** 预开通ID */
  preopen_id: string
}

export type GetV3EbikeChargeContractsByContractIdQuery = {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 通过签约号查询用户状态 */
export interface GetV3EbikeChargeContractsByContractIdRequest extends BodilessOptions {
  /** 充电授权扣费协议号 */
  contract_id: string
  query?: GetV3EbikeChargeContractsByContractIdQuery | undefined
}

export interface GetV3EbikeChargeContractsByContractIdResponse {
  /** 服务商商户号 */
  mchid: string
  /** 用户标识 */
  openid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 充电授权扣费协议号 */
  contract_id?: string
  /** 协议状态 */
  contract_state: string
}

export interface PostV3EbikeChargeContractsByContractIdConfirmBody {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 充电场景信息 */
  charge_info: {
    /** 开始时间 */
    start_time: string
    /** 充电站名称 */
    charging_station_name: string
    /** 充电枪编号 */
    charging_gun_number: string
    /** 充电位设备号 */
    device_id: string
  }
}

/** 创建用户当次充电代扣凭证 */
export interface PostV3EbikeChargeContractsByContractIdConfirmRequest extends JsonOptions {
  /** 充电授权扣费协议号 */
  contract_id: string
  query?: undefined
  json: PostV3EbikeChargeContractsByContractIdConfirmBody
}

export interface PostV3EbikeChargeContractsByContractIdConfirmResponse {
  /** 用户充电代扣凭证 */
  charging_token: string
}

export interface PostV3EbikeChargeTransactionsBody {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 附加字段 */
  attach?: string | undefined
  /** 营销信息 */
  goods_tag?: string | undefined
  /** 通知url */
  notify_url: string
  /** 商品描述 */
  description: string
  /** 用户充电代扣凭证 */
  charging_token: string
  /** 订单金额信息 */
  amount: {
    /** 订单总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 充电自行车场景信息 */
  charge_info: {
    /** 开始时间 */
    start_time: string
    /** 结束时间 */
    end_time: string
    /** 充电站名称 */
    charging_station_name: string
    /** 充电枪编号 */
    charging_gun_number: string
    /** 已充电量 */
    charged_capacity: number
    /** 车位延时占用时长 */
    park_duration?: number | undefined
    /** 车位延时占用产生的费用 */
    park_fee?: number | undefined
  }
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string
    /** 商户端设备ip */
    device_ip: string
  }
}

/** 充电自行车代扣受理扣款 */
export interface PostV3EbikeChargeTransactionsRequest extends JsonOptions {
  query?: undefined
  json: PostV3EbikeChargeTransactionsBody
}

export interface PostV3EbikeChargeTransactionsResponse {
  /** 受理状态 */
  accept_state: string
  /** 订单创建时间 */
  create_time?: string
}

export type GetV3EbikeChargeTransactionsIdByTransactionIdQuery = {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 查询订单 */
export interface GetV3EbikeChargeTransactionsIdByTransactionIdRequest extends BodilessOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query?: GetV3EbikeChargeTransactionsIdByTransactionIdQuery | undefined
}

export interface GetV3EbikeChargeTransactionsIdByTransactionIdResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: string
  /** 银行类型 */
  bank_type?: string
  /** 成功时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_des?: string
  /** 充电授权扣费协议号 */
  contract_id: string
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string
    /** 用户在特约商户的标识 */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount: {
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency?: string
    /** 用户实际支付金额 */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
  }
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 活动ID */
    activity_id?: string
    /** 优惠券面额 */
    amount: number
    /** 微信出资 */
    wxpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
  }[]
}

export type GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoQuery = {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 查询订单 */
export interface GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoQuery | undefined
}

export interface GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: string
  /** 银行类型 */
  bank_type?: string
  /** 成功时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_des?: string
  /** 充电授权扣费协议号 */
  contract_id: string
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string
    /** 用户在特约商户的标识 */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount: {
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency?: string
    /** 用户实际支付金额 */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
  }
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 活动ID */
    activity_id?: string
    /** 优惠券面额 */
    amount: number
    /** 微信出资 */
    wxpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
  }[]
}

export type GetV3EbikeChargeUsersByOpenidContractQuery = {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 交易场景 */
  trade_scene: string
}

/** 通过用户标识查询用户状态 */
export interface GetV3EbikeChargeUsersByOpenidContractRequest extends BodilessOptions {
  /** 用户标识 */
  openid: string
  query: GetV3EbikeChargeUsersByOpenidContractQuery
}

export interface GetV3EbikeChargeUsersByOpenidContractResponse {
  /** 服务商商户号 */
  mchid: string
  /** 用户标识 */
  openid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 充电授权扣费协议号 */
  contract_id?: string
  /** 协议状态 */
  contract_state: string
}

export interface V3Ebike extends ListedNode {
  readonly charge: V3EbikeCharge
}

export interface V3EbikeCharge extends ListedNode {
  readonly contracts: V3EbikeChargeContracts
  readonly transactions: V3EbikeChargeTransactions
  readonly users: V3EbikeChargeUsers
}

export interface V3EbikeChargeContracts extends ListedNode {
  readonly _contract_id_: V3EbikeChargeContractsByContractId
  readonly preopen: V3EbikeChargeContractsPreopen
}

export interface V3EbikeChargeContractsByContractId extends ListedNode {
  /**
   * 通过签约号查询用户状态 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
   * @deprecated
   */
  get(
    options: GetV3EbikeChargeContractsByContractIdRequest,
  ): Promise<WechatpayResponse<GetV3EbikeChargeContractsByContractIdResponse>>
  /**
   * 通过签约号查询用户状态 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
   * @deprecated
   */
  getAsync(
    options: GetV3EbikeChargeContractsByContractIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3EbikeChargeContractsByContractIdResponse>>
  readonly confirm: V3EbikeChargeContractsByContractIdConfirm
}

export interface V3EbikeChargeContractsByContractIdConfirm extends ListedNode {
  /**
   * 创建用户当次充电代扣凭证 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
   * @deprecated
   */
  post(
    options: PostV3EbikeChargeContractsByContractIdConfirmRequest,
  ): Promise<WechatpayResponse<PostV3EbikeChargeContractsByContractIdConfirmResponse>>
  /**
   * 创建用户当次充电代扣凭证 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
   * @deprecated
   */
  postAsync(
    options: PostV3EbikeChargeContractsByContractIdConfirmRequest,
  ): ChainPromise<WechatpayResponse<PostV3EbikeChargeContractsByContractIdConfirmResponse>>
}

export interface V3EbikeChargeContractsPreopen extends ListedNode {
  /**
   * 预开通服务 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
   * @deprecated
   */
  post(
    options: PostV3EbikeChargeContractsPreopenRequest,
  ): Promise<WechatpayResponse<PostV3EbikeChargeContractsPreopenResponse>>
  /**
   * 预开通服务 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
   * @deprecated
   */
  postAsync(
    options: PostV3EbikeChargeContractsPreopenRequest,
  ): ChainPromise<WechatpayResponse<PostV3EbikeChargeContractsPreopenResponse>>
}

export interface V3EbikeChargeTransactions extends ListedNode {
  /**
   * 充电自行车代扣受理扣款 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
   * @deprecated
   */
  post(
    options: PostV3EbikeChargeTransactionsRequest,
  ): Promise<WechatpayResponse<PostV3EbikeChargeTransactionsResponse>>
  /**
   * 充电自行车代扣受理扣款 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
   * @deprecated
   */
  postAsync(
    options: PostV3EbikeChargeTransactionsRequest,
  ): ChainPromise<WechatpayResponse<PostV3EbikeChargeTransactionsResponse>>
  readonly id: V3EbikeChargeTransactionsId
  readonly outTradeNo: V3EbikeChargeTransactionsOutTradeNo
}

export interface V3EbikeChargeTransactionsId extends ListedNode {
  readonly _transaction_id_: V3EbikeChargeTransactionsIdByTransactionId
}

export interface V3EbikeChargeTransactionsIdByTransactionId extends ListedNode {
  /**
   * 查询订单 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated
   */
  get(
    options: GetV3EbikeChargeTransactionsIdByTransactionIdRequest,
  ): Promise<WechatpayResponse<GetV3EbikeChargeTransactionsIdByTransactionIdResponse>>
  /**
   * 查询订单 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated
   */
  getAsync(
    options: GetV3EbikeChargeTransactionsIdByTransactionIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3EbikeChargeTransactionsIdByTransactionIdResponse>>
}

export interface V3EbikeChargeTransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3EbikeChargeTransactionsOutTradeNoByOutTradeNo
}

export interface V3EbikeChargeTransactionsOutTradeNoByOutTradeNo extends ListedNode {
  /**
   * 查询订单 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated
   */
  get(
    options: GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoResponse>>
  /**
   * 查询订单 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated
   */
  getAsync(
    options: GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3EbikeChargeTransactionsOutTradeNoByOutTradeNoResponse>>
}

export interface V3EbikeChargeUsers extends ListedNode {
  readonly _openid_: V3EbikeChargeUsersByOpenid
}

export interface V3EbikeChargeUsersByOpenid extends ListedNode {
  readonly contract: V3EbikeChargeUsersByOpenidContract
}

export interface V3EbikeChargeUsersByOpenidContract extends ListedNode {
  /**
   * 通过用户标识查询用户状态 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
   * @deprecated
   */
  get(
    options: GetV3EbikeChargeUsersByOpenidContractRequest,
  ): Promise<WechatpayResponse<GetV3EbikeChargeUsersByOpenidContractResponse>>
  /**
   * 通过用户标识查询用户状态 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
   * @deprecated
   */
  getAsync(
    options: GetV3EbikeChargeUsersByOpenidContractRequest,
  ): ChainPromise<WechatpayResponse<GetV3EbikeChargeUsersByOpenidContractResponse>>
}
