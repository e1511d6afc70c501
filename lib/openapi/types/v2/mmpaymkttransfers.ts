// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'
import type {
  V2QueryCouponStockRequest,
  V2QueryCouponStockResponse,
  V2SendCouponRequest,
  V2SendCouponResponse,
} from '../shared.js'

export interface PostV2MmpaymkttransfersGethbinfoBody {
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 商户订单号 (≤ 28 字符) */
  mch_billno: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** Appid (≤ 32 字符) */
  appid: string
  /** 订单类型 (≤ 32 字符) */
  bill_type: 'MCHT'
}

/** 查询红包记录 */
export interface PostV2MmpaymkttransfersGethbinfoRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersGethbinfoBody
}

export interface PostV2MmpaymkttransfersGethbinfoResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户订单号 (≤ 28 字符) */
  mch_billno: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 红包单号 (≤ 32 字符) */
  detail_id: string
  /** 红包状态 (≤ 16 字符) */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {})
  /** 发放类型 (≤ 32 字符) */
  send_type: 'API' | 'UPLOAD' | 'ACTIVITY' | (string & {})
  /** 红包类型 (≤ 32 字符) */
  hb_type: 'NORMAL' | 'GROUP' | (string & {})
  /** 红包个数 */
  total_num: string
  /** 红包金额 */
  total_amount: string
  /** 失败原因 (≤ 32 字符) */
  reason?: string
  /** 红包发送时间 (≤ 32 字符) */
  send_time: string
  /** 红包退款时间 (≤ 32 字符) */
  refund_time?: string
  /** 红包退款金额 */
  refund_amount?: string
  /** 祝福语 (≤ 128 字符) */
  wishing?: string
  /** 活动描述 (≤ 256 字符) */
  remark?: string
  /** 活动名称 (≤ 32 字符) */
  act_name?: string
  /** 红包领取记录 */
  hblist?: {
    /** 裂变红包领取列表 */
    hbinfo?: {
      /** 领取红包的Openid (≤ 32 字符) */
      openid?: string
      /** 金额 */
      amount?: string
      /** 接收时间 (≤ 32 字符) */
      rcv_time?: string
    }[]
  }
}

export interface PostV2MmpaymkttransfersGettransferinfoBody {
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  partner_trade_no: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** Appid (≤ 128 字符) */
  appid: string
}

/** 查询企业向微信用户个人付款 */
export interface PostV2MmpaymkttransfersGettransferinfoRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersGettransferinfoBody
}

export interface PostV2MmpaymkttransfersGettransferinfoResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户单号 (≤ 32 字符) */
  partner_trade_no: string
  /** Appid (≤ 128 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 付款单号 (≤ 64 字符) */
  detail_id: string
  /** 转账状态 (≤ 16 字符) */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 失败原因 (≤ 128 字符) */
  reason?: string
  /** 收款用户openid (≤ 64 字符) */
  openid: string
  /** 收款用户姓名 (≤ 64 字符) */
  transfer_name?: string
  /** 付款金额 */
  payment_amount: string
  /** 转账时间 (≤ 32 字符) */
  transfer_time: string
  /** 付款成功时间 (≤ 32 字符) */
  payment_time: string
  /** 企业付款备注 (≤ 100 字符) */
  desc: string
}

export interface PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketBody {
  /** 公众账号appid (≤ 128 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  partner_trade_no: string
  /** 用户openid (≤ 64 字符) */
  openid: string
  /** 校验用户姓名选项 (≤ 16 字符) */
  check_name: 'FORCE_CHECK'
  /** 收款用户姓名 (≤ 64 字符) */
  re_user_name?: string | undefined
  /** 金额 */
  amount: number | string
  /** 企业付款备注 (≤ 100 字符) */
  desc: string
  /** Ip地址 (≤ 32 字符) */
  spbill_create_ip: string
  /** 企业微信签名 (≤ 32 字符) */
  workwx_sign?: string | undefined
  /** 付款消息类型 (≤ 32 字符) */
  ww_msg_type: 'NORMAL_MSG' | 'APPROVAL_MSG'
  /** 审批单号 */
  approval_number: string
  /** 审批类型 */
  approval_type?: 1 | '1' | undefined
  /** 项目名称 */
  act_name: string
  /** 付款的应用id */
  agentid?: string | undefined
}

