import { afterEach, describe, expect, it, vi } from 'vitest'
import { newStamp } from '../../lib/crypto/stamp.js'

describe('newStamp', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('gives whole seconds as text, those that have passed', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_554_208_460_999 })
    expect(newStamp().timestamp).toBe('1554208460')
  })

  it('gives another nonce each time', () => {
    const nonces = new Set(Array.from({ length: 1000 }, () => newStamp().nonce))
    expect(nonces.size).toBe(1000)
    for (const nonce of nonces) expect(nonce).toMatch(/^[0-9A-Za-z]{32}$/)
  })
})
