// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type {
  BodilessOptions,
  FileContent,
  JsonOptions,
  ListedNode,
  MultipartOptions,
} from '../../listed.js'
import type {
  ActivityStatus,
  ActivityStatusInput,
  ActivityType,
  AwardType,
  AwardTypeInput,
  BackgroundColor,
  BackgroundColorInput,
  CouponCodeDisplayMode,
  CouponState,
  CouponStateInput,
  DeliveryPurpose,
  DeliveryPurposeInput,
  DeliveryUserCategory,
  DeliveryUserCategoryInput,
  FavorCouponStatus,
  FavorCouponStockCouponAvailableTime,
  FavorCouponStockCouponConsumeInfo,
  FavorCouponStockCutToMessage,
  FavorCouponStockDiscountCoupon,
  FavorCouponStockExchangeCoupon,
  FavorCouponStockFixedNormalCoupon,
  FavorCouponStockLimitCard,
  FavorCouponStockStockUseRule,
  FavorCouponType,
  FavorStockStatus,
  FavorStockStatusInput,
  FavorStockType,
  FavorStockTypeInput,
  FavorTradeType,
  MemberCardActivateType,
  MemberCardCodeDepositResult,
  MemberCardCodeModeInput,
  MemberCardCodeRecord,
  MemberCardCodeTypeInput,
  MemberCardDateInformationTypeInput,
  MemberCardReceiveStatus,
  MemberCardRecord,
  MemberCardUserInformationCommonField,
  MemberCardUserInformationCommonFieldInput,
  MemberCardUserInformationCustomFieldTypeInput,
  MerchantOption,
  MerchantOptionInput,
  PayGiftActivityAvailablePeriods,
  PayGiftActivityAvailablePeriodsInput,
  PayGiftActivityStepSendRuleBase,
  PaymentScene,
  PaymentSceneInput,
  SendContent,
  SendContentInput,
  State,
  StockType,
  UseMethod,
  Weekday,
} from '../shared.js'

export interface PostV3MarketingBankFavorUsersByOpenidBankMultiActivityBody {
  /** 批次号 */
  stock_id: string
  /** 活动ID */
  activity_id: string
  /** 发券凭证 */
  out_request_no: string
  /** 公众账号ID */
  appid: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 给指定用户报名多笔立减活动 */
export interface PostV3MarketingBankFavorUsersByOpenidBankMultiActivityRequest extends JsonOptions {
  /** 用户标识ID */
  openid: string
  query?: undefined
  json: PostV3MarketingBankFavorUsersByOpenidBankMultiActivityBody
}

export interface PostV3MarketingBankFavorUsersByOpenidBankMultiActivityResponse {
  /** 代金券id */
  coupon_id: string
}

export type GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdQuery = {
  /** 公众账号ID */
  appid: string
}

/** 查询绑定多笔立减活动的代金券详情 */
export interface GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdRequest
  extends BodilessOptions {
  /** 用户标识ID */
  openid: string
  /** 代金券ID */
  coupon_id: string
  query: GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdQuery
}

export interface GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdResponse {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 批次号 */
  stock_id: string
  /** 代金券id */
  coupon_id: string
  /** 代金券名称 */
  coupon_name: string
  /** 券状态 */
  coupon_state:
    | 'COUPON_STATE_UNKNOW'
    | 'COUPON_STATE_SEND'
    | 'COUPON_STATE_USED'
    | 'COUPON_STATE_EXPIRED'
    | (string & {})
  /** 领券时间 (RFC 3339) */
  receive_time: string
  /** 可用开始时间 (RFC 3339) */
  available_begin_time: string
  /** 可用结束时间 (RFC 3339) */
  available_end_time: string
  /** 活动ID */
  activity_id: string
  /** 最大使用次数 */
  max_use_number: number
  /** 可用次数 */
  available_number: number
  /** 已使用次数 */
  used_number: number
  /** 已用金额列表 */
  use_amount_list?: {
    /** 已用金额 */
    used_amounts?: string[]
  }
  /** 用户标识ID */
  openid?: string
}

export type GetV3MarketingBankPackagesByPackageIdTasksQuery = {
  /** 任务状态 */
  status?: 'PROCESSING' | 'FINISHED' | undefined
  /** 文件名 */
  filename?: string | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询上传任务列表 */
export interface GetV3MarketingBankPackagesByPackageIdTasksRequest extends BodilessOptions {
  /** 号码包id */
  package_id: string
  query?: GetV3MarketingBankPackagesByPackageIdTasksQuery | undefined
}

export interface GetV3MarketingBankPackagesByPackageIdTasksResponse {
  /** 上传任务列表 */
  data: {
    /** 上传任务 */
    task_id: string
    /** 号码包id */
    package_id: string
    /** 文件名 */
    filename: string
    /** 创建上传任务的时间 */
    create_time: string
    /** 上传任务最近一次更新的时间 */
    update_time?: string
    /** 任务状态 */
    status?: string
    /** 成功数 */
    success_count?: number
    /** 失败数 */
    fail_count?: number
    /** 匹配成功的微信用户数 */
    success_user_count?: number
    /** 银行类型 */
    bank_type?: string
  }[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

export type PostV3MarketingBankPackagesByPackageIdTasksBody = {
  /** 快捷交易协议号文件 */
  file: FileContent
  /** 文件元信息JSON格式字符串 */
  meta?: {
    /** 银行类型 */
    bank_type: string
    /** 文件名 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256: string
  }
}

/** 导入定向用户协议号 */
export interface PostV3MarketingBankPackagesByPackageIdTasksRequest extends MultipartOptions {
  /** 号码包id */
  package_id: string
  query?: undefined
  multipart: PostV3MarketingBankPackagesByPackageIdTasksBody | FormData
}

export interface PostV3MarketingBankPackagesByPackageIdTasksResponse {
  /** 银行类型 */
  bank_type?: string
  /** 创建上传任务的时间 */
  create_time: string
  /** 失败数 */
  fail_count?: number
  /** 文件名 */
  filename: string
  /** 号码包id */
  package_id: string
  /** 任务状态 */
  status?: string
  /** 成功数 */
  success_count?: number
  /** 匹配成功的微信用户数 */
  success_user_count?: number
  /** 上传任务 */
  task_id: string
  /** 上传任务最近一次更新的时间 */
  update_time?: string
}

export type GetV3MarketingBusifavorCallbacksQuery = {
  /** 商户号 */
  mchid: string
}

/** 查询商家券事件通知地址 */
export interface GetV3MarketingBusifavorCallbacksRequest extends BodilessOptions {
  query: GetV3MarketingBusifavorCallbacksQuery
}

export interface GetV3MarketingBusifavorCallbacksResponse {
  /** 通知URL地址 */
  notify_url: string
  /** 商户号 */
  mchid: string
}

export interface PostV3MarketingBusifavorCallbacksBody {
  /** 商户号 */
  mchid?: string | undefined
  /** 通知URL地址 */
  notify_url: string
}

/** 设置商家券事件通知地址 */
export interface PostV3MarketingBusifavorCallbacksRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingBusifavorCallbacksBody
}

export interface PostV3MarketingBusifavorCallbacksResponse {
  /** 修改时间 */
  update_time?: string
  /** 通知URL地址 */
  notify_url: string
  /** 商户号 */
  mchid: string
}

export interface PostV3MarketingBusifavorCouponsAssociateBody {
  /** 批次号 */
  stock_id: string
  /** 券code (8–15 字符) */
  coupon_code: string
  /** 关联的商户订单号 (≥ 128 字符) */
  out_trade_no: string
  /** 商户请求单号 (≥ 128 字符) */
  out_request_no: string
}

/** 关联订单信息 */
export interface PostV3MarketingBusifavorCouponsAssociateRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingBusifavorCouponsAssociateBody
}

export interface PostV3MarketingBusifavorCouponsAssociateResponse {
  /** 关联成功时间 (RFC 3339) */
  wechatpay_associate_time: string
}

export interface PostV3MarketingBusifavorCouponsDeactivateBody {
  /** 券code */
  coupon_code: string
  /** 批次号 */
  stock_id: string
  /** 失效请求单据号 */
  deactivate_request_no: string
  /** 失效原因 */
  deactivate_reason?: string | undefined
}

/** 使券失效 */
export interface PostV3MarketingBusifavorCouponsDeactivateRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingBusifavorCouponsDeactivateBody
}

export interface PostV3MarketingBusifavorCouponsDeactivateResponse {
  /** 券成功失效的时间 */
  wechatpay_deactivate_time: string
}

export interface PostV3MarketingBusifavorCouponsDisassociateBody {
  /** 批次号 */
  stock_id: string
  /** 券code (8–15 字符) */
  coupon_code: string
  /** 关联的商户订单号 (≥ 128 字符) */
  out_trade_no: string
  /** 商户请求单号 (≥ 128 字符) */
  out_request_no: string
}

/** 取消关联订单信息 */
export interface PostV3MarketingBusifavorCouponsDisassociateRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingBusifavorCouponsDisassociateBody
}

export interface PostV3MarketingBusifavorCouponsDisassociateResponse {
  /** 取消关联成功时间 (RFC 3339) */
  wechatpay_disassociate_time: string
}

export interface PostV3MarketingBusifavorCouponsReturnBody {
  /** 券code */
  coupon_code: string
  /** 批次号 */
  stock_id: string
  /** 退券请求单据号 */
  return_request_no: string
}

/** 申请退券 */
export interface PostV3MarketingBusifavorCouponsReturnRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingBusifavorCouponsReturnBody
}

export interface PostV3MarketingBusifavorCouponsReturnResponse {
  /** 微信退券成功的时间 */
  wechatpay_return_time: string
}

export interface PostV3MarketingBusifavorCouponsSendBody {
  /** 用户标识 */
  openid: string
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id: string
  /** 发券凭证 */
  out_request_no: string
  /** 券code */
  coupon_code?: string | undefined
}

/** 向用户发券 */
export interface PostV3MarketingBusifavorCouponsSendRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingBusifavorCouponsSendBody
}

export interface PostV3MarketingBusifavorCouponsSendResponse {
  /** 批次号 */
  stock_id: string
  /** 券code */
  coupon_code?: string
  /** 发券凭证 */
  out_request_no?: string
}

export interface PostV3MarketingBusifavorCouponsUseBody {
  /** 券code */
  coupon_code: string
  /** 批次号 */
  stock_id?: string | undefined
  /** 公众账号ID */
  appid: string
  /** 请求核销时间 */
  use_time: string
  /** 核销请求单据号 */
  use_request_no: string
  /** 用户标识 */
  openid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 下单商户号 */
  mch_id?: string | undefined
  /** 微信支付订单号 */
  transaction_id?: string | undefined
}

/** 核销用户券 */
export interface PostV3MarketingBusifavorCouponsUseRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingBusifavorCouponsUseBody
}

export interface PostV3MarketingBusifavorCouponsUseResponse {
  /** 批次号 */
  stock_id: string
  /** 用户标识 */
  openid: string
  /** 系统核销券成功的时间 */
  wechatpay_use_time: string
}

export interface PostV3MarketingBusifavorCouponsByCardIdSendBody {
  /** 消费卡归属appid */
  appid: string
  /** 用户openid */
  openid: string
  /** 商户单据号 */
  out_request_no: string
  /** 请求发卡时间 (RFC 3339) */
  send_time: string
}

/** 发放消费卡 */
export interface PostV3MarketingBusifavorCouponsByCardIdSendRequest extends JsonOptions {
  /** 消费卡ID */
  card_id: string
  query?: undefined
  json: PostV3MarketingBusifavorCouponsByCardIdSendBody
}

export interface PostV3MarketingBusifavorCouponsByCardIdSendResponse {
  /** 消费卡code */
  card_code: string
}

export interface PostV3MarketingBusifavorProductCouponsPreSendBody {
  /** 批次ID */
  stock_id: string
  /** 用户商品券Code */
  coupon_code?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 用户OpenID */
  openid?: string | undefined
  /** 发券请求单号 */
  send_request_no: string
}

/** 向用户预发放商品券 */
export interface PostV3MarketingBusifavorProductCouponsPreSendRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingBusifavorProductCouponsPreSendBody
}

export interface PostV3MarketingBusifavorProductCouponsPreSendResponse {
  /** 预发券token */
  token: string
}

export interface PostV3MarketingBusifavorProductCouponsSendBody {
  /** 用户标识 */
  openid: string
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id: string
  /** 发券凭证 */
  out_request_no: string
  /** 券code */
  coupon_code?: string | undefined
  /** 券类型 */
  coupon_type: 'NORMAL' | 'MEMBER'
  /** 会员卡ID */
  member_card_id?: string | undefined
}

/** 向用户发放商品券 */
export interface PostV3MarketingBusifavorProductCouponsSendRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingBusifavorProductCouponsSendBody
}

export interface PostV3MarketingBusifavorProductCouponsSendResponse {
  /** 批次号 */
  stock_id: string
  /** 券code */
  coupon_code: string
  /** 发券凭证 */
  out_request_no: string
}

export interface PostV3MarketingBusifavorStocksBody {
  /** 商家券批次名称 */
  stock_name: string
  /** 批次归属商户号 */
  belong_merchant: string
  /** 批次备注 */
  comment?: string | undefined
  /** 适用商品范围 */
  goods_name: string
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /** 开始时间 */
      available_begin_time: string
      /** 结束时间 */
      available_end_time: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number | undefined
      /** 固定周期有效时间段 */
      available_week?:
        | {
            /** 可用星期数 */
            week_day?: readonly number[] | undefined
            /** 当天可用时间段 */
            available_day_time?:
              | readonly {
                  /** 当天可用开始时间 */
                  begin_time?: number | undefined
                  /** 当天可用结束时间 */
                  end_time?: number | undefined
                }[]
              | undefined
          }
        | undefined
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?:
        | readonly {
            /** 开始时间 */
            begin_time?: string | undefined
            /** 结束时间 */
            end_time?: string | undefined
          }[]
        | undefined
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number | undefined
      /** 领取后N秒内有效 */
      available_second_after_receive?: number | undefined
    }
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?:
      | {
          /** 优惠金额 */
          discount_amount: number
          /** 消费门槛 */
          transaction_minimum: number
        }
      | undefined
    /** 折扣券使用规则 */
    discount_coupon?:
      | {
          /** 折扣比例 */
          discount_percent: number
          /** 消费门槛 */
          transaction_minimum: number
        }
      | undefined
    /** 换购券使用规则 */
    exchange_coupon?:
      | {
          /** 单品换购价 */
          exchange_price: number
          /** 消费门槛 */
          transaction_minimum: number
        }
      | undefined
    /** 核销方式 */
    use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE'
    /** 小程序appid */
    mini_programs_appid?: string | undefined
    /** 小程序path */
    mini_programs_path?: string | undefined
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 批次总预算 */
    max_amount?: number | undefined
    /** 批次最大发放个数 */
    max_coupons: number
    /** 用户最大可领个数 */
    max_coupons_per_user: number
    /** 单天发放上限金额 */
    max_amount_by_day?: number | undefined
    /** 单天发放上限个数 */
    max_coupons_by_day?: number | undefined
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean | undefined
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean | undefined
    /** 是否允许转赠 */
    transferable?: boolean | undefined
    /** 是否允许分享链接 */
    shareable?: boolean | undefined
  }
  /** 商户请求单号 */
  out_request_no: string
  /** 自定义入口 */
  custom_entrance?:
    | {
        /** 小程序入口 */
        mini_programs_info?:
          | {
              /** 商家小程序appid */
              mini_programs_appid: string
              /** 商家小程序path */
              mini_programs_path: string
              /** 入口文案 */
              entrance_words: string
              /** 引导文案 */
              guiding_words?: string | undefined
            }
          | undefined
        /** 商户公众号appid */
        appid?: string | undefined
        /** 营销馆id */
        hall_id?: string | undefined
        /** 可用门店id */
        store_id?: string | undefined
        /** code展示模式 */
        code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | undefined
      }
    | undefined
  /** 样式信息 */
  display_pattern_info?:
    | {
        /** 使用须知 */
        description?: string | undefined
        /** 商户logo */
        merchant_logo_url?: string | undefined
        /** 商户名称 */
        merchant_name?: string | undefined
        /** 背景颜色 */
        background_color?:
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
          | undefined
        /** 券详情图片 */
        coupon_image_url?: string | undefined
        /** 视频号相关信息 */
        finder_info?:
          | {
              /** 视频号ID */
              finder_id: string
              /** 视频号视频ID */
              finder_video_id: string
              /** 视频号封面图 (上传接口返回的 URL) */
              finder_video_cover_image_url: string
            }
          | undefined
      }
    | undefined
  /** 券code模式 */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD'
  /** 事件通知配置 */
  notify_config?:
    | {
        /** 事件通知appid */
        notify_appid?: string | undefined
      }
    | undefined
  /** 是否允许营销补贴 */
  subsidy?: boolean | undefined
}

/** 创建商家券 */
export interface PostV3MarketingBusifavorStocksRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingBusifavorStocksBody
}

export interface PostV3MarketingBusifavorStocksResponse {
  /** 批次号 */
  stock_id: string
  /** 创建时间 */
  create_time: string
}

/** 查询商家券详情 */
export interface GetV3MarketingBusifavorStocksByStockIdRequest extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
}

export interface GetV3MarketingBusifavorStocksByStockIdResponse {
  /** 商家券批次名称 */
  stock_name: string
  /** 批次归属商户号 */
  belong_merchant: string
  /** 批次备注 */
  comment?: string
  /** 适用商品范围 */
  goods_name: string
  /** 批次类型 */
  stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /** 开始时间 */
      available_begin_time: string
      /** 结束时间 */
      available_end_time: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
      /** 固定周期有效时间段 */
      available_week?: {
        /** 可用星期数 */
        week_day?: number[]
        /** 当天可用时间段 */
        available_day_time?: {
          /** 当天可用开始时间 */
          begin_time?: number
          /** 当天可用结束时间 */
          end_time?: number
        }[]
      }
      /** 无规律的有效时间段 */
      irregulary_avaliable_time?: {
        /** 开始时间 */
        begin_time?: string
        /** 结束时间 */
        end_time?: string
      }[]
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
    }
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 优惠金额 */
      discount_amount: number
      /** 消费门槛 */
      transaction_minimum: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例 */
      discount_percent: number
      /** 消费门槛 */
      transaction_minimum: number
    }
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价 */
      exchange_price: number
      /** 消费门槛 */
      transaction_minimum: number
    }
    /** 核销方式 */
    use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {})
    /** 小程序appid */
    mini_programs_appid?: string
    /** 小程序path */
    mini_programs_path?: string
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 批次总预算 */
    max_amount: number
    /** 批次最大发放个数 */
    max_coupons?: number
    /** 用户最大可领个数 */
    max_coupons_per_user: number
    /** 单天发放上限金额 */
    max_amount_by_day?: number
    /** 单天发放上限个数 */
    max_coupons_by_day?: number
    /** 是否开启自然人限制 */
    natural_person_limit?: boolean
    /** 可疑账号拦截 */
    prevent_api_abuse?: boolean
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享链接 */
    shareable?: boolean
  }
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid */
      mini_programs_appid: string
      /** 商家小程序path */
      mini_programs_path: string
      /** 入口文案 */
      entrance_words: string
      /** 引导文案 */
      guiding_words?: string
    }
    /** 商户公众号appid */
    appid?: string
    /** 营销馆id */
    hall_id?: string
    /** 可用门店id */
    store_id?: string
    /** code展示模式 */
    code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {})
  }
  /** 样式信息 */
  display_pattern_info?: {
    /** 使用须知 */
    description?: string
    /** 商户logo */
    merchant_logo_url?: string
    /** 商户名称 */
    merchant_name?: string
    /** 背景颜色 */
    background_color?:
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
    /** 券详情图片 */
    coupon_image_url?: string
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 (上传接口返回的 URL) */
      finder_video_cover_image_url: string
    }
  }
  /** 批次状态 */
  stock_state: 'UNAUDIT' | 'RUNNING' | 'STOPED' | 'PAUSED' | (string & {})
  /** 券code模式 */
  coupon_code_mode: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD' | (string & {})
  /** 批次号 */
  stock_id: string
  /** 券code数量 */
  coupon_code_count?: {
    /** 该批次总共已上传的code总数 */
    total_count: number
    /** 该批次当前可用的code数 */
    available_count: number
  }
  /** 事件通知配置 */
  notify_config?: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 批次发放情况 */
  send_count_information?: {
    /** 已发放券张数 */
    total_send_num?: number
    /** 已发放券金额 */
    total_send_amount?: number
    /** 单天已发放券张数 */
    today_send_num?: number
    /** 单天已发放券金额 */
    today_send_amount?: number
  }
  /** 是否允许营销补差 */
  subsidy?: boolean
}

export interface PatchV3MarketingBusifavorStocksByStockIdBody {
  /** 自定义入口 */
  custom_entrance?:
    | {
        /** 小程序入口 */
        mini_programs_info?:
          | {
              /** 商家小程序appid */
              mini_programs_appid: string
              /** 商家小程序path */
              mini_programs_path: string
              /** 入口文案 */
              entrance_words: string
              /** 引导文案 */
              guiding_words?: string | undefined
            }
          | undefined
        /** 商户公众号appid */
        appid?: string | undefined
        /** 营销馆id */
        hall_id?: string | undefined
        /** code展示模式 */
        code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | undefined
      }
    | undefined
  /** 批次名称 */
  stock_name?: string | undefined
  /** 批次备注 */
  comment?: string | undefined
  /** 适用商品范围 */
  goods_name?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 样式信息 */
  display_pattern_info?:
    | {
        /** 使用须知 */
        description?: string | undefined
        /** 商户logo */
        merchant_logo_url?: string | undefined
        /** 商户名称 */
        merchant_name?: string | undefined
        /** 背景颜色 */
        background_color?:
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
          | undefined
        /** 券详情图片 */
        coupon_image_url?: string | undefined
        /** 视频号相关信息 */
        finder_info?:
          | {
              /** 视频号ID */
              finder_id: string
              /** 视频号视频ID */
              finder_video_id: string
              /** 视频号封面图 (上传接口返回的 URL) */
              finder_video_cover_image_url: string
            }
          | undefined
      }
    | undefined
  /** 核销规则 */
  coupon_use_rule?:
    | {
        /** 核销方式 */
        use_method?: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | undefined
        /** 小程序appid */
        mini_programs_appid?: string | undefined
        /** 小程序path */
        mini_programs_path?: string | undefined
      }
    | undefined
  /** 发放规则 */
  stock_send_rule?:
    | {
        /** 是否开启自然人限领 */
        natural_person_limit?: boolean | undefined
        /** 可疑账号拦截 */
        prevent_api_abuse?: boolean | undefined
      }
    | undefined
  /** 事件通知配置 */
  notify_config?:
    | {
        /** 事件通知appid */
        notify_appid?: string | undefined
      }
    | undefined
  /** 是否允许营销补差 */
  subsidy?: boolean | undefined
}

/** 修改商家券基本信息 */
export interface PatchV3MarketingBusifavorStocksByStockIdRequest extends JsonOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
  json: PatchV3MarketingBusifavorStocksByStockIdBody
}

export interface PatchV3MarketingBusifavorStocksByStockIdBudgetBody {
  /** 目标批次最大发放个数 */
  target_max_coupons?: number | undefined
  /** 目标单天发放上限个数 */
  target_max_coupons_by_day?: number | undefined
  /** 当前批次最大发放个数 */
  current_max_coupons?: number | undefined
  /** 当前单天发放上限个数 */
  current_max_coupons_by_day?: number | undefined
  /** 修改预算请求单据号 */
  modify_budget_request_no: string
}

/** 修改批次预算 */
export interface PatchV3MarketingBusifavorStocksByStockIdBudgetRequest extends JsonOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
  json: PatchV3MarketingBusifavorStocksByStockIdBudgetBody
}

export interface PatchV3MarketingBusifavorStocksByStockIdBudgetResponse {
  /** 批次当前最大发放个数 */
  max_coupons: number
  /** 当前单天发放上限个数 */
  max_coupons_by_day?: number
}

export type GetV3MarketingBusifavorStocksByStockIdCouponcodesQuery = {
  /** 券code状态 */
  status?: 'AVAILABLE' | 'DISPATCHED' | undefined
  /** 公众账号ID */
  appid?: string | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询预存code列表 */
export interface GetV3MarketingBusifavorStocksByStockIdCouponcodesRequest extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  query?: GetV3MarketingBusifavorStocksByStockIdCouponcodesQuery | undefined
}

export interface GetV3MarketingBusifavorStocksByStockIdCouponcodesResponse {
  /** 批次号 */
  stock_id: string
  /** 批次总数 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 券code列表 */
  data?: {
    /** 商户上传code */
    code?: string
    /** 商户上传code分配状态 */
    code_status?: 'AVAILABLE' | 'DISPATCHED' | (string & {})
    /** 上传时间 (RFC 3339) */
    upload_time?: string
    /** 被分配时间 (RFC 3339) */
    dispatched_time?: string
    /** 领券用户的OpenID */
    openid?: string
    /** 领券用户的UnionID */
    unionid?: string
    /** 用户券code */
    coupon_code?: string
  }[]
}

export interface PostV3MarketingBusifavorStocksByStockIdCouponcodesBody {
  /** 券code列表 */
  coupon_code_list?: readonly string[] | undefined
  /** 请求业务单据号 */
  upload_request_no: string
}

/** 上传预存code */
export interface PostV3MarketingBusifavorStocksByStockIdCouponcodesRequest extends JsonOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
  json: PostV3MarketingBusifavorStocksByStockIdCouponcodesBody
}

export interface PostV3MarketingBusifavorStocksByStockIdCouponcodesResponse {
  /** 批次号 */
  stock_id: string
  /** 去重后上传code总数 */
  total_count: number
  /** 上传成功code个数 */
  success_count: number
  /** 上传成功的code列表 */
  success_codes?: string[]
  /** 上传成功时间 */
  success_time: string
  /** 上传失败code个数 */
  fail_count?: number
  /** 上传失败的code及原因 */
  fail_codes?: {
    /** 上传失败的券code */
    coupon_code: string
    /** 上传失败错误码 */
    code: string
    /** 上传失败错误信息 */
    message: string
  }[]
  /** 已存在的code列表 */
  exist_codes?: string[]
  /** 本次请求中重复的code列表 */
  duplicate_codes?: string[]
}

export type DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeQuery = {
  /** 请求业务单据号 */
  delete_request_no: string
}

/** 删除预存code */
export interface DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeRequest
  extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  /** 商户上传的code */
  coupon_code: string
  query: DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeQuery
}

export interface DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeResponse {
  /** 批次号 */
  stock_id?: string
  /** 删除时间 (RFC 3339) */
  delete_time?: string
}

export type GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeQuery = {
  /** 公众账号ID */
  appid?: string | undefined
}

/** 查询预存code详情 */
export interface GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeRequest
  extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  /** 商户上传的code */
  coupon_code: string
  query?: GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeQuery | undefined
}

export interface GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeResponse {
  /** 券code信息 */
  code_information: {
    /** 商户上传code */
    code?: string
    /** 商户上传code分配状态 */
    code_status?: 'AVAILABLE' | 'DISPATCHED' | (string & {})
    /** 上传时间 (RFC 3339) */
    upload_time?: string
    /** 被分配时间 (RFC 3339) */
    dispatched_time?: string
    /** 领券用户的OpenID */
    openid?: string
    /** 领券用户的UnionID */
    unionid?: string
    /** 用户券code */
    coupon_code?: string
  }
  /** 券码信息 */
  coupon_information: {
    /** 商家券批次名称 */
    stock_name: string
    /** 批次归属商户号 */
    belong_merchant: string
    /** 批次备注 */
    comment?: string
    /** 适用商品范围 */
    goods_name: string
    /** 批次类型 */
    stock_type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享领券链接 */
    shareable?: boolean
    /** 券状态 */
    coupon_state?: 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED' | (string & {})
    /** 核销规则 */
    coupon_use_rule: {
      /** 券可核销时间 */
      coupon_available_time: {
        /** 开始时间 */
        available_begin_time: string
        /** 结束时间 */
        available_end_time: string
        /** 生效后N天内有效 */
        available_day_after_receive?: number
        /** 固定周期有效时间段 */
        available_week?: {
          /** 可用星期数 */
          week_day?: number[]
          /** 当天可用时间段 */
          available_day_time?: {
            /** 当天可用开始时间 */
            begin_time?: number
            /** 当天可用结束时间 */
            end_time?: number
          }[]
        }
        /** 无规律的有效时间段 */
        irregulary_avaliable_time?: {
          /** 开始时间 */
          begin_time?: string
          /** 结束时间 */
          end_time?: string
        }[]
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
      }
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /** 优惠金额 */
        discount_amount: number
        /** 消费门槛 */
        transaction_minimum: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 折扣比例 */
        discount_percent: number
        /** 消费门槛 */
        transaction_minimum: number
      }
      /** 换购券使用规则 */
      exchange_coupon?: {
        /** 单品换购价 */
        exchange_price: number
        /** 消费门槛 */
        transaction_minimum: number
      }
      /** 核销方式 */
      use_method: 'OFF_LINE' | 'MINI_PROGRAMS' | 'SELF_CONSUME' | 'PAYMENT_CODE' | (string & {})
      /** 小程序appid */
      mini_programs_appid?: string
      /** 小程序path */
      mini_programs_path?: string
    }
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: {
        /** 商家小程序appid */
        mini_programs_appid: string
        /** 商家小程序path */
        mini_programs_path: string
        /** 入口文案 */
        entrance_words: string
        /** 引导文案 */
        guiding_words?: string
      }
      /** 商户公众号appid */
      appid?: string
      /** 营销馆id */
      hall_id?: string
      /** 可用门店id */
      store_id?: string
      /** code展示模式 */
      code_display_mode?: 'NOT_SHOW' | 'BARCODE' | 'QRCODE' | (string & {})
    }
    /** 样式信息 */
    display_pattern_info?: {
      /** 使用须知 */
      description?: string
      /** 商户logo */
      merchant_logo_url?: string
      /** 商户名称 */
      merchant_name?: string
      /** 背景颜色 */
      background_color?:
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
      /** 券详情图片 */
      coupon_image_url?: string
      /** 视频号相关信息 */
      finder_info?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 (上传接口返回的 URL) */
        finder_video_cover_image_url: string
      }
    }
    coupon_code?: string
    stock_id?: string
    /** RFC 3339 */
    available_start_time?: string
    /** RFC 3339 */
    expire_time?: string
    /** RFC 3339 */
    receive_time?: string
    send_request_no?: string
    use_request_no?: string
    /** RFC 3339 */
    use_time?: string
    associate_out_trade_no?: string
    return_request_no?: string
    /** RFC 3339 */
    return_time?: string
    deactivate_request_no?: string
    /** RFC 3339 */
    deactivate_time?: string
    deactivate_reason?: string
  }
}

export type GetV3MarketingBusifavorSubsidyPayReceiptsQuery = {
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 补差付款请求单号 */
  out_subsidy_no?: string | undefined
}

/** 查询营销补差付款单列表 */
export interface GetV3MarketingBusifavorSubsidyPayReceiptsRequest extends BodilessOptions {
  query: GetV3MarketingBusifavorSubsidyPayReceiptsQuery
}

export interface GetV3MarketingBusifavorSubsidyPayReceiptsResponse {
  /** 补差付款单据列表 */
  pay_receipt_list?: {
    /** 补差付款单号 */
    subsidy_receipt_id: string
    /** 商家券批次号 */
    stock_id: string
    /** 商家券Code */
    coupon_code: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 营销补差扣款商户号 */
    payer_merchant: string
    /** 营销补差入账商户号 */
    payee_merchant: string
    /** 补差付款金额 */
    amount: number
    /** 补差付款描述 */
    description: string
    /** 补差付款单据状态 */
    status:
      | 'PAY_RECEIPT_UNKNOWN'
      | 'PAY_RECEIPT_ACCEPTED'
      | 'PAY_RECEIPT_SUCCESS'
      | 'PAY_RECEIPT_FAIL'
      | 'PAY_RECEIPT_RETURNING'
      | 'PAY_RECEIPT_PARTIAL_RETURN'
      | 'PAY_RECEIPT_FULL_RETURN'
      | (string & {})
    /** 补差付款失败原因 */
    fail_reason?:
      | 'PAY_RECEIPT_INSUFFICIENT_BALANCE'
      | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER'
      | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA'
      | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA'
      | 'PAY_RECEIPT_OTHER'
      | (string & {})
    /** 补差付款完成时间 */
    success_time?: string
    /** 业务请求唯一单号 */
    out_subsidy_no: string
    /** 补差付款发起时间 */
    create_time?: string
  }[]
}

export interface PostV3MarketingBusifavorSubsidyPayReceiptsBody {
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 营销补差扣款商户号 */
  payer_merchant: string
  /** 营销补差入账商户号 */
  payee_merchant: string
  /** 补差付款金额 */
  amount: number
  /** 补差付款描述 */
  description: string
  /** 业务请求唯一单号 */
  out_subsidy_no: string
}

/** 营销补差付款 */
export interface PostV3MarketingBusifavorSubsidyPayReceiptsRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingBusifavorSubsidyPayReceiptsBody
}

export interface PostV3MarketingBusifavorSubsidyPayReceiptsResponse {
  /** 补差付款单号 */
  subsidy_receipt_id: string
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 营销补差扣款商户号 */
  payer_merchant: string
  /** 营销补差入账商户号 */
  payee_merchant: string
  /** 补差付款金额 */
  amount: number
  /** 补差付款描述 */
  description: string
  /** 补差付款单据状态 */
  status:
    | 'PAY_RECEIPT_UNKNOWN'
    | 'PAY_RECEIPT_ACCEPTED'
    | 'PAY_RECEIPT_SUCCESS'
    | 'PAY_RECEIPT_FAIL'
    | 'PAY_RECEIPT_RETURNING'
    | 'PAY_RECEIPT_PARTIAL_RETURN'
    | 'PAY_RECEIPT_FULL_RETURN'
    | (string & {})
  /** 补差付款失败原因 */
  fail_reason?:
    | 'PAY_RECEIPT_INSUFFICIENT_BALANCE'
    | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER'
    | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA'
    | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA'
    | 'PAY_RECEIPT_OTHER'
    | (string & {})
  /** 补差付款完成时间 */
  success_time?: string
  /** 业务请求唯一单号 */
  out_subsidy_no: string
  /** 补差付款发起时间 */
  create_time?: string
}

/** 查询营销补差付款单详情 */
export interface GetV3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdRequest
  extends BodilessOptions {
  /** 补差付款单号 */
  subsidy_receipt_id: string
  query?: undefined
}

export interface GetV3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdResponse {
  /** 补差付款单号 */
  subsidy_receipt_id: string
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 营销补差扣款商户号 */
  payer_merchant: string
  /** 营销补差入账商户号 */
  payee_merchant: string
  /** 补差付款金额 */
  amount: number
  /** 补差付款描述 */
  description: string
  /** 补差付款单据状态 */
  status:
    | 'PAY_RECEIPT_UNKNOWN'
    | 'PAY_RECEIPT_ACCEPTED'
    | 'PAY_RECEIPT_SUCCESS'
    | 'PAY_RECEIPT_FAIL'
    | 'PAY_RECEIPT_RETURNING'
    | 'PAY_RECEIPT_PARTIAL_RETURN'
    | 'PAY_RECEIPT_FULL_RETURN'
    | (string & {})
  /** 补差付款失败原因 */
  fail_reason?:
    | 'PAY_RECEIPT_INSUFFICIENT_BALANCE'
    | 'PAY_RECEIPT_NOT_INCOMESPLIT_ORDER'
    | 'PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA'
    | 'PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA'
    | 'PAY_RECEIPT_OTHER'
    | (string & {})
  /** 补差付款完成时间 */
  success_time?: string
  /** 业务请求唯一单号 */
  out_subsidy_no: string
  /** 补差付款发起时间 */
  create_time?: string
}

export interface PostV3MarketingBusifavorSubsidyReturnReceiptsBody {
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 原营销补差扣款商户号 */
  payer_merchant: string
  /** 原营销补差入账商户号 */
  payee_merchant: string
  /** 补差回退金额 */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string
}

/** 营销补差回退 */
export interface PostV3MarketingBusifavorSubsidyReturnReceiptsRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingBusifavorSubsidyReturnReceiptsBody
}

export interface PostV3MarketingBusifavorSubsidyReturnReceiptsResponse {
  /** 补差回退单号 */
  subsidy_return_receipt_id?: string
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 原营销补差扣款商户号 */
  payer_merchant: string
  /** 原营销补差入账商户号 */
  payee_merchant: string
  /** 补差回退金额 */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 补差回退单据状态 */
  status:
    | 'RETURN_RECEIPT_UNKNOWN'
    | 'RETURN_RECEIPT_ACCEPTED'
    | 'RETURN_RECEIPT_SUCCESS'
    | 'RETURN_RECEIPT_FAIL'
    | (string & {})
  /** 补差回退失败原因 */
  fail_reason?: 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER' | (string & {})
  /** 补差回退完成时间 */
  return_done_time?: string
  /** 补差付款单号 */
  subsidy_receipt_id: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string
  /** 补差回退发起时间 */
  return_create_time?: string
}

/** 查询商家券营销补差回退单详情 */
export interface GetV3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdRequest
  extends BodilessOptions {
  /** 补差回退单号 */
  subsidy_return_receipt_id: string
  query?: undefined
}

