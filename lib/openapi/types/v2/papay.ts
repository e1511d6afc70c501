// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { As } from '../../../http/options.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type {
  BodilessOptions,
  FileOptions,
  FileResponse,
  ListedNode,
  XmlOptions,
} from '../../listed.js'
import type { V2QuerycontractRequest, V2QuerycontractResponse } from '../shared.js'

export interface PostV2PapayDeletecontractBody {
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 模板id */
  plan_id?: string | undefined
  /** 签约协议号 (≤ 128 字符) */
  contract_code?: string | undefined
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 解约备注 (≤ 512 字符) */
  contract_termination_remark: string
  /** 版本号 */
  version: '1.0'
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
}

/** 申请解约 */
export interface PostV2PapayDeletecontractRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PapayDeletecontractBody
}

export interface PostV2PapayDeletecontractResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 委托代扣协议id (≤ 32 字符) */
  contract_id: string
  /** 模板id (≤ 32 字符) */
  plan_id: string
  /** 签约协议号 (≤ 128 字符) */
  contract_code: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 32 字符) */
  err_code_des?: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
}

export type GetV2PapayEntrustwebQuery = {
  /** 应用ID */
  appid?: string | undefined
  /** 商户号 */
  mch_id?: string | undefined
  /** 模板id */
  plan_id?: number | string | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
  /** 请求序列号 */
  request_serial?: number | string | undefined
  /** 用户账户展示名称 */
  contract_display_account?: string | undefined
  /** 回调通知url */
  notify_url?: string | undefined
  /** 版本号 */
  version?: string | undefined
  /** 签名 */
  sign?: string | undefined
  /** 时间戳 */
  timestamp?: string | undefined
  /** 返回web */
  return_web?: number | string | undefined
}

/** 公众号纯签约 */
export interface GetV2PapayEntrustwebRequest<A extends As | undefined = As | undefined>
  extends FileOptions<A, false> {
  query?: GetV2PapayEntrustwebQuery | undefined
}

export type GetV2PapayH5entrustwebQuery = {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number | string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: string
  /** 签名 */
  sign?: string | undefined
  /** 签名类型 (默认 HMAC-SHA256) */
  sign_type?: 'HMAC-SHA256' | 'MD5' | undefined
  /** 时间戳 */
  timestamp: string
  /** 客户端 IP */
  clientip: string
  /** 回调应用appid */
  return_appid?: string | undefined
}

/** H5纯签约 */
export interface GetV2PapayH5entrustwebRequest extends BodilessOptions {
  query: GetV2PapayH5entrustwebQuery
}

export interface GetV2PapayH5entrustwebResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg?: string
  /** 跳转URL */
  redirect_url?: string
}

export interface PostV2PapayPartnerDeletecontractBody {
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 模板id */
  plan_id?: string | undefined
  /** 签约协议号 (≤ 128 字符) */
  contract_code?: string | undefined
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 解约备注 (≤ 512 字符) */
  contract_termination_remark: string
  /** 版本号 */
  version: '1.0'
}

/** 申请解约 */
export interface PostV2PapayPartnerDeletecontractRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PapayPartnerDeletecontractBody
}

export interface PostV2PapayPartnerDeletecontractResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 委托代扣协议id (≤ 32 字符) */
  contract_id: string
  /** 模板id (≤ 32 字符) */
  plan_id: string
  /** 签约协议号 (≤ 128 字符) */
  contract_code: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 32 字符) */
  err_code_des?: string
  /** 签名 (≤ 32 字符) */
  sign: string
}

export type GetV2PapayPartnerEntrustwebQuery = {
  /** 应用ID */
  appid?: string | undefined
  /** 商户号 */
  mch_id?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 模板id */
  plan_id?: number | string | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
  /** 请求序列号 */
  request_serial?: number | string | undefined
  /** 用户账户展示名称 */
  contract_display_account?: string | undefined
  /** 回调通知url */
  notify_url?: string | undefined
  /** 版本号 */
  version?: string | undefined
  /** 签名 */
  sign?: string | undefined
  /** 时间戳 */
  timestamp?: string | undefined
  /** 返回web */
  return_web?: number | string | undefined
}

/** 公众号纯签约 */
export interface GetV2PapayPartnerEntrustwebRequest<A extends As | undefined = As | undefined>
  extends FileOptions<A, false> {
  query?: GetV2PapayPartnerEntrustwebQuery | undefined
}

export type GetV2PapayPartnerH5entrustwebQuery = {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number | string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: string
  /** 签名 */
  sign?: string | undefined
  /** 签名类型 (默认 HMAC-SHA256) */
  sign_type?: 'HMAC-SHA256' | 'MD5' | undefined
  /** 时间戳 */
  timestamp: string
  /** 客户端 IP */
  clientip: string
  /** 设备ID */
  deviceid?: string | undefined
  /** 手机号 */
  mobile?: string | undefined
  /** 邮箱地址 */
  email?: string | undefined
  /** QQ号 */
  qq?: string | undefined
  /** 微信openID */
  openid?: string | undefined
  /** 身份证号 */
  creid?: string | undefined
  /** 商户侧用户标识 */
  outerid?: string | undefined
  /** 回调应用appid */
  return_appid?: string | undefined
}

