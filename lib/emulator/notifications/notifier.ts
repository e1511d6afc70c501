import { setMaxListeners } from 'node:events'
import { encrypt } from '../aead.js'
import { isReachable } from '../fields.js'
import type { Merchant } from '../merchant.js'
import { beijingTime, newEventId } from '../numbers.js'
import type { Platform } from '../platform/keys.js'
import type { NotificationTamperKind, Tampering } from '../tamper.js'
import { type Attempt, post } from './post.js'

/** What a merchant is told. */
export interface NotifyOptions {
  /** Where to, http or https. */
  readonly url: string
  readonly event_type: string
  /** Goes out encrypted, as JSON. */
  readonly resource: object
  /** Goes out as `associated_data` as well. @defaultValue none, and an empty `associated_data` */
  readonly original_type?: string
  readonly summary?: string
  /**
   * The platform key or certificate that signs, while there is such a one.
   * @defaultValue the public key; without one the newest certificate
   */
  readonly serial?: string | undefined
}

/** A notification on its way. */
export interface Delivery {
  /** The `id` of the notification, the same at every attempt. */
  readonly id: string
  readonly event_type: string
  readonly url: string
  /** All attempts so far, oldest first; it grows. */
  readonly attempts: readonly Attempt[]
  /** Whether it was accepted in the end: false when it was given up, or the emulator closed. */
  readonly finished: Promise<boolean>
}

export interface Notifier {
  /** Every delivery so far, oldest first. */
  readonly deliveries: readonly Delivery[]
  /** Resolves after the first attempt; the others follow by the schedule. @throws TypeError for a bad URL */
  notify(options: NotifyOptions): Promise<Delivery>
  /** Ends what is under way. */
  close(): void
}

export interface NotifierOptions {
  readonly merchant: Pick<Merchant, 'apiv3Key'>
  readonly platform: Platform
  readonly tampering: Tampering<NotificationTamperKind>
  /** What the waits of the schedule are multiplied by, from 0 to 1. */
  readonly timeScale: number
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

export function createNotifier(options: NotifierOptions): Notifier {
  const { merchant, platform, tampering, timeScale } = options
  const deliveries: Delivery[] = []
  const closing = new AbortController()
  const { signal } = closing
  // Every delivery listens to it.
  setMaxListeners(0, signal)

  return {
    deliveries,
    async notify(told) {
      const { url, event_type, serial } = told
      if (!isReachable(url)) throw new TypeError(`notify: ${url} is no http or https URL`)
      const id = newEventId()
      const envelope = envelopeOf(id, told, merchant.apiv3Key)
      const attempts: Attempt[] = []

      const attempt = async (): Promise<boolean> => {
        const sealed = tampering.seal(envelope, platform.find(serial) ?? platform.preferred)
        const made = await post(url, sealed, signal)
        attempts.push(made)
        return made.status === 200 || made.status === 204
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

function envelopeOf(id: string, told: NotifyOptions, apiv3Key: string): string {
  const { event_type, resource, original_type, summary } = told
  return JSON.stringify({
    id,
    create_time: beijingTime(),
    resource_type: 'encrypt-resource',
    event_type,
    summary,
    resource: {
      original_type,
      ...encrypt(JSON.stringify(resource), original_type ?? '', apiv3Key),
    },
  })
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
