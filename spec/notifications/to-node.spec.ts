import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import express from 'express'
import { describe, expect, it, vi } from 'vitest'
import { ConfigError } from '../../lib/index.js'
import type { NotificationHandler } from '../../lib/notifications/handler.js'
import { toNode } from '../../lib/notifications/to-node.js'
import { thrownBy } from '../http/support.js'
import { parsedBodyContract, type Serve, serverContract } from './server-contract.js'
import { BODY, dial, listen, post, requestText } from './servers.js'
import { notification, PROOF, setUp } from './support.js'
import { xmlContract } from './xml-contract.js'

/** Express with middlewares before the handler. */
const serveExpress =
  (...middlewares: express.RequestHandler[]): Serve =>
  (handler) => {
    const app = express()
    for (const middleware of middlewares) app.use(middleware)
    app.post('/notify', toNode(handler))
    return listen(app)
  }

const keepRawBody = (request: IncomingMessage, _: unknown, octets: Buffer) => {
  Object.assign(request, { rawBody: octets })
}

describe.each<[string, Serve]>([
  ['node:http', (handler) => listen(toNode(handler))],
  ['Express', serveExpress()],
  ['Express with express.raw()', serveExpress(express.raw({ type: '*/*' }))],
  ['Express with express.text()', serveExpress(express.text({ type: '*/*' }))],
  ['Express with a parser for other types', serveExpress(express.urlencoded())],
  ['Express or Nest that keeps rawBody', serveExpress(express.json({ verify: keepRawBody }))],
])('a handler behind %s', (_, serve) => {
  serverContract(serve)
  xmlContract(serve)
})

describe('Express', () => {
  parsedBodyContract(serveExpress(express.json()), notification())
})

describe('toNode', () => {
  it('lets the connection live after a body that was too large', async () => {
    const { handler } = setUp({ '*': () => {} })
    const socket = dial(await listen(toNode(handler)))
    socket.write(requestText(' '.repeat(8 * 2 ** 20)))
    socket.write(requestText(BODY, 'Connection: close\r\n'))
    expect((await text(socket)).match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 413', 'HTTP/1.1 204'])
  })

  it('takes a body in pieces, and an empty one', async () => {
    const { handler, parsed } = setUp({ '*': () => {} })
    const url = await listen(toNode(handler))
    const outgoing = request(url, { method: 'POST', headers: PROOF, agent: false })
    for (const octet of Buffer.from(BODY)) outgoing.write(Buffer.of(octet))
    outgoing.end()
    const [incoming] = await once(outgoing, 'response')
    expect(incoming.statusCode).toBe(204)
    await post(url, { body: '' })
    expect(parsed.map(({ body }) => body)).toEqual([Buffer.from(BODY), Buffer.alloc(0)])
  })

  it('says how long the answer is', async () => {
    const { handler } = setUp({})
    const { headers, body } = await post(await listen(toNode(handler)))
    expect(headers['content-length']).toBe(`${Buffer.byteLength(body)}`)
  })

  it('allows POST only', async () => {
    const { handler } = setUp({ '*': () => {} })
    const reply = await post(await listen(toNode(handler)), { method: 'GET' })
    expect([reply.status, reply.headers.allow]).toEqual([405, 'POST'])
  })

  it('leaves an answer alone that was given in the meantime', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue()
    const { handler } = setUp({})
    const answer = toNode(handler)
    const url = await listen((request, response) => {
      response.writeHead(503).end('too slow')
      return answer(request, response)
    })
    expect(await post(url)).toMatchObject({ status: 503, body: 'too slow' })
    expect((await post(url)).status).toBe(503)
    expect(warn).not.toHaveBeenCalled()
  })

  it.each<[string, NotificationHandler, number | undefined]>([
    [
      'throws',
      () => {
        throw new Error('bug')
      },
      500,
    ],
    ['rejects', () => Promise.reject(new Error('bug')), 500],
    ['rejects with no error', () => Promise.reject('bug'), 500],
    ['gives an answer that cannot be sent', async () => Response.error(), undefined],
  ])('outlives a handler of another make that %s', async (_, handler, status) => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue()
    const url = await listen(toNode(handler))
    const reply = await post(url).catch(() => undefined)
    expect(reply?.status).toBe(status)
    if (reply) expect(JSON.parse(reply.body)).toMatchObject({ code: 'FAIL' })
    expect(warn).toHaveBeenCalledTimes(1)
    expect(`${warn.mock.calls[0][0]}`).toMatch(/bug|status/i)
  })

  it('refuses what is no request of WeChat Pay, and warns of nothing', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue()
    const { handler } = setUp({ '*': () => {} })
    const url = await listen(toNode(handler))
    expect((await post(url, { method: 'TRACE', body: '' })).status).toBe(400)
    expect(warn).not.toHaveBeenCalled()
  })

  it.each(['//', 'http://evil/v3', '*', '/a b', '/%'])('outlives the target %j', async (target) => {
    vi.spyOn(process, 'emitWarning').mockReturnValue()
    const { handler } = setUp({ '*': () => {} })
    const url = await listen(toNode(handler))
    const socket = dial(url)
    const rightful = requestText(BODY, 'Connection: close\r\n')
    socket.end(rightful.replace('POST /notify', `POST ${target}`))
    await text(socket)
    expect((await post(url)).status).toBe(204)
  })

  it('refuses what is no handler', () => {
    const events = { 'TRANSACTION.SUCCESS': () => {} }
    const { message } = thrownBy(
      () => toNode(events as unknown as NotificationHandler),
      ConfigError,
    )
    expect(message).toBe(
      'handler: it is an object. Give what wxpay.notifications.handler(events) gives.',
    )
  })
})
