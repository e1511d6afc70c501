import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { canDigest } from '../../lib/crypto/digest.js'
import { type Emulator, type FileTamperKind, startEmulator } from '../../lib/emulator/index.js'
import {
  createClient,
  TransportError,
  VerifyError,
  type WechatpayResponse,
} from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { type Config, isSigned, proofOf, signed, startAnswers } from '../support/answers.js'
import { type UntypedClient, untyped } from '../support/untyped.js'
import { BILL, file, sha1, whole, yesterday } from './support.js'

vi.mock('../../lib/crypto/digest.js', async (original) => {
  const module = await original<typeof import('../../lib/crypto/digest.js')>()
  return { ...module, canDigest: vi.fn(module.canDigest) }
})

let emulator: Emulator
let wxpay: UntypedClient
beforeAll(async () => {
  emulator = await startEmulator({ billRows: 3_000 })
  wxpay = untyped(createClient({ ...emulator.config, retry: 0 }))
})
afterAll(async () => {
  await wxpay.close()
  await emulator.close()
})

interface Reference {
  readonly download_url: string
  readonly hash_type: string
  readonly hash_value: string
}

async function billReference(tar_type?: string): Promise<Reference> {
  const query = { bill_date: yesterday(), tar_type }
  return (await wxpay.v3.bill.tradebill.get({ query })).data as Reference
}

/** All of an answer that was asked for as a stream. */
const streamed = ({ body }: WechatpayResponse): Promise<Buffer> =>
  buffer(body ?? new Blob([]).stream())

/** How a spoilt file ends. */
type End = 'digest' | 'cut'

async function expectEnd(call: Promise<unknown>, end: End): Promise<void> {
  if (end === 'cut') {
    expect((await failureOf(call, TransportError)).code).toBe('ERR_TRANSPORT')
  } else {
    expect((await failureOf(call, VerifyError)).reason).toBe('digest')
  }
}

describe('a bill', () => {
  it('arrives by the answer that told of it, in gzip or not', async () => {
    const [reference, zipped] = await Promise.all([billReference(), billReference('GZIP')])
    const bill = await whole(wxpay.download(reference))
    expect(sha1(bill)).toBe(reference.hash_value)
    expect((await whole(wxpay.download(zipped))).equals(bill)).toBe(true)
    expect(emulator.requests.at(-1)).toMatchObject({ verified: true })
  })

  it.each<[FileTamperKind, string | undefined, End]>([
    ['content', undefined, 'digest'],
    ['content', 'GZIP', 'digest'],
    ['wire', undefined, 'digest'],
    ['wire', 'GZIP', 'digest'],
    ['truncated', undefined, 'digest'],
    ['truncated', 'GZIP', 'digest'],
    ['cut', undefined, 'cut'],
    ['cut', 'GZIP', 'cut'],
  ])('never arrives spoilt: %s, %s', async (kind, tarType, end) => {
    const reference = await billReference(tarType)
    emulator.tamperFile(kind)
    await expectEnd(whole(wxpay.download(reference)), end)
  })

  it.each<[FileTamperKind, string | undefined, End]>([
    ['wire', 'GZIP', 'digest'],
    ['truncated', 'GZIP', 'digest'],
    ['cut', undefined, 'cut'],
    ['cut', 'GZIP', 'cut'],
  ])('never arrives cut off, even without a digest: %s, %s', async (kind, tarType, end) => {
    const { download_url } = await billReference(tarType)
    emulator.tamperFile(kind)
    await expectEnd(whole(wxpay.download(download_url)), end)
  })
})

describe('a receipt of a transfer', () => {
  it.each(['out_bill_no', 'transfer_bill_no'])('is known by its digest: %s', async (name) => {
    const node = wxpay.chain(`v3/fund-app/mch-transfer/elecsign/${name.replaceAll('_', '-')}`)
    await node.post({ json: { [name]: 'T1' } })
    const reference = (await node.chain('T1').get()).data as Reference
    expect((await whole(wxpay.download(reference))).subarray(0, 5).toString()).toBe('%PDF-')
    emulator.tamperFile('content')
    await expectEnd(whole(wxpay.download(reference)), 'digest')
  })
})

