/**
 * A server that hears of APIv2's payments and refunds, and of those of APIv3 at the same URL: it answers each in its own language.
 *
 * Manual: 支付结果通知, 退款结果通知 (APIv2)
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, toNode } from 'wechatpay-chain'
import { credentials } from './credentials.js'

const { config, close, emulator } = await credentials()
const wxpay = createClient(config)

const handler = wxpay.notifications.handler({
  'v2/transaction-success': async ({ id, resource }) => {
    // Amounts are text, in fen. A deduction that has failed (委托代扣) comes here as well.
    if (resource.result_code !== 'SUCCESS') return
    console.log(`${id}: order ${resource.out_trade_no} is paid, ${resource.total_fee} fen`)
  },
  'v2/refund-processed': async ({ id, resource }) => {
    console.log(`${id}: refund ${resource.out_refund_no} is ${resource.refund_status}`)
  },
  '*': (event) => console.log(`${event.id}: ${event.event_type}, which this shop does not use`),
})

const server = createServer(toNode(handler))
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1')
await once(server, 'listening')
const notify_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
console.log(`Listening on ${notify_url}`)

if (emulator) {
  const order = {
    appid: 'wxd678efh567hg6787',
    mch_id: config.mchid,
    out_trade_no: `order-${Date.now()}`,
  }
  const { data } = await wxpay.v2.pay.unifiedorder.post({
    xml: {
      ...order,
      body: 'QQ公仔',
      total_fee: 100,
      spbill_create_ip: '127.0.0.1',
      trade_type: 'NATIVE',
      product_id: '1',
      notify_url,
    },
  })
  console.log(`The user scans ${data.code_url}`)

  // The first delivery is changed on its way; WeChat Pay sends the notification again.
  emulator.tamperNotification('signature')
  const payment = await emulator.pay(order.out_trade_no)
  await payment?.finished
  console.log(`Answered ${payment?.attempts.map(({ status }) => status).join(', then ')}`)

  const out_refund_no = `refund-${Date.now()}`
  await wxpay.v2.secapi.pay.refund.post({
    xml: { ...order, out_refund_no, total_fee: 100, refund_fee: 100, notify_url },
  })
  await (await emulator.refund(out_refund_no))?.finished

  server.close()
  await wxpay.close()
  await close()
}
