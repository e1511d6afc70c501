import { X509Certificate } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { decrypt, isSigned, isSignedBy, send } from '../support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const download = (query = '') => send(emulator, 'GET', `/v3/certificates${query}`)

describe('the download of certificates', () => {
  it('answers each of them encrypted with the APIv3 key, with its times in Beijing', async () => {
    const { status, data } = await download()
    expect(status).toBe(200)
    expect(data).toEqual({
      data: [
        {
          serial_no: expect.stringMatching(/^[0-9A-F]{40}$/),
          effective_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
          expire_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/),
          encrypt_certificate: {
            algorithm: 'AEAD_AES_256_GCM',
            nonce: expect.stringMatching(/^[0-9a-z]{12}$/),
            associated_data: 'certificate',
            ciphertext: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
          },
        },
      ],
    })
    const [{ serial_no, effective_time, expire_time, encrypt_certificate }] = data.data
    const { serialNumber, validFrom, validTo } = new X509Certificate(
      decrypt(emulator, encrypt_certificate),
    )
    expect(serialNumber).toBe(serial_no)
    expect(new Date(effective_time)).toEqual(new Date(validFrom))
    expect(new Date(expire_time)).toEqual(new Date(validTo))
  })

  it('encrypts anew every time', async () => {
    const [one, two] = [await download(), await download()]
    const ciphertexts = [one, two].map(({ data }) => data.data[0].encrypt_certificate)
    expect(ciphertexts[0].nonce).not.toBe(ciphertexts[1].nonce)
    expect(ciphertexts[0].ciphertext).not.toBe(ciphertexts[1].ciphertext)
  })

  it.each(['RSA', 'ALL'])('may be asked for those of type %s', async (type) => {
    const { status, data } = await download(`?algorithm_type=${type}`)
    expect([status, data.data.length]).toEqual([200, 1])
  })

  it.each(['SM2', 'rsa', ''])('of type %j is refused', async (type) => {
    const { status, data } = await download(`?algorithm_type=${type}`)
    expect(status).toBe(400)
    expect(data).toMatchObject({
      code: 'PARAM_ERROR',
      detail: { field: 'algorithm_type', value: type, location: 'query' },
    })
  })

  it('is not there for who has the public key only', async () => {
    await using emulator = await startEmulator({ platform: 'key' })
    const reply = await send(emulator, 'GET', '/v3/certificates')
    expect(reply.status).toBe(404)
    expect(reply.data).toEqual({
      code: 'RESOURCE_NOT_EXISTS',
      message: '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥。',
    })
    expect(isSigned(emulator, reply)).toBe(true)
  })

  it('can be spoilt like any answer', async () => {
    const right = await download()
    const pem = decrypt(emulator, right.data.data[0].encrypt_certificate)
    emulator.tamper('signature')
    expect(isSignedBy(pem, await download())).toBe(false)
    expect(isSignedBy(pem, await download())).toBe(true)
  })
})
