import { fromBase64 } from '../crypto/base64.js'
import { oneLine } from '../http/describe.js'
import {
  type ErrorResponse,
  VerifyError,
  type VerifyReason,
  WechatpayError,
} from '../http/errors.js'
import { responseMessage, SCHEME } from './authorization.js'

/** Knows WeChat Pay's public keys. */
export interface PlatformKeys {
  /** Whether it has the key `serial`; a promise where to find out takes time, e.g. for a download. */
  has(serial: string): boolean | Promise<boolean>
  /** Whether `signature` over `message` was made with the key `serial`. */
  verify(message: Uint8Array, signature: Uint8Array, serial: string): boolean | Promise<boolean>
  /** Where a key was looked for that it does not have, and how to get it; for messages. */
  missing(serial: string): string
}

/** What came over the wire, and should be signed by WeChat Pay. */
export interface Claim {
  /** What it is, e.g. `answer`. */
  readonly what: string
  /** Which one it is, for messages. */
  readonly name: string
  /** The only value of a header; `undefined` if it is missing or repeated. */
  header(name: string): string | undefined
  /** What the signature covers beside the time and the nonce. */
  readonly body: Uint8Array
  /** What follows a probe: the end of its message. */
  readonly afterProbe: string
  /** What else a refusal says, e.g. about money that may have moved. */
  readonly consequence?: string
  readonly response?: ErrorResponse
}

/** Largest gap between `Wechatpay-Timestamp` and our clock, in seconds. */
const CLOCK_TOLERANCE = 300

/** WeChat Pay now and then signs wrongly on purpose, to see that signatures are verified. */
const PROBE = 'WECHATPAY/SIGNTEST/'

/**
 * Makes sure that WeChat Pay has signed `claim`, and just now.
 *
 * @param wait how to wait for the keys
 * @throws `VerifyError` if it has not
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export async function prove(
  claim: Claim,
  keys: PlatformKeys,
  wait: <T>(work: () => T | Promise<T>) => T | Promise<T> = (work) => work(),
): Promise<void> {
  const { timestamp, nonce, serial, signature } = readProof(claim)
  checkTime(timestamp, claim)
  if (!(await wait(() => keys.has(serial)))) {
    refuse(
      claim,
      'serial',
      `the ${claim.what} is signed by \`${oneLine(serial)}\`, ${keys.missing(serial)}`,
    )
  }
  const octets = fromBase64(signature)
  if (!octets) refuse(claim, 'signature', wrongSignature(serial, claim))
  const message = responseMessage(timestamp, nonce, claim.body)
  let right: boolean
  try {
    right = await wait(() => keys.verify(message, octets, serial))
  } catch (cause) {
    if (cause instanceof WechatpayError) throw cause
    refuse(claim, 'signature', '`verifier` failed; see error.cause', cause)
  }
  if (right !== true) refuse(claim, 'signature', wrongSignature(serial, claim))
}

/** Refuses `claim`. @throws `VerifyError` */
export function refuse(
  claim: Claim,
  reason: VerifyReason,
  problem: string,
  cause?: unknown,
): never {
  const { name, header, afterProbe, consequence = '', response } = claim
  const probe = header('Wechatpay-Signature')?.startsWith(PROBE) ?? false
  const what = probe ? `a probe of WeChat Pay (${PROBE}), wrong on purpose; ${afterProbe}` : problem
  throw new VerifyError(reason, `${name}: ${what}.${consequence}`, { response, probe, cause })
}

/** The headers that prove a claim, each there once. */
function readProof(claim: Claim) {
  const missing: string[] = []
  const header = (name: string): string => {
    const value = claim.header(name)
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
    const problem = `the ${claim.what} is not signed (missing or repeated: ${missing.join(', ')})`
    refuse(claim, 'headers', `${problem}; a proxy or another server may have given it`)
  }
  // What is signed is lines: a nonce of several could take in the beginning of the body.
  if (/\p{Cc}/u.test(proof.nonce)) {
    refuse(claim, 'headers', `the nonce of the ${claim.what} is not one line of text`)
  }
  const type = claim.header('Wechatpay-Signature-Type') ?? SCHEME
  if (type !== SCHEME) {
    const problem = `the ${claim.what} is signed by \`${oneLine(type)}\`, not by \`${SCHEME}\``
    refuse(claim, 'headers', problem)
  }
  return proof
}

function checkTime(timestamp: string, claim: Claim): void {
  if (!/^\d{1,12}$/.test(timestamp)) {
    refuse(claim, 'timestamp', '`Wechatpay-Timestamp` is not a number of seconds')
  }
  const gap = Math.floor(Date.now() / 1000) - Number(timestamp)
  if (Math.abs(gap) <= CLOCK_TOLERANCE) return
  const served = Date.parse(claim.header('Date') ?? '') / 1000
  const fresh = Math.abs(served - Number(timestamp)) <= CLOCK_TOLERANCE
  refuse(
    claim,
    'timestamp',
    `the ${claim.what}'s time is ${Math.abs(gap)} s ${gap > 0 ? 'behind' : 'ahead of'} this machine's clock, ` +
      `more than ${CLOCK_TOLERANCE} s; ${fresh ? "set this machine's clock" : `it may be an old ${claim.what} sent again`}`,
  )
}

const wrongSignature = (serial: string, { what }: Claim): string =>
  `the signature is not that of \`${oneLine(serial)}\` over this ${what}. Either the ${what} was changed on its way, or ` +
  'the key in `certs` under this name is another one, e.g. that of another merchant or your own certificate'
