import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { sealFor, send, unseal } from '../support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const query = (given: Record<string, string>, headers: Record<string, string> = {}) =>
  send(emulator, 'GET', `/v3/smartguide/guides?${new URLSearchParams(given)}`, { headers })

const namesIn = (data: { data: { name: string }[] }) =>
  data.data.map(({ name }) => unseal(emulator, name))

describe('guides', () => {
  it('are listed with names and numbers for the merchant alone', async () => {
    const { status, data } = await query({ store_id: '12345678' })
    expect(status).toBe(200)
    expect(data).toMatchObject({ total_count: 2, limit: 10, offset: 0 })
    expect(namesIn(data)).toEqual(['张三', '李四'])
    expect(unseal(emulator, data.data[0].mobile)).toBe('13800138000')
  })

  it('are found by an encrypted number', async () => {
    const [[serial, key] = ['', '']] = Object.entries(emulator.config.certs)
    const mobile = sealFor(key, '13900139000')
    const given = { store_id: '12345678', mobile }
    const { status, data } = await query(given, { 'Wechatpay-Serial': serial })
    expect(status).toBe(200)
    expect(namesIn(data)).toEqual(['李四'])
    expect(emulator.decrypted.at(-1)).toMatchObject({
      field: 'mobile',
      text: '13900139000',
      serial,
    })
    const clear = await query({ ...given, mobile: '13900139000' }, { 'Wechatpay-Serial': serial })
    expect(clear.status).toBe(400)
    expect(clear.data.detail).toMatchObject({ field: 'mobile', location: 'query' })
    const unnamed = await query(given)
    expect(unnamed.data.detail).toMatchObject({ field: 'Wechatpay-Serial', location: 'header' })
  })

  it.each([
    [{ userid: 'jane' }, ['李四']],
    [{ work_id: 'robert' }, ['张三']],
    [{ userid: 'jane', work_id: 'robert' }, []],
    [{ limit: '1' }, ['张三']],
    [{ limit: '1', offset: '1' }, ['李四']],
    [{ offset: '2' }, []],
    [{ store_id: '1' }, []],
  ])('are found by %j', async (given, names) => {
    const { data } = await query({ store_id: '12345678', ...given })
    expect(namesIn(data)).toEqual(names)
  })

  it.each<[Record<string, string>, string]>([
    [{}, 'store_id'],
    [{ store_id: '12345678', limit: '-1' }, 'limit'],
    [{ store_id: '12345678', offset: 'x' }, 'offset'],
  ])('by %j are not', async (given, field) => {
    const { status, data } = await query(given)
    expect(status).toBe(400)
    expect(data).toMatchObject({ code: 'PARAM_ERROR', detail: { field, location: 'query' } })
  })
})
