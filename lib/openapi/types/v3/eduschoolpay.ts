// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3EduschoolpayContractsPresignBody {
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 签约模板号 */
  plan_id: string
  /** 用户账号 */
  user_id: string
  /** 学校编号 */
  school_id: string
  /** 外部签约号 */
  out_contract_code: string
  /** 签约模式 */
  contract_mode?: string | undefined
  /** 允许降级为普通签约模式 */
  downgrade_default_contract?: boolean | undefined
  /** 实名信息 */
  identity?:
    | {
        /** 姓名 (加密) */
        real_name: string
        /** 证件类型 */
        credential_type: string
        /** 身份证号 (加密) */
        id_card_number?: string | undefined
      }
    | undefined
  /** 签约银行卡 */
  bank_card?:
    | {
        /** 签约银行卡号 (加密) */
        bank_card_no: string
        /** 银行卡有效期 */
        valid_thru?: string | undefined
        /** 银行卡开卡预留手机号 (加密) */
        phone?: string | undefined
        /** 银行类型 */
        bank_type?: string | undefined
      }
    | undefined
}

/** 预签约 */
export interface PostV3EduschoolpayContractsPresignRequest extends JsonOptions {
  query?: undefined
  json: PostV3EduschoolpayContractsPresignBody
}

export interface PostV3EduschoolpayContractsPresignResponse {
  /** 预签约码 */
  presign_token: string
}

/** 通过协议号查询签约 */
export interface GetV3EduschoolpayContractsByContractIdRequest extends BodilessOptions {
  /** 签约协议号 */
  contract_id: string
  query?: undefined
}

export interface GetV3EduschoolpayContractsByContractIdResponse {
  /** 签约协议号 */
  contract_id: string
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 签约模板号 */
  plan_id: string
  /** 签约状态 */
  contract_status: string
  /** 签约时间 */
  create_time: string
  /** 外部签约号 */
  out_contract_code: string
}

/** 商户主动解约 */
export interface PostV3EduschoolpayContractsByContractIdTerminateRequest extends BodilessOptions {
  /** 签约协议号 */
  contract_id: string
  query?: undefined
}

export interface PostV3EduschoolpayTransactionsBody {
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户appid */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 商户接收通知地址 */
  notify_url: string
  /** 签约协议号 */
  contract_id: string
  /** 用户账号 */
  user_id: string
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency: string
  }
  /** 场景信息 */
  scene_info: {
    /** 消费时间 */
    start_time: string
    /** 学校编号 */
    school_id: string
    /** 消费场景类型 */
    scene_type: string
  }
  /** 设备信息 */
  device_info: {
    /** 设备号 */
    device_id?: string | undefined
    /** 商户端设备ip */
    device_ip: string
  }
  /** 分账结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
      }
    | undefined
  /** 扣款模式 */
  payment_mode?: string | undefined
}

/** 扣款 */
export interface PostV3EduschoolpayTransactionsRequest extends JsonOptions {
  query?: undefined
  json: PostV3EduschoolpayTransactionsBody
}

export interface PostV3EduschoolpayTransactionsResponse {
  /** 商户号 */
  mchid: string
  /** 商户AppID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 商户AppID下的用户标识 */
    openid?: string
    /** 子商户AppID下的用户标识 */
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
  device_info: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备IP */
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

export type GetV3EduschoolpayTransactionsIdByTransactionIdQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 微信支付订单号查单 */
export interface GetV3EduschoolpayTransactionsIdByTransactionIdRequest extends BodilessOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query?: GetV3EduschoolpayTransactionsIdByTransactionIdQuery | undefined
}

export interface GetV3EduschoolpayTransactionsIdByTransactionIdResponse {
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer: {
    /** 商户appid下的用户标识 */
    openid: string
    /** 子商户appid下的用户标识 */
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
    currency: string
  }
  /** 设备信息 */
  device_info: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
  }[]
}

export type GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 商户订单号查单 */
export interface GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoRequest
  extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoQuery | undefined
}

export interface GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoResponse {
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer: {
    /** 商户appid下的用户标识 */
    openid: string
    /** 子商户appid下的用户标识 */
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
    currency: string
  }
  /** 设备信息 */
  device_info: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
  }[]
}

