import { createHash, getHashes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uploadEndpoints } from '../../../../lib/emulator/files/uploads/endpoints.js'
import { type Emulator, startEmulator } from '../../../../lib/emulator/index.js'
import { catalogue } from '../../../support/catalogue.js'
import { faultsOf } from '../../../support/faults.js'
import { type FormPart, fetchFile, sealFor, send, sendForm, unseal } from '../../support.js'

let emulator: Emulator

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

const operations = catalogue.operations.filter(
  ({ path, method, body }) =>
    path.startsWith('v3/') && method === 'post' && body?.kind === 'multipart',
)

const octets = Buffer.from('\r\n--for is not an end\r\n\x00\xff', 'latin1')
const hash = (algorithm: string) => createHash(algorithm).update(octets).digest('hex')
const sha256 = hash('sha256')
const hasSm3 = getHashes().includes('sm3')
const sm3 = hasSm3 ? hash('sm3') : '0'.repeat(64)

const plain = { filename: '图.png', sha256 }
const digested = { file_name: '图.png', file_digest: sha256.toUpperCase() }

/** What goes into `meta`, by the path of the endpoint. */
const metas: Readonly<Record<string, object>> = {
  'v3/merchant/media/upload': plain,
  'v3/merchant/media/video_upload': { ...plain, filename: 'x.MP4' },
  'v3/merchant-service/images/upload': plain,
  'v3/global/merchant-service/images/upload': plain,
  'v3/marketing/favor/media/image-upload': plain,
  'v3/marketing/partner/product-coupon/media/upload-image': plain,
  'v3/ecommerce/account/cancel-applications/media': digested,
  'v3/global/merchant-storage/file/upload': { ...plain, filename: 'x.pdf' },
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': digested,
  'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': digested,
  'v3/marketing/bank/packages/{package_id}/tasks': { bank_type: 'ICBC_DEBIT', sha256 },
  'v3/marketing/shopping-receipt/shoppingreceipts': {
    transaction_id: '1217752501201407033233368018',
    openid: 'o',
    sha256,
  },
  'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': {
    file_type: 'PDF',
    digest_alogrithm: 'SM3',
    digest: sm3,
  },
  'v3/taxi-invoice/cards/upload-file': {
    company_mchid: '1900000109',
    region_id: 310100,
    digest_algorithm: 'DIGEST_ALGORITHM_SM3',
    digest: sm3,
  },
}

const extras: Readonly<Record<string, Readonly<Record<string, FormPart>>>> = {
  'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': {
    item_id: '56',
    manage_record_id: '57',
  },
}

const fileOf = (path: string) => `${uploadEndpoints[`/${path}`]?.file}`

const upload = (path: string, meta: unknown, parts: Readonly<Record<string, FormPart>> = {}) =>
  sendForm(emulator, `/${path.replaceAll(/\{.*?\}/g, 'x')}`, {
    meta: JSON.stringify(meta),
    ...extras[path],
    [fileOf(path)]: { filename: '图.png', octets },
    ...parts,
  })

const paths = Object.keys(metas)
const IMAGE = 'v3/merchant/media/upload'
const refused = (field: string) => ({
  status: 400,
  data: { code: 'PARAM_ERROR', detail: { field } },
})

