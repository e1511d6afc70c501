import { verify } from 'node:crypto'
import { type Detail, Refusal } from './answer.js'
import { type Authorization, parseAuthorization } from './authorization.js'
import { isUnsigned } from './files/invoices.js'
import type { Merchant } from './merchant.js'
import { isMultipart } from './multipart.js'
import { type ArrivedRequest, MAX_BODY_OCTETS, partIn } from './request.js'

const SCHEME = 'WECHATPAY2-SHA256-RSA2048'

/** How far a timestamp may be from now, either way. */
const WINDOW_SECONDS = 300

const WRONG_SCHEME = [
  'Http头Authorization认证类型不正确',
  'Authorization',
  `scheme is not ${SCHEME}`,
] as const

/** What WeChat Pay shows of a body it could not verify. */
const SHOWN_BODY_OCTETS = 8

/**
 * Throws a Refusal unless the request is one that `merchant` has signed, just now and only once. Where no
 * signature is asked for it is false, whatever is there.
 */
export function createGate(merchant: Merchant): (request: ArrivedRequest) => boolean {
  const nonces = createNonceMemory()
  return (request) => {
    if (request.body.length > MAX_BODY_OCTETS) {
      throw new Refusal(413, 'PARAM_ERROR', `emulator: more than ${MAX_BODY_OCTETS} octets of body`)
    }
    if (isUnsigned(request) || isForNobody(request)) return false
    const authorization = readAuthorization(request.headers.authorization ?? '')
    const { scheme, mchid, serial_no, timestamp, nonce_str } = authorization
    const signed = signedBy(request, authorization)
    const signError = (message: string, field: string, issue: string) =>
      refusal(message, field, issue, signed.information)
    if (scheme !== SCHEME) throw signError(...WRONG_SCHEME)
    if (mchid !== merchant.mchid) throw signError('商户号不存在', 'mchid', 'unknown merchant')
    if (serial_no !== merchant.serial) {
      const message = '商户证书序列号有误。请使用签名私钥匹配的证书序列号'
      throw signError(message, 'serial_no', 'unknown serial')
    }
    const now = Math.floor(Date.now() / 1000)
    if (!/^\d+$/.test(timestamp) || Math.abs(now - Number(timestamp)) > WINDOW_SECONDS) {
      const message = 'Http头Authorization中的timestamp与发起请求的时间不得超过5分钟'
      throw signError(message, 'timestamp', `not within ${WINDOW_SECONDS} seconds of ${now}`)
    }
    if (nonces.has(nonce_str, now)) {
      throw signError('Http头Authorization中的nonce_str已使用过', 'nonce_str', 'replayed')
    }
    if (!isSignature(authorization.signature, signed.message, merchant)) {
      throw signError('错误的签名，验签失败', 'signature', 'sign not match')
    }
    nonces.add(nonce_str, now)
    return true
  }
}

/** What paths of APIv3 begin with. */
const V3_PATH = /^\/(v3|hk|global|brand|invoicing)\//

/** A request of APIv2 for an endpoint that there is not. The router has an answer to it, whoever asks. */
const isForNobody = ({ path, headers }: ArrivedRequest): boolean =>
  headers.authorization === undefined && !V3_PATH.test(path)

function readAuthorization(header: string): Authorization & { readonly scheme: string } {
  const [scheme = ''] = header.split(' ', 1)
  const authorization = parseAuthorization(header.slice(scheme.length + 1))
  if (authorization) return { scheme, ...authorization }
  if (scheme !== '' && scheme !== SCHEME) throw refusal(...WRONG_SCHEME)
  const message = 'Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》'
  throw refusal(message, 'Authorization', header === '' ? 'missing' : 'malformed')
}

/** What the signature of a request has to cover, and what WeChat Pay tells of it to whoever has signed wrongly. */
function signedBy(request: ArrivedRequest, { timestamp, nonce_str }: Authorization) {
  const { method, target } = request
  const head = `${method}\n${target}\n${timestamp}\n${nonce_str}\n`
  const body = signedBody(request)
  // Node hands over header values one character an octet.
  const message = Buffer.concat([Buffer.from(head, 'latin1'), body, Buffer.from('\n')])
  // Streaming leaves out a character that the cut has split.
  const shown = new TextDecoder().decode(body.subarray(0, SHOWN_BODY_OCTETS), { stream: true })
  const information = {
    method,
    url: target,
    truncated_sign_message: `${head}${shown}\n`,
    sign_message_length: message.length,
  }
  return { message, information }
}

function isSignature(signature: string, message: Buffer, { publicKey }: Merchant): boolean {
  const octets = Buffer.from(signature, 'base64')
  // Node also decodes base64url and skips what it does not know; WeChat Pay takes base64 only.
  return octets.toString('base64') === signature && verify('sha256', message, publicKey, octets)
}

/** The fifth line: the body, or of an upload its `meta` part alone. */
function signedBody(request: ArrivedRequest): Buffer {
  return isMultipart(request.headers['content-type'] ?? '')
    ? partIn(request, 'meta').content
    : request.body
}

/**
 * The nonces of the last ten minutes: a timestamp may be five minutes ahead when it arrives, and is good
 * for five minutes after itself. An older request fails by its timestamp.
 */
function createNonceMemory() {
  const seconds = 2 * WINDOW_SECONDS
  const used = new Map<string, number>()
  return {
    has(nonce: string, now: number): boolean {
      return now - (used.get(nonce) ?? Number.NEGATIVE_INFINITY) <= seconds
    },
    add(nonce: string, now: number): void {
      for (const [old, since] of used) {
        if (now - since <= seconds) break
        used.delete(old)
      }
      used.set(nonce, now)
    },
  }
}

function refusal(
  message: string,
  field: string,
  issue: string,
  signInformation?: Detail['sign_information'],
): Refusal {
  const about = { field, issue, location: 'authorization' } as const
  const detail = signInformation ? { ...about, sign_information: signInformation } : about
  return new Refusal(401, 'SIGN_ERROR', message, { detail })
}
