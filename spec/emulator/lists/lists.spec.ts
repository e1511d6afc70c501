import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { type Reply, send, sendJson, unseal } from '../support.js'

let emulator: Emulator
let empty: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
  empty = await startEmulator({ listSize: 0 })
})
afterAll(async () => {
  await emulator.close()
  await empty.close()
})

interface List {
  /** Asks for page `page`, counted from 0, of `size` items each. */
  ask(emulator: Emulator, page: number, size: number): Promise<Reply>
  items(data: Reply['data']): object[]
  /** Undefined where the list does not tell. */
  total(data: Reply['data']): number | undefined
  /** How many items a page may have. */
  readonly sizes: readonly [min: number, max: number]
}

const get = (path: string, query: (page: number, size: number) => string) => ({
  ask: (emulator: Emulator, page: number, size: number) =>
    send(emulator, 'GET', `${path}${path.includes('?') ? '&' : '?'}${query(page, size)}`),
})
const byOffset = (page: number, size: number) => `offset=${page * size}&limit=${size}`
const byPage = (page: number, size: number) => `offset=${page}&limit=${size}`

const COMPLAINTS = '/v3/merchant-service/complaints-v2'
const STOCKS = '/v3/marketing/partner/product-coupon/product-coupons/1/stocks'
const TRADES = '/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades'
const LINKS = '/v3/brand/card/card-links'
const REFUNDS = '/v3/global/refunds'
const BATCH = '/v3/transfer/batches/batch-id/1'

const counted: Record<string, List> = {
  'complaints, by offset and limit': {
    ...get(`${COMPLAINTS}?begin_date=2019-01-01&end_date=2019-01-02`, byOffset),
    items: ({ data }) => data,
    total: ({ total_count }) => total_count,
    sizes: [1, 50],
  },
  'stocks, by the number of a page': {
    ...get('/v3/marketing/favor/stocks?stock_creator_mchid=1', byPage),
    items: ({ data }) => data,
    total: ({ total_count }) => total_count,
    sizes: [1, 10],
  },
  'member cards, by the number of a page': {
    ...get('/v3/marketing/membercard-open/cards', byPage),
    items: ({ data }) => data,
    total: ({ total_count }) => total_count,
    sizes: [1, 50],
  },
  'card links, by page_index from 1': {
    ...get(`${LINKS}?brand_id=1`, (page, size) => `page_index=${page + 1}&page_size=${size}`),
    items: ({ active_link_list }) => active_link_list,
    total: ({ total_num }) => total_num,
    sizes: [1, 50],
  },
  'overseas refunds, by offset and count': {
    ...get(
      `${REFUNDS}?mchid=1&sub_mchid=2&sp_mchid=3`,
      (page, size) => `offset=${page * size}&count=${size}`,
    ),
    items: ({ data }) => data,
    total: ({ total_num }) => total_num,
    sizes: [1, 20],
  },
  'transfers of a batch, without a total': {
    ...get(`${BATCH}?need_query_detail=true`, byOffset),
    items: ({ transfer_detail_list }) => transfer_detail_list,
    total: () => undefined,
    sizes: [20, 100],
  },
  'trades at risk, by page_index in the body': {
    ask: (emulator, page, page_size) =>
      sendJson(emulator, 'POST', TRADES, { page_index: page + 1, page_size }),
    items: ({ risk_trade_list }) => risk_trade_list,
    total: ({ total_num }) => total_num,
    sizes: [1, 50],
  },
}

const cases = Object.entries(counted)

