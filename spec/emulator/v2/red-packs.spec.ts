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

const pack = (mch_billno = number().slice(0, 28)) => ({
  ...{ mch_billno, appid: undefined, wxappid: 'wx8888888888888888', send_name: '天虹百货' },
  ...{ re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E', total_amount: '1000', total_num: '1' },
  ...{
    wishing: '感谢您参加猜灯谜活动',
    client_ip: '192.168.0.1',
    act_name: '猜灯谜',
    remark: '快来抢',
  },
})

const sendPack = (changes: Record<string, string | undefined>) =>
  ask('sendredpack', { ...pack(), ...changes })

const query = (mch_billno: string) => ask('gethbinfo', { mch_billno, bill_type: 'MCHT' })

describe('a red pack', () => {
  it('is sent, and nobody signs that', async () => {
    const given = pack()
    expect(await ask('sendredpack', given)).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      result_code: 'SUCCESS',
      mch_billno: given.mch_billno,
      mch_id: emulator.config.mchid,
      wxappid: 'wx8888888888888888',
      re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
      total_amount: '1000',
      send_listid: expect.stringMatching(/^1000000000\d{18}$/),
    })
  })

  it('is opened at once', async () => {
    const given = pack()
    const { send_listid } = await ask('sendredpack', given)
    const time = expect.stringMatching(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d$/)
    expect(await query(given.mch_billno)).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      result_code: 'SUCCESS',
      mch_billno: given.mch_billno,
      mch_id: emulator.config.mchid,
      detail_id: send_listid,
      status: 'RECEIVED',
      send_type: 'API',
      hb_type: 'NORMAL',
      total_num: '1',
      total_amount: '1000',
      send_time: time,
      wishing: '感谢您参加猜灯谜活动',
      act_name: '猜灯谜',
      remark: '快来抢',
      hblist: {
        hbinfo: { openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E', amount: '1000', rcv_time: time },
      },
    })
  })

  it('is sent once for a number, to one user', async () => {
    const given = pack()
    const first = await ask('sendredpack', given)
    expect((await ask('sendredpack', given)).send_listid).toBe(first.send_listid)
    expect(await ask('sendredpack', { ...given, total_amount: '1001' })).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'FAIL',
      err_code: 'FATAL_ERROR',
      mch_billno: given.mch_billno,
    })
    expect((await query(given.mch_billno)).total_amount).toBe('1000')
  })

  it.each([
    ['99', undefined, 'FAIL'],
    ['100', undefined, 'SUCCESS'],
    ['20000', undefined, 'SUCCESS'],
    ['20001', undefined, 'FAIL'],
    ['1', 'PRODUCT_1', 'SUCCESS'],
    ['20001', 'PRODUCT_1', 'SUCCESS'],
  ])('of %s fen with the scene %s: %s', async (total_amount, scene_id, result) => {
    const fields = await sendPack({ total_amount, scene_id })
    expect(fields.result_code).toBe(result)
    if (result === 'FAIL') expect(fields.err_code).toBe('MONEY_LIMIT')
  })

  it.each([{ total_num: '2' }, { total_amount: '0' }])('with %j is refused', async (changes) => {
    const return_msg = `${Object.keys(changes)}参数格式错误`
    expect(await sendPack(changes)).toEqual({ return_code: 'FAIL', return_msg })
  })

  it.each(['wxappid', 're_openid', 'total_amount', 'client_ip', 'act_name', 'remark', 'wishing'])(
    'without %s is refused',
    async (name) => {
      const return_msg = `缺少参数${name}`
      expect(await sendPack({ [name]: undefined })).toEqual({ return_code: 'FAIL', return_msg })
    },
  )

  it('that nobody sent is not found, and nobody signs that either', async () => {
    expect(await query('none')).toEqual({
      return_code: 'SUCCESS',
      return_msg: '指定单号数据不存在',
      mch_billno: 'none',
      mch_id: emulator.config.mchid,
      result_code: 'FAIL',
      err_code: 'NOT_FOUND',
      err_code_des: '指定单号数据不存在',
    })
  })
})
