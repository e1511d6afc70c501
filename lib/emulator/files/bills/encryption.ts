import { createCipheriv, randomBytes } from 'node:crypto'
import type { Octets } from '../file.js'

/** The key of one file. */
export interface FileKey {
  /** 32 octets. */
  readonly key: Buffer
  /** 16 ASCII characters. */
  readonly nonce: string
}

export const newFileKey = (): FileKey => ({
  key: randomBytes(32),
  nonce: randomBytes(8).toString('hex'),
})

export const TAG_OCTETS = 16

/** AES-256-GCM without associated data; the authentication tag is at the end (RFC 5116 5.1). */
export async function* encrypted(octets: Octets, { key, nonce }: FileKey): Octets {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  for await (const chunk of octets) yield cipher.update(chunk)
  cipher.final()
  yield cipher.getAuthTag()
}
