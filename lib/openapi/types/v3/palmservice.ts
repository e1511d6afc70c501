// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3PalmserviceAuthorizationOpenidByOpenidQuery = {
  /** 机构ID */
  organization_id: string
}

/** 查询刷掌授权 */
export interface GetV3PalmserviceAuthorizationOpenidByOpenidRequest extends BodilessOptions {
  /** OpenID */
  openid: string
  query: GetV3PalmserviceAuthorizationOpenidByOpenidQuery
}

export interface GetV3PalmserviceAuthorizationOpenidByOpenidResponse {
  /** OpenID */
  openid?: string
  /** 机构ID */
  organization_id?: string
  /** 授权状态 */
  state?:
    | 'AUTHORIZATION_STATE_NONE'
    | 'AUTHORIZATION_STATE_ON'
    | 'AUTHORIZATION_STATE_OFF'
    | (string & {})
  /** 授权时间 (RFC 3339) */
  authorize_time?: string
}

export interface PostV3PalmserviceAuthorizationPreauthorizeBody {
  /** OpenID */
  openid: string
  /** 预授权会话ID */
  preauthorize_session_id?: string | undefined
  /** 机构ID */
  organization_id?: string | undefined
}

/** 服务关联预授权 */
export interface PostV3PalmserviceAuthorizationPreauthorizeRequest extends JsonOptions {
  query?: undefined
  json: PostV3PalmserviceAuthorizationPreauthorizeBody
}

export interface PostV3PalmserviceAuthorizationPreauthorizeResponse {
  /** 预授权token */
  permission_token: string
}

export interface V3Palmservice extends ListedNode {
  readonly authorization: V3PalmserviceAuthorization
}

export interface V3PalmserviceAuthorization extends ListedNode {
  readonly openid: V3PalmserviceAuthorizationOpenid
  readonly preauthorize: V3PalmserviceAuthorizationPreauthorize
}

export interface V3PalmserviceAuthorizationOpenid extends ListedNode {
  readonly _openid_: V3PalmserviceAuthorizationOpenidByOpenid
}

export interface V3PalmserviceAuthorizationOpenidByOpenid extends ListedNode {
  /** 查询刷掌授权 (服务商) */
  get(
    options: GetV3PalmserviceAuthorizationOpenidByOpenidRequest,
  ): Promise<WechatpayResponse<GetV3PalmserviceAuthorizationOpenidByOpenidResponse>>
  /** 查询刷掌授权 (服务商) */
  getAsync(
    options: GetV3PalmserviceAuthorizationOpenidByOpenidRequest,
  ): ChainPromise<WechatpayResponse<GetV3PalmserviceAuthorizationOpenidByOpenidResponse>>
}

export interface V3PalmserviceAuthorizationPreauthorize extends ListedNode {
  /** 服务关联预授权 (服务商) */
  post(
    options: PostV3PalmserviceAuthorizationPreauthorizeRequest,
  ): Promise<WechatpayResponse<PostV3PalmserviceAuthorizationPreauthorizeResponse>>
  /** 服务关联预授权 (服务商) */
  postAsync(
    options: PostV3PalmserviceAuthorizationPreauthorizeRequest,
  ): ChainPromise<WechatpayResponse<PostV3PalmserviceAuthorizationPreauthorizeResponse>>
}
