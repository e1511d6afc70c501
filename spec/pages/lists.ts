import { createClient } from '../../lib/client.js'
import { type Answers, type Arrived, ok, type Script, startAnswers } from '../support/answers.js'
import type { UntypedClient } from '../support/untyped.js'
import { untyped } from '../support/untyped.js'

/** What a test does with `wxpay.paginate`, also what its types refuse. */
export type UntypedPaginate = (
  node: unknown,
  options?: unknown,
) => AsyncGenerator<unknown, void, undefined>

export interface Setting {
  readonly paginate: UntypedPaginate
  readonly wxpay: UntypedClient
  readonly answers: Answers
  /** What was asked, oldest first: the method, the path and the query. */
  asked(): string[]
}

/** Starts a server that answers by script, and a client of it. */
export async function startLists(...scripts: Script[]): Promise<Setting> {
  const answers = await startAnswers(...scripts)
  const wxpay = untyped(createClient(answers.config))
  return {
    paginate: wxpay.paginate as UntypedPaginate,
    wxpay,
    answers,
    asked: () => answers.requests.map(({ method, target }) => `${method} ${target}`),
  }
}

/** Everything that a generator gives. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** The items of a list, which are the numbers from 1. */
export const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1)

/** One way in which WeChat Pay gives a list. */
export interface Kind {
  readonly path: string
  readonly options: Readonly<Record<string, unknown>>
  readonly size: string
  /** Whether the size stands in the body. */
  readonly json?: true
  /** The answer to a page of a list, by the parameters of the request. */
  answer(parameters: Readonly<Record<string, string>>, items: readonly number[]): object
  /** How many requests are needed for so many items. */
  requests(count: number, size: number): number
}

const full = (count: number, size: number): number => Math.max(1, Math.ceil(count / size))

/** A list whose page is found by two numbers. */
const numbered =
  (at: string, size: string, begin: (position: number, size: number) => number, items = 'data') =>
  (parameters: Readonly<Record<string, string>>, all: readonly number[]) => {
    const limit = Number(parameters[size])
    const start = begin(Number(parameters[at]), limit)
    return { [items]: all.slice(start, start + limit) }
  }

const query = { mchid: '1' }
const byItem = numbered('offset', 'limit', (offset) => offset)
const byCount = numbered('offset', 'count', (offset) => offset)
const byPage = numbered('offset', 'limit', (page, size) => page * size)
const byIndex = (items: string) =>
  numbered('page_index', 'page_size', (page, size) => (page - 1) * size, items)

export const kinds: Readonly<Record<string, Kind>> = {
  'items are counted': {
    path: 'v3/merchant-service/complaints-v2',
    options: { query },
    size: 'limit',
    answer: (parameters, all) => {
      const { offset, limit } = parameters
      const echoed = { offset: Number(offset), limit: Number(limit) }
      return { ...byItem(parameters, all), ...echoed, total_count: all.length }
    },
    requests: full,
  },
  'items are counted, by other names': {
    path: 'hk/v3/refunds',
    options: { query },
    size: 'count',
    answer: (parameters, all) => ({ ...byCount(parameters, all), total_num: all.length }),
    requests: full,
  },
  'items are counted, and their number is not told': {
    path: 'v3/parking/reminders/applications',
    options: { query },
    size: 'limit',
    answer: (parameters, all) => ({ application_list: byItem(parameters, all).data }),
    requests: (count, size) => Math.floor(count / size) + 1,
  },
  'pages are counted from 0': {
    path: 'v3/marketing/favor/stocks',
    options: { query },
    size: 'limit',
    answer: (parameters, all) => ({ ...byPage(parameters, all), total_count: all.length }),
    requests: full,
  },
  'pages are counted from 1': {
    path: 'v3/brand/card/card-links',
    options: { query },
    size: 'page_size',
    answer: (parameters, all) => ({
      ...byIndex('active_link_list')(parameters, all),
      total_num: all.length,
    }),
    requests: full,
  },
  'pages are asked for by POST': {
    path: 'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades',
    options: { json: { sub_mchid: '1' } },
    json: true,
    size: 'page_size',
    answer: (parameters, all) => ({
      ...byIndex('risk_trade_list')(parameters, all),
      total_num: all.length,
    }),
    requests: full,
  },
  'pages have tokens': {
    path: 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks',
    options: { product_coupon_id: '1', query },
    size: 'page_size',
    answer: ({ page_token, page_size }, all) => {
      const start = page_token ? Number(page_token.slice(1)) : 0
      const end = start + Number(page_size)
      return {
        total_count: all.length,
        stock_list: all.slice(start, end),
        ...(end < all.length && { next_page_token: `t${end}` }),
      }
    },
    requests: full,
  },
}

/** Answers the pages of a list of so many items. */
export const pagesOf =
  ({ answer }: Pick<Kind, 'answer'>, count: number): Script =>
  (outgoing, request) =>
    ok(answer(parametersOf(request), numbers(count)))(outgoing, request)

/** What stands in the query or the body of a request. */
export function parametersOf({ target, body }: Arrived): Record<string, string> {
  const { searchParams } = new URL(target, 'http://localhost')
  return { ...Object.fromEntries(searchParams), ...(body.length > 0 && JSON.parse(String(body))) }
}
