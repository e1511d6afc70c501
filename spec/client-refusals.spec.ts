import { describe, expect, it } from 'vitest'
import { type Chain, RequestError } from '../lib/index.js'
import { useShop } from './support/shop.js'
import type { UntypedClient } from './support/untyped.js'

const shop = useShop()

/** The error of a call that is refused, both by the verb and by its sibling; nothing must have been sent. */
async function refusal(
  call: (wxpay: UntypedClient, suffix: '' | 'Async') => Promise<unknown>,
): Promise<RequestError> {
  const errors: unknown[] = []
  const arrivals = await shop.arrivals(async (wxpay) => {
    for (const suffix of ['', 'Async'] as const) {
      errors.push(await call(wxpay, suffix).catch((error: unknown) => error))
    }
  })
  expect(arrivals).toEqual([])
  const [error, sibling] = errors
  expect(error).toBeInstanceOf(RequestError)
  expect(sibling).toBeInstanceOf(RequestError)
  expect((sibling as RequestError).message).toBe((error as RequestError).message)
  expect(error).toMatchObject({ name: 'RequestError', code: 'ERR_REQUEST' })
  return error as RequestError
}

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** The refusal of a call to `path` with `args`. */
const refused = (path: string, verb: Verb, ...args: unknown[]): Promise<RequestError> =>
  refusal((wxpay, suffix) => {
    const node = wxpay.chain(path) as unknown as Record<string, (...args: unknown[]) => never>
    return node[`${verb}${suffix}`](...args)
  })

describe('an error of a call that is refused', () => {
  it('says which call, what is wrong, and that nothing was sent', async () => {
    const { message, request, cause } = await refused('v3/pay/{id}', 'post', { json: {} })
    const url = `${shop.emulator.url}v3/pay/{id}`
    expect(message).toBe(`POST ${url}: no value for placeholder \`id\`. Nothing was sent.`)
    expect(request).toEqual({ method: 'POST', url })
    expect(cause).toBeUndefined()
  })
})

describe('a placeholder', () => {
  it('without a value is refused, and every one that misses is named', async () => {
    const { message } = await refused('v3/{a}/{b}/<c>{?d}', 'get', { b: 1, c: undefined, d: null })
    for (const name of ['a', 'c', 'd']) expect(message).toContain(`placeholder \`${name}\``)
    expect(message).not.toContain('`b`')
    await refused('v3/{a}', 'get')
    await refused('v3/{a}', 'get', {})
    await refused('v3/{a}', 'get', Object.create({ a: 'inherited' }))
  })

  it.each([
    ['', 'empty'],
    ['.', '`.`'],
    ['..', '`..`'],
    [Number.NaN, 'number'],
    [2 ** 53, 'too large to be exact'],
    [-(2 ** 53), 'too large to be exact'],
    [Number.POSITIVE_INFINITY, 'number'],
    [{}, 'an object'],
    [['x'], 'a list'],
    [() => 'x', 'a function'],
    [Symbol('x'), 'a symbol'],
    ['\ud800', 'Unicode'],
  ])('with the value %o is refused', async (id, reason) => {
    const { message } = await refused('v3/pay/{id}', 'get', { id })
    expect(message).toContain('placeholder `id`')
    expect(message).toContain(reason)
  })

  it.each([
    ['cardid', 'card_id'],
    ['card_ids', 'card_id'],
    ['cardId', 'card_id'],
    ['coed', 'code'],
  ])('%s is asked back: did you mean %s?', async (typo, meant) => {
    const { message } = await refused('v3/cards/{card_id}/codes/{code}', 'get', { [typo]: 'x' })
    expect(message).toContain(`\`${typo}\``)
    expect(message).toContain(`did you mean \`${meant}\`?`)
  })

  it.each(['query', 'json', 'body', 'headers', 'timeout', 'as', 'xml', 'security', 'verify'])(
    'named %s, like an option, is refused',
    async (name) => {
      for (const path of [`v3/{${name}}`, `v3/a{?${name}}`, `v3/<${name}>`]) {
        const { message } = await refused(path, 'post', { [name]: 'x' })
        expect(message).toContain(`placeholder \`${name}\` has the name of an option`)
      }
      const property = await refusal((wxpay) => wxpay.v3[`_${name}_`].get({ [name]: 'x' }))
      expect(property.message).toContain('has the name of an option')
    },
  )
})

