import { sign, verify } from 'node:crypto'
import { promisify } from 'node:util'
import { keysOf, limit } from './limit.js'

const signAside = promisify(sign)

export function open(shop) {
  const { own, platform } = keysOf(shop)
  return limit(
    shop,
    async (text) => (await signAside('sha256', Buffer.from(text), own)).toString('base64'),
    (text, signature) =>
      verify('sha256', Buffer.from(text), platform, Buffer.from(signature, 'base64')),
  )
}
