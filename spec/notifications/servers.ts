import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type RequestListener, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import { notification, PROOF } from './support.js'

/** Serves until the test is over. */
export async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}/notify`
}

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Posted {
  readonly method?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string | string[]>>
}

/** As WeChat Pay writes it: not as `JSON.stringify` would write it again. */
export const BODY: string = JSON.stringify(notification(), undefined, 1)

/** Posts a notification as WeChat Pay does, but for what is given. */
export async function post(
  url: string,
  { method = 'POST', body = BODY, headers = {} }: Posted = {},
): Promise<Reply> {
  const all = { 'Content-Type': 'application/json', ...PROOF, ...headers }
  const outgoing = request(url, { method, headers: all, agent: false })
  outgoing.end(method === 'GET' ? undefined : Buffer.from(body))
  const [incoming] = await once(outgoing, 'response')
  return { status: incoming.statusCode, headers: incoming.headers, body: await text(incoming) }
}

/** A connection to a server, until the test is over. */
export function dial(url: string): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  socket.on('error', () => {})
  onTestFinished(() => {
    socket.destroy()
  })
  return socket
}

/** A proven request as it goes over a connection, which stays open. */
export const requestText = (body: string, more: string = ''): string =>
  [
    'POST /notify HTTP/1.1\r\nHost: x\r\nX-Proof: right\r\nContent-Type: application/json\r\n',
    `${more}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  ].join('')
