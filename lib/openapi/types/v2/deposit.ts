// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'
import type {
  V2ConsumeRequest,
  V2ConsumeResponse,
  V2FacepayRequest,
  V2FacepayResponse,
  V2OrderqueryRequest,
  V2OrderqueryResponse,
  V2RefundRequest,
  V2RefundResponse,
  V2RefundqueryRequest,
  V2RefundqueryResponse,
  V2ReverseRequest,
  V2ReverseResponse,
} from '../shared.js'

export type PostV2DepositConsumeBody = V2ConsumeRequest

/** 消费押金 */
export interface PostV2DepositConsumeRequest extends XmlOptions {
  query?: undefined
  xml: PostV2DepositConsumeBody
}

export type PostV2DepositConsumeResponse = V2ConsumeResponse

export type PostV2DepositFacepayBody = V2FacepayRequest

/** 支付押金（人脸支付） */
export interface PostV2DepositFacepayRequest extends XmlOptions {
  query?: undefined
  xml: PostV2DepositFacepayBody
}

export type PostV2DepositFacepayResponse = V2FacepayResponse

export interface PostV2DepositMicropayBody {
  /** 接口版本号 (≤ 32 字符) */
  version?: string | undefined
  /** ≤ 1 字符 */
  profit_sharing?: 'N' | 'Y' | undefined
  /** 是否押金支付 (≤ 1 字符) */
  deposit: 'Y' | 'N'
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** 商品描述 (≤ 128 字符) */
  body: string
  /** JSON, ≤ 6000 字符 */
  detail?:
    | {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        receipt_id?: string | undefined
        /** 单品列表 */
        goods_detail: readonly {
          /** 商品编码 */
          goods_id?: string | undefined
          /** 微信支付商品编码 */
          wxpay_goods_id?: string | undefined
          /** 商品名称 */
          goods_name?: string | undefined
          /** 商品数量 */
          quantity: number
          /** 商品单价 */
          price: number
        }[]
      }
    | string
    | undefined
  /** 附加数据 (≤ 127 字符) */
  attach?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 订单金额 */
  total_fee: number | string
  /** 货币类型 (≤ 16 字符) */
  fee_type?: string | undefined
  /** 终端IP (≤ 64 字符) */
  spbill_create_ip: string
  /** 订单优惠标记 (≤ 32 字符) */
  goods_tag?: string | undefined
  /** 指定支付方式 (≤ 32 字符) */
  limit_pay?: string | undefined
  /** 交易起始时间 (≤ 14 字符) */
  time_start?: string | undefined
  /** 交易结束时间 (≤ 14 字符) */
  time_expire?: string | undefined
  /** 电子发票入口开放标识 (≤ 8 字符) */
  receipt?: string | undefined
  /** 授权码 (≤ 128 字符) */
  auth_code: string
  /** 场景信息JSON格式字符串 (JSON, ≤ 256 字符) */
  scene_info?:
    | {
        /** 实际门店信息 */
        store_info: {
          /** 门店id */
          id: string
          /** 门店名称 */
          name?: string | undefined
          /** 门店行政区划码 */
          area_code?: string | undefined
          /** 门店详细地址 */
          address?: string | undefined
        }
      }
    | string
    | undefined
}

/** 支付押金（付款码支付） */
export interface PostV2DepositMicropayRequest extends XmlOptions {
  query?: undefined
  xml: PostV2DepositMicropayBody
}

export interface PostV2DepositMicropayResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 用户标识 (≤ 128 字符) */
  openid: string
  /** 是否关注公众账号 (≤ 1 字符) */
  is_subscribe: 'Y' | 'N' | (string & {})
  /** 交易类型 (≤ 16 字符) */
  trade_type: string
  /** 付款银行 (≤ 32 字符) */
  bank_type: string
  /** 货币类型 (≤ 16 字符) */
  fee_type?: string
  /** 订单金额 */
  total_fee: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 代金券金额 */
  coupon_fee?: string
  /** 现金支付货币类型 (≤ 16 字符) */
  cash_fee_type?: string
  /** 现金支付金额 */
  cash_fee: string
  /** 微信支付订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 商家数据包 (≤ 128 字符) */
  attach?: string
  /** 支付完成时间 (≤ 14 字符) */
  time_end: string
  /** 营销详情JSON格式字符串 (JSON, ≤ 6000 字符) */
  promotion_detail?: {
    promotion_detail: {
      /** 券ID */
      promotion_id: string
      /** 优惠名称 */
      name?: string
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额 */
      amount: number
      /** 活动ID */
      activity_id: string
      /** 微信出资 */
      wxpay_contribute?: number
      /** 商户出资 */
      merchant_contribute?: number
      /** 其他出资 */
      other_contribute?: number
      /** 单品列表 */
      goods_detail?: {
        /** 商品编码 */
        goods_id?: string
        /** 商品备注 */
        goods_remark?: string
        /** 商品优惠金额 */
        discount_amount?: number
        /** 微信支付商品编码 */
        wxpay_goods_id?: string
        /** 商品名称 */
        goods_name?: string
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[]
    }[]
  }
}

