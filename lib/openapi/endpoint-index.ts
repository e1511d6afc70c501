type Find<T> = (method: string, path: string) => T | undefined

/**
 * Finds what is known of an endpoint by its path, as it was written or with its placeholders filled.
 *
 * @param known by method and path, e.g. `POST v3/refund/domestic/refunds`
 */
export function createIndex<T>(known: Iterable<readonly [endpoint: string, value: T]>): Find<T> {
  const entries = new Map<string, (readonly [segments: readonly string[], value: T])[]>()
  for (const [endpoint, value] of known) {
    const [method = '', path = ''] = endpoint.split(' ')
    const segments = path.split('/')
    const place = placeOf(method, segments)
    entries.set(place, [...(entries.get(place) ?? []), [segments, value]])
  }
  return (method, path) => {
    const segments = path.split('/')
    const found = entries
      .get(placeOf(method, segments))
      ?.find(([known]) =>
        known.every((segment, at) => segment === segments[at] || segment.startsWith('{')),
      )
    return found?.[1]
  }
}

/** Entries that can be the same endpoint: by method and number of segments. */
const placeOf = (method: string, segments: readonly string[]): string =>
  `${method} ${segments.length}`
