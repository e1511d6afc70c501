import { pathOf } from '../chain/path.js'
import { type AnyDigestAlgorithm, canDigest, digestOf, notHere } from '../crypto/digest.js'
import { aborted } from '../http/aborted.js'
import type { Work } from '../http/deliver.js'
import { describe, reasonOf } from '../http/describe.js'
import { factsOfCall } from '../http/endpoint.js'
import { RequestError, type RequestSummary, WechatpayError } from '../http/errors.js'
import { type OpenFile, openGiven } from '../http/file.js'
import { isRecord } from '../http/kinds.js'
import { untilAborted } from '../http/until-aborted.js'
import type { UploadFacts } from '../openapi/facts.js'
import type { AnyUploadOptions, Media, UploadedFile } from './types.js'

export interface MediaOptions {
  /** @throws `RequestError` when the client is closed */
  begin(): Work
  readonly baseUrl: URL
}

/** The form of most uploads, and of those that are not listed. */
const USUAL: UploadFacts = { file: 'file', name: 'filename', digest: 'sha256' }

/** Uploads files, with the `meta` that each endpoint wants. */
export const createMedia = ({ begin, baseUrl }: MediaOptions): Media => ({
  upload: async (target: unknown, given: unknown, options: AnyUploadOptions = {}) => {
    const path = readPath(target)
    const call = { method: 'POST', url: baseUrl.href + path }
    checkOptions(options, call)
    const { meta, fields, ...rest } = options
    const upcoming = { ...call, signal: rest.signal }
    const { send, end } = begin()
    // At once: what the caller does with its bytes after this must not reach the wire.
    const opening = open(given, upcoming)
    try {
      const [{ upload = USUAL }, opened] = await Promise.all([
        factsOfCall('POST', path, rest.baseUrl, baseUrl),
        opening,
      ])
      checkFields(options, upload, call)
      const file = opened.as(nameOf(meta, upload) ?? opened.name)
      const about = await metaOf(file, upload, meta, upcoming)
      const form = upload.flat ? { ...about, ...fields } : { ...fields, meta: about }
      const multipart = { ...form, [upload.file]: file }
      return await send('POST', path, [{ ...rest, multipart }])
    } finally {
      await opening.then((file) => file.close()).catch(() => {})
      end()
    }
  },
})

/** A call that is not made yet. */
interface Upcoming extends RequestSummary {
  readonly signal: AbortSignal | undefined
}

function readPath(target: unknown): string {
  const path = pathOf(target)
  if (path !== undefined) return path
  const problem = `it takes a node of the chain, or a URL as text, not ${describe(target)}`
  throw new RequestError(`media.upload: ${problem}`)
}

function checkOptions(options: AnyUploadOptions, call: RequestSummary): void {
  const refuse = (problem: string) => new RequestError(problem, call)
  if (!isRecord(options)) {
    throw refuse(`the options of an upload are one object, not ${describe(options)}`)
  }
  const { meta, fields } = options
  if (meta !== undefined && typeof meta !== 'function' && !isRecord(meta)) {
    throw refuse(`\`meta\` takes an object or a function, not ${describe(meta)}`)
  }
  if (fields !== undefined && !isRecord(fields)) {
    throw refuse(`\`fields\` takes an object, not ${describe(fields)}`)
  }
  if ('multipart' in options) {
    throw refuse('an upload makes `multipart` itself: give `meta` and `fields`')
  }
}

function checkFields(
  { fields, meta }: AnyUploadOptions,
  { file, flat }: UploadFacts,
  call: RequestSummary,
): void {
  if (flat && meta !== undefined) {
    throw new RequestError('the form of this upload has no `meta`: give `fields`', call)
  }
  const made = ['meta', file].find((name) => Object.hasOwn(fields ?? {}, name))
  if (made === undefined) return
  const problem = `\`fields\` takes what stands beside \`meta\` and the file, not \`${made}\``
  throw new RequestError(problem, call)
}

async function open(given: unknown, call: Upcoming): Promise<OpenFile> {
  const opening = openGiven(given, call.signal)
  if (opening) return prepare('the file cannot be read', opening, call)
  const problem =
    given instanceof FormData
      ? 'a form is sent by `post({ multipart })`; give its file here'
      : `a file is a path, a file:// URL, a Blob, bytes or a stream, not ${describe(given)}`
  throw new RequestError(problem, call)
}

/** What goes wrong before anything is sent, as this package's error. */
async function prepare<T>(problem: string, work: Promise<T>, call: Upcoming): Promise<T> {
  try {
    return await work
  } catch (cause) {
    if (call.signal?.aborted) throw aborted(call, call.signal)
    if (cause instanceof WechatpayError) throw cause
    throw new RequestError(`${problem} (${reasonOf(cause)})`, call, cause)
  }
}

/** Everything that `meta` has to say of a file: what the endpoint wants, and what the caller says, who wins. */
async function metaOf(
  file: OpenFile,
  upload: UploadFacts,
  meta: AnyUploadOptions['meta'],
  call: Upcoming,
): Promise<object> {
  const digest = async (algorithm: AnyDigestAlgorithm = 'SHA256') => {
    if (!canDigest(algorithm)) throw digestMissing(algorithm, call)
    const work = digestOf(algorithm, untilAborted(file.read(), call.signal))
    return prepare('the file cannot be read', work, call)
  }
  if (typeof meta === 'function') {
    const about: UploadedFile = { name: file.name, size: file.size, digest }
    return prepare('`meta` has thrown', (async () => meta(about))(), call)
  }
  const said = Object.fromEntries(
    Object.entries(meta ?? {}).filter(([, value]) => value !== undefined),
  )
  const name = upload.name && { [upload.name]: needName(file, upload.name, call) }
  const made = { ...upload.algorithm, ...name }
  if (!upload.digest || upload.digest in said) return { ...made, ...said }
  return { ...made, [upload.digest]: await digest(algorithmOf(upload)), ...said }
}

function algorithmOf({ flat, algorithm }: UploadFacts): AnyDigestAlgorithm {
  if (flat) return 'MD5'
  return algorithm ? 'SM3' : 'SHA256'
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

function digestMissing(algorithm: AnyDigestAlgorithm, call: RequestSummary): RequestError {
  const problem = `the file needs a digest by ${notHere(algorithm)}`
  return new RequestError(`${problem}; give the digest in \`meta\``, call)
}
