import { isDeepStrictEqual } from 'node:util'
import { paramError, Refusal } from './answer.js'

/** Reads `value`, which stands at the JSON pointer `field`; throws a `PARAM_ERROR` when it is not a T. */
export type Field<T> = (value: unknown, field: string) => T

export const text: Field<string> = (value, field) => {
  if (typeof value === 'string') return value
  throw paramError(field, value, 'must be a string')
}

export const flag: Field<boolean> = (value, field) => {
  if (typeof value === 'boolean') return value
  throw paramError(field, value, 'must be true or false')
}

/** JSON knows one kind of number; beyond 2^53 it would not be the one that was sent. */
export const integer: Field<number> = (value, field) => {
  if (Number.isSafeInteger(value)) return value as number
  throw paramError(field, value, 'must be an integer')
}

/** An amount in fen that can be paid. */
export const positive: Field<number> = (value, field) => {
  const number = integer(value, field)
  if (number > 0) return number
  throw paramError(field, value, 'must be 1 or more')
}

/** Whether a notification can be sent there. WeChat Pay takes https alone; who tries things out has http. */
export const isReachable = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)

export const notifyUrl: Field<string> = (value, field) => {
  const url = text(value, field)
  if (isReachable(url)) return url
  throw paramError(field, value, 'must be an https URL; the emulator takes http as well')
}

/** One of `values`, nothing else. */
export const oneOf =
  <const T>(...values: readonly T[]): Field<T> =>
  (value, field) => {
    const found = values.find((known) => known === value)
    if (found !== undefined) return found
    throw paramError(field, value, `must be one of ${values.join(', ')}`)
  }

export const list =
  <T>(item: Field<T>): Field<T[]> =>
  (value, field) => {
    if (!Array.isArray(value)) throw paramError(field, value, 'must be an array')
    return value.map((each, at) => item(each, `${field}/${at}`))
  }

export type Fields = Readonly<Record<string, Field<unknown>>>
type Values<F extends Fields> = { [Name in keyof F]: ReturnType<F[Name]> }

/** An object of these fields. `null` counts as absent; what WeChat Pay does not know it leaves out. */
export const object =
  <R extends Fields, O extends Fields>(
    required: R,
    optional: O,
  ): Field<Values<R> & Partial<Values<O>>> =>
  (value, field) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw paramError(field, value, 'must be an object')
    }
    const given = new Map(Object.entries(value).filter(([, each]) => each !== null))
    for (const name of Object.keys(required)) {
      if ((given.get(name) ?? '') === '') throw paramError(`${field}/${name}`, '', 'is required')
    }
    const known = Object.entries({ ...optional, ...required }).filter(([name]) => given.has(name))
    return Object.fromEntries(
      known.map(([name, read]) => [name, read(given.get(name), `${field}/${name}`)]),
    ) as Values<R> & Partial<Values<O>>
  }

/** The rule of every merchant number: the same number again means the same request again. */
export function checkReentry(first: unknown, again: unknown): void {
  if (isDeepStrictEqual(first, again)) return
  throw new Refusal(400, 'INVALID_REQUEST', '请求重入时，参数与首次请求时不一致')
}
