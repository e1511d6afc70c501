import { sha1Hex } from '../crypto/hash.js'
import { type EndAttempt, startAttempt } from '../http/attempt.js'
import { within } from '../http/deadline.js'
import { oneLine } from '../http/describe.js'
import { outcomeUnknown, VerifyError, type VerifyReason, WechatpayError } from '../http/errors.js'
import type { WechatpayRequest } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import type { Middleware } from '../http/stack.js'
import { responseMessage, SCHEME } from './authorization.js'
import { isBase64 } from './base64.js'
import { answersUnsigned, answersWithStatement } from './unsigned.js'

/** Knows WeChat Pay's public keys. */
export interface PlatformKeys {
  /** The serial numbers and public key ids it knows; `undefined` if it cannot tell. */
  readonly serials: readonly string[] | undefined
  /** Whether `signature` over `message` was made with the key `serial`. */
  verify(message: Uint8Array, signature: Uint8Array, serial: string): Promise<boolean>
}

/** Largest gap between `Wechatpay-Timestamp` and our clock, in seconds. */
const CLOCK_TOLERANCE = 300

/** WeChat Pay now and then signs wrongly on purpose, to see that answers are verified. */
const PROBE = 'WECHATPAY/SIGNTEST/'

/**
 * Verifies every answer by WeChat Pay's key, over the octets that came, before anyone reads them.
 *
 * A 2xx answer that is not proven is a `VerifyError`, but for the downloads that WeChat Pay leaves unsigned. An
 * error answer passes either way, and says in `verified` whether it is proven.
 */
export function createVerifier(keys: PlatformKeys): Middleware {
  return async (request, next) => {
    const unsigned = answersUnsigned(request)
    const attempt = startAttempt(request)
    const response = await next(unsigned ? request : whole(request))
    const success = response.status >= 200 && response.status < 300
    if (success && unsigned) return response
    try {
      await verify(request, response, keys, attempt)
    } catch (error) {
      if (success || !(error instanceof VerifyError)) throw error
      return response
    }
    return response.with({ verified: true })
  }
}

/** Asks for the whole body at once: no part of it is proven before its end. */
const whole = (request: WechatpayRequest): WechatpayRequest =>
  request.options.as === 'stream'
    ? { ...request, options: { ...request.options, as: 'bytes' } }
    : request

async function verify(
  request: WechatpayRequest,
  response: WechatpayResponse,
  keys: PlatformKeys,
  attempt: EndAttempt,
): Promise<void> {
  const { timestamp, nonce, serial, signature } = readProof(response)
  checkTime(timestamp, response)
  if (keys.serials && !keys.serials.includes(serial)) {
    refuse(response, 'serial', unknownSerial(serial, keys.serials))
  }
  const digest = answersWithStatement(request)
    ? response.header('wechatpay-statement-sha1')
    : undefined
  const signed = digest === undefined ? response.bytes() : statementMessage(digest)
  const message = responseMessage(timestamp, nonce, signed)
  if (!isBase64(signature)) refuse(response, 'signature', wrongSignature(serial))
  const octets = Buffer.from(signature, 'base64')
  const right = await within(
    request,
    () => keys.verify(message, octets, serial),
    () => [attempt(true)],
  ).catch((cause: unknown) => {
    if (cause instanceof WechatpayError) throw cause
    return refuse(response, 'signature', '`verifier` failed; see error.cause', cause)
  })
  if (right !== true) refuse(response, 'signature', wrongSignature(serial))
  if (digest !== undefined && sha1Hex(response.bytes()) !== digest.toLowerCase()) {
    refuse(
      response,
      'digest',
      'the statement is not the one whose SHA-1 was signed; it may be cut off',
    )
  }
}

const statementMessage = (sha1: string): Uint8Array => Buffer.from(JSON.stringify({ sha1 }))

/** The headers that prove an answer, each there once. */
function readProof(response: WechatpayResponse) {
  const missing: string[] = []
  const header = (name: string): string => {
    const value = response.header(name.toLowerCase())
    if (!value) missing.push(name)
    return value ?? ''
  }
  const proof = {
    timestamp: header('Wechatpay-Timestamp'),
    nonce: header('Wechatpay-Nonce'),
    serial: header('Wechatpay-Serial'),
    signature: header('Wechatpay-Signature'),
  }
  if (missing.length > 0) {
    const problem = `the answer is not signed (missing or repeated: ${missing.join(', ')})`
    refuse(response, 'headers', `${problem}; a proxy or another server may have given it`)
  }
  const type = response.header('wechatpay-signature-type') ?? SCHEME
  if (type !== SCHEME) {
    refuse(
      response,
      'headers',
      `the answer is signed by \`${oneLine(type)}\`, not by \`${SCHEME}\``,
    )
  }
  return proof
}

function checkTime(timestamp: string, response: WechatpayResponse): void {
  if (!/^\d{1,12}$/.test(timestamp)) {
    refuse(response, 'timestamp', '`Wechatpay-Timestamp` is not a number of seconds')
  }
  const gap = Math.floor(Date.now() / 1000) - Number(timestamp)
  if (Math.abs(gap) <= CLOCK_TOLERANCE) return
  const served = Date.parse(response.header('date') ?? '') / 1000
  const fresh = Math.abs(served - Number(timestamp)) <= CLOCK_TOLERANCE
  refuse(
    response,
    'timestamp',
    `the answer's time is ${Math.abs(gap)} s ${gap > 0 ? 'behind' : 'ahead of'} this machine's clock, ` +
      `more than ${CLOCK_TOLERANCE} s; ${fresh ? "set this machine's clock" : 'it may be an old answer sent again'}`,
  )
}

function unknownSerial(serial: string, serials: readonly string[]): string {
  const kind = serial.startsWith('PUB_KEY_ID_')
    ? 'a public key of WeChat Pay: get it from the merchant platform'
    : 'a platform certificate: download it'
  return (
    `the answer is signed by \`${oneLine(serial)}\`, which is not in \`certs\` (${serials.join(', ')}). ` +
    `It is ${kind}, and add it to \`certs\` under this name`
  )
}

const wrongSignature = (serial: string): string =>
  `the signature is not that of \`${oneLine(serial)}\` over this answer. Either the answer was changed on its way, or ` +
  'the key in `certs` under this name is another one, e.g. that of another merchant or your own certificate'

function refuse(
  response: WechatpayResponse,
  reason: VerifyReason,
  problem: string,
  cause?: unknown,
): never {
  const { request } = response
  const probe = response.header('wechatpay-signature')?.startsWith(PROBE) ?? false
  const what = probe ? `a probe of WeChat Pay (${PROBE}), wrong on purpose; call again` : problem
  const message = `${request.method} ${request.url}: ${what}.${outcomeUnknown(request)}`
  throw new VerifyError(reason, message, { response, probe, cause })
}
