import { execSync, spawnSync } from 'node:child_process'
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { connect, createServer, type Server } from 'node:tls'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { Agent } from 'undici'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../../lib/config.js'
import { type ClientConfig, ConfigError, createClient } from '../../lib/index.js'
import { thrownBy } from '../http/support.js'
import { configFor } from '../support/answers.js'

const urlOf = (name: string) => new URL(`../vectors/${name}`, import.meta.url)
const octetsOf = (name: string) => readFileSync(urlOf(name))
const textOf = (name: string) => readFileSync(urlOf(name), 'utf8')

const cert = textOf('merchant/apiclient_cert.pem')
const key = textOf('merchant/apiclient_key.pem')
const ca = textOf('tls/ca.pem')
const pfx = octetsOf('tls/apiclient_cert.p12')
const passphrase = '1900000109'

/** Typed as whatever a caller in JavaScript may write. */
const config = (merchant: unknown, more: object = {}): ClientConfig =>
  ({ ...configFor('https://api.mch.weixin.qq.com/'), merchant, ...more }) as ClientConfig

/** Demands a certificate that is issued by `ca.pem`, or the one that merchants have; tells whose it was shown. */
let server: Server

beforeAll(async () => {
  server = createServer(
    {
      key: octetsOf('tls/server.key.pem'),
      cert: octetsOf('tls/server.pem'),
      ca: [ca, cert, textOf('tls/expired.pem')],
      requestCert: true,
      rejectUnauthorized: false,
    },
    (socket) => {
      const { CN, O } = socket.getPeerCertificate().subject ?? {}
      socket.end(`${CN} of ${O}: ${socket.authorizationError ?? 'authorized'}`)
    },
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterAll(() => {
  server.close()
})

/** What a server says to whom it is shown the certificate of `merchant`. */
async function shown(merchant: object): Promise<string> {
  const { clientCertificate } = readConfig(config({ ca, ...merchant }))
  const { port } = server.address() as AddressInfo
  const secureContext = clientCertificate?.secureContext
  return text(connect({ host: '127.0.0.1', port, ...(secureContext && { secureContext }) }))
}

const chain = textOf('tls/chain.pem')
const legacy = octetsOf('tls/legacy.p12')
const noOpenssl = spawnSync('openssl', ['version']).status !== 0

describe('a client certificate', () => {
  it.each<[string, object]>([
    ['PEM text', { cert, key }],
    ['PEM octets', { cert: Buffer.from(cert), key: Buffer.from(key) }],
    ['text whose line breaks are escaped', { cert, key: key.replaceAll('\n', '\\n') }],
    [
      'DER octets',
      {
        cert: new X509Certificate(cert).raw,
        key: createPrivateKey(key).export({ type: 'pkcs1', format: 'der' }),
      },
    ],
    [
      'file:// URLs',
      { cert: urlOf('merchant/apiclient_cert.pem'), key: urlOf('merchant/apiclient_key.pem').href },
    ],
    ['an encrypted key', { cert, key: textOf('tls/encrypted.key.pem'), passphrase }],
    ['a chain', { cert: chain, key }],
    ['a chain that begins with the CA', { cert: chain.replace(/(.+E-----\n)(-.+)/s, '$2$1'), key }],
    ['PKCS#12 octets', { pfx, passphrase }],
    ['the URL of a PKCS#12 file', { pfx: urlOf('tls/apiclient_cert.p12'), passphrase }],
    ['a PKCS#12 file that Java wrote', { pfx: octetsOf('tls/ber.p12'), passphrase }],
    ['a PKCS#12 file without a passphrase', { pfx: octetsOf('tls/open.p12') }],
    ['CA certificates in a list', { cert, key, ca: [cert, urlOf('tls/ca.pem')] }],
    ['CA certificates in one text', { cert, key, ca: cert + ca }],
  ])('is shown when it is given as %s', async (_, merchant) => {
    expect(await shown(merchant)).toBe('1900000109 of 微信商户系统: authorized')
  })

  it.skipIf(noOpenssl)('is shown when an old file was converted as the error tells', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pfx-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'apiclient_cert.p12'), legacy)
    const make = () => createClient(config({ pfx: legacy, passphrase }))
    const { message } = thrownBy(make, ConfigError)
    const [extract = '', seal = ''] = message.match(/(?<=`)openssl [^`]+/g) ?? []
    execSync(`${extract} -passin pass:${passphrase}`, { cwd: folder })
    execSync(`${seal} -passout pass:${passphrase}`, { cwd: folder })
    const pem = pathToFileURL(join(folder, 'apiclient.pem'))
    const anew = pathToFileURL(join(folder, 'apiclient_new.p12'))
    for (const merchant of [
      { cert: pem, key: pem },
      { pfx: anew, passphrase },
    ]) {
      expect(await shown(merchant)).toBe('1900000109 of 微信商户系统: authorized')
    }
  })

  it('that has expired is left to the server', async () => {
    expect(await shown({ cert: textOf('tls/expired.pem'), key })).toContain('CERT_HAS_EXPIRED')
  })

  it('is not missed by a client that has none', () => {
    expect(readConfig(config(undefined)).clientCertificate).toBeUndefined()
  })

  it('is there for an endpoint of its own, if there is one', () => {
    const baseUrlOf = (baseUrl?: string) =>
      readConfig(config({ cert, key, baseUrl })).clientCertificate?.baseUrl
    expect(baseUrlOf()).toBeUndefined()
    expect(baseUrlOf('https://proxy.example:8443/wechat')).toEqual(
      new URL('https://proxy.example:8443/wechat/'),
    )
  })

  it('leaves nothing that could be read, in the settings or in the client', () => {
    const given = config({ cert, key, ca })
    const settings = readConfig(given)
    const values = [settings, settings.clientCertificate, createClient(given)]
    const [, line = ''] = key.split('\n')
    for (const value of values) {
      const printed = inspect(value, { depth: Infinity, showHidden: true, getters: true })
      expect(printed + JSON.stringify(value)).not.toContain(line)
      expect(printed + JSON.stringify(value)).not.toContain('BEGIN PRIVATE')
    }
  })

  it('stays good when its octets are wiped', async () => {
    const octets = { cert: Buffer.from(cert), key: Buffer.from(key), pfx: Buffer.from(pfx) }
    const pair = readConfig(config({ cert: octets.cert, key: octets.key, ca }))
    const file = readConfig(config({ pfx: octets.pfx, passphrase, ca }))
    for (const each of Object.values(octets)) each.fill(0)
    const { port } = server.address() as AddressInfo
    for (const { clientCertificate } of [pair, file]) {
      const { secureContext } = clientCertificate ?? {}
      const socket = connect({ host: '127.0.0.1', port, ...(secureContext && { secureContext }) })
      expect(await text(socket)).toMatch(/: authorized$/)
    }
  })
})

