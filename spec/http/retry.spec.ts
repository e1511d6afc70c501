import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  ApiError,
  type ClientConfig,
  ConfigError,
  type Middleware,
  RequestError,
  type RetryOption,
  TransportError,
  VerifyError,
} from '../../lib/index.js'
import {
  authorizationOf,
  configFor,
  isSigned,
  octets,
  ok,
  plain,
  refusal,
  refusingUrl,
  reset,
  type Script,
  signed,
  silent,
  startAnswers,
} from '../support/answers.js'
import { saysSigned, startShop } from '../v2/support.js'
import { clientOf, failureOf } from './support.js'

vi.mock('node:timers/promises', async (load) => {
  const timers = await load<typeof import('node:timers/promises')>()
  return { ...timers, setTimeout: vi.fn(timers.setTimeout) }
})

afterEach(() => {
  vi.useRealTimers()
  vi.mocked(sleep).mockReset()
})

const verbs = ['get', 'post', 'put', 'patch', 'delete'] as const

/** Marked as one that may be repeated; a POST needs a number for that. */
const ORDER = { json: { out_trade_no: '1217752501201407033233368018' }, idempotent: true }

/** How often `verb` reaches a server that always answers so. */
async function tries(
  script: Script,
  verb: (typeof verbs)[number] = 'get',
  given: Record<string, unknown> = {},
  config: Partial<ClientConfig> = {},
): Promise<number> {
  const answers = await startAnswers(script)
  const call = clientOf(answers.config, config).v3.pay[verb](given)
  await call.catch(() => {})
  return answers.requests.length
}

const tampered = signed('{}', {}, { over: 'x' })
const cut = octets('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{')

describe('a try that failed in passing', () => {
  it.each<[string, Script]>([
    ['a reset', reset],
    ['an answer cut off', cut],
    ['garbage', octets('garbage\r\n\r\n')],
    ['429', refusal(429, 'RATELIMIT_EXCEEDED')],
    ['429 without a body', plain(429)],
    ['500', refusal(500, 'SYSTEM_ERROR')],
    ['502 of a proxy', plain(502, {}, '<html>')],
    ['503', plain(503)],
    ['504', plain(504)],
    ['599', plain(599)],
  ])('by %s is repeated twice, if it is a GET or idempotent', async (_, script) => {
    expect(await tries(script)).toBe(3)
    for (const verb of verbs.slice(1)) {
      expect(await tries(script, verb)).toBe(1)
      expect(await tries(script, verb, { idempotent: false })).toBe(1)
      expect(await tries(script, verb, ORDER)).toBe(3)
    }
  })

  it.each([200, 300, 301, 302, 307, 400, 401, 403, 404, 408, 409, 422, 428])(
    'is not what the status %i means',
    async (status) => {
      const script = status === 200 ? ok({}) : refusal(status, 'X')
      expect(await tries(script)).toBe(1)
      expect(await tries(script, 'post', ORDER)).toBe(1)
    },
  )

  it.each<[string, Script]>([
    ['a wrong signature', tampered],
    ['no signature', plain(200, {}, '{}')],
    ['a probe', signed('{}', {}, { signature: 'WECHATPAY/SIGNTEST/AAAA' })],
    ['an answer that is not JSON', signed('{')],
  ])('is not what %s means', async (_, script) => {
    expect(await tries(script)).toBe(1)
    expect(await tries(script, 'post', ORDER)).toBe(1)
  })

  it('is not repeated once the time of the call is over', async () => {
    expect(await tries(silent, 'get', { timeout: 500 })).toBe(1)
  })

  it.each(verbs)(
    'before a connection was made is repeated, whatever the verb: %s',
    async (verb) => {
      const wxpay = clientOf(configFor(await refusingUrl()))
      const error = await failureOf(wxpay.v3.pay[verb](), TransportError)
      expect(error.attempts).toHaveLength(3)
      expect(error.sent).toBe(false)
    },
  )
})

