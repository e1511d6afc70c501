// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { As } from '../../../http/options.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { FileResponse, ListedNode, XmlFileOptions, XmlOptions } from '../../listed.js'
import type {
  V2ClosecombinedorderRequest,
  V2ClosecombinedorderResponse,
  V2CloseorderRequest,
  V2CloseorderResponse,
  V2CombinedorderRequest,
  V2CombinedorderResponse,
  V2DownloadbillRequest,
  V2DownloadfundflowRequest,
  V2FacepayRequest,
  V2FacepayResponse,
  V2OrderqueryRequest,
  V2OrderqueryResponse,
  V2PappayapplyRequest,
  V2PappayapplyResponse,
  V2ProfitsharingaddreceiverRequest,
  V2ProfitsharingaddreceiverResponse,
  V2ProfitsharingqueryRequest,
  V2ProfitsharingqueryResponse,
  V2ProfitsharingremovereceiverRequest,
  V2ProfitsharingremovereceiverResponse,
  V2QuerycombinedorderRequest,
  V2QuerycombinedorderResponse,
  V2RefundqueryRequest,
  V2RefundqueryResponse,
} from '../shared.js'

export type PostV2PayClosecombinedorderBody = V2ClosecombinedorderRequest

/** 合单关单 */
export interface PostV2PayClosecombinedorderRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayClosecombinedorderBody
}

export type PostV2PayClosecombinedorderResponse = V2ClosecombinedorderResponse

export type PostV2PayCloseorderBody = V2CloseorderRequest

/** 关闭订单 */
export interface PostV2PayCloseorderRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayCloseorderBody
}

export type PostV2PayCloseorderResponse = V2CloseorderResponse

export type PostV2PayCombinedorderBody = V2CombinedorderRequest

/** 合单下单 */
export interface PostV2PayCombinedorderRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayCombinedorderBody
}

export type PostV2PayCombinedorderResponse = V2CombinedorderResponse

export interface PostV2PayContractorderBody {
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 签约商户号 (≤ 32 字符) */
  contract_mchid: string
  /** 签约appid (≤ 32 字符) */
  contract_appid: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 商品描述 (≤ 128 字符) */
  body: string
  /** 商品详情 (≤ 8192 字符) */
  detail?: string | undefined
  /** 附加数据 (≤ 127 字符) */
  attach?: string | undefined
  /** 回调通知url (≤ 256 字符) */
  notify_url: string
  /** 总金额 */
  total_fee: number | string
  /** 终端IP (≤ 16 字符) */
  spbill_create_ip: string
  /** 交易起始时间 (≤ 14 字符) */
  time_start?: string | undefined
  /** 交易结束时间 (≤ 14 字符) */
  time_expire?: string | undefined
  /** 商品标记 (≤ 32 字符) */
  goods_tag?: string | undefined
  /** 交易类型 (≤ 16 字符) */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'
  /** 商品ID (≤ 32 字符) */
  product_id?: string | undefined
  /** 指定支付方式 (≤ 32 字符) */
  limit_pay?: string | undefined
  /** 用户标识 (≤ 128 字符) */
  openid?: string | undefined
  /** 用户子标识 (≤ 128 字符) */
  sub_openid?: string | undefined
  /** 模板id */
  plan_id: number | string
  /** 签约协议号 (≤ 32 字符) */
  contract_code: string
  /** 请求序列号 */
  request_serial: number | string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 签约信息通知url */
  contract_notify_url: string
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
}

/** 支付中签约 */
export interface PostV2PayContractorderRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayContractorderBody
}

export interface PostV2PayContractorderResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 预签约结果 */
  contract_result_code: string
  /** 预签约错误代码 */
  contract_err_code?: string
  /** 预签约错误描述 */
  contract_err_code_des?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 预支付交易会话标识 (≤ 64 字符) */
  prepay_id: string
  /** 交易类型 (≤ 16 字符) */
  trade_type: string
  /** 二维码链接 (≤ 64 字符) */
  code_url?: string
  /** 模板id */
  plan_id?: string
  /** 请求序列号 */
  request_serial?: string
  /** 签约协议号 */
  contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 支付跳转链接 (≤ 64 字符) */
  mweb_url?: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
}

export type PostV2PayDownloadbillBody = V2DownloadbillRequest

/** 下载对账单 */
export interface PostV2PayDownloadbillRequest<A extends As | undefined = As | undefined>
  extends XmlFileOptions<A, false> {
  query?: undefined
  xml: PostV2PayDownloadbillBody
}

export type PostV2PayDownloadfundflowBody = V2DownloadfundflowRequest

/** 下载资金账单 */
export interface PostV2PayDownloadfundflowRequest<A extends As | undefined = As | undefined>
  extends XmlFileOptions<A, false> {
  query?: undefined
  xml: PostV2PayDownloadfundflowBody
}

