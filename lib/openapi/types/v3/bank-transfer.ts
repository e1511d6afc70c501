// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3BankTransferBatchesBody {
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string | undefined
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /** 转账场景 */
  transfer_scene: string
  /** 批量转账用途 */
  transfer_purpose: string
  /** 转账明细列表 */
  transfer_detail_list?:
    | readonly {
        /** 银行明细单号 */
        out_detail_no: string
        /** 转账金额 */
        transfer_amount: number
        /** 转账备注 */
        transfer_remark: string
        /** 收款用户openid */
        openid: string
        /** 收款用户姓名 (加密) */
        user_name: string
        /** 收款用户身份证 (加密) */
        user_id_card?: string | undefined
      }[]
    | undefined
}

/** 发起批量转账 */
export interface PostV3BankTransferBatchesRequest extends JsonOptions {
  query?: undefined
  json: PostV3BankTransferBatchesBody
}

export interface PostV3BankTransferBatchesResponse {
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 批次创建时间 */
  create_time: string
}

export type GetV3BankTransferBatchesBatchIdByBatchIdQuery = {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_state?: 'ALL' | 'SUCCESS' | 'FAIL' | undefined
}

/** 微信支付批次单号查询批次单 */
export interface GetV3BankTransferBatchesBatchIdByBatchIdRequest extends BodilessOptions {
  /** 微信支付批次单号 */
  batch_id: string
  query: GetV3BankTransferBatchesBatchIdByBatchIdQuery
}

export interface GetV3BankTransferBatchesBatchIdByBatchIdResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string
  /** 批量转账用途 */
  transfer_purpose:
    | 'GOODSPAYMENT'
    | 'COMMISSION'
    | 'REFUND'
    | 'REIMBURSEMENT'
    | 'FREIGHT'
    | 'OTHERS'
    | (string & {})
  /** 批次状态 */
  batch_state: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /** 批次创建时间 */
  create_time?: string
  /** 批次更新时间 */
  update_time?: string
  /** 转账成功金额 */
  success_amount?: number
  /** 转账成功笔数 */
  success_count?: number
  /** 转账失败金额 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_count?: number
  /** 转账明细单列表 */
  transfer_detail_list: {
    /** 微信支付明细单号 */
    detail_id: string
    /** 银行明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: 'PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {})
    /** 明细失败原因 */
    fail_reason?:
      | 'ACCOUNT_FROZEN'
      | 'REAL_NAME_CHECK_FAIL'
      | 'NAME_NOT_CORRECT'
      | 'OPENID_INVALID'
      | 'TRANSFER_QUOTA_EXCEED'
      | 'DAY_RECEIVED_QUOTA_EXCEED'
      | 'MONTH_RECEIVED_QUOTA_EXCEED'
      | 'DAY_RECEIVED_COUNT_EXCEED'
      | 'PRODUCT_AUTH_CHECK_FAIL'
      | 'OVERDUE_CLOSE'
      | 'ID_CARD_NOT_CORRECT'
      | 'ACCOUNT_NOT_EXIST'
      | 'TRANSFER_RISK'
      | 'PAYROLL_CARD_ALREADY_LOGOUT'
      | 'PAYROLL_CARD_ALREADY_FROZEN'
      | 'PAYROLL_CARD_UNAUTHORIZED'
      | 'PAYROLL_CARD_USER_NOT_OPEN'
      | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH'
      | 'PAYROLL_CARD_ID_CARD_NOT_MATCH'
      | 'PAYROLL_CARD_BANKCARD_UNBUNDLING'
      | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
      | 'BANK_CARD_ACCOUNT_ABNORMAL'
      | 'BANK_CARD_STATUS_ABNORMAL'
      | 'BANK_CARD_BANK_INFO_WRONG'
      | 'BANK_CARD_CARD_INFO_WRONG'
      | 'OTHER_FAIL_REASON_TYPE'
      | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
      | 'TRANSFER_REMARK_SET_FAIL'
      | (string & {})
  }[]
}

/** 微信支付明细单号查询明细单 */
export interface GetV3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest
  extends BodilessOptions {
  /** 微信支付批次单号 */
  batch_id: string
  /** 微信明细单号 */
  detail_id: string
  query?: undefined
}

