import { describe, expect, it } from 'vitest'
import { RequestError } from '../../lib/index.js'
import { createPayments, type Payments } from '../../lib/payments/payments.js'
import { failureOf } from '../http/support.js'
import { parts, untypedPayments } from './support.js'

/** Neither signs nor sends. */
const payments = untypedPayments(
  createPayments(() => ({ ...parts, sign: () => Promise.reject(new Error('signed')) })),
)

/** All but `sign`, which takes any names. */
type Method = Exclude<keyof Payments, 'sign'>

/** What each method takes, every name with a right value. */
const right: { readonly [Name in Method]: Record<string, unknown> } = {
  jsapi: { appid: 'wx1', prepay_id: 'wx2' },
  miniProgram: { appid: 'wx1', prepay_id: 'wx2' },
  app: { appid: 'wx1', prepay_id: 'wx2', partnerid: '1900000109' },
  h5: { h5_url: 'https://wx.tenpay.com/', redirect_url: 'https://example.com/' },
  native: { code_url: 'weixin://wxpay/bizpayurl?pr=1' },
  redPack: { appid: 'wx1', package: 'sendid=1' },
  coupons: {
    send_coupon_params: [{ stock_id: '1', out_request_no: '2' }],
    send_coupon_merchant: '10016226',
  },
  couponsH5: {
    stock_id: '1',
    out_request_no: '2',
    open_id: 'o1',
    coupon_code: '3',
    send_coupon_merchant: '10016226',
  },
  payscoreDetail: { service_id: '1', out_order_no: '2', mch_id: '1900000109' },
  payscoreConfirm: { package: 'AAQT' },
  medicalInsurance: { appid: 'wx1', mix_trade_no: '1', prepay_id: 'wx2' },
}

const optional = [
  'partnerid',
  'redirect_url',
  'send_coupon_merchant',
  'coupon_code',
  'mch_id',
  'medicalInsurance.prepay_id',
]

const methods = Object.entries(right) as [Method, Record<string, unknown>][]
const names = methods.flatMap(([method, given]) =>
  Object.keys(given)
    .filter((name) => name !== 'send_coupon_params')
    .map((name) => ({ method, name, given })),
)
const isOptional = (method: string, name: string) =>
  optional.includes(name) || optional.includes(`${method}.${name}`)

const problemOf = async (method: keyof Payments, given: unknown): Promise<string> => {
  const { message, request } = await failureOf(payments[method](given), RequestError)
  expect(request).toBeUndefined()
  expect(message).toMatch(new RegExp(`^payments\\.${method}: .*\\.$`))
  return message.slice(`payments.${method}: `.length, -1)
}

describe.each(methods)('payments.%s', (method, given) => {
  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['wx1', 'a string'],
    [[given], 'a list'],
    [Promise.resolve(given), 'an object'],
  ])('refuses %s in place of one object', async (value, kind) => {
    expect(await problemOf(method, value)).toBe(`it takes one object, not ${kind}`)
  })

  it('refuses a name that it does not know, and proposes one', async () => {
    const [name = ''] = Object.keys(given)
    const { [name]: value, ...others } = given
    expect(await problemOf(method, { ...others, [`${name}x`]: value })).toContain(
      `\`${name}x\` is not known here (did you mean \`${name}\`?); it takes `,
    )
    expect(await problemOf(method, { ...given, whatever: 1 })).toContain(
      '`whatever` is not known here; it takes ',
    )
  })
})

describe.each(names)('`$name` of payments.$method', ({ method, name, given }) => {
  it.each([
    [5, 'takes text, not the number 5'],
    [true, 'takes text, not the boolean true'],
    [null, 'takes text, not null'],
    [{}, 'takes text, not an object'],
    ['', 'is empty'],
    ['wx1 ', 'holds white space, or is not well-formed Unicode'],
    ['wx1\n1554208460', 'holds white space, or is not well-formed Unicode'],
    ['wx1\0', 'holds white space, or is not well-formed Unicode'],
    ['wx\ud800', 'holds white space, or is not well-formed Unicode'],
  ])('cannot be %j', async (value, problem) => {
    expect(await problemOf(method, { ...given, [name]: value })).toBe(`\`${name}\` ${problem}`)
  })
})

