// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3PapayContractsByContractIdFailNotifyBody {
  /** 直连商户号 */
  mchid: string
  /** 公众号ID */
  appid: string
}

/** 重试扣费通知 */
export interface PostV3PapayContractsByContractIdFailNotifyRequest extends JsonOptions {
  /** 委托代扣协议ID */
  contract_id: string
  query?: undefined
  json: PostV3PapayContractsByContractIdFailNotifyBody
}

export interface PostV3PapayContractsByContractIdNotifyBody {
  /** 直连商户号 */
  mchid: string
  /** 公众号ID */
  appid: string
  /** 扣费持续时间 */
  deduct_duration?:
    | {
        /** 扣费持续时间数 */
        count: 1 | 2 | 3
        /** 单位 */
        unit?: 'DAY' | undefined
      }
    | undefined
  /** 预计扣费金额信息 */
  estimated_amount: {
    /** 预计扣费金额 */
    amount: number
    /** 预计扣费货币类型 */
    currency?: string | undefined
  }
}

/** 直连商户预扣费通知 */
export interface PostV3PapayContractsByContractIdNotifyRequest extends JsonOptions {
  /** 委托代扣协议ID */
  contract_id: string
  query?: undefined
  json: PostV3PapayContractsByContractIdNotifyBody
}

/** 保险商户查询保险自动续费预约 */
export interface GetV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdRequest
  extends BodilessOptions {
  /** 委托代扣协议ID */
  contract_id: string
  /** 保单的扣费周期编号 */
  policy_period_id: number | string
  query?: undefined
}

export interface GetV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdResponse {
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 当前扣费周期的状态 */
  policy_period_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}

export interface PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleBody {
  /** 应用ID */
  appid: string
  /** 预约扣费金额信息 */
  scheduled_amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}

/** 保险商户预约保险自动续费 */
export interface PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleRequest
  extends JsonOptions {
  /** 保单的扣费周期编号 */
  policy_period_id: number | string
  /** 委托代扣协议ID */
  contract_id: string
  query?: undefined
  json: PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleBody
}

export interface PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleResponse {
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 当前扣费周期的状态 */
  policy_period_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}

export interface PostV3PapayInsurancePayTransactionsApplyBody {
  /** 应用ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 扣费金额信息 */
  amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
}

/** 保险商户受理保险自动续费扣款 */
export interface PostV3PapayInsurancePayTransactionsApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3PapayInsurancePayTransactionsApplyBody
}

export interface PostV3PapayInsurancePayTransactionsApplyResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
}

export interface PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewBody {
  /** 应用ID */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods: readonly {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }[]
}

/** 保险商户受理续期自动续费协议 */
export interface PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewRequest
  extends JsonOptions {
  /** 委托代扣模板ID */
  plan_id: number | string
  /** 委托代扣协议ID */
  contract_id: string
  query?: undefined
  json: PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewBody
}

/** 保险商户查询保险自动续费协议 */
export interface GetV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest
  extends BodilessOptions {
  /** 商户签约协议号 */
  out_contract_code: string
  /** 委托代扣模板ID */
  plan_id: number | string
  query?: undefined
}

export interface GetV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人姓名 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state:
    | 'SIGNED'
    | 'TERMINATED'
    | 'SIGN_FAILED'
    | 'TO_BE_RENEWED'
    | 'TERMINATE_PENDING'
    | (string & {})
  /** 协议签署时间 (RFC 3339) */
  contract_signed_time?: string
  /** 协议到期时间 (RFC 3339) */
  contract_expired_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode:
      | 'USER_TERMINATE'
      | 'MCH_API_TERMINATE'
      | 'WEPAY_WEB_TERMINATE'
      | 'CUSTOMER_SERVICE_TERMINATE'
      | 'SYSTEM_TERMINATE'
      | (string & {})
    /** 协议解约时间 (RFC 3339) */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 用户OpenID */
  openid: string
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 跳转撤销解约小程序的路径 */
  revoke_terminate_contract_redirect_url?: string
  /** 跳转撤销解约小程序的appid */
  revoke_terminate_contract_redirect_appid?: string
}

export interface PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateBody {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 保险商户通过商户协议号解除保险自动续费协议 */
export interface PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateRequest
  extends JsonOptions {
  /** 委托代扣模板ID */
  plan_id: number | string
  /** 商户签约协议号 */
  out_contract_code: string
  query?: undefined
  json: PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateBody
}

export interface PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人姓名 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state:
    | 'SIGNED'
    | 'TERMINATED'
    | 'SIGN_FAILED'
    | 'TO_BE_RENEWED'
    | 'TERMINATE_PENDING'
    | (string & {})
  /** 协议签署时间 (RFC 3339) */
  contract_signed_time?: string
  /** 协议到期时间 (RFC 3339) */
  contract_expired_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode:
      | 'USER_TERMINATE'
      | 'MCH_API_TERMINATE'
      | 'WEPAY_WEB_TERMINATE'
      | 'CUSTOMER_SERVICE_TERMINATE'
      | 'SYSTEM_TERMINATE'
      | (string & {})
    /** 协议解约时间 (RFC 3339) */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 用户OpenID */
  openid: string
  /** 商户侧用户标识 */
  out_user_code?: string
}

export interface PostV3PapayInsuranceSignContractsPreEntrustSignAppBody {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: readonly {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }[]
  /** 扣费金额信息 */
  amount?:
    | {
        /** 金额 */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
    | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?:
    | {
        /** 自然人姓名 (加密) */
        real_name: string
        /** 自然人身份证号码 (加密) */
        id_card_number: string
        /** 实名验证类型 */
        identity_type?: 'ID_CARD' | undefined
      }
    | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}

/** 保险商户App预签约 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignAppRequest extends JsonOptions {
  query?: undefined
  json: PostV3PapayInsuranceSignContractsPreEntrustSignAppBody
}

export interface PostV3PapayInsuranceSignContractsPreEntrustSignAppResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
}

export interface PostV3PapayInsuranceSignContractsPreEntrustSignH5Body {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: readonly {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 保障详情 */
    policy_coverage_detail?:
      | {
          /** 保单额度 */
          policy_amount?: string | undefined
          /** 保险条款列表 */
          policy_clauses?:
            | readonly {
                /** 条款内容 */
                clause_name?: string | undefined
                /** 条款额度 */
                clause_quota?: string | undefined
              }[]
            | undefined
        }
      | undefined
  }[]
  /** 扣费金额信息 */
  amount?:
    | {
        /** 金额 */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
    | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?:
    | {
        /** 自然人姓名 (加密) */
        real_name: string
        /** 自然人身份证号码 (加密) */
        id_card_number: string
        /** 实名验证类型 */
        identity_type?: 'ID_CARD' | undefined
      }
    | undefined
  /** 跳转控制信息 */
  jump_control?:
    | {
        /** 跳转的应用AppID */
        jump_appid?: string | undefined
      }
    | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}

