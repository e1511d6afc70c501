import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { startReceiver } from '../receiver.js'
import { resourceIn, send, sendJson } from '../support.js'

let emulator: Emulator
/** Of an order of 100 fen that has been paid. */
let out_trade_no: string
let out_refund_no: string

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
beforeEach(async () => {
  out_trade_no = number()
  out_refund_no = number()
  await place(out_trade_no)
  await emulator.pay(out_trade_no)
})

const number = () => randomUUID().replaceAll('-', '')

const NOWHERE = 'http://127.0.0.1:9/'

const place = (out_trade_no: string) =>
  sendJson(emulator, 'POST', '/v3/pay/transactions/native', {
    ...{ appid: 'wxd678efh567hg6787', mchid: emulator.config.mchid, description: 'QQ公仔' },
    ...{ out_trade_no, notify_url: NOWHERE, amount: { total: 100 } },
  })

const refund = (changes: object = {}) =>
  sendJson(emulator, 'POST', '/v3/refund/domestic/refunds', {
    ...{ out_trade_no, out_refund_no, amount: { refund: 60, total: 100, currency: 'CNY' } },
    ...changes,
  })

const query = (outRefundNo = out_refund_no, more = '') =>
  send(emulator, 'GET', `/v3/refund/domestic/refunds/${outRefundNo}${more}`)

const order = async () => {
  const target = `/v3/pay/transactions/out-trade-no/${out_trade_no}?mchid=${emulator.config.mchid}`
  return (await send(emulator, 'GET', target)).data
}

const NUMBER = expect.stringMatching(/^\d{28,29}$/)
const TIME = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)

