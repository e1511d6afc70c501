import type { IncomingMessage } from 'node:http'
import { paramError } from './answer.js'
import { isMultipart, type Part, partOf } from './multipart.js'

/** A request that has arrived whole. */
export interface ArrivedRequest {
  readonly method: string
  /** The request target as on the wire; Node's parser lets only ASCII through. */
  readonly target: string
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** The target up to the `?`, not decoded. */
  readonly path: string
  readonly query: URLSearchParams
  /** The `meta` of an upload with its sensitive fields in clear. */
  readonly meta?: unknown
  /** Whether its connection showed the merchant's client certificate. */
  readonly certified: boolean
}

/** 64 MiB, more than anything WeChat Pay takes. */
export const MAX_BODY_OCTETS: number = 64 * 2 ** 20

/**
 * Reads `incoming` to its end; rejects when the connection is lost before. Of a body beyond
 * `MAX_BODY_OCTETS` the rest is read and dropped, so that the client lives to see the 413.
 */
export async function receive(
  incoming: IncomingMessage,
  certified: boolean,
): Promise<ArrivedRequest> {
  const chunks: Buffer[] = []
  let octets = 0
  for await (const chunk of incoming) {
    if (octets <= MAX_BODY_OCTETS) chunks.push(chunk)
    octets += chunk.length
  }
  const target = incoming.url ?? ''
  const [path = '', ...query] = target.split('?')
  return {
    method: incoming.method ?? '',
    target,
    headers: Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    ),
    body: Buffer.concat(chunks),
    path,
    query: new URLSearchParams(query.join('?')),
    certified,
  }
}

/**
 * The body as JSON, of any type.
 * @throws Refusal when `Content-Type` says otherwise, or the body does
 */
export function jsonBody({ headers, body }: ArrivedRequest): unknown {
  const contentType = headers['content-type'] ?? ''
  if (!/^application\/json\s*(;|$)/i.test(contentType)) {
    throw paramError('Content-Type', contentType, 'must be application/json', 'header')
  }
  return readJson(body, '')
}

/**
 * A part of the form.
 * @throws Refusal when there is none, or the body is no form
 */
export function partIn({ headers, body }: ArrivedRequest, name: string): Part {
  const contentType = headers['content-type'] ?? ''
  if (!isMultipart(contentType)) {
    throw paramError('Content-Type', contentType, 'must be multipart/form-data', 'header')
  }
  const part = partOf(body, contentType, name)
  if (part) return part
  throw paramError(`/${name}`, undefined, 'no such part in the multipart body')
}

/**
 * What an upload tells of its file, of any type.
 * @throws Refusal when it is no JSON
 */
export const metaIn = (request: ArrivedRequest): unknown =>
  request.meta ?? readJson(partIn(request, 'meta').content, '/meta')

function readJson(octets: Buffer, field: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets))
  } catch {
    throw paramError(field, undefined, 'not JSON in UTF-8')
  }
}
