import { withoutQuery } from './without-query.js'

/** Where the paths of a request begin. */
export interface Placed {
  readonly protocol: 'v2' | 'v3'
  /** What a proxy has before them. */
  readonly prefix: string
}

/**
 * A path of a request as the catalogue has paths: without what a proxy puts before it, and without a query; of APIv2 with
 * `v2/`.
 *
 * @param path its `template` or its `target`
 */
export function listedPath({ protocol, prefix }: Placed, path: string): string {
  const endpoint = withoutQuery(path.slice(prefix.length))
  return protocol === 'v2' ? `v2/${endpoint}` : endpoint
}
