import { describe, expect, it } from 'vitest'
import { hmacSha256Hex, md5Hex } from '../../lib/crypto/hash.js'

describe('md5Hex', () => {
  // RFC 1321, appendix A.5, and `printf 微信 | openssl dgst -md5`
  it.each([
    ['', 'd41d8cd98f00b204e9800998ecf8427e'],
    ['abc', '900150983cd24fb0d6963f7d28e17f72'],
    ['微信', 'cfbf6f4c8292010ff4193c507b2d9f80'],
  ])('digests %j', (text, digest) => {
    expect(md5Hex(text)).toBe(digest)
  })
})

describe('hmacSha256Hex', () => {
  // RFC 4231, test case 2, and `printf 微信 | openssl dgst -sha256 -hmac 支付`
  it.each([
    [
      'Jefe',
      'what do ya want for nothing?',
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    ],
    ['支付', '微信', '60eeb964c32c09b11ad47cac3e974d0b8eb6ed714449d1c238419e42c85b42b2'],
  ])('digests with the key %j', (key, text, digest) => {
    expect(hmacSha256Hex(key, text)).toBe(digest)
  })
})
