import { isSuccess } from '../http/answer.js'
import { outcomeUnknown, reasonOf } from '../http/describe.js'
import { VerifyError } from '../http/errors.js'
import { peek } from '../http/peek.js'
import type { WechatpayRequest } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import { hold } from '../http/sink.js'
import type { Middleware } from '../http/stack.js'
import { isProven } from './proof.js'
import { needSecret } from './secret.js'
import { answersUnsigned } from './unsigned.js'
import { verdictOf } from './verdict.js'
import { isXml, readXml, type XmlFields } from './xml.js'

/**
 * Reads every answer, and verifies its `sign` by the APIv2 key, in constant time.
 *
 * An answer that is not proven is a `VerifyError`, but for those that WeChat Pay leaves unsigned. One that says no passes
 * either way, and says in `verified` whether it is proven: refusals come without a sign, or with one that is none.
 */
export function createVerifier(secret: string | undefined): Middleware {
  return async (request, next) => {
    const key = needSecret(secret, 'the answers of APIv2 are verified with it')
    const unsigned = answersUnsigned(request)
    const response = await next(unsigned ? request : asWhole(request))
    if (!isSuccess(response)) return response
    const { body } = response
    const whole = body ? await unlessFile(response, body) : response
    return whole.body ? whole : verify(whole, key, unsigned)
  }
}

/** Asks for the whole body at once, of which no part is proven before its end. */
const asWhole = (request: WechatpayRequest): WechatpayRequest =>
  request.options.as === 'stream'
    ? { ...request, options: { ...request.options, as: 'bytes' } }
    : request

/** Enough to tell a file from the XML that says why there is none. */
const HEAD_OCTETS = 64

/** The answer with its file as a stream; where it is no file, whole. */
async function unlessFile(
  response: WechatpayResponse,
  stream: ReadableStream<Uint8Array>,
): Promise<WechatpayResponse> {
  const { head, body } = await peek(stream, HEAD_OCTETS)
  return response.with({ body: isXml(head) ? await hold(body) : body })
}

async function verify(
  response: WechatpayResponse,
  key: string,
  unsigned: boolean,
): Promise<WechatpayResponse> {
  const { fields, problem } = await read(response.bytes())
  const verified = fields !== undefined && isProven(fields, key)
  if (verified || unsigned || (fields && verdictOf(fields).isNo)) {
    return response.with({ ...(fields && { data: fields }), verified })
  }
  const { method, url } = response.request
  const message = `${method} ${url}: ${problem}.${outcomeUnknown(response.request)}`
  throw new VerifyError('signature', message, { response })
}

/** The answer, and why it is not proven if it is not. */
async function read(octets: Uint8Array): Promise<{
  readonly fields?: XmlFields
  readonly problem: string
}> {
  const unproven = 'so nothing proves it; a proxy or another server may have given it'
  if (octets.byteLength === 0) return { problem: `the answer is empty, ${unproven}` }
  if (!isXml(octets)) return { problem: `the answer is not XML, ${unproven}` }
  try {
    const fields = await readXml(octets)
    return { fields, problem: signProblem(fields) }
  } catch (cause) {
    return { problem: `the answer cannot be read (${reasonOf(cause)}), ${unproven}` }
  }
}

function signProblem(fields: XmlFields): string {
  if (typeof fields.sign !== 'string') return 'the answer has no `sign`'
  return Object.values(fields).some((value) => typeof value !== 'string')
    ? 'the answer has elements inside elements, or repeated ones, which no `sign` covers'
    : 'the `sign` is not that of `secret` over this answer. Either the answer was changed on its way, or `secret` is not the ' +
        'APIv2 key of this merchant'
}
