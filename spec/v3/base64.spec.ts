import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBase64 } from '../../lib/v3/base64.js'

describe('isBase64', () => {
  it.each(['AA==', 'AAA=', 'AAAA', '+/+/', 'QUJDRA=='])('knows %s', (text) => {
    expect(isBase64(text)).toBe(true)
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
  ])('does not know %j', (text) => {
    expect(isBase64(text)).toBe(false)
  })

  it('knows whatever was encoded', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (octets) => {
        expect(isBase64(Buffer.from(octets).toString('base64'))).toBe(true)
      }),
    ))
})
