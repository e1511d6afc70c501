import type { Bills } from '../bills/types.js'
import type { Certificates } from '../certificates/keyring.js'
import type { MerchantKeyConfig } from '../config/merchant.js'
import type { Download } from '../downloads/types.js'
import type { Protocol } from '../http/request.js'
import type { Stack } from '../http/stack.js'
import type { Media } from '../media/types.js'
import type { Notifications } from '../notifications/notifications.js'
import type { Paginate } from '../pages/types.js'
import type { Payments } from '../payments/payments.js'
import type { Sensitive } from '../v3/sensitive.js'

/** What stands on the root of the chain; every other property of it is a URL segment. */
export interface ClientMembers {
  /**
   * Resolves when every key is loaded and fits the others, and with `certs: 'auto'` when the certificates are downloaded;
   * rejects with `ConfigError`.
   */
  ready(): Promise<void>
  /**
   * Closes the connections, but for those to a host that other open clients of this process have called as well. Calls in
   * flight end first, later ones are refused. A stream that is neither read nor cancelled is a call in flight.
   */
  close(): Promise<void>
  /** The middlewares that every call passes, outermost first. */
  readonly stack: Readonly<Record<Protocol, Stack>>
  /**
   * Replaces the merchant's key. Calls that are signed already go on; those that follow, and repetitions, are signed by
   * the new key. What is encrypted for the old one can still be read. The client certificate of `merchant` stays.
   *
   * @param key as in the configuration: `privateKey` or `signer`, and `serial` or `certificate`
   * @throws `ConfigError` if it cannot be used; the old key stays
   */
  rotate(key: MerchantKeyConfig): Promise<void>
  /** WeChat Pay's keys: those of `certs`, and the platform certificates that were downloaded. */
  readonly certificates: Certificates
  /** Encrypts and decrypts the sensitive fields that are no listed endpoint's, or that you handle yourself. */
  readonly sensitive: Sensitive
  /** Reads what WeChat Pay sends to the merchant. */
  readonly notifications: Notifications
  /** Signs what pages, mini programs and apps need to let a user pay. */
  readonly payments: Payments
  /** Uploads files. */
  readonly media: Media
  /** Downloads files. */
  readonly download: Download
  /** Asks for bills, downloads and checks them, and reads their rows. */
  readonly bills: Bills
  /** The items of a list, page after page. */
  readonly paginate: Paginate
  [Symbol.asyncDispose](): Promise<void>
}
