import { randomBytes, randomInt, sign } from 'node:crypto'
import { newNonce } from './numbers.js'
import type { PlatformKey } from './platform/keys.js'

/** A body on its way, answer or notification, and the headers that vouch for it. */
export interface Sealed {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What `tamper` may want otherwise. */
export interface SealChange {
  /** Seconds since the epoch. @defaultValue now */
  readonly timestamp?: number
  /** @defaultValue the key's */
  readonly serial?: string
}

/** Signs `TIMESTAMP\nNONCE\nBODY\n` as WeChat Pay signs all that it sends; a 204 has an empty third line. */
export function seal(body: string, key: PlatformKey, change: SealChange = {}): Sealed {
  const { timestamp = Math.floor(Date.now() / 1000), serial = key.serial } = change
  const nonce = newNonce()
  const message = Buffer.from(`${timestamp}\n${nonce}\n${body}\n`)
  return {
    headers: {
      ...(body && { 'Content-Type': 'application/json; charset=utf-8' }),
      'Request-ID': requestId(),
      'Wechatpay-Timestamp': `${timestamp}`,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': serial,
      'Wechatpay-Signature': sign('sha256', message, key.privateKey).toString('base64'),
      'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
    },
    body,
  }
}

/** As in `08F5...28A5EA06-268580578`: a number of the request, and one for WeChat Pay's support. */
export function requestId(): string {
  return `08${randomBytes(20).toString('hex').toUpperCase()}-${randomInt(10 ** 8, 10 ** 9)}`
}
