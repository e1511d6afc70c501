import { inspect } from 'node:util'
import fc from 'fast-check'
import { Agent } from 'undici'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { startEmulator } from '../../lib/emulator/index.js'
import {
  ApiError,
  type ClientConfig,
  ConfigError,
  type Dispatcher,
  type Middleware,
  TransportError,
  VerifyError,
  type WechatpayError,
} from '../../lib/index.js'
import {
  type Answers,
  authorizationOf,
  type Config,
  configFor,
  isSigned,
  octets,
  ok,
  overTls,
  plain,
  refusal,
  refusingUrl,
  reset,
  type Script,
  signed,
  startAnswers,
  startSockets,
} from '../support/answers.js'
import { deferred } from '../support/deferred.js'
import type { UntypedClient } from '../support/untyped.js'
import { saysSigned, secret, sentIn, withSign } from '../v2/support.js'
import { clientOf, failureOf } from './support.js'

const PAUSE = 10_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const hostOf = (url: string): string => new URL(url).host

/** The hosts that were tried. */
const triedBy = ({ attempts }: TransportError): string[] => attempts.map(({ host }) => host)

/** How many requests each has got. */
const counts = (...servers: Answers[]): number[] => servers.map(({ requests }) => requests.length)

interface Pair {
  readonly first: Answers
  readonly second: Answers
  readonly wxpay: UntypedClient
}

/** A client that repeats nothing, its host, and another one; each answers by its script. */
async function startPair(
  scripts: { first?: Script; second?: Script } = {},
  { pause, ...config }: Partial<ClientConfig> & { pause?: number } = {},
): Promise<Pair> {
  const first = await startAnswers(scripts.first ?? ok({}))
  const second = await startAnswers(scripts.second ?? ok({}))
  const failover = { hosts: [hostOf(second.url)], pause }
  const wxpay = clientOf(first.config, { retry: 0, failover, ...config })
  return { first, second, wxpay }
}

/** A client whose own host refuses connections, and another host that answers. */
async function startRefused(
  script: Script = ok({}),
  { path = '', ...config }: Partial<ClientConfig> & { path?: string } = {},
) {
  const url = await refusingUrl()
  const second = await startAnswers(script)
  const wxpay = clientOf(configFor(url + path), { failover: [hostOf(second.url)], ...config })
  return { url, second, wxpay }
}

/** Notes the signature of each try of a client. */
function signaturesOf(wxpay: UntypedClient): (string | undefined)[] {
  const signatures: (string | undefined)[] = []
  const note: Middleware = (request, next) => {
    signatures.push(request.headers.authorization)
    return next(request)
  }
  wxpay.stack.v3.after('signer', note, 'note')
  return signatures
}