export interface GetV3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdResponse {
  /** 补差回退单号 */
  subsidy_return_receipt_id?: string
  /** 商家券批次号 */
  stock_id: string
  /** 商家券Code */
  coupon_code: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 微信支付退款单号 */
  refund_id: string
  /** 原营销补差扣款商户号 */
  payer_merchant: string
  /** 原营销补差入账商户号 */
  payee_merchant: string
  /** 补差回退金额 */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 补差回退单据状态 */
  status:
    | 'RETURN_RECEIPT_UNKNOWN'
    | 'RETURN_RECEIPT_ACCEPTED'
    | 'RETURN_RECEIPT_SUCCESS'
    | 'RETURN_RECEIPT_FAIL'
    | (string & {})
  /** 补差回退失败原因 */
  fail_reason?: 'RETURN_RECEIPT_INSUFFICIENT_BALANCE' | 'RETURN_RECEIPT_OTHER' | (string & {})
  /** 补差回退完成时间 */
  return_done_time?: string
  /** 补差付款单号 */
  subsidy_receipt_id: string
  /** 业务请求唯一单号 */
  out_subsidy_return_no: string
  /** 补差回退发起时间 */
  return_create_time?: string
}

export type GetV3MarketingBusifavorUsersByOpenidCouponsQuery = {
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id?: string | undefined
  /** 券状态 */
  coupon_state?: CouponStateInput | undefined
  /** 创建批次的商户号 */
  creator_merchant?: string | undefined
  /** 批次归属商户号 */
  belong_merchant?: string | undefined
  /** 批次发放商户号 */
  sender_merchant?: string | undefined
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 根据过滤条件查询用户券 */
export interface GetV3MarketingBusifavorUsersByOpenidCouponsRequest extends BodilessOptions {
  /** 用户标识 */
  openid: string
  query: GetV3MarketingBusifavorUsersByOpenidCouponsQuery
}

export interface GetV3MarketingBusifavorUsersByOpenidCouponsResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data: {
    /** 商家券批次名称 (≤ 24 字符) */
    stock_name: string
    /** 批次归属商户号 (8–15 字符) */
    belong_merchant: string
    /** 批次备注 (≤ 20 字符) */
    comment?: string
    /** 适用商品范围 (≤ 15 字符) */
    goods_name: string
    /** ≤ 32 字符 */
    stock_type: StockType
    /** 核销规则 */
    coupon_use_rule: {
      /** 券可核销时间 */
      coupon_available_time: {
        /** 开始时间 (RFC 3339) */
        available_begin_time?: string
        /** 结束时间 (RFC 3339) */
        available_end_time?: string
        /** 领取后N天内有效 (1–365) */
        available_day_after_receive?: number
        /** 固定周期有效时间段 */
        available_week?: {
          week_day?: Weekday[]
          /** 当天可用时间段 */
          available_day_time?: {
            /** 当天可用开始时间 (1–86399) */
            begin_time?: number
            /** 当天可用结束时间 (1–86399) */
            end_time?: number
          }[]
        }
        irregulary_avaliable_time?: {
          /** 开始时间 (RFC 3339) */
          begin_time?: string
          /** 结束时间 (RFC 3339) */
          end_time?: string
        }[]
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
      }
      /** 固定面额满减券使用规则 */
      fixed_normal_coupon?: {
        /** 优惠金额 (1–10000000) */
        discount_amount?: number
        /** 消费门槛 (1–10000000) */
        transaction_minimum?: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 折扣比例 (1–100) */
        discount_percent?: number
        /** 消费门槛 (1–10000000) */
        transaction_minimum?: number
      }
      /** 换购券使用规则 */
      exchange_coupon?: {
        /** 单品换购价 (1–10000000) */
        exchange_price?: number
        /** 消费门槛 (1–10000000) */
        transaction_minimum?: number
      }
      use_method: UseMethod
      /** 小程序appid */
      mini_programs_appid?: string
      /** 小程序path */
      mini_programs_path?: string
    }
    /** 自定义入口 */
    custom_entrance?: {
      /** 小程序入口 */
      mini_programs_info?: {
        /** 商家小程序appid */
        mini_programs_appid: string
        /** 商家小程序path */
        mini_programs_path: string
        /** 入口文案 */
        entrance_words: string
        /** 引导文案 */
        guiding_words?: string
      }
      /** 商户公众号appid */
      appid?: string
      hall_id?: string
      /** 可用门店id */
      store_id?: string
      /** code展示模式 */
      code_display_mode?: CouponCodeDisplayMode
    }
    /** 样式信息 */
    display_pattern_info: {
      /** 使用须知 */
      description?: string
      /** 商户logo (上传接口返回的 URL) */
      merchant_logo_url?: string
      /** 商户名称 */
      merchant_name?: string
      /** 背景颜色 */
      background_color?: BackgroundColor
      /** 券详情图片 (上传接口返回的 URL) */
      coupon_image_url?: string
      /** 视频号相关信息 */
      finder_info?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 (上传接口返回的 URL) */
        finder_video_cover_image_url: string
      }
    }
    /** 券code */
    coupon_code?: string
    /** 券状态 */
    coupon_state?: CouponState
    /** 批次号 */
    stock_id?: string
    /** 是否允许转赠 */
    transferable?: boolean
    /** 是否允许分享链接 */
    shareable?: boolean
    /** 发券请求单号 */
    send_request_no: string
    /** 核销请求单号 */
    use_request_no?: string
    /** 券可使用开始时间 (RFC 3339) */
    available_start_time: string
    /** 券过期时间 (RFC 3339) */
    expire_time: string
    /** 券领券时间 (RFC 3339) */
    receive_time: string
    /** 券核销时间 (RFC 3339) */
    use_time?: string
    associate_out_trade_no?: string
    return_request_no?: string
    /** RFC 3339 */
    return_time?: string
    deactivate_request_no?: string
    /** RFC 3339 */
    deactivate_time?: string
    deactivate_reason?: string
  }[]
}

/** 查询用户单张券详情 */
export interface GetV3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidRequest
  extends BodilessOptions {
  /** 券code */
  coupon_code: string
  /** 公众账号ID */
  appid: string
  /** 用户标识 */
  openid: string
  query?: undefined
}

export interface GetV3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidResponse {
  /** 商家券批次名称 (≤ 24 字符) */
  stock_name: string
  /** 批次归属商户号 (8–15 字符) */
  belong_merchant: string
  /** 批次备注 (≤ 20 字符) */
  comment?: string
  /** 适用商品范围 (≤ 15 字符) */
  goods_name: string
  /** ≤ 32 字符 */
  stock_type: StockType
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: {
      /** 开始时间 (RFC 3339) */
      available_begin_time?: string
      /** 结束时间 (RFC 3339) */
      available_end_time?: string
      /** 领取后N天内有效 (1–365) */
      available_day_after_receive?: number
      /** 固定周期有效时间段 */
      available_week?: {
        week_day?: Weekday[]
        /** 当天可用时间段 */
        available_day_time?: {
          /** 当天可用开始时间 (1–86399) */
          begin_time?: number
          /** 当天可用结束时间 (1–86399) */
          end_time?: number
        }[]
      }
      irregulary_avaliable_time?: {
        /** 开始时间 (RFC 3339) */
        begin_time?: string
        /** 结束时间 (RFC 3339) */
        end_time?: string
      }[]
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
    }
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: {
      /** 优惠金额 (1–10000000) */
      discount_amount?: number
      /** 消费门槛 (1–10000000) */
      transaction_minimum?: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 折扣比例 (1–100) */
      discount_percent?: number
      /** 消费门槛 (1–10000000) */
      transaction_minimum?: number
    }
    /** 换购券使用规则 */
    exchange_coupon?: {
      /** 单品换购价 (1–10000000) */
      exchange_price?: number
      /** 消费门槛 (1–10000000) */
      transaction_minimum?: number
    }
    use_method: UseMethod
    /** 小程序appid */
    mini_programs_appid?: string
    /** 小程序path */
    mini_programs_path?: string
  }
  /** 自定义入口 */
  custom_entrance?: {
    /** 小程序入口 */
    mini_programs_info?: {
      /** 商家小程序appid */
      mini_programs_appid: string
      /** 商家小程序path */
      mini_programs_path: string
      /** 入口文案 */
      entrance_words: string
      /** 引导文案 */
      guiding_words?: string
    }
    /** 商户公众号appid */
    appid?: string
    hall_id?: string
    /** 可用门店id */
    store_id?: string
    /** code展示模式 */
    code_display_mode?: CouponCodeDisplayMode
  }
  /** 样式信息 */
  display_pattern_info: {
    /** 使用须知 */
    description?: string
    /** 商户logo (上传接口返回的 URL) */
    merchant_logo_url?: string
    /** 商户名称 */
    merchant_name?: string
    /** 背景颜色 */
    background_color?: BackgroundColor
    /** 券详情图片 (上传接口返回的 URL) */
    coupon_image_url?: string
    /** 视频号相关信息 */
    finder_info?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 (上传接口返回的 URL) */
      finder_video_cover_image_url: string
    }
  }
  /** 券code */
  coupon_code?: string
  /** 券状态 */
  coupon_state?:
    | 'SENDED'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | 'PENDING_REDEEM'
    | 'REDEEM_CONFIRMING'
    | 'REDEEM_FAILED'
    | 'REDEEM_EXPIRED'
    | (string & {})
  /** 批次号 */
  stock_id?: string
  /** 是否允许转赠 */
  transferable?: boolean
  /** 是否允许分享链接 */
  shareable?: boolean
  /** 发券请求单号 */
  send_request_no: string
  /** 核销请求单号 */
  use_request_no?: string
  /** 券可使用开始时间 (RFC 3339) */
  available_start_time: string
  /** 券过期时间 (RFC 3339) */
  expire_time: string
  /** 券领券时间 (RFC 3339) */
  receive_time: string
  /** 券核销时间 (RFC 3339) */
  use_time?: string
  associate_out_trade_no?: string
  return_request_no?: string
  /** RFC 3339 */
  return_time?: string
  deactivate_request_no?: string
  /** RFC 3339 */
  deactivate_time?: string
  deactivate_reason?: string
}

export type GetV3MarketingFavorCallbacksQuery = {
  /** 商户号 */
  mchid: string
}

/** 获取已设置的消息通知地址 */
export interface GetV3MarketingFavorCallbacksRequest extends BodilessOptions {
  query: GetV3MarketingFavorCallbacksQuery
}

export interface GetV3MarketingFavorCallbacksResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  notify_url: string
}

export interface PostV3MarketingFavorCallbacksBody {
  /** 商户号 */
  mchid: string
  /** 通知url地址 */
  notify_url: string
  /** 回调开关 */
  switch?: boolean | undefined
}

/** 设置消息通知地址 */
export interface PostV3MarketingFavorCallbacksRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingFavorCallbacksBody
}

export interface PostV3MarketingFavorCallbacksResponse {
  /** 修改时间 */
  update_time: string
  /** 通知地址 */
  notify_url: string
}

export interface PostV3MarketingFavorCouponStocksBody {
  /** 批次名称 */
  stock_name: string
  /** 开始时间 (RFC 3339) */
  available_begin_time: string
  /** 结束时间 (RFC 3339) */
  available_end_time: string
  /** 发放规则 */
  stock_use_rule: FavorCouponStockStockUseRule
  /** 是否无资金流 */
  no_cash: boolean
  /** 批次类型 */
  stock_type: FavorStockTypeInput
  /** 批次备注 */
  comment?: string | undefined
  /** 归属商户号 */
  belong_merchant: string
  /** 样式信息 */
  pattern_info?:
    | {
        /** 使用说明 */
        description?: string | undefined
        /** 商户logo (上传接口返回的 URL) */
        merchant_logo?: string | undefined
        /** 商户名称 */
        merchant_name?: string | undefined
        /** 背景颜色 */
        background_color?: BackgroundColorInput | undefined
        /** 券详情图片 (上传接口返回的 URL) */
        coupon_image?: string | undefined
        /** 卡包跳转目标 */
        jump_target?: 'PAYMENT_CODE' | 'MINI_PROGRAM' | 'DEFAULT_PAGE' | undefined
        /** 小程序appid */
        mini_program_appid?: string | undefined
        /** 小程序path */
        mini_program_path?: string | undefined
      }
    | undefined
  /** 核销规则 */
  coupon_use_rule: {
    /** 券可核销时间 */
    coupon_available_time: FavorCouponStockCouponAvailableTime
    /** 固定面额满减券使用规则 */
    fixed_normal_coupon?: FavorCouponStockFixedNormalCoupon | undefined
    /** 折扣券使用规则 */
    discount_coupon?: FavorCouponStockDiscountCoupon | undefined
    /** 换购券使用规则 */
    exchange_coupon?: FavorCouponStockExchangeCoupon | undefined
    /** ≤ 50 项 */
    goods_tag?: readonly string[] | undefined
    limit_pay?: readonly string[] | undefined
    /** 指定银行卡BIN */
    limit_card?: FavorCouponStockLimitCard | undefined
    trade_type?: readonly FavorTradeType[] | undefined
    /** ≤ 50 项 */
    available_items?: readonly string[] | undefined
    /** ≤ 50 项 */
    unavailable_items?: readonly string[] | undefined
    /** ≤ 50 项 */
    available_merchants?: readonly string[] | undefined
    /** 是否可叠加其他优惠 */
    combine_use?: boolean | undefined
  }
  /** 商户单据号 */
  out_request_no: string
  /** 扩展属性 */
  ext_info?: string | undefined
}

/** 创建代金券批次 */
export interface PostV3MarketingFavorCouponStocksRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingFavorCouponStocksBody
}

export interface PostV3MarketingFavorCouponStocksResponse {
  /** 批次号 */
  stock_id: string
  /** 创建时间 (RFC 3339) */
  create_time: string
}

export type PostV3MarketingFavorMediaImageUploadBody = {
  /** 图片文件 */
  file: FileContent
  /** 媒体文件元信息JSON格式字符串 */
  meta: {
    /** 文件名称 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256?: string | undefined
  }
}

/** （营销）图片上传 */
export interface PostV3MarketingFavorMediaImageUploadRequest extends MultipartOptions {
  query?: undefined
  multipart: PostV3MarketingFavorMediaImageUploadBody | FormData
}

export interface PostV3MarketingFavorMediaImageUploadResponse {
  /** 媒体文件URL地址 */
  media_url: string
}

export type GetV3MarketingFavorStocksQuery = {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 起始时间 (RFC 3339) */
  create_start_time?: string | undefined
  /** 终止时间 (RFC 3339) */
  create_end_time?: string | undefined
  /** 批次状态 */
  status?: FavorStockStatusInput | undefined
}

/** 条件查询批次列表 */
export interface GetV3MarketingFavorStocksRequest extends BodilessOptions {
  query: GetV3MarketingFavorStocksQuery
}

export interface GetV3MarketingFavorStocksResponse {
  /** 批次总数 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 批次详情 */
  data?: {
    /** 批次名称 */
    stock_name: string
    /** 开始时间 (RFC 3339) */
    available_begin_time: string
    /** 结束时间 (RFC 3339) */
    available_end_time: string
    /** 发放规则 */
    stock_use_rule: {
      /** 发放总上限 */
      max_coupons: number
      /** 总预算 */
      max_amount: number
      /** 单天发放上限金额 */
      max_amount_by_day?: number
      /** 单个用户可领个数 */
      max_coupons_per_user: number
      /** 是否开启自然人限制 */
      natural_person_limit: boolean
      /** api发券防刷 */
      prevent_api_abuse: boolean
      fixed_normal_coupon?: {
        coupon_amount?: number
        transaction_minimum?: number
      }
      coupon_type?: string
      goods_tag?: string[]
      trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER' | (string & {}))[]
      combine_use?: boolean
    }
    /** 是否无资金流 */
    no_cash: boolean
    /** 批次类型 */
    stock_type: FavorStockType
    /** 批次号 */
    stock_id?: string
    /** 创建批次的商户号 */
    stock_creator_mchid?: string
    /** 批次状态 */
    status?: FavorStockStatus
    /** 使用说明 */
    description: string
    /** 创建时间 (RFC 3339) */
    create_time?: string
    /** 激活批次的时间 (RFC 3339) */
    start_time?: string
    /** 终止批次的时间 (RFC 3339) */
    stop_time?: string
    /** 是否单品优惠 */
    singleitem?: boolean
    /** 减至批次特定信息 */
    cut_to_message?: FavorCouponStockCutToMessage
    /** 已发券数量 */
    distributed_coupons?: number
    /** 业务类型 */
    business_type?: 'MULTIUSE' | (string & {})
    /** 消费金可用地域 */
    available_region_list?: {
      /** 类型 */
      type?: string
      /** 省 */
      province?: string
      /** 市 */
      city?: string
      /** 区 */
      district?: string
      /** 国家 */
      country?: string
    }[]
    /** 消费金可用行业 */
    available_industry_list?: string[]
    card_id?: string
  }[]
}

export type GetV3MarketingFavorStocksByStockIdQuery = {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 查询批次详情 */
export interface GetV3MarketingFavorStocksByStockIdRequest extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  query: GetV3MarketingFavorStocksByStockIdQuery
}

export interface GetV3MarketingFavorStocksByStockIdResponse {
  /** 批次名称 */
  stock_name: string
  /** 开始时间 (RFC 3339) */
  available_begin_time: string
  /** 结束时间 (RFC 3339) */
  available_end_time: string
  /** 发放规则 */
  stock_use_rule: {
    /** 发放总上限 */
    max_coupons: number
    /** 总预算 */
    max_amount: number
    /** 单天发放上限金额 */
    max_amount_by_day?: number
    /** 单个用户可领个数 */
    max_coupons_per_user: number
    /** 是否开启自然人限制 */
    natural_person_limit: boolean
    /** api发券防刷 */
    prevent_api_abuse: boolean
    fixed_normal_coupon?: {
      coupon_amount?: number
      transaction_minimum?: number
    }
    coupon_type?: string
    goods_tag?: string[]
    trade_type?: ('MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER' | (string & {}))[]
    combine_use?: boolean
  }
  /** 是否无资金流 */
  no_cash: boolean
  /** 批次类型 */
  stock_type: FavorStockType
  /** 批次号 */
  stock_id?: string
  /** 创建批次的商户号 */
  stock_creator_mchid?: string
  /** 批次状态 */
  status?: FavorStockStatus
  /** 使用说明 */
  description: string
  /** 创建时间 (RFC 3339) */
  create_time?: string
  /** 激活批次的时间 (RFC 3339) */
  start_time?: string
  /** 终止批次的时间 (RFC 3339) */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem?: boolean
  /** 减至批次特定信息 */
  cut_to_message?: FavorCouponStockCutToMessage
  /** 已发券数量 */
  distributed_coupons?: number
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {})
  /** 消费金可用地域 */
  available_region_list?: {
    /** 类型 */
    type?: string
    /** 省 */
    province?: string
    /** 市 */
    city?: string
    /** 区 */
    district?: string
    /** 国家 */
    country?: string
  }[]
  /** 消费金可用行业 */
  available_industry_list?: string[]
  card_id?: string
}

export type GetV3MarketingFavorStocksByStockIdItemsQuery = {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询代金券可用单品 */
export interface GetV3MarketingFavorStocksByStockIdItemsRequest extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  query: GetV3MarketingFavorStocksByStockIdItemsQuery
}

export interface GetV3MarketingFavorStocksByStockIdItemsResponse {
  /** 可用单品编码总数 */
  total_count: number
  data?: string[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 批次号 */
  stock_id: string
}

export type GetV3MarketingFavorStocksByStockIdMerchantsQuery = {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 查询代金券可用商户 */
export interface GetV3MarketingFavorStocksByStockIdMerchantsRequest extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  query: GetV3MarketingFavorStocksByStockIdMerchantsQuery
}

export interface GetV3MarketingFavorStocksByStockIdMerchantsResponse {
  /** 可用商户总数量 */
  total_count: number
  /** 可用商户列表 */
  data?: string[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 批次号 */
  stock_id: string
}

export interface PostV3MarketingFavorStocksByStockIdModifyGoodsIdBody {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  /** 增加单品编码列表 */
  add_goods_id_list?: readonly string[] | undefined
  /** 删除单品编码列表 */
  delete_goods_id_list?: readonly string[] | undefined
}

/** 修改可用单品编码 */
export interface PostV3MarketingFavorStocksByStockIdModifyGoodsIdRequest extends JsonOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
  json: PostV3MarketingFavorStocksByStockIdModifyGoodsIdBody
}

export interface PostV3MarketingFavorStocksByStockIdModifyGoodsIdResponse {
  /** 生效时间 (RFC 3339) */
  pause_time: string
  /** 批次号 */
  stock_id: string
}

export interface PostV3MarketingFavorStocksByStockIdPauseBody {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 暂停代金券批次 */
export interface PostV3MarketingFavorStocksByStockIdPauseRequest extends JsonOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
  json: PostV3MarketingFavorStocksByStockIdPauseBody
}

export interface PostV3MarketingFavorStocksByStockIdPauseResponse {
  /** 暂停时间 (RFC 3339) */
  pause_time: string
  /** 批次号 */
  stock_id: string
}

/** 下载批次退款明细 */
export interface GetV3MarketingFavorStocksByStockIdRefundFlowRequest extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
}

export interface GetV3MarketingFavorStocksByStockIdRefundFlowResponse {
  /** 下载链接 */
  url: string
  /** 安全校验码 */
  hash_value: string
  /** 哈希算法类型 */
  hash_type: string
}

export type GetV3MarketingFavorStocksByStockIdRefundFlowByDayQuery = {
  /** 账单日期 */
  bill_date: string
}

/** 获取批次退款明细下载链接 */
export interface GetV3MarketingFavorStocksByStockIdRefundFlowByDayRequest extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  query: GetV3MarketingFavorStocksByStockIdRefundFlowByDayQuery
}

export interface GetV3MarketingFavorStocksByStockIdRefundFlowByDayResponse {
  /** 下载链接 */
  url: string
  /** 账单文件摘要 */
  stock_refundflow_hash: string
  /** 账单记录总条数 */
  stock_refundflow_count: string
}

export interface PostV3MarketingFavorStocksByStockIdRestartBody {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 重启代金券批次 */
export interface PostV3MarketingFavorStocksByStockIdRestartRequest extends JsonOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
  json: PostV3MarketingFavorStocksByStockIdRestartBody
}

export interface PostV3MarketingFavorStocksByStockIdRestartResponse {
  /** 生效时间 (RFC 3339) */
  restart_time: string
  /** 批次号 */
  stock_id: string
}

export interface PostV3MarketingFavorStocksByStockIdStartBody {
  /** 创建批次的商户号 */
  stock_creator_mchid: string
}

/** 激活代金券批次 */
export interface PostV3MarketingFavorStocksByStockIdStartRequest extends JsonOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
  json: PostV3MarketingFavorStocksByStockIdStartBody
}

export interface PostV3MarketingFavorStocksByStockIdStartResponse {
  /** 生效时间 (RFC 3339) */
  start_time: string
  /** 批次号 */
  stock_id: string
}

export interface PostV3MarketingFavorStocksByStockIdStopBody {
  /** 批次创建方商户号 */
  stock_creator_mchid: string
}

/** 终止批次 */
export interface PostV3MarketingFavorStocksByStockIdStopRequest extends JsonOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
  json: PostV3MarketingFavorStocksByStockIdStopBody
}

export interface PostV3MarketingFavorStocksByStockIdStopResponse {
  /** 暂停时间 (RFC 3339) */
  stop_time: string
  /** 批次号 */
  stock_id: string
}

/** 下载批次核销明细 */
export interface GetV3MarketingFavorStocksByStockIdUseFlowRequest extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  query?: undefined
}

export interface GetV3MarketingFavorStocksByStockIdUseFlowResponse {
  /** 下载链接 */
  url: string
  /** 安全校验码 */
  hash_value: string
  /** 哈希算法类型 */
  hash_type: string
}

export type GetV3MarketingFavorStocksByStockIdUseFlowByDayQuery = {
  /** 账单日期 */
  bill_date: string
}

/** 获取批次核销明细下载链接 */
export interface GetV3MarketingFavorStocksByStockIdUseFlowByDayRequest extends BodilessOptions {
  /** 批次号 */
  stock_id: string
  query: GetV3MarketingFavorStocksByStockIdUseFlowByDayQuery
}

export interface GetV3MarketingFavorStocksByStockIdUseFlowByDayResponse {
  /** 下载链接 */
  url: string
  /** 账单文件摘要 */
  stock_useflow_hash: string
  /** 账单记录总条数 */
  stock_useflow_count: string
}

export type GetV3MarketingFavorUsersByOpenidCouponsQuery = {
  /** 公众账号ID */
  appid: string
  /** 批次号 */
  stock_id?: string | undefined
  /** 券或消费金状态 */
  status?: 'SENDED' | 'USED' | undefined
  /** 创建批次的商户号 */
  creator_mchid?: string | undefined
  /** 批次发放商户号 */
  sender_mchid?: string | undefined
  /** 可用商户号 */
  available_mchid?: string | undefined
  /** 分页页码 (默认 0) */
  offset?: number | undefined
  /** 分页大小 (默认 20) */
  limit?: number | undefined
  /** 业务类型 */
  business_type?: 'MULTIUSE' | undefined
}

/** 根据商户号查用户的券 */
export interface GetV3MarketingFavorUsersByOpenidCouponsRequest extends BodilessOptions {
  /** 用户openid */
  openid: string
  query: GetV3MarketingFavorUsersByOpenidCouponsQuery
}

export interface GetV3MarketingFavorUsersByOpenidCouponsResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 结果集 */
  data: {
    /** 创建批次的商户号 */
    stock_creator_mchid?: string
    /** 批次号 */
    stock_id?: string
    /** 代金券id */
    coupon_id?: string
    /** 代金券名称 */
    coupon_name?: string
    /** 代金券状态 */
    status?: FavorCouponStatus
    /** 使用说明 */
    description?: string
    /** 领券时间 (RFC 3339) */
    create_time?: string
    /** 券类型 */
    coupon_type?: FavorCouponType
    /** 激活批次的时间 (RFC 3339) */
    start_time?: string
    /** 终止批次的时间 (RFC 3339) */
    stop_time?: string
    /** 是否单品优惠 */
    singleitem?: boolean
    /** 减至批次特定信息 */
    cut_to_message?: FavorCouponStockCutToMessage
    /** 可用开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 可用结束时间 (RFC 3339) */
    available_end_time?: string
    /** 固定面额满减券使用规则 */
    normal_coupon_information?: FavorCouponStockFixedNormalCoupon
    /** 已实扣代金券核销信息 */
    consume_information?: FavorCouponStockCouponConsumeInfo
    /** 剩余金额 */
    available_balance?: number
    /** 业务类型 */
    business_type?: 'MULTIUSE' | (string & {})
    no_cash?: boolean
  }[]
}

export interface PostV3MarketingFavorUsersByOpenidCouponsBody {
  /** 批次号 */
  stock_id: string
  /** 商户单据号 */
  out_request_no: string
  /** 公众账号ID */
  appid: string
  /** 创建批次的商户号 */
  stock_creator_mchid: string
  coupon_value?: number | undefined
  coupon_minimum?: number | undefined
}

/** 发放代金券 */
export interface PostV3MarketingFavorUsersByOpenidCouponsRequest extends JsonOptions {
  /** 用户openid */
  openid: string
  query?: undefined
  json: PostV3MarketingFavorUsersByOpenidCouponsBody
}

export interface PostV3MarketingFavorUsersByOpenidCouponsResponse {
  /** 代金券id */
  coupon_id: string
}

export type GetV3MarketingFavorUsersByOpenidCouponsByCouponIdQuery = {
  /** 公众账号ID */
  appid: string
}

/** 查询代金券详情 */
export interface GetV3MarketingFavorUsersByOpenidCouponsByCouponIdRequest extends BodilessOptions {
  /** 用户openid */
  openid: string
  /** 代金券id */
  coupon_id: string
  query: GetV3MarketingFavorUsersByOpenidCouponsByCouponIdQuery
}

export interface GetV3MarketingFavorUsersByOpenidCouponsByCouponIdResponse {
  /** 创建批次的商户号 */
  stock_creator_mchid?: string
  /** 批次号 */
  stock_id?: string
  /** 代金券id */
  coupon_id?: string
  /** 代金券名称 */
  coupon_name?: string
  /** 代金券状态 */
  status?: FavorCouponStatus
  /** 使用说明 */
  description?: string
  /** 领券时间 (RFC 3339) */
  create_time?: string
  /** 券类型 */
  coupon_type?: FavorCouponType
  /** 激活批次的时间 (RFC 3339) */
  start_time?: string
  /** 终止批次的时间 (RFC 3339) */
  stop_time?: string
  /** 是否单品优惠 */
  singleitem?: boolean
  /** 减至批次特定信息 */
  cut_to_message?: FavorCouponStockCutToMessage
  /** 可用开始时间 (RFC 3339) */
  available_begin_time?: string
  /** 可用结束时间 (RFC 3339) */
  available_end_time?: string
  /** 固定面额满减券使用规则 */
  normal_coupon_information?: FavorCouponStockFixedNormalCoupon
  /** 已实扣代金券核销信息 */
  consume_information?: FavorCouponStockCouponConsumeInfo
  /** 剩余金额 */
  available_balance?: number
  /** 业务类型 */
  business_type?: 'MULTIUSE' | (string & {})
  no_cash?: boolean
}

export type GetV3MarketingGoodsSubsidyActivityActivitiesQuery = {
  /** 活动所属城市的ID */
  city_id: string
  /** 分页页码 */
  offset: number
  /** 最大返回的活动数 */
  limit: number
}

/** 按区域查询品牌加价购活动 */
export interface GetV3MarketingGoodsSubsidyActivityActivitiesRequest extends BodilessOptions {
  query: GetV3MarketingGoodsSubsidyActivityActivitiesQuery
}

export interface GetV3MarketingGoodsSubsidyActivityActivitiesResponse {
  /** 小店活动门店总数 */
  total_count?: number
  /** 小店活动门店集合 */
  data?: {
    /** 活动ID */
    activity_id?: string
    /** 品牌ID */
    brand_id?: string
    /** 活动创建方商户号 */
    creator_merchant_id?: string
    /** 活动信息 */
    activity_info?: {
      /** 活动名称 */
      activity_name?: string
      /** 活动报名开始时间 (RFC 3339) */
      apply_start_time?: string
      /** 活动报名结束时间 (RFC 3339) */
      apply_end_time?: string
      /** 活动开始时间 (RFC 3339) */
      activity_start_time?: string
      /** 活动结束时间 (RFC 3339) */
      activity_end_time?: string
      /** 活动描述 */
      activity_description?: string
    }
    /** 活动商品信息 */
    goods_information?: {
      /** 商品ID */
      goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品图片URL */
      goods_picture_url?: string
    }
    /** 活动规则 */
    rule_information?: {
      store_subsidy?: number
      service_provider_subsidy?: number
      /** 活动门店补贴商品数上限 */
      store_subsidy_quota?: number
      /** 单用户享受加价购优惠次数上限 */
      user_subsidy_quota?: number
      /** 活动区域列表 */
      areas?: {
        /** 省名称 */
        province?: string
        /** 市名称 */
        city?: string
        /** 区名称 */
        district?: string
      }[]
    }
  }[]
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

export interface PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyBody {
  /** 调用报名活动API的商户的商户号 */
  caller_merchant_id: string
  /** 门店报名信息 */
  apply_infos: readonly {
    /** 门店信息 */
    store_info?:
      | {
          /** 门店ID */
          store_id?: string | undefined
          /** 门店补贴入账商户号 */
          accounting_merchant_id?: string | undefined
          /** 门店商户号 */
          merchant_id?: string | undefined
        }
      | undefined
    /** 商品原价 */
    goods_original_price?: number | undefined
  }[]
}

/** 门店报名品牌加价购活动 */
export interface PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyRequest
  extends JsonOptions {
  /** 活动ID */
  activity_id: string
  query?: undefined
  json: PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyBody
}

export interface PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyResponse {
  /** 返回结果文案 */
  return_message?: string
  /** 失败的报名记录 */
  failed_apply_infos?: {
    /** 门店信息 */
    store_info?: {
      /** 门店ID */
      store_id?: string
      /** 门店补贴入账商户号 */
      accounting_merchant_id?: string
      /** 门店商户号 */
      merchant_id?: string
    }
    /** 商品原价 */
    goods_original_price?: number
  }[]
  /** 成功的报名记录 */
  succeed_apply_infos?: {
    /** 门店信息 */
    store_info?: {
      /** 门店ID */
      store_id?: string
      /** 门店补贴入账商户号 */
      accounting_merchant_id?: string
      /** 门店商户号 */
      merchant_id?: string
    }
    /** 商品原价 */
    goods_original_price?: number
  }[]
}

export interface PostV3MarketingGoodsSubsidyActivityQualificationLockBody {
  /** 订单信息 */
  order_information: {
    /** 支付订单的微信用户OpenID */
    payer_openid?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 订单总金额 */
    total_fee?: number | undefined
    /** 门店ID */
    store_id?: string | undefined
    /** 门店商户号 */
    store_merchant_id?: string | undefined
  }
  /** 待锁定的加价购资格ID列表 */
  qualification_ids: readonly string[]
}

/** 锁定品牌加价购活动资格 */
export interface PostV3MarketingGoodsSubsidyActivityQualificationLockRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingGoodsSubsidyActivityQualificationLockBody
}

export interface PostV3MarketingGoodsSubsidyActivityQualificationLockResponse {
  /** 返回结果文案 */
  return_message?: string
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[]
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[]
}

export interface PostV3MarketingGoodsSubsidyActivityQualificationUnlockBody {
  /** 订单信息 */
  order_information: {
    /** 支付订单的微信用户OpenID */
    payer_openid?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 订单总金额 */
    total_fee?: number | undefined
    /** 门店ID */
    store_id?: string | undefined
    /** 门店商户号 */
    store_merchant_id?: string | undefined
  }
  /** 待锁定的加价购资格ID列表 */
  qualification_ids: readonly string[]
}

/** 解锁品牌加价购活动资格 */
export interface PostV3MarketingGoodsSubsidyActivityQualificationUnlockRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingGoodsSubsidyActivityQualificationUnlockBody
}

export interface PostV3MarketingGoodsSubsidyActivityQualificationUnlockResponse {
  /** 返回结果文案 */
  return_message?: string
  /** 锁定失败的资格ID列表 */
  failed_qualification_ids?: string[]
  /** 锁定成功的资格ID列表 */
  succeed_qualification_ids?: string[]
}

export interface DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeBody {
  /** 业务代理信息列表 */
  representative_info_list: readonly {
    /** 业务代理的OpenID */
    openid: string
  }[]
  /** 请求业务单据号 */
  out_request_no: string
  /** 删除时间 */
  delete_time: string
}

/** 删除零售小店活动业务代理 */
export interface DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeRequest
  extends JsonOptions {
  /** 零售小店活动ID */
  activity_id: string
  query?: undefined
  json: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeBody
}

export interface DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeResponse {
  /** 零售小店活动ID */
  activity_id: string
  /** 删除失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID */
    openid: string
  }[]
  /** 删除时间 */
  delete_time: string
}

export interface PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeBody {
  /** 业务代理信息列表 */
  representative_info_list: readonly {
    /** 业务代理的OpenID */
    openid: string
  }[]
  /** 请求业务单据号 */
  out_request_no: string
  /** 添加时间 */
  add_time?: string | undefined
}

/** 添加零售小店活动业务代理 */
export interface PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeRequest
  extends JsonOptions {
  /** 零售小店活动ID */
  activity_id: string
  query?: undefined
  json: PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeBody
}

export interface PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeResponse {
  /** 零售小店活动ID */
  activity_id: string
  /** 添加失败业务代理信息列表 */
  failed_representative_info_list?: {
    /** 业务代理的OpenID */
    openid: string
  }[]
  /** 添加时间 */
  add_time: string
}

