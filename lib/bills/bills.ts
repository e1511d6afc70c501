import { pathOf } from '../chain/path.js'
import { checkOptions, createDownloads, type DownloadsOptions } from '../downloads/downloads.js'
import { isPath } from '../downloads/place.js'
import type { AnyDownloadOptions } from '../downloads/types.js'
import type { Work } from '../http/deliver.js'
import { factsOfCall } from '../http/endpoint.js'
import { ApiError, RequestError } from '../http/errors.js'
import { isStream } from '../http/file.js'
import { Given } from '../http/given.js'
import type { WechatpayResponse } from '../http/response.js'
import { createBill } from './bill.js'
import { openBillFile } from './file.js'
import { joined } from './joined.js'
import { type Decrypt, partsOf } from './parts.js'
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
        for await (const response of filesAt(target, { ...options, signal }, tools)) {
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
          stream: joined((unwanted) => openBillFile(file, unwanted)),
          fail: (problem) => unreadable(problem, undefined),
        }
      })
    },
  }
  return bills as Bills
}

/** The answers that are the files of a bill, in their order. */
async function* filesAt(
  target: unknown,
  options: AnyDownloadOptions,
  tools: BillsOptions,
): AsyncGenerator<WechatpayResponse> {
  const { begin, decrypt, baseUrl } = tools
  const { send, end } = begin()
  try {
    const downloads = createDownloads({ ...tools, send })
    const path = pathOf(target)
    const isAsked =
      path !== undefined &&
      isPath(path) &&
      (await factsOfCall('GET', path, options.baseUrl, baseUrl)).raw === undefined
    if (!isAsked) {
      yield await downloads.fetch(target, options)
      return
    }
    checkOptions(options, baseUrl)
    const { hosts = [], ...call } = options
    // What of an answer is encrypted is the key of the bill, which is no text.
    const answer = await send('GET', path, [{ ...call, sensitive: false }])
    const { dispatcher, headers, retry, signal, timeout } = call
    const own = call.baseUrl === undefined ? [] : [new URL(call.baseUrl).origin]
    const more = { dispatcher, headers, retry, signal, timeout, hosts: [...hosts, ...own] }
    for (const { url, proof } of await partsOf(answer, decrypt)) {
      yield await downloads.open(url, proof, more)
    }
  } finally {
    end()
  }
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