export interface GetV3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 银行明细单号 */
  out_detail_no: string
  /** 微信支付明细单号 */
  detail_id: string
  /** 收款用户openid */
  openid: string
  /** 收款用户姓名 */
  username: string
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细状态 */
  detail_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /** 明细失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'MONTH_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ID_CARD_NOT_CORRECT'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'PAYROLL_CARD_ALREADY_LOGOUT'
    | 'PAYROLL_CARD_ALREADY_FROZEN'
    | 'PAYROLL_CARD_UNAUTHORIZED'
    | 'PAYROLL_CARD_USER_NOT_OPEN'
    | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_ID_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_BANKCARD_UNBUNDLING'
    | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
    | 'BANK_CARD_ACCOUNT_ABNORMAL'
    | 'BANK_CARD_STATUS_ABNORMAL'
    | 'BANK_CARD_BANK_INFO_WRONG'
    | 'BANK_CARD_CARD_INFO_WRONG'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'TRANSFER_REMARK_SET_FAIL'
    | (string & {})
  /** 转账发起时间 */
  initiate_time?: string
  /** 明细更新时间 */
  update_time: string
  /** 收款账户类型 */
  account_type: 'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {})
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}

export type GetV3BankTransferBatchesOutBatchNoByOutBatchNoQuery = {
  /** 银行批次单号 */
  out_batch_no?: string | undefined
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_state?: 'ALL' | 'SUCCESS' | 'FAIL' | undefined
}

/** 银行批次单号查询批次单 */
export interface GetV3BankTransferBatchesOutBatchNoByOutBatchNoRequest extends BodilessOptions {
  out_batch_no: string
  query: GetV3BankTransferBatchesOutBatchNoByOutBatchNoQuery
}

export interface GetV3BankTransferBatchesOutBatchNoByOutBatchNoResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string
  /** 批量转账用途 */
  transfer_purpose:
    | 'GOODSPAYMENT'
    | 'COMMISSION'
    | 'REFUND'
    | 'REIMBURSEMENT'
    | 'FREIGHT'
    | 'OTHERS'
    | (string & {})
  /** 批次状态 */
  batch_state: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /** 批次创建时间 */
  create_time?: string
  /** 批次更新时间 */
  update_time?: string
  /** 转账成功金额 */
  success_amount?: number
  /** 转账成功笔数 */
  success_count?: number
  /** 转账失败金额 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_count?: number
  /** 转账明细单列表 */
  transfer_detail_list: {
    /** 微信支付明细单号 */
    detail_id: string
    /** 银行明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: 'PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {})
    /** 明细失败原因 */
    fail_reason?:
      | 'ACCOUNT_FROZEN'
      | 'REAL_NAME_CHECK_FAIL'
      | 'NAME_NOT_CORRECT'
      | 'OPENID_INVALID'
      | 'TRANSFER_QUOTA_EXCEED'
      | 'DAY_RECEIVED_QUOTA_EXCEED'
      | 'MONTH_RECEIVED_QUOTA_EXCEED'
      | 'DAY_RECEIVED_COUNT_EXCEED'
      | 'PRODUCT_AUTH_CHECK_FAIL'
      | 'OVERDUE_CLOSE'
      | 'ID_CARD_NOT_CORRECT'
      | 'ACCOUNT_NOT_EXIST'
      | 'TRANSFER_RISK'
      | 'PAYROLL_CARD_ALREADY_LOGOUT'
      | 'PAYROLL_CARD_ALREADY_FROZEN'
      | 'PAYROLL_CARD_UNAUTHORIZED'
      | 'PAYROLL_CARD_USER_NOT_OPEN'
      | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH'
      | 'PAYROLL_CARD_ID_CARD_NOT_MATCH'
      | 'PAYROLL_CARD_BANKCARD_UNBUNDLING'
      | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
      | 'BANK_CARD_ACCOUNT_ABNORMAL'
      | 'BANK_CARD_STATUS_ABNORMAL'
      | 'BANK_CARD_BANK_INFO_WRONG'
      | 'BANK_CARD_CARD_INFO_WRONG'
      | 'OTHER_FAIL_REASON_TYPE'
      | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
      | 'TRANSFER_REMARK_SET_FAIL'
      | (string & {})
  }[]
}

/** 银行明细单号查询明细单 */
export interface GetV3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest
  extends BodilessOptions {
  /** 银行批次单号 */
  out_batch_no: string
  /** 银行明细单号 */
  out_detail_no: string
  query?: undefined
}

