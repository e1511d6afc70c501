// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3CombineTransactionsAppBody {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?:
    | {
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 用户终端IP */
        payer_client_ip: string
      }
    | undefined
  /** 商品单信息 */
  sub_orders: readonly {
    /** 子单商户号 */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /** 商品单个人收款方平台昵称 */
    individual_name?: string | undefined
    /** 附加数据 */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额 */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 商品详情 */
    detail?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
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
    /** 子商户应用ID */
    sub_appid?: string | undefined
    profit_sharing?: boolean | undefined
  }[]
  /** 支付者 */
  combine_payer_info?:
    | {
        /** 实名支付(需单独申请权限) */
        identity?:
          | {
              /** 证件类型 */
              type:
                | 'IDCARD'
                | 'HONGKONG_MACAO'
                | 'HONGKONG_MACAO_RESIDENT'
                | 'TAIWAN_RESIDENT'
                | 'FOREIGN_RESIDENT'
                | 'OVERSEA_PASSPORT'
                | 'PHONE_NUMBER'
              /** 加密后的证件号 (加密) */
              number: string
              /** 加密后的姓名 (加密) */
              name: string
            }
          | undefined
      }
    | undefined
  /** 交易起始时间 (RFC 3339) */
  time_start?: string | undefined
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 预支付交易会话标识 */
  prepay_id?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | undefined
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_debit' | 'balance_only')[] | undefined
  /** 预签约信息 */
  contract_info?:
    | {
        /** 签约商户号 */
        mchid: string
        /** 签约商户AppID */
        appid: string
        /** 签约商户协议号 */
        out_contract_code: string
        /** 委托代扣协议模板ID */
        plan_id: number
        /** 用户账户展示名称 */
        contract_display_account: string
        /** 回调通知地址 */
        notify_url: string
      }
    | undefined
  /** 贴息信息(微信分付) */
  subsidy_info?:
    | {
        /** 贴息详情列表 */
        subsidy_detail?:
          | readonly {
              /** 贴息方案类型 */
              subsidy_period_type: 'DAILY' | 'PERIOD'
              /** 贴息方案列表 */
              subsidy_plan: readonly {
                /** 贴息期数 */
                subsidy_installment_num: 3 | 6 | 12
                /** 贴息比例 */
                subsidy_percent: 0 | 100
              }[]
            }[]
          | undefined
      }
    | undefined
}

/** 合单下单-APP支付 */
export interface PostV3CombineTransactionsAppRequest extends JsonOptions {
  query?: undefined
  json: PostV3CombineTransactionsAppBody
}

export interface PostV3CombineTransactionsAppResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 预签约结果 */
  contract_result?: {
    /** 签约结果码 */
    code: string
    /** 签约结果描述信息 */
    message?: string
  }
}

export interface PostV3CombineTransactionsH5Body {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 */
    device_id: string
    /** 用户终端IP */
    payer_client_ip: string
    /** H5场景信息 */
    h5_info: {
      /** 场景类型 */
      type: string
      /** 应用名称 */
      app_name?: string | undefined
      /** 网站URL */
      app_url?: string | undefined
      /** iOS平台BundleID */
      bundle_id?: string | undefined
      /** Android平台PackageName */
      package_name?: string | undefined
    }
  }
  /** 商品单信息 */
  sub_orders: readonly {
    /** 子单商户号 */
    mchid: string
    /** 附加数据 */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额 */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
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
    /** 子商户应用ID */
    sub_appid?: string | undefined
  }[]
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_debit' | 'balance_only')[] | undefined
  /** 支付者 */
  combine_payer_info?:
    | {
        /** 用户标识 */
        openid?: string | undefined
        /** 用户子标识 */
        sub_openid?: string | undefined
        /** 实名支付(需单独申请权限) */
        identity?:
          | {
              /** 证件类型 */
              type:
                | 'IDCARD'
                | 'HONGKONG_MACAO'
                | 'HONGKONG_MACAO_RESIDENT'
                | 'TAIWAN_RESIDENT'
                | 'FOREIGN_RESIDENT'
                | 'OVERSEA_PASSPORT'
                | 'PHONE_NUMBER'
              /** 加密后的证件号 (加密) */
              number: string
              /** 加密后的姓名 (加密) */
              name: string
            }
          | undefined
      }
    | undefined
}

/** 合单下单-H5支付 */
export interface PostV3CombineTransactionsH5Request extends JsonOptions {
  query?: undefined
  json: PostV3CombineTransactionsH5Body
}

export interface PostV3CombineTransactionsH5Response {
  /** 支付跳转链接 */
  h5_url: string
}

