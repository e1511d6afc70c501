// What it costs to have many clients in one process: memory at rest, and CPU per call with more clients and with more calls at
// once. Prints one JSON object, of octets and microseconds. It uses the built package: npm run -s build && node spec/bench/growth.js
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createClient } from 'wechatpay-chain'
import { createShop, newKeys } from './calls/shop.js'
import { median } from './median.js'

const COUNTS = [10, 1_000, 10_000]
const CONCURRENCY = [1, 10, 100, 1_000]

/** Generated once, and given to clients in turn: each parses its own. */
const KEYS = 20

/** In each round, of which the median is shown; rounds of all kinds take turns. */
const CALLS = 2_000
const ROUNDS = 5

const tasks = { compare, memory, cpu }
const [task = 'compare', ...args] = process.argv.slice(2)
await tasks[task](...args.map(Number))

async function compare() {
  const report = { node: process.version, memoryPerClient: {}, cpuPerCall: {} }
  for (const count of COUNTS) report.memoryPerClient[count] = await resultOf('memory', count)
  report.cpuPerCall = await resultOf('cpu')
  console.log(JSON.stringify(report, null, 2))
}

function start(...args) {
  return fork(import.meta.filename, args.map(String), { execArgv: ['--expose-gc'] })
}

async function resultOf(...args) {
  const [result] = await once(start(...args), 'message')
  return result
}

/** Clients of which each has another key of WeChat Pay, unless `more` says which. */
function createMaker(more) {
  const pairs = Array.from({ length: KEYS }, newKeys)
  return (index) =>
    createClient({
      mchid: `${1_900_000_000 + index}`,
      serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
      privateKey: pairs[index % KEYS].privateKey,
      certs: {
        [`PUB_KEY_ID_01${`${index}`.padStart(26, '0')}`]: pairs[(index + 1) % KEYS].publicKey,
      },
      apiv3Key: '0123456789abcdef0123456789abcdef',
      ...more,
    })
}

/** What each of so many clients keeps, from when it is made and from when it is `ready()`. */
async function memory(count) {
  const make = createMaker()
  // Not counted: what the first clients load for all of them.
  await Promise.all(Array.from({ length: 20 }, (_, index) => make(index).ready()))
  const before = await held()
  const clients = Array.from({ length: count }, (_, index) => make(index))
  const made = await held()
  for (const wxpay of clients) await wxpay.ready()
  const ready = await held()
  const perClient = (now) =>
    Object.fromEntries(
      Object.entries(now).map(([name, octets]) => [
        name,
        Math.round((octets - before[name]) / count),
      ]),
    )
  const result = { clients: clients.length, made: perClient(made), ready: perClient(ready) }
  process.send(result, () => process.exit())
}

async function held() {
  for (let turn = 0; turn < 4; turn++) {
    globalThis.gc()
    await new Promise(setImmediate)
  }
  const { rss, heapUsed, heapTotal, external } = process.memoryUsage()
  return { resident: rss, heapUsed, heapTotal, external }
}

/** Of this process, for a call over `http` to another one. */
async function cpu() {
  const shop = createShop()
  const server = fork(join(import.meta.dirname, 'calls', 'server.js'), [JSON.stringify(shop)])
  const [baseUrl] = await once(server, 'message')
  const make = createMaker({ certs: { [shop.platformSerial]: shop.platformPublicKey }, baseUrl })
  const clients = Array.from({ length: COUNTS.at(-1) }, (_, index) => make(index))
  // Each key does more when it signs first.
  await perCall(clients, 10, clients.length)
  const rounds = {
    ...Object.fromEntries(
      COUNTS.map((count) => [
        `${count} clients, 10 at once`,
        () => perCall(clients.slice(0, count), 10),
      ]),
    ),
    ...Object.fromEntries(
      CONCURRENCY.map((width) => [
        `1 client, ${width} at once`,
        () => perCall([clients[0]], width),
      ]),
    ),
  }
  const results = Object.fromEntries(Object.keys(rounds).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(rounds)) results[name].push(await run())
  }
  server.kill()
  const medians = Object.entries(results).map(([name, values]) => [name, median(values)])
  process.send(Object.fromEntries(medians), () => process.exit())
}

/** Calls with the clients in turn, so many at a time. */
async function perCall(clients, width, calls = CALLS) {
  let next = 0
  const work = async () => {
    while (next < calls) await clients[next++ % clients.length].v3.certificates.get()
  }
  const before = process.cpuUsage()
  await Promise.all(Array.from({ length: width }, work))
  const { user, system } = process.cpuUsage(before)
  return Math.round((user + system) / calls)
}
