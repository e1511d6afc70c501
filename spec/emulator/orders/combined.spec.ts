import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { startReceiver } from '../receiver.js'
import { type Reply, resourceIn, send, sendJson } from '../support.js'

let emulator: Emulator
/** Nobody has ordered by this number yet. */
let number: string

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
beforeEach(() => {
  number = randomUUID().replaceAll('-', '')
})

const PATH = '/v3/combine-transactions'

const part = (at: number) => ({
  mchid: `190000011${at}`,
  sub_mchid: `190000012${at}`,
  attach: '深圳分店',
  amount: { total_amount: 10 * at, currency: 'CNY' },
  out_trade_no: `${number}-${at}`,
  description: '腾讯充值中心-QQ会员充值',
})

const order = () => ({
  combine_appid: 'wxd678efh567hg6787',
  combine_mchid: emulator.config.mchid,
  combine_out_trade_no: number,
  notify_url: 'http://127.0.0.1:9/',
  sub_orders: [part(1), part(2)],
})

const h5_info = { type: 'iOS' }
const extras = {
  native: {},
  jsapi: { combine_payer_info: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', sub_openid: 'oSub' } },
  app: {},
  h5: { scene_info: { device_id: 'POS1:1', payer_client_ip: '14.17.22.32', h5_info } },
}
type Product = keyof typeof extras
const products = Object.keys(extras) as Product[]

const place = (product: Product, changes: object = {}): Promise<Reply> =>
  sendJson(emulator, 'POST', `${PATH}/${product}`, { ...order(), ...extras[product], ...changes })

const query = (by = `out-trade-no/${number}`) => send(emulator, 'GET', `${PATH}/${by}`)

const close = (...parts: number[]) =>
  sendJson(emulator, 'POST', `${PATH}/out-trade-no/${number}/close`, {
    combine_appid: 'wxd678efh567hg6787',
    sub_orders: parts.map(part),
  })

const states = async () =>
  (await query()).data.sub_orders.map((each: { trade_state: string }) => each.trade_state)

describe('a combined order', () => {
  it.each(products)('by %s is answered as a single one is, and again', async (product) => {
    const first = await place(product)
    expect(first.status).toBe(200)
    const name = { native: 'code_url', jsapi: 'prepay_id', app: 'prepay_id', h5: 'h5_url' }[product]
    expect(Object.keys(first.data)).toEqual([name])
    expect((await place(product)).data).toEqual(first.data)
    const other = await place(product, { sub_orders: [part(1)] })
    expect([other.status, other.data.code]).toEqual([400, 'INVALID_REQUEST'])
  })

  const nothing = { sub_mchid: undefined }
  it.each<[Product, () => object, string, string]>([
    ['native', () => ({ combine_appid: undefined }), '/combine_appid', 'is required'],
    ['native', () => ({ combine_mchid: '1' }), '/combine_mchid', 'not the merchant who signed'],
    ['native', () => ({ sub_orders: [] }), '/sub_orders', 'must hold an order'],
    [
      'native',
      () => ({ sub_orders: [part(1), { ...part(2), amount: {} }] }),
      '/sub_orders/1/amount/total_amount',
      'is required',
    ],
    [
      'native',
      () => ({ notify_url: 'here' }),
      '/notify_url',
      'must be an https URL; the emulator takes http as well',
    ],
    ['jsapi', () => ({ combine_payer_info: undefined }), '/combine_payer_info', 'is required'],
    [
      'h5',
      () => ({ scene_info: { payer_client_ip: '::1', h5_info } }),
      '/scene_info/device_id',
      'is required',
    ],
  ])(
    '%s with something missing or wrong is a PARAM_ERROR',
    async (product, changes, field, issue) => {
      const { status, data } = await place(product, changes())
      expect(status).toBe(400)
      expect(data).toMatchObject({ code: 'PARAM_ERROR', detail: { field, issue } })
    },
  )

  it('of an app may be without sub-merchants', async () => {
    const individual = { individual_auth_id: '1900000109', individual_name: '张三' }
    await place('app', { sub_orders: [{ ...part(1), ...nothing, ...individual }] })
    const [shown] = (await query()).data.sub_orders
    expect(shown).toMatchObject(individual)
    expect(shown).not.toHaveProperty('sub_mchid')
  })

  it('has parts whose numbers nobody has used, in it or elsewhere', async () => {
    await place('native')
    const used = { code: 'OUT_TRADE_NO_USED', message: '商户订单号重复' }
    const other = await place('native', { combine_out_trade_no: `${number}x` })
    expect([other.status, other.data]).toEqual([403, used])
    const twice = { combine_out_trade_no: `${number}y`, sub_orders: [3, 3].map(part) }
    const both = await place('native', twice)
    expect([both.status, both.data]).toEqual([403, used])
  })

  it('shows its parts unpaid', async () => {
    await place('native')
    expect((await query()).data).toEqual({
      combine_appid: 'wxd678efh567hg6787',
      combine_mchid: emulator.config.mchid,
      combine_out_trade_no: number,
      scene_info: { device_id: '' },
      sub_orders: [1, 2].map((at) => ({
        mchid: `190000011${at}`,
        sub_mchid: `190000012${at}`,
        out_trade_no: `${number}-${at}`,
        attach: '深圳分店',
        trade_state: 'NOTPAY',
        amount: { total_amount: 10 * at, currency: 'CNY' },
        promotion_detail: [],
      })),
    })
  })

  it('is paid in one go, each part with a number of its own, and told once', async () => {
    const receiver = await startReceiver(204)
    await place('jsapi', { notify_url: receiver.url })
    await emulator.pay(number)
    const { data } = await query()
    expect(data).toMatchObject({
      combine_transaction_id: expect.stringMatching(/^\d{28}$/),
      combine_payer_info: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    })
    expect(data.sub_orders).toEqual(
      [1, 2].map((at) => ({
        mchid: `190000011${at}`,
        sub_mchid: `190000012${at}`,
        sub_openid: 'oSub',
        out_trade_no: `${number}-${at}`,
        attach: '深圳分店',
        transaction_id: expect.stringMatching(/^\d{28}$/),
        trade_type: 'JSAPI',
        trade_state: 'SUCCESS',
        bank_type: 'OTHERS',
        success_time: expect.stringMatching(/\+08:00$/),
        amount: {
          ...{ total_amount: 10 * at, currency: 'CNY' },
          ...{ payer_amount: 10 * at, payer_currency: 'CNY' },
        },
        promotion_detail: [],
      })),
    )
    const [one, two] = data.sub_orders
    const ids = [data.combine_transaction_id, one.transaction_id, two.transaction_id]
    expect(new Set(ids).size).toBe(3)
    expect((await query(`id/${data.combine_transaction_id}`)).data).toEqual(data)
    expect(receiver.arrivals.map((arrival) => resourceIn(emulator, arrival))).toEqual([data])
  })

  it('is not found by a number that it does not have yet', async () => {
    await place('native')
    for (const by of [`id/${number}`, 'out-trade-no/none']) {
      const { status, data } = await query(by)
      expect([status, data.code]).toEqual([404, 'ORDER_NOT_EXIST'])
    }
  })

  it('is not a single one, nor is a single one combined', async () => {
    const { mchid } = emulator.config
    await place('app', { sub_orders: [{ ...part(1), ...nothing }] })
    const direct = '/v3/pay/transactions'
    await sendJson(emulator, 'POST', `${direct}/native`, {
      ...{ appid: 'wx1', mchid, description: 'x', out_trade_no: `${number}-single` },
      ...{ notify_url: 'http://127.0.0.1:9/', amount: { total: 1 } },
    })
    for (const reply of [
      await send(emulator, 'GET', `${direct}/out-trade-no/${number}?mchid=${mchid}`),
      await send(emulator, 'GET', `${direct}/out-trade-no/${number}-1?mchid=${mchid}`),
      await query(`out-trade-no/${number}-single`),
    ]) {
      expect([reply.status, reply.data.code]).toEqual([404, 'ORDER_NOT_EXIST'])
    }
  })

  it('can be closed in parts, and is not paid after that', async () => {
    await place('native')
    expect((await close(2)).status).toBe(204)
    expect(await states()).toEqual(['NOTPAY', 'CLOSED'])
    await expect(emulator.pay(number)).rejects.toThrow(`pay: order ${number} is closed`)
    const again = await place('native')
    expect([again.status, again.data.code]).toEqual([400, 'ORDER_CLOSED'])
    expect((await close(1, 2)).status).toBe(204)
    expect(await states()).toEqual(['CLOSED', 'CLOSED'])
  })

  it('with a part that it does not have is not closed at all', async () => {
    await place('native')
    const { status, data } = await close(1, 3)
    expect([status, data.code]).toEqual([404, 'ORDER_NOT_EXIST'])
    expect(await states()).toEqual(['NOTPAY', 'NOTPAY'])
  })

  it('is not closed once it is paid', async () => {
    await place('native')
    await emulator.pay(number)
    const { status, data } = await close(1)
    expect([status, data.code]).toEqual([400, 'ORDERPAID'])
    expect(await states()).toEqual(['SUCCESS', 'SUCCESS'])
  })
})
