import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SignParams, sign } from '../../lib/v2/sign.js'

const vector = (name: string): string =>
  readFileSync(new URL(`../vectors/v2/${name}`, import.meta.url), 'utf8')

const secret = '192006250b4c09247ec02edce69f6a2d'
const vectors: { name: string; params: SignParams }[] = JSON.parse(vector('sign.json'))

describe.each(vectors)('the parameters of vector $name', ({ name, params }) => {
  it('have the MD5 that openssl has made', () => {
    expect(sign(params, secret, 'MD5')).toBe(vector(`sign/${name}.md5`))
  })

  it('have the HMAC-SHA256 that openssl has made', () => {
    expect(sign(params, secret, 'HMAC-SHA256')).toBe(vector(`sign/${name}.hmac-sha256`))
  })
})

describe('sign', () => {
  it("makes the signatures of WeChat Pay's manual", () => {
    const [{ params } = { params: {} }] = vectors
    expect(sign(params, secret, 'MD5')).toBe('9A0A8659F005D6984697E2CA0A9CF3B7')
    expect(sign(params, secret, 'HMAC-SHA256')).toBe(
      '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
    )
  })

  it('signs an id that is too large for a number when it is a bigint, digit by digit', () => {
    const given = { id: 4200000000000000001n, fee: -0 }
    expect(sign(given, secret, 'MD5')).toBe(
      sign({ id: '4200000000000000001', fee: '0' }, secret, 'MD5'),
    )
  })

  const names = fc.string({ unit: 'binary', minLength: 1 }).filter((name) => name.isWellFormed())
  const values = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constantFrom(null, undefined))

  it('does not depend on the order in which the parameters are written', () =>
    fc.assert(
      fc.property(fc.dictionary(names, values), (params) => {
        const reversed = Object.fromEntries(Object.entries(params).reverse())
        expect(sign(reversed, secret, 'MD5')).toBe(sign(params, secret, 'MD5'))
      }),
    ))

  it('sorts names as their octets are sorted', () =>
    fc.assert(
      fc.property(fc.uniqueArray(names, { maxLength: 8 }), (list) => {
        const params = Object.fromEntries(list.map((name) => [name, 'x']))
        // Hexadecimal digits sort as the octets do.
        const sorted = Object.keys(params)
          .filter((name) => name !== 'sign')
          .map((name) => Buffer.from(`${name}\0`).toString('hex'))
          .sort()
          .map((hex) => Buffer.from(hex, 'hex').toString().slice(0, -1))
        const text = [...sorted.map((name) => `${name}=x`), `key=${secret}`].join('&')
        const expected = createHmac('sha256', secret).update(text).digest('hex').toUpperCase()
        expect(sign(params, secret, 'HMAC-SHA256')).toBe(expected)
      }),
    ))
})
