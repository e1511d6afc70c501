import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createImages } from '../../lib/emulator/files/images.js'
import { createLinks } from '../../lib/emulator/files/links.js'
import { type Emulator, startEmulator } from '../../lib/emulator/index.js'
import { createMerchant } from '../../lib/emulator/merchant.js'
import { createLedger } from '../../lib/emulator/orders/ledger.js'
import { createRefunds } from '../../lib/emulator/orders/refunds.js'
import { createPlatform } from '../../lib/emulator/platform/keys.js'
import { routesOf } from '../../lib/emulator/routes.js'
import { catalogue } from '../support/catalogue.js'
import { faultsAt, faultsOf } from '../support/faults.js'
import { type Receiver, startReceiver } from './receiver.js'
import { CARD, resourceIn, sealFor, send, yesterday } from './support.js'

const operations = new Map(
  catalogue.operations.map((each) => [`${each.method.toUpperCase()} /${each.path}`, each]),
)

const merchant = await createMerchant()
const ledger = createLedger()
const refunds = createRefunds()
const platform = await createPlatform('key')
const url = 'http://127.0.0.1/'
const files = { links: createLinks(url), images: createImages(url) }
const business = { merchant, platform, ledger, refunds, ...files, billRows: 3, listSize: 25 }
/** Has a host of its own, and is not in the catalogue. */
const INVOICE = 'GET /invoicing/fapiao/fapiao-file'
/** All but uploads, of which a spec of their own says the same. */
const routes = Object.keys(routesOf(business)).filter(
  (route) => route !== INVOICE && operations.get(route)?.body?.kind !== 'multipart',
)

let emulator: Emulator
let serial: string
let key: string
/** Endpoints that have answered. */
const called = new Set<string>()

beforeAll(async () => {
  emulator = await startEmulator()
  const [[id, pem] = ['', '']] = Object.entries(emulator.config.certs)
  serial = id
  key = pem
})
afterAll(() => emulator.close())

const schema = ['content', 'application/json', 'schema']

/** Calls an endpoint with what the catalogue documents, and gets what it documents. */
async function call(endpoint: string, target: string, json?: object) {
  const operation = operations.get(endpoint)
  if (!operation) throw new Error(`${endpoint} is not listed`)
  const [method = ''] = endpoint.split(' ')
  if (json)
    expect([endpoint, faultsOf(json, operation, 'requestBody', ...schema)]).toEqual([endpoint, ''])
  const headers = { 'Wechatpay-Serial': serial }
  const reply = await send(emulator, method, target, {
    headers,
    ...(json && { body: JSON.stringify(json) }),
  })
  expect([endpoint, reply.status]).toEqual([endpoint, operation.answer.status])
  called.add(endpoint)
  if (reply.status === 204) return undefined
  if (operation.answer.kind === 'raw') return reply.headers['content-type']
  const faults = faultsOf(reply.data, operation, 'responses', '200', ...schema)
  expect([endpoint, faults]).toEqual([endpoint, ''])
  return reply.data
}

/** What the newest notification holds, by the schema of its kind. */
function told(receiver: Receiver, kind: string): void {
  const body = `${receiver.arrivals.at(-1)?.body}`
  const schemas = ['components', 'schemas']
  const envelope = faultsAt(JSON.parse(body), 'v3/webhooks', [...schemas, 'WechatpayNotification'])
  const resource = faultsAt(resourceIn(emulator, { body }), 'v3/webhook-resources', [
    ...schemas,
    kind,
  ])
  // The list of types in webhooks.json has gaps; webhook-resources.json has `transaction`.
  expect(envelope).toMatch(
    /^(data\/resource\/original_type must be equal to one of the allowed values)?$/,
  )
  expect(resource).toBe('')
}

