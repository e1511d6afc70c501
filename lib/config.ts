import type { KeyObject, X509Certificate } from 'node:crypto'
import { CERTS_ADVICE, type Certs, checkCerts, readCerts, readTrust } from './config/certs.js'
import {
  type ClientCertificate,
  type ClientCertificateConfig,
  readClientCertificate,
} from './config/client-certificate.js'
import { type FailoverOption, type FailoverSettings, readFailover } from './config/failover.js'
import {
  type MerchantKeyConfig,
  type MerchantSettings,
  merchantReaders,
  settleMerchant,
} from './config/merchant.js'
import { type RateLimitOption, type RateLimits, readRateLimit } from './config/rate-limit.js'
import { exactlyOne, missing, type Read, readAll } from './config/read.js'
import {
  readApiv3Key,
  readBaseUrl,
  readFlag,
  readFunction,
  readMchid,
  readMilliseconds,
  readObject,
  readOctets,
  readRetry,
  readSecret,
  readSignType,
  readText,
} from './config/values.js'
import { createWarning, type Report, safely } from './config/warning.js'
import type { SignType } from './crypto/hash.js'
import type { CertificateInput, KeyInput } from './crypto/keys.js'
import { DEFAULT_BASE_URL } from './http/base-url.js'
import { ConfigError } from './http/errors.js'
import type { Dispatcher, RetryOption } from './http/options.js'

/** Verifies in place of `certs`. */
export interface Verifier {
  /** Whether `signature` over `message` was made with WeChat Pay's key `serial`. */
  verify(message: Uint8Array, signature: Uint8Array, serial: string): boolean | Promise<boolean>
  /** The key that WeChat Pay shall sign with: the `Wechatpay-Serial` of every request. */
  readonly serial?: string
}

/** What `createClient` takes. */
export interface ClientConfig extends MerchantKeyConfig {
  /** Merchant id; a service provider's own (`sp_mchid`). */
  mchid: string
  /**
   * WeChat Pay's keys: public keys by `PUB_KEY_ID_...`, platform certificates by serial number. With `'auto'` the
   * platform certificates are downloaded, which needs `apiv3Key`; so they are with `auto: true` beside keys.
   */
  certs?: 'auto' | Readonly<Record<string, KeyInput | boolean>> | undefined
  /**
   * With `certs: 'auto'`: CA certificates, one of which has to have issued a platform certificate, or it is refused.
   * @defaultValue none: the APIv3 key alone, which decrypts them, proves them
   */
  trust?: CertificateInput | readonly CertificateInput[] | undefined
  /** With `certs: 'auto'`: from one download to the next, in milliseconds, 60_000 at least.
   * @defaultValue 43_200_000, twelve hours */
  refreshInterval?: number | undefined
  /** APIv3 key, 32 octets. */
  apiv3Key?: string | Uint8Array | undefined
  /** APIv2 key, 32 characters. */
  secret?: string | undefined
  /** How APIv2 calls are signed, where neither their `sign_type` nor the endpoint says it.
   * @defaultValue 'MD5', as WeChat Pay's own */
  signType?: SignType | undefined
  /** The secret of the app of 企业微信 that pays, for `workwx_sign`. */
  workwxSecret?: string | undefined
  /**
   * The merchant's client certificate, which refunds and payouts of APIv2 demand, among others. Such calls go over
   * connections that no others use. A `dispatcher` makes its own connections, and has to show the certificate itself:
   * `new Agent({ connect: { cert, key } })`, `new ProxyAgent({ uri, requestTls: { cert, key } })`.
   */
  merchant?: ClientCertificateConfig | undefined
  /**
   * Encrypts the sensitive fields of requests to listed endpoints, and decrypts those of answers and notifications.
   * @defaultValue false
   */
  sensitive?: boolean | undefined
  /** @defaultValue 'https://api.mch.weixin.qq.com/' */
  baseUrl?: string | URL | undefined
  /** The time for a whole call with its retries, in milliseconds.
   * @defaultValue 30_000 */
  timeout?: number | undefined
  /** @defaultValue { limit: 2, delay: 200 } */
  retry?: RetryOption | undefined
  /**
   * Other hosts, to which calls go while that of `baseUrl` cannot be reached; after a pause it is tried again. Calls that
   * have a host or a `dispatcher` of their own stay there.
   * @defaultValue none
   */
  failover?: FailoverOption | undefined
  /** How often endpoints are called at most. Calls beyond that wait for their turn, in the order in which they came.
   * @defaultValue without limits */
  rateLimit?: RateLimitOption | undefined
  /** So many octets of an answer are held in memory at most; files that are streamed may be larger.
   * @defaultValue 67_108_864, 64 MiB */
  maxResponseBytes?: number | undefined
  /**
   * An `undici` dispatcher, e.g. a `ProxyAgent`. It is yours to close. A call that it fails counts as sent, unless
   * the error proves that no connection was made.
   */
  dispatcher?: Dispatcher | undefined
  /** Verifies in place of `certs`. */
  verifier?: Verifier | undefined
  /**
   * Hears of what fails in the background: a download of certificates, the Redis of `rateLimit`, a handler of
   * notifications, its store, and every notification that is not proven, WeChat Pay's probes (`error.probe`) among them.
   * @defaultValue `process.emitWarning`; for notifications that are not proven or cannot be opened, which anybody can send,
   * once a minute at most, and not for probes
   */
  report?: Report | undefined
}

