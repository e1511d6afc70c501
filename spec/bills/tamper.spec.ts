import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AnyBill } from '../../lib/bills/types.js'
import type { Emulator, TamperKind } from '../../lib/emulator/index.js'
import { TransportError, VerifyError } from '../../lib/index.js'
import { yesterday } from '../emulator/support.js'
import { all } from '../pages/lists.js'
import { useShop } from '../support/shop.js'
import type { UntypedClient } from '../support/untyped.js'
import { encryptedKinds, kindNames, kinds } from './kinds.js'

const shop = useShop({ billRows: 50 })

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bills-'))
})
afterEach(() => rm(folder, { recursive: true }))

type FileTamperKind = Parameters<Emulator['tamperFile']>[0]
const fileKinds: readonly FileTamperKind[] = ['content', 'wire', 'truncated', 'cut', 'digest']

/** Reads all of a bill in every way; the errors, by the way. */
async function failures(ask: () => AnyBill, spoil: () => void) {
  const fail = async (read: (bill: AnyBill) => Promise<unknown>) => {
    spoil()
    return read(ask()).then(
      () => undefined,
      (error: unknown) => error,
    )
  }
  const old = join(folder, 'old.csv')
  await writeFile(old, 'as it was')
  const errors = {
    rows: await fail((bill) => all(bill.rows())),
    fen: await fail((bill) => all(bill.rows({ fen: true }))),
    summary: await fail((bill) => bill.summary()),
    stream: await fail((bill) => buffer(bill.stream())),
    save: await fail((bill) => bill.save(join(folder, 'new.csv'))),
    overwrite: await fail((bill) => bill.save(old)),
  }
  expect(await readFile(old, 'utf8')).toBe('as it was')
  expect(await readdir(folder)).toEqual(['old.csv'])
  return errors
}

function expectWrongFile(error: unknown, kind: FileTamperKind): void {
  if (kind === 'cut') expect(error).toBeInstanceOf(TransportError)
  else {
    expect(error).toBeInstanceOf(VerifyError)
    expect(error).toMatchObject({ code: 'ERR_VERIFY', reason: 'digest' })
  }
}

const statement = ({ bills, hk }: UntypedClient) =>
  bills.from(hk.v3.statements, { query: { date: yesterday().replaceAll('-', '') } })

describe.each(fileKinds)('a file spoilt by `%s`', (kind) => {
  it.each(kindNames)('ends every reading of %s with an error', async (name) => {
    for (const query of [{}, { tar_type: undefined }]) {
      const ask = () => kinds[name](shop.wxpay.bills, query)
      const errors = await failures(ask, () => shop.emulator.tamperFile(kind))
      for (const error of Object.values(errors)) expectWrongFile(error, kind)
    }
  })

  it('ends every reading of a statement with an error', async () => {
    const spoil = () => shop.emulator.tamperFile(kind)
    const errors = await failures(() => statement(shop.wxpay), spoil)
    for (const error of Object.values(errors)) {
      if (kind === 'digest')
        expect(error).toMatchObject({ name: 'VerifyError', reason: 'signature' })
      else expectWrongFile(error, kind)
    }
  })
})

describe.each(encryptedKinds)('the second part of %s', (name) => {
  it.each(fileKinds)(
    'spoilt by `%s`, ends the bill with an error, after rows of the first',
    async (kind) => {
      const rows: unknown[] = []
      const reading = async () => {
        for await (const row of kinds[name](shop.wxpay.bills).rows()) {
          if (rows.push(row) === 1) shop.emulator.tamperFile(kind)
        }
      }
      expectWrongFile(await reading().catch((error: unknown) => error), kind)
      expect(rows.length).toBeGreaterThan(0)
    },
  )
})

const answerKinds: readonly TamperKind[] = [
  'signature',
  'body',
  'timestamp',
  'header',
  'serial',
  'probe',
]

describe.each(answerKinds)('an answer spoilt by `%s`', (kind) => {
  it.each(kindNames)('names no file of %s that would be downloaded', async (name) => {
    const before = shop.emulator.requests.length
    const ask = () => kinds[name](shop.wxpay.bills)
    const errors = await failures(ask, () => shop.emulator.tamper(kind))
    for (const error of Object.values(errors)) expect(error).toBeInstanceOf(VerifyError)
    const urls = shop.emulator.requests.slice(before).map(({ url }) => url)
    expect(urls).toHaveLength(Object.keys(errors).length)
    expect(urls.filter((url) => url.includes('download'))).toEqual([])
  })
})
