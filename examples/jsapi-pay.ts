/**
 * A user pays on a page inside WeChat: one call from the order to what the page needs.
 *
 * Manual: JSAPI/小程序下单 (v3/pay/transactions/jsapi), JSAPI调起支付
 */
import { createClient, isWechatpayError } from 'wechatpay-chain'
import { credentials } from './credentials.js'

const { config, close } = await credentials()
const wxpay = createClient(config)

try {
  const parameters = await wxpay.payments.jsapi({
    order: {
      appid: 'wxd678efh567hg6787',
      mchid: config.mchid,
      description: 'Image形象店-深圳腾大-QQ公仔',
      out_trade_no: `jsapi-${Date.now()}`,
      notify_url: 'https://www.example.com/wechatpay/notify',
      amount: { total: 100, currency: 'CNY' },
      payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    },
  })
  console.log(
    "On the page: WeixinJSBridge.invoke('getBrandWCPayRequest', parameters, onPaid), with",
  )
  console.log(parameters)
} catch (error) {
  if (!isWechatpayError(error)) throw error
  console.error(error.code, error.message)
  process.exitCode = 1
} finally {
  await wxpay.close()
  await close()
}
