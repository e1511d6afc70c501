import { createSign, generateKeyPairSync } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Emulator, startEmulator } from '../../lib/emulator/index.js'
import {
  CARD,
  type Credentials,
  credentialsOf,
  headerOf,
  isSigned,
  now,
  type Reply,
  send,
} from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())
afterEach(() => {
  vi.useRealTimers()
})

const withAuthorization = (change: (right: string) => string | undefined): Promise<Reply> => {
  const right = headerOf(credentialsOf(emulator, 'GET', CARD))
  return send(emulator, 'GET', CARD, { headers: { Authorization: change(right) } })
}

const withCredentials = (credentials: Credentials): Promise<Reply> =>
  send(emulator, 'GET', CARD, { credentials })

function expectSignError(reply: Reply, field: string, message: RegExp): void {
  expect(reply.status).toBe(401)
  expect(reply.data).toMatchObject({
    code: 'SIGN_ERROR',
    message: expect.stringMatching(message),
    detail: { field, issue: expect.any(String), location: 'authorization' },
  })
  expect(isSigned(emulator, reply)).toBe(true)
  expect(emulator.requests.at(-1)?.verified).toBe(false)
}

describe('a right request', () => {
  it('is let through and recorded as verified', async () => {
    expect((await send(emulator, 'GET', CARD)).status).toBe(200)
    expect(emulator.requests.at(-1)?.verified).toBe(true)
  })

  it('may name the five fields in any order', async () => {
    const { mchid, serial_no, timestamp, nonce_str, signature } = credentialsOf(
      emulator,
      'GET',
      CARD,
    )
    const Authorization = headerOf({ signature, nonce_str, serial_no, timestamp, mchid })
    expect((await send(emulator, 'GET', CARD, { headers: { Authorization } })).status).toBe(200)
  })
})

describe('Authorization', () => {
  const malformed: Record<string, (right: string) => string | undefined> = {
    'is missing': () => undefined,
    'is the scheme alone': () => 'WECHATPAY2-SHA256-RSA2048',
    'has no fields': () => 'WECHATPAY2-SHA256-RSA2048 ',
    'lacks mchid': (right) => right.replace(/mchid="[^"]*",/, ''),
    'lacks serial_no': (right) => right.replace(/serial_no="[^"]*",/, ''),
    'lacks timestamp': (right) => right.replace(/timestamp="[^"]*",/, ''),
    'lacks nonce_str': (right) => right.replace(/nonce_str="[^"]*",/, ''),
    'lacks signature': (right) => right.replace(/,signature="[^"]*"/, ''),
    'has an empty field': (right) => right.replace(/nonce_str="[^"]*"/, 'nonce_str=""'),
    'has a field twice': (right) => `${right},mchid="${emulator.config.mchid}"`,
    'has a field that is none of the five': (right) => `${right},appid="wx1"`,
    'ends with a comma': (right) => `${right},`,
    'has something before the first field': (right) => right.replace(' ', ' x '),
    'has values without quotes': (right) => right.replaceAll('"', ''),
    'has an unclosed quote': (right) => right.slice(0, -1),
    'goes on after the last field': (right) => `${right} `.replace(/ $/, 'x'),
    'is a lot of commas': () => `WECHATPAY2-SHA256-RSA2048 ${','.repeat(8000)}`,
    'names a prototype': (right) => right.replace('mchid', '__proto__'),
  }
  for (const [how, change] of Object.entries(malformed)) {
    it(`that ${how} is refused as malformed`, async () => {
      expectSignError(await withAuthorization(change), 'Authorization', /值格式错误/)
    })
  }

  it('with blanks after its commas is accepted', async () => {
    const reply = await withAuthorization((right) => right.replaceAll(',', ', \t'))
    expect(reply.status).not.toBe(401)
  })

  const schemes = ['Bearer', 'WECHATPAY2-SM2-WITH-SM3', 'wechatpay2-sha256-rsa2048', 'WECHATPAY2']
  it.each(schemes)('of scheme %s is refused by its scheme', async (scheme) => {
    const reply = await withAuthorization((right) => right.replace(/^\S+/, scheme))
    expectSignError(reply, 'Authorization', /认证类型不正确/)
    expect(reply.data.detail.sign_information).toMatchObject({ method: 'GET', url: CARD })
  })

  it('of another scheme and form is refused by its scheme', async () => {
    const reply = await withAuthorization(() => 'Bearer abc')
    expectSignError(reply, 'Authorization', /认证类型不正确/)
  })

  it('is all that is asked for: whoever has no more headers is let in', async () => {
    const headers = { Accept: undefined, 'User-Agent': undefined }
    const reply = await send(emulator, 'GET', CARD, { headers })
    expect(reply.status).toBe(200)
  })

  it('of another merchant is refused', async () => {
    expectSignError(await withCredentials({ mchid: '1900000001' }), 'mchid', /商户号/)
  })

  it('with another certificate serial is refused', async () => {
    const serial_no = '0'.repeat(40)
    expectSignError(await withCredentials({ serial_no }), 'serial_no', /商户证书序列号有误/)
  })

  it('with the serial in lower case is refused', async () => {
    const serial_no = emulator.config.serial.toLowerCase().replace(/^\d+$/, 'a')
    expectSignError(await withCredentials({ serial_no }), 'serial_no', /商户证书序列号有误/)
  })
})

