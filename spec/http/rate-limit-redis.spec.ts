import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { RateLimitConfig } from '../../lib/config/rate-limit.js'
import { readRateLimit } from '../../lib/config/rate-limit.js'
import { createRateLimit } from '../../lib/http/rate-limit.js'
import { createRequest } from '../../lib/http/request.js'
import { WechatpayResponse } from '../../lib/http/response.js'
import {
  type ClientConfig,
  type IoredisClient,
  type NodeRedisClient,
  TransportError,
} from '../../lib/index.js'
import { ok, startAnswers } from '../support/answers.js'
import { type RedisServer, redisIsMissing, startRedis, withRedis } from '../support/redis-server.js'
import type { UntypedClient } from '../support/untyped.js'
import { clientOf, failureOf } from './support.js'

/** A window that is not over before the test is. */
const HOUR = 3600
const KEY = 'wechatpay:rate:1900000109:v3/pay:2/3600'

describe.skipIf(redisIsMissing)(withRedis('limits that are shared through Redis'), () => {
  let server: RedisServer
  let redis: Redis

  beforeAll(async () => {
    server = await startRedis()
    redis = new Redis(server.path)
  })
  beforeEach(() => redis.flushall())
  afterAll(async () => {
    redis.disconnect()
    await server[Symbol.asyncDispose]()
  })

  /** A client, as in a process of its own. */
  async function client(
    client: RateLimitConfig['redis'],
    more: Partial<ClientConfig> = {},
    limits: RateLimitConfig['limits'] = { 'v3/pay': { calls: 2, seconds: HOUR } },
  ): Promise<UntypedClient> {
    const { config } = await startAnswers(ok({}))
    return clientOf(config, { rateLimit: { limits, redis: client }, ...more })
  }

  const waits = (wxpay: UntypedClient): Promise<TransportError> =>
    failureOf(wxpay.v3.pay.get({ timeout: 200, retry: false }), TransportError)

  const connectors: Record<string, () => Promise<IoredisClient | NodeRedisClient>> = {
    ioredis: async () => {
      const connection = new Redis(server.path)
      onTestFinished(() => connection.disconnect())
      return connection
    },
    'ioredis that connects with its first command': async () => {
      const connection = new Redis(server.path, { lazyConnect: true })
      onTestFinished(() => connection.disconnect())
      return connection
    },
    redis: async () => {
      const socket = { path: server.path, tls: false } as const
      const connection = await createClient({ socket }).connect()
      onTestFinished(() => connection.destroy())
      return connection
    },
    'redis with RESP 3': async () => {
      const socket = { path: server.path, tls: false } as const
      const connection = await createClient({ RESP: 3, socket }).connect()
      onTestFinished(() => connection.destroy())
      return connection
    },
  }

  it.each(Object.entries(connectors))(
    'hold for two clients together over %s',
    async (_, connect) => {
      const report = vi.fn()
      const one = await client(await connect(), { report })
      const other = await client(await connect(), { report })
      await one.v3.pay.get()
      await other.v3.pay.get()
      const errors = await Promise.all([waits(one), waits(other)])
      expect(errors.map(({ code, sent }) => [code, sent])).toEqual([
        ['ERR_TIMEOUT', false],
        ['ERR_TIMEOUT', false],
      ])
      expect(report).not.toHaveBeenCalled()
    },
  )

  it('are those of a merchant and an endpoint', async () => {
    const limits = {
      'v3/pay': { calls: 1, seconds: HOUR },
      'v3/other': { calls: 1, seconds: HOUR },
    }
    const one = await client(redis, {}, limits)
    const other = await client(redis, { mchid: '1900000110' }, limits)
    await Promise.all([one.v3.pay.get(), one.v3.other.get(), other.v3.pay.get()])
    expect((await redis.keys('*')).sort()).toEqual([
      'wechatpay:rate:1900000109:v3/other:1/3600',
      'wechatpay:rate:1900000109:v3/pay:1/3600',
      'wechatpay:rate:1900000110:v3/pay:1/3600',
    ])
  })

  it('are kept under a prefix of the caller’s, until their time is over', async () => {
    const { config } = await startAnswers(ok({}))
    const limits = { 'v3/pay': { calls: 2, seconds: HOUR } }
    const wxpay = clientOf(config, { rateLimit: { limits, redis, prefix: 'shop:' } })
    await wxpay.v3.pay.get()
    expect(await redis.keys('*')).toEqual(['shop:1900000109:v3/pay:2/3600'])
    const left = await redis.pttl('shop:1900000109:v3/pay:2/3600')
    expect(left > 3_500_000 && left <= 3_600_050).toBe(true)
  })

  it('let one call through for each that is over, and keep no more than they need', async () => {
    const wxpay = await client(redis)
    await wxpay.v3.pay.get()
    await wxpay.v3.pay.get()
    const [, oldest = ''] = await redis.lrange(KEY, 0, -1)
    // Nobody waits for time to pass: a turn is made older.
    await redis.lset(KEY, -1, Number(oldest) - 3_600_050)
    const another = await client(redis)
    await another.v3.pay.get()
    await waits(another)
    expect(await redis.llen(KEY)).toBe(2)
  })

  it('are not held up by a clock that was set back', async () => {
    const wxpay = await client(redis)
    await redis.rpush(KEY, Date.now() + 1e8, Date.now() + 1e8)
    await wxpay.v3.pay.get()
    expect(await redis.llen(KEY)).toBe(2)
  })

  it('give the next turn to whoever waits, when there is one', async () => {
    const limits = { 'v3/pay': { calls: 1, seconds: 1 } }
    const one = await client(redis, {}, limits)
    const other = await client(redis, {}, limits)
    const statuses = await Promise.all([one, other].map((wxpay) => wxpay.v3.pay.get()))
    expect(statuses.map(({ status }) => status)).toEqual([200, 200])
  })

  it('let through as many as may be, of many that come together', async () => {
    const limits = { 'v3/pay': { calls: 20, seconds: HOUR } }
    const wxpay = await client(redis, {}, limits)
    const controller = new AbortController()
    let done = 0
    const calls = Array.from({ length: 30 }, () =>
      wxpay.v3.pay.get({ signal: controller.signal }).finally(() => done++),
    )
    await vi.waitFor(() => expect(done).toBe(20))
    controller.abort()
    const outcomes = await Promise.allSettled(calls)
    expect(outcomes.map(({ status }) => status)).toEqual([
      ...Array(20).fill('fulfilled'),
      ...Array(10).fill('rejected'),
    ])
    expect(await redis.llen('wechatpay:rate:1900000109:v3/pay:20/3600')).toBe(20)
  })

  it('define nothing on the client that is given', async () => {
    const before = Object.keys(redis)
    const wxpay = await client(redis)
    await wxpay.v3.pay.get()
    expect(Object.keys(redis)).toEqual(before)
    expect('rlflxIncr' in redis).toBe(false)
  })

  it('hold in each process when Redis ends, and no call fails of it', async () => {
    const ending = await startRedis()
    const connection = new Redis(ending.path)
    connection.on('error', () => {})
    onTestFinished(() => connection.disconnect())
    const report = vi.fn()
    const one = await client(connection, { report })
    const other = await client(connection)
    await one.v3.pay.get()
    await ending[Symbol.asyncDispose]()
    await one.v3.pay.get()
    await waits(one)
    await other.v3.pay.get()
    expect(report).toHaveBeenCalledOnce()
    expect(report.mock.calls[0]?.[0].message).toMatch(/^rateLimit.redis: the limits hold in each/)
  })

  it('hold in each process when Redis refuses', async () => {
    const report = vi.fn()
    await redis.set(KEY, 'not a list')
    const wxpay = await client(redis, { report })
    await wxpay.v3.pay.get()
    await wxpay.v3.pay.get()
    await waits(wxpay)
    expect(report).toHaveBeenCalledOnce()
    expect(report.mock.calls[0]?.[0].cause.message).toContain('WRONGTYPE')
  })
})

