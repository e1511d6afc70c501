import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ok, refusal, silent } from '../support/answers.js'
import { all, kinds, numbers, pagesOf, parametersOf, startLists } from './lists.js'

const COMPLAINTS = 'v3/merchant-service/complaints-v2'
const query = { begin_date: '2026-01-01' }

describe('wxpay.paginate', () => {
  it.each(Object.entries(kinds))(
    'gives every item once, in order, by as few requests as can be, where %s',
    async (_, kind) => {
      const { paginate, answers } = await startLists()
      await fc.assert(
        fc.asyncProperty(fc.nat(30), fc.integer({ min: 1, max: 12 }), async (count, size) => {
          answers.script(pagesOf(kind, count))
          const before = answers.requests.length
          const place = kind.json ? 'json' : 'query'
          const sent = { ...(kind.options[place] as object), [kind.size]: size }
          const items = await all(paginate(kind.path, { ...kind.options, [place]: sent }))
          expect(items).toEqual(numbers(count))
          expect(answers.requests.length - before).toBe(kind.requests(count, size))
        }),
        { numRuns: 25 },
      )
    },
  )

  it.each(Object.entries(kinds))(
    'leaves the other parameters as they are where %s',
    async (_, kind) => {
      const { paginate, answers } = await startLists(pagesOf(kind, 25))
      await all(paginate(kind.path, kind.options))
      const given = kind.options[kind.json ? 'json' : 'query']
      expect(answers.requests.length).toBe(3)
      for (const request of answers.requests)
        expect(parametersOf(request)).toMatchObject(given as object)
    },
  )

  it('takes a node of the chain, its path, and one with a / before it', async () => {
    const { paginate, wxpay, asked } = await startLists(ok({ data: [1], total_count: 1 }))
    for (const node of [wxpay.v3?.merchantService?.complaintsV2, COMPLAINTS, `/${COMPLAINTS}`]) {
      expect(await all(paginate(node, { query }))).toEqual([1])
    }
    expect(asked()).toEqual(
      Array(3).fill(`GET /${COMPLAINTS}?begin_date=2026-01-01&offset=0&limit=10`),
    )
  })

  it('takes a node whose name is that of a verb', async () => {
    const { paginate, wxpay, asked } = await startLists(ok({ data: [1] }))
    await all(paginate(wxpay.chain('v3/new').delete))
    expect(asked()).toEqual(['GET /v3/new/delete'])
  })

  it('fills placeholders, and finds the endpoint by its URL with or without them', async () => {
    const { paginate, asked } = await startLists(ok({ data: [1] }))
    const items = 'v3/marketing/favor/stocks'
    await all(paginate(`${items}/{stock_id}/items`, { stock_id: 98, query: { offset: 3 } }))
    await all(paginate(`${items}/98/items`, { query: { offset: 3 } }))
    expect(asked()).toEqual(Array(2).fill(`GET /${items}/98/items?offset=3&limit=10`))
  })

  it('passes the other options on to the call of every page', async () => {
    const { paginate, answers } = await startLists(pagesOf(kinds['items are counted'] as never, 20))
    await all(paginate(COMPLAINTS, { query, headers: { 'X-Own': 'a' } }))
    expect(answers.requests.map(({ headers }) => headers['x-own'])).toEqual(['a', 'a'])
  })

  it('goes on as it was told to, whatever becomes of the query', async () => {
    const { paginate, asked } = await startLists(ok({ data: [1], total_count: 2 }))
    const options = { query: { ...query, limit: 1 } }
    const items = paginate(COMPLAINTS, options)
    options.query.limit = 5
    await items.next()
    options.query.begin_date = '2027-01-01'
    await items.next()
    const sent = `GET /${COMPLAINTS}?begin_date=2026-01-01&limit=1&offset=`
    expect(asked()).toEqual([`${sent}0`, `${sent}1`])
  })

  it('asks for nothing before the first item is wanted', async () => {
    const { paginate, asked } = await startLists(ok({ data: [1] }))
    const items = paginate(COMPLAINTS, { query })
    await new Promise(setImmediate)
    expect(asked()).toEqual([])
    await items.next()
    expect(asked()).toHaveLength(1)
  })

  it('asks for a page when the items before it are consumed, and not sooner', async () => {
    const { paginate, asked } = await startLists(pagesOf(kinds['items are counted'] as never, 25))
    const requests: number[] = []
    for await (const _ of paginate(COMPLAINTS, { query })) requests.push(asked().length)
    expect(requests).toEqual([...Array(10).fill(1), ...Array(10).fill(2), ...Array(5).fill(3)])
  })

  it('asks for nothing more after a break, not even at the end of a page', async () => {
    const { paginate, asked } = await startLists(pagesOf(kinds['items are counted'] as never, 25))
    const items = paginate(COMPLAINTS, { query })
    for await (const item of items) if (item === 10) break
    expect(await items.next()).toEqual({ done: true, value: undefined })
    expect(asked()).toHaveLength(1)
  })

  it('rejects as the call of a page does, and then ends', async () => {
    const { paginate, asked } = await startLists(
      ok({ data: [1], total_count: 5 }),
      refusal(403, 'NO_AUTH'),
    )
    const items = paginate(COMPLAINTS, { query })
    expect((await items.next()).value).toBe(1)
    await expect(items.next()).rejects.toMatchObject({ name: 'ApiError', code: 'NO_AUTH' })
    expect((await items.next()).done).toBe(true)
    expect(asked()).toHaveLength(2)
  })
})

describe('the signal of wxpay.paginate', () => {
  const aborted = { name: 'TransportError', code: 'ERR_ABORTED', cause: 'enough' }

  it('sends nothing when it has aborted before', async () => {
    const { paginate, asked } = await startLists(ok({ data: [1] }))
    const items = paginate(COMPLAINTS, { query, signal: AbortSignal.abort('enough') })
    await expect(items.next()).rejects.toMatchObject({ ...aborted, sent: false })
    expect(asked()).toEqual([])
  })

  it('ends a page that is under way', async () => {
    const { paginate } = await startLists((...arrived) => {
      controller.abort('enough')
      return silent(...arrived)
    })
    const controller = new AbortController()
    const items = paginate(COMPLAINTS, { query, signal: controller.signal })
    await expect(items.next()).rejects.toMatchObject({ ...aborted, sent: true })
  })

  it.each([
    ['between the items of a page', 3],
    ['between two pages', 10],
  ])('gives no more items when it aborts %s', async (_, last) => {
    const { paginate, asked } = await startLists(pagesOf(kinds['items are counted'] as never, 25))
    const controller = new AbortController()
    const items: unknown[] = []
    const work = async () => {
      for await (const item of paginate(COMPLAINTS, { query, signal: controller.signal })) {
        if (items.push(item) === last) controller.abort('enough')
      }
    }
    await expect(work()).rejects.toMatchObject({
      ...aborted,
      sent: false,
      attempts: [],
      request: { method: 'GET', url: expect.stringContaining(COMPLAINTS) },
    })
    expect(items).toEqual(numbers(last))
    expect(asked()).toHaveLength(1)
  })
})
