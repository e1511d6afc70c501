import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { RequestError } from '../../lib/index.js'
import { type Arrived, ok, plain, refusal, startAnswers } from '../support/answers.js'
import { says, startShop } from '../v2/support.js'
import { clientOf, failureOf } from './support.js'

const NATIVE = 'v3/pay/transactions/native'
const REFUND = 'v3/refund/domestic/refunds'
const DETAILS = 'v3/bank-batch-transfer/receipt/detail-receipts'
const CLOSE = 'v3/pay/transactions/out-trade-no/{out_trade_no}/close'
const COMPLAINTS = 'v3/merchant-service/complaints-v2'
const SERVICE = 'v3/payscore/serviceorder'
const BUDGET = 'v3/fund-app/mch-transfer/partner/budget'
const KEY = { 'Idempotency-Key': 'K' }
const COUPONS = 'v3/marketing/favor/users/{openid}/coupons'

/** What a POST in vain to `path` ends in, and how often it was tried. */
async function outcomeOf(path: string, given: object, config: object = {}) {
  const isV2 = path.startsWith('v2/')
  const { wxpay, requests } = await startShop(isV2 ? says('', { status: 503 }) : plain(503), config)
  const error: Error = await wxpay
    .chain(path)
    .post({ idempotent: true, ...given })
    .then(
      () => new Error('it went well'),
      (error) => error,
    )
  return { error, requests }
}

async function expectRepeated(path: string, given: object): Promise<readonly Arrived[]> {
  const { error, requests } = await outcomeOf(path, given)
  expect(requests, error.message).toHaveLength(3)
  return requests
}

/** Nothing is sent. Gives the message. */
async function refusalOf(path: string, given: object, config: object = {}): Promise<string> {
  const { error, requests } = await outcomeOf(path, given, config)
  expect(error).toBeInstanceOf(RequestError)
  expect(requests).toEqual([])
  return error.message
}

describe('a POST of a listed endpoint that is marked `idempotent`', () => {
  it.each<[string, object, string]>([
    [NATIVE, { json: {} }, '`out_trade_no`'],
    [NATIVE, {}, '`out_trade_no`'],
    [NATIVE, { json: { out_trade_no: '' } }, '`out_trade_no`'],
    [NATIVE, { json: { out_trade_no: ' \n' } }, '`out_trade_no`'],
    [NATIVE, { json: { out_trade_no: null } }, '`out_trade_no`'],
    [NATIVE, { json: { out_trade_no: ['1'] } }, '`out_trade_no`'],
    [NATIVE, { json: { out_trade_no: true } }, '`out_trade_no`'],
    [NATIVE, { json: { order: { out_trade_no: '1' } } }, '`out_trade_no`'],
    [NATIVE, { json: { out_refund_no: '1' } }, '`out_trade_no`'],
    [NATIVE, { json: [{ out_trade_no: '1' }] }, '`out_trade_no`'],
    [NATIVE, { json: null }, '`out_trade_no`'],
    [NATIVE, { json: 'out_trade_no' }, '`out_trade_no`'],
    [NATIVE, { body: '{"out_trade_no":""}' }, '`out_trade_no`'],
    [NATIVE, { body: 'out_trade_no=1' }, '`out_trade_no`'],
    [NATIVE, { headers: KEY, json: {} }, '`out_trade_no`'],
    [NATIVE, { query: { out_trade_no: '1' }, json: {} }, '`out_trade_no`'],
    [REFUND, { json: { out_trade_no: '1', transaction_id: '2' } }, '`out_refund_no`'],
    [COUPONS, { openid: 'o', json: { stock_id: '1' } }, '`out_request_no`'],
    [DETAILS, { json: { out_batch_no: '1' } }, '`out_detail_no`'],
    [DETAILS, { json: {} }, '`out_batch_no` and no `out_detail_no`'],
    ['v2/secapi/pay/refund', { xml: { out_trade_no: '1' }, security: false }, '`out_refund_no`'],
    ['v2/pay/unifiedorder', { xml: { out_trade_no: '' } }, '`out_trade_no`'],
    ['v2/mmpaymkttransfers/sendredpack', { xml: {}, security: false }, '`mch_billno`'],
  ])('is refused without its number: %s %o', async (path, given, missing) => {
    const message = await refusalOf(path, given)
    expect(message).toContain(
      `it is marked \`idempotent\`, and its body has no ${missing}, by which`,
    )
    expect(message).toContain('could tell a repetition from a second order. Nothing was sent.')
  })

  it.each<[string, object]>([
    [NATIVE, { json: { out_trade_no: '1' } }],
    [NATIVE, { json: { out_trade_no: 1 } }],
    [NATIVE, { json: { out_trade_no: 0 } }],
    [NATIVE, { body: '{"out_trade_no":"1"}' }],
    [NATIVE, { body: Buffer.from('{"out_trade_no":"1"}') }],
    [NATIVE, { json: { toJSON: () => ({ out_trade_no: '1' }) } }],
    [REFUND, { json: { out_refund_no: '1' } }],
    [DETAILS, { json: { out_batch_no: '1', out_detail_no: '2' } }],
    [COUPONS, { openid: 'o', json: { out_request_no: '1' } }],
    [CLOSE, { out_trade_no: '1', json: { mchid: '1900000109' } }],
    [CLOSE.replace('{out_trade_no}', '1217'), { json: { mchid: '1900000109' } }],
    ['v2/pay/unifiedorder', { xml: { out_trade_no: '1' } }],
    ['v2/secapi/pay/refund', { xml: { out_refund_no: 1 }, security: false }],
  ])('is repeated with its number: %s %o', async (path, given) => {
    await expectRepeated(path, given)
  })

  it('is found behind what a proxy has before it, and at the base URL of Hong Kong', async () => {
    const json = { out_trade_no: '1' }
    for (const [path, folder] of [
      [REFUND, 'proxy/'],
      ['v3/refunds', 'hk/'],
      ['v3/refunds', 'proxy/hk/'],
      ['refund/domestic/refunds', 'v3/'],
    ] as const) {
      const { config, requests } = await startAnswers(ok({}))
      const wxpay = clientOf({ ...config, baseUrl: config.baseUrl + folder })
      const call = wxpay.chain(path).post({ json, idempotent: true })
      expect((await failureOf(call, RequestError)).message).toContain('`out_refund_no`')
      expect(requests).toEqual([])
    }
  })

  it('may not be told by a query, which is none of its body', async () => {
    expect(await refusalOf(`${NATIVE}?out_trade_no=1`, { json: {} })).toContain('`out_trade_no`')
  })

  it('is refused before it is signed', async () => {
    const { config, requests } = await startAnswers(ok({}))
    const { privateKey: _, ...rest } = config
    let signed = 0
    const signer = { sign: () => Buffer.alloc(256, ++signed) }
    const wxpay = clientOf(rest as typeof config, { signer })
    await failureOf(wxpay.chain(NATIVE).post({ json: {}, idempotent: true }), RequestError)
    expect([signed, requests.length]).toEqual([0, 0])
    await wxpay.chain(NATIVE).post({ json: { out_trade_no: '1' }, idempotent: true })
    expect([signed, requests.length]).toEqual([1, 1])
  })
})

