import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Operation, resolve } from '../../lib/openapi/generate/catalogue.js'
import { NAMED_QUERIES } from '../../lib/openapi/generate/named-queries.js'
import { actsAnew, onlyAsks, repetitionOf } from '../../lib/openapi/repetitions.js'
import { catalogue } from '../support/catalogue.js'

const { operations, components } = catalogue
const posts = operations.filter(({ method }) => method === 'post')
const known = await Promise.all(
  posts.map(async (operation) => ({ operation, ...(await repetitionOf(operation.path)) })),
)

const fieldsOf = ({ body }: Operation): string[] =>
  Object.keys(resolve(body?.schema ?? {}, components).properties ?? {})
const placeholdersIn = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)

const ORDER = 'GET v3/pay/transactions/out-trade-no/{out_trade_no}'
const PARTNER_ORDER = 'GET v3/pay/partner/transactions/out-trade-no/{out_trade_no}'
const COMBINED = 'GET v3/combine-transactions/out-trade-no/{combine_out_trade_no}'
const FAPIAO = 'GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}'
const BILL = 'GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}'

describe('a repetition of a POST', () => {
  it.each<[path: string, numbers: string, query?: string]>([
    ['v3/pay/transactions/jsapi', 'out_trade_no', ORDER],
    ['v3/pay/transactions/native', 'out_trade_no', ORDER],
    ['v3/pay/transactions/codepay', 'out_trade_no', ORDER],
    ['v3/pay/partner/transactions/app', 'out_trade_no', PARTNER_ORDER],
    ['v3/combine-transactions/h5', 'combine_out_trade_no', COMBINED],
    [
      'v3/refund/domestic/refunds',
      'out_refund_no',
      'GET v3/refund/domestic/refunds/{out_refund_no}',
    ],
    [
      'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund',
      'out_refund_no',
      'GET v3/refund/domestic/refunds/{out_refund_no}',
    ],
    [
      'v3/ecommerce/refunds/apply',
      'out_refund_no',
      'GET v3/ecommerce/refunds/out-refund-no/{out_refund_no}',
    ],
    ['hk/v3/refunds', 'out_refund_no', 'GET hk/v3/refunds/out-refund-no/{out_refund_no}'],
    ['v3/profitsharing/orders', 'out_order_no', 'GET v3/profitsharing/orders/{out_order_no}'],
    [
      'v3/profitsharing/orders/unfreeze',
      'out_order_no',
      'GET v3/profitsharing/orders/{out_order_no}',
    ],
    [
      'v3/profitsharing/return-orders',
      'out_return_no',
      'GET v3/profitsharing/return-orders/{out_return_no}',
    ],
    ['v3/ecommerce/profitsharing/orders', 'out_order_no', 'GET v3/ecommerce/profitsharing/orders'],
    ['v3/transfer/batches', 'out_batch_no', 'GET v3/transfer/batches/out-batch-no/{out_batch_no}'],
    ['v3/fund-app/mch-transfer/transfer-bills', 'out_bill_no', BILL],
    ['v3/fund-app/mch-transfer/transfer-bills/transfer', 'out_bill_no', BILL],
    [
      'v3/applyment4sub/applyment/',
      'business_code',
      'GET v3/applyment4sub/applyment/business_code/{business_code}',
    ],
    [
      'v3/ecommerce/applyments/',
      'out_request_no',
      'GET v3/ecommerce/applyments/out-request-no/{out_request_no}',
    ],
    ['v3/payscore/serviceorder', 'out_order_no', 'GET v3/payscore/serviceorder'],
    [
      'v3/payscore/permissions',
      'authorization_code',
      'GET v3/payscore/permissions/authorization-code/{authorization_code}',
    ],
    ['v3/new-tax-control-fapiao/fapiao-applications', 'fapiao_apply_id', FAPIAO],
    [
      'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5',
      'out_contract_code',
      'GET v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
    ],
    [
      'v3/mchalterapply/mchsubjectalterapplyment',
      'out_request_no',
      'GET v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}',
    ],
    [
      'v3/fund-app/mch-transfer/partner/charity-transfer-bills',
      'out_transfer_no',
      'GET v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}',
    ],
    [
      'v3/bank-batch-transfer/receipt/detail-receipts',
      'out_batch_no out_detail_no',
      'GET v3/bank-batch-transfer/receipt/detail-receipts',
    ],
    ['v3/marketing/favor/users/{openid}/coupons', 'out_request_no'],
    ['v3/marketing/busifavor/coupons/associate', 'out_request_no'],
    ['v3/marketing/busifavor/coupons/use', 'use_request_no'],
    ['v3/ecommerce/subsidies/create', 'out_subsidy_no'],
    ['v3/papay/pay/transactions/apply', 'out_trade_no'],
    ['v3/pay/transactions/exposure', 'out_trade_no'],
    ['v2/pay/unifiedorder', 'out_trade_no', 'POST v2/pay/orderquery'],
    ['v2/pay/micropay', 'out_trade_no', 'POST v2/pay/orderquery'],
    ['v2/pay/contractorder', 'out_trade_no contract_code', 'POST v2/pay/orderquery'],
    ['v2/secapi/pay/reverse', 'out_trade_no', 'POST v2/pay/orderquery'],
    ['v2/secapi/pay/refund', 'out_refund_no', 'POST v2/pay/refundquery'],
    ['v2/secapi/pay/profitsharingreturn', 'out_return_no', 'POST v2/pay/profitsharingreturnquery'],
    ['v2/mmpaymkttransfers/sendredpack', 'mch_billno', 'POST v2/mmpaymkttransfers/gethbinfo'],
    [
      'v2/mmpaymkttransfers/promotion/transfers',
      'partner_trade_no',
      'POST v2/mmpaymkttransfers/gettransferinfo',
    ],
    ['v2/mmpaymkttransfers/send_coupon', 'partner_trade_no'],
  ])('at %s is known by %s, and its outcome by %s', async (path, numbers, query) => {
    expect(await repetitionOf(path)).toEqual({
      numbers: numbers.split(' '),
      ...(query && { query }),
    })
  })

  it.each([
    ['v3/pay/transactions/out-trade-no/{out_trade_no}/close', ORDER],
    ['v3/pay/transactions/out-trade-no/1217/close', ORDER],
    ['v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close', COMBINED],
    ['v3/payscore/serviceorder/{out_order_no}/complete', 'GET v3/payscore/serviceorder'],
    ['v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel', BILL],
    ['v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse', FAPIAO],
  ])('at %s is known by its URL', async (path, query) => {
    expect(await repetitionOf(path)).toEqual({ numbers: [], query })
  })

  it.each([
    'v3/nothing',
    'v3/profitsharing/receivers/add',
    'v3/merchant/media/upload',
    'v3/marketing/partnerships/build',
    'v2/pay/orderquery',
    'v2/pay/refundquery',
    'v2/secapi/mch/modifymchinfo',
    'pay/unifiedorder',
  ])('at %s is not known', async (path) => {
    expect(await repetitionOf(path)).toBe(undefined)
  })

  it('is known of no other verb', async () => {
    const query = 'v3/refund/domestic/refunds/{out_refund_no}'
    expect(operations.some(({ method, path }) => method === 'get' && path === query)).toBe(true)
    expect(await repetitionOf(query)).toBe(undefined)
  })
})

