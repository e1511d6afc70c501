import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { TransportError, VerifyError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { startAnswers } from '../support/answers.js'
import { BILL, clientFor, closed, sends, sha1, whole } from './support.js'

const PATH = 'v3/billdownload/file'
const digest = { hash_value: sha1(BILL) }

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