const products = ['native', 'jsapi', 'app', 'h5'] as const
const payers = { native: {}, app: {}, h5: {}, jsapi: { payer: { openid: 'o', sp_openid: 'o' } } }
const h5_info = { type: 'Wap' }
const scenes = {
  ...{ native: {}, app: {}, jsapi: {} },
  h5: { scene_info: { device_id: '1', payer_client_ip: '::1', h5_info } },
}

describe('the endpoints of the emulator', () => {
  it.each(routes)('%s is one of the catalogue', (route) => {
    expect([...operations.keys()]).toContain(route)
  })

  it('take and answer direct orders as documented', async () => {
    const receiver = await startReceiver(204)
    const { mchid } = emulator.config
    const path = '/v3/pay/transactions'
    for (const product of products) {
      await call(`POST ${path}/${product}`, `${path}/${product}`, {
        ...{ appid: 'wx1', mchid, description: 'x', out_trade_no: `D-${product}` },
        ...{ notify_url: receiver.url, amount: { total: 1 } },
        ...payers[product],
        ...scenes[product],
      })
    }
    const byNumber = `GET ${path}/out-trade-no/{out_trade_no}`
    await call(byNumber, `${path}/out-trade-no/D-jsapi?mchid=${mchid}`)
    await emulator.pay('D-jsapi')
    told(receiver, 'TransactionDirect')
    const paid = await call(byNumber, `${path}/out-trade-no/D-jsapi?mchid=${mchid}`)
    const byId = `${path}/id/${paid.transaction_id}?mchid=${mchid}`
    await call(`GET ${path}/id/{transaction_id}`, byId)
    const close = `${path}/out-trade-no/D-app/close`
    await call(`POST ${path}/out-trade-no/{out_trade_no}/close`, close, { mchid })
  })

  it("take and answer partners' orders as documented", async () => {
    const receiver = await startReceiver(204)
    const mchids = { sp_mchid: emulator.config.mchid, sub_mchid: '1900000199' }
    const query = new URLSearchParams(mchids)
    const path = '/v3/pay/partner/transactions'
    for (const product of products) {
      await call(`POST ${path}/${product}`, `${path}/${product}`, {
        ...{ sp_appid: 'wx1', ...mchids, description: 'x', out_trade_no: `P-${product}` },
        ...{ notify_url: receiver.url, amount: { total: 1 } },
        ...payers[product],
        ...scenes[product],
      })
    }
    await emulator.pay('P-h5')
    told(receiver, 'TransactionPartner')
    const byNumber = `${path}/out-trade-no/P-h5?${query}`
    const paid = await call(`GET ${path}/out-trade-no/{out_trade_no}`, byNumber)
    const byId = `${path}/id/${paid.transaction_id}?${query}`
    await call(`GET ${path}/id/{transaction_id}`, byId)
    const close = `${path}/out-trade-no/P-app/close`
    await call(`POST ${path}/out-trade-no/{out_trade_no}/close`, close, mchids)
  })

  it('take and answer combined orders and refunds as documented', async () => {
    const receiver = await startReceiver(204)
    const path = '/v3/combine-transactions'
    const part = (out_trade_no: string) => ({
      ...{ mchid: '1900000110', sub_mchid: '1900000120', attach: 'x', description: 'x' },
      ...{ amount: { total_amount: 2, currency: 'CNY' }, out_trade_no },
      individual_auth_id: '1900000109',
    })
    for (const product of products) {
      const { mchid } = emulator.config
      await call(`POST ${path}/${product}`, `${path}/${product}`, {
        ...{ combine_appid: 'wx1', combine_mchid: mchid, combine_out_trade_no: `C-${product}` },
        ...{ notify_url: receiver.url, sub_orders: [part(`C-${product}-1`)] },
        ...(product === 'jsapi' && { combine_payer_info: { openid: 'o' } }),
        ...scenes[product],
      })
    }
    await emulator.pay('C-app')
    told(receiver, 'TransactionCombine')
    const byNumber = `${path}/out-trade-no/C-app`
    const paid = await call(`GET ${path}/out-trade-no/{combine_out_trade_no}`, byNumber)
    const byId = `${path}/id/${paid.combine_transaction_id}`
    await call(`GET ${path}/id/{combine_transaction_id}`, byId)
    const close = `${path}/out-trade-no/C-native/close`
    const closing = { combine_appid: 'wx1', sub_orders: [part('C-native-1')] }
    await call(`POST ${path}/out-trade-no/{combine_out_trade_no}/close`, close, closing)

    await call('POST /v3/refund/domestic/refunds', '/v3/refund/domestic/refunds', {
      ...{ sub_mchid: '1900000120', out_trade_no: 'C-app-1', out_refund_no: 'R-1' },
      ...{ notify_url: receiver.url, amount: { refund: 1, total: 2, currency: 'CNY' } },
    })
    await emulator.refund('R-1')
    told(receiver, 'Refund')
    const refund = '/v3/refund/domestic/refunds/R-1?sub_mchid=1900000120'
    await call('GET /v3/refund/domestic/refunds/{out_refund_no}', refund)
  })

  it('take and answer the rest as documented', async () => {
    const card = '/v3/marketing/membercard-open/cards/{card_id}/codes/{code}'
    await call(`GET ${card}`, CARD)
    await call(`PATCH ${card}`, CARD, { level: '钻石会员' })
    await call('GET /v3/certificates', '/v3/certificates')
    const guides = '/v3/smartguide/guides'
    await call(`GET ${guides}`, `${guides}?store_id=12345678`)
    const complaint = '/v3/merchant-service/complaints-v2/{complaint_id}'
    await call(`GET ${complaint}`, complaint.replace(/\{.*/, '200201820200101080076610000'))
    const receiver = { appid: 'wx1', type: 'MERCHANT_ID', account: '86693852' }
    const receivers = '/v3/profitsharing/receivers'
    const name = sealFor(key, '张三')
    const added = { ...receiver, relation_type: 'STORE', name }
    await call(`POST ${receivers}/add`, `${receivers}/add`, added)
    await call(`POST ${receivers}/delete`, `${receivers}/delete`, receiver)
    const applyment = '/v3/applyment4sub/applyment'
    const { applyment_id } = await call(`POST ${applyment}/`, `${applyment}/`, {
      business_code: 'B-1',
      contact_info: {
        ...{ contact_type: 'LEGAL', contact_name: name },
        ...{ mobile_phone: name, contact_email: name },
      },
      subject_info: {
        subject_type: 'SUBJECT_TYPE_MICRO',
        identity_info: { id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' },
      },
      business_info: {
        ...{ merchant_shortname: 'x', service_phone: '1' },
        sales_info: { sales_scenes_type: ['SALES_SCENES_WEB'] },
      },
      settlement_info: {},
      bank_account_info: {
        ...{ bank_account_type: 'BANK_ACCOUNT_TYPE_PERSONAL', account_name: name },
        ...{ account_bank: '工商银行', bank_address_code: '110000' },
      },
    })
    const byCode = `${applyment}/business_code/{business_code}`
    await call(`GET ${byCode}`, byCode.replace(/\{.*/, 'B-1'))
    const byId = `${applyment}/applyment_id/{applyment_id}`
    await call(`GET ${byId}`, byId.replace(/\{.*/, `${applyment_id}`))
  })

  it('answer bills as documented', async () => {
    const asked = `bill_date=${yesterday()}&tar_type=GZIP`
    const bill = '/v3/bill'
    const { download_url } = await call(`GET ${bill}/tradebill`, `${bill}/tradebill?${asked}`)
    await call(`GET ${bill}/fundflowbill`, `${bill}/fundflowbill?${asked}`)
    await call('GET /v3/profitsharing/bills', `/v3/profitsharing/bills?${asked}`)
    const withdrawals = '/v3/merchant/fund/withdraw/bill-type'
    await call(`GET ${withdrawals}/{bill_type}`, `${withdrawals}/NO_SUCC?${asked}`)
    const encrypted = `${asked}&algorithm=AEAD_AES_256_GCM`
    const one = `${bill}/sub-merchant-fundflowbill`
    await call(`GET ${one}`, `${one}?${encrypted}&sub_mchid=1900000110&account_type=BASIC`)
    const all = '/v3/ecommerce/bill/fundflowbill'
    await call(`GET ${all}`, `${all}?${encrypted}&account_type=ALL`)
    const file = `/${download_url.replace(emulator.url, '')}`
    expect(await call('GET /v3/billdownload/file', file)).toBe('application/x-gzip')
  })

  it('answer images as documented', async () => {
    const complaint = '/v3/merchant-service/complaints-v2/200201820200101080076610000'
    const { data } = await send(emulator, 'GET', complaint)
    const target = data.complaint_media_list[0].media_url[0].replace(emulator.url, '/')
    const images = '/merchant-service/images/{media_id}'
    await call(`GET /v3${images}`, target)
    const overseas = `${target.replace('/v3', '/v3/global')}?complaint_id=1`
    expect(await call(`GET /v3/global${images}`, overseas)).toBe('image/png')
  })

  it('answer lists as documented', async () => {
    const complaints = '/v3/merchant-service/complaints-v2'
    const dates = 'begin_date=2019-01-01&end_date=2019-01-02'
    await call(`GET ${complaints}`, `${complaints}?${dates}`)
    const favor = '/v3/marketing/favor/stocks'
    await call(`GET ${favor}`, `${favor}?offset=0&limit=10&stock_creator_mchid=1`)
    const cards = '/v3/marketing/membercard-open/cards'
    await call(`GET ${cards}`, `${cards}?offset=0&limit=10`)
    const coupons =
      '/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks'
    await call(`GET ${coupons}`, `${coupons.replace(/\{.*\}/, '1')}?brand_id=1`)
    const links = '/v3/brand/card/card-links'
    await call(`GET ${links}`, `${links}?brand_id=1`)
    const refunds = '/v3/global/refunds'
    const merchants = 'mchid=1&sub_mchid=2&sp_mchid=3'
    await call(`GET ${refunds}`, `${refunds}?offset=0&count=10&${merchants}`)
    const batch = '/v3/transfer/batches/batch-id/{batch_id}'
    await call(`GET ${batch}`, `${batch.replace(/\{.*/, '1')}?need_query_detail=true`)
    const trades = '/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades'
    await call(`POST ${trades}`, trades, { page_index: 1 })
  })

  it('answer statements, receipts and invoices as documented', async () => {
    for (const path of ['/hk/v3/statements', '/v3/global/statements']) {
      expect(await call(`GET ${path}`, `${path}?date=20240101`)).toMatch(/^text\/csv/)
    }
    const elecsign = '/v3/fund-app/mch-transfer/elecsign'
    const receipts = [
      ['transfer_bill_no', `${elecsign}/transfer-bill-no`, '/v3/transferdownload/elecvoucherfile'],
      ['out_bill_no', `${elecsign}/out-bill-no`, '/v3/transferdownload/elecvoucherfile'],
      ['out_batch_no', '/v3/transfer/bill-receipt', '/v3/transferdownload/signfile'],
    ] as const
    for (const [name, path, file] of receipts) {
      await call(`POST ${path}`, path, { [name]: 'A1' })
      const { download_url } = await call(`GET ${path}/{${name}}`, `${path}/A1`)
      const target = download_url.replace(emulator.url, '/')
      expect(await call(`GET ${file}`, target)).toBe('application/pdf')
    }
    const invoices = '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files'
    await call(`GET ${invoices}`, invoices.replace(/\{.*\}/, 'A1'))
  })

  it('have all been called', () => {
    expect([...called].sort()).toEqual([...routes].sort())
  })
})
