import { needSecret } from '../config/secret.js'
import type { SignType } from '../crypto/hash.js'
import type { Stamp } from '../crypto/stamp.js'
import { TransportError, WechatpayError } from '../http/errors.js'
import type { RequestOptions } from '../http/options.js'
import type { WechatpayResponse } from '../http/response.js'
import type { SignParams } from '../v2/sign.js'

/** What the front-end parameters of one merchant are made with. */
export interface PaymentsParts {
  readonly mchid: string
  /** APIv2 key, if configured. */
  readonly secret: string | undefined
  /** RSASSA-PKCS1-v1_5 with SHA-256 by the merchant's key, in base64. */
  sign(message: Uint8Array): Promise<string>
  /** Sends a `POST` signed by the same key, e.g. to `v3/pay/transactions/jsapi`. */
  post(path: string, options: RequestOptions): Promise<WechatpayResponse>
}

/** The same, as the forms use it. */
export interface Tools extends Pick<PaymentsParts, 'mchid' | 'post'> {
  /** A time and a nonce for one signature. */
  stamp(): Stamp
  /** The signature over lines, each with a line feed behind it. */
  signLines(...lines: readonly string[]): Promise<string>
  /** The signature of APIv2. Rejects with `ConfigError` where there is no key for it. */
  signParams(params: SignParams, type: SignType): Promise<string>
}

export function createTools(parts: PaymentsParts, stamp: () => Stamp): Tools {
  return {
    mchid: parts.mchid,
    post: parts.post,
    stamp,
    signLines: async (...lines) => {
      try {
        return await parts.sign(Buffer.from(lines.map((line) => `${line}\n`).join('')))
      } catch (cause) {
        if (cause instanceof WechatpayError) throw cause
        const message =
          '`signer` failed to sign the parameters of a payment; see error.cause. An `order` that was given has been ' +
          'placed: the same call again opens the same one.'
        throw new TransportError('ERR_TRANSPORT', message, { cause, attempts: [] })
      }
    },
    signParams: async (params, type) => {
      const secret = needSecret(parts.secret, `these parameters are signed with it (${type})`)
      const { sign } = await import('../v2/sign.js')
      return sign(params, secret, type)
    },
  }
}
