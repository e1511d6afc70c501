/**
 * A red packet (现金红包) for one user: it goes over a connection that shows the merchant's client certificate, and its answer is one of those that
 * WeChat Pay does not sign. So what has become of it is queried.
 *
 * Manual: 发放普通红包 (mmpaymkttransfers/sendredpack), 查询红包记录 (mmpaymkttransfers/gethbinfo)
 */
import { createClient, isWechatpayError } from 'wechatpay-chain'
import { credentials } from './credentials.js'

const { config, close } = await credentials()
const wxpay = createClient(config)

const packet = { mch_billno: `redpack-${Date.now()}` }

try {
  const { data, verified } = await wxpay.v2.mmpaymkttransfers.sendredpack.post({
    xml: {
      ...packet,
      mch_id: config.mchid,
      wxappid: 'wxd678efh567hg6787',
      send_name: '腾大餐厅',
      re_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      total_amount: 100,
      total_num: 1,
      wishing: '感谢您参加猜灯谜活动，祝您元宵节快乐！',
      client_ip: '127.0.0.1',
      act_name: '猜灯谜抢红包活动',
      remark: '猜越多得越多，快来抢！',
    },
  })
  console.log(
    `${packet.mch_billno}: ${data.total_amount} fen on their way, ${verified ? 'signed' : 'not signed'}`,
  )
} catch (error) {
  if (!isWechatpayError(error)) throw error
  // The same packet, by the same `mch_billno`, is sent once, however often it is repeated.
  console.error(error.code, error.message)
  process.exitCode = 1
}

try {
  const { data } = await wxpay.v2.mmpaymkttransfers.gethbinfo.post({
    xml: { ...packet, mch_id: config.mchid, appid: 'wxd678efh567hg6787', bill_type: 'MCHT' },
    idempotent: true,
  })
  console.log(
    `${data.mch_billno}: ${data.status}, to ${data.hblist?.hbinfo?.[0]?.openid ?? 'nobody yet'}`,
  )
} finally {
  await wxpay.close()
  await close()
}
