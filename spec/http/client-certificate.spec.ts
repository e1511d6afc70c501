import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type ServerOptions } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { createSecureContext, type SecureContextOptions, type TLSSocket } from 'node:tls'
import { fileURLToPath } from 'node:url'
import { Agent, MockAgent } from 'undici'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createRequest } from '../../lib/http/request.js'
import { createTransport } from '../../lib/http/transport.js'
import { type ClientConfig, ConfigError, type Middleware, TransportError } from '../../lib/index.js'
import { configFor, ok, startAnswers } from '../support/answers.js'
import { outputOf } from '../support/child.js'
import type { UntypedClient } from '../support/untyped.js'
import { clientOf, failureOf } from './support.js'

const fileOf = (name: string) => fileURLToPath(new URL(`../vectors/${name}`, import.meta.url))
const vector = (name: string) => readFileSync(fileOf(name), 'utf8')

const ca = vector('tls/ca.pem')
const pair = { cert: vector('tls/chain.pem'), key: vector('merchant/apiclient_key.pem') }
const merchant = { ...pair, ca }

/** A server that demands a certificate by `ca.pem`, unless it is told otherwise, until the test is over. */
async function startDemanding(options: ServerOptions = {}) {
  const sockets: Socket[] = []
  /** The common names that were shown, request by request. */
  const shown: unknown[] = []
  const server = createServer(
    {
      key: vector('tls/server.key.pem'),
      cert: vector('tls/server.pem'),
      ca,
      requestCert: true,
      rejectUnauthorized: true,
      ...options,
    },
    (incoming, outgoing) => {
      shown.push((incoming.socket as TLSSocket).getPeerCertificate().subject?.CN)
      const request = { method: 'GET', target: '', headers: {}, body: Buffer.alloc(0) }
      incoming.resume().on('end', () => ok({})(outgoing, request))
    },
  )
  server.keepAliveTimeout = 0
  server.on('connection', (socket: Socket) => sockets.push(socket))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return { url, shown, sockets }
}

/** Says of every call, or of one to this path, that it demands the certificate. */
const certify =
  (path?: string): Middleware =>
  (request, next) =>
    next(!path || request.target === path ? { ...request, certified: true } : request)

function certifiedClient(url: string, more: Partial<ClientConfig>, path?: string): UntypedClient {
  const wxpay = clientOf(configFor(url), more)
  wxpay.stack.v3.before('transport', certify(path), 'certify')
  return wxpay
}

describe('a call that demands the client certificate', () => {
  it('shows it, with the certificates of the CAs between', async () => {
    const { url, shown } = await startDemanding()
    const wxpay = certifiedClient(url, { merchant })
    expect(await wxpay.v3.refund.post({ json: {} })).toMatchObject({ status: 200, verified: true })
    expect(shown).toEqual(['1900000109'])
  })

  it('shares one connection with the others, and none with calls that do not', async () => {
    const { url, shown, sockets } = await startDemanding({ rejectUnauthorized: false })
    const usual = await startAnswers(ok({}))
    const wxpay = certifiedClient(usual.url, { merchant }, '/v3/refund')
    for (let times = 0; times < 3; times++) {
      await wxpay.v3.refund.post({ json: {}, baseUrl: url })
      await wxpay.v3.pay.get()
    }
    expect(shown).toEqual(['1900000109', '1900000109', '1900000109'])
    expect([sockets.length, usual.connections]).toEqual([1, 1])
  })

  it('leaves no connection behind when the client is closed', async () => {
    const { url, sockets } = await startDemanding()
    const wxpay = certifiedClient(url, { merchant })
    await wxpay.v3.refund.post()
    const closed = once(sockets[0] as Socket, 'close')
    await wxpay.close()
    await closed
  })

  it('is refused when there is none to show, and nothing is sent', async () => {
    const { url, sockets } = await startDemanding()
    const error = await failureOf(certifiedClient(url, {}).v3.refund.post(), ConfigError)
    expect(error).toMatchObject({ option: 'merchant', request: { url: `${url}v3/refund` } })
    expect(error.message).toContain('missing')
    expect(sockets).toEqual([])
  })

  it('is refused over http, and nothing is sent', async () => {
    const { url, requests } = await startAnswers(ok({}))
    const error = await failureOf(certifiedClient(url, { merchant }).v3.refund.post(), ConfigError)
    expect(error.option).toBe('merchant.baseUrl')
    expect(error.message).toContain(`${url.slice(0, -1)} is no https URL`)
    expect(requests).toEqual([])
  })

  it.each(['the client', 'the call'])(
    'leaves it to a dispatcher of %s to show it',
    async (place) => {
      const { url, shown } = await startDemanding()
      const dispatcher = new Agent({ connect: { ...pair, ca } })
      const [own, call] = place === 'the client' ? [{ dispatcher }, {}] : [{}, { dispatcher }]
      const wxpay = certifiedClient(url, own)
      expect((await wxpay.v3.refund.post(call)).status).toBe(200)
      expect(shown).toEqual(['1900000109'])
      await dispatcher.close()
    },
  )

  it('leaves it to the dispatcher of a call even where the client has its own', async () => {
    const mock = new MockAgent()
    mock.disableNetConnect()
    const pool = mock.get('https://api.mch.weixin.qq.com')
    pool.intercept({ path: '/v3/refund', method: 'POST' }).reply(204)
    const wxpay = certifiedClient('https://api.mch.weixin.qq.com/', { merchant })
    const call = wxpay.v3.refund.post({ dispatcher: mock })
    await expect(call).rejects.toMatchObject({ name: 'VerifyError', response: { status: 204 } })
    await mock.close()
  })
})

