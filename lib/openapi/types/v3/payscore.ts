// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'
import type {
  BillTarType,
  PayScorePermissionAuthorizationState,
  PayScorePostDiscount,
  PayScorePostDiscountInput,
  PayScorePostPayment,
  PayScorePostPaymentInput,
  PayScoreState,
  PayScoreStateDescription,
  PayScoreUserServiceState,
} from '../shared.js'

export interface PostV3PayscoreAcquiringbankPermissionsBody {
  /** 服务ID */
  service_id: string
  /** 渠道商商户号 */
  channel_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 授权协议号 */
  authorization_code: string
  /** 商户回调地址 */
  notify_url?: string | undefined
}

/** 从业机构预授权 */
export interface PostV3PayscoreAcquiringbankPermissionsRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscoreAcquiringbankPermissionsBody
}

export interface PostV3PayscoreAcquiringbankPermissionsResponse {
  /** 预授权token */
  apply_permissions_token: string
}

export type GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeQuery = {
  /** 服务ID */
  service_id: string
  /** 渠道商商户号 */
  channel_id: string
  /** 子商户号 */
  sub_mchid: string
}

/** 从业机构查询与用户授权记录（授权协议号） */
export interface GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeRequest
  extends BodilessOptions {
  /** 授权协议号 */
  authorization_code: string
  query: GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeQuery
}

export interface GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeResponse {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 授权协议号 */
  authorization_code: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 */
  authorization_success_time?: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 渠道商商户号 */
  channel_id?: string
}

export interface PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateBody {
  /** 服务ID */
  service_id: string
  /** 渠道商商户号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 从业机构解除用户授权关系（授权协议号） */
export interface PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateRequest
  extends JsonOptions {
  /** 授权协议号 */
  authorization_code: string
  query?: undefined
  json: PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateBody
}

export type GetV3PayscoreAcquiringbankServiceorderQuery = {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id: string
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
}

/** 从业机构查询微信支付分订单 */
export interface GetV3PayscoreAcquiringbankServiceorderRequest extends BodilessOptions {
  query: GetV3PayscoreAcquiringbankServiceorderQuery
}

export interface GetV3PayscoreAcquiringbankServiceorderResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string
    /** 付费金额 */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: string
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: string
    /** 总收款金额 */
    total_amount?: number
    /** 待收金额 */
    paying_amount?: number
    /** 已收金额 */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额 */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: string
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
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
        amount: number
        /** 活动ID */
        stock_id?: string
        /** 微信出资 */
        wechatpay_contribute?: number
        /** 商户出资 */
        merchant_contribute?: number
        /** 其他出资 */
        other_contribute?: number
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 */
          unit_price?: number
          /** 商品优惠金额 */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
  }
  /** 服务时间段 */
  time_range: {
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
  /** 商户回调地址 */
  notify_url: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 渠道商商户号 */
  channel_id: string
}

export interface PostV3PayscoreAcquiringbankServiceorderBody {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 渠道商商户号 */
  channel_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?:
    | readonly {
        /** 付费项目名称 */
        name: string
        /** 付费说明 */
        description?: string | undefined
        /** 金额 */
        amount?: number | undefined
        /** 付费数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 后付费商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name: string
        /** 优惠说明 */
        description: string
        /** 优惠数量 */
        count?: number | undefined
        /** 付费金额 */
        amount?: number | undefined
      }[]
    | undefined
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: string
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  }
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time: string
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 预计服务结束时间 */
    end_time?: string | undefined
    /** 预计服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 预计服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 商户数据包 */
  attach?: string | undefined
}

/** 从业机构创建微信支付分订单 */
export interface PostV3PayscoreAcquiringbankServiceorderRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscoreAcquiringbankServiceorderBody
}

export interface PostV3PayscoreAcquiringbankServiceorderResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name: string
    /** 付费说明 */
    description?: string
    /** 金额 */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name: string
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
    /** 预计服务结束时间 */
    end_time?: string
    /** 预计服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧数据包 */
  package?: string
}

export type GetV3PayscoreAcquiringbankServiceorderDeductionQuery = {
  /** 服务ID */
  service_id: string
  /** 从业机构申请的公众号或移动应用AppID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户申请的公众号或移动应用AppID */
  sub_appid?: string | undefined
  /** 渠道商商户号 */
  channel_id: string
  /** 商户服务订单号 */
  out_order_no?: string | undefined
}

/** 从业机构查询微信支付分扣款信息 */
export interface GetV3PayscoreAcquiringbankServiceorderDeductionRequest extends BodilessOptions {
  query: GetV3PayscoreAcquiringbankServiceorderDeductionQuery
}

export interface GetV3PayscoreAcquiringbankServiceorderDeductionResponse {
  description: string
  /** 商户扣款单号 */
  out_trade_no: string
}

export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelBody {
  /** 服务ID */
  service_id: string
  /** 渠道商商户号 */
  channel_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 从业机构取消微信支付分订单 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelRequest
  extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelBody
}

export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteBody {
  /** 服务ID */
  service_id: string
  /** 渠道商商户号 */
  channel_id?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 付费金额 */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 后付费商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name: string
        /** 优惠说明 */
        description: string
        /** 优惠金额 */
        amount: number
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 总金额 */
  total_amount: number
  /** 实际服务时间 */
  time_range?:
    | {
        /** 服务开始时间 */
        start_time: string
        /** 服务开始时间备注 */
        start_time_remark?: string | undefined
        /** 服务结束时间 */
        end_time?: string | undefined
        /** 服务结束时间备注 */
        end_time_remark?: string | undefined
      }
    | undefined
  /** 实际服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 完结服务时间 */
  complete_time?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
}

/** 从业机构完结微信支付分订单 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteRequest
  extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteBody
}

export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyBody {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id?: string | undefined
  /** 后付费项目 */
  post_payments?:
    | readonly {
        /** 付费名称 */
        name: string
        /** 付费说明 */
        description?: string | undefined
        /** 付费金额 */
        amount?: number | undefined
        /** 付费数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 后付费商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name: string
        /** 优惠说明 */
        description: string
        /** 优惠金额 */
        amount: number
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 总金额 */
  total_amount: number
  /** 修改原因 */
  reason: string
}

/** 从业机构修改微信支付分订单金额 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyRequest
  extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyBody
}

export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoBody {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id: string
  out_trade_no?: string | undefined
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
}

/** 从业机构登记微信支付分扣款信息 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoRequest
  extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoBody
}

export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoResponse {
  /** 商品或支付单简要描述 */
  description?: string
}

export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncBody {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id?: string | undefined
  /** 场景类型 */
  type: string
  /** 内容信息详情 */
  detail: {
    /** 收款成功时间 */
    paid_time: string
  }
}

/** 从业机构同步微信支付分订单信息 */
export interface PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncRequest
  extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncBody
}

export interface PostV3PayscoreAcquiringbankServicepayondeliveryorderBody {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 渠道商商户号 */
  channel_id?: string | undefined
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  post_payments?:
    | readonly {
        /** 付费项目名称 (≤ 20 字符) */
        name?: string | undefined
        /** 金额 */
        amount?: number | undefined
        /** 计费说明 */
        description?: string | undefined
        /** 付费数量 */
        count?: number | undefined
      }[]
    | undefined
  post_discounts?:
    | readonly {
        /** 优惠名称 (≤ 20 字符) */
        name?: string | undefined
        /** 优惠说明 */
        description?: string | undefined
        /** 优惠金额 */
        amount?: number | undefined
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 (^(?:\d{8}|\d{14}|OnAccept)$) */
    start_time?: string | undefined
    /** 服务开始时间备注 (≤ 20 字符) */
    start_time_remark?: string | undefined
    /** 服务结束时间 (^(?:\d{8}|\d{14})$) */
    end_time?: string | undefined
    /** 服务结束时间备注 (≤ 50 字符) */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 订单风险金 */
  risk_fund?:
    | {
        /** 风险金名称 */
        name?: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | undefined
        /** 风险金额 */
        amount?: number | undefined
        /** 风险说明 (≤ 30 字符) */
        description?: string | undefined
      }
    | undefined
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 先用后付购物详情 */
  shopping_info?:
    | {
        /** 实际购物商家公众号ID */
        real_merchant_appid?: string | undefined
        /** 单详跳转链接 */
        jump_link?:
          | {
              /** 跳转链接类型 */
              jump_link_type?: 'JUMP_LINK_MINI_PROGRAM' | undefined
              /** 小程序跳转AppID */
              appid?: string | undefined
              /** 小程序跳转path */
              path?: string | undefined
            }
          | undefined
        /** 商品列表 */
        goods?:
          | readonly {
              /** 商品名称 */
              name?: string | undefined
              /** 商品图片链接 */
              picture?: string | undefined
              /** 商品单价金额 */
              amount?: number | undefined
              /** 商品数量 */
              count?: number | undefined
              category_id?: readonly string[] | undefined
            }[]
          | undefined
      }
    | undefined
}

/** 从业机构创建先用后付订单 */
export interface PostV3PayscoreAcquiringbankServicepayondeliveryorderRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscoreAcquiringbankServicepayondeliveryorderBody
}

export interface PostV3PayscoreAcquiringbankServicepayondeliveryorderResponse {
  /** 商户订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: string
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
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
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 跳转微信侧数据包 */
  package?: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 */
      jump_link_type: string
      /** 小程序跳转AppID */
      appid?: string
      /** 小程序跳转path */
      path?: string
    }
    /** 商品列表 */
    goods: {
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /** 商品单价金额 */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: string[]
    }[]
  }
}

export type GetV3PayscoreMerchantBillQuery = {
  /** 账单日期 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: BillTarType | undefined
  /** 加密算法 */
  encryption_algorithm: string
  /** 服务ID */
  service_id: string
}

/** 商户申请获取对账单 */
export interface GetV3PayscoreMerchantBillRequest extends BodilessOptions {
  query: GetV3PayscoreMerchantBillQuery
}

export interface GetV3PayscoreMerchantBillResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list: {
    /** 账单文件序号 */
    bill_sequence: number
    /** 哈希类型 */
    hash_type: string
    /** 哈希值 */
    hash_value: string
    /** 下载地址 */
    download_url: string
    /** 加密密钥 (加密) */
    encrypt_key: string
    /** 随机字符串 */
    nonce: string
  }[]
}

export type GetV3PayscoreOverseaPartnerServiceorderQuery = {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
}

/** 查询支付分订单 */
export interface GetV3PayscoreOverseaPartnerServiceorderRequest extends BodilessOptions {
  query: GetV3PayscoreOverseaPartnerServiceorderQuery
}

export interface GetV3PayscoreOverseaPartnerServiceorderResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: string
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额 */
    total_amount?: number
    /** 待收金额 */
    paying_amount?: number
    /** 已收金额 */
    paid_amount?: number
    /** 收款银行 */
    bank_type?: string
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额 */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
      /** 收款成功时间 (RFC 3339) */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: 'GLOBAL' | 'SINGLE' | (string & {})
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {})
        /** 优惠券面额 */
        amount: number
        /** 活动ID */
        stock_id?: string
        /** 微信出资 */
        wechatpay_contribute?: number
        /** 商户出资 */
        merchant_contribute?: number
        /** 其他出资 */
        other_contribute?: number
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 */
          unit_price?: number
          /** 商品优惠金额 */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
  }
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time?: string
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
  /** 商户回调地址 */
  notify_url: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 货币类型 */
  currency?: string
  /** 汇率值 */
  currency_price?: number
  /** 汇率 */
  currency_rate_info?: string
}

export interface PostV3PayscoreOverseaPartnerServiceorderBody {
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 商户订单号 */
  out_order_no: string
  /** 货币类型 */
  currency: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?:
    | readonly {
        /** 付费名称 */
        name: string
        /** 付费金额 */
        amount?: number | undefined
        /** 付费说明 */
        description?: string | undefined
        /** 付费数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name: string
        /** 优惠说明 */
        description: string
        /** 优惠金额 */
        amount?: number | undefined
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 服务风险金 */
  risk_fund: {
    /** 风险名称 */
    name: string
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  }
  /** 服务时间 */
  time_range: {
    /** 服务开始时间 (RFC 3339) */
    start_time: string
    /** 服务结束时间 (RFC 3339) */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 预计服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 商户数据包 */
  attach?: string | undefined
}

/** 创建支付分订单 */
export interface PostV3PayscoreOverseaPartnerServiceorderRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscoreOverseaPartnerServiceorderBody
}

export interface PostV3PayscoreOverseaPartnerServiceorderResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 货币类型 */
  currency?: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name: string
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 (RFC 3339) */
    start_time: string
    /** 服务结束时间 (RFC 3339) */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧数据包 */
  package?: string
}

export interface PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelBody {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 取消支付分订单 */
export interface PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelRequest
  extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelBody
}

export interface PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteBody {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 付费金额 */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name: string
        /** 优惠说明 */
        description: string
        /** 优惠金额 */
        amount: number
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 总金额 */
  total_amount: number
  /** 货币类型 */
  currency?: string | undefined
  /** 实际服务时间 */
  time_range?:
    | {
        /** 服务开始时间 (RFC 3339) */
        start_time?: string | undefined
        /** 服务结束时间 (RFC 3339) */
        end_time?: string | undefined
        /** 服务开始时间备注 */
        start_time_remark?: string | undefined
        /** 服务结束时间备注 */
        end_time_remark?: string | undefined
      }
    | undefined
  /** 实际服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 完结服务时间 (RFC 3339) */
  complete_time?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
}

/** 完结支付分订单 */
export interface PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteRequest
  extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteBody
}

export interface PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncBody {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 场景类型 */
  type: 'Order_Paid'
  /** 内容信息详情 */
  detail: {
    /** 收款序号 */
    seq?: number | undefined
    /** 收款成功时间 (RFC 3339) */
    paid_time: string
    /** 收款金额 */
    paid_amount?: number | undefined
  }
}

/** 同步支付分订单信息 */
export interface PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncRequest
  extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncBody
}

export interface PostV3PayscorePartnerPermissionsBody {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 授权协议号 */
  authorization_code: string
  /** 商户回调地址 */
  notify_url?: string | undefined
}

/** 商户预授权 */
export interface PostV3PayscorePartnerPermissionsRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscorePartnerPermissionsBody
}

export interface PostV3PayscorePartnerPermissionsResponse {
  /** 预授权token */
  apply_permissions_token: string
}

