import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream'
import { createGzip } from 'node:zlib'
import type { FileContent, Octets } from '../file.js'
import { encrypted, type FileKey, TAG_OCTETS } from './encryption.js'

export interface BillFile {
  readonly file: FileContent
  /** SHA-1 of what is neither compressed nor encrypted, lower-case hexadecimal. */
  readonly hash: string
}

/** The file of a bill, which is read once for its digest and again for every download. */
export async function billFile(
  read: () => Octets,
  { gzip, key }: { readonly gzip: boolean; readonly key?: FileKey },
): Promise<BillFile> {
  const { hash, size } = await measure(read())
  const compress = gzip ? compressed : (octets: Octets) => octets
  const wrap = (octets: Octets) => (key ? encrypted(compress(octets), key) : compress(octets))
  const type = gzip ? 'application/x-gzip' : 'text/plain'
  const file = { type, read, wrap }
  return { file: gzip ? file : { ...file, size: size + (key ? TAG_OCTETS : 0) }, hash }
}

async function measure(octets: Octets): Promise<{ hash: string; size: number }> {
  const sha1 = createHash('sha1')
  let size = 0
  for await (const chunk of octets) {
    sha1.update(chunk)
    size += chunk.length
  }
  return { hash: sha1.digest('hex'), size }
}

/** Whoever reads it meets the error of its source. */
const compressed = (octets: Octets): Octets => pipeline(octets, createGzip(), () => undefined)
