import { getEventListeners } from 'node:events'
import type { ServerResponse } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import { startDeadline, within } from '../../lib/http/deadline.js'
import { ApiError, TransportError, VerifyError } from '../../lib/index.js'
import {
  configFor,
  ok,
  overTls,
  plain,
  refusal,
  reset,
  type Script,
  signed,
  silent,
  startAnswers,
  startSockets,
} from '../support/answers.js'
import { clientOf, failureOf } from './support.js'

const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length

const timers = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length

describe('a call whose signal aborts', () => {
  it('before it begins sends nothing, and asks no key', async () => {
    const answers = await startAnswers(ok({}))
    const reason = new Error('not now')
    const call = clientOf(answers.config).v3.pay.post({ signal: AbortSignal.abort(reason) })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ name: 'TransportError', code: 'ERR_ABORTED', sent: false })
    expect(error.cause).toBe(reason)
    expect(error.attempts).toEqual([])
    expect(error.message).toContain('aborted by its signal')
    expect(error.message).not.toContain('carried out')
    expect(answers.requests).toEqual([])
    expect(answers.connections).toBe(0)
  })

  it.each(['signer', 'verifier'])('behind the %s has sent nothing', async (name) => {
    const controller = new AbortController()
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    wxpay.stack.v3.after(
      name,
      (request, next) => {
        controller.abort('enough')
        return next(request)
      },
      'abort',
    )
    const call = wxpay.v3.pay.post({ signal: controller.signal })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_ABORTED', sent: false, cause: 'enough' })
    expect(answers.connections).toBe(0)
  })

  it('while it connects has sent nothing', async () => {
    const controller = new AbortController()
    const { config } = await startSockets((socket) => {
      socket.resume()
      controller.abort('enough')
    })
    const wxpay = clientOf(overTls(config))
    const call = wxpay.v3.pay.post({ signal: controller.signal })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_ABORTED', sent: false, cause: 'enough' })
    expect(error.attempts).toMatchObject([{ sent: false, host: new URL(config.baseUrl).host }])
  })

  it.each<[string, (outgoing: ServerResponse) => void]>([
    ['while it waits', () => {}],
    ['within the headers', ({ socket }) => socket?.write('HTTP/1.1 200 OK\r\nWecha')],
    ['within the body', (outgoing) => outgoing.writeHead(200, { 'Content-Length': 9 }).write('{')],
  ])('%s was sent, and lets go of the connection', async (_, begin) => {
    const controller = new AbortController()
    let closed = (): void => {}
    const closing = new Promise<void>((resolve) => {
      closed = resolve
    })
    const answers = await startAnswers((outgoing) => {
      outgoing.once('close', closed)
      begin(outgoing)
      setImmediate(() => controller.abort(new Error('enough')))
    })
    const call = clientOf(answers.config).v3.pay.post({ signal: controller.signal })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({
      code: 'ERR_ABORTED',
      sent: true,
      cause: { message: 'enough' },
      attempts: [{ sent: true }],
    })
    expect(error.message).toContain('It may have been carried out: query before you repeat it.')
    await closing
    expect(answers.requests).toHaveLength(1)
  })

  it('between two tries is not tried again', async () => {
    const controller = new AbortController()
    const answers = await startAnswers((outgoing, request) => {
      setImmediate(() => setImmediate(() => controller.abort('enough')))
      return refusal(503, 'SYSTEM_ERROR')(outgoing, request)
    })
    const call = clientOf(answers.config, { retry: { delay: 60_000 } }).v3.pay.get({
      signal: controller.signal,
      timeout: 10_000_000,
    })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_ABORTED', cause: 'enough', sent: true })
    expect(answers.requests).toHaveLength(1)
  })

  it('without a reason has the DOMException of the platform for its cause', async () => {
    const answers = await startAnswers(ok({}))
    const call = clientOf(answers.config).v3.pay.get({ signal: AbortSignal.abort() })
    expect((await failureOf(call, TransportError)).cause).toMatchObject({ name: 'AbortError' })
  })

  it('by AbortSignal.timeout is aborted, not out of time', async () => {
    const answers = await startAnswers(silent)
    const call = clientOf(answers.config).v3.pay.get({ signal: AbortSignal.timeout(20) })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_ABORTED', cause: { name: 'TimeoutError' } })
  })

  it('after it has ended is not disturbed', async () => {
    const controller = new AbortController()
    const answers = await startAnswers(ok({ a: 1 }))
    const { signal } = controller
    const response = await clientOf(answers.config).v3.pay.get({ signal })
    controller.abort()
    expect(response.data).toEqual({ a: 1 })
  })
})

