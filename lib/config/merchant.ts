import type { X509Certificate } from 'node:crypto'
import {
  type CertificateInput,
  type KeyInput,
  type PrivateKeySource,
  readCertificate,
  readPrivateKey,
  serialOf,
} from '../crypto/keys.js'
import { ConfigError } from '../http/errors.js'
import { merchantsOf } from './certs.js'
import { exactlyOne, missing, type Read, readAll } from './read.js'
import { readObject, readSerial, readText } from './values.js'

/** Signs in place of `privateKey`: a KMS, an HSM, a remote service. */
export interface Signer {
  /** RSASSA-PKCS1-v1_5 with SHA-256 over `message`, as bytes or in base64. */
  sign(message: Uint8Array): string | Uint8Array | Promise<string | Uint8Array>
  /** RSA-OAEP with SHA-1: needed to read the sensitive fields of answers, and for nothing else. */
  decrypt?(ciphertext: Uint8Array): Uint8Array | Promise<Uint8Array>
}

/** The merchant's key. */
export interface MerchantKeyConfig {
  /** Serial number of the merchant's API certificate, hexadecimal. Or give `certificate`. */
  serial?: string | undefined
  /** `apiclient_cert.pem`, from which `serial` is read, and against which `privateKey` is checked. */
  certificate?: CertificateInput | undefined
  /** `apiclient_key.pem`: PEM, DER, JWK, `KeyObject`, `CryptoKey`, or a `file://` URL. */
  privateKey?: KeyInput | undefined
  /** The passphrase of an encrypted `privateKey`. */
  passphrase?: string | undefined
  /** Signs in place of `privateKey`. */
  signer?: Signer | undefined
}

/** The merchant's key, looked at. */
export interface MerchantSettings {
  readonly serial: string
  readonly certificate: X509Certificate | undefined
  readonly signer: PrivateKeySource | Signer
}

/** What its options look like when they were read. */
interface MerchantReaders {
  serial(value: unknown): string
  certificate(value: unknown): X509Certificate
  privateKey(value: unknown): unknown
  passphrase(value: unknown): string
  signer(value: unknown): Signer
}

export const merchantReaders: MerchantReaders = {
  serial: readSerial,
  certificate: (value) => readCertificate('certificate', value),
  privateKey: (value) => value,
  passphrase: (value) => readText('passphrase', value, 'the passphrase of `privateKey`'),
  signer: (value) => readObject<Signer>('signer', value, 'sign', 'Give { sign(message) }'),
}

/** Looks at the merchant's next key. @throws `ConfigError` for whatever can be seen without parsing it */
export function readMerchantKey(given: MerchantKeyConfig, mchid: string): MerchantSettings {
  const advice = 'Give { privateKey, serial }'
  return settleMerchant(readAll('rotate', given, merchantReaders, advice), mchid)
}

export function settleMerchant(read: Read<MerchantReaders>, mchid: string): MerchantSettings {
  const serial = settleSerial(read, mchid)
  exactlyOne(
    read,
    'privateKey',
    'signer',
    'Give the text of apiclient_key.pem, its `file://` URL, or a `signer`',
  )
  return {
    serial,
    certificate: read.certificate,
    signer: read.signer ?? readPrivateKey('privateKey', read.privateKey, read.passphrase),
  }
}

function settleSerial({ serial, certificate }: Read<MerchantReaders>, mchid: string): string {
  const own = certificate && serialOf(certificate)
  if (certificate) checkOwner('certificate', certificate, mchid)
  if (serial && own && serial !== own) {
    const problem = `it is ${serial}, but the serial number of \`certificate\` is ${own}`
    throw new ConfigError('serial', problem, 'Give one of the two')
  }
  const either = serial ?? own
  if (!either) {
    throw missing(
      'serial',
      'Give the serial number of apiclient_cert.pem, or its text as `certificate`',
    )
  }
  return either
}

/** @throws `ConfigError` for the certificate of another merchant */
export function checkOwner(option: string, certificate: X509Certificate, mchid: string): void {
  const [owner = mchid] = merchantsOf(certificate)
  if (owner === mchid) return
  const problem = `this is the certificate of merchant ${owner}, but \`mchid\` is ${mchid}`
  throw new ConfigError(option, problem, 'Give apiclient_cert.pem of the same merchant')
}
