import { createSign } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfigError, createClient, type Signer, TransportError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import {
  type Answers,
  authorizationOf,
  isSigned,
  merchant,
  octets,
  ok,
  plain,
  platform,
  refusal,
  reset,
  type Script,
  startAnswers,
} from '../support/answers.js'
import { untyped } from '../support/untyped.js'

afterEach(() => {
  vi.useRealTimers()
})

describe('the signer', () => {
  it('proves the merchant by the five fields of Authorization', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_554_208_460_999 })
    const answers = await startAnswers(ok({}))
    await clientOf(answers.config).v3.pay.get()
    const [request] = answers.requests
    expect(request && authorizationOf(request)).toEqual({
      mchid: merchant.mchid,
      serial_no: merchant.serial,
      timestamp: '1554208460',
      nonce_str: expect.stringMatching(/^[0-9A-Za-z]{32}$/),
      signature: expect.stringMatching(/^[A-Za-z0-9+/]{342}==$/),
    })
    expect(request && isSigned(request)).toBe(true)
  })

  it('signs with the time and nonce that it sends', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    await wxpay.v3.pay.post({ json: { 中: '🎉' }, query: { a: "'+ 中" } })
    await wxpay.v3.pay.patch({ body: Buffer.from([0, 255, 10, 13]) })
    await wxpay.v3.pay.delete()
    expect(answers.requests.map((request) => isSigned(request))).toEqual([true, true, true])
  })

  it('takes a new nonce and a new signature for every call', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    await Promise.all(Array.from({ length: 50 }, () => wxpay.v3.pay.get()))
    const fields = answers.requests.map(authorizationOf)
    expect(new Set(fields.map(({ nonce_str }) => nonce_str)).size).toBe(50)
    expect(new Set(fields.map(({ signature }) => signature)).size).toBe(50)
  })

  it('takes a new time, nonce and signature for every try of one call', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_554_208_460_000 })
    const later =
      (script: Script): Script =>
      (outgoing, request) => {
        vi.setSystemTime(Date.now() + 7_000)
        script(outgoing, request)
      }
    const answers = await startAnswers(later(reset), later(refusal(503, 'SYSTEM_ERROR')), ok({}))
    await clientOf(answers.config).v3.pay.get()
    const fields = answers.requests.map(authorizationOf)
    expect(fields.map(({ timestamp }) => timestamp)).toEqual([
      '1554208460',
      '1554208467',
      '1554208474',
    ])
    expect(new Set(fields.map(({ nonce_str }) => nonce_str)).size).toBe(3)
    expect(answers.requests.every((request) => isSigned(request))).toBe(true)
  })
})

describe('Wechatpay-Serial', () => {
  it.each(['get', 'post', 'put', 'patch', 'delete'] as const)(
    'goes out with a %s',
    async (verb) => {
      const answers = await startAnswers(ok({}))
      await clientOf(answers.config).v3.pay[verb]()
      expect(answers.requests[0]?.headers['wechatpay-serial']).toBe(platform.serial)
    },
  )

  it.each(['Wechatpay-Serial', 'wechatpay-serial', 'WECHATPAY-SERIAL'])(
    'is the caller’s own, once, when it is given as %s',
    async (name) => {
      const answers = await startAnswers(ok({}))
      await clientOf(answers.config).v3.pay.get({ headers: { [name]: '5157F09EFDC096DE' } })
      expect(answers.requests[0]?.headers['wechatpay-serial']).toBe('5157F09EFDC096DE')
    },
  )

  it('is the one that a custom verifier names', async () => {
    const answers = await startAnswers(ok({}))
    const { certs: _, ...config } = answers.config
    const verifier = { serial: 'PUB_KEY_ID_0114', verify: () => true }
    await untyped(createClient({ ...config, verifier })).v3.pay.get()
    expect(answers.requests[0]?.headers['wechatpay-serial']).toBe('PUB_KEY_ID_0114')
  })

  it('stays away where a custom verifier does not tell its keys', async () => {
    const answers = await startAnswers(ok({}))
    const { certs: _, ...config } = answers.config
    const wxpay = untyped(createClient({ ...config, verifier: { verify: () => true } }))
    await wxpay.v3.pay.get()
    await wxpay.close()
    expect(answers.requests[0]?.headers).not.toHaveProperty('wechatpay-serial')
  })
})

