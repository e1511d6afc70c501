import { ok, Refusal } from '../answer.js'
import { object, text } from '../fields.js'
import { beijingTime } from '../numbers.js'
import { jsonBody } from '../request.js'
import type { Routes } from '../router.js'
import { type DigestAlgorithm, digestOf } from './digest.js'
import { fileOf } from './file.js'
import type { Links } from './links.js'
import { pdf } from './pdf.js'

const VOUCHER = 'v3/transferdownload/elecvoucherfile'
const SIGNED = 'v3/transferdownload/signfile'

/** Electronic receipts of transfers, PDF; each is made as soon as it is applied for. */
export const receipts = (links: Links): Routes => ({
  ...vouchers('out_bill_no', 'sha256', links),
  ...vouchers('transfer_bill_no', 'sm3', links),
  ...billReceipts(links),
  [`GET /${VOUCHER}`]: links.open,
  [`GET /${SIGNED}`]: links.open,
})

/** Of a transfer, which is called by `name`. */
function vouchers(name: string, algorithm: DigestAlgorithm, links: Links): Routes {
  const path = `/v3/fund-app/mch-transfer/elecsign/${name.replaceAll('_', '-')}`
  const applying = object({ [name]: text }, {})
  const applied = new Map<string, string>()
  return {
    [`POST ${path}`]: (request) => {
      const { [name]: number = '' } = applying(jsonBody(request), '')
      const create_time = applied.get(number) ?? beijingTime()
      applied.set(number, create_time)
      return ok({ state: 'GENERATING', create_time })
    },

    [`GET ${path}/{${name}}`]: (_, number = '') => {
      const create_time = applied.get(number)
      if (create_time === undefined) throw notApplied()
      const download = downloadOf(number, algorithm, (file) =>
        links.add(VOUCHER, file, '&source=elecsign'),
      )
      return ok({ state: 'FINISHED', create_time, update_time: create_time, ...download })
    },
  }
}

/** Of a batch of transfers. */
function billReceipts(links: Links): Routes {
  const path = '/v3/transfer/bill-receipt'
  const applying = object({ out_batch_no: text }, {})
  const applied = new Map<string, object>()
  return {
    [`POST ${path}`]: (request) => {
      const { out_batch_no } = applying(jsonBody(request), '')
      const create_time = beijingTime()
      const signature_no = `10500000105099994852120201101${`${applied.size}`.padStart(11, '0')}`
      const receipt = applied.get(out_batch_no) ?? { out_batch_no, signature_no, create_time }
      applied.set(out_batch_no, receipt)
      return ok({ ...receipt, signature_status: 'ACCEPTED' })
    },

    [`GET ${path}/{out_batch_no}`]: (_, number = '') => {
      const receipt = applied.get(number)
      if (!receipt) throw notApplied()
      const download = downloadOf(number, 'sha256', (file) => links.add(SIGNED, file))
      const update_time = beijingTime()
      return ok({ ...receipt, signature_status: 'FINISHED', update_time, ...download })
    },
  }
}

/** The hash is in upper case, as in WeChat Pay's own examples. */
function downloadOf(
  number: string,
  algorithm: DigestAlgorithm,
  link: (file: ReturnType<typeof fileOf>) => string,
) {
  const octets = pdf(`Receipt of ${number}`)
  const known = digestOf(algorithm, octets) === undefined ? 'sha256' : algorithm
  return {
    hash_type: known.toUpperCase(),
    hash_value: digestOf(known, octets)?.toUpperCase(),
    download_url: link(fileOf('application/pdf', octets)),
  }
}

const notApplied = (): Refusal => new Refusal(404, 'NOT_FOUND', '电子回单申请单不存在')
