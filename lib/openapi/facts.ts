/** What is to be known of an endpoint beside its URL, or of a notification; what is not said is not so. */
export interface Facts {
  /** It has a host of its own, e.g. `https://apihk.mch.weixin.qq.com`. */
  readonly host?: string
  /** It demands the merchant's client certificate. */
  readonly security?: true
  /** It takes a form with a file. */
  readonly multipart?: true
  /** It answers with a file, which is signed by way of a digest in a header, or not at all. */
  readonly raw?: 'signed' | 'unsigned'
  /** Its path ends with `/`. */
  readonly slash?: true
  /**
   * Where the options of a call hold what is encrypted for WeChat Pay: RFC 9535 paths without the `$.` before
   * them, e.g. `query.mobile` or `json.receivers[*].name`.
   */
  readonly encrypts?: readonly string[]
  /**
   * Where the answer, or the decrypted resource of a notification, holds what is encrypted for the merchant, e.g.
   * `receivers[*].name`.
   */
  readonly decrypts?: readonly string[]
  /** The merchant answers the notification with data: its type is in `NotificationReplies`. */
  readonly replies?: true
}
