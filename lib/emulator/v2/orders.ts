import { newPrepayId } from '../numbers.js'
import { close, isClosed, type Ledger, type Order, refuseUnknown } from '../orders/ledger.js'
import { h5Url, newCodeUrl } from '../orders/product.js'
import { Denial, Failure } from './ending.js'
import { type Endpoints, endpoint } from './endpoint.js'
import { checkEither, type Given, oneOf } from './given.js'
import { FAMILY, orderOf } from './order.js'
import type { Passwords } from './passwords.js'
import type { Said } from './xml.js'

/** What the types of trade get besides a `prepay_id`. */
const PREPAID = {
  JSAPI: () => ({}),
  NATIVE: () => ({ code_url: newCodeUrl() }),
  APP: () => ({}),
  MWEB: (prepayId: string) => ({ mweb_url: h5Url(prepayId) }),
}

const TRADE_TYPES = Object.keys(PREPAID) as (keyof typeof PREPAID)[]

/** 统一下单, and what is done with orders. */
export const orders = (ledger: Ledger, passwords: Passwords): Endpoints => ({
  'POST /pay/unifiedorder': endpoint({
    required: [
      'appid',
      'body',
      'out_trade_no',
      'total_fee',
      'spbill_create_ip',
      'notify_url',
      'trade_type',
    ],
    work(given, signType) {
      const tradeType = oneOf(given, 'trade_type', TRADE_TYPES)
      if (tradeType === 'JSAPI' && !given.openid && !given.sub_openid) {
        throw new Denial('JSAPI支付必须传openid')
      }
      const prepay_id = newPrepayId()
      const prepaid = { trade_type: tradeType, prepay_id, ...PREPAID[tradeType](prepay_id) }
      return ledger.place(orderOf(given, { tradeType, signType, prepaid })).prepaid
    },
  }),

  'POST /pay/orderquery': endpoint({
    required: ['appid'],
    work(given) {
      const order = findOrder(ledger, given)
      passwords.queried(order)
      return viewOf(order)
    },
  }),

  'POST /pay/closeorder': endpoint({
    required: ['appid', 'out_trade_no'],
    work(given) {
      const { trades } = findOrder(ledger, { ...given, transaction_id: undefined })
      if (trades.some(isClosed)) {
        throw new Failure('ORDERCLOSED', '订单已关闭，无法重复关闭')
      }
      trades.forEach(close)
      return { result_msg: 'OK' }
    },
  }),
})

/** `transaction_id` comes first where both numbers are sent. */
export function findOrder(ledger: Ledger, given: Given): Order {
  const { transaction_id, out_trade_no = '', sub_mch_id } = given
  checkEither(given, 'transaction_id', 'out_trade_no')
  const order = transaction_id
    ? ledger.findPaid(FAMILY, transaction_id)
    : ledger.find(FAMILY, out_trade_no)
  if (order.trades.some(({ sub_mchid }) => sub_mchid !== sub_mch_id)) refuseUnknown()
  return order
}

/** Orders of this family show themselves in XML. */
export const viewOf = (order: Order): Said => order.view() as Said
