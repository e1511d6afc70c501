import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { createMerchant } from '../../../lib/emulator/merchant.js'
import { createLedger } from '../../../lib/emulator/orders/ledger.js'
import { createRefunds } from '../../../lib/emulator/orders/refunds.js'
import { endpointsOf } from '../../../lib/emulator/v2/endpoints.js'
import { type Operation, resolve, type Schema } from '../../../lib/openapi/generate/catalogue.js'
import { catalogue } from '../../support/catalogue.js'
import { faultsOf } from '../../support/faults.js'
import { yesterday } from '../support.js'
import { type Fields, NOWHERE, orderFields, sendXml, type XmlCall } from './support.js'

const operations = new Map(
  catalogue.operations
    .filter(({ path }) => path.startsWith('v2/'))
    .map((each) => [`${each.method.toUpperCase()} ${each.path.slice(2)}`, each]),
)

const merchant = await createMerchant()
const ledger = createLedger()
const endpoints = endpointsOf({ merchant, ledger, refunds: createRefunds(), billRows: 3 })

let emulator: Emulator
/** Endpoints that have answered. */
const called = new Set<string>()

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const schema = ['content', 'application/xml', 'schema']

/** Calls an endpoint with what the catalogue documents, and gets what it documents. */
async function call(endpoint: string, given: Fields, by?: XmlCall): Promise<Fields> {
  const operation = operations.get(endpoint)
  if (!operation) throw new Error(`${endpoint} is not listed`)
  const [method, path = ''] = endpoint.split(' ')
  if (operation.body) {
    // They are made by whoever sends it.
    const made = { appid: 'wx1', mch_id: emulator.config.mchid, nonce_str: 'x', sign: 'X' }
    const place = { ...operation, path: path.slice(1) }
    const faults = faultsOf({ ...made, ...given }, place, 'requestBody', ...schema)
    expect([endpoint, faults]).toEqual([endpoint, ''])
  }
  const { status, headers, fields } = await sendXml(emulator, path, given, {
    ...by,
    method: method === 'GET' ? 'GET' : 'POST',
  })
  expect([endpoint, status]).toEqual([endpoint, 200])
  called.add(endpoint)
  if (!headers['content-type']?.startsWith('text/xml')) return {}
  expect([endpoint, fields.result_code]).toEqual([endpoint, 'SUCCESS'])
  return fields
}

/** What of an answer is not as the catalogue documents it. */
function faultsIn(endpoint: string, fields: object): string {
  const operation = operations.get(endpoint)
  if (!operation) throw new Error(`${endpoint} is not listed`)
  const place = { ...operation, path: operation.path.slice(3) }
  return faultsOf(fields, place, 'responses', '200', ...schema)
}

async function fits(endpoint: string, given: Fields, by?: XmlCall): Promise<Fields> {
  const fields = await call(endpoint, given, by)
  expect([endpoint, faultsIn(endpoint, fields)]).toEqual([endpoint, ''])
  return fields
}

/** What is sent, and has to be. */
const formOf = ({ body, parameters }: Operation): Schema =>
  body
    ? resolve(body.schema, catalogue.components)
    : {
        properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
        required: parameters.filter(({ required }) => required).map(({ name }) => name),
      }

/** What every request has. */
const MADE = ['mch_id', 'mchid', 'nonce_str', 'sign']

/** Of these one is enough, though the catalogue demands all. */
const ALTERNATIVES = ['transaction_id', 'out_trade_no', 'refund_id', 'out_refund_no']

/** Of some answers the catalogue demands what only a failure has. */
const NO_FAILURE = { err_code: '', err_code_des: '' }

