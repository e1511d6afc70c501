import type { KeyObject } from 'node:crypto'
import { CERTS_ADVICE, checkCerts } from '../config/certs.js'
import { type MerchantKeyConfig, readMerchantKey } from '../config/merchant.js'
import type { Settings } from '../config.js'
import { ConfigError, RequestError } from '../http/errors.js'
import type { RequestDefaults } from '../http/request.js'
import type { SensitiveKeys } from '../v3/sensitive.js'
import { createSigner, type SignerOptions } from '../v3/signer.js'
import { createDownload, type DownloadOptions } from './download.js'
import { createMerchantKeys } from './merchant-keys.js'
import type { PlatformCertificate, PlatformKey } from './platform-key.js'
import { createPlatformKeyring, ownPlatformKeys, type PlatformKeyring } from './platform-keys.js'

/** WeChat Pay's keys, for whoever wants to see or store them. */
export interface Certificates {
  /** The keys that are here now, the one in use first. Complete after `ready()`. */
  list(): readonly PlatformCertificate[]
  /**
   * Downloads the platform certificates now, and gives what `list` gives then.
   *
   * @throws `ConfigError` if they cannot be had, or if `certs` is not `'auto'`; those that are here stay
   */
  refresh(): Promise<readonly PlatformCertificate[]>
  /** A certificate or public key as PEM; `undefined` if it is not here. */
  pem(serial: string): string | undefined
}

/** All keys of one client. */
export interface Keyring extends SensitiveKeys, Omit<SignerOptions, 'mchid'> {
  /** Resolves when every key is loaded and fits the others; rejects with `ConfigError`. */
  ready(): Promise<void>
  rotate(key: MerchantKeyConfig): Promise<void>
  readonly platform: PlatformKeyring
  readonly certificates: Certificates
}

/** What a download of certificates shares with other calls. */
interface Wire {
  readonly defaults: RequestDefaults
  readonly layers: Omit<DownloadOptions['layers'], 'signer'>
}

/** @param wire is asked for when certificates are to be downloaded */
export function createKeyring(settings: Settings, wire: () => Wire): Keyring {
  const { mchid, certs } = settings
  const merchant = () => merchantKeys.current()
  const createOwnDownload = () => {
    const { defaults, layers } = wire()
    const signer = createSigner({ mchid, merchant, platformSerial: () => undefined })
    return createDownload({ ...settings, defaults, layers: { ...layers, signer } })
  }
  const platform =
    'verify' in certs
      ? ownPlatformKeys(certs)
      : createPlatformKeyring({
          sources: certs.keys,
          download: certs.auto ? createOwnDownload() : undefined,
          interval: settings.refreshInterval,
          report: settings.report,
        })
  const merchantKeys = createMerchantKeys(settings.merchant, platform)
  return {
    merchant,
    platform,
    platformSerial: platform.preferred,
    ready: async () => {
      await Promise.all([merchant(), platform.load()])
    },
    rotate: async (key) => {
      const next = readMerchantKey(key, mchid)
      if ('keys' in certs) checkCerts(certs.keys, mchid, next.serial)
      await merchantKeys.rotate(next)
    },
    decrypt: merchantKeys.decrypt,
    encryptionKey: (serial) => encryptionKey(platform, serial),
    certificates: {
      list: () => platform.list().map(shown),
      refresh: async () => {
        await platform.refresh()
        return platform.list().map(shown)
      },
      pem: (serial) =>
        platform
          .list()
          .find((key) => key.serial === serial)
          ?.pem(),
    },
  }
}

async function encryptionKey(
  platform: PlatformKeyring,
  named?: string,
): Promise<{ serial: string; key: KeyObject }> {
  const serial = named ?? (await platform.preferred())
  const found = serial === undefined ? undefined : await platform.find(serial)
  if (found) return found
  if (named !== undefined) {
    throw new RequestError(`\`Wechatpay-Serial\` names \`${named}\`, ${platform.missing(named)}`)
  }
  throw new ConfigError('certs', 'there is no key to encrypt with', CERTS_ADVICE)
}

const shown = ({ serial, pem, notBefore, notAfter }: PlatformKey): PlatformCertificate => ({
  serial,
  pem: pem(),
  notBefore: notBefore && new Date(notBefore),
  notAfter: notAfter && new Date(notAfter),
})
