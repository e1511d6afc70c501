// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'

export interface PostV2WxvCancelbillBody {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0'
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 撤销原因 (≤ 50 字符) */
  reason: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
}

/** 撤销租借订单 */
export interface PostV2WxvCancelbillRequest extends XmlOptions {
  query?: undefined
  xml: PostV2WxvCancelbillBody
}

export interface PostV2WxvCancelbillResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 (≤ 128 字符) */
  return_msg?: string
  /** 签名 (≤ 128 字符) */
  sign: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 微信支付服务订单号 (≤ 128 字符) */
  order_id: string
}

export interface PostV2WxvChangerentmoneyBody {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0'
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 修改原因 (≤ 50 字符) */
  reason?: string | undefined
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 总金额 */
  total_amount: number | string
  /** 租金费用 */
  rent_fee: number | string
  /** 赔偿金费用 */
  compensation_fee: number | string
  /** 赔偿金费用说明 (≤ 30 字符) */
  compensation_fee_desc?: string | undefined
}

/** 修改租借订单 */
export interface PostV2WxvChangerentmoneyRequest extends XmlOptions {
  query?: undefined
  xml: PostV2WxvChangerentmoneyBody
}

export interface PostV2WxvChangerentmoneyResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 (≤ 128 字符) */
  return_msg?: string
  /** 签名 (≤ 128 字符) */
  sign: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 微信支付服务订单号 (≤ 128 字符) */
  order_id: string
}

export interface PostV2WxvCreatehotelbillBody {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0'
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 房间 (≤ 40 字符) */
  room: string
  /** 入住时间 (≤ 14 字符) */
  start_time: string
  /** 预定离店时间 (≤ 14 字符) */
  end_time: string
  /** 酒店 (≤ 20 字符) */
  service_location: string
  /** 押金金额 */
  deposit_amount: number | string
  /** 房费 */
  room_rate: number | string
  /** 房费说明 (≤ 30 字符) */
  room_rate_desc?: string | undefined
  /** 回调数据包 (≤ 200 字符) */
  attach?: string | undefined
  /** 取消规则标签 (≤ 32 字符) */
  cancel_rule: string
  /** 取消规则描述 (≤ 150 字符) */
  cancel_rule_desc: string
  /** 平台证书序列号 (≤ 128 字符) */
  cert_serial_no: string
  /** 用户标识 (≤ 128 字符) */
  openid?: string | undefined
  /** 用户姓名 (≤ 400 字符) */
  name?: string | undefined
  /** 用户手机号 (≤ 400 字符) */
  phone?: string | undefined
  /** 用户身份证ID (≤ 400 字符) */
  userid?: string | undefined
  /** 用户收货地址 (≤ 400 字符) */
  address?: string | undefined
}

/** 创建速住订单 */
export interface PostV2WxvCreatehotelbillRequest extends XmlOptions {
  query?: undefined
  xml: PostV2WxvCreatehotelbillBody
}

export interface PostV2WxvCreatehotelbillResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 (≤ 128 字符) */
  return_msg?: string
  /** 签名 (≤ 128 字符) */
  sign: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 微信支付服务订单号 (≤ 128 字符) */
  order_id: string
  /** 小程序跳转appid (≤ 32 字符) */
  miniprogram_appid: string
  /** 小程序跳转路径 (≤ 128 字符) */
  miniprogram_path: string
  /** 小程序跳转username (≤ 128 字符) */
  miniprogram_username: string
  /** 跳转微信侧小程序订单数据 (≤ 300 字符) */
  package: string
}

export interface PostV2WxvCreaterentbillBody {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0'
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 商品名称 (≤ 40 字符) */
  goods_name: string
  /** 租用时间 (≤ 14 字符) */
  start_time?: string | undefined
  /** 预定归还时间 (≤ 14 字符) */
  end_time?: string | undefined
  /** 租用地点 (≤ 20 字符) */
  service_location?: string | undefined
  /** 押金总额 */
  deposit_amount: number | string
  /** 租金规则 计费单位 (≤ 32 字符) */
  rent_unit: string
  /** 租金规则 计费单价费用 */
  rent_unit_fee: number | string
  /** 租金规则 计费说明 (≤ 30 字符) */
  rent_fee_desc?: string | undefined
  /** 商户数据包 (≤ 200 字符) */
  attach?: string | undefined
  /** 平台证书序列号 (≤ 128 字符) */
  cert_serial_no: string
  /** 用户标识 (≤ 128 字符) */
  openid?: string | undefined
  /** 用户姓名 (≤ 400 字符) */
  name?: string | undefined
  /** 用户手机号 (≤ 400 字符) */
  phone?: string | undefined
  /** 用户身份证ID (≤ 400 字符) */
  userid?: string | undefined
  /** 用户收货地址 (≤ 400 字符) */
  address?: string | undefined
}

