// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'
import type {
  TransactionAmountInput,
  TransactionDetail,
  TransactionLimitPay,
  TransactionPromotionDetail,
  TransactionSceneInfo,
  TransactionSettleInfo,
  TransactionStoreInfo,
  TransactionTradeState,
  TransactionTradeType,
} from '../shared.js'

export interface PostV3PayAcquiringBankTransactionsExposureBody {
  /** 从业机构号 */
  acquiring_bank_id: string
  /** 从业机构应用AppID */
  acquiring_bank_appid?: string | undefined
  /** 特约商户号 */
  merchant_id: string
  /** 特约商户应用AppID */
  merchant_appid?: string | undefined
  /** 渠道商户号 */
  channel_id: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    acquiring_bank_openid?: string | undefined
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined
    /** 用户标识（商户） */
    merchant_openid?: string | undefined
  }
  /** 商户订单号 */
  out_trade_no: string
}

/** 微信分付-支付方式前置服务 */
export interface PostV3PayAcquiringBankTransactionsExposureRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayAcquiringBankTransactionsExposureBody
}

export interface PostV3PayAcquiringBankTransactionsExposureResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 */
  market_exposure_token?: string
}

export interface PostV3PayInstalExposureBody {
  /** 直连商户号 */
  mchid: string
  /** 应用AppID */
  appid: string
  /** 用户ID的类型 */
  user_id_type: 'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID'
  /** 用户标识 */
  openid?: string | undefined
  /** 用户手机号的十六进制字符串 */
  phone_number_hash?: string | undefined
}

/** 商户贴息-获取微信分付曝光建议 */
export interface PostV3PayInstalExposureRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayInstalExposureBody
}

export interface PostV3PayInstalExposureResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}

export interface PostV3PayInstalPartnerExposureBody {
  /** 服务商户号 */
  sp_mchid: string
  /** 服务商应用ID */
  sp_appid: string
  /** 子商户/二级商户应用ID */
  sub_appid: string
  /** 子商户号/二级商户号 */
  sub_mchid?: string | undefined
  /** 用户ID */
  user_id?:
    | {
        /** 用户ID的类型 */
        user_id_type?:
          | 'UNKNOWN_USER_ID_TYPE'
          | 'OPENID'
          | 'PHONE_NO'
          | 'SP_OPENID'
          | 'SUB_OPENID'
          | undefined
        /** 用户服务标识 */
        sp_openid?: string | undefined
        /** 用户子标识 */
        sub_openid?: string | undefined
        /** 用户手机号的哈希值 */
        phone_number_hash?: string | undefined
      }
    | undefined
}

/** 商户贴息-获取微信分付曝光建议 */
export interface PostV3PayInstalPartnerExposureRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayInstalPartnerExposureBody
}

export interface PostV3PayInstalPartnerExposureResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}

export interface PostV3PayPartnerTransactionsAppBody {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: TransactionSettleInfo | undefined
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: TransactionAmountInput
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly TransactionLimitPay[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: TransactionDetail | undefined
  /** 场景信息 */
  scene_info?: TransactionSceneInfo | undefined
  /** 支付者 */
  payer?:
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

/** APP下单 */
export interface PostV3PayPartnerTransactionsAppRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayPartnerTransactionsAppBody
}

export interface PostV3PayPartnerTransactionsAppResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3PayPartnerTransactionsAppWithContractBody {
  /** 服务商应用ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户/二级商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号/二级商户号 */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
      }
    | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 优惠功能 */
  detail?:
    | {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        invoice_id?: string | undefined
        /** 单品列表 */
        goods_detail: readonly {
          /** 商户侧商品编码 */
          merchant_goods_id: string
          /** 微信支付商品编码 */
          wechatpay_goods_id?: string | undefined
          /** 商品名称 */
          goods_name?: string | undefined
          /** 商品数量 */
          quantity: number
          /** 商品单价 */
          unit_price: number
        }[]
      }
    | undefined
  /** 场景信息 */
  scene_info?:
    | {
        /** 用户终端IP */
        payer_client_ip: string
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 商户门店信息 */
        store_info?:
          | {
              /** 门店编号 */
              id?: string | undefined
              /** 门店名称 */
              name?: string | undefined
              /** 地区编码 */
              area_code?: string | undefined
              /** 详细地址 */
              address?: string | undefined
            }
          | undefined
      }
    | undefined
  /** 签约授权信息 */
  contract_info: {
    /** 模板ID */
    plan_id: string
    /** 签约商户号 */
    contract_mchid: string
    /** 签约AppID */
    contract_appid: string
    /** 签约协议号 */
    contract_code: string
    /** 请求序列号 */
    request_serial: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约信息通知URL */
    contract_notify_url?: string | undefined
  }
}

/** APP下单并签约 */
export interface PostV3PayPartnerTransactionsAppWithContractRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayPartnerTransactionsAppWithContractBody
}

export interface PostV3PayPartnerTransactionsAppWithContractResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3PayPartnerTransactionsCodepayBody {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined
  /** 合作伙伴商户号 */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string | undefined
  /** 特约商户商户号 */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 支付者 */
  payer: {
    /** 授权码 */
    auth_code: string
  }
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备 IP */
    device_ip?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 门店编号 */
      id?: string | undefined
      /** 商家自定义编码 */
      out_id?: string | undefined
    }
  }
  /** 优惠功能 */
  detail?:
    | {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        invoice_id?: string | undefined
        /** 单品列表 */
        goods_detail: readonly {
          /** 商品编码 */
          merchant_goods_id: string
          /** 微信支付商品编码 */
          wxpay_goods_id?: string | undefined
          /** 商品名称 */
          goods_name?: string | undefined
          /** 商品数量 */
          quantity: number
          /** 商品单价 */
          unit_price: number
        }[]
      }
    | undefined
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
      }
    | undefined
}

