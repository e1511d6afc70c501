// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'
import type {
  PayScoreDiscountCardOrderPerformanceType,
  PayScoreDiscountCardOrderPerformanceTypeInput,
  PayScoreDiscountCardOrderRewardType,
  PayScoreDiscountCardOrderRewardTypeInput,
  PayScoreDiscountCardOrderState,
} from '../shared.js'

export interface PostV3DiscountCardCardsBody {
  /** 商户领卡号 */
  out_card_code: string
  /** 卡模板ID */
  card_template_id: string
  /** 公众账号ID */
  appid: string
  /** 通知商户URL */
  notify_url: string
}

/** 预受理领卡请求 */
export interface PostV3DiscountCardCardsRequest extends JsonOptions {
  query?: undefined
  json: PostV3DiscountCardCardsBody
}

export interface PostV3DiscountCardCardsResponse {
  /** 预领卡请求token */
  prepare_card_token: string
}

/** 查询先享卡订单 */
export interface GetV3DiscountCardCardsByOutCardCodeRequest extends BodilessOptions {
  /** 商户领卡号 */
  out_card_code: string
  query?: undefined
}

export interface GetV3DiscountCardCardsByOutCardCodeResponse {
  /** 先享卡ID */
  card_id: string
  /** 先享卡模板ID */
  card_template_id: string
  /** 用户标识 */
  openid: string
  /** 商户领卡号 */
  out_card_code: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 约定时间期限 */
  time_range: {
    /** 约定开始时间 */
    begin_time: string
    /** 约定结束时间 */
    end_time: string
  }
  /** 状态 */
  state: string
  /** 未完成约定原因 */
  unfinished_reason?: string
  /** 享受优惠总金额 */
  total_amount?: number
  /** 用户退回优惠的付款信息 */
  pay_information?: {
    /** 付款金额 */
    pay_amount: number
    /** 付款状态 */
    pay_state: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 支付时间 */
    pay_time?: string
  }
  /** 创卡时间 */
  create_time: string
  /** 目标列表 */
  objectives?: {
    /** 目标ID */
    objective_id: string
    /** 目标名称 */
    name: string
    /** 目标数量 */
    count: number
    /** 目标单位 */
    unit: string
    /** 目标描述 */
    description?: string
    /** 目标完成记录 */
    objective_completion_records?: {
      /** 目标完成流水号 */
      objective_completion_serial_no: string
      /** 目标ID */
      objective_id: string
      /** 目标完成时间 */
      completion_time: string
      /** 目标完成类型 */
      completion_type: string
      /** 目标完成描述 */
      description: string
      /** 目标完成数量 */
      completion_count: number
      /** 备注说明 */
      remark?: string
    }[]
  }[]
  /** 优惠列表 */
  rewards?: {
    /** 优惠ID */
    reward_id: string
    /** 优惠名称 */
    name: string
    /** 优惠数量类型 */
    count_type: string
    /** 优惠数量 */
    count: number
    /** 优惠单位 */
    unit: string
    /** 优惠金额 */
    amount: number
    /** 优惠描述 */
    description?: string
    /** 优惠使用记录列 */
    reward_usage_records?: {
      /** 优惠使用记录流水号 */
      reward_usage_serial_no: string
      /** 优惠ID */
      reward_id: string
      /** 优惠使用时间 */
      usage_time: string
      /** 优惠使用类型 */
      usage_type: string
      /** 优惠使用描述 */
      description: string
      /** 优惠使用数量 */
      usage_count: number
      /** 优惠金额 */
      amount: number
      /** 备注说明 */
      remark?: string
    }[]
  }[]
  /** 邀请者用户标识 */
  sharer_openid?: string
}

export interface PostV3DiscountCardCardsByOutCardCodeAddUserRecordsBody {
  /** 卡模板ID */
  card_template_id: string
  /** 目标完成记录 */
  objective_completion_records?:
    | readonly {
        /** 目标完成流水号 */
        objective_completion_serial_no: string
        /** 目标ID */
        objective_id: string
        /** 目标完成时间 */
        completion_time: string
        /** 目标完成类型 */
        completion_type: string
        /** 目标完成描述 */
        description: string
        /** 目标完成数量 */
        completion_count: number
        /** 备注说明 */
        remark?: string | undefined
      }[]
    | undefined
  /** 优惠使用记录 */
  reward_usage_records?:
    | readonly {
        /** 优惠使用记录流水号 */
        reward_usage_serial_no: string
        /** 优惠ID */
        reward_id: string
        /** 优惠使用时间 */
        usage_time: string
        /** 优惠使用类型 */
        usage_type: string
        /** 优惠使用描述 */
        description: string
        /** 数量 */
        usage_count: number
        /** 金额 */
        amount: number
        /** 备注说明 */
        remark?: string | undefined
      }[]
    | undefined
}

