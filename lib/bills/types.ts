import type { AnyDownloadOptions, FileReference, SavedFile } from '../downloads/types.js'
import type { FileContent } from '../http/file.js'
import type { RequestOptions } from '../http/options.js'
import type {
  GetV3BillFundflowbillQuery,
  GetV3BillSubMerchantFundflowbillQuery,
  GetV3BillTradebillQuery,
} from '../openapi/types/v3/bill.js'
import type { GetV3EcommerceBillFundflowbillQuery } from '../openapi/types/v3/ecommerce.js'
import type { GetV3MerchantFundWithdrawBillTypeByBillTypeQuery } from '../openapi/types/v3/merchant.js'
import type { GetV3ProfitsharingBillsQuery } from '../openapi/types/v3/profitsharing.js'

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

/** What the rows of a bill are wanted as. */
export interface RowOptions<Fen extends boolean = boolean> {
  /**
   * Whether amounts become integers of fen, and empty ones `undefined`; otherwise they are the bill's own text, in yuan.
   * @defaultValue false
   */
  readonly fen?: Fen | undefined
}

/**
 * A bill that has not been asked for yet. Each of its methods asks for it, downloads it and checks it, but for `summary` after
 * all rows were read, and holds no more of it in memory than a piece. Whatever goes wrong, a digest that does not match at the
 * very end too, is an error: rows that were given count only once the last one has come.
 *
 * Beside the errors of a call they throw `VerifyError`, reason `digest`, for a file that is not the one that WeChat Pay has named,
 * `TransportError` for one that was cut off, `DecryptError` for a key that does not open, and `ApiError`, code `ERR_RESPONSE`,
 * for a bill that cannot be read. Where there is no bill for the day, `ApiError` has the code `NO_STATEMENT_EXIST`.
 */
export interface Bill<Row, FenRow, Summary, FenSummary> {
  /** The rows, by the labels of the bill's own header. Values are text without WeChat Pay's backtick. */
  rows(options: RowOptions<true>): AsyncGenerator<FenRow, void, undefined>
  rows(options?: RowOptions<false>): AsyncGenerator<Row, void, undefined>
  rows(options: RowOptions): AsyncGenerator<Row | FenRow, void, undefined>
  /** The totals at the end; `undefined` of a bill that has none. Reads all of the bill, unless `rows` has. */
  summary(options: RowOptions<true>): Promise<FenSummary | undefined>
  summary(options?: RowOptions<false>): Promise<Summary | undefined>
  summary(options: RowOptions): Promise<Summary | FenSummary | undefined>
  /** The file, uncompressed and in clear. It is asked for at once. */
  stream(): ReadableStream<Uint8Array>
  /**
   * Writes the file, uncompressed and in clear. It has its name only once it is whole and proven.
   *
   * @param path or a `file://` URL
   */
  save(path: string | URL): Promise<SavedFile>
}

export type AnyBill = Bill<BillRow<false>, BillRow<true>, BillRow<false>, BillRow<true>>

/** Options of the calls for a bill: the one that asks for it, and those that download it. */
export interface BillOptions
  extends Pick<
    RequestOptions,
    'baseUrl' | 'dispatcher' | 'headers' | 'maxResponseBytes' | 'retry' | 'signal' | 'timeout'
  > {
  /** Further hosts from which the bill may be downloaded, as in `wxpay.download`. */
  readonly hosts?: readonly string[] | undefined
}

export type TradeBill = Bill<
  TradeBillRow,
  TradeBillRow<true>,
  TradeBillSummary,
  TradeBillSummary<true>
>
export type FundFlowBill = Bill<
  FundFlowBillRow,
  FundFlowBillRow<true>,
  FundFlowBillSummary,
  FundFlowBillSummary<true>
>
export type ProfitSharingBill = Bill<
  ProfitSharingBillRow,
  ProfitSharingBillRow<true>,
  BillRow<false>,
  BillRow<true>
>

/** The only algorithm of the two that Node.js has. */
type Encrypted<Query> = Omit<Query, 'algorithm'> & {
  /** @defaultValue 'AEAD_AES_256_GCM' */
  algorithm?: 'AEAD_AES_256_GCM' | undefined
}

/**
 * Bills. Dates are `YYYY-MM-DD` in Beijing; a day's bills are there from 10:00 of the next, for three months. Nothing is asked for
 * before a method of the bill is called. They are asked for with `tar_type: 'GZIP'` unless that is given, e.g. as `undefined`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012068868
 */
export interface Bills {
  /** Payments and refunds (交易账单). */
  trade(query: GetV3BillTradebillQuery, options?: BillOptions): TradeBill
  /** Movements of money on the merchant's account (资金账单). */
  fundflow(query: GetV3BillFundflowbillQuery, options?: BillOptions): FundFlowBill
  /** Those of one sub-merchant (单个子商户资金账单), which is encrypted: decrypted by the merchant's private key. */
  subMerchantFundflow(
    query: Encrypted<GetV3BillSubMerchantFundflowbillQuery>,
    options?: BillOptions,
  ): FundFlowBill
  /** Those of all sub-merchants of a platform (二级商户资金账单), encrypted likewise. */
  ecommerceFundflow(
    query: Encrypted<GetV3EcommerceBillFundflowbillQuery>,
    options?: BillOptions,
  ): FundFlowBill
  /** Shares paid and paid back (分账账单). */
  profitsharing(query: GetV3ProfitsharingBillsQuery, options?: BillOptions): ProfitSharingBill
  /** Withdrawals that failed (提现异常文件). `bill_type` defaults to `NO_SUCC`. */
  withdraw(query: GetV3MerchantFundWithdrawBillTypeByBillTypeQuery, options?: BillOptions): AnyBill
  /**
   * Any other bill: of an endpoint that answers with its `download_url`, or with a `download_bill_list`, or of one that is the
   * file itself, e.g. `wxpay.hk.v3.statements`.
   *
   * @param target the node or the path of it, or as in `wxpay.download` a URL, or an answer that was had already
   * @param options those of a call, placeholders and `query` among them
   */
  from(target: object | string | URL | FileReference, options?: AnyDownloadOptions): AnyBill
  /**
   * A bill that is there already, e.g. one of APIv2. Gzip or not. Nothing proves it: one that was cut off at the end of a line
   * may pass for whole.
   *
   * @param file a path on disk, a `file://` URL, a `Blob`, bytes, or a stream, which can be read once
   */
  read(file: string | FileContent): AnyBill
}
