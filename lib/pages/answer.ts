import { isRecord } from '../http/kinds.js'
import type { WechatpayResponse } from '../http/response.js'
import { unusable } from '../http/unusable.js'
import type { Pages } from '../openapi/pages.js'

/**
 * The items of one page. WeChat Pay leaves an empty list out of its answers, which counts as one where it is known that
 * there should be a list.
 *
 * @throws `ApiError` where the items cannot be told
 */
export function itemsIn(response: WechatpayResponse, pages: Pages | undefined): readonly unknown[] {
  if (response.data !== undefined && !isRecord(response.data)) {
    throw unusable(response, 'is no object with a list in it')
  }
  const { items, several } = pages?.items ? { items: pages.items } : onlyListIn(response)
  if (several) {
    const problem = `has several lists (${several.join(', ')}): name one with \`pages: { items }\``
    throw unusable(response, problem)
  }
  const list = items === undefined ? undefined : fieldIn(response, items)
  if (Array.isArray(list)) return list
  const isLeftOut = pages && (list === undefined || list === null)
  if (isLeftOut && !(Number(fieldIn(response, pages.total ?? '')) > 0)) return []
  throw unusable(response, items === undefined ? NO_LIST : `has no list in \`${items}\``)
}

const NO_LIST =
  'has no list: look whether it is this URL that gives one; if it may leave an empty one out, name it with `pages: { items }`'

interface Found {
  readonly items?: string | undefined
  readonly several?: readonly string[]
}

function onlyListIn(response: WechatpayResponse): Found {
  const lists = Object.entries(response.data ?? {}).filter(([, value]) => Array.isArray(value))
  const names = lists.map(([name]) => name)
  return names.length > 1 ? { several: names } : { items: names[0] }
}

/** A field of the answer, if it has it. */
export function fieldIn({ data }: WechatpayResponse, name: string): unknown {
  return isRecord(data) ? Reflect.get(data, name) : undefined
}
