import { describe, expect, it } from 'vitest'
import type { AnyBill } from '../../lib/bills/types.js'
import { createClient, RequestError } from '../../lib/index.js'
import { yesterday } from '../emulator/support.js'
import { all } from '../pages/lists.js'
import { silent, startAnswers } from '../support/answers.js'
import { kindNames } from './kinds.js'

/** What a caller without types can do. */
type UntypedBills = Record<string, (...args: unknown[]) => AnyBill>

async function startBills() {
  const answers = await startAnswers(silent)
  const bills = createClient(answers.config).bills as unknown as UntypedBills
  return { bills, answers }
}

const query = { bill_date: yesterday() }

describe.each(kindNames)('bills.%s', (name) => {
  it.each([
    ['no query', []],
    ['a query that is text', ['2026-06-01']],
    ['a query that is null', [null]],
    ['no date', [{}]],
    ['a date of another form', [{ bill_date: '20260601' }]],
    ['a month that there is not', [{ bill_date: '2026-13-01' }]],
    ['SM4_GCM', [{ ...query, algorithm: 'SM4_GCM' }]],
    ['options that are null', [query, null]],
    ['an unknown option', [query, { sginal: AbortSignal.abort() }]],
    ['a query among the options', [query, { query: { sub_mchid: '1900000110' } }]],
    ['a file among the options', [query, { to: 'bill.csv' }]],
  ])('refuses %s at once', async (_, args) => {
    const { bills, answers } = await startBills()
    expect(() => bills[name]?.(...args)).toThrow(RequestError)
    expect(() => bills[name]?.(...args)).toThrow(`bills.${name}`)
    expect(answers.connections).toBe(0)
  })

  it.each([
    ['`hosts` that is no list', { hosts: 'pay.test' }],
    ['`signal` that is none', { signal: 'now' }],
    ['`baseUrl` that is none', { baseUrl: 'nowhere' }],
    ['`timeout` that is none', { timeout: 0 }],
  ])('refuses %s before anything is sent', async (_, options) => {
    const { bills, answers } = await startBills()
    await expect(bills[name]?.(query, options).summary()).rejects.toThrow(RequestError)
    expect(answers.connections).toBe(0)
  })
})

describe('bills.from', () => {
  it.each([
    ['a target that is none', [5]],
    ['a URL that leads elsewhere', ['https://pay.test/v3/billdownload/file']],
    ['a placeholder without a value', ['v3/bill/{kind}', { query }]],
    ['an unknown option', ['v3/bill/tradebill', { quer: query }]],
    ['a form of the answer', ['v3/bill/tradebill', { as: 'stream' }]],
    ['`hosts` that is no list', ['v3/bill/tradebill', { hosts: 5 }]],
    ['a body', ['v3/bill/tradebill', { json: query }]],
  ])('refuses %s before anything is sent', async (_, args) => {
    const { bills, answers } = await startBills()
    await expect(all(bills.from?.(...args).rows() ?? [])).rejects.toThrow(RequestError)
    expect(answers.connections).toBe(0)
  })

  it('refuses `to`, which is for `save`', async () => {
    const { bills } = await startBills()
    expect(() => bills.from?.('v3/bill/tradebill', { to: 'bill.csv' })).toThrow(/save\(path\)/)
  })
})

describe('the methods of a bill', () => {
  it.each([
    ['null', null],
    ['an unknown option', { Fen: true }],
    ['`fen` that is text', { fen: 'true' }],
  ])('refuse %s before anything is sent', async (_, options) => {
    const { bills, answers } = await startBills()
    const bill = bills.trade?.(query)
    await expect(all(bill?.rows(options as object) ?? [])).rejects.toThrow(RequestError)
    await expect(bill?.summary(options as object)).rejects.toThrow(RequestError)
    expect(answers.connections).toBe(0)
  })

  it.each([undefined, '', 5, new URL('https://pay.test/bill.csv'), '/no/such/folder/bill.csv'])(
    'refuse to save at %s',
    async (path) => {
      const { bills, answers } = await startBills()
      await expect(bills.trade?.(query).save(path as string)).rejects.toThrow(RequestError)
      expect(answers.connections).toBe(0)
    },
  )
})
