import { describe, expect, it, vi } from 'vitest'
import { startAttempt } from '../../lib/http/attempt.js'

describe('an attempt', () => {
  it('tells host, beginning, duration, cause and whether it was sent', () => {
    vi.useFakeTimers({ now: 1_700_000_000_000, toFake: ['Date', 'performance'] })
    const end = startAttempt({ origin: 'https://api.mch.weixin.qq.com:8443' })
    vi.advanceTimersByTime(1234)
    const cause = new Error('x')
    expect(end(true, cause)).toEqual({
      host: 'api.mch.weixin.qq.com:8443',
      at: '2023-11-14T22:13:20.000Z',
      duration: 1234,
      sent: true,
      cause,
    })
    expect(end(false)).toMatchObject({ sent: false, cause: undefined })
    vi.useRealTimers()
  })
})
