// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

/** 活动状态 */
export type ActivityStatus =
  | 'CREATE_ACT_STATUS'
  | 'ONGOING_ACT_STATUS'
  | 'TERMINATE_ACT_STATUS'
  | 'STOP_ACT_STATUS'
  | 'OVER_TIME_ACT_STATUS'
  | 'CREATE_ACT_FAILED'
  | (string & {})

/** 活动状态 */
export type ActivityStatusInput =
  | 'CREATE_ACT_STATUS'
  | 'ONGOING_ACT_STATUS'
  | 'TERMINATE_ACT_STATUS'
  | 'STOP_ACT_STATUS'
  | 'OVER_TIME_ACT_STATUS'
  | 'CREATE_ACT_FAILED'

/** 活动类型 */
export type ActivityType =
  | 'FULL_SEND_ACT_TYPE'
  | 'STEP_SEND_ACT_TYPE'
  | 'SPECIFIC_SEND_ACT_TYPE'
  | (string & {})

export interface ApplymentAuditDetail {
  /** 字段名 */
  field?: string
  /** 字段名称 */
  field_name?: string
  /** 驳回原因 */
  reject_reason?: string
}

export interface ApplymentBase {
  /** 业务申请编号 */
  business_code?: string
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 特约商户号 */
  sub_mchid?: string
  /** 超级管理员签约链接 (URI) */
  sign_url?: string
  /** 申请单状态 */
  applyment_state: ApplymentState
  /** 申请状态描述 */
  applyment_state_msg?: string
  /** 驳回原因详情 */
  audit_detail?: ApplymentAuditDetail[]
}

/** 申请单状态 */
export type ApplymentState =
  | 'APPLYMENT_STATE_WAITTING_FOR_AUDIT'
  | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT'
  | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON'
  | 'APPLYMENT_STATE_PASSED'
  | 'APPLYMENT_STATE_FREEZED'
  | 'APPLYMENT_STATE_EDITTING'
  | 'APPLYMENT_STATE_AUDITING'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_TO_BE_CONFIRMED'
  | 'APPLYMENT_STATE_TO_BE_SIGNED'
  | 'APPLYMENT_STATE_SIGNING'
  | 'APPLYMENT_STATE_FINISHED'
  | 'APPLYMENT_STATE_CANCELED'
  | (string & {})

/** 授权状态 */
export type AuthorizeState =
  | 'AUTHORIZE_STATE_UNAUTHORIZED'
  | 'AUTHORIZE_STATE_AUTHORIZED'
  | (string & {})

/** 奖品类型 */
export type AwardType = 'BUSIFAVOR' | (string & {})

/** 奖品类型 */
export type AwardTypeInput = 'BUSIFAVOR'

/** 背景颜色 */
export type BackgroundColor =
  | 'Color010'
  | 'Color020'
  | 'Color030'
  | 'Color040'
  | 'Color050'
  | 'Color060'
  | 'Color070'
  | 'Color080'
  | 'Color090'
  | 'Color100'
  | (string & {})

/** 背景颜色 */
export type BackgroundColorInput =
  | 'Color010'
  | 'Color020'
  | 'Color030'
  | 'Color040'
  | 'Color050'
  | 'Color060'
  | 'Color070'
  | 'Color080'
  | 'Color090'
  | 'Color100'

/** 账户类型 */
export type BankAccountType = 'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL'

/** 资金账户类型 */
export type BillAccountType = 'BASIC' | 'OPERATION' | 'FEES'

/** 压缩类型 */
export type BillTarType = 'GZIP'

/** 行业ID */
export type CategoryId = 44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52

/** 登记证书类型 */
export type CertType =
  | 'CERTIFICATE_TYPE_2388'
  | 'CERTIFICATE_TYPE_2389'
  | 'CERTIFICATE_TYPE_2390'
  | 'CERTIFICATE_TYPE_2391'
  | 'CERTIFICATE_TYPE_2392'
  | 'CERTIFICATE_TYPE_2393'
  | 'CERTIFICATE_TYPE_2394'
  | 'CERTIFICATE_TYPE_2395'
  | 'CERTIFICATE_TYPE_2396'
  | 'CERTIFICATE_TYPE_2399'
  | 'CERTIFICATE_TYPE_2400'
  | 'CERTIFICATE_TYPE_2520'
  | 'CERTIFICATE_TYPE_2521'
  | 'CERTIFICATE_TYPE_2522'

/** 投诉单状态 */
export type ComplaintState =
  | 'PAYER_COMPLAINTED'
  | 'FROZENED'
  | 'FROZEN_FINISHED'
  | 'PAYER_CANCELED'
  | 'MERCHANT_REFUNDED'
  | 'SYSTEM_REFUNDED'
  | 'MANUAL_UNFROZEN'
  | (string & {})

/** 超级管理员类型 */
export type ContactType = 'LEGAL' | 'SUPER'

export type CouponCodeDisplayMode = 'BARCODE' | 'QRCODE' | 'NOT_SHOW' | (string & {})

/** 券状态 */
export type CouponState = 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})

/** 券状态 */
export type CouponStateInput = 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'

/** 投放目的 */
export type DeliveryPurpose = 'OFF_LINE_PAY' | 'JUMP_MINI_APP' | (string & {})

/** 投放目的 */
export type DeliveryPurposeInput = 'OFF_LINE_PAY' | 'JUMP_MINI_APP'

/** 投放用户类别 */
export type DeliveryUserCategory = 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON' | (string & {})

/** 投放用户类别 */
export type DeliveryUserCategoryInput = 'DELIVERY_ALL_PERSON' | 'DELIVERY_MEMBER_PERSON'

/** 申请状态 */
export type EcommerceApplymentState =
  | 'CHECKING'
  | 'ACCOUNT_NEED_VERIFY'
  | 'AUDITING'
  | 'REJECTED'
  | 'NEED_SIGN'
  | 'FINISH'
  | 'FROZEN'
  | (string & {})

/** 代金券状态 */
export type FavorCouponStatus = 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER' | (string & {})

/** 券可核销时间 */
export interface FavorCouponStockCouponAvailableTime {
  /** 开始时间 (RFC 3339) */
  available_begin_time?: string | undefined
  /** 结束时间 (RFC 3339) */
  available_end_time?: string | undefined
  /** 固定时间段可用 */
  fix_available_time?: FavorCouponStockFixAvailableTime | undefined
  /** 领取第二天生效 */
  second_day_available?: boolean | undefined
  /** 领取后有效时间 */
  available_time_after_receive?: number | undefined
}

/** 单品信息 */
export interface FavorCouponStockCouponConsumeGoodsDetail {
  /** 商品编码 */
  goods_id?: string
  /** 商品数量 */
  quantity?: number
  /** 商品价格 */
  price?: number
  /** 商品优惠金额 */
  discount_amount?: number
}

/** 已实扣代金券核销信息 */
export interface FavorCouponStockCouponConsumeInfo {
  /** 核销时间 (RFC 3339) */
  consume_time?: string
  /** 核销商户号 */
  consume_mchid?: string
  /** 核销商户号 */
  transaction_id?: string
  goods_detail?: FavorCouponStockCouponConsumeGoodsDetail[]
}

/** 减至批次特定信息 */
export interface FavorCouponStockCutToMessage {
  /** 可用优惠的商品最高单价 */
  single_price_max?: number
  /** 减至后的优惠单价 */
  cut_to_price?: number
}

/** 折扣券使用规则 */
export interface FavorCouponStockDiscountCoupon {
  /** 最高折扣金额 */
  discount_amount_max?: number | undefined
  /** 折扣百分比 */
  discount_percent?: number | undefined
  /** 门槛 */
  transaction_minimum?: number | undefined
}

/** 换购券使用规则 */
export interface FavorCouponStockExchangeCoupon {
  /** 单品换购价 */
  exchange_price?: number | undefined
  /** 消费门槛 */
  transaction_minimum?: number | undefined
}

/** 固定时间段可用 */
export interface FavorCouponStockFixAvailableTime {
  available_week_day?: readonly WeekdayInput[] | undefined
  /** 当天开始时间 (0–86400) */
  begin_time?: number | undefined
  /** 当天结束时间 (1–86399) */
  end_time?: number | undefined
}

/** 固定面额满减券使用规则 */
export interface FavorCouponStockFixedNormalCoupon {
  /** 面额 */
  coupon_amount: number
  /** 门槛 */
  transaction_minimum: number
}

/** 指定银行卡BIN */
export interface FavorCouponStockLimitCard {
  /** 银行卡名称 */
  name?: string | undefined
  /** 指定卡BIN (≤ 10 项) */
  bin?: readonly string[] | undefined
}

/** 发放规则 */
export interface FavorCouponStockStockUseRule {
  /** 发放总上限 */
  max_coupons: number
  /** 总预算 */
  max_amount: number
  /** 单天发放上限金额 */
  max_amount_by_day?: number | undefined
  /** 单个用户可领个数 */
  max_coupons_per_user: number
  /** 是否开启自然人限制 */
  natural_person_limit: boolean
  /** api发券防刷 */
  prevent_api_abuse: boolean
}

/** 券类型 */
export type FavorCouponType = 'NORMAL' | 'CUT_TO' | (string & {})

/** 批次状态 */
export type FavorStockStatus =
  | 'unactivated'
  | 'audit'
  | 'running'
  | 'stoped'
  | 'paused'
  | (string & {})

/** 批次状态 */
export type FavorStockStatusInput = 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused'

/** 批次类型 */
export type FavorStockType =
  | 'NORMAL'
  | 'DISCOUNT'
  | 'EXCHAHGE'
  | 'RANDOM'
  | 'DISCOUNT_CUT'
  | (string & {})

/** 批次类型 */
export type FavorStockTypeInput = 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT'

/** 支付方式 */
export type FavorTradeType = 'MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER'

/** 金融机构类型 */
export type FinanceType =
  | 'BANK_AGENT'
  | 'PAYMENT_AGENT'
  | 'INSURANCE'
  | 'TRADE_AND_SETTLE'
  | 'OTHER'

