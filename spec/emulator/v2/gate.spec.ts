import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { xmlSignature } from '../../support/xml-sign.js'
import { send } from '../support.js'
import {
  fieldsIn,
  isSignedXml,
  number,
  orderFields,
  sendXml,
  toXml,
  type XmlCall,
} from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const query = (given: Record<string, string | undefined> = {}, call: XmlCall = {}) =>
  sendXml(emulator, '/pay/orderquery', { out_trade_no: number(), ...given }, call)

const UNKNOWN_ORDER = { return_code: 'SUCCESS', err_code: 'ORDERNOTEXIST' }

const denied = (message: string) => ({ return_code: 'FAIL', return_msg: message })

describe('a request of APIv2', () => {
  it.each(['MD5', 'HMAC-SHA256'] as const)('signed with %s is let through', async (by) => {
    const { status, fields } = await query({}, { by })
    expect(status).toBe(200)
    expect(fields).toMatchObject(UNKNOWN_ORDER)
    expect(emulator.requests.at(-1)).toMatchObject({ url: '/pay/orderquery', verified: true })
  })

  it('is signed with MD5 where it does not say', async () => {
    const fields = { mch_id: emulator.config.mchid, nonce_str: 'x' }
    const hmac = xmlSignature(fields, emulator.config.secret, 'HMAC-SHA256')
    expect((await query({ ...fields, sign_type: undefined }, { sign: hmac })).fields).toEqual(
      denied('签名错误'),
    )
    expect((await query({ sign_type: '' })).fields).toMatchObject(UNKNOWN_ORDER)
  })

  it('may be sent again as it is', async () => {
    const again = { nonce_str: number(), out_trade_no: number() }
    await query(again)
    expect((await query(again)).fields).toMatchObject(UNKNOWN_ORDER)
  })

  it('may hold whatever text there is', async () => {
    const attach = ' <a href="x">&amp;\'名=🎉]]>\t '
    const { fields } = await sendXml(emulator, '/pay/unifiedorder', orderFields({ attach }))
    expect(fields.result_code).toBe('SUCCESS')
  })

  it.each([
    ['of another', '0'.repeat(32)],
    ['of none', ''],
    ['that is missing', undefined],
  ])('with a signature %s is refused, unsigned', async (_, sign) => {
    const reply = await query({}, { sign })
    expect(reply.status).toBe(200)
    expect(reply.fields).toEqual(denied('签名错误'))
    expect(emulator.requests.at(-1)?.verified).toBe(false)
  })

  it('with a signature in lower case is refused', async () => {
    const fields = {
      appid: 'wx1',
      mch_id: emulator.config.mchid,
      nonce_str: 'x',
      out_trade_no: '1',
    }
    const sign = xmlSignature(fields, emulator.config.secret, 'MD5')
    expect((await query(fields, { sign })).fields).toMatchObject(UNKNOWN_ORDER)
    expect((await query(fields, { sign: sign.toLowerCase() })).fields).toEqual(denied('签名错误'))
  })

  it('signed over a value that was trimmed is refused', async () => {
    const fields = {
      appid: 'wx1',
      mch_id: emulator.config.mchid,
      nonce_str: 'x',
      out_trade_no: '1',
    }
    const sign = xmlSignature(fields, emulator.config.secret, 'MD5')
    const reply = await query({ ...fields, out_trade_no: ' 1' }, { sign })
    expect(reply.fields).toEqual(denied('签名错误'))
  })

  it.each(['RSA', 'md5', 'HMAC_SHA256'])('with sign_type %s is refused', async (sign_type) => {
    expect((await query({ sign_type })).fields).toEqual(denied('sign_type参数格式错误'))
  })

  it('without a merchant, or of another one, is refused', async () => {
    expect((await query({ mch_id: undefined })).fields).toEqual(denied('缺少参数mch_id'))
    expect((await query({ mch_id: '' })).fields).toEqual(denied('缺少参数mch_id'))
    const unknown = denied('商户号mch_id或sub_mch_id不存在')
    for (const name of ['mch_id', 'mchid', 'combine_mch_id']) {
      expect((await query({ mch_id: undefined, [name]: '1900000110' })).fields).toEqual(unknown)
    }
  })

  it.each(['mchid', 'combine_mch_id'])('may call its merchant %s', async (name) => {
    const { mchid } = emulator.config
    expect((await query({ mch_id: undefined, [name]: mchid })).fields).toMatchObject(UNKNOWN_ORDER)
  })

  it.each([undefined, ''])('with a nonce_str of %s is refused', async (nonce_str) => {
    expect((await query({ nonce_str })).fields).toEqual(denied('缺少参数nonce_str'))
  })

  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['JSON', '{"mch_id":"1900000109"}'],
    ['a form', 'mch_id=1900000109'],
    ['XML that is cut off', '<xml><mch_id>1900000109</mch_id>'],
    ['XML with another root', '<root><mch_id>1900000109</mch_id></root>'],
    ['XML that is nested', '<xml><mch_id><a>1</a></mch_id></xml>'],
    ['XML with an entity', '<!DOCTYPE xml [<!ENTITY a "1">]><xml><mch_id>&a;</mch_id></xml>'],
    ['what is not UTF-8', Buffer.from('<xml><body>é</body></xml>', 'latin1')],
  ])('that holds %s is refused', async (_, body) => {
    expect((await query({}, { body })).fields).toEqual(denied('XML格式错误'))
    expect(emulator.requests.at(-1)?.verified).toBe(false)
  })

  it('of more than 64 MiB is turned away by the web server', async () => {
    const reply = await query({}, { body: Buffer.alloc(64 * 2 ** 20 + 1, ' ') })
    expect(reply.status).toBe(413)
    expect(reply.headers['content-type']).toBe('text/html')
    expect(reply.body).toContain('413 Request Entity Too Large')
  })
})

