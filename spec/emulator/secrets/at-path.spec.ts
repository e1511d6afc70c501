import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeAt } from '../../../lib/emulator/secrets/at-path.js'

const marked = (value: unknown, path: string) =>
  changeAt(value, path, (found, pointer) => `${pointer}=${found}`)

describe('changeAt', () => {
  it.each<[string, unknown, unknown]>([
    ['a', { a: 1, b: 2 }, { a: '/a=1', b: 2 }],
    ['a.b', { a: { b: 1, c: 2 } }, { a: { b: '/a/b=1', c: 2 } }],
    ['a[*].b', { a: [{ b: 1 }, {}, { b: 2 }] }, { a: [{ b: '/a/0/b=1' }, {}, { b: '/a/2/b=2' }] }],
    ['a[*]', { a: ['x', 'y'] }, { a: ['/a/0=x', '/a/1=y'] }],
    ['a[*].b[*]', { a: [{ b: ['x'] }] }, { a: [{ b: ['/a/0/b/0=x'] }] }],
  ])('changes what stands at %s', (path, value, expected) => {
    expect(marked(value, path)).toEqual(expected)
  })

  it.each<[string, unknown]>([
    ['a', {}],
    ['a', { a: null }],
    ['a.b', { a: null }],
    ['a.b', { a: 'text' }],
    ['a[*].b', { a: { b: 1 } }],
    ['a.b', { a: [{ b: 1 }] }],
    ['toString', {}],
    ['length', []],
    ['a', 'text'],
    ['a[*]', { a: { '*': 1 } }],
  ])('leaves alone what has nothing at %s: %j', (path, value) => {
    expect(marked(value, path)).toEqual(value)
  })

  it('changes nothing where nothing is changed, and never what it was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('a', 'a.b', 'a[*].b', 'a[*]'), (value, path) => {
        const before = structuredClone(value)
        expect(changeAt(value, path, (found) => found)).toEqual(before)
        marked(value, path)
        expect(value).toEqual(before)
      }),
    )
  })
})
