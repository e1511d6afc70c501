import { describe, expectTypeOf, it } from 'vitest'
import { readBill } from '../../lib/bills/rows.js'
import type {
  FundFlowBillRow,
  FundFlowBillSummary,
  ProfitSharingBillRow,
  TradeBillRow,
  TradeBillSummary,
} from '../../lib/bills/types.js'

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
