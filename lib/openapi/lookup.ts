import { withoutQuery } from '../http/without-query.js'
import { createIndex } from './endpoint-index.js'
import type { Facts } from './facts.js'

let index: Promise<ReturnType<typeof createIndex<Facts>>> | undefined

/**
 * The facts of an endpoint, or of a notification; none of one that is not listed. Their table is loaded when
 * this is first called.
 *
 * @param method the HTTP method, or `NOTIFY`
 * @param path without the `/` before it, as it was written or with its placeholders filled; APIv2 with `v2/`;
 * of a notification the `event_type`, of an APIv2 notification `v2/` and its name
 */
export async function factsOf(method: string, path: string): Promise<Facts> {
  index ??= import('./facts-table.js').then(({ table }) => createIndex(Object.entries(table)))
  const find = await index
  return find(method, path) ?? {}
}

/**
 * The facts of an endpoint at a base URL. Hong Kong's endpoints are listed with the path of their host; any other path of
 * a base URL is that of a proxy.
 *
 * @param path as it is written or sent, without the path of `base`; a query is left out
 */
export async function factsIn({ pathname }: URL, method: string, path: string): Promise<Facts> {
  const endpoint = withoutQuery(path)
  const prefix = /\/((?:hk|global)\/)$/.exec(pathname)?.[1] ?? ''
  const facts = await factsOf(method, endpoint)
  return prefix ? { ...facts, ...(await factsOf(method, prefix + endpoint)) } : facts
}
