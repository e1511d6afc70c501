// What it costs to have many clients in one process: memory at rest, and CPU per call with more clients and with more calls at
// once. Prints one JSON object, of octets and microseconds. It uses the built package: npm run -s build && node spec/bench/growth.js
import { fork } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createClient } from 'wechatpay-chain'
import { median } from './median.js'

const COUNTS = [10, 1_000, 10_000]
const CONCURRENCY = [1, 10, 100, 1_000]

/** Generated once, and given to clients in turn: each parses its own. */
const KEYS = 20

/** In each round, of which the median is shown; rounds of all kinds take turns. */
const CALLS = 2_000
const ROUNDS = 5

const tasks = { compare, serve, memory, cpu }
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

function newPair() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}

/** @param platform WeChat Pay's public key; without it each client has another */
function createMaker(platform, more) {
  const pairs = Array.from({ length: KEYS }, newPair)
  return (index) =>
    createClient({
      mchid: `${1_900_000_000 + index}`,
      serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
      privateKey: pairs[index % KEYS].privateKey,
      certs: {
        [`PUB_KEY_ID_01${`${index}`.padStart(26, '0')}`]:
          platform ?? pairs[(index + 1) % KEYS].publicKey,
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

/** Of this process, for a call over `http` to another one; and how many connections the calls have made. */
async function cpu() {
  const server = start('serve')
  const [{ port, publicKey }] = await once(server, 'message')
  const make = createMaker(publicKey, { baseUrl: `http://127.0.0.1:${port}/` })
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
  const connections = await (await fetch(`http://127.0.0.1:${port}/connections`)).json()
  server.kill()
  const medians = Object.entries(results).map(([name, values]) => [name, median(values)])
  process.send({ ...Object.fromEntries(medians), connections }, () => process.exit())
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

/** Signs one answer a second: what is measured is the client. */
function serve() {
  const { privateKey, publicKey } = newPair()
  let signed = {}
  let connections = 0
  const signedAt = (timestamp) => {
    const signature = sign('sha256', Buffer.from(`${timestamp}\nnonce\n{}\n`), privateKey)
    return { timestamp, signature: signature.toString('base64') }
  }
  const server = createServer(({ url, headers }, response) => {
    if (url === '/connections') return response.end(`${connections}`)
    const timestamp = `${Math.floor(Date.now() / 1_000)}`
    if (signed.timestamp !== timestamp) signed = signedAt(timestamp)
    response.writeHead(200, {
      'content-type': 'application/json',
      'wechatpay-serial': headers['wechatpay-serial'],
      'wechatpay-nonce': 'nonce',
      'wechatpay-timestamp': timestamp,
      'wechatpay-signature': signed.signature,
    })
    return response.end('{}')
  })
  server.keepAliveTimeout = 0
  server.on('connection', () => connections++)
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port, publicKey }))
}
