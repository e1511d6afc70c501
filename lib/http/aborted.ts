import { outcomeUnknown } from './describe.js'
import { type Attempt, type RequestSummary, TransportError } from './errors.js'

/** What a call throws that its caller has ended by `signal`. */
export const aborted = (
  call: RequestSummary,
  signal: AbortSignal,
  attempts: readonly Attempt[] = [],
): TransportError =>
  unanswered('ERR_ABORTED', 'aborted by its signal', call, attempts, signal.reason)

/** What a call throws that ended before its answer came. */
export function unanswered(
  code: TransportError['code'],
  what: string,
  call: RequestSummary,
  attempts: readonly Attempt[],
  cause?: unknown,
): TransportError {
  const sent = attempts.some((attempt) => attempt.sent)
  const message = `${call.method} ${call.url}: ${what}.${outcomeUnknown(call, sent)}`
  return new TransportError(code, message, { request: call, attempts, cause })
}
