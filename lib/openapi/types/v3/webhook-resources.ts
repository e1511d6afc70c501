// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { OneOf } from '../../one-of.js'
import type {
  FavorCouponStockCouponConsumeGoodsDetail,
  FavorCouponStockFixedNormalCoupon,
  PayScoreDiscountCardOrderPerformanceType,
  PayScoreDiscountCardOrderRewardType,
  PayScorePostDiscount,
  TransactionAmount,
  TransactionPromotionDetail,
  TransactionTradeState,
  TransactionTradeType,
  VehiclePlateColor,
} from '../shared.js'

export interface AbnormalFundProcessingTransferSuccess {
  /** 产品名称 */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: TransactionAmount
  /** 在途异常资金付款状态 */
  receipt_state:
    | 'RECEIPT_STATE_PENDING'
    | 'RECEIPT_STATE_PROGRESS'
    | 'RECEIPT_STATE_COMPLETED'
    | (string & {})
  /** 在途异常资金付款单据创建时间 */
  create_time: string
  /** 在途异常资金付款单据更新时间 */
  last_update_time: string
  /** 在途异常资金付款指令信息 */
  instruction: {
    /** 商户侧指令编号 */
    out_instruction_no: string
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: 'MERCHANT' | (string & {})
      /** 微信支付商户号 */
      mchid: string
    }
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
    /** 入账成功时间 */
    success_time: string
    /** 微信支付在途异常资金付款指令执行流水号 */
    instruction_instance_id: string
  }
}

export interface ApplymentStateApproved {
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains?: string[]
  /** 子商户H5经营网址 */
  website_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id?: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id?: string
}

export interface BlockrecordChange {
  /** 子商户号 */
  sub_mchid: string
  /** 交易拦截记录ID */
  block_record_id: string
  /** 商户管理记录状态 */
  block_count_level:
    | 'LESS_THAN_TWENTY'
    | 'LESS_THAN_ONE_HUNDRED'
    | 'LESS_THAN_ONE_THOUSAND'
    | 'OVER_ONE_THOUSAND'
    | (string & {})
}

export interface BlocksubmissionChange {
  /** 子商户号 */
  sub_mchid: string
  /** 交易拦截记录申诉ID */
  appeal_record_id: string
  /** 商户管理记录状态 */
  appeal_result: 'PASS' | 'REJECT' | (string & {})
}

export interface BrandMemberCardSpPointExchangeCoupon {
  /** 兑券记录ID */
  record_id: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id: string
  /** 消耗积分数 */
  deduct_points: number
  /** 批次ID */
  stock_id: string
}

export interface BrandMemberCardSpSyncUserPoint {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
}

export interface BrandMemberCardUserCard {
  /** 会员卡code */
  user_card_code?: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 (加密) */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 领取时间 (RFC 3339) */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?:
        | 'USER_FORM_FLAG_SEX'
        | 'USER_FORM_FLAG_NAME'
        | 'USER_FORM_FLAG_BIRTHDAY'
        | 'USER_FORM_FLAG_ADDRESS'
        | 'USER_FORM_FLAG_EMAIL'
        | 'USER_FORM_FLAG_CITY'
        | (string & {})
      /** 加密的用户开卡时填写的个人信息 (加密) */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state:
    | 'NOT_EFFECTIVE'
    | 'EFFECTIVE'
    | 'EXPIRED'
    | 'UNAVAILABLE'
    | 'DELETE'
    | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 (RFC 3339) */
  invalid_time?: string
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  modify_time: string
}

export interface Budget {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户预算单号 */
  out_budget_no: string
  /** 微信支付预算单号 */
  budget_id: string
  /** 预算总金额 */
  amount: number
  /** 出资商户号 */
  sponsor_mchid: string
  /** 活动名称 */
  activity_name: string
  /** 活动说明 */
  activity_remark: string
  /** 预算单状态 */
  state: 'CLOSED' | 'FINISHED' | 'LOCKED' | (string & {})
  /** 撤销说明 */
  unlock_remark?: string
  /** 关闭时间 (RFC 3339) */
  closed_time?: string
  /** 完成时间 (RFC 3339) */
  finished_time?: string
  /** 资金锁定时间 (RFC 3339) */
  locked_time?: string
}

export interface BusiFavorCouponSend {
  /** 业务细分事件类型 */
  event_type?: 'EVENT_TYPE_BUSICOUPON_SEND' | (string & {})
  /** 券的唯一标识 */
  coupon_code: string
  /** 批次号 */
  stock_id: string
  /** 发放时间 (RFC 3339) */
  send_time: string
  openid?: string
  unionid?: string
  /** 发放渠道 */
  send_channel:
    | 'BUSICOUPON_SEND_CHANNEL_MINIAPP'
    | 'BUSICOUPON_SEND_CHANNEL_API'
    | 'BUSICOUPON_SEND_CHANNEL_PAYGIFT'
    | 'BUSICOUPON_SEND_CHANNEL_H5'
    | 'BUSICOUPON_SEND_CHANNEL_FTOF'
    | 'BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT'
    | 'BUSICOUPON_SEND_CHANNEL_HALL'
    | 'BUSICOUPON_SEND_CHANNEL_JSAPI'
    | 'JSAPI'
    | 'BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE'
    | 'BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH'
    | 'BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT'
    | 'BUSICOUPON_SEND_CHANNEL_WECHAT_AD'
    | 'BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM'
    | 'BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT'
    | 'BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT'
    | 'BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL'
    | 'BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM'
    | (string & {})
  /** 发券商户号 */
  send_merchant: string
  /** 摇一摇活动ID */
  act_id?: string
  attach_info?: {
    transaction_id?: string
    act_code?: string
    hall_code?: string
    hall_belong_mch_id?: number
    card_id?: string
    code?: string
    activity_id?: string
    phone_number?: string
    country_code?: string
  }
}

export interface Complaint {
  /** 投诉单对应的投诉单号 */
  complaint_id: string
  action_type:
    | 'CREATE_COMPLAINT'
    | 'CONTINUE_COMPLAINT'
    | 'USER_RESPONSE'
    | 'RESPONSE_BY_PLATFORM'
    | 'SELLER_REFUND'
    | 'MERCHANT_RESPONSE'
    | 'MERCHANT_CONFIRM_COMPLETE'
    | 'USER_APPLY_PLATFORM_SERVICE'
    | 'USER_CANCEL_PLATFORM_SERVICE'
    | 'PLATFORM_SERVICE_FINISHED'
    | 'MERCHANT_APPROVE_REFUND'
    | 'MERCHANT_REJECT_REFUND'
    | 'REFUND_SUCCESS'
    | (string & {})
}

export interface CreditRepaymentContract {
  /** 服务商商户号 */
  sp_mchid: string
  /** 模板ID */
  contract_id: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 委托代扣协议状态 */
  contract_state:
    | 'CONTRACT_STATE_INVALID'
    | 'CONTRACT_STATE_EFFECTIVE'
    | 'CONTRACT_STATE_TERMINATED'
    | (string & {})
  /** 协议签署时间 (RFC 3339) */
  contract_signed_time: string
  /** 协议解约时间 (RFC 3339) */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_terminated_mode:
    | 'TERMINATION_MODE_INVALID'
    | 'TERMINATION_MODE_BY_USER'
    | 'TERMINATION_MODE_BY_MERCHANT'
    | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE'
    | (string & {})
  /** 协议解约备注 */
  contract_termination_remark?: string
  /** 还款日 */
  repayment_day?: number
  /** 还款金额上限 */
  repayment_amount_limit: number
  /** 服务商AppID */
  appid: string
  /** 用户服务商标识 */
  openid: string
}

export interface CreditRepaymentDeductionPay {
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid: string
  /** 用户标识 */
  openid: string
  /** 还款单状态 */
  order_state: 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | (string & {})
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 还款协议ID */
  contract_id: string
  /** 还款金额 */
  deduct_amount: string
  /** 实际还款金额 */
  pay_success_amount?: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 */
  transaction_id?: string
}

export interface CrossBorderPayGetMchInfo {
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 钱包编码 */
  bank_type: string
  qr_cd_mp: string
}

export interface CrossBorderPayGetMchInfoReply {
  /** 业务处理状态码 */
  code: 'SUCCESS' | 'FAIL'
  /** 业务处理附加信息 */
  message?: string | undefined
  /** 受理网络交易流水号 */
  acq_tid: string
  fix_recv_amount?: number | undefined
  /** 商户ID */
  mch_id: string
  sub_mch_id?: string | undefined
  /** 限定付款方账户类型 */
  limit_bank_acc_type: 'UNLIMIT' | 'NO_CREDIT'
  /** 服务器IP */
  client_ip: string
}

export interface CrossBorderPayPushOrderInfo {
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 钱包编码 */
  bank_type: string
  /** 订单金额信息 */
  amount: TransactionAmount
  /** 用户标识 */
  openid: string
}

