import { isBusinessNumber, isDigest } from '../openapi/field-names.js'
import { actsAnew, onlyAsks, repetitionOf } from '../openapi/repetitions.js'
import { RequestError, type RequestSummary } from './errors.js'
import { listedPath, type Placed } from './listed-path.js'
import type { RequestOptions } from './options.js'
import type { Params } from './params.js'

/** A request that is marked `idempotent`. */
interface Marked extends RequestSummary, Placed {
  readonly target: string
  readonly template: string
  readonly headers: Readonly<Record<string, string>>
  readonly signedBody: Uint8Array | undefined
  readonly params?: Params | undefined
  readonly options: RequestOptions
}

/**
 * Makes sure that WeChat Pay can tell a repetition of a `POST` from a second order: by the numbers that the endpoint is
 * listed with; of any other by a business number in its body, or in its URL unless it acts anew each time, by an
 * `Idempotency-Key`, or by the digest of a file.
 *
 * @param placeholders the names of those of its URL
 * @throws `RequestError` where it cannot
 */
export async function checkIdempotent(
  request: Marked,
  placeholders: Iterable<string>,
): Promise<void> {
  const { template, target, headers, options } = request
  const path = listedPath(request, template)
  if (onlyAsks(path)) return
  const known = await repetitionOf(listedPath(request, target))
  const given = fieldsGiven(request)
  if (known) return needAll(known.numbers, given, request)
  const isTold =
    headers['idempotency-key'] ||
    (!actsAnew(path) && [...placeholders].some(isBusinessNumber)) ||
    given.some((name) => isBusinessNumber(name) || (options.multipart && isDigest(name)))
  if (isTold) return
  const problem = `it is marked \`idempotent\`, and has no number by which ${REPEATED}`
  const advice =
    'give its business number, e.g. `out_trade_no`, or an `Idempotency-Key` header, or leave `idempotent` out'
  throw new RequestError(`${problem}: ${advice}`, request)
}

const REPEATED = 'WeChat Pay could tell a repetition from a second order'

function needAll(numbers: readonly string[], given: readonly string[], request: Marked): void {
  const missing = numbers.filter((name) => !given.includes(name)).map((name) => `\`${name}\``)
  if (missing.length === 0) return
  const problem = `it is marked \`idempotent\`, and its body has no ${missing.join(' and no ')}`
  throw new RequestError(`${problem}, by which ${REPEATED}`, request)
}

/** The names of the fields that hold a text or a number: of a body in JSON, of a form's `meta`, or of the parameters of APIv2. */
function fieldsGiven({ params, signedBody }: Marked): string[] {
  return Object.entries(params ?? jsonOf(signedBody)).flatMap(([name, value]) =>
    typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? [name] : [],
  )
}

function jsonOf(octets: Uint8Array = new Uint8Array()): object {
  try {
    return Object(JSON.parse(Buffer.from(octets).toString()))
  } catch {
    return {}
  }
}
