// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3BankBatchTransferReceiptDetailReceiptsQuery = {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
}

/** 查询明细电子回单受理结果 */
export interface GetV3BankBatchTransferReceiptDetailReceiptsRequest extends BodilessOptions {
  query: GetV3BankBatchTransferReceiptDetailReceiptsQuery
}

export interface GetV3BankBatchTransferReceiptDetailReceiptsResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的Hash方法 */
  hash_type?: string
  /** 电子回单文件的Hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

export interface PostV3BankBatchTransferReceiptDetailReceiptsBody {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
}

/** 受理明细电子回单 */
export interface PostV3BankBatchTransferReceiptDetailReceiptsRequest extends JsonOptions {
  query?: undefined
  json: PostV3BankBatchTransferReceiptDetailReceiptsBody
}

export interface PostV3BankBatchTransferReceiptDetailReceiptsResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的Hash方法 */
  hash_type?: string
  /** 电子回单文件的Hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

export type GetV3BankBatchTransferReceiptSummaryReceiptsQuery = {
  /** 银行转账批次单号 */
  out_batch_no: string
}

/** 查询汇总电子回单受理结果 */
export interface GetV3BankBatchTransferReceiptSummaryReceiptsRequest extends BodilessOptions {
  query: GetV3BankBatchTransferReceiptSummaryReceiptsQuery
}

export interface GetV3BankBatchTransferReceiptSummaryReceiptsResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
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

export interface PostV3BankBatchTransferReceiptSummaryReceiptsBody {
  /** 银行转账批次单号 */
  out_batch_no: string
}

/** 受理汇总电子回单 */
export interface PostV3BankBatchTransferReceiptSummaryReceiptsRequest extends JsonOptions {
  query?: undefined
  json: PostV3BankBatchTransferReceiptSummaryReceiptsBody
}

export interface PostV3BankBatchTransferReceiptSummaryReceiptsResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
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

export interface V3BankBatchTransfer extends ListedNode {
  readonly receipt: V3BankBatchTransferReceipt
}

export interface V3BankBatchTransferReceipt extends ListedNode {
  readonly detailReceipts: V3BankBatchTransferReceiptDetailReceipts
  readonly summaryReceipts: V3BankBatchTransferReceiptSummaryReceipts
}

export interface V3BankBatchTransferReceiptDetailReceipts extends ListedNode {
  /**
   * 查询明细电子回单受理结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_9.shtml
   */
  get(
    options: GetV3BankBatchTransferReceiptDetailReceiptsRequest,
  ): Promise<WechatpayResponse<GetV3BankBatchTransferReceiptDetailReceiptsResponse>>
  /**
   * 查询明细电子回单受理结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_9.shtml
   */
  getAsync(
    options: GetV3BankBatchTransferReceiptDetailReceiptsRequest,
  ): ChainPromise<WechatpayResponse<GetV3BankBatchTransferReceiptDetailReceiptsResponse>>
  /**
   * 受理明细电子回单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_8.shtml
   */
  post(
    options: PostV3BankBatchTransferReceiptDetailReceiptsRequest,
  ): Promise<WechatpayResponse<PostV3BankBatchTransferReceiptDetailReceiptsResponse>>
  /**
   * 受理明细电子回单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_8.shtml
   */
  postAsync(
    options: PostV3BankBatchTransferReceiptDetailReceiptsRequest,
  ): ChainPromise<WechatpayResponse<PostV3BankBatchTransferReceiptDetailReceiptsResponse>>
}

export interface V3BankBatchTransferReceiptSummaryReceipts extends ListedNode {
  /**
   * 查询汇总电子回单受理结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_7.shtml
   */
  get(
    options: GetV3BankBatchTransferReceiptSummaryReceiptsRequest,
  ): Promise<WechatpayResponse<GetV3BankBatchTransferReceiptSummaryReceiptsResponse>>
  /**
   * 查询汇总电子回单受理结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_7.shtml
   */
  getAsync(
    options: GetV3BankBatchTransferReceiptSummaryReceiptsRequest,
  ): ChainPromise<WechatpayResponse<GetV3BankBatchTransferReceiptSummaryReceiptsResponse>>
  /**
   * 受理汇总电子回单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_6.shtml
   */
  post(
    options: PostV3BankBatchTransferReceiptSummaryReceiptsRequest,
  ): Promise<WechatpayResponse<PostV3BankBatchTransferReceiptSummaryReceiptsResponse>>
  /**
   * 受理汇总电子回单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_6.shtml
   */
  postAsync(
    options: PostV3BankBatchTransferReceiptSummaryReceiptsRequest,
  ): ChainPromise<WechatpayResponse<PostV3BankBatchTransferReceiptSummaryReceiptsResponse>>
}
