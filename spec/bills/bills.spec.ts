import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnyBill, BillRow } from '../../lib/bills/types.js'
import { ApiError } from '../../lib/index.js'
import { yesterday } from '../emulator/support.js'
import { all } from '../pages/lists.js'
import { useShop } from '../support/shop.js'
import { encryptedKinds, kindNames, kinds } from './kinds.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bills-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** The fen of an amount in yuan, whose further decimals are zeros. */
const fenOf = (yuan = ''): number => {
  const [whole = '', decimals = ''] = yuan.split('.')
  expect(decimals).toMatch(/^\d\d0*$/)
  return Number(whole + decimals.slice(0, 2))
}

/** The lines of a bill as its octets have them, read without the package. */
function linesIn(octets: Buffer): string[][] {
  const text = octets.toString()
  expect(text.startsWith('\ufeff')).toBe(true)
  return text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => (line.startsWith('`') ? line.slice(1).split(',`') : line.split(',')))
}

const named = (labels: string[] = [], values: string[] = []) =>
  Object.fromEntries(labels.map((label, at) => [label, values[at]]))

const sum = (rows: readonly BillRow[], column: string, flow?: string) =>
  rows
    .filter((row) => flow === undefined || row.收支类型 === flow)
    .reduce((total, row) => total + Number(row[column]), 0)

/** What a summary has to say of the rows that stand above it. */
const summaries: Record<string, (rows: readonly BillRow[]) => BillRow> = {
  总交易单数: (rows) => ({
    总交易单数: `${rows.length}`,
    应结订单总金额: sum(rows, '应结订单金额'),
    退款总金额: sum(rows, '退款金额'),
    充值券退款总金额: sum(rows, '充值券退款金额'),
    手续费总金额: sum(rows, '手续费'),
    订单总金额: sum(rows, '订单金额'),
    申请退款总金额: sum(rows, '申请退款金额'),
  }),
  资金流水总笔数: (rows) => ({
    资金流水总笔数: `${rows.length}`,
    收入笔数: `${rows.filter((row) => row.收支类型 === '收入').length}`,
    收入金额: sum(rows, '收支金额(元)', '收入'),
    支出笔数: `${rows.filter((row) => row.收支类型 === '支出').length}`,
    支出金额: sum(rows, '收支金额(元)', '支出'),
  }),
}

/** Compares all that `bill` gives: its file, its stream, its rows and its summary. */
async function expectWhole(bill: AnyBill, count: number): Promise<void> {
  const path = join(folder, `${count}.csv`)
  const saved = await bill.save(path)
  const octets = await readFile(path)
  expect(saved).toEqual({ path, size: octets.length })
  expect(Buffer.compare(await buffer(bill.stream()), octets)).toBe(0)
  const [labels = [], ...lines] = linesIn(octets)
  const rows = await all(bill.rows())
  expect(rows).toEqual(lines.slice(0, count).map((values) => named(labels, values)))
  expect(rows).toHaveLength(count)
  const [totals, values] = lines.slice(count)
  const summary = await bill.summary()
  expect(summary).toEqual(totals && named(totals, values))
  const inFen = await all(bill.rows({ fen: true }))
  const sums = await bill.summary({ fen: true })
  const amounts = Object.keys(inFen[0] ?? {}).filter((label) => /金额|手续费|结余/.test(label))
  expect(amounts.length).toBeGreaterThan(0)
  const asFen = (row: BillRow) =>
    Object.fromEntries(amounts.map((label) => [label, fenOf(`${row[label]}`)]))
  expect(inFen).toEqual(rows.map((row) => ({ ...row, ...asFen(row) })))
  const expected = totals && summaries[`${totals[0]}`]
  expect(sums).toEqual(expected?.(inFen))
}

