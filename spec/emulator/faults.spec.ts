import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { connect as connectByTls } from 'node:tls'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Emulator, type FaultKind, startEmulator } from '../../lib/emulator/index.js'
import { outputOf } from '../support/child.js'
import {
  CARD,
  credentialsOf,
  fetchFile,
  headerOf,
  isSigned,
  send,
  sendJson,
  yesterday,
} from './support.js'
import { isSignedXml, sendXml } from './v2/support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const KINDS = [
  ...['reset', 'headers', 'body', 'half', 'length', 'slow', 'gateway', 'octets', 'empty'],
  ...['duplicate', 'gzip', 'huge', 'garbage', 'silent', 'tls'],
] as FaultKind[]

const MIB = 2 ** 20

/** Opens a connection. One by TLS is there before it is known whether TLS will be. */
function open(secure: boolean): Socket {
  const { merchant, baseUrl } = emulator.config
  const { hostname: host, port } = new URL(secure ? merchant.baseUrl : baseUrl)
  const options = { host, port: Number(port) }
  const socket = secure ? connectByTls({ ...options, ca: merchant.ca }) : connect(options)
  onTestFinished(() => {
    socket.destroy()
  })
  return socket
}

/** A request, rightly signed, as it is written to a socket. */
function octetsOf(method: 'GET' | 'PATCH', keepAlive = false): string {
  const body = method === 'PATCH' ? '{"level":"gold"}' : ''
  const lines = [
    `${method} ${CARD} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Accept: application/json',
    'User-Agent: spec',
    `Authorization: ${headerOf(credentialsOf(emulator, method, CARD, { body }))}`,
    ...(body ? ['Content-Type: application/json', `Content-Length: ${body.length}`] : []),
    ...(keepAlive ? [] : ['Connection: close']),
  ]
  return `${lines.join('\r\n')}\r\n\r\n${body}`
}

interface Heard {
  /** Before the empty line. */
  readonly head: string
  readonly lines: readonly string[]
  /** After it. */
  readonly body: Buffer
  /** How the connection has ended: `end`, or the code of its failure. */
  readonly ending: string
}

/** Everything that comes until the other side ends it. */
async function hear(socket: Socket): Promise<Heard> {
  const chunks: Buffer[] = []
  let ending = 'close'
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.on('end', () => {
    ending = 'end'
  })
  socket.on('error', (error: Error & { code?: string }) => {
    ending = `${error.code}`
  })
  await once(socket, 'close').catch(() => once(socket, 'close'))
  const octets = Buffer.concat(chunks)
  const [head = ''] = octets.toString('latin1').split('\r\n\r\n', 1)
  return { head, lines: head.split('\r\n'), body: octets.subarray(head.length + 4), ending }
}

async function spoilt(kind: FaultKind, secure: boolean, method: 'GET' | 'PATCH' = 'GET') {
  emulator.fault(kind)
  const socket = open(secure)
  socket.write(octetsOf(method))
  return hear(socket)
}

/** The values of a header, as often as it is there. */
const valuesOf = ({ lines }: Heard, name: string): string[] =>
  lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2))

const signedBody = (heard: Heard, body: string): boolean => {
  const names = ['Timestamp', 'Nonce', 'Serial', 'Signature'].map((name) => `Wechatpay-${name}`)
  const headers = names.map((name) => [name.toLowerCase(), valuesOf(heard, name)[0]])
  return isSigned(emulator, { headers: Object.fromEntries(headers), body })
}

const bodyOfCard = async () => (await send(emulator, 'GET', CARD)).bytes

describe.each([
  ['http', false],
  ['TLS', true],
])('over %s', (_, secure) => {
  it('reset: nothing but a reset', async () => {
    const { head, ending } = await spoilt('reset', secure)
    expect([head, ending]).toEqual(['', 'ECONNRESET'])
  })

  it('headers: a part of them, and a reset', async () => {
    const { head, lines, body, ending } = await spoilt('headers', secure)
    expect(head).toMatch(/^HTTP\/1\.1 200 \r\nContent-Type: application\/json/)
    expect(lines.length).toBeGreaterThan(2)
    expect([body.length, ending]).toEqual([0, 'ECONNRESET'])
  })

  it.each([
    ['body', 'ECONNRESET'],
    ['half', 'end'],
  ] as const)('%s: half of the body, and %s', async (kind, end) => {
    const whole = await bodyOfCard()
    const heard = await spoilt(kind, secure)
    expect(valuesOf(heard, 'Content-Length')).toEqual([`${whole.length}`])
    expect(heard.body).toEqual(whole.subarray(0, Math.floor(whole.length / 2)))
    expect(heard.ending).toBe(end)
  })

  it('length: an octet less than there is', async () => {
    const whole = await bodyOfCard()
    const heard = await spoilt('length', secure)
    expect(valuesOf(heard, 'Content-Length')).toEqual([`${whole.length - 1}`])
    expect(heard.body).toEqual(whole)
    expect(signedBody(heard, `${whole}`)).toBe(true)
  })

  it('slow: an octet at a time, without an end', async () => {
    emulator.fault('slow')
    const socket = open(secure)
    socket.write(octetsOf('GET'))
    let text = ''
    while (!text.startsWith('HTTP/1.1 200')) {
      const [octet] = await once(socket, 'data')
      expect(octet.length).toBeLessThan(5)
      text += octet
    }
    expect('HTTP/1.1 200 \r\nContent-Type: application/json').toContain(text)
  })

  it('silent: nothing until the client ends it', async () => {
    emulator.fault('silent')
    const { length } = emulator.requests
    const socket = open(secure)
    socket.write(octetsOf('GET'))
    const heard = hear(socket)
    while (emulator.requests.length === length) await new Promise(setImmediate)
    // What arrives later is answered sooner.
    expect((await send(emulator, 'GET', CARD)).status).toBe(200)
    socket.destroy()
    expect(await heard).toMatchObject({ head: '', ending: 'close' })
  })

  it('gateway: the page of a proxy', async () => {
    const heard = await spoilt('gateway', secure)
    expect(heard.head).toMatch(/^HTTP\/1\.1 502 Bad Gateway\r\n/)
    expect(heard.head).not.toContain('Wechatpay-')
    expect(valuesOf(heard, 'Content-Type')).toEqual(['text/html'])
    expect(`${heard.body}`).toMatch(/^<html>[\s\S]*502 Bad Gateway[\s\S]*<\/html>\n$/)
    expect(valuesOf(heard, 'Content-Length')).toEqual([`${heard.body.length}`])
  })

  it('octets: a 204 with a body', async () => {
    const heard = await spoilt('octets', secure)
    expect(heard.head).toMatch(/^HTTP\/1\.1 204 No Content\r\n/)
    expect([valuesOf(heard, 'Content-Length'), `${heard.body}`]).toEqual([['2'], '{}'])
    expect(signedBody(heard, '')).toBe(true)
  })

  it('empty: a 200 without a body, rightly signed', async () => {
    const heard = await spoilt('empty', secure)
    expect(heard.head).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect([valuesOf(heard, 'Content-Length'), `${heard.body}`]).toEqual([['0'], ''])
    expect(signedBody(heard, '')).toBe(true)
  })

  it('duplicate: each Wechatpay header twice, and all else right', async () => {
    const heard = await spoilt('duplicate', secure)
    const names = ['Timestamp', 'Nonce', 'Serial', 'Signature', 'Signature-Type']
    for (const name of names) {
      const [first, ...others] = valuesOf(heard, `Wechatpay-${name}`)
      expect(first).toBeTruthy()
      expect(others).toEqual([first])
    }
    expect(valuesOf(heard, 'Request-ID')).toHaveLength(1)
    expect(signedBody(heard, `${heard.body}`)).toBe(true)
  })

  it('gzip: 100 KiB that are 100 MiB', async () => {
    const whole = await bodyOfCard()
    const heard = await spoilt('gzip', secure)
    expect(valuesOf(heard, 'Content-Encoding')).toEqual(['gzip'])
    expect(valuesOf(heard, 'Content-Length')).toEqual([`${heard.body.length}`])
    expect(heard.body.length).toBeGreaterThan(90 * 1024)
    expect(heard.body.length).toBeLessThan(120 * 1024)
    const plain = gunzipSync(heard.body)
    expect(plain.length).toBe(whole.length + 100 * MIB)
    expect(plain.subarray(0, whole.length).equals(whole)).toBe(true)
    expect(signedBody(heard, `${whole}`)).toBe(true)
  })

  it('huge: 100 MiB, of which nobody said how many', async () => {
    emulator.fault('huge')
    const socket = open(secure)
    socket.write(octetsOf('GET'))
    let octets = 0
    let head = ''
    for await (const chunk of socket) {
      head ||= `${chunk}`
      octets += chunk.length
    }
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*\r\nTransfer-Encoding: chunked\r\n/)
    expect(head).not.toContain('Content-Length')
    expect(octets).toBeGreaterThan(100 * MIB)
    expect(octets).toBeLessThan(101 * MIB)
  })

  it('garbage: chunks without a size, and no end', async () => {
    emulator.fault('garbage')
    const socket = open(secure)
    socket.write(octetsOf('GET'))
    let text = ''
    while (!text.endsWith('\r\n\r\nzz\r\n{}\r\n')) text += (await once(socket, 'data'))[0]
    expect(text).toContain('\r\nTransfer-Encoding: chunked\r\n')
    expect(socket.readableEnded).toBe(false)
  })

  it.each(KINDS.filter((kind) => kind !== 'tls'))(
    '%s: what was asked is done, and what comes after is answered',
    async (kind) => {
      const { length } = emulator.requests
      emulator.fault(kind)
      const socket = open(secure)
      socket.write(octetsOf('PATCH'))
      if (kind === 'slow' || kind === 'silent' || kind === 'garbage') {
        while (emulator.requests.length === length) await new Promise(setImmediate)
        socket.destroy()
      } else await hear(socket)
      expect(emulator.requests.slice(length)).toMatchObject([{ method: 'PATCH', verified: true }])
      const { status, data } = await send(emulator, 'GET', CARD)
      expect([status, data.level]).toEqual([200, 'gold'])
    },
  )
})

describe('an answer without a body', () => {
  it.each(['body', 'half', 'length', 'gzip', 'huge'] as const)('%s: gets one', async (kind) => {
    const heard = await spoilt(kind, false, 'PATCH')
    expect(heard.head).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(signedBody(heard, '{}')).toBe(true)
  })
})

describe('a connection that could be used again', () => {
  it.each(['gateway', 'octets', 'empty', 'duplicate', 'length', 'gzip', 'huge'] as const)(
    '%s: is kept',
    async (kind) => {
      emulator.fault(kind)
      const socket = open(false)
      socket.write(octetsOf('GET', true))
      const { length } = emulator.requests
      while (emulator.requests.length === length) await once(socket, 'data')
      socket.write(octetsOf('GET'))
      const { ending } = await hear(socket)
      expect(ending).toBe('end')
      expect(emulator.requests).toHaveLength(length + 2)
    },
  )
})

describe('tls', () => {
  it('fails the handshake of the next connection by TLS, and lets answers pass', async () => {
    emulator.fault('tls')
    expect((await send(emulator, 'GET', CARD)).status).toBe(200)
    const { head, ending } = await hear(open(true))
    expect(head).toBe('')
    expect(ending).toMatch(/ALERT_HANDSHAKE_FAILURE$/)
    expect((await send(emulator, 'GET', CARD, { certified: true })).status).toBe(200)
  })

  it('leaves the faults of answers to answers', async () => {
    emulator.fault('gateway')
    emulator.fault('tls')
    expect((await hear(open(true))).ending).toMatch(/ALERT/)
    expect((await send(emulator, 'GET', CARD, { certified: true })).status).toBe(502)
  })
})

describe('files and APIv2', () => {
  it('are spoilt in the same ways', async () => {
    const { data } = await send(emulator, 'GET', `/v3/bill/tradebill?bill_date=${yesterday()}`)
    const file = () => fetchFile(emulator, data.download_url)
    const { bytes } = await file()
    emulator.fault('gzip')
    const bomb = await file()
    expect(bomb.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(bomb.bytes).subarray(0, bytes.length).equals(bytes)).toBe(true)
    emulator.fault('half')
    await expect(file()).rejects.toThrow('aborted')
    emulator.fault('empty')
    expect(await file()).toMatchObject({ status: 200, body: '' })
    expect((await file()).bytes).toEqual(bytes)
  })

  it('are signed over what they were to say', async () => {
    const query = () => sendXml(emulator, '/pay/orderquery', { out_trade_no: '1' })
    emulator.fault('duplicate')
    const { fields } = await query()
    expect(fields.err_code).toBe('ORDERNOTEXIST')
    expect(isSignedXml(emulator, fields)).toBe(true)
    emulator.fault('length')
    await expect(query()).rejects.toThrow('Parse Error')
    emulator.fault('empty')
    expect(await query()).toMatchObject({ status: 200, body: '' })
    emulator.fault('reset')
    await expect(query()).rejects.toThrow()
    expect((await query()).fields.err_code).toBe('ORDERNOTEXIST')
  })
})

describe('fault', () => {
  it('queues, one answer each, whatever they are', async () => {
    emulator.fault('gateway')
    emulator.fault('empty')
    const replies = [
      await send(emulator, 'GET', '/v3/none', { headers: { Authorization: 'no' } }),
      await sendJson(emulator, 'PATCH', CARD, {}),
      await sendJson(emulator, 'PATCH', CARD, {}),
    ]
    expect(replies.map(({ status }) => status)).toEqual([502, 200, 204])
  })

  it('goes together with tamper', async () => {
    emulator.tamper('serial')
    emulator.fault('duplicate')
    const socket = open(false)
    socket.write(octetsOf('GET'))
    const heard = await hear(socket)
    const [serial, again] = valuesOf(heard, 'Wechatpay-Serial')
    expect(emulator.config.certs).not.toHaveProperty(`${serial}`)
    expect(again).toBe(serial)
  })

  it.each(['probe', 'toString', '__proto__', ''])('refuses the kind %j', (kind) => {
    expect(() => emulator.fault(kind as FaultKind)).toThrow(TypeError)
    expect(() => emulator.fault(kind as FaultKind)).toThrow(
      /^fault: .* is none of reset, headers, body, half, length, slow, .*silent, tls$/,
    )
  })
})

/** Leaves connections in all the faults that only a client ends, closes, and is over when nothing is left. */
const PROGRAM = `
import { connect } from 'node:net'
import { connect as connectByTls } from 'node:tls'
import { startEmulator } from 'wechatpay-chain/emulator'
const emulator = await startEmulator()
const { merchant } = emulator.config
const kinds = ['slow', 'silent', 'garbage', 'huge']
const endings = []
for (const secure of [false, true]) {
  for (const kind of kinds) {
    emulator.fault(kind)
    const host = '127.0.0.1'
    const port = Number(new URL(secure ? merchant.baseUrl : emulator.url).port)
    const socket = secure ? connectByTls({ host, port, ca: merchant.ca }) : connect({ host, port })
    socket.on('error', () => {})
    endings.push(new Promise((resolve) => socket.once('close', resolve)))
    socket.write('GET / HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n')
    if (kind === 'silent') while (emulator.requests.length < endings.length) await new Promise(setImmediate)
    else await new Promise((resolve) => socket.once('data', resolve))
  }
}
await emulator.close()
await Promise.all(endings)
console.log(JSON.stringify(process.getActiveResourcesInfo().filter((name) => /Timeout|TCP|TLS/.test(name))))
`

it('close ends them all, and leaves nothing behind', async () => {
  expect(await outputOf<string[]>(PROGRAM)).toEqual([])
})
