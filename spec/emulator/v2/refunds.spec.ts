import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { send, sendJson } from '../support.js'
import { isSignedXml, NOWHERE, number, orderFields, sendXml } from './support.js'

let emulator: Emulator
/** Of an order of 100 fen that has been paid. */
let out_trade_no: string
let out_refund_no: string

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
beforeEach(async () => {
  const order = orderFields()
  out_trade_no = order.out_trade_no
  out_refund_no = number()
  await ask('/pay/unifiedorder', order)
  await emulator.pay(out_trade_no)
})

const ask = (path: string, given: Record<string, string | undefined>) =>
  sendXml(emulator, path, given).then(({ fields }) => fields)

const refund = (changes: Record<string, string | undefined> = {}) =>
  ask('/secapi/pay/refund', {
    ...{ out_trade_no, out_refund_no, total_fee: '100', refund_fee: '60' },
    ...changes,
  })

const query = (given: Record<string, string | undefined>) => ask('/pay/refundquery', given)

const transactionId = async () =>
  (await ask('/pay/orderquery', { out_trade_no })).transaction_id ?? ''

describe('asking for a refund', () => {
  it('answers its number', async () => {
    const fields = await refund()
    expect(fields).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      appid: 'wx2421b1c4370ec43b',
      mch_id: emulator.config.mchid,
      nonce_str: expect.any(String),
      sign: expect.any(String),
      result_code: 'SUCCESS',
      transaction_id: await transactionId(),
      out_trade_no,
      out_refund_no,
      refund_id: expect.stringMatching(/^50000\d{24}$/),
      refund_fee: '60',
      settlement_refund_fee: '60',
      total_fee: '100',
      fee_type: 'CNY',
      cash_fee: '100',
    })
    expect(isSignedXml(emulator, fields)).toBe(true)
  })

  it('again is the same refund, and in another way none', async () => {
    const first = await refund()
    expect((await refund()).refund_id).toBe(first.refund_id)
    expect(await refund({ refund_fee: '40' })).toMatchObject({
      err_code: 'INVALID_REQUEST',
      err_code_des: '请求重入时，参数与首次请求时不一致',
    })
    expect((await query({ out_trade_no })).refund_count).toBe('1')
  })

  it('gives back no more than was paid, in however many refunds', async () => {
    const ask = (refund_fee: string) => refund({ out_refund_no: number(), refund_fee })
    expect(await ask('101')).toMatchObject({ err_code: 'INVALID_REQUEST' })
    expect((await ask('60')).result_code).toBe('SUCCESS')
    expect((await ask('41')).err_code_des).toBe('申请退款金额超过订单可退金额')
    expect((await ask('40')).result_code).toBe('SUCCESS')
    expect((await ask('1')).result_code).toBe('FAIL')
  })

  it.each([{ total_fee: '99' }, { refund_fee_type: 'USD' }])(
    'that takes the order for another is refused: %j',
    async (changes) => {
      expect(await refund(changes)).toMatchObject({
        err_code: 'REFUND_FEE_MISMATCH',
        err_code_des: '订单金额或退款金额与之前请求不一致，请核实后再试',
      })
    },
  )

  it('finds the order by either number, the transaction_id first', async () => {
    const transaction_id = await transactionId()
    const by = (numbers: Record<string, string | undefined>) =>
      refund({ out_refund_no: number(), refund_fee: '1', ...numbers })
    expect((await by({ transaction_id, out_trade_no: undefined })).result_code).toBe('SUCCESS')
    expect((await by({ transaction_id, out_trade_no: 'other' })).out_trade_no).toBe(out_trade_no)
    const none = { err_code: 'ORDERNOTEXIST', err_code_des: '订单不存在' }
    expect(await by({ transaction_id: '4200000000000000000000000000' })).toMatchObject(none)
    expect(await by({ out_trade_no: 'other' })).toMatchObject(none)
    expect(await by({ sub_mch_id: '1900000110' })).toMatchObject(none)
    const neither = await by({ out_trade_no: undefined })
    expect(neither).toEqual({ return_code: 'FAIL', return_msg: '缺少参数out_trade_no' })
  })

  it('takes an order that is paid', async () => {
    const order = orderFields()
    await ask('/pay/unifiedorder', order)
    const fields = await refund({ out_trade_no: order.out_trade_no })
    expect(fields).toMatchObject({ result_code: 'FAIL', err_code: 'ORDERNOTEXIST' })
  })

  it.each(['appid', 'out_refund_no', 'total_fee', 'refund_fee'])(
    'without %s is refused',
    async (name) => {
      const fields = await refund({ [name]: undefined })
      expect(fields).toEqual({ return_code: 'FAIL', return_msg: `缺少参数${name}` })
    },
  )

  it.each([{ refund_fee: '0' }, { total_fee: 'x' }, { notify_url: 'here' }])(
    'with %j is refused',
    async (changes) => {
      const return_msg = `${Object.keys(changes)}参数格式错误`
      expect(await refund(changes)).toEqual({ return_code: 'FAIL', return_msg })
    },
  )
})