/** 个人收款交易通过微信支付订单号查单 */
export interface GetV3CombineTransactionsIdByCombineTransactionIdRequest extends BodilessOptions {
  /** 交易单微信支付订单号 */
  combine_transaction_id: string
  query?: undefined
}

export interface GetV3CombineTransactionsIdByCombineTransactionIdResponse {
  /** 平台商户应用ID */
  combine_appid: string
  /** 平台商户号 */
  combine_mchid: string
  /** 交易单订单号 */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 */
  combine_transaction_id: string
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders?: {
    /** 商品单发起商户号 */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 交易类型 */
    trade_type?: string
    /** 交易状态 */
    trade_state: string
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 (RFC 3339) */
    success_time?: string
    /** 订单金额 */
    amount?: {
      /** 标价金额 */
      total_amount: number
      /** 现金支付金额 */
      payer_amount: number
      /** 标价币种 */
      currency: string
      /** 现金支付币种 */
      payer_currency: string
      /** 结算汇率 */
      settlement_rate?: number
    }
  }[]
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {})
}

export interface PostV3CombineTransactionsJsapiBody {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?:
    | {
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 用户终端IP */
        payer_client_ip: string
      }
    | undefined
  /** 商品单信息 */
  sub_orders: readonly {
    /** 子单商户号 */
    mchid: string
    /** 附加数据 */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额 */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 商品详情 */
    detail?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
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
    /** 子商户应用ID */
    sub_appid?: string | undefined
    profit_sharing?: boolean | undefined
  }[]
  /** 支付者 */
  combine_payer_info: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 实名支付(需单独申请权限) */
    identity?:
      | {
          /** 证件类型 */
          type:
            | 'IDCARD'
            | 'HONGKONG_MACAO'
            | 'HONGKONG_MACAO_RESIDENT'
            | 'TAIWAN_RESIDENT'
            | 'FOREIGN_RESIDENT'
            | 'OVERSEA_PASSPORT'
            | 'PHONE_NUMBER'
          /** 加密后的证件号 (加密) */
          number: string
          /** 加密后的姓名 (加密) */
          name: string
        }
      | undefined
  }
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_debit' | 'balance_only')[] | undefined
  /** 贴息信息(微信分付) */
  subsidy_info?:
    | {
        /** 贴息详情列表 */
        subsidy_detail?:
          | readonly {
              /** 贴息方案类型 */
              subsidy_period_type: 'DAILY' | 'PERIOD'
              /** 贴息方案列表 */
              subsidy_plan: readonly {
                /** 贴息期数 */
                subsidy_installment_num: 3 | 6 | 12
                /** 贴息比例 */
                subsidy_percent: 0 | 100
              }[]
            }[]
          | undefined
      }
    | undefined
}

/** 合单下单-JSAPI支付 */
export interface PostV3CombineTransactionsJsapiRequest extends JsonOptions {
  query?: undefined
  json: PostV3CombineTransactionsJsapiBody
}

export interface PostV3CombineTransactionsJsapiResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3CombineTransactionsMiniprogramBody {
  /** 平台商户应用ID */
  combine_appid: string
  /** 平台商户号 */
  combine_mchid: string
  /** 交易单订单号 */
  combine_out_trade_no: string
  /** 支付者 */
  combine_payer_info: {
    /** 用户标识 */
    openid: string
  }
  /** 场景信息 */
  scene_info?:
    | {
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 用户终端IP */
        payer_client_ip: string
      }
    | undefined
  /** 商品单信息 */
  sub_orders: readonly {
    /** 商品单发起商户号 */
    mchid: string
    /** 商品服务类型 */
    order_service_type?: 'INDIVIDUALTRADE' | undefined
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string | undefined
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 商品单金额 */
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
  }[]
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url?: string | undefined
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | undefined
}

/** 个人收款交易下单-小程序 */
export interface PostV3CombineTransactionsMiniprogramRequest extends JsonOptions {
  query?: undefined
  json: PostV3CombineTransactionsMiniprogramBody
}

export interface PostV3CombineTransactionsMiniprogramResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3CombineTransactionsNativeBody {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 场景信息 */
  scene_info?:
    | {
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 用户终端IP */
        payer_client_ip: string
      }
    | undefined
  /** 商品单信息 */
  sub_orders: readonly {
    /** 子单商户号 */
    mchid: string
    /** 附加数据 */
    attach: string
    /** 订单金额 */
    amount: {
      /** 标价金额 */
      total_amount: number
      /** 标价币种 */
      currency: string
    }
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
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
    /** 子商户应用ID */
    sub_appid?: string | undefined
  }[]
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 指定支付方式 */
  limit_pay?: readonly ('no_balance' | 'no_debit' | 'balance_only')[] | undefined
  /** 支付者 */
  combine_payer_info?:
    | {
        /** 用户标识 */
        openid?: string | undefined
        /** 用户子标识 */
        sub_openid?: string | undefined
        /** 实名支付(需单独申请权限) */
        identity?:
          | {
              /** 证件类型 */
              type:
                | 'IDCARD'
                | 'HONGKONG_MACAO'
                | 'HONGKONG_MACAO_RESIDENT'
                | 'TAIWAN_RESIDENT'
                | 'FOREIGN_RESIDENT'
                | 'OVERSEA_PASSPORT'
                | 'PHONE_NUMBER'
              /** 加密后的证件号 (加密) */
              number: string
              /** 加密后的姓名 (加密) */
              name: string
            }
          | undefined
      }
    | undefined
}

/** 合单下单-Native支付 */
export interface PostV3CombineTransactionsNativeRequest extends JsonOptions {
  query?: undefined
  json: PostV3CombineTransactionsNativeBody
}

export interface PostV3CombineTransactionsNativeResponse {
  /** 二维码链接 */
  code_url: string
}

/** 合单查询订单 */
export interface GetV3CombineTransactionsOutTradeNoByCombineOutTradeNoRequest
  extends BodilessOptions {
  /** 合单商户订单号 */
  combine_out_trade_no: string
  query?: undefined
}

export interface GetV3CombineTransactionsOutTradeNoByCombineOutTradeNoResponse {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 */
  combine_transaction_id: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 交易类型 */
    trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {})
    /** 交易状态 */
    trade_state?: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | (string & {})
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 (RFC 3339) */
    success_time?: string
    /** 微信订单号 */
    transaction_id?: string
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 优惠信息列表 */
    promotion_detail?: {
      /** 券ID */
      coupon_id?: string
      /** 优惠名称 */
      name?: string
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type?: 'CASH' | 'NOCASH' | (string & {})
      /** 优惠券面额 */
      amount?: number
      /** 活动批次ID */
      stock_id?: string
      /** 微信出资 */
      wechatpay_contribute?: number
      /** 商户出资 */
      merchant_contribute?: number
      /** 其他出资 */
      other_contribute?: number
      /** 优惠币种 */
      currency?: string
      /** 单品列表 */
      goods_detail?: {
        /** 商品编码 */
        goods_id: string
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        unit_price: number
        /** 商品优惠金额 */
        discount_amount?: number
        /** 商品备注 */
        goods_remark?: string
      }[]
    }[]
    /** 订单金额 */
    amount?: {
      /** 标价金额 */
      total_amount: number
      /** 标价币种 */
      currency?: string
      /** 现金支付金额 */
      payer_amount: number
      /** 现金支付币种 */
      payer_currency?: string
      /** 结算汇率(汇率值是汇率乘以10的8次方) */
      settlement_rate?: number
    }
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid: string
  }
  /** 交易场景 */
  trade_scenario?: 'RECOMMERCE' | (string & {})
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
  }
}

export interface PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseBody {
  /** 合单商户appid */
  combine_appid: string
  /** 商品单信息 (≤ 50 项) */
  sub_orders: readonly {
    /** 子单商户号 */
    mchid: string
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
  }[]
}

/** 合单关闭订单 */
export interface PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseRequest
  extends JsonOptions {
  /** 合单商户订单号 */
  combine_out_trade_no: string
  query?: undefined
  json: PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseBody
}

export interface V3CombineTransactions extends ListedNode {
  readonly app: V3CombineTransactionsApp
  readonly h5: V3CombineTransactionsH5
  readonly id: V3CombineTransactionsId
  readonly jsapi: V3CombineTransactionsJsapi
  readonly miniprogram: V3CombineTransactionsMiniprogram
  readonly native: V3CombineTransactionsNative
  readonly outTradeNo: V3CombineTransactionsOutTradeNo
}

export interface V3CombineTransactionsApp extends ListedNode {
  /**
   * 合单下单-APP支付 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_1.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556944
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758021
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760622
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545465
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012707307
   */
  post(
    options: PostV3CombineTransactionsAppRequest,
  ): Promise<WechatpayResponse<PostV3CombineTransactionsAppResponse>>
  /**
   * 合单下单-APP支付 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_1.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556944
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758021
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760622
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545465
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012707307
   */
  postAsync(
    options: PostV3CombineTransactionsAppRequest,
  ): ChainPromise<WechatpayResponse<PostV3CombineTransactionsAppResponse>>
}

