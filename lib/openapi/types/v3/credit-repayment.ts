// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3CreditRepaymentPartnerContractsAppPresignBody {
  /** 商户AppID */
  appid: string
  /** 模板ID */
  plan_id: string
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 还款日 */
  repayment_day: number
  /** 还款金额上限 */
  repayment_amount_limit: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 用户实名信息 */
  real_identity: {
    /** 实名验证类型 */
    identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD'
    /** 自然人证件号码 (加密) */
    identity_id: string
    /** 自然人姓名 (加密) */
    real_name: string
  }
  /** 交易信息 */
  trade_info?:
    | {
        /** 商户侧交易单号 */
        out_trade_no: string
        /** 还款金额 */
        deduct_amount: number
        /** 产品描述 */
        description?: string | undefined
        /** 商户数据包 */
        attach?: string | undefined
        /** 商户回调地址 */
        notify_url?: string | undefined
      }
    | undefined
}

/** APP预签约自动还款协议 */
export interface PostV3CreditRepaymentPartnerContractsAppPresignRequest extends JsonOptions {
  query?: undefined
  json: PostV3CreditRepaymentPartnerContractsAppPresignBody
}

export interface PostV3CreditRepaymentPartnerContractsAppPresignResponse {
  /** 预签约码 */
  presign_token: string
  /** 跳转到的签约服务提供方 */
  redirect_service?: string
}

export interface PostV3CreditRepaymentPartnerContractsH5PresignBody {
  /** 商户AppID */
  appid: string
  /** 模板ID */
  plan_id: string
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 还款日 */
  repayment_day: number
  /** 还款金额上限 */
  repayment_amount_limit: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户AppID */
  sub_appid?: string | undefined
  /** 用户实名信息 */
  real_identity: {
    /** 实名验证类型 */
    identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD'
    /** 自然人证件号码 (加密) */
    identity_id: string
    /** 自然人姓名 (加密) */
    real_name: string
  }
  /** 交易信息 */
  trade_info?:
    | {
        /** 商户侧交易单号 */
        out_trade_no: string
        /** 还款金额 */
        deduct_amount: number
        /** 产品描述 */
        description?: string | undefined
        /** 商户数据包 */
        attach?: string | undefined
        /** 商户回调地址 */
        notify_url?: string | undefined
      }
    | undefined
  /** 跳转控制信息 */
  jump_info?:
    | {
        /** 签约完后要跳转到的应用AppID */
        jump_appid?: string | undefined
      }
    | undefined
}

/** H5预签约自动还款协议 */
export interface PostV3CreditRepaymentPartnerContractsH5PresignRequest extends JsonOptions {
  query?: undefined
  json: PostV3CreditRepaymentPartnerContractsH5PresignBody
}

export interface PostV3CreditRepaymentPartnerContractsH5PresignResponse {
  /** 拉起微信支付签约页的URL */
  redirect_url: string
}

export interface PostV3CreditRepaymentPartnerContractsTerminateBody {
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 协议解约备注 */
  contract_termination_remark: string
}

/** 解除自动还款协议 */
export interface PostV3CreditRepaymentPartnerContractsTerminateRequest extends JsonOptions {
  query?: undefined
  json: PostV3CreditRepaymentPartnerContractsTerminateBody
}

export interface PostV3CreditRepaymentPartnerContractsTerminateResponse {
  /** 协议信息 */
  contract_info?: {
    /** 协议ID */
    contract_id: string
    /** 模板ID */
    plan_id: string
    /** 服务商签约协议号 */
    out_contract_code: string
    /** 用户展示名称 */
    display_name: string
    /** 协议状态 */
    contract_state:
      | 'CONTRACT_STATE_INVALID'
      | 'CONTRACT_STATE_EFFECTIVE'
      | 'CONTRACT_STATE_TERMINATED'
      | (string & {})
    /** 协议签署时间 (RFC 3339) */
    contract_signed_time?: string
    /** 协议解约时间 (RFC 3339) */
    contract_terminated_time?: string
    /** 协议解约方式 */
    contract_terminated_mode?:
      | 'TERMINATION_MODE_INVALID'
      | 'TERMINATION_MODE_BY_USER'
      | 'TERMINATION_MODE_BY_MERCHANT'
      | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'
      | (string & {})
    /** 协议解约备注 */
    contract_termination_remark?: string
    /** 还款日 */
    repayment_day?: number
    /** 用户服务商标识 */
    openid?: string
    /** 服务商AppID */
    appid?: string
    /** 还款金额上限 */
    repayment_amount_limit: number
  }
}

/** 查询自动还款协议 */
export interface GetV3CreditRepaymentPartnerContractsByOutContractCodeRequest
  extends BodilessOptions {
  /** 服务商签约协议号 */
  out_contract_code: string
  query?: undefined
}

