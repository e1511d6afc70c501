import type {
  ApiErrorDetail,
  Attempt,
  ErrorResponse,
  RequestSummary,
  VerifyReason,
} from './error-facts.js'
import { printable } from './printable.js'

export type * from './error-facts.js'

interface Context {
  readonly cause?: unknown
  readonly request?: RequestSummary | undefined
}

interface Answered {
  readonly response?: ErrorResponse | undefined
  readonly cause?: unknown
}

/** Shared by every copy of this package in a process. */
const brand = Symbol.for('wechatpay-chain.error')

/** The base of whatever a call or a configuration throws. No field of it ever holds a key, a secret or a signature. */
export abstract class WechatpayError extends Error {
  abstract override get name(): string
  abstract readonly code: string
  /** The call, where there was one. */
  declare readonly request?: RequestSummary
  /** The call to ask what became of a `POST`, where that is not known, e.g. `GET v3/refund/domestic/refunds/{out_refund_no}`. */
  declare readonly query?: string

  constructor(message: string, { cause, request }: Context = {}) {
    super(printable(message), cause === undefined ? undefined : { cause })
    if (request) this.request = { method: request.method, url: request.url }
    Object.defineProperty(this, brand, { value: true })
  }

  /** What a log should hold: the class, the code, the message and the plain facts beside them. */
  toJSON(): Record<string, unknown> {
    const { response: _, attempts, ...facts } = { ...this } as Record<string, unknown>
    const tries = Array.isArray(attempts) && { attempts: attempts.map(written) }
    return { name: this.name, message: this.message, ...facts, ...tries }
  }
}

/** A bad option at `createClient`, or a key that cannot be used. */
export class ConfigError extends WechatpayError {
  override get name(): 'ConfigError' {
    return 'ConfigError'
  }

  readonly code = 'ERR_CONFIG'
  /** The option, e.g. `privateKey` or `certs.PUB_KEY_ID_0114...`. */
  readonly option: string

  /** @param problem what was wrong and what was given; @param advice what to do */
  constructor(option: string, problem: string, advice: string, context?: Context) {
    super(`${option}: ${problem}. ${advice}.`, context)
    this.option = option
  }
}

/** A call that cannot be made as it was written. Nothing was sent. */
export class RequestError extends WechatpayError {
  override get name(): 'RequestError' {
    return 'RequestError'
  }

  readonly code = 'ERR_REQUEST'

  constructor(problem: string, call?: RequestSummary, cause?: unknown) {
    const message = call
      ? `${call.method} ${call.url}: ${problem}. Nothing was sent.`
      : `${problem}.`
    super(message, { request: call, cause })
  }
}

/** No answer came, or none that could be read to its end. */
export class TransportError extends WechatpayError {
  override get name(): 'TransportError' {
    return 'TransportError'
  }

  readonly code: 'ERR_TRANSPORT' | 'ERR_TIMEOUT' | 'ERR_ABORTED'
  /** Whether bytes of the request may have reached the server: if so, query before you repeat it. */
  readonly sent: boolean
  /** Each try, oldest first. */
  readonly attempts: readonly Attempt[]

  constructor(
    code: TransportError['code'],
    message: string,
    { attempts, ...context }: Context & { attempts: readonly Attempt[] },
  ) {
    super(message, context)
    this.code = code
    this.sent = attempts.some((attempt) => attempt.sent)
    this.attempts = attempts
  }
}

/** WeChat Pay refused the call (status 300 and above), or its answer could not be read. */
export class ApiError extends WechatpayError {
  override get name(): 'ApiError' {
    return 'ApiError'
  }

  /** WeChat Pay's own code, e.g. `PARAM_ERROR`; `ERR_RESPONSE` when the answer carries none. */
  readonly code: string
  readonly status: number
  readonly detail: ApiErrorDetail | undefined
  /** `Request-ID` of the answer, for WeChat Pay's support. */
  readonly requestId: string | undefined
  /** Whether the answer was signed by WeChat Pay. If not, anybody on the way may have written it. */
  readonly verified: boolean
  /** What to do, where it can be told. */
  readonly hint: string | undefined
  /**
   * The tries that went before this answer, oldest first; `[]` where it is that of the first. If one of them was `sent`, the
   * call may have been carried out, though the answer to its repetition says no: query before you repeat it.
   */
  readonly attempts: readonly Attempt[]
  readonly response: ErrorResponse

  constructor(message: string, { response, code, detail, hint, cause }: ApiErrorFacts) {
    super(message, { cause, request: response.request })
    this.code = code
    this.status = response.status
    this.detail = detail
    this.requestId = response.requestId
    this.verified = response.verified
    this.hint = hint
    this.attempts = response.attempts
    this.response = response
  }
}

interface ApiErrorFacts {
  readonly response: ErrorResponse
  readonly code: string
  readonly detail?: ApiErrorDetail | undefined
  readonly hint?: string | undefined
  readonly cause?: unknown
}

/**
 * An answer, or a notification, is not proven to be WeChat Pay's: believe nothing that it says. The request that was
 * answered so may have been carried out: query it before you repeat it.
 */
export class VerifyError extends WechatpayError {
  override get name(): 'VerifyError' {
    return 'VerifyError'
  }

  readonly code = 'ERR_VERIFY'
  readonly reason: VerifyReason
  /** `true` for WeChat Pay's own probe with a wrong signature (`WECHATPAY/SIGNTEST/`): nobody need be paged. */
  readonly probe: boolean
  /** The answer as it came, unproven; a notification has none. */
  declare readonly response?: ErrorResponse

  constructor(
    reason: VerifyReason,
    message: string,
    { response, probe = false, cause }: Answered & { readonly probe?: boolean } = {},
  ) {
    super(message, { cause, request: response?.request })
    this.reason = reason
    this.probe = probe
    if (response) this.response = response
  }
}

/** A ciphertext (AEAD_AES_256_GCM or RSA-OAEP) that the configured key does not open. */
export class DecryptError extends WechatpayError {
  override get name(): 'DecryptError' {
    return 'DecryptError'
  }

  readonly code = 'ERR_DECRYPT'
  /** `algorithm`: it is encrypted by one that is not known; `decrypt`: the key is another one, or it was changed. */
  readonly reason: 'algorithm' | 'decrypt'
  /** The answer that holds it, verified and otherwise right; what is no part of an answer has none. */
  declare readonly response?: ErrorResponse

  constructor(reason: DecryptError['reason'], message: string, { response, cause }: Answered = {}) {
    super(message, { cause, request: response?.request })
    this.reason = reason
    if (response) this.response = response
  }
}

export type AnyWechatpayError =
  | ConfigError
  | RequestError
  | TransportError
  | ApiError
  | VerifyError
  | DecryptError

/** Whether `value` is an error of this package, of this copy of it or of another. */
export function isWechatpayError(value: unknown): value is AnyWechatpayError {
  return typeof value === 'object' && value !== null && brand in value
}

/** JSON leaves out what an `Error` says. */
const written = ({ cause, ...facts }: Attempt): Attempt => ({
  ...facts,
  cause: cause && String(cause),
})
