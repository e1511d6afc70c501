import { describe, expect, it } from 'vitest'
import type { WechatpayRequest } from '../../lib/http/request.js'
import { Stack } from '../../lib/http/stack.js'
import {
  ConfigError,
  type Middleware,
  repeating,
  VerifyError,
  WechatpayResponse,
} from '../../lib/index.js'
import { configFor, isSigned, ok, plain, reset, signed, startAnswers } from '../support/answers.js'
import { clientOf, failureOf, thrownBy } from './support.js'

const request = { method: 'GET', url: 'http://x/' } as WechatpayRequest

const answer = new WechatpayResponse({
  request,
  status: 200,
  headers: {},
  body: Buffer.from('answer'),
})

/** A stack whose middlewares write down when they are passed. */
function tracing(...names: string[]) {
  const passed: string[] = []
  const trace =
    (name: string): Middleware =>
    async (request, next) => {
      passed.push(`>${name}`)
      const response = await next(request)
      passed.push(`<${name}`)
      return response
    }
  const layers = Object.fromEntries(names.map((name) => [name, trace(name)]))
  const stack = new Stack('stack.test', { ...layers, transport: async () => answer })
  return { stack, passed, trace }
}

describe('the stack of APIv3', () => {
  it('is decode > retry > sensitive > signer > verifier > transport', () => {
    const { stack } = clientOf(configFor('http://127.0.0.1:1/'))
    expect(`${stack.v3}`).toBe('decode > retry > sensitive > signer > verifier > transport')
  })

  it('is one of its own for each client', () => {
    const [one, other] = [
      clientOf(configFor('http://127.0.0.1:1/')),
      clientOf(configFor('http://127.0.0.1:1/')),
    ]
    one.stack.v3.remove('retry')
    expect(`${other.stack.v3}`).toContain('retry')
  })

  it('is changed, not exchanged', () => {
    const { stack } = clientOf(configFor('http://127.0.0.1:1/'))
    expect(() => Object.assign(stack, { v3: undefined })).toThrow(TypeError)
  })
})

describe('a stack', () => {
  it('passes a call inwards, and the answer outwards', async () => {
    const { stack, passed } = tracing('a', 'b')
    expect(await stack.handle(request)).toBe(answer)
    expect(passed).toEqual(['>a', '>b', '<b', '<a'])
  })

  it('takes a middleware at its outside, before, after, and instead of another', () => {
    const { stack, trace } = tracing('a', 'b')
    stack
      .use(trace('first'), 'first')
      .before('b', trace('x'), 'x')
      .after('b', trace('y'), 'y')
      .before('first', trace('outer'), 'outer')
      .after('transport', trace('last'), 'last')
      .replace('a', trace('z'))
      .remove('x')
    expect(`${stack}`).toBe('outer > first > a > b > y > transport > last')
  })

  it('names a middleware by its function', () => {
    const { stack } = tracing()
    const logger: Middleware = (request, next) => next(request)
    expect(`${stack.use(logger)}`).toBe('logger > transport')
    async function metrics(...[request, next]: Parameters<Middleware>) {
      return next(request)
    }
    expect(`${stack.after('logger', metrics)}`).toBe('logger > metrics > transport')
  })

  it('is changed for later calls, and not for those in flight', async () => {
    const { stack, passed, trace } = tracing('a', 'b')
    stack.before(
      'b',
      async (request, next) => {
        stack.remove('b').use(trace('new'), 'new')
        return next(request)
      },
      'change',
    )
    await stack.handle(request)
    expect(passed).toEqual(['>a', '>b', '<b', '<a'])
    passed.length = 0
    stack.remove('change')
    await stack.handle(request)
    expect(passed).toEqual(['>new', '>a', '<a', '<new'])
  })

  it('stays as it was when a change is refused', () => {
    const { stack, trace } = tracing('a')
    for (const change of [
      () => stack.use(trace('a'), 'a'),
      () => stack.before('nobody', trace('x'), 'x'),
      () => stack.remove('transport'),
      () => stack.replace('a', undefined as unknown as Middleware),
    ]) {
      thrownBy(change, ConfigError)
    }
    expect(`${stack}`).toBe('a > transport')
  })

  it.each<[string, (stack: Stack) => unknown, string]>([
    ['without a name', (stack) => stack.use(async (request, next) => next(request)), 'no name'],
    ['with an empty name', (stack) => stack.use(async () => answer, ''), 'no name'],
    ['with a name that is taken', (stack) => stack.use(async () => answer, 'a'), 'already'],
    [
      'with the name of what it was meant to replace',
      (stack) => stack.after('a', async () => answer, 'transport'),
      '`replace`',
    ],
    ['that is none', (stack) => stack.use(undefined as unknown as Middleware, 'x'), 'undefined'],
    ['that is an object', (stack) => stack.use({} as Middleware, 'x'), 'not a function'],
    ['that is a text', (stack) => stack.replace('a', 'b' as unknown as Middleware), 'a string'],
    ['before nobody', (stack) => stack.before('x', async () => answer, 'y'), 'no `x`'],
    ['after nobody', (stack) => stack.after('x', async () => answer, 'y'), 'It holds a > verifier'],
    ['instead of nobody', (stack) => stack.replace('x', async () => answer), 'no `x`'],
  ])('refuses a middleware %s', (_, change, message) => {
    const stack = new Stack('stack.test', {
      a: async () => answer,
      verifier: async () => answer,
      transport: async () => answer,
    })
    const error = thrownBy(() => change(stack), ConfigError)
    expect(error.message).toContain('stack.test')
    expect(error.message).toContain(message)
  })

  it.each(['verifier', 'transport'])('does not let go of its %s, which can be replaced', (name) => {
    const { stack } = tracing('verifier')
    const error = thrownBy(() => stack.remove(name), ConfigError)
    expect(error.message).toContain(`\`${name}\` cannot be removed`)
    expect(error.message).toContain('Replace')
    expect(`${stack.replace(name, async () => answer)}`).toContain(name)
  })

  it('does not remove what it does not hold', () => {
    const { stack } = tracing()
    expect(thrownBy(() => stack.remove('x'), ConfigError).message).toContain('no `x`')
    expect(thrownBy(() => stack.remove('verifier'), ConfigError).message).toContain('no `verifier`')
  })
})

