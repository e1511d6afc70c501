import { setTimeout as sleep } from 'node:timers/promises'
import { unanswered } from './aborted.js'
import { type EndAttempt, startAttempt } from './attempt.js'
import { outcomeUnknown, reasonOf } from './describe.js'
import {
  ApiError,
  type Attempt,
  DecryptError,
  type RequestSummary,
  TransportError,
  VerifyError,
} from './errors.js'
import type { RetryOption } from './options.js'
import type { WechatpayRequest } from './request.js'
import type { WechatpayResponse } from './response.js'
import { AnswerTooLarge } from './sink.js'
import { type Middleware, repeating } from './stack.js'

/** WeChat Pay's own advice for a busy system is 200 ms, three times. */
const LIMIT = 2
const DELAY = 200

/**
 * Repeats a call that failed in passing, each time signed afresh.
 *
 * A `GET`, and a call marked `idempotent`, after a connection error, a timeout, 429 or 5xx; any call when
 * the connection was never made. Never after a `VerifyError`, and never beyond the call's time.
 */
export const createRetry = (defaults: RetryOption = {}): Middleware =>
  repeating(async (request, next) => {
    const { limit, delay } = settings(request.options.retry, defaults)
    const attempts: Attempt[] = []
    for (let tries = 0; ; tries++) {
      const attempt = startAttempt(request)
      let outcome: Outcome
      try {
        outcome = await next(request)
      } catch (error) {
        outcome = asFailure(error, request, attempts)
      }
      const tried = outcome.request ?? request
      if (!isPassing(outcome, request)) return settle(outcome, tried, attempts)
      const pause = Math.max(retryAfter(outcome), Math.random() * delay * 2 ** tries)
      const again = tries < limit && pause < request.deadline.remaining()
      if (!again) return settle(outcome, tried, attempts)
      attempts.push(...attemptsOf(outcome, attempt))
      const cause = outcome instanceof TransportError ? outcome : outcome.status
      request.trace?.retry(tries + 2, pause, cause)
      await sleep(pause, undefined, { signal: request.deadline.signal }).catch(() => {
        throw request.deadline.error(tried, attempts)
      })
    }
  })

type Outcome = WechatpayResponse | TransportError

/** What the call says, else what the client says, else what we say. */
function settings(own: RetryOption | undefined, usual: RetryOption) {
  const [first, second] = [asObject(own), asObject(usual)]
  return {
    limit: first?.limit ?? second?.limit ?? LIMIT,
    delay: first?.delay ?? second?.delay ?? DELAY,
  }
}

const asObject = (option: RetryOption | undefined) =>
  typeof option === 'object' || option === undefined ? option : { limit: Number(option) }

/** A repetition that could not be made does not hide that an earlier try was. */
function asFailure(
  error: unknown,
  request: WechatpayRequest,
  earlier: readonly Attempt[],
): TransportError {
  if (error instanceof TransportError) return error
  if (isOfAnswer(error) || !earlier.some(({ sent }) => sent)) throw error
  const what = `it could not be repeated (${reasonOf(error)})`
  throw unanswered('ERR_TRANSPORT', what, request, earlier, error)
}

/** These say themselves that the outcome is not known. */
const isOfAnswer = (error: unknown): boolean =>
  error instanceof ApiError || error instanceof VerifyError || error instanceof DecryptError

/**
 * An answer that is not the last one counts as a try that was sent: WeChat Pay may have acted before it gave up. Its host is
 * the one that answered, which need not be that of the request.
 */
const attemptsOf = (outcome: Outcome, attempt: EndAttempt): readonly Attempt[] =>
  outcome instanceof TransportError
    ? outcome.attempts
    : [
        {
          ...attempt(true, new Error(`the answer was ${outcome.status}`)),
          host: new URL(outcome.request.url).host,
        },
      ]

function isPassing(outcome: Outcome, { method, options }: WechatpayRequest): boolean {
  const harmless = method === 'GET' || options.idempotent === true
  if (outcome instanceof TransportError) {
    // What was not even tried, because no host can be reached or the time is up, would not be tried again either.
    const wasTried = outcome.attempts.length > 0
    if (!wasTried || outcome.code === 'ERR_ABORTED' || outcome.cause instanceof AnswerTooLarge)
      return false
    return harmless || !outcome.sent
  }
  return harmless && (outcome.status === 429 || outcome.status >= 500)
}

function settle(
  outcome: Outcome,
  request: RequestSummary,
  earlier: readonly Attempt[],
): WechatpayResponse {
  if (outcome instanceof TransportError) {
    throw earlier.length === 0 ? outcome : merge(outcome, request, earlier)
  }
  return earlier.length === 0 ? outcome : outcome.with({ attempts: earlier })
}

/** The last failure, with the tries that went before it. */
function merge(
  error: TransportError,
  request: RequestSummary,
  earlier: readonly Attempt[],
): TransportError {
  const attempts = [...earlier, ...error.attempts]
  const sentBefore = !error.sent && earlier.some(({ sent }) => sent)
  const count = attempts.length === 1 ? '1 attempt' : `${attempts.length} attempts`
  const message = `${error.message}${outcomeUnknown(request, sentBefore)} (${count})`
  return new TransportError(error.code, message, { cause: error.cause, request, attempts })
}

/** RFC 9110 10.2.3: seconds, or a date. @returns milliseconds */
function retryAfter(outcome: Outcome): number {
  const value = outcome instanceof TransportError ? undefined : outcome.header('retry-after')
  if (value === undefined) return 0
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(wait) ? 0 : Math.max(wait, 0)
}