/** 保险商户H5预签约 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignH5Request extends JsonOptions {
  query?: undefined
  json: PostV3PapayInsuranceSignContractsPreEntrustSignH5Body
}

export interface PostV3PapayInsuranceSignContractsPreEntrustSignH5Response {
  /** 拉起微信支付客户端的URL */
  redirect_url: string
}

export interface PostV3PapayInsuranceSignContractsPreEntrustSignJsapiBody {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: readonly {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 保障详情 */
    policy_coverage_detail?:
      | {
          /** 保单额度 */
          policy_amount?: string | undefined
          /** 保险条款列表 */
          policy_clauses?:
            | readonly {
                /** 条款内容 */
                clause_name?: string | undefined
                /** 条款额度 */
                clause_quota?: string | undefined
              }[]
            | undefined
        }
      | undefined
  }[]
  /** 扣费金额信息 */
  amount?:
    | {
        /** 金额 */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
    | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?:
    | {
        /** 自然人姓名 (加密) */
        real_name: string
        /** 自然人身份证号码 (加密) */
        id_card_number: string
        /** 实名验证类型 */
        identity_type?: 'ID_CARD' | undefined
      }
    | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}

/** 保险商户JSAPI预签约 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignJsapiRequest extends JsonOptions {
  query?: undefined
  json: PostV3PapayInsuranceSignContractsPreEntrustSignJsapiBody
}

export interface PostV3PapayInsuranceSignContractsPreEntrustSignJsapiResponse {
  /** 跳转签约并支付流程的URL */
  redirect_url: string
}

export interface PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramBody {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人的展示名称 */
  insured_display_name: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 保险保单的开始日期 */
  policy_start_date: string
  /** 保险保单的结束日期 */
  policy_end_date: string
  /** 保单的扣费周期列表 */
  policy_periods: readonly {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 保障详情 */
    policy_coverage_detail?:
      | {
          /** 保单额度 */
          policy_amount?: string | undefined
          /** 保险条款列表 */
          policy_clauses?:
            | readonly {
                /** 条款内容 */
                clause_name?: string | undefined
                /** 条款额度 */
                clause_quota?: string | undefined
              }[]
            | undefined
        }
      | undefined
  }[]
  /** 扣费金额信息 */
  amount?:
    | {
        /** 金额 */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
    | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商品描述 */
  description?: string | undefined
  /** 支付结果通知地址 */
  transaction_notify_url?: string | undefined
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 是否自动续保 */
  can_auto_insure?: boolean | undefined
  /** 是否自动重新投保 */
  can_auto_reinsure?: boolean | undefined
  /** 用户实名信息 */
  real_identity?:
    | {
        /** 自然人姓名 (加密) */
        real_name: string
        /** 自然人身份证号码 (加密) */
        id_card_number: string
        /** 实名验证类型 */
        identity_type?: 'ID_CARD' | undefined
      }
    | undefined
  /** 合并扣费期数 */
  combined_deduct_period_count?: number | undefined
}

/** 保险商户小程序预签约 */
export interface PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramBody
}

export interface PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID */
  redirect_appid: string
  /** 跳转签约小程序的路径 */
  redirect_path: string
}

export interface PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyBody {
  /** 应用ID */
  appid: string
  /** 续期的扣费周期列表 */
  policy_periods: readonly {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }[]
  /** 是否允许取消预约 */
  allow_cancel_scheduled?: boolean | undefined
}

/** 保险商户修改保险扣费周期列表 */
export interface PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyRequest
  extends JsonOptions {
  /** 委托代扣模板ID */
  plan_id: number | string
  /** 委托代扣协议ID */
  contract_id: string
  query?: undefined
  json: PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyBody
}

export interface PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyResponse {
  /** 最新的扣费周期列表 */
  policy_periods?: {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
  }[]
  /** 发生了取消预约的扣费计划项编号 */
  cancel_scheduled_policy_period_id?: number
}

export type GetV3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeQuery =
  {
    /** 分页大小 */
    limit?: number | undefined
    /** 分页开始位置 */
    offset?: number | undefined
  }

/** 保险商户查询保险扣费周期列表 */
export interface GetV3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest
  extends BodilessOptions {
  /** 商户签约协议号 */
  out_contract_code: string
  /** 委托代扣模板ID */
  plan_id: number | string
  query?:
    | GetV3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeQuery
    | undefined
}

export interface GetV3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse {
  data?: {
    /** 保单的扣费周期编号 */
    policy_period_id: number
    /** 扣费周期预计的扣费的日期 */
    estimated_deduct_date: string
    /** 扣费周期预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费周期预约状态 */
    policy_period_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 扣费周期总条数 */
  total_count?: number
}

export interface PostV3PapayPayHarmonyTransactionsApplyBody {
  /** 应用ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 鸿蒙账户id */
  harmony_account_id: string
  /** 商户类别码 */
  mcc?: string | undefined
}

/** 代扣受理扣款 */
export interface PostV3PapayPayHarmonyTransactionsApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3PapayPayHarmonyTransactionsApplyBody
}

export interface PostV3PapayPayHarmonyTransactionsApplyResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
}

export type GetV3PapayPayPartnerSchedulesContractIdByContractIdQuery = {
  /** 子商户号商户号 */
  sub_mchid: string
}

/** 查询扣费预约 */
export interface GetV3PapayPayPartnerSchedulesContractIdByContractIdRequest
  extends BodilessOptions {
  /** 委托代扣协议ID */
  contract_id: string
  query: GetV3PapayPayPartnerSchedulesContractIdByContractIdQuery
}

export interface GetV3PapayPayPartnerSchedulesContractIdByContractIdResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}

