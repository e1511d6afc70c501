import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Aes, Formatter, Hash, Rsa, Transformer, Wechatpay } from 'wechatpay-axios-plugin'
import { type Emulator, startEmulator, type TamperKind } from '../../lib/emulator/index.js'
import { type Arrival, type Receiver, startReceiver } from './receiver.js'
import { yesterday } from './support.js'

// A published client by other hands: it and the emulator share no reading of the protocol.

let emulator: Emulator
let wxpay: Wechatpay
/** Over TLS, where it shows the merchant's certificate. */
let certified: Wechatpay

beforeAll(async () => {
  emulator = await startEmulator()
  const { mchid, serial, privateKey, certs, secret, baseUrl, merchant } = emulator.config
  const make = (baseURL: string) =>
    new Wechatpay({ mchid, serial, privateKey, certs: { ...certs }, secret, merchant, baseURL })
  wxpay = make(baseUrl)
  certified = make(merchant.baseUrl)
})
afterAll(() => emulator.close())

const number = (): string => randomUUID().replaceAll('-', '')

const NOWHERE = 'http://127.0.0.1:9/'

const APPID = 'wxd678efh567hg6787'

/** In both protocols: of an order of 100 fen. */
const orders = {
  v2: (out_trade_no = number(), notify_url = NOWHERE) => ({
    ...{ appid: APPID, mch_id: emulator.config.mchid, body: '腾讯充值中心 <QQ> & "会员"' },
    ...{ out_trade_no, total_fee: 100, spbill_create_ip: '127.0.0.1', notify_url },
    ...{ trade_type: 'NATIVE', detail: '{"goods_detail":[{"goods_id":"1>0"}]}' },
  }),
  v3: (out_trade_no = number(), notify_url = NOWHERE) => ({
    ...{ appid: APPID, mchid: emulator.config.mchid, description: 'Image形象店-QQ公仔' },
    ...{ out_trade_no, notify_url, amount: { total: 100 } },
  }),
}

/** Whether the emulator took the last signature for a right one. */
const wasAccepted = () => expect(emulator.requests.at(-1)?.verified).toBe(true)

