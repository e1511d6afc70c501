import type { Pages } from './pages.js'

/** How the form of an upload is made. */
export interface UploadFacts {
  /** The field that is the file, e.g. `file`. */
  readonly file: string
  /** It has no `meta`: what tells about the file are fields of the form itself, and its digest is MD5. APIv2 has such a form. */
  readonly flat?: true
  /** The field of `meta` for its name, e.g. `filename`. */
  readonly name?: string
  /** The field of `meta` for its digest in hexadecimal, e.g. `sha256`. */
  readonly digest?: string
  /** What `meta` says of a digest that is SM3; SHA-256 is not said. E.g. `{ digest_algorithm: 'DIGEST_ALGORITHM_SM3' }`. */
  readonly algorithm?: Readonly<Record<string, string>>
}

/** What is to be known of an endpoint beside its URL, or of a notification; what is not said is not so. */
export interface Facts {
  /** It has a host of its own, e.g. `https://apihk.mch.weixin.qq.com`. */
  readonly host?: string
  /** It demands the merchant's client certificate. */
  readonly security?: true
  /** It takes a form with a file. */
  readonly upload?: UploadFacts
  /** It answers with a file or a page, which is signed by way of a digest in a header, or not at all. */
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
  /** Its answers are pages of a list. */
  readonly pages?: Pages
  /** APIv2: what is sent has no `nonce_str`. */
  readonly nonceless?: true
  /** APIv2: the one algorithm that signs what is sent, or the one that is taken for granted where it is not MD5. */
  readonly signType?: 'MD5' | 'HMAC-SHA256'
  /** APIv2: what the merchant's own id is called, where that is not `mch_id`. */
  readonly merchantId?: 'mchid' | 'combine_mch_id'
  /** Which fields of the answer, or of the notification, hold JSON text: APIv2, e.g. `promotion_detail`. */
  readonly json?: readonly string[]
  /** Where the answer, or the notification, repeats an element as a list: APIv2, e.g. `hblist.hbinfo`. */
  readonly lists?: readonly string[]
  /** The merchant answers the notification with data: its type is in `NotificationReplies`. */
  readonly replies?: true
}
