import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPayments } from '../../lib/payments/payments.js'
import { parts } from './support.js'

const payments = createPayments(() => parts)

describe('h5', () => {
  it("appends the redirect_url of WeChat Pay's manual as the manual does", async () => {
    const h5_url =
      'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx20161110163838f231619da20804912345&package=1037687096'
    const redirect_url = 'https://www.wechatpay.com.cn'
    expect(await payments.h5({ h5_url, redirect_url })).toBe(
      `${h5_url}&redirect_url=https%3A%2F%2Fwww.wechatpay.com.cn`,
    )
  })

  it.each([
    [
      'https://wx.tenpay.com/pay',
      'https://wx.tenpay.com/pay?redirect_url=https%3A%2F%2Fexample.com%2Fpaid',
    ],
    [
      'https://wx.tenpay.com/pay?a=%2F',
      'https://wx.tenpay.com/pay?a=%2F&redirect_url=https%3A%2F%2Fexample.com%2Fpaid',
    ],
    [
      'https://wx.tenpay.com/pay#a?b',
      'https://wx.tenpay.com/pay?redirect_url=https%3A%2F%2Fexample.com%2Fpaid#a?b',
    ],
    [
      'https://wx.tenpay.com/pay?a#b#c',
      'https://wx.tenpay.com/pay?a&redirect_url=https%3A%2F%2Fexample.com%2Fpaid#b#c',
    ],
  ])('appends to the query of %s', async (h5_url, url) => {
    expect(await payments.h5({ h5_url, redirect_url: 'https://example.com/paid' })).toBe(url)
  })

  it('leaves the URL as it is without a redirect_url', async () => {
    const h5_url = 'https://wx.tenpay.com/pay?a=%2f&b'
    expect(await payments.h5({ h5_url })).toBe(h5_url)
  })

  it('gives back any redirect_url from the query, beside what was there', () =>
    fc.assert(
      fc.asyncProperty(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        async (h5_url, redirect_url) => {
          const before = new URL(h5_url)
          const after = new URL(await payments.h5({ h5_url, redirect_url }))
          expect(after.searchParams.getAll('redirect_url').at(-1)).toBe(redirect_url)
          expect(after.searchParams.size).toBe(before.searchParams.size + 1)
          expect([after.origin, after.pathname, after.hash]).toEqual([
            before.origin,
            before.pathname,
            before.hash,
          ])
        },
      ),
    ))
})
