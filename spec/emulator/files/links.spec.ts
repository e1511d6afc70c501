import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { fetchFile, isSigned, send, yesterday } from '../support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
afterEach(() => void vi.useRealTimers())

const link = async (query = '') => {
  const target = `/v3/bill/tradebill?bill_date=${yesterday()}${query}`
  const { data } = await send(emulator, 'GET', target)
  return `${data.download_url}`
}

describe('a download_url', () => {
  it('leads back to the emulator, to an answer that is not signed', async () => {
    const url = await link()
    expect(url.startsWith(`${emulator.url}v3/billdownload/file?token=`)).toBe(true)
    const { status, headers } = await fetchFile(emulator, url)
    expect(status).toBe(200)
    expect(Object.keys(headers).filter((name) => name.startsWith('wechatpay'))).toEqual([])
    expect(headers['request-id']).toMatch(/^08[0-9A-F]{40}-\d{9}$/)
  })

  it('demands a signed request', async () => {
    const target = `/${(await link()).replace(emulator.url, '')}`
    const reply = await send(emulator, 'GET', target, { headers: { Authorization: undefined } })
    expect(reply).toMatchObject({ status: 401, data: { code: 'SIGN_ERROR' } })
  })

  it('can be used again, for five minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const url = await link()
    vi.advanceTimersByTime(299_999)
    expect((await fetchFile(emulator, url)).status).toBe(200)
    expect((await fetchFile(emulator, url)).status).toBe(200)
    vi.advanceTimersByTime(1)
    const late = await fetchFile(emulator, url)
    expect(late).toMatchObject({ status: 404, data: { code: 'RESOURCE_NOT_EXISTS' } })
    expect(isSigned(emulator, late)).toBe(true)
  })

  it('is good for nothing when it was changed', async () => {
    const url = await link('&tar_type=GZIP')
    const changes = [url.replace('&tartype=gzip', ''), url.replace(/=.{4}/, '=0000'), `${url}&a`]
    for (const changed of changes) expect((await fetchFile(emulator, changed)).status).toBe(404)
  })
})
