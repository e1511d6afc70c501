import { Agent } from 'node:http'
import { rival } from '../../rivals.js'

const { Rsa, Wechatpay } = await rival('wechatpay-axios-plugin')

export function open({ mchid, serial, privateKey, platformSerial, platformPublicKey, url }) {
  const wxpay = new Wechatpay({
    mchid,
    serial,
    privateKey: Rsa.from(privateKey, Rsa.KEY_TYPE_PRIVATE),
    certs: { [platformSerial]: Rsa.from(platformPublicKey, Rsa.KEY_TYPE_PUBLIC) },
    baseURL: url,
    httpAgent: new Agent({ keepAlive: true }),
  })
  return {
    async query(out_trade_no) {
      const { data } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no,
        params: { mchid },
      })
      return data
    },
  }
}
