import { parseTemplate } from '../chain/template.js'
import type { FileCipher } from '../crypto/aes-gcm.js'
import type { DigestAlgorithm } from '../crypto/digest.js'
import { factsOf } from '../openapi/lookup.js'
import { type Body, closeBody, encodeBody } from './body.js'
import { type Deadline, startDeadline } from './deadline.js'
import { describe } from './describe.js'
import { RequestError, type RequestSummary } from './errors.js'
import type { FormBody } from './form.js'
import { type RequestOptions, readOptions } from './options.js'
import { encodeQuery } from './query.js'
import {
  checkSensitive,
  type SensitiveFields,
  sensitiveFields,
  withoutSecrets,
} from './sensitive.js'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A key by which the merchant signs. */
export interface SigningKey {
  /** Serial number of its certificate. */
  readonly serial: string
  /** The signature over `message`, in base64. */
  sign(message: Uint8Array): Promise<string>
}

/** The digest that a file has to have. */
export interface ContentDigest {
  readonly algorithm: DigestAlgorithm
  /** In hexadecimal or base64. */
  readonly value: string
}

/** What proves a file that is not signed itself: signed answers gave it. */
export interface ContentProof {
  /** Of the content in clear, uncompressed. */
  readonly digest?: ContentDigest | undefined
  /** By which the file is encrypted. */
  readonly cipher?: FileCipher | undefined
}

/** One call on its way through the stack. A record: a middleware passes on a changed copy. */
export interface WechatpayRequest extends RequestSummary {
  readonly method: Method
  /** The absolute URL, e.g. `https://api.mch.weixin.qq.com/v3/certificates`. */
  readonly url: string
  /** Scheme, host and port. */
  readonly origin: string
  /** Path and query, exactly as they are signed and sent. */
  readonly target: string
  /** The path as it was written, placeholders unfilled, e.g. `/v3/pay/transactions/id/{transaction_id}`. */
  readonly template: string
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** A large form is read as it is sent. */
  readonly body: Uint8Array | FormBody | undefined
  /** What the signature covers of the body: all of it, or a form's `meta`. */
  readonly signedBody: Uint8Array | undefined
  readonly options: RequestOptions
  /** What is to be encrypted of it, and decrypted of its answer. */
  readonly sensitive?: SensitiveFields | undefined
  /** By which it is signed, if not by the merchant's key of the moment. */
  readonly signingKey?: SigningKey
  /** The answer is a file that need not be signed, but has to be this one. */
  readonly content?: ContentProof
  readonly deadline: Deadline
}

/** What a client's requests have in common. */
export interface RequestDefaults {
  readonly baseUrl: URL
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds for a whole call. */
  readonly timeout: number
  /** Whether sensitive fields are encrypted and decrypted. */
  readonly sensitive?: boolean
}

export const DEFAULT_BASE_URL = 'https://api.mch.weixin.qq.com/'

