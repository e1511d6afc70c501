// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3PayrollCardAuthenticationsQuery = {
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 核身日期 */
  authenticate_date: string
  /** 核身状态 */
  authenticate_state: string
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit?: number | undefined
}

/** 查询核身记录 */
export interface GetV3PayrollCardAuthenticationsRequest extends BodilessOptions {
  query: GetV3PayrollCardAuthenticationsQuery
}

export interface GetV3PayrollCardAuthenticationsResponse {
  /** 查询结果记录列表 */
  data?: {
    /** 商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid: string
    /** 用户标识 */
    openid: string
    /** 核身渠道 */
    authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {})
    /** 核身渠道标识 */
    authenticate_source: string
    /** 项目名称 */
    project_name: string
    /** 单位名称 */
    employer_name: string
    /** 核身状态 */
    authenticate_state:
      | 'AUTHENTICATE_PROCESSING'
      | 'AUTHENTICATE_SUCCESS'
      | 'AUTHENTICATE_FAILED'
      | (string & {})
    /** 核身时间 */
    authenticate_time: string
    /** 商家核身单号 */
    authenticate_number: string
    authenticate_failed_reason?: string
    authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {})
  }[]
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}

export interface PostV3PayrollCardAuthenticationsPreOrderBody {
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商家核身单号 */
  authenticate_number: string
  /** 项目名称 */
  project_name: string
  /** 单位名称 */
  employer_name: string
  /** 核身类型 */
  authenticate_type: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT'
}

/** 微工卡核身预下单 */
export interface PostV3PayrollCardAuthenticationsPreOrderRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayrollCardAuthenticationsPreOrderBody
}

export interface PostV3PayrollCardAuthenticationsPreOrderResponse {
  /** 商家核身单号 */
  authenticate_number: string
  /** 用户标识 */
  openid: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** token值 */
  token: string
  /** token有效时间 */
  expires_in: number
}

export interface PostV3PayrollCardAuthenticationsPreOrderWithAuthBody {
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商家核身单号 */
  authenticate_number: string
  /** 项目名称 */
  project_name: string
  /** 用工单位名称 */
  employer_name: string
  /** 用户实名 (加密) */
  user_name: string
  /** 用户证件号 (加密) */
  id_card_number: string
  /** 用工类型 */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'
  /** 核身类型 */
  authenticate_type: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT'
}

/** 微工卡核身预下单（流程中完成授权） */
export interface PostV3PayrollCardAuthenticationsPreOrderWithAuthRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayrollCardAuthenticationsPreOrderWithAuthBody
}

export interface PostV3PayrollCardAuthenticationsPreOrderWithAuthResponse {
  /** 商家核身单号 */
  authenticate_number: string
  /** 用户标识 */
  openid: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** token值 */
  token: string
  /** token有效时间 */
  expires_in: number
}

export type GetV3PayrollCardAuthenticationsByAuthenticateNumberQuery = {
  /** 子商户号 */
  sub_mchid: string
}

/** 获取核身结果 */
export interface GetV3PayrollCardAuthenticationsByAuthenticateNumberRequest
  extends BodilessOptions {
  /** 商家核身单号 */
  authenticate_number: string
  query: GetV3PayrollCardAuthenticationsByAuthenticateNumberQuery
}

export interface GetV3PayrollCardAuthenticationsByAuthenticateNumberResponse {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 用户标识 */
  openid: string
  /** 核身渠道 */
  authenticate_scene: 'FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {})
  /** 核身渠道标识 */
  authenticate_source: string
  /** 项目名称 */
  project_name: string
  /** 单位名称 */
  employer_name: string
  /** 核身状态 */
  authenticate_state:
    | 'AUTHENTICATE_PROCESSING'
    | 'AUTHENTICATE_SUCCESS'
    | 'AUTHENTICATE_FAILED'
    | (string & {})
  /** 核身时间 */
  authenticate_time: string
  /** 商家核身单号 */
  authenticate_number: string
  /** 核身失败原因 */
  authenticate_failed_reason?: string
  authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {})
}

export type GetV3PayrollCardRelationsByOpenidQuery = {
  /** 子商户号 */
  sub_mchid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
}

/** 查询微工卡授权关系 */
export interface GetV3PayrollCardRelationsByOpenidRequest extends BodilessOptions {
  /** 用户标识 */
  openid: string
  query: GetV3PayrollCardRelationsByOpenidQuery
}

