import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfigError } from '../../lib/index.js'
import { memoryStore } from '../../lib/notifications/memory-store.js'
import {
  createWork,
  expectFailure,
  expectSuccess,
  notification,
  RETENTION,
  requestOf,
  setUp,
} from './support.js'

const EVENT = 'TRANSACTION.SUCCESS'
const slowStore = expect.objectContaining({ option: 'handler.store' })
const TOO_LATE = 'takes longer than WeChat Pay waits'

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
  })
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

const settled = async (answer: Promise<Response>): Promise<boolean> => {
  const none = Symbol()
  return (await Promise.race([answer, Promise.resolve(none)])) !== none
}

describe('a handler that takes longer than the deadline', () => {
  it('is refused, goes on, and is not run again when it succeeds', async () => {
    const work = createWork()
    const { deliver, reports } = setUp({ [EVENT]: work.run })
    const first = deliver()
    await vi.advanceTimersByTimeAsync(4_499)
    expect(await settled(first)).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await expectFailure(await first, 503, TOO_LATE)
    expect(reports).toEqual([{ error: expect.any(ConfigError), event: notification() }])
    expect(`${reports[0]?.error}`).toContain('TRANSACTION.SUCCESS was not handled within 4500 ms')

    await expectFailure(await deliver(), 503, 'is being handled')
    work.succeed()
    await vi.advanceTimersByTimeAsync(0)
    await expectSuccess(await deliver())
    expect(work.begun).toBe(1)
    expect(reports).toHaveLength(1)
  })

  it('is run again when it fails afterwards', async () => {
    const work = createWork()
    const ship = vi.fn(work.run)
    const { deliver, reports } = setUp({ [EVENT]: ship }, { deadline: 100 })
    const first = deliver()
    await vi.advanceTimersByTimeAsync(100)
    await expectFailure(await first, 503, TOO_LATE)
    const bug = new Error('bug')
    work.fail(bug)
    await vi.advanceTimersByTimeAsync(0)
    expect(reports.at(-1)).toEqual({ error: bug, event: notification() })
    ship.mockResolvedValue(undefined)
    await expectSuccess(await deliver())
    expect(ship).toHaveBeenCalledTimes(2)
  })

  it('keeps the payload for the next delivery', async () => {
    const work = createWork()
    const { deliver } = setUp({ [EVENT]: work.run })
    const first = deliver()
    await vi.advanceTimersByTimeAsync(4_500)
    await expectFailure(await first, 503, TOO_LATE)
    work.succeed(Response.json({ kept: true }))
    await vi.advanceTimersByTimeAsync(0)
    expect(await (await deliver()).json()).toEqual({ kept: true })
  })

  it('is not run again as long as it is at work, however short its lease is', async () => {
    const work = createWork()
    const { deliver } = setUp({ [EVENT]: work.run }, { lease: 3_000 })
    const first = deliver()
    await vi.advanceTimersByTimeAsync(4_500)
    await expectFailure(await first, 503, TOO_LATE)
    for (let time = 0; time < 30; time++) {
      await vi.advanceTimersByTimeAsync(2_999)
      await expectFailure(await deliver(), 503, 'is being handled')
    }
    work.succeed()
    await vi.advanceTimersByTimeAsync(0)
    await expectSuccess(await deliver())
    expect(work.begun).toBe(1)
  })

  it('is run again at once when it fails after its claim was prolonged', async () => {
    const work = createWork()
    const run = vi.fn(work.run)
    const { deliver } = setUp({ [EVENT]: run }, { lease: 3_000 })
    const first = deliver()
    await vi.advanceTimersByTimeAsync(30_000)
    await expectFailure(await first, 503, TOO_LATE)
    work.fail(new Error('bug'))
    await vi.advanceTimersByTimeAsync(0)
    run.mockResolvedValue(undefined)
    await expectSuccess(await deliver())
  })

  it('is run again when its lease is over, and it was not heard of since', async () => {
    const work = createWork()
    const memory = memoryStore()
    // Prolongs nothing, as a process that has died.
    const store = { ...memory, claim: (id: string, ttl: number) => memory.claim(id, ttl) }
    const { deliver } = setUp({ [EVENT]: work.run }, { store, lease: 10_000 })
    const first = deliver()
    await vi.advanceTimersByTimeAsync(9_999)
    await expectFailure(await first, 503, TOO_LATE)
    await expectFailure(await deliver(), 503, 'is being handled')
    await vi.advanceTimersByTimeAsync(1)
    const second = deliver()
    await vi.advanceTimersByTimeAsync(0)
    expect(work.begun).toBe(2)
    work.succeed()
    await expectSuccess(await second)
  })
})

