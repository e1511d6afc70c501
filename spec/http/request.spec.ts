import { describe, expect, it } from 'vitest'
import { parseBaseUrl } from '../../lib/http/base-url.js'
import { createRequest, type Method, withHeaders } from '../../lib/http/request.js'
import { RequestError } from '../../lib/index.js'
import { ok, startAnswers } from '../support/answers.js'
import { catalogue } from '../support/catalogue.js'
import { clientOf, failureOf } from './support.js'

const defaults = {
  mchid: '1900000109',
  baseUrl: new URL('https://api.mch.weixin.qq.com/'),
  headers: { accept: 'application/json', 'user-agent': 'spec' },
  timeout: 1000,
}

async function make(path: string, given: object = {}, method: Method = 'GET', base?: string) {
  const baseUrl = parseBaseUrl(base ?? defaults.baseUrl)
  if (typeof baseUrl === 'string') throw new Error(baseUrl)
  const request = await createRequest(method, path, given, { ...defaults, baseUrl })
  request.deadline.end()
  return request
}

const refusal = async (path: string, given: unknown = {}, method: Method = 'GET') =>
  (await failureOf(createRequest(method, path, given, defaults), RequestError)).message

describe('the target of a request', () => {
  it.each<[string, object, string]>([
    ['v3/certificates', {}, '/v3/certificates'],
    ['v3/applyment4sub/applyment/', {}, '/v3/applyment4sub/applyment/'],
    ['v3//x', {}, '/v3//x'],
    ['secapi/mch/addInstitutionsub', {}, '/secapi/mch/addInstitutionsub'],
    ['v3/{a}', { a: 'x y/z?é' }, '/v3/x%20y%2Fz%3F%C3%A9'],
    ['v3/<a>', { a: 1n }, '/v3/1'],
    ['v3/{+a}', { a: 'x/y%2Fz' }, '/v3/x/y%2Fz'],
    ['v3/x{?a,b}', { a: 1, b: '中' }, '/v3/x?a=1&b=%E4%B8%AD'],
    ['v3/x', { query: { a: 1 } }, '/v3/x?a=1'],
    ['v3/x', { query: {} }, '/v3/x'],
    ['v3/x', { query: { a: undefined } }, '/v3/x'],
    ['v3/x?a=1', {}, '/v3/x?a=1'],
    ['v3/x?a=1', { query: { b: 2 } }, '/v3/x?a=1&b=2'],
    ['v3/x{?a}', { a: 1, query: { b: 2 } }, '/v3/x?a=1&b=2'],
    ['v3/中', {}, '/v3/%E4%B8%AD'],
    ['v3/a b"c', {}, '/v3/a%20b%22c'],
    ['v3/%E4%B8%AD%2F', {}, '/v3/%E4%B8%AD%2F'],
  ])('of %s with %o is %s', async (path, given, target) => {
    const request = await make(path, given)
    expect(request.target).toBe(target)
    expect(request.url).toBe(`https://api.mch.weixin.qq.com${target}`)
    expect(request.origin).toBe('https://api.mch.weixin.qq.com')
  })

  it('refuses a path with a method before it, as errors name queries', async () => {
    const answers = await startAnswers(ok({}))
    const call = clientOf(answers.config).chain('GET v3/pay/{id}').get({ id: 1 })
    expect((await failureOf(call, RequestError)).message).toContain('the path without the method')
    expect(answers.requests).toEqual([])
  })

  it('has the own host of an endpoint that has one', async () => {
    const hk = 'https://apihk.mch.weixin.qq.com'
    const request = await make('v3/global/certificates')
    expect(request.origin).toBe(hk)
    expect(request.url).toBe(`${hk}/v3/global/certificates`)
    expect((await make('v3/global/certificates?x=1')).origin).toBe(hk)
    expect((await make('v3/{a}/certificates', { a: 'global' })).origin).toBe(hk)
  })

  const elsewhere = catalogue.operations.filter(({ path, host }) => host && !path.startsWith('v2/'))

  it.each(elsewhere)('is on its own host: $method $path', async ({ method, path, host }) => {
    const request = await make(path, {}, method.toUpperCase() as Method)
    expect(request.origin).toBe(host)
  })

  it.each<[string, Promise<{ origin: string }>, string]>([
    [
      'another endpoint',
      make('v3/global/transactions/id/{id}', { id: 1 }),
      'https://api.mch.weixin.qq.com',
    ],
    [
      'a client of another server',
      make('v3/global/certificates', {}, 'GET', 'http://127.0.0.1:8080/'),
      'http://127.0.0.1:8080',
    ],
    [
      'a call that names a host',
      make('v3/global/certificates', { baseUrl: 'https://apius.mch.weixin.qq.com' }),
      'https://apius.mch.weixin.qq.com',
    ],
  ])('does not have it for %s', async (_, request, origin) => {
    expect((await request).origin).toBe(origin)
  })

  it.each([
    ['https://api.mch.weixin.qq.com/hk/', '/hk/v3/x'],
    ['https://api.mch.weixin.qq.com/hk', '/hk/v3/x'],
    ['https://apihk.mch.weixin.qq.com/global/', '/global/v3/x'],
    ['https://apihk.mch.weixin.qq.com', '/v3/x'],
    ['http://127.0.0.1:8080/a/b', '/a/b/v3/x'],
    ['http://[::1]:8080/', '/v3/x'],
    ['HTTPS://API.mch.weixin.qq.com:443/', '/v3/x'],
  ])('keeps the path of the base URL %s', async (base, target) => {
    expect((await make('v3/x', {}, 'GET', base)).target).toBe(target)
    const own = await make('v3/x', { baseUrl: base })
    expect(own.target).toBe(target)
    expect(own.origin).toBe(new URL(base).origin)
  })

  it('remembers how it was written', async () => {
    const { template } = await make('v3/<a>/{b}?c={d}', { a: 1, b: 2, d: 3 })
    expect(template).toBe('/v3/{a}/{b}?c={d}')
  })

  it.each(['https://evil.example/v3/x', 'http://x', 'ftp://x/y'])(
    'cannot be on another host by its path: %s',
    async (path) => {
      expect(await refusal(path)).toContain('`baseUrl`')
    },
  )

  it('of an empty path is refused', async () => {
    expect(await refusal('')).toContain('the URL has no path')
  })

  it('stays on its host whatever the path begins with', async () => {
    for (const path of ['/evil.example/x', '@evil.example/x', '\\evil.example', ':80/x']) {
      const answers = await startAnswers(ok({}))
      await clientOf(answers.config).chain(path).get()
      expect(answers.requests).toHaveLength(1)
    }
  })
})

