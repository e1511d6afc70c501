import { unanswered } from '../http/aborted.js'
import { asFile, isSuccess } from '../http/answer.js'
import { type EndAttempt, startAttempt } from '../http/attempt.js'
import { within } from '../http/deadline.js'
import { outcomeUnknown } from '../http/describe.js'
import { WechatpayError } from '../http/errors.js'
import type { ContentDigest, ContentProof, WechatpayRequest } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import { hold } from '../http/sink.js'
import type { Middleware } from '../http/stack.js'
import { traced } from '../http/trace.js'
import { checkDigest, provenContent } from './content.js'
import { type Claim, type PlatformKeys, prove } from './proof.js'
import { answersUnsigned, answersWithStatement, goesUnsigned } from './unsigned.js'

/**
 * Verifies every answer by WeChat Pay's key, over the octets that came, before anyone reads them.
 *
 * A 2xx answer that is not proven is a `VerifyError`, but for the downloads that WeChat Pay leaves unsigned: those are proven by
 * a digest, where there is one, at the end of the file. An error answer passes either way, and says in `verified` whether it is
 * proven.
 */
export function createVerifier(keys: PlatformKeys): Middleware {
  return async (given, next) => {
    const unsigned = answersUnsigned(given)
    const attempt = startAttempt(given)
    const request = unsigned || answersWithStatement(given) ? asFile(given) : asWhole(given)
    const response = await next(request)
    const success = isSuccess(response)
    const work = async () => {
      try {
        if (success && unsigned) {
          return await withContent(request, response, proofOf(request, response), attempt)
        }
        return await verify(request, response, keys, attempt)
      } catch (error) {
        if (!success) return response
        await response.body?.cancel().catch(() => {})
        throw error
      }
    }
    return traced(request, 'wechatpay:verified', work, ({ verified }) => ({ verified }))
  }
}

/** Asks for the whole body at once, of which no part is proven before its end. */
const asWhole = (request: WechatpayRequest): WechatpayRequest =>
  request.options.as === 'stream'
    ? { ...request, options: { ...request.options, as: 'bytes' } }
    : request

/** What has to prove an unsigned file. */
function proofOf(request: WechatpayRequest, response: WechatpayResponse): ContentProof {
  if (request.content) return request.content
  const value = goesUnsigned(request) ? response.header('sm3-digest') : undefined
  if (value === undefined || request.options.verify === false) return {}
  return { digest: { algorithm: 'SM3', value } }
}

/** The answer with its file in clear, which is proven here, or at the end of its stream. */
async function withContent(
  request: WechatpayRequest,
  response: WechatpayResponse,
  proof: ContentProof,
  attempt: EndAttempt,
): Promise<WechatpayResponse> {
  const { digest, cipher } = proof
  if (!digest && !cipher) return response
  if (digest) checkDigest(digest, response)
  if (response.body) {
    return response.with({ body: provenContent(response.body, proof, response) })
  }
  const body = new Blob([response.bytes() as Uint8Array<ArrayBuffer>]).stream()
  const content = provenContent(body, proof, response)
  return response.with({ body: await whole(content, request, attempt) })
}

/** @throws `TransportError` for a file that is too large to be held */
const whole = (
  body: ReadableStream<Uint8Array>,
  request: WechatpayRequest,
  attempt: EndAttempt,
): Promise<Uint8Array> =>
  hold(body, request.answerLimit).catch((cause: Error) => {
    if (cause instanceof WechatpayError) throw cause
    throw unanswered('ERR_TRANSPORT', cause.message, request, [attempt(true, cause)], cause)
  })

/** The answer, which says that it is verified. */
async function verify(
  request: WechatpayRequest,
  response: WechatpayResponse,
  keys: PlatformKeys,
  attempt: EndAttempt,
): Promise<WechatpayResponse> {
  const value = answersWithStatement(request)
    ? response.header('wechatpay-statement-sha1')
    : undefined
  const wait = <T>(work: () => T | Promise<T>) => within(request, work, () => [attempt(true)])
  if (value === undefined) {
    const { body } = response
    const held = body
      ? response.with({ body: await wait(() => whole(body, request, attempt)) })
      : response
    await prove(claimOf(held, held.bytes()), keys, wait)
    return held.with({ verified: true })
  }
  const digest: ContentDigest = { algorithm: 'SHA1', value }
  await prove(claimOf(response, statement(value)), keys, wait)
  return withContent(request, response.with({ verified: true }), { digest }, attempt)
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