describe('the endpoints of APIv2', () => {
  it.each(Object.entries(endpoints))('%s asks for what the catalogue says', (key, endpoint) => {
    const operation = operations.get(key)
    if (!operation) throw new Error(`${key} is not listed`)
    const { properties = {}, required = [] } = formOf(operation)
    expect(Object.keys(properties)).toEqual(expect.arrayContaining([...endpoint.required]))
    expect(Object.keys(properties).includes('nonce_str')).toBe(!endpoint.nonceless)
    expect(operation.security).toBe(endpoint.certificate ?? false)
    const asked = [...endpoint.required, ...MADE, ...ALTERNATIVES]
    expect(required.filter((name) => !asked.includes(name))).toEqual([])
  })

  it('take and answer orders as documented', async () => {
    const order = (more: Fields) => ({ ...orderFields(), openid: 'o1', ...more }) as Fields
    const place = 'POST /pay/unifiedorder'
    for (const trade_type of ['JSAPI', 'NATIVE', 'APP']) await fits(place, order({ trade_type }))
    // The catalogue gives it 64 characters, the example of the manual has more.
    const { mweb_url, ...mweb } = await call(place, order({ trade_type: 'MWEB' }))
    expect([faultsIn(place, mweb), mweb_url]).toEqual(['', expect.any(String)])

    const closed = order({ out_trade_no: 'CLOSED' })
    await fits(place, closed)
    await fits('POST /pay/closeorder', { out_trade_no: 'CLOSED' })
    await fits(place, order({ out_trade_no: 'PAID', attach: 'x', device_info: 'WEB' }))
    await emulator.pay('PAID')
    const byNumber = { out_trade_no: 'PAID', transaction_id: '' }
    const { transaction_id = '' } = await call('POST /pay/orderquery', byNumber)
    await fits('POST /pay/orderquery', { out_trade_no: 'PAID', transaction_id })

    const asked = { out_trade_no: 'PAID', transaction_id, out_refund_no: 'R-1' }
    const fees = { total_fee: '100', refund_fee: '60', notify_url: NOWHERE }
    const { refund_id = '' } = await fits('POST /secapi/pay/refund', { ...asked, ...fees })
    await emulator.refund('R-1')
    const refund = await call('POST /pay/refundquery', { ...asked, refund_id })
    expect(faultsIn('POST /pay/refundquery', { ...refund, ...NO_FAILURE })).toBe('')
  })

  it('take and answer 付款码 as documented', async () => {
    const { notify_url, trade_type, ...order } = orderFields() as Fields
    const auth_code = '130061098828009406'
    await fits('POST /pay/micropay', { ...order, auth_code, attach: 'x', device_info: '1' })
    await fits('POST /secapi/pay/reverse', { out_trade_no: `${order.out_trade_no}` })
  })

  it('take and answer red packs and transfers as documented', async () => {
    const mch_billno = '10000098201411111234567890'
    await fits('POST /mmpaymkttransfers/sendredpack', {
      ...{ mch_billno, wxappid: 'wx8888888888888888', send_name: '天虹百货', re_openid: 'o1' },
      ...{ total_amount: '1000', total_num: '1', wishing: 'x', client_ip: '192.168.0.1' },
      ...{ act_name: '猜灯谜', remark: 'x', scene_id: 'PRODUCT_8' },
    })
    const query = { mch_billno, bill_type: 'MCHT' }
    const pack: Record<string, unknown> = await call('POST /mmpaymkttransfers/gethbinfo', query)
    expect(pack.hblist).toEqual({ hbinfo: expect.objectContaining({ openid: 'o1' }) })
    // A list of one is read as that one.
    const hblist = { hbinfo: [Object(pack.hblist).hbinfo] }
    expect(faultsIn('POST /mmpaymkttransfers/gethbinfo', { ...pack, hblist })).toBe('')

    await fits('POST /mmpaymkttransfers/promotion/transfers', {
      ...{ mch_appid: 'wx8888888888888888', mchid: emulator.config.mchid, device_info: '1' },
      ...{ partner_trade_no: mch_billno, openid: 'o1', check_name: 'FORCE_CHECK', amount: '10099' },
      ...{ re_user_name: '王小王', desc: '理赔', spbill_create_ip: '192.168.0.1' },
    })
    const made = { partner_trade_no: mch_billno }
    await fits('POST /mmpaymkttransfers/gettransferinfo', made)
  })

  it('take what is documented for bills', async () => {
    const bill = { bill_date: yesterday().replaceAll('-', ''), tar_type: 'GZIP' }
    expect(await call('POST /pay/downloadbill', { ...bill, bill_type: 'ALL' })).toEqual({})
    const flow = { ...bill, account_type: 'Basic' }
    expect(await call('POST /pay/downloadfundflow', flow, { by: 'HMAC-SHA256' })).toEqual({})
  })

  it('answer a bill that is not there as documented', async () => {
    await using emulator = await startEmulator({ billRows: 0 })
    const bill_date = yesterday().replaceAll('-', '')
    const bill = await sendXml(emulator, '/pay/downloadbill', { bill_date })
    expect(bill.fields).toMatchObject({ return_code: 'FAIL', error_code: '20002' })
    const asked = { bill_date, account_type: 'Basic' }
    const flow = await sendXml(emulator, '/pay/downloadfundflow', asked, { by: 'HMAC-SHA256' })
    expect(flow.fields).toMatchObject({ result_code: 'FAIL', err_code: 'NO_BILL_EXIST' })
  })

  it('take and answer contracts as documented', async () => {
    const contract = { plan_id: '12535', contract_code: '100000' }
    await fits('GET /papay/h5entrustweb', {
      ...{ ...contract, request_serial: '1000', contract_display_account: 'x', version: '1.0' },
      ...{ notify_url: NOWHERE, timestamp: '1414488825', clientip: '119.145.83.6' },
      sign_type: 'MD5',
    })
    const asked = { ...contract, version: '1.0' }
    const found = await call('POST /papay/querycontract', asked)
    expect(faultsIn('POST /papay/querycontract', { ...found, ...NO_FAILURE })).toBe('')
  })

  it('have all been called', () => {
    expect([...called].sort()).toEqual(Object.keys(endpoints).sort())
  })
})
