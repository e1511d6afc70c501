import { describe, expectTypeOf, it } from 'vitest'
import type { WechatpayClient } from '../../lib/client.js'
import type { WechatpayResponse } from '../../lib/http/response.js'
import type { Media, UploadedFile } from '../../lib/media/types.js'
import type { PostV3MarketingBankPackagesByPackageIdTasksResponse } from '../../lib/openapi/types/v3/marketing.js'
import type { PostV3MerchantMediaUploadResponse } from '../../lib/openapi/types/v3/merchant.js'

/** Never called: `npm run types` compiles what it would do, and fails where a type is another one. */
type Uncalled = (media: Media, wxpay: WechatpayClient) => unknown

type Answer<Data> = Promise<WechatpayResponse<Data>>

declare const path: string

describe('the types of media.upload', () => {
  it('give the data of a listed node, and of a listed path', () => {
    const _: Uncalled = ({ upload }, { v3, chain }) => {
      type Image = Answer<PostV3MerchantMediaUploadResponse>
      expectTypeOf(upload(v3.merchant.media.upload, './a.png')).toEqualTypeOf<Image>()
      expectTypeOf(upload('v3/merchant/media/upload', './a.png')).toEqualTypeOf<Image>()
      expectTypeOf(upload(chain('v3/merchant/media/upload'), './a.png')).toEqualTypeOf<Image>()
      type Task = Answer<PostV3MarketingBankPackagesByPackageIdTasksResponse>
      const options = { package_id: '1', meta: { bank_type: 'ICBC_DEBIT' } }
      const { tasks } = v3.marketing.bank.packages._package_id_
      expectTypeOf(upload(tasks, './a.csv', options)).toEqualTypeOf<Task>()
      expectTypeOf(
        upload('v3/marketing/bank/packages/{package_id}/tasks', './a.csv', options),
      ).toEqualTypeOf<Task>()
    }
  })

  it('take whatever is a file', () => {
    const _: Uncalled = ({ upload }, { v3 }) => {
      const node = v3.merchant.media.upload
      upload(node, './a.png')
      upload(node, new URL('file:///a.png'))
      upload(node, new Blob([]))
      upload(node, new File([], 'a.png'))
      upload(node, Buffer.alloc(1))
      upload(node, new ArrayBuffer(1))
      upload(node, new DataView(new ArrayBuffer(1)))
      upload(node, process.stdin)
      upload(node, new ReadableStream<Uint8Array>())
      // @ts-expect-error a number
      upload(node, 5)
      // @ts-expect-error no file
      upload(node)
      // @ts-expect-error a stream of text
      upload(node, new ReadableStream<string>())
      // @ts-expect-error a promise
      upload(node, Promise.resolve(Buffer.alloc(1)))
    }
  })

  it('want of `meta` what is not made of the file', () => {
    const _: Uncalled = ({ upload }, { v3 }) => {
      const image = v3.merchant.media.upload
      upload(image, './a.png', { meta: { filename: 'b.png', sha256: 'a' } })
      upload(image, './a.png', { meta: undefined })
      upload(image, './a.png', { meta: {} })
      // @ts-expect-error no field of it
      upload(image, './a.png', { meta: { file_name: 'b.png' } })
      // @ts-expect-error text
      upload(image, './a.png', { meta: { filename: 5 } })
      // @ts-expect-error not the JSON text
      upload(image, './a.png', { meta: '{}' })

      const receipts = v3.marketing.shoppingReceipt.shoppingreceipts
      upload(receipts, './a.png', { meta: { transaction_id: '1', openid: 'o' } })
      // @ts-expect-error openid
      upload(receipts, './a.png', { meta: { transaction_id: '1' } })
      // @ts-expect-error meta
      upload(receipts, './a.png', {})
      // @ts-expect-error options
      upload(receipts, './a.png')

      const taxi = v3.taxiInvoice.cards.uploadFile
      upload(taxi, './a.pdf', { meta: { company_mchid: '1', region_id: 310100 } })
      upload(taxi, './a.pdf', { meta: { company_mchid: '1', region_id: 310100, digest: 'a' } })
      // @ts-expect-error a number
      upload(taxi, './a.pdf', { meta: { company_mchid: '1', region_id: '310100' } })
      // @ts-expect-error region_id
      upload(taxi, './a.pdf', { meta: { company_mchid: '1' } })

      const invoice = v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile
      upload(invoice, './a.pdf', { meta: { file_type: 'PDF' } })
      upload(invoice, './a.pdf', { meta: { file_type: 'PDF', digest_alogrithm: 'SM3' } })
      // @ts-expect-error file_type
      upload(invoice, './a.pdf', { meta: { digest_alogrithm: 'SM3' } })
    }
  })

  it('take a function that makes `meta`', () => {
    const _: Uncalled = ({ upload }, { v3 }) => {
      upload(v3.marketing.shoppingReceipt.shoppingreceipts, './a.png', {
        meta: async (file) => {
          expectTypeOf(file).toEqualTypeOf<UploadedFile>()
          return { name: file.name, digest: await file.digest('SM3') }
        },
      })
      // @ts-expect-error text
      upload(v3.merchant.media.upload, './a.png', { meta: () => '{}' })
      // @ts-expect-error no digest that WeChat Pay states
      upload(v3.merchant.media.upload, './a.png', { meta: ({ digest }) => ({ d: digest('MD5') }) })
    }
  })

  it('want placeholders, and the other fields of the form', () => {
    const _: Uncalled = ({ upload }, { v3 }) => {
      const fields = { item_id: 56, manage_record_id: '57' }
      const submission = v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload
      upload(submission, './a.png', { sub_mchid: '1', fields })
      // @ts-expect-error sub_mchid
      upload(submission, './a.png', { fields })
      // @ts-expect-error fields
      upload(submission, './a.png', { sub_mchid: '1' })
      // @ts-expect-error manage_record_id
      upload(submission, './a.png', { sub_mchid: '1', fields: { item_id: 56 } })
      // @ts-expect-error a number
      upload(submission, './a.png', { sub_mchid: '1', fields: { ...fields, item_id: '56' } })
      // @ts-expect-error the file is an argument of its own
      upload(submission, './a.png', { sub_mchid: '1', fields: { ...fields, submission_file: 'x' } })
      // @ts-expect-error `meta` is an option of its own
      upload(submission, './a.png', { sub_mchid: '1', fields: { ...fields, meta: {} } })
    }
  })

  it('want the same of a listed path, which is not taken for one that is not listed', () => {
    const _: Uncalled = ({ upload }) => {
      // @ts-expect-error options
      upload('v3/marketing/shopping-receipt/shoppingreceipts', './a.png')
      // @ts-expect-error openid
      upload('v3/marketing/shopping-receipt/shoppingreceipts', './a.png', {
        meta: { transaction_id: '1' },
      })
      // @ts-expect-error package_id
      upload('v3/marketing/bank/packages/{package_id}/tasks', './a.csv', {
        meta: { bank_type: 'ICBC_DEBIT' },
      })
      // @ts-expect-error no field of it
      upload('v3/merchant/media/upload', './a.png', { meta: { file_name: 'b.png' } })
    }
  })

  it('take the options of a call, but for `multipart`', () => {
    const _: Uncalled = ({ upload }, { v3 }) => {
      const node = v3.merchant.media.upload
      const { signal } = new AbortController()
      upload(node, './a.png', { signal, timeout: 5, idempotent: true, retry: 1 })
      upload(node, './a.png', {
        onProgress: ({ sent, total }) => expectTypeOf(sent / total).toEqualTypeOf<number>(),
      })
      // @ts-expect-error it makes it
      upload(node, './a.png', { multipart: { file: Buffer.alloc(1), meta: {} } })
      // @ts-expect-error no option
      upload(node, './a.png', { progress: () => {} })
      // @ts-expect-error a form has no other body
      upload(node, './a.png', { json: {} })
    }
  })

  it('refuse what takes no file', () => {
    const _: Uncalled = ({ upload }, { v3 }) => {
      // @ts-expect-error an order
      upload(v3.pay.transactions.native, './a.png')
      // @ts-expect-error the same by its path
      upload('v3/pay/transactions/native', './a.png')
      // @ts-expect-error what is asked for
      upload(v3.certificates, './a.png')
      // @ts-expect-error no node
      upload({}, './a.png')
    }
  })

  it('know nothing of a URL that is not listed, but what the caller says', () => {
    const _: Uncalled = ({ upload }, { chain }) => {
      type File = { file_id: string }
      expectTypeOf(upload('v3/new/upload', './a.png')).toEqualTypeOf<Answer<unknown>>()
      expectTypeOf(upload(path, './a.png')).toEqualTypeOf<Answer<unknown>>()
      expectTypeOf(upload<File>('v3/new/upload', './a.png')).toEqualTypeOf<Answer<File>>()
      expectTypeOf(upload<File>(chain('v3/new/upload'), './a.png')).toEqualTypeOf<Answer<File>>()
      upload('v3/new/{id}/upload', './a.png', {
        id: '1',
        meta: { any: 1 },
        fields: { count: 5 },
        timeout: 5,
      })
      upload(chain('v3/new/upload'), './a.png', { meta: ({ size }) => ({ size }) })
      // @ts-expect-error text
      upload('v3/new/upload', './a.png', { meta: '{}' })
      // @ts-expect-error milliseconds
      upload('v3/new/upload', './a.png', { timeout: '5' })
    }
  })
})
