import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, type FileTamperKind, startEmulator } from '../../lib/emulator/index.js'
import {
  createClient,
  TransportError,
  VerifyError,
  type WechatpayResponse,
} from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { type Config, proofOf, signed, startAnswers } from '../support/answers.js'
import { type UntypedClient, untyped } from '../support/untyped.js'
import { BILL, file, sha1, whole, yesterday } from './support.js'

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
