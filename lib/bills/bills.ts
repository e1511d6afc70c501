import type { DownloadsOptions } from '../downloads/downloads.js'
import type { AnyDownloadOptions } from '../downloads/types.js'
import type { Work } from '../http/deliver.js'
import { ApiError, RequestError } from '../http/errors.js'
import { isStream } from '../http/file.js'
import { Given } from '../http/given.js'
import type { WechatpayResponse } from '../http/response.js'
import { createBill } from './bill.js'
import { joined } from './joined.js'
import type { Decrypt } from './parts.js'
import type { AnyBill, Bills } from './types.js'

export interface BillsOptions extends Omit<DownloadsOptions, 'send'> {
  /** @throws `RequestError` when the client is closed */
  begin(): Work
  readonly decrypt: Decrypt
}

/** Those of `BillOptions`. */
const OPTIONS = [
  'baseUrl',
  'dispatcher',
  'headers',
  'hosts',
  'maxResponseBytes',
  'retry',
  'signal',
  'timeout',
]

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** Asks for bills, and reads them. */
export function createBills(tools: BillsOptions): Bills {
  const from = (target: unknown, given: unknown = {}): AnyBill => {
    const options = { ...recordOf('bills.from', given) }
    if (options.to !== undefined) {
      throw new RequestError('bills.from: leave `to` out: `save(path)` writes the file')
    }
    return createBill(() => {
      let last: WechatpayResponse | undefined
      const stream = joined(async function* (unwanted) {
        const signal = either(options.signal, unwanted)
        for await (const response of download(target, { ...options, signal }, tools)) {
          last = response
          if (response.body) yield response.body
        }
      })
      return { stream, fail: (problem) => unreadable(problem, last) }
    })
  }
  const ask =
    (name: string, path: string, defaults: object = {}) =>
    (query: unknown, given: unknown = {}, placeholders: object = {}) => {
      const asked = new Given(`bills.${name}`, query)
      // The other algorithm of the manual, SM4_GCM, is none that Node.js has.
      asked.oneOf('algorithm', 'AEAD_AES_256_GCM')
      if (!DATE.test(asked.text('bill_date'))) throw asked.error('`bill_date` takes YYYY-MM-DD')
      const options = new Given(`bills.${name}: options`, given)
      options.only(...OPTIONS)
      return from(path, {
        ...options.values,
        ...placeholders,
        query: { tar_type: 'GZIP', ...defaults, ...asked.values },
      })
    }
  const askWithdraw = ask('withdraw', 'v3/merchant/fund/withdraw/bill-type/{bill_type}')
  const algorithm = { algorithm: 'AEAD_AES_256_GCM' }
  const bills: Record<keyof Bills, (...args: never) => AnyBill> = {
    trade: ask('trade', 'v3/bill/tradebill'),
    fundflow: ask('fundflow', 'v3/bill/fundflowbill'),
    subMerchantFundflow: ask('subMerchantFundflow', 'v3/bill/sub-merchant-fundflowbill', algorithm),
    ecommerceFundflow: ask('ecommerceFundflow', 'v3/ecommerce/bill/fundflowbill', algorithm),
    profitsharing: ask('profitsharing', 'v3/profitsharing/bills'),
    withdraw: (query: unknown, given?: unknown) => {
      const { bill_type = 'NO_SUCC', ...asked } = recordOf('bills.withdraw', query)
      return askWithdraw(asked, given, { bill_type })
    },
    from,
    read: (file: unknown) => {
      let isRead = false
      return createBill(() => {
        if (isRead && isStream(file)) {
          throw new RequestError(
            'bills.read: the stream was read already; `save` it, and read that',
          )
        }
        isRead = true
        return {
          stream: joined((unwanted) => openFile(file, unwanted)),
          fail: (problem) => unreadable(problem, undefined),
        }
      })
    },
  }
  return bills as Bills
}

/** Counts as a call until the last file has been read. */
async function* download(
  target: unknown,
  options: AnyDownloadOptions,
  { begin, ...tools }: BillsOptions,
): AsyncGenerator<WechatpayResponse> {
  const { send, end } = begin()
  try {
    const { filesAt } = await import('./reading.js')
    yield* filesAt(target, options, { ...tools, send })
  } finally {
    end()
  }
}

async function* openFile(
  file: unknown,
  signal: AbortSignal,
): AsyncGenerator<ReadableStream<Uint8Array>> {
  const { openBillFile } = await import('./reading.js')
  yield* openBillFile(file, signal)
}

function recordOf(what: string, value: unknown): AnyDownloadOptions {
  return new Given(what, value).values
}

/** What is no signal is left to the call, which refuses it. */
const either = (given: AbortSignal | undefined, unwanted: AbortSignal): AbortSignal =>
  given instanceof AbortSignal ? AbortSignal.any([given, unwanted]) : (given ?? unwanted)

/** A bill that came as it should, and is none. */
function unreadable(problem: string, response: WechatpayResponse | undefined): Error {
  if (!response) return new RequestError(`the bill cannot be read: ${problem}`)
  const { method, url } = response.request
  const message = `${method} ${url}: the bill cannot be read: ${problem}.`
  return new ApiError(message, { response, code: 'ERR_RESPONSE' })
}
