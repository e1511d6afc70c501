// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3MedInsOrdersBody {
  /** 混合支付类型 */
  mix_pay_type: 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE'
  /** 订单类型 */
  order_type:
    | 'UNKNOWN_ORDER_TYPE'
    | 'REG_PAY'
    | 'DIAG_PAY'
    | 'COVID_EXAM_PAY'
    | 'IN_HOSP_PAY'
    | 'PHARMACY_PAY'
    | 'INSURANCE_PAY'
    | 'INT_REG_PAY'
    | 'INT_RE_DIAG_PAY'
    | 'INT_RX_PAY'
    | 'COVID_ANTIGEN_PAY'
    | 'MED_PAY'
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string | undefined
  /** 医疗机构的商户号 */
  sub_mchid?: string | undefined
  /** 用户在appid下的唯一标识 */
  openid?: string | undefined
  /** 用户在医疗机构AppID下的唯一标识 */
  sub_openid?: string | undefined
  /** 支付人身份信息 */
  payer: {
    /** 真实姓名 (加密) */
    name: string
    /** 个人身份ID摘要 (加密) */
    id_digest: string
    /** 证件类型 */
    card_type:
      | 'UNKNOWN_USER_CARD_TYPE'
      | 'ID_CARD'
      | 'HOUSEHOLD_REGISTRATION'
      | 'FOREIGNER_PASSPORT'
      | 'MAINLAND_TRAVEL_PERMIT_FOR_TW'
      | 'MAINLAND_TRAVEL_PERMIT_FOR_MO'
      | 'MAINLAND_TRAVEL_PERMIT_FOR_HK'
      | 'FOREIGN_PERMANENT_RESIDENT'
  }
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean | undefined
  /** 亲属身份信息 */
  relative?:
    | {
        /** 真实姓名 (加密) */
        name: string
        /** 个人身份ID摘要 (加密) */
        id_digest: string
        /** 证件类型 */
        card_type:
          | 'UNKNOWN_USER_CARD_TYPE'
          | 'ID_CARD'
          | 'HOUSEHOLD_REGISTRATION'
          | 'FOREIGNER_PASSPORT'
          | 'MAINLAND_TRAVEL_PERMIT_FOR_TW'
          | 'MAINLAND_TRAVEL_PERMIT_FOR_MO'
          | 'MAINLAND_TRAVEL_PERMIT_FOR_HK'
          | 'FOREIGN_PERMANENT_RESIDENT'
      }
    | undefined
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string | undefined
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string | undefined
  /** 用户定位信息 */
  geo_location?: string | undefined
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 (RFC 3339) */
  med_ins_order_create_time?: string | undefined
  /** 使用该接口下单的总金额 */
  total_fee: number
  med_ins_gov_fee?: number | undefined
  med_ins_self_fee?: number | undefined
  med_ins_other_fee?: number | undefined
  med_ins_cash_fee?: number | undefined
  /** 实际需要用户微信支付的金额 */
  wechat_pay_cash_fee?: number | undefined
  /** 现金补充列表 */
  cash_add_detail?:
    | readonly {
        /** 现金补充金额 */
        cash_add_fee: number
        /** 现金补充类型 */
        cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES'
      }[]
    | undefined
  /** 现金减免列表 */
  cash_reduce_detail?:
    | readonly {
        /** 现金减免金额 */
        cash_reduce_fee: number
        /** 现金减免类型 */
        cash_reduce_type:
          | 'DEFAULT_REDUCE_TYPE'
          | 'HOSPITAL_REDUCE'
          | 'PHARMACY_DISCOUNT'
          | 'DISCOUNT'
          | 'PRE_PAYMENT'
          | 'DEPOSIT_DEDUCTION'
      }[]
    | undefined
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID */
  prepay_id?: string | undefined
  /** 医疗机构透传给医保的数据 (JSON 文本) */
  passthrough_request_content?: string | undefined
  /** 扩展字段 */
  extends?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 渠道号 */
  channel_no?: string | undefined
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean | undefined
}

/** 医保自费混合收款下单 */
export interface PostV3MedInsOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3MedInsOrdersBody
}

