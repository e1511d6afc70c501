import { setMaxListeners } from 'node:events'
import type { Sealed } from '../seal.js'
import { type Attempt, post } from './post.js'

/** A notification that is to be sent. */
export interface Parcel {
  readonly id: string
  readonly event_type: string
  readonly url: string
  /** What an attempt sends. */
  seal(): Sealed
  isAccepted(attempt: Attempt): boolean
}

/** A notification on its way. */
export interface Delivery {
  /** The `id` of the notification, the same at every attempt; those of APIv2 do not show it. */
  readonly id: string
  /** Of APIv2 it is `v2/transaction-success` or `v2/refund-processed`. */
  readonly event_type: string
  readonly url: string
  /** All attempts so far, oldest first; it grows. */
  readonly attempts: readonly Attempt[]
  /** Whether it was accepted in the end: false when it was given up, or the emulator closed. */
  readonly finished: Promise<boolean>
}

export interface Courier {
  /** Every delivery so far, oldest first. */
  readonly deliveries: readonly Delivery[]
  /** Resolves after the first attempt; the others follow by the schedule. */
  deliver(parcel: Parcel): Promise<Delivery>
  /** Ends what is under way. */
  close(): void
}

/** WeChat Pay's waits between attempts, in seconds. */
const SCHEDULE: readonly number[] = [
  ...[15, 15, 30],
  ...[3, 10, 20, 30, 30, 30, 60].map((minutes) => minutes * 60),
  ...[3, 3, 3, 6, 6].map((hours) => hours * 3_600),
]

/** @throws RangeError when it is not from 0 to 1 */
export function checkTimeScale(timeScale: number): void {
  if (timeScale >= 0 && timeScale <= 1) return
  throw new RangeError(`timeScale: ${timeScale} is not from 0 to 1`)
}

/** `timeScale` is what the waits of the schedule are multiplied by, from 0 to 1. */
export function createCourier(timeScale: number): Courier {
  const deliveries: Delivery[] = []
  const closing = new AbortController()
  const { signal } = closing
  // Every delivery listens to it.
  setMaxListeners(0, signal)

  return {
    deliveries,
    async deliver({ id, event_type, url, seal, isAccepted }) {
      const attempts: Attempt[] = []
      const attempt = async (): Promise<boolean> => {
        const made = await post(url, seal(), signal)
        attempts.push(made)
        return isAccepted(made)
      }
      const repeat = async (): Promise<boolean> => {
        for (const seconds of SCHEDULE) {
          await pause(seconds * 1_000 * timeScale, signal)
          if (signal.aborted) return false
          if (await attempt()) return true
        }
        return false
      }
      const first = attempt()
      const finished = first.then((accepted) => accepted || repeat())
      const delivery = { id, event_type, url, attempts, finished }
      deliveries.push(delivery)
      await first
      return delivery
    },
    close: () => closing.abort(new Error('the emulator was closed')),
  }
}

/** Ends early when `signal` is aborted. Does not keep the process alive. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds).unref()
    if (signal.aborted) end()
    signal.addEventListener('abort', end)
  })
}