describe('another POST that is marked `idempotent`', () => {
  it.each<[string, object]>([
    ['v3/pay', {}],
    ['v3/pay', { json: {} }],
    ['v3/pay', { json: { transaction_id: '1', amount: 1 } }],
    ['v3/pay', { json: { out_trade_no: '' } }],
    ['v3/pay', { json: { __proto__: { out_trade_no: '1' } } }],
    ['v3/pay', { body: '{"__proto__":{"out_trade_no":"1"}}' }],
    ['v3/pay', { headers: { 'Idempotency-Key': '' } }],
    ['v3/pay/{openid}', { openid: '1' }],
    ['v3/pay/{sub_mchid}/{appid}', { sub_mchid: '1', appid: '2' }],
    ['v3/shops/{shop_id}/orders', { shop_id: '1', json: { a: 1 } }],
    ['v3/pay/{transaction_id}', { transaction_id: '1' }],
    ['v3/pay/{code}', { code: '1' }],
    [`${COMPLAINTS}/{complaint_id}/response`, { complaint_id: '1', json: {} }],
    ['v3/papay/contracts/{contract_id}/notify', { contract_id: '1', json: {} }],
    ['v3/edu-papay/user-notifications/{contract_id}/send', { contract_id: '1', json: {} }],
    [`${SERVICE}/{out_order_no}/send-pendingmessage`, { out_order_no: '1', json: {} }],
    [`${SERVICE}/{out_order_no}/send-prepaidmessage`, { out_order_no: '1', json: {} }],
    ['v3/new/{out_order_no}/fail-notify', { out_order_no: '1', json: {} }],
    [`${BUDGET}/{out_budget_no}/electronic-receipts`, { out_budget_no: '1', json: {} }],
    ['v3/payments/query-and-capture', { json: { amount: 1 } }],
    ['v3/new/requery-pay', { json: { a: 1 } }],
    ['v3/new/requery', { json: { a: 1 } }],
    ['v3/pay', { json: { sha256: '1' } }],
    ['v3/upload', { multipart: { meta: { filename: 'a' }, file: Buffer.from('x') } }],
    ['v3/profitsharing/receivers/add', { json: { account: '1' } }],
    ['v2/pay/nothing', { xml: { transaction_id: '1' } }],
    ['v2/secapi/mch/modifymchinfo', { xml: { sub_mch_id: '1' }, security: false }],
  ])('is refused where nothing tells a repetition: %s %o', async (path, given) => {
    const message = await refusalOf(path, given)
    expect(message).toContain('it is marked `idempotent`, and has no number by which WeChat Pay')
    expect(message).toContain(
      'give its business number, e.g. `out_trade_no`, or an `Idempotency-Key` header, or leave',
    )
  })

  it.each<[string, object]>([
    ['v3/pay', { json: { out_trade_no: '1' } }],
    ['v3/pay', { json: { business_code: 'B' } }],
    ['v3/pay', { body: '{"send_request_no":1}' }],
    ['v3/pay', { headers: KEY, json: {} }],
    ['v3/pay/{out_order_no}/end', { out_order_no: '1' }],
    ['v3/pay/{out_order_no}/sender', { out_order_no: '1' }],
    ['v3/pay/{contract_id}/send', { contract_id: '1', json: { out_request_no: '1' } }],
    [`${SERVICE}/{out_order_no}/send-pendingmessage`, { out_order_no: '1', headers: KEY }],
    [`${COMPLAINTS}/{complaint_id}/response`, { complaint_id: '1', headers: KEY }],
    ['v3/marketing/partnerships/build', { headers: KEY, json: {} }],
    ['v3/upload', { multipart: { meta: { out_request_no: '1' }, file: Buffer.from('x') } }],
    ['v3/merchant/media/upload', { multipart: { meta: { sha256: '1' }, file: Buffer.from('x') } }],
    ['v2/pay/nothing', { xml: { out_trade_no: '1' } }],
    [
      'v2/secapi/mch/uploadmedia',
      { multipart: { media_hash: '1', media: Buffer.from('x') }, security: false },
    ],
  ])('is repeated with something that does: %s %o', async (path, given) => {
    await expectRepeated(path, given)
  })

  it.each<[string, object]>([
    ['v2/pay/orderquery', { xml: { transaction_id: '1' } }],
    ['v2/pay/refundquery', { xml: { refund_id: '1' } }],
    ['v2/pay/downloadbill', { xml: { bill_date: '20260101' } }],
    ['v2/mmpaymkttransfers/gethbinfo', { xml: { mch_billno: '1' }, security: false }],
    ['v2/pay/newquery', { xml: {} }],
    ['v3/gov/subsidy/companies/query', { json: { license_number: '1' } }],
  ])('needs nothing where it only asks: %s %o', async (path, given) => {
    await expectRepeated(path, given)
  })

  it('does not become a query by the value of a placeholder', async () => {
    const url = 'v3/users/{openid}'
    expect(await refusalOf(url, { openid: 'query', json: {} })).toContain('has no number')
  })
})

