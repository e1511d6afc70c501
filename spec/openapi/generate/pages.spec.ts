import { describe, expect, it } from 'vitest'
import type { Operation, Parameter, Schema } from '../../../lib/openapi/generate/catalogue.js'
import { pagesOf } from '../../../lib/openapi/generate/pages.js'
import { catalogue } from '../../support/catalogue.js'

const list: Schema = { type: 'array', items: { type: 'string' } }
const number: Schema = { type: 'integer' }

/** The pages of an operation with these parameters in its query, and this answer. */
function pages(
  sent: Readonly<Record<string, Schema>>,
  properties: Readonly<Record<string, Schema>>,
  change: Partial<Operation> = {},
) {
  const parameters = Object.entries(sent).map(
    ([name, schema]): Parameter => ({ name, in: 'query', schema }),
  )
  const schema: Schema = { type: 'object', properties }
  const operation: Operation = {
    file: 'v3/a',
    method: 'get',
    path: 'v3/a',
    title: '',
    roles: [],
    pages: [],
    deprecated: false,
    parameters,
    answer: { status: 200, kind: 'json', signed: true, schema },
    security: false,
    ...change,
  }
  return pagesOf(operation, { List: list, Number: { ...number, title: '分页页码' } })
}

const byItem = { offset: number, limit: number }

describe('the fact `pages`', () => {
  it('names the items, and nothing that is as everywhere', () => {
    expect(pages(byItem, { rows: list, total_count: number })).toEqual({ items: 'rows' })
    expect(pages(byItem, { rows: list })).toEqual({ items: 'rows' })
  })

  it('has other names where they are others', () => {
    expect(pages({ offset: number, count: number }, { data: list, total_num: number })).toEqual({
      size: 'count',
      items: 'data',
      total: 'total_num',
    })
    expect(pages({ offset: number, page_size: number }, { data: list })).toEqual({
      size: 'page_size',
      items: 'data',
    })
  })

  it('counts pages where the parameter is called 页码, also in a shared schema', () => {
    const page = { ...number, title: '分页页码' }
    const expected = { by: 'page', items: 'data' }
    expect(pages({ offset: page, limit: number }, { data: list })).toEqual(expected)
    const shared = { $ref: '#/components/schemas/Number' }
    expect(pages({ offset: shared, limit: number }, { data: list })).toEqual(expected)
    const begin = { ...number, title: '分页起始位置' }
    expect(pages({ offset: begin, limit: number }, { data: list })).toEqual({ items: 'data' })
  })

  it('counts pages from 1 where the parameter is an index', () => {
    const page = { ...number, title: '查询页码' }
    const sent = { page_index: page, page_size: number }
    const expected = { by: 'page', at: 'page_index', size: 'page_size', first: 1, items: 'data' }
    expect(pages(sent, { data: list })).toEqual(expected)
    const schema: Schema = { type: 'object', properties: sent }
    expect(pages({}, { data: list }, { body: { kind: 'json', schema } })).toEqual(expected)
    expect(pages({}, { data: list }, { body: { kind: 'xml', schema } })).toBeUndefined()
  })

  it('has tokens', () => {
    const sent = { page_token: { type: 'string' }, page_size: number } as const
    expect(pages(sent, { data: list })).toEqual({ by: 'token', items: 'data' })
  })

  it('asks for as many items as the catalogue does by default, else for as many as it allows', () => {
    const size = (schema: Schema) =>
      pages({ offset: number, limit: { ...number, ...schema } }, { data: list })?.perPage
    expect(size({ default: 20, maximum: 50 })).toBe(20)
    expect(size({ maximum: 50 })).toBe(50)
    expect(size({ maximum: 10 })).toBeUndefined()
    expect(size({})).toBeUndefined()
  })

  it('is there only with both parameters, in the query, and with one list in the answer', () => {
    const shared = { $ref: '#/components/schemas/List' }
    expect(pages(byItem, { data: shared })).toEqual({ items: 'data' })
    expect(pages({ offset: number }, { data: list })).toBeUndefined()
    expect(pages({ limit: number }, { data: list })).toBeUndefined()
    expect(pages(byItem, { data: number })).toBeUndefined()
    expect(pages(byItem, { a: list, b: list })).toBeUndefined()
    const parameters = Object.entries(byItem).map(
      ([name, schema]): Parameter => ({ name, in: 'path', schema }),
    )
    expect(pages({}, { data: list }, { parameters })).toBeUndefined()
    const answer = { status: 204, kind: 'none', signed: true } as const
    expect(pages(byItem, {}, { answer })).toBeUndefined()
  })
})

describe('the lists of the catalogue', () => {
  const { operations, components } = catalogue
  const lists = operations.filter((operation) => pagesOf(operation, components))
  const fieldsOf = ({ answer }: Operation) => Object.keys(answer.schema?.properties ?? {})

  it('are all of APIv3, and but for one asked for by GET', () => {
    expect(lists.length).toBeGreaterThan(70)
    expect(lists.filter(({ path }) => path.startsWith('v2/'))).toEqual([])
    const others = lists.filter(({ method }) => method !== 'get').map(({ path }) => path)
    expect(others).toEqual(['v3/merchant-risk-manage/ec-trade-risk/query-risk-trades'])
  })

  it('are all that answer with a page among others', () => {
    const signs = ['offset', 'page_index', 'next_page_token']
    const paged = operations.filter((each) => fieldsOf(each).some((name) => signs.includes(name)))
    expect(paged.length).toBeGreaterThan(50)
    expect(paged.filter((each) => !lists.includes(each)).map(({ path }) => path)).toEqual([])
  })
})