/** 子商户同业过滤的同业过滤标签值 */
export type GoldPlanAdvertisingIndustry =
  | 'E_COMMERCE'
  | 'LOVE_MARRIAGE'
  | 'POTOGRAPHY'
  | 'EDUCATION'
  | 'FINANCE'
  | 'TOURISM'
  | 'SKINCARE'
  | 'FOOD'
  | 'SPORT'
  | 'JEWELRY_WATCH'
  | 'HEALTHCARE'
  | 'BUSSINESS'
  | 'PARENTING'
  | 'CATERING'
  | 'RETAIL'
  | 'SERVICES'
  | 'LAW'
  | 'ESTATE'
  | 'TRANSPORTATION'
  | 'ENERGY_SAVING'
  | 'SECURITY'
  | 'BUILDING_MATERIAL'
  | 'COMMUNICATION'
  | 'MERCHANDISE'
  | 'ASSOCIATION'
  | 'COMMUNITY'
  | 'ONLINE_AVR'
  | 'WE_MEDIA'
  | 'CAR'
  | 'SOFTWARE'
  | 'GAME'
  | 'CLOTHING'
  | 'INDUSTY'
  | 'AGRICULTURE'
  | 'PUBLISHING_MEDIA'
  | 'HOME_DIGITAL'

export type IdType =
  | 'IDENTIFICATION_TYPE_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
  | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
  | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'

/** 会员卡激活类型 */
export type MemberCardActivateType = 'AUTO_ACTIVATE' | 'JUMP_ACTIVATE'

/** 导入结果 */
export type MemberCardCodeDepositResult = 'SUCCESS' | 'DUPLICATE' | 'FAIL' | (string & {})

/** 会员卡code分配类型 */
export type MemberCardCodeMode =
  | 'SYSTEM_ALLOCATE'
  | 'MERCHANT_DEPOSIT'
  | 'REAL_TIME'
  | (string & {})

/** 会员卡code分配类型 */
export type MemberCardCodeModeInput = 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'

export interface MemberCardCodeRecord {
  /** 会员卡id */
  card_id?: string
  /** 会员卡code */
  code?: string
  /** 用户标识 */
  openid?: string
  /** 会员卡编号 */
  membership_number?: string
  /** 用户等级 */
  level?: string
  /** 微信昵称 */
  nickname?: string
  /** 微信头像url */
  head_image_url?: string
  /** 会员卡背景图 (上传接口返回的 URL) */
  background_picture_url?: string
  /** 用户储值余额 */
  balance?: number
  /** 用户会员卡状态 */
  user_card_status?: MemberCardUserCardStatus
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?: MemberCardUserInformationCommonField
      /** 用户开卡时填写的个人信息 */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 字段值 */
      value?: string
      /** 字段值列表 */
      value_list?: string[]
    }[]
  }
  /** 用户当前积分 */
  bonus_value?: number
}

/** 会员码型 */
export type MemberCardCodeType =
  | 'BAR_CODE'
  | 'QRCODE'
  | 'BAR_CODE_AND_QRCODE'
  | 'NONE_CODE'
  | (string & {})

/** 会员码型 */
export type MemberCardCodeTypeInput = 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'

/** 有效期类型 */
export type MemberCardDateInformationType =
  | 'FIX_TIME_RANGE'
  | 'FIX_TERM'
  | 'PERMANENT'
  | (string & {})

/** 有效期类型 */
export type MemberCardDateInformationTypeInput = 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'

/** 用户领取状态 */
export type MemberCardReceiveStatus = 'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED' | (string & {})

export interface MemberCardRecord {
  /** 会员卡id */
  card_id: string
  /** 创建时间 (RFC 3339) */
  create_time?: string
  /** 更新时间 (RFC 3339) */
  update_time?: string
  /** 剩余库存 */
  remain_quantity?: number
  /** 会员卡状态 */
  status?: MemberCardStatus
  /** 品牌信息 */
  brand: {
    /** 品牌id */
    brand_id: string
    /** 品牌展示名称 */
    display_name: string
  }
  /** 商户AppId */
  appid: string
  /** 会员卡logo (上传接口返回的 URL) */
  logo_url: string
  /** 卡名称 */
  title: string
  /** 会员卡背景图 (上传接口返回的 URL) */
  background_picture_url: string
  /** 使用须知 */
  description: string
  /** 服务电话 */
  service_phone?: string
  /** 会员码型 */
  code_type: MemberCardCodeType
  /** 会员卡总库存 */
  total_quantity?: number
  /** 有效期 */
  date_information: {
    /** 有效期类型 */
    type: MemberCardDateInformationType
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 会员卡code分配类型 */
  code_mode: MemberCardCodeMode
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 商户请求单号 */
  out_request_no: string
  /** 储值信息 */
  balance_information?: {
    /** 是否支持储值 */
    need_balance?: boolean
    /** 储值小程序appid */
    balance_appid?: string
    /** 储值小程序path */
    balance_path?: string
    /** 储值url */
    balance_url?: string
  }
  /** 开卡信息 */
  user_information_form?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: MemberCardUserInformationCommonField[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: MemberCardUserInformationCustomFieldType
      /** 字段名称 */
      name?: string
      values?: string[]
    }[]
  }
  /** 商户补充声明 */
  additional_statement?: {
    /** 标题 */
    title?: string
    /** 跳转url */
    url?: string
    /** 跳转小程序appid */
    appid?: string
    /** 跳转小程序path */
    path?: string
  }
}

/** 会员卡状态 */
export type MemberCardStatus =
  | 'NOT_APPROVE'
  | 'APPROVE_FAIL'
  | 'APPROVED'
  | 'DELETED'
  | (string & {})

/** 用户会员卡状态 */
export type MemberCardUserCardStatus =
  | 'NOT_ACTIVATE'
  | 'EFFECTIVE'
  | 'EXPIRE'
  | 'UNAVAILABLE'
  | 'DELETE'
  | (string & {})

/** 平台提供的通用开卡信息字段 */
export type MemberCardUserInformationCommonField =
  | 'USER_FORM_FLAG_MOBILE'
  | 'USER_FORM_FLAG_SEX'
  | 'USER_FORM_FLAG_NAME'
  | 'USER_FORM_FLAG_BIRTHDAY'
  | 'USER_FORM_FLAG_ADDRESS'
  | 'USER_FORM_FLAG_EMAIL'
  | 'USER_FORM_FLAG_CITY'
  | (string & {})

/** 平台提供的通用开卡信息字段 */
export type MemberCardUserInformationCommonFieldInput =
  | 'USER_FORM_FLAG_MOBILE'
  | 'USER_FORM_FLAG_SEX'
  | 'USER_FORM_FLAG_NAME'
  | 'USER_FORM_FLAG_BIRTHDAY'
  | 'USER_FORM_FLAG_ADDRESS'
  | 'USER_FORM_FLAG_EMAIL'
  | 'USER_FORM_FLAG_CITY'

/** 商户自定义的开卡信息字段类型 */
export type MemberCardUserInformationCustomFieldType =
  | 'TEXT'
  | 'SELECT'
  | 'RADIO'
  | 'CHECK_BOX'
  | (string & {})

/** 商户自定义的开卡信息字段类型 */
export type MemberCardUserInformationCustomFieldTypeInput =
  | 'TEXT'
  | 'SELECT'
  | 'RADIO'
  | 'CHECK_BOX'

/** 发券商户号选项 */
export type MerchantOption = 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT' | (string & {})

/** 发券商户号选项 */
export type MerchantOptionInput = 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT'

/** 小微经营类型 */
export type MicroBizType = 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'

/** 操作类型 */
export type OperationType = 'OPEN' | 'CLOSE' | (string & {})

/** 操作类型 */
export type OperationTypeInput = 'OPEN' | 'CLOSE'

/** 可用时间段 */
export interface PayGiftActivityAvailablePeriods {
  /** 可用时间 */
  available_time?: {
    /** 可用开始时间 (RFC 3339) */
    begin_time?: string
    /** 可用结束时间 (RFC 3339) */
    end_time?: string
  }[]
  /** 每日可用时间 */
  available_day_time?: {
    /** 每日可用开始时间 (^(?:[0-9]{6})$) */
    begin_day_time?: string
    /** 每日可用结束时间 (^(?:[0-9]{6})$) */
    end_day_time?: string
  }[]
}

/** 可用时间段 */
export interface PayGiftActivityAvailablePeriodsInput {
  /** 可用时间 */
  available_time?:
    | readonly {
        /** 可用开始时间 (RFC 3339) */
        begin_time?: string | undefined
        /** 可用结束时间 (RFC 3339) */
        end_time?: string | undefined
      }[]
    | undefined
  /** 每日可用时间 */
  available_day_time?:
    | readonly {
        /** 每日可用开始时间 (^(?:[0-9]{6})$) */
        begin_day_time?: string | undefined
        /** 每日可用结束时间 (^(?:[0-9]{6})$) */
        end_day_time?: string | undefined
      }[]
    | undefined
}

/** 阶梯送发放规则 */
export interface PayGiftActivityStepSendRuleBase {
  /** 奖品类型 */
  award_type: AwardType
  /** 发券商户号选项 */
  merchant_option: MerchantOption
}

/** 履约类型 */
export type PayScoreDiscountCardOrderPerformanceType = 'INCREASE' | 'DECREASE' | (string & {})

/** 履约类型 */
export type PayScoreDiscountCardOrderPerformanceTypeInput = 'INCREASE' | 'DECREASE'

/** 奖励类型 */
export type PayScoreDiscountCardOrderRewardType = 'INCREASE' | 'DECREASE' | (string & {})

/** 奖励类型 */
export type PayScoreDiscountCardOrderRewardTypeInput = 'INCREASE' | 'DECREASE'

/** 订单状态 */
export type PayScoreDiscountCardOrderState =
  | 'CREATED'
  | 'SETTLING'
  | 'CHARGING'
  | 'CHARGED'
  | 'NO_CHARGE'
  | 'REVOKED'
  | (string & {})

/** 授权状态 */
export type PayScorePermissionAuthorizationState =
  | 'UNAVAILABLE'
  | 'AVAILABLE'
  | 'UNBINDUSER'
  | (string & {})

/** 后付费商户优惠 */
export interface PayScorePostDiscount {
  /** 优惠名称 (≤ 20 字符) */
  name?: string
  /** 优惠说明 */
  description?: string
  /** 优惠金额 */
  amount?: number
  /** 优惠数量 */
  count?: number
}

