import { createReadStream, ReadStream } from 'node:fs'
import { type FileHandle, mkdtemp, open, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { copyBytes, viewOf } from './encode.js'
import { untilAborted } from './until-aborted.js'

/** The content of a file: octets, a `Blob` or `File`, the `file://` URL of one on disk, or a stream, which is read to its end first. */
export type FileContent =
  | Blob
  | ArrayBufferView
  | ArrayBuffer
  | URL
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>

/** A file that is ready to be sent. It can be read more than once. */
export class OpenFile {
  readonly name: string | undefined
  /** Its media type, if it says it. */
  readonly type: string | undefined
  /** In octets. */
  readonly size: number
  /** All of it, unless it is large. */
  readonly bytes: Uint8Array | undefined
  readonly #content: Content

  constructor(content: Content, { name, type }: Partial<Pick<OpenFile, 'name' | 'type'>> = {}) {
    this.name = name || undefined
    this.type = type || undefined
    this.size = content instanceof Uint8Array ? content.byteLength : content.size
    this.bytes = content instanceof Uint8Array ? content : undefined
    this.#content = content
  }

  /** The same file by another name. */
  as(name: string | undefined): OpenFile {
    return new OpenFile(this.#content, { name, type: this.type })
  }

  /** In chunks, so that whoever reads can pause. */
  read(): AsyncIterable<Uint8Array> {
    return this.#content instanceof Uint8Array ? sliced(this.#content) : this.#content.read()
  }

  /** Lets go of what it holds on disk. */
  async close(): Promise<void> {
    if (!(this.#content instanceof Uint8Array)) await this.#content.close?.()
  }
}

type Content = Uint8Array | LargeContent

interface LargeContent {
  readonly size: number
  read(): AsyncIterable<Uint8Array>
  close?(): Promise<void>
}

/** A file of so many octets is held in memory while it is sent; WeChat Pay takes images of 2 MiB and videos of 5. */
const MOST_HELD = 8 * 1024 * 1024

/** In octets. */
const SLICE = 64 * 1024

/**
 * Opens what is given as a file. Small ones are copied, at once where that can be; of large ones nothing is held.
 *
 * @param signal ends the reading of a stream
 * @returns `undefined` for what is no file. Rejects when it cannot be read.
 */
export function openFile(value: unknown, signal?: AbortSignal): Promise<OpenFile> | undefined {
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    return Promise.resolve(
      new OpenFile(value.byteLength > MOST_HELD ? held(value) : copyBytes(value)),
    )
  }
  if (value instanceof Blob) return openBlob(value)
  if (value instanceof URL && value.protocol === 'file:') return openPath(value)
  return isStream(value) ? openStream(value, signal) : undefined
}

/** The path of a file on disk, given as such or as a `file://` URL. Throws for a URL that is no file's. */
export const pathOnDisk = (place: string | URL): string =>
  place instanceof URL || place.startsWith('file://') ? fileURLToPath(place) : place

/** Opens what is given as a file, or as the path of one; otherwise as `openFile`. */
export const openGiven = (given: unknown, signal?: AbortSignal): Promise<OpenFile> | undefined =>
  typeof given === 'string' ? openPath(given) : openFile(given, signal)

/** Opens a file on disk. Rejects when it cannot be read. */
async function openPath(place: string | URL): Promise<OpenFile> {
  const path = pathOnDisk(place)
  const found = await stat(path)
  if (!found.isFile()) throw new Error('what is there is no file')
  const { size } = found
  const read = () => createReadStream(path, { end: size - 1 })
  const content = size > MOST_HELD ? { size, read } : await readFile(path)
  return new OpenFile(content, { name: basename(path) })
}

/** The octets of `bytes`, in chunks. Between two of them others have their turn. */
export async function* sliced(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += SLICE) {
    if (at > 0) await nextTurn()
    yield bytes.subarray(at, at + SLICE)
  }
}

async function openBlob(blob: Blob): Promise<OpenFile> {
  const { size, type } = blob
  const read = () => blob.stream() as ReadableStream<Uint8Array>
  const content = size > MOST_HELD ? { size, read } : new Uint8Array(await blob.arrayBuffer())
  return new OpenFile(content, { type, ...(blob instanceof File && { name: blob.name }) })
}

/** Reads a stream, and keeps what is too large for memory in a temporary file. */
async function openStream(
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<OpenFile> {
  if (isSpent(stream)) throw new Error('the stream was read already')
  const chunks: Uint8Array[] = []
  let octets = 0
  let spool: Spool | undefined
  try {
    for await (const chunk of untilAborted(stream, signal)) {
      if (!ArrayBuffer.isView(chunk))
        throw new TypeError('the stream gives something else than octets')
      octets += chunk.byteLength
      if (octets > MOST_HELD && !spool) {
        spool = await createSpool()
        for (const held of chunks.splice(0)) await spool.append(held)
      }
      // What is written is there before the next chunk comes, and need not be copied.
      if (spool) await spool.append(chunk)
      else chunks.push(copyBytes(chunk))
    }
  } catch (error) {
    await spool?.close()
    throw error
  }
  const about = stream instanceof ReadStream ? { name: basename(`${stream.path}`) } : {}
  return new OpenFile(spool ? { size: octets, ...spool } : Buffer.concat(chunks), about)
}

interface Spool extends Omit<LargeContent, 'size'> {
  close(): Promise<void>
  append(bytes: Uint8Array): Promise<void>
}

/** A temporary file that nobody else may read. */
async function createSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-'))
  const path = join(folder, 'upload')
  const remove = () => rm(folder, { recursive: true, force: true })
  let file: FileHandle
  try {
    file = await open(path, 'wx', 0o600)
  } catch (error) {
    await remove()
    throw error
  }
  return {
    append: (bytes) => file.appendFile(bytes),
    read: () => createReadStream(path),
    close: async () => {
      await file.close()
      await remove()
    },
  }
}

/** Octets that their owner holds: not copied, so that they are not in memory twice. */
const held = (bytes: ArrayBufferView | ArrayBuffer): LargeContent => ({
  size: bytes.byteLength,
  read: () => sliced(viewOf(bytes)),
})

/** What is left of a stream that was read is not the file. One of Node.js may have been looked into, and be whole again. */
function isSpent(stream: AsyncIterable<unknown> | ReadableStream): boolean {
  if (stream instanceof ReadableStream) return Readable.isDisturbed(stream as never)
  return stream instanceof Readable && (stream.readableEnded || stream.destroyed)
}

export const isStream = (value: unknown): value is AsyncIterable<Uint8Array> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value
