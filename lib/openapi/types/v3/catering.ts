// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3CateringOrdersSyncStatusBody {
  /** 微信支付分配的服务商商户号 (≤ 32 字符) */
  sp_mchid?: string | undefined
  /** ≤ 32 字符 */
  sp_appid?: string | undefined
  /** 微信支付分配的渠道商商户号 (≤ 32 字符) */
  channel_id: string
  /** 微信支付分配子商户商户号 (≤ 32 字符) */
  sub_mchid: string
  /** ≤ 32 字符 */
  sub_appid: string
  /** 商户旗下门店的唯一编号 (≤ 32 字符) */
  out_shop_no: string
  /** ≤ 32 字符 */
  sub_openid: string
  /** ≤ 25 字符 */
  login_token: string
  /** ≤ 25 字符 */
  order_entry: string
  total_amount: number
  discount_amount: number
  user_amount: number
  /** ≤ 32 字符 */
  status: 'CREATE_DEAL' | 'PAY_SUCCESS'
  /** ≤ 64 字符 */
  action_time: string
  /** ≤ 64 字符 */
  pay_time?: string | undefined
  /** ≤ 64 字符 */
  transaction_id?: string | undefined
  /** ≤ 64 字符 */
  out_trade_no?: string | undefined
  /** 渠道商系统内部订单号 (≤ 64 字符) */
  out_order_no: string
  /** 桌位号 (≤ 16 字符) */
  out_table_no?: string | undefined
  /** 消费人数 */
  people_count?: number | undefined
  /** 商户菜品信息列表 */
  dish_list: readonly {
    /** 商户菜品ID (≤ 48 字符) */
    out_dish_no: string
    /** 菜品名称 (≤ 128 字符) */
    name: string
    price: number
    /** ≤ 16 字符 */
    unit: 'BY_SHARE' | 'BY_WEIGHT'
    count: number
    discount?: number | undefined
    /** ≤ 32 字符 */
    type?: string | undefined
    priority?: number | undefined
    /** 菜品属性 */
    properties?:
      | {
          /** 口味 (≤ 128 字符) */
          taste: string
          /** 做法 (≤ 128 字符) */
          cuisine: string
          /** 主料 (≤ 128 字符) */
          main_material: string
          /** 配料 (≤ 128 字符) */
          ingredients: string
          /** 其他 (≤ 128 字符) */
          others?: string | undefined
        }
      | undefined
  }[]
}

/** 点餐订单信息同步（渠道商/服务商） */
export interface PostV3CateringOrdersSyncStatusRequest extends JsonOptions {
  query?: undefined
  json: PostV3CateringOrdersSyncStatusBody
}

export interface V3Catering extends ListedNode {
  readonly orders: V3CateringOrders
}

export interface V3CateringOrders extends ListedNode {
  readonly syncStatus: V3CateringOrdersSyncStatus
}

export interface V3CateringOrdersSyncStatus extends ListedNode {
  /**
   * 点餐订单信息同步（渠道商/服务商） (渠道服务商、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/catering.php?chapter=26_1
   */
  post(options: PostV3CateringOrdersSyncStatusRequest): Promise<WechatpayResponse<undefined>>
  /**
   * 点餐订单信息同步（渠道商/服务商） (渠道服务商、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/catering.php?chapter=26_1
   */
  postAsync(
    options: PostV3CateringOrdersSyncStatusRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}
