import {
  createPrivateKey,
  createPublicKey,
  KeyObject,
  publicEncrypt,
  type webcrypto,
} from 'node:crypto'
import { types } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import {
  type KeyInput,
  readCertificate,
  readPrivateKey,
  readPublicKey,
  serialOf,
} from '../../lib/crypto/keys.js'
import { decryptOaep, sign, verify } from '../../lib/crypto/rsa.js'
import {
  bytesOf,
  encryptedPems,
  leaksIn,
  message,
  passphrase,
  privatePems,
  publicPems,
  signature,
  textOf,
  urlOf,
} from './vectors.js'

type Row = readonly [title: string, input: KeyInput]

const RS256 = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const pkcs8 = textOf('rsa.pkcs8.pem')
const spki = textOf('rsa.spki.pem')

function importPrivate(extractable: boolean): Promise<webcrypto.CryptoKey> {
  return crypto.subtle.importKey('pkcs8', bytesOf('rsa.pkcs8.der'), RS256, extractable, ['sign'])
}

/** The ways in which text survives a trip through editors, shells and environment variables. */
const spellings: Readonly<Record<string, (pem: string) => string>> = {
  'with CRLF': (pem) => pem.replaceAll('\n', '\r\n'),
  'with blank space around it': (pem) => `\n \t${pem}\n\n  `,
  'behind a byte order mark': (pem) => `\uFEFF${pem}`,
  'behind Bag Attributes': (pem) =>
    `Bag Attributes\n    localKeyID: 01\nKey Attributes: <No Attributes>\n${pem}`,
  'with \\n written out': (pem) => pem.replaceAll('\n', '\\n'),
  'with \\r\\n written out': (pem) => pem.replaceAll('\n', '\\r\\n'),
  'on one line': (pem) => pem.replaceAll('\n', ' '),
  'in quotes': (pem) => `"${pem}"`,
}

/** Each file as text, as bytes and in every spelling. */
const written = (names: readonly string[]): Row[] =>
  names.flatMap((name) => [
    [`the text of ${name}`, textOf(name)],
    [`the bytes of ${name}`, bytesOf(name)],
    ...Object.entries(spellings).map(
      ([how, spell]): Row => [`${name} ${how}`, spell(textOf(name))],
    ),
  ])

const plainKeys: Row[] = [
  ...written(privatePems),
  ['PKCS#8 DER', bytesOf('rsa.pkcs8.der')],
  ['PKCS#1 DER', bytesOf('rsa.pkcs1.der')],
  ['DER in a plain Uint8Array', new Uint8Array(bytesOf('rsa.pkcs8.der'))],
  ['DER in an ArrayBuffer', new Uint8Array(bytesOf('rsa.pkcs8.der')).buffer],
  ['the key beside its certificate', textOf('rsa.bag.pem')],
  ['a JWK', JSON.parse(textOf('rsa.private.jwk.json'))],
  [
    'a JWK that says what it is for',
    { ...JSON.parse(textOf('rsa.private.jwk.json')), alg: 'RS256', use: 'sig', key_ops: ['sign'] },
  ],
  [
    'a JWK that wants to be extractable',
    { ...JSON.parse(textOf('rsa.private.jwk.json')), ext: true },
  ],
  ['a KeyObject', createPrivateKey(pkcs8)],
  ['a CryptoKey', await importPrivate(false)],
  ['an extractable CryptoKey', await importPrivate(true)],
  ['a file:// URL of PEM', urlOf('rsa.pkcs1.pem')],
  ['a file:// URL of DER', urlOf('rsa.pkcs8.der')],
  ['the text of a file:// URL of PEM', urlOf('rsa.pkcs8.pem').href],
  ['the text of a file:// URL of DER', ` ${urlOf('rsa.pkcs1.der').href}\n`],
]

const encryptedKeys: Row[] = [
  ...written(encryptedPems),
  ['encrypted PKCS#8 DER', bytesOf('rsa.pbes2.der')],
  ['a file:// URL of an encrypted key', urlOf('rsa.pbes2.der')],
]

const privateKeys: (readonly [...Row, passphrase: string | undefined])[] = [
  ...plainKeys.map((row) => [...row, undefined] as const),
  ...encryptedKeys.map((row) => [...row, passphrase] as const),
]

const publicKeys: Row[] = [
  ...written(publicPems),
  ['SPKI DER', bytesOf('rsa.spki.der')],
  ['SPKI DER in an ArrayBuffer', new Uint8Array(bytesOf('rsa.spki.der')).buffer],
  ['PKCS#1 DER', bytesOf('rsa.pkcs1-public.der')],
  ['X.509 DER', bytesOf('rsa.cert.der')],
  ['an expired certificate of version 1', textOf('rsa.cert-v1-expired.pem')],
  ['a certificate chain', textOf('rsa.chain.pem')],
  ['a JWK', JSON.parse(textOf('rsa.public.jwk.json'))],
  ['a KeyObject', createPublicKey(spki)],
  [
    'a CryptoKey',
    await crypto.subtle.importKey('spki', bytesOf('rsa.spki.der'), RS256, true, ['verify']),
  ],
  ['a file:// URL of PEM', urlOf('rsa.cert.pem')],
  ['a file:// URL of DER', urlOf('rsa.spki.der')],
  ['the text of a file:// URL', urlOf('rsa.cert.der').href],
]

/** A CryptoKey is for the one use it was made for, unless it can be exported. */
const isHidden = (input: KeyInput): boolean =>
  types.isCryptoKey(input) && !(input as webcrypto.CryptoKey).extractable

