/** What a store knows of a notification that was delivered. */
export type Claim =
  /** It is the caller's to handle. The token proves that, when it is released. */
  | { readonly state: 'claimed'; readonly token: string }
  /** Another delivery is being handled, here or in another process. */
  | { readonly state: 'busy' }
  /** It was handled; `reply` is what was remembered with it. */
  | { readonly state: 'done'; readonly reply?: string | undefined }

/**
 * Remembers which notifications were handled, so that each is handled once however often WeChat Pay delivers it.
 * Whatever it rejects with is reported, and the notification is refused, so that it comes again.
 */
export interface NotificationStore {
  /**
   * Takes a notification, unless it is taken or done: of any number of callers at once only one gets it. The claim
   * runs out after `ttl` milliseconds, since a process that dies releases nothing.
   *
   * @param id the merchant id, `:`, and the `id` of the notification
   * @param token that of a claim of the caller's own, which it prolongs
   */
  claim(id: string, ttl: number, token?: string): Promise<Claim>
  /** Remembers for `ttl` milliseconds that it was handled, whoever holds a claim, and `reply` with it. */
  done(id: string, ttl: number, reply?: string): Promise<void>
  /** Gives a claim back, if it is still the one that `token` was given for. */
  release(id: string, token: string): Promise<void>
}
