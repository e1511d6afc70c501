import { type Answer, ok, paramError, Refusal } from '../answer.js'
import { checkReentry, integer, list, notifyUrl, object, positive, text } from '../fields.js'
import type { Merchant } from '../merchant.js'
import { beijingTime, newRefundId } from '../numbers.js'
import { type ArrivedRequest, jsonBody } from '../request.js'
import type { Routes } from '../router.js'
import type { Ledger, Trade } from './ledger.js'

/** Money on its way back. */
export interface Refund {
  readonly notify_url: string | undefined
  /** The key that its request named. */
  readonly serial: string | undefined
  /** The content of a notification. */
  notice(): object
}

export interface Refunds {
  readonly routes: Routes
  /** @throws Error when there is no such refund, or it is done */
  complete(outRefundNo: string): Refund
}

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

interface Asked {
  readonly body: RefundBody
  readonly trade: Trade
  readonly serial: string | undefined
  readonly refund_id: string
  readonly create_time: string
  success_time?: string
}

export function createRefunds(ledger: Ledger, { mchid }: Pick<Merchant, 'mchid'>): Refunds {
  const refunds = new Map<string, Asked>()

  const ask = (request: ArrivedRequest): Answer => {
    const body = refundBody(jsonBody(request), '')
    const before = refunds.get(body.out_refund_no)
    if (before) checkReentry(before.body, body)
    const refund = before ?? accept(body, findTrade(ledger, body), request)
    refunds.set(body.out_refund_no, refund)
    return ok(viewOf(refund))
  }

  return {
    routes: {
      'POST /v3/refund/domestic/refunds': ask,

      'GET /v3/refund/domestic/refunds/{out_refund_no}': ({ query }, outRefundNo) => {
        const refund = refunds.get(outRefundNo)
        if (!refund) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '退款单不存在')
        checkSubMchid(refund.trade, query.get('sub_mchid') ?? undefined, 'query')
        return ok(viewOf(refund))
      },
    },
    complete(outRefundNo) {
      const refund = refunds.get(outRefundNo)
      if (!refund) throw new Error(`refund: no refund ${outRefundNo} was asked for`)
      if (refund.success_time) throw new Error(`refund: ${outRefundNo} is done already`)
      refund.success_time = beijingTime()
      refund.trade.state = 'REFUND'
      const { body, serial } = refund
      return { notify_url: body.notify_url, serial, notice: () => noticeOf(refund, mchid) }
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

function accept(body: RefundBody, trade: Trade, { headers }: ArrivedRequest): Asked {
  const { total, refund, currency } = body.amount
  if (total !== trade.total || currency !== trade.currency) {
    const message = '订单金额或退款金额与之前请求不一致，请核实后再试'
    throw new Refusal(400, 'INVALID_REQUEST', message)
  }
  if (trade.refunded + refund > total) {
    throw new Refusal(400, 'INVALID_REQUEST', '申请退款金额超过订单可退金额')
  }
  trade.refunded += refund
  return {
    body,
    trade,
    serial: headers['wechatpay-serial'],
    refund_id: newRefundId(),
    create_time: beijingTime(),
  }
}

const ACCOUNT = '支付用户零钱'

function viewOf({ body, trade, refund_id, create_time, success_time }: Asked): unknown {
  const { total, refund, currency, from = [] } = body.amount
  return {
    refund_id,
    out_refund_no: body.out_refund_no,
    transaction_id: trade.transaction_id,
    out_trade_no: trade.out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: ACCOUNT,
    success_time,
    create_time,
    status: success_time ? 'SUCCESS' : 'PROCESSING',
    funds_account: body.funds_account ?? 'UNSETTLED',
    amount: {
      total,
      refund,
      from,
      payer_total: total,
      payer_refund: refund,
      settlement_refund: refund,
      settlement_total: total,
      discount_refund: 0,
      currency,
    },
    promotion_detail: [],
  }
}

function noticeOf({ body, trade, refund_id, success_time }: Asked, mchid: string): object {
  const { total, refund } = body.amount
  const { sub_mchid } = trade
  return {
    ...(sub_mchid === undefined ? { mchid } : { sp_mchid: mchid, sub_mchid }),
    out_trade_no: trade.out_trade_no,
    transaction_id: trade.transaction_id,
    out_refund_no: body.out_refund_no,
    refund_id,
    refund_status: 'SUCCESS',
    success_time,
    user_received_account: ACCOUNT,
    amount: { total, refund, payer_total: total, payer_refund: refund },
  }
}
