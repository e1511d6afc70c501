// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'

export interface PostV2TransitPartnerpayPayapplyBody {
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 子商户公众账号id (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 商品描述 (≤ 128 字符) */
  body: string
  /** 商品详情 (≤ 6000 字符) */
  detail?: string | undefined
  /** 附加数据 (≤ 127 字符) */
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
  /** 回调通知url (≤ 256 字符) */
  notify_url: string
  /** 交易类型 (≤ 16 字符) */
  trade_type: 'PAP'
  /** 委托代扣协议id (≤ 32 字符) */
  contract_id?: string | undefined
  /** 交易场景 (≤ 16 字符) */
  trade_scene: 'METRO' | 'BUS'
  /** 场景信息JSON格式字符串 (JSON, ≤ 1024 字符) */
  scene_info:
    | {
        scene_info:
          | {
              /** 乘车时间 (≤ 32 字符) */
              start_time: string
              /** 结束时间 (≤ 32 字符) */
              end_time?: string | undefined
              /** 乘车码SHA256 (≤ 64 字符) */
              qrcode_hash?: string | undefined
              /** 起始站 (≤ 32 字符) */
              start_station?: string | undefined
              /** 终点站 (≤ 32 字符) */
              end_station?: string | undefined
            }
          | {
              /** 乘车时间 (≤ 32 字符) */
              start_time: string
              /** 乘车路线 (≤ 32 字符) */
              line_name?: string | undefined
              /** 乘车码SHA256 (≤ 64 字符) */
              qrcode_hash?: string | undefined
              /** 车牌号 (≤ 32 字符) */
              plate_number?: string | undefined
            }
      }
    | string
  /** 客户端 IP */
  clientip?: string | undefined
  /** 设备ID */
  deviceid?: string | undefined
  /** 手机号 */
  mobile?: string | undefined
  /** 邮箱地址 */
  email?: string | undefined
  /** QQ号 */
  qq?: string | undefined
  /** 微信openID */
  openid?: string | undefined
  /** 身份证号 */
  creid?: string | undefined
  /** 商户侧用户标识 */
  outerid?: string | undefined
  /** ≤ 16 字符 */
  version: '2.0'
}

/** 申请扣款 */
export interface PostV2TransitPartnerpayPayapplyRequest extends XmlOptions {
  query?: undefined
  xml: PostV2TransitPartnerpayPayapplyBody
}

export interface PostV2TransitPartnerpayPayapplyResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 */
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
  /** 错误代码描述 (≤ 32 字符) */
  err_code_des?: string
}

export interface PostV2TransitPartnerpayQueryorderBody {
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 子商户公众账号id (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 微信订单号 (≤ 32 字符) */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
}

/** 查询订单 */
export interface PostV2TransitPartnerpayQueryorderRequest extends XmlOptions {
  query?: undefined
  xml: PostV2TransitPartnerpayQueryorderBody
}

export interface PostV2TransitPartnerpayQueryorderResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 子商户公众账号id (≤ 32 字符) */
  sub_appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
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
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 用户标识 (≤ 32 字符) */
  openid: string
  /** 用户子标识 (≤ 32 字符) */
  sub_openid?: string
  /** 是否关注公众账号 (≤ 1 字符) */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 (≤ 16 字符) */
  trade_type: 'PAP' | (string & {})
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
  /** 付款银行 (≤ 32 字符) */
  bank_type: string
  /** 总金额 */
  total_fee: string
  /** 货币种类 (≤ 8 字符) */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee: string
  /** 现金支付货币类型 (≤ 16 字符) */
  cash_fee_type?: string
  /** 应结订单金额 */
  settlement_total_fee?: string
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
  trade_state_desc?: string
  /** 代金券类型 (coupon_type_$n, ≤ 8 字符) */
  [name: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID (coupon_id_$n, ≤ 20 字符) */
  [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 (coupon_fee_$n) */
  [name: `coupon_fee_${number}`]: string | undefined
}

export interface PostV2TransitPartnerpayQuerystateBody {
  /** 公众账号id */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string | undefined
  /** 商户号 */
  mch_id?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 随机字符串 */
  nonce_str?: string | undefined
  /** 委托代扣协议id */
  contract_id: string
  /** 签名类型 (默认 HMAC-SHA256) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 */
  sign?: string | undefined
  /** 微信open ID */
  openid: string
}

/** 查询用户状态接口 */
export interface PostV2TransitPartnerpayQuerystateRequest extends XmlOptions {
  query?: undefined
  xml: PostV2TransitPartnerpayQuerystateBody
}

export interface PostV2TransitPartnerpayQuerystateResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
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
  /** 用户状态 (≤ 16 字符) */
  user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {})
  /** 委托代扣协议id */
  contract_id?: string
  /** 签约模板id */
  plan_id?: string
  /** 签约协议号 */
  contract_code?: string
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {})
}

