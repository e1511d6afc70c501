import type { SignType } from '../crypto/hash.js'
import type { RequestOptions } from '../http/options.js'
import type {
  PostV3CombineTransactionsAppBody,
  PostV3CombineTransactionsH5Body,
  PostV3CombineTransactionsJsapiBody,
  PostV3CombineTransactionsNativeBody,
} from '../openapi/types/v3/combine-transactions.js'
import type {
  PostV3PayPartnerTransactionsAppBody,
  PostV3PayPartnerTransactionsH5Body,
  PostV3PayPartnerTransactionsJsapiBody,
  PostV3PayPartnerTransactionsNativeBody,
  PostV3PayTransactionsAppBody,
  PostV3PayTransactionsH5Body,
  PostV3PayTransactionsJsapiBody,
  PostV3PayTransactionsNativeBody,
} from '../openapi/types/v3/pay.js'

/** `RSA` for orders of APIv3; for one of APIv2, the algorithm it was placed with. */
export type PaySignType = 'RSA' | SignType

/** An order that was placed already. */
export interface Prepaid<T extends PaySignType = PaySignType> {
  /** The app in which the payment opens. */
  appid: string
  /** As WeChat Pay answered it, without `prepay_id=`. It is good for two hours. */
  prepay_id: string
  /** How the parameters are signed. Anything but `RSA` needs the client's `secret`.
   * @defaultValue 'RSA' */
  signType?: T | undefined
  order?: undefined
}

/** An order that is placed first, with the options of that call beside it. */
export interface Placing<O>
  extends Omit<
    RequestOptions,
    'query' | 'json' | 'xml' | 'body' | 'multipart' | 'as' | 'security' | 'verify'
  > {
  /** The body of the order; its kind decides about the endpoint. */
  order: O
  prepay_id?: undefined
  h5_url?: undefined
  code_url?: undefined
  signType?: undefined
}

/** An order to be paid in an app or a page that names itself by an appid. */
export interface PlacingIn<O> extends Placing<O> {
  /** Where the payment opens, if it is not where the order suggests; one of the order's apps.
   * @defaultValue the app whose openid the order's payer has; for mini programs and apps of a service provider's merchant, `sub_appid` */
  appid?: string | undefined
}

/** The merchant whom an app names. */
export interface AppMerchant {
  /** For an APIv2 order of a service provider, the merchant it is for (`sub_mch_id`).
   * @defaultValue the merchant who placed the order; without `order`, the client's own */
  partnerid?: string | undefined
}

/** Where a browser goes after the payment. */
export interface Redirect {
  /** An absolute URL, whose host is registered for H5 payment. Whether the order is paid is still to be queried there. */
  redirect_url?: string | undefined
}

/** An order of a merchant, of a service provider (`sp_mchid`), or several in one (`combine_mchid`). */
export type JsapiOrder =
  | PostV3PayTransactionsJsapiBody
  | PostV3PayPartnerTransactionsJsapiBody
  | PostV3CombineTransactionsJsapiBody

/** An order of a merchant, of a service provider (`sp_mchid`), or several in one (`combine_mchid`). */
export type AppOrder =
  | PostV3PayTransactionsAppBody
  | PostV3PayPartnerTransactionsAppBody
  | PostV3CombineTransactionsAppBody

/** An order of a merchant, of a service provider (`sp_mchid`), or several in one (`combine_mchid`). */
export type H5Order =
  | PostV3PayTransactionsH5Body
  | PostV3PayPartnerTransactionsH5Body
  | PostV3CombineTransactionsH5Body

/** An order of a merchant, of a service provider (`sp_mchid`), or several in one (`combine_mchid`). */
export type NativeOrder =
  | PostV3PayTransactionsNativeBody
  | PostV3PayPartnerTransactionsNativeBody
  | PostV3CombineTransactionsNativeBody

/** What `wx.requestPayment` takes. */
export interface MiniProgramParameters<T extends PaySignType = 'RSA'> {
  /** Seconds since 1970. */
  timeStamp: string
  nonceStr: string
  package: `prepay_id=${string}`
  signType: T
  paySign: string
}

