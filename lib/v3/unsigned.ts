import { isAt } from '../http/is-at.js'
import type { WechatpayRequest } from '../http/request.js'

/** Downloads whose answers WeChat Pay does not sign; their digests come with earlier, signed answers. */
const UNSIGNED = [
  /^\/v3\/billdownload\/file$/,
  /^\/v3\/(global\/)?merchant-service\/images\/(?!upload$)[^/]+$/,
  /^\/v3\/transferdownload\/(elecvoucherfile|signfile)$/,
  /^\/v3\/new-tax-control-fapiao\/download$/,
  /^\/invoicing\/fapiao\/fapiao-file$/,
]

/** The one download that takes no `Authorization` either: its URL is the permission. */
const ANONYMOUS = [/^\/invoicing\/fapiao\/fapiao-file$/]

/** Overseas statements: the signature covers the digest in a header instead of the file. */
const STATEMENTS = [/^\/(hk\/)?v3\/(global\/)?statements$/]

/** Whether the answer to this request is taken unsigned: WeChat Pay leaves it so, or it is proven by its content. */
export const answersUnsigned = (request: WechatpayRequest): boolean =>
  request.content !== undefined || (request.method === 'GET' && isAt(UNSIGNED, request))

/** Whether this request goes out without `Authorization`. */
export const goesUnsigned = (request: WechatpayRequest): boolean =>
  request.method === 'GET' && isAt(ANONYMOUS, request)

/** Whether the answer is a statement whose signature covers `Wechatpay-Statement-Sha1`. */
export const answersWithStatement = (request: WechatpayRequest): boolean =>
  request.method === 'GET' && isAt(STATEMENTS, request)
