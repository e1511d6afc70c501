import { type Field, flag, integer, list, object, oneOf, positive, text } from './fields.js'

// The bodies of `POST /v3/pay/transactions/{native,jsapi,app,h5}`: which fields, of which type.

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

const required = {
  appid: text,
  mchid: text,
  description: text,
  out_trade_no: text,
  amount: object({ total: positive }, { currency: text }),
  notify_url: text,
}

const optional = {
  attach: text,
  time_expire: text,
  goods_tag: text,
  limit_pay: list(oneOf('no_balance', 'no_credit', 'no_debit', 'balance_only')),
  support_fapiao: flag,
  detail: object({}, { cost_price: integer, invoice_id: text, goods_detail: list(goods) }),
  scene_info: object({ payer_client_ip: text }, { device_id: text, store_info: storeInfo }),
  payer: object({}, { identity }),
  settle_info: object({}, { profit_sharing: flag }),
}

const subsidyInfo = object({}, { subsidy_detail: list(subsidy) })

const h5Info = object(
  { type: text },
  { app_name: text, app_url: text, bundle_id: text, package_name: text },
)

/** What every product's order holds. */
export interface OrderBody {
  readonly appid: string
  readonly mchid: string
  readonly out_trade_no: string
  readonly attach?: string
  readonly amount: { readonly total: number; readonly currency?: string }
  readonly scene_info?: { readonly payer_client_ip: string; readonly device_id?: string }
}

export type Product = 'native' | 'jsapi' | 'app' | 'h5'

export const orderBodies: Readonly<Record<Product, Field<OrderBody>>> = {
  native: object(required, optional),
  jsapi: object(
    { ...required, payer: object({ openid: text }, { identity }) },
    { ...optional, subsidy_info: subsidyInfo },
  ),
  app: object(required, { ...optional, subsidy_info: subsidyInfo }),
  h5: object(
    {
      ...required,
      scene_info: object(
        { payer_client_ip: text, h5_info: h5Info },
        { device_id: text, store_info: storeInfo },
      ),
    },
    optional,
  ),
}
