import { describe, expectTypeOf, it } from 'vitest'
import type { WechatpayClient } from '../../lib/client.js'
import type { GetV3BrandCardCardLinksResponse } from '../../lib/openapi/types/v3/brand.js'
import type { PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesResponse } from '../../lib/openapi/types/v3/merchant-risk-manage.js'
import type { GetV3MerchantServiceComplaintsV2Response } from '../../lib/openapi/types/v3/merchant-service.js'
import type { Paginate } from '../../lib/pages/types.js'

/** Never called: `npm run types` compiles what it would do, and fails where a type is another one. */
type Uncalled = (paginate: Paginate, wxpay: WechatpayClient) => unknown

type Of<L> = AsyncGenerator<NonNullable<L> extends (infer I)[] ? I : never, void, undefined>
type Complaints = Of<GetV3MerchantServiceComplaintsV2Response['data']>

const query = { begin_date: '2026-01-01', end_date: '2026-01-31' }

describe('the types of paginate', () => {
  it('give the items of a listed node, and of a listed URL', () => {
    const _: Uncalled = (paginate, { v3, chain }) => {
      const { complaintsV2 } = v3.merchantService
      expectTypeOf(paginate(complaintsV2, { query })).toEqualTypeOf<Complaints>()
      expectTypeOf(
        paginate('v3/merchant-service/complaints-v2', { query }),
      ).toEqualTypeOf<Complaints>()
      expectTypeOf(
        paginate(chain('v3/merchant-service/complaints-v2'), { query }),
      ).toEqualTypeOf<Complaints>()
      expectTypeOf(paginate(v3.brand.card.cardLinks, { query: { brand_id: '1' } })).toEqualTypeOf<
        Of<GetV3BrandCardCardLinksResponse['active_link_list']>
      >()
    }
  })

  it('give the items of the list that is asked for by POST', () => {
    const _: Uncalled = (paginate, { v3 }) => {
      const { queryRiskTrades } = v3.merchantRiskManage.ecTradeRisk
      type Trades = PostV3MerchantRiskManageEcTradeRiskQueryRiskTradesResponse['risk_trade_list']
      const trades = paginate(queryRiskTrades, { json: { sub_mchid: '1', page_size: 20 } })
      expectTypeOf(trades).toEqualTypeOf<Of<Trades>>()
      // @ts-expect-error what it is asked for stands in the body
      paginate(queryRiskTrades, { query: { sub_mchid: '1' } })
    }
  })

  it('take the options of the call, of which only the paging parameters may be left out', () => {
    const _: Uncalled = (paginate, { v3 }) => {
      const { complaintsV2 } = v3.merchantService
      const { signal } = new AbortController()
      paginate(complaintsV2, { query: { ...query, limit: 50, offset: 100 }, signal, timeout: 5 })
      paginate(complaintsV2, { query, pages: { by: 'page', items: 'data' } })
      // Both parameters are required by the call itself.
      paginate('v3/marketing/favor/stocks', { query: { stock_creator_mchid: '1' } })
      paginate('v3/new-tax-control-fapiao/merchant/tax-codes')
      paginate(v3.marketing.favor.stocks._stock_id_.items, {
        stock_id: '1',
        query: { stock_creator_mchid: '1' },
      })
      // @ts-expect-error begin_date
      paginate(complaintsV2, { query: { end_date: '2026-01-31' } })
      // @ts-expect-error query
      paginate(complaintsV2, {})
      // @ts-expect-error options
      paginate(complaintsV2)
      // @ts-expect-error stock_id
      paginate(v3.marketing.favor.stocks._stock_id_.items, { query: { stock_creator_mchid: '1' } })
      // @ts-expect-error the same of a URL, which is not taken for one that is not listed
      paginate('v3/merchant-service/complaints-v2', {})
      // @ts-expect-error no parameter of this list
      paginate(complaintsV2, { query: { ...query, page: 1 } })
      // @ts-expect-error a number
      paginate(complaintsV2, { query: { ...query, limit: '50' } })
      // @ts-expect-error no option
      paginate(complaintsV2, { query, page: {} })
      // @ts-expect-error items cannot be read out of text
      paginate(complaintsV2, { query, as: 'text' })
      // @ts-expect-error no unit
      paginate(complaintsV2, { query, pages: { by: 'cursor' } })
    }
  })

  it('refuse what answers with no list', () => {
    const _: Uncalled = (paginate, { v3 }) => {
      const { transactions } = v3.pay
      // @ts-expect-error an order is placed by this, not asked for
      paginate(transactions.native, { json: {} })
      // @ts-expect-error the URL of a bill
      paginate(v3.bill.tradebill, { query: { bill_date: '2026-01-01' } })
      // @ts-expect-error a file
      paginate(v3.billdownload.file, { query: { token: '1' } })
      // @ts-expect-error no node
      paginate({})
      // @ts-expect-error a call, not its node
      paginate(v3.merchantService.complaintsV2.get({ query }))
    }
  })

  it('know nothing of the items of a URL that is not listed, but what the caller says', () => {
    const _: Uncalled = (paginate, { chain }) => {
      type Card = { card_id: string }
      const pages = { by: 'token', at: 'cursor' } as const
      expectTypeOf(paginate('v3/new/{id}/list', { id: '1', pages })).toEqualTypeOf<Of<unknown[]>>()
      expectTypeOf(paginate(chain('v3/new/list'))).toEqualTypeOf<Of<unknown[]>>()
      expectTypeOf(paginate<Card>('v3/new/list')).toEqualTypeOf<Of<Card[]>>()
      expectTypeOf(paginate<Card>(chain('v3/new/list').more)).toEqualTypeOf<Of<Card[]>>()
      const path: string = 'v3/new/list'
      expectTypeOf(paginate(path, { json: {}, pages })).toEqualTypeOf<Of<unknown[]>>()
    }
  })
})