describe('a call whose host refuses connections', () => {
  it('goes to the next one when it is repeated, whatever the verb, signed afresh', async () => {
    const { second, wxpay } = await startRefused(ok({ a: 1 }))
    const signatures = signaturesOf(wxpay)
    const response = await wxpay.v3.pay.post({ json: { a: '中' }, query: { b: 2 } })
    expect(response).toMatchObject({ status: 200, verified: true, data: { a: 1 } })
    expect(response.request.url).toBe(`${second.url}v3/pay?b=2`)
    const [arrived, ...more] = second.requests
    expect(more).toEqual([])
    expect(arrived).toMatchObject({ method: 'POST', target: '/v3/pay?b=2' })
    expect(arrived?.headers.host).toBe(hostOf(second.url))
    expect(arrived && isSigned(arrived)).toBe(true)
    expect(signatures).toHaveLength(2)
    expect(signatures[1]).toBe(arrived?.headers.authorization)
    const nonces = signatures.map((authorization) =>
      authorizationOf({ headers: { authorization } }),
    )
    expect(nonces[0]?.nonce_str).not.toBe(nonces[1]?.nonce_str)
  })

  it('is followed by calls that go straight to the next one', async () => {
    const { second, wxpay } = await startRefused()
    await wxpay.v3.pay.post()
    const signatures = signaturesOf(wxpay)
    await wxpay.v3.pay.post({ retry: 0 })
    await wxpay.v3.pay.get({ retry: 0 })
    expect(signatures).toHaveLength(2)
    expect(second.requests).toHaveLength(3)
  })

  it('tells of all hosts, in their order, when none can be reached', async () => {
    const urls = [await refusingUrl(), await refusingUrl(), await refusingUrl()]
    const [url = '', ...others] = urls
    const wxpay = clientOf(configFor(url), { failover: others.map(hostOf) })
    const error = await failureOf(wxpay.v3.pay.post(), TransportError)
    expect(triedBy(error)).toEqual(urls.map(hostOf))
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: false })
    expect(error.request?.url).toBe(`${urls[2]}v3/pay`)
    expect(error.message).toContain(`POST ${urls[2]}v3/pay: the connection was refused`)
  })

  it('keeps the path of the base URL, and signs it', async () => {
    const { second, wxpay } = await startRefused(ok({}), { path: 'hk' })
    await wxpay.v3.pay.post({ json: {} })
    expect(second.requests.map(({ target }) => target)).toEqual(['/hk/v3/pay'])
    expect(second.requests.every((request) => isSigned(request))).toBe(true)
  })

  it('fails as ever when it is not repeated', async () => {
    const { url, second, wxpay } = await startRefused()
    const error = await failureOf(wxpay.v3.pay.post({ retry: 0 }), TransportError)
    expect(triedBy(error)).toEqual([hostOf(url)])
    expect(second.requests).toEqual([])
  })

  it('stays at its host without the option', async () => {
    const url = await refusingUrl()
    const error = await failureOf(clientOf(configFor(url)).v3.pay.get(), TransportError)
    expect(triedBy(error)).toEqual(Array(3).fill(hostOf(url)))
  })

  it('passes the same middlewares with the option as without', async () => {
    const { wxpay } = await startRefused()
    const plainly = clientOf(configFor(await refusingUrl()))
    expect(`${wxpay.stack.v3}`).toBe('decode > retry > sensitive > signer > verifier > transport')
    expect(`${wxpay.stack.v2}`).toBe(`${plainly.stack.v2}`)
  })

  it('tells of the URL that has answered, when the answer is an error', async () => {
    const { second, wxpay } = await startRefused(refusal(400, 'PARAM_ERROR'))
    const error = await failureOf(wxpay.v3.pay.post(), ApiError)
    expect(error.request?.url).toBe(`${second.url}v3/pay`)
  })

  it('counts an answer as an attempt at the host that gave it', async () => {
    const { url, second, wxpay } = await startRefused(plain(503), { retry: { limit: 2, delay: 0 } })
    second.script(plain(503), reset)
    const error = await failureOf(wxpay.v3.pay.get(), TransportError)
    expect(triedBy(error)).toEqual([url, second.url, second.url].map(hostOf))
    expect(error.attempts.map(({ sent }) => sent)).toEqual([false, true, true])
  })

  it('tells of the URL that was tried last, when the caller gives up in the pause', async () => {
    const { second, wxpay } = await startRefused(plain(503, { 'Retry-After': '3600' }))
    const controller = new AbortController()
    wxpay.stack.v3.after(
      'retry',
      async (request, next) => {
        const response = await next(request)
        setImmediate(() => controller.abort())
        return response
      },
      'impatient',
    )
    const call = wxpay.v3.pay.get({ timeout: 10_000_000, signal: controller.signal })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({
      code: 'ERR_ABORTED',
      attempts: [{ sent: false }, { sent: true }],
    })
    expect(error.request?.url).toBe(`${second.url}v3/pay`)
  })
})

/** A server for which no TLS handshake comes to an end, and what happens when one begins. */
async function startTlsSilence(onConnection: () => void) {
  const { config, sockets } = await startSockets(onConnection)
  return { url: overTls(config).baseUrl, config: overTls(config), sockets }
}

