import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ApiError, type As, TransportError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import {
  octets,
  plain,
  proofOf,
  refusal,
  type Script,
  signed,
  startAnswers,
} from '../support/answers.js'
import { deferred } from '../support/deferred.js'

const JSON_TEXT = '{"a":"中","__proto__":{"b":1}}'

const answered = async (
  body: string | Buffer,
  type: string | string[] | undefined,
  given: { as?: As } = {},
) => {
  const headers = type === undefined ? {} : { 'Content-Type': type }
  const script: Script = (outgoing) =>
    outgoing.writeHead(200, { ...proofOf(body), ...headers }).end(body)
  const answers = await startAnswers(script)
  return clientOf(answers.config).v3.pay.get(given)
}

describe('data', () => {
  it.each([
    ['application/json', 'json'],
    ['application/json; charset=utf-8', 'json'],
    ['APPLICATION/JSON', 'json'],
    ['text/json', 'json'],
    ['application/problem+json', 'json'],
    [undefined, 'json'],
    [['application/json', 'application/json'], 'json'],
    ['text/plain', 'text'],
    ['text/html; charset=utf-8', 'text'],
    ['Text/CSV', 'text'],
    ['application/octet-stream', 'bytes'],
    ['application/x-gzip', 'bytes'],
    ['application/pdf', 'bytes'],
    ['image/png', 'bytes'],
    ['application/jsonp', 'bytes'],
    ['json', 'bytes'],
  ])('of an answer of type %j is %s by default', async (type, form) => {
    const { data } = await answered(JSON_TEXT, type)
    const expected = { json: JSON.parse(JSON_TEXT), text: JSON_TEXT, bytes: Buffer.from(JSON_TEXT) }
    expect(data).toEqual(expected[form as 'json'])
  })

  it.each(['application/json', 'text/plain', 'application/pdf', undefined])(
    'of an answer of type %j has the form that was asked for',
    async (type) => {
      expect((await answered(JSON_TEXT, type, { as: 'json' })).data).toEqual(JSON.parse(JSON_TEXT))
      expect((await answered(JSON_TEXT, type, { as: 'text' })).data).toBe(JSON_TEXT)
      const { data } = await answered(JSON_TEXT, type, { as: 'bytes' })
      expect(data).toBeInstanceOf(Uint8Array)
      expect(`${data}`).toBe(JSON_TEXT)
    },
  )

  it.each(['json', 'text', 'bytes', undefined] as const)(
    'of an empty answer asked for as %s is undefined',
    async (as) => {
      expect(await answered('', 'application/json', as && { as })).toMatchObject({
        data: undefined,
        verified: true,
      })
    },
  )

  it.each(['null', '0', 'false', '""', '[]', '12345678901234567890'])(
    'is whatever JSON says, also %s',
    async (text) => {
      expect((await answered(text, 'application/json')).data).toEqual(JSON.parse(text))
    },
  )

  it('pollutes no prototype', async () => {
    const { data } = await answered(JSON_TEXT, 'application/json')
    expect(Object.keys(data as object)).toEqual(['a', '__proto__'])
    expect({}).not.toHaveProperty('b')
  })

  it('stands beside the raw body', async () => {
    const response = await answered('{"a" : 1}\n', 'application/json')
    expect(response.data).toEqual({ a: 1 })
    expect(response.text()).toBe('{"a" : 1}\n')
    expect(`${response.bytes()}`).toBe('{"a" : 1}\n')
  })

  it.each(['{"a":', 'success', '<xml/>', '\ufeff', '{"a":1}{"b":2}'])(
    'cannot be read from %j as JSON, which is an ApiError with the proven answer',
    async (text) => {
      const error = await failureOf(answered(text, 'application/json'), ApiError)
      expect(error).toMatchObject({ code: 'ERR_RESPONSE', status: 200, verified: true })
      expect(error.message).toContain('is not JSON')
      expect(error.cause).toBeInstanceOf(SyntaxError)
      expect(error.response.text()).toBe(text)
    },
  )
})