export type GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesQuery = {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询零售小店活动业务代理 */
export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesRequest
  extends BodilessOptions {
  /** 零售小店活动ID */
  activity_id: string
  query: GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesQuery
}

export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesResponse {
  /** 小店活动业代总数 */
  total_count?: number
  /** 小店活动业代集合 */
  data?: {
    /** 业务代理的OpenID */
    openid: string
  }[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

export interface PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsBody {
  /** 请求业务单据 */
  out_request_no: string
  /** 生成物料码数量 */
  material_num: number
}

/** 生成小店活动物料码 */
export interface PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsRequest
  extends JsonOptions {
  /** 品牌ID */
  brand_id: string
  query?: undefined
  json: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsBody
}

export interface PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsResponse {
  /** 成功的物料码列表 */
  material_list?: {
    /** 物料码ID */
    material_id?: string
    /** 物料码链接 */
    material_url?: string
  }[]
}

export interface DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresBody {
  /** 请求业务单据 */
  out_request_no: string
  /** 删除时间 (RFC 3339) */
  delete_time: string
  /** 待删除的小店活动门店列表 */
  stores: readonly {
    /** 门店编码 */
    store_code?: string | undefined
    /** 门店名称 */
    store_name?: string | undefined
  }[]
}

/** 删除小店活动门店 */
export interface DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresRequest
  extends JsonOptions {
  /** 品牌ID */
  brand_id: string
  query?: undefined
  json: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresBody
}

export interface DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse {
  /** 删除时间 (RFC 3339) */
  delete_time?: string
  /** 删除失败的小店活动门店列表 */
  failed_stores?: {
    /** 门店编码 */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
}

export type GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresQuery = {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询小店活动门店列表 */
export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresRequest
  extends BodilessOptions {
  /** 品牌ID */
  brand_id: string
  query: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresQuery
}

export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse {
  /** 小店活动门店总数 */
  total_count?: number
  /** 小店活动门店集合 */
  data?: {
    /** 门店编码 */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}

export interface PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresBody {
  /** 请求业务单据 */
  out_request_no: string
  /** 添加时间 (RFC 3339) */
  add_time: string
  /** 待新增的小店活动门店列表 */
  stores: readonly {
    /** 门店编码 */
    store_code?: string | undefined
    /** 门店名称 */
    store_name?: string | undefined
  }[]
}

/** 添加小店活动门店 */
export interface PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresRequest
  extends JsonOptions {
  /** 品牌ID */
  brand_id: string
  query?: undefined
  json: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresBody
}

export interface PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse {
  /** 添加时间 (RFC 3339) */
  add_time?: string
  /** 添加失败的小店活动门店列表 */
  failed_stores?: {
    /** 门店编码 */
    store_code?: string
    /** 门店名称 */
    store_name?: string
  }[]
}

/** 查询小店活动门店详情 */
export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeRequest
  extends BodilessOptions {
  /** 品牌ID */
  brand_id: string
  /** 门店编码 */
  store_code: string
  query?: undefined
}

export interface GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeResponse {
  /** 门店编码 */
  store_code?: string
  /** 门店名称 */
  store_name?: string
}

export type GetV3MarketingMembercardActivityActivitiesQuery = {
  /** 最大资源条数 */
  limit?: number | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 活动类型 */
  activity_type:
    | 'NON_MEMBER_AFTERPAY'
    | 'MEMBER_AFTERPAY'
    | 'NON_MEMBER_MINIPROGRAM'
    | 'MEMBER_MINIPROGRAM'
  /** 会员卡ID */
  card_id?: string | undefined
  /** 活动的当前状态 */
  activity_status?: 'CREATED' | 'ONGOING' | 'TERMINATED' | 'OVER_TIME' | undefined
}

/** 查询活动列表 */
export interface GetV3MarketingMembercardActivityActivitiesRequest extends BodilessOptions {
  query: GetV3MarketingMembercardActivityActivitiesQuery
}

export interface GetV3MarketingMembercardActivityActivitiesResponse {
  /** 活动详情 */
  data?: {
    /** 活动ID */
    activity_id: string
    /** 活动的当前状态 */
    activity_status?: string
    /** 创建时间 */
    create_time?: string
    /** 更新时间 */
    update_time?: string
    /** 会员卡ID */
    card_id?: string
    /** 活动名称 */
    activity_name?: string
    /** 活动类型 */
    activity_type?: string
    /** 活动开始时间 */
    begin_time?: string
    /** 活动结束时间 */
    end_time?: string
    /** 发放时间段 */
    award_send_period?: {
      /** 指定时间 */
      award_send_time?: {
        /** 发放开始时间 */
        begin_time: string
        /** 发放结束时间 */
        end_time: string
      }[]
      /** 指定时间段 */
      award_send_day_time?: {
        /** 每日发放开始时间 */
        begin_day_time: {
          /** 时 */
          hours: number
          /** 分 */
          minutes: number
          /** 秒 */
          seconds: number
        }
        /** 每日发放结束时间 */
        end_day_time: {
          /** 时 */
          hours: number
          /** 分 */
          minutes: number
          /** 秒 */
          seconds: number
        }
      }[]
    }
    /** 优惠券列表 */
    stock_list?: {
      /** 创建批次的商户号 */
      stock_creator_mchid: string
      /** 券批次ID */
      stock_id: string
    }[]
    /** 商户请求单号 */
    out_request_no?: string
    /** 支付后活动设置 */
    pay_activity_setting?: {
      /** 商户logo */
      logo_url: string
      /** 支付结果页活动副标题 */
      activity_second_title: string
      /** 活动曝光商户号 */
      mchid_list?: string[]
      /** 激活方式设置 */
      activate_setting?: {
        /** 激活类型 */
        activate_type: string
        /** 跳转激活的url */
        activate_url?: string
        /** 跳转激活的小程序 */
        activate_miniprogram?: {
          /** 跳转激活的appid */
          activate_appid: string
          /** 跳转激活的path */
          activate_path: string
        }
      }
      /** 支付设置 */
      payment_setting?: {
        /** 支付模式 */
        payment_mode?: {
          /** 支付场景列表 */
          payment_scene_list?: string[]
        }
        /** 指定银行的简称 */
        limit_bank?: string
        /** 订单优惠标记 */
        goods_tags?: string[]
      }
    }
    /** 支付前会员活动设置 */
    miniprogram_activity_setting?: {
      /** 指定领取渠道 */
      outer_str?: string[]
      /** 领奖页面跳转配置 */
      award_jump_deploy?: {
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序path */
        mini_program_path?: string
        /** 跳转按钮文案 */
        button_text?: string
      }
    }
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
}

export interface PostV3MarketingMembercardActivityActivitiesBody {
  /** 会员卡ID */
  card_id: string
  /** 活动名称 */
  activity_name: string
  /** 活动类型 */
  activity_type:
    | 'NON_MEMBER_AFTERPAY'
    | 'MEMBER_AFTERPAY'
    | 'NON_MEMBER_MINIPROGRAM'
    | 'MEMBER_MINIPROGRAM'
  /** 活动开始时间 */
  begin_time: string
  /** 活动结束时间 */
  end_time: string
  /** 发放时间段 */
  award_send_period?:
    | {
        /** 指定时间 */
        award_send_time?:
          | readonly {
              /** 发放开始时间 */
              begin_time: string
              /** 发放结束时间 */
              end_time: string
            }[]
          | undefined
        /** 指定时间段 */
        award_send_day_time?:
          | readonly {
              /** 每日发放开始时间 */
              begin_day_time: {
                /** 时 */
                hours: number
                /** 分 */
                minutes: number
                /** 秒 */
                seconds: number
              }
              /** 每日发放结束时间 */
              end_day_time: {
                /** 时 */
                hours: number
                /** 分 */
                minutes: number
                /** 秒 */
                seconds: number
              }
            }[]
          | undefined
      }
    | undefined
  /** 优惠券列表 */
  stock_list?:
    | readonly {
        /** 创建批次的商户号 */
        stock_creator_mchid: string
        /** 券批次ID */
        stock_id: string
      }[]
    | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 支付后活动设置 */
  pay_activity_setting?:
    | {
        /** 商户logo */
        logo_url: string
        /** 支付结果页活动副标题 */
        activity_second_title: string
        /** 活动曝光商户号 */
        mchid_list?: readonly string[] | undefined
        /** 激活方式设置 */
        activate_setting?:
          | {
              /** 激活类型 */
              activate_type: string
              /** 跳转激活的url */
              activate_url?: string | undefined
              /** 跳转激活的小程序 */
              activate_miniprogram?:
                | {
                    /** 跳转激活的appid */
                    activate_appid: string
                    /** 跳转激活的path */
                    activate_path: string
                  }
                | undefined
            }
          | undefined
        /** 支付设置 */
        payment_setting?:
          | {
              /** 支付模式 */
              payment_mode?:
                | {
                    /** 支付场景列表 */
                    payment_scene_list?: readonly string[] | undefined
                  }
                | undefined
              /** 指定银行的简称 */
              limit_bank?: string | undefined
              /** 订单优惠标记 */
              goods_tags?: readonly string[] | undefined
            }
          | undefined
      }
    | undefined
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?:
    | {
        /** 指定领取渠道 */
        outer_str?: readonly string[] | undefined
        /** 领奖页面跳转配置 */
        award_jump_deploy?:
          | {
              /** 小程序AppID */
              mini_program_appid?: string | undefined
              /** 小程序path */
              mini_program_path?: string | undefined
              /** 跳转按钮文案 */
              button_text?: string | undefined
            }
          | undefined
      }
    | undefined
}

/** 创建活动 */
export interface PostV3MarketingMembercardActivityActivitiesRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingMembercardActivityActivitiesBody
}

export interface PostV3MarketingMembercardActivityActivitiesResponse {
  /** 活动ID */
  activity_id: string
  /** 活动的当前状态 */
  activity_status?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
  /** 会员卡ID */
  card_id?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动类型 */
  activity_type?: string
  /** 活动开始时间 */
  begin_time?: string
  /** 活动结束时间 */
  end_time?: string
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: {
      /** 发放开始时间 */
      begin_time: string
      /** 发放结束时间 */
      end_time: string
    }[]
    /** 指定时间段 */
    award_send_day_time?: {
      /** 每日发放开始时间 */
      begin_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
      /** 每日发放结束时间 */
      end_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
    }[]
  }
  /** 优惠券列表 */
  stock_list?: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 券批次ID */
    stock_id: string
  }[]
  /** 商户请求单号 */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url: string
    /** 支付结果页活动副标题 */
    activity_second_title: string
    /** 活动曝光商户号 */
    mchid_list?: string[]
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type: string
      /** 跳转激活的url */
      activate_url?: string
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid: string
        /** 跳转激活的path */
        activate_path: string
      }
    }
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: string[]
      }
      /** 指定银行的简称 */
      limit_bank?: string
      /** 订单优惠标记 */
      goods_tags?: string[]
    }
  }
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: string[]
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序path */
      mini_program_path?: string
      /** 跳转按钮文案 */
      button_text?: string
    }
  }
}

/** 查询活动详情 */
export interface GetV3MarketingMembercardActivityActivitiesByActivityIdRequest
  extends BodilessOptions {
  /** 活动ID */
  activity_id: string
  query?: undefined
}

export interface GetV3MarketingMembercardActivityActivitiesByActivityIdResponse {
  /** 活动ID */
  activity_id: string
  /** 活动的当前状态 */
  activity_status?: string
  /** 创建时间 */
  create_time?: string
  /** 更新时间 */
  update_time?: string
  /** 会员卡ID */
  card_id?: string
  /** 活动名称 */
  activity_name?: string
  /** 活动类型 */
  activity_type?: string
  /** 活动开始时间 */
  begin_time?: string
  /** 活动结束时间 */
  end_time?: string
  /** 发放时间段 */
  award_send_period?: {
    /** 指定时间 */
    award_send_time?: {
      /** 发放开始时间 */
      begin_time: string
      /** 发放结束时间 */
      end_time: string
    }[]
    /** 指定时间段 */
    award_send_day_time?: {
      /** 每日发放开始时间 */
      begin_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
      /** 每日发放结束时间 */
      end_day_time: {
        /** 时 */
        hours: number
        /** 分 */
        minutes: number
        /** 秒 */
        seconds: number
      }
    }[]
  }
  /** 优惠券列表 */
  stock_list?: {
    /** 创建批次的商户号 */
    stock_creator_mchid: string
    /** 券批次ID */
    stock_id: string
  }[]
  /** 商户请求单号 */
  out_request_no?: string
  /** 支付后活动设置 */
  pay_activity_setting?: {
    /** 商户logo */
    logo_url: string
    /** 支付结果页活动副标题 */
    activity_second_title: string
    /** 活动曝光商户号 */
    mchid_list?: string[]
    /** 激活方式设置 */
    activate_setting?: {
      /** 激活类型 */
      activate_type: string
      /** 跳转激活的url */
      activate_url?: string
      /** 跳转激活的小程序 */
      activate_miniprogram?: {
        /** 跳转激活的appid */
        activate_appid: string
        /** 跳转激活的path */
        activate_path: string
      }
    }
    /** 支付设置 */
    payment_setting?: {
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: string[]
      }
      /** 指定银行的简称 */
      limit_bank?: string
      /** 订单优惠标记 */
      goods_tags?: string[]
    }
  }
  /** 支付前会员活动设置 */
  miniprogram_activity_setting?: {
    /** 指定领取渠道 */
    outer_str?: string[]
    /** 领奖页面跳转配置 */
    award_jump_deploy?: {
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序path */
      mini_program_path?: string
      /** 跳转按钮文案 */
      button_text?: string
    }
  }
}

/** 终止活动 */
export interface PostV3MarketingMembercardActivityActivitiesByActivityIdTerminateRequest
  extends BodilessOptions {
  /** 活动ID */
  activity_id: string
  query?: undefined
}

export interface PostV3MarketingMembercardActivityActivitiesByActivityIdTerminateResponse {
  /** 活动ID */
  activity_id: string
  /** 终止时间 */
  terminate_time?: string
}

/** 获取用户信息（跳转型激活） */
export interface GetV3MarketingMembercardOpenActivateInformationsByActivateTicketRequest
  extends BodilessOptions {
  /** 激活ticket */
  activate_ticket: string
  query?: undefined
}

export interface GetV3MarketingMembercardOpenActivateInformationsByActivateTicketResponse {
  /** 微信昵称 */
  nickname?: string
  /** 微信头像url */
  head_image_url?: string
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
      /** 字段值 */
      value_list?: string[]
    }[]
  }
}

/** 查询回调地址 */
export interface GetV3MarketingMembercardOpenCallbackRequest extends BodilessOptions {
  query?: undefined
}

export interface GetV3MarketingMembercardOpenCallbackResponse {
  /** 通知url地址 */
  notify_url: string
  /** 商户号 */
  mchid?: string
}

export interface PatchV3MarketingMembercardOpenCallbackBody {
  /** 通知url地址 */
  notify_url: string
}

/** 设置回调地址 */
export interface PatchV3MarketingMembercardOpenCallbackRequest extends JsonOptions {
  query?: undefined
  json: PatchV3MarketingMembercardOpenCallbackBody
}

export interface PatchV3MarketingMembercardOpenCallbackResponse {
  /** 通知url地址 */
  notify_url: string
  /** 商户号 */
  mchid?: string
}

export type GetV3MarketingMembercardOpenCardsQuery = {
  /** 品牌id */
  brand_id?: string | undefined
  /** 商户AppId */
  appid?: string | undefined
  /** 分页页码 (默认 0) */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询会员卡模板列表 */
export interface GetV3MarketingMembercardOpenCardsRequest extends BodilessOptions {
  query: GetV3MarketingMembercardOpenCardsQuery
}

export interface GetV3MarketingMembercardOpenCardsResponse {
  /** 总数量 */
  total_count: number
  /** 分页大小 */
  limit: number
  /** 分页页码 (默认 0) */
  offset: number
  /** 会员卡列表 */
  data?: MemberCardRecord[]
}

export interface PostV3MarketingMembercardOpenCardsBody {
  /** 商户AppId */
  appid: string
  /** 会员卡logo (上传接口返回的 URL) */
  logo_url: string
  /** 品牌信息 */
  brand: {
    /** 品牌id */
    brand_id: string
    /** 品牌展示名称 */
    display_name: string
  }
  /** 卡名称 */
  title: string
  /** 会员卡背景图 (上传接口返回的 URL) */
  background_picture_url: string
  /** 使用须知 */
  description: string
  /** 服务电话 */
  service_phone?: string | undefined
  /** 会员码型 */
  code_type: MemberCardCodeTypeInput
  /** 会员卡总库存 */
  total_quantity?: number | undefined
  /** 有效期 */
  date_information: {
    /** 有效期类型 */
    type: MemberCardDateInformationTypeInput
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string | undefined
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
    /** 领取后N天开始生效 */
    wait_days_after_receive?: number | undefined
  }
  /** 会员卡code分配类型 */
  code_mode: MemberCardCodeModeInput
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 储值信息 */
  balance_information?:
    | {
        /** 是否支持储值 */
        need_balance?: boolean | undefined
        /** 储值小程序appid */
        balance_appid?: string | undefined
        /** 储值小程序path */
        balance_path?: string | undefined
        /** 储值url */
        balance_url?: string | undefined
      }
    | undefined
  /** 开卡信息 */
  user_information_form?:
    | {
        /** 平台提供的通用开卡信息字段 */
        common_field_list?: readonly MemberCardUserInformationCommonFieldInput[] | undefined
        /** 商户自定义的开卡信息字段 */
        custom_field_list?:
          | readonly {
              /** 商户自定义的开卡信息字段类型 */
              type?: MemberCardUserInformationCustomFieldTypeInput | undefined
              /** 字段名称 */
              name?: string | undefined
              /** 字段值 */
              values?: readonly string[] | undefined
            }[]
          | undefined
      }
    | undefined
  /** 商户补充声明 */
  additional_statement?:
    | {
        /** 标题 */
        title?: string | undefined
        /** 跳转url */
        url?: string | undefined
        /** 跳转小程序appid */
        appid?: string | undefined
        /** 跳转小程序path */
        path?: string | undefined
      }
    | undefined
  /** 是否启用动态码 */
  need_dynamic_code?: boolean | undefined
}

/** 创建会员卡模板 */
export interface PostV3MarketingMembercardOpenCardsRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsBody
}

export type PostV3MarketingMembercardOpenCardsResponse = MemberCardRecord

/** 删除会员卡模板 */
export interface DeleteV3MarketingMembercardOpenCardsByCardIdRequest extends BodilessOptions {
  /** 会员卡id */
  card_id: string
  query?: undefined
}

/** 查询会员卡模板信息 */
export interface GetV3MarketingMembercardOpenCardsByCardIdRequest extends BodilessOptions {
  /** 会员卡id */
  card_id: string
  query?: undefined
}

export type GetV3MarketingMembercardOpenCardsByCardIdResponse = MemberCardRecord

export interface PatchV3MarketingMembercardOpenCardsByCardIdBody {
  /** 商户AppId */
  appid?: string | undefined
  /** 会员卡logo (上传接口返回的 URL) */
  logo_url?: string | undefined
  /** 卡名称 */
  title?: string | undefined
  /** 会员卡背景图 (上传接口返回的 URL) */
  background_picture_url?: string | undefined
  /** 使用须知 */
  description?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 会员卡总库存 */
  total_quantity?: number | undefined
  /** 有效期 */
  date_information?:
    | {
        /** 有效期类型 */
        type: MemberCardDateInformationTypeInput
        /** 有效期结束时间 */
        available_end_time?: string | undefined
        /** 生效后N天内有效 */
        available_day_after_receive?: number | undefined
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number | undefined
        /** 有效期开始时间 */
        available_begin_time?: string | undefined
      }
    | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 储值信息 */
  balance_information?:
    | {
        /** 是否支持储值 */
        need_balance?: boolean | undefined
        /** 储值小程序appid */
        balance_appid?: string | undefined
        /** 储值小程序path */
        balance_path?: string | undefined
        /** 储值url */
        balance_url?: string | undefined
      }
    | undefined
  /** 开卡信息 */
  user_information_form?:
    | {
        /** 是否允许修改 */
        can_modify_after_activate?: boolean | undefined
        /** 平台提供的通用开卡信息字段 */
        common_field_list?: readonly MemberCardUserInformationCommonFieldInput[] | undefined
        /** 商户自定义的开卡信息字段 */
        custom_field_list?:
          | readonly {
              /** 商户自定义的开卡信息字段类型 */
              type?: MemberCardUserInformationCustomFieldTypeInput | undefined
              /** 字段名称 */
              name?: string | undefined
              /** 字段值 */
              values?: readonly string[] | undefined
            }[]
          | undefined
      }
    | undefined
  /** 商户补充声明 */
  additional_statement?:
    | {
        /** 标题 */
        title?: string | undefined
        /** 跳转url */
        url?: string | undefined
        /** 跳转小程序appid */
        appid?: string | undefined
        /** 跳转小程序path */
        path?: string | undefined
      }
    | undefined
  /** 会员卡code分配类型 */
  code_mode?: 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME' | undefined
  /** 会员码型 */
  code_type?: 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE' | undefined
  /** 是否启用动态码 */
  need_dynamic_code?: boolean | undefined
}

/** 修改会员卡模板信息 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdRequest extends JsonOptions {
  /** 会员卡id */
  card_id: string
  query?: undefined
  json: PatchV3MarketingMembercardOpenCardsByCardIdBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdCodesDepositBody {
  /** 会员卡code */
  code?: readonly string[] | undefined
}

/** 导入会员Code */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesDepositRequest extends JsonOptions {
  /** 会员卡id */
  card_id: string
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsByCardIdCodesDepositBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdCodesDepositResponse {
  /** 导入结果 */
  data?: {
    /** 会员卡code */
    code?: string
    /** 导入结果 */
    result?: MemberCardCodeDepositResult
  }[]
}

/** 查询用户会员卡信息 */
export interface GetV3MarketingMembercardOpenCardsByCardIdCodesByCodeRequest
  extends BodilessOptions {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  query?: undefined
}

export type GetV3MarketingMembercardOpenCardsByCardIdCodesByCodeResponse = MemberCardCodeRecord

export interface PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeBody {
  /** 会员卡编号 */
  membership_number?: string | undefined
  /** 会员卡背景图 (上传接口返回的 URL) */
  background_picture_url?: string | undefined
  /** 用户等级 */
  level?: string | undefined
  /** 商户请求单号 */
  out_request_no?: string | undefined
  /** 用户储值变更信息 */
  balance_information?:
    | {
        /** 更新前用户储值余额 */
        before_balance: number
        /** 更新后用户储值余额 */
        balance: number
        /** 本次余额变动值 */
        add_balance: number
        /** 储值消耗记录 */
        balance_remark?: string | undefined
      }
    | undefined
  /** 是否发送储值变更通知 */
  need_inform_balance?: boolean | undefined
  /** 是否发送等级变更通知 */
  need_inform_level?: boolean | undefined
}

/** 修改用户会员卡信息 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRequest extends JsonOptions {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  query?: undefined
  json: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateBody {
  /** 会员卡编号 */
  membership_number?: string | undefined
}

/** 激活会员卡（跳转型激活） */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateRequest
  extends JsonOptions {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitBody {
  /** 商户订单号 */
  out_trade_no: string
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 会员积分值 */
  bonus_value: number
}

/** 设置支付后展示的积分到账 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitRequest
  extends JsonOptions {
  /** 会员卡模板id */
  card_id: string
  /** 会员卡code */
  code: string
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareBody {
  /** 商户订单号 */
  out_trade_no: string
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 会员积分值 */
  bonus_value: number
}

/** 支付结果页展示会员积分 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareRequest
  extends JsonOptions {
  /** 会员卡模板id */
  card_id: string
  /** 会员卡code */
  code: string
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareBody
}

export interface PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsBody {
  /** 变更前的会员积分值 */
  before_bonus_value?: number | undefined
  /** 变更后的会员积分值 */
  bonus_value?: number | undefined
  /** 会员积分变动值 */
  add_bonus_value?: number | undefined
  /** 商户请求单号 */
  out_request_no: string
  /** 是否发送积分变更通知 */
  need_inform_bonus?: boolean | undefined
  /** 会员专享价文案 */
  member_price_word?: string | undefined
  /** 会员发票跳转文案 */
  fapiao_jump_word?: string | undefined
  /** 会员专属咨询信息 */
  guide?:
    | {
        /** 联系人名字 */
        staff_name?: string | undefined
        /** 联系人头像 */
        head_image_url?: string | undefined
        /** 联系方式 */
        contact_information_name?: string | undefined
        /** 联系信息值 */
        contact_information_value?: string | undefined
        /** 联系电话 */
        phone_number?: string | undefined
      }
    | undefined
}

/** 设置会员权益 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsRequest
  extends JsonOptions {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  query?: undefined
  json: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataBody {
  /** 商户请求单号 */
  out_request_no: string
  /** 会员服务项ID */
  service_module_id: string
  /** 服务状态设置 */
  state_setting: {
    /** 状态ID */
    state_id: string
    /** 内容模板设置 */
    content_template_data: {
      /** 服务内容列表 */
      field_list?:
        | readonly {
            /** 内容字段ID */
            field_id: string
            /** 内容字段值 */
            field_value: string
          }[]
        | undefined
      /** 操作设置 */
      action_setting?:
        | {
            /** 操作名称 */
            action_name: string
            /** 跳转小程序 */
            jump_miniprogram: {
              /** 小程序appid */
              appid: string
              /** 小程序path */
              path: string
            }
          }
        | undefined
    }
    /** 消息模板设置 */
    message_template_setting?:
      | {
          /** 模板消息ID */
          message_template_id: string
          /** 服务内容列表 */
          field_list: readonly {
            /** 内容字段ID */
            field_id: string
            /** 内容字段值 */
            field_value: string
          }[]
        }
      | undefined
  }
}

/** 设置会员服务项用户信息 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataRequest
  extends JsonOptions {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableBody {
  /** 失效理由 */
  reason?: string | undefined
}

/** 作废用户会员卡 */
export interface PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableRequest
  extends JsonOptions {
  /** 会员卡id */
  card_id: string
  /** 会员卡code */
  code: string
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableBody
}

export type GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeQuery = {
  /** 加密code */
  encrypt_code: string
}

/** 加密code解码（跳转型激活） */
export interface GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeRequest
  extends BodilessOptions {
  /** 会员卡id */
  card_id: string
  query: GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeQuery
}

export interface GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeResponse {
  /** 会员卡code */
  code: string
}

export interface PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensBody {
  /** 激活类型 */
  activate_type: string
  navigate_back_previous_page?: boolean | undefined
  /** 跳转激活的url */
  activate_url?: string | undefined
  /** 跳转激活的appid */
  activate_appid?: string | undefined
  /** 跳转激活的path */
  activate_path?: string | undefined
  /** 自定义场景值 */
  outer_str?: string | undefined
}

/** 商户预授权 */
export interface PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensRequest
  extends JsonOptions {
  /** 会员卡模板id */
  card_id: string
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensResponse {
  /** 预授权token */
  permission_token: string
}

export interface PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportBody {
  /** 用户加密手机号 (加密) */
  encrypted_phone_number: string
  /** 会员卡code */
  code?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
}

/** 根据手机号导入用户会员卡 */
export interface PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportRequest
  extends JsonOptions {
  /** 会员卡ID */
  card_id: string
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportResponse {
  /** 会员卡code */
  code: string
}

export interface PostV3MarketingMembercardOpenCardsByCardIdQrcodeBody {
  /** 会员卡激活类型 */
  activate_type: MemberCardActivateType
  /** 跳转激活的url */
  activate_url?: string | undefined
  /** 跳转激活的appid */
  activate_appid?: string | undefined
  /** 跳转激活的path */
  activate_path?: string | undefined
  /** 自定义场景值 */
  outer_str?: string | undefined
}

/** 创建会员卡二维码 */
export interface PostV3MarketingMembercardOpenCardsByCardIdQrcodeRequest extends JsonOptions {
  /** 会员卡id */
  card_id: string
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsByCardIdQrcodeBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdQrcodeResponse {
  /** 二维码对应的url */
  url: string
}

export interface PatchV3MarketingMembercardOpenCardsByCardIdRightsBody {
  /** 是否展示会员积分 */
  show_bonus: boolean
  /** 是否展示会员优惠 */
  show_favor: boolean
  /** 会员积分 */
  bonus?:
    | {
        /** 会员初始积分值 */
        init_bonus: number
        /** 积分值文案 */
        bonus_value_word: string
        /** 积分价值项标题 */
        bonus_cost_title?: string | undefined
        /** 积分价值项文案 */
        bonus_cost_word: string
        /** 积分跳转文案 */
        bonus_jump_word?: string | undefined
        /** 积分跳转appid */
        bonus_jump_appid?: string | undefined
        /** 积分跳转path */
        bonus_jump_path?: string | undefined
        /** 自助积分跳转appid */
        bonus_support_appid?: string | undefined
        /** 自助积分跳转path */
        bonus_support_path?: string | undefined
      }
    | undefined
  /** 会员优惠 */
  favor?:
    | {
        /** 是否展示优惠券 */
        show_coupon: boolean
        /** 会员专享价文案 */
        member_price_word?: string | undefined
        /** 会员专享价跳转appid */
        member_price_appid?: string | undefined
        /** 会员专享价跳转path */
        member_price_path?: string | undefined
        /** 会员专享价标题 */
        member_price_title?: 'MEMBER_PRICE' | 'MEMBER_ACTIVITY' | undefined
        /** 会员优惠栏目名称 */
        favor_module_title?: 'FAVOR' | 'VIP' | undefined
      }
    | undefined
  /** 是否展示会员发票 */
  show_fapiao?: boolean | undefined
  /** 会员发票 */
  fapiao?:
    | {
        /** 发票跳转文案 */
        fapiao_jump_word?: string | undefined
        /** 发票跳转AppID */
        fapiao_jump_appid?: string | undefined
        /** 发票跳转path */
        fapiao_jump_path?: string | undefined
      }
    | undefined
  /** 是否展示会员专属咨询 */
  show_guide?: boolean | undefined
  /** 会员专属咨询信息 */
  guide?:
    | {
        /** 联系人名字 */
        staff_name?: string | undefined
        /** 联系人头像 */
        head_image_url?: string | undefined
        /** 联系方式 */
        contact_information_name?: string | undefined
        /** 联系信息值 */
        contact_information_value?: string | undefined
        /** 联系电话 */
        phone_number?: string | undefined
      }
    | undefined
}

/** 设置会员卡模板权益项 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdRightsRequest extends JsonOptions {
  /** 会员卡id */
  card_id: string
  query?: undefined
  json: PatchV3MarketingMembercardOpenCardsByCardIdRightsBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdServiceModulesBody {
  /** 会员服务项ID */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string
    /** 小程序path */
    path: string
  }
}

/** 添加会员卡服务项 */
export interface PostV3MarketingMembercardOpenCardsByCardIdServiceModulesRequest
  extends JsonOptions {
  /** 会员卡id */
  card_id: string
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsByCardIdServiceModulesBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdServiceModulesResponse {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string
    /** 小程序path */
    path: string
  }
}

/** 移除会员卡服务项 */
export interface DeleteV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdRequest
  extends BodilessOptions {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
  query?: undefined
}

export interface PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdBody {
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string
    /** 小程序path */
    path: string
  }
}

/** 修改会员卡服务项 */
export interface PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdRequest
  extends JsonOptions {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
  query?: undefined
  json: PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdBody
}

export interface PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdResponse {
  /** 会员卡id */
  card_id: string
  /** 会员服务项ID */
  service_module_id: string
  /** 跳转小程序 */
  jump_miniprogram: {
    /** 小程序appid */
    appid: string
    /** 小程序path */
    path: string
  }
}

export interface PostV3MarketingMembercardOpenCardsByCardIdUpgradeBody {
  /** 品牌id */
  brand_id: string
  /** 商户AppId */
  appid: string
}

/** 老会员卡模板升级 */
export interface PostV3MarketingMembercardOpenCardsByCardIdUpgradeRequest extends JsonOptions {
  /** 会员卡id */
  card_id: string
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsByCardIdUpgradeBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdUsersImportBody {
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  code?: string | undefined
  /** 商户请求单号 */
  out_request_no: string
}

/** 根据openid导入用户会员卡 */
export interface PostV3MarketingMembercardOpenCardsByCardIdUsersImportRequest extends JsonOptions {
  /** 会员卡ID */
  card_id: string
  query?: undefined
  json: PostV3MarketingMembercardOpenCardsByCardIdUsersImportBody
}

export interface PostV3MarketingMembercardOpenCardsByCardIdUsersImportResponse {
  /** 会员卡code */
  code: string
}

export interface PostV3MarketingMembercardOpenPhonenumberMemberImportBody {
  /** 会员信息 */
  member_information: {
    /** 会员卡id */
    card_id: string
    /** 会员卡code */
    code?: string | undefined
    /** 会员卡编号 */
    membership_number?: string | undefined
    /** 会员注册时间 (RFC 3339) */
    registration_time: string
  }
  /** 加密手机号 (加密) */
  encrypted_phone_number: string
  /** 自定义场景值 */
  outer_str?: string | undefined
}

/** 导入加密手机号提醒会员领卡 */
export interface PostV3MarketingMembercardOpenPhonenumberMemberImportRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingMembercardOpenPhonenumberMemberImportBody
}

export type GetV3MarketingMembercardOpenPhonenumberMemberSearchQuery = {
  /** 会员卡id */
  card_id: string
  /** 加密手机号 (加密) */
  encrypted_phone_number: string
}

/** 通过加密手机号查询会员领卡状态 */
export interface GetV3MarketingMembercardOpenPhonenumberMemberSearchRequest
  extends BodilessOptions {
  query: GetV3MarketingMembercardOpenPhonenumberMemberSearchQuery
}

export interface GetV3MarketingMembercardOpenPhonenumberMemberSearchResponse {
  /** 用户领取状态 */
  receive_status: MemberCardReceiveStatus
  /** 用户会员卡信息 */
  user_card_information?: {
    /** 会员卡code */
    code: string
    /** 用户标识 */
    openid: string
    /** 用户标识 */
    unionid?: string
    /** 会员卡领取时间 (RFC 3339) */
    receive_time: string
    /** 品牌appid */
    card_appid: string
    /** 会员卡id */
    card_id: string
  }
}

export type GetV3MarketingMembercardOpenUserCardsQuery = {
  /** 用户标识 */
  openid: string
  /** 商户AppId */
  appid?: string | undefined
  /** 分页页码 (默认 0) */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询用户在品牌下所有会员卡 */
export interface GetV3MarketingMembercardOpenUserCardsRequest extends BodilessOptions {
  query: GetV3MarketingMembercardOpenUserCardsQuery
}

export interface GetV3MarketingMembercardOpenUserCardsResponse {
  /** 会员卡列表 */
  data?: {
    /** 会员卡id */
    card_id?: string
    /** 会员卡code */
    code?: string
  }[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
}

export interface PostV3MarketingPartnerDeliveryPlanDeliveryPlansBody {
  /** 创建请求单号 */
  out_request_no: string
  /** 创建投放计划的品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 投放计划名称 */
  plan_name?: string | undefined
  /** 总库存 */
  total_count?: number | undefined
  /** 单用户限领 */
  user_limit?: number | undefined
  /** 单日限领 */
  daily_limit?: number | undefined
  /** 开始可用时间 (RFC 3339) */
  delivery_start_time?: string | undefined
  /** 结束可用时间 (RFC 3339) */
  delivery_end_time?: string | undefined
  /** 营销标签 */
  recommend_word?: string | undefined
  /** 是否复用商品券和批次信息 */
  reuse_coupon_config?: boolean | undefined
  /** 使用模式 */
  usage_mode?: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | undefined
  /** 投放批次组ID */
  stock_bundle_id?: string | undefined
}

/** 创建投放计划 */
export interface PostV3MarketingPartnerDeliveryPlanDeliveryPlansRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingPartnerDeliveryPlanDeliveryPlansBody
}

export interface PostV3MarketingPartnerDeliveryPlanDeliveryPlansResponse {
  /** 投放计划详情 */
  plan: {
    /** 投放计划ID */
    plan_id: string
    /** 投放计划名称 */
    plan_name: string
    /** 投放计划状态 */
    plan_state:
      | 'PLAN_CREATING'
      | 'PLAN_CREATED'
      | 'PLAN_TERMINATING'
      | 'PLAN_TERMINATED'
      | 'PLAN_EXPIRED'
      | 'PLAN_DELIVERING'
      | 'PLAN_PAUSED'
      | (string & {})
    /** 开始可用时间 (RFC 3339) */
    delivery_start_time?: string
    /** 结束可用时间 (RFC 3339) */
    delivery_end_time?: string
    /** 批次ID */
    stock_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 营销标签 */
    recommend_word?: string
    /** 品牌ID */
    brand_id: string
    /** 总库存 */
    total_count?: number
    /** 单用户限领 */
    user_limit?: number
    /** 单日限领 */
    daily_limit?: number
  }
}

export type GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansQuery = {
  /** 分页大小 */
  page_size?: number | undefined
  /** 分页起始位置 */
  offset?: number | undefined
  /** 投放计划线上状态 */
  plan_state?:
    | 'PLAN_CREATING'
    | 'PLAN_CREATED'
    | 'PLAN_TERMINATING'
    | 'PLAN_TERMINATED'
    | 'PLAN_EXPIRED'
    | 'PLAN_DELIVERING'
    | 'PLAN_PAUSED'
    | undefined
  /** 投放计划审核状态 */
  audit_state?: 'AUDIT_INITIAL' | 'AUDIT_PROCESSING' | 'AUDIT_PASSED' | 'AUDIT_REJECTED' | undefined
  /** 投放计划ID */
  plan_id?: string | undefined
}

/** 分页查询投放计划列表 */
export interface GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansRequest
  extends BodilessOptions {
  /** 品牌ID */
  brand_id: string
  query?: GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansQuery | undefined
}

export interface GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansResponse {
  /** 资源总条数 */
  total_count?: number
  /** 投放计划列表 */
  plan_list?: {
    /** 投放计划ID */
    plan_id: string
    /** 投放计划名称 */
    plan_name: string
    /** 投放计划状态 */
    plan_state:
      | 'PLAN_CREATING'
      | 'PLAN_CREATED'
      | 'PLAN_TERMINATING'
      | 'PLAN_TERMINATED'
      | 'PLAN_EXPIRED'
      | 'PLAN_DELIVERING'
      | 'PLAN_PAUSED'
      | (string & {})
    /** 开始可用时间 (RFC 3339) */
    delivery_start_time?: string
    /** 结束可用时间 (RFC 3339) */
    delivery_end_time?: string
    /** 批次ID */
    stock_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 营销标签 */
    recommend_word?: string
    /** 品牌ID */
    brand_id: string
    /** 总库存 */
    total_count?: number
    /** 单用户限领 */
    user_limit?: number
    /** 单日限领 */
    daily_limit?: number
  }[]
}

export interface PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdBody {
  /** 修改内容 */
  modify_content: {
    /** 投放计划名称 */
    plan_name?: string | undefined
    /** 结束可用时间 (RFC 3339) */
    delivery_end_time?: string | undefined
    /** 总库存 */
    total_count?: number | undefined
    /** 单用户限领 */
    user_limit?: number | undefined
    /** 单日限领 */
    daily_limit?: number | undefined
    /** 营销标签 */
    recommend_word?: string | undefined
  }
  /** 修改请求单号 */
  out_request_no?: string | undefined
}

/** 更新投放计划 */
export interface PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdRequest
  extends JsonOptions {
  /** 投放计划ID */
  plan_id: string
  query?: undefined
  json: PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdBody
}

export interface PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdResponse {
  /** 投放计划详情 */
  plan: {
    /** 投放计划ID */
    plan_id: string
    /** 投放计划名称 */
    plan_name: string
    /** 投放计划状态 */
    plan_state:
      | 'PLAN_CREATING'
      | 'PLAN_CREATED'
      | 'PLAN_TERMINATING'
      | 'PLAN_TERMINATED'
      | 'PLAN_EXPIRED'
      | 'PLAN_DELIVERING'
      | 'PLAN_PAUSED'
      | (string & {})
    /** 开始可用时间 (RFC 3339) */
    delivery_start_time?: string
    /** 结束可用时间 (RFC 3339) */
    delivery_end_time?: string
    /** 批次ID */
    stock_id: string
    /** 商品券ID */
    product_coupon_id: string
    /** 营销标签 */
    recommend_word?: string
    /** 品牌ID */
    brand_id: string
    /** 总库存 */
    total_count?: number
    /** 单用户限领 */
    user_limit?: number
    /** 单日限领 */
    daily_limit?: number
  }
}

/** 终止投放计划 */
export interface PostV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateRequest
  extends BodilessOptions {
  /** 投放计划ID */
  plan_id: string
  query?: undefined
}

export interface PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlBody {
  /** 通知url地址 */
  notify_url: string
}

/** 设置投放计划回调地址 */
export interface PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlRequest extends JsonOptions {
  /** 服务商商户号 */
  sp_mchid: string
  query?: undefined
  json: PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlBody
}

export interface PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlResponse {
  /** 通知地址 */
  notify_url: string
}

export interface PostV3MarketingPartnerProductCouponImageGenerationTasksBody {
  /** 品牌ID */
  brand_id: string
  /** 图片生成的任务ID */
  task_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
  /** 拼图数据 */
  combine_image?:
    | {
        /** 优惠范围 */
        scope: 'ALL' | 'SINGLE' | 'CATEGORY'
        /** 商品券类型 */
        type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
        /** 使用模式 */
        usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE'
        /** 满减券使用规则 */
        normal_coupon?:
          | {
              /** 门槛金额 */
              threshold: number
              /** 固定减免金额 */
              discount_amount: number
            }
          | undefined
        /** 折扣券使用规则 */
        discount_coupon?:
          | {
              /** 门槛金额 */
              threshold: number
              /** 固定减免百分比 */
              percent_off: number
            }
          | undefined
        /** 兑换券使用规则 */
        exchange_coupon?:
          | {
              /** 门槛金额 */
              threshold: number
              /** 固定兑换价格 */
              exchange_price: number
            }
          | undefined
        /** 背景颜色色值 */
        background_color?: string | undefined
      }
    | undefined
  /** 抠图数据 */
  cut_out?:
    | {
        /** 商品图URL */
        image_url: string
      }
    | undefined
}

/** 提交图片生成任务 */
export interface PostV3MarketingPartnerProductCouponImageGenerationTasksRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3MarketingPartnerProductCouponImageGenerationTasksBody
}

export interface PostV3MarketingPartnerProductCouponImageGenerationTasksResponse {
  /** 图片生成的任务ID */
  task_id: string
  /** 品牌ID */
  brand_id: string
}

export type GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdQuery = {
  /** 品牌ID */
  brand_id: string
  /** 图片生成类型 */
  image_generation_type: 'COMBINE_IMAGE' | 'CUT_OUT'
}

/** 查询图片生成任务执行结果 */
export interface GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdRequest
  extends BodilessOptions {
  /** 图片生成的任务ID */
  task_id: string
  query: GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdQuery
}

export interface GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdResponse {
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

export type PostV3MarketingPartnerProductCouponMediaUploadImageBody = {
  /** 图片文件 */
  file: FileContent
  /** 媒体文件元信息JSON格式字符串 */
  meta: {
    /** 文件名称 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256?: string | undefined
  }
}

/** 图片上传 */
export interface PostV3MarketingPartnerProductCouponMediaUploadImageRequest
  extends MultipartOptions {
  query?: undefined
  multipart: PostV3MarketingPartnerProductCouponMediaUploadImageBody | FormData
}

export interface PostV3MarketingPartnerProductCouponMediaUploadImageResponse {
  /** 媒体文件URL地址 */
  media_url: string
}

/** 获取商品券事件通知地址 */
export interface GetV3MarketingPartnerProductCouponNotifyConfigsRequest extends BodilessOptions {
  query?: undefined
}

export interface GetV3MarketingPartnerProductCouponNotifyConfigsResponse {
  /** 通知URL地址 */
  notify_url: string
  /** 修改时间 (RFC 3339) */
  update_time: string
}

export interface PostV3MarketingPartnerProductCouponNotifyConfigsBody {
  /** 通知URL地址 */
  notify_url: string
}

/** 设置商品券事件通知地址 */
export interface PostV3MarketingPartnerProductCouponNotifyConfigsRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingPartnerProductCouponNotifyConfigsBody
}

export interface PostV3MarketingPartnerProductCouponNotifyConfigsResponse {
  /** 通知URL地址 */
  notify_url: string
  /** 修改时间 (RFC 3339) */
  update_time: string
}

export interface PostV3MarketingPartnerProductCouponProductCouponsBody {
  /** 品牌ID */
  brand_id: string
  /** 创建请求单号 */
  out_request_no: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY'
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL'
  /** 单券模式信息 */
  single_usage_info?:
    | {
        /** 满减券使用规则 */
        normal_coupon?:
          | {
              /** 门槛金额 */
              threshold: number
              /** 固定减免金额 */
              discount_amount: number
            }
          | undefined
        /** 折扣券使用规则 */
        discount_coupon?:
          | {
              /** 门槛金额 */
              threshold: number
              /** 固定减免百分比 */
              percent_off: number
            }
          | undefined
      }
    | undefined
  /** 多次优惠模式信息 */
  sequential_usage_info?:
    | {
        /** 多次优惠规则类型 */
        type: 'INCREMENTAL' | 'EQUAL'
        /** 可使用次数 */
        count: number
        /** 多次优惠有效天数 */
        available_days: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number | undefined
      }
    | undefined
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: readonly string[] | undefined
    /** 商品原价 */
    original_price?: number | undefined
    /** 套餐组合 */
    combo_package_list?:
      | readonly {
          /** 套餐名 */
          name: string
          /** 可选单品数量 */
          pick_count: number
          /** 单品列表 */
          choice_list: readonly {
            /** 单品名称 */
            name: string
            /** 单品价格 */
            price: number
            /** 单品数量 */
            count: number
            /** 单品图片 */
            image_url?: string | undefined
            /** 单品跳转小程序AppID */
            mini_program_appid?: string | undefined
            /** 单品跳转小程序路径 */
            mini_program_path?: string | undefined
          }[]
        }[]
      | undefined
  }
  /** 外部商品ID */
  out_product_no?: string | undefined
  /** 批次信息 */
  stock: {
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?:
      | {
          /** 券可核销时间 */
          coupon_available_period: {
            /** 开始时间 (RFC 3339) */
            available_begin_time: string
            /** 结束时间 (RFC 3339) */
            available_end_time: string
            /** 生效后N天内有效 */
            available_days?: number | undefined
            /** 领取后N天开始生效 */
            wait_days_after_receive?: number | undefined
            /** 每周固定可用时间 */
            weekly_available_period?:
              | {
                  /** 每周可用星期数 */
                  day_list?:
                    | readonly (
                        | 'MONDAY'
                        | 'TUESDAY'
                        | 'WEDNESDAY'
                        | 'THURSDAY'
                        | 'FRIDAY'
                        | 'SATURDAY'
                        | 'SUNDAY'
                      )[]
                    | undefined
                  /** 当天可用时间段 */
                  day_period_list?:
                    | readonly {
                        /** 当天可用开始时间 */
                        begin_time: number
                        /** 当天可用结束时间 */
                        end_time: number
                      }[]
                    | undefined
                }
              | undefined
            /** 无规律的可用时间段 */
            irregular_available_period_list?:
              | readonly {
                  /** 开始时间 (RFC 3339) */
                  begin_time: string
                  /** 结束时间 (RFC 3339) */
                  end_time: string
                }[]
              | undefined
            /** 领取后N秒内有效 */
            available_seconds?: number | undefined
          }
          /** 满减券使用规则 */
          normal_coupon?:
            | {
                /** 门槛金额 */
                threshold: number
                /** 固定减免金额 */
                discount_amount: number
              }
            | undefined
          /** 折扣券使用规则 */
          discount_coupon?:
            | {
                /** 门槛金额 */
                threshold: number
                /** 固定减免百分比 */
                percent_off: number
              }
            | undefined
          /** 兑换券使用规则 */
          exchange_coupon?:
            | {
                /** 门槛金额 */
                threshold: number
                /** 固定兑换价格 */
                exchange_price: number
              }
            | undefined
        }
      | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?:
      | {
          /** 券可核销时间 */
          coupon_available_period: {
            /** 开始时间 (RFC 3339) */
            available_begin_time: string
            /** 结束时间 (RFC 3339) */
            available_end_time: string
            /** 领取后N天开始生效 */
            wait_days_after_receive?: number | undefined
            /** 每周固定可用时间 */
            weekly_available_period?:
              | {
                  /** 每周可用星期数 */
                  day_list?:
                    | readonly (
                        | 'MONDAY'
                        | 'TUESDAY'
                        | 'WEDNESDAY'
                        | 'THURSDAY'
                        | 'FRIDAY'
                        | 'SATURDAY'
                        | 'SUNDAY'
                      )[]
                    | undefined
                  /** 当天可用时间段 */
                  day_period_list?:
                    | readonly {
                        /** 当天可用开始时间 */
                        begin_time: number
                        /** 当天可用结束时间 */
                        end_time: number
                      }[]
                    | undefined
                }
              | undefined
            /** 无规律的可用时间段 */
            irregular_available_period_list?:
              | readonly {
                  /** 开始时间 (RFC 3339) */
                  begin_time: string
                  /** 结束时间 (RFC 3339) */
                  end_time: string
                }[]
              | undefined
          }
          /** 满减券使用规则 */
          normal_coupon_list?:
            | readonly {
                /** 门槛金额 */
                threshold: number
                /** 固定减免金额 */
                discount_amount: number
              }[]
            | undefined
          /** 折扣券使用规则列表 */
          discount_coupon_list?:
            | readonly {
                /** 门槛金额 */
                threshold: number
                /** 固定减免百分比 */
                percent_off: number
              }[]
            | undefined
          /** 兑换券使用规则列表 */
          exchange_coupon_list?:
            | readonly {
                /** 门槛金额 */
                threshold: number
                /** 固定兑换价格 */
                exchange_price: number
              }[]
            | undefined
          /** 多次优惠是否提供首笔特惠 */
          special_first?: boolean | undefined
        }
      | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[]
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?:
        | {
            /** 券可用门店描述 */
            description: string
            /** 小程序AppID */
            mini_program_appid?: string | undefined
            /** 小程序跳转路径 */
            mini_program_path?: string | undefined
          }
        | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode: 'INVISIBLE' | 'BARCODE' | 'QRCODE'
      /** 背景颜色 */
      background_color?:
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
        | undefined
      /** 小程序入口 */
      entrance_mini_program?:
        | {
            /** 小程序appid */
            appid: string
            /** 小程序跳转路径 */
            path: string
            /** 入口文案 */
            entrance_wording: string
            /** 引导文案 */
            guidance_wording?: string | undefined
          }
        | undefined
      /** 公众号入口 */
      entrance_official_account?:
        | {
            /** 公众号AppID */
            appid: string
          }
        | undefined
      /** 视频号入口 */
      entrance_finder?:
        | {
            /** 视频号ID */
            finder_id: string
            /** 视频号视频ID */
            finder_video_id: string
            /** 视频号封面图 */
            finder_video_cover_image_url: string
          }
        | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
  }
}

/** 创建商品券 */
export interface PostV3MarketingPartnerProductCouponProductCouponsRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingPartnerProductCouponProductCouponsBody
}

export interface PostV3MarketingPartnerProductCouponProductCouponsResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /** 商品原价 */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string
        /** 单品价格 */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: (
        | 'OFFLINE'
        | 'MINI_PROGRAM'
        | 'APP'
        | 'PAYMENT_CODE'
        | (string & {})
      )[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?:
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
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }
}