export interface PostV3PayscorePartnerPermissionsApplyForSceneBody {
  /** 服务ID */
  service_id: string
  /** 服务商的公众号ID */
  appid: string
  /** 子商户的公众号ID */
  sub_appid?: string | undefined
  /** 子商户的商户号 */
  sub_mchid: string
  /** 授权协议号 */
  authorization_code: string
  /** 通知地址 */
  notify_url?: string | undefined
  /** 授权场景 */
  scene: string
  /** 微信支付交易中授权附带的参数 */
  transaction_scene_info?:
    | {
        /** 支付下单的商户号 */
        mchid: string
        /** 支付下单的子商户号 */
        sub_mchid: string
      }
    | undefined
}

/** 服务商场景中预授权 */
export interface PostV3PayscorePartnerPermissionsApplyForSceneRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscorePartnerPermissionsApplyForSceneBody
}

export interface PostV3PayscorePartnerPermissionsApplyForSceneResponse {
  scene: string
  /** 微信支付交易中授权token */
  transaction_permissions_token?: string
}

export type PostV3PayscorePartnerPermissionsAssessUserRiskLevelQuery = {
  /** 子商户商户号 */
  sub_mchid: string
}

export interface PostV3PayscorePartnerPermissionsAssessUserRiskLevelBody {
  /** 服务ID */
  service_id: string
  /** 服务商的公众号ID */
  appid: string
  /** 子商户的公众号ID */
  sub_appid?: string | undefined
  /** 授权协议号 */
  authorization_code?: string | undefined
  /** 服务商的用户标识 */
  openid?: string | undefined
  /** 子商户的用户标识 */
  sub_openid?: string | undefined
  /** 先用后付商品信息 */
  shopping_info?:
    | {
        /** 商品列表 */
        goods: readonly {
          /** 商品名称 */
          name: string
          /** 商品图片链接 */
          picture: string
          /** 商品单价金额 */
          amount: number
          /** 商品数量 */
          count: number
          /** 商品品类ID */
          category_id?: readonly string[] | undefined
        }[]
      }
    | undefined
}

/** 服务商评估用户分层 */
export interface PostV3PayscorePartnerPermissionsAssessUserRiskLevelRequest extends JsonOptions {
  query: PostV3PayscorePartnerPermissionsAssessUserRiskLevelQuery
  json: PostV3PayscorePartnerPermissionsAssessUserRiskLevelBody
}

export interface PostV3PayscorePartnerPermissionsAssessUserRiskLevelResponse {
  /** 服务ID */
  service_id: string
  /** 公众号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 (RFC 3339) */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 (RFC 3339) */
  authorization_success_time?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 子商户的公众号ID */
  sub_appid?: string
  /** 子商户的用户标识 */
  sub_openid?: string
  /** 用户标签 */
  user_label?: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

export type GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeQuery = {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
}

/** 查询与用户授权记录（授权协议号） */
export interface GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeRequest
  extends BodilessOptions {
  /** 授权协议号 */
  authorization_code: string
  query: GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeQuery
}

export interface GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeResponse {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 (RFC 3339) */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 (RFC 3339) */
  authorization_success_time?: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

export interface PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateBody {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 解除用户授权关系（授权协议号） */
export interface PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateRequest
  extends JsonOptions {
  /** 授权协议号 */
  authorization_code: string
  query?: undefined
  json: PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateBody
}

export type GetV3PayscorePartnerPermissionsSearchQuery = {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 子商户公众号下openid */
  sub_openid?: string | undefined
}

/** 查询与用户授权记录（openid） */
export interface GetV3PayscorePartnerPermissionsSearchRequest extends BodilessOptions {
  query: GetV3PayscorePartnerPermissionsSearchQuery
}

export interface GetV3PayscorePartnerPermissionsSearchResponse {
  /** 服务ID */
  service_id: string
  /** 应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 (RFC 3339) */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 (RFC 3339) */
  authorization_success_time: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

export interface PostV3PayscorePartnerPermissionsTerminateBody {
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下openid */
  sub_openid?: string | undefined
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 解除用户授权关系（openid） */
export interface PostV3PayscorePartnerPermissionsTerminateRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscorePartnerPermissionsTerminateBody
}

export interface PostV3PayscorePartnerServiceAccountApplicationsBody {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商户申请绑定单号 */
  out_apply_no: string
  /** 绑定结果回调通知地址 */
  result_notify_url?: string | undefined
}

/** 收付通子商户申请绑定支付分服务 */
export interface PostV3PayscorePartnerServiceAccountApplicationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscorePartnerServiceAccountApplicationsBody
}

export interface PostV3PayscorePartnerServiceAccountApplicationsResponse {
  /** 服务ID */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 服务商应用ID */
  appid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 申请单号 */
  out_apply_no: string
  /** 绑定结果回调通知地址 */
  result_notify_url?: string
  /** 受理状态 */
  apply_state: string
  /** 拒绝原因 */
  reject_reason?: string
}

/** 查询收付通子商户服务绑定结果 */
export interface GetV3PayscorePartnerServiceAccountApplicationsByOutApplyNoRequest
  extends BodilessOptions {
  /** 商户申请绑定单号 */
  out_apply_no: string
  query?: undefined
}

export interface GetV3PayscorePartnerServiceAccountApplicationsByOutApplyNoResponse {
  /** 服务ID */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 服务商应用ID */
  appid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 申请单号 */
  out_apply_no: string
  /** 绑定结果回调通知地址 */
  result_notify_url?: string
  /** 受理状态 */
  apply_state: string
  /** 拒绝原因 */
  reject_reason?: string
}

export type GetV3PayscorePartnerServiceorderQuery = {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
}

/** 查询支付分订单 */
export interface GetV3PayscorePartnerServiceorderRequest extends BodilessOptions {
  query: GetV3PayscorePartnerServiceorderQuery
}

export interface GetV3PayscorePartnerServiceorderResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string
    /** 付费金额 */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name: string
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额 */
    total_amount?: number
    /** 待收金额 */
    paying_amount?: number
    /** 已收金额 */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额 */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: 'SINGLE' | 'GLOBAL' | (string & {})
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {})
        /** 优惠券面额 */
        amount: number
        /** 活动ID */
        stock_id?: string
        /** 微信出资 */
        wechatpay_contribute?: number
        /** 商户出资 */
        merchant_contribute?: number
        /** 其他出资 */
        other_contribute?: number
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 */
          unit_price?: number
          /** 商品优惠金额 */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
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
  /** 商户回调地址 */
  notify_url?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 微信支付服务订单号 */
  order_id?: string
}

export interface PostV3PayscorePartnerServiceorderBody {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?:
    | readonly {
        /** 付费项目名称 */
        name: string
        /** 付费说明 */
        description?: string | undefined
        /** 金额 */
        amount?: number | undefined
        /** 付费数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 后付费商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name: string
        /** 优惠说明 */
        description: string
        /** 优惠金额 */
        amount?: number | undefined
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  }
  /** 服务时间 */
  time_range: {
    /** 服务开始时间 */
    start_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 预计服务结束时间 */
    end_time?: string | undefined
    /** 预计服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 预计服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 商户数据包 */
  attach?: string | undefined
  /** 设备信息 */
  device?:
    | {
        /** 服务开始的设备ID */
        start_device_id?: string | undefined
        /** 服务结束的设备ID */
        end_device_id?: string | undefined
        /** 物料URL */
        materiel_no?: string | undefined
      }
    | undefined
}

/** 创建支付分订单 */
export interface PostV3PayscorePartnerServiceorderRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscorePartnerServiceorderBody
}

export interface PostV3PayscorePartnerServiceorderResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name: string
    /** 付费说明 */
    description?: string
    /** 金额 */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
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
    /** 预计服务结束时间 */
    end_time?: string
    /** 预计服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧数据包 */
  package?: string
}

export interface PostV3PayscorePartnerServiceorderDirectCompleteBody {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?:
    | readonly {
        /** 付费名称 */
        name: string
        /** 付费说明 */
        description?: string | undefined
        /** 付费金额 */
        amount?: number | undefined
        /** 付费数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 后付费商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name: string
        /** 优惠说明 */
        description: string
        /** 优惠金额 */
        amount?: number | undefined
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 总金额 */
  total_amount: number
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time: string
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
}

/** 创单结单合并 */
export interface PostV3PayscorePartnerServiceorderDirectCompleteRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscorePartnerServiceorderDirectCompleteBody
}

export interface PostV3PayscorePartnerServiceorderByOutOrderNoCancelBody {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 撤销原因 */
  reason: string
}

/** 取消支付分订单 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoCancelRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscorePartnerServiceorderByOutOrderNoCancelBody
}

export interface PostV3PayscorePartnerServiceorderByOutOrderNoCompleteBody {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 付费金额 */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 后付费商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name: string
        /** 优惠说明 */
        description: string
        /** 优惠金额 */
        amount: number
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 总金额 */
  total_amount: number
  /** 实际服务时间 */
  time_range?:
    | {
        /** 服务开始时间 */
        start_time?: string | undefined
        /** 服务开始时间备注 */
        start_time_remark?: string | undefined
        /** 服务结束时间 */
        end_time?: string | undefined
        /** 服务结束时间备注 */
        end_time_remark?: string | undefined
      }
    | undefined
  /** 实际服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 完结服务时间 */
  complete_time?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 设备信息 */
  device?:
    | {
        /** 服务开始的设备ID */
        start_device_id?: string | undefined
        /** 服务结束的设备ID */
        end_device_id?: string | undefined
        /** 物料URL */
        materiel_no?: string | undefined
      }
    | undefined
}

/** 完结支付分订单 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoCompleteRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscorePartnerServiceorderByOutOrderNoCompleteBody
}

export interface PostV3PayscorePartnerServiceorderByOutOrderNoModifyBody {
  /** 服务ID */
  service_id?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name: string
    /** 付费说明 */
    description?: string | undefined
    /** 付费金额 */
    amount?: number | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 后付费商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name: string
        /** 优惠说明 */
        description?: string | undefined
        /** 优惠金额 */
        amount: number
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 总金额 */
  total_amount: number
  /** 修改原因 */
  reason: string
  /** 设备信息 */
  device?:
    | {
        /** 服务开始的设备ID */
        start_device_id?: string | undefined
        /** 服务结束的设备ID */
        end_device_id?: string | undefined
        /** 物料URL */
        materiel_no?: string | undefined
      }
    | undefined
}

/** 修改订单金额 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoModifyRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscorePartnerServiceorderByOutOrderNoModifyBody
}

export interface PostV3PayscorePartnerServiceorderByOutOrderNoPayBody {
  /** 服务ID */
  service_id?: string | undefined
  /** 子商户号 */
  sub_mchid: string
}

/** 商户发起催收扣款 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoPayRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscorePartnerServiceorderByOutOrderNoPayBody
}

export interface PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageBody {
  /** 服务ID */
  service_id: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name?: string | undefined
    /** 付费金额 */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠说明 */
        description?: string | undefined
        /** 优惠金额 */
        amount?: number | undefined
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 总金额 */
  total_amount: number
  /** 预计扣费时间 */
  prepaid_time: string
}

/** 下发服务费用待处理消息 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageRequest
  extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageBody
}

export interface PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageBody {
  /** 服务ID */
  service_id: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name?: string | undefined
    /** 付费金额 */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠说明 */
        description?: string | undefined
        /** 优惠金额 */
        amount?: number | undefined
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 总金额 */
  total_amount: number
  /** 预计扣费时间 */
  prepaid_time: string
}

/** 下发服务预扣费消息 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageRequest
  extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageBody
}

export interface PostV3PayscorePartnerServiceorderByOutOrderNoSyncBody {
  /** 服务ID */
  service_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 场景类型 */
  type: string
  /** 内容信息详情 */
  detail: {
    /** 收款序号 */
    seq?: number | undefined
    /** 收款成功时间 */
    paid_time: string
    /** 收款金额 */
    paid_amount?: number | undefined
  }
}

/** 同步订单信息 */
export interface PostV3PayscorePartnerServiceorderByOutOrderNoSyncRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscorePartnerServiceorderByOutOrderNoSyncBody
}

export interface PostV3PayscorePartnerServicepayondeliveryorderBody {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  post_payments?:
    | readonly {
        /** 付费项目名称 (≤ 20 字符) */
        name?: string | undefined
        /** 金额 */
        amount?: number | undefined
        /** 计费说明 */
        description?: string | undefined
        /** 付费数量 */
        count?: number | undefined
      }[]
    | undefined
  post_discounts?:
    | readonly {
        /** 优惠名称 (≤ 20 字符) */
        name?: string | undefined
        /** 优惠说明 */
        description?: string | undefined
        /** 优惠金额 */
        amount?: number | undefined
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 服务时间 */
  time_range: {
    /** 服务开始时间 (^(?:\d{8}|\d{14}|OnAccept)$) */
    start_time?: string | undefined
    /** 服务开始时间备注 (≤ 20 字符) */
    start_time_remark?: string | undefined
    /** 服务结束时间 (^(?:\d{8}|\d{14})$) */
    end_time?: string | undefined
    /** 服务结束时间备注 (≤ 50 字符) */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'
    /** 风险金额 */
    amount: number
    /** 风险说明 (≤ 30 字符) */
    description?: string | undefined
  }
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 先用后付购物详情 */
  shopping_info: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    jump_link?:
      | {
          /** 跳转链接类型 */
          jump_link_type?: 'JUMP_LINK_MINI_PROGRAM' | undefined
          /** 小程序跳转AppID */
          appid?: string | undefined
          /** 小程序跳转path */
          path?: string | undefined
        }
      | undefined
    /** 商品列表 */
    goods?:
      | readonly {
          /** 商品名称 */
          name?: string | undefined
          /** 商品图片链接 */
          picture?: string | undefined
          /** 商品单价金额 */
          amount?: number | undefined
          /** 商品数量 */
          count?: number | undefined
          /** 商品品类ID */
          category_id?: readonly string[] | undefined
        }[]
      | undefined
  }
}

/** 创建先用后付订单 */
export interface PostV3PayscorePartnerServicepayondeliveryorderRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscorePartnerServicepayondeliveryorderBody
}

export interface PostV3PayscorePartnerServicepayondeliveryorderResponse {
  /** 商户订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: string
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
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
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 跳转微信侧数据包 */
  package?: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 */
      jump_link_type: string
      /** 小程序跳转AppID */
      appid?: string
      /** 小程序跳转path */
      path?: string
    }
    /** 商品列表 */
    goods: {
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /** 商品单价金额 */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: string[]
    }[]
  }
}

export type GetV3PayscorePartnerServicequotasServiceIdByServiceIdQuery = {
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商的公众号ID */
  appid: string
  /** 子商户的公众号ID */
  sub_appid?: string | undefined
  /** 分层版本 */
  risk_level_version: number
}

