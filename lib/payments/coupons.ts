import type { Given } from '../http/given.js'
import type { Tools } from './tools.js'
import type { Coupon, CouponsParameters } from './types.js'

const PAGE = 'https://action.weixin.qq.com/busifavor/getcouponinfo'

/** All coupons are signed at once, the fields of each with its place in the list behind their names. */
export async function couponsParameters(given: Given, tools: Tools): Promise<CouponsParameters> {
  given.only('send_coupon_params', 'send_coupon_merchant')
  const send_coupon_params = given.list('send_coupon_params').map(readCoupon)
  if (send_coupon_params.length === 0) throw given.error('`send_coupon_params` is empty')
  const send_coupon_merchant = given.optionalText('send_coupon_merchant') ?? tools.mchid
  const numbered = send_coupon_params.flatMap((coupon, at) =>
    Object.entries(coupon).map(([name, value]) => [`${name}${at}`, value] as const),
  )
  const signed = { send_coupon_merchant, ...Object.fromEntries(numbered) }
  const sign = await tools.signParams(signed, 'HMAC-SHA256')
  return { send_coupon_params, send_coupon_merchant, sign }
}

/** The address of the page that hands out one coupon: everything in it is signed. */
export async function couponPage(given: Given, tools: Tools): Promise<string> {
  given.only('stock_id', 'out_request_no', 'send_coupon_merchant', 'open_id', 'coupon_code')
  const signed = {
    stock_id: given.text('stock_id'),
    out_request_no: given.text('out_request_no'),
    send_coupon_merchant: given.optionalText('send_coupon_merchant') ?? tools.mchid,
    open_id: given.text('open_id'),
    ...given.texts('coupon_code'),
  }
  const query = new URLSearchParams({
    ...signed,
    sign: await tools.signParams(signed, 'HMAC-SHA256'),
  })
  return `${PAGE}?${query}#wechat_redirect`
}

const OPTIONAL = ['coupon_code', 'create_coupon_merchant', 'customize_send_time'] as const

function readCoupon(given: Given): Coupon {
  given.only('stock_id', 'out_request_no', ...OPTIONAL)
  return {
    stock_id: given.text('stock_id'),
    out_request_no: given.text('out_request_no'),
    ...given.texts(...OPTIONAL),
  }
}
