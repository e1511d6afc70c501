import { createDecipheriv, createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type BillKind, billText } from '../../../../lib/emulator/files/bills/bill.js'
import { fundFlowBill } from '../../../../lib/emulator/files/bills/fund-flow.js'
import { tradeBill } from '../../../../lib/emulator/files/bills/trade.js'
import { type Emulator, startEmulator } from '../../../../lib/emulator/index.js'
import { fetchFile, isSigned, send, unsealOctets, yesterday } from '../../support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator({ billRows: 40 })
})
afterAll(() => emulator.close())
afterEach(() => void vi.useRealTimers())

const sha1 = (octets: Buffer) => createHash('sha1').update(octets).digest('hex')

const ask = (path: string, query = '', from = emulator) =>
  send(from, 'GET', `${path}?bill_date=${yesterday()}${query}`)

async function billOf(path: string, query = '') {
  const { data } = await ask(path, query)
  return (await fetchFile(emulator, data.download_url)).body
}

/** As the emulator makes it for its merchant. */
const billOfRows = (kind: BillKind, rows: number) => {
  return { kind, rows, date: yesterday(), mchid: emulator.config.mchid, subMchid: '' }
}

const TRADE = '/v3/bill/tradebill'
const FUND = '/v3/bill/fundflowbill'
const SHARING = '/v3/profitsharing/bills'
const WITHDRAWALS = '/v3/merchant/fund/withdraw/bill-type/NO_SUCC'
const PLAIN = [TRADE, FUND, SHARING, WITHDRAWALS]

const ENCRYPTED: [string, string][] = [
  [
    '/v3/bill/sub-merchant-fundflowbill',
    '&algorithm=AEAD_AES_256_GCM&sub_mchid=1900000110&account_type=BASIC',
  ],
  ['/v3/ecommerce/bill/fundflowbill', '&algorithm=AEAD_AES_256_GCM&account_type=ALL'],
]

/** The lines of a bill, each as its values. */
const valuesIn = (bill: string) =>
  bill
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => (line.startsWith('`') ? line.slice(1).split(',`') : line.split(',')))

/** An amount of a bill in thousandths of a fen, which are exact. */
const exact = (text = '') => BigInt(text.replace('.', '').padEnd(text.indexOf('.') + 5, '0'))

/** The sum of a column over the rows that have it. */
const sumOf = (columns: string[], rows: string[][], name: string, where = () => true) =>
  rows.filter(where).reduce((sum, row) => sum + exact(row[columns.indexOf(name)]), 0n)