export interface PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleBody {
  /** 应用ID */
  sp_appid: string
  /** 子商户号商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 预约的金额信息 */
  schedule_amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}

/** 预约扣费 */
export interface PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleRequest
  extends JsonOptions {
  /** 委托代扣协议ID */
  contract_id: string
  query?: undefined
  json: PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleBody
}

export interface PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}

export interface PostV3PapayPayPartnerTransactionsApplyBody {
  /** 应用ID */
  sp_appid: string
  /** 子商户号商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
}

/** 受理扣款 */
export interface PostV3PapayPayPartnerTransactionsApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3PapayPayPartnerTransactionsApplyBody
}

export interface PostV3PapayPayPartnerTransactionsApplyResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
}

/** 查询扣费预约 */
export interface GetV3PapayPaySchedulesContractIdByContractIdRequest extends BodilessOptions {
  /** 委托代扣协议ID */
  contract_id: string
  query?: undefined
}

export interface GetV3PapayPaySchedulesContractIdByContractIdResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}

export interface PostV3PapayPaySchedulesContractIdByContractIdScheduleBody {
  /** 应用ID */
  appid: string
  /** 预约的金额信息 */
  schedule_amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
}

/** 预约扣费 */
export interface PostV3PapayPaySchedulesContractIdByContractIdScheduleRequest extends JsonOptions {
  /** 委托代扣协议ID */
  contract_id: string
  query?: undefined
  json: PostV3PapayPaySchedulesContractIdByContractIdScheduleBody
}

export interface PostV3PapayPaySchedulesContractIdByContractIdScheduleResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}

export interface PostV3PapayPayTransactionsApplyBody {
  /** 应用ID */
  appid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品描述 */
  description: string
  /** 通知地址 */
  transaction_notify_url: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
}

/** 受理扣款 */
export interface PostV3PapayPayTransactionsApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3PapayPayTransactionsApplyBody
}

export interface PostV3PapayPayTransactionsApplyResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /** 金额 */
    total: number
    /** 货币类型 */
    currency?: string
  }
}

export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignAppBody {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  deduct_schedule?:
    | {
        /** 预计扣费的日期 */
        estimated_deduct_date: string
        /** 预计的扣费金额 */
        estimated_deduct_amount: {
          /** 金额 */
          total: number
          /** 货币类型 */
          currency?: string | undefined
        }
        /** 商品描述 */
        description: string
      }
    | undefined
}

/** App场景预约扣费类型签约的预签约 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignAppRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PapayScheduledDeductSignContractsPreEntrustSignAppBody
}

export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignAppResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
}

export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Body {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  deduct_schedule?:
    | {
        /** 预计扣费的日期 */
        estimated_deduct_date: string
        /** 预计的扣费金额 */
        estimated_deduct_amount: {
          /** 金额 */
          total: number
          /** 货币类型 */
          currency?: string | undefined
        }
        /** 商品描述 */
        description: string
      }
    | undefined
  /** 跳转控制信息 */
  jump_control?:
    | {
        /** 跳转的应用AppID */
        jump_appid?: string | undefined
      }
    | undefined
}

/** H5场景预约扣费类型签约的预签约 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Request
  extends JsonOptions {
  query?: undefined
  json: PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Body
}

export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Response {
  /** 拉起微信支付客户端的URL */
  redirect_url: string
}

export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiBody {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  deduct_schedule?:
    | {
        /** 预计扣费的日期 */
        estimated_deduct_date: string
        /** 预计的扣费金额 */
        estimated_deduct_amount: {
          /** 金额 */
          total: number
          /** 货币类型 */
          currency?: string | undefined
        }
        /** 商品描述 */
        description: string
      }
    | undefined
}

/** JSAPI场景预约扣费类型签约的预签约 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiBody
}

export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiResponse {
  /** 跳转签约流程的URL */
  redirect_url: string
}

export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramBody {
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  deduct_schedule?:
    | {
        /** 预计扣费的日期 */
        estimated_deduct_date: string
        /** 预计的扣费金额 */
        estimated_deduct_amount: {
          /** 金额 */
          total: number
          /** 货币类型 */
          currency?: string | undefined
        }
        /** 商品描述 */
        description: string
      }
    | undefined
}

/** 小程序场景预约扣费类型签约的预签约 */
export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramBody
}

export interface PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID */
  redirect_appid: string
  /** 跳转签约小程序的路径 */
  redirect_path: string
}

export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppBody {
  /** 应用ID */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  deduct_schedule?:
    | {
        /** 预计扣费的日期 */
        estimated_deduct_date: string
        /** 预计的扣费金额 */
        estimated_deduct_amount: {
          /** 金额 */
          total: number
          /** 货币类型 */
          currency?: string | undefined
        }
        /** 商品描述 */
        description: string
      }
    | undefined
}

/** App场景预约扣费类型签约的预签约 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppBody
}

export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
}

export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Body {
  /** 应用ID */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  deduct_schedule?:
    | {
        /** 预计扣费的日期 */
        estimated_deduct_date: string
        /** 预计的扣费金额 */
        estimated_deduct_amount: {
          /** 金额 */
          total: number
          /** 货币类型 */
          currency?: string | undefined
        }
        /** 商品描述 */
        description: string
      }
    | undefined
  /** 跳转控制信息 */
  jump_control?:
    | {
        /** 跳转的应用AppID */
        jump_appid?: string | undefined
      }
    | undefined
}

/** H5场景预约扣费类型签约的预签约 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Request
  extends JsonOptions {
  query?: undefined
  json: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Body
}

export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Response {
  /** 拉起微信支付客户端的URL */
  redirect_url: string
}

export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiBody {
  /** 应用ID */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  deduct_schedule?:
    | {
        /** 预计扣费的日期 */
        estimated_deduct_date: string
        /** 预计的扣费金额 */
        estimated_deduct_amount: {
          /** 金额 */
          total: number
          /** 货币类型 */
          currency?: string | undefined
        }
        /** 商品描述 */
        description: string
      }
    | undefined
}

/** JSAPI场景预约扣费类型签约的预签约 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiBody
}

export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiResponse {
  /** 跳转签约流程的URL */
  redirect_url: string
}

