import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  type Emulator,
  type NotificationTamperKind,
  startEmulator,
  type TamperKind,
} from '../../lib/emulator/index.js'
import { type Arrival, startReceiver } from './receiver.js'
import { CARD, decrypt, isSigned, now, type Reply, resourceIn, send, sendJson } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator({ timeScale: 0 })
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

const resource = { transaction_id: '1217752501201407033233368018' }

/** A spoilt notification, and the one that repeats it. */
async function spoiltNotice(kind: NotificationTamperKind): Promise<[Arrival, Arrival]> {
  const { url, arrivals } = await startReceiver(401, 204)
  emulator.tamperNotification(kind)
  const event = { event_type: 'TRANSACTION.SUCCESS', original_type: 'transaction', resource }
  const { finished } = await emulator.notify({ url, ...event })
  await finished
  const [wrong, right] = arrivals
  if (!wrong || !right) throw new Error('it was not repeated')
  return [wrong, right]
}

describe('tamperNotification', () => {
  it.each(['signature', 'body', 'header', 'serial', 'probe'] as const)(
    '%s: cannot be verified, and is repeated rightly',
    async (kind) => {
      const [wrong, right] = await spoiltNotice(kind)
      expect(isSigned(emulator, wrong)).toBe(false)
      expect(isSigned(emulator, right)).toBe(true)
      expect(resourceIn(emulator, right)).toEqual(resource)
    },
  )

  it('spoils what its kind says', async () => {
    const [header] = await spoiltNotice('header')
    expect(header.headers).not.toHaveProperty('wechatpay-signature')
    const [probe] = await spoiltNotice('probe')
    expect(probe.headers['wechatpay-signature']).toMatch(/^WECHATPAY\/SIGNTEST\//)
    const [serial] = await spoiltNotice('serial')
    expect(emulator.config.certs).not.toHaveProperty(`${serial.headers['wechatpay-serial']}`)
    const [body, right] = await spoiltNotice('body')
    expect(JSON.parse(body.body)).toEqual({ ...JSON.parse(right.body), tampered: true })
    const [timestamp] = await spoiltNotice('timestamp')
    expect(isSigned(emulator, timestamp)).toBe(true)
    expect(Number(timestamp.headers['wechatpay-timestamp'])).toBeLessThan(now() - 590)
  })

  it.each(['ciphertext', 'tag', 'nonce', 'associated_data'] as const)(
    '%s: rightly signed, but it cannot be decrypted',
    async (kind) => {
      const [wrong, right] = await spoiltNotice(kind)
      expect(isSigned(emulator, wrong)).toBe(true)
      const envelope = JSON.parse(right.body)
      const name = kind === 'tag' ? 'ciphertext' : kind
      const changed = JSON.parse(wrong.body).resource[name]
      const { resource } = envelope
      expect(changed).not.toBe(resource[name])
      expect(JSON.parse(wrong.body)).toEqual({
        ...envelope,
        resource: { ...resource, [name]: changed },
      })
      expect(() => decrypt(emulator, { ...resource, [name]: changed })).toThrow()
    },
  )

  it.each([
    ['ciphertext', 'first'],
    ['tag', 'last'],
  ] as const)('%s: one bit of the %s octet is another', async (kind, which) => {
    const [wrong, right] = (await spoiltNotice(kind)).map(({ body }) => [
      ...Buffer.from(JSON.parse(body).resource.ciphertext, 'base64'),
    ])
    const changed = right?.map((octet, at) => octet ^ Number(wrong?.[at])) ?? []
    expect(changed).toHaveLength(Number(wrong?.length))
    expect(which === 'first' ? changed.shift() : changed.pop()).toBe(1)
    expect(new Set(changed)).toEqual(new Set([0]))
  })

  it('algorithm: rightly signed, under another name', async () => {
    const [wrong, right] = await spoiltNotice('algorithm')
    expect(isSigned(emulator, wrong)).toBe(true)
    expect(JSON.parse(wrong.body).resource.algorithm).not.toBe('AEAD_AES_256_GCM')
    expect(resourceIn(emulator, wrong)).toEqual(resourceIn(emulator, right))
  })

  it('changes an associated_data that is empty, too', async () => {
    const { url, arrivals } = await startReceiver(204)
    emulator.tamperNotification('associated_data')
    await emulator.notify({ url, event_type: 'X', resource })
    const [{ body } = { body: '' }] = arrivals
    expect(JSON.parse(body).resource.associated_data).toHaveLength(1)
    expect(() => resourceIn(emulator, { body })).toThrow()
  })

  it('queues, one attempt each, and leaves answers alone', async () => {
    const { url, arrivals } = await startReceiver(401, 401, 204)
    emulator.tamperNotification('signature')
    emulator.tamperNotification('header')
    expect(isSigned(emulator, await get())).toBe(true)
    const { finished } = await emulator.notify({ url, event_type: 'X', resource })
    await finished
    expect(arrivals.map((arrival) => isSigned(emulator, arrival))).toEqual([false, false, true])
  })

  it('is left alone by tamper', async () => {
    emulator.tamper('signature')
    const { url, arrivals } = await startReceiver(204)
    await emulator.notify({ url, event_type: 'X', resource })
    expect(arrivals.map((arrival) => isSigned(emulator, arrival))).toEqual([true])
    expect(isSigned(emulator, await get())).toBe(false)
  })

  it.each(['resource', 'toString', '__proto__', ''])('refuses the kind %j', (kind) => {
    expect(() => emulator.tamperNotification(kind as NotificationTamperKind)).toThrow(
      /^tamperNotification: .*signature, .*algorithm, ciphertext, tag, nonce, associated_data$/,
    )
  })
})
