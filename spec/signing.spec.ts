import { describe, expect, it } from 'vitest'
import { outputOf } from './support/child.js'

/** How many signatures were made on the thread of the event loop, and how many in others. */
interface Made {
  readonly here: number
  readonly inThreads: number
}

interface Report {
  readonly alone: Made
  readonly together: Made
  readonly payments: Made
  readonly kept: number
}

const report = await outputOf<Report>(`
import { fork } from 'node:child_process'
import crypto from 'node:crypto'
import { once } from 'node:events'
import { syncBuiltinESMExports } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createShop } from './spec/bench/calls/shop.js'

let made = { here: 0, inThreads: 0 }
const { sign } = crypto
const counted = (...args) => {
  if (typeof args.at(-1) === 'function') made.inThreads++
  else made.here++
  return sign(...args)
}
crypto.sign = counted
syncBuiltinESMExports()
const { createClient } = await import('wechatpay-chain')

// A process of its own, so that only the client signs here.
const shop = createShop()
const server = fork('spec/bench/calls/server.js', [JSON.stringify(shop)], { execArgv: [] })
const [baseUrl] = await once(server, 'message')
const { mchid, serial, privateKey, platformSerial, platformPublicKey, apiv3Key } = shop
const certs = { [platformSerial]: platformPublicKey }
const wxpay = createClient({ mchid, serial, privateKey, certs, apiv3Key, baseUrl })
await wxpay.ready()
const call = (number, description = 'x') =>
  wxpay.v3.pay.transactions.native.post({
    json: { appid: 'wx', mchid, description, out_trade_no: number, notify_url: 'https://shop.example/', amount: { total: 1 } },
  })
const during = async (work) => {
  made = { here: 0, inThreads: 0 }
  await work()
  return { ...made }
}
const alone = await during(async () => {
  for (let at = 0; at < 5; at++) await call('alone' + at)
})
const together = await during(() => Promise.all(Array.from({ length: 20 }, (_, at) => call('together' + at))))

let hang = Promise.resolve()
wxpay.stack.v3.after('signer', async (request, next) => {
  await hang
  return next(request)
}, 'hang')
let go
hang = new Promise((resolve) => { go = resolve })
const waiting = call('waiting')
const payments = await during(async () => {
  while (made.here + made.inThreads === 0) await new Promise(setImmediate)
  made = { here: 0, inThreads: 0 }
  await Promise.all(
    Array.from({ length: 50 }, (_, at) => wxpay.payments.jsapi({ appid: 'wxd678efh567hg6787', prepay_id: 'wx' + at })),
  )
})
go()
await waiting

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc')
const octets = () => {
  for (let round = 0; round < 3; round++) gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
await call('warm', 'x'.repeat(1_000_000))
const held = []
const before = octets()
for (let at = 0; at < 20; at++) held.push(await call('held' + at, 'x'.repeat(1_000_000)))
const kept = Math.round((octets() - before) / held.length)
await wxpay.close()
server.disconnect()
console.log(JSON.stringify({ alone, together, payments, kept }))
`)

describe('a signature', () => {
  it('of a call that is alone is made on the spot', () => {
    expect(report.alone).toEqual({ here: 5, inThreads: 0 })
  })

  it('of calls that come together is made in threads', () => {
    expect(report.together).toEqual({ here: 0, inThreads: 20 })
  })

  it('of payments that come together is made in threads, also beside a lone call, but for the first', () => {
    expect(report.payments).toEqual({ here: 1, inThreads: 49 })
  })
})

describe('an answer, or an error, that is held', () => {
  it('does not hold what was sent', () => {
    expect(report.kept).toBeLessThan(100_000)
  })
})
