import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { redisStore } from '../../lib/notifications/redis-store.js'
import { toNode } from '../../lib/notifications/to-node.js'
import { withModules } from '../support/child.js'
import { type RedisServer, redisIsMissing, startRedis, withRedis } from '../support/redis-server.js'
import { listen, post } from './servers.js'
import { createWork, expectSuccess, MCHID, notification, setUp } from './support.js'

const KEY = `wechatpay:notification:${MCHID}:${notification().id}`

describe.skipIf(redisIsMissing)(withRedis('processes that share a Redis'), () => {
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

  function connect(): Redis {
    const client = new Redis(server.path)
    onTestFinished(() => client.disconnect())
    return client
  }

  it('run the handler once when both receive a notification at once', async () => {
    await redis.flushall()
    const work = createWork()
    const servers = await Promise.all(
      [connect(), connect()].map((client) => {
        const { handler } = setUp({ '*': work.run }, { store: redisStore(client) })
        return listen(toNode(handler))
      }),
    )
    const answers = servers.map((url) => post(url))
    const refused = await Promise.race(answers)
    expect([refused.status, work.begun]).toEqual([503, 1])
    work.succeed()
    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    expect(statuses.sort()).toEqual([204, 503])
    for (const url of servers) expect((await post(url)).status).toBe(204)
    expect(work.begun).toBe(1)
  })

  it('hand over what one of them was handling when it died', async () => {
    await redis.flushall()
    const code = await withModules(program(server.path))
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: join(import.meta.dirname, '..', '..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [running] = await once(child.stdout, 'data')
    expect(`${running}`).toBe('running\n')
    child.kill('SIGKILL')
    await once(child, 'exit')

    const ship = vi.fn()
    const { deliver } = setUp({ '*': ship }, { store: redisStore(connect()) })
    expect((await deliver()).status).toBe(503)
    expect(ship).not.toHaveBeenCalled()
    const left = await redis.pttl(KEY)
    expect(left > 0 && left <= 60_000).toBe(true)
    await redis.pexpire(KEY, left - 60_000)
    await expectSuccess(await deliver())
    await expectSuccess(await deliver())
    expect(ship).toHaveBeenCalledTimes(1)
  })
})

/** A server that never ends what it has begun. */
const program = (path: string): string => `
  import { Redis } from 'ioredis'
  import { createHandler } from './lib/notifications/handler.ts'
  import { redisStore } from './lib/notifications/redis-store.ts'

  const handler = createHandler({
    mchid: '${MCHID}',
    parse: async () => (${JSON.stringify(notification())}),
    replies: async () => false,
    report: console.error,
  })
  const begin = () => {
    console.log('running')
    return new Promise(() => {})
  }
  const store = redisStore(new Redis(${JSON.stringify(path)}))
  await handler({ '*': begin }, { store })(new Request('http://localhost', { method: 'POST' }))
`
