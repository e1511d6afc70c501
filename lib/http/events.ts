/** One call, of which the events tell: one frozen object for all events of the call. */
export interface CallSummary {
  /** Counts the calls of this process that anybody has listened to, from 1. */
  readonly id: number
  /** `v2` for paths that begin with `v2/`. */
  readonly protocol: 'v2' | 'v3'
  /** Upper case. */
  readonly method: string
  /** The absolute URL, as errors show it: sensitive values are hidden, others are not. */
  readonly url: string
  /**
   * The path without its query, as the call was written, e.g. `/v3/pay/transactions/id/{transaction_id}`; of APIv2 without
   * `v2/`. What groups calls: a name where placeholders are used, one for each value where they are not.
   */
  readonly template: string
  /** Merchant id of the client. */
  readonly mchid: string
}

/** Where the time of a call has gone, in milliseconds and fractions of them; sums over its tries, 0 for what it had no need of. */
export interface CallTimings {
  /** Until the request was signed. Loading the keys, or downloading them, is a part of it. */
  readonly signing: number
  /** From when the request was handed to its connection until the whole answer was here; of a stream, its beginning. */
  readonly waiting: number
  /** Until the answer was verified. */
  readonly verifying: number
  /**
   * From `wechatpay:start` on. What is in none of the others went into pauses, waiting for a turn of `rateLimit`, encryption,
   * and your own middlewares.
   */
  readonly total: number
}

/** What every event has. */
interface CallEvent {
  readonly call: CallSummary
}

/** What the event of a phase has. */
interface PhaseEvent extends CallEvent {
  /** Milliseconds and fractions of them. */
  readonly duration: number
}

/** What the last event of a call has. */
interface LastEvent extends CallEvent {
  readonly timings: CallTimings
  /** How often it was tried: handed to a connection. 0 if the call failed before. */
  readonly attempts: number
}

/**
 * The events of calls, by the names of their channels in `node:diagnostics_channel`.
 *
 * A call has one `start`; for each try `signed`, `answer` and `verified`; `retry` before each further try; and last, one
 * `end` or `error`. A phase that fails has no event: the next one tells why, and `timings` how long it took. Calls by which the client
 * downloads certificates have events too. A call that is refused as it was written, before there is a request, has none.
 *
 * They are published at once, in the asynchronous context of the caller, and only for calls that began while somebody listened. Node.js
 * throws what a subscriber throws as an uncaught exception, after the call has gone on.
 *
 * @example
 * import { subscribe } from 'node:diagnostics_channel'
 * import type { CallEvents } from 'wechatpay-chain'
 *
 * subscribe('wechatpay:end', (message) => {
 *   const { call, timings } = message as CallEvents['wechatpay:end']
 *   histogram.record(timings.total, { method: call.method, template: call.template })
 * })
 */
export interface CallEvents {
  /** The call begins. */
  'wechatpay:start': CallEvent
  /** A try is signed. One that goes unsigned, as some downloads do, has no such event. */
  'wechatpay:signed': PhaseEvent
  /** The whole answer is here, not verified yet; of a stream, its beginning. */
  'wechatpay:answer': PhaseEvent & {
    /** Host and port that were asked. */
    readonly host: string
    readonly status: number
    /** `Request-ID` of the answer, for WeChat Pay's support. */
    readonly requestId: string | undefined
  }
  /** The answer may be read. */
  'wechatpay:verified': PhaseEvent & {
    /** Whether WeChat Pay's signature was checked and is right: an error, and some files, may come without one. */
    readonly verified: boolean
  }
  /** The call pauses, and is then tried again. */
  'wechatpay:retry': CallEvent & {
    /** The number of the try that follows: 2 for the first repetition. */
    readonly attempt: number
    /** Milliseconds until then. */
    readonly delay: number
    /** Why: the `TransportError` of the try before, or the status that was answered. */
    readonly cause: Error | number
  }
  /** The call has failed. */
  'wechatpay:error': LastEvent & {
    /** What the call throws: mostly a `WechatpayError`. An answer that it is about is in its `response`, as the caller gets it. */
    readonly error: unknown
  }
  /** The call has its answer; of a stream, its beginning. */
  'wechatpay:end': LastEvent & {
    readonly status: number
  }
}
