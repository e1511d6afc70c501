import type { Chain } from '../chain/types.js'
import type { As, RequestOptions } from '../http/options.js'

/** A node of a listed URL. Only its verbs send. */
export interface ListedNode {
  /** Appends a URL as text, taken as it is written. What comes after it is not typed. */
  chain(path: string): Chain
}

/**
 * Options of a listed call. `A` is what `as` takes, `V` what `verify` takes: `false` where WeChat Pay
 * leaves the answer unsigned.
 */
export interface ListedOptions<A extends As | undefined = 'json', V extends false = never>
  extends RequestOptions {
  as?: A
  verify?: V
  body?: never
}

/** Options of a listed call without a body. */
export interface BodilessOptions<A extends As | undefined = 'json', V extends false = never>
  extends ListedOptions<A, V> {
  json?: never
  xml?: never
  multipart?: never
  security?: never
}

/** Options of a listed call with a JSON body. */
export interface JsonOptions extends ListedOptions {
  xml?: never
  multipart?: never
  security?: never
}

/** Options of a listed APIv2 call. */
export interface XmlOptions<A extends As | undefined = 'json', V extends false = never>
  extends ListedOptions<A, V> {
  json?: never
  multipart?: never
}

/** Options of a listed upload. */
export interface MultipartOptions extends ListedOptions {
  json?: never
  xml?: never
}

/** The content of a file in a form. */
export type FileContent = Blob | Uint8Array | ArrayBuffer

/** What `data` is where the answer is a file: text or bytes by its content type, or as asked for with `as`. */
export type RawData<A extends As | undefined> = A extends 'text'
  ? string
  : A extends 'bytes'
    ? Uint8Array
    : A extends 'stream'
      ? undefined
      : A extends 'json'
        ? unknown
        : string | Uint8Array
