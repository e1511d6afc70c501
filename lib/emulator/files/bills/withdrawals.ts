import type { BillKind } from './bill.js'
import { numberOn, timeOn, yuan } from './cells.js'

/** Withdrawals to a bank that came back. */
export const withdrawalBill: BillKind = {
  columns: '提现发起时间,提现单号,商户提现单号,商户号,提现金额,提现状态,失败原因',
  row: ({ date, mchid, number }) => ({
    cells: [
      timeOn(date, number),
      numberOn('12000', date, number),
      numberOn('W', date, number),
      mchid,
      yuan(100 + ((number * 37) % 100_000)),
      '提现失败',
      '收款行信息有误,银行退票',
    ],
    adds: [],
  }),
}
