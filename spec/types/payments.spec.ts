import { describe, expectTypeOf, it } from 'vitest'
import type { PostV3CombineTransactionsH5Body } from '../../lib/openapi/types/v3/combine-transactions.js'
import type {
  PostV3PayPartnerTransactionsAppBody,
  PostV3PayTransactionsJsapiBody,
  PostV3PayTransactionsNativeBody,
} from '../../lib/openapi/types/v3/pay.js'
import type { Payments } from '../../lib/payments/payments.js'
import type {
  AppParameters,
  JsapiParameters,
  MiniProgramParameters,
} from '../../lib/payments/types.js'

/** Never called: `npm run types` compiles what it would do, and fails where a type is another one. */
type Uncalled = (payments: Payments) => unknown

declare const jsapi: PostV3PayTransactionsJsapiBody
declare const app: PostV3PayPartnerTransactionsAppBody
declare const h5: PostV3CombineTransactionsH5Body
declare const native: PostV3PayTransactionsNativeBody

const prepaid = { appid: 'wx1', prepay_id: 'wx2' }

describe('the types of payments', () => {
  it('say exactly what a page, a mini program and an app get', () => {
    const _: Uncalled = async (payments) => {
      expectTypeOf(await payments.jsapi(prepaid)).toEqualTypeOf<{
        appId: string
        timeStamp: string
        nonceStr: string
        package: `prepay_id=${string}`
        signType: 'RSA'
        paySign: string
      }>()
      expectTypeOf(await payments.miniProgram(prepaid)).toEqualTypeOf<
        MiniProgramParameters<'RSA'>
      >()
      expectTypeOf(await payments.app(prepaid)).toEqualTypeOf<AppParameters>()
      expectTypeOf<AppParameters['package']>().toEqualTypeOf<'Sign=WXPay'>()
      expectTypeOf<keyof MiniProgramParameters>().toEqualTypeOf<
        Exclude<keyof JsapiParameters, 'appId'>
      >()
    }
  })

  it('know the algorithm that was chosen', () => {
    const _: Uncalled = async (payments) => {
      const md5 = await payments.jsapi({ ...prepaid, signType: 'MD5' })
      expectTypeOf(md5.signType).toEqualTypeOf<'MD5'>()
      const hmac = await payments.miniProgram({ ...prepaid, signType: 'HMAC-SHA256' })
      expectTypeOf(hmac.signType).toEqualTypeOf<'HMAC-SHA256'>()
      // @ts-expect-error no such algorithm
      payments.app({ ...prepaid, signType: 'SHA1' })
    }
  })

  it('take the orders of the endpoints, with options of the call', () => {
    const _: Uncalled = async (payments) => {
      const { signal } = new AbortController()
      expectTypeOf(await payments.jsapi({ order: jsapi, signal })).toEqualTypeOf<JsapiParameters>()
      payments.miniProgram({ order: jsapi, appid: 'wx1', headers: { a: 'b' } })
      payments.app({ order: app, partnerid: '1900000100', idempotent: true })
      expectTypeOf(await payments.h5({ order: h5, timeout: 5 })).toEqualTypeOf<string>()
      expectTypeOf(await payments.native({ order: native, retry: 0 })).toEqualTypeOf<string>()
      payments.jsapi({
        order: {
          appid: 'wx1',
          mchid: '1900000109',
          description: 'x',
          out_trade_no: 'N1',
          notify_url: 'https://example.com/',
          // @ts-expect-error fen are a number
          amount: { total: '100' },
          payer: { openid: 'o1' },
        },
      })
      // @ts-expect-error the order of a QR code has no payer
      payments.jsapi({ order: native })
      // @ts-expect-error the order decides about the body
      payments.native({ order: native, json: {} })
      // @ts-expect-error one or the other
      payments.jsapi({ order: jsapi, prepay_id: 'wx2' })
      // @ts-expect-error only an app names its merchant
      payments.jsapi({ order: jsapi, partnerid: '1900000100' })
      // @ts-expect-error orders are placed with APIv3
      payments.app({ order: app, signType: 'MD5' })
    }
  })

  it('need what has no default', () => {
    const _: Uncalled = (payments) => {
      // @ts-expect-error appid
      payments.jsapi({ prepay_id: 'wx2' })
      // @ts-expect-error prepay_id
      payments.app({ appid: 'wx1' })
      // @ts-expect-error h5_url
      payments.h5({ redirect_url: 'https://example.com/' })
      // @ts-expect-error out_request_no
      payments.coupons({ send_coupon_params: [{ stock_id: '1' }] })
      payments.coupons({ send_coupon_params: [{ stock_id: '1', out_request_no: '2' }] })
      payments.payscoreDetail({ service_id: '1', out_order_no: '2' })
    }
  })

  it('know that insurance may leave nothing to pay', () => {
    const _: Uncalled = async (payments) => {
      const form = await payments.medicalInsurance({ appid: 'wx1', mix_trade_no: '1' })
      expectTypeOf(form.mixTradeNo).toEqualTypeOf<string>()
      expectTypeOf(form.paySign).toEqualTypeOf<string | undefined>()
    }
  })
})