describe.each(names.filter(({ method, name }) => !isOptional(method, name)))(
  '`$name` of payments.$method',
  ({ method, name, given }) => {
    it('is needed', async () => {
      expect(await problemOf(method, { ...given, [name]: undefined })).toMatch(
        new RegExp(`^\`${name}\` is missing(; give it, or an \`order\` to place first)?$`),
      )
    })
  },
)

describe('what can be ordered', () => {
  it.each(['jsapi', 'miniProgram', 'app', 'h5', 'native'] as const)(
    'is proposed by %s where its id is missing',
    async (method) => {
      const { prepay_id: _1, h5_url: _2, code_url: _3, ...others } = right[method]
      expect(await problemOf(method, others)).toMatch(
        / is missing; give it, or an `order` to place/,
      )
    },
  )
})

describe('a prepay_id', () => {
  it.each(['jsapi', 'miniProgram', 'app', 'medicalInsurance'] as const)(
    'of %s is refused with `prepay_id=` before it, which would be signed twice',
    async (method) => {
      expect(await problemOf(method, { ...right[method], prepay_id: 'prepay_id=wx2' })).toBe(
        '`prepay_id` begins with `prepay_id=`; give only what stands behind that',
      )
    },
  )
})

describe('a choice', () => {
  it.each(['jsapi', 'miniProgram', 'app'] as const)('of %s is one of three', async (method) => {
    for (const signType of ['SHA1', 'md5', 5, null]) {
      expect(await problemOf(method, { ...right[method], signType })).toBe(
        "`signType` takes 'RSA' or 'MD5' or 'HMAC-SHA256'",
      )
    }
  })

  it('of a red packet is one of two', async () => {
    expect(await problemOf('redPack', { ...right.redPack, signed: 'yes' })).toBe(
      "`signed` takes 'raw' or 'encoded'",
    )
  })
})

describe('a redirect_url', () => {
  it.each(['example.com/paid', '/paid', 'www.example.com', '?a=b'])(
    'must be absolute: %s is refused',
    async (redirect_url) => {
      expect(await problemOf('h5', { ...right.h5, redirect_url })).toMatch(
        /^`redirect_url` takes an absolute URL/,
      )
    },
  )
})

describe('coupons', () => {
  it.each([
    [undefined, '`send_coupon_params` takes a list, not undefined'],
    [{ stock_id: '1', out_request_no: '2' }, '`send_coupon_params` takes a list, not an object'],
    [[], '`send_coupon_params` is empty'],
    [['1'], '`send_coupon_params[0]`: it takes one object, not a string'],
    [[{ stock_id: '1' }], '`send_coupon_params[0]`: `out_request_no` is missing'],
    [
      [
        { stock_id: '1', out_request_no: '2' },
        { stock_id: 1, out_request_no: '2' },
      ],
      '`send_coupon_params[1]`: `stock_id` takes text, not the number 1',
    ],
    [
      [{ stock_id: '1', out_request_no: '2', coupon_cod: '3' }],
      '`send_coupon_params[0]`: `coupon_cod` is not known here (did you mean `coupon_code`?); it takes stock_id, out_request_no, coupon_code, create_coupon_merchant, customize_send_time',
    ],
  ])('are refused: %j', async (send_coupon_params, problem) => {
    expect(await problemOf('coupons', { send_coupon_params })).toBe(problem)
  })
})

describe('undefined', () => {
  it('is no value, whatever its name', async () => {
    const given = { code_url: 'weixin://x', order: undefined, whatever: undefined }
    expect(await payments.native(given)).toBe('weixin://x')
  })
})
