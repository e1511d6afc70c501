import type { Given } from '../http/given.js'
import type { Tools } from './tools.js'
import type { BusinessView, PayscoreConfirm, PayscoreDetail } from './types.js'

export async function payscoreDetail(given: Given, tools: Tools): Promise<PayscoreDetail> {
  given.only('service_id', 'out_order_no', 'mch_id')
  const { timestamp, nonce } = tools.stamp()
  const signed = {
    mch_id: given.optionalText('mch_id') ?? tools.mchid,
    service_id: given.text('service_id'),
    out_order_no: given.text('out_order_no'),
    timestamp,
    nonce_str: nonce,
    sign_type: 'HMAC-SHA256',
  } as const
  const sign = await tools.signParams(signed, 'HMAC-SHA256')
  return businessView('wxpayScoreDetail', { ...signed, sign })
}

/** WeChat Pay has signed the `package` already. */
export function payscoreConfirm(given: Given): PayscoreConfirm {
  given.only('package')
  return businessView('wxpayScoreUse', { package: given.text('package') })
}

const businessView = <B extends string, D extends Record<string, string>>(
  businessType: B,
  extraData: D,
): BusinessView<B, D> => ({
  businessType,
  extraData,
  queryString: new URLSearchParams(extraData).toString(),
})
