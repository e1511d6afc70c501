import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../lib/emulator/index.js'
import { ApiError, createClient, type Middleware } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { merchant, plain, refusal, startAnswers } from '../support/answers.js'
import { untyped } from '../support/untyped.js'

async function hintOf(
  script: Parameters<typeof startAnswers>[0],
): Promise<{ hint: string | undefined; message: string }> {
  const answers = await startAnswers(script)
  return failureOf(clientOf(answers.config, { retry: 0 }).v3.pay.get(), ApiError)
}

describe('the hint of an error answer', () => {
  it.each([
    [403, 'NO_AUTH', 'product centre'],
    [429, 'RATELIMIT_EXCEEDED', 'same business number'],
    [429, 'FREQUENCY_LIMITED', 'same business number'],
    [500, 'SYSTEM_ERROR', 'query it'],
  ])('of %i %s says what to do, also in the message', async (status, code, text) => {
    const { hint, message } = await hintOf(refusal(status, code))
    expect(hint).toContain(text)
    expect(message).toContain(`(${hint}.)`)
  })

  it('of a refused field names it', async () => {
    const detail = { field: '/amount/total', issue: 'must be an integer' }
    const { hint } = await hintOf(refusal(400, 'PARAM_ERROR', { detail }))
    expect(hint).toBe('The field is `/amount/total`: must be an integer')
    const bare = await hintOf(refusal(400, 'PARAM_ERROR', { detail: { field: 'mchid' } }))
    expect(bare.hint).toBe('The field is `mchid`')
  })

  it.each(['ORDER_NOT_EXIST', 'PARAM_ERROR', 'constructor', '__proto__', 'toString'])(
    'of a signed %s is none',
    async (code) => {
      const { hint, message } = await hintOf(refusal(404, code))
      expect(hint).toBeUndefined()
      expect(message).toMatch(new RegExp(`: 404 ${code}, 说明$`))
    },
  )

  it('of an unsigned answer doubts that WeChat Pay has written it', async () => {
    expect((await hintOf(plain(404, {}, '{"code":"X"}'))).hint).toContain('a proxy')
  })
})

describe('the hint of a SIGN_ERROR', () => {
  it('names the field when it is not the signature', async () => {
    const sign_information = { method: 'GET', url: '/v3/pay', truncated_sign_message: '' }
    const detail = { field: 'serial_no', issue: 'unknown serial', sign_information }
    const { hint } = await hintOf(refusal(401, 'SIGN_ERROR', { detail }))
    expect(hint).toMatch(/^The field is `serial_no`: unknown serial; check that `privateKey`/)
  })

  it('names the clock when it is the time', async () => {
    const detail = { field: 'timestamp', issue: 'too old' }
    const { hint } = await hintOf(refusal(401, 'SIGN_ERROR', { detail }))
    expect(hint).toBe("The field is `timestamp`: too old; set this machine's clock")
  })

  let emulator: Emulator
  beforeAll(async () => {
    emulator = await startEmulator()
  })
  afterAll(() => emulator.close())

  const json = { level: '钻石会员 💎' }
  const PATH = 'v3/marketing/membercard-open/cards/x/codes/y'

  /** What the emulator says to a request that was changed between its signature and the server. */
  const changed = async (change: Middleware): Promise<ApiError> => {
    const wxpay = clientOf(emulator.config)
    wxpay.stack.v3.after('signer', change, 'proxy')
    return failureOf(wxpay.chain(PATH).patch({ json, query: { a: 1 } }), ApiError)
  }

  it('brings WeChat Pay’s account of what was signed', async () => {
    const { code, detail, request } = await changed((request, next) =>
      next({ ...request, body: Buffer.from('{}') }),
    )
    expect(code).toBe('SIGN_ERROR')
    expect(detail?.sign_information).toEqual({
      method: 'PATCH',
      url: `/${PATH}?a=1`,
      truncated_sign_message: expect.stringMatching(/^PATCH\n/),
      sign_message_length: expect.any(Number),
    })
    expect(request?.method).toBe('PATCH')
  })

  it.each<[string, Middleware, string]>([
    [
      'body',
      (request, next) => next({ ...request, body: Buffer.from(JSON.stringify(json, null, 2)) }),
      'body of another length',
    ],
    [
      'body, by one octet',
      (request, next) =>
        next({ ...request, body: (request.signedBody ?? Buffer.of()).subarray(1) }),
      'body of another length',
    ],
    [
      'query',
      (request, next) => next({ ...request, target: `/${PATH}?a=1&b=2` }),
      `PATCH /${PATH}?a=1&b=2, not what was sent`,
    ],
    [
      'spelling of the path',
      (request, next) => next({ ...request, target: `/${PATH.replace('x', '%78')}?a=1` }),
      'a proxy has changed it',
    ],
    [
      'method',
      (request, next) => next({ ...request, method: 'PUT' }),
      'PUT /v3/marketing/membercard-open',
    ],
  ])('blames a proxy for a changed %s', async (_, change, text) => {
    const { hint } = await changed(change)
    expect(hint).toContain(text)
    expect(hint).not.toContain('privateKey')
  })

  it.each([
    ['a JSON body', 'patch', { json }],
    ['an empty body', 'post', {}],
    ['octets', 'put', { body: Buffer.from([0, 255, 128]) }],
    ['no body', 'get', { query: { 中: "'" } }],
    ['a form', 'post', { multipart: { meta: { filename: '中.jpg' }, file: Buffer.alloc(99) } }],
  ] as const)('blames the key when all the rest is right: %s', async (_, verb, given) => {
    const wxpay = untyped(createClient({ ...emulator.config, privateKey: merchant.privateKey }))
    const error = await failureOf(wxpay.v3.any.thing[verb]({ ...given }), ApiError)
    await wxpay.close()
    expect(error).toMatchObject({ code: 'SIGN_ERROR', status: 401, verified: true })
    expect(error.hint).toContain('has checked the very text')
    expect(error.hint).toContain('`privateKey` belongs to `serial`')
  })

  it.each<[string, unknown]>([
    ['no detail', undefined],
    ['null', null],
    ['a text', 'sign not match'],
    ['a detail without it', { issue: 'sign not match' }],
    ['null in it', { sign_information: null }],
    ['a text in it', { sign_information: 'x' }],
    ['an empty object in it', { sign_information: {} }],
    ['a list in it', { sign_information: [] }],
  ])('names everything that may be wrong when there is %s', async (_, detail) => {
    const { hint } = await hintOf(refusal(401, 'SIGN_ERROR', { detail }))
    expect(hint).toContain('Nothing more is known')
    expect(hint).toContain('clock')
    expect(hint).not.toContain('undefined')
  })
})
