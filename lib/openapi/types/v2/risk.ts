// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'
import type { V2GetviolationRequest, V2GetviolationResponse } from '../shared.js'

export interface PostV2RiskGetcertficatesBody {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 64 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

/** 获取平台证书 */
export interface PostV2RiskGetcertficatesRequest extends XmlOptions {
  query?: undefined
  xml: PostV2RiskGetcertficatesBody
}

export interface PostV2RiskGetcertficatesResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 (≤ 128 字符) */
  return_msg?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string
  /** 签名 (≤ 32 字符) */
  sign?: string
  /** 错误码 (≤ 32 字符) */
  error_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  error_code_des?: string
  /** 返回状态码 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 平台证书信息 (≤ 6000 字符) */
  certificates: string
}

export interface PostV2RiskGetpublickeyBody {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 64 字符) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
}

/** 获取RSA加密公钥 */
export interface PostV2RiskGetpublickeyRequest extends XmlOptions {
  query?: undefined
  xml: PostV2RiskGetpublickeyBody
}

export interface PostV2RiskGetpublickeyResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 (≤ 128 字符) */
  return_msg?: string
  /** 错误码 (≤ 32 字符) */
  error_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  error_code_des?: string
  /** 返回状态码 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 (≤ 32 字符) */
  mch_id?: string
  /** RSA公钥 (≤ 2048 字符) */
  pub_key?: string
}

export type PostV2RiskGetviolationBody = V2GetviolationRequest

/** 银行特约商户违规信息查询 */
export interface PostV2RiskGetviolationRequest extends XmlOptions {
  query?: undefined
  xml: PostV2RiskGetviolationBody
}

export type PostV2RiskGetviolationResponse = V2GetviolationResponse

export interface V2Risk extends ListedNode {
  readonly getcertficates: V2RiskGetcertficates
  readonly getpublickey: V2RiskGetpublickey
  readonly getviolation: V2RiskGetviolation
}

export interface V2RiskGetcertficates extends ListedNode {
  /**
   * 获取平台证书
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_11
   */
  post(
    options: PostV2RiskGetcertficatesRequest,
  ): Promise<WechatpayResponse<PostV2RiskGetcertficatesResponse>>
  /**
   * 获取平台证书
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_11
   */
  postAsync(
    options: PostV2RiskGetcertficatesRequest,
  ): ChainPromise<WechatpayResponse<PostV2RiskGetcertficatesResponse>>
}

export interface V2RiskGetpublickey extends ListedNode {
  /**
   * 获取RSA加密公钥
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay_yhk.php?chapter=24_7&index=4
   */
  post(
    options: PostV2RiskGetpublickeyRequest,
  ): Promise<WechatpayResponse<PostV2RiskGetpublickeyResponse>>
  /**
   * 获取RSA加密公钥
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay_yhk.php?chapter=24_7&index=4
   */
  postAsync(
    options: PostV2RiskGetpublickeyRequest,
  ): ChainPromise<WechatpayResponse<PostV2RiskGetpublickeyResponse>>
}

export interface V2RiskGetviolation extends ListedNode {
  /**
   * 银行特约商户违规信息查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_28&index=1&p=902
   */
  post(
    options: PostV2RiskGetviolationRequest,
  ): Promise<WechatpayResponse<PostV2RiskGetviolationResponse>>
  /**
   * 银行特约商户违规信息查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_28&index=1&p=902
   */
  postAsync(
    options: PostV2RiskGetviolationRequest,
  ): ChainPromise<WechatpayResponse<PostV2RiskGetviolationResponse>>
}