/** 付款码支付 */
export interface PostV3PayPartnerTransactionsCodepayRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayPartnerTransactionsCodepayBody
}

export interface PostV3PayPartnerTransactionsCodepayResponse {
  /** 合作伙伴应用AppID */
  sp_appid?: string
  /** 合作伙伴商户号 */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string
  /** 特约商户商户号 */
  sub_mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 银行类型 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 附加数据 */
  attach?: string
  /** 支付者 */
  payer?: {
    /** 合作伙伴用户标识 */
    sp_openid?: string
    /** 特约商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total?: number
    /** 订单金额货币类型 */
    currency?: string
    /** 用户支付货币类型 */
    payer_currency?: string
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 优惠券面额 */
    amount: number
    /** 活动ID */
    stock_id?: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
    /** 优惠货币类型 */
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
      discount_amount: number
      /** 商品备注 */
      goods_remark?: string
    }[]
  }[]
}

export interface PostV3PayPartnerTransactionsExposureBody {
  /** 服务商应用ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户/二级商户应用ID */
  sub_appid: string
  /** 子商户号/二级商户号 */
  sub_mchid?: string | undefined
  /** 支付者 */
  payer: {
    /** 用户服务商标识 */
    sp_openid?: string | undefined
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined
    /** 用户子商户标识 */
    sub_openid?: string | undefined
  }
  /** 商户订单号 */
  out_trade_no: string
}

/** 微信分付-支付方式前置服务 */
export interface PostV3PayPartnerTransactionsExposureRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayPartnerTransactionsExposureBody
}

export interface PostV3PayPartnerTransactionsExposureResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 */
  market_exposure_token?: string
}

export interface PostV3PayPartnerTransactionsH5Body {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: TransactionSettleInfo | undefined
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: TransactionAmountInput
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly TransactionLimitPay[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: TransactionDetail | undefined
  /** 场景信息 */
  scene_info: {
    /** 用户终端IP */
    payer_client_ip: string
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: TransactionStoreInfo | undefined
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
  /** 支付者 */
  payer?:
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
}

/** H5下单 */
export interface PostV3PayPartnerTransactionsH5Request extends JsonOptions {
  query?: undefined
  json: PostV3PayPartnerTransactionsH5Body
}

export interface PostV3PayPartnerTransactionsH5Response {
  /** 支付跳转链接 */
  h5_url: string
}

export type GetV3PayPartnerTransactionsIdByTransactionIdQuery = {
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}

/** 微信支付订单号查询 */
export interface GetV3PayPartnerTransactionsIdByTransactionIdRequest extends BodilessOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query: GetV3PayPartnerTransactionsIdByTransactionIdQuery
}

export interface GetV3PayPartnerTransactionsIdByTransactionIdResponse {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: TransactionTradeType
  /** 交易状态 */
  trade_state?: TransactionTradeState
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 (RFC 3339) */
  success_time?: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount?: {
    /** 总金额 */
    total?: number
    /** 用户支付金额 */
    payer_total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 用户服务标识 */
    sp_openid?: string
    /** 用户子标识 */
    sub_openid?: string
  }
  /** 优惠功能 */
  promotion_detail?: TransactionPromotionDetail[]
}

export interface PostV3PayPartnerTransactionsJsapiBody {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: TransactionSettleInfo | undefined
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: TransactionAmountInput
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly TransactionLimitPay[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: TransactionDetail | undefined
  /** 场景信息 */
  scene_info?: TransactionSceneInfo | undefined
  /** 支付者 */
  payer: {
    /** 用户服务标识 */
    sp_openid?: string | undefined
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

/** JSAPI下单 */
export interface PostV3PayPartnerTransactionsJsapiRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayPartnerTransactionsJsapiBody
}

export interface PostV3PayPartnerTransactionsJsapiResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3PayPartnerTransactionsJsapiWithContractBody {
  /** 服务商应用ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户/二级商户应用ID */
  sub_appid?: string | undefined
  /** 子商户号/二级商户号 */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
      }
    | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 支付者 */
  payer: {
    /** 用户服务标识 */
    sp_openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
  /** 优惠功能 */
  detail?:
    | {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        invoice_id?: string | undefined
        /** 单品列表 */
        goods_detail: readonly {
          /** 商户侧商品编码 */
          merchant_goods_id: string
          /** 微信支付商品编码 */
          wechatpay_goods_id?: string | undefined
          /** 商品名称 */
          goods_name?: string | undefined
          /** 商品数量 */
          quantity: number
          /** 商品单价 */
          unit_price: number
        }[]
      }
    | undefined
  /** 场景信息 */
  scene_info?:
    | {
        /** 用户终端IP */
        payer_client_ip: string
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 商户门店信息 */
        store_info?:
          | {
              /** 门店编号 */
              id?: string | undefined
              /** 门店名称 */
              name?: string | undefined
              /** 地区编码 */
              area_code?: string | undefined
              /** 详细地址 */
              address?: string | undefined
            }
          | undefined
      }
    | undefined
  /** 签约授权信息 */
  contract_info: {
    /** 免密协议ID */
    password_free_contract_id?: string | undefined
    /** 扣费服务预授权token */
    token?: string | undefined
    /** 模板ID */
    plan_id?: string | undefined
    /** 签约商户号 */
    contract_mchid?: string | undefined
    /** 签约AppID */
    contract_appid?: string | undefined
    /** 签约协议号 */
    contract_code?: string | undefined
    /** 请求序列号 */
    request_serial?: string | undefined
    /** 用户账户展示名称 */
    contract_display_account?: string | undefined
    /** 签约信息通知URL */
    contract_notify_url?: string | undefined
  }
}

/** JSAPI下单并授权/签约 */
export interface PostV3PayPartnerTransactionsJsapiWithContractRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayPartnerTransactionsJsapiWithContractBody
}

export interface PostV3PayPartnerTransactionsJsapiWithContractResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3PayPartnerTransactionsMiniprogramBody {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 支付者 */
  payer: {
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
  /** 优惠功能 */
  detail?:
    | {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        invoice_id?: string | undefined
        /** 单品列表 */
        goods_detail?:
          | readonly {
              /** 商户侧商品编码 */
              merchant_goods_id: string
              /** 微信侧商品编码 */
              wechatpay_goods_id?: string | undefined
              /** 商品名称 */
              goods_name?: string | undefined
              /** 商品数量 */
              quantity: number
              /** 商品单价 */
              unit_price: number
            }[]
          | undefined
      }
    | undefined
  /** 场景信息 */
  scene_info?:
    | {
        /** 用户终端IP */
        payer_client_ip?: string | undefined
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 商户门店信息 */
        store_info?:
          | {
              /** 门店编号 */
              id?: string | undefined
              /** 商家自定义编码 */
              out_id?: string | undefined
            }
          | undefined
      }
    | undefined
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
      }
    | undefined
}

/** 小程序支付下单 */
export interface PostV3PayPartnerTransactionsMiniprogramRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayPartnerTransactionsMiniprogramBody
}

export interface PostV3PayPartnerTransactionsMiniprogramResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3PayPartnerTransactionsNativeBody {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** 结算信息 */
  settle_info?: TransactionSettleInfo | undefined
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: TransactionAmountInput
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly TransactionLimitPay[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: TransactionDetail | undefined
  /** 场景信息 */
  scene_info?: TransactionSceneInfo | undefined
  /** 支付者 */
  payer?:
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
}

/** Native下单 */
export interface PostV3PayPartnerTransactionsNativeRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayPartnerTransactionsNativeBody
}

export interface PostV3PayPartnerTransactionsNativeResponse {
  /** 二维码链接 */
  code_url: string
}

export type GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoQuery = {
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}

/** 商户订单号查询 */
export interface GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query: GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoQuery
}

