// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3InspolicymgrDeductAuthorizationsBody {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 商户APPID */
  appid: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 收款方商户号 */
  payee_mchid?: string | undefined
  /** 收款方公众账号ID */
  payee_appid?: string | undefined
}

/** 提交保单授权信息 */
export interface PostV3InspolicymgrDeductAuthorizationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3InspolicymgrDeductAuthorizationsBody
}

export interface PostV3InspolicymgrDeductAuthorizationsResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 商户APPID */
  appid?: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state:
    | 'AUTH_STATE_INIT'
    | 'AUTH_STATE_PENDING'
    | 'AUTH_STATE_GRANTED'
    | 'AUTH_STATE_DENIED'
    | 'AUTH_STATE_EXPIRED'
    | (string & {})
  /** 用户授权时间 (RFC 3339) */
  user_auth_time?: string
}

/** 查询保单授权信息 */
export interface GetV3InspolicymgrDeductAuthorizationsByOutInsuranceNoRequest
  extends BodilessOptions {
  /** 商户保险编号 */
  out_insurance_no: string
  query?: undefined
}

export interface GetV3InspolicymgrDeductAuthorizationsByOutInsuranceNoResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 公众账号ID */
  appid: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state:
    | 'AUTH_STATE_INIT'
    | 'AUTH_STATE_PENDING'
    | 'AUTH_STATE_GRANTED'
    | 'AUTH_STATE_DENIED'
    | 'AUTH_STATE_EXPIRED'
    | (string & {})
  /** 用户授权时间 (RFC 3339) */
  user_auth_time?: string
}

export interface PostV3InspolicymgrDeductPoliciesBody {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 被保险人姓名列表 */
  insured_name_list: readonly string[]
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 (RFC 3339) */
  effective_time: string
  /** 保单失效时间 (RFC 3339) */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 (RFC 3339) */
  start_renewal_time?: string | undefined
  /** 可续保结束时间 (RFC 3339) */
  end_renewal_time?: string | undefined
  /** 保单类型 */
  policy_type:
    | 'POLICY_TYPE_OTHER'
    | 'POLICY_TYPE_MEDICAL'
    | 'POLICY_TYPE_ACCIDENT'
    | 'POLICY_TYPE_CRITICAL'
    | 'POLICY_TYPE_CAR'
    | 'POLICY_TYPE_LIFE'
    | 'POLICY_TYPE_PROPERTY'
    | 'POLICY_TYPE_PET'
    | 'POLICY_TYPE_ANNUITY'
  /** 车牌信息 */
  car_number?: string | undefined
  /** 宠物名称 */
  pet_name?: string | undefined
  /** 地址信息 */
  address?: string | undefined
  /** 保单状态 */
  policy_state:
    | 'POLICY_STATE_ISSUING'
    | 'POLICY_STATE_APPROVED'
    | 'POLICY_STATE_DECLINED'
    | 'POLICY_STATE_INACTIVE'
  /** 保司保单号 */
  policy_code?: string | undefined
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: readonly number[]
  /** 商户APPID */
  appid: string
  /** 用户在商户公众号内的身份标识 */
  openid: string
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean | undefined
  /** 缴费方式 */
  payment_method?:
    | 'PAYMENT_METHOD_OTHER'
    | 'PAYMENT_METHOD_PERIOD'
    | 'PAYMENT_METHOD_LUMP_SUM'
    | undefined
  /** 期交保费模式 */
  period_premium_mode?:
    | 'PERIOD_PREMIUM_MODE_EQUAL'
    | 'PERIOD_PREMIUM_MODE_FIRST_DIFF'
    | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
    | undefined
  /** 缴费周期 */
  payment_period?:
    | 'PAYMENT_PERIOD_DAY'
    | 'PAYMENT_PERIOD_WEEK'
    | 'PAYMENT_PERIOD_BIWEEKLY'
    | 'PAYMENT_PERIOD_MONTH'
    | 'PAYMENT_PERIOD_QUARTER'
    | 'PAYMENT_PERIOD_HALF_YEAR'
    | 'PAYMENT_PERIOD_YEAR'
    | undefined
  /** 首期保费金额 */
  first_period_amount?: number | undefined
  /** 后续每期保费金额 */
  subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | undefined
  /** 收款方商户号 */
  payee_mchid?: string | undefined
  /** 收款方公众账号ID */
  payee_appid?: string | undefined
  /** 收款方用户标识 */
  payee_openid?: string | undefined
}

/** 上传保单 */
export interface PostV3InspolicymgrDeductPoliciesRequest extends JsonOptions {
  query?: undefined
  json: PostV3InspolicymgrDeductPoliciesBody
}

export interface PostV3InspolicymgrDeductPoliciesResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 (RFC 3339) */
  effective_time: string
  /** 保单失效时间 (RFC 3339) */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 (RFC 3339) */
  start_renewal_time?: string
  /** 可续保结束时间 (RFC 3339) */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type:
    | 'POLICY_TYPE_OTHER'
    | 'POLICY_TYPE_MEDICAL'
    | 'POLICY_TYPE_ACCIDENT'
    | 'POLICY_TYPE_CRITICAL'
    | 'POLICY_TYPE_CAR'
    | 'POLICY_TYPE_LIFE'
    | 'POLICY_TYPE_PROPERTY'
    | 'POLICY_TYPE_PET'
    | 'POLICY_TYPE_ANNUITY'
    | (string & {})
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state:
    | 'POLICY_STATE_ISSUING'
    | 'POLICY_STATE_APPROVED'
    | 'POLICY_STATE_DECLINED'
    | 'POLICY_STATE_INACTIVE'
    | (string & {})
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?:
    | 'PAYMENT_METHOD_OTHER'
    | 'PAYMENT_METHOD_PERIOD'
    | 'PAYMENT_METHOD_LUMP_SUM'
    | (string & {})
  /** 期交保费模式 */
  period_premium_mode?:
    | 'PERIOD_PREMIUM_MODE_EQUAL'
    | 'PERIOD_PREMIUM_MODE_FIRST_DIFF'
    | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
    | (string & {})
  /** 缴费周期 */
  payment_period?:
    | 'PAYMENT_PERIOD_DAY'
    | 'PAYMENT_PERIOD_WEEK'
    | 'PAYMENT_PERIOD_BIWEEKLY'
    | 'PAYMENT_PERIOD_MONTH'
    | 'PAYMENT_PERIOD_QUARTER'
    | 'PAYMENT_PERIOD_HALF_YEAR'
    | 'PAYMENT_PERIOD_YEAR'
    | (string & {})
  /** 首期保费金额 */
  first_period_amount?: number
  /** 后续每期保费金额 */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?:
    | 'COVERAGE_TERM_TYPE_FIXED_DATE'
    | 'COVERAGE_TERM_TYPE_LIFETIME'
    | (string & {})
}

/** 查询保单 */
export interface GetV3InspolicymgrDeductPoliciesByOutInsuranceNoRequest extends BodilessOptions {
  /** 商户保险编号 */
  out_insurance_no: string
  query?: undefined
}

export interface GetV3InspolicymgrDeductPoliciesByOutInsuranceNoResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 (RFC 3339) */
  effective_time: string
  /** 保单失效时间 (RFC 3339) */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 (RFC 3339) */
  start_renewal_time?: string
  /** 可续保结束时间 (RFC 3339) */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type:
    | 'POLICY_TYPE_OTHER'
    | 'POLICY_TYPE_MEDICAL'
    | 'POLICY_TYPE_ACCIDENT'
    | 'POLICY_TYPE_CRITICAL'
    | 'POLICY_TYPE_CAR'
    | 'POLICY_TYPE_LIFE'
    | 'POLICY_TYPE_PROPERTY'
    | 'POLICY_TYPE_PET'
    | 'POLICY_TYPE_ANNUITY'
    | (string & {})
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state:
    | 'POLICY_STATE_ISSUING'
    | 'POLICY_STATE_APPROVED'
    | 'POLICY_STATE_DECLINED'
    | 'POLICY_STATE_INACTIVE'
    | (string & {})
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?:
    | 'PAYMENT_METHOD_OTHER'
    | 'PAYMENT_METHOD_PERIOD'
    | 'PAYMENT_METHOD_LUMP_SUM'
    | (string & {})
  /** 期交保费模式 */
  period_premium_mode?:
    | 'PERIOD_PREMIUM_MODE_EQUAL'
    | 'PERIOD_PREMIUM_MODE_FIRST_DIFF'
    | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
    | (string & {})
  /** 缴费周期 */
  payment_period?:
    | 'PAYMENT_PERIOD_DAY'
    | 'PAYMENT_PERIOD_WEEK'
    | 'PAYMENT_PERIOD_BIWEEKLY'
    | 'PAYMENT_PERIOD_MONTH'
    | 'PAYMENT_PERIOD_QUARTER'
    | 'PAYMENT_PERIOD_HALF_YEAR'
    | 'PAYMENT_PERIOD_YEAR'
    | (string & {})
  /** 首期保费金额 */
  first_period_amount?: number
  /** 后续每期保费金额 */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?:
    | 'COVERAGE_TERM_TYPE_FIXED_DATE'
    | 'COVERAGE_TERM_TYPE_LIFETIME'
    | (string & {})
}

