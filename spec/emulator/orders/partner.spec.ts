import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { startReceiver } from '../receiver.js'
import { type Reply, resourceIn, send, sendJson } from '../support.js'

let emulator: Emulator
/** Nobody has ordered by this `out_trade_no` yet. */
let number: string

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
beforeEach(() => {
  number = randomUUID().replaceAll('-', '')
})

const PATH = '/v3/pay/partner/transactions'

const order = () => ({
  sp_appid: 'wx8888888888888888',
  sp_mchid: emulator.config.mchid,
  sub_appid: 'wxd678efh567hg6999',
  sub_mchid: '1900000199',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: number,
  notify_url: 'http://127.0.0.1:9/',
  amount: { total: 100 },
})

const extras = {
  native: {},
  jsapi: { payer: { sub_openid: 'oSub' } },
  app: {},
  h5: { scene_info: { payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } } },
}
type Product = keyof typeof extras
const products = Object.keys(extras) as Product[]

const place = (product: Product, changes: object = {}): Promise<Reply> =>
  sendJson(emulator, 'POST', `${PATH}/${product}`, { ...order(), ...extras[product], ...changes })

const query = (by = `out-trade-no/${number}`, mchids: Record<string, string> = {}) => {
  const given = { sp_mchid: emulator.config.mchid, sub_mchid: '1900000199', ...mchids }
  return send(emulator, 'GET', `${PATH}/${by}?${new URLSearchParams(given)}`)
}

const close = (changes: object = {}) =>
  sendJson(emulator, 'POST', `${PATH}/out-trade-no/${number}/close`, {
    ...{ sp_mchid: emulator.config.mchid, sub_mchid: '1900000199' },
    ...changes,
  })

describe("a partner's order", () => {
  it.each(products)('by %s is answered as a direct one is, and again', async (product) => {
    const first = await place(product)
    expect(first.status).toBe(200)
    const name = { native: 'code_url', jsapi: 'prepay_id', app: 'prepay_id', h5: 'h5_url' }[product]
    expect(Object.keys(first.data)).toEqual([name])
    expect((await place(product)).data).toEqual(first.data)
  })

  it.each<[Product, object, string, string]>([
    ['native', { sp_appid: undefined }, '/sp_appid', 'is required'],
    ['native', { sp_mchid: undefined }, '/sp_mchid', 'is required'],
    ['native', { sub_mchid: undefined }, '/sub_mchid', 'is required'],
    ['native', { sp_mchid: '1900000001' }, '/sp_mchid', 'not the merchant who signed'],
    ['jsapi', { payer: undefined }, '/payer', 'is required'],
    ['h5', { scene_info: undefined }, '/scene_info', 'is required'],
    ['app', { sub_appid: 1 }, '/sub_appid', 'must be a string'],
  ])('%s %j is a PARAM_ERROR', async (product, changes, field, issue) => {
    const { status, data } = await place(product, changes)
    expect(status).toBe(400)
    expect(data).toMatchObject({ code: 'PARAM_ERROR', detail: { field, issue } })
  })

  it('shows who sells, and once it is paid who has bought', async () => {
    const receiver = await startReceiver(200)
    await place('jsapi', { notify_url: receiver.url })
    const unpaid = await query()
    expect(unpaid.data).toEqual({
      sp_appid: 'wx8888888888888888',
      sp_mchid: emulator.config.mchid,
      sub_appid: 'wxd678efh567hg6999',
      sub_mchid: '1900000199',
      out_trade_no: number,
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
      amount: { total: 100, currency: 'CNY' },
      scene_info: { device_id: '' },
      promotion_detail: [],
    })
    await emulator.pay(number)
    const { data } = await query()
    expect(data).toMatchObject({
      trade_type: 'JSAPI',
      trade_state: 'SUCCESS',
      payer: { sp_openid: expect.stringMatching(/^o[\w-]{27}$/), sub_openid: 'oSub' },
    })
    expect((await query(`id/${data.transaction_id}`)).data).toEqual(data)
    expect(receiver.arrivals.map((arrival) => resourceIn(emulator, arrival))).toEqual([data])
  })

  it('is not found without both merchants', async () => {
    await place('native')
    for (const [given, field] of [
      [`sub_mchid=1900000199`, 'sp_mchid'],
      [`sp_mchid=${emulator.config.mchid}`, 'sub_mchid'],
    ]) {
      const target = `${PATH}/out-trade-no/${number}?${given}`
      const { status, data } = await send(emulator, 'GET', target)
      expect(status).toBe(400)
      expect(data.detail).toMatchObject({ field, issue: 'is required', location: 'query' })
    }
  })

  it('is not found as that of another merchant, nor as a direct one', async () => {
    await place('native')
    const other = await query(undefined, { sp_mchid: '1900000001' })
    expect([other.status, other.data.detail.field]).toEqual([400, 'sp_mchid'])
    const sub = await query(undefined, { sub_mchid: '1900000001' })
    expect([sub.status, sub.data.code]).toEqual([404, 'ORDER_NOT_EXIST'])
    const target = `/v3/pay/transactions/out-trade-no/${number}?mchid=${emulator.config.mchid}`
    const direct = await send(emulator, 'GET', target)
    expect([direct.status, direct.data.code]).toEqual([404, 'ORDER_NOT_EXIST'])
  })

  it('cannot have the number of a direct one', async () => {
    const { sp_appid: appid, sp_mchid: mchid, ...rest } = order()
    await sendJson(emulator, 'POST', '/v3/pay/transactions/native', { appid, mchid, ...rest })
    const { status, data } = await place('native')
    expect([status, data.code]).toEqual([400, 'INVALID_REQUEST'])
  })

  it('can be closed by those whose it is', async () => {
    await place('native')
    for (const [changes, field] of [
      [{ sp_mchid: '1900000001' }, '/sp_mchid'],
      [{ sub_mchid: undefined }, '/sub_mchid'],
    ] as const) {
      const { status, data } = await close(changes)
      expect([status, data.detail.field]).toEqual([400, field])
    }
    expect((await close({ sub_mchid: '1900000001' })).status).toBe(404)
    expect((await query()).data.trade_state).toBe('NOTPAY')
    expect((await close()).status).toBe(204)
    expect((await query()).data.trade_state).toBe('CLOSED')
  })
})
