import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { send, sendJson } from '../support.js'
import { NOWHERE, number, orderFields, sendXml } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const ask = (path: string, given: Record<string, string | undefined>) =>
  sendXml(emulator, path, given).then(({ fields }) => fields)

const place = (changes: Record<string, string | undefined> = {}) =>
  ask('/pay/unifiedorder', orderFields(changes))

const query = (given: Record<string, string | undefined>) => ask('/pay/orderquery', given)

const close = (out_trade_no: string) => ask('/pay/closeorder', { out_trade_no })

const failed = (err_code: string, err_code_des = expect.any(String)) =>
  expect.objectContaining({
    return_code: 'SUCCESS',
    result_code: 'FAIL',
    err_code,
    err_code_des,
    sign: expect.any(String),
  })

const denied = (return_msg: string) => ({ return_code: 'FAIL', return_msg })

describe('placing an order', () => {
  it.each([
    ['JSAPI', {}],
    ['APP', {}],
    ['NATIVE', { code_url: expect.stringMatching(/^weixin:\/\/wxpay\/bizpayurl/) }],
    [
      'MWEB',
      { mweb_url: expect.stringMatching(/^https:\/\/wx\.tenpay\.com\/.*prepay_id=wx\d{14}/) },
    ],
  ])('of type %s answers what the user pays with', async (trade_type, more) => {
    const fields = await place({ trade_type, openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' })
    expect(fields).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      appid: 'wx2421b1c4370ec43b',
      mch_id: emulator.config.mchid,
      nonce_str: expect.any(String),
      sign: expect.any(String),
      result_code: 'SUCCESS',
      trade_type,
      prepay_id: expect.stringMatching(/^wx\d{14}[0-9a-f]{20}$/),
      ...more,
    })
    expect(`${fields.mweb_url ?? fields.prepay_id}`).toContain(fields.prepay_id)
  })

  it('again is the same order, whatever nonce and algorithm are', async () => {
    const order = orderFields()
    const first = await ask('/pay/unifiedorder', order)
    const again = await sendXml(emulator, '/pay/unifiedorder', order, { by: 'HMAC-SHA256' })
    expect(again.fields.prepay_id).toBe(first.prepay_id)
    expect(again.fields.code_url).toBe(first.code_url)
  })

  it.each([{ total_fee: '101' }, { trade_type: 'APP' }, { attach: 'x' }, { appid: 'wx1' }])(
    'again with %j is none',
    async (changes) => {
      const order = orderFields()
      await ask('/pay/unifiedorder', order)
      expect(await ask('/pay/unifiedorder', { ...order, ...changes })).toEqual(
        failed('INVALID_REQUEST', '请求重入时，参数与首次请求时不一致'),
      )
    },
  )

  it('by a number that is paid or closed is refused', async () => {
    const [paid, closed] = [orderFields(), orderFields()]
    for (const order of [paid, closed]) await ask('/pay/unifiedorder', order)
    await emulator.pay(paid.out_trade_no)
    await close(closed.out_trade_no)
    expect(await ask('/pay/unifiedorder', paid)).toEqual(failed('ORDERPAID', '该订单已支付'))
    expect(await ask('/pay/unifiedorder', closed)).toEqual(failed('ORDERCLOSED', '订单已关闭'))
  })

  it.each([
    ...[
      'appid',
      'body',
      'out_trade_no',
      'total_fee',
      'spbill_create_ip',
      'notify_url',
      'trade_type',
    ],
  ])('without %s is refused', async (name) => {
    expect(await place({ [name]: undefined })).toEqual(denied(`缺少参数${name}`))
    expect(await place({ [name]: '' })).toEqual(denied(`缺少参数${name}`))
  })

  it.each([
    { total_fee: '0' },
    { total_fee: '-1' },
    { total_fee: '1.5' },
    { total_fee: '1e2' },
    { total_fee: '01' },
    { total_fee: '9007199254740993' },
    { trade_type: 'MICROPAY' },
    { trade_type: 'native' },
    { notify_url: 'ftp://example.com/' },
  ])('with %j is refused', async (changes) => {
    expect(await place(changes)).toEqual(denied(`${Object.keys(changes)}参数格式错误`))
  })

  it('of type JSAPI takes the payer', async () => {
    expect(await place({ trade_type: 'JSAPI' })).toEqual(denied('JSAPI支付必须传openid'))
    const partner = { sub_mch_id: '1900000110', sub_openid: 'o1' }
    expect((await place({ trade_type: 'JSAPI', ...partner })).result_code).toBe('SUCCESS')
  })
})

