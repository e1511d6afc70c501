// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3IndustryRebateRetailIndustryTransactionsBody {
  /** 品牌ID */
  brand_id?: string | undefined
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 子商户号 */
  sub_mchid: string
  /** 设备号 */
  device_id?: string | undefined
  /** 单品列表 */
  goods_detail?:
    | readonly {
        /** 商品编码 */
        barcode: string
        /** 商家商品编码 */
        merchant_goods_id?: string | undefined
        /** 商品名称 */
        goods_name: string
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[]
    | undefined
}

/** 回传SN和商品编码 */
export interface PostV3IndustryRebateRetailIndustryTransactionsRequest extends JsonOptions {
  query?: undefined
  json: PostV3IndustryRebateRetailIndustryTransactionsBody
}

export interface PostV3IndustryRebateTransactionsByTransactionIdBody {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
}

/** 支付码牌/点餐码牌交易回传 */
export interface PostV3IndustryRebateTransactionsByTransactionIdRequest extends JsonOptions {
  /** 商户提现单号 */
  transaction_id: string
  query?: undefined
  json: PostV3IndustryRebateTransactionsByTransactionIdBody
}

export interface V3IndustryRebate extends ListedNode {
  readonly retailIndustry: V3IndustryRebateRetailIndustry
  readonly transactions: V3IndustryRebateTransactions
}

export interface V3IndustryRebateRetailIndustry extends ListedNode {
  readonly transactions: V3IndustryRebateRetailIndustryTransactions
}

export interface V3IndustryRebateRetailIndustryTransactions extends ListedNode {
  /** 回传SN和商品编码 (服务商) */
  post(
    options: PostV3IndustryRebateRetailIndustryTransactionsRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 回传SN和商品编码 (服务商) */
  postAsync(
    options: PostV3IndustryRebateRetailIndustryTransactionsRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3IndustryRebateTransactions extends ListedNode {
  readonly _transaction_id_: V3IndustryRebateTransactionsByTransactionId
}

export interface V3IndustryRebateTransactionsByTransactionId extends ListedNode {
  /** 支付码牌/点餐码牌交易回传 (服务商) */
  post(
    options: PostV3IndustryRebateTransactionsByTransactionIdRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 支付码牌/点餐码牌交易回传 (服务商) */
  postAsync(
    options: PostV3IndustryRebateTransactionsByTransactionIdRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}
