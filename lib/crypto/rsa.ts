import {
  constants,
  createPublicKey,
  sign as cryptoSign,
  verify as cryptoVerify,
  type KeyObject,
  publicEncrypt,
  type webcrypto,
} from 'node:crypto'
import { types } from 'node:util'

/**
 * RSASSA-PKCS1-v1_5 with SHA-256, as base64: `WECHATPAY2-SHA256-RSA2048`. Runs off the event loop, because an RSA private
 * operation takes up to a millisecond. By a `KeyObject`, which takes less CPU and half the memory of a `CryptoKey`.
 */
export const sign = (key: KeyObject | webcrypto.CryptoKey, message: Uint8Array): Promise<string> =>
  types.isCryptoKey(key)
    ? crypto.subtle
        .sign('RSASSA-PKCS1-v1_5', key, message)
        .then((octets) => toBase64(Buffer.from(octets)))
    : new Promise((resolve, reject) => {
        cryptoSign('sha256', message, key, (error, signature) => {
          if (error) reject(error)
          else resolve(toBase64(signature))
        })
      })

/** The same on this thread. */
export const signHere = (key: KeyObject, message: Uint8Array): string =>
  toBase64(cryptoSign('sha256', message, key))

const toBase64 = (signature: Buffer): string => signature.toString('base64')

/**
 * Whether `signature` (octets, not base64) is that of `message`. Synchronous: a public operation is
 * cheaper than a thread.
 */
export function verify(key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
  return cryptoVerify('sha256', message, key, signature)
}

/** Whether two keys are the halves of one. */
export async function isPair(
  key: KeyObject | webcrypto.CryptoKey,
  publicKey: KeyObject,
): Promise<boolean> {
  if (types.isKeyObject(key)) return createPublicKey(key).equals(publicKey)
  // No public half can be had of a CryptoKey that is not extractable.
  return verify(publicKey, PROBE, Buffer.from(await sign(key, PROBE), 'base64'))
}

/** It never leaves the process. */
const PROBE = Buffer.from('wechatpay-chain')

/** The longest text that RSA-OAEP with SHA-1 encrypts by `key`, in octets (RFC 8017 7.1.1): 214 for 2048 bits. */
export const oaepLimit = ({ asymmetricKeyDetails }: KeyObject): number =>
  Math.floor((asymmetricKeyDetails?.modulusLength ?? 0) / 8) - 42

/** RSA-OAEP with SHA-1 (RFC 8017 7.1.1), as WeChat Pay wants sensitive fields. Synchronous, as `verify`. */
export function encryptOaep(key: KeyObject, text: Uint8Array): Buffer {
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, text)
}

/** The other way round. Runs off the event loop, as `sign`. @throws for what this key does not open */
export async function decryptOaep(
  key: webcrypto.CryptoKey,
  ciphertext: Uint8Array,
): Promise<Buffer> {
  return Buffer.from(await crypto.subtle.decrypt('RSA-OAEP', key, ciphertext))
}
