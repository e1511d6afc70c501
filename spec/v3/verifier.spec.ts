import { createVerify, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Emulator, startEmulator, type TamperKind } from '../../lib/emulator/index.js'
import {
  ApiError,
  type Middleware,
  RequestError,
  TransportError,
  type Verifier,
  VerifyError,
} from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import {
  type Config,
  merchant,
  now,
  octets,
  ok,
  type Proof,
  plain,
  platform,
  proofOf,
  refusal,
  signatureOf,
  signed,
  startAnswers,
  startSockets,
} from '../support/answers.js'
import type { UntypedClient } from '../support/untyped.js'

const vector = (name: string): Buffer =>
  readFileSync(new URL(`../vectors/v3/${name}`, import.meta.url))

const BODY = '{"code_url":"weixin://wxpay/bizpayurl?pr=p4lpSuKzz"}'

/** How the client takes one answer to `GET v3/pay`. */
async function refused(
  script: Parameters<typeof startAnswers>[0],
  config: Partial<Config> = {},
): Promise<VerifyError> {
  const answers = await startAnswers(script)
  const error = await failureOf(
    clientOf({ ...answers.config, ...config }).v3.pay.get(),
    VerifyError,
  )
  expect(error.code).toBe('ERR_VERIFY')
  expect(error.response?.verified).toBe(false)
  expect(error.response?.data).toBeUndefined()
  expect(answers.requests).toHaveLength(1)
  return error
}

afterEach(() => {
  vi.useRealTimers()
})

describe('an answer that openssl has signed', () => {
  const answered = async (name: string, path: string) => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_554_209_980_000 })
    const head = vector(`answers/${name}.headers`)
    const body = vector(`answers/${name}.body`)
    const answers = await startAnswers(octets(Buffer.concat([head, Buffer.from('\r\n'), body])))
    return clientOf(answers.config).chain(path).get()
  }

  it.each([
    ['ok', 200, { prepay_id: 'wx26112221580621e9b071c00d9e093b0000', 名: '💎' }],
    ['no-content', 204, undefined],
    ['empty', 200, undefined],
    ['accepted', 202, undefined],
  ])('passes: %s', async (name, status, data) => {
    const response = await answered(name, 'v3/pay')
    expect(response).toMatchObject({ status, verified: true })
    expect(response.data).toEqual(data)
    expect(Buffer.from(response.bytes())).toEqual(vector(`answers/${name}.body`))
  })

  it('passes as an error: refused', async () => {
    const error = await failureOf(answered('refused', 'v3/pay'), ApiError)
    expect(error).toMatchObject({ status: 404, code: 'ORDERNOTEXIST', verified: true })
  })

  it('passes over the digest of a statement', async () => {
    const response = await answered('statement', 'hk/v3/statements')
    expect(response.verified).toBe(true)
    expect(response.data).toBe(vector('answers/statement.body').toString())
  })

  it('passes over the digest of a statement only where one is asked for', async () => {
    const error = await failureOf(answered('statement', 'v3/bill/tradebill'), VerifyError)
    expect(error.reason).toBe('signature')
  })
})

