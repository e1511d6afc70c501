import { nonce } from '../crypto/nonce.js'
import { type IoredisClient, type NodeRedisClient, scriptRunner } from '../redis.js'
import type { NotificationStore } from './store.js'

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
  const run = scriptRunner('redisStore.client', client)
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

/** Redis counts whole ones. */
const milliseconds = (ttl: number): string => `${Math.ceil(ttl)}`
