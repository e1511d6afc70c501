// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3WebizpayAvailMchRangesQuery = {
  /** 服务商商户号 */
  sp_mchid: string
}

/** 查询可用商户范围列表 */
export interface GetV3WebizpayAvailMchRangesRequest extends BodilessOptions {
  query: GetV3WebizpayAvailMchRangesQuery
}

export interface GetV3WebizpayAvailMchRangesResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 可用商户范围列表 */
  range_list: {
    /** 可用商户范围id */
    range_id?: string
    /** 商户标识类型 */
    identifier_type?: 'ORGANIZATION_CODE' | 'TRANSACTION_ID' | (string & {})
  }[]
}

export interface PostV3WebizpayAvailMchRangesBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户标识类型 */
  identifier_type: 'ORGANIZATION_CODE' | 'TRANSACTION_ID'
}

/** 创建可用商户范围 */
export interface PostV3WebizpayAvailMchRangesRequest extends JsonOptions {
  query?: undefined
  json: PostV3WebizpayAvailMchRangesBody
}

export interface PostV3WebizpayAvailMchRangesResponse {
  /** 可用商户范围id */
  range_id: string
}

export type GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersQuery = {
  /** 服务商商户号 */
  sp_mchid: string
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询商户标识列表 */
export interface GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersRequest
  extends BodilessOptions {
  /** 可用商户范围id */
  range_id: string
  query: GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersQuery
}

export interface GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 实际返回数量 */
  count: number
  /** 总数量 */
  total_count: number
  /** 商户标识列表 */
  data: string[]
}

export interface PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户标识值 */
  merchant_identifier: string
}

/** 添加商户标识 */
export interface PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersRequest
  extends JsonOptions {
  /** 可用商户范围id */
  range_id: string
  query?: undefined
  json: PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersBody
}

export interface PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersResponse {
  /** 可用商户范围id */
  range_id: string
}

export interface DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierBody {
  /** 服务商商户号 */
  sp_mchid: string
}

/** 删除商户标识 */
export interface DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierRequest
  extends JsonOptions {
  /** 可用商户范围id */
  range_id: string
  /** 商户标识值 */
  merchant_identifier: string
  query?: undefined
  json: DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierBody
}

export interface DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierResponse {
  /** 可用商户范围id */
  range_id: string
}

export interface PostV3WebizpayBillProofBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 起始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 商户主体名称 */
  entity_name?: string | undefined
  /** 商户操作流水号 */
  out_operation_id: string
}

/** 申请企业商户企业支付出资凭证 */
export interface PostV3WebizpayBillProofRequest extends JsonOptions {
  query?: undefined
  json: PostV3WebizpayBillProofBody
}

export interface PostV3WebizpayBillProofResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户操作流水号 */
  out_operation_id: string
  /** 微信支付操作流水号 */
  operation_id: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 起始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 商户主体名称 */
  entity_name: string
  /** 出资凭证申请单单号 */
  proof_id: string
  /** 凭证下载地址 */
  download_url: string
  /** 凭证申请创建时间 (RFC 3339) */
  create_time: string
  /** 凭证状态更新时间 (RFC 3339) */
  updated_time: string
}

export interface PostV3WebizpayBillTradeBillBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 账单日期 */
  date: string
  /** 账单类型 */
  type: 'QYZFALL'
}

/** 申请企业商户企业支付业务账单 */
export interface PostV3WebizpayBillTradeBillRequest extends JsonOptions {
  query?: undefined
  json: PostV3WebizpayBillTradeBillBody
}

export interface PostV3WebizpayBillTradeBillResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 账单日期 */
  date: string
  /** 账单类型 */
  type: 'QYZFALL' | (string & {})
  /** 账单下载地址 */
  download_url: string
}

export type GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoQuery = {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
}

/** 使用商户卡号查询企业支付额度卡 */
export interface GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoRequest
  extends BodilessOptions {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡商户卡号 */
  out_card_no: string
  query: GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoQuery
}

