import { describe, expectTypeOf, it } from 'vitest'
import type { WechatpayClient } from '../../lib/client.js'
import type { Download, SavedFile } from '../../lib/downloads/types.js'

/** Never called: `npm run types` compiles what it would do, and fails where a type is another one. */
type Uncalled = (download: Download, wxpay: WechatpayClient) => unknown

type Stream = Promise<ReadableStream<Uint8Array>>
type Saved = Promise<SavedFile>

declare const to: string | URL
declare const url: string
const query = { token: '1' }

describe('the types of download', () => {
  it('give a stream, and with `to` where the file is', () => {
    const _: Uncalled = (download, { v3 }) => {
      expectTypeOf(download(url)).toEqualTypeOf<Stream>()
      expectTypeOf(download(url, { to })).toEqualTypeOf<Saved>()
      expectTypeOf(download(new URL(url), { timeout: 5 })).toEqualTypeOf<Stream>()
      expectTypeOf(download(new URL(url), { to: 'a.csv' })).toEqualTypeOf<Saved>()
      expectTypeOf(download({ download_url: url })).toEqualTypeOf<Stream>()
      expectTypeOf(download({ download_url: url }, { to })).toEqualTypeOf<Saved>()
      expectTypeOf(download(v3.billdownload.file, { query })).toEqualTypeOf<Stream>()
      expectTypeOf(download(v3.billdownload.file, { query, to })).toEqualTypeOf<Saved>()
      expectTypeOf(download(url, { to: undefined })).toEqualTypeOf<Stream>()
      expectTypeOf<SavedFile>().toEqualTypeOf<{ readonly path: string; readonly size: number }>()
    }
  })

  it('take the answers that tell where a file is', () => {
    const _: Uncalled = async (download, { v3 }) => {
      const bill = await v3.bill.tradebill.get({ query: { bill_date: '2026-06-01' } })
      expectTypeOf(download(bill.data, { to })).toEqualTypeOf<Saved>()
      const receipt = await v3.fundApp.mchTransfer.elecsign.outBillNo._out_bill_no_.get({
        out_bill_no: '1',
      })
      // Its URL is missing while it is being made.
      expectTypeOf(download(receipt.data)).toEqualTypeOf<Stream>()
      // @ts-expect-error the answer, not its data
      download(bill)
      // @ts-expect-error nobody awaited it
      download(v3.bill.tradebill.get({ query: { bill_date: '2026-06-01' } }))
    }
  })

  it('demand of a listed node what its call does', () => {
    const _: Uncalled = (download, { v3, chain }) => {
      const { images } = v3.merchantService
      download(images._media_id_, { media_id: '1' })
      download(v3.global.statements, { query: { date: '20260601' }, to })
      download(chain('v3/billdownload/file'), { query, hash_value: '1', hash_type: 'SHA256' })
      // @ts-expect-error query
      download(v3.billdownload.file)
      // @ts-expect-error query
      download(v3.billdownload.file, { to })
      // @ts-expect-error token
      download(v3.billdownload.file, { query: {} })
      // @ts-expect-error no parameter of it
      download(v3.billdownload.file, { query: { token: '1', date: '2' } })
      // @ts-expect-error date
      download(v3.global.statements, { query: {} })
      // @ts-expect-error media_id
      download(images._media_id_, {})
      // @ts-expect-error media_id, of the same URL as text
      download(chain('v3/merchant-service/images/{media_id}'), {})
      // @ts-expect-error no option
      download(v3.billdownload.file, { query, hash: '1' })
      // @ts-expect-error it is a stream always
      download(v3.billdownload.file, { query, as: 'bytes' })
    }
  })

  it('take any path, and any node that is not listed', () => {
    const _: Uncalled = (download, { chain }) => {
      expectTypeOf(download('v3/files/{id}', { id: '1', query })).toEqualTypeOf<Stream>()
      expectTypeOf(download(chain('v3/new/files'), { to })).toEqualTypeOf<Saved>()
      expectTypeOf(download(chain('v3/files/{id}'), { id: '1' })).toEqualTypeOf<Stream>()
      expectTypeOf(
        download(url, { hosts: ['files.example.com'], verify: false }),
      ).toEqualTypeOf<Stream>()
    }
  })

  it('refuse what no download takes', () => {
    const _: Uncalled = (download) => {
      // @ts-expect-error octets
      download(Buffer.from('x'))
      // @ts-expect-error nothing
      download()
      // @ts-expect-error a list
      download([url])
      // @ts-expect-error a path
      download(url, { to: 5 })
      // @ts-expect-error a list of hosts
      download(url, { hosts: 'files.example.com' })
      // @ts-expect-error only false
      download(url, { verify: true })
      // @ts-expect-error text
      download(url, { hash_value: Buffer.alloc(20) })
      // @ts-expect-error milliseconds
      download(url, { timeout: '5' })
    }
  })
})