describe('what makes calls go to another host', () => {
  it.each<[string, Script]>([
    ['a reset', reset],
    ['an end without an answer', octets()],
    ['an answer cut off', octets('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{')],
    ['headers cut off', octets('HTTP/1.1 200 OK\r\nContent-')],
    ['garbage', octets('garbage\r\n\r\n')],
    ['garbage by chunks', octets('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n')],
  ])('is %s, though the POST itself is not repeated', async (_, script) => {
    const { first, second, wxpay } = await startPair({ first: script }, { retry: 2 })
    const error = await failureOf(wxpay.v3.pay.post(), TransportError)
    expect(error).toMatchObject({ sent: true, attempts: [{ host: hostOf(first.url) }] })
    expect(counts(first, second)).toEqual([1, 0])
    await wxpay.v3.pay.post()
    expect(counts(first, second)).toEqual([1, 1])
  })

  it('is TLS that fails', async () => {
    const { config } = await startAnswers(ok({}))
    const other = await refusingUrl()
    const wxpay = clientOf(overTls(config), { failover: [hostOf(other)] })
    const error = await failureOf(wxpay.v3.pay.post(), TransportError)
    expect(triedBy(error).slice(0, 2)).toEqual([config.baseUrl, other].map(hostOf))
    expect(error.sent).toBe(false)
  })

  it('is a name that is not known', async () => {
    const second = await startAnswers(ok({}))
    const unknown = Object.assign(new Error('x'), { code: 'ENOTFOUND', syscall: 'getaddrinfo' })
    const dispatcher = new Agent({ connect: { lookup: (_, __, found) => found(unknown, '', 4) } })
    const failover = [hostOf(second.url)]
    const wxpay = clientOf(configFor('http://nowhere.test/'), { failover, dispatcher })
    await wxpay.v3.pay.post()
    expect(second.requests).toHaveLength(1)
    await dispatcher.destroy()
  })

  it('is a connection that is not made within the time of the call', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const first = await startTlsSilence(() => vi.advanceTimersByTime(1_000))
    const second = await startTlsSilence(() => vi.advanceTimersByTime(1_000))
    const wxpay = clientOf(first.config, { failover: [hostOf(second.url)], timeout: 1_000 })
    for (const { url } of [first, second]) {
      const error = await failureOf(wxpay.v3.pay.post(), TransportError)
      expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: false })
      expect(triedBy(error)).toEqual([hostOf(url)])
    }
    expect(first.sockets).toHaveLength(1)
  })

  it.each([
    'ECONNREFUSED',
    'UND_ERR_CONNECT_TIMEOUT',
    'ECONNRESET',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENETDOWN',
    'UND_ERR_SOCKET',
    'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
    'HPE_INVALID_CONSTANT',
    'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC',
    'ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR',
    'ERR_SSL_SSL/TLS_ALERT_BAD_RECORD_MAC',
  ])('is %s of a dispatcher', async (code) => {
    expect(await movesAfter(code)).toBe(true)
  })
})

/** Whether calls go to another host after a dispatcher has failed by `code`. */
async function movesAfter(code: string): Promise<boolean> {
  const agent = new Agent()
  const dispatcher = { dispatch: failing(code).dispatch }
  const { first, second, wxpay } = await startPair({}, { dispatcher })
  await failureOf(wxpay.v3.pay.get(), TransportError)
  dispatcher.dispatch = (options, handler) => agent.dispatch(options as never, handler as never)
  await wxpay.v3.pay.get()
  await agent.close()
  expect(first.requests.length + second.requests.length).toBe(1)
  return second.requests.length === 1
}

/** A dispatcher that fails by `code`. */
const failing = (code: string): Dispatcher => ({
  dispatch: (_, handler) => {
    const cause = Object.assign(new Error('x'), { code })
    ;(handler as { onResponseError(_: null, error: Error): void }).onResponseError(null, cause)
    return true
  },
})

const certify: Middleware = (request, next) => next({ ...request, certified: true })
const limit: Middleware = (request, next) => next({ ...request, answerLimit: { octets: 1 } })

type Fails = abstract new (...args: never[]) => WechatpayError

