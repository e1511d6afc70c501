import { expect, it, describe as suite } from 'vitest'
import { describe, isWord, quote, reasonOf } from '../../lib/http/describe.js'

suite('describe', () => {
  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [5, 'the number 5'],
    [Number.NaN, 'the number NaN'],
    [true, 'the boolean true'],
    ['secret', 'a string'],
    [['secret'], 'a list'],
    [{ secret: 1 }, 'an object'],
    [new Map(), 'an object'],
    [() => 'secret', 'a function'],
    [Symbol('secret'), 'a symbol'],
    [10n, 'a bigint'],
  ])('says what kind of value %o is, and nothing of a text or an object', (value, text) => {
    expect(describe(value)).toBe(text)
  })
})

suite('quote', () => {
  it.each<[string, string]>([
    ['v3.pay', '`v3.pay`'],
    ['1900000109', '`1900000109`'],
    ['a'.repeat(24), `\`${'a'.repeat(24)}\``],
    ['a'.repeat(25), 'a text of 25 characters'],
    ['', 'a text of 0 characters'],
    ['a b', 'a text of 3 characters'],
    ['a\n', 'a text of 2 characters'],
    ['中', 'a text of 1 characters'],
  ])('shows %j only if it is a short word', (text, shown) => {
    expect(quote(text)).toBe(shown)
    expect(isWord(text)).toBe(shown.startsWith('`'))
  })
})

suite('reasonOf', () => {
  it.each<[unknown, string]>([
    [new Error('broken'), 'broken'],
    [new Error('two\nlines'), 'two lines'],
    ['text', 'text'],
    [undefined, 'undefined'],
  ])('says what %o says, in one line', (cause, text) => {
    expect(reasonOf(cause)).toBe(text)
  })
})