export interface GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoResponse {
  /** 服务商公众号ID */
  sp_appid: string
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: TransactionTradeType
  /** 交易状态 */
  trade_state?: TransactionTradeState
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 (RFC 3339) */
  success_time?: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount?: {
    /** 总金额 */
    total?: number
    /** 用户支付金额 */
    payer_total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 用户服务标识 */
    sp_openid?: string
    /** 用户子标识 */
    sub_openid?: string
  }
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
  }
  /** 优惠功能 */
  promotion_detail?: TransactionPromotionDetail[]
}

export interface PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseBody {
  /** 服务商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}

/** 关单 */
export interface PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseRequest
  extends JsonOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: undefined
  json: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseBody
}

export interface PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseBody {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined
  /** 合作伙伴商户号 */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string | undefined
  /** 特约商户商户号 */
  sub_mchid: string
}

/** 撤销 */
export interface PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseRequest
  extends JsonOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: undefined
  json: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseBody
}

export interface PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseResponse {
  /** 合作伙伴应用AppID */
  sp_appid?: string
  /** 合作伙伴商户号 */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string
  /** 特约商户商户号 */
  sub_mchid: string
  /** 商户订单号 */
  out_trade_no: string
}

export interface PostV3PayPartnerTransactionsScannedposBody {
  /** 合作伙伴应用AppID */
  sp_appid?: string | undefined
  /** 合作伙伴商户号 */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string | undefined
  /** 特约商户号 */
  sub_mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 支付者 */
  payer: {
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
  /** 优惠功能 */
  detail?:
    | {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票 ID */
        invoice_id?: string | undefined
        /** 单品列表 */
        goods_detail?:
          | readonly {
              /** 商品编码 */
              merchant_goods_id: string
              /** 微信侧商品编码 */
              wechatpay_goods_id?: string | undefined
              /** 商品名称 */
              goods_name?: string | undefined
              /** 商品数量 */
              quantity: number
              /** 商品单价 */
              unit_price: number
            }[]
          | undefined
      }
    | undefined
  /** 场景信息 */
  scene_info: {
    /** 用户终端IP */
    payer_client_ip: string
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 门店ID */
      id?: string | undefined
      /** 商家自定义编码 */
      out_id?: string | undefined
    }
  }
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
      }
    | undefined
}

/** 扫码支付下单 */
export interface PostV3PayPartnerTransactionsScannedposRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayPartnerTransactionsScannedposBody
}

