import { viewOf } from './encode.js'
import type { Attempt, RequestSummary } from './errors.js'

/** An answer as it came off the wire. */
export interface RawResponse {
  readonly request: RequestSummary
  readonly status: number
  /** By lower-case name; a list where the answer repeats a header. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The body, or a stream of it where the call asked for one. */
  readonly body: Uint8Array | ReadableStream<Uint8Array>
  /** The tries that went before it. */
  readonly attempts?: readonly Attempt[] | undefined
}

/** WeChat Pay's answer. */
export class WechatpayResponse<T = unknown> {
  readonly status: number
  /** The body, read after verification; `undefined` if it was empty or is a stream. */
  readonly data: T
  /** Whether WeChat Pay's signature was checked and is right. */
  readonly verified: boolean
  /** `Request-ID`, for WeChat Pay's support. */
  readonly requestId: string | undefined
  /** What was asked. */
  readonly request: RequestSummary
  /** The body as a stream, with `as: 'stream'`. */
  declare readonly body?: ReadableStream<Uint8Array>
  readonly #raw: RawResponse
  #headers: Headers | undefined

  constructor(raw: RawResponse, { data, verified = false }: { data?: T; verified?: boolean } = {}) {
    this.status = raw.status
    this.data = data as T
    this.verified = verified
    this.requestId = one(raw.headers['request-id'])
    this.request = { method: raw.request.method, url: raw.request.url }
    if (!isWhole(raw.body)) this.body = raw.body
    this.#raw = raw
  }

  get headers(): Headers {
    this.#headers ??= toHeaders(this.#raw.headers)
    return this.#headers
  }

  /** The tries that went before this answer, oldest first; `[]` if it is that of the first. */
  get attempts(): readonly Attempt[] {
    return this.#raw.attempts ?? []
  }

  /** The only value of a header; `undefined` if it is missing or repeated. */
  header(name: string): string | undefined {
    return one(this.#raw.headers[name.toLowerCase()])
  }

  /** The body as it came, to the octet. Throws when it is a stream. */
  bytes(): Uint8Array {
    const { body } = this.#raw
    if (isWhole(body)) return body
    throw new TypeError("this call asked for `as: 'stream'`: read `response.body`")
  }

  /** The body as text, UTF-8. Throws when it is a stream. */
  text(): string {
    return viewOf(this.bytes()).toString('utf8')
  }

  /** A copy that says more than this one. */
  with<D = T>(change: {
    data?: D
    verified?: boolean
    body?: RawResponse['body']
    attempts?: readonly Attempt[]
  }): WechatpayResponse<D> {
    const {
      data = this.data as unknown as D,
      verified = this.verified,
      body = this.#raw.body,
      attempts = this.#raw.attempts,
    } = change
    const isSame = body === this.#raw.body && attempts === this.#raw.attempts
    const raw = isSame ? this.#raw : { ...this.#raw, body, attempts }
    return new WechatpayResponse<D>(raw, { data, verified })
  }

  toJSON(): Record<string, unknown> {
    const { status, data, verified, requestId, request } = this
    return { status, data, verified, requestId, request }
  }
}

const isWhole = (body: RawResponse['body']): body is Uint8Array => body instanceof Uint8Array

const one = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

function toHeaders(raw: RawResponse['headers']): Headers {
  const headers = new Headers()
  for (const [name, values] of Object.entries(raw)) {
    for (const value of [values ?? []].flat()) headers.append(name, value)
  }
  return headers
}
