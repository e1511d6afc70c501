import type { Agent, Dispatcher as UndiciDispatcher } from 'undici'
import { debug } from './debug.js'
import { Exchange } from './exchange.js'
import type { Dispatcher } from './options.js'
import type { Middleware } from './stack.js'

export interface Transport {
  /** The innermost middleware: sends the request, and gives back the answer unread and unverified. */
  readonly send: Middleware
  /** Ends the connections that idle, and waits for the others. */
  close(): Promise<void>
}

/** WeChat Pay closes a connection that idles for 8 s; we have to be first. In milliseconds. */
const KEEP_ALIVE = 7_000

/** For a connection to be made, TLS included, in milliseconds. */
const CONNECT_TIMEOUT = 10_000

/**
 * Sends requests by `undici`, which is loaded with the first of them. Redirects are not followed: a signature
 * holds for one path.
 *
 * @param dispatcher the caller's own, e.g. a `ProxyAgent`; it stays open when the transport closes
 */
export function createTransport(dispatcher?: Dispatcher): Transport {
  let agent: Promise<Agent> | undefined
  const connect = (): Promise<Agent> => {
    agent ??= import('undici').then(
      ({ Agent }) =>
        new Agent({
          connect: { timeout: CONNECT_TIMEOUT },
          keepAliveTimeout: KEEP_ALIVE,
          keepAliveMaxTimeout: KEEP_ALIVE,
        }),
    )
    return agent
  }
  return {
    send: async (request) => {
      const { method, url, options, deadline } = request
      const route = (options.dispatcher ?? dispatcher ?? (await connect())) as UndiciDispatcher
      if (deadline.signal.aborted) throw deadline.error(request, [])
      debug('%s %s', method, url)
      const exchange = new Exchange(request)
      const dispatched = {
        origin: request.origin,
        path: request.target,
        method,
        headers: { ...request.headers },
        body: request.body ?? null,
        // The deadline ends the call; only a stream, which outlives it, may also idle too long.
        headersTimeout: 0,
        bodyTimeout: options.as === 'stream' ? Math.max(1, Math.ceil(deadline.remaining())) : 0,
      }
      try {
        route.dispatch(dispatched, exchange)
      } catch (cause) {
        exchange.onResponseError(undefined, cause as Error)
      }
      const response = await exchange.response
      debug('%s %s: %d', method, url, response.status)
      return response
    },
    close: async () => {
      await (await agent)?.close()
    },
  }
}
