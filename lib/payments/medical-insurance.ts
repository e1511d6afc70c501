import type { Given } from '../http/given.js'
import { jsapiParameters, readPrepayId } from './prepaid.js'
import type { Tools } from './tools.js'
import type { MedicalInsuranceParameters } from './types.js'

/** What the patient pays is signed as for a page; `mixTradeNo` is not signed. */
export async function medicalInsuranceParameters(
  given: Given,
  tools: Tools,
): Promise<MedicalInsuranceParameters> {
  given.only('appid', 'mix_trade_no', 'prepay_id')
  const appid = given.text('appid')
  const mixTradeNo = given.text('mix_trade_no')
  if (!given.has('prepay_id')) return { appid, mixTradeNo }
  const order = { appid, prepay_id: readPrepayId(given), signType: 'RSA' } as const
  const { appId: _, ...parameters } = await jsapiParameters(order, tools)
  return { appid, mixTradeNo, ...parameters }
}
