import { Refusal } from '../answer.js'
import { checkReentry } from '../fields.js'
import { beijingTime, newRefundId } from '../numbers.js'
import type { Trade } from './ledger.js'
import type { Notice } from './notice.js'

/** What a request for a refund says. */
export interface RefundRequest {
  readonly out_refund_no: string
  readonly trade: Trade
  /** In fen. */
  readonly amount: number
  /** What it takes the order's total for, in fen. */
  readonly total: number
  readonly currency: string
  /** Where the money comes from; `AVAILABLE`, if it is said. */
  readonly funds_account?: string | undefined
  readonly from?: readonly { readonly account: string; readonly amount: number }[] | undefined
  /** What a request has to be to mean this refund again. */
  readonly asked: unknown
  /** What the merchant is told of its arrival, if he has said where. */
  notice(refund: Refund): Notice | undefined
}

/** Money on its way back, or arrived. */
export interface Refund extends RefundRequest {
  readonly refund_id: string
  readonly create_time: string
  success_time?: string
}

/** All refunds of one merchant. */
export interface Refunds {
  /** Takes a refund, or finds the one that the same request has asked for before. */
  ask(request: RefundRequest): Refund
  /** Oldest first. */
  list(): readonly Refund[]
  /** @throws Error when there is no such refund, or it is done */
  complete(outRefundNo: string): Refund
}

/** Where it goes. */
export const ACCOUNT = '支付用户零钱'

export const MISMATCH = '订单金额或退款金额与之前请求不一致，请核实后再试'

export function createRefunds(): Refunds {
  const refunds = new Map<string, Refund>()
  return {
    ask(request) {
      const before = refunds.get(request.out_refund_no)
      if (before) checkReentry(before.asked, request.asked)
      const refund = before ?? accept(request)
      refunds.set(request.out_refund_no, refund)
      return refund
    },
    list: () => [...refunds.values()],
    complete(outRefundNo) {
      const refund = refunds.get(outRefundNo)
      if (!refund) throw new Error(`refund: no refund ${outRefundNo} was asked for`)
      if (refund.success_time) throw new Error(`refund: ${outRefundNo} is done already`)
      refund.success_time = beijingTime()
      refund.trade.state = 'REFUND'
      return refund
    },
  }
}

function accept(request: RefundRequest): Refund {
  const { trade, amount, total, currency } = request
  if (total !== trade.total || currency !== trade.currency) {
    throw new Refusal(400, 'INVALID_REQUEST', MISMATCH)
  }
  if (trade.refunded + amount > total) {
    throw new Refusal(400, 'INVALID_REQUEST', '申请退款金额超过订单可退金额')
  }
  trade.refunded += amount
  return { ...request, refund_id: newRefundId(), create_time: beijingTime() }
}
