import { describe } from '../http/describe.js'
import { viewOf } from '../http/encode.js'
import { RequestError } from '../http/errors.js'

/** The body of a request as it came. */
export type BodyInput = string | ArrayBufferView | ArrayBuffer

/**
 * The octets that came.
 *
 * @throws `RequestError` for what a framework has parsed: written anew, it is not what was signed
 */
export function readBody(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body
  if (typeof body === 'string') return Buffer.from(body)
  if (ArrayBuffer.isView(body) || body instanceof ArrayBuffer) return viewOf(body)
  throw new RequestError(
    `the body of a notification is ${body === undefined ? 'missing, or was read before' : describe(body)}. The ` +
      `signature covers the octets that came, so give them as text or bytes. How to get them: ${RAW_BODY}`,
  )
}

/** Of each framework, what leaves a body as it came. */
const RAW_BODY = [
  "Express: express.raw({ type: '*/*' }) for this route, before express.json(), then req.body",
  "Koa with koa-bodyparser, and egg: ctx.request.rawBody; of XML with enableTypes: ['json', 'form', 'xml']",
  "Fastify: addContentTypeParser(['application/json', 'text/xml'], { parseAs: 'buffer' }, (request, body, done) => done(null, body)), then request.body",
  "Nest: NestFactory.create(AppModule, { rawBody: true }), then req.rawBody; of XML after app.useBodyParser('text', { type: 'text/xml' })",
  'Hono: await c.req.text()',
].join('; ')
