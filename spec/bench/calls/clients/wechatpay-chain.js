import { createClient } from 'wechatpay-chain'

export function open({
  mchid,
  serial,
  privateKey,
  platformSerial,
  platformPublicKey,
  apiv3Key,
  url,
}) {
  const wxpay = createClient({
    mchid,
    serial,
    privateKey,
    certs: { [platformSerial]: platformPublicKey },
    apiv3Key,
    baseUrl: url,
  })
  return {
    async query(out_trade_no) {
      const { data } = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no,
        query: { mchid },
      })
      return data
    },
  }
}
