import { type Ledger, revoke } from '../orders/ledger.js'
import { Failure } from './ending.js'
import { type Endpoints, endpoint } from './endpoint.js'
import { orderOf } from './order.js'
import { findOrder, viewOf } from './orders.js'
import type { Passwords } from './passwords.js'

/** https://pay.weixin.qq.com/doc/v2/merchant/4011937125: 18 digits, the first two from 10 to 15. */
const AUTH_CODE = /^1[0-5]\d{16}$/

/** By the last digit of `auth_code`: at which query the user has given his password, if at any. */
const QUERIES: ReadonlyMap<string, number> = new Map([
  ['1', Number.POSITIVE_INFINITY],
  ['2', 3],
])

const EXPIRED = '3'

/** 付款码支付: what a cashier's scanner has read is paid at once. */
export const micropay = (ledger: Ledger, passwords: Passwords): Endpoints => ({
  'POST /pay/micropay': endpoint({
    required: ['appid', 'body', 'out_trade_no', 'total_fee', 'spbill_create_ip', 'auth_code'],
    work(given, signType) {
      const { auth_code } = given
      if (!AUTH_CODE.test(auth_code)) {
        throw new Failure('AUTH_CODE_INVALID', '请扫描微信支付被扫条码/二维码')
      }
      const last = auth_code.slice(-1)
      if (last === EXPIRED) {
        throw new Failure('AUTHCODEEXPIRE', '二维码已过期，请用户在微信上刷新后再试')
      }
      const silent = { ...given, notify_url: undefined }
      const order = ledger.place(orderOf(silent, { tradeType: 'MICROPAY', signType }))
      const queries = QUERIES.get(last)
      if (queries !== undefined) {
        passwords.ask(order, queries)
        throw new Failure('USERPAYING', '需要用户输入支付密码')
      }
      const { trade_state, trade_state_desc, ...payment } = viewOf(ledger.pay(order.number))
      return payment
    },
  }),

  'POST /secapi/pay/reverse': endpoint({
    required: ['appid'],
    certificate: true,
    always: { recall: 'N' },
    work(given) {
      findOrder(ledger, given).trades.forEach(revoke)
      return {}
    },
  }),
})
