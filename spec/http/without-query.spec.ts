import { describe, expect, it } from 'vitest'
import { withoutQuery } from '../../lib/http/without-query.js'

describe('a path without its query', () => {
  it.each([
    ['v3/pay', 'v3/pay'],
    ['v3/pay?a=b', 'v3/pay'],
    ['v3/pay?a=b?c', 'v3/pay'],
    ['v3/pay?a=\nb', 'v3/pay'],
    ['v3/pay{?mchid}', 'v3/pay'],
    ['v3/pay/{id}{?mchid}', 'v3/pay/{id}'],
    ['v3/pay/{id}?a', 'v3/pay/{id}'],
    ['?a', ''],
  ])('is of %j %j', (path, rest) => {
    expect(withoutQuery(path)).toBe(rest)
  })
})
