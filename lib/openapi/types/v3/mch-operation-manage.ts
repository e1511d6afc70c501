// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type {
  BodilessOptions,
  FileContent,
  JsonOptions,
  ListedNode,
  MultipartOptions,
} from '../../listed.js'

export type GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdQuery = {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询子商户强化尽调单信息 */
export interface GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdRequest
  extends BodilessOptions {
  /** 尽调单号 */
  due_diligence_id: string
  query: GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdQuery
}

export interface GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdResponse {
  /** 尽调单号 */
  due_diligence_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 尽调单状态 */
  due_diligence_state:
    | 'DUE_DILIGENCE_STATE_COLLECTING'
    | 'DUE_DILIGENCE_STATE_AUDITING'
    | 'DUE_DILIGENCE_STATE_REJECTED'
    | 'DUE_DILIGENCE_STATE_EXPIRED'
    | 'DUE_DILIGENCE_STATE_CANCELLED'
    | 'DUE_DILIGENCE_STATE_FINISHED'
    | (string & {})
  /** 驳回原因 (JSON 文本) */
  reject_reason?: string
  /** 截止时间 (RFC 3339) */
  deadline_time: string
  /** 终止时间 (RFC 3339) */
  terminal_time?: string
  /** 提交时间 (RFC 3339) */
  submit_time?: string
  /** 驳回时间 (RFC 3339) */
  reject_time?: string
  /** 完成时间 (RFC 3339) */
  complete_time?: string
  /** 尽调要求提交的资料 (JSON 文本) */
  submission_template?: string
  /** 尽调已经提交的资料 (JSON 文本) */
  submission_data?: string
}

export interface PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitBody {
  /** 子商户号 */
  sub_mchid: string
  /** 提交资料内容 (JSON 文本) */
  submit_data?: string | undefined
}

/** 提交尽调资料 */
export interface PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitRequest
  extends JsonOptions {
  /** 尽调单号 */
  due_diligence_id: string
  query?: undefined
  json: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitBody
}

export interface PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitResponse {
  /** 尽调单状态 */
  due_diligence_state?:
    | 'DUE_DILIGENCE_STATE_COLLECTING'
    | 'DUE_DILIGENCE_STATE_AUDITING'
    | 'DUE_DILIGENCE_STATE_REJECTED'
    | 'DUE_DILIGENCE_STATE_EXPIRED'
    | 'DUE_DILIGENCE_STATE_CANCELLED'
    | 'DUE_DILIGENCE_STATE_FINISHED'
    | (string & {})
  /** 提交时间 (RFC 3339) */
  submit_time?: string
  /** 尽调要求提交的资料 (JSON 文本) */
  submission_template?: string
  /** 尽调已经提交的资料 (JSON 文本) */
  submission_data?: string
}

export type PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadBody = {
  /** 图片文件 */
  due_diligence_file: FileContent
  /** 媒体文件元信息JSON格式字符串 */
  meta: {
    /** 文件名称 */
    file_name?: string | undefined
    /** 文件摘要 */
    file_digest?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 资料项唯一id */
    item_id?: number | undefined
  }
}

/** 上传尽调资料文件 */
export interface PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadRequest
  extends MultipartOptions {
  /** 尽调单号 */
  due_diligence_id: string
  query?: undefined
  multipart: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadBody | FormData
}

export interface PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadResponse {
  /** 文件标识ID */
  file_id: string
}

/** 查询子商户管控情况 */
export interface GetV3MchOperationManageMerchantLimitationsSubMchidBySubMchidRequest
  extends BodilessOptions {
  /** 子商户号 */
  sub_mchid: string
  query?: undefined
}

export interface GetV3MchOperationManageMerchantLimitationsSubMchidBySubMchidResponse {
  /** 商户号 */
  mchid: string
  /** 商户被管控能力列表 */
  limited_functions?: (
    | 'NO_TRANSACTION_AND_RECHARGE'
    | 'NO_PAYMENT'
    | 'NO_WITHDRAWAL'
    | 'NO_REFUND'
    | 'NO_TRANSACTION'
    | 'NO_PROFIT_SHARING'
    | 'NO_PAYMENT_POINT_COMPLETE_ORDER'
    | (string & {})
  )[]
  /** 被管控原因及解脱路径列表 */
  recovery_specifications?: {
    /** 商户被该原因管控的单据号 */
    limitation_case_id?: string
    /** 商户被管控原因 */
    limitation_reason?: string
    /** 商户被管控原因描述 */
    limitation_reason_describe?: string
    /** 商户被该原因管控的解脱路径 */
    recover_way?:
      | 'IRRECOVERABLE'
      | 'MODIFY_SUBJECT_INFORMATION'
      | 'MODIFY_SETTLE_ACCOUNT_INFORMATION'
      | 'VERIFY_INACTIVE_MERCHANT_IDENTITY'
      | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION'
      | 'SUBMIT_INFORMATION_FOR_APPEAL'
      | 'RESOLVE_TRANSACTION_DISPUTES'
      | 'MODIFY_ADMINISTRATOR_INFORMATION'
      | 'CALL_CUSTOMER_SERVICE_AT_95017'
      | 'UPDATE_BUSINESS_SCENARIO_INFORMATION'
      | 'SUBMIT_CDD_INFORMATION'
      | 'WAITING_FOR_PLATFORM_REVIEW'
      | 'SUBMIT_UBO_INFORMATION'
      | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE'
      | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION'
      | 'MODIFY_ABBREVIATION_INFORMATION'
      | 'CONFIRM_BUSINESS_TYPE'
      | 'SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION'
      | 'CONTACT_SERVICE_PROVIDER'
      | (string & {})
    /** 商户被该原因管控的解脱路径参数 */
    recover_way_param?: string
    /** 商户被该原因管控的解脱帮助链接 */
    recover_help_url?: string
    /** 处置方式 */
    limitation_action_type?:
      | 'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL'
      | 'LIMIT_ACTION_TYPE_DELAY_CONTROL'
      | (string & {})
    /** 预计管控开始时间 (RFC 3339) */
    limitation_start_date?: string
    /** 商户被该原因管控的时间 (RFC 3339) */
    limitation_date?: string
    /** 商户被管控原因类型 */
    limitation_reason_type?:
      | 'LICENSE_ABNORMAL'
      | 'NO_TRADE'
      | 'SETTLE_ACCOUNT_ABNORMAL'
      | 'RISK_ABNORMAL'
      | 'OTHER'
      | 'INSPECT_ABNORMAL'
      | 'INVALID_REPRESENTATIVE_INFORMATION'
      | 'INVALID_BUSINESS_STATUS'
      | 'INVALID_BUSINESS_LICENSE'
      | 'INVALID_BENEFICIARY_INFORMATION'
      | (string & {})
    /** 商户被该原因管控的能力列表 */
    relate_limitations?: (
      | 'NO_TRANSACTION_AND_RECHARGE'
      | 'NO_PAYMENT'
      | 'NO_WITHDRAWAL'
      | 'NO_REFUND'
      | 'NO_TRANSACTION'
      | 'NO_PROFIT_SHARING'
      | 'NO_PAYMENT_POINT_COMPLETE_ORDER'
      | (string & {})
    )[]
    /** 商户被该原因管控的其他能力描述 */
    other_relate_limitations?: string
  }[]
  /** 商户其他被管控能力描述 */
  other_limited_functions?: string
}

export interface V3MchOperationManage extends ListedNode {
  readonly enhancedDueDiligence: V3MchOperationManageEnhancedDueDiligence
  readonly merchantLimitations: V3MchOperationManageMerchantLimitations
}

export interface V3MchOperationManageEnhancedDueDiligence extends ListedNode {
  readonly _due_diligence_id_: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId extends ListedNode {
  /** 查询子商户强化尽调单信息 (服务商) */
  get(
    options: GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdRequest,
  ): Promise<WechatpayResponse<GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdResponse>>
  /** 查询子商户强化尽调单信息 (服务商) */
  getAsync(
    options: GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdResponse>
  >
  readonly submit: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit
  readonly upload: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit extends ListedNode {
  /** 提交尽调资料 (服务商) */
  post(
    options: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitRequest,
  ): Promise<
    WechatpayResponse<PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitResponse>
  >
  /** 提交尽调资料 (服务商) */
  postAsync(
    options: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmitResponse>
  >
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload extends ListedNode {
  /** 上传尽调资料文件 (服务商) */
  post(
    options: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadRequest,
  ): Promise<
    WechatpayResponse<PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadResponse>
  >
  /** 上传尽调资料文件 (服务商) */
  postAsync(
    options: PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUploadResponse>
  >
}

export interface V3MchOperationManageMerchantLimitations extends ListedNode {
  readonly subMchid: V3MchOperationManageMerchantLimitationsSubMchid
}

export interface V3MchOperationManageMerchantLimitationsSubMchid extends ListedNode {
  readonly _sub_mchid_: V3MchOperationManageMerchantLimitationsSubMchidBySubMchid
}

export interface V3MchOperationManageMerchantLimitationsSubMchidBySubMchid extends ListedNode {
  /**
   * 查询子商户管控情况 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/limited-functions-and-reasons/mch-limitations/query-sub-mch-limitation.html
   */
  get(
    options: GetV3MchOperationManageMerchantLimitationsSubMchidBySubMchidRequest,
  ): Promise<
    WechatpayResponse<GetV3MchOperationManageMerchantLimitationsSubMchidBySubMchidResponse>
  >
  /**
   * 查询子商户管控情况 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/limited-functions-and-reasons/mch-limitations/query-sub-mch-limitation.html
   */
  getAsync(
    options: GetV3MchOperationManageMerchantLimitationsSubMchidBySubMchidRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MchOperationManageMerchantLimitationsSubMchidBySubMchidResponse>
  >
}