describe('a call that is repeated', () => {
  it('gives the first answer that is good', async () => {
    const answers = await startAnswers(reset, plain(503), ok({ a: 1 }), ok({ a: 2 }))
    expect((await clientOf(answers.config).v3.pay.get()).data).toEqual({ a: 1 })
    expect(answers.requests).toHaveLength(3)
  })

  it('ends with the first answer that is final', async () => {
    const answers = await startAnswers(reset, refusal(404, 'X'), ok({}))
    const error = await failureOf(clientOf(answers.config).v3.pay.get(), ApiError)
    expect(error.code).toBe('X')
    const tampering = await startAnswers(plain(503), tampered, ok({}))
    await failureOf(clientOf(tampering.config).v3.pay.get(), VerifyError)
    expect(tampering.requests).toHaveLength(2)
  })

  it('ends with the last answer when all are bad', async () => {
    const answers = await startAnswers(
      refusal(500, 'A'),
      refusal(503, 'B'),
      refusal(429, 'C'),
      ok({}),
    )
    const error = await failureOf(clientOf(answers.config).v3.pay.get(), ApiError)
    expect(error).toMatchObject({ code: 'C', status: 429, verified: true })
  })

  it('is the same to the octet but for time, nonce and signature', async () => {
    const answers = await startAnswers(reset, plain(500), ok({}))
    await clientOf(answers.config).v3.refund.post({
      idempotent: true,
      json: { out_refund_no: '中' },
      query: { a: 1 },
      headers: { 'Idempotency-Key': 'K' },
    })
    const [first, ...others] = answers.requests
    for (const other of others) {
      expect(other.target).toBe(first?.target)
      expect(other.body).toEqual(first?.body)
      expect({ ...other.headers, authorization: '' }).toEqual({
        ...first?.headers,
        authorization: '',
      })
    }
    const nonces = answers.requests.map((request) => authorizationOf(request).nonce_str)
    expect(new Set(nonces).size).toBe(3)
    expect(answers.requests.every((request) => isSigned(request))).toBe(true)
  })

  it('sends a form again with the same boundary', async () => {
    const answers = await startAnswers(plain(500), ok({}))
    const meta = { filename: 'a', sha256: '2d71' }
    const multipart = { meta, file: Buffer.from('x') }
    await clientOf(answers.config).v3.upload.post({ idempotent: true, multipart })
    expect(answers.requests[1]?.body).toEqual(answers.requests[0]?.body)
    expect(answers.requests.map((request) => isSigned(request, JSON.stringify(meta)))).toEqual([
      true,
      true,
    ])
  })
})

