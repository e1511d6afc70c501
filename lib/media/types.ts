import type { Chain } from '../chain/types.js'
import type { DigestAlgorithm } from '../crypto/digest.js'
import type { FileContent } from '../http/file.js'
import type { MultipartFields } from '../http/multipart.js'
import type { RequestOptions } from '../http/options.js'
import type { WechatpayResponse } from '../http/response.js'
import type { Paths } from '../openapi/types/paths.js'

/** A file to upload: its path, or its content. */
export type UploadFile = string | FileContent

/** A file that is about to be uploaded, for those who write its `meta` themselves. */
export interface UploadedFile {
  /** `undefined` of bytes and streams. */
  readonly name: string | undefined
  /** In octets. */
  readonly size: number
  /** The digest in lower-case hexadecimal. @defaultValue 'SHA256' */
  digest(algorithm?: DigestAlgorithm): Promise<string>
}

/** Uploads files. */
export interface Media {
  /** An upload that is not listed, by its node. */
  upload<Data = unknown>(
    target: Chain,
    file: UploadFile,
    options?: AnyUploadOptions,
  ): Promise<WechatpayResponse<Data>>
  /** A listed upload, by its path. */
  upload<Path extends keyof Paths>(
    target: Path,
    file: UploadFile,
    ...options: UploadArguments<CallOf<Paths[Path]>[0]>
  ): Promise<WechatpayResponse<CallOf<Paths[Path]>[1]>>
  /** An upload that is not listed, by its path. */
  upload<Data = unknown, Path extends string = string>(
    target: Path extends keyof Paths ? never : Path,
    file: UploadFile,
    options?: AnyUploadOptions,
  ): Promise<WechatpayResponse<Data>>
  /**
   * Uploads a file, with a `meta` made of its name and its digest as the endpoint wants them; `options.meta` adds to it, and
   * wins. A file of more than 8 MiB is not held in memory: it is read twice, to be hashed and to be sent. A larger stream goes
   * through a temporary file.
   *
   * @param target the node, or the path, of the upload
   * @param file a path on disk, a `file://` URL, a `Blob` or `File`, bytes, or a stream
   * @param options those of a call, and beside them `meta`, or a function that makes all of it, and `fields` for the form's other
   * fields
   * @throws `RequestError` for a file that cannot be read or has no name, and without SM3 where the endpoint wants it; nothing
   * was sent then. And whatever a call throws. The time of the call begins when the file is read and digested.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012760432
   *
   * @example
   * const { data } = await wxpay.media.upload(wxpay.v3.merchant.media.upload, './licence.jpg')
   * data.media_id
   */
  upload<Options extends UploadCall, Data>(
    target: { post(options: Options): Promise<WechatpayResponse<Data>> },
    file: UploadFile,
    ...options: UploadArguments<Options>
  ): Promise<WechatpayResponse<Data>>
}

/** Options of an upload that is not listed: a call's, its placeholders among them, and what the form holds. */
export interface AnyUploadOptions extends Omit<RequestOptions, 'multipart'> {
  readonly meta?: MetaOption<Readonly<Record<string, unknown>>> | undefined
  /** The form's fields beside `meta` and the file. */
  readonly fields?: MultipartFields | undefined
  readonly [placeholder: string]: unknown
}

/** Options of a listed upload. */
export type UploadOptions<Options extends UploadCall> = Omit<Options, 'multipart'> &
  MetaMember<FormOf<Options>> &
  Member<'fields', FieldsOf<FormOf<Options>>>

/** What the verb of an upload takes. */
export interface UploadCall {
  readonly multipart: object
}

type UploadArguments<Options> = Options extends UploadCall
  ? object extends UploadOptions<Options>
    ? [options?: UploadOptions<Options>]
    : [options: UploadOptions<Options>]
  : never

/** The options and the data of a node's `post`. */
type CallOf<Node> = Node extends {
  post(options: infer Options): Promise<WechatpayResponse<infer Data>>
}
  ? [Options, Data]
  : [never, never]

type FormOf<Options extends UploadCall> = Exclude<Options['multipart'], FormData>

/** The fields of `meta` that are made of the file. */
type Made =
  | 'filename'
  | 'file_name'
  | 'sha256'
  | 'file_digest'
  | 'digest'
  | 'digest_algorithm'
  | 'digest_alogrithm'

/** The form of APIv2 has none. */
type MetaMember<Form> = 'meta' extends keyof Form
  ? Member<'meta', MetaOf<Form>>
  : { readonly meta?: undefined }

type MetaOf<Form> = Form extends { readonly meta?: infer Meta }
  ? MetaOption<
      Flat<Omit<NonNullable<Meta>, Made> & Partial<Pick<NonNullable<Meta>, Made & keyof Meta>>>
    >
  : never

/** One object of all members. Of an intersection with `{}` a compiler takes any text for it. */
type Flat<T> = { [Name in keyof T]: T[Name] }

type MetaOption<Meta> = Meta | ((file: UploadedFile) => object | Promise<object>)

/** All but `meta` and the file. */
type FieldsOf<Form> = {
  [Name in keyof Form as Name extends 'meta'
    ? never
    : FileContent extends Form[Name]
      ? never
      : Name]: Form[Name]
}

/** A member that may be left out if all of its own may. */
type Member<Name extends string, Value> = object extends Value
  ? { readonly [N in Name]?: Value | undefined }
  : { readonly [N in Name]: Value }
