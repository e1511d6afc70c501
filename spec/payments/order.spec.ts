import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ApiError, RequestError } from '../../lib/index.js'
import type { PostV3CombineTransactionsJsapiBody } from '../../lib/openapi/types/v3/combine-transactions.js'
import type {
  PostV3PayPartnerTransactionsJsapiBody,
  PostV3PayTransactionsH5Body,
  PostV3PayTransactionsJsapiBody,
} from '../../lib/openapi/types/v3/pay.js'
import { createPayments } from '../../lib/payments/payments.js'
import { clientOf, failureOf } from '../http/support.js'
import { ok, plain, refusal, reset, signed, startAnswers } from '../support/answers.js'
import { deferred } from '../support/deferred.js'
import { useShop } from '../support/shop.js'
import { isSigned, parts, partsOf, paymentsOf, untypedPayments } from './support.js'

const prepay_id = 'wx201410272009395522657a690389285100'
const what = {
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://example.com/notify',
  amount: { total: 100 },
}

const direct: PostV3PayTransactionsJsapiBody = {
  ...what,
  appid: 'wx-own',
  mchid: '1900000109',
  payer: { openid: 'o-own' },
}

const partner: PostV3PayPartnerTransactionsJsapiBody = {
  ...what,
  sp_appid: 'wx-sp',
  sp_mchid: '1900000109',
  sub_mchid: '1900000100',
  payer: { sp_openid: 'o-sp' },
}
const ofSub = { ...partner, sub_appid: 'wx-sub', payer: { sub_openid: 'o-sub' } }

const combined: PostV3CombineTransactionsJsapiBody = {
  combine_appid: 'wx-all',
  combine_mchid: '1900000109',
  combine_out_trade_no: 'P20150806125346',
  notify_url: what.notify_url,
  combine_payer_info: { openid: 'o-all' },
  sub_orders: ['wx-sub', 'wx-other'].map((sub_appid, at) => ({
    mchid: '1900000109',
    sub_mchid: `190000010${at}`,
    sub_appid,
    attach: '深圳分店',
    amount: { total_amount: 10, currency: 'CNY' },
    out_trade_no: `2015080612534${at}`,
    description: what.description,
  })),
}

describe('an order', () => {
  it.each([
    ['v3/pay/transactions/jsapi', 'jsapi', direct],
    ['v3/pay/transactions/jsapi', 'miniProgram', direct],
    ['v3/pay/transactions/app', 'app', direct],
    ['v3/pay/transactions/h5', 'h5', direct],
    ['v3/pay/transactions/native', 'native', direct],
    ['v3/pay/partner/transactions/jsapi', 'jsapi', partner],
    ['v3/pay/partner/transactions/jsapi', 'miniProgram', partner],
    ['v3/pay/partner/transactions/app', 'app', partner],
    ['v3/pay/partner/transactions/h5', 'h5', partner],
    ['v3/pay/partner/transactions/native', 'native', partner],
    ['v3/combine-transactions/jsapi', 'jsapi', combined],
    ['v3/combine-transactions/jsapi', 'miniProgram', combined],
    ['v3/combine-transactions/app', 'app', combined],
    ['v3/combine-transactions/h5', 'h5', combined],
    ['v3/combine-transactions/native', 'native', combined],
  ] as const)('goes to %s for %s, as it is', async (path, method, order) => {
    const answers = await startAnswers(
      ok({ prepay_id, h5_url: 'https://x/h5', code_url: 'weixin://x' }),
    )
    await untypedPayments(paymentsOf(answers.config))[method]({ order })
    const [request, ...more] = answers.requests
    expect(more).toEqual([])
    expect(`${request?.method} ${request?.target}`).toBe(`POST /${path}`)
    expect(JSON.parse(`${request?.body}`)).toEqual(order)
  })

  it('gives parameters of what was answered, signed', async () => {
    const answers = await startAnswers(ok({ prepay_id }))
    const form = await paymentsOf(answers.config).jsapi({ order: direct })
    const { appId, timeStamp, nonceStr, package: id, paySign } = form
    expect(form).toMatchObject({
      appId: 'wx-own',
      package: `prepay_id=${prepay_id}`,
      signType: 'RSA',
    })
    expect(isSigned(paySign, appId, timeStamp, nonceStr, id)).toBe(true)
  })

  it('gives a URL with the redirect_url, and the text of a code', async () => {
    const h5_url = 'https://wx.tenpay.com/checkmweb?prepay_id=wx1&package=2'
    const answers = await startAnswers(ok({ h5_url }), ok({ code_url: 'weixin://pay' }))
    const payments = paymentsOf(answers.config)
    const { payer: _, ...order } = direct
    const h5: PostV3PayTransactionsH5Body = {
      ...order,
      scene_info: { payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } },
    }
    expect(await payments.h5({ order: h5, redirect_url: 'https://example.com/?a=b' })).toBe(
      `${h5_url}&redirect_url=https%3A%2F%2Fexample.com%2F%3Fa%3Db`,
    )
    expect(await payments.native({ order })).toBe('weixin://pay')
    expect(answers.requests.map(({ body }) => JSON.parse(`${body}`))).toEqual([h5, order])
  })
})

