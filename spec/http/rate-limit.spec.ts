import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { readRateLimit } from '../../lib/config/rate-limit.js'
import { createRateLimit } from '../../lib/http/rate-limit.js'
import { createRequest } from '../../lib/http/request.js'
import { WechatpayResponse } from '../../lib/http/response.js'
import { type CallOptions, type RateLimitOption, TransportError } from '../../lib/index.js'
import { ok, plain, refusal, type Script, startAnswers } from '../support/answers.js'
import type { UntypedClient } from '../support/untyped.js'
import { clientOf, failureOf } from './support.js'

const library = vi.hoisted(() => ({ isLoaded: false }))

vi.mock('rate-limiter-flexible', (load) => {
  library.isLoaded = true
  return load()
})

vi.mock('node:timers/promises', async (load) => {
  const timers = await load<typeof import('node:timers/promises')>()
  return { ...timers, setTimeout: vi.fn(timers.setTimeout) }
})

const realSleep = vi.mocked(sleep).getMockImplementation() ?? sleep

afterEach(() => {
  vi.useRealTimers()
  vi.mocked(sleep).mockReset().mockImplementation(realSleep)
})

/** A window that is not over before the test is. */
const HOUR = 3600

/** A client of a server that answers every call, and what has arrived there. */
async function limited(rateLimit: RateLimitOption | undefined, ...scripts: Script[]) {
  const answers = await startAnswers(...(scripts.length > 0 ? scripts : [ok({})]))
  const secret = '0123456789abcdef0123456789abcdef'
  const client = (more: object = {}) =>
    clientOf(answers.config, { secret, ...(rateLimit && { rateLimit }), ...more })
  return { answers, client, wxpay: client() }
}

describe('the stacks of a client', () => {
  it('have no rateLimit without the option', async () => {
    const { wxpay } = await limited(undefined)
    expect(`${wxpay.stack.v3}`).toBe('decode > retry > sensitive > signer > verifier > transport')
    expect(`${wxpay.stack.v2}`).toBe('decode > retry > signer > verifier > transport')
  })

  it('have it within retry with the option', async () => {
    const { wxpay } = await limited(true)
    expect(`${wxpay.stack.v3}`).toBe(
      'decode > retry > rateLimit > sensitive > signer > verifier > transport',
    )
    expect(`${wxpay.stack.v2}`).toBe('decode > retry > rateLimit > signer > verifier > transport')
  })
})

describe('a call without a limit', () => {
  it('is not delayed, and loads nothing', async () => {
    const { wxpay, answers } = await limited({ limits: { 'v3/other': 1 } })
    await Promise.all([wxpay.v3.pay.get(), wxpay.v3.pay.get(), wxpay.v3.pay.post()])
    expect(answers.requests).toHaveLength(3)
    expect(library.isLoaded).toBe(false)
    await wxpay.v3.other.get()
    expect(library.isLoaded).toBe(true)
  })
})

describe('a call beyond its limit', () => {
  it('ends with its time, says why, and has sent nothing', async () => {
    const { wxpay, answers } = await limited({
      limits: { 'POST v3/pay/{id}': { calls: 2, seconds: HOUR } },
    })
    await Promise.all([wxpay.v3.pay.a.post(), wxpay.v3.pay.b.post()])
    const call = wxpay.v3.pay.c.post({ timeout: 50 })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: false, attempts: [] })
    expect(error.message).toBe(
      `POST ${answers.url}v3/pay/c: no turn came within its time under the limit ` +
        '`POST v3/pay/{id}`: 2 calls in 3600 s; nothing was sent while it waited.',
    )
    expect(answers.requests.map(({ target }) => target).sort()).toEqual(['/v3/pay/a', '/v3/pay/b'])
  })

  it('ends when it is aborted', async () => {
    const { wxpay, answers } = await limited({ limits: { 'v3/pay': { calls: 1, seconds: HOUR } } })
    await wxpay.v3.pay.get()
    const controller = new AbortController()
    const calls = [1, 2, 3].map(() =>
      failureOf(wxpay.v3.pay.get({ signal: controller.signal }), TransportError),
    )
    await vi.waitFor(() => expect(sleep).toHaveBeenCalledOnce())
    controller.abort()
    for (const error of await Promise.all(calls)) {
      expect(error).toMatchObject({ code: 'ERR_ABORTED', sent: false, attempts: [] })
    }
    expect(answers.requests).toHaveLength(1)
  })

  it('holds its client open until it ends', async () => {
    const { wxpay } = await limited({ limits: { 'v3/pay': { calls: 1, seconds: HOUR } } })
    await wxpay.v3.pay.get()
    const call = failureOf(wxpay.v3.pay.get({ timeout: 50 }), TransportError)
    const order: string[] = []
    await Promise.all([
      call.then(() => order.push('call')),
      wxpay.close().then(() => order.push('close')),
    ])
    expect(order).toEqual(['call', 'close'])
  })
})

