import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Emulator, startEmulator, type TamperKind } from '../../lib/emulator/index.js'
import { CARD, isSigned, now, type Reply, send, sendJson } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const get = () => send(emulator, 'GET', CARD)

const spoilt = (kind: TamperKind, ask: () => Promise<Reply> = get): Promise<Reply> => {
  emulator.tamper(kind)
  return ask()
}

/** The octets of a signature; the platform's are as many as its modulus. */
const octetsOf = ({ headers }: Reply) => Buffer.from(`${headers['wechatpay-signature']}`, 'base64')

describe('tamper', () => {
  it('signature: right in form, wrong in fact', async () => {
    const reply = await spoilt('signature')
    expect(reply.headers['wechatpay-signature']).toMatch(/^[A-Za-z0-9+/]{342}==$/)
    expect(octetsOf(reply)).toHaveLength(256)
    expect(isSigned(emulator, reply)).toBe(false)
  })

  it('body: other JSON than was signed', async () => {
    const right = await get()
    const reply = await spoilt('body')
    expect(reply.data).toEqual({ ...right.data, tampered: true })
    expect(isSigned(emulator, reply)).toBe(false)
    expect(isSigned(emulator, { ...reply, body: right.body })).toBe(true)
  })

  it('body: a body where an empty one was signed', async () => {
    const reply = await spoilt('body', () => sendJson(emulator, 'PATCH', CARD, {}))
    expect(reply).toMatchObject({ status: 200, data: { tampered: true } })
    expect(reply.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(isSigned(emulator, { ...reply, body: '' })).toBe(true)
  })

  it('timestamp: ten minutes old and signed as such', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const reply = await spoilt('timestamp')
    expect(reply.headers['wechatpay-timestamp']).toBe(`${now() - 600}`)
    vi.useRealTimers()
    expect(isSigned(emulator, reply)).toBe(true)
  })

  it('header: only Wechatpay-Signature is missing', async () => {
    const right = await get()
    const reply = await spoilt('header')
    expect(reply.headers).not.toHaveProperty('wechatpay-signature')
    expect([...Object.keys(reply.headers), 'wechatpay-signature'].sort()).toEqual(
      Object.keys(right.headers).sort(),
    )
    expect(reply.body).toBe(right.body)
  })

  it('serial: signed by the platform, in the name of a key nobody knows', async () => {
    const reply = await spoilt('serial')
    const serial = `${reply.headers['wechatpay-serial']}`
    expect(serial).toMatch(/^PUB_KEY_ID_\d+$/)
    expect(emulator.config.certs).not.toHaveProperty(serial)
    const [known] = Object.keys(emulator.config.certs)
    const renamed = { ...reply, headers: { ...reply.headers, 'wechatpay-serial': known } }
    expect(isSigned(emulator, renamed)).toBe(true)
  })

  it('probe: a wrong signature that says it is a probe', async () => {
    const reply = await spoilt('probe')
    const signature = `${reply.headers['wechatpay-signature']}`
    expect(signature.startsWith('WECHATPAY/SIGNTEST/')).toBe(true)
    expect(octetsOf(reply)).toHaveLength(256)
    expect(isSigned(emulator, reply)).toBe(false)
    const stripped = signature.replace('WECHATPAY/SIGNTEST/', '')
    const headers = { ...reply.headers, 'wechatpay-signature': stripped }
    expect(isSigned(emulator, { ...reply, headers })).toBe(false)
  })

  it('spoils one answer, the next', async () => {
    emulator.tamper('signature')
    const replies = [await get(), await get()]
    expect(replies.map((reply) => isSigned(emulator, reply))).toEqual([false, true])
  })

  it('queues', async () => {
    emulator.tamper('signature')
    emulator.tamper('header')
    const replies = [await get(), await get(), await get()]
    expect(replies.map((reply) => isSigned(emulator, reply))).toEqual([false, false, true])
    expect(replies[1]?.headers).not.toHaveProperty('wechatpay-signature')
  })

  it.each(['signature', 'body', 'timestamp', 'header', 'serial', 'probe'] as const)(
    'spoils errors too: %s',
    async (kind) => {
      const reply = await spoilt(kind, () => send(emulator, 'GET', '/v3/none'))
      expect(reply.status).toBe(404)
      expect(reply.data.code).toBe('RESOURCE_NOT_EXISTS')
      expect(isSigned(emulator, reply)).toBe(kind === 'timestamp')
    },
  )

  it.each(['nonce', 'toString', '__proto__', ''])('refuses the kind %j', (kind) => {
    expect(() => emulator.tamper(kind as TamperKind)).toThrow(TypeError)
    expect(() => emulator.tamper(kind as TamperKind)).toThrow(
      /signature, body, timestamp, header, serial, probe/,
    )
  })
})