describe('an endpoint that asks for a certificate', () => {
  it('turns away whoever shows none, before it looks at anything', async () => {
    for (const body of [undefined, 'hello']) {
      const call = { certified: false, ...(body && { body }) }
      const reply = await sendXml(emulator, '/secapi/pay/reverse', { out_trade_no: '1' }, call)
      expect(reply.status).toBe(400)
      expect(reply.headers['content-type']).toBe('text/html')
      expect(reply.headers).not.toHaveProperty('wechatpay-signature')
      expect(reply.body).toContain('<title>400 No required SSL certificate was sent</title>')
      expect(emulator.requests.at(-1)?.verified).toBe(false)
    }
  })

  it('lets others through', async () => {
    const { fields } = await sendXml(emulator, '/secapi/pay/reverse', { out_trade_no: '1' })
    expect(fields).toMatchObject(UNKNOWN_ORDER)
  })

  it('is not every endpoint', async () => {
    expect((await query({}, { certified: false })).fields).toMatchObject(UNKNOWN_ORDER)
  })
})

describe('a request by GET', () => {
  const contract = () => ({
    ...{ plan_id: '12535', contract_code: number(), request_serial: '1000', version: '1.0' },
    ...{
      contract_display_account: '张三 & 李四+王五',
      notify_url: 'https://example.com/?a=b&c=%20',
    },
    ...{ timestamp: '1414488825', clientip: '119.145.83.6', nonce_str: undefined },
  })

  it('is signed over its parameters as they are before they are encoded', async () => {
    const call = { method: 'GET', by: 'MD5' } as const
    const right = await sendXml(emulator, '/papay/h5entrustweb', contract(), call)
    expect(right.fields.result_code).toBe('SUCCESS')
    expect(emulator.requests.at(-1)).toMatchObject({ method: 'GET', body: '', verified: true })
    const wrong = await sendXml(emulator, '/papay/h5entrustweb', contract(), { ...call, sign: 'A' })
    expect(wrong.fields).toEqual(denied('签名错误'))
  })

  it('is signed with HMAC-SHA256 where it does not say', async () => {
    const given = { ...contract(), appid: 'wx1', mch_id: emulator.config.mchid }
    const { nonce_str, ...fields } = given
    const sign = xmlSignature(fields, emulator.config.secret, 'HMAC-SHA256')
    const call = { method: 'GET' } as const
    const md5 = await sendXml(emulator, '/papay/h5entrustweb', given, call)
    expect(md5.fields).toEqual(denied('签名错误'))
    const hmac = await sendXml(emulator, '/papay/h5entrustweb', given, { ...call, sign })
    expect(hmac.fields.result_code).toBe('SUCCESS')
  })
})

