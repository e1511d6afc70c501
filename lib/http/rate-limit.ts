import type { RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible'
import type { RateLimit, RateLimits } from '../config/rate-limit.js'
import type { Report } from '../config/warning.js'
import type { RunScript } from '../redis.js'
import { unanswered } from './aborted.js'
import { within } from './deadline.js'
import { reasonOf } from './describe.js'
import { TransportError } from './errors.js'
import { type Ask, createLane } from './lane.js'
import { listedPath } from './listed-path.js'
import type { WechatpayRequest } from './request.js'
import type { Middleware } from './stack.js'

/** Redis has to answer within this time, in milliseconds. */
const PATIENCE = 500

/** After a failure Redis is left alone for so long, in milliseconds. */
const PAUSE = 10_000

/** By so much a later try may be faster on its way to the server than an earlier one, in milliseconds. */
const JITTER = 50

/** Whose calls are limited, and who hears that Redis fails. */
interface Owner {
  readonly mchid: string
  readonly report: Report
}

/**
 * Lets every try of a call wait until its endpoint may be called again, those of one endpoint in the order in which they
 * came. There are never more than `calls` of them in any `seconds`, so that nothing doubles where two windows of the server
 * meet. A call that ends while it waits takes no turn.
 */
export function createRateLimit(
  { limits, runScript, prefix }: RateLimits,
  { mchid, report }: Owner,
): Middleware {
  const insure = createInsurance(report)
  const load = async (limit: RateLimit): Promise<Ask> => {
    const own = await loadOwn(limit)
    if (!runScript) return own
    const key = `${prefix}${mchid}:${limit.name}:${limit.calls}/${limit.seconds}`
    return insure(await loadShared(limit, runScript, key), own)
  }
  const lanes = limits.map((limit) => ({
    limit,
    enter: createLane(() => load(limit), limit.calls),
  }))
  return async (request, next) => {
    const segments = listedPath(request, request.target).split('/')
    const lane = lanes.find(({ limit }) => isFor(limit, request.method, segments))
    if (lane) {
      await within(request, () => lane.enter(request.deadline.signal)).catch((error: unknown) => {
        const isLate = error instanceof TransportError && error.code === 'ERR_TIMEOUT'
        throw isLate ? tooLate(request, lane.limit) : error
      })
    }
    return next(request)
  }
}

const isFor = (limit: RateLimit, method: string, segments: readonly string[]): boolean =>
  (limit.method ?? method) === method &&
  limit.segments.length === segments.length &&
  limit.segments.every((known, at) =>
    known.startsWith('{') ? segments[at] : known === segments[at],
  )

function tooLate(request: WechatpayRequest, { name, calls, seconds }: RateLimit): TransportError {
  const limit = `\`${name}\`: ${calls} calls in ${seconds} s`
  const problem = `no turn came within its time under the limit ${limit}; nothing was sent while it waited`
  return unanswered('ERR_TIMEOUT', problem, request, [])
}

/** Turns of this process. As many places as there are calls are taken one after the other, each anew when its time is over. */
async function loadOwn({ calls, seconds }: RateLimit): Promise<Ask> {
  const { RateLimiterMemory } = await import('rate-limiter-flexible')
  const duration = seconds + JITTER / 1000
  const limiter = new RateLimiterMemory({ points: 1, duration })
  let place = 0
  const take = async (): Promise<number | undefined> => {
    const pause = await consume(limiter, `${place}`)
    if (pause === undefined) place = (place + 1) % calls
    // A clock that was set back holds nobody up.
    return pause && Math.min(pause, duration * 1000)
  }
  let last: ReturnType<Ask> = Promise.resolve(undefined)
  return () => {
    last = last.then(take)
    return last
  }
}

/** Turns of all processes that share a Redis. */
async function loadShared(
  { calls, seconds }: RateLimit,
  runScript: RunScript,
  key: string,
): Promise<Ask> {
  const { RateLimiterRedis, RLWrapperTimeouts } = await import('rate-limiter-flexible')
  // In this way the library defines no command on the client, which is not ours.
  const storeClient = {
    eval: (script: string, { arguments: args }: { readonly arguments: string[] }) =>
      runScript(script, key, ...args),
  }
  const limiter = new RLWrapperTimeouts({
    limiter: new RateLimiterRedis({
      storeClient,
      useRedisPackage: true,
      customIncrTtlLuaScript: SLIDING,
      points: calls,
      duration: seconds + JITTER / 1000,
    }),
    timeoutMs: PATIENCE,
  })
  return () => consume(limiter, key)
}

/**
 * Keeps the times of the last turns, and gives one when the oldest of them is over. By the clock of Redis; one that was set
 * back holds nobody up.
 */
const SLIDING = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local calls, window = tonumber(ARGV[3]), math.floor(ARGV[4] * 1000)
local oldest = redis.call('LINDEX', KEYS[1], calls - 1)
local left = oldest and oldest + window - now or 0
if left > 0 and left <= window then return {calls + 1, left} end
redis.call('LPUSH', KEYS[1], now)
redis.call('LTRIM', KEYS[1], 0, calls - 1)
redis.call('PEXPIRE', KEYS[1], window)
return {1, window}`

async function consume(limiter: RateLimiterAbstract, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key)
    return undefined
  } catch (refusal) {
    const { msBeforeNext } = refusal as Partial<RateLimiterRes>
    if (typeof msBeforeNext !== 'number') throw refusal
    return msBeforeNext
  }
}

/** Lets the turns of each process hold while Redis fails, of which `report` hears once. */
function createInsurance(report: Report): (shared: Ask, own: Ask) => Ask {
  let isDown = false
  let resumeAt = 0
  return (shared, own) => async () => {
    if (performance.now() < resumeAt) return own()
    try {
      const pause = await shared()
      // Of several that are under way, one may have failed meanwhile.
      if (performance.now() >= resumeAt) isDown = false
      // So that what was taken from Redis counts when Redis fails.
      if (pause === undefined) await own()
      return pause
    } catch (cause) {
      if (!isDown) report(redisFailed(cause))
      isDown = true
      resumeAt = performance.now() + PAUSE
      return own()
    }
  }
}

const redisFailed = (cause: unknown): Error =>
  new Error(
    `rateLimit.redis: the limits hold in each process by itself until Redis answers again (${reasonOf(cause)})`,
    { cause },
  )
