// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'

export interface PostV2SecsvcGetrealnameinfoBody {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0' | '2.0'
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 用户标识 (≤ 128 字符) */
  openid: string
  /** 加密实名信息的证书序列号 (≤ 64 字符) */
  cert_serialno: string
  /** ≤ 128 字符 */
  access_token: string
  timestamp?: number | string | undefined
  /** ≤ 128 字符 */
  cert_sign?: string | undefined
  /** 证件类型 */
  charset?: 'UTF-8' | 'GBK' | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

/** 微信支付实名授权 */
export interface PostV2SecsvcGetrealnameinfoRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecsvcGetrealnameinfoBody
}

export interface PostV2SecsvcGetrealnameinfoResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 (≤ 128 字符) */
  return_msg?: string
  /** 错误码 (≤ 32 字符) */
  error_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  error_code_des?: string
  /** 签名 (≤ 64 字符) */
  sign?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号ID (≤ 32 字符) */
  appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string
  /** 用户标识 (≤ 128 字符) */
  openid?: string
  /** 加密, ≤ 344 字符 */
  encrypted_real_name?: string
  /** 加密后的证件号码 (加密, ≤ 344 字符) */
  encrypted_credential_id?: string
  /** 证件类型 */
  cre_type?:
    | 'MAINLAND_ID'
    | 'PASSPOT'
    | 'MO'
    | 'SOLDIERS'
    | 'HVPS'
    | 'MAINLAND_TMP_ID'
    | 'ACCOUNT_THIN'
    | 'POLICE'
    | 'MTPS'
    | 'BL'
    | 'OTHER'
    | 'RPFF'
    | 'HK_MACAO'
    | 'TAIWAN'
    | (string & {})
}

export interface PostV2SecsvcRealnameauthBody {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0' | '1.1'
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 用户标识 (≤ 128 字符) */
  openid: string
  /** 真实姓名 (≤ 64 字符) */
  real_name: string
  /** 证件类型 */
  cred_type: 1 | 2 | 5 | 9 | 12 | 17 | 18 | '1' | '2' | '5' | '9' | '12' | '17' | '18'
  /** 证件号码 (≤ 32 字符) */
  cred_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** ≤ 128 字符 */
  access_token: string
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | 'MD5' | undefined
}

/** 微信支付实名验证 */
export interface PostV2SecsvcRealnameauthRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecsvcRealnameauthBody
}

export interface PostV2SecsvcRealnameauthResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 (≤ 128 字符) */
  return_msg?: string
  /** 错误码 (≤ 32 字符) */
  error_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  error_code_des?: string
  /** 签名 (≤ 64 字符) */
  sign?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号ID (≤ 32 字符) */
  appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string
  /** 用户标识 (≤ 128 字符) */
  openid?: string
  /** ≤ 128 字符 */
  access_token?: string
  /** ≤ 32 字符 */
  verify_openid?: 'V_OP_NA' | 'V_OP_NM_MA' | 'V_OP_NM_UM' | (string & {})
  /** ≤ 32 字符 */
  verify_real_name?: 'V_NM_ID_MA' | 'V_NM_ID_UM' | 'V_NM_ID_TYPE_UM' | (string & {})
  /** ≤ 32 字符 */
  bind_bankcard?: 'YES' | 'NO' | (string & {})
}

export interface V2Secsvc extends ListedNode {
  readonly getrealnameinfo: V2SecsvcGetrealnameinfo
  readonly realnameauth: V2SecsvcRealnameauth
}

export interface V2SecsvcGetrealnameinfo extends ListedNode {
  /**
   * 微信支付实名授权
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauthorization.php?chapter=60_5&index=1
   */
  post(
    options: PostV2SecsvcGetrealnameinfoRequest,
  ): Promise<WechatpayResponse<PostV2SecsvcGetrealnameinfoResponse>>
  /**
   * 微信支付实名授权
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauthorization.php?chapter=60_5&index=1
   */
  postAsync(
    options: PostV2SecsvcGetrealnameinfoRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecsvcGetrealnameinfoResponse>>
}

export interface V2SecsvcRealnameauth extends ListedNode {
  /**
   * 微信支付实名验证
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_2&index=3
   */
  post(
    options: PostV2SecsvcRealnameauthRequest,
  ): Promise<WechatpayResponse<PostV2SecsvcRealnameauthResponse>>
  /**
   * 微信支付实名验证
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_2&index=3
   */
  postAsync(
    options: PostV2SecsvcRealnameauthRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecsvcRealnameauthResponse>>
}