export interface CrossBorderPayPushOrderInfoReply {
  /** 业务处理状态码 */
  code: 'SUCCESS' | 'FAIL'
  /** 业务处理附加信息 */
  message?: string | undefined
  /** 受理网络交易流水号 */
  acq_tid: string
  /** 预支付交易会话标识 */
  prepay_id: string
  expire_time: string
  /** 服务器IP */
  client_ip: string
}

export interface DeliveryPlanChange {
  /** 投放计划ID */
  plan_id?: string
  /** 投放计划变更前状态 */
  plan_state:
    | 'CREATED'
    | 'DELIVERING'
    | 'PLAN_TERMINATED'
    | 'PAUSED'
    | 'TERMINATED'
    | 'EXPIRED'
    | (string & {})
  /** 投放计划当前审核状态 */
  audit_state: 'PROCESSING' | 'PASSED' | 'REJECTED' | (string & {})
  /** 变更原因 */
  change_reason: string
  /** 修改时间 */
  modify_time: string
}

export interface DiscountCard {
  /** 公众账号ID */
  appid?: string
  /** 用户标识 */
  openid?: string
  /** 先享卡ID */
  card_id?: string
  /** 先享卡模板ID */
  card_template_id?: string
  /** 创卡时间 (RFC 3339) */
  create_time?: string
  /** 商户号 */
  mchid?: string
  objectives?: {
    /** 目标ID */
    objective_id?: string
    count?: number
    /** 目标描述 */
    description?: string
    /** 目标名称 */
    name?: string
    objective_completion_records?: {
      completion_count?: number
      /** 目标完成时间 (RFC 3339) */
      completion_time?: string
      /** 目标完成类型 */
      completion_type?: string
      /** 目标完成描述 */
      description?: string
      /** 目标完成流水号 */
      objective_completion_serial_no?: string
      /** 目标ID */
      objective_id?: string
      /** 备注说明 */
      remark?: string
    }[]
    /** 目标单位 */
    unit?: string
  }[]
  /** 商户领卡号 */
  out_card_code?: string
  rewards?: {
    /** 优惠ID */
    reward_id?: string
    amount?: number
    count?: number
    /** 优惠数量类型 */
    count_type?: string
    /** 优惠描述 */
    description?: string
    /** 优惠名称 */
    name?: string
    reward_usage_records?: {
      amount?: number
      /** 优惠使用描述 */
      description?: string
      /** 备注说明 */
      remark?: string
      /** 优惠ID */
      reward_id?: string
      /** 优惠使用记录流水号 */
      reward_usage_serial_no?: string
      usage_count?: number
      /** 优惠使用时间 (RFC 3339) */
      usage_time?: string
      /** 优惠使用类型 */
      usage_type?: string
    }[]
    /** 优惠单位 */
    unit?: string
  }[]
  /** 状态 */
  state?: string
  time_range?: {
    /** 约定开始时间 (RFC 3339) */
    begin_time?: string
    /** 约定结束时间 (RFC 3339) */
    end_time?: string
  }
  total_amount?: number
  /** 未完成约定原因 */
  unfinished_reason?: string
  /** 邀请者用户标识 */
  sharer_openid?: string
  pay_information?: {
    /** 微信支付订单号 */
    transaction_id?: string
    /** 付款状态 */
    pay_state?: string
    pay_amount?: number
    /** 支付时间 (RFC 3339) */
    pay_time?: string
  }
}

export interface DiscountCardOrder {
  /** 公众账号ID */
  appid?: string
  /** 用户标识 */
  openid?: string
  /** 先享卡ID */
  card_id?: string
  card_template_id?: string
  /** 创建时间 (RFC 3339) */
  create_time?: string
  mchid?: string
  objectives?: {
    objective_id?: number
    count?: number
    /** 目标名称 */
    name?: string
    /** 目标流水号 */
    objective_serial_no?: string
    /** 履约描述 */
    performance_description?: string
    /** 履约时间 (RFC 3339) */
    performance_time?: string
    /** 履约类型 */
    performance_type?: PayScoreDiscountCardOrderPerformanceType
    /** 备注说明 */
    remark?: string
    /** 目标单位 */
    unit?: string
  }[]
  out_card_code?: string
  rewards?: {
    reward_id?: number
    amount?: number
    count?: number
    /** 奖励描述 */
    description?: string
    /** 奖励名称 */
    name?: string
    /** 备注说明 */
    remark?: string
    /** 奖励流水号 */
    reward_serial_no?: string
    /** 奖励时间 (RFC 3339) */
    reward_time?: string
    /** 奖励类型 */
    reward_type?: PayScoreDiscountCardOrderRewardType
    /** 奖励单位 */
    unit?: string
  }[]
  /** 订单状态 */
  state?: 'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {})
  time_range?: {
    begin_time?: string
    end_time?: string
  }
  total_amount?: number
  unfinished_reason?: string
  /** 先享卡开始时间 (RFC 3339) */
  card_begin_time?: string
  /** 先享卡结束时间 (RFC 3339) */
  card_end_time?: string
  /** 先享卡名称 */
  card_name?: string
  card_objectives?: {
    count?: number
    description?: string
    name?: string
    objective_id?: number
    unit?: string
  }[]
  card_rewards?: {
    amount?: number
    count?: number
    description?: string
    name?: string
    reward_id?: number
    unit?: string
  }[]
  /** 先享卡ID */
  discount_card_id?: string
  estimated_reward_amount?: number
  /** 目标描述 */
  objective_description?: string
  /** 线下使用说明 */
  offline_instructions?: string
  /** 线上使用说明 */
  online_instructions?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 先享卡订单号 */
  out_order_no?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 奖励描述 */
  reward_description?: string
  /** 服务ID */
  service_id?: string
  deduction_amount?: number
  /** 支付时间 (RFC 3339) */
  pay_time?: string
  settlement_amount?: number
  /** 微信支付交易单号 */
  transaction_id?: string
}

export interface EcommerceEntrust {
  /** 微信支付分配的商户号 */
  mchid: string
  out_contract_code: string
  /** 委托代扣协议模板ID */
  plan_id: number
  appid: string
  openid: string
  /** 协议到期时间 (RFC 3339) */
  contract_expired_time?: string
  /** 操作时间 (RFC 3339) */
  operate_time: string
  /** 附加数据 */
  attach?: string
  /** 协议解约方式 */
  contract_termination_mode?:
    | 'USER_TERMINATE'
    | 'MCH_API_TERMINATE'
    | 'WEPAY_WEB_TERMINATE'
    | 'CUSTOMER_SERVICE_TERMINATE'
    | 'SYSTEM_TERMINATE'
    | (string & {})
}

export interface EduPapayContract {
  /** 服务商APPID */
  appid: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  attach?: string
  bank_type?: string
  /** 支付成功时返回 */
  success_time?: string
  /** 枚举值 */
  trade_state?: 'SUCCESS' | 'REFUND' | 'ACCEPTED' | 'PAY_FAIL' | (string & {})
  trade_state_description?: string
  /** 支付者 */
  payer?: {
    openid?: string
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount?: {
    total: number
    payer_total?: number
    /** 订单折扣 */
    discount_total?: number
    currency?: string
  }
  /** 设备信息 */
  device_information?: {
    /** 商户设备号 */
    device_id?: string
    payer_total: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 枚举值 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 枚举值 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    stock_id?: string
    wechatpay_contribute?: number
    merchant_contribute?: number
    other_contribute?: number
  }[]
  /** 微信支付分配的商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 服务商APPID下的用户标识 */
  openid?: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: {
    /** 签约协议号 */
    contract_id?: string
    /** 枚举值 */
    contract_status?: 'ADD' | 'DELETE' | (string & {})
    /** 签约完成时间 (RFC 3339) */
    create_time?: string
  }
}

export interface EduSchoolPayUserDebtStateUpdate {
  appid: string
  openid: string
  state: 'NORMAL' | 'FORBIDDEN' | (string & {})
  debt_count: number
  /** RFC 3339 */
  update_time: string
}

export interface EntrustContract {
  /** 微信支付分配的商户号 */
  mchid?: string
  contract_id: string
  appid?: string
  /** 委托代扣协议模板ID */
  plan_id: number
  out_contract_code: string
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state:
    | 'SIGNED'
    | 'TERMINATED'
    | 'SIGN_FAILED'
    | 'TO_BE_RENEWED'
    | 'TERMINATE_PENDING'
    | (string & {})
  /** 协议签署时间 (RFC 3339) */
  contract_signed_time: string
  /** 协议到期时间 (RFC 3339) */
  contract_expired_time: string
  openid?: string
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode:
      | 'USER_TERMINATE'
      | 'MCH_API_TERMINATE'
      | 'API'
      | 'WEPAY_WEB_TERMINATE'
      | 'CUSTOMER_SERVICE_TERMINATE'
      | 'SYSTEM_TERMINATE'
      | (string & {})
    /** 协议解约时间 */
    contract_terminated_time?: string
    contract_termination_remark?: string
  }
  deduct_schedule?: {
    /** 预约扣费场景下有效 */
    estimated_deduct_date: string
    estimated_deduct_amount: {
      amount?: number
      currency: string
      total?: number
    }
    /** 扣费预约状态 */
    schedule_state: 'NO_SCHEDULED' | 'SCHEDULED' | 'PAID' | 'EXPIRED' | (string & {})
    scheduled_amount?: {
      amount?: number
      currency?: string
      total?: number
    }
    deduct_amount?: {
      amount?: number
      currency: string
      total?: number
    }
    /** 实际扣费的日期 */
    deduct_date: string
  }
  sp_mchid?: string
  sp_appid?: string
  sub_mchid?: string
  sub_appid?: string
  sp_openid?: string
  sub_openid?: string
  out_user_code?: string
}

