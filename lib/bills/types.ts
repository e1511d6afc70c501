/** What an amount is: the bill's own text in yuan, or with `fen` an integer of fen, `undefined` for an empty one. */
export type BillAmount<Fen extends boolean> = Fen extends true ? number | undefined : string

/**
 * One line of a bill, its rows and its summary alike: the values by the labels of the bill's own header, in its order.
 * WeChat Pay adds columns, and by type of bill and merchant leaves some out: what is not listed may be `undefined`.
 */
export type BillRow<Fen extends boolean = boolean> = Readonly<
  Record<string, string | BillAmount<Fen> | undefined>
>

type Columns<Fen extends boolean, Text extends string, Amount extends string> = Readonly<
  Record<Text, string> & Record<Amount, BillAmount<Fen>>
>

/**
 * A payment or a refund of a trade bill (交易账单). The columns about refunds are missing in a bill of payments alone;
 * merchants from before 2018 may have the older columns, e.g. `总金额`.
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter4_5_8.shtml
 */
export type TradeBillRow<Fen extends boolean = false> = Columns<
  Fen,
  | '交易时间'
  | '公众账号ID'
  | '商户号'
  | '特约商户号'
  | '设备号'
  | '微信订单号'
  | '商户订单号'
  | '用户标识'
  | '交易类型'
  | '交易状态'
  | '付款银行'
  | '货币种类'
  | '商品名称'
  | '商户数据包'
  | '费率'
  | '费率备注',
  '应结订单金额' | '代金券金额' | '手续费' | '订单金额'
> &
  Partial<
    Columns<
      Fen,
      '退款申请时间' | '退款成功时间' | '微信退款单号' | '商户退款单号' | '退款类型' | '退款状态',
      '退款金额' | '充值券退款金额' | '申请退款金额'
    >
  > &
  BillRow<Fen>

/** The totals of a trade bill. */
export type TradeBillSummary<Fen extends boolean = false> = Columns<
  Fen,
  '总交易单数',
  | '应结订单总金额'
  | '退款总金额'
  | '充值券退款总金额'
  | '手续费总金额'
  | '订单总金额'
  | '申请退款总金额'
> &
  BillRow<Fen>

/** A movement of money in a fund flow bill (资金账单). */
export type FundFlowBillRow<Fen extends boolean = false> = Columns<
  Fen,
  | '记账时间'
  | '微信支付业务单号'
  | '资金流水单号'
  | '业务名称'
  | '业务类型'
  | '收支类型'
  | '资金变更提交申请人'
  | '备注'
  | '业务凭证号',
  '收支金额(元)' | '账户结余(元)'
> &
  BillRow<Fen>

/** The totals of a fund flow bill. */
export type FundFlowBillSummary<Fen extends boolean = false> = Columns<
  Fen,
  '资金流水总笔数' | '收入笔数' | '支出笔数',
  '收入金额' | '支出金额'
> &
  BillRow<Fen>

/** A share paid, or paid back, in a profit sharing bill (分账账单). */
export type ProfitSharingBillRow<Fen extends boolean = false> = Columns<
  Fen,
  | '分账时间'
  | '分账发起方'
  | '分账方'
  | '微信订单号'
  | '微信分账/回退单号'
  | '分账明细单号'
  | '商户分账/回退单号'
  | '分账接收方'
  | '业务类型'
  | '处理状态'
  | '分账描述'
  | '备注',
  '订单金额' | '分账金额'
> &
  BillRow<Fen>
