import type { FailoverSettings } from '../config/failover.js'
import { unanswered } from './aborted.js'
import { TransportError } from './errors.js'
import type { WechatpayRequest } from './request.js'
import type { Middleware } from './stack.js'
import { alertOf } from './tls-alerts.js'

/**
 * Sends what is for `primary` to the first host that can be reached; everything else, and what has a dispatcher of its own,
 * as it is. The signature stays right: it does not cover the host. A call that fails is not sent again here: its repetition
 * is, to the host chosen then.
 *
 * @param send the transport
 * @param primary scheme, host and port of the base URL
 */
export function createFailover(
  send: Middleware,
  primary: string,
  { hosts, pause }: FailoverSettings,
): Middleware {
  const circuit = new Circuit([primary, ...hosts], pause)
  return async (request, next) => {
    const { origin, url, options, deadline } = request
    const stays = origin !== primary || options.dispatcher !== undefined
    if (stays || deadline.isOver) return send(request, next)
    const began = performance.now()
    const host = circuit.choose(request)
    try {
      const moved = { ...request, origin: host.origin, url: host.origin + url.slice(origin.length) }
      const response = await send(moved, next)
      circuit.succeeded(host)
      return response
    } catch (error) {
      if (isConnectionFailure(error)) circuit.failed(host, began, error)
      throw error
    }
  }
}

/** When every host has failed so often in a row, calls are not tried any more. */
const MOST_FAILURES = 5

interface Host {
  readonly origin: string
  /** In a row. */
  failures: number
  /** When the last of them came, by `performance.now()`. */
  failedAt: number
  /** From when on it may be tried again, by `performance.now()`. */
  nextTry: number
}

/** What is known of the hosts of one client, the primary first. */
class Circuit {
  readonly #hosts: readonly Host[]
  readonly #pause: number
  #lastFailure: unknown

  constructor(origins: readonly string[], pause: number) {
    this.#hosts = origins.map((origin) => ({ origin, failures: 0, failedAt: 0, nextTry: 0 }))
    this.#pause = pause
  }

  /** @throws `TransportError` when there is no use in trying any */
  choose(request: WechatpayRequest): Host {
    const now = performance.now()
    const ready = this.#hosts.find((host) => host.failures === 0 || host.nextTry <= now)
    if (ready) {
      // If it has failed, this call alone finds out whether it is back.
      ready.nextTry = now + this.#pause
      return ready
    }
    const best = this.#hosts.reduce((one, other) => (other.failures < one.failures ? other : one))
    if (best.failures < MOST_FAILURES) return best
    throw this.#open(request, now)
  }

  succeeded(host: Host): void {
    host.failures = 0
  }

  /** @param began when the call began: those under way together fail for one reason, which counts once */
  failed(host: Host, began: number, error: TransportError): void {
    if (began >= host.failedAt) host.failures++
    host.failedAt = performance.now()
    host.nextTry = host.failedAt + this.#pause
    // Not `error` itself, which tells of another call: one whose time was over has no cause.
    this.#lastFailure = error.cause ?? new Error('no connection was made in time')
  }

  #open(request: WechatpayRequest, now: number): TransportError {
    const names = this.#hosts.map(({ origin }) => new URL(origin).host).join(', ')
    const wait = Math.ceil((Math.min(...this.#hosts.map(({ nextTry }) => nextTry)) - now) / 1000)
    const what =
      `no host can be reached (${names}: each failed ${MOST_FAILURES} times in a row or more), ` +
      `the next try is in ${wait} s; see error.cause`
    return unanswered('ERR_TRANSPORT', what, request, [], this.#lastFailure)
  }
}

/** How a connection breaks. */
const BROKEN =
  /^(?:ECONNRESET|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|HPE_\w+|ERR_SSL_[\w/]+)$/

/** Whether no connection was made, or it broke. Time that passes once the request is sent tells nothing of the host. */
function isConnectionFailure(error: unknown): error is TransportError {
  if (!(error instanceof TransportError) || error.code === 'ERR_ABORTED') return false
  const cause = (error.cause ?? {}) as Error & { code?: string }
  const { code = '', name } = cause
  if (code === 'UND_ERR_CLOSED' || alertOf(cause) || !hadTime(error)) return false
  // The parser of `undici` has no code for some of what is no answer by HTTP.
  return !error.sent || BROKEN.test(code) || name === 'HTTPParserError'
}

/** In milliseconds. */
const ENOUGH = 1_000

/** Whether the host had the time to take a connection: a call that has little of it, or a busy process, proves nothing. */
function hadTime({ code, cause, attempts }: TransportError): boolean {
  const last = attempts.at(-1)
  const endedByUs = code === 'ERR_TIMEOUT' && cause === undefined
  return last !== undefined && (!endedByUs || last.duration >= ENOUGH)
}
