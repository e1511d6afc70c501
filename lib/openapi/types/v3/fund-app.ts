// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3FundAppBrandRedpacketBrandMerchantBatchesBody {
  /** 品牌ID */
  brand_id: number
  /** 品牌AppID */
  brand_appid: string
  /** 品牌红包发放场景 */
  scene: 'CUSTOM_SEND'
  /** 品牌红包模板ID */
  template_id: string
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 品牌红包批次名称 */
  batch_name: string
  /** 品牌红包批次备注 */
  batch_remark: string
  /** 总金额 */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /** 品牌红包明细列表 */
  detail_list: readonly {
    /** 商家品牌红包明细单号 */
    out_detail_no: string
    amount: number
    /** 接收红包用户OpenID */
    openid: string
    /** 接收红包用户姓名 (加密) */
    user_name?: string | undefined
    /** 红包备注 */
    remark: string
  }[]
}

/** 品牌商户发放红包 */
export interface PostV3FundAppBrandRedpacketBrandMerchantBatchesRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppBrandRedpacketBrandMerchantBatchesBody
}

export interface PostV3FundAppBrandRedpacketBrandMerchantBatchesResponse {
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 微信支付品牌红包批次单号 */
  batch_no?: string
  /** 品牌红包批次创建时间 */
  create_time: string
  /** 批次单状态 */
  batch_state?: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
}

export type GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoQuery = {
  /** 是否需要查询品牌红包明细单 */
  need_query_detail?: boolean | undefined
  /** 品牌红包明细单状态 */
  detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL' | undefined
}

/** 微信支付批次单号查询批次单 */
export interface GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoRequest
  extends BodilessOptions {
  /** 微信支付品牌红包批次单号 */
  batch_no: string
  query?: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoQuery | undefined
}

export interface GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 微信支付品牌红包批次单号 */
  batch_no: string
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 品牌ID */
  brand_id?: number
  /** 品牌红包模板ID */
  template_id?: string
  /** 品牌AppID */
  brand_appid?: string
  /** 批次单状态 */
  batch_state: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 品牌红包批次名称 */
  batch_name: string
  /** 品牌红包批次备注 */
  batch_remark: string
  /** 品牌红包批次单关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {})
  /** 总金额 */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /** 品牌红包批次创建时间 (RFC 3339) */
  create_time: string
  /** 品牌红包批次更新时间 (RFC 3339) */
  update_time?: string
  /** 发放成功金额 */
  success_amount: number
  /** 发放成功笔数 */
  success_num: number
  /** 发放失败金额 */
  fail_amount: number
  /** 发放失败笔数 */
  fail_num: number
  /** 品牌红包明细列表 */
  detail_list?: {
    /** 微信支付品牌红包明细单号 */
    transfer_detail_no: string
    /** 商家品牌红包明细单号 */
    out_detail_no: string
    /** 品牌红包明细单状态 */
    detail_state:
      | 'DETAIL_INIT'
      | 'DETAIL_WAIT_PAY'
      | 'DETAIL_PROCESSING'
      | 'DETAIL_SUCCESS'
      | 'DETAIL_FAIL'
      | (string & {})
  }[]
}

/** 商家明细单号查询明细单 */
export interface GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoRequest
  extends BodilessOptions {
  /** 微信支付品牌红包批次单号 */
  batch_no: string
  /** 商家品牌红包明细单号 */
  detail_no: string
  query?: undefined
}

export interface GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 微信支付品牌红包批次单号 */
  batch_no: string
  /** 商家品牌红包明细单号 */
  out_detail_no: string
  /** 微信支付品牌红包明细单号 */
  detail_no: string
  /** 品牌红包明细单状态 */
  detail_state:
    | 'DETAIL_INIT'
    | 'DETAIL_WAIT_PAY'
    | 'DETAIL_PROCESSING'
    | 'DETAIL_SUCCESS'
    | 'DETAIL_FAIL'
    | (string & {})
  /** 红包金额 */
  amount: number
  /** 红包备注 */
  remark: string
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'USER_ACCOUNT_LIMIT'
    | 'FAIL_REASON_UNKNOWN'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'USER_RECEIVE_OVERDUE'
    | 'REMARK_NOT_CORRECT'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | (string & {})
  /** 接收红包用户OpenID */
  openid: string
  /** 接收红包用户姓名 (加密) */
  user_name?: string
  /** 品牌红包发起时间 (RFC 3339) */
  initiate_time?: string
  /** 品牌红包更新时间 (RFC 3339) */
  update_time: string
  /** 品牌ID */
  brand_id: number
  /** 品牌红包模板ID */
  template_id: string
  /** 品牌AppID */
  brand_appid?: string
}

export type GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoQuery = {
  /** 是否需要查询品牌红包明细单 */
  need_query_detail?: boolean | undefined
  /** 品牌红包明细单状态 */
  detail_state?: 'DETAIL_VIEW_ALL' | 'DETAIL_VIEW_SUCCESS' | 'DETAIL_VIEW_FAIL' | undefined
}

/** 商家批次单号查询批次单 */
export interface GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoRequest
  extends BodilessOptions {
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  query?: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoQuery | undefined
}

export interface GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 微信支付品牌红包批次单号 */
  batch_no: string
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 品牌ID */
  brand_id?: number
  /** 品牌红包模板ID */
  template_id?: string
  /** 品牌AppID */
  brand_appid?: string
  /** 批次单状态 */
  batch_state: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 品牌红包批次名称 */
  batch_name: string
  /** 品牌红包批次备注 */
  batch_remark: string
  /** 品牌红包批次单关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'SYSTEM_OVERDUE_CLOSE' | (string & {})
  /** 总金额 */
  total_amount: number
  /** 总笔数 */
  total_num: number
  /** 品牌红包批次创建时间 (RFC 3339) */
  create_time: string
  /** 品牌红包批次更新时间 (RFC 3339) */
  update_time?: string
  /** 发放成功金额 */
  success_amount: number
  /** 发放成功笔数 */
  success_num: number
  /** 发放失败金额 */
  fail_amount: number
  /** 发放失败笔数 */
  fail_num: number
  /** 品牌红包明细列表 */
  detail_list?: {
    /** 微信支付品牌红包明细单号 */
    transfer_detail_no: string
    /** 商家品牌红包明细单号 */
    out_detail_no: string
    /** 品牌红包明细单状态 */
    detail_state:
      | 'DETAIL_INIT'
      | 'DETAIL_WAIT_PAY'
      | 'DETAIL_PROCESSING'
      | 'DETAIL_SUCCESS'
      | 'DETAIL_FAIL'
      | (string & {})
  }[]
}

