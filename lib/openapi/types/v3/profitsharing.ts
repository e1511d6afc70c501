// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'
import type { BillTarType } from '../shared.js'

export type GetV3ProfitsharingBillsQuery = {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 账单日期 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: BillTarType | undefined
}

/** 申请分账账单 */
export interface GetV3ProfitsharingBillsRequest extends BodilessOptions {
  query: GetV3ProfitsharingBillsQuery
}

export interface GetV3ProfitsharingBillsResponse {
  /** 下载地址 */
  download_url: string
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值 */
  hash_value: string
}

/** 查询最大分账比例 */
export interface GetV3ProfitsharingMerchantConfigsBySubMchidRequest extends BodilessOptions {
  /** 子商户号 */
  sub_mchid: string
  query?: undefined
}

export interface GetV3ProfitsharingMerchantConfigsBySubMchidResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 最大分账比例 */
  max_ratio: number
}

export interface PostV3ProfitsharingOrdersBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers?:
    | readonly {
        /** 分账接收方类型 */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
        /** 分账接收方帐号 */
        account: string
        /** 分账个人接收方姓名 (加密) */
        name?: string | undefined
        /** 分账金额 */
        amount: number
        /** 分账描述 */
        description: string
      }[]
    | undefined
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean
  /** 分账结果通知地址 */
  notify_url?: string | undefined
}

/** 请求分账 */
export interface PostV3ProfitsharingOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3ProfitsharingOrdersBody
}

export interface PostV3ProfitsharingOrdersResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 分账失败原因 */
    fail_reason?:
      | 'ACCOUNT_ABNORMAL'
      | 'NO_RELATION'
      | 'RECEIVER_HIGH_RISK'
      | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
      | 'NO_AUTH'
      | 'RECEIVER_RECEIPT_LIMIT'
      | 'PAYER_ACCOUNT_ABNORMAL'
      | 'INVALID_REQUEST'
      | (string & {})
    /** 分账明细单号 */
    detail_id?: string
    /** 分账创建时间 (RFC 3339) */
    create_time: string
    /** 分账完成时间 (RFC 3339) */
    finish_time: string
  }[]
}

export interface PostV3ProfitsharingOrdersUnfreezeBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账描述 */
  description: string
}

/** 解冻剩余资金 */
export interface PostV3ProfitsharingOrdersUnfreezeRequest extends JsonOptions {
  query?: undefined
  json: PostV3ProfitsharingOrdersUnfreezeBody
}

export interface PostV3ProfitsharingOrdersUnfreezeResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 分账失败原因 */
    fail_reason:
      | 'ACCOUNT_ABNORMAL'
      | 'NO_RELATION'
      | 'RECEIVER_HIGH_RISK'
      | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
      | 'NO_AUTH'
      | 'RECEIVER_RECEIPT_LIMIT'
      | 'PAYER_ACCOUNT_ABNORMAL'
      | 'INVALID_REQUEST'
      | (string & {})
    /** 分账明细单号 */
    detail_id?: string
    /** 分账创建时间 (RFC 3339) */
    create_time: string
    /** 分账完成时间 (RFC 3339) */
    finish_time: string
  }[]
}

export type GetV3ProfitsharingOrdersByOutOrderNoQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
}

/** 查询分账结果 */
export interface GetV3ProfitsharingOrdersByOutOrderNoRequest extends BodilessOptions {
  /** 商户分账单号 */
  out_order_no: string
  query: GetV3ProfitsharingOrdersByOutOrderNoQuery
}

export interface GetV3ProfitsharingOrdersByOutOrderNoResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers?: {
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 分账失败原因 */
    fail_reason?:
      | 'ACCOUNT_ABNORMAL'
      | 'NO_RELATION'
      | 'RECEIVER_HIGH_RISK'
      | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
      | 'NO_AUTH'
      | 'RECEIVER_RECEIPT_LIMIT'
      | 'PAYER_ACCOUNT_ABNORMAL'
      | 'INVALID_REQUEST'
      | (string & {})
    /** 分账明细单号 */
    detail_id?: string
    /** 分账创建时间 (RFC 3339) */
    create_time: string
    /** 分账完成时间 (RFC 3339) */
    finish_time: string
  }[]
}

export interface PostV3ProfitsharingReceiversAddBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方帐号 */
  account: string
  /** 分账个人接收方姓名 (加密) */
  name?: string | undefined
  /** 与分账方的关系类型 */
  relation_type:
    | 'SERVICE_PROVIDER'
    | 'STORE'
    | 'STAFF'
    | 'STORE_OWNER'
    | 'PARTNER'
    | 'HEADQUARTER'
    | 'BRAND'
    | 'DISTRIBUTOR'
    | 'USER'
    | 'SUPPLIER'
    | 'CUSTOM'
  /** 自定义的分账关系 */
  custom_relation?: string | undefined
}

/** 添加分账接收方 */
export interface PostV3ProfitsharingReceiversAddRequest extends JsonOptions {
  query?: undefined
  json: PostV3ProfitsharingReceiversAddBody
}

export interface PostV3ProfitsharingReceiversAddResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
  /** 分账接收方全称 (加密) */
  name?: string
  /** 与分账方的关系类型 */
  relation_type:
    | 'SERVICE_PROVIDER'
    | 'STORE'
    | 'STAFF'
    | 'STORE_OWNER'
    | 'PARTNER'
    | 'HEADQUARTER'
    | 'BRAND'
    | 'DISTRIBUTOR'
    | 'USER'
    | 'SUPPLIER'
    | 'CUSTOM'
    | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string
}

export interface PostV3ProfitsharingReceiversDeleteBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 */
  account: string
}

/** 删除分账接收方 */
export interface PostV3ProfitsharingReceiversDeleteRequest extends JsonOptions {
  query?: undefined
  json: PostV3ProfitsharingReceiversDeleteBody
}

export interface PostV3ProfitsharingReceiversDeleteResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}

export interface PostV3ProfitsharingReturnOrdersBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信分账单号 */
  order_id?: string | undefined
  /** 商户分账单号 */
  out_order_no?: string | undefined
  /** 商户回退单号 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额 */
  amount: number
  /** 回退描述 */
  description: string
}

/** 请求分账回退 */
export interface PostV3ProfitsharingReturnOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3ProfitsharingReturnOrdersBody
}

export interface PostV3ProfitsharingReturnOrdersResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信分账单号 */
  order_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 商户回退单号 */
  out_return_no: string
  /** 微信回退单号 */
  return_id: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额 */
  amount: number
  /** 回退描述 */
  description: string
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'BALANCE_NOT_ENOUGH'
    | 'TIME_OUT_CLOSED'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 创建时间 (RFC 3339) */
  create_time: string
  /** 完成时间 (RFC 3339) */
  finish_time: string
}

export type GetV3ProfitsharingReturnOrdersByOutReturnNoQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户分账单号 */
  out_order_no: string
}

/** 查询分账回退结果 */
export interface GetV3ProfitsharingReturnOrdersByOutReturnNoRequest extends BodilessOptions {
  /** 商户回退单号 */
  out_return_no: string
  query: GetV3ProfitsharingReturnOrdersByOutReturnNoQuery
}

export interface GetV3ProfitsharingReturnOrdersByOutReturnNoResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信分账单号 */
  order_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 商户回退单号 */
  out_return_no: string
  /** 微信回退单号 */
  return_id: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额 */
  amount: number
  /** 回退描述 */
  description: string
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'BALANCE_NOT_ENOUGH'
    | 'TIME_OUT_CLOSED'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 创建时间 (RFC 3339) */
  create_time: string
  /** 完成时间 (RFC 3339) */
  finish_time: string
}

/** 查询剩余待分金额 */
export interface GetV3ProfitsharingTransactionsByTransactionIdAmountsRequest
  extends BodilessOptions {
  /** 微信订单号 */
  transaction_id: string
  query?: undefined
}

export interface GetV3ProfitsharingTransactionsByTransactionIdAmountsResponse {
  /** 微信订单号 */
  transaction_id: string
  /** 订单剩余待分金额 */
  unsplit_amount: number
}

export interface V3Profitsharing extends ListedNode {
  readonly bills: V3ProfitsharingBills
  readonly merchantConfigs: V3ProfitsharingMerchantConfigs
  readonly orders: V3ProfitsharingOrders
  readonly receivers: V3ProfitsharingReceivers
  readonly returnOrders: V3ProfitsharingReturnOrders
  readonly transactions: V3ProfitsharingTransactions
}

export interface V3ProfitsharingBills extends ListedNode {
  /** 申请分账账单 (直连商户、电商平台、服务商) */
  get(
    options: GetV3ProfitsharingBillsRequest,
  ): Promise<WechatpayResponse<GetV3ProfitsharingBillsResponse>>
  /** 申请分账账单 (直连商户、电商平台、服务商) */
  getAsync(
    options: GetV3ProfitsharingBillsRequest,
  ): ChainPromise<WechatpayResponse<GetV3ProfitsharingBillsResponse>>
}

export interface V3ProfitsharingMerchantConfigs extends ListedNode {
  readonly _sub_mchid_: V3ProfitsharingMerchantConfigsBySubMchid
}

export interface V3ProfitsharingMerchantConfigsBySubMchid extends ListedNode {
  /** 查询最大分账比例 (服务商) */
  get(
    options: GetV3ProfitsharingMerchantConfigsBySubMchidRequest,
  ): Promise<WechatpayResponse<GetV3ProfitsharingMerchantConfigsBySubMchidResponse>>
  /** 查询最大分账比例 (服务商) */
  getAsync(
    options: GetV3ProfitsharingMerchantConfigsBySubMchidRequest,
  ): ChainPromise<WechatpayResponse<GetV3ProfitsharingMerchantConfigsBySubMchidResponse>>
}

