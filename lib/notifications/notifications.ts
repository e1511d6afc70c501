import { factsOf } from '../openapi/lookup.js'
import { missingApiv3Key } from '../v3/resource.js'
import type { NotificationHandlers } from './events.js'
import { createHandler, type HandlerParts, type NotificationHandler } from './handler.js'
import type { HandlerOptions } from './handler-options.js'
import { type ArrivedNotification, createParser, type Parse, type ParserOptions } from './parse.js'

/** What WeChat Pay sends to the merchant. */
export interface Notifications {
  /**
   * Verifies, decrypts and reads a notification.
   *
   * @param given the headers in any form, and the raw body: text or octets, as they came
   * @throws `VerifyError` if it is not proven to be WeChat Pay's, with `probe: true` for one of its probes;
   *   `DecryptError` if it does not open; `RequestError` for a body that was parsed already
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
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
   * @param events functions by `event_type`, and `'*'` for all others
   * @throws `ConfigError` for what is no function, for options that cannot work, and without `apiv3Key`
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
  const { mchid, report, apiv3Key } = options
  const parse = createParser(options)
  const replies = async (event_type: string) =>
    (await factsOf('NOTIFY', event_type)).replies === true
  const handler = createHandler({ mchid, parse, replies, report })
  return {
    parse,
    handler: (events, options) => {
      if (!apiv3Key) throw missingApiv3Key()
      return handler(events, options)
    },
  }
}
