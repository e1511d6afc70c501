import type { BillKind } from './bill.js'
import { count, fee, numberOn, timeOn, yuan } from './cells.js'

/** Some with what is hard to read in CSV. */
const GOODS = ['腾讯充值中心-QQ会员充值', '咖啡,大杯,热', '12" 披萨', '"买一送一", 限今日']

/** Every fourth is a refund, the rest are payments; every fifth was paid with a coupon. */
export const tradeBill: BillKind = {
  columns:
    '交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,' +
    '应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,' +
    '手续费,费率,订单金额,申请退款金额,费率备注',
  totals: [
    ['总交易单数', count],
    ['应结订单总金额', yuan],
    ['退款总金额', yuan],
    ['充值券退款总金额', yuan],
    ['手续费总金额', fee],
    ['订单总金额', yuan],
    ['申请退款总金额', yuan],
  ],
  row({ date, mchid, subMchid, number }) {
    const isRefund = number % 4 === 3
    const total = 100 + ((number * 37) % 100_000)
    const coupon = number % 5 === 1 ? 10 : 0
    const charged = Math.round((total * 6) / 1000)
    const paid = isRefund ? 0 : total
    const refunded = isRefund ? total : 0
    const settled = isRefund ? 0 : total - coupon
    const settledRefund = isRefund ? total - coupon : 0
    const couponRefund = isRefund ? coupon : 0
    const charge = isRefund ? -charged : charged
    return {
      cells: [
        timeOn(date, number),
        'wx2421b1c4370ec43b',
        mchid,
        subMchid,
        '',
        numberOn('42000', date, number),
        numberOn('T', date, number),
        'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
        'JSAPI',
        isRefund ? 'REFUND' : 'SUCCESS',
        'OTHERS',
        'CNY',
        yuan(settled),
        yuan(isRefund ? 0 : coupon),
        isRefund ? numberOn('50000', date, number) : '0',
        isRefund ? numberOn('R', date, number) : '0',
        yuan(settledRefund),
        yuan(couponRefund),
        isRefund ? 'ORIGINAL' : '',
        isRefund ? 'SUCCESS' : '',
        GOODS[number % 7] ?? GOODS[0] ?? '',
        '',
        fee(charge),
        '0.60%',
        yuan(paid),
        yuan(refunded),
        '',
      ],
      adds: [1, settled, settledRefund, couponRefund, charge, paid, refunded],
    }
  },
}
