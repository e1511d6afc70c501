import type { BillKind } from './bill.js'
import { count, numberOn, timeOn, yuan } from './cells.js'

/** What the account held when the day began, in fen. */
const OPENING_BALANCE = 1_000_000

/** Every third pays half of something back, the rest is income. */
export const fundFlowBill: BillKind = {
  columns:
    '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号',
  totals: [
    ['资金流水总笔数', count],
    ['收入笔数', count],
    ['收入金额', yuan],
    ['支出笔数', count],
    ['支出金额', yuan],
  ],
  row({ date, mchid, number, before: [, , income = 0, , expense = 0] }) {
    const isExpense = number % 3 === 2
    const amount = (100 + ((number * 53) % 50_000)) * (isExpense ? 1 : 2)
    const adds = isExpense ? [1, 0, 0, 1, amount] : [1, 1, amount, 0, 0]
    const balance = OPENING_BALANCE + income - expense + (isExpense ? -amount : amount)
    return {
      cells: [
        timeOn(date, number),
        numberOn(isExpense ? '50000' : '42000', date, number),
        numberOn('F', date, number),
        isExpense ? '退款' : '交易',
        isExpense ? '退款' : '交易',
        isExpense ? '支出' : '收入',
        yuan(amount),
        yuan(balance),
        `${mchid}API`,
        isExpense ? `退款总金额${yuan(amount)}元;含手续费0.00元` : '结算总金额,含手续费',
        numberOn('V', date, number),
      ],
      adds,
    }
  },
}