/** 向员工付款 */
export interface PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketBody
}

export interface PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号appid (≤ 128 字符) */
  appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户订单号 (≤ 32 字符) */
  partner_trade_no: string
  /** 微信付款单号 (≤ 64 字符) */
  payment_no: string
  /** 付款成功时间 (≤ 32 字符) */
  payment_time: string
}

export interface PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketBody {
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 商户订单号 (≤ 28 字符) */
  partner_trade_no?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** Appid (≤ 32 字符) */
  appid: string
}

/** 查询付款记录 */
export interface PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketBody
}

export interface PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户订单号 (≤ 28 字符) */
  partner_trade_no: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 红包单号 (≤ 32 字符) */
  detail_id: string
  /** 红包状态 (≤ 16 字符) */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {})
  /** 失败原因 (≤ 32 字符) */
  reason?: string
  /** 收款用户姓名 (≤ 64 字符) */
  transfer_name?: string
  /** 红包退款金额 */
  payment_amount: string
  /** 转账时间 (≤ 32 字符) */
  transfer_time: string
  /** 付款描述 (≤ 100 字符) */
  desc: string
}

export interface PostV2MmpaymkttransfersPromotionTransfersBody {
  /** 商户账号appid (≤ 128 字符) */
  mch_appid: string
  /** 商户号 (≤ 32 字符) */
  mchid?: string | undefined
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  partner_trade_no: string
  /** 用户openid (≤ 64 字符) */
  openid: string
  /** 校验用户姓名选项 (≤ 16 字符) */
  check_name: string
  /** 收款用户姓名 (≤ 64 字符) */
  re_user_name?: string | undefined
  /** 金额 */
  amount: number | string
  /** 企业付款备注 (≤ 100 字符) */
  desc: string
  /** Ip地址 (≤ 32 字符) */
  spbill_create_ip: string
  /** ≤ 64 字符 */
  scene?: string | undefined
  brand_id?: number | string | undefined
  /** ≤ 128 字符 */
  finder_template_id?: string | undefined
}

/** 向微信用户个人付款 */
export interface PostV2MmpaymkttransfersPromotionTransfersRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersPromotionTransfersBody
}

export interface PostV2MmpaymkttransfersPromotionTransfersResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 商户appid (≤ 128 字符) */
  mch_appid?: string
  /** 商户号 (≤ 32 字符) */
  mchid?: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户订单号 (≤ 32 字符) */
  partner_trade_no: string
  /** 微信付款单号 (≤ 64 字符) */
  payment_no: string
  /** 付款成功时间 (≤ 32 字符) */
  payment_time: string
}

export type PostV2MmpaymkttransfersQuery_coupon_stockBody = V2QueryCouponStockRequest

/** 查询代金券批次 */
export interface PostV2MmpaymkttransfersQuery_coupon_stockRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersQuery_coupon_stockBody
}

export type PostV2MmpaymkttransfersQuery_coupon_stockResponse = V2QueryCouponStockResponse

export interface PostV2MmpaymkttransfersQuerycouponsinfoBody {
  /** 代金券id */
  coupon_id: string
  /** 用户openid */
  openid: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 批次号 */
  stock_id: string
  /** 操作员 (≤ 32 字符) */
  op_user_id?: string | undefined
  /** 设备号 (≤ 32 字符) */
  device_info?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 协议版本 (≤ 32 字符) */
  version?: '1.0' | undefined
  /** 协议类型 (≤ 32 字符) */
  type?: 'XML' | undefined
}

/** 查询代金券信息 */
export interface PostV2MmpaymkttransfersQuerycouponsinfoRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersQuerycouponsinfoBody
}

export interface PostV2MmpaymkttransfersQuerycouponsinfoResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
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
  /** 代金券批次ID */
  coupon_stock_id: string
  /** 代金券id */
  coupon_id: string
  /** 代金券面额 */
  coupon_value: string
  /** 代金券使用最低限额 */
  coupon_mininumn?: string
  /** 代金券名称 */
  coupon_name?: string
  /** 代金券状态 */
  coupon_state: 'SENDED' | 'USED' | 'EXPIRED' | (string & {})
  /** 代金券描述 */
  coupon_desc: string
  /** 代金券实际使用金额 */
  coupon_use_value: string
  /** 优惠剩余可用额 */
  coupon_remain_value: string
  /** 发放来源 */
  send_source: 'FULL_SEND' | 'NORMAL' | (string & {})
  /** 是否允许部分使用 */
  is_partial_use?: '1' | (string & {})
}