export interface EntrustTerminateInquiry {
  /** 返回状态码 */
  code: string
  /** 返回信息 */
  messsage: string
  mchid: string
  appid: string
  openid?: string
  /** 委托代扣协议模板ID */
  plan_id: number
  out_contract_code: string
  /** 商户侧用户标识 */
  out_user_code: string
  contract_id?: string
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state?: 'SIGNED' | 'TERMINATED' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
}

export interface EntrustTerminateRetention {
  mchid?: string
  contract_id?: string
  appid?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  out_contract_code?: string
  openid?: string
}

export interface EntrustTerminateRetentionReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
  /** 挽留类型 */
  retention_type?: 'COUPON' | undefined
  /** 代金券信息 */
  coupon_info?:
    | {
        /** 状态 */
        state?: 'SEND_COUPON' | 'UNUSED_COUPON' | 'NOT_SEND_COUPON' | undefined
        /** 代金券ID */
        coupon_id?: string | undefined
      }
    | undefined
}

export interface FacepayUserStateChange {
  /** 微信刷脸用户ID */
  user_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
  /** 机构编号 */
  organization_id: string
  /** 商户号 */
  mch_id: string
  /** 通知创建时间 */
  notify_create_time: string
  /** 微信APPID */
  appid: string
  /** 微信用户openid */
  openid: string
  /** 签约ID */
  contract_id: string
}

export interface FapiaoCard {
  /** 微信支付分配的商户号 */
  mchid: string
  sub_mchid?: string
  /** 冲红时指定的发票申请单号 */
  fapiao_apply_id: string
  fapiao_information: {
    fapiao_id: string
    /** 发票状态 */
    fapiao_status: 'ISSUE_ACCEPTED' | 'ISSUED' | 'REVERSE_ACCEPTED' | 'REVERSED' | (string & {})
    /** 发票状态 */
    card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
  }[]
}

export interface FapiaoUserApplied {
  /** 微信支付分配的商户号 */
  mchid: string
  sub_mchid?: string
  fapiao_apply_id: string
  /** RFC 3339 */
  apply_time: string
}

export interface FavorCouponUse {
  /** 批次创建方商户号 */
  stock_creator_mchid: string
  stock_id: string
  coupon_id: string
  /** 单品优惠特定信息 */
  singleitem_discount_off?: {
    single_price_max?: number
  }
  discount_to?: {
    cut_to_price?: number
    max_price?: number
  }
  /** 券或消费金名称 */
  coupon_name: string
  /** 券或消费金状态 */
  status: 'SENDED' | 'USED' | 'EXPIRED' | (string & {})
  /** 券或消费金描述说明字段 */
  description: string
  /** 领券时间 (RFC 3339) */
  create_time: string
  /** 券或消费金类型 */
  coupon_type: 'NORMAL' | 'CUT_TO' | (string & {})
  /** 是否无资金流 */
  no_cash: boolean
  /** 可用开始时间 (RFC 3339) */
  available_begin_time: string
  /** 可用结束时间 (RFC 3339) */
  available_end_time: string
  /** 是否单品优惠 */
  singleitem: boolean
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: FavorCouponStockFixedNormalCoupon
  /** 已实扣代金券或消费金信息 */
  consume_information?: {
    /** 代金券核销时间 (RFC 3339) */
    consume_time: string
    /** 核销代金券的商户号 */
    consume_mchid: string
    /** 微信支付系统生成的订单号 */
    transaction_id: string
    consume_amount: number
    /** 商户下单接口传的单品信息 */
    goods_detail?: FavorCouponStockCouponConsumeGoodsDetail[]
  }
  /** 细分业务类型 */
  business_type?: 'MULTIUSE' | (string & {})
}

export interface HirePowerBankReceiveInsurance {
  /** 保险订单ID */
  order_id: string
  /** 商户保险订单号 */
  out_order_no: string
  /** 用户标识 */
  openid: string
  /** 最大理赔次数 */
  max_claim_count: number
  /** 已理赔次数 */
  claimed_count: number
  /** 保险订单领取时间 (RFC 3339) */
  order_receive_time: string
  /** 保险订单领取状态 */
  order_receive_state: 'RECEIVING' | 'RECEIVED' | 'FAILED' | (string & {})
  /** 保险订单开始时间 (RFC 3339) */
  order_begin_time?: string
  /** 保险订单结束时间 (RFC 3339) */
  order_end_time?: string
}

export interface InsuranceEntrustContract {
  /** 微信支付分配的商户号 */
  mchid: string
  contract_id: string
  appid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  out_contract_code: string
  insured_display_name: string
  /** 委托代扣协议状态 */
  contract_state: 'SIGNED' | 'TERMINATED' | (string & {})
  /** 协议签署时间 (RFC 3339) */
  contract_signed_time: string
  /** 协议到期时间 (RFC 3339) */
  contract_expired_time: string
  openid: string
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode:
      | 'USER_TERMINATE'
      | 'MCH_API_TERMINATE'
      | 'API'
      | 'WEPAY_WEB_TERMINATE'
      | 'CUSTOMER_SERVICE_TERMINATE'
      | 'SYSTEM_TERMINATE'
      | (string & {})
    /** 协议解约时间 (RFC 3339) */
    contract_terminated_time: string
    contract_termination_remark?: string
  }
  out_user_code?: string
}

export interface InsurancePolicyManagementGranted {
  /** 商户保险编码 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state:
    | 'AUTH_STATE_INIT'
    | 'AUTH_STATE_PENDING'
    | 'AUTH_STATE_GRANTED'
    | 'AUTH_STATE_DENIED'
    | 'AUTH_STATE_INEFFECTIE'
    | (string & {})
  /** 用户授权时间 */
  user_auth_time: string
}

export interface MallAuth {
  openid: string
  code: string
  mchid: string
  /** 用户授权类型 */
  auth_type: 'REGISTERED_MODE' | 'REGISTERED_AND_AUTHORIZATION_MODE' | (string & {})
}

export interface MallRefund {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 商圈商户名称 */
  merchant_name: string
  shop_name: string
  shop_number: string
  appid: string
  openid: string
  /** 交易完成时间 (RFC 3339) */
  refund_time: string
  pay_amount: number
  refund_amount: number
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
}

export interface MallTransaction {
  /** 微信支付分配的商户号 */
  mchid: string
  /** 商圈商户名称 */
  merchant_name: string
  shop_name: string
  shop_number: string
  appid: string
  openid: string
  /** 交易完成时间 (RFC 3339) */
  time_end: string
  amount: number
  /** 微信支付订单号 */
  transaction_id: string
  commit_tag?: string
}

export interface ManagerecordChange {
  /** 子商户号 */
  sub_mchid: string
  /** 商户管理记录ID */
  manage_record_id: string
  /** 商户管理记录状态 */
  manage_record_state:
    | 'PENDING'
    | 'SUBMITTED'
    | 'EXPIRED'
    | 'UNDER_REVIEW'
    | 'RECOVERED'
    | 'REJECTED'
    | (string & {})
}

export interface MchTransferAuthorization {
  /** 商户侧授权单号 */
  out_authorization_no: string
  /** 商户AppID */
  appid: string
  /** 收款用户OpenID */
  openid: string
  /** 用户展示名称 */
  user_display_name: string
  /** 微信自动收款授权单号 */
  authorization_id: string
  /** 单据状态 */
  state: 'TAKING_EFFECT' | 'CLOSED' | (string & {})
  /** 用户确认授权的时间 */
  authorize_time: string
  /** 自动收款授权的关闭信息 */
  close_info?: {
    /** 关闭时间 */
    close_time: string
    /** 自动收款授权的原因 */
    close_reason: 'CLOSE_VIA_MCH_API' | 'USER_CLOSE' | (string & {})
  }
}