/** 商家明细单号查询明细单 */
export interface GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoRequest
  extends BodilessOptions {
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 商家品牌红包明细单号 */
  out_detail_no: string
  query?: undefined
}

export interface GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 商家品牌红包批次单号 */
  out_batch_no: string
  /** 微信支付品牌红包批次单号 */
  batch_no: string
  /** 商家品牌红包明细单号 */
  out_detail_no: string
  /** 微信支付品牌红包明细单号 */
  detail_no: string
  /** 品牌红包明细单状态 */
  detail_state:
    | 'DETAIL_INIT'
    | 'DETAIL_WAIT_PAY'
    | 'DETAIL_PROCESSING'
    | 'DETAIL_SUCCESS'
    | 'DETAIL_FAIL'
    | (string & {})
  /** 红包金额 */
  amount: number
  /** 红包备注 */
  remark: string
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'USER_ACCOUNT_LIMIT'
    | 'FAIL_REASON_UNKNOWN'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'USER_RECEIVE_OVERDUE'
    | 'REMARK_NOT_CORRECT'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | (string & {})
  /** 接收红包用户OpenID */
  openid: string
  /** 接收红包用户姓名 (加密) */
  user_name?: string
  /** 品牌红包发起时间 (RFC 3339) */
  initiate_time?: string
  /** 品牌红包更新时间 (RFC 3339) */
  update_time: string
  /** 品牌ID */
  brand_id: number
  /** 品牌红包模板ID */
  template_id: string
  /** 品牌AppID */
  brand_appid?: string
}

export interface PostV3FundAppMchTransferElecsignOutBillNoBody {
  /** 商户转账单号 */
  out_bill_no: string
}

/** 商户单号申请电子回单 */
export interface PostV3FundAppMchTransferElecsignOutBillNoRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferElecsignOutBillNoBody
}

export interface PostV3FundAppMchTransferElecsignOutBillNoResponse {
  /** 申请单状态 */
  state: string
  /** 申请单创建时间 */
  create_time: string
}

/** 商户单号查询电子回单 */
export interface GetV3FundAppMchTransferElecsignOutBillNoByOutBillNoRequest
  extends BodilessOptions {
  /** 商户转账单号 */
  out_bill_no: string
  query?: undefined
}

export interface GetV3FundAppMchTransferElecsignOutBillNoByOutBillNoResponse {
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {})
  /** 申请单创建时间 */
  create_time: string
  /** 申请单更新时间 */
  update_time: string
  /** 回单文件摘要类型 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
  /** 失败原因 */
  fail_reason?: string
}

export interface PostV3FundAppMchTransferElecsignTransferBillNoBody {
  /** 微信转账单号 */
  transfer_bill_no: string
}

/** 微信单号申请电子回单 */
export interface PostV3FundAppMchTransferElecsignTransferBillNoRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferElecsignTransferBillNoBody
}

export interface PostV3FundAppMchTransferElecsignTransferBillNoResponse {
  /** 申请单状态 */
  state: string
  /** 申请单创建时间 */
  create_time: string
}

/** 微信单号查询电子回单 */
export interface GetV3FundAppMchTransferElecsignTransferBillNoByTransferBillNoRequest
  extends BodilessOptions {
  /** 微信转账单号 */
  transfer_bill_no: string
  query?: undefined
}

export interface GetV3FundAppMchTransferElecsignTransferBillNoByTransferBillNoResponse {
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | 'FAILED' | (string & {})
  /** 申请单创建时间 */
  create_time: string
  /** 申请单更新时间 */
  update_time: string
  /** 回单文件摘要类型 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
  /** 失败原因 */
  fail_reason?: string
}

export type GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsQuery = {
  /** 受理凭证 */
  accept_id: string
}

/** 查询预算出资的电子回单 */
export interface GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsRequest
  extends BodilessOptions {
  /** 商户预算单号 */
  out_budget_no: string
  query: GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsQuery
}

export interface GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 开始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receiver_mchid?: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 受理凭证 */
  accept_id: string
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单下载地址 */
  download_url?: string
}

export interface PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsBody {
  /** 开始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receiver_mchid?: string | undefined
}

/** 申请预算出资的电子回单 */
export interface PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsRequest
  extends JsonOptions {
  /** 商户预算单号 */
  out_budget_no: string
  query?: undefined
  json: PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsBody
}

export interface PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 开始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receiver_mchid?: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 受理凭证 */
  accept_id: string
  /** 电子回单文件的hash方法 */
  hash_type?: 'SHA256' | 'SM3' | (string & {})
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单下载地址 */
  download_url?: string
}

export interface PostV3FundAppMchTransferPartnerCharityBudgetBody {
  /** 商户预算单号 */
  out_budget_no: string
  /** 出资商户号 */
  sponsor_mchid: string
  /** 出资企业主体名称 */
  sponsor_subject_name: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算总金额 */
  amount: number
  /** 回调地址 */
  notify_url?: string | undefined
}

/** 申请公益捐赠预算 */
export interface PostV3FundAppMchTransferPartnerCharityBudgetRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferPartnerCharityBudgetBody
}

export interface PostV3FundAppMchTransferPartnerCharityBudgetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额 */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 确认出资页面地址 */
  confirm_url?: string
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string
  /** 剩余预算金额 */
  remain_amount?: number
  /** 撤销说明 */
  unlock_remark?: string
  /** 资金锁定时间 (RFC 3339) */
  locked_time?: string
  /** 完成时间 (RFC 3339) */
  finished_time?: string
  /** 关闭时间 (RFC 3339) */
  closed_time?: string
}

export type GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoQuery = {
  /** 出资商户号 */
  sponsor_mchid: string
}

