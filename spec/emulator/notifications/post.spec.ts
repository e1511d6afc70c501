import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { startReceiver } from '../receiver.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
afterEach(() => {
  vi.useRealTimers()
})

const event = { event_type: 'COUPON.USE', resource: {} }

describe('an attempt', () => {
  it.each([
    ['no answer', () => undefined],
    ['half an answer', (outgoing: { write(text: string): void }) => outgoing.write('{')],
  ])('with %s within 5 seconds has failed', async (_, script) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { url, until } = await startReceiver(script)
    const ended = vi.fn()
    const sending = emulator.notify({ url, ...event }).finally(ended)
    await until(1)
    await vi.advanceTimersByTimeAsync(4_999)
    expect(ended).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    const { attempts } = await sending
    expect(attempts[0]?.error?.message).toBe('no answer within 5000 ms')
  })

  it('leaves no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { url } = await startReceiver(204)
    await emulator.notify({ url, ...event })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('knows when it was made', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { url } = await startReceiver(204)
    const { attempts } = await emulator.notify({ url, ...event })
    expect(attempts[0]?.at).toEqual(new Date())
  })

  it('has a connection of its own', async () => {
    const { url, arrivals } = await startReceiver(204)
    await emulator.notify({ url, ...event })
    expect(arrivals[0]?.headers.connection).toBe('close')
  })
})
