import { generateKeyPairSync } from 'node:crypto'

/** A new pair of keys, as PEM. */
export function newKeys() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
}

/** A merchant and its WeChat Pay, with new keys. As JSON it goes to the server and to every client. */
export function createShop() {
  const merchant = newKeys()
  const platform = newKeys()
  return {
    mchid: '1900000109',
    serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
    privateKey: merchant.privateKey,
    publicKey: merchant.publicKey,
    platformSerial: 'PUB_KEY_ID_0119000001092025010100000000000000',
    platformPublicKey: platform.publicKey,
    platformPrivateKey: platform.privateKey,
    apiv3Key: '0123456789abcdef0123456789abcdef',
  }
}
