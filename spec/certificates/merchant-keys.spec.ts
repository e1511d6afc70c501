import { createPublicKey, createVerify, publicEncrypt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ConfigError, DecryptError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import {
  type Arrived,
  authorizationOf,
  merchant,
  ok,
  platform,
  reset,
  type Script,
  startAnswers,
} from '../support/answers.js'
import { deferred } from '../support/deferred.js'

const vector = (name: string): string =>
  readFileSync(new URL(`../vectors/${name}`, import.meta.url), 'utf8')

/** The merchant's key after the rotation. */
const next = {
  serial: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  privateKey: vector('keys/rsa.pkcs8.pem'),
}
const nextPublicKey = createPublicKey(next.privateKey)

/** Who has signed a request: the serial number that it names, if its key fits. */
function signerOf(request: Arrived | undefined): string | undefined {
  if (!request) return undefined
  const { serial_no, timestamp, nonce_str, signature = '' } = authorizationOf(request)
  const key = serial_no === merchant.serial ? merchant.publicKey : nextPublicKey
  const head = `${request.method}\n${request.target}\n${timestamp}\n${nonce_str}\n`
  const isRight = createVerify('RSA-SHA256')
    .update(`${head}${request.body}\n`)
    .verify(key, signature, 'base64')
  return isRight ? serial_no : undefined
}

/** An answer that waits for its turn. */
function held(script: Script): { script: Script; arrived: Promise<void>; release: () => void } {
  const arrival = deferred()
  const turn = deferred()
  return {
    script: async (outgoing, request) => {
      arrival.resolve()
      await turn.promise
      return script(outgoing, request)
    },
    arrived: arrival.promise,
    release: turn.resolve,
  }
}

describe('wxpay.rotate', () => {
  it('signs by the new key from then on, with its serial number', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    await wxpay.v3.certificates.get()
    expect(await wxpay.rotate(next)).toBeUndefined()
    await wxpay.v3.certificates.get()
    expect(answers.requests.map(signerOf)).toEqual([merchant.serial, next.serial])
  })

  it('lets a call in flight end as it began, and repeats it by the new key', async () => {
    const first = held(reset)
    const second = held(ok({ paid: true }))
    const answers = await startAnswers(first.script, second.script)
    const wxpay = clientOf(answers.config)
    const call = wxpay.v3.certificates.get()
    await first.arrived
    await wxpay.rotate(next)
    first.release()
    await second.arrived
    second.release()
    expect((await call).data).toEqual({ paid: true })
    expect(answers.requests.map(signerOf)).toEqual([merchant.serial, next.serial])
  })

  it('loses none of many calls that are made around it', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const before = Array.from({ length: 20 }, () => wxpay.v3.certificates.get())
    const rotation = wxpay.rotate(next)
    const during = Array.from({ length: 20 }, () => wxpay.v3.certificates.get())
    await rotation
    const after = Array.from({ length: 20 }, () => wxpay.v3.certificates.get())
    const done = await Promise.all([...before, ...during, ...after])
    expect(done).toHaveLength(60)
    const signers = answers.requests.map(signerOf)
    expect(new Set(signers)).toEqual(new Set([merchant.serial, next.serial]))
    expect(signers.filter((serial) => serial === next.serial).length).toBeGreaterThanOrEqual(20)
  })

  it('still opens what was encrypted for the old key', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const encrypted = (key: Parameters<typeof publicEncrypt>[0]) =>
      publicEncrypt(key, Buffer.from('张三')).toString('base64')
    await wxpay.rotate(next)
    expect(await wxpay.sensitive.decrypt(encrypted(merchant.publicKey))).toBe('张三')
    expect(await wxpay.sensitive.decrypt(encrypted(nextPublicKey))).toBe('张三')
    const stranger = wxpay.sensitive.decrypt(encrypted(platform.publicKey))
    expect(await failureOf(stranger, DecryptError)).toMatchObject({ reason: 'decrypt' })
  })

  it('takes a signer, and a certificate for the serial number', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    await wxpay.rotate({
      privateKey: vector('merchant/apiclient_key.pem'),
      certificate: vector('merchant/apiclient_cert.pem'),
    })
    await wxpay.v3.certificates.get()
    const signature = Buffer.alloc(256, 1)
    await wxpay.rotate({ serial: next.serial, signer: { sign: () => signature } })
    await wxpay.v3.certificates.get()
    const [first, second] = answers.requests.map(authorizationOf)
    expect(first?.serial_no).toBe('3775B6A45ACD588826D15E583A95F5DD00000000')
    expect(second).toMatchObject({
      serial_no: next.serial,
      signature: signature.toString('base64'),
    })
  })

  it('takes the last key that was asked for, however long each takes to load', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    const signature = Buffer.alloc(256, 1)
    const slow = wxpay.rotate(next)
    const quick = wxpay.rotate({ serial: 'ABCD', signer: { sign: () => signature } })
    await Promise.all([slow, quick])
    await wxpay.v3.certificates.get()
    expect(answers.requests.map(authorizationOf)).toMatchObject([{ serial_no: 'ABCD' }])
  })

  it('opens what is for the old key after the new one was given twice', async () => {
    const answers = await startAnswers(ok({}))
    const wxpay = clientOf(answers.config)
    await wxpay.rotate(next)
    await wxpay.rotate(next)
    const text = publicEncrypt(merchant.publicKey, Buffer.from('张三')).toString('base64')
    expect(await wxpay.sensitive.decrypt(text)).toBe('张三')
  })

  it('mends a client that was made with a key that cannot be used', async () => {
    const answers = await startAnswers(ok({}))
    const privateKey = vector('keys/rsa1024.pkcs8.pem')
    const wxpay = clientOf({ ...answers.config, privateKey })
    await failureOf(wxpay.ready(), ConfigError)
    await wxpay.rotate(next)
    await wxpay.v3.certificates.get()
    expect(answers.requests.map(signerOf)).toEqual([next.serial])
  })

  it.each<[string, object, string]>([
    ["the serial of WeChat Pay's", { ...next, serial: '0A' }, 'certs.0A'],
    ['no key', { serial: next.serial }, 'privateKey'],
    ['no serial number', { privateKey: next.privateKey }, 'serial'],
    ['another option', { ...next, mchid: '1900000109' }, 'mchid'],
    ['a key that is cut off', { ...next, privateKey: next.privateKey.slice(0, 99) }, 'privateKey'],
    [
      'a key that is too small',
      { ...next, privateKey: vector('keys/rsa1024.pkcs8.pem') },
      'privateKey',
    ],
    [
      'another key than that of the certificate',
      { privateKey: next.privateKey, certificate: vector('merchant/apiclient_cert.pem') },
      'privateKey',
    ],
    [
      'the key of WeChat Pay',
      { ...next, privateKey: platform.privateKey },
      `certs.${platform.serial}`,
    ],
  ])('refuses %s, and keeps the old key', async (_, key, option) => {
    const answers = await startAnswers(ok({}))
    const certs = { ...answers.config.certs, '0A': vector('merchant/pub_key.pem') }
    const wxpay = clientOf({ ...answers.config, certs })
    const error = await failureOf(wxpay.rotate(key), ConfigError)
    expect(error.option).toBe(option)
    await wxpay.v3.certificates.get()
    expect(answers.requests.map(signerOf)).toEqual([merchant.serial])
  })
})
