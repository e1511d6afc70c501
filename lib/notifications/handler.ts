import type { Report } from '../config/warning.js'
import { debug } from '../http/debug.js'
import { describe, oneLine } from '../http/describe.js'
import { ConfigError, isWechatpayError } from '../http/errors.js'
import { hasMethod } from '../http/kinds.js'
import { isAccepted, recall, remember, responseOf } from './answer.js'
import { bodyOf } from './arrived.js'
import type { Notification, NotificationHandlers } from './events.js'
import {
  type Handle,
  type HandlerOptions,
  type HandlerSettings,
  readHandlerOptions,
} from './handler-options.js'
import { type Language, languageFor, languageOf } from './language.js'
import type { Parse } from './parse.js'

/** Answers a notification. Hono, Next.js, Bun and Deno take it as it is; for others there are `toNode`, `toKoa`, `toFastify`. */
export type NotificationHandler = (request: Request) => Promise<Response>

/** What a handler needs of its client. */
export interface HandlerParts {
  readonly mchid: string
  /**
   * Verifies, decrypts and reads. Rejects with `VerifyError`, `DecryptError`, `ConfigError`, or `RequestError` for a
   * `body` that is neither text nor octets, because a framework has parsed it.
   */
  readonly parse: Parse<{ readonly headers: Headers; readonly body: unknown }>
  /** Whether an event is answered with a payload. */
  replies(event_type: string): Promise<boolean>
  /** Hears of failures that no call can throw. It throws nothing itself. */
  readonly report: Report
}

/** Handled notifications are remembered for 48 hours: WeChat Pay repeats for a day. */
const REMEMBERED = 48 * 3_600_000

/** How often a claim is prolonged before it would run out. */
const RENEWALS = 3

/** Makes `wxpay.notifications.handler`. */
export function createHandler(
  parts: HandlerParts,
): (events: NotificationHandlers, options?: HandlerOptions) => NotificationHandler {
  return (events, options) => {
    const setup = { ...parts, ...readHandlerOptions(events, options) }
    return (request) => {
      if (!isRequest(request)) throw notRequest(request)
      const progress: Progress = { step: 'proof', language: languageOf(request) }
      const work = respond(request, setup, progress)
      return within(setup.deadline, work, () => answerLate(setup, progress))
    }
  }
}

/** How far a delivery has come, for who has to answer before its end. */
interface Progress {
  /** What it waits for. */
  step: 'proof' | 'store' | 'handler'
  /** What it is answered in, as far as that is known. */
  language: Language
  /** The notification, once it is proven. */
  event?: Notification
  /** Whether it is answered with data. */
  replies?: boolean
  /** What is going to be answered, once that is known. */
  answer?: () => Response
}

const isRequest = (request: unknown): request is Request =>
  hasMethod(request, 'arrayBuffer') && hasMethod((request as Request).headers, 'get')

const notRequest = (given: unknown): ConfigError =>
  new ConfigError(
    'handler',
    `it takes a Request, and was called with ${describe(given)}`,
    'Wrap it: toNode(handler) for node:http, Express and Nest, toKoa(handler), toFastify(handler); in Hono (c) => handler(c.req.raw)',
  )

type Setup = HandlerParts & HandlerSettings

/** Takes a request through all that there is to do. */
async function respond(request: Request, setup: Setup, progress: Progress): Promise<Response> {
  const asked = progress.language
  if (request.method !== 'POST')
    return asked.failure(405, 'notifications are posted', { allow: 'POST' })
  const body = await bodyOf(request, asked).catch((error) => asUnread(error, asked))
  if (body instanceof Response) return body
  const language = languageOf(request, body)
  progress.language = language
  try {
    const event = await setup.parse({ headers: request.headers, body })
    Object.assign(progress, { event, language: languageFor(event, language) })
    return await deliver(event, setup, progress)
  } catch (error) {
    setup.report(error, progress.event)
    return refusalOf(error, progress.language)
  }
}

/** A body that does not come to its end is nobody's fault here: anybody can send one. */
function asUnread(error: unknown, { failure }: Language): Response {
  debug('the body of a notification could not be read: %s', error)
  return failure(400, 'the body could not be read')
}

