// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3TransferDetailElectronicReceiptsQuery = {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'
  /** 商家转账批次单号 */
  out_batch_no?: string | undefined
  /** 商家转账明细单号 */
  out_detail_no: string
}

/** 查询转账明细电子回单受理结果 */
export interface GetV3TransferDetailElectronicReceiptsRequest extends BodilessOptions {
  query: GetV3TransferDetailElectronicReceiptsQuery
}

export interface GetV3TransferDetailElectronicReceiptsResponse {
  /** 受理类型 */
  accept_type: string
  /** 商家转账批次单号 */
  out_batch_no?: string
  /** 商家转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  signature_no: string
  /** 电子回单状态 */
  signature_status?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

export interface PostV3TransferDetailElectronicReceiptsBody {
  /** 受理类型 */
  accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'
  /** 商家转账批次单号 */
  out_batch_no?: string | undefined
  /** 商家转账明细单号 */
  out_detail_no: string
}

/** 转账明细电子回单受理 */
export interface PostV3TransferDetailElectronicReceiptsRequest extends JsonOptions {
  query?: undefined
  json: PostV3TransferDetailElectronicReceiptsBody
}

export interface PostV3TransferDetailElectronicReceiptsResponse {
  /** 受理类型 */
  accept_type: string
  /** 商家转账批次单号 */
  out_batch_no?: string
  /** 商家转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  signature_no: string
  /** 电子回单状态 */
  signature_status?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

export interface V3TransferDetail extends ListedNode {
  readonly electronicReceipts: V3TransferDetailElectronicReceipts
}

export interface V3TransferDetailElectronicReceipts extends ListedNode {
  /**
   * 查询转账明细电子回单受理结果 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_14.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_5.shtml
   */
  get(
    options: GetV3TransferDetailElectronicReceiptsRequest,
  ): Promise<WechatpayResponse<GetV3TransferDetailElectronicReceiptsResponse>>
  /**
   * 查询转账明细电子回单受理结果 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_14.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_5.shtml
   */
  getAsync(
    options: GetV3TransferDetailElectronicReceiptsRequest,
  ): ChainPromise<WechatpayResponse<GetV3TransferDetailElectronicReceiptsResponse>>
  /**
   * 转账明细电子回单受理 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_13.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_4.shtml
   */
  post(
    options: PostV3TransferDetailElectronicReceiptsRequest,
  ): Promise<WechatpayResponse<PostV3TransferDetailElectronicReceiptsResponse>>
  /**
   * 转账明细电子回单受理 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_13.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_4.shtml
   */
  postAsync(
    options: PostV3TransferDetailElectronicReceiptsRequest,
  ): ChainPromise<WechatpayResponse<PostV3TransferDetailElectronicReceiptsResponse>>
}