/** 后付费商户优惠 */
export interface PayScorePostDiscountInput {
  /** 优惠名称 (≤ 20 字符) */
  name?: string | undefined
  /** 优惠说明 */
  description?: string | undefined
  /** 优惠金额 */
  amount?: number | undefined
  /** 优惠数量 */
  count?: number | undefined
}

/** 后付费项目 */
export interface PayScorePostPayment {
  /** 付费项目名称 (≤ 20 字符) */
  name?: string
  /** 金额 */
  amount?: number
  /** 计费说明 */
  description?: string
  /** 付费数量 */
  count?: number
}

/** 后付费项目 */
export interface PayScorePostPaymentInput {
  /** 付费项目名称 (≤ 20 字符) */
  name?: string | undefined
  /** 金额 */
  amount?: number | undefined
  /** 计费说明 */
  description?: string | undefined
  /** 付费数量 */
  count?: number | undefined
}

/** 服务订单状态 */
export type PayScoreState = 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})

/** 订单状态说明 */
export type PayScoreStateDescription = 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})

/** 用户授权服务情况 */
export type PayScoreUserServiceState = 'UNAVAILABLE' | 'AVAILABLE' | (string & {})

export type PaymentScene =
  | 'APP_SCENE'
  | 'SWING_CARD_SCENE'
  | 'NO_SECRET_SCENE'
  | 'MINIAPP_SCENE'
  | 'FACE_PAY_SCENE'
  | 'OTHER_SCENE'
  | (string & {})

export type PaymentSceneInput =
  | 'APP_SCENE'
  | 'SWING_CARD_SCENE'
  | 'NO_SECRET_SCENE'
  | 'MINIAPP_SCENE'
  | 'FACE_PAY_SCENE'
  | 'OTHER_SCENE'

/** 分账失败原因 */
export type ProfitSharingFailReason =
  | 'ACCOUNT_ABNORMAL'
  | 'NO_RELATION'
  | 'RECEIVER_HIGH_RISK'
  | (string & {})

/** 分账单状态 */
export type ProfitSharingOrderState = 'PROCESSING' | 'FINISHED' | (string & {})

/** 分账接收方类型 */
export type ProfitSharingReceiverType = 'MERCHANT_ID' | 'PERSONAL_OPENID' | (string & {})

/** 分账接收方类型 */
export type ProfitSharingReceiverTypeInput = 'MERCHANT_ID' | 'PERSONAL_OPENID'

/** 分账结果 */
export type ProfitSharingResult = 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})

/** 回退失败的原因 */
export type ProfitSharingReturnFailReason = 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | (string & {})

/** 回退结果 */
export type ProfitSharingReturnResult = 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})

/** 退款渠道 */
export type RefundChannel =
  | 'ORIGINAL'
  | 'BALANCE'
  | 'OTHER_BALANCE'
  | 'OTHER_BANKCARD'
  | (string & {})

/** 优惠类型 */
export type RefundPromotionDetailType = 'COUPON' | 'DISCOUNT' | (string & {})

/** 退款状态 */
export type RefundStatus = 'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})

/** 经营场景类型 */
export type SalesScenesType =
  | 'SALES_SCENES_STORE'
  | 'SALES_SCENES_MP'
  | 'SALES_SCENES_MINI_PROGRAM'
  | 'SALES_SCENES_WEB'
  | 'SALES_SCENES_APP'
  | 'SALES_SCENES_WEWORK'

/** 发放内容 */
export type SendContent = 'SINGLE_COUPON' | 'GIFT_PACKAGE' | (string & {})

/** 发放内容 */
export type SendContentInput = 'SINGLE_COUPON' | 'GIFT_PACKAGE'

/** 合作状态 */
export type State = 'ESTABLISHED' | 'TERMINATED' | (string & {})

/** ≤ 32 字符 */
export type StockType = 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})

/** 主体类型 */
export type SubjectType =
  | 'SUBJECT_TYPE_INDIVIDUAL'
  | 'SUBJECT_TYPE_ENTERPRISE'
  | 'SUBJECT_TYPE_INSTITUTIONS'
  | 'SUBJECT_TYPE_OTHERS'
  | 'SUBJECT_TYPE_MICRO'
  | 'SUBJECT_TYPE_GOVERNMENT'
  | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'

/** 补差单状态 */
export type SubsidyCancelState = 'SUCCESS' | 'FAIL' | (string & {})

/** 补差单状态 */
export type SubsidyState = 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {})

/** 订单金额 */
export interface TransactionAmount {
  /** 总金额 */
  total: number
  /** 货币类型 */
  currency?: string
}

/** 订单金额 */
export interface TransactionAmountInput {
  /** 总金额 */
  total: number
  /** 货币类型 */
  currency?: string | undefined
}

/** 优惠功能 */
export interface TransactionDetail {
  /** 订单原价 */
  cost_price?: number | undefined
  /** 商品小票ID */
  invoice_id?: string | undefined
  /** 单品列表 */
  goods_detail?: readonly TransactionGoodsDetail[] | undefined
}

export interface TransactionGoodsDetail {
  /** 商户侧商品编码 */
  merchant_goods_id: string
  /** 微信侧商品编码 */
  wechatpay_goods_id?: string | undefined
  /** 商品名称 */
  goods_name?: string | undefined
  /** 商品数量 */
  quantity: number
  /** 商品单价 */
  unit_price: number
}

/** 支付方式 */
export type TransactionLimitPay = 'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'

export interface TransactionPromotionDetail {
  /** 券ID */
  coupon_id?: string
  /** 优惠名称 */
  name?: string
  /** 优惠范围 */
  scope?: TransactionPromotionScope
  /** 优惠类型 */
  type?: TransactionPromotionType
  /** 优惠券面额 */
  amount?: number
  /** 活动批次ID */
  stock_id?: string
  /** 微信出资 */
  wechatpay_contribute?: number
  /** 商户出资 */
  merchant_contribute?: number
  /** 其他出资 */
  other_contribute?: number
  /** 优惠币种 */
  currency?: string
  goods_detail?: {
    /** 商品编码 */
    goods_id: string
    /** 商品数量 */
    quantity: number
    /** 商品单价 */
    unit_price: number
    /** 商品优惠金额 */
    discount_amount: number
    /** 商品备注 */
    goods_remark?: string
  }[]
}

/** 优惠范围 */
export type TransactionPromotionScope = 'GLOBAL' | 'SINGLE' | (string & {})

/** 优惠类型 */
export type TransactionPromotionType = 'CASH' | 'NOCASH' | (string & {})

/** 场景信息 */
export interface TransactionSceneInfo {
  /** 用户终端IP */
  payer_client_ip: string
  /** 商户端设备号 */
  device_id?: string | undefined
  /** 商户门店信息 */
  store_info?: TransactionStoreInfo | undefined
}

/** 结算信息 */
export interface TransactionSettleInfo {
  /** 是否指定分账 */
  profit_sharing?: boolean | undefined
  /** 补差金额 */
  subsidy_amount?: number | undefined
}

/** 商户门店信息 */
export interface TransactionStoreInfo {
  /** 门店编号 */
  id: string
  /** 门店名称 */
  name?: string | undefined
  /** 地区编码 */
  area_code?: string | undefined
  /** 详细地址 */
  address?: string | undefined
}

/** 交易状态 */
export type TransactionTradeState =
  | 'SUCCESS'
  | 'REFUND'
  | 'NOTPAY'
  | 'CLOSED'
  | 'REVOKED'
  | 'USERPAYING'
  | 'PAYERROR'
  | (string & {})

/** 交易类型 */
export type TransactionTradeType =
  | 'JSAPI'
  | 'NATIVE'
  | 'APP'
  | 'MICROPAY'
  | 'MWEB'
  | 'FACEPAY'
  | (string & {})

export type UseMethod =
  | 'OFF_LINE'
  | 'MINI_PROGRAMS'
  | 'PAYMENT_CODE'
  | 'SELF_CONSUME'
  | (string & {})

export interface V2AddrecommendconfRequest {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 特约商户APPID (≤ 32 字符) */
  sub_appid: string
  /** 推荐关注APPID (≤ 32 字符) */
  subscribe_appid: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
}

export interface V2AddrecommendconfResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 业务结果 (≤ 32 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 (≤ 32 字符) */
  sign: string
}

export interface V2AddsubdevconfigRequest {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 关联APPID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 授权目录 (≤ 256 字符) */
  jsapi_path: string
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
}

export interface V2AddsubdevconfigResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 业务结果 (≤ 32 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 (≤ 32 字符) */
  sign: string
}

export interface V2BankquerymchauditinfoRequest {
  /** 服务商号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 渠道号 (≤ 32 字符) */
  channel_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

export interface V2BankquerymchauditinfoResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 (≤ 128 字符) */
  return_msg: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 服务商号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 渠道号 (≤ 32 字符) */
  channel_id: string
  /** 审核状态 (≤ 32 字符) */
  audit_status: string
  /** 审核备注 (≤ 128 字符) */
  audit_comment: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | (string & {})
}

export interface V2BatchquerycommentRequest {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 开始时间 (≤ 19 字符) */
  begin_time: string
  /** 结束时间 (≤ 19 字符) */
  end_time: string
  /** 位移 */
  offset: number | string
  /** 条数 */
  limit?: number | string | undefined
}

export interface V2ChannelquerymchauditinfoRequest {
  /** 渠道商号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 服务商号 (≤ 32 字符) */
  acquiring_bank_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

export interface V2ChannelquerymchauditinfoResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 (≤ 128 字符) */
  return_msg: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 服务商号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 渠道号 (≤ 32 字符) */
  channel_id: string
  /** 审核状态 (≤ 32 字符) */
  audit_status: string
  /** 审核备注 (≤ 128 字符) */
  audit_comment: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | (string & {})
}

export interface V2ClosecombinedorderRequest {
  /** 合单appid (≤ 32 字符) */
  combine_appid: string
  /** 合单商户号 (≤ 32 字符) */
  combine_mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 64 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 合单商户订单号 (≤ 32 字符) */
  combine_out_trade_no: string
  /** 子单信息JSON格式字符串 (JSON, ≤ 10240 字符) */
  sub_order_list:
    | readonly {
        /** 子单商户号 */
        mchid: string
        /** 子单商户订单号 */
        out_trade_no: string
      }[]
    | string
}

