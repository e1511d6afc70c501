import { publicEncrypt } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import {
  ConfigError,
  DecryptError,
  type Notification,
  RequestError,
  VerifyError,
  type WechatpayClient,
} from '../../lib/index.js'
import { clientOf, failureOf, thrownBy } from '../http/support.js'
import { configFor, merchant, now, platform, signatureOf } from '../support/answers.js'
import { apiv3Key, arrived, encrypt, envelopeOf, order, receiver, resourceOf } from './messages.js'

type Given = Parameters<WechatpayClient['notifications']['parse']>[0]

const parse = (given: unknown, wxpay = receiver()): Promise<Notification> =>
  wxpay.notifications.parse(given as Given)

describe('parse', () => {
  it('gives the envelope, with its resource decrypted', async () => {
    const body = envelopeOf(resourceOf(order), { id: 'EV-1' })
    expect(await parse(arrived(body))).toEqual({
      id: 'EV-1',
      create_time: '2018-06-08T10:34:56+08:00',
      event_type: 'TRANSACTION.SUCCESS',
      resource_type: 'encrypt-resource',
      summary: '支付成功',
      original_type: 'transaction',
      resource: order,
    })
  })

  it('tells the types of resources apart by event_type', async () => {
    const event = await receiver().notifications.parse(arrived())
    if (event.event_type !== 'TRANSACTION.SUCCESS') throw new Error('another event')
    expect(event.resource.amount?.total).toBe(100)
  })

  it('gives events that are not listed as well', async () => {
    const body = envelopeOf(resourceOf({ new: true }), { event_type: 'NEW.EVENT' })
    expect(await parse(arrived(body))).toMatchObject({
      event_type: 'NEW.EVENT',
      resource: { new: true },
    })
  })

  it.each([
    ['empty', ''],
    ['missing', undefined],
  ])('takes associated data that is %s', async (_, associated_data) => {
    const ciphertext = encrypt(JSON.stringify(order), { associatedData: '' })
    const { associated_data: __, ...resource } = resourceOf(order, { ciphertext })
    const body = envelopeOf({ ...resource, associated_data })
    expect((await parse(arrived(body))).resource).toEqual(order)
  })

  it('takes a certificate as well as a public key to verify by', async () => {
    const serial = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
    const wxpay = receiver({ certs: { [serial]: platform.publicKey } })
    expect(await parse(arrived(undefined, { serial }), wxpay)).toMatchObject({ resource: order })
  })

  describe('takes headers', () => {
    const { headers, body } = arrived()
    const pairs = Object.entries(headers)
    const lower = pairs.map(([name, value]) => [name.toLowerCase(), value])
    it.each<[string, unknown]>([
      ['as Headers', new Headers(headers)],
      ['as an object in any case', headers],
      [
        "as Node's, in lower case, with lists",
        { ...Object.fromEntries(lower), cookie: ['a', 'b'] },
      ],
      ['as a Map', new Map(pairs)],
      ['as a list of pairs', pairs],
      ['as a list in which names and values take turns', pairs.flat()],
      ['with others that are undefined', { ...headers, accept: undefined }],
    ])('%s', async (_, given) => {
      expect(await parse({ headers: given, body })).toMatchObject({ resource: order })
    })

    it.each([undefined, null, 5, 'Wechatpay-Serial: x', [1]])('but not as %j', async (given) => {
      const error = await failureOf(parse({ headers: given, body }), RequestError)
      expect(error.message).toContain('req.headers')
    })

    it('but none of them twice', async () => {
      const list = [...pairs, ['wechatpay-nonce', 'x']].flat()
      const error = await failureOf(parse({ headers: list, body }), VerifyError)
      expect(error.reason).toBe('headers')
    })
  })

  describe('takes a body', () => {
    const { headers, body } = arrived()
    const octets = Buffer.from(body)
    const padded = Buffer.concat([Buffer.from('x'), octets])
    it.each<[string, unknown]>([
      ['as text', body],
      ['as a Buffer', octets],
      ['as a part of a larger buffer', padded.subarray(1)],
      ['as a Uint8Array', new Uint8Array(octets)],
      ['as an ArrayBuffer', new Uint8Array(octets).buffer],
    ])('%s', async (_, given) => {
      expect(await parse({ headers, body: given })).toMatchObject({ resource: order })
    })

    it.each<[string, unknown]>([
      ['an object', JSON.parse(body)],
      ['a list', [body]],
      ['missing, or was read before', undefined],
    ])('but not %s, and tells how to get it raw', async (what, given) => {
      const error = await failureOf(parse({ headers, body: given }), RequestError)
      expect(error.message).toContain(`is ${what}`)
      for (const name of ['Express', 'Koa', 'Fastify', 'Nest', 'Hono', 'egg']) {
        expect(error.message).toContain(name)
      }
      expect(error.message).not.toContain('Nothing was sent')
    })
  })
})