describe('a bill', () => {
  it.each(PLAIN)('of %s has the digest that was signed', async (path) => {
    const reply = await ask(path)
    expect(isSigned(emulator, reply)).toBe(true)
    expect(reply.data.hash_type).toBe('SHA1')
    const { bytes, headers } = await fetchFile(emulator, reply.data.download_url)
    expect(sha1(bytes)).toBe(reply.data.hash_value)
    expect(headers['content-type']).toBe('text/plain')
    expect(headers['content-length']).toBe(`${bytes.length}`)
  })

  it.each(PLAIN)('of %s is compressed on demand, its digest is not', async (path) => {
    const [plain, reply] = await Promise.all([ask(path), ask(path, '&tar_type=GZIP')])
    expect(reply.data.hash_value).toBe(plain.data.hash_value)
    expect(reply.data.download_url).toMatch(/\?token=[0-9a-f]+&tartype=gzip$/)
    const { bytes, headers } = await fetchFile(emulator, reply.data.download_url)
    expect(headers['content-type']).toBe('application/x-gzip')
    expect(sha1(gunzipSync(bytes))).toBe(reply.data.hash_value)
  })

  it.each(PLAIN)('of %s begins with a BOM and ends its lines with CRLF', async (path) => {
    const bill = await billOf(path)
    expect(bill.startsWith('\ufeff')).toBe(true)
    expect(bill.endsWith('\r\n')).toBe(true)
    expect(bill.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it.each(PLAIN)('of %s has as many values in a row as columns', async (path) => {
    const [columns = [], ...rows] = valuesIn(await billOf(path))
    expect(rows.slice(0, 40).every((row) => row.length === columns.length)).toBe(true)
  })

  it('is the same for the same day, and another for another', async () => {
    const before = new Date(Date.now() - 40 * 86_400_000).toISOString().slice(0, 10)
    const [one, two] = [await ask(TRADE), await ask(TRADE)]
    const other = await send(emulator, 'GET', `${TRADE}?bill_date=${before}`)
    expect(two.data.hash_value).toBe(one.data.hash_value)
    expect(other.data.hash_value).not.toBe(one.data.hash_value)
    expect(await billOf(TRADE)).toContain(`\r\n\`${yesterday()} 00:00:00,\`wx`)
  })

  it('has goods with commas and quotes in their names, as they are', async () => {
    const bill = await billOf(TRADE)
    expect(bill).toContain(',`咖啡,大杯,热,`')
    expect(bill).toContain(',`12" 披萨,`')
  })

  it('of many rows comes in small pieces', async () => {
    const sizes: number[] = []
    for await (const chunk of billText(billOfRows(tradeBill, 5000))) sizes.push(chunk.length)
    expect(sizes.length).toBeGreaterThan(10)
    expect(Math.max(...sizes)).toBeLessThan(128 * 1024)
  })

  it('of many rows arrives whole', async () => {
    await using large = await startEmulator({ billRows: 5000 })
    const { data } = await ask(TRADE, '&tar_type=GZIP', large)
    const { bytes } = await fetchFile(large, data.download_url)
    const octets = gunzipSync(bytes)
    expect(sha1(octets)).toBe(data.hash_value)
    expect(octets.equals(await buffer(billText(billOfRows(tradeBill, 5000))))).toBe(true)
  })
})

describe('the summary', () => {
  const summaryOf = async (kind: BillKind, rows: number) => {
    const values = valuesIn(`${await buffer(billText(billOfRows(kind, rows)))}`)
    const [columns = [], ...rest] = values
    const [names = [], totals = []] = rest.slice(rows)
    expect(rest).toHaveLength(rows + 2)
    return { columns, rows: rest.slice(0, rows), names, totals }
  }

  it('of a trade bill adds up', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (count) => {
        const { columns, rows, names, totals } = await summaryOf(tradeBill, count)
        expect(names[0]).toBe('总交易单数')
        expect(totals[0]).toBe(`${count}`)
        const sums = [
          '应结订单金额',
          '退款金额',
          '充值券退款金额',
          '手续费',
          '订单金额',
          '申请退款金额',
        ]
        expect(totals.slice(1).map(exact)).toEqual(sums.map((name) => sumOf(columns, rows, name)))
        expect(names.slice(1)).toEqual([
          '应结订单总金额',
          '退款总金额',
          '充值券退款总金额',
          '手续费总金额',
          '订单总金额',
          '申请退款总金额',
        ])
      }),
    )
  })

  it('of a fund flow bill adds up, and the balance with it', async () => {
    const { columns, rows, names, totals } = await summaryOf(fundFlowBill, 50)
    const at = (name: string) => columns.indexOf(name)
    const [income = [], expense = []] = ['收入', '支出'].map((kind) =>
      rows.filter((row) => row[at('收支类型')] === kind),
    )
    const earned = sumOf(columns, income, '收支金额(元)')
    const spent = sumOf(columns, expense, '收支金额(元)')
    expect(names).toEqual(['资金流水总笔数', '收入笔数', '收入金额', '支出笔数', '支出金额'])
    expect([totals[0], totals[1], totals[3]]).toEqual([
      '50',
      `${income.length}`,
      `${expense.length}`,
    ])
    expect([exact(totals[2]), exact(totals[4])]).toEqual([earned, spent])
    const balances = rows.map((row) => exact(row[at('账户结余(元)')]))
    expect((balances.at(-1) ?? 0n) - 10_000n * 100_000n).toBe(earned - spent)
  })
})

