import { randomBytes } from 'node:crypto'
import { noContent, ok, paramError, Refusal } from './answer.js'
import { checkReentry, object, text } from './fields.js'
import { type OrderBody, orderBodies, type Product } from './order-body.js'
import { type ArrivedRequest, jsonBody } from './request.js'
import type { Handler, Routes } from './router.js'

interface Order {
  readonly product: Product
  readonly body: OrderBody
  /** What placing it answered, and answers again. */
  readonly prepaid: Readonly<Record<string, string>>
  state: 'NOTPAY' | 'CLOSED'
}

const stateDescriptions = { NOTPAY: '订单未支付', CLOSED: '订单已关闭' } as const

const prepay: Readonly<Record<Product, () => Readonly<Record<string, string>>>> = {
  native: () => ({
    code_url: `weixin://wxpay/bizpayurl/up?pr=${randomBytes(5).toString('base64url')}&groupid=00`,
  }),
  jsapi: () => ({ prepay_id: prepayId() }),
  app: () => ({ prepay_id: prepayId() }),
  h5: () => ({
    h5_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepayId()}&package=1`,
  }),
}

const closing = object({ mchid: text }, {})

/** Orders of one merchant, by `out_trade_no`. Nobody pays them yet, so none has a `transaction_id`. */
export function orders({ mchid }: { readonly mchid: string }): Routes {
  const placed = new Map<string, Order>()

  const place =
    (product: Product): Handler =>
    (request) => {
      const body = orderBodies[product](jsonBody(request), '')
      checkMchid(body.mchid)
      const before = placed.get(body.out_trade_no)
      if (before?.state === 'CLOSED') throw new Refusal(400, 'ORDER_CLOSED', '订单已关闭')
      if (before) checkReentry([before.product, before.body], [product, body])
      const order = before ?? { product, body, prepaid: prepay[product](), state: 'NOTPAY' }
      placed.set(body.out_trade_no, order)
      return ok(order.prepaid)
    }

  const find = (outTradeNo: string): Order => placed.get(outTradeNo) ?? refuseUnknown()

  const checkMchid = (given: string): void => {
    if (given !== mchid) throw paramError('/mchid', given, 'not the merchant who signed')
  }

  const checkQuery = ({ query }: ArrivedRequest): void => {
    const given = query.get('mchid')
    if (given === mchid) return
    const issue = given === null ? 'is required' : 'not the merchant who signed'
    throw paramError('mchid', given ?? '', issue, 'query')
  }

  return {
    'POST /v3/pay/transactions/native': place('native'),
    'POST /v3/pay/transactions/jsapi': place('jsapi'),
    'POST /v3/pay/transactions/app': place('app'),
    'POST /v3/pay/transactions/h5': place('h5'),

    'GET /v3/pay/transactions/out-trade-no/{out_trade_no}': (request, outTradeNo) => {
      checkQuery(request)
      return ok(view(find(outTradeNo)))
    },

    'GET /v3/pay/transactions/id/{transaction_id}': (request) => {
      checkQuery(request)
      return refuseUnknown()
    },

    'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close': (request, outTradeNo) => {
      checkMchid(closing(jsonBody(request), '').mchid)
      find(outTradeNo).state = 'CLOSED'
      return noContent
    },
  }
}

function refuseUnknown(): never {
  throw new Refusal(404, 'ORDER_NOT_EXIST', '订单不存在')
}

/** An unpaid order as a query shows it: what payment brings (`trade_type`, `payer`, ...) is not there yet. */
function view({ body, state }: Order): unknown {
  const { appid, mchid, out_trade_no, attach, amount, scene_info } = body
  return {
    appid,
    mchid,
    out_trade_no,
    attach,
    trade_state: state,
    trade_state_desc: stateDescriptions[state],
    amount: { total: amount.total, currency: amount.currency ?? 'CNY' },
    scene_info: { device_id: scene_info?.device_id ?? '' },
    promotion_detail: [],
  }
}

/** `wx`, the time in Beijing, 20 hexadecimal digits. */
function prepayId(): string {
  const beijing = new Date(Date.now() + 8 * 3_600_000).toISOString().replace(/\D/g, '').slice(0, 14)
  return `wx${beijing}${randomBytes(10).toString('hex')}`
}
