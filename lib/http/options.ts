import { describe } from './describe.js'
import { suggestion } from './did-you-mean.js'
import { RequestError, type RequestSummary } from './errors.js'
import type { Progress } from './form.js'
import { fits, hasMethod, isCount, isObject, isRecord } from './kinds.js'
import type { MultipartFields } from './multipart.js'
import type { Query } from './query.js'

/** Any dispatcher of `undici`, e.g. a `ProxyAgent`. */
export interface Dispatcher {
  dispatch(options: object, handler: object): boolean
}

/** The form in which `response.data` is wanted. */
export type As = 'json' | 'text' | 'bytes' | 'stream'

/** How often a call that is safe to repeat is repeated; a number is the `limit`, `false` is 0. */
export type RetryOption = number | false | { limit?: number; delay?: number }

/** Whether sensitive fields are encrypted and decrypted, and which of a request are so already. */
export type SensitiveOption = boolean | { encrypted: readonly string[] }

/**
 * The options of one call. The values of the URL's placeholders stand beside them, in the same object.
 */
export interface RequestOptions {
  /** The query string. Lists repeat their name, `undefined` is left out. */
  query?: Query | undefined
  /** The body, sent as JSON. */
  json?: unknown
  /**
   * The parameters of an APIv2 call, sent as XML. Objects and lists are sent as the JSON text that WeChat Pay wants of such a
   * field; `undefined` and `null` are left out. `nonce_str`, `sign`, and the merchant id if it is missing, are filled in.
   */
  xml?: object | undefined
  /** The body, sent and signed as it is; say what it is in `headers['content-type']`. */
  body?: string | ArrayBufferView | ArrayBuffer | undefined
  /** A form with files. Its field `meta`, sent as JSON, is what the signature covers. */
  multipart?: FormData | MultipartFields | undefined
  /** Called again and again while a form is sent, and waited for. What it throws ends the call, as the `cause` of `ERR_ABORTED`. */
  onProgress?: ((progress: Progress) => void) | undefined
  /** More headers; `undefined` is left out. `Wechatpay-Serial` given here wins over the client's own. */
  headers?:
    | Readonly<Record<string, string | number | undefined>>
    | Headers
    | ReadonlyMap<string, string>
    | undefined
  /** Ends the call early, with `TransportError` `ERR_ABORTED`. */
  signal?: AbortSignal | undefined
  /** The time for the whole call with its retries, in milliseconds.
   * @defaultValue 30_000 */
  timeout?: number | undefined
  /** So many octets of the answer are held in memory at most; what is streamed may be larger.
   * @defaultValue 67_108_864, 64 MiB */
  maxResponseBytes?: number | undefined
  /** Repetitions after a passing failure, where the call is safe to repeat.
   * `limit`: at most so many (0 to 10); `delay`: the first pause at most, in milliseconds, then doubled.
   * @defaultValue { limit: 2, delay: 200 } */
  retry?: RetryOption | undefined
  /**
   * Says that repeating this call changes nothing more, so that it may be retried like a `GET`. A `POST` needs the number by
   * which WeChat Pay recognises the repetition: at the top of its body, as text or a number, those of the listed endpoint
   * (`out_trade_no` of an order, `out_refund_no` of a refund); of any other endpoint a business number there (also in `meta`
   * of a form) or as placeholder of the URL, the digest of a file, or an `Idempotency-Key` header. What acts anew each time,
   * as `.../{out_order_no}/send-pendingmessage` does, is not told by its URL. A query, by its URL, needs none. Without it the
   * call is a `RequestError`, and nothing is sent.
   * @defaultValue false
   */
  idempotent?: boolean | undefined
  /** Another host, with the path before `v3/` if there is one, e.g. `https://apihk.mch.weixin.qq.com/`. */
  baseUrl?: string | URL | undefined
  /** An `undici` dispatcher for this call, e.g. a `ProxyAgent`; see `ClientConfig.dispatcher`. `failover` leaves the call
   * alone. */
  dispatcher?: Dispatcher | undefined
  /**
   * APIv2: whether the connection shows the merchant's client certificate. `false` where a proxy on the way shows it.
   * @defaultValue for a listed endpoint, whether it demands one; else false
   */
  security?: boolean | undefined
  /** What to make of the answer. By default: JSON as a value, other text as text, the rest as bytes. */
  as?: As | undefined
  /**
   * Encrypts the sensitive fields of a listed endpoint's request and decrypts those of its answer, or not.
   * `encrypted` names those that the caller has encrypted already, e.g. `json.name` or `json.receivers[*].name`.
   * @defaultValue as the client is configured
   */
  sensitive?: SensitiveOption | undefined
  /** Accepts an unsigned answer; only where WeChat Pay leaves answers unsigned. */
  verify?: false | undefined
}

/** A check of one option: what it takes, in words, or `undefined` if the value is right. */
type Check = (value: unknown) => string | undefined

const takes =
  (what: string, holds: (value: never) => boolean): Check =>
  (value) =>
    holds(value as never) ? undefined : what

/** Longest timer of Node.js, in milliseconds (2^31 - 1). */
const LONGEST = 2_147_483_647
const formOf: readonly unknown[] = ['json', 'text', 'bytes', 'stream'] satisfies As[]

