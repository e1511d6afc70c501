import { createHash, getHashes } from 'node:crypto'

export type DigestAlgorithm = 'sha256' | 'sm3'

/** In lower-case hexadecimal; `undefined` where the OpenSSL of this Node.js does without it, as some do of SM3. */
export const digestOf = (algorithm: DigestAlgorithm, octets: Buffer): string | undefined =>
  getHashes().includes(algorithm) ? createHash(algorithm).update(octets).digest('hex') : undefined
