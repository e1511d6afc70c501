import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Server, Socket } from 'node:net'
import type { TlsIdentities } from './tls.js'

/** Ports on 127.0.0.1; 0 is any free one. */
export interface Ports {
  readonly port: number
  readonly tlsPort: number
}

export interface Listening {
  /** `http://127.0.0.1:<port>/` */
  readonly url: string
  /** `https://127.0.0.1:<tlsPort>/` */
  readonly tlsUrl: string
  /** Cuts every connection. May be called again. */
  close(): Promise<void>
}

/** Ends a connection by a TCP reset, given what a request came by. */
export type Reset = (socket: Socket) => void

/** RFC 8446 5.1 and 6: a record with the alert `handshake_failure`, which is fatal. */
const HANDSHAKE_FAILURE = Buffer.from('15030300020228', 'hex')

/**
 * Serves the same by http and by https, where clients may show a certificate and need not.
 *
 * @param listenerAt makes what answers, given the http URL
 * @param isRefused whether the TLS handshake of a connection, which has just been made, is to fail
 * @throws when a port is taken or is none
 */
export async function listen(
  { port, tlsPort }: Ports,
  { server, ca }: TlsIdentities,
  listenerAt: (url: string, reset: Reset) => RequestListener,
  isRefused: () => boolean,
): Promise<Listening> {
  const plain = createServer()
  const secure = createTlsServer({ ...server, ca, requestCert: true, rejectUnauthorized: false })
  const servers = [plain, secure]
  const sockets = new Set<Socket>()
  for (const each of servers) {
    // WeChat Pay drops a connection after 8 idle seconds.
    each.keepAliveTimeout = 8_000
    // `closeAllConnections` knows none whose TLS handshake is not over.
    each.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
    })
  }
  // Node.js resets no connection from within TLS.
  const reset: Reset = ({ localPort, remotePort }) => {
    const isSame = (each: Socket) => each.localPort === localPort && each.remotePort === remotePort
    const connection = [...sockets].find(isSame)
    connection?.resetAndDestroy()
  }
  secure.on('connection', (socket: Socket) => {
    if (isRefused()) socket.end(HANDSHAKE_FAILURE)
  })
  const close = async (): Promise<void> => {
    const closed = servers.map(
      (each) => new Promise<void>((resolve) => each.close(() => resolve())),
    )
    for (const socket of sockets) socket.destroy()
    await Promise.all(closed)
  }
  try {
    const url = `http://${await placeOf(plain, port)}/`
    const listener = listenerAt(url, reset)
    for (const each of servers) each.on('request', listener)
    return { url, tlsUrl: `https://${await placeOf(secure, tlsPort)}/`, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Host and port at which the server listens from now on. */
async function placeOf(server: Server, port: number): Promise<string> {
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}
