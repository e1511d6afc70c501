import { ok } from '../answer.js'
import type { ArrivedRequest } from '../request.js'
import type { Routes } from '../router.js'
import { digestOf } from './digest.js'
import { fileOf } from './file.js'
import type { Links } from './links.js'
import { pdf } from './pdf.js'

const FILE = 'invoicing/fapiao/fapiao-file'
const PATH = '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files'

/** The one endpoint that asks for no signature; a token is all that it takes. */
export const isUnsigned = ({ path }: Pick<ArrivedRequest, 'path'>): boolean => path === `/${FILE}`

/** Electronic invoices, PDF; of every application there is one. */
export const invoices = (links: Links): Routes => ({
  [`GET ${PATH}`]: ({ query }, applyId) => {
    const fapiao_id = query.get('fapiao_id') ?? '20200701123456'
    const octets = pdf(`Invoice ${fapiao_id} of ${applyId}`)
    const digest = digestOf('sm3', octets)
    const file = {
      ...fileOf('application/pdf', octets),
      ...(digest && { headers: { 'sm3-digest': digest } }),
    }
    const download_url = links.add(FILE, file)
    return ok({ fapiao_download_info_list: [{ fapiao_id, download_url, status: 'ISSUED' }] })
  },

  [`GET /${FILE}`]: links.open,
})
