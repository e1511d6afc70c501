import { createCipheriv, createHash, publicEncrypt } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  ApiError,
  type ClientConfig,
  createClient,
  DecryptError,
  RequestError,
  VerifyError,
} from '../../lib/index.js'
import { clientOf } from '../http/support.js'
import { all } from '../pages/lists.js'
import { merchant, ok, plain, refusingUrl, type Script, startAnswers } from '../support/answers.js'
import { untyped } from '../support/untyped.js'

const KEY = Buffer.alloc(32, 7)
const NONCE = '0123456789abcdef'
const TEXTS = ['商户订单号,订单金额\r\n`T1,`1.00\r\n', '`T2,`2.30\r\n总单数,总金额\r\n`2,`3.30\r\n']

const sha1 = (octets: string | Buffer) => createHash('sha1').update(octets).digest('hex')

/** RFC 5116 5.1: the tag is behind the ciphertext. */
function encrypt(octets: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', KEY, NONCE)
  return Buffer.concat([cipher.update(octets), cipher.final(), cipher.getAuthTag()])
}

/** The key of a file for the merchant, by RSAES-OAEP as WeChat Pay does it. */
const sealed = (key: Buffer) =>
  publicEncrypt({ key: merchant.publicKey, oaepHash: 'sha1' }, key).toString('base64')

const files = TEXTS.map((text) => encrypt(gzipSync(text)))

const partOf = (url: string, at: number, more: object = {}) => ({
  bill_sequence: at + 1,
  hash_type: 'SHA1',
  hash_value: sha1(TEXTS[at] ?? ''),
  download_url: `${url}v3/billdownload/file?token=${at}`,
  encrypt_key: sealed(KEY),
  nonce: NONCE,
  ...more,
})

/** A server that gives the two files, and whatever `answer` makes of their parts to who asks for the bill. */
async function startBank(
  answer: (parts: object[], url: string) => unknown,
  config: Partial<ClientConfig> = {},
) {
  const answers = await startAnswers()
  const { url } = answers
  const data = answer(
    TEXTS.map((_, at) => partOf(url, at)),
    url,
  )
  const serve: Script = (outgoing, request) => {
    const [, at] = /^\/v3\/billdownload\/file\?token=(\d)$/.exec(request.target) ?? []
    return at === undefined ? ok(data)(outgoing, request) : outgoing.end(files[Number(at)])
  }
  answers.script(serve)
  const wxpay = untyped(createClient({ ...answers.config, ...config }))
  return { wxpay, answers, bill: wxpay.bills.from(wxpay.v3.payscore.merchantBill) }
}

const listed = (parts: readonly unknown[]) => ({
  download_bill_count: parts.length,
  download_bill_list: parts,
})

const refusals = async (answer: Parameters<typeof startBank>[0]) => {
  const { bill, answers } = await startBank(answer)
  const error = await buffer(bill.stream()).catch((error: unknown) => error)
  expect(answers.requests).toHaveLength(1)
  return error
}