export interface GetV3CreditRepaymentPartnerContractsByOutContractCodeResponse {
  /** 协议ID */
  contract_id: string
  /** 模板ID */
  plan_id: string
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 协议状态 */
  contract_state:
    | 'CONTRACT_STATE_INVALID'
    | 'CONTRACT_STATE_EFFECTIVE'
    | 'CONTRACT_STATE_TERMINATED'
    | (string & {})
  /** 协议签署时间 (RFC 3339) */
  contract_signed_time?: string
  /** 协议解约时间 (RFC 3339) */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_terminated_mode?:
    | 'TERMINATION_MODE_INVALID'
    | 'TERMINATION_MODE_BY_USER'
    | 'TERMINATION_MODE_BY_MERCHANT'
    | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'
    | (string & {})
  /** 协议解约备注 */
  contract_termination_remark?: string
  /** 还款日 */
  repayment_day?: number
  /** 用户服务商标识 */
  openid?: string
  /** 服务商AppID */
  appid?: string
  /** 还款金额上限 */
  repayment_amount_limit: number
}

export interface PostV3CreditRepaymentPartnerDeductOrdersBody {
  /** 还款协议ID */
  contract_id: string
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 还款金额 */
  deduct_amount: string
  /** 商户回调地址 */
  notify_url: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string | undefined
}

/** 发起还款 */
export interface PostV3CreditRepaymentPartnerDeductOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3CreditRepaymentPartnerDeductOrdersBody
}

export interface PostV3CreditRepaymentPartnerDeductOrdersResponse {
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  openid: string
  /** 还款协议ID */
  contract_id: string
  /** 还款单状态 */
  order_state:
    | 'DEDUCT_ORDER_STATE_PENDING'
    | 'DEDUCT_ORDER_STATE_NOT_PAY'
    | 'DEDUCT_ORDER_STATE_PAY_SUCCESS'
    | 'DEDUCT_ORDER_STATE_PAY_FAIL'
    | (string & {})
  /** 还款金额 */
  deduct_amount: string
  /** 实际还款金额 */
  pay_success_amount?: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 */
  transaction_id?: string
}

/** 查询还款单 */
export interface GetV3CreditRepaymentPartnerDeductOrdersByOutTradeNoRequest
  extends BodilessOptions {
  /** 商户侧交易单号 */
  out_trade_no: string
  query?: undefined
}

export interface GetV3CreditRepaymentPartnerDeductOrdersByOutTradeNoResponse {
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  openid: string
  /** 还款协议ID */
  contract_id: string
  /** 还款单状态 */
  order_state:
    | 'DEDUCT_ORDER_STATE_PENDING'
    | 'DEDUCT_ORDER_STATE_NOT_PAY'
    | 'DEDUCT_ORDER_STATE_PAY_SUCCESS'
    | 'DEDUCT_ORDER_STATE_PAY_FAIL'
    | (string & {})
  /** 还款金额 */
  deduct_amount: string
  /** 实际还款金额 */
  pay_success_amount?: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 */
  transaction_id?: string
}

export interface PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateBody {
  /** 还款协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 预约还款项列表 */
  schedule_items: readonly {
    /** 商户侧预约还款单号 */
    out_record_id: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 应还款金额 */
    repayment_amount: string
    /** 最低还款金额 */
    min_repayment_amount?: string | undefined
    /** 还款日期 */
    repayment_date: string
  }[]
}

/** 预约还款 */
export interface PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateRequest extends JsonOptions {
  query?: undefined
  json: PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateBody
}

export interface PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateResponse {
  /** 预约还款记录列表 */
  schedule_records?: {
    /** 商户侧预约还款单号 */
    out_record_id: string
    /** 商户AppID */
    appid: string
    /** 子商户AppID */
    sub_appid?: string
    /** 还款协议ID */
    contract_id?: string
    /** 应还款金额 */
    repayment_amount: string
    /** 最低还款金额 */
    min_repayment_amount: string
    /** 还款日期 */
    repayment_date: string
    /** 用户标识 */
    openid: string
  }[]
}

export type GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdQuery = {
  /** 还款协议ID */
  contract_id: string
}

/** 查询预约还款记录 */
export interface GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdRequest
  extends BodilessOptions {
  /** 商户侧预约还款单号 */
  out_record_id: string
  query: GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdQuery
}

export interface GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdResponse {
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 还款协议ID */
  contract_id?: string
  /** 应还款金额 */
  repayment_amount: string
  /** 最低还款金额 */
  min_repayment_amount: string
  /** 还款日期 */
  repayment_date: string
  /** 用户标识 */
  openid: string
}

export interface V3CreditRepayment extends ListedNode {
  readonly partner: V3CreditRepaymentPartner
}

export interface V3CreditRepaymentPartner extends ListedNode {
  readonly contracts: V3CreditRepaymentPartnerContracts
  readonly deductOrders: V3CreditRepaymentPartnerDeductOrders
  readonly scheduleRecords: V3CreditRepaymentPartnerScheduleRecords
}

export interface V3CreditRepaymentPartnerContracts extends ListedNode {
  readonly _out_contract_code_: V3CreditRepaymentPartnerContractsByOutContractCode
  readonly appPresign: V3CreditRepaymentPartnerContractsAppPresign
  readonly h5Presign: V3CreditRepaymentPartnerContractsH5Presign
  readonly terminate: V3CreditRepaymentPartnerContractsTerminate
}

