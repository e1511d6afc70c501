import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import {
  ApiError,
  ConfigError,
  DecryptError,
  isWechatpayError,
  RequestError,
  TransportError,
  VerifyError,
  WechatpayError,
  WechatpayResponse,
} from '../../lib/index.js'
import { ok, plain, refusal, signed, silent, startAnswers } from '../support/answers.js'
import { clientOf, failureOf } from './support.js'

const request = {
  method: 'POST',
  url: 'http://x/v3/pay',
  headers: { authorization: 'secret' },
  body: 'secret',
}

const response = new WechatpayResponse(
  {
    request,
    status: 400,
    headers: { 'request-id': 'R', 'wechatpay-signature': 'secret' },
    body: Buffer.from('{"code":"X"}'),
  },
  { data: { code: 'X' }, verified: true },
)
const cause = new Error('the cause')
const attempt = { host: 'x', at: '2020-01-01T00:00:00.000Z', duration: 5, sent: true, cause }

const errors = {
  ConfigError: new ConfigError('privateKey', 'it is a number', 'Give a text', { cause }),
  RequestError: new RequestError('no such option', request, cause),
  TransportError: new TransportError('ERR_TIMEOUT', 'no answer', {
    request,
    cause,
    attempts: [attempt],
  }),
  ApiError: new ApiError('refused', {
    response,
    code: 'X',
    detail: { field: 'f' },
    hint: 'h',
    cause,
  }),
  VerifyError: new VerifyError('signature', 'not proven', { response, probe: true, cause }),
  DecryptError: new DecryptError('decrypt', 'the tag is wrong', { cause, response }),
}
const table = Object.entries(errors) as [string, WechatpayError][]

const codes: Record<string, string> = {
  ConfigError: 'ERR_CONFIG',
  RequestError: 'ERR_REQUEST',
  TransportError: 'ERR_TIMEOUT',
  ApiError: 'X',
  VerifyError: 'ERR_VERIFY',
  DecryptError: 'ERR_DECRYPT',
}

describe.each(table)('a %s', (name, error) => {
  it('is an Error of one family, with name, code and cause', () => {
    expect(error).toBeInstanceOf(Error)
    expect(error).toBeInstanceOf(WechatpayError)
    expect(error.constructor.name).toBe(name)
    expect(error.name).toBe(name)
    expect(error.code).toBe(codes[name])
    expect(error.cause).toBe(cause)
  })

  it('is no other kind', () => {
    const kinds = [ConfigError, RequestError, TransportError, ApiError, VerifyError, DecryptError]
    expect(kinds.filter((kind) => error instanceof kind)).toEqual([error.constructor])
  })

  it('begins its stack with its name and message, and points to where it was made', () => {
    const [first, second] = error.stack?.split('\n') ?? []
    expect(first).toBe(`${name}: ${error.message}`)
    expect(second).toContain('errors.spec.ts')
    expect(String(error)).toBe(`${name}: ${error.message}`)
  })

  it('tells of its request the method and the URL, and nothing else', () => {
    const summary = name === 'ConfigError' ? undefined : { method: 'POST', url: 'http://x/v3/pay' }
    expect(error.request).toEqual(summary)
  })

  it('is what isWechatpayError knows', () => {
    expect(isWechatpayError(error)).toBe(true)
  })

  it('is written as JSON with its facts, without the answer and without a secret', () => {
    const json = JSON.parse(JSON.stringify(error))
    expect(json).toMatchObject({ name, code: codes[name], message: error.message })
    expect(json).not.toHaveProperty('response')
    expect(json).not.toHaveProperty('stack')
    expect(JSON.stringify(error)).not.toContain('secret')
    expect(JSON.stringify({ errors: [error] })).toContain(error.message)
  })

  it('is inspected with its stack, its facts and its cause, and without a secret', () => {
    const text = inspect(error, { depth: Infinity })
    expect(text).toContain(`${name}: ${error.message}`)
    expect(text).toContain(`code: '${codes[name]}'`)
    expect(text).toContain('the cause')
    expect(text).not.toContain('secret')
    expect(text).not.toContain('Symbol(wechatpay-chain.error)')
  })

  it('can be cloned to another thread, as an Error', () => {
    const clone = structuredClone(error)
    expect(clone).toBeInstanceOf(Error)
    expect(clone.message).toBe(error.message)
  })
})

