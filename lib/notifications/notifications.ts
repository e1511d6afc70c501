import { needSecret } from '../config/secret.js'
import { ConfigError } from '../http/errors.js'
import { factsOf } from '../openapi/lookup.js'
import type { NotificationHandlers } from './events.js'
import { createHandler, type HandlerParts, type NotificationHandler } from './handler.js'
import type { HandlerOptions } from './handler-options.js'
import { type ArrivedNotification, createParser, type Parse, type ParserOptions } from './parse.js'

/** What WeChat Pay sends to the merchant. */
export interface Notifications {
  /**
   * Verifies, decrypts and reads a notification, in JSON (APIv3) or in XML (APIv2, `event_type` begins with `v2/`).
   *
   * One in XML is proven by the `sign` in it, and a refund by nothing but that `secret` opens it. Neither tells its time, so
   * what somebody has overheard can be sent again: query an order before you act on more than its state.
   *
   * @param given the headers in any form, and the raw body: text or octets, as they came
   * @throws `VerifyError` if it is not proven to be WeChat Pay's, with `probe: true` for one of its probes;
   *   `DecryptError` if it does not open; `ConfigError` without the key that it takes (`apiv3Key`, in XML `secret`);
   *   `RequestError` for a body that was parsed already
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382 and, for XML,
   *   https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_7
   */
  readonly parse: Parse<ArrivedNotification>
  /**
   * Makes a function from `Request` to `Response` that never rejects. The function for an event is run once, however
   * often WeChat Pay sends it:
   *
   * - It ends: 204, and 204 again for every repetition. For an event that is answered with data, the object that it gave
   *   as JSON. A `Response` that it gave is the answer; one that is not `ok` means that it has failed.
   * - It throws or rejects: 500, reported, and the next delivery runs it again.
   * - It takes longer than `deadline`: 503, or 204 with `onDeadline: 'accept'`.
   * - It is at work on another delivery already, or the store fails: 503.
   * - Nobody handles the event: 501, reported, so that nothing is lost. `'*': () => {}` accepts all that are not listed.
   * - The notification is not proven to be WeChat Pay's: 401. It cannot be read: 500, reported.
   *
   * XML is answered in XML, with the same status but for 200 in place of 204.
   *
   * @param events functions by `event_type`, and `'*'` for all others
   * @throws `ConfigError` for what is no function, for options that cannot work, and without both `apiv3Key` and `secret`, or
   *   without `secret` where a function is for an event of APIv2
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
   *
   * @example
   * app.post('/notify', toNode(wxpay.notifications.handler({ 'TRANSACTION.SUCCESS': async (event) => ship(event) })))
   */
  handler(events: NotificationHandlers, options?: HandlerOptions): NotificationHandler
}

/** @param options what parses, and the rest of the client */
export function createNotifications(
  options: ParserOptions & Pick<HandlerParts, 'mchid' | 'report'>,
): Notifications {
  const { mchid, report, apiv3Key, secret } = options
  const parse = createParser(options)
  const replies = async (event_type: string) =>
    (await factsOf('NOTIFY', event_type)).replies === true
  const handler = createHandler({ mchid, parse, replies, report })
  return {
    parse,
    handler: (events, options) => {
      if (!apiv3Key && secret === undefined) throw missingKeys()
      const v2 = Object.keys(events ?? {}).find((name) => name.startsWith('v2/'))
      if (v2 !== undefined) needSecret(secret, `\`${v2}\` is proven with it`)
      return handler(events, options)
    },
  }
}

const missingKeys = (): ConfigError =>
  new ConfigError(
    'apiv3Key',
    'it is missing, and so is `secret`',
    'Give the 32 characters set as APIv3 key in the merchant platform, or as `secret` those of the APIv2 key for notifications ' +
      'in XML',
  )