/** 创建租借订单 */
export interface PostV2WxvCreaterentbillRequest extends XmlOptions {
  query?: undefined
  xml: PostV2WxvCreaterentbillBody
}

export interface PostV2WxvCreaterentbillResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 (≤ 128 字符) */
  return_msg?: string
  /** 签名 (≤ 128 字符) */
  sign: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 微信支付服务订单号 (≤ 128 字符) */
  order_id: string
  /** 小程序跳转appid (≤ 32 字符) */
  miniprogram_appid: string
  /** 小程序跳转路径 (≤ 128 字符) */
  miniprogram_path: string
  /** 小程序跳转username (≤ 128 字符) */
  miniprogram_username: string
  /** 跳转微信侧小程序订单数据 (≤ 300 字符) */
  package: string
}

export interface PostV2WxvFinishhotelbillBody {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0'
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 是否入住 */
  checked_in: boolean | string
  /** 实际离店时间 (≤ 14 字符) */
  real_end_time?: string | undefined
  /** 其他费用金额 */
  other_fee: number | string
  /** 其他费用说明 */
  other_fee_desc: string
  /** 取消费用 */
  cancel_fee?: number | string | undefined
  /** 赔偿金费用 */
  compensation_fee: number | string
  /** 赔偿金说明 */
  compensation_fee_desc: string
  /** 房费 */
  room_rate?: number | string | undefined
  /** 延迟退房费用 */
  overdue_fine: number | string
  /** 延迟退房说明 */
  overdue_fine_desc: string
  /** 总金额 */
  total_amount: number | string
  /** 完结凭证 (≤ 512 字符) */
  finish_ticket: string
  /** 分账标识 (≤ 16 字符) */
  profit_sharing: 'Y' | 'N'
}

/** 完结速住订单 */
export interface PostV2WxvFinishhotelbillRequest extends XmlOptions {
  query?: undefined
  xml: PostV2WxvFinishhotelbillBody
}

export interface PostV2WxvFinishhotelbillResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 (≤ 128 字符) */
  return_msg?: string
  /** 签名 (≤ 128 字符) */
  sign: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 微信支付服务订单号 (≤ 128 字符) */
  order_id: string
}

export interface PostV2WxvFinishrentbillBody {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0'
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 是否归还 (≤ 32 字符) */
  returned: string
  /** 实际归还时间 (≤ 14 字符) */
  real_end_time?: string | undefined
  /** 归还地点 (≤ 30 字符) */
  service_end_location?: string | undefined
  /** 总金额 */
  total_amount: number | string
  /** 租金费用 */
  rent_fee: number | string
  /** 赔偿金费用 (≤ 6000 字符) */
  compensation_fee: string
  /** 赔偿金费用说明 */
  compensation_fee_desc: string
  /** 完结凭证 (≤ 512 字符) */
  finish_ticket: string
  /** 分账标识 (≤ 16 字符) */
  profit_sharing: 'Y' | 'N'
}

/** 完结租借订单 */
export interface PostV2WxvFinishrentbillRequest extends XmlOptions {
  query?: undefined
  xml: PostV2WxvFinishrentbillBody
}

export interface PostV2WxvFinishrentbillResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 (≤ 128 字符) */
  return_msg?: string
  /** 签名 (≤ 128 字符) */
  sign: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 微信支付服务订单号 (≤ 128 字符) */
  order_id: string
}

export interface PostV2WxvQueryhotelbillBody {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0'
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 回跳查询id */
  return_query_id: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
}

/** 查询速住订单 */
export interface PostV2WxvQueryhotelbillRequest extends XmlOptions {
  query?: undefined
  xml: PostV2WxvQueryhotelbillBody
}

