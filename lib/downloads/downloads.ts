import { pathOf } from '../chain/path.js'
import type { FailoverSettings } from '../config/failover.js'
import { canDigest, isDigestAlgorithm, notHere } from '../crypto/digest.js'
import type { SendMore } from '../http/deliver.js'
import { describe, quote } from '../http/describe.js'
import { RequestError, type RequestSummary } from '../http/errors.js'
import { isRecord } from '../http/kinds.js'
import type { ContentDigest, ContentProof } from '../http/request.js'
import type { WechatpayResponse } from '../http/response.js'
import { unusable } from '../http/unusable.js'
import type { StreamResponse } from '../openapi/listed.js'
import { contentError, provenContent } from '../v3/content.js'
import { type Place, placeOf } from './place.js'
import { saveTo } from './save.js'
import type { AnyDownloadOptions, Download, FileReference } from './types.js'

export interface DownloadsOptions {
  readonly send: SendMore
  readonly baseUrl: URL
  /** Its hosts are trusted as that of `baseUrl` is. */
  readonly failover: Pick<FailoverSettings, 'hosts'> | undefined
}

export interface Downloads {
  readonly download: Download
  /** The same; gives the answer, with the file as its `body`. */
  fetch(target: unknown, options?: AnyDownloadOptions): Promise<StreamResponse>
  /** Downloads the file at a URL that a signed answer gave. */
  readonly open: OpenUrl
}

/**
 * Its answer, with the file as its `body`.
 *
 * @param proof what the answer said of the file
 * @param options those of a call
 */
export type OpenUrl = (
  url: string,
  proof: ContentProof | undefined,
  options: AnyDownloadOptions,
) => Promise<StreamResponse>

/** Downloads files, and checks them. */
export function createDownloads({ send, baseUrl, failover }: DownloadsOptions): Downloads {
  const place = (url: string, hosts: readonly string[] = []): Place =>
    placeOf(url, baseUrl, [...hosts, ...(failover?.hosts ?? [])])
  const open: OpenUrl = async (url, proof, { hosts, ...options }) => {
    const { path, origin, ...summary } = place(url, hosts)
    if (origin && options.baseUrl !== undefined) {
      const problem = 'an absolute URL has its own host: leave `baseUrl` out'
      throw new RequestError(problem, { method: 'GET', ...summary })
    }
    const call = { ...options, as: 'stream', ...(origin && { baseUrl: origin }) }
    const content = proof ?? (origin && options.verify === false ? {} : undefined)
    const response = await send('GET', path, [call], content ? { content } : {})
    if (!proof && /[/+]json\b/i.test(response.header('content-type') ?? '')) {
      await response.body?.cancel()
      throw unusable(response, 'is JSON and no file: `get` it, and give its data to `download`')
    }
    const body = proof ? bodyOf(response) : unproven(response, options.verify !== false)
    return response.with({ body }) as StreamResponse
  }
  const read = (target: unknown, given: AnyDownloadOptions = {}) => {
    const url = urlOf(target)
    checkOptions(given, baseUrl)
    const call = { method: 'GET', url: place(url, given.hosts).url }
    const known = isReference(target) ? target : {}
    const { to, hash_type = known.hash_type, hash_value = known.hash_value, ...options } = given
    const digest = readDigest(hash_type, hash_value, call)
    return { to, call, start: () => open(url, digest && { digest }, options) }
  }
  const download = async (target: unknown, given?: AnyDownloadOptions) => {
    const { to, call, start } = read(target, given)
    const stream = async () => (await start()).body
    return to === undefined ? stream() : saveTo(to, call, stream)
  }
  const fetch = async (target: unknown, given?: AnyDownloadOptions) => read(target, given).start()
  return { download: download as Download, fetch, open }
}

const isReference = (target: unknown): target is FileReference => isRecord(target)

/** An absolute URL, or a path. */
function urlOf(target: unknown): string {
  if (target instanceof URL) return target.href
  if (isReference(target)) {
    if (typeof target.download_url === 'string') return target.download_url
    const advice = 'give `response.data`; if it has none, the file is not there yet'
    throw new RequestError(`there is no \`download_url\`: ${advice}`)
  }
  const url = typeof target === 'string' ? target : pathOf(target)
  if (url !== undefined) return url
  const problem = `a download takes a URL, a node, or an answer with a \`download_url\`, not ${describe(target)}`
  throw new RequestError(problem)
}

/** @throws `RequestError` for an option that a download cannot have */
export function checkOptions(options: AnyDownloadOptions, { href }: URL): void {
  const call = { method: 'GET', url: href }
  if (!isRecord(options)) {
    throw new RequestError(
      `the options of a download are one object, not ${describe(options)}`,
      call,
    )
  }
  const { as, to, hosts = [] } = options
  if (as !== undefined) throw new RequestError('a download is a stream: leave `as` out', call)
  if (to !== undefined && typeof to !== 'string' && !(to instanceof URL)) {
    throw new RequestError(`option \`to\` takes a path, not ${describe(to)}`, call)
  }
  const wrong = Array.isArray(hosts) ? hosts.find((host) => typeof host !== 'string') : hosts
  if (wrong !== undefined) {
    throw new RequestError(`option \`hosts\` takes a list of hosts, not ${describe(wrong)}`, call)
  }
}

/** The digest that a file has to have. @throws `RequestError` for one that cannot be computed here */
function readDigest(
  algorithm: unknown = 'SHA1',
  value: unknown,
  call: RequestSummary,
): ContentDigest | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string' || value === '') {
    const given = value === '' ? 'an empty one' : describe(value)
    throw new RequestError(`\`hash_value\` takes a digest as text, not ${given}`, call)
  }
  if (!isDigestAlgorithm(algorithm)) {
    const given = typeof algorithm === 'string' ? quote(algorithm) : describe(algorithm)
    throw new RequestError(`\`hash_type\` takes SHA1, SHA256 or SM3, not ${given}`, call)
  }
  if (!canDigest(algorithm)) {
    const problem = `\`hash_type\` is ${notHere(algorithm)}`
    throw new RequestError(`${problem}; without \`hash_value\` the file is not checked`, call)
  }
  return { algorithm, value }
}

/** Of a file whose digest is not known. Unless it was signed, only its length tells whether it is whole. */
function unproven(response: WechatpayResponse, isChecked: boolean): ReadableStream<Uint8Array> {
  const body = bodyOf(response)
  if (isChecked && !response.verified && !isMeasured(response)) {
    body.cancel().catch(() => {})
    const problem = 'neither a digest nor a length came with the file, to tell whether it is whole'
    throw contentError(`${problem}; take it as it is by \`verify: false\``, response)
  }
  return provenContent(body, {}, response)
}

/** RFC 9112 6.3: otherwise a file is over when the connection is, whoever has ended it. */
const isMeasured = (response: WechatpayResponse): boolean =>
  response.header('content-length') !== undefined ||
  /\bchunked$/i.test(response.header('transfer-encoding') ?? '')

function bodyOf({ body }: WechatpayResponse): ReadableStream<Uint8Array> {
  return body ?? new Blob([]).stream()
}
