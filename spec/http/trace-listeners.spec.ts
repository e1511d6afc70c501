import { AsyncLocalStorage } from 'node:async_hooks'
import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { repeating, type WechatpayRequest } from '../../lib/index.js'
import {
  type Answers,
  authorizationOf,
  ok,
  plain,
  platform,
  refusal,
  reset,
  startAnswers,
} from '../support/answers.js'
import { outputOf } from '../support/child.js'
import { deferred } from '../support/deferred.js'
import { type Heard, heardOf, listen, NAMES, namesOf, those } from '../support/listen.js'
import { saysSigned, secret, sentIn, startShop } from '../v2/support.js'
import { clientOf } from './support.js'

/** All that a log would make of a value. */
const printed = (value: unknown): string =>
  inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }) +
  JSON.stringify(value)

/** The lines of a key. */
const linesOf = (pem: string): string[] =>
  pem.split('\n').filter((line) => /^[\w+/]{20}/.test(line))

describe('a listener', () => {
  it('hears the timings of a call, which are the sums of its tries', async () => {
    const answers = await startAnswers(plain(503), plain(503), ok({}))
    const events = await heardOf(() => clientOf(answers.config).v3.x.get())
    const [end] = those(events, 'wechatpay:end')
    const sum = (name: 'wechatpay:signed' | 'wechatpay:answer' | 'wechatpay:verified') =>
      those(events, name).reduce((total, { duration }) => total + duration, 0)
    const { total = 0, ...timings } = end?.timings ?? {}
    expect(timings).toEqual({
      signing: expect.closeTo(sum('wechatpay:signed'), 6),
      waiting: expect.closeTo(sum('wechatpay:answer'), 6),
      verifying: expect.closeTo(sum('wechatpay:verified'), 6),
    })
    for (const time of Object.values(timings)) expect(time).toBeGreaterThan(0)
    expect(total).toBeGreaterThanOrEqual(Object.values(timings).reduce((sum, time) => sum + time))
  })

  it('is called in the context of the caller, at each event', async () => {
    const answers = await startAnswers(reset, plain(503), ok({}))
    const wxpay = clientOf(answers.config)
    const storage = new AsyncLocalStorage<string>()
    const contexts: [string, string | undefined][] = []
    listen(NAMES, ({ name }) => contexts.push([name, storage.getStore()]))
    await Promise.all([
      storage.run('first', () => wxpay.v3.x.get()),
      storage.run('second', () => wxpay.v3.y.get()),
    ])
    const starts = contexts.filter(([name]) => name === 'wechatpay:start')
    expect(starts.map(([, context]) => context)).toEqual(['first', 'second'])
    expect(new Set(contexts.map(([, context]) => context))).toEqual(new Set(['first', 'second']))
  })

  it('of one event hears it, though nobody listens to the others', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    for (const name of ['wechatpay:start', 'wechatpay:answer', 'wechatpay:end'] as const) {
      const { events, stop } = listen([name])
      await wxpay.v3.x.get()
      stop()
      expect(events.map((event) => event.name)).toEqual([name])
    }
  })

  it('hears nothing after the end, though a middleware has left a try behind', async () => {
    const late = deferred()
    const answers = await startAnswers(async (outgoing, request) => {
      if (request.headers['x-left']) await late.promise
      ok({})(outgoing, request)
    })
    const wxpay = clientOf(answers.config)
    let left: Promise<unknown> = Promise.resolve()
    const hedge = repeating((request, next) => {
      left = next({ ...request, headers: { ...request.headers, 'x-left': '1' } })
      return next(request)
    })
    wxpay.stack.v3.before('signer', hedge, 'hedge')
    const events = await heardOf(async () => {
      await wxpay.v3.x.get()
      late.resolve()
      await left
    })
    expect(namesOf(events)).toEqual(['start', 'signed', 'signed', 'answer', 'verified', 'end'])
  })

  it('that throws does not disturb the call: the process hears of it', async () => {
    const answers = await startAnswers(ok({ fine: true }))
    const program = `
      import { subscribe } from 'node:diagnostics_channel'
      import { createClient } from 'wechatpay-chain'
      const uncaught = []
      process.on('uncaughtException', ({ message }) => uncaught.push(message))
      for (const name of ['start', 'signed', 'answer', 'verified', 'end']) {
        subscribe('wechatpay:' + name, () => { throw new Error(name) })
      }
      const wxpay = createClient(JSON.parse(process.argv[1]))
      const { data } = await wxpay.v3.x.get()
      await wxpay.close()
      console.log(JSON.stringify({ data, uncaught }))`
    expect(await outputOf(program, { args: [JSON.stringify(answers.config)] })).toEqual({
      data: { fine: true },
      uncaught: ['start', 'signed', 'answer', 'verified', 'end'],
    })
  })
})

