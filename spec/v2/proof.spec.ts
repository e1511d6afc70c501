import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isProven, signTypeOf } from '../../lib/v2/proof.js'
import { readXml, type XmlFields } from '../../lib/v2/xml.js'

const secret = '192006250b4c09247ec02edce69f6a2d'
const documentOf = (name: string): Promise<XmlFields> =>
  readXml(readFileSync(new URL(`../vectors/v2/documents/${name}.xml`, import.meta.url)))

describe.each(['payment-md5', 'payment-hmac-sha256'])('the document %s', async (name) => {
  const fields = await documentOf(name)
  const signature = `${fields.sign}`

  it('is proven by the signature that openssl has made', () => {
    expect(isProven(fields, secret)).toBe(true)
  })

  it('is not proven with another secret', () => {
    expect(isProven(fields, secret.replace('1', '2'))).toBe(false)
  })

  it.each<[string, XmlFields]>([
    ['a value changed', { ...fields, total_fee: '2' }],
    ['white space at a value', { ...fields, total_fee: '1 ' }],
    ['a field added', { ...fields, cash_fee: '1' }],
    ['a field taken away', Object.fromEntries(Object.entries(fields).slice(1))],
    ['no signature', Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'sign'))],
    ['an empty signature', { ...fields, sign: '' }],
    ['the signature in lower case', { ...fields, sign: signature.toLowerCase() }],
    ['the signature cut off', { ...fields, sign: signature.slice(0, -1) }],
    ['white space at the signature', { ...fields, sign: `${signature} ` }],
    ['as many characters, but more octets', { ...fields, sign: `é${signature.slice(1)}` }],
    ['the signature twice', { ...fields, sign: [signature, signature] }],
    ['the signature in an element', { ...fields, sign: { sign: signature } }],
    ['an element that is repeated', { ...fields, empty: ['', ''] }],
    ['elements in an element', { ...fields, empty: {} }],
  ])('is not proven with %s', (_, changed) => {
    expect(isProven(changed, secret)).toBe(false)
  })

  it('is not proven with any character of its signature changed', () =>
    fc.assert(
      fc.property(
        fc.nat(signature.length - 1),
        fc.constantFrom(...'0123456789ABCDEF'),
        (at, digit) => {
          fc.pre(signature[at] !== digit)
          const sign = signature.slice(0, at) + digit + signature.slice(at + 1)
          expect(isProven({ ...fields, sign }, secret)).toBe(false)
        },
      ),
    ))

  it('is proven whether or not it has fields without a value', () => {
    expect(isProven({ ...fields, device_info: '' }, secret)).toBe(true)
  })
})

describe('a document', () => {
  it('that is repeated in a list is not what was signed', async () => {
    const fields = await documentOf('payment-md5')
    expect(isProven({ ...fields, total_fee: ['1'] }, secret)).toBe(false)
  })

  it('without fields is not proven', () => {
    expect(isProven({}, secret)).toBe(false)
  })

  it('is signed by the algorithm that the length of its signature tells', () => {
    expect(['0'.repeat(64), '0'.repeat(32), ''].map(signTypeOf)).toEqual([
      'HMAC-SHA256',
      'MD5',
      'MD5',
    ])
  })
})
