import { KeyObject } from 'node:crypto'
import { setImmediate } from 'node:timers'
import type { MerchantSettings, Signer } from '../config/merchant.js'
import { fromBase64 } from '../crypto/base64.js'
import type { PrivateKey } from '../crypto/keys.js'
import { decryptOaep, isPair, sign, signHere } from '../crypto/rsa.js'
import { describe } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import type { SigningKey } from '../http/request.js'
import { calls } from '../http/under-way.js'
import type { PlatformKey } from './platform-key.js'

/** The merchant's key, by which it signs, and by which WeChat Pay encrypts for it. */
export interface MerchantKey extends SigningKey {
  /** RSA-OAEP with SHA-1. Rejects when the key does not open it. */
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>
}

/** Loads the key, and sees that it belongs to its certificate and is none of `others`. Rejects with `ConfigError`. */
export async function loadMerchantKey(
  { serial, certificate, signer }: MerchantSettings,
  others: readonly PlatformKey[],
): Promise<MerchantKey> {
  if ('sign' in signer) {
    await refusePairs(others, async (key) => certificate?.publicKey.equals(key) ?? false)
    return ofSigner(serial, signer)
  }
  const key = await signer.load()
  if (certificate && !(await isPair(key.signing, certificate.publicKey))) {
    const advice = 'Give apiclient_key.pem and apiclient_cert.pem of the same download'
    throw new ConfigError('privateKey', 'it does not belong to `certificate`', advice)
  }
  await refusePairs(others, (other) => isPair(key.signing, other))
  return ofPrivateKey(serial, key)
}

/** The mistake made most, where it can only be seen by the keys. */
async function refusePairs(
  others: readonly PlatformKey[],
  isOwn: (key: KeyObject) => Promise<boolean>,
): Promise<void> {
  for (const { serial, key } of others) {
    if (!(await isOwn(key))) continue
    const advice = "Put WeChat Pay's public key or platform certificate here"
    throw new ConfigError(`certs.${serial}`, "this is the merchant's own key", advice)
  }
}

const ofSigner = (serial: string, signer: Signer): MerchantKey => ({
  serial,
  sign: async (message) => toBase64(await signer.sign(message)),
  decrypt: async (ciphertext) => {
    if (signer.decrypt) return signer.decrypt(ciphertext)
    throw new ConfigError('signer', 'it cannot decrypt', 'Give it `decrypt(ciphertext)`')
  },
})

/** Whether a call that is signed now is the only one of this process, and holds up no other. */
const isAlone = (): boolean => calls.count === 1

let isTurning = false

/**
 * To hand a signature to another thread and take it back costs a tenth of it, and more time than a lone call can use
 * meanwhile: it is signed here, one in a turn of the event loop.
 */
const signCall = (key: KeyObject, message: Uint8Array): Promise<string> =>
  isAlone() && !isTurning ? signAlone(key, message) : sign(key, message)

/** A turn of the event loop goes before: others may begin in it, and the connection of the call before becomes free. */
async function signAlone(key: KeyObject, message: Uint8Array): Promise<string> {
  isTurning = true
  await new Promise(setImmediate)
  isTurning = false
  return isAlone() ? signHere(key, message) : sign(key, message)
}

const ofPrivateKey = (serial: string, { signing, decryption }: PrivateKey): MerchantKey => ({
  serial,
  sign: (message) =>
    signing instanceof KeyObject ? signCall(signing, message) : sign(signing, message),
  decrypt: async (ciphertext) => {
    const key = await decryption()
    if (key) return decryptOaep(key, ciphertext)
    const advice = 'Give apiclient_key.pem, or a CryptoKey that is extractable'
    throw new ConfigError('privateKey', 'it is a CryptoKey that can only sign', advice)
  },
})

/** What a custom signer gave, which need not be what it should. */
function toBase64(signature: unknown): string {
  const isBytes = signature instanceof Uint8Array || signature instanceof ArrayBuffer
  const text = isBytes ? Buffer.from(signature as Uint8Array).toString('base64') : signature
  if (typeof text === 'string' && fromBase64(text)) return text
  throw new ConfigError(
    'signer',
    `it gave ${describe(signature)}, which is no signature`,
    'Give RSASSA-PKCS1-v1_5 with SHA-256 over the message, as octets or in base64 without line breaks',
  )
}
