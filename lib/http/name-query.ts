import { repetitionOf } from '../openapi/repetitions.js'
import { QUERY_FIRST } from './describe.js'
import { isWechatpayError, type WechatpayError } from './errors.js'
import { listedPath } from './listed-path.js'
import type { WechatpayRequest } from './request.js'

/**
 * Has an error of a call whose outcome is not known say by which call to query it, where that is known. What a middleware
 * throws may be frozen, or of another copy of this package: an error that cannot be read or changed stays as it is.
 */
export const nameQuery = (error: unknown, request: WechatpayRequest): Promise<void> =>
  changeError(error, request).catch(() => {})

async function changeError(error: unknown, request: WechatpayRequest): Promise<void> {
  const { method, target } = request
  // A middleware may have thrown the error of another call.
  if (method !== 'POST' || !isWechatpayError(error) || !isAbout(request, error)) return
  const { message, stack = message } = error
  if (!message.includes(QUERY_FIRST)) return
  const { query } = (await repetitionOf(listedPath(request, target))) ?? {}
  if (query === undefined) return
  const name = (text: string) =>
    text.replace(QUERY_FIRST, `query it by ${query} before you repeat it`)
  Object.assign(error, { query, message: name(message), stack: name(stack) })
}

/** Whether it tells of this call, whichever host was tried. */
const isAbout = ({ url, origin }: WechatpayRequest, error: WechatpayError): boolean =>
  error.request?.url.endsWith(url.slice(origin.length)) === true