export type GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdQuery = {
  /** 品牌ID */
  brand_id: string
}

/** 查询商品券 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdRequest
  extends BodilessOptions {
  /** 商品券ID */
  product_coupon_id: string
  query: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdQuery
}

export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /** 商品原价 */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string
        /** 单品价格 */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdBody {
  /** 品牌ID */
  brand_id: string
  /** 修改请求单号 */
  out_request_no: string
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: readonly string[] | undefined
    /** 商品原价 */
    original_price?: number | undefined
    /** 套餐组合 */
    combo_package_list?:
      | readonly {
          /** 套餐名 */
          name: string
          /** 可选单品数量 */
          pick_count: number
          /** 单品列表 */
          choice_list: readonly {
            /** 单品名称 */
            name: string
            /** 单品价格 */
            price: number
            /** 单品数量 */
            count: number
            /** 单品图片 */
            image_url?: string | undefined
            /** 单品跳转小程序AppID */
            mini_program_appid?: string | undefined
            /** 单品跳转小程序路径 */
            mini_program_path?: string | undefined
          }[]
        }[]
      | undefined
  }
}

/** 修改商品券 */
export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  query?: undefined
  json: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdBody
}

export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /** 商品原价 */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string
        /** 单品价格 */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateBody {
  /** 品牌ID */
  brand_id: string
  /** 失效请求单号 */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}

/** 失效商品券 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateBody
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 商品券状态 */
  state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
  /** 品牌ID */
  brand_id: string
  /** 优惠范围 */
  scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
  /** 商品券类型 */
  type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
  /** 使用模式 */
  usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
  /** 单券模式信息 */
  single_usage_info?: {
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
  }
  /** 多次优惠模式信息 */
  sequential_usage_info?: {
    /** 多次优惠规则类型 */
    type: 'INCREMENTAL' | 'EQUAL' | (string & {})
    /** 可使用次数 */
    count: number
    /** 多次优惠有效天数 */
    available_days: number
    /** 多次优惠使用间隔天数 */
    interval_days?: number
  }
  /** 展示信息 */
  display_info: {
    /** 商品券名称 */
    name: string
    /** 商品券图片 */
    image_url: string
    /** 商品券背景图 */
    background_url: string
    /** 商品券详情图列表 */
    detail_image_url_list?: string[]
    /** 商品原价 */
    original_price?: number
    /** 套餐组合 */
    combo_package_list?: {
      /** 套餐名 */
      name: string
      /** 可选单品数量 */
      pick_count: number
      /** 单品列表 */
      choice_list: {
        /** 单品名称 */
        name: string
        /** 单品价格 */
        price: number
        /** 单品数量 */
        count: number
        /** 单品图片 */
        image_url?: string
        /** 单品跳转小程序AppID */
        mini_program_appid?: string
        /** 单品跳转小程序路径 */
        mini_program_path?: string
      }[]
    }[]
  }
  /** 外部商品ID */
  out_product_no?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesBody {
  /** 品牌ID */
  brand_id: string
  /** 创建请求单号 */
  out_request_no: string
  /** 批次组信息 */
  stock_bundle: {
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD'
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?:
      | {
          /** 券可核销时间 */
          coupon_available_period: {
            /** 开始时间 (RFC 3339) */
            available_begin_time: string
            /** 结束时间 (RFC 3339) */
            available_end_time: string
            /** 生效后N天内有效 */
            available_days?: number | undefined
            /** 领取后N天开始生效 */
            wait_days_after_receive?: number | undefined
            /** 每周固定可用时间 */
            weekly_available_period?:
              | {
                  /** 每周可用星期数 */
                  day_list?:
                    | readonly (
                        | 'MONDAY'
                        | 'TUESDAY'
                        | 'WEDNESDAY'
                        | 'THURSDAY'
                        | 'FRIDAY'
                        | 'SATURDAY'
                        | 'SUNDAY'
                      )[]
                    | undefined
                  /** 当天可用时间段 */
                  day_period_list?:
                    | readonly {
                        /** 当天可用开始时间 */
                        begin_time: number
                        /** 当天可用结束时间 */
                        end_time: number
                      }[]
                    | undefined
                }
              | undefined
            /** 无规律的可用时间段 */
            irregular_available_period_list?:
              | readonly {
                  /** 开始时间 (RFC 3339) */
                  begin_time: string
                  /** 结束时间 (RFC 3339) */
                  end_time: string
                }[]
              | undefined
            /** 领取后N秒内有效 */
            available_seconds?: number | undefined
          }
          /** 满减券使用规则 */
          normal_coupon_list?:
            | readonly {
                /** 门槛金额 */
                threshold: number
                /** 固定减免金额 */
                discount_amount: number
              }[]
            | undefined
          /** 折扣券使用规则 */
          discount_coupon_list?:
            | readonly {
                /** 门槛金额 */
                threshold: number
                /** 固定减免百分比 */
                percent_off: number
              }[]
            | undefined
          /** 兑换券使用规则 */
          exchange_coupon_list?:
            | readonly {
                /** 门槛金额 */
                threshold: number
                /** 固定兑换价格 */
                exchange_price: number
              }[]
            | undefined
        }
      | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[]
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?:
        | {
            /** 券可用门店描述 */
            description: string
            /** 小程序AppID */
            mini_program_appid?: string | undefined
            /** 小程序跳转路径 */
            mini_program_path?: string | undefined
          }
        | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | undefined
      /** 背景颜色 */
      background_color?:
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
        | undefined
      /** 小程序入口 */
      entrance_mini_program?:
        | {
            /** 小程序appid */
            appid: string
            /** 小程序跳转路径 */
            path: string
            /** 入口文案 */
            entrance_wording: string
            /** 引导文案 */
            guidance_wording: string
          }
        | undefined
      /** 公众号入口 */
      entrance_official_account?:
        | {
            /** 公众号AppID */
            appid: string
          }
        | undefined
      /** 视频号入口 */
      entrance_finder?:
        | {
            /** 视频号ID */
            finder_id: string
            /** 视频号视频ID */
            finder_video_id: string
            /** 视频号封面图 */
            finder_video_cover_image_url: string
          }
        | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
  }
}

/** 添加商品券批次组 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesBody
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info: {
      /** 批次组ID */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: (
        | 'OFFLINE'
        | 'MINI_PROGRAM'
        | 'APP'
        | 'PAYMENT_CODE'
        | (string & {})
      )[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?:
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
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }[]
}

export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdBody {
  /** 修改请求单号 */
  out_request_no: string
  /** 备注 */
  remark?: string | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info?:
    | {
        /** 券使用方式列表 */
        coupon_usage_method_list: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[]
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description: string
        /** 券可用门店信息 */
        coupon_available_store_info?:
          | {
              /** 券可用门店描述 */
              description: string
              /** 小程序AppID */
              mini_program_appid?: string | undefined
              /** 小程序跳转路径 */
              mini_program_path?: string | undefined
            }
          | undefined
        /** APP跳转类型 */
        app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined
        /** 口令链接 */
        passcode_link?: string | undefined
      }
    | undefined
  /** 用户商品券展示信息 */
  coupon_display_info?:
    | {
        /** 用户商品券Code展示模式 */
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | undefined
        /** 背景颜色 */
        background_color?:
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
          | undefined
        /** 小程序入口 */
        entrance_mini_program?:
          | {
              /** 小程序appid */
              appid: string
              /** 小程序跳转路径 */
              path: string
              /** 入口文案 */
              entrance_wording: string
              /** 引导文案 */
              guidance_wording: string
            }
          | undefined
        /** 公众号入口 */
        entrance_official_account?:
          | {
              /** 公众号AppID */
              appid: string
            }
          | undefined
        /** 视频号入口 */
        entrance_finder?:
          | {
              /** 视频号ID */
              finder_id: string
              /** 视频号视频ID */
              finder_video_id: string
              /** 视频号封面图 */
              finder_video_cover_image_url: string
            }
          | undefined
      }
    | undefined
  /** 事件通知配置 */
  notify_config?:
    | {
        /** 事件通知appid */
        notify_appid?: string | undefined
      }
    | undefined
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | undefined
  /** 品牌ID */
  brand_id: string
}

/** 修改商品券批次组 */
export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  query?: undefined
  json: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdBody
}

export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info: {
      /** 批次组ID */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: (
        | 'OFFLINE'
        | 'MINI_PROGRAM'
        | 'APP'
        | 'PAYMENT_CODE'
        | (string & {})
      )[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?:
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
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }[]
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresBody {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: readonly {
    /** 门店ID */
    store_id: string
  }[]
}

/** 批次组批量关联门店 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresBody
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string
  }[]
  /** 关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code: string
    /** 失败错误信息 */
    message: string
  }[]
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresBody {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: readonly {
    /** 门店ID */
    store_id: string
  }[]
}

/** 批次组批量取消关联门店 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresBody
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 取消关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string
  }[]
  /** 取消关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code: string
    /** 失败错误信息 */
    message: string
  }[]
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetBody {
  /** 修改请求单号 */
  out_request_no: string
  /** 更新模式 */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY'
  /** 当前批次发放次数总上限 */
  current_max_count?: number | undefined
  /** 目标批次发放次数总上限 */
  target_max_count?: number | undefined
  /** 当前批次每日发放次数上限 */
  current_max_count_per_day?: number | undefined
  /** 目标批次每日发放次数上限 */
  target_max_count_per_day?: number | undefined
  /** 品牌ID */
  brand_id: string
}

/** 修改商品券批次组发放预算 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetBody
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetResponse {
  /** 批次组ID */
  stock_bundle_id: string
  /** 批次列表 */
  stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user: number
    }
    /** 多次优惠使用规则 */
    progressive_bundle_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }
    }
    /** 批次组信息 */
    stock_bundle_info: {
      /** 批次组ID */
      stock_bundle_id: string
      /** 批次在批次组内的次序 */
      stock_bundle_index: number
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: (
        | 'OFFLINE'
        | 'MINI_PROGRAM'
        | 'APP'
        | 'PAYMENT_CODE'
        | (string & {})
      )[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?:
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
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }[]
}

export type GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksQuery = {
  /** 批次状态 */
  state?: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | undefined
  /** 分页大小 */
  page_size?: number | undefined
  /** 分页Token */
  page_token?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 查询商品券批次列表 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksRequest
  extends BodilessOptions {
  /** 商品券ID */
  product_coupon_id: string
  query: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksQuery
}

export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 批次列表 */
  stock_list?: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: (
        | 'OFFLINE'
        | 'MINI_PROGRAM'
        | 'APP'
        | 'PAYMENT_CODE'
        | (string & {})
      )[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?:
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
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }[]
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksBody {
  /** 品牌ID */
  brand_id: string
  /** 创建请求单号 */
  out_request_no: string
  /** 批次信息 */
  stock: {
    /** 备注 */
    remark?: string | undefined
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN'
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number | undefined
      /** 每个用户领取次数上限 */
      max_count_per_user?: number | undefined
    }
    /** 单券使用规则 */
    single_usage_rule?:
      | {
          /** 券可核销时间 */
          coupon_available_period: {
            /** 开始时间 (RFC 3339) */
            available_begin_time: string
            /** 结束时间 (RFC 3339) */
            available_end_time: string
            /** 生效后N天内有效 */
            available_days?: number | undefined
            /** 领取后N天开始生效 */
            wait_days_after_receive?: number | undefined
            /** 每周固定可用时间 */
            weekly_available_period?:
              | {
                  /** 每周可用星期数 */
                  day_list?:
                    | readonly (
                        | 'MONDAY'
                        | 'TUESDAY'
                        | 'WEDNESDAY'
                        | 'THURSDAY'
                        | 'FRIDAY'
                        | 'SATURDAY'
                        | 'SUNDAY'
                      )[]
                    | undefined
                  /** 当天可用时间段 */
                  day_period_list?:
                    | readonly {
                        /** 当天可用开始时间 */
                        begin_time: number
                        /** 当天可用结束时间 */
                        end_time: number
                      }[]
                    | undefined
                }
              | undefined
            /** 无规律的可用时间段 */
            irregular_available_period_list?:
              | readonly {
                  /** 开始时间 (RFC 3339) */
                  begin_time: string
                  /** 结束时间 (RFC 3339) */
                  end_time: string
                }[]
              | undefined
            /** 领取后N秒内有效 */
            available_seconds?: number | undefined
          }
          /** 满减券使用规则 */
          normal_coupon?:
            | {
                /** 门槛金额 */
                threshold: number
                /** 固定减免金额 */
                discount_amount: number
              }
            | undefined
          /** 折扣券使用规则 */
          discount_coupon?:
            | {
                /** 门槛金额 */
                threshold: number
                /** 固定减免百分比 */
                percent_off: number
              }
            | undefined
          /** 兑换券使用规则 */
          exchange_coupon?:
            | {
                /** 门槛金额 */
                threshold: number
                /** 固定兑换价格 */
                exchange_price: number
              }
            | undefined
        }
      | undefined
    /** 多次优惠使用规则 */
    sequential_usage_rule?:
      | {
          /** 券可核销时间 */
          coupon_available_period: {
            /** 开始时间 (RFC 3339) */
            available_begin_time: string
            /** 结束时间 (RFC 3339) */
            available_end_time: string
            /** 领取后N天开始生效 */
            wait_days_after_receive?: number | undefined
            /** 每周固定可用时间 */
            weekly_available_period?:
              | {
                  /** 每周可用星期数 */
                  day_list?:
                    | readonly (
                        | 'MONDAY'
                        | 'TUESDAY'
                        | 'WEDNESDAY'
                        | 'THURSDAY'
                        | 'FRIDAY'
                        | 'SATURDAY'
                        | 'SUNDAY'
                      )[]
                    | undefined
                  /** 当天可用时间段 */
                  day_period_list?:
                    | readonly {
                        /** 当天可用开始时间 */
                        begin_time: number
                        /** 当天可用结束时间 */
                        end_time: number
                      }[]
                    | undefined
                }
              | undefined
            /** 无规律的可用时间段 */
            irregular_available_period_list?:
              | readonly {
                  /** 开始时间 (RFC 3339) */
                  begin_time: string
                  /** 结束时间 (RFC 3339) */
                  end_time: string
                }[]
              | undefined
          }
          /** 满减券使用规则 */
          normal_coupon_list?:
            | readonly {
                /** 门槛金额 */
                threshold: number
                /** 固定减免金额 */
                discount_amount: number
              }[]
            | undefined
          /** 折扣券使用规则列表 */
          discount_coupon_list?:
            | readonly {
                /** 门槛金额 */
                threshold: number
                /** 固定减免百分比 */
                percent_off: number
              }[]
            | undefined
          /** 兑换券使用规则列表 */
          exchange_coupon_list?:
            | readonly {
                /** 门槛金额 */
                threshold: number
                /** 固定兑换价格 */
                exchange_price: number
              }[]
            | undefined
          /** 多次优惠是否提供首笔特惠 */
          special_first?: boolean | undefined
        }
      | undefined
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[]
      /** 小程序AppID */
      mini_program_appid?: string | undefined
      /** 小程序跳转路径 */
      mini_program_path?: string | undefined
      /** APP的H5跳转路径 */
      app_path?: string | undefined
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?:
        | {
            /** 券可用门店描述 */
            description: string
            /** 小程序AppID */
            mini_program_appid?: string | undefined
            /** 小程序跳转路径 */
            mini_program_path?: string | undefined
          }
        | undefined
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined
      /** 口令链接 */
      passcode_link?: string | undefined
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | undefined
      /** 背景颜色 */
      background_color?:
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
        | undefined
      /** 小程序入口 */
      entrance_mini_program?:
        | {
            /** 小程序appid */
            appid: string
            /** 小程序跳转路径 */
            path: string
            /** 入口文案 */
            entrance_wording: string
            /** 引导文案 */
            guidance_wording: string
          }
        | undefined
      /** 公众号入口 */
      entrance_official_account?:
        | {
            /** 公众号AppID */
            appid: string
          }
        | undefined
      /** 视频号入口 */
      entrance_finder?:
        | {
            /** 视频号ID */
            finder_id: string
            /** 视频号视频ID */
            finder_video_id: string
            /** 视频号封面图 */
            finder_video_cover_image_url: string
          }
        | undefined
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string | undefined
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC'
  }
}

/** 添加商品券批次 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksBody
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 (RFC 3339) */
      available_begin_time: string
      /** 结束时间 (RFC 3339) */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: (
          | 'MONDAY'
          | 'TUESDAY'
          | 'WEDNESDAY'
          | 'THURSDAY'
          | 'FRIDAY'
          | 'SATURDAY'
          | 'SUNDAY'
          | (string & {})
        )[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间 (RFC 3339) */
        begin_time: string
        /** 结束时间 (RFC 3339) */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定兑换价格 */
      exchange_price: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 (RFC 3339) */
      available_begin_time: string
      /** 结束时间 (RFC 3339) */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: (
          | 'MONDAY'
          | 'TUESDAY'
          | 'WEDNESDAY'
          | 'THURSDAY'
          | 'FRIDAY'
          | 'SATURDAY'
          | 'SUNDAY'
          | (string & {})
        )[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间 (RFC 3339) */
        begin_time: string
        /** 结束时间 (RFC 3339) */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定兑换价格 */
      exchange_price: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: (
      | 'OFFLINE'
      | 'MINI_PROGRAM'
      | 'APP'
      | 'PAYMENT_CODE'
      | (string & {})
    )[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    /** 背景颜色 */
    background_color?:
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
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id: string
}

export type GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdQuery =
  {
    /** 品牌ID */
    brand_id: string
  }

/** 查询商品券指定批次 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdRequest
  extends BodilessOptions {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  query: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdQuery
}

export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 (RFC 3339) */
      available_begin_time: string
      /** 结束时间 (RFC 3339) */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: (
          | 'MONDAY'
          | 'TUESDAY'
          | 'WEDNESDAY'
          | 'THURSDAY'
          | 'FRIDAY'
          | 'SATURDAY'
          | 'SUNDAY'
          | (string & {})
        )[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间 (RFC 3339) */
        begin_time: string
        /** 结束时间 (RFC 3339) */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定兑换价格 */
      exchange_price: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 (RFC 3339) */
      available_begin_time: string
      /** 结束时间 (RFC 3339) */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: (
          | 'MONDAY'
          | 'TUESDAY'
          | 'WEDNESDAY'
          | 'THURSDAY'
          | 'FRIDAY'
          | 'SATURDAY'
          | 'SUNDAY'
          | (string & {})
        )[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间 (RFC 3339) */
        begin_time: string
        /** 结束时间 (RFC 3339) */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定兑换价格 */
      exchange_price: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: (
      | 'OFFLINE'
      | 'MINI_PROGRAM'
      | 'APP'
      | 'PAYMENT_CODE'
      | (string & {})
    )[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
    /** 口令链接 */
    passcode_link?: string
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    /** 背景颜色 */
    background_color?:
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
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id: string
}

export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdBody {
  /** 品牌ID */
  brand_id: string
  /** 修改请求单号 */
  out_request_no: string
  /** 备注 */
  remark?: string | undefined
  /** 券使用规则展示信息 */
  usage_rule_display_info?:
    | {
        /** 券使用方式列表 */
        coupon_usage_method_list: readonly ('OFFLINE' | 'MINI_PROGRAM' | 'APP' | 'PAYMENT_CODE')[]
        /** 小程序AppID */
        mini_program_appid?: string | undefined
        /** 小程序跳转路径 */
        mini_program_path?: string | undefined
        /** APP的H5跳转路径 */
        app_path?: string | undefined
        /** 券使用说明 */
        usage_description: string
        /** 券可用门店信息 */
        coupon_available_store_info?:
          | {
              /** 券可用门店描述 */
              description: string
              /** 小程序AppID */
              mini_program_appid?: string | undefined
              /** 小程序跳转路径 */
              mini_program_path?: string | undefined
            }
          | undefined
        /** APP跳转类型 */
        app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | undefined
        /** 口令链接 */
        passcode_link?: string | undefined
      }
    | undefined
  /** 用户商品券展示信息 */
  coupon_display_info?:
    | {
        /** 用户商品券Code展示模式 */
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | undefined
        /** 背景颜色 */
        background_color?:
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
          | undefined
        /** 小程序入口 */
        entrance_mini_program?:
          | {
              /** 小程序appid */
              appid: string
              /** 小程序跳转路径 */
              path: string
              /** 入口文案 */
              entrance_wording: string
              /** 引导文案 */
              guidance_wording: string
            }
          | undefined
        /** 公众号入口 */
        entrance_official_account?:
          | {
              /** 公众号AppID */
              appid: string
            }
          | undefined
        /** 视频号入口 */
        entrance_finder?:
          | {
              /** 视频号ID */
              finder_id: string
              /** 视频号视频ID */
              finder_video_id: string
              /** 视频号封面图 */
              finder_video_cover_image_url: string
            }
          | undefined
      }
    | undefined
  /** 事件通知配置 */
  notify_config?:
    | {
        /** 事件通知appid */
        notify_appid?: string | undefined
      }
    | undefined
  /** 可用门店范围 */
  store_scope?: 'NONE' | 'ALL' | 'SPECIFIC' | undefined
}

/** 修改商品券指定批次 */
export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  query?: undefined
  json: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdBody
}

export interface PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 (RFC 3339) */
      available_begin_time: string
      /** 结束时间 (RFC 3339) */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: (
          | 'MONDAY'
          | 'TUESDAY'
          | 'WEDNESDAY'
          | 'THURSDAY'
          | 'FRIDAY'
          | 'SATURDAY'
          | 'SUNDAY'
          | (string & {})
        )[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间 (RFC 3339) */
        begin_time: string
        /** 结束时间 (RFC 3339) */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定兑换价格 */
      exchange_price: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 (RFC 3339) */
      available_begin_time: string
      /** 结束时间 (RFC 3339) */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: (
          | 'MONDAY'
          | 'TUESDAY'
          | 'WEDNESDAY'
          | 'THURSDAY'
          | 'FRIDAY'
          | 'SATURDAY'
          | 'SUNDAY'
          | (string & {})
        )[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间 (RFC 3339) */
        begin_time: string
        /** 结束时间 (RFC 3339) */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定兑换价格 */
      exchange_price: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: (
      | 'OFFLINE'
      | 'MINI_PROGRAM'
      | 'APP'
      | 'PAYMENT_CODE'
      | (string & {})
    )[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
    /** 口令链接 */
    passcode_link?: string
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    /** 背景颜色 */
    background_color?:
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
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id: string
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresBody {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: readonly {
    /** 门店ID */
    store_id: string
  }[]
}

/** 批次关联门店 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresBody
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string
  }[]
  /** 关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code: string
    /** 失败错误信息 */
    message: string
  }[]
}

export type GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresQuery =
  {
    /** 分页大小 */
    page_size?: number | undefined
    /** 分页Token */
    page_token?: string | undefined
    /** 品牌ID */
    brand_id: string
  }

/** 查询批次关联门店列表 */
export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresRequest
  extends BodilessOptions {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  query: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresQuery
}

export interface GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 门店列表 */
  store_list?: {
    /** 门店ID */
    store_id: string
  }[]
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateBody {
  /** 品牌ID */
  brand_id: string
  /** 失效请求单号 */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}

/** 失效商品券批次 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateBody
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 (RFC 3339) */
      available_begin_time: string
      /** 结束时间 (RFC 3339) */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: (
          | 'MONDAY'
          | 'TUESDAY'
          | 'WEDNESDAY'
          | 'THURSDAY'
          | 'FRIDAY'
          | 'SATURDAY'
          | 'SUNDAY'
          | (string & {})
        )[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间 (RFC 3339) */
        begin_time: string
        /** 结束时间 (RFC 3339) */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定兑换价格 */
      exchange_price: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 (RFC 3339) */
      available_begin_time: string
      /** 结束时间 (RFC 3339) */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: (
          | 'MONDAY'
          | 'TUESDAY'
          | 'WEDNESDAY'
          | 'THURSDAY'
          | 'FRIDAY'
          | 'SATURDAY'
          | 'SUNDAY'
          | (string & {})
        )[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间 (RFC 3339) */
        begin_time: string
        /** 结束时间 (RFC 3339) */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定兑换价格 */
      exchange_price: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: (
      | 'OFFLINE'
      | 'MINI_PROGRAM'
      | 'APP'
      | 'PAYMENT_CODE'
      | (string & {})
    )[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
    /** 口令链接 */
    passcode_link?: string
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    /** 背景颜色 */
    background_color?:
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
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id: string
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresBody {
  /** 品牌ID */
  brand_id: string
  /** 门店列表 */
  store_list: readonly {
    /** 门店ID */
    store_id: string
  }[]
}

/** 批次取消关联门店 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresBody
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresResponse {
  /** 去重后门店总数 */
  total_count: number
  /** 取消关联成功的门店列表 */
  success_store_list?: {
    /** 门店ID */
    store_id: string
  }[]
  /** 取消关联失败的门店列表 */
  failed_store_list?: {
    /** 门店ID */
    store_id: string
    /** 失败错误码 */
    code: string
    /** 失败错误信息 */
    message: string
  }[]
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetBody {
  /** 品牌ID */
  brand_id: string
  /** 修改请求单号 */
  out_request_no: string
  /** 更新模式 */
  update_mode: 'MAX_COUNT' | 'MAX_COUNT_PER_DAY'
  /** 当前批次发放次数总上限 */
  current_max_count?: number | undefined
  /** 目标批次发放次数总上限 */
  target_max_count?: number | undefined
  /** 当前批次每日发放次数上限 */
  current_max_count_per_day?: number | undefined
  /** 目标批次每日发放次数上限 */
  target_max_count_per_day?: number | undefined
}

/** 修改商品券批次发放预算 */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetBody
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetResponse {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 备注 */
  remark?: string
  /** 券Code分配模式 */
  coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
  /** 品牌方预上传的券Code数量信息 */
  coupon_code_count_info?: {
    /** 已上传的Code总数 */
    total_count: number
    /** 当前可用的Code */
    available_count: number
  }
  /** 发放规则 */
  stock_send_rule: {
    /** 发放次数总上限 */
    max_count: number
    /** 每日发放次数上限 */
    max_count_per_day?: number
    /** 每个用户领取次数上限 */
    max_count_per_user?: number
  }
  /** 单券使用规则 */
  single_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 (RFC 3339) */
      available_begin_time: string
      /** 结束时间 (RFC 3339) */
      available_end_time: string
      /** 生效后N天内有效 */
      available_days?: number
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: (
          | 'MONDAY'
          | 'TUESDAY'
          | 'WEDNESDAY'
          | 'THURSDAY'
          | 'FRIDAY'
          | 'SATURDAY'
          | 'SUNDAY'
          | (string & {})
        )[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间 (RFC 3339) */
        begin_time: string
        /** 结束时间 (RFC 3339) */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }
    /** 折扣券使用规则 */
    discount_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }
    /** 兑换券使用规则 */
    exchange_coupon?: {
      /** 门槛金额 */
      threshold: number
      /** 固定兑换价格 */
      exchange_price: number
    }
  }
  /** 多次优惠使用规则 */
  sequential_usage_rule?: {
    /** 券可核销时间 */
    coupon_available_period: {
      /** 开始时间 (RFC 3339) */
      available_begin_time: string
      /** 结束时间 (RFC 3339) */
      available_end_time: string
      /** 领取后N天开始生效 */
      wait_days_after_receive?: number
      /** 每周固定可用时间 */
      weekly_available_period?: {
        /** 每周可用星期数 */
        day_list?: (
          | 'MONDAY'
          | 'TUESDAY'
          | 'WEDNESDAY'
          | 'THURSDAY'
          | 'FRIDAY'
          | 'SATURDAY'
          | 'SUNDAY'
          | (string & {})
        )[]
        /** 当天可用时间段 */
        day_period_list?: {
          /** 当天可用开始时间 */
          begin_time: number
          /** 当天可用结束时间 */
          end_time: number
        }[]
      }
      /** 无规律的可用时间段 */
      irregular_available_period_list?: {
        /** 开始时间 (RFC 3339) */
        begin_time: string
        /** 结束时间 (RFC 3339) */
        end_time: string
      }[]
    }
    /** 满减券使用规则 */
    normal_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免金额 */
      discount_amount: number
    }[]
    /** 折扣券使用规则列表 */
    discount_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定减免百分比 */
      percent_off: number
    }[]
    /** 兑换券使用规则列表 */
    exchange_coupon_list?: {
      /** 门槛金额 */
      threshold: number
      /** 固定兑换价格 */
      exchange_price: number
    }[]
    /** 多次优惠是否提供首笔特惠 */
    special_first?: boolean
  }
  /** 券使用规则展示信息 */
  usage_rule_display_info: {
    /** 券使用方式列表 */
    coupon_usage_method_list: (
      | 'OFFLINE'
      | 'MINI_PROGRAM'
      | 'APP'
      | 'PAYMENT_CODE'
      | (string & {})
    )[]
    /** 小程序AppID */
    mini_program_appid?: string
    /** 小程序跳转路径 */
    mini_program_path?: string
    /** APP的H5跳转路径 */
    app_path?: string
    /** 券使用说明 */
    usage_description: string
    /** 券可用门店信息 */
    coupon_available_store_info?: {
      /** 券可用门店描述 */
      description: string
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
    }
    /** APP跳转类型 */
    app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
    /** 口令链接 */
    passcode_link?: string
  }
  /** 用户商品券展示信息 */
  coupon_display_info: {
    /** 用户商品券Code展示模式 */
    code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
    /** 背景颜色 */
    background_color?:
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
    /** 小程序入口 */
    entrance_mini_program?: {
      /** 小程序appid */
      appid: string
      /** 小程序跳转路径 */
      path: string
      /** 入口文案 */
      entrance_wording: string
      /** 引导文案 */
      guidance_wording: string
    }
    /** 公众号入口 */
    entrance_official_account?: {
      /** 公众号AppID */
      appid: string
    }
    /** 视频号入口 */
    entrance_finder?: {
      /** 视频号ID */
      finder_id: string
      /** 视频号视频ID */
      finder_video_id: string
      /** 视频号封面图 */
      finder_video_cover_image_url: string
    }
  }
  /** 事件通知配置 */
  notify_config: {
    /** 事件通知appid */
    notify_appid?: string
  }
  /** 可用门店范围 */
  store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
  /** 已发放次数 */
  sent_count_info: {
    /** 已发放总次数 */
    total_count: number
    /** 当天已发放次数 */
    today_count: number
  }
  /** 批次状态 */
  state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 品牌ID */
  brand_id: string
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesBody {
  /** 品牌ID */
  brand_id: string
  /** 请求单号 */
  out_request_no: string
  /** 券Code列表 */
  code_list: readonly string[]
}

/** 预上传券Code */
export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesRequest
  extends JsonOptions {
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesBody
}

export interface PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesResponse {
  /** 去重后券Code总数 */
  total_count: number
  /** 上传成功的券Code列表 */
  success_code_list?: string[]
  /** 上传失败的券Code列表 */
  failed_code_list?: string[]
  /** 已经存在的券Code列表 */
  already_exist_code_list?: string[]
  /** 重复的券Code列表 */
  duplicate_code_list?: string[]
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesBody {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 用户商品券标签信息 */
  coupon_tag_info?:
    | {
        /** 用户商品券标签列表 */
        coupon_tag_list?: readonly string[] | undefined
        /** 会员标签信息 */
        member_tag_info?:
          | {
              /** 会员卡模板ID */
              member_card_id: string
            }
          | undefined
      }
    | undefined
}

/** 向用户发放商品券批次组 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesRequest
  extends JsonOptions {
  /** 用户OpenID */
  openid: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesBody
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesResponse {
  /** 用户券组ID */
  user_coupon_bundle_id: string
  /** 用户商品券列表 */
  user_product_coupon_list: {
    /** 用户商品券Code */
    coupon_code: string
    /** 用户商品券状态 */
    coupon_state:
      | 'CONFIRMING'
      | 'PENDING'
      | 'EFFECTIVE'
      | 'USED'
      | 'EXPIRED'
      | 'DELETED'
      | 'DEACTIVATED'
      | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    valid_begin_time: string
    /** 有效期结束时间 (RFC 3339) */
    valid_end_time: string
    /** 领券时间 (RFC 3339) */
    receive_time: string
    /** 发券请求单号 */
    send_request_no: string
    /** 发券渠道 */
    send_channel:
      | 'API'
      | 'BRAND_MANAGE'
      | 'MERCHANT_CARD'
      | 'MEMBER'
      | 'SMALL_ACTIVITY'
      | 'RECEIVE_COMPONENT'
      | (string & {})
    /** 确认请求单号 */
    confirm_request_no?: string
    /** 确认发放时间 (RFC 3339) */
    confirm_time?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string
      /** 核销时间 (RFC 3339) */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 (RFC 3339) */
      return_time?: string
    }
    /** 用户券组信息 */
    user_product_coupon_bundle_info: {
      /** 用户券组ID */
      user_coupon_bundle_id: string
      /** 用户券组内索引 */
      user_coupon_bundle_index: number
      /** 总可使用次数 */
      total_count: number
      /** 已使用次数 */
      used_count: number
    }
    /** 商品券信息 */
    product_coupon: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券状态 */
      state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
      /** 品牌ID */
      brand_id: string
      /** 优惠范围 */
      scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
      /** 商品券类型 */
      type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
      /** 使用模式 */
      usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免金额 */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
      }
      /** 多次优惠模式信息 */
      progressive_bundle_usage_info?: {
        /** 可使用次数 */
        count: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
      /** 展示信息 */
      display_info: {
        /** 商品券名称 */
        name: string
        /** 商品券图片 */
        image_url: string
        /** 商品券背景图 */
        background_url: string
        /** 商品券详情图列表 */
        detail_image_url_list?: string[]
        /** 商品原价 */
        original_price?: number
        /** 套餐组合 */
        combo_package_list?: {
          /** 套餐名 */
          name: string
          /** 可选单品数量 */
          pick_count: number
          /** 单品列表 */
          choice_list: {
            /** 单品名称 */
            name: string
            /** 单品价格 */
            price: number
            /** 单品数量 */
            count: number
            /** 单品图片 */
            image_url?: string
            /** 单品跳转小程序AppID */
            mini_program_appid?: string
            /** 单品跳转小程序路径 */
            mini_program_path?: string
          }[]
        }[]
      }
      /** 外部商品ID */
      out_product_no?: string
      /** 失效请求单号 */
      deactivate_request_no?: string
      /** 失效时间 (RFC 3339) */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
    }
    /** 批次信息 */
    stock: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      /** 备注 */
      remark?: string
      /** 券Code分配模式 */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count: number
        /** 当前可用的Code */
        available_count: number
      }
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number
        /** 每个用户领取次数上限 */
        max_count_per_user: number
      }
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /** 开始时间 (RFC 3339) */
          available_begin_time: string
          /** 结束时间 (RFC 3339) */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: (
              | 'MONDAY'
              | 'TUESDAY'
              | 'WEDNESDAY'
              | 'THURSDAY'
              | 'FRIDAY'
              | 'SATURDAY'
              | 'SUNDAY'
              | (string & {})
            )[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /** 开始时间 (RFC 3339) */
            begin_time: string
            /** 结束时间 (RFC 3339) */
            end_time: string
          }[]
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免金额 */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定兑换价格 */
          exchange_price: number
        }
      }
      /** 批次组信息 */
      stock_bundle_info?: {
        /** 批次组ID */
        stock_bundle_id: string
        /** 批次在批次组内的次序 */
        stock_bundle_index: number
      }
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: (
          | 'OFFLINE'
          | 'MINI_PROGRAM'
          | 'APP'
          | 'PAYMENT_CODE'
          | (string & {})
        )[]
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
        /** APP的H5跳转路径 */
        app_path?: string
        /** 券使用说明 */
        usage_description: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string
          /** 小程序跳转路径 */
          mini_program_path?: string
        }
        /** APP跳转类型 */
        app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
        /** 口令链接 */
        passcode_link?: string
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
        /** 背景颜色 */
        background_color?:
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
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        }
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        }
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        }
      }
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知appid */
        notify_appid?: string
      }
      /** 可用门店范围 */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
      /** 已发放次数 */
      sent_count_info: {
        /** 已发放总次数 */
        total_count: number
        /** 当天已发放次数 */
        today_count: number
      }
      /** 批次状态 */
      state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
      /** 失效请求单号 */
      deactivate_request_no?: string
      /** 失效时间 (RFC 3339) */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
      /** 品牌ID */
      brand_id: string
    }
    /** 自定义附加信息 */
    attach?: string
    /** 渠道自定义信息 */
    channel_custom_info?: string
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: ('MEMBER' | (string & {}))[]
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id: string
      }
    }
    /** 品牌ID */
    brand_id: string
  }[]
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateBody {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 公众账号AppID */
  appid: string
  /** 失效请求单号 */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}

