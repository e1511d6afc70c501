import { ok, paramError, Refusal } from '../answer.js'
import { integer, list, notifyUrl, object, positive, text } from '../fields.js'
import type { Merchant } from '../merchant.js'
import { type ArrivedRequest, jsonBody } from '../request.js'
import type { Routes } from '../router.js'
import type { Ledger, Trade } from './ledger.js'
import { REFUNDED } from './notice.js'
import { ACCOUNT, type Refund, type RefundRequest, type Refunds } from './refunds.js'

const goods = object(
  {
    merchant_goods_id: text,
    unit_price: integer,
    refund_amount: integer,
    refund_quantity: integer,
  },
  { wechatpay_goods_id: text, goods_name: text },
)

const refundBody = object(
  {
    out_refund_no: text,
    amount: object(
      { refund: positive, total: positive, currency: text },
      { from: list(object({ account: text, amount: integer }, {})) },
    ),
  },
  {
    sub_mchid: text,
    transaction_id: text,
    out_trade_no: text,
    reason: text,
    notify_url: notifyUrl,
    funds_account: text,
    goods_detail: list(goods),
  },
)

type RefundBody = ReturnType<typeof refundBody>

/** Asking for refunds, and what became of them. */
export function refundRoutes(
  refunds: Refunds,
  ledger: Ledger,
  { mchid }: Pick<Merchant, 'mchid'>,
): Routes {
  return {
    'POST /v3/refund/domestic/refunds': (request) => {
      const body = refundBody(jsonBody(request), '')
      return ok(viewOf(refunds.ask(requestOf(body, findTrade(ledger, body), request, mchid))))
    },

    'GET /v3/refund/domestic/refunds/{out_refund_no}': ({ query }, outRefundNo) => {
      const refund = refunds.list().find((each) => each.out_refund_no === outRefundNo)
      if (!refund) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '退款单不存在')
      checkSubMchid(refund.trade, query.get('sub_mchid') ?? undefined, 'query')
      return ok(viewOf(refund))
    },
  }
}

function findTrade(ledger: Ledger, body: RefundBody): Trade {
  if (body.transaction_id === undefined && body.out_trade_no === undefined) {
    throw paramError('/transaction_id', '', 'is required, or out_trade_no')
  }
  const trade = ledger.findPaidTrade(body)
  checkSubMchid(trade, body.sub_mchid, 'body')
  return trade
}

/** A service provider says whose order it is; nobody else has anything to say. */
function checkSubMchid(trade: Trade, given: string | undefined, location: 'body' | 'query'): void {
  if (given === trade.sub_mchid) return
  const field = location === 'body' ? '/sub_mchid' : 'sub_mchid'
  throw paramError(field, given, "not the order's sub-merchant", location)
}

function requestOf(
  body: RefundBody,
  trade: Trade,
  { headers }: ArrivedRequest,
  mchid: string,
): RefundRequest {
  const { out_refund_no, funds_account, amount, notify_url: url } = body
  const { refund, total, currency, from } = amount
  const serial = headers['wechatpay-serial']
  return {
    ...{ out_refund_no, trade, amount: refund, total, currency, funds_account, from },
    asked: body,
    notice: (done) =>
      url === undefined
        ? undefined
        : { url, serial, ...REFUNDED, resource: resourceOf(done, mchid) },
  }
}

function viewOf(refund: Refund): unknown {
  const { trade, amount, total, currency, success_time } = refund
  return {
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    transaction_id: trade.transaction_id,
    out_trade_no: trade.out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: ACCOUNT,
    success_time,
    create_time: refund.create_time,
    status: success_time ? 'SUCCESS' : 'PROCESSING',
    funds_account: refund.funds_account ?? 'UNSETTLED',
    amount: {
      total,
      refund: amount,
      from: refund.from ?? [],
      payer_total: total,
      payer_refund: amount,
      settlement_refund: amount,
      settlement_total: total,
      discount_refund: 0,
      currency,
    },
    promotion_detail: [],
  }
}

function resourceOf({ trade, amount, total, ...refund }: Refund, mchid: string): object {
  const { sub_mchid } = trade
  return {
    ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
    out_trade_no: trade.out_trade_no,
    transaction_id: trade.transaction_id,
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_status: 'SUCCESS',
    success_time: refund.success_time,
    user_received_account: ACCOUNT,
    amount: { total, refund: amount, payer_total: total, payer_refund: amount },
  }
}