export interface GetV3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
  /** 银行明细单号 */
  out_detail_no: string
  /** 微信支付明细单号 */
  detail_id: string
  /** 收款用户openid */
  openid: string
  /** 收款用户姓名 */
  username: string
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细状态 */
  detail_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})
  /** 明细失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'MONTH_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ID_CARD_NOT_CORRECT'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'PAYROLL_CARD_ALREADY_LOGOUT'
    | 'PAYROLL_CARD_ALREADY_FROZEN'
    | 'PAYROLL_CARD_UNAUTHORIZED'
    | 'PAYROLL_CARD_USER_NOT_OPEN'
    | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_ID_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_BANKCARD_UNBUNDLING'
    | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
    | 'BANK_CARD_ACCOUNT_ABNORMAL'
    | 'BANK_CARD_STATUS_ABNORMAL'
    | 'BANK_CARD_BANK_INFO_WRONG'
    | 'BANK_CARD_CARD_INFO_WRONG'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'TRANSFER_REMARK_SET_FAIL'
    | (string & {})
  /** 转账发起时间 */
  initiate_time?: string
  /** 明细更新时间 */
  update_time: string
  /** 收款账户类型 */
  account_type: 'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {})
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}

export interface V3BankTransfer extends ListedNode {
  readonly batches: V3BankTransferBatches
}

export interface V3BankTransferBatches extends ListedNode {
  /**
   * 发起批量转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_1.shtml
   */
  post(
    options: PostV3BankTransferBatchesRequest,
  ): Promise<WechatpayResponse<PostV3BankTransferBatchesResponse>>
  /**
   * 发起批量转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_1.shtml
   */
  postAsync(
    options: PostV3BankTransferBatchesRequest,
  ): ChainPromise<WechatpayResponse<PostV3BankTransferBatchesResponse>>
  readonly batchId: V3BankTransferBatchesBatchId
  readonly outBatchNo: V3BankTransferBatchesOutBatchNo
}

export interface V3BankTransferBatchesBatchId extends ListedNode {
  readonly _batch_id_: V3BankTransferBatchesBatchIdByBatchId
}

export interface V3BankTransferBatchesBatchIdByBatchId extends ListedNode {
  /**
   * 微信支付批次单号查询批次单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_2.shtml
   */
  get(
    options: GetV3BankTransferBatchesBatchIdByBatchIdRequest,
  ): Promise<WechatpayResponse<GetV3BankTransferBatchesBatchIdByBatchIdResponse>>
  /**
   * 微信支付批次单号查询批次单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_2.shtml
   */
  getAsync(
    options: GetV3BankTransferBatchesBatchIdByBatchIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3BankTransferBatchesBatchIdByBatchIdResponse>>
  readonly details: V3BankTransferBatchesBatchIdByBatchIdDetails
}

export interface V3BankTransferBatchesBatchIdByBatchIdDetails extends ListedNode {
  readonly detailId: V3BankTransferBatchesBatchIdByBatchIdDetailsDetailId
}

export interface V3BankTransferBatchesBatchIdByBatchIdDetailsDetailId extends ListedNode {
  readonly _detail_id_: V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends ListedNode {
  /**
   * 微信支付明细单号查询明细单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_3.shtml
   */
  get(
    options: GetV3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest,
  ): Promise<
    WechatpayResponse<GetV3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>
  >
  /**
   * 微信支付明细单号查询明细单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_3.shtml
   */
  getAsync(
    options: GetV3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>
  >
}

export interface V3BankTransferBatchesOutBatchNo extends ListedNode {
  readonly _out_batch_no_: V3BankTransferBatchesOutBatchNoByOutBatchNo
}

export interface V3BankTransferBatchesOutBatchNoByOutBatchNo extends ListedNode {
  /**
   * 银行批次单号查询批次单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_4.shtml
   */
  get(
    options: GetV3BankTransferBatchesOutBatchNoByOutBatchNoRequest,
  ): Promise<WechatpayResponse<GetV3BankTransferBatchesOutBatchNoByOutBatchNoResponse>>
  /**
   * 银行批次单号查询批次单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_4.shtml
   */
  getAsync(
    options: GetV3BankTransferBatchesOutBatchNoByOutBatchNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3BankTransferBatchesOutBatchNoByOutBatchNoResponse>>
  readonly details: V3BankTransferBatchesOutBatchNoByOutBatchNoDetails
}

export interface V3BankTransferBatchesOutBatchNoByOutBatchNoDetails extends ListedNode {
  readonly outDetailNo: V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo extends ListedNode {
  readonly _out_detail_no_: V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  extends ListedNode {
  /**
   * 银行明细单号查询明细单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_5.shtml
   */
  get(
    options: GetV3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest,
  ): Promise<
    WechatpayResponse<GetV3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>
  >
  /**
   * 银行明细单号查询明细单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_5.shtml
   */
  getAsync(
    options: GetV3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>
  >
}