/** H5纯签约 */
export interface GetV2PapayPartnerH5entrustwebRequest extends BodilessOptions {
  query: GetV2PapayPartnerH5entrustwebQuery
}

export interface GetV2PapayPartnerH5entrustwebResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 */
  result_msg?: string
  /** 跳转URL */
  redirect_url?: string
}

export interface PostV2PapayPartnerPreentrustwebBody {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number | string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0'
  /** 签名类型 (默认 MD5) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** 签名 */
  sign?: string | undefined
  /** 时间戳 */
  timestamp: string
  /** 返回app */
  return_app?: 'Y' | 'N' | undefined
}

/** APP纯签约 */
export interface PostV2PapayPartnerPreentrustwebRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PapayPartnerPreentrustwebBody
}

export interface PostV2PapayPartnerPreentrustwebResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 跳转签约小程序的username (≤ 32 字符) */
  miniprogram_username?: string
  /** 跳转签约小程序的path (≤ 256 字符) */
  miniprogram_path?: string
  /** 预签约id (≤ 128 字符) */
  pre_entrustweb_id: string
}

export interface PostV2PapayPartnerQuerycontractBody {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 委托代扣协议id */
  contract_id?: string | undefined
  /** 模板id */
  plan_id?: string | undefined
  /** 签约协议号 */
  contract_code?: string | undefined
  /** 版本号 */
  version: '1.0'
  /** 签名 */
  sign?: string | undefined
}

/** 查询签约关系 */
export interface PostV2PapayPartnerQuerycontractRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PapayPartnerQuerycontractBody
}

export interface PostV2PapayPartnerQuerycontractResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 商户号 */
  mch_id: string
  /** 公众账号id */
  appid: string
  /** 委托代扣协议id (≤ 100005698 字符) */
  contract_id: string
  /** 模板id */
  plan_id: string
  /** 请求序列号 */
  request_serial: string
  /** 签约协议号 (≤ 1023658866 字符) */
  contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 协议状态 */
  contract_state: string
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_termination_mode?: string
  /** 签名 */
  sign: string
  /** 解约备注 */
  contract_termination_remark?: string
  /** 用户标识 */
  openid: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
}

export interface PostV2PapayPreentrustwebBody {
  /** 应用ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 模板id */
  plan_id: string
  /** 签约协议号 */
  contract_code: string
  /** 请求序列号 */
  request_serial: number | string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知url */
  notify_url: string
  /** 版本号 */
  version: '1.0'
  /** 签名类型 (默认 MD5) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** 签名 */
  sign?: string | undefined
  /** 时间戳 */
  timestamp: string
  /** 返回app */
  return_app?: 'Y' | 'N' | undefined
}

/** APP纯签约 */
export interface PostV2PapayPreentrustwebRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PapayPreentrustwebBody
}

export interface PostV2PapayPreentrustwebResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 跳转签约小程序的username (≤ 32 字符) */
  miniprogram_username?: string
  /** 跳转签约小程序的path (≤ 256 字符) */
  miniprogram_path?: string
  /** 预签约id (≤ 128 字符) */
  pre_entrustweb_id: string
}

export type PostV2PapayQuerycontractBody = V2QuerycontractRequest

/** 查询签约关系 */
export interface PostV2PapayQuerycontractRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PapayQuerycontractBody
}

export type PostV2PapayQuerycontractResponse = V2QuerycontractResponse

export interface V2Papay extends ListedNode {
  readonly deletecontract: V2PapayDeletecontract
  readonly entrustweb: V2PapayEntrustweb
  readonly h5entrustweb: V2PapayH5entrustweb
  readonly partner: V2PapayPartner
  readonly preentrustweb: V2PapayPreentrustweb
  readonly querycontract: V2PapayQuerycontract
}

export interface V2PapayDeletecontract extends ListedNode {
  /**
   * 申请解约
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_9.shtml
   */
  post(
    options: PostV2PapayDeletecontractRequest,
  ): Promise<WechatpayResponse<PostV2PapayDeletecontractResponse>>
  /**
   * 申请解约
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_9.shtml
   */
  postAsync(
    options: PostV2PapayDeletecontractRequest,
  ): ChainPromise<WechatpayResponse<PostV2PapayDeletecontractResponse>>
}