export interface MchTransferBatch {
  /** 商户号 */
  mchid?: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信批次单号 */
  batch_id: string
  /** 批次状态 */
  batch_status: 'WAIT_PAY' | 'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {})
  /** 批次总笔数 */
  total_num: number
  /** 批次总金额 */
  total_amount: number
  /** 批次关闭原因 */
  close_reason?: 'CLOSED' | 'OVERDUE_CLOSE' | 'TRANSFER_SCENE_INVALID' | (string & {})
  /** 批次更新时间 (RFC 3339) */
  update_time: string
  /** 转账成功金额 */
  success_amount?: number
  /** 转账成功笔数 */
  success_num?: number
  /** 转账失败金额 */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_num?: number
}

export interface MchTransferBill {
  /** 商户单号 */
  out_bill_no: string
  /** 商家转账订单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 商户号 */
  mch_id?: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 转账金额 */
  transfer_amount: number
  /** 收款用户OpenID */
  openid: string
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'ACCOUNT_NOT_EXIST'
    | 'BANK_CARD_ACCOUNT_ABNORMAL'
    | 'BANK_CARD_BANK_INFO_WRONG'
    | 'BANK_CARD_CARD_INFO_WRONG'
    | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
    | 'BANK_CARD_PARAM_ERROR'
    | 'BANK_CARD_STATUS_ABNORMAL'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'EXCEEDED_ESTIMATED_AMOUNT'
    | 'ID_CARD_NOT_CORRECT'
    | 'MCH_CANCEL'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'OVERDUE_CLOSE'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'REAL_NAME_CHECK_FAIL'
    | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
    | 'RESERVATION_INFO_NOT_MATCH'
    | 'RESERVATION_SCENE_NOT_MATCH'
    | 'RESERVATION_STATE_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'TRANSFER_REMARK_SET_FAIL'
    | 'TRANSFER_RISK'
    | 'TRANSFER_SCENE_INVALID'
    | 'TRANSFER_SCENE_UNAVAILABLE'
    | 'RELATED_ORDER_TRANSFER_AMOUNT_EXCEED'
    | 'RELATED_ORDER_TRANSFER_COUNT_EXCEED'
    | 'BUDGET_NOT_ENOUGH'
    | (string & {})
  /** 单据创建时间 (RFC 3339) */
  create_time: string
  /** 最后一次状态变更时间 (RFC 3339) */
  update_time: string
  /** 收款方式类型 */
  payment_method_type?: 'CFT' | 'WPHK' | (string & {})
}

export interface MchTransferQqWalletBill {
  /** 商户号 */
  mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** QQ互联开放平台AppID */
  appid: string
  /** 单据状态 */
  state:
    | 'ACCEPTED'
    | 'PROCESSING'
    | 'WAIT_USER_CONFIRM'
    | 'TRANSFERING'
    | 'SUCCESS'
    | 'FAIL'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户QQ号 */
  user_qq?: string
  /** 收款用户姓名 (加密) */
  user_name?: string
  /** 失败原因 */
  fail_reason?: string
  /** 单据创建时间 */
  create_time: string
  /** 最后一次状态变更时间 */
  update_time: string
}

export interface MchWithdrawDayEnd {
  /** 电商平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 提现单状态 */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  total_amount: number
  /** 提现成功金额 */
  success_amount?: number
  /** 提现失败金额 */
  fail_amount?: number
  /** 提现退票金额 */
  refund_amount?: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行备注 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 */
  account_number: string
  /** 入账银行 */
  account_bank: string
  /** 入账银行全称（含支行） */
  bank_name?: string
}

export interface MchWithdrawPlatform {
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  amount: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason: string
  /** 提现备注 */
  remark: string
  /** 银行附言 */
  bank_memo: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 提现失败解决方案 */
  solution: string
  /** 入账银行账号后四位 */
  account_number: string
  /** 入账银行 */
  account_bank: string
  /** 入账银行全称（含支行） */
  bank_name?: string
}

export interface MchWithdrawSubMerchant {
  /** 二级商户号 */
  sub_mchid?: string
  /** 电商平台商户号 */
  sp_mchid: string
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  amount: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason: string
  /** 提现备注 */
  remark: string
  /** 银行备注 */
  bank_memo: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 */
  account_number: string
  /** 入账银行 */
  account_bank: string
  /** 入账银行全称（含支行） */
  bank_name?: string
}

export interface MedicalInsuranceOrder {
  /** 唯一定义此资源的标识 */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status:
    | 'UNKNOWN_MIX_PAY_STATUS'
    | 'MIX_PAY_CREATED'
    | 'MIX_PAY_SUCCESS'
    | 'MIX_PAY_REFUND'
    | 'MIX_PAY_FAIL'
    | (string & {})
  /** 混合订单中自费部分的支付状态 */
  self_pay_status?:
    | 'UNKNOWN_SELF_PAY_STATUS'
    | 'SELF_PAY_CREATED'
    | 'SELF_PAY_SUCCESS'
    | 'SELF_PAY_REFUND'
    | 'SELF_PAY_FAIL'
    | 'NO_SELF_PAY'
    | (string & {})
  med_ins_pay_status?:
    | 'UNKNOWN_MED_INS_PAY_STATUS'
    | 'MED_INS_PAY_CREATED'
    | 'MED_INS_PAY_SUCCESS'
    | 'MED_INS_PAY_REFUND'
    | 'MED_INS_PAY_FAIL'
    | 'NO_MED_INS_PAY'
    | (string & {})
  /** 订单支付时间 */
  paid_time?: string
  /** JSON 文本 */
  passthrough_response_content?: string
  /** 混合支付类型 */
  mix_pay_type:
    | 'UNKNOWN_MIX_PAY_TYPE'
    | 'CASH_ONLY'
    | 'INSURANCE_ONLY'
    | 'CASH_AND_INSURANCE'
    | (string & {})
  /** 订单类型 */
  order_type?:
    | 'UNKNOWN_ORDER_TYPE'
    | 'REG_PAY'
    | 'DIAG_PAY'
    | 'COVID_EXAM_PAY'
    | 'IN_HOSP_PAY'
    | 'PHARMACY_PAY'
    | 'INSURANCE_PAY'
    | 'INT_REG_PAY'
    | 'INT_RE_DIAG_PAY'
    | 'INT_RX_PAY'
    | 'COVID_ANTIGEN_PAY'
    | 'MED_PAY'
    | (string & {})
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  /** 用户在医疗机构AppID下的唯一标识 */
  sub_openid?: string
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no?: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  geo_location?: string
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 */
  med_ins_order_create_time?: string
  /** 回调通知URL */
  callback_url: string
  prepay_id?: string
  /** 医疗机构透传给医保的数据 (JSON 文本) */
  passthrough_request_content?: string
  extends?: string
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 使用该接口下单的总金额 */
  total_fee?: number
  med_ins_gov_fee?: number
  med_ins_self_fee?: number
  med_ins_other_fee?: number
  med_ins_cash_fee?: number
  /** 实际需要用户微信支付的金额 */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: {
    /** 现金补充金额 */
    cash_add_fee: number
    /** 现金补充类型 */
    cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {})
  }[]
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /** 现金减免金额 */
    cash_reduce_fee: number
    /** 现金减免类型 */
    cash_reduce_type:
      | 'DEFAULT_REDUCE_TYPE'
      | 'HOSPITAL_REDUCE'
      | 'PHARMACY_DISCOUNT'
      | 'DISCOUNT'
      | 'PRE_PAYMENT'
      | 'DEPOSIT_DEDUCTION'
      | (string & {})
  }[]
}

export interface MemberCardAccept {
  /** 事件类型 */
  event_type: 'NEW_ACTIVATE' | 'RECOVER' | 'MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER' | (string & {})
  /** 会员卡ID */
  card_id: string
  /** 会员卡code */
  code?: string
  /** 激活时间 (RFC 3339) */
  event_time: string
  /** 用户标识 */
  openid: string
  /** 用户统一标识 */
  unionid?: string
  /** 加密手机号 (加密) */
  phone_number?: string
  /** 自定义场景值 */
  outer_str?: string
}

export interface MemberCardActivate {
  /** 事件类型 */
  event_type: 'MEMBER_CARD_ACTIVATE' | (string & {})
  /** 会员卡ID */
  card_id: string
  /** 会员卡code */
  code?: string
  /** 激活时间 (RFC 3339) */
  event_time: string
  /** 激活场景 */
  activate_scene?: 'NEW_ACTIVATE' | 'RECOVER' | (string & {})
  /** 用户标识 */
  openid: string
  /** 用户统一标识 */
  unionid?: string
  /** 自定义场景值 */
  outer_str?: string
}

export interface MemberCardUserManage {
  /** 事件类型 */
  event_type:
    | 'USER_VIEW_MEMBERCARD'
    | 'USER_DELETE_MEMBERCARD'
    | 'USER_MODIFY_INFORMATION'
    | (string & {})
  /** 会员卡ID */
  card_id: string
  /** 会员卡code */
  code?: string
  /** 激活时间 (RFC 3339) */
  event_time: string
  /** 用户标识 */
  openid: string
  /** 用户统一标识 */
  unionid?: string
}