export type PostV2PayFacepayBody = V2FacepayRequest

/** 提交刷脸支付 */
export interface PostV2PayFacepayRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayFacepayBody
}

export type PostV2PayFacepayResponse = V2FacepayResponse

export type PostV2PayFacepayqueryBody = V2OrderqueryRequest

/** 查询订单 */
export interface PostV2PayFacepayqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayFacepayqueryBody
}

export type PostV2PayFacepayqueryResponse = V2OrderqueryResponse

export interface PostV2PayMicropayBody {
  /** 接口版本号 (≤ 32 字符) */
  version?: string | undefined
  /** ≤ 1 字符 */
  profit_sharing?: 'N' | 'Y' | undefined
  /** 是否押金支付 (≤ 1 字符) */
  deposit?: 'Y' | 'N' | undefined
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
          quantity?: number | undefined
          /** 商品单价 */
          price?: number | undefined
          /** 商品种类 */
          goods_category?: string | undefined
          /** 商品描述 */
          body?: string | undefined
          /** 商品种类 */
          category?: string | undefined
          /** 商品MCC码 */
          merchant_category_code?: number | undefined
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

/** 提交付款码支付 */
export interface PostV2PayMicropayRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayMicropayBody
}

export interface PostV2PayMicropayResponse {
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
  /** 是否关注公众账号 (≤ 1 字符) @deprecated */
  is_subscribe: 'N' | (string & {})
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

export interface PostV2PayOrderqueryBody {
  /** 接口版本号 (≤ 32 字符) */
  version?: '1.0' | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
}

/** 查询订单 */
export interface PostV2PayOrderqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayOrderqueryBody
}

export interface PostV2PayOrderqueryResponse {
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
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 用户标识 (≤ 128 字符) */
  openid: string
  /** 是否关注公众账号 (≤ 1 字符) */
  is_subscribe: 'N' | (string & {})
  /** 用户子标识 (≤ 128 字符) */
  sub_openid?: string
  /** 是否关注子公众账号 (≤ 1 字符) */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 (≤ 16 字符) */
  trade_type: string
  /** 交易状态 (≤ 32 字符) */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 付款银行 (≤ 16 字符) */
  bank_type: string
  /** 标价金额 */
  total_fee: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 标价币种 (≤ 8 字符) */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee: string
  /** 现金支付币种 (≤ 16 字符) */
  cash_fee_type?: string
  /** 代金券金额 */
  coupon_fee?: string
  /** 代金券使用数量 */
  coupon_count?: string
  /** 微信支付订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 附加数据 (≤ 128 字符) */
  attach?: string
  /** 支付完成时间 (≤ 14 字符) */
  time_end: string
  /** 交易状态描述 (≤ 256 字符) */
  trade_state_desc: string
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
  /** 押金消费金额 */
  consume_fee?: string
  /** 代金券类型 (coupon_type_$n) */
  [name: `coupon_type_${number}`]: string | undefined
  /** 代金券ID (coupon_id_$n, ≤ 20 字符) */
  [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券支付金额 (coupon_fee_$n) */
  [name: `coupon_fee_${number}`]: string | undefined
}

export interface PostV2PayPaporderqueryBody {
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
}

/** 查询订单 */
export interface PostV2PayPaporderqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayPaporderqueryBody
}

export interface PostV2PayPaporderqueryResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
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
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 用户标识 (≤ 128 字符) */
  openid: string
  /** 是否关注公众账号 (≤ 1 字符) */
  is_subscribe?: 'N' | (string & {})
  /** 交易类型 (≤ 16 字符) */
  trade_type: string
  /** 交易状态 (≤ 32 字符) */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 付款银行 (≤ 16 字符) */
  bank_type: string
  /** 总金额 */
  total_fee: string
  /** 货币种类 (≤ 8 字符) */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee: string
  /** 现金支付货币类型 (≤ 16 字符) */
  cash_fee_type?: string
  /** 代金券或立减优惠金额 */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string
  /** 微信支付订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 附加数据 (≤ 128 字符) */
  attach?: string
  /** 支付完成时间 (≤ 14 字符) */
  time_end: string
  /** 交易状态描述 (≤ 256 字符) */
  trade_state_desc: string
  /** 代金券或立减优惠ID (coupon_id_$n, ≤ 20 字符) */
  [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 (coupon_fee_$n) */
  [name: `coupon_fee_${number}`]: string | undefined
}

export type PostV2PayPappayapplyBody = V2PappayapplyRequest

/** 申请扣款 */
export interface PostV2PayPappayapplyRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayPappayapplyBody
}

export type PostV2PayPappayapplyResponse = V2PappayapplyResponse

export interface PostV2PayPartnerPaporderqueryBody {
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
}

