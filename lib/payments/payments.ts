import { newStamp, type Stamp } from '../crypto/stamp.js'
import { Given } from '../http/given.js'
import { couponPage, couponsParameters } from './coupons.js'
import { readRedirect, withRedirect } from './h5-url.js'
import { medicalInsuranceParameters } from './medical-insurance.js'
import { OR_ORDER, type Product, readOrder } from './order.js'
import { payscoreConfirm, payscoreDetail } from './payscore.js'
import { appParameters, jsapiParameters, prepaid } from './prepaid.js'
import { redPackParameters } from './red-pack.js'
import { signedParameters } from './signed.js'
import { createTools, type PaymentsParts, type Tools } from './tools.js'
import type {
  AppMerchant,
  AppOrder,
  AppParameters,
  CouponH5,
  Coupons,
  CouponsParameters,
  H5Order,
  JsapiOrder,
  JsapiParameters,
  MedicalInsuranceOrder,
  MedicalInsuranceParameters,
  MiniProgramParameters,
  NativeOrder,
  PaySignType,
  PayscoreConfirm,
  PayscoreDetail,
  PayscoreOrder,
  Placing,
  PlacingIn,
  Prepaid,
  Redirect,
  RedPack,
  RedPackParameters,
  Signable,
  SignedParameters,
} from './types.js'

/**
 * What pages, mini programs and apps need to let a user pay, signed.
 *
 * Every method rejects with `RequestError` for what it cannot use, before anything is signed or sent; with
 * `ConfigError` where it signs with the APIv2 key and the client has no `secret`; and, where it places an order, as any
 * call does. An answer without what was ordered is an `ApiError` with `code: 'ERR_RESPONSE'`.
 */
export interface Payments {
  /**
   * For a page inside WeChat.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886 and, for orders of APIv2, https://pay.weixin.qq.com/doc/v2/merchant/4011935213
   *
   * @example
   * const parameters = await wxpay.payments.jsapi({ order })
   * // on the page: WeixinJSBridge.invoke('getBrandWCPayRequest', parameters, onPaid)
   */
  jsapi<T extends PaySignType = 'RSA'>(
    given: Prepaid<T> | PlacingIn<JsapiOrder>,
  ): Promise<JsapiParameters<T>>
  /**
   * For a mini program. Its orders are those of `jsapi`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365339
   */
  miniProgram<T extends PaySignType = 'RSA'>(
    given: Prepaid<T> | PlacingIn<JsapiOrder>,
  ): Promise<MiniProgramParameters<T>>
  /**
   * For an app.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070351 and, for orders of APIv2, https://pay.weixin.qq.com/doc/v2/merchant/4011937148
   */
  app(given: (Prepaid | PlacingIn<AppOrder>) & AppMerchant): Promise<AppParameters>
  /**
   * The URL to which a mobile browser goes. It is good for five minutes.
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/h5-payment/h5-transfer-payment.html
   */
  h5(given: ({ h5_url: string; order?: undefined } | Placing<H5Order>) & Redirect): Promise<string>
  /**
   * The text of the QR code. It is good for two hours.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525171
   */
  native(given: { code_url: string; order?: undefined } | Placing<NativeOrder>): Promise<string>
  /**
   * For a mini program in which a red packet is opened (小程序红包). Needs `secret`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937428
   */
  redPack(given: RedPack): Promise<RedPackParameters>
  /**
   * For the plugin of mini programs that hands out coupons (小程序发券插件). Needs `secret`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285674
   */
  coupons(given: Coupons): Promise<CouponsParameters>
  /**
   * The URL of the page that hands out a merchant's coupon (H5发券). Needs `secret`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285783
   */
  couponsH5(given: CouponH5): Promise<string>
  /**
   * Shows an order of WeChat Pay Score (支付分订单详情). Needs `secret`.
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/applets-order.html
   */
  payscoreDetail(given: PayscoreOrder): Promise<PayscoreDetail>
  /**
   * Lets the user confirm an order of WeChat Pay Score (支付分确认订单), by the `package` of the answer to the order.
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/applets-confirm.html
   */
  payscoreConfirm(given: { package: string }): Promise<PayscoreConfirm>
  /**
   * For an order that medical insurance pays (医保自费混合收款).
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781549
   */
  medicalInsurance(given: MedicalInsuranceOrder): Promise<MedicalInsuranceParameters>
  /**
   * Signs any other parameters of APIv2 with which a page, a mini program or an app is opened, e.g. those of a contract for
   * deductions (委托代扣签约). Needs `secret`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
   *
   * @example
   * const contract = await wxpay.payments.sign({ appid, mch_id, plan_id, contract_code, request_serial, version: '1.0', ... })
   * const page = `https://api.mch.weixin.qq.com/papay/entrustweb?${new URLSearchParams(contract)}`
   */
  sign(given: Signable): Promise<SignedParameters>
}

/**
 * @param open gives what one call is made with: its order and its parameters are signed by one key
 * @param stamp gives the time and the nonce of each signature
 */
export function createPayments(open: () => PaymentsParts, stamp: () => Stamp = newStamp): Payments {
  const start = () => createTools(open(), stamp)
  const read = (name: keyof Payments, given: unknown) => new Given(`payments.${name}`, given)
  return {
    jsapi: async <T extends PaySignType>(given: unknown) => {
      const tools = start()
      return jsapiParameters<T>(await prepaid(read('jsapi', given), 'jsapi', tools), tools)
    },
    miniProgram: async <T extends PaySignType>(given: unknown) => {
      const tools = start()
      const order = await prepaid<T>(read('miniProgram', given), 'miniProgram', tools)
      const { appId: _, ...parameters } = await jsapiParameters(order, tools)
      return parameters
    },
    app: async (given) => {
      const tools = start()
      return appParameters(await prepaid(read('app', given), 'app', tools), tools)
    },
    h5: async (given) => {
      const page = read('h5', given)
      const redirect = readRedirect(page)
      return withRedirect(await link(page, 'h5', 'h5_url', start(), 'redirect_url'), redirect)
    },
    native: async (given) => link(read('native', given), 'native', 'code_url', start()),
    redPack: async (given) => redPackParameters(read('redPack', given), start()),
    coupons: async (given) => couponsParameters(read('coupons', given), start()),
    couponsH5: async (given) => couponPage(read('couponsH5', given), start()),
    payscoreDetail: async (given) => payscoreDetail(read('payscoreDetail', given), start()),
    payscoreConfirm: async (given) => payscoreConfirm(read('payscoreConfirm', given)),
    medicalInsurance: async (given) =>
      medicalInsuranceParameters(read('medicalInsurance', given), start()),
    sign: async (given) => signedParameters(read('sign', given), start()),
  }
}

/** A URL as it is given, or of the order that is placed. */
async function link(
  given: Given,
  product: Product,
  name: 'h5_url' | 'code_url',
  tools: Tools,
  ...own: string[]
): Promise<string> {
  if (given.has('order')) return readOrder(given, product, tools, ...own).place(name)
  given.only(name, 'order', ...own)
  return given.text(name, OR_ORDER)
}
