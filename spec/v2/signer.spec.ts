import { describe, expect, it } from 'vitest'
import { ConfigError, RequestError } from '../../lib/index.js'
import { failureOf } from '../http/support.js'
import { says, sentIn, signOf, startShop, withSign } from './support.js'

const ORDER = { appid: 'wxd930ea5d5a258f4f', mch_id: '1900000109', out_trade_no: '1' }

/** What arrives of a call. */
async function arrival(xml: object, path = 'v2/pay/orderquery', config = {}) {
  const { wxpay, requests } = await startShop(undefined, config)
  await wxpay.chain(path).post({ xml })
  const [request] = requests
  if (!request) throw new Error('nothing arrived')
  return { ...request, sent: sentIn(request) }
}

/** The error of a call of which nothing arrives. */
async function refusal(xml: object, path = 'v2/pay/orderquery', config = {}) {
  const { wxpay, requests } = await startShop(undefined, config)
  const error = await failureOf(wxpay.chain(path).post({ xml }), RequestError)
  expect(requests).toEqual([])
  return error.message
}

describe('a call of APIv2', () => {
  it('goes out without `v2/`, as XML that is signed with MD5', async () => {
    const { method, target, headers, sent } = await arrival(ORDER)
    expect({ method, target }).toEqual({ method: 'POST', target: '/pay/orderquery' })
    expect(headers).toMatchObject({
      'content-type': 'text/xml; charset=utf-8',
      accept: expect.stringContaining('text/xml'),
      'user-agent': expect.stringMatching(/^wechatpay-chain\//),
    })
    expect(headers).not.toHaveProperty('authorization')
    expect(sent).toEqual(withSign({ ...ORDER, nonce_str: sent.nonce_str ?? '' }))
    expect(sent.nonce_str).toMatch(/^[\dA-Za-z]{32}$/)
  })

  it.each([
    ['v2/pay/orderquery', '/pay/orderquery'],
    ['/v2/pay/orderquery', '/pay/orderquery'],
    ['v2/secapi/mch/submchmanage?action=query', '/secapi/mch/submchmanage?action=query'],
    ['{v}/pay/orderquery', '/pay/orderquery'],
  ])('to %s goes to %s', async (path, target) => {
    const { wxpay, requests } = await startShop()
    const values = path.includes('{v}') ? { v: 'v2' } : {}
    await wxpay.chain(path).post({ ...values, xml: {}, security: false })
    expect(requests[0]?.target).toBe(target)
  })

  it('is made by the properties of the chain, too', async () => {
    const { wxpay, requests } = await startShop()
    await wxpay.v2.pay.orderquery.post({ xml: ORDER })
    await wxpay.V2['pay/orderquery'].postAsync({ xml: ORDER }).wait()
    expect(requests.map(({ target }) => target)).toEqual(['/pay/orderquery', '/pay/orderquery'])
  })

  it('gets a new nonce each time, and keeps the one that is given', async () => {
    const { wxpay, requests } = await startShop()
    const xml = { ...ORDER }
    await wxpay.v2.pay.orderquery.post({ xml })
    await wxpay.v2.pay.orderquery.post({ xml })
    await wxpay.v2.pay.orderquery.post({ xml: { ...xml, nonce_str: 'mine' } })
    const nonces = requests.map((request) => sentIn(request).nonce_str)
    expect(new Set(nonces).size).toBe(3)
    expect(nonces[2]).toBe('mine')
    expect(xml).toEqual(ORDER)
  })

  it('is signed anew, with another nonce, when it is repeated', async () => {
    const { wxpay, requests, script } = await startShop()
    script(says('', { status: 503 }), says('<xml><return_code>FAIL</return_code></xml>'))
    await wxpay.v2.pay.orderquery.post({ xml: ORDER, idempotent: true }).catch(() => {})
    const [first, second] = requests.map(sentIn)
    expect(second).toBeDefined()
    expect(second?.nonce_str).not.toBe(first?.nonce_str)
    expect(second).toEqual(withSign({ ...second, sign: '' }))
  })

  it('has no nonce where the endpoint takes none, or where it is given as empty', async () => {
    expect((await arrival({}, 'v2/papay/querycontract')).sent).not.toHaveProperty('nonce_str')
    const { sent } = await arrival({ nonce_str: '' }, 'v2/some/endpoint')
    expect(Object.keys(sent).sort()).toEqual(['mch_id', 'sign'])
  })

  it('leaves out what has no value, and sends numbers, flags and objects as text', async () => {
    const detail = { goods_detail: [{ goods_id: '1', price: 528800, goods_name: '苹果 & <梨>' }] }
    const given = {
      a: undefined,
      b: null,
      c: '',
      d: 0,
      e: false,
      f: 12n,
      g: ' x ',
      detail,
      list: [1],
    }
    const { sent } = await arrival({ ...ORDER, ...given })
    const text = {
      d: '0',
      e: 'false',
      f: '12',
      g: ' x ',
      detail: JSON.stringify(detail),
      list: '[1]',
    }
    expect(sent).toEqual(withSign({ ...ORDER, nonce_str: sent.nonce_str ?? '', ...text }))
  })

  it('makes the sign itself, whatever is given as one', async () => {
    const { sent } = await arrival({ ...ORDER, sign: 'X' })
    expect(sent.sign).toBe(signOf(sent))
  })

  it('is sent as it was when it was made', async () => {
    const { wxpay, requests } = await startShop()
    const xml = { ...ORDER, detail: { a: 1 } }
    const call = wxpay.v2.pay.orderquery.post({ xml })
    Object.assign(xml, { out_trade_no: '2' })
    xml.detail.a = 2
    await call
    expect(sentIn(requests[0] ?? { body: Buffer.of() })).toMatchObject({
      out_trade_no: '1',
      detail: '{"a":1}',
    })
  })

  it.each([
    [{ total_fee: Number.NaN }, '`xml.total_fee` takes a string or a number'],
    [{ id: 2 ** 60 }, 'too large to be exact'],
    [{ when: new Date(0) }, '`xml.when` takes text, a number, or an object that is sent as JSON'],
    [{ call: () => 1 }, '`xml.call` takes a string or a number, not a function'],
    [{ 'a b': 1 }, 'a name that XML does not allow'],
    [{ '1a': 1 }, 'a name that XML does not allow'],
    [{ attach: 'a\u0000b' }, 'attach'],
    [{ attach: '\ud800' }, 'not well-formed'],
  ])('that cannot be sent is refused: %o', async (xml, message) => {
    expect(await refusal({ ...ORDER, ...xml })).toContain(message)
  })
})

describe('the algorithm of a call', () => {
  it('is that of `sign_type`, and else of the client', async () => {
    const hmac = { signType: 'HMAC-SHA256' }
    const { sent } = await arrival({ ...ORDER, sign_type: 'HMAC-SHA256' })
    expect(sent.sign).toBe(signOf(sent, 'HMAC-SHA256'))
    const { sent: usual } = await arrival(ORDER, undefined, hmac)
    expect(usual).toMatchObject({ sign_type: 'HMAC-SHA256', sign: signOf(usual, 'HMAC-SHA256') })
    const { sent: named } = await arrival({ ...ORDER, sign_type: 'MD5' }, undefined, hmac)
    expect(named).toMatchObject({ sign_type: 'MD5', sign: signOf(named) })
  })

  it('is the only one that an endpoint takes', async () => {
    const { sent } = await arrival({ mch_id: 1900000109 }, 'v2/pay/profitsharingquery')
    expect(sent).toMatchObject({ sign_type: 'HMAC-SHA256', sign: signOf(sent, 'HMAC-SHA256') })
    const { sent: md5 } = await arrival({}, 'v2/pay/contractorder', { signType: 'HMAC-SHA256' })
    expect(md5).not.toHaveProperty('sign_type')
    expect(md5.sign).toBe(signOf(md5))
  })

  it('is one of the two', async () => {
    const message = await refusal({ ...ORDER, sign_type: 'SHA1' })
    expect(message).toContain('`sign_type` takes MD5 or HMAC-SHA256, not `SHA1`')
    const config = { signType: 'md5' as 'MD5' }
    await expect(startShop(undefined, config)).rejects.toThrow(
      /signType: .* Give 'MD5' or 'HMAC-SHA256'/,
    )
  })
})

describe('the merchant of a call', () => {
  it.each(['mch_id', 'mchid', 'combine_mch_id'])("is the client's, in `%s`", async (name) => {
    const { sent } = await arrival({ [name]: 1900000109 })
    expect(sent).toMatchObject({ [name]: '1900000109' })
    for (const other of ['1900000108', 1900000108]) {
      const message = await refusal({ [name]: other })
      expect(message).toContain(
        `\`${name}\` is \`1900000108\`, but this client is for merchant 1900000109`,
      )
      expect(message).toContain('Nothing was sent')
    }
  })

  it('is filled in where it is missing, by the name that the endpoint has for it', async () => {
    expect((await arrival({})).sent).toMatchObject({ mch_id: '1900000109' })
    const { sent } = await arrival({}, 'v2/pay/settlementquery')
    expect(sent).toMatchObject({ mchid: '1900000109' })
    expect(sent).not.toHaveProperty('mch_id')
    const combined = await arrival({}, 'v2/pay/querycombinedorder')
    expect(combined.sent).toMatchObject({ combine_mch_id: '1900000109' })
  })

  it('may act for others', async () => {
    const { sent } = await arrival({ ...ORDER, sub_mch_id: '1900000108' })
    expect(sent).toMatchObject({ sub_mch_id: '1900000108' })
  })
})

describe('a GET of APIv2', () => {
  const contract = { appid: 'wx1', plan_id: 123, notify_url: 'https://shop.example/?a=b&c' }

  it('is signed in its query', async () => {
    const { wxpay, requests } = await startShop()
    await wxpay.v2.papay.h5entrustweb.get({ query: contract })
    const [path, query] = requests[0]?.target.split('?') ?? []
    expect(path).toBe('/papay/h5entrustweb')
    const sent = Object.fromEntries(new URLSearchParams(query))
    const { sign, ...fields } = sent
    expect(fields).toMatchObject({
      mch_id: '1900000109',
      plan_id: '123',
      notify_url: contract.notify_url,
    })
    expect(sign).toBe(signOf(fields, fields.sign_type))
    expect(fields).not.toHaveProperty('nonce_str')
    expect(requests[0]?.body).toHaveLength(0)
  })

  it('is signed over the query of its URL, too', async () => {
    const { wxpay, requests } = await startShop()
    await wxpay
      .chain('v2/papay/h5entrustweb?version=1.0{&appid}')
      .get({ appid: 'wx/1', query: { plan_id: 1 } })
    const sent = Object.fromEntries(new URLSearchParams(requests[0]?.target.split('?')[1]))
    expect(sent).toMatchObject({ version: '1.0', appid: 'wx/1', plan_id: '1' })
    expect(sent.sign).toBe(signOf(sent, sent.sign_type))
  })

  it('does not show its sign in errors', async () => {
    const { wxpay } = await startShop(says('no', { status: 404 }))
    const error = await wxpay.v2.papay.h5entrustweb.get({ query: contract }).catch((error) => error)
    expect(error.request.url).toContain('plan_id=123')
    expect(JSON.stringify(error)).not.toMatch(/sign=/)
  })

  it('that names a parameter twice is refused', async () => {
    const { wxpay, requests } = await startShop()
    const call = wxpay.chain('v2/papay/h5entrustweb?appid=1').get({ query: { appid: 2 } })
    const { message } = await failureOf(call, RequestError)
    expect(message).toContain('`appid` twice')
    expect(requests).toEqual([])
  })
})

describe('the sign of 企业微信', () => {
  const agent = { workwxSecret: 'agent-secret' }
  const packet = {
    mch_billno: '123456',
    wxappid: 'wx8888888888888888',
    re_openid: 'oxTWIuGaIt6gTKsQRLau2M0yL16E',
    total_amount: 1000,
    act_name: '猜灯谜',
    scene_id: 'PRODUCT_4',
  }
  const path = 'v2/mmpaymkttransfers/sendworkwxredpack'

  async function send(xml: object, config = {}) {
    const { wxpay, requests } = await startShop(undefined, config)
    await wxpay.chain(path).post({ xml, security: false })
    return sentIn(requests[0] ?? { body: Buffer.of() })
  }

  it('covers its own fields, by its own secret, before the sign is made over all', async () => {
    const sent = await send(packet, agent)
    const { act_name, mch_billno, mch_id, nonce_str, re_openid, total_amount, wxappid } = sent
    const covered = { act_name, mch_billno, mch_id, nonce_str, re_openid, total_amount, wxappid }
    expect(sent.workwx_sign).toBe(signOf(covered as never, 'MD5', 'secret=agent-secret'))
    expect(sent.sign).toBe(signOf(sent))
  })

  it('may be made by the caller', async () => {
    expect(await send({ ...packet, workwx_sign: 'MINE' })).toMatchObject({ workwx_sign: 'MINE' })
  })

  it('needs its secret, or nothing is sent', async () => {
    const { wxpay, requests } = await startShop()
    const call = wxpay.chain(path).post({ xml: packet, security: false })
    const { option, message } = await failureOf(call, ConfigError)
    expect(option).toBe('workwxSecret')
    expect(message).toContain('企业微信')
    expect(requests).toEqual([])
  })
})

describe('without a secret', () => {
  it('a call fails before anything is sent', async () => {
    const { wxpay, requests } = await startShop(undefined, { secret: undefined })
    const { option, message } = await failureOf(
      wxpay.v2.pay.orderquery.post({ xml: ORDER }),
      ConfigError,
    )
    expect(option).toBe('secret')
    expect(message).toContain('APIv2 calls are signed with it')
    expect(requests).toEqual([])
  })
})

describe('options', () => {
  it.each([
    ['v2/pay/orderquery', { json: {} }, 'option `json` is given, which is for APIv3'],
    ['v2/pay/orderquery', { body: '<xml/>' }, 'option `body` is given, which is for APIv3'],
    ['v2/pay/orderquery', { sensitive: true }, 'option `sensitive` is given, which is for APIv3'],
    ['v3/certificates', { xml: {} }, 'option `xml` is given, which is for APIv2'],
    ['v3/certificates', { security: true }, 'option `security` is given, which is for APIv2'],
    ['v2/pay/orderquery', { xml: '<xml/>' }, 'option `xml` takes an object of parameters'],
    [
      'v2/pay/orderquery',
      { xml: {}, verify: false },
      'only for answers that WeChat Pay leaves unsigned',
    ],
    ['v2', { xml: {} }, 'the URL has no path'],
    ['v2/', { xml: {} }, 'the URL has no path'],
    ['v2?a=1', { xml: {} }, 'the URL has no path'],
  ])('of the other protocol are refused: %s %o', async (path, options, message) => {
    const { wxpay, requests } = await startShop()
    const error = await failureOf(wxpay.chain(path).post(options as never), RequestError)
    expect(error.message).toContain(message)
    expect(requests).toEqual([])
  })

  it('of both are taken', async () => {
    const { wxpay, requests } = await startShop()
    await wxpay.v2.pay.orderquery.post({
      xml: ORDER,
      headers: { 'X-Trace': '1' },
      timeout: 5000,
      query: { a: 1 },
    })
    expect(requests[0]?.headers['x-trace']).toBe('1')
    expect(requests[0]?.target).toBe('/pay/orderquery?a=1')
  })
})
