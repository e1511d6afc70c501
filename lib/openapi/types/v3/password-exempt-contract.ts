// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramBody {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 用户标识 */
  openid: string
}

/** 电商收付通模式小程序场景预签约 */
export interface PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramBody
}

export interface PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}

export interface PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignBody {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 用户标识 */
  openid: string
}

/** 电商收付通模式支付后场景预签约 */
export interface PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignBody
}

export interface PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

export interface PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramBody {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 用户标识 */
  openid: string
}

/** 直连商户模式小程序场景预签约 */
export interface PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramBody
}

export interface PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}

export interface PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignBody {
  /** 商户AppID */
  appid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 用户标识 */
  openid: string
}

/** 直连商户模式支付后场景预签约 */
export interface PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignBody
}

export interface PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

export interface PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramBody {
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 用户标识 */
  openid?: string | undefined
  /** 用户子标识 */
  sub_openid?: string | undefined
}

/** 清算机构模式小程序场景预签约 */
export interface PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramBody
}

export interface PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}

export interface PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignBody {
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 用户标识 */
  openid?: string | undefined
  /** 用户子标识 */
  sub_openid?: string | undefined
}

/** 清算机构模式支付后场景预签约 */
export interface PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignBody
}

export interface PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

/** 商户通过商户协议号查询协议 */
export interface GetV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeRequest
  extends BodilessOptions {
  /** 商户签约协议号 */
  out_contract_code: string
  /** 免密支付服务ID */
  service_id: number | string
  query?: undefined
}

export interface GetV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 用户标识 */
  openid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  sub_openid?: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 (RFC 3339) */
  contract_signed_time: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 (RFC 3339) */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
}

export interface PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateBody {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 商户通过商户协议号解约协议 */
export interface PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateRequest
  extends JsonOptions {
  /** 免密支付服务ID */
  service_id: number | string
  /** 商户签约协议号 */
  out_contract_code: string
  query?: undefined
  json: PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateBody
}

export interface PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

export interface PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramBody {
  /** 商户AppID */
  sp_appid: string
  /** 用户标识 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户AppID */
  sub_appid: string
  /** 用户子标识 */
  sub_openid?: string | undefined
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
}

/** 服务商模式小程序场景预签约 */
export interface PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramBody
}

export interface PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}

export interface PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignBody {
  /** 商户AppID */
  sp_appid: string
  /** 用户标识 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户AppID */
  sub_appid: string
  /** 用户子标识 */
  sub_openid?: string | undefined
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 回调通知地址 */
  notify_url: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 预支付交易会话标识 */
  prepay_id: string
}

/** 服务商模式支付后场景预签约 */
export interface PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignBody
}

