/** So many calls in so many seconds; a number is calls a second. */
export type Rate = number | { readonly calls: number; readonly seconds: number }

/** How often endpoints may be called. */
export interface RateLimitConfig {
  /**
   * By endpoint as it is documented, e.g. `v3/refund/domestic/refunds`, or by method and endpoint, e.g.
   * `GET v3/refund/domestic/refunds/{out_refund_no}`.
   * @defaultValue those that WeChat Pay's documents name
   */
  readonly limits?: Readonly<Record<string, Rate>>
  /** A client of `ioredis`, or of `redis` 4 and later: the limits hold for all processes that share it. It is yours to close. */
  readonly redis?: object
}

/** `true` for the limits that WeChat Pay's documents name. */
export type RateLimitOption = true | RateLimitConfig
