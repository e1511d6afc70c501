import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Delivery, type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { refusingUrl } from '../../support/answers.js'
import { startReceiver } from '../receiver.js'
import { download, isSigned, isSignedBy, now, resourceIn, sendJson } from '../support.js'

/** Repeats at once. */
let emulator: Emulator
/** Repeats when WeChat Pay does. */
let patient: Emulator

beforeAll(async () => {
  emulator = await startEmulator({ timeScale: 0 })
  patient = await startEmulator()
})
afterAll(async () => {
  await emulator.close()
  await patient.close()
})
afterEach(() => {
  vi.useRealTimers()
})

const event = {
  event_type: 'COUPON.USE',
  resource: { coupon_id: '1674683', 名: '🎉' },
  original_type: 'coupon',
  summary: '代金券核销通知',
}

describe('a notification', () => {
  it("is WeChat Pay's envelope around a resource that only the merchant can read", async () => {
    const { url, arrivals } = await startReceiver(204)
    const { id } = await emulator.notify({ url, ...event })
    expect(arrivals).toHaveLength(1)
    const [{ method, target, body } = { body: '' }] = arrivals
    expect([method, target]).toEqual(['POST', '/notify'])
    expect(JSON.parse(body)).toEqual({
      id,
      create_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
      resource_type: 'encrypt-resource',
      event_type: 'COUPON.USE',
      summary: '代金券核销通知',
      resource: {
        original_type: 'coupon',
        algorithm: 'AEAD_AES_256_GCM',
        ciphertext: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
        associated_data: 'coupon',
        nonce: expect.stringMatching(/^[0-9a-z]{12}$/),
      },
    })
    expect(resourceIn(emulator, { body })).toEqual(event.resource)
  })

  it('may be without a type and a summary', async () => {
    const { url, arrivals } = await startReceiver(204)
    await emulator.notify({ url, event_type: 'X', resource: {} })
    const envelope = JSON.parse(`${arrivals[0]?.body}`)
    expect(envelope).not.toHaveProperty('summary')
    expect(envelope.resource).not.toHaveProperty('original_type')
    expect(envelope.resource.associated_data).toBe('')
    expect(resourceIn(emulator, { body: `${arrivals[0]?.body}` })).toEqual({})
  })

  it('has an id of its own', async () => {
    const { url } = await startReceiver(204)
    const [one, two] = [
      await emulator.notify({ url, ...event }),
      await emulator.notify({ url, ...event }),
    ]
    expect(one.id).toMatch(/^EV-\d{26}$/)
    expect(one.id).not.toBe(two.id)
  })

  it('is signed as answers are', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { url, arrivals } = await startReceiver(204)
    await emulator.notify({ url, ...event })
    const [{ headers, body } = { headers: {}, body: '' }] = arrivals
    expect(isSigned(emulator, { headers, body })).toBe(true)
    expect(isSigned(emulator, { headers, body: `${body} ` })).toBe(false)
    expect(headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'Mozilla/4.0',
      'request-id': expect.stringMatching(/^08[0-9A-F]+-\d+$/),
      'wechatpay-timestamp': `${now()}`,
      'wechatpay-nonce': expect.stringMatching(/^[0-9A-Za-z]{32}$/),
      'wechatpay-serial': Object.keys(emulator.config.certs)[0],
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    })
  })

  it('is signed by the certificate that is asked for, while there is such a one', async () => {
    const { url, arrivals } = await startReceiver(204)
    const [{ serial, pem } = { serial: '', pem: '' }] = await download(emulator)
    await emulator.notify({ url, ...event, serial })
    await emulator.rotate({ keep: false })
    await emulator.notify({ url, ...event, serial })
    const [before, after] = arrivals
    expect(before && isSignedBy(pem, before)).toBe(true)
    expect(after && isSigned(emulator, after)).toBe(true)
  })

  it('of an order is signed by the key that its request named, that of a refund likewise', async () => {
    const { url, arrivals } = await startReceiver(204)
    const [{ serial, pem } = { serial: '', pem: '' }] = await download(emulator)
    const named = { 'Wechatpay-Serial': serial }
    const order = {
      ...{ appid: 'wx', mchid: emulator.config.mchid, description: 'x', notify_url: url },
      ...{ out_trade_no: 'SIGNED-1', amount: { total: 1 } },
    }
    await sendJson(emulator, 'POST', '/v3/pay/transactions/app', order, named)
    await emulator.pay('SIGNED-1')
    const refund = {
      ...{ out_trade_no: 'SIGNED-1', out_refund_no: 'SIGNED-2', notify_url: url },
      amount: { refund: 1, total: 1, currency: 'CNY' },
    }
    await sendJson(emulator, 'POST', '/v3/refund/domestic/refunds', refund, named)
    await emulator.refund('SIGNED-2')
    expect(arrivals.map((arrival) => isSignedBy(pem, arrival))).toEqual([true, true])
  })

  it.each(['', 'here', 'ftp://example.com/', 'file:///etc/passwd'])(
    'cannot be sent to %j',
    async (url) => {
      const before = emulator.notifications.length
      await expect(emulator.notify({ url, ...event })).rejects.toThrow(TypeError)
      expect(emulator.notifications.length).toBe(before)
    },
  )
})

