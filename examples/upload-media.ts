/**
 * Uploads pictures: from a file, whose path may be given as an argument, and from memory. Name and digest are put into `meta` as each
 * endpoint wants them.
 *
 * Manual: 图片上传 (v3/merchant/media/upload), 商家投诉反馈图片上传 (v3/merchant-service/images/upload)
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, isWechatpayError } from 'wechatpay-chain'
import { credentials } from './credentials.js'

/** One white pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  'base64',
)

const { config, close } = await credentials()
const wxpay = createClient(config)
const folder = await mkdtemp(join(tmpdir(), 'upload-media-'))

try {
  const [, , path = join(folder, 'licence.png')] = process.argv
  if (path.startsWith(folder)) await writeFile(path, pixel)

  const licence = await wxpay.media.upload(wxpay.v3.merchant.media.upload, path, {
    onProgress: ({ sent, total }) => console.log(`${sent} of ${total} octets`),
  })
  console.log(`${path}: ${licence.data.media_id}`)

  const picture = await wxpay.media.upload('v3/merchant-service/images/upload', pixel, {
    meta: { filename: 'answer.png' },
  })
  console.log(`answer.png: ${picture.data.media_id}`)
} catch (error) {
  if (!isWechatpayError(error)) throw error
  console.error(error.code, error.message)
  process.exitCode = 1
} finally {
  await rm(folder, { recursive: true })
  await wxpay.close()
  await close()
}
