import type { Send } from '../chain/chain.js'
import { pathOf } from '../chain/path.js'
import { canDigest, type DigestAlgorithm, digestOf } from '../crypto/digest.js'
import { aborted } from '../http/aborted.js'
import { describe } from '../http/describe.js'
import { factsOfCall } from '../http/endpoint.js'
import { RequestError, type RequestSummary, WechatpayError } from '../http/errors.js'
import { type OpenFile, openGiven } from '../http/file.js'
import { isRecord } from '../http/options.js'
import type { UploadFacts } from '../openapi/facts.js'
import type { AnyUploadOptions, Media, UploadedFile } from './types.js'

export interface MediaOptions {
  readonly send: Send
  readonly baseUrl: URL
}

/** The form of most uploads, and of those that are not listed. */
const USUAL: UploadFacts = { file: 'file', name: 'filename', digest: 'sha256' }

/** Uploads files, with the `meta` that each endpoint wants. */
export const createMedia = ({ send, baseUrl }: MediaOptions): Media => ({
  upload: async (target: unknown, given: unknown, options: AnyUploadOptions = {}) => {
    const path = readPath(target)
    const call = { method: 'POST', url: baseUrl.href + path }
    checkOptions(options, call)
    const { meta, fields, ...rest } = options
    const { upload = USUAL } = await factsOfCall('POST', path, rest.baseUrl, baseUrl)
    const opened = await open(given, rest.signal, call)
    try {
      const file = opened.as(nameOf(meta, upload) ?? opened.name)
      const about = await prepare(() => metaOf(file, upload, meta, call), rest.signal, call)
      const multipart = { ...fields, meta: about, [upload.file]: file }
      return await send('POST', path, [{ ...rest, multipart }])
    } finally {
      await opened.close()
    }
  },
})

function readPath(target: unknown): string {
  const path = pathOf(target)
  if (path !== undefined) return path
  const problem = `media.upload: it takes a node of the chain, or a URL as text, not ${describe(target)}`
  throw new RequestError(problem)
}

function checkOptions(options: AnyUploadOptions, call: RequestSummary): void {
  if (!isRecord(options)) {
    throw new RequestError(
      `the options of an upload are one object, not ${describe(options)}`,
      call,
    )
  }
  const { meta, fields } = options
  if (meta !== undefined && typeof meta !== 'function' && !isRecord(meta)) {
    throw new RequestError(`\`meta\` takes an object or a function, not ${describe(meta)}`, call)
  }
  if (fields !== undefined && !isRecord(fields)) {
    throw new RequestError(`\`fields\` takes an object, not ${describe(fields)}`, call)
  }
  if ('multipart' in options) {
    throw new RequestError('an upload makes `multipart` itself: give `meta` and `fields`', call)
  }
}

async function open(
  given: unknown,
  signal: AbortSignal | undefined,
  call: RequestSummary,
): Promise<OpenFile> {
  return prepare(
    () => {
      const opening = openGiven(given, signal)
      if (opening) return opening
      const problem = `a file is a path, a file:// URL, a Blob, bytes or a stream, not ${describe(given)}`
      throw new RequestError(problem, call)
    },
    signal,
    call,
  )
}

/** What goes wrong before anything is sent, as this package's error. */
async function prepare<T>(
  work: () => Promise<T>,
  signal: AbortSignal | undefined,
  call: RequestSummary,
): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (signal?.aborted) throw aborted(call, signal)
    if (cause instanceof WechatpayError) throw cause
    throw new RequestError('the file cannot be read', call, cause)
  }
}

/** Everything that `meta` has to say of a file: what the endpoint wants, and what the caller says, who wins. */
async function metaOf(
  file: OpenFile,
  upload: UploadFacts,
  meta: AnyUploadOptions['meta'],
  call: RequestSummary,
): Promise<object> {
  const digest = (algorithm: DigestAlgorithm = 'SHA256') => {
    if (canDigest(algorithm)) return digestOf(algorithm, file.read())
    const problem = `the file needs a digest by ${algorithm}, which the OpenSSL of this Node.js does not have`
    throw new RequestError(`${problem}; give the digest in \`meta\``, call)
  }
  if (typeof meta === 'function') {
    const about: UploadedFile = { name: file.name, size: file.size, digest }
    return meta(about)
  }
  const said = Object.fromEntries(
    Object.entries(meta ?? {}).filter(([, value]) => value !== undefined),
  )
  const name = upload.name && { [upload.name]: needName(file, upload.name, call) }
  const made = { ...upload.algorithm, ...name }
  if (!upload.digest || upload.digest in said) return { ...made, ...said }
  return { ...made, [upload.digest]: await digest(upload.algorithm ? 'SM3' : 'SHA256'), ...said }
}

/** What the caller says to be the name of the file. */
function nameOf(meta: AnyUploadOptions['meta'], { name = 'filename' }: UploadFacts) {
  const said: unknown = typeof meta === 'function' ? undefined : meta?.[name]
  return typeof said === 'string' ? said : undefined
}

function needName({ name }: OpenFile, field: string, call: RequestSummary): string {
  if (name !== undefined) return name
  throw new RequestError(`the file has no name; give \`meta: { ${field}: ... }\``, call)
}
