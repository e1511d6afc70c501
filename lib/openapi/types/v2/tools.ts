// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'

export interface PostV2ToolsAuthcodetoopenidBody {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 授权码 (≤ 128 字符) */
  auth_code: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
}

/** 授权码查询openid */
export interface PostV2ToolsAuthcodetoopenidRequest extends XmlOptions {
  query?: undefined
  xml: PostV2ToolsAuthcodetoopenidBody
}

export interface PostV2ToolsAuthcodetoopenidResponse {
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 用户子标识 (≤ 128 字符) */
  sub_openid?: string
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 用户标识 (≤ 128 字符) */
  openid: string
}

export interface PostV2ToolsShorturlBody {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** URL链接 (≤ 512 字符) */
  long_url: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符, 默认 MD5) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
}

/** 转换短链接 */
export interface PostV2ToolsShorturlRequest extends XmlOptions {
  query?: undefined
  xml: PostV2ToolsShorturlBody
}

export interface PostV2ToolsShorturlResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** URL链接 (≤ 64 字符) */
  short_url: string
}

export interface V2Tools extends ListedNode {
  readonly authcodetoopenid: V2ToolsAuthcodetoopenid
  readonly shorturl: V2ToolsShorturl
}

export interface V2ToolsAuthcodetoopenid extends ListedNode {
  /**
   * 授权码查询openid
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay_sl.php?chapter=9_12&index=8
   */
  post(
    options: PostV2ToolsAuthcodetoopenidRequest,
  ): Promise<WechatpayResponse<PostV2ToolsAuthcodetoopenidResponse>>
  /**
   * 授权码查询openid
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay_sl.php?chapter=9_12&index=8
   */
  postAsync(
    options: PostV2ToolsAuthcodetoopenidRequest,
  ): ChainPromise<WechatpayResponse<PostV2ToolsAuthcodetoopenidResponse>>
}

export interface V2ToolsShorturl extends ListedNode {
  /**
   * 转换短链接
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_9&index=10
   */
  post(options: PostV2ToolsShorturlRequest): Promise<WechatpayResponse<PostV2ToolsShorturlResponse>>
  /**
   * 转换短链接
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_9&index=10
   */
  postAsync(
    options: PostV2ToolsShorturlRequest,
  ): ChainPromise<WechatpayResponse<PostV2ToolsShorturlResponse>>
}
