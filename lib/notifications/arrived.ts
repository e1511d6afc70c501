import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import type { Language } from './language.js'

/** 2 MiB: a ciphertext may have a million characters, and mostly has some thousand. */
export const MOST_OCTETS: number = 2 ** 21

/** What frameworks have made of bodies, by the requests that were left without one. */
const parsedBodies = new WeakMap<Request, unknown>()

/**
 * A request to a server of Node.js as a WHATWG one, with the octets that were kept, or that are still to be read.
 *
 * @param holder what a framework that reads bodies puts them on, as `rawBody` and, parsed or not, as `body`
 */
export function toRequest(incoming: IncomingMessage, holder: object): Request {
  const { method = 'GET', url = '/' } = incoming
  const base = 'http://localhost/'
  const { rawBody, body }: { rawBody?: unknown; body?: unknown } = holder
  const raw = [rawBody, body].find(isRaw)
  const isLost = raw === undefined && incoming.readableDidRead
  const request = new Request(URL.canParse(url, base) ? new URL(url, base) : base, {
    method,
    headers: headersOf(incoming),
    duplex: 'half',
    ...(method === 'POST' && !isLost && { body: raw ?? ReadableStream.from(octetsOf(incoming)) }),
  })
  if (isLost) parsedBodies.set(request, body)
  return request
}

/**
 * The octets of a request's body, or the refusal of one that is too large. Where they are lost, because something has
 * read them before: what was made of them.
 */
export async function bodyOf(request: Request, { failure }: Language): Promise<unknown> {
  if (parsedBodies.has(request)) return parsedBodies.get(request)
  if (request.bodyUsed) return undefined
  const octets = await readOctets(request.body ?? [])
  return octets.byteLength > MOST_OCTETS
    ? failure(413, `the body is larger than ${MOST_OCTETS} octets`)
    : octets
}

/** Reads to the end, or until there is more than `MOST_OCTETS`. One octet at a time takes no more room than all at once. */
export async function readOctets(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Uint8Array> {
  let octets = Buffer.alloc(16_384)
  let length = 0
  for await (const chunk of chunks) {
    const end = length + chunk.byteLength
    if (end > octets.length) octets = Buffer.concat([octets], Math.max(end, 2 * octets.length))
    octets.set(chunk, length)
    length = end
    if (length > MOST_OCTETS) break
  }
  return octets.subarray(0, length)
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