describe('a delivery', () => {
  it.each([200, 204])('that is answered %d is accepted, and not repeated', async (status) => {
    const { url, arrivals } = await startReceiver(status, 500)
    const delivery = await emulator.notify({ url, ...event })
    expect(await delivery.finished).toBe(true)
    expect(arrivals).toHaveLength(1)
    expect(delivery).toMatchObject({ url, event_type: 'COUPON.USE' })
    expect(delivery.attempts).toEqual([
      {
        at: expect.any(Date),
        status,
        answer: '',
        body: arrivals[0]?.body,
        headers: expect.objectContaining({
          'Wechatpay-Signature': arrivals[0]?.headers['wechatpay-signature'],
        }),
      },
    ])
  })

  it.each([201, 202, 302, 400, 401, 403, 500, 503])(
    'that is answered %d is repeated, with the same id and body, signed anew',
    async (status) => {
      const redirect = { Location: '/elsewhere' }
      const { url, arrivals } = await startReceiver(
        (outgoing) => outgoing.writeHead(status, redirect).end('{"code":"FAIL","message":"失败"}'),
        204,
      )
      const delivery = await emulator.notify({ url, ...event })
      expect(await delivery.finished).toBe(true)
      expect(delivery.attempts.map((attempt) => attempt.status)).toEqual([status, 204])
      expect(delivery.attempts[0]?.answer).toBe('{"code":"FAIL","message":"失败"}')
      const [one, two, ...more] = arrivals
      expect(more).toEqual([])
      expect(two?.target).toBe('/notify')
      expect(two?.body).toBe(one?.body)
      expect(two?.headers['wechatpay-nonce']).not.toBe(one?.headers['wechatpay-nonce'])
      expect(two?.headers['request-id']).not.toBe(one?.headers['request-id'])
      expect(arrivals.map((arrival) => isSigned(emulator, arrival))).toEqual([true, true])
    },
  )

  it('that finds nobody, or is cut off, is repeated', async () => {
    const { url } = await startReceiver(
      (outgoing) => outgoing.destroy(),
      (outgoing) =>
        outgoing.writeHead(200, { 'Content-Length': 9 }).write('{', () => outgoing.destroy()),
      204,
    )
    const delivery = await emulator.notify({ url, ...event })
    expect(delivery.attempts[0]?.error).toBeInstanceOf(Error)
    expect(delivery.attempts[0]).not.toHaveProperty('status')
    expect(await delivery.finished).toBe(true)
    expect(delivery.attempts.map(({ status }) => status)).toEqual([undefined, undefined, 204])
    const nowhere = await emulator.notify({ url: await refusingUrl(), ...event })
    expect(nowhere.attempts[0]?.error).toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('resolves after the first attempt, and goes on', async () => {
    const { url } = await startReceiver(500)
    const delivery = await patient.notify({ url, ...event })
    expect(delivery.attempts).toHaveLength(1)
    expect(patient.notifications.at(-1)).toBe(delivery)
  })

  it('stands among the notifications as soon as it is under way', async () => {
    const { url, until } = await startReceiver(204)
    const before = emulator.notifications.length
    const sending = emulator.notify({ url, ...event })
    expect(emulator.notifications).toHaveLength(before + 1)
    await until(1)
    expect(emulator.notifications[before]).toBe(await sending)
  })
})

/** Until a delivery waits for its next attempt; it has then the only timer there is. */
const waiting = ({ attempts }: Delivery, made: number) =>
  vi.waitUntil(() => attempts.length === made && vi.getTimerCount() === 1, { timeout: 4_000 })

const MINUTE = 60
const HOUR = 3600

describe('the schedule', () => {
  it('is that of WeChat Pay, and then it is over', async () => {
    const { url, arrivals, until } = await startReceiver(500)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const delivery = await patient.notify({ url, ...event })
    // pay.weixin.qq.com: 15s/15s/30s/3m/10m/20m/30m/30m/30m/60m/3h/3h/3h/6h/6h
    const waits = [
      ...[15, 15, 30, 3 * MINUTE, 10 * MINUTE, 20 * MINUTE, 30 * MINUTE, 30 * MINUTE],
      ...[30 * MINUTE, 60 * MINUTE, 3 * HOUR, 3 * HOUR, 3 * HOUR, 6 * HOUR, 6 * HOUR],
    ]
    for (const [at, seconds] of waits.entries()) {
      await waiting(delivery, at + 1)
      await vi.advanceTimersByTimeAsync(seconds * 1000 - 1)
      expect(arrivals).toHaveLength(at + 1)
      await vi.advanceTimersByTimeAsync(1)
      await until(at + 2)
    }
    expect(await delivery.finished).toBe(false)
    expect(delivery.attempts).toHaveLength(16)
  })

  it('is scaled', async () => {
    await using emulator = await startEmulator({ timeScale: 0.01 })
    const { url, until } = await startReceiver(500)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const delivery = await emulator.notify({ url, ...event })
    await waiting(delivery, 1)
    await vi.advanceTimersByTimeAsync(150)
    await until(2)
  })

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'is not scaled by %d',
    async (timeScale) => {
      await expect(startEmulator({ timeScale })).rejects.toThrow(RangeError)
    },
  )

  it('does not keep a process alive', async () => {
    const timers = () =>
      process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const { url } = await startReceiver(500)
    const before = timers()
    await patient.notify({ url, ...event })
    expect(timers()).toBe(before)
  })

  it('ends with the emulator', async () => {
    const emulator = await startEmulator()
    const { url, arrivals } = await startReceiver(500)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const delivery = await emulator.notify({ url, ...event })
    await waiting(delivery, 1)
    await emulator.close()
    expect(await delivery.finished).toBe(false)
    expect(vi.getTimerCount()).toBe(0)
    expect([arrivals.length, delivery.attempts.length]).toEqual([1, 1])
  })

  it('ends with the emulator amid an attempt', async () => {
    const emulator = await startEmulator()
    const { url, until } = await startReceiver(() => undefined)
    const sending = emulator.notify({ url, ...event })
    await until(1)
    await emulator.close()
    const delivery = await sending
    expect(delivery.attempts[0]?.error?.message).toBe('the emulator was closed')
    expect(await delivery.finished).toBe(false)
    expect(delivery.attempts).toHaveLength(1)
  })

  it('sends nothing once the emulator is closed', async () => {
    const emulator = await startEmulator()
    const { url, arrivals } = await startReceiver(204)
    await emulator.close()
    const delivery = await emulator.notify({ url, ...event })
    expect(await delivery.finished).toBe(false)
    expect(arrivals).toEqual([])
  })
})
