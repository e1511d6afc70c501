// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'

export interface PostV2CgiBinMchCustomsCustomdeclareorderBody {
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 微信支付订单号 (≤ 28 字符) */
  transaction_id: string
  /** 海关 (≤ 32 字符) */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 (≤ 32 字符) */
  mch_customs_no: string
  /** 关税 */
  duty?: number | string | undefined
  /** 报关类型 */
  action_type?: 'ADD' | 'MODIFY' | undefined
  /** 商户子订单号 (≤ 32 字符) */
  sub_order_no?: string | undefined
  /** 币种 (≤ 3 字符) */
  fee_type?: string | undefined
  /** 应付金额 */
  order_fee?: number | string | undefined
  /** 物流费 */
  transport_fee?: number | string | undefined
  /** 商品价格 */
  product_fee?: number | string | undefined
  /** 证件类型 (≤ 32 字符) */
  cert_type?: 'IDCARD' | undefined
  /** 证件号码 (≤ 64 字符) */
  cert_id?: string | undefined
  /** 姓名 (≤ 64 字符) */
  name?: string | undefined
}

/** 订单附加信息提交接口 */
export interface PostV2CgiBinMchCustomsCustomdeclareorderRequest extends XmlOptions {
  query?: undefined
  xml: PostV2CgiBinMchCustomsCustomdeclareorderBody
}

export interface PostV2CgiBinMchCustomsCustomdeclareorderResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 签名类型 (≤ 32 字符) */
  sign_type: 'MD5' | (string & {})
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 状态码 (≤ 32 字符) */
  state: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 微信支付订单号 (≤ 28 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 商户子订单号 (≤ 32 字符) */
  sub_order_no?: string
  /** 微信子订单号 (≤ 32 字符) */
  sub_order_id?: string
  /** 最后更新时间 (≤ 14 字符) */
  modify_time: string
  /** 订购人和支付人身份信息校验结果 (≤ 256 字符) */
  cert_check_result: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {})
  /** ≤ 16 字符 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 验核机构交易流水号 (≤ 64 字符) */
  verify_department_trade_id: string
}

export interface PostV2CgiBinMchCustomsCustomdeclarequeryBody {
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no?: string | undefined
  /** 微信支付订单号 (≤ 28 字符) */
  transaction_id?: string | undefined
  /** 商户子订单号 (≤ 32 字符) */
  sub_order_no?: string | undefined
  /** 微信子订单号 (≤ 32 字符) */
  sub_order_id?: string | undefined
  /** 海关 (≤ 32 字符) */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
}

/** 订单附加信息查询接口 */
export interface PostV2CgiBinMchCustomsCustomdeclarequeryRequest extends XmlOptions {
  query?: undefined
  xml: PostV2CgiBinMchCustomsCustomdeclarequeryBody
}

export interface PostV2CgiBinMchCustomsCustomdeclarequeryResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 微信支付订单号 (≤ 28 字符) */
  transaction_id: string
  /** 笔数 */
  count: string
  /** ≤ 16 字符 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 验核机构交易流水号 (≤ 64 字符) */
  verify_department_trade_id: string
  /** 商户子订单号 (sub_order_no_$n, ≤ 32 字符) */
  [name: `sub_order_no_${number}`]: string | undefined
  /** 微信子订单号 (sub_order_id_$n, ≤ 32 字符) */
  [name: `sub_order_id_${number}`]: string | undefined
  /** 商户海关备案号 (mch_customs_no_$n, ≤ 32 字符) */
  [name: `mch_customs_no_${number}`]: string | undefined
  /** 海关 (customs_$n, ≤ 2 字符) */
  [name: `customs_${number}`]:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
    | (string & {})
    | undefined
  /** 币种 (fee_type_$n, ≤ 3 字符) */
  [name: `fee_type_${number}`]: string | undefined
  /** 应付金额 (order_fee_$n) */
  [name: `order_fee_${number}`]: string | undefined
  /** 关税 (duty_$n) */
  [name: `duty_${number}`]: string | undefined
  /** 物流费 (transport_fee_$n) */
  [name: `transport_fee_${number}`]: string | undefined
  /** 商品价格 (product_fee_$n) */
  [name: `product_fee_${number}`]: string | undefined
  /** 状态码 (state_$n, ≤ 2 字符) */
  [name: `state_${number}`]:
    | 'UNDECLARED'
    | 'SUBMITTED'
    | 'PROCESSING'
    | 'SUCCESS'
    | 'FAIL'
    | 'EXCEPT'
    | (string & {})
    | undefined
  /** 申报结果说明 (explanation_$n, ≤ 128 字符) */
  [name: `explanation_${number}`]: string | undefined
  /** 最后更新时间 (modify_time_$n, ≤ 14 字符) */
  [name: `modify_time_${number}`]: string | undefined
  /** 订购人和支付人身份信息校验结果 (cert_check_result_$n, ≤ 256 字符) */
  [name: `cert_check_result_${number}`]:
    | 'UNCHECKED'
    | 'SAME'
    | 'DIFFERENT'
    | (string & {})
    | undefined
}

