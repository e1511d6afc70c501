import { describe, expect, it } from 'vitest'
import { sha1Hex } from '../../lib/crypto/hash.js'

describe('sha1Hex', () => {
  // FIPS 180-2, appendix A
  it.each([
    ['', 'da39a3ee5e6b4b0d3255bfef95601890afd80709'],
    ['abc', 'a9993e364706816aba3e25717850c26c9cd0d89d'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '84983e441c3bd26ebaae4aa1f95129e5e54670f1',
    ],
  ])('digests %j', (text, digest) => {
    expect(sha1Hex(Buffer.from(text))).toBe(digest)
  })
})