describe('without a listener', () => {
  /** Makes a call, and gives the request as a middleware has seen it. */
  async function requestOf(answers: Answers): Promise<WechatpayRequest> {
    const wxpay = clientOf(answers.config)
    const seen = deferred<WechatpayRequest>()
    wxpay.stack.v3.after(
      'signer',
      (request, next) => {
        seen.resolve(request)
        return next(request)
      },
      'spy',
    )
    await wxpay.v3.x.get()
    return seen.promise
  }

  it('a call has no trace, and is not counted', async () => {
    const answers = await startAnswers(ok({}))
    const [first, unheard, second] = [
      await heardOf(() => requestOf(answers)),
      await requestOf(answers),
      await heardOf(() => requestOf(answers)),
    ]
    expect(unheard).not.toHaveProperty('trace')
    expect(second[0]?.call.id).toBe((first[0]?.call.id ?? 0) + 1)
  })

  it('a call looks at the clock no more than its time and its attempts need', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const looks = async () => {
      const clock = vi.spyOn(performance, 'now')
      await wxpay.v3.x.get()
      const { length } = clock.mock.calls
      clock.mockRestore()
      return length
    }
    const unheard = await looks()
    const { stop } = listen(['wechatpay:end'])
    // Twice for each of the three phases, and for the whole.
    expect(await looks()).toBe(unheard + 8)
    stop()
    expect(await looks()).toBe(unheard)
  })
})

describe('no event shows', () => {
  const NAME = '张三丰PRIVATE'

  function expectNone(events: readonly Heard[], secrets: readonly string[]): void {
    expect(events.length).toBeGreaterThan(4)
    for (const text of secrets) expect(text).not.toBe('')
    for (const event of events) {
      const text = printed(event)
      for (const hidden of secrets) expect(text).not.toContain(hidden)
      expect(text).not.toMatch(/PRIVATE|WECHATPAY2|Authorization/i)
    }
  }

  it('a key, a signature, a header, a body or a sensitive value', async () => {
    const answers = await startAnswers(reset, ok({ answered: 'PRIVATE' }))
    const wxpay = clientOf(answers.config)
    const headers = { 'Idempotency-Key': 'PRIVATE-KEY' }
    const events = await heardOf(async () => {
      await wxpay.chain('v3/profitsharing/receivers/add').post({
        json: { name: NAME },
        headers,
        idempotent: true,
        sensitive: true,
      })
      await wxpay.v3.smartguide.guides.get({ query: { mobile: NAME }, sensitive: true })
      // An error holds its answer, as the caller gets it: what is said of it here is what was sent.
      answers.script(refusal(403, 'NO_AUTH'))
      await wxpay.v3.x.post({ json: { name: NAME }, headers }).catch(() => {})
      answers.script(reset)
      await wxpay.v3.x.post({ json: { name: NAME }, headers }).catch(() => {})
      answers.script(plain(200))
      await wxpay.v3.x.post({ json: { name: NAME }, headers }).catch(() => {})
    })
    const signatures = answers.requests.map((request) => authorizationOf(request).signature ?? '')
    expectNone(events, [
      ...signatures,
      ...linesOf(answers.config.privateKey),
      ...linesOf(platform.publicKey),
    ])
  })

  it('the key or a sign of APIv2', async () => {
    const { wxpay, ...answers } = await startShop(saysSigned({ attach: 'PRIVATE' }))
    const events = await heardOf(async () => {
      await wxpay.v2.pay.orderquery.post({ xml: { attach: 'PRIVATE' } })
      await wxpay.chain('v2/x').get({ query: { a: 1 } })
      answers.script(reset)
      await wxpay
        .chain('v2/x')
        .get({ query: { a: 1 }, retry: 0 })
        .catch(() => {})
    })
    const signs = answers.requests.map(
      (request) => sentIn(request).sign ?? /sign=(\w+)/.exec(request.target)?.[1] ?? '',
    )
    expectNone(events, [...signs, secret])
  })
})
