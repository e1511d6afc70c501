import { newStamp } from '../crypto/stamp.js'
import { unanswered } from '../http/aborted.js'
import { startAttempt } from '../http/attempt.js'
import { within } from '../http/deadline.js'
import { type Attempt, type TransportError, WechatpayError } from '../http/errors.js'
import type { SigningKey, WechatpayRequest } from '../http/request.js'
import type { Middleware } from '../http/stack.js'
import { traced } from '../http/trace.js'
import { authorization, requestMessage } from './authorization.js'
import { goesUnsigned } from './unsigned.js'

export interface SignerOptions {
  readonly mchid: string
  /** The merchant's key of this moment. */
  merchant(): SigningKey | Promise<SigningKey>
  /** The platform key by which WeChat Pay shall sign its answer, if there is one to name. */
  platformSerial(): string | undefined | Promise<string | undefined>
}

/** Signs a request: a new time, a new nonce and the `Authorization` header. */
export function createSigner(options: SignerOptions): Middleware {
  return async (request, next) => {
    if (goesUnsigned(request)) return next(request)
    const attempt = startAttempt(request)
    const work = () => within(request, () => sign(request, options))
    let headers: WechatpayRequest['headers']
    try {
      headers = await traced(request, 'wechatpay:signed', work, () => ({}))
    } catch (cause) {
      throw cause instanceof WechatpayError ? cause : failure(request, attempt(false, cause))
    }
    return next({ ...request, headers })
  }
}

/** The headers of a request, with those that prove it. */
async function sign(
  request: WechatpayRequest,
  { mchid, merchant, platformSerial }: SignerOptions,
): Promise<Record<string, string>> {
  const key = request.signingKey ?? (await merchant())
  const platform = await platformSerial()
  const credential = { mchid, serial: key.serial, ...newStamp() }
  const signature = await key.sign(requestMessage(request, credential))
  const headers: Record<string, string> = {
    ...request.headers,
    authorization: authorization(credential, signature),
  }
  if (platform) headers['wechatpay-serial'] ??= platform
  return headers
}

const failure = (request: WechatpayRequest, attempt: Attempt): TransportError =>
  unanswered(
    'ERR_TRANSPORT',
    '`signer` failed to sign it; see error.cause',
    request,
    [attempt],
    attempt.cause,
  )