describe('a call that needs no number', () => {
  it.each(['get', 'put', 'patch', 'delete'] as const)('is a %s', async (verb) => {
    const { config, requests } = await startAnswers(plain(503))
    await clientOf(config)
      .chain(NATIVE)
      [verb]({ idempotent: true })
      .catch(() => {})
    expect(requests).toHaveLength(3)
  })

  it.each([false, undefined])('is a POST marked %s', async (idempotent) => {
    const { config, requests } = await startAnswers(refusal(400, 'PARAM_ERROR'))
    await clientOf(config)
      .chain(NATIVE)
      .post({ json: {}, idempotent })
      .catch(() => {})
    expect(requests).toHaveLength(1)
  })
})

describe('whatever a body is', () => {
  it('it is sent only with the number at its top', async () => {
    const { config, requests } = await startAnswers(ok({}))
    const wxpay = clientOf(config)
    const values = fc.oneof(
      fc.jsonValue(),
      fc.record({ out_trade_no: fc.jsonValue() }),
      fc.dictionary(fc.constantFrom('out_trade_no', '__proto__', 'order'), fc.jsonValue()),
    )
    const isGiven = (value: unknown) =>
      typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        const before = requests.length
        const body = JSON.stringify(value)
        const call = wxpay.chain(NATIVE).post({ body, idempotent: true })
        const object: unknown = JSON.parse(body)
        const isRight =
          typeof object === 'object' &&
          object !== null &&
          Object.hasOwn(object, 'out_trade_no') &&
          isGiven(Reflect.get(object, 'out_trade_no'))
        if (isRight) await call
        else await failureOf(call, RequestError)
        expect(requests.length - before).toBe(isRight ? 1 : 0)
      }),
      { numRuns: 200 },
    )
  })
})
