import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { Chain } from '../../lib/index.js'
import { useShop } from '../support/shop.js'
import type { UntypedClient } from '../support/untyped.js'

const shop = useShop()

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const MIB = 2 ** 20
const COUNT = 100_000

let walked = 0
/** Visits `count` nodes, each by a name that was never used before. */
function walk(visit: (name: string) => unknown, count: number = COUNT): void {
  for (let at = 0; at < count; at++) visit(`order${walked++}`)
}

/** The heap that is still held when `visit` has seen 100,000 names, in octets. */
function heldAfter(visit: (name: string) => unknown): number {
  const measure = () => {
    for (let round = 0; round < 3; round++) collectGarbage()
    return process.memoryUsage().heapUsed
  }
  // Compiles what it runs, and fills what is filled once.
  walk(visit, 2_000)
  const before = measure()
  walk(visit)
  return measure() - before
}

type Visit = (wxpay: UntypedClient, name: string) => unknown

describe('100,000 distinct segments keep less than 1 MiB', () => {
  it.each<[string, Visit]>([
    ['beside each other', ({ v3 }, name) => v3.pay.transactions[name]],
    ['on the root', (wxpay, name) => wxpay[name]],
    ['inside of each other', ({ v3 }, name) => v3[name].orders[name].refunds[name]],
    ['each with its verbs', ({ v3 }, name) => [v3.pay[name].get, v3.pay[name].deleteAsync]],
    ['after a verb', ({ v3 }, name) => v3.receivers.delete[name].post],
    ['as placeholders', ({ v3 }, name) => v3.pay[`_${name}_`].get],
    ['as text of chain()', (wxpay, name) => wxpay.chain(`v3/pay/${name}`).get],
    ['as an index', (wxpay, name) => wxpay[`v3/pay/${name}`].get],
    ['in long paths', ({ v3 }, name) => v3[name.repeat(20)].get],
  ])('%s', (_, visit) => {
    expect(heldAfter((name) => visit(shop.wxpay, name))).toBeLessThan(MIB)
  })

  it('under nodes that the program holds', () => {
    const { pay } = shop.wxpay.v3
    const held = Array.from({ length: 100 }, (_, at) => pay[`shop${at}`])
    let next = 0
    const visit = (name: string) => held[Math.floor(next++ / 1_000) % held.length][name].get
    expect(heldAfter(visit)).toBeLessThan(MIB)
    expect(`${held[0]}`).toBe('v3/pay/shop0')
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
