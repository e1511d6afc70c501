import { rival } from '../../rivals.js'

const { default: Pay } = await rival('wechatpay-node-v3')
const { default: superagent } = await rival('superagent')

/** Its own host, which it knows no option for. */
const HOST = 'https://api.mch.weixin.qq.com'

/** It gives answers unverified: here they are verified by its own `verifySign`, in an HTTP service like its own. */
export function open({
  mchid,
  serial,
  privateKey,
  publicKey,
  platformSerial,
  platformPublicKey,
  apiv3Key,
  url,
}) {
  const pay = new Pay({
    appid: 'wxd678efh567hg6787',
    mchid,
    serial_no: serial,
    publicKey: Buffer.from(publicKey),
    privateKey: Buffer.from(privateKey),
    key: apiv3Key,
  })
  Pay.certificates = { [platformSerial]: platformPublicKey }
  pay.createHttp({
    async get(address, headers) {
      const { status, body, text, header } = await superagent
        .get(address.replace(HOST, url))
        .set(headers)
      const isRight = await pay.verifySign({
        timestamp: header['wechatpay-timestamp'],
        nonce: header['wechatpay-nonce'],
        serial: header['wechatpay-serial'],
        signature: header['wechatpay-signature'],
        body: text,
      })
      if (!isRight) throw new Error('not proven')
      return { status, data: body }
    },
  })
  return {
    async query(out_trade_no) {
      const { data } = await pay.query({ out_trade_no })
      return data
    },
  }
}