export interface V2ClosecombinedorderResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 合单appid (≤ 32 字符) */
  combine_appid: string
  /** 合单商户号 (≤ 32 字符) */
  combine_mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 128 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
}

export interface V2CloseorderRequest {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
}

export interface V2CloseorderResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 (≤ 16 字符) */
  result_msg: string
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
}

export interface V2CombinedorderRequest {
  /** 合单appid (≤ 32 字符) */
  combine_appid: string
  /** 合单商户号 (≤ 32 字符) */
  combine_mch_id?: string | undefined
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 64 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 合单商户订单号 (≤ 32 字符) */
  combine_out_trade_no: string
  /** 终端IP (≤ 16 字符) */
  spbill_create_ip: string
  /** 交易起始时间 (≤ 14 字符) */
  time_start?: string | undefined
  /** 交易结束时间 (≤ 14 字符) */
  time_expire?: string | undefined
  /** 通知地址 (≤ 256 字符) */
  notify_url: string
  /** 交易类型 */
  trade_type: string
  /** 商品ID (≤ 32 字符) */
  product_id?: string | undefined
  /** 合单用户标识 (≤ 128 字符) */
  combine_openid?: string | undefined
  /** 场景信息JSON格式字符串 (JSON, ≤ 256 字符) */
  scene_info:
    | {
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 用户终端IP */
        payer_client_ip: string
        /** H5场景信息 */
        h5_info?:
          | {
              /** 场景类型 */
              type: 'iOS' | 'Android' | 'Wap'
              /** 应用名称 */
              app_name?: string | undefined
              /** 网站URL */
              app_url?: string | undefined
              /** iOS平台BundleID */
              bundle_id?: string | undefined
              /** Android平台PackageName */
              package_name?: string | undefined
            }
          | undefined
      }
    | string
  /** 子单信息JSON格式字符串 (JSON, ≤ 10240 字符) */
  sub_order_list:
    | {
        /** 子订单数 */
        order_num: number
        /** 子订单信息 */
        order_list: readonly {
          /** 子单商户appid */
          appid: string
          /** 子单商户号 */
          mch_id: string
          /** 商品描述 */
          body: string
          /** 商品详情 */
          detail?: string | undefined
          /** 附加数据 */
          attach: string
          /** 子单商户订单号 */
          out_trade_no: string
          /** 标价币种 */
          fee_type: string
          total_fee: number
          sub_appid?: string | undefined
          sub_mch_id?: string | undefined
        }[]
      }
    | string
}

export interface V2CombinedorderResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 合单appid (≤ 32 字符) */
  combine_appid: string
  /** 合单商户号 (≤ 32 字符) */
  combine_mch_id: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 128 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 交易类型 (≤ 16 字符) */
  trade_type: string
  /** 二维码链接 (≤ 64 字符) */
  code_url?: string
  /** 预支付交易会话标识 (≤ 64 字符) */
  prepay_id: string
  /** H5支付跳转链接 (≤ 64 字符) */
  mweb_url?: string
}

export interface V2ConsumeRequest {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 微信订单号 (≤ 32 字符) */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 押金总金额 */
  total_fee: number | string
  /** 消费金额 */
  consume_fee: number | string
  /** 货币类型 (≤ 16 字符) */
  fee_type: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

export interface V2ConsumeResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 押金总金额 */
  total_fee: string
  /** 消费金额 */
  consume_fee: string
  /** 货币类型 (≤ 16 字符) */
  fee_type?: string
}

export interface V2DownloadbillRequest {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 对账单日期 (≤ 8 字符) */
  bill_date: string
  /** 账单类型 (≤ 8 字符) */
  bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | undefined
  /** 压缩账单 */
  tar_type?: 'GZIP' | undefined
}

export interface V2DownloadfundflowRequest {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 资金账单日期 (≤ 8 字符) */
  bill_date: string
  /** 资金账户类型 (≤ 8 字符) */
  account_type: 'Basic' | 'Operation' | 'Fees'
  /** 压缩账单 (≤ 8 字符) */
  tar_type?: 'GZIP' | undefined
}

export interface V2FacepayRequest {
  /** 是否押金支付 (≤ 1 字符) */
  deposit?: 'Y' | 'N' | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 商品描述 (≤ 128 字符) */
  body: string
  /** 商品详情JSON格式字符串 (JSON, ≤ 6000 字符) */
  detail?:
    | {
        /** 单品列表 */
        goods_detail: readonly {
          /** 商品编码 */
          goods_id: string
          /** 微信支付商品编码 */
          wxpay_goods_id?: string | undefined
          /** 商品名称 */
          goods_name: string
          /** 商品数量 */
          goods_num: number
          /** 商品单价 */
          price: number
          /** 商品类目ID */
          goods_category?: string | undefined
          /** 商品描述信息 */
          body?: string | undefined
        }[]
      }
    | string
    | undefined
  /** 附加数据 (≤ 127 字符) */
  attach?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 总金额 */
  total_fee: number | string
  /** 货币类型 (≤ 16 字符) */
  fee_type: string
  /** 终端IP (≤ 16 字符) */
  spbill_create_ip: string
  /** 订单优惠标记 (≤ 32 字符) */
  goods_tag?: string | undefined
  /** 指定支付方式 (≤ 32 字符) */
  limit_pay?: string | undefined
  /** 交易起始时间 (≤ 14 字符) */
  time_start?: string | undefined
  /** 交易结束时间 (≤ 14 字符) */
  time_expire?: string | undefined
  /** 用户标识 (≤ 128 字符) */
  openid?: string | undefined
  /** 授权码 (≤ 128 字符) */
  face_code: string
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

export interface V2FacepayResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 用户标识 (≤ 128 字符) */
  openid: string
  /** 是否关注公众账号 (≤ 1 字符) */
  is_subscribe: 'Y' | 'N' | (string & {})
  /** 用户子标识 (≤ 128 字符) */
  sub_openid?: string
  /** 是否关注子公众账号 (≤ 1 字符) */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 (≤ 16 字符) */
  trade_type: string
  /** 付款银行 (≤ 32 字符) */
  bank_type: string
  /** 标价币种 (≤ 16 字符) */
  fee_type?: string
  /** 标价金额 */
  total_fee: string
  /** 现金支付币种 (≤ 16 字符) */
  cash_fee_type?: string
  /** 现金支付金额 */
  cash_fee: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 代金券金额 */
  coupon_fee?: string
  /** 微信支付订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 商家数据包 (≤ 128 字符) */
  attach?: string
  /** 支付完成时间 (≤ 14 字符) */
  time_end: string
  /** 营销详情JSON格式字符串 (JSON, ≤ 6000 字符) */
  promotion_detail?: {
    promotion_detail: {
      /** 券ID */
      promotion_id: string
      /** 优惠名称 */
      name?: string
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额 */
      amount: number
      /** 活动ID */
      activity_id: string
      /** 微信出资 */
      wxpay_contribute?: number
      /** 商户出资 */
      merchant_contribute?: number
      /** 其他出资 */
      other_contribute?: number
      /** 单品列表 */
      goods_detail?: {
        /** 商品编码 */
        goods_id?: string
        /** 商品备注 */
        goods_remark?: string
        /** 商品优惠金额 */
        discount_amount?: number
        /** 微信支付商品编码 */
        wxpay_goods_id?: string
        /** 商品名称 */
        goods_name?: string
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[]
    }[]
  }
}

export interface V2GetviolationRequest {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 开始时间 (≤ 32 字符) */
  begin_time?: string | undefined
  /** 结束时间 (≤ 32 字符) */
  end_time?: string | undefined
  /** 页码 (≤ 10 字符) */
  page_index?: string | undefined
  /** 每页返回的数量 (≤ 10 字符) */
  page_size?: string | undefined
  /** 违规记录数据格式 (≤ 10 字符) */
  violation_records_format?: 'csv' | 'json' | undefined
}

export interface V2GetviolationResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 (≤ 128 字符) */
  return_msg?: string
  /** 错误码 (≤ 32 字符) */
  error_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  error_code_des?: string
  /** 返回状态码 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码描述 (≤ 128 字符) */
  result_msg: string
  /** 违规记录数据JSON格式字符串 (JSON, ≤ 1024 字符) */
  violation_records?: {
    /** 记录总数 */
    total_size: number
    /** 违规记录列表 */
    violation_records: {
      /** 公司名称 */
      company_name: string
      /** 处理方式 */
      handle_method: string
      /** 处理状态 */
      handle_state: string
      /** 处罚时间 */
      punish_time: string
      /** 违规子商户号 */
      sub_mch_id: string
      /** 最后处理时间 */
      deadline?: string
    }[]
  }
}

export interface V2MicroGetstateRequest {
  /** 接口版本号 (≤ 32 字符) */
  version: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 128 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 商户申请单号 (≤ 32 字符) */
  applyment_id?: string | undefined
  /** 业务申请编号 (≤ 32 字符) */
  business_code?: string | undefined
}

export interface V2MicroGetstateResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 32 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户申请单号 (≤ 32 字符) */
  applyment_id: string
  /** 申请状态 (≤ 32 字符) */
  applyment_state: string
  /** 申请状态描述 (≤ 32 字符) */
  applyment_state_desc: string
  /** 小微商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 签约链接 (≤ 256 字符) */
  sign_url?: string
  /** 审核详情 (≤ 1024 字符) */
  audit_detail?: string
  /** 参数名称 (≤ 32 字符) */
  param_name: string
  /** 驳回原因 (≤ 32 字符) */
  reject_reason: string
}

export interface V2MicroGetupgradestateRequest {
  /** 接口版本号 (≤ 32 字符) */
  version: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 128 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 小微商户号 (≤ 32 字符) */
  sub_mch_id: string
}

