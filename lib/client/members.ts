import { createBills } from '../bills/bills.js'
import { createDownloads } from '../downloads/downloads.js'
import { createMedia } from '../media/upload.js'
import { createNotifications } from '../notifications/notifications.js'
import { createPaginate } from '../pages/paginate.js'
import { createPayments } from '../payments/payments.js'
import type { PaymentsParts } from '../payments/tools.js'
import { createSensitive } from '../v3/sensitive.js'
import type { Parts } from './parts.js'
import type { ClientMembers } from './types.js'

/** How each member is made. */
const makers: { readonly [Name in keyof ClientMembers]: (parts: Parts) => ClientMembers[Name] } = {
  stack: ({ stack }) => stack,
  ready: ({ keys }) => keys.ready,
  rotate: ({ keys }) => keys.rotate,
  certificates: ({ keys }) => keys.certificates,
  sensitive: ({ keys }) => createSensitive(keys, keys.platform.serial),
  notifications: ({ settings, keys }) => createNotifications({ ...settings, ...keys, keys }),
  payments: (parts) => createPayments(() => paymentsParts(parts)),
  media: ({ settings, sender }) => createMedia({ ...settings, ...sender }),
  download: ({ settings, sender }) => createDownloads({ ...settings, ...sender }).download,
  bills: ({ settings, keys, sender }) => createBills({ ...settings, ...keys, ...sender }),
  paginate: ({ settings, sender }) => createPaginate(sender.send, settings.baseUrl),
  close: ({ sender }) => sender.close,
  [Symbol.asyncDispose]: ({ sender }) => sender.close,
}

/** A payment opens by the key that its order was placed with, whatever is rotated meanwhile. */
function paymentsParts({ settings, keys, sender }: Parts): PaymentsParts {
  let key: ReturnType<typeof keys.merchant> | undefined
  const pinned = () => {
    key ??= keys.merchant()
    return key
  }
  return {
    ...settings,
    sign: async (message) => (await pinned()).sign(message),
    post: async (path, options) =>
      sender.send('POST', path, [options], { signingKey: await pinned() }),
  }
}

/**
 * The members of a client, each of which is made when it is first asked for: a process may have thousands of clients, most
 * of them at rest.
 */
export const createMembers = (parts: Parts): object => new Members(parts)

class Members {
  readonly #parts: Parts
  readonly #made: Partial<Record<keyof ClientMembers, unknown>> = {}

  constructor(parts: Parts) {
    this.#parts = parts
    // The chain finds members by their being its own. All clients share these functions, and so one shape.
    Object.defineProperties(this, Members.#own)
  }

  static #getter(name: keyof ClientMembers): PropertyDescriptor & ThisType<Members> {
    return {
      get() {
        this.#made[name] ??= makers[name](this.#parts)
        return this.#made[name]
      },
    }
  }

  static readonly #own = Object.fromEntries(
    (Reflect.ownKeys(makers) as (keyof ClientMembers)[]).map((name) => [
      name,
      Members.#getter(name),
    ]),
  )
}