/** 失效用户商品券组 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateRequest
  extends JsonOptions {
  /** 用户OpenID */
  openid: string
  /** 用户券组ID */
  user_coupon_bundle_id: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateBody
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateResponse {
  /** 用户券组ID */
  user_coupon_bundle_id: string
  /** 用户商品券列表 */
  user_product_coupon_list: {
    /** 用户商品券Code */
    coupon_code: string
    /** 用户商品券状态 */
    coupon_state:
      | 'CONFIRMING'
      | 'PENDING'
      | 'EFFECTIVE'
      | 'USED'
      | 'EXPIRED'
      | 'DELETED'
      | 'DEACTIVATED'
      | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    valid_begin_time: string
    /** 有效期结束时间 (RFC 3339) */
    valid_end_time: string
    /** 领券时间 (RFC 3339) */
    receive_time: string
    /** 发券请求单号 */
    send_request_no: string
    /** 发券渠道 */
    send_channel:
      | 'API'
      | 'BRAND_MANAGE'
      | 'MERCHANT_CARD'
      | 'MEMBER'
      | 'SMALL_ACTIVITY'
      | 'RECEIVE_COMPONENT'
      | (string & {})
    /** 确认请求单号 */
    confirm_request_no?: string
    /** 确认发放时间 (RFC 3339) */
    confirm_time?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 多次优惠使用详情 */
    progressive_bundle_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string
      /** 核销时间 (RFC 3339) */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 (RFC 3339) */
      return_time?: string
    }
    /** 用户券组信息 */
    user_product_coupon_bundle_info: {
      /** 用户券组ID */
      user_coupon_bundle_id: string
      /** 用户券组内索引 */
      user_coupon_bundle_index: number
      /** 总可使用次数 */
      total_count: number
      /** 已使用次数 */
      used_count: number
    }
    /** 商品券信息 */
    product_coupon: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券状态 */
      state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
      /** 品牌ID */
      brand_id: string
      /** 优惠范围 */
      scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
      /** 商品券类型 */
      type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
      /** 使用模式 */
      usage_mode: 'SINGLE' | 'PROGRESSIVE_BUNDLE' | (string & {})
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免金额 */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
      }
      /** 多次优惠模式信息 */
      progressive_bundle_usage_info?: {
        /** 可使用次数 */
        count: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
      /** 展示信息 */
      display_info: {
        /** 商品券名称 */
        name: string
        /** 商品券图片 */
        image_url: string
        /** 商品券背景图 */
        background_url: string
        /** 商品券详情图列表 */
        detail_image_url_list?: string[]
        /** 商品原价 */
        original_price?: number
        /** 套餐组合 */
        combo_package_list?: {
          /** 套餐名 */
          name: string
          /** 可选单品数量 */
          pick_count: number
          /** 单品列表 */
          choice_list: {
            /** 单品名称 */
            name: string
            /** 单品价格 */
            price: number
            /** 单品数量 */
            count: number
            /** 单品图片 */
            image_url?: string
            /** 单品跳转小程序AppID */
            mini_program_appid?: string
            /** 单品跳转小程序路径 */
            mini_program_path?: string
          }[]
        }[]
      }
      /** 外部商品ID */
      out_product_no?: string
      /** 失效请求单号 */
      deactivate_request_no?: string
      /** 失效时间 (RFC 3339) */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
    }
    /** 批次信息 */
    stock: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      /** 备注 */
      remark?: string
      /** 券Code分配模式 */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | (string & {})
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count: number
        /** 当前可用的Code */
        available_count: number
      }
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number
        /** 每个用户领取次数上限 */
        max_count_per_user: number
      }
      /** 多次优惠使用规则 */
      progressive_bundle_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /** 开始时间 (RFC 3339) */
          available_begin_time: string
          /** 结束时间 (RFC 3339) */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: (
              | 'MONDAY'
              | 'TUESDAY'
              | 'WEDNESDAY'
              | 'THURSDAY'
              | 'FRIDAY'
              | 'SATURDAY'
              | 'SUNDAY'
              | (string & {})
            )[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /** 开始时间 (RFC 3339) */
            begin_time: string
            /** 结束时间 (RFC 3339) */
            end_time: string
          }[]
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免金额 */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定兑换价格 */
          exchange_price: number
        }
      }
      /** 批次组信息 */
      stock_bundle_info?: {
        /** 批次组ID */
        stock_bundle_id: string
        /** 批次在批次组内的次序 */
        stock_bundle_index: number
      }
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: (
          | 'OFFLINE'
          | 'MINI_PROGRAM'
          | 'APP'
          | 'PAYMENT_CODE'
          | (string & {})
        )[]
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
        /** APP的H5跳转路径 */
        app_path?: string
        /** 券使用说明 */
        usage_description: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string
          /** 小程序跳转路径 */
          mini_program_path?: string
        }
        /** APP跳转类型 */
        app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
        /** 口令链接 */
        passcode_link?: string
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
        /** 背景颜色 */
        background_color?:
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
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        }
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        }
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        }
      }
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知appid */
        notify_appid?: string
      }
      /** 可用门店范围 */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
      /** 已发放次数 */
      sent_count_info: {
        /** 已发放总次数 */
        total_count: number
        /** 当天已发放次数 */
        today_count: number
      }
      /** 批次状态 */
      state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
      /** 失效请求单号 */
      deactivate_request_no?: string
      /** 失效时间 (RFC 3339) */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
      /** 品牌ID */
      brand_id: string
    }
    /** 自定义附加信息 */
    attach?: string
    /** 渠道自定义信息 */
    channel_custom_info?: string
    /** 用户商品券标签信息 */
    coupon_tag_info?: {
      /** 用户商品券标签列表 */
      coupon_tag_list?: ('MEMBER' | (string & {}))[]
      /** 会员标签信息 */
      member_tag_info?: {
        /** 会员卡模板ID */
        member_card_id: string
      }
    }
    /** 品牌ID */
    brand_id: string
  }[]
}

export type GetV3MarketingPartnerProductCouponUsersByOpenidCouponsQuery = {
  /** 商品券ID */
  product_coupon_id?: string | undefined
  /** 批次ID */
  stock_id?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 用户商品券状态 */
  coupon_state?:
    | 'CONFIRMING'
    | 'PENDING'
    | 'EFFECTIVE'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | undefined
  /** 分页大小 */
  page_size?: number | undefined
  /** 分页Token */
  page_token?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 指定券状态查询用户商品券列表 */
export interface GetV3MarketingPartnerProductCouponUsersByOpenidCouponsRequest
  extends BodilessOptions {
  /** 用户OpenID */
  openid: string
  query: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsQuery
}

export interface GetV3MarketingPartnerProductCouponUsersByOpenidCouponsResponse {
  /** 总个数 */
  total_count: number
  /** 下一页Token */
  next_page_token?: string
  /** 用户商品券列表 */
  user_coupon_list?: {
    /** 用户商品券Code */
    coupon_code: string
    /** 用户商品券状态 */
    coupon_state:
      | 'CONFIRMING'
      | 'PENDING'
      | 'EFFECTIVE'
      | 'USED'
      | 'EXPIRED'
      | 'DELETED'
      | 'DEACTIVATED'
      | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    valid_begin_time: string
    /** 有效期结束时间 (RFC 3339) */
    valid_end_time: string
    /** 领券时间 (RFC 3339) */
    receive_time: string
    /** 发券请求单号 */
    send_request_no: string
    /** 发券渠道 */
    send_channel:
      | 'API'
      | 'BRAND_MANAGE'
      | 'MERCHANT_CARD'
      | 'MEMBER'
      | 'SMALL_ACTIVITY'
      | 'RECEIVE_COMPONENT'
      | (string & {})
    /** 确认请求单号 */
    confirm_request_no?: string
    /** 确认发放时间 (RFC 3339) */
    confirm_time?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 单券使用详情 */
    single_usage_detail?: {
      /** 券核销请求单号 */
      use_request_no?: string
      /** 核销时间 (RFC 3339) */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 (RFC 3339) */
      return_time?: string
    }
    /** 多次优惠使用详情 */
    sequential_usage_detail?: {
      /** 总可使用次数 */
      total_count?: number
      /** 已使用次数 */
      used_count?: number
      /** 轮次使用详情列表 */
      detail_item_list?: {
        /** 轮次使用详情状态 */
        detail_state?:
          | 'PENDING'
          | 'EFFECTIVE'
          | 'USED'
          | 'EXPIRED'
          | 'DELETED'
          | 'DEACTIVATED'
          | (string & {})
        /** 有效期开始时间 (RFC 3339) */
        valid_begin_time?: string
        /** 有效期结束时间 (RFC 3339) */
        valid_end_time?: string
        /** 核销请求单号 */
        use_request_no?: string
        /** 核销时间 (RFC 3339) */
        use_time?: string
        /** 关联微信支付订单信息 */
        associated_order_info?: {
          /** 微信支付单号 */
          transaction_id?: string
          /** 商户订单号 */
          out_trade_no?: string
          /** 商户号 */
          mchid?: string
          /** 子商户号 */
          sub_mchid?: string
        }
        /** 退券请求单号 */
        return_request_no?: string
        /** 退券时间 (RFC 3339) */
        return_time?: string
        /** 删除时间 (RFC 3339) */
        delete_time?: string
      }[]
    }
    /** 商品券信息 */
    product_coupon: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券状态 */
      state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
      /** 品牌ID */
      brand_id: string
      /** 优惠范围 */
      scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
      /** 商品券类型 */
      type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
      /** 使用模式 */
      usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
      /** 单券模式信息 */
      single_usage_info?: {
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免金额 */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
      }
      /** 多次优惠模式信息 */
      sequential_usage_info?: {
        /** 多次优惠规则类型 */
        type: 'INCREMENTAL' | 'EQUAL' | (string & {})
        /** 可使用次数 */
        count: number
        /** 多次优惠有效天数 */
        available_days: number
        /** 多次优惠使用间隔天数 */
        interval_days?: number
      }
      /** 展示信息 */
      display_info: {
        /** 商品券名称 */
        name: string
        /** 商品券图片 */
        image_url: string
        /** 商品券背景图 */
        background_url: string
        /** 商品券详情图列表 */
        detail_image_url_list?: string[]
        /** 商品原价 */
        original_price?: number
        /** 套餐组合 */
        combo_package_list?: {
          /** 套餐名 */
          name: string
          /** 可选单品数量 */
          pick_count: number
          /** 单品列表 */
          choice_list: {
            /** 单品名称 */
            name: string
            /** 单品价格 */
            price: number
            /** 单品数量 */
            count: number
            /** 单品图片 */
            image_url?: string
            /** 单品跳转小程序AppID */
            mini_program_appid?: string
            /** 单品跳转小程序路径 */
            mini_program_path?: string
          }[]
        }[]
      }
      /** 外部商品ID */
      out_product_no?: string
      /** 失效请求单号 */
      deactivate_request_no?: string
      /** 失效时间 (RFC 3339) */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
    }
    /** 批次信息 */
    stock: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
      /** 备注 */
      remark?: string
      /** 券Code分配模式 */
      coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
      /** 品牌方预上传的券Code数量信息 */
      coupon_code_count_info?: {
        /** 已上传的Code总数 */
        total_count: number
        /** 当前可用的Code */
        available_count: number
      }
      /** 发放规则 */
      stock_send_rule: {
        /** 发放次数总上限 */
        max_count: number
        /** 每日发放次数上限 */
        max_count_per_day?: number
        /** 每个用户领取次数上限 */
        max_count_per_user?: number
      }
      /** 单券使用规则 */
      single_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /** 开始时间 (RFC 3339) */
          available_begin_time: string
          /** 结束时间 (RFC 3339) */
          available_end_time: string
          /** 生效后N天内有效 */
          available_days?: number
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: (
              | 'MONDAY'
              | 'TUESDAY'
              | 'WEDNESDAY'
              | 'THURSDAY'
              | 'FRIDAY'
              | 'SATURDAY'
              | 'SUNDAY'
              | (string & {})
            )[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /** 开始时间 (RFC 3339) */
            begin_time: string
            /** 结束时间 (RFC 3339) */
            end_time: string
          }[]
          /** 领取后N秒内有效 */
          available_seconds?: number
        }
        /** 满减券使用规则 */
        normal_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免金额 */
          discount_amount: number
        }
        /** 折扣券使用规则 */
        discount_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }
        /** 兑换券使用规则 */
        exchange_coupon?: {
          /** 门槛金额 */
          threshold: number
          /** 固定兑换价格 */
          exchange_price: number
        }
      }
      /** 多次优惠使用规则 */
      sequential_usage_rule?: {
        /** 券可核销时间 */
        coupon_available_period: {
          /** 开始时间 (RFC 3339) */
          available_begin_time: string
          /** 结束时间 (RFC 3339) */
          available_end_time: string
          /** 领取后N天开始生效 */
          wait_days_after_receive?: number
          /** 每周固定可用时间 */
          weekly_available_period?: {
            /** 每周可用星期数 */
            day_list?: (
              | 'MONDAY'
              | 'TUESDAY'
              | 'WEDNESDAY'
              | 'THURSDAY'
              | 'FRIDAY'
              | 'SATURDAY'
              | 'SUNDAY'
              | (string & {})
            )[]
            /** 当天可用时间段 */
            day_period_list?: {
              /** 当天可用开始时间 */
              begin_time: number
              /** 当天可用结束时间 */
              end_time: number
            }[]
          }
          /** 无规律的可用时间段 */
          irregular_available_period_list?: {
            /** 开始时间 (RFC 3339) */
            begin_time: string
            /** 结束时间 (RFC 3339) */
            end_time: string
          }[]
          /** 领取后N秒内有效 */
          available_seconds?: number
        }
        /** 满减券使用规则 */
        normal_coupon_list?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免金额 */
          discount_amount: number
        }[]
        /** 折扣券使用规则列表 */
        discount_coupon_list?: {
          /** 门槛金额 */
          threshold: number
          /** 固定减免百分比 */
          percent_off: number
        }[]
        /** 兑换券使用规则列表 */
        exchange_coupon_list?: {
          /** 门槛金额 */
          threshold: number
          /** 固定兑换价格 */
          exchange_price: number
        }[]
        /** 多次优惠是否提供首笔特惠 */
        special_first?: boolean
      }
      /** 券使用规则展示信息 */
      usage_rule_display_info: {
        /** 券使用方式列表 */
        coupon_usage_method_list: (
          | 'OFFLINE'
          | 'MINI_PROGRAM'
          | 'APP'
          | 'PAYMENT_CODE'
          | (string & {})
        )[]
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
        /** APP的H5跳转路径 */
        app_path?: string
        /** 券使用说明 */
        usage_description: string
        /** 券可用门店信息 */
        coupon_available_store_info?: {
          /** 券可用门店描述 */
          description: string
          /** 小程序AppID */
          mini_program_appid?: string
          /** 小程序跳转路径 */
          mini_program_path?: string
        }
        /** APP跳转类型 */
        app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
        /** 口令链接 */
        passcode_link?: string
      }
      /** 用户商品券展示信息 */
      coupon_display_info: {
        /** 用户商品券Code展示模式 */
        code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
        /** 背景颜色 */
        background_color?:
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
        /** 小程序入口 */
        entrance_mini_program?: {
          /** 小程序appid */
          appid: string
          /** 小程序跳转路径 */
          path: string
          /** 入口文案 */
          entrance_wording: string
          /** 引导文案 */
          guidance_wording: string
        }
        /** 公众号入口 */
        entrance_official_account?: {
          /** 公众号AppID */
          appid: string
        }
        /** 视频号入口 */
        entrance_finder?: {
          /** 视频号ID */
          finder_id: string
          /** 视频号视频ID */
          finder_video_id: string
          /** 视频号封面图 */
          finder_video_cover_image_url: string
        }
      }
      /** 事件通知配置 */
      notify_config: {
        /** 事件通知appid */
        notify_appid?: string
      }
      /** 可用门店范围 */
      store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
      /** 已发放次数 */
      sent_count_info: {
        /** 已发放总次数 */
        total_count: number
        /** 当天已发放次数 */
        today_count: number
      }
      /** 批次状态 */
      state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
      /** 失效请求单号 */
      deactivate_request_no?: string
      /** 失效时间 (RFC 3339) */
      deactivate_time?: string
      /** 失效原因 */
      deactivate_reason?: string
      /** 品牌ID */
      brand_id: string
    }
    /** 自定义附加信息 */
    attach?: string
    /** 渠道自定义信息 */
    channel_custom_info?: string
    /** 品牌ID */
    brand_id: string
  }[]
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsBody {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 用户商品券Code */
  coupon_code?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
  /** 用户商品券标签信息 */
  coupon_tag_info?:
    | {
        /** 用户商品券标签列表 */
        coupon_tag_list?: readonly 'MEMBER'[] | undefined
        /** 会员标签信息 */
        member_tag_info?:
          | {
              /** 会员卡模板ID */
              member_card_id?: string | undefined
            }
          | undefined
      }
    | undefined
}

/** 向用户发放商品券 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsRequest
  extends JsonOptions {
  /** 用户OpenID */
  openid: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsBody
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state:
    | 'CONFIRMING'
    | 'PENDING'
    | 'EFFECTIVE'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | (string & {})
  /** 有效期开始时间 (RFC 3339) */
  valid_begin_time: string
  /** 有效期结束时间 (RFC 3339) */
  valid_end_time: string
  /** 领券时间 (RFC 3339) */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel:
    | 'API'
    | 'BRAND_MANAGE'
    | 'MERCHANT_CARD'
    | 'MEMBER'
    | 'SMALL_ACTIVITY'
    | 'RECEIVE_COMPONENT'
    | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /** 确认发放时间 (RFC 3339) */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /** 核销时间 (RFC 3339) */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 (RFC 3339) */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?:
        | 'PENDING'
        | 'EFFECTIVE'
        | 'USED'
        | 'EXPIRED'
        | 'DELETED'
        | 'DEACTIVATED'
        | (string & {})
      /** 有效期开始时间 (RFC 3339) */
      valid_begin_time?: string
      /** 有效期结束时间 (RFC 3339) */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /** 核销时间 (RFC 3339) */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 (RFC 3339) */
      return_time?: string
      /** 删除时间 (RFC 3339) */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /** 商品原价 */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /** 单品价格 */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
        /** 领取后N秒内有效 */
        available_seconds?: number
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
        /** 领取后N秒内有效 */
        available_seconds?: number
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: (
        | 'OFFLINE'
        | 'MINI_PROGRAM'
        | 'APP'
        | 'PAYMENT_CODE'
        | (string & {})
      )[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?:
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
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
}

export type GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeQuery = {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
}

/** 查询用户商品券详情 */
export interface GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeRequest
  extends BodilessOptions {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  query: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeQuery
}

export interface GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state:
    | 'CONFIRMING'
    | 'PENDING'
    | 'EFFECTIVE'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | (string & {})
  /** 有效期开始时间 (RFC 3339) */
  valid_begin_time: string
  /** 有效期结束时间 (RFC 3339) */
  valid_end_time: string
  /** 领券时间 (RFC 3339) */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel:
    | 'API'
    | 'BRAND_MANAGE'
    | 'MERCHANT_CARD'
    | 'MEMBER'
    | 'SMALL_ACTIVITY'
    | 'RECEIVE_COMPONENT'
    | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /** 确认发放时间 (RFC 3339) */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /** 核销时间 (RFC 3339) */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 (RFC 3339) */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?:
        | 'PENDING'
        | 'EFFECTIVE'
        | 'USED'
        | 'EXPIRED'
        | 'DELETED'
        | 'DEACTIVATED'
        | (string & {})
      /** 有效期开始时间 (RFC 3339) */
      valid_begin_time?: string
      /** 有效期结束时间 (RFC 3339) */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /** 核销时间 (RFC 3339) */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 (RFC 3339) */
      return_time?: string
      /** 删除时间 (RFC 3339) */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /** 商品原价 */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /** 单品价格 */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: (
        | 'OFFLINE'
        | 'MINI_PROGRAM'
        | 'APP'
        | 'PAYMENT_CODE'
        | (string & {})
      )[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?:
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
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmBody {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
  /** 确认发放请求单号 */
  out_request_no: string
}

/** 确认发放用户商品券 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmRequest
  extends JsonOptions {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmBody
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state:
    | 'CONFIRMING'
    | 'PENDING'
    | 'EFFECTIVE'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | (string & {})
  /** 有效期开始时间 (RFC 3339) */
  valid_begin_time: string
  /** 有效期结束时间 (RFC 3339) */
  valid_end_time: string
  /** 领券时间 (RFC 3339) */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel:
    | 'API'
    | 'BRAND_MANAGE'
    | 'MERCHANT_CARD'
    | 'MEMBER'
    | 'SMALL_ACTIVITY'
    | 'RECEIVE_COMPONENT'
    | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /** 确认发放时间 (RFC 3339) */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /** 核销时间 (RFC 3339) */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 券核销的关联微信支付分订单信息 */
    associated_pay_score_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 优惠金额 */
    saved_amount?: number
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 (RFC 3339) */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  progressive_bundle_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?:
        | 'PENDING'
        | 'EFFECTIVE'
        | 'USED'
        | 'EXPIRED'
        | 'DELETED'
        | 'DEACTIVATED'
        | (string & {})
      /** 有效期开始时间 (RFC 3339) */
      valid_begin_time?: string
      /** 有效期结束时间 (RFC 3339) */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /** 核销时间 (RFC 3339) */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 (RFC 3339) */
      return_time?: string
      /** 删除时间 (RFC 3339) */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /** 商品原价 */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /** 单品价格 */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: (
        | 'OFFLINE'
        | 'MINI_PROGRAM'
        | 'APP'
        | 'PAYMENT_CODE'
        | (string & {})
      )[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?:
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
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateBody {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
  /** 失效请求单号 */
  out_request_no: string
  /** 失效原因 */
  deactivate_reason: string
}

/** 失效用户商品券 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateRequest
  extends JsonOptions {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateBody
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state:
    | 'CONFIRMING'
    | 'PENDING'
    | 'EFFECTIVE'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | (string & {})
  /** 有效期开始时间 (RFC 3339) */
  valid_begin_time: string
  /** 有效期结束时间 (RFC 3339) */
  valid_end_time: string
  /** 领券时间 (RFC 3339) */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel:
    | 'API'
    | 'BRAND_MANAGE'
    | 'MERCHANT_CARD'
    | 'MEMBER'
    | 'SMALL_ACTIVITY'
    | 'RECEIVE_COMPONENT'
    | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /** 确认发放时间 (RFC 3339) */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /** 核销时间 (RFC 3339) */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 (RFC 3339) */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?:
        | 'PENDING'
        | 'EFFECTIVE'
        | 'USED'
        | 'EXPIRED'
        | 'DELETED'
        | 'DEACTIVATED'
        | (string & {})
      /** 有效期开始时间 (RFC 3339) */
      valid_begin_time?: string
      /** 有效期结束时间 (RFC 3339) */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /** 核销时间 (RFC 3339) */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 (RFC 3339) */
      return_time?: string
      /** 删除时间 (RFC 3339) */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /** 商品原价 */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /** 单品价格 */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: (
        | 'OFFLINE'
        | 'MINI_PROGRAM'
        | 'APP'
        | 'PAYMENT_CODE'
        | (string & {})
      )[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?:
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
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnBody {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
  /** 退券请求单号 */
  out_request_no: string
  /** 多次优惠索引 */
  sequential_coupon_index?: number | undefined
}

/** 退券 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnRequest
  extends JsonOptions {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnBody
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state:
    | 'CONFIRMING'
    | 'PENDING'
    | 'EFFECTIVE'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | (string & {})
  /** 有效期开始时间 (RFC 3339) */
  valid_begin_time: string
  /** 有效期结束时间 (RFC 3339) */
  valid_end_time: string
  /** 领券时间 (RFC 3339) */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel:
    | 'API'
    | 'BRAND_MANAGE'
    | 'MERCHANT_CARD'
    | 'MEMBER'
    | 'SMALL_ACTIVITY'
    | 'RECEIVE_COMPONENT'
    | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /** 确认发放时间 (RFC 3339) */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /** 核销时间 (RFC 3339) */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 (RFC 3339) */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count?: number
    /** 已使用次数 */
    used_count?: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state?:
        | 'PENDING'
        | 'EFFECTIVE'
        | 'USED'
        | 'EXPIRED'
        | 'DELETED'
        | 'DEACTIVATED'
        | (string & {})
      /** 有效期开始时间 (RFC 3339) */
      valid_begin_time?: string
      /** 有效期结束时间 (RFC 3339) */
      valid_end_time?: string
      /** 核销请求单号 */
      use_request_no?: string
      /** 核销时间 (RFC 3339) */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 (RFC 3339) */
      return_time?: string
      /** 删除时间 (RFC 3339) */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /** 商品原价 */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /** 单品价格 */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: (
        | 'OFFLINE'
        | 'MINI_PROGRAM'
        | 'APP'
        | 'PAYMENT_CODE'
        | (string & {})
      )[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?:
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
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseBody {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 公众账号AppID */
  appid: string
  /** 核销时间 (RFC 3339) */
  use_time: string
  /** 关联微信支付订单信息 */
  associated_order_info: {
    /** 微信支付单号 */
    transaction_id?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 商户号 */
    mchid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
  }
  /** 核销请求单号 */
  out_request_no: string
  /** 多次优惠索引 */
  sequential_coupon_index?: number | undefined
  /** 核销门店ID */
  store_id?: string | undefined
  /** 关联微信支付分订单信息 */
  associated_pay_score_order_info?:
    | {
        /** 微信支付服务订单号 */
        order_id?: string | undefined
        /** 商户服务订单号 */
        out_order_no?: string | undefined
        /** 商户号 */
        mchid?: string | undefined
        /** 子商户号 */
        sub_mchid?: string | undefined
      }
    | undefined
  /** 优惠金额 */
  saved_amount?: number | undefined
}

/** 核销用户商品券 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseRequest
  extends JsonOptions {
  /** 用户OpenID */
  openid: string
  /** 用户商品券Code */
  coupon_code: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseBody
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseResponse {
  /** 用户商品券Code */
  coupon_code: string
  /** 用户商品券状态 */
  coupon_state:
    | 'CONFIRMING'
    | 'PENDING'
    | 'EFFECTIVE'
    | 'USED'
    | 'EXPIRED'
    | 'DELETED'
    | 'DEACTIVATED'
    | (string & {})
  /** 有效期开始时间 (RFC 3339) */
  valid_begin_time: string
  /** 有效期结束时间 (RFC 3339) */
  valid_end_time: string
  /** 领券时间 (RFC 3339) */
  receive_time: string
  /** 发券请求单号 */
  send_request_no: string
  /** 发券渠道 */
  send_channel:
    | 'API'
    | 'BRAND_MANAGE'
    | 'MERCHANT_CARD'
    | 'MEMBER'
    | 'SMALL_ACTIVITY'
    | 'RECEIVE_COMPONENT'
    | (string & {})
  /** 确认请求单号 */
  confirm_request_no?: string
  /** 确认发放时间 (RFC 3339) */
  confirm_time?: string
  /** 失效请求单号 */
  deactivate_request_no?: string
  /** 失效时间 (RFC 3339) */
  deactivate_time?: string
  /** 失效原因 */
  deactivate_reason?: string
  /** 单券使用详情 */
  single_usage_detail?: {
    /** 券核销请求单号 */
    use_request_no?: string
    /** 核销时间 (RFC 3339) */
    use_time?: string
    /** 关联微信支付订单信息 */
    associated_order_info?: {
      /** 微信支付单号 */
      transaction_id?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 商户号 */
      mchid?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 退券请求单号 */
    return_request_no?: string
    /** 退券时间 (RFC 3339) */
    return_time?: string
  }
  /** 多次优惠使用详情 */
  sequential_usage_detail?: {
    /** 总可使用次数 */
    total_count: number
    /** 已使用次数 */
    used_count: number
    /** 轮次使用详情列表 */
    detail_item_list?: {
      /** 轮次使用详情状态 */
      detail_state:
        | 'PENDING'
        | 'EFFECTIVE'
        | 'USED'
        | 'EXPIRED'
        | 'DELETED'
        | 'DEACTIVATED'
        | (string & {})
      /** 有效期开始时间 (RFC 3339) */
      valid_begin_time: string
      /** 有效期结束时间 (RFC 3339) */
      valid_end_time: string
      /** 核销请求单号 */
      use_request_no?: string
      /** 核销时间 (RFC 3339) */
      use_time?: string
      /** 关联微信支付订单信息 */
      associated_order_info?: {
        /** 微信支付单号 */
        transaction_id?: string
        /** 商户订单号 */
        out_trade_no?: string
        /** 商户号 */
        mchid?: string
        /** 子商户号 */
        sub_mchid?: string
      }
      /** 退券请求单号 */
      return_request_no?: string
      /** 退券时间 (RFC 3339) */
      return_time?: string
      /** 删除时间 (RFC 3339) */
      delete_time?: string
    }[]
  }
  /** 商品券信息 */
  product_coupon: {
    /** 商品券ID */
    product_coupon_id: string
    /** 商品券状态 */
    state: 'AUDITING' | 'EFFECTIVE' | 'DEACTIVATED' | (string & {})
    /** 品牌ID */
    brand_id: string
    /** 优惠范围 */
    scope: 'ALL' | 'SINGLE' | 'CATEGORY' | (string & {})
    /** 商品券类型 */
    type: 'NORMAL' | 'DISCOUNT' | 'EXCHANGE' | (string & {})
    /** 使用模式 */
    usage_mode: 'SINGLE' | 'SEQUENTIAL' | (string & {})
    /** 单券模式信息 */
    single_usage_info?: {
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
    }
    /** 多次优惠模式信息 */
    sequential_usage_info?: {
      /** 多次优惠规则类型 */
      type: 'INCREMENTAL' | 'EQUAL' | (string & {})
      /** 可使用次数 */
      count: number
      /** 多次优惠有效天数 */
      available_days: number
      /** 多次优惠使用间隔天数 */
      interval_days?: number
    }
    /** 展示信息 */
    display_info: {
      /** 商品券名称 */
      name: string
      /** 商品券图片 */
      image_url: string
      /** 商品券背景图 */
      background_url: string
      /** 商品券详情图列表 */
      detail_image_url_list?: string[]
      /** 商品原价 */
      original_price?: number
      /** 套餐组合 */
      combo_package_list?: {
        /** 套餐名 */
        name: string
        /** 可选单品数量 */
        pick_count: number
        /** 单品列表 */
        choice_list: {
          /** 单品名称 */
          name: string
          /** 单品价格 */
          price: number
          /** 单品数量 */
          count: number
          /** 单品图片 */
          image_url?: string
          /** 单品跳转小程序AppID */
          mini_program_appid?: string
          /** 单品跳转小程序路径 */
          mini_program_path?: string
        }[]
      }[]
    }
    /** 外部商品ID */
    out_product_no?: string
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
  }
  /** 批次信息 */
  stock: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
    /** 备注 */
    remark?: string
    /** 券Code分配模式 */
    coupon_code_mode: 'WECHATPAY' | 'UPLOAD' | 'API_ASSIGN' | (string & {})
    /** 品牌方预上传的券Code数量信息 */
    coupon_code_count_info?: {
      /** 已上传的Code总数 */
      total_count: number
      /** 当前可用的Code */
      available_count: number
    }
    /** 发放规则 */
    stock_send_rule: {
      /** 发放次数总上限 */
      max_count: number
      /** 每日发放次数上限 */
      max_count_per_day?: number
      /** 每个用户领取次数上限 */
      max_count_per_user?: number
    }
    /** 单券使用规则 */
    single_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 生效后N天内有效 */
        available_days?: number
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }
      /** 折扣券使用规则 */
      discount_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }
      /** 兑换券使用规则 */
      exchange_coupon?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }
    }
    /** 多次优惠使用规则 */
    sequential_usage_rule?: {
      /** 券可核销时间 */
      coupon_available_period: {
        /** 开始时间 (RFC 3339) */
        available_begin_time: string
        /** 结束时间 (RFC 3339) */
        available_end_time: string
        /** 领取后N天开始生效 */
        wait_days_after_receive?: number
        /** 每周固定可用时间 */
        weekly_available_period?: {
          /** 每周可用星期数 */
          day_list?: (
            | 'MONDAY'
            | 'TUESDAY'
            | 'WEDNESDAY'
            | 'THURSDAY'
            | 'FRIDAY'
            | 'SATURDAY'
            | 'SUNDAY'
            | (string & {})
          )[]
          /** 当天可用时间段 */
          day_period_list?: {
            /** 当天可用开始时间 */
            begin_time: number
            /** 当天可用结束时间 */
            end_time: number
          }[]
        }
        /** 无规律的可用时间段 */
        irregular_available_period_list?: {
          /** 开始时间 (RFC 3339) */
          begin_time: string
          /** 结束时间 (RFC 3339) */
          end_time: string
        }[]
      }
      /** 满减券使用规则 */
      normal_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免金额 */
        discount_amount: number
      }[]
      /** 折扣券使用规则列表 */
      discount_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定减免百分比 */
        percent_off: number
      }[]
      /** 兑换券使用规则列表 */
      exchange_coupon_list?: {
        /** 门槛金额 */
        threshold: number
        /** 固定兑换价格 */
        exchange_price: number
      }[]
      /** 多次优惠是否提供首笔特惠 */
      special_first?: boolean
    }
    /** 券使用规则展示信息 */
    usage_rule_display_info: {
      /** 券使用方式列表 */
      coupon_usage_method_list: (
        | 'OFFLINE'
        | 'MINI_PROGRAM'
        | 'APP'
        | 'PAYMENT_CODE'
        | (string & {})
      )[]
      /** 小程序AppID */
      mini_program_appid?: string
      /** 小程序跳转路径 */
      mini_program_path?: string
      /** APP的H5跳转路径 */
      app_path?: string
      /** 券使用说明 */
      usage_description: string
      /** 券可用门店信息 */
      coupon_available_store_info?: {
        /** 券可用门店描述 */
        description: string
        /** 小程序AppID */
        mini_program_appid?: string
        /** 小程序跳转路径 */
        mini_program_path?: string
      }
      /** APP跳转类型 */
      app_jump_type?: 'H5' | 'PASSCODE_LINK' | 'USAGE_GUIDE' | (string & {})
      /** 口令链接 */
      passcode_link?: string
    }
    /** 用户商品券展示信息 */
    coupon_display_info: {
      /** 用户商品券Code展示模式 */
      code_display_mode?: 'INVISIBLE' | 'BARCODE' | 'QRCODE' | (string & {})
      /** 背景颜色 */
      background_color?:
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
      /** 小程序入口 */
      entrance_mini_program?: {
        /** 小程序appid */
        appid: string
        /** 小程序跳转路径 */
        path: string
        /** 入口文案 */
        entrance_wording: string
        /** 引导文案 */
        guidance_wording: string
      }
      /** 公众号入口 */
      entrance_official_account?: {
        /** 公众号AppID */
        appid: string
      }
      /** 视频号入口 */
      entrance_finder?: {
        /** 视频号ID */
        finder_id: string
        /** 视频号视频ID */
        finder_video_id: string
        /** 视频号封面图 */
        finder_video_cover_image_url: string
      }
    }
    /** 事件通知配置 */
    notify_config: {
      /** 事件通知appid */
      notify_appid?: string
    }
    /** 可用门店范围 */
    store_scope: 'NONE' | 'ALL' | 'SPECIFIC' | (string & {})
    /** 已发放次数 */
    sent_count_info: {
      /** 已发放总次数 */
      total_count: number
      /** 当天已发放次数 */
      today_count: number
    }
    /** 批次状态 */
    state: 'AUDITING' | 'SENDING' | 'PAUSED' | 'STOPPED' | 'DEACTIVATED' | (string & {})
    /** 失效请求单号 */
    deactivate_request_no?: string
    /** 失效时间 (RFC 3339) */
    deactivate_time?: string
    /** 失效原因 */
    deactivate_reason?: string
    /** 品牌ID */
    brand_id: string
  }
  /** 自定义附加信息 */
  attach?: string
  /** 渠道自定义信息 */
  channel_custom_info?: string
  /** 品牌ID */
  brand_id: string
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBody {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次ID */
  stock_id: string
  /** 用户商品券Code */
  coupon_code?: string | undefined
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
}

