// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3PartnerTransferBatchesBody {
  /** 特约商户号 */
  sub_mchid: string
  /** 特约商户appid */
  sub_appid?: string | undefined
  /** 特约商户授权类型 */
  authorization_type:
    | 'INFORMATION_AUTHORIZATION_TYPE'
    | 'FUND_AUTHORIZATION_TYPE'
    | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
  /** 商家批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list: readonly {
    /** 商家明细单号 */
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
  /** 服务商的appid */
  sp_appid?: string | undefined
  /** 批量转账用途 */
  transfer_purpose?:
    | 'GOODSPAYMENT'
    | 'COMMISSION'
    | 'REFUND'
    | 'REIMBURSEMENT'
    | 'FREIGHT'
    | 'OTHERS'
    | undefined
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | undefined
}

/** 发起批量转账 */
export interface PostV3PartnerTransferBatchesRequest extends JsonOptions {
  query?: undefined
  json: PostV3PartnerTransferBatchesBody
}

export interface PostV3PartnerTransferBatchesResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 批次创建时间 */
  create_time: string
}

export type GetV3PartnerTransferBatchesBatchIdByBatchIdQuery = {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | undefined
}

/** 微信支付批次单号查询批次单 */
export interface GetV3PartnerTransferBatchesBatchIdByBatchIdRequest extends BodilessOptions {
  /** 微信支付批次单号 */
  batch_id: string
  query: GetV3PartnerTransferBatchesBatchIdByBatchIdQuery
}

export interface GetV3PartnerTransferBatchesBatchIdByBatchIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 特约商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 特约商户appid */
  sub_appid?: string
  /** 批次状态 */
  batch_status: string
  /** 批次类型 */
  batch_type: string
  /** 特约商户授权类型 */
  authorization_type:
    | 'INFORMATION_AUTHORIZATION_TYPE'
    | 'FUND_AUTHORIZATION_TYPE'
    | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
    | (string & {})
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {})
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 批次创建时间 */
  create_time?: string
  /** 批次更新时间 */
  update_time?: string
  /** 转账成功金额 */
  success_amount?: number
  /** 转账成功笔数 */
  success_num?: number
  /** 转账失败金额 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_num?: number
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信支付明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_status: string
  }[]
  /** 服务商的appid */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?:
    | 'GOODSPAYMENT'
    | 'COMMISSION'
    | 'REFUND'
    | 'REIMBURSEMENT'
    | 'FREIGHT'
    | 'OTHERS'
    | (string & {})
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
}

/** 微信支付明细单号查询明细单 */
export interface GetV3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest
  extends BodilessOptions {
  /** 微信支付批次单号 */
  batch_id: string
  /** 微信明细单号 */
  detail_id: string
  query?: undefined
}

export interface GetV3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 商户的appid */
  appid?: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 微信支付明细单号 */
  detail_id: string
  /** 明细状态 */
  detail_status: string
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
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
    | 'PAY_ROLL_CARD_ALREADY_LOGOUT'
    | 'PAY_ROLL_CARD_ALREADY_FROZEN'
    | 'PAY_ROLL_CARD_UNAUTHORIZED'
    | 'PAY_ROLL_CARD_USER_NOT_OPEN'
    | (string & {})
  /** 收款用户openid */
  openid: string
  /** 收款用户姓名 (加密) */
  username: string
  /** 转账发起时间 */
  initiate_time: string
  /** 明细更新时间 */
  update_time: string
  /** 收款账户类型 */
  account_type?: string
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}

export type GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoQuery = {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | 'REFUND' | undefined
}

/** 商家批次单号查询批次单 */
export interface GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoRequest extends BodilessOptions {
  /** 商家批次单号 */
  out_batch_no: string
  query: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoQuery
}

export interface GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 特约商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 特约商户appid */
  sub_appid?: string
  /** 批次状态 */
  batch_status: string
  /** 批次类型 */
  batch_type: string
  /** 特约商户授权类型 */
  authorization_type:
    | 'INFORMATION_AUTHORIZATION_TYPE'
    | 'FUND_AUTHORIZATION_TYPE'
    | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'
    | (string & {})
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {})
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 批次创建时间 */
  create_time?: string
  /** 批次更新时间 */
  update_time?: string
  /** 转账成功金额 */
  success_amount?: number
  /** 转账成功笔数 */
  success_num?: number
  /** 转账失败金额 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_num?: number
  /** 转账明细单列表 */
  transfer_detail_list: {
    /** 微信支付明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_status: string
  }[]
  /** 服务商的appid */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?:
    | 'GOODSPAYMENT'
    | 'COMMISSION'
    | 'REFUND'
    | 'REIMBURSEMENT'
    | 'FREIGHT'
    | 'OTHERS'
    | (string & {})
  /** 转账场景 */
  transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {})
}