/** 商户单号查询公益捐赠预算详情 */
export interface GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoRequest
  extends BodilessOptions {
  /** 商户预算单号 */
  out_budget_no: string
  query: GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoQuery
}

export interface GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额 */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state?: 'PENDING' | 'LOCKED' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 确认出资页面地址 */
  confirm_url?: string
  /** 商户号超管微信号掩码 */
  super_admin_wxid_mask?: string
  /** 剩余预算金额 */
  remain_amount?: number
  /** 撤销说明 */
  unlock_remark?: string
  /** 资金锁定时间 (RFC 3339) */
  locked_time?: string
  /** 完成时间 (RFC 3339) */
  finished_time?: string
  /** 关闭时间 (RFC 3339) */
  closed_time?: string
}

export interface PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockBody {
  /** 出资商户号 */
  sponsor_mchid: string
  /** 解锁备注 */
  activity_remark: string
}

/** 解锁公益捐赠预算 */
export interface PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockRequest
  extends JsonOptions {
  /** 商户预算单号 */
  out_budget_no: string
  query?: undefined
  json: PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockBody
}

export interface PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额 */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state: 'FINISHED' | (string & {})
  /** 撤销说明 */
  unlock_remark: string
  /** 资金锁定时间 (RFC 3339) */
  locked_time: string
  /** 完成时间 (RFC 3339) */
  finished_time: string
  /** 解锁金额 */
  unlocked_amount?: number
}

export interface PostV3FundAppMchTransferPartnerCharityTransferBillsBody {
  /** 商户预算单号 */
  out_budget_no: string
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 关联的交易单号 */
  transaction_info?:
    | {
        /** 订单类型 */
        transaction_type: 'WXPAY'
        /** 订单号 */
        transaction_id: string
      }
    | undefined
  /** 出资商户号 */
  sponsor_mchid: string
  /** 收款商户号 */
  receive_mchid: string
  /** 预算总金额 */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
}

/** 发起公益捐赠 */
export interface PostV3FundAppMchTransferPartnerCharityTransferBillsRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferPartnerCharityTransferBillsBody
}

export interface PostV3FundAppMchTransferPartnerCharityTransferBillsResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 微信支付公益捐赠单号 */
  transfer_id: string
  /** 预算总金额 */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
  /** 收款商户号 */
  receive_mchid: string
  /** 捐赠状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {})
  /** 捐赠单创建时间 (RFC 3339) */
  create_time: string
  /** 捐赠完成时间 (RFC 3339) */
  success_time?: string
}

export type GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoQuery = {
  /** 出资商户号 */
  sponsor_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
}

/** 商户单号查询公益捐赠详情 */
export interface GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoRequest
  extends BodilessOptions {
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  query: GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoQuery
}

export interface GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoResponse {
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 商户公益捐赠单号 */
  out_transfer_no: string
  /** 微信支付公益捐赠单号 */
  transfer_id: string
  /** 预算总金额 */
  amount: number
  /** 捐赠备注 */
  transfer_remark: string
  /** 收款商户号 */
  receive_mchid: string
  /** 捐赠状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE' | (string & {})
  /** 捐赠单创建时间 (RFC 3339) */
  create_time: string
  /** 捐赠完成时间 (RFC 3339) */
  success_time?: string
}

export interface PostV3FundAppMchTransferPartnerElectronicReceiptsBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
}

/** 申请单笔转账电子回单 */
export interface PostV3FundAppMchTransferPartnerElectronicReceiptsRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferPartnerElectronicReceiptsBody
}

export interface PostV3FundAppMchTransferPartnerElectronicReceiptsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | (string & {})
  /** 申请单创建时间 */
  create_time: string
  /** 申请单更新时间 */
  update_time?: string
  /** 回单文件摘要类型 */
  hash_type?: 'SM3' | (string & {})
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
}

export type GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询单笔转账电子回单 */
export interface GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoRequest
  extends BodilessOptions {
  /** 商户转账单号 */
  out_bill_no: string
  query: GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoQuery
}

export interface GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户转账单号 */
  out_bill_no: string
  /** 申请单状态 */
  state: 'GENERATING' | 'FINISHED' | (string & {})
  /** 申请单创建时间 */
  create_time: string
  /** 申请单更新时间 */
  update_time?: string
  /** 回单文件摘要类型 */
  hash_type?: 'SM3' | (string & {})
  /** 回单文件摘要值 */
  hash_value?: string
  /** 回单文件下载地址 */
  download_url?: string
}

export interface PostV3FundAppMchTransferPartnerSubMchAuthorizationsBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户申请单号 */
  out_apply_no: string
}

/** 申请子商户商家转账授权 */
export interface PostV3FundAppMchTransferPartnerSubMchAuthorizationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferPartnerSubMchAuthorizationsBody
}

export interface PostV3FundAppMchTransferPartnerSubMchAuthorizationsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户申请单号 */
  out_apply_no: string
  /** 授权申请单状态 */
  state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {})
  /** 授权申请受理时间 */
  accept_time: string
  /** 最后一次状态变更时间 */
  update_time: string
}

/** 查询子商户商家转账授权状态 */
export interface GetV3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidRequest
  extends BodilessOptions {
  /** 二级商户号 */
  sub_mchid: string
  query?: undefined
}

export interface GetV3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  state: 'AUTHORIZED' | 'UNAUTHORIZED' | 'CANCELED' | (string & {})
  /** 授权申请单 */
  apply_order?: {
    /** 二级商户号 */
    sub_mchid: string
    /** 商户申请单号 */
    out_apply_no: string
    /** 授权申请单状态 */
    state: 'INVITED' | 'PASSED' | 'REJECTED' | 'EXPIRED' | (string & {})
    /** 授权申请受理时间 */
    accept_time: string
    /** 最后一次状态变更时间 */
    update_time: string
  }
  /** 授权时间 */
  authorization_time?: string
  /** 解除授权时间 */
  cancel_authorization_time?: string
}

export interface PostV3FundAppMchTransferPartnerTransferBillsBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 收款用户OpenID */
  openid: string
  /** 收款用户姓名 (加密) */
  user_name?: string | undefined
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
}

/** 发起转账 */
export interface PostV3FundAppMchTransferPartnerTransferBillsRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferPartnerTransferBillsBody
}