describe('a list of', () => {
  it.each(cases)('%s has 25 items, each on one page', async (_, list) => {
    const [min, max] = list.sizes
    const size = Math.min(max, Math.max(min, 7))
    const pages = Array.from({ length: Math.ceil(25 / size) + 1 }, (_, page) => page)
    const replies = await Promise.all(pages.map((page) => list.ask(emulator, page, size)))
    const found = replies.map(({ data }) => list.items(data))
    expect(found.map((items) => items.length)).toEqual([
      ...pages.slice(0, -2).map(() => size),
      25 - size * (pages.length - 2),
      0,
    ])
    const complaints = found.flat().map((item) => ({ ...item, payer_phone: '' }))
    expect(new Set(complaints.map((item) => JSON.stringify(item))).size).toBe(25)
    const total = list.total(replies[0]?.data)
    expect(replies.every(({ data }) => list.total(data) === total)).toBe(true)
    expect(total ?? 25).toBe(25)
  })

  it.each(cases)('%s can be empty', async (_, list) => {
    const { data } = await list.ask(empty, 0, list.sizes[1])
    expect([list.items(data), list.total(data) ?? 0]).toEqual([[], 0])
  })

  it.each(cases)('%s has pages of limited size', async (_, list) => {
    for (const size of [list.sizes[0] - 1, list.sizes[1] + 1]) {
      const reply = await list.ask(emulator, 0, size)
      expect(reply).toMatchObject({ status: 400, data: { code: 'PARAM_ERROR' } })
    }
  })

  it('coupon stocks gives a token for the next page, but for the last', async () => {
    const stocks: string[] = []
    const sizes: number[] = []
    let token: string | undefined
    do {
      const query = token === undefined ? '' : `&page_token=${encodeURIComponent(token)}`
      const { data } = await send(emulator, 'GET', `${STOCKS}?brand_id=1&page_size=10${query}`)
      expect(data.total_count).toBe(25)
      stocks.push(...data.stock_list.map((each: { stock_id: string }) => each.stock_id))
      sizes.push(data.stock_list.length)
      token = data.next_page_token
    } while (token !== undefined)
    expect(sizes).toEqual([10, 10, 5])
    expect(new Set(stocks).size).toBe(25)
  })

  it('coupon stocks gives no token where a page is the whole', async () => {
    const { data } = await send(emulator, 'GET', `${STOCKS}?brand_id=1&page_size=25`)
    expect(data.stock_list).toHaveLength(25)
    expect(data).not.toHaveProperty('next_page_token')
  })

  it.each(['10', 'MTA=', `${Buffer.from('page:10').toString('base64')}=`])(
    'coupon stocks takes no token that was not answered: %s',
    async (token) => {
      const query = `brand_id=1&page_token=${encodeURIComponent(token)}`
      const { status, data } = await send(emulator, 'GET', `${STOCKS}?${query}`)
      expect([status, data.detail.field]).toEqual([400, 'page_token'])
    },
  )

  it('transfers is there on demand, and filtered', async () => {
    const plain = await send(emulator, 'GET', `${BATCH}?need_query_detail=false`)
    expect(plain.data).not.toHaveProperty('transfer_detail_list')
    expect(plain.data.transfer_batch).toMatchObject({ batch_id: '1', total_num: 25 })
    const query = 'need_query_detail=true&detail_status=FAIL'
    const failed = await send(emulator, 'GET', `${BATCH}?${query}`)
    expect(failed.data.transfer_detail_list).toEqual([])
  })

  it('complaints holds what can be asked for one by one', async () => {
    const query = 'begin_date=2019-01-01&end_date=2019-01-02&limit=50'
    const { data } = await send(emulator, 'GET', `${COMPLAINTS}?${query}`)
    expect(data.data[0].complaint_id).toBe('200201820200101080076610000')
    const last = data.data.at(-1)
    const one = await send(emulator, 'GET', `${COMPLAINTS}/${last.complaint_id}`)
    expect({ ...one.data, payer_phone: '' }).toEqual({ ...last, payer_phone: '' })
    expect(unseal(emulator, last.payer_phone)).toBe('18500000000')
    const next = `${COMPLAINTS}/${BigInt(last.complaint_id) + 1n}`
    expect((await send(emulator, 'GET', next)).status).toBe(404)
    const other = `${COMPLAINTS}?${query}&complainted_mchid=1`
    expect((await send(emulator, 'GET', other)).data).toMatchObject({ data: [], total_count: 0 })
  })

  it.each([
    [COMPLAINTS, 'end_date=2019-01-01', 'begin_date'],
    [COMPLAINTS, 'begin_date=20190101&end_date=2019-01-01', 'begin_date'],
    ['/v3/marketing/favor/stocks', 'stock_creator_mchid=1&limit=10', 'offset'],
    ['/v3/marketing/favor/stocks', 'offset=0&limit=10', 'stock_creator_mchid'],
    ['/v3/marketing/membercard-open/cards', 'offset=x&limit=10', 'offset'],
    [STOCKS, '', 'brand_id'],
    [LINKS, '', 'brand_id'],
    [LINKS, 'brand_id=1&page_index=0', 'page_index'],
    [REFUNDS, 'offset=0&count=1&mchid=1&sub_mchid=1', 'sp_mchid'],
    [BATCH, '', 'need_query_detail'],
    [BATCH, 'need_query_detail=yes', 'need_query_detail'],
  ])('%s refuses "%s"', async (path, query, field) => {
    const { status, data } = await send(emulator, 'GET', `${path}?${query}`)
    expect([status, data.code, data.detail.field]).toEqual([400, 'PARAM_ERROR', field])
  })

  it('trades at risk has no page 0', async () => {
    const reply = await sendJson(emulator, 'POST', TRADES, { page_index: 0 })
    expect(reply).toMatchObject({ status: 400, data: { detail: { field: '/page_index' } } })
  })
})