/** 向用户预发放商品券 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponRequest
  extends JsonOptions {
  /** 用户OpenID */
  openid: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBody
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponResponse {
  /** 预发券token */
  token: string
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleBody {
  /** 品牌ID */
  brand_id: string
  /** 商品券ID */
  product_coupon_id: string
  /** 批次组ID */
  stock_bundle_id: string
  /** 公众账号AppID */
  appid: string
  /** 发券请求单号 */
  send_request_no: string
  /** 自定义附加信息 */
  attach?: string | undefined
}

/** 向用户预发放商品券批次组 */
export interface PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleRequest
  extends JsonOptions {
  /** 用户OpenID */
  openid: string
  query?: undefined
  json: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleBody
}

export interface PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleResponse {
  /** 预发券token */
  token: string
}

export type GetV3MarketingPartnershipsQuery = {
  /** 合作方信息JSON格式字符串 (JSON 文本) */
  partner?: string | undefined
  /** 被授权数据JSON格式字符串 (JSON 文本) */
  authorized_data?: string | undefined
  /** 分页大小 (默认 50) */
  limit?: number | undefined
  /** 分页页码 (默认 0) */
  offset?: number | undefined
}

/** 查询合作关系列表 */
export interface GetV3MarketingPartnershipsRequest extends BodilessOptions {
  query?: GetV3MarketingPartnershipsQuery | undefined
}

export interface GetV3MarketingPartnershipsResponse {
  /** 合作关系结果集 */
  data?: {
    /** 合作方信息 */
    partner: {
      /** 合作方类别 */
      type: string
      /** 合作方APPID */
      appid?: string
      /** 合作方商户ID */
      merchant_id?: string
    }
    /** 被授权数据 */
    authorized_data: {
      /** 授权业务类别 */
      business_type: string
      /** 授权批次ID */
      stock_id?: string
    }
    /** 建立合作关系时间 */
    build_time: string
    /** 终止合作关系时间 */
    terminate_time?: string
    /** 创建时间 */
    create_time: string
    /** 更新时间 */
    update_time: string
  }[]
  /** 分页大小 */
  limit: number
  /** 分页页码 */
  offset: number
  /** 总数量 */
  total_count?: number
}

export interface PostV3MarketingPartnershipsBuildHeaders {
  /** 业务请求幂等值 */
  'Idempotency-Key': string
  [name: string]: string | number | undefined
}

export interface PostV3MarketingPartnershipsBuildBody {
  /** 合作方信息 */
  partner: {
    /** 合作方类别 */
    type: 'APPID' | 'MERCHANT'
    /** 合作方APPID */
    appid?: string | undefined
    /** 合作方商户ID */
    merchant_id?: string | undefined
  }
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
    /** 授权批次ID */
    stock_id?: string | undefined
  }
}

/** 建立合作关系 */
export interface PostV3MarketingPartnershipsBuildRequest extends JsonOptions {
  query?: undefined
  headers: PostV3MarketingPartnershipsBuildHeaders
  json: PostV3MarketingPartnershipsBuildBody
}

export interface PostV3MarketingPartnershipsBuildResponse {
  /** 合作方信息 */
  partner: {
    /** 合作方类别 */
    type: 'APPID' | 'MERCHANT' | (string & {})
    /** 合作方APPID */
    appid?: string
    /** 合作方商户ID */
    merchant_id?: string
  }
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK' | (string & {})
    /** 授权批次ID */
    stock_id?: string
  }
  /** 合作状态 */
  state: State
  /** 建立合作关系时间 (RFC 3339) */
  build_time: string
  /** 创建时间 (RFC 3339) */
  create_time: string
  /** 更新时间 (RFC 3339) */
  update_time: string
}

export interface PostV3MarketingPartnershipsTerminateHeaders {
  /** 业务请求幂等值 */
  'Idempotency-Key': string
  [name: string]: string | number | undefined
}

export interface PostV3MarketingPartnershipsTerminateBody {
  /** 合作方信息 */
  partner: {
    /** 合作方类别 */
    type: 'APPID' | 'MERCHANT'
    /** 合作方APPID */
    appid?: string | undefined
    /** 合作方商户ID */
    merchant_id?: string | undefined
  }
  /** 被授权数据 */
  authorized_data: {
    /** 授权业务类别 */
    business_type: 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'
    /** 授权批次ID */
    stock_id?: string | undefined
  }
}

/** 终止合作关系 */
export interface PostV3MarketingPartnershipsTerminateRequest extends JsonOptions {
  query?: undefined
  headers: PostV3MarketingPartnershipsTerminateHeaders
  json: PostV3MarketingPartnershipsTerminateBody
}

export interface PostV3MarketingPartnershipsTerminateResponse {
  /** 终止合作关系时间 (RFC 3339) */
  terminate_time: string
}

export type GetV3MarketingPaygiftactivityActivitiesQuery = {
  /** 分页页码 */
  offset: number
  /** 分页大小 (1–100) */
  limit: number
  /** 活动名称 */
  activity_name?: string | undefined
  /** 活动状态 */
  activity_status?: ActivityStatusInput | undefined
  /** 奖品类型 */
  award_type?: AwardTypeInput | undefined
}

/** 获取支付有礼活动列表 */
export interface GetV3MarketingPaygiftactivityActivitiesRequest extends BodilessOptions {
  query: GetV3MarketingPaygiftactivityActivitiesQuery
}

export interface GetV3MarketingPaygiftactivityActivitiesResponse {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 总数 */
  total_count?: number
  /** 结果集 */
  data?: {
    /** 活动基本信息 */
    activity_base_info: {
      /** 活动名称 */
      activity_name: string
      /** 活动副标题 */
      activity_second_title: string
      /** 商户logo */
      merchant_logo_url: string
      /** 背景颜色 */
      background_color?: BackgroundColor
      /** 活动开始时间 (RFC 3339) */
      begin_time?: string
      /** 活动结束时间 (RFC 3339) */
      end_time?: string
      /** 可用时间段 */
      available_periods?: PayGiftActivityAvailablePeriods
      /** 商户请求单号 (^(?:[a-zA-Z0-9\|\*_-]{1,128})$) */
      out_request_no: string
      /** 投放目的 */
      delivery_purpose: DeliveryPurpose
      /** 商家小程序appid */
      mini_programs_appid?: string
      /** 商家小程序path */
      mini_programs_path?: string
    }
    /** 活动高级设置 */
    advanced_setting?: {
      /** 投放用户类别 */
      delivery_user_category?: DeliveryUserCategory
      /** 商家会员appid */
      merchant_member_appid?: string
      /** 支付模式 */
      payment_mode?: {
        /** 支付场景列表 */
        payment_scene_list?: PaymentScene[]
        /** 支付方式信息 */
        payment_method_information?: {
          /** 支付方式 */
          payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
          /** 银行简称 */
          bank_abbreviation?: string
        }
      }
      /** 订单优惠标记 */
      goods_tags?: string[]
      payment_method_information?: {
        payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
        bank_abbreviation?: string
      }
    }
    /** 活动id */
    activity_id?: string
    /** 活动奖品发放规则 */
    award_send_rule?: {
      /** 满送活动奖品发放规则 */
      full_send_rule?: {
        /** 奖品类型 */
        award_type: AwardType
        /** 发券商户号选项 */
        merchant_option: MerchantOption
        /** 消费金额门槛 */
        transaction_amount_minimum: number
        /** 发放内容 */
        send_content: SendContent
        /** 奖品基本信息列表 */
        award_list?: {
          /** 代金券批次Id */
          stock_id?: string
          /** 奖品原始图（大图） (上传接口返回的 URL) */
          original_image_url?: string
          /** 奖品缩略图（小图） (上传接口返回的 URL) */
          thumbnail_url?: string
        }[]
        /** 发券商户号列表 */
        merchant_id_list?: string[]
      }
      /** 阶梯送发放规则 */
      step_send_rule?: PayGiftActivityStepSendRuleBase
    }
    activity_type?:
      | 'FULL_SEND_ACT_TYPE'
      | 'STEP_SEND_ACT_TYPE'
      | 'SPECIFIC_SEND_ACT_TYPE'
      | (string & {})
    activity_status?:
      | 'ACT_STATUS_UNKNOWN'
      | 'CREATE_ACT_STATUS'
      | 'ONGOING_ACT_STATUS'
      | 'TERMINATE_ACT_STATUS'
      | 'STOP_ACT_STATUS'
      | 'OVER_TIME_ACT_STATUS'
      | 'CREATE_ACT_FAILED'
      | (string & {})
    creator_merchant_id?: string
    belong_merchant_id?: string
    create_time?: string
    update_time?: string
  }[]
}

/** 查询活动详情接口 */
export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdRequest
  extends BodilessOptions {
  /** 活动id */
  activity_id: string
  query?: undefined
}

export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdResponse {
  /** 活动id */
  activity_id?: string
  /** 活动类型 */
  activity_type?: ActivityType
  /** 活动状态 */
  activity_status?: ActivityStatus
  /** 创建商户号 */
  creator_merchant_id?: string
  /** 所属商户号 */
  belong_merchant_id?: string
  /** 活动暂停时间 (RFC 3339) */
  pause_time?: string
  /** 活动恢复时间 (RFC 3339) */
  recovery_time?: string
  /** 活动创建时间 (RFC 3339) */
  create_time?: string
  /** 活动更新时间 (RFC 3339) */
  update_time?: string
  /** 活动基本信息 */
  activity_base_info: {
    /** 活动名称 */
    activity_name: string
    /** 活动副标题 */
    activity_second_title: string
    /** 商户logo */
    merchant_logo_url: string
    /** 背景颜色 */
    background_color?: BackgroundColor
    /** 活动开始时间 (RFC 3339) */
    begin_time?: string
    /** 活动结束时间 (RFC 3339) */
    end_time?: string
    /** 可用时间段 */
    available_periods?: PayGiftActivityAvailablePeriods
    /** 商户请求单号 (^(?:[a-zA-Z0-9\|\*_-]{1,128})$) */
    out_request_no: string
    /** 投放目的 */
    delivery_purpose: DeliveryPurpose
    /** 商家小程序appid */
    mini_programs_appid?: string
    /** 商家小程序path */
    mini_programs_path?: string
  }
  /** 活动高级设置 */
  advanced_setting?: {
    /** 投放用户类别 */
    delivery_user_category?: DeliveryUserCategory
    /** 商家会员appid */
    merchant_member_appid?: string
    /** 支付模式 */
    payment_mode?: {
      /** 支付场景列表 */
      payment_scene_list?: PaymentScene[]
      /** 支付方式信息 */
      payment_method_information?: {
        /** 支付方式 */
        payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
        /** 银行简称 */
        bank_abbreviation?: string
      }
    }
    /** 订单优惠标记 */
    goods_tags?: string[]
    payment_method_information?: {
      payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | (string & {})
      bank_abbreviation?: string
    }
  }
  /** 活动奖品发放规则 */
  award_send_rule?: {
    /** 满送活动奖品发放规则 */
    full_send_rule?: {
      /** 奖品类型 */
      award_type: AwardType
      /** 发券商户号选项 */
      merchant_option: MerchantOption
      /** 消费金额门槛 */
      transaction_amount_minimum: number
      /** 发放内容 */
      send_content: SendContent
      /** 奖品基本信息列表 */
      award_list?: {
        /** 代金券批次Id */
        stock_id?: string
        /** 奖品原始图（大图） (上传接口返回的 URL) */
        original_image_url?: string
        /** 奖品缩略图（小图） (上传接口返回的 URL) */
        thumbnail_url?: string
      }[]
      merchant_id_list?: string[]
    }
  }
}

export type GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsQuery = {
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询活动指定商品列表 */
export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsRequest
  extends BodilessOptions {
  /** 活动id */
  activity_id: string
  query?: GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsQuery | undefined
}

export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsResponse {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 总数 */
  total_count?: number
  /** 活动id */
  activity_id?: string
  /** 结果集 */
  data?: {
    /** 指定商品 */
    goods_id?: string
    /** 创建时间 (RFC 3339) */
    create_time?: string
    /** 更新时间 (RFC 3339) */
    update_time?: string
  }[]
}

export type GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsQuery = {
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询活动发券商户号 */
export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsRequest
  extends BodilessOptions {
  /** 活动id */
  activity_id: string
  query?: GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsQuery | undefined
}

export interface GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsResponse {
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
  /** 总数 */
  total_count?: number
  /** 活动id */
  activity_id?: string
  /** 结果集 */
  data?: {
    /** 商户号 */
    mchid?: string
    /** 商户名称 */
    merchant_name?: string
    /** 创建时间 (RFC 3339) */
    create_time?: string
    /** 更新时间 (RFC 3339) */
    update_time?: string
  }[]
}

export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddBody {
  /** 发券商户号 */
  merchant_id_list?: readonly string[] | undefined
  /** 请求业务单据号 */
  add_request_no?: string | undefined
}

/** 新增活动发券商户号 */
export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddRequest
  extends JsonOptions {
  /** 活动id */
  activity_id: string
  query?: undefined
  json: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddBody
}

export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddResponse {
  /** 活动id */
  activity_id?: string
  /** 添加时间 (RFC 3339) */
  add_time?: string
  /** 未通过规则校验的发券商户号列表 */
  invalid_merchant_id_list?: {
    /** 商户号 */
    mchid?: string
    /** 无效原因 */
    invalid_reason?: string
  }[]
}

export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteBody {
  /** 1–500 项 */
  merchant_id_list?: readonly string[] | undefined
  /** 商户请求单号 */
  delete_request_no?: string | undefined
}

/** 删除活动发券商户号 */
export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteRequest
  extends JsonOptions {
  /** 活动id */
  activity_id: string
  query?: undefined
  json: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteBody
}

export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteResponse {
  /** 活动id */
  activity_id?: string
  /** 删除时间 (RFC 3339) */
  delete_time?: string
}

/** 终止活动 */
export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdTerminateRequest
  extends BodilessOptions {
  /** 活动id */
  activity_id: string
  query?: undefined
}

export interface PostV3MarketingPaygiftactivityActivitiesByActivityIdTerminateResponse {
  /** 活动id */
  activity_id?: string
  /** 生效时间 (RFC 3339) */
  terminate_time?: string
}

export interface PostV3MarketingPaygiftactivityUniqueThresholdActivityBody {
  /** 活动基本信息 */
  activity_base_info: {
    /** 活动名称 */
    activity_name: string
    /** 活动副标题 */
    activity_second_title: string
    /** 商户logo */
    merchant_logo_url: string
    /** 背景颜色 */
    background_color?: BackgroundColorInput | undefined
    /** 活动开始时间 (RFC 3339) */
    begin_time?: string | undefined
    /** 活动结束时间 (RFC 3339) */
    end_time?: string | undefined
    /** 可用时间段 */
    available_periods?: PayGiftActivityAvailablePeriodsInput | undefined
    /** 商户请求单号 (^(?:[a-zA-Z0-9\|\*_-]{1,128})$) */
    out_request_no: string
    /** 投放目的 */
    delivery_purpose: DeliveryPurposeInput
    /** 商家小程序appid */
    mini_programs_appid?: string | undefined
    /** 商家小程序path */
    mini_programs_path?: string | undefined
  }
  /** 活动高级设置 */
  advanced_setting?:
    | {
        /** 投放用户类别 */
        delivery_user_category?: DeliveryUserCategoryInput | undefined
        /** 商家会员appid */
        merchant_member_appid?: string | undefined
        /** 支付模式 */
        payment_mode?:
          | {
              /** 支付场景列表 */
              payment_scene_list?: readonly PaymentSceneInput[] | undefined
              /** 支付方式信息 */
              payment_method_information?:
                | {
                    /** 支付方式 */
                    payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | undefined
                    /** 银行简称 */
                    bank_abbreviation?: string | undefined
                  }
                | undefined
            }
          | undefined
        /** 订单优惠标记 */
        goods_tags?: readonly string[] | undefined
        /** 支付方式信息 */
        payment_method_information?:
          | {
              /** 支付方式 */
              payment_method?: 'CFT' | 'SPECIFIC_BANK_CARD' | undefined
              /** 银行简称 */
              bank_abbreviation?: string | undefined
            }
          | undefined
      }
    | undefined
  /** 活动奖品发放规则 */
  award_send_rule?:
    | {
        /** 奖品类型 */
        award_type: AwardTypeInput
        /** 发券商户号选项 */
        merchant_option: MerchantOptionInput
        /** 消费金额门槛 */
        transaction_amount_minimum: number
        /** 发放内容 */
        send_content: SendContentInput
        /** 奖品基本信息列表 */
        award_list?:
          | readonly {
              /** 代金券批次Id */
              stock_id?: string | undefined
              /** 奖品原始图（大图） (上传接口返回的 URL) */
              original_image_url?: string | undefined
              /** 奖品缩略图（小图） (上传接口返回的 URL) */
              thumbnail_url?: string | undefined
            }[]
          | undefined
        /** 发券商户号列表 */
        merchant_id_list?: readonly string[] | undefined
      }
    | undefined
}

/** 创建全场满额送活动 */
export interface PostV3MarketingPaygiftactivityUniqueThresholdActivityRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingPaygiftactivityUniqueThresholdActivityBody
}

export interface PostV3MarketingPaygiftactivityUniqueThresholdActivityResponse {
  /** 活动id */
  activity_id: string
  /** 创建时间 (RFC 3339) */
  create_time: string
}

export interface PostV3MarketingShoppingReceiptCustomentrancesBody {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM'
  subtitle: string
  goods_thumbnail_url?: string | undefined
  /** 自定义入口的开始时间 */
  start_time: string
  /** 自定义入口的结束时间 */
  end_time: string
  custom_entrance_state: 'ONLINE' | 'OFFLINE'
  /** 自定义入口的归属品牌ID */
  brand_id: string
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string
  }
}

/** 创建自定义入口 */
export interface PostV3MarketingShoppingReceiptCustomentrancesRequest extends JsonOptions {
  query?: undefined
  json: PostV3MarketingShoppingReceiptCustomentrancesBody
}

export interface PostV3MarketingShoppingReceiptCustomentrancesResponse {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  subtitle: string
  goods_thumbnail_url?: string
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {})
  /** 自定义入口的开始时间 (RFC 3339) */
  start_time: string
  /** 自定义入口的结束时间 (RFC 3339) */
  end_time: string
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 自定义入口创建的时间 (RFC 3339) */
  create_time: string
  /** 自定义入口修改的时间 (RFC 3339) */
  modify_time: string
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string
  }
}

/** 查询自定义入口 */
export interface GetV3MarketingShoppingReceiptCustomentrancesByBrandIdRequest
  extends BodilessOptions {
  brand_id: string
  query?: undefined
}

export interface GetV3MarketingShoppingReceiptCustomentrancesByBrandIdResponse {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  subtitle: string
  goods_thumbnail_url?: string
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {})
  /** 自定义入口的开始时间 (RFC 3339) */
  start_time: string
  /** 自定义入口的结束时间 (RFC 3339) */
  end_time: string
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 自定义入口创建的时间 (RFC 3339) */
  create_time: string
  /** 自定义入口修改的时间 (RFC 3339) */
  modify_time: string
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string
  }
}

export interface PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdBody {
  /** 自定义入口种类 */
  custom_entrance_type?: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | undefined
  subtitle?: string | undefined
  goods_thumbnail_url?: string | undefined
  custom_entrance_state?: 'ONLINE' | 'OFFLINE' | undefined
  /** 自定义入口的开始时间 (RFC 3339) */
  start_time?: string | undefined
  /** 自定义入口的结束时间 (RFC 3339) */
  end_time?: string | undefined
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link?:
    | {
        /** 自定义入口的跳转小程序AppID */
        mini_programs_appid: string
        /** 自定义入口跳转小程序的path */
        mini_programs_path: string
      }
    | undefined
}

/** 更新自定义入口 */
export interface PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdRequest
  extends JsonOptions {
  brand_id: string
  query?: undefined
  json: PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdBody
}

export interface PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdResponse {
  /** 自定义入口种类 */
  custom_entrance_type: 'MERCHANT_ACTIVITY' | 'MERCHANT_MINI_PROGRAM' | (string & {})
  subtitle: string
  goods_thumbnail_url?: string
  custom_entrance_state: 'ONLINE' | 'OFFLINE' | (string & {})
  /** 自定义入口的开始时间 (RFC 3339) */
  start_time: string
  /** 自定义入口的结束时间 (RFC 3339) */
  end_time: string
  /** 自定义入口的归属品牌ID */
  brand_id: string
  /** 自定义入口创建的时间 (RFC 3339) */
  create_time: string
  /** 自定义入口修改的时间 (RFC 3339) */
  modify_time: string
  out_request_no: string
  /** 自定义入口跳转信息 */
  jump_link: {
    /** 自定义入口的跳转小程序AppID */
    mini_programs_appid: string
    /** 自定义入口跳转小程序的path */
    mini_programs_path: string
  }
}

export interface PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosBody {
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户号 */
  transaction_mchid?: string | undefined
  /** 子商户号 */
  transaction_sub_mchid?: string | undefined
  /** 下单用户OpenID */
  openid: string
  /** 商户上传时间 */
  merchant_upload_time: string
  /** 跳转信息 */
  jump_info: {
    /** 商户电子小票跳转信息小程序AppID */
    merchant_appid: string
    /** 商户电子小票跳转信息小程序路径 */
    merchant_path: string
  }
}

/** 上传商家电子小票跳转信息 */
export interface PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosBody
}

export interface PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosResponse {
  /** 商家电子小票跳转信息 */
  merchant_jump_info?: {
    /** 微信支付订单号 */
    transaction_id: string
    /** 商户号 */
    transaction_mchid?: string
    /** 子商户号 */
    transaction_sub_mchid?: string
    /** 下单用户OpenID */
    openid: string
    /** 商户上传时间 */
    merchant_upload_time: string
    /** 跳转信息 */
    jump_info: {
      /** 商户电子小票跳转信息小程序AppID */
      merchant_appid: string
      /** 商户电子小票跳转信息小程序路径 */
      merchant_path: string
    }
    /** 创建时间 */
    create_time: string
    /** 修改时间 */
    modify_time: string
    /** 归属品牌ID */
    brand_id?: number
  }
}

export type PostV3MarketingShoppingReceiptShoppingreceiptsBody = {
  /** 电子小票上传信息JSON格式字符串 */
  meta: {
    transaction_id: string
    /** 微信支付订单的下单商户号 */
    transaction_mchid?: string | undefined
    /** 微信支付订单的下单子商户号 */
    transaction_sub_mchid?: string | undefined
    /** 微信支付订单的商户订单号 */
    out_trade_no?: string | undefined
    /** 微信支付订单中OpenID */
    openid: string
    sha256: string
    /** 用户与商家的联系渠道 */
    merchant_contact_information?:
      | {
          /** 加密 */
          consultation_phone_number?: string | undefined
        }
      | undefined
    upload_time?: string | undefined
  }
  file: FileContent
}

/** 上传电子小票 */
export interface PostV3MarketingShoppingReceiptShoppingreceiptsRequest extends MultipartOptions {
  query?: undefined
  multipart: PostV3MarketingShoppingReceiptShoppingreceiptsBody | FormData
}

export interface PostV3MarketingShoppingReceiptShoppingreceiptsResponse {
  /** 电子小票上传信息 */
  receipt: {
    /** 电子小票ID */
    receipt_id: string
    /** 电子小票图片审核状态 */
    state: 'WAIT_REVIEW' | 'NOT_PASS_REVIEW' | 'PASS_REVIEW' | (string & {})
    transaction_id: string
    /** 微信支付订单的商户号 */
    transaction_mchid?: string
    /** 微信支付订单的子商户号 */
    transaction_sub_mchid?: string
    /** 微信支付订单中OpenID */
    openid: string
    /** 电子小票归属品牌的ID */
    brand_id?: number
    sha256: string
    /** 标识电子小票图片类型 */
    image_type: string
    /** 电子小票创建的时间 (RFC 3339) */
    create_time: string
    /** 电子小票最后一次修改时间 (RFC 3339) */
    modify_time: string
    /** 用户与商家的联系渠道 */
    merchant_contact_information?: {
      /** 加密 */
      consultation_phone_number?: string
    }
    /** RFC 3339 */
    upload_time?: string
  }
}

export type GetV3MarketingWeeklyDiscountActivitiesQuery = {
  /** 最大资源条数 */
  limit: number
  /** 请求资源起始位置 */
  offset: number
  /** 报名商户号 */
  applying_merchant_id: number
  /** 报名商户门店号 */
  store_id?: number | undefined
  /** 活动投放区域编码 */
  activity_area_code: number
  /** 投放场景 */
  activity_scene: string
}

/** 查询周周惠活动列表 */
export interface GetV3MarketingWeeklyDiscountActivitiesRequest extends BodilessOptions {
  query: GetV3MarketingWeeklyDiscountActivitiesQuery
}

