import { inspect } from 'node:util'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ApiError, RequestError, TransportError, VerifyError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { plain, signed, startAnswers } from '../support/answers.js'
import { BILL, file, sha1, whole } from './support.js'

const PATH = 'v3/billdownload/file'
const digest = { hash_type: 'SHA1', hash_value: sha1(BILL) }

describe('an answer that nobody has signed', () => {
  const LISTED = [
    'v3/billdownload/file',
    'v3/merchant-service/images/x',
    'v3/global/merchant-service/images/x',
    'v3/transferdownload/elecvoucherfile',
    'v3/transferdownload/signfile',
    'v3/new-tax-control-fapiao/download',
    'invoicing/fapiao/fapiao-file',
  ]

  it.each(LISTED)('is taken of a file that WeChat Pay leaves unsigned: %s', async (path) => {
    const answers = await startAnswers(file(BILL))
    const wxpay = clientOf(answers.config)
    expect(await whole(wxpay.download(path))).toEqual(BILL)
    expect(await whole(wxpay.download(`${answers.url}${path}?token=1`))).toEqual(BILL)
  })

  it('is refused of anything else, by path or URL', async () => {
    const answers = await startAnswers(file(BILL))
    const wxpay = clientOf(answers.config)
    for (const target of ['v3/x', `${answers.url}v3/x`, `${answers.url}x/${PATH}`]) {
      expect((await failureOf(wxpay.download(target), VerifyError)).reason).toBe('headers')
    }
  })

  it('is taken of anything whose digest is known, which has to be right', async () => {
    const answers = await startAnswers(file(BILL))
    const wxpay = clientOf(answers.config)
    for (const target of ['v3/x', `${answers.url}v3/x`]) {
      expect(await whole(wxpay.download(target, digest))).toEqual(BILL)
      const wrong = whole(wxpay.download(target, { hash_value: sha1(Buffer.from('')) }))
      expect((await failureOf(wrong, VerifyError)).reason).toBe('digest')
    }
  })

  it('is taken of a URL with `verify: false`, of a path only where that is for it', async () => {
    const answers = await startAnswers(file(gzipSync(BILL)))
    const wxpay = clientOf(answers.config)
    const options = { verify: false } as const
    expect(await whole(wxpay.download(`${answers.url}v3/x`, options))).toEqual(BILL)
    expect(await whole(wxpay.download(PATH, options))).toEqual(BILL)
    await failureOf(wxpay.download('v3/x', options), RequestError)
    expect(answers.requests).toHaveLength(2)
  })

  it('is as good as any when it is signed', async () => {
    const answers = await startAnswers(signed(BILL, { headers: { 'Content-Type': 'text/plain' } }))
    const wxpay = clientOf(answers.config)
    expect(await whole(wxpay.download('v3/x'))).toEqual(BILL)
    expect(await whole(wxpay.download(`${answers.url}v3/x`))).toEqual(BILL)
    answers.script(signed(BILL, {}, { over: 'another' }))
    const error = await failureOf(wxpay.download('v3/x'), VerifyError)
    expect(error.reason).toBe('signature')
  })

  it('is no file if it is JSON: it may tell where the file is', async () => {
    const answers = await startAnswers(signed('{"download_url":"x"}'))
    const wxpay = clientOf(answers.config)
    const error = await failureOf(wxpay.download('v3/bill/tradebill'), ApiError)
    expect([error.code, error.message]).toEqual([
      'ERR_RESPONSE',
      expect.stringContaining('is JSON and no file: `get` it, and give its data to `download`'),
    ])
    await wxpay.close()
  })
})

describe('a complaint image', () => {
  const ID = 'ChsyMDA%2BwMDgw%2FQ%3d%3D'

  it('is asked for by its `media_id` as it was given, to the octet', async () => {
    const answers = await startAnswers(file(BILL))
    const wxpay = clientOf(answers.config)
    const media_id = ID
    const images = 'v3/merchant-service/images'
    await whole(wxpay.download(`${answers.url}${images}/${ID}`))
    await whole(wxpay.download(new URL(`${answers.url}${images}/${ID}`)))
    await whole(wxpay.download(`${images}/{+media_id}`, { media_id }))
    await whole(wxpay.download(wxpay.chain(`${images}/{+media_id}`), { media_id }))
    await wxpay.chain(`${images}/{+media_id}`).get({ media_id, as: 'bytes' })
    const targets = answers.requests.map(({ target }) => target)
    expect(targets).toEqual(Array(5).fill(`/${images}/${ID}`))
  })
})

describe('a statement that is too large to be held', () => {
  const LARGE = Buffer.alloc(64 * 1024 * 1024 + 1)

  it('is refused where the signature covers all of it', async () => {
    const answers = await startAnswers(signed(LARGE, { headers: { 'Content-Type': 'text/plain' } }))
    const call = clientOf(answers.config).download('hk/v3/statements')
    expect((await failureOf(call, TransportError)).message).toContain('larger than 67108864 octets')
  })

  it('is refused where it is one once it is unzipped', async () => {
    const sha1 = 'a'.repeat(40)
    const script = signed(
      gzipSync(LARGE),
      {
        headers: { 'Content-Type': 'text/plain', 'Wechatpay-Statement-Sha1': sha1 },
      },
      { over: JSON.stringify({ sha1 }) },
    )
    const answers = await startAnswers(script)
    const call = clientOf(answers.config).hk.v3.statements.get({ as: 'bytes' })
    expect((await failureOf(call, TransportError)).message).toContain('larger than 67108864 octets')
  })
})

it('the token of a file stands in no error', async () => {
  const answers = await startAnswers(file(BILL), plain(403))
  const { download } = clientOf(answers.config)
  const url = `${PATH}?token=SECRET`
  const errors = [
    await failureOf(whole(download(url, { hash_value: '0'.repeat(40) })), VerifyError),
    await failureOf(download(url), ApiError),
    await failureOf(download(url, { hash_value: 'x', hash_type: 'MD5' }), RequestError),
  ]
  for (const error of errors) expect(inspect(error) + JSON.stringify(error)).not.toContain('SECRET')
  expect(answers.requests.map(({ target }) => target)).toEqual([`/${url}`, `/${url}`])
})
