import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { TransportError, VerifyError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { startAnswers, startSockets } from '../support/answers.js'
import { BILL, sends, sha1, whole } from './support.js'

const PATH = 'v3/billdownload/file'
const digest = { hash_value: sha1(BILL) }

/** A client of a server that does as `onConnection` says. */
async function clientFor(onConnection: (socket: Socket) => void) {
  const { config, sockets } = await startSockets(onConnection)
  return { wxpay: clientOf(config, { retry: 0 }), sockets }
}

const closed = (socket: Socket | undefined) =>
  vi.waitFor(() => expect(socket?.destroyed || socket?.readableEnded).toBe(true))

/** What is cut off here is not the end of a body that the head announces. */
const HEADS = [
  ['with its length', `Content-Length: ${BILL.length}`, BILL.subarray(0, 1_000)],
  [
    'with its length, on a connection of its own',
    `Connection: close\r\nContent-Length: ${BILL.length}`,
    BILL.subarray(0, 1_000),
  ],
  ['in chunks', 'Transfer-Encoding: chunked', 'a\r\n0123456789\r\n'],
  [
    'in chunks, on a connection of its own',
    'Connection: close\r\nTransfer-Encoding: chunked',
    'a\r\n0123456789\r\n',
  ],
  ['within a chunk', 'Connection: close\r\nTransfer-Encoding: chunked', 'a\r\n01234'],
  ['before the last chunk ends', 'Transfer-Encoding: chunked', 'a\r\n0123456789\r\n0\r\n'],
] as const

describe('a connection that is cut', () => {
  it.each(HEADS)('is the error that ends the stream: a file %s', async (_, head, body) => {
    for (const cut of ['end', 'destroy', 'resetAndDestroy'] as const) {
      const { wxpay } = await clientFor(sends(head, body, (socket) => socket[cut]()))
      for (const options of [{}, digest, { verify: false }] as const) {
        const error = await failureOf(whole(wxpay.download(PATH, options)), TransportError)
        expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: true })
      }
    }
  })

  it('is seen in the middle of a gzip file as well, as what it is', async () => {
    const head = `Content-Length: ${gzipSync(BILL).length}`
    const half = gzipSync(BILL).subarray(0, 300)
    const { wxpay } = await clientFor(sends(head, half, (socket) => socket.destroy()))
    const error = await failureOf(whole(wxpay.download(PATH, digest)), TransportError)
    expect(error.code).toBe('ERR_TRANSPORT')
  })

  it.each(['', 'Connection: close', 'Transfer-Encoding: gzip'])(
    'cannot be told from the end of a file without a length, which is refused: %j',
    async (head) => {
      const more = head && `${head}\r\n`
      const { wxpay, sockets } = await clientFor(
        sends(`${more}X: y`, BILL, (socket) => socket.end()),
      )
      const error = await failureOf(wxpay.download(PATH), VerifyError)
      expect(error.reason).toBe('digest')
      expect(error.message).toContain('neither a digest nor a length')
      await closed(sockets[0])
      for (const options of [digest, { verify: false }] as const) {
        expect(await whole(wxpay.download(PATH, options))).toEqual(BILL)
      }
    },
  )
})

it('whatever it is, a file arrives as it is, or an error is its end', async () => {
  let serve: (socket: Socket) => void = () => {}
  const { wxpay } = await clientFor((socket) => serve(socket))
  const content = fc
    .uint8Array({ minLength: 1, maxLength: 400 })
    .filter(([first]) => first !== 0x1f)
  const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { maxLength: 9 })
  const fault = fc.constantFrom('none', 'cut', 'octet')
  const options = fc.record({ zipped: fc.boolean(), chunked: fc.boolean(), fault, at: fc.nat() })
  await fc.assert(
    fc.asyncProperty(content, sizes, options, async (given, sizes, how) => {
      const octets = Buffer.from(given)
      const sent = how.zipped ? gzipSync(octets) : Buffer.from(octets)
      const at = how.at % sent.length
      if (how.fault === 'octet') sent.writeUInt8(sent.readUInt8(at) ^ 1, at)
      const pieces = how.fault === 'cut' ? sent.subarray(0, at) : sent
      serve = (socket) => {
        socket.once('data', () => {
          const length = how.chunked
            ? 'Transfer-Encoding: chunked'
            : `Content-Length: ${sent.length}`
          socket.write(`HTTP/1.1 200 OK\r\nConnection: close\r\n${length}\r\n\r\n`)
          for (const piece of split(pieces, sizes)) {
            if (how.chunked) socket.write(`${piece.length.toString(16)}\r\n`)
            socket.write(piece)
            if (how.chunked) socket.write('\r\n')
          }
          socket.end(how.chunked && how.fault !== 'cut' ? '0\r\n\r\n' : '')
        })
      }
      const call = wxpay.download(PATH, { hash_value: sha1(octets) })
      const outcome = await whole(call).catch((error: unknown) => error)
      if (how.fault === 'cut') expect(outcome).toBeInstanceOf(TransportError)
      else if (how.fault === 'none' || Buffer.isBuffer(outcome)) expect(outcome).toEqual(octets)
      else expect(outcome).toMatchObject({ reason: 'digest' })
    }),
    { numRuns: 150 },
  )
})