describe('the table of repetitions', () => {
  it('is small', () => {
    const { length } = readFileSync(
      new URL('../../lib/openapi/repetitions-table.ts', import.meta.url),
    )
    expect(length).toBeLessThan(30_000)
  })

  it('has most of the endpoints that take a POST', () => {
    expect(posts).toHaveLength(698)
    expect(known.filter(({ numbers }) => numbers?.length)).toHaveLength(365)
    expect(known.filter(({ query }) => query)).toHaveLength(288)
  })

  it.each(known)(
    'has of POST $operation.path fields of its body',
    ({ operation, numbers = [] }) => {
      expect(fieldsOf(operation)).toEqual(expect.arrayContaining([...numbers]))
    },
  )

  it.each(known.filter(({ query }) => query))(
    'has of POST $operation.path a query that is listed, and takes its number: $query',
    ({ operation, numbers, query }) => {
      const [method, path] = query?.split(' ') ?? []
      const asked = operations.find(
        (each) => each.path === path && each.method.toUpperCase() === method,
      )
      if (!asked) throw new Error('not listed')
      const taken = [...asked.parameters.map(({ name }) => name), ...fieldsOf(asked)]
      const own = numbers?.length ? numbers : placeholdersIn(operation.path)
      expect(own.some((name) => taken.includes(name))).toBe(true)
      // Whoever has made the call can make the query: nothing in its path comes from the answer.
      const given = [...fieldsOf(operation), ...placeholdersIn(operation.path)]
      expect(given).toEqual(expect.arrayContaining(placeholdersIn(asked.path)))
    },
  )

  it('has the same of a path with values in it', async () => {
    for (const { operation, ...own } of known) {
      // The URL is the same whether the one or the other number stands in it.
      if (operation.path.startsWith('v3/apply4subject/applyment/{')) continue
      const filled = operation.path.replace(/\{\w+\}/g, '4200000')
      expect({ ...(await repetitionOf(filled)) }, operation.path).toEqual(own)
    }
  })

  it('names no query of what is not listed, or has no number', () => {
    const numbered = known.filter(({ numbers }) => numbers).map(({ operation }) => operation.path)
    expect([...NAMED_QUERIES.keys()].filter((path) => !numbered.includes(path))).toEqual([])
  })
})

