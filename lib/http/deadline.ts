import { setMaxListeners } from 'node:events'
import { aborted, unanswered } from './aborted.js'
import type { Attempt, RequestSummary, TransportError } from './errors.js'

/** The time a call has, and the caller's way to end it early. */
export interface Deadline {
  /** Aborts when the time is up or the caller gives up. */
  readonly signal: AbortSignal
  /** Milliseconds left. */
  remaining(): number
  /** Stops the clock: the answer has begun. The caller can still end it. */
  stopClock(): void
  /** Nothing is left to wait for. */
  end(): void
  /** What to throw once `signal` has aborted. */
  error(call: RequestSummary, attempts: readonly Attempt[]): TransportError
}

/** Starts the clock of one call: `timeout` milliseconds, or until `signal` of the caller aborts. */
export function startDeadline(timeout: number, signal?: AbortSignal): Deadline {
  const controller = new AbortController()
  const end = performance.now() + timeout
  const timer = setTimeout(() => controller.abort(), timeout)
  const giveUp = () => controller.abort()
  if (signal?.aborted) giveUp()
  // One signal may end many calls, that of a shutdown for example: each listener goes with its call, none leaks.
  if (signal instanceof EventTarget) setMaxListeners(0, signal)
  signal?.addEventListener('abort', giveUp, { once: true })
  return {
    signal: controller.signal,
    remaining: () => end - performance.now(),
    stopClock: () => clearTimeout(timer),
    end: () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
    },
    error: (call, attempts) => {
      if (signal?.aborted) return aborted(call, signal, attempts)
      return unanswered('ERR_TIMEOUT', `no answer within ${timeout} ms`, call, attempts)
    },
  }
}

/**
 * The outcome of `work`, or the end of the call's time, whichever comes first. When it is too late already, no
 * work begins.
 *
 * @param attempts what the error shall list, if the time ends
 */
export function within<T>(
  { deadline, method, url }: RequestSummary & { readonly deadline: Deadline },
  work: () => Promise<T>,
  attempts: () => readonly Attempt[] = () => [],
): Promise<T> {
  const { signal } = deadline
  const ended = () => deadline.error({ method, url }, attempts())
  if (signal.aborted) return Promise.reject(ended())
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(ended())
    signal.addEventListener('abort', onAbort, { once: true })
    work()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort))
  })
}
