import { randomUUID } from 'node:crypto'
import { describe } from './describe.js'
import { copyBytes, encodeJson } from './encode.js'
import { RequestError, type RequestSummary } from './errors.js'
import { readScalar } from './scalar.js'

/** A field of a form: text, a number, a plain object or list that is sent as JSON (`meta`), or a file. */
export type MultipartField = string | number | Blob | Uint8Array | ArrayBuffer | object

/** A form by field name. A file without a name of its own takes `meta.filename` or `meta.file_name`. */
export type MultipartFields = Readonly<Record<string, MultipartField>>

/** A form as it goes over the wire. */
export interface Form {
  readonly contentType: string
  readonly body: Uint8Array
  /** The exact text of the part `meta`, which is what WeChat Pay wants signed. */
  readonly meta: Uint8Array
}

interface Part {
  readonly name: string
  readonly value: unknown
  readonly content: Uint8Array
}

/**
 * Writes a form, RFC 7578. `meta` comes first and as `application/json`.
 *
 * @throws `RequestError` without a field `meta`, or with a value that cannot be sent.
 */
export async function encodeForm(
  form: FormData | MultipartFields,
  call: RequestSummary,
): Promise<Form> {
  const fields: [string, unknown][] = form instanceof FormData ? [...form] : Object.entries(form)
  const parts = await Promise.all(
    fields.map(
      async ([name, value]): Promise<Part> => ({
        name,
        value,
        content: await contentOf(name, value, call),
      }),
    ),
  )
  const [meta, another] = parts.filter(({ name }) => name === 'meta')
  if (!meta || another) {
    const problem =
      'option `multipart` needs one field `meta`, e.g. { filename, sha256 }: it is what is signed'
    throw new RequestError(problem, call)
  }
  const boundary = `wechatpay-chain-${randomUUID()}`
  const chunks = [meta, ...parts.filter((part) => part !== meta)].flatMap((part) => [
    Buffer.from(`--${boundary}\r\n${headOf(part, meta)}\r\n\r\n`),
    part.content,
    Buffer.from('\r\n'),
  ])
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...chunks, Buffer.from(`--${boundary}--\r\n`)]),
    meta: meta.content,
  }
}

async function contentOf(name: string, value: unknown, call: RequestSummary): Promise<Uint8Array> {
  const what = `field \`${name}\` of \`multipart\``
  if (typeof value === 'string' || isBytes(value)) return copyBytes(value)
  if (typeof value === 'number') return copyBytes(readScalar(what, value, call))
  if (isPlain(value)) return encodeJson(what, value, call)
  if (value instanceof Blob) {
    return value.arrayBuffer().then(
      (bytes) => new Uint8Array(bytes),
      (cause: unknown) => {
        throw new RequestError(`${what} cannot be read`, call, cause)
      },
    )
  }
  const problem = `${what} takes text, a number, a plain object, a Blob or bytes, not ${describe(value)}`
  throw new RequestError(problem, call)
}

const isBytes = (value: unknown): value is ArrayBufferView | ArrayBuffer =>
  ArrayBuffer.isView(value) || value instanceof ArrayBuffer

/** Promises and streams, for example, would be written as `{}`. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null
}

function headOf({ name, value }: Part, meta: Part): string {
  const isFile = name !== 'meta' && (value instanceof Blob || isBytes(value))
  const filename = isFile
    ? `; filename=${quote(nameOf(value) || nameIn(meta.content) || 'file')}`
    : ''
  return [
    `Content-Disposition: form-data; name=${quote(name)}${filename}`,
    `Content-Type: ${typeOf(name, value)}`,
  ].join('\r\n')
}

function typeOf(name: string, value: unknown): string {
  if (name === 'meta') return 'application/json'
  if (value instanceof Blob && value.type) return value.type
  if (value instanceof Blob || isBytes(value)) return 'application/octet-stream'
  return typeof value === 'object' ? 'application/json' : 'text/plain; charset=utf-8'
}

const nameOf = (file: object): string | undefined =>
  'name' in file && typeof file.name === 'string' ? file.name : undefined

function nameIn(meta: Uint8Array): string | undefined {
  try {
    const { filename, file_name } = JSON.parse(Buffer.from(meta).toString())
    const name: unknown = filename ?? file_name
    return typeof name === 'string' ? name : undefined
  } catch {
    return undefined
  }
}

/** The HTML Standard's escapes for names in `multipart/form-data`: nothing ends the quotes or the line. */
const quote = (name: string): string =>
  `"${name.replace(/["\r\n]/g, (character) => encodeURIComponent(character))}"`
