import { getHashes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  canDigest,
  createDigest,
  type DigestAlgorithm,
  digestOf,
  isDigestAlgorithm,
} from '../../lib/crypto/digest.js'

async function* chunks(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('a')
  yield Buffer.alloc(0)
  yield Buffer.from('bc')
}

/** FIPS 180-4 and GB/T 32905-2016, example 1: each of `abc`. */
const known: readonly [DigestAlgorithm, string][] = [
  ['SHA1', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
  ['SHA256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['SM3', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
]

describe('a digest', () => {
  it.each(known.filter(([algorithm]) => canDigest(algorithm)))(
    'by %s is that of its standard, of octets in one piece or in chunks',
    async (algorithm, digest) => {
      expect(await digestOf(algorithm, chunks())).toBe(digest)
      expect(createDigest(algorithm).update('abc').digest('hex')).toBe(digest)
    },
  )

  it('can be made by SHA-1 and SHA-256, and by SM3 where the runtime has it', () => {
    expect(known.map(([algorithm]) => canDigest(algorithm))).toEqual([
      true,
      true,
      getHashes().includes('sm3'),
    ])
  })

  it('that cannot be read to its end is an error', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('a')
      throw new Error('broken')
    }
    await expect(digestOf('SHA256', broken())).rejects.toThrow('broken')
  })

  it.each<[unknown, boolean]>([
    ['SHA1', true],
    ['SHA256', true],
    ['SM3', true],
    ['sha1', false],
    ['MD5', false],
    ['constructor', false],
    [undefined, false],
  ])('is called by %j or not', (name, expected) => {
    expect(isDigestAlgorithm(name)).toBe(expected)
  })
})