export interface PostV2WxvQueryhotelbillResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 (≤ 128 字符) */
  return_msg?: string
  /** 签名 (≤ 128 字符) */
  sign: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 单据状态 (≤ 32 字符) */
  state:
    | 'CREATED'
    | 'USER_ACCEPTED'
    | 'FINISHED'
    | 'USER_PAID'
    | 'REVOKED'
    | 'EXPIRED'
    | (string & {})
  /** 房间 (≤ 40 字符) */
  room: string
  /** 入住时间 (≤ 14 字符) */
  start_time: string
  /** 预定离店时间 (≤ 14 字符) */
  end_time?: string
  /** 酒店 (≤ 20 字符) */
  service_location: string
  /** 押金 */
  deposit_amount: string
  /** 房费 */
  room_rate: string
  /** 房费说明 (≤ 30 字符) */
  room_rate_desc: string
  /** 实际离店时间 (≤ 14 字符) */
  real_end_time?: string
  /** 是否入住 */
  checked_in: string
  /** 其他费用 */
  other_fee?: string
  /** 其他费用说明 (≤ 30 字符) */
  other_fee_desc?: string
  /** 赔偿金费用 */
  compensation_fee?: string
  /** 赔偿金说明 (≤ 30 字符) */
  compensation_fee_desc?: string
  /** 延迟退房费 */
  overdue_fine?: string
  /** 延迟退房说明 (≤ 30 字符) */
  overdue_fine_desc?: string
  /** 取消费用 */
  cancel_fee?: string
  /** 取消费用说明 (≤ 30 字符) */
  cancel_fee_desc?: string
  /** 微信支付服务订单号 (≤ 128 字符) */
  order_id: string
  /** 完结凭证 (≤ 512 字符) */
  finish_ticket: string
  /** 回调数据包 (≤ 200 字符) */
  attach?: string
  /** 结单交易单号 (≤ 200 字符) */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {})
}

export interface PostV2WxvQueryrentbillBody {
  /** 接口版本号 (≤ 32 字符) */
  version: '1.0'
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 128 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 回跳查询id */
  return_query_id: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
}

/** 查询租借订单 */
export interface PostV2WxvQueryrentbillRequest extends XmlOptions {
  query?: undefined
  xml: PostV2WxvQueryrentbillBody
}

export interface PostV2WxvQueryrentbillResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回结果 (≤ 128 字符) */
  return_msg?: string
  /** 签名 (≤ 128 字符) */
  sign: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误描述 (≤ 128 字符) */
  err_code_des?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 商户服务订单号 (≤ 32 字符) */
  out_order_no: string
  /** 服务ID (≤ 32 字符) */
  service_id: string
  /** 单据状态 (≤ 32 字符) */
  state:
    | 'CREATED'
    | 'USER_ACCEPTED'
    | 'FINISHED'
    | 'USER_PAID'
    | 'REVOKED'
    | 'EXPIRED'
    | (string & {})
  /** 商品名称 (≤ 40 字符) */
  goods_name: string
  /** 是否归还 (≤ 32 字符) */
  returned: string
  /** 租用时间 (≤ 14 字符) */
  start_time?: string
  /** 租用地点 (≤ 20 字符) */
  service_location?: string
  /** 押金总额 */
  deposit_amount: string
  /** 租金规则 计费单位 (≤ 32 字符) */
  rent_unit:
    | 'FEN_YEAR'
    | 'FEN_MONTH'
    | 'FEN_DAY'
    | 'FEN_HOUR'
    | 'FEN_MINUTE'
    | 'FEN_ONCE'
    | (string & {})
  /** 租金规则 计费单价费用 */
  rent_unit_fee: string
  /** 租金规则 计费说明 (≤ 30 字符) */
  rent_fee_desc?: string
  /** 实际归还时间 (≤ 14 字符) */
  real_end_time?: string
  /** 租金费用 */
  rent_fee?: string
  /** 赔偿金费用 */
  compensation_fee?: string
  /** 赔偿金说明 (≤ 30 字符) */
  compensation_fee_desc?: string
  /** 归还地点 (≤ 30 字符) */
  service_end_location?: string
  /** 微信支付服务订单号 (≤ 128 字符) */
  order_id: string
  /** 完结凭证 (≤ 512 字符) */
  finish_ticket: string
  /** 回调数据包 (≤ 200 字符) */
  attach?: string
  /** 结单交易单号 (≤ 200 字符) */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: 'MchChannelPayType' | (string & {})
}