export interface V2MicroGetupgradestateResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 32 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 小微商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 申请状态 (≤ 32 字符) */
  applyment_state: string
  /** 申请状态描述 (≤ 32 字符) */
  applyment_state_desc: string
  /** 签约二维码 (≤ 256 字符) */
  sign_qrcode?: string
  /** 签约链接 (≤ 256 字符) */
  sign_url?: string
  /** 审核详情 (≤ 1024 字符) */
  audit_detail?: string
  /** 付款户名 (≤ 32 字符) */
  account_name: string
  /** 汇款金额 (≤ 32 字符) */
  pay_amount: string
  /** 收款卡号 (≤ 128 字符) */
  destination_account_number: string
  /** 收款户名 (≤ 256 字符) */
  destination_account_name: string
  /** 开户银行 (≤ 256 字符) */
  destination_account_bank: string
  /** 省市信息 (≤ 128 字符) */
  city: string
  /** 备注信息 (≤ 128 字符) */
  remark: string
  /** 汇款截止时间 (≤ 20 字符) */
  deadline_time: string
  /** 参数名称 (≤ 32 字符) */
  param_name: string
  /** 驳回原因 (≤ 32 字符) */
  reject_reason: string
}

export interface V2MicroModifyarchivesRequest {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0'
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 128 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 小微商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 银行卡号 (≤ 50 字符) */
  account_number?: string | undefined
  /** 开户银行全称（含支行） (≤ 256 字符) */
  bank_name?: string | undefined
  /** 开户银行 (≤ 50 字符) */
  account_bank?: string | undefined
  /** 开户银行省市编码 (≤ 6 字符) */
  bank_address_code: string
  /** 平台证书序列号 (≤ 64 字符) */
  cert_sn: string
}

export interface V2MicroModifyarchivesResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 32 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string
  /** 小微商户号 (≤ 32 字符) */
  sub_mch_id?: string
}

export interface V2MicroModifycontactinfoRequest {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0'
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 128 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 小微商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 手机号 (≤ 11 字符) */
  mobile_phone?: string | undefined
  /** 邮箱 (≤ 50 字符) */
  email?: string | undefined
  /** 商户简称 (≤ 20 字符) */
  merchant_name?: string | undefined
  /** 加密的平台证书序列号 (≤ 64 字符) */
  cert_sn: string
}

export interface V2MicroModifycontactinfoResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 32 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string
  /** 小微商户号 (≤ 32 字符) */
  sub_mch_id?: string
}

export interface V2MicroSubmitRequest {
  /** 接口版本号 (≤ 32 字符) */
  version: '3.0'
  /** 平台证书序列号 (≤ 64 字符) */
  cert_sn: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 128 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 业务申请编号 (≤ 32 字符) */
  business_code: string
  /** 身份证人像面照片 (≤ 256 字符) */
  id_card_copy: string
  /** 身份证国徽面照片 (≤ 256 字符) */
  id_card_national: string
  /** 身份证姓名 (≤ 64 字符) */
  id_card_name: string
  /** 身份证号码 (≤ 18 字符) */
  id_card_number: string
  /** 身份证有效期限JSON格式字符串 (JSON, ≤ 50 字符) */
  id_card_valid_time: readonly string[] | string
  /** 开户名称 (≤ 50 字符) */
  account_name: string
  /** 开户银行 (≤ 50 字符) */
  account_bank: string
  /** 开户银行省市编码 (≤ 6 字符) */
  bank_address_code: string
  /** 开户银行全称（含支行） (≤ 256 字符) */
  bank_name?: string | undefined
  /** 银行账号 (≤ 50 字符) */
  account_number: string
  /** 门店名称 (≤ 128 字符) */
  store_name: string
  /** 门店省市编码 (≤ 6 字符) */
  store_address_code: string
  /** 门店街道名称 (≤ 500 字符) */
  store_street: string
  /** 门店经度 (≤ 20 字符) */
  store_longitude?: string | undefined
  /** 门店纬度 (≤ 20 字符) */
  store_latitude?: string | undefined
  /** 门店门口照片 (≤ 256 字符) */
  store_entrance_pic: string
  /** 店内环境照片 (≤ 256 字符) */
  indoor_pic: string
  /** 经营场地证明 (≤ 256 字符) */
  address_certification?: string | undefined
  /** 商户简称 (≤ 50 字符) */
  merchant_shortname: string
  /** 客服电话 (≤ 50 字符) */
  service_phone: string
  /** 售卖商品/提供服务描述 (≤ 50 字符) */
  product_desc: string
  /** 费率 (≤ 50 字符) */
  rate: string
  /** 补充说明 (≤ 50 字符) */
  business_addition_desc?: string | undefined
  /** 补充材料 (JSON, ≤ 50 字符) */
  business_addition_pics?: readonly string[] | string | undefined
  /** 超级管理员姓名 (≤ 50 字符) */
  contact: string
  /** 手机号码 (≤ 11 字符) */
  contact_phone: string
  /** 联系邮箱 (≤ 50 字符) */
  contact_email?: string | undefined
}

export interface V2MicroSubmitResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 32 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 参数校验不通过的字段名 (≤ 128 字符) */
  err_param?: string
  /** 商户申请单号 (≤ 32 字符) */
  applyment_id: string
}

export interface V2MicroSubmitupgradeRequest {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0'
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 128 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 平台证书序列号 (≤ 64 字符) */
  cert_sn: string
  /** 小微商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 主体类型 (≤ 32 字符) */
  organization_type: string
  /** 营业执照扫描件 (≤ 256 字符) */
  business_license_copy: string
  /** 营业执照注册号 (≤ 32 字符) */
  business_license_number: string
  /** 商户名称 (≤ 110 字符) */
  merchant_name: string
  /** 注册地址 (≤ 256 字符) */
  company_address: string
  /** 经营者姓名/法定代表人 (≤ 256 字符) */
  legal_person: string
  /** 营业期限 (≤ 50 字符) */
  business_time: string
  /** 营业执照类型 (≤ 32 字符) */
  business_licence_type: string
  /** 组织机构代码证照片 (≤ 256 字符) */
  organization_copy?: string | undefined
  /** 组织机构代码 (≤ 32 字符) */
  organization_number?: string | undefined
  /** 组织机构代码有效期限 (≤ 128 字符) */
  organization_time?: string | undefined
  /** 开户名称 (≤ 50 字符) */
  account_name?: string | undefined
  /** 开户银行 (≤ 50 字符) */
  account_bank?: string | undefined
  /** 开户银行省市编码 (≤ 6 字符) */
  bank_address_code?: string | undefined
  /** ≤ 256 字符 */
  bank_name?: string | undefined
  /** 银行卡号 (≤ 50 字符) */
  account_number?: string | undefined
  /** 商户简称 (≤ 50 字符) */
  merchant_shortname: string
  /** 费率结算规则ID (≤ 10 字符) */
  business: string
  /** 特殊资质 (≤ 1280 字符) */
  qualifications?: string | undefined
  /** 经营场景 (≤ 50 字符) */
  business_scene: string
  /** 补充说明 (≤ 512 字符) */
  business_addition_desc?: string | undefined
  /** 补充材料 (≤ 1280 字符) */
  business_addition_pics?: string | undefined
  /** 联系邮箱 (≤ 50 字符) */
  contact_email?: string | undefined
}

export interface V2MicroSubmitupgradeResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 32 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 参数校验不通过的字段名 (≤ 128 字符) */
  err_param?: string
}

export interface V2MicropayRequest {
  /** 接口版本号 (≤ 32 字符) */
  version?: string | undefined
  /** ≤ 1 字符 */
  profit_sharing?: 'N' | 'Y' | undefined
  /** 是否押金支付 (≤ 1 字符) */
  deposit?: 'Y' | 'N' | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** 商品描述 (≤ 128 字符) */
  body: string
  /** JSON, ≤ 6000 字符 */
  detail?:
    | {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        receipt_id?: string | undefined
        /** 单品列表 */
        goods_detail: readonly {
          /** 商品编码 */
          goods_id?: string | undefined
          /** 微信支付商品编码 */
          wxpay_goods_id?: string | undefined
          /** 商品名称 */
          goods_name?: string | undefined
          /** 商品数量 */
          quantity?: number | undefined
          /** 商品单价 */
          price?: number | undefined
          /** 商品种类 */
          goods_category?: string | undefined
          /** 商品描述 */
          body?: string | undefined
          /** 商品种类 */
          category?: string | undefined
          /** 商品MCC码 */
          mcc?: number | undefined
        }[]
      }
    | string
    | undefined
  /** 附加数据 (≤ 127 字符) */
  attach?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 订单金额 */
  total_fee: number | string
  /** 货币类型 (≤ 16 字符) */
  fee_type?: string | undefined
  /** 终端IP (≤ 64 字符) */
  spbill_create_ip: string
  /** 订单优惠标记 (≤ 32 字符) */
  goods_tag?: string | undefined
  /** 指定支付方式 (≤ 32 字符) */
  limit_pay?: string | undefined
  /** 交易起始时间 (≤ 14 字符) */
  time_start?: string | undefined
  /** 交易结束时间 (≤ 14 字符) */
  time_expire?: string | undefined
  /** 电子发票入口开放标识 (≤ 8 字符) */
  receipt?: string | undefined
  /** 授权码 (≤ 128 字符) */
  auth_code: string
  /** 场景信息JSON格式字符串 (JSON, ≤ 256 字符) */
  scene_info?:
    | {
        /** 实际门店信息 */
        store_info: {
          /** 门店id */
          id: string
          /** 门店名称 */
          name?: string | undefined
          /** 门店行政区划码 */
          area_code?: string | undefined
          /** 门店详细地址 */
          address?: string | undefined
        }
      }
    | string
    | undefined
}

export interface V2MicropayResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 用户标识 (≤ 128 字符) */
  openid: string
  /** 是否关注公众账号 (≤ 1 字符) */
  is_subscribe: 'Y' | 'N' | (string & {})
  /** 交易类型 (≤ 16 字符) */
  trade_type: string
  /** 付款银行 (≤ 32 字符) */
  bank_type: string
  /** 货币类型 (≤ 16 字符) */
  fee_type?: string
  /** 订单金额 */
  total_fee: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 代金券金额 */
  coupon_fee?: string
  /** 现金支付货币类型 (≤ 16 字符) */
  cash_fee_type?: string
  /** 现金支付金额 */
  cash_fee: string
  /** 微信支付订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 商家数据包 (≤ 128 字符) */
  attach?: string
  /** 支付完成时间 (≤ 14 字符) */
  time_end: string
  /** 营销详情JSON格式字符串 (JSON, ≤ 6000 字符) */
  promotion_detail?: {
    promotion_detail: {
      /** 券ID */
      promotion_id: string
      /** 优惠名称 */
      name?: string
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额 */
      amount: number
      /** 活动ID */
      activity_id: string
      /** 微信出资 */
      wxpay_contribute?: number
      /** 商户出资 */
      merchant_contribute?: number
      /** 其他出资 */
      other_contribute?: number
      /** 单品列表 */
      goods_detail?: {
        /** 商品编码 */
        goods_id?: string
        /** 商品备注 */
        goods_remark?: string
        /** 商品优惠金额 */
        discount_amount?: number
        /** 微信支付商品编码 */
        wxpay_goods_id?: string
        /** 商品名称 */
        goods_name?: string
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[]
    }[]
  }
}

