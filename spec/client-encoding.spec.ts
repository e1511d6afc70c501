import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ApiError, type CallOptions } from '../lib/index.js'
import { useShop } from './support/shop.js'

const shop = useShop()

describe('the value of a placeholder reaches the server as one segment, with a right signature', () => {
  const order = async (out_trade_no: string | number | bigint) => {
    const { mchid } = shop.emulator.config
    const call = shop.wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no,
      query: { mchid },
    })
    const error = await call.catch((reason: unknown) => reason)
    const { url = '', verified } = shop.emulator.requests.at(-1) ?? {}
    // The emulator found the order query by its path, and looked for this very order.
    expect(error).toBeInstanceOf(ApiError)
    expect((error as ApiError).code).toBe('ORDER_NOT_EXIST')
    expect(verified).toBe(true)
    const [pathname = '', query] = url.split('?')
    expect(query).toBe(`mchid=${mchid}`)
    const [, v3, pay, transactions, by, segment = '', ...more] = pathname.split('/')
    expect([v3, pay, transactions, by]).toEqual(['v3', 'pay', 'transactions', 'out-trade-no'])
    expect(more).toEqual([])
    return decodeURIComponent(segment)
  }

  it.each([
    '../../../v3/certificates',
    'a/b',
    '/',
    '1?mchid=evil',
    '?',
    '1#x',
    '中文',
    '%2F',
    '%2e%2e',
    '%',
    '😀',
    '👨‍👩‍👧‍👦',
    'a b',
    ' ',
    "O'Brien",
    '"',
    'a+b&c=d;e',
    '{x}',
    '<x>',
    'a\r\nHost: evil',
    '\0',
    '\\..\\..',
    '...',
    'e\u0301',
    'N123Abc',
    '_name_',
    'https://evil.example/v3',
  ])('%j', async (value) => {
    expect(await order(value)).toBe(value)
  })

  it.each([0, 42, 123456789012345678901234567890n])('%s', async (value) => {
    expect(await order(value)).toBe(String(value))
  })

  it('whatever the text is', async () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .filter((value) => value !== '.' && value !== '..')
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        expect(await order(value)).toBe(value)
      }),
    )
  })

  it('and may be raw, where the URL says so', async () => {
    const call = shop.wxpay.chain('v3/merchant-service/images/{+media_id}').get({
      media_id: 'ChsyMDAwMDAwMTIz%2BNDU2%2Fx%3D',
    })
    expect(await shop.arrival(call)).toMatchObject({
      url: '/v3/merchant-service/images/ChsyMDAwMDAwMTIz%2BNDU2%2Fx%3D',
      verified: true,
    })
  })
})

describe('a URL as text', () => {
  it.each([
    ['v3/merchantService/complaintsV2', '/v3/merchantService/complaintsV2'],
    ['v3/applyment4sub/applyment/', '/v3/applyment4sub/applyment/'],
    ['v3/会员/a b', '/v3/%E4%BC%9A%E5%91%98/a%20b'],
    ["v3/x?note=it's+50%25 中", '/v3/x?note=it%27s+50%25%20%E4%B8%AD'],
    ['v3/[x]/(y)!*,;:@&=+$~', '/v3/[x]/(y)!*,;:@&=+$~'],
  ])('%s is sent, and signed, as %s', async (text, url) => {
    expect(await shop.arrival(shop.wxpay.chain(text).get())).toMatchObject({ url, verified: true })
    expect(await shop.arrival(shop.wxpay[text].get())).toMatchObject({ url, verified: true })
  })
})

