import type { Chain } from '../chain/types.js'
import type { As, RequestOptions } from '../http/options.js'
import type { WechatpayResponse } from '../http/response.js'

/** A node of a listed URL. Only its verbs send. */
export interface ListedNode {
  /** Appends a URL as text, taken as it is written. What comes after it is not typed. */
  chain(path: string): Chain
}

/** Options of a listed call. None of these interfaces is generic: that would cost a compiler a type more a call. */
export interface ListedOptions extends RequestOptions {
  /** On a listed endpoint only files are had in another form. */
  as?: 'json' | undefined
  /** Accepted only where WeChat Pay leaves the answer unsigned. */
  verify?: undefined
  body?: undefined
}

/** Options of a listed call without a body. */
export interface BodilessOptions extends ListedOptions {
  json?: undefined
  xml?: undefined
  multipart?: undefined
  security?: undefined
}

/** Options of a listed call with a JSON body. */
export interface JsonOptions extends ListedOptions {
  xml?: undefined
  multipart?: undefined
  security?: undefined
}

/** Options of a listed APIv2 call. */
export interface XmlOptions extends ListedOptions {
  json?: undefined
  multipart?: undefined
}

/** Options of a listed upload. */
export interface MultipartOptions extends ListedOptions {
  json?: undefined
  xml?: undefined
}

/** Options of a listed download. `A` is what `as` takes; `V` is `false` where WeChat Pay leaves the answer unsigned. */
export interface FileOptions<A extends As | undefined, V extends false = never>
  extends XmlFileOptions<A, V> {
  xml?: undefined
  security?: undefined
}

/** Options of a listed APIv2 download; `A` and `V` are those of `FileOptions`. */
export interface XmlFileOptions<A extends As | undefined, V extends false = never>
  extends RequestOptions {
  as?: A | undefined
  verify?: V | undefined
  body?: undefined
  json?: undefined
  multipart?: undefined
}

export type { FileContent } from '../http/file.js'

/** An answer that is a file. */
export type FileResponse<A extends As | undefined> = A extends 'stream'
  ? StreamResponse
  : WechatpayResponse<FileData<A>>

/** An answer that was asked for as a stream. */
export interface StreamResponse extends WechatpayResponse<undefined> {
  readonly body: ReadableStream<Uint8Array>
}

/** A file as it was asked for with `as`; by itself text or bytes, by its content type. */
type FileData<A extends As | undefined> = A extends 'text'
  ? string
  : A extends 'bytes'
    ? Uint8Array
    : A extends 'json'
      ? unknown
      : string | Uint8Array
