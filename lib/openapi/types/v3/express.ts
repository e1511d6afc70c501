// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3ExpressUsersByOpenidTransformBody {
  /** 目标应用的appid */
  appid: string
}

/** 用户openid转换 */
export interface PostV3ExpressUsersByOpenidTransformRequest extends JsonOptions {
  /** 用户openid */
  openid: string
  query?: undefined
  json: PostV3ExpressUsersByOpenidTransformBody
}

export interface PostV3ExpressUsersByOpenidTransformResponse {
  /** 转换后的openid */
  openid: string
}

export interface V3Express extends ListedNode {
  readonly users: V3ExpressUsers
}

export interface V3ExpressUsers extends ListedNode {
  readonly _openid_: V3ExpressUsersByOpenid
}

export interface V3ExpressUsersByOpenid extends ListedNode {
  readonly transform: V3ExpressUsersByOpenidTransform
}

export interface V3ExpressUsersByOpenidTransform extends ListedNode {
  /**
   * 用户openid转换 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
   */
  post(
    options: PostV3ExpressUsersByOpenidTransformRequest,
  ): Promise<WechatpayResponse<PostV3ExpressUsersByOpenidTransformResponse>>
  /**
   * 用户openid转换 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
   */
  postAsync(
    options: PostV3ExpressUsersByOpenidTransformRequest,
  ): ChainPromise<WechatpayResponse<PostV3ExpressUsersByOpenidTransformResponse>>
}
