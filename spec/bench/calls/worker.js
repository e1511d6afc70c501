// Runs in a process of its own: one client, which queries orders as often, and as many at a time, as it is told.
import { monitorEventLoopDelay } from 'node:perf_hooks'

const [name, shop] = [process.argv[2], JSON.parse(process.argv[3])]
const { open } = await import(`./clients/${name}.js`)
const client = await open(shop)

let number = 0
const nextOrder = () => `order${process.pid}n${++number}`

/** The resolution of the event-loop monitor, in milliseconds. */
const RESOLUTION = 1

async function run({ concurrency, calls }) {
  const latencies = new Float64Array(calls)
  const loop = monitorEventLoopDelay({ resolution: RESOLUTION })
  let begun = 0
  const work = async () => {
    while (begun < calls) {
      const place = begun++
      const start = performance.now()
      await client.query(nextOrder())
      latencies[place] = performance.now() - start
    }
  }
  loop.enable()
  const cpu = process.cpuUsage()
  const start = performance.now()
  await Promise.all(Array.from({ length: concurrency }, work))
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  loop.disable()
  latencies.sort()
  const at = (share) => latencies[Math.min(calls - 1, Math.floor(calls * share))]
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

/** Whether the client gives an answer that was changed on its way. */
const accepts = () =>
  client.query('tampered').then(
    () => true,
    () => false,
  )

process.on('message', async (message) => {
  process.send(message === 'preflight' ? await preflight() : await run(message))
})
process.on('disconnect', () => process.exit())

async function preflight() {
  const { trade_state } = await client.query(nextOrder())
  if (trade_state !== 'SUCCESS') throw new Error(`${name} does not read its answers`)
  return !(await accepts())
}

process.send('ready')
