// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3SmartguideGuidesQuery = {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid?: string | undefined
  /** 手机号码 (加密) */
  mobile?: string | undefined
  /** 工号 */
  work_id?: string | undefined
  /** 最大资源条数 (≤ 10) */
  limit?: number | undefined
  /** 请求资源起始位置 (默认 0) */
  offset?: number | undefined
}

/** 服务人员查询 */
export interface GetV3SmartguideGuidesRequest extends BodilessOptions {
  query: GetV3SmartguideGuidesQuery
}

export interface GetV3SmartguideGuidesResponse {
  /** 服务人员数量 */
  total_count?: number
  /** 最大资源条数 (≤ 10) */
  limit?: number
  /** 请求资源起始位置 (默认 0) */
  offset?: number
  /** 服务人员信息列表 */
  data?: {
    /** 服务人员ID */
    guide_id?: string
    /** 门店ID */
    store_id?: number
    /** 企业微信的员工姓名 (加密) */
    name?: string
    /** 手机号码 (加密) */
    mobile?: string
    /** 企业微信的员工ID */
    userid?: string
    /** 工号 */
    work_id?: string
  }[]
}

export interface PostV3SmartguideGuidesBody {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 企业ID */
  corpid: string
  /** 门店ID */
  store_id: number
  /** 企业微信的员工ID */
  userid: string
  /** 企业微信的员工姓名 (加密) */
  name: string
  /** 手机号码 (加密) */
  mobile: string
  /** 员工个人二维码 (URI) */
  qr_code: string
  /** 头像URL (URI) */
  avatar: string
  /** 群二维码URL */
  group_qrcode?: string | undefined
}

/** 服务人员注册 */
export interface PostV3SmartguideGuidesRequest extends JsonOptions {
  query?: undefined
  json: PostV3SmartguideGuidesBody
}

export interface PostV3SmartguideGuidesResponse {
  /** 服务人员ID */
  guide_id: string
}

export interface PatchV3SmartguideGuidesByGuideIdBody {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 企业微信的员工姓名 (加密) */
  name?: string | undefined
  /** 手机号码 (加密) */
  mobile?: string | undefined
  /** 员工个人二维码 (URI) */
  qr_code?: string | undefined
  /** 头像URL (URI) */
  avatar?: string | undefined
  /** 群二维码URL */
  group_qrcode?: string | undefined
}

/** 服务人员信息更新 */
export interface PatchV3SmartguideGuidesByGuideIdRequest extends JsonOptions {
  /** 服务人员ID */
  guide_id: string
  query?: undefined
  json: PatchV3SmartguideGuidesByGuideIdBody
}

export interface PostV3SmartguideGuidesByGuideIdAssignBody {
  /** 子商户ID */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
}

/** 服务人员分配 */
export interface PostV3SmartguideGuidesByGuideIdAssignRequest extends JsonOptions {
  /** 服务人员ID */
  guide_id: string
  query?: undefined
  json: PostV3SmartguideGuidesByGuideIdAssignBody
}

export interface V3Smartguide extends ListedNode {
  readonly guides: V3SmartguideGuides
}

export interface V3SmartguideGuides extends ListedNode {
  /**
   * 服务人员查询 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_3.shtml
   */
  get(
    options: GetV3SmartguideGuidesRequest,
  ): Promise<WechatpayResponse<GetV3SmartguideGuidesResponse>>
  /**
   * 服务人员查询 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_3.shtml
   */
  getAsync(
    options: GetV3SmartguideGuidesRequest,
  ): ChainPromise<WechatpayResponse<GetV3SmartguideGuidesResponse>>
  /**
   * 服务人员注册 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_1.shtml
   */
  post(
    options: PostV3SmartguideGuidesRequest,
  ): Promise<WechatpayResponse<PostV3SmartguideGuidesResponse>>
  /**
   * 服务人员注册 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_1.shtml
   */
  postAsync(
    options: PostV3SmartguideGuidesRequest,
  ): ChainPromise<WechatpayResponse<PostV3SmartguideGuidesResponse>>
  readonly _guide_id_: V3SmartguideGuidesByGuideId
}

export interface V3SmartguideGuidesByGuideId extends ListedNode {
  /**
   * 服务人员信息更新 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_4.shtml
   */
  patch(options: PatchV3SmartguideGuidesByGuideIdRequest): Promise<WechatpayResponse<undefined>>
  /**
   * 服务人员信息更新 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_4.shtml
   */
  patchAsync(
    options: PatchV3SmartguideGuidesByGuideIdRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  readonly assign: V3SmartguideGuidesByGuideIdAssign
}

export interface V3SmartguideGuidesByGuideIdAssign extends ListedNode {
  /**
   * 服务人员分配 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_2.shtml
   */
  post(options: PostV3SmartguideGuidesByGuideIdAssignRequest): Promise<WechatpayResponse<undefined>>
  /**
   * 服务人员分配 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/smartguide/chapter3_2.shtml
   */
  postAsync(
    options: PostV3SmartguideGuidesByGuideIdAssignRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}
