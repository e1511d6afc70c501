import { once } from 'node:events'
import { connect, createServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import Koa from 'koa'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { toKoa } from '../../lib/notifications/to-koa.js'
import { parsedBodyContract, type Serve, serverContract } from './server-contract.js'
import { BODY, listen, post } from './servers.js'
import { notification, PROOF, setUp } from './support.js'
import { xmlContract } from './xml-contract.js'

const serveKoa =
  (...middlewares: Koa.Middleware[]): Serve =>
  (handler) => {
    const app = new Koa()
    for (const middleware of middlewares) app.use(middleware)
    app.use(toKoa(handler))
    app.silent = true
    return listen(app.callback())
  }

/** Leaves what `koa-bodyparser`, and so egg, leaves of a body. */
const parseAndKeep: Koa.Middleware = async (ctx, next) => {
  if (!ctx.is('json')) {
    Object.assign(ctx.request, { body: {} })
    return next()
  }
  const rawBody = await text(ctx.req)
  Object.assign(ctx.request, { rawBody, body: rawBody && JSON.parse(rawBody) })
  return next()
}

/** The same, with XML among the types that it reads. */
const keepXml: Koa.Middleware = async (ctx, next) => {
  const rawBody = await text(ctx.req)
  Object.assign(ctx.request, { rawBody, body: {} })
  return next()
}

const parse: Koa.Middleware = async (ctx, next) => {
  Object.assign(ctx.request, { body: JSON.parse(await text(ctx.req)) })
  await next()
}

describe.each<[string, Serve]>([
  ['Koa', serveKoa()],
  ['Koa or egg that keeps rawBody', serveKoa(parseAndKeep)],
  ['Koa or egg that keeps rawBody of XML as well', serveKoa(keepXml)],
])('a handler behind %s', (_, serve) => {
  serverContract(serve)
  xmlContract(serve)
})

describe('Koa', () => {
  parsedBodyContract(serveKoa(parse), notification())
})

describe('toKoa', () => {
  it.each([[200], [500]])('keeps the status %d of an answer without a body', async (status) => {
    const url = await serveKoa()(async () => new Response(null, { status }))
    expect(await post(url)).toMatchObject({ status, body: '' })
  })

  it('outlives a handler of another make that throws', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue()
    const url = await serveKoa()(() => Promise.reject(new Error('bug')))
    expect((await post(url)).status).toBe(500)
    expect(warn).toHaveBeenCalledTimes(1)
  })

  it('works over HTTP/2', async () => {
    const { handler } = setUp({ '*': () => {} })
    const app = new Koa()
    app.use(toKoa(handler))
    const server = createServer(app.callback()).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    onTestFinished(() => {
      session.destroy()
      server.close()
    })
    const stream = session.request({ ':method': 'POST', ':path': '/notify', ...PROOF })
    stream.end(BODY)
    const [headers] = await once(stream, 'response')
    expect(headers[':status']).toBe(204)
  })

  it('gives its headers to Koa', async () => {
    const { handler } = setUp({ '*': () => {} })
    const reply = await post(await serveKoa()(handler), { method: 'PUT' })
    expect([reply.status, reply.headers.allow]).toEqual([405, 'POST'])
  })
})
