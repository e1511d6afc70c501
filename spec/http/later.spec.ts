import { describe, expect, it, vi } from 'vitest'
import { later } from '../../lib/http/later.js'

describe('a function that is loaded later', () => {
  it('is loaded with its first call, once for calls that come together, and for those that follow', async () => {
    const load = vi.fn(async () => (a: number, b: number) => a + b)
    const add = later(load)
    expect(load).not.toHaveBeenCalled()
    expect(await Promise.all([add(1, 2), add(3, 4)])).toEqual([3, 7])
    expect(await add(5, 6)).toBe(11)
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('rejects with what it throws, and with what kept it from being loaded', async () => {
    const refuse = later(async () => (): never => {
      throw new RangeError('too late')
    })
    await expect(refuse()).rejects.toThrow(RangeError)
    const missing = later(() => Promise.reject<() => void>(new Error('not there')))
    await expect(missing()).rejects.toThrow('not there')
  })

  it('is loaded again after it could not be', async () => {
    const load = vi.fn(async () => () => 1).mockRejectedValueOnce(new Error('not now'))
    const one = later(load)
    await expect(one()).rejects.toThrow('not now')
    expect(await one()).toBe(1)
  })
})
