/**
 * A server that hears of payments: every notification is verified and decrypted, and handled once, however often
 * WeChat Pay sends it.
 *
 * Manual: 支付成功回调通知, 退款结果回调通知
 */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient, toNode } from 'wechatpay-chain'
import { credentials } from './credentials.js'

const { config, close, emulator } = await credentials()
const wxpay = createClient(config)

const handler = wxpay.notifications.handler({
  'TRANSACTION.SUCCESS': async ({ id, resource }) => {
    // Here the shop marks the order as paid. What throws here makes WeChat Pay send the notification again.
    console.log(`${id}: order ${resource.out_trade_no} is paid, ${resource.amount?.total} fen`)
  },
  'REFUND.SUCCESS': async ({ id, resource }) => {
    console.log(`${id}: refund ${resource.out_refund_no} has arrived`)
  },
  '*': (event) => console.log(`${event.id}: ${event.event_type}, which this shop does not use`),
})

// In Express: app.post('/notify', toNode(handler)). In Hono: app.post('/notify', (c) => handler(c.req.raw)).
const server = createServer(toNode(handler))
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1')
await once(server, 'listening')
const notify_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
console.log(`Listening on ${notify_url}`)

if (emulator) {
  const out_trade_no = `order-${Date.now()}`
  const { transactions } = wxpay.v3.pay
  const { data } = await transactions.native.post({
    json: {
      appid: 'wxd678efh567hg6787',
      mchid: config.mchid,
      description: 'Image形象店-深圳腾大-QQ公仔',
      out_trade_no,
      notify_url,
      amount: { total: 100 },
    },
  })
  console.log(`The user scans ${data.code_url}`)

  // WeChat Pay begins with a probe, whose signature is wrong on purpose, and goes on with the true notification.
  emulator.tamperNotification('probe')
  const payment = await emulator.pay(out_trade_no)
  await payment?.finished
  console.log(`Answered ${payment?.attempts.map(({ status }) => status).join(', then ')}`)

  const out_refund_no = `refund-${Date.now()}`
  await wxpay.v3.refund.domestic.refunds.post({
    json: {
      out_trade_no,
      out_refund_no,
      notify_url,
      amount: { refund: 100, total: 100, currency: 'CNY' },
    },
  })
  await (await emulator.refund(out_refund_no))?.finished

  server.close()
  await wxpay.close()
  await close()
}
