import { noContent, ok, paramError } from '../answer.js'
import { type Field, object, text } from '../fields.js'
import type { Merchant } from '../merchant.js'
import { newOpenid } from '../numbers.js'
import { type ArrivedRequest, jsonBody } from '../request.js'
import type { Handler, Routes } from '../router.js'
import { directBodies, type Party, partnerBodies, type SingleBody } from './bodies.js'
import {
  close,
  isPaid,
  type Ledger,
  newTrade,
  type Order,
  refuseUnknown,
  stateDescriptions,
} from './ledger.js'
import { PAID } from './notice.js'
import { PRODUCTS, type Product, prepay, tradeTypes } from './product.js'

/** Orders of one kind: by whom they are placed, and what they are called. */
interface Family {
  readonly path: string
  readonly bodies: Readonly<Record<Product, Field<SingleBody>>>
  /** The merchants that queries and closing have to name; the first is the one who signs. */
  readonly mchids: readonly ['mchid'] | readonly ['sp_mchid', 'sub_mchid']
  /** What a query shows of the parties. */
  readonly parties: readonly Party[]
  readonly openid: 'openid' | 'sp_openid'
  readonly closing: Field<Partial<Record<Party, string>>>
}

const direct: Family = {
  path: '/v3/pay/transactions',
  bodies: directBodies,
  mchids: ['mchid'],
  parties: ['appid', 'mchid'],
  openid: 'openid',
  closing: object({ mchid: text }, {}),
}

const partner: Family = {
  path: '/v3/pay/partner/transactions',
  bodies: partnerBodies,
  mchids: ['sp_mchid', 'sub_mchid'],
  parties: ['sp_appid', 'sp_mchid', 'sub_appid', 'sub_mchid'],
  openid: 'sp_openid',
  closing: object({ sp_mchid: text, sub_mchid: text }, {}),
}

/** Orders of a merchant for himself, and of a service provider for his merchants. */
export const singleOrders = (ledger: Ledger, merchant: Pick<Merchant, 'mchid'>): Routes => ({
  ...routesOf(direct, ledger, merchant.mchid),
  ...routesOf(partner, ledger, merchant.mchid),
})

function routesOf(family: Family, ledger: Ledger, signer: string): Routes {
  const { path, bodies, mchids, closing } = family
  const [mchid, sub] = mchids

  const checkSigner = (
    given: string | null | undefined,
    field: string,
    location: 'body' | 'query',
  ) => {
    if (given !== signer) throw paramError(field, given, 'not the merchant who signed', location)
  }

  const place =
    (product: Product): Handler =>
    (request) => {
      const body = bodies[product](jsonBody(request), '')
      checkSigner(body[mchid], `/${mchid}`, 'body')
      return ok(ledger.place(orderOf(family, product, body, request)).prepaid)
    }

  const query =
    (find: Ledger['find']): Handler =>
    ({ query }, number) => {
      for (const name of mchids) {
        if (!query.has(name)) throw paramError(name, '', 'is required', 'query')
      }
      checkSigner(query.get(mchid), mchid, 'query')
      const order = find(path, number)
      checkSub(order, sub && query.get(sub))
      return ok(order.view())
    }

  return {
    ...Object.fromEntries(PRODUCTS.map((product) => [`POST ${path}/${product}`, place(product)])),

    [`GET ${path}/out-trade-no/{out_trade_no}`]: query(ledger.find),

    [`GET ${path}/id/{transaction_id}`]: query(ledger.findPaid),

    [`POST ${path}/out-trade-no/{out_trade_no}/close`]: (request, outTradeNo) => {
      const body = closing(jsonBody(request), '')
      checkSigner(body[mchid], `/${mchid}`, 'body')
      const order = ledger.find(path, outTradeNo)
      checkSub(order, sub && body[sub])
      order.trades.forEach(close)
      return noContent
    },
  }
}

/** The order of another merchant is none. */
function checkSub({ trades }: Order, given: string | null | undefined): void {
  if (trades.some(({ sub_mchid }) => sub_mchid !== given)) refuseUnknown()
}

function orderOf(
  { path, parties, openid }: Family,
  product: Product,
  body: SingleBody,
  { headers }: ArrivedRequest,
): Order {
  const { out_trade_no, sub_mchid, notify_url, amount } = body
  const { total, currency = 'CNY' } = amount
  const trade = newTrade({ out_trade_no, sub_mchid, total, currency })
  const { transaction_id } = trade
  const payer = {
    [openid]: body.payer?.[openid] ?? newOpenid(),
    sub_openid: body.payer?.sub_openid,
  }
  const serial = headers['wechatpay-serial']
  const view = () => ({
    ...Object.fromEntries(parties.map((name) => [name, body[name]])),
    out_trade_no,
    attach: body.attach,
    trade_state: trade.state,
    trade_state_desc: stateDescriptions[trade.state],
    amount: {
      total,
      currency,
      ...(isPaid(trade) && { payer_total: total, payer_currency: currency }),
    },
    scene_info: { device_id: body.scene_info?.device_id ?? '' },
    promotion_detail: [],
    ...(isPaid(trade) && {
      transaction_id,
      trade_type: tradeTypes[product],
      bank_type: 'OTHERS',
      success_time: trade.success_time,
      payer,
    }),
  })
  return {
    family: path,
    number: out_trade_no,
    transaction_id,
    asked: [path, product, body],
    prepaid: prepay[product](),
    trades: [trade],
    view,
    notice: () => ({ url: notify_url, serial, ...PAID, resource: view() }),
  }
}
