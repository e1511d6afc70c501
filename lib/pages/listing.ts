import { pathOf } from '../chain/path.js'
import { describe } from '../http/describe.js'
import { factsOfCall } from '../http/endpoint.js'
import { RequestError } from '../http/errors.js'
import { Given } from '../http/given.js'
import type { Method } from '../http/request.js'
import { type Pages, type Paging, withDefaults } from '../openapi/pages.js'

/** A list that is to be asked for. */
export interface Listing {
  readonly method: Method
  /** As it was written, without the `/` before it. */
  readonly path: string
  /** The option that holds the parameters of the pages. */
  readonly place: 'query' | 'json'
  /** What the caller has put there. */
  readonly parameters: Given
  /** The other options of the call. */
  readonly options: Readonly<Record<string, unknown>>
  /** What the caller says about the pages. */
  readonly pages: Pages | undefined
}

/** @throws `RequestError` for what can be told to be wrong at once */
export function readListing(node: unknown, options: unknown): Listing {
  const path = readPath(node)
  const given = new Given('paginate', options)
  given.oneOf('as', 'json')
  const place = given.has('json') ? 'json' : 'query'
  return {
    method: place === 'json' ? 'POST' : 'GET',
    path,
    place,
    parameters: parametersIn(given, place),
    options: given.without('pages', place),
    pages: given.has('pages') ? readPages(given.inner('pages')) : undefined,
  }
}

/**
 * How the pages are asked for: as the catalogue has it, but for what the caller says.
 *
 * @param baseUrl that of calls which have none of their own
 * @returns `undefined` where neither knows, so that there can be one page only
 * @throws `RequestError` where that would send what is no question, or a parameter twice
 */
export async function pagingOf(listing: Listing, baseUrl: URL): Promise<Paging | undefined> {
  const { method, path, options, pages } = listing
  const call = { method, url: baseUrl.href + path }
  const facts = await factsOfCall(method, path, options.baseUrl, baseUrl)
  if (!facts.pages && !pages) {
    if (method === 'GET') return undefined
    const problem = 'no list is known to be asked for so: give `query`, or say with `pages` how'
    throw new RequestError(problem, call)
  }
  const paging = withDefaults({ ...facts.pages, ...pages })
  const twice = namesIn(path).find((name) => name === paging.at || name === paging.size)
  if (twice === undefined) return paging
  throw new RequestError(`\`${twice}\` stands in the URL; give it as \`query\``, call)
}

function readPath(node: unknown): string {
  const path = pathOf(node)
  if (path !== undefined) return path
  const problem = `it takes a node of the chain, or a URL as text, not ${describe(node)}`
  throw new RequestError(`paginate: ${problem}`)
}

function parametersIn(given: Given, place: 'query' | 'json'): Given {
  const { [place]: value = {} } = given.without()
  const what = `paginate: \`${place}\``
  // A copy: pages are asked for later, when the caller may use the object for something else.
  const values =
    value instanceof URLSearchParams ? recordOf(value) : new Given(what, value).without()
  return new Given(what, values)
}

/** A name with several values has a list of them. */
function recordOf(parameters: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(parameters.keys())]
  const values = names.map((name) => {
    const [first, ...more] = parameters.getAll(name)
    return [name, more.length > 0 ? [first, ...more] : first]
  })
  return Object.fromEntries(values)
}

function readPages(given: Given): Pages {
  const texts = ['at', 'size', 'items', 'total', 'next'] as const
  given.only('by', 'perPage', 'first', ...texts)
  const by = given.oneOf('by', 'item', 'page', 'token')
  const perPage = given.wholeNumber('perPage', 1)
  const first = given.wholeNumber('first', 0)
  return {
    ...given.texts(...texts),
    ...(by !== undefined && { by }),
    ...(perPage !== undefined && { perPage }),
    ...(first !== undefined && { first }),
  }
}

/** The names in the query that the text of a URL has, filled in or as RFC 6570 expressions. */
function namesIn(path: string): string[] {
  const [, query = ''] = path.split(/\?(.*)/s)
  return query.split(/[?&{},:*]/).map((part) => part.split('=')[0] ?? '')
}