describe('a custom signer', () => {
  let answers: Answers
  beforeEach(async () => {
    answers = await startAnswers(ok({}))
  })

  const octetsOf = (message: Uint8Array): Buffer =>
    createSign('RSA-SHA256').update(message).sign(merchant.privateKey)

  const clientWith = (sign: (message: Uint8Array) => unknown) => {
    const { privateKey: _, ...config } = answers.config
    return clientOf(config as typeof answers.config, { signer: { sign } as Signer })
  }

  it.each<[string, (message: Uint8Array) => unknown]>([
    ['base64', (message) => octetsOf(message).toString('base64')],
    ['a Buffer', octetsOf],
    ['a Uint8Array', (message) => new Uint8Array(octetsOf(message))],
    [
      'a part of a larger buffer',
      (message) => Buffer.concat([Buffer.alloc(8), octetsOf(message)]).subarray(8),
    ],
    ['an ArrayBuffer, as WebCrypto does', (message) => new Uint8Array(octetsOf(message)).buffer],
    ['a promise of base64', async (message) => octetsOf(message).toString('base64')],
    ['a promise of octets', async (message) => new Uint8Array(octetsOf(message))],
  ])('may give %s', async (_, sign) => {
    await clientWith(sign).v3.pay.post({ json: { a: '中' } })
    expect(answers.requests[0] && isSigned(answers.requests[0])).toBe(true)
  })

  it('is called as a method, so that it can use `this`', async () => {
    class Hsm {
      readonly #key = merchant.privateKey
      sign(message: Uint8Array) {
        return createSign('RSA-SHA256').update(message).sign(this.#key)
      }
    }
    const { privateKey: _, ...config } = answers.config
    const wxpay = untyped(createClient({ ...config, signer: new Hsm() }))
    await wxpay.v3.pay.get()
    await wxpay.close()
    expect(answers.requests[0] && isSigned(answers.requests[0])).toBe(true)
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('HSM is away')
      },
    ],
    ['rejects', () => Promise.reject(new Error('HSM is away'))],
  ])('that %s ends the call before anything is sent, and says so', async (_, sign) => {
    const error = await failureOf(clientWith(sign).v3.pay.post(), TransportError)
    expect(error.message).toContain('`signer` failed')
    expect(error).toMatchObject({
      code: 'ERR_TRANSPORT',
      sent: false,
      cause: { message: 'HSM is away' },
    })
    expect(answers.requests).toEqual([])
  })

  it('that fails in passing is asked again, whatever the verb', async () => {
    const sign = vi.fn(octetsOf).mockImplementationOnce(() => {
      throw new Error('HSM is away')
    })
    await clientWith(sign).v3.pay.post()
    expect(sign).toHaveBeenCalledTimes(2)
    expect(answers.requests).toHaveLength(1)
  })

  it('keeps the ConfigError that a signer throws', async () => {
    const mistake = new ConfigError('signer', 'the key is gone', 'Renew it')
    const sign = () => Promise.reject(mistake)
    expect(await failureOf(clientWith(sign).v3.pay.get(), ConfigError)).toBe(mistake)
  })

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a number', 5],
    ['an empty text', ''],
    ['no octets', new Uint8Array()],
    ['base64 in lines', `${'A'.repeat(64)}\n${'A'.repeat(64)}\n`],
    ['base64url', 'a-_b'],
    ['hexadecimal with a prefix', '0xabcd!'],
    ['an object', {}],
  ])('that gives %s is told so, and nothing is sent', async (_, signature) => {
    const error = await failureOf(clientWith(() => signature).v3.pay.get(), ConfigError)
    expect(error.option).toBe('signer')
    expect(answers.requests).toEqual([])
  })

  it('that never answers ends by the time of the call, unsent', async () => {
    const wxpay = clientWith(() => new Promise(() => {}))
    const error = await failureOf(wxpay.v3.pay.get({ timeout: 30 }), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: false, attempts: [] })
    expect(answers.requests).toEqual([])
  })

  it('that never answers ends when the caller gives up', async () => {
    const controller = new AbortController()
    const wxpay = clientWith(() => {
      setImmediate(() => controller.abort('enough'))
      return new Promise(() => {})
    })
    const call = wxpay.v3.pay.get({ signal: controller.signal })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_ABORTED', cause: 'enough', sent: false })
  })

  it('that fails after the caller has given up leaves no unhandled rejection', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    const wxpay = clientWith(() => Promise.reject(new Error('too late')))
    await failureOf(wxpay.v3.pay.get({ signal: AbortSignal.abort() }), TransportError)
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })

  it('is not asked when the caller has given up before', async () => {
    const sign = vi.fn(octetsOf)
    const call = clientWith(sign).v3.pay.get({ signal: AbortSignal.abort() })
    await failureOf(call, TransportError)
    expect(sign).not.toHaveBeenCalled()
  })
})

