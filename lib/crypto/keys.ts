import { KeyObject, type webcrypto, X509Certificate } from 'node:crypto'
import type { Jwk } from './jwk.js'
import { lookAt, lookAtAll, type Material, typeName } from './key-input.js'
import { type Slot, slotFor } from './key-mistakes.js'
import { isEncrypted, open } from './key-open.js'
import {
  caCertificate,
  clientCertificate,
  clientPfx,
  merchantCertificate,
  merchantKey,
  platformKey,
} from './key-roles.js'

export type CryptoKey = webcrypto.CryptoKey

/**
 * A key in any form it may be at hand: PEM text or bytes, DER, a `file://` URL of one of these (a
 * `URL` or its text), a JWK, a `KeyObject` or a `CryptoKey`.
 */
export type KeyInput = string | Uint8Array | ArrayBuffer | URL | Jwk | KeyObject | CryptoKey

/** A certificate: PEM text or bytes, DER, or a `file://` URL of one of these. */
export type CertificateInput = string | Uint8Array | ArrayBuffer | URL

/** The merchant's private key, for `rsa.ts` and for nobody else: a `KeyObject` can be exported. */
export interface PrivateKey {
  /** For `sign`. A `CryptoKey` that is not extractable stays one. */
  readonly signing: KeyObject | CryptoKey
  /**
   * For `decryptOaep`: imported with the first call, and not extractable. Resolves to `undefined` of a `CryptoKey` that can only
   * sign.
   */
  decryption(): Promise<CryptoKey | undefined>
}

/** A private key that was looked at, and can be loaded. */
export interface PrivateKeySource {
  /**
   * The key. Parsed once, and from then on the source holds nothing else of it; every call returns the
   * same promise.
   *
   * @throws {ConfigError} what can only be seen by parsing: a wrong passphrase, a key that is not
   *   RSA, or under 2048 bits
   */
  load(): Promise<PrivateKey>
}

/** A public key that was looked at, and can be loaded. */
export interface PublicKeySource {
  /** The certificate it came in, whatever its dates say. */
  readonly certificate: X509Certificate | undefined
  /**
   * The key, for `verify` of `rsa.ts`. Every call returns the same promise.
   *
   * @throws {ConfigError} what can only be seen by parsing: a key that is damaged, not RSA, or
   *   under 2048 bits
   */
  load(): Promise<KeyObject>
}

/**
 * The merchant's private key: PKCS#8 or PKCS#1, plain or encrypted. Of several PEM blocks the one
 * that is a private key is taken. A `file://` URL is read before this returns.
 *
 * @param option the name of the option, for messages
 * @param passphrase for an encrypted key; empty is as good as none
 * @throws {ConfigError} whatever can be seen without parsing the key
 */
export function readPrivateKey(
  option: string,
  input: unknown,
  passphrase?: string,
): PrivateKeySource {
  const slot = slotFor(option, merchantKey)
  const material = lookAtPrivateKey(input, slot, passphrase)
  return Object.freeze({ load: once(() => importPrivateKey(material, slot, passphrase)) })
}

/** The same key, parsed at once, for a use that `jose` has no part in. @throws {ConfigError} */
export function openPrivateKey(option: string, input: unknown, passphrase?: string): KeyObject {
  const slot = slotFor(option, merchantKey)
  return open(lookAtPrivateKey(input, slot, passphrase), slot, passphrase)
}

/**
 * WeChat Pay's public key: SPKI, PKCS#1 or an X.509 certificate. Of a certificate chain the first
 * is taken. A `file://` URL is read before this returns.
 *
 * @param option the name of the option, for messages
 * @throws {ConfigError} whatever can be seen without parsing the key
 */
export function readPublicKey(option: string, input: unknown): PublicKeySource {
  const slot = slotFor(option, platformKey)
  const material = lookAt(input, slot)
  const certificate = certificateIn(material, slot)
  const load = once(() => importPublicKey(material, slot))
  return Object.freeze({ certificate, load })
}

/**
 * The merchant's certificate, `apiclient_cert.pem`: PEM text or bytes, DER or a `file://` URL. Of a
 * chain the first is taken, and its dates are not looked at.
 *
 * @throws {ConfigError}
 */