describe('what leaves calls at their host', () => {
  it.each<[string, Script, Fails]>([
    ['500', refusal(500, 'SYSTEM_ERROR'), ApiError],
    ['502 of a proxy', plain(502, {}, '<html>'), ApiError],
    ['503', plain(503), ApiError],
    ['429', refusal(429, 'RATELIMIT_EXCEEDED'), ApiError],
    ['404', refusal(404, 'X'), ApiError],
    ['an answer that is not proven', plain(200, {}, '{}'), VerifyError],
    ['an answer that is wrongly signed', signed('{}', {}, { over: 'x' }), VerifyError],
    ['an answer that is not JSON', signed('{'), ApiError],
  ])('is %s, after which it is repeated there', async (_, script, kind) => {
    const { first, second, wxpay } = await startPair({ first: script }, { retry: { delay: 0 } })
    await failureOf(wxpay.v3.pay.get(), kind)
    await failureOf(wxpay.v3.pay.get(), kind)
    expect(first.requests.length).toBeGreaterThanOrEqual(2)
    expect(second.requests).toEqual([])
  })

  it('is a connection that is not made within less than a second', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const first = await startTlsSilence(() => vi.advanceTimersByTime(999))
    const second = await startAnswers(ok({}))
    const wxpay = clientOf(first.config, { failover: [hostOf(second.url)] })
    for (let times = 1; times <= 2; times++) {
      const error = await failureOf(wxpay.v3.pay.get({ timeout: 999 }), TransportError)
      expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: false, attempts: [{}] })
      expect(first.sockets).toHaveLength(times)
    }
    expect(second.requests).toEqual([])
  })

  it('is time that passes after the request was sent', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const late: Script = () => vi.advanceTimersByTime(1_000)
    const { first, second, wxpay } = await startPair({ first: late })
    for (let times = 0; times < 3; times++) {
      const error = await failureOf(wxpay.v3.pay.get({ timeout: 1_000 }), TransportError)
      expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: true })
    }
    expect(counts(first, second)).toEqual([3, 0])
  })

  it('is time that passes before a connection is asked for', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const { first, second, wxpay } = await startPair()
    const dawdle: Middleware = (request, next) => {
      const answer = next(request)
      vi.advanceTimersByTime(1_000)
      return answer
    }
    wxpay.stack.v3.before('transport', dawdle)
    const error = await failureOf(wxpay.v3.pay.get({ timeout: 1_000 }), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', attempts: [] })
    wxpay.stack.v3.remove('dawdle')
    await wxpay.v3.pay.get()
    expect(counts(first, second)).toEqual([1, 0])
  })

  it('is a caller who gives up, before and after the request was sent', async () => {
    let giveUp = new AbortController()
    const stop = () => giveUp.abort()
    const { first, second, wxpay } = await startPair({ first: stop })
    await failureOf(wxpay.v3.pay.get({ signal: giveUp.signal }), TransportError)
    await failureOf(wxpay.v3.pay.get({ signal: giveUp.signal }), TransportError)
    giveUp = new AbortController()
    await failureOf(wxpay.v3.pay.get({ signal: giveUp.signal }), TransportError)
    expect(counts(first, second)).toEqual([2, 0])
    const slow = await startTlsSilence(() => giveUp.abort())
    const connecting = clientOf(slow.config, { retry: 0, failover: [hostOf(second.url)] })
    for (let times = 1; times <= 2; times++) {
      giveUp = new AbortController()
      const call = connecting.v3.pay.get({ signal: giveUp.signal })
      expect(await failureOf(call, TransportError)).toMatchObject({ sent: false })
      expect(slow.sockets).toHaveLength(times)
    }
  })

  it('is what is refused before it is sent', async () => {
    const { first, second, wxpay } = await startPair()
    wxpay.stack.v3.before('transport', certify)
    await failureOf(wxpay.v3.pay.get(), ConfigError)
    wxpay.stack.v3.remove('certify')
    await wxpay.v3.pay.get()
    expect(counts(first, second)).toEqual([1, 0])
  })

  it('is an answer that is too large', async () => {
    const { first, second, wxpay } = await startPair()
    wxpay.stack.v3.before('transport', limit)
    for (let times = 0; times < 2; times++) await failureOf(wxpay.v3.pay.get(), TransportError)
    expect(counts(first, second)).toEqual([2, 0])
  })

  it.each([
    'UND_ERR_CLOSED',
    'UND_ERR_DESTROYED',
    'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
    'UND_ERR_HEADERS_TIMEOUT',
    'ENOENT',
    'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
    'ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_EXPIRED',
    'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA',
    'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE',
    'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
  ])('is %s of a dispatcher', async (code) => {
    expect(await movesAfter(code)).toBe(false)
  })

  it('is an `onProgress` that throws', async () => {
    const { first, second, wxpay } = await startPair()
    const onProgress = () => {
      throw new Error('enough')
    }
    const multipart = { meta: { filename: 'a' }, file: Buffer.from('x') }
    const error = await failureOf(wxpay.v3.upload.post({ multipart, onProgress }), TransportError)
    expect(error.code).toBe('ERR_ABORTED')
    await wxpay.v3.pay.get()
    expect(second.requests).toEqual([])
    expect(first.requests.at(-1)?.target).toBe('/v3/pay')
  })
})

