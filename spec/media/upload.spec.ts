import { createHash, getHashes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { uploadEndpoints } from '../../lib/emulator/files/uploads/endpoints.js'
import { partOf } from '../../lib/emulator/multipart.js'
import { ApiError } from '../../lib/index.js'
import type { AnyUploadOptions, UploadFile } from '../../lib/media/types.js'
import { clientOf, failureOf } from '../http/support.js'
import { isSigned, ok, startAnswers } from '../support/answers.js'
import { useShop } from '../support/shop.js'
import { LARGE, metaText, octetsOf, partOfRequest, useFolder } from './support.js'

const shop = useShop()
const hasSm3 = getHashes().includes('sm3')

const octets = octetsOf(10_000)
const sha256 = createHash('sha256').update(octets).digest('hex')
const png = () => new File([octets], '图.png')

/** What only the caller can say, by the path of the endpoint. */
const said: Readonly<Record<string, AnyUploadOptions>> = {
  'v3/marketing/bank/packages/{package_id}/tasks': {
    package_id: '8473295',
    meta: { bank_type: 'ICBC_DEBIT' },
  },
  'v3/marketing/shopping-receipt/shoppingreceipts': {
    meta: { transaction_id: '1217752501201407033233368018', openid: 'o' },
  },
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': {
    sub_mchid: '1900013511',
    fields: { item_id: 56, manage_record_id: '57' },
  },
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': {
    due_diligence_id: 'D1',
  },
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': {
    meta: { file_type: 'PDF' },
  },
  'v3/taxi-invoice/cards/upload-file': { meta: { company_mchid: '1900000109', region_id: 310100 } },
}

/** Those whose files carry an SM3 digest. */
const sm3 = (path: string) => uploadEndpoints[path]?.algorithm === 'sm3'

describe('an upload of the catalogue', () => {
  it.each(Object.keys(uploadEndpoints).filter((path) => hasSm3 || !sm3(path)))(
    '%s is accepted, with no more said than only the caller can say',
    async (target) => {
      const path = target.slice(1)
      const file = path.includes('video') ? new File([octets], '影.mp4') : png()
      const { status, data, verified } = await shop.wxpay.media.upload(path, file, said[path])
      expect({ status, verified }).toEqual({ status: 200, verified: true })
      expect(data).toEqual(expect.any(Object))
    },
  )

  it.each([
    ['v3/marketing/bank/packages/{package_id}/tasks', '/bank_type'],
    ['v3/marketing/shopping-receipt/shoppingreceipts', '/transaction_id'],
    ['v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload', '/item_id'],
    ['v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file', '/file_type'],
    ['v3/taxi-invoice/cards/upload-file', '/company_mchid'],
  ])('%s is refused without what only the caller can say', async (path, field) => {
    const { meta, fields, ...placeholders } = said[path] ?? {}
    const own = sm3(`/${path}`) && !hasSm3 ? { meta: { digest: '0' } } : {}
    const call = shop.wxpay.media.upload(path, png(), { ...placeholders, ...own })
    expect((await failureOf(call, ApiError)).detail).toMatchObject({ field })
  })

  it('takes a node as well as its path, with or without a `/` before it', async () => {
    const { wxpay } = shop
    const node = wxpay.v3.merchant.media.upload
    for (const target of [node, `${node}`, `/${node}`, wxpay.chain(`${node}`)]) {
      const request = await shop.arrival(wxpay.media.upload(target as string, png()))
      expect(request.url).toBe('/v3/merchant/media/upload')
      expect(metaIn(request)).toEqual({ filename: '图.png', sha256 })
    }
  })

  it('takes its name and its digest by the names that the endpoint has for them', async () => {
    const upload = (path: string) => shop.arrival(shop.wxpay.media.upload(path, png(), said[path]))
    const named = await upload('v3/ecommerce/account/cancel-applications/media')
    expect(metaIn(named)).toEqual({ file_name: '图.png', file_digest: sha256 })
    const bank = await upload('v3/marketing/bank/packages/{package_id}/tasks')
    expect(bank.url).toBe('/v3/marketing/bank/packages/8473295/tasks')
    expect(metaIn(bank)).toEqual({ bank_type: 'ICBC_DEBIT', filename: '图.png', sha256 })
    const receipt = await upload('v3/marketing/shopping-receipt/shoppingreceipts')
    expect(Object.keys(metaIn(receipt)).sort()).toEqual(['openid', 'sha256', 'transaction_id'])
  })

  it.runIf(hasSm3)('takes SM3, and says so, where the endpoint wants it', async () => {
    const digest = createHash('sm3').update(octets).digest('hex')
    const upload = (path: string) => shop.arrival(shop.wxpay.media.upload(path, png(), said[path]))
    const invoice = 'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file'
    // The name is WeChat Pay's own.
    expect(metaIn(await upload(invoice))).toEqual({
      file_type: 'PDF',
      digest_alogrithm: 'SM3',
      digest,
    })
    expect(metaIn(await upload('v3/taxi-invoice/cards/upload-file'))).toEqual({
      company_mchid: '1900000109',
      region_id: 310100,
      digest_algorithm: 'DIGEST_ALGORITHM_SM3',
      digest,
    })
  })

  it.each([
    ['small', 10_000],
    ['large', LARGE],
  ])('with a sensitive field is signed as it is sent, %s', async (_, size) => {
    const path: string = 'v3/marketing/shopping-receipt/shoppingreceipts'
    const contact = { consultation_phone_number: '0755-1' }
    const meta = { ...said[path]?.meta, merchant_contact_information: contact }
    const file = new File([octetsOf(size)], 'a.jpg')
    const before = shop.emulator.decrypted.length
    const call = shop.wxpay.media.upload(path, file, { meta, sensitive: true })
    const request = await shop.arrival(call)
    expect(request.verified).toBe(true)
    const { data } = await call
    expect(data).toMatchObject({ receipt: { merchant_contact_information: contact } })
    expect(shop.emulator.decrypted.slice(before)).toMatchObject([{ text: '0755-1' }])
    expect(Buffer.from(request.bytes).includes('0755-1')).toBe(false)
  })
})

