import { verify as cryptoVerify, type KeyObject, type webcrypto } from 'node:crypto'

/**
 * RSASSA-PKCS1-v1_5 with SHA-256, as base64: `WECHATPAY2-SHA256-RSA2048`. Runs off the event loop,
 * because an RSA private operation takes about a millisecond.
 */
export async function sign(key: webcrypto.CryptoKey, message: Uint8Array): Promise<string> {
  const signature = await crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, message)
  return Buffer.from(signature).toString('base64')
}

/**
 * Whether `signature` (octets, not base64) is that of `message`. Synchronous: a public operation is
 * cheaper than a thread.
 */
export function verify(key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean {
  return cryptoVerify('sha256', message, key, signature)
}