/** 查询订单 */
export interface PostV2PayPartnerPaporderqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayPartnerPaporderqueryBody
}

export interface PostV2PayPartnerPaporderqueryResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
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
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 用户标识 (≤ 128 字符) */
  openid: string
  /** 是否关注公众账号 (≤ 1 字符) */
  is_subscribe?: 'N' | (string & {})
  /** 交易类型 (≤ 16 字符) */
  trade_type: string
  /** 交易状态 (≤ 32 字符) */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | 'ACCEPT'
    | (string & {})
  /** 付款银行 (≤ 16 字符) */
  bank_type: string
  /** 总金额 */
  total_fee: string
  /** 货币种类 (≤ 8 字符) */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee: string
  /** 现金支付货币类型 (≤ 16 字符) */
  cash_fee_type?: string
  /** 代金券或立减优惠金额 */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string
  /** 微信支付订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 附加数据 (≤ 128 字符) */
  attach?: string
  /** 支付完成时间 (≤ 14 字符) */
  time_end: string
  /** 交易状态描述 (≤ 256 字符) */
  trade_state_desc: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 代金券或立减优惠ID (coupon_id_$n, ≤ 20 字符) */
  [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 (coupon_fee_$n) */
  [name: `coupon_fee_${number}`]: string | undefined
}

export interface PostV2PayPartnerPappayapplyBody {
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 商品描述 (≤ 128 字符) */
  body: string
  /** 商品详情 (≤ 8192 字符) */
  detail?: string | undefined
  /** 附加数据 (≤ 128 字符) */
  attach?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 总金额 */
  total_fee: number | string
  /** 货币类型 (≤ 16 字符) */
  fee_type?: string | undefined
  /** 终端IP (≤ 16 字符) */
  spbill_create_ip: string
  /** 商品标记 (≤ 32 字符) */
  goods_tag?: string | undefined
  /** 回调通知url */
  notify_url: string
  /** 交易类型 */
  trade_type: string
  /** 委托代扣协议id */
  contract_id: string
  /** 电子发票入口开放标识 (≤ 8 字符) */
  receipt?: string | undefined
}

/** 申请扣款 */
export interface PostV2PayPartnerPappayapplyRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayPartnerPappayapplyBody
}

export interface PostV2PayPartnerPappayapplyResponse {
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 (≤ 10000098 字符) */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
}

export type PostV2PayProfitsharingaddreceiverBody = V2ProfitsharingaddreceiverRequest

/** 添加分账接收方 */
export interface PostV2PayProfitsharingaddreceiverRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayProfitsharingaddreceiverBody
}

export type PostV2PayProfitsharingaddreceiverResponse = V2ProfitsharingaddreceiverResponse

export interface PostV2PayProfitsharingmerchantratioqueryBody {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 品牌主商户号 (≤ 32 字符) */
  brand_mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

/** 查询最大分账比例 */
export interface PostV2PayProfitsharingmerchantratioqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayProfitsharingmerchantratioqueryBody
}

export interface PostV2PayProfitsharingmerchantratioqueryResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 品牌主商户号 (≤ 32 字符) */
  brand_mch_id?: string
  /** 最大分账比例 */
  max_ratio: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign: string
}

export interface PostV2PayProfitsharingorderamountqueryBody {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
}

/** 查询订单待分账金额 */
export interface PostV2PayProfitsharingorderamountqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayProfitsharingorderamountqueryBody
}

export interface PostV2PayProfitsharingorderamountqueryResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 订单剩余待分金额 */
  unsplit_amount?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string
  /** 签名 (≤ 64 字符) */
  sign?: string
}

export type PostV2PayProfitsharingqueryBody = V2ProfitsharingqueryRequest

/** 查询分账结果 */
export interface PostV2PayProfitsharingqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayProfitsharingqueryBody
}

export type PostV2PayProfitsharingqueryResponse = V2ProfitsharingqueryResponse

export type PostV2PayProfitsharingremovereceiverBody = V2ProfitsharingremovereceiverRequest

/** 删除分账接收方 */
export interface PostV2PayProfitsharingremovereceiverRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayProfitsharingremovereceiverBody
}

export type PostV2PayProfitsharingremovereceiverResponse = V2ProfitsharingremovereceiverResponse

export interface PostV2PayProfitsharingreturnqueryBody {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 微信分账单号 (≤ 64 字符) */
  order_id?: string | undefined
  /** 商户分账单号 (≤ 64 字符) */
  out_order_no?: string | undefined
  /** 商户回退单号 (≤ 32 字符) */
  out_return_no: string
}

/** 回退结果查询 */
export interface PostV2PayProfitsharingreturnqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayProfitsharingreturnqueryBody
}

