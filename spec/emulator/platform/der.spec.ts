import { describe, expect, it } from 'vitest'
import {
  bitString,
  integer,
  nothing,
  octetString,
  oid,
  sequence,
  tagged,
  taggedOctets,
  time,
  yes,
} from '../../../lib/emulator/platform/der.js'

const hex = (octets: Buffer) => octets.toString('hex')

describe('DER', () => {
  it.each([
    // X.690 8.19.5
    ['2.999.3', '0603883703'],
    // RFC 8017 A.2.4, sha256WithRSAEncryption
    ['1.2.840.113549.1.1.11', '06092a864886f70d01010b'],
    ['2.5.29.19', '0603551d13'],
  ])('writes the object identifier %s', (dotted, encoded) => {
    expect(hex(oid(dotted))).toBe(encoded)
  })

  it.each([
    [0, '0400'],
    [127, '047f'],
    [128, '048180'],
    [255, '0481ff'],
    [256, '04820100'],
    [65535, '0482ffff'],
  ])('writes the length %d in the fewest octets', (octets, head) => {
    expect(hex(octetString(Buffer.alloc(octets)))).toBe(head + '00'.repeat(octets))
  })

  it.each([
    ['2049-12-31T23:59:59.999Z', `170d${Buffer.from('491231235959Z').toString('hex')}`],
    ['2050-01-01T00:00:00.000Z', `180f${Buffer.from('20500101000000Z').toString('hex')}`],
    ['2018-06-08T10:34:56.000+08:00', `170d${Buffer.from('180608023456Z').toString('hex')}`],
  ])('writes the time %s as RFC 5280 wants it', (date, encoded) => {
    expect(hex(time(new Date(date)))).toBe(encoded)
  })

  it('writes the rest', () => {
    const two = integer(Buffer.from([2]))
    expect(hex(tagged(0, two))).toBe('a003020102')
    expect(hex(taggedOctets(0, Buffer.from([7])))).toBe('800107')
    expect(hex(sequence(two, nothing, yes))).toBe('30080201020500' + '0101ff')
    // X.690 8.6.4.2: the value 0A3B5F291CD0
    expect(hex(bitString(Buffer.from('0a3b5f291cd0', 'hex'), 4))).toBe('0307040a3b5f291cd0')
  })
})