describe('timestamp', () => {
  it.each([-300, -299, 299, 300])('%i seconds from now is accepted', async (seconds) => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const reply = await withCredentials({ timestamp: `${now() + seconds}` })
    expect(reply.status).toBe(200)
  })

  it.each([-301, 301])('%i seconds from now is refused', async (seconds) => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const reply = await withCredentials({ timestamp: `${now() + seconds}` })
    expectSignError(reply, 'timestamp', /不得超过5分钟/)
  })

  it('in milliseconds is refused', async () => {
    expectSignError(await withCredentials({ timestamp: `${Date.now()}` }), 'timestamp', /5分钟/)
  })

  it.each(['now', '-1', '1e9', '0x1', '9'.repeat(400)])('%s is refused', async (timestamp) => {
    expectSignError(await withCredentials({ timestamp }), 'timestamp', /5分钟/)
  })

  it('of right value but with a sign, a fraction or a space is refused', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    for (const timestamp of [`+${now()}`, `${now()}.0`, ` ${now()}`]) {
      expectSignError(await withCredentials({ timestamp }), 'timestamp', /5分钟/)
    }
  })
})

describe('nonce_str', () => {
  it('is good for one request', async () => {
    const credentials = { nonce_str: 'once' }
    expect((await withCredentials(credentials)).status).toBe(200)
    expectSignError(await withCredentials(credentials), 'nonce_str', /已使用过/)
  })

  it('is not used up by a request with a wrong signature', async () => {
    const wrong = { nonce_str: 'spared', signature: 'd3Jvbmc=' }
    expectSignError(await withCredentials(wrong), 'signature', /错误的签名/)
    expect((await withCredentials({ nonce_str: 'spared' })).status).toBe(200)
  })

  it('is signed in the octets in which it arrives', async () => {
    const nonce_str = '中文'
    const credentials = credentialsOf(emulator, 'GET', CARD, { credentials: { nonce_str } })
    const Authorization = Buffer.from(headerOf(credentials)).toString('latin1')
    expect((await send(emulator, 'GET', CARD, { headers: { Authorization } })).status).toBe(200)
  })

  it('is remembered for as long as any timestamp it came with is good, and then forgotten', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const timestamp = `${now() + 300}`
    expect((await withCredentials({ nonce_str: 'early', timestamp })).status).toBe(200)
    vi.setSystemTime(Date.now() + 600_000)
    const replayed = await withCredentials({ nonce_str: 'early', timestamp })
    expectSignError(replayed, 'nonce_str', /已使用过/)
    vi.setSystemTime(Date.now() + 1_000)
    expect((await withCredentials({ nonce_str: 'early' })).status).toBe(200)
    expectSignError(await withCredentials({ nonce_str: 'early' }), 'nonce_str', /已使用过/)
  })
})