export interface V2ModifymchinfoRequest {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 商户识别码 (≤ 32 字符) */
  sub_mch_id: string
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 商户简称 (≤ 20 字符) */
  merchant_shortname?: string | undefined
  /** 客服电话 (≤ 20 字符) */
  service_phone?: string | undefined
}

export interface V2ModifymchinfoResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 处理结果 (≤ 32 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 处理信息 (≤ 32 字符) */
  result_msg: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
}

export interface V2MultiprofitsharingRequest {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户分账单号 (≤ 64 字符) */
  out_order_no: string
  /** 分账接收方列表JSON格式字符串 (JSON, ≤ 10240 字符) */
  receivers:
    | readonly {
        /** 分账接收方类型 */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
        /** 分账接收方账号 */
        account: string
        /** 分账金额 */
        amount: number
        /** 分账描述 */
        description: string
        /** 分账个人接收方姓名 */
        name?: string | undefined
      }[]
    | string
}

export interface V2MultiprofitsharingResponse {
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户分账单号 (≤ 64 字符) */
  out_order_no: string
  /** 微信分账单号 (≤ 64 字符) */
  order_id: string
  /** 分账接收方列表JSON格式字符串 (JSON, ≤ 10240 字符) */
  receivers?: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账明细单号 */
    detail_id: string
    /** 分账完成时间 */
    finish_time: string
    /** 分账接收方账号 */
    receiver_account: string
    /** 分账接收商户号 */
    receiver_mchid: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
  }[]
}

export interface V2OrderqueryRequest {
  /** 接口版本号 (≤ 32 字符) */
  version?: '1.0' | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
}

export interface V2OrderqueryResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 用户标识 (≤ 128 字符) */
  openid?: string
  /** 是否关注公众账号 (≤ 1 字符) */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /** 用户子标识 (≤ 128 字符) */
  sub_openid?: string
  /** 是否关注子公众账号 (≤ 1 字符) */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 (≤ 16 字符) */
  trade_type?: string
  /** 交易状态 (≤ 32 字符) */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 付款银行 (≤ 16 字符) */
  bank_type?: string
  /** 标价金额 */
  total_fee?: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 标价币种 (≤ 8 字符) */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee?: string
  /** 现金支付币种 (≤ 16 字符) */
  cash_fee_type?: string
  /** 代金券金额 */
  coupon_fee?: string
  /** 代金券使用数量 */
  coupon_count?: string
  /** 微信支付订单号 (≤ 32 字符) */
  transaction_id?: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 附加数据 (≤ 128 字符) */
  attach?: string
  /** 支付完成时间 (≤ 14 字符) */
  time_end?: string
  /** 交易状态描述 (≤ 256 字符) */
  trade_state_desc?: string
  /** 营销详情JSON格式字符串 (JSON, ≤ 6000 字符) */
  promotion_detail?: {
    promotion_detail: {
      /** 券ID */
      promotion_id: string
      /** 优惠名称 */
      name?: string
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额 */
      amount: number
      /** 活动ID */
      activity_id: string
      /** 微信出资 */
      wxpay_contribute?: number
      /** 商户出资 */
      merchant_contribute?: number
      /** 其他出资 */
      other_contribute?: number
      /** 单品列表 */
      goods_detail?: {
        /** 商品编码 */
        goods_id?: string
        /** 商品备注 */
        goods_remark?: string
        /** 商品优惠金额 */
        discount_amount?: number
        /** 微信支付商品编码 */
        wxpay_goods_id?: string
        /** 商品名称 */
        goods_name?: string
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[]
    }[]
  }
  /** 押金消费金额 */
  consume_fee?: string
  /** 代金券类型 (coupon_type_$n) */
  [name: `coupon_type_${number}`]: string | undefined
  /** 代金券ID (coupon_id_$n, ≤ 20 字符) */
  [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券支付金额 (coupon_fee_$n) */
  [name: `coupon_fee_${number}`]: string | undefined
}

export interface V2PappayapplyRequest {
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 商品描述 (≤ 128 字符) */
  body: string
  /** 商品详情 (≤ 8192 字符) */
  detail?: string | undefined
  /** 附加数据 (≤ 128 字符) */
  attach?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 总金额 */
  total_fee: number | string
  /** 货币类型 (≤ 16 字符) */
  fee_type?: string | undefined
  /** 终端IP (≤ 16 字符) */
  spbill_create_ip: string
  /** 商品标记 (≤ 32 字符) */
  goods_tag?: string | undefined
  /** 回调通知url */
  notify_url: string
  /** 交易类型 */
  trade_type: string
  /** 委托代扣协议id */
  contract_id: string
  /** 电子发票入口开放标识 (≤ 8 字符) */
  receipt?: string | undefined
}

export interface V2PappayapplyResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 (≤ 10000098 字符) */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}

export interface V2ProfitsharingRequest {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 品牌主商户号 (≤ 32 字符) */
  brand_mch_id?: string | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户分账单号 (≤ 64 字符) */
  out_order_no: string
  /** 分账接收方列表JSON格式字符串 (JSON, ≤ 10240 字符) */
  receivers:
    | readonly {
        /** 分账接收方类型 */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
        /** 分账接收方账号 */
        account: string
        /** 分账金额 */
        amount: number
        /** 分账描述 */
        description: string
        /** 分账个人接收方姓名 */
        name?: string | undefined
      }[]
    | string
}

export interface V2ProfitsharingResponse {
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 品牌主商户号 (≤ 32 字符) */
  brand_mch_id?: string
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户分账单号 (≤ 64 字符) */
  out_order_no: string
  /** 微信分账单号 (≤ 64 字符) */
  order_id: string
  /** 分账单状态 (≤ 16 字符) */
  status?: 'FINISHED' | 'PROCESSING' | (string & {})
  /** 分账接收方列表JSON格式字符串 (JSON, ≤ 10240 字符) */
  receivers?: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账明细单号 */
    detail_id: string
    /** 分账完成时间 */
    finish_time: string
    /** 分账接收方账号 */
    receiver_account: string
    /** 分账接收商户号 */
    receiver_mchid: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
  }[]
}

export interface V2ProfitsharingaddreceiverRequest {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 分账接收方JSON格式字符串 (JSON, ≤ 2048 字符) */
  receiver:
    | {
        /** 分账接收方类型 */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
        /** 分账接收方账号 */
        account: string
        /** 分账个人接收方姓名 */
        name?: string | undefined
        /** 与分账方的关系类型 */
        relation_type?:
          | 'SERVICE_PROVIDER'
          | 'STORE'
          | 'STAFF'
          | 'STORE_OWNER'
          | 'PARTNER'
          | 'HEADQUARTER'
          | 'BRAND'
          | 'DISTRIBUTOR'
          | 'USER'
          | 'SUPPLIER'
          | 'CUSTOM'
          | 'PLATFORM'
          | 'OTHERS'
          | undefined
        /** 自定义的分账关系 */
        custom_relation?: string | undefined
      }
    | string
}

export interface V2ProfitsharingaddreceiverResponse {
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 分账接收方 (JSON, ≤ 128 字符) */
  receiver: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方账号 */
    account: string
  }
}

export interface V2ProfitsharingfinishRequest {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户分账单号 (≤ 64 字符) */
  out_order_no: string
  /** 分账完结描述 (≤ 80 字符) */
  description: string
}

export interface V2ProfitsharingfinishResponse {
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户分账单号 (≤ 64 字符) */
  out_order_no: string
  /** 微信分账单号 (≤ 64 字符) */
  order_id: string
}

export interface V2ProfitsharingqueryRequest {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户分账单号 (≤ 32 字符) */
  out_order_no: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

export interface V2ProfitsharingqueryResponse {
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户分账单号 (≤ 64 字符) */
  out_order_no: string
  /** 微信分账单号 (≤ 64 字符) */
  order_id: string
  /** 分账单状态 (≤ 16 字符) */
  status: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表JSON格式字符串 (JSON) */
  receivers: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方账号 */
    account: string
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账明细单号 */
    detail_id: string
    /** 分账完成时间 */
    finish_time: string
    /** 分账接收商户号 */
    receiver_mchid: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
  }[]
}

export interface V2ProfitsharingremovereceiverRequest {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 分账接收方JSON格式字符串 (JSON, ≤ 2048 字符) */
  receiver:
    | {
        /** 分账接收方类型 */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
        /** 分账接收方账号 */
        account: string
      }
    | string
}

export interface V2ProfitsharingremovereceiverResponse {
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 分账接收方JSON格式字符串 (JSON, ≤ 128 字符) */
  receiver: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方账号 */
    account: string
  }
}

export interface V2QueryCouponStockRequest {
  /** 代金券批次id */
  coupon_stock_id: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 操作员 (≤ 32 字符) */
  op_user_id?: string | undefined
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 协议版本 (≤ 32 字符) */
  version?: '1.0' | undefined
  /** 协议类型 (≤ 32 字符) */
  type?: 'XML' | undefined
}

export interface V2QueryCouponStockResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 代金券批次ID */
  coupon_stock_id: string
  /** 代金券名称 */
  coupon_name?: string
  /** 代金券面额 */
  coupon_value: string
  /** 代金券使用最低限额 */
  coupon_mininumn?: string
  /** 代金券批次状态 */
  coupon_stock_status: string
  /** 代金券数量 */
  coupon_total: string
  /** 代金券最大领取数量 */
  max_quota?: string
  /** 代金券已经发送的数量 */
  is_send_num?: string
  /** 生效开始时间 */
  begin_time: string
  /** 生效结束时间 */
  end_time: string
  /** 创建时间 */
  create_time: string
  /** 代金券预算额度 */
  coupon_budget?: string
  /** 生效开始时间 */
  begin_time_t: string
  /** 生效结束时间 */
  end_time_t: string
  /** 创建时间 */
  create_time_t: string
}

