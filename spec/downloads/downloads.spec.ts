import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ApiError, RequestError, VerifyError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { type Answers, isSigned, ok, plain, refusal, startAnswers } from '../support/answers.js'
import { BILL, file, sha1, whole } from './support.js'

const PATH = 'v3/billdownload/file'
const digest = { hash_type: 'SHA1', hash_value: sha1(BILL) }

const asked = ({ requests }: Answers) => requests.map(({ target }) => target)

describe('wxpay.download', () => {
  it('takes an absolute URL, an answer that has one, a node and a path, and signs what it asks', async () => {
    const answers = await startAnswers(file(BILL))
    const wxpay = clientOf(answers.config)
    const download_url = `${answers.url}${PATH}?token=a%2Fb%2fc`
    const query = { token: 'x' }
    expect(await whole(wxpay.download(download_url))).toEqual(BILL)
    expect(await whole(wxpay.download(new URL(download_url)))).toEqual(BILL)
    expect(await whole(wxpay.download({ download_url, ...digest }))).toEqual(BILL)
    expect(await whole(wxpay.download(wxpay.v3.billdownload.file, { query }))).toEqual(BILL)
    expect(await whole(wxpay.download(PATH, { query }))).toEqual(BILL)
    expect(await whole(wxpay.download(`/${PATH}`, { query }))).toEqual(BILL)
    expect(asked(answers)).toEqual([
      ...Array(3).fill(`/${PATH}?token=a%2Fb%2fc`),
      ...Array(3).fill(`/${PATH}?token=x`),
    ])
    expect(answers.requests.every((request) => isSigned(request))).toBe(true)
  })

  it('takes a node whose name is that of a verb', async () => {
    const answers = await startAnswers(file(BILL))
    const wxpay = clientOf(answers.config)
    await whole(wxpay.download(wxpay.v3.files.delete, digest))
    expect(asked(answers)).toEqual(['/v3/files/delete'])
  })

  it('fills placeholders of a node and of a path, and takes the options of a call', async () => {
    const answers = await startAnswers(file(BILL))
    const wxpay = clientOf(answers.config)
    const options = { id: 'a/b', query: { c: 1 }, headers: { 'X-A': 'b' }, ...digest }
    await whole(wxpay.download(wxpay.v3.files._id_, options))
    await whole(wxpay.download('v3/files/{+id}', options))
    expect(asked(answers)).toEqual(['/v3/files/a%2Fb?c=1', '/v3/files/a/b?c=1'])
    expect(answers.requests[0]?.headers['x-a']).toBe('b')
  })

  it('goes to another base URL, and keeps the path of it', async () => {
    const [usual, other] = [await startAnswers(ok({})), await startAnswers(file(BILL))]
    const wxpay = clientOf(usual.config)
    await whole(wxpay.download(PATH, { baseUrl: `${other.url}hk/`, ...digest }))
    expect(asked(other)).toEqual([`/hk/${PATH}`])
    expect(usual.requests).toEqual([])
  })

  it('goes to a host that is named, signed as well', async () => {
    const [usual, other] = [await startAnswers(ok({})), await startAnswers(file(BILL))]
    const wxpay = clientOf(usual.config)
    const url = `${other.url}bill?a=b`
    expect((await failureOf(wxpay.download(url, digest), RequestError)).message).toContain('hosts')
    const hosts = [new URL(url).origin]
    expect(await whole(wxpay.download(url, { hosts, ...digest }))).toEqual(BILL)
    expect(other.requests.map((request) => [request.target, isSigned(request)])).toEqual([
      ['/bill?a=b', true],
    ])
  })

  it('goes to the other hosts of the client, signed as well, and to none beside them', async () => {
    const [usual, other] = [await startAnswers(ok({})), await startAnswers(file(BILL))]
    const failover = [new URL(other.url).host]
    const wxpay = clientOf(usual.config, { failover })
    const url = `${other.url}bill?a=b`
    expect(await whole(wxpay.download(url, digest))).toEqual(BILL)
    expect(await whole(wxpay.download(url, { hosts: ['a.example.com'], ...digest }))).toEqual(BILL)
    expect(other.requests.every((request) => isSigned(request))).toBe(true)
    expect([usual, other].map(({ requests }) => requests.length)).toEqual([0, 2])
    const elsewhere = other.url.replace('127.0.0.1', 'localhost')
    for (const target of [elsewhere, { download_url: elsewhere }]) {
      const error = await failureOf(wxpay.download(target as string), RequestError)
      expect(error.message).toContain('hosts')
    }
  })

  it('goes to an absolute URL, not below the path of the base URL', async () => {
    const answers = await startAnswers(file(BILL))
    const wxpay = clientOf({ ...answers.config, baseUrl: `${answers.url}hk/` })
    await whole(wxpay.download(`${answers.url}${PATH}`))
    await whole(wxpay.download(PATH, digest))
    expect(asked(answers)).toEqual([`/${PATH}`, `/hk/${PATH}`])
  })

  it('does not follow a redirect', async () => {
    const other = await startAnswers(file(BILL))
    const wxpay = clientOf((await startAnswers(plain(302, { Location: other.url }))).config)
    for (const target of [PATH, { download_url: PATH, ...digest }]) {
      expect((await failureOf(wxpay.download(target as string), ApiError)).status).toBe(302)
    }
    expect(other.requests).toEqual([])
  })

  it('rejects with the error that WeChat Pay answers', async () => {
    const answers = await startAnswers(refusal(404, 'RESOURCE_NOT_EXISTS'))
    const error = await failureOf(clientOf(answers.config).download(PATH, digest), ApiError)
    expect(error).toMatchObject({ code: 'RESOURCE_NOT_EXISTS', verified: true })
  })

  it('is repeated as a GET is, until the file begins to come', async () => {
    const answers = await startAnswers(plain(503), file(BILL))
    expect(await whole(clientOf(answers.config).download(PATH, digest))).toEqual(BILL)
    expect(answers.requests).toHaveLength(2)
  })
})

