// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { JsonOptions, ListedNode } from '../../listed.js'
import type { GoldPlanAdvertisingIndustry, OperationType, OperationTypeInput } from '../shared.js'

export interface PostV3GoldplanMerchantsChangecustompagestatusBody {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type: OperationTypeInput
}

/** 商家小票管理 */
export interface PostV3GoldplanMerchantsChangecustompagestatusRequest extends JsonOptions {
  query?: undefined
  json: PostV3GoldplanMerchantsChangecustompagestatusBody
}

export interface PostV3GoldplanMerchantsChangecustompagestatusResponse {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type: OperationType
}

export interface PostV3GoldplanMerchantsChangegoldplanstatusBody {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type: OperationTypeInput
  /** 支付场景 */
  operation_pay_scene?: 'JSAPI_AND_MINIPROGRAM' | 'JSAPI' | 'MINIPROGRAM' | undefined
}

/** 点金计划管理 */
export interface PostV3GoldplanMerchantsChangegoldplanstatusRequest extends JsonOptions {
  query?: undefined
  json: PostV3GoldplanMerchantsChangegoldplanstatusBody
}

export interface PostV3GoldplanMerchantsChangegoldplanstatusResponse {
  /** 子商户ID */
  sub_mchid: string
}

export interface PostV3GoldplanMerchantsCloseAdvertisingShowBody {
  /** 特约商户号 */
  sub_mchid: string
}

/** 关闭广告展示 */
export interface PostV3GoldplanMerchantsCloseAdvertisingShowRequest extends JsonOptions {
  query?: undefined
  json: PostV3GoldplanMerchantsCloseAdvertisingShowBody
}

export interface PatchV3GoldplanMerchantsOpenAdvertisingShowBody {
  /** 特约商户号 */
  sub_mchid: string
  /** 同业过滤标签值 */
  advertising_industry_filters?: readonly GoldPlanAdvertisingIndustry[] | undefined
}

/** 开通广告展示 */
export interface PatchV3GoldplanMerchantsOpenAdvertisingShowRequest extends JsonOptions {
  query?: undefined
  json: PatchV3GoldplanMerchantsOpenAdvertisingShowBody
}

export interface PostV3GoldplanMerchantsSetAdvertisingIndustryFilterBody {
  /** 特约子商户号 */
  sub_mchid: string
  /** 同业过滤标签值 */
  advertising_industry_filters?: readonly GoldPlanAdvertisingIndustry[] | undefined
}

/** 同业过滤标签管理 */
export interface PostV3GoldplanMerchantsSetAdvertisingIndustryFilterRequest extends JsonOptions {
  query?: undefined
  json: PostV3GoldplanMerchantsSetAdvertisingIndustryFilterBody
}

export interface V3Goldplan extends ListedNode {
  readonly merchants: V3GoldplanMerchants
}

export interface V3GoldplanMerchants extends ListedNode {
  readonly changecustompagestatus: V3GoldplanMerchantsChangecustompagestatus
  readonly changegoldplanstatus: V3GoldplanMerchantsChangegoldplanstatus
  readonly closeAdvertisingShow: V3GoldplanMerchantsCloseAdvertisingShow
  readonly openAdvertisingShow: V3GoldplanMerchantsOpenAdvertisingShow
  readonly setAdvertisingIndustryFilter: V3GoldplanMerchantsSetAdvertisingIndustryFilter
}

export interface V3GoldplanMerchantsChangecustompagestatus extends ListedNode {
  /**
   * 商家小票管理 (服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_2.shtml
   */
  post(
    options: PostV3GoldplanMerchantsChangecustompagestatusRequest,
  ): Promise<WechatpayResponse<PostV3GoldplanMerchantsChangecustompagestatusResponse>>
  /**
   * 商家小票管理 (服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_2.shtml
   */
  postAsync(
    options: PostV3GoldplanMerchantsChangecustompagestatusRequest,
  ): ChainPromise<WechatpayResponse<PostV3GoldplanMerchantsChangecustompagestatusResponse>>
}

export interface V3GoldplanMerchantsChangegoldplanstatus extends ListedNode {
  /**
   * 点金计划管理 (服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_1.shtml
   */
  post(
    options: PostV3GoldplanMerchantsChangegoldplanstatusRequest,
  ): Promise<WechatpayResponse<PostV3GoldplanMerchantsChangegoldplanstatusResponse>>
  /**
   * 点金计划管理 (服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_1.shtml
   */
  postAsync(
    options: PostV3GoldplanMerchantsChangegoldplanstatusRequest,
  ): ChainPromise<WechatpayResponse<PostV3GoldplanMerchantsChangegoldplanstatusResponse>>
}

export interface V3GoldplanMerchantsCloseAdvertisingShow extends ListedNode {
  /**
   * 关闭广告展示 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_5.shtml
   */
  post(
    options: PostV3GoldplanMerchantsCloseAdvertisingShowRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 关闭广告展示 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_5.shtml
   */
  postAsync(
    options: PostV3GoldplanMerchantsCloseAdvertisingShowRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3GoldplanMerchantsOpenAdvertisingShow extends ListedNode {
  /**
   * 开通广告展示 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_4.shtml
   */
  patch(
    options: PatchV3GoldplanMerchantsOpenAdvertisingShowRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 开通广告展示 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_5_4.shtml
   */
  patchAsync(
    options: PatchV3GoldplanMerchantsOpenAdvertisingShowRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3GoldplanMerchantsSetAdvertisingIndustryFilter extends ListedNode {
  /**
   * 同业过滤标签管理 (服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_3.shtml
   */
  post(
    options: PostV3GoldplanMerchantsSetAdvertisingIndustryFilterRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 同业过滤标签管理 (服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_3.shtml
   */
  postAsync(
    options: PostV3GoldplanMerchantsSetAdvertisingIndustryFilterRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}