describe('the headers of a request', () => {
  const headersOf = async (given: object, method: Method = 'POST') =>
    (await make('v3/x', given, method)).headers

  it('are the client’s, and the type of the body', async () => {
    expect(await headersOf({ json: {} })).toEqual({
      accept: 'application/json',
      'user-agent': 'spec',
      'content-type': 'application/json; charset=utf-8',
    })
    expect(await headersOf({}, 'DELETE')).toHaveProperty('content-type')
    expect(await headersOf({}, 'GET')).not.toHaveProperty('content-type')
  })

  it.each([
    [{ ACCEPT: 'text/csv', 'X-A': '1' }],
    [new Headers({ accept: 'text/csv', 'x-a': '1' })],
    [
      new Map([
        ['Accept', 'text/csv'],
        ['X-A', '1'],
      ]),
    ],
    [{ accept: 'text/csv', 'x-a': 1, 'x-b': undefined }],
  ])('may be added to and replaced, by whatever case: %o', async (headers) => {
    expect(await headersOf({ headers })).toEqual({
      accept: 'text/csv',
      'user-agent': 'spec',
      'content-type': 'application/json; charset=utf-8',
      'x-a': '1',
    })
  })

  it('may say what a body of its own is', async () => {
    const headers = { 'Content-Type': 'text/csv' }
    expect((await headersOf({ body: 'a', headers }))['content-type']).toBe('text/csv')
  })

  it('are those at the time of the call', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const headers: Record<string, string> = {}
    const calls = ['a', 'b', 'c'].map((key) => {
      headers['Idempotency-Key'] = key
      return wxpay.v3.pay.post({ headers })
    })
    await Promise.all(calls)
    const keys = answers.requests.map((request) => request.headers['idempotency-key'])
    expect(keys.sort()).toEqual(['a', 'b', 'c'])
  })

  it.each([
    'Authorization',
    'authorization',
    'Host',
    'Content-Length',
    'Transfer-Encoding',
    'Connection',
    'Keep-Alive',
    'Upgrade',
    'Expect',
  ])('cannot hold %s', async (name) => {
    const message = await refusal('v3/x', { headers: { [name]: 'x' } })
    expect(message).toContain(`header \`${name.toLowerCase()}\` is set by the client`)
  })

  it.each<[string, object]>([
    ['a line feed in a value', { 'X-A': 'a\nAuthorization: b' }],
    ['a carriage return in a value', { 'X-A': 'a\rb' }],
    ['NUL in a value', { 'X-A': 'a\0b' }],
    ['text beyond octets in a value', { 'X-A': '中' }],
    ['a line feed in a name', { 'X-A: b\nX-B': 'c' }],
    ['a colon in a name', { 'X:A': 'c' }],
    ['an empty name', { '': 'c' }],
    ['a blank in a name', { 'X A': 'c' }],
  ])('cannot hold %s', async (_, headers) => {
    expect(await refusal('v3/x', { headers })).toContain('HTTP does not allow')
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', ['a', 'b']],
    ['an object', {}],
    ['a boolean', true],
  ])('cannot hold %s, which would be sent as text', async (_, value) => {
    const message = await refusal('v3/x', { headers: { 'Idempotency-Key': value } })
    expect(message).toContain('header `Idempotency-Key` takes text')
  })

  it('of a form cannot change its type, which holds the boundary', async () => {
    const given = { multipart: { meta: {} }, headers: { 'content-type': 'multipart/form-data' } }
    expect(await refusal('v3/x', given, 'POST')).toContain('boundary')
    const { headers } = await make('v3/x', { multipart: { meta: {} } }, 'POST')
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=[\w-]{1,70}$/)
  })

  it('do not pollute a prototype', async () => {
    const headers = JSON.parse('{"__proto__":"x","constructor":"y"}')
    await refusal('v3/x', { headers: { ...headers, host: 'x' } })
    expect({}).not.toHaveProperty('host')
    const own = await headersOf({ headers })
    expect(own.constructor).toBe('y')
  })
})