describe('a spoilt answer', () => {
  let emulator: Emulator
  let wxpay: UntypedClient
  beforeAll(async () => {
    emulator = await startEmulator()
  })
  afterAll(() => emulator.close())

  it.each<[TamperKind, string, boolean, RegExp]>([
    ['signature', 'signature', false, /changed on its way/],
    ['body', 'signature', false, /changed on its way/],
    ['timestamp', 'timestamp', false, /60\d s behind this machine's clock/],
    ['header', 'headers', false, /missing or repeated: Wechatpay-Signature\)/],
    ['serial', 'serial', false, /PUB_KEY_ID_0{34}.*not in `certs`/],
    ['probe', 'signature', true, /a probe of WeChat Pay/],
  ])('of kind %s is refused for its %s', async (kind, reason, probe, message) => {
    wxpay = clientOf(emulator.config)
    emulator.tamper(kind)
    const before = emulator.requests.length
    const values = { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0', code: '478515832665' }
    const error = await failureOf(
      wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.get(values),
      VerifyError,
    )
    expect(error).toMatchObject({ name: 'VerifyError', code: 'ERR_VERIFY', reason, probe })
    expect(error.message).toMatch(message)
    expect(error.response).toMatchObject({ status: 200, verified: false, data: undefined })
    expect(error.response?.text()).toContain('membership_number')
    expect(emulator.requests.length).toBe(before + 1)
  })

  it.each<TamperKind>(['signature', 'body', 'timestamp', 'header', 'serial', 'probe'])(
    'of kind %s is refused without a body, too',
    async (kind) => {
      wxpay = clientOf(emulator.config)
      emulator.tamper(kind)
      const values = { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0', code: '478515832665' }
      const error = await failureOf(
        wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.patch({
          ...values,
          json: { level: '钻石会员' },
        }),
        VerifyError,
      )
      expect(error.message).toContain('It may have been carried out: query before you repeat it.')
    },
  )
})

describe('the checks', () => {
  const stale = () => now() - 301
  const unknown = 'PUB_KEY_ID_9'
  const wrong = Buffer.alloc(256, 1).toString('base64')
  const sha1 = '0'.repeat(40)

  it.each<[string, Parameters<typeof signed>[1], () => Proof, string]>([
    [
      'headers before anything else',
      { headers: { 'Wechatpay-Nonce': [] } },
      () => ({ timestamp: stale(), serial: unknown, signature: wrong }),
      'headers',
    ],
    [
      'timestamp before serial',
      {},
      () => ({ timestamp: stale(), serial: unknown, signature: wrong }),
      'timestamp',
    ],
    ['serial before signature', {}, () => ({ serial: unknown, signature: wrong }), 'serial'],
    [
      'signature before digest',
      { headers: { 'Wechatpay-Statement-Sha1': sha1 } },
      () => ({ over: `{"sha1":"${sha1}"}`, signature: wrong }),
      'signature',
    ],
    [
      'digest at last',
      { headers: { 'Wechatpay-Statement-Sha1': sha1 } },
      () => ({ over: `{"sha1":"${sha1}"}` }),
      'digest',
    ],
  ])('come in order: %s', async (_, head, proof, reason) => {
    const answers = await startAnswers(signed('a,b\r\n', head, proof()))
    const call = clientOf(answers.config).v3.global.statements.get()
    expect((await failureOf(call, VerifyError)).reason).toBe(reason)
  })
})

describe('a proof of five headers', () => {
  const names = [
    'Wechatpay-Timestamp',
    'Wechatpay-Nonce',
    'Wechatpay-Serial',
    'Wechatpay-Signature',
  ] as const

  it.each(names)('is none without %s', async (name) => {
    const { [name]: _, ...headers } = proofOf(BODY)
    const error = await refused(plain(200, headers, BODY))
    expect(error.reason).toBe('headers')
    expect(error.message).toContain(`missing or repeated: ${name})`)
  })

  it.each(names)('is none with an empty %s', async (name) => {
    const error = await refused(plain(200, { ...proofOf(BODY), [name]: '' }, BODY))
    expect(error.reason).toBe('headers')
  })

  it.each(names)('is none with %s twice, even if both are the same', async (name) => {
    const proof = proofOf(BODY)
    const value = proof[name] ?? ''
    const error = await refused(plain(200, { ...proof, [name]: [value, value] }, BODY))
    expect(error.reason).toBe('headers')
  })

  it('is found in any case of letters', async () => {
    const upper = Object.fromEntries(
      Object.entries(proofOf(BODY)).map(([name, value]) => [name.toUpperCase(), value]),
    )
    const answers = await startAnswers(plain(200, upper, BODY))
    expect((await clientOf(answers.config).v3.pay.get()).verified).toBe(true)
  })

  it('may name its scheme', async () => {
    const headers = { 'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048' }
    const answers = await startAnswers(signed(BODY, { headers }))
    expect((await clientOf(answers.config).v3.pay.get()).verified).toBe(true)
  })

  it.each([
    'WECHATPAY2-SM2-WITH-SM3',
    'WECHATPAY2-SHA256-RSA2048 ,x',
    'wechatpay2-sha256-rsa2048',
    'none',
    '',
  ])('is none under the scheme %j', async (type) => {
    const headers = { 'Wechatpay-Signature-Type': type }
    const error = await refused(signed(BODY, { headers }))
    expect(error.reason).toBe('headers')
    expect(error.message).toContain('WECHATPAY2-SHA256-RSA2048')
  })

  it('tells of all that is missing when nothing is signed', async () => {
    const error = await refused(plain(200, {}, '<html>login</html>'))
    expect(error.message).toContain(names.join(', '))
    expect(error.message).toContain('proxy')
  })
})

describe('a timestamp', () => {
  const at = 1_700_000_000

  it.each([
    [300, true],
    [-300, true],
    [0, true],
    [301, false],
    [-301, false],
    [86_400 * 365, false],
  ])('that is %i s ahead passes: %s', async (ahead, passes) => {
    vi.useFakeTimers({ toFake: ['Date'], now: at * 1000 + 999 })
    const answers = await startAnswers(signed(BODY, {}, { timestamp: at + ahead }))
    const call = clientOf(answers.config).v3.pay.get()
    if (passes) expect((await call).verified).toBe(true)
    else expect((await failureOf(call, VerifyError)).reason).toBe('timestamp')
  })

  it.each([
    'x',
    `-${at}`,
    `+${at}`,
    `${at}.0`,
    `${at}000`,
    '0x6553f100',
    '1.7e9',
    'Infinity',
    'NaN',
    `${at} ${at}`,
    `${at}, ${at}`,
    `${at}s`,
    '٣',
    '0',
    '９',
  ])('of %j is refused, however it was signed', async (timestamp) => {
    vi.useFakeTimers({ toFake: ['Date'], now: at * 1000 })
    // Header values are octets: text beyond ASCII goes out as UTF-8.
    const wire = Buffer.from(timestamp).toString('latin1')
    const script = signed(BODY, { headers: { 'Wechatpay-Timestamp': wire } }, { timestamp: 1 })
    expect((await refused(script)).reason).toBe('timestamp')
  })

  it('that is old by our clock, but not by that of the server, blames our clock', async () => {
    const script = signed(
      BODY,
      { headers: { Date: new Date((at - 400) * 1000).toUTCString() } },
      { timestamp: at - 400 },
    )
    vi.useFakeTimers({ toFake: ['Date'], now: at * 1000 })
    const { message } = await refused(script)
    expect(message).toContain("400 s behind this machine's clock")
    expect(message).toContain("set this machine's clock")
  })

  it('that is old by every clock speaks of an answer sent again', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: at * 1000 })
    const { message } = await refused(signed(BODY, {}, { timestamp: at + 400 }))
    expect(message).toContain("400 s ahead of this machine's clock")
    expect(message).toContain('an old answer sent again')
  })
})

