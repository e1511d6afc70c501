import { constants, createHash, privateDecrypt, publicEncrypt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConfigError, DecryptError, RequestError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { configFor, merchant, platform } from '../support/answers.js'

const nowhere = configFor('http://127.0.0.1:1/')

const vector = (name: string): string =>
  readFileSync(new URL(`../vectors/encrypted/${name}.txt`, import.meta.url), 'utf8')

/** What WeChat Pay reads. */
const opened = (ciphertext: string, key: string = platform.privateKey): string =>
  privateDecrypt(
    { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(ciphertext, 'base64'),
  ).toString()

describe('wxpay.sensitive', () => {
  it('encrypts for WeChat Pay', async () => {
    const ciphertext = await clientOf(nowhere).sensitive.encrypt('张三')
    expect(opened(ciphertext)).toBe('张三')
  })

  it('decrypts what openssl has encrypted for the merchant', async () => {
    expect(await clientOf(nowhere).sensitive.decrypt(vector('oaep'))).toBe('张三')
  })

  it('encrypts any text of at most 214 octets so that it comes back', async () => {
    const wxpay = clientOf(nowhere)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 30 }), async (text) => {
        fc.pre(Buffer.byteLength(text) <= 214)
        expect(opened(await wxpay.sensitive.encrypt(text))).toBe(text.toWellFormed())
      }),
      { numRuns: 20 },
    )
  })

  it('names the key in use', () => {
    expect(clientOf(nowhere).sensitive.serial).toBe(platform.serial)
  })

  it.each<unknown>([undefined, 5, Buffer.from('张三'), { text: '张三' }])(
    'does not encrypt %j, which is no text',
    async (given) => {
      const call = clientOf(nowhere).sensitive.encrypt(given as string)
      const error = await failureOf(call, RequestError)
      expect(error.message).toContain('not text')
    },
  )

  it('does not encrypt a text that is too long, and does not show it', async () => {
    const text = '张'.repeat(72)
    const error = await failureOf(clientOf(nowhere).sensitive.encrypt(text), RequestError)
    expect(error.message).toContain('216 octets, more than 214')
    expect(error.message).not.toContain('张')
  })

  it.each([
    ['by another padding', vector('oaep-sha256')],
    ['by PKCS#1', vector('pkcs1')],
    ['for another', publicEncrypt(platform.publicKey, Buffer.from('张三')).toString('base64')],
    ['by nobody', Buffer.alloc(256, 1).toString('base64')],
  ])('does not decrypt what is not encrypted %s', async (_, ciphertext) => {
    const call = clientOf(nowhere).sensitive.decrypt(ciphertext)
    const error = await failureOf(call, DecryptError)
    expect(error).toMatchObject({ reason: 'decrypt', code: 'ERR_DECRYPT' })
    expect(error.message).toContain('`privateKey`')
  })

  it.each([`${vector('oaep')}\n`, '张三', '', 'abc'])(
    'says of %j that it is no ciphertext',
    async (text) => {
      const error = await failureOf(clientOf(nowhere).sensitive.decrypt(text), DecryptError)
      expect(error.message).toContain('is no ciphertext')
      expect(error.reason).toBe('decrypt')
    },
  )

  it('decrypts by a signer that can', async () => {
    const { privateKey: _, ...config } = nowhere
    const signer = {
      sign: () => '',
      decrypt: (ciphertext: Uint8Array) => createHash('sha1').update(ciphertext).digest(),
    }
    const wxpay = clientOf(config as typeof nowhere, { signer })
    const digest = createHash('sha1')
      .update(Buffer.from(vector('oaep'), 'base64'))
      .digest()
    expect(await wxpay.sensitive.decrypt(vector('oaep'))).toBe(digest.toString())
  })

  it('says that a signer, or a key that is for signing only, cannot decrypt', async () => {
    const { privateKey: _, ...config } = nowhere
    const wxpay = clientOf(config as typeof nowhere, { signer: { sign: () => '' } })
    const error = await failureOf(wxpay.sensitive.decrypt(vector('oaep')), ConfigError)
    expect(error).toMatchObject({ option: 'signer' })
    const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
    const der = Buffer.from(merchant.privateKey.replace(/-----.*-----|\s/g, ''), 'base64')
    const key = await crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])
    const other = clientOf({ ...nowhere, privateKey: key as unknown as string })
    expect(await failureOf(other.sensitive.decrypt(vector('oaep')), ConfigError)).toMatchObject({
      option: 'privateKey',
    })
  })

  it('says that a verifier has no key to encrypt with', async () => {
    const { certs: _, ...config } = nowhere
    const verifier = { serial: 'PUB_KEY_ID_1', verify: () => true }
    const wxpay = clientOf(config as typeof nowhere, { verifier })
    expect(await failureOf(wxpay.sensitive.encrypt('张三'), ConfigError)).toMatchObject({
      option: 'certs',
    })
  })
})
