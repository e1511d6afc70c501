import { paramError } from './answer.js'

/** @throws Refusal when there is no such parameter */
export function required(query: URLSearchParams, name: string): string {
  const value = query.get(name)
  if (value) return value
  throw paramError(name, '', 'is required', 'query')
}

/** One of `values`, or `undefined` where there is no such parameter. */
export function choice(
  query: URLSearchParams,
  name: string,
  values: readonly string[],
): string | undefined {
  const value = query.get(name) ?? undefined
  if (value === undefined || values.includes(value)) return value
  throw paramError(name, value, `must be one of ${values.join(', ')}`, 'query')
}

export interface NumberRange {
  /** What it is when it is not given; without it it has to be. */
  readonly otherwise?: number
  /** @defaultValue 0 */
  readonly min?: number
  /** @defaultValue 999,999,999 */
  readonly max?: number
}

/** A whole number. */
export function numberIn(query: URLSearchParams, name: string, range: NumberRange): number {
  const { otherwise, min = 0, max = 999_999_999 } = range
  if (otherwise !== undefined && !query.has(name)) return otherwise
  const given = required(query, name)
  const number = Number(given)
  if (/^\d+$/.test(given) && number >= min && number <= max) return number
  throw paramError(name, given, `must be an integer from ${min} to ${max}`, 'query')
}
