/** What an error tells about the call it belongs to. */
export interface RequestSummary {
  readonly method: string
  readonly url: string
}

/** The answer an error is about: a `WechatpayResponse`. */
export interface ErrorResponse {
  readonly request: RequestSummary
  readonly status: number
  readonly headers: Headers
  /** The body as JSON, if it is. Not proven to be WeChat Pay's unless `verified`. */
  readonly data: unknown
  readonly verified: boolean
  readonly requestId: string | undefined
  /** The tries that went before it, oldest first. */
  readonly attempts: readonly Attempt[]
  text(): string
  bytes(): Uint8Array
}

/** One try to reach WeChat Pay. */
export interface Attempt {
  /** Host and port that were tried. */
  readonly host: string
  /** When the try began, RFC 3339. */
  readonly at: string
  /** How long it took, in milliseconds. */
  readonly duration: number
  /** Whether bytes of the request may have reached the server. */
  readonly sent: boolean
  readonly cause: unknown
}

/** Which check an answer failed, in the order in which they are made. */
export type VerifyReason = 'headers' | 'timestamp' | 'serial' | 'signature' | 'digest'

/** The detail of a v3 error answer; `SIGN_ERROR` carries what the server has signed. */
export interface ApiErrorDetail {
  readonly field?: string
  readonly value?: unknown
  readonly issue?: string
  readonly location?: string
  readonly sign_information?: {
    readonly method: string
    readonly url: string
    readonly truncated_sign_message: string
    readonly sign_message_length: number
  }
  readonly [name: string]: unknown
}
