import { factsOf } from '../openapi/lookup.js'
import { suggestion } from './did-you-mean.js'
import { RequestError, type RequestSummary } from './errors.js'
import type { SensitiveOption } from './options.js'

/** Where a call and its answer hold what only one side may read; paths as in `Facts`. */
export interface SensitiveFields {
  /** What is to be encrypted. */
  readonly encrypts: readonly string[]
  /** What is to be decrypted. */
  readonly decrypts: readonly string[]
}

/**
 * The sensitive fields of an endpoint that are ours to encrypt and decrypt.
 *
 * @param path as it is sent, without the `/` before it
 * @throws `RequestError` for a field that is said to be encrypted, and is none of them
 */
export async function sensitiveFields(
  path: string,
  option: SensitiveOption,
  call: RequestSummary,
): Promise<SensitiveFields | undefined> {
  if (option === false) return undefined
  const { encrypts = [], decrypts = [] } = await factsOf(call.method, path.split('?')[0] ?? '')
  const done = option === true ? [] : option.encrypted
  const stray = done.find((name) => !encrypts.includes(name))
  if (stray !== undefined) {
    const problem = `\`sensitive.encrypted\` names \`${stray}\`, which is no sensitive field of this endpoint`
    const known = `; they are ${encrypts.join(', ') || 'none'}`
    throw new RequestError(problem + (suggestion(stray, encrypts) || known), call)
  }
  return { encrypts: encrypts.filter((name) => !done.includes(name)), decrypts }
}
