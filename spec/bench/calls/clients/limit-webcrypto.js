import { keysOf, limit } from './limit.js'

const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const { subtle } = crypto

export async function open(shop) {
  const { own, platform } = keysOf(shop)
  const signing = await subtle.importKey(
    'pkcs8',
    own.export({ type: 'pkcs8', format: 'der' }),
    RSA,
    false,
    ['sign'],
  )
  const verifying = await subtle.importKey(
    'spki',
    platform.export({ type: 'spki', format: 'der' }),
    RSA,
    false,
    ['verify'],
  )
  return limit(
    shop,
    async (text) =>
      Buffer.from(await subtle.sign(RSA.name, signing, Buffer.from(text))).toString('base64'),
    (text, signature) =>
      subtle.verify(RSA.name, verifying, Buffer.from(signature, 'base64'), Buffer.from(text)),
  )
}
