import type { BillKind } from './bill.js'
import { numberOn, timeOn, yuan } from './cells.js'

export const profitSharingBill: BillKind = {
  columns:
    '分账时间,分账发起方,分账方,微信订单号,微信分账/回退单号,分账明细单号,商户分账/回退单号,订单金额,分账接收方,分账金额,' +
    '业务类型,处理状态,分账描述,备注',
  row({ date, mchid, subMchid, number }) {
    const total = 100 + ((number * 37) % 100_000)
    return {
      cells: [
        timeOn(date, number),
        mchid,
        subMchid || mchid,
        numberOn('42000', date, number),
        numberOn('30000', date, number),
        numberOn('36011', date, number),
        numberOn('P', date, number),
        yuan(total),
        '86693852',
        yuan(Math.floor(total / 10)),
        '分账',
        '成功',
        '分给商户,按合同',
        '',
      ],
      adds: [],
    }
  },
}
