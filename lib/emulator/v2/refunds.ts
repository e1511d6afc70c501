import { createCipheriv, createHash } from 'node:crypto'
import type { Merchant } from '../merchant.js'
import { newNonce, plainTime } from '../numbers.js'
import type { Ledger } from '../orders/ledger.js'
import { ACCOUNT, type Refund, type Refunds } from '../orders/refunds.js'
import { Failure } from './ending.js'
import { type Endpoints, endpoint } from './endpoint.js'
import { asked, checkEither, echo, fen, type Given, notifyUrl } from './given.js'
import { type Said, writeXml } from './xml.js'

/** 申请退款 and 查询退款; the refunds are those of APIv3. */
export const refundEndpoints = (
  refunds: Refunds,
  ledger: Ledger,
  merchant: Pick<Merchant, 'secret'>,
): Endpoints => ({
  'POST /secapi/pay/refund': endpoint({
    required: ['appid', 'out_refund_no', 'total_fee', 'refund_fee'],
    certificate: true,
    work(given) {
      const { out_refund_no, refund_fee_type: currency = 'CNY', refund_account } = given
      checkEither(given, 'transaction_id', 'out_trade_no')
      const url = notifyUrl(given)
      const refund = refunds.ask({
        out_refund_no,
        trade: findTrade(ledger, given),
        amount: fen(given, 'refund_fee'),
        total: fen(given, 'total_fee'),
        currency,
        funds_account: refund_account === RECHARGED ? 'AVAILABLE' : undefined,
        asked: asked(given),
        notice: (done) =>
          url === undefined
            ? undefined
            : { url, event_type: 'v2/refund-processed', said: noticeOf(done, given, merchant) },
      })
      return { ...orderIn(refund), ...refundIn(refund) }
    },
  }),

  'POST /pay/refundquery': endpoint({
    required: ['appid'],
    work(given) {
      checkEither(given, 'refund_id', 'out_refund_no', 'transaction_id', 'out_trade_no')
      const all = refunds.list().filter(isMeantBy(given))
      const [first] = all
      if (!first) throw new Failure('REFUNDNOTEXIST', '退款订单查询失败')
      const shown = all.map((refund, at) =>
        numbered({ ...refundIn(refund), ...fateOf(refund) }, at),
      )
      return { ...orderIn(first), refund_count: all.length, ...Object.assign({}, ...shown) }
    },
  }),
})

const RECHARGED = 'REFUND_SOURCE_RECHARGE_FUNDS'

/** `transaction_id` comes first where both numbers are sent. */
function findTrade(ledger: Ledger, { transaction_id, out_trade_no = '', sub_mch_id }: Given) {
  const trade = ledger.findPaidTrade(transaction_id ? { transaction_id } : { out_trade_no })
  if (trade.sub_mchid !== sub_mch_id) throw new Failure('ORDERNOTEXIST', '订单不存在')
  return trade
}

/** The most telling number counts. */
function isMeantBy(given: Given): (refund: Refund) => boolean {
  const { refund_id, out_refund_no, transaction_id, out_trade_no, sub_mch_id } = given
  return ({ trade, ...refund }) => {
    if (trade.sub_mchid !== sub_mch_id) return false
    if (refund_id) return refund.refund_id === refund_id
    if (out_refund_no) return refund.out_refund_no === out_refund_no
    if (transaction_id) return trade.transaction_id === transaction_id
    return trade.out_trade_no === out_trade_no
  }
}

const orderIn = ({ trade }: Refund): Said => ({
  transaction_id: trade.transaction_id,
  out_trade_no: trade.out_trade_no,
  total_fee: trade.total,
  fee_type: trade.currency,
  cash_fee: trade.total,
})

const refundIn = ({ out_refund_no, refund_id, amount }: Refund): Said => ({
  out_refund_no,
  refund_id,
  refund_fee: amount,
  settlement_refund_fee: amount,
})

const fateOf = (refund: Refund): Said => ({
  refund_channel: 'ORIGINAL',
  refund_account: sourceOf(refund),
  refund_recv_accout: ACCOUNT,
  refund_status: refund.success_time ? 'SUCCESS' : 'PROCESSING',
  refund_success_time: refund.success_time && plainTime(refund.success_time),
})

const sourceOf = ({ funds_account }: Refund): string =>
  funds_account === 'AVAILABLE' ? RECHARGED : 'REFUND_SOURCE_UNSETTLED_FUNDS'

/** `refund_id` as `refund_id_0`. */
const numbered = (said: Said, at: number): Said =>
  Object.fromEntries(Object.entries(said).map(([name, value]) => [`${name}_${at}`, value]))

function noticeOf(refund: Refund, given: Given, { secret }: Pick<Merchant, 'secret'>): Said {
  const { trade, amount, total } = refund
  const content = {
    out_refund_no: refund.out_refund_no,
    out_trade_no: trade.out_trade_no,
    refund_account: sourceOf(refund),
    refund_fee: amount,
    refund_id: refund.refund_id,
    refund_recv_accout: ACCOUNT,
    refund_request_source: 'API',
    refund_status: 'SUCCESS',
    settlement_refund_fee: amount,
    settlement_total_fee: total,
    success_time: plainTime(refund.success_time ?? ''),
    total_fee: total,
    transaction_id: trade.transaction_id,
  }
  return {
    return_code: 'SUCCESS',
    ...echo(given, ['appid', 'mch_id', 'sub_appid', 'sub_mch_id']),
    nonce_str: newNonce(),
    req_info: encrypt(writeXml(content, 'root'), secret),
  }
}

/** AES-256-ECB by the lower-case hexadecimal MD5 of the secret, in base64. */
function encrypt(text: string, secret: string): string {
  const key = createHash('md5').update(secret).digest('hex')
  const cipher = createCipheriv('aes-256-ecb', key, null)
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64')
}
