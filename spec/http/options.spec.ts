import { MockAgent } from 'undici'
import { describe, expect, it } from 'vitest'
import { isOption, readOptions } from '../../lib/http/options.js'
import { RequestError } from '../../lib/index.js'
import { configFor, ok, startAnswers } from '../support/answers.js'
import { clientOf, failureOf, thrownBy } from './support.js'

const call = { method: 'POST', url: 'http://x/v3' }
const read = (given: unknown, names: string[] = [], method = 'POST') =>
  readOptions(given, new Set(names), { ...call, method })
const problem = (given: unknown, names: string[] = [], method = 'POST') =>
  thrownBy(() => read(given, names, method), RequestError).message

describe('the options of a call', () => {
  it('are separated from the values of placeholders', () => {
    const given = { id: 1, query: { a: 1 }, timeout: 5, signal: undefined }
    expect(read(given, ['id'])).toEqual({ query: { a: 1 }, timeout: 5 })
  })

  it.each<[string, unknown]>([
    ['query', {}],
    ['query', new URLSearchParams('a=1')],
    ['query', Object.create(null)],
    ['json', null],
    ['json', 0],
    ['json', ''],
    ['body', ''],
    ['body', Buffer.of()],
    ['body', new Uint16Array(2)],
    ['body', new DataView(new ArrayBuffer(2))],
    ['body', new ArrayBuffer(2)],
    ['multipart', {}],
    ['multipart', new FormData()],
    ['headers', {}],
    ['headers', new Headers()],
    ['signal', new AbortController().signal],
    ['timeout', 1],
    ['timeout', 0x7fffffff],
    ['maxResponseBytes', 1],
    ['maxResponseBytes', Number.MAX_SAFE_INTEGER],
    ['retry', 0],
    ['retry', false],
    ['retry', 10],
    ['retry', {}],
    ['retry', { limit: 1, delay: 60_000 }],
    ['idempotent', false],
    ['baseUrl', 'http://x'],
    ['baseUrl', new URL('http://x')],
    ['dispatcher', new MockAgent()],
    ['as', 'json'],
    ['as', 'stream'],
    ['verify', false],
  ])('take for `%s` the value %o', (name, value) => {
    expect(read({ [name]: value })).toEqual({ [name]: value })
  })

  it.each<[string, unknown, string]>([
    ['query', 'a=1', 'an object or URLSearchParams, not a string'],
    ['query', [['a', 1]], 'not a list'],
    ['query', new Map([['a', 1]]), 'an object or URLSearchParams'],
    ['query', new FormData(), 'an object or URLSearchParams'],
    ['query', null, 'not null'],
    ['body', {}, 'a string or bytes, not an object'],
    ['body', 5, 'not the number 5'],
    ['body', null, 'not null'],
    ['body', new Blob(['x']), 'not an object'],
    ['body', new ReadableStream(), 'not an object'],
    ['body', [1, 2], 'not a list'],
    ['multipart', 'x', 'FormData or an object of fields'],
    ['multipart', [], 'FormData or an object of fields'],
    ['multipart', new Map(), 'FormData or an object of fields'],
    ['headers', 'a: b', 'an object or Headers'],
    ['headers', [['a', 'b']], 'an object or Headers'],
    ['headers', null, 'not null'],
    ['signal', new AbortController(), 'an AbortSignal'],
    ['signal', true, 'an AbortSignal'],
    ['timeout', 0, '1 to 2147483647, not the number 0'],
    ['timeout', 0.5, '1 to 2147483647'],
    ['timeout', -1, '1 to 2147483647'],
    ['timeout', Number.NaN, 'NaN'],
    ['timeout', Number.POSITIVE_INFINITY, 'Infinity'],
    ['timeout', 2 ** 31, '1 to 2147483647'],
    ['timeout', '30', 'not a string'],
    ['maxResponseBytes', 0, 'a number of octets, from 1, not the number 0'],
    ['maxResponseBytes', 1.5, 'not the number 1.5'],
    ['maxResponseBytes', 2 ** 53, 'a number of octets'],
    ['maxResponseBytes', '64', 'not a string'],
    ['retry', true, 'false, a number from 0 to 10'],
    ['retry', 11, 'false, a number from 0 to 10'],
    ['retry', 1.5, 'false, a number from 0 to 10'],
    ['retry', { delay: 60_001 }, 'false, a number from 0 to 10'],
    ['idempotent', 1, 'true or false'],
    ['idempotent', 'yes', 'true or false'],
    ['baseUrl', 5, 'a URL'],
    ['dispatcher', {}, 'an undici Dispatcher'],
    ['dispatcher', 'http://proxy', 'an undici Dispatcher'],
    ['as', 'xml', "'json', 'text', 'bytes' or 'stream'"],
    ['as', 'Json', "'json', 'text', 'bytes' or 'stream'"],
    ['as', null, "'json', 'text', 'bytes' or 'stream'"],
    ['verify', true, 'only false'],
    ['verify', 0, 'only false'],
    ['xml', [], 'an object of parameters'],
    ['xml', '<xml/>', 'an object of parameters'],
    ['security', 'yes', 'true or false'],
  ])('refuse for `%s` the value %o', (name, value, message) => {
    const text = problem({ [name]: value })
    expect(text).toContain(`option \`${name}\` takes `)
    expect(text).toContain(message)
  })

  it.each<[string, unknown]>([
    ['a text', 'v3/pay'],
    ['a number', 5],
    ['a list', []],
    ['null', null],
    ['a function', () => {}],
    ['search parameters', new URLSearchParams('a=1')],
    ['a map', new Map()],
    ['a form', new FormData()],
  ])('are one object, not %s', (_, given) => {
    expect(problem(given)).toContain('the options of a call are one object')
  })

  it('do not show the value that they refuse', () => {
    expect(problem({ body: { secret: 'hidden' } })).not.toContain('hidden')
    expect(problem({ timeout: 'hidden' })).not.toContain('hidden')
  })

  it.each<[object, string[], string]>([
    [{ josn: {} }, [], 'did you mean `json`?'],
    [{ Query: {} }, [], 'did you mean `query`?'],
    [{ header: {} }, [], 'did you mean `headers`?'],
    [{ timout: 1 }, [], 'did you mean `timeout`?'],
    [{ out_trade_np: 1 }, ['out_trade_no'], 'did you mean `out_trade_no`?'],
    [{ outTradeNo: 1 }, ['out_trade_no'], 'did you mean `out_trade_no`?'],
    [{ mchid: 1 }, ['out_trade_no'], '`mchid` is neither an option nor a placeholder'],
    [{ params: {} }, [], '`params` is neither'],
    [JSON.parse('{"__proto__":1}'), [], '`__proto__` is neither'],
    [{ constructor: 1 }, [], '`constructor` is neither'],
    [{ toString: 1 }, [], '`toString` is neither'],
  ])('that nobody knows are refused, even if undefined: %j', (given, names, message) => {
    expect(problem(given, names)).toContain(message)
    const blank = Object.fromEntries(Object.keys(given).map((name) => [name, undefined]))
    expect(problem(blank, names)).toContain('neither an option nor a placeholder')
  })

  it('ignore symbols and what is inherited', () => {
    const given = Object.assign(Object.create({ nonsense: 1 }), { [Symbol('x')]: 1, timeout: 5 })
    expect(read(given)).toEqual({ timeout: 5 })
  })

  it.each<[object, string]>([
    [{ json: {}, body: '' }, '`json` and `body`'],
    [{ body: '', multipart: {} }, '`body` and `multipart`'],
    [{ json: null, multipart: {} }, '`json` and `multipart`'],
  ])('hold one body, not two: %j', (given, message) => {
    expect(problem(given)).toContain(`two bodies, ${message}; give one`)
  })

  it('may hold a second body that is undefined', () => {
    expect(read({ json: {}, body: undefined })).toEqual({ json: {} })
  })

  it.each([{ json: {} }, { json: null }, { body: '' }, { multipart: {} }])(
    'hold no body for a GET: %j',
    (given) => {
      expect(problem(given, [], 'GET')).toContain('a GET has no body')
    },
  )

  it('cannot be placeholders, too', () => {
    expect(problem({}, ['query'])).toContain('placeholder `query` has the name of an option')
  })

  it('are known by name', () => {
    expect(['query', 'as', 'security'].every(isOption)).toBe(true)
    expect(['params', '__proto__', 'constructor', ''].some(isOption)).toBe(false)
  })
})

describe('a call that is refused', () => {
  it('sends nothing, and says so', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const calls = [
      wxpay.v3.pay.get({ json: {} }),
      wxpay.v3.pay.post({ json: {}, body: '' }),
      wxpay.v3.pay.get({ nonsense: 1 }),
      wxpay.v3._id_.get(),
      wxpay.v3.pay.post({ json: 1n }),
      wxpay.v3.pay.post({ multipart: {} }),
      wxpay.v3.pay.get({ headers: { host: 'x' } }),
      wxpay.v3.pay.get({ query: { a: null as unknown as string } }),
      wxpay.v3.pay.get({ baseUrl: 'x' }),
    ]
    for (const error of await Promise.all(calls.map((call) => failureOf(call, RequestError)))) {
      expect(error.code).toBe('ERR_REQUEST')
      expect(error.message).toMatch(/Nothing was sent\.$/)
    }
    expect(answers.connections).toBe(0)
  })

  it('rejects, and never throws at once', async () => {
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'))
    const promise = wxpay.v3.pay.get('nonsense' as never)
    expect(promise).toBeInstanceOf(Promise)
    await failureOf(promise, RequestError)
  })
})
