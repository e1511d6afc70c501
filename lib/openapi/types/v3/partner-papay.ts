// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3PartnerPapayContractsByContractIdFailNotifyBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商应用ID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用D */
  sub_appid?: string | undefined
}

/** 服务商商户重试扣费通知 */
export interface PostV3PartnerPapayContractsByContractIdFailNotifyRequest extends JsonOptions {
  /** 委托代扣协议id */
  contract_id: string
  query?: undefined
  json: PostV3PartnerPapayContractsByContractIdFailNotifyBody
}

export interface PostV3PartnerPapayContractsByContractIdNotifyBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商应用ID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用D */
  sub_appid?: string | undefined
  /** 扣费持续时间 */
  deduct_duration?:
    | {
        /** 扣费持续时间数 */
        count: number
        /** 单位 */
        unit?: string | undefined
      }
    | undefined
  /** 预计扣费金额信息 */
  estimated_amount: {
    /** 预计扣费金额 */
    amount: number
    /** 预计扣费货币类型 */
    currency?: string | undefined
  }
}

/** 服务商商户预扣费通知 */
export interface PostV3PartnerPapayContractsByContractIdNotifyRequest extends JsonOptions {
  /** 委托代扣协议id */
  contract_id: string
  query?: undefined
  json: PostV3PartnerPapayContractsByContractIdNotifyBody
}

export interface V3PartnerPapay extends ListedNode {
  readonly contracts: V3PartnerPapayContracts
}

export interface V3PartnerPapayContracts extends ListedNode {
  readonly _contract_id_: V3PartnerPapayContractsByContractId
}

export interface V3PartnerPapayContractsByContractId extends ListedNode {
  readonly failNotify: V3PartnerPapayContractsByContractIdFailNotify
  readonly notify: V3PartnerPapayContractsByContractIdNotify
}

export interface V3PartnerPapayContractsByContractIdFailNotify extends ListedNode {
  /**
   * 服务商商户重试扣费通知 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
   */
  post(
    options: PostV3PartnerPapayContractsByContractIdFailNotifyRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 服务商商户重试扣费通知 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
   */
  postAsync(
    options: PostV3PartnerPapayContractsByContractIdFailNotifyRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PartnerPapayContractsByContractIdNotify extends ListedNode {
  /**
   * 服务商商户预扣费通知 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html
   */
  post(
    options: PostV3PartnerPapayContractsByContractIdNotifyRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 服务商商户预扣费通知 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html
   */
  postAsync(
    options: PostV3PartnerPapayContractsByContractIdNotifyRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}
