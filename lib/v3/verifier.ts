import { sha1Hex } from '../crypto/hash.js'
import { type EndAttempt, startAttempt } from '../http/attempt.js'
import { within } from '../http/deadline.js'
import { outcomeUnknown } from '../http/describe.js'
import type { WechatpayRequest } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import type { Middleware } from '../http/stack.js'
import { type Claim, type PlatformKeys, prove, refuse } from './proof.js'
import { answersUnsigned, answersWithStatement } from './unsigned.js'

/**
 * Verifies every answer by WeChat Pay's key, over the octets that came, before anyone reads them.
 *
 * A 2xx answer that is not proven is a `VerifyError`, but for the downloads that WeChat Pay leaves unsigned. An
 * error answer passes either way, and says in `verified` whether it is proven.
 */
export function createVerifier(keys: PlatformKeys): Middleware {
  return async (request, next) => {
    const unsigned = answersUnsigned(request)
    const attempt = startAttempt(request)
    const response = await next(unsigned ? request : whole(request))
    const success = response.status >= 200 && response.status < 300
    if (success && unsigned) return response
    try {
      await verify(request, response, keys, attempt)
    } catch (error) {
      if (success) throw error
      return response
    }
    return response.with({ verified: true })
  }
}

/** Asks for the whole body at once: no part of it is proven before its end. */
const whole = (request: WechatpayRequest): WechatpayRequest =>
  request.options.as === 'stream'
    ? { ...request, options: { ...request.options, as: 'bytes' } }
    : request

async function verify(
  request: WechatpayRequest,
  response: WechatpayResponse,
  keys: PlatformKeys,
  attempt: EndAttempt,
): Promise<void> {
  const digest = answersWithStatement(request)
    ? response.header('wechatpay-statement-sha1')
    : undefined
  const claim = claimOf(response, digest === undefined ? response.bytes() : statement(digest))
  await prove(claim, keys, (work) => within(request, work, () => [attempt(true)]))
  if (digest !== undefined && sha1Hex(response.bytes()) !== digest.toLowerCase()) {
    const problem = 'the statement is not the one whose SHA-1 was signed; it may be cut off'
    refuse(claim, 'digest', problem)
  }
}

const statement = (sha1: string): Uint8Array => Buffer.from(JSON.stringify({ sha1 }))

const claimOf = (response: WechatpayResponse, body: Uint8Array): Claim => ({
  what: 'answer',
  name: `${response.request.method} ${response.request.url}`,
  header: (name) => response.header(name),
  body,
  afterProbe: 'call again',
  consequence: outcomeUnknown(response.request),
  response,
})
