import { RequestError, type RequestSummary } from './errors.js'

export const DEFAULT_BASE_URL = 'https://api.mch.weixin.qq.com/'

/**
 * Reads a base URL; its path is kept, with or without a `/` at its end.
 *
 * @returns what is wrong with it, if it cannot be used
 */
export function parseBaseUrl(given: string | URL): URL | string {
  if (!URL.canParse(String(given))) return 'it is not an absolute URL'
  const url = new URL(given)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'it must begin with https://'
  if (url.search || url.hash) return 'it must end with the path, without `?` and `#`'
  if (url.username || url.password) return 'it must not hold a user name or password'
  if (url.protocol === 'http:' && /\.(weixin\.qq\.com|wechatpay\.cn)\.?$/.test(url.hostname)) {
    return 'WeChat Pay is reached by https:// only'
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}

/** What requests need of a base URL. */
interface BaseParts {
  /** Scheme, host and port. */
  readonly origin: string
  /** Its path, with a `/` at its end. */
  readonly pathname: string
  /** What a proxy has before WeChat Pay's own paths. */
  readonly prefix: string
}

/** A URL computes its parts each time it is asked. */
const known = new WeakMap<URL, BaseParts>()

export function partsOf(base: URL): BaseParts {
  const found = known.get(base)
  if (found) return found
  const { origin, pathname } = base
  const prefix = pathname.replace(/(?<=\/)(?:(?:hk|global)\/)?(?:v3\/)?$/, '')
  const parts = { origin, pathname, prefix }
  known.set(base, parts)
  return parts
}

/** The option `baseUrl` of a call. */
export function readBaseUrl(given: string | URL, call: RequestSummary): URL {
  const url = parseBaseUrl(given)
  if (typeof url === 'string') throw new RequestError(`option \`baseUrl\`: ${url}`, call)
  return url
}
