import { createHash, createHmac } from 'node:crypto'

/** As `sign_type` names them. */
export type Algorithm = 'MD5' | 'HMAC-SHA256'

/**
 * The signature of APIv2, by an own reading of https://pay.weixin.qq.com/doc/v2/merchant/4011985891, for names that are ASCII.
 *
 * @param keyName what the secret is called at the end: `key`, or `secret` for that of 企业微信
 */
export function xmlSignature(
  { sign: _, ...fields }: Readonly<Record<string, string>>,
  secret: string,
  by: Algorithm = 'MD5',
  keyName = 'key',
): string {
  const pairs = Object.keys(fields)
    .sort()
    .filter((name) => fields[name] !== '')
    .map((name) => `${name}=${fields[name]}`)
  const text = [...pairs, `${keyName}=${secret}`].join('&')
  const digest = by === 'MD5' ? createHash('md5') : createHmac('sha256', secret)
  return digest.update(text).digest('hex').toUpperCase()
}
