import { randomFillSync } from 'node:crypto'

const LENGTH = 32
const ALPHABET = Buffer.from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')

/** Octets from here on would make the first letters more frequent than the last. */
const LIMIT = 256 - (256 % ALPHABET.length)

/**
 * One call to the system for about sixty nonces. A nonce is no secret, so what is used need not be
 * wiped.
 */
const pool = new Uint8Array(2048)
let used = pool.length

/** 32 random characters of `[0-9A-Za-z]`, as `nonce_str` and `nonceStr` want them. */
export function nonce(): string {
  let length = 0
  while (length < LENGTH) {
    const octet = nextOctet()
    if (octet < LIMIT) text[length++] = ALPHABET[octet % ALPHABET.length] as number
  }
  return text.toString('latin1')
}

/** Filled anew each time. */
const text = Buffer.alloc(LENGTH)

function nextOctet(): number {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  return pool[used++] as number
}
