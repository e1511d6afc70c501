import type { KeyObject } from 'node:crypto'
import type { MerchantSettings, Signer } from '../config/merchant.js'
import { fromBase64 } from '../crypto/base64.js'
import type { PrivateKey } from '../crypto/keys.js'
import { decryptOaep, sign, verify } from '../crypto/rsa.js'
import { describe } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import type { SigningKey } from '../http/request.js'

/** The merchant's key, by which it signs, and by which WeChat Pay encrypts for it. */
export interface MerchantKey extends SigningKey {
  /** RSA-OAEP with SHA-1. Rejects when the key does not open it. */
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>
  /** Whether `key` is the public half of it, as far as that can be told. */
  isPairOf(key: KeyObject): boolean
}

/** Loads the key, and sees that it belongs to its certificate. Rejects with `ConfigError`. */
export async function loadMerchantKey(settings: MerchantSettings): Promise<MerchantKey> {
  const { signer, ...own } = settings
  return 'sign' in signer ? ofSigner(own, signer) : ofPrivateKey(own, await signer.load())
}

type Own = Omit<MerchantSettings, 'signer'>

const ofSigner = ({ serial, certificate }: Own, signer: Signer): MerchantKey => ({
  serial,
  sign: async (message) => toBase64(await signer.sign(message)),
  decrypt: async (ciphertext) => {
    if (signer.decrypt) return signer.decrypt(ciphertext)
    throw new ConfigError('signer', 'it cannot decrypt', 'Give it `decrypt(ciphertext)`')
  },
  isPairOf: (key) => certificate?.publicKey.equals(key) ?? false,
})

async function ofPrivateKey(
  { serial, certificate }: Own,
  { signing, decryption }: PrivateKey,
): Promise<MerchantKey> {
  const signature = Buffer.from(await sign(signing, PROBE), 'base64')
  const isPairOf = (key: KeyObject) => verify(key, PROBE, signature)
  if (certificate && !isPairOf(certificate.publicKey)) {
    const advice = 'Give apiclient_key.pem and apiclient_cert.pem of the same download'
    throw new ConfigError('privateKey', 'it does not belong to `certificate`', advice)
  }
  return {
    serial,
    sign: (message) => sign(signing, message),
    decrypt: async (ciphertext) => {
      const key = await decryption()
      if (key) return decryptOaep(key, ciphertext)
      const advice = 'Give apiclient_key.pem, or a CryptoKey that is extractable'
      throw new ConfigError('privateKey', 'it is a CryptoKey that can only sign', advice)
    },
    isPairOf,
  }
}

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

/** Signed once to see which keys belong together; it never leaves the process. */
const PROBE = Buffer.from('wechatpay-chain')
