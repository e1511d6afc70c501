import { describe, expect, it } from 'vitest'
import { ok } from '../support/answers.js'
import { all, startLists } from './lists.js'

const COMPLAINTS = 'v3/merchant-service/complaints-v2'
const STOCKS = 'v3/marketing/favor/stocks'
const COUPONS = 'v3/marketing/partner/product-coupon/users/o1/coupons'

/** The values of a parameter that were sent, oldest first. */
const sent = (asked: readonly string[], name: string): (string | null)[] =>
  asked.map((line) => new URLSearchParams(line.split('?')[1]).get(name))

describe('a list whose pages are numbered', () => {
  it('goes on after a page without items while the number of all says that there are more', async () => {
    const { paginate, asked } = await startLists(
      ok({ data: [1, 2], total_count: 5 }),
      ok({ data: [], total_count: 5 }),
      ok({ data: [5], total_count: 5 }),
    )
    expect(await all(paginate(COMPLAINTS, { query: { limit: 2 } }))).toEqual([1, 2, 5])
    expect(sent(asked(), 'offset')).toEqual(['0', '2', '4'])
  })

  it('ends at a page without items where the number of all is that of a batch, or not told', async () => {
    const batch = 'v3/bank-transfer/batches/batch-id/1'
    const { paginate, asked } = await startLists(
      ok({ transfer_detail_list: [1, 2], total_count: 100 }),
      ok({ transfer_detail_list: [], total_count: 100 }),
    )
    expect(await all(paginate(batch, { query: { limit: 2 } }))).toEqual([1, 2])
    expect(asked()).toHaveLength(2)
  })

  it('loses nothing where the server gives fewer than it was asked for, and says so', async () => {
    const { paginate, asked } = await startLists(
      ok({ data: [1, 2], limit: 2, total_count: 5 }),
      ok({ data: [3, 4], limit: 2, total_count: 5 }),
      ok({ data: [5], limit: 2, total_count: 5 }),
    )
    expect(await all(paginate(COMPLAINTS, { query: { limit: 50 } }))).toEqual([1, 2, 3, 4, 5])
    expect(sent(asked(), 'offset')).toEqual(['0', '2', '4'])
  })

  it('nor where the server says neither that nor the number of all', async () => {
    const { paginate, asked } = await startLists(
      ok({ data: [1, 2], limit: 2 }),
      ok({ data: [3], limit: 2 }),
    )
    expect(await all(paginate(COMPLAINTS))).toEqual([1, 2, 3])
    expect(sent(asked(), 'offset')).toEqual(['0', '2'])
  })

  it.each([
    [COMPLAINTS, ['0', '2', '4']],
    [STOCKS, ['0', '1', '2']],
  ])('nor where only the number of all shows it: %s', async (path, offsets) => {
    const { paginate, asked } = await startLists(
      ok({ data: [1, 2], total_count: 5 }),
      ok({ data: [3, 4], total_count: 5 }),
      ok({ data: [5], total_count: 5 }),
    )
    expect(await all(paginate(path))).toEqual([1, 2, 3, 4, 5])
    expect(sent(asked(), 'offset')).toEqual(offsets)
  })

  it('steps over what the server has left out of a page', async () => {
    const { paginate, asked } = await startLists(
      ok({ data: [1, 2, 3], limit: 10, total_count: 12 }),
      ok({ data: [11, 12], limit: 10, total_count: 12 }),
    )
    expect(await all(paginate(COMPLAINTS))).toEqual([1, 2, 3, 11, 12])
    expect(sent(asked(), 'offset')).toEqual(['0', '10'])
  })

  it('does not step over items because the server tells a larger page than was asked for', async () => {
    const { paginate, asked } = await startLists(
      ok({ data: [1, 2], limit: 20, total_count: 3 }),
      ok({ data: [3], limit: 20, total_count: 3 }),
    )
    expect(await all(paginate(COMPLAINTS, { query: { limit: 2 } }))).toEqual([1, 2, 3])
    expect(sent(asked(), 'offset')).toEqual(['0', '2'])
  })

  it('steps over no less than it was given', async () => {
    const { paginate, asked } = await startLists(
      ok({ data: [1, 2, 3], limit: 2, total_count: 4 }),
      ok({ data: [4], limit: 2, total_count: 4 }),
    )
    expect(await all(paginate(COMPLAINTS))).toEqual([1, 2, 3, 4])
    expect(sent(asked(), 'offset')).toEqual(['0', '3'])
  })

  it('counts from where the caller begins', async () => {
    const { paginate, asked } = await startLists(
      ok({ data: Array(10).fill(1), total_count: 45 }),
      ok({ data: Array(5).fill(2), total_count: 45 }),
    )
    expect(await all(paginate(STOCKS, { query: { offset: 3 } }))).toHaveLength(15)
    expect(sent(asked(), 'offset')).toEqual(['3', '4'])
  })

  it('takes a number of all that is none as not told', async () => {
    const { paginate, asked } = await startLists(
      ok({ data: [1, 2], total_count: 'many' }),
      ok({ data: [3], total_count: 'many' }),
    )
    expect(await all(paginate(COMPLAINTS, { query: { limit: 2 } }))).toEqual([1, 2, 3])
    expect(asked()).toHaveLength(2)
  })
})

