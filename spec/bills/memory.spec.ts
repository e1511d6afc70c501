import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { expect, it } from 'vitest'
import { tradeBill } from '../../lib/emulator/files/bills/trade.js'
import { ok, type Script, startAnswers } from '../support/answers.js'
import { MOST_RESIDENT, outputOf } from '../support/child.js'
import { ticked } from './support.js'

/** What a machine under load may take for it, in milliseconds. */
const PATIENCE = 120_000

const ROWS = 1_000_000
/** Rows that come again and again. */
const BATCH = 1_000

const batch = Array.from({ length: BATCH }, (_, number) =>
  tradeBill.row({ date: '2026-06-01', mchid: '1900000109', subMchid: '', number, before: [] }),
)
/** The sum of a column of the summary, in pieces or fen. */
const sumOf = (column: number) =>
  (batch.reduce((sum, { adds }) => sum + (adds[column] ?? 0), 0) * ROWS) / BATCH

async function* billText(): AsyncGenerator<Buffer> {
  yield Buffer.from(`\ufeff${tradeBill.columns}\r\n`)
  const lines = Buffer.from(batch.map(({ cells }) => `${ticked(cells)}\r\n`).join(''))
  for (let at = 0; at < ROWS; at += BATCH) yield lines
  const { totals = [] } = tradeBill
  const sums = ticked(totals.map(([, format], at) => format(sumOf(at))))
  yield Buffer.from(`${totals.map(([label]) => label).join()}\r\n${sums}\r\n`)
}

async function* observed(chunks: AsyncIterable<Buffer>, see: (chunk: Buffer) => void) {
  for await (const chunk of chunks) {
    see(chunk)
    yield chunk
  }
}

/** The file in the pieces that a server sends, which says nothing of its length. */
function* inPieces(octets: Buffer): Generator<Buffer> {
  const PIECE = 16 * 1024
  for (let at = 0; at < octets.length; at += PIECE) yield octets.subarray(at, at + PIECE)
}

/** Reads the bill by the built package, in a process of its own. */
const program = (config: object) => `
  import { createClient } from 'wechatpay-chain'
  const wxpay = createClient(${JSON.stringify(config)})
  const bill = wxpay.bills.trade({ bill_date: '2026-06-01' })
  let count = 0
  let sum = 0
  for await (const row of bill.rows({ fen: true })) {
    count++
    sum += row.订单金额
  }
  const summary = await bill.summary({ fen: true })
  await wxpay.close()
  const { maxRSS } = process.resourceUsage()
  console.log(JSON.stringify({ count, sum, summary, octets: maxRSS * 1024 }))`

it('a bill of 1,000,000 rows is downloaded, checked and read within 150 MiB', {
  timeout: PATIENCE,
}, async () => {
  const sha1 = createHash('sha1')
  const text = observed(billText(), (chunk) => sha1.update(chunk))
  const file = await buffer(Readable.from(text).pipe(createGzip({ level: 1 })))
  const answers = await startAnswers()
  const answer = {
    hash_value: sha1.digest('hex'),
    download_url: `${answers.url}v3/billdownload/file`,
  }
  const download: Script = (outgoing) => pipeline(Readable.from(inPieces(file)), outgoing)
  answers.script(ok(answer), download)
  const { count, sum, summary, octets } = await outputOf<{
    count: number
    sum: number
    summary: object
    octets: number
  }>(program(answers.config))
  expect(count).toBe(ROWS)
  expect(sum).toBe(sumOf(5))
  expect(summary).toMatchObject({ 总交易单数: `${ROWS}`, 订单总金额: sum })
  expect(octets).toBeLessThan(MOST_RESIDENT)
})