/** 查询用户分层对应建议先享金额 */
export interface GetV3PayscorePartnerServicequotasServiceIdByServiceIdRequest
  extends BodilessOptions {
  /** 服务ID */
  service_id: string
  query: GetV3PayscorePartnerServicequotasServiceIdByServiceIdQuery
}

export interface GetV3PayscorePartnerServicequotasServiceIdByServiceIdResponse {
  /** 服务ID */
  service_id: string
  /** 商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 公众号ID */
  appid: string
  /** 子商户的公众号ID */
  sub_appid?: string
  /** 分层版本 */
  risk_level_version: number
  /** 先享金额列表 */
  quotas: {
    /** 用户分层 */
    risk_level: number
    /** 建议先享金额 */
    suggested_quota: number
  }[]
}

export type GetV3PayscorePayafterOrdersQuery = {
  /** 服务ID */
  service_id?: string | undefined
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
  /** 公众账号ID */
  appid?: string | undefined
}

/** 查询先享后付订单 */
export interface GetV3PayscorePayafterOrdersRequest extends BodilessOptions {
  query?: GetV3PayscorePayafterOrdersQuery | undefined
}

export interface GetV3PayscorePayafterOrdersResponse {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  state?:
    | 'CREATED'
    | 'USER_ACCEPTED'
    | 'FINISHED'
    | 'USER_PAID'
    | 'REVOKED'
    | 'EXPIRED'
    | (string & {})
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2 | (number & {})
  /** 服务开始时间 (^(?:\d{8}|\d{14}|OnAccept)$) */
  service_start_time?: string
  /** 服务结束时间 (^(?:\d{8}|\d{14})$) */
  service_end_time?: string
  /** 实际服务开始时间 (^(?:\d{8}|\d{14}|OnAccept)$) */
  real_service_start_time?: string
  /** 实际服务结束时间 (^(?:\d{8}|\d{14})$) */
  real_service_end_time?: string
  /** 支付完成时间 (^(?:\d{8}|\d{14})$) */
  pay_succ_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 开始使用服务的地点 */
  real_service_start_location?: string
  /** 预计服务结束的地点 */
  real_service_end_location?: string
  service_introduction?: string
  fees?: {
    /** 付费项目名称 */
    fee_name?: string
    /** 付费项目数量 */
    fee_count?: number
    /** 付费项目总金额 */
    fee_amount?: number
    /** 描述计费规则 */
    fee_desc?: string
  }[]
  discounts?: {
    /** 优惠名称 (≤ 20 字符) */
    discount_name?: string
    /** 商品优惠金额 */
    discount_amount?: number
    /** 优惠说明 */
    discount_desc?: string
  }[]
  /** 订单风险金额 */
  risk_amount?: number
  total_amount?: number
  attach?: string
  finish_ticket?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {})
}

export interface PostV3PayscorePayafterOrdersBody {
  /** 公众账号ID */
  appid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 用户下单时确认的服务开始时间 (^(?:\d{8}|\d{14}|OnAccept)$) */
  service_start_time?: string | undefined
  /** 用户下单时确定的预计服务结束时间 (^(?:\d{8}|\d{14})$) */
  service_end_time?: string | undefined
  /** 开始使用服务的地点 */
  service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  service_end_location?: string | undefined
  service_introduction?: string | undefined
  fees?:
    | readonly {
        /** 付费项目名称 */
        fee_name?: string | undefined
        /** 付费项目数量 */
        fee_count?: number | undefined
        /** 付费项目总金额 */
        fee_amount?: number | undefined
        /** 描述计费规则 */
        fee_desc?: string | undefined
      }[]
    | undefined
  discounts?:
    | readonly {
        /** 优惠名称 (≤ 20 字符) */
        discount_name?: string | undefined
        /** 优惠说明 */
        discount_desc?: string | undefined
      }[]
    | undefined
  /** 订单风险金额 */
  risk_amount?: number | undefined
  attach?: string | undefined
  /** 使用需用户确认订单类型 (默认 true) */
  need_user_confirm?: boolean | undefined
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string | undefined
  /** 用户姓名 (加密) */
  name?: string | undefined
  /** 用户手机号 (加密) */
  phone?: string | undefined
  /** 用户身份证ID (加密) */
  userid?: string | undefined
  /** 用户收货地址 (加密) */
  address?: string | undefined
}

/** 创建先享后付订单 */
export interface PostV3PayscorePayafterOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscorePayafterOrdersBody
}

export interface PostV3PayscorePayafterOrdersResponse {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 小程序跳转businessType */
  miniprogram_businesstype?: string
  miniprogram_appid?: string
  /** 小程序跳转路径 */
  miniprogram_path?: string
  miniprogram_username?: string
  package?: string
}

export interface PostV3PayscorePayafterOrdersByOutOrderNoCancelBody {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 取消原因 */
  reason: string
}

/** 撤销先享后付订单 */
export interface PostV3PayscorePayafterOrdersByOutOrderNoCancelRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscorePayafterOrdersByOutOrderNoCancelBody
}

export interface PostV3PayscorePayafterOrdersByOutOrderNoCancelResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

export interface PostV3PayscorePayafterOrdersByOutOrderNoCompleteBody {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2 | undefined
  /** 取消订单的原因 */
  cancel_reason?: string | undefined
  /** 实际服务开始时间 */
  real_service_start_time?: string | undefined
  /** 服务结束时间 */
  real_service_end_time?: string | undefined
  /** 实际结束使用服务的地点 */
  real_service_end_location?: string | undefined
  fees?:
    | readonly {
        /** 付费项目名称 */
        fee_name?: string | undefined
        /** 付费项目数量 */
        fee_count?: number | undefined
        /** 付费项目总金额 */
        fee_amount?: number | undefined
        /** 描述计费规则 */
        fee_desc?: string | undefined
      }[]
    | undefined
  discounts?:
    | readonly {
        /** 优惠名称 (≤ 20 字符) */
        discount_name?: string | undefined
        /** 商品优惠金额 */
        discount_amount?: number | undefined
        /** 优惠说明 */
        discount_desc?: string | undefined
      }[]
    | undefined
  total_amount?: number | undefined
  /** 完结凭证 */
  finish_ticket?: string | undefined
  /** 是否指定商户分账 */
  profit_sharing?: boolean | undefined
}

/** 完结先享后付订单 */
export interface PostV3PayscorePayafterOrdersByOutOrderNoCompleteRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscorePayafterOrdersByOutOrderNoCompleteBody
}

export interface PostV3PayscorePayafterOrdersByOutOrderNoCompleteResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

export interface PostV3PayscorePayafterOrdersByOutOrderNoSyncBody {
  /** 公众账号ID */
  appid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
  /** 场景类型 */
  type?: 'Order_Paid' | undefined
  /** 内容信息详情 */
  detail?:
    | {
        /** 用户通过其他方式付款成功的实际时间 (yyyyMMddHHmmss) */
        paid_time?: string | undefined
      }
    | undefined
}

/** 支付分订单同步 */
export interface PostV3PayscorePayafterOrdersByOutOrderNoSyncRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscorePayafterOrdersByOutOrderNoSyncBody
}

export interface PostV3PayscorePayafterOrdersByOutOrderNoSyncResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 微信支付服务订单号 */
  order_id: string
}

export interface PostV3PayscorePermissionsBody {
  /** 服务id */
  service_id: string
  /** 公众号id */
  appid: string
  /** 授权协议号 */
  authorization_code: string
  /** 通知地址 */
  notify_url?: string | undefined
}

/** 商户预授权 */
export interface PostV3PayscorePermissionsRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscorePermissionsBody
}

export interface PostV3PayscorePermissionsResponse {
  /** 预授权token */
  apply_permissions_token: string
}

export interface PostV3PayscorePermissionsAssessUserRiskLevelBody {
  /** 服务ID */
  service_id: string
  /** 公众号ID */
  appid: string
  /** 授权协议号 */
  authorization_code?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 先用后付商品信息 */
  shopping_info?:
    | {
        /** 商品列表 */
        goods: readonly {
          /** 商品名称 */
          name: string
          /** 商品图片链接 */
          picture: string
          /** 商品单价金额 */
          amount: number
          /** 商品数量 */
          count: number
          /** 商品品类ID */
          category_id?: readonly string[] | undefined
        }[]
      }
    | undefined
}

/** 商户评估用户分层 */
export interface PostV3PayscorePermissionsAssessUserRiskLevelRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscorePermissionsAssessUserRiskLevelBody
}

export interface PostV3PayscorePermissionsAssessUserRiskLevelResponse {
  /** 服务ID */
  service_id: string
  /** 公众号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 (RFC 3339) */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 (RFC 3339) */
  authorization_success_time?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 子商户的公众号ID */
  sub_appid?: string
  /** 子商户的用户标识 */
  sub_openid?: string
  /** 用户标签 */
  user_label?: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

export type GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeQuery = {
  /** 服务ID */
  service_id: string
}

/** 查询与用户授权记录（授权协议号） */
export interface GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeRequest
  extends BodilessOptions {
  /** 授权协议号 */
  authorization_code: string
  query: GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeQuery
}

export interface GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeResponse {
  /** 服务id */
  service_id: string
  /** 公众号id */
  appid: string
  /** 商户号 */
  mchid: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code: string
  /** 授权状态 */
  authorization_state: PayScorePermissionAuthorizationState
  /** 授权通知地址 (URI) */
  notify_url?: string
  /** 最近一次解除授权时间 (RFC 3339) */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 (RFC 3339) */
  authorization_success_time?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

export interface PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateBody {
  /** 服务id */
  service_id: string
  /** 撤销原因 */
  reason: string
}

/** 解除用户授权关系（授权协议号） */
export interface PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateRequest
  extends JsonOptions {
  /** 授权协议号 */
  authorization_code: string
  query?: undefined
  json: PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateBody
}

export type GetV3PayscorePermissionsOpenidByOpenidQuery = {
  /** 服务ID */
  service_id: string
  /** 公众号id */
  appid: string
}

/** 查询与用户授权记录（openid） */
export interface GetV3PayscorePermissionsOpenidByOpenidRequest extends BodilessOptions {
  /** 用户标识 */
  openid: string
  query: GetV3PayscorePermissionsOpenidByOpenidQuery
}

export interface GetV3PayscorePermissionsOpenidByOpenidResponse {
  /** 服务id */
  service_id: string
  /** 公众号id */
  appid: string
  /** 商户号 */
  mchid: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: PayScorePermissionAuthorizationState
  /** 最近一次解除授权时间 (RFC 3339) */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 (RFC 3339) */
  authorization_success_time?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}

export interface PostV3PayscorePermissionsOpenidByOpenidTerminateBody {
  /** 服务ID */
  service_id: string
  /** 公众号id */
  appid: string
  /** 撤销原因 */
  reason: string
}

/** 解除用户授权关系（openid） */
export interface PostV3PayscorePermissionsOpenidByOpenidTerminateRequest extends JsonOptions {
  /** 用户标识 */
  openid: string
  query?: undefined
  json: PostV3PayscorePermissionsOpenidByOpenidTerminateBody
}

export interface PostV3PayscorePlanPartnerPayscorePlansBody {
  /** 计划所属服务 */
  service_id: string
  /** 服务商的AppID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期(单位天) */
  plan_duration: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划原总金额(单位分) */
  total_original_price: number
  /** 支付分计划实际扣费总金额(单位分) */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?:
    | readonly {
        /** 计划明细原支付金额(单位分) */
        original_price: number
        /** 计划明细优惠说明 */
        plan_discount_description?: string | undefined
        /** 计划明细实际支付金额(单位分) */
        actual_price: number
        /** 计划明细名称 */
        plan_detail_name: string
      }[]
    | undefined
  /** 商户侧计划号 */
  merchant_plan_no: string
}

/** 创建支付分计划 */
export interface PostV3PayscorePlanPartnerPayscorePlansRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscorePlanPartnerPayscorePlansBody
}

export interface PostV3PayscorePlanPartnerPayscorePlansResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期(单位天) */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额(单位分) */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额(单位分) */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /** 计划明细原支付金额(单位分) */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额(单位分) */
    actual_price: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 (RFC 3339) */
  stop_time?: string
}

export type GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoQuery = {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询支付分计划 */
export interface GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoRequest
  extends BodilessOptions {
  /** 支付分计划商户侧单号 */
  merchant_plan_no: string
  query: GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoQuery
}

export interface GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期(单位天) */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额(单位分) */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额(单位分) */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /** 计划明细原支付金额(单位分) */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额(单位分) */
    actual_price: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 (RFC 3339) */
  stop_time?: string
}

export interface PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopBody {
  /** 子商户号 */
  sub_mchid: string
}

/** 停止支付分计划 */
export interface PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopRequest
  extends JsonOptions {
  /** 商户支付分计划对应的计划号 */
  merchant_plan_no: string
  query?: undefined
  json: PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopBody
}

export interface PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期(单位天) */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额(单位分) */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额(单位分) */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /** 计划明细原支付金额(单位分) */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额(单位分) */
    actual_price: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 (RFC 3339) */
  stop_time?: string
}

export interface PostV3PayscorePlanPayscorePlansBody {
  /** 计划所属服务 */
  service_id: string
  /** AppID */
  appid: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期(单位天) */
  plan_duration: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划原总金额(单位分) */
  total_original_price: number
  /** 支付分计划实际扣费总金额(单位分) */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?:
    | readonly {
        /** 计划明细原支付金额(单位分) */
        original_price: number
        /** 计划明细优惠说明 */
        plan_discount_description?: string | undefined
        /** 计划明细实际支付金额(单位分) */
        actual_price: number
        /** 计划明细名称 */
        plan_detail_name: string
      }[]
    | undefined
  /** 商户侧计划号 */
  merchant_plan_no: string
}

/** 创建支付分计划 */
export interface PostV3PayscorePlanPayscorePlansRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscorePlanPayscorePlansBody
}

export interface PostV3PayscorePlanPayscorePlansResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期(单位天) */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额(单位分) */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额(单位分) */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /** 计划明细原支付金额(单位分) */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额(单位分) */
    actual_price: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 (RFC 3339) */
  stop_time?: string
}

/** 查询支付分计划 */
export interface GetV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoRequest
  extends BodilessOptions {
  /** 支付分计划商户侧单号 */
  merchant_plan_no: string
  query?: undefined
}

export interface GetV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期(单位天) */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额(单位分) */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额(单位分) */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /** 计划明细原支付金额(单位分) */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额(单位分) */
    actual_price: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 (RFC 3339) */
  stop_time?: string
}

