import { nonce } from '../crypto/nonce.js'
import { describe } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import { hasMethod } from '../http/options.js'
import type { NotificationStore } from './store.js'

/** What is used of a client, or a cluster, of `ioredis`. */
export interface IoredisClient {
  eval(script: string, keys: number, ...keysAndArguments: string[]): Promise<unknown>
  defineCommand(name: string, definition: { lua: string }): void
}

/** What is used of a client, or a cluster, of `redis` 4 and later. */
export interface NodeRedisClient {
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
  readonly sendCommand: unknown
}

export interface RedisStoreOptions {
  /** What the names of its keys begin with.
   * @defaultValue 'wechatpay:notification:' */
  prefix?: string
}

/**
 * A store for any number of processes, in Redis 2.6.12 and later. It connects nothing and closes nothing: the client
 * is yours.
 *
 * @throws `ConfigError` for a client of another package
 *
 * @example
 * const store = redisStore(new Redis('redis://127.0.0.1:6379'))
 * const handler = wxpay.notifications.handler({ 'TRANSACTION.SUCCESS': ship }, { store })
 */
export function redisStore(
  client: IoredisClient | NodeRedisClient,
  { prefix = 'wechatpay:notification:' }: RedisStoreOptions = {},
): NotificationStore {
  const run = runnerOf(client)
  return {
    claim: async (id, ttl, token = nonce()) => {
      const found = await run(CLAIM, prefix + id, token, milliseconds(ttl))
      if (found === null) return { state: 'claimed', token }
      const [done, reply] = /^done:(.*)$/s.exec(String(found)) ?? []
      return done ? { state: 'done', reply: reply || undefined } : { state: 'busy' }
    },
    done: async (id, ttl, reply = '') => {
      await run(DONE, prefix + id, `done:${reply}`, milliseconds(ttl))
    },
    release: async (id, token) => {
      await run(RELEASE, prefix + id, token)
    },
  }
}

/**
 * Gives what is there already. Its own token it takes for nothing: a claim is prolonged by it, and a client that lost
 * its connection sends the script a second time.
 */
const CLAIM = `
local found = redis.call('GET', KEYS[1])
if found and found ~= ARGV[1] then return found end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return nil`

const DONE = `redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])`

const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`

type Run = (script: string, key: string, ...args: string[]) => Promise<unknown>

/** The two packages take the keys and the arguments of a script in different ways. */
function runnerOf(client: IoredisClient | NodeRedisClient): Run {
  if (isIoredis(client)) return (script, key, ...args) => client.eval(script, 1, key, ...args)
  // `send_command` is that of `redis` 3, whose `eval` gives no promise.
  const right =
    hasMethod(client, 'eval') &&
    hasMethod(client, 'sendCommand') &&
    !hasMethod(client, 'send_command')
  if (!right) {
    const advice =
      'Give a client of `ioredis`, new Redis(url), or of `redis` 4 and later, await createClient({ url }).connect()'
    throw new ConfigError('redisStore.client', `it is ${describe(client)} that is none`, advice)
  }
  return (script, key, ...args) => client.eval(script, { keys: [key], arguments: args })
}

const isIoredis = (client: IoredisClient | NodeRedisClient): client is IoredisClient =>
  hasMethod(client, 'eval') && hasMethod(client, 'defineCommand')

/** Redis counts whole ones. */
const milliseconds = (ttl: number): string => `${Math.ceil(ttl)}`