export interface V3CreditRepaymentPartnerContractsByOutContractCode extends ListedNode {
  /** 查询自动还款协议 (服务商) */
  get(
    options: GetV3CreditRepaymentPartnerContractsByOutContractCodeRequest,
  ): Promise<WechatpayResponse<GetV3CreditRepaymentPartnerContractsByOutContractCodeResponse>>
  /** 查询自动还款协议 (服务商) */
  getAsync(
    options: GetV3CreditRepaymentPartnerContractsByOutContractCodeRequest,
  ): ChainPromise<WechatpayResponse<GetV3CreditRepaymentPartnerContractsByOutContractCodeResponse>>
}

export interface V3CreditRepaymentPartnerContractsAppPresign extends ListedNode {
  /** APP预签约自动还款协议 (服务商) */
  post(
    options: PostV3CreditRepaymentPartnerContractsAppPresignRequest,
  ): Promise<WechatpayResponse<PostV3CreditRepaymentPartnerContractsAppPresignResponse>>
  /** APP预签约自动还款协议 (服务商) */
  postAsync(
    options: PostV3CreditRepaymentPartnerContractsAppPresignRequest,
  ): ChainPromise<WechatpayResponse<PostV3CreditRepaymentPartnerContractsAppPresignResponse>>
}

export interface V3CreditRepaymentPartnerContractsH5Presign extends ListedNode {
  /** H5预签约自动还款协议 (服务商) */
  post(
    options: PostV3CreditRepaymentPartnerContractsH5PresignRequest,
  ): Promise<WechatpayResponse<PostV3CreditRepaymentPartnerContractsH5PresignResponse>>
  /** H5预签约自动还款协议 (服务商) */
  postAsync(
    options: PostV3CreditRepaymentPartnerContractsH5PresignRequest,
  ): ChainPromise<WechatpayResponse<PostV3CreditRepaymentPartnerContractsH5PresignResponse>>
}

export interface V3CreditRepaymentPartnerContractsTerminate extends ListedNode {
  /** 解除自动还款协议 (服务商) */
  post(
    options: PostV3CreditRepaymentPartnerContractsTerminateRequest,
  ): Promise<WechatpayResponse<PostV3CreditRepaymentPartnerContractsTerminateResponse>>
  /** 解除自动还款协议 (服务商) */
  postAsync(
    options: PostV3CreditRepaymentPartnerContractsTerminateRequest,
  ): ChainPromise<WechatpayResponse<PostV3CreditRepaymentPartnerContractsTerminateResponse>>
}

export interface V3CreditRepaymentPartnerDeductOrders extends ListedNode {
  /** 发起还款 (服务商) */
  post(
    options: PostV3CreditRepaymentPartnerDeductOrdersRequest,
  ): Promise<WechatpayResponse<PostV3CreditRepaymentPartnerDeductOrdersResponse>>
  /** 发起还款 (服务商) */
  postAsync(
    options: PostV3CreditRepaymentPartnerDeductOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3CreditRepaymentPartnerDeductOrdersResponse>>
  readonly _out_trade_no_: V3CreditRepaymentPartnerDeductOrdersByOutTradeNo
}

export interface V3CreditRepaymentPartnerDeductOrdersByOutTradeNo extends ListedNode {
  /** 查询还款单 (服务商) */
  get(
    options: GetV3CreditRepaymentPartnerDeductOrdersByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3CreditRepaymentPartnerDeductOrdersByOutTradeNoResponse>>
  /** 查询还款单 (服务商) */
  getAsync(
    options: GetV3CreditRepaymentPartnerDeductOrdersByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3CreditRepaymentPartnerDeductOrdersByOutTradeNoResponse>>
}

export interface V3CreditRepaymentPartnerScheduleRecords extends ListedNode {
  readonly _out_record_id_: V3CreditRepaymentPartnerScheduleRecordsByOutRecordId
  readonly batchCreate: V3CreditRepaymentPartnerScheduleRecordsBatchCreate
}

export interface V3CreditRepaymentPartnerScheduleRecordsByOutRecordId extends ListedNode {
  /** 查询预约还款记录 (服务商) */
  get(
    options: GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdRequest,
  ): Promise<WechatpayResponse<GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdResponse>>
  /** 查询预约还款记录 (服务商) */
  getAsync(
    options: GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3CreditRepaymentPartnerScheduleRecordsByOutRecordIdResponse>
  >
}

export interface V3CreditRepaymentPartnerScheduleRecordsBatchCreate extends ListedNode {
  /** 预约还款 (服务商) */
  post(
    options: PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateRequest,
  ): Promise<WechatpayResponse<PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateResponse>>
  /** 预约还款 (服务商) */
  postAsync(
    options: PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateRequest,
  ): ChainPromise<WechatpayResponse<PostV3CreditRepaymentPartnerScheduleRecordsBatchCreateResponse>>
}
