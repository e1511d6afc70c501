import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { gzipSync } from 'node:zlib'
import type { Answer } from './answer.js'
import type { Octets } from './files/file.js'
import type { Sealed } from './seal.js'
import { createSpoilQueue } from './spoil-queue.js'

/** A way in which an answer fails to arrive; `Emulator.fault` tells what each does. */
export type FaultKind =
  | 'reset'
  | 'headers'
  | 'body'
  | 'half'
  | 'length'
  | 'slow'
  | 'gateway'
  | 'octets'
  | 'empty'
  | 'duplicate'
  | 'gzip'
  | 'huge'
  | 'garbage'
  | 'silent'
  | 'tls'

/** An answer that is ready to be sent. */
export interface ReadyAnswer extends Sealed {
  readonly status: number
  /** Are sent instead of `body`. */
  readonly octets: Octets | undefined
}

/** Where an answer goes. */
export interface Wire {
  readonly outgoing: ServerResponse
  /** The connection, inside of TLS. */
  readonly socket: Socket
  /** Ends the connection by a TCP reset. */
  reset(): void
}

/** What becomes of an answer. */
export interface Fault {
  /** What is signed in its place. */
  instead(answer: Answer): Answer
  send(answer: ReadyAnswer, wire: Wire): Promise<void>
}

export interface Faults {
  /** @throws TypeError for another kind */
  add(kind: FaultKind): void
  /** What becomes of the next answer, unless it arrives. */
  ofAnswer(): Fault | undefined
  /** Whether the next connection by TLS is to fail. */
  ofHandshake(): boolean
}

export function createFaults(): Faults {
  const queue = createSpoilQueue<FaultKind>('fault', { ...senders, tls: undefined })
  return {
    add: queue.add,
    ofAnswer() {
      const kind = queue.next((kind) => kind !== 'tls')
      return kind && faultOf(kind)
    },
    ofHandshake: () => queue.next((kind) => kind === 'tls') !== undefined,
  }
}

/** The kinds whose answer has no body to be signed, and its status. */
const BODILESS = new Map<FaultKind, number>([
  ['empty', 200],
  ['octets', 204],
])

function faultOf(kind: AnswerKind): Fault {
  const status = BODILESS.get(kind)
  return {
    instead: (answer) => (status ? withoutBody(answer, status) : withBody(answer)),
    send: async ({ octets, ...answer }, wire) => {
      const body = octets ? await buffer(octets) : Buffer.from(answer.body)
      const { 'Content-Length': _, ...headers } = answer.headers
      if (!wire.socket.destroyed) await senders[kind]({ ...answer, headers, body }, wire)
    },
  }
}

/** Gives a 204 something that it can lose. */
const withBody = (answer: Answer): Answer =>
  answer.body || answer.file || answer.xml ? answer : { ...answer, status: 200, body: '{}' }

const withoutBody = ({ file: _, xml: __, ...answer }: Answer, status: number): Answer => ({
  ...answer,
  status,
  body: '',
})

interface WholeAnswer {
  readonly status: number
  /** All but `Content-Length`. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

type AnswerKind = Exclude<FaultKind, 'tls'>

type Sender = (answer: WholeAnswer, wire: Wire) => unknown

const MIB = 2 ** 20
const HUGE_MIB = 100

const GATEWAY_PAGE = `<html>
<head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body>
</html>
`

const senders: Readonly<Record<AnswerKind, Sender>> = {
  reset: (_, { reset }) => reset(),
  headers(answer, { socket, reset }) {
    const head = headOf(answer)
    socket.write(head.subarray(0, head.length / 2), () => soon(socket, reset))
  },
  body({ status, headers, body }, { outgoing, socket, reset }) {
    outgoing.writeHead(status, { ...headers, 'Content-Length': body.length })
    outgoing.write(half(body), () => soon(socket, reset))
  },
  half({ status, headers, body }, { outgoing, socket }) {
    outgoing.writeHead(status, { ...headers, 'Content-Length': body.length })
    outgoing.write(half(body), () => socket.end())
  },
  length({ status, headers, body }, { outgoing }) {
    outgoing.writeHead(status, { ...headers, 'Content-Length': body.length - 1 }).end(body)
  },
  slow(answer, { socket }) {
    const octets = headOf(answer).toString('latin1')
    let at = 0
    const timer = setInterval(() => socket.write(octets[at++] ?? 'x', 'latin1'), SOON)
    socket.once('close', () => clearInterval(timer))
  },
  gateway(_, { outgoing }) {
    const length = { 'Content-Type': 'text/html', 'Content-Length': GATEWAY_PAGE.length }
    outgoing.writeHead(502, length).end(GATEWAY_PAGE)
  },
  octets({ status, headers }, { outgoing, socket }) {
    // Node.js sends no body by itself where there is to be none.
    socket.cork()
    outgoing.writeHead(status, { ...headers, 'Content-Length': 2 }).end()
    socket.write('{}')
    socket.uncork()
  },
  empty({ status, headers }, { outgoing }) {
    outgoing.writeHead(status, { ...headers, 'Content-Length': 0 }).end()
  },
  duplicate({ status, headers, body }, { outgoing }) {
    const twice: OutgoingHttpHeaders = { 'Content-Length': body.length }
    for (const [name, value] of Object.entries(headers)) {
      twice[name] = name.startsWith('Wechatpay-') ? [value, value] : value
    }
    outgoing.writeHead(status, twice).end(body)
  },
  gzip({ status, headers, body }, { outgoing }) {
    // RFC 1952 2.2: a gzip file is any number of gzip files.
    const blanks = gzipSync(Buffer.alloc(MIB, ' '))
    const bomb = Buffer.concat([gzipSync(body), ...Array(HUGE_MIB).fill(blanks)])
    const about = { 'Content-Encoding': 'gzip', 'Content-Length': bomb.length }
    outgoing.writeHead(status, { ...headers, ...about }).end(bomb)
  },
  huge({ status, headers, body }, { outgoing }) {
    outgoing.writeHead(status, headers)
    const blanks = Array(HUGE_MIB).fill(Buffer.alloc(MIB, ' '))
    return pipeline(Readable.from([body, ...blanks]), outgoing)
  },
  garbage({ status, headers }, { outgoing, socket }) {
    outgoing.writeHead(status, { ...headers, 'Transfer-Encoding': 'chunked' }).flushHeaders()
    socket.write('zz\r\n{}\r\n')
  },
  silent() {},
}

const half = (octets: Buffer): Buffer => octets.subarray(0, octets.length / 2)

/** Everything before the body but the empty line. */
function headOf({ status, headers, body }: WholeAnswer): Buffer {
  const lines = Object.entries({ ...headers, 'Content-Length': body.length })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return Buffer.from(`HTTP/1.1 ${status} \r\n${head}X: `, 'latin1')
}

/** Until a client has read what was sent to it, in milliseconds: a reset would take that away from it. */
const SOON = 10

function soon(socket: Socket, work: () => void): void {
  const timer = setTimeout(work, SOON)
  socket.once('close', () => clearTimeout(timer))
}