export interface PostV3MedInsOrdersResponse {
  /** 医保自费混合订单号 */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status:
    | 'UNKNOWN_MIX_PAY_STATUS'
    | 'MIX_PAY_CREATED'
    | 'MIX_PAY_SUCCESS'
    | 'MIX_PAY_REFUND'
    | 'MIX_PAY_FAIL'
    | (string & {})
  /** 混合订单中自费部分的支付状态 */
  self_pay_status:
    | 'UNKNOWN_SELF_PAY_STATUS'
    | 'SELF_PAY_CREATED'
    | 'SELF_PAY_SUCCESS'
    | 'SELF_PAY_REFUND'
    | 'SELF_PAY_FAIL'
    | 'NO_SELF_PAY'
    | (string & {})
  /** 混合订单中自费部分的支付状态 */
  med_ins_pay_status:
    | 'UNKNOWN_MED_INS_PAY_STATUS'
    | 'MED_INS_PAY_CREATED'
    | 'MED_INS_PAY_SUCCESS'
    | 'MED_INS_PAY_REFUND'
    | 'MED_INS_PAY_FAIL'
    | 'NO_MED_INS_PAY'
    | (string & {})
  /** 订单支付时间 */
  paid_time?: string
  /** 支付完成后医保局返回内容 (JSON 文本) */
  passthrough_response_content?: string
  /** 混合支付类型 */
  mix_pay_type:
    | 'UNKNOWN_MIX_PAY_TYPE'
    | 'CASH_ONLY'
    | 'INSURANCE_ONLY'
    | 'CASH_AND_INSURANCE'
    | (string & {})
  /** 订单类型 */
  order_type:
    | 'UNKNOWN_ORDER_TYPE'
    | 'REG_PAY'
    | 'DIAG_PAY'
    | 'COVID_EXAM_PAY'
    | 'IN_HOSP_PAY'
    | 'PHARMACY_PAY'
    | 'INSURANCE_PAY'
    | 'INT_REG_PAY'
    | 'INT_RE_DIAG_PAY'
    | 'INT_RX_PAY'
    | 'COVID_ANTIGEN_PAY'
    | 'MED_PAY'
    | (string & {})
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  /** 用户在医疗机构AppID下的唯一标识 */
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 (RFC 3339) */
  med_ins_order_create_time?: string
  /** 使用该接口下单的总金额 */
  total_fee: number
  med_ins_gov_fee?: number
  med_ins_self_fee?: number
  med_ins_other_fee?: number
  med_ins_cash_fee?: number
  /** 实际需要用户微信支付的金额 */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充金额 */
    cash_add_fee: number
    /** 现金补充类型 */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
  }[]
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免金额 */
    cash_reduce_fee: number
    /** 现金减免类型 */
    cash_reduce_type:
      | 'DEFAULT_REDUCE_TYPE'
      | 'HOSPITAL_REDUCE'
      | 'PHARMACY_DISCOUNT'
      | 'DISCOUNT'
      | 'PRE_PAYMENT'
      | 'DEPOSIT_DEDUCTION'
      | (string & {})
  }[]
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID */
  prepay_id?: string
  /** 医疗机构透传给医保的数据 (JSON 文本) */
  passthrough_request_content?: string
  /** 扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}

export type GetV3MedInsOrdersMixTradeNoByMixTradeNoQuery = {
  /** 医疗机构的商户号 */
  sub_mchid?: string | undefined
}

/** 使用医保自费混合订单号查看下单结果 */
export interface GetV3MedInsOrdersMixTradeNoByMixTradeNoRequest extends BodilessOptions {
  /** 医保自费混合订单号 */
  mix_trade_no: string
  query?: GetV3MedInsOrdersMixTradeNoByMixTradeNoQuery | undefined
}

