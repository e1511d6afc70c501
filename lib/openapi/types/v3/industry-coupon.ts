// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3IndustryCouponTokensBody {
  /** 用户标识 */
  open_id: string
  /** 出行券列表 */
  coupon_list: readonly {
    /** 批次号 */
    stock_id: number
    /** 券ID */
    coupon_id: string
  }[]
}

/** 出行券切卡组件预下单 */
export interface PostV3IndustryCouponTokensRequest extends JsonOptions {
  query?: undefined
  json: PostV3IndustryCouponTokensBody
}

export interface PostV3IndustryCouponTokensResponse {
  /** 切卡组件token值 */
  token?: string
  /** token过期时间 */
  expires_time?: string
}

export interface V3IndustryCoupon extends ListedNode {
  readonly tokens: V3IndustryCouponTokens
}

export interface V3IndustryCouponTokens extends ListedNode {
  /**
   * 出行券切卡组件预下单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_9_1.shtml
   */
  post(
    options: PostV3IndustryCouponTokensRequest,
  ): Promise<WechatpayResponse<PostV3IndustryCouponTokensResponse>>
  /**
   * 出行券切卡组件预下单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_9_1.shtml
   */
  postAsync(
    options: PostV3IndustryCouponTokensRequest,
  ): ChainPromise<WechatpayResponse<PostV3IndustryCouponTokensResponse>>
}
