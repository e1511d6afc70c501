/**
 * The complaints of the last month, page after page, and the pictures that users have sent with them.
 *
 * Manual: 查询投诉单列表 (v3/merchant-service/complaints-v2), 图片请求
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, isWechatpayError } from 'wechatpay-chain'
import { credentials } from './credentials.js'

const DAY = 24 * 60 * 60 * 1000
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

const { config, close } = await credentials()
const wxpay = createClient({ ...config, sensitive: true })
const folder = await mkdtemp(join(tmpdir(), 'complaints-'))

try {
  const complaints = wxpay.paginate(wxpay.v3.merchantService.complaintsV2, {
    query: { begin_date: dayOf(Date.now() - 29 * DAY), end_date: dayOf(Date.now()), limit: 10 },
  })
  let [count, pictures] = [0, 0]
  for await (const complaint of complaints) {
    count++
    console.log(complaint.complaint_id, complaint.complaint_state, complaint.complaint_detail)
    for (const { media_url } of complaint.complaint_media_list ?? []) {
      for (const url of media_url ?? []) {
        const { size } = await wxpay.download(url, { to: join(folder, `${++pictures}`) })
        console.log(`  a picture of ${size} octets`)
      }
    }
  }
  console.log(`${count} complaints, ${pictures} pictures`)
} catch (error) {
  if (!isWechatpayError(error)) throw error
  console.error(error.code, error.message)
  process.exitCode = 1
} finally {
  await rm(folder, { recursive: true })
  await wxpay.close()
  await close()
}