describe('the two protocols', () => {
  const anonymous = { Authorization: undefined }

  it.each([
    ['POST', '/pay/unifiedordr', '/pay/unifiedorder'],
    ['POST', '/pay/microPay', '/pay/micropay'],
    ['GET', '/papay/h5entrust', '/papay/h5entrustweb'],
    ['POST', '/v2/secapi/pay/refund', '/secapi/pay/refund'],
  ])('%s %s is not known, and %s may be meant', async (method, target, meant) => {
    const reply = await send(emulator, method, target, { headers: anonymous })
    expect(reply.status).toBe(404)
    expect(reply.data.message).toMatch(`did you mean ${method} ${meant}?`)
    expect(emulator.requests.at(-1)?.verified).toBe(false)
  })

  it('know which methods there are', async () => {
    const { status, data } = await send(emulator, 'GET', '/pay/orderquery', { headers: anonymous })
    expect([status, data.code]).toEqual([405, 'METHOD_NOT_ALLOWED'])
  })

  it('do not meet by a path that is written otherwise', async () => {
    const body = toXml({ mch_id: emulator.config.mchid })
    const target = '/pay/order%71uery'
    const reply = await send(emulator, 'POST', target, { body, headers: anonymous })
    expect([reply.status, reply.data.code]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
    expect(reply.data.message).toContain('POST /pay/orderquery')
  })

  it('keep their ways of signing apart', async () => {
    const signedForV3 = await send(emulator, 'POST', '/pay/orderquery', { body: '{}' })
    expect(fieldsIn(signedForV3.body)).toEqual(denied('XML格式错误'))
    const target = '/v3/pay/transactions/native'
    const signedForV2 = await send(emulator, 'POST', target, { body: '<xml/>', headers: anonymous })
    expect([signedForV2.status, signedForV2.data.code]).toEqual([401, 'SIGN_ERROR'])
    const unknown = await send(emulator, 'POST', '/v3/pay/nothing', { headers: anonymous })
    expect(unknown.status).toBe(401)
  })
})

describe('an answer of APIv2', () => {
  it.each(['MD5', 'HMAC-SHA256'] as const)(
    'is signed with %s if its request was, whether it worked or not',
    async (by) => {
      const placed = await sendXml(emulator, '/pay/unifiedorder', orderFields(), { by })
      expect(placed.fields).toMatchObject({ return_code: 'SUCCESS', return_msg: 'OK' })
      expect(placed.fields).toMatchObject({ result_code: 'SUCCESS' })
      const failed = await query({}, { by })
      expect(failed.fields).toMatchObject({ result_code: 'FAIL', err_code_des: '订单不存在' })
      for (const { fields } of [placed, failed]) {
        expect(fields.sign).toMatch(by === 'MD5' ? /^[0-9A-F]{32}$/ : /^[0-9A-F]{64}$/)
        expect(isSignedXml(emulator, fields)).toBe(true)
        expect(isSignedXml(emulator, { ...fields, nonce_str: 'x' })).toBe(false)
      }
    },
  )

  it('is XML in which every value is CDATA, without a signature of APIv3', async () => {
    const reply = await query()
    expect(reply.headers['content-type']).toBe('text/xml; charset=utf-8')
    expect(reply.headers['content-length']).toBe(`${reply.bytes.length}`)
    expect(reply.headers).not.toHaveProperty('wechatpay-signature')
    expect(reply.body).toMatch(/^<xml>(<(\w+)><!\[CDATA\[[^\]]*]]><\/\2>)+<\/xml>$/)
  })

  it('says who is who, as it was asked, with a nonce of its own', async () => {
    const given = { sub_appid: 'wx2', sub_mch_id: '1900000110', device_info: '013467007045764' }
    const [one, two] = [await query(given), await query(given)]
    expect(one.fields).toMatchObject({
      ...given,
      appid: 'wx2421b1c4370ec43b',
      mch_id: emulator.config.mchid,
      nonce_str: expect.stringMatching(/^[0-9a-zA-Z]{32}$/),
    })
    expect(one.fields.nonce_str).not.toBe(two.fields.nonce_str)
    expect((await query()).fields).not.toHaveProperty('device_info')
  })
})
