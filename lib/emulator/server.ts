import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { type Answer, attempt } from './answer.js'
import type { Fault } from './faults.js'
import type { Octets } from './files/file.js'
import { type ArrivedRequest, receive } from './request.js'
import type { Sealed } from './seal.js'

/** What arrived, as it arrived. */
export interface RecordedRequest {
  readonly method: string
  /** The raw request target, as on the wire: path and query, percent-encoding untouched. */
  readonly url: string
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** The body read as UTF-8. */
  readonly body: string
  readonly bytes: Uint8Array
  /** Whether everything about its signature was right. It may have been refused for other reasons. */
  readonly verified: boolean
  /** Whether its connection showed the merchant's client certificate. */
  readonly certified: boolean
}

/** An answer on its way. */
export interface Outgoing extends Sealed {
  /** Are sent instead of `body`; where they end in an error the connection is cut. */
  readonly octets?: Octets
}

export interface Stages {
  /** Whether the merchant's client certificate was shown on a connection. */
  certified(socket: Socket): boolean
  /** Whether the request is rightly signed. Throws an Ending for one that is not to be trusted. */
  check(request: ArrivedRequest): boolean
  route(request: ArrivedRequest): Answer | Promise<Answer>
  /** Signs what is said to the request. */
  seal(answer: Answer, request: ArrivedRequest): Outgoing
  record(request: RecordedRequest): void
  /** What becomes of the next answer, unless it arrives. */
  nextFault(): Fault | undefined
  /** Ends a connection by a TCP reset. */
  reset(socket: Socket): void
}

/** How requests are proven, and answers. */
export type Protocol = Pick<Stages, 'check' | 'seal'>

/** Takes every request through the stages. Nothing that arrives can make it throw or leave a socket waiting. */
export function createListener(stages: Stages): RequestListener {
  return (incoming, outgoing) => {
    // It fails when the other side has gone too early, or a file is to be cut.
    serve(stages, incoming, outgoing).catch(() => incoming.destroy())
  }
}

async function serve(
  { certified, check, route, seal, record, nextFault, reset }: Stages,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = await receive(incoming, certified(incoming.socket))
  const said = await attempt(() => {
    let verified = false
    try {
      verified = check(request)
    } finally {
      record(recordOf(request, verified))
    }
    return route(request)
  })
  const fault = nextFault()
  const answer = fault ? fault.instead(said) : said
  const { headers: sealed, body, octets } = seal(answer, request)
  const headers = { ...answer.headers, ...sealed }
  // Only tampering puts a body into a 204.
  const status = answer.status === 204 && body ? 200 : answer.status
  if (fault) {
    const { socket } = incoming
    await fault.send(
      { status, headers, body, octets },
      { outgoing, socket, reset: () => reset(socket) },
    )
    return
  }
  const length = status === 204 || octets ? {} : { 'Content-Length': Buffer.byteLength(body) }
  outgoing.writeHead(status, { ...headers, ...length })
  if (octets) await pipeline(octets, outgoing)
  else outgoing.end(body)
}

const recordOf = (request: ArrivedRequest, verified: boolean): RecordedRequest => ({
  method: request.method,
  url: request.target,
  headers: request.headers,
  body: request.body.toString(),
  bytes: new Uint8Array(request.body),
  verified,
  certified: request.certified,
})