/** Every option of a call and what it takes. */
const checks: Record<keyof RequestOptions, Check> = {
  query: takes(
    'an object or URLSearchParams',
    (value) => isRecord(value) || (value as object) instanceof URLSearchParams,
  ),
  json: takes('a value; the JSON text of one is a `body`', (value) => !isJsonText(value)),
  xml: takes('an object of parameters', isRecord),
  body: takes(
    'a string or bytes',
    (value) =>
      typeof value === 'string' ||
      ArrayBuffer.isView(value) ||
      (value as object) instanceof ArrayBuffer,
  ),
  multipart: takes(
    'FormData or an object of fields',
    (value) => isRecord(value) || (value as object) instanceof FormData,
  ),
  onProgress: takes('a function', (value) => typeof value === 'function'),
  headers: takes(
    'an object or Headers',
    (value) =>
      isRecord(value) || (value as object) instanceof Headers || (value as object) instanceof Map,
  ),
  signal: takes(
    'an AbortSignal',
    (value) => hasMethod(value, 'addEventListener') && 'aborted' in (value as object),
  ),
  timeout: takes('milliseconds from 1 to 2147483647', (value) => fits(value, 1, LONGEST)),
  maxResponseBytes: takes('a number of octets, from 1', (value) => isCount(value)),
  retry: checkRetry,
  idempotent: takes('true or false', (value) => typeof value === 'boolean'),
  baseUrl: takes('a URL', (value) => typeof value === 'string' || (value as object) instanceof URL),
  dispatcher: takes('an undici Dispatcher', (value) => hasMethod(value, 'dispatch')),
  security: takes('true or false', (value) => typeof value === 'boolean'),
  as: takes("'json', 'text', 'bytes' or 'stream'", (value) => formOf.includes(value)),
  sensitive: takes(
    'true, false or { encrypted: [...] }',
    (value) =>
      typeof value === 'boolean' || (isRecord(value) && isTexts(Reflect.get(value, 'encrypted'))),
  ),
  verify: takes('only false', (value) => value === false),
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')

/** What other clients call our options. */
const ELSEWHERE = new Map([
  ['data', 'json'],
  ['form', 'multipart'],
  ['formData', 'multipart'],
  ['params', 'query'],
  ['proxy', 'dispatcher'],
  ['responseType', 'as'],
])

/** An object that was written as JSON already, and would be sent as text in quotes. */
function isJsonText(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    return isObject(JSON.parse(value))
  } catch {
    return false
  }
}

const bodies = ['json', 'xml', 'body', 'multipart'] as const

/** Also used for the client's own `retry`. */
export function checkRetry(value: unknown): string | undefined {
  const { limit, delay, ...others } = isRecord(value)
    ? (value as { limit?: unknown; delay?: unknown })
    : { limit: value }
  const right =
    Object.keys(others).length === 0 &&
    (limit === undefined || limit === false || (fits(limit, 0, 10) && Number.isInteger(limit))) &&
    (delay === undefined || fits(delay, 0, 60_000))
  return right
    ? undefined
    : 'false, a number from 0 to 10, or { limit, delay } with delay in milliseconds'
}

/** Whether `name` is an option of every call, and so cannot be a placeholder. */
export const isOption = (name: string): name is keyof RequestOptions => Object.hasOwn(checks, name)

/**
 * Separates options from placeholder values, and refuses what is neither.
 *
 * @throws `RequestError` for an unknown name, an option of the wrong type, a body on `GET`, two bodies.
 */
export function readOptions(
  given: unknown,
  names: ReadonlySet<string>,
  call: RequestSummary,
): RequestOptions {
  if (!isRecord(given)) {
    throw new RequestError(`the options of a call are one object, not ${describe(given)}`, call)
  }
  const clash = [...names].find(isOption)
  if (clash) {
    const problem = `placeholder \`${clash}\` has the name of an option; write the URL with another name`
    throw new RequestError(problem, call)
  }
  const options: Partial<Record<keyof RequestOptions, unknown>> = {}
  for (const [name, value] of Object.entries(given)) {
    if (isOption(name)) {
      if (value === undefined) continue
      const expected = checks[name](value)
      if (expected)
        throw new RequestError(`option \`${name}\` takes ${expected}, not ${describe(value)}`, call)
      options[name] = value
    } else if (!names.has(name)) {
      const meant = ELSEWHERE.get(name) ?? name
      const known = [...names, ...Object.keys(checks)]
      const problem = `\`${name}\` is neither an option nor a placeholder of this URL`
      throw new RequestError(problem + suggestion(meant, known), call)
    }
  }
  refuseBodies(options, call)
  return options as RequestOptions
}

function refuseBodies(options: object, call: RequestSummary): void {
  const [first, second] = bodies.filter((name) => Object.hasOwn(options, name))
  if (second) throw new RequestError(`two bodies, \`${first}\` and \`${second}\`; give one`, call)
  if (first && call.method === 'GET') {
    throw new RequestError(
      `a GET has no body; give \`${first}\` as \`query\` or use another verb`,
      call,
    )
  }
}