describe('asking for a refund', () => {
  it('answers it as it stands, under way', async () => {
    const { status, data } = await refund()
    expect(status).toBe(200)
    expect(data).toEqual({
      refund_id: NUMBER,
      out_refund_no,
      transaction_id: (await order()).transaction_id,
      out_trade_no,
      channel: 'ORIGINAL',
      user_received_account: '支付用户零钱',
      create_time: TIME,
      status: 'PROCESSING',
      funds_account: 'UNSETTLED',
      amount: {
        total: 100,
        refund: 60,
        from: [],
        payer_total: 100,
        payer_refund: 60,
        settlement_refund: 60,
        settlement_total: 100,
        discount_refund: 0,
        currency: 'CNY',
      },
      promotion_detail: [],
    })
    expect((await query()).data).toEqual(data)
    expect((await order()).trade_state).toBe('SUCCESS')
  })

  it('answers where the money comes from, if that was said', async () => {
    const from = [{ account: 'AVAILABLE', amount: 60 }]
    const amount = { refund: 60, total: 100, currency: 'CNY', from }
    const { data } = await refund({ amount, funds_account: 'AVAILABLE' })
    expect(data).toMatchObject({ funds_account: 'AVAILABLE', amount: { from } })
  })

  it('finds the order by either number, or by both if they agree', async () => {
    const { transaction_id } = await order()
    const amount = { refund: 1, total: 100, currency: 'CNY' }
    const by = [
      [{ out_trade_no: undefined, transaction_id }, 200],
      [{ transaction_id }, 200],
      [{ transaction_id: '4200000000000000000000000000' }, 404],
      [{ out_trade_no: 'other', transaction_id }, 404],
      [{ out_trade_no: 'other' }, 404],
    ] as const
    for (const [numbers, status] of by) {
      const reply = await refund({ ...numbers, amount, out_refund_no: number() })
      expect(reply.status).toBe(status)
      if (status === 404) {
        expect(reply.data).toEqual({ code: 'RESOURCE_NOT_EXISTS', message: '订单不存在' })
      }
    }
    const neither = await refund({ out_trade_no: undefined })
    expect(neither.status).toBe(400)
    expect(neither.data.detail).toMatchObject({ issue: 'is required, or out_trade_no' })
  })

  it('finds none of an order that nobody has paid', async () => {
    const unpaid = number()
    await place(unpaid)
    const { status, data } = await refund({ out_trade_no: unpaid })
    expect([status, data.code]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
  })

  it('again is the same refund, and in another way none', async () => {
    const first = await refund()
    const again = await refund()
    expect([again.status, again.data]).toEqual([200, first.data])
    for (const changes of [
      { reason: '商品已售完' },
      { amount: { refund: 1, total: 100, currency: 'CNY' } },
    ]) {
      const { status, data } = await refund(changes)
      expect(status).toBe(400)
      expect(data.message).toBe('请求重入时，参数与首次请求时不一致')
    }
  })

  it.each([
    { refund: 1, total: 99, currency: 'CNY' },
    { refund: 1, total: 100, currency: 'USD' },
  ])('with another total than that of the order is refused: %j', async (amount) => {
    const { status, data } = await refund({ amount })
    expect(status).toBe(400)
    expect(data).toEqual({
      code: 'INVALID_REQUEST',
      message: '订单金额或退款金额与之前请求不一致，请核实后再试',
    })
  })

  it('gives back no more than was paid, in however many refunds', async () => {
    const ask = (refunded: number) =>
      refund({
        out_refund_no: number(),
        amount: { refund: refunded, total: 100, currency: 'CNY' },
      })
    expect((await ask(101)).data.message).toBe('申请退款金额超过订单可退金额')
    expect((await ask(60)).status).toBe(200)
    const { status, data } = await ask(41)
    expect([status, data.code]).toEqual([400, 'INVALID_REQUEST'])
    expect((await ask(40)).status).toBe(200)
    expect((await ask(1)).status).toBe(400)
  })

  it.each<[object, string]>([
    [{ out_refund_no: undefined }, '/out_refund_no'],
    [{ amount: undefined }, '/amount'],
    [{ amount: { refund: 0, total: 100, currency: 'CNY' } }, '/amount/refund'],
    [{ amount: { refund: 1.5, total: 100, currency: 'CNY' } }, '/amount/refund'],
    [{ amount: { refund: 1, total: 100 } }, '/amount/currency'],
    [{ notify_url: 'ftp://example.com' }, '/notify_url'],
    [{ goods_detail: [{}] }, '/goods_detail/0/merchant_goods_id'],
    [{ sub_mchid: '1900000199' }, '/sub_mchid'],
  ])('with %j is a PARAM_ERROR', async (changes, field) => {
    const { status, data } = await refund(changes)
    expect(status).toBe(400)
    expect(data).toMatchObject({ code: 'PARAM_ERROR', detail: { field } })
    expect((await query()).status).toBe(404)
  })
})

describe('a refund', () => {
  it('that nobody asked for is not found', async () => {
    const { status, data } = await query('none')
    expect(status).toBe(404)
    expect(data.code).toBe('RESOURCE_NOT_EXISTS')
  })

  it('arrives, shows so, and is told', async () => {
    const receiver = await startReceiver(200)
    const { data: asked } = await refund({ notify_url: receiver.url })
    const delivery = await emulator.refund(out_refund_no)
    expect(delivery?.event_type).toBe('REFUND.SUCCESS')
    const { data } = await query()
    expect(data).toEqual({ ...asked, status: 'SUCCESS', success_time: TIME })
    expect(await order()).toMatchObject({
      trade_state: 'REFUND',
      trade_state_desc: '订单发生过退款，退款详情请查询退款单',
    })
    const [arrival = { body: '' }] = receiver.arrivals
    expect(JSON.parse(arrival.body)).toMatchObject({
      event_type: 'REFUND.SUCCESS',
      summary: '退款成功',
      resource: { original_type: 'refund', associated_data: 'refund' },
    })
    expect(resourceIn(emulator, arrival)).toEqual({
      mchid: emulator.config.mchid,
      out_trade_no,
      transaction_id: data.transaction_id,
      out_refund_no,
      refund_id: data.refund_id,
      refund_status: 'SUCCESS',
      success_time: data.success_time,
      user_received_account: '支付用户零钱',
      amount: { total: 100, refund: 60, payer_total: 100, payer_refund: 60 },
    })
  })

  it('without a notify_url is told to nobody', async () => {
    await refund()
    const before = emulator.notifications.length
    expect(await emulator.refund(out_refund_no)).toBeUndefined()
    expect(emulator.notifications.length).toBe(before)
    expect((await query()).data.status).toBe('SUCCESS')
  })

  it('leaves the rest of the order to be refunded', async () => {
    await refund()
    await emulator.refund(out_refund_no)
    const amount = { refund: 40, total: 100, currency: 'CNY' }
    expect((await refund({ out_refund_no: number(), amount })).status).toBe(200)
  })

  it('that nobody asked for, or that has arrived, is an error', async () => {
    await expect(emulator.refund('none')).rejects.toThrow('refund: no refund none was asked for')
    await refund()
    await emulator.refund(out_refund_no)
    await expect(emulator.refund(out_refund_no)).rejects.toThrow(
      `refund: ${out_refund_no} is done already`,
    )
  })
})

describe("a refund of a partner's order", () => {
  it('names the sub-merchant, everywhere', async () => {
    const receiver = await startReceiver(204)
    out_trade_no = number()
    const { mchid } = emulator.config
    await sendJson(emulator, 'POST', '/v3/pay/partner/transactions/native', {
      ...{ sp_appid: 'wx8888888888888888', sp_mchid: mchid, sub_mchid: '1900000199' },
      ...{ description: 'QQ公仔', out_trade_no, notify_url: NOWHERE, amount: { total: 100 } },
    })
    await emulator.pay(out_trade_no)
    const without = await refund({ notify_url: receiver.url })
    expect([without.status, without.data.detail.field]).toEqual([400, '/sub_mchid'])
    const asked = await refund({ notify_url: receiver.url, sub_mchid: '1900000199' })
    expect(asked.status).toBe(200)
    expect((await query()).status).toBe(400)
    expect((await query(undefined, '?sub_mchid=1900000199')).data).toEqual(asked.data)
    await emulator.refund(out_refund_no)
    const [told] = receiver.arrivals.map((arrival) => resourceIn(emulator, arrival))
    expect(told).toMatchObject({ sp_mchid: mchid, sub_mchid: '1900000199' })
    expect(told).not.toHaveProperty('mchid')
  })
})

describe('a refund of a part of a combined order', () => {
  it('changes this part alone', async () => {
    const combine_out_trade_no = number()
    const part = (at: number) => ({
      ...{ mchid: '1900000110', sub_mchid: `190000012${at}`, attach: '店', description: '会员' },
      ...{ amount: { total_amount: 100, currency: 'CNY' }, out_trade_no: `${out_trade_no}-${at}` },
    })
    await sendJson(emulator, 'POST', '/v3/combine-transactions/native', {
      ...{ combine_appid: 'wxd678efh567hg6787', combine_mchid: emulator.config.mchid },
      ...{ combine_out_trade_no, notify_url: NOWHERE, sub_orders: [part(1), part(2)] },
    })
    await emulator.pay(combine_out_trade_no)
    await refund({ out_trade_no: `${out_trade_no}-2`, sub_mchid: '1900000122' })
    await emulator.refund(out_refund_no)
    const target = `/v3/combine-transactions/out-trade-no/${combine_out_trade_no}`
    const { data } = await send(emulator, 'GET', target)
    expect(data.sub_orders.map((each: { trade_state: string }) => each.trade_state)).toEqual([
      'SUCCESS',
      'REFUND',
    ])
  })
})