/** 增加用户记录 */
export interface PostV3DiscountCardCardsByOutCardCodeAddUserRecordsRequest extends JsonOptions {
  /** 商户领卡号 */
  out_card_code: string
  query?: undefined
  json: PostV3DiscountCardCardsByOutCardCodeAddUserRecordsBody
}

/** 通过先享卡订单号查询订单 */
export interface GetV3DiscountCardOrdersOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: undefined
}

export interface GetV3DiscountCardOrdersOutTradeNoByOutTradeNoResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 先享卡ID */
  discount_card_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 用户标识 */
  openid: string
  /** 先享卡开始时间 */
  card_begin_time: string
  /** 先享卡结束时间 */
  card_end_time: string
  /** 先享卡名称 */
  card_name: string
  /** 目标描述 */
  objective_description: string
  /** 奖励描述 */
  reward_description: string
  /** 预估奖励金额 */
  estimated_reward_amount: number
  /** 线上使用说明 */
  online_instructions?: string
  /** 线下使用说明 */
  offline_instructions?: string
  /** 订单状态 */
  state: PayScoreDiscountCardOrderState
  /** 总金额 */
  total_amount?: number
  /** 扣除金额 */
  deduction_amount?: number
  /** 结算金额 */
  settlement_amount?: number
  /** 创建时间 */
  create_time: string
  /** 支付时间 */
  pay_time?: string
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 */
    objective_serial_no: string
    /** 先享卡目标ID */
    objective_id: number
    /** 目标名称 */
    name?: string
    /** 目标单位 */
    unit?: string
    /** 履约描述 */
    performance_description: string
    /** 履约类型 */
    performance_type: PayScoreDiscountCardOrderPerformanceType
    /** 目标数量 */
    count: number
    /** 履约时间 */
    performance_time: string
    /** 备注说明 */
    remark?: string
  }[]
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 */
    reward_serial_no: string
    /** 先享卡奖励ID */
    reward_id: number
    /** 奖励名称 */
    name?: string
    /** 奖励单位 */
    unit?: string
    /** 奖励描述 */
    description: string
    /** 奖励类型 */
    reward_type: PayScoreDiscountCardOrderRewardType
    /** 奖励数量 */
    count: number
    /** 奖励金额 */
    amount: number
    /** 奖励时间 */
    reward_time: string
    /** 备注说明 */
    remark?: string
  }[]
}

/** 通过先享卡订单号查询订单 */
export interface GetV3DiscountCardOrdersByOutOrderNoRequest extends BodilessOptions {
  /** 先享卡订单号 */
  out_order_no: string
  query?: undefined
}

export interface GetV3DiscountCardOrdersByOutOrderNoResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 先享卡ID */
  discount_card_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 用户标识 */
  openid: string
  /** 先享卡开始时间 */
  card_begin_time: string
  /** 先享卡结束时间 */
  card_end_time: string
  /** 先享卡名称 */
  card_name: string
  /** 目标描述 */
  objective_description: string
  /** 奖励描述 */
  reward_description: string
  /** 预估奖励金额 */
  estimated_reward_amount: number
  /** 线上使用说明 */
  online_instructions?: string
  /** 线下使用说明 */
  offline_instructions?: string
  /** 订单状态 */
  state: PayScoreDiscountCardOrderState
  /** 总金额 */
  total_amount?: number
  /** 扣除金额 */
  deduction_amount?: number
  /** 结算金额 */
  settlement_amount?: number
  /** 创建时间 */
  create_time: string
  /** 支付时间 */
  pay_time?: string
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 */
    objective_serial_no: string
    /** 先享卡目标ID */
    objective_id: number
    /** 目标名称 */
    name?: string
    /** 目标单位 */
    unit?: string
    /** 履约描述 */
    performance_description: string
    /** 履约类型 */
    performance_type: PayScoreDiscountCardOrderPerformanceType
    /** 目标数量 */
    count: number
    /** 履约时间 */
    performance_time: string
    /** 备注说明 */
    remark?: string
  }[]
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 */
    reward_serial_no: string
    /** 先享卡奖励ID */
    reward_id: number
    /** 奖励名称 */
    name?: string
    /** 奖励单位 */
    unit?: string
    /** 奖励描述 */
    description: string
    /** 奖励类型 */
    reward_type: PayScoreDiscountCardOrderRewardType
    /** 奖励数量 */
    count: number
    /** 奖励金额 */
    amount: number
    /** 奖励时间 */
    reward_time: string
    /** 备注说明 */
    remark?: string
  }[]
}

