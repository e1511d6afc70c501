/**
 * Yesterday's trade bill: its rows one by one, what they come to, and the file itself. Each reading is checked by the digest that
 * WeChat Pay has given, before its end is reached.
 *
 * Manual: 申请交易账单 (v3/bill/tradebill), 下载账单
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, isWechatpayError } from 'wechatpay-chain'
import { credentials } from './credentials.js'

const DAY = 24 * 60 * 60 * 1000
/** In Beijing, 8 hours ahead of UTC. */
const yesterday = new Date(Date.now() + DAY / 3 - DAY).toISOString().slice(0, 10)

const { config, close } = await credentials()
const wxpay = createClient(config)
const folder = await mkdtemp(join(tmpdir(), 'download-bill-'))

try {
  const bill = wxpay.bills.trade({ bill_date: yesterday })

  let [orders, refunds] = [0, 0]
  for await (const row of bill.rows({ fen: true })) {
    console.log(row.交易时间, row.商户订单号, row.交易状态, row.商品名称)
    orders += row.订单金额 ?? 0
    refunds += row.申请退款金额 ?? 0
  }
  const summary = await bill.summary({ fen: true })
  console.log(`${orders} fen ordered and ${refunds} fen refunded, by the rows`)
  console.log(`${summary?.订单总金额} and ${summary?.申请退款总金额} fen, by the summary`)

  const { size } = await bill.save(join(folder, `${yesterday}.csv`))
  console.log(`${yesterday}.csv: ${size} octets`)
} catch (error) {
  if (!isWechatpayError(error)) throw error
  if (error.code === 'NO_STATEMENT_EXIST') console.log(`There is no bill for ${yesterday}.`)
  else {
    console.error(error.code, error.message)
    process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true })
  await wxpay.close()
  await close()
}
