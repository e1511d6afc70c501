// Runs in a process of its own: answers order queries, signed anew every second, so that it costs little beside its clients.
import { sign } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'

const { mchid, platformSerial, platformPrivateKey } = JSON.parse(process.argv[2])

const ORDER = JSON.stringify({
  amount: { currency: 'CNY', payer_currency: 'CNY', payer_total: 100, total: 100 },
  appid: 'wxd678efh567hg6787',
  attach: '自定义数据说明',
  bank_type: 'CMC',
  mchid,
  out_trade_no: '1217752501201407033233368018',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  promotion_detail: [],
  scene_info: { device_id: '013467007045764' },
  success_time: '2018-06-08T10:34:56+08:00',
  trade_state: 'SUCCESS',
  trade_state_desc: '支付成功',
  trade_type: 'JSAPI',
  transaction_id: '1217752501201407033233368018',
})

/** What the client gets that is not what was signed, where a test asks for it. */
const tampered = ORDER.replace('"total":100', '"total":900')

let signed = { timestamp: 0, headers: {} }

function headersNow() {
  const timestamp = Math.floor(Date.now() / 1000)
  if (signed.timestamp !== timestamp) {
    const nonce = 'c5ac7061fccab6bf3e254dcf98995b8c'
    const message = Buffer.from(`${timestamp}\n${nonce}\n${ORDER}\n`)
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(ORDER),
      'request-id': '08F78BB2A50610F302189FA4C3B10128',
      'wechatpay-nonce': nonce,
      'wechatpay-serial': platformSerial,
      'wechatpay-signature': sign('sha256', message, platformPrivateKey).toString('base64'),
      'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
      'wechatpay-timestamp': `${timestamp}`,
    }
    signed = { timestamp, headers }
  }
  return signed.headers
}

const server = createServer((request, response) => {
  const isRight = request.headers.authorization?.startsWith('WECHATPAY2-SHA256-RSA2048 ')
  response.writeHead(isRight ? 200 : 401, headersNow())
  response.end(request.url.includes('/tampered?') ? tampered : ORDER)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.send(`http://127.0.0.1:${server.address().port}`)
process.on('disconnect', () => process.exit())
