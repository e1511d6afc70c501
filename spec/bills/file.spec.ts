import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient, RequestError, VerifyError } from '../../lib/index.js'
import { all } from '../pages/lists.js'
import { configFor, plain, startAnswers } from '../support/answers.js'
import { deferred } from '../support/deferred.js'

const TEXT = '\ufeff商户订单号,订单金额\r\n`T1,`1.00\r\n`T2,`2.30\r\n总单数,总金额\r\n`2,`3.30\r\n'
const { bills } = createClient(configFor('http://127.0.0.1/'))

let folder: string
let path: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bills-'))
  path = join(folder, 'bill')
})
afterAll(() => rm(folder, { recursive: true }))

describe.each([
  ['plain', Buffer.from(TEXT)],
  ['gzip', gzipSync(TEXT)],
])('a %s bill that is there already', (_, octets) => {
  beforeAll(() => writeFile(path, octets))

  it.each<[string, () => Parameters<typeof bills.read>[0]]>([
    ['a path', () => path],
    ['a file:// URL', () => pathToFileURL(path)],
    ['a Blob', () => new Blob([octets])],
    ['bytes', () => octets],
    ['an ArrayBuffer', () => new Uint8Array(octets).buffer],
    ['a stream of Node.js', () => createReadStream(path)],
    ['a web stream', () => new Blob([octets]).stream()],
  ])('is read from %s', async (_, file) => {
    expect(await all(bills.read(file()).rows({ fen: true }))).toEqual([
      { 商户订单号: 'T1', 订单金额: 100 },
      { 商户订单号: 'T2', 订单金额: 230 },
    ])
    expect(await bills.read(file()).summary()).toEqual({ 总单数: '2', 总金额: '3.30' })
    expect(`${await buffer(bills.read(file()).stream())}`).toBe(TEXT)
    const copy = join(folder, 'copy.csv')
    const size = Buffer.byteLength(TEXT)
    expect(await bills.read(file()).save(copy)).toEqual({ path: copy, size })
    expect(await readFile(copy, 'utf8')).toBe(TEXT)
  })
})

describe('what cannot be read', () => {
  it.each<[string, unknown]>([
    ['a number', 5],
    ['a missing file', '/no/such/bill.csv'],
    ['a folder', tmpdir()],
    ['a URL of a server', new URL('https://pay.test/bill.csv')],
    ['half of a gzip', gzipSync(TEXT).subarray(0, -9)],
    ['a bill of other columns', Buffer.from('商户订单号,订单金额\r\n`T1\r\n')],
  ])('is refused: %s', async (_, file) => {
    const error = await all(bills.read(file as string).rows()).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(RequestError)
    expect(`${error}`).not.toContain('T1')
  })

  it('keeps the error of the download that it comes from', async () => {
    const answers = await startAnswers(plain(200, {}, TEXT))
    const wxpay = createClient(answers.config)
    const hash_value = '0'.repeat(40)
    const file = await wxpay.download('v3/billdownload/file', { hash_value })
    await expect(all(wxpay.bills.read(file).rows())).rejects.toThrow(VerifyError)
  })
})

it('cancelling ends the reading of a stream that has stopped coming', async () => {
  const asked = deferred()
  const source = new Readable({ read: () => asked.resolve() })
  const stream = bills.read(source).stream()
  await asked.promise
  await stream.cancel()
  expect(source.destroyed).toBe(true)
})

describe('a stream', () => {
  it('is read once: what is left of it is no bill', async () => {
    const bill = bills.read(Readable.from([Buffer.from(TEXT)]))
    expect(await all(bill.rows())).toHaveLength(2)
    expect(await bill.summary()).toEqual({ 总单数: '2', 总金额: '3.30' })
    expect(() => bill.stream()).toThrow('the stream was read already')
    await expect(bill.save(join(folder, 'again'))).rejects.toThrow(RequestError)
    await expect(readFile(join(folder, 'again'))).rejects.toThrow('ENOENT')
  })

  it('that is given as text is refused, and not shown', async () => {
    const error = await all(bills.read(TEXT).rows()).catch((error) => error)
    expect(error).toBeInstanceOf(RequestError)
    expect(error.message).toContain('Buffer.from(text)')
    expect(error.message).not.toContain(TEXT.slice(0, 8))
  })

  it('that was read before it is given is refused', async () => {
    const spent = Readable.from([Buffer.from(TEXT)])
    await buffer(spent)
    const web = new Blob([TEXT]).stream()
    await buffer(web)
    for (const stream of [spent, web]) {
      await expect(all(bills.read(stream).rows())).rejects.toThrow('was read already')
    }
  })
})

it('a file:// URL may be text', async () => {
  await writeFile(path, TEXT)
  expect(await all(bills.read(`${pathToFileURL(path)}`).rows())).toHaveLength(2)
})
