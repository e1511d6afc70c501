import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** A notification that has arrived. */
export interface Arrival {
  readonly method: string
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Answers one notification; a number is a status without a body. */
export type Script = number | ((outgoing: ServerResponse) => unknown)

export interface Receiver {
  /** Where it takes notifications. */
  readonly url: string
  /** All that has arrived, oldest first. */
  readonly arrivals: readonly Arrival[]
  /** Resolves once as many have arrived. */
  until(count: number): Promise<void>
}

/** A merchant's server until the test is over. It answers by script, one each; the last stays. */
export async function startReceiver(...scripts: [Script, ...Script[]]): Promise<Receiver> {
  const arrivals: Arrival[] = []
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url: target = '', headers } = incoming
    const body = await text(incoming)
    const script = scripts[Math.min(arrivals.length, scripts.length - 1)] ?? 204
    arrivals.push({ method, target, headers, body })
    server.emit('arrival')
    if (typeof script === 'number') outgoing.writeHead(script).end()
    else script(outgoing)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`,
    arrivals,
    until: async (count) => {
      while (arrivals.length < count) await once(server, 'arrival')
    },
  }
}
