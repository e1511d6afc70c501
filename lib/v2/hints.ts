import type { WechatpayResponse } from '../http/response.js'

const UNKNOWN = 'The outcome is not known: query it, or repeat with the same number and parameters'
const TOO_MANY = 'Too many calls: slow down, and repeat with the same number'

/** What to do about an error of APIv2, by its code. */
const BY_CODE: Readonly<Record<string, string>> = {
  SYSTEMERROR: UNKNOWN,
  BANKERROR: UNKNOWN,
  BIZERR_NEED_RETRY: UNKNOWN,
  PROCESSING: 'It was accepted: query it by the same number, and do not send it by another one',
  USERPAYING:
    'The user is entering the password: query v2/pay/orderquery every 5 seconds, and after 30 seconds give up by v2/secapi/pay/reverse',
  SIGNERROR:
    'Is `secret` the APIv2 key of this merchant? The sandbox of APIv2 has a key of its own',
  NOAUTH:
    'This merchant has not been given the right to this API; see the product centre of the merchant platform',
  FREQUENCY_LIMITED: TOO_MANY,
  FREQ_LIMIT: TOO_MANY,
}

/** Errors after which the call may have been carried out. */
const UNSURE = ['SYSTEMERROR', 'BANKERROR', 'USERPAYING', 'PROCESSING', 'BIZERR_NEED_RETRY']

export const isUnsure = (code: string | undefined): boolean => UNSURE.includes(code ?? '')

/** The hint of an error answer, where one can be given. */
export function hintFor(
  code: string | undefined,
  message: string | undefined,
  response: WechatpayResponse,
): string | undefined {
  const { status } = response
  if (status >= 300 && status < 400) return 'Redirects are not followed; check `baseUrl`'
  if (code !== undefined && Object.hasOwn(BY_CODE, code)) return BY_CODE[code]
  if (/签名错误/.test(message ?? '')) return BY_CODE.SIGNERROR
  if (/SSL certificate/i.test(code === undefined ? response.text() : '')) {
    return 'This endpoint demands the client certificate: give createClient `merchant`, or a `dispatcher` that shows it, and the call `security: true` if the endpoint is not listed'
  }
  return undefined
}
