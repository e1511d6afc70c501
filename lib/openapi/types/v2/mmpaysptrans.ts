// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'

export interface PostV2MmpaysptransPay_bankBody {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 商户企业付款单号 (≤ 32 字符) */
  partner_trade_no: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
  /** 收款方银行卡号 (加密, ≤ 384 字符) */
  enc_bank_no: string
  /** 收款方用户名 (加密, ≤ 384 字符) */
  enc_true_name: string
  /** 收款方开户行 (≤ 64 字符) */
  bank_code: string
  /** 付款金额 */
  amount: number | string
  /** 付款说明 (≤ 512 字符) */
  desc?: string | undefined
}

/** 企业付款到银行卡 */
export interface PostV2MmpaysptransPay_bankRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaysptransPay_bankBody
}

export interface PostV2MmpaysptransPay_bankResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 32 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 商户企业付款单号 (≤ 32 字符) */
  partner_trade_no: string
  /** 代付金额 */
  amount: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 微信企业付款单号 (≤ 64 字符) */
  payment_no: string
  /** 手续费金额 */
  cmms_amt: string
}

export interface PostV2MmpaysptransQuery_bankBody {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 商户企业付款单号 (≤ 32 字符) */
  partner_trade_no: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
}

/** 查询企业付款银行卡 */
export interface PostV2MmpaysptransQuery_bankRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MmpaysptransQuery_bankBody
}

export interface PostV2MmpaysptransQuery_bankResponse {
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
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 商户企业付款单号 (≤ 32 字符) */
  partner_trade_no: string
  /** 微信企业付款单号 (≤ 64 字符) */
  payment_no: string
  /** 银行卡号 (≤ 32 字符) */
  bank_no_md5: string
  /** 用户真实姓名 (≤ 32 字符) */
  true_name_md5: string
  /** 代付金额 */
  amount: string
  /** 代付单状态 (≤ 16 字符) */
  status: 'SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL' | (string & {})
  /** 手续费金额 */
  cmms_amt: string
  /** 商户下单时间 (≤ 32 字符) */
  create_time: string
  /** 成功付款时间 (≤ 32 字符) */
  pay_succ_time?: string
  /** 失败原因 (≤ 128 字符) */
  reason?: string
}

export interface V2Mmpaysptrans extends ListedNode {
  readonly pay_bank: V2MmpaysptransPay_bank
  readonly query_bank: V2MmpaysptransQuery_bank
}

export interface V2MmpaysptransPay_bank extends ListedNode {
  /**
   * 企业付款到银行卡
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_2
   */
  post(
    options: PostV2MmpaysptransPay_bankRequest,
  ): Promise<WechatpayResponse<PostV2MmpaysptransPay_bankResponse>>
  /**
   * 企业付款到银行卡
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_2
   */
  postAsync(
    options: PostV2MmpaysptransPay_bankRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaysptransPay_bankResponse>>
}

export interface V2MmpaysptransQuery_bank extends ListedNode {
  /**
   * 查询企业付款银行卡
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_3
   */
  post(
    options: PostV2MmpaysptransQuery_bankRequest,
  ): Promise<WechatpayResponse<PostV2MmpaysptransQuery_bankResponse>>
  /**
   * 查询企业付款银行卡
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_3
   */
  postAsync(
    options: PostV2MmpaysptransQuery_bankRequest,
  ): ChainPromise<WechatpayResponse<PostV2MmpaysptransQuery_bankResponse>>
}
