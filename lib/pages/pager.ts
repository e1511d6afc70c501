import type { Given } from '../http/given.js'
import type { WechatpayResponse } from '../http/response.js'
import { unusable } from '../http/unusable.js'
import type { Paging } from '../openapi/pages.js'
import { fieldIn } from './answer.js'

/** Goes through the pages of one list. */
export interface Pager {
  /** By which the page is asked for. */
  parameters(): Readonly<Record<string, string | number>>
  /**
   * Goes on to the next page.
   *
   * @param response the page, with so many items
   * @returns `false` if it was the last one
   */
  advance(response: WechatpayResponse, count: number): boolean
}

/**
 * @param paging where it is not known, all is on one page
 * @param given what the caller has said about where to begin and how much to ask for
 * @throws `RequestError` if that cannot be used
 */
export function createPager(paging: Paging | undefined, given: Given): Pager {
  if (!paging) return onePage
  return paging.by === 'token' ? byToken(paging, given) : byNumber(paging, given)
}

/** What only a page among others says of itself. */
const SIGNS = ['offset', 'page_index', 'next_page_token']

const onePage: Pager = {
  parameters: () => ({}),
  advance: (response) => {
    const sign = SIGNS.find((name) => fieldIn(response, name) !== undefined)
    if (sign === undefined) return false
    const problem = `has \`${sign}\`, so there may be more pages: say with \`pages\` how they are asked for`
    throw unusable(response, problem)
  },
}

function byNumber(paging: Paging, given: Given): Pager {
  const { by, at, size, first, total } = paging
  const asked = askedFor(paging, given)
  let position = given.wholeNumber(at, first) ?? first
  /** How many items are before the page. */
  let before = by === 'page' ? (position - first) * asked : position
  return {
    parameters: () => ({ [at]: position, [size]: asked }),
    advance: (response, count) => {
      // A server may give fewer at once than it was asked for: it says so, or the items show it.
      const echoed = numberIn(response, size) ?? 0
      const served = echoed > 0 ? Math.min(echoed, asked) : asked
      before += echoed > 0 ? Math.max(served, count) : count || served
      position = by === 'page' ? position + 1 : before
      const all = numberIn(response, total)
      return all === undefined ? count >= served : before < all
    },
  }
}

function byToken(paging: Paging, given: Given): Pager {
  const { at, size, next } = paging
  const asked = askedFor(paging, given)
  let token = given.optionalText(at)
  const used = new Set([token])
  return {
    parameters: () => ({ ...(token !== undefined && { [at]: token }), [size]: asked }),
    advance: (response) => {
      const following = fieldIn(response, next) ?? ''
      if (following === '') return false
      if (typeof following !== 'string') throw unusable(response, `has no text as \`${next}\``)
      if (used.has(following)) {
        throw unusable(
          response,
          `has a \`${next}\` that was used already: the list would never end`,
        )
      }
      used.add(following)
      token = following
      return true
    },
  }
}

const askedFor = ({ size, perPage }: Paging, given: Given): number =>
  given.wholeNumber(size, 1) ?? perPage

function numberIn(response: WechatpayResponse, name: string): number | undefined {
  const value = fieldIn(response, name)
  return Number.isSafeInteger(value) ? (value as number) : undefined
}
