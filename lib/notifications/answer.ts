import type { Language } from './language.js'

/**
 * What the result of a handler says to answer, if it is not simply success.
 *
 * @param replies whether the event is answered with a payload
 */
export function responseOf(result: unknown, replies: boolean): Response | undefined {
  if (isResponse(result)) return result
  const isPayload = replies && typeof result === 'object' && result !== null
  return isPayload ? Response.json(result) : undefined
}

/** What WeChat Pay takes for success. */
export const isAccepted = ({ status }: Response): boolean => status === 200 || status === 204

/** They say how a body came here, or are for a browser: an answer may be one that was fetched elsewhere. */
const NOT_PASSED_ON = ['content-encoding', 'content-length', 'transfer-encoding', 'set-cookie']

/** An answer as text, to be given again when the notification comes again. */
export async function remember(response: Response): Promise<string> {
  const headers = [...response.headers].filter(([name]) => !NOT_PASSED_ON.includes(name))
  return JSON.stringify({ status: response.status, headers, body: await response.text() })
}

/** The answer that `remember` has made into text; success where there was none. */
export function recall(reply: string | undefined, language: Language): Response {
  if (reply === undefined) return language.success()
  const { status, headers, body } = JSON.parse(reply)
  return new Response(body || null, { status, headers })
}

/** Of this realm and of any package: Next.js, `undici` and others have `Response` classes of their own. */
const isResponse = (value: unknown): value is Response =>
  Object.prototype.toString.call(value) === '[object Response]'