export interface PostV2MmpaymkttransfersQueryworkwxredpackBody {
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 商户订单号 (≤ 28 字符) */
  mch_billno: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** Appid (≤ 32 字符) */
  appid: string
}

/** 查询红包记录 */
export interface PostV2MmpaymkttransfersQueryworkwxredpackRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersQueryworkwxredpackBody
}

export interface PostV2MmpaymkttransfersQueryworkwxredpackResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 微信支付签名 (≤ 32 字符) */
  sign?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户订单号 (≤ 28 字符) */
  mch_billno: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 红包单号 (≤ 32 字符) */
  detail_id: string
  /** 红包状态 (≤ 16 字符) */
  status: 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {})
  /** 发放类型 (≤ 32 字符) */
  send_type: 'API' | (string & {})
  /** 红包金额 */
  total_amount: string
  /** 失败原因 (≤ 32 字符) */
  reason?: string
  /** 红包发送时间 (≤ 32 字符) */
  send_time: string
  /** 红包退款时间 (≤ 32 字符) */
  refund_time?: string
  /** 红包退款金额 */
  refund_amount?: string
  /** 祝福语 (≤ 128 字符) */
  wishing?: string
  /** 活动描述 (≤ 256 字符) */
  remark?: string
  /** 活动名称 (≤ 32 字符) */
  act_name?: string
  /** 领取红包的Openid (≤ 32 字符) */
  openid: string
  /** 金额 */
  amount: string
  /** 接收时间 (≤ 32 字符) */
  rcv_time: string
  /** 发送者名称 (≤ 128 字符) */
  sender_name?: string
  /** 发送者头像 (≤ 128 字符) */
  sender_header_media_id?: string
}

export type PostV2MmpaymkttransfersSend_couponBody = V2SendCouponRequest

/** 发放代金券 */
export interface PostV2MmpaymkttransfersSend_couponRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersSend_couponBody
}

export type PostV2MmpaymkttransfersSend_couponResponse = V2SendCouponResponse

export interface PostV2MmpaymkttransfersSendgroupredpackBody {
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 商户订单号 (≤ 28 字符) */
  mch_billno: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 公众账号appid (≤ 32 字符) */
  wxappid: string
  /** 商户名称 (≤ 32 字符) */
  send_name: string
  /** 用户openid (≤ 32 字符) */
  re_openid: string
  /** 总金额 */
  total_amount: number | string
  /** 红包发放总人数 */
  total_num: number | string
  /** 红包金额设置方式 (≤ 32 字符) */
  amt_type: 'ALL_RAND'
  /** 红包祝福语 (≤ 128 字符) */
  wishing: string
  /** 活动名称 (≤ 32 字符) */
  act_name: string
  /** 备注 (≤ 256 字符) */
  remark: string
  /** 场景id (≤ 32 字符) */
  scene_id?:
    | 'PRODUCT_1'
    | 'PRODUCT_2'
    | 'PRODUCT_3'
    | 'PRODUCT_4'
    | 'PRODUCT_5'
    | 'PRODUCT_6'
    | 'PRODUCT_7'
    | 'PRODUCT_8'
    | undefined
  /** 活动信息 (application/x-www-form-urlencoded, ≤ 128 字符) */
  risk_info?: string | undefined
}

/** 发放裂变红包 */
export interface PostV2MmpaymkttransfersSendgroupredpackRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersSendgroupredpackBody
}

export interface PostV2MmpaymkttransfersSendgroupredpackResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户订单号 (≤ 28 字符) */
  mch_billno: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 公众账号appid (≤ 32 字符) */
  wxappid: string
  /** 用户openid (≤ 32 字符) */
  re_openid: string
  /** 总金额 */
  total_amount: string
  /** 微信单号 (≤ 32 字符) */
  send_listid: string
}

