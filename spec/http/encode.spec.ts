import { describe, expect, it } from 'vitest'
import { copyBytes, encodeJson } from '../../lib/http/encode.js'
import { RequestError } from '../../lib/index.js'
import { thrownBy } from './support.js'

const call = { method: 'POST', url: 'http://x/v3' }
const json = (value: unknown) => `${encodeJson('option `json`', value, call)}`

describe('encodeJson', () => {
  it.each<[unknown, string]>([
    [{ a: '中💎', b: undefined, c: [undefined] }, '{"a":"中💎","c":[null]}'],
    ['text', '"text"'],
    [0, '0'],
    [false, 'false'],
    [null, 'null'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
    [{ toJSON: () => ({ a: 1 }) }, '{"a":1}'],
    ['\ud800', '"\\ud800"'],
    [JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
  ])('writes %o as JSON.stringify does, in UTF-8', (value, text) => {
    expect(json(value)).toBe(text)
  })

  const circle: Record<string, unknown> = {}
  circle.self = circle

  it.each<[string, unknown, RegExp]>([
    ['a bigint', { total: 1n }, /cannot be written as JSON \(.*BigInt/],
    ['a circle', circle, /cannot be written as JSON \(Converting circular/],
    [
      'what throws',
      {
        toJSON() {
          throw new Error('no')
        },
      },
      /cannot be written as JSON \(no\)/,
    ],
    ['undefined', undefined, /cannot be a undefined/],
    ['a function', () => {}, /cannot be a function/],
    ['a symbol', Symbol('x'), /cannot be a symbol/],
    ['what becomes nothing', { toJSON: () => undefined }, /cannot be a object/],
  ])('does not take %s', (_, value, message) => {
    const error = thrownBy(() => json(value), RequestError)
    expect(error.message).toContain('option `json`')
    expect(error.message).toMatch(message)
  })
})

describe('copyBytes', () => {
  const bytes = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8])

  it.each<[string, Parameters<typeof copyBytes>[0], number[]]>([
    ['text', 'é', [0xc3, 0xa9]],
    ['a buffer', Buffer.from(bytes), [...bytes]],
    ['a part of an array', bytes.subarray(2, 4), [3, 4]],
    ['wider numbers', new Uint16Array(bytes.buffer, 2, 2), [3, 4, 5, 6]],
    ['a view', new DataView(bytes.buffer, 1, 2), [2, 3]],
    ['an ArrayBuffer', bytes.buffer, [...bytes]],
    ['nothing', new Uint8Array(), []],
  ])('copies %s', (_, given, expected) => {
    const copy = copyBytes(given)
    expect([...copy]).toEqual(expected)
    const before = [...bytes]
    copy.fill(0)
    expect([...bytes]).toEqual(before)
  })
})
