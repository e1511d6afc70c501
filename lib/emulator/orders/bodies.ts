import {
  type Field,
  type Fields,
  flag,
  integer,
  list,
  notifyUrl,
  object,
  oneOf,
  positive,
  text,
} from '../fields.js'
import type { Product } from './product.js'

// The bodies of requests that place orders: which fields, of which type.

const identity = object(
  {
    type: oneOf(
      'IDCARD',
      'HONGKONG_MACAO',
      'HONGKONG_MACAO_RESIDENT',
      'TAIWAN_RESIDENT',
      'FOREIGN_RESIDENT',
      'OVERSEA_PASSPORT',
      'PHONE_NUMBER',
    ),
    number: text,
    name: text,
  },
  {},
)

const storeInfo = object({ id: text }, { name: text, area_code: text, address: text })

const goods = object(
  { merchant_goods_id: text, quantity: integer, unit_price: integer },
  { wechatpay_goods_id: text, goods_name: text },
)

const subsidyPlan = object(
  { subsidy_installment_num: oneOf(3, 6, 12), subsidy_percent: oneOf(0, 100) },
  {},
)

const subsidy = object(
  { subsidy_period_type: oneOf('DAILY', 'PERIOD'), subsidy_plan: list(subsidyPlan) },
  {},
)

const limitPay = list(oneOf('no_balance', 'no_credit', 'no_debit', 'balance_only'))

const settleInfo = object({}, { profit_sharing: flag, subsidy_amount: integer })

const subsidyInfo = object({}, { subsidy_detail: list(subsidy) })

const h5Info = object(
  { type: text },
  { app_name: text, app_url: text, bundle_id: text, package_name: text },
)

/** What every single order holds. */
export interface SingleBody extends Readonly<Partial<Record<Party, string>>> {
  readonly out_trade_no: string
  readonly attach?: string
  readonly amount: { readonly total: number; readonly currency?: string }
  readonly notify_url: string
  readonly scene_info?: { readonly payer_client_ip: string; readonly device_id?: string }
  readonly payer?: {
    readonly openid?: string
    readonly sp_openid?: string
    readonly sub_openid?: string
    readonly identity?: unknown
  }
}

/** Who sells. */
export type Party = 'appid' | 'mchid' | 'sp_appid' | 'sp_mchid' | 'sub_appid' | 'sub_mchid'

type Bodies<T> = Readonly<Record<Product, Field<T>>>

const required = {
  description: text,
  out_trade_no: text,
  amount: object({ total: positive }, { currency: text }),
  notify_url: notifyUrl,
}

const optional = {
  attach: text,
  time_expire: text,
  goods_tag: text,
  limit_pay: limitPay,
  support_fapiao: flag,
  detail: object({}, { cost_price: integer, invoice_id: text, goods_detail: list(goods) }),
  scene_info: object({ payer_client_ip: text }, { device_id: text, store_info: storeInfo }),
  payer: object({}, { identity }),
  settle_info: settleInfo,
}

const h5Scene = object(
  { payer_client_ip: text, h5_info: h5Info },
  { device_id: text, store_info: storeInfo },
)

const single = <R extends Fields, O extends Fields, P>(more: R, less: O, payer: Field<P>) => ({
  native: object({ ...more, ...required }, { ...optional, ...less }),
  jsapi: object(
    { ...more, ...required, payer },
    { ...optional, ...less, subsidy_info: subsidyInfo },
  ),
  app: object({ ...more, ...required }, { ...optional, ...less, subsidy_info: subsidyInfo }),
  h5: object({ ...more, ...required, scene_info: h5Scene }, { ...optional, ...less }),
})

/** `/v3/pay/transactions/...` */
export const directBodies: Bodies<SingleBody> = single(
  { appid: text, mchid: text },
  {},
  object({ openid: text }, { identity }),
)

/** `/v3/pay/partner/transactions/...` */
export const partnerBodies: Bodies<SingleBody> = single(
  { sp_appid: text, sp_mchid: text, sub_mchid: text },
  { sub_appid: text },
  object({}, { sp_openid: text, sub_openid: text, identity }),
)

/** A part of a combined order. */
export interface SubOrderBody {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly sub_appid?: string
  readonly individual_auth_id?: string
  readonly individual_name?: string
  readonly attach: string
  readonly out_trade_no: string
  readonly amount: { readonly total_amount: number; readonly currency: string }
}

/** What every combined order holds. */
export interface CombinedBody {
  readonly combine_appid: string
  readonly combine_mchid: string
  readonly combine_out_trade_no: string
  readonly sub_orders: readonly SubOrderBody[]
  readonly notify_url: string
  readonly scene_info?: { readonly device_id?: string }
  readonly combine_payer_info?: { readonly openid?: string; readonly sub_openid?: string }
  readonly trade_scenario?: string
}

const subOrderRequired = {
  mchid: text,
  attach: text,
  amount: object({ total_amount: positive, currency: text }, {}),
  out_trade_no: text,
  description: text,
}

const subOrderOptional = {
  sub_mchid: text,
  detail: text,
  goods_tag: text,
  settle_info: settleInfo,
  sub_appid: text,
  profit_sharing: flag,
}

const subOrder = object(subOrderRequired, subOrderOptional)

const appSubOrder = object(subOrderRequired, {
  ...subOrderOptional,
  individual_auth_id: text,
  individual_name: text,
})

const combinedPayer = object({}, { openid: text, sub_openid: text, identity })

const combinedRequired = {
  combine_appid: text,
  combine_mchid: text,
  combine_out_trade_no: text,
  sub_orders: list(subOrder),
  notify_url: notifyUrl,
}

const combinedOptional = {
  scene_info: object({ payer_client_ip: text }, { device_id: text }),
  combine_payer_info: combinedPayer,
  time_start: text,
  time_expire: text,
  limit_pay: limitPay,
}

/** `/v3/combine-transactions/...` */
export const combinedBodies: Bodies<CombinedBody> = {
  native: object(combinedRequired, combinedOptional),
  jsapi: object(
    { ...combinedRequired, combine_payer_info: combinedPayer },
    { ...combinedOptional, subsidy_info: subsidyInfo },
  ),
  app: object(
    { ...combinedRequired, sub_orders: list(appSubOrder) },
    { ...combinedOptional, subsidy_info: subsidyInfo, trade_scenario: text },
  ),
  h5: object(
    {
      ...combinedRequired,
      scene_info: object({ device_id: text, payer_client_ip: text, h5_info: h5Info }, {}),
    },
    combinedOptional,
  ),
}
