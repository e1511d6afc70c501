import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ApiError, ConfigError, TransportError, VerifyError } from '../../lib/index.js'
import { failureOf } from '../http/support.js'
import type { Script } from '../support/answers.js'
import {
  type Fields,
  SUCCESS,
  says,
  saysSigned,
  secret,
  signOf,
  startShop,
  withSign,
  xmlOf,
} from './support.js'

const ORDER = { xml: { appid: 'wxd930ea5d5a258f4f', out_trade_no: '1' } }

/** What a call makes of an answer. */
async function answerTo(script: Script, path = 'v2/pay/orderquery', options: object = {}) {
  const { wxpay } = await startShop(script)
  return wxpay.chain(path).post({ ...ORDER, security: false, ...options })
}

async function unproven(script: Script, path?: string, options?: object) {
  const error = await failureOf(answerTo(script, path, options), VerifyError)
  expect(error.reason).toBe('signature')
  expect(error.probe).toBe(false)
  expect(error.message).toContain('It may have been carried out: query before you repeat it.')
  expect(error.response?.verified).toBe(false)
  return error.message
}

describe('an answer of APIv2', () => {
  it.each(['MD5', 'HMAC-SHA256'])('that is signed with %s is read', async (type) => {
    const fields = { out_trade_no: '001', total_fee: '0100', attach: ' a b ', openid: '' }
    const response = await answerTo(saysSigned(fields, type))
    expect(response).toMatchObject({ status: 200, verified: true })
    const document = { ...SUCCESS, nonce_str: 'abc', ...fields }
    expect(response.data).toEqual({ ...document, sign: signOf(document, type) })
    expect(response.text()).toContain('<attach><![CDATA[ a b ]]></attach>')
  })

  it('is accepted without a `result_code`, which some answers do not have', async () => {
    const fields = withSign({ return_code: 'SUCCESS', openid: 'o1' })
    const { data, verified } = await answerTo(says(xmlOf(fields)), 'v2/tools/authcodetoopenid')
    expect({ data, verified }).toEqual({ data: fields, verified: true })
  })

  it('is refused when any octet of a value, or of its sign, is another one', async () => {
    const fields = withSign({
      ...SUCCESS,
      nonce_str: 'abc',
      total_fee: '100',
      transaction_id: '42',
    })
    const names = Object.keys(fields).filter((name) => !name.endsWith('_code'))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.nat(), async (name, at) => {
        const value = fields[name] ?? ''
        const place = at % value.length
        const other = value[place] === 'A' ? 'B' : 'A'
        const changed = value.slice(0, place) + other + value.slice(place + 1)
        await unproven(says(xmlOf({ ...fields, [name]: changed })))
      }),
      { numRuns: 30 },
    )
  })

  it.each<[string, Fields, string]>([
    ['without a sign', { ...SUCCESS, total_fee: '1' }, 'has no `sign`'],
    ['with an empty sign', { ...SUCCESS, sign: '' }, 'is not that of `secret`'],
    ['with a field more', { ...withSign(SUCCESS), total_fee: '1' }, 'is not that of `secret`'],
    [
      'signed by no secret',
      { ...SUCCESS, sign: signOf(SUCCESS, 'MD5', 'key=') },
      'APIv2 key of this merchant',
    ],
    [
      'signed by another secret',
      { ...SUCCESS, sign: signOf(SUCCESS, 'MD5', `key=${secret}0`) },
      'APIv2 key',
    ],
    [
      'with a sign in lower case',
      { ...SUCCESS, sign: signOf(SUCCESS).toLowerCase() },
      'is not that',
    ],
  ])('%s is refused', async (_, fields, message) => {
    expect(await unproven(says(xmlOf(fields)))).toContain(message)
  })

  it('with elements that no sign covers is refused', async () => {
    const { sign, ...fields } = withSign({ ...SUCCESS, total_fee: '1' })
    const inner = xmlOf(fields).replace('</xml>', '')
    for (const more of ['<a><b>1</b></a>', '<total_fee>2</total_fee>', '<a>1</a><a>2</a>']) {
      const body = `${inner}${more}<sign>${sign}</sign></xml>`
      expect(await unproven(says(body))).toContain('which no `sign` covers')
    }
  })

  it.each<[string, string | Buffer, string]>([
    ['empty', '', 'the answer is empty'],
    ['HTML', '<html><body>hello</body></html>', 'is not XML'],
    ['JSON', '{"return_code":"SUCCESS"}', 'is not XML'],
    ['a CSV', '交易时间,公众账号ID', 'is not XML'],
    ['XML that is cut off', '<xml><return_code>SUCCESS</return_code>', 'cannot be read'],
    ['XML with entities', '<!DOCTYPE xml [<!ENTITY a "b">]><xml><a>&a;</a></xml>', 'is not XML'],
    ['XML with a DTD', '<?xml version="1.0"?><!DOCTYPE xml><xml><a>1</a></xml>', 'cannot be read'],
    ['no UTF-8', Buffer.from('<xml><a>\xff</a></xml>', 'latin1'), 'cannot be read'],
  ])('that is %s is refused', async (_, body, message) => {
    const text = await unproven(says(body))
    expect(text).toContain(message)
    expect(text).toContain('a proxy or another server may have given it')
  })

  it.each(['text', 'bytes', 'stream', 'json'])(
    'is verified before it is given as %s',
    async (as) => {
      const forged = says(xmlOf({ ...SUCCESS, sign: 'x' }))
      await unproven(forged, undefined, { as })
      const response = await answerTo(saysSigned(), undefined, { as })
      expect(response.verified).toBe(true)
      const text = as === 'stream' ? await new Response(response.body).text() : response.text()
      expect(text).toContain('<return_code>')
      if (as === 'text') expect(response.data).toBe(text)
      if (as === 'bytes') expect(response.data).toEqual(response.bytes())
    },
  )
})