export interface MerchantNotifyNotify {
  topic_name: {
    topic_english_name: string
    topic_chinese_name: string
  }
  message_content: {
    /** 商户号 */
    merchant_code: string
    /** 商户全称 */
    merchant_company_name: string
    /** 业务发生时间 */
    business_time: string
    /** 业务单据 */
    business_code: string
    /** 业务状态 */
    business_state: string
  }
}

export interface PapayContract {
  /** 微信支付分配的商户号 */
  mchid?: string
  /** 商户侧签约协议号 */
  out_contract_code?: string
  /** 机构APPID */
  appid?: string
  /** 商户appid下的用户标识 */
  openid?: string
  /** 协议解约方式 */
  contract_termination_mode?: 'USER' | 'MERCHANT' | 'PLATFORM' | (string & {})
  /** 委托代扣协议ID */
  contract_id?: string
  /** 委托代扣协议模板ID */
  plan_id?: number
  /** 操作时间 */
  operate_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 机构appid */
  sp_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  sp_openid?: string
  sub_openid?: string
}

export interface ParkingFeeQueryTransInfo {
  /** 商户停车单号 */
  out_serial_number: string
  /** 车牌号 */
  plate_number?: string
  /** 商户停车场ID */
  out_parking_id?: string
}

export interface ParkingFeeQueryTransInfoReply {
  /** 业务处理状态码 */
  code?: 'SUCCESS' | 'FAIL' | undefined
  /** 业务处理附加信息 */
  message?: string | undefined
  /** 当前总费用 */
  total_amount?: number | undefined
  /** 已停时长 */
  parking_timestamp?: number | undefined
  /** 停车状态 */
  parking_state?:
    | 'PARKING_STATE_UNKNOWN'
    | 'PARKING_STATE_ENTERED'
    | 'PARKING_STATE_EXIT_GATE'
    | 'PARKING_STATE_EXITED'
    | 'PARKING_STATE_UNEXPECTED_CLOSE'
    | undefined
  /** 支付状态 */
  pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | undefined
  /** 免费待出场时间 */
  allowed_exit_timestamp?: number | undefined
  /** 下一次跳价价格 */
  next_raise_price?: number | undefined
  /** 下一次跳价时间 */
  next_raise_timestamp?: number | undefined
  /** 应付金额 */
  payable_amount?: number | undefined
  /** 已付金额 */
  paid_amount?: number | undefined
}

export interface PayscoreMchPrepay {
  service_id: string
  appid: string
  mchid: string
  sub_appid?: string
  sub_mchid: string
  channel_id?: string
  out_order_no: string
  openid?: string
  sub_openid?: string
  total_amount: number
  /** 预下单请求部分输入参数 */
  prepay_req_body: {
    device_info: string
    nonce_str: string
    /** 商品或支付单简要描述 */
    body: string
    attach?: string
    fee_type: string
    time_start: string
    time_expire: string
    goods_tag?: string
    notify_url: string
    trade_type: 'JSAPI' | 'NATIVE' | (string & {})
    limit_pay: string
    need_receipt: boolean
  }
  prepay_req_header_base64?: string
  prepay_req_body_base64?: string
  prepay_resp_http_code?: number
  prepay_resp_header_base64?: string
  prepay_resp_body_base64?: string
}

export interface PayscorePermission {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户的商户号 */
  sub_mchid?: string
  channel_id?: string
  /** 服务ID */
  service_id: string
  /** 用户标识 */
  openid?: string
  sub_openid?: string
  /** 回调状态 */
  user_service_status?: 'USER_CLOSE_SERVICE' | 'USER_OPEN_SERVICE' | (string & {})
  /** 服务开启/解除授权时间 */
  openorclose_time?: string
  /** 授权协议号 */
  authorization_code?: string
  out_request_no?: string
  mch_id?: string
  sub_mch_id?: string
  contract_id?: string
  plan_id?: string
  /** 枚举值 */
  contract_status?: 'ADD' | 'DELETE' | (string & {})
  /** 签约完成时间 */
  create_time?: string
  out_contract_code?: string
}

export interface PayscoreServiceAccount {
  /** 服务ID */
  service_id: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 商户申请绑定单号 */
  out_apply_no: string
  /** 受理状态 */
  apply_state: 'PROCESSING' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 拒绝原因 */
  reject_reason?: string
}

export interface PayscoreServiceOrder {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid?: string
  channel_id?: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 服务订单状态 */
  state: 'DOING' | 'DONE' | (string & {})
  /** DOING状态附加说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 服务信息 */
  service_introduction?: string
  /** 总金额 */
  total_amount?: number
  /** 后付费项目 */
  post_payments?: PayScorePostDiscount[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name?: string
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 微信服务单号 */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
  /** 商户系统内部扣款单号 */
  out_trade_no?: string
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额 */
    total_amount: number
    /** 待收金额 */
    paying_amount: number
    /** 已收金额 */
    paid_amount: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额 */
      amount: number
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
      /** 收款成功时间 */
      paid_time: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: TransactionPromotionDetail[]
    }[]
  }
  user_service_status?: 'USER_OPEN_SERVICE' | 'USER_CLOSE_SERVICE' | (string & {})
  openorclose_time?: string
  authorization_code?: string
  out_request_no?: string
}

export interface PayscoreUserSignPlan {
  /** 计划签约ID */
  sign_plan_id: string
  /** 签约计划用户服务商应用下的OpenID */
  openid?: string
  /** 签约计划用户子商户应用下的OpenID */
  sub_openid?: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url: string
  /** 签约所属计划ID */
  plan_id: string
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: 'UNSIGNED' | (string & {})
  /** 签约计划取消时间 (RFC 3339) */
  cancel_sign_time: string
  /** 签约计划取消类型 */
  cancel_sign_type?: 'NOT_CANCEL' | 'USER' | 'MERCHANT' | 'REVOKE_SERVICE' | (string & {})
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划过期时间 (RFC 3339) */
  plan_over_time: string
  /** 签约计划原总金额(单位分) */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额（单位分） */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list: {
    plan_detail_no: number
    /** 计划明细原支付金额（单位分） */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（单位分） */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: 'NOT_USED' | 'USING' | 'USED' | 'SIGN_PLAN_DETAIL_CANCEL' | (string & {})
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time: string
    /** 详情完成时间 */
    complete_time: string
    /** 详情对应订单取消时间 */
    cancel_time: string
  }[]
  /** 签约时间 (RFC 3339) */
  sign_time: string
}

export interface ProductCouponSpImageGeneration {
  /** 品牌ID */
  brand_id: string
  /** 图片生成的任务ID */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT' | (string & {})
  /** 任务状态 */
  task_state: 'PROCESSING' | 'FAIL' | 'SUCCESS' | (string & {})
  /** 拼图结果 */
  combine_image_result?: {
    /** 生成的图片URL */
    image_url: string
  }
  /** 生成商品图结果 */
  cut_out_result?: {
    /** 生成的图片URL */
    image_url: string
  }
}

export interface ProductCouponSpSend {
  /** 品牌ID */
  brand_id: string
  /** 用户券Code */
  coupon_code: string
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券批次ID */
  stock_id: string
  /** 商品券批次组ID */
  stock_bundle_id?: string
  /** 用户券组ID */
  user_coupon_bundle_id?: string
  /** 事件通知AppID */
  appid: string
  /** 用户OpenID */
  openid: string
  /** 用户UnionID */
  unionid: string
  /** 领券时间 */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel: 'API' | 'BRAND_MANAGE' | 'RECEIVE_COMPONENT' | 'MEMBER' | (string & {})
  /** 有效期开始时间 */
  valid_begin_time: string
  /** 有效期结束时间 */
  valid_end_time: string
  /** 领券手机号 */
  phone_number?: string
  /** 领券手机区号 */
  country_code?: string
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
}

export interface Profitsharing {
  /** 商户号 */
  mchid?: string
  sp_mchid?: string
  sub_mchid?: string
  /** 微信支付系统生成的订单号 */
  transaction_id: string
  /** 微信分账/回退单号 */
  order_id: string
  out_order_no: string
  /** 分账接收方对象 */
  receiver: {
    /** 分账接收方的类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})
    /** 分账接收方的账号 */
    account: string
    amount: number
    /** 分账/回退描述 */
    description: string
  }
  /** 订单支付完成时间 (RFC 3339) */
  success_time: string
}

