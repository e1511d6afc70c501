// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3EduPapayContractsIdByContractIdQuery = {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
}

/** 通过协议号查询签约 */
export interface GetV3EduPapayContractsIdByContractIdRequest extends BodilessOptions {
  /** 签约协议号 */
  contract_id: string
  query: GetV3EduPapayContractsIdByContractIdQuery
}

export interface GetV3EduPapayContractsIdByContractIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 服务商APPID下的用户标识 */
  openid?: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: {
    /** 签约协议号 */
    contract_id?: string
    /** 签约状态 */
    contract_status?: string
    /** 签约时间 */
    create_time?: string
  }
}

export interface PostV3EduPapayContractsPresignBody {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 服务商APPID下的用户标识 */
  openid: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string | undefined
  /** 签约模板号 */
  plan_id: string
  /** 用户账号 */
  user_id: string
  /** 首次扣款日期 */
  period_start_date: string
  /** 场景信息枚举 */
  trade_scene: string
}

/** 预签约 */
export interface PostV3EduPapayContractsPresignRequest extends JsonOptions {
  query?: undefined
  json: PostV3EduPapayContractsPresignBody
}

export interface PostV3EduPapayContractsPresignResponse {
  /** 预签约号 */
  presign_token: string
}

/** 解约 */
export interface DeleteV3EduPapayContractsByContractIdRequest extends BodilessOptions {
  /** 签约协议号 */
  contract_id: string
  query?: undefined
}

export interface PostV3EduPapayTransactionsBody {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品或支付单简要描述 */
  body: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 支付回调通知地址 */
  notify_url: string
  /** 签约协议号 */
  contract_id: string
  /** 场景信息枚举 */
  trade_scene: string
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 设备信息 */
  device_information: {
    /** 设备号 */
    device_id?: string | undefined
    /** 商户端设备ip */
    device_ip: string
  }
}

/** 教育通扣款受理 */
export interface PostV3EduPapayTransactionsRequest extends JsonOptions {
  query?: undefined
  json: PostV3EduPapayTransactionsBody
}

export type GetV3EduPapayTransactionsIdByTransactionIdQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 微信订单号查单 */
export interface GetV3EduPapayTransactionsIdByTransactionIdRequest extends BodilessOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query?: GetV3EduPapayTransactionsIdByTransactionIdQuery | undefined
}

export interface GetV3EduPapayTransactionsIdByTransactionIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 */
    openid?: string
    /** 子商户APPID下的用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 设备信息 */
  device_information: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
  }[]
}

export type GetV3EduPapayTransactionsOutTradeNoByOutTradeNoQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 商户订单号查单 */
export interface GetV3EduPapayTransactionsOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: GetV3EduPapayTransactionsOutTradeNoByOutTradeNoQuery | undefined
}

export interface GetV3EduPapayTransactionsOutTradeNoByOutTradeNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 */
    openid?: string
    /** 子商户APPID下的用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 设备信息 */
  device_information: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
  }[]
}

export interface PostV3EduPapayUserNotificationsByContractIdSendBody {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
}

/** 发送扣款预通知 */
export interface PostV3EduPapayUserNotificationsByContractIdSendRequest extends JsonOptions {
  /** 签约协议号 */
  contract_id: string
  query?: undefined
  json: PostV3EduPapayUserNotificationsByContractIdSendBody
}