const DISPATCHER = new Agent()
afterAll(() => DISPATCHER.close())

/** What is wrong: the option, the one that is named, and words of the message. */
const mistakes: [title: string, merchant: unknown, option: string, words: string[]][] = [
  ['a path', '/etc/apiclient_cert.p12', 'merchant', ['a string', '{ pfx, passphrase }']],
  ['nothing in it', {}, 'merchant.cert', ['missing', '`pfx`']],
  ['another option', { cert, key, pass: 'x' }, 'merchant.pass', ['cert, key, pfx, passphrase']],

  ['no key', { cert }, 'merchant.key', ['missing', 'apiclient_key.pem']],
  ['no certificate', { key }, 'merchant.cert', ['missing', 'apiclient_cert.pem']],
  ['the key as certificate', { cert: key, key }, 'merchant.cert', ['private key', 'stands beside']],
  ['the certificate as key', { cert, key: cert }, 'merchant.key', ['certificate', 'stands beside']],
  ['PKCS#12 as certificate', { cert: pfx, key }, 'merchant.cert', ['PKCS#12', '`merchant.pfx`']],
  ['a public key', { cert: textOf('merchant/pub_key.pem'), key }, 'merchant.cert', ['public key']],
  ['a certificate cut off', { cert: cert.slice(0, 500), key }, 'merchant.cert', ['no END line']],
  ['a path to it', { cert: '/etc/apiclient_cert.pem', key }, 'merchant.cert', ['path', 'file://']],
  ['a path to the key', { cert, key: './apiclient_key.pem' }, 'merchant.key', ['path', 'file://']],
  [
    'a file that is not there',
    { cert: pathToFileURL('/nowhere/a.pem'), key },
    'merchant.cert',
    ['/nowhere/a.pem'],
  ],
  [
    'another pair’s key',
    { cert, key: textOf('merchant/platform_key.pem') },
    'merchant.key',
    ['does not belong to `merchant.cert`', 'same download'],
  ],
  [
    'the certificate of another merchant',
    { cert: textOf('tls/stranger.pem'), key },
    'merchant.cert',
    ['merchant 1900000110', '`mchid` is 1900000109'],
  ],
  [
    'the certificate and the key of another merchant, whose key is not ours',
    { cert: textOf('tls/stranger.pem'), key: textOf('merchant/platform_key.pem') },
    'merchant.cert',
    ['merchant 1900000110'],
  ],
  [
    'WeChat Pay’s certificate',
    { cert: textOf('merchant/platform_cert.pem'), key },
    'merchant.cert',
    ["WeChat Pay's own certificate", '`certs`'],
  ],

  [
    'no passphrase of an encrypted key',
    { cert, key: textOf('tls/encrypted.key.pem') },
    'merchant.passphrase',
    ['merchant.key is encrypted'],
  ],
  [
    'another passphrase of the key',
    { cert, key: textOf('tls/encrypted.key.pem'), passphrase: 'correct horse' },
    'merchant.passphrase',
    ['does not open merchant.key'],
  ],
  [
    'a passphrase for nothing',
    { cert, key, passphrase: 'correct horse' },
    'merchant.passphrase',
    ['not encrypted'],
  ],
  [
    'a passphrase as a number',
    { pfx, passphrase: 20260731 },
    'merchant.passphrase',
    ['of type number', 'as text'],
  ],

  ['PKCS#12 beside PEM', { pfx, passphrase, cert }, 'merchant.pfx', ['beside `cert`', 'alone']],
  ['PKCS#12 beside a key', { pfx, passphrase, key }, 'merchant.pfx', ['beside `key`']],
  ['no passphrase', { pfx }, 'merchant.passphrase', ['missing', 'it is the mchid']],
  ['an empty passphrase', { pfx, passphrase: '' }, 'merchant.passphrase', ['missing', 'mchid']],
  [
    'another passphrase',
    { pfx, passphrase: 'correct horse' },
    'merchant.passphrase',
    ['does not open `merchant.pfx`', 'it is the mchid'],
  ],
  [
    'an old PKCS#12 file',
    { pfx: legacy, passphrase },
    'merchant.pfx',
    [
      'OpenSSL 3',
      'openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes -out apiclient.pem',
      'openssl pkcs12 -export -in apiclient.pem',
    ],
  ],
  [
    'PKCS#12 without a key',
    { pfx: octetsOf('tls/keyless.p12'), passphrase },
    'merchant.pfx',
    ['Unable to load private key', 'anew'],
  ],
  ['PKCS#12 cut off', { pfx: pfx.subarray(0, 900), passphrase }, 'merchant.pfx', ['cut off']],
  ['PKCS#12 in base64', { pfx: pfx.toString('base64') }, 'merchant.pfx', ["Buffer.from(text, 'ba"]],
  ['PEM as PKCS#12', { pfx: cert, passphrase }, 'merchant.pfx', ['`merchant.cert`']],
  ['the key as PKCS#12', { pfx: key, passphrase }, 'merchant.pfx', ['`merchant.key`']],
  ['a path to PKCS#12', { pfx: 'apiclient_cert.p12' }, 'merchant.pfx', ['path', 'file://']],

  ['a key as CA', { cert, key, ca: key }, 'merchant.ca', ['the certificate of a CA']],
  ['no CA in a list', { cert, key, ca: [] }, 'merchant.ca', ['empty']],
  [
    'a text whose second CA is damaged',
    { cert, key, ca: cert + ca.replace('M', '!') },
    'merchant.ca',
    ['not base64'],
  ],
  [
    'a place that is no URL',
    { cert, key, baseUrl: 'proxy.example' },
    'merchant.baseUrl',
    ['absolute'],
  ],
  [
    'a place without TLS',
    { cert, key, baseUrl: 'http://127.0.0.1/' },
    'merchant.baseUrl',
    ['https://', 'shows a certificate'],
  ],
]

describe('a mistake in `merchant`', () => {
  it.each(mistakes)('%s is refused at once, by name', (_, merchant, option, words) => {
    const error = thrownBy(() => createClient(config(merchant)), ConfigError)
    expect(error.option).toBe(option)
    expect(error.message.startsWith(`${option}: `)).toBe(true)
    for (const word of words) expect(error.message).toContain(word)
    const printed = inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error)
    expect(printed).not.toMatch(/correct horse|20260731|BEGIN PRIVATE/)
    for (const line of key.split('\n').slice(1, -2)) expect(printed).not.toContain(line)
  })

  it('may stand beside a dispatcher, which has to show a certificate itself', () => {
    expect(() => createClient(config({ cert, key }, { dispatcher: DISPATCHER }))).not.toThrow()
  })
})