export interface V3ProfitsharingOrders extends ListedNode {
  /** 请求分账 (直连商户、服务商) */
  post(
    options: PostV3ProfitsharingOrdersRequest,
  ): Promise<WechatpayResponse<PostV3ProfitsharingOrdersResponse>>
  /** 请求分账 (直连商户、服务商) */
  postAsync(
    options: PostV3ProfitsharingOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3ProfitsharingOrdersResponse>>
  readonly _out_order_no_: V3ProfitsharingOrdersByOutOrderNo
  readonly unfreeze: V3ProfitsharingOrdersUnfreeze
}

export interface V3ProfitsharingOrdersByOutOrderNo extends ListedNode {
  /** 查询分账结果 (直连商户、服务商) */
  get(
    options: GetV3ProfitsharingOrdersByOutOrderNoRequest,
  ): Promise<WechatpayResponse<GetV3ProfitsharingOrdersByOutOrderNoResponse>>
  /** 查询分账结果 (直连商户、服务商) */
  getAsync(
    options: GetV3ProfitsharingOrdersByOutOrderNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3ProfitsharingOrdersByOutOrderNoResponse>>
}

export interface V3ProfitsharingOrdersUnfreeze extends ListedNode {
  /** 解冻剩余资金 (直连商户、服务商) */
  post(
    options: PostV3ProfitsharingOrdersUnfreezeRequest,
  ): Promise<WechatpayResponse<PostV3ProfitsharingOrdersUnfreezeResponse>>
  /** 解冻剩余资金 (直连商户、服务商) */
  postAsync(
    options: PostV3ProfitsharingOrdersUnfreezeRequest,
  ): ChainPromise<WechatpayResponse<PostV3ProfitsharingOrdersUnfreezeResponse>>
}

export interface V3ProfitsharingReceivers extends ListedNode {
  readonly add: V3ProfitsharingReceiversAdd
  readonly delete: V3ProfitsharingReceiversDelete
}

export interface V3ProfitsharingReceiversAdd extends ListedNode {
  /** 添加分账接收方 (直连商户、服务商) */
  post(
    options: PostV3ProfitsharingReceiversAddRequest,
  ): Promise<WechatpayResponse<PostV3ProfitsharingReceiversAddResponse>>
  /** 添加分账接收方 (直连商户、服务商) */
  postAsync(
    options: PostV3ProfitsharingReceiversAddRequest,
  ): ChainPromise<WechatpayResponse<PostV3ProfitsharingReceiversAddResponse>>
}

export interface V3ProfitsharingReceiversDelete extends ListedNode {
  /** 删除分账接收方 (直连商户、服务商) */
  post(
    options: PostV3ProfitsharingReceiversDeleteRequest,
  ): Promise<WechatpayResponse<PostV3ProfitsharingReceiversDeleteResponse>>
  /** 删除分账接收方 (直连商户、服务商) */
  postAsync(
    options: PostV3ProfitsharingReceiversDeleteRequest,
  ): ChainPromise<WechatpayResponse<PostV3ProfitsharingReceiversDeleteResponse>>
}

export interface V3ProfitsharingReturnOrders extends ListedNode {
  /** 请求分账回退 (直连商户、服务商) */
  post(
    options: PostV3ProfitsharingReturnOrdersRequest,
  ): Promise<WechatpayResponse<PostV3ProfitsharingReturnOrdersResponse>>
  /** 请求分账回退 (直连商户、服务商) */
  postAsync(
    options: PostV3ProfitsharingReturnOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3ProfitsharingReturnOrdersResponse>>
  readonly _out_return_no_: V3ProfitsharingReturnOrdersByOutReturnNo
}

export interface V3ProfitsharingReturnOrdersByOutReturnNo extends ListedNode {
  /** 查询分账回退结果 (直连商户、服务商) */
  get(
    options: GetV3ProfitsharingReturnOrdersByOutReturnNoRequest,
  ): Promise<WechatpayResponse<GetV3ProfitsharingReturnOrdersByOutReturnNoResponse>>
  /** 查询分账回退结果 (直连商户、服务商) */
  getAsync(
    options: GetV3ProfitsharingReturnOrdersByOutReturnNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3ProfitsharingReturnOrdersByOutReturnNoResponse>>
}

export interface V3ProfitsharingTransactions extends ListedNode {
  readonly _transaction_id_: V3ProfitsharingTransactionsByTransactionId
}

export interface V3ProfitsharingTransactionsByTransactionId extends ListedNode {
  readonly amounts: V3ProfitsharingTransactionsByTransactionIdAmounts
}

export interface V3ProfitsharingTransactionsByTransactionIdAmounts extends ListedNode {
  /** 查询剩余待分金额 (直连商户、服务商) */
  get(
    options: GetV3ProfitsharingTransactionsByTransactionIdAmountsRequest,
  ): Promise<WechatpayResponse<GetV3ProfitsharingTransactionsByTransactionIdAmountsResponse>>
  /** 查询剩余待分金额 (直连商户、服务商) */
  getAsync(
    options: GetV3ProfitsharingTransactionsByTransactionIdAmountsRequest,
  ): ChainPromise<WechatpayResponse<GetV3ProfitsharingTransactionsByTransactionIdAmountsResponse>>
}
