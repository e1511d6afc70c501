// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'
import type { VehiclePlateColor, VehiclePlateColorInput } from '../shared.js'

export type GetV3VehicleEtcContractsByContractIdQuery = {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 通过商户ETC绑定号查询签约状态 */
export interface GetV3VehicleEtcContractsByContractIdRequest extends BodilessOptions {
  /** 商户etc绑定号 */
  contract_id: string
  query?: GetV3VehicleEtcContractsByContractIdQuery | undefined
}

export interface GetV3VehicleEtcContractsByContractIdResponse {
  /** 发起签约的appid */
  appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 用户在发起签约APP的标识 */
  sp_openid: string
  /** 子商户appid */
  sub_appid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** ETC扣费授权协议号 */
  contract_id: string
  /** ETC绑定状态 */
  bind_state: string
  /** 绑定的车牌号 */
  plate_number: string
  /** 用户在发起签约子APP的标识 */
  sub_openid?: string
}

export interface PostV3VehicleEtcPreopenBody {
  /** 服务商appid */
  sp_appid: string
  /** 子商户appid */
  sub_appid?: string | undefined
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 用户标识 */
  openid: string
  /** ETC授权扣费模板ID */
  plan_id: string
  /** ETC设备号 */
  etc_device_id?: string | undefined
  /** 车牌号 */
  plate_number: string
  /** 实名信息 */
  identify: {
    /** 姓名 (加密) */
    encrypted_real_name: string
    /** 证件号码 (加密) */
    encrypted_credential_id: string
    /** 证件类型 */
    credential_type: string
  }
  /** 用户开通ETC时绑定的银行卡 (加密) */
  bank_card_no?: string | undefined
}

/** 预开通用户ETC指定卡扣费 */
export interface PostV3VehicleEtcPreopenRequest extends JsonOptions {
  query?: undefined
  json: PostV3VehicleEtcPreopenBody
}

export interface PostV3VehicleEtcPreopenResponse {
  /** 预开通ID */
  preopen_id: string
}

export interface PostV3VehicleEtcTransactionsHighwayBody {
  /** 商户订单号 */
  out_trade_no: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string | undefined
  /** ETC扣费授权协议号 */
  contract_id: string
  /** 商品信息 */
  description: string
  /** 附加信息 */
  attach?: string | undefined
  /** 营销信息 */
  goods_tag?: string | undefined
  /** 高速场景信息 */
  highway_info: {
    /** 车牌号 */
    plate_number: string
    /** 入站时间 */
    start_time: string
    /** 出站时间 */
    end_time: string
    /** 通道类型 */
    channel_type: string
    /** 车辆类型 */
    car_type?: string | undefined
    /** 入口名称 */
    entrance: string
    /** 出口名称 */
    exit?: string | undefined
    /** 承载人数 */
    carrying_capacity?: number | undefined
    /** 荷载范围 */
    carrying_range?: string | undefined
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 设备信息 */
  device_info?:
    | {
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 商户端设备IP */
        device_ip: string
      }
    | undefined
}

/** 高速场景商户扣款 */
export interface PostV3VehicleEtcTransactionsHighwayRequest extends JsonOptions {
  query?: undefined
  json: PostV3VehicleEtcTransactionsHighwayBody
}

export interface PostV3VehicleEtcTransactionsHighwayResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string
    /** 用户在特约商户APP的标识 */
    sub_openid?: string
  }
  /** 订单金额 */
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
  device_info?: {
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
  /** 优惠详情 */
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

export type GetV3VehicleEtcTransactionsIdByTransactionIdQuery = {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 查询订单 */
export interface GetV3VehicleEtcTransactionsIdByTransactionIdRequest extends BodilessOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query?: GetV3VehicleEtcTransactionsIdByTransactionIdQuery | undefined
}

export interface GetV3VehicleEtcTransactionsIdByTransactionIdResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string
    /** 用户在特约商户APP的标识 */
    sub_openid?: string
  }
  /** 订单金额 */
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
  device_info?: {
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
  /** 优惠详情 */
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

export type GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoQuery = {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 查询订单 */
export interface GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoQuery | undefined
}

export interface GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string
    /** 用户在特约商户APP的标识 */
    sub_openid?: string
  }
  /** 订单金额 */
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
  device_info?: {
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
  /** 优惠详情 */
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

export type GetV3VehicleEtcUsersByOpenidContractsQuery = {
  /** 特约商户号 */
  sub_mchid?: string | undefined
  /** ETC授权扣费模板ID */
  plan_id: string
  /** 车牌号 */
  plate_number: string
}

/** 查询ETC签约状态 */
export interface GetV3VehicleEtcUsersByOpenidContractsRequest extends BodilessOptions {
  /** 用户标识 */
  openid: string
  query: GetV3VehicleEtcUsersByOpenidContractsQuery
}

export interface GetV3VehicleEtcUsersByOpenidContractsResponse {
  /** 发起签约的appid */
  appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 用户在发起签约APP的标识 */
  sp_openid: string
  /** 子商户appid */
  sub_appid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** ETC扣费授权协议号 */
  contract_id: string
  /** ETC绑定状态 */
  bind_state: string
  /** 绑定的车牌号 */
  plate_number: string
  /** 用户在发起签约子APP的标识 */
  sub_openid?: string
}

export interface PostV3VehicleParkingParkingsBody {
  /** 子商户号 */
  sub_mchid: string
  /** 商户入场id */
  out_parking_no: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: VehiclePlateColorInput
  /** 回调通知url */
  notify_url: string
  /** 入场时间 */
  start_time: string
  /** 停车场名称 */
  parking_name: string
  /** 免费时长 */
  free_duration: number
}

/** 创建停车入场 */
export interface PostV3VehicleParkingParkingsRequest extends JsonOptions {
  query?: undefined
  json: PostV3VehicleParkingParkingsBody
}

export interface PostV3VehicleParkingParkingsResponse {
  /** 停车入场id */
  id: string
  /** 商户入场id */
  out_parking_no: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: VehiclePlateColor
  /** 入场时间 */
  start_time: string
  /** 停车场名称 */
  parking_name: string
  /** 免费时长 */
  free_duration: number
  /** 停车入场状态 */
  state: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 不可用状态描述 */
  block_reason?: 'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED' | (string & {})
}

export type GetV3VehicleParkingServicesFindQuery = {
  /** 应用ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: VehiclePlateColorInput
  /** 用户标识 */
  openid: string
}

/** 查询车牌服务开通信息 */
export interface GetV3VehicleParkingServicesFindRequest extends BodilessOptions {
  query: GetV3VehicleParkingServicesFindQuery
}

export interface GetV3VehicleParkingServicesFindResponse {
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: VehiclePlateColor
  /** 车牌服务开通时间 */
  service_open_time?: string
  /** 用户标识 */
  openid: string
  /** 车牌服务开通状态 */
  service_state: 'NORMAL' | 'PAUSE' | 'OUT_SERVICE' | (string & {})
}

export type GetV3VehicleTransactionsOutTradeNoByOutTradeNoQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 查询订单 */
export interface GetV3VehicleTransactionsOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: GetV3VehicleTransactionsOutTradeNoByOutTradeNoQuery | undefined
}

export interface GetV3VehicleTransactionsOutTradeNoByOutTradeNoResponse {
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid: string
  /** 商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务描述 */
  description: string
  /** 订单创建时间 */
  create_time: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户是否已还款 */
  user_repaid?: string
  /** 附加数据 */
  attach?: string
  /** 交易场景 */
  trade_scene: string
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id: string
    /** 车牌号 */
    plate_number: string
    /** 车牌颜色 */
    plate_color: VehiclePlateColor
    /** 入场时间 */
    start_time: string
    /** 出场时间 */
    end_time: string
    /** 停车场名称 */
    parking_name: string
    /** 计费时长 */
    charging_duration: number
    /** 停车场设备id */
    device_id: string
  }
  /** 支付者信息 */
  payer: {
    /** 用户在appid下的标识 */
    openid: string
    /** 用户在sub_appid下的标识 */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount: {
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency: string
    /** 用户实际支付金额 */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 活动ID */
    stock_id?: string
    /** 优惠券面额 */
    amount: number
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

export interface PostV3VehicleTransactionsParkingBody {
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 交易场景 */
  trade_scene: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 回调通知url */
  notify_url: string
  /** 分账标识 */
  profit_sharing?: 'Y' | 'N' | undefined
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency?: 'CNY' | undefined
  }
  /** 停车场景信息 */
  parking_info?:
    | {
        /** 停车入场id */
        parking_id: string
        /** 车牌号 */
        plate_number: string
        /** 车牌颜色 */
        plate_color: VehiclePlateColorInput
        /** 入场时间 */
        start_time: string
        /** 出场时间 */
        end_time: string
        /** 停车场名称 */
        parking_name: string
        /** 计费时长 */
        charging_duration: number
        /** 停车场设备id */
        device_id: string
      }
    | undefined
}

/** 扣费受理 */
export interface PostV3VehicleTransactionsParkingRequest extends JsonOptions {
  query?: undefined
  json: PostV3VehicleTransactionsParkingBody
}

export interface PostV3VehicleTransactionsParkingResponse {
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /** 订单创建时间 */
  create_time: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: 'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {})
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 附加数据 */
  attach?: string
  /** 交易场景 */
  trade_scene: 'PARKING' | (string & {})
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id: string
    /** 车牌号 */
    plate_number: string
    /** 车牌颜色 */
    plate_color: VehiclePlateColor
    /** 入场时间 */
    start_time: string
    /** 出场时间 */
    end_time: string
    /** 停车场名称 */
    parking_name: string
    /** 计费时长 */
    charging_duration: number
    /** 停车场设备id */
    device_id: string
  }
  /** 支付者信息 */
  payer: {
    /** 用户在appid下的标识 */
    openid: string
    /** 用户在sub_appid下的标识 */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount: {
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
    /** 用户实际支付金额 */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'SINGLE' | 'GLOBAL' | (string & {})
    /** 优惠类型 */
    type?: 'CASH' | 'NOCASH' | (string & {})
    /** 活动ID */
    stock_id?: string
    /** 优惠券面额 */
    amount: number
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
    /** 优惠币种 */
    currency?: 'CNY' | (string & {})
  }[]
}

export interface V3Vehicle extends ListedNode {
  readonly etc: V3VehicleEtc
  readonly parking: V3VehicleParking
  readonly transactions: V3VehicleTransactions
}

export interface V3VehicleEtc extends ListedNode {
  readonly contracts: V3VehicleEtcContracts
  readonly preopen: V3VehicleEtcPreopen
  readonly transactions: V3VehicleEtcTransactions
  readonly users: V3VehicleEtcUsers
}

export interface V3VehicleEtcContracts extends ListedNode {
  readonly _contract_id_: V3VehicleEtcContractsByContractId
}

export interface V3VehicleEtcContractsByContractId extends ListedNode {
  /**
   * 通过商户ETC绑定号查询签约状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/contracts/get-by.html
   */
  get(
    options: GetV3VehicleEtcContractsByContractIdRequest,
  ): Promise<WechatpayResponse<GetV3VehicleEtcContractsByContractIdResponse>>
  /**
   * 通过商户ETC绑定号查询签约状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/contracts/get-by.html
   */
  getAsync(
    options: GetV3VehicleEtcContractsByContractIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3VehicleEtcContractsByContractIdResponse>>
}

export interface V3VehicleEtcPreopen extends ListedNode {
  /**
   * 预开通用户ETC指定卡扣费 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_1.shtml
   */
  post(
    options: PostV3VehicleEtcPreopenRequest,
  ): Promise<WechatpayResponse<PostV3VehicleEtcPreopenResponse>>
  /**
   * 预开通用户ETC指定卡扣费 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_1.shtml
   */
  postAsync(
    options: PostV3VehicleEtcPreopenRequest,
  ): ChainPromise<WechatpayResponse<PostV3VehicleEtcPreopenResponse>>
}

export interface V3VehicleEtcTransactions extends ListedNode {
  readonly highway: V3VehicleEtcTransactionsHighway
  readonly id: V3VehicleEtcTransactionsId
  readonly outTradeNo: V3VehicleEtcTransactionsOutTradeNo
}

export interface V3VehicleEtcTransactionsHighway extends ListedNode {
  /**
   * 高速场景商户扣款 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_3.shtml
   */
  post(
    options: PostV3VehicleEtcTransactionsHighwayRequest,
  ): Promise<WechatpayResponse<PostV3VehicleEtcTransactionsHighwayResponse>>
  /**
   * 高速场景商户扣款 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_3.shtml
   */
  postAsync(
    options: PostV3VehicleEtcTransactionsHighwayRequest,
  ): ChainPromise<WechatpayResponse<PostV3VehicleEtcTransactionsHighwayResponse>>
}

export interface V3VehicleEtcTransactionsId extends ListedNode {
  readonly _transaction_id_: V3VehicleEtcTransactionsIdByTransactionId
}

export interface V3VehicleEtcTransactionsIdByTransactionId extends ListedNode {
  /**
   * 查询订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml
   */
  get(
    options: GetV3VehicleEtcTransactionsIdByTransactionIdRequest,
  ): Promise<WechatpayResponse<GetV3VehicleEtcTransactionsIdByTransactionIdResponse>>
  /**
   * 查询订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml
   */
  getAsync(
    options: GetV3VehicleEtcTransactionsIdByTransactionIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3VehicleEtcTransactionsIdByTransactionIdResponse>>
}

export interface V3VehicleEtcTransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3VehicleEtcTransactionsOutTradeNoByOutTradeNo
}

export interface V3VehicleEtcTransactionsOutTradeNoByOutTradeNo extends ListedNode {
  /**
   * 查询订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml
   */
  get(
    options: GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoResponse>>
  /**
   * 查询订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml
   */
  getAsync(
    options: GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3VehicleEtcTransactionsOutTradeNoByOutTradeNoResponse>>
}

export interface V3VehicleEtcUsers extends ListedNode {
  readonly _openid_: V3VehicleEtcUsersByOpenid
}

export interface V3VehicleEtcUsersByOpenid extends ListedNode {
  readonly contracts: V3VehicleEtcUsersByOpenidContracts
}

export interface V3VehicleEtcUsersByOpenidContracts extends ListedNode {
  /**
   * 查询ETC签约状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_5.shtml
   */
  get(
    options: GetV3VehicleEtcUsersByOpenidContractsRequest,
  ): Promise<WechatpayResponse<GetV3VehicleEtcUsersByOpenidContractsResponse>>
  /**
   * 查询ETC签约状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_5.shtml
   */
  getAsync(
    options: GetV3VehicleEtcUsersByOpenidContractsRequest,
  ): ChainPromise<WechatpayResponse<GetV3VehicleEtcUsersByOpenidContractsResponse>>
}

export interface V3VehicleParking extends ListedNode {
  readonly parkings: V3VehicleParkingParkings
  readonly services: V3VehicleParkingServices
}

export interface V3VehicleParkingParkings extends ListedNode {
  /**
   * 创建停车入场 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_2.shtml
   */
  post(
    options: PostV3VehicleParkingParkingsRequest,
  ): Promise<WechatpayResponse<PostV3VehicleParkingParkingsResponse>>
  /**
   * 创建停车入场 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_2.shtml
   */
  postAsync(
    options: PostV3VehicleParkingParkingsRequest,
  ): ChainPromise<WechatpayResponse<PostV3VehicleParkingParkingsResponse>>
}

export interface V3VehicleParkingServices extends ListedNode {
  readonly find: V3VehicleParkingServicesFind
}

export interface V3VehicleParkingServicesFind extends ListedNode {
  /**
   * 查询车牌服务开通信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_1.shtml
   */
  get(
    options: GetV3VehicleParkingServicesFindRequest,
  ): Promise<WechatpayResponse<GetV3VehicleParkingServicesFindResponse>>
  /**
   * 查询车牌服务开通信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_1.shtml
   */
  getAsync(
    options: GetV3VehicleParkingServicesFindRequest,
  ): ChainPromise<WechatpayResponse<GetV3VehicleParkingServicesFindResponse>>
}

export interface V3VehicleTransactions extends ListedNode {
  readonly outTradeNo: V3VehicleTransactionsOutTradeNo
  readonly parking: V3VehicleTransactionsParking
}

export interface V3VehicleTransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3VehicleTransactionsOutTradeNoByOutTradeNo
}

export interface V3VehicleTransactionsOutTradeNoByOutTradeNo extends ListedNode {
  /**
   * 查询订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_4.shtml
   */
  get(
    options: GetV3VehicleTransactionsOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3VehicleTransactionsOutTradeNoByOutTradeNoResponse>>
  /**
   * 查询订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_4.shtml
   */
  getAsync(
    options: GetV3VehicleTransactionsOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3VehicleTransactionsOutTradeNoByOutTradeNoResponse>>
}

export interface V3VehicleTransactionsParking extends ListedNode {
  /**
   * 扣费受理 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534427
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_3.shtml
   */
  post(
    options: PostV3VehicleTransactionsParkingRequest,
  ): Promise<WechatpayResponse<PostV3VehicleTransactionsParkingResponse>>
  /**
   * 扣费受理 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012534427
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_3.shtml
   */
  postAsync(
    options: PostV3VehicleTransactionsParkingRequest,
  ): ChainPromise<WechatpayResponse<PostV3VehicleTransactionsParkingResponse>>
}
