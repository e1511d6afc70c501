import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type PublicKeySource,
  readCertificate,
  readPrivateKey,
  readPublicKey,
} from '../../lib/crypto/keys.js'
import { ConfigError } from '../../lib/http/errors.js'
import { bytesOf, encryptedPems, leaksIn, passphrase, privatePems, textOf } from './vectors.js'

const readPlain = (input: unknown): unknown => readPrivateKey('privateKey', input)
const readEncrypted = (input: unknown): unknown => readPrivateKey('privateKey', input, passphrase)
const readPublic = (input: unknown): unknown => readPublicKey('certs.X', input)
const readCert = (input: unknown): unknown => readCertificate('certificate', input)

type Row = readonly [name: string, read: (input: unknown) => unknown]

const pems: Row[] = [
  ...privatePems.map((name): Row => [name, readPlain]),
  ...encryptedPems.map((name): Row => [name, readEncrypted]),
  ['rsa.spki.pem', readPublic],
  ['rsa.pkcs1-public.pem', readPublic],
  ['rsa.cert.pem', readPublic],
  ['rsa.cert.pem', readCert],
]

const ders: Row[] = [
  ['rsa.pkcs8.der', readPlain],
  ['rsa.pkcs1.der', readPlain],
  ['rsa.pbes2.der', readEncrypted],
  ['rsa.spki.der', readPublic],
  ['rsa.pkcs1-public.der', readPublic],
  ['rsa.cert.der', readPublic],
  ['rsa.cert.der', readCert],
]

describe('text and bytes that were cut', () => {
  it.each(pems)('are refused before the key is parsed, wherever %s ends', (name, read) => {
    const pem = textOf(name).trimEnd()
    for (let length = 0; length < pem.length; length++) {
      expect(() => read(pem.slice(0, length)), `${length}`).toThrow(ConfigError)
      expect(() => read(Buffer.from(pem.slice(0, length))), `${length}`).toThrow(ConfigError)
    }
  })

  it.each(pems)('are refused before the key is parsed, wherever %s begins', (name, read) => {
    const pem = textOf(name)
    for (let start = 1; start < pem.length; start++) {
      expect(() => read(pem.slice(start)), `${start}`).toThrow(ConfigError)
    }
  })

  it.each(ders)('are refused before the key is parsed, wherever %s ends', (name, read) => {
    const der = bytesOf(name)
    for (let length = 0; length < der.length; length++) {
      expect(() => read(der.subarray(0, length)), `${length}`).toThrow(ConfigError)
    }
  })

  it.each(ders)('are refused when something stands behind the end of %s', (name, read) => {
    const tail = fc.uint8Array({ minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(tail, (octets) => {
        expect(() => read(Buffer.concat([bytesOf(name), octets]))).toThrow(ConfigError)
      }),
    )
  })
})

describe('input that was changed', () => {
  // Without scrypt: a flipped bit can ask for gigabytes.
  const files = [...pems, ...ders].filter(([name]) => name !== 'rsa.scrypt.pem')

  it.each(files)(
    'by one bit of %s is a key or a ConfigError, and shows nothing',
    async (name, read) => {
      const octets = bytesOf(name)
      const place = fc.nat(octets.length * 8 - 1)
      await fc.assert(
        fc.asyncProperty(place, async (bit) => {
          const flipped = Buffer.from(octets)
          flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
          await expectKeyOrRefusal(() => read(flipped))
          await expectKeyOrRefusal(() => read(flipped.toString('utf8')))
        }),
        { numRuns: 40 },
      )
    },
  )

  it('in a JWK is a key or a ConfigError, and shows nothing', async () => {
    const jwk = JSON.parse(textOf('rsa.private.jwk.json'))
    const member = fc.constantFrom(...Object.keys(jwk), 'alg', 'use', 'key_ops', 'ext')
    const value = fc.oneof(fc.base64String({ maxLength: 400 }), fc.anything())
    await fc.assert(
      fc.asyncProperty(member, value, async (name, changed) => {
        await expectKeyOrRefusal(() => readPlain({ ...jwk, [name]: changed }))
      }),
    )
  })

  it('beyond recognition is a ConfigError', () => {
    const input = fc.oneof(fc.anything(), fc.string(), fc.uint8Array(), fc.webUrl())
    fc.assert(
      fc.property(input, (anything) => {
        for (const read of [readPlain, readEncrypted, readPublic, readCert]) {
          expect(() => read(anything)).toThrow(ConfigError)
        }
      }),
    )
  })
})

async function expectKeyOrRefusal(read: () => unknown): Promise<void> {
  try {
    const source = read() as Partial<PublicKeySource>
    await source.load?.()
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    expect(leaksIn(error)).toEqual([])
  }
}
