import { ok, paramError } from '../answer.js'
import { integer, object, text } from '../fields.js'
import type { Merchant } from '../merchant.js'
import { choice, numberIn, required } from '../parameters.js'
import { jsonBody } from '../request.js'
import type { Routes } from '../router.js'
import { pageToken, startOf } from './cursor.js'
import {
  cardLink,
  couponStock,
  favorStock,
  globalRefund,
  memberCard,
  riskTrade,
  TRANSFER_FEN,
  transferDetail,
} from './items.js'

export interface ListsOptions {
  readonly merchant: Pick<Merchant, 'mchid'>
  /** How many items every list has. */
  readonly size: number
}

const riskQuery = object(
  {},
  {
    ...{ sp_mchid: text, sub_mchid: text, mchid: text, start_time: text, end_time: text },
    ...{ page_index: integer, page_size: integer },
  },
)

/** One list of every way in which WeChat Pay counts pages. */
export function lists({ merchant: { mchid }, size }: ListsOptions): Routes {
  /** Items from `start`, at most `count` of them. */
  const slice = <T>(item: (number: number) => T, start: number, count: number): T[] =>
    Array.from({ length: Math.max(0, Math.min(count, size - start)) }, (_, at) => item(start + at))

  /** `offset` is the number of a page, from 0. */
  const byPageNumber = <T>(query: URLSearchParams, max: number, item: (number: number) => T) => {
    const offset = numberIn(query, 'offset', {})
    const limit = numberIn(query, 'limit', { min: 1, max })
    return ok({ total_count: size, limit, offset, data: slice(item, offset * limit, limit) })
  }

  return {
    'GET /v3/marketing/favor/stocks': ({ query }) => {
      const creator = required(query, 'stock_creator_mchid')
      return byPageNumber(query, 10, (number) => favorStock(number, creator))
    },

    'GET /v3/marketing/membercard-open/cards': ({ query }) => byPageNumber(query, 50, memberCard),

    'GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': (
      { query },
      couponId,
    ) => {
      const brandId = required(query, 'brand_id')
      const count = numberIn(query, 'page_size', { otherwise: 10, min: 1, max: 50 })
      const start = startOf(query, 'page_token')
      const end = start + count
      return ok({
        total_count: size,
        stock_list: slice((number) => couponStock(number, `${couponId}`, brandId), start, count),
        ...(end < size && { next_page_token: pageToken(end) }),
      })
    },

    'GET /v3/brand/card/card-links': ({ query }) => {
      const brand_id = required(query, 'brand_id')
      const page_index = numberIn(query, 'page_index', { otherwise: 1, min: 1 })
      const page_size = numberIn(query, 'page_size', { otherwise: 10, min: 1, max: 50 })
      const active_link_list = slice(cardLink, (page_index - 1) * page_size, page_size)
      return ok({ brand_id, page_index, page_size, total_num: size, active_link_list })
    },

    'GET /v3/global/refunds': ({ query }) => {
      const offset = numberIn(query, 'offset', {})
      const data = slice(globalRefund, offset, numberIn(query, 'count', { min: 1, max: 20 }))
      return ok({
        id: query.get('transaction_id') ?? '4200000404201909069117582536',
        out_trade_no: query.get('out_trade_no') ?? '20190906154617947762231',
        mchid: required(query, 'mchid'),
        sub_mchid: required(query, 'sub_mchid'),
        sp_mchid: required(query, 'sp_mchid'),
        amount: { total: 88_800, currency: 'USD', payer_total: 88_800, payer_currency: 'USD' },
        data,
        total_num: size,
        current_total_num: data.length,
      })
    },

    'GET /v3/transfer/batches/batch-id/{batch_id}': ({ query }, batchId) => {
      required(query, 'need_query_detail')
      const needed = choice(query, 'need_query_detail', ['true', 'false']) === 'true'
      const offset = numberIn(query, 'offset', { otherwise: 0 })
      const limit = numberIn(query, 'limit', { otherwise: 20, min: 20, max: 100 })
      // All of them have succeeded.
      const failed = choice(query, 'detail_status', ['ALL', 'SUCCESS', 'FAIL']) === 'FAIL'
      const details = failed ? [] : slice(transferDetail, offset, limit)
      const transfer_batch = {
        mchid,
        out_batch_no: 'plfk2020042013',
        batch_id: batchId,
        appid: 'wxf636efh567hg4356',
        batch_status: 'FINISHED',
        batch_type: 'API',
        batch_name: '2019年1月深圳分部报销单',
        batch_remark: '2019年1月深圳分部报销单',
        total_amount: size * TRANSFER_FEN,
        total_num: size,
      }
      return ok({ transfer_batch, ...(needed && { transfer_detail_list: details }) })
    },

    'POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': (request) => {
      const { page_index = 1, page_size = 10 } = riskQuery(jsonBody(request), '')
      checkPage(page_index, page_size)
      const risk_trade_list = slice(
        (number) => riskTrade(number, mchid),
        (page_index - 1) * page_size,
        page_size,
      )
      return ok({ total_num: size, risk_trade_list })
    },
  }
}

function checkPage(index: number, size: number): void {
  if (index < 1) throw paramError('/page_index', index, 'must be 1 or more')
  if (size < 1 || size > 50) throw paramError('/page_size', size, 'must be from 1 to 50')
}
