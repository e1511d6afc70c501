import { describe, expect, it, onTestFinished } from 'vitest'
import { startEmulator } from '../../lib/emulator/index.js'
import {
  ApiError,
  type CallSummary,
  type CallTimings,
  RequestError,
  TransportError,
  VerifyError,
} from '../../lib/index.js'
import {
  merchant,
  ok,
  plain,
  refusal,
  refusingUrl,
  reset,
  startAnswers,
} from '../support/answers.js'
import { deferred } from '../support/deferred.js'
import { type Heard, heardOf, listen, NAMES, namesOf, those } from '../support/listen.js'
import { saysSigned, startShop } from '../v2/support.js'
import { clientOf, failureOf } from './support.js'

/** An event without the call, and without times, which differ. */
function factsOf({ call: _, ...facts }: Heard): object {
  const timings = 'timings' in facts && { timings: Object.keys(facts.timings) }
  return { ...facts, ...timings, ...('duration' in facts && { duration: typeof facts.duration }) }
}

const timings = ['signing', 'waiting', 'verifying', 'total'] satisfies (keyof CallTimings)[]
const signed = { name: 'wechatpay:signed', duration: 'number' }
const verified = { name: 'wechatpay:verified', duration: 'number', verified: true }
const unverified = { ...verified, verified: false }
const start = { name: 'wechatpay:start' }
const answered = (url: string, status = 200, requestId?: string) => ({
  name: 'wechatpay:answer',
  duration: 'number',
  host: new URL(url).host,
  status,
  requestId,
})
const ended = { name: 'wechatpay:end', status: 200, timings, attempts: 1 }
const failed = { name: 'wechatpay:error', timings, attempts: 1 }

const ID = 'v3/pay/transactions/id/{transaction_id}'
const given = { transaction_id: '42', query: { mchid: merchant.mchid } }