describe('the attempts of an error', () => {
  it('are all that were made, oldest first', async () => {
    const answers = await startAnswers(reset, cut, octets('garbage\r\n\r\n'))
    const error = await failureOf(clientOf(answers.config).v3.pay.get(), TransportError)
    expect(error.attempts.map(({ cause }) => (cause as { code: string }).code)).toEqual([
      'ECONNRESET',
      'UND_ERR_SOCKET',
      undefined, // the parser of `undici` gives none
    ])
    expect(error.attempts.map(({ at }) => at)).toEqual(error.attempts.map(({ at }) => at).sort())
    expect(error.cause).toBe(error.attempts[2]?.cause)
    expect(error.message).toMatch(/ \(3 attempts\)$/)
  })

  it('count an answer that was not good enough, which was sent', async () => {
    const answers = await startAnswers(plain(503), reset)
    const error = await failureOf(
      clientOf(answers.config, { retry: { limit: 1, delay: 0 } }).v3.pay.get(),
      TransportError,
    )
    expect(error.attempts).toMatchObject([
      {
        host: new URL(answers.url).host,
        sent: true,
        cause: { message: 'the answer was 503' },
      },
      { sent: true, cause: { code: 'ECONNRESET' } },
    ])
  })

  it('remember that one was sent, even if the last was not', async () => {
    const answers = await startAnswers(({ socket }) => {
      for (const open of answers.sockets) open.resetAndDestroy()
      socket?.resetAndDestroy()
      answers.stop()
    })
    const call = clientOf(answers.config).v3.pay.post(ORDER)
    const error = await failureOf(call, TransportError)
    expect(error.attempts.map(({ sent }) => sent)).toEqual([true, false, false])
    expect(error.sent).toBe(true)
    expect(error.message).toContain('It may have been carried out: query before you repeat it.')
    expect(error.message.match(/carried out/g)).toHaveLength(1)
  })

  it('say once that the outcome is not known, however many were sent', async () => {
    const answers = await startAnswers(reset, plain(503), cut)
    const call = clientOf(answers.config).v3.pay.post(ORDER)
    const error = await failureOf(call, TransportError)
    expect(error.message.match(/carried out/g)).toHaveLength(1)
    expect(error.attempts).toHaveLength(3)
  })

  it('remember that one was answered, when the time ends in the next', async () => {
    let calls = 0
    const answers = await startAnswers(plain(503))
    const { privateKey: _, ...config } = answers.config
    const wxpay = clientOf(config as typeof answers.config, {
      signer: { sign: () => (calls++ === 0 ? 'AAAA' : new Promise<string>(() => {})) },
    })
    const call = wxpay.v3.pay.post({ ...ORDER, timeout: 500 })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: true, attempts: [{ sent: true }] })
    expect(error.message).toContain('It may have been carried out')
  })

  it('remember that one was answered, when the caller gives up in the pause', async () => {
    const controller = new AbortController()
    const answers = await startAnswers((outgoing, request) => {
      outgoing.on('close', () => setImmediate(() => controller.abort('enough')))
      return plain(503)(outgoing, request)
    })
    const call = clientOf(answers.config, { retry: { delay: 60_000 } }).v3.pay.post({
      ...ORDER,
      timeout: 10_000_000,
      signal: controller.signal,
    })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_ABORTED', cause: 'enough', sent: true })
    expect(error.attempts).toHaveLength(1)
  })
})

describe('`retry`', () => {
  it.each<[RetryOption, number]>([
    [0, 1],
    [false, 1],
    [1, 2],
    [5, 6],
    [10, 11],
    [{}, 3],
    [{ limit: 0 }, 1],
    [{ limit: 4 }, 5],
    [{ delay: 0 }, 3],
    [{ limit: 3, delay: 0 }, 4],
  ])('of %j makes at most %i tries, for a client and for a call', async (retry, expected) => {
    const quick = typeof retry === 'object' ? { delay: 0, ...retry } : retry
    vi.spyOn(Math, 'random').mockReturnValue(0)
    expect(await tries(plain(503), 'get', {}, { retry: quick })).toBe(expected)
    expect(await tries(plain(503), 'get', { retry: quick })).toBe(expected)
    expect(await tries(plain(503), 'get', { retry }, { retry: { limit: 9, delay: 0 } })).toBe(
      typeof retry === 'object' && retry.limit === undefined ? 10 : expected,
    )
  })

  it('of a call changes of the client’s only what it names', async () => {
    const settings = { limit: 1, delay: 0 }
    const undefinedLimit = { limit: undefined, delay: 0 } as unknown as RetryOption
    expect(await tries(plain(503), 'get', { retry: { delay: 0 } }, { retry: settings })).toBe(2)
    expect(await tries(plain(503), 'get', { retry: undefinedLimit }, { retry: settings })).toBe(2)
    expect(await tries(plain(503), 'get', { retry: undefined }, { retry: settings })).toBe(2)
  })

  it.each([-1, 1.5, 11, Number.NaN, '2', true, null, { limit: -1 }, { delay: -1 }, { limit: '1' }])(
    'of %j is refused',
    async (retry) => {
      const wxpay = clientOf(configFor('http://127.0.0.1:1/'))
      const call = wxpay.v3.pay.get({ retry: retry as RetryOption })
      expect((await failureOf(call, RequestError)).message).toContain('option `retry`')
    },
  )
})