describe('a host that has failed', () => {
  /** Makes the first host fail once, and then answer by `script`. */
  async function fail({ first, wxpay }: Pair, script: Script = ok({})): Promise<void> {
    first.script(reset)
    await failureOf(wxpay.v3.pay.get(), TransportError)
    first.script(script)
  }

  it.each<[string, { pause?: number }, number]>([
    ['10 s', {}, PAUSE],
    ['as long as `pause` says', { pause: 50 }, 50],
  ])('is left alone for %s, then tried again', async (_, option, pause) => {
    const pair = await startPair({}, option)
    const { first, second, wxpay } = pair
    await fail(pair)
    vi.advanceTimersByTime(pause - 1)
    await wxpay.v3.pay.get()
    expect(counts(first, second)).toEqual([1, 1])
    vi.advanceTimersByTime(1)
    await wxpay.v3.pay.get()
    await wxpay.v3.pay.get()
    expect(counts(first, second)).toEqual([3, 1])
  })

  it('is tried again by one call only, and gets all of them when that has an answer', async () => {
    const pair = await startPair()
    const { first, second, wxpay } = pair
    const held = deferred()
    const arrived = deferred()
    await fail(pair, async (outgoing, request) => {
      arrived.resolve()
      await held.promise
      ok({})(outgoing, request)
    })
    vi.advanceTimersByTime(PAUSE)
    const calls = Array.from({ length: 5 }, () => wxpay.v3.pay.get())
    await arrived.promise
    await Promise.race(calls)
    await wxpay.v3.pay.get()
    expect(counts(first, second)[0]).toBe(2)
    held.resolve()
    await Promise.all(calls)
    expect(counts(first, second)).toEqual([2, 5])
    await Promise.all([wxpay.v3.pay.get(), wxpay.v3.pay.get()])
    expect(counts(first, second)).toEqual([4, 5])
  })

  it('is left alone for another pause when it fails again', async () => {
    const pair = await startPair()
    const { first, second, wxpay } = pair
    await fail(pair)
    vi.advanceTimersByTime(PAUSE)
    await fail(pair)
    vi.advanceTimersByTime(PAUSE - 1)
    await wxpay.v3.pay.get()
    expect(counts(first, second)).toEqual([2, 1])
    vi.advanceTimersByTime(1)
    await wxpay.v3.pay.get()
    expect(counts(first, second)).toEqual([3, 1])
  })

  it('is left alone from its failure on, not from when it was called', async () => {
    const pair = await startPair()
    const { first, second, wxpay } = pair
    first.script((outgoing, request) => {
      vi.advanceTimersByTime(PAUSE)
      return reset(outgoing, request)
    })
    await failureOf(wxpay.v3.pay.get(), TransportError)
    await wxpay.v3.pay.get()
    expect(counts(first, second)).toEqual([1, 1])
  })

  it('is tried all the same when the others have failed more often', async () => {
    const { first, second, wxpay } = await startPair({ first: reset, second: reset })
    const seen: number[][] = []
    for (let times = 0; times < 4; times++) {
      await failureOf(wxpay.v3.pay.get(), TransportError)
      seen.push(counts(first, second))
    }
    expect(seen).toEqual([
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 2],
    ])
  })

  it('is one for the client that has seen it, and for no other', async () => {
    const pair = await startPair()
    await fail(pair)
    const other = clientOf(pair.first.config, { failover: [hostOf(pair.second.url)] })
    await other.v3.pay.get()
    await pair.wxpay.v3.pay.get()
    expect(counts(pair.first, pair.second)).toEqual([2, 1])
  })
})