describe.each(['MD5', 'HMAC-SHA256'])('its calls of APIv2 with %s', (sign_type) => {
  const post = async (path: string, data: object) => {
    const { appid, mch_id } = orders.v2()
    const answer = await wxpay.chain(`v2/${path}`).post({ appid, mch_id, sign_type, ...data })
    wasAccepted()
    return answer.data
  }

  it('place an order, find it, and close it', async () => {
    const order = orders.v2()
    const { out_trade_no } = order
    expect(await post('pay/unifiedorder', order)).toMatchObject({ result_code: 'SUCCESS' })
    expect(await post('pay/orderquery', { out_trade_no })).toMatchObject({
      out_trade_no,
      total_fee: '100',
      trade_state: 'NOTPAY',
    })
    expect(await post('pay/closeorder', { out_trade_no })).toMatchObject({ result_msg: 'OK' })
  })

  it('charge a 付款码', async () => {
    const { notify_url, trade_type, ...order } = orders.v2()
    const paid = await post('pay/micropay', { ...order, auth_code: '130061098828009406' })
    expect(paid).toMatchObject({ trade_type: 'MICROPAY', cash_fee: '100' })
    const waiting = { ...orders.v2(), notify_url, auth_code: '130061098828009401' }
    await expect(post('pay/micropay', waiting)).rejects.toMatchObject({
      code: 'EV2_RES_STATUS_CODE_NOT_SUCESS',
      response: { data: { err_code: 'USERPAYING' } },
    })
  })

  it('find a refund of APIv3', async () => {
    const order = orders.v2()
    const { out_trade_no } = order
    await post('pay/unifiedorder', order)
    await emulator.pay(out_trade_no)
    const out_refund_no = number()
    await wxpay.v3.refund.domestic.refunds.post({
      ...{ out_trade_no, out_refund_no },
      amount: { refund: 60, total: 100, currency: 'CNY' },
    })
    const found = await post('pay/refundquery', { out_trade_no })
    expect(found).toMatchObject({ out_refund_no_0: out_refund_no, refund_fee_0: '60' })
  })

  it('download a bill', async () => {
    const bill = { bill_date: yesterday().replaceAll('-', ''), bill_type: 'ALL' }
    const { appid, mch_id } = orders.v2()
    const { status, headers } = await wxpay.v2.pay.downloadbill.post({
      ...{ appid, mch_id, sign_type },
      ...bill,
    })
    wasAccepted()
    expect([status, headers['content-type']]).toEqual([200, 'text/plain'])
  })

  it('sign a query', async () => {
    const params = {
      ...{ appid: APPID, mch_id: emulator.config.mchid, plan_id: '12535', sign_type },
      ...{ contract_code: number(), request_serial: 1000, contract_display_account: '微信 & 代扣' },
      ...{ notify_url: 'https://weixin.qq.com/?a=b', version: '1.0', timestamp: '1414488825' },
      clientip: '119.145.83.6',
    }
    const { data } = await wxpay.v2.papay.h5entrustweb.get({ params, nonceless: true })
    wasAccepted()
    expect(data).toMatchObject({ result_code: 'SUCCESS', redirect_url: expect.any(String) })
    const { appid, mch_id, plan_id, contract_code, version } = params
    const asked = { appid, mch_id, plan_id, contract_code, version, sign_type }
    const found = await wxpay.v2.papay.querycontract.post(asked, { nonceless: true })
    wasAccepted()
    expect(found.data).toMatchObject({ contract_code, contract_display_account: '微信 & 代扣' })
  })

  it.each<TamperKind>(['signature', 'body'])(
    'do not take an answer with another %s',
    async (kind) => {
      emulator.tamper(kind)
      await expect(post('pay/unifiedorder', orders.v2())).rejects.toMatchObject({
        code: 'EV2_RES_SIGNATURE_NOT_EQUAL',
      })
    },
  )

  it('refund, reverse and send money with the certificate', async () => {
    const { notify_url, trade_type, ...order } = orders.v2()
    await post('pay/micropay', { ...order, auth_code: '130061098828009406' })
    const { appid, mch_id, out_trade_no } = order
    const send = async (path: string, data: object) => {
      const { data: answer } = await certified.chain(`v2/${path}`).post(data, { security: true })
      wasAccepted()
      expect(emulator.requests.at(-1)?.certified).toBe(true)
      return answer
    }
    const refund = { out_refund_no: number(), total_fee: 100, refund_fee: 40 }
    const own = { appid, mch_id, sign_type, out_trade_no }
    expect(await send('secapi/pay/refund', { ...own, ...refund })).toMatchObject({
      ...{ out_trade_no, refund_fee: '40', result_code: 'SUCCESS' },
    })
    const found = await post('pay/refundquery', { out_trade_no })
    expect(found).toMatchObject({ out_refund_no_0: refund.out_refund_no, refund_fee_0: '40' })
    if (sign_type !== 'MD5') return
    const packet = {
      ...{ mch_id, wxappid: appid, mch_billno: number().slice(0, 28), send_name: '腾大餐厅' },
      ...{ re_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', total_amount: 100, total_num: 1 },
      ...{ wishing: '恭喜发财', client_ip: '127.0.0.1', act_name: '猜灯谜', remark: '快来抢' },
    }
    expect(await send('mmpaymkttransfers/sendredpack', packet)).toMatchObject({
      ...{ mch_billno: packet.mch_billno, total_amount: '100' },
    })
  })

  it('are refused without the certificate where it is demanded', async () => {
    const { out_trade_no } = orders.v2()
    const { appid, mch_id } = orders.v2()
    const reversing = { appid, mch_id, out_trade_no, sign_type }
    const refused = wxpay.v2.secapi.pay.reverse.post(reversing, { security: true })
    await expect(refused).rejects.toMatchObject({ response: { status: 400 } })
  })
})

describe('its calls of APIv3', () => {
  it('place an order, find it, and close it', async () => {
    const order = orders.v3()
    const { mchid, out_trade_no } = order
    const placed = await wxpay.v3.pay.transactions.native.post(order)
    wasAccepted()
    expect(placed.data).toMatchObject({ code_url: expect.stringMatching(/^weixin:/) })
    const path = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
    const { data } = await wxpay.chain(path).get({ params: { mchid }, out_trade_no })
    wasAccepted()
    expect(data).toMatchObject({ out_trade_no, trade_state: 'NOTPAY' })
    const closed = await wxpay.chain(`${path}/close`).post({ mchid }, { out_trade_no })
    wasAccepted()
    expect(closed.status).toBe(204)
  })

  it('change a member card', async () => {
    const path = 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}'
    const card = { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0', code: '478515832665' }
    const { status } = await wxpay.chain(path).patch({ level: '钻石会员' }, card)
    wasAccepted()
    expect(status).toBe(204)
  })

  it.each<[TamperKind, string]>([
    ['signature', 'EV3_RES_HEADER_SIGNATURE_DIGEST'],
    ['body', 'EV3_RES_HEADER_SIGNATURE_DIGEST'],
    ['probe', 'EV3_RES_HEADER_SIGNATURE_DIGEST'],
    ['header', 'EV3_RES_HEADERS_INCOMPLATE'],
    ['timestamp', 'EV3_RES_HEADER_TIMESTAMP_OFFSET'],
    ['serial', 'EV3_RES_HEADER_PLATFORM_SERIAL'],
  ])('do not take an answer that is spoilt: %s', async (kind, code) => {
    emulator.tamper(kind)
    const placed = wxpay.v3.pay.transactions.native.post(orders.v3())
    await expect(placed).rejects.toMatchObject({ code })
  })
})

describe('its tools', () => {
  const THANKS = '<xml><return_code>SUCCESS</return_code></xml>'

  /** What is told of an order of 100 fen that is paid. */
  async function told(place: (notifyUrl: string) => Promise<string>): Promise<Arrival> {
    const { url, arrivals }: Receiver = await startReceiver((outgoing) => outgoing.end(THANKS))
    const delivery = await emulator.pay(await place(url))
    expect(await delivery?.finished).toBe(true)
    const [arrival] = arrivals
    if (!arrival) throw new Error('nothing was told')
    return arrival
  }

  it.each(['MD5', 'HMAC-SHA256'])('verify a payment notification with %s', async (sign_type) => {
    const { body } = await told(async (url) => {
      const order = orders.v2(number(), url)
      await wxpay.v2.pay.unifiedorder.post({ ...order, sign_type })
      return order.out_trade_no
    })
    const fields = Object(Transformer.toObject(body))
    expect(fields).toMatchObject({ result_code: 'SUCCESS', total_fee: '100' })
    const { secret } = emulator.config
    expect(fields.sign).toBe(Hash.sign(fields.sign_type ?? 'MD5', fields, secret))
    const other = { ...fields, total_fee: '1' }
    expect(fields.sign).not.toBe(Hash.sign(fields.sign_type ?? 'MD5', other, secret))
  })

  it('verify a notification of APIv3, and decrypt it', async () => {
    const { headers, body } = await told(async (url) => {
      const order = orders.v3(number(), url)
      await wxpay.v3.pay.transactions.native.post(order)
      return order.out_trade_no
    })
    const header = (name: string) => `${headers[`wechatpay-${name}`]}`
    const message = Formatter.response(header('timestamp'), header('nonce'), body)
    const key = Rsa.from(`${emulator.config.certs[header('serial')]}`, Rsa.KEY_TYPE_PUBLIC)
    expect(Rsa.verify(message, header('signature'), key)).toBe(true)
    const { ciphertext, nonce, associated_data } = JSON.parse(body).resource
    const { apiv3Key } = emulator.config
    const resource = Aes.AesGcm.decrypt(ciphertext, apiv3Key, nonce, associated_data)
    expect(JSON.parse(resource)).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 100 } })
  })
})
