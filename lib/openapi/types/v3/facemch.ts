// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, ListedNode } from '../../listed.js'

export type GetV3FacemchUsersByFaceSidQuery = {
  /** 标识本次请求获取的信息类型 */
  info_type: 'ASK_UNIONID' | 'ASK_REAL_NAME'
  /** 微信分配的公众账号ID */
  appid: string
  sub_mchid?: string | undefined
  /** 微信分配的子商户公众账号ID */
  sub_appid?: string | undefined
  sub_serial_no?: string | undefined
}

/** 查询用户授权的实名信息 */
export interface GetV3FacemchUsersByFaceSidRequest extends BodilessOptions {
  /** 终端设备识别用户成功后返回的凭证 */
  face_sid: string
  query: GetV3FacemchUsersByFaceSidQuery
}

export interface GetV3FacemchUsersByFaceSidResponse {
  /** UnionID */
  union_id?: string
  /** 用户在商户appid下的唯⼀标识 */
  openid?: string
  /** 用户在⼦商户appid下的唯⼀标识 */
  sub_openid?: string
  /** 姓名信息 */
  real_name_info?: {
    /** 加密 */
    encrypted_real_name?: string
    credential_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {})
    /** 加密 */
    encrypted_credential_id?: string
  }
}

export interface V3Facemch extends ListedNode {
  readonly users: V3FacemchUsers
}

export interface V3FacemchUsers extends ListedNode {
  readonly _face_sid_: V3FacemchUsersByFaceSid
}

export interface V3FacemchUsersByFaceSid extends ListedNode {
  /**
   * 查询用户授权的实名信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
   */
  get(
    options: GetV3FacemchUsersByFaceSidRequest,
  ): Promise<WechatpayResponse<GetV3FacemchUsersByFaceSidResponse>>
  /**
   * 查询用户授权的实名信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html
   */
  getAsync(
    options: GetV3FacemchUsersByFaceSidRequest,
  ): ChainPromise<WechatpayResponse<GetV3FacemchUsersByFaceSidResponse>>
}
