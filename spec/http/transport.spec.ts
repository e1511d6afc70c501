import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { inspect } from 'node:util'
import { Agent, buildConnector, Dispatcher, MockAgent, ProxyAgent } from 'undici'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ApiError, RequestError, TransportError } from '../../lib/index.js'
import {
  type Answers,
  configFor,
  isSigned,
  ok,
  overTls,
  plain,
  proofOf,
  refusingUrl,
  signed,
  startAnswers,
  startSockets,
} from '../support/answers.js'
import { deferred } from '../support/deferred.js'
import { clientOf, failureOf } from './support.js'

describe('the connections of a client', () => {
  it('are given 10 s to be made, and idle for less than the 8 s that WeChat Pay waits', async () => {
    const made: unknown[] = []
    vi.doMock('undici/lib/dispatcher/agent.js', () => ({
      default: class extends Agent {
        constructor(options: Agent.Options) {
          super(options)
          const { connect: _, ...others } = options
          made.push(others)
        }
      },
    }))
    vi.doMock('undici/lib/core/connect.js', () => ({
      default: (options: buildConnector.BuildOptions) => {
        made.push(options)
        return buildConnector(options)
      },
    }))
    onTestFinished(() => {
      vi.doUnmock('undici/lib/dispatcher/agent.js')
      vi.doUnmock('undici/lib/core/connect.js')
    })
    const answers = await startAnswers(ok({}))
    await clientOf(answers.config).v3.pay.get()
    expect(made).toEqual([
      { timeout: 10_000 },
      { keepAliveTimeout: 7_000, keepAliveMaxTimeout: 7_000 },
    ])
  })

  it('are kept and used again, also after an error answer and an empty one', async () => {
    const answers = await startAnswers(ok({}), plain(404), signed('', { status: 204 }), ok({}))
    const wxpay = clientOf(answers.config)
    await wxpay.v3.pay.post({ json: {} })
    await failureOf(wxpay.v3.pay.get(), ApiError)
    await wxpay.v3.pay.patch()
    await wxpay.v3.pay.get({ as: 'stream' })
    await wxpay.v3.pay.delete()
    expect(answers.requests).toHaveLength(5)
    expect(answers.connections).toBe(1)
  })

  it('are as many as there are calls at once', async () => {
    let waiting: (() => void)[] = []
    const answers = await startAnswers(async (outgoing, request) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (waiting.length < 20) return
        for (const go of waiting) go()
        waiting = []
      })
      return ok({})(outgoing, request)
    })
    const wxpay = clientOf(answers.config)
    await Promise.all(Array.from({ length: 20 }, () => wxpay.v3.pay.get()))
    expect(answers.connections).toBe(20)
  })

  it('are not used again after `Connection: close`', async () => {
    const answers = await startAnswers(signed('{}', { headers: { Connection: 'close' } }))
    const wxpay = clientOf(answers.config)
    await wxpay.v3.pay.get()
    await wxpay.v3.pay.get()
    expect(answers.connections).toBe(2)
  })

  it('that the server has closed in the meantime are made anew, without a failed try', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config, { retry: 0 })
    await wxpay.v3.pay.post()
    const closing = once(answers.sockets[0] as Socket, 'close')
    answers.sockets[0]?.end()
    await closing
    await new Promise((resolve) => setImmediate(resolve))
    await wxpay.v3.pay.post()
    expect(answers.connections).toBe(2)
  })
})

describe('the connections of several clients', () => {
  it('to one host are the same: as many as there are calls at once, not as there are clients', async () => {
    const answers = await startAnswers(ok({}))
    const clients = Array.from({ length: 50 }, () => clientOf(answers.config))
    for (const wxpay of clients) await wxpay.v3.pay.get()
    expect(answers.requests).toHaveLength(50)
    expect(answers.connections).toBe(1)
  })

  it('outlive a client that closes: calls of others go on, and those that follow find them', async () => {
    const turn = deferred()
    const arrived = deferred()
    const answers = await startAnswers(async (outgoing, request) => {
      arrived.resolve()
      await turn.promise
      return ok({ paid: true })(outgoing, request)
    }, ok({}))
    const [first, second] = [clientOf(answers.config), clientOf(answers.config)]
    const call = first.v3.pay.post()
    await arrived.promise
    await second.v3.pay.get()
    await second.close()
    turn.resolve()
    expect((await call).data).toEqual({ paid: true })
    await first.v3.pay.post()
    expect(answers.connections).toBe(2)
  })

  it('end with the last client that has used them, and are made anew for the next', async () => {
    const answers = await startAnswers(ok({}))
    const elsewhere = await startAnswers(ok({}))
    const [first, second, third] = Array.from({ length: 3 }, () => clientOf(answers.config))
    await first?.v3.pay.get()
    await second?.v3.pay.get()
    await third?.v3.pay.get({ baseUrl: elsewhere.url })
    const [socket] = answers.sockets as [Socket]
    const ended = once(socket, 'close')
    await first?.close()
    await second?.close()
    await ended
    expect(elsewhere.sockets[0]?.destroyed).toBe(false)
    await third?.v3.pay.get()
    expect(answers.connections).toBe(2)
  })
})

