import { createDecipheriv, type KeyObject } from 'node:crypto'

/** What was encrypted by `AEAD_AES_256_GCM`. */
export interface Aead {
  /** The tag is its last 16 octets. */
  readonly ciphertext: Uint8Array
  readonly nonce: string
  readonly associatedData: string
}

/** By which a file is encrypted by `AEAD_AES_256_GCM`, without associated data. */
export interface FileCipher {
  /** 32 octets. */
  readonly key: Uint8Array
  readonly nonce: string
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
  // It checks the tag. GCM holds nothing back, so there is no text in it.
  decipher.final()
  return text.toString()
}

/**
 * The plain octets of a file encrypted by `AEAD_AES_256_GCM`, whose tag is its last 16 octets. They are not proven before the
 * end, where it throws what OpenSSL says of a tag that is wrong.
 */
export async function* decryptAeadStream(
  octets: AsyncIterable<Uint8Array>,
  { key, nonce }: FileCipher,
): AsyncGenerator<Uint8Array> {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  let held: Uint8Array = new Uint8Array()
  for await (const chunk of octets) {
    const known = Buffer.concat([held, chunk])
    const end = Math.max(known.byteLength - TAG, 0)
    held = known.subarray(end)
    if (end > 0) yield decipher.update(known.subarray(0, end))
  }
  decipher.setAuthTag(held)
  decipher.final()
}