describe('parseBaseUrl', () => {
  it.each<[string | URL, string]>([
    ['https://api.mch.weixin.qq.com', 'https://api.mch.weixin.qq.com/'],
    ['https://api.mch.weixin.qq.com/hk', 'https://api.mch.weixin.qq.com/hk/'],
    [new URL('https://api.wechatpay.cn/x/'), 'https://api.wechatpay.cn/x/'],
    ['http://localhost:3000', 'http://localhost:3000/'],
    [' https://api.mch.weixin.qq.com/ ', 'https://api.mch.weixin.qq.com/'],
  ])('reads %s', (given, href) => {
    expect(parseBaseUrl(given)).toEqual(new URL(href))
  })

  it('leaves the URL it is given as it was', () => {
    const given = new URL('http://localhost/a')
    parseBaseUrl(given)
    expect(given.href).toBe('http://localhost/a')
  })

  it.each([
    ['api.mch.weixin.qq.com', 'not an absolute URL'],
    ['/v3', 'not an absolute URL'],
    ['', 'not an absolute URL'],
    ['ftp://api.mch.weixin.qq.com', 'begin with https://'],
    ['file:///etc/passwd', 'begin with https://'],
    ['javascript:alert(1)', 'begin with https://'],
    ['https://x/?a=1', 'without `?` and `#`'],
    ['https://x/#a', 'without `?` and `#`'],
    ['https://user:pass@x/', 'user name or password'],
    ['https://user@x/', 'user name or password'],
    ['http://api.mch.weixin.qq.com/', 'https:// only'],
    ['http://api.wechatpay.cn/', 'https:// only'],
    ['http://pay.wechatpay.cn/', 'https:// only'],
    ['http://API.MCH.WEIXIN.QQ.COM/', 'https:// only'],
    ['http://api.mch.weixin.qq.com./', 'https:// only'],
  ])('says what is wrong with %s', (given, problem) => {
    expect(parseBaseUrl(given)).toContain(problem)
  })

  it('is asked about the base URL of one call, too', async () => {
    const message = await refusal('v3/x', { baseUrl: 'api.mch.weixin.qq.com' })
    expect(message).toContain('option `baseUrl`: it is not an absolute URL')
  })
})

describe('a request', () => {
  it('keeps no hold on what it was given', async () => {
    const body = Buffer.from('abc')
    const query = { a: '1' }
    const json = { a: 1 }
    const making = make('v3/x', { body, query }, 'POST')
    body.fill('x')
    query.a = '2'
    const request = await making
    expect(`${request.body}`).toBe('abc')
    expect(`${request.signedBody}`).toBe('abc')
    expect(request.target).toBe('/v3/x?a=1')
    const other = make('v3/x', { json }, 'POST')
    json.a = 2
    expect(`${(await other).body}`).toBe('{"a":1}')
  })

  it('leaves its options as they were', async () => {
    const given = Object.freeze({ a: 1, query: Object.freeze({ b: [1] }), retry: 0 })
    expect((await make('v3/{a}', given)).target).toBe('/v3/1?b=1')
  })

  it('has no body unless one is given', async () => {
    for (const given of [{}, { json: undefined }, { body: undefined }]) {
      const request = await make('v3/x', given, 'POST')
      expect([request.body, request.signedBody]).toEqual([undefined, undefined])
    }
  })

  it('is copied with more headers, and stays as it was', async () => {
    const request = await make('v3/x', { headers: { 'x-a': '1' } })
    const copy = withHeaders(request, { 'x-a': '2', 'x-b': '3' })
    expect(copy.headers).toMatchObject({ 'x-a': '2', 'x-b': '3', 'user-agent': 'spec' })
    expect(request.headers).not.toHaveProperty('x-b')
    expect(copy.deadline).toBe(request.deadline)
  })
})