describe('a serial', () => {
  const cert = { '5157f09efdc096de15ebe81a47057a7232f1b8e1': platform.publicKey }

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', ' ', 'undefined'])(
    '%j is no key, even if the merchant has signed',
    async (serial) => {
      const error = await refused(signed(BODY, {}, { serial, key: merchant.privateKey }))
      expect(error.reason).toBe(serial === ' ' ? 'headers' : 'serial')
    },
  )

  it('that is configured in lower case is found in WeChat Pay’s upper case', async () => {
    const serial = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
    const answers = await startAnswers(signed(BODY, {}, { serial }))
    const wxpay = clientOf({ ...answers.config, certs: cert })
    expect((await wxpay.v3.pay.get()).verified).toBe(true)
    expect(answers.requests[0]?.headers['wechatpay-serial']).toBe(serial)
  })

  it('is compared to the letter', async () => {
    const serial = '5157f09efdc096de15ebe81a47057a7232f1b8e1'
    expect((await refused(signed(BODY, {}, { serial }), { certs: cert })).reason).toBe('serial')
    const lower = platform.serial.toLowerCase()
    expect((await refused(signed(BODY, {}, { serial: lower }))).reason).toBe('serial')
  })

  it('that is unknown says where to get the key, and which are known', async () => {
    const publicKey = await refused(signed(BODY, {}, { serial: 'PUB_KEY_ID_7' }))
    expect(publicKey.message).toContain('a public key of WeChat Pay')
    expect(publicKey.message).toContain(platform.serial)
    const certificate = await refused(signed(BODY, {}, { serial: '5157F09E' }))
    expect(certificate.message).toContain('a platform certificate')
  })

  it('that is no serial number steers no terminal, and fills no log', async () => {
    const serial = `\x9b31m${'A'.repeat(9_000)}`
    const { message } = await refused(signed(BODY, {}, { serial }))
    expect(message).toContain('signed by ` 31mAAA')
    expect(message.length).toBeLessThan(1_000)
    const type = `\x9b31m${'A'.repeat(9_000)}`
    const other = await refused(signed(BODY, { headers: { 'Wechatpay-Signature-Type': type } }))
    expect(other.reason).toBe('headers')
    expect(other.message).toContain('signed by ` 31mAAA')
    expect(other.message.length).toBeLessThan(1_000)
  })

  it('picks the key: one key’s signature is not good under another’s name', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    const certs = { [platform.serial]: platform.publicKey, PUB_KEY_ID_2: publicKey }
    const right = signed(BODY, {}, { serial: 'PUB_KEY_ID_2', key: privateKey })
    const answers = await startAnswers(right)
    expect((await clientOf({ ...answers.config, certs }).v3.pay.get()).verified).toBe(true)
    const crossed = signed(BODY, {}, { key: privateKey })
    expect((await refused(crossed, { certs })).reason).toBe('signature')
  })
})