export interface PatchV3DiscountCardOrdersByOutOrderNoBody {
  /** 目标达成明细列表 */
  objectives?:
    | readonly {
        /** 目标流水号 */
        objective_serial_no: string
        /** 先享卡目标ID */
        objective_id: number
        /** 履约描述 */
        performance_description: string
        /** 履约类型 */
        performance_type: PayScoreDiscountCardOrderPerformanceTypeInput
        /** 目标数量 */
        count: number
        /** 履约时间 */
        performance_time: string
        /** 备注说明 */
        remark?: string | undefined
      }[]
    | undefined
  /** 奖励明细列表 */
  rewards?:
    | readonly {
        /** 奖励流水号 */
        reward_serial_no: string
        /** 先享卡奖励ID */
        reward_id: number
        /** 奖励描述 */
        description: string
        /** 奖励类型 */
        reward_type: PayScoreDiscountCardOrderRewardTypeInput
        /** 奖励数量 */
        count: number
        /** 奖励金额 */
        amount: number
        /** 奖励时间 */
        reward_time: string
        /** 备注说明 */
        remark?: string | undefined
      }[]
    | undefined
}

/** 更新先享卡订单 */
export interface PatchV3DiscountCardOrdersByOutOrderNoRequest extends JsonOptions {
  /** 先享卡订单号 */
  out_order_no: string
  query?: undefined
  json: PatchV3DiscountCardOrdersByOutOrderNoBody
}

export interface PatchV3DiscountCardOrdersByOutOrderNoResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 微信支付服务订单号 */
  order_id: string
}

export interface V3DiscountCard extends ListedNode {
  readonly cards: V3DiscountCardCards
  readonly orders: V3DiscountCardOrders
}

export interface V3DiscountCardCards extends ListedNode {
  /**
   * 预受理领卡请求 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
   */
  post(
    options: PostV3DiscountCardCardsRequest,
  ): Promise<WechatpayResponse<PostV3DiscountCardCardsResponse>>
  /**
   * 预受理领卡请求 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
   */
  postAsync(
    options: PostV3DiscountCardCardsRequest,
  ): ChainPromise<WechatpayResponse<PostV3DiscountCardCardsResponse>>
  readonly _out_card_code_: V3DiscountCardCardsByOutCardCode
}

export interface V3DiscountCardCardsByOutCardCode extends ListedNode {
  /**
   * 查询先享卡订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
   */
  get(
    options: GetV3DiscountCardCardsByOutCardCodeRequest,
  ): Promise<WechatpayResponse<GetV3DiscountCardCardsByOutCardCodeResponse>>
  /**
   * 查询先享卡订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
   */
  getAsync(
    options: GetV3DiscountCardCardsByOutCardCodeRequest,
  ): ChainPromise<WechatpayResponse<GetV3DiscountCardCardsByOutCardCodeResponse>>
  readonly addUserRecords: V3DiscountCardCardsByOutCardCodeAddUserRecords
}

export interface V3DiscountCardCardsByOutCardCodeAddUserRecords extends ListedNode {
  /**
   * 增加用户记录 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
   */
  post(
    options: PostV3DiscountCardCardsByOutCardCodeAddUserRecordsRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 增加用户记录 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
   */
  postAsync(
    options: PostV3DiscountCardCardsByOutCardCodeAddUserRecordsRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3DiscountCardOrders extends ListedNode {
  readonly _out_order_no_: V3DiscountCardOrdersByOutOrderNo
  readonly outTradeNo: V3DiscountCardOrdersOutTradeNo
}

export interface V3DiscountCardOrdersByOutOrderNo extends ListedNode {
  /**
   * 通过先享卡订单号查询订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated
   */
  get(
    options: GetV3DiscountCardOrdersByOutOrderNoRequest,
  ): Promise<WechatpayResponse<GetV3DiscountCardOrdersByOutOrderNoResponse>>
  /**
   * 通过先享卡订单号查询订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated
   */
  getAsync(
    options: GetV3DiscountCardOrdersByOutOrderNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3DiscountCardOrdersByOutOrderNoResponse>>
  /**
   * 更新先享卡订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
   * @deprecated
   */
  patch(
    options: PatchV3DiscountCardOrdersByOutOrderNoRequest,
  ): Promise<WechatpayResponse<PatchV3DiscountCardOrdersByOutOrderNoResponse>>
  /**
   * 更新先享卡订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
   * @deprecated
   */
  patchAsync(
    options: PatchV3DiscountCardOrdersByOutOrderNoRequest,
  ): ChainPromise<WechatpayResponse<PatchV3DiscountCardOrdersByOutOrderNoResponse>>
}

export interface V3DiscountCardOrdersOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3DiscountCardOrdersOutTradeNoByOutTradeNo
}

export interface V3DiscountCardOrdersOutTradeNoByOutTradeNo extends ListedNode {
  /**
   * 通过先享卡订单号查询订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated
   */
  get(
    options: GetV3DiscountCardOrdersOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3DiscountCardOrdersOutTradeNoByOutTradeNoResponse>>
  /**
   * 通过先享卡订单号查询订单 (直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated
   */
  getAsync(
    options: GetV3DiscountCardOrdersOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3DiscountCardOrdersOutTradeNoByOutTradeNoResponse>>
}