describe('an encrypted bill', () => {
  /** Decrypts a file of the list as its merchant. */
  async function open(each: Record<string, string>, gzip: boolean) {
    const { bytes } = await fetchFile(emulator, `${each.download_url}`)
    const key = unsealOctets(emulator, `${each.encrypt_key}`)
    expect(key).toHaveLength(32)
    const decipher = createDecipheriv('aes-256-gcm', key, `${each.nonce}`)
    decipher.setAuthTag(bytes.subarray(-16))
    const octets = Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()])
    const text = gzip ? gunzipSync(octets) : octets
    expect(sha1(text)).toBe(each.hash_value)
    return text
  }

  it.each(ENCRYPTED)('of %s comes in two files, out of order', async (path, query) => {
    for (const tarType of ['', '&tar_type=GZIP']) {
      const { data } = await ask(path, query + tarType)
      expect(data.download_bill_count).toBe(2)
      const list = data.download_bill_list
      expect(list.map((each: { bill_sequence: number }) => each.bill_sequence)).toEqual([2, 1])
      const second = await open(list[0], tarType !== '')
      const first = await open(list[1], tarType !== '')
      const subMchid = path.includes('sub-merchant') ? '&sub_mchid=1900000110' : ''
      expect(`${first}${second}`).toBe(await billOf(FUND, subMchid))
      expect(valuesIn(first.toString())).toHaveLength(21)
    }
  })

  it('of one row comes in one file', async () => {
    await using single = await startEmulator({ billRows: 1 })
    const { data } = await ask(...(ENCRYPTED[0] ?? ['', '']), single)
    expect(data.download_bill_count).toBe(1)
    expect(data.download_bill_list).toMatchObject([{ bill_sequence: 1 }])
  })

  it('announces its length', async () => {
    const { data } = await ask(...(ENCRYPTED[1] ?? ['', '']))
    const { headers, bytes } = await fetchFile(emulator, data.download_bill_list[0].download_url)
    expect(headers['content-length']).toBe(`${bytes.length}`)
  })
})

describe('a bill is refused', () => {
  it('when there are none', async () => {
    await using none = await startEmulator({ billRows: 0 })
    for (const path of PLAIN) {
      const reply = await ask(path, '', none)
      expect(reply).toMatchObject({ status: 400, data: { code: 'NO_STATEMENT_EXIST' } })
      expect(reply.data.message).toBe('账单文件不存在')
    }
  })

  it.each([
    ['without a date', '?', 'bill_date'],
    ['of no day', '?bill_date=2024-02-31', 'bill_date'],
    ['of a date in another form', '?bill_date=20240201', 'bill_date'],
    ['of the 13th month', '?bill_date=2024-13-01', 'bill_date'],
  ])('%s', async (_, query, field) => {
    const { status, data } = await send(emulator, 'GET', `${TRADE}${query}`)
    expect([status, data.code, data.detail.field]).toEqual([400, 'PARAM_ERROR', field])
  })

  it.each([
    [TRADE, '&tar_type=ZIP', 'tar_type'],
    [TRADE, '&bill_type=NONE', 'bill_type'],
    [FUND, '&account_type=NONE', 'account_type'],
    ['/v3/merchant/fund/withdraw/bill-type/SUCC', '', 'bill_type'],
    ['/v3/bill/sub-merchant-fundflowbill', '', 'sub_mchid'],
    ['/v3/bill/sub-merchant-fundflowbill', '&sub_mchid=1', 'algorithm'],
    ['/v3/ecommerce/bill/fundflowbill', '&algorithm=SM4_GCM', 'algorithm'],
    ['/v3/ecommerce/bill/fundflowbill', '&algorithm=AEAD_AES_256_GCM', 'account_type'],
  ])('at %s with "%s"', async (path, query, field) => {
    const { status, data } = await ask(path, query)
    expect([status, data.code, data.detail.field]).toEqual([400, 'PARAM_ERROR', field])
  })

  it.each([
    ['2026-05-30T16:00:00Z', '2026-05-30', 200],
    ['2026-05-30T16:00:00Z', '2026-05-31', 400],
    ['2026-05-30T15:59:59Z', '2026-05-30', 400],
    ['2026-05-30T16:00:00Z', '2026-02-28', 200],
    ['2026-05-30T16:00:00Z', '2026-02-27', 400],
  ])('or not: at %s that of %s is answered %i', async (time, date, status) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) })
    expect((await send(emulator, 'GET', `${TRADE}?bill_date=${date}`)).status).toBe(status)
  })
})
