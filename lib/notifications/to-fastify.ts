import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { isXml } from '../http/is-xml.js'
import { adapt } from './adapter.js'
import { octetsOf, readOctets } from './arrived.js'
import type { NotificationHandler } from './handler.js'

/** What is used of a request of Fastify. */
export interface FastifyRequest {
  readonly raw: IncomingMessage
  headers: IncomingMessage['headers']
  rawBody?: unknown
  body?: unknown
}

/** What is used of a reply of Fastify. */
export interface FastifyReply {
  code(status: number): FastifyReply
  headers(headers: Record<string, string>): FastifyReply
  send(body: Buffer): FastifyReply
}

/** The options of a route. */
export interface FastifyRoute {
  preParsing(request: FastifyRequest, reply: FastifyReply, payload: Readable): Promise<Readable>
  handler(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply>
}

/**
 * A route of Fastify that handles notifications. It keeps the body as it came in `request.rawBody`, whatever parsers
 * of content types there are; XML, for which there is mostly none, is not given to them. The handler's `deadline` begins
 * when the body is here: `requestTimeout` of Fastify is for bodies that do not come.
 *
 * @example
 * fastify.post('/notify', toFastify(wxpay.notifications.handler({ 'TRANSACTION.SUCCESS': ship })))
 */
export function toFastify(handler: NotificationHandler): FastifyRoute {
  const answer = adapt(handler)
  return {
    preParsing: async (request, _, payload) => {
      const octets = await readOctets(octetsOf(payload))
      request.rawBody = octets
      if (isXml(octets)) hideBody(request)
      return Readable.from([octets])
    },
    handler: async (request, reply) => {
      const { status, headers, body } = await answer(request.raw, request)
      return reply.code(status).headers(headers).send(body)
    },
  }
}

/** Fastify refuses a body of a type that it has no parser for, and reads none of which no header tells. */
function hideBody(request: FastifyRequest): void {
  // Headers that are set are laid over those that came.
  request.headers = {
    'content-type': undefined,
    'content-length': undefined,
    'transfer-encoding': undefined,
  }
}
