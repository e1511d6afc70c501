// Runs in a process of its own: one client, which queries orders as often, and as many at a time, as it is told.
import { monitorEventLoopDelay } from 'node:perf_hooks'

const [module, shop] = [process.argv[2], JSON.parse(process.argv[3])]
const { open } = await import(module)
const client = await open(shop)

/** The orders whose answers are not what was signed. */
const SPOILT = ['tampered', 'foreign', 'unsigned']

/** The resolution of the event-loop monitor, in milliseconds. */
const RESOLUTION = 1

let number = 0
const nextOrder = () => `order${process.pid}n${++number}`

/** The time that each of so many calls takes, in milliseconds. */
async function latenciesOf({ concurrency, calls }) {
  const latencies = new Float64Array(calls)
  let begun = 0
  const work = async () => {
    while (begun < calls) {
      const place = begun++
      const start = performance.now()
      await client.query(nextOrder())
      latencies[place] = performance.now() - start
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return latencies.sort()
}

async function run({ concurrency, calls }) {
  // Connections that were closed since the last round are opened before what is counted.
  await latenciesOf({ concurrency, calls: 2 * concurrency })
  const loop = monitorEventLoopDelay({ resolution: RESOLUTION })
  loop.enable()
  const cpu = process.cpuUsage()
  const start = performance.now()
  const latencies = await latenciesOf({ concurrency, calls })
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  loop.disable()
  const at = (share) => latencies[Math.floor((calls - 1) * share)]
  const delay = (share) => Math.max(0, loop.percentile(share) / 1e6 - RESOLUTION)
  return {
    throughput: calls / seconds,
    p50: at(0.5),
    p99: at(0.99),
    cpu: (user + system) / calls,
    loopP50: delay(50),
    loopP99: delay(99),
    memory: process.memoryUsage.rss(),
  }
}

/** What becomes of a right answer, and the spoilt ones that the client gives as if they were right. */
async function preflight() {
  const { trade_state } = await client
    .query('signed')
    .catch(({ message }) => ({ trade_state: message }))
  const outcomes = await Promise.allSettled(SPOILT.map((order) => client.query(order)))
  const accepted = SPOILT.filter((_, place) => outcomes[place].status === 'fulfilled')
  return { outcome: trade_state, accepted }
}

process.on('message', async (message) => {
  process.send(message === 'preflight' ? await preflight() : await run(message))
})
process.on('disconnect', () => process.exit())
process.send('ready')
