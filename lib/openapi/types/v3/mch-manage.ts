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

export type GetV3MchManageMchManageRecordsSubMchidBySubMchidQuery = {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 商户管理记录类型 */
  manage_record_type: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD'
  /** 商户管理记录状态 */
  manage_record_state?:
    | 'PENDING'
    | 'SUBMITTED'
    | 'EXPIRED'
    | 'UNDER_REVIEW'
    | 'RECOVERED'
    | 'REJECTED'
    | undefined
}

/** 分页查询子商户名下的商户管理记录 */
export interface GetV3MchManageMchManageRecordsSubMchidBySubMchidRequest extends BodilessOptions {
  /** 子商户号 */
  sub_mchid: string
  query: GetV3MchManageMchManageRecordsSubMchidBySubMchidQuery
}

export interface GetV3MchManageMchManageRecordsSubMchidBySubMchidResponse {
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 商户管理记录详情列表 */
  data?: {
    /** 子商户号 */
    sub_mchid?: string
    /** 商户管理记录ID */
    manage_record_id?: string
    /** 商户管理记录类型 */
    manage_record_type?: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {})
    /** 管控时间 (RFC 3339) */
    manage_time?: string
    /** 管控原因 */
    manage_reason?: string
    /** 限制功能 */
    limit_ability?: string
    /** 解除管控方式 */
    recover_way?:
      | 'SUBMIT_INFORMATION'
      | 'VERIFY_INACTIVE_MERCHANT_IDENTITY'
      | 'MODIFY_ORGANIZATION_INFORMATION'
      | 'OTHER'
      | (string & {})
    /** 是否允许提交资料 */
    allow_submit?: boolean
    /** 禁止提交资料原因 */
    forbid_submit_reason?: string
    /** 可提交资料开始时间 (RFC 3339) */
    submit_start_time?: string
    /** 可提交资料结束时间 (RFC 3339) */
    submit_end_time?: string
    /** 商户管理记录状态 */
    manage_record_state?:
      | 'PENDING'
      | 'SUBMITTED'
      | 'EXPIRED'
      | 'UNDER_REVIEW'
      | 'RECOVERED'
      | 'REJECTED'
      | (string & {})
    /** 解除管控时间 (RFC 3339) */
    recover_time?: string
    /** 解除管控原因 */
    recover_reason?:
      | 'MERCHANT_SUBMIT_RECOVER'
      | 'MERCHANT_OPERATE_RECOVER'
      | 'PLATFORM_AUTO_RECOVER'
      | (string & {})
    /** 申诉驳回原因 */
    reject_reason?: string
    /** 可提交资料结束时间 (RFC 3339) */
    approve_time?: string
    /** 要求提交的资料 (JSON 文本) */
    requested_item_info?: string
  }[]
}

export type GetV3MchManageMchManageRecordsByManageRecordIdQuery = {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询子商户下指定商户管理记录 */
export interface GetV3MchManageMchManageRecordsByManageRecordIdRequest extends BodilessOptions {
  /** 商户管理记录ID */
  manage_record_id: string
  query: GetV3MchManageMchManageRecordsByManageRecordIdQuery
}

export interface GetV3MchManageMchManageRecordsByManageRecordIdResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 商户管理记录ID */
  manage_record_id?: string
  /** 商户管理记录类型 */
  manage_record_type?: 'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {})
  /** 管控时间 (RFC 3339) */
  manage_time?: string
  /** 管控原因 */
  manage_reason?: string
  /** 限制功能 */
  limit_ability?: string
  /** 解除管控方式 */
  recover_way?:
    | 'SUBMIT_INFORMATION'
    | 'VERIFY_INACTIVE_MERCHANT_IDENTITY'
    | 'MODIFY_ORGANIZATION_INFORMATION'
    | 'OTHER'
    | (string & {})
  /** 是否允许提交资料 */
  allow_submit?: boolean
  /** 禁止提交资料原因 */
  forbid_submit_reason?: string
  /** 可提交资料开始时间 (RFC 3339) */
  submit_start_time?: string
  /** 可提交资料结束时间 (RFC 3339) */
  submit_end_time?: string
  /** 商户管理记录状态 */
  manage_record_state?:
    | 'PENDING'
    | 'SUBMITTED'
    | 'EXPIRED'
    | 'UNDER_REVIEW'
    | 'RECOVERED'
    | 'REJECTED'
    | (string & {})
  /** 解除管控时间 (RFC 3339) */
  recover_time?: string
  /** 解除管控原因 */
  recover_reason?:
    | 'MERCHANT_SUBMIT_RECOVER'
    | 'MERCHANT_OPERATE_RECOVER'
    | 'PLATFORM_AUTO_RECOVER'
    | (string & {})
  /** 申诉驳回原因 */
  reject_reason?: string
  /** 可提交资料结束时间 (RFC 3339) */
  approve_time?: string
  /** 要求提交的资料 (JSON 文本) */
  requested_item_info?: string
}

