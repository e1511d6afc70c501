import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { ConfigError, createClient } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { configFor, isSigned, merchant, ok, platform, startAnswers } from '../support/answers.js'
import { untyped } from '../support/untyped.js'

const vector = (name: string): string =>
  readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8')

const nowhere = configFor('http://127.0.0.1:1/')

describe('ready()', () => {
  it('resolves when every key is loaded', async () => {
    expect(await clientOf(nowhere).ready()).toBeUndefined()
    const { serial: _, ...config } = nowhere
    const wxpay = createClient({
      ...config,
      privateKey: vector('merchant/apiclient_key.pem'),
      certificate: vector('merchant/apiclient_cert.pem'),
    })
    expect(await wxpay.ready()).toBeUndefined()
    await wxpay.close()
  })

  it('does not need a private key beside a signer, nor certificates beside a verifier', async () => {
    const { mchid, serial } = nowhere
    const wxpay = createClient({
      mchid,
      serial,
      signer: { sign: () => '' },
      verifier: { verify: () => false },
    })
    expect(await wxpay.ready()).toBeUndefined()
    await wxpay.close()
  })

  it.each<[string, object, string]>([
    [
      'the certificate is that of another key',
      { serial: undefined, certificate: vector('merchant/apiclient_cert.pem') },
      'privateKey',
    ],
    [
      'the public key of WeChat Pay is the merchant’s own',
      { certs: { PUB_KEY_ID_1: merchant.publicKey } },
      'certs.PUB_KEY_ID_1',
    ],
    [
      'one of the keys of WeChat Pay is the merchant’s own',
      { certs: { [platform.serial]: platform.publicKey, PUB_KEY_ID_1: merchant.publicKey } },
      'certs.PUB_KEY_ID_1',
    ],
    [
      'a certificate of WeChat Pay is of the merchant’s own key',
      {
        privateKey: vector('merchant/platform_key.pem'),
        certs: {
          '7132D72A03E93CDDF8C03BBD1F37EEDF00000000': vector('merchant/platform_cert.pem'),
        },
      },
      'certs.7132D72A03E93CDDF8C03BBD1F37EEDF00000000',
    ],
    ['a key is too short', { privateKey: vector('keys/rsa1024.pkcs8.pem') }, 'privateKey'],
    [
      'a key of WeChat Pay is too short',
      { certs: { PUB_KEY_ID_1: vector('keys/rsa1024.spki.pem') } },
      'certs.PUB_KEY_ID_1',
    ],
  ])('rejects when %s, and so does every call', async (_, change, option) => {
    const answers = await startAnswers(ok({}))
    const given = Object.fromEntries(
      Object.entries({ ...answers.config, ...change }).filter(([, value]) => value !== undefined),
    )
    const wxpay = clientOf(given as unknown as typeof answers.config)
    const error = await failureOf(wxpay.ready(), ConfigError)
    expect(error.option).toBe(option)
    expect(await failureOf(wxpay.v3.pay.get(), ConfigError)).toBe(error)
    expect(await failureOf(wxpay.v3.pay.post(), ConfigError)).toBe(error)
    expect(answers.requests).toEqual([])
  })

  it('that nobody asks leaves no unhandled rejection', async () => {
    const unhandled = vi.fn()
    process.on('unhandledRejection', unhandled)
    clientOf({ ...nowhere, certs: { PUB_KEY_ID_1: merchant.publicKey } })
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})

describe('the first call', () => {
  it('waits for the keys, and so do those beside it', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    await Promise.all([wxpay.v3.pay.get(), wxpay.v3.pay.post({ json: {} }), wxpay.ready()])
    expect(answers.requests.map((request) => isSigned(request))).toEqual([true, true])
  })

  it('ends by its time when a key file is slow to open', async () => {
    const answers = await startAnswers(ok({}))
    const { privateKey: _, ...config } = answers.config
    const wxpay = untyped(
      createClient({ ...config, signer: { sign: () => new Promise(() => {}) } }),
    )
    await expect(wxpay.v3.pay.get({ timeout: 30 })).rejects.toMatchObject({ code: 'ERR_TIMEOUT' })
    await wxpay.close()
  })
})
