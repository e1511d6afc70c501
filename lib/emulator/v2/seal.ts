import type { Sealed } from '../seal.js'
import { type NotificationTamperKind, otherEnd } from '../tamper.js'
import { type SignType, signatureOf } from './sign.js'
import { type Said, writeXml } from './xml.js'

/** XML on its way. */
export const sealed = (said: Said): Sealed => ({
  headers: { 'Content-Type': 'text/xml; charset=utf-8' },
  body: writeXml(said),
})

/** Signs, and spoils the signature in a way that comes nearest to what `kind` is in APIv3. */
export function signed(
  said: Said,
  { signType, secret }: { readonly signType: SignType; readonly secret: string },
  kind?: NotificationTamperKind,
): Sealed {
  const sign = signatureOf(said, signType, secret)
  if (kind === undefined) return sealed({ ...said, sign })
  if (kind === 'header') return sealed(said)
  if (kind === 'body') return sealed({ ...said, mch_id: otherEnd(`${said.mch_id}`), sign })
  return sealed({ ...said, sign: otherEnd(sign) })
}