export interface PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsBody {
  /** 子商户号 */
  sub_mchid: string
  /** 商户提交资料内容 (JSON 文本) */
  submit_data: string
}

/** 对指定商户管理记录提交资料 */
export interface PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsRequest
  extends JsonOptions {
  /** 商户管理记录ID */
  manage_record_id: string
  query?: undefined
  json: PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsBody
}

export interface PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsResponse {
  /** 商户管理提交资料记录ID */
  manage_submission_id?: string
}

export type PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadBody = {
  /** 资料文件 */
  submission_file: FileContent
  /** 媒体文件元信息JSON格式字符串 */
  meta: {
    /** 文件名称 */
    file_name?: string | undefined
    /** 文件摘要 */
    file_digest?: string | undefined
  }
  /** 资料项唯一id */
  item_id: number
  /** 商户管理记录ID */
  manage_record_id: string
}

/** 上传商户提交资料文件 */
export interface PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadRequest
  extends MultipartOptions {
  /** 子商户号 */
  sub_mchid: string
  query?: undefined
  multipart: PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadBody | FormData
}

export interface PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadResponse {
  /** 文件标识ID */
  file_id: string
}

export interface V3MchManage extends ListedNode {
  readonly mchManageRecords: V3MchManageMchManageRecords
  readonly submissionFiles: V3MchManageSubmissionFiles
}

export interface V3MchManageMchManageRecords extends ListedNode {
  readonly _manage_record_id_: V3MchManageMchManageRecordsByManageRecordId
  readonly subMchid: V3MchManageMchManageRecordsSubMchid
}

export interface V3MchManageMchManageRecordsByManageRecordId extends ListedNode {
  /** 查询子商户下指定商户管理记录 (服务商) */
  get(
    options: GetV3MchManageMchManageRecordsByManageRecordIdRequest,
  ): Promise<WechatpayResponse<GetV3MchManageMchManageRecordsByManageRecordIdResponse>>
  /** 查询子商户下指定商户管理记录 (服务商) */
  getAsync(
    options: GetV3MchManageMchManageRecordsByManageRecordIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MchManageMchManageRecordsByManageRecordIdResponse>>
  readonly mchManageSubmissions: V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions
}

export interface V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions
  extends ListedNode {
  /** 对指定商户管理记录提交资料 (服务商) */
  post(
    options: PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsRequest,
  ): Promise<
    WechatpayResponse<PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsResponse>
  >
  /** 对指定商户管理记录提交资料 (服务商) */
  postAsync(
    options: PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MchManageMchManageRecordsByManageRecordIdMchManageSubmissionsResponse>
  >
}

export interface V3MchManageMchManageRecordsSubMchid extends ListedNode {
  readonly _sub_mchid_: V3MchManageMchManageRecordsSubMchidBySubMchid
}

export interface V3MchManageMchManageRecordsSubMchidBySubMchid extends ListedNode {
  /** 分页查询子商户名下的商户管理记录 (服务商) */
  get(
    options: GetV3MchManageMchManageRecordsSubMchidBySubMchidRequest,
  ): Promise<WechatpayResponse<GetV3MchManageMchManageRecordsSubMchidBySubMchidResponse>>
  /** 分页查询子商户名下的商户管理记录 (服务商) */
  getAsync(
    options: GetV3MchManageMchManageRecordsSubMchidBySubMchidRequest,
  ): ChainPromise<WechatpayResponse<GetV3MchManageMchManageRecordsSubMchidBySubMchidResponse>>
}

export interface V3MchManageSubmissionFiles extends ListedNode {
  readonly subMchid: V3MchManageSubmissionFilesSubMchid
}

export interface V3MchManageSubmissionFilesSubMchid extends ListedNode {
  readonly _sub_mchid_: V3MchManageSubmissionFilesSubMchidBySubMchid
}

export interface V3MchManageSubmissionFilesSubMchidBySubMchid extends ListedNode {
  readonly upload: V3MchManageSubmissionFilesSubMchidBySubMchidUpload
}

export interface V3MchManageSubmissionFilesSubMchidBySubMchidUpload extends ListedNode {
  /** 上传商户提交资料文件 (服务商) */
  post(
    options: PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadRequest,
  ): Promise<WechatpayResponse<PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadResponse>>
  /** 上传商户提交资料文件 (服务商) */
  postAsync(
    options: PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadRequest,
  ): ChainPromise<WechatpayResponse<PostV3MchManageSubmissionFilesSubMchidBySubMchidUploadResponse>>
}
