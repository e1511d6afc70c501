import { ok, paramError } from '../answer.js'
import type { Routes } from '../router.js'

/** The shop assistants of one store, there from the start. */
const GUIDES = [
  {
    guide_id: 'LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic',
    store_id: 12345678,
    name: '张三',
    mobile: '13800138000',
    userid: 'robert',
    work_id: 'robert',
  },
  {
    guide_id: 'LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBid',
    store_id: 12345678,
    name: '李四',
    mobile: '13900139000',
    userid: 'jane',
    work_id: 'jane',
  },
]

const FILTERS = ['store_id', 'userid', 'mobile', 'work_id'] as const

export const guides: Routes = {
  'GET /v3/smartguide/guides': ({ query }) => {
    if (!query.has('store_id')) throw paramError('store_id', '', 'is required', 'query')
    const found = GUIDES.filter((guide) =>
      FILTERS.every((name) => `${guide[name]}` === (query.get(name) ?? `${guide[name]}`)),
    )
    const limit = numberIn(query, 'limit', 10)
    const offset = numberIn(query, 'offset', 0)
    const data = found.slice(offset, offset + limit)
    return ok({ data, total_count: found.length, limit, offset })
  },
}

function numberIn(query: URLSearchParams, name: string, otherwise: number): number {
  const given = query.get(name) ?? `${otherwise}`
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw paramError(name, given, 'must be an integer', 'query')
}
