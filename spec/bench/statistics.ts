/** The middle of some values; of an even number of them, the upper of the two in the middle. `NaN` of none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/**
 * How many times as much one measured as another, by the median of the quotients of each round: what a machine does beside
 * a round slows both of it.
 */
export const ratio = (ones: readonly number[], others: readonly number[]): number =>
  median(ones.map((one, round) => one / (others[round] ?? Number.NaN)))
