import { describe, expect, it } from 'vitest'
import { ChainPromise } from '../../lib/chain/promise.js'
import { RequestError, type WechatpayResponse } from '../../lib/index.js'
import { useShop } from '../support/shop.js'

const shop = useShop()

const given = { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0', code: '478515832665' }
const card = () => shop.wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_

describe('a verb without Async', () => {
  it('returns a native promise', async () => {
    const call = card().get(given)
    expect(call.constructor).toBe(Promise)
    expect(call).not.toBeInstanceOf(ChainPromise)
    expect((await call).status).toBe(200)
  })
})

describe('a verb with Async', () => {
  it('returns a promise that has then, otherwise and wait as in PHP', async () => {
    let shown: WechatpayResponse | undefined
    let refused: unknown
    const done = await card()
      .getAsync(given)
      .then((response) => {
        shown = response
        return 'shown'
      })
      .otherwise((error) => {
        refused = error
      })
      .wait()
    expect(shown?.data).toMatchObject({ user_card_status: 'EFFECTIVE' })
    expect(refused).toBeUndefined()
    expect(done).toBe('shown')
  })

  it('is awaited like any other promise', async () => {
    const call = card().getAsync(given)
    expect(call).toBeInstanceOf(Promise)
    expect(call).toBeInstanceOf(ChainPromise)
    expect((await call).status).toBe(200)
    const [first, second] = await Promise.all([card().getAsync(given), card().get(given)])
    expect(first.data).toEqual(second.data)
  })

  it('gives `otherwise` the error, and goes on with what it returns', async () => {
    const code = await card()
      .getAsync({ card_id: 'x', code: 'y' })
      .then(() => 'found')
      .otherwise((error) => error.code)
      .wait()
    expect(code).toBe('RESOURCE_NOT_EXISTS')
  })

  it('gives `otherwise` the errors of `then` as well', async () => {
    const broken = new Error('in then')
    const caught = card()
      .getAsync(given)
      .then(() => {
        throw broken
      })
      .otherwise((error) => error)
      .wait()
    expect(await caught).toBe(broken)
  })

  it('passes a rejection through `otherwise` that throws, and through `wait`', async () => {
    const again = new Error('again')
    const thrown = card()
      .getAsync({ card_id: 'x' })
      .otherwise(() => {
        throw again
      })
      .wait()
    await expect(thrown).rejects.toBe(again)
    await expect(card().getAsync({ card_id: 'x' }).wait()).rejects.toBeInstanceOf(RequestError)
    await expect(card().getAsync({ card_id: 'x' })).rejects.toBeInstanceOf(RequestError)
  })

  it('keeps its methods along a chain of them, `finally` included', () => {
    const call = card().getAsync(given)
    for (const next of [
      call.then(() => 1),
      call.catch(() => 1),
      call.finally(() => 1),
      call.otherwise(() => 1),
      call.then(() => 1).then(() => 2),
    ]) {
      expect(next).toBeInstanceOf(ChainPromise)
    }
    return call
  })

  it('`otherwise` without a function is no handler', async () => {
    const call = card().getAsync({ card_id: 'x' })
    await expect(call.otherwise()).rejects.toBeInstanceOf(RequestError)
    await expect(call.otherwise(null)).rejects.toBeInstanceOf(RequestError)
  })

  it('`wait` gives a plain promise, every time', async () => {
    const call = card().getAsync(given)
    const [first, second] = [call.wait(), call.wait()]
    expect(first.constructor).toBe(Promise)
    expect(first).not.toBeInstanceOf(ChainPromise)
    expect(await first).toBe(await second)
    const rejected = card().getAsync({ card_id: 'x' }).wait()
    expect(rejected.constructor).toBe(Promise)
    await expect(rejected).rejects.toBeInstanceOf(RequestError)
  })
})

describe('both families', () => {
  it('start the request at once, before anybody awaits it', async () => {
    const arrivals = await shop.arrivals(({ v3 }) => {
      v3.spec.get().catch(() => {})
      v3.spec.getAsync().otherwise(() => {})
    })
    expect(arrivals.map(({ url }) => url)).toEqual(['/v3/spec', '/v3/spec'])
  })

  it('send once, however often the promise is asked', async () => {
    const arrivals = await shop.arrivals(async ({ v3 }) => {
      const call = v3.spec.getAsync()
      await Promise.allSettled([call, call.wait(), call.wait(), call.then(), call.otherwise()])
    })
    expect(arrivals).toHaveLength(1)
  })

  it('reject for a mistake, and never throw', async () => {
    const spec = shop.wxpay.v3.spec as unknown as Record<string, (...args: unknown[]) => unknown>
    const mistakes = [[null], [{ jsno: 1 }], [{}, {}], [() => {}], [{ query: 1 }], [Symbol('x')]]
    for (const mistake of mistakes) {
      for (const verb of ['get', 'post', 'put', 'patch', 'delete']) {
        await expect(spec[verb](...mistake), verb).rejects.toBeInstanceOf(RequestError)
        await expect(spec[`${verb}Async`](...mistake), verb).rejects.toBeInstanceOf(RequestError)
      }
    }
  })

  it('leave no rejection unhandled that was handled once', async () => {
    const unhandled: unknown[] = []
    const record = (error: unknown) => unhandled.push(error)
    process.on('unhandledRejection', record)
    try {
      const wrong = { card_id: 'x' }
      await card()
        .get(wrong)
        .catch(() => {})
      await card()
        .getAsync(wrong)
        .otherwise(() => {})
      await card()
        .getAsync(wrong)
        .catch(() => {})
        .wait()
      await card()
        .getAsync(wrong)
        .wait()
        .catch(() => {})
      await card()
        .getAsync(wrong)
        .then(() => {})
        .otherwise(() => {})
        .wait()
      await card()
        .getAsync(wrong)
        .finally(() => {})
        .otherwise(() => {})
      await card()
        .getAsync(wrong)
        .then(
          () => {},
          () => {},
        )
      // Node.js reports what is unhandled when the microtasks are done.
      await new Promise(setImmediate)
    } finally {
      process.off('unhandledRejection', record)
    }
    expect(unhandled).toEqual([])
  })
})
