import { describe, expect, it } from 'vitest'
import { readPrivateKey, readPublicKey } from '../../lib/crypto/keys.js'
import { sign, verify } from '../../lib/crypto/rsa.js'
import { bytesOf, message, signature, textOf } from './vectors.js'

const privateKey = await readPrivateKey('privateKey', textOf('rsa.pkcs8.pem')).load()
const publicKey = await readPublicKey('certs.X', textOf('rsa.spki.pem')).load()
const octets = Buffer.from(signature, 'base64')

describe('sign', () => {
  it('gives the signature of openssl, in base64', async () => {
    expect(await sign(privateKey, message)).toBe(signature)
  })

  it('signs the octets as they were when it was called', async () => {
    const bytes = Uint8Array.from(message)
    const promise = sign(privateKey, bytes)
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