/** 停止支付分计划 */
export interface PostV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopRequest
  extends BodilessOptions {
  /** 商户支付分计划对应的计划号 */
  merchant_plan_no: string
  query?: undefined
}

export interface PostV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 支付分计划有效期(单位天) */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /** 支付分计划原总金额(单位分) */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /** 支付分计划实际扣费总金额(单位分) */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /** 计划明细原支付金额(单位分) */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额(单位分) */
    actual_price: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 (RFC 3339) */
  stop_time?: string
}

export type GetV3PayscoreServiceorderQuery = {
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
  /** 服务ID */
  service_id: string
  /** 公众账号ID */
  appid: string
}

/** 查询支付分订单 */
export interface GetV3PayscoreServiceorderRequest extends BodilessOptions {
  query: GetV3PayscoreServiceorderQuery
}

export interface GetV3PayscoreServiceorderResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额 */
    total_amount?: number
    /** 待收金额 */
    paying_amount?: number
    /** 已收金额 */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额 */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: 'SINGLE' | 'GLOBAL' | (string & {})
        /** 优惠类型 */
        type?: 'CASH' | 'NOCASH' | (string & {})
        /** 优惠券面额 */
        amount: number
        /** 活动ID */
        stock_id?: string
        /** 微信出资 */
        wechatpay_contribute?: number
        /** 商户出资 */
        merchant_contribute?: number
        /** 其他出资 */
        other_contribute?: number
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id: string
          /** 商品数量 */
          quantity?: number
          /** 商品价格 */
          unit_price?: number
          /** 商品优惠金额 */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
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
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 微信支付服务订单号 */
  order_id?: string
}

export interface PostV3PayscoreServiceorderBody {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 后付费项目 */
  post_payments?:
    | readonly {
        /** 付费名称 */
        name: string
        /** 付费金额 */
        amount?: number | undefined
        /** 付费说明 */
        description?: string | undefined
        /** 付费数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name: string
        /** 优惠说明 */
        description: string
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time: string
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 服务风险金 */
  risk_fund: {
    /** 风险名称 */
    name: string
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string | undefined
  }
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 用户标识 */
  openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 设备信息 */
  device?:
    | {
        /** 服务开始的设备ID */
        start_device_id?: string | undefined
        /** 服务结束的设备ID */
        end_device_id?: string | undefined
        /** 物料URL */
        materiel_no?: string | undefined
      }
    | undefined
}

/** 创建支付分订单 */
export interface PostV3PayscoreServiceorderRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscoreServiceorderBody
}

export interface PostV3PayscoreServiceorderResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
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
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧小程序订单数据 */
  package: string
}

export interface PostV3PayscoreServiceorderDirectCompleteBody {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments?: readonly PayScorePostPaymentInput[] | undefined
  /** 后付费商户优惠 */
  post_discounts?: readonly PayScorePostDiscountInput[] | undefined
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 (^(?:\d{8}|\d{14}|OnAccept)$) */
    start_time?: string | undefined
    /** 服务开始时间备注 (≤ 20 字符) */
    start_time_remark?: string | undefined
    /** 服务结束时间 (^(?:\d{8}|\d{14})$) */
    end_time?: string | undefined
    /** 服务结束时间备注 (≤ 50 字符) */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 服务信息 */
  service_introduction?: string | undefined
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 总金额 */
  total_amount?: number | undefined
  /** 微信支付服务分账标记 (默认 false) */
  profit_sharing?: boolean | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
}

/** 创单结单合并 */
export interface PostV3PayscoreServiceorderDirectCompleteRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscoreServiceorderDirectCompleteBody
}

export interface PostV3PayscoreServiceorderDirectCompleteResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments?: PayScorePostPayment[]
  /** 后付费商户优惠 */
  post_discounts?: PayScorePostDiscount[]
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 (^(?:\d{8}|\d{14}|OnAccept)$) */
    start_time?: string
    /** 服务开始时间备注 (≤ 20 字符) */
    start_time_remark?: string
    /** 服务结束时间 (^(?:\d{8}|\d{14})$) */
    end_time?: string
    /** 服务结束时间备注 (≤ 50 字符) */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 服务信息 */
  service_introduction: string
  /** 商户号 */
  mchid: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 服务订单状态 */
  state: PayScoreState
  /** 订单状态说明 */
  state_description: PayScoreStateDescription
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 总金额 */
  total_amount?: number
}

export interface PostV3PayscoreServiceorderByOutOrderNoCancelBody {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 取消原因 */
  reason: string
}

/** 取消支付分订单 */
export interface PostV3PayscoreServiceorderByOutOrderNoCancelRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreServiceorderByOutOrderNoCancelBody
}

export interface PostV3PayscoreServiceorderByOutOrderNoCancelResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

export interface PostV3PayscoreServiceorderByOutOrderNoCompleteBody {
  /** 公众账号ID */
  appid: string
  /** 服务订单号 */
  service_id: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name: string
    /** 付费金额 */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name: string
        /** 优惠说明 */
        description?: string | undefined
        /** 优惠金额 */
        amount: number
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 总金额 */
  total_amount: number
  /** 实际服务时间段 */
  time_range?:
    | {
        /** 服务开始时间 */
        start_time?: string | undefined
        /** 服务结束时间 */
        end_time?: string | undefined
        /** 服务开始时间备注 */
        start_time_remark?: string | undefined
        /** 服务结束时间备注 */
        end_time_remark?: string | undefined
      }
    | undefined
  /** 实际服务位置 */
  location?:
    | {
        /** 服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 设备信息 */
  device?:
    | {
        /** 服务开始的设备ID */
        start_device_id?: string | undefined
        /** 服务结束的设备ID */
        end_device_id?: string | undefined
        /** 物料URL */
        materiel_no?: string | undefined
      }
    | undefined
}

/** 完结支付分订单 */
export interface PostV3PayscoreServiceorderByOutOrderNoCompleteRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreServiceorderByOutOrderNoCompleteBody
}

export interface PostV3PayscoreServiceorderByOutOrderNoCompleteResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 商户收款总金额 */
  total_amount: number
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund: {
    /** 风险名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务结束地点 */
    end_location?: string
  }
  /** 微信支付服务订单号 */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
}

export interface PostV3PayscoreServiceorderByOutOrderNoModifyBody {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name: string
    /** 付费金额 */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 后付费商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠说明 */
        description?: string | undefined
        /** 优惠金额 */
        amount?: number | undefined
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 总金额 */
  total_amount: number
  /** 修改原因 */
  reason: string
  /** 设备信息 */
  device?:
    | {
        /** 服务开始的设备ID */
        start_device_id?: string | undefined
        /** 服务结束的设备ID */
        end_device_id?: string | undefined
        /** 物料URL */
        materiel_no?: string | undefined
      }
    | undefined
}

/** 修改订单金额 */
export interface PostV3PayscoreServiceorderByOutOrderNoModifyRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreServiceorderByOutOrderNoModifyBody
}

export interface PostV3PayscoreServiceorderByOutOrderNoModifyResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {})
  /** 订单状态说明 */
  state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE' | (string & {})
  /** 后付费项目 */
  post_payments: {
    /** 付费名称 */
    name: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {})
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: 'USER_PAYING' | 'USER_PAID' | (string & {})
    /** 总收款金额 */
    total_amount?: number
    /** 待收金额 */
    paying_amount?: number
    /** 已收金额 */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /** 单笔收款金额 */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: 'NEWTON' | 'MCH' | (string & {})
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
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
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
}

export interface PostV3PayscoreServiceorderByOutOrderNoPayBody {
  /** 公众账号ID */
  appid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
}

/** 商户发起催收扣款 */
export interface PostV3PayscoreServiceorderByOutOrderNoPayRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreServiceorderByOutOrderNoPayBody
}

export interface PostV3PayscoreServiceorderByOutOrderNoPayResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

export interface PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageBody {
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name?: string | undefined
    /** 付费金额 */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠说明 */
        description?: string | undefined
        /** 优惠金额 */
        amount?: number | undefined
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 总金额 */
  total_amount: number
  /** 预计扣费时间 */
  prepaid_time: string
}

/** 下发服务费用待处理消息 */
export interface PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageRequest
  extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageBody
}

export interface PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageBody {
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments: readonly {
    /** 付费名称 */
    name?: string | undefined
    /** 付费金额 */
    amount?: number | undefined
    /** 付费说明 */
    description?: string | undefined
    /** 付费数量 */
    count?: number | undefined
  }[]
  /** 商户优惠 */
  post_discounts?:
    | readonly {
        /** 优惠名称 */
        name?: string | undefined
        /** 优惠说明 */
        description?: string | undefined
        /** 优惠金额 */
        amount?: number | undefined
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 总金额 */
  total_amount: number
  /** 预计扣费时间 */
  prepaid_time: string
}

/** 下发服务预扣费消息 */
export interface PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageRequest
  extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageBody
}

export interface PostV3PayscoreServiceorderByOutOrderNoSyncBody {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 场景类型 */
  type: string
  /** 内容信息详情 */
  detail: {
    /** 收款成功时间 (^(?:\d{8}|\d{14})$) */
    paid_time: string
  }
}

/** 同步服务订单信息 */
export interface PostV3PayscoreServiceorderByOutOrderNoSyncRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreServiceorderByOutOrderNoSyncBody
}

export interface PostV3PayscoreServiceorderByOutOrderNoSyncResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
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
    name: string
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 总金额 */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: string
    /** 总收款金额 */
    total_amount?: number
    /** 待收金额 */
    paying_amount?: number
    /** 已收金额 */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 单笔收款金额 */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: string
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
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
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 服务商公众号下的用户标识 */
  openid: string
  /** 微信支付服务订单号 */
  order_id: string
}

export interface PostV3PayscoreServicepayondeliveryorderBody {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  post_payments?:
    | readonly {
        /** 付费项目名称 (≤ 20 字符) */
        name: string
        /** 金额 */
        amount?: number | undefined
        /** 计费说明 */
        description?: string | undefined
        /** 付费数量 */
        count?: number | undefined
      }[]
    | undefined
  post_discounts?:
    | readonly {
        /** 优惠名称 (≤ 20 字符) */
        name: string
        /** 优惠说明 */
        description: string
        /** 优惠金额 */
        amount?: number | undefined
        /** 优惠数量 */
        count?: number | undefined
      }[]
    | undefined
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 (^(?:\d{8}|\d{14}|OnAccept)$) */
    start_time: string
    /** 服务开始时间备注 (≤ 20 字符) */
    start_time_remark?: string | undefined
    /** 服务结束时间 (^(?:\d{8}|\d{14})$) */
    end_time?: string | undefined
    /** 服务结束时间备注 (≤ 50 字符) */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: 'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'
    /** 风险金额 */
    amount: number
    /** 风险说明 (≤ 30 字符) */
    description?: string | undefined
  }
  /** 商户数据包 */
  attach?: string | undefined
  /** 商户回调地址 */
  notify_url: string
  /** 用户标识 */
  openid?: string | undefined
  /** 是否需要用户确认 */
  need_user_confirm?: boolean | undefined
  /** 商户号 */
  mchid?: string | undefined
  /** 先用后付购物详情 */
  shopping_info: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string | undefined
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 */
      jump_link_type?: 'JUMP_LINK_MINI_PROGRAM' | undefined
      /** 小程序跳转AppID */
      appid?: string | undefined
      /** 小程序跳转path */
      path?: string | undefined
    }
    /** 商品列表 */
    goods: readonly {
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /** 商品单价金额 */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: readonly string[] | undefined
    }[]
  }
}

/** 创建先用后付订单 */
export interface PostV3PayscoreServicepayondeliveryorderRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscoreServicepayondeliveryorderBody
}

export interface PostV3PayscoreServicepayondeliveryorderResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠金额 */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: string
    /** 风险金额 */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
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
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧小程序订单数据 */
  package: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 */
      jump_link_type: string
      /** 小程序跳转AppID */
      appid?: string
      /** 小程序跳转path */
      path?: string
    }
    /** 商品列表 */
    goods: {
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /** 商品单价金额 */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: string[]
    }[]
  }
}

export interface PostV3PayscoreSignPlanPartnerServiceorderBody {
  /** 支付分服务ID */
  service_id: string
  /** 待创建服务订单对应的用户的签约计划 */
  sign_plan_id: string
  plan_detail_no: number
  /** 服务商的AppID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 服务商公众号下的用户标识 */
  openid?: string | undefined
  /** 子商户公众号下的用户标识 */
  sub_openid?: string | undefined
  /** 商户扣款成功回调通知的地址 */
  notify_url: string
  /** 服务信息 */
  service_introduction: string
  /** 服务时间 */
  time_range: {
    /** 服务开始时间 */
    start_time: string
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 商户侧订单号 */
  out_trade_no: string
}

/** 创建用户的签约计划详情对应的服务订单 */
export interface PostV3PayscoreSignPlanPartnerServiceorderRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscoreSignPlanPartnerServiceorderBody
}

export interface PostV3PayscoreSignPlanPartnerServiceorderResponse {
  /** 商户订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠金额 */
    amount?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额 */
    amount: number
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
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
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
}

export interface PostV3PayscoreSignPlanPartnerUserSignPlansBody {
  /** 支付分服务ID */
  service_id: string
  /** 支付分计划ID */
  plan_id: string
  /** 服务商的AppID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string | undefined
  /** 待签约用户在服务商应用下的OpenID */
  openid?: string | undefined
  /** 待签约用户在子商户应用下的OpenID */
  sub_openid?: string | undefined
  /** 商户签约计划单号 */
  merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 */
  notify_url: string
  sign_plan_detail: readonly {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
  }[]
}

/** 创建用户的签约计划 */
export interface PostV3PayscoreSignPlanPartnerUserSignPlansRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscoreSignPlanPartnerUserSignPlansBody
}

