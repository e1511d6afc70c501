import { createHash, getHashes, type Hash } from 'node:crypto'

/** The digests that WeChat Pay states: of bills SHA-1, of uploads SHA-256, of invoices and some receipts SM3. */
export type DigestAlgorithm = 'SHA1' | 'SHA256' | 'SM3'

/** MD5 proves nothing. WeChat Pay wants it of one upload. */
export type AnyDigestAlgorithm = DigestAlgorithm | 'MD5'

const NAMES: Readonly<Record<AnyDigestAlgorithm, string>> = {
  MD5: 'md5',
  SHA1: 'sha1',
  SHA256: 'sha256',
  SM3: 'sm3',
}

export const isDigestAlgorithm = (name: unknown): name is DigestAlgorithm =>
  typeof name === 'string' && name !== 'MD5' && Object.hasOwn(NAMES, name)

/** Whether this runtime has it: SM3 depends on the OpenSSL that Node.js was built with. */
export const canDigest = (algorithm: AnyDigestAlgorithm): boolean =>
  getHashes().includes(NAMES[algorithm])

/** Why a digest cannot be made, for messages. */
export const notHere = (algorithm: AnyDigestAlgorithm): string =>
  `${algorithm}, which the OpenSSL of this Node.js does not have`

/** Begins a digest. */
export const createDigest = (algorithm: AnyDigestAlgorithm): Hash => createHash(NAMES[algorithm])

/** The digest of all octets, in lower-case hexadecimal. */
export async function digestOf(
  algorithm: AnyDigestAlgorithm,
  octets: AsyncIterable<Uint8Array>,
): Promise<string> {
  const digest = createDigest(algorithm)
  for await (const chunk of octets) digest.update(chunk)
  return digest.digest('hex')
}
