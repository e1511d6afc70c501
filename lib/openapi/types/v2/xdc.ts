// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'
import type {
  V2MicropayRequest,
  V2MicropayResponse,
  V2OrderqueryRequest,
  V2OrderqueryResponse,
} from '../shared.js'

export interface PostV2XdcApiv2getsignkeySignGetsignkeyBody {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
}

/** 获取验签密钥 */
export interface PostV2XdcApiv2getsignkeySignGetsignkeyRequest extends XmlOptions {
  query?: undefined
  xml: PostV2XdcApiv2getsignkeySignGetsignkeyBody
}

export interface PostV2XdcApiv2getsignkeySignGetsignkeyResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 沙箱密钥 (≤ 32 字符) */
  sandbox_signkey: string
}

export type PostV2XdcApiv2sandboxPayMicropayBody = V2MicropayRequest

/** 提交付款码支付 */
export interface PostV2XdcApiv2sandboxPayMicropayRequest extends XmlOptions {
  query?: undefined
  xml: PostV2XdcApiv2sandboxPayMicropayBody
}

export type PostV2XdcApiv2sandboxPayMicropayResponse = V2MicropayResponse

export interface PostV2XdcApiv2sandboxPayOrderqueryHeaders {
  'Wechatpay-Negative-Test'?:
    | 'MICROPAY_USERPAYING'
    | 'MICROPAY_TIMEOUT'
    | 'MICROPAY_PAYERROR'
    | undefined
  [name: string]: string | number | undefined
}

export type PostV2XdcApiv2sandboxPayOrderqueryBody = V2OrderqueryRequest

/** 查询订单 */
export interface PostV2XdcApiv2sandboxPayOrderqueryRequest extends XmlOptions {
  query?: undefined
  headers?: PostV2XdcApiv2sandboxPayOrderqueryHeaders | undefined
  xml: PostV2XdcApiv2sandboxPayOrderqueryBody
}

export type PostV2XdcApiv2sandboxPayOrderqueryResponse = V2OrderqueryResponse

export interface V2Xdc extends ListedNode {
  readonly apiv2getsignkey: V2XdcApiv2getsignkey
  readonly apiv2sandbox: V2XdcApiv2sandbox
}

export interface V2XdcApiv2getsignkey extends ListedNode {
  readonly sign: V2XdcApiv2getsignkeySign
}

export interface V2XdcApiv2getsignkeySign extends ListedNode {
  readonly getsignkey: V2XdcApiv2getsignkeySignGetsignkey
}

export interface V2XdcApiv2getsignkeySignGetsignkey extends ListedNode {
  /**
   * 获取验签密钥
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
   */
  post(
    options: PostV2XdcApiv2getsignkeySignGetsignkeyRequest,
  ): Promise<WechatpayResponse<PostV2XdcApiv2getsignkeySignGetsignkeyResponse>>
  /**
   * 获取验签密钥
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
   */
  postAsync(
    options: PostV2XdcApiv2getsignkeySignGetsignkeyRequest,
  ): ChainPromise<WechatpayResponse<PostV2XdcApiv2getsignkeySignGetsignkeyResponse>>
}

export interface V2XdcApiv2sandbox extends ListedNode {
  readonly pay: V2XdcApiv2sandboxPay
}

export interface V2XdcApiv2sandboxPay extends ListedNode {
  readonly micropay: V2XdcApiv2sandboxPayMicropay
  readonly orderquery: V2XdcApiv2sandboxPayOrderquery
}

export interface V2XdcApiv2sandboxPayMicropay extends ListedNode {
  /**
   * 提交付款码支付
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
   */
  post(
    options: PostV2XdcApiv2sandboxPayMicropayRequest,
  ): Promise<WechatpayResponse<PostV2XdcApiv2sandboxPayMicropayResponse>>
  /**
   * 提交付款码支付
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
   */
  postAsync(
    options: PostV2XdcApiv2sandboxPayMicropayRequest,
  ): ChainPromise<WechatpayResponse<PostV2XdcApiv2sandboxPayMicropayResponse>>
}

export interface V2XdcApiv2sandboxPayOrderquery extends ListedNode {
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
   */
  post(
    options: PostV2XdcApiv2sandboxPayOrderqueryRequest,
  ): Promise<WechatpayResponse<PostV2XdcApiv2sandboxPayOrderqueryResponse>>
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
   */
  postAsync(
    options: PostV2XdcApiv2sandboxPayOrderqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2XdcApiv2sandboxPayOrderqueryResponse>>
}