export interface PostV3PayscoreSignPlanPartnerUserSignPlansResponse {
  /** 用户的签约计划 */
  sign_plan: {
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
    sub_mchid: string
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
    /** 目前用户进行到的计划详情序号 */
    going_detail_no: number
    /** 计划签约状态 */
    sign_state: string
    /** 签约计划取消时间 (RFC 3339) */
    cancel_sign_time?: string
    /** 签约计划取消类型 */
    cancel_sign_type?: string
    /** 签约计划取消原因 */
    cancel_reason?: string
    /** 签约计划的名称 */
    plan_name: string
    /** 签约计划的过期时间 (RFC 3339) */
    plan_over_time: string
    /** 签约计划原总金额(单位分) */
    total_origin_price: number
    /** 签约计划扣费次数 */
    deduction_quantity: number
    /** 签约计划实际总金额（单位分） */
    total_actual_price: number
    /** 签约计划明细列表 */
    signed_detail_list?: {
      /** 计划明细序号 */
      plan_detail_no: number
      /** 计划明细原支付金额（单位分） */
      original_price: number
      /** 计划明细优惠说明 */
      plan_discount_description?: string
      /** 计划明细实际支付金额（单位分） */
      actual_price: number
      /** 计划明细状态 */
      plan_detail_state: string
      /** 计划明细对应的支付分服务单号 */
      order_id?: string
      /** 商户侧计划明细使用订单号 */
      merchant_plan_detail_no: string
      /** 计划详情名称 */
      plan_detail_name: string
      /** 计划明细对应订单实际支付金额（单位分） */
      actual_pay_price?: number
      /** 详情使用时间 */
      use_time?: string
      /** 详情完成时间 */
      complete_time?: string
      /** 详情取消时间 */
      cancel_time?: string
    }[]
    /** 签约时间 (RFC 3339) */
    sign_time?: string
  }
  /** 跳转微信侧确认签约小程序的数据 */
  package: string
}

export type GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoQuery = {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询用户的签约计划 */
export interface GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoRequest
  extends BodilessOptions {
  /** 商户签约计划号 */
  merchant_sign_plan_no: string
  query: GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoQuery
}

export interface GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoResponse {
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
  sub_mchid: string
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
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 (RFC 3339) */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 (RFC 3339) */
  plan_over_time: string
  /** 签约计划原总金额(单位分) */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额（单位分） */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细原支付金额（单位分） */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（单位分） */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    /** 计划明细对应订单实际支付金额（单位分） */
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情完成时间 */
    complete_time?: string
    /** 详情取消时间 */
    cancel_time?: string
  }[]
  /** 签约时间 (RFC 3339) */
  sign_time?: string
}

export interface PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopBody {
  /** 子商户号 */
  sub_mchid: string
  /** 停止签约计划原因 */
  stop_reason: string
}

/** 取消用户的签约计划 */
export interface PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopRequest
  extends JsonOptions {
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  query?: undefined
  json: PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopBody
}

export interface PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopResponse {
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
  sub_mchid: string
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
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 (RFC 3339) */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 (RFC 3339) */
  plan_over_time: string
  /** 签约计划原总金额(单位分) */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额（单位分） */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细原支付金额（单位分） */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（单位分） */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    /** 计划明细对应订单实际支付金额（单位分） */
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情完成时间 */
    complete_time?: string
    /** 详情取消时间 */
    cancel_time?: string
  }[]
  /** 签约时间 (RFC 3339) */
  sign_time?: string
}

export interface PostV3PayscoreSignPlanServiceorderBody {
  /** 支付分服务ID */
  service_id: string
  /** 待创建服务订单对应的用户的签约计划 */
  sign_plan_id: string
  plan_detail_no: number
  /** 商户的AppID */
  appid: string
  /** 商户公众号下的用户标识 */
  openid: string
  /** 商户扣款成功回调通知的地址 */
  notify_url: string
  /** 服务信息 */
  service_introduction: string
  /** 服务时间 */
  time_range: {
    /** 服务开始时间 */
    start_time: string
    /** 服务结束时间 */
    end_time?: string | undefined
    /** 服务开始时间备注 */
    start_time_remark?: string | undefined
    /** 服务结束时间备注 */
    end_time_remark?: string | undefined
  }
  /** 服务位置 */
  location?:
    | {
        /** 服务开始地点 */
        start_location?: string | undefined
        /** 服务结束地点 */
        end_location?: string | undefined
      }
    | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 商户侧订单号 */
  out_trade_no: string
}

/** 创建用户的签约计划详情对应的服务订单 */
export interface PostV3PayscoreSignPlanServiceorderRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscoreSignPlanServiceorderBody
}

export interface PostV3PayscoreSignPlanServiceorderResponse {
  /** 商户订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 商户公众号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费金额 */
    amount?: number
    /** 付费说明 */
    description?: string
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠金额 */
    amount?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险金额 */
    amount: number
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
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
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
}

export interface PostV3PayscoreSignPlanUserSignPlansBody {
  /** 支付分服务ID */
  service_id: string
  /** 支付分计划ID */
  plan_id: string
  /** AppID */
  appid: string
  /** 待签约用户在商户应用下的OpenID */
  openid: string
  /** 商户签约计划单号 */
  merchant_sign_plan_no: string
  /** 签约成功事件通知回调地址 */
  notify_url: string
  sign_plan_detail: readonly {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
  }[]
}

/** 创建用户的签约计划 */
export interface PostV3PayscoreSignPlanUserSignPlansRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscoreSignPlanUserSignPlansBody
}

export interface PostV3PayscoreSignPlanUserSignPlansResponse {
  /** 用户的签约计划 */
  sign_plan: {
    /** 计划签约ID */
    sign_plan_id: string
    /** 签约计划用户应用下的OpenID */
    openid?: string
    /** 计划所属服务 */
    service_id: string
    /** 商户号 */
    mchid: string
    /** AppID */
    appid: string
    /** 商户侧签约计划号 */
    merchant_sign_plan_no: string
    /** 商户回调地址 */
    merchant_callback_url: string
    /** 签约所属计划ID */
    plan_id: string
    /** 目前用户进行到的计划详情序号 */
    going_detail_no: number
    /** 计划签约状态 */
    sign_state: string
    /** 签约计划取消时间 (RFC 3339) */
    cancel_sign_time?: string
    /** 签约计划取消类型 */
    cancel_sign_type?: string
    /** 签约计划取消原因 */
    cancel_reason?: string
    /** 签约计划的名称 */
    plan_name: string
    /** 签约计划的过期时间 (RFC 3339) */
    plan_over_time: string
    /** 签约计划原总金额(单位分) */
    total_origin_price: number
    /** 签约计划扣费次数 */
    deduction_quantity: number
    /** 签约计划实际总金额（单位分） */
    total_actual_price: number
    /** 签约计划明细列表 */
    signed_detail_list?: {
      /** 计划明细序号 */
      plan_detail_no: number
      /** 计划明细原支付金额（单位分） */
      original_price: number
      /** 计划明细优惠说明 */
      plan_discount_description?: string
      /** 计划明细实际支付金额（单位分） */
      actual_price: number
      /** 计划明细状态 */
      plan_detail_state: string
      /** 计划明细对应的支付分服务单号 */
      order_id?: string
      /** 商户侧计划明细使用订单号 */
      merchant_plan_detail_no: string
      /** 计划详情名称 */
      plan_detail_name: string
      /** 计划明细对应订单实际支付金额（单位分） */
      actual_pay_price?: number
      /** 详情使用时间 */
      use_time?: string
      /** 详情完成时间 */
      complete_time?: string
      /** 详情取消时间 */
      cancel_time?: string
    }[]
    /** 签约时间 (RFC 3339) */
    sign_time?: string
  }
  /** 跳转微信侧确认签约小程序的数据 */
  package: string
}

/** 查询用户的签约计划 */
export interface GetV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoRequest
  extends BodilessOptions {
  /** 商户签约计划号 */
  merchant_sign_plan_no: string
  query?: undefined
}

export interface GetV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoResponse {
  /** 计划签约ID */
  sign_plan_id: string
  /** 签约计划用户应用下的OpenID */
  openid?: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url: string
  /** 签约所属计划ID */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 (RFC 3339) */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 (RFC 3339) */
  plan_over_time: string
  /** 签约计划原总金额(单位分) */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额（单位分） */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细原支付金额（单位分） */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（单位分） */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    /** 计划明细对应订单实际支付金额（单位分） */
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情完成时间 */
    complete_time?: string
    /** 详情取消时间 */
    cancel_time?: string
  }[]
  /** 签约时间 (RFC 3339) */
  sign_time?: string
}

export interface PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopBody {
  /** 停止签约计划原因 */
  stop_reason: string
}

/** 直连商户取消用户的签约计划 */
export interface PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopRequest
  extends JsonOptions {
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  query?: undefined
  json: PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopBody
}

export interface PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopResponse {
  /** 计划签约ID */
  sign_plan_id: string
  /** 签约计划用户应用下的OpenID */
  openid?: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url: string
  /** 签约所属计划ID */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 (RFC 3339) */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 (RFC 3339) */
  plan_over_time: string
  /** 签约计划原总金额(单位分) */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /** 签约计划实际总金额（单位分） */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细原支付金额（单位分） */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /** 计划明细实际支付金额（单位分） */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    /** 计划明细对应订单实际支付金额（单位分） */
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情完成时间 */
    complete_time?: string
    /** 详情取消时间 */
    cancel_time?: string
  }[]
  /** 签约时间 (RFC 3339) */
  sign_time?: string
}

export type GetV3PayscoreSmartretailOrdersQuery = {
  /** 服务ID */
  service_id?: string | undefined
  /** 商户服务订单号 */
  out_order_no?: string | undefined
  /** 回跳查询ID */
  query_id?: string | undefined
  /** 公众账号ID */
  appid?: string | undefined
}

/** 查询智慧零售订单 */
export interface GetV3PayscoreSmartretailOrdersRequest extends BodilessOptions {
  query?: GetV3PayscoreSmartretailOrdersQuery | undefined
}

export interface GetV3PayscoreSmartretailOrdersResponse {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  state?:
    | 'CREATED'
    | 'USER_ACCEPTED'
    | 'FINISHED'
    | 'USER_PAID'
    | 'REVOKED'
    | 'EXPIRED'
    | (string & {})
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2 | (number & {})
  /** 服务开始时间 (^(?:\d{8}|\d{14}|OnAccept)$) */
  service_start_time?: string
  /** 服务结束时间 (^(?:\d{8}|\d{14})$) */
  service_end_time?: string
  /** 实际服务开始时间 (^(?:\d{8}|\d{14}|OnAccept)$) */
  real_service_start_time?: string
  /** 实际服务结束时间 (^(?:\d{8}|\d{14})$) */
  real_service_end_time?: string
  /** 支付完成时间 (^(?:\d{8}|\d{14})$) */
  pay_succ_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 开始使用服务的地点 */
  real_service_start_location?: string
  /** 预计服务结束的地点 */
  real_service_end_location?: string
  service_introduction?: string
  fees?: {
    /** 付费项目名称 */
    fee_name?: string
    /** 付费项目数量 */
    fee_count?: number
    /** 付费项目总金额 */
    fee_amount?: number
    /** 描述计费规则 */
    fee_desc?: string
  }[]
  discounts?: {
    /** 优惠名称 (≤ 20 字符) */
    discount_name?: string
    /** 商品优惠金额 */
    discount_amount?: number
    /** 优惠说明 */
    discount_desc?: string
  }[]
  /** 订单风险金额 */
  risk_amount?: number
  total_amount?: number
  attach?: string
  finish_ticket?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {})
}

export interface PostV3PayscoreSmartretailOrdersBody {
  /** 公众账号ID */
  appid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 实际服务开始时间 (^(?:\d{8}|\d{14}|OnAccept)$) */
  service_start_time?: string | undefined
  /** 服务结束时间 (^(?:\d{8}|\d{14})$) */
  service_end_time?: string | undefined
  /** 开始使用服务的地点 */
  service_start_location?: string | undefined
  /** 预计服务结束的地点 */
  service_end_location?: string | undefined
  service_introduction?: string | undefined
  fees?:
    | readonly {
        /** 付费项目名称 */
        fee_name?: string | undefined
        /** 付费项目数量 */
        fee_count?: number | undefined
        /** 付费项目总金额 */
        fee_amount?: number | undefined
        /** 描述计费规则 */
        fee_desc?: string | undefined
      }[]
    | undefined
  discounts?:
    | readonly {
        /** 优惠名称 (≤ 20 字符) */
        discount_name?: string | undefined
        /** 优惠说明 */
        discount_desc?: string | undefined
      }[]
    | undefined
  /** 订单风险金额 */
  risk_amount?: number | undefined
  attach?: string | undefined
  /** 使用需用户确认订单类型 (默认 true) */
  need_user_confirm?: boolean | undefined
  /** 微信用户在商户对应appid下的唯一标识 */
  openid?: string | undefined
}

/** 创建智慧零售订单 */
export interface PostV3PayscoreSmartretailOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayscoreSmartretailOrdersBody
}

export interface PostV3PayscoreSmartretailOrdersResponse {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 小程序跳转businessType */
  miniprogram_businesstype?: string
  miniprogram_appid?: string
  /** 小程序跳转路径 */
  miniprogram_path?: string
  miniprogram_username?: string
  package?: string
}

export interface PostV3PayscoreSmartretailOrdersByOutOrderNoCancelBody {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 取消原因 */
  reason: string
}

/** 撤销智慧零售订单 */
export interface PostV3PayscoreSmartretailOrdersByOutOrderNoCancelRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreSmartretailOrdersByOutOrderNoCancelBody
}

export interface PostV3PayscoreSmartretailOrdersByOutOrderNoCancelResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

export interface PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteBody {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 标识用户订单使用情况 */
  finish_type?: 1 | 2 | undefined
  /** 取消订单的原因 */
  cancel_reason?: string | undefined
  /** 实际服务开始时间 */
  real_service_start_time?: string | undefined
  /** 服务结束时间 */
  real_service_end_time?: string | undefined
  /** 实际结束使用服务的地点 */
  real_service_end_location?: string | undefined
  fees?:
    | readonly {
        /** 付费项目名称 */
        fee_name?: string | undefined
        /** 付费项目数量 */
        fee_count?: number | undefined
        /** 付费项目总金额 */
        fee_amount?: number | undefined
        /** 描述计费规则 */
        fee_desc?: string | undefined
      }[]
    | undefined
  discounts?:
    | readonly {
        /** 优惠名称 (≤ 20 字符) */
        discount_name?: string | undefined
        /** 商品优惠金额 */
        discount_amount?: number | undefined
        /** 优惠说明 */
        discount_desc?: string | undefined
      }[]
    | undefined
  total_amount?: number | undefined
  /** 完结凭证 */
  finish_ticket?: string | undefined
  /** 是否指定商户分账 */
  profit_sharing?: boolean | undefined
}

/** 完结智慧零售订单 */
export interface PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteRequest extends JsonOptions {
  /** 商户服务订单号 */
  out_order_no: string
  query?: undefined
  json: PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteBody
}

export interface PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}

export type GetV3PayscoreUserServiceStateQuery = {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 用户标识 */
  openid: string
}

