import { setMaxListeners } from 'node:events'
import { aborted, unanswered } from './aborted.js'
import type { Attempt, RequestSummary, TransportError } from './errors.js'

/** The time a call has, and the caller's way to end it early. */
export interface Deadline {
  /** Whether the time is up or the caller has given up. */
  readonly isOver: boolean
  /** Aborts when it is. */
  readonly signal: AbortSignal
  /** Calls `listener` when it is over. What is over already tells nobody. */
  onOver(listener: () => void): void
  offOver(listener: () => void): void
  /** Milliseconds left. */
  remaining(): number
  /** Stops the clock: the answer has begun. The caller can still end it. */
  stopClock(): void
  /** Nothing is left to wait for. */
  end(): void
  /** What to throw once it is over. */
  error(call: RequestSummary, attempts: readonly Attempt[]): TransportError
}

/** Starts the clock of one call: `timeout` milliseconds, or until `signal` of the caller aborts. */
export const startDeadline = (timeout: number, signal?: AbortSignal): Deadline =>
  new CallDeadline(timeout, signal)

/** Listeners are told without an `AbortSignal`, which costs more than all the rest: it is made for those who ask for it. */
class CallDeadline implements Deadline {
  isOver = false
  readonly #timeout: number
  readonly #caller: AbortSignal | undefined
  readonly #end: number
  readonly #timer: NodeJS.Timeout
  readonly #listeners: (() => void)[] = []
  #controller: AbortController | undefined

  constructor(timeout: number, caller: AbortSignal | undefined) {
    this.#timeout = timeout
    this.#caller = caller
    this.#end = performance.now() + timeout
    this.#timer = setTimeout(this.#giveUp, timeout)
    if (!caller) return
    if (caller.aborted) this.#giveUp()
    // One signal may end many calls, that of a shutdown for example: each listener goes with its call, none leaks.
    if (caller instanceof EventTarget) setMaxListeners(0, caller)
    caller.addEventListener('abort', this.#giveUp, { once: true })
  }

  get signal(): AbortSignal {
    this.#controller ??= new AbortController()
    if (this.isOver) this.#controller.abort()
    return this.#controller.signal
  }

  onOver(listener: () => void): void {
    this.#listeners.push(listener)
  }

  offOver(listener: () => void): void {
    const place = this.#listeners.indexOf(listener)
    if (place >= 0) this.#listeners.splice(place, 1)
  }

  remaining(): number {
    return this.#end - performance.now()
  }

  stopClock(): void {
    clearTimeout(this.#timer)
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#caller?.removeEventListener('abort', this.#giveUp)
  }

  error(call: RequestSummary, attempts: readonly Attempt[]): TransportError {
    if (this.#caller?.aborted) return aborted(call, this.#caller, attempts)
    const what = `no answer within ${this.#timeout} ms`
    return unanswered('ERR_TIMEOUT', what, call, attempts)
  }

  readonly #giveUp = (): void => {
    this.isOver = true
    this.#controller?.abort()
    for (const listener of [...this.#listeners]) listener()
  }
}

/** What has a deadline, and is named by its error. */
interface Timed extends RequestSummary {
  readonly deadline: Deadline
}

/**
 * The outcome of `work`, or the end of the call's time, whichever comes first; at once if it is there at once. When it is
 * too late already, no work begins.
 *
 * @param attempts what the error shall list, if the time ends
 */
export function within<T>(
  request: Timed,
  work: () => Promise<T>,
  attempts?: () => readonly Attempt[],
): Promise<T>
export function within<T>(
  request: Timed,
  work: () => T | Promise<T>,
  attempts?: () => readonly Attempt[],
): T | Promise<T>
export function within<T>(
  { deadline, method, url }: Timed,
  work: () => T | Promise<T>,
  attempts: () => readonly Attempt[] = () => [],
): T | Promise<T> {
  const ended = () => deadline.error({ method, url }, attempts())
  if (deadline.isOver) return Promise.reject(ended())
  const begun = work()
  if (!(begun instanceof Promise)) return begun
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(ended())
    if (deadline.isOver) giveUp()
    else deadline.onOver(giveUp)
    const stop = () => deadline.offOver(giveUp)
    begun.then(
      (outcome) => {
        stop()
        resolve(outcome)
      },
      (error: unknown) => {
        stop()
        reject(error)
      },
    )
  })
}
