import { spawnSync } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Emulator, startEmulator } from '../../lib/emulator/index.js'
import { issue } from '../../lib/emulator/platform/certificate.js'
import { clientOf } from '../http/support.js'
import { CARD, credentialsOf, headerOf, isSigned, send } from './support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

/** Asks for a member card by https, rightly signed. */
async function sendByTls(options: ConnectionOptions & { agent?: false } = {}) {
  const { ca, baseUrl } = emulator.config.merchant
  const Authorization = headerOf(credentialsOf(emulator, 'GET', CARD))
  const headers = { Accept: 'application/json', 'User-Agent': 'spec', Authorization }
  const outgoing = request(new URL(CARD, baseUrl), { agent: false, ca, headers, ...options }).end()
  const [incoming] = await once(outgoing, 'response')
  const body = (await buffer(incoming)).toString()
  return { status: incoming.statusCode, headers: incoming.headers, body }
}

const isShown = (options?: ConnectionOptions) =>
  sendByTls(options).then(() => emulator.requests.at(-1)?.certified)

describe('by https the emulator', () => {
  it('answers as it does by http, and signs', async () => {
    const answer = await sendByTls()
    expect(answer.status).toBe(200)
    expect(answer.body).toBe((await send(emulator, 'GET', CARD)).body)
    expect(isSigned(emulator, answer)).toBe(true)
    expect(emulator.requests.at(-2)).toMatchObject({ url: CARD, verified: true, certified: false })
  })

  it('is localhost as well, and nobody else', async () => {
    expect((await sendByTls({ servername: 'localhost' })).status).toBe(200)
    const stranger = sendByTls({ servername: 'api.mch.weixin.qq.com' })
    await expect(stranger).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  })

  it('keeps idle connections for the same 8 seconds', async () => {
    const headers = { Connection: 'keep-alive' }
    const { headers: byHttp } = await send(emulator, 'GET', CARD, { headers })
    expect(byHttp['keep-alive']).toBe('timeout=8')
    const socket = await connected()
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    expect(`${(await once(socket, 'data'))[0]}`).toContain('Keep-Alive: timeout=8\r\n')
    socket.destroy()
  })

  it('serves a client that shows its certificate', async () => {
    const { merchant } = emulator.config
    const wxpay = clientOf(emulator.config)
    wxpay.stack.v3.before('transport', (passed, next) => next({ ...passed, certified: true }), 'x')
    await wxpay.v3.certificates.get({ baseUrl: merchant.baseUrl })
    expect(emulator.requests.at(-1)).toMatchObject({ verified: true, certified: true })
  })
})

async function connected(options: ConnectionOptions = {}): Promise<TLSSocket> {
  const { ca, baseUrl } = emulator.config.merchant
  const { port } = new URL(baseUrl)
  const socket = connect({ host: '127.0.0.1', port: Number(port), ca, ...options })
  await once(socket, 'secureConnect')
  return socket
}

describe('a request', () => {
  it('is certified by the merchant’s certificate alone', async () => {
    const { cert, key } = emulator.config.merchant
    expect(await isShown({ cert, key })).toBe(true)
    expect(await isShown()).toBe(false)
    await send(emulator, 'GET', CARD)
    expect(emulator.requests.at(-1)?.certified).toBe(false)
  })

  it('is not certified by a certificate of the same serial that another CA has issued', async () => {
    const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const { serial, mchid: subject } = emulator.config
    const notBefore = new Date()
    const notAfter = new Date(+notBefore + 3_600_000)
    const issuer = { name: 'Tenpay.com Root CA (emulator)', ...keys }
    const cert = issue({ ...keys, serial, subject, notBefore, notAfter, ca: false }, issuer)
    const key = keys.privateKey.export({ type: 'pkcs8', format: 'pem' })
    expect(await isShown({ cert, key })).toBe(false)
  })

  it('is not certified by a certificate of the same CA that is not the merchant’s', async () => {
    await using other = await startEmulator()
    const { cert, key } = other.config.merchant
    expect(await isShown({ cert, key })).toBe(false)
  })

  it('is not certified by a session that is resumed, and has shown none', async () => {
    const first = await connected()
    const [session] = await once(first, 'session')
    first.destroy()
    const again = await connected({ session })
    expect(again.isSessionReused()).toBe(true)
    again.write('GET /resumed HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(again, 'data')
    again.destroy()
    expect(emulator.requests.at(-1)).toMatchObject({ url: '/resumed', certified: false })
  })

  it('is certified by a session that is resumed, and has shown it', async () => {
    const { cert, key } = emulator.config.merchant
    const first = await connected({ cert, key })
    const [session] = await once(first, 'session')
    first.destroy()
    const again = await connected({ session })
    again.write('GET /resumed HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(again, 'data')
    again.destroy()
    expect(emulator.requests.at(-1)).toMatchObject({ url: '/resumed', certified: true })
  })
})

describe('the merchant’s certificate', () => {
  it('is that of its serial and its key, by the CA of the platform', () => {
    const { mchid, serial, privateKey, merchant } = emulator.config
    const certificate = new X509Certificate(merchant.cert)
    expect(certificate.subject).toMatch(new RegExp(`\nCN=${mchid}$`))
    expect(certificate.serialNumber).toBe(serial)
    expect(certificate.checkPrivateKey(createPrivateKey(privateKey))).toBe(true)
    expect(merchant.key).toBe(privateKey)
    expect(certificate.verify(new X509Certificate(merchant.ca).publicKey)).toBe(true)
    expect(merchant.ca).toBe(emulator.trust)
  })

  it.skipIf(spawnSync('openssl', ['version']).status !== 0)(
    'stands the strict check of the openssl command, and so does the server’s',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'tls-'))
      onTestFinished(() => rmSync(folder, { recursive: true }))
      const file = (name: string, pem: string) => {
        writeFileSync(join(folder, name), pem)
        return join(folder, name)
      }
      const ca = file('ca.pem', emulator.config.merchant.ca)
      const check = (purpose: string, certificate: string, ...more: string[]) => {
        const args = ['verify', '-x509_strict', '-CAfile', ca, '-purpose', purpose, ...more]
        return spawnSync('openssl', [...args, certificate]).status
      }
      const socket = await connected()
      const server = file('server.pem', `${socket.getPeerX509Certificate()}`)
      socket.destroy()
      const merchant = file('merchant.pem', emulator.config.merchant.cert)
      expect(check('sslclient', merchant)).toBe(0)
      expect(check('sslserver', server, '-verify_ip', '127.0.0.1')).toBe(0)
      expect(check('sslserver', server, '-verify_hostname', 'localhost')).toBe(0)
      expect(check('sslserver', server, '-verify_hostname', 'example.com')).not.toBe(0)
      expect(check('sslclient', server)).not.toBe(0)
    },
  )
})