export interface Recharge {
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 充值渠道 */
  recharge_channel: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 */
    amount: number
    /** 货币类型 */
    currency: string
  }
  /** 备注 */
  remark?: string
  /** 银行转账信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo: string
    /** 转入的银行流水单号 */
    bill_no: string
    /** 开户银行名称 */
    bank_name: string
    /** 银行卡尾号 */
    bank_card_tail: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 扫码充值信息 */
  qr_recharge_info?: {
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON' | (string & {})
    /** 用户openid */
    openid?: string
  }
  /** 员工类型 (JSON 文本) */
  employee_type?: 'ADMIN' | 'STAFF' | 'LEGAL_PERSON' | (string & {})
  /** 受理充值时间 (RFC 3339) */
  accept_time?: string
  /** 关闭充值时间 (RFC 3339) */
  close_time?: string
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string
    /** 网银充值退回时间 */
    return_time?: string
    /** 网银充值退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 充值成功时间 (RFC 3339) */
  success_time?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}

export interface RechargeFundReturned {
  /** 充值退回单号 */
  recharge_returned_id: string
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 微信支付充值单号 */
  recharge_id: string
  recharge_channel: 'BANK_TRANSFER' | 'ONLINE_BANK' | (string & {})
  detail?: {
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡尾号 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
    /** 充值金额 */
    amount?: number
    /** 充值币种 */
    currency?: string
    /** 银行附言 */
    memo?: string
    /** 退回时间 */
    return_time?: string
    /** 退回原因 */
    return_reason?: string
    online_bank_type: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
  }
}

export interface Refund {
  sp_mchid?: string
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信退款单号 */
  refund_id: string
  /** 退款状态 */
  refund_status: 'SUCCESS' | 'CLOSED' | 'ABNORMAL' | (string & {})
  /** 退款成功时间 (RFC 3339) */
  success_time?: string
  /** 退款入账账户 */
  user_received_account?: string
  /** 金额信息 */
  amount: {
    total: number
    refund: number
    payer_total: number
    payer_refund: number
    /** 结算币种退款金额 */
    settlement_refund?: number
    /** 结算币种 */
    settlement_currency?: string
    /** 货币类型 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  mchid?: string
  /** 电商平台垫资退款专用参数 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
  individual_auth_id?: string
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_RECHARGE_FUNDS' | (string & {})
  /** 退款创建时间 */
  create_time?: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 资金账户 */
  funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | (string & {})
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount: number
    /** 优惠退款金额 */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品单价 */
      unit_price: number
      /** 商品退款金额 */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }[]
  }[]
}

export interface RisktradeIdentification {
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 风险类型 */
  risk_type: 1 | 2 | 3 | 4 | (number & {})
  /** 风险等级 */
  risk_level: 1 | 2 | 3 | (number & {})
}

export interface SecurityEchoSuccess {
  /** 回显消息 */
  echo_message: string
  /** 加密回显消息 */
  encrypt_echo_message?: string
}

export interface SettlementSuccess {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario: string
  /** 批次创建时间 */
  create_time: string
  /** 批次完成时间 */
  finish_time?: string
}

export interface TransactionCombine {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders: {
    /** 子单商户号 */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 交易类型 */
    trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {})
    /** 交易状态 */
    trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | (string & {})
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 (RFC 3339) */
    success_time?: string
    /** 微信订单号 */
    transaction_id?: string
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 优惠信息列表 */
    promotion_detail?: TransactionPromotionDetail[]
    /** 订单金额 */
    amount?: {
      /** 标价金额 */
      total_amount: number
      /** 标价币种 */
      currency?: string
      /** 现金支付金额 */
      payer_amount: number
      /** 现金支付币种 */
      payer_currency?: string
      /** 结算汇率(汇率值是汇率乘以10的8次方) */
      settlement_rate?: number
    }
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid: string
  }
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {})
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
  }
}

export interface TransactionCombineIndividual {
  /** 平台商户应用ID */
  combine_appid: string
  /** 平台商户号 */
  combine_mchid: string
  /** 交易单订单号 */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders: {
    /** 商品单发起商户号 */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 交易类型 */
    trade_type?: string
    /** 交易状态 */
    trade_state: string
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 (RFC 3339) */
    success_time?: string
    /** 订单金额 */
    amount?: {
      /** 标价金额 */
      total_amount: number
      /** 现金支付金额 */
      payer_amount: number
      /** 标价币种 */
      currency: string
      /** 现金支付币种 */
      payer_currency: string
      /** 结算汇率 */
      settlement_rate?: number
    }
  }[]
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {})
}

export interface TransactionDirect {
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: TransactionTradeType
  /** 交易状态 */
  trade_state?: TransactionTradeState
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 (RFC 3339) */
  success_time?: string
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount?: {
    /** 总金额 */
    total?: number
    /** 用户支付金额 */
    payer_total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
  }
  /** 优惠功能 */
  promotion_detail?: TransactionPromotionDetail[]
}

export interface TransactionEduPapay {
  /** 服务商商户号 */
  sp_mchid: string
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 */
    openid?: string
    /** 子商户APPID下的用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 设备信息 */
  device_information?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
  }[]
}

export interface TransactionEduSchoolPay {
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 商户appid下的用户标识 */
    openid: string
    /** 子商户appid下的用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
    /** 货币类型 */
    currency: string
  }
  /** 设备信息 */
  device_info?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
  }[]
}

export interface TransactionGlobal {
  /** 商户号 */
  mchid?: string
  /** APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type?: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品优惠金额 */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 */
      price: number
    }[]
  }[]
}

export interface TransactionPapayDirect {
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: 'PAP' | (string & {})
  /** 交易状态 */
  trade_state?: TransactionTradeState
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 (RFC 3339) */
  success_time?: string
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount?: {
    /** 总金额 */
    total?: number
    /** 用户支付金额 */
    payer_total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
  }
  /** 优惠功能 */
  promotion_detail?: TransactionPromotionDetail[]
}

export interface TransactionPapayPartner {
  /** 服务商公众号ID */
  sp_appid?: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: 'PAP' | (string & {})
  /** 交易状态 */
  trade_state?: TransactionTradeState
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 (RFC 3339) */
  success_time?: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount?: {
    /** 总金额 */
    total?: number
    /** 用户支付金额 */
    payer_total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 用户服务标识 */
    sp_openid?: string
    /** 用户子标识 */
    sub_openid?: string
  }
  /** 优惠功能 */
  promotion_detail?: TransactionPromotionDetail[]
}

export interface TransactionParking {
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description?: string
  /** 订单创建时间 */
  create_time?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户是否已还款 */
  user_repaid?: string
  /** 附加数据 */
  attach?: string
  /** 交易场景 */
  trade_scene: string
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id: string
    /** 车牌号 */
    plate_number: string
    /** 车牌颜色 */
    plate_color: VehiclePlateColor
    /** 入场时间 */
    start_time: string
    /** 出场时间 */
    end_time: string
    /** 停车场名称 */
    parking_name: string
    /** 计费时长 */
    charging_duration: number
    /** 停车场设备id */
    device_id: string
  }
  /** 支付者信息 */
  payer?: {
    /** 用户在appid下的标识 */
    openid: string
    /** 用户在sub_appid下的标识 */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount?: {
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency: string
    /** 用户实际支付金额 */
    payer_total?: number
    /** 折扣 */
    discount_total?: number
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 活动ID */
    stock_id?: string
    /** 优惠券面额 */
    amount: number
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
    /** 优惠币种 */
    currency?: string
  }[]
}

export interface TransactionPartner {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: TransactionTradeType
  /** 交易状态 */
  trade_state?: TransactionTradeState
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 (RFC 3339) */
  success_time?: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount?: {
    /** 总金额 */
    total?: number
    /** 用户支付金额 */
    payer_total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 用户服务标识 */
    sp_openid?: string
    /** 用户子标识 */
    sub_openid?: string
  }
  /** 优惠功能 */
  promotion_detail?: TransactionPromotionDetail[]
}

export interface VehicleEntranceStateChange {
  sp_mchid: string
  sub_mchid?: string
  parking_id: string
  out_parking_no: string
  plate_number: string
  /** 车牌颜色 */
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {})
  /** 入场时间 (RFC 3339) */
  start_time: string
  /** 所在停车位车场的名称 */
  parking_name: string
  /** 停车场的免费停车时长 */
  free_duration: number
  /** 本次入场车牌的服务状态 */
  parking_state: string
  blocked_state_description?: string
  /** RFC 3339 */
  state_update_time: string
}

export interface VehicleUserStateChange {
  /** 发起签约的AppID */
  appid: string
  /** 服务商商户号 */
  sp_mchid: string
  sp_openid: string
  sub_openid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** ETC扣费授权协议号 */
  contract_id: string
  /** etc绑定状态 */
  bind_state: 'OPENED' | 'PAUSE' | 'DELETED' | (string & {})
  /** 绑定的车牌号 */
  plate_number: string
}

