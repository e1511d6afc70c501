import { describe, expect, it } from 'vitest'
import { nonce } from '../../lib/crypto/nonce.js'
import { tried } from '../support/figures.js'

const many = Array.from({ length: 1_000_000 }, nonce)

describe('nonce', () => {
  it('is 32 letters and digits', () => {
    expect(many.filter((one) => !/^[0-9A-Za-z]{32}$/.test(one))).toEqual([])
  })

  it('never comes twice', () => {
    expect(new Set(many).size).toBe(many.length)
    tried('nonces, none of them twice', many.length)
  })

  it('uses all 62 characters equally often', () => {
    const some = many.slice(0, 10_000)
    const counts = new Map<string, number>()
    for (const character of some.join('')) {
      counts.set(character, (counts.get(character) ?? 0) + 1)
    }
    expect(counts.size).toBe(62)
    const expected = (some.length * 32) / 62
    const chiSquare = [...counts.values()]
      .map((count) => (count - expected) ** 2 / expected)
      .reduce((sum, term) => sum + term)
    // 61 degrees of freedom: chance exceeds 200 once in 10^16 runs, `octet % 62` gives more than
    // 1,500.
    expect(chiSquare).toBeLessThan(200)
  })
})
