import { encrypt } from '../aead.js'
import { isReachable } from '../fields.js'
import type { Merchant } from '../merchant.js'
import { beijingTime, newEventId } from '../numbers.js'
import type { Platform } from '../platform/keys.js'
import type { SpoilQueue } from '../spoil-queue.js'
import { type NotificationTamperKind, notificationSpoilers, sealingWith } from '../tamper.js'
import type { Courier, Delivery } from './courier.js'

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

/** Resolves after the first attempt; the others follow by the schedule. @throws TypeError for a bad URL */
export type Notify = (options: NotifyOptions) => Promise<Delivery>

export interface NotifierOptions {
  readonly merchant: Pick<Merchant, 'apiv3Key'>
  readonly platform: Platform
  readonly spoils: SpoilQueue<NotificationTamperKind>
  readonly courier: Courier
}

/** Sends notifications of APIv3, each attempt signed anew. */
export function createNotifier({ merchant, platform, spoils, courier }: NotifierOptions): Notify {
  const seal = sealingWith(spoils, notificationSpoilers)
  return async (told) => {
    const { url, event_type, serial } = told
    if (!isReachable(url)) throw new TypeError(`notify: ${url} is no http or https URL`)
    const id = newEventId()
    const envelope = envelopeOf(id, told, merchant.apiv3Key)
    return courier.deliver({
      id,
      event_type,
      url,
      seal: () => seal(envelope, platform.find(serial) ?? platform.preferred),
      isAccepted: ({ status }) => status === 200 || status === 204,
    })
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