describe('the digest', () => {
  it('is that of the options before that of the answer', async () => {
    const answers = await startAnswers(file(BILL))
    const wxpay = clientOf(answers.config)
    const reference = { download_url: `${answers.url}${PATH}`, ...digest }
    const other = { hash_value: sha1(Buffer.from('x')) }
    expect(await whole(wxpay.download({ ...reference, ...other }, digest))).toEqual(BILL)
    const call = whole(wxpay.download(reference, other))
    expect((await failureOf(call, VerifyError)).reason).toBe('digest')
    const left = { hash_value: undefined }
    const wrong = whole(wxpay.download({ ...reference, ...other }, left))
    expect((await failureOf(wrong, VerifyError)).reason).toBe('digest')
  })

  it('is by SHA1 unless it is said', async () => {
    const answers = await startAnswers(file(gzipSync(BILL)))
    const { hash_value } = digest
    expect(await whole(clientOf(answers.config).download(PATH, { hash_value }))).toEqual(BILL)
  })

  it('is checked with `verify: false`, too', async () => {
    const answers = await startAnswers(file(BILL))
    const options = { verify: false, hash_value: '0'.repeat(40) } as const
    const url = `${answers.url}v3/x`
    const error = await failureOf(
      whole(clientOf(answers.config).download(url, options)),
      VerifyError,
    )
    expect(error.reason).toBe('digest')
  })
})

