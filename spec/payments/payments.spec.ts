import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigError, TransportError } from '../../lib/index.js'
import { createPayments, type Payments } from '../../lib/payments/payments.js'
import type { PaySignType } from '../../lib/payments/types.js'
import { sign } from '../../lib/v2/sign.js'
import { failureOf } from '../http/support.js'
import { isSigned, parts, secret, untypedPayments } from './support.js'

const vector = (name: string): string =>
  readFileSync(new URL(`../vectors/payments/${name}`, import.meta.url), 'utf8').trimEnd()

interface FormVector {
  name: string
  method: keyof Payments
  given: Record<string, unknown>
}

const vectors: FormVector[] = JSON.parse(vector('forms.json'))
const stamp = () => ({ timestamp: '1554208460', nonce: '593BEC0C930BF1AFEB40B4A08C8FB242' })

const withoutSecret = { ...parts, secret: undefined }

const appid = 'wx8888888888888888'
const prepay_id = 'wx201410272009395522657a690389285100'

const isV2 = ({ name }: FormVector): boolean => vector(`forms/${name}.message`).includes('&key=')

describe.each(vectors)('the form of vector $name', ({ name, method, given }) => {
  it('is the one that openssl has signed', async () => {
    const result = vector(`forms/${name}.result`)
    const form = await untypedPayments(createPayments(() => parts, stamp))[method](given)
    expect(form).toEqual(result.startsWith('{') ? JSON.parse(result) : result)
  })
})

describe('without an APIv2 key', () => {
  const payments = untypedPayments(createPayments(() => withoutSecret, stamp))

  it.each(vectors.filter(isV2))('$name is refused, telling how to have it', async (form) => {
    const error = await failureOf(payments[form.method](form.given), ConfigError)
    expect(error.option).toBe('secret')
    expect(error.message).toMatch(
      /^secret: it is missing, .* \((MD5|HMAC-SHA256)\)\. Give .*API 密钥/,
    )
  })

  it.each(vectors.filter((form) => !isV2(form)))('$name is made', async (form) => {
    const result = JSON.parse(vector(`forms/${form.name}.result`))
    expect(await payments[form.method](form.given)).toEqual(result)
  })
})

describe('the parameters of two payments', () => {
  const payments = createPayments(() => parts)

  it('differ in their nonce, and each is signed with its own', async () => {
    const forms = await Promise.all(
      Array.from({ length: 20 }, () => payments.jsapi({ appid, prepay_id })),
    )
    expect(new Set(forms.map(({ nonceStr }) => nonceStr)).size).toBe(20)
    for (const { appId, timeStamp, nonceStr, package: order, paySign } of forms) {
      expect(timeStamp).toMatch(/^\d{10}$/)
      expect(isSigned(paySign, appId, timeStamp, nonceStr, order)).toBe(true)
    }
  })
})

