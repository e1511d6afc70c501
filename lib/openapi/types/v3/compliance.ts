// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsBody {
  /** 特约商户号 */
  sub_mchid: string
}

/** 发起不活跃商户身份核实 */
export interface PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsBody
}

export interface PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsResponse {
  /** 核实单号 */
  verification_id: string
}

/** 查询不活跃商户身份核实结果 */
export interface GetV3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdRequest
  extends BodilessOptions {
  /** 特约商户号 */
  sub_mchid: string
  /** 核实单号 */
  verification_id: string
  query?: undefined
}

export interface GetV3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdResponse {
  /** 特约商户号 */
  sub_mchid: string
  /** 核实单号 */
  verification_id: string
  /** 核实单状态 */
  state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?: 'MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT' | (string & {})
  /** 创建时间 */
  create_time?: string
  /** 完成时间 */
  finish_time?: string
}

export interface V3Compliance extends ListedNode {
  readonly inactiveMerchantIdentityVerification: V3ComplianceInactiveMerchantIdentityVerification
}

export interface V3ComplianceInactiveMerchantIdentityVerification extends ListedNode {
  readonly merchants: V3ComplianceInactiveMerchantIdentityVerificationMerchants
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchants extends ListedNode {
  /**
   * 发起不活跃商户身份核实 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/create-inactive-merchant-identity-verification.html
   */
  post(
    options: PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsRequest,
  ): Promise<
    WechatpayResponse<PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsResponse>
  >
  /**
   * 发起不活跃商户身份核实 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/create-inactive-merchant-identity-verification.html
   */
  postAsync(
    options: PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3ComplianceInactiveMerchantIdentityVerificationMerchantsResponse>
  >
  readonly _sub_mchid_: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchid
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchid
  extends ListedNode {
  readonly verifications: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications
  extends ListedNode {
  readonly _verification_id_: V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId
}

export interface V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId
  extends ListedNode {
  /**
   * 查询不活跃商户身份核实结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/query-inactive-merchant-identity-verification.html
   */
  get(
    options: GetV3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdRequest,
  ): Promise<
    WechatpayResponse<GetV3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdResponse>
  >
  /**
   * 查询不活跃商户身份核实结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/query-inactive-merchant-identity-verification.html
   */
  getAsync(
    options: GetV3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdResponse>
  >
}