export interface PostV2MmpaymkttransfersSendminiprogramhbBody {
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 商户订单号 (≤ 28 字符) */
  mch_billno: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 公众账号appid (≤ 32 字符) */
  wxappid: string
  /** 商户名称 (≤ 32 字符) */
  send_name: string
  /** 用户openid (≤ 32 字符) */
  re_openid: string
  /** 付款金额 */
  total_amount: number | string
  /** 红包发放总人数 */
  total_num: number | string
  /** 红包祝福语 (≤ 128 字符) */
  wishing: string
  /** 活动名称 (≤ 32 字符) */
  act_name: string
  /** 备注 (≤ 256 字符) */
  remark: string
  /** 活动信息 (≤ 256 字符) */
  notify_way: 'MINI_PROGRAM_JSAPI'
  /** 场景id (≤ 32 字符) */
  scene_id?:
    | 'PRODUCT_1'
    | 'PRODUCT_2'
    | 'PRODUCT_3'
    | 'PRODUCT_4'
    | 'PRODUCT_5'
    | 'PRODUCT_6'
    | 'PRODUCT_7'
    | 'PRODUCT_8'
    | undefined
}

/** 发放小程序红包接口 */
export interface PostV2MmpaymkttransfersSendminiprogramhbRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersSendminiprogramhbBody
}

export interface PostV2MmpaymkttransfersSendminiprogramhbResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户订单号 (≤ 28 字符) */
  mch_billno: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 公众账号appid (≤ 32 字符) */
  wxappid: string
  /** 用户openid (≤ 32 字符) */
  re_openid: string
  /** 付款金额 */
  total_amount: string
  /** 微信单号 (≤ 32 字符) */
  send_listid: string
  /** Jsapi的入参 */
  package: string
}

export interface PostV2MmpaymkttransfersSendredpackBody {
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 商户订单号 (≤ 28 字符) */
  mch_billno: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 触达用户appid (≤ 32 字符) */
  msgappid?: string | undefined
  /** 公众账号appid (≤ 32 字符) */
  wxappid: string
  /** 商户名称 (≤ 32 字符) */
  send_name: string
  /** 用户openid (≤ 32 字符) */
  re_openid: string
  /** 付款金额 */
  total_amount: number | string
  /** 红包发放总人数 */
  total_num: number | string
  /** 红包祝福语 (≤ 128 字符) */
  wishing: string
  /** Ip地址 (≤ 15 字符) */
  client_ip: string
  /** 活动名称 (≤ 32 字符) */
  act_name: string
  /** 备注 (≤ 256 字符) */
  remark: string
  /** 场景id (≤ 32 字符) */
  scene_id?:
    | 'PRODUCT_1'
    | 'PRODUCT_2'
    | 'PRODUCT_3'
    | 'PRODUCT_4'
    | 'PRODUCT_5'
    | 'PRODUCT_6'
    | 'PRODUCT_7'
    | 'PRODUCT_8'
    | undefined
  /** 活动信息 (application/x-www-form-urlencoded, ≤ 128 字符) */
  risk_info?: string | undefined
}

/** 发放普通红包 */
export interface PostV2MmpaymkttransfersSendredpackRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersSendredpackBody
}

export interface PostV2MmpaymkttransfersSendredpackResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户订单号 (≤ 28 字符) */
  mch_billno: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 公众账号appid (≤ 32 字符) */
  wxappid: string
  /** 用户openid (≤ 32 字符) */
  re_openid: string
  /** 付款金额 */
  total_amount: string
  /** 微信单号 (≤ 32 字符) */
  send_listid: string
}

export interface PostV2MmpaymkttransfersSendworkwxredpackBody {
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 商户订单号 (≤ 28 字符) */
  mch_billno: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 公众账号appid (≤ 32 字符) */
  wxappid: string
  /** 发送红包的应用id */
  agentid?: string | undefined
  /** 发送者名称 (≤ 128 字符) */
  sender_name: string
  /** 发送者头像 (≤ 128 字符) */
  sender_header_media_id?: string | undefined
  /** 用户openid (≤ 32 字符) */
  re_openid: string
  /** 付款金额 */
  total_amount: number | string
  /** 红包祝福语 (≤ 128 字符) */
  wishing: string
  /** 活动名称 (≤ 32 字符) */
  act_name: string
  /** 备注 (≤ 256 字符) */
  remark: string
  /** 场景id (≤ 32 字符) */
  scene_id?:
    | 'PRODUCT_1'
    | 'PRODUCT_2'
    | 'PRODUCT_3'
    | 'PRODUCT_4'
    | 'PRODUCT_5'
    | 'PRODUCT_6'
    | 'PRODUCT_7'
    | 'PRODUCT_8'
    | undefined
  /** 企业微信签名 (≤ 32 字符) */
  workwx_sign?: string | undefined
}

