import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { RequestError, type WechatpayClient } from '../../lib/index.js'
import { failureOf } from '../http/support.js'
import { sentIn, signOf, startShop } from '../v2/support.js'
import { chunksOf, LARGE, octetsOf, partOfRequest } from './support.js'

const UPLOAD = 'v2/secapi/mch/uploadmedia'

/** Uploads, and gives the form that arrives. */
async function upload(file: unknown, options: object = {}) {
  const { wxpay, requests } = await startShop()
  await wxpay.media.upload(wxpay.chain(UPLOAD), file as Buffer, { security: false, ...options })
  const [request] = requests
  const text = (name: string) => partOfRequest(request, name).content.toString()
  return { request, text, media: partOfRequest(request, 'media') }
}

describe('the upload of APIv2', () => {
  it.each(['MD5', 'HMAC-SHA256'])(
    'is a form of signed fields and the file, by %s',
    async (sign_type) => {
      const file = octetsOf(1_000)
      const { request, text, media } = await upload(new File([file], 'a.jpg'), {
        fields: { sign_type },
      })
      expect(request?.target).toBe('/secapi/mch/uploadmedia')
      expect(request?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
      const media_hash = createHash('md5').update(file).digest('hex')
      expect(text('media_hash')).toBe(media_hash)
      expect(text('mch_id')).toBe('1900000109')
      expect(text('sign')).toBe(signOf({ mch_id: '1900000109', media_hash, sign_type }, sign_type))
      expect(media.content.equals(file)).toBe(true)
      expect(() => text('nonce_str')).toThrow()
      expect(() => text('meta')).toThrow()
    },
  )

  it('reads a large file as it is sent', async () => {
    const file = octetsOf(LARGE)
    const { media, text } = await upload(
      new ReadableStream({
        start(controller) {
          for (const chunk of chunksOf(file)) controller.enqueue(chunk)
          controller.close()
        },
      }),
    )
    expect(media.content.equals(file)).toBe(true)
    expect(text('media_hash')).toBe(createHash('md5').update(file).digest('hex'))
  })

  it('is the same written by hand', async () => {
    const { wxpay, requests } = await startShop()
    const multipart = {
      media: new File(['abc'], 'a.jpg'),
      media_hash: '900150983cd24fb0d6963f7d28e17f72',
      mch_id: '1900000109',
    }
    const form = new FormData()
    for (const [name, value] of Object.entries(multipart)) form.append(name, value)
    for (const each of [multipart, form])
      await wxpay.chain(UPLOAD).post({ multipart: each, security: false })
    for (const request of requests) {
      const text = (name: string) => partOfRequest(request, name).content.toString()
      const { mch_id, media_hash } = multipart
      expect(text('sign')).toBe(signOf({ mch_id, media_hash }))
      expect(`${request.body}`.split('name="mch_id"')).toHaveLength(2)
    }
    expect(requests.map(sentIn)).toHaveLength(2)
  })

  it('is typed: it takes nothing but the file', async () => {
    const { wxpay, requests } = await startShop()
    const { media } = wxpay as unknown as WechatpayClient
    const { data } = await media.upload('v2/secapi/mch/uploadmedia', Buffer.from('a'), {
      security: false,
    })
    expect(data.return_code).toBe('SUCCESS')
    expect(requests).toHaveLength(1)
  })

  it.each([
    [{ meta: {} }, 'has no `meta`: give `fields`'],
    [{ fields: { sign: 'x' } }, '`sign` is made here'],
    [{ fields: { mch_id: '1' } }, 'this client is for merchant 1900000109'],
    [{ fields: { media: 'x' } }, 'not `media`'],
  ])('with %o is refused', async (options, message) => {
    const { wxpay, requests } = await startShop()
    const call = wxpay.media.upload(wxpay.chain(UPLOAD), Buffer.from('a'), {
      security: false,
      ...options,
    })
    expect((await failureOf(call, RequestError)).message).toContain(message)
    expect(requests).toEqual([])
  })
})
