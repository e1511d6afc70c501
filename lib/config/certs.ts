import { type PublicKeySource, readPublicKey, serialOf } from '../crypto/keys.js'
import { describe, quote } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import { SERIAL } from './values.js'

const PUBLIC_KEY_ID = /^PUB_KEY_ID_\w+$/

/** What to do when `certs` is missing or is something else. */
export const CERTS_ADVICE =
  "Give WeChat Pay's public key as { PUB_KEY_ID_...: pem }, from the merchant platform, or its platform certificate as { serial: pem }"

/** WeChat Pay's keys by their names in the answers. */
export function readCerts(value: unknown): ReadonlyMap<string, PublicKeySource> {
  if (value === 'auto') {
    throw new ConfigError('certs', '`auto` is not in this version', CERTS_ADVICE)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ConfigError('certs', `it is ${describe(value)}`, CERTS_ADVICE)
  }
  const entries = Object.entries(value)
  if (entries.length === 0) throw new ConfigError('certs', 'it is empty', CERTS_ADVICE)
  return new Map(entries.map(([name, key]) => [platformSerial(name), readPlatformKey(name, key)]))
}

/** Serial numbers are compared in the spelling of WeChat Pay, which is upper case. */
const platformSerial = (name: string): string =>
  PUBLIC_KEY_ID.test(name) ? name : name.toUpperCase()

function readPlatformKey(name: string, value: unknown): PublicKeySource {
  if (!PUBLIC_KEY_ID.test(name) && !SERIAL.test(name)) {
    const problem = `${quote(name)} is neither a public key id nor the serial number of a platform certificate`
    throw new ConfigError('certs', problem, CERTS_ADVICE)
  }
  const option = `certs.${name}`
  const key = readPublicKey(option, value)
  const own = key.certificate && serialOf(key.certificate)
  if (own && PUBLIC_KEY_ID.test(name)) {
    const advice =
      'Give the public key (pub_key.pem) that the merchant platform shows beside this id'
    throw new ConfigError(option, 'a public key id is paired with a certificate', advice)
  }
  if (own && own !== platformSerial(name)) {
    throw new ConfigError(
      option,
      `the serial number of this certificate is ${own}`,
      `Name it so: { '${own}': pem }`,
    )
  }
  return key
}

/** The mistake made most: the merchant's own certificate in the place of WeChat Pay's. */
export function refuseMerchant(
  certs: ReadonlyMap<string, PublicKeySource>,
  mchid: string,
  serial: string,
): void {
  const advice =
    "Put WeChat Pay's public key or platform certificate here, not your own certificate"
  for (const [name, { certificate }] of certs) {
    if (name === serial)
      throw new ConfigError(`certs.${name}`, "this is the merchant's own serial number", advice)
    if (certificate?.subject.split('\n').includes(`CN=${mchid}`)) {
      throw new ConfigError(`certs.${name}`, `this is the certificate of merchant ${mchid}`, advice)
    }
  }
}