/** The `meta` that the emulator has got. */
function metaIn({
  bytes,
  headers,
}: {
  bytes: Uint8Array
  headers: Readonly<Record<string, string>>
}) {
  const part = partOf(Buffer.from(bytes), headers['content-type'] ?? '', 'meta')
  return JSON.parse(`${part?.content}`)
}

/** What arrives of an upload to a URL that nobody lists. */
async function arrivalOf(file: UploadFile, options?: AnyUploadOptions) {
  const answers = await startAnswers(ok({ id: '1' }))
  const { data } = await clientOf(answers.config).media.upload('v3/new/{id}/upload', file, {
    id: '5',
    ...options,
  })
  expect(data).toEqual({ id: '1' })
  const [request] = answers.requests
  expect(request?.target).toBe('/v3/new/5/upload')
  expect(request && isSigned(request, metaText(request))).toBe(true)
  return request
}

describe('the `meta` of an upload', () => {
  it('is its name and its SHA-256, where the URL is not listed', async () => {
    expect(JSON.parse(metaText(await arrivalOf(png())))).toEqual({ filename: '图.png', sha256 })
  })

  it('takes what the caller adds, who wins; `undefined` is left out', async () => {
    const meta = { filename: 'b.jpg', kind: 'x', sha256: undefined, more: undefined, none: null }
    const request = await arrivalOf(png(), { meta })
    expect(JSON.parse(metaText(request))).toEqual({
      filename: 'b.jpg',
      kind: 'x',
      sha256,
      none: null,
    })
    expect(partOfRequest(request, 'file').filename).toBe('b.jpg')
    const own = await arrivalOf(png(), { meta: { sha256: 'mine' } })
    expect(JSON.parse(metaText(own))).toEqual({ filename: '图.png', sha256: 'mine' })
  })

  it('is all that a function makes of the file', async () => {
    const request = await arrivalOf(png(), {
      meta: async (file) => ({
        name: file.name,
        size: file.size,
        sha256: await file.digest(),
        sha1: await file.digest('SHA1'),
      }),
    })
    expect(JSON.parse(metaText(request))).toEqual({
      name: '图.png',
      size: octets.length,
      sha256,
      sha1: createHash('sha1').update(octets).digest('hex'),
    })
    expect(partOfRequest(request, 'file').filename).toBe('图.png')
    const unnamed = await arrivalOf(octets, { meta: ({ name }) => ({ named: name !== undefined }) })
    expect(metaText(unnamed)).toBe('{"named":false}')
  })

  it('stands beside other fields', async () => {
    const request = await arrivalOf(png(), { fields: { count: 5, list: ['中'], note: '文' } })
    const content = (name: string) => `${partOfRequest(request, name).content}`
    expect([content('count'), content('list'), content('note')]).toEqual(['5', '["中"]', '文'])
    expect(request?.body.indexOf('name="meta"')).toBeLessThan(
      request?.body.indexOf('name="count"') ?? 0,
    )
  })
})

describe('the media type of an upload', () => {
  const typeOf = async (file: UploadFile, options?: AnyUploadOptions) =>
    /name="file"; .*\r\nContent-Type: (.*)\r\n/.exec(
      `${(await arrivalOf(file, options))?.body}`,
    )?.[1]

  it('is the file’s own, else that of its name', async () => {
    expect(await typeOf(new File(['x'], 'a.png', { type: 'image/webp' }))).toBe('image/webp')
    expect(await typeOf(png())).toBe('image/png')
    expect(await typeOf(octets, { meta: { filename: 'a.JPG' } })).toBe('image/jpeg')
    expect(await typeOf(octets, { meta: { filename: 'a.unknown' } })).toBe(
      'application/octet-stream',
    )
    const path = join(await useFolder(), 'a.mp4')
    await writeFile(path, 'x')
    expect(await typeOf(path)).toBe('video/mp4')
    expect(await typeOf(pathToFileURL(path))).toBe('video/mp4')
    expect(await typeOf(path, { meta: { filename: 'a.pdf' } })).toBe('application/pdf')
  })
})
