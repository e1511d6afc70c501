// Runs in a process of its own, for load.spec.ts: workers that call without a pause. Prints how their calls have ended, as JSON.
import { getEventListeners } from 'node:events'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createClient, isWechatpayError } from 'wechatpay-chain'

const { config, secureUrl, refusingUrl, orderV3, orderV2, bill, workers, duration } = JSON.parse(
  process.argv[1],
)

/** What a call has, in milliseconds, and how long after that it is held to hang. */
const TIMEOUT = 2_000
const GRACE = 5_000

/** Of an answer, in octets. */
const MOST = 2 ** 20

// A rejection that nobody handles, or an exception that nobody catches, ends the process.
const warnings = []
process.on('warning', (warning) => warnings.push(`${warning}`))

// Node.js opens these when they are first looked at.
const { stdout } = process
void process.stderr
const before = process.getActiveResourcesInfo()

const wxpay = createClient({ ...config, timeout: TIMEOUT, maxResponseBytes: MOST })

/** A service may have one signal for all its calls, until it shuts down. */
const shutdown = new AbortController()
const { signal } = shutdown

const calls = { started: 0, results: 0, hung: 0 }
/** How many there were, by class and code. */
const errors = {}
const untyped = []
/** The numbers of orders, by what the client has told of them. */
const orders = { placed: [], unsent: [], unknown: [] }

const { mchid, appid } = orderV3
let numbers = 0

async function place(name, options) {
  const out_trade_no = `${name}-${++numbers}`
  try {
    await wxpay.v3.pay.transactions.native.post({ json: { ...orderV3, out_trade_no }, ...options })
    orders.placed.push(out_trade_no)
  } catch (error) {
    orders[error.sent === false ? 'unsent' : 'unknown'].push(out_trade_no)
    throw error
  }
}

const once = (options) => place('once', options)
const repeatable = (options) => place('again', { ...options, idempotent: true })

async function abandoned(options) {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), Math.random() * 200)
  await once({ ...options, signal: giveUp.signal }).finally(() => clearTimeout(timer))
}

const find = (out_trade_no, options) =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    query: { mchid },
    ...options,
  })
const query = (options) => find(orderV3.out_trade_no, options)
const nothing = (options) => find('never-placed', options)

const queryV2 = (options) =>
  wxpay.v2.pay.orderquery.post({
    xml: { appid, out_trade_no: orderV2.out_trade_no },
    ...options,
  })

const download = (options) => wxpay.download(bill.path, { ...bill.digest, ...options })

async function read(options) {
  let octets = 0
  for await (const chunk of await download(options)) {
    octets += chunk.byteLength
    if (octets > MOST) break
  }
}

async function cancelled(options) {
  const reader = (await download(options)).getReader()
  await reader.read()
  await reader.cancel()
}

const refused = (options) => once({ ...options, baseUrl: refusingUrl })
const mistaken = (options) => repeatable({ ...options, baseUrl: 'https://x.invalid/' })

const MIX = [query, once, read, repeatable, query, abandoned, once, cancelled, query, repeatable]
const V3 = [...MIX, ...MIX, refused, nothing]

/** What ten workers do, and the next ten again: by http and by TLS, where one shows the client certificate. */
const PLANS = [
  ...Array(4).fill([V3, { signal }]),
  ...Array(4).fill([V3, { signal, baseUrl: secureUrl }]),
  [[queryV2], { signal }],
  [[queryV2], { signal, security: true }],
]

async function work(number) {
  // Node.js looks up two names at a time: if more calls did it, they would wait for a slow answer long after their end.
  const [kinds, options] = number === 0 ? [[...V3, mistaken], { signal }] : PLANS[number % 10]
  for (let step = number; !signal.aborted; step++) {
    await tally(() => kinds[step % kinds.length](options))
  }
}

async function tally(call) {
  const start = performance.now()
  calls.started++
  try {
    await call()
    calls.results++
  } catch (error) {
    if (!isWechatpayError(error)) untyped.push(`${error?.stack ?? error}`)
    const kind = `${error?.name} ${error?.code}`
    errors[kind] = (errors[kind] ?? 0) + 1
  }
  if (performance.now() - start > TIMEOUT + GRACE) calls.hung++
}

/** Whether `task` is over before a call would be held to hang. */
const ends = (task) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, TIMEOUT + GRACE, false)
    task.then(() => {
      clearTimeout(timer)
      resolve(true)
    })
  })

/** What keeps the process alive and was not there before the client. It takes a connection some turns to close. */
async function left() {
  const found = () => {
    const names = process.getActiveResourcesInfo()
    for (const name of before) if (names.includes(name)) names.splice(names.indexOf(name), 1)
    return names
  }
  for (let turns = 0; turns < 100_000 && found().length > 0; turns++) await turn()
  return found()
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
const resident = []
const sampler = setInterval(() => {
  collect()
  resident.push(Math.round(process.memoryUsage.rss() / 2 ** 20))
}, 1_000)

const working = Promise.all(Array.from({ length: workers }, (_, number) => work(number)))
await sleep(duration)
clearInterval(sampler)
const listeners = getEventListeners(signal, 'abort').length
shutdown.abort()
await ends(working)
const idle = await left()
const isClosed = await ends(wxpay.close())
const rest = await left()

const report = {
  calls,
  errors,
  untyped,
  warnings,
  orders,
  resident,
  listeners,
  isClosed,
  left: { idle, closed: rest },
}
// Whatever is left that would keep the process alive.
stdout.write(JSON.stringify(report), () => process.exit())
