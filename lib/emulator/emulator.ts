import type { FaultKind } from './faults.js'
import type { FileTamperKind } from './files/spoil.js'
import type { Delivery } from './notifications/courier.js'
import type { NotifyOptions } from './notifications/notifier.js'
import type { PlatformMode, RotateOptions } from './platform/keys.js'
import type { DecryptedField } from './secrets/secrets.js'
import type { RecordedRequest } from './server.js'
import type { NotificationTamperKind, TamperKind } from './tamper.js'

export interface EmulatorOptions {
  /** The port on 127.0.0.1. @defaultValue 0, any free one */
  readonly port?: number
  /** The port of https on 127.0.0.1. @defaultValue 0, any free one */
  readonly tlsPort?: number
  /**
   * What the merchant has of WeChat Pay. With `key` its public key only: `GET /v3/certificates` answers 404 until
   * the first `rotate`. With `certificate` platform certificates only, with `both` the two, as amid a migration.
   * @defaultValue 'both'
   */
  readonly platform?: PlatformMode
  /**
   * What WeChat Pay's waits before it repeats a notification (15 s, 15 s, 30 s, 3 min ... 6 h) are multiplied by,
   * from 0 to 1. @defaultValue 1
   */
  readonly timeScale?: number
  /**
   * How many rows every bill and every overseas statement has; they follow from its date. With 0 there are no bills: whoever asks for one gets a
   * 400 `NO_STATEMENT_EXIST`, of APIv2 a `No Bill Exist`. @defaultValue 3
   */
  readonly billRows?: number
  /**
   * How many items there are in every list that is answered in pages: complaints, stocks, member cards, card
   * links, overseas refunds, transfers, trades at risk. @defaultValue 25
   */
  readonly listSize?: number
}

/** The emulator's only merchant, made anew at every start; can be spread into `createClient`. */
export interface EmulatorConfig {
  readonly mchid: string
  /** Serial of the merchant's API certificate: 40 upper-case hexadecimal digits. */
  readonly serial: string
  /** The merchant's private key, RSA-2048, PKCS#8 PEM. */
  readonly privateKey: string
  /**
   * The platform's one public key, SPKI PEM, by its `PUB_KEY_ID_...`; with `platform: 'certificate'` the first
   * certificate, X.509 PEM, by its serial instead.
   */
  readonly certs: Readonly<Record<string, string>>
  /** 32 characters. */
  readonly apiv3Key: string
  /** The APIv2 key, 32 characters. */
  readonly secret: string
  /** Where the emulator listens, the same as `Emulator.url`. */
  readonly baseUrl: string
  /**
   * The merchant's client certificate, and where it can be shown: whatever is served at `baseUrl` is served there by
   * TLS as well, to clients with a certificate and to those without.
   */
  readonly merchant: {
    /** X.509 PEM. Its serial number is `serial`, its common name `mchid`. */
    readonly cert: string
    /** The same as `privateKey`. */
    readonly key: string
    /** The certificate of the CA that has issued `cert` and the server's own, X.509 PEM; the same as `Emulator.trust`. */
    readonly ca: string
    /** `https://127.0.0.1:<tlsPort>/`; the server's certificate is good for `localhost`, too. */
    readonly baseUrl: string
  }
}

