/**
 * What a DER encoding holds, as far as its first tags tell. Enough to say "this is a certificate",
 * not to parse one: that is left to those who are good at it.
 */
export type DerKind =
  | 'pkcs8'
  | 'pkcs1'
  | 'sec1'
  | 'encrypted'
  | 'spki'
  | 'pkcs1-public'
  | 'certificate'
  | 'request'
  | 'pkcs12'
  | 'pkcs7'
  | 'unknown'

/** The first two members of the outer SEQUENCE. A one-octet INTEGER in front is a version. */
const kinds: Readonly<Record<string, DerKind>> = {
  'version 0, sequence': 'pkcs8', // RFC 5958 2
  'version 0, integer': 'pkcs1', // RFC 8017 A.1.2
  'version 1, octets': 'sec1', // RFC 5915 3
  'version 3, sequence': 'pkcs12', // RFC 7292 4
  'sequence, octets': 'encrypted', // RFC 5958 3
  'sequence, bits': 'spki', // RFC 5280 4.1
  'integer, integer': 'pkcs1-public', // RFC 8017 A.1.1
  'certificate, sequence': 'certificate', // RFC 5280 4.1
  'request, sequence': 'request', // RFC 2986 4.2
  'oid, context 0': 'pkcs7', // RFC 2315 7
}

const tags: Readonly<Record<number, string>> = {
  2: 'integer',
  3: 'bits',
  4: 'octets',
  6: 'oid',
  48: 'sequence',
  160: 'context 0',
}

export function kindOf(der: Uint8Array): DerKind {
  const outer = elementAt(der, 0)
  const first = elementAt(der, outer.start)
  const second = elementAt(der, first.end)
  if (outer.tag !== 'sequence') return 'unknown'
  return kinds[`${nameOf(der, first, second)}, ${second.tag}`] ?? 'unknown'
}

/** X.690 8.1.3.6: the end is marked, as in PKCS#12 files that Java has written; DER never does so. */
const INDEFINITE = 0x80

/**
 * How many octets it says it has: more than there are when it is cut off, fewer when something
 * stands behind it.
 */
export function declaredOctets(der: Uint8Array): number {
  if (der[1] === INDEFINITE) return der.length
  const outer = elementAt(der, 0)
  return outer.tag === 'sequence' ? outer.end : der.length
}

function nameOf(der: Uint8Array, first: Element, second: Element): string | undefined {
  if (first.tag === 'integer' && first.end - first.start === 1) return `version ${der[first.start]}`
  // A signed thing. RFC 5280 4.1: a TBSCertificate begins with [0] or with a serial number and an
  // AlgorithmIdentifier; RFC 2986 4.1: a CertificationRequestInfo begins with a version and a Name,
  // which never begins with an OID.
  if (first.tag === 'sequence' && second.tag === 'sequence') {
    const version = elementAt(der, first.start)
    const algorithm = elementAt(der, elementAt(der, version.end).start)
    return version.tag === 'context 0' || algorithm.tag === 'oid' ? 'certificate' : 'request'
  }
  return first.tag
}

interface Element {
  readonly tag: string | undefined
  /** Where its contents begin and end. */
  readonly start: number
  readonly end: number
}

/** X.690 8.1.2 and 8.1.3: one octet of tag, then the length in the short or the long form. */
function elementAt(der: Uint8Array, at: number): Element {
  const tag = tags[der[at] ?? 0]
  const short = der[at + 1] ?? 0
  if (short < 0x80) return { tag, start: at + 2, end: at + 2 + short }
  const start = at + 2 + (short & 0x7f)
  const length = der.subarray(at + 2, start).reduce((sum, octet) => sum * 256 + octet, 0)
  return { tag, start, end: start + length }
}