describe('a bill in parts', () => {
  it.each([[[0, 1]], [[1, 0]]])('listed as %j is joined in its order', async (order) => {
    const { bill } = await startBank((parts) => listed(order.map((at) => parts[at])))
    expect(`${await buffer(bill.stream())}`).toBe(TEXTS.join(''))
    expect(await all(bill.rows({ fen: true }))).toEqual([
      { 商户订单号: 'T1', 订单金额: 100 },
      { 商户订单号: 'T2', 订单金额: 230 },
    ])
    expect(await bill.summary({ fen: true })).toEqual({ 总单数: '2', 总金额: 330 })
  })

  it('is decrypted by a client that decrypts fields, too', async () => {
    const { bill } = await startBank(listed, { sensitive: true })
    expect(`${await buffer(bill.stream())}`).toBe(TEXTS.join(''))
  })

  it.each([
    ['what is missing', (parts: object[]) => ({ ...listed(parts), download_bill_count: 3 })],
    ['a hole', ([a, b]: object[]) => listed([a, { ...b, bill_sequence: 3 }])],
    ['one twice', ([a]: object[]) => listed([a, a])],
    ['one too many', ([a, b]: object[]) => listed([a, b, b])],
    ['none', () => listed([])],
    ['null', () => listed([null])],
  ])('is refused when its list has %s', async (_, answer) => {
    const error = await refusals(answer)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ code: 'ERR_RESPONSE', status: 200 })
    expect(`${error}`).toMatch(/does not list every file of the bill once/)
  })

  it('is refused when the answer is no object', async () => {
    expect(await refusals(() => [])).toMatchObject({ code: 'ERR_RESPONSE' })
    expect(await refusals(() => 'url')).toMatchObject({ code: 'ERR_RESPONSE' })
  })

  it.each([
    ['no `download_url`', { download_url: undefined }],
    ['no `nonce`', { nonce: undefined }],
    ['has a `hash_type` that is not known', { hash_type: 'MD5' }],
    ['has a `hash_value` that is no text', { hash_value: 1 }],
  ])('is refused when the second part is such that it %s', async (problem, more) => {
    const error = await refusals(([a, b]) => listed([a, { ...b, ...more }]))
    expect(error).toMatchObject({ name: 'ApiError', code: 'ERR_RESPONSE' })
    expect(`${error}`).toContain(problem)
  })

  it.each([
    ['does not open', Buffer.alloc(256, 1).toString('base64')],
    ['is of 16 octets', sealed(KEY.subarray(16))],
    ['is of 33 octets', sealed(Buffer.alloc(33))],
    ['is not base64', '***'],
    ['is no text', 5],
    ['is null', null],
  ])('is refused when a key %s', async (_, encrypt_key) => {
    const error = await refusals(([a, b]) => listed([a, { ...(b as object), encrypt_key }]))
    expect(error).toBeInstanceOf(DecryptError)
    expect(`${error}`).not.toContain(KEY.toString('base64'))
  })

  it.each([
    ['the file in clear', sha1(TEXTS[0] ?? '')],
    ['the file as it came', sha1(files[0] ?? '')],
    ['the file in clear, upper case', sha1(TEXTS[0] ?? '').toUpperCase()],
  ])('passes with the digest of %s', async (_, hash_value) => {
    const { bill } = await startBank(([a, b]) => listed([{ ...a, hash_value }, b]))
    expect(`${await buffer(bill.stream())}`).toBe(TEXTS.join(''))
  })

  it('does not pass with another digest, that of what is compressed for example', async () => {
    const hash_value = sha1(gzipSync(TEXTS[0] ?? ''))
    const { bill } = await startBank(([a, b]) => listed([{ ...a, hash_value }, b]))
    const error = await all(bill.rows()).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(VerifyError)
    expect(error).toMatchObject({ reason: 'digest' })
  })

  it('does not pass when it is encrypted by another key', async () => {
    const encrypt_key = sealed(Buffer.alloc(32, 8))
    const { bill } = await startBank(([a, b]) => listed([{ ...a, encrypt_key }, b]))
    await expect(buffer(bill.stream())).rejects.toMatchObject({ reason: 'digest' })
  })
})

describe('a `download_url`', () => {
  it('that leads elsewhere is refused, and nothing is sent there', async () => {
    const elsewhere = await startAnswers(plain(200, {}, TEXTS[0]))
    const download_url = `${elsewhere.url}v3/billdownload/file`
    const error = await refusals(() => ({ download_url }))
    expect(error).toBeInstanceOf(RequestError)
    expect(elsewhere.connections).toBe(0)
  })

  it('may lead to the host that the call was for, and to `hosts`', async () => {
    const own = await startAnswers()
    own.script(ok({ download_url: `${own.url}v3/billdownload/file` }), plain(200, {}, TEXTS[0]))
    const { wxpay } = await startBank(listed)
    const rows = all(wxpay.bills.from('v3/own', { baseUrl: own.url }).rows())
    expect(await rows).toEqual([{ 商户订单号: 'T1', 订单金额: '1.00' }])
    expect(own.requests).toHaveLength(2)

    const other = await startAnswers(plain(200, {}, TEXTS[0]))
    const { bills } = (
      await startBank(() => ({ download_url: `${other.url}v3/billdownload/file` }))
    ).wxpay
    const hosts = [new URL(other.url).origin]
    expect(await all(bills.from('v3/other', { hosts }).rows())).toHaveLength(1)
  })

  it('may lead to another host of the client, which gives the bill while the first cannot', async () => {
    const { url, config } = (await startBank(listed)).answers
    const failover = [new URL(url).host]
    const { bills } = clientOf({ ...config, baseUrl: await refusingUrl() }, { failover })
    expect(await all(bills.from('v3/other').rows())).toHaveLength(2)
  })
})

it('a bill that cannot be read is an error that names the line, and not what stands in it', async () => {
  const { bill } = await startBank(([a, b]) =>
    listed([
      { ...a, bill_sequence: 2 },
      { ...b, bill_sequence: 1 },
    ]),
  )
  const error = await all(bill.rows()).catch((error: unknown) => error)
  expect(error).toMatchObject({ name: 'ApiError', code: 'ERR_RESPONSE' })
  expect(`${error}`).toMatch(/line 1 is a row/)
  expect(`${error}`).not.toMatch(/T1|T2|2\.30/)
})