export type GetV3EduschoolpayUsersByOpenidContractsQuery = {
  /** 签约模板号 */
  plan_id: string
  /** 签约状态 */
  contract_status: string
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询用户签约列表 */
export interface GetV3EduschoolpayUsersByOpenidContractsRequest extends BodilessOptions {
  /** 商户appid下的用户标识 */
  openid: string
  query: GetV3EduschoolpayUsersByOpenidContractsQuery
}

export interface GetV3EduschoolpayUsersByOpenidContractsResponse {
  /** 查询结果列表 */
  data?: {
    /** 签约协议号 */
    contract_id: string
    /** 商户号 */
    mchid: string
    /** 商户appid */
    appid: string
    /** 商户appid下的用户标识 */
    openid: string
    /** 签约模板号 */
    plan_id: string
    /** 签约状态 */
    contract_status: string
    /** 签约时间 */
    create_time: string
    /** 外部签约号 */
    out_contract_code: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self: string
  }
}

/** 商户查询用户欠款状态 */
export interface GetV3EduschoolpayUsersByOpenidDebtStateRequest extends BodilessOptions {
  /** 商户appid下的用户标识 */
  openid: string
  query?: undefined
}

export interface GetV3EduschoolpayUsersByOpenidDebtStateResponse {
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 用户状态 */
  state: string
  /** 当前用户欠款笔数 */
  debt_count: number
  /** 用户欠款状态更新时间 */
  update_time: string
}

export interface V3Eduschoolpay extends ListedNode {
  readonly contracts: V3EduschoolpayContracts
  readonly transactions: V3EduschoolpayTransactions
  readonly users: V3EduschoolpayUsers
}

export interface V3EduschoolpayContracts extends ListedNode {
  readonly _contract_id_: V3EduschoolpayContractsByContractId
  readonly presign: V3EduschoolpayContractsPresign
}

export interface V3EduschoolpayContractsByContractId extends ListedNode {
  /**
   * 通过协议号查询签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_2.shtml
   */
  get(
    options: GetV3EduschoolpayContractsByContractIdRequest,
  ): Promise<WechatpayResponse<GetV3EduschoolpayContractsByContractIdResponse>>
  /**
   * 通过协议号查询签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_2.shtml
   */
  getAsync(
    options: GetV3EduschoolpayContractsByContractIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3EduschoolpayContractsByContractIdResponse>>
  readonly terminate: V3EduschoolpayContractsByContractIdTerminate
}

export interface V3EduschoolpayContractsByContractIdTerminate extends ListedNode {
  /**
   * 商户主动解约 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_3.shtml
   */
  post(
    options: PostV3EduschoolpayContractsByContractIdTerminateRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 商户主动解约 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_3.shtml
   */
  postAsync(
    options: PostV3EduschoolpayContractsByContractIdTerminateRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3EduschoolpayContractsPresign extends ListedNode {
  /**
   * 预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_1.shtml
   */
  post(
    options: PostV3EduschoolpayContractsPresignRequest,
  ): Promise<WechatpayResponse<PostV3EduschoolpayContractsPresignResponse>>
  /**
   * 预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_1.shtml
   */
  postAsync(
    options: PostV3EduschoolpayContractsPresignRequest,
  ): ChainPromise<WechatpayResponse<PostV3EduschoolpayContractsPresignResponse>>
}

export interface V3EduschoolpayTransactions extends ListedNode {
  /**
   * 扣款 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml
   */
  post(
    options: PostV3EduschoolpayTransactionsRequest,
  ): Promise<WechatpayResponse<PostV3EduschoolpayTransactionsResponse>>
  /**
   * 扣款 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml
   */
  postAsync(
    options: PostV3EduschoolpayTransactionsRequest,
  ): ChainPromise<WechatpayResponse<PostV3EduschoolpayTransactionsResponse>>
  readonly id: V3EduschoolpayTransactionsId
  readonly outTradeNo: V3EduschoolpayTransactionsOutTradeNo
}

export interface V3EduschoolpayTransactionsId extends ListedNode {
  readonly _transaction_id_: V3EduschoolpayTransactionsIdByTransactionId
}

export interface V3EduschoolpayTransactionsIdByTransactionId extends ListedNode {
  /**
   * 微信支付订单号查单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_2.shtml
   */
  get(
    options: GetV3EduschoolpayTransactionsIdByTransactionIdRequest,
  ): Promise<WechatpayResponse<GetV3EduschoolpayTransactionsIdByTransactionIdResponse>>
  /**
   * 微信支付订单号查单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_2.shtml
   */
  getAsync(
    options: GetV3EduschoolpayTransactionsIdByTransactionIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3EduschoolpayTransactionsIdByTransactionIdResponse>>
}

export interface V3EduschoolpayTransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3EduschoolpayTransactionsOutTradeNoByOutTradeNo
}

export interface V3EduschoolpayTransactionsOutTradeNoByOutTradeNo extends ListedNode {
  /**
   * 商户订单号查单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_3.shtml
   */
  get(
    options: GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoResponse>>
  /**
   * 商户订单号查单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_3.shtml
   */
  getAsync(
    options: GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3EduschoolpayTransactionsOutTradeNoByOutTradeNoResponse>>
}

export interface V3EduschoolpayUsers extends ListedNode {
  readonly _openid_: V3EduschoolpayUsersByOpenid
}

export interface V3EduschoolpayUsersByOpenid extends ListedNode {
  readonly contracts: V3EduschoolpayUsersByOpenidContracts
  readonly debtState: V3EduschoolpayUsersByOpenidDebtState
}

export interface V3EduschoolpayUsersByOpenidContracts extends ListedNode {
  /**
   * 查询用户签约列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_4.shtml
   */
  get(
    options: GetV3EduschoolpayUsersByOpenidContractsRequest,
  ): Promise<WechatpayResponse<GetV3EduschoolpayUsersByOpenidContractsResponse>>
  /**
   * 查询用户签约列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_4.shtml
   */
  getAsync(
    options: GetV3EduschoolpayUsersByOpenidContractsRequest,
  ): ChainPromise<WechatpayResponse<GetV3EduschoolpayUsersByOpenidContractsResponse>>
}

export interface V3EduschoolpayUsersByOpenidDebtState extends ListedNode {
  /**
   * 商户查询用户欠款状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_4.shtml
   */
  get(
    options: GetV3EduschoolpayUsersByOpenidDebtStateRequest,
  ): Promise<WechatpayResponse<GetV3EduschoolpayUsersByOpenidDebtStateResponse>>
  /**
   * 商户查询用户欠款状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_4.shtml
   */
  getAsync(
    options: GetV3EduschoolpayUsersByOpenidDebtStateRequest,
  ): ChainPromise<WechatpayResponse<GetV3EduschoolpayUsersByOpenidDebtStateResponse>>
}