export interface GetV3PayrollCardRelationsByOpenidResponse {
  /** 用户标识 */
  openid: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorize_state: 'UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED' | (string & {})
  /** 授权时间 */
  authorize_time?: string
  /** 取消授权时间 */
  deauthorize_time?: string
  register_state?: 'UNDEFINED' | 'UNREGISTERED' | 'REGISTERED' | 'CLOSED' | (string & {})
  register_time?: string
  close_time?: string
}

export interface PostV3PayrollCardTokensBody {
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 用户实名 (加密) */
  user_name: string
  /** 用户证件号 (加密) */
  id_card_number: string
  /** 用工类型 */
  employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT'
}

/** 生成授权token */
export interface PostV3PayrollCardTokensRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayrollCardTokensBody
}

export interface PostV3PayrollCardTokensResponse {
  /** 用户标识 */
  openid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 授权token */
  token: string
  /** token有效时间 */
  expires_in: number
}

export interface PostV3PayrollCardTransferBatchesBody {
  /** 特约商户号 */
  sub_mchid: string
  /** 特约商户AppID */
  sub_appid?: string | undefined
  /** 特约商户授权类型 */
  authorization_type: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账明细列表 */
  transfer_detail_list: readonly {
    /** 商家明细单号 */
    out_detail_no: string
    /** 转账金额 */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 收款用户OpenID */
    openid: string
    /** 收款用户姓名 (加密) */
    user_name: string
  }[]
  /** 服务商的AppID */
  sp_appid?: string | undefined
  /** 用工类型 */
  employment_type: string
  /** 用工场景 */
  employment_scene: string
}

/** 发起批量转账 */
export interface PostV3PayrollCardTransferBatchesRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayrollCardTransferBatchesBody
}

export interface PostV3PayrollCardTransferBatchesResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 批次创建时间 */
  create_time: string
}

export interface PostV3PayrollCardWesureInsuranceBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 特约商户商户号 */
  wesure_order_no: string
  /** 微保保单号 */
  token: string
  /** 保司保单号 */
  insurance_company_order_no: string
  /** 用户标识 */
  openid: string
  /** 投保状态 */
  insure_state: string
  /** 保障生效时间 */
  insure_effect_time: string
  /** 保障失效时间 */
  insure_invalid_time: string
  /** 保障的保险公司名称 */
  insurance_company_name: string
}

/** 生成投保结果 */
export interface PostV3PayrollCardWesureInsuranceRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayrollCardWesureInsuranceBody
}

export interface PostV3PayrollCardWesureTokenValidationsBody {
  /** 服务商商户号 */
  sp_mchid: string
  /** 特约商户商户号 */
  sub_mchid: string
  /** token值 */
  token: string
  /** 用户姓名 (加密) */
  user_name: string
  /** 用户身份证号 (加密) */
  id_card_number: string
  /** 核身类型 */
  authenticate_type?: 'NORMAL' | 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | undefined
}

/** 校验核身结果 */
export interface PostV3PayrollCardWesureTokenValidationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayrollCardWesureTokenValidationsBody
}

export interface PostV3PayrollCardWesureTokenValidationsResponse {
  /** 校验结果 */
  result: string
  /** 核身成功时间 */
  authenticate_success_time?: string
  /** 用户标识 */
  openid?: string
  /** 校验不通过原因 */
  fail_reason?: string
}

export interface V3PayrollCard extends ListedNode {
  readonly authentications: V3PayrollCardAuthentications
  readonly relations: V3PayrollCardRelations
  readonly tokens: V3PayrollCardTokens
  readonly transferBatches: V3PayrollCardTransferBatches
  readonly wesure: V3PayrollCardWesure
}

