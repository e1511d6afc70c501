// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3EduStarOrdersQuery = {
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid?: string | undefined
  /** 用户QQ账号 */
  qq?: string | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 通过QQ账号查询核销订单列表 */
export interface GetV3EduStarOrdersRequest extends BodilessOptions {
  query: GetV3EduStarOrdersQuery
}

export interface GetV3EduStarOrdersResponse {
  /** 结果集 */
  data: {
    /** appid */
    appid: string
    /** 用户在appid下的唯一标识 */
    wechat_openid: string
    /** 用户QQ账号 */
    qq?: string
    /** 权益ID */
    right_id: string
    /** 权益核销时间 */
    create_time: string
    /** 订单状态 */
    order_state: string
    /** 订单号 */
    order_id: string
  }[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

export interface PostV3EduStarOrdersBody {
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid?: string | undefined
  /** 用户QQ账号 */
  qq?: string | undefined
  /** 权益ID */
  right_id: string
  /** 权益核销时间 */
  create_time: string
}

/** 创建核销订单 */
export interface PostV3EduStarOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3EduStarOrdersBody
}

export interface PostV3EduStarOrdersResponse {
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq?: string
  /** 权益ID */
  right_id: string
  /** 权益核销时间 */
  create_time: string
  /** 订单状态 */
  order_state: string
  /** 订单号 */
  order_id: string
}

export type GetV3EduStarUsersOpenidByWechatOpenidQuery = {
  /** 商户appid */
  appid: string
}

/** 通过微信用户标识查询用户信息 */
export interface GetV3EduStarUsersOpenidByWechatOpenidRequest extends BodilessOptions {
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  query: GetV3EduStarUsersOpenidByWechatOpenidQuery
}

export interface GetV3EduStarUsersOpenidByWechatOpenidResponse {
  /** 是否学生 */
  education_star_student: boolean
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq?: string
  /** 注册时间 */
  register_time?: string
}

export type GetV3EduStarUsersQqByQqQuery = {
  /** 商户appid */
  appid: string
}

/** 通过QQ账号查询用户信息 */
export interface GetV3EduStarUsersQqByQqRequest extends BodilessOptions {
  /** 用户QQ账号 */
  qq: string
  query: GetV3EduStarUsersQqByQqQuery
}

export interface GetV3EduStarUsersQqByQqResponse {
  /** 学生标识 */
  education_star_student: boolean
  /** 商户appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq: string
  /** 注册时间 */
  register_time?: string
}

export interface V3EduStar extends ListedNode {
  readonly orders: V3EduStarOrders
  readonly users: V3EduStarUsers
}

export interface V3EduStarOrders extends ListedNode {
  /**
   * 通过QQ账号查询核销订单列表 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  get(options: GetV3EduStarOrdersRequest): Promise<WechatpayResponse<GetV3EduStarOrdersResponse>>
  /**
   * 通过QQ账号查询核销订单列表 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  getAsync(
    options: GetV3EduStarOrdersRequest,
  ): ChainPromise<WechatpayResponse<GetV3EduStarOrdersResponse>>
  /**
   * 创建核销订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  post(options: PostV3EduStarOrdersRequest): Promise<WechatpayResponse<PostV3EduStarOrdersResponse>>
  /**
   * 创建核销订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  postAsync(
    options: PostV3EduStarOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3EduStarOrdersResponse>>
}

export interface V3EduStarUsers extends ListedNode {
  readonly openid: V3EduStarUsersOpenid
  readonly qq: V3EduStarUsersQq
}

export interface V3EduStarUsersOpenid extends ListedNode {
  readonly _wechat_openid_: V3EduStarUsersOpenidByWechatOpenid
}

export interface V3EduStarUsersOpenidByWechatOpenid extends ListedNode {
  /**
   * 通过微信用户标识查询用户信息 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  get(
    options: GetV3EduStarUsersOpenidByWechatOpenidRequest,
  ): Promise<WechatpayResponse<GetV3EduStarUsersOpenidByWechatOpenidResponse>>
  /**
   * 通过微信用户标识查询用户信息 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  getAsync(
    options: GetV3EduStarUsersOpenidByWechatOpenidRequest,
  ): ChainPromise<WechatpayResponse<GetV3EduStarUsersOpenidByWechatOpenidResponse>>
}

export interface V3EduStarUsersQq extends ListedNode {
  readonly _qq_: V3EduStarUsersQqByQq
}

export interface V3EduStarUsersQqByQq extends ListedNode {
  /**
   * 通过QQ账号查询用户信息 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  get(
    options: GetV3EduStarUsersQqByQqRequest,
  ): Promise<WechatpayResponse<GetV3EduStarUsersQqByQqResponse>>
  /**
   * 通过QQ账号查询用户信息 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png
   */
  getAsync(
    options: GetV3EduStarUsersQqByQqRequest,
  ): ChainPromise<WechatpayResponse<GetV3EduStarUsersQqByQqResponse>>
}
