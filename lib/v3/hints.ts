import { oneLine } from '../http/describe.js'
import type { ApiErrorDetail } from '../http/errors.js'
import type { WechatpayRequest } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import { requestMessage } from './authorization.js'

/** What to do about an error of WeChat Pay, by its code. */
const BY_CODE: Readonly<Record<string, string>> = {
  NO_AUTH:
    'This merchant has not been given the right to this API; see the product centre of the merchant platform',
  NO_STATEMENT_EXIST:
    'There is no such bill: nothing happened that day, or it is before 10:00 of the next one',
  RATELIMIT_EXCEEDED: 'Too many calls: slow down, and repeat with the same business number',
  FREQUENCY_LIMITED: 'Too many calls: slow down, and repeat with the same business number',
  SYSTEM_ERROR:
    'The outcome is not known: query it, or repeat with the same business number and parameters',
}

/** The hint of an error answer, where one can be given. */
export function hintFor(
  code: string,
  detail: ApiErrorDetail | undefined,
  request: WechatpayRequest,
  response: WechatpayResponse,
): string | undefined {
  if (response.status < 400) {
    return 'Redirects are not followed, because a signature holds for one path; check `baseUrl`'
  }
  if (code === 'SIGN_ERROR') return signHint(detail, request)
  const field = fieldHint(detail)
  if (field) return field
  if (Object.hasOwn(BY_CODE, code)) return BY_CODE[code]
  return response.verified
    ? undefined
    : 'The answer is not signed by WeChat Pay; a proxy may have written it'
}

/** Names the field that was refused, if one is named. */
function fieldHint(detail: ApiErrorDetail | undefined): string {
  const [field, issue] = [textOf(detail?.field), textOf(detail?.issue)]
  return field && `The field is \`${field}\`${issue && `: ${issue}`}`
}

/** What came need not be what WeChat Pay writes there: the answer may not be its own. */
const textOf = (value: unknown): string => (typeof value === 'string' ? oneLine(value) : '')

/** The server tells what it has signed: where that is what we have signed, the key must be the wrong one. */
function signHint(detail: ApiErrorDetail | undefined, request: WechatpayRequest): string {
  const { method, url, sign_message_length } = detail?.sign_information ?? {}
  const keys = 'check that `privateKey` belongs to `serial`, and both to `mchid`'
  const field = fieldHint(detail)
  if (detail?.field === 'timestamp') return `${field}; set this machine's clock`
  if (!textOf(url)) {
    return `Nothing more is known: ${keys}, and that this machine's clock is right`
  }
  if (field && detail?.field !== 'signature') return `${field}; ${keys}`
  // What is known here is the request before its fields were encrypted.
  if (request.sensitive?.encrypts.length) return `Nothing more is known: ${keys}`
  if (method !== request.method || url !== request.target) {
    return `WeChat Pay received ${textOf(method)} ${textOf(url)}, not what was sent: a proxy has changed it`
  }
  if (sign_message_length !== requestMessage(request, SAMPLE).byteLength) {
    return 'WeChat Pay received a body of another length than was sent: a proxy has changed it'
  }
  return `WeChat Pay has checked the very text that was signed, so the key is wrong: ${keys}`
}

/** A signing message is as long for any time and nonce as for these. */
const SAMPLE = { timestamp: '1554208460', nonce: '593BEC0C930BF1AFEB40B4A08C8FB242' }
