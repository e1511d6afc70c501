import { RequestError } from '../http/errors.js'
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
  request.content !== undefined || (request.method === 'GET' && matches(UNSIGNED, request))

/** Whether this request goes out without `Authorization`. */
export const goesUnsigned = (request: WechatpayRequest): boolean =>
  request.method === 'GET' && matches(ANONYMOUS, request)

/** Whether the answer is a statement whose signature covers `Wechatpay-Statement-Sha1`. */
export const answersWithStatement = (request: WechatpayRequest): boolean =>
  request.method === 'GET' && matches(STATEMENTS, request)

/** @throws `RequestError` for `verify: false` where the answer has to be verified */
export function checkVerify(request: WechatpayRequest): void {
  if (request.options.verify !== false || answersUnsigned(request)) return
  const problem = 'option `verify: false` is only for downloads that WeChat Pay leaves unsigned'
  throw new RequestError(problem, request)
}

/**
 * Whether the path is one of `patterns`, both as it was written and as it is sent: so neither a placeholder's
 * value nor a query can make an answer pass that has to be verified.
 */
function matches(patterns: readonly RegExp[], { template, target }: WechatpayRequest): boolean {
  // RFC 6570 3.2.8: `{?token}` begins the query as well as `?` does.
  const [written = '', sent = ''] = [template, target].map((path) => path.split(/\{?\?/)[0])
  return patterns.some((pattern) => pattern.test(written) && pattern.test(sent))
}