/** What `WeixinJSBridge.invoke('getBrandWCPayRequest', ...)` takes. */
export interface JsapiParameters<T extends PaySignType = 'RSA'> extends MiniProgramParameters<T> {
  appId: string
}

/** What `PayReq` of the SDK for apps takes. */
export interface AppParameters {
  appid: string
  partnerid: string
  prepayid: string
  package: 'Sign=WXPay'
  noncestr: string
  /** Seconds since 1970. */
  timestamp: string
  sign: string
}

/** A red packet that was sent to a mini program. */
export interface RedPack {
  /** The mini program. */
  appid: string
  /** As `sendminiprogramhb` answered it, not encoded. */
  package: string
  /** In which form `package` is signed. The manual does not say it, and other libraries disagree: where mini programs
   * report a wrong signature although the key is right, try the other one.
   * @defaultValue 'raw' */
  signed?: 'raw' | 'encoded' | undefined
}

/** What `wx.sendBizRedPacket` takes. */
export interface RedPackParameters {
  /** Seconds since 1970. */
  timeStamp: string
  nonceStr: string
  /** Percent-encoded. */
  package: string
  signType: 'MD5'
  paySign: string
}

/** Parameters of APIv2 that are signed here: text, whole numbers and flags; `undefined` and empty text are left out. */
export interface Signable {
  /** @defaultValue 'MD5' */
  sign_type?: SignType | undefined
  [name: string]: string | number | boolean | undefined
}

/** The same as text, and their sign. */
export interface SignedParameters {
  sign: string
  [name: string]: string
}

/** One coupon of those that are handed out together. */
export interface Coupon {
  stock_id: string
  out_request_no: string
  /** Where the merchant chooses the codes. */
  coupon_code?: string | undefined
  /** Where it is a cash coupon (代金券): who made it. */
  create_coupon_merchant?: string | undefined
  /** RFC 3339. */
  customize_send_time?: string | undefined
}

/** Coupons to hand out in a mini program. */
export interface Coupons {
  /** At least one. */
  send_coupon_params: readonly Coupon[]
  /** Who hands them out, whose APIv2 key it is.
   * @defaultValue the client's merchant */
  send_coupon_merchant?: string | undefined
}

/** The attributes of the plugin `send-coupon`. */
export interface CouponsParameters {
  send_coupon_params: Coupon[]
  send_coupon_merchant: string
  sign: string
}

/** A coupon to hand out on a page of WeChat Pay. */
export interface CouponH5
  extends Pick<Coupon, 'stock_id' | 'out_request_no' | 'coupon_code'>,
    Pick<Coupons, 'send_coupon_merchant'> {
  open_id: string
}

/** An order of WeChat Pay Score (支付分). */
export interface PayscoreOrder {
  service_id: string
  out_order_no: string
  /** A service provider's own id.
   * @defaultValue the client's merchant */
  mch_id?: string | undefined
}

/** What `openBusinessView` takes: a mini program `extraData`, a page `queryString`, an app the latter as `query`. */
export interface BusinessView<B extends string, D> {
  businessType: B
  extraData: D
  /** `extraData` as a query, percent-encoded. */
  queryString: string
}

/** Opens the details of an order of WeChat Pay Score. */
export type PayscoreDetail = BusinessView<
  'wxpayScoreDetail',
  {
    mch_id: string
    service_id: string
    out_order_no: string
    /** Seconds since 1970. */
    timestamp: string
    nonce_str: string
    sign_type: 'HMAC-SHA256'
    /** So named on every page of the manual; examples elsewhere that write `signature` are wrong. */
    sign: string
  }
>

/** Lets the user confirm an order of WeChat Pay Score. */
export type PayscoreConfirm = BusinessView<'wxpayScoreUse', { package: string }>

/** An order that medical insurance pays, or its share of one. */
export interface MedicalInsuranceOrder {
  appid: string
  mix_trade_no: string
  /** The order for what the patient pays; none where insurance pays everything. */
  prepay_id?: string | undefined
}

/** What `requestMedicalInsurancePay` takes; a mini program does not need `appid`. */
export type MedicalInsuranceParameters = {
  appid: string
  mixTradeNo: string
} & (MiniProgramParameters | { [Name in keyof MiniProgramParameters]?: undefined })
