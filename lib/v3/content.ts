import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { decryptAeadStream } from '../crypto/aes-gcm.js'
import { canDigest, createDigest, notHere } from '../crypto/digest.js'
import { type ErrorResponse, VerifyError, WechatpayError } from '../http/errors.js'
import type { ContentDigest, ContentProof } from '../http/request.js'

/**
 * The content of a file, in clear and uncompressed. It ends with a `VerifyError`, not just with its last octet, unless it
 * is what `proof` says.
 */
export function provenContent(
  body: ReadableStream<Uint8Array>,
  { digest, cipher }: ContentProof,
  response: ErrorResponse,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const refuse = (problem: string, cause?: unknown) => contentError(problem, response, cause)
  // Nothing says which of the two a digest of an encrypted file is about: the file as it came, or what it is in clear.
  const hashes = digest ? [createDigest(digest.algorithm)] : []
  const rawHashes = digest && cipher ? [createDigest(digest.algorithm)] : []
  const raw = observed(octetsOf(reader), rawHashes)
  const plain = observed(unzipped(cipher ? decryptAeadStream(raw, cipher) : raw), hashes)
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await plain.next()
        if (!done) return controller.enqueue(value)
        if (digest && ![...hashes, ...rawHashes].some((hash) => isDigest(hash.digest(), digest)))
          throw refuse(mismatch(digest))
        controller.close()
      } catch (error) {
        await reader.cancel().catch(() => {})
        controller.error(error instanceof WechatpayError ? error : refuse(DAMAGED, error))
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
}

/** @throws `VerifyError` where a digest came with the answer that this runtime cannot compute */
export function checkDigest({ algorithm }: ContentDigest, response: ErrorResponse): void {
  if (canDigest(algorithm)) return
  const problem = `its digest is ${notHere(algorithm)}`
  throw contentError(`${problem}; take it unproven by \`verify: false\``, response)
}

const DAMAGED = 'the file is damaged or cut off'

const mismatch = ({ algorithm }: ContentDigest): string =>
  `the ${algorithm} of the file is not the one that was given; it may be another file, or cut off`

/** A file that is not what it should be. */
export function contentError(
  problem: string,
  response: ErrorResponse,
  cause?: unknown,
): VerifyError {
  const { method, url } = response.request
  return new VerifyError('digest', `${method} ${url}: ${problem}.`, { response, cause })
}

/** WeChat Pay writes digests in hexadecimal, of either case; base64 is told from it by its length. */
const isDigest = (digest: Buffer, { value }: ContentDigest): boolean =>
  value.toLowerCase() === digest.toString('hex') || value === digest.toString('base64')

async function* octetsOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

async function* observed(
  octets: AsyncIterable<Uint8Array>,
  hashes: readonly { update(chunk: Uint8Array): unknown }[],
): AsyncGenerator<Uint8Array, undefined> {
  for await (const chunk of octets) {
    for (const hash of hashes) hash.update(chunk)
    yield chunk
  }
}

/** RFC 1952 2.3.1: how a gzip file begins. No CSV, PDF or picture does. */
const GZIP = Buffer.of(0x1f, 0x8b)

/** The same octets, uncompressed if they are a gzip file. */
export async function* unzipped(
  octets: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, undefined> {
  const iterator = octets[Symbol.asyncIterator]()
  let head = Buffer.alloc(0)
  while (head.byteLength < GZIP.byteLength) {
    const { done, value } = await iterator.next()
    if (done) break
    head = Buffer.concat([head, value])
  }
  const whole = rejoined(head, { [Symbol.asyncIterator]: () => iterator })
  // The errors of either side come out where it is read.
  const zipped = head.subarray(0, GZIP.byteLength).equals(GZIP)
  yield* zipped ? pipeline(Readable.from(whole), createGunzip(), () => {}) : whole
}

async function* rejoined(
  head: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (head.byteLength > 0) yield head
  yield* rest
}
