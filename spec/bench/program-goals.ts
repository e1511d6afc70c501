import { OURS } from './calls/figures.js'
import type { Goal, What } from './goals.js'

/** What notifications.js prints, as far as it is shown. */
interface Notifications {
  readonly cpu: { readonly ratios: { readonly parse: number } }
}

export const notificationGoals = ({ cpu }: Notifications): readonly Goal[] => [
  { what: 'notifications', measured: [cpu.ratios.parse], by: 'most', bounds: [1.1] },
]

/** What start.js prints, as far as it is shown: times in milliseconds, sizes in thousands of octets. */
interface Start {
  readonly importAndClient: Begun
  readonly firstAnswer: Begun
  readonly installed: Readonly<
    Record<string, { readonly packages: number; readonly kilobytes: number }>
  >
}

interface Begun {
  readonly time: { readonly ours: number; readonly rival: number; readonly ratio: number }
}

export function startGoals({ importAndClient, firstAnswer, installed }: Start): readonly Goal[] {
  const at = Object.keys(installed)
  const libraries = Object.values(installed)
  return [
    { what: 'importing', measured: [importAndClient.time.ratio], by: 'most', bounds: [0.5] },
    timesOf('importingTime', importAndClient),
    { what: 'firstAnswer', measured: [firstAnswer.time.ratio], by: 'most', bounds: [1] },
    timesOf('firstAnswerTime', firstAnswer),
    {
      what: 'installed',
      at,
      measured: libraries.map(({ kilobytes }) => kilobytes / 1000),
      unit: 'MB',
    },
    { what: 'packages', at, measured: libraries.map(({ packages }) => packages) },
  ]
}

const timesOf = (what: What, { time }: Begun): Goal => ({
  what,
  at: [OURS, 'wechatpay-axios-plugin'],
  measured: [time.ours, time.rival],
  unit: 'ms',
})

/** What chain.js prints, as far as it is shown: times in nanoseconds, memory in octets. */
interface Chain {
  readonly warmEightSegments: { readonly ours: number }
  readonly newSegment: { readonly ratio: number }
  readonly retained: Readonly<Record<string, number>>
}

export const chainGoals = ({ warmEightSegments, newSegment, retained }: Chain): readonly Goal[] => [
  {
    what: 'chainWarm',
    measured: [warmEightSegments.ours / 1000],
    unit: 'µs',
    by: 'most',
    bounds: [0.5],
  },
  { what: 'chainNew', measured: [newSegment.ratio], by: 'most', bounds: [0.3] },
  {
    what: 'chainRetained',
    measured: [Math.max(0, ...Object.values(retained)) / 2 ** 20],
    unit: 'MiB',
    by: 'most',
    bounds: [1],
  },
]

/** What growth.js prints, as far as it is shown: octets that a client keeps, microseconds that a call takes. */
interface Growth {
  readonly memoryPerClient: Readonly<
    Record<string, Readonly<Record<'made' | 'ready', { readonly resident: number }>>>
  >
  readonly cpuPerCall: Readonly<Record<string, number>>
}

export function growthGoals({ memoryPerClient, cpuPerCall }: Growth): readonly Goal[] {
  const { made, ready } = memoryPerClient[MANY]
  return [
    costsBy('growthCalls', cpuPerCall, /^1 client, (\d+) at once$/),
    costsBy('growthClients', cpuPerCall, /^(\d+) clients, 10 at once$/),
    {
      what: 'growthMemory',
      at: ['createClient()', 'ready()'],
      measured: [made, ready].map(({ resident }) => (resident * MANY) / 1e6),
      unit: 'MB',
      by: 'most',
      bounds: [100, 100],
    },
  ]
}

/** Clients in one process. */
const MANY = 10_000

function costsBy(what: What, costs: Growth['cpuPerCall'], pattern: RegExp): Goal {
  const found = Object.entries(costs).flatMap(([name, cost]) => {
    const [, count] = pattern.exec(name) ?? []
    return count ? [{ at: Number(count).toLocaleString('en'), cost }] : []
  })
  return {
    what,
    at: found.map(({ at }) => at),
    measured: found.map(({ cost }) => cost),
    unit: 'µs',
  }
}