/** RFC 9110 and the signing stack decide about these; a caller's value could only break the request. */
const RESERVED_HEADERS = [
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
 * Turns a call into the request that will be signed and sent, and starts its clock.
 *
 * @param path as written, without the leading `/`
 * @param given placeholder values and options, in one object
 * @throws `RequestError` for whatever can be told to be wrong before anything is sent
 */
export async function createRequest(
  method: Method,
  path: string,
  given: unknown,
  defaults: RequestDefaults,
): Promise<WechatpayRequest> {
  const call = { method, url: defaults.baseUrl.href + path }
  if (path === '') throw new RequestError('the URL has no path', call)
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(path)) {
    throw new RequestError('give the path; another host goes into the option `baseUrl`', call)
  }
  const template = parseTemplate(path, call)
  const options = readOptions(given, template.names, call)
  const base = options.baseUrl === undefined ? defaults.baseUrl : readBaseUrl(options.baseUrl, call)
  const expanded = template.expand(given as Record<string, unknown>, call)
  if (/^v2([/?]|$)/.test(expanded)) throw new RequestError('APIv2 is not in this version', call)
  const filled = base.pathname + expanded
  const query = options.query ? encodeQuery(options.query, call) : ''
  const target = query ? `${filled}${filled.includes('?') ? '&' : '?'}${query}` : filled
  const ownHeaders = readHeaders(options.headers, call)
  // A copy, because the list of fields is looked at later.
  const option = options.sensitive && structuredClone(options.sensitive)
  const body = await encodeBody(options, call)
  try {
    const origin =
      options.baseUrl === undefined ? await originOf(method, expanded, defaults) : base.origin
    const sensitive = await sensitiveFields(base, expanded, option ?? defaults.sensitive, call)
    if (option) checkSensitive(sensitive, options, call)
    return {
      method,
      url: origin + withoutSecrets(target, sensitive),
      origin,
      target,
      template: base.pathname + template.text,
      headers: headersOf(defaults, ownHeaders, body, call),
      body: body?.bytes,
      signedBody: body?.signed,
      options,
      sensitive,
      deadline: startDeadline(options.timeout ?? defaults.timeout, options.signal),
    }
  } catch (error) {
    await closeBody(body?.bytes)
    throw error
  }
}

/** A copy of `request` with more headers. */
export const withHeaders = (
  request: WechatpayRequest,
  headers: Readonly<Record<string, string>>,
): WechatpayRequest => ({ ...request, headers: { ...request.headers, ...headers } })

/**
 * Reads a base URL; its path is kept, with or without a `/` at its end.
 *
 * @returns what is wrong with it, if it cannot be used
 */
export function parseBaseUrl(given: string | URL): URL | string {
  if (!URL.canParse(String(given))) return 'it is not an absolute URL'
  const url = new URL(given)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'it must begin with https://'
  if (url.search || url.hash) return 'it must end with the path, without `?` and `#`'
  if (url.username || url.password) return 'it must not hold a user name or password'
  if (url.protocol === 'http:' && /\.(weixin\.qq\.com|wechatpay\.cn)\.?$/.test(url.hostname)) {
    return 'WeChat Pay is reached by https:// only'
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/** Cross-border endpoints, some of which have a host of their own. */
const ELSEWHERE = /^v3\/global\//

/** Scheme and host of an endpoint: its own, unless the client talks to another server than WeChat Pay's default one. */
async function originOf(
  method: Method,
  path: string,
  { baseUrl }: RequestDefaults,
): Promise<string> {
  if (baseUrl.href !== DEFAULT_BASE_URL || !ELSEWHERE.test(path)) return baseUrl.origin
  const { host } = await factsOf(method, path.split('?')[0] ?? '')
  return host ?? baseUrl.origin
}

/** The option `baseUrl` of a call. */
export function readBaseUrl(given: string | URL, call: RequestSummary): URL {
  const url = parseBaseUrl(given)
  if (typeof url === 'string') throw new RequestError(`option \`baseUrl\`: ${url}`, call)
  return url
}

function headersOf(
  defaults: RequestDefaults,
  own: Headers,
  body: Body | undefined,
  call: RequestSummary,
): Record<string, string> {
  const headers: Record<string, string> = { ...defaults.headers }
  if (call.method !== 'GET') {
    headers['content-type'] = body?.contentType ?? 'application/json; charset=utf-8'
  }
  for (const [name, value] of own) {
    if (RESERVED_HEADERS.includes(name)) {
      throw new RequestError(`header \`${name}\` is set by the client and cannot be given`, call)
    }
    if (name === 'content-type' && body?.contentType) {
      throw new RequestError(
        'header `content-type` of a form carries its boundary and cannot be given',
        call,
      )
    }
    headers[name] = value
  }
  return headers
}

/** A copy, so that one object can serve many calls. As in a query, `undefined` is left out. */
function readHeaders(given: RequestOptions['headers'] = {}, call: RequestSummary): Headers {
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
  return headers
}
