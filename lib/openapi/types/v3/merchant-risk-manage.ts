// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesBody {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 开始时间 (RFC 3339) */
  start_time?: string | undefined
  /** 结束时间 (RFC 3339) */
  end_time?: string | undefined
  /** 查询页码 (默认 1) */
  page_index?: number | undefined
  /** 查询页大小 (默认 10) */
  page_size?: number | undefined
}

/** 查询风险订单 */
export interface PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesRequest extends JsonOptions {
  query?: undefined
  json: PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesBody
}

export interface PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesResponse {
  /** 总风险订单数 */
  total_num?: number
  /** 风险订单列表 */
  risk_trade_list?: {
    /** 商户号 */
    mchid?: string
    /** 商户订单号 */
    out_trade_no?: string
    /** 风险类型 */
    risk_type?: 1 | 2 | 3 | 4 | (number & {})
    /** 风险等级 */
    risk_level?: 1 | 2 | 3 | (number & {})
    /** 投诉单状态 */
    risk_discove_time?: string
  }[]
}

export interface PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultBody {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 最终风险结论 */
  final_risk_result?: 1 | 2 | undefined
  /** 最终风险类型 */
  final_risk_type?: 1 | 2 | 3 | 4 | undefined
  /** 处置结论 */
  disp_conclusion?: readonly (1 | 2 | 3)[] | undefined
  /** 处置补充 */
  disp_addition?: string | undefined
  /** 是否有投诉 */
  exist_complaint?: boolean | undefined
  /** 退款金额 */
  refund_amount?: number | undefined
}

/** 回传处置结果 */
export interface PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultRequest extends JsonOptions {
  query?: undefined
  json: PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultBody
}

export interface PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultResponse {
  /** 返回描述 */
  rsp_msg?: string
}

export interface PostV3MerchantRiskManageReportTradeUnionInformationBody {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构商户号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 用户手机号 (加密) */
  phone?: string | undefined
  /** 用户实名证件号 (加密) */
  certificates_number?: string | undefined
  /** 用户终端ip */
  client_ip?: string | undefined
  /** 商户判定交易的风险等级 */
  risk_level?: number | undefined
  /** 线上线下标识 */
  line_type?: 1 | 2 | undefined
  /** 虚拟实物标识 */
  goods_type?: 1 | 2 | undefined
  /** 物品发布类型 */
  seller_type?: 1 | 2 | undefined
  /** 是否需要物流发货 */
  is_need_deliver?: boolean | undefined
  /** 用户设备类型 */
  device_type?: 1 | 2 | 3 | undefined
  /** 付款方用户标识 */
  userid?: string | undefined
  /** 手机号来源 */
  phone_from?: number | undefined
  /** 收款方用户标识 */
  seller_userid?: string | undefined
  /** 业务场景 */
  scene?: 0 | 1 | 2 | undefined
  /** 充值业务场景独有字段 */
  recharge_fields?:
    | {
        /** 充值账号类型 */
        account_type?: number | undefined
        /** 充值账号 */
        account?: string | undefined
      }
    | undefined
  /** 生活缴费场景独有字段 */
  living_expenses_fields?:
    | {
        /** 户号 */
        acc_no?: string | undefined
        /** 费种 */
        type?: number | undefined
        /** 缴费城市 */
        city?: string | undefined
        /** 户号对应的地址信息 */
        address?: string | undefined
        /** 缴费户名 */
        acc_name?: string | undefined
        /** 机构名称 */
        company_name?: string | undefined
        /** 缴费金额 */
        amount?: number | undefined
      }
    | undefined
  extra_fields1?: string | undefined
  extra_fields2?: string | undefined
  extra_fields3?: string | undefined
  /** 高风险商品标签 */
  high_risk_goods?: number | undefined
  /** 用户下单设备与支付设备是否一致 */
  same_deviced?: boolean | undefined
  /** 用户下单设备是否是常用设备 */
  reliable_device?: boolean | undefined
  /** 收货省份 */
  delivery_province?: string | undefined
  /** 收货城市 */
  delivery_city?: string | undefined
  /** 收货人地址是否新增 */
  new_address?: boolean | undefined
  /** 上一笔支付openid */
  last_pay_openid?: string | undefined
  /** 高风险类目 */
  risky_goods?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
  offline_delivery_label?: 1 | 2 | undefined
  /** 是否为代付订单 */
  proxy_payment?: boolean | undefined
  order_phone_number?: string | undefined
  /** 下单人风险等级 */
  user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined
  /** 商户风险等级 */
  sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined
  /** 手机号所属地 */
  phone_number_location?: string | undefined
  /** 商品类目 */
  goods_category?: string | undefined
  /** 前置打开行为异常 */
  pre_opening_behavior?: string | undefined
  /** 卖家是否是新账号 */
  new_store?: boolean | undefined
  /** 店铺标识 */
  store_identifier?: string | undefined
  /** 商品上架时间 */
  goods_listing_time?: string | undefined
  /** 合单商户订单号 */
  combine_out_trade_no?: string | undefined
  /** 合单商户号 */
  combine_mchid?: string | undefined
  /** 子单列表 */
  sub_orders?:
    | readonly {
        /** 子单商户订单号 */
        out_trade_no?: string | undefined
        /** 子单发起方商户号 */
        mch_id?: string | undefined
        /** 收货省份 */
        delivery_province?: string | undefined
        /** 收货城市 */
        delivery_city?: string | undefined
        /** 高风险类目 */
        risky_goods?: 1 | 2 | 3 | 4 | 5 | 6 | undefined
        /** 下单人风险等级 */
        user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined
        /** 商户风险等级 */
        sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | undefined
      }[]
    | undefined
}