describe('a call', () => {
  it('that succeeds tells of its start, of each phase, and of its end', async () => {
    const answers = await startAnswers((outgoing, request) => {
      outgoing.setHeader('Request-ID', '08F78BB5A10610D302')
      ok({})(outgoing, request)
    })
    const events = await heardOf(() => clientOf(answers.config).chain(ID).get(given))
    expect(events.map(factsOf)).toEqual([
      start,
      signed,
      answered(answers.url, 200, '08F78BB5A10610D302'),
      verified,
      ended,
    ])
  })

  it('is one frozen object in all of its events', async () => {
    const answers = await startAnswers(plain(503), ok({}))
    const events = await heardOf(() => clientOf(answers.config).chain(ID).get(given))
    const [call, ...others] = new Set(events.map((event) => event.call))
    expect(others).toEqual([])
    expect(Object.isFrozen(call)).toBe(true)
    expect(call).toEqual({
      id: expect.any(Number),
      protocol: 'v3',
      method: 'GET',
      url: `${answers.url}v3/pay/transactions/id/42?mchid=1900000109`,
      template: '/v3/pay/transactions/id/{transaction_id}',
      mchid: '1900000109',
    } satisfies CallSummary)
  })

  it('has the template that it was written with, behind the path of the base URL, without any query', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf({ ...answers.config, baseUrl: `${answers.url}proxy/` })
    const { events } = listen(['wechatpay:start'])
    await wxpay.v3.a._id_.get({ id: 'PRIVATE' })
    await wxpay.chain('v3/a/{id}{?b}').get({ id: 'PRIVATE', b: 'PRIVATE' })
    await wxpay.chain('v3/a/{id}?token=PRIVATE').get({ id: 'PRIVATE' })
    await wxpay.chain('v3/a/<id>').get({ id: 'PRIVATE', query: { b: 'PRIVATE' } })
    const templates = new Set(events.map(({ call }) => call.template))
    expect([...templates]).toEqual(['/proxy/v3/a/{id}'])
  })

  it('that is answered with 503 tells why it is tried again, and how often it was tried', async () => {
    const answers = await startAnswers(plain(503), ok({}))
    const retry = { delay: 5 }
    const events = await heardOf(() => clientOf(answers.config, { retry }).v3.x.get())
    const [paused] = those(events, 'wechatpay:retry')
    expect(events.map(factsOf)).toEqual([
      start,
      signed,
      answered(answers.url, 503),
      unverified,
      { name: 'wechatpay:retry', attempt: 2, delay: paused?.delay, cause: 503 },
      signed,
      answered(answers.url),
      verified,
      { ...ended, attempts: 2 },
    ])
    expect(paused?.delay).toBeGreaterThan(0)
    expect(paused?.delay).toBeLessThanOrEqual(5)
  })

  it('whose connection was reset tells it as the cause of the next try', async () => {
    const answers = await startAnswers(reset, reset, ok({}))
    const events = await heardOf(() => clientOf(answers.config).v3.x.get())
    expect(namesOf(events)).toEqual([
      ...['start', 'signed', 'retry', 'signed', 'retry'],
      ...['signed', 'answer', 'verified', 'end'],
    ])
    const retries = those(events, 'wechatpay:retry')
    expect(retries.map(({ attempt }) => attempt)).toEqual([2, 3])
    for (const { cause } of retries) {
      expect(cause).toBeInstanceOf(TransportError)
      expect((cause as TransportError).cause).toMatchObject({ code: 'ECONNRESET' })
    }
    expect(those(events, 'wechatpay:end')[0]?.attempts).toBe(3)
  })

  it('that was refused tells the error that it throws, and that the refusal was signed', async () => {
    const answers = await startAnswers(refusal(400, 'PARAM_ERROR'))
    const wxpay = clientOf(answers.config)
    const { events } = listen()
    const error = await failureOf(wxpay.v3.x.post(), ApiError)
    expect(events.map(factsOf)).toEqual([
      start,
      signed,
      answered(answers.url, 400),
      verified,
      { ...failed, error },
    ])
    expect(those(events, 'wechatpay:error')[0]?.error).toBe(error)
  })

  it('whose answer is not proven has no event of that phase but its error', async () => {
    const answers = await startAnswers(plain(200, {}, '{}'))
    const wxpay = clientOf(answers.config)
    const { events } = listen()
    const error = await failureOf(wxpay.v3.x.get(), VerifyError)
    const expected = [start, signed, answered(answers.url), { ...failed, error }]
    expect(events.map(factsOf)).toEqual(expected)
  })

  it('without an answer tells how long it has waited', async () => {
    const controller = new AbortController()
    const answers = await startAnswers(() => controller.abort())
    const wxpay = clientOf(answers.config)
    const { events } = listen()
    const error = await failureOf(wxpay.v3.x.get({ signal: controller.signal }), TransportError)
    expect(events.map(factsOf)).toEqual([start, signed, { ...failed, error }])
    const [{ timings } = { timings: undefined }] = those(events, 'wechatpay:error')
    expect(timings?.waiting).toBeGreaterThan(0)
    expect(timings?.verifying).toBe(0)
  })

  it('that cannot connect was tried, one that cannot be signed was not', async () => {
    const baseUrl = await refusingUrl()
    const signer = { sign: () => Promise.reject(new Error('the HSM is away')) }
    const { privateKey: _, ...config } = (await startAnswers(ok({}))).config
    const { events } = listen()
    const unconnected = clientOf({ ...config, privateKey: merchant.privateKey, baseUrl })
    await failureOf(unconnected.v3.x.get({ retry: 1 }), TransportError)
    await failureOf(clientOf(config as never, { signer }).v3.x.get({ retry: 1 }), TransportError)
    expect(namesOf(events)).toEqual([
      ...['start', 'signed', 'retry', 'signed', 'error'],
      ...['start', 'retry', 'error'],
    ])
    const [first, second] = those(events, 'wechatpay:error')
    expect([first?.attempts, second?.attempts]).toEqual([2, 0])
    expect(second?.timings.signing).toBeGreaterThan(0)
    expect(second?.timings.waiting).toBe(0)
  })

  it('that is given up in a pause was tried as often as it was', async () => {
    const answers = await startAnswers(plain(503, { 'retry-after': '5' }))
    const wxpay = clientOf(answers.config)
    const controller = new AbortController()
    const { events } = listen(NAMES, ({ name }) => {
      if (name === 'wechatpay:retry') controller.abort()
    })
    await failureOf(wxpay.v3.x.get({ signal: controller.signal }), TransportError)
    expect(events.at(-2)).toMatchObject({ name: 'wechatpay:retry', attempt: 2, delay: 5000 })
    expect(events.at(-1)).toMatchObject({ name: 'wechatpay:error', attempts: 1 })
  })

  it('of a file that WeChat Pay leaves unsigned tells that nothing was verified', async () => {
    const answers = await startAnswers(plain(200, { 'content-type': 'text/plain' }, 'a bill'))
    const wxpay = clientOf(answers.config)
    const signedCall = await heardOf(() => wxpay.v3.billdownload.file.get())
    expect(signedCall.map(factsOf)).toEqual([
      start,
      signed,
      answered(answers.url),
      unverified,
      ended,
    ])
    const anonymous = await heardOf(() => wxpay.chain('invoicing/fapiao/fapiao-file').get())
    expect(anonymous.map(factsOf)).toEqual([start, answered(answers.url), unverified, ended])
    expect(those(anonymous, 'wechatpay:end')[0]?.timings.signing).toBe(0)
  })

  it('that is streamed ends for its events with the beginning of the answer', async () => {
    const rest = deferred()
    const answers = await startAnswers(async (outgoing) => {
      outgoing.writeHead(200)
      outgoing.write('a ')
      await rest.promise
      outgoing.end('bill')
    })
    const { events } = listen()
    const { body } = await clientOf(answers.config).v3.billdownload.file.get({ as: 'stream' })
    expect(namesOf(events)).toEqual(['start', 'signed', 'answer', 'verified', 'end'])
    rest.resolve()
    expect(await new Response(body).text()).toBe('a bill')
    expect(events).toHaveLength(5)
  })

  it('of APIv2 tells the same, without `v2/` in its template', async () => {
    const { wxpay, url } = await startShop()
    const events = await heardOf(() => wxpay.v2.pay.orderquery.post({ xml: { appid: 'wx1' } }))
    expect(events.map(factsOf)).toEqual([start, signed, answered(url), verified, ended])
    expect(events[0]?.call).toMatchObject({
      protocol: 'v2',
      method: 'POST',
      url: `${url}pay/orderquery`,
      template: '/pay/orderquery',
      mchid: '1900000109',
    })
  })

  it('of APIv2 that fails tells it, whether it was refused or is not proven', async () => {
    const { wxpay, ...answers } = await startShop(
      saysSigned({ result_code: 'FAIL', err_code: 'X' }),
    )
    const call = () => wxpay.v2.pay.orderquery.post({ xml: { appid: 'wx1' } })
    const refused = await heardOf(() => failureOf(call(), ApiError))
    expect(namesOf(refused)).toEqual(['start', 'signed', 'answer', 'verified', 'error'])
    answers.script(plain(200, {}, '<xml><return_code>SUCCESS</return_code></xml>'))
    const unproven = await heardOf(() => failureOf(call(), VerifyError))
    expect(namesOf(unproven)).toEqual(['start', 'signed', 'answer', 'error'])
    answers.script(plain(502))
    const status = await heardOf(() => failureOf(call(), ApiError))
    expect(status.slice(0, -1).map(factsOf)).toEqual([
      start,
      signed,
      answered(answers.url, 502),
      unverified,
    ])
  })

  it('by which the client downloads certificates has events of its own', async () => {
    const emulator = await startEmulator()
    onTestFinished(() => emulator.close())
    const wxpay = clientOf(emulator.config, { certs: 'auto' })
    const events = await heardOf(() => wxpay.v3.nothing.get().catch(() => {}))
    const own = events.filter(({ call }) => call.template === '/v3/nothing')
    const download = events.filter(({ call }) => call.template === '/v3/certificates')
    expect(own.length + download.length).toBe(events.length)
    expect(namesOf(own)).toEqual(['start', 'signed', 'answer', 'verified', 'error'])
    const [{ requestId } = { requestId: undefined }] = those(download, 'wechatpay:answer')
    expect(requestId).toMatch(/./)
    const expected = [start, signed, answered(emulator.url, 200, requestId), verified, ended]
    expect(download.map(factsOf)).toEqual(expected)
    expect(download[0]?.call.mchid).toBe(emulator.config.mchid)
    // The call has waited for the certificates before it was signed.
    expect(events.indexOf(download.at(-1) as Heard)).toBeLessThan(events.indexOf(own[1] as Heard))
  })

  it('has no events when it is refused as it was written, or after the client was closed', async () => {
    const wxpay = clientOf((await startAnswers(ok({}))).config)
    const { events } = listen()
    await failureOf(wxpay.v3.x._id_.get(), RequestError)
    await failureOf(wxpay.v3.x.get({ json: {} }), RequestError)
    await wxpay.close()
    await failureOf(wxpay.v3.x.get(), RequestError)
    expect(events).toEqual([])
  })
})
