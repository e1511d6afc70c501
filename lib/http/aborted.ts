import { outcomeUnknown } from './describe.js'
import { type Attempt, type RequestSummary, TransportError } from './errors.js'

/** What a call throws that its caller has ended by `signal`. */
export function aborted(
  call: RequestSummary,
  signal: AbortSignal,
  attempts: readonly Attempt[] = [],
): TransportError {
  const sent = attempts.some((attempt) => attempt.sent)
  const message = `${call.method} ${call.url}: aborted by its signal.${outcomeUnknown(call, sent)}`
  const cause = signal.reason
  return new TransportError('ERR_ABORTED', message, { request: call, attempts, cause })
}