/** 查询用户授权状态 */
export interface GetV3PayscoreUserServiceStateRequest extends BodilessOptions {
  query: GetV3PayscoreUserServiceStateQuery
}

export interface GetV3PayscoreUserServiceStateResponse {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 用户标识 */
  openid?: string
  /** 用户授权服务情况 */
  use_service_state: PayScoreUserServiceState
}

export type PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateQuery = {
  /** 用户标识 */
  openid?: string | undefined
  /** 公众账号ID */
  service_id?: string | undefined
}

export interface PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateBody {
  /** 公众账号ID */
  appid: string
  /** 撤销原因 */
  reason: string
}

/** 商户解除用户授权关系 */
export interface PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateRequest
  extends JsonOptions {
  openid: string
  service_id: string
  query?: PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateQuery | undefined
  json: PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateBody
}

export interface V3Payscore extends ListedNode {
  readonly acquiringbank: V3PayscoreAcquiringbank
  readonly merchantBill: V3PayscoreMerchantBill
  readonly oversea: V3PayscoreOversea
  readonly partner: V3PayscorePartner
  readonly payafterOrders: V3PayscorePayafterOrders
  readonly permissions: V3PayscorePermissions
  readonly plan: V3PayscorePlan
  readonly serviceorder: V3PayscoreServiceorder
  readonly servicepayondeliveryorder: V3PayscoreServicepayondeliveryorder
  readonly signPlan: V3PayscoreSignPlan
  readonly smartretailOrders: V3PayscoreSmartretailOrders
  readonly userServiceState: V3PayscoreUserServiceState
  readonly users: V3PayscoreUsers
}

export interface V3PayscoreAcquiringbank extends ListedNode {
  readonly permissions: V3PayscoreAcquiringbankPermissions
  readonly serviceorder: V3PayscoreAcquiringbankServiceorder
  readonly servicepayondeliveryorder: V3PayscoreAcquiringbankServicepayondeliveryorder
}

