import { createCipheriv, randomBytes } from 'node:crypto'

/** What only the holder of the APIv3 key can read, as it stands in JSON. */
export interface Encrypted {
  readonly algorithm: 'AEAD_AES_256_GCM'
  /** 12 ASCII characters. */
  readonly nonce: string
  readonly associated_data: string
  /** Base64; the authentication tag is its last 16 octets. */
  readonly ciphertext: string
}

/** AES-256-GCM (RFC 5116 5.2). */
export function encrypt(text: string, associated_data: string, apiv3Key: string): Encrypted {
  const nonce = randomBytes(6).toString('hex')
  const cipher = createCipheriv('aes-256-gcm', apiv3Key, nonce)
  cipher.setAAD(Buffer.from(associated_data))
  const octets = [cipher.update(text), cipher.final(), cipher.getAuthTag()]
  const ciphertext = Buffer.concat(octets).toString('base64')
  return { algorithm: 'AEAD_AES_256_GCM', nonce, associated_data, ciphertext }
}
