import type { MerchantSettings } from '../config/merchant.js'
import { ConfigError } from '../http/errors.js'
import { loadMerchantKey, type MerchantKey } from './merchant-key.js'
import type { PlatformKeyring } from './platform-keys.js'

/** The merchant's key, which can be replaced. */
export interface MerchantKeys {
  /** The key to sign with now, when it is loaded and fits the others. Rejects with `ConfigError`. */
  current(): Promise<MerchantKey>
  /** Takes another key from now on. Rejects with `ConfigError`, and keeps the old one, if it cannot be used. */
  rotate(settings: MerchantSettings): Promise<void>
  /** RSA-OAEP with SHA-1, by the key or by the one before it. Rejects when neither opens it. */
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>
}

/** Loads the merchant's key in the background: every signature waits for it. */
export function createMerchantKeys(
  settings: MerchantSettings,
  platform: PlatformKeyring,
): MerchantKeys {
  let previous: MerchantKey | undefined
  let current = load(settings, platform)
  let turn = Promise.resolve()
  // Whoever calls first hears of it; until then it is no unhandled rejection.
  current.catch(() => {})
  return {
    current: () => current,
    rotate: (settings) => {
      // One after another: the last to be asked for is the last to come.
      turn = turn
        .catch(() => {})
        .then(async () => {
          const next = await load(settings, platform)
          const before = await current.catch(() => undefined)
          if (before?.serial !== next.serial) previous = before
          current = Promise.resolve(next)
        })
      return turn
    },
    decrypt: async (ciphertext) => {
      const key = await current
      return key.decrypt(ciphertext).catch((error: unknown) => {
        if (!previous) throw error
        // What was encrypted before a rotation may arrive after it.
        return previous.decrypt(ciphertext).catch(() => Promise.reject(error))
      })
    },
  }
}

async function load(settings: MerchantSettings, platform: PlatformKeyring): Promise<MerchantKey> {
  const [key, given] = await Promise.all([loadMerchantKey(settings), platform.given()])
  const own = given.find((platformKey) => key.isPairOf(platformKey.key))
  if (!own) return key
  const advice = "Put WeChat Pay's public key or platform certificate here"
  throw new ConfigError(`certs.${own.serial}`, "this is the merchant's own key", advice)
}