describe('what goes over the wire', () => {
  it('is one request with a Host, a length and no more headers than need be', async () => {
    const answers = await startAnswers(ok({}))
    await clientOf(answers.config).v3.pay.post({ json: { 中: '💎' } })
    const { headers, body } = answers.requests[0] ?? { headers: {}, body: '' }
    expect(headers).toEqual({
      host: new URL(answers.url).host,
      connection: 'keep-alive',
      accept: expect.stringContaining('application/json'),
      'user-agent': expect.stringMatching(/^wechatpay-chain\/\d+\.\d+\.\d+ \(.+\) Node\.js\/\d+/),
      'content-type': 'application/json; charset=utf-8',
      'content-length': `${Buffer.byteLength('{"中":"💎"}')}`,
      authorization: expect.stringContaining('WECHATPAY2-SHA256-RSA2048 '),
      'wechatpay-serial': expect.any(String),
    })
    expect(`${body}`).toBe('{"中":"💎"}')
  })

  it.each(['post', 'put', 'patch'] as const)(
    'has a length of 0 without a body: %s',
    async (verb) => {
      const answers = await startAnswers(ok({}))
      await clientOf(answers.config).v3.pay[verb]()
      expect(answers.requests[0]?.headers['content-length']).toBe('0')
    },
  )

  it('asks for nothing to be compressed, because the signature covers what was not', async () => {
    const answers = await startAnswers(ok({}))
    await clientOf(answers.config).v3.pay.get()
    expect(answers.requests[0]?.headers).not.toHaveProperty('accept-encoding')
  })
})

describe('a redirect', () => {
  it('is not followed, not even to another host', async () => {
    const other = await startAnswers(ok({}))
    const answers = await startAnswers(plain(302, { Location: `${other.url}v3/pay` }))
    await failureOf(clientOf(answers.config).v3.pay.get(), ApiError)
    expect(other.requests).toEqual([])
    expect(answers.requests).toHaveLength(1)
  })
})

describe('a host of its own', () => {
  it('can be given for one call', async () => {
    const [usual, other] = [await startAnswers(ok({ a: 1 })), await startAnswers(ok({ a: 2 }))]
    const wxpay = clientOf(usual.config)
    expect((await wxpay.v3.pay.get({ baseUrl: other.url })).data).toEqual({ a: 2 })
    expect((await wxpay.v3.pay.get({ baseUrl: new URL(other.url) })).data).toEqual({ a: 2 })
    expect((await wxpay.v3.pay.get()).data).toEqual({ a: 1 })
    expect(usual.requests).toHaveLength(1)
    expect(other.requests.every((request) => isSigned(request))).toBe(true)
  })
})