describe('the app in which the payment opens', () => {
  const payments = createPayments(() => ({
    ...parts,
    mchid: '1600000000',
    post: async () => ({ data: { prepay_id } }) as Awaited<ReturnType<typeof parts.post>>,
  }))
  const bothIds = { ...ofSub, payer: { sp_openid: 'o-sp', sub_openid: 'o-sub' } }
  const subPays = { ...combined, combine_payer_info: { sub_openid: 'o-sub' } }

  // doc/v3/partner/4012523579: an openid belongs to one of the apps.
  it.each([
    ["a merchant's own", direct, 'wx-own'],
    ["a service provider's", partner, 'wx-sp'],
    ["its merchant's, by sub_openid", ofSub, 'wx-sub'],
    ["its merchant's, with both openids", bothIds, 'wx-sub'],
    [
      "a service provider's, although sub_appid is given",
      { ...ofSub, payer: partner.payer },
      'wx-sp',
    ],
    ['that of a combined order', combined, 'wx-all'],
    ["a combined order's first merchant's, by sub_openid", subPays, 'wx-sub'],
  ])('of JSAPI is %s', async (_, order, appid) => {
    expect((await payments.jsapi({ order })).appId).toBe(appid)
  })

  const appIdOf = async (order: typeof direct | typeof partner | typeof combined) => {
    const { timeStamp, nonceStr, package: id, paySign } = await payments.miniProgram({ order })
    const known = ['wx-own', 'wx-sp', 'wx-sub', 'wx-other', 'wx-all']
    return known.filter((appid) => isSigned(paySign, appid, timeStamp, nonceStr, id))
  }

  // wiki/doc/apiv3_partner/apis/chapter7_2_9.shtml: sub_appid, if it was given with the order.
  it.each([
    ["a merchant's own", direct, 'wx-own'],
    ["a service provider's", partner, 'wx-sp'],
    ["its merchant's, if sub_appid is given", { ...ofSub, payer: partner.payer }, 'wx-sub'],
    ['that of a combined order', combined, 'wx-all'],
    ["a combined order's first merchant's, by sub_openid", subPays, 'wx-sub'],
  ])('of a mini program is %s, and signed without being shown', async (_, order, appid) => {
    expect(await appIdOf(order)).toEqual([appid])
    expect(await payments.miniProgram({ order })).not.toHaveProperty('appId')
  })

  it('is none where sub_openid comes without sub_appid', async () => {
    const order = { ...ofSub, sub_appid: undefined }
    const error = await failureOf(payments.jsapi({ order }), RequestError)
    expect(error.message).toContain('`sub_openid` is that of a `sub_appid`, which is missing')
  })

  it.each([
    ["a merchant's own", { ...direct, payer: undefined }, 'wx-own'],
    ["a service provider's", { ...partner, payer: undefined }, 'wx-sp'],
    ["its merchant's, if sub_appid is given", { ...ofSub, payer: undefined }, 'wx-sub'],
    ['that of a combined order', { ...combined, combine_payer_info: undefined }, 'wx-all'],
  ])('of the SDK is %s, with the merchant who placed the order', async (_, order, appid) => {
    const form = await payments.app({ order })
    expect(form).toMatchObject({ appid, partnerid: '1900000109' })
    expect(isSigned(form.sign, appid, form.timestamp, form.noncestr, prepay_id)).toBe(true)
  })

  it.each([
    ['wx-sub', ofSub],
    ['wx-sp', ofSub],
    ['wx-other', combined],
    ['wx-own', direct],
  ])('can be chosen among those of the order: %s', async (appid, order) => {
    expect((await payments.jsapi({ order, appid })).appId).toBe(appid)
  })

  it('can name another merchant', async () => {
    const order = { ...ofSub, payer: undefined }
    const form = await payments.app({ order, partnerid: '1900000100' })
    expect(form.partnerid).toBe('1900000100')
  })
})

