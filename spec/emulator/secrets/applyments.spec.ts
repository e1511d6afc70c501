import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { sealFor, send, sendJson } from '../support.js'

let emulator: Emulator
let serial: string
let key: string

beforeAll(async () => {
  emulator = await startEmulator()
  const [[id, pem] = ['', '']] = Object.entries(emulator.config.certs)
  serial = id
  key = pem
})
afterAll(() => emulator.close())

const secret = (text: string) => sealFor(key, text)

const applyment = (business_code: string) => ({
  business_code,
  contact_info: {
    contact_type: 'LEGAL',
    contact_name: secret('张三'),
    mobile_phone: secret('13800138000'),
    contact_email: secret('zhang@example.com'),
  },
  subject_info: {
    subject_type: 'SUBJECT_TYPE_ENTERPRISE',
    identity_info: { id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' },
    ubo_info_list: [{ ubo_id_doc_name: secret('李四') }, { ubo_id_doc_name: secret('王五') }],
  },
  business_info: {
    merchant_shortname: '张三餐饮店',
    service_phone: '0758-123456',
    sales_info: { sales_scenes_type: ['SALES_SCENES_STORE'] },
  },
  settlement_info: {},
  bank_account_info: {
    bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE',
    account_name: secret('张三餐饮店'),
    account_bank: '工商银行',
    bank_address_code: '110000',
  },
})

const submit = (body: unknown) =>
  sendJson(emulator, 'POST', '/v3/applyment4sub/applyment/', body, { 'Wechatpay-Serial': serial })

const query = (by: string) => send(emulator, 'GET', `/v3/applyment4sub/applyment/${by}`)

describe('an application', () => {
  it('is answered with a number, by which it is found', async () => {
    const { status, data } = await submit(applyment('1900013511_1'))
    expect(status).toBe(200)
    expect(data).toEqual({ applyment_id: expect.any(Number) })
    const found = await query('business_code/1900013511_1')
    expect([found.status, found.data]).toEqual([
      200,
      {
        business_code: '1900013511_1',
        applyment_id: data.applyment_id,
        applyment_state: 'APPLYMENT_STATE_AUDITING',
        applyment_state_msg: '审核中',
        audit_detail: [],
      },
    ])
    expect((await query(`applyment_id/${data.applyment_id}`)).data).toEqual(found.data)
    const other = await submit(applyment('1900013511_2'))
    expect(other.data.applyment_id).not.toBe(data.applyment_id)
  })

  it('may be repeated, encrypted anew, but not changed', async () => {
    const first = await submit(applyment('1900013511_3'))
    expect((await submit(applyment('1900013511_3'))).data).toEqual(first.data)
    const { status, data } = await submit({ ...applyment('1900013511_3'), addition_info: {} })
    expect([status, data.code]).toEqual([400, 'INVALID_REQUEST'])
  })

  it('shows tests what it hides from everyone else', async () => {
    const before = emulator.decrypted.length
    await submit(applyment('1900013511_4'))
    const fields = emulator.decrypted.slice(before)
    expect(Object.fromEntries(fields.map(({ field, text }) => [field, text]))).toEqual({
      '/contact_info/contact_name': '张三',
      '/contact_info/mobile_phone': '13800138000',
      '/contact_info/contact_email': 'zhang@example.com',
      '/subject_info/ubo_info_list/0/ubo_id_doc_name': '李四',
      '/subject_info/ubo_info_list/1/ubo_id_doc_name': '王五',
      '/bank_account_info/account_name': '张三餐饮店',
    })
  })

  it('of a clear text anywhere in it is refused, by the name of the field', async () => {
    const body = applyment('1900013511_5')
    body.subject_info.ubo_info_list[1] = { ubo_id_doc_name: '王五' }
    const { status, data } = await submit(body)
    expect(status).toBe(400)
    expect(data.detail.field).toBe('/subject_info/ubo_info_list/1/ubo_id_doc_name')
    expect((await query('business_code/1900013511_5')).status).toBe(404)
  })

  it('without a field that it needs is a PARAM_ERROR', async () => {
    const { bank_account_info: _, ...rest } = applyment('1900013511_6')
    const { status, data } = await submit(rest)
    expect([status, data.detail.field]).toEqual([400, '/bank_account_info'])
  })

  it.each(['business_code/none', 'applyment_id/1'])('by %s is not found', async (by) => {
    const { status, data } = await query(by)
    expect([status, data.code]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
  })

  it('has a path that ends with a slash', async () => {
    const { status, data } = await sendJson(emulator, 'POST', '/v3/applyment4sub/applyment', {})
    expect(status).toBe(404)
    expect(data.message).toContain('did you mean POST /v3/applyment4sub/applyment/?')
  })
})
