import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Emulator,
  type NotificationTamperKind,
  startEmulator,
} from '../../../lib/emulator/index.js'
import { faultsAt } from '../../support/faults.js'
import type { Algorithm } from '../../support/xml-sign.js'
import { type Arrival, type Script, startReceiver } from '../receiver.js'
import { fieldsIn, isSignedXml, number, orderFields, refundIn, sendXml } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator({ timeScale: 0 })
})
afterAll(() => emulator.close())

const THANKS = '<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>'

const say =
  (body: string, status = 200): Script =>
  (outgoing) =>
    outgoing.writeHead(status).end(body)

/** Places an order, pays it, and gives what was told of that. */
async function paid(
  changes: Record<string, string> = {},
  { by, scripts = [say(THANKS)] }: { by?: Algorithm; scripts?: [Script, ...Script[]] } = {},
) {
  const receiver = await startReceiver(...scripts)
  const order = orderFields({ notify_url: receiver.url, ...changes })
  await sendXml(emulator, '/pay/unifiedorder', order, by && { by })
  const delivery = await emulator.pay(order.out_trade_no)
  if (!delivery) throw new Error('nobody was told')
  return { ...receiver, delivery, order }
}

/** The same of a refund, whose notification may be spoilt. */
async function refunded(
  scripts: [Script, ...Script[]] = [say(THANKS)],
  kind?: NotificationTamperKind,
) {
  const { order } = await paid()
  const receiver = await startReceiver(...scripts)
  const { out_trade_no } = order
  const out_refund_no = number()
  const { fields } = await sendXml(emulator, '/secapi/pay/refund', {
    ...{ out_trade_no, out_refund_no, total_fee: '100', refund_fee: '60' },
    notify_url: receiver.url,
  })
  if (kind) emulator.tamperNotification(kind)
  const delivery = await emulator.refund(out_refund_no)
  if (!delivery) throw new Error('nobody was told')
  return { ...receiver, delivery, refund: fields }
}

const fieldsOf = (arrivals: readonly Arrival[]) => arrivals.map(({ body }) => fieldsIn(body))

const faultsIn = (fields: unknown, schema: string) =>
  faultsAt(fields, 'v2/notifications', ['components', 'schemas', schema])

describe('the notification of a payment', () => {
  it.each(['MD5', 'HMAC-SHA256'] as const)(
    'is XML, signed with %s if the order was',
    async (by) => {
      const more = { attach: '深圳分店', device_info: 'WEB', openid: 'o1' }
      const { arrivals, delivery, order } = await paid(more, { by })
      expect(arrivals).toHaveLength(1)
      const [{ method, headers, body } = { headers: {}, method: '', body: '' }] = arrivals
      expect([method, headers['content-type']]).toEqual(['POST', 'text/xml; charset=utf-8'])
      expect(headers).not.toHaveProperty('wechatpay-signature')
      const fields = fieldsIn(body)
      expect(fields).toEqual({
        return_code: 'SUCCESS',
        result_code: 'SUCCESS',
        appid: 'wx2421b1c4370ec43b',
        mch_id: emulator.config.mchid,
        ...more,
        is_subscribe: 'N',
        nonce_str: expect.any(String),
        sign: expect.any(String),
        ...(by === 'HMAC-SHA256' && { sign_type: by }),
        trade_type: 'NATIVE',
        bank_type: 'OTHERS',
        total_fee: '100',
        fee_type: 'CNY',
        cash_fee: '100',
        cash_fee_type: 'CNY',
        transaction_id: expect.stringMatching(/^\d{28}$/),
        out_trade_no: order.out_trade_no,
        time_end: expect.stringMatching(/^20\d{12}$/),
      })
      expect(fields.sign).toHaveLength(by === 'MD5' ? 32 : 64)
      expect(isSignedXml(emulator, fields)).toBe(true)
      expect(faultsIn(fields, 'TransactionSuccess')).toBe('')
      expect(delivery.event_type).toBe('v2/transaction-success')
      expect(emulator.notifications).toContain(delivery)
      expect(await delivery.finished).toBe(true)
    },
  )
})

