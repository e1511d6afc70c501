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

/** A whole number from 0 to 999,999,999. */
export function numberIn(query: URLSearchParams, name: string, otherwise: number): number {
  const given = query.get(name) ?? `${otherwise}`
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw paramError(name, given, 'must be an integer', 'query')
}
