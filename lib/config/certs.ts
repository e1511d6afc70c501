import type { X509Certificate } from 'node:crypto'
import { type PublicKeySource, readCaCertificate, readPublicKey, serialOf } from '../crypto/keys.js'
import { describe, quote } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import { MCHID, readFlag, SERIAL } from './values.js'

const PUBLIC_KEY_ID = /^PUB_KEY_ID_\w+$/

/** What to do when `certs` is missing or is something else. */
export const CERTS_ADVICE =
  "Give WeChat Pay's public key as { PUB_KEY_ID_...: pem }, from the merchant platform, its platform certificate as { serial: pem }, or 'auto' to download it"

/** WeChat Pay's keys as they are configured. */
export interface Certs {
  /** Those that are given, by their names in the answers. */
  readonly keys: ReadonlyMap<string, PublicKeySource>
  /** Whether the platform certificates are downloaded. */
  readonly auto: boolean
}

export function readCerts(value: unknown): Certs {
  if (value === 'auto') return { keys: new Map(), auto: true }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigError('certs', `it is ${describe(value)}`, CERTS_ADVICE)
  }
  const { auto = false, ...given } = value as Record<string, unknown>
  const entries = Object.entries(given)
  if (entries.length === 0 && !auto) throw new ConfigError('certs', 'it is empty', CERTS_ADVICE)
  return {
    keys: new Map(entries.map(([name, key]) => [platformSerial(name), readPlatformKey(name, key)])),
    auto: readFlag('certs.auto', auto),
  }
}

/** CA certificates: one, or a list of them. */
export function readTrust(value: unknown): X509Certificate[] {
  const certificates = [value].flat().map((given) => readCaCertificate('trust', given))
  if (certificates.length > 0) return certificates
  throw new ConfigError('trust', 'it is empty', 'Give the CA certificates, or leave it out')
}

/** Serial numbers are compared in the spelling of WeChat Pay, which is upper case. */
const platformSerial = (name: string): string =>
  PUBLIC_KEY_ID.test(name) ? name : name.toUpperCase()

function readPlatformKey(name: string, value: unknown): PublicKeySource {
  if (!PUBLIC_KEY_ID.test(name) && !SERIAL.test(name)) {
    const problem = `${quote(name)} is neither a public key id nor the serial number of a platform certificate`
    throw new ConfigError('certs', problem, CERTS_ADVICE)
  }
  return readPublicKey(`certs.${name}`, value)
}

/** Looks whose the certificates are, and whether each stands under its own name. */
export function checkCerts(
  certs: ReadonlyMap<string, PublicKeySource>,
  mchid: string,
  serial: string,
): void {
  for (const [name, { certificate }] of certs) {
    const problem = merchantIn(name, certificate, mchid, serial)
    if (problem) {
      const advice =
        "Put WeChat Pay's public key or platform certificate here, not your own certificate"
      throw new ConfigError(`certs.${name}`, problem, advice)
    }
    if (certificate) checkName(name, certificate)
  }
}

/** The mistake made most: the merchant's own certificate in the place of WeChat Pay's. */
function merchantIn(
  name: string,
  certificate: X509Certificate | undefined,
  mchid: string,
  serial: string,
): string | undefined {
  if (name === serial) return "this is the merchant's own serial number"
  const own = certificate && merchantsOf(certificate).includes(mchid)
  return own ? `this is the certificate of merchant ${mchid}` : undefined
}

/** The merchants that a certificate is made out to; none, if it is WeChat Pay's. */
export const merchantsOf = (certificate: X509Certificate): readonly string[] =>
  certificate.subject
    .split('\n')
    .filter((name) => name.startsWith('CN='))
    .map((name) => name.slice('CN='.length))
    .filter((name) => MCHID.test(name))

function checkName(name: string, certificate: X509Certificate): void {
  if (PUBLIC_KEY_ID.test(name)) {
    const advice =
      'Give the public key (pub_key.pem) that the merchant platform shows beside this id'
    throw new ConfigError(`certs.${name}`, 'a public key id is paired with a certificate', advice)
  }
  const serial = serialOf(certificate)
  if (serial === name) return
  const problem = `the serial number of this certificate is ${serial}`
  throw new ConfigError(`certs.${name}`, problem, `Name it so: { '${serial}': pem }`)
}
