import type { Attempt } from './errors.js'
import type { WechatpayRequest } from './request.js'

/** Ends the watch over one try, and tells about it. */
export type EndAttempt = (sent: boolean, cause?: unknown) => Attempt

/** Begins to watch one try of `request`. */
export function startAttempt({ origin }: Pick<WechatpayRequest, 'origin'>): EndAttempt {
  const at = Date.now()
  const start = performance.now()
  return (sent, cause) => ({
    host: new URL(origin).host,
    at: new Date(at).toISOString(),
    duration: Math.round(performance.now() - start),
    sent,
    cause,
  })
}