export interface Violation {
  sub_mchid: string
  /** 子商户公司名称 */
  company_name: string
  record_id: string
  punish_plan: string
  /** RFC 3339 */
  punish_time: string
  punish_description: string
  risk_type:
    | 'ONE_YUAN_PURCHASES'
    | 'MULTI_LEVEL_DISTRIBUTION_REBATE'
    | 'PROHIBITED_BUSINESS_CATEGORIES'
    | 'CASH_ADVANCE_VIA_CREDIT_CARD'
    | 'INDUCING_USERS_TO_MAKE_PAYMENTS'
    | 'FRAUD'
    | 'MALICIOUS_FAN_COUNT_BOOSTING'
    | 'CROSS_CATEGORY_ACTIVITIES'
    | 'CROSS_CATEGORY_BUSINESS'
    | 'GAMBLING'
    | 'LEWD_CONTENT'
    | 'UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS'
    | 'INVESTMENT'
    | 'TRANSACTION_DISPUTE'
    | 'CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API'
    | 'OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES'
    | 'UNUSUAL_TRANSACTION'
    | 'UNLICENSED_BUSINESS'
    | 'WEALTH_INVESTMENT'
    | 'AFFILIATED_TO_A_VIOLATING_ENTITY'
    | 'INVOLVED_IN_A_JUDICIAL_CASE'
    | 'INCORRECT_INFORMATION_SUBMITTED'
    | 'APPEAL_SUCCESSFUL'
    | 'REPORTED_BY_OTHERS'
    | 'VIOLATING_SMART_CATERING_ACTIVITIES'
    | 'MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID'
    | 'CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API'
    | 'UNUSUAL_REAL_TIME_TRANSACTION'
    | 'UNACCEPTABLE_DOCUMENTS'
    | 'LARGE_AMOUNT_TRANSACTION'
    | 'ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT'
    | 'UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT'
    | 'INACTIVE_TRANSACTION'
    | 'OTHER_UNUSUAL_ACTIVITIES'
    | (string & {})
  risk_description: string
}

export interface WebizpayAuthorization {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 微信授权关系ID */
  employee_id: string
  /** 授权时间 */
  authorization_time: string
}

export interface WebizpayPayment {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 收款商户简称 */
  receive_mch_name: string
  /** 收款商户全称 */
  receive_mch_full_name: string
  /** 收款商户对应社会组织代码 */
  receive_mch_organization_code: string
  /** 收单机构 */
  acquirer: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付退款单号 */
  refund_id?: string
  /** 商户退款单号 */
  out_refund_no?: string
  /** 交易状态 */
  transaction_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | (string & {})
  /** 金额 */
  amount: number
  /** 商品名称 */
  goods_name: number
  /** 支付完成时间 */
  pay_success_time: number
}

export interface WebizpayQuotaCardExpired {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 卡片状态 */
  card_state: 'ACTIVE' | 'DISABLED' | (string & {})
  /** 卡片失效时间 */
  card_disabled_time: string
  /** 失效原因 */
  reason?: string
}

export interface WebizpayRefund {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 金额 */
  amount: number
  /** 支付完成时间 */
  pay_success_time: number
  /** 已退款金额 */
  refunded_amount: number
  /** 退款金额 */
  refund_amount: number
  /** 退款状态 */
  refund_state: 'SUCCESS' | (string & {})
  /** 退款创建时间 */
  refund_create_time: number
  /** 退款成功时间 */
  refund_success_time: number
}

export interface WebizpayRevocation {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 员工企业支付权限状态 */
  authorization_state: 'AUTHORIZED' | 'REVOKED' | (string & {})
  /** 授权解除时间 */
  authorization_revoked_time: string
  /** 授权解除原因 */
  reason: string
}

/**
 * What the resource of a notification is once it is decrypted, by event type. An event that is not listed is added
 * with `declare module 'wechatpay-chain/types' { interface NotificationResources { ... } }`.
 */
