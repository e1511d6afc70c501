import { describe, expect, it } from 'vitest'
import type { Level, Sample } from './compare.js'
import { callGoals } from './goals.js'

const sample = (throughput: number): Sample => ({
  throughput,
  p50: 1,
  p99: 2,
  cpu: 1000 / throughput,
  loopP50: throughput / 100,
  loopP99: 1,
  memory: 1e8,
})
const level = (concurrency: number, throughputs: Record<string, readonly number[]>): Level => ({
  concurrency,
  samples: Object.fromEntries(
    Object.entries(throughputs).map(([name, values]) => [name, values.map(sample)]),
  ),
})

describe('the goals of calls', () => {
  it('compare with the client by hand that is fastest at that number of calls', () => {
    const goals = callGoals([
      level(1, { 'wechatpay-chain': [90], 'limit-sync': [100], 'limit-async': [80] }),
      level(10, { 'wechatpay-chain': [99], 'limit-sync': [100], 'limit-async': [110] }),
    ])
    const [limit, cpu] = goals
    expect(limit).toEqual({
      what: 'limit',
      by: 'least',
      at: [1, 10],
      measured: [0.9, 0.9],
      bounds: [0.95, 0.95],
    })
    expect(cpu?.what).toBe('limitCpu')
    expect(cpu?.measured.map((value) => value.toFixed(2))).toEqual(['1.11', '1.11'])
    expect(goals).toHaveLength(2)
  })

  it('judge the event loop by the synchronous client at 100, whichever is the fastest', () => {
    const samples = { 'wechatpay-chain': [50], 'limit-sync': [200], 'limit-async': [400] }
    const goals = callGoals([level(10, samples), level(100, samples)])
    expect(goals.at(-1)).toEqual({
      what: 'loop',
      by: 'most',
      at: [100],
      measured: [0.25],
      bounds: [0.3],
    })
  })

  it('have bounds of their own for each other library and each number of calls', () => {
    const samples = {
      'wechatpay-chain': [300],
      'wechatpay-axios-plugin': [100],
      'wechatpay-node-v3': [50],
    }
    const goals = callGoals([1, 10, 100].map((concurrency) => level(concurrency, samples)))
    expect(goals.map(({ what, measured, bounds }) => [what, measured, bounds])).toEqual([
      ['axiosPlugin', [3, 3, 3], [1.5, 2.7, 3]],
      ['nodeV3', [6, 6, 6], [2.3, 5, 5.5]],
    ])
  })

  it('tell the noise by the client that plays twice: quotients in a round, in parts of a hundred', () => {
    const goals = callGoals([
      level(1, { 'wechatpay-chain': [100, 120, 90], control: [100, 100, 100] }),
    ])
    expect(goals.map(({ what }) => what)).toEqual(['control', 'noise'])
    expect(goals[0]?.measured).toEqual([1])
    expect(goals[1]?.measured[0]).toBeCloseTo(10)
    expect(goals.flatMap(({ bounds = [] }) => bounds)).toEqual([])
  })

  it('are none where only one client has played, or a number of calls that no goal is for', () => {
    expect(callGoals([level(1, { 'wechatpay-chain': [1] })])).toEqual([])
    expect(callGoals([level(7, { 'wechatpay-chain': [1], 'limit-sync': [1] })])).toEqual([])
  })
})
