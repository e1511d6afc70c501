import type { X509Certificate } from 'node:crypto'
import { CERTS_ADVICE, checkCerts, merchantsOf, readCerts } from './config/certs.js'
import {
  readApiv3Key,
  readBaseUrl,
  readMchid,
  readObject,
  readRetry,
  readSecret,
  readSerial,
  readText,
  readTimeout,
} from './config/values.js'
import {
  type KeyInput,
  type PrivateKeySource,
  type PublicKeySource,
  readCertificate,
  readPrivateKey,
  serialOf,
} from './crypto/keys.js'
import { describe, isWord } from './http/describe.js'
import { suggestion } from './http/did-you-mean.js'
import { ConfigError } from './http/errors.js'
import type { Dispatcher, RetryOption } from './http/options.js'
import { DEFAULT_BASE_URL } from './http/request.js'

/** Signs in place of `privateKey`: a KMS, an HSM, a remote service. */
export interface Signer {
  /** RSASSA-PKCS1-v1_5 with SHA-256 over `message`, as bytes or in base64. */
  sign(message: Uint8Array): string | Uint8Array | Promise<string | Uint8Array>
}

/** Verifies in place of `certs`. */
export interface Verifier {
  /** Whether `signature` over `message` was made with WeChat Pay's key `serial`. */
  verify(message: Uint8Array, signature: Uint8Array, serial: string): boolean | Promise<boolean>
  /** The key that WeChat Pay shall sign with: the `Wechatpay-Serial` of every request. */
  readonly serial?: string
}

/** What `createClient` takes. */
export interface ClientConfig {
  /** Merchant id; a service provider's own (`sp_mchid`). */
  mchid: string
  /** Serial number of the merchant's API certificate, hexadecimal. Or give `certificate`. */
  serial?: string
  /** `apiclient_cert.pem`, from which `serial` is read, and against which `privateKey` is checked. */
  certificate?: string | Uint8Array | ArrayBuffer | URL
  /** `apiclient_key.pem`: PEM, DER, JWK, `KeyObject`, `CryptoKey`, or a `file://` URL. */
  privateKey?: KeyInput
  /** The passphrase of an encrypted `privateKey`. */
  passphrase?: string
  /** WeChat Pay's keys: public keys by `PUB_KEY_ID_...`, platform certificates by serial number. */
  certs?: Readonly<Record<string, KeyInput>>
  /** APIv3 key, 32 octets. */
  apiv3Key?: string | Uint8Array
  /** APIv2 key, 32 characters. */
  secret?: string
  /** @defaultValue 'https://api.mch.weixin.qq.com/' */
  baseUrl?: string | URL
  /** The time for a whole call with its retries, in milliseconds.
   * @defaultValue 30_000 */
  timeout?: number
  /** @defaultValue { limit: 2, delay: 200 } */
  retry?: RetryOption
  /**
   * An `undici` dispatcher, e.g. a `ProxyAgent`. It is yours to close. A call that it fails counts as sent, unless
   * the error proves that no connection was made.
   */
  dispatcher?: Dispatcher
  /** Signs in place of `privateKey`. */
  signer?: Signer
  /** Verifies in place of `certs`. */
  verifier?: Verifier
}

/** A configuration that was looked at. */
export interface Settings {
  readonly mchid: string
  readonly serial: string
  readonly certificate: X509Certificate | undefined
  readonly signer: PrivateKeySource | Signer
  readonly verifier: ReadonlyMap<string, PublicKeySource> | Verifier
  readonly baseUrl: URL
  readonly timeout: number
  readonly retry: RetryOption
  readonly dispatcher: Dispatcher | undefined
}

const DEFAULT_TIMEOUT = 30_000

/** Every option, and whether a value of it can be used; `undefined` is no value. */
const readers = {
  mchid: readMchid,
  serial: readSerial,
  certificate: (value) => readCertificate('certificate', value),
  privateKey: (value) => value,
  passphrase: (value) => readText('passphrase', value, 'the passphrase of `privateKey`'),
  certs: readCerts,
  apiv3Key: readApiv3Key,
  secret: readSecret,
  baseUrl: readBaseUrl,
  timeout: readTimeout,
  retry: readRetry,
  dispatcher: (value) =>
    readObject<Dispatcher>(
      'dispatcher',
      value,
      'dispatch',
      'Give an undici Dispatcher, e.g. a ProxyAgent',
    ),
  signer: (value) => readObject<Signer>('signer', value, 'sign', 'Give { sign(message) }'),
  verifier: (value) =>
    readObject<Verifier>(
      'verifier',
      value,
      'verify',
      'Give { verify(message, signature, serial) }',
    ),
} satisfies Record<keyof ClientConfig, (value: unknown) => unknown>

type Read = { [Name in keyof typeof readers]?: ReturnType<(typeof readers)[Name]> }

/**
 * Looks at a configuration and throws `ConfigError` for whatever can be seen without parsing a key.
 * The object and what it holds are left as they are.
 */
export function readConfig(config: ClientConfig): Settings {
  if (typeof config !== 'object' || config === null) {
    throw new ConfigError(
      'config',
      `it is ${describe(config)}`,
      'Give an object with mchid, serial, privateKey and certs',
    )
  }
  const read: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(config)) {
    if (!Object.hasOwn(readers, name)) {
      const problem = `there is no such option${suggestion(name, Object.keys(readers))}`
      throw new ConfigError(
        isWord(name) ? name : 'config',
        problem,
        `The options are ${Object.keys(readers).join(', ')}`,
      )
    }
    if (value !== undefined) read[name] = readers[name as keyof ClientConfig](value)
  }
  return settle(read as Read)
}

function settle(read: Read): Settings {
  const { mchid, privateKey, passphrase, certs } = read
  if (mchid === undefined) throw missing('mchid', 'Give the merchant id, e.g. "1900000109"')
  const serial = settleSerial(read)
  exactlyOne('privateKey', 'signer', read)
  exactlyOne('certs', 'verifier', read)
  if (certs) checkCerts(certs, mchid, serial)
  return {
    mchid,
    serial,
    certificate: read.certificate,
    signer: read.signer ?? readPrivateKey('privateKey', privateKey, passphrase),
    verifier: read.verifier ?? certs ?? new Map(),
    baseUrl: read.baseUrl ?? new URL(DEFAULT_BASE_URL),
    timeout: read.timeout ?? DEFAULT_TIMEOUT,
    retry: read.retry ?? {},
    dispatcher: read.dispatcher,
  }
}

function settleSerial({ mchid, serial, certificate }: Read): string {
  const own = certificate && serialOf(certificate)
  const [owner = mchid] = certificate ? merchantsOf(certificate) : []
  if (owner !== mchid) {
    const problem = `this is the certificate of merchant ${owner}, but \`mchid\` is ${mchid}`
    throw new ConfigError('certificate', problem, 'Give apiclient_cert.pem of the same merchant')
  }
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

/** Two options that stand for each other. */
function exactlyOne(name: 'privateKey' | 'certs', other: 'signer' | 'verifier', read: Read): void {
  if (read[name] !== undefined && read[other] !== undefined) {
    throw new ConfigError(name, `it is given beside \`${other}\``, 'Give one of the two')
  }
  if (read[name] === undefined && read[other] === undefined) throw missing(name, ADVICE[name])
}

const ADVICE = {
  privateKey: 'Give the text of apiclient_key.pem, its `file://` URL, or a `signer`',
  certs: CERTS_ADVICE,
} as const

const missing = (option: string, advice: string): ConfigError =>
  new ConfigError(option, 'it is missing', advice)