export interface PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoBody {
  /** 被保险人姓名列表 */
  insured_name_list?: readonly string[] | undefined
  /** 保险名称 */
  insurance_name?: string | undefined
  /** 保单生效时间 (RFC 3339) */
  effective_time?: string | undefined
  /** 保单失效时间 (RFC 3339) */
  expired_time?: string | undefined
  /** 保障详情 */
  coverage_detail?: string | undefined
  /** 是否支持续保 */
  support_renewal?: boolean | undefined
  /** 可续保开始时间 (RFC 3339) */
  start_renewal_time?: string | undefined
  /** 可续保结束时间 (RFC 3339) */
  end_renewal_time?: string | undefined
  /** 保单类型 */
  policy_type?:
    | 'POLICY_TYPE_OTHER'
    | 'POLICY_TYPE_MEDICAL'
    | 'POLICY_TYPE_ACCIDENT'
    | 'POLICY_TYPE_CRITICAL'
    | 'POLICY_TYPE_CAR'
    | 'POLICY_TYPE_LIFE'
    | 'POLICY_TYPE_PROPERTY'
    | 'POLICY_TYPE_PET'
    | 'POLICY_TYPE_ANNUITY'
    | undefined
  /** 车牌信息 */
  car_number?: string | undefined
  /** 宠物名称 */
  pet_name?: string | undefined
  /** 地址信息 */
  address?: string | undefined
  /** 保单状态 */
  policy_state?:
    | 'POLICY_STATE_ISSUING'
    | 'POLICY_STATE_APPROVED'
    | 'POLICY_STATE_DECLINED'
    | 'POLICY_STATE_INACTIVE'
    | undefined
  /** 保司保单号 */
  policy_code?: string | undefined
  /** 委托代扣模板ID */
  plan_id?: string | undefined
  /** 商户签约协议号 */
  out_contract_code?: string | undefined
  /** 保单的扣费周期列表 */
  policy_periods?: readonly number[] | undefined
  /** 是否为赠险 */
  free_insurance?: boolean | undefined
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean | undefined
  /** 缴费方式 */
  payment_method?:
    | 'PAYMENT_METHOD_OTHER'
    | 'PAYMENT_METHOD_PERIOD'
    | 'PAYMENT_METHOD_LUMP_SUM'
    | undefined
  /** 期交保费模式 */
  period_premium_mode?:
    | 'PERIOD_PREMIUM_MODE_EQUAL'
    | 'PERIOD_PREMIUM_MODE_FIRST_DIFF'
    | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
    | undefined
  /** 缴费周期 */
  payment_period?:
    | 'PAYMENT_PERIOD_DAY'
    | 'PAYMENT_PERIOD_WEEK'
    | 'PAYMENT_PERIOD_BIWEEKLY'
    | 'PAYMENT_PERIOD_MONTH'
    | 'PAYMENT_PERIOD_QUARTER'
    | 'PAYMENT_PERIOD_HALF_YEAR'
    | 'PAYMENT_PERIOD_YEAR'
    | undefined
  /** 首期保费金额 */
  first_period_amount?: number | undefined
  /** 后续每期保费金额 */
  subsequent_period_amount?: number | undefined
  /** 保障期限类型 */
  coverage_term_type?: 'COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | undefined
}

/** 更新保单信息 */
export interface PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoRequest extends JsonOptions {
  /** 商户保险编号 */
  out_insurance_no: string
  query?: undefined
  json: PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoBody
}

