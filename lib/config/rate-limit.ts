import { describe, oneLine } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import { isCount, isRecord } from '../http/kinds.js'
import { type IoredisClient, type NodeRedisClient, type RunScript, scriptRunner } from '../redis.js'
import { QUOTED_LIMITS, type Rate } from './quoted-limits.js'
import { readAll } from './read.js'

/** How often endpoints may be called. */
export interface RateLimitConfig {
  /**
   * By endpoint as it is documented, e.g. `v3/profitsharing/orders`, or by method and endpoint, e.g.
   * `GET v3/profitsharing/orders/{out_order_no}`; `{...}` stands for any one segment. Of several that fit a call, one
   * without `{...}` holds rather than one with, and one with a method rather than one without. None holds for the calls by
   * which the client downloads certificates itself.
   * @defaultValue those that WeChat Pay's documents name
   */
  readonly limits?: Readonly<Record<string, Rate>> | undefined
  /**
   * A client of `ioredis`, or of `redis` 4 and later, of Redis 5 and later: the limits hold for all processes of a merchant
   * that share it. It is yours to close. While it does not answer they hold in each process.
   * @defaultValue none: they hold in each process, for each client
   */
  readonly redis?: IoredisClient | NodeRedisClient | undefined
  /** What the names of its keys in Redis begin with.
   * @defaultValue 'wechatpay:rate:' */
  readonly prefix?: string | undefined
}

/** `true` for the limits that WeChat Pay's documents name, `false` for none. */
export type RateLimitOption = boolean | RateLimitConfig

/** So many calls of an endpoint in so many seconds. */
export interface RateLimit {
  /** The endpoint as it was given. */
  readonly name: string
  /** Those of all methods together, if none is named. */
  readonly method: string | undefined
  /** Of its path; one that begins with `{` is any. */
  readonly segments: readonly string[]
  readonly calls: number
  readonly seconds: number
}

/** Limits that were looked at. */
export interface RateLimits {
  /** The first that fits a call is the one that holds. */
  readonly limits: readonly RateLimit[]
  readonly runScript: RunScript | undefined
  readonly prefix: string
}

/** Longest timer of Node.js, in whole seconds. */
const LONGEST = 2_147_483

const ADVICE = 'Give true, or { limits, redis, prefix }, of which each can be left out'

const readers = {
  limits: readLimits,
  redis: (value) => scriptRunner('rateLimit.redis', value as NonNullable<RateLimitConfig['redis']>),
  prefix: (value) => {
    if (typeof value === 'string') return value
    const advice = 'Give the text that the names of keys begin with'
    throw new ConfigError('rateLimit.prefix', `it is ${describe(value)}`, advice)
  },
} satisfies Record<keyof RateLimitConfig, (value: unknown) => unknown>

/** @throws `ConfigError` for limits that cannot be kept */
export function readRateLimit(value: unknown): RateLimits {
  const given = value === true ? {} : value
  const read = readAll('rateLimit', given, readers, ADVICE, 'rateLimit.')
  return {
    limits: read.limits ?? readLimits(QUOTED_LIMITS),
    runScript: read.redis,
    prefix: read.prefix ?? 'wechatpay:rate:',
  }
}

function readLimits(value: unknown): readonly RateLimit[] {
  const given = isRecord(value) ? Object.entries(value) : []
  if (given.length === 0) {
    const problem = isRecord(value) ? 'it names no endpoint' : `it is ${describe(value)}`
    const advice = "Give calls a second by endpoint, e.g. { 'v3/profitsharing/orders': 300 }"
    throw new ConfigError('rateLimit.limits', problem, advice)
  }
  return given.map(([name, rate]) => readLimit(name, rate)).sort(byExactness)
}

const byExactness = (a: RateLimit, b: RateLimit): number =>
  placeholders(a) - placeholders(b) || Number(!a.method) - Number(!b.method)

const placeholders = ({ segments }: RateLimit): number =>
  segments.filter((segment) => segment.startsWith('{')).length

/** A path of APIv2, or of APIv3, Hong Kong's among them; without a query. */
const ENDPOINT =
  /^(?:(GET|POST|PUT|PATCH|DELETE) )?((?:v2|(?:[a-z]+\/)?v3)(?:\/(?:\{\w+\}|[^\s/{}?#]+))+\/?)$/

function readLimit(name: string, rate: unknown): RateLimit {
  const [, method, path] = ENDPOINT.exec(name) ?? []
  if (path === undefined) {
    throw new ConfigError(
      'rateLimit.limits',
      `\`${oneLine(name)}\` is no endpoint`,
      'Write its path as it is documented, without the `/` before it and with `v2/` before those of APIv2, ' +
        'or its method, a blank and its path: `POST v3/profitsharing/orders`',
    )
  }
  return { name, method, segments: path.split('/'), ...readRate(name, rate) }
}

function readRate(name: string, rate: unknown): Pick<RateLimit, 'calls' | 'seconds'> {
  const { calls, seconds } = (isRecord(rate) ? rate : { calls: rate, seconds: 1 }) as Readonly<
    Record<string, unknown>
  >
  if (isCount(calls) && isCount(seconds, LONGEST)) {
    return { calls, seconds }
  }
  const given = isRecord(rate)
    ? `{ calls: ${describe(calls)}, seconds: ${describe(seconds)} }`
    : describe(rate)
  throw new ConfigError(
    'rateLimit.limits',
    `that of \`${name}\` is ${given}`,
    `Give calls a second, or { calls, seconds }: whole numbers from 1, and at most ${LONGEST} seconds`,
  )
}