/** 上报订单关联信息 */
export interface PostV3MerchantRiskManageReportTradeUnionInformationRequest extends JsonOptions {
  query?: undefined
  json: PostV3MerchantRiskManageReportTradeUnionInformationBody
}

export interface PostV3MerchantRiskManageReportTradeUnionInformationResponse {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 从业机构商户号 */
  acquiring_bank_id?: string
  /** 渠道号 */
  channel_id?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
}

export type GetV3MerchantRiskManageTradeRiskInformationQuery = {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 投诉信息 */
  complaints_information?: string | undefined
}

/** 查询风险信息 */
export interface GetV3MerchantRiskManageTradeRiskInformationRequest extends BodilessOptions {
  query: GetV3MerchantRiskManageTradeRiskInformationQuery
}

export interface GetV3MerchantRiskManageTradeRiskInformationResponse {
  /** 风险系数值 */
  risk_score: number
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {})
  /** 处置手段 */
  punish_type?:
    | 'OTHER_PUNISH'
    | 'DISABLE_PAYMENT'
    | 'SUSPEND_SETTLEMENT'
    | 'DISABLE_WITHDRAW'
    | 'REMOVE_MERCHANTS'
    | 'ADD_MERCHANTS_BLACKLIST'
    | 'REFUND'
    | 'FREEZING_FUND_BY_TRANSACTION'
    | 'FREEZING_FUND_BY_MERCHANTS'
    | 'BLOCKED_USER'
    | (string & {})
  /** 处置手段描述 */
  punish_description?: string
}

export interface PostV3MerchantRiskManageTradeRiskResultBody {
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 从业机构商户号 */
  acquiring_bank_id?: string | undefined
  /** 渠道号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | undefined
  /** 处置手段 */
  punish_type:
    | 'OTHER_PUNISH'
    | 'DISABLE_PAYMENT'
    | 'SUSPEND_SETTLEMENT'
    | 'DISABLE_WITHDRAW'
    | 'REMOVE_MERCHANTS'
    | 'ADD_MERCHANTS_BLACKLIST'
    | 'REFUND'
    | 'FREEZING_FUND_BY_TRANSACTION'
    | 'FREEZING_FUND_BY_MERCHANTS'
    | 'BLOCKED_USER'
  /** 处置手段补充 */
  additional_punish_type?: string | undefined
  /** 投诉信息 */
  complaints_information?: string | undefined
}

