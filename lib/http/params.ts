import { describe } from './describe.js'
import { encodeJson } from './encode.js'
import { RequestError, type RequestSummary } from './errors.js'
import type { RequestOptions } from './options.js'
import { isPlain } from './plain.js'
import { readScalar } from './scalar.js'

/** The parameters of an APIv2 call by name, all of them text. */
export type Params = Readonly<Record<string, string>>

/** XML 1.0 2.3, of which WeChat Pay uses ASCII; the same names are good in a query. */
const NAME = /^[A-Za-z_][\w.-]*$/

/**
 * The parameters of an APIv2 call, as the text that is signed: numbers and flags as they are written, objects and
 * lists as JSON. `undefined` and `null` are left out. Those of a `GET` stand in its query, those of a form beside its file.
 *
 * @param target path and query, as they would be sent
 * @throws `RequestError` for a name that XML does not allow, and for a value without a text of its own
 */
export function paramsOf(target: string, options: RequestOptions, call: RequestSummary): Params {
  const { multipart, xml = {} } = options
  if (call.method === 'GET') {
    return readParams('query', new URLSearchParams(target.split('?')[1]), call)
  }
  if (!multipart) return readParams('xml', Object.entries(xml), call)
  const fields = multipart instanceof FormData ? [...multipart] : Object.entries(multipart)
  return readParams('multipart', fields.filter(isText), call)
}

const isText = ([, value]: readonly [string, unknown]): boolean =>
  typeof value === 'string' || typeof value === 'number'

function readParams(
  option: string,
  given: Iterable<readonly [name: string, value: unknown]>,
  call: RequestSummary,
): Params {
  const params = new Map<string, string>()
  for (const [name, value] of given) {
    if (value === undefined || value === null) continue
    if (!NAME.test(name)) {
      throw new RequestError(`option \`${option}\` has a name that XML does not allow`, call)
    }
    if (params.has(name)) {
      throw new RequestError(
        `option \`${option}\` has \`${name}\` twice, and a sign covers one`,
        call,
      )
    }
    params.set(name, textOf(`\`${option}.${name}\``, value, call))
  }
  return Object.fromEntries(params)
}

function textOf(what: string, value: unknown, call: RequestSummary): string {
  if (typeof value !== 'object') return readScalar(what, value, call)
  if (isPlain(value)) return Buffer.from(encodeJson(what, value, call)).toString()
  const problem = `${what} takes text, a number, or an object that is sent as JSON, not ${describe(value)}`
  throw new RequestError(problem, call)
}
