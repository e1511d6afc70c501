import { oneLine } from '../http/describe.js'
import { RequestError } from '../http/errors.js'
import { withoutSecrets } from '../http/sensitive.js'

/** Where a file is. */
export interface Place {
  /** Without the `/` before it; a URL's is kept to the octet. */
  readonly path: string
  /** All of it, for messages. */
  readonly url: string
  /** Of an absolute URL. */
  readonly origin?: string
}

/** The hosts of WeChat Pay's API: those of the main land, the backups, and those for overseas. */
const WECHATPAY = /^(?:[a-z\d-]+\.)+(?:mch\.weixin\.qq\.com|wechatpay\.cn)$/

/**
 * RFC 3986 4.3, in characters that it knows, and with a path. A URL parser, which tells the host, rewrites others or leaves them out:
 * it would read another URL than the one that is sent.
 */
const ABSOLUTE = /^[a-z][a-z\d+.-]*:\/\/[\w.:[\]-]+\/([\w.~!$&'()*+,;=:@%/?-]*)$/i

/** What no client could take for an absolute URL, nor for one that has only its scheme left out (RFC 3986 4.2). */
const PATH = /^\/?(?![a-z][a-z\d+.-]*:|\/)[^\s\\\p{Cc}]*$/iu

/** Whether `text` is a path, not an absolute URL. */
export const isPath = (text: string): boolean => PATH.test(text)

/**
 * Where `target` is: an absolute URL, or a path of the client's own server, whose placeholders are not yet filled.
 *
 * @param hosts to which a URL may lead by https beside WeChat Pay's and the client's own, or origins
 * @throws `RequestError` for a URL that leads elsewhere: it would carry the merchant's signature there
 */
export function placeOf(target: string, own: URL, hosts: readonly string[] = []): Place {
  if (isPath(target)) {
    const path = target.replace(/^\//, '')
    return { path, url: withoutSecrets(own.href + path) }
  }
  const [, path] = ABSOLUTE.exec(target) ?? []
  if (path === undefined || !URL.canParse(target)) {
    const problem = 'it is no URL to download from: that is a path, or https://host/path'
    const rules = 'percent-encoded, without a user name, a password and `#`'
    throw new RequestError(`${problem}, ${rules}`, { method: 'GET', url: own.href })
  }
  const url = new URL(target)
  const isTrusted =
    url.origin === own.origin ||
    hosts.some((host) => originOf(host) === url.origin) ||
    (url.protocol === 'https:' && url.port === '' && WECHATPAY.test(url.hostname))
  if (!isTrusted) {
    const problem = `\`${url.origin}\` is not WeChat Pay's, and the request would be signed by the merchant`
    throw new RequestError(`${problem}; if it may go there, name it in \`hosts\``, {
      method: 'GET',
      url: oneLine(withoutSecrets(url.href)),
    })
  }
  return { path, origin: url.origin, url: withoutSecrets(target) }
}

/** The origin of a host, which is https, or of a URL. */
function originOf(host: string): string {
  const url = host.includes('://') ? host : `https://${host}`
  if (URL.canParse(url)) return new URL(url).origin
  throw new RequestError(`\`hosts\` names \`${oneLine(host)}\`, which is no host`)
}
