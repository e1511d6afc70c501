import { isPublicKeyId } from '../config/values.js'
import type { Verifier } from '../config.js'
import type { PublicKeySource } from '../crypto/keys.js'
import { ConfigError } from '../http/errors.js'
import type { PlatformKeys } from '../v3/proof.js'
import type { Download } from './download.js'
import {
  byPreference,
  datesOf,
  hasSigned,
  isExpired,
  isValid,
  type PlatformKey,
  platformKey,
} from './platform-key.js'
import { createRefresher } from './refresher.js'

/** WeChat Pay's keys, which may have to be loaded or downloaded first. */
export interface PlatformKeyring extends PlatformKeys {
  /** The keys that the configuration holds, when they are loaded. Rejects with `ConfigError`. */
  given(): Promise<readonly PlatformKey[]>
  /** Resolves when every key is there, downloaded ones too. Rejects with `ConfigError`. */
  load(): Promise<void>
  /** The name of the one for WeChat Pay to sign with and for us to encrypt with, if it is known. */
  preferred(): string | undefined | Promise<string | undefined>
  /** The same, as far as it is known now. */
  serial(): string | undefined
  /** The key of that name, if it can be had. */
  find(serial: string): Promise<PlatformKey | undefined>
  /** Those that are here now, the preferred one first. */
  list(): readonly PlatformKey[]
  /** Downloads the certificates anew. Rejects with `ConfigError`. */
  refresh(): Promise<void>
  /** Ends the downloads, in the background and under way. */
  close(): void
}

export interface PlatformKeyringOptions {
  /** The keys that `certs` holds, by name. */
  readonly sources: ReadonlyMap<string, PublicKeySource>
  /** Downloads the platform certificates; without it there are those of `certs` alone. */
  readonly download: Download | undefined
  /** From one download to the next, in milliseconds. */
  readonly interval: number
  /** Hears of downloads that failed in the background. */
  report(error: unknown): void
}

/** The keys that `certs` holds, and the platform certificates that are downloaded. */
export function createPlatformKeyring(options: PlatformKeyringOptions): PlatformKeyring {
  const { sources, download, interval, report } = options
  let fixed: readonly PlatformKey[] = []
  let downloaded: readonly PlatformKey[] = []
  let loading: Promise<readonly PlatformKey[]> | undefined

  const closing = new AbortController()
  const isUsed = (key: PlatformKey) => isValid(key) && !sources.has(key.serial)
  const list = () => [...fixed, ...downloaded.filter(isUsed)].sort(byPreference)
  const named = [...sources]
    .map(([serial, source]) => ({ serial, ...datesOf(source.certificate) }))
    .sort(byPreference)
  const serial = () =>
    downloaded.length === 0
      ? named[0]?.serial
      : [...named, ...downloaded.filter(isUsed)].sort(byPreference)[0]?.serial
  const known = (serial: string) =>
    fixed.find((key) => key.serial === serial) ??
    downloaded.find((key) => key.serial === serial && isUsed(key))
  const given = () => {
    loading ??= Promise.all([...sources].map(loadKey)).then((keys) => {
      fixed = keys
      return keys
    })
    return loading
  }
  const refresher =
    download &&
    createRefresher({
      work: async () => {
        downloaded = merge(await download(list(), closing.signal), downloaded)
      },
      interval,
      report,
    })
  /** Nothing is here before every key of `certs` is: one that cannot be loaded is an error of every call. */
  const areLoaded = () => fixed.length === sources.size
  const isHere = (serial: string) => areLoaded() && known(serial) !== undefined
  const firstSerial = async () => {
    await given()
    if (list().length === 0) await refresher?.run()
    return serial()
  }
  const find = async (serial: string) => {
    await given()
    if (!known(serial) && CERTIFICATE.test(serial)) await refresher?.runIfDue()
    return known(serial)
  }

  return {
    given,
    load: async () => {
      await given()
      if (downloaded.some(isValid)) return
      // Where other keys serve already, a merchant without certificates is no reason not to begin.
      await refresher?.run().catch((error: unknown) => {
        if (fixed.length === 0) throw error
        report(error)
      })
    },
    preferred: () => (areLoaded() && fixed.length > 0 ? serial() : firstSerial()),
    serial,
    find,
    has: (serial) => isHere(serial) || find(serial).then((key) => key !== undefined),
    verify: (message, signature, serial) => hasSigned(known(serial), message, signature),
    missing: (serial) => {
      const names = list().map((key) => key.serial)
      const place = refresher ? 'among the downloaded platform certificates' : 'in `certs`'
      return `which is not ${place} (${names.join(', ') || 'none'}). ${adviceFor(serial, refresher !== undefined)}`
    },
    list,
    refresh: async () => {
      if (!refresher) throw fixedKeys()
      await refresher.run()
    },
    close: () => {
      refresher?.stop()
      closing.abort()
    },
  }
}

/** The caller's own verifier, which keeps its keys to itself. */
export const ownPlatformKeys = (verifier: Verifier): PlatformKeyring => ({
  given: async () => [],
  load: async () => {},
  preferred: () => verifier.serial,
  serial: () => verifier.serial,
  find: async () => undefined,
  has: async () => true,
  verify: async (message, signature, serial) => verifier.verify(message, signature, serial),
  missing: () => 'which `verifier` does not know',
  list: () => [],
  refresh: () => Promise.reject(fixedKeys()),
  close: () => {},
})

/** RFC 5280 4.1.2.2: at most 20 octets. Nothing else can be the serial number of a certificate. */
const CERTIFICATE = /^[0-9A-F]{1,40}$/

const loadKey = async ([serial, source]: [string, PublicKeySource]): Promise<PlatformKey> =>
  platformKey(serial, await source.load(), source.certificate)

/** Old certificates stay as long as they are valid: what they have signed may be on its way. */
function merge(fresh: readonly PlatformKey[], old: readonly PlatformKey[]): readonly PlatformKey[] {
  const serials = new Set(fresh.map(({ serial }) => serial))
  return [...fresh, ...old.filter((key) => !serials.has(key.serial) && !isExpired(key))]
}

function adviceFor(serial: string, isDownloading: boolean): string {
  if (isPublicKeyId(serial)) {
    return 'It is a public key of WeChat Pay: get it from the merchant platform, and add it to `certs` under this name'
  }
  return isDownloading
    ? 'No download of the last minute has brought it; see `report` for failed ones'
    : 'It is a platform certificate: download it, and add it to `certs` under this name'
}

const fixedKeys = (): ConfigError =>
  new ConfigError(
    'certs',
    'no certificates are downloaded: the keys are fixed',
    "Set `certs: 'auto'`, or add `auto: true` to the keys",
  )