export interface PostV2TransitPayPayapplyBody {
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 商品描述 (≤ 128 字符) */
  body: string
  /** 商品详情 (≤ 6000 字符) */
  detail?: string | undefined
  /** 附加数据 (≤ 127 字符) */
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
  /** 回调通知url (≤ 256 字符) */
  notify_url: string
  /** 交易类型 (≤ 16 字符) */
  trade_type: 'PAP'
  /** 委托代扣协议id (≤ 32 字符) */
  contract_id?: string | undefined
  /** 交易场景 (≤ 16 字符) */
  trade_scene: 'METRO' | 'BUS'
  /** 场景信息JSON格式字符串 (JSON, ≤ 1024 字符) */
  scene_info:
    | {
        scene_info:
          | {
              /** 乘车时间 (≤ 32 字符) */
              start_time: string
              /** 结束时间 (≤ 32 字符) */
              end_time?: string | undefined
              /** 乘车码SHA256 (≤ 64 字符) */
              qrcode_hash?: string | undefined
              /** 起始站 (≤ 32 字符) */
              start_station?: string | undefined
              /** 终点站 (≤ 32 字符) */
              end_station?: string | undefined
            }
          | {
              /** 乘车时间 (≤ 32 字符) */
              start_time: string
              /** 乘车路线 (≤ 32 字符) */
              line_name?: string | undefined
              /** 乘车码SHA256 (≤ 64 字符) */
              qrcode_hash?: string | undefined
              /** 车牌号 (≤ 32 字符) */
              plate_number?: string | undefined
            }
      }
    | string
  /** 客户端 IP */
  clientip?: string | undefined
  /** 设备ID */
  deviceid?: string | undefined
  /** 手机号 */
  mobile?: string | undefined
  /** 邮箱地址 */
  email?: string | undefined
  /** QQ号 */
  qq?: string | undefined
  /** 微信openID */
  openid?: string | undefined
  /** 身份证号 */
  creid?: string | undefined
  /** 商户侧用户标识 */
  outerid?: string | undefined
  /** ≤ 16 字符 */
  version: '2.0'
}

/** 申请扣款 */
export interface PostV2TransitPayPayapplyRequest extends XmlOptions {
  query?: undefined
  xml: PostV2TransitPayPayapplyBody
}

export interface PostV2TransitPayPayapplyResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
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
  /** 错误代码描述 (≤ 32 字符) */
  err_code_des?: string
}

export interface PostV2TransitPayQuerystateBody {
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id?: string | undefined
  /** 随机字符串 */
  nonce_str?: string | undefined
  /** 委托代扣协议id */
  contract_id: string
  /** 签名类型 (默认 HMAC-SHA256) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 */
  sign?: string | undefined
  /** 微信openID */
  openid: string
}

/** 查询用户状态接口 */
export interface PostV2TransitPayQuerystateRequest extends XmlOptions {
  query?: undefined
  xml: PostV2TransitPayQuerystateBody
}

export interface PostV2TransitPayQuerystateResponse {
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
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 用户状态 (≤ 16 字符) */
  user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {})
  /** 委托代扣协议id */
  contract_id?: string
  /** 签约模板id */
  plan_id?: string
  /** 签约协议号 */
  contract_code?: string
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {})
}

export interface PostV2TransitQueryorderBody {
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
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
}

/** 查询订单 */
export interface PostV2TransitQueryorderRequest extends XmlOptions {
  query?: undefined
  xml: PostV2TransitQueryorderBody
}

