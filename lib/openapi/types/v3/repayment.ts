// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

/** 还款单查询 */
export interface GetV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoRequest
  extends BodilessOptions {
  /** 还款单订单号 */
  combine_out_trade_no: string
  query?: undefined
}

export interface GetV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoResponse {
  /** 还款服务商APPID */
  combine_appid: string
  /** 还款服务商商户号 */
  combine_mchid: string
  /** 还款单订单号 */
  combine_out_trade_no: string
  /** 还款单微信支付订单号 */
  combine_transaction_id: string
  /** 还款支付者信息 */
  combine_payer_info?: {
    /** 用户服务商标识 */
    openid: string
  }
  /** 还款明细单信息列表 */
  sub_orders?: {
    /** 还款单发起商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 还款明细单订单号 */
    out_trade_no: string
    /** 还款明细单微信支付订单号 */
    transaction_id?: string
    /** 交易类型 */
    trade_type?: 'REPAYMENT' | (string & {})
    /** 交易状态 */
    trade_state?: 'SUCCESS' | 'NOTPAY' | 'CLOSED' | (string & {})
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 (RFC 3339) */
    success_time?: string
    /** 子单金额信息 */
    amount?: {
      /** 标价金额 */
      total_amount: number
      /** 标价币种 */
      currency?: string
      /** 现金支付金额 */
      payer_amount: number
      /** 现金支付币种 */
      payer_currency?: string
    }
  }[]
}

export interface PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseBody {
  /** 还款明细单信息列表 (≤ 10 项) */
  sub_orders: readonly {
    /** 还款单发起商户号 */
    mchid: string
    /** 还款明细单订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid?: string | undefined
  }[]
}

/** 商户关单 */
export interface PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseRequest
  extends JsonOptions {
  /** 还款单订单号 */
  combine_out_trade_no: string
  query?: undefined
  json: PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseBody
}

export interface PostV3RepaymentCombineTransactionsPartnerPrepayBody {
  /** 还款单订单号 */
  combine_out_trade_no: string
  /** 还款服务商商户号 */
  combine_mchid: string
  /** 还款明细单信息列表 (≤ 10 项) */
  sub_orders: readonly {
    /** 还款单发起商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 还款明细单订单号 */
    out_trade_no: string
    /** 订单金额 */
    amount: {
      /** 标价金额 */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 附加数据 */
    attach: string
    /** 商品描述 */
    description: string
    /** 结算信息 */
    settle_info?:
      | {
          /** 是否指定分账 */
          profit_sharing?: boolean | undefined
          /** 补差金额 */
          subsidy_amount?: number | undefined
        }
      | undefined
  }[]
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url?: string | undefined
  /** H5调起支付场景信息 */
  h5_info?:
    | {
        /** 还款服务商APPID */
        combine_appid: string
        /** 用户终端IP */
        payer_client_ip: string
        /** 场景类型 */
        type: 'iOS' | 'Android' | 'Wap'
        /** 应用名称 */
        app_name?: string | undefined
        /** 网站URL */
        app_url: string
        /** iOS平台BundleID */
        bundle_id?: string | undefined
        /** Android平台PackageName */
        package_name?: string | undefined
      }
    | undefined
  /** APP调起支付场景信息 */
  app_info?:
    | {
        /** 还款服务商APPID */
        combine_appid: string
      }
    | undefined
  /** 小程序调起支付场景信息 */
  miniprogram_info?:
    | {
        /** 还款服务商APPID */
        combine_appid: string
        /** 用户标识 */
        openid: string
      }
    | undefined
  /** 支付者信息 */
  combine_payer_info?:
    | {
        /** 实名支付 */
        identity?:
          | {
              /** 类型 */
              type:
                | 'IDCARD'
                | 'HONGKONG_MACAO'
                | 'HONGKONG_MACAO_RESIDENT'
                | 'TAIWAN_RESIDENT'
                | 'FOREIGN_RESIDENT'
                | 'OVERSEA_PASSPORT'
                | 'TAIWAN_COMPATRIOT_PERMIT'
              /** 加密后的证件号 (加密) */
              number: string
              /** 加密后的姓名 (加密) */
              name: string
            }
          | undefined
      }
    | undefined
  /** 微信内网页调起支付场景信息 */
  wechat_web_info?:
    | {
        /** 还款服务商APPID */
        combine_appid?: string | undefined
        /** 用户标识 */
        openid?: string | undefined
        /** 网页经营场景URL */
        webview_url?: string | undefined
      }
    | undefined
}

/** 还款下单 */
export interface PostV3RepaymentCombineTransactionsPartnerPrepayRequest extends JsonOptions {
  query?: undefined
  json: PostV3RepaymentCombineTransactionsPartnerPrepayBody
}

export interface PostV3RepaymentCombineTransactionsPartnerPrepayResponse {
  /** 预支付交易会话标识 */
  prepay_id?: string
  /** 支付跳转链接 */
  h5_url?: string
}

export interface V3Repayment extends ListedNode {
  readonly combineTransactions: V3RepaymentCombineTransactions
}

export interface V3RepaymentCombineTransactions extends ListedNode {
  readonly partner: V3RepaymentCombineTransactionsPartner
}

export interface V3RepaymentCombineTransactionsPartner extends ListedNode {
  readonly outTradeNo: V3RepaymentCombineTransactionsPartnerOutTradeNo
  readonly prepay: V3RepaymentCombineTransactionsPartnerPrepay
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNo extends ListedNode {
  readonly _combine_out_trade_no_: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo
  extends ListedNode {
  /** 还款单查询 (服务商) */
  get(
    options: GetV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoRequest,
  ): Promise<
    WechatpayResponse<GetV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoResponse>
  >
  /** 还款单查询 (服务商) */
  getAsync(
    options: GetV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoResponse>
  >
  readonly close: V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose
}

export interface V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose
  extends ListedNode {
  /** 商户关单 (服务商) */
  post(
    options: PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 商户关单 (服务商) */
  postAsync(
    options: PostV3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoCloseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3RepaymentCombineTransactionsPartnerPrepay extends ListedNode {
  /** 还款下单 (服务商) */
  post(
    options: PostV3RepaymentCombineTransactionsPartnerPrepayRequest,
  ): Promise<WechatpayResponse<PostV3RepaymentCombineTransactionsPartnerPrepayResponse>>
  /** 还款下单 (服务商) */
  postAsync(
    options: PostV3RepaymentCombineTransactionsPartnerPrepayRequest,
  ): ChainPromise<WechatpayResponse<PostV3RepaymentCombineTransactionsPartnerPrepayResponse>>
}