describe('a try', () => {
  it('takes a turn each time', async () => {
    const limits = { 'v3/pay': { calls: 2, seconds: HOUR } }
    const { wxpay, answers } = await limited({ limits }, plain(503), ok({}))
    await wxpay.v3.pay.get()
    expect(answers.requests).toHaveLength(2)
    const error = await failureOf(wxpay.v3.pay.get({ timeout: 50 }), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: false })
  })

  it('that gets no turn does not hide that an earlier one was sent', async () => {
    const limits = { 'v3/pay': { calls: 1, seconds: HOUR } }
    const { wxpay } = await limited({ limits }, plain(503))
    const call = wxpay.v3.pay.post({
      idempotent: true,
      json: { out_trade_no: '1' },
      timeout: 500,
      retry: { limit: 1 },
    })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: true, attempts: [{ sent: true }] })
    expect(error.message).toMatch(/`v3\/pay`: 1 calls in 3600 s.*It may have been carried out/)
  })
})

describe('a limit', () => {
  type Call = (wxpay: UntypedClient, path: string, options: CallOptions) => Promise<unknown>
  const get: Call = (wxpay, path, options) => wxpay.chain(path).get(options)
  const post: Call = (wxpay, path, options) => wxpay.chain(path).post(options)
  const ORDER = 'v3/profitsharing/orders/{out_order_no}'

  /** Whether `limit` holds for a call: then a second one waits. */
  async function holds(limit: string, path: string, call: Call, more: object = {}) {
    const { client } = await limited({ limits: { [limit]: { calls: 1, seconds: HOUR } } })
    const wxpay = client(more)
    const waiting = new Promise<boolean>((resolve) => {
      vi.mocked(sleep).mockImplementation((...args) => {
        resolve(true)
        return realSleep(...args)
      })
    })
    await call(wxpay, path, {})
    const controller = new AbortController()
    const second = call(wxpay, path, { signal: controller.signal }).then(
      () => false,
      () => true,
    )
    const isHeld = await Promise.race([waiting, second])
    controller.abort()
    await second
    return isHeld
  }

  it.each<[string, string, Call]>([
    ['v3/a', 'v3/a', get],
    ['v3/a', 'v3/a', post],
    ['POST v3/a', 'v3/a', post],
    ['v3/a', 'v3/a?b=c', get],
    [ORDER, 'v3/profitsharing/orders/P1', get],
    ['hk/v3/a', 'hk/v3/a', get],
    ['v3/a/', 'v3/a/', get],
  ])('of %s holds for %s', async (limit, path, call) => {
    expect(await holds(limit, path, call)).toBe(true)
  })

  it.each<[string, string, Call]>([
    ['POST v3/a', 'v3/a', get],
    ['v3/a', 'v3/A', get],
    ['v3/a', 'v3/a/', get],
    ['v3/a', 'v3/a/b', get],
    ['v3/a/{b}', 'v3/a/', get],
    ['v3/a/b', 'v3/a', get],
    ['v2/a', 'v3/a', get],
    ['hk/v3/a', 'v3/a', get],
  ])('of %s does not hold for %s', async (limit, path, call) => {
    expect(await holds(limit, path, call)).toBe(false)
  })

  it('holds for a placeholder whatever fills it', async () => {
    const { wxpay } = await limited({ limits: { [ORDER]: { calls: 2, seconds: HOUR } } })
    const call = (out_order_no: string, timeout = 5000) =>
      wxpay.v3.profitsharing.orders._out_order_no_.get({ out_order_no, timeout })
    await Promise.all([call('a'), call('b')])
    await failureOf(call('c', 50), TransportError)
  })

  it('holds for APIv2', async () => {
    const { wxpay, answers } = await limited({
      limits: { 'v2/pay/micropay': { calls: 1, seconds: HOUR } },
    })
    wxpay.stack.v2.replace('verifier', (request, next) => next(request))
    wxpay.stack.v2.replace('decode', (request, next) => next(request))
    const call = (more: object = {}) => wxpay.v2.pay.micropay.post({ xml: { a: '1' }, ...more })
    await call()
    await failureOf(call({ timeout: 50 }), TransportError)
    expect(answers.requests).toHaveLength(1)
  })

  it('holds behind a proxy and for a base URL with a path of WeChat Pay', async () => {
    const { answers } = await limited(undefined)
    for (const [base, path, limit] of [
      ['proxy/', 'v3/a', 'v3/a'],
      ['proxy/hk/', 'v3/a', 'hk/v3/a'],
      ['v3/', 'a', 'v3/a'],
    ] as const) {
      const baseUrl = answers.url + base
      expect(await holds(limit, path, get, { baseUrl })).toBe(true)
    }
  })

  it('holds instead of a less exact one, and for itself', async () => {
    const { wxpay, answers } = await limited({
      limits: {
        'v3/a': { calls: 1, seconds: HOUR },
        'POST v3/a': { calls: 2, seconds: HOUR },
      },
    })
    const call = { timeout: 50 }
    await Promise.all([wxpay.v3.a.get(), wxpay.v3.a.post(), wxpay.v3.a.post()])
    await failureOf(wxpay.v3.a.get(call), TransportError)
    await failureOf(wxpay.v3.a.post(call), TransportError)
    expect(answers.requests).toHaveLength(3)
  })

  it('is that of one client', async () => {
    const { client, answers } = await limited({ limits: { 'v3/a': { calls: 1, seconds: HOUR } } })
    await Promise.all([client().v3.a.get(), client().v3.a.get()])
    expect(answers.requests).toHaveLength(2)
  })
})