export type GetV3EduPapayUserByOpenidContractsQuery = {
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 子商户APPID下的用户标识 */
  sub_openid?: string | undefined
  /** 签约模板号 */
  plan_id: string
  /** 签约状态 */
  contract_status?: 'ADD' | 'DELETE' | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 通过用户标识查询签约 */
export interface GetV3EduPapayUserByOpenidContractsRequest extends BodilessOptions {
  /** 服务商APPID下的用户标识 */
  openid: string
  query: GetV3EduPapayUserByOpenidContractsQuery
}

export interface GetV3EduPapayUserByOpenidContractsResponse {
  /** 结果集 */
  data?: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 服务商APPID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户APPID */
    sub_appid?: string
    /** 服务商APPID下的用户标识 */
    openid?: string
    /** 子商户APPID下的用户标识 */
    sub_openid?: string
    /** 签约模板号 */
    plan_id?: string
    /** 签约信息 */
    contract_information?: {
      /** 签约协议号 */
      contract_id?: string
      /** 签约状态 */
      contract_status?: string
      /** 签约时间 */
      create_time?: string
    }
  }[]
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

export interface V3EduPapay extends ListedNode {
  readonly contracts: V3EduPapayContracts
  readonly transactions: V3EduPapayTransactions
  readonly user: V3EduPapayUser
  readonly userNotifications: V3EduPapayUserNotifications
}

export interface V3EduPapayContracts extends ListedNode {
  readonly _contract_id_: V3EduPapayContractsByContractId
  readonly id: V3EduPapayContractsId
  readonly presign: V3EduPapayContractsPresign
}

export interface V3EduPapayContractsByContractId extends ListedNode {
  /**
   * 解约 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_4.shtml
   */
  delete(
    options: DeleteV3EduPapayContractsByContractIdRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 解约 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_4.shtml
   */
  deleteAsync(
    options: DeleteV3EduPapayContractsByContractIdRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3EduPapayContractsId extends ListedNode {
  readonly _contract_id_: V3EduPapayContractsIdByContractId
}

export interface V3EduPapayContractsIdByContractId extends ListedNode {
  /**
   * 通过协议号查询签约 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_2.shtml
   */
  get(
    options: GetV3EduPapayContractsIdByContractIdRequest,
  ): Promise<WechatpayResponse<GetV3EduPapayContractsIdByContractIdResponse>>
  /**
   * 通过协议号查询签约 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_2.shtml
   */
  getAsync(
    options: GetV3EduPapayContractsIdByContractIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3EduPapayContractsIdByContractIdResponse>>
}

export interface V3EduPapayContractsPresign extends ListedNode {
  /**
   * 预签约 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_1.shtml
   */
  post(
    options: PostV3EduPapayContractsPresignRequest,
  ): Promise<WechatpayResponse<PostV3EduPapayContractsPresignResponse>>
  /**
   * 预签约 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_1.shtml
   */
  postAsync(
    options: PostV3EduPapayContractsPresignRequest,
  ): ChainPromise<WechatpayResponse<PostV3EduPapayContractsPresignResponse>>
}

export interface V3EduPapayTransactions extends ListedNode {
  /**
   * 教育通扣款受理 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_7.shtml
   */
  post(options: PostV3EduPapayTransactionsRequest): Promise<WechatpayResponse<undefined>>
  /**
   * 教育通扣款受理 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_7.shtml
   */
  postAsync(options: PostV3EduPapayTransactionsRequest): ChainPromise<WechatpayResponse<undefined>>
  readonly id: V3EduPapayTransactionsId
  readonly outTradeNo: V3EduPapayTransactionsOutTradeNo
}

export interface V3EduPapayTransactionsId extends ListedNode {
  readonly _transaction_id_: V3EduPapayTransactionsIdByTransactionId
}

export interface V3EduPapayTransactionsIdByTransactionId extends ListedNode {
  /**
   * 微信订单号查单 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_8.shtml
   */
  get(
    options: GetV3EduPapayTransactionsIdByTransactionIdRequest,
  ): Promise<WechatpayResponse<GetV3EduPapayTransactionsIdByTransactionIdResponse>>
  /**
   * 微信订单号查单 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_8.shtml
   */
  getAsync(
    options: GetV3EduPapayTransactionsIdByTransactionIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3EduPapayTransactionsIdByTransactionIdResponse>>
}

export interface V3EduPapayTransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3EduPapayTransactionsOutTradeNoByOutTradeNo
}

export interface V3EduPapayTransactionsOutTradeNoByOutTradeNo extends ListedNode {
  /**
   * 商户订单号查单 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_9.shtml
   */
  get(
    options: GetV3EduPapayTransactionsOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3EduPapayTransactionsOutTradeNoByOutTradeNoResponse>>
  /**
   * 商户订单号查单 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_9.shtml
   */
  getAsync(
    options: GetV3EduPapayTransactionsOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3EduPapayTransactionsOutTradeNoByOutTradeNoResponse>>
}

export interface V3EduPapayUser extends ListedNode {
  readonly _openid_: V3EduPapayUserByOpenid
}

export interface V3EduPapayUserByOpenid extends ListedNode {
  readonly contracts: V3EduPapayUserByOpenidContracts
}

export interface V3EduPapayUserByOpenidContracts extends ListedNode {
  /**
   * 通过用户标识查询签约 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_3.shtml
   */
  get(
    options: GetV3EduPapayUserByOpenidContractsRequest,
  ): Promise<WechatpayResponse<GetV3EduPapayUserByOpenidContractsResponse>>
  /**
   * 通过用户标识查询签约 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_3.shtml
   */
  getAsync(
    options: GetV3EduPapayUserByOpenidContractsRequest,
  ): ChainPromise<WechatpayResponse<GetV3EduPapayUserByOpenidContractsResponse>>
}

export interface V3EduPapayUserNotifications extends ListedNode {
  readonly _contract_id_: V3EduPapayUserNotificationsByContractId
}

export interface V3EduPapayUserNotificationsByContractId extends ListedNode {
  readonly send: V3EduPapayUserNotificationsByContractIdSend
}

export interface V3EduPapayUserNotificationsByContractIdSend extends ListedNode {
  /**
   * 发送扣款预通知 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_6.shtml
   */
  post(
    options: PostV3EduPapayUserNotificationsByContractIdSendRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 发送扣款预通知 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_6.shtml
   */
  postAsync(
    options: PostV3EduPapayUserNotificationsByContractIdSendRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}
