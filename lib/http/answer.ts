import { oneLine, outcomeUnknown } from './describe.js'
import { ApiError, type ApiErrorDetail } from './errors.js'
import type { WechatpayRequest } from './request.js'
import type { WechatpayResponse } from './response.js'

export const isSuccess = ({ status }: WechatpayResponse): boolean => status >= 200 && status < 300

/** A request whose answer is a file, and need not be held in memory. */
export const asFile = (request: WechatpayRequest): WechatpayRequest => {
  const { options, answerLimit } = request
  if (options.as === 'stream') return request
  const advice = `${answerLimit.advice}, or read it with \`as: 'stream'\``
  return { ...request, answerLimit: { ...answerLimit, advice } }
}

/** An answer that had to be verified as a whole: reading it takes none of the call's time any more. */
export function streamed(
  { deadline }: WechatpayRequest,
  response: WechatpayResponse,
): WechatpayResponse {
  deadline.end()
  return response.with({ body: new Blob([response.bytes() as Uint8Array<ArrayBuffer>]).stream() })
}

/** Why WeChat Pay has refused a call. */
export interface Refusal {
  /** Its own; `undefined` for an HTML page, for example. */
  readonly code: string | undefined
  readonly message: string | undefined
  readonly detail?: ApiErrorDetail | undefined
  readonly hint: string | undefined
  /** Whether the call may have been carried out all the same. */
  readonly isUnknown: boolean
  /** The body of the answer, as far as it could be read. */
  readonly data: unknown
}

/** The error for a call that WeChat Pay has refused. What it says of a repetition need not hold for the tries before it. */
export function apiError(response: WechatpayResponse, refusal: Refusal): ApiError {
  const { code: own, message, detail, hint, isUnknown, data } = refusal
  const { method, url } = response.request
  const sentBefore = response.attempts.some(({ sent }) => sent)
  const code = own !== undefined && /^[\w.-]{1,64}$/.test(own) ? own : 'ERR_RESPONSE'
  const said = message === undefined ? '' : `, ${oneLine(message)}`
  const advice = outcomeUnknown(response.request, isUnknown || sentBefore)
  const text = `${method} ${url}: ${response.status} ${code}${said}${hint ? ` (${hint}.)` : ''}${advice}`
  return new ApiError(text, { response: response.with({ data }), code, detail, hint })
}

/** The error for an answer that is not what it says. @param what it is not, e.g. `JSON` */
export function unreadable(what: string, response: WechatpayResponse, cause?: unknown): ApiError {
  const { method, url } = response.request
  const advice = outcomeUnknown(response.request)
  const text = `${method} ${url}: the answer (${response.status}) is not ${what}; see error.response.text().${advice}`
  return new ApiError(text, { response, code: 'ERR_RESPONSE', cause })
}