describe('the facts', () => {
  it('of a ConfigError are its option, and a message of problem and advice', () => {
    expect(errors.ConfigError.option).toBe('privateKey')
    expect(errors.ConfigError.message).toBe('privateKey: it is a number. Give a text.')
  })

  it('of a RequestError say that nothing was sent', () => {
    const { message } = errors.RequestError
    expect(message).toBe('POST http://x/v3/pay: no such option. Nothing was sent.')
  })

  it('of a RequestError about no call are the problem alone', () => {
    const error = new RequestError('`appid` is missing', undefined, cause)
    expect(error.message).toBe('`appid` is missing.')
    expect('request' in error).toBe(false)
    expect(error.cause).toBe(cause)
    expect(new RequestError('`appid` is missing').cause).toBe(undefined)
  })

  it('of a TransportError are its attempts, and whether one was sent', () => {
    expect(errors.TransportError.sent).toBe(true)
    expect(errors.TransportError.attempts).toEqual([attempt])
    expect(errors.TransportError.toJSON()).toEqual({
      name: 'TransportError',
      message: 'no answer',
      code: 'ERR_TIMEOUT',
      request: { method: 'POST', url: 'http://x/v3/pay' },
      sent: true,
      attempts: [{ ...attempt, cause: 'Error: the cause' }],
    })
    const make = (...sent: boolean[]) =>
      new TransportError('ERR_TRANSPORT', 'x', {
        attempts: sent.map((sent) => ({ ...attempt, sent })),
      }).sent
    expect([make(), make(false), make(false, true), make(true, false)]).toEqual([
      false,
      false,
      true,
      true,
    ])
  })

  it('of an attempt without a cause have none as JSON, too', () => {
    const error = new TransportError('ERR_TIMEOUT', 'x', {
      attempts: [{ ...attempt, cause: undefined }],
    })
    expect(JSON.parse(JSON.stringify(error)).attempts[0]).not.toHaveProperty('cause')
  })

  it('of an ApiError are those of the answer', () => {
    const { status, requestId, verified, hint, detail } = errors.ApiError
    expect({ status, requestId, verified, hint, detail }).toEqual({
      status: 400,
      requestId: 'R',
      verified: true,
      hint: 'h',
      detail: { field: 'f' },
    })
    expect(errors.ApiError.response).toBe(response)
  })

  it('of a VerifyError are its reason, the probe and the answer', () => {
    const { reason, probe } = errors.VerifyError
    expect({ reason, probe }).toEqual({ reason: 'signature', probe: true })
    expect(errors.VerifyError.response).toBe(response)
    expect(new VerifyError('headers', 'x', { response }).probe).toBe(false)
  })

  it('of a DecryptError are its reason and the answer', () => {
    expect(errors.DecryptError).toMatchObject({ reason: 'decrypt', response })
  })

  it('of what is no answer have neither a request nor a response', () => {
    for (const error of [new VerifyError('headers', 'x'), new DecryptError('algorithm', 'x')]) {
      expect('request' in error).toBe(false)
      expect('response' in error).toBe(false)
    }
  })

  it('of a RequestError without a call say what was wrong, and no more', () => {
    expect(new RequestError('it is a number').message).toBe('it is a number.')
  })

  it('without a cause have no property of that name', () => {
    expect('cause' in new DecryptError('decrypt', 'x')).toBe(false)
    expect('request' in new DecryptError('decrypt', 'x')).toBe(false)
  })
})

describe('isWechatpayError', () => {
  it.each([undefined, null, 0, '', 'ERR_CONFIG', new Error('x'), { code: 'ERR_CONFIG' }, () => {}])(
    'does not know %s',
    (value) => {
      expect(isWechatpayError(value)).toBe(false)
    },
  )

  it('knows the errors of another copy of this package, although `instanceof` does not', async () => {
    vi.resetModules()
    const copy = await import('../../lib/index.js')
    expect(copy.ConfigError).not.toBe(ConfigError)
    const foreign = new copy.ConfigError('a', 'b', 'c')
    expect(foreign).not.toBeInstanceOf(ConfigError)
    expect(isWechatpayError(foreign)).toBe(true)
    expect(copy.isWechatpayError(errors.ApiError)).toBe(true)
  })

  it('knows an error of a subclass', () => {
    class Mine extends RequestError {}
    expect(isWechatpayError(new Mine('x', request))).toBe(true)
  })
})

describe('the errors of real calls', () => {
  it.each<[string, Parameters<typeof startAnswers>[0], object, new (...args: never[]) => Error]>([
    ['ApiError', refusal(400, 'PARAM_ERROR'), {}, ApiError],
    ['VerifyError', plain(200), {}, VerifyError],
    ['TransportError', silent, { timeout: 200 }, TransportError],
    ['RequestError', ok({}), { nonsense: 1 }, RequestError],
    ['ApiError', signed('{'), {}, ApiError],
  ])('show neither key nor signature: %s', async (name, script, given, kind) => {
    const answers = await startAnswers(script)
    const call = clientOf(answers.config).v3.pay.post({ json: { idcard: 'private' }, ...given })
    const error = await failureOf(call, kind as typeof RequestError)
    const sent = /signature="([^"]+)"/.exec(answers.requests[0]?.headers.authorization ?? '')?.[1]
    const texts = [
      inspect(error, { depth: Infinity, showHidden: true }),
      JSON.stringify(error),
      String(error),
      error.stack ?? '',
    ]
    for (const text of texts) {
      expect(text).toContain(name)
      expect(text).not.toContain(sent ?? answers.config.privateKey)
      expect(text).not.toMatch(/WECHATPAY2|PRIVATE KEY|idcard|private/)
    }
    expect(error.request).toEqual({ method: 'POST', url: `${answers.url}v3/pay` })
  })
})
