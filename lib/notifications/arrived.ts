import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'

/** 1 MiB; a notification has a few thousand octets. */
export const MOST_OCTETS: number = 2 ** 20

/** What frameworks have made of bodies, by the requests that were left without one. */
const parsedBodies = new WeakMap<Request, unknown>()

/**
 * A request to a server of Node.js as a WHATWG one, with the octets that were kept, or that are still to be read.
 *
 * @param holder what a framework that reads bodies puts them on, as `rawBody` and, parsed or not, as `body`
 */
export function toRequest(incoming: IncomingMessage, holder: object): Request {
  const { method = 'GET', url = '/' } = incoming
  const { rawBody, body }: { rawBody?: unknown; body?: unknown } = holder
  const raw = [rawBody, body].find(isRaw)
  const isLost = raw === undefined && incoming.readableDidRead
  const request = new Request(new URL(url, 'http://localhost'), {
    method,
    headers: headersOf(incoming),
    duplex: 'half',
    ...(method === 'POST' && !isLost && { body: raw ?? ReadableStream.from(octetsOf(incoming)) }),
  })
  if (isLost) parsedBodies.set(request, body)
  return request
}

/**
 * The octets of a request's body, of one that is too large at least one more than `MOST_OCTETS`. Where they are lost,
 * because something has read them before: what was made of them.
 */
export async function bodyOf(request: Request): Promise<unknown> {
  if (parsedBodies.has(request)) return parsedBodies.get(request)
  return request.bodyUsed ? undefined : readOctets(request.body ?? [])
}

/** Reads to the end, or until there is more than `MOST_OCTETS`. */
export async function readOctets(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Uint8Array> {
  const read: Uint8Array[] = []
  let octets = 0
  for await (const chunk of chunks) {
    read.push(chunk)
    octets += chunk.byteLength
    if (octets > MOST_OCTETS) break
  }
  return Buffer.concat(read)
}

/** What is left unread is thrown away, so that the connection lives to carry the answer. */
export async function* octetsOf(incoming: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* incoming.iterator({ destroyOnReturn: false })
  } finally {
    incoming.resume()
  }
}

const isRaw = (body: unknown): body is string | Uint8Array =>
  typeof body === 'string' || body instanceof Uint8Array

function headersOf({ headers }: IncomingMessage): Headers {
  const list = new Headers()
  for (const [name, values = []] of Object.entries(headers)) {
    // HTTP/2 has `:path` and others among its headers, which `Headers` does not take.
    if (!name.startsWith(':')) for (const value of [values].flat()) list.append(name, value)
  }
  return list
}
