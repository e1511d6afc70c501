import type { SignType } from '../crypto/hash.js'
import type { Given } from '../http/given.js'
import { OR_ORDER, type Product, readOrder } from './order.js'
import type { Tools } from './tools.js'
import type { AppParameters, JsapiParameters, PaySignType } from './types.js'

/** An order that was placed, and where it is to be paid. */
export interface PrepaidOrder<T extends PaySignType = PaySignType> {
  readonly appid: string
  readonly prepay_id: string
  /** The merchant an app names; the client's own unless given. */
  readonly partnerid?: string | undefined
  readonly signType: T
}

/** Reads an order that was placed, or places the one that is given. */
export async function prepaid<T extends PaySignType>(
  given: Given,
  product: Product,
  tools: Tools,
): Promise<PrepaidOrder<T>> {
  const own = product === 'app' ? ['appid', 'partnerid'] : ['appid']
  const partnerid = given.optionalText('partnerid')
  if (!given.has('order')) {
    given.only('prepay_id', 'signType', 'order', ...own)
    const signType = given.oneOf('signType', 'RSA', 'MD5', 'HMAC-SHA256') ?? 'RSA'
    const prepay_id = readPrepayId(given, OR_ORDER)
    return { appid: given.text('appid'), prepay_id, partnerid, signType: signType as T }
  }
  const order = readOrder(given, product, tools, ...own)
  const placed = { appid: order.appid(), partnerid: partnerid ?? order.mchid, signType: 'RSA' as T }
  return { ...placed, prepay_id: await order.place('prepay_id') }
}

export function readPrepayId(given: Given, advice?: string): string {
  const id = given.text('prepay_id', advice)
  if (!id.startsWith('prepay_id=')) return id
  throw given.error('`prepay_id` begins with `prepay_id=`; give only what stands behind that')
}

/** The parameters of `WeixinJSBridge` and, but for `appId`, of `wx.requestPayment`. */
export async function jsapiParameters<T extends PaySignType>(
  { appid, prepay_id, signType }: PrepaidOrder<T>,
  tools: Tools,
): Promise<JsapiParameters<T>> {
  const { timestamp, nonce } = tools.stamp()
  const unsigned = {
    appId: appid,
    timeStamp: timestamp,
    nonceStr: nonce,
    package: `prepay_id=${prepay_id}`,
    signType,
  } as const
  const paySign = isV2(signType)
    ? await tools.signParams(unsigned, signType)
    : await tools.signLines(appid, timestamp, nonce, unsigned.package)
  return { ...unsigned, paySign }
}

/** The parameters of the SDK for apps. Unlike a page, an app signs the bare `prepay_id`. */
export async function appParameters(
  { appid, prepay_id, partnerid, signType }: PrepaidOrder,
  tools: Tools,
): Promise<AppParameters> {
  const { timestamp, nonce } = tools.stamp()
  const unsigned = {
    appid,
    partnerid: partnerid ?? tools.mchid,
    prepayid: prepay_id,
    package: 'Sign=WXPay',
    noncestr: nonce,
    timestamp,
  } as const
  const sign = isV2(signType)
    ? await tools.signParams(unsigned, signType)
    : await tools.signLines(appid, timestamp, nonce, prepay_id)
  return { ...unsigned, sign }
}

const isV2 = (type: PaySignType): type is SignType => type !== 'RSA'