describe('an overseas statement', () => {
  const query = { date: yesterday().replaceAll('-', '') }
  const PATHS = ['hk/v3/statements', 'v3/global/statements']

  it.each(PATHS)('is verified by its signed digest, whichever way it is read: %s', async (path) => {
    const node = wxpay.chain(path)
    const text = await node.get({ query })
    expect(text).toMatchObject({ verified: true, data: expect.stringMatching(/Total amount/) })
    const bytes = await node.get({ query, as: 'bytes' })
    expect(`${Buffer.from(bytes.data as Uint8Array)}`).toBe(text.data)
    const stream = await node.get({ query, as: 'stream' })
    expect(stream.verified).toBe(true)
    expect(`${await streamed(stream)}`).toBe(text.data)
    expect(`${await whole(wxpay.download(node, { query }))}`).toBe(text.data)
    expect(`${await whole(wxpay.download(`${emulator.url}${path}?date=${query.date}`))}`).toBe(
      text.data,
    )
  })

  it.each(PATHS)('is unzipped where it was asked for in gzip: %s', async (path) => {
    const node = wxpay.chain(path)
    const headers = { 'Accept-Encoding': 'gzip' }
    const { data } = await node.get({ query })
    expect((await node.get({ query, headers })).data).toBe(data)
    expect(`${await whole(wxpay.download(node, { query, headers }))}`).toBe(data)
    emulator.tamperFile('truncated')
    await expectEnd(node.get({ query, headers }), 'digest')
  })

  it('is found below a base URL that ends in hk/, too', async () => {
    const hk = clientOf({ ...emulator.config, baseUrl: `${emulator.url}hk/` } as Config)
    const { verified } = await hk.v3.statements.get({ query })
    expect(verified).toBe(true)
    emulator.tamperFile('content')
    await expectEnd(hk.v3.statements.get({ query }), 'digest')
    await whole(hk.download('v3/statements', { query }))
  })

  it.each<[FileTamperKind, string]>([
    ['content', 'digest'],
    ['wire', 'digest'],
    ['truncated', 'digest'],
    ['digest', 'signature'],
  ])('is refused spoilt, whichever way it is read: %s', async (kind, reason) => {
    const node = wxpay.v3.global.statements
    const ways = [
      () => node.get({ query }),
      () => node.get({ query, as: 'bytes' }),
      async () => streamed(await node.get({ query, as: 'stream' })),
      () => whole(wxpay.download(node, { query })),
    ]
    for (const read of ways) {
      emulator.tamperFile(kind)
      expect((await failureOf(read(), VerifyError)).reason).toBe(reason)
    }
  })

  it('whose digest is not the signed one is let go of before it is read', async () => {
    const client = clientOf(emulator.config)
    emulator.tamperFile('digest')
    const call = client.v3.global.statements.get({ query, as: 'stream' })
    expect((await failureOf(call, VerifyError)).reason).toBe('signature')
    await client.close()
  })

  it('is signed itself where it comes without a digest', async () => {
    const answers = await startAnswers(signed(BILL, { headers: { 'Content-Type': 'text/csv' } }))
    const client = clientOf(answers.config)
    const node = client.v3.global.statements
    const read = async () => [
      (await node.get()).data,
      `${await streamed(await node.get({ as: 'stream' }))}`,
      `${await whole(client.download(node))}`,
    ]
    expect(await read()).toEqual(Array(3).fill(`${BILL}`))
    answers.script(signed(BILL, {}, { over: 'another' }))
    for (const as of ['text', 'stream'] as const) {
      expect((await failureOf(node.get({ as }), VerifyError)).reason).toBe('signature')
    }
    answers.script(file(BILL, { 'Wechatpay-Statement-Sha1': sha1(BILL) }))
    expect((await failureOf(node.get({ as: 'stream' }), VerifyError)).reason).toBe('headers')
  })

  it('comes as it is read: its beginning is there before its end is sent', async () => {
    let end = () => {}
    const value = sha1(BILL)
    const about = { 'Wechatpay-Statement-Sha1': value, 'Content-Length': BILL.length }
    const answers = await startAnswers((outgoing) => {
      const proof = proofOf('', { over: JSON.stringify({ sha1: value }) })
      outgoing.writeHead(200, { ...proof, ...about })
      outgoing.write(BILL.subarray(0, 100))
      end = () => outgoing.end(BILL.subarray(100))
    })
    const stream = await clientOf(answers.config).download('v3/global/statements')
    const reader = stream.getReader()
    const first = (await reader.read()).value
    expect(first?.length).toBeLessThanOrEqual(100)
    end()
    let length = first?.length ?? 0
    for (let next = await reader.read(); next.value; next = await reader.read()) {
      length += next.value.length
    }
    expect(length).toBe(BILL.length)
  })
})

