import type { Sealed } from '../seal.js'

/** One try to deliver a notification. */
export interface Attempt {
  readonly at: Date
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  /** The status of the answer, if there was one. */
  readonly status?: number
  /** The body of the answer. */
  readonly answer?: string
  /** Why there was no answer. */
  readonly error?: Error
}

/** How long the receiver may take. */
const LIMIT_MILLISECONDS = 5_000

/** Sends a notification once. Never rejects; `closed` cuts it short. */
export async function post(url: string, sealed: Sealed, closed: AbortSignal): Promise<Attempt> {
  const attempt = { at: new Date(), body: sealed.body, headers: withOwn(sealed.headers) }
  const limit = new AbortController()
  const late = () => limit.abort(new Error(`no answer within ${LIMIT_MILLISECONDS} ms`))
  const timer = setTimeout(late, LIMIT_MILLISECONDS).unref()
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: attempt.headers,
      body: attempt.body,
      redirect: 'manual',
      signal: AbortSignal.any([closed, limit.signal]),
    })
    return { ...attempt, status: response.status, answer: await response.text() }
  } catch (error) {
    return { ...attempt, error: reasonOf(error) }
  } finally {
    clearTimeout(timer)
  }
}

/** A connection for each: a receiver that has closed an idle one has not refused anything. */
const withOwn = (headers: Attempt['headers']): Attempt['headers'] => ({
  ...headers,
  'User-Agent': 'Mozilla/4.0',
  Connection: 'close',
})

/** `fetch` says `fetch failed`, and the reason behind it. */
function reasonOf(error: unknown): Error {
  const { cause = error } = error as Error
  return cause as Error
}
