// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, ListedNode } from '../../listed.js'
import type { BillAccountType, BillTarType } from '../shared.js'

export type GetV3BillFundflowbillQuery = {
  /** 账单日期 */
  bill_date: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 资金账户类型 */
  account_type?: BillAccountType | undefined
  /** 压缩类型 */
  tar_type?: BillTarType | undefined
}

/** 申请资金账单 */
export interface GetV3BillFundflowbillRequest extends BodilessOptions {
  query: GetV3BillFundflowbillQuery
}

export interface GetV3BillFundflowbillResponse {
  /** 哈希类型 */
  hash_type: string
  /** 哈希值 */
  hash_value: string
  /** 账单下载地址 */
  download_url: string
}

export type GetV3BillSubMerchantFundflowbillQuery = {
  /** 子商户号 */
  sub_mchid: string
  /** 账单日期 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: BillTarType | undefined
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
  /** 资金账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
}

/** 申请单个子商户资金账单 */
export interface GetV3BillSubMerchantFundflowbillRequest extends BodilessOptions {
  query: GetV3BillSubMerchantFundflowbillQuery
}

export interface GetV3BillSubMerchantFundflowbillResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence: number
    /** 下载地址 */
    download_url: string
    /** 加密密钥 (加密) */
    encrypt_key: string
    /** 哈希类型 */
    hash_type: string
    /** 哈希值 */
    hash_value: string
    /** 随机字符串 */
    nonce: string
  }[]
}

export type GetV3BillTradebillQuery = {
  /** 账单日期 */
  bill_date: string
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 账单类型 */
  bill_type?:
    | 'ALL'
    | 'SUCCESS'
    | 'REFUND'
    | 'RECHARGE_REFUND'
    | 'ALL_SPECIAL'
    | 'SUC_SPECIAL'
    | 'REF_SPECIAL'
    | undefined
  /** 压缩类型 */
  tar_type?: BillTarType | undefined
}

/** 申请交易账单 */
export interface GetV3BillTradebillRequest extends BodilessOptions {
  query: GetV3BillTradebillQuery
}

export interface GetV3BillTradebillResponse {
  /** 哈希类型 */
  hash_type: string
  /** 哈希值 */
  hash_value: string
  /** 账单下载地址 */
  download_url: string
}

export interface V3Bill extends ListedNode {
  readonly fundflowbill: V3BillFundflowbill
  readonly subMerchantFundflowbill: V3BillSubMerchantFundflowbill
  readonly tradebill: V3BillTradebill
}

export interface V3BillFundflowbill extends ListedNode {
  /**
   * 申请资金账单 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/bill-download/fund-bill/get-fund-bill.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/bill-download/fund-bill/get-fund-bill.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_2.shtml
   */
  get(
    options: GetV3BillFundflowbillRequest,
  ): Promise<WechatpayResponse<GetV3BillFundflowbillResponse>>
  /**
   * 申请资金账单 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/bill-download/fund-bill/get-fund-bill.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/bill-download/fund-bill/get-fund-bill.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_2.shtml
   */
  getAsync(
    options: GetV3BillFundflowbillRequest,
  ): ChainPromise<WechatpayResponse<GetV3BillFundflowbillResponse>>
}

export interface V3BillSubMerchantFundflowbill extends ListedNode {
  /**
   * 申请单个子商户资金账单 (服务商、电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-mch-fund-flow-bill/get-sub-mch-fund-flow-bill.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_25.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter4_1_12.shtml
   */
  get(
    options: GetV3BillSubMerchantFundflowbillRequest,
  ): Promise<WechatpayResponse<GetV3BillSubMerchantFundflowbillResponse>>
  /**
   * 申请单个子商户资金账单 (服务商、电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-mch-fund-flow-bill/get-sub-mch-fund-flow-bill.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_25.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter4_1_12.shtml
   */
  getAsync(
    options: GetV3BillSubMerchantFundflowbillRequest,
  ): ChainPromise<WechatpayResponse<GetV3BillSubMerchantFundflowbillResponse>>
}

export interface V3BillTradebill extends ListedNode {
  /**
   * 申请交易账单 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/bill-download/trade-bill/get-trade-bill.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/bill-download/trade-bill/get-trade-bill.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_1.shtml
   */
  get(options: GetV3BillTradebillRequest): Promise<WechatpayResponse<GetV3BillTradebillResponse>>
  /**
   * 申请交易账单 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/bill-download/trade-bill/get-trade-bill.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/bill-download/trade-bill/get-trade-bill.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_1.shtml
   */
  getAsync(
    options: GetV3BillTradebillRequest,
  ): ChainPromise<WechatpayResponse<GetV3BillTradebillResponse>>
}
