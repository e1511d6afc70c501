import { createHash, getHashes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { isSigned, send } from '../support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const ask = async () => {
  const path = '/v3/new-tax-control-fapiao/fapiao-applications/A1/fapiao-files'
  const { data } = await send(emulator, 'GET', `${path}?sub_mchid=1&fapiao_id=F1`)
  return data.fapiao_download_info_list
}

const anonymous = { headers: { Authorization: undefined } }

const targetOf = (url: string) => `/${url.replace(emulator.url, '')}`

describe('an invoice', () => {
  it('is fetched without a signature and comes without one', async () => {
    const [invoice] = await ask()
    expect(invoice).toMatchObject({ fapiao_id: 'F1', status: 'ISSUED' })
    expect(
      invoice.download_url.startsWith(`${emulator.url}invoicing/fapiao/fapiao-file?token=`),
    ).toBe(true)
    const { status, headers, bytes } = await send(
      emulator,
      'GET',
      targetOf(invoice.download_url),
      anonymous,
    )
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('application/pdf')
    expect(headers).not.toHaveProperty('wechatpay-signature')
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(emulator.requests.at(-1)).toMatchObject({ verified: false })
  })

  it.runIf(getHashes().includes('sm3'))('has its SM3 in a header', async () => {
    const [{ download_url }] = await ask()
    const { headers, bytes } = await send(emulator, 'GET', targetOf(download_url), anonymous)
    expect(headers['sm3-digest']).toBe(createHash('sm3').update(bytes).digest('hex'))
  })

  it('is not there for another token', async () => {
    const reply = await send(emulator, 'GET', '/invoicing/fapiao/fapiao-file?token=0', anonymous)
    expect(reply).toMatchObject({ status: 404, data: { code: 'RESOURCE_NOT_EXISTS' } })
    expect(isSigned(emulator, reply)).toBe(true)
  })

  it('is all that is had without a signature', async () => {
    for (const target of ['/invoicing/fapiao/fapiao-file/', '/invoicing/fapiao//fapiao-file']) {
      expect((await send(emulator, 'GET', target, anonymous)).status).toBe(401)
    }
  })
})
