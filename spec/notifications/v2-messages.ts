import { createCipheriv, createHash } from 'node:crypto'
import { type Algorithm, xmlSignature } from '../support/xml-sign.js'
import { encrypt } from './messages.js'

/** The APIv2 key of the merchant, which WeChat Pay has as well. */
export const secret = '192006250b4c09247ec02edce69f6a2d'

export type Fields = Readonly<Record<string, string>>

/** What may be otherwise about a signature. */
export interface Signing {
  readonly type?: Algorithm
  readonly key?: string
}

/** Its signature. */
export const signatureOf = (fields: Fields, { type, key = secret }: Signing = {}): string =>
  xmlSignature(fields, key, type)

/** A document as WeChat Pay writes it. */
export const documentOf = (fields: Fields, root = 'xml'): string =>
  [
    `<${root}>`,
    ...Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`),
    `</${root}>`,
  ].join('\n')

/** A document with its signature. */
export const signed = (fields: Fields, signing: Signing = {}): string =>
  documentOf({ ...fields, sign: signatureOf(fields, signing) })

/** What was paid. */
export const payment = {
  appid: 'wx2421b1c4370ec43b',
  attach: '支付测试',
  bank_type: 'CFT',
  fee_type: 'CNY',
  is_subscribe: 'Y',
  mch_id: '1900000109',
  nonce_str: '5d2b6c2a8db53831f7eda20af46e531c',
  openid: 'oUpF8uMEb4qRXf22hE3X68TekukE',
  out_trade_no: '1409811653',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  time_end: '20140903131540',
  total_fee: '0001',
  trade_type: 'JSAPI',
  transaction_id: '1004400740201409030005092168',
} as const

/** What was paid back. */
export const refund = {
  out_refund_no: '131811191610442717309',
  out_trade_no: '71106718111915575302817',
  refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
  refund_fee: '3960',
  refund_id: '50000408942018111907145868882',
  refund_status: 'SUCCESS',
  success_time: '2018-11-19 16:24:13',
  total_fee: '3960',
  transaction_id: '4200000215201811190261405420',
} as const

/** The key of refunds. */
export const refundKey: string = createHash('md5').update(secret).digest('hex')

/** AES-256-ECB with the padding of PKCS #7. @returns base64 */
export function encryptEcb(text: string, key: string = refundKey): string {
  const cipher = createCipheriv('aes-256-ecb', key, null)
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('base64')
}

/** What comes around a refund. */
export const refundEnvelope = (req_info: string = encryptEcb(documentOf(refund, 'root'))) => ({
  return_code: 'SUCCESS',
  appid: payment.appid,
  mch_id: payment.mch_id,
  nonce_str: 'TeqClE3i0mvn3DrK',
  req_info,
})

/** An event of 支付分, with its content encrypted. */
export const eventOf = (content: string, change: Fields = {}) => ({
  mch_id: payment.mch_id,
  appid: payment.appid,
  algorithm: 'HMAC-SHA256',
  nonce_str: '80d46b2a5a3c4ab2b5e1b1aa4e9a1fd4',
  event_id: 'EV-2018022511223320873',
  event_create_time: '20180225112233',
  event_type: 'CHECK.SUCCESS',
  event_algorithm: 'AEAD_AES_256_GCM',
  event_nonce: '61f9c719728a',
  event_associated_data: 'order',
  event_ciphertext: encrypt(content, { associatedData: 'order' }),
  ...change,
})

/** Of each kind of document without encrypted content, the fields. */
export const kinds: Readonly<Record<string, Fields>> = {
  'v2/transaction-success': payment,
  'v2/combined-transactions-success': {
    return_code: 'SUCCESS',
    result_code: 'SUCCESS',
    combine_appid: 'wx8888888888888888',
    combine_mch_id: '1900000109',
    nonce_str: 'a',
    combine_out_trade_no: '1217752501201407033233368018',
    trade_type: 'JSAPI',
    sign_type: 'HMAC-SHA256',
    sub_order_list: JSON.stringify({
      order_num: 1,
      order_list: [{ mch_id: '1900000109', out_trade_no: '20150806125346', total_fee: 100 }],
    }),
  },
  'v2/pap-contract-state-changed': {
    mch_id: '1900000109',
    contract_code: '122',
    plan_id: '123',
    openid: 'oFPbTt1H8L',
    change_type: 'ADD',
    operate_time: '2015-07-01 10:00:00',
    contract_id: 'Wx15463511252015071056489715',
    request_serial: '1695',
  },
  'v2/transactions-risk-occurred': {
    return_code: 'SUCCESS',
    sign_type: 'HMAC-SHA256',
    nonce_str: 'a',
    event_code: '2000',
    risk_level: 'HIGH',
    risk_level_desc: '风险',
    mch_id: '1900000109',
    sub_mch_id: '1900000110',
    transaction_id_list: '{"data":{"transaction_id":["1","2"]}}',
  },
  'v2/vehicle-state-changed-for-parking': {
    mch_id: '1900000109',
    appid: 'wxcbda96de0b165486',
    nonce_str: 'a',
    sign_type: 'HMAC-SHA256',
    plate_number: '粤B888888',
    vehicle_event_type: 'NORMAL',
    vehicle_event_createtime: '20180101100000',
  },
  'v2/unknown': { mch_id: '1900000109', nonce_str: 'a', something: 'new' },
}