describe('a server', () => {
  it.each([
    ['of a CA that Node.js does not know', pair],
    ['of another CA than the one that is given', { ...pair, ca: vector('tls/stranger.pem') }],
  ])('%s is refused, and gets nothing', async (_, merchant) => {
    const { url, shown } = await startDemanding()
    const wxpay = certifiedClient(url, { merchant, retry: 0 })
    const error = await failureOf(wxpay.v3.refund.post(), TransportError)
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: false })
    expect(error.message).toContain('(SELF_SIGNED_CERT_IN_CHAIN)')
    expect(shown).toEqual([])
  })

  it('of another name is refused', async () => {
    const { url, shown } = await startDemanding(pair)
    const wxpay = certifiedClient(url, { merchant, retry: 0 })
    const error = await failureOf(wxpay.v3.refund.post(), TransportError)
    expect(error.message).toContain('(ERR_TLS_CERT_ALTNAME_INVALID)')
    expect(shown).toEqual([])
  })

  /** Sends by a transport that has `identity`, as if it were the client's certificate. */
  async function refusalOf(url: string, identity: SecureContextOptions): Promise<TransportError> {
    const transport = createTransport(undefined, createSecureContext(identity))
    onTestFinished(() => transport.close())
    const defaults = { mchid: '1', baseUrl: new URL(url), headers: {}, timeout: 10_000 }
    const request = await createRequest('POST', 'v3/refund', { json: {} }, defaults)
    const nobody = () => Promise.reject(new Error('the transport is the last one'))
    const sent = transport.send({ ...request, certified: true }, nobody)
    const error = await failureOf(sent, TransportError)
    request.deadline.end()
    return error
  }

  it.each([
    ['TLSv1.3', 'the server demands a client certificate, and was shown none', 'REQUIRED'],
    ['TLSv1.2', 'as it does when it demands a client certificate', 'HANDSHAKE_FAILURE'],
  ] as const)(
    'that is shown none by %s ends the handshake, which the error tells',
    async (maxVersion, words, code) => {
      const { url, shown } = await startDemanding({ maxVersion })
      const error = await refusalOf(url, { ca })
      expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: false })
      expect(error.message).toContain(words)
      expect(error.message).toMatch(new RegExp(`\\(ERR_SSL_\\S+_${code}\\)\\.$`))
      expect(shown).toEqual([])
    },
  )

  it('that takes no such certificate is told of', async () => {
    const alert = Object.assign(new Error('x\n'), {
      code: 'ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_EXPIRED',
    })
    const dispatcher = new Agent({ connect: (_, callback) => callback(alert, null) })
    const wxpay = certifiedClient('https://127.0.0.1:1/', { dispatcher, retry: 0 })
    const error = await failureOf(wxpay.v3.refund.post(), TransportError)
    expect(error.message).toContain('the server does not accept the client certificate (ERR_SSL')
    await dispatcher.close()
  })
})

/** Makes calls, the first of which does not demand the certificate, and prints their statuses or what went wrong. */
const PROGRAM = `
import { createClient } from 'wechatpay-chain'
const wxpay = createClient(JSON.parse(process.argv[1]))
const certify = ({ method, ...request }, next) =>
  next({ ...request, method, ...(method === 'POST' && { certified: true }) })
wxpay.stack.v3.before('transport', certify)
const outcome = (call) => call.then(({ status }) => status, ({ message }) => message)
const node = wxpay.chain('v3/refund')
console.log(JSON.stringify([await outcome(node.get()), await outcome(node.post())]))
await wxpay.close()
`

describe('NODE_EXTRA_CA_CERTS', () => {
  const extra = { NODE_EXTRA_CA_CERTS: fileOf('tls/ca.pem') }
  const outcomes = async (merchant: object, env: Record<string, string>) => {
    const { url, shown } = await startDemanding({ rejectUnauthorized: false })
    const args = [JSON.stringify({ ...configFor(url), merchant, retry: 0 })]
    const [usual, certified] = await outputOf<unknown[]>(PROGRAM, { args, env })
    return { usual, certified, shown }
  }
  const refused = expect.stringContaining('SELF_SIGNED_CERT_IN_CHAIN')

  it('adds CAs that servers are known by; other calls do not show the certificate to them', async () => {
    const shown = [undefined, '1900000109']
    expect(await outcomes(pair, extra)).toEqual({ usual: 200, certified: 200, shown })
    expect(await outcomes(pair, {})).toEqual({ usual: refused, certified: refused, shown: [] })
  })

  it('gives way to `merchant.ca`, which is for calls that demand the certificate', async () => {
    const other = { ...pair, ca: vector('tls/stranger.pem') }
    const shown = [undefined]
    expect(await outcomes(other, extra)).toEqual({ usual: 200, certified: refused, shown })
    expect(await outcomes(merchant, {})).toMatchObject({ usual: refused, certified: 200 })
  })
})