export interface GetV3MedInsOrdersMixTradeNoByMixTradeNoResponse {
  /** 医保自费混合订单号 */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status:
    | 'UNKNOWN_MIX_PAY_STATUS'
    | 'MIX_PAY_CREATED'
    | 'MIX_PAY_SUCCESS'
    | 'MIX_PAY_REFUND'
    | 'MIX_PAY_FAIL'
    | (string & {})
  /** 混合订单中自费部分的支付状态 */
  self_pay_status:
    | 'UNKNOWN_SELF_PAY_STATUS'
    | 'SELF_PAY_CREATED'
    | 'SELF_PAY_SUCCESS'
    | 'SELF_PAY_REFUND'
    | 'SELF_PAY_FAIL'
    | 'NO_SELF_PAY'
    | (string & {})
  /** 混合订单中自费部分的支付状态 */
  med_ins_pay_status:
    | 'UNKNOWN_MED_INS_PAY_STATUS'
    | 'MED_INS_PAY_CREATED'
    | 'MED_INS_PAY_SUCCESS'
    | 'MED_INS_PAY_REFUND'
    | 'MED_INS_PAY_FAIL'
    | 'NO_MED_INS_PAY'
    | (string & {})
  /** 订单支付时间 */
  paid_time?: string
  /** 支付完成后医保局返回内容 (JSON 文本) */
  passthrough_response_content?: string
  /** 混合支付类型 */
  mix_pay_type:
    | 'UNKNOWN_MIX_PAY_TYPE'
    | 'CASH_ONLY'
    | 'INSURANCE_ONLY'
    | 'CASH_AND_INSURANCE'
    | (string & {})
  /** 订单类型 */
  order_type:
    | 'UNKNOWN_ORDER_TYPE'
    | 'REG_PAY'
    | 'DIAG_PAY'
    | 'COVID_EXAM_PAY'
    | 'IN_HOSP_PAY'
    | 'PHARMACY_PAY'
    | 'INSURANCE_PAY'
    | 'INT_REG_PAY'
    | 'INT_RE_DIAG_PAY'
    | 'INT_RX_PAY'
    | 'COVID_ANTIGEN_PAY'
    | 'MED_PAY'
    | (string & {})
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  /** 用户在医疗机构AppID下的唯一标识 */
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 (RFC 3339) */
  med_ins_order_create_time?: string
  /** 使用该接口下单的总金额 */
  total_fee: number
  med_ins_gov_fee?: number
  med_ins_self_fee?: number
  med_ins_other_fee?: number
  med_ins_cash_fee?: number
  /** 实际需要用户微信支付的金额 */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充金额 */
    cash_add_fee: number
    /** 现金补充类型 */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
  }[]
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免金额 */
    cash_reduce_fee: number
    /** 现金减免类型 */
    cash_reduce_type:
      | 'DEFAULT_REDUCE_TYPE'
      | 'HOSPITAL_REDUCE'
      | 'PHARMACY_DISCOUNT'
      | 'DISCOUNT'
      | 'PRE_PAYMENT'
      | 'DEPOSIT_DEDUCTION'
      | (string & {})
  }[]
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID */
  prepay_id?: string
  /** 医疗机构透传给医保的数据 (JSON 文本) */
  passthrough_request_content?: string
  /** 扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}

export type GetV3MedInsOrdersOutTradeNoByOutTradeNoQuery = {
  /** 医疗机构的商户号 */
  sub_mchid?: string | undefined
}

/** 使用商户订单号查看下单结果 */
export interface GetV3MedInsOrdersOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 医保自费混合订单号 */
  out_trade_no: string
  query?: GetV3MedInsOrdersOutTradeNoByOutTradeNoQuery | undefined
}

export interface GetV3MedInsOrdersOutTradeNoByOutTradeNoResponse {
  /** 医保自费混合订单号 */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status:
    | 'UNKNOWN_MIX_PAY_STATUS'
    | 'MIX_PAY_CREATED'
    | 'MIX_PAY_SUCCESS'
    | 'MIX_PAY_REFUND'
    | 'MIX_PAY_FAIL'
    | (string & {})
  /** 混合订单中自费部分的支付状态 */
  self_pay_status:
    | 'UNKNOWN_SELF_PAY_STATUS'
    | 'SELF_PAY_CREATED'
    | 'SELF_PAY_SUCCESS'
    | 'SELF_PAY_REFUND'
    | 'SELF_PAY_FAIL'
    | 'NO_SELF_PAY'
    | (string & {})
  /** 混合订单中自费部分的支付状态 */
  med_ins_pay_status:
    | 'UNKNOWN_MED_INS_PAY_STATUS'
    | 'MED_INS_PAY_CREATED'
    | 'MED_INS_PAY_SUCCESS'
    | 'MED_INS_PAY_REFUND'
    | 'MED_INS_PAY_FAIL'
    | 'NO_MED_INS_PAY'
    | (string & {})
  /** 订单支付时间 */
  paid_time?: string
  /** 支付完成后医保局返回内容 (JSON 文本) */
  passthrough_response_content?: string
  /** 混合支付类型 */
  mix_pay_type:
    | 'UNKNOWN_MIX_PAY_TYPE'
    | 'CASH_ONLY'
    | 'INSURANCE_ONLY'
    | 'CASH_AND_INSURANCE'
    | (string & {})
  /** 订单类型 */
  order_type:
    | 'UNKNOWN_ORDER_TYPE'
    | 'REG_PAY'
    | 'DIAG_PAY'
    | 'COVID_EXAM_PAY'
    | 'IN_HOSP_PAY'
    | 'PHARMACY_PAY'
    | 'INSURANCE_PAY'
    | 'INT_REG_PAY'
    | 'INT_RE_DIAG_PAY'
    | 'INT_RX_PAY'
    | 'COVID_ANTIGEN_PAY'
    | 'MED_PAY'
    | (string & {})
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  /** 用户在医疗机构AppID下的唯一标识 */
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 (RFC 3339) */
  med_ins_order_create_time?: string
  /** 使用该接口下单的总金额 */
  total_fee: number
  med_ins_gov_fee?: number
  med_ins_self_fee?: number
  med_ins_other_fee?: number
  med_ins_cash_fee?: number
  /** 实际需要用户微信支付的金额 */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充金额 */
    cash_add_fee: number
    /** 现金补充类型 */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
  }[]
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免金额 */
    cash_reduce_fee: number
    /** 现金减免类型 */
    cash_reduce_type:
      | 'DEFAULT_REDUCE_TYPE'
      | 'HOSPITAL_REDUCE'
      | 'PHARMACY_DISCOUNT'
      | 'DISCOUNT'
      | 'PRE_PAYMENT'
      | 'DEPOSIT_DEDUCTION'
      | (string & {})
  }[]
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID */
  prepay_id?: string
  /** 医疗机构透传给医保的数据 (JSON 文本) */
  passthrough_request_content?: string
  /** 扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}

export type PostV3MedInsRefundsNotifyQuery = {
  /** 医保自费混合订单号 */
  mix_trade_no: string
}

