import { createHash, createHmac } from 'node:crypto'
import type { Said } from './xml.js'

/** As `sign_type` names them. */
export type SignType = 'MD5' | 'HMAC-SHA256'

/**
 * The signature over all that has a value but `sign`, in the byte order of the names, in upper-case hexadecimal.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export function signatureOf(said: Said, type: SignType, secret: string): string {
  const pairs = Object.entries(said)
    .filter(([name, value]) => name !== 'sign' && (value ?? '') !== '')
    .sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([name, value]) => `${name}=${value}`)
  const text = [...pairs, `key=${secret}`].join('&')
  const digest = type === 'MD5' ? createHash('md5') : createHmac('sha256', secret)
  return digest.update(text).digest('hex').toUpperCase()
}
