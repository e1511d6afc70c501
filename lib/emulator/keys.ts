import { generateKeyPair, type KeyObject, randomBytes, randomInt } from 'node:crypto'
import { promisify } from 'node:util'

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

export interface Platform {
  /** `PUB_KEY_ID_...` */
  readonly serial: string
  readonly privateKey: KeyObject
  /** SPKI PEM. */
  readonly publicKey: string
}

/** A merchant and a platform that know each other and nobody else. */
export async function createIdentities(): Promise<{ merchant: Merchant; platform: Platform }> {
  const [merchant, platform] = await Promise.all([createKeyPair(), createKeyPair()])
  return {
    merchant: {
      mchid: '1900000109',
      serial: randomBytes(20).toString('hex').toUpperCase(),
      privateKey: merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      publicKey: merchant.publicKey,
      apiv3Key: randomBytes(16).toString('hex'),
      secret: randomBytes(16).toString('hex'),
    },
    platform: {
      serial: `PUB_KEY_ID_0119000001092024${randomInt(10 ** 11, 10 ** 12)}`,
      privateKey: platform.privateKey,
      publicKey: platform.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    },
  }
}

const createKeyPair = () => promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