export type PostV2DepositOrderqueryBody = V2OrderqueryRequest

/** 查询订单 */
export interface PostV2DepositOrderqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2DepositOrderqueryBody
}

export type PostV2DepositOrderqueryResponse = V2OrderqueryResponse

export type PostV2DepositRefundBody = V2RefundRequest

/** 申请退款（押金） */
export interface PostV2DepositRefundRequest extends XmlOptions {
  query?: undefined
  xml: PostV2DepositRefundBody
}

export type PostV2DepositRefundResponse = V2RefundResponse

export type PostV2DepositRefundqueryBody = V2RefundqueryRequest

/** 查询退款（押金） */
export interface PostV2DepositRefundqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2DepositRefundqueryBody
}

export type PostV2DepositRefundqueryResponse = V2RefundqueryResponse

export type PostV2DepositReverseBody = V2ReverseRequest

/** 撤销订单 */
export interface PostV2DepositReverseRequest extends XmlOptions {
  query?: undefined
  xml: PostV2DepositReverseBody
}

export type PostV2DepositReverseResponse = V2ReverseResponse

export interface PostV2DepositUnifiedorderBody {
  /** 服务商应用ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户应用ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** 商品描述 (≤ 127 字符) */
  body: string
  /** JSON, ≤ 6000 字符 */
  detail?:
    | {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        receipt_id?: string | undefined
        /** 单品列表 */
        goods_detail: readonly {
          /** 商品编码 */
          goods_id?: string | undefined
          /** 微信支付商品编码 */
          wxpay_goods_id?: string | undefined
          /** 商品名称 */
          goods_name?: string | undefined
          /** 商品数量 */
          quantity: number
          /** 商品单价 */
          price: number
        }[]
      }
    | string
    | undefined
  /** 附加数据 (≤ 127 字符) */
  attach?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 货币类型 (≤ 16 字符) */
  fee_type: string
  /** 总金额 */
  total_fee: number | string
  /** 终端IP (≤ 64 字符) */
  spbill_create_ip: string
  /** 交易起始时间 (≤ 14 字符) */
  time_start?: string | undefined
  /** 交易结束时间 (≤ 14 字符) */
  time_expire?: string | undefined
  /** 通知地址 (≤ 256 字符) */
  notify_url: string
  /** 交易类型 (≤ 16 字符) */
  trade_type: 'JSAPI' | 'APP'
  /** 商品ID (≤ 32 字符) */
  product_id?: string | undefined
  /** 指定支付方式 (≤ 32 字符) */
  limit_pay?: string | undefined
  /** 用户标识 (≤ 128 字符) */
  openid?: string | undefined
  /** 用户子标识 (≤ 128 字符) */
  sub_openid?: string | undefined
  /** 电子发票入口开放标识 (≤ 8 字符) */
  receipt?: 'Y' | 'N' | undefined
  /** 场景信息JSON格式字符串 (JSON, ≤ 256 字符) */
  scene_info?:
    | {
        /** 实际门店信息 */
        store_info: {
          /** 门店id */
          id: string
          /** 门店名称 */
          name?: string | undefined
          /** 门店行政区划码 */
          area_code?: string | undefined
          /** 门店详细地址 */
          address?: string | undefined
        }
      }
    | string
    | undefined
}

/** 支付押金（JSAPI/APP支付） */
export interface PostV2DepositUnifiedorderRequest extends XmlOptions {
  query?: undefined
  xml: PostV2DepositUnifiedorderBody
}

export interface PostV2DepositUnifiedorderResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 服务商应用ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户应用ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 交易类型 (≤ 16 字符) */
  trade_type: 'JSAPI' | 'APP' | (string & {})
  /** 预支付交易会话标识 (≤ 64 字符) */
  prepay_id: string
  /** 二维码链接 (≤ 64 字符) */
  code_url?: string
}

