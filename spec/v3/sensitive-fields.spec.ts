import { constants, privateDecrypt, publicEncrypt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ApiError, DecryptError, RequestError, TransportError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import {
  type Arrived,
  isSigned,
  merchant,
  ok,
  platform,
  refusal,
  reset,
  signed,
  startAnswers,
} from '../support/answers.js'

const vector = (name: string): string =>
  readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8')

/** What WeChat Pay reads. */
const opened = (ciphertext: unknown, key: string = platform.privateKey): string =>
  privateDecrypt(
    { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(`${ciphertext}`, 'base64'),
  ).toString()

const forMerchant = (text: string): string =>
  publicEncrypt(merchant.publicKey, Buffer.from(text)).toString('base64')

const jsonOf = (request: Arrived | undefined) => JSON.parse(`${request?.body}`)

const ADD = 'v3/profitsharing/receivers/add'
const receiver = { appid: 'wx8888888888888888', type: 'MERCHANT_ID', account: '86693852' }
const json = { ...receiver, name: '张三' }
const sensitive = true

describe('a call with `sensitive: true`', () => {
  it('sends the marked fields encrypted, the others as they are, and names the key', async () => {
    const answers = await startAnswers(ok({}))
    await clientOf(answers.config).chain(ADD).post({ json, sensitive })
    const [request] = answers.requests
    const { name, ...others } = jsonOf(request)
    expect(others).toEqual(receiver)
    expect(opened(name)).toBe('张三')
    expect(request?.headers['wechatpay-serial']).toBe(platform.serial)
    expect(request && isSigned(request)).toBe(true)
    expect(request?.headers['content-length']).toBe(`${request?.body.length}`)
  })

  it('does so where the client is told to, unless the call is told not to', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config, { sensitive })
    await wxpay.chain(ADD).post({ json })
    await wxpay.chain(ADD).post({ json, sensitive: false })
    const [first, second] = answers.requests.map(jsonOf)
    expect(opened(first.name)).toBe('张三')
    expect(second.name).toBe('张三')
  })

  it('encrypts in every item of a list, however the URL is written', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const list = [json, receiver, { ...json, name: '李四' }]
    await wxpay.v3.profitsharing.orders.post({ json: { appid: 'wx', receivers: list }, sensitive })
    const { receivers } = jsonOf(answers.requests[0])
    expect(opened(receivers[0].name)).toBe('张三')
    expect(receivers[1]).toEqual(receiver)
    expect(opened(receivers[2].name)).toBe('李四')
  })

  it.each([undefined, null, ''])('leaves a field that is %j as it is', async (name) => {
    const answers = await startAnswers(ok({}))
    await clientOf(answers.config)
      .chain(ADD)
      .post({ json: { ...receiver, name }, sensitive })
    expect(jsonOf(answers.requests[0])).toEqual(JSON.parse(JSON.stringify({ ...receiver, name })))
  })

  it('encrypts in the query, and shows nothing of it in any error', async () => {
    const answers = await startAnswers(refusal(500, 'SYSTEM_ERROR'), reset)
    const wxpay = clientOf(answers.config)
    const query = { store_id: 1, mobile: '13800138000' }
    const call = wxpay.v3.smartguide.guides.get({ query, sensitive })
    const error = await call.catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'TransportError' })
    expect(JSON.stringify(error)).not.toContain('13800138000')
    expect(JSON.stringify(error)).toContain('mobile=hidden')
    const url = new URL(answers.requests[0]?.target ?? '', answers.url)
    expect(opened(url.searchParams.get('mobile'))).toBe('13800138000')
    expect(url.searchParams.get('store_id')).toBe('1')
    expect(answers.requests[0] && isSigned(answers.requests[0])).toBe(true)
  })

  it('encrypts in the `meta` of a form, which alone is signed', async () => {
    const answers = await startAnswers(ok({}))
    const meta = {
      merchant_contact_information: { consultation_phone_number: '075586010000' },
      sha256: 'x',
    }
    await clientOf(answers.config)
      .chain('v3/marketing/shopping-receipt/shoppingreceipts')
      .post({ multipart: { file: Buffer.from(JSON.stringify(meta)), meta }, sensitive })
    const [request] = answers.requests
    const [, part = ''] = /json\r\n\r\n(.*)\r\n--/.exec(`${request?.body}`) ?? []
    const number = JSON.parse(part).merchant_contact_information.consultation_phone_number
    expect(opened(number)).toBe('075586010000')
    expect(`${request?.body}`).toContain(JSON.stringify(meta))
    expect(request && isSigned(request, part)).toBe(true)
  })

  it('takes the call as it was when it was made', async () => {
    const answers = await startAnswers(ok({}))
    const name = forMerchant('张三')
    const changing = { ...json, name }
    const encrypted = ['json.name']
    const call = clientOf(answers.config)
      .chain(ADD)
      .post({ json: changing, sensitive: { encrypted } })
    changing.name = 'another'
    encrypted.length = 0
    await call
    expect(jsonOf(answers.requests[0]).name).toBe(name)
  })

  it('encrypts by the key that the call names', async () => {
    const answers = await startAnswers(ok({}))
    const certs = { ...answers.config.certs, PUB_KEY_ID_2: vector('merchant/pub_key.pem') }
    const headers = { 'Wechatpay-Serial': 'PUB_KEY_ID_2' }
    await clientOf({ ...answers.config, certs })
      .chain(ADD)
      .post({ json, sensitive, headers })
    const [request] = answers.requests
    expect(request?.headers['wechatpay-serial']).toBe('PUB_KEY_ID_2')
    expect(opened(jsonOf(request).name, vector('merchant/platform_key.pem'))).toBe('张三')
  })

  it('refuses to encrypt by a key that is not known', async () => {
    const answers = await startAnswers(ok({}))
    const headers = { 'Wechatpay-Serial': 'PUB_KEY_ID_9' }
    const call = clientOf(answers.config).chain(ADD).post({ json, sensitive, headers })
    const error = await failureOf(call, RequestError)
    expect(error.message).toContain('PUB_KEY_ID_9')
    expect(answers.requests).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['a number', 13800138000, 'not text'],
    ['a text that is too long', 'x'.repeat(215), '`sensitive: { encrypted: [...] }`'],
    ['a ciphertext that is not marked', forMerchant('张三'), '`sensitive: { encrypted: [...] }`'],
  ])('refuses %s before anything is sent, and does not show it', async (_, name, advice) => {
    const answers = await startAnswers(ok({}))
    const call = clientOf(answers.config)
      .chain(ADD)
      .post({ json: { ...receiver, name }, sensitive })
    const error = await failureOf(call, RequestError)
    expect(error.message).toContain('`json.name`')
    expect(error.message).toContain(advice)
    expect(error.message).not.toContain(String(name).slice(0, 5))
    expect(answers.requests).toEqual([])
  })

  it('leaves what the caller has encrypted as it is', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const name = await wxpay.sensitive.encrypt('张三')
    const encrypted = ['json.name']
    await wxpay.chain(ADD).post({ json: { ...receiver, name }, sensitive: { encrypted } })
    expect(jsonOf(answers.requests[0]).name).toBe(name)
  })

  it.each(['张三', 'bmFtZQ==', 5])(
    'refuses a mark for %j, which is no ciphertext',
    async (name) => {
      const answers = await startAnswers(ok({}))
      const encrypted = ['json.name']
      const call = clientOf(answers.config)
        .chain(ADD)
        .post({ json: { ...receiver, name }, sensitive: { encrypted } })
      const error = await failureOf(call, RequestError)
      expect(error.message).toContain('`json.name`, which is no ciphertext')
      expect(error.message).not.toContain('张三')
      expect(answers.requests).toEqual([])
    },
  )

  it('looks at marks in the query and in lists as well', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const query = { mobile: '13800138000' }
    const guides = wxpay.v3.smartguide.guides.get({
      query,
      sensitive: { encrypted: ['query.mobile'] },
    })
    expect((await failureOf(guides, RequestError)).message).not.toContain('138')
    const receivers = [{ name: forMerchant('张三') }, {}, { name: '李四' }]
    const orders = wxpay.v3.profitsharing.orders.post({
      json: { receivers },
      sensitive: { encrypted: ['json.receivers[*].name'] },
    })
    expect((await failureOf(orders, RequestError)).message).toContain('json.receivers[*].name')
    expect(answers.requests).toEqual([])
  })

  it('refuses a mark for a field that it does not know', async () => {
    const answers = await startAnswers(ok({}))
    const call = clientOf(answers.config)
      .chain(ADD)
      .post({ json, sensitive: { encrypted: ['json.nam'] } })
    const error = await failureOf(call, RequestError)
    expect(error.message).toContain('`json.nam`')
    expect(error.message).toContain('did you mean `json.name`')
    expect(answers.requests).toEqual([])
  })

  it.each<unknown>([1, 'yes', {}, { encrypted: 'json.name' }, { encrypted: [1] }, ['json.name']])(
    'does not take %j for true',
    async (given) => {
      const answers = await startAnswers(ok({}))
      const call = clientOf(answers.config)
        .chain(ADD)
        .post({ json, sensitive: given as boolean })
      expect((await failureOf(call, RequestError)).message).toContain('`sensitive`')
    },
  )

  it('encrypts anew for every try', async () => {
    const answers = await startAnswers(refusal(500, 'SYSTEM_ERROR'), ok({}))
    const headers = { 'Idempotency-Key': 'K' }
    await clientOf(answers.config).chain(ADD).post({ json, sensitive, headers, idempotent: true })
    const [first, second] = answers.requests.map(jsonOf)
    expect([opened(first.name), opened(second.name)]).toEqual(['张三', '张三'])
    expect(answers.requests.map((request) => isSigned(request))).toEqual([true, true])
  })

  it('leaves the body that the caller has written itself', async () => {
    const answers = await startAnswers(ok({}))
    const body = JSON.stringify(json)
    const wxpay = clientOf(answers.config, { sensitive })
    await wxpay.chain(ADD).post({ body })
    expect(`${answers.requests[0]?.body}`).toBe(body)
    const error = await failureOf(wxpay.chain(ADD).post({ body, sensitive }), RequestError)
    expect(error.message).toContain('give `json`')
    expect(answers.requests).toHaveLength(1)
  })

  it.each(['v3/applyment4sub/applyment', `${ADD}/`, 'v3/profitsharing/recievers/add', 'v3/pay/x'])(
    'refuses %s, of which it knows no sensitive field',
    async (url) => {
      const answers = await startAnswers(ok({}))
      const wxpay = clientOf(answers.config)
      const error = await failureOf(wxpay.chain(url).post({ json, sensitive }), RequestError)
      expect(error.message).toContain('`wxpay.sensitive.encrypt`')
      expect(answers.requests).toEqual([])
    },
  )

  it('encrypts in a query that is part of the URL, and every value of a name, but no empty one', async () => {
    const answers = await startAnswers(ok({}))
    const url = 'v3/smartguide/guides?mobile=138&mobile=139&mobile=&other_mobile=137'
    await clientOf(answers.config).chain(url).get({ sensitive })
    const { searchParams } = new URL(answers.requests[0]?.target ?? '', answers.url)
    const [first, second, third] = searchParams.getAll('mobile')
    expect([opened(first), opened(second), third]).toEqual(['138', '139', ''])
    expect(searchParams.get('other_mobile')).toBe('137')
  })

  it('names no key where there was nothing to encrypt', async () => {
    const answers = await startAnswers(ok({}))
    const certs = { ...answers.config.certs, PUB_KEY_ID_2: vector('merchant/pub_key.pem') }
    const wxpay = clientOf({ ...answers.config, certs })
    await wxpay.chain(ADD).post({ json: receiver, sensitive })
    expect(answers.requests[0]?.headers['wechatpay-serial']).toBe(platform.serial)
  })

  it.each(['hk/', 'global/', 'wechat-hk/', 'pay-global/'])(
    'finds an endpoint behind a proxy at %s as well',
    async (path) => {
      const answers = await startAnswers(ok({}))
      const baseUrl = answers.url + path
      await clientOf(answers.config).chain(ADD).post({ json, sensitive, baseUrl })
      expect(opened(jsonOf(answers.requests[0]).name)).toBe('张三')
    },
  )

  it('finds the endpoint below the path of a proxy, and that of Hong Kong', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    await wxpay.chain(ADD).post({ json, sensitive, baseUrl: `${answers.url}proxy/` })
    const contact = { name: '张三', phone: '1', email: '2' }
    const baseUrl = `${answers.url}hk/`
    await wxpay.chain('v3/merchants').post({ json: { contact }, sensitive, baseUrl })
    const [proxied, hongKong] = answers.requests
    expect(proxied?.target).toBe(`/proxy/${ADD}`)
    expect(opened(jsonOf(proxied).name)).toBe('张三')
    expect(hongKong?.target).toBe('/hk/v3/merchants')
    expect(opened(jsonOf(hongKong).contact.name)).toBe('张三')
  })
})

