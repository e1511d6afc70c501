import type { Given } from '../http/given.js'

/** `h5_url` with the page to which the browser returns, if one is given. */
export function withRedirect(h5Url: string, redirect: string | undefined): string {
  if (redirect === undefined) return h5Url
  const [url = '', ...fragment] = h5Url.split('#')
  const mark = url.includes('?') ? '&' : '?'
  return [`${url}${mark}redirect_url=${encodeURIComponent(redirect)}`, ...fragment].join('#')
}

/** Anything but the URL of a page would be taken for a path on WeChat Pay's own host, or be worse. */
export function readRedirect(given: Given): string | undefined {
  const url = given.optionalText('redirect_url')
  if (url === undefined || (/^https?:\/\//i.test(url) && URL.canParse(url))) return url
  throw given.error('`redirect_url` takes an absolute URL, e.g. https://example.com/paid')
}
