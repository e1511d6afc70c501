// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3SecurityEchoBody {
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 回显信息 */
  echo_message: string
  /** 平台证书或微信支付公钥加密测试字段 (加密) */
  encrypted_echo_message?: string | undefined
}

/** 商户签名验签／加解密测试 */
export interface PostV3SecurityEchoRequest extends JsonOptions {
  query?: undefined
  json: PostV3SecurityEchoBody
}

export interface PostV3SecurityEchoResponse {
  /** 回显信息 */
  echo_message: string
  /** 平台证书或微信支付公钥加密测试字段 (加密) */
  encrypted_echo_message?: string
}

export interface V3Security extends ListedNode {
  readonly echo: V3SecurityEcho
}

export interface V3SecurityEcho extends ListedNode {
  /** 商户签名验签／加解密测试 (服务商、直连商户) */
  post(options: PostV3SecurityEchoRequest): Promise<WechatpayResponse<PostV3SecurityEchoResponse>>
  /** 商户签名验签／加解密测试 (服务商、直连商户) */
  postAsync(
    options: PostV3SecurityEchoRequest,
  ): ChainPromise<WechatpayResponse<PostV3SecurityEchoResponse>>
}