describe.each([1, 3, 50])('a bill of %d rows', (count) => {
  const shop = useShop({ billRows: count })

  describe.each(kindNames)('%s', (name) => {
    const ask = kinds[name]

    it.each([
      ['gzip', {}],
      ['plain', { tar_type: undefined }],
    ] as const)('is the same as rows, summary, stream and file, %s', async (form, query) => {
      const before = shop.emulator.requests.length
      await expectWhole(ask(shop.wxpay.bills, query), count)
      const asked = shop.emulator.requests.slice(before).map(({ url }) => url)
      const parts = encryptedKinds.includes(name) && count > 1 ? 2 : 1
      // File, stream, rows, rows in fen: the summaries were read with the rows.
      expect(asked).toHaveLength(4 * (1 + parts))
      expect(asked.filter((url) => url.includes('tar_type=GZIP'))).toHaveLength(
        form === 'gzip' ? 4 : 0,
      )
    })
  })

  it('of Hong Kong is read by its node, by its path and by the path of its host', async () => {
    const { bills, hk, chain } = shop.wxpay
    const query = { date: yesterday().replaceAll('-', '') }
    const read = async (bill: AnyBill) => {
      const rows = await all(bill.rows())
      return { rows, summary: await bill.summary(), text: `${await buffer(bill.stream())}` }
    }
    const byNode = await read(bills.from(hk.v3.statements, { query }))
    const { text, rows, summary } = byNode
    const [labels = [], ...lines] = linesIn(Buffer.from(text))
    expect(rows).toEqual(lines.slice(0, count).map((values) => named(labels, values)))
    expect(summary).toEqual(named(lines[count], lines[count + 1]))
    const baseUrl = `${shop.emulator.url}hk/`
    expect(await read(bills.from('/hk/v3/statements', { query }))).toEqual(byNode)
    expect(await read(bills.from('v3/statements', { query, baseUrl }))).toEqual(byNode)
    expect(await read(bills.from(chain('v3/global/statements'), { query }))).toEqual(byNode)
    await using other = shop.client({ baseUrl })
    expect(await read(other.bills.from('v3/statements', { query }))).toEqual(byNode)
  })

  it('is read from its node, from the answer of that, and from its URL', async () => {
    const { bills, v3, chain } = shop.wxpay
    const query = { bill_date: yesterday() }
    const { data } = await v3.bill.tradebill.get({ query })
    const answer = data as { download_url: string; hash_value: string }
    const rows = await all(kinds.trade(bills).rows())
    const { download_url, hash_value } = answer
    const targets: AnyBill[] = [
      bills.from(v3.bill.tradebill, { query }),
      bills.from('v3/bill/{kind}', { kind: 'tradebill', query }),
      bills.from(chain('v3/bill/tradebill?bill_date={bill_date}'), query),
      bills.from(answer),
      bills.from(download_url),
      bills.from(new URL(download_url), { hash_value }),
    ]
    for (const bill of targets) expect(await all(bill.rows())).toEqual(rows)
  })
})

describe('a day without bills', () => {
  const shop = useShop({ billRows: 0 })

  it.each(kindNames)('of %s is an error of WeChat Pay, with a hint', async (name) => {
    const bill = kinds[name](shop.wxpay.bills)
    const path = join(folder, 'none.csv')
    const reads = [
      () => all(bill.rows()),
      () => bill.summary(),
      () => buffer(bill.stream()),
      () => bill.save(path),
    ]
    for (const read of reads) {
      const error = await read().catch((error) => error)
      expect(error).toBeInstanceOf(ApiError)
      expect(error).toMatchObject({ code: 'NO_STATEMENT_EXIST', status: 400, verified: true })
      expect(error.hint).toMatch(/no such bill/)
    }
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('what a bill asks', () => {
  const shop = useShop()
  const asked = async (work: (wxpay: typeof shop.wxpay) => unknown) =>
    (await shop.arrivals(work)).map(({ url }) => url.replace(/\?.*/, ''))

  it('is nothing before one of its methods is called', async () => {
    const urls = await asked(({ bills, v3 }) => {
      for (const name of kindNames) kinds[name](bills)
      bills.from(v3.bill.tradebill, { query: { bill_date: yesterday() } })
      kinds.trade(bills).rows()
    })
    expect(urls).toEqual([])
  })

  it('is asked anew by each of its methods', async () => {
    const urls = await asked(async ({ bills }) => {
      const bill = kinds.trade(bills)
      await all(bill.rows())
      await all(bill.rows())
      await buffer(bill.stream())
    })
    expect(urls).toEqual(Array(3).fill(['/v3/bill/tradebill', '/v3/billdownload/file']).flat())
  })

  it('is asked for its summary once, or not at all when the rows were read', async () => {
    const urls = await asked(async ({ bills }) => {
      const bill = kinds.trade(bills)
      for await (const _ of bill.rows()) break
      await bill.summary()
      await bill.summary()
      await all(bill.rows({ fen: true }))
      await bill.summary({ fen: true })
    })
    expect(urls.filter((url) => url === '/v3/bill/tradebill')).toHaveLength(3)
  })

  it('goes to the path that was meant, whatever `bill_type` holds', async () => {
    const [arrived, ...more] = await shop.arrivals(async ({ bills }) => {
      const query = { bill_date: yesterday(), bill_type: '../x' as 'NO_SUCC' }
      await expect(bills.withdraw(query).summary()).rejects.toThrow(ApiError)
    })
    expect(arrived?.url).toMatch(/^\/v3\/merchant\/fund\/withdraw\/bill-type\/\.\.%2Fx\?/)
    expect(more).toEqual([])
  })

  it('carries the headers of the call in each request', async () => {
    const arrived = await shop.arrivals(({ bills }) =>
      kinds.fundflow(bills, {}, { headers: { 'x-trace': '7' } }).summary(),
    )
    expect(arrived.map(({ headers }) => headers['x-trace'])).toEqual(['7', '7'])
  })
})