export interface GetV3MarketingWeeklyDiscountActivitiesResponse {
  /** 周周惠活动详情 */
  data: {
    /** 活动ID */
    activity_id?: string
    /** 活动名称 */
    activity_name: string
    /** 活动投放场景 */
    activity_scene: string
    /** 活动投放区域编码 */
    activity_area_code: string[]
    /** 活动指定付款方式 */
    activity_limit_pay?: string
    /** 活动优惠门槛 */
    activity_transaction_minimum_amount: number
    /** 活动优惠金额 */
    activity_coupon_amount: number
    /** 活动可使用周期 */
    activity_available_week: string[]
    /** 活动预算 */
    activity_max_amount: number
    /** 活动单天预算 */
    activity_max_amount_per_day?: number
    /** 活动开始时间 */
    activity_available_begin_time: string
    /** 活动结束时间 */
    activity_available_end_time: string
    /** 活动状态 */
    activity_state: string
    /** 活动备注 */
    activity_remark?: string
    /** 活动logo */
    activity_logo: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
}

/** 查询周周惠活动详情 */
export interface GetV3MarketingWeeklyDiscountActivitiesByActivityIdRequest extends BodilessOptions {
  /** 活动ID */
  activity_id: string
  query?: undefined
}

export interface GetV3MarketingWeeklyDiscountActivitiesByActivityIdResponse {
  /** 活动ID */
  activity_id?: string
  /** 活动名称 */
  activity_name: string
  /** 活动投放场景 */
  activity_scene: string
  /** 活动投放区域编码 */
  activity_area_code: string[]
  /** 活动指定付款方式 */
  activity_limit_pay?: string
  /** 活动优惠门槛 */
  activity_transaction_minimum_amount: number
  /** 活动优惠金额 */
  activity_coupon_amount: number
  /** 活动可使用周期 */
  activity_available_week: string[]
  /** 活动预算 */
  activity_max_amount: number
  /** 活动单天预算 */
  activity_max_amount_per_day?: number
  /** 活动开始时间 */
  activity_available_begin_time: string
  /** 活动结束时间 */
  activity_available_end_time: string
  /** 活动状态 */
  activity_state: string
  /** 活动备注 */
  activity_remark?: string
  /** 活动logo */
  activity_logo: string
}

export interface PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyBody {
  /** 报名商户号 */
  applying_merchant_id: number
  /** 报名商户门店号 */
  store_id: number
}

/** 报名周周惠活动 */
export interface PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyRequest
  extends JsonOptions {
  /** 活动ID */
  activity_id: string
  query?: undefined
  json: PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyBody
}

export interface PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyResponse {
  /** 报名成功的活动ID */
  activity_id: number
  /** 报名成功时间 */
  success_time: string
}

export type GetV3MarketingWithdrawFavorUsersByOpenidCouponsQuery = {
  /** 银行提现免费券批次创建方商户号 */
  mchid: string
  /** 银行提现免费券批次ID */
  stock_id: string
  /** 应用ID */
  appid: string
  /** 分页页码 */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询批次下用户银行提现免费券列表 */
export interface GetV3MarketingWithdrawFavorUsersByOpenidCouponsRequest extends BodilessOptions {
  /** 用户标识 */
  openid: string
  query: GetV3MarketingWithdrawFavorUsersByOpenidCouponsQuery
}

export interface GetV3MarketingWithdrawFavorUsersByOpenidCouponsResponse {
  /** 银行提现免费券列表 */
  data: {
    /** 发放时间 */
    send_time?: string
    /** 发放额度 */
    send_quota?: number
    /** 银行提现免费券的券ID */
    coupon_id?: string
    /** 使用额度 */
    use_quota?: number
    /** 银行提现免费券券状态 */
    coupon_state?: string
  }[]
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 查询结果总数 */
  total_count: number
}

export interface PostV3MarketingWithdrawFavorUsersByOpenidCouponsBody {
  /** 银行提现免费券批次创建方商户号 */
  mchid: string
  /** 银行提现免费券批次ID */
  stock_id: string
  /** 应用ID */
  appid: string
  /** 商户单据号 */
  send_request_no: string
}

/** 为用户发银行提现免费券 */
export interface PostV3MarketingWithdrawFavorUsersByOpenidCouponsRequest extends JsonOptions {
  /** 用户标识 */
  openid: string
  query?: undefined
  json: PostV3MarketingWithdrawFavorUsersByOpenidCouponsBody
}

export interface PostV3MarketingWithdrawFavorUsersByOpenidCouponsResponse {
  /** 银行提现免费券ID */
  coupon_id?: string
  /** 银行提现免费券过期时间 */
  expire_time?: string
}

export interface V3Marketing extends ListedNode {
  readonly bank: V3MarketingBank
  readonly bankFavor: V3MarketingBankFavor
  readonly busifavor: V3MarketingBusifavor
  readonly favor: V3MarketingFavor
  readonly goodsSubsidyActivity: V3MarketingGoodsSubsidyActivity
  readonly membercardActivity: V3MarketingMembercardActivity
  readonly membercardOpen: V3MarketingMembercardOpen
  readonly partner: V3MarketingPartner
  readonly partnerships: V3MarketingPartnerships
  readonly paygiftactivity: V3MarketingPaygiftactivity
  readonly shoppingReceipt: V3MarketingShoppingReceipt
  readonly weeklyDiscount: V3MarketingWeeklyDiscount
  readonly withdrawFavor: V3MarketingWithdrawFavor
}

export interface V3MarketingBank extends ListedNode {
  readonly packages: V3MarketingBankPackages
}

export interface V3MarketingBankPackages extends ListedNode {
  readonly _package_id_: V3MarketingBankPackagesByPackageId
}

export interface V3MarketingBankPackagesByPackageId extends ListedNode {
  readonly tasks: V3MarketingBankPackagesByPackageIdTasks
}

export interface V3MarketingBankPackagesByPackageIdTasks extends ListedNode {
  /**
   * 查询上传任务列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml
   */
  get(
    options: GetV3MarketingBankPackagesByPackageIdTasksRequest,
  ): Promise<WechatpayResponse<GetV3MarketingBankPackagesByPackageIdTasksResponse>>
  /**
   * 查询上传任务列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_8_2.shtml
   */
  getAsync(
    options: GetV3MarketingBankPackagesByPackageIdTasksRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingBankPackagesByPackageIdTasksResponse>>
  /**
   * 导入定向用户协议号 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
   */
  post(
    options: PostV3MarketingBankPackagesByPackageIdTasksRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBankPackagesByPackageIdTasksResponse>>
  /**
   * 导入定向用户协议号 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
   */
  postAsync(
    options: PostV3MarketingBankPackagesByPackageIdTasksRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBankPackagesByPackageIdTasksResponse>>
}

export interface V3MarketingBankFavor extends ListedNode {
  readonly users: V3MarketingBankFavorUsers
}

export interface V3MarketingBankFavorUsers extends ListedNode {
  readonly _openid_: V3MarketingBankFavorUsersByOpenid
}

export interface V3MarketingBankFavorUsersByOpenid extends ListedNode {
  readonly bankMultiActivity: V3MarketingBankFavorUsersByOpenidBankMultiActivity
  readonly coupons: V3MarketingBankFavorUsersByOpenidCoupons
}

export interface V3MarketingBankFavorUsersByOpenidBankMultiActivity extends ListedNode {
  /** 给指定用户报名多笔立减活动 (直连商户) */
  post(
    options: PostV3MarketingBankFavorUsersByOpenidBankMultiActivityRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBankFavorUsersByOpenidBankMultiActivityResponse>>
  /** 给指定用户报名多笔立减活动 (直连商户) */
  postAsync(
    options: PostV3MarketingBankFavorUsersByOpenidBankMultiActivityRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBankFavorUsersByOpenidBankMultiActivityResponse>>
}

export interface V3MarketingBankFavorUsersByOpenidCoupons extends ListedNode {
  readonly _coupon_id_: V3MarketingBankFavorUsersByOpenidCouponsByCouponId
}

export interface V3MarketingBankFavorUsersByOpenidCouponsByCouponId extends ListedNode {
  /** 查询绑定多笔立减活动的代金券详情 (直连商户) */
  get(
    options: GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdRequest,
  ): Promise<WechatpayResponse<GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdResponse>>
  /** 查询绑定多笔立减活动的代金券详情 (直连商户) */
  getAsync(
    options: GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingBankFavorUsersByOpenidCouponsByCouponIdResponse>>
}

export interface V3MarketingBusifavor extends ListedNode {
  readonly callbacks: V3MarketingBusifavorCallbacks
  readonly coupons: V3MarketingBusifavorCoupons
  readonly productCoupons: V3MarketingBusifavorProductCoupons
  readonly stocks: V3MarketingBusifavorStocks
  readonly subsidy: V3MarketingBusifavorSubsidy
  readonly users: V3MarketingBusifavorUsers
}

export interface V3MarketingBusifavorCallbacks extends ListedNode {
  /**
   * 查询商家券事件通知地址 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_8.shtml
   */
  get(
    options: GetV3MarketingBusifavorCallbacksRequest,
  ): Promise<WechatpayResponse<GetV3MarketingBusifavorCallbacksResponse>>
  /**
   * 查询商家券事件通知地址 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_8.shtml
   */
  getAsync(
    options: GetV3MarketingBusifavorCallbacksRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingBusifavorCallbacksResponse>>
  /**
   * 设置商家券事件通知地址 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_7.shtml
   */
  post(
    options: PostV3MarketingBusifavorCallbacksRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorCallbacksResponse>>
  /**
   * 设置商家券事件通知地址 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_7.shtml
   */
  postAsync(
    options: PostV3MarketingBusifavorCallbacksRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorCallbacksResponse>>
}

export interface V3MarketingBusifavorCoupons extends ListedNode {
  readonly _card_id_: V3MarketingBusifavorCouponsByCardId
  readonly associate: V3MarketingBusifavorCouponsAssociate
  readonly deactivate: V3MarketingBusifavorCouponsDeactivate
  readonly disassociate: V3MarketingBusifavorCouponsDisassociate
  readonly return: V3MarketingBusifavorCouponsReturn
  readonly send: V3MarketingBusifavorCouponsSend
  readonly use: V3MarketingBusifavorCouponsUse
}

export interface V3MarketingBusifavorCouponsByCardId extends ListedNode {
  readonly send: V3MarketingBusifavorCouponsByCardIdSend
}

export interface V3MarketingBusifavorCouponsByCardIdSend extends ListedNode {
  /**
   * 发放消费卡 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml
   */
  post(
    options: PostV3MarketingBusifavorCouponsByCardIdSendRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorCouponsByCardIdSendResponse>>
  /**
   * 发放消费卡 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/coupons/chapter3_1.shtml
   */
  postAsync(
    options: PostV3MarketingBusifavorCouponsByCardIdSendRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorCouponsByCardIdSendResponse>>
}

export interface V3MarketingBusifavorCouponsAssociate extends ListedNode {
  /**
   * 关联订单信息 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_9.shtml
   */
  post(
    options: PostV3MarketingBusifavorCouponsAssociateRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorCouponsAssociateResponse>>
  /**
   * 关联订单信息 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_9.shtml
   */
  postAsync(
    options: PostV3MarketingBusifavorCouponsAssociateRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorCouponsAssociateResponse>>
}

export interface V3MarketingBusifavorCouponsDeactivate extends ListedNode {
  /**
   * 使券失效 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_14.shtml
   */
  post(
    options: PostV3MarketingBusifavorCouponsDeactivateRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorCouponsDeactivateResponse>>
  /**
   * 使券失效 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_14.shtml
   */
  postAsync(
    options: PostV3MarketingBusifavorCouponsDeactivateRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorCouponsDeactivateResponse>>
}

export interface V3MarketingBusifavorCouponsDisassociate extends ListedNode {
  /**
   * 取消关联订单信息 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_10.shtml
   */
  post(
    options: PostV3MarketingBusifavorCouponsDisassociateRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorCouponsDisassociateResponse>>
  /**
   * 取消关联订单信息 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_10.shtml
   */
  postAsync(
    options: PostV3MarketingBusifavorCouponsDisassociateRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorCouponsDisassociateResponse>>
}

export interface V3MarketingBusifavorCouponsReturn extends ListedNode {
  /**
   * 申请退券 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_13.shtml
   */
  post(
    options: PostV3MarketingBusifavorCouponsReturnRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorCouponsReturnResponse>>
  /**
   * 申请退券 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_13.shtml
   */
  postAsync(
    options: PostV3MarketingBusifavorCouponsReturnRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorCouponsReturnResponse>>
}

export interface V3MarketingBusifavorCouponsSend extends ListedNode {
  /**
   * 向用户发券 (直连商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  post(
    options: PostV3MarketingBusifavorCouponsSendRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorCouponsSendResponse>>
  /**
   * 向用户发券 (直连商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  postAsync(
    options: PostV3MarketingBusifavorCouponsSendRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorCouponsSendResponse>>
}

export interface V3MarketingBusifavorCouponsUse extends ListedNode {
  /**
   * 核销用户券 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_3.shtml
   */
  post(
    options: PostV3MarketingBusifavorCouponsUseRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorCouponsUseResponse>>
  /**
   * 核销用户券 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_3.shtml
   */
  postAsync(
    options: PostV3MarketingBusifavorCouponsUseRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorCouponsUseResponse>>
}

export interface V3MarketingBusifavorProductCoupons extends ListedNode {
  readonly preSend: V3MarketingBusifavorProductCouponsPreSend
  readonly send: V3MarketingBusifavorProductCouponsSend
}

export interface V3MarketingBusifavorProductCouponsPreSend extends ListedNode {
  /** 向用户预发放商品券 (服务商) */
  post(
    options: PostV3MarketingBusifavorProductCouponsPreSendRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorProductCouponsPreSendResponse>>
  /** 向用户预发放商品券 (服务商) */
  postAsync(
    options: PostV3MarketingBusifavorProductCouponsPreSendRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorProductCouponsPreSendResponse>>
}

export interface V3MarketingBusifavorProductCouponsSend extends ListedNode {
  /** 向用户发放商品券 (直连商户) */
  post(
    options: PostV3MarketingBusifavorProductCouponsSendRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorProductCouponsSendResponse>>
  /** 向用户发放商品券 (直连商户) */
  postAsync(
    options: PostV3MarketingBusifavorProductCouponsSendRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorProductCouponsSendResponse>>
}

export interface V3MarketingBusifavorStocks extends ListedNode {
  /**
   * 创建商家券 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_1.shtml
   */
  post(
    options: PostV3MarketingBusifavorStocksRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorStocksResponse>>
  /**
   * 创建商家券 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_1.shtml
   */
  postAsync(
    options: PostV3MarketingBusifavorStocksRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorStocksResponse>>
  readonly _stock_id_: V3MarketingBusifavorStocksByStockId
}

export interface V3MarketingBusifavorStocksByStockId extends ListedNode {
  /**
   * 查询商家券详情 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_2.shtml
   */
  get(
    options: GetV3MarketingBusifavorStocksByStockIdRequest,
  ): Promise<WechatpayResponse<GetV3MarketingBusifavorStocksByStockIdResponse>>
  /**
   * 查询商家券详情 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_2.shtml
   */
  getAsync(
    options: GetV3MarketingBusifavorStocksByStockIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingBusifavorStocksByStockIdResponse>>
  /**
   * 修改商家券基本信息 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_12.shtml
   */
  patch(
    options: PatchV3MarketingBusifavorStocksByStockIdRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 修改商家券基本信息 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_12.shtml
   */
  patchAsync(
    options: PatchV3MarketingBusifavorStocksByStockIdRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  readonly budget: V3MarketingBusifavorStocksByStockIdBudget
  readonly couponcodes: V3MarketingBusifavorStocksByStockIdCouponcodes
}

export interface V3MarketingBusifavorStocksByStockIdBudget extends ListedNode {
  /**
   * 修改批次预算 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_11.shtml
   */
  patch(
    options: PatchV3MarketingBusifavorStocksByStockIdBudgetRequest,
  ): Promise<WechatpayResponse<PatchV3MarketingBusifavorStocksByStockIdBudgetResponse>>
  /**
   * 修改批次预算 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_11.shtml
   */
  patchAsync(
    options: PatchV3MarketingBusifavorStocksByStockIdBudgetRequest,
  ): ChainPromise<WechatpayResponse<PatchV3MarketingBusifavorStocksByStockIdBudgetResponse>>
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodes extends ListedNode {
  /**
   * 查询预存code列表 (直连商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get(
    options: GetV3MarketingBusifavorStocksByStockIdCouponcodesRequest,
  ): Promise<WechatpayResponse<GetV3MarketingBusifavorStocksByStockIdCouponcodesResponse>>
  /**
   * 查询预存code列表 (直连商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  getAsync(
    options: GetV3MarketingBusifavorStocksByStockIdCouponcodesRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingBusifavorStocksByStockIdCouponcodesResponse>>
  /**
   * 上传预存code (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_6.shtml
   */
  post(
    options: PostV3MarketingBusifavorStocksByStockIdCouponcodesRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorStocksByStockIdCouponcodesResponse>>
  /**
   * 上传预存code (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_6.shtml
   */
  postAsync(
    options: PostV3MarketingBusifavorStocksByStockIdCouponcodesRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorStocksByStockIdCouponcodesResponse>>
  readonly _coupon_code_: V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode
}

export interface V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode extends ListedNode {
  /**
   * 删除预存code (直连商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  delete(
    options: DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeRequest,
  ): Promise<
    WechatpayResponse<DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeResponse>
  >
  /**
   * 删除预存code (直连商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  deleteAsync(
    options: DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeRequest,
  ): ChainPromise<
    WechatpayResponse<DeleteV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeResponse>
  >
  /**
   * 查询预存code详情 (直连商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  get(
    options: GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeResponse>
  >
  /**
   * 查询预存code详情 (直连商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
   */
  getAsync(
    options: GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingBusifavorStocksByStockIdCouponcodesByCouponCodeResponse>
  >
}

export interface V3MarketingBusifavorSubsidy extends ListedNode {
  readonly payReceipts: V3MarketingBusifavorSubsidyPayReceipts
  readonly returnReceipts: V3MarketingBusifavorSubsidyReturnReceipts
}

export interface V3MarketingBusifavorSubsidyPayReceipts extends ListedNode {
  /**
   * 查询营销补差付款单列表 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_19.shtml
   */
  get(
    options: GetV3MarketingBusifavorSubsidyPayReceiptsRequest,
  ): Promise<WechatpayResponse<GetV3MarketingBusifavorSubsidyPayReceiptsResponse>>
  /**
   * 查询营销补差付款单列表 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_19.shtml
   */
  getAsync(
    options: GetV3MarketingBusifavorSubsidyPayReceiptsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingBusifavorSubsidyPayReceiptsResponse>>
  /**
   * 营销补差付款 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_16.shtml
   */
  post(
    options: PostV3MarketingBusifavorSubsidyPayReceiptsRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorSubsidyPayReceiptsResponse>>
  /**
   * 营销补差付款 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_16.shtml
   */
  postAsync(
    options: PostV3MarketingBusifavorSubsidyPayReceiptsRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorSubsidyPayReceiptsResponse>>
  readonly _subsidy_receipt_id_: V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId
}

export interface V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId extends ListedNode {
  /**
   * 查询营销补差付款单详情 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_18.shtml
   */
  get(
    options: GetV3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdRequest,
  ): Promise<WechatpayResponse<GetV3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdResponse>>
  /**
   * 查询营销补差付款单详情 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_18.shtml
   */
  getAsync(
    options: GetV3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptIdResponse>
  >
}

export interface V3MarketingBusifavorSubsidyReturnReceipts extends ListedNode {
  /**
   * 营销补差回退 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml
   */
  post(
    options: PostV3MarketingBusifavorSubsidyReturnReceiptsRequest,
  ): Promise<WechatpayResponse<PostV3MarketingBusifavorSubsidyReturnReceiptsResponse>>
  /**
   * 营销补差回退 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml
   */
  postAsync(
    options: PostV3MarketingBusifavorSubsidyReturnReceiptsRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingBusifavorSubsidyReturnReceiptsResponse>>
  readonly _subsidy_return_receipt_id_: V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId
}

export interface V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId
  extends ListedNode {
  /**
   * 查询商家券营销补差回退单详情 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_21.shtml
   */
  get(
    options: GetV3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdResponse>
  >
  /**
   * 查询商家券营销补差回退单详情 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_21.shtml
   */
  getAsync(
    options: GetV3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptIdResponse>
  >
}

export interface V3MarketingBusifavorUsers extends ListedNode {
  readonly _openid_: V3MarketingBusifavorUsersByOpenid
}

export interface V3MarketingBusifavorUsersByOpenid extends ListedNode {
  readonly coupons: V3MarketingBusifavorUsersByOpenidCoupons
}

export interface V3MarketingBusifavorUsersByOpenidCoupons extends ListedNode {
  /**
   * 根据过滤条件查询用户券 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_4.shtml
   */
  get(
    options: GetV3MarketingBusifavorUsersByOpenidCouponsRequest,
  ): Promise<WechatpayResponse<GetV3MarketingBusifavorUsersByOpenidCouponsResponse>>
  /**
   * 根据过滤条件查询用户券 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_4.shtml
   */
  getAsync(
    options: GetV3MarketingBusifavorUsersByOpenidCouponsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingBusifavorUsersByOpenidCouponsResponse>>
  readonly _coupon_code_: V3MarketingBusifavorUsersByOpenidCouponsByCouponCode
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCode extends ListedNode {
  readonly appids: V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppids
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppids extends ListedNode {
  readonly _appid_: V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid
}

export interface V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid
  extends ListedNode {
  /**
   * 查询用户单张券详情 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/busifavor/chapter3_5.shtml
   */
  get(
    options: GetV3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidResponse>
  >
  /**
   * 查询用户单张券详情 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/busifavor/chapter3_5.shtml
   */
  getAsync(
    options: GetV3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppidResponse>
  >
}

export interface V3MarketingFavor extends ListedNode {
  readonly callbacks: V3MarketingFavorCallbacks
  readonly couponStocks: V3MarketingFavorCouponStocks
  readonly media: V3MarketingFavorMedia
  readonly stocks: V3MarketingFavorStocks
  readonly users: V3MarketingFavorUsers
}

export interface V3MarketingFavorCallbacks extends ListedNode {
  /**
   * 获取已设置的消息通知地址 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml
   */
  get(
    options: GetV3MarketingFavorCallbacksRequest,
  ): Promise<WechatpayResponse<GetV3MarketingFavorCallbacksResponse>>
  /**
   * 获取已设置的消息通知地址 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml
   */
  getAsync(
    options: GetV3MarketingFavorCallbacksRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingFavorCallbacksResponse>>
  /**
   * 设置消息通知地址 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml
   */
  post(
    options: PostV3MarketingFavorCallbacksRequest,
  ): Promise<WechatpayResponse<PostV3MarketingFavorCallbacksResponse>>
  /**
   * 设置消息通知地址 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_12.shtml
   */
  postAsync(
    options: PostV3MarketingFavorCallbacksRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingFavorCallbacksResponse>>
}

export interface V3MarketingFavorCouponStocks extends ListedNode {
  /**
   * 创建代金券批次 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_1.shtml
   */
  post(
    options: PostV3MarketingFavorCouponStocksRequest,
  ): Promise<WechatpayResponse<PostV3MarketingFavorCouponStocksResponse>>
  /**
   * 创建代金券批次 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_1.shtml
   */
  postAsync(
    options: PostV3MarketingFavorCouponStocksRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingFavorCouponStocksResponse>>
}

export interface V3MarketingFavorMedia extends ListedNode {
  readonly imageUpload: V3MarketingFavorMediaImageUpload
}

export interface V3MarketingFavorMediaImageUpload extends ListedNode {
  /**
   * （营销）图片上传 (微信支付商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_1.shtml
   */
  post(
    options: PostV3MarketingFavorMediaImageUploadRequest,
  ): Promise<WechatpayResponse<PostV3MarketingFavorMediaImageUploadResponse>>
  /**
   * （营销）图片上传 (微信支付商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_1.shtml
   */
  postAsync(
    options: PostV3MarketingFavorMediaImageUploadRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingFavorMediaImageUploadResponse>>
}

export interface V3MarketingFavorStocks extends ListedNode {
  /**
   * 条件查询批次列表 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/list-stocks.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/stock/list-stocks.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_4.shtml
   */
  get(
    options: GetV3MarketingFavorStocksRequest,
  ): Promise<WechatpayResponse<GetV3MarketingFavorStocksResponse>>
  /**
   * 条件查询批次列表 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/list-stocks.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/stock/list-stocks.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_4.shtml
   */
  getAsync(
    options: GetV3MarketingFavorStocksRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingFavorStocksResponse>>
  readonly _stock_id_: V3MarketingFavorStocksByStockId
}

export interface V3MarketingFavorStocksByStockId extends ListedNode {
  /**
   * 查询批次详情 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/query-stock.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/stock/query-stock.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_5.shtml
   */
  get(
    options: GetV3MarketingFavorStocksByStockIdRequest,
  ): Promise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdResponse>>
  /**
   * 查询批次详情 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/stock/query-stock.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/stock/query-stock.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_5.shtml
   */
  getAsync(
    options: GetV3MarketingFavorStocksByStockIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdResponse>>
  readonly items: V3MarketingFavorStocksByStockIdItems
  readonly merchants: V3MarketingFavorStocksByStockIdMerchants
  readonly modifyGoodsId: V3MarketingFavorStocksByStockIdModifyGoodsId
  readonly pause: V3MarketingFavorStocksByStockIdPause
  readonly refundFlow: V3MarketingFavorStocksByStockIdRefundFlow
  readonly refundFlowByDay: V3MarketingFavorStocksByStockIdRefundFlowByDay
  readonly restart: V3MarketingFavorStocksByStockIdRestart
  readonly start: V3MarketingFavorStocksByStockIdStart
  readonly stop: V3MarketingFavorStocksByStockIdStop
  readonly useFlow: V3MarketingFavorStocksByStockIdUseFlow
  readonly useFlowByDay: V3MarketingFavorStocksByStockIdUseFlowByDay
}

export interface V3MarketingFavorStocksByStockIdItems extends ListedNode {
  /**
   * 查询代金券可用单品 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_8.shtml
   */
  get(
    options: GetV3MarketingFavorStocksByStockIdItemsRequest,
  ): Promise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdItemsResponse>>
  /**
   * 查询代金券可用单品 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_8.shtml
   */
  getAsync(
    options: GetV3MarketingFavorStocksByStockIdItemsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdItemsResponse>>
}

export interface V3MarketingFavorStocksByStockIdMerchants extends ListedNode {
  /**
   * 查询代金券可用商户 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_7.shtml
   */
  get(
    options: GetV3MarketingFavorStocksByStockIdMerchantsRequest,
  ): Promise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdMerchantsResponse>>
  /**
   * 查询代金券可用商户 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_7.shtml
   */
  getAsync(
    options: GetV3MarketingFavorStocksByStockIdMerchantsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdMerchantsResponse>>
}

export interface V3MarketingFavorStocksByStockIdModifyGoodsId extends ListedNode {
  /** 修改可用单品编码 (直连商户) */
  post(
    options: PostV3MarketingFavorStocksByStockIdModifyGoodsIdRequest,
  ): Promise<WechatpayResponse<PostV3MarketingFavorStocksByStockIdModifyGoodsIdResponse>>
  /** 修改可用单品编码 (直连商户) */
  postAsync(
    options: PostV3MarketingFavorStocksByStockIdModifyGoodsIdRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingFavorStocksByStockIdModifyGoodsIdResponse>>
}

export interface V3MarketingFavorStocksByStockIdPause extends ListedNode {
  /**
   * 暂停代金券批次 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_13.shtml
   */
  post(
    options: PostV3MarketingFavorStocksByStockIdPauseRequest,
  ): Promise<WechatpayResponse<PostV3MarketingFavorStocksByStockIdPauseResponse>>
  /**
   * 暂停代金券批次 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_13.shtml
   */
  postAsync(
    options: PostV3MarketingFavorStocksByStockIdPauseRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingFavorStocksByStockIdPauseResponse>>
}

export interface V3MarketingFavorStocksByStockIdRefundFlow extends ListedNode {
  /**
   * 下载批次退款明细 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_11.shtml
   */
  get(
    options: GetV3MarketingFavorStocksByStockIdRefundFlowRequest,
  ): Promise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdRefundFlowResponse>>
  /**
   * 下载批次退款明细 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_11.shtml
   */
  getAsync(
    options: GetV3MarketingFavorStocksByStockIdRefundFlowRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdRefundFlowResponse>>
}

export interface V3MarketingFavorStocksByStockIdRefundFlowByDay extends ListedNode {
  /** 获取批次退款明细下载链接 (直连商户、服务商) */
  get(
    options: GetV3MarketingFavorStocksByStockIdRefundFlowByDayRequest,
  ): Promise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdRefundFlowByDayResponse>>
  /** 获取批次退款明细下载链接 (直连商户、服务商) */
  getAsync(
    options: GetV3MarketingFavorStocksByStockIdRefundFlowByDayRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdRefundFlowByDayResponse>>
}

export interface V3MarketingFavorStocksByStockIdRestart extends ListedNode {
  /**
   * 重启代金券批次 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_14.shtml
   */
  post(
    options: PostV3MarketingFavorStocksByStockIdRestartRequest,
  ): Promise<WechatpayResponse<PostV3MarketingFavorStocksByStockIdRestartResponse>>
  /**
   * 重启代金券批次 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_14.shtml
   */
  postAsync(
    options: PostV3MarketingFavorStocksByStockIdRestartRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingFavorStocksByStockIdRestartResponse>>
}

export interface V3MarketingFavorStocksByStockIdStart extends ListedNode {
  /**
   * 激活代金券批次 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_3.shtml
   */
  post(
    options: PostV3MarketingFavorStocksByStockIdStartRequest,
  ): Promise<WechatpayResponse<PostV3MarketingFavorStocksByStockIdStartResponse>>
  /**
   * 激活代金券批次 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_3.shtml
   */
  postAsync(
    options: PostV3MarketingFavorStocksByStockIdStartRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingFavorStocksByStockIdStartResponse>>
}

export interface V3MarketingFavorStocksByStockIdStop extends ListedNode {
  /** 终止批次 */
  post(
    options: PostV3MarketingFavorStocksByStockIdStopRequest,
  ): Promise<WechatpayResponse<PostV3MarketingFavorStocksByStockIdStopResponse>>
  /** 终止批次 */
  postAsync(
    options: PostV3MarketingFavorStocksByStockIdStopRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingFavorStocksByStockIdStopResponse>>
}

export interface V3MarketingFavorStocksByStockIdUseFlow extends ListedNode {
  /**
   * 下载批次核销明细 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_10.shtml
   */
  get(
    options: GetV3MarketingFavorStocksByStockIdUseFlowRequest,
  ): Promise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdUseFlowResponse>>
  /**
   * 下载批次核销明细 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_10.shtml
   */
  getAsync(
    options: GetV3MarketingFavorStocksByStockIdUseFlowRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdUseFlowResponse>>
}

export interface V3MarketingFavorStocksByStockIdUseFlowByDay extends ListedNode {
  /** 获取批次核销明细下载链接 (直连商户、服务商) */
  get(
    options: GetV3MarketingFavorStocksByStockIdUseFlowByDayRequest,
  ): Promise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdUseFlowByDayResponse>>
  /** 获取批次核销明细下载链接 (直连商户、服务商) */
  getAsync(
    options: GetV3MarketingFavorStocksByStockIdUseFlowByDayRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingFavorStocksByStockIdUseFlowByDayResponse>>
}

export interface V3MarketingFavorUsers extends ListedNode {
  readonly _openid_: V3MarketingFavorUsersByOpenid
}

export interface V3MarketingFavorUsersByOpenid extends ListedNode {
  readonly coupons: V3MarketingFavorUsersByOpenidCoupons
}

export interface V3MarketingFavorUsersByOpenidCoupons extends ListedNode {
  /**
   * 根据商户号查用户的券 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_9.shtml
   */
  get(
    options: GetV3MarketingFavorUsersByOpenidCouponsRequest,
  ): Promise<WechatpayResponse<GetV3MarketingFavorUsersByOpenidCouponsResponse>>
  /**
   * 根据商户号查用户的券 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_9.shtml
   */
  getAsync(
    options: GetV3MarketingFavorUsersByOpenidCouponsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingFavorUsersByOpenidCouponsResponse>>
  /**
   * 发放代金券 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/list-coupons-by-filter.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/coupon/list-coupons-by-filter.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_2.shtml
   */
  post(
    options: PostV3MarketingFavorUsersByOpenidCouponsRequest,
  ): Promise<WechatpayResponse<PostV3MarketingFavorUsersByOpenidCouponsResponse>>
  /**
   * 发放代金券 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/list-coupons-by-filter.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/coupon/list-coupons-by-filter.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_2.shtml
   */
  postAsync(
    options: PostV3MarketingFavorUsersByOpenidCouponsRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingFavorUsersByOpenidCouponsResponse>>
  readonly _coupon_id_: V3MarketingFavorUsersByOpenidCouponsByCouponId
}

export interface V3MarketingFavorUsersByOpenidCouponsByCouponId extends ListedNode {
  /**
   * 查询代金券详情 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/query-coupon.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/coupon/query-coupon.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_6.shtml
   */
  get(
    options: GetV3MarketingFavorUsersByOpenidCouponsByCouponIdRequest,
  ): Promise<WechatpayResponse<GetV3MarketingFavorUsersByOpenidCouponsByCouponIdResponse>>
  /**
   * 查询代金券详情 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/cash-coupons/coupon/query-coupon.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/cash-coupons/coupon/query-coupon.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_6.shtml
   */
  getAsync(
    options: GetV3MarketingFavorUsersByOpenidCouponsByCouponIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingFavorUsersByOpenidCouponsByCouponIdResponse>>
}

export interface V3MarketingGoodsSubsidyActivity extends ListedNode {
  readonly activities: V3MarketingGoodsSubsidyActivityActivities
  readonly activity: V3MarketingGoodsSubsidyActivityActivity
  readonly qualification: V3MarketingGoodsSubsidyActivityQualification
  readonly retailStoreAct: V3MarketingGoodsSubsidyActivityRetailStoreAct
}

export interface V3MarketingGoodsSubsidyActivityActivities extends ListedNode {
  /**
   * 按区域查询品牌加价购活动 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  get(
    options: GetV3MarketingGoodsSubsidyActivityActivitiesRequest,
  ): Promise<WechatpayResponse<GetV3MarketingGoodsSubsidyActivityActivitiesResponse>>
  /**
   * 按区域查询品牌加价购活动 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  getAsync(
    options: GetV3MarketingGoodsSubsidyActivityActivitiesRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingGoodsSubsidyActivityActivitiesResponse>>
}

export interface V3MarketingGoodsSubsidyActivityActivity extends ListedNode {
  readonly _activity_id_: V3MarketingGoodsSubsidyActivityActivityByActivityId
}

export interface V3MarketingGoodsSubsidyActivityActivityByActivityId extends ListedNode {
  readonly apply: V3MarketingGoodsSubsidyActivityActivityByActivityIdApply
}

export interface V3MarketingGoodsSubsidyActivityActivityByActivityIdApply extends ListedNode {
  /**
   * 门店报名品牌加价购活动 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post(
    options: PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyResponse>
  >
  /**
   * 门店报名品牌加价购活动 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  postAsync(
    options: PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingGoodsSubsidyActivityActivityByActivityIdApplyResponse>
  >
}

export interface V3MarketingGoodsSubsidyActivityQualification extends ListedNode {
  readonly lock: V3MarketingGoodsSubsidyActivityQualificationLock
  readonly unlock: V3MarketingGoodsSubsidyActivityQualificationUnlock
}

export interface V3MarketingGoodsSubsidyActivityQualificationLock extends ListedNode {
  /**
   * 锁定品牌加价购活动资格 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post(
    options: PostV3MarketingGoodsSubsidyActivityQualificationLockRequest,
  ): Promise<WechatpayResponse<PostV3MarketingGoodsSubsidyActivityQualificationLockResponse>>
  /**
   * 锁定品牌加价购活动资格 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  postAsync(
    options: PostV3MarketingGoodsSubsidyActivityQualificationLockRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingGoodsSubsidyActivityQualificationLockResponse>>
}

export interface V3MarketingGoodsSubsidyActivityQualificationUnlock extends ListedNode {
  /**
   * 解锁品牌加价购活动资格 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  post(
    options: PostV3MarketingGoodsSubsidyActivityQualificationUnlockRequest,
  ): Promise<WechatpayResponse<PostV3MarketingGoodsSubsidyActivityQualificationUnlockResponse>>
  /**
   * 解锁品牌加价购活动资格 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html
   */
  postAsync(
    options: PostV3MarketingGoodsSubsidyActivityQualificationUnlockRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingGoodsSubsidyActivityQualificationUnlockResponse>>
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreAct extends ListedNode {
  readonly _activity_id_: V3MarketingGoodsSubsidyActivityRetailStoreActByActivityId
  readonly _brand_id_: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandId
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityId extends ListedNode {
  readonly representative: V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative
  readonly representatives: V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative
  extends ListedNode {
  /**
   * 删除零售小店活动业务代理 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-representative.html
   */
  delete(
    options: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeRequest,
  ): Promise<
    WechatpayResponse<DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeResponse>
  >
  /**
   * 删除零售小店活动业务代理 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-representative.html
   */
  deleteAsync(
    options: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeRequest,
  ): ChainPromise<
    WechatpayResponse<DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeResponse>
  >
  /**
   * 添加零售小店活动业务代理 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html
   */
  put(
    options: PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeRequest,
  ): Promise<
    WechatpayResponse<PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeResponse>
  >
  /**
   * 添加零售小店活动业务代理 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-stores/add-representative.html
   */
  putAsync(
    options: PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeRequest,
  ): ChainPromise<
    WechatpayResponse<PutV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativeResponse>
  >
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives
  extends ListedNode {
  /**
   * 查询零售小店活动业务代理 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-representative.html
   */
  get(
    options: GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesResponse>
  >
  /**
   * 查询零售小店活动业务代理 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-representative.html
   */
  getAsync(
    options: GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentativesResponse>
  >
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandId extends ListedNode {
  readonly materials: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials
  readonly stores: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials
  extends ListedNode {
  /**
   * 生成小店活动物料码 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/create-materials.html
   */
  post(
    options: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsResponse>
  >
  /**
   * 生成小店活动物料码 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/create-materials.html
   */
  postAsync(
    options: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterialsResponse>
  >
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores extends ListedNode {
  /**
   * 删除小店活动门店 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-stores.html
   */
  delete(
    options: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresRequest,
  ): Promise<
    WechatpayResponse<DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse>
  >
  /**
   * 删除小店活动门店 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/delete-stores.html
   */
  deleteAsync(
    options: DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresRequest,
  ): ChainPromise<
    WechatpayResponse<DeleteV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse>
  >
  /**
   * 查询小店活动门店列表 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-store.html
   */
  get(
    options: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse>
  >
  /**
   * 查询小店活动门店列表 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/list-store.html
   */
  getAsync(
    options: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse>
  >
  /**
   * 添加小店活动门店 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/add-stores.html
   */
  post(
    options: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse>
  >
  /**
   * 添加小店活动门店 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/add-stores.html
   */
  postAsync(
    options: PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresResponse>
  >
  readonly _store_code_: V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode
}

export interface V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode
  extends ListedNode {
  /**
   * 查询小店活动门店详情 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/get-store.html
   */
  get(
    options: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeResponse>
  >
  /**
   * 查询小店活动门店详情 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/retail-store/retail-store-act/get-store.html
   */
  getAsync(
    options: GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCodeResponse>
  >
}

export interface V3MarketingMembercardActivity extends ListedNode {
  readonly activities: V3MarketingMembercardActivityActivities
}

export interface V3MarketingMembercardActivityActivities extends ListedNode {
  /**
   * 查询活动列表 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_3.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/query-activity-list.html
   */
  get(
    options: GetV3MarketingMembercardActivityActivitiesRequest,
  ): Promise<WechatpayResponse<GetV3MarketingMembercardActivityActivitiesResponse>>
  /**
   * 查询活动列表 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_3.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/query-activity-list.html
   */
  getAsync(
    options: GetV3MarketingMembercardActivityActivitiesRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingMembercardActivityActivitiesResponse>>
  /**
   * 创建活动 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_1.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/create-activity.html
   */
  post(
    options: PostV3MarketingMembercardActivityActivitiesRequest,
  ): Promise<WechatpayResponse<PostV3MarketingMembercardActivityActivitiesResponse>>
  /**
   * 创建活动 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_1.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/create-activity.html
   */
  postAsync(
    options: PostV3MarketingMembercardActivityActivitiesRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingMembercardActivityActivitiesResponse>>
  readonly _activity_id_: V3MarketingMembercardActivityActivitiesByActivityId
}

export interface V3MarketingMembercardActivityActivitiesByActivityId extends ListedNode {
  /**
   * 查询活动详情 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_4.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/query-activity-detail.html
   */
  get(
    options: GetV3MarketingMembercardActivityActivitiesByActivityIdRequest,
  ): Promise<WechatpayResponse<GetV3MarketingMembercardActivityActivitiesByActivityIdResponse>>
  /**
   * 查询活动详情 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_4.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/query-activity-detail.html
   */
  getAsync(
    options: GetV3MarketingMembercardActivityActivitiesByActivityIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingMembercardActivityActivitiesByActivityIdResponse>>
  readonly terminate: V3MarketingMembercardActivityActivitiesByActivityIdTerminate
}

export interface V3MarketingMembercardActivityActivitiesByActivityIdTerminate extends ListedNode {
  /**
   * 终止活动 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/terminating-activity.html
   */
  post(
    options: PostV3MarketingMembercardActivityActivitiesByActivityIdTerminateRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingMembercardActivityActivitiesByActivityIdTerminateResponse>
  >
  /**
   * 终止活动 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter8_2.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/membership-card/member-gift/terminating-activity.html
   */
  postAsync(
    options: PostV3MarketingMembercardActivityActivitiesByActivityIdTerminateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingMembercardActivityActivitiesByActivityIdTerminateResponse>
  >
}

export interface V3MarketingMembercardOpen extends ListedNode {
  readonly activateInformations: V3MarketingMembercardOpenActivateInformations
  readonly callback: V3MarketingMembercardOpenCallback
  readonly cards: V3MarketingMembercardOpenCards
  readonly phonenumberMember: V3MarketingMembercardOpenPhonenumberMember
  readonly user: V3MarketingMembercardOpenUser
}

export interface V3MarketingMembercardOpenActivateInformations extends ListedNode {
  readonly _activate_ticket_: V3MarketingMembercardOpenActivateInformationsByActivateTicket
}

export interface V3MarketingMembercardOpenActivateInformationsByActivateTicket extends ListedNode {
  /**
   * 获取用户信息（跳转型激活） (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_5.shtml
   */
  get(
    options: GetV3MarketingMembercardOpenActivateInformationsByActivateTicketRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingMembercardOpenActivateInformationsByActivateTicketResponse>
  >
  /**
   * 获取用户信息（跳转型激活） (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_5.shtml
   */
  getAsync(
    options: GetV3MarketingMembercardOpenActivateInformationsByActivateTicketRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingMembercardOpenActivateInformationsByActivateTicketResponse>
  >
}

export interface V3MarketingMembercardOpenCallback extends ListedNode {
  /**
   * 查询回调地址 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_2.shtml
   */
  get(
    options?: GetV3MarketingMembercardOpenCallbackRequest,
  ): Promise<WechatpayResponse<GetV3MarketingMembercardOpenCallbackResponse>>
  /**
   * 查询回调地址 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_2.shtml
   */
  getAsync(
    options?: GetV3MarketingMembercardOpenCallbackRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingMembercardOpenCallbackResponse>>
  /**
   * 设置回调地址 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_1.shtml
   */
  patch(
    options: PatchV3MarketingMembercardOpenCallbackRequest,
  ): Promise<WechatpayResponse<PatchV3MarketingMembercardOpenCallbackResponse>>
  /**
   * 设置回调地址 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter6_1.shtml
   */
  patchAsync(
    options: PatchV3MarketingMembercardOpenCallbackRequest,
  ): ChainPromise<WechatpayResponse<PatchV3MarketingMembercardOpenCallbackResponse>>
}

export interface V3MarketingMembercardOpenCards extends ListedNode {
  /** 查询会员卡模板列表 (直连商户、服务商) */
  get(
    options: GetV3MarketingMembercardOpenCardsRequest,
  ): Promise<WechatpayResponse<GetV3MarketingMembercardOpenCardsResponse>>
  /** 查询会员卡模板列表 (直连商户、服务商) */
  getAsync(
    options: GetV3MarketingMembercardOpenCardsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingMembercardOpenCardsResponse>>
  /** 创建会员卡模板 (直连商户、服务商) */
  post(
    options: PostV3MarketingMembercardOpenCardsRequest,
  ): Promise<WechatpayResponse<PostV3MarketingMembercardOpenCardsResponse>>
  /** 创建会员卡模板 (直连商户、服务商) */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingMembercardOpenCardsResponse>>
  readonly _card_id_: V3MarketingMembercardOpenCardsByCardId
}

export interface V3MarketingMembercardOpenCardsByCardId extends ListedNode {
  /** 删除会员卡模板 (直连商户、服务商) */
  delete(
    options: DeleteV3MarketingMembercardOpenCardsByCardIdRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 删除会员卡模板 (直连商户、服务商) */
  deleteAsync(
    options: DeleteV3MarketingMembercardOpenCardsByCardIdRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  /** 查询会员卡模板信息 (直连商户、服务商) */
  get(
    options: GetV3MarketingMembercardOpenCardsByCardIdRequest,
  ): Promise<WechatpayResponse<GetV3MarketingMembercardOpenCardsByCardIdResponse>>
  /** 查询会员卡模板信息 (直连商户、服务商) */
  getAsync(
    options: GetV3MarketingMembercardOpenCardsByCardIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingMembercardOpenCardsByCardIdResponse>>
  /** 修改会员卡模板信息 (直连商户、服务商) */
  patch(
    options: PatchV3MarketingMembercardOpenCardsByCardIdRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 修改会员卡模板信息 (直连商户、服务商) */
  patchAsync(
    options: PatchV3MarketingMembercardOpenCardsByCardIdRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  readonly codes: V3MarketingMembercardOpenCardsByCardIdCodes
  readonly decryptCode: V3MarketingMembercardOpenCardsByCardIdDecryptCode
  readonly permissionTokens: V3MarketingMembercardOpenCardsByCardIdPermissionTokens
  readonly phoneMembercard: V3MarketingMembercardOpenCardsByCardIdPhoneMembercard
  readonly qrcode: V3MarketingMembercardOpenCardsByCardIdQrcode
  readonly rights: V3MarketingMembercardOpenCardsByCardIdRights
  readonly serviceModules: V3MarketingMembercardOpenCardsByCardIdServiceModules
  readonly upgrade: V3MarketingMembercardOpenCardsByCardIdUpgrade
  readonly users: V3MarketingMembercardOpenCardsByCardIdUsers
}

export interface V3MarketingMembercardOpenCardsByCardIdCodes extends ListedNode {
  readonly _code_: V3MarketingMembercardOpenCardsByCardIdCodesByCode
  readonly deposit: V3MarketingMembercardOpenCardsByCardIdCodesDeposit
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCode extends ListedNode {
  /** 查询用户会员卡信息 (直连商户、服务商) */
  get(
    options: GetV3MarketingMembercardOpenCardsByCardIdCodesByCodeRequest,
  ): Promise<WechatpayResponse<GetV3MarketingMembercardOpenCardsByCardIdCodesByCodeResponse>>
  /** 查询用户会员卡信息 (直连商户、服务商) */
  getAsync(
    options: GetV3MarketingMembercardOpenCardsByCardIdCodesByCodeRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingMembercardOpenCardsByCardIdCodesByCodeResponse>>
  /** 修改用户会员卡信息 (直连商户、服务商) */
  patch(
    options: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 修改用户会员卡信息 (直连商户、服务商) */
  patchAsync(
    options: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  readonly activate: V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate
  readonly bonus: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonus
  readonly rights: V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights
  readonly setServiceModuleData: V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData
  readonly unavailable: V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate extends ListedNode {
  /**
   * 激活会员卡（跳转型激活） (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_10.shtml
   */
  post(
    options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 激活会员卡（跳转型激活） (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_10.shtml
   */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeActivateRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonus extends ListedNode {
  readonly commit: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit
  readonly prepare: V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit extends ListedNode {
  /**
   * 设置支付后展示的积分到账 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_2.shtml
   */
  post(
    options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 设置支付后展示的积分到账 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_2.shtml
   */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommitRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare extends ListedNode {
  /**
   * 支付结果页展示会员积分 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_3.shtml
   */
  post(
    options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 支付结果页展示会员积分 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_3.shtml
   */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepareRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights extends ListedNode {
  /** 设置会员权益 (直连商户、服务商) */
  patch(
    options: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 设置会员权益 (直连商户、服务商) */
  patchAsync(
    options: PatchV3MarketingMembercardOpenCardsByCardIdCodesByCodeRightsRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData
  extends ListedNode {
  /** 设置会员服务项用户信息 (直连商户、服务商) */
  post(
    options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 设置会员服务项用户信息 (直连商户、服务商) */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleDataRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable extends ListedNode {
  /**
   * 作废用户会员卡 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_12.shtml
   */
  post(
    options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 作废用户会员卡 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_12.shtml
   */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailableRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MarketingMembercardOpenCardsByCardIdCodesDeposit extends ListedNode {
  /**
   * 导入会员Code (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_7.shtml
   */
  post(
    options: PostV3MarketingMembercardOpenCardsByCardIdCodesDepositRequest,
  ): Promise<WechatpayResponse<PostV3MarketingMembercardOpenCardsByCardIdCodesDepositResponse>>
  /**
   * 导入会员Code (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_7.shtml
   */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsByCardIdCodesDepositRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingMembercardOpenCardsByCardIdCodesDepositResponse>>
}

export interface V3MarketingMembercardOpenCardsByCardIdDecryptCode extends ListedNode {
  /**
   * 加密code解码（跳转型激活） (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_4.shtml
   */
  get(
    options: GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeRequest,
  ): Promise<WechatpayResponse<GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeResponse>>
  /**
   * 加密code解码（跳转型激活） (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_4.shtml
   */
  getAsync(
    options: GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingMembercardOpenCardsByCardIdDecryptCodeResponse>>
}

export interface V3MarketingMembercardOpenCardsByCardIdPermissionTokens extends ListedNode {
  /**
   * 商户预授权 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_7.shtml
   */
  post(
    options: PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensRequest,
  ): Promise<WechatpayResponse<PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensResponse>>
  /**
   * 商户预授权 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_7.shtml
   */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingMembercardOpenCardsByCardIdPermissionTokensResponse>
  >
}

export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercard extends ListedNode {
  readonly import: V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport
}

export interface V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport extends ListedNode {
  /** 根据手机号导入用户会员卡 (直连商户、服务商) */
  post(
    options: PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportResponse>
  >
  /** 根据手机号导入用户会员卡 (直连商户、服务商) */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingMembercardOpenCardsByCardIdPhoneMembercardImportResponse>
  >
}

export interface V3MarketingMembercardOpenCardsByCardIdQrcode extends ListedNode {
  /**
   * 创建会员卡二维码 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_3.shtml
   */
  post(
    options: PostV3MarketingMembercardOpenCardsByCardIdQrcodeRequest,
  ): Promise<WechatpayResponse<PostV3MarketingMembercardOpenCardsByCardIdQrcodeResponse>>
  /**
   * 创建会员卡二维码 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_3.shtml
   */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsByCardIdQrcodeRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingMembercardOpenCardsByCardIdQrcodeResponse>>
}

export interface V3MarketingMembercardOpenCardsByCardIdRights extends ListedNode {
  /** 设置会员卡模板权益项 (直连商户、服务商) */
  patch(
    options: PatchV3MarketingMembercardOpenCardsByCardIdRightsRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 设置会员卡模板权益项 (直连商户、服务商) */
  patchAsync(
    options: PatchV3MarketingMembercardOpenCardsByCardIdRightsRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MarketingMembercardOpenCardsByCardIdServiceModules extends ListedNode {
  /** 添加会员卡服务项 (直连商户、服务商) */
  post(
    options: PostV3MarketingMembercardOpenCardsByCardIdServiceModulesRequest,
  ): Promise<WechatpayResponse<PostV3MarketingMembercardOpenCardsByCardIdServiceModulesResponse>>
  /** 添加会员卡服务项 (直连商户、服务商) */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsByCardIdServiceModulesRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingMembercardOpenCardsByCardIdServiceModulesResponse>
  >
  readonly _service_module_id_: V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId
}

export interface V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId
  extends ListedNode {
  /** 移除会员卡服务项 (直连商户、服务商) */
  delete(
    options: DeleteV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 移除会员卡服务项 (直连商户、服务商) */
  deleteAsync(
    options: DeleteV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  /** 修改会员卡服务项 (直连商户、服务商) */
  patch(
    options: PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdRequest,
  ): Promise<
    WechatpayResponse<PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdResponse>
  >
  /** 修改会员卡服务项 (直连商户、服务商) */
  patchAsync(
    options: PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdRequest,
  ): ChainPromise<
    WechatpayResponse<PatchV3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleIdResponse>
  >
}

export interface V3MarketingMembercardOpenCardsByCardIdUpgrade extends ListedNode {
  /**
   * 老会员卡模板升级 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_6.shtml
   */
  post(
    options: PostV3MarketingMembercardOpenCardsByCardIdUpgradeRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 老会员卡模板升级 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_6.shtml
   */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsByCardIdUpgradeRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MarketingMembercardOpenCardsByCardIdUsers extends ListedNode {
  readonly import: V3MarketingMembercardOpenCardsByCardIdUsersImport
}

export interface V3MarketingMembercardOpenCardsByCardIdUsersImport extends ListedNode {
  /**
   * 根据openid导入用户会员卡 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_13.shtml
   */
  post(
    options: PostV3MarketingMembercardOpenCardsByCardIdUsersImportRequest,
  ): Promise<WechatpayResponse<PostV3MarketingMembercardOpenCardsByCardIdUsersImportResponse>>
  /**
   * 根据openid导入用户会员卡 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_13.shtml
   */
  postAsync(
    options: PostV3MarketingMembercardOpenCardsByCardIdUsersImportRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingMembercardOpenCardsByCardIdUsersImportResponse>>
}

export interface V3MarketingMembercardOpenPhonenumberMember extends ListedNode {
  readonly import: V3MarketingMembercardOpenPhonenumberMemberImport
  readonly search: V3MarketingMembercardOpenPhonenumberMemberSearch
}

export interface V3MarketingMembercardOpenPhonenumberMemberImport extends ListedNode {
  /**
   * 导入加密手机号提醒会员领卡 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml
   */
  post(
    options: PostV3MarketingMembercardOpenPhonenumberMemberImportRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 导入加密手机号提醒会员领卡 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_1.shtml
   */
  postAsync(
    options: PostV3MarketingMembercardOpenPhonenumberMemberImportRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MarketingMembercardOpenPhonenumberMemberSearch extends ListedNode {
  /**
   * 通过加密手机号查询会员领卡状态 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_2.shtml
   */
  get(
    options: GetV3MarketingMembercardOpenPhonenumberMemberSearchRequest,
  ): Promise<WechatpayResponse<GetV3MarketingMembercardOpenPhonenumberMemberSearchResponse>>
  /**
   * 通过加密手机号查询会员领卡状态 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter4_2.shtml
   */
  getAsync(
    options: GetV3MarketingMembercardOpenPhonenumberMemberSearchRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingMembercardOpenPhonenumberMemberSearchResponse>>
}

export interface V3MarketingMembercardOpenUser extends ListedNode {
  readonly cards: V3MarketingMembercardOpenUserCards
}

export interface V3MarketingMembercardOpenUserCards extends ListedNode {
  /**
   * 查询用户在品牌下所有会员卡 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_5.shtml
   */
  get(
    options: GetV3MarketingMembercardOpenUserCardsRequest,
  ): Promise<WechatpayResponse<GetV3MarketingMembercardOpenUserCardsResponse>>
  /**
   * 查询用户在品牌下所有会员卡 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_5.shtml
   */
  getAsync(
    options: GetV3MarketingMembercardOpenUserCardsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingMembercardOpenUserCardsResponse>>
}

export interface V3MarketingPartner extends ListedNode {
  readonly deliveryPlan: V3MarketingPartnerDeliveryPlan
  readonly productCoupon: V3MarketingPartnerProductCoupon
}

export interface V3MarketingPartnerDeliveryPlan extends ListedNode {
  readonly _sp_mchid_: V3MarketingPartnerDeliveryPlanBySpMchid
  readonly deliveryPlans: V3MarketingPartnerDeliveryPlanDeliveryPlans
}

export interface V3MarketingPartnerDeliveryPlanBySpMchid extends ListedNode {
  readonly notifyUrl: V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl
}

export interface V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl extends ListedNode {
  /** 设置投放计划回调地址 (服务商) */
  post(
    options: PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlRequest,
  ): Promise<WechatpayResponse<PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlResponse>>
  /** 设置投放计划回调地址 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingPartnerDeliveryPlanBySpMchidNotifyUrlResponse>>
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlans extends ListedNode {
  /** 创建投放计划 (服务商) */
  post(
    options: PostV3MarketingPartnerDeliveryPlanDeliveryPlansRequest,
  ): Promise<WechatpayResponse<PostV3MarketingPartnerDeliveryPlanDeliveryPlansResponse>>
  /** 创建投放计划 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerDeliveryPlanDeliveryPlansRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingPartnerDeliveryPlanDeliveryPlansResponse>>
  readonly _brand_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandId
  readonly _plan_id_: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandId extends ListedNode {
  readonly deliveryPlans: V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans
  extends ListedNode {
  /** 分页查询投放计划列表 (服务商) */
  get(
    options: GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansResponse>
  >
  /** 分页查询投放计划列表 (服务商) */
  getAsync(
    options: GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlansResponse>
  >
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId extends ListedNode {
  /** 更新投放计划 (服务商) */
  patch(
    options: PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdRequest,
  ): Promise<WechatpayResponse<PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdResponse>>
  /** 更新投放计划 (服务商) */
  patchAsync(
    options: PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdRequest,
  ): ChainPromise<
    WechatpayResponse<PatchV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdResponse>
  >
  readonly terminate: V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate
}

export interface V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate extends ListedNode {
  /** 终止投放计划 (服务商) */
  post(
    options: PostV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 终止投放计划 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminateRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MarketingPartnerProductCoupon extends ListedNode {
  readonly imageGenerationTasks: V3MarketingPartnerProductCouponImageGenerationTasks
  readonly media: V3MarketingPartnerProductCouponMedia
  readonly notifyConfigs: V3MarketingPartnerProductCouponNotifyConfigs
  readonly productCoupons: V3MarketingPartnerProductCouponProductCoupons
  readonly users: V3MarketingPartnerProductCouponUsers
}

export interface V3MarketingPartnerProductCouponImageGenerationTasks extends ListedNode {
  /** 提交图片生成任务 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponImageGenerationTasksRequest,
  ): Promise<WechatpayResponse<PostV3MarketingPartnerProductCouponImageGenerationTasksResponse>>
  /** 提交图片生成任务 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponImageGenerationTasksRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponImageGenerationTasksResponse>
  >
  readonly _task_id_: V3MarketingPartnerProductCouponImageGenerationTasksByTaskId
}

export interface V3MarketingPartnerProductCouponImageGenerationTasksByTaskId extends ListedNode {
  /** 查询图片生成任务执行结果 (服务商) */
  get(
    options: GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdResponse>
  >
  /** 查询图片生成任务执行结果 (服务商) */
  getAsync(
    options: GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingPartnerProductCouponImageGenerationTasksByTaskIdResponse>
  >
}

export interface V3MarketingPartnerProductCouponMedia extends ListedNode {
  readonly uploadImage: V3MarketingPartnerProductCouponMediaUploadImage
}

export interface V3MarketingPartnerProductCouponMediaUploadImage extends ListedNode {
  /** 图片上传 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponMediaUploadImageRequest,
  ): Promise<WechatpayResponse<PostV3MarketingPartnerProductCouponMediaUploadImageResponse>>
  /** 图片上传 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponMediaUploadImageRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingPartnerProductCouponMediaUploadImageResponse>>
}

export interface V3MarketingPartnerProductCouponNotifyConfigs extends ListedNode {
  /** 获取商品券事件通知地址 (服务商) */
  get(
    options?: GetV3MarketingPartnerProductCouponNotifyConfigsRequest,
  ): Promise<WechatpayResponse<GetV3MarketingPartnerProductCouponNotifyConfigsResponse>>
  /** 获取商品券事件通知地址 (服务商) */
  getAsync(
    options?: GetV3MarketingPartnerProductCouponNotifyConfigsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingPartnerProductCouponNotifyConfigsResponse>>
  /** 设置商品券事件通知地址 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponNotifyConfigsRequest,
  ): Promise<WechatpayResponse<PostV3MarketingPartnerProductCouponNotifyConfigsResponse>>
  /** 设置商品券事件通知地址 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponNotifyConfigsRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingPartnerProductCouponNotifyConfigsResponse>>
}

export interface V3MarketingPartnerProductCouponProductCoupons extends ListedNode {
  /** 创建商品券 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponProductCouponsRequest,
  ): Promise<WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsResponse>>
  /** 创建商品券 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponProductCouponsRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsResponse>>
  readonly _product_coupon_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponId
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponId extends ListedNode {
  /** 查询商品券 (服务商) */
  get(
    options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdResponse>
  >
  /** 查询商品券 (服务商) */
  getAsync(
    options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdResponse>
  >
  /** 修改商品券 (服务商) */
  patch(
    options: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdRequest,
  ): Promise<
    WechatpayResponse<PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdResponse>
  >
  /** 修改商品券 (服务商) */
  patchAsync(
    options: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdRequest,
  ): ChainPromise<
    WechatpayResponse<PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdResponse>
  >
  readonly deactivate: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate
  readonly stockBundles: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles
  readonly stocks: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate
  extends ListedNode {
  /** 失效商品券 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateResponse>
  >
  /** 失效商品券 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivateResponse>
  >
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles
  extends ListedNode {
  /** 添加商品券批次组 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesResponse>
  >
  /** 添加商品券批次组 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesResponse>
  >
  readonly _stock_bundle_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
  extends ListedNode {
  /** 修改商品券批次组 (服务商) */
  patch(
    options: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdRequest,
  ): Promise<
    WechatpayResponse<PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdResponse>
  >
  /** 修改商品券批次组 (服务商) */
  patchAsync(
    options: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdRequest,
  ): ChainPromise<
    WechatpayResponse<PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdResponse>
  >
  readonly associateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  readonly disassociateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  readonly updateBudget: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  extends ListedNode {
  /** 批次组批量关联门店 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresResponse>
  >
  /** 批次组批量关联门店 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStoresResponse>
  >
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  extends ListedNode {
  /** 批次组批量取消关联门店 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresResponse>
  >
  /** 批次组批量取消关联门店 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStoresResponse>
  >
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
  extends ListedNode {
  /** 修改商品券批次组发放预算 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetResponse>
  >
  /** 修改商品券批次组发放预算 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudgetResponse>
  >
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks
  extends ListedNode {
  /** 查询商品券批次列表 (服务商) */
  get(
    options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksResponse>
  >
  /** 查询商品券批次列表 (服务商) */
  getAsync(
    options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksResponse>
  >
  /** 添加商品券批次 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksResponse>
  >
  /** 添加商品券批次 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksResponse>
  >
  readonly _stock_id_: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId
  extends ListedNode {
  /** 查询商品券指定批次 (服务商) */
  get(
    options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdResponse>
  >
  /** 查询商品券指定批次 (服务商) */
  getAsync(
    options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdResponse>
  >
  /** 修改商品券指定批次 (服务商) */
  patch(
    options: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdRequest,
  ): Promise<
    WechatpayResponse<PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdResponse>
  >
  /** 修改商品券指定批次 (服务商) */
  patchAsync(
    options: PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdRequest,
  ): ChainPromise<
    WechatpayResponse<PatchV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdResponse>
  >
  readonly associateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  readonly associatedStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  readonly deactivate: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  readonly disassociateStores: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  readonly updateBudget: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  readonly uploadCouponCodes: V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  extends ListedNode {
  /** 批次关联门店 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresResponse>
  >
  /** 批次关联门店 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStoresResponse>
  >
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  extends ListedNode {
  /** 查询批次关联门店列表 (服务商) */
  get(
    options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresResponse>
  >
  /** 查询批次关联门店列表 (服务商) */
  getAsync(
    options: GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStoresResponse>
  >
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  extends ListedNode {
  /** 失效商品券批次 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateResponse>
  >
  /** 失效商品券批次 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivateResponse>
  >
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  extends ListedNode {
  /** 批次取消关联门店 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresResponse>
  >
  /** 批次取消关联门店 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStoresResponse>
  >
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  extends ListedNode {
  /** 修改商品券批次发放预算 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetResponse>
  >
  /** 修改商品券批次发放预算 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudgetResponse>
  >
}

export interface V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
  extends ListedNode {
  /** 预上传券Code (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesResponse>
  >
  /** 预上传券Code (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodesResponse>
  >
}

export interface V3MarketingPartnerProductCouponUsers extends ListedNode {
  readonly _openid_: V3MarketingPartnerProductCouponUsersByOpenid
}

export interface V3MarketingPartnerProductCouponUsersByOpenid extends ListedNode {
  readonly couponBundles: V3MarketingPartnerProductCouponUsersByOpenidCouponBundles
  readonly coupons: V3MarketingPartnerProductCouponUsersByOpenidCoupons
  readonly preSendCoupon: V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon
  readonly preSendCouponBundle: V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundles extends ListedNode {
  /** 向用户发放商品券批次组 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesResponse>
  >
  /** 向用户发放商品券批次组 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesResponse>
  >
  readonly _user_coupon_bundle_id_: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleId
  extends ListedNode {
  readonly deactivate: V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate
  extends ListedNode {
  /** 失效用户商品券组 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateResponse>
  >
  /** 失效用户商品券组 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivateResponse>
  >
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCoupons extends ListedNode {
  /** 指定券状态查询用户商品券列表 (服务商) */
  get(
    options: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsRequest,
  ): Promise<WechatpayResponse<GetV3MarketingPartnerProductCouponUsersByOpenidCouponsResponse>>
  /** 指定券状态查询用户商品券列表 (服务商) */
  getAsync(
    options: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingPartnerProductCouponUsersByOpenidCouponsResponse>>
  /** 向用户发放商品券 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsRequest,
  ): Promise<WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsResponse>>
  /** 向用户发放商品券 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsResponse>
  >
  readonly _coupon_code_: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode
  extends ListedNode {
  /** 查询用户商品券详情 (服务商) */
  get(
    options: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeResponse>
  >
  /** 查询用户商品券详情 (服务商) */
  getAsync(
    options: GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeResponse>
  >
  readonly confirm: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  readonly deactivate: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  readonly return: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn
  readonly use: V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  extends ListedNode {
  /** 确认发放用户商品券 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmResponse>
  >
  /** 确认发放用户商品券 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirmResponse>
  >
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  extends ListedNode {
  /** 失效用户商品券 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateResponse>
  >
  /** 失效用户商品券 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivateResponse>
  >
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn
  extends ListedNode {
  /** 退券 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnResponse>
  >
  /** 退券 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturnResponse>
  >
}

export interface V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse
  extends ListedNode {
  /** 核销用户商品券 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseResponse>
  >
  /** 核销用户商品券 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUseResponse>
  >
}

export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon extends ListedNode {
  /** 向用户预发放商品券 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponResponse>
  >
  /** 向用户预发放商品券 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponResponse>
  >
}

export interface V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle
  extends ListedNode {
  /** 向用户预发放商品券批次组 (服务商) */
  post(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleResponse>
  >
  /** 向用户预发放商品券批次组 (服务商) */
  postAsync(
    options: PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundleResponse>
  >
}

export interface V3MarketingPartnerships extends ListedNode {
  /**
   * 查询合作关系列表 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_5_3.shtml
   */
  get(
    options?: GetV3MarketingPartnershipsRequest,
  ): Promise<WechatpayResponse<GetV3MarketingPartnershipsResponse>>
  /**
   * 查询合作关系列表 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_5_3.shtml
   */
  getAsync(
    options?: GetV3MarketingPartnershipsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingPartnershipsResponse>>
  readonly build: V3MarketingPartnershipsBuild
  readonly terminate: V3MarketingPartnershipsTerminate
}

export interface V3MarketingPartnershipsBuild extends ListedNode {
  /**
   * 建立合作关系 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_1.shtml
   */
  post(
    options: PostV3MarketingPartnershipsBuildRequest,
  ): Promise<WechatpayResponse<PostV3MarketingPartnershipsBuildResponse>>
  /**
   * 建立合作关系 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_1.shtml
   */
  postAsync(
    options: PostV3MarketingPartnershipsBuildRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingPartnershipsBuildResponse>>
}

export interface V3MarketingPartnershipsTerminate extends ListedNode {
  /**
   * 终止合作关系 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml
   */
  post(
    options: PostV3MarketingPartnershipsTerminateRequest,
  ): Promise<WechatpayResponse<PostV3MarketingPartnershipsTerminateResponse>>
  /**
   * 终止合作关系 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/partnerships/chapter3_2.shtml
   */
  postAsync(
    options: PostV3MarketingPartnershipsTerminateRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingPartnershipsTerminateResponse>>
}

export interface V3MarketingPaygiftactivity extends ListedNode {
  readonly activities: V3MarketingPaygiftactivityActivities
  readonly uniqueThresholdActivity: V3MarketingPaygiftactivityUniqueThresholdActivity
}

export interface V3MarketingPaygiftactivityActivities extends ListedNode {
  /**
   * 获取支付有礼活动列表 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_9.shtml
   */
  get(
    options: GetV3MarketingPaygiftactivityActivitiesRequest,
  ): Promise<WechatpayResponse<GetV3MarketingPaygiftactivityActivitiesResponse>>
  /**
   * 获取支付有礼活动列表 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_9.shtml
   */
  getAsync(
    options: GetV3MarketingPaygiftactivityActivitiesRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingPaygiftactivityActivitiesResponse>>
  readonly _activity_id_: V3MarketingPaygiftactivityActivitiesByActivityId
}

export interface V3MarketingPaygiftactivityActivitiesByActivityId extends ListedNode {
  /**
   * 查询活动详情接口 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_4.shtml
   */
  get(
    options: GetV3MarketingPaygiftactivityActivitiesByActivityIdRequest,
  ): Promise<WechatpayResponse<GetV3MarketingPaygiftactivityActivitiesByActivityIdResponse>>
  /**
   * 查询活动详情接口 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_4.shtml
   */
  getAsync(
    options: GetV3MarketingPaygiftactivityActivitiesByActivityIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingPaygiftactivityActivitiesByActivityIdResponse>>
  readonly goods: V3MarketingPaygiftactivityActivitiesByActivityIdGoods
  readonly merchants: V3MarketingPaygiftactivityActivitiesByActivityIdMerchants
  readonly terminate: V3MarketingPaygiftactivityActivitiesByActivityIdTerminate
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdGoods extends ListedNode {
  /**
   * 查询活动指定商品列表 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_6.shtml
   */
  get(
    options: GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsRequest,
  ): Promise<WechatpayResponse<GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsResponse>>
  /**
   * 查询活动指定商品列表 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_6.shtml
   */
  getAsync(
    options: GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingPaygiftactivityActivitiesByActivityIdGoodsResponse>
  >
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchants extends ListedNode {
  /**
   * 查询活动发券商户号 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_5.shtml
   */
  get(
    options: GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsRequest,
  ): Promise<
    WechatpayResponse<GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsResponse>
  >
  /**
   * 查询活动发券商户号 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_5.shtml
   */
  getAsync(
    options: GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsResponse>
  >
  readonly add: V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd
  readonly delete: V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd extends ListedNode {
  /**
   * 新增活动发券商户号 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_8.shtml
   */
  post(
    options: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddResponse>
  >
  /**
   * 新增活动发券商户号 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_8.shtml
   */
  postAsync(
    options: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAddResponse>
  >
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete
  extends ListedNode {
  /**
   * 删除活动发券商户号 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_10.shtml
   */
  post(
    options: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteResponse>
  >
  /**
   * 删除活动发券商户号 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_10.shtml
   */
  postAsync(
    options: PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDeleteResponse>
  >
}

export interface V3MarketingPaygiftactivityActivitiesByActivityIdTerminate extends ListedNode {
  /**
   * 终止活动 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_7.shtml
   */
  post(
    options: PostV3MarketingPaygiftactivityActivitiesByActivityIdTerminateRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingPaygiftactivityActivitiesByActivityIdTerminateResponse>
  >
  /**
   * 终止活动 (微信支付商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/paygiftactivity/chapter3_7.shtml
   */
  postAsync(
    options: PostV3MarketingPaygiftactivityActivitiesByActivityIdTerminateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingPaygiftactivityActivitiesByActivityIdTerminateResponse>
  >
}

export interface V3MarketingPaygiftactivityUniqueThresholdActivity extends ListedNode {
  /** 创建全场满额送活动 (微信支付商户、服务商、渠道商) */
  post(
    options: PostV3MarketingPaygiftactivityUniqueThresholdActivityRequest,
  ): Promise<WechatpayResponse<PostV3MarketingPaygiftactivityUniqueThresholdActivityResponse>>
  /** 创建全场满额送活动 (微信支付商户、服务商、渠道商) */
  postAsync(
    options: PostV3MarketingPaygiftactivityUniqueThresholdActivityRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingPaygiftactivityUniqueThresholdActivityResponse>>
}

export interface V3MarketingShoppingReceipt extends ListedNode {
  readonly customentrances: V3MarketingShoppingReceiptCustomentrances
  readonly merchantshoppingreceiptjumpinfos: V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos
  readonly shoppingreceipts: V3MarketingShoppingReceiptShoppingreceipts
}

export interface V3MarketingShoppingReceiptCustomentrances extends ListedNode {
  /** 创建自定义入口 (服务商) */
  post(
    options: PostV3MarketingShoppingReceiptCustomentrancesRequest,
  ): Promise<WechatpayResponse<PostV3MarketingShoppingReceiptCustomentrancesResponse>>
  /** 创建自定义入口 (服务商) */
  postAsync(
    options: PostV3MarketingShoppingReceiptCustomentrancesRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingShoppingReceiptCustomentrancesResponse>>
  readonly _brand_id_: V3MarketingShoppingReceiptCustomentrancesByBrandId
}

export interface V3MarketingShoppingReceiptCustomentrancesByBrandId extends ListedNode {
  /** 查询自定义入口 (服务商) */
  get(
    options: GetV3MarketingShoppingReceiptCustomentrancesByBrandIdRequest,
  ): Promise<WechatpayResponse<GetV3MarketingShoppingReceiptCustomentrancesByBrandIdResponse>>
  /** 查询自定义入口 (服务商) */
  getAsync(
    options: GetV3MarketingShoppingReceiptCustomentrancesByBrandIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingShoppingReceiptCustomentrancesByBrandIdResponse>>
  /** 更新自定义入口 (服务商) */
  patch(
    options: PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdRequest,
  ): Promise<WechatpayResponse<PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdResponse>>
  /** 更新自定义入口 (服务商) */
  patchAsync(
    options: PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdRequest,
  ): ChainPromise<
    WechatpayResponse<PatchV3MarketingShoppingReceiptCustomentrancesByBrandIdResponse>
  >
}

export interface V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos extends ListedNode {
  /** 上传商家电子小票跳转信息 (服务商、渠道商) */
  post(
    options: PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosRequest,
  ): Promise<
    WechatpayResponse<PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosResponse>
  >
  /** 上传商家电子小票跳转信息 (服务商、渠道商) */
  postAsync(
    options: PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfosResponse>
  >
}

export interface V3MarketingShoppingReceiptShoppingreceipts extends ListedNode {
  /** 上传电子小票 (服务商) */
  post(
    options: PostV3MarketingShoppingReceiptShoppingreceiptsRequest,
  ): Promise<WechatpayResponse<PostV3MarketingShoppingReceiptShoppingreceiptsResponse>>
  /** 上传电子小票 (服务商) */
  postAsync(
    options: PostV3MarketingShoppingReceiptShoppingreceiptsRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingShoppingReceiptShoppingreceiptsResponse>>
}

export interface V3MarketingWeeklyDiscount extends ListedNode {
  readonly activities: V3MarketingWeeklyDiscountActivities
}

export interface V3MarketingWeeklyDiscountActivities extends ListedNode {
  /**
   * 查询周周惠活动列表 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
   */
  get(
    options: GetV3MarketingWeeklyDiscountActivitiesRequest,
  ): Promise<WechatpayResponse<GetV3MarketingWeeklyDiscountActivitiesResponse>>
  /**
   * 查询周周惠活动列表 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml
   */
  getAsync(
    options: GetV3MarketingWeeklyDiscountActivitiesRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingWeeklyDiscountActivitiesResponse>>
  readonly _activity_id_: V3MarketingWeeklyDiscountActivitiesByActivityId
}

export interface V3MarketingWeeklyDiscountActivitiesByActivityId extends ListedNode {
  /**
   * 查询周周惠活动详情 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
   */
  get(
    options: GetV3MarketingWeeklyDiscountActivitiesByActivityIdRequest,
  ): Promise<WechatpayResponse<GetV3MarketingWeeklyDiscountActivitiesByActivityIdResponse>>
  /**
   * 查询周周惠活动详情 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml
   */
  getAsync(
    options: GetV3MarketingWeeklyDiscountActivitiesByActivityIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingWeeklyDiscountActivitiesByActivityIdResponse>>
  readonly apply: V3MarketingWeeklyDiscountActivitiesByActivityIdApply
}

export interface V3MarketingWeeklyDiscountActivitiesByActivityIdApply extends ListedNode {
  /**
   * 报名周周惠活动 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
   */
  post(
    options: PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyRequest,
  ): Promise<WechatpayResponse<PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyResponse>>
  /**
   * 报名周周惠活动 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml
   */
  postAsync(
    options: PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MarketingWeeklyDiscountActivitiesByActivityIdApplyResponse>
  >
}

export interface V3MarketingWithdrawFavor extends ListedNode {
  readonly users: V3MarketingWithdrawFavorUsers
}

export interface V3MarketingWithdrawFavorUsers extends ListedNode {
  readonly _openid_: V3MarketingWithdrawFavorUsersByOpenid
}

export interface V3MarketingWithdrawFavorUsersByOpenid extends ListedNode {
  readonly coupons: V3MarketingWithdrawFavorUsersByOpenidCoupons
}

export interface V3MarketingWithdrawFavorUsersByOpenidCoupons extends ListedNode {
  /**
   * 查询批次下用户银行提现免费券列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
   */
  get(
    options: GetV3MarketingWithdrawFavorUsersByOpenidCouponsRequest,
  ): Promise<WechatpayResponse<GetV3MarketingWithdrawFavorUsersByOpenidCouponsResponse>>
  /**
   * 查询批次下用户银行提现免费券列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml
   */
  getAsync(
    options: GetV3MarketingWithdrawFavorUsersByOpenidCouponsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MarketingWithdrawFavorUsersByOpenidCouponsResponse>>
  /**
   * 为用户发银行提现免费券 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
   */
  post(
    options: PostV3MarketingWithdrawFavorUsersByOpenidCouponsRequest,
  ): Promise<WechatpayResponse<PostV3MarketingWithdrawFavorUsersByOpenidCouponsResponse>>
  /**
   * 为用户发银行提现免费券 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml
   */
  postAsync(
    options: PostV3MarketingWithdrawFavorUsersByOpenidCouponsRequest,
  ): ChainPromise<WechatpayResponse<PostV3MarketingWithdrawFavorUsersByOpenidCouponsResponse>>
}
