// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { As } from '../../../http/options.js'
import type { FileResponse, ListedNode, XmlFileOptions } from '../../listed.js'
import type { V2BatchquerycommentRequest } from '../shared.js'

export type PostV2BillcommentspBatchquerycommentBody = V2BatchquerycommentRequest

/** 拉取订单评价数据 */
export interface PostV2BillcommentspBatchquerycommentRequest<
  A extends As | undefined = As | undefined,
> extends XmlFileOptions<A, false> {
  query?: undefined
  xml: PostV2BillcommentspBatchquerycommentBody
}

export interface V2Billcommentsp extends ListedNode {
  readonly batchquerycomment: V2BillcommentspBatchquerycomment
}

export interface V2BillcommentspBatchquerycomment extends ListedNode {
  /**
   * 拉取订单评价数据
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_17&index=11
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_17&index=11
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_99&index=12
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_17&index=11
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_17&index=11
   */
  post<A extends As | undefined = undefined>(
    options: PostV2BillcommentspBatchquerycommentRequest<A>,
  ): Promise<FileResponse<A>>
  /**
   * 拉取订单评价数据
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_17&index=11
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_17&index=11
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_99&index=12
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_17&index=11
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_17&index=11
   */
  postAsync<A extends As | undefined = undefined>(
    options: PostV2BillcommentspBatchquerycommentRequest<A>,
  ): ChainPromise<FileResponse<A>>
}
