import { createDecipheriv, type KeyObject } from 'node:crypto'

/** What was encrypted by `AEAD_AES_256_GCM`. */
export interface Aead {
  /** The tag is its last 16 octets. */
  readonly ciphertext: Uint8Array
  readonly nonce: string
  readonly associatedData: string
}

/** RFC 5116 5.1: in octets. */
const TAG = 16

/**
 * The plain text of `AEAD_AES_256_GCM` (RFC 5116 5.2), UTF-8. Nothing of it is given unless the tag is right.
 *
 * @throws what OpenSSL says of a tag that is wrong, or of a nonce that is none
 */
export function decryptAead(key: KeyObject, { ciphertext, nonce, associatedData }: Aead): string {
  const end = Math.max(ciphertext.byteLength - TAG, 0)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  decipher.setAAD(Buffer.from(associatedData))
  decipher.setAuthTag(ciphertext.subarray(end))
  const text = decipher.update(ciphertext.subarray(0, end))
  return Buffer.concat([text, decipher.final()]).toString()
}
