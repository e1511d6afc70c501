// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3RefundDomesticRefundsBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款原因 */
  reason?: string | undefined
  /** 退款结果回调url */
  notify_url?: string | undefined
  /** 退款资金来源 */
  funds_account?: string | undefined
  /** 金额信息 */
  amount: {
    /** 退款金额 */
    refund: number
    /** 退款出资账户及金额 */
    from?:
      | readonly {
          /** 出资账户类型 */
          account: string
          /** 出资金额 */
          amount: number
        }[]
      | undefined
    /** 原订单金额 */
    total: number
    /** 退款币种 */
    currency: string
  }
  /** 退款商品 */
  goods_detail?:
    | readonly {
        /** 商户侧商品编码 */
        merchant_goods_id: string
        /** 微信侧商品编码 */
        wechatpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品单价 */
        unit_price: number
        /** 商品退款金额 */
        refund_amount: number
        /** 商品退货数量 */
        refund_quantity: number
      }[]
    | undefined
}

/** 申请退款 */
export interface PostV3RefundDomesticRefundsRequest extends JsonOptions {
  query?: undefined
  json: PostV3RefundDomesticRefundsBody
}

export interface PostV3RefundDomesticRefundsResponse {
  /** 微信支付退款号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  user_received_account: string
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 资金账户 */
  funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | (string & {})
  /** 金额信息 */
  amount: {
    /** 订单金额 */
    total: number
    /** 退款金额 */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 */
      amount: number
    }[]
    /** 用户支付金额 */
    payer_total: number
    /** 用户退款金额 */
    payer_refund: number
    /** 应结退款金额 */
    settlement_refund: number
    /** 应结订单金额 */
    settlement_total: number
    /** 优惠退款金额 */
    discount_refund: number
    /** 退款币种 */
    currency: string
    /** 手续费退款金额 */
    refund_fee?: number
  }
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount: number
    /** 优惠退款金额 */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品单价 */
      unit_price: number
      /** 商品退款金额 */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }[]
  }[]
}

export type GetV3RefundDomesticRefundsByOutRefundNoQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 查询单笔退款 */
export interface GetV3RefundDomesticRefundsByOutRefundNoRequest extends BodilessOptions {
  /** 商户退款单号 */
  out_refund_no: string
  query?: GetV3RefundDomesticRefundsByOutRefundNoQuery | undefined
}

export interface GetV3RefundDomesticRefundsByOutRefundNoResponse {
  /** 微信支付退款号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  user_received_account: string
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 资金账户 */
  funds_account?: 'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | (string & {})
  /** 金额信息 */
  amount: {
    /** 订单金额 */
    total: number
    /** 退款金额 */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 */
      amount: number
    }[]
    /** 用户支付金额 */
    payer_total: number
    /** 用户退款金额 */
    payer_refund: number
    /** 应结退款金额 */
    settlement_refund: number
    /** 应结订单金额 */
    settlement_total: number
    /** 优惠退款金额 */
    discount_refund: number
    /** 退款币种 */
    currency: string
    /** 手续费退款金额 */
    refund_fee?: number
  }
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount: number
    /** 优惠退款金额 */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品单价 */
      unit_price: number
      /** 商品退款金额 */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }[]
  }[]
}

export interface PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 异常退款处理方式 */
  type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
  /** 开户银行 */
  bank_type?:
    | 'CMB_DEBIT'
    | 'COMM_DEBIT'
    | 'ABC_DEBIT'
    | 'CCB_DEBIT'
    | 'ICBC_DEBIT'
    | 'BOC_DEBIT'
    | 'PAB_DEBIT'
    | 'SPDB_DEBIT'
    | 'CITIC_DEBIT'
    | 'CEB_DEBIT'
    | 'CMBC_DEBIT'
    | 'CIB_DEBIT'
    | 'GDB_DEBIT'
    | 'PSBC_DEBIT'
    | 'NBCB_DEBIT'
    | undefined
  /** 收款银行卡号 (加密) */
  bank_account?: string | undefined
  /** 收款用户姓名 (加密) */
  real_name?: string | undefined
}

/** 发起异常退款 */
export interface PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundRequest
  extends JsonOptions {
  /** 微信退款单号 */
  refund_id: string
  query?: undefined
  json: PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundBody
}

export interface PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundResponse {
  /** 微信支付退款号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel: string
  /** 退款入账账户 */
  user_received_account: string
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time: string
  /** 退款状态 */
  status: string
  /** 资金账户 */
  funds_account?: string
  /** 金额信息 */
  amount: {
    /** 订单金额 */
    total: number
    /** 退款金额 */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: string
      /** 出资金额 */
      amount: number
    }[]
    /** 用户支付金额 */
    payer_total: number
    /** 用户退款金额 */
    payer_refund: number
    /** 应结退款金额 */
    settlement_refund: number
    /** 应结订单金额 */
    settlement_total: number
    /** 优惠退款金额 */
    discount_refund: number
    /** 退款币种 */
    currency: string
    /** 手续费退款金额 */
    refund_fee?: number
  }
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope: string
    /** 优惠类型 */
    type: string
    /** 优惠券面额 */
    amount: number
    /** 优惠退款金额 */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品单价 */
      unit_price: number
      /** 商品退款金额 */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }[]
  }[]
}

export interface V3Refund extends ListedNode {
  readonly domestic: V3RefundDomestic
}

export interface V3RefundDomestic extends ListedNode {
  readonly refunds: V3RefundDomesticRefunds
}

export interface V3RefundDomesticRefunds extends ListedNode {
  /**
   * 申请退款 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_9.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/refund/refunds/create.html
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html
   */
  post(
    options: PostV3RefundDomesticRefundsRequest,
  ): Promise<WechatpayResponse<PostV3RefundDomesticRefundsResponse>>
  /**
   * 申请退款 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_9.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/refund/refunds/create.html
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html
   */
  postAsync(
    options: PostV3RefundDomesticRefundsRequest,
  ): ChainPromise<WechatpayResponse<PostV3RefundDomesticRefundsResponse>>
  readonly _out_refund_no_: V3RefundDomesticRefundsByOutRefundNo
  readonly _refund_id_: V3RefundDomesticRefundsByRefundId
}

export interface V3RefundDomesticRefundsByOutRefundNo extends ListedNode {
  /**
   * 查询单笔退款 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_10.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/query-by-out-refund-no.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/refund/refunds/query-by-out-refund-no.html
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/query-by-out-refund-no.html
   */
  get(
    options: GetV3RefundDomesticRefundsByOutRefundNoRequest,
  ): Promise<WechatpayResponse<GetV3RefundDomesticRefundsByOutRefundNoResponse>>
  /**
   * 查询单笔退款 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_10.shtml
   * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/query-by-out-refund-no.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/refund/refunds/query-by-out-refund-no.html
   * @see https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/query-by-out-refund-no.html
   */
  getAsync(
    options: GetV3RefundDomesticRefundsByOutRefundNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3RefundDomesticRefundsByOutRefundNoResponse>>
}

export interface V3RefundDomesticRefundsByRefundId extends ListedNode {
  readonly applyAbnormalRefund: V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund
}

export interface V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund extends ListedNode {
  /**
   * 发起异常退款 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create-abnormal-refund.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/refund/refunds/create-abnormal-refund.html
   */
  post(
    options: PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundRequest,
  ): Promise<WechatpayResponse<PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundResponse>>
  /**
   * 发起异常退款 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create-abnormal-refund.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/refund/refunds/create-abnormal-refund.html
   */
  postAsync(
    options: PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3RefundDomesticRefundsByRefundIdApplyAbnormalRefundResponse>
  >
}
