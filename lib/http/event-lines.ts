import { oneLine, reasonOf } from './describe.js'
import { isWechatpayError } from './errors.js'
import type { CallEvents, CallSummary } from './events.js'

/** What `NODE_DEBUG=wechatpay` prints of each event, behind the number of its call. */
export const LINES: { readonly [E in keyof CallEvents]: (event: CallEvents[E]) => string } = {
  'wechatpay:start': ({ call }) => `${call.method} ${call.url}`,
  'wechatpay:signed': ({ duration }) => `signed in ${ms(duration)}`,
  'wechatpay:answer': ({ status, host, duration, requestId }) =>
    `${status} from ${host} in ${ms(duration)}${requestId ? `, Request-ID ${oneLine(requestId)}` : ''}`,
  'wechatpay:verified': ({ verified, duration }) =>
    `${verified ? 'verified' : 'not verified'} in ${ms(duration)}`,
  'wechatpay:retry': ({ call, attempt, delay, cause }) =>
    `again in ${ms(delay)}, try ${attempt}: ${typeof cause === 'number' ? cause : said(cause, call)}`,
  'wechatpay:error': ({ call, error, timings }) =>
    `failed after ${ms(timings.total)}: ${codeOf(error)}${said(error, call)}`,
  'wechatpay:end': ({ timings }) => `done in ${ms(timings.total)}`,
}

const ms = (duration: number): string =>
  `${duration < 9.95 ? duration.toFixed(1) : Math.round(duration)} ms`

/** What an error says, without the call, which the first line tells. */
const said = (error: unknown, { method, url }: CallSummary): string =>
  reasonOf(error instanceof Error ? error.message.replace(`${method} ${url}: `, '') : error)

/** The code of an error that does not say it: those of WeChat Pay stand in the message. */
const codeOf = (error: unknown): string =>
  isWechatpayError(error) && !error.message.includes(error.code) ? `${error.code} ` : ''
