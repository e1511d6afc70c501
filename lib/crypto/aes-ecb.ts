import { createDecipheriv, type KeyObject } from 'node:crypto'

/**
 * The plain octets of AES-256-ECB with the padding of PKCS #7 (RFC 5652 6.3). The mode proves nothing: whether the key is
 * the right one shows in the padding alone, which one wrong key in some 250 passes.
 *
 * @param key 32 octets
 * @throws what OpenSSL says of a padding that is wrong, or of a length that is no multiple of 16
 */
export function decryptEcb(key: KeyObject | Uint8Array, ciphertext: Uint8Array): Buffer {
  const decipher = createDecipheriv('aes-256-ecb', key, null)
  return Buffer.concat([decipher.update(ciphertext), decipher.final()])
}
