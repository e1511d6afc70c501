import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { type Reply, sealFor, send, sendJson } from '../support.js'

let emulator: Emulator
/** Nobody has ordered by this `out_trade_no` yet. */
let number: string

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
beforeEach(() => {
  number = randomUUID().replaceAll('-', '')
})

const order = () => ({
  appid: 'wxd678efh567hg6787',
  mchid: emulator.config.mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: number,
  notify_url: 'https://www.weixin.qq.com/wxpay/pay.php',
  amount: { total: 100 },
})

const extras = {
  native: {},
  jsapi: { payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } },
  app: {},
  h5: { scene_info: { payer_client_ip: '14.23.150.211', h5_info: { type: 'Wap' } } },
}
type Product = keyof typeof extras
const products = Object.keys(extras) as Product[]

const place = (product: Product, changes: object = {}): Promise<Reply> =>
  sendJson(emulator, 'POST', `/v3/pay/transactions/${product}`, {
    ...order(),
    ...extras[product],
    ...changes,
  })
const query = (outTradeNo: string, mchid = emulator.config.mchid): Promise<Reply> =>
  send(emulator, 'GET', `/v3/pay/transactions/out-trade-no/${outTradeNo}?mchid=${mchid}`)
const close = (outTradeNo: string, body: unknown = { mchid: emulator.config.mchid }) =>
  sendJson(emulator, 'POST', `/v3/pay/transactions/out-trade-no/${outTradeNo}/close`, body)

