import type {
  V2NotificationDocuments,
  V2NotificationResources,
} from '../openapi/types/v2/notifications.js'
import type {
  NotificationReplies,
  NotificationResources,
} from '../openapi/types/v3/webhook-resources.js'

/** The `event_type` of every listed notification of APIv3. */
export type EventType = keyof NotificationResources

/** The `event_type` of every listed notification of APIv2, e.g. `v2/transaction-success`. */
export type V2EventType = keyof V2NotificationResources

/** What every notification of APIv3 has. The names are WeChat Pay's own. */
interface Envelope {
  /** E.g. `EV-2018022511223320873`. */
  readonly id: string
  /** RFC 3339. */
  readonly create_time: string
  /** `encrypt-resource`. */
  readonly resource_type: string
  readonly summary?: string
  /** What the resource is: the `original_type` beside its ciphertext, e.g. `transaction`. */
  readonly original_type?: string
  /** Notifications of APIv2 have one. */
  readonly document?: undefined
}

/** What every notification of APIv2 has. The names are those of APIv3. */
interface V2Envelope {
  /**
   * The document's `event_id`, where it has an `event_type`. WeChat Pay numbers no others: 32 hexadecimal digits of the SHA-256
   * over `event_type` and the fields of `resource`, in the order of their names, without `nonce_str`, `sign` and `sign_type`,
   * which are others when a notification comes again.
   */
  readonly id: string
  /** Notifications of APIv3 have one, and so it is with the next three. */
  readonly create_time?: undefined
  readonly resource_type?: undefined
  readonly summary?: undefined
  readonly original_type?: undefined
}

/** A listed notification of APIv3, e.g. `NotificationOf<'TRANSACTION.SUCCESS'>`. */
export interface NotificationOf<E extends EventType> extends Envelope {
  readonly event_type: E
  /** The decrypted document. */
  readonly resource: NotificationResources[E]
}

/** A listed notification of APIv2, e.g. `V2NotificationOf<'v2/transaction-success'>`. */
export interface V2NotificationOf<E extends V2EventType> extends V2Envelope {
  readonly event_type: E
  /** What was encrypted in the document; the document itself, where nothing was. */
  readonly resource: V2NotificationResources[E]
  /** The fields of the document that came. Of a refund they are not signed: only what its `resource` says is proven. */
  readonly document: V2NotificationDocuments[E]
}

declare const unlisted: unique symbol

/**
 * The `event_type` of a notification that is not listed: text. Only for the compiler it has a mark, inside a
 * template literal type: no listed event type can be compared with it, so a `switch` over `event_type` tells them
 * apart. (A marked `string` can be compared with any text.)
 */
export type UnlistedEventType = `${string & { readonly [unlisted]: true }}`

/** A notification of APIv3 that is not listed. */
export interface UnlistedNotification extends Envelope {
  readonly event_type: UnlistedEventType
  /** The decrypted document. */
  readonly resource: unknown
}

/** A notification of APIv2 that is not listed; `v2/unknown` if it does not say what it is. */
export interface UnlistedV2Notification extends V2Envelope {
  readonly event_type: UnlistedEventType
  readonly resource: unknown
  readonly document: Readonly<Record<string, unknown>>
}

/** Any notification: its `event_type` tells the type of its resource. */
export type Notification =
  | { [E in EventType]: NotificationOf<E> }[EventType]
  | { [E in V2EventType]: V2NotificationOf<E> }[V2EventType]
  | UnlistedNotification
  | UnlistedV2Notification

/** What a handler gives: the answer, where WeChat Pay wants one with data; otherwise anything. */
type Result<E extends EventType> = E extends keyof NotificationReplies
  ? Answer<NotificationReplies[E]> | Promise<Answer<NotificationReplies[E]>>
  : unknown

/** The data, or a whole response where WeChat Pay wants headers with it. */
type Answer<D> = D | Response

/** `keyof` is written here, not `EventType`: so an editor shows the official names of the events. */
type ListedHandlers = {
  [E in keyof NotificationResources]?: ((event: NotificationOf<E>) => Result<E>) | undefined
}

type ListedV2Handlers = {
  [E in keyof V2NotificationResources]?: ((event: V2NotificationOf<E>) => unknown) | undefined
}

/** Functions by the `event_type` that they are for. */
export interface NotificationHandlers extends ListedHandlers, ListedV2Handlers {
  /** For every other notification, listed or not. */
  '*'?: ((event: Notification) => unknown) | undefined
}
