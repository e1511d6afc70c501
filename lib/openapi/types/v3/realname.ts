// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, ListedNode } from '../../listed.js'

export type GetV3RealnameVerifyQuery = {
  /** 下单用户账户的证件类型 */
  credential_type: 1 | 2 | 5 | 9 | 12 | 17 | 19
  /** 加密后的下单用户证件号 (加密) */
  encrypted_credential_id: string
  /** 加密后的下单用户姓名 (加密) */
  encrypted_name: string
  /** 微信支付交易单号 */
  wxp_trade_no: string
}

/** 实名信息校验 */
export interface GetV3RealnameVerifyRequest extends BodilessOptions {
  query: GetV3RealnameVerifyQuery
}

export interface GetV3RealnameVerifyResponse {
  /** 实名比对结果 */
  verify_result: 0 | 1 | (number & {})
  /** 错误信息 */
  err_message?: string
}

export interface V3Realname extends ListedNode {
  readonly verify: V3RealnameVerify
}

export interface V3RealnameVerify extends ListedNode {
  /**
   * 实名信息校验 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735179
   */
  get(options: GetV3RealnameVerifyRequest): Promise<WechatpayResponse<GetV3RealnameVerifyResponse>>
  /**
   * 实名信息校验 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013735179
   */
  getAsync(
    options: GetV3RealnameVerifyRequest,
  ): ChainPromise<WechatpayResponse<GetV3RealnameVerifyResponse>>
}
