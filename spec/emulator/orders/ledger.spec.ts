import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { type Receiver, startReceiver } from '../receiver.js'
import { resourceIn, send, sendJson } from '../support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const extras = {
  native: {},
  jsapi: { payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } },
  app: {},
  h5: { scene_info: { payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } } },
}
type Product = keyof typeof extras

/** Places an order, and gives its number. */
async function place(product: Product, notify_url: string, changes: object = {}): Promise<string> {
  const out_trade_no = randomUUID().replaceAll('-', '')
  const { status } = await sendJson(emulator, 'POST', `/v3/pay/transactions/${product}`, {
    ...{ appid: 'wxd678efh567hg6787', mchid: emulator.config.mchid, description: 'QQ公仔' },
    ...{ out_trade_no, notify_url, amount: { total: 100 }, ...extras[product], ...changes },
  })
  expect(status).toBe(200)
  return out_trade_no
}

const NOWHERE = 'http://127.0.0.1:9/'

const query = async (by: string) => {
  const target = `/v3/pay/transactions/${by}?mchid=${emulator.config.mchid}`
  return (await send(emulator, 'GET', target)).data
}

const close = (outTradeNo: string) =>
  sendJson(emulator, 'POST', `/v3/pay/transactions/out-trade-no/${outTradeNo}/close`, {
    mchid: emulator.config.mchid,
  })

describe('paying an order', () => {
  let receiver: Receiver

  it.each([
    ['native', 'NATIVE', expect.stringMatching(/^o[\w-]{27}$/)],
    ['jsapi', 'JSAPI', 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'],
    ['app', 'APP', expect.stringMatching(/^o[\w-]{27}$/)],
    ['h5', 'MWEB', expect.stringMatching(/^o[\w-]{27}$/)],
  ] as const)('by %s shows in every query, and is told', async (product, trade_type, openid) => {
    receiver = await startReceiver(204)
    const number = await place(product, receiver.url, { attach: '自定义' })
    await emulator.pay(number)
    const order = await query(`out-trade-no/${number}`)
    expect(order).toEqual({
      appid: 'wxd678efh567hg6787',
      mchid: emulator.config.mchid,
      out_trade_no: number,
      attach: '自定义',
      transaction_id: expect.stringMatching(/^\d{28}$/),
      trade_type,
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      bank_type: 'OTHERS',
      success_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
      payer: { openid },
      amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
      scene_info: { device_id: '' },
      promotion_detail: [],
    })
    expect(Math.abs(Date.parse(order.success_time) - Date.now())).toBeLessThan(300_000)
    expect(await query(`id/${order.transaction_id}`)).toEqual(order)
    expect(receiver.arrivals).toHaveLength(1)
    const [arrival = { body: '' }] = receiver.arrivals
    expect(JSON.parse(arrival.body)).toMatchObject({
      event_type: 'TRANSACTION.SUCCESS',
      summary: '支付成功',
      resource: { original_type: 'transaction', associated_data: 'transaction' },
    })
    expect(resourceIn(emulator, arrival)).toEqual(order)
  })

  it('gives each a transaction_id of its own', async () => {
    const numbers = [await place('app', NOWHERE), await place('app', NOWHERE)]
    for (const number of numbers) await emulator.pay(number)
    const [one, two] = await Promise.all(numbers.map((number) => query(`out-trade-no/${number}`)))
    expect(one.transaction_id).not.toBe(two.transaction_id)
  })

  it('happens even if nobody can be told', async () => {
    const number = await place('native', NOWHERE)
    const delivery = await emulator.pay(number)
    expect(delivery?.attempts[0]?.error).toBeInstanceOf(Error)
    expect((await query(`out-trade-no/${number}`)).trade_state).toBe('SUCCESS')
  })

  it('that nobody placed, that is closed, or that is paid, is an error', async () => {
    await expect(emulator.pay('none')).rejects.toThrow('pay: no order none was placed')
    const number = await place('native', NOWHERE)
    await close(number)
    await expect(emulator.pay(number)).rejects.toThrow(`pay: order ${number} is closed`)
    const other = await place('native', NOWHERE)
    await emulator.pay(other)
    await expect(emulator.pay(other)).rejects.toThrow(`pay: order ${other} is paid already`)
  })
})

describe('a paid order', () => {
  it('can be neither closed nor placed again', async () => {
    const number = await place('native', NOWHERE)
    await emulator.pay(number)
    const again = await sendJson(emulator, 'POST', '/v3/pay/transactions/native', {
      ...{ appid: 'wxd678efh567hg6787', mchid: emulator.config.mchid, description: 'QQ公仔' },
      ...{ out_trade_no: number, notify_url: NOWHERE, amount: { total: 100 } },
    })
    for (const { status, data } of [await close(number), again]) {
      expect(status).toBe(400)
      expect(data).toEqual({ code: 'ORDERPAID', message: '该订单已支付' })
    }
    expect((await query(`out-trade-no/${number}`)).trade_state).toBe('SUCCESS')
  })
})