describe('an electronic invoice', () => {
  const PATH = 'invoicing/fapiao/fapiao-file'
  const sm3 = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'

  it('is asked for without a signature, by the URL that was answered', async () => {
    const path = 'v3/new-tax-control-fapiao/fapiao-applications/A1/fapiao-files'
    const data = (await wxpay.chain(path).get()).data as {
      fapiao_download_info_list: readonly [Reference]
    }
    const [reference] = data.fapiao_download_info_list
    expect(`${await whole(wxpay.download(reference))}`).toMatch(/^%PDF-/)
    expect(emulator.requests.at(-1)?.headers).not.toHaveProperty('authorization')
    if (!canDigest('SM3')) return
    emulator.tamperFile('content')
    await expectEnd(whole(wxpay.download(reference)), 'digest')
    emulator.tamperFile('content')
    await whole(wxpay.download(reference, { verify: false }))
  })

  // GB/T 32905-2016, A.1: the digest of `abc`.
  it.skipIf(!canDigest('SM3'))('is known by the header `sm3-digest`', async () => {
    const answers = await startAnswers(file(Buffer.from('abc'), { 'SM3-Digest': sm3 }))
    const client = clientOf(answers.config)
    for (const target of [PATH, `${answers.url}${PATH}?token=1`]) {
      expect(`${await whole(client.download(target))}`).toBe('abc')
    }
    expect((await client.chain(PATH).get({ as: 'text' })).data).toBe('abc')
    answers.script(file(Buffer.from('abd'), { 'SM3-Digest': sm3 }))
    await expectEnd(whole(client.download(PATH)), 'digest')
    await expectEnd(client.chain(PATH).get({ as: 'text' }), 'digest')
    const options = { as: 'text', verify: false } as const
    expect((await client.chain(PATH).get(options)).data).toBe('abd')
    expect(`${await whole(client.download(PATH, { verify: false }))}`).toBe('abd')
    expect(answers.requests.some((request) => isSigned(request))).toBe(false)
  })

  it.skipIf(!canDigest('SM3'))('has a digest in that header only', async () => {
    const answers = await startAnswers(file(Buffer.from('abd'), { 'SM3-Digest': sm3 }))
    expect(`${await whole(clientOf(answers.config).download('v3/billdownload/file'))}`).toBe('abd')
  })

  it('says so where this runtime has no SM3', async () => {
    vi.mocked(canDigest).mockImplementation((algorithm) => algorithm !== 'SM3')
    const answers = await startAnswers(file(Buffer.from('abc'), { 'SM3-Digest': sm3 }))
    const client = clientOf(answers.config)
    const error = await failureOf(client.download(PATH), VerifyError)
    expect(error.reason).toBe('digest')
    expect(error.message).toContain('SM3, which the OpenSSL of this Node.js does not have')
    expect(error.message).toContain('`verify: false`')
    expect(`${await whole(client.download(PATH, { verify: false }))}`).toBe('abc')
    const digest = { hash_type: 'SM3', hash_value: sm3 }
    await expect(client.download('v3/x', digest)).rejects.toThrow(/without `hash_value`/)
    expect(answers.requests).toHaveLength(2)
    await client.close()
  })
})
