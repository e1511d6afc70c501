import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Emulator, startEmulator } from '../../../lib/emulator/index.js'
import { fetchFile, isSigned, send } from '../support.js'

let emulator: Emulator
let urls: string[]

beforeAll(async () => {
  emulator = await startEmulator()
  const complaint = '/v3/merchant-service/complaints-v2/200201820200101080076610000'
  const { data } = await send(emulator, 'GET', complaint)
  urls = data.complaint_media_list.flatMap((each: { media_url: string[] }) => each.media_url)
})
afterAll(() => emulator.close())

describe('a complaint image', () => {
  it('has a media_id with all that has to be percent-encoded', () => {
    expect(urls.length).toBeGreaterThan(1)
    expect(urls.every((url) => url.startsWith(`${emulator.url}v3/merchant-service/images/`))).toBe(
      true,
    )
    for (const code of ['%2B', '%2F', '%3D']) {
      expect(urls.every((url) => url.includes(code))).toBe(true)
    }
  })

  it('is a PNG, which is not signed', async () => {
    for (const url of urls) {
      const { status, bytes, headers } = await fetchFile(emulator, url)
      expect(status).toBe(200)
      expect(headers['content-type']).toBe('image/png')
      expect(headers['content-length']).toBe(`${bytes.length}`)
      expect(headers).not.toHaveProperty('wechatpay-signature')
      expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    }
  })

  it.each([
    ['encoded twice', (url: string) => url.replaceAll('%', '%25')],
    ['in lower case', (url: string) => url.replaceAll(/%../g, (code) => code.toLowerCase())],
    ['decoded in part', (url: string) => url.replaceAll('%3D', '=')],
    ['decoded', (url: string) => decodeURIComponent(url)],
  ])('is not found %s', async (_, change) => {
    for (const url of urls) {
      const reply = await fetchFile(emulator, change(url))
      expect(reply).toMatchObject({ status: 404, data: { code: 'RESOURCE_NOT_EXISTS' } })
      expect(isSigned(emulator, reply)).toBe(true)
    }
  })

  it('is found overseas as well, by its complaint', async () => {
    const [url = ''] = urls
    const overseas = url.replace('/v3/', '/v3/global/')
    expect(await fetchFile(emulator, overseas)).toMatchObject({ status: 400 })
    expect((await fetchFile(emulator, `${overseas}?complaint_id=1`)).status).toBe(200)
  })
})
