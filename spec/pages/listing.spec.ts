import { describe, expect, it } from 'vitest'
import { ok, plain } from '../support/answers.js'
import { all, startLists } from './lists.js'

const COMPLAINTS = 'v3/merchant-service/complaints-v2'
const query = { begin_date: '2026-01-01' }
const refused = { name: 'RequestError', code: 'ERR_REQUEST' }

/** What `paginate` says to arguments, at once. */
async function refusalOf(...given: [node: unknown, options?: unknown]): Promise<unknown> {
  const { paginate } = await startLists(ok({ data: [] }))
  try {
    paginate(...given)
  } catch (error) {
    return error
  }
  throw new Error('it is not refused')
}

/** What the first `next()` says, when nothing was sent. */
async function laterRefusalOf(...given: [node: unknown, options?: unknown]): Promise<unknown> {
  const { paginate, asked } = await startLists(ok({ data: [] }))
  const items = paginate(...given)
  const error = await items.next().catch((thrown: unknown) => thrown)
  expect(asked()).toEqual([])
  return error
}

type Mistake = [title: string, given: [node: unknown, options?: unknown], message: string]

describe('wxpay.paginate refuses at once', () => {
  it.each<Mistake>([
    ['nothing', [undefined], 'not undefined'],
    ['an object', [{}], 'not an object'],
    ['a function', [() => {}], 'not a function'],
    ['a call instead of its node', [Promise.resolve()], 'not an object'],
    [
      'options that are no object',
      [COMPLAINTS, 'x'],
      'paginate: it takes one object, not a string',
    ],
    [
      'a query that is none',
      [COMPLAINTS, { query: ['a'] }],
      '`query`: it takes one object, not a list',
    ],
    ['a body that is no object', [COMPLAINTS, { json: 5 }], '`json`: it takes one object'],
    ['another form of the answer', [COMPLAINTS, { as: 'text' }], "`as` takes 'json'"],
    ['pages that are none', [COMPLAINTS, { pages: 'offset' }], '`pages`: it takes one object'],
    ['a name in pages', [COMPLAINTS, { pages: { item: 'data' } }], 'did you mean `items`?'],
    ['a unit', [COMPLAINTS, { pages: { by: 'cursor' } }], "`by` takes 'item' or 'page' or 'token'"],
    ['a name that is no text', [COMPLAINTS, { pages: { at: 1 } }], '`at` takes text'],
    [
      'a size of 0',
      [COMPLAINTS, { pages: { perPage: 0 } }],
      '`perPage` takes a whole number from 1',
    ],
    [
      'a first page of -1',
      [COMPLAINTS, { pages: { first: -1 } }],
      '`first` takes a whole number from 0',
    ],
  ])('%s', async (_, given, message) => {
    const error = await refusalOf(...given)
    expect(error).toMatchObject({ ...refused, message: expect.stringContaining(message) })
  })
})

describe('wxpay.paginate refuses before anything is sent', () => {
  it.each([
    [
      'a size of 0',
      { query: { limit: 0 } },
      '`limit` takes a whole number from 1, not the number 0',
    ],
    ['half an item', { query: { limit: 1.5 } }, '`limit` takes a whole number from 1'],
    [
      'a size in words',
      { query: { limit: 'ten' } },
      '`limit` takes a whole number from 1, not a string',
    ],
    ['an empty size', { query: { limit: '' } }, '`limit` takes a whole number from 1'],
    ['an empty beginning', { query: { offset: '' } }, '`offset` takes a whole number from 0'],
    ['a negative beginning', { query: { offset: -1 } }, '`offset` takes a whole number from 0'],
    ['what is neither option nor placeholder', { querry: {} }, 'did you mean `query`?'],
    [
      'a base URL that is none',
      { baseUrl: 'example.com' },
      'option `baseUrl`: it is not an absolute URL',
    ],
    ['a POST to what is no list', { json: {} }, 'give `query`, or say with `pages` how'],
  ])('%s', async (_, options, message) => {
    const error = await laterRefusalOf(COMPLAINTS, options)
    expect(error).toMatchObject({ ...refused, message: expect.stringContaining(message) })
  })

  it('a page before the first one', async () => {
    const error = await laterRefusalOf('v3/brand/card/card-links', { query: { page_index: 0 } })
    expect(error).toMatchObject({ ...refused, message: expect.stringContaining('from 1') })
  })

  it('a token that is no text', async () => {
    const pages = { by: 'token' }
    const error = await laterRefusalOf('v3/new', { query: { page_token: 5 }, pages })
    expect(error).toMatchObject({ ...refused, message: expect.stringContaining('takes text') })
  })

  it.each([
    [`${COMPLAINTS}?limit=5`, 'limit'],
    [`${COMPLAINTS}?a=b&offset=5`, 'offset'],
    [`${COMPLAINTS}{?a,offset}`, 'offset'],
  ])('%s, whose text has a parameter of the pages', async (path, name) => {
    const message = expect.stringContaining(`\`${name}\` stands in the URL`)
    expect(await laterRefusalOf(path, { a: 1, limit: 1 })).toMatchObject({ ...refused, message })
  })

  it('a URL without a path, and one of APIv2', async () => {
    expect(await laterRefusalOf('')).toMatchObject(refused)
    // APIv2 has no lists: whatever this is, it can only be asked for by `post`.
    const json = { json: {} }
    expect(await laterRefusalOf('v2/pay/orderquery', json)).toMatchObject(refused)
  })
})

