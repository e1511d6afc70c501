/** So many calls in so many seconds, whole numbers from 1; a number is calls a second. */
export type Rate = number | { readonly calls: number; readonly seconds: number }

/**
 * The limits of one merchant that WeChat Pay's documents name, which is few of them: those of its guides
 * (https://github.com/wechatpay-apiv3/wechatpay-skills, 2026-04), and of the page of the endpoint where one stands beside it.
 * What holds for a sub-merchant, or for one order, is not here.
 */
export const QUOTED_LIMITS: Readonly<Record<string, Rate>> = {
  'POST v3/pay/transactions/jsapi': 500,
  'POST v3/pay/partner/transactions/jsapi': 500,
  'POST v2/pay/micropay': 33,

  'POST v3/profitsharing/orders': 300,
  'GET v3/profitsharing/orders/{out_order_no}': 500,
  'POST v3/profitsharing/return-orders': 100,
  // https://pay.weixin.qq.com/docs/partner/apis/ecommerce-profit-sharing/orders/create-order.html
  'POST v3/ecommerce/profitsharing/orders': 2000,
  // https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_1&index=1, 27_6, 27_2 and 27_7
  'POST v2/secapi/pay/profitsharing': 300,
  'POST v2/secapi/pay/multiprofitsharing': 300,
  'POST v2/pay/profitsharingquery': 80,
  'POST v2/secapi/pay/profitsharingreturn': 30,

  'POST v3/applyment4sub/applyment/': 15,
  'POST v3/apply4subject/applyment': 5,
  'GET v3/apply4subject/applyment': 20,
  // https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/modify-settlement.html
  'POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': { calls: 20, seconds: 60 },

  // https://pay.weixin.qq.com/doc/v3/partner/4015781289
  'POST v3/marketing/partner/product-coupon/product-coupons': { calls: 1000, seconds: 60 },
  // https://pay.weixin.qq.com/doc/v3/partner/4016434365
  'POST v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': 500,
  // https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/apilist.html
  'POST v3/marketing/busifavor/stocks': { calls: 1000, seconds: 60 },
}
