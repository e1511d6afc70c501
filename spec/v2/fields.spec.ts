import { describe, expect, it } from 'vitest'
import { withJson, withLists } from '../../lib/v2/fields.js'

describe('withJson', () => {
  const fields = { detail: '{"goods":[{"id":"1"}]}', total_fee: '100', list: '[1]' }

  it('reads the JSON texts of the fields that are named', () => {
    expect(withJson(fields, ['detail', 'list'])).toEqual({
      detail: { goods: [{ id: '1' }] },
      total_fee: '100',
      list: [1],
    })
  })

  it('leaves the fields that are not named, and those that were given', () => {
    expect(withJson(fields)).toEqual(fields)
    expect(withJson(fields, ['list'])).not.toBe(fields)
    expect(fields.list).toBe('[1]')
  })

  it.each(['', 'x', '{"a":', ' '])('leaves %j, which is no JSON, as text', (detail) => {
    expect(withJson({ detail }, ['detail'])).toEqual({ detail })
  })

  it('leaves what is no text', () => {
    const repeated = { detail: ['[1]', '[2]'], inner: { a: '1' } }
    expect(withJson(repeated, ['detail', 'inner'])).toEqual(repeated)
  })

  it('makes no field of a name that is not there', () => {
    expect(withJson({ a: '1' }, ['b', 'toString'])).toEqual({ a: '1' })
    expect(Object.keys(withJson({ a: '1' }, ['toString']))).toEqual(['a'])
  })
})

describe('withLists', () => {
  it('makes a list of an element that is there once', () => {
    const fields = { a: '1', hblist: { hbinfo: { openid: '1' }, x: '2' } }
    expect(withLists(fields, ['hblist.hbinfo'])).toEqual({
      a: '1',
      hblist: { hbinfo: [{ openid: '1' }], x: '2' },
    })
    expect(fields.hblist.hbinfo).toEqual({ openid: '1' })
  })

  it('leaves a list as it is', () => {
    const fields = { hblist: { hbinfo: [{ openid: '1' }, { openid: '2' }] } }
    expect(withLists(fields, ['hblist.hbinfo'])).toEqual(fields)
  })

  it('finds the elements of every element of a list', () => {
    const fields = { a: [{ b: '1' }, { b: ['2', '3'] }, '', { c: '4' }] }
    expect(withLists(fields, ['a.b'])).toEqual({
      a: [{ b: ['1'] }, { b: ['2', '3'] }, '', { c: '4' }],
    })
  })

  it('takes several paths, also one in another', () => {
    expect(withLists({ a: { b: '1' }, c: '2' }, ['a', 'a.b', 'c'])).toEqual({
      a: [{ b: ['1'] }],
      c: ['2'],
    })
  })

  it('leaves elements away that are not there', () => {
    const fields = { a: '', b: { c: '1' } }
    expect(withLists(fields, ['a.x', 'b.d', 'x.y', 'toString'])).toEqual(fields)
    expect(Object.keys(withLists(fields, ['toString']))).toEqual(['a', 'b'])
    expect(withLists(fields)).toEqual(fields)
  })
})
