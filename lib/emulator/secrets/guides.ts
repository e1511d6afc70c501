import { ok } from '../answer.js'
import { numberIn, required } from '../parameters.js'
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
    required(query, 'store_id')
    const found = GUIDES.filter((guide) =>
      FILTERS.every((name) => `${guide[name]}` === (query.get(name) ?? `${guide[name]}`)),
    )
    const limit = numberIn(query, 'limit', { otherwise: 10 })
    const offset = numberIn(query, 'offset', { otherwise: 0 })
    const data = found.slice(offset, offset + limit)
    return ok({ data, total_count: found.length, limit, offset })
  },
}
