import { createHash, getHashes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { fetchFile, send, sendJson } from '../support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const ELECSIGN = '/v3/fund-app/mch-transfer/elecsign'
const VOUCHER = 'v3/transferdownload/elecvoucherfile'

const kinds = [
  ['out_bill_no', `${ELECSIGN}/out-bill-no`, VOUCHER, 'SHA256'],
  [
    'transfer_bill_no',
    `${ELECSIGN}/transfer-bill-no`,
    VOUCHER,
    getHashes().includes('sm3') ? 'SM3' : 'SHA256',
  ],
  ['out_batch_no', '/v3/transfer/bill-receipt', 'v3/transferdownload/signfile', 'SHA256'],
] as const

describe('the receipt by', () => {
  it.each(kinds)('%s is a PDF with the digest that was signed', async (name, path, file, hash) => {
    expect((await sendJson(emulator, 'POST', path, { [name]: 'A1' })).status).toBe(200)
    const { data } = await send(emulator, 'GET', `${path}/A1`)
    expect(data.state ?? data.signature_status).toBe('FINISHED')
    expect(data.hash_type).toBe(hash)
    expect(data.download_url.startsWith(`${emulator.url}${file}?token=`)).toBe(true)
    expect(data.download_url.includes('&source=elecsign')).toBe(file === VOUCHER)
    const { status, bytes, headers } = await fetchFile(emulator, data.download_url)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/pdf')
    expect(headers['content-length']).toBe(`${bytes.length}`)
    expect(headers).not.toHaveProperty('wechatpay-signature')
    const digest = createHash(hash).update(bytes).digest('hex')
    expect(data.hash_value).toBe(digest.toUpperCase())
  })

  it.each(kinds)('%s is applied for once, whatever is said twice', async (name, path) => {
    const one = await sendJson(emulator, 'POST', path, { [name]: 'A2' })
    const two = await sendJson(emulator, 'POST', path, { [name]: 'A2' })
    expect(two.data).toEqual(one.data)
  })

  it.each(kinds)('%s has to be applied for', async (name, path) => {
    const reply = await send(emulator, 'GET', `${path}/none`)
    expect(reply).toMatchObject({ status: 404, data: { code: 'NOT_FOUND' } })
    const empty = await sendJson(emulator, 'POST', path, {})
    expect(empty).toMatchObject({ status: 400, data: { detail: { field: `/${name}` } } })
  })
})

describe('the PDF', () => {
  it('has every object where its table says', async () => {
    await sendJson(emulator, 'POST', `${ELECSIGN}/out-bill-no`, { out_bill_no: '(' })
    const { data } = await send(emulator, 'GET', `${ELECSIGN}/out-bill-no/(`)
    const text = (await fetchFile(emulator, data.download_url)).bytes.toString('latin1')
    expect(text).toMatch(/^%PDF-1\.4\n/)
    expect(text).toContain('(Receipt of \\() Tj')
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1])
    expect(text.slice(table)).toMatch(/^xref\n0 6\n0000000000 65535 f \n/)
    const offsets = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset))
    expect(offsets).toHaveLength(5)
    for (const [at, offset] of offsets.entries()) {
      expect(text.slice(offset).startsWith(`${at + 1} 0 obj\n`)).toBe(true)
    }
    const [, length, stream] = /<< \/Length (\d+) >>\nstream\n(.*)\nendstream/.exec(text) ?? []
    expect(stream).toHaveLength(Number(length))
  })
})