describe('a signature', () => {
  const url = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_')

  it.each<[string, (right: string) => string]>([
    ['with a blank inside', (text) => `${text.slice(0, 10)} ${text.slice(10)}`],
    ['with a tab inside', (text) => `${text.slice(0, 10)}\t${text.slice(10)}`],
    ['without padding', (text) => text.replaceAll('=', '')],
    ['with half of its padding', (text) => text.slice(0, -1)],
    ['with more padding', (text) => `${text}==`],
    ['with text behind it', (text) => `${text}AAAA`],
    ['with an empty group behind it', (text) => `${text}====`],
    ['with garbage behind it', (text) => `${text}!`],
    ['with a dash before it', (text) => `-${text}`],
    ['with a comma', (text) => `${text},${text}`],
    ['in quotes', (text) => `"${text}"`],
    ['cut off by a group', (text) => `${text.slice(0, -8)}${text.slice(-4)}`],
    ['in hexadecimal', (text) => Buffer.from(text, 'base64').toString('hex')],
    ['of one octet', () => 'AA=='],
    ['of the zeros that RSA maps onto themselves', () => Buffer.alloc(256).toString('base64')],
  ])('%s is refused', async (_, change) => {
    const proof = proofOf(BODY)
    const signature = change(proof['Wechatpay-Signature'] ?? '')
    const error = await refused(plain(200, { ...proof, 'Wechatpay-Signature': signature }, BODY))
    expect(error.reason).toBe('signature')
    expect(error.probe).toBe(false)
  })

  it('in the alphabet of URLs is refused', async () => {
    // Hardly one signature in 50,000 has no character by which the two alphabets differ.
    const nonces = Array.from({ length: 9 }, (_, index) => `${index}`)
    const proof = nonces
      .map((nonce) => proofOf(BODY, { nonce }))
      .find((headers) => /[+/]/.test(headers['Wechatpay-Signature'] ?? ''))
    const signature = url(proof?.['Wechatpay-Signature'] ?? '')
    const error = await refused(plain(200, { ...proof, 'Wechatpay-Signature': signature }, BODY))
    expect(error.reason).toBe('signature')
  })

  it.each<[string, () => Proof]>([
    ['by the merchant', () => ({ key: merchant.privateKey })],
    ['over another body', () => ({ over: `${BODY} ` })],
    ['over an empty body', () => ({ over: '' })],
    [
      'over a message without its last line feed',
      () => ({ signature: signatureOf(`${now()}\nn\n${BODY}`, platform.privateKey), nonce: 'n' }),
    ],
    [
      'over a message with CR LF',
      () => ({
        signature: signatureOf(`${now()}\r\nn\r\n${BODY}\r\n`, platform.privateKey),
        nonce: 'n',
      }),
    ],
  ])('%s is refused', async (_, proof) => {
    expect((await refused(signed(BODY, {}, proof()))).reason).toBe('signature')
  })

  it('is checked over the octets as they came, not over text', async () => {
    const body = Buffer.from('7b2261223a22ff00c3a9e4b8ad227d', 'hex')
    const answers = await startAnswers(
      signed(body, { headers: { 'Content-Type': 'application/octet-stream' } }),
    )
    const response = await clientOf(answers.config).v3.pay.get()
    expect(Buffer.from(response.bytes())).toEqual(body)
    expect(response.verified).toBe(true)
  })

  it('is checked over a body that comes in many pieces', async () => {
    const body = Buffer.alloc(300_000, '中')
    const answers = await startAnswers((outgoing) => {
      outgoing.writeHead(200, { ...proofOf(body), 'Content-Type': 'text/plain' })
      for (let at = 0; at < body.length; at += 9_999) outgoing.write(body.subarray(at, at + 9_999))
      outgoing.end()
    })
    expect((await clientOf(answers.config).v3.pay.get()).verified).toBe(true)
  })
})