/** 发放企业红包 */
export interface PostV2MmpaymkttransfersSendworkwxredpackRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaymkttransfersSendworkwxredpackBody
}

export interface PostV2MmpaymkttransfersSendworkwxredpackResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 微信支付签名 (≤ 32 字符) */
  sign?: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户订单号 (≤ 28 字符) */
  mch_billno: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 公众账号appid (≤ 32 字符) */
  wxappid: string
  /** 用户openid (≤ 32 字符) */
  re_openid: string
  /** 付款金额 */
  total_amount: string
  /** 微信单号 (≤ 32 字符) */
  send_listid: string
  /** 发送者名称 (≤ 128 字符) */
  sender_name?: string
  /** 发送者头像 (≤ 128 字符) */
  sender_header_media_id?: string
}

export interface V2Mmpaymkttransfers extends ListedNode {
  readonly gethbinfo: V2MmpaymkttransfersGethbinfo
  readonly gettransferinfo: V2MmpaymkttransfersGettransferinfo
  readonly promotion: V2MmpaymkttransfersPromotion
  readonly query_coupon_stock: V2MmpaymkttransfersQuery_coupon_stock
  readonly querycouponsinfo: V2MmpaymkttransfersQuerycouponsinfo
  readonly queryworkwxredpack: V2MmpaymkttransfersQueryworkwxredpack
  readonly send_coupon: V2MmpaymkttransfersSend_coupon
  readonly sendgroupredpack: V2MmpaymkttransfersSendgroupredpack
  readonly sendminiprogramhb: V2MmpaymkttransfersSendminiprogramhb
  readonly sendredpack: V2MmpaymkttransfersSendredpack
  readonly sendworkwxredpack: V2MmpaymkttransfersSendworkwxredpack
}

