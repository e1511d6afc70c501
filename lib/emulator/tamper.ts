import type { PlatformKey } from './platform/keys.js'
import { type SealChange, type Sealed, seal } from './seal.js'
import type { SpoilQueue } from './spoil-queue.js'

/** A way to spoil an answer; `Emulator.tamper` tells what each does. */
export type TamperKind = 'signature' | 'body' | 'timestamp' | 'header' | 'serial' | 'probe'

/** A way to spoil a notification; `Emulator.tamperNotification` tells what each does. */
export type NotificationTamperKind =
  | TamperKind
  | 'algorithm'
  | 'ciphertext'
  | 'tag'
  | 'nonce'
  | 'associated_data'

/** Signs a body, wrongly or not as it ought to be. `sign` would do it rightly. */
type Spoiler = (body: string, sign: (body: string, change?: SealChange) => Sealed) => Sealed

const PROBE = 'WECHATPAY/SIGNTEST/'

export const answerSpoilers: Readonly<Record<TamperKind, Spoiler>> = {
  signature: (body, sign) => resign(sign(body), flipBit('last')),
  body: (body, sign) => {
    const { headers } = sign(body)
    return {
      headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...JSON.parse(body || '{}'), tampered: true }),
    }
  },
  timestamp: (body, sign) => sign(body, { timestamp: Math.floor(Date.now() / 1000) - 600 }),
  header: (body, sign) => {
    const { 'Wechatpay-Signature': _, ...headers } = sign(body).headers
    return { headers, body }
  },
  serial: (body, sign) => sign(body, { serial: `PUB_KEY_ID_${'0'.repeat(34)}` }),
  probe: (body, sign) =>
    resign(sign(body), (signature) => `${PROBE}${signature.slice(PROBE.length)}`),
}

export const notificationSpoilers: Readonly<Record<NotificationTamperKind, Spoiler>> = {
  ...answerSpoilers,
  algorithm: inResource('algorithm', () => 'AEAD_SM4_GCM'),
  ciphertext: inResource('ciphertext', flipBit('first')),
  tag: inResource('ciphertext', flipBit('last')),
  nonce: inResource('nonce', otherEnd),
  associated_data: inResource('associated_data', otherEnd),
}

/** Signs a body. */
export type Sealing = (body: string, key: PlatformKey) => Sealed

/** Signs rightly, unless it is the turn of something in the queue. */
export const sealingWith =
  <Kind extends string>(
    queue: SpoilQueue<Kind>,
    spoilers: Readonly<Record<Kind, Spoiler>>,
  ): Sealing =>
  (body, key) => {
    const kind = queue.next()
    const sign = (other: string, change?: SealChange) => seal(other, key, change)
    return kind ? spoilers[kind](body, sign) : sign(body)
  }

function resign({ headers, body }: Sealed, change: (signature: string) => string): Sealed {
  const signature = change(headers['Wechatpay-Signature'] ?? '')
  return { headers: { ...headers, 'Wechatpay-Signature': signature }, body }
}

/** Changes one member of a notification's resource before it is signed. */
function inResource(name: string, change: (value: string) => string): Spoiler {
  return (body, sign) => {
    const envelope = JSON.parse(body)
    const { resource } = envelope
    const changed = { ...resource, [name]: change(resource[name]) }
    return sign(JSON.stringify({ ...envelope, resource: changed }))
  }
}

/** The same octets in base64, with one bit changed. The last octet of a ciphertext belongs to its tag. */
function flipBit(of: 'first' | 'last'): (base64: string) => string {
  return (base64) => {
    const octets = Buffer.from(base64, 'base64')
    const at = of === 'first' ? 0 : octets.length - 1
    octets.writeUInt8(octets.readUInt8(at) ^ 1, at)
    return octets.toString('base64')
  }
}

/** With another last character, or a first one. */
export function otherEnd(text: string): string {
  return `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`
}
