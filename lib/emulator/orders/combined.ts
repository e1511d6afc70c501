import { noContent, ok, paramError } from '../answer.js'
import { list, object, text } from '../fields.js'
import type { Merchant } from '../merchant.js'
import { newOpenid, newTransactionId } from '../numbers.js'
import { type ArrivedRequest, jsonBody } from '../request.js'
import type { Handler, Routes } from '../router.js'
import { type CombinedBody, combinedBodies, type SubOrderBody } from './bodies.js'
import {
  close,
  isPaid,
  type Ledger,
  newTrade,
  type Order,
  refuseUnknown,
  type Trade,
} from './ledger.js'
import { PAID } from './notice.js'
import { PRODUCTS, type Product, prepay, tradeTypes } from './product.js'

const PATH = '/v3/combine-transactions'

const closing = object(
  {
    combine_appid: text,
    sub_orders: list(
      object(
        { mchid: text, out_trade_no: text },
        { sub_mchid: text, sub_appid: text, individual_auth_id: text },
      ),
    ),
  },
  {},
)

/** Orders of several merchants that a user pays in one go. */
export function combinedOrders(ledger: Ledger, { mchid }: Pick<Merchant, 'mchid'>): Routes {
  const place =
    (product: Product): Handler =>
    (request) => {
      const body = combinedBodies[product](jsonBody(request), '')
      if (body.combine_mchid !== mchid) {
        throw paramError('/combine_mchid', body.combine_mchid, 'not the merchant who signed')
      }
      if (body.sub_orders.length === 0) {
        throw paramError('/sub_orders', undefined, 'must hold an order')
      }
      return ok(ledger.place(orderOf(product, body, request)).prepaid)
    }

  return {
    ...Object.fromEntries(PRODUCTS.map((product) => [`POST ${PATH}/${product}`, place(product)])),

    [`GET ${PATH}/out-trade-no/{combine_out_trade_no}`]: (_, number) =>
      ok(ledger.find(PATH, number).view()),

    [`GET ${PATH}/id/{combine_transaction_id}`]: (_, transactionId) =>
      ok(ledger.findPaid(PATH, transactionId).view()),

    [`POST ${PATH}/out-trade-no/{combine_out_trade_no}/close`]: (request, number) => {
      const { sub_orders } = closing(jsonBody(request), '')
      const { trades } = ledger.find(PATH, number)
      const named = sub_orders.map(
        ({ out_trade_no }) =>
          trades.find((trade) => trade.out_trade_no === out_trade_no) ?? refuseUnknown(),
      )
      named.forEach(close)
      return noContent
    },
  }
}

function orderOf(product: Product, body: CombinedBody, { headers }: ArrivedRequest): Order {
  const { combine_appid, combine_mchid, combine_out_trade_no, sub_orders, notify_url } = body
  const transaction_id = newTransactionId()
  const parts = sub_orders.map((subOrder) => {
    const { out_trade_no, sub_mchid, amount } = subOrder
    const { total_amount: total, currency } = amount
    return { subOrder, trade: newTrade({ out_trade_no, sub_mchid, total, currency }) }
  })
  const trades = parts.map(({ trade }) => trade)
  const { openid = newOpenid(), sub_openid } = body.combine_payer_info ?? {}
  const serial = headers['wechatpay-serial']
  const view = () => ({
    combine_appid,
    combine_mchid,
    combine_out_trade_no,
    scene_info: { device_id: body.scene_info?.device_id ?? '' },
    trade_scenario: body.trade_scenario,
    sub_orders: parts.map(({ subOrder, trade }) => ({
      ...partOf(subOrder, trade),
      ...(isPaid(trade) && { trade_type: tradeTypes[product], sub_openid }),
    })),
    ...(trades.some(isPaid) && {
      combine_transaction_id: transaction_id,
      combine_payer_info: { openid },
    }),
  })
  return {
    family: PATH,
    number: combine_out_trade_no,
    transaction_id,
    asked: [PATH, product, body],
    prepaid: prepay[product](),
    trades,
    view,
    notice: () => ({ url: notify_url, serial, ...PAID, resource: view() }),
  }
}

function partOf(subOrder: SubOrderBody, trade: Trade): object {
  const { mchid, sub_mchid, sub_appid, individual_auth_id, individual_name, attach } = subOrder
  const { out_trade_no, total, currency, state, transaction_id, success_time } = trade
  return {
    mchid,
    sub_mchid,
    sub_appid,
    individual_auth_id,
    individual_name,
    out_trade_no,
    attach,
    trade_state: state,
    amount: {
      total_amount: total,
      currency,
      ...(isPaid(trade) && { payer_amount: total, payer_currency: currency }),
    },
    promotion_detail: [],
    ...(isPaid(trade) && { transaction_id, bank_type: 'OTHERS', success_time }),
  }
}