describe('the pause between two tries', () => {
  /** How long a call has paused, without pausing. */
  async function pauses(script: Script, config: Partial<ClientConfig>, given = {}) {
    vi.mocked(sleep)
      .mockReset()
      .mockImplementation(async () => undefined as never)
    const answers = await startAnswers(script)
    await failureOf(clientOf(answers.config, config).v3.pay.get(given), ApiError)
    return vi.mocked(sleep).mock.calls.map(([pause]) => pause)
  }

  it.each<[RetryOption, number, number[]]>([
    [{}, 0.5, [100, 200]],
    [{}, 0, [0, 0]],
    [{ delay: 0 }, 0.9, [0, 0]],
    [{ delay: 40, limit: 4 }, 0.5, [20, 40, 80, 160]],
  ])(
    'is a part of the delay, doubled each time: %j at random %d',
    async (retry, random, expected) => {
      vi.spyOn(Math, 'random').mockReturnValue(random)
      expect(await pauses(plain(503), { retry })).toEqual(expected)
    },
  )

  it.each(['0', '00', ' 0 ', 'Thu, 01 Jan 1970 00:00:00 GMT', 'soon', '-1', '0.5', '', '1e-9'])(
    'is not made longer by `Retry-After: %s`',
    async (value) => {
      const script = plain(503, { 'Retry-After': value })
      expect(await pauses(script, { retry: { delay: 0 } })).toEqual([0, 0])
    },
  )

  it.each<[string, string]>([
    ['in seconds', '7'],
    ['by a date', 'Tue, 14 Nov 2023 22:13:27 GMT'],
  ])('is as long as the server wants %s, if that is longer than ours', async (_, value) => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_700_000_000_000 })
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const script = refusal(429, 'X', {}, { 'Retry-After': value })
    expect(await pauses(script, { retry: { delay: 10 } })).toEqual([7000, 7000])
    expect(await pauses(script, { retry: { delay: 5000 } })).toEqual([7000, 10_000])
  })

  it.each<[string, () => string]>([
    ['seconds', () => '3600'],
    ['seconds beyond all numbers', () => '9'.repeat(400)],
    ['a date', () => new Date(Date.now() + 3_600_000).toUTCString()],
  ])('that the server wants by %s beyond the time of the call is not made', async (_, value) => {
    const answers = await startAnswers(refusal(429, 'X', {}, { 'Retry-After': value() }), ok({}))
    const error = await failureOf(clientOf(answers.config).v3.pay.get(), ApiError)
    expect(error).toMatchObject({ status: 429, verified: true })
    expect(answers.requests).toHaveLength(1)
  })

  it('is never beyond the time of the call', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    expect(await pauses(plain(503), { retry: { delay: 60_000 } })).toEqual([])
    expect(await pauses(plain(503), { retry: { delay: 6_000 } }, { timeout: 5_000 })).toEqual([])
  })
})

describe('whatever a server does', () => {
  const scripts: Record<string, Script> = {
    ok: ok({}),
    empty: signed('', { status: 204 }),
    reset,
    cut,
    tampered,
    limited: refusal(429, 'X'),
    wrong: refusal(400, 'X'),
    broken: plain(502, {}, '<html>'),
  }
  const repeatable = ['reset', 'cut', 'limited', 'broken']

  it('a POST is sent once, and a GET as often as its failures pass, but at most thrice', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...Object.keys(scripts)), { minLength: 3, maxLength: 3 }),
        fc.constantFrom('get', 'post'),
        fc.boolean(),
        async (names, verb, idempotent) => {
          const answers = await startAnswers(...names.map((name) => scripts[name] as Script))
          const call = clientOf(answers.config).v3.pay[verb as 'post']({
            ...(verb === 'post' && ORDER),
            idempotent,
          })
          await call.catch(() => {})
          const final = names.findIndex((name) => !repeatable.includes(name))
          const expected = verb === 'get' || idempotent ? (final < 0 ? 3 : final + 1) : 1
          expect(answers.requests).toHaveLength(expected)
        },
      ),
      { numRuns: 60 },
    ))
})

