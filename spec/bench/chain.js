import { createRequire } from 'node:module'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { compileFunction, runInNewContext } from 'node:vm'
import { createClient } from 'wechatpay-chain'
import { createShop } from './calls/shop.js'
import { median } from './median.js'

// What walking along a chain costs, beside the chain of wechatpay-axios-plugin, as JSON:
//   npm run -s build && node spec/bench/chain.js
// Times are nanoseconds of CPU, the median of interleaved rounds; memory is octets. `control` is a second client of
// ours: where it differs from `ours`, that is noise. The plugin is that of the folder RIVALS, or of this project.

const ROUNDS = 41
/** Walks in a round. The plugin keeps every new segment: more of them would measure how its heap is collected. */
const COUNT = 2_000
const RETAINED = 100_000

let named = 0

/** The property accesses that reach the verb, eight; and those of an order number that was never used before. */
const WALKS = {
  warmEightSegments: 'wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.get',
  newSegment: 'wxpay.v3.pay[names[at]]',
  newSegmentAndVerb: 'wxpay.v3.pay[names[at]].get',
}

/** With `concat`, as Node.js 26 keeps every key that `+` makes in an index, whoever is asked for it. */
const RETAINING = {
  property: 'wxpay.v3.pay[names[at]].get',
  index: 'wxpay["v3/pay/".concat(names[at])].get',
  text: 'wxpay.chain("v3/pay/".concat(names[at])).get',
  nested: 'wxpay.v3["shop".concat(at % 316)][names[at]].get',
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')

const { mchid, serial, privateKey, platformSerial, platformPublicKey } = createShop()
const config = { mchid, serial, privateKey, certs: { [platformSerial]: platformPublicKey } }

const makers = { ours: () => createClient(config), control: () => createClient(config) }
const Plugin = findPlugin()
if (Plugin) makers.plugin = () => new Plugin(config)

console.log(JSON.stringify({ node: process.version, ...times(), retained: retained() }, null, 2))

function findPlugin() {
  const folder = process.env.RIVALS ?? join(import.meta.dirname, '..', '..')
  try {
    return createRequire(join(folder, 'package.json'))('wechatpay-axios-plugin').Wechatpay
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error
    return undefined
  }
}

/** Compiled for each client: what V8 learns about one does not help or hinder another. */
function walker(expression) {
  const body = `let last; for (let at = 0; at < names.length; at++) last = ${expression}; return last`
  return compileFunction(body, ['wxpay', 'names'])
}

function times() {
  const report = {}
  for (const [name, expression] of Object.entries(WALKS)) {
    const runs = Object.entries(makers).map(([client, make]) => ({
      client,
      wxpay: make(),
      walk: walker(expression),
      rounds: [],
    }))
    for (let round = 0; round < ROUNDS; round++) {
      for (const { wxpay, walk, rounds } of runs) {
        const names = newNames(COUNT)
        const before = process.cpuUsage()
        walk(wxpay, names)
        const { user, system } = process.cpuUsage(before)
        rounds.push(((user + system) * 1000) / COUNT)
      }
    }
    report[name] = Object.fromEntries(
      runs.map(({ client, rounds }) => [client, Math.round(median(rounds))]),
    )
    if (Plugin) report[name].ratio = Number((report[name].ours / report[name].plugin).toFixed(3))
  }
  return report
}

/** What a new client of ours holds after 100,000 distinct order numbers, by spelling. */
function retained() {
  return Object.fromEntries(
    Object.entries(RETAINING).map(([name, expression]) => {
      const walk = walker(expression)
      walk(makers.ours(), newNames(COUNT))
      const wxpay = makers.ours()
      const before = octetsHeld()
      fill(walk, wxpay)
      const held = octetsHeld() - before
      walk(wxpay, []) // The client lives until here, so what it remembers is counted.
      return [name, held]
    }),
  )
}

/** A function of its own, so that the names do not outlive it. */
function fill(walk, wxpay) {
  walk(wxpay, newNames(RETAINED))
}

function newNames(count) {
  return Array.from({ length: count }, () => `order${named++}`)
}

function octetsHeld() {
  for (let round = 0; round < 3; round++) collectGarbage()
  return process.memoryUsage().heapUsed
}