export interface PostV2PayProfitsharingreturnqueryResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
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
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 微信分账单号 (≤ 64 字符) */
  order_id?: string
  /** 商户分账单号 (≤ 64 字符) */
  out_order_no?: string
  /** 商户回退单号 (≤ 32 字符) */
  out_return_no: string
  /** 微信回退单号 (≤ 64 字符) */
  return_no?: string
  /** 回退方类型 (≤ 32 字符) */
  return_account_type: 'MERCHANT_ID' | (string & {})
  /** 回退方账号 (≤ 64 字符) */
  return_account: string
  /** 回退金额 */
  return_amount: string
  /** 回退描述 (≤ 80 字符) */
  description: string
  /** 回退结果 (≤ 32 字符) */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {})
  /** 失败原因 (≤ 32 字符) */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'TIME_OUT_CLOSED'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 完成时间 (≤ 16 字符) */
  finish_time?: string
}

export type PostV2PayQuerycombinedorderBody = V2QuerycombinedorderRequest

/** 合单查单 */
export interface PostV2PayQuerycombinedorderRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayQuerycombinedorderBody
}

export type PostV2PayQuerycombinedorderResponse = V2QuerycombinedorderResponse

export interface PostV2PayQueryexchagerateBody {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 币种 */
  fee_type: string
  /** 日期 */
  date: string
  /** 签名 */
  sign?: string | undefined
}

/** 汇率查询 */
export interface PostV2PayQueryexchagerateRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayQueryexchagerateBody
}

export interface PostV2PayQueryexchagerateResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 币种 */
  fee_type: string
  /** 汇率时间 */
  rate_time: string
  /** 现汇卖出价(汇率) */
  rate: string
  /** 签名 */
  sign: string
}

export type PostV2PayRefundqueryBody = V2RefundqueryRequest

/** 查询退款 */
export interface PostV2PayRefundqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayRefundqueryBody
}

export type PostV2PayRefundqueryResponse = V2RefundqueryResponse

export type PostV2PayRefundqueryv2Body = V2RefundqueryRequest

/** 查询退款（支持单品） */
export interface PostV2PayRefundqueryv2Request extends XmlOptions {
  query?: undefined
  xml: PostV2PayRefundqueryv2Body
}

export interface PostV2PayRefundqueryv2Response {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 订单总退款次数 */
  total_refund_count?: string
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 订单金额 */
  total_fee: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 货币种类 (≤ 8 字符) */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee: string
  /** 退款笔数 */
  refund_count: string
  /** 营销详情JSON格式字符串 (JSON, ≤ 6000 字符) */
  promotion_detail?: {
    promotion_detail: {
      /** 券ID */
      promotion_id: string
      /** 优惠范围 */
      scope: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 代金券退款金额 */
      refund_amount: number
      /** 商品列表 */
      goods_detail?: {
        /** 商品编码 */
        goods_id: string
        /** 商品退款金额 */
        refund_amount: number
        /** 商品退货数量 */
        refund_quantity: number
        /** 商品单价 */
        price: number
      }[]
    }[]
  }
  /** 商户退款单号 (out_refund_no_$n, ≤ 64 字符) */
  [name: `out_refund_no_${number}`]: string | undefined
  /** 微信退款单号 (refund_id_$n, ≤ 32 字符) */
  [name: `refund_id_${number}`]: string | undefined
  /** 退款渠道 (refund_channel_$n, ≤ 16 字符) */
  [name: `refund_channel_${number}`]: string | undefined
  /** 申请退款金额 (refund_fee_$n) */
  [name: `refund_fee_${number}`]: string | undefined
  /** 退款金额 (settlement_refund_fee_$n) */
  [name: `settlement_refund_fee_${number}`]: string | undefined
  /** 代金券类型 (coupon_type_$n_$m, ≤ 8 字符) */
  [name: `coupon_type_${number}_${number}`]: string | undefined
  /** 总代金券退款金额 (coupon_refund_fee_$n) */
  [name: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 (coupon_refund_count_$n) */
  [name: `coupon_refund_count_${number}`]: string | undefined
  /** 退款代金券ID (coupon_refund_id_$n_$m, ≤ 20 字符) */
  [name: `coupon_refund_id_${number}_${number}`]: string | undefined
  /** 单个代金券退款金额 (coupon_refund_fee_$n_$m) */
  [name: `coupon_refund_fee_${number}_${number}`]: string | undefined
  /** 退款状态 (refund_status_$n, ≤ 16 字符) */
  [name: `refund_status_${number}`]: string | undefined
  /** 退款资金来源 (refund_account_$n, ≤ 30 字符) */
  [name: `refund_account_${number}`]: string | undefined
  /** 退款入账账户 (refund_recv_accout_$n, ≤ 64 字符) */
  [name: `refund_recv_accout_${number}`]: string | undefined
  /** 退款成功时间 (refund_success_time_$n, ≤ 20 字符) */
  [name: `refund_success_time_${number}`]: string | undefined
}

export interface PostV2PaySettlementqueryBody {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid?: string | undefined
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 结算状态 */
  usetag: 1 | 2 | '1' | '2'
  /** 随机字符串 */
  nonce_str?: string | undefined
  /** 偏移量 */
  offset: number | string
  /** 最大记录条数 */
  limit: number | string
  /** 开始日期 */
  date_start: string
  /** 结束日期 */
  date_end: string
  /** 是否查询分账结算信息 */
  query_split?: boolean | string | undefined
  /** 签名 */
  sign?: string | undefined
}

/** 查询结算资金 */
export interface PostV2PaySettlementqueryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PaySettlementqueryBody
}

