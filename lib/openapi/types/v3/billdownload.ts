// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { As } from '../../../http/options.js'
import type { FileOptions, FileResponse, ListedNode } from '../../listed.js'

export type GetV3BilldownloadFileQuery = {
  token: string
  tartype?: string | undefined
}

/** 下载账单 */
export interface GetV3BilldownloadFileRequest<A extends As | undefined = As | undefined>
  extends FileOptions<A, false> {
  query: GetV3BilldownloadFileQuery
}

export interface V3Billdownload extends ListedNode {
  readonly file: V3BilldownloadFile
}

export interface V3BilldownloadFile extends ListedNode {
  /**
   * 下载账单 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml
   */
  get<A extends As | undefined = undefined>(
    options: GetV3BilldownloadFileRequest<A>,
  ): Promise<FileResponse<A>>
  /**
   * 下载账单 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml
   */
  getAsync<A extends As | undefined = undefined>(
    options: GetV3BilldownloadFileRequest<A>,
  ): ChainPromise<FileResponse<A>>
}
