import type { Goal } from '../goals.js'
import type { Level, Sample } from './compare.js'
import { CONTROL, fastestByHand, noiseOf, OURS, ratioTo } from './figures.js'

interface CallGoal extends Pick<Goal, 'what'> {
  readonly figure: keyof Sample
  /** The client that is compared with, if it has played. */
  readonly rival: (level: Level) => string | undefined
  readonly by: 'least' | 'most'
  /** Of the ratio, by the number of calls at once. */
  readonly bounds: Readonly<Record<number, number>>
}

const GOALS: readonly CallGoal[] = [
  {
    what: 'limit',
    figure: 'throughput',
    rival: fastestByHand,
    by: 'least',
    bounds: { 1: 0.95, 10: 0.95, 100: 0.95 },
  },
  {
    what: 'limitCpu',
    figure: 'cpu',
    rival: fastestByHand,
    by: 'most',
    bounds: { 1: 1.1, 10: 1.1, 100: 1.1 },
  },
  {
    what: 'axiosPlugin',
    figure: 'throughput',
    rival: () => 'wechatpay-axios-plugin',
    by: 'least',
    bounds: { 1: 1.5, 10: 2.7, 100: 3 },
  },
  {
    what: 'nodeV3',
    figure: 'throughput',
    rival: () => 'wechatpay-node-v3',
    by: 'least',
    bounds: { 1: 2.3, 10: 5, 100: 5.5 },
  },
  { what: 'loop', figure: 'loopP50', rival: () => 'limit-sync', by: 'most', bounds: { 100: 0.3 } },
]

/** The goals for which the clients and the numbers of calls at once were played. */
export const callGoals = (levels: readonly Level[]): readonly Goal[] =>
  [...GOALS.map((goal) => measuredAt(levels, goal)), ...controls(levels)].filter(
    ({ measured }) => measured.length > 0,
  )

function measuredAt(levels: readonly Level[], { what, figure, rival, by, bounds }: CallGoal): Goal {
  const judged = levels.flatMap((level) => {
    const name = rival(level)
    const bound = bounds[level.concurrency]
    if (!name || bound === undefined || !hasPlayed(level, name)) return []
    return [{ at: level.concurrency, measured: ratioTo(level, name, figure), bound }]
  })
  return {
    what,
    by,
    at: judged.map(({ at }) => at),
    measured: judged.map(({ measured }) => measured),
    bounds: judged.map(({ bound }) => bound),
  }
}

function controls(levels: readonly Level[]): readonly Goal[] {
  const played = levels.filter((level) => hasPlayed(level, CONTROL))
  const at = played.map(({ concurrency }) => concurrency)
  return [
    {
      what: 'control',
      at,
      measured: played.map((level) => ratioTo(level, CONTROL, 'throughput')),
    },
    {
      what: 'noise',
      at,
      measured: played.map((level) => 100 * noiseOf(level, 'throughput')),
      unit: '%',
    },
  ]
}

const hasPlayed = ({ samples }: Level, client: string): boolean =>
  OURS in samples && client in samples
