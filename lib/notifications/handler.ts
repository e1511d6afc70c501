import { debug } from '../http/debug.js'
import { oneLine } from '../http/describe.js'
import { ConfigError, isWechatpayError } from '../http/errors.js'
import { failure, recall, remember, responseOf, success } from './answer.js'
import { bodyOf, MOST_OCTETS } from './arrived.js'
import type { Notification, NotificationHandlers } from './events.js'
import {
  type Handle,
  type HandlerOptions,
  type HandlerSettings,
  readHandlerOptions,
} from './handler-options.js'

/** Answers a notification. Hono, Next.js, Bun and Deno take it as it is; for others there are `toNode`, `toKoa`, `toFastify`. */
export type NotificationHandler = (request: Request) => Promise<Response>

/** What a handler needs of its client. */
export interface HandlerParts {
  readonly mchid: string
  /**
   * Verifies, decrypts and reads. Rejects with `VerifyError`, `DecryptError`, `ConfigError`, or `RequestError` for a
   * `body` that is neither text nor octets, because a framework has parsed it.
   */
  parse(given: { headers: Headers; body: unknown }): Promise<Notification>
  /** Whether an event is answered with a payload. */
  replies(event_type: string): Promise<boolean>
  /** Hears of failures that no call can throw. */
  report(error: unknown, event?: Notification): void
}

/** Handled notifications are remembered for 48 hours: WeChat Pay repeats for a day. */
const REMEMBERED = 48 * 3_600_000

/** Makes `wxpay.notifications.handler`. */
export function createHandler(
  parts: HandlerParts,
): (events: NotificationHandlers, options?: HandlerOptions) => NotificationHandler {
  return (events, options) => {
    const setup = { ...parts, ...readHandlerOptions(events, options), report: safely(parts.report) }
    return (request) => {
      let running: Notification | undefined
      const work = respond(request, setup, (event) => {
        running = event
      })
      return within(setup.deadline, work, () => answerLate(setup, running))
    }
  }
}

type Setup = HandlerParts & HandlerSettings

/** Hears which event is being handled, and that it has failed. */
type Track = (running: Notification | undefined) => void

/** Takes a request through all that there is to do. */
async function respond(request: Request, setup: Setup, track: Track): Promise<Response> {
  if (request.method !== 'POST') return failure(405, 'notifications are posted', { allow: 'POST' })
  let event: Notification | undefined
  try {
    const body = await bodyOf(request)
    if (body instanceof Uint8Array && body.byteLength > MOST_OCTETS) {
      return failure(413, `the body is larger than ${MOST_OCTETS} octets`)
    }
    event = await setup.parse({ headers: request.headers, body })
    return await deliver(event, setup, track)
  } catch (error) {
    setup.report(error, event)
    return refusalOf(error)
  }
}

/** Has an event handled, unless that was done already. */
async function deliver(event: Notification, setup: Setup, track: Track): Promise<Response> {
  const handle = handlerOf(event, setup.events)
  if (!handle) {
    const problem = `nothing handles ${oneLine(event.event_type)}`
    setup.report(new ConfigError('handler', problem, "Give it a function, or '*' one"), event)
    return failure(501, 'this event is not handled')
  }
  const replies = await setup.replies(event.event_type)
  const place = placeOf(event, setup)
  const claim = await place.claim()
  if (!claim) return failure(503, 'the store of notifications failed')
  if (claim.state === 'busy') return failure(503, 'this notification is being handled')
  if (claim.state === 'done') return recall(claim.reply)

  track(event)
  const outcome = await run(event, handle, replies)
  if ('answer' in outcome) {
    track(undefined)
    setup.report(outcome.error, event)
    await place.release(claim.token)
    return outcome.answer
  }
  await place.done(outcome.reply)
  return recall(outcome.reply)
}

type Outcome =
  | { readonly reply: string | undefined }
  | { readonly error: unknown; readonly answer: Response }

async function run(event: Notification, handle: Handle, replies: boolean): Promise<Outcome> {
  try {
    const response = responseOf(await handle(event), replies)
    if (!response || response.ok) return { reply: response && (await remember(response)) }
    const error = new Error(`the handler answered with status ${response.status}`)
    return { error, answer: response }
  } catch (error) {
    return { error, answer: failure(500, 'the handler of this event failed') }
  }
}

/** The place of one notification in the store, whose failures are reported. */
function placeOf(event: Notification, { store, mchid, lease, report }: Setup) {
  const id = `${mchid}:${event.id}`
  const attempt = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await work()
    } catch (error) {
      report(error, event)
      return undefined
    }
  }
  return {
    claim: () => attempt(() => store.claim(id, lease)),
    done: (reply?: string) => attempt(() => store.done(id, REMEMBERED, reply)),
    release: (token: string) => attempt(() => store.release(id, token)),
  }
}

function handlerOf(
  { event_type }: Notification,
  events: HandlerSettings['events'],
): Handle | undefined {
  return (Object.hasOwn(events, event_type) && events[event_type]) || events['*']
}

function refusalOf(error: unknown): Response {
  if (!isWechatpayError(error)) return failure(500, 'the notification could not be handled')
  return error.name === 'VerifyError'
    ? failure(401, `the notification is not proven to be WeChat Pay's (${error.reason})`)
    : failure(500, `the notification could not be handled (${error.name})`)
}

/** Success is said of nothing that is not proven, and claimed. */
function answerLate(
  { deadline, onDeadline, report }: Setup,
  running: Notification | undefined,
): Response {
  if (running && onDeadline === 'accept') return success()
  if (running) {
    const problem = `${oneLine(running.event_type)} was not handled within ${deadline} ms, so it was refused for now`
    const advice = "Leave long work to a queue, or answer before it ends with onDeadline: 'accept'"
    report(new ConfigError('handler.deadline', problem, advice), running)
  }
  return failure(503, 'it takes longer than WeChat Pay waits')
}

/** The outcome of `work`, or what `late` gives when `ms` milliseconds are over before. */
function within(ms: number, work: Promise<Response>, late: () => Response): Promise<Response> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), ms)
    work.finally(() => clearTimeout(timer)).then(resolve, reject)
  })
}

/** A report that fails has nobody left to hear of it. */
const safely =
  (report: HandlerParts['report']): HandlerParts['report'] =>
  (error, event) => {
    const reported = async () => report(error, event)
    reported().catch((failure) => debug('a notification could not be reported on: %s', failure))
  }
