// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, ListedNode } from '../../listed.js'

export type GetV3MerchantfundMerchantIncomeRecordsQuery = {
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 日期 */
  date: string
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}

/** 服务商银行来账查询 */
export interface GetV3MerchantfundMerchantIncomeRecordsRequest extends BodilessOptions {
  query: GetV3MerchantfundMerchantIncomeRecordsQuery
}

export interface GetV3MerchantfundMerchantIncomeRecordsResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询偏移量 */
  offset: number
  /** 本次查询条数 */
  limit: number
  /** 银行来账记录列表 */
  data?: {
    /** 商户号 */
    mchid: string
    /** 账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
    /** 银行来账类型 */
    income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {})
    /** 银行来账微信单号 */
    income_record_id: string
    /** 银行来账金额 */
    amount: number
    /** 银行来账完成时间 */
    success_time: string
    /** 付款方银行名称 */
    bank_name: string
    /** 付款方银行户名 */
    bank_account_name: string
    /** 付款方银行卡号 */
    bank_account_number: string
    /** 银行备注 */
    recharge_remark: string
  }[]
  /** 分页链接 */
  links: {
    /** 下一页链接 */
    next: string
    /** 上一页链接 */
    prev: string
    /** 当前链接 */
    self: string
  }
}

export type GetV3MerchantfundPartnerIncomeRecordsQuery = {
  /** 特约商户号 */
  sub_mchid: string
  /** 账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 日期 */
  date: string
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}

/** 特约商户银行来账查询 */
export interface GetV3MerchantfundPartnerIncomeRecordsRequest extends BodilessOptions {
  query: GetV3MerchantfundPartnerIncomeRecordsQuery
}

export interface GetV3MerchantfundPartnerIncomeRecordsResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询偏移量 */
  offset: number
  /** 本次查询条数 */
  limit: number
  /** 银行来账记录列表 */
  data?: {
    /** 特约商户号 */
    sub_mchid: string
    /** 账户类型 */
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
    /** 银行来账类型 */
    income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {})
    /** 银行来账微信单号 */
    income_record_id: string
    /** 银行来账金额 */
    amount: number
    /** 银行来账完成时间 */
    success_time: string
    /** 付款方银行名称 */
    bank_name: string
    /** 付款方银行户名 */
    bank_account_name: string
    /** 付款方银行卡号 */
    bank_account_number: string
    /** 银行备注 */
    recharge_remark: string
  }[]
  /** 分页链接 */
  links: {
    /** 下一页链接 */
    next: string
    /** 上一页链接 */
    prev: string
    /** 当前链接 */
    self: string
  }
}

export interface V3Merchantfund extends ListedNode {
  readonly merchant: V3MerchantfundMerchant
  readonly partner: V3MerchantfundPartner
}

export interface V3MerchantfundMerchant extends ListedNode {
  readonly incomeRecords: V3MerchantfundMerchantIncomeRecords
}

export interface V3MerchantfundMerchantIncomeRecords extends ListedNode {
  /** 服务商银行来账查询 (服务商) */
  get(
    options: GetV3MerchantfundMerchantIncomeRecordsRequest,
  ): Promise<WechatpayResponse<GetV3MerchantfundMerchantIncomeRecordsResponse>>
  /** 服务商银行来账查询 (服务商) */
  getAsync(
    options: GetV3MerchantfundMerchantIncomeRecordsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantfundMerchantIncomeRecordsResponse>>
}

export interface V3MerchantfundPartner extends ListedNode {
  readonly incomeRecords: V3MerchantfundPartnerIncomeRecords
}

export interface V3MerchantfundPartnerIncomeRecords extends ListedNode {
  /** 特约商户银行来账查询 (服务商) */
  get(
    options: GetV3MerchantfundPartnerIncomeRecordsRequest,
  ): Promise<WechatpayResponse<GetV3MerchantfundPartnerIncomeRecordsResponse>>
  /** 特约商户银行来账查询 (服务商) */
  getAsync(
    options: GetV3MerchantfundPartnerIncomeRecordsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantfundPartnerIncomeRecordsResponse>>
}