export interface V3PayrollCardAuthentications extends ListedNode {
  /**
   * 查询核身记录 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml
   */
  get(
    options: GetV3PayrollCardAuthenticationsRequest,
  ): Promise<WechatpayResponse<GetV3PayrollCardAuthenticationsResponse>>
  /**
   * 查询核身记录 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_5.shtml
   */
  getAsync(
    options: GetV3PayrollCardAuthenticationsRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayrollCardAuthenticationsResponse>>
  readonly _authenticate_number_: V3PayrollCardAuthenticationsByAuthenticateNumber
  readonly preOrder: V3PayrollCardAuthenticationsPreOrder
  readonly preOrderWithAuth: V3PayrollCardAuthenticationsPreOrderWithAuth
}

export interface V3PayrollCardAuthenticationsByAuthenticateNumber extends ListedNode {
  /**
   * 获取核身结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_4.shtml
   */
  get(
    options: GetV3PayrollCardAuthenticationsByAuthenticateNumberRequest,
  ): Promise<WechatpayResponse<GetV3PayrollCardAuthenticationsByAuthenticateNumberResponse>>
  /**
   * 获取核身结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_4.shtml
   */
  getAsync(
    options: GetV3PayrollCardAuthenticationsByAuthenticateNumberRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayrollCardAuthenticationsByAuthenticateNumberResponse>>
}

export interface V3PayrollCardAuthenticationsPreOrder extends ListedNode {
  /**
   * 微工卡核身预下单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml
   */
  post(
    options: PostV3PayrollCardAuthenticationsPreOrderRequest,
  ): Promise<WechatpayResponse<PostV3PayrollCardAuthenticationsPreOrderResponse>>
  /**
   * 微工卡核身预下单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml
   */
  postAsync(
    options: PostV3PayrollCardAuthenticationsPreOrderRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayrollCardAuthenticationsPreOrderResponse>>
}

export interface V3PayrollCardAuthenticationsPreOrderWithAuth extends ListedNode {
  /**
   * 微工卡核身预下单（流程中完成授权） (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_29.shtml
   */
  post(
    options: PostV3PayrollCardAuthenticationsPreOrderWithAuthRequest,
  ): Promise<WechatpayResponse<PostV3PayrollCardAuthenticationsPreOrderWithAuthResponse>>
  /**
   * 微工卡核身预下单（流程中完成授权） (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_29.shtml
   */
  postAsync(
    options: PostV3PayrollCardAuthenticationsPreOrderWithAuthRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayrollCardAuthenticationsPreOrderWithAuthResponse>>
}

export interface V3PayrollCardRelations extends ListedNode {
  readonly _openid_: V3PayrollCardRelationsByOpenid
}

export interface V3PayrollCardRelationsByOpenid extends ListedNode {
  /**
   * 查询微工卡授权关系 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml
   */
  get(
    options: GetV3PayrollCardRelationsByOpenidRequest,
  ): Promise<WechatpayResponse<GetV3PayrollCardRelationsByOpenidResponse>>
  /**
   * 查询微工卡授权关系 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml
   */
  getAsync(
    options: GetV3PayrollCardRelationsByOpenidRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayrollCardRelationsByOpenidResponse>>
}

export interface V3PayrollCardTokens extends ListedNode {
  /**
   * 生成授权token (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_1.shtml
   */
  post(
    options: PostV3PayrollCardTokensRequest,
  ): Promise<WechatpayResponse<PostV3PayrollCardTokensResponse>>
  /**
   * 生成授权token (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_1.shtml
   */
  postAsync(
    options: PostV3PayrollCardTokensRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayrollCardTokensResponse>>
}

export interface V3PayrollCardTransferBatches extends ListedNode {
  /**
   * 发起批量转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml
   */
  post(
    options: PostV3PayrollCardTransferBatchesRequest,
  ): Promise<WechatpayResponse<PostV3PayrollCardTransferBatchesResponse>>
  /**
   * 发起批量转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml
   */
  postAsync(
    options: PostV3PayrollCardTransferBatchesRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayrollCardTransferBatchesResponse>>
}

export interface V3PayrollCardWesure extends ListedNode {
  readonly insurance: V3PayrollCardWesureInsurance
  readonly tokenValidations: V3PayrollCardWesureTokenValidations
}

export interface V3PayrollCardWesureInsurance extends ListedNode {
  /**
   * 生成投保结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
   */
  post(options: PostV3PayrollCardWesureInsuranceRequest): Promise<WechatpayResponse<undefined>>
  /**
   * 生成投保结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml
   */
  postAsync(
    options: PostV3PayrollCardWesureInsuranceRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayrollCardWesureTokenValidations extends ListedNode {
  /**
   * 校验核身结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
   */
  post(
    options: PostV3PayrollCardWesureTokenValidationsRequest,
  ): Promise<WechatpayResponse<PostV3PayrollCardWesureTokenValidationsResponse>>
  /**
   * 校验核身结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml
   */
  postAsync(
    options: PostV3PayrollCardWesureTokenValidationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayrollCardWesureTokenValidationsResponse>>
}
