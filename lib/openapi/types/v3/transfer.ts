// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3TransferBatchesBody {
  /** 直连商户的appid */
  appid: string
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
    /** 用户在直连商户应用下的用户标示 */
    openid: string
    /** 收款用户姓名 (加密) */
    user_name: string
    /** 收款用户身份证 (加密) */
    user_id_card?: string | undefined
  }[]
  /** 转账场景ID */
  transfer_scene_id: string
  /** 通知地址 */
  notify_url?: string | undefined
}

/** 发起批量转账 */
export interface PostV3TransferBatchesRequest extends JsonOptions {
  query?: undefined
  json: PostV3TransferBatchesBody
}

export interface PostV3TransferBatchesResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 批次创建时间 */
  create_time: string
  /** 批次状态 */
  batch_status?: 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
}

export type GetV3TransferBatchesBatchIdByBatchIdQuery = {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_status?: string | undefined
}

/** 微信批次单号查询批次单 */
export interface GetV3TransferBatchesBatchIdByBatchIdRequest extends BodilessOptions {
  /** 微信批次单号 */
  batch_id: string
  query: GetV3TransferBatchesBatchIdByBatchIdQuery
}

export interface GetV3TransferBatchesBatchIdByBatchIdResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商户号 */
    mchid: string
    /** 商家批次单号 */
    out_batch_no: string
    /** 微信批次单号 */
    batch_id: string
    /** 直连商户的appid */
    appid: string
    /** 批次状态 */
    batch_status: string
    /** 批次类型 */
    batch_type: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {})
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
    /** 转账场景ID */
    transfer_scene_id?: string
  }
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_status: string
  }[]
}

/** 微信明细单号查询明细单 */
export interface GetV3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest
  extends BodilessOptions {
  /** 微信批次单号 */
  batch_id: string
  /** 微信明细单号 */
  detail_id: string
  query?: undefined
}

export interface GetV3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse {
  /** 商户号 */
  mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 直连商户的appid */
  appid: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 微信明细单号 */
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
    | 'OTHER_FAIL_REASON_TYPE'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'RECEIVE_ACCOUNT_NOT_PERMMIT'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'TRANSFER_SCENE_UNAVAILABLE'
    | 'TRANSFER_SCENE_INVALID'
    | 'TRANSFER_REMARK_SET_FAIL'
    | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | (string & {})
  /** 用户在直连商户应用下的用户标示 */
  openid: string
  /** 收款用户姓名 (加密) */
  user_name: string
  /** 转账发起时间 */
  initiate_time: string
  /** 明细更新时间 */
  update_time: string
}

export type GetV3TransferBatchesOutBatchNoByOutBatchNoQuery = {
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
  /** 明细状态 */
  detail_status?: string | undefined
}

/** 商家批次单号查询批次单 */
export interface GetV3TransferBatchesOutBatchNoByOutBatchNoRequest extends BodilessOptions {
  /** 商家批次单号 */
  out_batch_no: string
  query: GetV3TransferBatchesOutBatchNoByOutBatchNoQuery
}

export interface GetV3TransferBatchesOutBatchNoByOutBatchNoResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商户号 */
    mchid: string
    /** 商家批次单号 */
    out_batch_no: string
    /** 微信批次单号 */
    batch_id: string
    /** 直连商户的appid */
    appid: string
    /** 批次状态 */
    batch_status: string
    /** 批次类型 */
    batch_type: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {})
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
    /** 转账场景ID */
    transfer_scene_id?: string
  }
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_status: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}

/** 商家明细单号查询明细单 */
export interface GetV3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest
  extends BodilessOptions {
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家批次单号 */
  out_batch_no: string
  query?: undefined
}

export interface GetV3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse {
  /** 商户号 */
  mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 直连商户的appid */
  appid: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 微信明细单号 */
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
    | 'OTHER_FAIL_REASON_TYPE'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'RECEIVE_ACCOUNT_NOT_PERMMIT'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'TRANSFER_SCENE_UNAVAILABLE'
    | 'TRANSFER_SCENE_INVALID'
    | 'TRANSFER_REMARK_SET_FAIL'
    | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | (string & {})
  /** 用户在直连商户应用下的用户标示 */
  openid: string
  /** 收款用户姓名 (加密) */
  user_name: string
  /** 转账发起时间 */
  initiate_time: string
  /** 明细更新时间 */
  update_time: string
}

export interface PostV3TransferBillReceiptBody {
  /** 商家批次单号 */
  out_batch_no: string
}

/** 转账电子回单申请受理 */
export interface PostV3TransferBillReceiptRequest extends JsonOptions {
  query?: undefined
  json: PostV3TransferBillReceiptBody
}

export interface PostV3TransferBillReceiptResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  signature_no: string
  /** 电子回单状态 */
  signature_status?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}

/** 查询转账电子回单 */
export interface GetV3TransferBillReceiptByOutBatchNoRequest extends BodilessOptions {
  /** 商家批次单号 */
  out_batch_no: string
  query?: undefined
}

