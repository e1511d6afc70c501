import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeQuery, type Query } from '../../lib/http/query.js'
import { RequestError } from '../../lib/index.js'
import { thrownBy } from './support.js'

const call = { method: 'GET', url: 'http://x/v3' }

describe('a query', () => {
  it.each<[Query, string]>([
    [{}, ''],
    [{ a: '1', b: 2 }, 'a=1&b=2'],
    [{ b: 2, a: 1 }, 'b=2&a=1'],
    [{ a: '' }, 'a='],
    [{ a: true, b: false, c: 10n, d: -0.5 }, 'a=true&b=false&c=10&d=-0.5'],
    [{ a: undefined, b: 1 }, 'b=1'],
    [{ a: [1, 'x'], b: [] }, 'a=1&a=x'],
    [{ a: "'!()*" }, 'a=%27%21%28%29%2A'],
    [{ a: 'a+b c' }, 'a=a%2Bb%20c'],
    [{ a: '中💎' }, 'a=%E4%B8%AD%F0%9F%92%8E'],
    [{ a: '&=?#/%25' }, 'a=%26%3D%3F%23%2F%2525'],
    [{ 'a b[]': '\r\n\0' }, 'a%20b%5B%5D=%0D%0A%00'],
    [{ a: '-._~' }, 'a=-._~'],
    [new URLSearchParams('b=2&a=1+2&a=%2B&c'), 'b=2&a=1%202&a=%2B&c='],
    [Object.assign(Object.create({ inherited: 1 }), { a: 1 }), 'a=1'],
  ])('of %o is %s', (query, text) => {
    expect(encodeQuery(query, call)).toBe(text)
  })

  it.each<[unknown, string]>([
    [null, 'null'],
    [Number.NaN, 'the number NaN'],
    [Number.POSITIVE_INFINITY, 'the number Infinity'],
    [{}, 'an object'],
    [new Date(0), 'an object'],
    [[[1]], 'a list'],
    [[undefined, null], 'null'],
    [() => 1, 'a function'],
    [Symbol('x'), 'a symbol'],
  ])('does not take %o', (value, what) => {
    const query = { begin_date: value } as unknown as Query
    const { message } = thrownBy(() => encodeQuery(query, call), RequestError)
    expect(message).toContain(`query \`begin_date\` takes a string or a number, not ${what}`)
  })

  it('does not take a number that is not exact', () => {
    const query = { transaction_id: 2 ** 53 }
    const { message } = thrownBy(() => encodeQuery(query, call), RequestError)
    expect(message).toContain('give it as text')
    expect(encodeQuery({ a: 2 ** 53 - 1, b: 2n ** 64n }, call)).toBe(
      'a=9007199254740991&b=18446744073709551616',
    )
  })

  it('does not take half of a character', () => {
    for (const query of [{ a: '\ud800' }, { '\udc00': 'a' }]) {
      const { message } = thrownBy(() => encodeQuery(query, call), RequestError)
      expect(message).toContain('not well-formed Unicode')
    }
  })

  it('is read back by any URL parser as it was meant, and left as it is', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc
            .tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))
            .filter((pair) => pair.every((text) => text.isWellFormed())),
        ),
        (pairs) => {
          const text = encodeQuery(new URLSearchParams(pairs), call)
          expect([...new URLSearchParams(text)]).toEqual(pairs)
          expect(text).toMatch(/^[A-Za-z0-9\-._~%=&]*$/)
          if (text) expect(new URL(`http://x/?${text}`).search).toBe(`?${text}`)
        },
      ),
    ))
})
