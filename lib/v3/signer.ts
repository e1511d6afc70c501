import { nonce } from '../crypto/nonce.js'
import { startAttempt } from '../http/attempt.js'
import { within } from '../http/deadline.js'
import { TransportError, WechatpayError } from '../http/errors.js'
import { type WechatpayRequest, withHeaders } from '../http/request.js'
import type { Middleware } from '../http/stack.js'
import { authorization, type Credential, requestMessage } from './authorization.js'
import { goesUnsigned } from './unsigned.js'

export interface SignerOptions {
  readonly mchid: string
  readonly serial: string
  /** Signs the message; gives the signature in base64. */
  sign(message: Uint8Array): Promise<string>
  /** The platform key by which WeChat Pay shall sign its answer, if one is configured. */
  readonly platformSerial: string | undefined
}

/** Signs a request: a new time, a new nonce and the `Authorization` header. */
export function createSigner({ mchid, serial, sign, platformSerial }: SignerOptions): Middleware {
  return async (request, next) => {
    if (goesUnsigned(request)) return next(request)
    const credential = {
      mchid,
      serial,
      timestamp: String(Math.floor(Date.now() / 1000)),
      nonce: nonce(),
    }
    const signature = await signatureOf(request, credential, sign)
    return next(
      withHeaders(request, {
        ...(platformSerial && { 'wechatpay-serial': platformSerial }),
        ...request.headers,
        authorization: authorization(credential, signature),
      }),
    )
  }
}

async function signatureOf(
  request: WechatpayRequest,
  credential: Credential,
  sign: SignerOptions['sign'],
): Promise<string> {
  const attempt = startAttempt(request)
  try {
    return await within(request, () => sign(requestMessage(request, credential)))
  } catch (cause) {
    if (cause instanceof WechatpayError) throw cause
    const { method, url } = request
    const message = `${method} ${url}: \`signer\` failed to sign it; see error.cause.`
    const attempts = [attempt(false, cause)]
    throw new TransportError('ERR_TRANSPORT', message, { cause, request, attempts })
  }
}
