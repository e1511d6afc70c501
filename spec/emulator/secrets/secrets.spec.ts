import { constants, generateKeyPairSync, publicEncrypt } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { download, isSigned, sealFor, send, sendJson, unseal } from '../support.js'

let emulator: Emulator
let serial: string
let key: string

beforeAll(async () => {
  emulator = await startEmulator()
  const [[id, pem] = ['', '']] = Object.entries(emulator.config.certs)
  serial = id
  key = pem
})
afterAll(() => emulator.close())

const receiver = {
  appid: 'wx8888888888888888',
  type: 'MERCHANT_ID',
  account: '86693852',
  relation_type: 'STORE',
}

const add = (name: unknown, headers: Record<string, string> = { 'Wechatpay-Serial': serial }) =>
  sendJson(emulator, 'POST', '/v3/profitsharing/receivers/add', { ...receiver, name }, headers)

describe('a sensitive field', () => {
  it('is read with the key that the request names, and answered for the merchant alone', async () => {
    const { status, data } = await add(sealFor(key, '张三🎉'))
    expect(status).toBe(200)
    expect(data.name).toMatch(/^[A-Za-z0-9+/]{342}==$/)
    expect(unseal(emulator, data.name)).toBe('张三🎉')
    expect(emulator.decrypted.at(-1)).toEqual({
      method: 'POST',
      url: '/v3/profitsharing/receivers/add',
      field: '/name',
      text: '张三🎉',
      serial,
    })
  })

  it('may be encrypted for any certificate that there is', async () => {
    await emulator.rotate()
    for (const { serial, pem } of await download(emulator)) {
      const { status, data } = await add(sealFor(pem, '李四'), { 'Wechatpay-Serial': serial })
      expect(status).toBe(200)
      expect(unseal(emulator, data.name)).toBe('李四')
      expect(emulator.decrypted.at(-1)?.serial).toBe(serial)
    }
  })

  it('that is left out, or null, needs no key', async () => {
    for (const name of [undefined, null]) {
      const { status, data } = await add(name, {})
      expect(status).toBe(200)
      expect(data).not.toHaveProperty('name')
    }
  })

  it('without Wechatpay-Serial is refused', async () => {
    const reply = await add(sealFor(key, '张三'), {})
    expect(reply.status).toBe(400)
    expect(reply.data).toEqual({
      code: 'PARAM_ERROR',
      message: 'HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)',
      detail: {
        field: 'Wechatpay-Serial',
        issue: 'is required, because of /name',
        location: 'header',
      },
    })
    expect(isSigned(emulator, reply)).toBe(true)
  })

  it("with a serial that is not the platform's is refused", async () => {
    for (const unknown of [emulator.config.serial, 'PUB_KEY_ID_1', serial.toLowerCase()]) {
      const { status, data } = await add(sealFor(key, '张三'), { 'Wechatpay-Serial': unknown })
      expect(status).toBe(400)
      expect(data).toMatchObject({
        code: 'PARAM_ERROR',
        message: '平台证书序列号Wechatpay-Serial错误',
        detail: { field: 'Wechatpay-Serial', location: 'header' },
      })
    }
  })

  it('for a certificate that has been forgotten is refused', async () => {
    const [{ serial, pem } = { serial: '', pem: '' }] = await download(emulator)
    await emulator.rotate({ keep: false })
    const reply = await add(sealFor(pem, '张三'), { 'Wechatpay-Serial': serial })
    expect(reply.data.message).toBe('平台证书序列号Wechatpay-Serial错误')
  })

  const encryptWith = (options: object) =>
    publicEncrypt({ key, ...options }, Buffer.from('张三')).toString('base64')
  const { privateKey: _, publicKey: strange } = generateKeyPairSync('rsa', { modulusLength: 2048 })

  it.each<[string, () => unknown]>([
    ['clear text', () => '张三'],
    ['clear text in base64', () => Buffer.from('张三').toString('base64')],
    ['nothing', () => ''],
    ['a number', () => 13800138000],
    ['an object', () => ({})],
    [
      'another key',
      () => sealFor(strange.export({ type: 'spki', format: 'pem' }).toString(), '张三'),
    ],
    ['PKCS#1 v1.5', () => encryptWith({ padding: constants.RSA_PKCS1_PADDING })],
    ['OAEP with SHA-256', () => encryptWith({ oaepHash: 'sha256' })],
    [
      'base64url',
      () => sealFor(key, '张三').replaceAll('+', '-').replaceAll('/', '_').replace(/=*$/, ''),
    ],
    ['hexadecimal', () => Buffer.from(sealFor(key, '张三'), 'base64').toString('hex')],
    [
      'octets that are no text',
      () => publicEncrypt({ key, oaepHash: 'sha1' }, Buffer.from([0xff])).toString('base64'),
    ],
  ])('of %s is refused, and not repeated in the answer', async (_, make) => {
    const before = emulator.decrypted.length
    const { status, data } = await add(make())
    expect(status).toBe(400)
    expect(data).toEqual({
      code: 'PARAM_ERROR',
      message: '请确认待处理的消息是否为加密后的密文',
      detail: {
        field: '/name',
        issue: `not the base64 of RSAES-OAEP (SHA-1) for ${serial}`,
        location: 'body',
      },
    })
    expect(emulator.decrypted.length).toBe(before)
  })

  it('is not looked at before the signature of the request', async () => {
    const before = emulator.decrypted.length
    const headers = { 'Wechatpay-Serial': serial, Authorization: 'no' }
    expect((await add(sealFor(key, '张三'), headers)).status).toBe(401)
    expect(emulator.decrypted.length).toBe(before)
  })

  it('is known by its endpoint however that is written', async () => {
    const target = '/v3/profitsharin%67/receivers/add'
    const { status } = await sendJson(emulator, 'POST', target, { ...receiver, name: '张三' })
    expect(status).toBe(400)
  })
})

describe('a request that is not JSON', () => {
  it('is refused as such', async () => {
    const target = '/v3/profitsharing/receivers/add'
    const { status, data } = await send(emulator, 'POST', target, { body: '{' })
    expect(status).toBe(400)
    expect(data.detail.issue).toBe('not JSON in UTF-8')
  })
})
