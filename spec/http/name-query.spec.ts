import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { inspect } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  ApiError,
  RequestError,
  TransportError,
  VerifyError,
  WechatpayError,
} from '../../lib/index.js'
import {
  configFor,
  octets,
  ok,
  plain,
  refusal,
  refusingUrl,
  reset,
  type Script,
  signed,
  silent,
  startAnswers,
} from '../support/answers.js'
import { says, saysSigned, startShop, xmlOf } from '../v2/support.js'
import { clientOf, failureOf } from './support.js'

const NATIVE = 'v3/pay/transactions/native'
const ORDER = 'GET v3/pay/transactions/out-trade-no/{out_trade_no}'
const json = { out_trade_no: '1217752501201407033233368018' }

const first = 'It may have been carried out: query before you repeat it.'
const by = (query: string) =>
  `It may have been carried out: query it by ${query} before you repeat it.`

/** The error in which a POST ends that is answered so. */
async function errorOf(script: Script, path: string, given: object): Promise<WechatpayError> {
  const { wxpay } = await startShop(script)
  return failureOf(wxpay.chain(path).post({ ...given }), WechatpayError)
}

const fails = (err_code: string): Script =>
  saysSigned({ result_code: 'FAIL', err_code, err_code_des: '说明' })

describe('an error after which the outcome is not known', () => {
  it.each<[string, Script, string, object, string]>([
    ['a reset', reset, NATIVE, { json }, ORDER],
    [
      'half an answer',
      octets('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{'),
      NATIVE,
      { json },
      ORDER,
    ],
    ['502 of a proxy', plain(502, {}, '<html>'), NATIVE, { json }, ORDER],
    ['SYSTEM_ERROR', refusal(500, 'SYSTEM_ERROR'), NATIVE, { json }, ORDER],
    ['no signature', plain(200, {}, '{}'), NATIVE, { json }, ORDER],
    ['a wrong signature', signed('{}', {}, { over: 'x' }), NATIVE, { json }, ORDER],
    ['what is no JSON', signed('{'), NATIVE, { json }, ORDER],
    ['no answer in time', silent, NATIVE, { json, timeout: 300 }, ORDER],
    [
      'a reset',
      reset,
      'v3/refund/domestic/refunds',
      { json: { out_refund_no: '1' } },
      'GET v3/refund/domestic/refunds/{out_refund_no}',
    ],
    [
      'a reset',
      reset,
      'v3/pay/transactions/out-trade-no/{out_trade_no}/close',
      { out_trade_no: '1', json: {} },
      ORDER,
    ],
    [
      'a reset',
      reset,
      'v2/secapi/pay/refund',
      { xml: { out_refund_no: '1' }, security: false },
      'POST v2/pay/refundquery',
    ],
    [
      'an answer without sign',
      says(xmlOf({ return_code: 'SUCCESS', result_code: 'SUCCESS' })),
      'v2/pay/unifiedorder',
      { xml: { out_trade_no: '1' } },
      'POST v2/pay/orderquery',
    ],
    [
      'SYSTEMERROR',
      fails('SYSTEMERROR'),
      'v2/pay/micropay',
      { xml: { out_trade_no: '1' } },
      'POST v2/pay/orderquery',
    ],
    [
      'a page of a proxy',
      says('<html>', { status: 502 }),
      'v2/mmpaymkttransfers/sendredpack',
      { xml: { mch_billno: '1' }, security: false },
      'POST v2/mmpaymkttransfers/gethbinfo',
    ],
  ])('names the query: after %s (%#)', async (_, script, path, given, query) => {
    const error = await errorOf(script, path, given)
    expect(error.query).toBe(query)
    expect(error.message).toContain(by(query))
    expect(error.message).not.toContain(first)
    for (const text of [error.stack ?? '', inspect(error), String(error)]) {
      expect(text).toContain(by(query))
      expect(text).not.toContain(first)
    }
    expect(inspect(error)).toContain(`query: '${query}'`)
    expect(error.stack).toContain('\n    at ')
    const written = JSON.parse(JSON.stringify(error))
    expect(written).toMatchObject({ query, message: error.message })
  })

  it('is still the same error, with its cause and its attempts', async () => {
    const error = (await errorOf(reset, NATIVE, { json })) as TransportError
    expect(error).toBeInstanceOf(TransportError)
    expect(error).toMatchObject({ sent: true, cause: { code: 'ECONNRESET' } })
    expect(error.attempts).toHaveLength(1)
    expect(Object.keys(error)).not.toContain('message')
    expect(Object.keys(error)).not.toContain('stack')
  })

  it('names the query after several tries, once', async () => {
    const { config } = await startAnswers(reset)
    const call = clientOf(config).chain(NATIVE).post({ json, idempotent: true })
    const error = await failureOf(call, TransportError)
    expect(error.message).toMatch(/before you repeat it\. \(3 attempts\)$/)
    expect(error.message.split(by(ORDER))).toHaveLength(2)
  })

  it('names the query whichever host was tried', async () => {
    const { url } = await startAnswers(reset)
    const failover = [new URL(url).host]
    const wxpay = clientOf(configFor(await refusingUrl()), { failover })
    const error = await failureOf(wxpay.chain(NATIVE).post({ json }), TransportError)
    expect(error.request?.url).toBe(url + NATIVE)
    expect(error).toMatchObject({ sent: true, query: ORDER })
  })

  it.each([
    ['v3/pay', { json }],
    ['v3/papay/pay/transactions/apply', { json }],
    ['v2/pay/nothing', { xml: { out_trade_no: '1' } }],
  ])('names none where none is known: %s', async (path, given) => {
    const error = await errorOf(reset, path, given)
    expect(error.message).toContain(first)
    expect('query' in error).toBe(false)
  })

  it.each(['put', 'patch', 'delete'] as const)('names none of a %s', async (verb) => {
    const { config } = await startAnswers(reset)
    const error = await failureOf(clientOf(config).chain(NATIVE)[verb](), TransportError)
    expect(error.message).toContain(first)
    expect('query' in error).toBe(false)
  })

  it('can be queried by what it names', async () => {
    const { config, script, requests } = await startAnswers(reset)
    const wxpay = clientOf(config)
    const error = await failureOf(wxpay.chain(NATIVE).post({ json }), TransportError)
    script(ok({ trade_state: 'NOTPAY' }))
    const path = error.query?.replace('GET ', '') ?? ''
    const { data } = await wxpay.chain(path).get({ ...json, query: { mchid: config.mchid } })
    expect(data).toEqual({ trade_state: 'NOTPAY' })
    expect(requests[1]?.target).toContain(`/out-trade-no/${json.out_trade_no}?mchid=`)
  })
})

