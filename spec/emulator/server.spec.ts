import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../lib/emulator/index.js'
import { CARD, credentialsOf, headerOf, isSigned, send, sendJson, sendRaw } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const expectAlive = async () => expect((await send(emulator, 'GET', CARD)).status).toBe(200)

describe('requests', () => {
  it('holds what arrived, oldest first, refused or not', async () => {
    await using emulator = await startEmulator()
    await send(emulator, 'GET', `${CARD}?a=%27`, { headers: { 'X-Spec': 'Ü' } })
    await sendJson(emulator, 'PATCH', CARD, { level: '钻石会员' })
    await send(emulator, 'GET', '/v3/none')
    await send(emulator, 'GET', '/v3/none', { headers: { Authorization: 'no' } })
    expect(
      emulator.requests.map(({ method, url, body, verified }) => [method, url, body, verified]),
    ).toEqual([
      ['GET', `${CARD}?a=%27`, '', true],
      ['PATCH', CARD, '{"level":"钻石会员"}', true],
      ['GET', '/v3/none', '', true],
      ['GET', '/v3/none', '', false],
    ])
    const [first, second] = emulator.requests
    expect(first?.headers).toMatchObject({ accept: 'application/json', 'x-spec': 'Ü' })
    expect(first?.headers.authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="/)
    expect(second?.bytes).toEqual(new TextEncoder().encode('{"level":"钻石会员"}'))
  })
})

describe('an answer', () => {
  it('announces its length in octets, and none where there is nothing', async () => {
    const { headers, bytes } = await send(emulator, 'GET', CARD)
    expect(bytes.length).toBeGreaterThan(bytes.toString().length)
    expect(headers['content-length']).toBe(`${bytes.length}`)
    const changed = await sendJson(emulator, 'PATCH', CARD, {})
    expect(changed.status).toBe(204)
    expect(changed.headers).not.toHaveProperty('content-length')
  })
})

describe('hostile input', () => {
  it.each([
    ['nothing HTTP', 'hello\r\n\r\n'],
    ['an unknown method', 'HACK / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a tunnel', 'CONNECT evil:443 HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['a huge head', `GET / HTTP/1.1\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`],
    ['a bad length', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n'],
  ])('%s closes its own socket only', async (_, octets) => {
    await sendRaw(emulator, octets).catch(() => undefined)
    await expectAlive()
  })

  it.each([
    ['*', '*'],
    ['with a host', 'http://evil/v3/x'],
    ['with empty segments', '//'],
    ['with dots', '/..//../'],
    ['with a broken query', '/?%'],
    ['with NUL', '/%00'],
    ['with a fragment', '/v3#x'],
    ['of 4,000 segments', `/${'a/'.repeat(4000)}`],
  ])('a target %s is answered', async (_, target) => {
    const Authorization = headerOf(credentialsOf(emulator, 'OPTIONS', target))
    const head = `Host: x\r\nAccept: */*\r\nUser-Agent: x\r\nAuthorization: ${Authorization}`
    const answer = await sendRaw(
      emulator,
      `OPTIONS ${target} HTTP/1.1\r\n${head}\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 404 [\s\S]*RESOURCE_NOT_EXISTS/)
    expect(emulator.requests.at(-1)).toMatchObject({ url: target, verified: true })
  })

  it('octets beyond ASCII in Authorization are answered', async () => {
    const answer = await sendRaw(
      emulator,
      Buffer.from(
        'GET / HTTP/1.1\r\nHost: x\r\nAccept: x\r\nUser-Agent: x\r\nConnection: close\r\nAuthorization: WECHATPAY2-SHA256-RSA2048 \xff"\xe4=\r\n\r\n',
        'latin1',
      ),
    )
    expect(answer).toMatch(/^HTTP\/1.1 401 /)
  })

  it('JSON nested beyond any stack is refused', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    const level = await send(emulator, 'PATCH', CARD, { body: `{"level":${deep}}` })
    expect(level.status).toBe(400)
    expect(level.data.detail).toEqual({
      field: '/level',
      issue: 'must be a string',
      location: 'body',
    })
    expect((await send(emulator, 'PATCH', CARD, { body: `{"unknown":${deep}}` })).status).toBe(204)
  })

  it('a request that breaks off is forgotten', async () => {
    const before = emulator.requests.length
    const socket = connect(Number(new URL(emulator.url).port), '127.0.0.1')
    socket.write(
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nExpect: 100-continue\r\n\r\n',
    )
    await once(socket, 'data')
    socket.write('{')
    socket.resetAndDestroy()
    await expectAlive()
    expect(emulator.requests.length).toBe(before + 1)
  })

  it('a body of more than 64 MiB is too large, one of 64 MiB is not', async () => {
    await using emulator = await startEmulator()
    const body = Buffer.alloc(64 * 2 ** 20 + 1, ' ')
    const tooLarge = await send(emulator, 'PATCH', CARD, { body })
    expect(tooLarge.status).toBe(413)
    expect(tooLarge.data.code).toBe('PARAM_ERROR')
    expect(isSigned(emulator, tooLarge)).toBe(true)
    expect(emulator.requests.at(-1)?.verified).toBe(false)
    const large = await send(emulator, 'PATCH', CARD, { body: body.subarray(1) })
    expect(large.status).toBe(400)
    expect(emulator.requests.at(-1)?.verified).toBe(true)
  })

  it('an upload of delimiters only is refused in no time', async () => {
    const body = Buffer.alloc(2 ** 20, '\r\n--b')
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' }
    expect((await send(emulator, 'POST', '/v3/none', { body, headers })).status).toBe(400)
  })
})
