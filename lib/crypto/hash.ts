import { createHash } from 'node:crypto'

/** SHA-1 in lower-case hexadecimal, as WeChat Pay states the digest of a bill. */
export function sha1Hex(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex')
}
