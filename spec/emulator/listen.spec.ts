import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { request } from 'node:https'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { connect as connectByTls } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import { startEmulator } from '../../lib/emulator/index.js'
import { type Listening, listen, type Ports, type Reset } from '../../lib/emulator/listen.js'

const vector = (name: string) =>
  readFileSync(new URL(`../vectors/tls/${name}`, import.meta.url), 'utf8')
const ca = vector('ca.pem')
const identities = {
  ca,
  server: { cert: vector('server.pem'), key: vector('server.key.pem') },
  merchant: vector('chain.pem'),
}

async function start(
  { port = 0, tlsPort = 0 }: Partial<Ports> = {},
  listenerAt: (url: string, reset: Reset) => RequestListener = () => () => {},
): Promise<Listening> {
  const listening = await listen({ port, tlsPort }, identities, listenerAt, () => false)
  onTestFinished(() => listening.close())
  return listening
}

const portOf = (url: string): number => Number(new URL(url).port)

describe('the emulator listens', () => {
  it('by http and by https, each on any free port of 127.0.0.1', async () => {
    const [one, two] = await Promise.all([start(), start()])
    expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(one.tlsUrl).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/$/)
    const ports = [one, two].flatMap(({ url, tlsUrl }) => [portOf(url), portOf(tlsUrl)])
    expect(new Set(ports).size).toBe(4)
  })

  it('on the ports that are given', async () => {
    const one = await start()
    await one.close()
    const ports = { port: portOf(one.url), tlsPort: portOf(one.tlsUrl) }
    expect(await start(ports)).toMatchObject({ url: one.url, tlsUrl: one.tlsUrl })
  })

  it('with one that answers both, who knows the http URL', async () => {
    const { url, tlsUrl } = await start({}, (own) => (_, outgoing) => outgoing.end(own))
    expect(await (await fetch(url)).text()).toBe(url)
    const [incoming] = await once(request(tlsUrl, { ca, agent: false }).end(), 'response')
    expect(await text(incoming)).toBe(url)
  })

  it.each([
    ['is taken', (taken: Listening) => portOf(taken.tlsUrl), /EADDRINUSE/],
    ['is none', () => 65536, RangeError],
  ])('nowhere, when the port of https %s', async (_, tlsPortOf, error) => {
    const taken = await start()
    const { url, close } = await start()
    await close()
    const ports = { port: portOf(url), tlsPort: tlsPortOf(taken) }
    await expect(start(ports)).rejects.toThrow(error)
    expect((await start({ port: ports.port })).url).toBe(url)
  })

  it('where startEmulator is told to', async () => {
    const free = await start()
    await free.close()
    const tlsPort = portOf(free.tlsUrl)
    await using emulator = await startEmulator({ tlsPort, platform: 'key' })
    expect(emulator.config.merchant.baseUrl).toBe(free.tlsUrl)
  })
})

describe('close', () => {
  it('cuts connections by TLS, idle ones and those whose handshake is not over', async () => {
    const { tlsUrl, close } = await start()
    const [host, port] = ['127.0.0.1', portOf(tlsUrl)]
    const silent = connect(port, host)
    const idle = connectByTls({ host, port, ca })
    for (const socket of [silent, idle]) socket.on('error', () => undefined).resume()
    await Promise.all([once(silent, 'connect'), once(idle, 'secureConnect')])
    const closed = Promise.all([once(silent, 'close'), once(idle, 'close')])
    await close()
    await closed
    await expect(once(connect(port, host), 'connect')).rejects.toThrow(/ECONNREFUSED/)
  })

  it('may be called again', async () => {
    const { close } = await start()
    await close()
    await close()
  })
})
