import { median } from './median.js'

export { median }

/**
 * How many times as much one measured as another, by the median of the quotients of each round: what a machine does beside
 * a round slows both of it.
 */
export const ratio = (ones: readonly number[], others: readonly number[]): number =>
  median(ones.map((one, round) => one / (others[round] ?? Number.NaN)))
