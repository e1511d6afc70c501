import { inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { Chain } from '../../lib/index.js'
import { useShop } from '../support/shop.js'
import type { UntypedClient } from '../support/untyped.js'

const shop = useShop()

// The optimizing compiler leaves out what does not escape: what the code says is measured, not what becomes of it.
setFlagsFromString('--no-opt')
setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const MIB = 2 ** 20
const COUNT = 100_000

const octetsHeld = (): number => {
  for (let round = 0; round < 3; round++) collectGarbage()
  return process.memoryUsage().heapUsed
}

let walked = 0
/** Visits `count` nodes, each by a name that was never used before. */
function walk(visit: (name: string) => unknown, count: number = COUNT): void {
  for (let at = 0; at < count; at++) visit(`order${walked++}`)
}

type Visit = (wxpay: UntypedClient, name: string) => unknown

/** The heap that a client holds more when it has seen `count` names than before the first, in octets. */
async function heldAfter(visit: Visit, count: number = COUNT): Promise<number> {
  // Compiles what it runs, and fills what all clients share.
  walk((name) => visit(shop.wxpay, name), Math.min(count, 2_000))
  const wxpay = shop.client()
  try {
    await wxpay.ready()
    const before = octetsHeld()
    walk((name) => visit(wxpay, name), count)
    return octetsHeld() - before
  } finally {
    await wxpay.close()
  }
}

describe('100,000 distinct segments keep less than 1 MiB', () => {
  it.each<[string, Visit]>([
    ['beside each other', ({ v3 }, name) => v3.pay.transactions[name]],
    ['on the root', (wxpay, name) => wxpay[name]],
    ['inside of each other', ({ v3 }, name) => v3[name].orders[name].refunds[name]],
    ['each with its verbs', ({ v3 }, name) => [v3.pay[name].get, v3.pay[name].deleteAsync]],
    ['after a verb', ({ v3 }, name) => v3.receivers.delete[name].post],
    ['as placeholders', ({ v3 }, name) => v3.pay[`_${name}_`].get],
    ['as text of chain()', (wxpay, name) => wxpay.chain(`v3/pay/${name}`).get],
    ['as one segment of chain()', ({ v3 }, name) => v3.pay.chain(name).get],
    ['as an index', (wxpay, name) => wxpay[`v3/pay/${name}`].get],
    ['as an index of an index', (wxpay, name) => wxpay[`v3/${name}`][`pay/${name}`].get],
    ['as a query', ({ v3 }, name) => v3.pay[`?id=${name}`].get],
    ['as text', ({ v3 }, name) => `${v3.pay[name]} ${v3.pay[name].toString()}`],
    ['inspected', ({ v3 }, name) => inspect(v3.pay[name])],
    ['in long paths', ({ v3 }, name) => v3[name.repeat(20)].get],
  ])('%s', async (_, visit) => {
    expect(await heldAfter(visit)).toBeLessThan(MIB)
  })

  it('300 under each of 300', async () => {
    let at = 0
    const visit: Visit = ({ v3 }) => {
      const [shop, order] = [Math.floor(at / 300) % 300, at % 300]
      at++
      return v3[`shop${shop}`][`order${order}`].get
    }
    expect(await heldAfter(visit)).toBeLessThan(MIB)
  })

  it('of 10,000 characters each, and under one of them', async () => {
    const visit: Visit = ({ v3 }, name) => [
      v3[name.repeat(1_000)].get,
      v3['order'.repeat(2_000)][name].get,
    ]
    expect(await heldAfter(visit, 1_000)).toBeLessThan(MIB)
  })

  it('cut out of large texts', async () => {
    const visit: Visit = (wxpay, name) => {
      const [url = ''] =
        /v3\/pay\/[^ ]+/.exec(`v3/pay/${name}-in-a-log ${'x'.repeat(2 * MIB)}`) ?? []
      return wxpay.chain(url).get
    }
    expect(await heldAfter(visit, 100)).toBeLessThan(MIB)
  })

  it('under nodes that the program holds', async () => {
    const held: Chain[] = []
    let next = 0
    const visit: Visit = ({ v3 }, name) => {
      const at = Math.floor(next++ / 1_000) % 100
      held[at] ??= v3.pay[`shop${at}`]
      return held[at][name].get
    }
    expect(await heldAfter(visit)).toBeLessThan(MIB)
    expect(`${held[0]}`).toBe('v3/pay/shop0')
  })
})

type Walks = readonly (readonly [string, (wxpay: UntypedClient) => unknown])[]

const properties: Walks = [
  ['a chain', ({ v3 }) => v3.marketing.membercardOpen.cards._card_id_.codes._code_.get],
  ['a verb of the other family', ({ v3 }) => v3.pay.transactions.jsapi.postAsync],
  ['a segment behind a verb', ({ v3 }) => v3.profitsharing.receivers.delete.post],
  ['an index', (wxpay) => wxpay['v3/pay/transactions/id/{transaction_id}'].get],
  ['an index of a node', ({ v3 }) => v3['pay/transactions/jsapi'].post],
  ['what a program makes text by', ({ v3 }) => v3.pay.toString],
  ['what JavaScript makes text by', ({ v3 }) => Reflect.get(v3.pay, Symbol.toPrimitive)],
  ['what it is inspected by', ({ v3 }) => Reflect.get(v3.pay, inspect.custom)],
]

const texts: Walks = [
  ['text of chain()', (wxpay) => wxpay.chain('v3/pay/transactions/id/{transaction_id}').get],
  ['text of chain() on a node', ({ v3 }) => v3.pay.chain('transactions/jsapi').post],
  ['one segment of chain()', ({ v3 }) => v3.pay.chain('outTradeNo').post],
]

const walks: Walks = [...properties, ...texts]

it.each(walks)('%s, walked to again, is the node of before', async (_, visit) => {
  const wxpay = shop.client()
  const before = visit(wxpay)
  expect(visit(wxpay)).toBe(before)
  await wxpay.close()
})

it.each(properties)('%s, walked to again, allocates nothing', (_, visit) => {
  const again = (count: number) => {
    for (let at = 0; at < count; at++) visit(shop.wxpay)
  }
  again(20_000)
  const rounds = Array.from({ length: 5 }, () => {
    const before = octetsHeld()
    again(2_000)
    return process.memoryUsage().heapUsed - before
  })
  // One closure a walk, of 32 octets at least, would be 62 KiB.
  expect(rounds.toSorted((a, b) => a - b)[2]).toBeLessThan(48 * 1024)
})

describe('what a client remembers', () => {
  it('is forgotten when it walks to many other nodes, and remembered again', () => {
    const { wxpay } = shop
    const before = wxpay.v3.pay.transactions
    walk((name) => wxpay.v3[name], 300)
    const after = wxpay.v3.pay.transactions
    expect(after).not.toBe(before)
    expect(`${after}`).toBe(`${before}`)
    expect(wxpay.v3.pay.transactions).toBe(after)
  })

  it('is no node of another client', async () => {
    const other = shop.client()
    for (const [, visit] of walks) expect(visit(other)).not.toBe(visit(shop.wxpay))
    await other.close()
  })

  it('goes with it', async () => {
    const gone = await (async () => {
      const other = shop.client()
      await other.ready()
      const nodes = walks.map(([, visit]) => new WeakRef(visit(other) as object))
      await other.close()
      return nodes
    })()
    await new Promise((resolve) => setImmediate(resolve))
    collectGarbage()
    expect(gone.map((node) => node.deref())).toEqual(gone.map(() => undefined))
  })
})

describe('a node that is held', () => {
  it('works on, whatever was walked to meanwhile', async () => {
    const { wxpay } = shop
    const node: Chain = wxpay.v3.held._id_
    const { post } = node
    const before = await shop.arrival(node.get({ id: 1 }))
    walk((name) => [wxpay[name], wxpay.v3[name], wxpay.v3.held[name], node[name]])
    const { url, verified } = await shop.arrival(node.get({ id: 1 }))
    expect({ url, verified }).toEqual({ url: before.url, verified: true })
    expect((await shop.arrival(post({ id: 2 }))).url).toBe('/v3/held/2')
    expect((await shop.arrival(node.more.get({ id: 3 }))).url).toBe('/v3/held/3/more')
  })
})
