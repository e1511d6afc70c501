import { type Bill, type BillKind, billText } from '../files/bills/bill.js'
import { billDate } from '../files/bills/date.js'
import { billFile } from '../files/bills/file.js'
import { fundFlowBill } from '../files/bills/fund-flow.js'
import { tradeBill } from '../files/bills/trade.js'
import type { FileContent } from '../files/file.js'
import type { Merchant } from '../merchant.js'
import { Denial, Failure } from './ending.js'
import { type Endpoints, endpoint } from './endpoint.js'
import type { Given } from './given.js'

export interface XmlBillsOptions {
  readonly merchant: Pick<Merchant, 'mchid'>
  /** Rows of every bill. */
  readonly rows: number
}

/** 下载交易账单, of `bill_type` ALL alone, and 下载资金账单: the bills of APIv3, answered at once. */
export function bills({ merchant: { mchid }, rows }: XmlBillsOptions): Endpoints {
  const fileOf = async (kind: BillKind, given: Given, date: string): Promise<FileContent> => {
    const bill: Bill = { kind, rows, date, mchid, subMchid: given.sub_mch_id ?? '' }
    const { file } = await billFile(() => billText(bill), { gzip: given.tar_type === 'GZIP' })
    return file
  }

  return {
    'POST /pay/downloadbill': endpoint({
      required: ['appid', 'bill_date'],
      unsigned: true,
      work(given) {
        const { bill_date, bill_type = 'ALL', tar_type = 'GZIP' } = given
        if (bill_type !== 'ALL') throw refusal('invalid bill_type', '20001')
        const date = dayOf(bill_date)
        if (date === undefined || tar_type !== 'GZIP') throw refusal('data format error', '20001')
        if (rows === 0) throw refusal('No Bill Exist', '20002')
        return fileOf(tradeBill, given, date)
      },
    }),

    'POST /pay/downloadfundflow': endpoint({
      required: ['appid', 'bill_date', 'account_type'],
      certificate: true,
      unsigned: true,
      signTypes: ['HMAC-SHA256'],
      work(given) {
        const { bill_date, account_type, tar_type = 'GZIP' } = given
        const date = dayOf(bill_date)
        const isKnown = ['Basic', 'Operation', 'Fees'].includes(account_type)
        if (date === undefined || tar_type !== 'GZIP' || !isKnown) {
          throw new Failure('PARAM_ERROR', '参数错误')
        }
        if (rows === 0) throw new Failure('NO_BILL_EXIST', '账单不存在')
        return fileOf(fundFlowBill, given, date)
      },
    }),
  }
}

/** `YYYYMMDD` as `YYYY-MM-DD`, where there may be a bill of that day. */
function dayOf(date: string): string | undefined {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)$/.exec(date) ?? []
  try {
    return billDate(new URLSearchParams({ bill_date: parts.join('-') }))
  } catch {
    return undefined
  }
}

const refusal = (message: string, code: string): Denial => new Denial(message, { error_code: code })