export interface V2Wxv extends ListedNode {
  readonly cancelbill: V2WxvCancelbill
  readonly changerentmoney: V2WxvChangerentmoney
  readonly createhotelbill: V2WxvCreatehotelbill
  readonly createrentbill: V2WxvCreaterentbill
  readonly finishhotelbill: V2WxvFinishhotelbill
  readonly finishrentbill: V2WxvFinishrentbill
  readonly queryhotelbill: V2WxvQueryhotelbill
  readonly queryrentbill: V2WxvQueryrentbill
}

export interface V2WxvCancelbill extends ListedNode {
  /**
   * 撤销租借订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
   */
  post(options: PostV2WxvCancelbillRequest): Promise<WechatpayResponse<PostV2WxvCancelbillResponse>>
  /**
   * 撤销租借订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
   */
  postAsync(
    options: PostV2WxvCancelbillRequest,
  ): ChainPromise<WechatpayResponse<PostV2WxvCancelbillResponse>>
}

export interface V2WxvChangerentmoney extends ListedNode {
  /**
   * 修改租借订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
   */
  post(
    options: PostV2WxvChangerentmoneyRequest,
  ): Promise<WechatpayResponse<PostV2WxvChangerentmoneyResponse>>
  /**
   * 修改租借订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
   */
  postAsync(
    options: PostV2WxvChangerentmoneyRequest,
  ): ChainPromise<WechatpayResponse<PostV2WxvChangerentmoneyResponse>>
}

export interface V2WxvCreatehotelbill extends ListedNode {
  /**
   * 创建速住订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
   */
  post(
    options: PostV2WxvCreatehotelbillRequest,
  ): Promise<WechatpayResponse<PostV2WxvCreatehotelbillResponse>>
  /**
   * 创建速住订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
   */
  postAsync(
    options: PostV2WxvCreatehotelbillRequest,
  ): ChainPromise<WechatpayResponse<PostV2WxvCreatehotelbillResponse>>
}

export interface V2WxvCreaterentbill extends ListedNode {
  /**
   * 创建租借订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
   */
  post(
    options: PostV2WxvCreaterentbillRequest,
  ): Promise<WechatpayResponse<PostV2WxvCreaterentbillResponse>>
  /**
   * 创建租借订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
   */
  postAsync(
    options: PostV2WxvCreaterentbillRequest,
  ): ChainPromise<WechatpayResponse<PostV2WxvCreaterentbillResponse>>
}

export interface V2WxvFinishhotelbill extends ListedNode {
  /**
   * 完结速住订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
   */
  post(
    options: PostV2WxvFinishhotelbillRequest,
  ): Promise<WechatpayResponse<PostV2WxvFinishhotelbillResponse>>
  /**
   * 完结速住订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
   */
  postAsync(
    options: PostV2WxvFinishhotelbillRequest,
  ): ChainPromise<WechatpayResponse<PostV2WxvFinishhotelbillResponse>>
}

export interface V2WxvFinishrentbill extends ListedNode {
  /**
   * 完结租借订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
   */
  post(
    options: PostV2WxvFinishrentbillRequest,
  ): Promise<WechatpayResponse<PostV2WxvFinishrentbillResponse>>
  /**
   * 完结租借订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
   */
  postAsync(
    options: PostV2WxvFinishrentbillRequest,
  ): ChainPromise<WechatpayResponse<PostV2WxvFinishrentbillResponse>>
}

export interface V2WxvQueryhotelbill extends ListedNode {
  /**
   * 查询速住订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
   */
  post(
    options: PostV2WxvQueryhotelbillRequest,
  ): Promise<WechatpayResponse<PostV2WxvQueryhotelbillResponse>>
  /**
   * 查询速住订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
   */
  postAsync(
    options: PostV2WxvQueryhotelbillRequest,
  ): ChainPromise<WechatpayResponse<PostV2WxvQueryhotelbillResponse>>
}

export interface V2WxvQueryrentbill extends ListedNode {
  /**
   * 查询租借订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
   */
  post(
    options: PostV2WxvQueryrentbillRequest,
  ): Promise<WechatpayResponse<PostV2WxvQueryrentbillResponse>>
  /**
   * 查询租借订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
   */
  postAsync(
    options: PostV2WxvQueryrentbillRequest,
  ): ChainPromise<WechatpayResponse<PostV2WxvQueryrentbillResponse>>
}
