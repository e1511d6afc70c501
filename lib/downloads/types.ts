import type { Chain } from '../chain/types.js'
import type { DigestAlgorithm } from '../crypto/digest.js'
import type { RequestOptions } from '../http/options.js'
import type { WechatpayResponse } from '../http/response.js'
import type { Paths } from '../openapi/types/paths.js'

/** An answer that tells where a file is. Its digest, if it has one, is that of the file in clear, uncompressed. */
export interface FileReference {
  /** Missing where the file is still being made. */
  readonly download_url?: string | undefined
  readonly hash_type?: DigestAlgorithm | (string & {}) | undefined
  readonly hash_value?: string | undefined
}

/** A file that was downloaded. */
export interface SavedFile {
  /** Absolute. */
  readonly path: string
  /** In octets. */
  readonly size: number
}

/** What a download is asked for by: an absolute URL, or the path, and the options of a call. */
export interface DownloadOptions
  extends Omit<RequestOptions, 'as' | 'body' | 'json' | 'xml' | 'multipart' | 'onProgress'> {
  /** By which `hash_value` was made. @defaultValue 'SHA1' */
  readonly hash_type?: DigestAlgorithm | (string & {}) | undefined
  /** The digest of the file in clear, uncompressed, as an earlier answer gave it; in hexadecimal. */
  readonly hash_value?: string | undefined
  /**
   * Further hosts that an absolute URL may lead to by https, e.g. `files.example.com:8443`: the request carries the merchant's
   * signature. Another scheme is named with its host: `http://localhost:8080`.
   */
  readonly hosts?: readonly string[] | undefined
  /** A path, or a `file://` URL: writes the file there once it has come whole and is proven. */
  readonly to?: string | URL | undefined
}

type ToFile<Options> = Options & { readonly to: string | URL }
type ToStream<Options> = Options & { readonly to?: undefined }

/** Options of a download that is not listed, its placeholders among them. */
export interface AnyDownloadOptions extends DownloadOptions {
  readonly as?: undefined
  readonly body?: undefined
  readonly json?: undefined
  readonly xml?: undefined
  readonly multipart?: undefined
  readonly [placeholder: string]: unknown
}

/**
 * Downloads a file.
 *
 * A gzip file is unzipped. If its digest is known, from `hash_value`, from the signed header of an overseas statement or
 * from that of an invoice, it is checked at the end, and an error is what ends a file that is not the right one. A
 * connection that is cut ends it with an error as well; nothing is resumed.
 *
 * An absolute URL is taken as it is, to the octet. It has to lead to WeChat Pay, or to the client's own `baseUrl` or
 * `failover`. Its answer has to be signed unless its digest is known, it is one of the files that WeChat Pay leaves unsigned, or
 * `verify: false` says to take it unproven.
 *
 * @param target an absolute URL, an answer that holds one as `download_url`, or the node or path of a file
 * @returns the file as a stream; with `to`, where it was written
 * @throws `RequestError` for a URL that leads elsewhere, `ApiError` for an error answer; `VerifyError`, reason `digest`, from the
 * stream for the wrong file, `TransportError` from the stream for one that was cut off
 *
 * @example
 * const { data } = await wxpay.v3.bill.tradebill.get({ query: { bill_date: '2026-06-01' } })
 * await wxpay.download(data, { to: 'bill.csv' })
 */
export interface Download {
  (target: URL | FileReference, options: ToFile<DownloadOptions>): Promise<SavedFile>
  (
    target: URL | FileReference,
    options?: ToStream<DownloadOptions>,
  ): Promise<ReadableStream<Uint8Array>>
  (target: FilePath | Chain, options: ToFile<AnyDownloadOptions>): Promise<SavedFile>
  (
    target: FilePath | Chain,
    options?: ToStream<AnyDownloadOptions>,
  ): Promise<ReadableStream<Uint8Array>>
  <Options extends object>(
    target: FileNode<Options>,
    options: ToFile<NodeOptions<Options>>,
  ): Promise<SavedFile>
  <Options extends object>(
    target: FileNode<Options>,
    ...options: Maybe<ToStream<NodeOptions<Options>>>
  ): Promise<ReadableStream<Uint8Array>>
}

type FilePath = keyof Paths | (string & {})

/** A listed node whose answer is a file, or any other that can be got. */
interface FileNode<Options> {
  get(options: Options): Promise<WechatpayResponse<unknown>>
}

type NodeOptions<Options> = Omit<Options, keyof RequestOptions | 'query'> &
  Pick<Options, keyof Options & 'query'> &
  Omit<DownloadOptions, 'query'>

type Maybe<Options> = object extends Options ? [options?: Options] : [options: Options]