export interface GetV3TransferBillReceiptByOutBatchNoResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  signature_no: string
  /** 电子回单状态 */
  signature_status?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
}

export interface V3Transfer extends ListedNode {
  readonly batches: V3TransferBatches
  readonly billReceipt: V3TransferBillReceipt
}

export interface V3TransferBatches extends ListedNode {
  /**
   * 发起批量转账 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_1.shtml
   */
  post(
    options: PostV3TransferBatchesRequest,
  ): Promise<WechatpayResponse<PostV3TransferBatchesResponse>>
  /**
   * 发起批量转账 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_1.shtml
   */
  postAsync(
    options: PostV3TransferBatchesRequest,
  ): ChainPromise<WechatpayResponse<PostV3TransferBatchesResponse>>
  readonly batchId: V3TransferBatchesBatchId
  readonly outBatchNo: V3TransferBatchesOutBatchNo
}

export interface V3TransferBatchesBatchId extends ListedNode {
  readonly _batch_id_: V3TransferBatchesBatchIdByBatchId
}

export interface V3TransferBatchesBatchIdByBatchId extends ListedNode {
  /**
   * 微信批次单号查询批次单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_2.shtml
   */
  get(
    options: GetV3TransferBatchesBatchIdByBatchIdRequest,
  ): Promise<WechatpayResponse<GetV3TransferBatchesBatchIdByBatchIdResponse>>
  /**
   * 微信批次单号查询批次单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_2.shtml
   */
  getAsync(
    options: GetV3TransferBatchesBatchIdByBatchIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3TransferBatchesBatchIdByBatchIdResponse>>
  readonly details: V3TransferBatchesBatchIdByBatchIdDetails
}

export interface V3TransferBatchesBatchIdByBatchIdDetails extends ListedNode {
  readonly detailId: V3TransferBatchesBatchIdByBatchIdDetailsDetailId
}

export interface V3TransferBatchesBatchIdByBatchIdDetailsDetailId extends ListedNode {
  readonly _detail_id_: V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId extends ListedNode {
  /**
   * 微信明细单号查询明细单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_3.shtml
   */
  get(
    options: GetV3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest,
  ): Promise<
    WechatpayResponse<GetV3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>
  >
  /**
   * 微信明细单号查询明细单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_3.shtml
   */
  getAsync(
    options: GetV3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>
  >
}

export interface V3TransferBatchesOutBatchNo extends ListedNode {
  readonly _out_batch_no_: V3TransferBatchesOutBatchNoByOutBatchNo
}

export interface V3TransferBatchesOutBatchNoByOutBatchNo extends ListedNode {
  /**
   * 商家批次单号查询批次单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_4.shtml
   */
  get(
    options: GetV3TransferBatchesOutBatchNoByOutBatchNoRequest,
  ): Promise<WechatpayResponse<GetV3TransferBatchesOutBatchNoByOutBatchNoResponse>>
  /**
   * 商家批次单号查询批次单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_4.shtml
   */
  getAsync(
    options: GetV3TransferBatchesOutBatchNoByOutBatchNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3TransferBatchesOutBatchNoByOutBatchNoResponse>>
  readonly details: V3TransferBatchesOutBatchNoByOutBatchNoDetails
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoDetails extends ListedNode {
  readonly outDetailNo: V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo extends ListedNode {
  readonly _out_detail_no_: V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  extends ListedNode {
  /**
   * 商家明细单号查询明细单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_5.shtml
   */
  get(
    options: GetV3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest,
  ): Promise<
    WechatpayResponse<GetV3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>
  >
  /**
   * 商家明细单号查询明细单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_5.shtml
   */
  getAsync(
    options: GetV3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>
  >
}

export interface V3TransferBillReceipt extends ListedNode {
  /**
   * 转账电子回单申请受理 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_11.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_1.shtml
   */
  post(
    options: PostV3TransferBillReceiptRequest,
  ): Promise<WechatpayResponse<PostV3TransferBillReceiptResponse>>
  /**
   * 转账电子回单申请受理 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_11.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_1.shtml
   */
  postAsync(
    options: PostV3TransferBillReceiptRequest,
  ): ChainPromise<WechatpayResponse<PostV3TransferBillReceiptResponse>>
  readonly _out_batch_no_: V3TransferBillReceiptByOutBatchNo
}

export interface V3TransferBillReceiptByOutBatchNo extends ListedNode {
  /**
   * 查询转账电子回单 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_12.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_2.shtml
   */
  get(
    options: GetV3TransferBillReceiptByOutBatchNoRequest,
  ): Promise<WechatpayResponse<GetV3TransferBillReceiptByOutBatchNoResponse>>
  /**
   * 查询转账电子回单 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_12.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_2.shtml
   */
  getAsync(
    options: GetV3TransferBillReceiptByOutBatchNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3TransferBillReceiptByOutBatchNoResponse>>
}