export interface PostV3FundAppMchTransferPartnerTransferBillsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

export type GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 商户单号查询转账单 */
export interface GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query: GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoQuery
}

export interface GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid: string
  /** 单据状态 */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户姓名 (加密) */
  user_name?: string
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time: string
}

export interface PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelBody {
  /** 二级商户号 */
  sub_mchid: string
}

/** 撤销转账 */
export interface PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelRequest
  extends JsonOptions {
  /** 商户单号 */
  out_bill_no: string
  query?: undefined
  json: PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelBody
}

export interface PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 转账金额 */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户姓名 (加密) */
  user_name?: string
  /** 单据创建时间 */
  create_time?: string
  /** 最后一次单据状态变更时间 */
  update_time: string
}

export interface PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 收款用户OpenID */
  openid: string
  /** 收款用户姓名 (加密) */
  user_name?: string | undefined
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 自动收款授权信息 */
  authorization_info?:
    | {
        /** 用户展示名称 */
        user_display_name: string
        /** 商户侧授权单号 */
        out_authorization_no: string
        /** 自动收款授权结果通知地址 */
        authorization_notify_url: string
      }
    | undefined
}

/** 发起转账并完成自动收款授权 */
export interface PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationBody
}

export interface PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

export interface PostV3FundAppMchTransferPartnerTransferBillsTransferBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 收款用户姓名 (加密) */
  user_name?: string | undefined
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 微信自动收款授权单号 */
  authorization_id: string
}

/** 转账（用户自动收款） */
export interface PostV3FundAppMchTransferPartnerTransferBillsTransferRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferPartnerTransferBillsTransferBody
}

export interface PostV3FundAppMchTransferPartnerTransferBillsTransferResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户号 */
  mchid?: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid?: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'SUCCESS' | (string & {})
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户姓名 (加密) */
  user_name?: string
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time?: string
}

export interface PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsBody {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 用户展示名称 */
  user_display_name: string
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 授权结果通知地址 */
  notify_url: string
}

/** 申请免确认收款授权 */
export interface PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsBody
}

export interface PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 单据状态 */
  state: 'WAIT_USER_CONFIRM' | (string & {})
  /** 单据创建时间 */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

/** 商户单号查询自动收款授权 */
export interface GetV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoRequest
  extends BodilessOptions {
  /** 商户侧授权单号 */
  out_authorization_no: string
  query?: undefined
}

export interface GetV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id: string
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
  }
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 */
  create_time?: string
}

/** 解除免确认收款授权 */
export interface PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseRequest
  extends BodilessOptions {
  /** 商户侧授权单号 */
  out_authorization_no: string
  query?: undefined
}

export interface PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id: string
  /** 单据状态 */
  state: 'CLOSED' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | (string & {})
  }
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 */
  create_time?: string
}

export interface PostV3FundAppMchTransferTransferBillsBody {
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 收款用户OpenID */
  openid: string
  /** 收款用户姓名 (加密) */
  user_name?: string | undefined
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 用户收款样式 */
  user_recv_style?:
    | {
        /** 用户收款样式类型 */
        type: 'CONFIRM_PAGE' | 'RED_PACKET'
      }
    | undefined
}

/** 发起转账 */
export interface PostV3FundAppMchTransferTransferBillsRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferTransferBillsBody
}

export interface PostV3FundAppMchTransferTransferBillsResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 */
  create_time: string
  /** 单据状态 */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 失败原因 */
  fail_reason?: string
  /** 跳转领取页面的package信息 */
  package_info?: string
}

/** 商户单号查询转账单 */
export interface GetV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query?: undefined
}

export interface GetV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoResponse {
  /** 商户号 */
  mch_id: string
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid: string
  /** 单据状态 */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户姓名 (加密) */
  user_name?: string
  /** 单据创建时间 (RFC 3339) */
  create_time: string
  /** 最后一次状态变更时间 (RFC 3339) */
  update_time: string
}

/** 撤销转账 */
export interface PostV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query?: undefined
}

export interface PostV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state: 'CANCELING' | 'CANCELLED' | (string & {})
  /** 最后一次单据状态变更时间 (RFC 3339) */
  update_time: string
}

export interface PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationBody {
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 收款用户OpenID */
  openid: string
  /** 收款用户姓名 (加密) */
  user_name?: string | undefined
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 自动收款授权信息 */
  authorization_info?:
    | {
        /** 用户展示名称 */
        user_display_name: string
        /** 商户侧授权单号 */
        out_authorization_no: string
        /** 自动收款授权结果通知地址 */
        authorization_notify_url: string
      }
    | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 发起转账并完成自动收款授权 */
export interface PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationBody
}

export interface PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 */
  create_time: string
  /** 单据状态 */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'CANCELING'
    | (string & {})
  /** 跳转领取页面的package信息 */
  package_info?: string
  /** 用户展示名称 */
  user_display_name?: string
  /** 商户侧授权单号 */
  out_authorization_no?: string
}

export interface PostV3FundAppMchTransferTransferBillsTransferBody {
  /** 商户AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 收款用户姓名 (加密) */
  user_name?: string | undefined
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
  /** 微信免确认收款授权单号 */
  authorization_id?: string | undefined
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 商户侧授权单号 */
  out_authorization_no?: string | undefined
}

/** 用户授权后转账 */
export interface PostV3FundAppMchTransferTransferBillsTransferRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferTransferBillsTransferBody
}

export interface PostV3FundAppMchTransferTransferBillsTransferResponse {
  /** 商户号 */
  mch_id: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid?: string
  /** 单据状态 */
  state: 'ACCEPTED' | 'PROCESSING' | 'TRANSFERING' | 'SUCCESS' | (string & {})
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户姓名 (加密) */
  user_name?: string
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time?: string
}

/** 微信转账单号查询转账单 */
export interface GetV3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoRequest
  extends BodilessOptions {
  /** 微信转账单号 */
  transfer_bill_no: string
  query?: undefined
}

export interface GetV3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoResponse {
  /** 商户号 */
  mch_id: string
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 商户AppID */
  appid: string
  /** 单据状态 */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户姓名 (加密) */
  user_name?: string
  /** 单据创建时间 (RFC 3339) */
  create_time: string
  /** 最后一次状态变更时间 (RFC 3339) */
  update_time: string
}