describe('whatever the ids are', () => {
  const id = fc
    .string({ unit: 'binary', minLength: 1 })
    .filter((text) => text.isWellFormed() && !/[\s\p{Cc}]/u.test(text))
  const types = fc.constantFrom<PaySignType>('RSA', 'MD5', 'HMAC-SHA256')
  const payments = createPayments(() => parts)

  it('a page gets a signature over what it gets', () =>
    fc.assert(
      fc.asyncProperty(id, id, types, async (appid, prepay_id, signType) => {
        const { paySign, ...form } = await payments.jsapi({ appid, prepay_id, signType })
        const { appId, timeStamp, nonceStr, package: order } = form
        expect([appId, order, form.signType]).toEqual([appid, `prepay_id=${prepay_id}`, signType])
        if (signType === 'RSA') {
          expect(isSigned(paySign, appid, timeStamp, nonceStr, order)).toBe(true)
        } else {
          expect(paySign).toBe(sign(form, secret, signType))
        }
      }),
      { numRuns: 50 },
    ))

  it('an app gets a signature over the bare prepay_id', () =>
    fc.assert(
      fc.asyncProperty(id, id, types, async (appid, prepay_id, signType) => {
        const { sign: signature, ...form } = await payments.app({ appid, prepay_id, signType })
        if (signType === 'RSA') {
          const { timestamp, noncestr } = form
          expect(isSigned(signature, appid, timestamp, noncestr, prepay_id)).toBe(true)
        } else {
          expect(signature).toBe(sign(form, secret, signType))
        }
      }),
      { numRuns: 50 },
    ))

  it('a red packet comes percent-encoded, and its parts come back', () =>
    fc.assert(
      fc.asyncProperty(id, async (value) => {
        const { package: encoded } = await payments.redPack({ appid, package: `sendid=${value}` })
        expect(encoded).toMatch(/^[\w.!~*'()%-]+$/)
        expect(decodeURIComponent(encoded)).toBe(`sendid=${value}`)
      }),
    ))

  it('every parameter of a coupon page can be read from its URL', () =>
    fc.assert(
      fc.asyncProperty(id, id, id, async (stock_id, out_request_no, open_id) => {
        const given = { stock_id, out_request_no, open_id }
        const url = new URL(await payments.couponsH5(given))
        expect(url.hash).toBe('#wechat_redirect')
        const { sign: signature, ...signed } = Object.fromEntries(url.searchParams)
        expect(signed).toEqual({ ...given, send_coupon_merchant: parts.mchid })
        expect(signature).toBe(sign(signed, secret, 'HMAC-SHA256'))
      }),
    ))

  it('the query of a 支付分 page says what the data of a mini program says', () =>
    fc.assert(
      fc.asyncProperty(id, id, async (service_id, out_order_no) => {
        const detail = await payments.payscoreDetail({ service_id, out_order_no })
        const query = new URLSearchParams(detail.queryString)
        expect(Object.fromEntries(query)).toEqual(detail.extraData)
      }),
    ))
})

describe('payscoreConfirm', () => {
  it('hands on the package that WeChat Pay has signed, as it is', async () => {
    const given = { package: 'AAQTnZoAAAABAAAAAAD8m2b8VRdZ2kVdKmHNZiAAAABcwQVtru-5k9MmEOZJ_Pv' }
    expect(await createPayments(() => withoutSecret).payscoreConfirm(given)).toEqual({
      businessType: 'wxpayScoreUse',
      extraData: given,
      queryString: `package=${given.package}`,
    })
  })
})

describe('medicalInsurance', () => {
  it('needs no signature where insurance pays everything', async () => {
    const never = { ...parts, sign: () => Promise.reject(new Error('signed')) }
    const given = { appid, mix_trade_no: '202204022005169952975171534816' }
    expect(await createPayments(() => never).medicalInsurance(given)).toEqual({
      appid,
      mixTradeNo: given.mix_trade_no,
    })
  })
})

describe('native', () => {
  it('gives the text of the code', async () => {
    const code_url = 'weixin://wxpay/bizpayurl/up?pr=NwY5Mz9&groupid=00'
    expect(await createPayments(() => parts).native({ code_url })).toBe(code_url)
  })
})

describe('a signer that fails', () => {
  const failing = (cause: unknown) =>
    createPayments(() => ({ ...parts, sign: () => Promise.reject(cause) }))

  it('is named, with its error as the cause', async () => {
    const cause = new Error('no connection to the KMS')
    const error = await failureOf(failing(cause).jsapi({ appid, prepay_id }), TransportError)
    expect(error.message).toMatch(/^`signer` failed to sign the parameters of a payment; /)
    expect(error.message).toContain('has been placed')
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', cause, sent: false, attempts: [] })
  })

  it('is heard where it tells what is wrong with the configuration', async () => {
    const cause = new ConfigError('privateKey', 'it is cut off', 'Give all of it')
    await expect(failing(cause).app({ appid, prepay_id })).rejects.toBe(cause)
  })
})
