// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { As } from '../../../http/options.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { FileResponse, ListedNode, XmlFileOptions, XmlOptions } from '../../listed.js'
import type {
  V2DownloadbillRequest,
  V2MicropayRequest,
  V2MicropayResponse,
  V2OrderqueryRequest,
  V2OrderqueryResponse,
  V2RefundRequest,
  V2RefundResponse,
  V2RefundqueryRequest,
  V2RefundqueryResponse,
  V2UnifiedorderRequest,
  V2UnifiedorderResponse,
} from '../shared.js'

export type PostV2SandboxnewPayDownloadbillBody = V2DownloadbillRequest

/** 下载对账单 */
export interface PostV2SandboxnewPayDownloadbillRequest<A extends As | undefined = As | undefined>
  extends XmlFileOptions<A, false> {
  query?: undefined
  xml: PostV2SandboxnewPayDownloadbillBody
}

export interface PostV2SandboxnewPayGetsignkeyBody {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
}

/** 获取验签密钥 */
export interface PostV2SandboxnewPayGetsignkeyRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SandboxnewPayGetsignkeyBody
}

export interface PostV2SandboxnewPayGetsignkeyResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 沙箱密钥 (≤ 32 字符) */
  sandbox_signkey: string
}

export type PostV2SandboxnewPayMicropayBody = V2MicropayRequest

/** 提交付款码支付 */
export interface PostV2SandboxnewPayMicropayRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SandboxnewPayMicropayBody
}

export type PostV2SandboxnewPayMicropayResponse = V2MicropayResponse

export type PostV2SandboxnewPayOrderqueryBody = V2OrderqueryRequest

/** 查询订单 */
export interface PostV2SandboxnewPayOrderqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SandboxnewPayOrderqueryBody
}

export type PostV2SandboxnewPayOrderqueryResponse = V2OrderqueryResponse

export type PostV2SandboxnewPayRefundBody = V2RefundRequest

/** 申请退款 */
export interface PostV2SandboxnewPayRefundRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SandboxnewPayRefundBody
}

export type PostV2SandboxnewPayRefundResponse = V2RefundResponse

export type PostV2SandboxnewPayRefundqueryBody = V2RefundqueryRequest

/** 查询退款 */
export interface PostV2SandboxnewPayRefundqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SandboxnewPayRefundqueryBody
}

export type PostV2SandboxnewPayRefundqueryResponse = V2RefundqueryResponse

export type PostV2SandboxnewPayUnifiedorderBody = V2UnifiedorderRequest

/** 统一下单 */
export interface PostV2SandboxnewPayUnifiedorderRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SandboxnewPayUnifiedorderBody
}

export type PostV2SandboxnewPayUnifiedorderResponse = V2UnifiedorderResponse

export interface V2Sandboxnew extends ListedNode {
  readonly pay: V2SandboxnewPay
}

export interface V2SandboxnewPay extends ListedNode {
  readonly downloadbill: V2SandboxnewPayDownloadbill
  readonly getsignkey: V2SandboxnewPayGetsignkey
  readonly micropay: V2SandboxnewPayMicropay
  readonly orderquery: V2SandboxnewPayOrderquery
  readonly refund: V2SandboxnewPayRefund
  readonly refundquery: V2SandboxnewPayRefundquery
  readonly unifiedorder: V2SandboxnewPayUnifiedorder
}

export interface V2SandboxnewPayDownloadbill extends ListedNode {
  /**
   * 下载对账单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6
   * @deprecated
   */
  post<A extends As | undefined = undefined>(
    options: PostV2SandboxnewPayDownloadbillRequest<A>,
  ): Promise<FileResponse<A>>
  /**
   * 下载对账单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6
   * @deprecated
   */
  postAsync<A extends As | undefined = undefined>(
    options: PostV2SandboxnewPayDownloadbillRequest<A>,
  ): ChainPromise<FileResponse<A>>
}

export interface V2SandboxnewPayGetsignkey extends ListedNode {
  /**
   * 获取验签密钥
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
   * @deprecated
   */
  post(
    options: PostV2SandboxnewPayGetsignkeyRequest,
  ): Promise<WechatpayResponse<PostV2SandboxnewPayGetsignkeyResponse>>
  /**
   * 获取验签密钥
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
   * @deprecated
   */
  postAsync(
    options: PostV2SandboxnewPayGetsignkeyRequest,
  ): ChainPromise<WechatpayResponse<PostV2SandboxnewPayGetsignkeyResponse>>
}

export interface V2SandboxnewPayMicropay extends ListedNode {
  /**
   * 提交付款码支付
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
   * @deprecated
   */
  post(
    options: PostV2SandboxnewPayMicropayRequest,
  ): Promise<WechatpayResponse<PostV2SandboxnewPayMicropayResponse>>
  /**
   * 提交付款码支付
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
   * @deprecated
   */
  postAsync(
    options: PostV2SandboxnewPayMicropayRequest,
  ): ChainPromise<WechatpayResponse<PostV2SandboxnewPayMicropayResponse>>
}

export interface V2SandboxnewPayOrderquery extends ListedNode {
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_2
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_2
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_2&index=4
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_2&index=2
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_2
   * @deprecated
   */
  post(
    options: PostV2SandboxnewPayOrderqueryRequest,
  ): Promise<WechatpayResponse<PostV2SandboxnewPayOrderqueryResponse>>
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_2
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_2
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_2&index=4
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_2&index=2
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_2
   * @deprecated
   */
  postAsync(
    options: PostV2SandboxnewPayOrderqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2SandboxnewPayOrderqueryResponse>>
}

export interface V2SandboxnewPayRefund extends ListedNode {
  /**
   * 申请退款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_4&index=6
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_4&index=4
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4
   * @deprecated
   */
  post(
    options: PostV2SandboxnewPayRefundRequest,
  ): Promise<WechatpayResponse<PostV2SandboxnewPayRefundResponse>>
  /**
   * 申请退款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_4&index=6
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_4&index=4
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4
   * @deprecated
   */
  postAsync(
    options: PostV2SandboxnewPayRefundRequest,
  ): ChainPromise<WechatpayResponse<PostV2SandboxnewPayRefundResponse>>
}

export interface V2SandboxnewPayRefundquery extends ListedNode {
  /**
   * 查询退款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_5
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_5
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_5&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_5&index=5
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_5
   * @deprecated
   */
  post(
    options: PostV2SandboxnewPayRefundqueryRequest,
  ): Promise<WechatpayResponse<PostV2SandboxnewPayRefundqueryResponse>>
  /**
   * 查询退款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_5
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_5
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_5&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_5&index=5
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_5
   * @deprecated
   */
  postAsync(
    options: PostV2SandboxnewPayRefundqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2SandboxnewPayRefundqueryResponse>>
}

export interface V2SandboxnewPayUnifiedorder extends ListedNode {
  /**
   * 统一下单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_1
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_1
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_20&index=1
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_1
   * @deprecated
   */
  post(
    options: PostV2SandboxnewPayUnifiedorderRequest,
  ): Promise<WechatpayResponse<PostV2SandboxnewPayUnifiedorderResponse>>
  /**
   * 统一下单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_1
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_1
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_20&index=1
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_1
   * @deprecated
   */
  postAsync(
    options: PostV2SandboxnewPayUnifiedorderRequest,
  ): ChainPromise<WechatpayResponse<PostV2SandboxnewPayUnifiedorderResponse>>
}