export interface GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /** 使用规则 */
  card_rule: 'SINGLE' | 'MULTIPLE' | (string & {})
  /** 退款规则 */
  refund_rule: 'RETURN' | 'NOT_RETURN' | (string & {})
  /** 卡片总金额 */
  amount: number
  /** 卡片可用金额 */
  remain_amount: number
  /** 卡片有效期 (RFC 3339) */
  effective_end_time: string
  /** 卡片生效时间 (RFC 3339) */
  effective_begin_time: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片名称 */
  card_name: string
  /** 失效原因 */
  reason?: string
  /** 卡片使用时间 (RFC 3339) */
  card_usage_time?: string
  /** 卡片关联微信支付订单号 */
  transaction_id?: string
  /** 卡片失效时间 (RFC 3339) */
  card_disabled_time?: string
  /** 卡片备注 */
  card_remark?: string
}

export interface PostV3WebizpayEmployeesByEmployeeIdQuotaCardsBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /** 卡片总金额 */
  amount: number
  /** 卡片名称 */
  card_name: string
  /** 商户卡号 */
  out_card_no: string
  /** 卡片有效期 (RFC 3339) */
  effective_end_time: string
  /** 卡片备注 */
  card_remark?: string | undefined
  /** 可用商户范围ID */
  avail_mch_range_id?: string | undefined
}

/** 企业商户为员工下发企业支付额度卡 */
export interface PostV3WebizpayEmployeesByEmployeeIdQuotaCardsRequest extends JsonOptions {
  /** 微信授权关系ID */
  employee_id: string
  query?: undefined
  json: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsBody
}

export interface PostV3WebizpayEmployeesByEmployeeIdQuotaCardsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 卡片生效时间 (RFC 3339) */
  effective_begin_time: string
  /** 卡片有效期 (RFC 3339) */
  effective_end_time: string
}

export type GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoQuery = {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
}

/** 企业商户查询企业支付额度卡 */
export interface GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoRequest
  extends BodilessOptions {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  query: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoQuery
}

export interface GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /** 使用规则 */
  card_rule: 'SINGLE' | 'MULTIPLE' | (string & {})
  /** 退款规则 */
  refund_rule: 'RETURN' | 'NOT_RETURN' | (string & {})
  /** 卡片总金额 */
  amount: number
  /** 卡片可用金额 */
  remain_amount: number
  /** 卡片有效期 (RFC 3339) */
  effective_end_time: string
  /** 卡片生效时间 (RFC 3339) */
  effective_begin_time: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片名称 */
  card_name: string
  /** 失效原因 */
  reason?: string
  /** 卡片使用时间 (RFC 3339) */
  card_usage_time?: string
  /** 卡片关联微信支付订单号 */
  transaction_id?: string
  /** 卡片失效时间 (RFC 3339) */
  card_disabled_time?: string
  /** 卡片备注 */
  card_remark?: string
}

export interface PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 作废原因 */
  reason: string
}

/** 企业商户作废员工企业支付额度卡 */
export interface PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelRequest
  extends JsonOptions {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  query?: undefined
  json: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelBody
}

export interface PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片失效时间 (RFC 3339) */
  card_disabled_time?: string
}

export type GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlQuery = {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 拉起付款码页面的企业应用类型 */
  application_type: 'H5' | 'MINIPROGRAM'
}

/** 企业商户获取指定额度卡支付链接 */
export interface GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlRequest
  extends BodilessOptions {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  query: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlQuery
}

export interface GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 链接失效时间 (RFC 3339) */
  expire_time: string
  /** 跳转链接 */
  payment_url: string
  /** 拉起付款码页面的企业应用类型 */
  application_type?: 'H5' | 'MINIPROGRAM' | (string & {})
  /** 小程序查询参数 */
  mp_query?: string
  /** 小程序业务类型 */
  mp_business_type?: string
}

export interface PostV3WebizpayEmployeesByEmployeeIdRevokeBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
}

/** 企业商户发起解除员工企业支付授权 */
export interface PostV3WebizpayEmployeesByEmployeeIdRevokeRequest extends JsonOptions {
  /** 微信授权关系ID */
  employee_id: string
  query?: undefined
  json: PostV3WebizpayEmployeesByEmployeeIdRevokeBody
}

export interface PostV3WebizpayEmployeesByEmployeeIdRevokeResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 商户企业员工ID */
  user_id: string
  /** 员工企业支付权限状态 */
  authorization_state: 'REVOKED' | 'AUTHORIZED' | (string & {})
  /** 员工企业支付失效时间 (RFC 3339) */
  authorization_revoked_time: string
  /** 作废原因 */
  reason: string
}

export interface PostV3WebizpayStoresEntityMatchesBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 主体匹配明细列表 */
  match_details?:
    | readonly {
        /** 门店统一社会信用代码 */
        organization_code: string
        /** 门店名称 */
        store_name: string
        /** 需要查询的支付产品 */
        product_type: 'CODE_PAY' | 'NONE'
      }[]
    | undefined
}

/** 发起门店主体匹配 */
export interface PostV3WebizpayStoresEntityMatchesRequest extends JsonOptions {
  query?: undefined
  json: PostV3WebizpayStoresEntityMatchesBody
}

export interface PostV3WebizpayStoresEntityMatchesResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /** 批次创建时间 (RFC 3339) */
  time: string
  /** 批次状态 */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
}

export type GetV3WebizpayStoresEntityMatchesByBatchIdQuery = {
  /** 服务商商户号 */
  sp_mchid: string
}

/** 查询门店主体匹配结果 */
export interface GetV3WebizpayStoresEntityMatchesByBatchIdRequest extends BodilessOptions {
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  query: GetV3WebizpayStoresEntityMatchesByBatchIdQuery
}

export interface GetV3WebizpayStoresEntityMatchesByBatchIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /** 批次状态 */
  state: 'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {})
  /** 主体匹配明细列表 */
  match_results?: {
    /** 门店统一社会信用代码 */
    organization_code: string
    /** 门店名称 */
    store_name: string
    /** 是否存在满足条件微信支付商户号 */
    has_valid_mchid: boolean
  }[]
}

export type GetV3WebizpayUsersByUserIdAuthorizationStateQuery = {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
}

/** 企业商户查询企业员工开通授权状态 */
export interface GetV3WebizpayUsersByUserIdAuthorizationStateRequest extends BodilessOptions {
  /** 企业员工ID */
  user_id: string
  query: GetV3WebizpayUsersByUserIdAuthorizationStateQuery
}

export interface GetV3WebizpayUsersByUserIdAuthorizationStateResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 微信授权关系列表 */
  employee_list?: {
    /** 微信授权关系ID */
    employee_id: string
    /** 授权状态 */
    authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {})
    /** 授权时间 (RFC 3339) */
    authorization_time: string
    /** 解除授权时间 (RFC 3339) */
    authorization_revoked_time: string
  }[]
}

export interface PostV3WebizpayUsersByUserIdAuthorizationUrlBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM'
}

/** 企业商户发起员工开通企业支付授权 */
export interface PostV3WebizpayUsersByUserIdAuthorizationUrlRequest extends JsonOptions {
  /** 企业员工ID */
  user_id: string
  query?: undefined
  json: PostV3WebizpayUsersByUserIdAuthorizationUrlBody
}

export interface PostV3WebizpayUsersByUserIdAuthorizationUrlResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 跳转链接 */
  authorization_url?: string
  /** 链接失效时间 (RFC 3339) */
  expire_time?: string
  /** 发起授权应用类型 */
  application_type: 'H5' | 'MINIPROGRAM' | (string & {})
  /** 小程序查询参数 */
  mp_query?: string
  /** 小程序业务类型 */
  mp_business_type?: string
}

export interface V3Webizpay extends ListedNode {
  readonly availMchRanges: V3WebizpayAvailMchRanges
  readonly bill: V3WebizpayBill
  readonly employees: V3WebizpayEmployees
  readonly stores: V3WebizpayStores
  readonly users: V3WebizpayUsers
}

export interface V3WebizpayAvailMchRanges extends ListedNode {
  /** 查询可用商户范围列表 (服务商) */
  get(
    options: GetV3WebizpayAvailMchRangesRequest,
  ): Promise<WechatpayResponse<GetV3WebizpayAvailMchRangesResponse>>
  /** 查询可用商户范围列表 (服务商) */
  getAsync(
    options: GetV3WebizpayAvailMchRangesRequest,
  ): ChainPromise<WechatpayResponse<GetV3WebizpayAvailMchRangesResponse>>
  /** 创建可用商户范围 (服务商) */
  post(
    options: PostV3WebizpayAvailMchRangesRequest,
  ): Promise<WechatpayResponse<PostV3WebizpayAvailMchRangesResponse>>
  /** 创建可用商户范围 (服务商) */
  postAsync(
    options: PostV3WebizpayAvailMchRangesRequest,
  ): ChainPromise<WechatpayResponse<PostV3WebizpayAvailMchRangesResponse>>
  readonly _range_id_: V3WebizpayAvailMchRangesByRangeId
}

