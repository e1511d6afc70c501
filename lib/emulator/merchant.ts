import { type KeyObject, randomBytes } from 'node:crypto'
import { createKeyPair } from './key-pair.js'
import { newSerial } from './platform/certificate.js'

export interface Merchant {
  readonly mchid: string
  /** Serial of the API certificate. */
  readonly serial: string
  /** PKCS#8 PEM. */
  readonly privateKey: string
  readonly publicKey: KeyObject
  readonly apiv3Key: string
  readonly secret: string
}

/** A merchant with keys and secrets that nobody has seen before. */
export async function createMerchant(): Promise<Merchant> {
  const { privateKey, publicKey } = await createKeyPair()
  return {
    mchid: '1900000109',
    serial: newSerial(),
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey,
    apiv3Key: randomBytes(16).toString('hex'),
    secret: randomBytes(16).toString('hex'),
  }
}
