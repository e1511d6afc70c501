import type { RequestSummary } from './errors.js'
import { printable } from './printable.js'

/** Whether a text can be shown: a longer one may be a key or a secret. */
export const isWord = (text: string): boolean => /^[\w.:-]{1,24}$/.test(text)

/** A text that was given, if it can be shown. */
export const quote = (text: string): string =>
  isWord(text) ? `\`${text}\`` : `a text of ${text.length} characters`

/** Somebody else's text: it must not forge lines of a log, steer a terminal, nor fill either. */
export const oneLine = (text: string): string => printable(text).slice(0, 500)

/** What an error says, in one line. */
export const reasonOf = (cause: unknown): string =>
  oneLine(cause instanceof Error ? cause.message : String(cause))

/** What kind of value was given, without its content, which may be a secret. */
export function describe(value: unknown): string {
  if (value === undefined || value === null) return `${value}`
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeof value} ${value}`
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** What to do about a call whose outcome is not known. Where it can be told by which call, `nameQuery` says so in its place. */
export const QUERY_FIRST = 'query before you repeat it'

/** The end of a message about a call whose outcome is not known. */
export const outcomeUnknown = ({ method }: RequestSummary, sent = true): string =>
  sent && method !== 'GET' ? ` It may have been carried out: ${QUERY_FIRST}.` : ''