describe('an answer that refuses a repetition', () => {
  const NATIVE = 'v3/pay/transactions/native'
  const query = 'GET v3/pay/transactions/out-trade-no/{out_trade_no}'
  const unknown = `It may have been carried out: query it by ${query} before you repeat it.`

  it.each<[string, Script]>([
    ['429', refusal(429, 'RATELIMIT_EXCEEDED')],
    ['401', refusal(401, 'SIGN_ERROR')],
    ['403 of a proxy', plain(403, {}, '<html>')],
    ['404', refusal(404, 'ORDER_NOT_EXIST')],
    ['400', refusal(400, 'PARAM_ERROR')],
    ['302', plain(302, { Location: '/' })],
    ['500', refusal(500, 'SYSTEM_ERROR')],
  ])('does not hide that the call was sent before: %s', async (_, script) => {
    const answers = await startAnswers(reset, script)
    const call = clientOf(answers.config).chain(NATIVE).post(ORDER)
    const error = await failureOf(call, ApiError)
    expect(error.query).toBe(query)
    expect(error.message.split(unknown)).toHaveLength(2)
    const [first] = error.attempts
    expect(first).toMatchObject({
      host: new URL(answers.url).host,
      sent: true,
      cause: { code: 'ECONNRESET' },
    })
    expect(error.attempts).toHaveLength(answers.requests.length - 1)
    expect(JSON.parse(JSON.stringify(error)).attempts[0].cause).toBe(String(first?.cause))
  })

  it.each<[string, Script]>([
    ['its XML', saysSigned({ result_code: 'FAIL', err_code: 'NOTENOUGH' })],
    ['403 of a proxy', plain(403, {}, '<html>')],
  ])('does not hide it in APIv2 either: %s', async (_, script) => {
    const { wxpay, script: answer } = await startShop()
    answer(reset, script)
    const xml = { out_trade_no: '1217752501201407033233368018' }
    const call = wxpay.v2.pay.unifiedorder.post({ xml, idempotent: true })
    const error = await failureOf(call, ApiError)
    expect(error.query).toBe('POST v2/pay/orderquery')
    expect(error.attempts).toMatchObject([{ sent: true }])
  })

  it('says nothing more of a GET, which changes nothing', async () => {
    const answers = await startAnswers(reset, refusal(404, 'ORDER_NOT_EXIST'))
    const error = await failureOf(clientOf(answers.config).v3.pay.get(), ApiError)
    expect(error.attempts).toMatchObject([{ sent: true }])
    expect(error.message).not.toContain('carried out')
  })

  it('says nothing more where the earlier tries were never sent', async () => {
    const second = await startAnswers(refusal(400, 'PARAM_ERROR'))
    const url = await refusingUrl()
    const wxpay = clientOf(configFor(url), { failover: [new URL(second.url).host] })
    const error = await failureOf(wxpay.chain(NATIVE).post(ORDER), ApiError)
    expect(error.attempts).toMatchObject([{ host: new URL(url).host, sent: false }])
    expect(error.message).not.toContain('carried out')
    expect(error).not.toHaveProperty('query')
  })

  it('has no attempts when it is the first answer', async () => {
    const answers = await startAnswers(refusal(400, 'PARAM_ERROR'))
    const error = await failureOf(clientOf(answers.config).chain(NATIVE).post(ORDER), ApiError)
    expect(error.attempts).toEqual([])
    expect(error.message).not.toContain('carried out')
  })

  it('leaves an answer that says yes as it is', async () => {
    const answers = await startAnswers(reset, ok({ a: 1 }))
    const response = await clientOf(answers.config).v3.pay.post(ORDER)
    expect(Object.keys(response)).toEqual(['status', 'data', 'verified', 'requestId', 'request'])
    expect(response.attempts).toMatchObject([{ sent: true }])
  })
})

