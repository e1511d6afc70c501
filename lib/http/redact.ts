import { inspect } from 'node:util'

/**
 * `cause`, or a stand-in for it if it quotes the signature: the errors of a dispatcher may quote the request, and
 * no signature shall get into a log.
 *
 * @param authorization the header that was sent
 * @param target path and query that were sent, where APIv2 signs a `GET`
 */
export function redact(
  cause: Error & { code?: string },
  authorization = '',
  target = '',
): Error & { code?: string } {
  const [, signature] =
    /signature="([^"]+)"/.exec(authorization) ?? /[?&]sign=([^&]+)/.exec(target) ?? []
  if (!signature || !inspect(cause, { depth: 8 }).includes(signature)) return cause
  const substitute = new Error(
    `${cause.name}, whose text is left out because it quotes the signature`,
  )
  return Object.assign(substitute, cause.code && { code: cause.code })
}