export interface NotificationResources {
  'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': AbnormalFundProcessingTransferSuccess
  /**
   * H5支付权限申请事件回调通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_8.shtml
   */
  'APPLYMENT_STATE.APPROVED': ApplymentStateApproved
  'BLOCKRECORD.CHANGE': BlockrecordChange
  'BLOCKSUBMISSION.CHANGE': BlocksubmissionChange
  'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': BrandMemberCardSpPointExchangeCoupon
  'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': BrandMemberCardSpSyncUserPoint
  'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': BrandMemberCardUserCard
  'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': BrandMemberCardUserCard
  /**
   * 预算申请结果回调通知
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
   */
  'BUDGET.CLOSED': Budget
  /**
   * 预算申请结果回调通知
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
   */
  'BUDGET.FINISHED': Budget
  /**
   * 预算申请结果回调通知
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
   */
  'BUDGET.LOCKED': Budget
  /**
   * 产生新投诉 (投诉通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter4_1.shtml
   */
  'COMPLAINT.CREATE': Complaint
  /**
   * 投诉状态变化 (投诉通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter4_1.shtml
   */
  'COMPLAINT.STATE_CHANGE': Complaint
  /**
   * 领券事件回调通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/busifavor/chapter4_1.shtml
   */
  'COUPON.SEND': BusiFavorCouponSend
  /**
   * 核销事件回调通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter4_1.shtml
   */
  'COUPON.USE': FavorCouponUse
  'CREDIT_REPAYMENT.DEDUCTION_PAY': CreditRepaymentDeductionPay
  'CREDIT_REPAYMENT.SIGN_CONTRACT': CreditRepaymentContract
  'CREDIT_REPAYMENT.TERMINATE_CONTRACT': CreditRepaymentContract
  'CROSS_BORDER_PAY.GET_MCH_INFO': CrossBorderPayGetMchInfo
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': CrossBorderPayPushOrderInfo
  'DELIVERY_PLAN.CHANGE': DeliveryPlanChange
  /** @deprecated 改名为 DELIVERY_PLAN.CHANGE */
  'DELIVERY_PLAN_STATE.DELIVER': DeliveryPlanChange
  /**
   * 先享卡用户守约状态变化通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter5_2.shtml
   */
  'DISCOUNT_CARD.AGREEMENT_ENDED': DiscountCard
  /**
   * 先享卡用户领卡通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml
   */
  'DISCOUNT_CARD.GET_CARD': DiscountCardOrder
  /**
   * 先享卡支付结算通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml
   */
  'DISCOUNT_CARD.SETTLEMENT': DiscountCardOrder
  /**
   * 先享卡用户领卡通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter5_1.shtml
   */
  'DISCOUNT_CARD.USER_ACCEPTED': DiscountCard
  /**
   * 先享卡扣费状态变化通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter5_3.shtml
   */
  'DISCOUNT_CARD.USER_PAID': DiscountCard
  /**
   * 收付通合单代扣签约通知 (收付通合单代扣签约、解约结果通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml
   */
  'ECOMMERCE_ENTRUST.SIGN': EcommerceEntrust
  /**
   * 收付通合单代扣解约结果通知 (收付通合单代扣签约、解约结果通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml
   */
  'ECOMMERCE_ENTRUST.TERMINATE': EcommerceEntrust
  /**
   * 用户欠款状态商户通知
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/campus-easy-pay/user-debt-state/users-debt-notice.html
   */
  'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': EduSchoolPayUserDebtStateUpdate
  /**
   * 解约成功-通知类型 (接收签约结果通知)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/education-fee-payment/contracts-result-notification.html
   */
  'ENTRUST.RELEASE': EduPapayContract
  'ENTRUST.SIGN': EntrustContract
  /**
   * 签约成功-通知类型 (接收签约结果通知)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/education-fee-payment/contracts-result-notification.html
   */
  'ENTRUST.SIGNING': EduPapayContract
  'ENTRUST.TERMINATE': EntrustContract
  'ENTRUST.TERMINATE_INQUIRY': EntrustTerminateInquiry
  /**
   * 代扣解约挽留业务-获取解约挽留信息
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/termination-retention/termination-retention-information.html
   */
  'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetention
  /**
   * 离线刷脸签约状态变更回调通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html
   */
  'FACEPAY.USER_STATE_CHANGE': FacepayUserStateChange
  'FAPIAO.CARD_DISCARDED': FapiaoCard
  'FAPIAO.CARD_INSERTED': FapiaoCard
  'FAPIAO.ISSUED': FapiaoCard
  'FAPIAO.REVERSED': FapiaoCard
  'FAPIAO.USER_APPLIED': FapiaoUserApplied
  /**
   * 隔夜归还保险订单状态变化通知
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html
   */
  'HIRE_POWER_BANK.RECEIVE_INSURANCE': HirePowerBankReceiveInsurance
  'INSURANCE_ENTRUST.RENEW': InsuranceEntrustContract
  'INSURANCE_ENTRUST.SIGN': InsuranceEntrustContract
  'INSURANCE_ENTRUST.TERMINATE': InsuranceEntrustContract
  'INSURANCE_POLICY_MANAGEMENT.GRANTED': InsurancePolicyManagementGranted
  /**
   * 会员积分服务授权通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_6.shtml
   */
  'MALL_AUTH.ACTIVATE_CARD': MallAuth
  /**
   * 商圈退款成功通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/businesscircle/chapter3_3.shtml
   */
  'MALL_REFUND.SUCCESS': MallRefund
  /**
   * 商圈支付结果通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/businesscircle/chapter3_1.shtml
   */
  'MALL_TRANSACTION.SUCCESS': MallTransaction
  'MANAGERECORD.CHANGE': ManagerecordChange
  'MCHTRANSFER.AUTHORIZATION.CLOSED': MchTransferAuthorization
  /**
   * 自动收款授权结果通知
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
   */
  'MCHTRANSFER.AUTHORIZATION.CONFIRMED': MchTransferAuthorization
  'MCHTRANSFER.BATCH.CLOSED': MchTransferBatch
  'MCHTRANSFER.BATCH.FINISHED': MchTransferBatch
  'MCHTRANSFER.BILL.FINISHED': MchTransferBill
  /**
   * 转账到QQ钱包终态通知
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014301851
   */
  'MCHTRANSFER.QQWALLETBILL.FINISHED': MchTransferQqWalletBill
  /**
   * MCHWITHDRAW.CHANGE
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013049135
   */
  'MCHWITHDRAW.CHANGE': OneOf<MchWithdrawPlatform | MchWithdrawSubMerchant | MchWithdrawDayEnd>
  'MEDICAL_INSURANCE.SUCCESS': MedicalInsuranceOrder
  /**
   * 会员卡领卡事件通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter7_1.shtml
   */
  'MEMBERCARD.ACCEPT_CARD': MemberCardAccept
  /**
   * 会员卡激活事件通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter7_2.shtml
   */
  'MEMBERCARD.ACTIVATE_CARD': MemberCardActivate
  /**
   * 会员卡用户管理会员卡事件通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter7_3.shtml
   */
  'MEMBERCARD.USERCARD_MANAGE': MemberCardUserManage
  /**
   * 商家名片会员卡事件通知
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
   * @deprecated 改名为 BRAND_MEMBER_CARD_SP.USER_CARD.CREATE
   */
  'MEMBERCARDSP.USER_CARD.CREATE': BrandMemberCardUserCard
  /**
   * 商家名片会员卡事件通知
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
   * @deprecated 改名为 BRAND_MEMBER_CARD_SP.USER_CARD.DELETE
   */
  'MEMBERCARDSP.USER_CARD.DELETE': BrandMemberCardUserCard
  'MERCHANT_NOTIFY.NOTIFY': MerchantNotifyNotify
  /**
   * 签约成功通知 (签约/解约成功通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_5.shtml
   */
  'PAPAY.SIGN': PapayContract
  /**
   * 解约成功通知 (签约/解约成功通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_5.shtml
   */
  'PAPAY.TERMINATE': PapayContract
  'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfo
  /**
   * 服务账户绑定结果通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_15.shtml
   */
  'PAYSCORE.BIND_SERVICE_ACCOUNT': PayscoreServiceAccount
  'PAYSCORE.MCH_PREPAY': PayscoreMchPrepay
  'PAYSCORE.USER_ACCEPTED': PayscoreServiceOrder
  /**
   * 取消签约回调通知
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/cancel-sign-plan-notice.html
   */
  'PAYSCORE.USER_CANCEL_SIGN_PLAN': PayscoreUserSignPlan
  /**
   * 解除授权成功通知 (授权/解除授权服务回调通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_1.shtml
   */
  'PAYSCORE.USER_CLOSE_SERVICE': PayscorePermission
  /**
   * 支付分确认订单回调通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_2.shtml
   */
  'PAYSCORE.USER_CONFIRM': PayscoreServiceOrder
  /**
   * 授权成功通知 (授权/解除授权服务回调通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_1.shtml
   */
  'PAYSCORE.USER_OPEN_SERVICE': PayscorePermission
  /**
   * 支付分支付成功回调通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter5_3.shtml
   */
  'PAYSCORE.USER_PAID': PayscoreServiceOrder
  /**
   * 用户签约计划成功通知
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/sign-plan-notice.html
   */
  'PAYSCORE.USER_SIGN_PLAN': PayscoreUserSignPlan
  'PRODUCT_COUPON_SP.IMAGE_GENERATION': ProductCouponSpImageGeneration
  'PRODUCT_COUPON_SP.SEND': ProductCouponSpSend
  /**
   * 分账 (分账动账通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_6.shtml
   */
  PROFITSHARING: Profitsharing
  'PROFITSHARING.RETURN': Profitsharing
  'PROFITSHARING.SUCCESS': Profitsharing
  /**
   * 分账回退 (分账动账通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_6.shtml
   */
  PROFITSHARING_RETURN: Profitsharing
  /**
   * 关闭充值 (平台收付通商家充值-充值结果通知)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html
   */
  'RECHARGE.CLOSED': Recharge
  'RECHARGE.FUND_RETURNED': RechargeFundReturned
  /**
   * 充值成功 (平台收付通商家充值-充值结果通知)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html
   */
  'RECHARGE.SUCCESS': Recharge
  /**
   * 退款异常通知 (退款结果通知、个人收款-退款结果通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html
   */
  'REFUND.ABNORMAL': Refund
  /**
   * 退款关闭通知 (退款结果通知、个人收款-退款结果通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html
   */
  'REFUND.CLOSED': Refund
  /**
   * 退款成功通知 (退款结果通知、个人收款-退款结果通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/refund-result.html
   */
  'REFUND.SUCCESS': Refund
  'RISKTRADE.IDENTIFICATION': RisktradeIdentification
  'SECURITY_ECHO.SUCCESS': SecurityEchoSuccess
  /**
   * 个人收款-结算回调通知
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/settlement-notice.html
   */
  'SETTLEMENT.SUCCESS': SettlementSuccess
  /**
   * 直连商户委托代扣支付失败结果通知 (服务商委托代扣支付失败结果通知、保险业委托代扣支付失败结果通知)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/deduct-result-notify.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/deduct-result-notify.html
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct-result-notify.html
   */
  'TRANSACTION.FAIL': OneOf<
    TransactionParking | TransactionPapayDirect | TransactionPapayPartner | TransactionEduPapay
  >
  /**
   * 支付失败通知的类型 (扣费结果通知)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/campus-easy-pay/transactions/pay-result-notice.html
   */
  'TRANSACTION.INDUSTRY_FAILED': TransactionEduSchoolPay
  /**
   * 支付成功通知的类型 (扣费结果通知)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/campus-easy-pay/transactions/pay-result-notice.html
   */
  'TRANSACTION.INDUSTRY_SUCCESS': TransactionEduSchoolPay
  'TRANSACTION.PAY_BACK': OneOf<TransactionParking | TransactionEduSchoolPay>
  /**
   * 普通支付通知 (服务商支付通知、合单支付通知、直连商户委托代扣支付成功结果通知、服务商委托代扣支付成功结果通知、保险业委托代扣支付成功结果通知、个人收款-交易支付通知)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_11.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_11.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_7.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/deduct-result-notify.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/deduct-result-notify.html
   * @see https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/deduct-result-notify.html
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/payment-notice.html
   */
  'TRANSACTION.SUCCESS': OneOf<
    | TransactionDirect
    | TransactionPartner
    | TransactionCombine
    | TransactionCombineIndividual
    | TransactionParking
    | TransactionPapayDirect
    | TransactionPapayPartner
    | TransactionEduPapay
    | TransactionGlobal
    | Profitsharing
  >
  'VEHICLE.ENTRANCE_STATE_CHANGE': VehicleEntranceStateChange
  'VEHICLE.USER_STATE_CHANGE': VehicleUserStateChange
  'VIOLATION.APPEAL': Violation
  'VIOLATION.INTERCEPT': Violation
  'VIOLATION.PUNISH': Violation
  /**
   * 关系授权完成通知
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
   */
  'WEBIZPAY.AUTHORIZED': WebizpayAuthorization
  /**
   * 企业支付额度卡退款成功后通知
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015764405
   */
  'WEBIZPAY.PAYMENTREFUNDSUCCESS': WebizpayRefund
  /**
   * 企业支付额度卡支付成功后通知
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015764398
   */
  'WEBIZPAY.PAYMENTSUCCESS': WebizpayPayment
  /**
   * 企业支付额度卡失效后通知
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015764389
   */
  'WEBIZPAY.QUOTACARDEXPIRED': WebizpayQuotaCardExpired
  /**
   * 关系解除授权后通知
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015764414
   */
  'WEBIZPAY.REVOKED': WebizpayRevocation
}

/** What the merchant answers to a notification, where that is more than a status, by event type. */
export interface NotificationReplies {
  'CROSS_BORDER_PAY.GET_MCH_INFO': CrossBorderPayGetMchInfoReply
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': CrossBorderPayPushOrderInfoReply
  'ENTRUST.TERMINATE_RETENTION': EntrustTerminateRetentionReply
  'PARKING_FEE.QUERY_TRANS_INFO': ParkingFeeQueryTransInfoReply
}
