import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import type { Algorithm } from '../../support/xml-sign.js'
import { CARD, isSigned, send } from '../support.js'
import { isSignedXml, number, orderFields, sendXml } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const order = orderFields()

const place = (by?: Algorithm) =>
  sendXml(emulator, '/pay/unifiedorder', order, by && { by }).then(({ fields }) => fields)

describe('tamper of an answer of APIv2', () => {
  it.each(['signature', 'timestamp', 'serial', 'probe'] as const)(
    '%s: another sign of the right form',
    async (kind) => {
      for (const by of ['MD5', 'HMAC-SHA256'] as const) {
        emulator.tamper(kind)
        const fields = await place(by)
        expect(fields.sign).toMatch(by === 'MD5' ? /^[0-9A-F]{32}$/ : /^[0-9A-F]{64}$/)
        expect(isSignedXml(emulator, fields)).toBe(false)
        expect(fields.result_code).toBe('SUCCESS')
      }
    },
  )

  it('body: another value than was signed', async () => {
    emulator.tamper('body')
    const fields = await place()
    expect(fields.mch_id).not.toBe(emulator.config.mchid)
    expect(isSignedXml(emulator, fields)).toBe(false)
    expect(isSignedXml(emulator, { ...fields, mch_id: emulator.config.mchid })).toBe(true)
  })

  it('header: no sign', async () => {
    emulator.tamper('header')
    const fields = await place()
    expect(fields).not.toHaveProperty('sign')
    expect(fields).toHaveProperty('prepay_id')
  })

  it('spoils what fails too', async () => {
    emulator.tamper('signature')
    const { fields } = await sendXml(emulator, '/pay/orderquery', { out_trade_no: 'none' })
    expect(fields.err_code).toBe('ORDERNOTEXIST')
    expect(isSignedXml(emulator, fields)).toBe(false)
  })

  it('spoils one answer, the next, of either protocol', async () => {
    emulator.tamper('signature')
    emulator.tamper('header')
    emulator.tamper('signature')
    const wrong = [isSignedXml(emulator, await place())]
    wrong.push(isSigned(emulator, await send(emulator, 'GET', CARD)))
    wrong.push(isSignedXml(emulator, await place()))
    expect(wrong).toEqual([false, false, false])
    expect(isSignedXml(emulator, await place())).toBe(true)
  })

  it('waits for an answer that is signed', async () => {
    emulator.tamper('signature')
    const denied = await sendXml(emulator, '/pay/unifiedorder', {})
    expect(denied.fields).toEqual({ return_code: 'FAIL', return_msg: '缺少参数body' })
    const query = { mch_billno: number(), bill_type: 'MCHT' }
    const unsigned = await sendXml(emulator, '/mmpaymkttransfers/gethbinfo', query)
    expect(unsigned.fields.err_code).toBe('NOT_FOUND')
    expect(isSignedXml(emulator, await place())).toBe(false)
    expect(isSignedXml(emulator, await place())).toBe(true)
  })
})