describe('an order', () => {
  it('shows that nobody has paid it', async () => {
    const order = orderFields({ attach: '深圳分店', device_info: 'WEB' })
    await ask('/pay/unifiedorder', order)
    expect(await query({ out_trade_no: order.out_trade_no })).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      appid: 'wx2421b1c4370ec43b',
      mch_id: emulator.config.mchid,
      device_info: 'WEB',
      nonce_str: expect.any(String),
      sign: expect.any(String),
      result_code: 'SUCCESS',
      out_trade_no: order.out_trade_no,
      attach: '深圳分店',
      total_fee: '100',
      fee_type: 'CNY',
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
    })
  })

  it('shows who has paid it, and is found by both numbers then', async () => {
    const order = orderFields({ openid: 'o1', fee_type: 'CNY' })
    await ask('/pay/unifiedorder', order)
    await emulator.pay(order.out_trade_no)
    const { out_trade_no } = order
    const paid = await query({ out_trade_no })
    expect(paid).toMatchObject({
      trade_state: 'SUCCESS',
      trade_state_desc: '支付成功',
      trade_type: 'NATIVE',
      openid: 'o1',
      is_subscribe: 'N',
      bank_type: 'OTHERS',
      total_fee: '100',
      cash_fee: '100',
      cash_fee_type: 'CNY',
      transaction_id: expect.stringMatching(/^\d{28}$/),
      time_end: expect.stringMatching(/^20\d{12}$/),
    })
    const { transaction_id } = paid
    const byId = await query({ transaction_id, out_trade_no: 'another' })
    expect(byId.out_trade_no).toBe(out_trade_no)
  })

  it('is closed once', async () => {
    const order = orderFields()
    await ask('/pay/unifiedorder', order)
    const closed = await close(order.out_trade_no)
    expect(closed).toMatchObject({ result_code: 'SUCCESS', result_msg: 'OK' })
    expect((await query({ out_trade_no: order.out_trade_no })).trade_state).toBe('CLOSED')
    expect(await close(order.out_trade_no)).toEqual(failed('ORDERCLOSED'))
    await expect(emulator.pay(order.out_trade_no)).rejects.toThrow('is closed')
  })

  it('is not closed once it is paid', async () => {
    const order = orderFields()
    await ask('/pay/unifiedorder', order)
    await emulator.pay(order.out_trade_no)
    expect(await close(order.out_trade_no)).toEqual(failed('ORDERPAID'))
  })

  it('that is not there is not found', async () => {
    const none = failed('ORDERNOTEXIST', '订单不存在')
    expect(await query({ out_trade_no: 'none' })).toEqual(none)
    expect(await query({ transaction_id: '4200000000000000000000000000' })).toEqual(none)
    expect(await close('none')).toEqual(none)
    expect(await query({})).toEqual(denied('缺少参数out_trade_no'))
    expect(await ask('/pay/closeorder', {})).toEqual(denied('缺少参数out_trade_no'))
  })

  it('of a sub-merchant is found by naming him', async () => {
    const order = orderFields({ sub_mch_id: '1900000110', sub_appid: 'wx2' })
    await ask('/pay/unifiedorder', order)
    const { out_trade_no } = order
    expect(await query({ out_trade_no })).toEqual(failed('ORDERNOTEXIST'))
    expect(await query({ out_trade_no, sub_mch_id: '1900000111' })).toEqual(failed('ORDERNOTEXIST'))
    const found = await query({ out_trade_no, sub_mch_id: '1900000110' })
    expect(found).toMatchObject({ out_trade_no, sub_mch_id: '1900000110', trade_state: 'NOTPAY' })
  })

  it('may be placed and found with fields that are empty', async () => {
    const empty = { sub_mch_id: '', openid: '', fee_type: '', attach: '' }
    const order = orderFields(empty)
    expect((await ask('/pay/unifiedorder', order)).result_code).toBe('SUCCESS')
    const found = await query({ out_trade_no: order.out_trade_no, transaction_id: '' })
    expect(found).toMatchObject({ trade_state: 'NOTPAY', fee_type: 'CNY' })
    expect(found).not.toHaveProperty('attach')
  })

  it('shares its number with those of APIv3, and is theirs not', async () => {
    const order = orderFields()
    const { out_trade_no } = order
    await ask('/pay/unifiedorder', order)
    const { mchid } = emulator.config
    const target = `/v3/pay/transactions/out-trade-no/${out_trade_no}?mchid=${mchid}`
    expect((await send(emulator, 'GET', target)).status).toBe(404)
    const placed = await sendJson(emulator, 'POST', '/v3/pay/transactions/native', {
      ...{ appid: 'wx2421b1c4370ec43b', mchid, description: 'x', out_trade_no },
      ...{ notify_url: NOWHERE, amount: { total: 100 } },
    })
    expect([placed.status, placed.data.code]).toEqual([400, 'INVALID_REQUEST'])
    const other = number()
    await sendJson(emulator, 'POST', '/v3/pay/transactions/native', {
      ...{ appid: 'wx2421b1c4370ec43b', mchid, description: 'x', out_trade_no: other },
      ...{ notify_url: NOWHERE, amount: { total: 100 } },
    })
    expect(await query({ out_trade_no: other })).toEqual(failed('ORDERNOTEXIST'))
  })
})
