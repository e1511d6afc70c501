import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { readBill } from '../../lib/bills/rows.js'
import { read, ticked } from './support.js'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

const MIB = 2 ** 20
const ROWS = 1_000_000
/** Rows in a chunk, which has about 64 KiB. */
const BATCH = 1_000

/** What a machine under load may take for it, in milliseconds. */
const PATIENCE = 120_000

const heap = () => {
  for (let round = 0; round < 3; round++) collectGarbage()
  return process.memoryUsage().heapUsed
}

async function* millionRows(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('商户订单号,商品名称,订单金额\r\n')
  const row = ticked(['1001690740201411100005734289', '一件商品', '12.34'])
  const batch = `${row}\r\n`.repeat(BATCH)
  for (let at = 0; at < ROWS; at += BATCH) yield Buffer.from(batch)
  yield Buffer.from('总交易单数,订单总金额\r\n`1000000,`12340000.00\r\n')
}

it('a bill of 1,000,000 rows is read in memory that stays flat', {
  timeout: PATIENCE,
}, async () => {
  // Loads and compiles what it takes.
  await read('a\n`1\n')
  const before = heap()
  const reader = readBill(millionRows(), { fen: true })
  const held: number[] = []
  let rows = 0
  let step = await reader.next()
  for (; !step.done; step = await reader.next()) {
    rows++
    if (rows % 250_000 === 0) held.push(heap() - before)
  }
  expect(rows).toBe(ROWS)
  expect(step.value).toEqual({ 总交易单数: '1000000', 订单总金额: 1_234_000_000 })
  expect(Math.max(...held)).toBeLessThan(4 * MIB)
  expect(held).toHaveLength(4)
})
