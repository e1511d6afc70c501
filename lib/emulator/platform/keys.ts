import { type KeyObject, randomInt } from 'node:crypto'
import { createKeyPair, type KeyPair } from '../key-pair.js'
import { type Claims, type Issuer, issue, newSerial } from './certificate.js'

/** What a merchant has of WeChat Pay: its public key, platform certificates, or both amid a migration. */
export type PlatformMode = 'key' | 'certificate' | 'both'

/** A key by which WeChat Pay signs and decrypts. */
export interface PlatformKey {
  /** `PUB_KEY_ID_...`, or the serial of a certificate. */
  readonly serial: string
  readonly privateKey: KeyObject
  /** SPKI, or the certificate. */
  readonly pem: string
}

export interface PlatformCertificate extends PlatformKey {
  readonly notBefore: Date
  readonly notAfter: Date
}

export interface RotateOptions {
  /** Whether the older certificates stay downloadable, and usable where a request names them. @defaultValue true */
  readonly keep?: boolean
  /** From when the new certificate is valid, to the second. @defaultValue now */
  readonly notBefore?: Date
  /** Until when. @defaultValue five years from `notBefore` */
  readonly notAfter?: Date
  /** `self` for a certificate that the CA knows nothing of. @defaultValue 'ca' */
  readonly issuer?: 'ca' | 'self'
}

/** WeChat Pay's own keys, and who vouches for them. */
export interface Platform {
  /** The certificate of the CA, PEM. */
  readonly trust: string
  /** Those that can be downloaded, newest first. */
  readonly certificates: readonly PlatformCertificate[]
  /** The key by which it signs unless a certificate is called for: the public key's where there is one. */
  readonly preferred: PlatformKey
  find(serial: string | undefined): PlatformKey | undefined
  /** Issues a certificate, and resolves with its serial. */
  rotate(options?: RotateOptions): Promise<string>
  /** A certificate by the same CA for another than the platform, PEM. It is valid from now, as long as the platform's. */
  certify(claims: Omit<Claims, 'ca' | 'notBefore' | 'notAfter'>): string
}

const CA = { subject: 'Tenpay.com Root CA (emulator)', years: 20 }
const SIGNER = { subject: 'Tenpay.com sign (emulator)', years: 5 }

const MODES: readonly PlatformMode[] = ['key', 'certificate', 'both']

/** @throws TypeError for another mode */
export async function createPlatform(mode: PlatformMode): Promise<Platform> {
  if (!MODES.includes(mode)) {
    throw new TypeError(`platform: ${String(mode)} is none of ${MODES.join(', ')}`)
  }
  const [root, first, publicKey] = await Promise.all([
    createKeyPair(),
    mode === 'key' ? undefined : createKeyPair(),
    mode === 'certificate' ? undefined : createPublicKey(),
  ])
  const ca = { name: CA.subject, ...root }
  let certificates: readonly PlatformCertificate[] = []

  const addCertificate = (keys: KeyPair, options: RotateOptions): string => {
    const { keep = true, notBefore = new Date(), issuer = 'ca' } = options
    const { notAfter = yearsAfter(notBefore, SIGNER.years) } = options
    const claims = { ...keys, serial: newSerial(), subject: SIGNER.subject, notBefore, notAfter }
    const signer = issuer === 'ca' ? ca : { name: SIGNER.subject, ...keys }
    const certificate = { ...claims, pem: issue({ ...claims, ca: false }, signer) }
    certificates = [certificate, ...(keep ? certificates : [])]
    return certificate.serial
  }
  if (first) addCertificate(first, {})

  return {
    trust: rootCertificate(ca),
    get certificates() {
      return certificates
    },
    get preferred() {
      // Every mode leaves one of them.
      return (publicKey ?? certificates[0]) as PlatformKey
    },
    find: (serial) => [publicKey, ...certificates].find((key) => key?.serial === serial),
    rotate: async (options = {}) => addCertificate(await createKeyPair(), options),
    certify: (claims) => {
      const notBefore = new Date()
      const notAfter = yearsAfter(notBefore, SIGNER.years)
      return issue({ ...claims, notBefore, notAfter, ca: false }, ca)
    },
  }
}

async function createPublicKey(): Promise<PlatformKey> {
  const { privateKey, publicKey } = await createKeyPair()
  return {
    serial: `PUB_KEY_ID_0119000001092024${randomInt(10 ** 11, 10 ** 12)}`,
    privateKey,
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  }
}

function rootCertificate(ca: Issuer): string {
  const notBefore = new Date()
  const notAfter = yearsAfter(notBefore, CA.years)
  const { name: subject, publicKey } = ca
  return issue({ serial: newSerial(), subject, publicKey, notBefore, notAfter, ca: true }, ca)
}

function yearsAfter(date: Date, years: number): Date {
  const later = new Date(date)
  later.setUTCFullYear(later.getUTCFullYear() + years)
  return later
}
