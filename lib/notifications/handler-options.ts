import { readAll } from '../config/read.js'
import { readMilliseconds, readObject } from '../config/values.js'
import { describe } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import { isRecord } from '../http/kinds.js'
import type { Notification } from './events.js'
import { memoryStore } from './memory-store.js'
import type { NotificationStore } from './store.js'

/** How notifications are handled. */
export interface HandlerOptions {
  /** Where it is remembered which notifications were handled. For more than one process: `redisStore(client)`.
   * @defaultValue memoryStore() */
  store?: NotificationStore
  /** How long after its arrival a notification is answered at the latest, in milliseconds. WeChat Pay waits for 5 s.
   * @defaultValue 4_500 */
  deadline?: number
  /**
   * What is answered at the deadline. `'refuse'`: failure, so that WeChat Pay sends the notification again and hears
   * then how it went. `'accept'`: success, if the notification is proven and its handler at work; it is not sent
   * again, not even if the handler fails afterwards. In both cases the work goes on.
   * @defaultValue 'refuse'
   */
  onDeadline?: 'refuse' | 'accept'
  /** How long a notification belongs to a process that is not heard of any more, in milliseconds; as long as the process
   * lives, so does its claim. After that the next delivery runs the handler.
   * @defaultValue 10_000 */
  lease?: number
}

/** What a merchant does about an event. */
export type Handle = (event: Notification) => unknown

export interface HandlerSettings extends Required<HandlerOptions> {
  /** By `event_type`, or `'*'`. */
  readonly events: Readonly<Record<string, Handle | undefined>>
}

/** @throws `ConfigError` for whatever cannot work */
export function readHandlerOptions(events: unknown, options: unknown = {}): HandlerSettings {
  const advice = 'Give an object with store, deadline, onDeadline or lease'
  const read = readAll('handler', options, readers, advice, 'handler.')
  return { events: readEvents(events), ...settle(read) }
}

const readers = {
  store: readStore,
  deadline: (value) => readMilliseconds('handler.deadline', value),
  onDeadline: readOnDeadline,
  lease: (value) => readMilliseconds('handler.lease', value),
} satisfies Record<keyof HandlerOptions, (value: unknown) => unknown>

const settle = ({
  store = memoryStore(),
  deadline = 4_500,
  onDeadline = 'refuse',
  lease = 10_000,
}: HandlerOptions): Required<HandlerOptions> => ({ store, deadline, onDeadline, lease })

function readEvents(events: unknown): HandlerSettings['events'] {
  const advice = "Give functions by event_type, e.g. { 'TRANSACTION.SUCCESS': async (event) => {} }"
  if (!isRecord(events)) {
    throw new ConfigError('handler', `the handlers are ${describe(events)}`, advice)
  }
  if (![Object.prototype, null].includes(Object.getPrototypeOf(events))) {
    throw new ConfigError('handler', 'the handlers are an object of a class', advice)
  }
  for (const [name, handle] of Object.entries(events)) {
    if (handle === undefined || typeof handle === 'function') continue
    throw new ConfigError(`handler.${name}`, `it is ${describe(handle)}`, advice)
  }
  return { ...events }
}

function readStore(value: unknown): NotificationStore {
  const advice = 'Give memoryStore(), redisStore(client), or { claim, done, release }'
  for (const method of ['claim', 'done', 'release'] as const) {
    readObject<NotificationStore>('handler.store', value, method, advice)
  }
  return value as NotificationStore
}

function readOnDeadline(value: unknown): 'refuse' | 'accept' {
  if (value === 'refuse' || value === 'accept') return value
  throw new ConfigError(
    'handler.onDeadline',
    `it is ${describe(value)}`,
    "Give 'refuse' or 'accept'",
  )
}
