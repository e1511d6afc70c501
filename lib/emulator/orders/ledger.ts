import { Refusal } from '../answer.js'
import { checkReentry } from '../fields.js'
import { beijingTime, newTransactionId } from '../numbers.js'
import type { Notice } from './notice.js'

/** What a user buys from one merchant: an order, or a part of a combined one. */
export interface Trade {
  readonly out_trade_no: string
  readonly sub_mchid: string | undefined
  /** 28 digits; not told before it is paid. */
  readonly transaction_id: string
  /** In fen. */
  readonly total: number
  readonly currency: string
  state: TradeState
  success_time?: string
  /** How much of the total has been asked back, in fen. */
  refunded: number
}

/** The last two are of 付款码 alone. */
export type TradeState = 'NOTPAY' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'USERPAYING' | 'REVOKED'

/** What a user pays in one go. */
export interface Order {
  /** The path that it was placed at, without the product: orders of one kind do not see the others. */
  readonly family: string
  /** `out_trade_no`, or `combine_out_trade_no`. */
  readonly number: string
  /** `transaction_id`, or `combine_transaction_id`. */
  readonly transaction_id: string
  /** What a request has to be to mean this order again. */
  readonly asked: unknown
  /** What placing it answered, and answers again. */
  readonly prepaid: Readonly<Record<string, string>>
  readonly trades: readonly Trade[]
  /** As a query shows it. */
  view(): object
  /** What the merchant is told of its payment, if he has said where. */
  notice(): Notice | undefined
}

export const stateDescriptions: Readonly<Record<TradeState, string>> = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  CLOSED: '订单已关闭',
  USERPAYING: '需要用户输入支付密码',
  REVOKED: '订单已撤销',
}

/** All orders of one merchant. */
export interface Ledger {
  /** Takes an order, or finds the one that the same request has placed before. */
  place(order: Order): Order
  /** Throws a Refusal where there is none; so do the next two. */
  find(family: string, number: string): Order
  findPaid(family: string, transactionId: string): Order
  findPaidTrade(by: { transaction_id?: string; out_trade_no?: string }): Trade
  /** @throws Error when there is no such order, or it is closed or paid */
  pay(number: string): Order
}

export function createLedger(): Ledger {
  const orders = new Map<string, Order>()
  const trades = new Map<string, Trade>()
  const paidOrders = new Map<string, Order>()
  const paidTrades = new Map<string, Trade>()
  return {
    place(order) {
      const before = orders.get(order.number)
      if (before) {
        before.trades.forEach(refuseDone)
        checkReentry(before.asked, order.asked)
        return before
      }
      const numbers = new Set(order.trades.map(({ out_trade_no }) => out_trade_no))
      if (numbers.size < order.trades.length || [...numbers].some((each) => trades.has(each))) {
        throw new Refusal(403, 'OUT_TRADE_NO_USED', '商户订单号重复')
      }
      orders.set(order.number, order)
      for (const trade of order.trades) trades.set(trade.out_trade_no, trade)
      return order
    },
    find: (family, number) => ofFamily(family, orders.get(number)),
    findPaid: (family, transactionId) => ofFamily(family, paidOrders.get(transactionId)),
    findPaidTrade({ transaction_id, out_trade_no }) {
      const trade = transaction_id ? paidTrades.get(transaction_id) : trades.get(out_trade_no ?? '')
      if (trade && isPaid(trade) && trade.out_trade_no === (out_trade_no ?? trade.out_trade_no)) {
        return trade
      }
      throw new Refusal(404, 'RESOURCE_NOT_EXISTS', '订单不存在')
    },
    pay(number) {
      const order = orders.get(number)
      if (!order) throw new Error(`pay: no order ${number} was placed`)
      if (order.trades.some(isPaid)) throw new Error(`pay: order ${number} is paid already`)
      if (order.trades.some(isClosed)) throw new Error(`pay: order ${number} is closed`)
      const success_time = beijingTime()
      for (const trade of order.trades) {
        Object.assign(trade, { state: 'SUCCESS', success_time })
        paidTrades.set(trade.transaction_id, trade)
      }
      paidOrders.set(order.transaction_id, order)
      return order
    },
  }
}

export const newTrade = (
  about: Pick<Trade, 'out_trade_no' | 'sub_mchid' | 'total' | 'currency'>,
): Trade => ({ ...about, transaction_id: newTransactionId(), state: 'NOTPAY', refunded: 0 })

/** Closes what is not paid yet; again is as good as once. */
export function close(trade: Trade): void {
  if (isPaid(trade)) refusePaid()
  trade.state = 'CLOSED'
}

/** Closes it, and gives back what was paid; again is as good as once. Not after a refund. */
export function revoke(trade: Trade): void {
  if (trade.state === 'REVOKED') return
  if (trade.refunded > 0) throw new Refusal(400, 'TRADE_ERROR', '订单已发生退款，无法撤销')
  if (isPaid(trade)) trade.refunded = trade.total
  trade.state = 'REVOKED'
}

export const isPaid = (trade: Trade): boolean => trade.success_time !== undefined

export function refuseUnknown(): never {
  throw new Refusal(404, 'ORDER_NOT_EXIST', '订单不存在')
}

/** For good. */
export const isClosed = ({ state }: Trade): boolean => state === 'CLOSED' || state === 'REVOKED'

const ofFamily = (family: string, order: Order | undefined): Order =>
  order?.family === family ? order : refuseUnknown()

function refuseDone(trade: Trade): void {
  if (isClosed(trade)) throw new Refusal(400, 'ORDER_CLOSED', '订单已关闭')
  if (isPaid(trade)) refusePaid()
}

function refusePaid(): never {
  throw new Refusal(400, 'ORDERPAID', '该订单已支付')
}