describe("with onDeadline: 'accept'", () => {
  const options = { onDeadline: 'accept' } as const

  it('a handler that is at work is answered with success, and goes on', async () => {
    const work = createWork()
    const { deliver, reports } = setUp({ [EVENT]: work.run }, options)
    const first = deliver()
    await vi.advanceTimersByTimeAsync(4_499)
    expect(await settled(first)).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await expectSuccess(await first)
    work.succeed()
    await vi.advanceTimersByTimeAsync(0)
    await expectSuccess(await deliver())
    expect(work.begun).toBe(1)
    expect(reports).toEqual([])
  })

  it.each<[string, (work: ReturnType<typeof createWork>) => void]>([
    ['an error', (work) => work.fail(new Error('bug'))],
    ['a failing Response', (work) => work.succeed(new Response(null, { status: 500 }))],
  ])('%s that comes afterwards is reported', async (_, end) => {
    const work = createWork()
    const { deliver, reports } = setUp({ [EVENT]: work.run }, options)
    const first = deliver()
    await vi.advanceTimersByTimeAsync(4_500)
    await expectSuccess(await first)
    end(work)
    await vi.advanceTimersByTimeAsync(0)
    expect(reports).toEqual([{ error: expect.any(Error), event: notification() }])
  })

  it('nothing is accepted that has failed, while the store is slow to hear of it', async () => {
    const work = createWork()
    const release = () => work.run().then(() => {})
    const bug = new Error('bug')
    const { deliver, reports } = setUp(
      { [EVENT]: () => Promise.reject(bug) },
      { ...options, store: { ...memoryStore(), release } },
    )
    const first = deliver()
    await vi.advanceTimersByTimeAsync(4_500)
    await expectFailure(await first, 500, 'the handler of this event failed')
    expect(reports.map(({ error }) => error)).toEqual([bug, slowStore])
    work.succeed()
    await vi.advanceTimersByTimeAsync(0)
  })

  it('a payload that is needed is not replaced by success', async () => {
    const work = createWork()
    const { deliver } = setUp({ [RETENTION.event_type]: work.run }, options)
    const answer = deliver(RETENTION)
    await vi.advanceTimersByTimeAsync(4_500)
    await expectFailure(await answer, 503, TOO_LATE)
    work.succeed({})
    await vi.advanceTimersByTimeAsync(0)
  })

  it('nothing is accepted that is not proven yet', async () => {
    const work = createWork()
    const parse = async () => {
      await work.run()
      return notification()
    }
    const ship = vi.fn()
    const { deliver } = setUp({ [EVENT]: ship }, options, { parse })
    const first = deliver()
    await vi.advanceTimersByTimeAsync(4_500)
    await expectFailure(await first, 503, TOO_LATE)
    work.succeed()
    await vi.advanceTimersByTimeAsync(0)
    expect(ship).toHaveBeenCalledTimes(1)
  })

  it('nothing is accepted that is not claimed yet', async () => {
    const work = createWork()
    const memory = memoryStore()
    const claim = async (id: string, ttl: number) => {
      await work.run()
      return memory.claim(id, ttl)
    }
    const { deliver } = setUp({ [EVENT]: () => {} }, { ...options, store: { ...memory, claim } })
    const first = deliver()
    await vi.advanceTimersByTimeAsync(4_500)
    await expectFailure(await first, 503, TOO_LATE)
    work.succeed()
    await vi.advanceTimersByTimeAsync(0)
    await expectSuccess(await deliver())
  })
})

describe('the deadline', () => {
  it('counts from the arrival of the request', async () => {
    const { handler, parsed, reports } = setUp({ '*': () => {} })
    const endless = new ReadableStream<Uint8Array>({ start: () => {} })
    const answer = handler(requestOf(endless))
    await vi.advanceTimersByTimeAsync(4_500)
    await expectFailure(await answer, 503, TOO_LATE)
    expect([parsed, reports]).toEqual([[], []])
  })

  it('leaves no timer behind an answer', async () => {
    const { handler, deliver } = setUp({ [EVENT]: () => {} })
    await deliver()
    await deliver({ id: '2', event_type: 'OTHER' })
    await handler(new Request('http://localhost/'))
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a store that does not answer', () => {
  const hanging = (method: 'claim' | 'done') => {
    const work = createWork()
    const store = { ...memoryStore(), [method]: work.run }
    return { store, work }
  }

  it('to a claim lets the notification be refused, and is reported', async () => {
    const { store, work } = hanging('claim')
    const ship = vi.fn()
    const { deliver, reports } = setUp({ [EVENT]: ship }, { store, onDeadline: 'accept' })
    const answer = deliver()
    await vi.advanceTimersByTimeAsync(4_500)
    await expectFailure(await answer, 503, TOO_LATE)
    expect(reports).toEqual([{ error: slowStore, event: notification() }])
    expect(ship).not.toHaveBeenCalled()
    work.succeed({ state: 'busy' })
    await vi.advanceTimersByTimeAsync(0)
  })

  it('when it is told of success does not turn that into a failure', async () => {
    const { store, work } = hanging('done')
    const { deliver, reports } = setUp(
      { [RETENTION.event_type]: () => ({ code: 'SUCCESS' }) },
      { store },
    )
    const answer = deliver(RETENTION)
    await vi.advanceTimersByTimeAsync(4_500)
    expect(await (await answer).json()).toEqual({ code: 'SUCCESS' })
    expect(reports).toEqual([{ error: slowStore, event: notification(RETENTION) }])
    work.succeed()
    await vi.advanceTimersByTimeAsync(0)
  })
})
