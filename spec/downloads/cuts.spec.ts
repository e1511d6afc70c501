import type { Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TransportError, VerifyError } from '../../lib/index.js'
import { failureOf } from '../http/support.js'
import { BILL, clientFor, closed, sends, sha1, whole } from './support.js'

const PATH = 'v3/billdownload/file'
const digest = { hash_value: sha1(BILL) }

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
