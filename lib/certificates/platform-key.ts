import type { KeyObject, X509Certificate } from 'node:crypto'
import { isPublicKeyId } from '../config/values.js'
import { verify } from '../crypto/rsa.js'
import type { PlatformKeys } from '../v3/proof.js'

/** From when to when a certificate is valid; a public key has no dates. */
interface Dates {
  readonly notBefore: Date | undefined
  readonly notAfter: Date | undefined
}

/** One of WeChat Pay's keys, as it can be shown and stored. */
export interface PlatformCertificate extends Dates {
  /** Serial number of the certificate, or `PUB_KEY_ID_...`. */
  readonly serial: string
  /** The certificate, or the public key that came without one. */
  readonly pem: string
}

export interface PlatformKey extends Dates {
  readonly serial: string
  readonly key: KeyObject
  /** That of `PlatformCertificate`, written when it is asked for. */
  pem(): string
}

export const platformKey = (
  serial: string,
  key: KeyObject,
  certificate?: X509Certificate,
): PlatformKey => ({
  serial,
  key,
  pem: () => certificate?.toString() ?? key.export({ type: 'spki', format: 'pem' }).toString(),
  ...datesOf(certificate),
})

export const datesOf = (certificate: X509Certificate | undefined): Dates => ({
  notBefore: certificate && new Date(certificate.validFrom),
  notAfter: certificate && new Date(certificate.validTo),
})

/** Whether its certificate is valid now. */
export const isValid = ({ notBefore, notAfter }: Dates): boolean =>
  (notBefore === undefined || notBefore.getTime() <= Date.now()) && !isExpired({ notAfter })

export const isExpired = ({ notAfter }: Pick<Dates, 'notAfter'>): boolean =>
  notAfter !== undefined && notAfter.getTime() < Date.now()

/** For sorting: a public key, which does not expire, before the certificate that is valid longest. */
export const byPreference = (a: Named, b: Named): number =>
  Number(isPublicKeyId(b.serial)) - Number(isPublicKeyId(a.serial)) || until(b) - until(a)

type Named = Pick<PlatformKey, 'serial' | 'notAfter'>

const until = ({ notAfter }: Named): number => notAfter?.getTime() ?? Number.MAX_VALUE

/** Whether `signature` over `message` was made with this key. */
export const hasSigned = (
  key: PlatformKey | undefined,
  message: Uint8Array,
  signature: Uint8Array,
): boolean => key !== undefined && verify(key.key, message, signature)

/** These keys and no others, for the verifier. */
export function among(keys: readonly PlatformKey[]): PlatformKeys {
  const find = (serial: string) => keys.find((key) => key.serial === serial)
  return {
    has: (serial) => find(serial) !== undefined,
    verify: (message, signature, serial) => hasSigned(find(serial), message, signature),
    missing: () => `which is none of ${keys.map(({ serial }) => serial).join(', ') || 'none'}`,
  }
}