describe('an option', () => {
  it.each([
    ['jsno', 'json'],
    ['qurey', 'query'],
    ['header', 'headers'],
    ['timeOut', 'timeout'],
    ['baseURL', 'baseUrl'],
  ])('%s is asked back: did you mean %s?', async (typo, meant) => {
    const { message } = await refused('v3/spec', 'post', { [typo]: {} })
    expect(message).toContain(`\`${typo}\` is neither an option nor a placeholder`)
    expect(message).toContain(`did you mean \`${meant}\`?`)
  })

  it.each([
    ['data', 'json'],
    ['params', 'query'],
    ['form', 'multipart'],
    ['proxy', 'dispatcher'],
  ])('%s, as other clients call it, is asked back: did you mean %s?', async (other, meant) => {
    const { message } = await refused('v3/spec', 'post', { [other]: {} })
    expect(message).toContain(`did you mean \`${meant}\`?`)
  })

  it.each(['openid', 'constructor', 'toString', 'hasOwnProperty', ''])(
    '%j is unknown, and nothing is like it',
    async (name) => {
      const { message } = await refused('v3/spec', 'post', { [name]: 'x' })
      expect(message).toContain(`\`${name}\` is neither an option nor a placeholder`)
      expect(message).not.toContain('did you mean')
    },
  )

  it('__proto__ from JSON is unknown as well', async () => {
    await refused('v3/spec', 'post', JSON.parse('{"__proto__":{"json":1}}'))
  })

  it('unknown is refused even if its value is undefined', async () => {
    await refused('v3/spec', 'post', { jsno: undefined })
  })

  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    query: [
      'a=1',
      1,
      true,
      null,
      ['a'],
      [['a', 1]],
      () => {},
      new Map([['a', 1]]),
      new Date(0),
      Promise.resolve({ a: 1 }),
    ],
    json: [
      () => {},
      Symbol('x'),
      1n,
      { a: 1n },
      Number.NaN,
      { amount: { total: Number.NaN } },
      { rates: [1, Number.POSITIVE_INFINITY] },
      '{"amount":{"total":1}}',
      '[1]',
    ],
    xml: ['<xml/>', {}, null],
    body: [1, null, {}, [], true, new Blob(['x']), new ReadableStream(), new SharedArrayBuffer(1)],
    multipart: ['x', 1, null, [], {}, { file: Buffer.alloc(1) }, new Blob(['x']), new Date(0)],
    headers: ['a: b', 1, null, [['a', 'b']], () => {}, Promise.resolve({}), new Date(0)],
    signal: [1, null, {}, 'abort', new AbortController(), { aborted: false, addEventListener: 1 }],
    timeout: [0, -1, Number.NaN, Number.POSITIVE_INFINITY, '1000', null, 2 ** 31, {}],
    retry: [
      true,
      -1,
      11,
      1.5,
      '2',
      null,
      { limit: '2' },
      { limit: -1 },
      { delay: -1 },
      [],
      new Date(0),
      { limits: 3 },
    ],
    idempotent: [1, 'true', null],
    baseUrl: [
      '',
      'api.mch.weixin.qq.com',
      '/v3',
      1,
      null,
      {},
      'ftp://a/',
      'https://a/?b',
      'https://a/#b',
    ],
    dispatcher: [1, null, {}, 'agent', () => {}, { dispatch: 1 }],
    security: [true, false, 1],
    as: ['xml', 'JSON', '', 1, null, ['json'], 'toString'],
    verify: [true, 0, null, 'false'],
  }
  const mistakes = Object.entries(wrong).flatMap(([name, values]) =>
    values.map((value) => ({ name, value })),
  )

  it.each(mistakes)('$name does not take $value', async ({ name, value }) => {
    const { message } = await refused('v3/spec', 'post', { [name]: value })
    expect(message).toContain(`option \`${name}\``)
  })

  it.each([null, {}, [null], [['x']], new Date(0), Number.NaN, '\ud800', Symbol('x'), () => 'x'])(
    'query does not take a field %o',
    async (field) => {
      const { message } = await refused('v3/spec', 'get', { query: { a: 1, field } })
      expect(message).toContain('query `field`')
    },
  )

  it('never shows its value in the message', async () => {
    const secret = 'wxpay-secret-value'
    for (const name of Object.keys(wrong).filter((each) => !['json', 'body'].includes(each))) {
      const { message } = await refused('v3/spec', 'post', { [name]: secret })
      expect(message).not.toContain(secret)
    }
  })

  it('verify: false is only for downloads that WeChat Pay leaves unsigned', async () => {
    const { message } = await refused('v3/certificates', 'get', { verify: false })
    expect(message).toContain('`verify: false`')
    await refused('v3/merchant-service/images/upload', 'get', { verify: false })
    await refused('v3/merchant-service/images/{id}/more', 'get', { id: 'x', verify: false })
    await refused('v3/billdownload/file', 'post', { verify: false })
    await refused('v3/{a}/file', 'get', { a: 'billdownload', verify: false })
    await refused('v3/spec{?a}', 'get', { a: '/v3/billdownload/file', verify: false })
  })
})

