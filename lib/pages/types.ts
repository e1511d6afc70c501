import type { CallOptions, Chain, Segments } from '../chain/types.js'
import type { WechatpayResponse } from '../http/response.js'
import type { Pages } from '../openapi/pages.js'
import type { Paths } from '../openapi/types/paths.js'

/**
 * The items of a list, page after page, in the order of the answers. `wxpay.paginate`.
 *
 * Nothing is sent before the first item is asked for, and a page only when the items before it are consumed; `break`
 * asks for no more. `limit` (`count`, `page_size`) says how many items are asked for at once, by default as the catalogue
 * has it, else 10; `offset` (`page_index`, `page_token`) says where to begin. The time and the retries of the options are
 * those of each page. It ends at the number of items that the answers tell; where no number is
 * told, at a page with fewer items than asked for; and where pages have tokens, at one without a token for the next.
 *
 * Options that cannot be used are a `RequestError`, thrown at once or by the first `next()`. That rejects as the call of
 * each page does, and with `ApiError` (`code: 'ERR_RESPONSE'`) for an answer in which the list cannot be told, or with a
 * token that would ask for the same page again. After an aborted `signal` it rejects with `TransportError`
 * (`ERR_ABORTED`) instead of giving the next item.
 *
 * @example
 * const query = { begin_date: '2026-01-01', end_date: '2026-01-31' }
 * for await (const complaint of wxpay.paginate(wxpay.v3.merchantService.complaintsV2, { query })) {
 *   console.log(complaint.complaint_id)
 * }
 */
export interface Paginate {
  /** A URL that is not listed. Say with `pages` how its pages are asked for; without it, it must have one page only. */
  <T = unknown>(node: UnlistedNode, options?: UnlistedPaginateOptions): Items<T>
  /** A listed URL. */
  <P extends keyof Paths>(path: P, ...options: PaginateArguments<Paths[P]>): Items<ItemOf<Paths[P]>>
  /** A URL that is not listed, as text. */
  <T = unknown, P extends string = string>(
    path: P extends keyof Paths ? never : P,
    options?: UnlistedPaginateOptions,
  ): Items<T>
  /** A listed node. */
  <N extends Listing>(node: N, ...options: PaginateArguments<N>): Items<ItemOf<N>>
}

/** The options of `paginate` beside those of the call, `O`, whose paging parameters may be left out. */
export type PaginateOptions<O> = Omit<O, Place> & Held<O, 'query'> & Held<O, 'json'> & OwnOptions

/** The same for a URL that is not listed. With `json` it is asked for by `POST`. */
export interface UnlistedPaginateOptions extends CallOptions, OwnOptions {
  as?: 'json' | undefined
}

interface OwnOptions {
  /** How the pages are asked for, where the catalogue does not have it or is wrong. */
  pages?: Pages | undefined
}

/** Any node with the segments of which nothing is known. */
interface UnlistedNode extends Segments {
  readonly chain: Chain
}

type Items<T> = AsyncGenerator<T, void, undefined>

/** A node that is asked for pages: by `GET`, or by `POST` with their parameters in the body. */
type Listing =
  | { get(...options: never): Promise<WechatpayResponse> }
  | { post(...options: never): Promise<WechatpayResponse> }

type Place = 'query' | 'json'

/** The options of a node's call, and the document it answers with. */
type CallOf<N> = N extends {
  get(...options: infer A): Promise<WechatpayResponse<infer D>>
}
  ? { options: A; data: D }
  : N extends { post(...options: infer A extends PagedBody): Promise<WechatpayResponse<infer D>> }
    ? { options: A; data: D }
    : { options: never; data: never }

/** Of the calls by `POST`, only those with such a parameter are lists. */
type PagedBody = [options: { json: { page_size?: number | undefined } }]

/** One object, which may be left out where nothing in it is required; none fits a call that answers with no list. */
type PaginateArguments<N> = CallOf<N>['options'] extends [options?: infer O]
  ? [ItemOf<N>] extends [never]
    ? never
    : Record<never, never> extends PaginateOptions<O>
      ? [options?: PaginateOptions<O>]
      : [options: PaginateOptions<O>]
  : never

/** What the only list of an answer holds. */
type ItemOf<N> = ElementOf<CallOf<N>['data']>

type ElementOf<D> = {
  [Name in keyof D]-?: NonNullable<D[Name]> extends readonly (infer Item)[] ? Item : never
}[keyof D]

type PagingParameter = 'limit' | 'count' | 'offset' | 'page_index' | 'page_size' | 'page_token'

/** A query or a body whose paging parameters may be left out, and itself where nothing else is required. */
type Held<O, P extends Place> = O extends { [Name in P]?: infer Q }
  ? [NonNullable<Q>] extends [never]
    ? { [Name in P]?: undefined }
    : Record<never, never> extends Unpaged<NonNullable<Q>>
      ? { [Name in P]?: Unpaged<NonNullable<Q>> | undefined }
      : { [Name in P]: Unpaged<NonNullable<Q>> }
  : Record<never, never>

type Unpaged<Q> = Omit<Q, PagingParameter> & Partial<Pick<Q, Extract<keyof Q, PagingParameter>>>