describe('the answer to a call with `sensitive: true`', () => {
  it('has its marked fields in clear, and came as it came', async () => {
    const name = forMerchant('张三')
    const answers = await startAnswers(ok({ ...receiver, name }))
    const { data, text, verified } = await clientOf(answers.config)
      .chain(ADD)
      .post({ json, sensitive })
      .then((response) => ({
        data: response.data,
        text: response.text(),
        verified: response.verified,
      }))
    expect(data).toEqual({ ...receiver, name: '张三' })
    expect(JSON.parse(text).name).toBe(name)
    expect(verified).toBe(true)
  })

  it('is decrypted in every item of a list', async () => {
    const guides = [{ name: forMerchant('张三'), mobile: forMerchant('1') }, { name: '' }, {}]
    const answers = await startAnswers(ok({ data: guides }))
    const { data } = await clientOf(answers.config).v3.smartguide.guides.get({ sensitive })
    expect(data).toEqual({ data: [{ name: '张三', mobile: '1' }, { name: '' }, {}] })
  })

  it.each(['', '138****8000', null, 5])('keeps a field that is %j', async (name) => {
    const answers = await startAnswers(ok({ name }))
    const { data } = await clientOf(answers.config).chain(ADD).post({ json, sensitive })
    expect(data).toEqual({ name })
  })

  it.each(['text', 'bytes'] as const)('is left alone when it is wanted as %s', async (as) => {
    const name = forMerchant('张三')
    const answers = await startAnswers(ok({ name }))
    const response = await clientOf(answers.config).chain(ADD).post({ json, sensitive, as })
    expect(`${Buffer.from(response.data as string)}`).toContain(name)
  })

  it('that does not open is a DecryptError, with the answer in it', async () => {
    const name = publicEncrypt(platform.publicKey, Buffer.from('张三')).toString('base64')
    const answers = await startAnswers(ok({ ...receiver, name }))
    const call = clientOf(answers.config).chain(ADD).post({ json, sensitive })
    const error = await failureOf(call, DecryptError)
    expect(error.message).toContain('`name`')
    expect(error.reason).toBe('decrypt')
    expect(error.response).toMatchObject({ status: 200, verified: true })
    expect(error.response?.text()).toContain(name)
    expect(error.request?.method).toBe('POST')
  })

  it('that is an error is an ApiError as ever', async () => {
    const name = publicEncrypt(platform.publicKey, Buffer.from('x')).toString('base64')
    const answers = await startAnswers(refusal(400, 'PARAM_ERROR', { name }))
    const call = clientOf(answers.config).chain(ADD).post({ json, sensitive })
    expect(await failureOf(call, ApiError)).toMatchObject({ code: 'PARAM_ERROR', verified: true })
  })

  it('that needs a signer who cannot decrypt is not lost', async () => {
    const answers = await startAnswers(ok({ ...receiver, name: forMerchant('张三') }))
    const { privateKey: _, ...config } = answers.config
    const signer = { sign: () => Buffer.alloc(256, 1) }
    const call = clientOf(config as typeof answers.config, { signer })
      .chain(ADD)
      .post({ json, sensitive })
    const error = await failureOf(call, DecryptError)
    expect(error.message).toContain('signer: it cannot decrypt')
    expect(error.message).toContain('answered with success')
    expect(error.response?.status).toBe(200)
    expect(error.cause).toMatchObject({ name: 'ConfigError', option: 'signer' })
  })

  it('that takes too long to decrypt ends with the time of the call', async () => {
    const answers = await startAnswers(ok({ ...receiver, name: forMerchant('张三') }))
    const { privateKey: _, ...config } = answers.config
    const signer = {
      sign: () => Buffer.alloc(256, 1),
      decrypt: () => new Promise<Uint8Array>(() => {}),
    }
    const wxpay = clientOf(config as typeof answers.config, { signer })
    const call = wxpay.chain(ADD).post({ json, sensitive, timeout: 500 })
    expect(await failureOf(call, TransportError)).toMatchObject({ code: 'ERR_TIMEOUT', sent: true })
  })

  it('that refuses the signature is explained by what is known', async () => {
    const detail = {
      field: 'signature',
      sign_information: { method: 'POST', url: `/${ADD}`, sign_message_length: 9 },
    }
    const answers = await startAnswers(refusal(401, 'SIGN_ERROR', { detail }))
    const call = clientOf(answers.config).chain(ADD).post({ json, sensitive })
    const error = await failureOf(call, ApiError)
    expect(error.hint).not.toContain('proxy')
    expect(error.hint).toContain('`privateKey`')
  })

  it('that is not JSON is an ApiError as ever', async () => {
    const answers = await startAnswers(signed('{"name":'))
    const call = clientOf(answers.config).chain(ADD).post({ json, sensitive })
    expect(await failureOf(call, ApiError)).toMatchObject({ code: 'ERR_RESPONSE' })
  })
})
