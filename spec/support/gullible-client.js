import { sign } from 'node:crypto'

/** A client for the benchmark that signs, and takes every answer. */
export const open = ({ mchid, serial, privateKey, url }) => ({
  async query(number) {
    const target = `/v3/pay/transactions/out-trade-no/${number}?mchid=${mchid}`
    const message = Buffer.from(`GET\n${target}\n1\nnonce\n\n`)
    const signature = sign('sha256', message, privateKey).toString('base64')
    const authorization = `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${serial}",timestamp="1",nonce_str="nonce",signature="${signature}"`
    const answer = await fetch(url + target, { headers: { authorization } })
    return answer.json()
  },
})
