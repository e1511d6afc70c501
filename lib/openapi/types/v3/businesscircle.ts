// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3BusinesscircleParkingsBody {
  /** 商圈商户ID */
  sub_mchid?: string | undefined
  /** 品牌ID */
  brandid: number
  /** 应用ID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 车牌号 */
  plate_number: string
  /** 状态 */
  state: string
  /** 时间 */
  time: string
}

/** 商圈会员停车状态同步 */
export interface PostV3BusinesscircleParkingsRequest extends JsonOptions {
  query?: undefined
  json: PostV3BusinesscircleParkingsBody
}

export interface PostV3BusinesscirclePointsNotifyBody {
  /** 商圈商户ID */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 小程序appid */
  appid: string
  /** 顾客openid */
  openid: string
  /** 是否获得积分 */
  earn_points: boolean
  /** 订单新增积分值 */
  increased_points: number
  /** 积分更新时间 (RFC 3339) */
  points_update_time: string
  /** 未获得积分的备注信息 */
  no_points_remarks?: string | undefined
  /** 顾客积分总额 */
  total_points?: number | undefined
}

/** 商圈会员积分同步 */
export interface PostV3BusinesscirclePointsNotifyRequest extends JsonOptions {
  query?: undefined
  json: PostV3BusinesscirclePointsNotifyBody
}

export type GetV3BusinesscircleUserAuthorizationsByOpenidQuery = {
  /** 商圈商户ID */
  sub_mchid?: string | undefined
  /** 小程序appid */
  appid: string
}

/** 商圈积分授权查询 */
export interface GetV3BusinesscircleUserAuthorizationsByOpenidRequest extends BodilessOptions {
  /** 顾客openid */
  openid: string
  query: GetV3BusinesscircleUserAuthorizationsByOpenidQuery
}

export interface GetV3BusinesscircleUserAuthorizationsByOpenidResponse {
  /** 顾客openid */
  openid: string
  /** 授权状态 */
  authorize_state: string
  /** 授权时间 */
  authorize_time?: string
  /** 取消授权时间 */
  deauthorize_time?: string
}

export type GetV3BusinesscircleUsersByOpenidPointsCommit_statusQuery = {
  /** 商圈商户ID */
  sub_mchid?: string | undefined
  /** 品牌ID */
  brandid: number
  /** 应用ID */
  appid: string
}

/** 商圈会员待积分状态查询 */
export interface GetV3BusinesscircleUsersByOpenidPointsCommit_statusRequest
  extends BodilessOptions {
  /** 顾客openid */
  openid: string
  query: GetV3BusinesscircleUsersByOpenidPointsCommit_statusQuery
}

export interface V3Businesscircle extends ListedNode {
  readonly parkings: V3BusinesscircleParkings
  readonly points: V3BusinesscirclePoints
  readonly userAuthorizations: V3BusinesscircleUserAuthorizations
  readonly users: V3BusinesscircleUsers
}

export interface V3BusinesscircleParkings extends ListedNode {
  /**
   * 商圈会员停车状态同步 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/parkings/update-parkings.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/parkings/update-parkings.html
   */
  post(options: PostV3BusinesscircleParkingsRequest): Promise<WechatpayResponse<undefined>>
  /**
   * 商圈会员停车状态同步 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/parkings/update-parkings.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/parkings/update-parkings.html
   */
  postAsync(
    options: PostV3BusinesscircleParkingsRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3BusinesscirclePoints extends ListedNode {
  readonly notify: V3BusinesscirclePointsNotify
}

export interface V3BusinesscirclePointsNotify extends ListedNode {
  /**
   * 商圈会员积分同步 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/notify-points.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/points/notify-points.html
   */
  post(options: PostV3BusinesscirclePointsNotifyRequest): Promise<WechatpayResponse<undefined>>
  /**
   * 商圈会员积分同步 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/notify-points.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/points/notify-points.html
   */
  postAsync(
    options: PostV3BusinesscirclePointsNotifyRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3BusinesscircleUserAuthorizations extends ListedNode {
  readonly _openid_: V3BusinesscircleUserAuthorizationsByOpenid
}

export interface V3BusinesscircleUserAuthorizationsByOpenid extends ListedNode {
  /**
   * 商圈积分授权查询 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/user-authorizations/query-user-authorization.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/user-authorizations/query-user-authorization.html
   */
  get(
    options: GetV3BusinesscircleUserAuthorizationsByOpenidRequest,
  ): Promise<WechatpayResponse<GetV3BusinesscircleUserAuthorizationsByOpenidResponse>>
  /**
   * 商圈积分授权查询 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/user-authorizations/query-user-authorization.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/user-authorizations/query-user-authorization.html
   */
  getAsync(
    options: GetV3BusinesscircleUserAuthorizationsByOpenidRequest,
  ): ChainPromise<WechatpayResponse<GetV3BusinesscircleUserAuthorizationsByOpenidResponse>>
}

export interface V3BusinesscircleUsers extends ListedNode {
  readonly _openid_: V3BusinesscircleUsersByOpenid
}

export interface V3BusinesscircleUsersByOpenid extends ListedNode {
  readonly points: V3BusinesscircleUsersByOpenidPoints
}

export interface V3BusinesscircleUsersByOpenidPoints extends ListedNode {
  readonly commit_status: V3BusinesscircleUsersByOpenidPointsCommit_status
}

export interface V3BusinesscircleUsersByOpenidPointsCommit_status extends ListedNode {
  /**
   * 商圈会员待积分状态查询 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/get-points-commit-status.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/points/get-points-commit-status.html
   */
  get(
    options: GetV3BusinesscircleUsersByOpenidPointsCommit_statusRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 商圈会员待积分状态查询 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/smart-business-circle/points/get-points-commit-status.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/smart-business-circle/points/get-points-commit-status.html
   */
  getAsync(
    options: GetV3BusinesscircleUsersByOpenidPointsCommit_statusRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}