export interface V3WebizpayAvailMchRangesByRangeId extends ListedNode {
  readonly merchantIdentifiers: V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers
}

export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers extends ListedNode {
  /** 查询商户标识列表 (服务商) */
  get(
    options: GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersRequest,
  ): Promise<WechatpayResponse<GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersResponse>>
  /** 查询商户标识列表 (服务商) */
  getAsync(
    options: GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersResponse>
  >
  /** 添加商户标识 (服务商) */
  post(
    options: PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersRequest,
  ): Promise<WechatpayResponse<PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersResponse>>
  /** 添加商户标识 (服务商) */
  postAsync(
    options: PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersResponse>
  >
  readonly _merchant_identifier_: V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier
}

export interface V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier
  extends ListedNode {
  /** 删除商户标识 (服务商) */
  delete(
    options: DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierRequest,
  ): Promise<
    WechatpayResponse<DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierResponse>
  >
  /** 删除商户标识 (服务商) */
  deleteAsync(
    options: DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierRequest,
  ): ChainPromise<
    WechatpayResponse<DeleteV3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierResponse>
  >
}

export interface V3WebizpayBill extends ListedNode {
  readonly proof: V3WebizpayBillProof
  readonly tradeBill: V3WebizpayBillTradeBill
}

export interface V3WebizpayBillProof extends ListedNode {
  /** 申请企业商户企业支付出资凭证 (服务商) */
  post(
    options: PostV3WebizpayBillProofRequest,
  ): Promise<WechatpayResponse<PostV3WebizpayBillProofResponse>>
  /** 申请企业商户企业支付出资凭证 (服务商) */
  postAsync(
    options: PostV3WebizpayBillProofRequest,
  ): ChainPromise<WechatpayResponse<PostV3WebizpayBillProofResponse>>
}

export interface V3WebizpayBillTradeBill extends ListedNode {
  /** 申请企业商户企业支付业务账单 (服务商) */
  post(
    options: PostV3WebizpayBillTradeBillRequest,
  ): Promise<WechatpayResponse<PostV3WebizpayBillTradeBillResponse>>
  /** 申请企业商户企业支付业务账单 (服务商) */
  postAsync(
    options: PostV3WebizpayBillTradeBillRequest,
  ): ChainPromise<WechatpayResponse<PostV3WebizpayBillTradeBillResponse>>
}

export interface V3WebizpayEmployees extends ListedNode {
  readonly _employee_id_: V3WebizpayEmployeesByEmployeeId
}

export interface V3WebizpayEmployeesByEmployeeId extends ListedNode {
  readonly outQuotaCards: V3WebizpayEmployeesByEmployeeIdOutQuotaCards
  readonly quotaCards: V3WebizpayEmployeesByEmployeeIdQuotaCards
  readonly revoke: V3WebizpayEmployeesByEmployeeIdRevoke
}

export interface V3WebizpayEmployeesByEmployeeIdOutQuotaCards extends ListedNode {
  readonly _out_card_no_: V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo
}

export interface V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo extends ListedNode {
  /** 使用商户卡号查询企业支付额度卡 (服务商) */
  get(
    options: GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoRequest,
  ): Promise<WechatpayResponse<GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoResponse>>
  /** 使用商户卡号查询企业支付额度卡 (服务商) */
  getAsync(
    options: GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNoResponse>
  >
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCards extends ListedNode {
  /** 企业商户为员工下发企业支付额度卡 (服务商) */
  post(
    options: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsRequest,
  ): Promise<WechatpayResponse<PostV3WebizpayEmployeesByEmployeeIdQuotaCardsResponse>>
  /** 企业商户为员工下发企业支付额度卡 (服务商) */
  postAsync(
    options: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsRequest,
  ): ChainPromise<WechatpayResponse<PostV3WebizpayEmployeesByEmployeeIdQuotaCardsResponse>>
  readonly _card_no_: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo extends ListedNode {
  /** 企业商户查询企业支付额度卡 (服务商) */
  get(
    options: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoRequest,
  ): Promise<WechatpayResponse<GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoResponse>>
  /** 企业商户查询企业支付额度卡 (服务商) */
  getAsync(
    options: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoResponse>>
  readonly cancel: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel
  readonly paymentUrl: V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel extends ListedNode {
  /** 企业商户作废员工企业支付额度卡 (服务商) */
  post(
    options: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelRequest,
  ): Promise<WechatpayResponse<PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelResponse>>
  /** 企业商户作废员工企业支付额度卡 (服务商) */
  postAsync(
    options: PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancelResponse>
  >
}

export interface V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl extends ListedNode {
  /** 企业商户获取指定额度卡支付链接 (服务商) */
  get(
    options: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlRequest,
  ): Promise<
    WechatpayResponse<GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlResponse>
  >
  /** 企业商户获取指定额度卡支付链接 (服务商) */
  getAsync(
    options: GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlResponse>
  >
}

export interface V3WebizpayEmployeesByEmployeeIdRevoke extends ListedNode {
  /** 企业商户发起解除员工企业支付授权 (服务商) */
  post(
    options: PostV3WebizpayEmployeesByEmployeeIdRevokeRequest,
  ): Promise<WechatpayResponse<PostV3WebizpayEmployeesByEmployeeIdRevokeResponse>>
  /** 企业商户发起解除员工企业支付授权 (服务商) */
  postAsync(
    options: PostV3WebizpayEmployeesByEmployeeIdRevokeRequest,
  ): ChainPromise<WechatpayResponse<PostV3WebizpayEmployeesByEmployeeIdRevokeResponse>>
}

export interface V3WebizpayStores extends ListedNode {
  readonly entityMatches: V3WebizpayStoresEntityMatches
}

export interface V3WebizpayStoresEntityMatches extends ListedNode {
  /** 发起门店主体匹配 (服务商) */
  post(
    options: PostV3WebizpayStoresEntityMatchesRequest,
  ): Promise<WechatpayResponse<PostV3WebizpayStoresEntityMatchesResponse>>
  /** 发起门店主体匹配 (服务商) */
  postAsync(
    options: PostV3WebizpayStoresEntityMatchesRequest,
  ): ChainPromise<WechatpayResponse<PostV3WebizpayStoresEntityMatchesResponse>>
  readonly _batch_id_: V3WebizpayStoresEntityMatchesByBatchId
}

export interface V3WebizpayStoresEntityMatchesByBatchId extends ListedNode {
  /** 查询门店主体匹配结果 (服务商) */
  get(
    options: GetV3WebizpayStoresEntityMatchesByBatchIdRequest,
  ): Promise<WechatpayResponse<GetV3WebizpayStoresEntityMatchesByBatchIdResponse>>
  /** 查询门店主体匹配结果 (服务商) */
  getAsync(
    options: GetV3WebizpayStoresEntityMatchesByBatchIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3WebizpayStoresEntityMatchesByBatchIdResponse>>
}

export interface V3WebizpayUsers extends ListedNode {
  readonly _user_id_: V3WebizpayUsersByUserId
}

export interface V3WebizpayUsersByUserId extends ListedNode {
  readonly authorizationState: V3WebizpayUsersByUserIdAuthorizationState
  readonly authorizationUrl: V3WebizpayUsersByUserIdAuthorizationUrl
}

export interface V3WebizpayUsersByUserIdAuthorizationState extends ListedNode {
  /** 企业商户查询企业员工开通授权状态 (服务商) */
  get(
    options: GetV3WebizpayUsersByUserIdAuthorizationStateRequest,
  ): Promise<WechatpayResponse<GetV3WebizpayUsersByUserIdAuthorizationStateResponse>>
  /** 企业商户查询企业员工开通授权状态 (服务商) */
  getAsync(
    options: GetV3WebizpayUsersByUserIdAuthorizationStateRequest,
  ): ChainPromise<WechatpayResponse<GetV3WebizpayUsersByUserIdAuthorizationStateResponse>>
}

export interface V3WebizpayUsersByUserIdAuthorizationUrl extends ListedNode {
  /** 企业商户发起员工开通企业支付授权 (服务商) */
  post(
    options: PostV3WebizpayUsersByUserIdAuthorizationUrlRequest,
  ): Promise<WechatpayResponse<PostV3WebizpayUsersByUserIdAuthorizationUrlResponse>>
  /** 企业商户发起员工开通企业支付授权 (服务商) */
  postAsync(
    options: PostV3WebizpayUsersByUserIdAuthorizationUrlRequest,
  ): ChainPromise<WechatpayResponse<PostV3WebizpayUsersByUserIdAuthorizationUrlResponse>>
}