describe('an answer that says no', () => {
  it('is an ApiError with WeChat Pay’s code, message and detail', async () => {
    const detail = { field: '/amount', value: 'x', issue: 'not a number', location: 'body' }
    const answers = await startAnswers(
      refusal(400, 'PARAM_ERROR', { detail }, { 'Request-ID': '08F5-268580578' }),
    )
    const call = clientOf(answers.config).v3.pay.post({ json: {} })
    const error = await failureOf(call, ApiError)
    expect(error).toMatchObject({
      name: 'ApiError',
      code: 'PARAM_ERROR',
      status: 400,
      detail,
      requestId: '08F5-268580578',
      verified: true,
      request: { method: 'POST', url: `${answers.url}v3/pay` },
    })
    expect(error.message).toBe(
      `POST ${answers.url}v3/pay: 400 PARAM_ERROR, 说明 (The field is \`/amount\`: not a number.)`,
    )
    expect(error.response).toMatchObject({ status: 400, data: { code: 'PARAM_ERROR', detail } })
  })

  it.each([
    ['post', 500, true],
    ['post', 503, true],
    ['patch', 502, true],
    ['delete', 502, true],
    ['post', 400, false],
    ['post', 404, false],
    ['post', 429, false],
    ['get', 500, false],
  ] as const)(
    'after a %s with %i warns that it may have been carried out: %s',
    async (verb, status, warns) => {
      for (const code of ['SYSTEM_ERROR', 'X']) {
        const answers = await startAnswers(refusal(status, code))
        const call = clientOf(answers.config, { retry: 0 }).v3.pay[verb]()
        const { message } = await failureOf(call, ApiError)
        expect(message.includes('may have been carried out: query')).toBe(warns)
        expect(message.endsWith('It may have been carried out: query before you repeat it.')).toBe(
          warns,
        )
      }
    },
  )

  it('writes no line of its own into a log, and does not fill it', async () => {
    const message = `a\nFAKE LOG\u001b[31m\u2028${'x'.repeat(2_000_000)}`
    const body = JSON.stringify({ code: 'X\n\u001b[31mroot', message })
    const answers = await startAnswers(plain(400, {}, body))
    const error = await failureOf(clientOf(answers.config).v3.pay.post(), ApiError)
    expect(error.code).toBe('ERR_RESPONSE')
    expect(error.message).toMatch(/: 400 ERR_RESPONSE, a FAKE LOG \[31m x+ \(/)
    expect(error.message.length).toBeLessThan(800)
    expect(error.response.data).toMatchObject({ message })
  })

  it.each([
    { field: '/a\nFAKE LOG\u001b[31m\u2028', issue: `b\n${'x'.repeat(2_000_000)}` },
    {
      field: 'signature',
      sign_information: { method: 'G\nET', url: `/\n${'x'.repeat(2_000_000)}` },
    },
  ])('writes none by its detail either (%#)', async (detail) => {
    for (const code of ['PARAM_ERROR', 'SIGN_ERROR']) {
      const answers = await startAnswers(plain(401, {}, JSON.stringify({ code, detail })))
      const error = await failureOf(clientOf(answers.config).v3.pay.post(), ApiError)
      expect(error.message).not.toMatch(/[\p{Cc}\p{Zl}]/u)
      expect(error.message.length).toBeLessThan(1500)
      expect(error.detail).toEqual(detail)
    }
  })

  it.each<unknown>([
    { field: { toString: 1 }, issue: [] },
    { field: '/a', issue: { toString: 1 } },
    { field: 1, sign_information: { method: {}, url: { toString: 1 } } },
    { sign_information: { method: { toString: 1 }, url: '/' } },
    { sign_information: null },
    { sign_information: 'x' },
    [],
  ])('is one whatever its detail is: %j', async (detail) => {
    for (const code of ['PARAM_ERROR', 'SIGN_ERROR']) {
      const answers = await startAnswers(plain(401, {}, JSON.stringify({ code, detail })))
      const error = await failureOf(clientOf(answers.config).v3.pay.post(), ApiError)
      expect(error).toMatchObject({ code, status: 401, detail })
      expect(error.message).not.toContain('[object')
    }
  })

  it.each<[string, string | Buffer, object]>([
    ['is HTML', '<html><h1>502 Bad Gateway</h1></html>', { data: undefined }],
    ['is empty', '', { data: undefined }],
    ['has no code', '{"message":"no"}', { data: { message: 'no' } }],
    ['has an empty code', '{"code":""}', {}],
    ['has a code that is no text', '{"code":404,"message":{}}', {}],
    ['is a list', '[{"code":"X"}]', {}],
    ['is null', 'null', { data: null }],
    ['is a text', '"PARAM_ERROR"', {}],
    ['is no UTF-8', Buffer.from([0xff, 0xfe]), { data: undefined }],
  ])('and %s has the code ERR_RESPONSE', async (_, body, response) => {
    const answers = await startAnswers(plain(502, { 'Content-Type': 'text/html' }, body))
    const error = await failureOf(clientOf(answers.config, { retry: 0 }).v3.pay.get(), ApiError)
    expect(error).toMatchObject({ code: 'ERR_RESPONSE', status: 502, verified: false, response })
    expect(error.detail).toBeUndefined()
    expect(error.message).not.toContain('Bad Gateway')
    expect(error.hint).toContain('a proxy may have written it')
    expect(Buffer.from(error.response.bytes())).toEqual(Buffer.from(body))
  })

  it.each(['text', 'bytes', 'stream'] as const)(
    'is read as JSON, although it was asked for as %s',
    async (as) => {
      const answers = await startAnswers(refusal(404, 'ORDER_NOT_EXIST'))
      for (const path of ['v3/pay', 'v3/billdownload/file']) {
        const error = await failureOf(clientOf(answers.config).chain(path).get({ as }), ApiError)
        expect(error).toMatchObject({ code: 'ORDER_NOT_EXIST', verified: true })
        expect(error.response).not.toHaveProperty('body')
      }
    },
  )

  it.each([300, 301, 302, 303, 307, 308, 304])(
    'because it redirects (%i) is not followed',
    async (status) => {
      const { requests, url, config } = await startAnswers(
        plain(status, { Location: '/v3/certificates' }),
      )
      const error = await failureOf(clientOf(config).v3.pay.get(), ApiError)
      expect(error).toMatchObject({ code: 'ERR_RESPONSE', status, verified: false })
      expect(error.hint).toContain('Redirects are not followed')
      expect(error.hint).toContain('`baseUrl`')
      expect(error.response.headers.get('location')).toBe('/v3/certificates')
      expect(error.request).toEqual({ method: 'GET', url: `${url}v3/pay` })
      expect(requests).toHaveLength(1)
    },
  )
})

/** Sends `chunks` one after another, as fast as they are taken. */
const flow =
  (chunks: Iterable<Buffer | string>): Script =>
  (outgoing) => {
    outgoing.writeHead(200, { 'Content-Type': 'text/plain' })
    return pipeline(Readable.from(chunks), outgoing).catch(() => {})
  }

describe('`as: stream` of a download that is unsigned', () => {
  it('hands out the body while it comes', async () => {
    const answers = await startAnswers(flow(['one,', 'two,', '中']))
    const response = await clientOf(answers.config).v3.billdownload.file.get({ as: 'stream' })
    expect(response).toMatchObject({ status: 200, verified: false, data: undefined })
    expect(response.body).toBeInstanceOf(ReadableStream)
    expect(() => response.text()).toThrow('read `response.body`')
    expect(() => response.bytes()).toThrow('read `response.body`')
    expect(await new Response(response.body).text()).toBe('one,two,中')
  })

  it('is not taken in by 103 Early Hints', async () => {
    const hints = 'HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n'
    const answers = await startAnswers(
      octets(`${hints}HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc`),
    )
    const response = await clientOf(answers.config).v3.billdownload.file.get({ as: 'stream' })
    expect(response.status).toBe(200)
    expect(await new Response(response.body).text()).toBe('abc')
  })

  it('gives an empty stream for an empty body', async () => {
    const answers = await startAnswers(plain(200))
    const response = await clientOf(answers.config).v3.billdownload.file.get({ as: 'stream' })
    expect(await new Response(response.body).text()).toBe('')
  })

  it('takes no more from the server than the reader takes', async () => {
    const chunk = Buffer.alloc(64 * 1024)
    const total = 2_000
    let produced = 0
    let consumed = 0
    let lead = 0
    const chunks = (function* () {
      for (; produced < total; produced++) yield chunk
    })()
    const answers = await startAnswers(flow(chunks))
    const { body } = await clientOf(answers.config).v3.billdownload.file.get({ as: 'stream' })
    for await (const part of body ?? []) {
      consumed += part.byteLength
      // The server may run ahead by what the sockets hold, which is a few MB.
      for (let turns = 0; turns < 3; turns++) await turn()
      lead = Math.max(lead, produced * chunk.length - consumed)
    }
    expect(consumed).toBe(total * chunk.length)
    expect(lead).toBeLessThan((total * chunk.length) / 4)
  })

  it('lets go of the connection when the reader cancels', async () => {
    const closed = deferred()
    const endless = function* () {
      for (;;) yield Buffer.alloc(1024)
    }
    const answers = await startAnswers((outgoing, request) => {
      outgoing.once('close', closed.resolve)
      return flow(endless())(outgoing, request)
    })
    const { body } = await clientOf(answers.config).v3.billdownload.file.get({ as: 'stream' })
    const reader = body?.getReader()
    await reader?.read()
    await reader?.cancel()
    await closed.promise
  })

  it('ends with the caller’s reason when the caller aborts in the middle', async () => {
    const closed = deferred()
    const answers = await startAnswers((outgoing) => {
      outgoing.once('close', closed.resolve)
      outgoing.writeHead(200, { 'Content-Length': 100 }).write('begin')
    })
    const controller = new AbortController()
    const { body } = await clientOf(answers.config).v3.billdownload.file.get({
      as: 'stream',
      signal: controller.signal,
    })
    const reader = body?.getReader()
    await reader?.read()
    const reading = failureOf(reader?.read() ?? Promise.resolve(), TransportError)
    controller.abort(new Error('enough'))
    expect(await reading).toMatchObject({
      code: 'ERR_ABORTED',
      sent: true,
      cause: { message: 'enough' },
    })
    await closed.promise
  })

  it.each<[string, (outgoing: ServerResponse) => void]>([
    [
      'short of its length',
      (outgoing) => {
        outgoing.writeHead(200, { 'Content-Length': 10 }).write('12345')
        setImmediate(() => outgoing.socket?.end())
      },
    ],
    [
      'before its last chunk',
      (outgoing) => {
        outgoing.writeHead(200).write('12345')
        setImmediate(() => outgoing.socket?.end())
      },
    ],
    [
      'by a reset',
      (outgoing) => {
        outgoing.writeHead(200).write('12345')
        setImmediate(() => outgoing.socket?.resetAndDestroy())
      },
    ],
  ])('ends with an error when it is cut off %s', async (_, script) => {
    const answers = await startAnswers(script)
    const call = clientOf(answers.config).v3.billdownload.file.get({ as: 'stream' })
    const { body } = await call
    const error = await failureOf(new Response(body).text(), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: true })
    expect(answers.requests).toHaveLength(1)
  })

  it('ends with an error when it stops coming', async () => {
    const answers = await startAnswers((outgoing) => outgoing.writeHead(200).write('12345'))
    const call = clientOf(answers.config).v3.billdownload.file.get({ as: 'stream', timeout: 500 })
    const { body } = await call
    const error = await failureOf(new Response(body).text(), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TIMEOUT', sent: true })
  })

  it('may take longer than the time of the call, once it has begun', async () => {
    const chunks = Array.from({ length: 60 }, (_, index) => `${index};`)
    const answers = await startAnswers(async (outgoing) => {
      outgoing.writeHead(200)
      for (const chunk of chunks) {
        outgoing.write(chunk)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      outgoing.end()
    })
    const call = clientOf(answers.config).v3.billdownload.file.get({ as: 'stream', timeout: 300 })
    expect(await new Response((await call).body).text()).toBe(chunks.join(''))
  })

  it('has headers, status and Request-ID before the body', async () => {
    const answers = await startAnswers((outgoing) => {
      outgoing.writeHead(200, { 'Request-ID': 'R', 'Content-Disposition': 'x' }).flushHeaders()
    })
    const response = await clientOf(answers.config).v3.billdownload.file.get({ as: 'stream' })
    expect(response.requestId).toBe('R')
    expect(response.headers.get('content-disposition')).toBe('x')
    await response.body?.cancel()
  })
})

describe('`as: stream` of an answer that is signed', () => {
  it('hands out the body when all of it is proven', async () => {
    const answers = await startAnswers(signed('{"a":1}'))
    const response = await clientOf(answers.config).v3.pay.get({ as: 'stream' })
    expect(response.verified).toBe(true)
    expect(response.data).toBeUndefined()
    expect(await new Response(response.body).text()).toBe('{"a":1}')
  })

  it('hands out an empty stream for an empty body', async () => {
    const answers = await startAnswers(signed('', { status: 204 }))
    const response = await clientOf(answers.config).v3.pay.get({ as: 'stream' })
    expect(await new Response(response.body).text()).toBe('')
  })

  it('is repeated when it is cut off', async () => {
    const answers = await startAnswers((outgoing) => {
      outgoing.writeHead(200, { 'Content-Length': 10 }).write('12345')
      setImmediate(() => outgoing.socket?.end())
    }, signed('{"a":1}'))
    const response = await clientOf(answers.config).v3.pay.get({ as: 'stream' })
    expect(await new Response(response.body).text()).toBe('{"a":1}')
    expect(answers.requests).toHaveLength(2)
  })
})