describe('the options beside an order', () => {
  it('are those of the call', async () => {
    const answers = await startAnswers(refusal(500, 'SYSTEM_ERROR'), ok({ prepay_id }))
    const payments = paymentsOf(answers.config)
    const options = { headers: { 'x-trace': '7' }, idempotent: true, retry: { delay: 0 } }
    expect(
      await payments.app({ order: { ...direct, payer: undefined }, ...options }),
    ).toMatchObject({ prepayid: prepay_id })
    expect(answers.requests.map(({ headers }) => headers['x-trace'])).toEqual(['7', '7'])
  })

  it('end it when the signal says so', async () => {
    const answers = await startAnswers(() => {})
    const given = { order: direct, signal: AbortSignal.abort() }
    await expect(paymentsOf(answers.config).jsapi(given)).rejects.toMatchObject({
      code: 'ERR_ABORTED',
    })
  })

  it.each([
    'query',
    'json',
    'xml',
    'body',
    'multipart',
    'as',
    'security',
    'verify',
    'signType',
    'prepay_id',
    'h5_url',
    'code_url',
  ])('cannot be %s', async (name) => {
    for (const method of ['jsapi', 'miniProgram', 'app', 'h5', 'native'] as const) {
      const call = untypedPayments(createPayments(() => parts))[method]({
        order: direct,
        [name]: 'x',
      })
      const { message } = await failureOf(call, RequestError)
      expect(message).toBe(`payments.${method}: \`${name}\` cannot be given beside \`order\`.`)
    }
  })

  it.each([
    ['jsapi', 'partnerid'],
    ['h5', 'appid'],
    ['native', 'redirect_url'],
    ['app', 'timeuot'],
  ] as const)('of %s cannot be %s', async (method, name) => {
    const answers = await startAnswers(ok({ prepay_id }))
    const call = untypedPayments(paymentsOf(answers.config))[method]({ order: direct, [name]: 'x' })
    expect((await failureOf(call, RequestError)).message).toContain(
      `\`${name}\` is neither an option`,
    )
    expect(answers.requests).toEqual([])
  })
})

describe('an order that cannot be placed', () => {
  const payments = untypedPayments(createPayments(() => parts))
  const { sp_mchid: _, ...nobody } = partner

  it.each([
    ['is not an object', 'x', '`order`: it takes one object, not a string'],
    ['is a list', [direct], '`order`: it takes one object, not a list'],
    ['is none', null, '`order`: it takes one object, not null'],
    ['names no merchant', nobody, /`order`: it has no `mchid` .* `sp_mchid` .* `combine_mchid`/],
    [
      'is of two kinds',
      { ...direct, ...partner },
      '`order`: it has both `mchid` and `sp_mchid`; give one',
    ],
    [
      'is of two other kinds',
      { ...partner, ...combined },
      '`order`: it has both `sp_mchid` and `combine_mchid`; give one',
    ],
    [
      'has a merchant in digits',
      { ...direct, mchid: 1900000109 },
      '`order`: `mchid` takes text, not the number 1900000109',
    ],
    ['has no app', { ...direct, appid: undefined }, '`order`: `appid` is missing'],
    [
      'has no app of the service provider',
      { ...partner, sp_appid: '' },
      '`order`: `sp_appid` is empty',
    ],
    [
      'has no app for all',
      { ...combined, combine_appid: undefined },
      '`order`: `combine_appid` is missing',
    ],
    [
      'has no list of orders',
      { ...combined, sub_orders: {} },
      '`order`: `sub_orders` takes a list, not an object',
    ],
    [
      'has a text among its orders',
      { ...combined, sub_orders: ['x'] },
      '`order`: `sub_orders[0]`: it takes one object, not a string',
    ],
  ])('because it %s is refused before anything is sent', async (_, order, problem) => {
    for (const method of ['jsapi', 'miniProgram', 'app'] as const) {
      const error = await failureOf(payments[method]({ order }), RequestError)
      expect(error.message).toMatch(problem)
      expect(error.message).toMatch(new RegExp(`^payments\\.${method}: `))
    }
  })

  it('because it is to be paid in a foreign app is refused before anything is sent', async () => {
    for (const order of [direct, partner, ofSub, combined]) {
      const call = payments.jsapi({ order, appid: 'wx-foreign' })
      const { message } = await failureOf(call, RequestError)
      expect(message).toMatch(/^payments\.jsapi: `appid` is none of the order/)
    }
  })

  it('because WeChat Pay refuses it ends in its error', async () => {
    const answers = await startAnswers(refusal(403, 'NO_AUTH'))
    const error = await failureOf(paymentsOf(answers.config).jsapi({ order: direct }), ApiError)
    expect(error.code).toBe('NO_AUTH')
  })

  it('because nobody answers is not repeated', async () => {
    const answers = await startAnswers(reset)
    const call = paymentsOf(answers.config).jsapi({ order: direct })
    await expect(call).rejects.toMatchObject({ code: 'ERR_TRANSPORT', sent: true })
    expect(answers.requests).toHaveLength(1)
  })
})

