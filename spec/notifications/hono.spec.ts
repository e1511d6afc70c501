import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { Hono, type MiddlewareHandler } from 'hono'
import { describe, onTestFinished } from 'vitest'
import { toNode } from '../../lib/notifications/to-node.js'
import { parsedBodyContract, type Serve, serverContract } from './server-contract.js'
import { listen } from './servers.js'
import { xmlContract } from './xml-contract.js'

const serveHono =
  (...middlewares: MiddlewareHandler[]): Serve =>
  async (handler) => {
    const app = new Hono()
    for (const middleware of middlewares) app.use(middleware)
    app.post('/notify', (c) => handler(c.req.raw))
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
    onTestFinished(() => {
      server.close()
    })
    await once(server, 'listening')
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
  }

const parse: MiddlewareHandler = async (c, next) => {
  await c.req.json()
  await next()
}

describe.each<[string, Serve]>([
  ['Hono', serveHono()],
  [
    'Hono behind node:http',
    (handler) => {
      const app = new Hono().post('/notify', (c) => handler(c.req.raw))
      return listen(toNode(async (request) => app.fetch(request)))
    },
  ],
])('a handler behind %s', (_, serve) => {
  serverContract(serve)
  xmlContract(serve)
})

describe('Hono', () => {
  parsedBodyContract(serveHono(parse), undefined)
})
