import { Redis } from 'ioredis'
import { describe, expect, it } from 'vitest'
import { QUOTED_LIMITS } from '../../lib/config/quoted-limits.js'
import type { RateLimitOption, RateLimits } from '../../lib/config/rate-limit.js'
import { readConfig } from '../../lib/config.js'
import { ConfigError } from '../../lib/index.js'
import { thrownBy } from '../http/support.js'
import { configFor } from '../support/answers.js'
import { catalogue } from '../support/catalogue.js'

/** Typed as whatever a caller in JavaScript may write. */
const read = (rateLimit: unknown): RateLimits | undefined =>
  readConfig({
    ...configFor('https://api.mch.weixin.qq.com/'),
    rateLimit: rateLimit as RateLimitOption,
  }).rateLimit

const names = (rateLimit: unknown): string[] | undefined =>
  read(rateLimit)?.limits.map(({ name }) => name)

describe('the limits of a client', () => {
  it('are none by default', () => {
    expect(read(undefined)).toBeUndefined()
    expect(read(false)).toBeUndefined()
  })

  it.each([true, {}, { limits: undefined, redis: undefined, prefix: undefined }])(
    'are those that the documents name, if none are given: %j',
    (rateLimit) => {
      expect(names(rateLimit)?.sort()).toEqual(Object.keys(QUOTED_LIMITS).sort())
      expect(read(rateLimit)).toMatchObject({ runScript: undefined, prefix: 'wechatpay:rate:' })
    },
  )

  it('are these alone, if some are given', () => {
    const limits = { 'v3/a/{b}': 5, 'POST v2/pay/micropay': { calls: 20, seconds: 60 } }
    expect(read({ limits, prefix: 'shop:' })).toEqual({
      limits: [
        {
          name: 'POST v2/pay/micropay',
          method: 'POST',
          segments: ['v2', 'pay', 'micropay'],
          calls: 20,
          seconds: 60,
        },
        {
          name: 'v3/a/{b}',
          method: undefined,
          segments: ['v3', 'a', '{b}'],
          calls: 5,
          seconds: 1,
        },
      ],
      runScript: undefined,
      prefix: 'shop:',
    })
  })

  it('are tried from the most exact one on', () => {
    const keys = ['v3/{a}/{b}', 'v3/a/{b}', 'v3/a/b', 'POST v3/a/{b}', 'GET v3/a/b']
    const limits = Object.fromEntries(keys.map((key) => [key, 1]))
    expect(names({ limits })).toEqual([
      'GET v3/a/b',
      'v3/a/b',
      'POST v3/a/{b}',
      'v3/a/{b}',
      'v3/{a}/{b}',
    ])
  })

  it.each(['v3/a/', 'hk/v3/transactions/jsapi', 'global/v3/a', 'DELETE v3/a/{b}/c', 'v2/a.b-c_d'])(
    'are for endpoints such as %s, listed or not',
    (endpoint) => {
      expect(names({ limits: { [endpoint]: 1 } })).toEqual([endpoint])
    },
  )

  it.each([
    '',
    'v3',
    'v3/',
    '/v3/a',
    'v3//a',
    'v3/a?b=c',
    'v3/a#b',
    'v3/a b',
    'v3/{a',
    'v3/a{b}',
    'v3/{+a}',
    'pay/micropay',
    'v4/a',
    'post v3/a',
    'HEAD v3/a',
    'POST  v3/a',
    'https://api.mch.weixin.qq.com/v3/a',
    'v3/a\n',
  ])('cannot be for %j', (endpoint) => {
    const { option, message } = thrownBy(() => read({ limits: { [endpoint]: 1 } }), ConfigError)
    expect(option).toBe('rateLimit.limits')
    expect(message).toContain(`\`${endpoint.replace('\n', ' ')}\` is no endpoint. Write its path`)
  })

  it.each<[unknown, string]>([
    [0, 'the number 0'],
    [-1, 'the number -1'],
    [0.5, 'the number 0.5'],
    [1.5, 'the number 1.5'],
    [Number.NaN, 'the number NaN'],
    [Number.POSITIVE_INFINITY, 'the number Infinity'],
    ['5', 'a string'],
    [undefined, 'undefined'],
    [[5, 1], 'a list'],
    [{ calls: 5 }, '{ calls: the number 5, seconds: undefined }'],
    [{ calls: 0, seconds: 1 }, '{ calls: the number 0, seconds: the number 1 }'],
    [{ calls: 5, seconds: 1.5 }, '{ calls: the number 5, seconds: the number 1.5 }'],
    [{ calls: 5, seconds: 2_147_484 }, '{ calls: the number 5, seconds: the number 2147484 }'],
  ])('cannot be %j', (rate, given) => {
    const { option, message } = thrownBy(() => read({ limits: { 'v3/a': rate } }), ConfigError)
    expect(option).toBe('rateLimit.limits')
    expect(message).toContain(`that of \`v3/a\` is ${given}. Give calls a second, or`)
  })

  it.each<[string, unknown, string]>([
    ['rateLimit', 500, 'the number 500'],
    ['rateLimit.limit', { limit: {} }, 'did you mean `limits`?'],
    ['rateLimit.limits', { limits: {} }, 'it names no endpoint'],
    ['rateLimit.limits', { limits: ['v3/a'] }, 'a list'],
    ['rateLimit.prefix', { prefix: 5 }, 'the number 5'],
    ['rateLimit.redis', { redis: 'redis://127.0.0.1' }, 'a string that is none'],
    ['rateLimit.redis', { redis: Redis }, '`redis` 4 and later'],
  ])('are refused by %s: %j', (option, rateLimit, said) => {
    const error = thrownBy(() => read(rateLimit), ConfigError)
    expect(error.option).toBe(option)
    expect(error.message).toContain(said)
  })
})

describe('the limits that the documents name', () => {
  it('are for endpoints that are listed', () => {
    const listed = new Set(
      catalogue.operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`),
    )
    expect(Object.keys(QUOTED_LIMITS).filter((endpoint) => !listed.has(endpoint))).toEqual([])
  })
})