export interface PostV3PayPartnerTransactionsScannedposResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3PayTransactionsAppBody {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: TransactionAmountInput
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly TransactionLimitPay[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: TransactionDetail | undefined
  /** 场景信息 */
  scene_info?: TransactionSceneInfo | undefined
  /** 支付者 */
  payer?:
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
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
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

/** APP下单 */
export interface PostV3PayTransactionsAppRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayTransactionsAppBody
}

export interface PostV3PayTransactionsAppResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3PayTransactionsAppWithContractBody {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 优惠功能 */
  detail?:
    | {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        invoice_id?: string | undefined
        /** 单品列表 */
        goods_detail: readonly {
          /** 商户侧商品编码 */
          merchant_goods_id: string
          /** 微信支付商品编码 */
          wechatpay_goods_id?: string | undefined
          /** 商品名称 */
          goods_name?: string | undefined
          /** 商品数量 */
          quantity: number
          /** 商品单价 */
          unit_price: number
        }[]
      }
    | undefined
  /** 场景信息 */
  scene_info?:
    | {
        /** 用户终端IP */
        payer_client_ip: string
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 商户门店信息 */
        store_info?:
          | {
              /** 门店编号 */
              id?: string | undefined
              /** 门店名称 */
              name?: string | undefined
              /** 地区编码 */
              area_code?: string | undefined
              /** 详细地址 */
              address?: string | undefined
            }
          | undefined
      }
    | undefined
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
      }
    | undefined
  /** 签约授权信息 */
  contract_info: {
    /** 模板ID */
    plan_id: string
    /** 签约商户号 */
    contract_mchid: string
    /** 签约AppID */
    contract_appid: string
    /** 签约协议号 */
    contract_code: string
    /** 请求序列号 */
    request_serial: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约信息通知URL */
    contract_notify_url?: string | undefined
  }
}

/** APP下单并签约 */
export interface PostV3PayTransactionsAppWithContractRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayTransactionsAppWithContractBody
}

export interface PostV3PayTransactionsAppWithContractResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3PayTransactionsCodepayBody {
  /** 应用AppID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string | undefined
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 支付者 */
  payer: {
    /** 授权码 */
    auth_code: string
  }
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info: {
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户端设备 IP */
    device_ip?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 门店编号 */
      id?: string | undefined
      /** 商家自定义编码 */
      out_id?: string | undefined
    }
  }
  /** 优惠功能 */
  detail?:
    | {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        invoice_id?: string | undefined
        /** 单品列表 */
        goods_detail: readonly {
          /** 商品编码 */
          merchant_goods_id: string
          /** 微信支付商品编码 */
          wxpay_goods_id?: string | undefined
          /** 商品名称 */
          goods_name?: string | undefined
          /** 商品数量 */
          quantity: number
          /** 商品单价 */
          unit_price: number
        }[]
      }
    | undefined
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
      }
    | undefined
}

/** 付款码支付 */
export interface PostV3PayTransactionsCodepayRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayTransactionsCodepayBody
}

export interface PostV3PayTransactionsCodepayResponse {
  /** 应用AppID */
  appid?: string
  /** 直连商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 银行类型 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 附加数据 */
  attach?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
  }
  /** 订单金额 */
  amount?: {
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total?: number
    /** 订单金额货币类型 */
    currency?: string
    /** 用户支付货币类型 */
    payer_currency?: string
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 优惠券面额 */
    amount: number
    /** 活动ID */
    stock_id?: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
    other_contribute?: number
    /** 优惠货币类型 */
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
      discount_amount: number
      /** 商品备注 */
      goods_remark?: string
    }[]
  }[]
}

export interface PostV3PayTransactionsExposureBody {
  /** 直连商户号 */
  mchid?: string | undefined
  /** 应用AppID */
  appid: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string | undefined
    /** 用户手机号的哈希值 */
    phone_number_hash?: string | undefined
  }
  /** 商户订单号 */
  out_trade_no: string
}

/** 微信分付-支付方式前置服务 */
export interface PostV3PayTransactionsExposureRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayTransactionsExposureBody
}

export interface PostV3PayTransactionsExposureResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 */
  market_exposure_token?: string
}

export interface PostV3PayTransactionsH5Body {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: TransactionAmountInput
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly TransactionLimitPay[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: TransactionDetail | undefined
  /** 场景信息 */
  scene_info: {
    /** 用户终端IP */
    payer_client_ip: string
    /** 商户端设备号 */
    device_id?: string | undefined
    /** 商户门店信息 */
    store_info?: TransactionStoreInfo | undefined
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
  /** 支付者 */
  payer?:
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
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
      }
    | undefined
}

/** H5下单 */
export interface PostV3PayTransactionsH5Request extends JsonOptions {
  query?: undefined
  json: PostV3PayTransactionsH5Body
}

export interface PostV3PayTransactionsH5Response {
  /** 支付跳转链接 */
  h5_url: string
}

export type GetV3PayTransactionsIdByTransactionIdQuery = {
  /** 直连商户号 */
  mchid: string
}

/** 微信支付订单号查询 */
export interface GetV3PayTransactionsIdByTransactionIdRequest extends BodilessOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query: GetV3PayTransactionsIdByTransactionIdQuery
}

export interface GetV3PayTransactionsIdByTransactionIdResponse {
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: TransactionTradeType
  /** 交易状态 */
  trade_state?: TransactionTradeState
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 (RFC 3339) */
  success_time?: string
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount?: {
    /** 总金额 */
    total?: number
    /** 用户支付金额 */
    payer_total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
  }
  /** 优惠功能 */
  promotion_detail?: TransactionPromotionDetail[]
}