describe('the notification of a refund', () => {
  it('is not signed, but encrypted with the secret', async () => {
    const { arrivals, delivery, refund } = await refunded()
    const [{ body } = { body: '' }] = arrivals
    const fields = fieldsIn(body)
    expect(fields).toEqual({
      return_code: 'SUCCESS',
      appid: 'wx2421b1c4370ec43b',
      mch_id: emulator.config.mchid,
      nonce_str: expect.any(String),
      req_info: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
    })
    expect(faultsIn(fields, 'RefundProcessed')).toBe('')
    const content = refundIn(emulator, { body })
    expect(content).toEqual({
      out_refund_no: refund.out_refund_no,
      out_trade_no: refund.out_trade_no,
      refund_account: 'REFUND_SOURCE_UNSETTLED_FUNDS',
      refund_fee: '60',
      refund_id: refund.refund_id,
      refund_recv_accout: '支付用户零钱',
      refund_request_source: 'API',
      refund_status: 'SUCCESS',
      settlement_refund_fee: '60',
      settlement_total_fee: '100',
      success_time: expect.stringMatching(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d$/),
      total_fee: '100',
      transaction_id: refund.transaction_id,
    })
    expect(faultsIn(content, 'RefundProcessedContent')).toBe('')
    expect(delivery.event_type).toBe('v2/refund-processed')
    expect(await delivery.finished).toBe(true)
  })
})

describe('a delivery of APIv2', () => {
  it.each([
    ['return_code', THANKS],
    [
      'return_code and more',
      '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>',
    ],
    ['code', '<xml><code>SUCCESS</code></xml>'],
  ])('is accepted with a %s of SUCCESS', async (_, body) => {
    const { arrivals, delivery } = await paid({}, { scripts: [say(body)] })
    expect(await delivery.finished).toBe(true)
    expect(arrivals).toHaveLength(1)
    expect(delivery.attempts[0]).toMatchObject({ status: 200, answer: body })
  })

  it.each<[string, Script]>([
    ['nothing', 200],
    ['204', 204],
    ['success in JSON', say('{"code":"SUCCESS"}')],
    ['success as text', say('SUCCESS')],
    ['a FAIL', say('<xml><return_code>FAIL</return_code></xml>')],
    ['success in another status', say(THANKS, 201)],
    ['an error', say(THANKS, 500)],
    ['no answer', (outgoing) => outgoing.destroy()],
  ])('is repeated after %s, as it was', async (_, script) => {
    const { arrivals, delivery } = await paid({}, { scripts: [script, say(THANKS)] })
    expect(await delivery.finished).toBe(true)
    expect(arrivals).toHaveLength(2)
    expect(arrivals[1]?.body).toBe(arrivals[0]?.body)
  })

  it('is repeated as often as one of APIv3', async () => {
    const { delivery } = await paid({}, { scripts: [500] })
    expect(await delivery.finished).toBe(false)
    expect(delivery.attempts).toHaveLength(16)
  })
})

describe('tamperNotification', () => {
  const payment = async (kind: NotificationTamperKind) => {
    emulator.tamperNotification(kind)
    const { arrivals, delivery } = await paid({}, { scripts: [say('no'), say(THANKS)] })
    await delivery.finished
    const [wrong = {}, right = {}] = fieldsOf(arrivals)
    expect(isSignedXml(emulator, wrong)).toBe(false)
    expect(isSignedXml(emulator, right)).toBe(true)
    return [wrong, right]
  }

  it.each(['signature', 'timestamp', 'serial', 'probe', 'algorithm', 'ciphertext', 'tag'] as const)(
    '%s: another sign of the right form',
    async (kind) => {
      const [wrong, right] = await payment(kind)
      expect(wrong).toEqual({ ...right, sign: expect.stringMatching(/^[0-9A-F]{32}$/) })
    },
  )

  it('body: another value than was signed', async () => {
    const [wrong, right] = await payment('body')
    expect(wrong?.mch_id).not.toBe(right?.mch_id)
    expect({ ...wrong, mch_id: right?.mch_id }).toEqual(right)
  })

  it('header: no sign', async () => {
    const [wrong, { sign, ...right } = {}] = await payment('header')
    expect(wrong).toEqual(right)
  })

  it.each(['signature', 'body', 'header', 'ciphertext', 'nonce', 'associated_data'] as const)(
    '%s: a refund that cannot be decrypted, and then one that can',
    async (kind) => {
      const { arrivals, delivery } = await refunded([say('no'), say(THANKS)], kind)
      await delivery.finished
      const [wrong = { body: '' }, right = { body: '' }] = arrivals
      expect(() => refundIn(emulator, wrong)).toThrow(/wrong final block length/)
      expect(refundIn(emulator, right).refund_status).toBe('SUCCESS')
      const { req_info, ...rest } = fieldsIn(wrong.body)
      expect(rest).toEqual({ ...fieldsIn(right.body), req_info: undefined })
    },
  )
})
