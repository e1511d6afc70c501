import { Readable } from 'node:stream'
import type { SecureContext } from 'node:tls'
import type { Agent, buildConnector, Dispatcher as UndiciDispatcher } from 'undici'
import { ConfigError } from './errors.js'
import { Exchange } from './exchange.js'
import { FormBody } from './form.js'
import type { Dispatcher } from './options.js'
import type { WechatpayRequest } from './request.js'
import type { Middleware } from './stack.js'
import { traced } from './trace.js'
import { UnderWay } from './under-way.js'

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
 * @param secureContext holds the merchant's client certificate, for requests that are `certified`
 */
export function createTransport(dispatcher?: Dispatcher, secureContext?: SecureContext): Transport {
  const exchanges = new UnderWay()
  const onEnd = () => exchanges.end()
  const usual = createShare()
  const certified = createLazyAgent(secureContext)
  const connect = (request: WechatpayRequest): Agent | Promise<Agent> => {
    if (!request.certified) return usual.get(request.origin)
    checkCertified(request, secureContext)
    return certified.get()
  }
  return {
    send: async (request) => {
      const { method, origin, headers, options, deadline, body = null } = request
      const foreign = (options.dispatcher ?? dispatcher) as UndiciDispatcher | undefined
      const route = foreign ?? (await connect(request))
      if (deadline.isOver) throw deadline.error(request, [])
      exchanges.begin()
      const exchange = new Exchange(request, !foreign, onEnd)
      const form = body instanceof FormBody
      const dispatched = {
        origin,
        path: request.target,
        method,
        headers: form ? { ...headers, 'content-length': `${body.size}` } : headers,
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
      return traced(
        request,
        'wechatpay:answer',
        () => exchange.response,
        ({ status, requestId }) => ({ host: new URL(origin).host, status, requestId }),
      )
    },
    close: async () => {
      await exchanges.ended()
      await Promise.all([usual.release(), certified.destroy()])
    },
  }
}

interface Share {
  /** The connections to an origin. */
  get(origin: string): Agent | Promise<Agent>
  /** Ends those that no other client of this process has called by. */
  release(): Promise<void>
}

interface Shared {
  readonly agent: LazyAgent
  users: number
}

/** Connections by origin. A service provider has a client for each of its merchants, and they all call the same host. */
const pools = new Map<string, Shared>()

function createShare(): Share {
  const held = new Map<string, Shared>()
  const hold = (origin: string): Shared => {
    const pool = pools.get(origin) ?? { agent: createLazyAgent(), users: 0 }
    pool.users++
    pools.set(origin, pool)
    held.set(origin, pool)
    return pool
  }
  return {
    get: (origin) => (held.get(origin) ?? hold(origin)).agent.get(),
    release: async () => {
      const unused = [...held].filter(([, pool]) => --pool.users === 0)
      held.clear()
      for (const [origin] of unused) pools.delete(origin)
      await Promise.all(unused.map(([, { agent }]) => agent.destroy()))
    },
  }
}

interface LazyAgent {
  /** Makes it when it is first called. */
  get(): Agent | Promise<Agent>
  destroy(): Promise<void>
}

function createLazyAgent(secureContext?: SecureContext): LazyAgent {
  let agent: Agent | Promise<Agent> | undefined
  const forget = (error: unknown): never => {
    agent = undefined
    throw error
  }
  return {
    get: () => {
      agent ??= loadUndici().then(({ Agent, buildConnector }) => {
        const options = { timeout: CONNECT_TIMEOUT, ...(secureContext && { secureContext }) }
        agent = new Agent({
          connect: endingAtAlerts(buildConnector(options)),
          keepAliveTimeout: KEEP_ALIVE,
          keepAliveMaxTimeout: KEEP_ALIVE,
        })
        return agent
      }, forget)
      return agent
    },
    // Not `close`, which also waits for connections whose calls have given up.
    destroy: async () => {
      await (await agent)?.destroy()
    },
  }
}

type Undici = Pick<typeof import('undici'), 'Agent' | 'buildConnector'>

/**
 * The two parts of `undici` that are needed, in a third of the time that the whole takes to load. A version that does not let
 * one in by its path, or has something else there, is loaded whole.
 */
const loadUndici = async (): Promise<Undici> =>
  Promise.all([
    import('undici/lib/dispatcher/agent.js' as string),
    import('undici/lib/core/connect.js' as string),
  ]).then(
    ([{ default: Agent }, { default: buildConnector }]) =>
      typeof Agent === 'function' && typeof buildConnector === 'function'
        ? { Agent, buildConnector }
        : import('undici'),
    () => import('undici'),
  )

/**
 * Ends a connection with the first failure of TLS. By TLS 1.3 a server refuses the client's certificate after the client
 * holds the handshake to be over (RFC 8446 4.4.2.4), and `undici` would tell of the end that follows, not of the reason.
 */
const endingAtAlerts =
  (connect: buildConnector.connector): buildConnector.connector =>
  (options, callback) =>
    connect(options, (...outcome) => {
      const [, socket] = outcome
      socket?.once('error', () => socket.destroy())
      callback(...outcome)
    })

/** @throws `ConfigError` rather than send without the certificate */
function checkCertified(request: WechatpayRequest, secureContext?: SecureContext): void {
  if (!secureContext) {
    const problem = "it is missing, and this endpoint demands the merchant's client certificate"
    const advice =
      'Give createClient { pfx, passphrase }, of apiclient_cert.p12, or { cert, key }, e.g. the URLs of the files'
    throw new ConfigError('merchant', problem, advice, { request })
  }
  if (request.origin.startsWith('https:')) return
  const problem = `${request.origin} is no https URL, and no other connection shows a certificate`
  const advice = 'Give the https URL at which the endpoints are reached that demand it'
  throw new ConfigError('merchant.baseUrl', problem, advice, { request })
}