describe('a notification that is not proven', () => {
  const body = envelopeOf(resourceOf(order))
  const headers = arrived(body).headers
  const without = (name: string) =>
    Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name))

  it.each<[string, VerifyError['reason'], () => object]>([
    ['without a timestamp', 'headers', () => ({ headers: without('Wechatpay-Timestamp'), body })],
    ['without a nonce', 'headers', () => ({ headers: without('Wechatpay-Nonce'), body })],
    ['without a serial', 'headers', () => ({ headers: without('Wechatpay-Serial'), body })],
    ['without a signature', 'headers', () => ({ headers: without('Wechatpay-Signature'), body })],
    [
      'signed by another scheme',
      'headers',
      () => ({ headers: { ...headers, 'Wechatpay-Signature-Type': 'SM2' }, body }),
    ],
    ['that is old', 'timestamp', () => arrived(body, { timestamp: now() - 301 })],
    ['of the future', 'timestamp', () => arrived(body, { timestamp: now() + 302 })],
    ['by a key that is not known', 'serial', () => arrived(body, { serial: 'PUB_KEY_ID_9' })],
    ['by the merchant', 'signature', () => arrived(body, { key: merchant.privateKey })],
    ['with another body', 'signature', () => ({ headers, body: `${body} ` })],
    ['without a body', 'signature', () => ({ headers, body: '' })],
    ['with noise for a signature', 'signature', () => arrived(body, { signature: '?' })],
  ])('%s is refused', async (_, reason, given) => {
    const error = await failureOf(parse(given()), VerifyError)
    expect(error).toMatchObject({ reason, probe: false, code: 'ERR_VERIFY' })
    expect(error).not.toHaveProperty('response')
    expect(error.message).toMatch(/^notification: /)
  })

  it('says of a probe that it is one', async () => {
    const signature = `WECHATPAY/SIGNTEST/${signatureOf('x', platform.privateKey).slice(19)}`
    const error = await failureOf(parse(arrived(body, { signature })), VerifyError)
    expect(error).toMatchObject({ probe: true, reason: 'signature' })
    expect(error.message).toContain('the true one follows')
  })

  it('is refused with any bit of its body changed', async () => {
    const wxpay = receiver()
    const octets = Buffer.from(body)
    await fc.assert(
      fc.asyncProperty(fc.nat(octets.length * 8 - 1), async (bit) => {
        const changed = Buffer.from(octets)
        changed.writeUInt8(changed.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
        const error = await failureOf(parse({ headers, body: changed }, wxpay), VerifyError)
        expect(error.reason).toBe('signature')
      }),
    )
  })

  it('is refused before anything of it is decrypted or read', async () => {
    const read = vi.spyOn(JSON, 'parse')
    await failureOf(parse({ headers, body: `${body} ` }), VerifyError)
    expect(read).not.toHaveBeenCalled()
  })
})

