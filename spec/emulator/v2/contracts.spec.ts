import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { isSignedXml, number, sendXml } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const contract = (contract_code = number()) => ({
  ...{ plan_id: '12535', contract_code, request_serial: '1000', nonce_str: undefined },
  ...{ contract_display_account: '微信代扣', notify_url: 'https://weixin.qq.com', version: '1.0' },
  ...{ timestamp: '1414488825', clientip: '119.145.83.6' },
})

const sign = (given: Record<string, string | undefined>) =>
  sendXml(emulator, '/papay/h5entrustweb', given, { method: 'GET', by: 'HMAC-SHA256' })

const query = (given: Record<string, string>) =>
  sendXml(emulator, '/papay/querycontract', { version: '1.0', nonce_str: undefined, ...given })

const TIME = expect.stringMatching(/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d$/)

describe('a contract', () => {
  it('begins with a page, of which nobody signs the address', async () => {
    expect((await sign(contract())).fields).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      result_code: 'SUCCESS',
      redirect_url: expect.stringMatching(/^https:\/\//),
    })
  })

  it('is signed at once, and shows itself by either of its numbers', async () => {
    const given = contract()
    await sign(given)
    const { plan_id, contract_code } = given
    const { fields } = await query({ plan_id, contract_code })
    expect(fields).toEqual({
      return_code: 'SUCCESS',
      return_msg: 'OK',
      result_code: 'SUCCESS',
      appid: 'wx2421b1c4370ec43b',
      mch_id: emulator.config.mchid,
      sign: expect.any(String),
      contract_id: expect.stringMatching(/^\d{26}$/),
      plan_id,
      request_serial: '1000',
      contract_code,
      contract_display_account: '微信代扣',
      contract_state: '0',
      contract_signed_time: TIME,
      contract_expired_time: TIME,
      openid: expect.stringMatching(/^o/),
    })
    expect(isSignedXml(emulator, fields)).toBe(true)
    const { contract_id = '' } = fields
    expect((await query({ contract_id })).fields.contract_code).toBe(contract_code)
  })

  it('is the same where it is asked for again', async () => {
    const given = contract()
    await sign(given)
    const { plan_id, contract_code } = given
    const first = await query({ plan_id, contract_code })
    await sign({ ...given, request_serial: '1001' })
    const again = await query({ plan_id, contract_code })
    expect(again.fields.contract_id).toBe(first.fields.contract_id)
  })

  it('of another plan, or of none, is not found', async () => {
    const given = contract()
    await sign(given)
    const { contract_code } = given
    for (const other of [{ plan_id: '1', contract_code }, { contract_id: '1' }]) {
      expect((await query(other)).fields).toMatchObject({
        result_code: 'FAIL',
        err_code: 'CONTRACT_NOT_EXIST',
      })
    }
    const return_msg = '缺少参数contract_code'
    expect((await query({})).fields).toEqual({ return_code: 'FAIL', return_msg })
  })

  it.each(['plan_id', 'contract_code', 'notify_url', 'timestamp', 'clientip'])(
    'is not begun without %s',
    async (name) => {
      const { fields } = await sign({ ...contract(), [name]: undefined })
      expect(fields).toEqual({ return_code: 'FAIL', return_msg: `缺少参数${name}` })
    },
  )
})
