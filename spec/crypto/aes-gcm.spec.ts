import { createSecretKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decryptAead } from '../../lib/crypto/aes-gcm.js'

interface Vector {
  readonly name: string
  readonly nonce: string
  readonly associated_data: string
  readonly text: string
  readonly ciphertext: string
}

const { apiv3Key, vectors } = JSON.parse(
  readFileSync(new URL('../vectors/encrypted/aead.json', import.meta.url), 'utf8'),
) as { apiv3Key: string; vectors: readonly [Vector, ...Vector[]] }
const key = createSecretKey(Buffer.from(apiv3Key))

const aeadOf = ({ ciphertext, nonce, associated_data: associatedData }: Vector) => ({
  ciphertext: Buffer.from(ciphertext, 'base64'),
  nonce,
  associatedData,
})

/** The octets with one bit turned, wherever that is. */
const flipped = (octets: Buffer, bit: number): Buffer => {
  const copy = Buffer.from(octets)
  const at = (bit >> 3) % copy.length
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << (bit & 7)), at)
  return copy
}

describe('decryptAead', () => {
  it.each(vectors)('opens $name', (vector) => {
    expect(decryptAead(key, aeadOf(vector))).toBe(vector.text)
  })

  it('refuses a ciphertext or a tag with any bit changed', () => {
    const aead = aeadOf(vectors[0])
    fc.assert(
      fc.property(fc.nat(aead.ciphertext.length * 8 - 1), (bit) => {
        const ciphertext = flipped(aead.ciphertext, bit)
        expect(() => decryptAead(key, { ...aead, ciphertext })).toThrow()
      }),
    )
  })

  it('refuses another nonce and other associated data', () => {
    const aead = aeadOf(vectors[0])
    for (let bit = 0; bit < 8 * aead.nonce.length; bit += 8) {
      const nonce = flipped(Buffer.from(aead.nonce), bit).toString()
      expect(() => decryptAead(key, { ...aead, nonce })).toThrow()
      const associatedData = flipped(Buffer.from(aead.associatedData), bit).toString()
      expect(() => decryptAead(key, { ...aead, associatedData })).toThrow()
    }
    expect(() => decryptAead(key, { ...aead, nonce: '' })).toThrow()
    expect(() => decryptAead(key, { ...aead, associatedData: '' })).toThrow()
  })

  it('refuses what is cut off, and what is too short to have a tag', () => {
    const aead = aeadOf(vectors[0])
    for (const length of [0, 1, 15, 16, 17, aead.ciphertext.length - 1]) {
      const ciphertext = aead.ciphertext.subarray(0, length)
      expect(() => decryptAead(key, { ...aead, ciphertext })).toThrow()
    }
  })

  it('refuses what another key has encrypted', () => {
    const other = createSecretKey(Buffer.from('0123456789abcdef0123456789abcdeF'))
    expect(() => decryptAead(other, aeadOf(vectors[0]))).toThrow()
  })
})