describe('a probe', () => {
  const PROBE = 'WECHATPAY/SIGNTEST/'

  it.each<[string, Proof, Record<string, string>, string]>([
    ['of the right length', { signature: PROBE.padEnd(342, 'A').concat('==') }, {}, 'signature'],
    ['that is no base64', { signature: `${PROBE}!` }, {}, 'signature'],
    ['with nothing behind it', { signature: PROBE }, {}, 'signature'],
    ['with an unknown serial', { signature: PROBE, serial: 'PUB_KEY_ID_9' }, {}, 'serial'],
    ['with an old time', { signature: PROBE, timestamp: 1 }, {}, 'timestamp'],
    ['under another scheme', { signature: PROBE }, { 'Wechatpay-Signature-Type': 'x' }, 'headers'],
  ])('%s is refused, and flagged', async (_, proof, headers, reason) => {
    const error = await refused(signed(BODY, { headers }, proof))
    expect(error).toMatchObject({ probe: true, reason })
    expect(error.message).toContain('a probe of WeChat Pay')
  })

  it('is not what merely holds its name', async () => {
    const error = await refused(signed(BODY, {}, { signature: `x${PROBE}` }))
    expect(error.probe).toBe(false)
  })
})

describe('before it is proven, an answer', () => {
  it('is neither parsed nor handed out', async () => {
    const error = await refused(signed('{"amount":', {}, { over: 'x' }))
    expect(error.response?.text()).toBe('{"amount":')
  })

  it('of any form is refused: json, text, bytes, stream', async () => {
    for (const as of ['json', 'text', 'bytes', 'stream'] as const) {
      const answers = await startAnswers(signed(BODY, {}, { over: 'x' }))
      const error = await failureOf(clientOf(answers.config).v3.pay.get({ as }), VerifyError)
      expect(error.response).not.toHaveProperty('body')
      expect(error.response?.text()).toBe(BODY)
    }
  })

  it.each([201, 202, 204, 206, 299])('of status %i is refused unsigned', async (status) => {
    expect((await refused(plain(status))).reason).toBe('headers')
  })
})

