import { randomUUID } from 'node:crypto'
import { aborted } from './aborted.js'
import { describe, reasonOf } from './describe.js'
import { copyBytes, encodeJson } from './encode.js'
import { RequestError, type RequestSummary } from './errors.js'
import { type FileContent, OpenFile, openFile } from './file.js'
import { FormBody, type Piece, type Progress } from './form.js'
import { mediaTypeOf } from './media-type.js'
import { isPlain } from './plain.js'
import { readScalar } from './scalar.js'

/** A field of a form: text, a number, a plain object or list that is sent as JSON (`meta`), or a file. */
export type MultipartField = string | number | FileContent | object

/** A form by field name. A file without a name of its own takes `meta.filename` or `meta.file_name`. */
export type MultipartFields = Readonly<Record<string, MultipartField>>

/** A form as it goes over the wire. */
export interface Form {
  readonly contentType: string
  readonly body: Uint8Array | FormBody
  /** The exact text of the part `meta`, which is what WeChat Pay wants signed; a form of APIv2 has none. */
  readonly meta: Uint8Array | undefined
}

export interface FormOptions {
  /** Ends the reading of files. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** A form of APIv2 has no `meta`: its fields are signed. */
  readonly isV2?: boolean
}

interface Part {
  readonly name: string
  readonly value: unknown
  readonly content: Piece
}

/**
 * Writes a form, RFC 7578. `meta` comes first and as `application/json`. Large files are read as they are sent.
 *
 * @throws `RequestError` without a field `meta` where there has to be one, or with a value that cannot be sent or read.
 */
export async function encodeForm(
  form: FormData | MultipartFields,
  call: RequestSummary,
  options: FormOptions = {},
): Promise<Form> {
  const fields: [string, unknown][] = form instanceof FormData ? [...form] : Object.entries(form)
  const read = await Promise.allSettled(
    fields.map(async ([name, value]): Promise<Part> => {
      return { name, value, content: await contentOf(name, value, call, options.signal) }
    }),
  )
  const parts = read.flatMap((part) => (part.status === 'fulfilled' ? [part.value] : []))
  try {
    for (const part of read) if (part.status === 'rejected') throw part.reason
    return write(parts, call, options)
  } catch (error) {
    await new FormBody(parts.map(({ content }) => content)).close()
    throw error
  }
}

/** `body` with text fields before its own. */
export function withFields(
  body: Uint8Array | FormBody,
  contentType: string,
  fields: Iterable<readonly [name: string, value: string]>,
): Uint8Array | FormBody {
  const boundary = contentType.replace(/^.*boundary=/, '')
  const pieces = [...fields].flatMap(([name, value]) =>
    piecesOf({ name, value, content: copyBytes(value) }, boundary),
  )
  return body instanceof FormBody ? body.after(pieces) : Buffer.concat([...pieces, body])
}

function write(parts: readonly Part[], call: RequestSummary, options: FormOptions): Form {
  const { isV2, onProgress } = options
  const [meta, another] = isV2 ? [] : parts.filter(({ name }) => name === 'meta')
  const text = meta && bytesOf(meta.content)
  if (!isV2 && (!text || another)) {
    const problem =
      'option `multipart` needs one field `meta`, e.g. { filename, sha256 }: it is what is signed'
    throw new RequestError(problem, call)
  }
  const boundary = `wechatpay-chain-${randomUUID()}`
  const others = parts.filter((part) => part !== meta)
  const pieces: Piece[] = [
    ...(meta && text ? piecesOf({ ...meta, content: text }, boundary, text) : []),
    ...others.flatMap((part) => piecesOf(part, boundary, text)),
  ]
  pieces.push(Buffer.from(`--${boundary}--\r\n`))
  const held = pieces.map(bytesOf).filter((bytes) => bytes !== undefined)
  const body =
    onProgress || held.length < pieces.length
      ? new FormBody(pieces, onProgress)
      : Buffer.concat(held)
  return { contentType: `multipart/form-data; boundary=${boundary}`, body, meta: text }
}

/** A part as it goes over the wire, RFC 7578 4.1 and 4.2. */
const piecesOf = <C extends Piece>(
  part: Part & { readonly content: C },
  boundary: string,
  meta?: Uint8Array,
): (Uint8Array | C)[] => [
  Buffer.from(`--${boundary}\r\n${headOf(part, meta)}\r\n\r\n`),
  part.content,
  Buffer.from('\r\n'),
]

const bytesOf = (piece: Piece): Uint8Array | undefined =>
  piece instanceof Uint8Array ? piece : piece.bytes

function contentOf(
  name: string,
  value: unknown,
  call: RequestSummary,
  signal: AbortSignal | undefined,
): Piece | Promise<Piece> {
  const what = `field \`${name}\` of \`multipart\``
  if (typeof value === 'string') return copyBytes(value)
  if (typeof value === 'number') return copyBytes(readScalar(what, value, call))
  if (value instanceof OpenFile) return value
  if (isPlain(value)) return encodeJson(what, value, call)
  const file = openFile(value, signal)
  if (!file) {
    const problem = `${what} takes text, a number, a plain object, a Blob, bytes, a file:// URL or a stream, not ${describe(value)}`
    throw new RequestError(problem, call)
  }
  return file.catch((cause: unknown) => {
    if (signal?.aborted) throw aborted(call, signal)
    throw new RequestError(`${what} cannot be read (${reasonOf(cause)})`, call, cause)
  })
}

function headOf({ name, value, content }: Part, meta: Uint8Array | undefined): string {
  const filename =
    name !== 'meta' && content instanceof OpenFile
      ? `; filename=${quote(content.name ?? nameIn(meta) ?? 'file')}`
      : ''
  return [
    `Content-Disposition: form-data; name=${quote(name)}${filename}`,
    `Content-Type: ${typeOf(name, value, content)}`,
  ].join('\r\n')
}

function typeOf(name: string, value: unknown, content: Piece): string {
  if (name === 'meta') return 'application/json'
  if (content instanceof OpenFile) {
    return content.type ?? mediaTypeOf(content.name ?? '') ?? 'application/octet-stream'
  }
  return typeof value === 'object' ? 'application/json' : 'text/plain; charset=utf-8'
}

function nameIn(meta: Uint8Array | undefined): string | undefined {
  try {
    const { filename, file_name } = JSON.parse(Buffer.from(meta ?? []).toString())
    const name: unknown = filename ?? file_name
    return typeof name === 'string' ? name : undefined
  } catch {
    return undefined
  }
}

/** The HTML Standard's escapes for names in `multipart/form-data`, for all control characters: nothing ends the quotes, the line or the name. */
const quote = (name: string): string =>
  `"${name.replace(/["\p{Cc}]/gu, (character) => encodeURIComponent(character))}"`
