import { nonce } from '../crypto/nonce.js'
import { describe } from '../http/describe.js'
import { ConfigError } from '../http/errors.js'
import type { NotificationStore } from './store.js'

export interface MemoryStoreOptions {
  /** So many notifications are remembered; beyond that, those that were handled first are forgotten.
   * @defaultValue 10_000 */
  size?: number
}

/** `until`: when it is forgotten, on the clock of `performance.now()`, in milliseconds. */
interface Claimed {
  readonly until: number
  readonly token: string
}

interface Handled {
  readonly until: number
  readonly reply: string | undefined
}

/**
 * A store for one process, which forgets everything when it ends. A claim is never dropped before it runs out: when
 * `size` notifications are being handled at once, the next is refused.
 *
 * @throws `ConfigError` for a `size` that is no number of notifications
 */
export function memoryStore({ size = 10_000 }: MemoryStoreOptions = {}): NotificationStore {
  if (!Number.isInteger(size) || size < 1) {
    const advice = 'Give a number of notifications, from 1'
    throw new ConfigError('memoryStore.size', `it is ${describe(size)}`, advice)
  }
  const claimed = new Map<string, Claimed>()
  const handled = new Map<string, Handled>()

  function makeRoom(): void {
    if (claimed.size + handled.size < size) return
    forgetRunOut(claimed)
    const [oldest] = handled.keys()
    if (claimed.size + handled.size >= size && oldest !== undefined) handled.delete(oldest)
    if (claimed.size + handled.size < size) return
    throw new Error(`memoryStore: ${size} notifications are being handled, as many as it can hold`)
  }

  return {
    claim: async (id, ttl, token = nonce()) => {
      const known = current(handled, id)
      if (known) return { state: 'done', reply: known.reply }
      const held = current(claimed, id)
      if (held && held.token !== token) return { state: 'busy' }
      if (!held) makeRoom()
      claimed.set(id, { token, until: performance.now() + ttl })
      return { state: 'claimed', token }
    },
    done: async (id, ttl, reply) => {
      claimed.delete(id)
      handled.delete(id)
      makeRoom()
      handled.set(id, { until: performance.now() + ttl, reply })
    },
    release: async (id, token) => {
      if (claimed.get(id)?.token === token) claimed.delete(id)
    },
  }
}

/** The entry of `id`; one that has run out is dropped. */
function current<T extends { readonly until: number }>(
  entries: Map<string, T>,
  id: string,
): T | undefined {
  const entry = entries.get(id)
  if (entry && entry.until > performance.now()) return entry
  entries.delete(id)
  return undefined
}

function forgetRunOut(entries: Map<string, Claimed>): void {
  for (const id of entries.keys()) current(entries, id)
}