describe('an error answer', () => {
  it.each([400, 401, 403, 404, 409, 422, 429, 500, 502, 503])(
    'of status %i says in `verified` that it is proven',
    async (status) => {
      const answers = await startAnswers(refusal(status, 'PARAM_ERROR'))
      const call = clientOf(answers.config, { retry: 0 }).v3.pay.get()
      expect(await failureOf(call, ApiError)).toMatchObject({ status, verified: true })
    },
  )

  it.each<[string, Parameters<typeof startAnswers>[0]]>([
    ['wrongly signed', refusal(404, 'X', {}, { 'Wechatpay-Nonce': 'x' })],
    ['unsigned', plain(404, { 'Content-Type': 'application/json' }, '{"code":"X"}')],
    [
      'signed by an unknown key',
      signed('{"code":"X"}', { status: 404 }, { serial: 'PUB_KEY_ID_9' }),
    ],
    ['out of time', signed('{"code":"X"}', { status: 404 }, { timestamp: 1 })],
    [
      'a probe',
      signed('{"code":"X"}', { status: 404 }, { signature: 'WECHATPAY/SIGNTEST/AAAAA==' }),
    ],
  ])('that is %s says so in `verified`', async (_, script) => {
    const answers = await startAnswers(script)
    const error = await failureOf(clientOf(answers.config).v3.pay.get(), ApiError)
    expect(error).toMatchObject({ code: 'X', verified: false })
    expect(error.response?.verified).toBe(false)
    expect(error.hint).toContain('not signed by WeChat Pay')
  })
})

describe('a statement', () => {
  const csv = Buffer.from('\ufeff交易时间,金额\r\n`2019-06-20,`1.00\r\n')
  const sha1 = '5ad0cb8bf7a6b1ff5dd1e4a3c4f6a7b8c9d0e1f2'

  /** `openssl dgst -sha1` of the vector's body, as its message has it. */
  const digest = /"sha1":"([0-9a-f]{40})"/.exec(`${vector('answers/statement.message')}`)?.[1] ?? ''

  const statement = (given: string, body = csv, over = `{"sha1":"${given}"}`) =>
    signed(
      body,
      { headers: { 'Content-Type': 'text/plain', 'Wechatpay-Statement-Sha1': given } },
      { over },
    )

  it.each([
    ['hk/v3/statements', ''],
    ['v3/global/statements', ''],
    ['v3/statements', ''],
    ['v3/statements', 'hk/'],
    ['v3/statements', 'hk'],
    ['hk/v3/global/statements', ''],
    ['v3/{region}/statements'.replace('{region}', 'global'), ''],
  ])('at %s, base path "%s", is proven by its digest', async (path, base) => {
    const answers = await startAnswers(statement(digest))
    const wxpay = clientOf({ ...answers.config, baseUrl: answers.url + base })
    const response = await wxpay.chain(path).get({ query: { date: '20190620' } })
    expect(response.verified).toBe(true)
    expect(response.data).toBe(csv.toString())
  })

  it('may write its digest in capitals', async () => {
    const answers = await startAnswers(statement(digest.toUpperCase()))
    expect((await clientOf(answers.config).hk.v3.statements.get()).verified).toBe(true)
  })

  it.each<[string, ReturnType<typeof statement>, string]>([
    ['is another than was signed', statement(sha1), 'digest'],
    ['is cut off', statement(digest, csv.subarray(0, -1)), 'digest'],
    ['is longer', statement(digest, Buffer.concat([csv, csv])), 'digest'],
    [
      'is signed itself, instead of its digest',
      statement(digest, csv, csv.toString()),
      'signature',
    ],
    ['has a digest that was not signed', statement(digest, csv, `{"sha1":"${sha1}"}`), 'signature'],
    ['has another form of the digest signed', statement(digest, csv, digest), 'signature'],
    [
      'has two digests',
      signed(
        csv,
        { headers: { 'Wechatpay-Statement-Sha1': [digest, digest] } },
        { over: `{"sha1":"${digest}"}` },
      ),
      'signature',
    ],
    ['has an empty digest', statement('', csv, csv.toString()), 'signature'],
  ])('that %s is refused', async (_, script, reason) => {
    const answers = await startAnswers(script)
    const error = await failureOf(clientOf(answers.config).hk.v3.statements.get(), VerifyError)
    expect(error.reason).toBe(reason)
  })

  it('without the header is proven as any other answer', async () => {
    const answers = await startAnswers(signed(BODY))
    const response = await clientOf(answers.config).hk.v3.statements.get()
    expect(response).toMatchObject({ verified: true, data: JSON.parse(BODY) })
  })

  it('that is refused is proven by its body', async () => {
    const answers = await startAnswers(refusal(400, 'NO_STATEMENT_EXIST'))
    const error = await failureOf(clientOf(answers.config).hk.v3.statements.get(), ApiError)
    expect(error).toMatchObject({ code: 'NO_STATEMENT_EXIST', verified: true })
  })

  it.each([
    ['get', 'v3/pay'],
    ['post', 'hk/v3/statements'],
    ['get', 'hk/v3/statements/x'],
    ['get', 'x/hk/v3/statements'],
    ['get', 'v3/{a}'],
    ['get', 'hk/{+a}'],
  ] as const)('is nothing else: a digest proves no answer to %s %s', async (verb, path) => {
    const answers = await startAnswers(statement(digest))
    const a = path.startsWith('hk') ? 'v3/statements' : 'statements'
    const node = clientOf(answers.config).chain(path)
    const call = node[verb](path.includes('a}') ? { a } : {})
    expect((await failureOf(call, VerifyError)).reason).toBe('signature')
  })

  it('is handed out as a stream only when all of it is proven', async () => {
    const answers = await startAnswers(statement(digest))
    const response = await clientOf(answers.config).hk.v3.statements.get({ as: 'stream' })
    expect(response.verified).toBe(true)
    expect(Buffer.from(await new Response(response.body).arrayBuffer())).toEqual(csv)
  })
})

