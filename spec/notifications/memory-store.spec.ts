import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfigError } from '../../lib/index.js'
import { memoryStore } from '../../lib/notifications/memory-store.js'
import type { NotificationStore } from '../../lib/notifications/store.js'
import { thrownBy } from '../http/support.js'
import { storeContract } from './store-contract.js'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const TTL = 60_000
const pass = (_: string, ms: number) => {
  vi.advanceTimersByTime(ms)
}

describe('memoryStore', () => {
  storeContract(() => {
    const store = memoryStore()
    return { stores: [store, store], pass }
  })
})

describe('the size of a memoryStore', () => {
  const statesOf = async (store: NotificationStore, ...ids: string[]) => {
    const states: string[] = []
    for (const id of ids) states.push((await store.claim(id, TTL)).state)
    return states
  }

  it('lets what was done first be forgotten first', async () => {
    const store = memoryStore({ size: 3 })
    for (const id of ['a', 'b', 'c']) await store.claim(id, TTL)
    for (const id of ['b', 'a', 'c']) await store.done(id, TTL)
    expect(await statesOf(store, 'd', 'a', 'c', 'b', 'c')).toEqual([
      'claimed',
      'done',
      'done',
      'claimed',
      'done',
    ])
  })

  it('counts what is done again as done last', async () => {
    const store = memoryStore({ size: 3 })
    for (const id of ['a', 'b', 'a']) await store.done(id, TTL)
    expect(await statesOf(store, 'c', 'd', 'a', 'b')).toEqual([
      'claimed',
      'claimed',
      'done',
      'claimed',
    ])
  })

  it('prolongs a claim when it is full', async () => {
    const store = memoryStore({ size: 1 })
    const claim = await store.claim('a', TTL)
    const token = claim.state === 'claimed' ? claim.token : ''
    expect((await store.claim('a', TTL, token)).state).toBe('claimed')
  })

  it('forgets claims that have run out before what was done', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    const store = memoryStore({ size: 3 })
    for (const id of ['a', 'b', 'c']) await store.claim(id, TTL)
    await store.done('c', 10 * TTL)
    vi.advanceTimersByTime(TTL)
    expect(await statesOf(store, 'd', 'c')).toEqual(['claimed', 'done'])
    vi.useRealTimers()
  })

  it('lets no claim be forgotten: one too many is refused', async () => {
    const store = memoryStore({ size: 2 })
    expect(await statesOf(store, 'a', 'b')).toEqual(['claimed', 'claimed'])
    await expect(store.claim('c', TTL)).rejects.toThrow('2 notifications are being handled')
    expect(await statesOf(store, 'a', 'b')).toEqual(['busy', 'busy'])
    await store.done('a', TTL)
    expect(await statesOf(store, 'c', 'b')).toEqual(['claimed', 'busy'])
  })

  it('lets claims that ran out be forgotten', async () => {
    const store = memoryStore({ size: 2 })
    await statesOf(store, 'a', 'b')
    pass('', TTL)
    expect(await statesOf(store, 'c', 'd', 'c')).toEqual(['claimed', 'claimed', 'busy'])
  })

  it('is not passed by what is done without a claim', async () => {
    const store = memoryStore({ size: 1 })
    await store.claim('a', TTL)
    await expect(store.done('b', TTL)).rejects.toThrow('1 notifications are being handled')
    expect(await statesOf(store, 'a')).toEqual(['busy'])
  })

  it('is 10,000 by default', async () => {
    const store = memoryStore()
    for (let at = 0; at <= 10_000; at++) await store.done(`${at}`, TTL)
    expect(await statesOf(store, '1', '10000', '0')).toEqual(['done', 'done', 'claimed'])
  })

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '5'])('cannot be %j', (size) => {
    const { message } = thrownBy(() => memoryStore({ size: size as number }), ConfigError)
    expect(message).toMatch(
      /^memoryStore.size: it is .*\. Give a number of notifications, from 1\.$/,
    )
  })
})
