/** How a list is asked for page by page. */
export interface Pages {
  /**
   * What says where a page begins: how many items are before it, how many pages, or a token from the page before.
   * @defaultValue 'item'
   */
  readonly by?: 'item' | 'page' | 'token' | undefined
  /** The parameter that says where a page begins.
   * @defaultValue 'offset'; by token 'page_token' */
  readonly at?: string | undefined
  /** The parameter that says how many items a page has.
   * @defaultValue 'limit'; by token 'page_size' */
  readonly size?: string | undefined
  /** How many items are asked for at once where the caller does not say.
   * @defaultValue 10 */
  readonly perPage?: number | undefined
  /** The number of the first page, by page.
   * @defaultValue 0 */
  readonly first?: number | undefined
  /** The field of the answer that holds the items.
   * @defaultValue the only list of the answer */
  readonly items?: string | undefined
  /** The field of the answer that says how many items all pages have; '' for none. Without it, a short page is the last one.
   * @defaultValue 'total_count' */
  readonly total?: string | undefined
  /** The field of the answer that holds the token of the next page, by token.
   * @defaultValue 'next_page_token' */
  readonly next?: string | undefined
}

/** The same with nothing left to guess; only the field of the items may still be looked for. */
export type Paging = {
  readonly [Name in Exclude<keyof Pages, 'items'>]-?: NonNullable<Pages[Name]>
} & Pick<Pages, 'items'>

/** @param known what is said; none of it is `undefined` */
export function withDefaults(known: Pages): Paging {
  const names =
    known.by === 'token' ? { at: 'page_token', size: 'page_size' } : { at: 'offset', size: 'limit' }
  const others = {
    by: 'item',
    perPage: 10,
    first: 0,
    total: 'total_count',
    next: 'next_page_token',
  } as const
  return { ...names, ...others, ...known } as Paging
}
