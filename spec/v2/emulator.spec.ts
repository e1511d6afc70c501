import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../lib/emulator/index.js'
import {
  ApiError,
  ConfigError,
  createClient,
  RequestError,
  VerifyError,
  type WechatpayClient,
} from '../../lib/index.js'
import { yesterday } from '../emulator/support.js'
import { failureOf } from '../http/support.js'

let emulator: Emulator
let wxpay: WechatpayClient

beforeAll(async () => {
  emulator = await startEmulator({ billRows: 200 })
  wxpay = createClient(emulator.config)
})
afterAll(async () => {
  await wxpay.close()
  await emulator.close()
})

const number = (): string => randomUUID().replaceAll('-', '').slice(0, 28)
const appid = 'wxd678efh567hg6787'
const last = () => emulator.requests.at(-1)

const paying = (auth_code = '130061098828009406') => ({
  ...{ appid, body: 'QQ公仔 <&"\']]>', out_trade_no: number(), total_fee: 100 },
  ...{ spbill_create_ip: '127.0.0.1', auth_code, attach: ' a  b ' },
})

describe.each(['MD5', 'HMAC-SHA256'] as const)('with %s', (sign_type) => {
  it('a 付款码 is charged, found, refunded and reversed', async () => {
    const detail = {
      goods_detail: [{ goods_id: '1', goods_name: '苹果', quantity: 1, price: 100 }],
    }
    const order = { ...paying(), sign_type, detail }
    const { data, verified } = await wxpay.v2.pay.micropay.post({ xml: order })
    expect(verified).toBe(true)
    expect(data).toMatchObject({ total_fee: '100', attach: ' a  b ', sign: expect.any(String) })
    expect(data.sign).toHaveLength(sign_type === 'MD5' ? 32 : 64)
    expect(last()).toMatchObject({ verified: true, certified: false, url: '/pay/micropay' })

    const { out_trade_no } = order
    const found = await wxpay.v2.pay.orderquery.post({ xml: { appid, out_trade_no, sign_type } })
    expect(found.data).toMatchObject({
      trade_state: 'SUCCESS',
      transaction_id: data.transaction_id,
    })

    const refund = {
      appid,
      out_trade_no,
      out_refund_no: number(),
      total_fee: 100,
      refund_fee: 30,
      sign_type,
    }
    const refunded = await wxpay.v2.secapi.pay.refund.post({ xml: refund })
    expect(refunded.data).toMatchObject({ refund_fee: '30' })
    expect(last()).toMatchObject({ verified: true, certified: true, url: '/secapi/pay/refund' })
    const refunds = await wxpay.v2.pay.refundquery.post({ xml: { appid, out_trade_no, sign_type } })
    expect(refunds.data).toMatchObject({
      out_refund_no_0: refund.out_refund_no,
      refund_fee_0: '30',
    })
  })
})

describe('the client certificate', () => {
  it('is shown over one connection, by calls that demand it and by those that say so', async () => {
    const { out_trade_no } = paying()
    for (let call = 0; call < 3; call++) {
      await wxpay.v2.secapi.pay.reverse
        .post({ xml: { appid, out_trade_no, sign_type: 'MD5' } })
        .catch(() => {})
      expect(last()?.certified).toBe(true)
    }
    const xml = { appid, out_trade_no }
    await wxpay.v2.pay.orderquery.post({ xml, security: true }).catch(() => {})
    expect(last()).toMatchObject({ certified: true, url: '/pay/orderquery' })
    await wxpay.v2.pay.orderquery.post({ xml }).catch(() => {})
    expect(last()?.certified).toBe(false)
  })

  it('is missed before anything is sent', async () => {
    const { merchant, ...config } = emulator.config
    await using bare = createClient({ ...config, baseUrl: merchant.baseUrl })
    const { length } = emulator.requests
    const xml = { appid, out_trade_no: '1' }
    const { option, message } = await failureOf(
      bare.v2.secapi.pay.reverse.post({ xml }),
      ConfigError,
    )
    expect(option).toBe('merchant')
    expect(message).toContain('pfx')
    await using plain = createClient(config)
    await failureOf(plain.v2.secapi.pay.reverse.post({ xml }), RequestError)
    expect(emulator.requests).toHaveLength(length)
    const refused = await failureOf(
      plain.v2.secapi.pay.reverse.post({ xml, security: false }),
      ApiError,
    )
    expect(refused).toMatchObject({ status: 400, hint: expect.stringContaining('`merchant`') })
  })
})

describe('an answer that is tampered with', () => {
  it.each(['signature', 'body', 'header'] as const)('by its %s is not believed', async (kind) => {
    emulator.tamper(kind)
    const { reason } = await failureOf(wxpay.v2.pay.micropay.post({ xml: paying() }), VerifyError)
    expect(reason).toBe('signature')
  })
})

describe('another secret', () => {
  it('is told by WeChat Pay, and by the hint', async () => {
    await using other = createClient({ ...emulator.config, secret: '0'.repeat(32) })
    const { code, hint } = await failureOf(other.v2.pay.micropay.post({ xml: paying() }), ApiError)
    expect(code).toBe('FAIL')
    expect(hint).toContain('`secret`')
    expect(last()?.verified).toBe(false)
  })
})

describe('a bill', () => {
  const bill_date = yesterday().replaceAll('-', '')

  it.each([{}, { tar_type: 'GZIP' }] as const)(
    'of %o is streamed, and its rows are read',
    async (more) => {
      const xml = { appid, bill_date, ...more }
      const { body } = await wxpay.v2.pay.downloadbill.post({ xml, as: 'stream' })
      const rows: string[] = []
      const bill = wxpay.bills.read(body)
      for await (const row of bill.rows()) rows.push(`${row.商户订单号}`)
      expect(rows).toHaveLength(200)
      expect(new Set(rows).size).toBeGreaterThan(100)
    },
  )

  it('that is not there is an ApiError', async () => {
    await using poor = await startEmulator({ billRows: 0 })
    await using client = createClient(poor.config)
    const call = client.v2.pay.downloadbill.post({ xml: { appid, bill_date }, as: 'stream' })
    expect(await failureOf(call, ApiError)).toMatchObject({ code: '20002', status: 200 })
  })
})
