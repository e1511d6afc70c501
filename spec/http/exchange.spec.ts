import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import fc from 'fast-check'
import { Agent } from 'undici'
import { describe, expect, it, onTestFinished } from 'vitest'
import { TransportError } from '../../lib/index.js'
import {
  type Config,
  configFor,
  octets,
  ok,
  overTls,
  proofOf,
  refusingUrl,
  silent,
  startAnswers,
  startSockets,
} from '../support/answers.js'
import { clientOf, failureOf } from './support.js'

/** Reads one request of a raw connection, and then does what the spec wants. */
const afterRequest =
  (act: (socket: Socket) => void) =>
  (socket: Socket): void => {
    socket.once('data', () => act(socket))
  }

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n'

/** What can happen to a connection once the request is on its way. */
const faults: [string, (socket: Socket) => void, RegExp][] = [
  ['reset before the answer', (socket) => socket.resetAndDestroy(), /reset|closed/],
  ['closed before the answer', (socket) => socket.end(), /closed before the answer was complete/],
  [
    'reset within the status line',
    (socket) => socket.write('HTTP/1.', () => socket.resetAndDestroy()),
    /reset|closed/,
  ],
  ['closed within the headers', (socket) => socket.end('HTTP/1.1 200 OK\r\nWechatp'), /closed/],
  [
    'reset after the headers',
    (socket) => socket.write(`${HEAD}Content-Length: 9\r\n\r\n`, () => socket.resetAndDestroy()),
    /reset|closed/,
  ],
  [
    'closed after the headers',
    (socket) => socket.end(`${HEAD}Content-Length: 9\r\n\r\n`),
    /closed/,
  ],
  [
    'closed after half of the body',
    (socket) => socket.end(`${HEAD}Content-Length: 9\r\n\r\n{"a"`),
    /closed/,
  ],
  [
    'closed before the last chunk',
    (socket) => socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\n4\r\n{"a"\r\n`),
    /closed/,
  ],
  [
    'closed within a chunk',
    (socket) => socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\n9\r\n{"a"`),
    /closed/,
  ],
  [
    'spoilt by a chunk without a size',
    (socket) => socket.end(`${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n`),
    /HTTP\/1.1 protocol|HPE_|UND_ERR_RES_CONTENT_LENGTH_MISMATCH/,
  ],
  [
    'spoilt by garbage',
    (socket) => socket.end('\x16\x03\x01\x00garbage\r\n\r\n'),
    /HTTP\/1.1 protocol|HPE_|UND_ERR_RES_CONTENT_LENGTH_MISMATCH/,
  ],
  [
    'spoilt by HTTP/2',
    (socket) => socket.end(Buffer.from('00000604000000000000', 'hex')),
    /HTTP\/1.1 protocol|HPE_|UND_ERR_RES_CONTENT_LENGTH_MISMATCH/,
  ],
  [
    'spoilt by two lengths',
    (socket) => socket.end(`${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`),
    /HTTP\/1.1 protocol|HPE_|UND_ERR_RES_CONTENT_LENGTH_MISMATCH/,
  ],
  [
    'spoilt by a length and chunks',
    (socket) =>
      socket.end(
        `${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
      ),
    /HTTP\/1.1 protocol|HPE_|UND_ERR_RES_CONTENT_LENGTH_MISMATCH/,
  ],
  [
    'spoilt by a length that is no number',
    (socket) => socket.end(`${HEAD}Content-Length: -1\r\n\r\n`),
    /HTTP\/1.1 protocol|HPE_|UND_ERR_RES_CONTENT_LENGTH_MISMATCH/,
  ],
  [
    'spoilt by a header without a colon',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nWechatpay\r\n\r\n'),
    /HTTP\/1.1 protocol|HPE_|UND_ERR_RES_CONTENT_LENGTH_MISMATCH/,
  ],
  [
    'spoilt by endless headers',
    (socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(200_000)}\r\n\r\n`),
    /UND_ERR_HEADERS_OVERFLOW/,
  ],
  [
    'answered by what nobody has asked for',
    (socket) => socket.end('HTTP/1.1 100 Continue\r\n\r\n'),
    /UND_ERR_SOCKET/,
  ],
  [
    'taken away by another protocol',
    (socket) => socket.end('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n'),
    /./,
  ],
]