export interface PostV3FundAppMchTransferTransferToQqWalletBillsBody {
  /** QQ互联开放平台AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 收款用户OpenID */
  openid: string
  /** 收款用户QQ号 */
  user_qq?: string | undefined
  /** 收款用户姓名 (加密) */
  user_name?: string | undefined
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 转账场景ID */
  transfer_scene_id: '1401'
  /** 转账场景报备信息 */
  transfer_scene_report_infos: readonly {
    /** 信息类型 */
    info_type: string
    /** 信息内容 */
    info_content: string
  }[]
}

/** 发起转账到QQ钱包 */
export interface PostV3FundAppMchTransferTransferToQqWalletBillsRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferTransferToQqWalletBillsBody
}

export interface PostV3FundAppMchTransferTransferToQqWalletBillsResponse {
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid?: string
  /** 单据状态 */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /** 收款用户姓名 (加密) */
  user_name?: string
  /** 失败原因 */
  fail_reason?: string
  /** 单据创建时间 (RFC 3339) */
  create_time: string
  /** 最后一次状态变更时间 (RFC 3339) */
  update_time?: string
}

/** 查询转账到QQ钱包的结果 */
export interface GetV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query?: undefined
}

export interface GetV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoResponse {
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid?: string
  /** 单据状态 */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /** 收款用户姓名 (加密) */
  user_name?: string
  /** 失败原因 */
  fail_reason?: string
  /** 单据创建时间 (RFC 3339) */
  create_time: string
  /** 最后一次状态变更时间 (RFC 3339) */
  update_time?: string
}

/** 撤销转账到QQ钱包 */
export interface PostV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query?: undefined
}

export interface PostV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelResponse {
  /** 商户号 */
  mchid?: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid?: string
  /** 单据状态 */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 转账金额 */
  transfer_amount?: number
  /** 转账备注 */
  transfer_remark?: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /** 收款用户姓名 (加密) */
  user_name?: string
  /** 单据创建时间 (RFC 3339) */
  create_time?: string
  /** 最后一次状态变更时间 (RFC 3339) */
  update_time: string
}

export interface PostV3FundAppMchTransferUserConfirmAuthorizationBody {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 用户展示名称 */
  user_display_name: string
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 授权结果通知地址 */
  authorization_notify_url: string
  /** 场景信息 */
  scene_info?:
    | {
        /** 用户终端IP */
        client_ip?: string | undefined
        /** 用户设备ID */
        device_id?: string | undefined
        /** 用户设备类型 */
        device_type?: 'IOS' | 'ANDROID' | 'HARMONY' | 'OTHER' | undefined
      }
    | undefined
}

/** 申请免确认收款授权 */
export interface PostV3FundAppMchTransferUserConfirmAuthorizationRequest extends JsonOptions {
  query?: undefined
  json: PostV3FundAppMchTransferUserConfirmAuthorizationBody
}

export interface PostV3FundAppMchTransferUserConfirmAuthorizationResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 单据状态 */
  state: 'WAIT_USER_CONFIRM' | (string & {})
  /** 单据创建时间 */
  create_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

export type GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoQuery =
  {
    /** 是否展示用户授权信息 */
    is_display_authorization?: boolean | undefined
  }

/** 商户单号查询自动收款授权 */
export interface GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoRequest
  extends BodilessOptions {
  /** 商户侧授权单号 */
  out_authorization_no: string
  query?:
    | GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoQuery
    | undefined
}

export interface GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id?: string
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | 'WAIT_USER_CONFIRM' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason:
      | 'CLOSE_VIA_MCH_API'
      | 'USER_CLOSE'
      | 'USER_OVERDUE_UNCONFIRMED'
      | 'TRANSFER_RISK'
      | 'USER_ACCOUNT_ABNORMAL'
      | (string & {})
  }
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 (RFC 3339) */
  create_time?: string
  /** 跳转领取页面的package信息 */
  package_info?: string
}

/** 解除免确认收款授权 */
export interface PostV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseRequest
  extends BodilessOptions {
  /** 商户侧授权单号 */
  out_authorization_no: string
  query?: undefined
}

export interface PostV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseResponse {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id?: string
  /** 单据状态 */
  state: 'CLOSED' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time?: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | (string & {})
  }
  /** 转账场景ID */
  transfer_scene_id?: string
  /** 用户收款感知 */
  user_recv_perception?: string
  /** 单据创建时间 (RFC 3339) */
  create_time?: string
}

export interface V3FundApp extends ListedNode {
  readonly brandRedpacket: V3FundAppBrandRedpacket
  readonly mchTransfer: V3FundAppMchTransfer
}

export interface V3FundAppBrandRedpacket extends ListedNode {
  readonly brandMerchantBatches: V3FundAppBrandRedpacketBrandMerchantBatches
  readonly brandMerchantOutBatches: V3FundAppBrandRedpacketBrandMerchantOutBatches
}

