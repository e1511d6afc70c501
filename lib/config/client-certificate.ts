import type { X509Certificate } from 'node:crypto'
import type { SecureContext, SecureContextOptions } from 'node:tls'
import {
  type CertificateInput,
  openPrivateKey,
  readCaCertificates,
  readChain,
  readPfx,
} from '../crypto/keys.js'
import { reasonOf } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import { checkOwner } from './merchant.js'
import { missing, type Read, readAll } from './read.js'
import { readBaseUrl, readText } from './values.js'

/**
 * The merchant's client certificate: two PEM files, or both in a PKCS#12 file. Each is given as text, as octets or
 * as a `file://` URL.
 */
export type ClientCertificateConfig = (
  | {
      /** `apiclient_cert.pem`; the certificates of CAs may follow it. */
      cert: CertificateInput
      /** `apiclient_key.pem`. */
      key: CertificateInput
      /** The passphrase of an encrypted `key`. */
      passphrase?: string | undefined
    }
  | {
      /** `apiclient_cert.p12`, never as text. */
      pfx: CertificateInput
      /** Of WeChat Pay's own file it is the merchant id. */
      passphrase?: string | undefined
    }
) & {
  /**
   * Certificates of the CAs that have issued those of the servers, where a client certificate is shown.
   * @defaultValue those that Node.js knows, and those of `NODE_EXTRA_CA_CERTS`
   */
  ca?: CertificateInput | readonly CertificateInput[] | undefined
  /** Where the endpoints that demand the certificate are reached; https only. @defaultValue the client's `baseUrl` */
  baseUrl?: string | URL | undefined
}

/** A client certificate that was looked at. */
export interface ClientCertificate {
  /** Holds the key, and shows it to nobody. */
  readonly secureContext: SecureContext
  readonly baseUrl: URL | undefined
}

const readers = {
  cert: (value) => readChain('merchant.cert', value),
  // Read when the passphrase is known.
  key: (value) => value,
  pfx: (value) => readPfx('merchant.pfx', value),
  passphrase: (value) => readText('merchant.passphrase', value, 'the passphrase of the key'),
  ca: readCa,
  baseUrl: readHttpsUrl,
} satisfies Record<string, (value: unknown) => unknown>

type Given = Read<typeof readers>

/**
 * Looks at the option `merchant`.
 *
 * @throws `ConfigError` for whatever keeps the certificate from being shown; whether it has expired is the server's matter
 */
export function readClientCertificate(
  given: unknown,
  mchid: string,
): ClientCertificate | undefined {
  if (given === undefined) return undefined
  const read = readAll('merchant', given, readers, ADVICE, 'merchant.')
  const identity = read.pfx ? pfxOf(read, read.pfx) : pairOf(read, mchid)
  const ca = read.ca && { ca: read.ca.map(String) }
  return { secureContext: contextOf({ ...identity, ...ca }), baseUrl: read.baseUrl }
}

const ADVICE = 'Give { cert, key } or { pfx, passphrase }, e.g. the URLs of the files'

function pfxOf({ cert, key, passphrase }: Given, pfx: Uint8Array): SecureContextOptions {
  if (cert === undefined && key === undefined) {
    return { pfx: Buffer.from(pfx), ...(passphrase !== undefined && { passphrase }) }
  }
  const problem = `it is given beside \`${cert ? 'cert' : 'key'}\``
  throw new ConfigError('merchant.pfx', problem, 'Give the PKCS#12 file alone, or `cert` and `key`')
}

function pairOf({ cert, key: given, passphrase }: Given, mchid: string): SecureContextOptions {
  if (!cert)
    throw missing('merchant.cert', 'Give apiclient_cert.pem, or apiclient_cert.p12 as `pfx`')
  if (given === undefined) {
    throw missing('merchant.key', 'Give apiclient_key.pem, which stands beside apiclient_cert.pem')
  }
  const key = openPrivateKey('merchant.key', given, passphrase)
  // The order in a file that was taken out of PKCS#12 is anyone's; TLS wants the own certificate first.
  const own = cert.find((certificate) => certificate.checkPrivateKey(key))
  for (const certificate of own ? [own] : cert.slice(0, 1)) checkCertificate(certificate, mchid)
  if (!own) {
    const advice = 'Give apiclient_cert.pem and apiclient_key.pem of the same download'
    throw new ConfigError('merchant.key', 'it does not belong to `merchant.cert`', advice)
  }
  const chain = [own, ...cert.filter((certificate) => certificate !== own)]
  return { cert: chain.join(''), key: `${key.export({ type: 'pkcs8', format: 'pem' })}` }
}

/** The certificates that are taken for one's own most often. */
function checkCertificate(certificate: X509Certificate, mchid: string): void {
  checkOwner('merchant.cert', certificate, mchid)
  if (!PLATFORM.test(certificate.subject)) return
  const advice = 'Give apiclient_cert.pem; that of WeChat Pay belongs in `certs`'
  throw new ConfigError('merchant.cert', "this is WeChat Pay's own certificate", advice)
}

/** The common name of platform certificates, and of the CA that has issued them. */
const PLATFORM = /^CN=Tenpay\.com /m

function contextOf(options: SecureContextOptions): SecureContext {
  try {
    // Loaded here, for the few who have a certificate: it takes as long as many modules.
    return process.getBuiltinModule('node:tls').createSecureContext(options)
  } catch (cause) {
    throw options.pfx ? pfxRefused(cause, options.passphrase) : refused('merchant.cert', cause)
  }
}

/** Whether the passphrase is right shows by the MAC of the file, which OpenSSL looks at before it deciphers anything. */
function pfxRefused(cause: unknown, passphrase = ''): ConfigError {
  const reason = reasonOf(cause)
  if (/unsupported/i.test(reason)) {
    return new ConfigError('merchant.pfx', OUTDATED, CONVERSION, { cause })
  }
  if (!/mac verify/i.test(reason)) return refused('merchant.pfx', cause)
  const problem = passphrase ? 'it does not open `merchant.pfx`' : 'it is missing'
  const advice = "Give that of the PKCS#12 file; of WeChat Pay's apiclient_cert.p12 it is the mchid"
  return new ConfigError('merchant.passphrase', problem, advice, { cause })
}

const OUTDATED =
  'it is encrypted by an algorithm that OpenSSL 3 does not open any more, such as RC2-40'

const CONVERSION =
  'Convert it by `openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes -out apiclient.pem`, and give apiclient.pem as both `cert` and `key`; or seal that anew by `openssl pkcs12 -export -in apiclient.pem -out apiclient_new.p12`'

const refused = (option: string, cause: unknown): ConfigError =>
  new ConfigError(option, `TLS cannot use it (${reasonOf(cause)})`, 'Download it anew', { cause })

/** One text or file of several, or a list of such. */
function readCa(value: unknown): X509Certificate[] {
  const certificates = [value].flat().flatMap((given) => readCaCertificates('merchant.ca', given))
  if (certificates.length > 0) return certificates
  throw new ConfigError('merchant.ca', 'it is empty', 'Give the CA certificates, or leave it out')
}

function readHttpsUrl(value: unknown): URL {
  const url = readBaseUrl(value, 'merchant.baseUrl')
  if (url.protocol === 'https:') return url
  const advice = 'Give a URL that begins with https://; no other connection shows a certificate'
  throw new ConfigError('merchant.baseUrl', 'it is no https URL', advice)
}
