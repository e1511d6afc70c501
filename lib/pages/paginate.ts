import type { Send } from '../chain/chain.js'
import { aborted } from '../http/aborted.js'
import { itemsIn } from './answer.js'
import { type Listing, pagingOf, readListing } from './listing.js'
import { createPager } from './pager.js'
import type { Paginate } from './types.js'

/** @param baseUrl that of calls which have none of their own */
export function createPaginate(send: Send, baseUrl: URL): Paginate {
  const paginate = (node: unknown, options: unknown = {}) =>
    itemsOf(readListing(node, options), send, baseUrl)
  return paginate as Paginate
}

async function* itemsOf(
  listing: Listing,
  send: Send,
  baseUrl: URL,
): AsyncGenerator<unknown, void, undefined> {
  const { method, path, options, place, parameters } = listing
  const paging = await pagingOf(listing, baseUrl)
  const pager = createPager(paging, parameters)
  const signal = options.signal as AbortSignal | undefined
  let response: Awaited<ReturnType<Send>>
  let items: readonly unknown[]
  do {
    const sent = { ...parameters.without(), ...pager.parameters() }
    response = await send(method, path, [{ ...options, [place]: sent }])
    items = itemsIn(response, paging)
    for (const item of items) {
      if (signal?.aborted) throw aborted(response.request, signal)
      yield item
    }
  } while (pager.advance(response, items.length))
}
