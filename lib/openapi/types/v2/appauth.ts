// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { As } from '../../../http/options.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, FileOptions, FileResponse, ListedNode } from '../../listed.js'

export type GetV2AppauthAuthindexQuery = {
  /** 商户号 */
  mch_id?: string | undefined
  /** 应用ID */
  appid: string
  redirect_uri: string
  /** 固定填code */
  response_type: 'code'
  /** 应用授权作用域 */
  scope: 'pay_identity' | 'pay_realname'
  state: string
}

/** 授权获取code */
export interface GetV2AppauthAuthindexRequest<A extends As | undefined = As | undefined>
  extends FileOptions<A, false> {
  query: GetV2AppauthAuthindexQuery
}

export type GetV2AppauthGetaccesstokenQuery = {
  /** 商户号 */
  mch_id?: string | undefined
  /** 应用ID */
  appid: string
  /** 微信openID */
  openid: string
  /** 第一步返回的auth_code */
  code: string
  grant_type: 'authorization_code'
  /** 应用授权作用域 */
  scope: 'pay_identity'
  /** 签名类型 */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 */
  sign?: string | undefined
}

/** 通过code换取accesstoken */
export interface GetV2AppauthGetaccesstokenRequest extends BodilessOptions {
  query: GetV2AppauthGetaccesstokenQuery
}

export interface GetV2AppauthGetaccesstokenResponse {
  /** 返回状态码 */
  retcode: 0 | -1 | (number & {})
  retmsg: string
  /** 接口调用凭证 */
  access_token: string
  access_token_expire_in: number
  /** refresh令牌 */
  refresh_token: string
  refresh_token_expire_in: number
}

export interface V2Appauth extends ListedNode {
  readonly authindex: V2AppauthAuthindex
  readonly getaccesstoken: V2AppauthGetaccesstoken
}

export interface V2AppauthAuthindex extends ListedNode {
  /**
   * 授权获取code
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_1&index=2
   */
  get<A extends As | undefined = undefined>(
    options: GetV2AppauthAuthindexRequest<A>,
  ): Promise<FileResponse<A>>
  /**
   * 授权获取code
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_1&index=2
   */
  getAsync<A extends As | undefined = undefined>(
    options: GetV2AppauthAuthindexRequest<A>,
  ): ChainPromise<FileResponse<A>>
}

export interface V2AppauthGetaccesstoken extends ListedNode {
  /**
   * 通过code换取accesstoken
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_2&index=3
   */
  get(
    options: GetV2AppauthGetaccesstokenRequest,
  ): Promise<WechatpayResponse<GetV2AppauthGetaccesstokenResponse>>
  /**
   * 通过code换取accesstoken
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_2&index=3
   */
  getAsync(
    options: GetV2AppauthGetaccesstokenRequest,
  ): ChainPromise<WechatpayResponse<GetV2AppauthGetaccesstokenResponse>>
}
