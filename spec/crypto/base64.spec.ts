import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64 } from '../../lib/crypto/base64.js'

describe('fromBase64', () => {
  it.each(['AA==', 'AAA=', 'AAAA', '+/+/', 'QUJDRA=='])('reads %s', (text) => {
    expect(fromBase64(text)?.toString('base64')).toBe(text)
  })

  it.each([
    '',
    'A',
    'AA',
    'AAA',
    'AAAAA',
    'A===',
    'AA=',
    '====',
    'AA==AA==',
    'AAAA\n',
    '\nAAAA',
    'AA AA',
    'A-_A',
    'AAA\u0000',
    'ＡＡＡＡ',
    'AAAA=',
    'AB==',
    'AAB=',
  ])('does not read %j', (text) => {
    expect(fromBase64(text)).toBeUndefined()
  })

  it('reads whatever was encoded', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (octets) => {
        const text = Buffer.from(octets).toString('base64')
        expect(fromBase64(text)).toEqual(Buffer.from(octets))
      }),
    ))
})