/** By a clock that stands still until it is moved, and a Redis that does as the test says. */
describe('a Redis that fails', () => {
  const settings = { mchid: '1', baseUrl: new URL('http://127.0.0.1/'), headers: {}, timeout: 1e9 }
  const granted = [1, 1000]

  async function shop(
    limits: RateLimitConfig['limits'] = { 'v3/{a}': { calls: 9, seconds: HOUR } },
  ) {
    await import('rate-limiter-flexible')
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout', 'performance'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const run = vi.fn<() => Promise<unknown>>(async () => granted)
    const report = vi.fn()
    const redis: IoredisClient = { eval: run, defineCommand: () => {} }
    const middleware = createRateLimit(readRateLimit({ limits, redis }), { mchid: '1', report })
    const passed = vi.fn()
    const call = async (path = 'v3/pay', options: object = {}) => {
      const request = await createRequest('GET', path, options, settings)
      const outcome = middleware(request, async () => {
        request.deadline.end()
        passed()
        return new WechatpayResponse({ request, status: 200, headers: {}, body: Buffer.alloc(0) })
      })
      // Who awaits this call hears of it.
      outcome.catch(() => {})
      await vi.advanceTimersByTimeAsync(0)
      return outcome
    }
    return { run, report, call, passed }
  }

  const never = () => new Promise<never>(() => {})
  const refuses = () => Promise.reject(new Error('ECONNREFUSED'))

  it('is not waited for longer than half a second', async () => {
    const { run, report, call } = await shop()
    run.mockImplementation(never)
    const outcome = vi.fn()
    const called = call().then(outcome)
    await vi.advanceTimersByTimeAsync(499)
    expect(outcome).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await called
    expect(report).toHaveBeenCalledOnce()
    expect(vi.getTimerCount()).toBe(1)
  })

  it('is left alone for ten seconds, whatever the endpoint', async () => {
    const { run, call } = await shop({ 'v3/a': 9, 'v3/b': 9 })
    run.mockImplementation(refuses)
    await call('v3/a')
    await vi.advanceTimersByTimeAsync(9_999)
    await call('v3/a')
    await call('v3/b')
    expect(run).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    await call('v3/b')
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('is asked for every call at once, before it has answered one', async () => {
    const { run, call } = await shop()
    run.mockImplementation(never)
    const calls = Array.from({ length: 5 }, () => call())
    await vi.advanceTimersByTimeAsync(0)
    expect(run).toHaveBeenCalledTimes(5)
    await vi.advanceTimersByTimeAsync(500)
    await Promise.all(calls)
  })

  it('is reported once where it fails one and answers the next of several that ask together', async () => {
    const { run, report, call } = await shop()
    const held: { resolve(value: unknown): void; reject(error: Error): void }[] = []
    run.mockImplementation(() => new Promise((resolve, reject) => held.push({ resolve, reject })))
    const calls = [call(), call(), call()]
    await vi.advanceTimersByTimeAsync(0)
    held[0]?.reject(new Error('ECONNREFUSED'))
    await calls[0]
    held[1]?.resolve(granted)
    await calls[1]
    held[2]?.reject(new Error('ECONNREFUSED'))
    await calls[2]
    expect(run).toHaveBeenCalledTimes(3)
    expect(report).toHaveBeenCalledOnce()
  })

  it('leaves no more turns to this process than the limit, for calls that come together', async () => {
    const { run, call, passed } = await shop({ 'v3/a': { calls: 3, seconds: HOUR } })
    run.mockImplementation(refuses)
    const controller = new AbortController()
    const calls = Array.from({ length: 5 }, () => call('v3/a', { signal: controller.signal }))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(passed).toHaveBeenCalledTimes(3)
    controller.abort()
    const outcomes = await Promise.allSettled(calls)
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(2)
  })

  it('is reported once an outage', async () => {
    const { run, report, call } = await shop()
    const tenSecondsLater = async (answer: () => Promise<unknown>) => {
      run.mockImplementation(answer)
      await vi.advanceTimersByTimeAsync(10_000)
      await call()
    }
    await tenSecondsLater(refuses)
    await tenSecondsLater(refuses)
    expect(report).toHaveBeenCalledTimes(1)
    await tenSecondsLater(async () => granted)
    await tenSecondsLater(refuses)
    expect(report).toHaveBeenCalledTimes(2)
  })
})
