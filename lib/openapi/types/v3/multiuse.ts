// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

/** 下载批次退款明细 */
export interface GetV3MultiuseStocksByStockIdRefundFlowRequest extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
}

export interface GetV3MultiuseStocksByStockIdRefundFlowResponse {
  /** 下载链接 */
  url: string
}

/** 下载批次发放明细 */
export interface GetV3MultiuseStocksByStockIdSendFlowRequest extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
}

export interface GetV3MultiuseStocksByStockIdSendFlowResponse {
  /** 下载链接 */
  url: string
}

/** 下载核销明细 */
export interface GetV3MultiuseStocksByStockIdUseFlowRequest extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
}

export interface GetV3MultiuseStocksByStockIdUseFlowResponse {
  /** 下载链接 */
  url: string
}

export interface PostV3MultiuseUsersByOpenidCouponsBody {
  /** 批次号 */
  stock_id: string
  /** 商户单据号 */
  out_request_no: string
  /** 用户姓名 (加密) */
  user_name: string
  /** 身份证号码 (加密) */
  id_card_number: string
  /** 发放面额 */
  amount?: number | undefined
  /** 公众账号ID */
  appid: string
  /** 证件类型 */
  card_type: 'ID_CARD'
}

/** 发放指定批次的消费金 */
export interface PostV3MultiuseUsersByOpenidCouponsRequest extends JsonOptions {
  /** 用户OpenID */
  openid: string
  query?: undefined
  json: PostV3MultiuseUsersByOpenidCouponsBody
}

export interface PostV3MultiuseUsersByOpenidCouponsResponse {
  /** 消费金ID */
  coupon_id: string
}

export interface V3Multiuse extends ListedNode {
  readonly stocks: V3MultiuseStocks
  readonly users: V3MultiuseUsers
}

export interface V3MultiuseStocks extends ListedNode {
  readonly _stock_id_: V3MultiuseStocksByStockId
}

export interface V3MultiuseStocksByStockId extends ListedNode {
  readonly refundFlow: V3MultiuseStocksByStockIdRefundFlow
  readonly sendFlow: V3MultiuseStocksByStockIdSendFlow
  readonly useFlow: V3MultiuseStocksByStockIdUseFlow
}

export interface V3MultiuseStocksByStockIdRefundFlow extends ListedNode {
  /**
   * 下载批次退款明细 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/refund-flow.html
   */
  get(
    options: GetV3MultiuseStocksByStockIdRefundFlowRequest,
  ): Promise<WechatpayResponse<GetV3MultiuseStocksByStockIdRefundFlowResponse>>
  /**
   * 下载批次退款明细 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/refund-flow.html
   */
  getAsync(
    options: GetV3MultiuseStocksByStockIdRefundFlowRequest,
  ): ChainPromise<WechatpayResponse<GetV3MultiuseStocksByStockIdRefundFlowResponse>>
}

export interface V3MultiuseStocksByStockIdSendFlow extends ListedNode {
  /**
   * 下载批次发放明细 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/send-flow.html
   */
  get(
    options: GetV3MultiuseStocksByStockIdSendFlowRequest,
  ): Promise<WechatpayResponse<GetV3MultiuseStocksByStockIdSendFlowResponse>>
  /**
   * 下载批次发放明细 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/send-flow.html
   */
  getAsync(
    options: GetV3MultiuseStocksByStockIdSendFlowRequest,
  ): ChainPromise<WechatpayResponse<GetV3MultiuseStocksByStockIdSendFlowResponse>>
}

export interface V3MultiuseStocksByStockIdUseFlow extends ListedNode {
  /**
   * 下载核销明细 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/use-flow.html
   */
  get(
    options: GetV3MultiuseStocksByStockIdUseFlowRequest,
  ): Promise<WechatpayResponse<GetV3MultiuseStocksByStockIdUseFlowResponse>>
  /**
   * 下载核销明细 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/use-flow.html
   */
  getAsync(
    options: GetV3MultiuseStocksByStockIdUseFlowRequest,
  ): ChainPromise<WechatpayResponse<GetV3MultiuseStocksByStockIdUseFlowResponse>>
}

export interface V3MultiuseUsers extends ListedNode {
  readonly _openid_: V3MultiuseUsersByOpenid
}

export interface V3MultiuseUsersByOpenid extends ListedNode {
  readonly coupons: V3MultiuseUsersByOpenidCoupons
}

export interface V3MultiuseUsersByOpenidCoupons extends ListedNode {
  /**
   * 发放指定批次的消费金 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/multiuse-coupon/send-multiuse-coupon.html
   */
  post(
    options: PostV3MultiuseUsersByOpenidCouponsRequest,
  ): Promise<WechatpayResponse<PostV3MultiuseUsersByOpenidCouponsResponse>>
  /**
   * 发放指定批次的消费金 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/multiuse-coupon/send-multiuse-coupon.html
   */
  postAsync(
    options: PostV3MultiuseUsersByOpenidCouponsRequest,
  ): ChainPromise<WechatpayResponse<PostV3MultiuseUsersByOpenidCouponsResponse>>
}