describe('a POST that only asks', () => {
  it('is told by its path', () => {
    const asking = posts.map(({ path }) => path).filter(onlyAsks)
    expect(asking.filter((path) => path.startsWith('v3/'))).toEqual([
      'v3/gov/subsidy/audit/cup/query',
      'v3/gov/subsidy/companies/query',
      'v3/gov/subsidy/qualifications/passthrough/query',
      'v3/gov/subsidy/qualifications/query',
      'v3/gov/subsidy/sncode/query',
      'v3/gov/subsidy/transactions/query',
      'v3/gov/subsidy/transactions/summary/query-day',
      'v3/gov/subsidy/zhejiang/goods/query',
      'v3/gov/subsidy/zhejiang/qualifications/query',
      'v3/gov/subsidy/zhejiang/sncode/query',
      'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades',
    ])
    expect(asking).toHaveLength(66)
    const others = [
      'v2/secapi/pay/refund',
      'v2/pay/target',
      'v2/pay/requerypay',
      'v2/pay/query/order',
      'v3/pay/getaway',
      'v3/query/orders',
      'v3/new/requery',
      'v3/new/requery-pay',
      'v3/payments/query-and-capture',
      'v3/payments/querying',
    ]
    expect(others.filter(onlyAsks)).toEqual([])
  })
})

describe('a POST that acts anew each time', () => {
  it('is told by its path, and none of them is known by its URL', () => {
    const anew = known.filter(({ operation }) => actsAnew(operation.path))
    const unknown = anew.filter(({ numbers }) => !numbers)
    expect(unknown.map(({ operation }) => operation.path)).toEqual([
      'v3/businesscircle/points/notify',
      'v3/edu-papay/user-notifications/{contract_id}/send',
      'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts',
      'v3/papay/contracts/{contract_id}/fail-notify',
      'v3/papay/contracts/{contract_id}/notify',
      'v3/partner-papay/contracts/{contract_id}/fail-notify',
      'v3/partner-papay/contracts/{contract_id}/notify',
      'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage',
      'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage',
      'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage',
      'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage',
    ])
    // The others are known by a number in their body.
    expect(anew.filter(({ numbers }) => numbers?.length === 0)).toEqual([])
    const others = ['v3/pay/sender', 'v3/marketing/notify-url', 'v3/send/orders', 'v3/pay/renotify']
    expect(others.filter(actsAnew)).toEqual([])
  })
})