/** A configuration that was looked at. */
export interface Settings {
  readonly mchid: string
  readonly merchant: MerchantSettings
  readonly certs: Certs | Verifier
  readonly trust: readonly X509Certificate[]
  readonly refreshInterval: number
  readonly apiv3Key: KeyObject | undefined
  readonly secret: string | undefined
  readonly signType: SignType
  readonly workwxSecret: string | undefined
  readonly clientCertificate: ClientCertificate | undefined
  readonly sensitive: boolean
  readonly baseUrl: URL
  readonly timeout: number
  readonly retry: RetryOption
  readonly failover: FailoverSettings | undefined
  readonly rateLimit: RateLimits | undefined
  readonly maxResponseBytes: number | undefined
  readonly dispatcher: Dispatcher | undefined
  readonly report: Report
}

const BASE_URL = new URL(DEFAULT_BASE_URL)
const DEFAULT_TIMEOUT = 30_000
const DEFAULT_REFRESH = 43_200_000

/** Every option, and whether a value of it can be used. */
const readers = {
  mchid: readMchid,
  ...merchantReaders,
  certs: readCerts,
  trust: readTrust,
  refreshInterval: (value) => readMilliseconds('refreshInterval', value, 60_000),
  apiv3Key: readApiv3Key,
  secret: readSecret,
  signType: readSignType,
  workwxSecret: (value) => readText('workwxSecret', value, 'the secret of the app of 企业微信'),
  // Read when it is known whose it has to be.
  merchant: (value) => value,
  sensitive: (value) => readFlag('sensitive', value),
  baseUrl: readBaseUrl,
  timeout: (value) => readMilliseconds('timeout', value),
  retry: readRetry,
  // Read when it is known for which host they stand in.
  failover: (value) => value,
  rateLimit: (value) => (value === false ? undefined : readRateLimit(value)),
  maxResponseBytes: (value) => readOctets('maxResponseBytes', value),
  dispatcher: (value) =>
    readObject<Dispatcher>(
      'dispatcher',
      value,
      'dispatch',
      'Give an undici Dispatcher, e.g. a ProxyAgent',
    ),
  verifier: (value) =>
    readObject<Verifier>(
      'verifier',
      value,
      'verify',
      'Give { verify(message, signature, serial) }',
    ),
  report: (value) => readFunction<Report>('report', value, 'Give (error) => { ... }'),
} satisfies Record<keyof ClientConfig, (value: unknown) => unknown>

/**
 * Looks at a configuration and throws `ConfigError` for whatever can be seen without parsing a key.
 * The object and what it holds are left as they are.
 */
export function readConfig(config: ClientConfig): Settings {
  const advice = 'Give an object with mchid, serial, privateKey and certs'
  const read = readAll('config', config, readers, advice)
  const { mchid, certs } = read
  if (mchid === undefined) throw missing('mchid', 'Give the merchant id, e.g. "1900000109"')
  const merchant = settleMerchant(read, mchid)
  exactlyOne(read, 'certs', 'verifier', CERTS_ADVICE)
  if (certs) checkCerts(certs.keys, mchid, merchant.serial)
  checkDownload(read)
  const baseUrl = read.baseUrl ?? BASE_URL
  return {
    mchid,
    merchant,
    certs: read.verifier ?? certs ?? { keys: new Map(), auto: false },
    trust: read.trust ?? [],
    refreshInterval: read.refreshInterval ?? DEFAULT_REFRESH,
    apiv3Key: read.apiv3Key,
    secret: read.secret,
    signType: read.signType ?? 'MD5',
    workwxSecret: read.workwxSecret,
    clientCertificate: readClientCertificate(read.merchant, mchid),
    sensitive: read.sensitive ?? false,
    baseUrl,
    timeout: read.timeout ?? DEFAULT_TIMEOUT,
    retry: read.retry ?? {},
    failover: readFailover(read.failover, baseUrl),
    rateLimit: read.rateLimit,
    maxResponseBytes: read.maxResponseBytes,
    dispatcher: read.dispatcher,
    report: safely(read.report ?? createWarning()),
  }
}

/** The options about certificates that are downloaded. */
function checkDownload({ certs, apiv3Key, ...read }: Read<typeof readers>): void {
  if (certs?.auto) {
    if (apiv3Key) return
    const advice = 'Give the APIv3 key, by which the platform certificates are encrypted'
    throw missing('apiv3Key', advice)
  }
  for (const option of ['trust', 'refreshInterval'] as const) {
    if (read[option] === undefined) continue
    const problem = 'no certificates are downloaded for it to be used'
    throw new ConfigError(option, problem, "Leave it out, or set `certs: 'auto'`")
  }
}