export interface V2Deposit extends ListedNode {
  readonly consume: V2DepositConsume
  readonly facepay: V2DepositFacepay
  readonly micropay: V2DepositMicropay
  readonly orderquery: V2DepositOrderquery
  readonly refund: V2DepositRefund
  readonly refundquery: V2DepositRefundquery
  readonly reverse: V2DepositReverse
  readonly unifiedorder: V2DepositUnifiedorder
}

export interface V2DepositConsume extends ListedNode {
  /**
   * 消费押金
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_4&index=5
   */
  post(
    options: PostV2DepositConsumeRequest,
  ): Promise<WechatpayResponse<PostV2DepositConsumeResponse>>
  /**
   * 消费押金
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_4&index=5
   */
  postAsync(
    options: PostV2DepositConsumeRequest,
  ): ChainPromise<WechatpayResponse<PostV2DepositConsumeResponse>>
}

export interface V2DepositFacepay extends ListedNode {
  /**
   * 支付押金（人脸支付）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_0&index=1
   */
  post(
    options: PostV2DepositFacepayRequest,
  ): Promise<WechatpayResponse<PostV2DepositFacepayResponse>>
  /**
   * 支付押金（人脸支付）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_0&index=1
   */
  postAsync(
    options: PostV2DepositFacepayRequest,
  ): ChainPromise<WechatpayResponse<PostV2DepositFacepayResponse>>
}

export interface V2DepositMicropay extends ListedNode {
  /**
   * 支付押金（付款码支付）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_1&index=2
   */
  post(
    options: PostV2DepositMicropayRequest,
  ): Promise<WechatpayResponse<PostV2DepositMicropayResponse>>
  /**
   * 支付押金（付款码支付）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_1&index=2
   */
  postAsync(
    options: PostV2DepositMicropayRequest,
  ): ChainPromise<WechatpayResponse<PostV2DepositMicropayResponse>>
}

export interface V2DepositOrderquery extends ListedNode {
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_2&index=3
   */
  post(
    options: PostV2DepositOrderqueryRequest,
  ): Promise<WechatpayResponse<PostV2DepositOrderqueryResponse>>
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_2&index=3
   */
  postAsync(
    options: PostV2DepositOrderqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2DepositOrderqueryResponse>>
}

export interface V2DepositRefund extends ListedNode {
  /**
   * 申请退款（押金）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_5&index=6
   */
  post(options: PostV2DepositRefundRequest): Promise<WechatpayResponse<PostV2DepositRefundResponse>>
  /**
   * 申请退款（押金）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_5&index=6
   */
  postAsync(
    options: PostV2DepositRefundRequest,
  ): ChainPromise<WechatpayResponse<PostV2DepositRefundResponse>>
}

export interface V2DepositRefundquery extends ListedNode {
  /**
   * 查询退款（押金）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_6&index=7
   */
  post(
    options: PostV2DepositRefundqueryRequest,
  ): Promise<WechatpayResponse<PostV2DepositRefundqueryResponse>>
  /**
   * 查询退款（押金）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_6&index=7
   */
  postAsync(
    options: PostV2DepositRefundqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2DepositRefundqueryResponse>>
}

export interface V2DepositReverse extends ListedNode {
  /**
   * 撤销订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_3&index=4
   */
  post(
    options: PostV2DepositReverseRequest,
  ): Promise<WechatpayResponse<PostV2DepositReverseResponse>>
  /**
   * 撤销订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_3&index=4
   */
  postAsync(
    options: PostV2DepositReverseRequest,
  ): ChainPromise<WechatpayResponse<PostV2DepositReverseResponse>>
}

export interface V2DepositUnifiedorder extends ListedNode {
  /**
   * 支付押金（JSAPI/APP支付）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_7&index=1
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_8&index=3
   */
  post(
    options: PostV2DepositUnifiedorderRequest,
  ): Promise<WechatpayResponse<PostV2DepositUnifiedorderResponse>>
  /**
   * 支付押金（JSAPI/APP支付）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_7&index=1
   * @see https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_8&index=3
   */
  postAsync(
    options: PostV2DepositUnifiedorderRequest,
  ): ChainPromise<WechatpayResponse<PostV2DepositUnifiedorderResponse>>
}
