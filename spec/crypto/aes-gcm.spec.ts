import { createSecretKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decryptAead, decryptAeadStream } from '../../lib/crypto/aes-gcm.js'

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

describe('decryptAeadStream', () => {
  const files = JSON.parse(
    readFileSync(new URL('../vectors/encrypted/files.json', import.meta.url), 'utf8'),
  ) as {
    key: string
    vectors: readonly { name: string; nonce: string; octets: string; file: string }[]
  }
  const key = Buffer.from(files.key, 'base64')

  /** The octets in chunks of these lengths, and then the rest. */
  async function* cut(octets: Buffer, lengths: readonly number[]) {
    let at = 0
    for (const length of lengths) {
      yield octets.subarray(at, at + length)
      at += length
    }
    yield octets.subarray(at)
  }
  const lengths = fc.array(fc.nat(40), { maxLength: 20 })
  const open = (file: Buffer, nonce: string, lengths: readonly number[] = []) =>
    buffer(decryptAeadStream(cut(file, lengths), { key, nonce }))

  it.each(files.vectors)('opens $name, however it comes in pieces', async (vector) => {
    const file = Buffer.from(vector.file, 'base64')
    await fc.assert(
      fc.asyncProperty(lengths, async (pieces) => {
        expect((await open(file, vector.nonce, pieces)).toString('base64')).toBe(vector.octets)
      }),
    )
  })

  it.each(files.vectors)('refuses $name with any bit changed', async ({ nonce, file }) => {
    const octets = Buffer.from(file, 'base64')
    await fc.assert(
      fc.asyncProperty(fc.nat(octets.length * 8 - 1), lengths, async (bit, pieces) => {
        await expect(open(flipped(octets, bit), nonce, pieces)).rejects.toThrow()
      }),
    )
  })

  it.each(files.vectors)('refuses $name cut off, also within its tag', async ({ nonce, file }) => {
    const octets = Buffer.from(file, 'base64')
    await fc.assert(
      fc.asyncProperty(fc.nat(octets.length - 1), lengths, async (length, pieces) => {
        await expect(open(octets.subarray(0, length), nonce, pieces)).rejects.toThrow()
      }),
    )
    for (const length of [0, 1, 15, octets.length - 1]) {
      await expect(open(octets.subarray(0, length), nonce)).rejects.toThrow()
    }
  })

  it('gives what it can before the end, and throws there', async () => {
    const { nonce, file } = files.vectors[2] ?? { nonce: '', file: '' }
    const octets = flipped(Buffer.from(file, 'base64'), 8 * 1_999)
    const plain = decryptAeadStream(cut(octets, [500]), { key, nonce })
    expect((await plain.next()).value).toHaveLength(484)
    await expect(buffer(plain)).rejects.toThrow()
  })

  it('refuses another key and another nonce', async () => {
    const { nonce, file } = files.vectors[0] ?? { nonce: '', file: '' }
    const octets = Buffer.from(file, 'base64')
    const other = Buffer.alloc(32)
    await expect(
      buffer(decryptAeadStream(cut(octets, []), { key: other, nonce })),
    ).rejects.toThrow()
    await expect(open(octets, `${nonce}0`)).rejects.toThrow()
  })
})
