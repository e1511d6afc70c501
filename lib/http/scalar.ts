import { describe } from './describe.js'
import { RequestError, type RequestSummary } from './errors.js'

/** A value with one spelling in a URL. */
export type Scalar = string | number | bigint | boolean

const isScalar = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'bigint' ||
  typeof value === 'boolean' ||
  Number.isFinite(value)

/**
 * A value as the text that goes into a URL.
 *
 * @param what its name, for messages
 * @throws `RequestError` for what has no text of its own, or another one than was meant
 */
export function readScalar(what: string, value: unknown, call: RequestSummary): string {
  if (!isScalar(value)) {
    throw new RequestError(`${what} takes a string or a number, not ${describe(value)}`, call)
  }
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) {
    throw new RequestError(`${what} is too large to be exact as a number; give it as text`, call)
  }
  const text = String(value)
  if (!text.isWellFormed()) throw new RequestError(`${what} is not well-formed Unicode`, call)
  return text
}