export interface PostV2CgiBinMchNewcustomsCustomdeclareredeclareBody {
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no?: string | undefined
  /** 微信支付订单号 (≤ 28 字符) */
  transaction_id?: string | undefined
  /** 商户子订单号 (≤ 32 字符) */
  sub_order_no?: string | undefined
  /** 微信子订单号 (≤ 32 字符) */
  sub_order_id?: string | undefined
  /** 海关 (≤ 32 字符) */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 (≤ 32 字符) */
  mch_customs_no: string
}

/** 订单附加信息重推接口 */
export interface PostV2CgiBinMchNewcustomsCustomdeclareredeclareRequest extends XmlOptions {
  query?: undefined
  xml: PostV2CgiBinMchNewcustomsCustomdeclareredeclareBody
}

export interface PostV2CgiBinMchNewcustomsCustomdeclareredeclareResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 签名类型 (≤ 32 字符) */
  sign_type: 'MD5' | (string & {})
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 状态码 (≤ 32 字符) */
  state: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 微信支付订单号 (≤ 28 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 商户子订单号 (≤ 32 字符) */
  sub_order_no?: string
  /** 微信子订单号 (≤ 32 字符) */
  sub_order_id?: string
  /** 最后更新时间 (≤ 14 字符) */
  modify_time: string
  /** 申报结果说明 (≤ 128 字符) */
  explanation?: string
}

export interface V2CgiBin extends ListedNode {
  readonly mch: V2CgiBinMch
}

export interface V2CgiBinMch extends ListedNode {
  readonly customs: V2CgiBinMchCustoms
  readonly newcustoms: V2CgiBinMchNewcustoms
}

export interface V2CgiBinMchCustoms extends ListedNode {
  readonly customdeclareorder: V2CgiBinMchCustomsCustomdeclareorder
  readonly customdeclarequery: V2CgiBinMchCustomsCustomdeclarequery
}

export interface V2CgiBinMchCustomsCustomdeclareorder extends ListedNode {
  /**
   * 订单附加信息提交接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_1
   */
  post(
    options: PostV2CgiBinMchCustomsCustomdeclareorderRequest,
  ): Promise<WechatpayResponse<PostV2CgiBinMchCustomsCustomdeclareorderResponse>>
  /**
   * 订单附加信息提交接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_1
   */
  postAsync(
    options: PostV2CgiBinMchCustomsCustomdeclareorderRequest,
  ): ChainPromise<WechatpayResponse<PostV2CgiBinMchCustomsCustomdeclareorderResponse>>
}

export interface V2CgiBinMchCustomsCustomdeclarequery extends ListedNode {
  /**
   * 订单附加信息查询接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_2
   */
  post(
    options: PostV2CgiBinMchCustomsCustomdeclarequeryRequest,
  ): Promise<WechatpayResponse<PostV2CgiBinMchCustomsCustomdeclarequeryResponse>>
  /**
   * 订单附加信息查询接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_2
   */
  postAsync(
    options: PostV2CgiBinMchCustomsCustomdeclarequeryRequest,
  ): ChainPromise<WechatpayResponse<PostV2CgiBinMchCustomsCustomdeclarequeryResponse>>
}

export interface V2CgiBinMchNewcustoms extends ListedNode {
  readonly customdeclareredeclare: V2CgiBinMchNewcustomsCustomdeclareredeclare
}

export interface V2CgiBinMchNewcustomsCustomdeclareredeclare extends ListedNode {
  /**
   * 订单附加信息重推接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_4
   */
  post(
    options: PostV2CgiBinMchNewcustomsCustomdeclareredeclareRequest,
  ): Promise<WechatpayResponse<PostV2CgiBinMchNewcustomsCustomdeclareredeclareResponse>>
  /**
   * 订单附加信息重推接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/external/declarecustom.php?chapter=18_4
   */
  postAsync(
    options: PostV2CgiBinMchNewcustomsCustomdeclareredeclareRequest,
  ): ChainPromise<WechatpayResponse<PostV2CgiBinMchNewcustomsCustomdeclareredeclareResponse>>
}