describe.each(faults)('a connection that is %s', (_, act, message) => {
  it('fails a POST once, and says that it may have been carried out', async () => {
    const { config, sockets } = await startSockets(afterRequest(act))
    const call = clientOf(config).v3.pay.post({ json: {} })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: true })
    expect(error.message).toMatch(message)
    expect(error.message).toContain('It may have been carried out: query before you repeat it.')
    expect(error.attempts).toMatchObject([
      { host: new URL(config.baseUrl).host, sent: true, cause: error.cause },
    ])
    expect(sockets).toHaveLength(1)
  })

  it('fails a GET after three tries', async () => {
    const { config, sockets } = await startSockets(afterRequest(act))
    const error = await failureOf(clientOf(config).v3.pay.get(), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: true })
    expect(error.message).not.toContain('It may have been carried out')
    expect(error.attempts).toHaveLength(3)
    expect(sockets).toHaveLength(3)
  })

  it('does no harm to the next call', async () => {
    const answers = await startAnswers(({ socket }) => socket && act(socket), ok({ a: 1 }))
    const wxpay = clientOf(answers.config)
    await failureOf(wxpay.v3.pay.post(), TransportError)
    expect((await wxpay.v3.pay.post()).data).toEqual({ a: 1 })
  })
})

describe('a server that never answers', () => {
  it.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => {}],
    ['does not finish its headers', (socket) => socket.write(HEAD)],
    ['does not finish its body', (socket) => socket.write(`${HEAD}Content-Length: 9\r\n\r\n{"a"`)],
  ])('and %s ends by the time of the call', async (_, act) => {
    let asked = 0
    const { config } = await startSockets(
      afterRequest((socket) => {
        asked++
        act(socket)
      }),
    )
    for (const verb of ['get', 'post'] as const) {
      const before = asked
      const call = clientOf(config).v3.pay[verb]({ timeout: 500 })
      const error = await failureOf(call, TransportError)
      expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: true })
      expect(error.message).toContain('no answer within 500 ms')
      expect(error.attempts).toMatchObject([{ sent: true }])
      expect(error.cause).toBeUndefined()
      expect(asked).toBe(before + 1)
    }
  })
})

describe('a connection that is never made', () => {
  const unreachable: [string, () => Promise<Partial<Config>>, RegExp][] = [
    ['because it is refused', async () => ({ baseUrl: await refusingUrl() }), /refused/],
    [
      'because nobody knows the host',
      async () => ({ baseUrl: 'http://wechatpay.invalid/' }),
      /host name/,
    ],
    [
      'because the certificate is not trusted',
      async () => ({ baseUrl: await selfSigned() }),
      /self-signed certificate.* \(DEPTH_ZERO_SELF_SIGNED_CERT\)/,
    ],
    [
      'because the server does not speak TLS',
      async () => overTls((await startAnswers(ok({}))).config),
      /SSL|wrong version number|EPROTO|closed|disconnected/,
    ],
  ]

  it.each(unreachable)('%s has sent nothing, and is tried thrice', async (_, config, message) => {
    const wxpay = clientOf({ ...configFor(''), ...(await config()) })
    for (const verb of ['get', 'post'] as const) {
      const error = await failureOf(wxpay.v3.pay[verb](), TransportError)
      expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: false })
      expect(error.message).toMatch(message)
      expect(error.message).toContain('(3 attempts)')
      expect(error.message).not.toContain('carried out')
      expect(error.attempts.map(({ sent }) => sent)).toEqual([false, false, false])
      expect(error.cause).toBe(error.attempts.at(-1)?.cause)
    }
  })

  it('in time has sent nothing', async () => {
    const { config } = await startSockets((socket) => socket.resume())
    const call = clientOf(overTls(config)).v3.pay.post({ timeout: 100 })
    const error = await failureOf(call, TransportError)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: false })
    expect(error.message).not.toContain('carried out')
  })

  it.each([{ code: 'UND_ERR_CONNECT_TIMEOUT' }, { code: 'ETIMEDOUT', syscall: 'connect' }])(
    'within the limit of the connector ($code) is a timeout, and is tried again',
    async (cause) => {
      let tries = 0
      const dispatcher = new Agent({
        connect: (_, callback) => {
          tries++
          callback(Object.assign(new Error(''), cause), null)
        },
      })
      const wxpay = clientOf(configFor('http://127.0.0.1/'))
      const error = await failureOf(wxpay.v3.pay.post({ dispatcher }), TransportError)
      expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: false })
      expect(error.message).toMatch(new RegExp(`: .*in time.* \\(${cause.code}\\)`))
      expect(tries).toBe(3)
      await dispatcher.close()
    },
  )
})