describe('`verify: false`', () => {
  it('is taken where WeChat Pay leaves the answer unsigned', async () => {
    const answers = await startAnswers(plain(200, { 'Content-Type': 'text/plain' }, 'a,b'))
    const call = clientOf(answers.config).v3.billdownload.file.get({ verify: false })
    expect(await call).toMatchObject({ verified: false, data: 'a,b' })
  })

  it('is refused everywhere else, and nothing is signed or sent', async () => {
    const answers = await startAnswers(ok({}))
    const { privateKey: _, ...config } = answers.config
    const sign = vi.fn()
    const wxpay = clientOf(config as Config, { signer: { sign } })
    wxpay.stack.v3.replace('verifier', (request, next) => next(request))
    const error = await failureOf(wxpay.v3.certificates.get({ verify: false }), RequestError)
    expect(error.message).toContain('`verify: false`')
    expect(sign).not.toHaveBeenCalled()
    expect(answers.requests).toEqual([])
  })
})

describe('a custom verifier', () => {
  const clientWith = async (verify: unknown, script = signed(BODY, {}, { serial: 'any' })) => {
    const answers = await startAnswers(script)
    const { certs: _, ...config } = answers.config
    return clientOf(config as Config, { verifier: { verify } as Verifier })
  }

  it('gets the message, the octets of the signature and the serial', async () => {
    const seen = vi.fn((message: Uint8Array, signature: Uint8Array, serial: string) =>
      createVerify('RSA-SHA256')
        .update(message)
        .verify(serial === 'any' ? platform.publicKey : '', signature),
    )
    expect((await (await clientWith(seen)).v3.pay.get()).verified).toBe(true)
    const [message, signature] = seen.mock.calls[0] ?? []
    expect(message).toBeInstanceOf(Uint8Array)
    expect(`${message}`).toMatch(/^\d{10}\n\w+\n\{.*\}\n$/)
    expect(signature).toHaveLength(256)
  })

  it('may answer later', async () => {
    const wxpay = await clientWith(async () => true)
    expect((await wxpay.v3.pay.get()).verified).toBe(true)
  })

  it.each<[string, () => unknown]>([
    ['says no', () => false],
    ['says no later', async () => false],
    ['says nothing', () => undefined],
    ['says something else', () => ({ valid: false })],
    ['says something like yes', () => 1],
    ['says yes as text', () => 'true'],
  ])('that %s refuses the answer', async (_, verify) => {
    const error = await failureOf((await clientWith(verify)).v3.pay.get(), VerifyError)
    expect(error.reason).toBe('signature')
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('KMS is away')
      },
    ],
    ['rejects', () => Promise.reject(new Error('KMS is away'))],
  ])('that %s refuses the answer, and says why', async (_, verify) => {
    const error = await failureOf((await clientWith(verify)).v3.pay.post(), VerifyError)
    expect(error.reason).toBe('signature')
    expect(error.cause).toMatchObject({ message: 'KMS is away' })
    expect(error.message).toContain('It may have been carried out')
  })

  it('that throws leaves an error answer unproven', async () => {
    const wxpay = await clientWith(
      () => {
        throw new Error('KMS is away')
      },
      refusal(404, 'X'),
    )
    expect(await failureOf(wxpay.v3.pay.get(), ApiError)).toMatchObject({
      code: 'X',
      verified: false,
    })
  })

  it('that takes no serial number for its own lets none steer a terminal, or fill a log', async () => {
    const serial = `\x9b31m${'A'.repeat(9_000)}`
    const wxpay = await clientWith(() => false, signed(BODY, {}, { serial }))
    const { reason, message } = await failureOf(wxpay.v3.pay.get(), VerifyError)
    expect(reason).toBe('signature')
    expect(message).toContain('that of ` 31mAAA')
    expect(message.length).toBeLessThan(1_000)
  })

  it('that never answers ends by the time of the call, which was sent', async () => {
    const wxpay = await clientWith(() => new Promise(() => {}))
    const error = await failureOf(wxpay.v3.pay.post({ timeout: 500 }), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: true })
    expect(error.attempts).toEqual([
      expect.objectContaining({ sent: true, host: expect.stringMatching(/^127/) }),
    ])
    expect(error.message).toContain('It may have been carried out')
  })

  it('that never answers about an error answer leaves it unproven, and does not lose it', async () => {
    const wxpay = await clientWith(() => new Promise(() => {}), refusal(404, 'X'))
    const error = await failureOf(wxpay.v3.pay.post({ timeout: 500 }), ApiError)
    expect(error).toMatchObject({ code: 'X', status: 404, verified: false })
  })

  it('is not asked about what cannot be a signature', async () => {
    const verify = vi.fn(() => true)
    const wxpay = await clientWith(verify, signed(BODY, {}, { signature: 'no base64!' }))
    await failureOf(wxpay.v3.pay.get(), VerifyError)
    expect(verify).not.toHaveBeenCalled()
  })

  it('is called as a method, so that it can use `this`', async () => {
    class Kms {
      readonly #yes = true
      verify() {
        return this.#yes
      }
    }
    const answers = await startAnswers(signed(BODY))
    const { certs: _, ...config } = answers.config
    const wxpay = clientOf(config as Config, { verifier: new Kms() })
    expect((await wxpay.v3.pay.get()).verified).toBe(true)
  })
})

