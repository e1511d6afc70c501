import { createSign, createVerify } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import {
  createServer,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http'
import { createServer as createSocketServer, type Server, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** A request that has arrived whole. */
export interface Arrived {
  readonly method: string
  /** Path and query, as on the wire. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Answers one request, in whatever way. */
export type Script = (outgoing: ServerResponse, request: Arrived) => unknown

/** What `createClient` takes. */
export interface Config {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly certs: Readonly<Record<string, string>>
  readonly baseUrl: string
}

export interface Answers {
  /** With a `/` at its end. */
  readonly url: string
  readonly config: Config
  /** Everything that arrived, oldest first. */
  readonly requests: readonly Arrived[]
  /** Every connection that was made, oldest first. */
  readonly sockets: readonly Socket[]
  /** How many connections were made. */
  readonly connections: number
  /** Answers the next requests so, one each; the last script stays. */
  script(...scripts: Script[]): void
  /** Makes no more connections. */
  stop(): void
}

const vector = (name: string): string =>
  readFileSync(new URL(`../vectors/v3/${name}`, import.meta.url), 'utf8')

export const merchant = {
  mchid: '1900000109',
  serial: '3775B6A45ACD588826D15E583A95F5DD00000000',
  privateKey: vector('merchant.key.pem'),
  publicKey: vector('merchant.pub.pem'),
} as const

export const platform = {
  serial: 'PUB_KEY_ID_0114232134912410000000000000',
  privateKey: vector('platform.key.pem'),
  publicKey: vector('platform.pub.pem'),
} as const

/** Starts a server that answers by script until the test is over. */
export async function startAnswers(...scripts: Script[]): Promise<Answers> {
  let queue = scripts
  const sockets: Socket[] = []
  const requests: Arrived[] = []
  const server = createServer(async (incoming, outgoing) => {
    const body = await buffer(incoming).catch(() => undefined)
    if (!body) return
    const { method = '', url: target = '', headers } = incoming
    const request = { method, target, headers, body }
    requests.push(request)
    const script = queue.length > 1 ? queue.shift() : queue[0]
    await script?.(outgoing, request)
  })
  server.on('connection', (socket) => sockets.push(socket))
  // No keep-alive hint, and none of Node's own patience: the client alone decides about its connections.
  server.keepAliveTimeout = 0
  const url = await listen(server)
  onTestFinished(() => server.closeAllConnections())
  return {
    url,
    config: configFor(url),
    requests,
    sockets,
    get connections() {
      return sockets.length
    },
    script: (...scripts) => {
      queue = scripts
    },
    stop: () => {
      server.close()
    },
  }
}

/** Starts a server that does as it likes with each connection, until the test is over. */
export async function startSockets(
  onConnection: (socket: Socket, index: number) => void,
): Promise<{ url: string; config: Config; sockets: readonly Socket[] }> {
  const sockets: Socket[] = []
  const server = createSocketServer((socket) => {
    // A client that goes away is what these specs are about.
    socket.on('error', () => {})
    onConnection(socket, sockets.push(socket) - 1)
  })
  const url = await listen(server)
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
  })
  return { url, config: configFor(url), sockets }
}

/** The same, with a promise of TLS that a plain server does not keep. */
export const overTls = (config: Config): Config => ({
  ...config,
  baseUrl: config.baseUrl.replace('http:', 'https:'),
})

/** A URL at which nothing listens. */
export async function refusingUrl(): Promise<string> {
  const server = createSocketServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = urlOf(server)
  server.close()
  await once(server, 'close')
  return url
}

async function listen(server: Server): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.close()
  })
  return urlOf(server)
}

function urlOf(server: Server): string {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server does not listen')
  return `http://127.0.0.1:${address.port}/`
}

export const configFor = (baseUrl: string): Config => ({
  mchid: merchant.mchid,
  serial: merchant.serial,
  privateKey: merchant.privateKey,
  certs: { [platform.serial]: platform.publicKey },
  baseUrl,
})

/** What may be otherwise about an answer's proof. */
export interface Proof {
  /** @defaultValue now, in seconds */
  timestamp?: number | string
  nonce?: string
  serial?: string
  /** @defaultValue that of `over` */
  signature?: string
  /** What is signed. @defaultValue the body */
  over?: string | Buffer
  /** PEM. @defaultValue the platform's */
  key?: string
}

export const now = (): number => Math.floor(Date.now() / 1000)

/** Signs a message, RSASSA-PKCS1-v1_5 with SHA-256; gives base64. */
export const signatureOf = (message: string | Buffer, key: string): string =>
  createSign('RSA-SHA256').update(message).sign(key, 'base64')

/** The four headers that prove `body`. */
export function proofOf(
  body: string | Buffer,
  {
    timestamp = now(),
    nonce = '5c5ac7061fccab6bf3e254dcf98995b8c',
    serial = platform.serial,
    over = body,
    key = platform.privateKey,
    signature,
  }: Proof = {},
): Record<string, string> {
  const message = Buffer.concat([
    Buffer.from(`${timestamp}\n${nonce}\n`),
    Buffer.from(over),
    Buffer.from('\n'),
  ])
  return {
    'Wechatpay-Timestamp': `${timestamp}`,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': serial,
    'Wechatpay-Signature': signature ?? signatureOf(message, key),
  }
}

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' }

/** A rightly signed answer, but for what `proof` says. */
export function signed(
  body: string | Buffer = '',
  { status = 200, headers = {} }: { status?: number; headers?: OutgoingHttpHeaders } = {},
  proof: Proof = {},
): Script {
  return (outgoing) => {
    const type = body.length > 0 ? JSON_TYPE : {}
    outgoing.writeHead(status, { ...type, ...proofOf(body, proof), ...headers }).end(body)
  }
}

/** A rightly signed answer with `data` as JSON. */
export const ok = (data: unknown): Script => signed(JSON.stringify(data))

/** An answer without proof. */
export const plain =
  (status: number, headers: OutgoingHttpHeaders = {}, body: string | Buffer = ''): Script =>
  (outgoing) => {
    outgoing.writeHead(status, headers).end(body)
  }

/** WeChat Pay's error answer, signed. */
export const refusal = (
  status: number,
  code: string,
  more: object = {},
  headers: OutgoingHttpHeaders = {},
): Script => signed(JSON.stringify({ code, message: '说明', ...more }), { status, headers })

/** Octets instead of an answer, and then the end of the connection. */
export const octets =
  (...chunks: (string | Buffer)[]): Script =>
  ({ socket }) => {
    for (const chunk of chunks) socket?.write(chunk)
    socket?.end()
  }

/** A TCP reset instead of an answer. */
export const reset: Script = ({ socket }) => {
  socket?.resetAndDestroy()
}

/** No answer at all. */
export const silent: Script = () => {}

/** A request's `Authorization`, taken apart. */
export function authorizationOf({ headers }: Pick<Arrived, 'headers'>): Record<string, string> {
  const [, fields = ''] = /^WECHATPAY2-SHA256-RSA2048 (.*)$/.exec(headers.authorization ?? '') ?? []
  return Object.fromEntries(
    [...fields.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
}

/** Whether the merchant has signed this request, with `signed` as the fifth line. */
export function isSigned(request: Arrived, signed: string | Buffer = request.body): boolean {
  const { timestamp, nonce_str, signature = '' } = authorizationOf(request)
  return createVerify('RSA-SHA256')
    .update(`${request.method}\n${request.target}\n${timestamp}\n${nonce_str}\n`)
    .update(signed)
    .update('\n')
    .verify(merchant.publicKey, signature, 'base64')
}