describe('a query is accepted, and read by the server as it was given', () => {
  const send = async (query: unknown) => {
    const { url, verified } = await shop.arrival(shop.wxpay.v3.spec.get({ query } as never))
    expect(verified).toBe(true)
    return url.slice('/v3/spec'.length)
  }

  it.each([
    ["'", "it's", '%27'],
    ['+', 'a+b', '%2B'],
    ['a space', 'a b', '%20'],
    ['Chinese', '中文', '%E4%B8%AD%E6%96%87'],
    ['an emoji', '😀', '%F0%9F%98%80'],
    ['&', 'a&b', '%26'],
    ['=', 'a=b', '%3D'],
    ['#', 'a#b', '%23'],
    ['?', 'a?b', '%3F'],
    ['/', 'a/b', '%2F'],
    ['%', '100%25', '%25'],
    ['brackets', '(a)[b]!*', '%28'],
    ['a line break', 'a\r\nb', '%0D%0A'],
    ['nothing', '', '='],
  ])('with %s', async (_, value, encoded) => {
    const search = await send({ note: value, [`n${value}`]: 'x' })
    expect(search).toContain(encoded)
    const read = new URLSearchParams(search)
    expect(read.get('note')).toBe(value)
    expect(read.get(`n${value}`)).toBe('x')
  })

  it.each([
    ['numbers', { a: 0, b: -1.5 }, '?a=0&b=-1.5'],
    ['a bigint', { a: 12345678901234567890n }, '?a=12345678901234567890'],
    ['booleans', { a: true, b: false }, '?a=true&b=false'],
    ['undefined, which is left out', { a: undefined, b: 1 }, '?b=1'],
    ['nothing but undefined', { a: undefined }, ''],
    ['nothing', {}, ''],
    ['lists, which repeat their name', { a: [1, 'x', true], b: [] }, '?a=1&a=x&a=true'],
    ['URLSearchParams', new URLSearchParams('a=1&a=b%20c&d=+'), '?a=1&a=b%20c&d=%20'],
    ['names of every object', { constructor: 1, toString: 2 }, '?constructor=1&toString=2'],
    ['a Date as text', { since: new Date(0).toISOString() }, '?since=1970-01-01T00%3A00%3A00.000Z'],
  ])('of %s', async (_, query, search) => {
    expect(await send(query)).toBe(search)
  })

  it('whatever it holds', async () => {
    const text = fc.string({ unit: 'binary' })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 4 }), async (pairs) => {
        const query = new URLSearchParams(pairs)
        expect([...new URLSearchParams(await send(query))]).toEqual(pairs)
      }),
    )
  })

  it('beside the query of a text, and of a template', async () => {
    const { wxpay } = shop
    const calls: readonly (readonly [() => Promise<unknown>, string])[] = [
      [() => wxpay.chain('v3/x?a=1').get({ query: { b: "it's" } }), '/v3/x?a=1&b=it%27s'],
      [() => wxpay.chain('v3/x?a=1').get({ query: {} }), '/v3/x?a=1'],
      [() => wxpay.chain('v3/x{?a}').get({ a: '中', query: { b: 1 } }), '/v3/x?a=%E4%B8%AD&b=1'],
      [() => wxpay.v3.x['{?a,b*}'].get({ a: 1, b: [2, 3] }), '/v3/x?a=1&b=2&b=3'],
      [() => wxpay['v3/{x}?a={y}'].get({ x: 'p?q', y: 'r&s' }), '/v3/p%3Fq?a=r%26s'],
    ]
    for (const [call, url] of calls) {
      expect(await shop.arrival(call())).toMatchObject({ url, verified: true })
    }
  })
})

