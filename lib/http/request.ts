import { templateOf } from '../chain/template.js'
import type { FileCipher } from '../crypto/aes-gcm.js'
import type { DigestAlgorithm } from '../crypto/digest.js'
import type { Facts } from '../openapi/facts.js'
import { type AddressDefaults, addressOf } from './address.js'
import { partsOf } from './base-url.js'
import { type Body, closeBody, encodeBody } from './body.js'
import { type Deadline, startDeadline } from './deadline.js'
import { RequestError, type RequestSummary } from './errors.js'
import type { FormBody } from './form.js'
import { readHeaders } from './headers.js'
import { checkIdempotent } from './idempotent.js'
import { type RequestOptions, readOptions } from './options.js'
import { type Params, paramsOf } from './params.js'
import { encodeQuery } from './query.js'
import {
  checkSensitive,
  type SensitiveFields,
  sensitiveFields,
  withoutSecrets,
} from './sensitive.js'
import type { AnswerLimit } from './sink.js'
import type { Traced } from './trace.js'

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

/** The two protocols of WeChat Pay: that of paths beginning with `v2/`, and that of all others. */
export type Protocol = 'v2' | 'v3'

/** One call on its way through the stack. A record: a middleware passes on a changed copy. */
export interface WechatpayRequest extends RequestSummary, Traced {
  readonly protocol: Protocol
  readonly method: Method
  /** The absolute URL, e.g. `https://api.mch.weixin.qq.com/v3/certificates`. */
  readonly url: string
  /** Scheme, host and port. */
  readonly origin: string
  /** Path and query, exactly as they are signed and sent. The query of APIv2 is written when it is signed. */
  readonly target: string
  /**
   * The path as it was written, placeholders unfilled, e.g. `/v3/pay/transactions/id/{transaction_id}`; of APIv2 without
   * `v2/`.
   */
  readonly template: string
  /** Merchant id of the client. */
  readonly mchid: string
  /** What a proxy has both begin with: the path of the base URL, but for WeChat Pay's own part at its end. Mostly `/`. */
  readonly prefix: string
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** A large form is read as it is sent. */
  readonly body: Uint8Array | FormBody | undefined
  /** What the signature of APIv3 covers of the body: all of it, or a form's `meta`. */
  readonly signedBody: Uint8Array | undefined
  /** APIv2: what is to be signed, and sent as XML or as a query; the text fields of a form. */
  readonly params?: Params | undefined
  /** APIv2: what is known of the endpoint. */
  readonly facts?: Facts | undefined
  /** It goes over a connection that shows the merchant's client certificate. */
  readonly certified?: true
  readonly answerLimit: AnswerLimit
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
export interface RequestDefaults extends AddressDefaults {
  /** Merchant id. */
  readonly mchid: string
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds for a whole call. */
  readonly timeout: number
  /** Whether sensitive fields are encrypted and decrypted. */
  readonly sensitive?: boolean
  /** As in a call's options. */
  readonly maxResponseBytes?: number | undefined
}

/** 64 MiB. */
const MOST_HELD = 67_108_864

/** The media types in which answers come, and of what is sent. */
const MEDIA: Readonly<Record<Protocol, { readonly accept: string; readonly sent: string }>> = {
  v2: {
    accept: 'text/xml, text/plain, application/x-gzip, application/json',
    sent: 'text/xml; charset=utf-8',
  },
  v3: {
    accept:
      'application/json, text/plain, application/x-gzip, application/pdf, image/png, image/*;q=0.5',
    sent: 'application/json; charset=utf-8',
  },
}

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
  const template = templateOf(path, call)
  const options = readOptions(given, template.names, call)
  const expanded = template.expand(given as Record<string, unknown>, call)
  const protocol = /^v2([/?]|$)/.test(expanded) ? 'v2' : 'v3'
  const isV2 = protocol === 'v2'
  checkProtocol(protocol, options, call)
  const endpoint = isV2 ? withoutV2(expanded) : expanded
  if (/^(\?|$)/.test(endpoint)) throw new RequestError('the URL has no path', call)
  const ownHeaders = readHeaders(options.headers, call)
  const query = options.query ? encodeQuery(options.query, call) : ''
  const sent = query ? `${endpoint}${endpoint.includes('?') ? '&' : '?'}${query}` : endpoint
  const params = isV2 ? paramsOf(sent, options, call) : undefined
  // A copy, because the list of fields is looked at later.
  const option = options.sensitive && structuredClone(options.sensitive)
  const body = await encodeBody(options, call, isV2)
  try {
    const { base, origin, ...about } = await addressOf(protocol, endpoint, options, defaults, call)
    const fields = isV2 ? undefined : (option ?? defaults.sensitive)
    const sensitive = fields ? await sensitiveFields(base, endpoint, fields, call) : undefined
    if (option) checkSensitive(sensitive, options, call)
    const { pathname, prefix } = partsOf(base)
    const target = pathname + sent
    const request: WechatpayRequest = {
      protocol,
      method,
      url: origin + withoutSecrets(target, sensitive),
      origin,
      target,
      prefix,
      template: pathname + (isV2 ? withoutV2(template.text) : template.text),
      mchid: defaults.mchid,
      headers: headersOf(protocol, defaults, ownHeaders, body, call),
      body: body?.bytes,
      signedBody: body?.signed,
      params,
      ...about,
      answerLimit: {
        octets: options.maxResponseBytes ?? defaults.maxResponseBytes ?? MOST_HELD,
        advice: 'raise `maxResponseBytes`',
      },
      options,
      sensitive,
      deadline: startDeadline(options.timeout ?? defaults.timeout, options.signal),
    }
    if (method === 'POST' && options.idempotent) {
      await checkIdempotent(request, template.names).catch((error: unknown) => {
        request.deadline.end()
        throw error
      })
    }
    return request
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

const withoutV2 = (path: string): string => path.replace(/^v2\/?/, '')

/** Each protocol has options that the other one has not. */
const FOREIGN: Readonly<Record<Protocol, readonly (keyof RequestOptions)[]>> = {
  v2: ['json', 'body', 'sensitive'],
  v3: ['xml', 'security'],
}

function checkProtocol(protocol: Protocol, options: RequestOptions, call: RequestSummary): void {
  const foreign = FOREIGN[protocol].find((name) => options[name] !== undefined)
  if (foreign === undefined) return
  const advice =
    protocol === 'v2'
      ? 'which is for APIv3; a path that begins with `v2/` takes `xml`'
      : 'which is for APIv2, whose paths begin with `v2/`'
  throw new RequestError(`option \`${foreign}\` is given, ${advice}`, call)
}

function headersOf(
  protocol: Protocol,
  defaults: RequestDefaults,
  own: Readonly<Record<string, string>>,
  body: Body | undefined,
  call: RequestSummary,
): Record<string, string> {
  if (body?.contentType && 'content-type' in own) {
    const problem = 'header `content-type` of a form carries its boundary and cannot be given'
    throw new RequestError(problem, call)
  }
  const { accept, sent } = MEDIA[protocol]
  const headers: Record<string, string> = { accept, ...defaults.headers }
  if (call.method !== 'GET') headers['content-type'] = body?.contentType ?? sent
  // Not assigned, which would take one that is called `__proto__` for something else.
  return { ...headers, ...own }
}