export interface PostV2PaySettlementqueryResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 签名 */
  sign?: string
  /** 返回数据行数 */
  record_num: string
  /** 付汇批次号 */
  fbatchno: string
  /** 结算日期 */
  date_settlement: string
  /** 交易开始日期 */
  date_start: string
  /** 交易结束日期 */
  date_end: string
  /** 划账金额 */
  settlement_fee: string
  /** 未划账金额 */
  unsettlement_fee: string
  /** 结算币种 */
  settlementfee_type: string
  /** 支付金额 */
  pay_fee: string
  /** 退款金额 */
  refund_fee: string
  /** 支付净额 */
  pay_net_fee: string
  /** 手续费金额 */
  poundage_fee: string
  /** 分账划账金额 */
  split_settlement_fee?: string
  /** 分账未划账金额 */
  split_unsettlement_fee?: string
}

export interface PostV2PayUnifiedorderBody {
  /** 接口版本号 (≤ 32 字符) */
  version?: '1.0' | undefined
  /** ≤ 1 字符 */
  profit_sharing?: 'N' | 'Y' | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
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
          quantity?: number | undefined
          /** 商品单价 */
          price?: number | undefined
          /** 商品种类 */
          goods_category?: string | undefined
          /** 商品描述 */
          body?: string | undefined
          /** 商品种类 */
          category?: string | undefined
          /** 商品MCC码 */
          merchant_category_code?: number | undefined
        }[]
      }
    | string
    | undefined
  /** 附加数据 (≤ 127 字符) */
  attach?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 标价币种 (≤ 16 字符) */
  fee_type?: string | undefined
  /** 标价金额 */
  total_fee: number | string
  /** 终端IP (≤ 64 字符) */
  spbill_create_ip: string
  /** 交易起始时间 (≤ 14 字符) */
  time_start?: string | undefined
  /** 交易结束时间 (≤ 14 字符) */
  time_expire?: string | undefined
  /** 订单优惠标记 (≤ 32 字符) */
  goods_tag?: string | undefined
  /** 通知地址 (≤ 256 字符) */
  notify_url: string
  /** 交易类型 (≤ 16 字符) */
  trade_type: string
  /** 商品ID (≤ 32 字符) */
  product_id?: string | undefined
  /** 指定支付方式 (≤ 32 字符) */
  limit_pay?: string | undefined
  /** 用户标识 (≤ 128 字符) */
  openid?: string | undefined
  /** 电子发票入口开放标识 (≤ 8 字符) */
  receipt?: 'Y' | 'N' | undefined
  /** 场景信息JSON格式字符串 (JSON, ≤ 256 字符) */
  scene_info?:
    | {
        /** 实际门店信息 */
        store_info?:
          | {
              /** 门店id */
              id: string
              /** 门店名称 */
              name?: string | undefined
              /** 门店行政区划码 */
              area_code?: string | undefined
              /** 门店详细地址 */
              address?: string | undefined
            }
          | undefined
        /** H5场景信息 */
        h5_info?:
          | {
              /** 场景类型 */
              type: 'IOS' | 'Android' | 'Wap'
              /** 应用名 */
              app_name?: string | undefined
              /** 应用bundle_id */
              bundle_id?: string | undefined
              /** 应用包名 */
              package_name?: string | undefined
              /** WAP网站URL */
              wap_url?: string | undefined
              /** WAP网站名 */
              wap_name?: string | undefined
            }
          | undefined
      }
    | string
    | undefined
  /** 证件类型(指定身份支付) (≤ 32 字符) */
  user_type?:
    | 'IDCARD'
    | 'HONGKONG_MACAO'
    | 'HONGKONG_MACAO_RESIDENT'
    | 'TAIWAN_RESIDENT'
    | 'FOREIGN_RESIDENT'
    | 'OVERSEA_PASSPORT'
    | undefined
  /** 证件号(指定身份支付) (≤ 32 字符) */
  user_creid?: string | undefined
  /** 姓名(指定身份支付) (≤ 64 字符) */
  user_truename?: string | undefined
}