describe('an answer that is too large', () => {
  const large = `<xml><a>${'1'.repeat(10_000_000)}</a></xml>`

  it('is not held in memory', async () => {
    const error = await failureOf(answerTo(says(large)), TransportError)
    expect(error.message).toContain('the answer is larger than 1048576 octets')
    expect(error.sent).toBe(true)
  })

  it('in place of a file is no file', async () => {
    const call = answerTo(says(large), 'v2/pay/downloadbill', { as: 'stream' })
    const error = await failureOf(call, ApiError)
    expect(error.code).toBe('ERR_RESPONSE')
    expect(error.response.bytes().byteLength).toBeLessThan(2 ** 20)
  })
})

describe('an answer that says no', () => {
  it.each<[Fields, string, string]>([
    [{ return_code: 'FAIL', return_msg: '签名错误' }, 'FAIL', '签名错误'],
    [
      {
        return_code: 'SUCCESS',
        result_code: 'FAIL',
        err_code: 'ORDERNOTEXIST',
        err_code_des: '订单不存在',
      },
      'ORDERNOTEXIST',
      '订单不存在',
    ],
    [
      { return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' },
      '20002',
      'No Bill Exist',
    ],
    [{ return_code: 'FAIL', return_msg: 'x', sign: 'fake' }, 'FAIL', 'x'],
    [{ result_code: 'FAIL' }, 'FAIL', ''],
    [{ return_code: 'success' }, 'success', ''],
  ])('is an ApiError, signed or not: %o', async (fields, code, message) => {
    const error = await failureOf(answerTo(says(xmlOf(fields))), ApiError)
    expect(error).toMatchObject({ code, status: 200, verified: false })
    expect(error.message).toContain(message)
    expect(error.response.data).toEqual(fields)
  })

  it('says whether it is signed', async () => {
    const fields = { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'NOTENOUGH' }
    const error = await failureOf(answerTo(says(xmlOf(withSign(fields)))), ApiError)
    expect(error).toMatchObject({ code: 'NOTENOUGH', verified: true })
  })

  it.each([
    ['SYSTEMERROR', 'The outcome is not known', true],
    ['PROCESSING', 'query it by the same number', true],
    ['BANKERROR', 'The outcome is not known', true],
    ['USERPAYING', 'v2/pay/orderquery every 5 seconds', true],
    ['NOAUTH', 'product centre', false],
    ['NOTENOUGH', '', false],
  ])('has a hint what to do about %s', async (err_code, hint, isUnsure) => {
    const error = await failureOf(answerTo(saysSigned({ result_code: 'FAIL', err_code })), ApiError)
    expect(error.hint ?? '').toContain(hint)
    expect(error.message.includes('It may have been carried out')).toBe(isUnsure)
  })

  it('because of the sign has the hint to look at the secret', async () => {
    const fields = { return_code: 'FAIL', return_msg: '签名错误，请检查后再试' }
    const error = await failureOf(answerTo(says(xmlOf(fields))), ApiError)
    expect(error.hint).toContain('`secret`')
  })

  it('by its status is an ApiError, whatever its body is', async () => {
    const html = '<html><head><title>404 Not Found</title></head></html>'
    const error = await failureOf(answerTo(says(html, { status: 404 })), ApiError)
    expect(error).toMatchObject({ code: 'ERR_RESPONSE', status: 404, verified: false })
    expect(error.response.text()).toBe(html)
    const xml = xmlOf({ return_code: 'FAIL', return_msg: 'busy', err_code: 'SYSTEMERROR' })
    const busy = await failureOf(answerTo(says(xml, { status: 500 })), ApiError)
    expect(busy).toMatchObject({ code: 'SYSTEMERROR', status: 500 })
    const empty = await failureOf(answerTo(says('', { status: 502 })), ApiError)
    expect(empty).toMatchObject({ code: 'ERR_RESPONSE', status: 502 })
    expect(empty.message).toContain('It may have been carried out')
    const moved = await failureOf(
      answerTo(says('', { status: 302, headers: { location: '/' } })),
      ApiError,
    )
    expect(moved.hint).toContain('Redirects are not followed')
  })

  it('because the certificate was not shown has the hint to show it', async () => {
    const html = '<html><head><title>400 No required SSL certificate was sent</title></head></html>'
    const error = await failureOf(answerTo(says(html, { status: 400 })), ApiError)
    expect(error.hint).toContain('`merchant`')
  })
})

describe('an answer that WeChat Pay leaves unsigned', () => {
  const path = 'v2/mmpaymkttransfers/sendgroupredpack'
  const sent = { ...SUCCESS, mch_billno: '1', send_listid: '100000000020150520314766074200' }

  it('is taken so, and says that nothing has proven it', async () => {
    const { data, verified } = await answerTo(says(xmlOf(sent)), path)
    expect({ data, verified }).toEqual({ data: sent, verified: false })
    const { verified: proven } = await answerTo(says(xmlOf(withSign(sent))), path)
    expect(proven).toBe(true)
  })

  it('is an ApiError when it says no', async () => {
    const fields = { ...SUCCESS, result_code: 'FAIL', err_code: 'NOTENOUGH' }
    expect((await failureOf(answerTo(says(xmlOf(fields)), path), ApiError)).code).toBe('NOTENOUGH')
  })

  it.each<[string, string | Buffer]>([
    ['empty', ''],
    ['a page of a network that wants a login', '<html><body>hello</body></html>'],
    ['text', 'busy'],
    ['JSON', '{"code":"SYSTEM_ERROR"}'],
    ['XML that is cut off', '<xml><return_code>'],
    ['XML in another encoding', Buffer.from('<xml><a>\xd6\xd0</a></xml>', 'latin1')],
    ['XML of others', '<?xml version="1.0"?><error>busy</error>'],
    ['XML without anything', '<xml></xml>'],
    ['XML without `return_code`', '<xml><result_code>SUCCESS</result_code></xml>'],
    ['octets', gzipSync('a')],
  ])('has to be XML that says it went well; not %s', async (_, body) => {
    for (const as of [undefined, 'text', 'bytes', 'stream']) {
      for (const headers of [{}, { 'content-type': 'text/html' }]) {
        const error = await failureOf(answerTo(says(body, { headers }), path, { as }), ApiError)
        expect(error).toMatchObject({ code: 'ERR_RESPONSE', status: 200, verified: false })
        expect(error.message).toContain(
          'It may have been carried out: query it by POST v2/mmpaymkttransfers/gethbinfo before you repeat it.',
        )
      }
    }
  })

  it.each([
    '<!-- c --><xml><return_code>FAIL</return_code></xml>',
    `${' '.repeat(300)}<xml><return_code>FAIL</return_code></xml>`,
    '<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code><result_code>SUCCESS</result_code></xml>',
    '<xml><return_code><a>SUCCESS</a></return_code></xml>',
  ])('is an ApiError however it says no: %s', async (body) => {
    for (const as of [undefined, 'text', 'bytes', 'stream']) {
      for (const target of [path, 'v2/pay/downloadbill']) {
        await failureOf(answerTo(says(body), target, { as }), ApiError)
      }
    }
  })

  it('is known as such behind a proxy', async () => {
    const { wxpay, url } = await startShop(says(xmlOf(sent)))
    const call = wxpay.chain(path).post({ ...ORDER, security: false, baseUrl: `${url}wx/` })
    expect((await call).data).toEqual(sent)
  })

  it('cannot be had for another endpoint by a value or a query', async () => {
    for (const other of [
      'v2/{x}',
      'v2/pay/{+x}',
      'v2/pay/orderquery?x=/mmpaymkttransfers/sendredpack',
    ]) {
      const x =
        other === 'v2/{x}' ? 'mmpaymkttransfers/sendredpack' : '../mmpaymkttransfers/sendredpack'
      const values = other.includes('{') ? { x: x.replace('../', '') } : {}
      await unproven(says(xmlOf(sent)), other, values)
    }
  })

  it('takes `verify: false`', async () => {
    expect((await answerTo(says(xmlOf(sent)), path, { verify: false })).data).toEqual(sent)
  })
})

describe('a text file', () => {
  const path = 'v2/pay/downloadbill'
  const csv = '\ufeff交易时间,公众账号ID\r\n`2014-11-10 16:33:45,`wx2421b1c4370ec43b\r\n'

  it.each([undefined, 'text'] as const)('is text with `as: %s`', async (as) => {
    const { data, verified } = await answerTo(
      says(csv, { headers: { 'content-type': 'text/plain' } }),
      path,
      { as },
    )
    expect({ data, verified }).toEqual({ data: csv, verified: false })
  })

  it('is bytes where it is compressed, or said to be', async () => {
    const zipped = gzipSync(csv)
    for (const type of ['text/plain', 'application/x-gzip']) {
      const { data } = await answerTo(says(zipped, { headers: { 'content-type': type } }), path)
      expect(data).toEqual(zipped)
    }
    expect((await answerTo(says(csv), path, { as: 'bytes' })).data).toEqual(Buffer.from(csv))
  })

  it('is streamed', async () => {
    for (const file of [csv, '', 'a', 'x'.repeat(1_000_000)]) {
      const { body, data } = await answerTo(says(file), path, { as: 'stream' })
      expect(data).toBeUndefined()
      expect(await new Response(body).text()).toBe(file.replace('\ufeff', ''))
    }
  })

  it('may be empty', async () => {
    expect((await answerTo(says(''), path)).data).toBeUndefined()
  })

  it('is told from a refusal that comes in pieces', async () => {
    const pieces: Script = async (outgoing) => {
      await new Promise((resolve) => outgoing.write(' '.repeat(300), resolve))
      outgoing.end('<xml><return_code>FAIL</return_code></xml>')
    }
    await failureOf(answerTo(pieces, path, { as: 'stream' }), ApiError)
  })

  it('can be cancelled before it is read, and lets the client close', async () => {
    const { wxpay } = await startShop(says('x'.repeat(5_000_000)))
    const { body } = await wxpay.chain(path).post({ ...ORDER, as: 'stream' })
    await body?.cancel()
    await wxpay.close()
  })

  it.each([undefined, 'text', 'bytes', 'stream'] as const)(
    'that is not there is an ApiError with `as: %s`',
    async (as) => {
      const fields = { return_code: 'FAIL', return_msg: 'No Bill Exist', error_code: '20002' }
      for (const start of ['', '\ufeff', '\n ']) {
        const error = await failureOf(answerTo(says(start + xmlOf(fields)), path, { as }), ApiError)
        expect(error).toMatchObject({ code: '20002' })
        expect(error.message).toContain('No Bill Exist')
      }
    },
  )

  it('is no JSON', async () => {
    const error = await failureOf(answerTo(says(csv), path, { as: 'json' }), ApiError)
    expect(error.message).toContain('the answer (200) is not XML')
  })
})

describe('the JSON of appauth/getaccesstoken', () => {
  const get = async (body: object) => {
    const { wxpay } = await startShop(
      says(JSON.stringify(body), { headers: { 'content-type': 'application/json' } }),
    )
    return wxpay.v2.appauth.getaccesstoken.get({ query: { code: '1' } })
  }

  it('is read', async () => {
    const token = { retcode: 0, retmsg: 'ok', access_token: 'abc' }
    expect((await get(token)).data).toEqual(token)
  })

  it('is an ApiError with another `retcode` than 0', async () => {
    const error = await failureOf(get({ retcode: 10001, retmsg: 'code is used' }), ApiError)
    expect(error).toMatchObject({ code: '10001' })
    expect(error.message).toContain('code is used')
  })
})

describe('fields that hold JSON', () => {
  it('are read as what they hold, and text where they hold none', async () => {
    const detail = { promotion_detail: [{ promotion_id: '109519', amount: 20 }] }
    const { data } = await answerTo(saysSigned({ promotion_detail: JSON.stringify(detail) }))
    expect(data).toMatchObject({ promotion_detail: detail })
    const broken = await answerTo(saysSigned({ promotion_detail: '{' }))
    expect(broken.data).toMatchObject({ promotion_detail: '{' })
    const other = await answerTo(saysSigned({ attach: '{}' }))
    expect(other.data).toMatchObject({ attach: '{}' })
  })
})

describe('lists', () => {
  it('are lists, of one item too', async () => {
    const item = '<hbinfo><openid>o1</openid><amount>100</amount></hbinfo>'
    for (const count of [1, 2]) {
      const body = `<xml><return_code>SUCCESS</return_code><hblist>${item.repeat(count)}</hblist></xml>`
      const { data } = await answerTo(says(body), 'v2/mmpaymkttransfers/gethbinfo')
      const hbinfo = Array.from({ length: count }, () => ({ openid: 'o1', amount: '100' }))
      expect(data).toMatchObject({ hblist: { hbinfo } })
    }
  })
})

describe('the stack of APIv2', () => {
  it('is decode > retry > signer > verifier > transport', async () => {
    const { wxpay } = await startShop()
    expect(`${wxpay.stack.v2}`).toBe('decode > retry > signer > verifier > transport')
  })

  it('takes the names of the PHP SDK for its signer and its verifier', async () => {
    const { wxpay, requests } = await startShop()
    const seen: string[] = []
    wxpay.stack.v2
      .before(
        'transform_request',
        (request, next) => {
          seen.push('before')
          return next(request)
        },
        'outside',
      )
      .after(
        'transform_request',
        (request, next) => {
          seen.push(`${request.body}`.slice(0, 5))
          return next(request)
        },
        'inside',
      )
    await wxpay.v2.pay.orderquery.post(ORDER)
    expect(seen).toEqual(['before', '<xml>'])
    expect(`${wxpay.stack.v2}`).toBe(
      'decode > retry > outside > signer > inside > verifier > transport',
    )
    wxpay.stack.v2.replace('transform_request', (request, next) =>
      next({ ...request, body: Buffer.from('<xml/>') }),
    )
    await wxpay.v2.pay.orderquery.post(ORDER)
    expect(`${requests[1]?.body}`).toBe('<xml/>')
    expect(() => wxpay.stack.v2.remove('transform_response')).toThrow(/cannot be removed/)
    expect(() => wxpay.stack.v2.use((request, next) => next(request), 'transform_request')).toThrow(
      /already/,
    )
    expect(() =>
      wxpay.stack.v3.before('transform_request', (request, next) => next(request)),
    ).toThrow(/there is no/)
  })

  it('reads what a verifier of the user has only let pass', async () => {
    const { wxpay, script } = await startShop(saysSigned({ attach: 'a' }))
    wxpay.stack.v2.replace('transform_response', (request, next) => next(request))
    const { data, verified } = await wxpay.v2.pay.orderquery.post(ORDER)
    expect(data).toMatchObject({ attach: 'a' })
    expect(verified).toBe(false)
    script(says('<xml><return_code>FAIL</return_code></xml>'))
    await failureOf(wxpay.v2.pay.orderquery.post(ORDER), ApiError)
  })

  it('leaves alone what a middleware has read', async () => {
    const { wxpay } = await startShop()
    wxpay.stack.v2.after(
      'decode',
      async (request, next) => (await next(request)).with({ data: 1 }),
      'own',
    )
    expect((await wxpay.v2.pay.orderquery.post(ORDER)).data).toBe(1)
  })

  it('verifies by a verifier of the user instead', async () => {
    const { wxpay } = await startShop(says('<xml><a>1</a></xml>'))
    wxpay.stack.v2.replace('verifier', async (request, next) => {
      const response = await next(request)
      return response.with({ data: { a: '1' }, verified: true })
    })
    expect((await wxpay.v2.pay.orderquery.post(ORDER)).data).toEqual({ a: '1' })
  })

  it('needs the secret for its verifier, too', async () => {
    const { wxpay } = await startShop(saysSigned(), { secret: undefined })
    wxpay.stack.v2.replace('signer', (request, next) => next(request))
    expect((await failureOf(wxpay.v2.pay.orderquery.post(ORDER), ConfigError)).option).toBe(
      'secret',
    )
  })
})
