// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'
import type {
  V2QueryautowithdrawbydateRequest,
  V2QueryautowithdrawbydateResponse,
  V2ReautowithdrawbydateRequest,
  V2ReautowithdrawbydateResponse,
} from '../shared.js'

export type PostV2FundQueryautowithdrawbydateBody = V2QueryautowithdrawbydateRequest

/** 查询提现状态 */
export interface PostV2FundQueryautowithdrawbydateRequest extends XmlOptions {
  query?: undefined
  xml: PostV2FundQueryautowithdrawbydateBody
}

export type PostV2FundQueryautowithdrawbydateResponse = V2QueryautowithdrawbydateResponse

export type PostV2FundReautowithdrawbydateBody = V2ReautowithdrawbydateRequest

/** 重新发起提现 */
export interface PostV2FundReautowithdrawbydateRequest extends XmlOptions {
  query?: undefined
  xml: PostV2FundReautowithdrawbydateBody
}

export type PostV2FundReautowithdrawbydateResponse = V2ReautowithdrawbydateResponse

export interface V2Fund extends ListedNode {
  readonly queryautowithdrawbydate: V2FundQueryautowithdrawbydate
  readonly reautowithdrawbydate: V2FundReautowithdrawbydate
}

export interface V2FundQueryautowithdrawbydate extends ListedNode {
  /**
   * 查询提现状态
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_1
   * @deprecated
   */
  post(
    options: PostV2FundQueryautowithdrawbydateRequest,
  ): Promise<WechatpayResponse<PostV2FundQueryautowithdrawbydateResponse>>
  /**
   * 查询提现状态
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_1
   * @deprecated
   */
  postAsync(
    options: PostV2FundQueryautowithdrawbydateRequest,
  ): ChainPromise<WechatpayResponse<PostV2FundQueryautowithdrawbydateResponse>>
}

export interface V2FundReautowithdrawbydate extends ListedNode {
  /**
   * 重新发起提现
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
   * @deprecated
   */
  post(
    options: PostV2FundReautowithdrawbydateRequest,
  ): Promise<WechatpayResponse<PostV2FundReautowithdrawbydateResponse>>
  /**
   * 重新发起提现
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
   * @deprecated
   */
  postAsync(
    options: PostV2FundReautowithdrawbydateRequest,
  ): ChainPromise<WechatpayResponse<PostV2FundReautowithdrawbydateResponse>>
}