/** Has an event handled, unless that was done already. */
async function deliver(event: Notification, setup: Setup, progress: Progress): Promise<Response> {
  const { language } = progress
  const handle = handlerOf(event, setup.events)
  if (!handle) {
    const problem = `nothing handles ${oneLine(event.event_type)}`
    setup.report(new ConfigError('handler', problem, "Give it a function, or '*' one"), event)
    return language.failure(501, 'this event is not handled')
  }
  const replies = await setup.replies(event.event_type)
  const place = placeOf(event, setup)
  Object.assign(progress, { step: 'store', replies })
  const claim = await place.claim()
  if (!claim) return language.failure(503, 'the store of notifications failed')
  if (claim.state === 'busy') return language.failure(503, 'this notification is being handled')
  if (claim.state === 'done') return recall(claim.reply, language)

  progress.step = 'handler'
  const outcome = await place.hold(claim.token, () => run(event, handle, replies, language))
  const answer = () => ('error' in outcome ? outcome.answer : recall(outcome.reply, language))
  Object.assign(progress, { step: 'store', answer })
  if ('error' in outcome) {
    setup.report(outcome.error, event)
    await place.release(claim.token)
  } else {
    await place.done(outcome.reply)
  }
  return answer()
}

type Outcome =
  | { readonly reply: string | undefined }
  | { readonly error: unknown; readonly answer: Response }

async function run(
  event: Notification,
  handle: Handle,
  replies: boolean,
  { failure }: Language,
): Promise<Outcome> {
  const failed = (): Response => failure(500, 'the handler of this event failed')
  try {
    const response = responseOf(await handle(event), replies)
    if (!response && replies)
      throw new Error('this event is answered with data, and none was given')
    if (!response || isAccepted(response)) {
      return { reply: response && (await remember(response)) }
    }
    const error = new Error(`the handler answered with status ${response.status}`)
    return { error, answer: response.status >= 400 ? response : failed() }
  } catch (error) {
    return { error, answer: failed() }
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
    /** Keeps the claim as long as the work goes on. */
    hold: async <T>(token: string, work: () => Promise<T>): Promise<T> => {
      const renew = () => attempt(() => store.claim(id, lease, token))
      const timer = setInterval(renew, lease / RENEWALS).unref()
      return work().finally(() => clearInterval(timer))
    },
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

function refusalOf(error: unknown, { failure }: Language): Response {
  if (!isWechatpayError(error)) return failure(500, 'the notification could not be handled')
  return error.name === 'VerifyError'
    ? failure(401, `the notification is not proven to be WeChat Pay's (${error.reason})`)
    : failure(500, `the notification could not be handled (${error.name})`)
}

/** Success is said of nothing that is not proven, and claimed. */
function answerLate({ deadline, onDeadline, report }: Setup, progress: Progress): Response {
  const { step, event, replies, answer, language } = progress
  const late = language.failure(503, 'it takes longer than WeChat Pay waits')
  if (!event) return late
  if (step === 'handler' && onDeadline === 'accept' && !replies) return language.success()
  report(step === 'handler' ? slowHandler(event, deadline) : slowStore(deadline), event)
  return answer?.() ?? late
}

const slowHandler = (event: Notification, deadline: number): ConfigError =>
  new ConfigError(
    'handler.deadline',
    `${oneLine(event.event_type)} was not handled within ${deadline} ms, so it was refused for now`,
    "Leave long work to a queue, or answer before it ends with onDeadline: 'accept'",
  )

const slowStore = (deadline: number): ConfigError =>
  new ConfigError(
    'handler.store',
    `it did not answer within ${deadline} ms`,
    'Look whether it can be reached: while it cannot, notifications are refused',
  )

/** The outcome of `work`, or what `late` gives when `ms` milliseconds are over before. */
function within(ms: number, work: Promise<Response>, late: () => Response): Promise<Response> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), ms)
    work.finally(() => clearTimeout(timer)).then(resolve, reject)
  })
}
