import { createCipheriv, randomBytes } from 'node:crypto'
import { onTestFinished } from 'vitest'
import { type ClientConfig, createClient, type WechatpayClient } from '../../lib/index.js'
import { configFor, type Proof, proofOf } from '../support/answers.js'

export const apiv3Key = '0123456789abcdef0123456789abcdef'

/** A client that receives notifications and sends nothing, until the test is over. */
export function receiver(config: Partial<ClientConfig> = {}): WechatpayClient {
  const wxpay = createClient({ ...configFor('http://127.0.0.1:1/'), apiv3Key, ...config })
  onTestFinished(() => wxpay.close())
  return wxpay
}

/** What was paid. */
export const order = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  out_trade_no: '1217752501201407033233368018',
  transaction_id: '1217752501201407033233368018',
  trade_state: 'SUCCESS',
  amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
  attach: '钻石会员',
}

/** AEAD_AES_256_GCM. @returns base64 with the tag at its end */
export function encrypt(
  text: string,
  { key = apiv3Key, nonce = '61f9c719728a', associatedData = 'transaction' } = {},
): string {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(associatedData))
  const octets = [cipher.update(text), cipher.final()]
  return Buffer.concat([...octets, cipher.getAuthTag()]).toString('base64')
}

/** What may be otherwise about an encrypted resource. */
export type Resource = Partial<
  Record<'algorithm' | 'original_type' | 'nonce' | 'associated_data' | 'ciphertext', string>
>

export const resourceOf = (content: unknown, change: Resource = {}): Resource => ({
  algorithm: 'AEAD_AES_256_GCM',
  original_type: 'transaction',
  nonce: '61f9c719728a',
  associated_data: 'transaction',
  ciphertext: encrypt(JSON.stringify(content)),
  ...change,
})

/** The body of a notification. */
export const envelopeOf = (resource: unknown, change: object = {}): string =>
  JSON.stringify({
    id: `EV-${randomBytes(8).toString('hex')}`,
    create_time: '2018-06-08T10:34:56+08:00',
    event_type: 'TRANSACTION.SUCCESS',
    resource_type: 'encrypt-resource',
    summary: '支付成功',
    resource,
    ...change,
  })

/** A notification as it arrives, rightly signed but for what `proof` says. */
export const arrived = (body: string = envelopeOf(resourceOf(order)), proof: Proof = {}) => ({
  headers: proofOf(body, proof),
  body,
})
