// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'
import type { V2BatchquerycommentRequest, V2BatchquerycommentResponse } from '../shared.js'

export type PostV2BillcommentspBatchquerycommentBody = V2BatchquerycommentRequest

/** 拉取订单评价数据 */
export interface PostV2BillcommentspBatchquerycommentRequest extends XmlOptions {
  query?: undefined
  xml: PostV2BillcommentspBatchquerycommentBody
}

export type PostV2BillcommentspBatchquerycommentResponse = V2BatchquerycommentResponse

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
  post(
    options: PostV2BillcommentspBatchquerycommentRequest,
  ): Promise<WechatpayResponse<PostV2BillcommentspBatchquerycommentResponse>>
  /**
   * 拉取订单评价数据
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_17&index=11
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_17&index=11
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_99&index=12
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_17&index=11
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_17&index=11
   */
  postAsync(
    options: PostV2BillcommentspBatchquerycommentRequest,
  ): ChainPromise<WechatpayResponse<PostV2BillcommentspBatchquerycommentResponse>>
}
