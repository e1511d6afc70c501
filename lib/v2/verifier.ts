import { needSecret } from '../config/secret.js'
import { asFile, isSuccess, unreadable } from '../http/answer.js'
import { outcomeUnknown, reasonOf } from '../http/describe.js'
import { VerifyError, WechatpayError } from '../http/errors.js'
import { isXml } from '../http/is-xml.js'
import { peek } from '../http/peek.js'
import type { WechatpayRequest } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import { type AnswerLimit, hold } from '../http/sink.js'
import type { Middleware } from '../http/stack.js'
import { traced } from '../http/trace.js'
import { fieldsOf } from './answer.js'
import { isProven } from './proof.js'
import { answersUnsigned, answersWithFile } from './unsigned.js'
import { verdictOf } from './verdict.js'
import type { XmlFields } from './xml.js'

/** Much more than any XML of WeChat Pay has, in octets. */
const MOST_OCTETS = 2 ** 20

/**
 * Verifies the `sign` of every answer by the APIv2 key, in constant time.
 *
 * An answer that is not proven is a `VerifyError`, but for those that WeChat Pay leaves unsigned. One that says no passes
 * either way, and says in `verified` whether it is proven: refusals come without a sign, or with one that is none.
 */
export function createVerifier(secret: string | undefined): Middleware {
  return async (request, next) => {
    const key = needSecret(secret, 'the answers of APIv2 are verified with it')
    const response = await next(answersWithFile(request) ? asFile(request) : asWhole(request))
    const work = async () => {
      if (!isSuccess(response)) return response
      const { body } = response
      const whole = body ? await unlessFile(response, body, limitOf(request)) : response
      return whole.body ? whole : verify(whole, key, answersUnsigned(request))
    }
    return traced(request, 'wechatpay:verified', work, ({ verified }) => ({ verified }))
  }
}

/** Asks for the whole body at once, of which no part is proven before its end. */
const asWhole = (request: WechatpayRequest): WechatpayRequest => ({
  ...request,
  answerLimit: limitOf(request),
  options: { ...request.options, ...(request.options.as === 'stream' && { as: 'bytes' }) },
})

const limitOf = ({ answerLimit }: WechatpayRequest): AnswerLimit =>
  answerLimit.octets < MOST_OCTETS ? answerLimit : { octets: MOST_OCTETS }

/** Enough to tell a file from the XML that says why there is none. */
const HEAD_OCTETS = 1024

/** The answer with its file as a stream; where it is no file, whole. */
async function unlessFile(
  response: WechatpayResponse,
  stream: ReadableStream<Uint8Array>,
  limit: AnswerLimit,
): Promise<WechatpayResponse> {
  const { head, body } = await peek(stream, HEAD_OCTETS)
  if (!isXml(head)) return response.with({ body })
  const whole = await hold(body, limit).catch((cause: unknown) => {
    if (cause instanceof WechatpayError) throw cause
    throw unreadable('XML that can be read', response.with({ body: head }), cause)
  })
  return response.with({ body: whole })
}

async function verify(
  response: WechatpayResponse,
  key: string,
  unsigned: boolean,
): Promise<WechatpayResponse> {
  const { fields, problem } = await read(response)
  const verified = fields !== undefined && isProven(fields, key)
  if (verified || unsigned || (fields && verdictOf(fields).isNo)) {
    return response.with({ verified })
  }
  const { method, url } = response.request
  const message = `${method} ${url}: ${problem}.${outcomeUnknown(response.request)}`
  throw new VerifyError('signature', message, { response })
}

/** The answer, and why it is not proven if it is not. */
async function read(response: WechatpayResponse): Promise<{
  readonly fields?: XmlFields
  readonly problem: string
}> {
  const unproven = 'so nothing proves it; a proxy or another server may have given it'
  try {
    const fields = await fieldsOf(response)
    if (fields) return { fields, problem: signProblem(fields) }
  } catch (cause) {
    return { problem: `the answer cannot be read (${reasonOf(cause)}), ${unproven}` }
  }
  const is = response.bytes().byteLength === 0 ? 'empty' : 'not XML'
  return { problem: `the answer is ${is}, ${unproven}` }
}

function signProblem(fields: XmlFields): string {
  if (typeof fields.sign !== 'string') return 'the answer has no `sign`'
  return Object.values(fields).some((value) => typeof value !== 'string')
    ? 'the answer has elements inside elements, or repeated ones, which no `sign` covers'
    : 'the `sign` is not that of `secret` over this answer. Either the answer was changed on its way, or `secret` is not the ' +
        'APIv2 key of this merchant'
}
