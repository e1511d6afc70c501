import { oneLine } from '../http/describe.js'
import { RequestError, type RequestSummary } from '../http/errors.js'

/** Where a file is. */
export interface Place {
  /** Without the `/` before it; a URL's is kept to the octet. */
  readonly path: string
  /** Of an absolute URL. */
  readonly origin?: string
}

/** The hosts of WeChat Pay's API: those of the main land, the backups, and those for overseas. */
const WECHATPAY = /^(?:[a-z\d-]+\.)+(?:mch\.weixin\.qq\.com|wechatpay\.cn)$/

/** RFC 3986 4.3: whether a text has a scheme. */
export const isAbsolute = (text: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(text)

/** RFC 3986 4.3: scheme, authority, and the path with its query. */
const ABSOLUTE = /^([a-z][a-z\d+.-]*:\/\/[^/?#\\]*)\/?([^\\]*)$/i

/**
 * Where `target` is: an absolute URL, or a path of the client's own server.
 *
 * @param hosts to which a URL may lead beside WeChat Pay's and the client's own
 * @throws `RequestError` for a URL that leads elsewhere: it would carry the merchant's signature there
 */
export function placeOf(target: string, own: URL, hosts: readonly string[] = []): Place {
  if (!isAbsolute(target)) return { path: target.replace(/^\//, '') }
  const [, , path = ''] = ABSOLUTE.exec(target) ?? []
  const call: RequestSummary = { method: 'GET', url: oneLine(target) }
  if (!URL.canParse(target) || !ABSOLUTE.test(target)) {
    throw new RequestError('it is no URL to download from', call)
  }
  const url = new URL(target)
  if (url.username || url.password) {
    throw new RequestError('the URL must not hold a user name or password', call)
  }
  const isTrusted = url.protocol === 'https:' && url.port === '' && WECHATPAY.test(url.hostname)
  if (!isTrusted && url.origin !== own.origin && !hosts.includes(url.host)) {
    const problem = `\`${url.origin}\` is not WeChat Pay's, and the request would be signed by the merchant`
    throw new RequestError(`${problem}; if it may go there, name it in \`hosts\``, call)
  }
  return { path, origin: url.origin }
}