async function selfSigned(): Promise<string> {
  const vector = (name: string) => readFileSync(new URL(`../vectors/v3/${name}`, import.meta.url))
  const server = createServer({ key: vector('tls.key.pem'), cert: vector('tls.cert.pem') })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

describe('an answer', () => {
  const BODY = '{"a":1}'
  const lines = (headers: Record<string, string>) =>
    Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')
  const head = () => `${HEAD}${lines(proofOf(BODY))}`

  it.each<[string, () => string]>([
    [
      'after 103 Early Hints',
      () => `HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n${head()}Content-Length: 7\r\n\r\n${BODY}`,
    ],
    [
      'in chunks',
      () => `${head()}Transfer-Encoding: chunked\r\n\r\n3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n`,
    ],
    [
      'in chunks with a trailer',
      () =>
        `${head()}Transfer-Encoding: chunked\r\n\r\n7\r\n${BODY}\r\n0\r\nWechatpay-Nonce: x\r\n\r\n`,
    ],
    ['until the connection ends', () => `${head()}Connection: close\r\n\r\n${BODY}`],
    [
      'of HTTP/1.0',
      () => `${head().replace('HTTP/1.1', 'HTTP/1.0')}Content-Length: 7\r\n\r\n${BODY}`,
    ],
    [
      'without a reason phrase',
      () => `${head().replace(' OK', ' ')}Content-Length: 7\r\n\r\n${BODY}`,
    ],
  ])('%s is read whole', async (_, text) => {
    const answers = await startAnswers(octets(text()))
    expect(await clientOf(answers.config).v3.pay.get()).toMatchObject({
      status: 200,
      data: { a: 1 },
      verified: true,
    })
  })

  it('that is longer than its length is read up to its length', async () => {
    const answers = await startAnswers(octets(`${head()}Content-Length: 7\r\n\r\n${BODY}garbage`))
    expect((await clientOf(answers.config).v3.pay.get()).text()).toBe(BODY)
  })

  it('without a body, that has one all the same, is none of the next call', async () => {
    const proof = lines(proofOf(''))
    const first = `HTTP/1.1 204 No Content\r\n${proof}\r\n${BODY}`
    const answers = await startAnswers(({ socket }) => socket?.write(first), ok({ a: 3 }))
    const wxpay = clientOf(answers.config)
    expect(await wxpay.v3.pay.post()).toMatchObject({
      status: 204,
      data: undefined,
      verified: true,
    })
    expect((await wxpay.v3.pay.post()).data).toEqual({ a: 3 })
  })

  it('to an earlier call is never taken for that of a later one', async () => {
    // Two answers to one request: the second must not wait in the connection for the next call.
    const stray = `${HEAD}${lines(proofOf('{"a":2}'))}Content-Length: 7\r\n\r\n{"a":2}`
    const first = `${head()}Content-Length: 7\r\n\r\n${BODY}${stray}`
    const answers = await startAnswers(({ socket }) => socket?.write(first), ok({ a: 3 }))
    const wxpay = clientOf(answers.config)
    expect((await wxpay.v3.pay.get()).data).toEqual({ a: 1 })
    expect((await wxpay.v3.pay.get()).data).toEqual({ a: 3 })
  })

  it('comes through in whatever pieces the network makes of it, as a stream or whole', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3_000 }),
        fc.array(fc.nat(3_000), { maxLength: 6 }),
        fc.constantFrom('stream', 'bytes'),
        fc.boolean(),
        async (body, cuts, as, chunked) => {
          const whole = Buffer.from(body)
          const edges = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length]
          edges.sort((a, b) => a - b)
          const pieces = edges.slice(1).map((end, index) => whole.subarray(edges[index], end))
          const answers = await startAnswers(async (outgoing) => {
            outgoing.writeHead(200, chunked ? {} : { 'Content-Length': whole.length })
            for (const piece of pieces) {
              await new Promise((resolve) => outgoing.write(piece, resolve))
              await new Promise((resolve) => setImmediate(resolve))
            }
            outgoing.end()
          })
          const { data, body: stream } = await clientOf(answers.config).v3.billdownload.file.get({
            as: as as 'bytes',
          })
          const arrived = stream ? await new Response(stream).arrayBuffer() : (data ?? [])
          expect(Buffer.from(arrived as ArrayBuffer)).toEqual(whole)
        },
      ),
      { numRuns: 60 },
    ))
})

describe('the attempts of an error', () => {
  it('tell host, time, duration, cause and whether it was sent', async () => {
    const answers = await startAnswers(silent)
    const call = clientOf(answers.config).v3.pay.get({ timeout: 500 })
    const { attempts } = await failureOf(call, TransportError)
    expect(attempts).toEqual([
      {
        host: new URL(answers.url).host,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        duration: expect.any(Number),
        sent: true,
        cause: undefined,
      },
    ])
    expect(attempts[0]?.duration).toBeGreaterThanOrEqual(0)
  })
})

describe('an answer without end', () => {
  it('that is larger than 64 MiB ends the call, and is not held in memory', async () => {
    const chunk = Buffer.alloc(1024 * 1024)
    const answers = await startAnswers(async (outgoing) => {
      outgoing.writeHead(200, { 'Content-Type': 'application/json' })
      for (let count = 0; count < 80 && !outgoing.destroyed; count++) {
        if (!outgoing.write(chunk))
          await Promise.race([once(outgoing, 'drain'), once(outgoing, 'close')])
      }
      outgoing.end()
    })
    const error = await failureOf(
      clientOf(answers.config, { retry: 0 }).v3.pay.post(),
      TransportError,
    )
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: true })
    expect(error.message).toContain('larger than 67108864 octets')
  })
})
