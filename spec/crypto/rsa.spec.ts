import { constants, createPrivateKey, privateDecrypt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPrivateKey, readPublicKey } from '../../lib/crypto/keys.js'
import { decryptOaep, encryptOaep, isPair, oaepLimit, sign, verify } from '../../lib/crypto/rsa.js'
import { bytesOf, message, signature, textOf } from './vectors.js'

const { signing } = await readPrivateKey('privateKey', textOf('rsa.pkcs8.pem')).load()
const publicKey = await readPublicKey('certs.X', textOf('rsa.spki.pem')).load()
const octets = Buffer.from(signature, 'base64')

describe('sign', () => {
  it('gives the signature of openssl, in base64', async () => {
    expect(await sign(signing, message)).toBe(signature)
  })

  it('signs the octets as they were when it was called', async () => {
    const bytes = Uint8Array.from(message)
    const promise = sign(signing, bytes)
    bytes.fill(0)
    expect(await promise).toBe(signature)
  })
})

describe('verify', () => {
  it('accepts the signature of openssl', () => {
    expect(verify(publicKey, message, octets)).toBe(true)
  })

  it('refuses another message', () => {
    expect(verify(publicKey, Buffer.concat([message, Buffer.of(10)]), octets)).toBe(false)
  })

  it.each([
    ['with one bit changed', Buffer.from(octets).fill((octets[9] ?? 0) ^ 1, 9, 10)],
    ['of no octets', new Uint8Array()],
    ['that is too short', octets.subarray(1)],
    ['that is too long', Buffer.concat([octets, Buffer.of(0)])],
    ['that is longer than any', Buffer.alloc(100_000, 0xff)],
    ['of zeros', Buffer.alloc(256)],
  ])('refuses a signature %s, without throwing', (_, bad) => {
    expect(verify(publicKey, message, bad)).toBe(false)
  })

  it('refuses the signature of SHA-1 and of PSS', () => {
    expect(verify(publicKey, message, bytesOf('signature.sha1'))).toBe(false)
    expect(verify(publicKey, message, bytesOf('signature.pss'))).toBe(false)
  })
})

const vector = (name: string): string =>
  readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8')

const merchant = vector('v3/merchant.key.pem')
const merchantKey = await readPrivateKey('privateKey', merchant).load()
const merchantPublicKey = await readPublicKey('certs.X', vector('v3/merchant.pub.pem')).load()

describe('decryptOaep', () => {
  const decrypt = async (ciphertext: Uint8Array) => {
    const key = await merchantKey.decryption()
    if (!key) throw new Error('the key cannot decrypt')
    return (await decryptOaep(key, ciphertext)).toString()
  }

  it('opens what openssl has encrypted', async () => {
    const ciphertext = Buffer.from(vector('encrypted/oaep.txt'), 'base64')
    expect(await decrypt(ciphertext)).toBe('张三')
  })

  it.each(['oaep-sha256', 'pkcs1'])('does not open %s', async (name) => {
    const ciphertext = Buffer.from(vector(`encrypted/${name}.txt`), 'base64')
    await expect(decrypt(ciphertext)).rejects.toThrow()
  })

  it('does not open what was changed or cut off, or was encrypted for another', async () => {
    const ciphertext = Buffer.from(vector('encrypted/oaep.txt'), 'base64')
    await expect(decrypt(ciphertext.subarray(1))).rejects.toThrow()
    await expect(decrypt(Buffer.from(ciphertext).fill(0, 9, 12))).rejects.toThrow()
    await expect(decrypt(encryptOaep(publicKey, ciphertext.subarray(0, 9)))).rejects.toThrow()
  })
})

describe('encryptOaep', () => {
  const open = (ciphertext: Buffer) =>
    privateDecrypt(
      {
        key: createPrivateKey(merchant),
        padding: constants.RSA_PKCS1_OAEP_PADDING,
        oaepHash: 'sha1',
      },
      ciphertext,
    )

  it('encrypts by OAEP with SHA-1, each time otherwise', () => {
    const [first, second] = [1, 2].map(() => encryptOaep(merchantPublicKey, Buffer.from('张三')))
    expect(first && open(first).toString()).toBe('张三')
    expect(first).not.toEqual(second)
  })

  it('takes as many octets as the limit says, and no more', () => {
    const limit = oaepLimit(merchantPublicKey)
    expect(limit).toBe(214)
    expect(open(encryptOaep(merchantPublicKey, Buffer.alloc(limit, 1)))).toHaveLength(limit)
    expect(() => encryptOaep(merchantPublicKey, Buffer.alloc(limit + 1))).toThrow()
  })
})

const hidden = await crypto.subtle.importKey(
  'pkcs8',
  bytesOf('rsa.pkcs8.der'),
  { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  false,
  ['sign'],
)

describe('isPair', () => {
  it.each([
    ['a KeyObject', signing],
    ['a CryptoKey that is not extractable', hidden],
  ])('tells the public half of %s from the key of another', async (_, key) => {
    expect(await isPair(key, publicKey)).toBe(true)
    expect(await isPair(key, merchantPublicKey)).toBe(false)
  })
})
