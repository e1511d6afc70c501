// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3OfflinefacemchOrganizationsQuery = {
  /** 机构ID */
  organization_id?: string | undefined
  /** 机构名称 */
  organization_name?: string | undefined
}

/** 查询机构信息接口 */
export interface GetV3OfflinefacemchOrganizationsRequest extends BodilessOptions {
  query?: GetV3OfflinefacemchOrganizationsQuery | undefined
}

export interface GetV3OfflinefacemchOrganizationsResponse {
  /** 机构ID */
  organization_id?: string
  /** 机构名称 */
  organization_name?: string
}

/** 刷脸用户信息查询接口 */
export interface GetV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdRequest
  extends BodilessOptions {
  /** 机构ID */
  organization_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
  query?: undefined
}

export interface GetV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdResponse {
  /** 刷脸用户ID */
  use_id?: string
  /** 商户刷脸用户ID */
  out_user_id?: string
  /** 机构ID */
  organization_id?: string
  /** 姓名 */
  user_name?: string
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | (string & {})
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string
  }
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string
  }
  /** 用户状态 */
  status?: 'NORMAL' | 'DISABLED' | (string & {})
  /** 签约状态 */
  contract_state?: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {})
  /** 人脸图片上传状态 */
  face_image_ok?: boolean
  /** 签约ID */
  contract_id?: string
}

export interface PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdBody {
  /** 姓名 (加密) */
  user_name?: string | undefined
  /** 用户类型 */
  user_type?: 'STUDENT' | 'STUFF' | undefined
  /** 学生信息 */
  student_info?:
    | {
        /** 班级名 */
        class_name?: string | undefined
      }
    | undefined
  /** 职工信息 */
  staff_info?:
    | {
        /** 职业 */
        occupation?: string | undefined
      }
    | undefined
  /** 状态 */
  status?: 'NORMAL' | 'DISABLED' | undefined
  /** 手机号 (加密) */
  phone?: string | undefined
}

/** 刷脸用户信息修改接口 */
export interface PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdRequest
  extends JsonOptions {
  /** 机构ID */
  organization_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
  query?: undefined
  json: PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdBody
}

/** 解除刷脸用户签约关系接口 */
export interface PostV3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractRequest
  extends BodilessOptions {
  /** 机构ID */
  organization_id: string
  /** 刷脸用户ID */
  user_id: string
  query?: undefined
}

export interface PostV3OfflinefacemchTokensBody {
  /** 使用场景 */
  scene?: string | undefined
  /** 小程序/h5鉴权场景初始化数据 */
  web_init_data?:
    | {
        /** 商户刷脸用户ID */
        out_user_id?: string | undefined
        /** 机构ID */
        organization_id?: string | undefined
      }
    | undefined
}

/** 获取凭证授权接口 */
export interface PostV3OfflinefacemchTokensRequest extends JsonOptions {
  query?: undefined
  json: PostV3OfflinefacemchTokensBody
}

export interface PostV3OfflinefacemchTokensResponse {
  /** 授权凭证 */
  token?: string
}

export interface V3Offlinefacemch extends ListedNode {
  readonly organizations: V3OfflinefacemchOrganizations
  readonly tokens: V3OfflinefacemchTokens
}

export interface V3OfflinefacemchOrganizations extends ListedNode {
  /**
   * 查询机构信息接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(
    options?: GetV3OfflinefacemchOrganizationsRequest,
  ): Promise<WechatpayResponse<GetV3OfflinefacemchOrganizationsResponse>>
  /**
   * 查询机构信息接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  getAsync(
    options?: GetV3OfflinefacemchOrganizationsRequest,
  ): ChainPromise<WechatpayResponse<GetV3OfflinefacemchOrganizationsResponse>>
  readonly _organization_id_: V3OfflinefacemchOrganizationsByOrganizationId
}

export interface V3OfflinefacemchOrganizationsByOrganizationId extends ListedNode {
  readonly users: V3OfflinefacemchOrganizationsByOrganizationIdUsers
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsers extends ListedNode {
  readonly outUserId: V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserId
  readonly userId: V3OfflinefacemchOrganizationsByOrganizationIdUsersUserId
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserId extends ListedNode {
  readonly _out_user_id_: V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId
  extends ListedNode {
  /**
   * 刷脸用户信息查询接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(
    options: GetV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdRequest,
  ): Promise<
    WechatpayResponse<GetV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdResponse>
  >
  /**
   * 刷脸用户信息查询接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  getAsync(
    options: GetV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdResponse>
  >
  /**
   * 刷脸用户信息修改接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  patch(
    options: PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 刷脸用户信息修改接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  patchAsync(
    options: PatchV3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserIdRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserId extends ListedNode {
  readonly _user_id_: V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserId
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserId
  extends ListedNode {
  readonly terminateContract: V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract
}

export interface V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract
  extends ListedNode {
  /**
   * 解除刷脸用户签约关系接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(
    options: PostV3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 解除刷脸用户签约关系接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  postAsync(
    options: PostV3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3OfflinefacemchTokens extends ListedNode {
  /**
   * 获取凭证授权接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(
    options: PostV3OfflinefacemchTokensRequest,
  ): Promise<WechatpayResponse<PostV3OfflinefacemchTokensResponse>>
  /**
   * 获取凭证授权接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  postAsync(
    options: PostV3OfflinefacemchTokensRequest,
  ): ChainPromise<WechatpayResponse<PostV3OfflinefacemchTokensResponse>>
}
