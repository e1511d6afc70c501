import { describe, expect, it } from 'vitest'
import { areMet, type Goal } from './goals.js'
import { chainGoals, growthGoals, notificationGoals, startGoals } from './program-goals.js'

const told = (goals: readonly Goal[]) =>
  goals.map((goal) => [goal.what, goal.at, goal.measured, goal.unit, areMet(goal)])

describe('the goals of the programs beside that of calls', () => {
  it('are, at the start, half of the time of the other library, and no more to the first answer', () => {
    const goals = startGoals({
      importAndClient: { time: { ours: 30, rival: 60, ratio: 0.5 } },
      firstAnswer: { time: { ours: 101, rival: 100, ratio: 1.01 } },
      installed: {
        'wechatpay-chain': { packages: 14, kilobytes: 5250 },
        another: { packages: 56, kilobytes: 3000 },
      },
    })
    const both = ['wechatpay-chain', 'wechatpay-axios-plugin']
    expect(told(goals)).toEqual([
      ['importing', undefined, [0.5], undefined, [true]],
      ['importingTime', both, [30, 60], 'ms', []],
      ['firstAnswer', undefined, [1.01], undefined, [false]],
      ['firstAnswerTime', both, [101, 100], 'ms', []],
      ['installed', ['wechatpay-chain', 'another'], [5.25, 3], 'MB', []],
      ['packages', ['wechatpay-chain', 'another'], [14, 56], undefined, []],
    ])
  })

  it('are, of a chain, half a microsecond, three tenths of the other library, and a mebibyte in the worst spelling', () => {
    const goals = chainGoals({
      warmEightSegments: { ours: 500 },
      newSegment: { ratio: 0.31 },
      retained: { property: -72, index: 2 ** 20 },
    })
    expect(told(goals)).toEqual([
      ['chainWarm', undefined, [0.5], 'µs', [true]],
      ['chainNew', undefined, [0.31], undefined, [false]],
      ['chainRetained', undefined, [1], 'MiB', [true]],
    ])
    const worse = { property: 0, index: 2 ** 20 + 1 }
    const [, , retained] = chainGoals({
      warmEightSegments: { ours: 501 },
      newSegment: { ratio: 0.3 },
      retained: worse,
    })
    expect(retained && areMet(retained)).toEqual([false])
  })

  it('are, of a notification, a tenth more than the bare calls', () => {
    const goals = [1.1, 1.11].flatMap((parse) => notificationGoals({ cpu: { ratios: { parse } } }))
    expect(goals.map(areMet)).toEqual([[true], [false]])
  })

  it('are, of many clients, 100 MB for 10,000 of them, made and ready; the cost of a call is told', () => {
    const goals = growthGoals({
      memoryPerClient: { 10000: { made: { resident: 10_000 }, ready: { resident: 10_001 } } },
      cpuPerCall: {
        '10 clients, 10 at once': 599,
        '10000 clients, 10 at once': 607,
        '1 client, 1 at once': 681,
        '1 client, 1000 at once': 676,
        connections: 4680,
      },
    })
    expect(told(goals)).toEqual([
      ['growthCalls', ['1', '1,000'], [681, 676], 'µs', []],
      ['growthClients', ['10', '10,000'], [599, 607], 'µs', []],
      ['growthMemory', ['createClient()', 'ready()'], [100, 100.01], 'MB', [true, false]],
    ])
  })
})