export interface PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignResponse {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

export interface V3PasswordExemptContract extends ListedNode {
  readonly contracts: V3PasswordExemptContractContracts
}

export interface V3PasswordExemptContractContracts extends ListedNode {
  readonly ecommerce: V3PasswordExemptContractContractsEcommerce
  readonly normal: V3PasswordExemptContractContractsNormal
  readonly qs: V3PasswordExemptContractContractsQs
  readonly serviceId: V3PasswordExemptContractContractsServiceId
  readonly serviceProvider: V3PasswordExemptContractContractsServiceProvider
}

export interface V3PasswordExemptContractContractsEcommerce extends ListedNode {
  readonly preEntrustSign: V3PasswordExemptContractContractsEcommercePreEntrustSign
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSign extends ListedNode {
  readonly miniProgram: V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram
  readonly payRedirectSign: V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram
  extends ListedNode {
  /**
   * 电商收付通模式小程序场景预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-mini-program-pre-entrust-sign.html
   */
  post(
    options: PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramRequest,
  ): Promise<
    WechatpayResponse<PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramResponse>
  >
  /**
   * 电商收付通模式小程序场景预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-mini-program-pre-entrust-sign.html
   */
  postAsync(
    options: PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgramResponse>
  >
}

export interface V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign
  extends ListedNode {
  /**
   * 电商收付通模式支付后场景预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-pay-redirect-sign-pre-entrust-sign.html
   */
  post(
    options: PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignRequest,
  ): Promise<
    WechatpayResponse<PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignResponse>
  >
  /**
   * 电商收付通模式支付后场景预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/ec-pay-redirect-sign-pre-entrust-sign.html
   */
  postAsync(
    options: PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSignResponse>
  >
}

export interface V3PasswordExemptContractContractsNormal extends ListedNode {
  readonly preEntrustSign: V3PasswordExemptContractContractsNormalPreEntrustSign
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSign extends ListedNode {
  readonly miniProgram: V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram
  readonly payRedirectSign: V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram
  extends ListedNode {
  /**
   * 直连商户模式小程序场景预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-mini-program-pre-entrust-sign.html
   */
  post(
    options: PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramRequest,
  ): Promise<
    WechatpayResponse<PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramResponse>
  >
  /**
   * 直连商户模式小程序场景预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-mini-program-pre-entrust-sign.html
   */
  postAsync(
    options: PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PasswordExemptContractContractsNormalPreEntrustSignMiniProgramResponse>
  >
}

export interface V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign
  extends ListedNode {
  /**
   * 直连商户模式支付后场景预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-pay-redirect-sign-pre-entrust-sign.html
   */
  post(
    options: PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignRequest,
  ): Promise<
    WechatpayResponse<PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignResponse>
  >
  /**
   * 直连商户模式支付后场景预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/sign/normal-pay-redirect-sign-pre-entrust-sign.html
   */
  postAsync(
    options: PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSignResponse>
  >
}

export interface V3PasswordExemptContractContractsQs extends ListedNode {
  readonly preEntrustSign: V3PasswordExemptContractContractsQsPreEntrustSign
}

export interface V3PasswordExemptContractContractsQsPreEntrustSign extends ListedNode {
  readonly miniProgram: V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram
  readonly payRedirectSign: V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram extends ListedNode {
  /**
   * 清算机构模式小程序场景预签约 (从业机构（支付机构）)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/qs-mini-program-pre-entrust-sign.html
   */
  post(
    options: PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramRequest,
  ): Promise<
    WechatpayResponse<PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramResponse>
  >
  /**
   * 清算机构模式小程序场景预签约 (从业机构（支付机构）)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/qs-mini-program-pre-entrust-sign.html
   */
  postAsync(
    options: PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PasswordExemptContractContractsQsPreEntrustSignMiniProgramResponse>
  >
}

export interface V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign
  extends ListedNode {
  /**
   * 清算机构模式支付后场景预签约 (从业机构（支付机构）)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/qs-pay-redirect-sign-pre-entrust-sign.html
   */
  post(
    options: PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignRequest,
  ): Promise<
    WechatpayResponse<PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignResponse>
  >
  /**
   * 清算机构模式支付后场景预签约 (从业机构（支付机构）)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/qs-pay-redirect-sign-pre-entrust-sign.html
   */
  postAsync(
    options: PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSignResponse>
  >
}

export interface V3PasswordExemptContractContractsServiceId extends ListedNode {
  readonly _service_id_: V3PasswordExemptContractContractsServiceIdByServiceId
}

export interface V3PasswordExemptContractContractsServiceIdByServiceId extends ListedNode {
  readonly outContractCode: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCode
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCode
  extends ListedNode {
  readonly _out_contract_code_: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode
  extends ListedNode {
  /**
   * 商户通过商户协议号查询协议 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/get-by-code.html
   */
  get(
    options: GetV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeResponse>
  >
  /**
   * 商户通过商户协议号查询协议 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/get-by-code.html
   */
  getAsync(
    options: GetV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeResponse>
  >
  readonly terminate: V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate
}

export interface V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate
  extends ListedNode {
  /**
   * 商户通过商户协议号解约协议 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/terminate-by-code.html
   */
  post(
    options: PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateRequest,
  ): Promise<
    WechatpayResponse<PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateResponse>
  >
  /**
   * 商户通过商户协议号解约协议 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/terminate-by-code.html
   */
  postAsync(
    options: PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminateResponse>
  >
}

export interface V3PasswordExemptContractContractsServiceProvider extends ListedNode {
  readonly preEntrustSign: V3PasswordExemptContractContractsServiceProviderPreEntrustSign
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSign extends ListedNode {
  readonly miniProgram: V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram
  readonly payRedirectSign: V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram
  extends ListedNode {
  /**
   * 服务商模式小程序场景预签约 (平台商户、服务商、从业机构（支付机构）)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/sp-mini-program-pre-entrust-sign.html
   */
  post(
    options: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramRequest,
  ): Promise<
    WechatpayResponse<PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramResponse>
  >
  /**
   * 服务商模式小程序场景预签约 (平台商户、服务商、从业机构（支付机构）)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/sp-mini-program-pre-entrust-sign.html
   */
  postAsync(
    options: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgramResponse>
  >
}

export interface V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign
  extends ListedNode {
  /**
   * 服务商模式支付后场景预签约 (平台商户、服务商、从业机构（支付机构）)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/sp-pay-redirect-sign-pre-entrust-sign.html
   */
  post(
    options: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignRequest,
  ): Promise<
    WechatpayResponse<PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignResponse>
  >
  /**
   * 服务商模式支付后场景预签约 (平台商户、服务商、从业机构（支付机构）)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-password-free-contract/sign/sp-pay-redirect-sign-pre-entrust-sign.html
   */
  postAsync(
    options: PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSignResponse>
  >
}
