import { needSecret } from '../config/secret.js'
import type { SignType } from '../crypto/hash.js'
import { nonce } from '../crypto/nonce.js'
import { quote, reasonOf } from '../http/describe.js'
import { RequestError } from '../http/errors.js'
import { withFields } from '../http/multipart.js'
import type { Params } from '../http/params.js'
import { encodeQuery } from '../http/query.js'
import type { WechatpayRequest } from '../http/request.js'
import type { Middleware } from '../http/stack.js'
import { traced } from '../http/trace.js'
import { SIGN_TYPES, sign } from './sign.js'
import { workwxSign } from './workwx.js'
import { writeXml } from './xml.js'

export interface SignerOptions {
  readonly mchid: string
  /** APIv2 key, if configured. */
  readonly secret: string | undefined
  /** For endpoints that take both algorithms. */
  readonly signType: SignType
  /** The secret of the app of 企业微信 that pays, if configured. */
  readonly workwxSecret: string | undefined
}

/**
 * Fills in what every call of APIv2 has, a new nonce among it, signs it, and writes it: as XML, as the query of a `GET`, or
 * as the first fields of a form.
 */
export function createSigner(options: SignerOptions): Middleware {
  return async (request, next) => {
    const work = async () => signed(request, options)
    return next(await traced(request, 'wechatpay:signed', work, () => ({})))
  }
}

function signed(request: WechatpayRequest, options: SignerOptions): WechatpayRequest {
  const secret = needSecret(options.secret, 'APIv2 calls are signed with it')
  const filled = fillIn(request, options)
  const type = filled.sign_type === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5'
  return write(request, { ...filled, sign: sign(filled, secret, type) })
}

/** The names that WeChat Pay has for who calls. */
const MERCHANT_IDS = ['mch_id', 'mchid', 'combine_mch_id']

function fillIn(request: WechatpayRequest, options: SignerOptions): Params {
  const { params = {}, facts = {}, template } = request
  const { sign: _, ...given } = Object.fromEntries(
    Object.entries(params).filter(([, value]) => value !== ''),
  )
  checkMerchant(request, given, options.mchid)
  const isNamed = MERCHANT_IDS.some((name) => name in given)
  // An empty nonce says that an endpoint which is not listed takes none.
  const isNonceless = facts.nonceless || params.nonce_str === ''
  const type = signTypeOf(request, given, options.signType)
  const filled = {
    ...(!isNamed && { [facts.merchantId ?? 'mch_id']: options.mchid }),
    ...(!isNonceless && { nonce_str: nonce() }),
    ...(type === 'HMAC-SHA256' && { sign_type: type }),
    ...given,
  }
  return { ...filled, ...workwxSign(template, filled, options.workwxSecret) }
}

/** Money must not move in the name of another merchant than the one whose key signs. */
function checkMerchant(request: WechatpayRequest, given: Params, mchid: string): void {
  const other = MERCHANT_IDS.find((name) => (given[name] ?? mchid) !== mchid)
  if (other === undefined) return
  const value = quote(given[other] ?? '')
  const problem = `\`${other}\` is ${value}, but this client is for merchant ${mchid}`
  throw new RequestError(problem, request)
}

function signTypeOf(request: WechatpayRequest, given: Params, usual: SignType): string {
  const type = given.sign_type ?? request.facts?.signType ?? usual
  if (SIGN_TYPES.includes(type as SignType)) return type
  const problem = `\`sign_type\` takes ${SIGN_TYPES.join(' or ')}, not ${quote(type)}`
  throw new RequestError(problem, request)
}

function write(request: WechatpayRequest, signed: Params): WechatpayRequest {
  const { method, target, body, headers, params = {} } = request
  if (method === 'GET') {
    return { ...request, target: `${target.split('?')[0]}?${encodeQuery(signed, request)}` }
  }
  if (!body) return { ...request, body: xmlOf(signed, request) }
  if (params.sign !== undefined) {
    throw new RequestError('`sign` is made here: leave it out', request)
  }
  const added = Object.entries(signed).filter(([name]) => !(name in params))
  return { ...request, body: withFields(body, headers['content-type'] ?? '', added) }
}

function xmlOf(signed: Params, request: WechatpayRequest): Uint8Array {
  try {
    return writeXml(signed)
  } catch (cause) {
    const problem = `option \`xml\` cannot be sent (${reasonOf(cause)})`
    throw new RequestError(problem, request, cause)
  }
}
