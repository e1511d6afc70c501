import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { canDigest } from '../../lib/crypto/digest.js'
import { type Emulator, startEmulator } from '../../lib/emulator/index.js'
import { VerifyError } from '../../lib/index.js'
import { clientOf, failureOf } from '../http/support.js'
import { isSigned, startAnswers } from '../support/answers.js'
import { file, whole } from './support.js'

vi.mock('../../lib/crypto/digest.js', async (original) => {
  const module = await original<typeof import('../../lib/crypto/digest.js')>()
  return { ...module, canDigest: vi.fn(module.canDigest) }
})

let emulator: Emulator
beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

/** The file is not the one that was announced. */
const expectWrong = async (call: Promise<unknown>): Promise<void> =>
  expect((await failureOf(call, VerifyError)).reason).toBe('digest')

describe('an electronic invoice', () => {
  const PATH = 'invoicing/fapiao/fapiao-file'
  const sm3 = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'

  it('is asked for without a signature, by the URL that was answered', async () => {
    const wxpay = clientOf(emulator.config)
    const path = 'v3/new-tax-control-fapiao/fapiao-applications/A1/fapiao-files'
    const data = (await wxpay.chain(path).get()).data as {
      fapiao_download_info_list: readonly [{ download_url: string }]
    }
    const [reference] = data.fapiao_download_info_list
    expect(`${await whole(wxpay.download(reference))}`).toMatch(/^%PDF-/)
    expect(emulator.requests.at(-1)?.headers).not.toHaveProperty('authorization')
    if (!canDigest('SM3')) return
    emulator.tamperFile('content')
    await expectWrong(whole(wxpay.download(reference)))
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
    await expectWrong(whole(client.download(PATH)))
    await expectWrong(client.chain(PATH).get({ as: 'text' }))
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
