import { digitsOf, newNonce, newOpenid } from '../numbers.js'
import { isPaid, newTrade, type Order, stateDescriptions } from '../orders/ledger.js'
import { asked, echo, fen, type Given, notifyUrl } from './given.js'
import type { SignType } from './sign.js'
import type { Said } from './xml.js'

/** Orders of APIv2 do not see those of APIv3. */
export const FAMILY = '/pay'

export interface OrderOptions {
  readonly tradeType: string
  readonly signType: SignType
  /** What placing it answers. */
  readonly prepaid?: Readonly<Record<string, string>>
}

/** What was placed by these fields. */
export function orderOf(
  given: Given<'appid' | 'out_trade_no' | 'total_fee'>,
  { tradeType, signType, prepaid = {} }: OrderOptions,
): Order {
  const { out_trade_no, sub_mch_id: sub_mchid, fee_type: currency = 'CNY', attach } = given
  const total = fen(given, 'total_fee')
  const trade = newTrade({ out_trade_no, sub_mchid, total, currency })
  const { transaction_id } = trade
  const url = notifyUrl(given)
  const payer = { openid: given.openid ?? newOpenid(), is_subscribe: 'N' }
  const bought = { out_trade_no, attach, total_fee: total, fee_type: currency }

  const payment = (): Said => ({
    ...payer,
    trade_type: tradeType,
    bank_type: 'OTHERS',
    cash_fee: total,
    cash_fee_type: currency,
    transaction_id,
    time_end: digitsOf(trade.success_time ?? ''),
  })
  return {
    family: FAMILY,
    number: out_trade_no,
    transaction_id,
    asked: [tradeType, asked(given)],
    prepaid,
    trades: [trade],
    view: () => ({
      ...echo(given, ['device_info']),
      ...bought,
      trade_state: trade.state,
      trade_state_desc: stateDescriptions[trade.state],
      ...(isPaid(trade) && payment()),
    }),
    notice: () =>
      url === undefined
        ? undefined
        : {
            url,
            event_type: 'v2/transaction-success',
            signType,
            said: {
              return_code: 'SUCCESS',
              result_code: 'SUCCESS',
              ...echo(given, ['appid', 'mch_id', 'sub_appid', 'sub_mch_id', 'device_info']),
              nonce_str: newNonce(),
              // Nothing else tells the algorithm, but the length of `sign`.
              sign_type: signType === 'MD5' ? undefined : signType,
              ...bought,
              ...payment(),
            },
          },
  }
}
