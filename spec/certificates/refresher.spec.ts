import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createRefresher } from '../../lib/certificates/refresher.js'
import { deferred } from '../support/deferred.js'

const MINUTE = 60_000
const INTERVAL = 12 * 60 * MINUTE

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  return () => vi.useRealTimers()
})

function start() {
  const work = vi.fn(async () => {})
  const reports: unknown[] = []
  const refresher = createRefresher({
    work,
    interval: INTERVAL,
    report: (error) => reports.push(error),
  })
  onTestFinished(() => refresher.stop())
  return { ...refresher, work, reports }
}

const failure = new Error('no network')

describe('a refresher', () => {
  it('does nothing before it is asked', async () => {
    const { work } = start()
    await vi.advanceTimersByTimeAsync(10 * INTERVAL)
    expect(work).not.toHaveBeenCalled()
  })

  it('works once for everybody who asks while it is under way', async () => {
    const { run, runIfDue, work } = start()
    await Promise.all([run(), run(), runIfDue(), runIfDue()])
    expect(work).toHaveBeenCalledTimes(1)
    await run()
    expect(work).toHaveBeenCalledTimes(2)
  })

  it('repeats its work after the interval, again and again', async () => {
    const { run, work } = start()
    await run()
    await vi.advanceTimersByTimeAsync(INTERVAL - 1)
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(work).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(INTERVAL)
    expect(work).toHaveBeenCalledTimes(3)
  })

  it('counts the interval from the last time, whoever asked', async () => {
    const { run, work } = start()
    await run()
    await vi.advanceTimersByTimeAsync(INTERVAL - 1)
    await run()
    await vi.advanceTimersByTimeAsync(INTERVAL - 1)
    expect(work).toHaveBeenCalledTimes(2)
  })

  it('does what strangers cause once a minute, failed or not', async () => {
    const { runIfDue, work, reports } = start()
    work.mockRejectedValueOnce(failure)
    for (let at = 0; at < 1_000; at++) await runIfDue()
    expect(work).toHaveBeenCalledTimes(1)
    expect(reports).toEqual([failure])
    await vi.advanceTimersByTimeAsync(MINUTE - 1)
    await runIfDue()
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    await runIfDue()
    expect(work).toHaveBeenCalledTimes(2)
  })

  it('rejects as its work does, and reports nothing of it', async () => {
    const { run, work, reports } = start()
    work.mockRejectedValueOnce(failure)
    await expect(run()).rejects.toBe(failure)
    expect(reports).toEqual([])
    await run()
    expect(work).toHaveBeenCalledTimes(2)
  })

  it('reports what fails in the background, and repeats that after five minutes', async () => {
    const { run, work, reports } = start()
    await run()
    work.mockRejectedValue(failure)
    await vi.advanceTimersByTimeAsync(INTERVAL)
    expect(reports).toEqual([failure])
    await vi.advanceTimersByTimeAsync(5 * MINUTE)
    expect(reports).toEqual([failure, failure])
    work.mockResolvedValue(undefined)
    await vi.advanceTimersByTimeAsync(5 * MINUTE)
    expect(work).toHaveBeenCalledTimes(4)
    await vi.advanceTimersByTimeAsync(INTERVAL - 1)
    expect(work).toHaveBeenCalledTimes(4)
  })

  it('reports once, however many wait', async () => {
    const { runIfDue, work, reports } = start()
    work.mockRejectedValueOnce(failure)
    await Promise.all(Array.from({ length: 1_000 }, runIfDue))
    expect(work).toHaveBeenCalledTimes(1)
    expect(reports).toEqual([failure])
  })

  it('lets who comes while it is under way wait for it', async () => {
    const { run, runIfDue, work } = start()
    const { promise, resolve } = deferred()
    work.mockReturnValueOnce(promise)
    const running = run()
    let over = false
    const waiting = runIfDue().then(() => {
      over = true
    })
    await Promise.resolve()
    expect(over).toBe(false)
    resolve()
    await Promise.all([running, waiting])
    expect(work).toHaveBeenCalledTimes(1)
  })

  it('reports nothing once it is stopped', async () => {
    const { runIfDue, stop, work, reports } = start()
    work.mockImplementationOnce(async () => {
      stop()
      throw failure
    })
    await runIfDue()
    expect(reports).toEqual([])
  })

  it('repeats a failure no later than the interval', async () => {
    const work = vi.fn(async () => {})
    const refresher = createRefresher({ work, interval: MINUTE, report: () => {} })
    onTestFinished(() => refresher.stop())
    work.mockRejectedValueOnce(failure)
    await refresher.run().catch(() => {})
    await vi.advanceTimersByTimeAsync(MINUTE)
    expect(work).toHaveBeenCalledTimes(2)
  })

  it('ends when it is stopped, even in the midst of its work', async () => {
    const { run, stop, work } = start()
    await run()
    stop()
    await vi.advanceTimersByTimeAsync(2 * INTERVAL)
    expect(work).toHaveBeenCalledTimes(1)
    await run()
    await vi.advanceTimersByTimeAsync(2 * INTERVAL)
    expect(work).toHaveBeenCalledTimes(2)
    expect(vi.getTimerCount()).toBe(0)
  })
})
