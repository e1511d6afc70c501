import type { Facts } from './facts.js'

type Entry = readonly [segments: readonly string[], facts: Facts]

/** Entries that can be the same endpoint: by method and number of segments. */
let index: Promise<ReadonlyMap<string, readonly Entry[]>> | undefined

/**
 * The facts of an endpoint, or of a notification; none of one that is not listed. Their table is loaded when
 * this is first called.
 *
 * @param method the HTTP method, or `NOTIFY`
 * @param path without the `/` before it, as it was written or with its placeholders filled; APIv2 with `v2/`;
 * of a notification the `event_type`, of an APIv2 notification `v2/` and its name
 */
export async function factsOf(method: string, path: string): Promise<Facts> {
  index ??= readTable()
  const segments = path.split('/')
  const entries = (await index).get(placeOf(method, segments)) ?? []
  const found = entries.find(([known]) =>
    known.every((segment, at) => segment === segments[at] || segment.startsWith('{')),
  )
  return found?.[1] ?? {}
}

/**
 * The facts of an endpoint at a base URL. Hong Kong's endpoints are listed with the path of their host; any other path of
 * a base URL is that of a proxy.
 *
 * @param path as it is written or sent, without the path of `base`; a query is left out
 */
export async function factsIn({ pathname }: URL, method: string, path: string): Promise<Facts> {
  const [endpoint = ''] = path.split(/\{?\?/)
  const prefix = /\/((?:hk|global)\/)$/.exec(pathname)?.[1] ?? ''
  const facts = await factsOf(method, endpoint)
  return prefix ? { ...facts, ...(await factsOf(method, prefix + endpoint)) } : facts
}

async function readTable(): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const { table } = await import('./facts-table.js')
  const entries = new Map<string, Entry[]>()
  for (const [endpoint, facts] of Object.entries(table)) {
    const [method = '', path = ''] = endpoint.split(' ')
    const segments = path.split('/')
    const place = placeOf(method, segments)
    entries.set(place, [...(entries.get(place) ?? []), [segments, facts]])
  }
  return entries
}

const placeOf = (method: string, segments: readonly string[]): string =>
  `${method} ${segments.length}`