/** 统一下单 */
export interface PostV2PayUnifiedorderRequest extends XmlOptions {
  query?: undefined
  xml: PostV2PayUnifiedorderBody
}

export interface PostV2PayUnifiedorderResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
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
  /** 交易类型 (≤ 16 字符) */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
  /** 预支付交易会话标识 (≤ 64 字符) */
  prepay_id: string
  /** 二维码链接 (≤ 64 字符) */
  code_url?: string
  /** ≤ 64 字符 */
  mweb_url?: string
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

export interface V2Pay extends ListedNode {
  readonly closecombinedorder: V2PayClosecombinedorder
  readonly closeorder: V2PayCloseorder
  readonly combinedorder: V2PayCombinedorder
  readonly contractorder: V2PayContractorder
  readonly downloadbill: V2PayDownloadbill
  readonly downloadfundflow: V2PayDownloadfundflow
  readonly facepay: V2PayFacepay
  readonly facepayquery: V2PayFacepayquery
  readonly micropay: V2PayMicropay
  readonly orderquery: V2PayOrderquery
  readonly paporderquery: V2PayPaporderquery
  readonly pappayapply: V2PayPappayapply
  readonly partner: V2PayPartner
  readonly profitsharingaddreceiver: V2PayProfitsharingaddreceiver
  readonly profitsharingmerchantratioquery: V2PayProfitsharingmerchantratioquery
  readonly profitsharingorderamountquery: V2PayProfitsharingorderamountquery
  readonly profitsharingquery: V2PayProfitsharingquery
  readonly profitsharingremovereceiver: V2PayProfitsharingremovereceiver
  readonly profitsharingreturnquery: V2PayProfitsharingreturnquery
  readonly querycombinedorder: V2PayQuerycombinedorder
  readonly queryexchagerate: V2PayQueryexchagerate
  readonly refundquery: V2PayRefundquery
  readonly refundqueryv2: V2PayRefundqueryv2
  readonly settlementquery: V2PaySettlementquery
  readonly unifiedorder: V2PayUnifiedorder
}

