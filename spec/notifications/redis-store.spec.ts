import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConfigError, type IoredisClient, type NodeRedisClient } from '../../lib/index.js'
import { redisStore } from '../../lib/notifications/redis-store.js'
import { thrownBy } from '../http/support.js'
import { type RedisServer, redisIsMissing, startRedis, withRedis } from '../support/redis-server.js'
import { storeContract } from './store-contract.js'

const PREFIX = 'wechatpay:notification:'

describe.skipIf(redisIsMissing)(withRedis('redisStore'), () => {
  let server: RedisServer
  let redis: Redis

  beforeAll(async () => {
    server = await startRedis()
    redis = new Redis(server.path)
  })
  afterAll(async () => {
    redis.disconnect()
    await server[Symbol.asyncDispose]()
  })

  /** Nobody waits for time to pass: what is left of it is made less. */
  async function pass(id: string, ms: number): Promise<void> {
    const left = await redis.pttl(PREFIX + id)
    expect(left).toBeGreaterThan(0)
    await redis.pexpire(PREFIX + id, left - ms)
  }

  interface Connection {
    readonly client: IoredisClient | NodeRedisClient
    close(): void
  }

  const connectors: Record<string, () => Promise<Connection>> = {
    ioredis: async () => {
      const client = new Redis(server.path)
      return { client, close: () => client.disconnect() }
    },
    redis: async () => {
      const client = await createClient({ socket: { path: server.path, tls: false } }).connect()
      return { client, close: () => client.destroy() }
    },
    'redis with RESP 3': async () => {
      const socket = { path: server.path, tls: false } as const
      const client = await createClient({ RESP: 3, socket }).connect()
      return { client, close: () => client.destroy() }
    },
  }

  describe.each(Object.entries(connectors))('over %s', (_, connect) => {
    let connections: readonly Connection[]

    beforeAll(async () => {
      connections = await Promise.all([connect(), connect()])
    })
    afterAll(() => {
      for (const { close } of connections) close()
    })

    storeContract(() => {
      const [one, other] = connections.map(({ client }) => redisStore(client))
      return { stores: [one, other], pass }
    })

    it('keeps everything under its prefix, until it runs out', async () => {
      await redis.flushall()
      const store = redisStore(connections[0].client, { prefix: 'shop:' })
      await store.claim('a', 1_000_000)
      await store.claim('b', 1_000_000)
      await store.done('b', 2_000_000)
      expect((await redis.keys('*')).sort()).toEqual(['shop:a', 'shop:b'])
      const [a, b] = [await redis.pttl('shop:a'), await redis.pttl('shop:b')]
      expect([a > 900_000 && a <= 1_000_000, b > 1_900_000 && b <= 2_000_000]).toEqual([true, true])
    })

    it('rejects when Redis refuses', async () => {
      const { client, close } = await connect()
      const store = redisStore(client, { prefix: 'list:' })
      await redis.rpush('list:a', 'x')
      await expect(store.claim('a', 1_000)).rejects.toThrow('WRONGTYPE')
      close()
      await expect(store.claim('a', 1_000)).rejects.toThrow(/clos/i)
    })
  })

  it('takes a claim for granted that its own script has made, when a client sends it again', async () => {
    const twice: IoredisClient = {
      eval: async (...args) => {
        await redis.eval(...args)
        return redis.eval(...args)
      },
      defineCommand: () => {},
    }
    expect((await redisStore(twice).claim('twice', 1_000_000)).state).toBe('claimed')
    expect((await redisStore(redis).claim('twice', 1_000_000)).state).toBe('busy')
  })
})

describe('the client of a redisStore', () => {
  const anything = () => {}

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a URL', 'redis://127.0.0.1:6379'],
    ['an empty object', {}],
    ['an object that can only get and set', { get: anything, set: anything }],
    ['redis 3', { eval: anything, sendCommand: anything, send_command: anything }],
    ['the class of ioredis', Redis],
  ])('cannot be %s', (_, client) => {
    const { message } = thrownBy(() => redisStore(client as IoredisClient), ConfigError)
    expect(message).toMatch(/^redisStore.client: .*`ioredis`.*`redis` 4 and later/)
  })
})
