import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median, ratio } from './statistics.js'

const values = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1 })

describe('the median', () => {
  it('is the middle one, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([10, 9, 100])).toBe(10)
    expect(median([4, 1, 3, 2])).toBe(3)
    expect(median([])).toBeNaN()
  })

  it('has as many values above as below, and leaves their order alone', () => {
    fc.assert(
      fc.property(values, (given) => {
        const before = [...given]
        const middle = median(given)
        const half = given.length / 2
        expect(given.filter((value) => value < middle).length).toBeLessThanOrEqual(half)
        expect(given.filter((value) => value > middle).length).toBeLessThanOrEqual(half)
        expect(given).toEqual(before)
      }),
    )
  })
})

describe('the ratio', () => {
  it('compares within a round: what slows both of one round does not count', () => {
    expect(ratio([200, 20, 2], [100, 10, 1])).toBe(2)
    expect(ratio([10, 900, 30], [20, 10, 10])).toBe(3)
  })

  it('is 1 of the same', () => {
    fc.assert(fc.property(values, (given) => ratio(given, given) === 1))
  })

  it('is no number where a round is missing', () => {
    expect(ratio([1], [])).toBeNaN()
  })
})
