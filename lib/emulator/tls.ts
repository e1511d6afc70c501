import { generateKeyPairSync } from 'node:crypto'
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { Merchant } from './merchant.js'
import { newSerial } from './platform/certificate.js'
import type { Platform } from './platform/keys.js'

/** Who proves what on a TLS connection, each by a certificate of the platform's CA; all PEM. */
export interface TlsIdentities {
  readonly ca: string
  readonly server: { readonly cert: string; readonly key: string }
  /** The merchant's client certificate; its key is `Merchant.privateKey`. */
  readonly merchant: string
}

export function createIdentities(merchant: Merchant, platform: Platform): TlsIdentities {
  // Unlike those that sign, this key may be of a kind that is made in no time.
  const server = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const serverClaims = {
    serial: newSerial(),
    subject: 'api.mch.weixin.qq.com (emulator)',
    publicKey: server.publicKey,
    hosts: ['127.0.0.1', 'localhost'],
  }
  const { serial, mchid, publicKey } = merchant
  return {
    ca: platform.trust,
    server: {
      cert: platform.certify(serverClaims),
      key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    },
    merchant: platform.certify({ serial, subject: mchid, publicKey }),
  }
}

/** Whether the client has shown the certificate of `merchant` on this connection, and that it has the key. */
export const isCertified = (socket: Socket, { serial }: Merchant): boolean =>
  // Node.js also calls a resumed session authorized that never saw a certificate.
  socket instanceof TLSSocket &&
  socket.authorized &&
  socket.getPeerX509Certificate()?.serialNumber === serial
