import { inspect } from 'node:util'
import { viewOf } from './encode.js'
import type { WechatpayRequest } from './request.js'

/**
 * `cause`, or a stand-in for it if it quotes the signature of `request`: the errors of a dispatcher may quote all of it, and
 * no signature shall get into a log.
 */
export function redact(
  cause: Error & { code?: string },
  request: Pick<WechatpayRequest, 'headers' | 'target' | 'body'>,
): Error & { code?: string } {
  const text = inspect(cause, { depth: 8, maxStringLength: null })
  if (!signaturesIn(request).some((signature) => text.includes(signature))) return cause
  const substitute = new Error(
    `${cause.name}, whose text is left out because it quotes the signature`,
  )
  return Object.assign(substitute, cause.code && { code: cause.code })
}

/** That of APIv3 in its header; those of APIv2 in the query or in the XML. */
function signaturesIn({
  headers,
  target,
  body,
}: Pick<WechatpayRequest, 'headers' | 'target' | 'body'>): string[] {
  const xml = body instanceof Uint8Array ? viewOf(body).toString() : ''
  const found = [
    ...(headers.authorization ?? '').matchAll(/signature="([^"]+)"/g),
    ...target.matchAll(/[?&](?:workwx_)?sign=([^&]+)/g),
    ...xml.matchAll(/<(?:workwx_)?sign>(\w+)</g),
  ]
  return found.map(([, signature = '']) => signature)
}