export interface PostV3PayTransactionsJsapiBody {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: TransactionAmountInput
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly TransactionLimitPay[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: TransactionDetail | undefined
  /** 场景信息 */
  scene_info?: TransactionSceneInfo | undefined
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid: string
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
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
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

/** JSAPI下单 */
export interface PostV3PayTransactionsJsapiRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayTransactionsJsapiBody
}

export interface PostV3PayTransactionsJsapiResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3PayTransactionsJsapiWithContractBody {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** 附加数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid: string
  }
  /** 优惠功能 */
  detail?:
    | {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        invoice_id?: string | undefined
        /** 单品列表 */
        goods_detail: readonly {
          /** 商户侧商品编码 */
          merchant_goods_id: string
          /** 微信支付商品编码 */
          wechatpay_goods_id?: string | undefined
          /** 商品名称 */
          goods_name?: string | undefined
          /** 商品数量 */
          quantity: number
          /** 商品单价 */
          unit_price: number
        }[]
      }
    | undefined
  /** 场景信息 */
  scene_info?:
    | {
        /** 用户终端IP */
        payer_client_ip: string
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 商户门店信息 */
        store_info?:
          | {
              /** 门店编号 */
              id?: string | undefined
              /** 门店名称 */
              name?: string | undefined
              /** 地区编码 */
              area_code?: string | undefined
              /** 详细地址 */
              address?: string | undefined
            }
          | undefined
      }
    | undefined
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
      }
    | undefined
  /** 签约授权信息 */
  contract_info: {
    /** 扣费服务预授权token */
    token?: string | undefined
    /** 免密协议ID */
    password_free_contract_id?: string | undefined
    /** 模板ID */
    plan_id?: string | undefined
    /** 签约商户号 */
    contract_mchid?: string | undefined
    /** 签约AppID */
    contract_appid?: string | undefined
    /** 签约协议号 */
    contract_code?: string | undefined
    /** 请求序列号 */
    request_serial?: string | undefined
    /** 用户账户展示名称 */
    contract_display_account?: string | undefined
    /** 签约信息通知URL */
    contract_notify_url?: string | undefined
  }
}

/** JSAPI下单并授权/签约 */
export interface PostV3PayTransactionsJsapiWithContractRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayTransactionsJsapiWithContractBody
}

export interface PostV3PayTransactionsJsapiWithContractResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3PayTransactionsNativeBody {
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: TransactionAmountInput
  /** 交易结束时间 (RFC 3339) */
  time_expire?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string | undefined
  /** 指定支付方式 */
  limit_pay?: readonly TransactionLimitPay[] | undefined
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean | undefined
  /** 优惠功能 */
  detail?: TransactionDetail | undefined
  /** 场景信息 */
  scene_info?: TransactionSceneInfo | undefined
  /** 支付者 */
  payer?:
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
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
      }
    | undefined
}

/** Native下单 */
export interface PostV3PayTransactionsNativeRequest extends JsonOptions {
  query?: undefined
  json: PostV3PayTransactionsNativeBody
}

export interface PostV3PayTransactionsNativeResponse {
  /** 二维码链接 */
  code_url: string
}

export type GetV3PayTransactionsOutTradeNoByOutTradeNoQuery = {
  /** 直连商户号 */
  mchid: string
}

/** 商户订单号查询 */
export interface GetV3PayTransactionsOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query: GetV3PayTransactionsOutTradeNoByOutTradeNoQuery
}

export interface GetV3PayTransactionsOutTradeNoByOutTradeNoResponse {
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: TransactionTradeType
  /** 交易状态 */
  trade_state?: TransactionTradeState
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 (RFC 3339) */
  success_time?: string
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount?: {
    /** 总金额 */
    total?: number
    /** 用户支付金额 */
    payer_total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name?: string
      /** 地区编码 */
      area_code?: string
      /** 详细地址 */
      address?: string
    }
  }
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
  }
  /** 使用的商户贴息信息(微信分付) */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
  }
  /** 优惠功能 */
  promotion_detail?: TransactionPromotionDetail[]
}

export interface PostV3PayTransactionsOutTradeNoByOutTradeNoCloseBody {
  /** 直连商户号 */
  mchid: string
}

/** 关单 */
export interface PostV3PayTransactionsOutTradeNoByOutTradeNoCloseRequest extends JsonOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: undefined
  json: PostV3PayTransactionsOutTradeNoByOutTradeNoCloseBody
}

export interface PostV3PayTransactionsOutTradeNoByOutTradeNoReverseBody {
  /** 应用AppID */
  appid: string
  /** 直连商户号 */
  mchid: string
}

/** 撤销 */
export interface PostV3PayTransactionsOutTradeNoByOutTradeNoReverseRequest extends JsonOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: undefined
  json: PostV3PayTransactionsOutTradeNoByOutTradeNoReverseBody
}

