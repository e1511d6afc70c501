import { createPrivateKey, createPublicKey, randomBytes } from 'node:crypto'
import { Pool } from 'undici'

// What a call costs at least: a client for this one call, written by hand, without chain, types, errors or stack.

/**
 * @param sign a signature in base64 over text
 * @param verify whether a signature in base64 is that of text
 */
export function limit({ mchid, serial, platformSerial, url }, sign, verify) {
  const pool = new Pool(url, { connections: 128 })
  return {
    async query(number) {
      const path = `/v3/pay/transactions/out-trade-no/${number}?mchid=${mchid}`
      const timestamp = Math.floor(Date.now() / 1000)
      const nonce = randomBytes(16).toString('hex')
      const signature = await sign(`GET\n${path}\n${timestamp}\n${nonce}\n\n`)
      const { statusCode, headers, body } = await pool.request({
        path,
        method: 'GET',
        headers: {
          accept: 'application/json',
          'user-agent': 'limit',
          'wechatpay-serial': platformSerial,
          authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${serial}",timestamp="${timestamp}",nonce_str="${nonce}",signature="${signature}"`,
        },
      })
      const text = await body.text()
      const signed = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`
      const isRight =
        statusCode === 200 &&
        headers['wechatpay-serial'] === platformSerial &&
        Math.abs(timestamp - Number(headers['wechatpay-timestamp'])) <= 300 &&
        (await verify(signed, headers['wechatpay-signature']))
      if (!isRight) throw new Error('not proven')
      return JSON.parse(text)
    },
  }
}

export const keysOf = ({ privateKey, platformPublicKey }) => ({
  own: createPrivateKey(privateKey),
  platform: createPublicKey(platformPublicKey),
})
