import { type Answer, ok, paramError } from '../../answer.js'
import type { Merchant } from '../../merchant.js'
import { choice, required } from '../../parameters.js'
import type { ArrivedRequest } from '../../request.js'
import type { Routes } from '../../router.js'
import { encryptFor } from '../../secrets/secrets.js'
import type { Links } from '../links.js'
import { type Bill, type BillKind, billText } from './bill.js'
import { billDate, noBill } from './date.js'
import { newFileKey } from './encryption.js'
import { billFile } from './file.js'
import { fundFlowBill } from './fund-flow.js'
import { profitSharingBill } from './profit-sharing.js'
import { tradeBill } from './trade.js'
import { withdrawalBill } from './withdrawals.js'

/** Where every bill is fetched. */
const DOWNLOAD = 'v3/billdownload/file'

const ACCOUNTS = ['BASIC', 'OPERATION', 'FEES']

export interface BillsOptions {
  readonly merchant: Merchant
  readonly links: Links
  /** Rows of every bill. */
  readonly rows: number
}

/** Bills of `rows` rows each, of any day that there may be one of. */
export function bills({ merchant, links, rows }: BillsOptions): Routes {
  const askedIn = ({ query }: ArrivedRequest, kind: BillKind): Asked => {
    const gzip = choice(query, 'tar_type', ['GZIP']) !== undefined
    const date = billDate(query)
    if (rows === 0) throw noBill()
    const { mchid } = merchant
    return { bill: { kind, rows, date, mchid, subMchid: query.get('sub_mchid') ?? '' }, gzip }
  }
  const linkTo = (file: Parameters<Links['add']>[1], gzip: boolean): string =>
    links.add(DOWNLOAD, file, gzip ? '&tartype=gzip' : '')

  const plain = async ({ bill, gzip }: Asked): Promise<Answer> => {
    const { file, hash } = await billFile(() => billText(bill), { gzip })
    return ok({ hash_type: 'SHA1', hash_value: hash, download_url: linkTo(file, gzip) })
  }

  const part = async ({ bill, gzip }: Asked, sequence: number, lines: Lines) => {
    const key = newFileKey()
    const { file, hash } = await billFile(() => billText(bill, lines), { gzip, key })
    return {
      bill_sequence: sequence,
      hash_type: 'SHA1',
      hash_value: hash,
      download_url: linkTo(file, gzip),
      encrypt_key: encryptFor(merchant, key.key),
      nonce: key.nonce,
    }
  }

  const inParts = async (asked: Asked): Promise<Answer> => {
    const middle = 1 + Math.ceil(rows / 2)
    const lines = rows > 1 ? [{ to: middle }, { from: middle }] : [{}]
    const list = await Promise.all(lines.map((each, at) => part(asked, at + 1, each)))
    // Nothing says that they come in order.
    const answer = { download_bill_count: list.length, download_bill_list: list.reverse() }
    return { ...ok(answer), encrypted: true }
  }

  return {
    'GET /v3/bill/tradebill': (request) => {
      choice(request.query, 'bill_type', ['ALL'])
      return plain(askedIn(request, tradeBill))
    },

    'GET /v3/bill/fundflowbill': (request) => {
      choice(request.query, 'account_type', ACCOUNTS)
      return plain(askedIn(request, fundFlowBill))
    },

    'GET /v3/profitsharing/bills': (request) => plain(askedIn(request, profitSharingBill)),

    'GET /v3/merchant/fund/withdraw/bill-type/{bill_type}': (request, billType) => {
      if (billType !== 'NO_SUCC') throw paramError('bill_type', billType, 'must be NO_SUCC', 'url')
      return plain(askedIn(request, withdrawalBill))
    },

    'GET /v3/bill/sub-merchant-fundflowbill': (request) => {
      required(request.query, 'sub_mchid')
      checkEncryption(request.query, [...ACCOUNTS, 'DEPOSIT'])
      return inParts(askedIn(request, fundFlowBill))
    },

    'GET /v3/ecommerce/bill/fundflowbill': (request) => {
      checkEncryption(request.query, ['ALL'])
      return inParts(askedIn(request, fundFlowBill))
    },

    [`GET /${DOWNLOAD}`]: links.open,
  }
}

interface Asked {
  readonly bill: Bill
  readonly gzip: boolean
}

type Lines = Parameters<typeof billText>[1]

/** SM4, which WeChat Pay has as well, needs keys of SM2. */
function checkEncryption(query: URLSearchParams, accounts: readonly string[]): void {
  required(query, 'algorithm')
  choice(query, 'algorithm', ['AEAD_AES_256_GCM'])
  required(query, 'account_type')
  choice(query, 'account_type', accounts)
}
