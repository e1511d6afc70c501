import { join } from 'node:path'
import { OURS } from './calls/figures.js'
import { printedBy } from './children.js'
import type { Goal, What } from './goals.js'

/** What notifications.js prints, as far as it is shown. */
interface Notifications {
  readonly cpu: { readonly ratios: { readonly parse: number } }
}

const notifications = ({ cpu }: Notifications): readonly Goal[] => [
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

function start({ importAndClient, firstAnswer, installed }: Start): readonly Goal[] {
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

const chain = ({ warmEightSegments, newSegment, retained }: Chain): readonly Goal[] => [
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

/** The programs beside that of calls, by the name of their file: each measures one thing and prints it as JSON. */
export const PROGRAMS: Readonly<Record<string, () => Promise<readonly Goal[]>>> = {
  start: program('start', start),
  chain: program('chain', chain),
  notifications: program('notifications', notifications),
}

function program<T>(name: string, goals: (printed: T) => readonly Goal[]) {
  return async () => goals(await printedBy<T>(join(import.meta.dirname, `${name}.js`)))
}