export const readCertificate = (option: string, input: unknown): X509Certificate =>
  readX509(input, slotFor(option, merchantCertificate))

/** The certificate of a CA, in the same forms. @throws {ConfigError} */
export const readCaCertificate = (option: string, input: unknown): X509Certificate =>
  readX509(input, slotFor(option, caCertificate))

/** All certificates of CAs in a text. @throws {ConfigError} */
export const readCaCertificates = (option: string, input: unknown): X509Certificate[] =>
  readAllX509(input, slotFor(option, caCertificate))

/** The merchant's certificate and those of the CAs between it and the root, as far as they stand beside it. @throws {ConfigError} */
export const readChain = (option: string, input: unknown): X509Certificate[] =>
  readAllX509(input, slotFor(option, clientCertificate))

/** A PKCS#12 file, looked at from outside: its octets, or a `file://` URL. @throws {ConfigError} */
export function readPfx(option: string, input: unknown): Uint8Array {
  const slot = slotFor(option, clientPfx)
  const material = lookAt(input, slot)
  if (material.form !== 'DER') throw slot.refuse('private', 'a key')
  return material.der
}

const readX509 = (input: unknown, slot: Slot): X509Certificate => toX509(lookAt(input, slot), slot)

const readAllX509 = (input: unknown, slot: Slot): X509Certificate[] =>
  lookAtAll(input, slot).map((material) => toX509(material, slot))

function toX509(material: Material, slot: Slot): X509Certificate {
  const certificate = certificateIn(material, slot)
  if (!certificate) throw slot.refuse('public', 'a key')
  return certificate
}

/** A private key, encrypted if there is a passphrase and not otherwise. */
function lookAtPrivateKey(input: unknown, slot: Slot, passphrase: unknown): Material {
  const { refuse } = slot
  if (passphrase !== undefined && typeof passphrase !== 'string') {
    throw refuse('passphraseType', typeName(passphrase))
  }
  const material = lookAt(input, slot)
  const encrypted = isEncrypted(material)
  if (encrypted && !passphrase) throw refuse('passphraseMissing')
  if (!encrypted && passphrase) throw refuse('passphraseUseless')
  return material
}

/**
 * The serial number as WeChat Pay writes it: upper-case hexadecimal, two digits an octet, as
 * `openssl x509 -serial`.
 */
export function serialOf(certificate: X509Certificate): string {
  return certificate.serialNumber
}

function certificateIn(material: Material, { refuse }: Slot): X509Certificate | undefined {
  if (material.form !== 'DER' || material.kind !== 'certificate') return undefined
  try {
    return new X509Certificate(material.der)
  } catch (cause) {
    throw refuse('damaged', material.name, cause)
  }
}

/** What `jose` calls the two uses of a key. */
const SIGNING = 'RS256'
const DECRYPTION = 'RSA-OAEP'

async function importPrivateKey(
  material: Material,
  slot: Slot,
  passphrase?: string,
): Promise<PrivateKey> {
  if (material.form === 'CryptoKey' && !material.key.extractable) {
    return { signing: material.key, decryption: async () => undefined }
  }
  const { importPKCS8 } = await import('jose/key/import')
  const pem = toPem(open(material, slot, passphrase))
  // Extractable, because Node is about to give up making a KeyObject of others (DEP0204).
  const signing = KeyObject.from(await importPKCS8(pem, SIGNING, { extractable: true }))
  return { signing, decryption: once(() => importPKCS8(toPem(signing), DECRYPTION)) }
}

const toPem = (key: KeyObject): string => `${key.export({ type: 'pkcs8', format: 'pem' })}`

async function importPublicKey(material: Material, slot: Slot): Promise<KeyObject> {
  const { importSPKI } = await import('jose/key/import')
  const pem = `${open(material, slot).export({ type: 'spki', format: 'pem' })}`
  return KeyObject.from(await importSPKI(pem, SIGNING))
}

/** Runs `work` on the first call, and then lets go of it and of what it holds, e.g. a key's text. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let state: (() => Promise<T>) | Promise<T> = work
  return () => {
    if (typeof state === 'function') state = state()
    return state
  }
}
