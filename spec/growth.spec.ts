import { describe, expect, it } from 'vitest'
import { outputOf } from './support/child.js'

/**
 * What one client may keep on the heap and beside it, in octets, that has its keys and was not called. It has been 5,200 to 6,000,
 * depending on Node.js; a `CryptoKey`, the text of a key, or members that nobody asked for are 900 to 9,000 more.
 */
const MOST_KEPT = 6_200

/** The same before its keys were needed: 4,700 to 5,700, the octets of the keys among them. */
const MOST_UNUSED = 6_200

interface Report {
  /** Calls of functions that parse keys or sign, from when the clients were made until they were asked to be ready. */
  readonly work: number
  readonly workWhenReady: number
  readonly unused: number
  readonly ready: number
  /** Members of clients that have called, and are still there after these were closed or dropped. */
  readonly left: number
}

const report = await outputOf<Report>(program())

describe('many clients in one process', () => {
  it('parse no key and sign nothing before they are used', () => {
    expect(report.work).toBe(0)
    expect(report.workWhenReady).toBeGreaterThan(0)
  })

  it('keep little each, before they are used and when they are ready', () => {
    expect(report.unused).toBeLessThan(MOST_UNUSED)
    expect(report.ready).toBeLessThan(MOST_KEPT)
  })

  it('are let go with all that they have made when they are closed, and when they are dropped, after their calls', () => {
    expect(report.left).toBe(0)
  })
})

/** Makes clients with the built package. */
function program(): string {
  return `
import crypto, { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let work = 0
for (const name of ['createPrivateKey', 'createPublicKey', 'sign']) {
  const original = crypto[name]
  crypto[name] = (...args) => {
    work++
    return original(...args)
  }
}
syncBuiltinESMExports()
const { createClient } = await import('wechatpay-chain')

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const platform = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'pem' })
const make = (_, index) => createClient({
  mchid: String(1900000000 + index),
  serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
  privateKey,
  certs: { ['PUB_KEY_ID_01' + String(index).padStart(26, '0')]: platform },
  apiv3Key: '0123456789abcdef0123456789abcdef',
})

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
async function held() {
  for (let turn = 0; turn < 4; turn++) {
    collect()
    await new Promise(setImmediate)
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

// In a function, so that no variable of a loop holds the last of them.
async function readyAll(clients) {
  for (const wxpay of clients) await wxpay.ready()
}

const COUNT = 500
// What the first ones load for all is not theirs.
await readyAll(Array.from({ length: 20 }, make))
work = 0
const before = await held()
let clients = Array.from({ length: COUNT }, make)
const unused = ((await held()) - before) / COUNT
const report = { work }
await readyAll(clients)
const ready = ((await held()) - before) / COUNT
Object.assign(report, { workWhenReady: work, unused, ready })

const server = createServer((_, response) => response.writeHead(404).end()).listen(0, '127.0.0.1').unref()
await once(server, 'listening')
const baseUrl = 'http://127.0.0.1:' + server.address().port

/** One of two is closed, the other is dropped. */
async function use(wxpay, index) {
  await wxpay.v3.certificates.get({ baseUrl }).catch(() => {})
  const { stack, certificates, payments } = wxpay
  if (index % 2) await wxpay.close()
  return [stack, certificates, payments].map((member) => new WeakRef(member))
}
const seen = (await Promise.all(clients.slice(0, 100).map(use))).flat()
clients = undefined
await held()
const left = seen.filter((reference) => reference.deref()).length
console.log(JSON.stringify({ ...report, left }))
`
}