export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramBody {
  /** 应用ID */
  sp_appid: string
  /** 用户在服务商商户应用下的用户标示 */
  sp_openid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code?: string | undefined
  /** 用于预约扣费的预约信息 */
  deduct_schedule?:
    | {
        /** 预计扣费的日期 */
        estimated_deduct_date: string
        /** 预计的扣费金额 */
        estimated_deduct_amount: {
          /** 金额 */
          total: number
          /** 货币类型 */
          currency?: string | undefined
        }
        /** 商品描述 */
        description: string
      }
    | undefined
}

/** 小程序场景预约扣费类型签约的预签约 */
export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramBody
}

export interface PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID */
  redirect_appid: string
  /** 跳转签约小程序的路径 */
  redirect_path: string
}

/** 通过商户协议号查询委托代扣签约协议 */
export interface GetV3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeRequest
  extends BodilessOptions {
  /** 商户签约协议号 */
  out_contract_code: string
  /** 委托代扣模板ID */
  plan_id: number | string
  query?: undefined
}

export interface GetV3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | (string & {})
  /** 协议签署时间 (RFC 3339) */
  contract_signed_time?: string
  /** 协议到期时间 (RFC 3339) */
  contract_expired_time?: string
  /** 用户OpenID */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode:
      | 'USER_TERMINATE'
      | 'MCH_API_TERMINATE'
      | 'WEPAY_WEB_TERMINATE'
      | 'CUSTOMER_SERVICE_TERMINATE'
      | 'SYSTEM_TERMINATE'
      | (string & {})
    /** 协议解约时间 (RFC 3339) */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 鸿蒙代扣场景的用户微信号掩码 */
  mask_wxid?: string
}

/** 通过商户协议号查询委托代扣签约协议 */
export interface GetV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest
  extends BodilessOptions {
  /** 商户签约协议号 */
  out_contract_code: string
  /** 委托代扣模板ID */
  plan_id: number | string
  query?: undefined
}

export interface GetV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 (RFC 3339) */
  contract_signed_time?: string
  /** 协议到期时间 (RFC 3339) */
  contract_expired_time?: string
  /** 用户OpenID */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 (RFC 3339) */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费预约状态 */
    schedule_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}

export interface PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateBody {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 通过商户协议号解除委托代扣签约协议 */
export interface PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateRequest
  extends JsonOptions {
  /** 委托代扣模板ID */
  plan_id: number | string
  /** 商户签约协议号 */
  out_contract_code: string
  query?: undefined
  json: PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateBody
}

export interface PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 (RFC 3339) */
  contract_signed_time?: string
  /** 协议到期时间 (RFC 3339) */
  contract_expired_time?: string
  /** 用户OpenID */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 (RFC 3339) */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费预约状态 */
    schedule_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}

export interface PostV3PapaySignContractsPreEntrustSignBody {
  /** 签约场景 */
  sign_scene: 'SIGN_SCENE_APP' | 'SIGN_SCENE_QRCODE'
  /** 应用ID */
  appid: string
  /** 用户在直连商户应用下的用户标示 */
  openid?: string | undefined
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约结果通知地址 */
  contract_notify_url: string
  /** 商户侧用户标识 */
  out_user_code: string
  /** 回跳地址的url */
  return_url?: string | undefined
  device_info: {
    /** 设备类型 */
    device_type:
      | 'DEVICE_TYPE_UNKNOW'
      | 'DEVICE_TYPE_PHONE'
      | 'DEVICE_TYPE_PAD'
      | 'DEVICE_TYPE_TV'
      | 'DEVICE_TYPE_WATCH'
    /** 设备的OS版本 */
    device_os: string
    /** 设备ID */
    device_id: string
    /** 设备是否以root身份运行 */
    device_running_as_root: boolean
    /** 设备的IP */
    device_ip: string
    /** 设备上是否安装微信 */
    weixin_installed: boolean
    /** 设备上微信的版本 */
    weixin_version: string
    /** 发起预签约的用户首次登录该设备的时间 */
    days_since_first_login:
      | 'DAYS_SINCE_FIRST_LOGIN_UNKNOW'
      | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY'
      | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS'
      | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS'
      | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS'
      | 'DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS'
      | 'DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS'
  }
}

/** 代扣预签约 */
export interface PostV3PapaySignContractsPreEntrustSignRequest extends JsonOptions {
  query?: undefined
  json: PostV3PapaySignContractsPreEntrustSignBody
}

export interface PostV3PapaySignContractsPreEntrustSignResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username */
  mini_program_username?: string
  /** 跳转签约小程序的path */
  mini_program_path?: string
  /** 展示扫码签约的二维码的URL */
  redirect_url?: string
}

export type GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeQuery = {
  /** 子商户号商户号 */
  sub_mchid: string
}

/** 通过商户协议号查询委托代扣签约协议 */
export interface GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest
  extends BodilessOptions {
  /** 商户签约协议号 */
  out_contract_code: string
  /** 委托代扣模板ID */
  plan_id: number | string
  query: GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeQuery
}

export interface GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse {
  /** 委托代扣协议ID */
  contract_id: string
  /** 普通服务商商户号 */
  sp_mchid: string
  /** 普通服务商的AppID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 (RFC 3339) */
  contract_signed_time?: string
  /** 协议到期时间 (RFC 3339) */
  contract_expired_time?: string
  /** 用户OpenID */
  sp_openid: string
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 (RFC 3339) */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费预约状态 */
    schedule_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}

export interface PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateBody {
  /** 子商户号商户号 */
  sub_mchid: string
  /** 解约备注 */
  contract_termination_remark: string
}

/** 通过商户协议号解除委托代扣签约协议 */
export interface PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateRequest
  extends JsonOptions {
  /** 委托代扣模板ID */
  plan_id: number | string
  /** 商户签约协议号 */
  out_contract_code: string
  query?: undefined
  json: PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateBody
}

export interface PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse {
  /** 委托代扣协议ID */
  contract_id: string
  /** 普通服务商商户号 */
  sp_mchid: string
  /** 普通服务商的AppID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 (RFC 3339) */
  contract_signed_time?: string
  /** 协议到期时间 (RFC 3339) */
  contract_expired_time?: string
  /** 用户OpenID */
  sp_openid: string
  /** 子商户AppID对应的用户OpenID */
  sub_openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 (RFC 3339) */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费预约状态 */
    schedule_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /** 金额 */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}