/** 处置结果回传 */
export interface PostV3MerchantRiskManageTradeRiskResultRequest extends JsonOptions {
  query?: undefined
  json: PostV3MerchantRiskManageTradeRiskResultBody
}

export interface PostV3MerchantRiskManageTradeRiskResultResponse {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 从业机构商户号 */
  acquiring_bank_id?: string
  /** 渠道号 */
  channel_id?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 风险类型 */
  risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {})
  /** 处置手段 */
  punish_type:
    | 'OTHER_PUNISH'
    | 'DISABLE_PAYMENT'
    | 'SUSPEND_SETTLEMENT'
    | 'DISABLE_WITHDRAW'
    | 'REMOVE_MERCHANTS'
    | 'ADD_MERCHANTS_BLACKLIST'
    | 'REFUND'
    | 'FREEZING_FUND_BY_TRANSACTION'
    | 'FREEZING_FUND_BY_MERCHANTS'
    | 'BLOCKED_USER'
    | (string & {})
  /** 处置手段补充 */
  additional_punish_type?: string
  /** 处置手段描述 */
  punish_description?: string
}

/** 删除商户违规通知回调地址 */
export interface DeleteV3MerchantRiskManageViolationNotificationsRequest extends BodilessOptions {
  query?: undefined
}

/** 查询商户违规通知回调地址 */
export interface GetV3MerchantRiskManageViolationNotificationsRequest extends BodilessOptions {
  query?: undefined
}

export interface GetV3MerchantRiskManageViolationNotificationsResponse {
  /** 通知地址 */
  notify_url?: string
}

export interface PostV3MerchantRiskManageViolationNotificationsBody {
  /** 通知地址 */
  notify_url?: string | undefined
}

/** 创建商户违规通知回调地址 */
export interface PostV3MerchantRiskManageViolationNotificationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3MerchantRiskManageViolationNotificationsBody
}

export interface PostV3MerchantRiskManageViolationNotificationsResponse {
  /** 通知地址 */
  notify_url?: string
}

export interface PutV3MerchantRiskManageViolationNotificationsBody {
  /** 通知链接 */
  notify_url?: string | undefined
}

/** 修改商户违规通知回调地址 */
export interface PutV3MerchantRiskManageViolationNotificationsRequest extends JsonOptions {
  query?: undefined
  json: PutV3MerchantRiskManageViolationNotificationsBody
}

export interface PutV3MerchantRiskManageViolationNotificationsResponse {
  /** 通知地址 */
  notify_url?: string
}

export interface V3MerchantRiskManage extends ListedNode {
  readonly ecTradeRisk: V3MerchantRiskManageEcTradeRisk
  readonly reportTradeUnionInformation: V3MerchantRiskManageReportTradeUnionInformation
  readonly tradeRiskInformation: V3MerchantRiskManageTradeRiskInformation
  readonly tradeRiskResult: V3MerchantRiskManageTradeRiskResult
  readonly violationNotifications: V3MerchantRiskManageViolationNotifications
}

export interface V3MerchantRiskManageEcTradeRisk extends ListedNode {
  readonly queryRiskTrades: V3MerchantRiskManageEcTradeRiskQueryRiskTrades
  readonly recvDisposeResult: V3MerchantRiskManageEcTradeRiskRecvDisposeResult
}

