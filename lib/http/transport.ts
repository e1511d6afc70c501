import { Readable } from 'node:stream'
import type { Agent, Dispatcher as UndiciDispatcher } from 'undici'
import { debug } from './debug.js'
import { Exchange } from './exchange.js'
import { FormBody } from './form.js'
import type { Dispatcher } from './options.js'
import type { Middleware } from './stack.js'

export interface Transport {
  /** The innermost middleware: sends the request, and gives back the answer unread and unverified. */
  readonly send: Middleware
  /** Waits for the exchanges that are open, streams among them, and ends the connections. */
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
  const open = new Set<Exchange>()
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
      const foreign = (options.dispatcher ?? dispatcher) as UndiciDispatcher | undefined
      const route = foreign ?? (await connect())
      if (deadline.signal.aborted) throw deadline.error(request, [])
      debug('%s %s', method, url)
      const exchange = new Exchange(request, !foreign)
      open.add(exchange)
      exchange.ended.then(() => open.delete(exchange))
      const { body = null } = request
      const form = body instanceof FormBody
      const dispatched = {
        origin: request.origin,
        path: request.target,
        method,
        headers: { ...request.headers, ...(form && { 'content-length': `${body.size}` }) },
        body: form ? Readable.from(body.read()) : body,
        // The deadline ends the call; only a stream, which outlives it, may also idle too long.
        headersTimeout: 0,
        bodyTimeout: options.as === 'stream' ? Math.max(1, Math.ceil(deadline.remaining())) : 0,
      }
      try {
        route.dispatch(dispatched, exchange)
      } catch (cause) {
        exchange.onRefused(cause as Error)
      }
      const response = await exchange.response
      debug('%s %s: %d', method, url, response.status)
      return response
    },
    close: async () => {
      await Promise.all([...open].map(({ ended }) => ended))
      // Not `close`, which also waits for connections whose calls have given up.
      await (await agent)?.destroy()
    },
  }
}
