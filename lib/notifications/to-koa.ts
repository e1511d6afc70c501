import type { IncomingMessage } from 'node:http'
import { adapt } from './adapter.js'
import type { NotificationHandler } from './handler.js'

/** What is used of a context of Koa or egg. */
export interface KoaContext {
  readonly req: IncomingMessage
  /** With `rawBody`, where `koa-bodyparser` or egg has read the body. */
  readonly request: object
  status: number
  body: unknown
  set(headers: Record<string, string>): void
}

/**
 * A handler of notifications for Koa and egg. It reads the body itself, or takes it from `ctx.request.rawBody`, where
 * `koa-bodyparser` and egg keep it.
 *
 * @example
 * router.post('/notify', toKoa(wxpay.notifications.handler({ 'TRANSACTION.SUCCESS': ship })))
 */
export function toKoa(handler: NotificationHandler): (ctx: KoaContext) => Promise<void> {
  const answer = adapt(handler)
  return async (ctx) => {
    const { status, headers, body } = await answer(ctx.req, ctx.request)
    ctx.status = status
    ctx.set(headers)
    ctx.body = body
  }
}
