import type { Facts } from '../openapi/facts.js'
import { factsOf } from '../openapi/lookup.js'
import { DEFAULT_BASE_URL, partsOf, readBaseUrl } from './base-url.js'
import { RequestError, type RequestSummary } from './errors.js'
import type { RequestOptions } from './options.js'
import { withoutQuery } from './without-query.js'

/** Where a client's requests go. */
export interface AddressDefaults {
  readonly baseUrl: URL
  /** Where those go that show the client certificate, if it is another place. */
  readonly certifiedBaseUrl?: URL | undefined
}

/** Where a request goes. */
interface Address {
  /** The base URL, whose path stands before that of the endpoint. */
  readonly base: URL
  /** Scheme, host and port: those of the base URL, or the endpoint's own. */
  readonly origin: string
  readonly facts?: Facts
  readonly certified?: true
}

/**
 * Finds out where a request goes, and by which connection.
 *
 * @param endpoint its path, filled, without `v2/`
 * @throws `RequestError` where the client certificate is needed and cannot be shown
 */
export function addressOf(
  protocol: 'v2' | 'v3',
  endpoint: string,
  options: RequestOptions,
  defaults: AddressDefaults,
  call: RequestSummary,
): Address | Promise<Address> {
  const given = options.baseUrl === undefined ? undefined : readBaseUrl(options.baseUrl, call)
  if (protocol === 'v3' && !ELSEWHERE.test(endpoint)) {
    const base = given ?? defaults.baseUrl
    return { base, origin: partsOf(base).origin }
  }
  return listedAddress(protocol, endpoint, options, { ...defaults, given }, call)
}

/** The address of an endpoint that may have a host, or a connection, of its own. */
async function listedAddress(
  protocol: 'v2' | 'v3',
  endpoint: string,
  options: RequestOptions,
  { given, ...defaults }: AddressDefaults & { readonly given: URL | undefined },
  call: RequestSummary,
): Promise<Address> {
  const originOf = (base: URL, { host }: Facts): string =>
    (!given && base.href === DEFAULT_BASE_URL && host) || partsOf(base).origin
  const path = withoutQuery(endpoint)
  if (protocol === 'v3') {
    const base = given ?? defaults.baseUrl
    return { base, origin: originOf(base, await factsOf(call.method, path)) }
  }
  const facts = await factsOf(call.method, `v2/${path}`)
  const certified = options.security ?? facts.security ?? false
  const base = given ?? ((certified && defaults.certifiedBaseUrl) || defaults.baseUrl)
  const origin = originOf(base, facts)
  if (!certified) return { base, origin, facts }
  if (!origin.startsWith('https:')) throw uncertified(call)
  return { base, origin, facts, certified }
}

/** Cross-border endpoints, some of which have a host of their own. */
const ELSEWHERE = /^v3\/global\//

const uncertified = (call: RequestSummary): RequestError =>
  new RequestError(
    'it has to show the client certificate, which needs https://, and the base URL is http://; give createClient `merchant` ' +
      'and an https URL (or `merchant.baseUrl`), or the call `security: false` where a proxy on the way shows it',
    call,
  )
