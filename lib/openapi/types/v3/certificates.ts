// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, ListedNode } from '../../listed.js'

export type GetV3CertificatesQuery = {
  /** 证书算法版本 */
  algorithm_type?: 'SM2' | 'RSA' | 'ALL' | undefined
}

/** 获取平台证书列表 */
export interface GetV3CertificatesRequest extends BodilessOptions {
  query?: GetV3CertificatesQuery | undefined
}

export interface GetV3CertificatesResponse {
  data: {
    serial_no?: string
    /** RFC 3339 */
    effective_time?: string
    /** RFC 3339 */
    expire_time?: string
    encrypt_certificate?: {
      algorithm?: string
      nonce?: string
      associated_data?: string
      /** AEAD_AES_256_GCM 密文 */
      ciphertext?: string
    }
  }[]
}

export interface V3Certificates extends ListedNode {
  /**
   * 获取平台证书列表 (微信平台商户)
   *
   * @see https://wechatpay-api.gitbook.io/wechatpay-api-v3/jie-kou-wen-dang/ping-tai-zheng-shu
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_3.shtml
   */
  get(options?: GetV3CertificatesRequest): Promise<WechatpayResponse<GetV3CertificatesResponse>>
  /**
   * 获取平台证书列表 (微信平台商户)
   *
   * @see https://wechatpay-api.gitbook.io/wechatpay-api-v3/jie-kou-wen-dang/ping-tai-zheng-shu
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_3.shtml
   */
  getAsync(
    options?: GetV3CertificatesRequest,
  ): ChainPromise<WechatpayResponse<GetV3CertificatesResponse>>
}
