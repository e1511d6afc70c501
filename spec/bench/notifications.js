// What a notification of APIv3 costs, beside the bare calls of node:crypto and JSON.parse. Prints its figures as JSON, in
// microseconds of one thread. Nothing is judged here. Before: `npm run build`. To run: node spec/bench/notifications.js
import {
  createCipheriv,
  createDecipheriv,
  createPublicKey,
  createSecretKey,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { createClient, DecryptError, VerifyError } from 'wechatpay-chain'
import { createShop } from './calls/shop.js'
import { median } from './median.js'

/** In each of them every subject has its turn, in another order than before. The first are for the compiler. */
const ROUNDS = 64
const WARM_UP = 8
/** Of one subject in one round. */
const NOTIFICATIONS = 1_000

const shop = createShop()
const { mchid, serial, privateKey, platformSerial, platformPublicKey, apiv3Key } = shop

/** What was paid, as in WeChat Pay's example. https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
const order = {
  transaction_id: '1217752501201407033233368018',
  amount: { payer_total: 100, total: 100, currency: 'CNY', payer_currency: 'CNY' },
  mchid: '1900000109',
  trade_state: 'SUCCESS',
  bank_type: 'CMC',
  promotion_detail: [
    {
      amount: 100,
      wechatpay_contribute: 100,
      coupon_id: '109519',
      scope: 'GLOBAL',
      merchant_contribute: 0,
      name: '单品惠-6',
      other_contribute: 0,
      currency: 'CNY',
      stock_id: '931386',
      goods_detail: [
        {
          goods_remark: '商品备注信息',
          quantity: 1,
          discount_amount: 1,
          goods_id: 'M1006',
          unit_price: 100,
        },
      ],
    },
  ],
  success_time: '2018-06-08T10:34:56+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  out_trade_no: '1217752501201407033233368018',
  appid: 'wxd678efh567hg6787',
  trade_state_desc: '支付成功',
  trade_type: 'JSAPI',
  attach: '自定义数据',
  scene_info: { device_id: '013467007045764' },
}

function encrypt(text, nonce, associatedData) {
  const cipher = createCipheriv('aes-256-gcm', apiv3Key, nonce)
  cipher.setAAD(Buffer.from(associatedData))
  const octets = [cipher.update(text), cipher.final()]
  return Buffer.concat([...octets, cipher.getAuthTag()]).toString('base64')
}

/** A notification as Node.js has it: the names of its headers in lower case. */
function arrive(number) {
  const nonce = randomBytes(6).toString('hex')
  const content = { ...order, out_trade_no: `${order.out_trade_no}${number}` }
  const body = Buffer.from(
    JSON.stringify({
      id: `EV-${randomBytes(8).toString('hex')}`,
      create_time: '2018-06-08T10:34:56+08:00',
      resource_type: 'encrypt-resource',
      event_type: 'TRANSACTION.SUCCESS',
      summary: '支付成功',
      resource: {
        original_type: 'transaction',
        algorithm: 'AEAD_AES_256_GCM',
        ciphertext: encrypt(JSON.stringify(content), nonce, 'transaction'),
        associated_data: 'transaction',
        nonce,
      },
    }),
  )
  const timestamp = `${Math.floor(Date.now() / 1000)}`
  const proof = randomBytes(16).toString('hex')
  const message = `${timestamp}\n${proof}\n${body}\n`
  const headers = {
    host: 'shop.example.com',
    'user-agent': 'Mozilla/4.0',
    'content-type': 'application/json',
    'content-length': `${body.length}`,
    accept: '*/*',
    pragma: 'no-cache',
    connection: 'Keep-Alive',
    'request-id': randomBytes(16).toString('hex'),
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': proof,
    'wechatpay-serial': platformSerial,
    'wechatpay-signature': sign('sha256', message, shop.platformPrivateKey).toString('base64'),
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048',
  }
  return { headers, body }
}

const publicKey = createPublicKey(platformPublicKey)
const secretKey = createSecretKey(apiv3Key, 'latin1')
const MARK = Buffer.from('\n')

/** The least that verifies, decrypts and parses. */
async function parseByHand({ headers, body }) {
  const timestamp = headers['wechatpay-timestamp']
  if (!(Math.abs(Date.now() / 1000 - timestamp) <= 300)) throw new Error('the time is wrong')
  const head = Buffer.from(`${timestamp}\n${headers['wechatpay-nonce']}\n`)
  const signature = Buffer.from(headers['wechatpay-signature'], 'base64')
  if (!verify('sha256', Buffer.concat([head, body, MARK]), publicKey, signature)) {
    throw new Error('the signature is wrong')
  }
  const envelope = JSON.parse(body.toString())
  const { resource } = envelope
  const octets = Buffer.from(resource.ciphertext, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', secretKey, resource.nonce, { authTagLength: 16 })
  decipher.setAAD(Buffer.from(resource.associated_data))
  decipher.setAuthTag(octets.subarray(-16))
  const text = decipher.update(octets.subarray(0, -16))
  decipher.final()
  envelope.resource = JSON.parse(text.toString())
  return envelope
}

const certs = { [platformSerial]: platformPublicKey }
const wxpay = createClient({ mchid, serial, privateKey, certs, apiv3Key })
await wxpay.ready()

const arrived = Array.from({ length: 100 }, (_, number) => arrive(number))
const asNode = ({ headers, body }) => ({ headers: { ...headers }, body })
const asFetch = ({ headers, body }) => ({ headers: new Headers(headers), body })
const subjects = {
  byHand: [parseByHand, asNode],
  byHandAgain: [parseByHand, asNode],
  parse: [wxpay.notifications.parse, asNode],
  parseWithHeaders: [wxpay.notifications.parse, asFetch],
}

/** What was changed on its way has to be refused by both. */
async function checkRefusals() {
  const [{ headers, body }] = arrived
  const changed = Buffer.from(body)
  changed[changed.length - 4] ^= 1
  const late = { ...headers, 'wechatpay-timestamp': `${headers['wechatpay-timestamp'] - 400}` }
  const resealed = arrive(0)
  const envelope = JSON.parse(resealed.body)
  envelope.resource.nonce = 'x'.repeat(12)
  const spoilt = Buffer.from(JSON.stringify(envelope))
  const { 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce } = resealed.headers
  const signature = sign('sha256', `${timestamp}\n${nonce}\n${spoilt}\n`, shop.platformPrivateKey)
  const sealed = { ...resealed.headers, 'wechatpay-signature': signature.toString('base64') }
  for (const [given, type] of [
    [{ headers, body: changed }, VerifyError],
    [{ headers: late, body }, VerifyError],
    [{ headers: sealed, body: spoilt }, DecryptError],
  ]) {
    const outcomes = await Promise.allSettled([
      parseByHand(given),
      wxpay.notifications.parse(given),
    ])
    const [, { reason }] = outcomes
    if (outcomes.some(({ status }) => status === 'fulfilled') || !(reason instanceof type)) {
      throw new Error(`${type.name} was expected: ${JSON.stringify(outcomes)}`)
    }
  }
}

/** Microseconds for each notification. The objects that hold them are made before, as a server has made them. */
async function measure([parse, form]) {
  const given = Array.from({ length: NOTIFICATIONS }, (_, turn) =>
    form(arrived[turn % arrived.length]),
  )
  const cpu = process.cpuUsage()
  const start = performance.now()
  for (const each of given) await parse(each)
  const wall = (performance.now() - start) * 1000
  const { user, system } = process.cpuUsage(cpu)
  return { wall: wall / NOTIFICATIONS, cpu: (user + system) / NOTIFICATIONS }
}

const rounded = (value) => Math.round(value * 1000) / 1000

/** The medians of one figure in all rounds, and of its ratios to `byHand` within a round. */
function summary(rounds, figure) {
  const of = (name) => rounds.map((round) => round[name][figure])
  const names = Object.keys(subjects)
  const limits = of('byHand')
  const ratio = (name) => median(of(name).map((value, at) => value / limits[at]))
  return {
    microseconds: Object.fromEntries(names.map((name) => [name, rounded(median(of(name)))])),
    ratios: Object.fromEntries(names.slice(1).map((name) => [name, rounded(ratio(name))])),
  }
}

await checkRefusals()
const rounds = []
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  const names = Object.keys(subjects)
  const order = names.map((_, at) => names[(at + round) % names.length])
  if (Math.floor(round / names.length) % 2 === 0) order.reverse()
  const figures = {}
  for (const name of order) figures[name] = await measure(subjects[name])
  if (round >= WARM_UP) rounds.push(figures)
}
await wxpay.close()

console.log(
  JSON.stringify(
    {
      node: process.version,
      rounds: ROUNDS,
      notifications: NOTIFICATIONS,
      octets: arrived[0].body.length,
      cpu: summary(rounds, 'cpu'),
      wall: summary(rounds, 'wall'),
    },
    undefined,
    2,
  ),
)
