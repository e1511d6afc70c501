import { describe, expectTypeOf, it } from 'vitest'
import { readBill } from '../../lib/bills/rows.js'
import type {
  BillRow,
  FundFlowBillRow,
  FundFlowBillSummary,
  ProfitSharingBillRow,
  TradeBillRow,
  TradeBillSummary,
} from '../../lib/bills/types.js'
import type { WechatpayClient } from '../../lib/index.js'

declare const wxpay: WechatpayClient
declare const trade: TradeBillRow
declare const tradeInFen: TradeBillRow<true>
declare const summary: TradeBillSummary<true>
declare const movement: FundFlowBillRow<true>
declare const movements: FundFlowBillSummary
declare const share: ProfitSharingBillRow<true>
declare const source: AsyncIterable<Uint8Array>

/** Never called: `npm run types` compiles what it would do, and fails where a type is another one. */
type Uncalled = () => unknown

describe('the types of bills', () => {
  it('are text, and integers for amounts in fen', () => {
    const _: Uncalled = () => {
      expectTypeOf(trade.订单金额).toEqualTypeOf<string>()
      expectTypeOf(tradeInFen.订单金额).toEqualTypeOf<number | undefined>()
      expectTypeOf(tradeInFen.商户订单号).toEqualTypeOf<string>()
      expectTypeOf(summary.订单总金额).toEqualTypeOf<number | undefined>()
      expectTypeOf(summary.总交易单数).toEqualTypeOf<string>()
      expectTypeOf(movement['账户结余(元)']).toEqualTypeOf<number | undefined>()
      expectTypeOf(movements.支出金额).toEqualTypeOf<string>()
      expectTypeOf(share['微信分账/回退单号']).toEqualTypeOf<string>()
      expectTypeOf(share.分账金额).toEqualTypeOf<number | undefined>()
    }
  })

  it('leave open what a bill may lack', () => {
    const _: Uncalled = () => {
      expectTypeOf(trade.退款金额).toEqualTypeOf<string | undefined>()
      expectTypeOf(tradeInFen.退款金额).toEqualTypeOf<number | undefined>()
      expectTypeOf(trade.新的一列).toEqualTypeOf<string | undefined>()
      expectTypeOf(tradeInFen.新的一列).toEqualTypeOf<string | number | undefined>()
    }
  })

  it('are given by who reads the bill', () => {
    const _: Uncalled = async () => {
      const reader = readBill<TradeBillRow<true>, TradeBillSummary<true>>(source, { fen: true })
      for await (const row of reader) expectTypeOf(row).toEqualTypeOf<TradeBillRow<true>>()
      expectTypeOf(await reader.next().then(({ done, value }) => done || value.费率)).toEqualTypeOf<
        string | true
      >()
      const generic = <Fen extends boolean>(fen: Fen) =>
        readBill<FundFlowBillRow<Fen>, FundFlowBillSummary<Fen>>(source, { fen })
      expectTypeOf(generic(true)).toEqualTypeOf<
        AsyncGenerator<FundFlowBillRow<true>, FundFlowBillSummary<true> | undefined, undefined>
      >()
      // @ts-expect-error a row cannot be written to
      trade.订单金额 = '0'
    }
  })
})

describe('the types of wxpay.bills', () => {
  it('are the rows of the bill that is asked for', () => {
    const _: Uncalled = async () => {
      const bill = wxpay.bills.trade({ bill_date: '2026-06-01', bill_type: 'ALL' })
      for await (const row of bill.rows()) expectTypeOf(row).toEqualTypeOf<TradeBillRow>()
      for await (const row of bill.rows({ fen: true })) {
        expectTypeOf(row.订单金额).toEqualTypeOf<number | undefined>()
        expectTypeOf(row.商户订单号).toEqualTypeOf<string>()
      }
      expectTypeOf(await bill.summary()).toEqualTypeOf<TradeBillSummary | undefined>()
      const sums = await bill.summary({ fen: true })
      expectTypeOf(sums?.手续费总金额).toEqualTypeOf<number | undefined>()
      const flow = wxpay.bills.fundflow({ bill_date: '2026-06-01', account_type: 'FEES' })
      expectTypeOf(flow.rows()).toEqualTypeOf<AsyncGenerator<FundFlowBillRow, void, undefined>>()
      const { size } = await flow.save(new URL('file:///bill.csv'))
      expectTypeOf(size).toEqualTypeOf<number>()
    }
  })

  it('demand what a bill is asked by', () => {
    const _: Uncalled = () => {
      wxpay.bills.subMerchantFundflow({
        bill_date: '2026-06-01',
        sub_mchid: '1900000110',
        account_type: 'BASIC',
      })
      wxpay.bills.trade({ bill_date: '2026-06-01', tar_type: undefined }, { timeout: 60_000 })
      // @ts-expect-error `bill_date` is missing
      wxpay.bills.trade({})
      // @ts-expect-error no query
      wxpay.bills.trade()
      // @ts-expect-error there is no such account
      wxpay.bills.fundflow({ bill_date: '2026-06-01', account_type: 'OTHER' })
      // @ts-expect-error `sub_mchid` is missing
      wxpay.bills.subMerchantFundflow({ bill_date: '2026-06-01', account_type: 'BASIC' })
      const sm4 = 'SM4_GCM' as const
      wxpay.bills.ecommerceFundflow({
        bill_date: '2026-06-01',
        account_type: 'ALL',
        // @ts-expect-error Node.js does not have it
        algorithm: sm4,
      })
      // @ts-expect-error no option of a bill
      wxpay.bills.trade({ bill_date: '2026-06-01' }, { to: 'bill.csv' })
      // @ts-expect-error `fen` is true or false
      wxpay.bills.trade({ bill_date: '2026-06-01' }).rows({ fen: 'true' })
    }
  })

  it('take any node, path, URL or file', () => {
    const _: Uncalled = () => {
      const { bills } = wxpay
      bills.from(wxpay.hk.v3.statements, { query: { date: '20260601' } })
      bills.from('v3/some/{kind}', { kind: 'bill', hosts: ['pay.test'] })
      bills.from(new URL('https://api.mch.weixin.qq.com/v3/billdownload/file?token=1'))
      bills.from({ download_url: 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=1' })
      const fromFile = bills.read(new Blob([])).rows({ fen: true })
      expectTypeOf(fromFile).toEqualTypeOf<AsyncGenerator<BillRow<true>, void, undefined>>()
      // @ts-expect-error no bill
      bills.from(5)
      // @ts-expect-error no file
      bills.read(5)
    }
  })
})
