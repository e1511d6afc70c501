import type { IncomingMessage } from 'node:http'
import { warn } from '../config/warning.js'
import { describe } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import { toRequest } from './arrived.js'
import type { NotificationHandler } from './handler.js'
import { json } from './language.js'

/** An answer, in parts that any server of Node.js can send. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/**
 * Lets a handler answer requests to a server of Node.js. It answers in any case: what a handler of another make
 * throws is a failure to WeChat Pay, and a warning of the process.
 *
 * @returns what takes Node's request and what holds its body if that was read, see `toRequest`
 * @throws `ConfigError` for a handler that is no function
 */
export function adapt(
  handler: NotificationHandler,
): (incoming: IncomingMessage, holder: object) => Promise<Answer> {
  if (typeof handler !== 'function') {
    const advice = 'Give what wxpay.notifications.handler(events) gives'
    throw new ConfigError('handler', `it is ${describe(handler)}`, advice)
  }
  return async (incoming, holder) => {
    const request = readRequest(incoming, holder)
    if (!request) return takeApart(json.failure(400, 'this is no request of WeChat Pay'))
    try {
      return await takeApart(await handler(request))
    } catch (error) {
      warn(error)
      return takeApart(json.failure(500, 'the handler of notifications failed'))
    }
  }
}

/** Methods like `TRACE` cannot be those of a `Request`. */
function readRequest(incoming: IncomingMessage, holder: object): Request | undefined {
  try {
    return toRequest(incoming, holder)
  } catch {
    return undefined
  }
}

async function takeApart(response: Response): Promise<Answer> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  }
}