describe('a signed answer asked for as a stream', () => {
  it('keeps the time of its call while it comes', async () => {
    const { config } = await startSockets((socket) => {
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1'))
    })
    const call = clientOf(config).v3.pay.get({ as: 'stream', timeout: 500, retry: 0 })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: true })
  })

  it('keeps the time of its call over its repetitions', async () => {
    const { config, sockets } = await startSockets((socket, index) => {
      socket.once('data', () => {
        if (index > 0) return
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n1')
        setImmediate(() => socket.resetAndDestroy())
      })
    })
    const call = clientOf(config).v3.pay.get({ as: 'stream', timeout: 500 })
    const error = await failureOf(call, TransportError)
    expect(error.code).toBe('ERR_TIMEOUT')
    expect(sockets).toHaveLength(2)
  })

  it('does not wait for a verifier beyond the time of its call', async () => {
    const answers = await startAnswers(signed(BODY))
    const { certs: _, ...config } = answers.config
    const wxpay = clientOf(config as Config, {
      verifier: { verify: () => new Promise<boolean>(() => {}) },
    })
    const call = wxpay.v3.pay.get({ as: 'stream', timeout: 500 })
    expect((await failureOf(call, TransportError)).code).toBe('ERR_TIMEOUT')
  })
})

describe('the place of the verifier', () => {
  it('is taken by one that is put there', async () => {
    const answers = await startAnswers(plain(200, {}, BODY))
    const wxpay = clientOf(answers.config)
    const trusting: Middleware = async (request, next) =>
      (await next(request)).with({ verified: true })
    wxpay.stack.v3.replace('verifier', trusting)
    expect(await wxpay.v3.pay.get()).toMatchObject({ verified: true, data: JSON.parse(BODY) })
  })
})