export interface V2PayClosecombinedorder extends ListedNode {
  /**
   * 合单关单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3
   */
  post(
    options: PostV2PayClosecombinedorderRequest,
  ): Promise<WechatpayResponse<PostV2PayClosecombinedorderResponse>>
  /**
   * 合单关单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3
   */
  postAsync(
    options: PostV2PayClosecombinedorderRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayClosecombinedorderResponse>>
}

export interface V2PayCloseorder extends ListedNode {
  /**
   * 关闭订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_3
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_3
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_3&index=5
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_3&index=3
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_3
   */
  post(options: PostV2PayCloseorderRequest): Promise<WechatpayResponse<PostV2PayCloseorderResponse>>
  /**
   * 关闭订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_3
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_3
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_3&index=5
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_3&index=3
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_3
   */
  postAsync(
    options: PostV2PayCloseorderRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayCloseorderResponse>>
}

export interface V2PayCombinedorder extends ListedNode {
  /**
   * 合单下单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2
   */
  post(
    options: PostV2PayCombinedorderRequest,
  ): Promise<WechatpayResponse<PostV2PayCombinedorderResponse>>
  /**
   * 合单下单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2
   */
  postAsync(
    options: PostV2PayCombinedorderRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayCombinedorderResponse>>
}

export interface V2PayContractorder extends ListedNode {
  /** 支付中签约 */
  post(
    options: PostV2PayContractorderRequest,
  ): Promise<WechatpayResponse<PostV2PayContractorderResponse>>
  /** 支付中签约 */
  postAsync(
    options: PostV2PayContractorderRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayContractorderResponse>>
}

export interface V2PayDownloadbill extends ListedNode {
  /**
   * 下载对账单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6
   */
  post<A extends As | undefined = undefined>(
    options: PostV2PayDownloadbillRequest<A>,
  ): Promise<FileResponse<A>>
  /**
   * 下载对账单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_6&index=6
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6
   */
  postAsync<A extends As | undefined = undefined>(
    options: PostV2PayDownloadbillRequest<A>,
  ): ChainPromise<FileResponse<A>>
}

export interface V2PayDownloadfundflow extends ListedNode {
  /**
   * 下载资金账单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7
   */
  post<A extends As | undefined = undefined>(
    options: PostV2PayDownloadfundflowRequest<A>,
  ): Promise<FileResponse<A>>
  /**
   * 下载资金账单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7
   */
  postAsync<A extends As | undefined = undefined>(
    options: PostV2PayDownloadfundflowRequest<A>,
  ): ChainPromise<FileResponse<A>>
}

export interface V2PayFacepay extends ListedNode {
  /** 提交刷脸支付 */
  post(options: PostV2PayFacepayRequest): Promise<WechatpayResponse<PostV2PayFacepayResponse>>
  /** 提交刷脸支付 */
  postAsync(
    options: PostV2PayFacepayRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayFacepayResponse>>
}

export interface V2PayFacepayquery extends ListedNode {
  /** 查询订单 */
  post(
    options: PostV2PayFacepayqueryRequest,
  ): Promise<WechatpayResponse<PostV2PayFacepayqueryResponse>>
  /** 查询订单 */
  postAsync(
    options: PostV2PayFacepayqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayFacepayqueryResponse>>
}

export interface V2PayMicropay extends ListedNode {
  /**
   * 提交付款码支付
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
   */
  post(options: PostV2PayMicropayRequest): Promise<WechatpayResponse<PostV2PayMicropayResponse>>
  /**
   * 提交付款码支付
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
   */
  postAsync(
    options: PostV2PayMicropayRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayMicropayResponse>>
}

export interface V2PayOrderquery extends ListedNode {
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_2
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_2
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_2&index=4
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_2&index=2
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_2
   */
  post(options: PostV2PayOrderqueryRequest): Promise<WechatpayResponse<PostV2PayOrderqueryResponse>>
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_2
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_2
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_2&index=4
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_2&index=2
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_2
   */
  postAsync(
    options: PostV2PayOrderqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayOrderqueryResponse>>
}

export interface V2PayPaporderquery extends ListedNode {
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/pap.php?chapter=18_10&index=14
   */
  post(
    options: PostV2PayPaporderqueryRequest,
  ): Promise<WechatpayResponse<PostV2PayPaporderqueryResponse>>
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/pap.php?chapter=18_10&index=14
   */
  postAsync(
    options: PostV2PayPaporderqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayPaporderqueryResponse>>
}

export interface V2PayPappayapply extends ListedNode {
  /**
   * 申请扣款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_8.shtml
   */
  post(
    options: PostV2PayPappayapplyRequest,
  ): Promise<WechatpayResponse<PostV2PayPappayapplyResponse>>
  /**
   * 申请扣款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_8.shtml
   */
  postAsync(
    options: PostV2PayPappayapplyRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayPappayapplyResponse>>
}

export interface V2PayPartner extends ListedNode {
  readonly paporderquery: V2PayPartnerPaporderquery
  readonly pappayapply: V2PayPartnerPappayapply
}

export interface V2PayPartnerPaporderquery extends ListedNode {
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/pap.php?chapter=18_10&index=14
   */
  post(
    options: PostV2PayPartnerPaporderqueryRequest,
  ): Promise<WechatpayResponse<PostV2PayPartnerPaporderqueryResponse>>
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/pap.php?chapter=18_10&index=14
   */
  postAsync(
    options: PostV2PayPartnerPaporderqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayPartnerPaporderqueryResponse>>
}

export interface V2PayPartnerPappayapply extends ListedNode {
  /**
   * 申请扣款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_8.shtml
   */
  post(
    options: PostV2PayPartnerPappayapplyRequest,
  ): Promise<WechatpayResponse<PostV2PayPartnerPappayapplyResponse>>
  /**
   * 申请扣款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_8.shtml
   */
  postAsync(
    options: PostV2PayPartnerPappayapplyRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayPartnerPappayapplyResponse>>
}

export interface V2PayProfitsharingaddreceiver extends ListedNode {
  /**
   * 添加分账接收方
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_3&index=4
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_3&index=4
   */
  post(
    options: PostV2PayProfitsharingaddreceiverRequest,
  ): Promise<WechatpayResponse<PostV2PayProfitsharingaddreceiverResponse>>
  /**
   * 添加分账接收方
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_3&index=4
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_3&index=4
   */
  postAsync(
    options: PostV2PayProfitsharingaddreceiverRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayProfitsharingaddreceiverResponse>>
}

export interface V2PayProfitsharingmerchantratioquery extends ListedNode {
  /**
   * 查询最大分账比例
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_11&index=8
   */
  post(
    options: PostV2PayProfitsharingmerchantratioqueryRequest,
  ): Promise<WechatpayResponse<PostV2PayProfitsharingmerchantratioqueryResponse>>
  /**
   * 查询最大分账比例
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_11&index=8
   */
  postAsync(
    options: PostV2PayProfitsharingmerchantratioqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayProfitsharingmerchantratioqueryResponse>>
}

export interface V2PayProfitsharingorderamountquery extends ListedNode {
  /**
   * 查询订单待分账金额
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_10&index=7
   */
  post(
    options: PostV2PayProfitsharingorderamountqueryRequest,
  ): Promise<WechatpayResponse<PostV2PayProfitsharingorderamountqueryResponse>>
  /**
   * 查询订单待分账金额
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_10&index=7
   */
  postAsync(
    options: PostV2PayProfitsharingorderamountqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayProfitsharingorderamountqueryResponse>>
}

export interface V2PayProfitsharingquery extends ListedNode {
  /**
   * 查询分账结果
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_2&index=3
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_2&index=3
   */
  post(
    options: PostV2PayProfitsharingqueryRequest,
  ): Promise<WechatpayResponse<PostV2PayProfitsharingqueryResponse>>
  /**
   * 查询分账结果
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_2&index=3
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_2&index=3
   */
  postAsync(
    options: PostV2PayProfitsharingqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayProfitsharingqueryResponse>>
}

export interface V2PayProfitsharingremovereceiver extends ListedNode {
  /**
   * 删除分账接收方
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_4&index=5
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_4&index=5
   */
  post(
    options: PostV2PayProfitsharingremovereceiverRequest,
  ): Promise<WechatpayResponse<PostV2PayProfitsharingremovereceiverResponse>>
  /**
   * 删除分账接收方
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_4&index=5
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_4&index=5
   */
  postAsync(
    options: PostV2PayProfitsharingremovereceiverRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayProfitsharingremovereceiverResponse>>
}

export interface V2PayProfitsharingreturnquery extends ListedNode {
  /**
   * 回退结果查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_8&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sp.php?chapter=25_8&index=10
   */
  post(
    options: PostV2PayProfitsharingreturnqueryRequest,
  ): Promise<WechatpayResponse<PostV2PayProfitsharingreturnqueryResponse>>
  /**
   * 回退结果查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_8&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sp.php?chapter=25_8&index=10
   */
  postAsync(
    options: PostV2PayProfitsharingreturnqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayProfitsharingreturnqueryResponse>>
}

export interface V2PayQuerycombinedorder extends ListedNode {
  /**
   * 合单查单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4
   */
  post(
    options: PostV2PayQuerycombinedorderRequest,
  ): Promise<WechatpayResponse<PostV2PayQuerycombinedorderResponse>>
  /**
   * 合单查单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4
   */
  postAsync(
    options: PostV2PayQuerycombinedorderRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayQuerycombinedorderResponse>>
}

export interface V2PayQueryexchagerate extends ListedNode {
  /**
   * 汇率查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_10.shtml
   */
  post(
    options: PostV2PayQueryexchagerateRequest,
  ): Promise<WechatpayResponse<PostV2PayQueryexchagerateResponse>>
  /**
   * 汇率查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_10.shtml
   */
  postAsync(
    options: PostV2PayQueryexchagerateRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayQueryexchagerateResponse>>
}

export interface V2PayRefundquery extends ListedNode {
  /**
   * 查询退款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_5
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_5
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_5&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_5&index=5
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_5
   */
  post(
    options: PostV2PayRefundqueryRequest,
  ): Promise<WechatpayResponse<PostV2PayRefundqueryResponse>>
  /**
   * 查询退款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_5
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_5
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_5&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_5&index=5
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_5
   */
  postAsync(
    options: PostV2PayRefundqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayRefundqueryResponse>>
}

export interface V2PayRefundqueryv2 extends ListedNode {
  /**
   * 查询退款（支持单品）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/danpin.php?chapter=9_104&index=4
   */
  post(
    options: PostV2PayRefundqueryv2Request,
  ): Promise<WechatpayResponse<PostV2PayRefundqueryv2Response>>
  /**
   * 查询退款（支持单品）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/danpin.php?chapter=9_104&index=4
   */
  postAsync(
    options: PostV2PayRefundqueryv2Request,
  ): ChainPromise<WechatpayResponse<PostV2PayRefundqueryv2Response>>
}

export interface V2PaySettlementquery extends ListedNode {
  /**
   * 查询结算资金
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_9.shtml
   */
  post(
    options: PostV2PaySettlementqueryRequest,
  ): Promise<WechatpayResponse<PostV2PaySettlementqueryResponse>>
  /**
   * 查询结算资金
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_9.shtml
   */
  postAsync(
    options: PostV2PaySettlementqueryRequest,
  ): ChainPromise<WechatpayResponse<PostV2PaySettlementqueryResponse>>
}

export interface V2PayUnifiedorder extends ListedNode {
  /**
   * 统一下单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_1
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_1
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_20&index=1
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_1
   */
  post(
    options: PostV2PayUnifiedorderRequest,
  ): Promise<WechatpayResponse<PostV2PayUnifiedorderResponse>>
  /**
   * 统一下单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_1
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_1
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_20&index=1
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_1
   */
  postAsync(
    options: PostV2PayUnifiedorderRequest,
  ): ChainPromise<WechatpayResponse<PostV2PayUnifiedorderResponse>>
}
