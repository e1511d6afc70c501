import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixedPlatformKeys } from '../../lib/certificates/platform-keys.js'
import { readPublicKey } from '../../lib/crypto/keys.js'
import { ConfigError } from '../../lib/index.js'
import { failureOf } from '../http/support.js'
import { merchant, platform, signatureOf } from '../support/answers.js'

const vector = (name: string): string =>
  readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8')

const PUBLIC = 'PUB_KEY_ID_0114232134912410000000000000'
const pems = {
  [PUBLIC]: platform.publicKey,
  PUB_KEY_ID_2: merchant.publicKey,
  '7132D72A03E93CDDF8C03BBD1F37EEDF00000000': vector('merchant/platform_cert.pem'),
  '3775B6A45ACD588826D15E583A95F5DD00000001': vector('keys/rsa.cert.pem'),
  '05': vector('keys/rsa.cert-v1-expired.pem'),
  '0A': platform.publicKey,
}
type Name = keyof typeof pems

const keysOf = (...names: Name[]) =>
  fixedPlatformKeys(new Map(names.map((name) => [name, readPublicKey(name, pems[name])])))

const message = Buffer.from('message')
const signature = Buffer.from(signatureOf(message, platform.privateKey), 'base64')

describe('the platform keys of a configuration', () => {
  it('are known by their names, in the order in which they were given', () => {
    expect(keysOf('05', PUBLIC).serials).toEqual(['05', PUBLIC])
  })

  it('verify what the key of that name has signed, and nothing else', async () => {
    const keys = keysOf(PUBLIC, 'PUB_KEY_ID_2')
    expect(await keys.verify(message, signature, PUBLIC)).toBe(true)
    expect(await keys.verify(message, signature, 'PUB_KEY_ID_2')).toBe(false)
    expect(await keys.verify(Buffer.from('Message'), signature, PUBLIC)).toBe(false)
    expect(await keys.verify(message, signature.subarray(1), PUBLIC)).toBe(false)
    expect(await keys.verify(message, Buffer.alloc(0), PUBLIC)).toBe(false)
  })

  it.each(['PUB_KEY_ID_3', '__proto__', 'constructor', '', PUBLIC.toLowerCase()])(
    'do not know %j',
    async (serial) => {
      expect(await keysOf(PUBLIC).verify(message, signature, serial)).toBe(false)
    },
  )

  it.each<[Name[], Name]>([
    [[PUBLIC], PUBLIC],
    [['7132D72A03E93CDDF8C03BBD1F37EEDF00000000', PUBLIC], PUBLIC],
    [[PUBLIC, '7132D72A03E93CDDF8C03BBD1F37EEDF00000000'], PUBLIC],
    [[PUBLIC, 'PUB_KEY_ID_2'], PUBLIC],
    [['PUB_KEY_ID_2', PUBLIC], 'PUB_KEY_ID_2'],
    [
      ['05', '3775B6A45ACD588826D15E583A95F5DD00000001'],
      '3775B6A45ACD588826D15E583A95F5DD00000001',
    ],
    [
      [
        '3775B6A45ACD588826D15E583A95F5DD00000001',
        '7132D72A03E93CDDF8C03BBD1F37EEDF00000000',
        '05',
      ],
      '7132D72A03E93CDDF8C03BBD1F37EEDF00000000',
    ],
    [['0A', '05'], '0A'],
    [['0A', PUBLIC], PUBLIC],
  ])(
    'of %j prefer a public key, and then the certificate that is valid longest',
    (names, first) => {
      expect(keysOf(...names).preferred).toBe(first)
    },
  )

  it('are loaded once', async () => {
    const keys = keysOf(PUBLIC, '05')
    expect(keys.load()).toBe(keys.load())
    expect([...(await keys.load()).keys()]).toEqual([PUBLIC, '05'])
  })

  it('tell by a ConfigError which of them cannot be used', async () => {
    const sources = new Map([
      [PUBLIC, readPublicKey(`certs.${PUBLIC}`, platform.publicKey)],
      ['PUB_KEY_ID_2', readPublicKey('certs.PUB_KEY_ID_2', vector('keys/rsa1024.spki.pem'))],
    ])
    const error = await failureOf(fixedPlatformKeys(sources).load(), ConfigError)
    expect(error.option).toBe('certs.PUB_KEY_ID_2')
  })
})
