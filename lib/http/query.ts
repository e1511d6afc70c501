import type { RequestSummary } from './errors.js'
import { readScalar, type Scalar } from './scalar.js'

/** A query string: names and values; a list repeats its name, `undefined` is left out. */
export type Query =
  | URLSearchParams
  | Readonly<Record<string, Scalar | readonly Scalar[] | undefined>>

/**
 * The query string without `?`. Everything but RFC 3986's unreserved characters is percent-encoded, so that
 * no URL parser on the way has a reason to write the signed bytes in another form.
 */
export function encodeQuery(query: Query, call: RequestSummary): string {
  const pairs: string[] = []
  for (const [name, value] of query instanceof URLSearchParams ? query : Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) pairs.push(`${encode(name, name, call)}=${encode(item, name, call)}`)
    }
  }
  return pairs.join('&')
}

/** `url` with another value of `name` in its query, wherever it has one. */
export const replaceInQuery = (
  url: string,
  name: string,
  replacement: (value: string) => string,
): string => {
  if (!url.includes(`${name}=`)) return url
  return url.replace(new RegExp(`([?&]${name}=)([^&]+)`, 'g'), (_, head: string, value: string) => {
    return head + escaped(replacement(decodeURIComponent(value)))
  })
}

const encode = (value: unknown, name: string, call: RequestSummary): string =>
  escaped(readScalar(`query \`${name}\``, value, call))

/** Percent-encoded, but for RFC 3986's unreserved characters. */
export const escaped = (text: string): string =>
  /^[\w.~-]*$/.test(text) ? text : encodeURIComponent(text).replace(/[!'()*]/g, hex)

/** RFC 3986 2.2: sub-delims that `encodeURIComponent` leaves alone. */
const hex = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
