import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, oneLine, reasonOf } from '../http/describe.js'
import {
  RequestError,
  type RequestSummary,
  TransportError,
  WechatpayError,
} from '../http/errors.js'
import { pathOnDisk } from '../http/file.js'
import type { SavedFile } from './types.js'

/**
 * Writes a file beside `to`, and gives it that name once it is whole: whoever finds it there finds all of it.
 *
 * @param start begins the download; not called if nothing can be written
 */
export async function saveTo(
  to: string | URL,
  call: RequestSummary | undefined,
  start: () => Promise<ReadableStream<Uint8Array>>,
): Promise<SavedFile> {
  const { path, beside, file } = await create(to, call)
  try {
    const source = Readable.fromWeb(await start())
    const target = file.createWriteStream({ flush: true })
    await pipeline(source, target)
    await rename(beside, path)
    return { path, size: target.bytesWritten }
  } catch (error) {
    await file.close()
    await rm(beside, { force: true })
    throw error instanceof WechatpayError ? error : unwritten(path, call, error)
  }
}

/** The mode of a file that is there already stays. */
async function create(to: unknown, call: RequestSummary | undefined) {
  if (typeof to !== 'string' && !(to instanceof URL)) {
    throw new RequestError(`a file is saved at a path or a file:// URL, not ${describe(to)}`, call)
  }
  try {
    const path = resolve(pathOnDisk(to))
    const old = await stat(path).catch(() => undefined)
    if (old && !old.isFile()) throw new Error('what is there is no file')
    const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
    return { path, beside, file: await open(beside, 'wx', old?.mode) }
  } catch (cause) {
    const problem = `no file can be written at ${oneLine(`${to}`)} (${reasonOf(cause)})`
    throw new RequestError(problem, call, cause)
  }
}

/** The file came, and could not be kept. */
function unwritten(path: string, call: RequestSummary | undefined, cause: unknown): TransportError {
  const what = call ? `${call.method} ${call.url}: ` : ''
  const message = `${what}the file cannot be written at ${oneLine(path)} (${reasonOf(cause)}).`
  return new TransportError('ERR_TRANSPORT', message, { request: call, cause, attempts: [] })
}