describe('the options', () => {
  it.each([
    ['null', null],
    ['a list', []],
    ['a list of options', [{ json: {} }]],
    ['text', 'v3'],
    ['a number', 1],
    ['true', true],
    ['a bigint', 1n],
    ['a symbol', Symbol('x')],
    ['a function', () => ({})],
    ['a class', class {}],
    ['a Buffer', Buffer.from('{}')],
    ['a promise, whose await was forgotten', Promise.resolve({ json: {} })],
    ['a Map', new Map([['json', {}]])],
    ['a form', new FormData()],
    ['URLSearchParams', new URLSearchParams('a=1')],
    ['a Date', new Date(0)],
  ])('are one object, not %s', async (_, options) => {
    await refused('v3/spec', 'post', options)
  })

  it('are one object, not two', async () => {
    for (const second of [{}, undefined, null, { json: {} }]) {
      const { message } = await refused('v3/spec', 'post', {}, second)
      expect(message).toContain('one object')
    }
    await refused('v3/spec', 'post', undefined, { json: {} })
  })

  it('are not a node', async () => {
    await refusal((wxpay, suffix) => wxpay.v3.spec[`post${suffix}`](wxpay.v3.pay as never))
  })

  it('may be an object without a prototype, or of a class', async () => {
    class Options {
      id = 'x'
    }
    const bare = Object.assign(Object.create(null), { id: 'x' })
    for (const options of [bare, new Options()]) {
      expect((await shop.arrival(shop.wxpay.v3._id_.get(options))).url).toBe('/v3/x')
    }
  })
})

describe('a body', () => {
  const bodies = { json: {}, body: '{}', multipart: { meta: {} } }

  it('beside another one is refused', async () => {
    const names = Object.keys(bodies) as (keyof typeof bodies)[]
    for (const first of names) {
      for (const second of names.filter((name) => name !== first)) {
        const { message } = await refused('v3/spec', 'post', {
          [first]: bodies[first],
          [second]: bodies[second],
        })
        expect(message).toContain('two bodies')
        expect(message).toContain(`\`${first}\``)
        expect(message).toContain(`\`${second}\``)
      }
    }
  })

  it.each([
    ['json', {}],
    ['json', null],
    ['json', false],
    ['body', '{}'],
    ['body', ''],
    ['multipart', { meta: {} }],
    ['multipart', new FormData()],
  ])('on GET is refused: %s %o', async (name, body) => {
    const { message } = await refused('v3/spec', 'get', { [name]: body })
    expect(message).toContain(`\`${name}\``)
  })

  it('that JSON cannot hold is refused', async () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    const unwritable = {
      toJSON() {
        throw new Error('mine')
      },
    }
    for (const json of [circle, unwritable, { toJSON: () => undefined }]) {
      const { message } = await refused('v3/spec', 'post', { json })
      expect(message).toContain('`json`')
    }
  })
})

