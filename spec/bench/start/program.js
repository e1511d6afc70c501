// Runs in a process of its own, from the start of which it takes the time: loads one library, makes a client, and asks once.
const { url, name, shop } = JSON.parse(process.argv[2])

/** What a client is made of, and how it asks. Each takes the shop; `ask` gives the state of an order. */
const LIBRARIES = {
  'wechatpay-chain': ({ createClient }) => {
    const { mchid, serial, privateKey, platformSerial, platformPublicKey, url: baseUrl } = shop
    const certs = { [platformSerial]: platformPublicKey }
    const wxpay = createClient({ mchid, serial, privateKey, certs, baseUrl })
    const { _out_trade_no_: node } = wxpay.v3.pay.transactions.outTradeNo
    return (out_trade_no) => node.get({ out_trade_no, query: { mchid } })
  },
  'wechatpay-axios-plugin': ({ Wechatpay }) => {
    const { mchid, serial, privateKey, platformSerial, platformPublicKey, url: baseURL } = shop
    const certs = { [platformSerial]: platformPublicKey }
    const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, baseURL })
    const { _out_trade_no_: node } = wxpay.v3.pay.transactions.outTradeNo
    return (out_trade_no) => node.get({ out_trade_no, params: { mchid } })
  },
}

/** Both in milliseconds: since the process has begun, and of the processor. */
function spent() {
  const { user, system } = process.cpuUsage()
  return { time: performance.now(), cpu: (user + system) / 1000 }
}

const begun = spent()
const library = await import(url)
const imported = spent()
const ask = LIBRARIES[name](library)
const made = spent()
const { data } = await ask('1217752501201407033233368018')
const answered = spent()

if (data.trade_state !== 'SUCCESS') throw new Error(`${name} does not read its answers`)
const accepts = await ask('tampered').then(
  () => true,
  () => false,
)
if (accepts) throw new Error(`${name} accepts an answer that was changed on its way`)
process.stdout.write(JSON.stringify({ begun, imported, made, answered }), () => process.exit())
