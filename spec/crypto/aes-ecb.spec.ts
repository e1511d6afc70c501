import { createCipheriv, createSecretKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decryptEcb } from '../../lib/crypto/aes-ecb.js'

interface Vector {
  readonly text: string
  readonly ciphertext: string
}

const { key: digits, vectors } = JSON.parse(
  readFileSync(new URL('../vectors/encrypted/ecb.json', import.meta.url), 'utf8'),
) as { key: string; vectors: readonly Vector[] }
const key = Buffer.from(digits)

/** Without padding, so that there is any text to be padded wrongly. */
function encryptBlocks(blocks: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  return Buffer.concat([cipher.update(blocks), cipher.final()])
}

describe('decryptEcb', () => {
  it.each(vectors)('opens $text as openssl has encrypted it', ({ text, ciphertext }) => {
    expect(`${decryptEcb(key, Buffer.from(ciphertext, 'base64'))}`).toBe(text)
  })

  it('takes a KeyObject as well', () => {
    const [{ text, ciphertext } = { text: 'x', ciphertext: '' }] = vectors
    expect(`${decryptEcb(createSecretKey(key), Buffer.from(ciphertext, 'base64'))}`).toBe(text)
  })

  it.each([
    ['no padding', '0123456789abcdef'],
    ['padding of no octet', '0123456789abcde\0'],
    ['padding of more than a block', '0123456789abcde\x11'],
    ['padding that is not of one octet', '0123456789abcd\x01\x02'],
  ])('refuses %s', (_, blocks) => {
    expect(() => decryptEcb(key, encryptBlocks(Buffer.from(blocks)))).toThrow('bad decrypt')
  })

  it('refuses what is no number of whole blocks', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (octets) => {
        fc.pre(octets.length % 16 !== 0)
        expect(() => decryptEcb(key, octets)).toThrow('wrong final block length')
      }),
    ))

  it('refuses nothing at all', () => {
    expect(() => decryptEcb(key, Buffer.alloc(0))).toThrow('wrong final block length')
  })

  it('refuses another key, but for one in some 250', () => {
    const ciphertext = Buffer.from(vectors[1]?.ciphertext ?? '', 'base64')
    const keys = Array.from({ length: 500 }, (_, at) => Buffer.alloc(32, `another key ${at}`))
    const opened = keys.filter((other) => {
      try {
        return decryptEcb(other, ciphertext)
      } catch {
        return false
      }
    })
    expect(opened.length).toBeLessThan(10)
  })
})