describe('the listener on the caller’s signal', () => {
  const { signal } = new AbortController()

  it.each<[string, Script, string]>([
    ['an answer', ok({}), 'resolved'],
    ['an answer without a body', signed('', { status: 204 }), 'resolved'],
    ['an ApiError', refusal(404, 'X'), ApiError.name],
    ['a VerifyError', plain(200), VerifyError.name],
    ['a TransportError', reset, TransportError.name],
    ['a timeout', silent, TransportError.name],
  ])('is removed after %s', async (_, script, outcome) => {
    let listening = 0
    const answers = await startAnswers((outgoing, request) => {
      listening = Math.max(listening, listeners(signal))
      return script(outgoing, request)
    })
    const wxpay = clientOf(answers.config)
    const timeout = script === silent ? 500 : 10_000
    const calls = ['json', 'stream'].map((as) =>
      wxpay.v3.pay.get({ signal, as: as as 'json', timeout }).then(
        () => 'resolved',
        (error: Error) => error.name,
      ),
    )
    expect(await Promise.all(calls)).toEqual([outcome, outcome])
    expect(listening).toBe(2)
    expect(listeners(signal)).toBe(0)
  })

  it('is removed after a RequestError', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    await expect(wxpay.v3.pay.get({ signal, verify: false })).rejects.toThrow('verify')
    await expect(wxpay.v3.pay.get({ signal, as: 'xml' as 'json' })).rejects.toThrow('as')
    await expect(wxpay.v3._id_.get({ signal })).rejects.toThrow('id')
    expect(listeners(signal)).toBe(0)
  })

  it('stays while a stream runs, and is removed at its end', async () => {
    let end = (): void => {}
    const answers = await startAnswers((outgoing) => {
      outgoing.writeHead(200).write('a')
      end = () => outgoing.end('b')
    })
    const call = clientOf(answers.config).v3.billdownload.file.get({ as: 'stream', signal })
    const { body } = await call
    expect(listeners(signal)).toBe(1)
    end()
    expect(await new Response(body).text()).toBe('ab')
    expect(listeners(signal)).toBe(0)
  })

  it('is removed when a stream is cancelled', async () => {
    const answers = await startAnswers((outgoing) => outgoing.writeHead(200).write('a'))
    const call = clientOf(answers.config).v3.billdownload.file.get({ as: 'stream', signal })
    await (await call).body?.cancel()
    expect(listeners(signal)).toBe(0)
  })

  it('is removed when a stream breaks off', async () => {
    const answers = await startAnswers((outgoing) => {
      outgoing.writeHead(200).write('a')
      setImmediate(() => outgoing.socket?.resetAndDestroy())
    })
    const call = clientOf(answers.config).v3.billdownload.file.get({ as: 'stream', signal })
    const { body } = await call
    await failureOf(new Response(body).text(), TransportError)
    expect(listeners(signal)).toBe(0)
  })

  it('is one for a call, however often it is tried', async () => {
    const counted: number[] = []
    const answers = await startAnswers((outgoing, request) => {
      counted.push(listeners(signal))
      return refusal(500, 'SYSTEM_ERROR')(outgoing, request)
    })
    await failureOf(clientOf(answers.config).v3.pay.get({ signal }), ApiError)
    expect(counted).toEqual([1, 1, 1])
    expect(listeners(signal)).toBe(0)
  })

  it('makes no warning when one signal serves a hundred calls', async () => {
    const warn = vi.fn()
    process.on('warning', warn)
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    await Promise.all(Array.from({ length: 100 }, () => wxpay.v3.pay.get({ signal })))
    await new Promise((resolve) => setImmediate(resolve))
    process.off('warning', warn)
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('the clock of a call', () => {
  it('is stopped with its end, so that no timer is left', async () => {
    const answers = await startAnswers(ok({}), refusal(404, 'X'), plain(200), ok({}))
    const wxpay = clientOf(answers.config)
    await wxpay.v3.pay.get()
    const before = timers()
    await failureOf(wxpay.v3.pay.get(), ApiError)
    await failureOf(wxpay.v3.pay.get(), VerifyError)
    await wxpay.v3.pay.get({ as: 'stream' })
    expect(timers()).toBeLessThanOrEqual(before)
  })

  it('is stopped when nothing can be sent', async () => {
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'))
    const before = timers()
    await expect(wxpay.v3.pay.get({ json: {} })).rejects.toThrow('GET')
    await expect(wxpay.v3.pay.get({ headers: { host: 'x' } })).rejects.toThrow('host')
    await expect(wxpay.v3.pay.post({ multipart: {} })).rejects.toThrow('meta')
    await failureOf(wxpay.v3.pay.get({ retry: 0, signal: AbortSignal.abort() }), TransportError)
    expect(timers()).toBe(before)
  })

  it('runs over all tries of a call together', async () => {
    const answers = await startAnswers(reset, refusal(503, 'SYSTEM_ERROR'), silent)
    const call = clientOf(answers.config).v3.pay.get({ timeout: 800 })
    const error = await failureOf(call, TransportError)
    expect(error.code).toBe('ERR_TIMEOUT')
    expect(error.message).toContain('no answer within 800 ms')
    expect(error.message).toContain('(3 attempts)')
    expect(answers.requests).toHaveLength(3)
    const spent = error.attempts.reduce((sum, { duration }) => sum + duration, 0)
    expect(spent).toBeLessThanOrEqual(1_000)
  })

  it('is that of the client, unless the call has its own', async () => {
    const answers = await startAnswers(silent)
    const wxpay = clientOf(answers.config, { timeout: 200 })
    expect((await failureOf(wxpay.v3.pay.get(), TransportError)).message).toContain('200 ms')
    const call = wxpay.v3.pay.get({ timeout: 100 })
    expect((await failureOf(call, TransportError)).message).toContain('100 ms')
  })

  it('does not depend on the time of day', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    await wxpay.v3.pay.get()
    vi.useFakeTimers({ toFake: ['Date'], now: 0 })
    answers.script((outgoing, request) => {
      vi.setSystemTime(9e12)
      return ok({})(outgoing, request)
    })
    expect((await wxpay.v3.pay.get({ timeout: 1000 })).status).toBe(200)
    vi.useRealTimers()
  })
})

describe('startDeadline', () => {
  const call = { method: 'POST', url: 'http://x/' }
  const attempt = { host: 'x', at: '', duration: 1, sent: true, cause: undefined }

  it('counts down', () => {
    const deadline = startDeadline(10_000)
    expect(deadline.remaining()).toBeGreaterThan(9_000)
    expect(deadline.remaining()).toBeLessThanOrEqual(10_000)
    deadline.end()
  })

  it('tells whether its attempts were sent', () => {
    const deadline = startDeadline(10_000)
    expect(deadline.error(call, [])).toMatchObject({ code: 'ERR_TIMEOUT', sent: false })
    expect(deadline.error(call, [attempt])).toMatchObject({ code: 'ERR_TIMEOUT', sent: true })
    deadline.end()
  })

  it('no longer runs out after stopClock, but still hears the caller', () => {
    vi.useFakeTimers()
    const controller = new AbortController()
    const deadline = startDeadline(1000, controller.signal)
    deadline.stopClock()
    vi.advanceTimersByTime(5000)
    expect(deadline.signal.aborted).toBe(false)
    controller.abort()
    expect(deadline.signal.aborted).toBe(true)
    expect(deadline.error(call, []).code).toBe('ERR_ABORTED')
    deadline.end()
    vi.useRealTimers()
  })

  it('runs out at its time, and not before', () => {
    vi.useFakeTimers()
    const deadline = startDeadline(1000)
    vi.advanceTimersByTime(999)
    expect(deadline.signal.aborted).toBe(false)
    vi.advanceTimersByTime(1)
    expect(deadline.signal.aborted).toBe(true)
    vi.useRealTimers()
  })
})

describe('within', () => {
  const request = (deadline: ReturnType<typeof startDeadline>) => ({
    method: 'GET',
    url: 'http://x/',
    deadline,
  })

  it('gives the outcome of the work, and leaves no listener', async () => {
    const deadline = startDeadline(10_000)
    expect(await within(request(deadline), async () => 5)).toBe(5)
    await expect(within(request(deadline), () => Promise.reject(new Error('no')))).rejects.toThrow(
      'no',
    )
    await new Promise((resolve) => setImmediate(resolve))
    expect(listeners(deadline.signal)).toBe(0)
    deadline.end()
  })

  it('begins no work when it is too late', async () => {
    const deadline = startDeadline(10_000, AbortSignal.abort())
    const work = vi.fn(async () => 5)
    await failureOf(within(request(deadline), work), TransportError)
    expect(work).not.toHaveBeenCalled()
    deadline.end()
  })

  it('ends with the call, and does not care how the work ends later', async () => {
    const controller = new AbortController()
    const deadline = startDeadline(10_000, controller.signal)
    let fail = (_: Error): void => {}
    const work = new Promise<number>((_, reject) => {
      fail = reject
    })
    const outcome = failureOf(
      within(request(deadline), () => work),
      TransportError,
    )
    controller.abort()
    expect((await outcome).code).toBe('ERR_ABORTED')
    fail(new Error('nobody is there to hear it'))
    await new Promise((resolve) => setImmediate(resolve))
    deadline.end()
  })
})