/** An HTTP proxy that tunnels by CONNECT; gives the hosts that were asked for. */
async function startProxy(status = '200 OK'): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer()
  const sockets: Socket[] = []
  server.on('connect', ({ url = '' }: IncomingMessage, client: Socket) => {
    asked.push(url)
    if (status !== '200 OK') return client.end(`HTTP/1.1 ${status}\r\n\r\n`)
    const [host, port] = url.split(':')
    const upstream = connect(Number(port), host, () => {
      client.write(`HTTP/1.1 ${status}\r\n\r\n`)
      upstream.pipe(client).pipe(upstream)
    })
    sockets.push(client, upstream)
    return upstream.on('error', () => client.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`, asked }
}

const proxied = (url: string): ProxyAgent => {
  const agent = new ProxyAgent(url)
  onTestFinished(() => agent.destroy())
  return agent
}

/** Passes everything on, and remembers it. */
class Recorder extends Dispatcher {
  readonly agent = new Agent()
  readonly dispatched: Dispatcher.DispatchOptions[] = []
  closed = 0

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    this.dispatched.push(options)
    return this.agent.dispatch(options, handler)
  }

  override async close(): Promise<void> {
    this.closed++
  }
}

describe('a dispatcher', () => {
  const places = ['the client', 'one call'] as const
  const setup = async (
    place: (typeof places)[number],
    dispatcher: Dispatcher,
    answers: Answers,
  ) => {
    const wxpay = clientOf(answers.config, place === 'the client' ? { dispatcher } : {})
    return {
      wxpay,
      call: () => wxpay.v3.pay.post({ ...(place === 'one call' && { dispatcher }), json: {} }),
    }
  }

  it.each(places)('of undici’s kind sends for %s', async (place) => {
    const answers = await startAnswers(ok({ a: 1 }))
    const recorder = new Recorder()
    const { call, wxpay } = await setup(place, recorder, answers)
    expect((await call()).data).toEqual({ a: 1 })
    expect(recorder.dispatched).toMatchObject([
      { origin: answers.url.slice(0, -1), path: '/v3/pay', method: 'POST' },
    ])
    await wxpay.close()
    expect(recorder.closed).toBe(0)
    await recorder.agent.close()
  })

  it('of a call wins over that of the client', async () => {
    const answers = await startAnswers(ok({}))
    const [first, second] = [new Recorder(), new Recorder()]
    const wxpay = clientOf(answers.config, { dispatcher: first })
    await wxpay.v3.pay.get({ dispatcher: second })
    expect([first.dispatched.length, second.dispatched.length]).toEqual([0, 1])
    await second.agent.close()
  })

  it.each(places)('may be a proxy for %s', async (place) => {
    const answers = await startAnswers(ok({ a: 1 }))
    const proxy = await startProxy()
    const { call } = await setup(place, proxied(proxy.url), answers)
    expect((await call()).data).toEqual({ a: 1 })
    expect(proxy.asked).toEqual([new URL(answers.url).host])
    expect(answers.requests[0] && isSigned(answers.requests[0])).toBe(true)
    expect(answers.requests[0]?.headers.host).toBe(new URL(answers.url).host)
  })

  it.each(['403 Forbidden', '407 Proxy Authentication Required', '502 Bad Gateway'])(
    'that is a proxy which answers %s has sent nothing',
    async (status) => {
      const answers = await startAnswers(ok({}))
      const proxy = await startProxy(status)
      const wxpay = clientOf(answers.config, { dispatcher: proxied(proxy.url) })
      const error = await failureOf(wxpay.v3.pay.post(), TransportError)
      expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: false })
      expect(error.message).toContain(status.slice(0, 3))
      expect(answers.requests).toEqual([])
    },
  )

  it('that is a proxy which is away has sent nothing', async () => {
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'), {
      dispatcher: proxied(await refusingUrl()),
    })
    const error = await failureOf(wxpay.v3.pay.post(), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: false })
  })

  it.each(places)('may be a mock for %s', async (place) => {
    const mock = new MockAgent()
    mock.disableNetConnect()
    const body = '{"a":1}'
    mock
      .get('http://127.0.0.1:1')
      .intercept({ path: '/v3/pay', method: 'POST' })
      .reply(200, body, { headers: { 'Content-Type': 'application/json', ...proofOf(body) } })
    const dispatcher = mock
    const wxpay = clientOf(
      configFor('http://127.0.0.1:1/'),
      place === 'the client' ? { dispatcher } : {},
    )
    const call = wxpay.v3.pay.post(place === 'one call' ? { dispatcher } : {})
    expect(await call).toMatchObject({ data: { a: 1 }, verified: true })
    mock.assertNoPendingInterceptors()
    await mock.close()
  })

  it('that is a mock streams, too', async () => {
    const mock = new MockAgent()
    const pool = mock.get('http://127.0.0.1:1')
    pool.intercept({ path: '/v3/billdownload/file' }).reply(200, 'a,b')
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'), { dispatcher: mock })
    const { body } = await wxpay.v3.billdownload.file.get({ as: 'stream' })
    expect(await new Response(body).text()).toBe('a,b')
    await mock.close()
  })

  it('that is a mock without a match has sent nothing', async () => {
    const mock = new MockAgent()
    mock.disableNetConnect()
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'), { dispatcher: mock })
    const error = await failureOf(wxpay.v3.pay.post(), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: false })
    expect(error.cause).toMatchObject({ code: 'UND_MOCK_ERR_MOCK_NOT_MATCHED' })
    await mock.close()
  })

  it('that quotes the request does not get the signature into an error', async () => {
    const mock = new MockAgent()
    mock.disableNetConnect()
    const pool = mock.get('http://127.0.0.1:1')
    pool.intercept({ path: '/v3/pay', method: 'POST', headers: { a: 'b' } }).reply(200, '')
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'), { dispatcher: mock })
    const error = await failureOf(wxpay.v3.pay.post(), TransportError)
    expect(error.cause).toMatchObject({ code: 'UND_MOCK_ERR_MOCK_NOT_MATCHED' })
    const shown = [
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      error.stack,
    ]
    for (const text of shown) expect(text).not.toMatch(/signature=|WECHATPAY2/)
    await mock.close()
  })

  it('that is a mock of a failure fails', async () => {
    const mock = new MockAgent()
    const pool = mock.get('http://127.0.0.1:1')
    pool.intercept({ path: '/v3/pay' }).replyWithError(new Error('no')).times(3)
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'), { dispatcher: mock })
    const error = await failureOf(wxpay.v3.pay.get(), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', cause: { message: 'no' } })
    await mock.close()
  })

  it('that throws is a TransportError', async () => {
    const thrown = new Error('broken')
    const dispatcher = {
      dispatch() {
        throw thrown
      },
    } as unknown as Dispatcher
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'), { dispatcher })
    const error = await failureOf(wxpay.v3.pay.post(), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: false })
    expect(error.cause).toBe(thrown)
    expect(error.attempts).toHaveLength(3)
  })

  it('that goes on when its stream was cancelled does no harm, and holds up nobody', async () => {
    const steering = { aborted: false, abort: vi.fn(), pause: () => {}, resume: () => {} }
    const controller = steering as unknown as Dispatcher.DispatchController
    let sending: Dispatcher.DispatchHandler = {}
    const dispatcher = {
      dispatch(_: unknown, handler: Dispatcher.DispatchHandler) {
        sending = handler
        handler.onRequestStart?.(controller, {})
        handler.onResponseStart?.(controller, 200, {}, 'OK')
        return true
      },
    } as unknown as Dispatcher
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'), { dispatcher })
    const { body } = await wxpay.v3.billdownload.file.get({ as: 'stream' })
    await body?.cancel()
    expect(steering.abort).toHaveBeenCalledOnce()
    sending.onResponseData?.(controller, Buffer.from('a'))
    await wxpay.close()
    sending.onResponseEnd?.(controller, {})
  })

  it('that is closed already is a TransportError', async () => {
    const agent = new Agent()
    await agent.close()
    const answers = await startAnswers(ok({}))
    const call = clientOf(answers.config).v3.pay.post({ dispatcher: agent })
    const error = await failureOf(call, TransportError)
    expect(error.code).toBe('ERR_TRANSPORT')
    expect(error.message).toContain('the dispatcher is closed')
    expect(answers.connections).toBe(0)
  })

  /** Sends, and does not say when it begins to. */
  class Mute extends Recorder {
    override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler) {
      return super.dispatch(options, {
        onRequestStart: () => {},
        onResponseStart: (...args) => handler.onResponseStart?.(...args),
        onResponseData: (...args) => handler.onResponseData?.(...args),
        onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
        onResponseError: (...args) => handler.onResponseError?.(...args),
      })
    }
  }

  const maySent = { sent: true, attempts: [{ sent: true }] }

  it('that does not say when it sends may have sent a POST, which is not repeated', async () => {
    const dispatcher = new Mute()
    const answers = await startAnswers(({ socket }) => socket?.destroy(), ok({}))
    const wxpay = clientOf(answers.config, { dispatcher })
    const error = await failureOf(wxpay.v3.pay.post(), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', ...maySent })
    expect(error.message).toContain('query before you repeat it')
    expect(answers.requests).toHaveLength(1)
    await dispatcher.agent.destroy()
  })

  it('that does not say when it sends may have sent a POST whose time is up', async () => {
    const dispatcher = new Mute()
    const answers = await startAnswers(() => {})
    const wxpay = clientOf(answers.config, { dispatcher })
    const error = await failureOf(wxpay.v3.pay.post({ timeout: 300 }), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', ...maySent })
    await dispatcher.agent.destroy()
  })

  const failing = (failure: object) => {
    const mock = new MockAgent()
    const error = Object.assign(new Error('no'), failure)
    const pool = mock.get('http://127.0.0.1:1')
    pool.intercept({ path: '/v3/pay', method: 'POST' }).replyWithError(error).times(3)
    return { mock, wxpay: clientOf(configFor('http://127.0.0.1:1/'), { dispatcher: mock }) }
  }

  it.each([
    ['ECONNRESET', { syscall: 'read' }],
    ['ETIMEDOUT', { syscall: 'read' }],
    ['EPIPE', { syscall: 'write' }],
    ['UND_ERR_SOCKET', {}],
    ['UND_ERR_ABORTED', {}],
    [undefined, {}],
  ])('that is a mock of %s may have sent a POST', async (code, more) => {
    const { mock, wxpay } = failing({ ...more, ...(code && { code }) })
    expect(await failureOf(wxpay.v3.pay.post(), TransportError)).toMatchObject(maySent)
    expect(mock.pendingInterceptors()).toMatchObject([{ timesInvoked: 1 }])
    await mock.close()
  })

  it.each([
    ['ECONNREFUSED', {}],
    ['ENOTFOUND', {}],
    ['EAI_AGAIN', {}],
    ['EHOSTUNREACH', { syscall: 'connect' }],
    ['UND_ERR_CONNECT_TIMEOUT', {}],
    ['UND_ERR_CLOSED', {}],
    ['CERT_HAS_EXPIRED', {}],
    ['ERR_TLS_CERT_ALTNAME_INVALID', {}],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', {}],
    ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', {}],
  ])('that is a mock of %s has sent nothing, and is tried thrice', async (code, more) => {
    const { mock, wxpay } = failing({ ...more, code })
    expect(await failureOf(wxpay.v3.pay.post(), TransportError)).toMatchObject({ sent: false })
    mock.assertNoPendingInterceptors()
    await mock.close()
  })

  it.each(['expect', 'upgrade', 'keep-alive', 'proxy-authorization'])(
    'that refuses the header %s makes it a RequestError',
    async (name) => {
      const proxy = await startProxy()
      const answers = await startAnswers(ok({}))
      const wxpay = clientOf(answers.config, { dispatcher: proxied(proxy.url) })
      const call = wxpay.v3.pay.post({ headers: { [name]: 'timeout=5' } })
      await failureOf(call, RequestError)
      expect(answers.requests).toEqual([])
    },
  )
})

describe('close()', () => {
  it('closes idle connections, and refuses later calls', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    await wxpay.v3.pay.get()
    const closed = once(answers.sockets[0] as Socket, 'close')
    await wxpay.close()
    await closed
    const error = await failureOf(wxpay.v3.pay.get(), RequestError)
    expect(error.message).toContain('the client is closed')
    expect(answers.requests).toHaveLength(1)
  })

  it('lets calls in flight end first, with all their tries', async () => {
    const answers = await startAnswers(plain(503), ok({ a: 1 }))
    const wxpay = clientOf(answers.config)
    const call = wxpay.v3.pay.get()
    const closed = wxpay.close()
    expect((await call).data).toEqual({ a: 1 })
    await closed
    expect(answers.requests).toHaveLength(2)
  })

  it('lets a stream in flight end first', async () => {
    let end = (): void => {}
    const answers = await startAnswers((outgoing) => {
      outgoing.writeHead(200).write('a')
      end = () => outgoing.end('b')
    })
    const wxpay = clientOf(answers.config)
    const { body } = await wxpay.v3.billdownload.file.get({ as: 'stream' })
    const closed = wxpay.close()
    end()
    expect(await new Response(body).text()).toBe('ab')
    await closed
  })

  it('without any call has nothing to close, and may be called again', async () => {
    const wxpay = clientOf(configFor('http://127.0.0.1:1/'))
    await wxpay.close()
    await wxpay.close()
    await wxpay[Symbol.asyncDispose]()
  })

  it('does not wait for a connection whose call has given up', async () => {
    const { config } = await startSockets((socket) => socket.resume())
    const wxpay = clientOf(overTls(config))
    await failureOf(wxpay.v3.pay.post({ timeout: 100 }), TransportError)
    await wxpay.close()
  }, 5_000) // half of the time to connect

  it('leaves no socket behind, not even of calls that failed', async () => {
    const open = new Set<Socket>()
    const { config } = await startSockets((socket) => {
      open.add(socket)
      socket.on('close', () => open.delete(socket))
      socket.on('data', () => {})
    })
    const wxpay = clientOf(config)
    await failureOf(wxpay.v3.pay.get({ timeout: 300 }), TransportError)
    await failureOf(wxpay.v3.pay.post({ timeout: 300 }), TransportError)
    await wxpay.close()
    while (open.size > 0) await new Promise((resolve) => setImmediate(resolve))
    expect(open.size).toBe(0)
  })
})
