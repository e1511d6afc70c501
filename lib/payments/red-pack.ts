import type { Given } from '../http/given.js'
import type { Tools } from './tools.js'
import type { RedPackParameters } from './types.js'

/** `signType` is not signed. */
export async function redPackParameters(given: Given, tools: Tools): Promise<RedPackParameters> {
  given.only('appid', 'package', 'signed')
  const { timestamp: timeStamp, nonce: nonceStr } = tools.stamp()
  const raw = given.text('package')
  const encoded = encodeURIComponent(raw)
  const signed = {
    appId: given.text('appid'),
    timeStamp,
    nonceStr,
    package: given.oneOf('signed', 'raw', 'encoded') === 'encoded' ? encoded : raw,
  }
  const paySign = await tools.signParams(signed, 'MD5')
  return { timeStamp, nonceStr, package: encoded, signType: 'MD5', paySign }
}