describe('a notification that is proven, and does not open', () => {
  const flip = (text: string, at: number): string => {
    const octets = Buffer.from(text, 'base64')
    const place = at < 0 ? octets.length + at : at
    octets.writeUInt8(octets.readUInt8(place) ^ 1, place)
    return octets.toString('base64')
  }
  const ciphertext = encrypt(JSON.stringify(order))

  it.each<[string, DecryptError['reason'], unknown]>([
    ['by a changed ciphertext', 'decrypt', resourceOf(order, { ciphertext: flip(ciphertext, 0) })],
    ['by a changed tag', 'decrypt', resourceOf(order, { ciphertext: flip(ciphertext, -1) })],
    ['by another nonce', 'decrypt', resourceOf(order, { nonce: '61f9c719728b' })],
    ['by other associated data', 'decrypt', resourceOf(order, { associated_data: 'transactioo' })],
    ['without a nonce', 'decrypt', resourceOf(order, { nonce: '' })],
    ['without a ciphertext', 'decrypt', resourceOf(order, { ciphertext: '' })],
    ['by noise', 'decrypt', resourceOf(order, { ciphertext: '?' })],
    ['by what is not JSON', 'decrypt', resourceOf(order, { ciphertext: encrypt('<xml></xml>') })],
    ['by another algorithm', 'algorithm', resourceOf(order, { algorithm: 'AEAD_SM4_GCM' })],
    ['without an algorithm', 'algorithm', { ciphertext }],
    ['without a resource', 'algorithm', undefined],
    ['by a resource that is text', 'algorithm', 'text'],
  ])('%s is a DecryptError', async (_, reason, resource) => {
    const error = await failureOf(parse(arrived(envelopeOf(resource))), DecryptError)
    expect(error).toMatchObject({ reason, code: 'ERR_DECRYPT' })
    expect(error.message).toMatch(/^notification EV-\w+ \(TRANSACTION\.SUCCESS\): /)
  })

  it('names the APIv3 key, and does not show it', async () => {
    const wxpay = receiver({ apiv3Key: 'another-key-of-thirty-two-octets' })
    const error = await failureOf(parse(arrived(), wxpay), DecryptError)
    expect(error.message).toContain('`apiv3Key`')
    expect(error.message).not.toContain('another-key')
  })

  it('asks for the APIv3 key where there is none', async () => {
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'))
    expect(thrownBy(() => wxpay.notifications.handler({}), ConfigError).option).toBe('apiv3Key')
    const error = await failureOf(wxpay.notifications.parse(arrived()), ConfigError)
    expect(error.option).toBe('apiv3Key')
  })

  it.each([
    ['no JSON', 'code=SUCCESS'],
    ['null', 'null'],
    ['without an id', envelopeOf(resourceOf(order), { id: undefined })],
    ['with an empty id', envelopeOf(resourceOf(order), { id: '' })],
    ['without an event_type', envelopeOf(resourceOf(order), { event_type: 5 })],
  ])('is a RequestError when its body is %s', async (_, body) => {
    const error = await failureOf(parse(arrived(body)), RequestError)
    expect(error.message).toContain('signed')
  })
})

describe('the sensitive fields of a notification', () => {
  const phone = publicEncrypt(merchant.publicKey, Buffer.from('13800138000')).toString('base64')
  const body = () =>
    envelopeOf(resourceOf({ openid: 'o', phone_number: phone }), {
      event_type: 'MEMBERCARD.ACCEPT_CARD',
    })

  it('are in clear with `sensitive: true`', async () => {
    const event = await parse(arrived(body()), receiver({ sensitive: true }))
    expect(event.resource).toEqual({ openid: 'o', phone_number: '13800138000' })
  })

  it('stay as they are otherwise', async () => {
    expect((await parse(arrived(body()))).resource).toMatchObject({ phone_number: phone })
  })

  it('that do not open are a DecryptError, which names them', async () => {
    const other = publicEncrypt(platform.publicKey, Buffer.from('13800138000')).toString('base64')
    const text = body().replace(/"ciphertext":"[^"]+"/, () => {
      const ciphertext = encrypt(JSON.stringify({ phone_number: other }))
      return `"ciphertext":"${ciphertext}"`
    })
    const error = await failureOf(parse(arrived(text), receiver({ sensitive: true })), DecryptError)
    expect(error.message).toContain('`phone_number`')
    expect(error.message).not.toContain(apiv3Key)
  })
})