describe('what no file can be downloaded by', () => {
  const url = 'https://api.mch.weixin.qq.com/v3/billdownload/file'

  it.each<[string, unknown, RegExp]>([
    ['undefined', undefined, /not undefined/],
    ['null', null, /not null/],
    ['a number', 5, /not the number 5/],
    ['a symbol', Symbol('x'), /not a symbol/],
    ['a function', () => url, /not a function/],
    ['a list', [url], /not a list/],
    ['an object', { url }, /no `download_url`: give `response.data`/],
    [
      'an object without a prototype',
      Object.create(null),
      /no `download_url`: give `response.data`/,
    ],
    ['an answer whose URL is none', { download_url: 5 }, /no `download_url`: give `response.data`/],
    ['a call that nobody awaited', Promise.resolve({ download_url: url }), /not an object/],
    ['a date', new Date(), /not an object/],
    ['octets', Buffer.from(url), /not an object/],
    ['an empty text', '', /no path/],
    ['an empty URL', { download_url: '' }, /no path/],
  ])('is %s', async (_, target, message) => {
    const answers = await startAnswers(file(BILL))
    const call = clientOf(answers.config).download(target as string)
    expect((await failureOf(call, RequestError)).message).toMatch(message)
    expect(answers.connections).toBe(0)
  })

  it.each<[string, unknown, RegExp]>([
    ['null as options', null, /one object, not null/],
    ['text as options', 'x', /one object, not a string/],
    ['`as`', { as: 'stream' }, /leave `as` out/],
    ['`json`', { json: {} }, /a GET has no body/],
    ['`body`', { body: 'x' }, /a GET has no body/],
    ['an option that there is not', { hash: 'x' }, /`hash` is neither/],
    ['an option of a call that is wrong', { timeout: '5' }, /`timeout` takes/],
    ['`verify: true`', { verify: true }, /`verify` takes only false/],
    ['another algorithm', { hash_type: 'MD5', hash_value: 'x' }, /SHA1, SHA256 or SM3, not `MD5`/],
    ['an algorithm in lower case', { hash_type: 'sha1', hash_value: 'x' }, /not `sha1`/],
    ['a name of every object', { hash_type: 'toString', hash_value: 'x' }, /not `toString`/],
    ['an algorithm that is no text', { hash_type: 1, hash_value: 'x' }, /not the number 1/],
    ['a digest in octets', { hash_value: Buffer.alloc(20) }, /digest as text, not an object/],
    ['an empty digest', { hash_value: '' }, /digest as text/],
    ['a digest of nothing', { hash_value: null }, /digest as text, not null/],
    ['a host that is no list', { hosts: 'evil.com' }, /list of hosts, not a string/],
    ['hosts in a set', { hosts: new Set(['evil.com']) }, /list of hosts, not an object/],
    ['no hosts', { hosts: null }, /list of hosts, not null/],
    ['a host that is no text', { hosts: [/evil/] }, /list of hosts, not an object/],
  ])('is one with %s', async (_, options, message) => {
    const answers = await startAnswers(file(BILL))
    const wxpay = clientOf(answers.config)
    for (const target of [PATH, `${answers.url}${PATH}`]) {
      const error = await failureOf(
        wxpay.download(target, options as { hosts?: string[] }),
        RequestError,
      )
      expect(error.message).toMatch(message)
    }
    expect(answers.connections).toBe(0)
  })

  it('is a URL with another base URL', async () => {
    const answers = await startAnswers(file(BILL))
    const baseUrl = 'https://apihk.mch.weixin.qq.com/'
    const call = clientOf(answers.config).download(`${answers.url}${PATH}`, { baseUrl })
    const error = await failureOf(call, RequestError)
    expect(error.message).toContain('leave `baseUrl` out')
    expect(error.request?.url).toBe(`${answers.url}${PATH}`)
    expect(answers.connections).toBe(0)
  })

  it('is a URL with segments that a server would resolve', async () => {
    const answers = await startAnswers(file(BILL))
    const wxpay = clientOf(answers.config)
    for (const path of ['v3/../x', './x', 'v3/%2e%2E/x', 'x/..']) {
      await failureOf(wxpay.download(`${answers.url}${path}`, digest), RequestError)
    }
    expect(answers.connections).toBe(0)
  })
})
