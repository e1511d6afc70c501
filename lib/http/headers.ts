import { describe } from './describe.js'
import { RequestError, type RequestSummary } from './errors.js'
import type { RequestOptions } from './options.js'

/** RFC 9110 and the signing stack decide about these; a caller's value could only break the request. */
const RESERVED = [
  'authorization',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
]

/**
 * The caller's headers: a copy, so that one object can serve many calls. As in a query, `undefined` is left out.
 *
 * @throws `RequestError` for what HTTP does not allow, and for what the client sets itself
 */
export function readHeaders(
  given: RequestOptions['headers'],
  call: RequestSummary,
): Readonly<Record<string, string>> {
  // To name `Headers` loads the `fetch` of Node.js, which most programs have no other use for.
  if (given === undefined) return {}
  const pairs: Iterable<[string, unknown]> =
    Symbol.iterator in given ? given : Object.entries(given)
  const headers = new Headers()
  for (const [name, value] of pairs) {
    if (value === undefined) continue
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new RequestError(`header \`${name}\` takes text, not ${describe(value)}`, call)
    }
    try {
      headers.append(name, String(value))
    } catch (cause) {
      const problem = 'option `headers` holds a name or a value that HTTP does not allow'
      throw new RequestError(problem, call, cause)
    }
  }
  const reserved = RESERVED.find((name) => headers.has(name))
  if (reserved) {
    throw new RequestError(`header \`${reserved}\` is set by the client and cannot be given`, call)
  }
  return Object.fromEntries(headers)
}