export interface V2MmpaymkttransfersGethbinfo extends ListedNode {
  /**
   * 查询红包记录
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_6&index=5
   */
  post(
    options: PostV2MmpaymkttransfersGethbinfoRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersGethbinfoResponse>>
  /**
   * 查询红包记录
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_6&index=5
   */
  postAsync(
    options: PostV2MmpaymkttransfersGethbinfoRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersGethbinfoResponse>>
}

export interface V2MmpaymkttransfersGettransferinfo extends ListedNode {
  /**
   * 查询企业向微信用户个人付款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_3
   */
  post(
    options: PostV2MmpaymkttransfersGettransferinfoRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersGettransferinfoResponse>>
  /**
   * 查询企业向微信用户个人付款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_3
   */
  postAsync(
    options: PostV2MmpaymkttransfersGettransferinfoRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersGettransferinfoResponse>>
}

export interface V2MmpaymkttransfersPromotion extends ListedNode {
  readonly paywwsptrans2pocket: V2MmpaymkttransfersPromotionPaywwsptrans2pocket
  readonly querywwsptrans2pocket: V2MmpaymkttransfersPromotionQuerywwsptrans2pocket
  readonly transfers: V2MmpaymkttransfersPromotionTransfers
}

export interface V2MmpaymkttransfersPromotionPaywwsptrans2pocket extends ListedNode {
  /**
   * 向员工付款
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90278
   */
  post(
    options: PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketResponse>>
  /**
   * 向员工付款
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90278
   */
  postAsync(
    options: PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersPromotionPaywwsptrans2pocketResponse>>
}

export interface V2MmpaymkttransfersPromotionQuerywwsptrans2pocket extends ListedNode {
  /**
   * 查询付款记录
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90279
   */
  post(
    options: PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketResponse>>
  /**
   * 查询付款记录
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90279
   */
  postAsync(
    options: PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersPromotionQuerywwsptrans2pocketResponse>>
}

export interface V2MmpaymkttransfersPromotionTransfers extends ListedNode {
  /**
   * 向微信用户个人付款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_2
   */
  post(
    options: PostV2MmpaymkttransfersPromotionTransfersRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersPromotionTransfersResponse>>
  /**
   * 向微信用户个人付款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=14_2
   */
  postAsync(
    options: PostV2MmpaymkttransfersPromotionTransfersRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersPromotionTransfersResponse>>
}

export interface V2MmpaymkttransfersQuery_coupon_stock extends ListedNode {
  /**
   * 查询代金券批次
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5
   */
  post(
    options: PostV2MmpaymkttransfersQuery_coupon_stockRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersQuery_coupon_stockResponse>>
  /**
   * 查询代金券批次
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5
   */
  postAsync(
    options: PostV2MmpaymkttransfersQuery_coupon_stockRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersQuery_coupon_stockResponse>>
}

export interface V2MmpaymkttransfersQuerycouponsinfo extends ListedNode {
  /**
   * 查询代金券信息
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6
   */
  post(
    options: PostV2MmpaymkttransfersQuerycouponsinfoRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersQuerycouponsinfoResponse>>
  /**
   * 查询代金券信息
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6
   */
  postAsync(
    options: PostV2MmpaymkttransfersQuerycouponsinfoRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersQuerycouponsinfoResponse>>
}

export interface V2MmpaymkttransfersQueryworkwxredpack extends ListedNode {
  /**
   * 查询红包记录
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90276
   */
  post(
    options: PostV2MmpaymkttransfersQueryworkwxredpackRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersQueryworkwxredpackResponse>>
  /**
   * 查询红包记录
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90276
   */
  postAsync(
    options: PostV2MmpaymkttransfersQueryworkwxredpackRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersQueryworkwxredpackResponse>>
}

export interface V2MmpaymkttransfersSend_coupon extends ListedNode {
  /**
   * 发放代金券
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4
   */
  post(
    options: PostV2MmpaymkttransfersSend_couponRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersSend_couponResponse>>
  /**
   * 发放代金券
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4
   */
  postAsync(
    options: PostV2MmpaymkttransfersSend_couponRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersSend_couponResponse>>
}

export interface V2MmpaymkttransfersSendgroupredpack extends ListedNode {
  /**
   * 发放裂变红包
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4
   * @deprecated
   */
  post(
    options: PostV2MmpaymkttransfersSendgroupredpackRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersSendgroupredpackResponse>>
  /**
   * 发放裂变红包
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4
   * @deprecated
   */
  postAsync(
    options: PostV2MmpaymkttransfersSendgroupredpackRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersSendgroupredpackResponse>>
}

export interface V2MmpaymkttransfersSendminiprogramhb extends ListedNode {
  /**
   * 发放小程序红包接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_xcx.php?chapter=18_2&index=3
   */
  post(
    options: PostV2MmpaymkttransfersSendminiprogramhbRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersSendminiprogramhbResponse>>
  /**
   * 发放小程序红包接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_xcx.php?chapter=18_2&index=3
   */
  postAsync(
    options: PostV2MmpaymkttransfersSendminiprogramhbRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersSendminiprogramhbResponse>>
}

export interface V2MmpaymkttransfersSendredpack extends ListedNode {
  /**
   * 发放普通红包
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_sl.php?chapter=13_4&index=3
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_4&index=3
   */
  post(
    options: PostV2MmpaymkttransfersSendredpackRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersSendredpackResponse>>
  /**
   * 发放普通红包
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_sl.php?chapter=13_4&index=3
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_4&index=3
   */
  postAsync(
    options: PostV2MmpaymkttransfersSendredpackRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersSendredpackResponse>>
}

export interface V2MmpaymkttransfersSendworkwxredpack extends ListedNode {
  /**
   * 发放企业红包
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90275
   */
  post(
    options: PostV2MmpaymkttransfersSendworkwxredpackRequest,
  ): Promise<WechatpayResponse<PostV2MmpaymkttransfersSendworkwxredpackResponse>>
  /**
   * 发放企业红包
   *
   * @see https://open.work.weixin.qq.com/api/doc/90000/90135/90275
   */
  postAsync(
    options: PostV2MmpaymkttransfersSendworkwxredpackRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaymkttransfersSendworkwxredpackResponse>>
}
