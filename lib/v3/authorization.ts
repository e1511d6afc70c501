import type { WechatpayRequest } from '../http/request.js'

/** APIv3's one signature scheme: RSASSA-PKCS1-v1_5 with SHA-256. */
export const SCHEME = 'WECHATPAY2-SHA256-RSA2048'

/** What an APIv3 request proves about its sender. */
export interface Credential {
  readonly mchid: string
  /** Serial number of the merchant's API certificate. */
  readonly serial: string
  /** Unix time in seconds. */
  readonly timestamp: string
  readonly nonce: string
}

/**
 * The octets that a request's signature covers: method, target, time, nonce and body, a line each.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342
 */
export function requestMessage(
  request: Pick<WechatpayRequest, 'method' | 'target' | 'signedBody'>,
  { timestamp, nonce }: Pick<Credential, 'timestamp' | 'nonce'>,
): Uint8Array {
  return lines(`${request.method}\n${request.target}\n${timestamp}\n${nonce}\n`, request.signedBody)
}

/**
 * The octets that an answer's signature covers: time, nonce and body, a line each.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053420
 */
export function responseMessage(timestamp: string, nonce: string, body: Uint8Array): Uint8Array {
  return lines(`${timestamp}\n${nonce}\n`, body)
}

/** The value of the `Authorization` header. */
export function authorization(credential: Credential, signature: string): string {
  const { mchid, serial, timestamp, nonce } = credential
  return `${SCHEME} mchid="${mchid}",serial_no="${serial}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`
}

const lines = (head: string, body?: Uint8Array): Uint8Array =>
  body ? Buffer.concat([Buffer.from(head), body, LINE_BREAK]) : Buffer.from(`${head}\n`)

const LINE_BREAK = Buffer.from('\n')
