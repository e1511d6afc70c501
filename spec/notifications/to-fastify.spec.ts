import { once } from 'node:events'
import { request } from 'node:http'
import { type FastifyInstance, fastify } from 'fastify'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { toFastify } from '../../lib/notifications/to-fastify.js'
import { parsedBodyContract, type Serve, serverContract } from './server-contract.js'
import { BODY, dial, post, requestText } from './servers.js'
import { notification, PROOF, setUp } from './support.js'
import { xmlContract } from './xml-contract.js'

const serveFastify =
  (prepare: (app: FastifyInstance) => void = () => {}, more: object = {}): Serve =>
  async (handler) => {
    const app = fastify({ forceCloseConnections: true })
    onTestFinished(() => app.close())
    prepare(app)
    app.post('/notify', { ...toFastify(handler), ...more })
    return `${await app.listen({ host: '127.0.0.1', port: 0 })}/notify`
  }

const parseAs = (form: 'buffer' | 'string') => (app: FastifyInstance) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: form }, (_, body, done) => done(null, body))
}

describe.each<[string, Serve]>([
  ['Fastify', serveFastify()],
  ['Fastify with bodies as octets', serveFastify(parseAs('buffer'))],
  ['Fastify with bodies as text', serveFastify(parseAs('string'))],
])('a handler behind %s', (_, serve) => {
  serverContract(serve)
  xmlContract(serve)
})

describe('Fastify', () => {
  parsedBodyContract(serveFastify(undefined, { preParsing: undefined }), notification())
})

describe('toFastify', () => {
  it('leaves the body to parsers and hooks', async () => {
    const bodies: unknown[] = []
    const { handler } = setUp({ '*': () => {} })
    const serve = serveFastify((app) => {
      app.addHook('preHandler', async (request) => {
        bodies.push(request.body)
      })
    })
    expect((await post(await serve(handler), { body: '{"id":1,"event_type":"E"}' })).status).toBe(
      204,
    )
    expect(bodies).toEqual([{ id: 1, event_type: 'E' }])
  })

  it('takes XML in pieces, of no length that was said before', async () => {
    const { handler, parsed } = setUp({ '*': () => {} })
    const headers = { ...PROOF, 'Content-Type': 'text/xml' }
    const outgoing = request(await serveFastify()(handler), { method: 'POST', headers })
    outgoing.write('<xml>')
    outgoing.end('</xml>')
    await once(outgoing, 'response')
    expect(`${parsed[0].body}`).toBe('<xml></xml>')
  })

  it('leaves the connection to hooks, also when the body is too large', async () => {
    const { handler } = setUp({ '*': () => {} })
    let tell: (address: string) => void = () => {}
    const address = new Promise<string>((resolve) => {
      tell = resolve
    })
    const serve = serveFastify((app) => {
      app.addHook('onResponse', async (request) => tell(request.ip))
    })
    const socket = dial(await serve(handler))
    socket.write(requestText(BODY + ' '.repeat(4 * 2 ** 20)))
    expect(await address).toBe('127.0.0.1')
  })

  it('outlives a handler of another make that throws', async () => {
    const warn = vi.spyOn(process, 'emitWarning').mockReturnValue()
    const reply = await post(await serveFastify()(() => Promise.reject(new Error('bug'))))
    expect([reply.status, JSON.parse(reply.body).code]).toEqual([500, 'FAIL'])
    expect(warn).toHaveBeenCalledTimes(1)
  })
})