describe('a repetition that cannot be made', () => {
  it('does not hide that the call was sent before', async () => {
    const answers = await startAnswers(refusal(500, 'SYSTEM_ERROR'))
    const { privateKey: _, ...config } = answers.config
    const cause = new ConfigError('signer', 'the key is gone', 'Look for it')
    const sign = vi.fn().mockReturnValueOnce(Buffer.alloc(256, 1)).mockRejectedValue(cause)
    const wxpay = clientOf(config as typeof answers.config, { signer: { sign } })
    const error = await failureOf(wxpay.v3.pay.post(ORDER), TransportError)
    expect(error).toMatchObject({ sent: true, cause })
    expect(error.attempts).toHaveLength(1)
    expect(error.message).toContain('It may have been carried out')
    expect(answers.requests).toHaveLength(1)
    expect(sign).toHaveBeenCalledTimes(2)
  })

  it.each([
    [new TypeError('the vault\nis down'), 'the vault is down'],
    ['no vault', 'no vault'],
    [undefined, 'undefined'],
  ])('does not hide it either when a middleware has thrown %j', async (cause, reason) => {
    const answers = await startAnswers(reset, ok({}))
    const wxpay = clientOf(answers.config)
    const vault = vi
      .fn<Middleware>((request, next) => next(request))
      .mockImplementationOnce((request, next) => next(request))
      .mockRejectedValueOnce(cause)
    wxpay.stack.v3.before('signer', (...given) => vault(...given), 'vault')
    const call = wxpay.chain('v3/pay/transactions/native').post(ORDER)
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({
      code: 'ERR_TRANSPORT',
      sent: true,
      query: 'GET v3/pay/transactions/out-trade-no/{out_trade_no}',
      attempts: [{ sent: true, cause: { code: 'ECONNRESET' } }],
    })
    expect(error.cause).toBe(cause)
    expect(error.message).toContain(`it could not be repeated (${reason}). It may have been`)
    expect(answers.requests).toHaveLength(1)
  })

  it('is told as it is where the answer to it tells that', async () => {
    const answers = await startAnswers(reset, tampered)
    const error = await failureOf(clientOf(answers.config).v3.pay.post(ORDER), VerifyError)
    expect(error.message).toContain('It may have been carried out')
  })

  it.each([new ConfigError('signer', 'the key is gone', 'Look for it'), new Error('no vault')])(
    'is told as it is when no try before it was sent: %s',
    async (cause) => {
      const wxpay = clientOf(configFor(await refusingUrl()))
      const vault = vi
        .fn<Middleware>((request, next) => next(request))
        .mockImplementationOnce((request, next) => next(request))
        .mockRejectedValueOnce(cause)
      wxpay.stack.v3.before('signer', (...given) => vault(...given), 'vault')
      await expect(wxpay.v3.pay.post(ORDER)).rejects.toBe(cause)
      expect(vault).toHaveBeenCalledTimes(2)
    },
  )

  it('is told as it is when nothing was sent', async () => {
    const answers = await startAnswers(refusal(500, 'SYSTEM_ERROR'))
    const { privateKey: _, ...config } = answers.config
    const cause = new ConfigError('signer', 'the key is gone', 'Look for it')
    const signer = { sign: () => Promise.reject(cause) }
    const wxpay = clientOf(config as typeof answers.config, { signer })
    await expect(wxpay.v3.pay.post(ORDER)).rejects.toBe(cause)
    expect(answers.requests).toEqual([])
  })
})