export interface V3Papay extends ListedNode {
  readonly contracts: V3PapayContracts
  readonly insurancePay: V3PapayInsurancePay
  readonly insuranceSign: V3PapayInsuranceSign
  readonly pay: V3PapayPay
  readonly scheduledDeductSign: V3PapayScheduledDeductSign
  readonly sign: V3PapaySign
}

export interface V3PapayContracts extends ListedNode {
  readonly _contract_id_: V3PapayContractsByContractId
}

export interface V3PapayContractsByContractId extends ListedNode {
  readonly failNotify: V3PapayContractsByContractIdFailNotify
  readonly notify: V3PapayContractsByContractIdNotify
}

export interface V3PapayContractsByContractIdFailNotify extends ListedNode {
  /**
   * 重试扣费通知 (普通商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
   */
  post(
    options: PostV3PapayContractsByContractIdFailNotifyRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 重试扣费通知 (普通商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
   */
  postAsync(
    options: PostV3PapayContractsByContractIdFailNotifyRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PapayContractsByContractIdNotify extends ListedNode {
  /**
   * 直连商户预扣费通知 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html
   */
  post(
    options: PostV3PapayContractsByContractIdNotifyRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 直连商户预扣费通知 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html
   */
  postAsync(
    options: PostV3PapayContractsByContractIdNotifyRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PapayInsurancePay extends ListedNode {
  readonly policyPeriods: V3PapayInsurancePayPolicyPeriods
  readonly transactions: V3PapayInsurancePayTransactions
}

export interface V3PapayInsurancePayPolicyPeriods extends ListedNode {
  readonly contractId: V3PapayInsurancePayPolicyPeriodsContractId
}

export interface V3PapayInsurancePayPolicyPeriodsContractId extends ListedNode {
  readonly _contract_id_: V3PapayInsurancePayPolicyPeriodsContractIdByContractId
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractId extends ListedNode {
  readonly policyPeriodId: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId
  extends ListedNode {
  readonly _policy_period_id_: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId
  extends ListedNode {
  /**
   * 保险商户查询保险自动续费预约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/query-policy-period.html
   */
  get(
    options: GetV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdRequest,
  ): Promise<
    WechatpayResponse<GetV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdResponse>
  >
  /**
   * 保险商户查询保险自动续费预约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/query-policy-period.html
   */
  getAsync(
    options: GetV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdResponse>
  >
  readonly schedule: V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule
}

export interface V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule
  extends ListedNode {
  /**
   * 保险商户预约保险自动续费 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/schedule-policy-period.html
   */
  post(
    options: PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleRequest,
  ): Promise<
    WechatpayResponse<PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleResponse>
  >
  /**
   * 保险商户预约保险自动续费 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/schedule-policy-period.html
   */
  postAsync(
    options: PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdScheduleResponse>
  >
}

export interface V3PapayInsurancePayTransactions extends ListedNode {
  readonly apply: V3PapayInsurancePayTransactionsApply
}

export interface V3PapayInsurancePayTransactionsApply extends ListedNode {
  /**
   * 保险商户受理保险自动续费扣款 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct/create-transaction.html
   */
  post(
    options: PostV3PapayInsurancePayTransactionsApplyRequest,
  ): Promise<WechatpayResponse<PostV3PapayInsurancePayTransactionsApplyResponse>>
  /**
   * 保险商户受理保险自动续费扣款 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct/create-transaction.html
   */
  postAsync(
    options: PostV3PapayInsurancePayTransactionsApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3PapayInsurancePayTransactionsApplyResponse>>
}

export interface V3PapayInsuranceSign extends ListedNode {
  readonly contracts: V3PapayInsuranceSignContracts
  readonly policyPeriods: V3PapayInsuranceSignPolicyPeriods
  readonly policy_periods: V3PapayInsuranceSignPolicy_periods
}

export interface V3PapayInsuranceSignContracts extends ListedNode {
  readonly planId: V3PapayInsuranceSignContractsPlanId
  readonly preEntrustSign: V3PapayInsuranceSignContractsPreEntrustSign
}

export interface V3PapayInsuranceSignContractsPlanId extends ListedNode {
  readonly _plan_id_: V3PapayInsuranceSignContractsPlanIdByPlanId
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanId extends ListedNode {
  readonly contractId: V3PapayInsuranceSignContractsPlanIdByPlanIdContractId
  readonly outContractCode: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCode
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractId extends ListedNode {
  readonly _contract_id_: V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractId
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractId
  extends ListedNode {
  readonly renew: V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew
  extends ListedNode {
  /**
   * 保险商户受理续期自动续费协议 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/apply-renew-contract.html
   */
  post(
    options: PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 保险商户受理续期自动续费协议 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/apply-renew-contract.html
   */
  postAsync(
    options: PostV3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCode extends ListedNode {
  readonly _out_contract_code_: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode
  extends ListedNode {
  /** 保险商户查询保险自动续费协议 (普通商户) */
  get(
    options: GetV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>
  >
  /** 保险商户查询保险自动续费协议 (普通商户) */
  getAsync(
    options: GetV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>
  >
  readonly terminate: V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
}

export interface V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  extends ListedNode {
  /** 保险商户通过商户协议号解除保险自动续费协议 (普通商户) */
  post(
    options: PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateRequest,
  ): Promise<
    WechatpayResponse<PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse>
  >
  /** 保险商户通过商户协议号解除保险自动续费协议 (普通商户) */
  postAsync(
    options: PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse>
  >
}

export interface V3PapayInsuranceSignContractsPreEntrustSign extends ListedNode {
  readonly app: V3PapayInsuranceSignContractsPreEntrustSignApp
  readonly h5: V3PapayInsuranceSignContractsPreEntrustSignH5
  readonly jsapi: V3PapayInsuranceSignContractsPreEntrustSignJsapi
  readonly miniProgram: V3PapayInsuranceSignContractsPreEntrustSignMiniProgram
}

export interface V3PapayInsuranceSignContractsPreEntrustSignApp extends ListedNode {
  /**
   * 保险商户App预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/app-sign-and-create-transaction.html
   */
  post(
    options: PostV3PapayInsuranceSignContractsPreEntrustSignAppRequest,
  ): Promise<WechatpayResponse<PostV3PapayInsuranceSignContractsPreEntrustSignAppResponse>>
  /**
   * 保险商户App预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/app-sign-and-create-transaction.html
   */
  postAsync(
    options: PostV3PapayInsuranceSignContractsPreEntrustSignAppRequest,
  ): ChainPromise<WechatpayResponse<PostV3PapayInsuranceSignContractsPreEntrustSignAppResponse>>
}

export interface V3PapayInsuranceSignContractsPreEntrustSignH5 extends ListedNode {
  /**
   * 保险商户H5预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/h5-sign-and-create-transaction.html
   */
  post(
    options: PostV3PapayInsuranceSignContractsPreEntrustSignH5Request,
  ): Promise<WechatpayResponse<PostV3PapayInsuranceSignContractsPreEntrustSignH5Response>>
  /**
   * 保险商户H5预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/h5-sign-and-create-transaction.html
   */
  postAsync(
    options: PostV3PapayInsuranceSignContractsPreEntrustSignH5Request,
  ): ChainPromise<WechatpayResponse<PostV3PapayInsuranceSignContractsPreEntrustSignH5Response>>
}

export interface V3PapayInsuranceSignContractsPreEntrustSignJsapi extends ListedNode {
  /**
   * 保险商户JSAPI预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/jsapi-sign-and-create-transaction.html
   */
  post(
    options: PostV3PapayInsuranceSignContractsPreEntrustSignJsapiRequest,
  ): Promise<WechatpayResponse<PostV3PapayInsuranceSignContractsPreEntrustSignJsapiResponse>>
  /**
   * 保险商户JSAPI预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/jsapi-sign-and-create-transaction.html
   */
  postAsync(
    options: PostV3PapayInsuranceSignContractsPreEntrustSignJsapiRequest,
  ): ChainPromise<WechatpayResponse<PostV3PapayInsuranceSignContractsPreEntrustSignJsapiResponse>>
}

export interface V3PapayInsuranceSignContractsPreEntrustSignMiniProgram extends ListedNode {
  /**
   * 保险商户小程序预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/mimi-program-sign-and-create-transaction.html
   */
  post(
    options: PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramRequest,
  ): Promise<WechatpayResponse<PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramResponse>>
  /**
   * 保险商户小程序预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/mimi-program-sign-and-create-transaction.html
   */
  postAsync(
    options: PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayInsuranceSignContractsPreEntrustSignMiniProgramResponse>
  >
}

export interface V3PapayInsuranceSignPolicyPeriods extends ListedNode {
  readonly planId: V3PapayInsuranceSignPolicyPeriodsPlanId
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanId extends ListedNode {
  readonly _plan_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanId extends ListedNode {
  readonly contractId: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractId
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractId extends ListedNode {
  readonly _contract_id_: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId
  extends ListedNode {
  readonly modify: V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify
}

export interface V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify
  extends ListedNode {
  /**
   * 保险商户修改保险扣费周期列表 (普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
   */
  post(
    options: PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyRequest,
  ): Promise<
    WechatpayResponse<PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyResponse>
  >
  /**
   * 保险商户修改保险扣费周期列表 (普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
   */
  postAsync(
    options: PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyResponse>
  >
}

export interface V3PapayInsuranceSignPolicy_periods extends ListedNode {
  readonly planId: V3PapayInsuranceSignPolicy_periodsPlanId
}

export interface V3PapayInsuranceSignPolicy_periodsPlanId extends ListedNode {
  readonly _plan_id_: V3PapayInsuranceSignPolicy_periodsPlanIdByPlanId
}

export interface V3PapayInsuranceSignPolicy_periodsPlanIdByPlanId extends ListedNode {
  readonly outContractCode: V3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCode
}

export interface V3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCode
  extends ListedNode {
  readonly _out_contract_code_: V3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface V3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode
  extends ListedNode {
  /**
   * 保险商户查询保险扣费周期列表 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/query-policy-periods-by-code.html
   */
  get(
    options: GetV3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>
  >
  /**
   * 保险商户查询保险扣费周期列表 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/query-policy-periods-by-code.html
   */
  getAsync(
    options: GetV3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>
  >
}

export interface V3PapayPay extends ListedNode {
  readonly harmony: V3PapayPayHarmony
  readonly partner: V3PapayPayPartner
  readonly schedules: V3PapayPaySchedules
  readonly transactions: V3PapayPayTransactions
}

export interface V3PapayPayHarmony extends ListedNode {
  readonly transactions: V3PapayPayHarmonyTransactions
}

export interface V3PapayPayHarmonyTransactions extends ListedNode {
  readonly apply: V3PapayPayHarmonyTransactionsApply
}

export interface V3PapayPayHarmonyTransactionsApply extends ListedNode {
  /** 代扣受理扣款 (普通商户) */
  post(
    options: PostV3PapayPayHarmonyTransactionsApplyRequest,
  ): Promise<WechatpayResponse<PostV3PapayPayHarmonyTransactionsApplyResponse>>
  /** 代扣受理扣款 (普通商户) */
  postAsync(
    options: PostV3PapayPayHarmonyTransactionsApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3PapayPayHarmonyTransactionsApplyResponse>>
}

export interface V3PapayPayPartner extends ListedNode {
  readonly schedules: V3PapayPayPartnerSchedules
  readonly transactions: V3PapayPayPartnerTransactions
}

export interface V3PapayPayPartnerSchedules extends ListedNode {
  readonly contractId: V3PapayPayPartnerSchedulesContractId
}

export interface V3PapayPayPartnerSchedulesContractId extends ListedNode {
  readonly _contract_id_: V3PapayPayPartnerSchedulesContractIdByContractId
}

export interface V3PapayPayPartnerSchedulesContractIdByContractId extends ListedNode {
  /**
   * 查询扣费预约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-query-deduct-schedule.html
   */
  get(
    options: GetV3PapayPayPartnerSchedulesContractIdByContractIdRequest,
  ): Promise<WechatpayResponse<GetV3PapayPayPartnerSchedulesContractIdByContractIdResponse>>
  /**
   * 查询扣费预约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-query-deduct-schedule.html
   */
  getAsync(
    options: GetV3PapayPayPartnerSchedulesContractIdByContractIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3PapayPayPartnerSchedulesContractIdByContractIdResponse>>
  readonly schedule: V3PapayPayPartnerSchedulesContractIdByContractIdSchedule
}

export interface V3PapayPayPartnerSchedulesContractIdByContractIdSchedule extends ListedNode {
  /**
   * 预约扣费 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html
   */
  post(
    options: PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleRequest,
  ): Promise<
    WechatpayResponse<PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleResponse>
  >
  /**
   * 预约扣费 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-schedule-deduction.html
   */
  postAsync(
    options: PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayPayPartnerSchedulesContractIdByContractIdScheduleResponse>
  >
}

export interface V3PapayPayPartnerTransactions extends ListedNode {
  readonly apply: V3PapayPayPartnerTransactionsApply
}

export interface V3PapayPayPartnerTransactionsApply extends ListedNode {
  /**
   * 受理扣款 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-create-transaction.html
   */
  post(
    options: PostV3PapayPayPartnerTransactionsApplyRequest,
  ): Promise<WechatpayResponse<PostV3PapayPayPartnerTransactionsApplyResponse>>
  /**
   * 受理扣款 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-create-transaction.html
   */
  postAsync(
    options: PostV3PapayPayPartnerTransactionsApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3PapayPayPartnerTransactionsApplyResponse>>
}

export interface V3PapayPaySchedules extends ListedNode {
  readonly contractId: V3PapayPaySchedulesContractId
}

export interface V3PapayPaySchedulesContractId extends ListedNode {
  readonly _contract_id_: V3PapayPaySchedulesContractIdByContractId
}

export interface V3PapayPaySchedulesContractIdByContractId extends ListedNode {
  /**
   * 查询扣费预约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-query-deduct-schedule.html
   */
  get(
    options: GetV3PapayPaySchedulesContractIdByContractIdRequest,
  ): Promise<WechatpayResponse<GetV3PapayPaySchedulesContractIdByContractIdResponse>>
  /**
   * 查询扣费预约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-query-deduct-schedule.html
   */
  getAsync(
    options: GetV3PapayPaySchedulesContractIdByContractIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3PapayPaySchedulesContractIdByContractIdResponse>>
  readonly schedule: V3PapayPaySchedulesContractIdByContractIdSchedule
}

export interface V3PapayPaySchedulesContractIdByContractIdSchedule extends ListedNode {
  /**
   * 预约扣费 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-schedule-deduction.html
   */
  post(
    options: PostV3PapayPaySchedulesContractIdByContractIdScheduleRequest,
  ): Promise<WechatpayResponse<PostV3PapayPaySchedulesContractIdByContractIdScheduleResponse>>
  /**
   * 预约扣费 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-schedule-deduction.html
   */
  postAsync(
    options: PostV3PapayPaySchedulesContractIdByContractIdScheduleRequest,
  ): ChainPromise<WechatpayResponse<PostV3PapayPaySchedulesContractIdByContractIdScheduleResponse>>
}

export interface V3PapayPayTransactions extends ListedNode {
  readonly apply: V3PapayPayTransactionsApply
}

export interface V3PapayPayTransactionsApply extends ListedNode {
  /**
   * 受理扣款 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-create-transaction.html
   */
  post(
    options: PostV3PapayPayTransactionsApplyRequest,
  ): Promise<WechatpayResponse<PostV3PapayPayTransactionsApplyResponse>>
  /**
   * 受理扣款 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-create-transaction.html
   */
  postAsync(
    options: PostV3PapayPayTransactionsApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3PapayPayTransactionsApplyResponse>>
}

export interface V3PapayScheduledDeductSign extends ListedNode {
  readonly contracts: V3PapayScheduledDeductSignContracts
  readonly partner: V3PapayScheduledDeductSignPartner
}

export interface V3PapayScheduledDeductSignContracts extends ListedNode {
  readonly preEntrustSign: V3PapayScheduledDeductSignContractsPreEntrustSign
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSign extends ListedNode {
  readonly app: V3PapayScheduledDeductSignContractsPreEntrustSignApp
  readonly h5: V3PapayScheduledDeductSignContractsPreEntrustSignH5
  readonly jsapi: V3PapayScheduledDeductSignContractsPreEntrustSignJsapi
  readonly miniProgram: V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignApp extends ListedNode {
  /**
   * App场景预约扣费类型签约的预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-app-scheduled-deduct-pre-sign.html
   */
  post(
    options: PostV3PapayScheduledDeductSignContractsPreEntrustSignAppRequest,
  ): Promise<WechatpayResponse<PostV3PapayScheduledDeductSignContractsPreEntrustSignAppResponse>>
  /**
   * App场景预约扣费类型签约的预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-app-scheduled-deduct-pre-sign.html
   */
  postAsync(
    options: PostV3PapayScheduledDeductSignContractsPreEntrustSignAppRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayScheduledDeductSignContractsPreEntrustSignAppResponse>
  >
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignH5 extends ListedNode {
  /**
   * H5场景预约扣费类型签约的预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-h5-scheduled-deduct-pre-sign.html
   */
  post(
    options: PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Request,
  ): Promise<WechatpayResponse<PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Response>>
  /**
   * H5场景预约扣费类型签约的预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-h5-scheduled-deduct-pre-sign.html
   */
  postAsync(
    options: PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Request,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayScheduledDeductSignContractsPreEntrustSignH5Response>
  >
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignJsapi extends ListedNode {
  /**
   * JSAPI场景预约扣费类型签约的预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/jsapi-scheduled-deduct-pre-sign.html
   */
  post(
    options: PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiRequest,
  ): Promise<WechatpayResponse<PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiResponse>>
  /**
   * JSAPI场景预约扣费类型签约的预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/jsapi-scheduled-deduct-pre-sign.html
   */
  postAsync(
    options: PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayScheduledDeductSignContractsPreEntrustSignJsapiResponse>
  >
}

export interface V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram extends ListedNode {
  /**
   * 小程序场景预约扣费类型签约的预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/mini-program-scheduled-deduct-pre-sign.html
   */
  post(
    options: PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramRequest,
  ): Promise<
    WechatpayResponse<PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramResponse>
  >
  /**
   * 小程序场景预约扣费类型签约的预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/mini-program-scheduled-deduct-pre-sign.html
   */
  postAsync(
    options: PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayScheduledDeductSignContractsPreEntrustSignMiniProgramResponse>
  >
}

export interface V3PapayScheduledDeductSignPartner extends ListedNode {
  readonly contracts: V3PapayScheduledDeductSignPartnerContracts
}

export interface V3PapayScheduledDeductSignPartnerContracts extends ListedNode {
  readonly preEntrustSign: V3PapayScheduledDeductSignPartnerContractsPreEntrustSign
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSign extends ListedNode {
  readonly app: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp
  readonly h5: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5
  readonly jsapi: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi
  readonly miniProgram: V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp extends ListedNode {
  /**
   * App场景预约扣费类型签约的预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-app-scheduled-deduct-pre-sign.html
   */
  post(
    options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppRequest,
  ): Promise<
    WechatpayResponse<PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppResponse>
  >
  /**
   * App场景预约扣费类型签约的预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-app-scheduled-deduct-pre-sign.html
   */
  postAsync(
    options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignAppResponse>
  >
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5 extends ListedNode {
  /**
   * H5场景预约扣费类型签约的预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-h5-scheduled-deduct-pre-sign.html
   */
  post(
    options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Request,
  ): Promise<
    WechatpayResponse<PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Response>
  >
  /**
   * H5场景预约扣费类型签约的预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-h5-scheduled-deduct-pre-sign.html
   */
  postAsync(
    options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Request,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5Response>
  >
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi extends ListedNode {
  /**
   * JSAPI场景预约扣费类型签约的预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-jsapi-scheduled-deduct-pre-sign.html
   */
  post(
    options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiRequest,
  ): Promise<
    WechatpayResponse<PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiResponse>
  >
  /**
   * JSAPI场景预约扣费类型签约的预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-jsapi-scheduled-deduct-pre-sign.html
   */
  postAsync(
    options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapiResponse>
  >
}

export interface V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram
  extends ListedNode {
  /**
   * 小程序场景预约扣费类型签约的预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-mini-program-scheduled-deduct-pre-sign.html
   */
  post(
    options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramRequest,
  ): Promise<
    WechatpayResponse<PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramResponse>
  >
  /**
   * 小程序场景预约扣费类型签约的预签约 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-mini-program-scheduled-deduct-pre-sign.html
   */
  postAsync(
    options: PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramResponse>
  >
}

export interface V3PapaySign extends ListedNode {
  readonly contracts: V3PapaySignContracts
  readonly partner: V3PapaySignPartner
}

export interface V3PapaySignContracts extends ListedNode {
  readonly harmonyPlanId: V3PapaySignContractsHarmonyPlanId
  readonly planId: V3PapaySignContractsPlanId
  readonly preEntrustSign: V3PapaySignContractsPreEntrustSign
}

export interface V3PapaySignContractsHarmonyPlanId extends ListedNode {
  readonly _plan_id_: V3PapaySignContractsHarmonyPlanIdByPlanId
}

export interface V3PapaySignContractsHarmonyPlanIdByPlanId extends ListedNode {
  readonly outContractCode: V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCode
}

export interface V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCode extends ListedNode {
  readonly _out_contract_code_: V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode
  extends ListedNode {
  /** 通过商户协议号查询委托代扣签约协议 (普通商户) */
  get(
    options: GetV3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>
  >
  /** 通过商户协议号查询委托代扣签约协议 (普通商户) */
  getAsync(
    options: GetV3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>
  >
}

export interface V3PapaySignContractsPlanId extends ListedNode {
  readonly _plan_id_: V3PapaySignContractsPlanIdByPlanId
}

export interface V3PapaySignContractsPlanIdByPlanId extends ListedNode {
  readonly outContractCode: V3PapaySignContractsPlanIdByPlanIdOutContractCode
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCode extends ListedNode {
  readonly _out_contract_code_: V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode
  extends ListedNode {
  /**
   * 通过商户协议号查询委托代扣签约协议 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-get-contract-by-code.html
   */
  get(
    options: GetV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>
  >
  /**
   * 通过商户协议号查询委托代扣签约协议 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-get-contract-by-code.html
   */
  getAsync(
    options: GetV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>
  >
  readonly terminate: V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
}

export interface V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  extends ListedNode {
  /**
   * 通过商户协议号解除委托代扣签约协议 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-terminate-contract-by-code.html
   */
  post(
    options: PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateRequest,
  ): Promise<
    WechatpayResponse<PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse>
  >
  /**
   * 通过商户协议号解除委托代扣签约协议 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-terminate-contract-by-code.html
   */
  postAsync(
    options: PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse>
  >
}

export interface V3PapaySignContractsPreEntrustSign extends ListedNode {
  /**
   * 代扣预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978414
   */
  post(
    options: PostV3PapaySignContractsPreEntrustSignRequest,
  ): Promise<WechatpayResponse<PostV3PapaySignContractsPreEntrustSignResponse>>
  /**
   * 代扣预签约 (普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978414
   */
  postAsync(
    options: PostV3PapaySignContractsPreEntrustSignRequest,
  ): ChainPromise<WechatpayResponse<PostV3PapaySignContractsPreEntrustSignResponse>>
}

export interface V3PapaySignPartner extends ListedNode {
  readonly contracts: V3PapaySignPartnerContracts
}

export interface V3PapaySignPartnerContracts extends ListedNode {
  readonly planId: V3PapaySignPartnerContractsPlanId
}

export interface V3PapaySignPartnerContractsPlanId extends ListedNode {
  readonly _plan_id_: V3PapaySignPartnerContractsPlanIdByPlanId
}

export interface V3PapaySignPartnerContractsPlanIdByPlanId extends ListedNode {
  readonly outContractCode: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCode
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCode extends ListedNode {
  readonly _out_contract_code_: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode
  extends ListedNode {
  /**
   * 通过商户协议号查询委托代扣签约协议 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-get-contract-by-code.html
   */
  get(
    options: GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>
  >
  /**
   * 通过商户协议号查询委托代扣签约协议 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-get-contract-by-code.html
   */
  getAsync(
    options: GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>
  >
  readonly terminate: V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
}

export interface V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  extends ListedNode {
  /**
   * 通过商户协议号解除委托代扣签约协议 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-terminate-contract-by-code.html
   */
  post(
    options: PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateRequest,
  ): Promise<
    WechatpayResponse<PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse>
  >
  /**
   * 通过商户协议号解除委托代扣签约协议 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-terminate-contract-by-code.html
   */
  postAsync(
    options: PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse>
  >
}