/** 商家明细单号查询明细单 */
export interface GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest
  extends BodilessOptions {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  query?: undefined
}

export interface GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 商户的appid */
  appid?: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 微信支付明细单号 */
  detail_id: string
  /** 明细状态 */
  detail_status: string
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
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
    | 'PAY_ROLL_CARD_ALREADY_LOGOUT'
    | 'PAY_ROLL_CARD_ALREADY_FROZEN'
    | 'PAY_ROLL_CARD_UNAUTHORIZED'
    | 'PAY_ROLL_CARD_USER_NOT_OPEN'
    | (string & {})
  /** 收款用户openid */
  openid: string
  /** 收款用户姓名 (加密) */
  username: string
  /** 转账发起时间 */
  initiate_time: string
  /** 明细更新时间 */
  update_time: string
  /** 收款账户类型 */
  account_type?: string
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}

export interface V3PartnerTransfer extends ListedNode {
  readonly batches: V3PartnerTransferBatches
}

export interface V3PartnerTransferBatches extends ListedNode {
  /**
   * 发起批量转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_1.shtml
   */
  post(
    options: PostV3PartnerTransferBatchesRequest,
  ): Promise<WechatpayResponse<PostV3PartnerTransferBatchesResponse>>
  /**
   * 发起批量转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_1.shtml
   */
  postAsync(
    options: PostV3PartnerTransferBatchesRequest,
  ): ChainPromise<WechatpayResponse<PostV3PartnerTransferBatchesResponse>>
  readonly batchId: V3PartnerTransferBatchesBatchId
  readonly outBatchNo: V3PartnerTransferBatchesOutBatchNo
}

export interface V3PartnerTransferBatchesBatchId extends ListedNode {
  readonly _batch_id_: V3PartnerTransferBatchesBatchIdByBatchId
}

export interface V3PartnerTransferBatchesBatchIdByBatchId extends ListedNode {
  /**
   * 微信支付批次单号查询批次单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_7.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_2.shtml
   */
  get(
    options: GetV3PartnerTransferBatchesBatchIdByBatchIdRequest,
  ): Promise<WechatpayResponse<GetV3PartnerTransferBatchesBatchIdByBatchIdResponse>>
  /**
   * 微信支付批次单号查询批次单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_7.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_2.shtml
   */
  getAsync(
    options: GetV3PartnerTransferBatchesBatchIdByBatchIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3PartnerTransferBatchesBatchIdByBatchIdResponse>>
  readonly details: V3PartnerTransferBatchesBatchIdByBatchIdDetails
}

export interface V3PartnerTransferBatchesBatchIdByBatchIdDetails extends ListedNode {
  readonly detailId: V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailId
}

export interface V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailId extends ListedNode {
  readonly _detail_id_: V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  extends ListedNode {
  /**
   * 微信支付明细单号查询明细单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_8.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_3.shtml
   */
  get(
    options: GetV3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest,
  ): Promise<
    WechatpayResponse<GetV3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>
  >
  /**
   * 微信支付明细单号查询明细单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_8.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_3.shtml
   */
  getAsync(
    options: GetV3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>
  >
}

export interface V3PartnerTransferBatchesOutBatchNo extends ListedNode {
  readonly _out_batch_no_: V3PartnerTransferBatchesOutBatchNoByOutBatchNo
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNo extends ListedNode {
  /**
   * 商家批次单号查询批次单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_9.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_4.shtml
   */
  get(
    options: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoRequest,
  ): Promise<WechatpayResponse<GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoResponse>>
  /**
   * 商家批次单号查询批次单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_9.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_4.shtml
   */
  getAsync(
    options: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoResponse>>
  readonly details: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetails
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetails extends ListedNode {
  readonly outDetailNo: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
  extends ListedNode {
  readonly _out_detail_no_: V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  extends ListedNode {
  /**
   * 商家明细单号查询明细单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_10.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_5.shtml
   */
  get(
    options: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>
  >
  /**
   * 商家明细单号查询明细单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_10.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_5.shtml
   */
  getAsync(
    options: GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>
  >
}
