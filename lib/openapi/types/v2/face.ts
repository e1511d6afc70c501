// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'

export interface PostV2FaceGet_wxpayface_authinfoBody {
  /** ≤ 32 字符 */
  store_id: string
  /** ≤ 128 字符 */
  store_name: string
  /** ≤ 32 字符 */
  device_id: string
  attach?: string | undefined
  /** ≤ 2048 字符 */
  rawdata: string
  /** 商户号绑定的公众号/小程序 appid (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** ≤ 32 字符 */
  sub_appid?: string | undefined
  /** 子商户号(服务商模式) (≤ 32 字符) */
  sub_mch_id?: string | undefined
  now: number | string
  version: '1'
  /** 签名类型 */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** ≤ 32 字符 */
  nonce_str?: string | undefined
  sign?: string | undefined
}

/** 人脸识别SDK-获取调用凭证 */
export interface PostV2FaceGet_wxpayface_authinfoRequest extends XmlOptions {
  query?: undefined
  xml: PostV2FaceGet_wxpayface_authinfoBody
}

export interface PostV2FaceGet_wxpayface_authinfoResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 (≤ 128 字符) */
  return_msg?: string
  /** ≤ 4096 字符 */
  authinfo: string
  expires_in?: string
  /** ≤ 32 字符 */
  nonce_str: string
  sign: string
  /** 公众号 (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户公众账号ID(服务商模式) (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号(服务商模式) (≤ 32 字符) */
  sub_mch_id?: string
}

export interface V2Face extends ListedNode {
  readonly get_wxpayface_authinfo: V2FaceGet_wxpayface_authinfo
}

export interface V2FaceGet_wxpayface_authinfo extends ListedNode {
  /**
   * 人脸识别SDK-获取调用凭证
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
   */
  post(
    options: PostV2FaceGet_wxpayface_authinfoRequest,
  ): Promise<WechatpayResponse<PostV2FaceGet_wxpayface_authinfoResponse>>
  /**
   * 人脸识别SDK-获取调用凭证
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
   */
  postAsync(
    options: PostV2FaceGet_wxpayface_authinfoRequest,
  ): ChainPromise<WechatpayResponse<PostV2FaceGet_wxpayface_authinfoResponse>>
}