describe('signature', () => {
  const expectMismatch = async (reply: Promise<Reply>) =>
    expectSignError(await reply, 'signature', /^错误的签名，验签失败$/)

  it('by another key is refused', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const fields = credentialsOf(emulator, 'GET', CARD)
    const message = `GET\n${CARD}\n${fields.timestamp}\n${fields.nonce_str}\n\n`
    const signature = createSign('RSA-SHA256').update(message).sign(privateKey, 'base64')
    await expectMismatch(withCredentials({ ...fields, signature }))
  })

  it.each(['POST', 'get'])('over the method %s instead of GET is refused', async (method) => {
    const { timestamp, nonce_str, signature } = credentialsOf(emulator, method, CARD)
    await expectMismatch(withCredentials({ timestamp, nonce_str, signature }))
  })

  it('over the target without its query, or decoded, is refused', async () => {
    const target = `${CARD}?a=%27`
    for (const signedTarget of [CARD, `${CARD}?a='`]) {
      const credentials = credentialsOf(emulator, 'GET', signedTarget)
      await expectMismatch(send(emulator, 'GET', target, { credentials }))
    }
  })

  it('over another timestamp, nonce or body is refused', async () => {
    const timestamp = `${now() - 1}`
    const { signature } = credentialsOf(emulator, 'GET', CARD)
    await expectMismatch(withCredentials({ timestamp, signature }))
    await expectMismatch(withCredentials({ nonce_str: 'another', signature }))
    await expectMismatch(send(emulator, 'PATCH', CARD, { body: '{}', signed: '{ }' }))
  })

  it('over a message without the last line feed is refused', async () => {
    const { timestamp, nonce_str } = credentialsOf(emulator, 'GET', CARD)
    const signature = createSign('RSA-SHA256')
      .update(`GET\n${CARD}\n${timestamp}\n${nonce_str}\n`)
      .sign(emulator.config.privateKey, 'base64')
    await expectMismatch(withCredentials({ timestamp, nonce_str, signature }))
  })

  it('in base64url, with line breaks as spaces, or in hexadecimal is refused', async () => {
    // A signature without `+` or `/` would be the same in both alphabets.
    let right = credentialsOf(emulator, 'GET', CARD)
    while (!/[+/]/.test(right.signature)) right = credentialsOf(emulator, 'GET', CARD)
    const octets = Buffer.from(right.signature, 'base64')
    const { timestamp, nonce_str } = right
    for (const signature of [
      octets.toString('base64url'),
      `${octets.toString('base64').slice(0, 64)} ${octets.toString('base64').slice(64)}`,
      octets.toString('hex'),
    ]) {
      await expectMismatch(withCredentials({ timestamp, nonce_str, signature }))
    }
  })

  it('that is wrong is answered with what the server signs over', async () => {
    const body = '{"level":"钻石会员"}'
    const credentials = { timestamp: `${now()}`, nonce_str: 'shown', signature: 'd3Jvbmc=' }
    const { data } = await send(emulator, 'PATCH', `${CARD}?x=1`, { body, credentials })
    const head = `PATCH\n${CARD}?x=1\n${credentials.timestamp}\nshown\n`
    expect(data).toEqual({
      code: 'SIGN_ERROR',
      message: '错误的签名，验签失败',
      detail: {
        field: 'signature',
        issue: 'sign not match',
        location: 'authorization',
        sign_information: {
          method: 'PATCH',
          url: `${CARD}?x=1`,
          truncated_sign_message: `${head}{"level"\n`,
          sign_message_length: Buffer.byteLength(`${head}${body}\n`),
        },
      },
    })
  })

  it.each<[string, Parameters<typeof withCredentials>[0]]>([
    ['mchid', { mchid: '1900000001' }],
    ['serial_no', { serial_no: '0'.repeat(40) }],
    ['timestamp', { timestamp: '1' }],
  ])('of a request with a wrong %s is told as well', async (field, credentials) => {
    const { data } = await withCredentials(credentials)
    expect(data.detail).toMatchObject({ field, sign_information: { url: CARD } })
  })

  it('that is wrong shows no half of a character', async () => {
    const credentials = { signature: 'd3Jvbmc=' }
    const { data } = await send(emulator, 'PATCH', CARD, { body: '{"a会员":1}', credentials })
    expect(data.detail.sign_information.truncated_sign_message).toMatch(/\n\{"a会\n$/)
  })
})

describe('the signed target is the one on the wire', () => {
  it.each([
    '?mchid=1900000109&x=a%20b+c',
    "?quote='&star=*()!~",
    `?name=${encodeURIComponent('中文')}`,
    '?lower=%e4%b8%ad&upper=%E4',
    '?a=b?c=d',
    '?',
    '?double=%252F',
  ])('%s', async (query) => {
    const reply = await send(emulator, 'GET', `${CARD}${query}`)
    expect(reply.status).toBe(200)
    expect(emulator.requests.at(-1)).toMatchObject({ url: `${CARD}${query}`, verified: true })
  })
})

describe('the signed body is the one on the wire', () => {
  const octets = Buffer.from(Array.from({ length: 512 }, (_, at) => at & 0xff))

  it.each([
    ['JSON with white space and an emoji', ' {\r\n"level" : "🎉"}\n'],
    ['octets that are no text', octets],
    ['CR and LF', '\r\n\r\n'],
  ])('%s', async (_, body) => {
    await send(emulator, 'PATCH', CARD, { body })
    expect(emulator.requests.at(-1)?.verified).toBe(true)
    expect(emulator.requests.at(-1)?.bytes).toEqual(new Uint8Array(Buffer.from(body)))
  })
})

describe('multipart/form-data', () => {
  const meta = '{ "filename": "图.png",\r\n"sha256": "00" }'
  const file = Buffer.from([0xff, 0x00, 0x0d, 0x0a, 0x2d, 0x2d, 0x62])
  const part = (head: string, content: string | Buffer) =>
    Buffer.concat([
      Buffer.from(`--b\r\n${head}\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ])
  const metaPart = part(
    'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json',
    meta,
  )
  const filePart = part(
    'content-disposition: form-data; filename="meta"; name="file"; x',
    Buffer.concat([file, Buffer.from('x')]),
  )
  const end = Buffer.from('--b--\r\n')
  const upload = (
    body: Buffer,
    signed: string | Buffer,
    type = 'multipart/form-data; boundary=b',
  ) => send(emulator, 'POST', '/v3/none', { body, signed, headers: { 'Content-Type': type } })

  it.each([
    ['meta first', Buffer.concat([metaPart, filePart, end])],
    ['meta last', Buffer.concat([filePart, metaPart, end])],
    ['a preamble', Buffer.concat([Buffer.from('hello\r\n'), metaPart, end])],
  ])('is signed over the exact text of meta: %s', async (_, body) => {
    await upload(body, meta)
    expect(emulator.requests.at(-1)?.verified).toBe(true)
  })

  it('may quote its boundary and write its type in any case', async () => {
    const type = 'Multipart/Form-Data; charset=utf-8; Boundary="b"'
    await upload(Buffer.concat([metaPart, filePart, end]), meta, type)
    expect(emulator.requests.at(-1)?.verified).toBe(true)
  })

  it('signed over the whole body, or over meta written otherwise, is refused', async () => {
    const body = Buffer.concat([metaPart, filePart, end])
    for (const signed of [body, JSON.stringify(JSON.parse(meta)), `${meta}\r\n`]) {
      expectSignError(await upload(body, signed), 'signature', /错误的签名/)
    }
  })

  it.each([
    ['without a part called meta', Buffer.concat([filePart, end]), undefined],
    ['without an end', metaPart.subarray(0, -2), undefined],
    ['without parts', Buffer.from('{}'), undefined],
    ['with a part without a head', Buffer.from('--b\r\nname="meta"\r\n--b--'), undefined],
    ['without a boundary', Buffer.concat([metaPart, end]), 'multipart/form-data'],
    ['with another boundary', Buffer.concat([metaPart, end]), 'multipart/form-data; boundary=c'],
  ])('%s is a PARAM_ERROR', async (_, body, type) => {
    const reply = await upload(body, meta, type)
    expect(reply.status).toBe(400)
    expect(reply.data).toMatchObject({ code: 'PARAM_ERROR', detail: { field: '/meta' } })
    expect(emulator.requests.at(-1)?.verified).toBe(false)
  })
})
