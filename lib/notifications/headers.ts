import { describe } from '../http/describe.js'
import { RequestError } from '../http/errors.js'

/**
 * The headers of a request, in any form in which servers have them: `Headers`, Node's `req.headers`, a `Map`, a list of
 * pairs, or Node's `req.rawHeaders`, in which names and values take turns.
 */
export type HeadersInput =
  | Iterable<readonly [name: string, value: string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | readonly string[]

/** Finds a header by its name, in any case; `undefined` if it is missing or repeated. */
export function readHeaders(given: unknown): (name: string) => string | undefined {
  const values = new Map<string, string[]>()
  for (const pair of pairsOf(given)) {
    const [name, ...texts] = Array.isArray(pair) ? pair.flat() : []
    if (typeof name !== 'string') throw unreadable('a list of something else')
    const key = name.toLowerCase()
    values.set(key, [...(values.get(key) ?? []), ...texts.filter(hasText).map(String)])
  }
  return (name) => {
    const [value, another] = values.get(name.toLowerCase()) ?? []
    return another === undefined ? value : undefined
  }
}

const hasText = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

function pairsOf(given: unknown): Iterable<unknown> {
  if (Array.isArray(given) && typeof given[0] === 'string') return pairsIn(given)
  if (typeof given === 'object' && given !== null) {
    return Symbol.iterator in given ? (given as Iterable<unknown>) : Object.entries(given)
  }
  throw unreadable(describe(given))
}

function pairsIn(list: readonly unknown[]): unknown[] {
  return list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1]]] : []))
}

const unreadable = (given: string): RequestError =>
  new RequestError(
    `the headers of a notification are ${given}: give \`Headers\`, \`req.headers\` or \`req.rawHeaders\``,
  )
