import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { number, sendXml } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const ask = (path: string, given: Record<string, string | undefined>) =>
  sendXml(emulator, `/mmpaymkttransfers/${path}`, given).then(({ fields }) => fields)

const transferFields = (changes: Record<string, string | undefined> = {}) => ({
  ...{ appid: undefined, mch_id: undefined, mchid: emulator.config.mchid },
  ...{ mch_appid: 'wx8888888888888888', partner_trade_no: number(), amount: '10099' },
  ...{ openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E', check_name: 'FORCE_CHECK', re_user_name: '王小王' },
  ...{ desc: '理赔', spbill_create_ip: '192.168.0.1' },
  ...changes,
})

const transfer = (changes: Record<string, string | undefined> = {}) =>
  ask('promotion/transfers', transferFields(changes))

const query = (partner_trade_no: string) => ask('gettransferinfo', { partner_trade_no })

const TIME = expect.stringMatching(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d$/)

describe('a transfer', () => {
  it('arrives at once, and nobody signs that', async () => {
    const partner_trade_no = number()
    const { mchid } = emulator.config
    const made = await transfer({ partner_trade_no, device_info: '013467007045764' })
    expect(made).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      mch_appid: 'wx8888888888888888',
      mchid,
      device_info: '013467007045764',
      result_code: 'SUCCESS',
      partner_trade_no,
      payment_no: expect.stringMatching(/^\d{28}$/),
      payment_time: TIME,
    })
    expect(await query(partner_trade_no)).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      result_code: 'SUCCESS',
      partner_trade_no,
      appid: 'wx2421b1c4370ec43b',
      mch_id: mchid,
      detail_id: made.payment_no,
      status: 'SUCCESS',
      openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
      transfer_name: '王小王',
      payment_amount: '10099',
      transfer_time: TIME,
      payment_time: made.payment_time,
      desc: '理赔',
    })
  })

  it('is made once for a number', async () => {
    const given = transferFields()
    const first = await ask('promotion/transfers', given)
    expect((await ask('promotion/transfers', given)).payment_no).toBe(first.payment_no)
    expect(await ask('promotion/transfers', { ...given, amount: '1' })).toMatchObject({
      result_code: 'FAIL',
      err_code: 'AMOUNT_LIMIT',
    })
    expect(await ask('promotion/transfers', { ...given, amount: '10100' })).toMatchObject({
      result_code: 'FAIL',
      err_code: 'FATAL_ERROR',
    })
  })

  it.each([
    ['29', 'FAIL'],
    ['30', 'SUCCESS'],
    ['2000000', 'SUCCESS'],
    ['2000001', 'FAIL'],
  ])('of %s fen: %s', async (amount, result) => {
    expect((await transfer({ amount })).result_code).toBe(result)
  })

  it('takes a name where it is to be checked', async () => {
    const denied = { return_code: 'FAIL', return_msg: '缺少参数re_user_name' }
    expect(await transfer({ re_user_name: undefined })).toEqual(denied)
    const unchecked = await transfer({ check_name: 'NO_CHECK', re_user_name: undefined })
    expect(unchecked.result_code).toBe('SUCCESS')
    const found = await query(`${unchecked.partner_trade_no}`)
    expect(found).not.toHaveProperty('transfer_name')
    const return_msg = 'check_name参数格式错误'
    expect(await transfer({ check_name: 'MAYBE' })).toEqual({ return_code: 'FAIL', return_msg })
  })

  it.each(['mch_appid', 'partner_trade_no', 'openid', 'check_name', 'amount', 'desc'])(
    'without %s is refused',
    async (name) => {
      const return_msg = `缺少参数${name}`
      expect(await transfer({ [name]: undefined })).toEqual({ return_code: 'FAIL', return_msg })
    },
  )

  it('that nobody made is not found', async () => {
    expect(await query('none')).toMatchObject({
      return_msg: '指定单号数据不存在',
      result_code: 'FAIL',
      err_code: 'NOT_FOUND',
      partner_trade_no: 'none',
    })
  })
})
