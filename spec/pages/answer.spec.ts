import { describe, expect, it } from 'vitest'
import { ok, signed } from '../support/answers.js'
import { all, startLists } from './lists.js'

const COMPLAINTS = 'v3/merchant-service/complaints-v2'

describe('the items of a page', () => {
  it.each([
    ['is left out', ok({ total_count: 0 })],
    ['is null', ok({ data: null })],
    ['is empty', ok({ data: [] })],
    ['and everything else is left out', signed('', { status: 204 })],
  ])('are none where the list %s', async (_, script) => {
    const { paginate, asked } = await startLists(script)
    expect(await all(paginate(COMPLAINTS))).toEqual([])
    expect(asked()).toHaveLength(1)
  })

  it('are those of the list the catalogue names, also beside another', async () => {
    const { paginate } = await startLists(ok({ data: [1], notes: ['a'] }), ok({ notes: ['a'] }))
    expect(await all(paginate(COMPLAINTS))).toEqual([1])
    expect(await all(paginate(COMPLAINTS))).toEqual([])
  })

  it('are those of the only list, where no name is known', async () => {
    const { paginate } = await startLists(ok({ cards: [1], a: {}, b: 'x', c: null }))
    expect(await all(paginate('v3/new'))).toEqual([1])
  })

  it('may be none where the caller says that there are pages', async () => {
    const { paginate } = await startLists(ok({ total_count: 0 }))
    expect(await all(paginate('v3/new', { pages: {} }))).toEqual([])
  })

  it.each([
    ['a list that is none', COMPLAINTS, ok({ data: { a: 1 } }), 'has no list in `data`'],
    ['no list', 'v3/new', ok({ a: 1 }), 'has no list: look whether'],
    ['no body', 'v3/new', signed('', { status: 204 }), 'has no list'],
    ['two lists', 'v3/new', ok({ a: [], b: [] }), 'has several lists (a, b)'],
    ['a list instead of an object', COMPLAINTS, ok([1]), 'is no object'],
    ['text', COMPLAINTS, signed('"text"'), 'is no object'],
  ])('cannot be told from %s, which is an error', async (_, path, script, message) => {
    const { paginate, asked } = await startLists(script)
    await expect(all(paginate(path))).rejects.toMatchObject({
      name: 'ApiError',
      code: 'ERR_RESPONSE',
      verified: true,
      message: expect.stringMatching(/the answer \(20[04]\) (has|is) .*see error\.response\.text/),
    })
    await expect(all(paginate(path))).rejects.toMatchObject({
      message: expect.stringContaining(message),
    })
    expect(asked()).toHaveLength(2)
  })

  it('are told apart by the caller', async () => {
    const { paginate } = await startLists(ok({ a: [1], b: [2] }))
    expect(await all(paginate('v3/new', { pages: { items: 'b' } }))).toEqual([2])
    expect(await all(paginate(COMPLAINTS, { pages: { items: 'b' } }))).toEqual([2])
  })
})

it('a list that is left out is an error where the answer says how many items there are', async () => {
  const { paginate } = await startLists(ok({ data: [1], total_count: 1 }))
  await expect(
    all(paginate(COMPLAINTS, { query: {}, pages: { items: 'nope' } })),
  ).rejects.toMatchObject({ code: 'ERR_RESPONSE' })
})
