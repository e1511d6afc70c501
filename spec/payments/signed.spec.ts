import { describe, expect, it } from 'vitest'
import { ConfigError, RequestError } from '../../lib/index.js'
import { createPayments } from '../../lib/payments/payments.js'
import { failureOf } from '../http/support.js'
import { parts, untypedPayments } from './support.js'

const payments = untypedPayments(createPayments(() => parts))

/** The example of WeChat Pay's manual. */
const MANUAL = {
  ...{ appid: 'wxd930ea5d5a258f4f', mch_id: '10000100', device_info: '1000', body: 'test' },
  nonce_str: 'ibuaiVcKdpRxkhJA',
}

describe('other parameters', () => {
  it("are signed as in WeChat Pay's manual", async () => {
    const sign = '9A0A8659F005D6984697E2CA0A9CF3B7'
    expect(await payments.sign(MANUAL)).toEqual({ ...MANUAL, sign })
    const given = { ...MANUAL, mch_id: 10000100, attach: '', detail: undefined, sign: 'x' }
    expect(await payments.sign(given)).toEqual({ ...MANUAL, sign })
  })

  it('are signed by `sign_type`, which is signed too', async () => {
    const { sign, ...rest } = (await payments.sign({
      ...MANUAL,
      sign_type: 'HMAC-SHA256',
    })) as Record<string, string>
    expect(rest).toEqual({ ...MANUAL, sign_type: 'HMAC-SHA256' })
    expect(sign).toMatch(/^[\dA-F]{64}$/)
  })

  it.each([
    [{ sign_type: 'SHA1' }, "`sign_type` takes 'MD5' or 'HMAC-SHA256'"],
    [{ total_fee: 1.5 }, '`total_fee` takes text or a whole number, not the number 1.5'],
    [{ detail: {} }, '`detail` takes text or a whole number, not an object'],
    [{ detail: null }, '`detail` takes text or a whole number, not null'],
  ])('that cannot be signed are refused: %o', async (wrong, message) => {
    const error = await failureOf(payments.sign({ ...MANUAL, ...wrong }), RequestError)
    expect(error.message).toContain(message)
  })

  it('need the secret', async () => {
    const bare = untypedPayments(createPayments(() => ({ ...parts, secret: undefined })))
    expect((await failureOf(bare.sign(MANUAL), ConfigError)).option).toBe('secret')
  })
})
