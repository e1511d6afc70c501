import { median, ratio } from '../statistics.js'
import type { Level, Sample } from './compare.js'

/** The library, and the same once more. */
export const OURS = 'wechatpay-chain'
export const CONTROL = 'control'

/** Whether a client is one that was written for this call alone. */
export const isByHand = (name: string): boolean => name.startsWith('limit-')

type Figure = keyof Sample

const all = (level: Level, name: string, figure: Figure): readonly number[] =>
  (level.samples[name] ?? []).map((sample) => sample[figure])

/** The median of all rounds. */
export const figureOf = (level: Level, name: string, figure: Figure): number =>
  median(all(level, name, figure))

/** How many times as much of it the library has as another client. */
export const ratioTo = (level: Level, name: string, figure: Figure): number =>
  ratio(all(level, OURS, figure), all(level, name, figure))

/** By how much the library differs from itself in a round, by the median, as a part of one. */
export const noiseOf = (level: Level, figure: Figure): number =>
  median(
    all(level, OURS, figure).map((value, round) =>
      Math.abs(value / (all(level, CONTROL, figure)[round] ?? Number.NaN) - 1),
    ),
  )

/** The client by hand that makes the most calls; none where none has played. */
export const fastestByHand = (level: Level): string | undefined =>
  Object.keys(level.samples)
    .filter(isByHand)
    .toSorted((a, b) => figureOf(level, b, 'throughput') - figureOf(level, a, 'throughput'))[0]