export interface V3MerchantRiskManageEcTradeRiskQueryRiskTrades extends ListedNode {
  /** 查询风险订单 (普通商户、服务商) */
  post(
    options: PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesRequest,
  ): Promise<WechatpayResponse<PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesResponse>>
  /** 查询风险订单 (普通商户、服务商) */
  postAsync(
    options: PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesResponse>>
}

export interface V3MerchantRiskManageEcTradeRiskRecvDisposeResult extends ListedNode {
  /** 回传处置结果 (普通商户、服务商) */
  post(
    options: PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultRequest,
  ): Promise<WechatpayResponse<PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultResponse>>
  /** 回传处置结果 (普通商户、服务商) */
  postAsync(
    options: PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantRiskManageEcTradeRiskRecvDisposeResultResponse>>
}

export interface V3MerchantRiskManageReportTradeUnionInformation extends ListedNode {
  /**
   * 上报订单关联信息 (普通商户、服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/report-trade-risk-information.html
   */
  post(
    options: PostV3MerchantRiskManageReportTradeUnionInformationRequest,
  ): Promise<WechatpayResponse<PostV3MerchantRiskManageReportTradeUnionInformationResponse>>
  /**
   * 上报订单关联信息 (普通商户、服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/report-trade-risk-information.html
   */
  postAsync(
    options: PostV3MerchantRiskManageReportTradeUnionInformationRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantRiskManageReportTradeUnionInformationResponse>>
}

export interface V3MerchantRiskManageTradeRiskInformation extends ListedNode {
  /**
   * 查询风险信息 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/query-trade-risk-information.html
   */
  get(
    options: GetV3MerchantRiskManageTradeRiskInformationRequest,
  ): Promise<WechatpayResponse<GetV3MerchantRiskManageTradeRiskInformationResponse>>
  /**
   * 查询风险信息 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/query-trade-risk-information.html
   */
  getAsync(
    options: GetV3MerchantRiskManageTradeRiskInformationRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantRiskManageTradeRiskInformationResponse>>
}

export interface V3MerchantRiskManageTradeRiskResult extends ListedNode {
  /**
   * 处置结果回传 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk-result/create-trade-risk-result.html
   */
  post(
    options: PostV3MerchantRiskManageTradeRiskResultRequest,
  ): Promise<WechatpayResponse<PostV3MerchantRiskManageTradeRiskResultResponse>>
  /**
   * 处置结果回传 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk-result/create-trade-risk-result.html
   */
  postAsync(
    options: PostV3MerchantRiskManageTradeRiskResultRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantRiskManageTradeRiskResultResponse>>
}

export interface V3MerchantRiskManageViolationNotifications extends ListedNode {
  /**
   * 删除商户违规通知回调地址 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_4.shtml
   */
  delete(
    options?: DeleteV3MerchantRiskManageViolationNotificationsRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 删除商户违规通知回调地址 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_4.shtml
   */
  deleteAsync(
    options?: DeleteV3MerchantRiskManageViolationNotificationsRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  /**
   * 查询商户违规通知回调地址 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_2.shtml
   */
  get(
    options?: GetV3MerchantRiskManageViolationNotificationsRequest,
  ): Promise<WechatpayResponse<GetV3MerchantRiskManageViolationNotificationsResponse>>
  /**
   * 查询商户违规通知回调地址 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_2.shtml
   */
  getAsync(
    options?: GetV3MerchantRiskManageViolationNotificationsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantRiskManageViolationNotificationsResponse>>
  /**
   * 创建商户违规通知回调地址 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_1.shtml
   */
  post(
    options: PostV3MerchantRiskManageViolationNotificationsRequest,
  ): Promise<WechatpayResponse<PostV3MerchantRiskManageViolationNotificationsResponse>>
  /**
   * 创建商户违规通知回调地址 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_1.shtml
   */
  postAsync(
    options: PostV3MerchantRiskManageViolationNotificationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantRiskManageViolationNotificationsResponse>>
  /**
   * 修改商户违规通知回调地址 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_3.shtml
   */
  put(
    options: PutV3MerchantRiskManageViolationNotificationsRequest,
  ): Promise<WechatpayResponse<PutV3MerchantRiskManageViolationNotificationsResponse>>
  /**
   * 修改商户违规通知回调地址 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_3.shtml
   */
  putAsync(
    options: PutV3MerchantRiskManageViolationNotificationsRequest,
  ): ChainPromise<WechatpayResponse<PutV3MerchantRiskManageViolationNotificationsResponse>>
}
