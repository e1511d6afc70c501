import { nonce } from './nonce.js'

/** What makes each signature another one. */
export interface Stamp {
  /** Seconds since 1970, as text. */
  readonly timestamp: string
  /** 32 random characters of `[0-9A-Za-z]`. */
  readonly nonce: string
}

/** The time by this machine's clock, and a new nonce. */
export const newStamp = (): Stamp => ({
  timestamp: String(Math.floor(Date.now() / 1000)),
  nonce: nonce(),
})