export interface V2QueryautowithdrawbydateRequest {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 小微商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 日期 (≤ 32 字符) */
  date: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
}

export interface V2QueryautowithdrawbydateResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 16 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | (string & {})
  /** 签名 (≤ 64 字符) */
  sign?: string
  /** 日期 (≤ 32 字符) */
  date: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 小微商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 随机字符 (≤ 32 字符) */
  nonce_str: string
  /** 单据状态 (≤ 32 字符) */
  withdraw_status: string
  /** 单据失败原因 (≤ 64 字符) */
  fail_reason?: string
  /** 提现单单据ID (≤ 32 字符) */
  withdraw_id?: string
  /** 金额 */
  amount?: string
  /** 单据创建时间 (≤ 32 字符) */
  create_time?: string
  /** 单据成功时间 (≤ 32 字符) */
  success_time?: string
  /** 单据退票时间 (≤ 32 字符) */
  refund_time?: string
}

export interface V2QuerycombinedorderRequest {
  /** 合单appid (≤ 32 字符) */
  combine_appid: string
  /** 合单商户号 (≤ 32 字符) */
  combine_mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 64 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 合单商户订单号 (≤ 32 字符) */
  combine_out_trade_no: string
}

export interface V2QuerycombinedorderResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 合单appid (≤ 32 字符) */
  combine_appid: string
  /** 合单商户号 (≤ 32 字符) */
  combine_mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 合单用户标识 (≤ 128 字符) */
  combine_openid?: string
  /** 合单商户订单号 (≤ 32 字符) */
  combine_out_trade_no: string
  /** 签名 (≤ 128 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 (≤ 32 字符) */
  result_msg: string
  /** 交易状态 (≤ 32 字符) */
  trade_state?:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 交易状态描述 (≤ 256 字符) */
  trade_state_desc?: string
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 子单信息JSON格式字符串 (JSON, ≤ 10240 字符) */
  sub_order_list: {
    /** 子订单数 */
    order_num: number
    /** 子订单信息 */
    order_list: {
      /** 子单商户号 */
      mchid: string
      /** 交易类型 */
      trade_type: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {})
      /** 附加数据 */
      attach: string
      /** 订单金额 */
      amount: {
        /** 标价金额 */
        total_amount: number
        /** 标价币种 */
        currency?: string
      }
      /** 微信订单号 */
      transaction_id?: string
      /** 子单商户订单号 */
      out_trade_no: string
      /** 订单优惠标记 */
      goods_tag?: string
      /** 商品描述 */
      description: string
      /** 营销详情 */
      promotion_detail?: {
        /** 券ID */
        promotion_id: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {})
        /** 优惠类型 */
        type?: 'COUPON' | 'DISCOUNT' | (string & {})
        /** 优惠券面额 */
        amount: string
        /** 活动ID */
        activity_id: string
        /** 微信出资 */
        wxpay_contribute?: string
        /** 商户出资 */
        merchant_contribute?: string
        /** 其他出资 */
        other_contribute?: string
        /** 单品列表 */
        goods_detail: {
          /** 商品编码 */
          goods_id?: string
          /** 微信支付商品编码 */
          wxpay_goods_id?: string
          /** 商品名称 */
          goods_name?: string
          /** 商品数量 */
          quantity: number
          /** 商品单价 */
          price: number
        }[]
      }
    }[]
  }
}

export interface V2QuerycontractRequest {
  /** 请求appid (≤ 18 字符) */
  appid: string
  /** 商户号 */
  mch_id?: number | string | undefined
  /** 委托代扣协议id (≤ 32 字符) */
  contract_id?: string | undefined
  /** 模板id */
  plan_id?: number | string | undefined
  /** 签约协议号 (≤ 128 字符) */
  contract_code?: string | undefined
  /** 版本号 */
  version: '1.0'
  /** 签名 */
  sign?: string | undefined
}

export interface V2QuerycontractResponse {
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
}

export interface V2QuerymchriskRequest {
  /** 服务商号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 平台证书序列号 (≤ 32 字符) */
  cert_serial_number?: string | undefined
  /** 身份证号（需加密） (加密, ≤ 344 字符) */
  certificates_number?: string | undefined
  /** 身份证所有人姓名（需加密） (加密, ≤ 344 字符) */
  certificates_name?: string | undefined
  /** 结算账号（需加密） (加密, ≤ 344 字符) */
  settlement_card_no?: string | undefined
  /** 结算户名（需加密） (加密, ≤ 344 字符) */
  settlement_card_name?: string | undefined
  /** 结算银行 (≤ 128 字符) */
  settlement_card_bank?: string | undefined
  /** 营业执照编号（需加密） (加密, ≤ 344 字符) */
  business_license_number?: string | undefined
  /** 公司名称 (≤ 128 字符) */
  company_name?: string | undefined
  /** 门店地址 (≤ 256 字符) */
  store_address?: string | undefined
  /** 门店经度 (≤ 32 字符) */
  store_longitude?: string | undefined
  /** 门店纬度 (≤ 32 字符) */
  store_latitude?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

export interface V2QuerymchriskResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 服务商号 (≤ 32 字符) */
  mch_id: string
  /** 风险级别 (≤ 32 字符) */
  risk_level: string
  /** 风险描述 (≤ 1024 字符) */
  risk_level_desc: string
}

export interface V2QuerysubdevconfigRequest {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
}

export interface V2QuerysubdevconfigResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 业务结果 (≤ 32 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 授权目录 (JSON, ≤ 2048 字符) */
  jsapi_path_list: {
    /** 支付目录URI数组 */
    jsapi_path_list?: string[]
  }
  /** JSON, ≤ 1024 字符 */
  appid_config_list: {
    /** 关联与关注APPID数组 */
    appid_config_list?: {
      /** 关注特约商户公众号的APPID */
      subscribe_appid?: string
      sub_appid?: string
    }[]
  }
}

export interface V2ReautowithdrawbydateRequest {
  /** 服务商商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 小微商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 自动提现单提现日期 (≤ 32 字符) */
  date: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

export interface V2ReautowithdrawbydateResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 16 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | (string & {})
  /** 签名 (≤ 64 字符) */
  sign?: string
  /** 自动提现单提现日期 (≤ 32 字符) */
  date: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 小微商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 提现单单据ID (≤ 64 字符) */
  withdraw_id: string
  /** 金额 */
  amount: string
  /** 单据创建时间 (≤ 32 字符) */
  create_time: string
  /** 随机字符 (≤ 32 字符) */
  nonce_str: string
}

export interface V2RefundRequest {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 (≤ 64 字符) */
  out_refund_no: string
  /** 订单金额 */
  total_fee: number | string
  /** 退款金额 */
  refund_fee: number | string
  /** 退款货币种类 (≤ 8 字符) */
  refund_fee_type?: string | undefined
  /** 退款原因 (≤ 80 字符) */
  refund_desc?: string | undefined
  /** 退款资金来源 (≤ 30 字符) */
  refund_account?: string | undefined
  /** 退款结果通知url (≤ 256 字符) */
  notify_url?: string | undefined
}

export interface V2RefundResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 商户退款单号 (≤ 64 字符) */
  out_refund_no: string
  /** 微信退款单号 (≤ 32 字符) */
  refund_id: string
  /** 退款金额 */
  refund_fee: string
  /** 应结退款金额 */
  settlement_refund_fee?: string
  /** 标价金额 */
  total_fee: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 标价币种 (≤ 8 字符) */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee: string
  /** 现金支付币种 (≤ 16 字符) */
  cash_fee_type?: string
  /** 现金退款金额 */
  cash_refund_fee?: string
  /** 代金券退款总金额 */
  coupon_refund_fee?: string
  /** 退款代金券使用数量 */
  coupon_refund_count?: string
  /** 代金券类型 (coupon_type_$n, ≤ 8 字符) */
  [name: `coupon_type_${number}`]: string | undefined
  /** 单个代金券退款金额 (coupon_refund_fee_$n) */
  [name: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券ID (coupon_refund_id_$n, ≤ 20 字符) */
  [name: `coupon_refund_id_${number}`]: string | undefined
}

export interface V2RefundqueryRequest {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 */
  out_refund_no?: string | undefined
  /** 微信退款单号 */
  refund_id?: string | undefined
  /** 偏移量 */
  offset?: number | string | undefined
}

export interface V2RefundqueryResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 订单总退款次数 */
  total_refund_count?: string
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 订单金额 */
  total_fee: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 货币种类 (≤ 8 字符) */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee: string
  /** 退款笔数 */
  refund_count: string
  /** 商户退款单号 (out_refund_no_$n, ≤ 64 字符) */
  [name: `out_refund_no_${number}`]: string | undefined
  /** 微信退款单号 (refund_id_$n, ≤ 32 字符) */
  [name: `refund_id_${number}`]: string | undefined
  /** 退款渠道 (refund_channel_$n, ≤ 16 字符) */
  [name: `refund_channel_${number}`]: string | undefined
  /** 申请退款金额 (refund_fee_$n) */
  [name: `refund_fee_${number}`]: string | undefined
  /** 退款金额 (settlement_refund_fee_$n) */
  [name: `settlement_refund_fee_${number}`]: string | undefined
  /** 代金券类型 (coupon_type_$n_$m, ≤ 8 字符) */
  [name: `coupon_type_${number}_${number}`]: string | undefined
  /** 总代金券退款金额 (coupon_refund_fee_$n) */
  [name: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 (coupon_refund_count_$n) */
  [name: `coupon_refund_count_${number}`]: string | undefined
  /** 退款代金券ID (coupon_refund_id_$n_$m, ≤ 20 字符) */
  [name: `coupon_refund_id_${number}_${number}`]: string | undefined
  /** 单个代金券退款金额 (coupon_refund_fee_$n_$m) */
  [name: `coupon_refund_fee_${number}_${number}`]: string | undefined
  /** 退款状态 (refund_status_$n, ≤ 16 字符) */
  [name: `refund_status_${number}`]: string | undefined
  /** 退款资金来源 (refund_account_$n, ≤ 30 字符) */
  [name: `refund_account_${number}`]: string | undefined
  /** 退款入账账户 (refund_recv_accout_$n, ≤ 64 字符) */
  [name: `refund_recv_accout_${number}`]: string | undefined
  /** 退款成功时间 (refund_success_time_$n, ≤ 20 字符) */
  [name: `refund_success_time_${number}`]: string | undefined
}

