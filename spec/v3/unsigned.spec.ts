import { describe, expect, it } from 'vitest'
import { ApiError, VerifyError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { isSigned, plain, refusal, signed, startAnswers } from '../support/answers.js'

const FILE = Buffer.from('%PDF-1.7\n\0\xff', 'latin1')
const download = plain(200, { 'Content-Type': 'application/pdf' }, FILE)

/** Each download that WeChat Pay leaves unsigned, as its manual writes it. */
const UNSIGNED = [
  'v3/billdownload/file',
  'v3/merchant-service/images/{media_id}',
  'v3/global/merchant-service/images/{media_id}',
  'v3/transferdownload/elecvoucherfile',
  'v3/transferdownload/signfile',
  'v3/new-tax-control-fapiao/download',
  'invoicing/fapiao/fapiao-file',
]

const valuesFor = (path: string) => (path.includes('{media_id}') ? { media_id: 'M%2B1/2=' } : {})

describe.each(UNSIGNED)('the download %s', (path) => {
  it('passes unproven, and says so', async () => {
    const answers = await startAnswers(download)
    const call = clientOf(answers.config).chain(path).get(valuesFor(path))
    const response = await call
    expect(response.verified).toBe(false)
    expect(Buffer.from(response.bytes())).toEqual(FILE)
  })

  it('passes with a query, and with a leading slash', async () => {
    const answers = await startAnswers(download)
    const node = clientOf(answers.config).chain(`/${path}`)
    const response = await node.get({ ...valuesFor(path), query: { token: 'a/b?c', tar_type: 1 } })
    expect(response.verified).toBe(false)
    expect(answers.requests[0]?.target).toContain('?token=a%2Fb%3Fc&tar_type=1')
  })

  it('passes with a query that is written as RFC 6570 has it', async () => {
    const answers = await startAnswers(download)
    const node = clientOf(answers.config).chain(`${path}{?token}`)
    const response = await node.get({ ...valuesFor(path), token: 'x' })
    expect(response.verified).toBe(false)
  })

  it('stays unproven when it happens to be signed', async () => {
    const answers = await startAnswers(
      signed(FILE, { headers: { 'Content-Type': 'application/pdf' } }),
    )
    const response = await clientOf(answers.config).chain(path).get(valuesFor(path))
    expect(response.verified).toBe(false)
  })

  it('is proven when it is refused by WeChat Pay', async () => {
    const answers = await startAnswers(refusal(404, 'RESOURCE_NOT_EXISTS'))
    const node = clientOf(answers.config).chain(path)
    for (const as of ['json', 'stream'] as const) {
      const error = await failureOf(node.get({ ...valuesFor(path), as }), ApiError)
      expect(error).toMatchObject({ code: 'RESOURCE_NOT_EXISTS', verified: true })
    }
  })

  it('is unproven when it is refused by another', async () => {
    const answers = await startAnswers(plain(403, {}, '<html>'))
    const call = clientOf(answers.config).chain(path).get(valuesFor(path))
    expect((await failureOf(call, ApiError)).verified).toBe(false)
  })

  it.each(['post', 'put', 'patch', 'delete'] as const)(
    'has to be proven after a %s',
    async (verb) => {
      const answers = await startAnswers(download)
      const call = clientOf(answers.config).chain(path)[verb](valuesFor(path))
      expect((await failureOf(call, VerifyError)).reason).toBe('headers')
    },
  )

  it.each([
    ['a segment before it', `x/${path}`],
    ['a segment behind it', `${path}/x`],
    ['a slash behind it', `${path}/`],
    ['its first segment missing', path.replace(/^[^/]+\//, '')],
    ['another version', path.replace(/^(v3|invoicing)/, 'v4')],
    ['capitals', path.replace(/^(v3|invoicing)/, (text) => text.toUpperCase())],
  ])('has to be proven with %s', async (_, other) => {
    const answers = await startAnswers(download)
    const call = clientOf(answers.config).chain(other).get(valuesFor(other))
    expect((await failureOf(call, VerifyError)).reason).toBe('headers')
  })

  it('has to be proven when values make the path', async () => {
    const sent = path.replace('{media_id}', 'x')
    const segments = sent.split('/')
    const written = segments.map((_, index) => `{s${index}}`).join('/')
    const values = Object.fromEntries(segments.map((segment, index) => [`s${index}`, segment]))
    const answers = await startAnswers(download)
    const call = clientOf(answers.config).chain(written).get(values)
    expect((await failureOf(call, VerifyError)).reason).toBe('headers')
    expect(answers.requests[0]?.target).toBe(`/${sent}`)
  })

  it('has to be proven when one value makes its last segment', async () => {
    const sent = path.replace('{media_id}', 'x').split('/')
    const last = sent.pop()
    // The last segment of an image is a value in the manual, too: there it is the one before.
    const written = path.includes('{media_id}')
      ? `${sent.slice(0, -1).join('/')}/{images}/x`
      : `${sent.join('/')}/{last}`
    const values = path.includes('{media_id}') ? { images: 'images' } : { last }
    const answers = await startAnswers(download)
    const call = clientOf(answers.config).chain(written).get(values)
    expect((await failureOf(call, VerifyError)).reason).toBe('headers')
  })

  it('has to be proven when one raw value makes the path', async () => {
    const answers = await startAnswers(download)
    const x = path.replace('{media_id}', 'x')
    const call = clientOf(answers.config).chain('{+x}').get({ x })
    expect((await failureOf(call, VerifyError)).reason).toBe('headers')
    expect(answers.requests[0]?.target).toBe(`/${x}`)
  })

  it('has to be proven when a raw value cuts a longer path off by `?`', async () => {
    const answers = await startAnswers(download)
    const x = `${path.replace('{media_id}', 'x')}?`
    const call = clientOf(answers.config).chain('{+x}/v3/certificates').get({ x })
    expect((await failureOf(call, VerifyError)).reason).toBe('headers')
  })

  it('has to be proven when it stands in the query', async () => {
    const sent = `/${path.replace('{media_id}', 'x')}`
    const answers = await startAnswers(download)
    const wxpay = clientOf(answers.config)
    const calls = [
      wxpay.v3.certificates.get({ query: { url: sent } }),
      wxpay.chain(`v3/certificates?${sent}`).get(),
      wxpay.chain('v3/certificates{?sent}').get({ sent }),
      wxpay.chain('v3/certificates?{+sent}').get({ sent }),
    ]
    const errors = await Promise.all(calls.map((call) => failureOf(call, VerifyError)))
    expect(errors.map(({ reason }) => reason)).toEqual(Array(4).fill('headers'))
  })
})

describe('an image', () => {
  it('of one raw value passes as long as it is one segment', async () => {
    const answers = await startAnswers(download)
    const node = clientOf(answers.config).chain('v3/merchant-service/images/{+media_id}')
    // PROTOCOL 2: complaint images arrive percent-encoded already.
    const response = await node.get({ media_id: 'ChsyMDAwMDAy%2Fab%2Bcd%3D' })
    expect(response.verified).toBe(false)
    expect(answers.requests[0]?.target).toBe(
      '/v3/merchant-service/images/ChsyMDAwMDAy%2Fab%2Bcd%3D',
    )
    const call = node.get({ media_id: 'x/../../certificates' })
    await expect(call).rejects.toThrow(/`\.` or `\.\.`/)
    const error = await failureOf(node.get({ media_id: 'x/certificates' }), VerifyError)
    expect(error.reason).toBe('headers')
  })

  it.each(['get', 'post'] as const)('is not uploaded unproven: %s', async (verb) => {
    const answers = await startAnswers(download)
    const wxpay = clientOf(answers.config)
    const written = wxpay.chain('v3/merchant-service/images/upload')[verb]()
    expect((await failureOf(written, VerifyError)).reason).toBe('headers')
    const node = wxpay.chain('v3/merchant-service/images/{media_id}')
    const valued = node[verb]({ media_id: 'upload' })
    expect((await failureOf(valued, VerifyError)).reason).toBe('headers')
  })
})

describe('an unsigned download', () => {
  it('is asked for with a signature, but for the fapiao', async () => {
    const answers = await startAnswers(download)
    const wxpay = clientOf(answers.config)
    for (const path of UNSIGNED) await wxpay.chain(path).get(valuesFor(path))
    const authorized = answers.requests.map(
      (request) => request.headers.authorization !== undefined && isSigned(request),
    )
    expect(authorized).toEqual(UNSIGNED.map((path) => !path.startsWith('invoicing')))
  })

  it('at another base URL is the same path', async () => {
    const answers = await startAnswers(download)
    const wxpay = clientOf(answers.config)
    const response = await wxpay.billdownload.file.get({ baseUrl: `${answers.url}v3` })
    expect(response.verified).toBe(false)
    const other = wxpay.v3.billdownload.file.get({ baseUrl: `${answers.url}hk/` })
    expect((await failureOf(other, VerifyError)).reason).toBe('headers')
  })
})
