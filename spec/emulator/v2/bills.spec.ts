import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { fetchFile, send, yesterday } from '../support.js'
import { type Fields, sendXml, type XmlCall } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator({ billRows: 40 })
})
afterAll(() => emulator.close())

const bill_date = yesterday().replaceAll('-', '')

const trade = (given: Record<string, string | undefined> = {}, from = emulator) =>
  sendXml(from, '/pay/downloadbill', { bill_date, ...given })

const flow = (given: Fields = {}, call: XmlCall = { by: 'HMAC-SHA256' }, from = emulator) =>
  sendXml(from, '/pay/downloadfundflow', { bill_date, account_type: 'Basic', ...given }, call)

/** The same bill by APIv3. */
async function billOf(path: string): Promise<string> {
  const { data } = await send(emulator, 'GET', `${path}?bill_date=${yesterday()}`)
  return (await fetchFile(emulator, data.download_url)).body
}

describe.each([
  ['the bill of trades', () => trade(), '/v3/bill/tradebill', () => trade({ tar_type: 'GZIP' })],
  ['the bill of funds', () => flow(), '/v3/bill/fundflowbill', () => flow({ tar_type: 'GZIP' })],
] as const)('%s', (_, ask, path, askCompressed) => {
  it('is that of APIv3, as it is and without a signature', async () => {
    const { status, headers, body, bytes } = await ask()
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/plain')
    expect(headers['content-length']).toBe(`${bytes.length}`)
    expect(headers).not.toHaveProperty('wechatpay-signature')
    expect(body.split('\r\n').length).toBe(40 + 3 + 1)
    expect(body).toBe(await billOf(path))
  })

  it('is compressed on demand', async () => {
    const { headers, bytes } = await askCompressed()
    expect(headers['content-type']).toBe('application/x-gzip')
    expect(gunzipSync(bytes).toString()).toBe(await billOf(path))
  })

  it('is spoilt as a file is', async () => {
    const right = await billOf(path)
    emulator.tamperFile('content')
    const { body } = await ask()
    expect(body).not.toBe(right)
    expect(body.length).toBe(right.length)
  })
})

const TODAY = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '')

const NO_DATES = [TODAY, '20240230', '20990101', yesterday(), '2024', 'yesterday']

describe('a bill of trades', () => {
  it.each(NO_DATES)('of %s is refused', async (bill_date) => {
    expect((await trade({ bill_date })).fields).toEqual({
      return_code: 'FAIL',
      return_msg: 'data format error',
      error_code: '20001',
    })
  })

  it('may be asked for as ALL, and in no other way', async () => {
    expect((await trade({ bill_type: 'ALL' })).body).toBe((await trade()).body)
    expect((await trade({ bill_type: 'SUCCESS' })).fields).toEqual({
      return_code: 'FAIL',
      return_msg: 'invalid bill_type',
      error_code: '20001',
    })
    expect((await trade({ tar_type: 'ZIP' })).fields.return_msg).toBe('data format error')
    expect((await trade({ bill_date: undefined })).fields).toEqual({
      return_code: 'FAIL',
      return_msg: '缺少参数bill_date',
    })
  })

  it('of a day without trades does not exist', async () => {
    await using emulator = await startEmulator({ billRows: 0 })
    expect((await trade({}, emulator)).fields).toEqual({
      return_code: 'FAIL',
      return_msg: 'No Bill Exist',
      error_code: '20002',
    })
  })
})

describe('a bill of funds', () => {
  it('takes HMAC-SHA256, which is also what it takes for granted', async () => {
    const wrong = await flow({}, { by: 'MD5' })
    expect(wrong.fields).toEqual({ return_code: 'FAIL', return_msg: 'sign_type参数格式错误' })
    const silent = await flow({}, {})
    expect(silent.fields).toEqual({ return_code: 'FAIL', return_msg: '签名错误' })
  })

  it.each(['Basic', 'Operation', 'Fees'])('is there of the account %s', async (account_type) => {
    expect((await flow({ account_type })).headers['content-type']).toBe('text/plain')
  })

  it.each([{ account_type: 'BASIC' }, { tar_type: 'ZIP' }, { bill_date: TODAY }])(
    'is not there with %j',
    async (given) => {
      expect((await flow(given as unknown as Fields)).fields).toMatchObject({
        return_code: 'SUCCESS',
        result_code: 'FAIL',
        err_code: 'PARAM_ERROR',
      })
    },
  )

  it('of a day without any does not exist, unsigned', async () => {
    await using emulator = await startEmulator({ billRows: 0 })
    const { fields } = await flow({}, { by: 'HMAC-SHA256' }, emulator)
    expect(fields).toMatchObject({ result_code: 'FAIL', err_code: 'NO_BILL_EXIST' })
    expect(fields).not.toHaveProperty('sign')
  })
})
