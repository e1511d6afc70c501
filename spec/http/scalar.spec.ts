import { describe, expect, it } from 'vitest'
import { readScalar } from '../../lib/http/scalar.js'
import { RequestError } from '../../lib/index.js'
import { thrownBy } from './support.js'

const call = { method: 'GET', url: 'http://x/v3' }

describe('readScalar', () => {
  it.each<[unknown, string]>([
    ['', ''],
    ['中💎', '中💎'],
    [0, '0'],
    [-0, '0'],
    [1.5, '1.5'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    [2n ** 64n, '18446744073709551616'],
    [true, 'true'],
    [false, 'false'],
  ])('reads %o', (value, text) => {
    expect(readScalar('x', value, call)).toBe(text)
  })

  it.each<[unknown, string]>([
    [undefined, 'takes a string or a number, not undefined'],
    [null, 'not null'],
    [Number.NaN, 'not the number NaN'],
    [Number.NEGATIVE_INFINITY, 'not the number -Infinity'],
    [[], 'not a list'],
    [{ toString: () => 'x' }, 'not an object'],
    [Object('x'), 'not an object'],
    [new Date(0), 'not an object'],
    [() => 'x', 'not a function'],
    [Symbol('x'), 'not a symbol'],
    [2 ** 53, 'too large to be exact'],
    [-(2 ** 53), 'too large to be exact'],
    ['\ud83d', 'not well-formed Unicode'],
  ])('refuses %o, by the name it was given', (value, problem) => {
    const { message } = thrownBy(() => readScalar('query `x`', value, call), RequestError)
    expect(message).toContain('query `x`')
    expect(message).toContain(problem)
  })
})
