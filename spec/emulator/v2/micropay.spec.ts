import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { isSignedXml, number, sendXml } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const ask = (path: string, given: Record<string, string | undefined>) =>
  sendXml(emulator, path, given).then(({ fields }) => fields)

/** By the last digit of the code. */
const charge = (
  digit: string,
  out_trade_no: string = number(),
  changes: Record<string, string | undefined> = {},
) =>
  ask('/pay/micropay', {
    ...{ body: 'image形象店', out_trade_no, total_fee: '888', spbill_create_ip: '8.8.8.8' },
    ...{ auth_code: `13006109882800940${digit}`, attach: '订单额外描述', ...changes },
  })

const query = (out_trade_no: string) => ask('/pay/orderquery', { out_trade_no })

const reverse = (given: Record<string, string | undefined>) => ask('/secapi/pay/reverse', given)

const stateOf = async (out_trade_no: string) => (await query(out_trade_no)).trade_state

describe('a 付款码', () => {
  it('is charged at once', async () => {
    const out_trade_no = number()
    const fields = await charge('6', out_trade_no)
    expect(fields).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      appid: 'wx2421b1c4370ec43b',
      mch_id: emulator.config.mchid,
      nonce_str: expect.any(String),
      sign: expect.any(String),
      result_code: 'SUCCESS',
      openid: expect.stringMatching(/^o[\w-]{27}$/),
      is_subscribe: 'N',
      trade_type: 'MICROPAY',
      bank_type: 'OTHERS',
      fee_type: 'CNY',
      total_fee: '888',
      cash_fee: '888',
      cash_fee_type: 'CNY',
      transaction_id: expect.stringMatching(/^\d{28}$/),
      out_trade_no,
      attach: '订单额外描述',
      time_end: expect.stringMatching(/^20\d{12}$/),
    })
    expect(isSignedXml(emulator, fields)).toBe(true)
    expect(await query(out_trade_no)).toMatchObject({
      trade_state: 'SUCCESS',
      transaction_id: fields.transaction_id,
    })
    expect(emulator.notifications).toEqual([])
  })

  it.each(['09', '16', '28'])('does not begin with %s', async (beginning) => {
    const auth_code = `${beginning}0061098828009406`
    expect(await charge('6', number(), { auth_code })).toMatchObject({
      result_code: 'FAIL',
      err_code: 'AUTH_CODE_INVALID',
    })
  })

  it.each(['10', '11', '12', '13', '14', '15'])('may begin with %s', async (beginning) => {
    const auth_code = `${beginning}0061098828009406`
    expect((await charge('6', number(), { auth_code })).result_code).toBe('SUCCESS')
  })

  it.each(['13006109882800940', '1300610988280094066', '13006109882800940x'])(
    'is not %s',
    async (auth_code) => {
      const { err_code } = await charge('', number(), { auth_code })
      expect(err_code).toBe('AUTH_CODE_INVALID')
    },
  )

  it.each(['appid', 'body', 'out_trade_no', 'total_fee', 'spbill_create_ip', 'auth_code'])(
    'is not charged without %s',
    async (name) => {
      const fields = await charge('6', number(), { [name]: undefined })
      expect(fields).toEqual({ return_code: 'FAIL', return_msg: `缺少参数${name}` })
    },
  )

  it('is charged once for a number', async () => {
    const out_trade_no = number()
    await charge('6', out_trade_no)
    expect(await charge('6', out_trade_no)).toMatchObject({ err_code: 'ORDERPAID' })
  })

  it('that ends in 3 has expired, and there is no order', async () => {
    const out_trade_no = number()
    expect(await charge('3', out_trade_no)).toMatchObject({
      result_code: 'FAIL',
      err_code: 'AUTHCODEEXPIRE',
      err_code_des: '二维码已过期，请用户在微信上刷新后再试',
    })
    expect(await query(out_trade_no)).toMatchObject({ err_code: 'ORDERNOTEXIST' })
  })
})

