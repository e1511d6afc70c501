import type { IncomingMessage, ServerResponse } from 'node:http'
import { warn } from '../config/warning.js'
import { type Answer, adapt } from './adapter.js'
import type { NotificationHandler } from './handler.js'

/**
 * A handler of notifications for `node:http`, Express, Connect, Nest and other servers that hand out Node's own
 * request and response. The returned promise never rejects.
 *
 * It needs the body as it came: keep `express.json()` from its path, or have the octets kept in `req.body`
 * (`express.raw({ type: ['application/json', 'text/xml'] })`) or in `req.rawBody` (Nest: `NestFactory.create(App, { rawBody: true })`).
 *
 * @example
 * app.post('/notify', toNode(wxpay.notifications.handler({ 'TRANSACTION.SUCCESS': ship })))
 */
export function toNode(
  handler: NotificationHandler,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const answer = adapt(handler)
  return async (request, response) => {
    const given = await answer(request, request)
    try {
      send(given, response)
    } catch (error) {
      warn(error)
      response.destroy()
    }
  }
}

function send({ status, headers, body }: Answer, response: ServerResponse): void {
  // A time limit of the framework's own may have answered in the meantime.
  if (response.headersSent) return
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  response.statusCode = status
  response.end(body)
}