export interface Emulator {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string
  readonly config: EmulatorConfig
  /** Everything that arrived, refused or not, oldest first. It grows without bound: this is a test tool. */
  readonly requests: readonly RecordedRequest[]
  /** Every sensitive field that arrived encrypted, in clear, oldest first. */
  readonly decrypted: readonly DecryptedField[]
  /** Every notification that was sent, accepted or not, oldest first. */
  readonly notifications: readonly Delivery[]
  /** The certificate of the CA that issues the platform certificates and those of TLS, X.509 PEM. */
  readonly trust: string
  /**
   * Issues a new platform certificate with a new key. It signs from now on where a certificate signs without
   * being named, and comes first in `GET /v3/certificates`. Resolves with its serial.
   *
   * An answer is signed by the key or certificate that `Wechatpay-Serial` of its request names, if there is such
   * a one; the certificate download otherwise by the newest certificate, and all else by the public key where
   * there is one. Notifications of an order likewise, by the request that placed it.
   */
  rotate(options?: RotateOptions): Promise<string>
  /**
   * Lets the user pay an order, by its `out_trade_no` or `combine_out_trade_no`, and posts `TRANSACTION.SUCCESS` to its
   * `notify_url`; for an order of APIv2 the notification of APIv2, in XML, which is accepted by a 200 with a
   * `return_code` or `code` of SUCCESS in XML. Orders of 付款码 have no `notify_url`, and nothing is posted. Resolves when
   * the first attempt is over; the order is paid whatever becomes of that.
   *
   * @throws Error when there is no such order, or it is closed or paid already
   */
  pay(outTradeNo: string): Promise<Delivery | undefined>
  /**
   * Lets a refund arrive, by its `out_refund_no`, and posts `REFUND.SUCCESS` to its `notify_url`, if it has one; for
   * one that APIv2 has asked for the notification of APIv2.
   *
   * @throws Error when there is no such refund, or it has arrived already
   */
  refund(outRefundNo: string): Promise<Delivery | undefined>
  /**
   * Posts any notification, and resolves when the first attempt is over. Unless it was answered 200 or 204 within
   * 5 seconds it is posted again by WeChat Pay's schedule, up to 15 times, each time signed anew.
   *
   * @throws TypeError when `url` is no http or https URL
   */
  notify(options: NotifyOptions): Promise<Delivery>
  /**
   * Lets the next answer, whatever it is, go wrong on the wire, once. Further calls queue: one answer each. The request was received, checked,
   * recorded and carried out before. An answer that has no body is given one, `{}`.
   *
   * - `reset`: a TCP reset before its first octet
   * - `headers`, `body`: a TCP reset amid its headers, or amid its body
   * - `half`: half of the body, and then the end of the connection
   * - `length`: a `Content-Length` that is an octet less than the body has
   * - `slow`: an octet of its headers every 10 ms, which never end
   * - `silent`: nothing at all
   * - `gateway`: a 502 with the HTML page of a proxy instead, unsigned
   * - `octets`: a 204 instead, rightly signed, and a body after it all the same
   * - `empty`: a 200 with an empty body instead, rightly signed
   * - `duplicate`: each `Wechatpay-*` header twice; APIv2 has none
   * - `gzip`: the answer, as it was signed, and 100 MiB of blanks after it, compressed to 100 KiB: `Content-Encoding: gzip`
   * - `huge`: the same, not compressed
   * - `garbage`: chunks whose sizes are no numbers
   * - `tls`: the next connection by TLS fails in its handshake. It waits for that, and lets answers pass before
   *
   * `slow`, `silent` and `garbage` leave the end to the client, or to `close`.
   *
   * @throws TypeError for another kind
   */
  fault(kind: FaultKind): void
  /**
   * Spoils the next signed answer, whatever its status, once. Further calls queue: one answer each. Files are not
   * signed, but for statements; there is `tamperFile` for them.
   *
   * - `signature`: another signature, of the right form
   * - `body`: changed after signing, still JSON; a 204 becomes a 200 with a body
   * - `timestamp`: 10 minutes old, and rightly signed as such
   * - `header`: without `Wechatpay-Signature`
   * - `serial`: a key id that nobody knows
   * - `probe`: a signature that begins with `WECHATPAY/SIGNTEST/`, as in WeChat Pay's own probes
   *
   * Of an answer of APIv2 `body` changes a value after signing, `header` leaves `sign` out, and every other kind is
   * another `sign`, of the right form. Those that APIv2 leaves unsigned are not spoilt: `return_code` FAIL, and what
   * red packs, transfers and 委托代扣 in a browser answer.
   *
   * @throws TypeError for another kind
   */
  tamper(kind: TamperKind): void
  /**
   * Spoils the next file that is answered, once. Further calls queue: one file each.
   *
   * - `content`: one octet of the file itself is another, a digit where it can be; compressed and encrypted after
   *   that, so that nothing but the digest tells
   * - `wire`: one octet of what is sent is another, so that a gzip or a ciphertext is broken
   * - `truncated`: the last 8 octets of what is sent are missing, in an answer that is whole as far as HTTP goes
   * - `cut`: the connection breaks in the middle of the body, whose full length was announced if it was known
   * - `digest`: a statement names another digest than was signed; any other file as with `content`
   *
   * @throws TypeError for another kind
   */
  tamperFile(kind: FileTamperKind): void
  /**
   * Spoils the next attempt to deliver a notification, once. Further calls queue: one attempt each. The kinds of
   * `tamper`, and these, which are rightly signed:
   *
   * - `algorithm`: another name of one in `resource.algorithm`
   * - `ciphertext`, `tag`: one bit changed
   * - `nonce`, `associated_data`: one character changed
   *
   * A payment notification of APIv2 is spoilt as its answers are. A refund notification has no signature: of it every
   * kind cuts the end off `req_info`, so that it cannot be decrypted.
   *
   * @throws TypeError for another kind
   */
  tamperNotification(kind: NotificationTamperKind): void
  /** Stops listening, cuts every connection, idle or not, and sends no notification again. May be called again. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
