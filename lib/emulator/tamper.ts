import type { Answer } from './answer.js'
import type { Reply, Seal } from './seal.js'

/** A way to spoil an answer; `Emulator.tamper` tells what each does. */
export type TamperKind = 'signature' | 'body' | 'timestamp' | 'header' | 'serial' | 'probe'

type Spoiler = (answer: Answer, seal: Seal) => Reply

const PROBE = 'WECHATPAY/SIGNTEST/'

const spoilers: Readonly<Record<TamperKind, Spoiler>> = {
  signature: (answer, seal) => resign(seal(answer), spoilt),
  body: (answer, seal) => {
    const { status, headers } = seal(answer)
    const data = answer.body ? JSON.parse(answer.body) : {}
    return {
      status: answer.body ? status : 200,
      headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ...data, tampered: true }),
    }
  },
  timestamp: (answer, seal) => seal(answer, { timestamp: Math.floor(Date.now() / 1000) - 600 }),
  header: (answer, seal) => {
    const { 'Wechatpay-Signature': _, ...headers } = seal(answer).headers
    return { ...answer, headers }
  },
  serial: (answer, seal) => seal(answer, { serial: `PUB_KEY_ID_${'0'.repeat(34)}` }),
  probe: (answer, seal) =>
    resign(seal(answer), (signature) => `${PROBE}${signature.slice(PROBE.length)}`),
}

export interface Tampering {
  tamper(kind: TamperKind): void
  /** Signs rightly, unless it is the turn of a `tamper`. */
  seal(answer: Answer): Reply
}

/** The queue between those who ask for spoilt answers and the one who signs. */
export function createTampering(seal: Seal): Tampering {
  const queue: Spoiler[] = []
  return {
    tamper(kind) {
      if (!Object.hasOwn(spoilers, kind)) {
        const kinds = Object.keys(spoilers).join(', ')
        throw new TypeError(`tamper: ${String(kind)} is none of ${kinds}`)
      }
      queue.push(spoilers[kind])
    },
    seal(answer) {
      const spoil = queue.shift()
      return spoil ? spoil(answer, seal) : seal(answer)
    },
  }
}

function resign({ status, headers, body }: Reply, change: (signature: string) => string): Reply {
  const signature = change(headers['Wechatpay-Signature'] ?? '')
  return { status, headers: { ...headers, 'Wechatpay-Signature': signature }, body }
}

/** Base64 of as many octets, the last one flipped. */
function spoilt(signature: string): string {
  const octets = Buffer.from(signature, 'base64')
  octets.writeUInt8(octets.readUInt8(octets.length - 1) ^ 0xff, octets.length - 1)
  return octets.toString('base64')
}