export interface V2PapayEntrustweb extends ListedNode {
  /**
   * 公众号纯签约
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986768
   */
  get<A extends As | undefined = undefined>(
    options?: GetV2PapayEntrustwebRequest<A>,
  ): Promise<FileResponse<A>>
  /**
   * 公众号纯签约
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011986768
   */
  getAsync<A extends As | undefined = undefined>(
    options?: GetV2PapayEntrustwebRequest<A>,
  ): ChainPromise<FileResponse<A>>
}

export interface V2PapayH5entrustweb extends ListedNode {
  /**
   * H5纯签约
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987295
   */
  get(
    options: GetV2PapayH5entrustwebRequest,
  ): Promise<WechatpayResponse<GetV2PapayH5entrustwebResponse>>
  /**
   * H5纯签约
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987295
   */
  getAsync(
    options: GetV2PapayH5entrustwebRequest,
  ): ChainPromise<WechatpayResponse<GetV2PapayH5entrustwebResponse>>
}

export interface V2PapayPartner extends ListedNode {
  readonly deletecontract: V2PapayPartnerDeletecontract
  readonly entrustweb: V2PapayPartnerEntrustweb
  readonly h5entrustweb: V2PapayPartnerH5entrustweb
  readonly preentrustweb: V2PapayPartnerPreentrustweb
  readonly querycontract: V2PapayPartnerQuerycontract
}

export interface V2PapayPartnerDeletecontract extends ListedNode {
  /** 申请解约 */
  post(
    options: PostV2PapayPartnerDeletecontractRequest,
  ): Promise<WechatpayResponse<PostV2PapayPartnerDeletecontractResponse>>
  /** 申请解约 */
  postAsync(
    options: PostV2PapayPartnerDeletecontractRequest,
  ): ChainPromise<WechatpayResponse<PostV2PapayPartnerDeletecontractResponse>>
}

export interface V2PapayPartnerEntrustweb extends ListedNode {
  /**
   * 公众号纯签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml
   */
  get<A extends As | undefined = undefined>(
    options?: GetV2PapayPartnerEntrustwebRequest<A>,
  ): Promise<FileResponse<A>>
  /**
   * 公众号纯签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_1.shtml
   */
  getAsync<A extends As | undefined = undefined>(
    options?: GetV2PapayPartnerEntrustwebRequest<A>,
  ): ChainPromise<FileResponse<A>>
}

export interface V2PapayPartnerH5entrustweb extends ListedNode {
  /**
   * H5纯签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988368
   */
  get(
    options: GetV2PapayPartnerH5entrustwebRequest,
  ): Promise<WechatpayResponse<GetV2PapayPartnerH5entrustwebResponse>>
  /**
   * H5纯签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988368
   */
  getAsync(
    options: GetV2PapayPartnerH5entrustwebRequest,
  ): ChainPromise<WechatpayResponse<GetV2PapayPartnerH5entrustwebResponse>>
}

export interface V2PapayPartnerPreentrustweb extends ListedNode {
  /**
   * APP纯签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml
   */
  post(
    options: PostV2PapayPartnerPreentrustwebRequest,
  ): Promise<WechatpayResponse<PostV2PapayPartnerPreentrustwebResponse>>
  /**
   * APP纯签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml
   */
  postAsync(
    options: PostV2PapayPartnerPreentrustwebRequest,
  ): ChainPromise<WechatpayResponse<PostV2PapayPartnerPreentrustwebResponse>>
}

export interface V2PapayPartnerQuerycontract extends ListedNode {
  /**
   * 查询签约关系 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_7.shtml
   */
  post(
    options: PostV2PapayPartnerQuerycontractRequest,
  ): Promise<WechatpayResponse<PostV2PapayPartnerQuerycontractResponse>>
  /**
   * 查询签约关系 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_7.shtml
   */
  postAsync(
    options: PostV2PapayPartnerQuerycontractRequest,
  ): ChainPromise<WechatpayResponse<PostV2PapayPartnerQuerycontractResponse>>
}

export interface V2PapayPreentrustweb extends ListedNode {
  /**
   * APP纯签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml
   */
  post(
    options: PostV2PapayPreentrustwebRequest,
  ): Promise<WechatpayResponse<PostV2PapayPreentrustwebResponse>>
  /**
   * APP纯签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_2.shtml
   */
  postAsync(
    options: PostV2PapayPreentrustwebRequest,
  ): ChainPromise<WechatpayResponse<PostV2PapayPreentrustwebResponse>>
}

export interface V2PapayQuerycontract extends ListedNode {
  /**
   * 查询签约关系
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_7.shtml
   */
  post(
    options: PostV2PapayQuerycontractRequest,
  ): Promise<WechatpayResponse<PostV2PapayQuerycontractResponse>>
  /**
   * 查询签约关系
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_7.shtml
   */
  postAsync(
    options: PostV2PapayQuerycontractRequest,
  ): ChainPromise<WechatpayResponse<PostV2PapayQuerycontractResponse>>
}
