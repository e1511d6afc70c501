/**
 * A cashier scans the code on a customer's phone (付款码). The outcome may be open for a while, when the customer has to enter a password
 * or an answer is lost: then it is queried every five seconds, and the order reversed when it takes too long.
 *
 * Manual: 提交付款码支付 (pay/micropay), 查询订单 (pay/orderquery), 撤销订单 (secapi/pay/reverse)
 */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type ClientConfig,
  createClient,
  isWechatpayError,
  type WechatpayClient,
} from 'wechatpay-chain'
import { credentials } from './credentials.js'

/** Five seconds with WeChat Pay, for up to half a minute; the emulator is quicker. */
const PAUSE = process.env.WECHATPAY_MCHID ? 5_000 : 5
const QUERIES = 6

const { config, close, emulator } = await credentials()
const wxpay = createClient(config)

try {
  const [code = '130061098828009406', ...more] = process.argv.slice(2)
  // The customer of the last code has to enter a password, and never does.
  for (const auth_code of [
    code,
    ...(emulator ? ['130061098828009402', '130061098828009401'] : more),
  ]) {
    console.log(`${auth_code}: ${await pay(wxpay, config, auth_code)}`)
  }
} finally {
  await wxpay.close()
  await close()
}

/** What has become of a payment: it is paid, refused, or reversed. */
async function pay(
  { v2 }: WechatpayClient,
  { mchid }: ClientConfig,
  auth_code: string,
): Promise<string> {
  const order = {
    appid: 'wxd678efh567hg6787',
    mch_id: mchid,
    out_trade_no: `micropay-${Date.now()}-${auth_code.slice(-4)}`,
  }
  try {
    const { data } = await v2.pay.micropay.post({
      xml: { ...order, body: 'QQ公仔', total_fee: 100, spbill_create_ip: '127.0.0.1', auth_code },
    })
    return `paid, ${data.total_fee} fen, ${data.transaction_id}`
  } catch (error) {
    if (!isOpen(error)) return `refused, ${isWechatpayError(error) ? error.code : error}`
  }
  for (let query = 0; query < QUERIES; query++) {
    await sleep(PAUSE)
    const { data } = await v2.pay.orderquery.post({ xml: order, idempotent: true })
    console.log(`${auth_code}: ${data.trade_state}`)
    if (data.trade_state === 'SUCCESS') return `paid, ${data.total_fee} fen, ${data.transaction_id}`
    if (data.trade_state !== 'USERPAYING') break
  }
  // Nobody is charged after this, whatever the customer still enters. It is repeated until it succeeds.
  await v2.secapi.pay.reverse.post({ xml: order, idempotent: true })
  return 'reversed'
}

/** Whether the payment may still succeed: it has to be queried. */
function isOpen(error: unknown): boolean {
  if (!isWechatpayError(error)) return false
  if (error.name === 'TransportError') return error.sent
  return (
    error.name === 'VerifyError' ||
    ['USERPAYING', 'SYSTEMERROR', 'BANKERROR'].includes(error.code) ||
    (error.name === 'ApiError' && error.status >= 500)
  )
}