describe('the download of a fapiao', () => {
  const file = '%PDF-1.7'

  it('goes out without Authorization and without Wechatpay-Serial', async () => {
    const answers = await startAnswers(plain(200, { 'Content-Type': 'application/pdf' }, file))
    const response = await clientOf(answers.config)
      .chain('invoicing/fapiao/fapiao-file')
      .get({ query: { token: 'x' } })
    expect(answers.requests[0]?.headers).not.toHaveProperty('authorization')
    expect(answers.requests[0]?.headers).not.toHaveProperty('wechatpay-serial')
    expect(response.verified).toBe(false)
    expect(`${response.data}`).toBe(file)
  })

  it.each([
    ['a POST to it', 'post', 'invoicing/fapiao/fapiao-file', {}],
    ['a path that ends like it', 'get', 'v3/invoicing/fapiao/fapiao-file', {}],
    ['a path that begins like it', 'get', 'invoicing/fapiao/fapiao-file/v3', {}],
    [
      'a path that values make look like it',
      'get',
      'invoicing/{a}/{b}',
      { a: 'fapiao', b: 'fapiao-file' },
    ],
    ['a query that holds it', 'get', 'v3/x', { query: { u: '/invoicing/fapiao/fapiao-file' } }],
  ] as const)('is the only one: %s is signed', async (_, verb, path, given) => {
    const answers = await startAnswers(ok({}))
    await clientOf(answers.config).chain(path)[verb](given)
    expect(answers.requests[0] && isSigned(answers.requests[0])).toBe(true)
  })
})

describe('a form', () => {
  const meta = { filename: '门头 "1".jpg', sha256: 'a'.repeat(64) }

  it('is signed over the exact text of meta', async () => {
    const answers = await startAnswers(ok({}))
    const text = ' {"filename" : "a.jpg"}\n'
    const wxpay = clientOf(answers.config)
    await wxpay.v3.merchant.media.upload.post({ multipart: { meta: text, file: Buffer.from('x') } })
    await wxpay.v3.merchant.media.upload.post({ multipart: { file: Buffer.from('x'), meta } })
    const [first, second] = answers.requests
    expect(first && isSigned(first, text)).toBe(true)
    expect(second && isSigned(second, JSON.stringify(meta))).toBe(true)
  })
})

describe('an answer that is garbage', () => {
  it('does not make the next signature wrong', async () => {
    const answers = await startAnswers(octets('garbage\r\n\r\n'), ok({}))
    await clientOf(answers.config).v3.pay.get()
    expect(answers.requests.map((request) => isSigned(request))).toEqual([true, true])
  })
})