export interface PostV3MedInsRefundsNotifyBody {
  /** 医疗机构的商户号 */
  sub_mchid: string
  /** 医保退款的总金额 */
  med_refund_total_fee: number
  /** 医保统筹退款金额 */
  med_refund__gov_fee: number
  /** 医保个账退款金额 */
  med_refund__self_fee: number
  /** 医保其他退款金额 */
  med_refund__other_fee: number
  /** 医保退款成功时间 (RFC 3339) */
  refund_time: string
  /** 从业机构退款单号 */
  out_refund_no: string
}

/** 医保退款通知 */
export interface PostV3MedInsRefundsNotifyRequest extends JsonOptions {
  query: PostV3MedInsRefundsNotifyQuery
  json: PostV3MedInsRefundsNotifyBody
}

export interface V3MedIns extends ListedNode {
  readonly orders: V3MedInsOrders
  readonly refunds: V3MedInsRefunds
}

export interface V3MedInsOrders extends ListedNode {
  /** 医保自费混合收款下单 (普通商户、从业机构（银行）) */
  post(options: PostV3MedInsOrdersRequest): Promise<WechatpayResponse<PostV3MedInsOrdersResponse>>
  /** 医保自费混合收款下单 (普通商户、从业机构（银行）) */
  postAsync(
    options: PostV3MedInsOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3MedInsOrdersResponse>>
  readonly mixTradeNo: V3MedInsOrdersMixTradeNo
  readonly outTradeNo: V3MedInsOrdersOutTradeNo
}

export interface V3MedInsOrdersMixTradeNo extends ListedNode {
  readonly _mix_trade_no_: V3MedInsOrdersMixTradeNoByMixTradeNo
}

export interface V3MedInsOrdersMixTradeNoByMixTradeNo extends ListedNode {
  /** 使用医保自费混合订单号查看下单结果 (普通商户、从业机构（银行）) */
  get(
    options: GetV3MedInsOrdersMixTradeNoByMixTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3MedInsOrdersMixTradeNoByMixTradeNoResponse>>
  /** 使用医保自费混合订单号查看下单结果 (普通商户、从业机构（银行）) */
  getAsync(
    options: GetV3MedInsOrdersMixTradeNoByMixTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3MedInsOrdersMixTradeNoByMixTradeNoResponse>>
}

export interface V3MedInsOrdersOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3MedInsOrdersOutTradeNoByOutTradeNo
}

export interface V3MedInsOrdersOutTradeNoByOutTradeNo extends ListedNode {
  /** 使用商户订单号查看下单结果 (普通商户、从业机构（银行）) */
  get(
    options: GetV3MedInsOrdersOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3MedInsOrdersOutTradeNoByOutTradeNoResponse>>
  /** 使用商户订单号查看下单结果 (普通商户、从业机构（银行）) */
  getAsync(
    options: GetV3MedInsOrdersOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3MedInsOrdersOutTradeNoByOutTradeNoResponse>>
}

export interface V3MedInsRefunds extends ListedNode {
  readonly notify: V3MedInsRefundsNotify
}

export interface V3MedInsRefundsNotify extends ListedNode {
  /** 医保退款通知 (从业机构（银行）) */
  post(options: PostV3MedInsRefundsNotifyRequest): Promise<WechatpayResponse<undefined>>
  /** 医保退款通知 (从业机构（银行）) */
  postAsync(options: PostV3MedInsRefundsNotifyRequest): ChainPromise<WechatpayResponse<undefined>>
}
