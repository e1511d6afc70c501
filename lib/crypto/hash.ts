import { createHash, createHmac } from 'node:crypto'

/** The algorithms of APIv2, as `sign_type` and `signType` name them. */
export type SignType = 'MD5' | 'HMAC-SHA256'

/** MD5 in lower-case hexadecimal, over the UTF-8 of `text`. */
export function md5Hex(text: string): string {
  return createHash('md5').update(text).digest('hex')
}

/** RFC 2104, HMAC with SHA-256, in lower-case hexadecimal, over the UTF-8 of `text`. */
export function hmacSha256Hex(key: string, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}
