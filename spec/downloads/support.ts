import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import type { Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { expect, vi } from 'vitest'
import { clientOf } from '../http/support.js'
import { type Script, startSockets } from '../support/answers.js'
import type { UntypedClient } from '../support/untyped.js'

/** A day that has a bill. */
export const yesterday = (): string =>
  new Date(Date.now() + (8 - 24) * 3_600_000).toISOString().slice(0, 10)

export const sha1 = (octets: Buffer): string => createHash('sha1').update(octets).digest('hex')

/** A bill, which compresses. */
export const BILL: Buffer = Buffer.from(
  `\ufeff交易时间,订单金额\r\n${Array.from({ length: 200 }, (_, at) => `\`${at},\`12.34\r\n`).join('')}`,
)

/** Answers with a file whose length is known. */
export const file =
  (octets: Buffer, headers: OutgoingHttpHeaders = {}): Script =>
  (outgoing) => {
    outgoing.writeHead(200, { 'Content-Length': octets.length, ...headers }).end(octets)
  }

/** All of a download. */
export const whole = async (download: Promise<ReadableStream<Uint8Array>>): Promise<Buffer> =>
  buffer(await download)

/** Answers every request on a connection with these octets, and then does something with it. */
export const sends =
  (head: string, body: string | Buffer, then: (socket: Socket) => void = () => {}) =>
  (socket: Socket): void => {
    socket.once('data', () => {
      socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n`)
      socket.write(body, () => then(socket))
    })
  }

/** A client, which tries once, of a server that does as `onConnection` says. */
export async function clientFor(
  onConnection: (socket: Socket) => void,
): Promise<{ wxpay: UntypedClient; sockets: readonly Socket[] }> {
  const { config, sockets } = await startSockets(onConnection)
  return { wxpay: clientOf(config, { retry: 0 }), sockets }
}

/** Waits until the other side has ended a connection. */
export const closed = (socket: Socket | undefined): Promise<void> =>
  vi.waitFor(() => expect(socket?.destroyed || socket?.readableEnded).toBe(true))
