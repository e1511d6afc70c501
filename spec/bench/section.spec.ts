import { describe, expect, it } from 'vitest'
import type { Level } from './calls/compare.js'
import { areMet, type Goal } from './goals.js'
import { figure, type Results, section } from './section.js'
import { CHINESE, ENGLISH } from './words.js'

const sample = {
  throughput: 1234.5,
  p50: 0.951,
  p99: 27.14,
  cpu: 400,
  loopP50: 0,
  loopP99: 3,
  memory: 101e6,
}
const level: Level = {
  concurrency: 10,
  samples: {
    'wechatpay-chain': [sample],
    control: [{ ...sample, throughput: 1200 }],
    'limit-sync': [{ ...sample, throughput: 1300 }],
  },
}
const goals: readonly Goal[] = [
  { what: 'limit', at: [1, 10], measured: [0.949, 0.96], by: 'least', bounds: [0.95, 0.95] },
  { what: 'notifications', measured: [1.2], by: 'most', bounds: [1.1] },
  { what: 'noise', at: [10], measured: [2.5], unit: '%' },
]
const results: Results = {
  conditions: {
    date: '2026-01-02',
    cpu: 'A processor',
    cores: 2,
    node: 'v20.18.1',
    versions: { 'wechatpay-axios-plugin': '0.9.6' },
    levels: [10],
    rounds: 15,
    calls: 1000,
  },
  levels: [level],
  goals,
}

describe('figures', () => {
  it('have three digits, and none behind the point from 100 on', () => {
    const texts = [0, 0.951, 9.5, 27.14, 99.5, 100.4, 1234.5].map(figure)
    expect(texts).toEqual(['0', '0.95', '9.50', '27.1', '99.5', '100', '1,235'])
  })
})

describe('goals', () => {
  it('are met on their bounds and on the right side of them', () => {
    expect(goals.map(areMet)).toEqual([[false, true], [false], []])
    const goal: Goal = { what: 'limit', measured: [1, 1.01], by: 'most', bounds: [1, 1] }
    expect(areMet(goal)).toEqual([true, false])
    expect(areMet({ ...goal, measured: [1, 0.99], by: 'least' })).toEqual([true, false])
    expect(areMet({ what: 'limit', measured: [Number.NaN], by: 'most', bounds: [1] })).toEqual([
      false,
    ])
  })
})

describe('the section', () => {
  const english = section(results, ENGLISH)

  it('tells where, when and how was measured', () => {
    expect(english.split('\n')[0]).toBe(
      '2026-01-02; A processor, 2 cores; Node.js v20.18.1; wechatpay-axios-plugin 0.9.6; 15 rounds of 1,000 calls of each client, 10 at once; made by `npm run bench`.',
    )
  })

  it('has a row for each client and each number of calls', () => {
    expect(english).toContain(
      '\n| 10 | wechatpay-chain | 1,235 |  | 0.95 | 27.1 | 400 | 0 / 3 | 101 |\n',
    )
    expect(english).toContain('\n| 10 | wechatpay-chain, once more | 1,200 | 1.03 |')
    expect(english).toContain('\n| 10 | by hand, synchronous | 1,300 | 0.95 |')
  })

  it('has a row for each goal, and says of each figure whether it is met', () => {
    const [limit, notifications, noise] = english.split('\n').slice(-3)
    expect(limit).toMatch(/ \(1 · 10\) \| 0\.95 · 0\.96 \| ≥ 0\.95 \| ✗ · ✓ \|$/)
    expect(notifications).toMatch(/`node:crypto` \| 1\.20 \| ≤ 1\.1 \| ✗ \|$/)
    expect(noise).toMatch(/ \(10\) \| 2\.50 % \| {2}\| {2}\|$/)
  })

  it('has the same figures in Chinese', () => {
    const numbers = (text: string) => text.match(/\d[\d.,]*(?<=\d)/g)
    expect(numbers(section(results, CHINESE))).toEqual(numbers(english))
  })

  it('leaves out what was not measured', () => {
    expect(section({ ...results, levels: [] }, ENGLISH)).not.toContain('by hand, synchronous')
    expect(section({ ...results, levels: [], goals: [] }, ENGLISH)).not.toContain('|')
  })
})
