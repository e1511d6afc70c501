import type { Facts } from '../openapi/facts.js'
import { factsIn } from '../openapi/lookup.js'
import { readBaseUrl } from './base-url.js'

/**
 * The facts of the endpoint that a call is for.
 *
 * @param given the call's own `baseUrl`, which wins over the client's
 * @throws `RequestError` if that is none
 */
export async function factsOfCall(
  method: string,
  path: string,
  given: unknown,
  baseUrl: URL,
): Promise<Facts> {
  const call = { method, url: baseUrl.href + path }
  const base = given === undefined ? baseUrl : readBaseUrl(given as string | URL, call)
  return factsIn(base, method, path)
}
