import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Ask, createLane } from '../../lib/http/lane.js'

vi.mock('node:timers/promises', () => ({ setTimeout: vi.fn() }))

/** Ends the pauses that are under way. */
const rests: (() => void)[] = []

beforeEach(() => {
  vi.mocked(sleep).mockImplementation(
    (_ms, _value, { signal } = {}) =>
      new Promise((resolve, reject) => {
        rests.push(() => resolve(undefined as never))
        signal?.addEventListener('abort', () => reject(signal.reason))
      }),
  )
})

afterEach(() => {
  rests.length = 0
  vi.mocked(sleep).mockReset()
})

const settled = () => new Promise((resolve) => setImmediate(resolve))

/** A lane whose asks are held until the test answers them, and who has got a turn of it. */
function startLane(most = 9) {
  const held: { give(): void; refuse(): void; fail(error: Error): void }[] = []
  const ask = vi.fn<Ask>(
    () =>
      new Promise((resolve, reject) => {
        held.push({ give: () => resolve(undefined), refuse: () => resolve(7), fail: reject })
      }),
  )
  const enter = createLane(async () => ask, most)
  const given: string[] = []
  const failed: string[] = []
  const come = (names: string, signal = new AbortController().signal): void => {
    for (const name of names) {
      enter(signal).then(
        () => given.push(name),
        (error) => failed.push(`${name}: ${error.message}`),
      )
    }
  }
  /** Answers the asks of which none is answered yet, one letter each: gives, refuses. */
  const answer = async (letters: string): Promise<void> => {
    await settled()
    for (const letter of letters) {
      const next = held.shift()
      if (letter === 'g') next?.give()
      else next?.refuse()
    }
    await settled()
  }
  const restOver = async (): Promise<void> => {
    for (const end of rests.splice(0)) end()
    await settled()
  }
  return { ask, held, come, given, failed, answer, restOver }
}

describe('a lane', () => {
  it('asks for each that comes, before the first is answered', async () => {
    const { ask, come, given, answer } = startLane()
    come('abc')
    await settled()
    come('de')
    await settled()
    expect(ask).toHaveBeenCalledTimes(5)
    expect(given).toEqual([])
    await answer('ggggg')
    expect(given.join('')).toBe('abcde')
  })

  it('asks no more at a time than it may', async () => {
    const { ask, come, answer } = startLane(3)
    come('abcdefgh')
    await settled()
    expect(ask).toHaveBeenCalledTimes(3)
    await answer('g')
    expect(ask).toHaveBeenCalledTimes(4)
    await answer('ggg')
    expect(ask).toHaveBeenCalledTimes(7)
  })

  it('lets nobody overtake whoever is refused', async () => {
    const { held, come, given, answer, restOver } = startLane()
    come('abc')
    await answer('rgr')
    expect(given.join('')).toBe('a')
    come('d')
    await restOver()
    expect(held).toHaveLength(1)
    await answer('g')
    await answer('gg')
    expect(given.join('')).toBe('abcd')
  })

  it('gives the first turn that comes to the first that waits, in whichever order the answers come', async () => {
    const { held, come, given } = startLane()
    come('ab')
    await settled()
    held[1]?.give()
    await settled()
    expect(given).toEqual(['a'])
  })

  it('pauses once for all that are refused together, and asks nothing meanwhile', async () => {
    const { ask, come, answer } = startLane()
    come('abc')
    await answer('rrr')
    come('d')
    await settled()
    expect(sleep).toHaveBeenCalledExactlyOnceWith(7, undefined, expect.anything())
    expect(ask).toHaveBeenCalledTimes(3)
  })

  it('asks for one alone after a pause, and with each turn for one more', async () => {
    const { held, come, answer, restOver } = startLane()
    come('abcdefghi')
    await answer('rrrrrrrrr')
    await restOver()
    expect(held).toHaveLength(1)
    await answer('g')
    expect(held).toHaveLength(2)
    await answer('gg')
    expect(held).toHaveLength(4)
    await answer('rrrr')
    await restOver()
    expect(held).toHaveLength(1)
  })

  it('has the turn of one that went away while it was asked for go to the next', async () => {
    const { held, come, given, answer } = startLane(1)
    const controller = new AbortController()
    come('a', controller.signal)
    come('b')
    await settled()
    controller.abort()
    await answer('g')
    expect(given.join('')).toBe('ab')
    expect(held).toEqual([])
  })

  it('asks nothing for one that is gone when it comes', async () => {
    const { ask, come } = startLane()
    come('a', AbortSignal.abort())
    await settled()
    expect(ask).not.toHaveBeenCalled()
  })

  it('ends its pause when nobody waits any more, and asks at once for the next that comes', async () => {
    const { ask, come, answer } = startLane()
    const controller = new AbortController()
    come('ab', controller.signal)
    await answer('rr')
    controller.abort()
    come('c')
    await settled()
    expect(ask).toHaveBeenCalledTimes(3)
  })

  it('has one call fail of an ask that fails, and goes on for the others', async () => {
    const { held, come, given, failed, answer } = startLane(1)
    come('ab')
    await settled()
    held.shift()?.fail(new Error('broken'))
    await answer('g')
    expect([given, failed]).toEqual([['b'], ['a: broken']])
  })

  it('loads what it asks once, for the first that comes', async () => {
    const load = vi.fn(async () => async () => undefined)
    const enter = createLane(load, 2)
    expect(load).not.toHaveBeenCalled()
    const { signal } = new AbortController()
    await Promise.all([enter(signal), enter(signal)])
    expect(load).toHaveBeenCalledOnce()
  })
})
