// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3HirePowerBankInsuranceOrdersBody {
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string | undefined
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string | undefined
  /** 用于接收保险订单状态变化通知 */
  notify_url?: string | undefined
  /** 商户在支付分服务下对应的服务ID */
  service_id?: string | undefined
}

/** 创建保险订单 */
export interface PostV3HirePowerBankInsuranceOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3HirePowerBankInsuranceOrdersBody
}

export interface PostV3HirePowerBankInsuranceOrdersResponse {
  order_id?: string
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string
  /** 一笔保险订单对应的最大理赔次数 */
  max_claim_count?: number
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number
  order_receive_time?: string
  order_begin_time?: string
  order_end_time?: string
  /** 保险订单领取状态 */
  order_receive_state?: string
}

/** 查询保险订单详情 */
export interface GetV3HirePowerBankInsuranceOrdersByOutOrderNoRequest extends BodilessOptions {
  /** 商户创建保险订单时的凭据号 */
  out_order_no: string
  query?: undefined
}

export interface GetV3HirePowerBankInsuranceOrdersByOutOrderNoResponse {
  order_id?: string
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string
  /** 一笔保险订单对应的最大理赔次数 */
  max_claim_count?: number
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number
  order_receive_time?: string
  order_begin_time?: string
  order_end_time?: string
  /** 保险订单领取状态 */
  order_receive_state?: string
}

/** 查询用户保险订单领取资格 */
export interface GetV3HirePowerBankUserQualificationsByOpenidRequest extends BodilessOptions {
  openid: string
  query?: undefined
}

export interface GetV3HirePowerBankUserQualificationsByOpenidResponse {
  /** 用户是否具有保险订单领取资格 */
  qualified_user?: boolean
}

export interface V3HirePowerBank extends ListedNode {
  readonly insuranceOrders: V3HirePowerBankInsuranceOrders
  readonly userQualifications: V3HirePowerBankUserQualifications
}

export interface V3HirePowerBankInsuranceOrders extends ListedNode {
  /**
   * 创建保险订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
   */
  post(
    options: PostV3HirePowerBankInsuranceOrdersRequest,
  ): Promise<WechatpayResponse<PostV3HirePowerBankInsuranceOrdersResponse>>
  /**
   * 创建保险订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
   */
  postAsync(
    options: PostV3HirePowerBankInsuranceOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3HirePowerBankInsuranceOrdersResponse>>
  readonly _out_order_no_: V3HirePowerBankInsuranceOrdersByOutOrderNo
}

export interface V3HirePowerBankInsuranceOrdersByOutOrderNo extends ListedNode {
  /**
   * 查询保险订单详情 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
   */
  get(
    options: GetV3HirePowerBankInsuranceOrdersByOutOrderNoRequest,
  ): Promise<WechatpayResponse<GetV3HirePowerBankInsuranceOrdersByOutOrderNoResponse>>
  /**
   * 查询保险订单详情 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
   */
  getAsync(
    options: GetV3HirePowerBankInsuranceOrdersByOutOrderNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3HirePowerBankInsuranceOrdersByOutOrderNoResponse>>
}

export interface V3HirePowerBankUserQualifications extends ListedNode {
  readonly _openid_: V3HirePowerBankUserQualificationsByOpenid
}

export interface V3HirePowerBankUserQualificationsByOpenid extends ListedNode {
  /**
   * 查询用户保险订单领取资格 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
   */
  get(
    options: GetV3HirePowerBankUserQualificationsByOpenidRequest,
  ): Promise<WechatpayResponse<GetV3HirePowerBankUserQualificationsByOpenidResponse>>
  /**
   * 查询用户保险订单领取资格 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
   */
  getAsync(
    options: GetV3HirePowerBankUserQualificationsByOpenidRequest,
  ): ChainPromise<WechatpayResponse<GetV3HirePowerBankUserQualificationsByOpenidResponse>>
}