describe('when every host has failed five times in a row', () => {
  /** Makes calls that fail, until there is one failure less than it takes. */
  async function nearlyOpen(scripts: { first?: Script; second?: Script } = {}): Promise<Pair> {
    const pair = await startPair({ first: reset, second: reset, ...scripts })
    const call = () => failureOf(pair.wxpay.v3.pay.get(), TransportError)
    for (let failures = 1; failures < 10; failures++) expect((await call()).sent).toBe(true)
    expect(counts(pair.first, pair.second)).toEqual([5, 4])
    return pair
  }

  async function open(): Promise<Pair> {
    const pair = await nearlyOpen()
    await failureOf(pair.wxpay.v3.pay.get(), TransportError)
    return pair
  }

  it('calls end at once, and say so', async () => {
    const { first, second, wxpay } = await open()
    const signatures = signaturesOf(wxpay)
    const error = await failureOf(
      wxpay.v3.pay.post({ retry: { limit: 2, delay: 0 } }),
      TransportError,
    )
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: false, attempts: [] })
    expect(error.cause).toMatchObject({ code: 'ECONNRESET' })
    expect(error.request).toEqual({ method: 'POST', url: `${first.url}v3/pay` })
    const hosts = [first, second].map(({ url }) => hostOf(url)).join(', ')
    expect(error.message).toBe(
      `POST ${first.url}v3/pay: no host can be reached (${hosts}: each failed 5 times in a row or more), the next try is in 10 s; see error.cause.`,
    )
    expect(signatures).toHaveLength(1)
    expect(counts(first, second)).toEqual([5, 5])
    vi.advanceTimersByTime(PAUSE - 500)
    const late = await failureOf(wxpay.v3.pay.get(), TransportError)
    expect(late.message).toContain('the next try is in 1 s')
  })

  it('the cause tells of no other call, where that has ended with its time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const { config } = await startTlsSilence(() => vi.advanceTimersByTime(1_000))
    const other = await startTlsSilence(() => vi.advanceTimersByTime(1_000))
    const wxpay = clientOf(config, { failover: [hostOf(other.url)], timeout: 1_000, retry: 0 })
    const call = (id: string) => failureOf(wxpay.v3.pay._id_.get({ id }), TransportError)
    for (let failures = 0; failures < 10; failures++)
      expect((await call('anothers')).attempts).toHaveLength(1)
    const error = await call('mine')
    expect(error.attempts).toEqual([])
    expect(error.cause).toEqual(new Error('no connection was made in time'))
    expect(inspect(error)).not.toContain('anothers')
  })

  it('a call that one of them has got says that it may have been carried out', async () => {
    const { first, second, wxpay } = await nearlyOpen()
    const json = { out_trade_no: 'a' }
    const call = wxpay.v3.pay.post({ idempotent: true, json, retry: { limit: 2, delay: 0 } })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ sent: true, attempts: [{ host: hostOf(second.url) }] })
    expect(error.message).toMatch(
      /no host can be reached.* It may have been carried out: query before you repeat it\. \(1 attempt\)$/,
    )
    expect(counts(first, second)).toEqual([5, 5])
  })

  it('each is tried by one call after the pause, and the first answer lets all pass', async () => {
    const { first, second, wxpay } = await open()
    vi.advanceTimersByTime(PAUSE)
    const held = deferred()
    const hold: Script = async (outgoing, request) => {
      await held.promise
      ok({})(outgoing, request)
    }
    first.script(hold)
    second.script(hold)
    const calls = Array.from({ length: 5 }, () => wxpay.v3.pay.get())
    const outcomes = Promise.allSettled(calls)
    const refusals: TransportError[] = []
    await new Promise<void>((resolve) => {
      for (const call of calls) {
        call.catch((error) => refusals.push(error) === 3 && resolve())
      }
    })
    for (const { attempts } of refusals) expect(attempts).toEqual([])
    held.resolve()
    const statuses = (await outcomes).map(({ status }) => status)
    expect(statuses.filter((status) => status === 'fulfilled')).toHaveLength(2)
    expect(counts(first, second)).toEqual([6, 6])
    await Promise.all([wxpay.v3.pay.get(), wxpay.v3.pay.get()])
    expect(counts(first, second)).toEqual([8, 6])
  })

  it('one more failure after the pause keeps calls from being tried again', async () => {
    const { first, second, wxpay } = await open()
    vi.advanceTimersByTime(PAUSE)
    for (let times = 0; times < 4; times++) await failureOf(wxpay.v3.pay.get(), TransportError)
    expect(counts(first, second)).toEqual([6, 6])
  })

  it('calls that were under way together count once', async () => {
    const all = deferred()
    const failTogether: Script = async (...given) => {
      if (first.requests.length === 7) {
        vi.advanceTimersByTime(1)
        all.resolve()
      }
      await all.promise
      reset(...given)
    }
    const { first, second, wxpay } = await startPair({ first: failTogether, second: reset })
    const fail = () => failureOf(wxpay.v3.pay.get(), TransportError)
    await Promise.all(Array.from({ length: 7 }, fail))
    for (let times = 0; times < 9; times++) expect((await fail()).sent).toBe(true)
    expect(counts(first, second)).toEqual([7 + 4, 5])
    expect((await fail()).attempts).toEqual([])
  })

  it('a caller who has given up hears of that', async () => {
    const { wxpay } = await open()
    const controller = new AbortController()
    wxpay.stack.v3.before(
      'transport',
      (request, next) => {
        controller.abort('enough')
        return next(request)
      },
      'impatient',
    )
    const call = wxpay.v3.pay.get({ signal: controller.signal })
    expect(await failureOf(call, TransportError)).toMatchObject({
      code: 'ERR_ABORTED',
      cause: 'enough',
    })
  })

  it('is not so when one of them has answered in between', async () => {
    const { first, second, wxpay } = await nearlyOpen()
    second.script(plain(503), reset)
    await failureOf(wxpay.v3.pay.get(), ApiError)
    for (let times = 0; times < 4; times++) await failureOf(wxpay.v3.pay.get(), TransportError)
    expect(counts(first, second)).toEqual([5, 9])
  })
})

