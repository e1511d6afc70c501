import { newStamp } from '../crypto/stamp.js'
import { unanswered } from '../http/aborted.js'
import { startAttempt } from '../http/attempt.js'
import { within } from '../http/deadline.js'
import { type Attempt, type TransportError, WechatpayError } from '../http/errors.js'
import { type SigningKey, type WechatpayRequest, withHeaders } from '../http/request.js'
import type { Middleware } from '../http/stack.js'
import { traced } from '../http/trace.js'
import { authorization, requestMessage } from './authorization.js'
import { goesUnsigned } from './unsigned.js'

export interface SignerOptions {
  readonly mchid: string
  /** The merchant's key of this moment. */
  merchant(): Promise<SigningKey>
  /** The platform key by which WeChat Pay shall sign its answer, if there is one to name. */
  platformSerial(): Promise<string | undefined>
}

/** Signs a request: a new time, a new nonce and the `Authorization` header. */
export function createSigner(options: SignerOptions): Middleware {
  return async (request, next) => {
    if (goesUnsigned(request)) return next(request)
    const attempt = startAttempt(request)
    const work = () => within(request, () => sign(request, options))
    const headers = await traced(request, 'wechatpay:signed', work, () => ({})).catch(
      (cause: unknown) => {
        throw cause instanceof WechatpayError ? cause : failure(request, attempt(false, cause))
      },
    )
    return next(withHeaders(request, headers))
  }
}

/** The headers that prove a request. */
async function sign(
  request: WechatpayRequest,
  { mchid, merchant, platformSerial }: SignerOptions,
): Promise<Record<string, string>> {
  const [key, platform] = await Promise.all([request.signingKey ?? merchant(), platformSerial()])
  const credential = { mchid, serial: key.serial, ...newStamp() }
  const signature = await key.sign(requestMessage(request, credential))
  return {
    ...(platform && { 'wechatpay-serial': platform }),
    ...request.headers,
    authorization: authorization(credential, signature),
  }
}

const failure = (request: WechatpayRequest, attempt: Attempt): TransportError =>
  unanswered(
    'ERR_TRANSPORT',
    '`signer` failed to sign it; see error.cause',
    request,
    [attempt],
    attempt.cause,
  )