describe('a refund', () => {
  it('shows itself with a number behind every name', async () => {
    const { refund_id } = await refund()
    const asked = await query({ refund_id })
    expect(asked).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      appid: 'wx2421b1c4370ec43b',
      mch_id: emulator.config.mchid,
      nonce_str: expect.any(String),
      sign: expect.any(String),
      result_code: 'SUCCESS',
      transaction_id: await transactionId(),
      out_trade_no,
      total_fee: '100',
      fee_type: 'CNY',
      cash_fee: '100',
      refund_count: '1',
      out_refund_no_0: out_refund_no,
      refund_id_0: refund_id,
      refund_fee_0: '60',
      settlement_refund_fee_0: '60',
      refund_channel_0: 'ORIGINAL',
      refund_account_0: 'REFUND_SOURCE_UNSETTLED_FUNDS',
      refund_recv_accout_0: '支付用户零钱',
      refund_status_0: 'PROCESSING',
    })
    expect(isSignedXml(emulator, asked)).toBe(true)
    expect(await emulator.refund(out_refund_no)).toBeUndefined()
    expect(await query({ refund_id })).toMatchObject({
      refund_status_0: 'SUCCESS',
      refund_success_time_0: expect.stringMatching(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d$/),
    })
    expect((await ask('/pay/orderquery', { out_trade_no })).trade_state).toBe('REFUND')
  })

  it('is found by four numbers, the most telling one first', async () => {
    const one = await refund({ refund_fee: '10' })
    const two = await refund({ out_refund_no: number(), refund_fee: '20' })
    const transaction_id = await transactionId()
    for (const given of [{ out_trade_no }, { transaction_id, out_trade_no: 'other' }]) {
      expect(await query(given)).toMatchObject({
        refund_count: '2',
        refund_id_0: one.refund_id,
        refund_fee_0: '10',
        refund_id_1: two.refund_id,
        refund_fee_1: '20',
      })
    }
    const other = { out_trade_no: 'other', transaction_id: 'other' }
    const byNumber = await query({ out_refund_no: two.out_refund_no, ...other })
    expect(byNumber).toMatchObject({ refund_count: '1', refund_id_0: two.refund_id })
    const byId = await query({ refund_id: one.refund_id, out_refund_no: 'other', ...other })
    expect(byId).toMatchObject({ refund_count: '1', refund_id_0: one.refund_id })
    expect(byId).not.toHaveProperty('refund_id_1')
  })

  it('that is not there is not found', async () => {
    const none = { result_code: 'FAIL', err_code: 'REFUNDNOTEXIST' }
    expect(await query({ out_trade_no })).toMatchObject(none)
    await refund()
    expect(await query({ out_trade_no: 'other' })).toMatchObject(none)
    expect(await query({ out_trade_no, sub_mch_id: '1900000110' })).toMatchObject(none)
    expect(await query({})).toEqual({ return_code: 'FAIL', return_msg: '缺少参数out_trade_no' })
  })

  it('may come from what the merchant has', async () => {
    const refund_account = 'REFUND_SOURCE_RECHARGE_FUNDS'
    await refund({ refund_account })
    expect((await query({ out_refund_no })).refund_account_0).toBe(refund_account)
  })
})

describe('orders and refunds of both protocols', () => {
  const target = () => `/v3/refund/domestic/refunds/${out_refund_no}`

  it('are in one book: APIv3 refunds what APIv2 has placed', async () => {
    const amount = { refund: 60, total: 100, currency: 'CNY' }
    const body = { out_trade_no, out_refund_no, amount }
    expect((await sendJson(emulator, 'POST', '/v3/refund/domestic/refunds', body)).status).toBe(200)
    expect((await query({ out_trade_no })).out_refund_no_0).toBe(out_refund_no)
    const more = await refund({ out_refund_no: number(), refund_fee: '41' })
    expect(more.err_code_des).toBe('申请退款金额超过订单可退金额')
  })

  it('are in one book: APIv2 refunds what APIv3 has placed', async () => {
    out_trade_no = number()
    await sendJson(emulator, 'POST', '/v3/pay/transactions/native', {
      ...{ appid: 'wx1', mchid: emulator.config.mchid, description: 'x', out_trade_no },
      ...{ notify_url: NOWHERE, amount: { total: 100 } },
    })
    await emulator.pay(out_trade_no)
    const { refund_id } = await refund({ refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS' })
    const { status, data } = await send(emulator, 'GET', target())
    expect(status).toBe(200)
    expect(data).toMatchObject({ refund_id, out_trade_no, funds_account: 'AVAILABLE' })
    expect(data.amount).toMatchObject({ refund: 60, total: 100, from: [] })
  })

  it('mean another refund by the number of one', async () => {
    await refund()
    const amount = { refund: 60, total: 100, currency: 'CNY' }
    const body = { out_trade_no, out_refund_no, amount }
    const { status, data } = await sendJson(emulator, 'POST', '/v3/refund/domestic/refunds', body)
    expect([status, data.code]).toEqual([400, 'INVALID_REQUEST'])
  })
})
