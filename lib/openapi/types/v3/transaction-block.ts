// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidQuery = {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset?: number | undefined
}

/** 分页查询子商户名下的交易拦截记录 */
export interface GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidRequest
  extends BodilessOptions {
  /** 子商户号 */
  sub_mchid: string
  query: GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidQuery
}

export interface GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidResponse {
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 交易拦截记录详情列表 */
  data?: {
    /** 交易拦截记录ID */
    block_record_id?: string
    /** 拦截时间 (RFC 3339) */
    block_time?: string
    /** 拦截原因 */
    block_reason?: string
    /** 拦截笔数 */
    number_of_block?:
      | 'LESS_THAN_TWENTY'
      | 'LESS_THAN_ONE_HUNDRED'
      | 'LESS_THAN_ONE_THOUSAND'
      | 'OVER_ONE_THOUSAND'
      | (string & {})
    /** 解除管控方式 */
    recover_way?: 'SUBMIT_INFORMATION' | (string & {})
    /** 商户提交资料内容 (JSON 文本) */
    requested_item_info?: string
  }[]
}

export type GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdQuery = {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询子商户交易拦截记录详情 */
export interface GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdRequest
  extends BodilessOptions {
  /** 交易拦截记录ID */
  block_record_id: string
  query: GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdQuery
}

export interface GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdResponse {
  /** 交易拦截记录ID */
  block_record_id?: string
  /** 拦截时间 (RFC 3339) */
  block_time?: string
  /** 拦截原因 */
  block_reason?: string
  /** 拦截笔数 */
  number_of_block?:
    | 'LESS_THAN_TWENTY'
    | 'LESS_THAN_ONE_HUNDRED'
    | 'LESS_THAN_ONE_THOUSAND'
    | 'OVER_ONE_THOUSAND'
    | (string & {})
  /** 解除管控方式 */
  recover_way?: 'SUBMIT_INFORMATION' | (string & {})
  /** 商户提交资料内容 (JSON 文本) */
  requested_item_info?: string
}

export interface PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidBody {
  /** 商户侧申诉单号 */
  merchant_submit_id: string
  /** 商户提交资料内容 (JSON 文本) */
  submit_data: string
}

/** 发起交易拦截申诉 */
export interface PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidRequest
  extends JsonOptions {
  /** 子商户号 */
  sub_mchid: string
  query?: undefined
  json: PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidBody
}

export interface PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidResponse {
  /** 交易拦截申诉ID */
  block_submission_id?: string
  /** 提交时间 (RFC 3339) */
  submit_time?: string
  /** 审核结果 */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT' | (string & {})
  /** 审核时间 (RFC 3339) */
  review_time?: string
  /** 审核驳回原因 */
  review_reject_reason?: string
}

/** 查询交易拦截申诉详情 */
export interface GetV3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdRequest
  extends BodilessOptions {
  /** 交易拦截申诉ID */
  block_submission_id: string
  query?: undefined
}

export interface GetV3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdResponse {
  /** 交易拦截申诉ID */
  block_submission_id?: string
  /** 提交时间 (RFC 3339) */
  submit_time?: string
  /** 审核结果 */
  review_result?: 'EMPTY' | 'PASS' | 'REJECT' | (string & {})
  /** 审核时间 (RFC 3339) */
  review_time?: string
  /** 审核驳回原因 */
  review_reject_reason?: string
}

export interface V3TransactionBlock extends ListedNode {
  readonly transactionBlockRecords: V3TransactionBlockTransactionBlockRecords
  readonly transactionBlockSubmissions: V3TransactionBlockTransactionBlockSubmissions
}

export interface V3TransactionBlockTransactionBlockRecords extends ListedNode {
  readonly _block_record_id_: V3TransactionBlockTransactionBlockRecordsByBlockRecordId
  readonly subMchid: V3TransactionBlockTransactionBlockRecordsSubMchid
}

export interface V3TransactionBlockTransactionBlockRecordsByBlockRecordId extends ListedNode {
  /** 查询子商户交易拦截记录详情 (服务商) */
  get(
    options: GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdRequest,
  ): Promise<WechatpayResponse<GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdResponse>>
  /** 查询子商户交易拦截记录详情 (服务商) */
  getAsync(
    options: GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3TransactionBlockTransactionBlockRecordsByBlockRecordIdResponse>
  >
}

export interface V3TransactionBlockTransactionBlockRecordsSubMchid extends ListedNode {
  readonly _sub_mchid_: V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid
}

export interface V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid extends ListedNode {
  /** 分页查询子商户名下的交易拦截记录 (服务商) */
  get(
    options: GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidRequest,
  ): Promise<
    WechatpayResponse<GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidResponse>
  >
  /** 分页查询子商户名下的交易拦截记录 (服务商) */
  getAsync(
    options: GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3TransactionBlockTransactionBlockRecordsSubMchidBySubMchidResponse>
  >
}

export interface V3TransactionBlockTransactionBlockSubmissions extends ListedNode {
  readonly _block_submission_id_: V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId
  readonly subMchid: V3TransactionBlockTransactionBlockSubmissionsSubMchid
}

export interface V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId
  extends ListedNode {
  /** 查询交易拦截申诉详情 (服务商) */
  get(
    options: GetV3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdRequest,
  ): Promise<
    WechatpayResponse<GetV3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdResponse>
  >
  /** 查询交易拦截申诉详情 (服务商) */
  getAsync(
    options: GetV3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionIdResponse>
  >
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchid extends ListedNode {
  readonly _sub_mchid_: V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid
}

export interface V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid
  extends ListedNode {
  /** 发起交易拦截申诉 (服务商) */
  post(
    options: PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidRequest,
  ): Promise<
    WechatpayResponse<PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidResponse>
  >
  /** 发起交易拦截申诉 (服务商) */
  postAsync(
    options: PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchidResponse>
  >
}