describe('a middleware', () => {
  it('may answer by itself, and then nothing is sent', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    wxpay.stack.v3.use(
      async (request) =>
        new WechatpayResponse(
          { request, status: 200, headers: {}, body: Buffer.from('{"a":1}') },
          { data: { cached: true } },
        ),
      'cache',
    )
    const response = await wxpay.v3.pay.get()
    expect(response.data).toEqual({ cached: true })
    expect(response.verified).toBe(false)
    expect(response.text()).toBe('{"a":1}')
    expect(answers.requests).toEqual([])
  })

  it('may answer inside of `decode`, which then reads its answer', async () => {
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'))
    wxpay.stack.v3.after(
      'decode',
      async (request) =>
        new WechatpayResponse({ request, status: 200, headers: {}, body: Buffer.from('{"a":1}') }),
      'cache',
    )
    expect((await wxpay.v3.pay.get()).data).toEqual({ a: 1 })
  })

  it('may change the request before it is signed', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    wxpay.stack.v3.before(
      'signer',
      (request, next) => {
        const body = Buffer.from('{"中":1}')
        return next({ ...request, target: `${request.target}?a=1`, body, signedBody: body })
      },
      'change',
    )
    await wxpay.v3.pay.post({ json: {} })
    expect(answers.requests[0]).toMatchObject({ target: '/v3/pay?a=1' })
    expect(`${answers.requests[0]?.body}`).toBe('{"中":1}')
    expect(answers.requests[0] && isSigned(answers.requests[0])).toBe(true)
  })

  it('sees the answer that was proven, and may add to it', async () => {
    const answers = await startAnswers(signed('{"a":1}'))
    const wxpay = clientOf(answers.config)
    wxpay.stack.v3.use(async (request, next) => {
      const response = await next(request)
      expect(response.verified).toBe(true)
      return response.with({ data: { ...(response.data as object), b: 2 } })
    }, 'add')
    expect(await wxpay.v3.pay.get()).toMatchObject({ data: { a: 1, b: 2 }, verified: true })
  })

  it('sees the error, and may make an answer of it', async () => {
    const answers = await startAnswers(plain(200))
    const wxpay = clientOf(answers.config)
    wxpay.stack.v3.use((request, next) => next(request).catch((error) => error.response), 'rescue')
    expect((await wxpay.v3.pay.get()).verified).toBe(false)
  })

  it('inside of `retry` is passed by every try, outside by none but the first', async () => {
    const answers = await startAnswers(reset, plain(503), ok({}))
    const wxpay = clientOf(answers.config)
    const passed: string[] = []
    const count =
      (name: string): Middleware =>
      (request, next) => {
        passed.push(name)
        return next(request)
      }
    wxpay.stack.v3.before('retry', count('outside'), 'o').after('retry', count('inside'), 'i')
    await wxpay.v3.pay.get()
    expect(passed).toEqual(['outside', 'inside', 'inside', 'inside'])
  })

  it.each<[string, Middleware]>([
    [
      'one after another',
      async (request, next) => {
        await next(request)
        return next(request)
      },
    ],
    [
      'at once',
      (request, next) => Promise.all([next(request), next(request)]).then(([one]) => one),
    ],
    ['after an error', (request, next) => next(request).catch(() => next(request))],
    [
      'and looks at the first answer alone',
      (request, next) => {
        const answer = next(request)
        next(request)
        return answer
      },
    ],
  ])('that calls next() twice, %s, is told so, and nothing is sent twice', async (_, twice) => {
    const script = twice.toString().includes('catch') ? plain(200) : ok({})
    const answers = await startAnswers(script)
    const wxpay = clientOf(answers.config)
    wxpay.stack.v3.before('signer', twice, 'mine')
    const error = await failureOf(wxpay.v3.pay.post(), ConfigError)
    expect(error.option).toBe('stack.v3 `mine`')
    expect(error.message).toContain('next() twice')
    expect(error.message).toContain('repeating()')
    expect(answers.requests.length).toBeLessThanOrEqual(1)
  })

  it('wrapped in repeating() may send again, signed anew', async () => {
    const answers = await startAnswers(plain(200), ok({ a: 1 }))
    const wxpay = clientOf(answers.config)
    wxpay.stack.v3.before(
      'signer',
      repeating((request, next) => next(request).catch(() => next(request))),
      'again',
    )
    expect((await wxpay.v3.pay.get()).data).toEqual({ a: 1 })
    expect(answers.requests.map((request) => isSigned(request))).toEqual([true, true])
  })

  it('may be passed by many calls at once', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    wxpay.stack.v3.use(async (request, next) => next(request), 'mine')
    const calls = Array.from({ length: 10 }, () => wxpay.v3.pay.get())
    expect((await Promise.all(calls)).every(({ verified }) => verified)).toBe(true)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['the data alone', { a: 1 }],
    ['a text', 'ok'],
  ])('that gives %s instead of an answer is told so', async (_, given) => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    wxpay.stack.v3.before(
      'signer',
      (async (request, next) => {
        await next(request)
        return given
      }) as Middleware,
      'mine',
    )
    const error = await failureOf(wxpay.v3.pay.get(), ConfigError)
    expect(error.option).toBe('stack.v3 `mine`')
    expect(error.message).toContain('it gave no answer')
  })

  it.each([false, true])('that throws at once rejects the call; repeating: %s', async (repeats) => {
    const { stack } = tracing()
    const mistake = new Error('mine')
    const throwing: Middleware = () => {
      throw mistake
    }
    stack.use(repeats ? repeating(throwing) : throwing, 'mine')
    await expect(stack.handle(request)).rejects.toBe(mistake)
  })

  it('that is the last and calls next() is told so', async () => {
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'))
    wxpay.stack.v3.replace('transport', (request, next) => next(request))
    const error = await failureOf(wxpay.v3.pay.get(), ConfigError)
    expect(error.message).toContain('the last middleware called next()')
  })

  it('behind the verifier cannot make an answer pass that is not proven', async () => {
    const answers = await startAnswers(plain(200, {}, '{}'))
    const wxpay = clientOf(answers.config)
    wxpay.stack.v3.after(
      'verifier',
      async (request, next) => (await next(request)).with({ verified: true }),
      'liar',
    )
    await failureOf(wxpay.v3.pay.get(), VerifyError)
  })
})