export interface PostV2TransitQueryorderResponse {
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
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 用户标识 (≤ 32 字符) */
  openid: string
  /** 是否关注公众账号 (≤ 1 字符) */
  is_subscribe?: 'Y' | 'N' | (string & {})
  /** 交易类型 (≤ 16 字符) */
  trade_type: 'PAP' | (string & {})
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
  /** 付款银行 (≤ 32 字符) */
  bank_type: string
  /** 总金额 */
  total_fee: string
  /** 货币种类 (≤ 8 字符) */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee: string
  /** 现金支付货币类型 (≤ 16 字符) */
  cash_fee_type?: string
  /** 应结订单金额 */
  settlement_total_fee?: string
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
  trade_state_desc?: string
  /** 代金券类型 (coupon_type_$n, ≤ 8 字符) */
  [name: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID (coupon_id_$n, ≤ 20 字符) */
  [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 (coupon_fee_$n) */
  [name: `coupon_fee_${number}`]: string | undefined
}

export interface V2Transit extends ListedNode {
  readonly partnerpay: V2TransitPartnerpay
  readonly pay: V2TransitPay
  readonly queryorder: V2TransitQueryorder
}

export interface V2TransitPartnerpay extends ListedNode {
  readonly payapply: V2TransitPartnerpayPayapply
  readonly queryorder: V2TransitPartnerpayQueryorder
  readonly querystate: V2TransitPartnerpayQuerystate
}

export interface V2TransitPartnerpayPayapply extends ListedNode {
  /**
   * 申请扣款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/pap_sl_jt_v2.php?chapter=19_99&index=5
   */
  post(
    options: PostV2TransitPartnerpayPayapplyRequest,
  ): Promise<WechatpayResponse<PostV2TransitPartnerpayPayapplyResponse>>
  /**
   * 申请扣款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/pap_sl_jt_v2.php?chapter=19_99&index=5
   */
  postAsync(
    options: PostV2TransitPartnerpayPayapplyRequest,
  ): ChainPromise<WechatpayResponse<PostV2TransitPartnerpayPayapplyResponse>>
}

export interface V2TransitPartnerpayQueryorder extends ListedNode {
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_96&index=7&p=202
   */
  post(
    options: PostV2TransitPartnerpayQueryorderRequest,
  ): Promise<WechatpayResponse<PostV2TransitPartnerpayQueryorderResponse>>
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_96&index=7&p=202
   */
  postAsync(
    options: PostV2TransitPartnerpayQueryorderRequest,
  ): ChainPromise<WechatpayResponse<PostV2TransitPartnerpayQueryorderResponse>>
}

export interface V2TransitPartnerpayQuerystate extends ListedNode {
  /**
   * 查询用户状态接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/pap_sl_jt_v2.php?chapter=19_96&index=5
   */
  post(
    options: PostV2TransitPartnerpayQuerystateRequest,
  ): Promise<WechatpayResponse<PostV2TransitPartnerpayQuerystateResponse>>
  /**
   * 查询用户状态接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/pap_sl_jt_v2.php?chapter=19_96&index=5
   */
  postAsync(
    options: PostV2TransitPartnerpayQuerystateRequest,
  ): ChainPromise<WechatpayResponse<PostV2TransitPartnerpayQuerystateResponse>>
}

export interface V2TransitPay extends ListedNode {
  readonly payapply: V2TransitPayPayapply
  readonly querystate: V2TransitPayQuerystate
}

export interface V2TransitPayPayapply extends ListedNode {
  /**
   * 申请扣款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_99&index=5
   */
  post(
    options: PostV2TransitPayPayapplyRequest,
  ): Promise<WechatpayResponse<PostV2TransitPayPayapplyResponse>>
  /**
   * 申请扣款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_99&index=5
   */
  postAsync(
    options: PostV2TransitPayPayapplyRequest,
  ): ChainPromise<WechatpayResponse<PostV2TransitPayPayapplyResponse>>
}

export interface V2TransitPayQuerystate extends ListedNode {
  /**
   * 查询用户状态接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_96&index=12
   */
  post(
    options: PostV2TransitPayQuerystateRequest,
  ): Promise<WechatpayResponse<PostV2TransitPayQuerystateResponse>>
  /**
   * 查询用户状态接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_96&index=12
   */
  postAsync(
    options: PostV2TransitPayQuerystateRequest,
  ): ChainPromise<WechatpayResponse<PostV2TransitPayQuerystateResponse>>
}

export interface V2TransitQueryorder extends ListedNode {
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_96&index=7
   */
  post(
    options: PostV2TransitQueryorderRequest,
  ): Promise<WechatpayResponse<PostV2TransitQueryorderResponse>>
  /**
   * 查询订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_96&index=7
   */
  postAsync(
    options: PostV2TransitQueryorderRequest,
  ): ChainPromise<WechatpayResponse<PostV2TransitQueryorderResponse>>
}