describe('an answer without what was ordered', () => {
  it.each([
    ['another field', ok({ prepayid: prepay_id })],
    ['an empty id', ok({ prepay_id: '' })],
    ['an id that is no text', ok({ prepay_id: 1 })],
    ['nothing', signed('', { status: 204 })],
    ['null', ok(null)],
    ['text', signed('prepay_id', { headers: { 'Content-Type': 'text/plain' } })],
  ])('is an error that shows it, and warns that the order may exist: %s', async (_, answer) => {
    const answers = await startAnswers(answer)
    const error = await failureOf(paymentsOf(answers.config).jsapi({ order: direct }), ApiError)
    expect(error.code).toBe('ERR_RESPONSE')
    expect(error.verified).toBe(true)
    expect(error.message).toMatch(
      /^POST http:\S+\/v3\/pay\/transactions\/jsapi: the answer \(20\d\) has no `prepay_id`; .* query before you repeat it\.$/,
    )
  })

  it('is not believed unless it is signed', async () => {
    const answers = await startAnswers(plain(200, {}, JSON.stringify({ prepay_id })))
    const call = paymentsOf(answers.config).jsapi({ order: direct })
    await expect(call).rejects.toMatchObject({ code: 'ERR_VERIFY' })
  })
})

describe('an order at the emulator', () => {
  const shop = useShop()
  const place = () => {
    const { emulator } = shop
    const config = { ...emulator.config }
    const order = { ...direct, mchid: config.mchid, out_trade_no: `N${emulator.requests.length}` }
    return { payments: createPayments(() => ({ ...partsOf(config), mchid: config.mchid })), order }
  }

  it('is placed with one signed request, and gives parameters for each product', async () => {
    const before = shop.emulator.requests.length
    for (const method of ['jsapi', 'miniProgram'] as const) {
      const { payments, order } = place()
      const { package: id } = await payments[method]({ order })
      expect(id).toMatch(/^prepay_id=wx[0-9a-f]+$/)
    }
    const { payments, order } = place()
    const { payer: _, ...unpaid } = order
    const scene_info = { payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } }
    expect((await payments.app({ order: unpaid })).prepayid).toMatch(/^wx[0-9a-f]+$/)
    const native = { ...unpaid, out_trade_no: `${order.out_trade_no}-n` }
    expect(await payments.native({ order: native })).toMatch(/^weixin:/)
    const h5 = { ...unpaid, out_trade_no: `${order.out_trade_no}-h`, scene_info }
    expect(await payments.h5({ order: h5, redirect_url: 'https://example.com/' })).toMatch(
      /^https:\S+\?prepay_id=wx\w+&package=1&redirect_url=https%3A%2F%2Fexample\.com%2F$/,
    )
    const requests = shop.emulator.requests.slice(before)
    expect(requests).toHaveLength(5)
    expect(requests.every(({ verified }) => verified)).toBe(true)
  })

  it('that is placed twice gives the same prepay_id, signed anew', async () => {
    const { payments, order } = place()
    const [first, second] = [await payments.jsapi({ order }), await payments.jsapi({ order })]
    expect(second.package).toBe(first.package)
    expect(second.nonceStr).not.toBe(first.nonceStr)
  })
})

describe('a key that is replaced while an order is placed', () => {
  it('does not sign its parameters: that does the key of the order', async () => {
    const arrived = deferred()
    const answered = deferred()
    const answers = await startAnswers(async (outgoing, request) => {
      arrived.resolve()
      await answered.promise
      return ok({ prepay_id })(outgoing, request)
    })
    const wxpay = clientOf(answers.config)
    const call = wxpay.payments.jsapi({ order: direct })
    await arrived.promise
    await wxpay.rotate({
      serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
      privateKey: readFileSync(new URL('../vectors/keys/rsa.pkcs8.pem', import.meta.url), 'utf8'),
    })
    answered.resolve()
    const { appId, timeStamp, nonceStr, package: id, paySign } = await call
    expect(isSigned(paySign, appId, timeStamp, nonceStr, id)).toBe(true)
  })
})
