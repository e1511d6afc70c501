import { timingSafeEqual } from 'node:crypto'
import type { SignType } from '../crypto/hash.js'
import { sign } from './sign.js'
import type { XmlFields } from './xml.js'

/** The algorithm of a signature, by its length. It need not be named: the documents of some APIs have no `sign_type`. */
export const signTypeOf = (signature: string): SignType =>
  signature.length === HMAC_SHA256_DIGITS ? 'HMAC-SHA256' : 'MD5'

const HMAC_SHA256_DIGITS = 64

/**
 * Whether the `sign` of a document is right over all its other fields. Only text can be signed: a document with a field
 * that is repeated, or has elements in it, is not proven by any `sign`.
 *
 * @param secret the APIv2 key
 */
export function isProven(fields: XmlFields, secret: string): boolean {
  if (!isFlat(fields) || fields.sign === undefined) return false
  const given = Buffer.from(fields.sign)
  const right = Buffer.from(sign(fields, secret, signTypeOf(fields.sign)))
  return given.length === right.length && timingSafeEqual(given, right)
}

const isFlat = (fields: XmlFields): fields is Readonly<Record<string, string>> =>
  Object.values(fields).every((value) => typeof value === 'string')