describe('a list whose pages have tokens', () => {
  it('sends no token for the first page, and then those of the answers', async () => {
    const { paginate, asked } = await startLists(
      ok({ user_coupon_list: [1], next_page_token: 'b+/=' }),
      ok({ user_coupon_list: [2], next_page_token: 'c' }),
      ok({ user_coupon_list: [3], next_page_token: null }),
    )
    expect(await all(paginate(COUPONS))).toEqual([1, 2, 3])
    expect(sent(asked(), 'page_token')).toEqual([null, 'b+/=', 'c'])
  })

  it('begins with the token of the caller', async () => {
    const { paginate, asked } = await startLists(ok({ user_coupon_list: [1] }))
    await all(paginate(COUPONS, { query: { page_token: 'q' } }))
    expect(sent(asked(), 'page_token')).toEqual(['q'])
  })

  it('ends at an empty token or at none, and not at a page without items', async () => {
    for (const end of [{ next_page_token: '' }, {}]) {
      const { paginate, asked } = await startLists(
        ok({ user_coupon_list: [], next_page_token: 'b' }),
        ok({ user_coupon_list: [1], ...end }),
      )
      expect(await all(paginate(COUPONS))).toEqual([1])
      expect(asked()).toHaveLength(2)
    }
  })

  it.each([
    ['the one before', ['b', 'b'], 2, undefined],
    ['an earlier one', ['b', 'c', 'b'], 3, undefined],
    ['that of the caller', ['a'], 1, 'a'],
  ])('asks for no page twice: %s is an error', async (_, tokens, requests, page_token) => {
    const scripts = tokens.map((token) => ok({ user_coupon_list: [1], next_page_token: token }))
    const { paginate, asked } = await startLists(...scripts)
    await expect(all(paginate(COUPONS, { query: { page_token } }))).rejects.toMatchObject({
      name: 'ApiError',
      code: 'ERR_RESPONSE',
      message: expect.stringContaining('`next_page_token` that was used already'),
      response: { status: 200 },
    })
    expect(asked()).toHaveLength(requests)
  })

  it('refuses a token that is no text', async () => {
    const { paginate } = await startLists(ok({ user_coupon_list: [1], next_page_token: {} }))
    await expect(all(paginate(COUPONS))).rejects.toMatchObject({ code: 'ERR_RESPONSE' })
  })
})

describe('a URL of whose pages nothing is known', () => {
  it.each(['offset', 'page_index', 'next_page_token'])(
    'may have more of them when its answer has `%s`, which is an error',
    async (name) => {
      const { paginate, asked } = await startLists(ok({ data: [1], [name]: 1 }))
      await expect(all(paginate('v3/new'))).rejects.toMatchObject({
        code: 'ERR_RESPONSE',
        message: expect.stringContaining('say with `pages` how they are asked for'),
      })
      expect(asked()).toHaveLength(1)
    },
  )
})