describe('`failover`', () => {
  /** What a merchant's first host refuses, each in its own way. */
  const refused = async (config: Config, more: Partial<ClientConfig> = {}) =>
    clientOf({ ...config, baseUrl: await refusingUrl() }, { failover: [config.baseUrl], ...more })

  it('leaves calls alone that have another host of their own', async () => {
    const { second, wxpay } = await startRefused()
    await wxpay.v3.pay.post()
    const other = await startAnswers(reset)
    await failureOf(wxpay.v3.pay.post({ baseUrl: other.url }), TransportError)
    await failureOf(wxpay.v3.pay.get({ baseUrl: `${other.url}hk/` }), TransportError)
    expect(counts(second, other)).toEqual([1, 4])
    await wxpay.v3.pay.post({ retry: 0 })
    expect(second.requests).toHaveLength(2)
  })

  it('leaves calls alone that have a dispatcher of their own', async () => {
    const { first, second, wxpay } = await startPair()
    const agent = new Agent()
    for (let times = 0; times < 11; times++) {
      const call = wxpay.v3.pay.get({ dispatcher: failing('ECONNREFUSED') })
      const error = await failureOf(call, TransportError)
      expect(triedBy(error)).toEqual([hostOf(first.url)])
    }
    await wxpay.v3.pay.get()
    expect(counts(first, second)).toEqual([1, 0])
    first.script(reset)
    await failureOf(wxpay.v3.pay.get(), TransportError)
    first.script(ok({}))
    await wxpay.v3.pay.get({ dispatcher: agent })
    await wxpay.v3.pay.get()
    expect(counts(first, second)).toEqual([3, 1])
    await agent.close()
  })

  it('holds for calls that name the host of the client themselves', async () => {
    const { url, second, wxpay } = await startRefused()
    await wxpay.v3.pay.post({ baseUrl: `${url}hk/` })
    expect(second.requests.map(({ target }) => target)).toEqual(['/hk/v3/pay'])
  })

  it('holds for APIv2, whose requests are signed afresh as well', async () => {
    const { config, requests } = await startAnswers(saysSigned())
    const wxpay = await refused(config, { secret })
    const nonces: string[] = []
    wxpay.stack.v2.after(
      'signer',
      (request, next) => {
        nonces.push(sentIn({ body: Buffer.from(request.body as Uint8Array) }).nonce_str ?? '')
        return next(request)
      },
      'note',
    )
    await wxpay.v2.pay.unifiedorder.post({ xml: { out_trade_no: 'a' } })
    const [request, ...more] = requests
    expect(more).toEqual([])
    expect(request?.target).toBe('/pay/unifiedorder')
    const sent = request ? sentIn(request) : {}
    expect(sent).toEqual(withSign(sent))
    expect(new Set(nonces).size).toBe(2)
    expect(sent.nonce_str).toBe(nonces[1])
  })

  const startShop = async () => {
    const emulator = await startEmulator()
    onTestFinished(() => emulator.close())
    return emulator
  }

  it('holds for downloads of platform certificates', async () => {
    const { config, requests } = await startShop()
    const wxpay = await refused(config, { certs: 'auto' })
    await wxpay.ready()
    expect(wxpay.certificates.list()).toHaveLength(1)
    expect(requests).toMatchObject([{ url: '/v3/certificates', verified: true }])
  })

  it('holds for calls that show the client certificate, and shows it there', async () => {
    const { config, requests } = await startShop()
    const { baseUrl, ...merchant } = config.merchant
    const tls = { ...config, baseUrl: (await refusingUrl()).replace('http:', 'https:') }
    const wxpay = clientOf(tls, { merchant, failover: [baseUrl] })
    const xml = { transaction_id: '4200', out_refund_no: 'a', total_fee: 1, refund_fee: 1 }
    await failureOf(wxpay.v2.secapi.pay.refund.post({ xml }), ApiError)
    expect(requests).toMatchObject([{ url: '/secapi/pay/refund', certified: true }])
  })

  it('holds for answers that are streamed', async () => {
    const { second, wxpay } = await startRefused(plain(200, {}, 'a,b'))
    const { body } = await wxpay.v3.billdownload.file.get({ as: 'stream' })
    expect(await new Response(body).text()).toBe('a,b')
    expect(second.requests).toHaveLength(1)
  })

  it('goes by the `dispatcher` of the client', async () => {
    const agent = new Agent()
    const origins: unknown[] = []
    const dispatcher: Dispatcher = {
      dispatch: (options, handler) => {
        origins.push((options as { origin: string }).origin)
        return agent.dispatch(options as never, handler as never)
      },
    }
    const { url, second, wxpay } = await startRefused(ok({}), { dispatcher })
    await wxpay.v3.pay.post()
    expect(origins).toEqual([new URL(url).origin, new URL(second.url).origin])
    await agent.close()
  })

  it('comes back to the first host once that answers, whatever has happened before', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            first: fc.constantFrom<Script>(ok({}), reset, plain(502)),
            second: fc.constantFrom<Script>(ok({}), reset, plain(502)),
            pause: fc.constantFrom(0, PAUSE / 2, PAUSE),
            calls: fc.integer({ min: 1, max: 6 }),
          }),
          { maxLength: 6 },
        ),
        async (events) => {
          const { first, second, wxpay } = await startPair()
          for (const event of events) {
            first.script(event.first)
            second.script(event.second)
            vi.advanceTimersByTime(event.pause)
            const calls = Array.from({ length: event.calls }, () => wxpay.v3.pay.get())
            await Promise.allSettled(calls)
          }
          first.script(ok({}))
          vi.advanceTimersByTime(PAUSE)
          const before = counts(first, second)
          await wxpay.v3.pay.get()
          await wxpay.v3.pay.get()
          const [one = 0, other] = before
          expect(counts(first, second)).toEqual([one + 2, other])
          await wxpay.close()
        },
      ),
      { numRuns: 30 },
    ))
})
