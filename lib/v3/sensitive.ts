import type { KeyObject } from 'node:crypto'
import { fromBase64 } from '../crypto/base64.js'
import { encryptOaep, oaepLimit } from '../crypto/rsa.js'
import {
  ConfigError,
  DecryptError,
  type ErrorResponse,
  RequestError,
  type RequestSummary,
} from '../http/errors.js'
import { changeAt } from './fields.js'

/** The keys for what only one side may read. */
export interface SensitiveKeys {
  /** WeChat Pay's key of that name, or else the one in use. Rejects if there is none. */
  encryptionKey(serial?: string): Promise<{ readonly serial: string; readonly key: KeyObject }>
  /** Decrypts by the merchant's key. Rejects when that does not open it. */
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>
}

/** Encrypts and decrypts single texts, as WeChat Pay wants sensitive fields: RSA-OAEP with SHA-1, in base64. */
export interface Sensitive {
  /**
   * Encrypts for WeChat Pay, by the key that every request names in `Wechatpay-Serial`.
   *
   * @throws `RequestError` for what is no text or has more than 214 octets; `ConfigError` without a key
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
   */
  encrypt(text: string): Promise<string>
  /**
   * Decrypts what WeChat Pay has encrypted for the merchant.
   *
   * @throws `DecryptError` for what the merchant's key does not open
   */
  decrypt(ciphertext: string): Promise<string>
  /** The platform key in use: `PUB_KEY_ID_...` or a serial number; `undefined` until it is downloaded. */
  readonly serial: string | undefined
}

export const createSensitive = (
  keys: SensitiveKeys,
  serial: () => string | undefined,
): Sensitive => ({
  encrypt: async (text) => encryptText(text, (await keys.encryptionKey()).key, 'the text'),
  decrypt: (ciphertext) => decryptText(ciphertext, keys, 'the text'),
  get serial() {
    return serial()
  },
})

/** @param what which text it is, for messages; it is never shown */
export function encryptText(
  text: unknown,
  key: KeyObject,
  what: string,
  call?: RequestSummary,
): string {
  if (typeof text !== 'string') {
    throw new RequestError(`${what} cannot be encrypted: it is a ${typeof text}, not text`, call)
  }
  const octets = Buffer.from(text)
  const limit = oaepLimit(key)
  if (octets.byteLength > limit) {
    const problem = `${what} cannot be encrypted: it has ${octets.byteLength} octets, more than ${limit}`
    const advice = '; if it is encrypted already, name it in `sensitive: { encrypted: [...] }`'
    throw new RequestError(call ? problem + advice : problem, call)
  }
  return encryptOaep(key, octets).toString('base64')
}

/**
 * A copy of `document`, a JSON value, with the ciphertexts at `paths` in clear. What does not have the form of one,
 * an account number with asterisks for example, stays as it is.
 *
 * @param name which document it is, for messages
 */
export async function decryptAt(
  document: unknown,
  paths: readonly string[],
  keys: SensitiveKeys,
  name: string,
  response?: ErrorResponse,
): Promise<unknown> {
  let clear = document
  for (const path of paths) {
    clear = await changeAt(clear, path, (value) =>
      isCiphertext(value) ? decryptText(value, keys, `${name}: \`${path}\``, response) : value,
    )
  }
  return clear
}

/** Of an RSA key of 2048 bits, in octets. */
const LEAST_CIPHERTEXT = 256

export const isCiphertext = (value: unknown): value is string =>
  typeof value === 'string' && (fromBase64(value)?.byteLength ?? 0) >= LEAST_CIPHERTEXT

async function decryptText(
  text: string,
  keys: SensitiveKeys,
  what: string,
  response?: ErrorResponse,
): Promise<string> {
  const octets = fromBase64(text)
  if (!octets)
    throw new DecryptError('decrypt', `${what} is no ciphertext: it is not base64.`, { response })
  try {
    return Buffer.from(await keys.decrypt(octets)).toString()
  } catch (cause) {
    if (!response && cause instanceof ConfigError) throw cause
    const why =
      cause instanceof ConfigError
        ? cause.message
        : 'WeChat Pay encrypts by the certificate of the merchant that signs the requests.'
    const outcome = response
      ? ' The call itself was answered with success: see error.response.'
      : ''
    const message = `${what} does not open by \`privateKey\`: ${why}${outcome}`
    throw new DecryptError('decrypt', message, { response, cause })
  }
}
