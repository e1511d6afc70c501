/**
 * The middle of some values; of an even number of them, the upper of the two in the middle. `NaN` of none.
 *
 * @param {readonly number[]} values
 * @returns {number}
 */
export const median = (values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
