import { okFile } from '../answer.js'
import type { Merchant } from '../merchant.js'
import type { Handler, Routes } from '../router.js'
import { type BillKind, billText } from './bills/bill.js'
import { numberOn, timeOn, yuan } from './bills/cells.js'
import { noBill, pastDay } from './bills/date.js'
import { billFile } from './bills/file.js'

export interface StatementsOptions {
  readonly merchant: Pick<Merchant, 'mchid'>
  /** Rows of every statement. */
  readonly rows: number
}

/** Overseas statements, the only files that are signed: by way of their SHA-1, which is that of the plain CSV. */
export function statements({ merchant: { mchid }, rows }: StatementsOptions): Routes {
  const answer: Handler = async ({ query, headers }) => {
    const date = pastDay(query, 'date')
    if (rows === 0) throw noBill()
    const subMchid = query.get('sub_mchid') ?? ''
    const gzip = /\bgzip\b/i.test(headers['accept-encoding'] ?? '')
    const bill = { kind: statement, rows, date, mchid, subMchid }
    const { file, hash } = await billFile(() => billText(bill), { gzip })
    return okFile({
      ...file,
      type: 'text/csv; charset=utf-8',
      ...(gzip && { headers: { 'Content-Encoding': 'gzip' } }),
      statement: { signed: hash, announced: hash },
    })
  }
  return { 'GET /hk/v3/statements': answer, 'GET /v3/global/statements': answer }
}

const statement: BillKind = {
  columns:
    'Transaction time,Vendor ID,Sub vendor ID,WeChat order number,Vendor order number,Transaction status,Currency type,Total amount',
  totals: [
    ['Total transactions', String],
    ['Total amount', yuan],
  ],
  row({ date, mchid, subMchid, number }) {
    const total = 100 + ((number * 37) % 100_000)
    return {
      cells: [
        timeOn(date, number),
        mchid,
        subMchid,
        numberOn('42000', date, number),
        numberOn('T', date, number),
        'SUCCESS',
        'USD',
        yuan(total),
      ],
      adds: [1, total],
    }
  },
}
