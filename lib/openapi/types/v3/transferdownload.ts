// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { As } from '../../../http/options.js'
import type { FileOptions, FileResponse, ListedNode } from '../../listed.js'

export type GetV3TransferdownloadElecvoucherfileQuery = {
  /** 前序download_url的查询参数 */
  token: string
  /** 前序download_url的查询参数 */
  source: string
}

/** 下载电子回单 */
export interface GetV3TransferdownloadElecvoucherfileRequest<
  A extends As | undefined = As | undefined,
> extends FileOptions<A, false> {
  query: GetV3TransferdownloadElecvoucherfileQuery
}

export type GetV3TransferdownloadSignfileQuery = {
  /** 前序download_url的查询参数 */
  token: string
}

/** 下载电子回单 */
export interface GetV3TransferdownloadSignfileRequest<A extends As | undefined = As | undefined>
  extends FileOptions<A, false> {
  query: GetV3TransferdownloadSignfileQuery
}

export interface V3Transferdownload extends ListedNode {
  readonly elecvoucherfile: V3TransferdownloadElecvoucherfile
  readonly signfile: V3TransferdownloadSignfile
}

export interface V3TransferdownloadElecvoucherfile extends ListedNode {
  /**
   * 下载电子回单 (服务商、普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   */
  get<A extends As | undefined = undefined>(
    options: GetV3TransferdownloadElecvoucherfileRequest<A>,
  ): Promise<FileResponse<A>>
  /**
   * 下载电子回单 (服务商、普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
   */
  getAsync<A extends As | undefined = undefined>(
    options: GetV3TransferdownloadElecvoucherfileRequest<A>,
  ): ChainPromise<FileResponse<A>>
}

export interface V3TransferdownloadSignfile extends ListedNode {
  /**
   * 下载电子回单 (服务商、普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/download-electron-receipt.html
   * @see https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/download-receipt.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
   */
  get<A extends As | undefined = undefined>(
    options: GetV3TransferdownloadSignfileRequest<A>,
  ): Promise<FileResponse<A>>
  /**
   * 下载电子回单 (服务商、普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/download-electron-receipt.html
   * @see https://pay.weixin.qq.com/docs/merchant/apis/batch-transfer-to-balance/download-receipt.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
   */
  getAsync<A extends As | undefined = undefined>(
    options: GetV3TransferdownloadSignfileRequest<A>,
  ): ChainPromise<FileResponse<A>>
}
