import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type RawResponse, WechatpayResponse } from '../../lib/index.js'
import { octets, proofOf, signed, startAnswers } from '../support/answers.js'
import { clientOf } from './support.js'

const raw = (change: Partial<RawResponse> = {}): RawResponse => ({
  request: { method: 'GET', url: 'http://x/v3/pay' },
  status: 200,
  headers: {},
  body: Buffer.from('{"a":"中"}'),
  ...change,
})

describe('a response', () => {
  it('is unverified and without data until something else is said', () => {
    const response = new WechatpayResponse(raw())
    expect(response).toMatchObject({ status: 200, verified: false })
    expect(response.data).toBeUndefined()
    expect(response.body).toBeUndefined()
    expect('body' in response).toBe(false)
  })

  it('gives its body as text and as bytes, to the octet', () => {
    const response = new WechatpayResponse(raw())
    expect(response.text()).toBe('{"a":"中"}')
    expect(response.bytes()).toBeInstanceOf(Uint8Array)
    expect(Buffer.from(response.bytes())).toEqual(Buffer.from('{"a":"中"}'))
  })

  it('reads text from a part of a larger buffer', () => {
    const body = new Uint8Array([120, 97, 98, 99, 120]).subarray(1, 4)
    expect(new WechatpayResponse(raw({ body })).text()).toBe('abc')
  })

  it('tells of its request the method and the URL, and nothing else', () => {
    const request = { method: 'GET', url: 'http://x/', headers: { authorization: 'secret' } }
    expect(new WechatpayResponse(raw({ request })).request).toEqual({
      method: 'GET',
      url: 'http://x/',
    })
  })

  it('has headers of the platform’s own kind', () => {
    const headers = { 'content-type': 'text/plain', 'x-many': ['a', 'b'], 'x-none': undefined }
    const response = new WechatpayResponse(raw({ headers }))
    expect(response.headers).toBeInstanceOf(Headers)
    expect(response.headers).toBe(response.headers)
    expect([...response.headers]).toEqual([
      ['content-type', 'text/plain'],
      ['x-many', 'a, b'],
    ])
    expect(response.headers.get('Content-TYPE')).toBe('text/plain')
  })

  it('keeps cookies apart in its headers', () => {
    const headers = { 'set-cookie': ['a=1', 'b=2'] }
    expect(new WechatpayResponse(raw({ headers })).headers.getSetCookie()).toEqual(['a=1', 'b=2'])
  })

  it('gives one header by any spelling of its name, unless it is repeated', () => {
    const headers = { 'request-id': 'R', 'x-many': ['a', 'b'] }
    const response = new WechatpayResponse(raw({ headers }))
    expect(response.header('Request-ID')).toBe('R')
    expect(response.header('request-id')).toBe('R')
    expect(response.header('X-Many')).toBeUndefined()
    expect(response.header('x-none')).toBeUndefined()
    expect(response.header('constructor')).toBeUndefined()
    expect(response.requestId).toBe('R')
  })

  it('is written as JSON without headers, signature and raw body', () => {
    const headers = { 'request-id': 'R', 'wechatpay-signature': 'secret' }
    const response = new WechatpayResponse(raw({ headers }), { data: { a: 1 }, verified: true })
    expect(JSON.parse(JSON.stringify(response))).toEqual({
      status: 200,
      data: { a: 1 },
      verified: true,
      requestId: 'R',
      request: { method: 'GET', url: 'http://x/v3/pay' },
    })
  })

  it('is inspected as what it says', () => {
    const headers = { 'wechatpay-signature': 'secret' }
    const text = inspect(new WechatpayResponse(raw({ headers }), { data: { a: 1 } }))
    expect(text).toMatch(/^WechatpayResponse \{/)
    expect(text).toContain('data: { a: 1 }')
    expect(text).toContain('verified: false')
    expect(text).not.toContain('secret')
  })

  it('is copied with a change, and stays as it was', () => {
    const response = new WechatpayResponse(raw(), { data: 1 })
    const copy = response.with({ data: { a: 1 }, verified: true })
    expect(copy).toMatchObject({ data: { a: 1 }, verified: true, status: 200 })
    expect(copy.text()).toBe(response.text())
    expect(response).toMatchObject({ data: 1, verified: false })
    expect(copy.with({})).toMatchObject({ data: { a: 1 }, verified: true })
    expect(response.with({ body: Buffer.from('b') }).text()).toBe('b')
    const streamed = response.with({ body: new Blob(['b']).stream() })
    expect(streamed.body).toBeInstanceOf(ReadableStream)
    expect(streamed.data).toBe(1)
  })

  it('that is a stream has a body, and neither text nor bytes', () => {
    const body = new Blob(['abc']).stream()
    const response = new WechatpayResponse(raw({ body }))
    expect(response.body).toBe(body)
    expect(() => response.text()).toThrow("`as: 'stream'`")
    expect(() => response.bytes()).toThrow(TypeError)
    expect(JSON.stringify(response)).not.toContain('abc')
    expect(body.locked).toBe(false)
  })
})

describe('the headers of a real answer', () => {
  it('are those that came', async () => {
    const headers = { 'Request-ID': '08F5-268580578', 'X-Many': ['a', 'b'] }
    const answers = await startAnswers(signed('{}', { headers }))
    const response = await clientOf(answers.config).v3.pay.get()
    expect(response.requestId).toBe('08F5-268580578')
    expect(response.headers.get('x-many')).toBe('a, b')
    expect(response.headers.get('wechatpay-nonce')).toBe(proofOf('')['Wechatpay-Nonce'])
  })

  it('may hold octets beyond ASCII, which come as `fetch` would give them', async () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Disposition: attachment; filename=账单.csv\r\n'
    const answers = await startAnswers(octets(`${head}X-Latin: \xe9\r\nContent-Length: 0\r\n\r\n`))
    const response = await clientOf(answers.config).v3.billdownload.file.get()
    const name = response.headers.get('content-disposition') ?? ''
    expect(Buffer.from(name, 'latin1').toString()).toBe('attachment; filename=账单.csv')
    expect(Buffer.from(response.headers.get('x-latin') ?? '', 'latin1')).toEqual(Buffer.from('é'))
    const native = await fetch(`${answers.url}x`)
    expect(response.headers.get('x-latin')).toBe(native.headers.get('x-latin'))
    expect(name).toBe(native.headers.get('content-disposition'))
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'may be named %s, once or twice, and nothing happens',
    async (name) => {
      const proof = Object.entries(proofOf('{}')).map((entry) => entry.join(': '))
      const lines = ['HTTP/1.1 200 OK', `${name}: a`, `${name}: b`, ...proof, 'Content-Length: 2']
      const answers = await startAnswers(octets(`${lines.join('\r\n')}\r\n\r\n{}`))
      const response = await clientOf(answers.config).v3.pay.get()
      expect(response.verified).toBe(true)
      expect(response.headers.get(name)).toBe('a, b')
      expect(response.header(name)).toBeUndefined()
      expect({}).not.toHaveProperty('b')
    },
  )

  it('with a repeated Request-ID give none', async () => {
    const answers = await startAnswers(signed('{}', { headers: { 'Request-ID': ['A', 'B'] } }))
    expect((await clientOf(answers.config).v3.pay.get()).requestId).toBeUndefined()
  })
})
