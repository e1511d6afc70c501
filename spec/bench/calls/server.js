// Runs in a process of its own: answers order queries, signed anew every second, so that it costs little beside its clients.
import { sign, verify } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'

const { mchid, privateKey, publicKey, platformSerial, platformPrivateKey } = JSON.parse(
  process.argv[2],
)

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

function headersOf(timestamp, key) {
  const nonce = 'c5ac7061fccab6bf3e254dcf98995b8c'
  const message = Buffer.from(`${timestamp}\n${nonce}\n${ORDER}\n`)
  return {
    'content-type': 'application/json; charset=utf-8',
    'request-id': '08F78BB2A50610F302189FA4C3B10128',
    'wechatpay-nonce': nonce,
    'wechatpay-serial': platformSerial,
    'wechatpay-signature': sign('sha256', message, key).toString('base64'),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
    'wechatpay-timestamp': `${timestamp}`,
  }
}

/** The right answer, and by the numbers of the orders that ask for them those that a client has to refuse. */
function answersAt(timestamp) {
  const headers = headersOf(timestamp, platformPrivateKey)
  const { 'wechatpay-signature': _, ...unsigned } = headers
  return {
    timestamp,
    right: { headers, body: ORDER },
    spoilt: {
      tampered: { headers, body: ORDER.replace('"total":100', '"total":900') },
      foreign: { headers: headersOf(timestamp, privateKey), body: ORDER },
      unsigned: { headers: unsigned, body: ORDER },
    },
  }
}

let answers = answersAt(0)

function answersNow() {
  const timestamp = Math.floor(Date.now() / 1000)
  if (answers.timestamp !== timestamp) answers = answersAt(timestamp)
  return answers
}

/** Whether a query is signed by the merchant. To see it for one order of a client is enough. */
function isSigned({ method, url, headers: { authorization = '' } }) {
  const part = (name) => new RegExp(`[ ,]${name}="([^"]+)"`).exec(authorization)?.[1]
  const message = Buffer.from(`${method}\n${url}\n${part('timestamp')}\n${part('nonce_str')}\n\n`)
  return verify('sha256', message, publicKey, Buffer.from(part('signature') ?? '', 'base64'))
}

const server = createServer((request, response) => {
  const [, number] = /([^/]*)\?/.exec(request.url) ?? []
  const { right, spoilt } = answersNow()
  const { headers, body } = spoilt[number] ?? right
  response.writeHead(number !== 'signed' || isSigned(request) ? 200 : 401, {
    ...headers,
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1')
await once(server, 'listening')
process.send(`http://127.0.0.1:${server.address().port}`)
process.on('disconnect', () => process.exit())