describe('a server that refuses calls beyond a limit', () => {
  it('sees none of them', async () => {
    const CALLS = 5
    const arrivals: number[] = []
    const script: Script = (outgoing, request) => {
      const now = Date.now()
      const recent = arrivals.filter((time) => now - time < HOUR * 1000)
      arrivals.push(now)
      const answer = recent.length < CALLS ? ok({}) : refusal(429, 'RATELIMIT_EXCEEDED')
      return answer(outgoing, request)
    }
    const { wxpay, answers } = await limited(
      { limits: { 'v3/pay': { calls: CALLS, seconds: HOUR } } },
      script,
    )
    vi.useFakeTimers({ toFake: ['Date'] })
    // Time passes when those are answered that were let through.
    let windows = 0
    let answered = 0
    vi.mocked(sleep).mockImplementation(async (ms = 0) => {
      windows++
      await vi.waitFor(() => expect(answered).toBe(windows * CALLS))
      vi.setSystemTime(Date.now() + ms)
      return undefined as never
    })
    const calls = Array.from({ length: 4 * CALLS }, () =>
      wxpay.v3.pay.post().finally(() => answered++),
    )
    const statuses = (await Promise.all(calls)).map(({ status }) => status)
    expect(statuses).toEqual(Array(4 * CALLS).fill(200))
    expect(answers.requests).toHaveLength(4 * CALLS)
    expect(windows).toBe(3)
  })
})

