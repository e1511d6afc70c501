import type {
  NotificationReplies,
  NotificationResources,
} from '../openapi/types/v3/webhook-resources.js'

/** The `event_type` of every listed notification. */
export type EventType = keyof NotificationResources

/** What every notification has. The names are WeChat Pay's own. */
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
}

/** A listed notification, e.g. `NotificationOf<'TRANSACTION.SUCCESS'>`. */
export interface NotificationOf<E extends EventType> extends Envelope {
  readonly event_type: E
  /** The decrypted document. */
  readonly resource: NotificationResources[E]
}

declare const unlisted: unique symbol

/**
 * The `event_type` of a notification that is not listed: text. Only for the compiler it has a mark, inside a
 * template literal type: no listed event type can be compared with it, so a `switch` over `event_type` tells them
 * apart. (A marked `string` can be compared with any text.)
 */
export type UnlistedEventType = `${string & { readonly [unlisted]: true }}`

/** A notification that is not listed. */
export interface UnlistedNotification extends Envelope {
  readonly event_type: UnlistedEventType
  /** The decrypted document. */
  readonly resource: unknown
}

/** Any notification: its `event_type` tells the type of its resource. */
export type Notification = { [E in EventType]: NotificationOf<E> }[EventType] | UnlistedNotification

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

/** Functions by the `event_type` that they are for. */
export interface NotificationHandlers extends ListedHandlers {
  /** For every other notification, listed or not. */
  '*'?: ((event: Notification) => unknown) | undefined
}