export interface V3CombineTransactionsH5 extends ListedNode {
  /**
   * 合单下单-H5支付 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_9.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556961
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758208
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760626
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545879
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012707565
   */
  post(
    options: PostV3CombineTransactionsH5Request,
  ): Promise<WechatpayResponse<PostV3CombineTransactionsH5Response>>
  /**
   * 合单下单-H5支付 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_9.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556961
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758208
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760626
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545879
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012707565
   */
  postAsync(
    options: PostV3CombineTransactionsH5Request,
  ): ChainPromise<WechatpayResponse<PostV3CombineTransactionsH5Response>>
}

export interface V3CombineTransactionsId extends ListedNode {
  readonly _combine_transaction_id_: V3CombineTransactionsIdByCombineTransactionId
}

export interface V3CombineTransactionsIdByCombineTransactionId extends ListedNode {
  /**
   * 个人收款交易通过微信支付订单号查单 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-wx-trade-no.html
   */
  get(
    options: GetV3CombineTransactionsIdByCombineTransactionIdRequest,
  ): Promise<WechatpayResponse<GetV3CombineTransactionsIdByCombineTransactionIdResponse>>
  /**
   * 个人收款交易通过微信支付订单号查单 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-wx-trade-no.html
   */
  getAsync(
    options: GetV3CombineTransactionsIdByCombineTransactionIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3CombineTransactionsIdByCombineTransactionIdResponse>>
}

export interface V3CombineTransactionsJsapi extends ListedNode {
  /**
   * 合单下单-JSAPI支付 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760633
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556926
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012757938
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760615
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545654
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012707323
   */
  post(
    options: PostV3CombineTransactionsJsapiRequest,
  ): Promise<WechatpayResponse<PostV3CombineTransactionsJsapiResponse>>
  /**
   * 合单下单-JSAPI支付 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760633
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556926
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012757938
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760615
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545654
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012707323
   */
  postAsync(
    options: PostV3CombineTransactionsJsapiRequest,
  ): ChainPromise<WechatpayResponse<PostV3CombineTransactionsJsapiResponse>>
}

export interface V3CombineTransactionsMiniprogram extends ListedNode {
  /**
   * 个人收款交易下单-小程序 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html
   */
  post(
    options: PostV3CombineTransactionsMiniprogramRequest,
  ): Promise<WechatpayResponse<PostV3CombineTransactionsMiniprogramResponse>>
  /**
   * 个人收款交易下单-小程序 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html
   */
  postAsync(
    options: PostV3CombineTransactionsMiniprogramRequest,
  ): ChainPromise<WechatpayResponse<PostV3CombineTransactionsMiniprogramResponse>>
}

export interface V3CombineTransactionsNative extends ListedNode {
  /**
   * 合单下单-Native支付 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_10.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758240
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760629
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545465
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012708704
   */
  post(
    options: PostV3CombineTransactionsNativeRequest,
  ): Promise<WechatpayResponse<PostV3CombineTransactionsNativeResponse>>
  /**
   * 合单下单-Native支付 (电商平台、服务商、直连商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_10.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758240
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760629
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012545465
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012708704
   */
  postAsync(
    options: PostV3CombineTransactionsNativeRequest,
  ): ChainPromise<WechatpayResponse<PostV3CombineTransactionsNativeResponse>>
}

export interface V3CombineTransactionsOutTradeNo extends ListedNode {
  readonly _combine_out_trade_no_: V3CombineTransactionsOutTradeNoByCombineOutTradeNo
}

export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNo extends ListedNode {
  /**
   * 合单查询订单 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-out-trade-no.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/combine-payment/orders/query-order.html
   */
  get(
    options: GetV3CombineTransactionsOutTradeNoByCombineOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3CombineTransactionsOutTradeNoByCombineOutTradeNoResponse>>
  /**
   * 合单查询订单 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-out-trade-no.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/combine-payment/orders/query-order.html
   */
  getAsync(
    options: GetV3CombineTransactionsOutTradeNoByCombineOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3CombineTransactionsOutTradeNoByCombineOutTradeNoResponse>>
  readonly close: V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose
}

export interface V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose extends ListedNode {
  /** 合单关闭订单 (电商平台、服务商) */
  post(
    options: PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 合单关闭订单 (电商平台、服务商) */
  postAsync(
    options: PostV3CombineTransactionsOutTradeNoByCombineOutTradeNoCloseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}