describe('the uploads', () => {
  it('are those of the catalogue', () => {
    const known = Object.keys(uploadEndpoints).map((path) => path.slice(1))
    expect(known.sort()).toEqual(operations.map(({ path }) => path).sort())
    expect(known).toHaveLength(14)
  })

  it.each(paths)('%s takes what the catalogue documents, and answers so', async (path) => {
    const operation = operations.find((each) => each.path === path)
    if (!operation) throw new Error(`${path} is not listed`)
    const meta = metas[path]
    const form = { meta, [fileOf(path)]: 'octets', item_id: 56, manage_record_id: '57' }
    const schema = ['content', 'multipart/form-data', 'schema']
    expect(faultsOf(form, operation, 'requestBody', ...schema)).toBe('')
    const { status, data } = await upload(path, meta)
    expect([status, data]).toEqual([200, expect.anything()])
    expect(
      faultsOf(data, operation, 'responses', '200', 'content', 'application/json', 'schema'),
    ).toBe('')
  })

  it.each(paths)('%s wants every field of meta', async (path) => {
    const meta = metas[path] ?? {}
    for (const name of Object.keys(meta)) {
      const reply = await upload(path, { ...meta, [name]: undefined })
      expect(reply).toMatchObject(refused(`/${name}`))
    }
  })

  it.each(paths)('%s wants its file', async (path) => {
    const name = fileOf(path)
    const form = { meta: JSON.stringify(metas[path]), other: { filename: 'x.png', octets } }
    const target = `/${path.replaceAll(/\{.*?\}/g, 'x')}`
    const reply = await sendForm(emulator, target, { ...form, ...extras[path] })
    expect(reply).toMatchObject(refused(`/${name}`))
    const unnamed = await upload(path, metas[path], { [name]: { octets } })
    expect(unnamed).toMatchObject(refused(`/${name}`))
    const empty = { filename: 'x.png', octets: Buffer.alloc(0) }
    expect(await upload(path, metas[path], { [name]: empty })).toMatchObject(refused(`/${name}`))
  })

  it.each(
    paths.filter((path) => hasSm3 || (!path.includes('invoice') && !path.includes('fapiao'))),
  )('%s compares the digest with the file', async (path) => {
    const digest = `${uploadEndpoints[`/${path}`]?.digest}`
    const other = { filename: 'x.png', octets: Buffer.from('other') }
    const reply = await upload(path, metas[path], { [fileOf(path)]: other })
    expect(reply).toMatchObject(refused(`/${digest}`))
  })

  it.each(Object.keys(Object.values(extras)[0] ?? {}))('of submissions want %s', async (name) => {
    const [path = ''] = Object.keys(extras)
    expect(await upload(path, metas[path], { [name]: '' })).toMatchObject(refused(`/${name}`))
  })

  it('want a form, and meta in JSON', async () => {
    const target = `/${IMAGE}`
    const json = await send(emulator, 'POST', target, { body: '{}' })
    expect(json).toMatchObject(refused('Content-Type'))
    const text = await sendForm(emulator, target, { meta: 'x', file: { filename: 'x', octets } })
    expect(text).toMatchObject(refused('/meta'))
  })

  it.each([
    [IMAGE, 'x.gif'],
    [IMAGE, 'png'],
    ['v3/merchant/media/video_upload', 'x.png'],
    ['v3/merchant-service/images/upload', 'x.pdf'],
  ])('%s takes no %s', async (path, filename) => {
    expect(await upload(path, { ...plain, filename })).toMatchObject(refused('/filename'))
  })

  it.each([
    [IMAGE, 2 ** 21],
    ['v3/merchant/media/video_upload', 5 * 2 ** 20],
  ])('%s takes %i octets and no more', async (path, limit) => {
    const take = (length: number) => {
      const octets = Buffer.alloc(length, 'x')
      const sha256 = createHash('sha256').update(octets).digest('hex')
      const meta = { ...metas[path], sha256 }
      return upload(path, meta, { file: { filename: 'x', octets } })
    }
    expect(await take(limit)).toMatchObject({ status: 200 })
    expect(await take(limit + 1)).toMatchObject(refused('/file'))
  })

  it('are the files that can be fetched after that', async () => {
    const { data } = await upload('v3/merchant-service/images/upload', plain)
    expect(data.media_id).toMatch(/=$/)
    const path = `v3/merchant-service/images/${encodeURIComponent(data.media_id)}`
    const image = await fetchFile(emulator, `${emulator.url}${path}`)
    expect(image.bytes).toEqual(octets)
    expect(image.headers['content-type']).toBe('image/png')
    const { media_url } = (await upload('v3/marketing/favor/media/image-upload', plain)).data
    expect(media_url.startsWith(emulator.url)).toBe(true)
    expect((await fetchFile(emulator, media_url)).bytes).toEqual(octets)
  })

  it('of receipts have a telephone number that is encrypted both ways', async () => {
    const path = 'v3/marketing/shopping-receipt/shoppingreceipts'
    const [[serial, pem] = ['', '']] = Object.entries(emulator.config.certs)
    const send = (consultation_phone_number: string) => {
      const contact = { merchant_contact_information: { consultation_phone_number } }
      const meta = JSON.stringify({ ...metas[path], ...contact })
      const parts = { meta, file: { filename: 'x.jpg', octets } }
      return sendForm(emulator, `/${path}`, parts, { 'Wechatpay-Serial': serial })
    }
    const { receipt } = (await send(sealFor(pem, '0755-1'))).data
    expect(receipt).toMatchObject({ image_type: 'JPG', state: 'WAIT_REVIEW', sha256 })
    const { consultation_phone_number } = receipt.merchant_contact_information
    expect(unseal(emulator, consultation_phone_number)).toBe('0755-1')
    const field = '/merchant_contact_information/consultation_phone_number'
    expect(emulator.decrypted).toMatchObject([{ field, text: '0755-1' }])
    expect(await send('0755-1')).toMatchObject(refused(field))
  })
})