export interface V3PayscoreAcquiringbankPermissions extends ListedNode {
  /**
   * 从业机构预授权 (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/apply-acquiring-bank-permissions.html
   */
  post(
    options: PostV3PayscoreAcquiringbankPermissionsRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreAcquiringbankPermissionsResponse>>
  /**
   * 从业机构预授权 (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/apply-acquiring-bank-permissions.html
   */
  postAsync(
    options: PostV3PayscoreAcquiringbankPermissionsRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreAcquiringbankPermissionsResponse>>
  readonly authorizationCode: V3PayscoreAcquiringbankPermissionsAuthorizationCode
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCode extends ListedNode {
  readonly _authorization_code_: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode
  extends ListedNode {
  /**
   * 从业机构查询与用户授权记录（授权协议号） (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/get-acquiring-bank-permissions-by-code.html
   */
  get(
    options: GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeResponse>
  >
  /**
   * 从业机构查询与用户授权记录（授权协议号） (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/get-acquiring-bank-permissions-by-code.html
   */
  getAsync(
    options: GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeResponse>
  >
  readonly terminate: V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate
}

export interface V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate
  extends ListedNode {
  /**
   * 从业机构解除用户授权关系（授权协议号） (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/terminate-acquiring-bank-permissions-by-code.html
   */
  post(
    options: PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 从业机构解除用户授权关系（授权协议号） (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/terminate-acquiring-bank-permissions-by-code.html
   */
  postAsync(
    options: PostV3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscoreAcquiringbankServiceorder extends ListedNode {
  /** 从业机构查询微信支付分订单 (从业机构) */
  get(
    options: GetV3PayscoreAcquiringbankServiceorderRequest,
  ): Promise<WechatpayResponse<GetV3PayscoreAcquiringbankServiceorderResponse>>
  /** 从业机构查询微信支付分订单 (从业机构) */
  getAsync(
    options: GetV3PayscoreAcquiringbankServiceorderRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayscoreAcquiringbankServiceorderResponse>>
  /** 从业机构创建微信支付分订单 (从业机构) */
  post(
    options: PostV3PayscoreAcquiringbankServiceorderRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreAcquiringbankServiceorderResponse>>
  /** 从业机构创建微信支付分订单 (从业机构) */
  postAsync(
    options: PostV3PayscoreAcquiringbankServiceorderRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreAcquiringbankServiceorderResponse>>
  readonly _out_order_no_: V3PayscoreAcquiringbankServiceorderByOutOrderNo
  readonly deduction: V3PayscoreAcquiringbankServiceorderDeduction
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNo extends ListedNode {
  readonly cancel: V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel
  readonly complete: V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete
  readonly modify: V3PayscoreAcquiringbankServiceorderByOutOrderNoModify
  readonly registerdeductinfo: V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo
  readonly sync: V3PayscoreAcquiringbankServiceorderByOutOrderNoSync
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel extends ListedNode {
  /**
   * 从业机构取消微信支付分订单 (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/cancel-acquiring-bank-service-order.html
   */
  post(
    options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 从业机构取消微信支付分订单 (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/cancel-acquiring-bank-service-order.html
   */
  postAsync(
    options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCancelRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete extends ListedNode {
  /**
   * 从业机构完结微信支付分订单 (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/complete-acquiring-bank-service-order.html
   */
  post(
    options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 从业机构完结微信支付分订单 (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/complete-acquiring-bank-service-order.html
   */
  postAsync(
    options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoCompleteRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoModify extends ListedNode {
  /**
   * 从业机构修改微信支付分订单金额 (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/modify-acquiring-bank-service-order.html
   */
  post(
    options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 从业机构修改微信支付分订单金额 (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/modify-acquiring-bank-service-order.html
   */
  postAsync(
    options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoModifyRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo
  extends ListedNode {
  /** 从业机构登记微信支付分扣款信息 (从业机构) */
  post(
    options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoRequest,
  ): Promise<
    WechatpayResponse<PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoResponse>
  >
  /** 从业机构登记微信支付分扣款信息 (从业机构) */
  postAsync(
    options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoResponse>
  >
}

export interface V3PayscoreAcquiringbankServiceorderByOutOrderNoSync extends ListedNode {
  /**
   * 从业机构同步微信支付分订单信息 (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/sync-acquiring-bank-service-order.html
   */
  post(
    options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 从业机构同步微信支付分订单信息 (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/sync-acquiring-bank-service-order.html
   */
  postAsync(
    options: PostV3PayscoreAcquiringbankServiceorderByOutOrderNoSyncRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscoreAcquiringbankServiceorderDeduction extends ListedNode {
  /**
   * 从业机构查询微信支付分扣款信息 (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/get-acquiring-bank-deduct-info.html
   */
  get(
    options: GetV3PayscoreAcquiringbankServiceorderDeductionRequest,
  ): Promise<WechatpayResponse<GetV3PayscoreAcquiringbankServiceorderDeductionResponse>>
  /**
   * 从业机构查询微信支付分扣款信息 (从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/get-acquiring-bank-deduct-info.html
   */
  getAsync(
    options: GetV3PayscoreAcquiringbankServiceorderDeductionRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayscoreAcquiringbankServiceorderDeductionResponse>>
}

export interface V3PayscoreAcquiringbankServicepayondeliveryorder extends ListedNode {
  /** 从业机构创建先用后付订单 (从业机构（支付机构）) */
  post(
    options: PostV3PayscoreAcquiringbankServicepayondeliveryorderRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreAcquiringbankServicepayondeliveryorderResponse>>
  /** 从业机构创建先用后付订单 (从业机构（支付机构）) */
  postAsync(
    options: PostV3PayscoreAcquiringbankServicepayondeliveryorderRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreAcquiringbankServicepayondeliveryorderResponse>>
}

export interface V3PayscoreMerchantBill extends ListedNode {
  /**
   * 商户申请获取对账单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml
   */
  get(
    options: GetV3PayscoreMerchantBillRequest,
  ): Promise<WechatpayResponse<GetV3PayscoreMerchantBillResponse>>
  /**
   * 商户申请获取对账单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml
   */
  getAsync(
    options: GetV3PayscoreMerchantBillRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayscoreMerchantBillResponse>>
}

export interface V3PayscoreOversea extends ListedNode {
  readonly partner: V3PayscoreOverseaPartner
}

export interface V3PayscoreOverseaPartner extends ListedNode {
  readonly serviceorder: V3PayscoreOverseaPartnerServiceorder
}

export interface V3PayscoreOverseaPartnerServiceorder extends ListedNode {
  /** 查询支付分订单 (从业机构) */
  get(
    options: GetV3PayscoreOverseaPartnerServiceorderRequest,
  ): Promise<WechatpayResponse<GetV3PayscoreOverseaPartnerServiceorderResponse>>
  /** 查询支付分订单 (从业机构) */
  getAsync(
    options: GetV3PayscoreOverseaPartnerServiceorderRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayscoreOverseaPartnerServiceorderResponse>>
  /** 创建支付分订单 (从业机构) */
  post(
    options: PostV3PayscoreOverseaPartnerServiceorderRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreOverseaPartnerServiceorderResponse>>
  /** 创建支付分订单 (从业机构) */
  postAsync(
    options: PostV3PayscoreOverseaPartnerServiceorderRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreOverseaPartnerServiceorderResponse>>
  readonly _out_order_no_: V3PayscoreOverseaPartnerServiceorderByOutOrderNo
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNo extends ListedNode {
  readonly cancel: V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel
  readonly complete: V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete
  readonly sync: V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel extends ListedNode {
  /** 取消支付分订单 (从业机构) */
  post(
    options: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 取消支付分订单 (从业机构) */
  postAsync(
    options: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCancelRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete extends ListedNode {
  /** 完结支付分订单 (从业机构) */
  post(
    options: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 完结支付分订单 (从业机构) */
  postAsync(
    options: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync extends ListedNode {
  /** 同步支付分订单信息 (从业机构) */
  post(
    options: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 同步支付分订单信息 (从业机构) */
  postAsync(
    options: PostV3PayscoreOverseaPartnerServiceorderByOutOrderNoSyncRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePartner extends ListedNode {
  readonly permissions: V3PayscorePartnerPermissions
  readonly serviceAccountApplications: V3PayscorePartnerServiceAccountApplications
  readonly serviceorder: V3PayscorePartnerServiceorder
  readonly servicepayondeliveryorder: V3PayscorePartnerServicepayondeliveryorder
  readonly servicequotas: V3PayscorePartnerServicequotas
}

export interface V3PayscorePartnerPermissions extends ListedNode {
  /**
   * 商户预授权 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_18.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/apply-partner-permissions.html
   */
  post(
    options: PostV3PayscorePartnerPermissionsRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePartnerPermissionsResponse>>
  /**
   * 商户预授权 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_18.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/apply-partner-permissions.html
   */
  postAsync(
    options: PostV3PayscorePartnerPermissionsRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePartnerPermissionsResponse>>
  readonly applyForScene: V3PayscorePartnerPermissionsApplyForScene
  readonly assessUserRiskLevel: V3PayscorePartnerPermissionsAssessUserRiskLevel
  readonly authorizationCode: V3PayscorePartnerPermissionsAuthorizationCode
  readonly search: V3PayscorePartnerPermissionsSearch
  readonly terminate: V3PayscorePartnerPermissionsTerminate
}

export interface V3PayscorePartnerPermissionsApplyForScene extends ListedNode {
  /**
   * 服务商场景中预授权 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/scene-apply-partner-permissions.html
   */
  post(
    options: PostV3PayscorePartnerPermissionsApplyForSceneRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePartnerPermissionsApplyForSceneResponse>>
  /**
   * 服务商场景中预授权 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/scene-apply-partner-permissions.html
   */
  postAsync(
    options: PostV3PayscorePartnerPermissionsApplyForSceneRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePartnerPermissionsApplyForSceneResponse>>
}

export interface V3PayscorePartnerPermissionsAssessUserRiskLevel extends ListedNode {
  /**
   * 服务商评估用户分层 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/assess-partner-user-risk-level.html
   */
  post(
    options: PostV3PayscorePartnerPermissionsAssessUserRiskLevelRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePartnerPermissionsAssessUserRiskLevelResponse>>
  /**
   * 服务商评估用户分层 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/assess-partner-user-risk-level.html
   */
  postAsync(
    options: PostV3PayscorePartnerPermissionsAssessUserRiskLevelRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePartnerPermissionsAssessUserRiskLevelResponse>>
}

export interface V3PayscorePartnerPermissionsAuthorizationCode extends ListedNode {
  readonly _authorization_code_: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode
  extends ListedNode {
  /**
   * 查询与用户授权记录（授权协议号） (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_19.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/get-partner-permissions-by-code.html
   */
  get(
    options: GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeResponse>
  >
  /**
   * 查询与用户授权记录（授权协议号） (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_19.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/get-partner-permissions-by-code.html
   */
  getAsync(
    options: GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeResponse>
  >
  readonly terminate: V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate
}

export interface V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate
  extends ListedNode {
  /**
   * 解除用户授权关系（授权协议号） (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_20.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/terminate-partner-permissions-by-code.html
   */
  post(
    options: PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 解除用户授权关系（授权协议号） (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_20.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/terminate-partner-permissions-by-code.html
   */
  postAsync(
    options: PostV3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePartnerPermissionsSearch extends ListedNode {
  /**
   * 查询与用户授权记录（openid） (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_21.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/get-partner-permissions-by-open-id.html
   */
  get(
    options: GetV3PayscorePartnerPermissionsSearchRequest,
  ): Promise<WechatpayResponse<GetV3PayscorePartnerPermissionsSearchResponse>>
  /**
   * 查询与用户授权记录（openid） (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_21.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/get-partner-permissions-by-open-id.html
   */
  getAsync(
    options: GetV3PayscorePartnerPermissionsSearchRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayscorePartnerPermissionsSearchResponse>>
}

export interface V3PayscorePartnerPermissionsTerminate extends ListedNode {
  /**
   * 解除用户授权关系（openid） (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_22.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/terminate-partner-permissions-by-open-id.html
   */
  post(
    options: PostV3PayscorePartnerPermissionsTerminateRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 解除用户授权关系（openid） (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_22.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/terminate-partner-permissions-by-open-id.html
   */
  postAsync(
    options: PostV3PayscorePartnerPermissionsTerminateRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePartnerServiceAccountApplications extends ListedNode {
  /**
   * 收付通子商户申请绑定支付分服务 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_13.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/create-service-account-application.html
   */
  post(
    options: PostV3PayscorePartnerServiceAccountApplicationsRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePartnerServiceAccountApplicationsResponse>>
  /**
   * 收付通子商户申请绑定支付分服务 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_13.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/create-service-account-application.html
   */
  postAsync(
    options: PostV3PayscorePartnerServiceAccountApplicationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePartnerServiceAccountApplicationsResponse>>
  readonly _out_apply_no_: V3PayscorePartnerServiceAccountApplicationsByOutApplyNo
}

export interface V3PayscorePartnerServiceAccountApplicationsByOutApplyNo extends ListedNode {
  /**
   * 查询收付通子商户服务绑定结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_14.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/get-service-account-application.html
   */
  get(
    options: GetV3PayscorePartnerServiceAccountApplicationsByOutApplyNoRequest,
  ): Promise<WechatpayResponse<GetV3PayscorePartnerServiceAccountApplicationsByOutApplyNoResponse>>
  /**
   * 查询收付通子商户服务绑定结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_14.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-account/get-service-account-application.html
   */
  getAsync(
    options: GetV3PayscorePartnerServiceAccountApplicationsByOutApplyNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PayscorePartnerServiceAccountApplicationsByOutApplyNoResponse>
  >
}

export interface V3PayscorePartnerServiceorder extends ListedNode {
  /** 查询支付分订单 (服务商) */
  get(
    options: GetV3PayscorePartnerServiceorderRequest,
  ): Promise<WechatpayResponse<GetV3PayscorePartnerServiceorderResponse>>
  /** 查询支付分订单 (服务商) */
  getAsync(
    options: GetV3PayscorePartnerServiceorderRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayscorePartnerServiceorderResponse>>
  /** 创建支付分订单 (服务商) */
  post(
    options: PostV3PayscorePartnerServiceorderRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePartnerServiceorderResponse>>
  /** 创建支付分订单 (服务商) */
  postAsync(
    options: PostV3PayscorePartnerServiceorderRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePartnerServiceorderResponse>>
  readonly _out_order_no_: V3PayscorePartnerServiceorderByOutOrderNo
  readonly directComplete: V3PayscorePartnerServiceorderDirectComplete
}

export interface V3PayscorePartnerServiceorderByOutOrderNo extends ListedNode {
  readonly cancel: V3PayscorePartnerServiceorderByOutOrderNoCancel
  readonly complete: V3PayscorePartnerServiceorderByOutOrderNoComplete
  readonly modify: V3PayscorePartnerServiceorderByOutOrderNoModify
  readonly pay: V3PayscorePartnerServiceorderByOutOrderNoPay
  readonly sendPendingmessage: V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage
  readonly sendPrepaidmessage: V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage
  readonly sync: V3PayscorePartnerServiceorderByOutOrderNoSync
}

export interface V3PayscorePartnerServiceorderByOutOrderNoCancel extends ListedNode {
  /**
   * 取消支付分订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_3.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/cancel-partner-service-order.html
   */
  post(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoCancelRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 取消支付分订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_3.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/cancel-partner-service-order.html
   */
  postAsync(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoCancelRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePartnerServiceorderByOutOrderNoComplete extends ListedNode {
  /**
   * 完结支付分订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692408
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138598
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_5.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/complete-partner-service-order.html
   */
  post(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoCompleteRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 完结支付分订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692408
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138598
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_5.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/complete-partner-service-order.html
   */
  postAsync(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoCompleteRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePartnerServiceorderByOutOrderNoModify extends ListedNode {
  /**
   * 修改订单金额 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692360
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138819
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_4.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/modify-partner-service-order.html
   */
  post(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoModifyRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 修改订单金额 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692360
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138819
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_4.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/modify-partner-service-order.html
   */
  postAsync(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoModifyRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePartnerServiceorderByOutOrderNoPay extends ListedNode {
  /**
   * 商户发起催收扣款 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_6.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/collect-partner-service-order.html
   */
  post(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoPayRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 商户发起催收扣款 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_6.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/collect-partner-service-order.html
   */
  postAsync(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoPayRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage extends ListedNode {
  /**
   * 下发服务费用待处理消息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-pending-message.html
   */
  post(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 下发服务费用待处理消息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-pending-message.html
   */
  postAsync(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoSendPendingmessageRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage extends ListedNode {
  /**
   * 下发服务预扣费消息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-prepaid-message.html
   */
  post(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 下发服务预扣费消息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-prepaid-message.html
   */
  postAsync(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePartnerServiceorderByOutOrderNoSync extends ListedNode {
  /**
   * 同步订单信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_7.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/sync-partner-service-order.html
   */
  post(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoSyncRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 同步订单信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_7.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/sync-partner-service-order.html
   */
  postAsync(
    options: PostV3PayscorePartnerServiceorderByOutOrderNoSyncRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePartnerServiceorderDirectComplete extends ListedNode {
  /**
   * 创单结单合并 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml
   */
  post(
    options: PostV3PayscorePartnerServiceorderDirectCompleteRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 创单结单合并 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml
   */
  postAsync(
    options: PostV3PayscorePartnerServiceorderDirectCompleteRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePartnerServicepayondeliveryorder extends ListedNode {
  /**
   * 创建先用后付订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/create-partner-pay-on-delivery-service-order.html
   */
  post(
    options: PostV3PayscorePartnerServicepayondeliveryorderRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePartnerServicepayondeliveryorderResponse>>
  /**
   * 创建先用后付订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/create-partner-pay-on-delivery-service-order.html
   */
  postAsync(
    options: PostV3PayscorePartnerServicepayondeliveryorderRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePartnerServicepayondeliveryorderResponse>>
}

export interface V3PayscorePartnerServicequotas extends ListedNode {
  readonly serviceId: V3PayscorePartnerServicequotasServiceId
}

export interface V3PayscorePartnerServicequotasServiceId extends ListedNode {
  readonly _service_id_: V3PayscorePartnerServicequotasServiceIdByServiceId
}

export interface V3PayscorePartnerServicequotasServiceIdByServiceId extends ListedNode {
  /**
   * 查询用户分层对应建议先享金额 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/service-quota/get-partner-user-risk-level-quota.html
   */
  get(
    options: GetV3PayscorePartnerServicequotasServiceIdByServiceIdRequest,
  ): Promise<WechatpayResponse<GetV3PayscorePartnerServicequotasServiceIdByServiceIdResponse>>
  /**
   * 查询用户分层对应建议先享金额 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/service-quota/get-partner-user-risk-level-quota.html
   */
  getAsync(
    options: GetV3PayscorePartnerServicequotasServiceIdByServiceIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayscorePartnerServicequotasServiceIdByServiceIdResponse>>
}

export interface V3PayscorePayafterOrders extends ListedNode {
  /**
   * 查询先享后付订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
   */
  get(
    options?: GetV3PayscorePayafterOrdersRequest,
  ): Promise<WechatpayResponse<GetV3PayscorePayafterOrdersResponse>>
  /**
   * 查询先享后付订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
   */
  getAsync(
    options?: GetV3PayscorePayafterOrdersRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayscorePayafterOrdersResponse>>
  /**
   * 创建先享后付订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
   */
  post(
    options: PostV3PayscorePayafterOrdersRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePayafterOrdersResponse>>
  /**
   * 创建先享后付订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
   */
  postAsync(
    options: PostV3PayscorePayafterOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePayafterOrdersResponse>>
  readonly _out_order_no_: V3PayscorePayafterOrdersByOutOrderNo
}

export interface V3PayscorePayafterOrdersByOutOrderNo extends ListedNode {
  readonly cancel: V3PayscorePayafterOrdersByOutOrderNoCancel
  readonly complete: V3PayscorePayafterOrdersByOutOrderNoComplete
  readonly sync: V3PayscorePayafterOrdersByOutOrderNoSync
}

export interface V3PayscorePayafterOrdersByOutOrderNoCancel extends ListedNode {
  /**
   * 撤销先享后付订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
   */
  post(
    options: PostV3PayscorePayafterOrdersByOutOrderNoCancelRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePayafterOrdersByOutOrderNoCancelResponse>>
  /**
   * 撤销先享后付订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
   */
  postAsync(
    options: PostV3PayscorePayafterOrdersByOutOrderNoCancelRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePayafterOrdersByOutOrderNoCancelResponse>>
}

export interface V3PayscorePayafterOrdersByOutOrderNoComplete extends ListedNode {
  /**
   * 完结先享后付订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
   */
  post(
    options: PostV3PayscorePayafterOrdersByOutOrderNoCompleteRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePayafterOrdersByOutOrderNoCompleteResponse>>
  /**
   * 完结先享后付订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
   */
  postAsync(
    options: PostV3PayscorePayafterOrdersByOutOrderNoCompleteRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePayafterOrdersByOutOrderNoCompleteResponse>>
}

export interface V3PayscorePayafterOrdersByOutOrderNoSync extends ListedNode {
  /**
   * 支付分订单同步 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
   */
  post(
    options: PostV3PayscorePayafterOrdersByOutOrderNoSyncRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePayafterOrdersByOutOrderNoSyncResponse>>
  /**
   * 支付分订单同步 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
   */
  postAsync(
    options: PostV3PayscorePayafterOrdersByOutOrderNoSyncRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePayafterOrdersByOutOrderNoSyncResponse>>
}

export interface V3PayscorePermissions extends ListedNode {
  /**
   * 商户预授权 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_2.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/apply-permissions.html
   */
  post(
    options: PostV3PayscorePermissionsRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePermissionsResponse>>
  /**
   * 商户预授权 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_2.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/apply-permissions.html
   */
  postAsync(
    options: PostV3PayscorePermissionsRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePermissionsResponse>>
  readonly assessUserRiskLevel: V3PayscorePermissionsAssessUserRiskLevel
  readonly authorizationCode: V3PayscorePermissionsAuthorizationCode
  readonly openid: V3PayscorePermissionsOpenid
}

export interface V3PayscorePermissionsAssessUserRiskLevel extends ListedNode {
  /**
   * 商户评估用户分层 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/assess-user-risk-level.html
   */
  post(
    options: PostV3PayscorePermissionsAssessUserRiskLevelRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePermissionsAssessUserRiskLevelResponse>>
  /**
   * 商户评估用户分层 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/assess-user-risk-level.html
   */
  postAsync(
    options: PostV3PayscorePermissionsAssessUserRiskLevelRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePermissionsAssessUserRiskLevelResponse>>
}

export interface V3PayscorePermissionsAuthorizationCode extends ListedNode {
  readonly _authorization_code_: V3PayscorePermissionsAuthorizationCodeByAuthorizationCode
}

export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCode extends ListedNode {
  /**
   * 查询与用户授权记录（授权协议号） (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_3.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/get-permissions-by-authorization-code.html
   */
  get(
    options: GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeResponse>
  >
  /**
   * 查询与用户授权记录（授权协议号） (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_3.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/get-permissions-by-authorization-code.html
   */
  getAsync(
    options: GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeResponse>
  >
  readonly terminate: V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate
}

export interface V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate
  extends ListedNode {
  /**
   * 解除用户授权关系（授权协议号） (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_4.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/terminate-permissions-by-code.html
   */
  post(
    options: PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 解除用户授权关系（授权协议号） (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_4.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/terminate-permissions-by-code.html
   */
  postAsync(
    options: PostV3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePermissionsOpenid extends ListedNode {
  readonly _openid_: V3PayscorePermissionsOpenidByOpenid
}

export interface V3PayscorePermissionsOpenidByOpenid extends ListedNode {
  /**
   * 查询与用户授权记录（openid） (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_5.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/get-permissions-by-open-id.html
   */
  get(
    options: GetV3PayscorePermissionsOpenidByOpenidRequest,
  ): Promise<WechatpayResponse<GetV3PayscorePermissionsOpenidByOpenidResponse>>
  /**
   * 查询与用户授权记录（openid） (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_5.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/get-permissions-by-open-id.html
   */
  getAsync(
    options: GetV3PayscorePermissionsOpenidByOpenidRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayscorePermissionsOpenidByOpenidResponse>>
  readonly terminate: V3PayscorePermissionsOpenidByOpenidTerminate
}

export interface V3PayscorePermissionsOpenidByOpenidTerminate extends ListedNode {
  /**
   * 解除用户授权关系（openid） (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_6.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/terminate-permissions-by-open-id.html
   */
  post(
    options: PostV3PayscorePermissionsOpenidByOpenidTerminateRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 解除用户授权关系（openid） (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_6.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/terminate-permissions-by-open-id.html
   */
  postAsync(
    options: PostV3PayscorePermissionsOpenidByOpenidTerminateRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscorePlan extends ListedNode {
  readonly partner: V3PayscorePlanPartner
  readonly payscorePlans: V3PayscorePlanPayscorePlans
}

export interface V3PayscorePlanPartner extends ListedNode {
  readonly payscorePlans: V3PayscorePlanPartnerPayscorePlans
}

export interface V3PayscorePlanPartnerPayscorePlans extends ListedNode {
  /**
   * 创建支付分计划 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/create-partner-pay-score-plan.html
   */
  post(
    options: PostV3PayscorePlanPartnerPayscorePlansRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePlanPartnerPayscorePlansResponse>>
  /**
   * 创建支付分计划 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/create-partner-pay-score-plan.html
   */
  postAsync(
    options: PostV3PayscorePlanPartnerPayscorePlansRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePlanPartnerPayscorePlansResponse>>
  readonly merchantPlanNo: V3PayscorePlanPartnerPayscorePlansMerchantPlanNo
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNo extends ListedNode {
  readonly _merchant_plan_no_: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo
  extends ListedNode {
  /**
   * 查询支付分计划 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/query-partner-pay-score-plan.html
   */
  get(
    options: GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoResponse>
  >
  /**
   * 查询支付分计划 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/query-partner-pay-score-plan.html
   */
  getAsync(
    options: GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoResponse>
  >
  readonly stop: V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop
}

export interface V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop
  extends ListedNode {
  /**
   * 停止支付分计划 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/stop-partner-pay-score-plan.html
   */
  post(
    options: PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopRequest,
  ): Promise<
    WechatpayResponse<PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopResponse>
  >
  /**
   * 停止支付分计划 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/stop-partner-pay-score-plan.html
   */
  postAsync(
    options: PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopResponse>
  >
}

export interface V3PayscorePlanPayscorePlans extends ListedNode {
  /**
   * 创建支付分计划 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/create-pay-score-plan.html
   */
  post(
    options: PostV3PayscorePlanPayscorePlansRequest,
  ): Promise<WechatpayResponse<PostV3PayscorePlanPayscorePlansResponse>>
  /**
   * 创建支付分计划 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/create-pay-score-plan.html
   */
  postAsync(
    options: PostV3PayscorePlanPayscorePlansRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscorePlanPayscorePlansResponse>>
  readonly merchantPlanNo: V3PayscorePlanPayscorePlansMerchantPlanNo
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNo extends ListedNode {
  readonly _merchant_plan_no_: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo extends ListedNode {
  /**
   * 查询支付分计划 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/query-pay-score-plan.html
   */
  get(
    options: GetV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoResponse>
  >
  /**
   * 查询支付分计划 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/query-pay-score-plan.html
   */
  getAsync(
    options: GetV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoResponse>
  >
  readonly stop: V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop
}

export interface V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop extends ListedNode {
  /**
   * 停止支付分计划 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/stop-pay-score-plan.html
   */
  post(
    options: PostV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopRequest,
  ): Promise<
    WechatpayResponse<PostV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopResponse>
  >
  /**
   * 停止支付分计划 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/stop-pay-score-plan.html
   */
  postAsync(
    options: PostV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopResponse>
  >
}

export interface V3PayscoreServiceorder extends ListedNode {
  /**
   * 查询支付分订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/get-service-order.html
   */
  get(
    options: GetV3PayscoreServiceorderRequest,
  ): Promise<WechatpayResponse<GetV3PayscoreServiceorderResponse>>
  /**
   * 查询支付分订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/get-service-order.html
   */
  getAsync(
    options: GetV3PayscoreServiceorderRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayscoreServiceorderResponse>>
  /**
   * 创建支付分订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647418
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_1.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-service-order.html
   */
  post(
    options: PostV3PayscoreServiceorderRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreServiceorderResponse>>
  /**
   * 创建支付分订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647418
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_1.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-service-order.html
   */
  postAsync(
    options: PostV3PayscoreServiceorderRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreServiceorderResponse>>
  readonly _out_order_no_: V3PayscoreServiceorderByOutOrderNo
  readonly directComplete: V3PayscoreServiceorderDirectComplete
}

export interface V3PayscoreServiceorderByOutOrderNo extends ListedNode {
  readonly cancel: V3PayscoreServiceorderByOutOrderNoCancel
  readonly complete: V3PayscoreServiceorderByOutOrderNoComplete
  readonly modify: V3PayscoreServiceorderByOutOrderNoModify
  readonly pay: V3PayscoreServiceorderByOutOrderNoPay
  readonly sendPendingmessage: V3PayscoreServiceorderByOutOrderNoSendPendingmessage
  readonly sendPrepaidmessage: V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage
  readonly sync: V3PayscoreServiceorderByOutOrderNoSync
}

export interface V3PayscoreServiceorderByOutOrderNoCancel extends ListedNode {
  /**
   * 取消支付分订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/cancel-service-order.html
   */
  post(
    options: PostV3PayscoreServiceorderByOutOrderNoCancelRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreServiceorderByOutOrderNoCancelResponse>>
  /**
   * 取消支付分订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/cancel-service-order.html
   */
  postAsync(
    options: PostV3PayscoreServiceorderByOutOrderNoCancelRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreServiceorderByOutOrderNoCancelResponse>>
}

export interface V3PayscoreServiceorderByOutOrderNoComplete extends ListedNode {
  /**
   * 完结支付分订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647421
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_5.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/complete-service-order.html
   */
  post(
    options: PostV3PayscoreServiceorderByOutOrderNoCompleteRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreServiceorderByOutOrderNoCompleteResponse>>
  /**
   * 完结支付分订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647421
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_5.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/complete-service-order.html
   */
  postAsync(
    options: PostV3PayscoreServiceorderByOutOrderNoCompleteRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreServiceorderByOutOrderNoCompleteResponse>>
}

export interface V3PayscoreServiceorderByOutOrderNoModify extends ListedNode {
  /**
   * 修改订单金额 (普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647427
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_4.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/modify-service-order.html
   */
  post(
    options: PostV3PayscoreServiceorderByOutOrderNoModifyRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreServiceorderByOutOrderNoModifyResponse>>
  /**
   * 修改订单金额 (普通商户)
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647427
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_4.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/modify-service-order.html
   */
  postAsync(
    options: PostV3PayscoreServiceorderByOutOrderNoModifyRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreServiceorderByOutOrderNoModifyResponse>>
}

export interface V3PayscoreServiceorderByOutOrderNoPay extends ListedNode {
  /**
   * 商户发起催收扣款 (普通商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_6.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/collect-service-order.html
   */
  post(
    options: PostV3PayscoreServiceorderByOutOrderNoPayRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreServiceorderByOutOrderNoPayResponse>>
  /**
   * 商户发起催收扣款 (普通商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_6.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/collect-service-order.html
   */
  postAsync(
    options: PostV3PayscoreServiceorderByOutOrderNoPayRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreServiceorderByOutOrderNoPayResponse>>
}

export interface V3PayscoreServiceorderByOutOrderNoSendPendingmessage extends ListedNode {
  /**
   * 下发服务费用待处理消息 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-pending-message.html
   */
  post(
    options: PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 下发服务费用待处理消息 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-pending-message.html
   */
  postAsync(
    options: PostV3PayscoreServiceorderByOutOrderNoSendPendingmessageRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage extends ListedNode {
  /**
   * 下发服务预扣费消息 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-prepaid-message.html
   */
  post(
    options: PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 下发服务预扣费消息 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-prepaid-message.html
   */
  postAsync(
    options: PostV3PayscoreServiceorderByOutOrderNoSendPrepaidmessageRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayscoreServiceorderByOutOrderNoSync extends ListedNode {
  /**
   * 同步服务订单信息 (普通商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_6.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/sync-service-order.html
   */
  post(
    options: PostV3PayscoreServiceorderByOutOrderNoSyncRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreServiceorderByOutOrderNoSyncResponse>>
  /**
   * 同步服务订单信息 (普通商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_6.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/sync-service-order.html
   */
  postAsync(
    options: PostV3PayscoreServiceorderByOutOrderNoSyncRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreServiceorderByOutOrderNoSyncResponse>>
}

export interface V3PayscoreServiceorderDirectComplete extends ListedNode {
  /**
   * 创单结单合并 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
   */
  post(
    options: PostV3PayscoreServiceorderDirectCompleteRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreServiceorderDirectCompleteResponse>>
  /**
   * 创单结单合并 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
   */
  postAsync(
    options: PostV3PayscoreServiceorderDirectCompleteRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreServiceorderDirectCompleteResponse>>
}

export interface V3PayscoreServicepayondeliveryorder extends ListedNode {
  /**
   * 创建先用后付订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-pay-on-delivery-service-order.html
   */
  post(
    options: PostV3PayscoreServicepayondeliveryorderRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreServicepayondeliveryorderResponse>>
  /**
   * 创建先用后付订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-pay-on-delivery-service-order.html
   */
  postAsync(
    options: PostV3PayscoreServicepayondeliveryorderRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreServicepayondeliveryorderResponse>>
}

export interface V3PayscoreSignPlan extends ListedNode {
  readonly partner: V3PayscoreSignPlanPartner
  readonly serviceorder: V3PayscoreSignPlanServiceorder
  readonly userSignPlans: V3PayscoreSignPlanUserSignPlans
}

export interface V3PayscoreSignPlanPartner extends ListedNode {
  readonly serviceorder: V3PayscoreSignPlanPartnerServiceorder
  readonly userSignPlans: V3PayscoreSignPlanPartnerUserSignPlans
}

export interface V3PayscoreSignPlanPartnerServiceorder extends ListedNode {
  /**
   * 创建用户的签约计划详情对应的服务订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-service-order/create-partner-service-order.html
   */
  post(
    options: PostV3PayscoreSignPlanPartnerServiceorderRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreSignPlanPartnerServiceorderResponse>>
  /**
   * 创建用户的签约计划详情对应的服务订单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-service-order/create-partner-service-order.html
   */
  postAsync(
    options: PostV3PayscoreSignPlanPartnerServiceorderRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreSignPlanPartnerServiceorderResponse>>
}

export interface V3PayscoreSignPlanPartnerUserSignPlans extends ListedNode {
  /**
   * 创建用户的签约计划 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/create-partner-user-sign-plan.html
   */
  post(
    options: PostV3PayscoreSignPlanPartnerUserSignPlansRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreSignPlanPartnerUserSignPlansResponse>>
  /**
   * 创建用户的签约计划 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/create-partner-user-sign-plan.html
   */
  postAsync(
    options: PostV3PayscoreSignPlanPartnerUserSignPlansRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreSignPlanPartnerUserSignPlansResponse>>
  readonly merchantSignPlanNo: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNo extends ListedNode {
  readonly _merchant_sign_plan_no_: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
  extends ListedNode {
  /**
   * 查询用户的签约计划 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/query-partner-user-sign-plan.html
   */
  get(
    options: GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoResponse>
  >
  /**
   * 查询用户的签约计划 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/query-partner-user-sign-plan.html
   */
  getAsync(
    options: GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoResponse>
  >
  readonly stop: V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
}

export interface V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
  extends ListedNode {
  /**
   * 取消用户的签约计划 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/stop-partner-user-sign-plan.html
   */
  post(
    options: PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopRequest,
  ): Promise<
    WechatpayResponse<PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopResponse>
  >
  /**
   * 取消用户的签约计划 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/stop-partner-user-sign-plan.html
   */
  postAsync(
    options: PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopResponse>
  >
}

export interface V3PayscoreSignPlanServiceorder extends ListedNode {
  /**
   * 创建用户的签约计划详情对应的服务订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/service-order/create-service-order.html
   */
  post(
    options: PostV3PayscoreSignPlanServiceorderRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreSignPlanServiceorderResponse>>
  /**
   * 创建用户的签约计划详情对应的服务订单 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/service-order/create-service-order.html
   */
  postAsync(
    options: PostV3PayscoreSignPlanServiceorderRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreSignPlanServiceorderResponse>>
}

export interface V3PayscoreSignPlanUserSignPlans extends ListedNode {
  /**
   * 创建用户的签约计划 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/create-user-sign-plan.html
   */
  post(
    options: PostV3PayscoreSignPlanUserSignPlansRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreSignPlanUserSignPlansResponse>>
  /**
   * 创建用户的签约计划 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/create-user-sign-plan.html
   */
  postAsync(
    options: PostV3PayscoreSignPlanUserSignPlansRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreSignPlanUserSignPlansResponse>>
  readonly merchantSignPlanNo: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNo extends ListedNode {
  readonly _merchant_sign_plan_no_: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
  extends ListedNode {
  /**
   * 查询用户的签约计划 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/query-user-sign-plan.html
   */
  get(
    options: GetV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoResponse>
  >
  /**
   * 查询用户的签约计划 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/query-user-sign-plan.html
   */
  getAsync(
    options: GetV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoResponse>
  >
  readonly stop: V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
}

export interface V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
  extends ListedNode {
  /**
   * 直连商户取消用户的签约计划 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/stop-user-sign-plan.html
   */
  post(
    options: PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopRequest,
  ): Promise<
    WechatpayResponse<PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopResponse>
  >
  /**
   * 直连商户取消用户的签约计划 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/stop-user-sign-plan.html
   */
  postAsync(
    options: PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopResponse>
  >
}

export interface V3PayscoreSmartretailOrders extends ListedNode {
  /**
   * 查询智慧零售订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
   */
  get(
    options?: GetV3PayscoreSmartretailOrdersRequest,
  ): Promise<WechatpayResponse<GetV3PayscoreSmartretailOrdersResponse>>
  /**
   * 查询智慧零售订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
   */
  getAsync(
    options?: GetV3PayscoreSmartretailOrdersRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayscoreSmartretailOrdersResponse>>
  /**
   * 创建智慧零售订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
   */
  post(
    options: PostV3PayscoreSmartretailOrdersRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreSmartretailOrdersResponse>>
  /**
   * 创建智慧零售订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
   */
  postAsync(
    options: PostV3PayscoreSmartretailOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreSmartretailOrdersResponse>>
  readonly _out_order_no_: V3PayscoreSmartretailOrdersByOutOrderNo
}

export interface V3PayscoreSmartretailOrdersByOutOrderNo extends ListedNode {
  readonly cancel: V3PayscoreSmartretailOrdersByOutOrderNoCancel
  readonly complete: V3PayscoreSmartretailOrdersByOutOrderNoComplete
}

export interface V3PayscoreSmartretailOrdersByOutOrderNoCancel extends ListedNode {
  /**
   * 撤销智慧零售订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
   */
  post(
    options: PostV3PayscoreSmartretailOrdersByOutOrderNoCancelRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreSmartretailOrdersByOutOrderNoCancelResponse>>
  /**
   * 撤销智慧零售订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
   */
  postAsync(
    options: PostV3PayscoreSmartretailOrdersByOutOrderNoCancelRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreSmartretailOrdersByOutOrderNoCancelResponse>>
}

export interface V3PayscoreSmartretailOrdersByOutOrderNoComplete extends ListedNode {
  /**
   * 完结智慧零售订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
   */
  post(
    options: PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteRequest,
  ): Promise<WechatpayResponse<PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteResponse>>
  /**
   * 完结智慧零售订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
   */
  postAsync(
    options: PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayscoreSmartretailOrdersByOutOrderNoCompleteResponse>>
}

export interface V3PayscoreUserServiceState extends ListedNode {
  /**
   * 查询用户授权状态 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
   */
  get(
    options: GetV3PayscoreUserServiceStateRequest,
  ): Promise<WechatpayResponse<GetV3PayscoreUserServiceStateResponse>>
  /**
   * 查询用户授权状态 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
   */
  getAsync(
    options: GetV3PayscoreUserServiceStateRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayscoreUserServiceStateResponse>>
}

export interface V3PayscoreUsers extends ListedNode {
  readonly _openid_: V3PayscoreUsersByOpenid
}

export interface V3PayscoreUsersByOpenid extends ListedNode {
  readonly permissions: V3PayscoreUsersByOpenidPermissions
}

export interface V3PayscoreUsersByOpenidPermissions extends ListedNode {
  readonly _service_id_: V3PayscoreUsersByOpenidPermissionsByServiceId
}

export interface V3PayscoreUsersByOpenidPermissionsByServiceId extends ListedNode {
  readonly terminate: V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate
}

export interface V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate extends ListedNode {
  /**
   * 商户解除用户授权关系 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
   */
  post(
    options: PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 商户解除用户授权关系 (服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
   */
  postAsync(
    options: PostV3PayscoreUsersByOpenidPermissionsByServiceIdTerminateRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}
