import { sign, verify } from 'node:crypto'
import { keysOf, limit } from './limit.js'

export function open(shop) {
  const { own, platform } = keysOf(shop)
  return limit(
    shop,
    (text) => sign('sha256', Buffer.from(text), own).toString('base64'),
    (text, signature) =>
      verify('sha256', Buffer.from(text), platform, Buffer.from(signature, 'base64')),
  )
}
