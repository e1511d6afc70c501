import { createHash, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isIPv4 } from 'node:net'
import {
  bitString,
  integer,
  nothing,
  octetString,
  oid,
  printableString,
  sequence,
  setOf,
  tagged,
  taggedOctets,
  time,
  utf8String,
  yes,
} from './der.js'

/** Who signs certificates. */
export interface Issuer {
  /** The common name. */
  readonly name: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** What a certificate says (RFC 5280 4.1). */
export interface Claims {
  /** 40 hexadecimal digits. */
  readonly serial: string
  /** The common name. */
  readonly subject: string
  readonly publicKey: KeyObject
  /** In whole seconds; the rest is cut off. */
  readonly notBefore: Date
  readonly notAfter: Date
  /** Whether it may issue others. */
  readonly ca: boolean
  /** Where it proves a TLS server: names, and IPv4 addresses. Without these it proves none. */
  readonly hosts?: readonly string[]
}

/** An X.509 v3 certificate, signed with sha256WithRSAEncryption, as PEM. */
export function issue(claims: Claims, issuer: Issuer): string {
  const contents = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(Buffer.from(claims.serial, 'hex')),
    sha256WithRsa,
    nameOf(issuer.name),
    sequence(time(claims.notBefore), time(claims.notAfter)),
    nameOf(claims.subject),
    claims.publicKey.export({ type: 'spki', format: 'der' }),
    tagged(3, sequence(...extensionsOf(claims, issuer))),
  )
  const signature = bitString(sign('sha256', contents, issuer.privateKey))
  const lines = sequence(contents, sha256WithRsa, signature)
    .toString('base64')
    .match(/.{1,64}/g)
  return `-----BEGIN CERTIFICATE-----\n${lines?.join('\n')}\n-----END CERTIFICATE-----\n`
}

/** 20 octets, the most there may be (RFC 5280 4.1.2.2), as 40 upper-case digits; positive. */
export function newSerial(): string {
  const octets = randomBytes(20)
  octets.writeUInt8((octets.readUInt8(0) & 0x3f) | 0x40)
  return octets.toString('hex').toUpperCase()
}

const sha256WithRsa = sequence(oid('1.2.840.113549.1.1.11'), nothing)

const nameOf = (commonName: string): Buffer =>
  sequence(
    setOf(sequence(oid('2.5.4.6'), printableString('CN'))),
    setOf(sequence(oid('2.5.4.10'), utf8String('Emulator of Tenpay.com'))),
    setOf(sequence(oid('2.5.4.3'), utf8String(commonName))),
  )

/** RFC 5280 4.2.1.1 to 4.2.1.3, 4.2.1.6, 4.2.1.9 and 4.2.1.12. */
function extensionsOf({ publicKey, ca, hosts }: Claims, issuer: Issuer): Buffer[] {
  // digitalSignature to dataEncipherment, the first four bits; for a CA keyCertSign and cRLSign, the sixth and seventh.
  const usage = ca ? bitString(Buffer.from([0x06]), 1) : bitString(Buffer.from([0xf0]), 4)
  return [
    critical('2.5.29.19', ca ? sequence(yes) : sequence()),
    critical('2.5.29.15', usage),
    extension('2.5.29.14', octetString(keyIdOf(publicKey))),
    extension('2.5.29.35', sequence(taggedOctets(0, keyIdOf(issuer.publicKey)))),
    ...(hosts ? serverExtensions(hosts) : []),
  ]
}

const serverExtensions = (hosts: readonly string[]): Buffer[] => [
  extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.1'))),
  extension('2.5.29.17', sequence(...hosts.map(generalName))),
]

const generalName = (host: string): Buffer =>
  isIPv4(host)
    ? taggedOctets(7, Buffer.from(host.split('.').map(Number)))
    : taggedOctets(2, Buffer.from(host))

const extension = (id: string, value: Buffer): Buffer => sequence(oid(id), octetString(value))

const critical = (id: string, value: Buffer): Buffer => sequence(oid(id), yes, octetString(value))

/** RFC 7093 2 (4): a hash over the key as it stands in the certificate. RFC 5280 leaves the method open. */
const keyIdOf = (key: KeyObject): Buffer =>
  createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest()
