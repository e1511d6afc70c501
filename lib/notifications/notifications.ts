import { createParser, type Parse, type ParserOptions } from './parse.js'

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
  readonly parse: Parse
}

export function createNotifications(options: ParserOptions): Notifications {
  return { parse: createParser(options) }
}