describe('a body is accepted, and arrives to the byte', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, at) => at)

  it.each([
    ['text', '{"a":1}', Buffer.from('{"a":1}')],
    ['text with emoji', '{"a":"😀 会员"}', Buffer.from('{"a":"😀 会员"}')],
    ['empty text', '', Buffer.alloc(0)],
    ['text with line breaks and NUL', '\r\n\0\n', Buffer.from('\r\n\0\n')],
    ['a Buffer', Buffer.from(bytes), bytes],
    ['a part of an array', new Uint8Array(bytes.buffer, 10, 20), bytes.subarray(10, 30)],
    ['a part of a Buffer', Buffer.from(bytes).subarray(250), bytes.subarray(250)],
    ['an ArrayBuffer', bytes.slice().buffer, bytes],
    ['a DataView', new DataView(bytes.buffer, 3, 4), bytes.subarray(3, 7)],
    ['16-bit numbers', new Uint16Array([0x0102]), new Uint8Array(new Uint16Array([0x0102]).buffer)],
    ['a megabyte', 'x'.repeat(2 ** 20), Buffer.alloc(2 ** 20, 'x')],
  ])('as %s', async (_, body, expected) => {
    const request = await shop.arrival(shop.wxpay.v3.spec.post({ body: body as Uint8Array }))
    expect(request.verified).toBe(true)
    expect(Buffer.compare(request.bytes, expected)).toBe(0)
  })

  it.each([
    ['an object with emoji', { level: '💎', 名: '会员' }],
    ['null', null],
    ['a list', [1, null, 'x']],
    ['a number', 42],
    ['text', 'x'],
    ['false', false],
    ['an empty object', {}],
    ['a lone surrogate, escaped', { a: '\ud800' }],
    ['undefined fields, which are left out', { a: undefined, b: 1 }],
    ['a Date, by its toJSON', { at: new Date(0) }],
    ['line separators', '\u2028\u2029'],
  ])('as JSON: %s', async (_, json) => {
    for (const verb of ['post', 'put', 'patch', 'delete'] as const) {
      const request = await shop.arrival(shop.wxpay.v3.spec[verb]({ json }))
      expect(request.verified).toBe(true)
      expect(request.body).toBe(JSON.stringify(json))
      expect(request.headers['content-type']).toBe('application/json; charset=utf-8')
    }
  })

  it('whatever JSON it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (json) => {
        const request = await shop.arrival(shop.wxpay.v3.spec.post({ json }))
        expect(request.verified).toBe(true)
        expect(JSON.parse(request.body)).toEqual(JSON.parse(JSON.stringify(json)))
      }),
    )
  })

  it('as a form, of which `meta` is signed', async () => {
    const file = Buffer.from(bytes)
    const meta = { filename: '图片.png', sha256: '0'.repeat(64) }
    const request = await shop.arrival(shop.wxpay.v3.spec.post({ multipart: { meta, file } }))
    expect(request.verified).toBe(true)
    expect(Buffer.from(request.bytes).includes(file)).toBe(true)
    expect(Buffer.from(request.bytes).includes(JSON.stringify(meta))).toBe(true)
  })

  it('or is none at all', async () => {
    for (const options of [undefined, {}, { json: undefined }, { body: undefined }]) {
      const request = await shop.arrival(shop.wxpay.v3.spec.post(options as CallOptions))
      expect(request).toMatchObject({ verified: true, body: '' })
      expect(request.headers['content-length']).toBe('0')
    }
  })

  it('as it was when the verb was called, whatever becomes of it later', async () => {
    const json = { a: 'right' }
    const body = Buffer.from('right')
    const buffer = Uint8Array.from(body).buffer
    const query = { a: 'right' }
    const params = new URLSearchParams(query)
    const values = { id: 'right' }
    const headers = { 'idempotency-key': 'right' }
    const file = Buffer.from('right')
    const { spec } = shop.wxpay.v3
    const calls: readonly (readonly [() => Promise<unknown>, () => void])[] = [
      [() => spec.post({ json }), () => Object.assign(json, { a: 'wrong' })],
      [() => spec.post({ body }), () => body.fill('w')],
      [() => spec.post({ body: buffer }), () => new Uint8Array(buffer).fill(0)],
      [() => spec.post({ query, body: 'right' }), () => Object.assign(query, { a: 'wrong' })],
      [() => spec.post({ query: params, body: 'right' }), () => params.set('a', 'wrong')],
      [() => spec.post({ multipart: { meta: {}, file } }), () => file.fill('w')],
      [() => spec._id_.post(values), () => Object.assign(values, { id: 'wrong', json: {} })],
    ]
    for (const [send, change] of calls) {
      const call = send()
      change()
      const { url, body, verified } = await shop.arrival(call)
      expect(verified).toBe(true)
      expect(url + body.replaceAll('wechatpay-chain', '')).toMatch(/^[^w]*right[^w]*$/)
    }
    const call = spec.post({ json: {}, headers })
    headers['idempotency-key'] = 'wrong'
    expect((await shop.arrival(call)).headers['idempotency-key']).toBe('right')
  })
})

describe('a header', () => {
  it('may be given in any case, as an object or as Headers', async () => {
    const given = { 'Idempotency-Key': 'one', ACCEPT: 'application/json' }
    for (const headers of [given, new Headers(given)]) {
      const request = await shop.arrival(shop.wxpay.v3.spec.get({ headers }))
      expect(request.headers).toMatchObject({
        'idempotency-key': 'one',
        accept: 'application/json',
      })
      expect(request.verified).toBe(true)
    }
  })

  it('Wechatpay-Serial given by the caller wins', async () => {
    const headers = { 'wechatpay-serial': 'PUB_KEY_ID_0000' }
    const request = await shop.arrival(shop.wxpay.v3.spec.get({ headers }))
    expect(request.headers['wechatpay-serial']).toBe('PUB_KEY_ID_0000')
    const [own] = Object.keys(shop.emulator.config.certs)
    const without = await shop.arrival(shop.wxpay.v3.spec.get())
    expect(without.headers['wechatpay-serial']).toBe(own)
  })
})