export interface PostV3PayTransactionsOutTradeNoByOutTradeNoReverseResponse {
  /** 应用AppID */
  appid?: string
  /** 直连商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
}

export interface V3Pay extends ListedNode {
  readonly acquiringBank: V3PayAcquiringBank
  readonly instal: V3PayInstal
  readonly partner: V3PayPartner
  readonly transactions: V3PayTransactions
}

export interface V3PayAcquiringBank extends ListedNode {
  readonly transactions: V3PayAcquiringBankTransactions
}

export interface V3PayAcquiringBankTransactions extends ListedNode {
  readonly exposure: V3PayAcquiringBankTransactionsExposure
}

export interface V3PayAcquiringBankTransactionsExposure extends ListedNode {
  /** 微信分付-支付方式前置服务 (从业机构) */
  post(
    options: PostV3PayAcquiringBankTransactionsExposureRequest,
  ): Promise<WechatpayResponse<PostV3PayAcquiringBankTransactionsExposureResponse>>
  /** 微信分付-支付方式前置服务 (从业机构) */
  postAsync(
    options: PostV3PayAcquiringBankTransactionsExposureRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayAcquiringBankTransactionsExposureResponse>>
}

export interface V3PayInstal extends ListedNode {
  readonly exposure: V3PayInstalExposure
  readonly partner: V3PayInstalPartner
}

export interface V3PayInstalExposure extends ListedNode {
  /** 商户贴息-获取微信分付曝光建议 (普通商户) */
  post(
    options: PostV3PayInstalExposureRequest,
  ): Promise<WechatpayResponse<PostV3PayInstalExposureResponse>>
  /** 商户贴息-获取微信分付曝光建议 (普通商户) */
  postAsync(
    options: PostV3PayInstalExposureRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayInstalExposureResponse>>
}

export interface V3PayInstalPartner extends ListedNode {
  readonly exposure: V3PayInstalPartnerExposure
}

export interface V3PayInstalPartnerExposure extends ListedNode {
  /** 商户贴息-获取微信分付曝光建议 (服务商) */
  post(
    options: PostV3PayInstalPartnerExposureRequest,
  ): Promise<WechatpayResponse<PostV3PayInstalPartnerExposureResponse>>
  /** 商户贴息-获取微信分付曝光建议 (服务商) */
  postAsync(
    options: PostV3PayInstalPartnerExposureRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayInstalPartnerExposureResponse>>
}

export interface V3PayPartner extends ListedNode {
  readonly transactions: V3PayPartnerTransactions
}

export interface V3PayPartnerTransactions extends ListedNode {
  readonly app: V3PayPartnerTransactionsApp
  readonly appWithContract: V3PayPartnerTransactionsAppWithContract
  readonly codepay: V3PayPartnerTransactionsCodepay
  readonly exposure: V3PayPartnerTransactionsExposure
  readonly h5: V3PayPartnerTransactionsH5
  readonly id: V3PayPartnerTransactionsId
  readonly jsapi: V3PayPartnerTransactionsJsapi
  readonly jsapiWithContract: V3PayPartnerTransactionsJsapiWithContract
  readonly miniprogram: V3PayPartnerTransactionsMiniprogram
  readonly native: V3PayPartnerTransactionsNative
  readonly outTradeNo: V3PayPartnerTransactionsOutTradeNo
  readonly scannedpos: V3PayPartnerTransactionsScannedpos
}

export interface V3PayPartnerTransactionsApp extends ListedNode {
  /**
   * APP下单 (服务商、电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_1.shtml
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523526
   */
  post(
    options: PostV3PayPartnerTransactionsAppRequest,
  ): Promise<WechatpayResponse<PostV3PayPartnerTransactionsAppResponse>>
  /**
   * APP下单 (服务商、电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_1.shtml
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523526
   */
  postAsync(
    options: PostV3PayPartnerTransactionsAppRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayPartnerTransactionsAppResponse>>
}

export interface V3PayPartnerTransactionsAppWithContract extends ListedNode {
  /** APP下单并签约 (服务商) */
  post(
    options: PostV3PayPartnerTransactionsAppWithContractRequest,
  ): Promise<WechatpayResponse<PostV3PayPartnerTransactionsAppWithContractResponse>>
  /** APP下单并签约 (服务商) */
  postAsync(
    options: PostV3PayPartnerTransactionsAppWithContractRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayPartnerTransactionsAppWithContractResponse>>
}

export interface V3PayPartnerTransactionsCodepay extends ListedNode {
  /**
   * 付款码支付 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-code-pay.html
   */
  post(
    options: PostV3PayPartnerTransactionsCodepayRequest,
  ): Promise<WechatpayResponse<PostV3PayPartnerTransactionsCodepayResponse>>
  /**
   * 付款码支付 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-code-pay.html
   */
  postAsync(
    options: PostV3PayPartnerTransactionsCodepayRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayPartnerTransactionsCodepayResponse>>
}

export interface V3PayPartnerTransactionsExposure extends ListedNode {
  /** 微信分付-支付方式前置服务 (服务商) */
  post(
    options: PostV3PayPartnerTransactionsExposureRequest,
  ): Promise<WechatpayResponse<PostV3PayPartnerTransactionsExposureResponse>>
  /** 微信分付-支付方式前置服务 (服务商) */
  postAsync(
    options: PostV3PayPartnerTransactionsExposureRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayPartnerTransactionsExposureResponse>>
}

export interface V3PayPartnerTransactionsH5 extends ListedNode {
  /**
   * H5下单 (服务商、电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_4.shtml
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523544
   */
  post(
    options: PostV3PayPartnerTransactionsH5Request,
  ): Promise<WechatpayResponse<PostV3PayPartnerTransactionsH5Response>>
  /**
   * H5下单 (服务商、电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_4.shtml
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523544
   */
  postAsync(
    options: PostV3PayPartnerTransactionsH5Request,
  ): ChainPromise<WechatpayResponse<PostV3PayPartnerTransactionsH5Response>>
}

export interface V3PayPartnerTransactionsId extends ListedNode {
  readonly _transaction_id_: V3PayPartnerTransactionsIdByTransactionId
}

export interface V3PayPartnerTransactionsIdByTransactionId extends ListedNode {
  /** 微信支付订单号查询 (服务商、电商平台) */
  get(
    options: GetV3PayPartnerTransactionsIdByTransactionIdRequest,
  ): Promise<WechatpayResponse<GetV3PayPartnerTransactionsIdByTransactionIdResponse>>
  /** 微信支付订单号查询 (服务商、电商平台) */
  getAsync(
    options: GetV3PayPartnerTransactionsIdByTransactionIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayPartnerTransactionsIdByTransactionIdResponse>>
}

export interface V3PayPartnerTransactionsJsapi extends ListedNode {
  /**
   * JSAPI下单 (服务商、电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_2.shtml
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523579
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523593
   */
  post(
    options: PostV3PayPartnerTransactionsJsapiRequest,
  ): Promise<WechatpayResponse<PostV3PayPartnerTransactionsJsapiResponse>>
  /**
   * JSAPI下单 (服务商、电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_2.shtml
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523579
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523593
   */
  postAsync(
    options: PostV3PayPartnerTransactionsJsapiRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayPartnerTransactionsJsapiResponse>>
}

export interface V3PayPartnerTransactionsJsapiWithContract extends ListedNode {
  /** JSAPI下单并授权/签约 (服务商) */
  post(
    options: PostV3PayPartnerTransactionsJsapiWithContractRequest,
  ): Promise<WechatpayResponse<PostV3PayPartnerTransactionsJsapiWithContractResponse>>
  /** JSAPI下单并授权/签约 (服务商) */
  postAsync(
    options: PostV3PayPartnerTransactionsJsapiWithContractRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayPartnerTransactionsJsapiWithContractResponse>>
}

export interface V3PayPartnerTransactionsMiniprogram extends ListedNode {
  /** 小程序支付下单 (服务商) */
  post(
    options: PostV3PayPartnerTransactionsMiniprogramRequest,
  ): Promise<WechatpayResponse<PostV3PayPartnerTransactionsMiniprogramResponse>>
  /** 小程序支付下单 (服务商) */
  postAsync(
    options: PostV3PayPartnerTransactionsMiniprogramRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayPartnerTransactionsMiniprogramResponse>>
}

export interface V3PayPartnerTransactionsNative extends ListedNode {
  /**
   * Native下单 (服务商、电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_3.shtml
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523551
   */
  post(
    options: PostV3PayPartnerTransactionsNativeRequest,
  ): Promise<WechatpayResponse<PostV3PayPartnerTransactionsNativeResponse>>
  /**
   * Native下单 (服务商、电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_3.shtml
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012523551
   */
  postAsync(
    options: PostV3PayPartnerTransactionsNativeRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayPartnerTransactionsNativeResponse>>
}

export interface V3PayPartnerTransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3PayPartnerTransactionsOutTradeNoByOutTradeNo
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNo extends ListedNode {
  /** 商户订单号查询 (服务商、电商平台) */
  get(
    options: GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoResponse>>
  /** 商户订单号查询 (服务商、电商平台) */
  getAsync(
    options: GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayPartnerTransactionsOutTradeNoByOutTradeNoResponse>>
  readonly close: V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose
  readonly reverse: V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose extends ListedNode {
  /** 关单 (服务商、电商平台) */
  post(
    options: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 关单 (服务商、电商平台) */
  postAsync(
    options: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoCloseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse extends ListedNode {
  /**
   * 撤销 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-reverse.html
   */
  post(
    options: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseRequest,
  ): Promise<WechatpayResponse<PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseResponse>>
  /**
   * 撤销 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-reverse.html
   */
  postAsync(
    options: PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PayPartnerTransactionsOutTradeNoByOutTradeNoReverseResponse>
  >
}

export interface V3PayPartnerTransactionsScannedpos extends ListedNode {
  /**
   * 扫码支付下单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-scannedpos-payment/partner-ap-iv3/parner-scanned-pos-prepay.html
   */
  post(
    options: PostV3PayPartnerTransactionsScannedposRequest,
  ): Promise<WechatpayResponse<PostV3PayPartnerTransactionsScannedposResponse>>
  /**
   * 扫码支付下单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/partner-scannedpos-payment/partner-ap-iv3/parner-scanned-pos-prepay.html
   */
  postAsync(
    options: PostV3PayPartnerTransactionsScannedposRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayPartnerTransactionsScannedposResponse>>
}

export interface V3PayTransactions extends ListedNode {
  readonly app: V3PayTransactionsApp
  readonly appWithContract: V3PayTransactionsAppWithContract
  readonly codepay: V3PayTransactionsCodepay
  readonly exposure: V3PayTransactionsExposure
  readonly h5: V3PayTransactionsH5
  readonly id: V3PayTransactionsId
  readonly jsapi: V3PayTransactionsJsapi
  readonly jsapiWithContract: V3PayTransactionsJsapiWithContract
  readonly native: V3PayTransactionsNative
  readonly outTradeNo: V3PayTransactionsOutTradeNo
}

export interface V3PayTransactionsApp extends ListedNode {
  /**
   * APP下单 (直连商户、特约商户（直连模式）)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_1.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525136
   */
  post(
    options: PostV3PayTransactionsAppRequest,
  ): Promise<WechatpayResponse<PostV3PayTransactionsAppResponse>>
  /**
   * APP下单 (直连商户、特约商户（直连模式）)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_1.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525136
   */
  postAsync(
    options: PostV3PayTransactionsAppRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayTransactionsAppResponse>>
}

export interface V3PayTransactionsAppWithContract extends ListedNode {
  /** APP下单并签约 (普通商户) */
  post(
    options: PostV3PayTransactionsAppWithContractRequest,
  ): Promise<WechatpayResponse<PostV3PayTransactionsAppWithContractResponse>>
  /** APP下单并签约 (普通商户) */
  postAsync(
    options: PostV3PayTransactionsAppWithContractRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayTransactionsAppWithContractResponse>>
}

export interface V3PayTransactionsCodepay extends ListedNode {
  /**
   * 付款码支付 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/code-pay.html
   */
  post(
    options: PostV3PayTransactionsCodepayRequest,
  ): Promise<WechatpayResponse<PostV3PayTransactionsCodepayResponse>>
  /**
   * 付款码支付 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/code-pay.html
   */
  postAsync(
    options: PostV3PayTransactionsCodepayRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayTransactionsCodepayResponse>>
}

export interface V3PayTransactionsExposure extends ListedNode {
  /** 微信分付-支付方式前置服务 (普通商户) */
  post(
    options: PostV3PayTransactionsExposureRequest,
  ): Promise<WechatpayResponse<PostV3PayTransactionsExposureResponse>>
  /** 微信分付-支付方式前置服务 (普通商户) */
  postAsync(
    options: PostV3PayTransactionsExposureRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayTransactionsExposureResponse>>
}

export interface V3PayTransactionsH5 extends ListedNode {
  /**
   * H5下单 (直连商户、特约商户（直连模式）)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_4.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525153
   */
  post(
    options: PostV3PayTransactionsH5Request,
  ): Promise<WechatpayResponse<PostV3PayTransactionsH5Response>>
  /**
   * H5下单 (直连商户、特约商户（直连模式）)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_4.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525153
   */
  postAsync(
    options: PostV3PayTransactionsH5Request,
  ): ChainPromise<WechatpayResponse<PostV3PayTransactionsH5Response>>
}

export interface V3PayTransactionsId extends ListedNode {
  readonly _transaction_id_: V3PayTransactionsIdByTransactionId
}

export interface V3PayTransactionsIdByTransactionId extends ListedNode {
  /** 微信支付订单号查询 (直连商户、特约商户（直连模式）) */
  get(
    options: GetV3PayTransactionsIdByTransactionIdRequest,
  ): Promise<WechatpayResponse<GetV3PayTransactionsIdByTransactionIdResponse>>
  /** 微信支付订单号查询 (直连商户、特约商户（直连模式）) */
  getAsync(
    options: GetV3PayTransactionsIdByTransactionIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayTransactionsIdByTransactionIdResponse>>
}

export interface V3PayTransactionsJsapi extends ListedNode {
  /**
   * JSAPI下单 (直连商户、特约商户（直连模式）)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525167
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525182
   */
  post(
    options: PostV3PayTransactionsJsapiRequest,
  ): Promise<WechatpayResponse<PostV3PayTransactionsJsapiResponse>>
  /**
   * JSAPI下单 (直连商户、特约商户（直连模式）)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525167
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525182
   */
  postAsync(
    options: PostV3PayTransactionsJsapiRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayTransactionsJsapiResponse>>
}

export interface V3PayTransactionsJsapiWithContract extends ListedNode {
  /** JSAPI下单并授权/签约 (普通商户) */
  post(
    options: PostV3PayTransactionsJsapiWithContractRequest,
  ): Promise<WechatpayResponse<PostV3PayTransactionsJsapiWithContractResponse>>
  /** JSAPI下单并授权/签约 (普通商户) */
  postAsync(
    options: PostV3PayTransactionsJsapiWithContractRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayTransactionsJsapiWithContractResponse>>
}

export interface V3PayTransactionsNative extends ListedNode {
  /**
   * Native下单 (直连商户、特约商户（直连模式）)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525171
   */
  post(
    options: PostV3PayTransactionsNativeRequest,
  ): Promise<WechatpayResponse<PostV3PayTransactionsNativeResponse>>
  /**
   * Native下单 (直连商户、特约商户（直连模式）)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525171
   */
  postAsync(
    options: PostV3PayTransactionsNativeRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayTransactionsNativeResponse>>
}

export interface V3PayTransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3PayTransactionsOutTradeNoByOutTradeNo
}

export interface V3PayTransactionsOutTradeNoByOutTradeNo extends ListedNode {
  /** 商户订单号查询 (直连商户、特约商户（直连模式）) */
  get(
    options: GetV3PayTransactionsOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3PayTransactionsOutTradeNoByOutTradeNoResponse>>
  /** 商户订单号查询 (直连商户、特约商户（直连模式）) */
  getAsync(
    options: GetV3PayTransactionsOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayTransactionsOutTradeNoByOutTradeNoResponse>>
  readonly close: V3PayTransactionsOutTradeNoByOutTradeNoClose
  readonly reverse: V3PayTransactionsOutTradeNoByOutTradeNoReverse
}

export interface V3PayTransactionsOutTradeNoByOutTradeNoClose extends ListedNode {
  /** 关单 (直连商户、特约商户（直连模式）) */
  post(
    options: PostV3PayTransactionsOutTradeNoByOutTradeNoCloseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 关单 (直连商户、特约商户（直连模式）) */
  postAsync(
    options: PostV3PayTransactionsOutTradeNoByOutTradeNoCloseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3PayTransactionsOutTradeNoByOutTradeNoReverse extends ListedNode {
  /**
   * 撤销 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/reverse.html
   */
  post(
    options: PostV3PayTransactionsOutTradeNoByOutTradeNoReverseRequest,
  ): Promise<WechatpayResponse<PostV3PayTransactionsOutTradeNoByOutTradeNoReverseResponse>>
  /**
   * 撤销 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/reverse.html
   */
  postAsync(
    options: PostV3PayTransactionsOutTradeNoByOutTradeNoReverseRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayTransactionsOutTradeNoByOutTradeNoReverseResponse>>
}