export interface V3FundAppBrandRedpacketBrandMerchantBatches extends ListedNode {
  /** 品牌商户发放红包 (普通商户) */
  post(
    options: PostV3FundAppBrandRedpacketBrandMerchantBatchesRequest,
  ): Promise<WechatpayResponse<PostV3FundAppBrandRedpacketBrandMerchantBatchesResponse>>
  /** 品牌商户发放红包 (普通商户) */
  postAsync(
    options: PostV3FundAppBrandRedpacketBrandMerchantBatchesRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppBrandRedpacketBrandMerchantBatchesResponse>>
  readonly _batch_no_: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo extends ListedNode {
  /** 微信支付批次单号查询批次单 (普通商户) */
  get(
    options: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoRequest,
  ): Promise<WechatpayResponse<GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoResponse>>
  /** 微信支付批次单号查询批次单 (普通商户) */
  getAsync(
    options: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoResponse>
  >
  readonly details: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetails
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetails extends ListedNode {
  readonly _detail_no_: V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo
}

export interface V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo
  extends ListedNode {
  /** 商家明细单号查询明细单 (普通商户) */
  get(
    options: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoRequest,
  ): Promise<
    WechatpayResponse<GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoResponse>
  >
  /** 商家明细单号查询明细单 (普通商户) */
  getAsync(
    options: GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNoResponse>
  >
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatches extends ListedNode {
  readonly _out_batch_no_: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo extends ListedNode {
  /** 商家批次单号查询批次单 (普通商户) */
  get(
    options: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoRequest,
  ): Promise<
    WechatpayResponse<GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoResponse>
  >
  /** 商家批次单号查询批次单 (普通商户) */
  getAsync(
    options: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoResponse>
  >
  readonly outDetails: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetails
  extends ListedNode {
  readonly _out_detail_no_: V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo
}

export interface V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo
  extends ListedNode {
  /** 商家明细单号查询明细单 (普通商户) */
  get(
    options: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoRequest,
  ): Promise<
    WechatpayResponse<GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoResponse>
  >
  /** 商家明细单号查询明细单 (普通商户) */
  getAsync(
    options: GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNoResponse>
  >
}

export interface V3FundAppMchTransfer extends ListedNode {
  readonly elecsign: V3FundAppMchTransferElecsign
  readonly partner: V3FundAppMchTransferPartner
  readonly transferBills: V3FundAppMchTransferTransferBills
  readonly transferToQqWalletBills: V3FundAppMchTransferTransferToQqWalletBills
  readonly userConfirmAuthorization: V3FundAppMchTransferUserConfirmAuthorization
}

export interface V3FundAppMchTransferElecsign extends ListedNode {
  readonly outBillNo: V3FundAppMchTransferElecsignOutBillNo
  readonly transferBillNo: V3FundAppMchTransferElecsignTransferBillNo
}

export interface V3FundAppMchTransferElecsignOutBillNo extends ListedNode {
  /**
   * 商户单号申请电子回单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-out-no.html
   */
  post(
    options: PostV3FundAppMchTransferElecsignOutBillNoRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferElecsignOutBillNoResponse>>
  /**
   * 商户单号申请电子回单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-out-no.html
   */
  postAsync(
    options: PostV3FundAppMchTransferElecsignOutBillNoRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppMchTransferElecsignOutBillNoResponse>>
  readonly _out_bill_no_: V3FundAppMchTransferElecsignOutBillNoByOutBillNo
}

export interface V3FundAppMchTransferElecsignOutBillNoByOutBillNo extends ListedNode {
  /**
   * 商户单号查询电子回单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/query-elecsign-by-out-no.html
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   */
  get(
    options: GetV3FundAppMchTransferElecsignOutBillNoByOutBillNoRequest,
  ): Promise<WechatpayResponse<GetV3FundAppMchTransferElecsignOutBillNoByOutBillNoResponse>>
  /**
   * 商户单号查询电子回单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/query-elecsign-by-out-no.html
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   */
  getAsync(
    options: GetV3FundAppMchTransferElecsignOutBillNoByOutBillNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3FundAppMchTransferElecsignOutBillNoByOutBillNoResponse>>
}

export interface V3FundAppMchTransferElecsignTransferBillNo extends ListedNode {
  /**
   * 微信单号申请电子回单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-no.html
   */
  post(
    options: PostV3FundAppMchTransferElecsignTransferBillNoRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferElecsignTransferBillNoResponse>>
  /**
   * 微信单号申请电子回单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/accept-elecsign-by-no.html
   */
  postAsync(
    options: PostV3FundAppMchTransferElecsignTransferBillNoRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppMchTransferElecsignTransferBillNoResponse>>
  readonly _transfer_bill_no_: V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo
}

export interface V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo extends ListedNode {
  /**
   * 微信单号查询电子回单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/query-elecsign-by-no.html
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   */
  get(
    options: GetV3FundAppMchTransferElecsignTransferBillNoByTransferBillNoRequest,
  ): Promise<
    WechatpayResponse<GetV3FundAppMchTransferElecsignTransferBillNoByTransferBillNoResponse>
  >
  /**
   * 微信单号查询电子回单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/query-elecsign-by-no.html
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   */
  getAsync(
    options: GetV3FundAppMchTransferElecsignTransferBillNoByTransferBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppMchTransferElecsignTransferBillNoByTransferBillNoResponse>
  >
}

export interface V3FundAppMchTransferPartner extends ListedNode {
  readonly budget: V3FundAppMchTransferPartnerBudget
  readonly charityBudget: V3FundAppMchTransferPartnerCharityBudget
  readonly charityTransferBills: V3FundAppMchTransferPartnerCharityTransferBills
  readonly electronicReceipts: V3FundAppMchTransferPartnerElectronicReceipts
  readonly subMchAuthorizations: V3FundAppMchTransferPartnerSubMchAuthorizations
  readonly transferBills: V3FundAppMchTransferPartnerTransferBills
  readonly userConfirmAuthorizations: V3FundAppMchTransferPartnerUserConfirmAuthorizations
}

export interface V3FundAppMchTransferPartnerBudget extends ListedNode {
  readonly _out_budget_no_: V3FundAppMchTransferPartnerBudgetByOutBudgetNo
}

export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNo extends ListedNode {
  readonly electronicReceipts: V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts
}

export interface V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts
  extends ListedNode {
  /** 查询预算出资的电子回单 (服务商) */
  get(
    options: GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsRequest,
  ): Promise<
    WechatpayResponse<GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsResponse>
  >
  /** 查询预算出资的电子回单 (服务商) */
  getAsync(
    options: GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsResponse>
  >
  /** 申请预算出资的电子回单 (服务商) */
  post(
    options: PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsRequest,
  ): Promise<
    WechatpayResponse<PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsResponse>
  >
  /** 申请预算出资的电子回单 (服务商) */
  postAsync(
    options: PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceiptsResponse>
  >
}

export interface V3FundAppMchTransferPartnerCharityBudget extends ListedNode {
  /** 申请公益捐赠预算 (服务商) */
  post(
    options: PostV3FundAppMchTransferPartnerCharityBudgetRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferPartnerCharityBudgetResponse>>
  /** 申请公益捐赠预算 (服务商) */
  postAsync(
    options: PostV3FundAppMchTransferPartnerCharityBudgetRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppMchTransferPartnerCharityBudgetResponse>>
  readonly _out_budget_no_: V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo
}

export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo extends ListedNode {
  /** 商户单号查询公益捐赠预算详情 (服务商) */
  get(
    options: GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoRequest,
  ): Promise<WechatpayResponse<GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoResponse>>
  /** 商户单号查询公益捐赠预算详情 (服务商) */
  getAsync(
    options: GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoResponse>
  >
  readonly unlock: V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock
}

export interface V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock extends ListedNode {
  /** 解锁公益捐赠预算 (服务商) */
  post(
    options: PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockRequest,
  ): Promise<
    WechatpayResponse<PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockResponse>
  >
  /** 解锁公益捐赠预算 (服务商) */
  postAsync(
    options: PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlockResponse>
  >
}

export interface V3FundAppMchTransferPartnerCharityTransferBills extends ListedNode {
  /** 发起公益捐赠 (服务商) */
  post(
    options: PostV3FundAppMchTransferPartnerCharityTransferBillsRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferPartnerCharityTransferBillsResponse>>
  /** 发起公益捐赠 (服务商) */
  postAsync(
    options: PostV3FundAppMchTransferPartnerCharityTransferBillsRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppMchTransferPartnerCharityTransferBillsResponse>>
  readonly outTransferNo: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNo extends ListedNode {
  readonly _out_transfer_no_: V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo
}

export interface V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo
  extends ListedNode {
  /** 商户单号查询公益捐赠详情 (服务商) */
  get(
    options: GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoRequest,
  ): Promise<
    WechatpayResponse<GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoResponse>
  >
  /** 商户单号查询公益捐赠详情 (服务商) */
  getAsync(
    options: GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNoResponse>
  >
}

export interface V3FundAppMchTransferPartnerElectronicReceipts extends ListedNode {
  /** 申请单笔转账电子回单 (服务商) */
  post(
    options: PostV3FundAppMchTransferPartnerElectronicReceiptsRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferPartnerElectronicReceiptsResponse>>
  /** 申请单笔转账电子回单 (服务商) */
  postAsync(
    options: PostV3FundAppMchTransferPartnerElectronicReceiptsRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppMchTransferPartnerElectronicReceiptsResponse>>
  readonly _out_bill_no_: V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo
}

export interface V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo extends ListedNode {
  /** 查询单笔转账电子回单 (服务商) */
  get(
    options: GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoRequest,
  ): Promise<WechatpayResponse<GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoResponse>>
  /** 查询单笔转账电子回单 (服务商) */
  getAsync(
    options: GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppMchTransferPartnerElectronicReceiptsByOutBillNoResponse>
  >
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizations extends ListedNode {
  /** 申请子商户商家转账授权 (服务商) */
  post(
    options: PostV3FundAppMchTransferPartnerSubMchAuthorizationsRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferPartnerSubMchAuthorizationsResponse>>
  /** 申请子商户商家转账授权 (服务商) */
  postAsync(
    options: PostV3FundAppMchTransferPartnerSubMchAuthorizationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppMchTransferPartnerSubMchAuthorizationsResponse>>
  readonly _sub_mchid_: V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid
}

export interface V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid extends ListedNode {
  /** 查询子商户商家转账授权状态 (服务商) */
  get(
    options: GetV3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidRequest,
  ): Promise<
    WechatpayResponse<GetV3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidResponse>
  >
  /** 查询子商户商家转账授权状态 (服务商) */
  getAsync(
    options: GetV3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchidResponse>
  >
}

export interface V3FundAppMchTransferPartnerTransferBills extends ListedNode {
  /** 发起转账 (服务商) */
  post(
    options: PostV3FundAppMchTransferPartnerTransferBillsRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferPartnerTransferBillsResponse>>
  /** 发起转账 (服务商) */
  postAsync(
    options: PostV3FundAppMchTransferPartnerTransferBillsRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppMchTransferPartnerTransferBillsResponse>>
  readonly outBillNo: V3FundAppMchTransferPartnerTransferBillsOutBillNo
  readonly preTransferWithAuthorization: V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization
  readonly transfer: V3FundAppMchTransferPartnerTransferBillsTransfer
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNo extends ListedNode {
  readonly _out_bill_no_: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo extends ListedNode {
  /** 商户单号查询转账单 (服务商) */
  get(
    options: GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoRequest,
  ): Promise<
    WechatpayResponse<GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoResponse>
  >
  /** 商户单号查询转账单 (服务商) */
  getAsync(
    options: GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoResponse>
  >
  readonly cancel: V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel
}

export interface V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel
  extends ListedNode {
  /** 撤销转账 (服务商) */
  post(
    options: PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelRequest,
  ): Promise<
    WechatpayResponse<PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelResponse>
  >
  /** 撤销转账 (服务商) */
  postAsync(
    options: PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancelResponse>
  >
}

export interface V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization
  extends ListedNode {
  /** 发起转账并完成自动收款授权 (服务商) */
  post(
    options: PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationRequest,
  ): Promise<
    WechatpayResponse<PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationResponse>
  >
  /** 发起转账并完成自动收款授权 (服务商) */
  postAsync(
    options: PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationResponse>
  >
}

export interface V3FundAppMchTransferPartnerTransferBillsTransfer extends ListedNode {
  /** 转账（用户自动收款） (服务商) */
  post(
    options: PostV3FundAppMchTransferPartnerTransferBillsTransferRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferPartnerTransferBillsTransferResponse>>
  /** 转账（用户自动收款） (服务商) */
  postAsync(
    options: PostV3FundAppMchTransferPartnerTransferBillsTransferRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppMchTransferPartnerTransferBillsTransferResponse>>
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizations extends ListedNode {
  /** 申请免确认收款授权 (服务商) */
  post(
    options: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsResponse>>
  /** 申请免确认收款授权 (服务商) */
  postAsync(
    options: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsResponse>
  >
  readonly _out_authorization_no_: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo
  extends ListedNode {
  /** 商户单号查询自动收款授权 (服务商) */
  get(
    options: GetV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoRequest,
  ): Promise<
    WechatpayResponse<GetV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoResponse>
  >
  /** 商户单号查询自动收款授权 (服务商) */
  getAsync(
    options: GetV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoResponse>
  >
  readonly close: V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose
}

export interface V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose
  extends ListedNode {
  /** 解除免确认收款授权 (服务商) */
  post(
    options: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseRequest,
  ): Promise<
    WechatpayResponse<PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseResponse>
  >
  /** 解除免确认收款授权 (服务商) */
  postAsync(
    options: PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoCloseResponse>
  >
}

export interface V3FundAppMchTransferTransferBills extends ListedNode {
  /**
   * 发起转账 (普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/transfer-to-user.html
   */
  post(
    options: PostV3FundAppMchTransferTransferBillsRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferTransferBillsResponse>>
  /**
   * 发起转账 (普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/transfer-to-user.html
   */
  postAsync(
    options: PostV3FundAppMchTransferTransferBillsRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppMchTransferTransferBillsResponse>>
  readonly outBillNo: V3FundAppMchTransferTransferBillsOutBillNo
  readonly preTransferWithAuthorization: V3FundAppMchTransferTransferBillsPreTransferWithAuthorization
  readonly transfer: V3FundAppMchTransferTransferBillsTransfer
  readonly transferBillNo: V3FundAppMchTransferTransferBillsTransferBillNo
}

export interface V3FundAppMchTransferTransferBillsOutBillNo extends ListedNode {
  readonly _out_bill_no_: V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo
}

export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo extends ListedNode {
  /**
   * 商户单号查询转账单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-out-no.html
   */
  get(
    options: GetV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoRequest,
  ): Promise<WechatpayResponse<GetV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoResponse>>
  /**
   * 商户单号查询转账单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-out-no.html
   */
  getAsync(
    options: GetV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoResponse>
  >
  readonly cancel: V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel
}

export interface V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel extends ListedNode {
  /**
   * 撤销转账 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/cancel-transfer.html
   */
  post(
    options: PostV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelRequest,
  ): Promise<
    WechatpayResponse<PostV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse>
  >
  /**
   * 撤销转账 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/cancel-transfer.html
   */
  postAsync(
    options: PostV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse>
  >
}

export interface V3FundAppMchTransferTransferBillsPreTransferWithAuthorization extends ListedNode {
  /** 发起转账并完成自动收款授权 (普通商户) */
  post(
    options: PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationRequest,
  ): Promise<
    WechatpayResponse<PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationResponse>
  >
  /** 发起转账并完成自动收款授权 (普通商户) */
  postAsync(
    options: PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3FundAppMchTransferTransferBillsPreTransferWithAuthorizationResponse>
  >
}

export interface V3FundAppMchTransferTransferBillsTransfer extends ListedNode {
  /** 用户授权后转账 (普通商户) */
  post(
    options: PostV3FundAppMchTransferTransferBillsTransferRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferTransferBillsTransferResponse>>
  /** 用户授权后转账 (普通商户) */
  postAsync(
    options: PostV3FundAppMchTransferTransferBillsTransferRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppMchTransferTransferBillsTransferResponse>>
}

export interface V3FundAppMchTransferTransferBillsTransferBillNo extends ListedNode {
  readonly _transfer_bill_no_: V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo
}

export interface V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo
  extends ListedNode {
  /**
   * 微信转账单号查询转账单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-no.html
   */
  get(
    options: GetV3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoRequest,
  ): Promise<
    WechatpayResponse<GetV3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoResponse>
  >
  /**
   * 微信转账单号查询转账单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/get-transfer-bill-by-no.html
   */
  getAsync(
    options: GetV3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNoResponse>
  >
}

export interface V3FundAppMchTransferTransferToQqWalletBills extends ListedNode {
  /** 发起转账到QQ钱包 (普通商户) */
  post(
    options: PostV3FundAppMchTransferTransferToQqWalletBillsRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferTransferToQqWalletBillsResponse>>
  /** 发起转账到QQ钱包 (普通商户) */
  postAsync(
    options: PostV3FundAppMchTransferTransferToQqWalletBillsRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppMchTransferTransferToQqWalletBillsResponse>>
  readonly _out_bill_no_: V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo
}

export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo extends ListedNode {
  /** 查询转账到QQ钱包的结果 (普通商户) */
  get(
    options: GetV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoRequest,
  ): Promise<WechatpayResponse<GetV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoResponse>>
  /** 查询转账到QQ钱包的结果 (普通商户) */
  getAsync(
    options: GetV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoResponse>
  >
  readonly cancel: V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel
}

export interface V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel extends ListedNode {
  /** 撤销转账到QQ钱包 (普通商户) */
  post(
    options: PostV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelRequest,
  ): Promise<
    WechatpayResponse<PostV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelResponse>
  >
  /** 撤销转账到QQ钱包 (普通商户) */
  postAsync(
    options: PostV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancelResponse>
  >
}

export interface V3FundAppMchTransferUserConfirmAuthorization extends ListedNode {
  /** 申请免确认收款授权 (普通商户) */
  post(
    options: PostV3FundAppMchTransferUserConfirmAuthorizationRequest,
  ): Promise<WechatpayResponse<PostV3FundAppMchTransferUserConfirmAuthorizationResponse>>
  /** 申请免确认收款授权 (普通商户) */
  postAsync(
    options: PostV3FundAppMchTransferUserConfirmAuthorizationRequest,
  ): ChainPromise<WechatpayResponse<PostV3FundAppMchTransferUserConfirmAuthorizationResponse>>
  readonly outAuthorizationNo: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNo extends ListedNode {
  readonly _out_authorization_no_: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo
  extends ListedNode {
  /** 商户单号查询自动收款授权 (普通商户) */
  get(
    options: GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoRequest,
  ): Promise<
    WechatpayResponse<GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoResponse>
  >
  /** 商户单号查询自动收款授权 (普通商户) */
  getAsync(
    options: GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoResponse>
  >
  readonly close: V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose
}

export interface V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose
  extends ListedNode {
  /** 解除免确认收款授权 (普通商户) */
  post(
    options: PostV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseRequest,
  ): Promise<
    WechatpayResponse<PostV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseResponse>
  >
  /** 解除免确认收款授权 (普通商户) */
  postAsync(
    options: PostV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoCloseResponse>
  >
}