describe('a header', () => {
  it.each([
    'Authorization',
    'authorization',
    'Host',
    'Content-Length',
    'Transfer-Encoding',
    'CONNECTION',
  ])('%s is the client’s own, and cannot be given', async (name) => {
    for (const headers of [{ [name]: 'x' }, new Headers({ [name]: 'x' })]) {
      const { message } = await refused('v3/spec', 'post', { headers })
      expect(message).toContain(`\`${name.toLowerCase()}\``)
    }
  })

  it.each([
    ['a line break', { 'x-a': 'a\r\nb: c' }],
    ['a line feed', { 'x-a': 'a\nb: c' }],
    ['a carriage return', { 'x-a': 'a\rb: c' }],
    ['NUL', { 'x-a': 'a\0b' }],
    ['a character beyond Latin-1', { 'x-a': '会员' }],
    ['a line break in its name', { 'x-a\r\nb': 'c' }],
    ['a space in its name', { 'x a': 'c' }],
    ['a colon in its name', { 'x:a': 'c' }],
    ['no name', { '': 'c' }],
    ['a name beyond ASCII', { 'x-é': 'c' }],
    ['a control character', { 'x-a': 'a\x01b' }],
  ])('with %s is refused', async (_, headers) => {
    const { message } = await refused('v3/spec', 'post', { headers })
    expect(message).not.toContain('b: c')
  })

  it('content-type of a form carries its boundary, and cannot be given', async () => {
    const headers = { 'Content-Type': 'multipart/form-data' }
    await refused('v3/spec', 'post', { multipart: { meta: {} }, headers })
  })
})

describe('a URL', () => {
  it.each<[string, (wxpay: UntypedClient) => Chain]>([
    ['empty', (wxpay) => wxpay.v3.things['']],
    ['empty, with more behind it', (wxpay) => wxpay.v3.things[''].close],
  ])('with an index that is %s is refused', async (_, node) => {
    const { message } = await refusal((wxpay, suffix) => node(wxpay)[`delete${suffix}`]())
    expect(message).toContain('has no name')
  })

  it.each(['undefined', 'null', 'NaN'])('with the segment %s is refused', async (missing) => {
    for (const path of [
      `v3/things/${missing}`,
      `v3/${missing}/close`,
      `v3/things/${missing}?a=1`,
    ]) {
      const { message } = await refused(path, 'post')
      expect(message).toContain(`a segment \`${missing}\``)
    }
    const { url } = await shop.arrival(shop.wxpay.chain('v3/{a}/undefined-x').get({ a: missing }))
    expect(url).toBe(`/v3/${missing}/undefined-x`)
  })

  it.each([
    '',
    '/',
    'https://api.mch.weixin.qq.com/v3/certificates',
    'HTTP://evil.example/v3',
    'v3/../certificates',
    'v3/%2e%2e/certificates',
    'v3/.',
    'v3/certificates#x',
    'v3/{a',
    'v3/a}',
    'v3/{}',
    'v3/{!a}',
    'v3/\ud800',
    'v2',
    'v2/',
    'v2?x',
  ])('%j is refused', async (path) => {
    await refused(path, 'post')
  })

  it('is refused under an index and a property as well', async () => {
    const nodes: readonly ((wxpay: UntypedClient) => Chain)[] = [
      (wxpay) => wxpay['https://api.mch.weixin.qq.com/v3/certificates'],
      (wxpay) => wxpay.v2,
      (wxpay) => wxpay.v3['..'].certificates,
      (wxpay) => wxpay as unknown as Chain,
    ]
    for (const node of nodes) await refusal((wxpay) => node(wxpay).post())
  })

  it('with another host says where that goes', async () => {
    expect((await refused('https://a.example/v3', 'get')).message).toContain('`baseUrl`')
  })
})
