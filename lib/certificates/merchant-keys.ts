import type { MerchantSettings } from '../config/merchant.js'
import { loadMerchantKey, type MerchantKey } from './merchant-key.js'
import type { PlatformKeyring } from './platform-keys.js'

/** The merchant's key, which can be replaced. */
export interface MerchantKeys {
  /** The key to sign with now, when it is loaded and fits the others. Rejects with `ConfigError`. */
  current(): MerchantKey | Promise<MerchantKey>
  /** Takes another key from now on. Rejects with `ConfigError`, and keeps the old one, if it cannot be used. */
  rotate(settings: MerchantSettings): Promise<void>
  /** RSA-OAEP with SHA-1, by the key or by the one before it. Rejects when neither opens it. */
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>
}

/** The merchant's key is loaded when it is first asked for: a process may have clients for thousands of merchants. */
export function createMerchantKeys(
  settings: MerchantSettings,
  platform: PlatformKeyring,
): MerchantKeys {
  let previous: MerchantKey | undefined
  let key: MerchantKey | Promise<MerchantKey> | undefined
  let turn = Promise.resolve()
  const load = async (from: MerchantSettings) => loadMerchantKey(from, await platform.given())
  const loadFirst = async () => {
    const first = await load(settings)
    key = first
    return first
  }
  const current = () => {
    key ??= loadFirst()
    return key
  }
  return {
    current,
    rotate: (settings) => {
      // One after another: the last to be asked for is the last to come.
      turn = turn
        .catch(() => {})
        .then(async () => {
          const next = await load(settings)
          const before = await Promise.resolve(current()).catch(() => undefined)
          if (before?.serial !== next.serial) previous = before
          key = next
        })
      return turn
    },
    decrypt: async (ciphertext) => {
      const key = await current()
      return key.decrypt(ciphertext).catch((error: unknown) => {
        if (!previous) throw error
        // What was encrypted before a rotation may arrive after it.
        return previous.decrypt(ciphertext).catch(() => Promise.reject(error))
      })
    },
  }
}