export interface PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 (RFC 3339) */
  effective_time: string
  /** 保单失效时间 (RFC 3339) */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 (RFC 3339) */
  start_renewal_time?: string
  /** 可续保结束时间 (RFC 3339) */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type:
    | 'POLICY_TYPE_OTHER'
    | 'POLICY_TYPE_MEDICAL'
    | 'POLICY_TYPE_ACCIDENT'
    | 'POLICY_TYPE_CRITICAL'
    | 'POLICY_TYPE_CAR'
    | 'POLICY_TYPE_LIFE'
    | 'POLICY_TYPE_PROPERTY'
    | 'POLICY_TYPE_PET'
    | 'POLICY_TYPE_ANNUITY'
    | (string & {})
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state:
    | 'POLICY_STATE_ISSUING'
    | 'POLICY_STATE_APPROVED'
    | 'POLICY_STATE_DECLINED'
    | 'POLICY_STATE_INACTIVE'
    | (string & {})
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?:
    | 'PAYMENT_METHOD_OTHER'
    | 'PAYMENT_METHOD_PERIOD'
    | 'PAYMENT_METHOD_LUMP_SUM'
    | (string & {})
  /** 期交保费模式 */
  period_premium_mode?:
    | 'PERIOD_PREMIUM_MODE_EQUAL'
    | 'PERIOD_PREMIUM_MODE_FIRST_DIFF'
    | 'PERIOD_PREMIUM_MODE_MULTI_DIFF'
    | (string & {})
  /** 缴费周期 */
  payment_period?:
    | 'PAYMENT_PERIOD_DAY'
    | 'PAYMENT_PERIOD_WEEK'
    | 'PAYMENT_PERIOD_BIWEEKLY'
    | 'PAYMENT_PERIOD_MONTH'
    | 'PAYMENT_PERIOD_QUARTER'
    | 'PAYMENT_PERIOD_HALF_YEAR'
    | 'PAYMENT_PERIOD_YEAR'
    | (string & {})
  /** 首期保费金额 */
  first_period_amount?: number
  /** 后续每期保费金额 */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?:
    | 'COVERAGE_TERM_TYPE_FIXED_DATE'
    | 'COVERAGE_TERM_TYPE_LIFETIME'
    | (string & {})
}

export interface V3Inspolicymgr extends ListedNode {
  readonly deduct: V3InspolicymgrDeduct
}

export interface V3InspolicymgrDeduct extends ListedNode {
  readonly authorizations: V3InspolicymgrDeductAuthorizations
  readonly policies: V3InspolicymgrDeductPolicies
}

export interface V3InspolicymgrDeductAuthorizations extends ListedNode {
  /** 提交保单授权信息 (直连商户) */
  post(
    options: PostV3InspolicymgrDeductAuthorizationsRequest,
  ): Promise<WechatpayResponse<PostV3InspolicymgrDeductAuthorizationsResponse>>
  /** 提交保单授权信息 (直连商户) */
  postAsync(
    options: PostV3InspolicymgrDeductAuthorizationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3InspolicymgrDeductAuthorizationsResponse>>
  readonly _out_insurance_no_: V3InspolicymgrDeductAuthorizationsByOutInsuranceNo
}

export interface V3InspolicymgrDeductAuthorizationsByOutInsuranceNo extends ListedNode {
  /** 查询保单授权信息 (直连商户) */
  get(
    options: GetV3InspolicymgrDeductAuthorizationsByOutInsuranceNoRequest,
  ): Promise<WechatpayResponse<GetV3InspolicymgrDeductAuthorizationsByOutInsuranceNoResponse>>
  /** 查询保单授权信息 (直连商户) */
  getAsync(
    options: GetV3InspolicymgrDeductAuthorizationsByOutInsuranceNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3InspolicymgrDeductAuthorizationsByOutInsuranceNoResponse>>
}

export interface V3InspolicymgrDeductPolicies extends ListedNode {
  /** 上传保单 (直连商户) */
  post(
    options: PostV3InspolicymgrDeductPoliciesRequest,
  ): Promise<WechatpayResponse<PostV3InspolicymgrDeductPoliciesResponse>>
  /** 上传保单 (直连商户) */
  postAsync(
    options: PostV3InspolicymgrDeductPoliciesRequest,
  ): ChainPromise<WechatpayResponse<PostV3InspolicymgrDeductPoliciesResponse>>
  readonly _out_insurance_no_: V3InspolicymgrDeductPoliciesByOutInsuranceNo
}

export interface V3InspolicymgrDeductPoliciesByOutInsuranceNo extends ListedNode {
  /** 查询保单 (直连商户) */
  get(
    options: GetV3InspolicymgrDeductPoliciesByOutInsuranceNoRequest,
  ): Promise<WechatpayResponse<GetV3InspolicymgrDeductPoliciesByOutInsuranceNoResponse>>
  /** 查询保单 (直连商户) */
  getAsync(
    options: GetV3InspolicymgrDeductPoliciesByOutInsuranceNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3InspolicymgrDeductPoliciesByOutInsuranceNoResponse>>
  /** 更新保单信息 (直连商户) */
  patch(
    options: PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoRequest,
  ): Promise<WechatpayResponse<PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoResponse>>
  /** 更新保单信息 (直连商户) */
  patchAsync(
    options: PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoRequest,
  ): ChainPromise<WechatpayResponse<PatchV3InspolicymgrDeductPoliciesByOutInsuranceNoResponse>>
}