describe('a user who is asked for his password', () => {
  const USERPAYING = {
    result_code: 'FAIL',
    err_code: 'USERPAYING',
    err_code_des: '需要用户输入支付密码',
  }

  it('with a code that ends in 1 takes his time, until he pays', async () => {
    const out_trade_no = number()
    const fields = await charge('1', out_trade_no)
    expect(fields).toMatchObject(USERPAYING)
    expect(isSignedXml(emulator, fields)).toBe(true)
    for (let times = 0; times < 5; times += 1) {
      expect(await query(out_trade_no)).toMatchObject({
        trade_state: 'USERPAYING',
        trade_state_desc: '需要用户输入支付密码',
      })
    }
    expect(await emulator.pay(out_trade_no)).toBeUndefined()
    expect(await stateOf(out_trade_no)).toBe('SUCCESS')
  })

  it('with a code that ends in 2 has paid by the third query', async () => {
    const out_trade_no = number()
    expect(await charge('2', out_trade_no)).toMatchObject(USERPAYING)
    const states = [await stateOf(out_trade_no), await stateOf(out_trade_no)]
    expect(states).toEqual(['USERPAYING', 'USERPAYING'])
    expect(await query(out_trade_no)).toMatchObject({
      trade_state: 'SUCCESS',
      time_end: expect.stringMatching(/^20\d{12}$/),
    })
  })

  it('is not asked from the beginning by the same request', async () => {
    const out_trade_no = number()
    await charge('2', out_trade_no)
    await query(out_trade_no)
    await query(out_trade_no)
    expect(await charge('2', out_trade_no)).toMatchObject(USERPAYING)
    expect(await stateOf(out_trade_no)).toBe('SUCCESS')
  })

  it('is not the payer of another code by the same number', async () => {
    const out_trade_no = number()
    await charge('1', out_trade_no)
    expect(await charge('6', out_trade_no)).toMatchObject({ err_code: 'INVALID_REQUEST' })
    expect(await stateOf(out_trade_no)).toBe('USERPAYING')
  })

  it('may have paid before he is counted out', async () => {
    const out_trade_no = number()
    await charge('2', out_trade_no)
    await emulator.pay(out_trade_no)
    const states = []
    for (let times = 0; times < 4; times += 1) states.push(await stateOf(out_trade_no))
    expect(states).toEqual(['SUCCESS', 'SUCCESS', 'SUCCESS', 'SUCCESS'])
  })
})

describe('reversing', () => {
  it('gives back what was paid', async () => {
    const out_trade_no = number()
    const { transaction_id } = await charge('6', out_trade_no)
    const fields = await reverse({ out_trade_no })
    expect(fields).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      appid: 'wx2421b1c4370ec43b',
      mch_id: emulator.config.mchid,
      nonce_str: expect.any(String),
      sign: expect.any(String),
      result_code: 'SUCCESS',
      recall: 'N',
    })
    expect(await query(out_trade_no)).toMatchObject({
      trade_state: 'REVOKED',
      trade_state_desc: '订单已撤销',
      transaction_id,
    })
    const refund = { out_trade_no, out_refund_no: number(), total_fee: '888', refund_fee: '1' }
    expect((await ask('/secapi/pay/refund', refund)).result_code).toBe('FAIL')
  })

  it('finds what is paid by its transaction_id as well', async () => {
    const { transaction_id } = await charge('6')
    expect((await reverse({ transaction_id })).result_code).toBe('SUCCESS')
    expect(await reverse({})).toMatchObject({ return_code: 'FAIL' })
  })

  it('ends what waits for a password, for good', async () => {
    const out_trade_no = number()
    await charge('2', out_trade_no)
    expect((await reverse({ out_trade_no })).result_code).toBe('SUCCESS')
    const states = []
    for (let times = 0; times < 4; times += 1) states.push(await stateOf(out_trade_no))
    expect(states).toEqual(['REVOKED', 'REVOKED', 'REVOKED', 'REVOKED'])
    await expect(emulator.pay(out_trade_no)).rejects.toThrow('is closed')
    expect(await charge('2', out_trade_no)).toMatchObject({ err_code: 'ORDERCLOSED' })
    expect(await ask('/pay/closeorder', { out_trade_no })).toMatchObject({
      err_code: 'ORDERCLOSED',
    })
  })

  it('again is as good as once', async () => {
    const out_trade_no = number()
    await charge('6', out_trade_no)
    await reverse({ out_trade_no })
    expect(await reverse({ out_trade_no })).toMatchObject({ result_code: 'SUCCESS', recall: 'N' })
  })

  it('comes too late after a refund, and cannot be without an order', async () => {
    const out_trade_no = number()
    await charge('6', out_trade_no)
    const refund = { out_trade_no, out_refund_no: number(), total_fee: '888', refund_fee: '1' }
    await ask('/secapi/pay/refund', refund)
    const late = await reverse({ out_trade_no })
    expect(late).toMatchObject({ result_code: 'FAIL', err_code: 'TRADE_ERROR', recall: 'N' })
    expect(await stateOf(out_trade_no)).toBe('SUCCESS')
    const none = await reverse({ out_trade_no: 'none' })
    expect(none).toMatchObject({ err_code: 'ORDERNOTEXIST', recall: 'N' })
  })
})