describe('readPrivateKey', () => {
  it.each(privateKeys)('signs as openssl does with %s', async (_, input, phrase) => {
    const { signing } = await readPrivateKey('privateKey', input, phrase).load()
    expect(await sign(signing, message)).toBe(signature)
  })

  it.each(privateKeys)(
    'holds one key of %s, and no CryptoKey that can be exported',
    async (_, input, phrase) => {
      const key = await readPrivateKey('privateKey', input, phrase).load()
      expect(key.signing).toMatchObject({ type: 'private' })
      expect(key.signing instanceof KeyObject).toBe(!isHidden(input))
      const decryption = await key.decryption()
      expect(decryption === undefined).toBe(isHidden(input))
      if (!decryption) return
      expect(decryption).toMatchObject({
        type: 'private',
        extractable: false,
        usages: ['decrypt', 'unwrapKey'],
      })
      expect(key.decryption()).toBe(key.decryption())
      await expect(crypto.subtle.exportKey('pkcs8', decryption)).rejects.toThrow()
      await expect(crypto.subtle.exportKey('jwk', decryption)).rejects.toThrow()
    },
  )

  it.each(privateKeys)('decrypts what is for it with %s, if it may', async (_, input, phrase) => {
    const decryption = await (await readPrivateKey('privateKey', input, phrase).load()).decryption()
    if (!decryption) return expect(isHidden(input)).toBe(true)
    const ciphertext = publicEncrypt(textOf('rsa.spki.pem'), Buffer.from('张三'))
    expect((await decryptOaep(decryption, ciphertext)).toString()).toBe('张三')
  })

  it.each(privateKeys)('shows nothing of %s', async (_, input, phrase) => {
    const source = readPrivateKey('privateKey', input, phrase)
    expect(leaksIn(source)).toEqual([])
    const key = await source.load()
    await key.decryption()
    expect(leaksIn(source)).toEqual([])
    expect(leaksIn(key)).toEqual([])
  })

  it('takes an empty passphrase for none', async () => {
    const { signing } = await readPrivateKey('privateKey', pkcs8, '').load()
    expect(await sign(signing, message)).toBe(signature)
  })

  it('loads once', () => {
    const source = readPrivateKey('privateKey', pkcs8)
    expect(source.load()).toBe(source.load())
  })

  it('lets go of what it was given when the key is loaded', async () => {
    let input: KeyObject | undefined = createPrivateKey(pkcs8)
    const given = new WeakRef(input)
    const source = readPrivateKey('privateKey', input)
    input = undefined
    await source.load()
    await collectGarbage()
    expect(given.deref()).toBeUndefined()
    await source.load()
  })

  it('does not care what becomes of the input after it was read', async () => {
    const bytes = bytesOf('rsa.pkcs8.der')
    const jwk = JSON.parse(textOf('rsa.private.jwk.json'))
    const sources = [readPrivateKey('privateKey', bytes), readPrivateKey('privateKey', jwk)]
    bytes.fill(0)
    jwk.n = jwk.p
    const keys = await Promise.all(sources.map((source) => source.load()))
    expect(await Promise.all(keys.map(({ signing }) => sign(signing, message)))).toEqual([
      signature,
      signature,
    ])
  })
})

describe('readPublicKey', () => {
  it.each(publicKeys)("verifies openssl's signature with %s", async (_, input) => {
    const key = await readPublicKey('certs.X', input).load()
    expect(key).toBeInstanceOf(KeyObject)
    expect(verify(key, message, Buffer.from(signature, 'base64'))).toBe(true)
  })

  it('has the certificate where there is one, and no dates are checked', () => {
    const { certificate } = readPublicKey('certs.X', textOf('rsa.cert-v1-expired.pem'))
    expect(certificate?.serialNumber).toBe('05')
    expect(readPublicKey('certs.X', spki).certificate).toBeUndefined()
  })

  it('takes the first certificate of a chain', () => {
    const { certificate } = readPublicKey('certs.X', textOf('rsa.chain.pem'))
    expect(certificate?.serialNumber).toBe('3775B6A45ACD588826D15E583A95F5DD00000001')
  })

  it('loads once', () => {
    const source = readPublicKey('certs.X', spki)
    expect(source.load()).toBe(source.load())
  })
})

describe('readCertificate', () => {
  it.each([
    ['PEM text', textOf('rsa.cert.pem')],
    ['PEM bytes', bytesOf('rsa.cert.pem')],
    ['DER', bytesOf('rsa.cert.der')],
    ['a file:// URL', urlOf('rsa.cert.pem')],
    ['the text of a file:// URL', urlOf('rsa.cert.der').href],
    ['a chain', textOf('rsa.chain.pem')],
    ['a certificate before its key', textOf('rsa.bag.pem')],
    ['a certificate behind its key', pkcs8 + textOf('rsa.cert.pem')],
  ])('reads %s', (_, input) => {
    const certificate = readCertificate('certificate', input)
    expect(serialOf(certificate)).toBe('3775B6A45ACD588826D15E583A95F5DD00000001')
  })
})

describe('serialOf', () => {
  const rows = textOf('serials.txt')
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [file: string, serial: string])

  it.each(rows)('writes the serial number of %s as openssl does: %s', (file, serial) => {
    expect(serialOf(readCertificate('certificate', textOf(file)))).toBe(serial)
  })
})

async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  // What was made in this turn may be held until its end.
  await new Promise(setImmediate)
  gc()
}