/** Calls that go to no server, under one limit, by a clock that stands still until it is moved. */
describe('turns', () => {
  beforeAll(() => import('rate-limiter-flexible'))

  const settings = { mchid: '1', baseUrl: new URL('http://127.0.0.1/'), headers: {}, timeout: 1e9 }

  function freeze() {
    vi.useFakeTimers({
      toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'],
      now: Date.UTC(2026, 0),
    })
    vi.mocked(sleep).mockImplementation(
      (ms, value, { signal } = {}) =>
        new Promise((resolve, reject) => {
          const timer = setTimeout(resolve, ms, value)
          signal?.addEventListener('abort', () => {
            clearTimeout(timer)
            reject(signal.reason)
          })
        }),
    )
  }

  function turnsOf(calls: number, seconds: number) {
    const middleware = createRateLimit(
      readRateLimit({ limits: { 'v3/pay': { calls, seconds } } }),
      {
        mchid: '1900000109',
        report: () => {},
      },
    )
    const given: { readonly name: number; readonly at: number }[] = []
    const take = async (name: number, options: object = {}) => {
      const request = await createRequest('GET', 'v3/pay', options, settings)
      return middleware(request, async () => {
        given.push({ name, at: Date.now() })
        request.deadline.end()
        return new WechatpayResponse({ request, status: 200, headers: {}, body: Buffer.alloc(0) })
      })
    }
    return { take, given }
  }

  it('come in the order of the calls, never more in any window and 50 ms than the limit, none later than need be', async () => {
    const limit = fc.record({
      calls: fc.integer({ min: 1, max: 4 }),
      seconds: fc.integer({ min: 1, max: 3 }),
      pauses: fc.array(fc.integer({ min: 0, max: 1500 }), { minLength: 1, maxLength: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(limit, async ({ calls, seconds, pauses }) => {
        freeze()
        const { take, given } = turnsOf(calls, seconds)
        const start: number[] = []
        const all: Promise<unknown>[] = []
        for (const [name, pause] of pauses.entries()) {
          await vi.advanceTimersByTimeAsync(pause)
          start.push(Date.now())
          all.push(take(name))
          await vi.advanceTimersByTimeAsync(0)
        }
        await vi.advanceTimersByTimeAsync(pauses.length * (seconds + 1) * 1000)
        await Promise.all(all)
        expect(given.map(({ name }) => name)).toEqual([...pauses.keys()])
        for (const [name, { at }] of given.entries()) {
          const free = (given[name - calls]?.at ?? Number.NEGATIVE_INFINITY) + seconds * 1000 + 50
          expect(at).toBe(Math.max(start[name] ?? 0, free))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('are not taken from those behind by calls that end while they wait', async () => {
    freeze()
    const { take, given } = turnsOf(1, 60)
    await take(0)
    const controller = new AbortController()
    const gone = [
      failureOf(take(1, { signal: controller.signal }), TransportError),
      failureOf(take(2, { timeout: 1000 }), TransportError),
    ]
    const last = take(3)
    await vi.advanceTimersByTimeAsync(1000)
    controller.abort()
    expect((await Promise.all(gone)).map(({ code }) => code)).toEqual([
      'ERR_ABORTED',
      'ERR_TIMEOUT',
    ])
    await vi.advanceTimersByTimeAsync(60_000)
    await last
    expect(given.map(({ name }) => name)).toEqual([0, 3])
  })

  it('leave no timer when nobody waits for one any more, but for one that keeps no process alive', async () => {
    freeze()
    const { take } = turnsOf(1, HOUR)
    await take(0)
    const kept = vi.getTimerCount()
    const calls = [1, 2].map((name) => failureOf(take(name, { timeout: 50 }), TransportError))
    await vi.advanceTimersByTimeAsync(49)
    expect(vi.getTimerCount()).toBe(kept + 3)
    await vi.advanceTimersByTimeAsync(1)
    await Promise.all(calls)
    expect(vi.getTimerCount()).toBe(kept)
  })

  it('are not held up by a clock that is set back', async () => {
    freeze()
    const { take, given } = turnsOf(1, 60)
    await take(0)
    vi.setSystemTime(Date.now() - 10 * HOUR * 1000)
    const next = take(1)
    await vi.advanceTimersByTimeAsync(61_000)
    await next
    expect(given).toHaveLength(2)
  })
})