describe('placing an order', () => {
  it.each([
    ['native', 'code_url', /^weixin:\/\/wxpay\/bizpayurl\/up\?pr=\S{7}&groupid=00$/],
    ['jsapi', 'prepay_id', /^wx20\d{12}[0-9a-f]{20}$/],
    ['app', 'prepay_id', /^wx20\d{12}[0-9a-f]{20}$/],
    ['h5', 'h5_url', /^https:\/\/wx\.tenpay\.com\/\S+\?prepay_id=wx20\S+&package=\d+$/],
  ] as const)('by %s answers its %s', async (product, name, form) => {
    const { status, data } = await place(product)
    expect(status).toBe(200)
    expect(data).toEqual({ [name]: expect.stringMatching(form) })
  })

  it.each(products)('by %s again in the same way answers the same', async (product) => {
    const first = await place(product)
    const again = await sendJson(emulator, 'POST', `/v3/pay/transactions/${product}`, {
      ...extras[product],
      ...Object.fromEntries(Object.entries(order()).reverse()),
      attach: null,
    })
    expect(again.status).toBe(200)
    expect(again.data).toEqual(first.data)
  })

  it('gives each order an answer of its own', async () => {
    const first = await place('app')
    const second = await place('app', { out_trade_no: `${number}2` })
    expect(second.data.prepay_id).not.toBe(first.data.prepay_id)
  })

  it('again in another way is refused, and changes nothing', async () => {
    await place('native')
    const replies = [
      await place('native', { amount: { total: 101 } }),
      await place('native', { attach: 'x' }),
      await place('native', { settle_info: { profit_sharing: true } }),
      await place('app'),
    ]
    for (const { status, data } of replies) {
      expect(status).toBe(400)
      expect(data).toEqual({
        code: 'INVALID_REQUEST',
        message: '请求重入时，参数与首次请求时不一致',
      })
    }
    expect((await query(number)).data.amount.total).toBe(100)
  })

  it('again after it was closed is refused', async () => {
    await place('native')
    await close(number)
    const { status, data } = await place('native')
    expect(status).toBe(400)
    expect(data.code).toBe('ORDER_CLOSED')
  })

  it('takes every field there is', async () => {
    const [[serial, key] = ['', '']] = Object.entries(emulator.config.certs)
    const secret = () => sealFor(key, '张三')
    const identity = () => ({ type: 'IDCARD', number: secret(), name: secret() })
    const store_info = { id: '0001', name: '店', area_code: '440305', address: '深圳' }
    const everything = {
      attach: '自定义',
      time_expire: '2038-06-08T10:34:56+08:00',
      goods_tag: 'WXG',
      limit_pay: ['no_credit', 'balance_only'],
      support_fapiao: true,
      detail: {
        cost_price: 608800,
        invoice_id: '微信123',
        goods_detail: [
          {
            merchant_goods_id: '1246464644',
            wechatpay_goods_id: '1001',
            goods_name: 'iPhoneX 256G',
            quantity: 1,
            unit_price: 828800,
          },
        ],
      },
      settle_info: { profit_sharing: false },
      amount: { total: 1, currency: 'CNY' },
      scene_info: { payer_client_ip: '::1', device_id: '7', store_info, h5_info: { type: 'iOS' } },
      subsidy_info: {
        subsidy_detail: [
          {
            subsidy_period_type: 'PERIOD',
            subsidy_plan: [{ subsidy_installment_num: 3, subsidy_percent: 100 }],
          },
        ],
      },
    }
    for (const product of products) {
      const out_trade_no = `${number}${product}`
      const again = () => {
        const body = { ...order(), ...everything, out_trade_no }
        const payer = { openid: 'o', identity: identity() }
        const target = `/v3/pay/transactions/${product}`
        return sendJson(
          emulator,
          'POST',
          target,
          { ...body, payer },
          { 'Wechatpay-Serial': serial },
        )
      }
      const { status, body } = await again()
      expect(status).toBe(200)
      // The same words are another ciphertext every time.
      expect(await again()).toMatchObject({ status: 200, body })
    }
  })

  it.each([
    ['__proto__', '{"__proto__":{"appid":"x"}}'],
    ['constructor', '{"constructor":{"prototype":{"polluted":1}}}'],
  ])('reads nothing from %s', async (_, body) => {
    const reply = await send(emulator, 'POST', '/v3/pay/transactions/native', { body })
    expect(reply.status).toBe(400)
    expect(reply.data.detail).toMatchObject({ field: '/appid', issue: 'is required' })
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('an order of the wrong form', () => {
  const wrong: [Product, object, string, string][] = [
    ...products.flatMap((product) =>
      (['appid', 'mchid', 'description', 'out_trade_no', 'amount', 'notify_url'] as const).map(
        (name): [Product, object, string, string] => [
          product,
          { [name]: undefined },
          `/${name}`,
          'is required',
        ],
      ),
    ),
    ['native', { appid: '' }, '/appid', 'is required'],
    ['native', { description: null }, '/description', 'is required'],
    ...[
      'ftp://example.com/',
      'www.weixin.qq.com/wxpay/pay.php',
      '/wxpay/pay.php',
      'https://',
      'javascript:alert(1)',
    ].map((notify_url): [Product, object, string, string] => [
      'native',
      { notify_url },
      '/notify_url',
      'must be an https URL; the emulator takes http as well',
    ]),
    ['native', { mchid: '1900000001' }, '/mchid', 'not the merchant who signed'],
    ['native', { mchid: 1900000109 }, '/mchid', 'must be a string'],
    ['native', { amount: 100 }, '/amount', 'must be an object'],
    ['native', { amount: {} }, '/amount/total', 'is required'],
    ['native', { amount: { total: 0 } }, '/amount/total', 'must be 1 or more'],
    ['native', { amount: { total: -1 } }, '/amount/total', 'must be 1 or more'],
    ['native', { amount: { total: 0.01 } }, '/amount/total', 'must be an integer'],
    ['native', { amount: { total: '100' } }, '/amount/total', 'must be an integer'],
    ['native', { amount: { total: 1, currency: 1 } }, '/amount/currency', 'must be a string'],
    ['native', { limit_pay: 'no_credit' }, '/limit_pay', 'must be an array'],
    [
      'native',
      { limit_pay: ['no_credit', 'x'] },
      '/limit_pay/1',
      'must be one of no_balance, no_credit, no_debit, balance_only',
    ],
    ['native', { support_fapiao: 'yes' }, '/support_fapiao', 'must be true or false'],
    [
      'native',
      { detail: { goods_detail: [{ merchant_goods_id: '1', quantity: 1 }] } },
      '/detail/goods_detail/0/unit_price',
      'is required',
    ],
    ['native', { scene_info: {} }, '/scene_info/payer_client_ip', 'is required'],
    ['jsapi', { payer: undefined }, '/payer', 'is required'],
    ['jsapi', { payer: {} }, '/payer/openid', 'is required'],
    ['jsapi', { payer: { openid: 4 } }, '/payer/openid', 'must be a string'],
    ['h5', { scene_info: undefined }, '/scene_info', 'is required'],
    ['h5', { scene_info: { payer_client_ip: '::1' } }, '/scene_info/h5_info', 'is required'],
    [
      'h5',
      { scene_info: { payer_client_ip: '::1', h5_info: {} } },
      '/scene_info/h5_info/type',
      'is required',
    ],
  ]
  it.each(wrong)('%s %j is a PARAM_ERROR', async (product, changes, field, issue) => {
    const { status, data } = await place(product, changes)
    expect(status).toBe(400)
    expect(data).toMatchObject({ code: 'PARAM_ERROR', detail: { field, issue, location: 'body' } })
    expect((await query(number)).status).toBe(404)
  })

  it('is told which value was wrong', async () => {
    const { data } = await place('native', { amount: { total: 0.01 } })
    expect(data).toEqual({
      code: 'PARAM_ERROR',
      message: '输入源“/body/amount/total”规则校验失败',
      detail: {
        field: '/amount/total',
        value: 0.01,
        issue: 'must be an integer',
        location: 'body',
      },
    })
  })
})

describe('querying an order', () => {
  it('shows it unpaid, with what was ordered', async () => {
    await place('jsapi', { attach: '自定义' })
    const { status, data } = await query(number)
    expect(status).toBe(200)
    expect(data).toEqual({
      appid: 'wxd678efh567hg6787',
      mchid: emulator.config.mchid,
      out_trade_no: number,
      attach: '自定义',
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
      amount: { total: 100, currency: 'CNY' },
      scene_info: { device_id: '' },
      promotion_detail: [],
    })
  })

  it('finds it by its number as one decoded value', async () => {
    await place('native', { out_trade_no: 'a/b?c#中文%2F' })
    const { status, data } = await query(encodeURIComponent('a/b?c#中文%2F'))
    expect(status).toBe(200)
    expect(data.out_trade_no).toBe('a/b?c#中文%2F')
  })

  it('takes the mchid from anywhere in the query', async () => {
    await place('native')
    const path = `/v3/pay/transactions/out-trade-no/${number}`
    const reply = await send(emulator, 'GET', `${path}?note=a?b&mchid=${emulator.config.mchid}`)
    expect(reply.status).toBe(200)
  })

  it.each(['unknown', '__proto__', 'constructor'])('%s finds none', async (outTradeNo) => {
    const { status, data } = await query(outTradeNo)
    expect(status).toBe(404)
    expect(data).toEqual({ code: 'ORDER_NOT_EXIST', message: '订单不存在' })
  })

  it('by transaction_id finds none before it is paid', async () => {
    await place('native')
    const target = `/v3/pay/transactions/id/${number}?mchid=${emulator.config.mchid}`
    const { status, data } = await send(emulator, 'GET', target)
    expect([status, data.code]).toEqual([404, 'ORDER_NOT_EXIST'])
  })

  it.each(['out-trade-no', 'id'])('by %s needs the mchid', async (by) => {
    await place('native')
    const path = `/v3/pay/transactions/${by}/${number}`
    const detail = { field: 'mchid', location: 'query' }
    for (const [target, issue] of [
      [path, 'is required'],
      [`${path}?MCHID=${emulator.config.mchid}`, 'is required'],
      [`${path}?mchid=`, 'not the merchant who signed'],
      [`${path}?mchid=1900000001`, 'not the merchant who signed'],
    ] as const) {
      const { status, data } = await send(emulator, 'GET', target)
      expect(status).toBe(400)
      expect(data).toMatchObject({ code: 'PARAM_ERROR', detail: { ...detail, issue } })
    }
  })
})

describe('closing an order', () => {
  it('answers 204, and the order is closed for good', async () => {
    await place('native')
    const reply = await close(number)
    expect([reply.status, reply.body]).toEqual([204, ''])
    const { data } = await query(number)
    expect(data).toMatchObject({ trade_state: 'CLOSED', trade_state_desc: '订单已关闭' })
  })

  it('may be repeated', async () => {
    await place('native')
    await close(number)
    expect((await close(number)).status).toBe(204)
  })

  it('that was never placed finds none', async () => {
    const { status, data } = await close(number)
    expect([status, data.code]).toEqual([404, 'ORDER_NOT_EXIST'])
  })

  it.each([
    [{}, 'is required'],
    [{ mchid: '1900000001' }, 'not the merchant who signed'],
    [{ mchid: 1 }, 'must be a string'],
  ])('with %j is a PARAM_ERROR', async (body, issue) => {
    await place('native')
    const { status, data } = await close(number, body)
    expect(status).toBe(400)
    expect(data).toMatchObject({ code: 'PARAM_ERROR', detail: { field: '/mchid', issue } })
    expect((await query(number)).data.trade_state).toBe('NOTPAY')
  })
})
