import type { KeyObject } from 'node:crypto'
import type { Verifier } from '../config.js'
import type { PublicKeySource } from '../crypto/keys.js'
import { verify } from '../crypto/rsa.js'
import type { PlatformKeys } from '../v3/verifier.js'

/** WeChat Pay's keys, which may have to be loaded first. */
export interface LoadedPlatformKeys extends PlatformKeys {
  /** The one for WeChat Pay to sign with and for us to encrypt with, if it is known. */
  readonly preferred: string | undefined
  /** Every key by name. Rejects with `ConfigError`. */
  load(): Promise<ReadonlyMap<string, KeyObject>>
}

/** The caller's own verifier, which keeps its keys to itself. */
export const ownPlatformKeys = (verifier: Verifier): LoadedPlatformKeys => ({
  serials: undefined,
  preferred: verifier.serial,
  load: async () => new Map(),
  verify: async (message, signature, serial) => verifier.verify(message, signature, serial),
})

/** The keys that `certs` holds. */
export function fixedPlatformKeys(
  sources: ReadonlyMap<string, PublicKeySource>,
): LoadedPlatformKeys {
  let keys: Promise<ReadonlyMap<string, KeyObject>> | undefined
  const load = () => {
    keys ??= Promise.all(
      [...sources].map(async ([serial, source]) => [serial, await source.load()] as const),
    ).then((loaded) => new Map(loaded))
    return keys
  }
  return {
    serials: [...sources.keys()],
    preferred: preferredOf(sources),
    load,
    verify: async (message, signature, serial) => {
      const key = (await load()).get(serial)
      return key !== undefined && verify(key, message, signature)
    },
  }
}

/** A public key id, which does not expire, before the certificate that is valid longest. */
function preferredOf(sources: ReadonlyMap<string, PublicKeySource>): string | undefined {
  const until = ({ certificate }: PublicKeySource): number =>
    certificate ? Date.parse(certificate.validTo) : Number.MAX_VALUE
  const ranked = [...sources].sort(
    ([a, left], [b, right]) =>
      Number(b.startsWith('PUB_KEY_ID_')) - Number(a.startsWith('PUB_KEY_ID_')) ||
      until(right) - until(left),
  )
  return ranked[0]?.[0]
}