function* split(octets: Buffer, sizes: readonly number[]): Generator<Buffer> {
  let at = 0
  for (const size of [...sizes, octets.length]) {
    if (at >= octets.length) return
    yield octets.subarray(at, at + size)
    at += size
  }
}

describe('a stream', () => {
  it('that nobody reads does not make the server send all of the file', async () => {
    const pieces = 1_000
    let sent = 0
    const piece = Buffer.alloc(64 * 1_024)
    function* octets() {
      for (; sent < pieces; sent++) yield piece
    }
    const answers = await startAnswers((outgoing) => {
      outgoing.writeHead(200, { 'Content-Length': pieces * piece.length })
      Readable.from(octets()).pipe(outgoing)
    })
    const stream = await clientOf(answers.config).download(PATH)
    expect(await settled(() => sent)).toBeLessThan(pieces / 2)
    await stream.cancel()
  })

  it('has the first octets before the last are sent, in gzip or not', async () => {
    for (const octets of [BILL, gzipSync(BILL)]) {
      const head = `Content-Length: ${octets.length}`
      const { wxpay } = await clientFor(sends(head, octets.subarray(0, octets.length - 20)))
      const stream = await wxpay.download(PATH, digest)
      const reader = stream.getReader()
      const { value } = await reader.read()
      expect(BILL.indexOf(value ?? '?')).toBe(0)
      await reader.cancel()
    }
  })

  it.each([
    ['at once', 0],
    ['in the middle', 1],
  ])('that is cancelled %s ends the connection, and lets the client close', async (_, reads) => {
    for (const octets of [BILL, gzipSync(BILL)]) {
      const head = `Content-Length: ${octets.length}`
      const { wxpay, sockets } = await clientFor(sends(head, octets.subarray(0, -20)))
      const reader = (await wxpay.download(PATH, digest)).getReader()
      for (let at = 0; at < reads; at++) await reader.read()
      await reader.cancel()
      await closed(sockets[0])
      await wxpay.close()
    }
  })

  it('can be cancelled while the server stalls, with a read waiting', async () => {
    for (const octets of [BILL, gzipSync(BILL)]) {
      const head = `Content-Length: ${octets.length + 1}`
      const { wxpay, sockets } = await clientFor(sends(head, octets.subarray(0, 12)))
      const reader = (await wxpay.download(PATH, digest)).getReader()
      if (octets === BILL) await reader.read()
      const waiting = reader.read()
      await reader.cancel()
      expect(await waiting).toEqual({ done: true, value: undefined })
      await closed(sockets[0])
      await wxpay.close()
    }
  })

  it('that is left by `break` lets the client close', async () => {
    const { wxpay, sockets } = await clientFor(
      sends(`Content-Length: ${BILL.length}`, BILL.subarray(0, -20)),
    )
    for await (const chunk of await wxpay.download(PATH, digest)) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
    await closed(sockets[0])
    await wxpay.close()
  })

  it('that fails lets the client close, while the server would send more', async () => {
    const octets = Buffer.concat([gzipSync(BILL).subarray(0, 100), Buffer.alloc(500)])
    const { wxpay, sockets } = await clientFor(sends('Content-Length: 9999999', octets))
    expect((await failureOf(whole(wxpay.download(PATH)), VerifyError)).reason).toBe('digest')
    await closed(sockets[0])
    await wxpay.close()
  })

  it.each([
    ['plain', BILL],
    ['gzip', gzipSync(BILL)],
  ])('is ended by its signal in the middle: %s', async (_, octets) => {
    const { wxpay, sockets } = await clientFor(
      sends(`Content-Length: ${octets.length}`, octets.subarray(0, -20)),
    )
    const controller = new AbortController()
    const { signal } = controller
    const reader = (await wxpay.download(PATH, { ...digest, signal })).getReader()
    await reader.read()
    controller.abort(new Error('enough'))
    const rest = (async () => {
      for (;;) if ((await reader.read()).done) return
    })()
    const error = await failureOf(rest, TransportError)
    expect(error).toMatchObject({ code: 'ERR_ABORTED', cause: controller.signal.reason })
    await closed(sockets[0])
    await wxpay.close()
  })

  it('of a server that stalls ends when nothing has come for the time of the call', async () => {
    for (const octets of [BILL, gzipSync(BILL)]) {
      const head = `Content-Length: ${octets.length}`
      const { wxpay } = await clientFor(sends(head, octets.subarray(0, 100)))
      const call = whole(wxpay.download(PATH, { ...digest, timeout: 300 }))
      const error = await failureOf(call, TransportError)
      expect(error.code).toBe('ERR_TIMEOUT')
      expect(error.message).toContain('the answer stopped coming')
      await wxpay.close()
    }
  })
})

/** A figure that does not change any more. */
async function settled(figure: () => number): Promise<number> {
  let last = -1
  await vi.waitFor(
    () => {
      const before = last
      last = figure()
      expect(last).toBe(before)
    },
    { interval: 100, timeout: 4_000 },
  )
  return last
}