export interface V2ReportRequest {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 接口URL (≤ 127 字符) */
  interface_url: string
  /** 访问接口IP (≤ 16 字符) */
  user_ip: string
  /** 上报数据包JSON格式字符串 (JSON, ≤ 1024 字符) */
  trades:
    | readonly {
        /** 商户订单号 */
        out_trade_no: string
        /** 交易开始时间（扫码时间） */
        begin_time: string
        /** 交易完成时间 */
        end_time: string
        /** 交易结果 */
        state: 'OK' | 'FAIL' | 'CANCLE'
        /** 自定义的错误描述信息 */
        err_msg?: string | undefined
      }[]
    | string
}

export interface V2ReportResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
}

export interface V2ReverseRequest {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
}

export interface V2ReverseResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 是否重调 (≤ 1 字符) */
  recall: 'Y' | 'N' | (string & {})
}

export interface V2SendCouponRequest {
  /** 代金券批次id */
  coupon_stock_id: string
  /** openid记录数 */
  openid_count: number | string
  /** 商户单据号 */
  partner_trade_no: string
  /** 用户openid */
  openid: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 操作员 (≤ 32 字符) */
  op_user_id?: string | undefined
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 协议版本 (≤ 32 字符) */
  version?: '1.0' | undefined
  /** 协议类型 (≤ 32 字符) */
  type?: 'XML' | undefined
}

export interface V2SendCouponResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 代金券批次id */
  coupon_stock_id: string
  /** 返回记录数 */
  resp_count: string
  /** 成功记录数 */
  success_count: string
  /** 失败记录数 */
  failed_count: string
  /** 用户标识 */
  openid: string
  /** 返回码 */
  ret_code: string
  /** 代金券id */
  coupon_id: string
  /** 返回信息 */
  ret_msg: string
}

export interface V2SetmchriskcallbackRequest {
  /** 服务商号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 回调链接 (≤ 128 字符) */
  callback_url: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

export interface V2SetmchriskcallbackResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 服务商号 (≤ 32 字符) */
  mch_id: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
}

export interface V2SubmchmanageRequest {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 商户名称 (≤ 50 字符) */
  merchant_name?: string | undefined
  /** 商户识别码 */
  sub_mch_id?: string | undefined
  /** 页码 (≤ 10 字符) */
  page_index: string
  /** 展示资料个数 (≤ 10 字符) */
  page_size?: string | undefined
}

export interface V2SubmchmanageResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code?: 'SUCCESS' | 'FAIL' | (string & {})
  /** 业务结果描述 (≤ 16 字符) */
  result_msg?: string
  /** 总记录数 (≤ 32 字符) */
  total: string
  /** 商户信息列表 */
  mchinfo: {
    /** 公众账号ID (≤ 32 字符) */
    appid: string
    /** 商户号 (≤ 32 字符) */
    mch_id: string
    /** 商户名称 (≤ 50 字符) */
    merchant_name: string
    /** 商户简称 (≤ 20 字符) */
    merchant_shortname: string
    /** 客服电话 (≤ 20 字符) */
    service_phone: string
    /** 联系人 (≤ 10 字符) */
    contact?: string
    /** 联系电话 (≤ 11 字符) */
    contact_phone?: string
    /** 联系邮箱 (≤ 30 字符) */
    contact_email?: string
    /** 经营类目 (≤ 10 字符) */
    business: string
    /** 渠道商商户号 (≤ 32 字符) */
    channel_id: string
    /** 渠道商名称 (≤ 50 字符) */
    channel_name: string
  }[]
}

export interface V2SyncmchriskresultRequest {
  /** 服务商号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 商户ID (≤ 32 字符) */
  sub_mch_id: string
  /** 事件单号 (≤ 32 字符) */
  event_code: string
  /** 身份证号（需加密） (加密, ≤ 344 字符) */
  certificates_number?: string | undefined
  /** 身份证所有人姓名（需加密） (加密, ≤ 344 字符) */
  certificates_name?: string | undefined
  /** 结算账号（需加密） (加密, ≤ 344 字符) */
  settlement_card_no?: string | undefined
  /** 结算户名（需加密） (加密, ≤ 344 字符) */
  settlement_card_name?: string | undefined
  /** 结算银行 (≤ 128 字符) */
  settlement_card_bank?: string | undefined
  /** 营业执照编号（需加密） (加密, ≤ 344 字符) */
  business_license_number?: string | undefined
  /** 公司名称 (≤ 128 字符) */
  company_name?: string | undefined
  /** 门店地址 (≤ 256 字符) */
  store_address?: string | undefined
  /** 门店经度 (≤ 32 字符) */
  store_longitude?: string | undefined
  /** 门店纬度 (≤ 32 字符) */
  store_latitude?: string | undefined
  /** 风险类型 (≤ 32 字符) */
  risk_type: string
  /** 处罚方式 (≤ 32 字符) */
  punish_type: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

export interface V2SyncmchriskresultResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
}

export interface V2UnifiedorderRequest {
  /** 接口版本号 (≤ 32 字符) */
  version?: '1.0' | undefined
  /** ≤ 1 字符 */
  profit_sharing?: 'N' | 'Y' | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** 商品描述 (≤ 128 字符) */
  body: string
  /** JSON, ≤ 6000 字符 */
  detail?:
    | {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        receipt_id?: string | undefined
        /** 单品列表 */
        goods_detail: readonly {
          /** 商品编码 */
          goods_id?: string | undefined
          /** 微信支付商品编码 */
          wxpay_goods_id?: string | undefined
          /** 商品名称 */
          goods_name?: string | undefined
          /** 商品数量 */
          quantity?: number | undefined
          /** 商品单价 */
          price?: number | undefined
          /** 商品种类 */
          goods_category?: string | undefined
          /** 商品描述 */
          body?: string | undefined
          /** 商品种类 */
          category?: string | undefined
          /** 商品MCC码 */
          mcc?: number | undefined
        }[]
      }
    | string
    | undefined
  /** 附加数据 (≤ 127 字符) */
  attach?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 标价币种 (≤ 16 字符) */
  fee_type?: string | undefined
  /** 标价金额 */
  total_fee: number | string
  /** 终端IP (≤ 64 字符) */
  spbill_create_ip: string
  /** 交易起始时间 (≤ 14 字符) */
  time_start?: string | undefined
  /** 交易结束时间 (≤ 14 字符) */
  time_expire?: string | undefined
  /** 订单优惠标记 (≤ 32 字符) */
  goods_tag?: string | undefined
  /** 通知地址 (≤ 256 字符) */
  notify_url: string
  /** 交易类型 (≤ 16 字符) */
  trade_type: string
  /** 商品ID (≤ 32 字符) */
  product_id?: string | undefined
  /** 指定支付方式 (≤ 32 字符) */
  limit_pay?: string | undefined
  /** 用户标识 (≤ 128 字符) */
  openid?: string | undefined
  /** 电子发票入口开放标识 (≤ 8 字符) */
  receipt?: 'Y' | 'N' | undefined
  /** 场景信息JSON格式字符串 (JSON, ≤ 256 字符) */
  scene_info?:
    | {
        /** 实际门店信息 */
        store_info?:
          | {
              /** 门店id */
              id: string
              /** 门店名称 */
              name?: string | undefined
              /** 门店行政区划码 */
              area_code?: string | undefined
              /** 门店详细地址 */
              address?: string | undefined
            }
          | undefined
        /** H5场景信息 */
        h5_info?:
          | {
              /** 场景类型 */
              type: 'IOS' | 'Android' | 'Wap'
              /** 应用名 */
              app_name?: string | undefined
              /** 应用bundle_id */
              bundle_id?: string | undefined
              /** 应用包名 */
              package_name?: string | undefined
              /** WAP网站URL */
              wap_url?: string | undefined
              /** WAP网站名 */
              wap_name?: string | undefined
            }
          | undefined
      }
    | string
    | undefined
  /** 证件类型(指定身份支付) (≤ 32 字符) */
  user_type?:
    | 'IDCARD'
    | 'HONGKONG_MACAO'
    | 'HONGKONG_MACAO_RESIDENT'
    | 'TAIWAN_RESIDENT'
    | 'FOREIGN_RESIDENT'
    | 'OVERSEA_PASSPORT'
    | undefined
  /** 证件号(指定身份支付) (≤ 32 字符) */
  user_creid?: string | undefined
  /** 姓名(指定身份支付) (≤ 64 字符) */
  user_truename?: string | undefined
}

export interface V2UnifiedorderResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 交易类型 (≤ 16 字符) */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
  /** 预支付交易会话标识 (≤ 64 字符) */
  prepay_id: string
  /** 二维码链接 (≤ 64 字符) */
  code_url?: string
  /** ≤ 64 字符 */
  mweb_url?: string
  /** 营销详情JSON格式字符串 (JSON, ≤ 6000 字符) */
  promotion_detail?: {
    promotion_detail: {
      /** 券ID */
      promotion_id: string
      /** 优惠名称 */
      name?: string
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额 */
      amount: number
      /** 活动ID */
      activity_id: string
      /** 微信出资 */
      wxpay_contribute?: number
      /** 商户出资 */
      merchant_contribute?: number
      /** 其他出资 */
      other_contribute?: number
      /** 单品列表 */
      goods_detail?: {
        /** 商品编码 */
        goods_id?: string
        /** 商品备注 */
        goods_remark?: string
        /** 商品优惠金额 */
        discount_amount?: number
        /** 微信支付商品编码 */
        wxpay_goods_id?: string
        /** 商品名称 */
        goods_name?: string
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[]
    }[]
  }
}

/** 车牌颜色 */
export type VehiclePlateColor =
  | 'BLUE'
  | 'GREEN'
  | 'YELLOW'
  | 'BLACK'
  | 'WHITE'
  | 'LIMEGREEN'
  | (string & {})

/** 车牌颜色 */
export type VehiclePlateColorInput = 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {})

export type WeekdayInput = 0 | 1 | 2 | 3 | 4 | 5 | 6
