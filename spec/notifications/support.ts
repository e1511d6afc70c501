import { expect } from 'vitest'
import { RequestError, VerifyError } from '../../lib/index.js'
import type { Notification, NotificationHandlers } from '../../lib/notifications/events.js'
import {
  createHandler,
  type HandlerParts,
  type NotificationHandler,
} from '../../lib/notifications/handler.js'
import type { HandlerOptions } from '../../lib/notifications/handler-options.js'
import { deferred } from '../support/deferred.js'

export const MCHID = '1900000109'

/** What WeChat Pay posts, already in clear text: these specs begin where a notification is read. */
export const notification = (change: object = {}): Notification =>
  ({
    id: 'EV-2018022511223320873',
    create_time: '2015-05-20T13:29:35+08:00',
    event_type: 'TRANSACTION.SUCCESS',
    resource_type: 'encrypt-resource',
    summary: '支付成功🎉',
    resource: { out_trade_no: '1217752501201407033233368018' },
    ...change,
  }) as Notification

/** An event that is answered with data. */
export const RETENTION = { event_type: 'ENTRUST.TERMINATE_RETENTION' }

/** What `parts` takes for a signature of WeChat Pay. */
export const PROOF = { 'x-proof': 'right' }

export const RAW_BODY_ADVICE = 'the body was parsed already; here is how to get it raw'

export interface Parts extends HandlerParts {
  readonly reports: { readonly error: unknown; readonly event: Notification | undefined }[]
  /** What `parse` was given, oldest first. */
  readonly parsed: { readonly headers: Headers; readonly body: unknown }[]
}

/** The rest of a client: reads notifications that are not encrypted, and remembers what is reported. */
export function createParts(change: Partial<HandlerParts> = {}): Parts {
  const reports: Parts['reports'] = []
  const parsed: Parts['parsed'] = []
  return {
    mchid: MCHID,
    parse: async (given) => {
      parsed.push(given)
      const call = { method: 'POST', url: '/notify' }
      if (!(given.body instanceof Uint8Array)) throw new RequestError(RAW_BODY_ADVICE, call)
      if (given.headers.get('x-proof') !== 'right') throw unproven('signature')
      return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(given.body))
    },
    replies: async (event_type) => event_type === 'ENTRUST.TERMINATE_RETENTION',
    report: (error, event) => {
      reports.push({ error, event: event as Notification | undefined })
    },
    ...change,
    reports,
    parsed,
  }
}

export const unproven = (reason: VerifyError['reason'], probe: boolean = false): VerifyError =>
  new VerifyError(reason, 'the signature 5UPERSECRET is wrong', { probe })

type Body = string | Uint8Array | ReadableStream<Uint8Array> | null

export const requestOf = (body: Body, headers: Record<string, string> = PROOF): Request =>
  new Request('http://localhost/notify', { method: 'POST', body, headers, duplex: 'half' })

/** Posts a notification to a handler, as WeChat Pay does. */
export const deliver = (handler: NotificationHandler, change: object = {}): Promise<Response> =>
  handler(requestOf(JSON.stringify(notification(change))))

/** A handler and the client that it belongs to. */
export function setUp(
  events: NotificationHandlers,
  options: HandlerOptions = {},
  change: Partial<HandlerParts> = {},
): Parts & {
  readonly handler: NotificationHandler
  readonly deliver: (change?: object) => Promise<Response>
} {
  const parts = createParts(change)
  const handler = createHandler(parts)(events, options)
  return { ...parts, handler, deliver: (change) => deliver(handler, change) }
}

/** Work that goes on until it is told how it ends. */
export interface Work {
  /** How often it was begun. */
  readonly begun: number
  /** Resolves when it is begun for the first time. */
  readonly started: Promise<void>
  run(): Promise<unknown>
  succeed(result?: unknown): void
  fail(error: unknown): void
}

export function createWork(): Work {
  let begun = 0
  const start = deferred()
  const end = deferred<unknown>()
  return {
    get begun() {
      return begun
    },
    started: start.promise,
    run: () => {
      begun++
      start.resolve()
      return end.promise
    },
    succeed: end.resolve,
    fail: end.reject,
  }
}

export async function expectFailure(
  response: Response,
  status: number,
  message: RegExp | string,
): Promise<void> {
  expect([response.status, response.headers.get('content-type'), await response.json()]).toEqual([
    status,
    'application/json',
    { code: 'FAIL', message: expect.stringMatching(message) },
  ])
}

export async function expectSuccess(response: Response): Promise<void> {
  expect([response.status, await response.text()]).toEqual([204, ''])
}
