import { hmacSha256Hex, md5Hex, type SignType } from '../crypto/hash.js'

export const SIGN_TYPES: readonly SignType[] = ['MD5', 'HMAC-SHA256']

/** Parameters by name. Numbers are signed as they are written in JavaScript. */
export type SignParams = Readonly<
  Record<string, string | number | bigint | boolean | null | undefined>
>

const DIGESTS: Readonly<Record<SignType, (secret: string, text: string) => string>> = {
  MD5: (_secret, text) => md5Hex(text),
  'HMAC-SHA256': hmacSha256Hex,
}

/**
 * The signature of APIv2, in upper-case hexadecimal: over all parameters but `sign` and those without a
 * value, in the byte order of their names, values as they are (not URL-encoded), and the key behind them.
 *
 * @param secret the APIv2 key
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
 */
export const sign = (params: SignParams, secret: string, type: SignType): string =>
  signWith('key', params, secret, type)

/**
 * The same signature, with another name for the secret at the end of what is signed.
 *
 * @param name `key`, or `secret` for that of 企业微信
 */
export function signWith(
  name: 'key' | 'secret',
  params: SignParams,
  secret: string,
  type: SignType,
): string {
  const pairs = Object.keys(params)
    .filter((name) => name !== 'sign' && hasValue(params[name]))
    .sort(inByteOrder)
    .map((each) => `${each}=${params[each]}`)
  return DIGESTS[type](secret, [...pairs, `${name}=${secret}`].join('&')).toUpperCase()
}

/** `0` and `false` are values. */
const hasValue = (value: SignParams[string]): boolean =>
  value !== undefined && value !== null && value !== ''

/** That of UTF-8, which is not that of UTF-16, by which JavaScript sorts. */
const inByteOrder = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
