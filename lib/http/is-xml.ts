import { viewOf } from './encode.js'

/** Whether a document begins as XML: with `<xml`, `<root`, `<?xml` or `<!--`, after a byte order mark and white space. */
export function isXml(octets: Uint8Array): boolean {
  const start = octets.findIndex((octet, at) => !BLANKS.includes(octet) && !isMark(octets, at))
  if (octets[start] !== LESS_THAN) return false
  const head = viewOf(octets.subarray(start, start + 6)).toString('latin1')
  return /^<(?:(?:xml|root|\?xml)[ \t\r\n/>]|!--)/.test(head)
}

const LESS_THAN = 0x3c

/** XML 1.0 2.3: a space, a tab, a line break. */
const BLANKS: readonly number[] = [0x20, 0x09, 0x0d, 0x0a]

/** U+FEFF in UTF-8, before anything else. */
const isMark = (octets: Uint8Array, at: number): boolean => at < 3 && octets[at] === MARK[at]
const MARK = [0xef, 0xbb, 0xbf]
