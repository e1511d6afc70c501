import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Emulator, startEmulator } from '../../lib/emulator/index.js'
import { CARD, isSigned, now, type Reply, send, sendJson } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const answers: Record<string, () => Promise<Reply>> = {
  200: () => send(emulator, 'GET', CARD),
  204: () => sendJson(emulator, 'PATCH', CARD, {}),
  400: () => sendJson(emulator, 'PATCH', CARD, []),
  401: () => send(emulator, 'GET', CARD, { headers: { Authorization: 'no' } }),
  404: () => send(emulator, 'GET', '/v3/none'),
  405: () => send(emulator, 'DELETE', CARD),
}

describe('an answer', () => {
  it.each(Object.entries(answers))('of status %s is signed', async (status, ask) => {
    const reply = await ask()
    expect(reply.status).toBe(Number(status))
    expect(isSigned(emulator, reply)).toBe(true)
    expect(reply.headers['wechatpay-signature-type']).toBe('WECHATPAY2-SHA256-RSA2048')
    expect(reply.headers['wechatpay-serial']).toMatch(/^PUB_KEY_ID_\d+$/)
    expect(reply.headers['request-id']).toMatch(/^08[0-9A-F]+-\d+$/)
  })

  it('tells the time at which it was signed, in seconds', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { headers } = await send(emulator, 'GET', CARD)
    expect(headers['wechatpay-timestamp']).toBe(`${now()}`)
    vi.useRealTimers()
  })

  it('with a body is JSON in UTF-8, and signed over every octet of it', async () => {
    const reply = await send(emulator, 'GET', CARD)
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(reply.body).toMatch(/[一-龥]/)
    expect(isSigned(emulator, { ...reply, body: reply.body.replace('788', '789') })).toBe(false)
  })

  it('without a body has no content type, and is signed over an empty line', async () => {
    const reply = await sendJson(emulator, 'PATCH', CARD, {})
    expect(reply).toMatchObject({ status: 204, body: '' })
    expect(reply.headers).not.toHaveProperty('content-type')
    expect(isSigned(emulator, reply)).toBe(true)
  })

  it('has a nonce and a Request-ID of its own', async () => {
    const [one, two] = await Promise.all([send(emulator, 'GET', CARD), send(emulator, 'GET', CARD)])
    expect(one.headers['wechatpay-nonce']).toMatch(/^[0-9A-Za-z]{32}$/)
    expect(one.headers['wechatpay-nonce']).not.toBe(two.headers['wechatpay-nonce'])
    expect(one.headers['request-id']).not.toBe(two.headers['request-id'])
  })
})
