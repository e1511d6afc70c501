import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import type { HandlerParts } from '../../lib/notifications/handler.js'
import { memoryStore } from '../../lib/notifications/memory-store.js'
import { deliver, MCHID, setUp } from './support.js'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Several times, with the event loop between: requests are let go by finalizers. */
async function heapUsed(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    collectGarbage()
    await new Promise(setImmediate)
  }
  return process.memoryUsage().heapUsed
}

/** So long may 12,000 requests take on a busy machine, in milliseconds. */
const LIMIT = 30_000

it(
  '10,000 notifications through one handler keep less than 1 MiB, and no more ids than the store shall',
  async () => {
    const store = memoryStore({ size: 500 })
    let handled = 0
    const events = { 'TRANSACTION.SUCCESS': () => handled++ }
    const { handler } = setUp(events, { store }, { parse, report })
    const send = async (count: number) => {
      for (let at = 0; at < count; at++) await deliver(handler, { id: `EV-${handled}` })
    }
    await send(2_000)
    const before = await heapUsed()
    await send(10_000)
    expect((await heapUsed()) - before).toBeLessThan(2 ** 20)
    expect(handled).toBe(12_000)

    const known = async (at: number) => (await store.claim(`${MCHID}:EV-${at}`, 1)).state === 'done'
    for (let at = 11_500; at < 12_000; at++) expect(await known(at)).toBe(true)
    expect(await known(11_499)).toBe(false)
  },
  LIMIT,
)

const parse: HandlerParts['parse'] = async ({ body }) =>
  JSON.parse(new TextDecoder().decode(body as Uint8Array))

function report(error: unknown): never {
  throw error
}
