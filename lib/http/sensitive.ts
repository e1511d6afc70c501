import { factsIn } from '../openapi/lookup.js'
import { suggestion } from './did-you-mean.js'
import { RequestError, type RequestSummary } from './errors.js'
import type { RequestOptions, SensitiveOption } from './options.js'
import { replaceInQuery } from './query.js'

/** Where a call and its answer hold what only one side may read; paths as in `Facts`. */
export interface SensitiveFields {
  /** What is to be encrypted. */
  readonly encrypts: readonly string[]
  /** What the caller has encrypted. */
  readonly encrypted: readonly string[]
  /** What is to be decrypted. */
  readonly decrypts: readonly string[]
}

/** The option of a call that the path of a field leads into, and the rest of the path. */
export function placeOf(path: string): { place: string | undefined; inner: string } {
  const [, place, inner = ''] = /^(query|json|multipart\.meta)\.(.+)$/.exec(path) ?? []
  return { place, inner }
}

/** A URL that may be shown. */
export function withoutSecrets(url: string, fields?: SensitiveFields): string {
  if (!url.includes('?')) return url
  const { encrypts = [], encrypted = [] } = fields ?? {}
  const names = [...encrypts, ...encrypted]
    .map(placeOf)
    .filter(({ place }) => place === 'query')
    .map(({ inner }) => inner)
  // Whoever has the token of an invoice has the invoice.
  return ['token', ...names].reduce(
    (shown, name) => replaceInQuery(shown, name, () => 'hidden'),
    url,
  )
}

/**
 * The sensitive fields of an endpoint.
 *
 * @param path as it is sent, without the path of `base`
 * @throws `RequestError` for a field that is said to be encrypted, and is none of them
 */
export async function sensitiveFields(
  base: URL,
  path: string,
  option: Exclude<SensitiveOption, false>,
  call: RequestSummary,
): Promise<SensitiveFields> {
  const { encrypts = [], decrypts = [] } = await factsIn(base, call.method, path)
  const done = option === true ? [] : option.encrypted
  const stray = done.find((name) => !encrypts.includes(name))
  if (stray !== undefined) {
    const problem = `\`sensitive.encrypted\` names \`${stray}\`, which is no sensitive field of this endpoint`
    const known = `; they are ${encrypts.join(', ') || 'none'}`
    throw new RequestError(problem + (suggestion(stray, encrypts) || known), call)
  }
  return {
    encrypts: encrypts.filter((name) => !done.includes(name)),
    encrypted: done,
    decrypts,
  }
}

/**
 * Makes sure that a call which asks for its sensitive fields by itself does not send them in clear.
 *
 * @throws `RequestError` where they are not known, or cannot be found
 */
export function checkSensitive(
  fields: SensitiveFields | undefined,
  { body }: RequestOptions,
  call: RequestSummary,
): void {
  if (!fields) return
  const { encrypts, encrypted, decrypts } = fields
  const advice = 'encrypt them with `wxpay.sensitive.encrypt`, and leave `sensitive` out'
  if (encrypts.length + encrypted.length + decrypts.length === 0) {
    const problem = 'no sensitive fields are known of this URL: look whether it is written rightly'
    throw new RequestError(`${problem}, or ${advice}`, call)
  }
  if (body !== undefined && encrypts.length > 0) {
    throw new RequestError(
      `the fields of a \`body\` are not looked for: give \`json\`, or ${advice}`,
      call,
    )
  }
}
