// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'
import type { V2ReportRequest, V2ReportResponse } from '../shared.js'

export type PostV2PayitilReportBody = V2ReportRequest

/** 交易保障 */
export interface PostV2PayitilReportRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayitilReportBody
}

export type PostV2PayitilReportResponse = V2ReportResponse

export interface V2Payitil extends ListedNode {
  readonly report: V2PayitilReport
}

export interface V2PayitilReport extends ListedNode {
  /**
   * 交易保障
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_14&index=8
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_8&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_8&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_8&index=10
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_8&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_8&index=9
   */
  post(options: PostV2PayitilReportRequest): Promise<WechatpayResponse<PostV2PayitilReportResponse>>
  /**
   * 交易保障
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_14&index=8
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_8&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_8&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_8&index=10
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_8&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_8&index=9
   */
  postAsync(
    options: PostV2PayitilReportRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayitilReportResponse>>
}
