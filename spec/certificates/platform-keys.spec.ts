import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { platformKey } from '../../lib/certificates/platform-key.js'
import { createPlatformKeyring } from '../../lib/certificates/platform-keys.js'
import { readPublicKey } from '../../lib/crypto/keys.js'
import { ConfigError } from '../../lib/index.js'
import { failureOf } from '../http/support.js'
import { merchant, platform, signatureOf } from '../support/answers.js'

const vector = (name: string): string =>
  readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8')

const PUBLIC = 'PUB_KEY_ID_0114232134912410000000000000'
const CERTIFICATE = '7132D72A03E93CDDF8C03BBD1F37EEDF00000000'
const pems = {
  [PUBLIC]: platform.publicKey,
  PUB_KEY_ID_2: merchant.publicKey,
  [CERTIFICATE]: vector('merchant/platform_cert.pem'),
  '3775B6A45ACD588826D15E583A95F5DD00000001': vector('keys/rsa.cert.pem'),
  '05': vector('keys/rsa.cert-v1-expired.pem'),
  '0A': platform.publicKey,
}
type Name = keyof typeof pems

const keysOf = (...names: Name[]) =>
  createPlatformKeyring({
    sources: new Map(names.map((name) => [name, readPublicKey(name, pems[name])])),
    download: undefined,
    interval: 1,
    report: () => {},
  })

const message = Buffer.from('message')
const signature = Buffer.from(signatureOf(message, platform.privateKey), 'base64')

describe('the platform keys of a configuration', () => {
  it('verify what the key of that name has signed, and nothing else', async () => {
    const keys = keysOf(PUBLIC, 'PUB_KEY_ID_2')
    await keys.load()
    expect(await keys.verify(message, signature, PUBLIC)).toBe(true)
    expect(await keys.verify(message, signature, 'PUB_KEY_ID_2')).toBe(false)
    expect(await keys.verify(Buffer.from('Message'), signature, PUBLIC)).toBe(false)
    expect(await keys.verify(message, signature.subarray(1), PUBLIC)).toBe(false)
    expect(await keys.verify(message, Buffer.alloc(0), PUBLIC)).toBe(false)
  })

  it('are there at once when they are loaded, without a promise', async () => {
    const keys = keysOf(PUBLIC, 'PUB_KEY_ID_2')
    expect(keys.has(PUBLIC)).toBeInstanceOf(Promise)
    await keys.load()
    expect(keys.has(PUBLIC)).toBe(true)
    expect(keys.verify(message, signature, PUBLIC)).toBe(true)
  })

  it('are all refused while one cannot be loaded, those that were downloaded too', async () => {
    const load = () => Promise.reject(new ConfigError('certs', 'it is damaged', 'Give another'))
    const key = await readPublicKey('certs', platform.publicKey).load()
    const keys = createPlatformKeyring({
      sources: new Map([['PUB_KEY_ID_2', { certificate: undefined, load }]]),
      download: async () => [platformKey(CERTIFICATE, key)],
      interval: 1,
      report: () => {},
    })
    await keys.refresh()
    expect(keys.list().map(({ serial }) => serial)).toEqual([CERTIFICATE])
    await failureOf(Promise.resolve(keys.has(CERTIFICATE)), ConfigError)
    keys.close()
  })

  it.each(['PUB_KEY_ID_3', '__proto__', 'constructor', '', PUBLIC.toLowerCase(), '0A'])(
    'do not have %j',
    async (serial) => {
      const keys = keysOf(PUBLIC)
      expect(await keys.has(serial)).toBe(false)
      expect(await keys.find(serial)).toBeUndefined()
      expect(await keys.verify(message, signature, serial)).toBe(false)
    },
  )

  it('have what was given, whatever its dates say', async () => {
    const keys = keysOf(PUBLIC, '05')
    expect(await keys.has(PUBLIC)).toBe(true)
    expect(await keys.has('05')).toBe(true)
  })

  it.each<[Name[], Name]>([
    [[PUBLIC], PUBLIC],
    [[CERTIFICATE, PUBLIC], PUBLIC],
    [[PUBLIC, CERTIFICATE], PUBLIC],
    [[PUBLIC, 'PUB_KEY_ID_2'], PUBLIC],
    [['PUB_KEY_ID_2', PUBLIC], 'PUB_KEY_ID_2'],
    [
      ['05', '3775B6A45ACD588826D15E583A95F5DD00000001'],
      '3775B6A45ACD588826D15E583A95F5DD00000001',
    ],
    [['3775B6A45ACD588826D15E583A95F5DD00000001', CERTIFICATE, '05'], CERTIFICATE],
    [['0A', '05'], '0A'],
    [['0A', PUBLIC], PUBLIC],
  ])(
    'of %j prefer a public key, and then the certificate that is valid longest',
    async (names, first) => {
      const keys = keysOf(...names)
      expect(keys.serial()).toBe(first)
      expect(await keys.preferred()).toBe(first)
      expect(keys.list()[0]?.serial).toBe(first)
    },
  )

  it('are shown with their dates, once they are loaded', async () => {
    const keys = keysOf(CERTIFICATE, PUBLIC)
    expect(keys.list()).toEqual([])
    await keys.load()
    const shown = keys.list().map((key) => ({ ...key, pem: key.pem() }))
    expect(shown).toMatchObject([
      { serial: PUBLIC, pem: pems[PUBLIC], notBefore: undefined, notAfter: undefined },
      { serial: CERTIFICATE, pem: pems[CERTIFICATE] },
    ])
    const { notBefore, notAfter } = keys.list()[1] ?? {}
    expect(notAfter?.getTime()).toBeGreaterThan(notBefore?.getTime() ?? Number.NaN)
  })

  it('are loaded once', async () => {
    const keys = keysOf(PUBLIC, '05')
    expect(keys.given()).toBe(keys.given())
    expect((await keys.given()).map(({ serial }) => serial)).toEqual([PUBLIC, '05'])
  })

  it('are not downloaded', async () => {
    const error = await failureOf(keysOf(PUBLIC).refresh(), ConfigError)
    expect(error).toMatchObject({ option: 'certs' })
    expect(error.message).toContain("'auto'")
  })

  it('tell by a ConfigError which of them cannot be used', async () => {
    const sources = new Map([
      [PUBLIC, readPublicKey(`certs.${PUBLIC}`, platform.publicKey)],
      ['PUB_KEY_ID_2', readPublicKey('certs.PUB_KEY_ID_2', vector('keys/rsa1024.spki.pem'))],
    ])
    const keys = createPlatformKeyring({
      sources,
      download: undefined,
      interval: 1,
      report: () => {},
    })
    const error = await failureOf(keys.load(), ConfigError)
    expect(error.option).toBe('certs.PUB_KEY_ID_2')
  })
})
