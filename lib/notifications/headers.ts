import { describe } from '../http/describe.js'
import { RequestError } from '../http/errors.js'
import { hasMethod } from '../http/kinds.js'

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
  if (isHeaders(given)) return (name) => given.get(name) ?? undefined
  const fields = fieldsOf(given)
  const names = Object.keys(fields)
  return (name) => onlyText(fields, names, name.toLowerCase())
}

/** Of this realm and of any package. The global class is not looked at: that would load what `fetch` needs. */
const isHeaders = (value: unknown): value is Headers =>
  Object.prototype.toString.call(value) === '[object Headers]' && hasMethod(value, 'get')

/** Names in any case, with a value or a list of values. */
type Fields = Readonly<Record<string, unknown>>

function onlyText(fields: Fields, names: readonly string[], key: string): string | undefined {
  let found: string | undefined
  for (const name of names) {
    // Few names have this length, and to write each in lower case takes longer than all the rest.
    if (name.length !== key.length || name.toLowerCase() !== key) continue
    const value = fields[name]
    for (const text of Array.isArray(value) ? value : [value]) {
      if (typeof text !== 'string' && typeof text !== 'number') continue
      if (found !== undefined) return undefined
      found = `${text}`
    }
  }
  return found
}

function fieldsOf(given: unknown): Fields {
  if (Array.isArray(given) && typeof given[0] === 'string') return gather(pairsIn(given))
  if (typeof given === 'object' && given !== null) {
    return Symbol.iterator in given ? gather(given as Iterable<unknown>) : (given as Fields)
  }
  throw unreadable(describe(given))
}

function gather(pairs: Iterable<unknown>): Fields {
  const fields: Record<string, unknown[]> = Object.create(null)
  for (const pair of pairs) {
    const [name, ...texts] = Array.isArray(pair) ? pair.flat() : []
    if (typeof name !== 'string') throw unreadable('a list of something else')
    fields[name] ??= []
    fields[name].push(...texts)
  }
  return fields
}

function pairsIn(list: readonly unknown[]): unknown[] {
  return list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1]]] : []))
}

const unreadable = (given: string): RequestError =>
  new RequestError(
    `the headers of a notification are ${given}: give \`Headers\`, \`req.headers\` or \`req.rawHeaders\``,
  )