describe('how wxpay.paginate asks', () => {
  it('keeps a query in the URL that is none of the pages', async () => {
    const { paginate, asked } = await startLists(ok({ data: [1] }))
    await all(paginate(`${COMPLAINTS}?begin_date=limit{&end_date}`, { end_date: 'b' }))
    expect(asked()).toEqual([`GET /${COMPLAINTS}?begin_date=limit&end_date=b&offset=0&limit=10`])
  })

  it('begins where the caller says, with pages of his size, also given as URLSearchParams', async () => {
    const { paginate, asked } = await startLists(ok({ data: [1, 2], total_count: 9 }))
    const given = new URLSearchParams('limit=2&offset=5&a=1&a=2')
    expect(await all(paginate(COMPLAINTS, { query: given }))).toEqual([1, 2, 1, 2])
    expect(asked()).toEqual(
      [5, 7].map((offset) => `GET /${COMPLAINTS}?limit=2&offset=${offset}&a=1&a=2`),
    )
    expect(given.toString()).toBe('limit=2&offset=5&a=1&a=2')
  })

  it('takes a paging parameter without a value as not given', async () => {
    const { paginate, asked } = await startLists(ok({ data: [1] }))
    await all(paginate(COMPLAINTS, { query: { limit: undefined }, pages: undefined }))
    expect(asked()).toEqual([`GET /${COMPLAINTS}?offset=0&limit=10`])
  })

  it.each([
    ['v3/marketing/favor/users/o1/coupons', 'offset=0&limit=20'],
    ['v3/marketing/paygiftactivity/activities', 'offset=0&limit=100'],
    ['v3/brand/card/card-links', 'page_index=1&page_size=10'],
  ])('asks %s for as many items as its page says, else for 10', async (path, sent) => {
    const { paginate, asked } = await startLists(ok({}))
    await all(paginate(path))
    expect(asked()).toEqual([`GET /${path}?${sent}`])
  })

  it('knows the endpoints of a base URL with a path', async () => {
    const { paginate, asked, answers } = await startLists(ok({ data: [1], total_num: 1 }))
    await all(paginate('v3/refunds', { baseUrl: `${answers.url}hk/`, query: { mchid: '1' } }))
    expect(asked()).toEqual(['GET /hk/v3/refunds?mchid=1&offset=0&count=10'])
  })

  it('asks a list without pages once, and adds nothing to the query', async () => {
    const { paginate, asked } = await startLists(ok({ data: [1, 2], total_count: 2 }))
    const path = 'v3/capital/capitallhh/areas/provinces'
    expect(await all(paginate(path))).toEqual([1, 2])
    expect(asked()).toEqual([`GET /${path}`])
  })

  it('asks a URL that is not listed as the caller says', async () => {
    const { paginate, asked } = await startLists(
      ok({ cards: [1], more: 'b' }),
      ok({ cards: [2], more: '' }),
    )
    const pages = { by: 'token', at: 'cursor', size: 'n', next: 'more', items: 'cards', perPage: 1 }
    expect(await all(paginate('v3/new', { pages, query: { cursor: 'a' } }))).toEqual([1, 2])
    expect(asked()).toEqual(['GET /v3/new?cursor=a&n=1', 'GET /v3/new?cursor=b&n=1'])
  })

  it('asks by POST where the caller gives a body, and says that it is a list', async () => {
    const { paginate, answers } = await startLists(ok({ data: [1], total_count: 1 }))
    expect(await all(paginate('v3/new', { json: { a: 1 }, pages: {} }))).toEqual([1])
    const [{ method, target, body } = { method: '', target: '', body: '' }] = answers.requests
    expect([method, target]).toEqual(['POST', '/v3/new'])
    expect(JSON.parse(String(body))).toEqual({ a: 1, offset: 0, limit: 10 })
  })

  it('believes the caller more than the catalogue', async () => {
    const { paginate, asked } = await startLists(ok({ data: [1], total_count: 15 }))
    const items = paginate(COMPLAINTS, { pages: { by: 'page', first: 1 } })
    for (let count = 0; count < 2; count++) await items.next()
    expect(asked()).toEqual([1, 2].map((page) => `GET /${COMPLAINTS}?offset=${page}&limit=10`))
  })

  it('leaves it to the call to refuse an answer', async () => {
    const { paginate } = await startLists(plain(200, {}, '{"data":[1]}'))
    await expect(paginate(COMPLAINTS, { query }).next()).rejects.toMatchObject({
      code: 'ERR_VERIFY',
    })
  })
})