describe('another error', () => {
  it('says nothing of a query', async () => {
    const refused = await errorOf(refusal(400, 'PARAM_ERROR'), NATIVE, { json })
    const wrong = await errorOf(reset, NATIVE, { json, idempotent: true, nonsense: 1 })
    const unpaid = await errorOf(fails('NOTENOUGH'), 'v2/pay/micropay', {
      xml: { out_trade_no: '1' },
    })
    expect([refused, unpaid].every((error) => error instanceof ApiError)).toBe(true)
    expect(wrong).toBeInstanceOf(RequestError)
    const { config } = await startAnswers(ok({}))
    const call = clientOf({ ...config, baseUrl: await refusingUrl() })
      .chain(NATIVE)
      .post({ json })
    const unsent = await failureOf(call, TransportError)
    for (const error of [refused, wrong, unpaid, unsent]) {
      expect('query' in error).toBe(false)
      expect(error.message).not.toContain('repeat it')
    }
  })

  it('of another call, which a middleware has made, keeps its own advice', async () => {
    const { config } = await startAnswers(ok({}))
    const elsewhere = await startAnswers(reset)
    const wxpay = clientOf(config)
    const other = clientOf(elsewhere.config)
    wxpay.stack.v3.use(async () => other.chain('v3/nothing').post({ json }) as never, 'other')
    const error = await failureOf(wxpay.chain(NATIVE).post({ json }), TransportError)
    expect(error.message).toContain(first)
    expect('query' in error).toBe(false)
  })

  it('that is none of this package is left as it is', async () => {
    const { config } = await startAnswers(ok({}))
    const wxpay = clientOf(config)
    const request = { method: 'POST', url: config.baseUrl + NATIVE }
    const own = Object.assign(new Error(first), { request })
    wxpay.stack.v3.use(() => Promise.reject(own), 'own')
    await expect(wxpay.chain(NATIVE).post({ json })).rejects.toBe(own)
    expect(own.message).toBe(first)
    expect('query' in own).toBe(false)
  })

  it.each<[string, (error: WechatpayError) => unknown]>([
    ['frozen', Object.freeze],
    ['about a URL that is no text', (error) => Object.assign(error, { request: { url: 1 } })],
    ['without a message', (error) => Object.assign(error, { message: undefined })],
  ])('that a middleware throws %s reaches the caller, and those who listen', async (_, change) => {
    const { config } = await startAnswers(reset)
    const wxpay = clientOf(config)
    let thrown: unknown
    wxpay.stack.v3.use(async (request, next) => {
      return next(request).catch((error) => {
        thrown = change(error)
        throw thrown
      })
    }, 'change')
    const heard: unknown[] = []
    const listener = (event: unknown) => heard.push(Reflect.get(Object(event), 'error'))
    subscribe('wechatpay:error', listener)
    onTestFinished(() => {
      unsubscribe('wechatpay:error', listener)
    })
    const call = wxpay.chain(NATIVE).post({ json })
    expect(await call.catch((error: unknown) => error === thrown)).toBe(true)
    expect(heard).toHaveLength(1)
    expect(heard[0] === thrown).toBe(true)
  })

  it('of a VerifyError of a GET has none', async () => {
    const { config } = await startAnswers(plain(200, {}, '{}'))
    const error = await failureOf(clientOf(config).chain(NATIVE).get(), VerifyError)
    expect('query' in error).toBe(false)
  })
})
