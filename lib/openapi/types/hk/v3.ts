// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { As } from '../../../http/options.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type {
  BodilessOptions,
  FileOptions,
  FileResponse,
  JsonOptions,
  ListedNode,
} from '../../listed.js'

/** 获取平台证书列表 */
export interface GetHkV3CertificatesRequest extends BodilessOptions {
  query?: undefined
}

export interface GetHkV3CertificatesResponse {
  data: {
    serial_no?: string
    /** RFC 3339 */
    effective_time?: string
    /** RFC 3339 */
    expire_time?: string
    encrypt_certificate?: {
      algorithm?: string
      nonce?: string
      associated_data?: string
      /** AEAD_AES_256_GCM 密文 */
      ciphertext?: string
    }
  }[]
}

export interface PostHkV3MerchantsHeaders {
  /** ≤ 64 字符 */
  'Idempotency-Key'?: string | undefined
  [name: string]: string | number | undefined
}

export interface PostHkV3MerchantsBody {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact: {
    /** 联系人名称 (加密) */
    name: string
    /** 联系人电话 (加密) */
    phone: string
    /** 联系人邮箱 (加密) */
    email: string
  }
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
    /** APP下载链接 */
    app_download?: string | undefined
    /** 业务网站 */
    website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店照片JSON格式字符串 (JSON 文本) */
    store_photos?: string | undefined
    /** MCC码 */
    mcc?: string | undefined
  }
  /** 董事信息 */
  director?:
    | {
        /** 董事姓名 */
        name?: string | undefined
        /** 董事证件号 */
        number?: string | undefined
      }
    | undefined
  /** 负责人信息 */
  principal?:
    | {
        /** 负责人姓名 */
        name?: string | undefined
        /** 负责人证件号 */
        number?: string | undefined
      }
    | undefined
}

/** 子商户进件（融合钱包） */
export interface PostHkV3MerchantsRequest extends JsonOptions {
  query?: undefined
  headers?: PostHkV3MerchantsHeaders | undefined
  json: PostHkV3MerchantsBody
}

export interface PostHkV3MerchantsResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved' | (string & {})
  /** 验证状态描述 */
  description?: string
}

export interface PutHkV3MerchantsBody {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司电话 */
  office_phone: string
  /** 联系人信息 */
  contact?:
    | {
        /** 联系人名称 (加密) */
        name: string
        /** 联系人电话 (加密) */
        phone: string
        /** 联系人邮箱 (加密) */
        email: string
      }
    | undefined
  /** 类目 */
  business_category: number
  /** 渠道号 */
  channel_id?: string | undefined
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 公司注册文件编号 */
  registration_certificate_number?: string | undefined
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string | undefined
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 子商户银行结算账户信息 */
  settlement_bank_number?: string | undefined
  /** 业务信息 */
  business: {
    /** 业务类型 */
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
    /** APP下载链接 */
    app_download?: string | undefined
    /** 业务网站 */
    website?: string | undefined
    /** 公众号 */
    office_account?: string | undefined
    /** 小程序 */
    mini_program?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店照片JSON格式字符串 (JSON 文本) */
    store_photos?: string | undefined
    /** MCC码 */
    mcc?: string | undefined
  }
  /** 董事信息 */
  director?:
    | {
        /** 董事姓名 */
        name?: string | undefined
        /** 董事证件号 */
        number?: string | undefined
      }
    | undefined
  /** 负责人信息 */
  principal?:
    | {
        /** 负责人姓名 */
        name?: string | undefined
        /** 负责人证件号 */
        number?: string | undefined
      }
    | undefined
}

/** 修改子商户（融合钱包） */
export interface PutHkV3MerchantsRequest extends JsonOptions {
  query?: undefined
  json: PutHkV3MerchantsBody
}

export interface PutHkV3MerchantsResponse {
  /** 子商户号 */
  sub_mchid: string
}

export type GetHkV3MerchantsBySubMchidQuery = {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 查询子商户（融合钱包） */
export interface GetHkV3MerchantsBySubMchidRequest extends BodilessOptions {
  /** 子商户号 */
  sub_mchid: string
  query: GetHkV3MerchantsBySubMchidQuery
}

export interface GetHkV3MerchantsBySubMchidResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司联系方式 */
  office_phone: string
  /** 册国家或区域 */
  merchant_country_code: string
  /** 类目 */
  business_category: number
  /** 联系人信息 */
  contact?: {
    /** 联系人名称 (加密) */
    name?: string
    /** 联系人电话 (加密) */
    phone?: string
    /** 联系人邮箱 (加密) */
    email?: string
  }
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** 子商户结算账户 */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
    /** APP下载地址 */
    app_download?: string
    /** 业务网站 */
    website?: string
    /** 公众号 */
    office_account?: string
    /** 小程序 */
    mini_program?: string
    /** 门店地址 */
    store_address?: string
    /** MCC码 */
    mcc?: string
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string
    /** 董事证件号码 */
    number?: string
  }
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string
    /** 负责人证件号码 */
    number?: string
  }
}

export type GetHkV3RefundsQuery = {
  /** 微信支付订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 记录起始位置 */
  offset: number
  /** 每页笔数 */
  count: number
}

/** 查询所有退款 */
export interface GetHkV3RefundsRequest extends BodilessOptions {
  query: GetHkV3RefundsQuery
}

export interface GetHkV3RefundsResponse {
  /** 微信支付交易订单号 */
  id: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency?: string
    /** 用户支付金额 */
    payer_total: number
    /** 支付币种 */
    payer_currency: string
  }
  /** 退款单列表 */
  data: {
    /** 微信退款单号 */
    id: string
    /** 商户退款单号 */
    out_refund_no: string
    /** 退款渠道 */
    channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
    /** 退款入账账户 */
    recv_account?: string
    /** 退款资金来源 */
    fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {})
    /** 退款成功时间 */
    success_time?: string
    /** 退款创建时间 */
    create_time: string
    /** 退款状态 */
    status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
    /** 退款金额 */
    amount: {
      /** 退款金额 */
      refund: number
      /** 货币类型 */
      currency?: string
      /** 用户退款金额 */
      payer_refund: number
      /** 支付币种 */
      payer_currency: string
      /** 汇率 */
      exchange_rate: {
        /** 汇率类型 */
        type?: 'SETTLEMENT_RATE' | (string & {})
        /** 汇率值 */
        rate?: number
      }
    }
    /** 优惠退款详情 */
    refund_detail?: {
      /** 券ID */
      promotion_id: string
      /** 优惠范围 */
      scope?: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type?: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 优惠券面额 */
      amount?: number
      /** 优惠券退款额 */
      refund_amount?: number
      /** 货币类型 */
      currency: string
    }
  }[]
  /** 订单总退款次数 */
  total_num: number
  /** 本次返回退款单数 */
  current_total_num: number
}

export interface PostHkV3RefundsBody {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款原因 */
  reason?: string | undefined
  /** 订单金额 */
  amount: {
    /** 退款金额 */
    refund: number
    /** 原订单金额 */
    total: number
    /** 退款币种 */
    currency: string
  }
  /** 退款通知地址 */
  notify_url?: string | undefined
}

/** 申请退款 */
export interface PostHkV3RefundsRequest extends JsonOptions {
  query?: undefined
  json: PostHkV3RefundsBody
}

export interface PostHkV3RefundsResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款创建时间 */
  create_time: string
  /** 退款金额 */
  amount: {
    /** 退款金额 */
    refund: number
    /** 退款币种 */
    currency: string
    /** 用户退款金额 */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠券退款额 */
    refund_amount?: number
    /** 货币类型 */
    currency: string
  }
}

export type GetHkV3RefundsIdByRefundIdQuery = {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 查询单笔退款(微信支付退款订单号) */
export interface GetHkV3RefundsIdByRefundIdRequest extends BodilessOptions {
  /** 微信支付退款订单号 */
  refund_id: string
  query: GetHkV3RefundsIdByRefundIdQuery
}

export interface GetHkV3RefundsIdByRefundIdResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付交易订单号 */
  transaction_id: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {})
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount: {
    /** 退款金额 */
    refund: number
    /** 货币类型 */
    currency?: string
    /** 用户退款金额 */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠券退款额 */
    refund_amount?: number
    /** 货币类型 */
    currency: string
  }
}

export type GetHkV3RefundsOutRefundNoByOutRefundNoQuery = {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 查询单笔退款(商户退款订单号) */
export interface GetHkV3RefundsOutRefundNoByOutRefundNoRequest extends BodilessOptions {
  /** 商户退款订单号 */
  out_refund_no: string
  query: GetHkV3RefundsOutRefundNoByOutRefundNoQuery
}

export interface GetHkV3RefundsOutRefundNoByOutRefundNoResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付交易订单号 */
  transaction_id: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {})
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: 'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {})
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time: string
  /** 退款状态 */
  status: 'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {})
  /** 退款金额 */
  amount: {
    /** 退款金额 */
    refund: number
    /** 货币类型 */
    currency?: string
    /** 用户退款金额 */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount?: number
    /** 优惠券退款额 */
    refund_amount?: number
    /** 货币类型 */
    currency: string
  }
}

export type GetHkV3SettleSettlementsQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 结算状态 */
  settle_state: 'SETTLED' | 'UNSETTLE'
  /** 结算开始日期 */
  settle_start_date?: string | undefined
  /** 结算结束日期 */
  settle_end_date?: string | undefined
  /** 最大记录条数 */
  limit: number
  /** 记录起始位置 */
  offset: number
}

/** 查询结算资金明细 */
export interface GetHkV3SettleSettlementsRequest extends BodilessOptions {
  query: GetHkV3SettleSettlementsQuery
}

export interface GetHkV3SettleSettlementsResponse {
  /** 结算信息列表 */
  data?: {
    /** 付款批次号 */
    batch_id: string
    /** 结算日期 */
    settlement_date: string
    /** 交易开始日期 */
    trade_start_date: string
    /** 交易结束日期 */
    trade_end_date: string
    /** 金额 */
    amount: {
      /** 已结算金额 */
      settled: number
      /** 未结算金额 */
      unsettle: number
      /** 结算币种 */
      currency: string
      /** 支付金额 */
      pay: number
      /** 退款金额 */
      refund: number
      /** 支付净额 */
      net: number
      /** 手续费金额 */
      fee: number
    }
    /** 钱包主体 */
    wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {})
  }[]
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}

export type GetHkV3StatementsQuery = {
  /** 账单日期 */
  date: string
  /** 商户号 */
  mchid?: string | undefined
}

/** 下载对账单 */
export interface GetHkV3StatementsRequest<A extends As | undefined = As | undefined>
  extends FileOptions<A> {
  query: GetHkV3StatementsQuery
}

export interface PostHkV3TransactionsAppBody {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?:
    | {
        /** 用户标识 */
        openid?: string | undefined
        /** 用户标识（机构） */
        sp_openid?: string | undefined
        /** 用户标识（特约商户） */
        sub_openid?: string | undefined
      }
    | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?:
    | {
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 商户端设备IP */
        device_ip?: string | undefined
        /** 用户终端IP */
        payer_client_ip?: string | undefined
        /** 操作员ID */
        operator_id?: string | undefined
        /** 商户门店信息 */
        store_info?:
          | {
              /** 编号 */
              id?: string | undefined
              /** 名称 */
              name: string
              /** 详细地址 */
              address: string
            }
          | undefined
      }
    | undefined
  /** 优惠功能 */
  detail?:
    | readonly {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        receipt_id?: string | undefined
        /** 单品列表 */
        goods_detail?:
          | readonly {
              /** 商品编码 */
              goods_id: string
              /** 微信侧商品编码 */
              wxpay_goods_id?: string | undefined
              /** 商品名称 */
              goods_name?: string | undefined
              /** 商品数量 */
              quantity: number
              /** 商品单价 */
              price: number
            }[]
          | undefined
      }[]
    | undefined
}

/** APP支付下单 */
export interface PostHkV3TransactionsAppRequest extends JsonOptions {
  query?: undefined
  json: PostHkV3TransactionsAppBody
}

export interface PostHkV3TransactionsAppResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export type GetHkV3TransactionsIdByTransactionIdQuery = {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 查询订单(微信支付订单号) */
export interface GetHkV3TransactionsIdByTransactionIdRequest extends BodilessOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query: GetHkV3TransactionsIdByTransactionIdQuery
}

export interface GetHkV3TransactionsIdByTransactionIdResponse {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 */
  success_time: string
  /** 交易状态 */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品优惠金额 */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 */
      price: number
    }[]
  }[]
}

export interface PostHkV3TransactionsIdByTransactionIdCloseBody {
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}

/** 关闭订单(微信支付订单号) */
export interface PostHkV3TransactionsIdByTransactionIdCloseRequest extends JsonOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query?: undefined
  json: PostHkV3TransactionsIdByTransactionIdCloseBody
}

export interface PostHkV3TransactionsIdByTransactionIdReverseBody {
  /** 商户号 */
  mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}

/** 撤销订单(微信支付订单号) */
export interface PostHkV3TransactionsIdByTransactionIdReverseRequest extends JsonOptions {
  /** 微信订单号 */
  transaction_id: string
  query?: undefined
  json: PostHkV3TransactionsIdByTransactionIdReverseBody
}

export interface PostHkV3TransactionsJsapiBody {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?:
    | {
        /** 用户标识 */
        openid?: string | undefined
        /** 用户标识（机构） */
        sp_openid?: string | undefined
        /** 用户标识（特约商户） */
        sub_openid?: string | undefined
      }
    | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?:
    | {
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 商户端设备IP */
        device_ip?: string | undefined
        /** 用户终端IP */
        payer_client_ip?: string | undefined
        /** 操作员ID */
        operator_id?: string | undefined
        /** 商户门店信息 */
        store_info?:
          | {
              /** 编号 */
              id?: string | undefined
              /** 名称 */
              name: string
              /** 详细地址 */
              address: string
            }
          | undefined
      }
    | undefined
  /** 优惠功能 */
  detail?:
    | readonly {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        receipt_id?: string | undefined
        /** 单品列表 */
        goods_detail?:
          | readonly {
              /** 商品编码 */
              goods_id: string
              /** 微信侧商品编码 */
              wxpay_goods_id?: string | undefined
              /** 商品名称 */
              goods_name?: string | undefined
              /** 商品数量 */
              quantity: number
              /** 商品单价 */
              price: number
            }[]
          | undefined
      }[]
    | undefined
}

/** 小程序/公众号支付下单 */
export interface PostHkV3TransactionsJsapiRequest extends JsonOptions {
  query?: undefined
  json: PostHkV3TransactionsJsapiBody
}

export interface PostHkV3TransactionsJsapiResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostHkV3TransactionsMicropayBody {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?:
    | {
        /** 授权码 */
        auth_code: string
      }
    | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?:
    | {
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 商户端设备IP */
        device_ip?: string | undefined
        /** 用户终端IP */
        payer_client_ip?: string | undefined
        /** 操作员ID */
        operator_id?: string | undefined
        /** 商户门店信息 */
        store_info?:
          | {
              /** 编号 */
              id?: string | undefined
              /** 名称 */
              name: string
              /** 详细地址 */
              address: string
            }
          | undefined
      }
    | undefined
  /** 优惠功能 */
  detail?:
    | readonly {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        receipt_id?: string | undefined
        /** 单品列表 */
        goods_detail?:
          | readonly {
              /** 商品编码 */
              goods_id: string
              /** 微信侧商品编码 */
              wxpay_goods_id?: string | undefined
              /** 商品名称 */
              goods_name?: string | undefined
              /** 商品数量 */
              quantity: number
              /** 商品单价 */
              price: number
            }[]
          | undefined
      }[]
    | undefined
}

/** 提交付款码支付 */
export interface PostHkV3TransactionsMicropayRequest extends JsonOptions {
  query?: undefined
  json: PostHkV3TransactionsMicropayBody
}

export interface PostHkV3TransactionsMicropayResponse {
  /** 微信支付订单号 */
  id: string
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 交易状态 */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 */
  bank_type: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 用户标识（机构） */
    sp_openid?: string
    /** 用户标识（特约商户） */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency?: string
    /** 用户支付金额 */
    payer_total: number
    /** 支付货币类型 */
    payer_currency?: string
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount: number
    /** 货币类型 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wechatpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品数量 */
      quantity: number
      /** 商品价格 */
      price: number
    }[]
  }[]
}

export interface PostHkV3TransactionsMwebBody {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?:
    | {
        /** 用户标识 */
        openid?: string | undefined
        /** 用户标识（机构） */
        sp_openid?: string | undefined
        /** 用户标识（特约商户） */
        sub_openid?: string | undefined
      }
    | undefined
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
    /** 商户端设备IP */
    device_ip?: string | undefined
    /** 用户终端IP */
    payer_client_ip: string
    /** 操作员ID */
    operator_id?: string | undefined
    /** 商户门店信息 */
    store_info: {
      /** 编号 */
      id?: string | undefined
      /** 名称 */
      name: string
      /** 详细地址 */
      address: string
    }
  }
  /** 优惠功能 */
  detail?:
    | readonly {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        receipt_id?: string | undefined
        /** 单品列表 */
        goods_detail?:
          | readonly {
              /** 商品编码 */
              goods_id: string
              /** 微信侧商品编码 */
              wxpay_goods_id?: string | undefined
              /** 商品名称 */
              goods_name?: string | undefined
              /** 商品数量 */
              quantity: number
              /** 商品单价 */
              price: number
            }[]
          | undefined
      }[]
    | undefined
}

/** H5支付下单 */
export interface PostHkV3TransactionsMwebRequest extends JsonOptions {
  query?: undefined
  json: PostHkV3TransactionsMwebBody
}

export interface PostHkV3TransactionsMwebResponse {
  /** 支付跳转链接 */
  mweb_url: string
}

export interface PostHkV3TransactionsNativeBody {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  /** 商品描述 */
  description: string
  /** 商户数据 */
  attach?: string | undefined
  /** 通知地址 */
  notify_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商品标记 */
  goods_tag?: string | undefined
  /** 交易类型 */
  trade_type: string
  /** 指定支付方式 */
  limit_pay?: string | undefined
  /** 交易起始时间 */
  time_start?: string | undefined
  /** 交易结束时间 */
  time_expire?: string | undefined
  /** MCC码 */
  merchant_category_code: string
  /** 支付者 */
  payer?:
    | {
        /** 用户标识 */
        openid?: string | undefined
        /** 用户标识（机构） */
        sp_openid?: string | undefined
        /** 用户标识（特约商户） */
        sub_openid?: string | undefined
      }
    | undefined
  /** 订单金额 */
  amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 场景信息 */
  scene_info?:
    | {
        /** 商户端设备号 */
        device_id?: string | undefined
        /** 商户端设备IP */
        device_ip?: string | undefined
        /** 用户终端IP */
        payer_client_ip?: string | undefined
        /** 操作员ID */
        operator_id?: string | undefined
        /** 商户门店信息 */
        store_info?:
          | {
              /** 编号 */
              id?: string | undefined
              /** 名称 */
              name: string
              /** 详细地址 */
              address: string
            }
          | undefined
      }
    | undefined
  /** 优惠功能 */
  detail?:
    | readonly {
        /** 订单原价 */
        cost_price?: number | undefined
        /** 商品小票ID */
        receipt_id?: string | undefined
        /** 单品列表 */
        goods_detail?:
          | readonly {
              /** 商品编码 */
              goods_id: string
              /** 微信侧商品编码 */
              wxpay_goods_id?: string | undefined
              /** 商品名称 */
              goods_name?: string | undefined
              /** 商品数量 */
              quantity: number
              /** 商品单价 */
              price: number
            }[]
          | undefined
      }[]
    | undefined
}

/** 扫码支付下单 */
export interface PostHkV3TransactionsNativeRequest extends JsonOptions {
  query?: undefined
  json: PostHkV3TransactionsNativeBody
}

export interface PostHkV3TransactionsNativeResponse {
  /** 二维码链接 */
  code_url: string
}

export type GetHkV3TransactionsOutTradeNoByOutTradeNoQuery = {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 查询订单(商户订单号) */
export interface GetHkV3TransactionsOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query: GetHkV3TransactionsOutTradeNoByOutTradeNoQuery
}

export interface GetHkV3TransactionsOutTradeNoByOutTradeNoResponse {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 */
  success_time: string
  /** 交易状态 */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'REVOKED'
    | 'USERPAYING'
    | 'PAYERROR'
    | (string & {})
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: 'SETTLEMENT_RATE' | (string & {})
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: 'GLOBAL' | 'SINGLE' | (string & {})
    /** 优惠类型 */
    type?: 'COUPON' | 'DISCOUNT' | (string & {})
    /** 优惠券面额 */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品优惠金额 */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 */
      price: number
    }[]
  }[]
}

export interface PostHkV3TransactionsOutTradeNoByOutTradeNoCloseBody {
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}

/** 关闭订单(商户订单号) */
export interface PostHkV3TransactionsOutTradeNoByOutTradeNoCloseRequest extends JsonOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: undefined
  json: PostHkV3TransactionsOutTradeNoByOutTradeNoCloseBody
}

export interface PostHkV3TransactionsOutTradeNoByOutTradeNoReverseBody {
  /** 商户号 */
  mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}

/** 撤销订单(商户订单号) */
export interface PostHkV3TransactionsOutTradeNoByOutTradeNoReverseRequest extends JsonOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: undefined
  json: PostHkV3TransactionsOutTradeNoByOutTradeNoReverseBody
}

export interface Hk extends ListedNode {
  readonly v3: HkV3
}

export interface HkV3 extends ListedNode {
  readonly certificates: HkV3Certificates
  readonly merchants: HkV3Merchants
  readonly refunds: HkV3Refunds
  readonly settle: HkV3Settle
  readonly statements: HkV3Statements
  readonly transactions: HkV3Transactions
}

export interface HkV3Certificates extends ListedNode {
  /**
   * 获取平台证书列表 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml
   */
  get(options?: GetHkV3CertificatesRequest): Promise<WechatpayResponse<GetHkV3CertificatesResponse>>
  /**
   * 获取平台证书列表 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml
   */
  getAsync(
    options?: GetHkV3CertificatesRequest,
  ): ChainPromise<WechatpayResponse<GetHkV3CertificatesResponse>>
}

export interface HkV3Merchants extends ListedNode {
  /**
   * 子商户进件（融合钱包） (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
   */
  post(options: PostHkV3MerchantsRequest): Promise<WechatpayResponse<PostHkV3MerchantsResponse>>
  /**
   * 子商户进件（融合钱包） (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
   */
  postAsync(
    options: PostHkV3MerchantsRequest,
  ): ChainPromise<WechatpayResponse<PostHkV3MerchantsResponse>>
  /**
   * 修改子商户（融合钱包） (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
   */
  put(options: PutHkV3MerchantsRequest): Promise<WechatpayResponse<PutHkV3MerchantsResponse>>
  /**
   * 修改子商户（融合钱包） (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
   */
  putAsync(
    options: PutHkV3MerchantsRequest,
  ): ChainPromise<WechatpayResponse<PutHkV3MerchantsResponse>>
  readonly _sub_mchid_: HkV3MerchantsBySubMchid
}

export interface HkV3MerchantsBySubMchid extends ListedNode {
  /**
   * 查询子商户（融合钱包） (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
   */
  get(
    options: GetHkV3MerchantsBySubMchidRequest,
  ): Promise<WechatpayResponse<GetHkV3MerchantsBySubMchidResponse>>
  /**
   * 查询子商户（融合钱包） (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
   */
  getAsync(
    options: GetHkV3MerchantsBySubMchidRequest,
  ): ChainPromise<WechatpayResponse<GetHkV3MerchantsBySubMchidResponse>>
}

export interface HkV3Refunds extends ListedNode {
  /**
   * 查询所有退款 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
   */
  get(options: GetHkV3RefundsRequest): Promise<WechatpayResponse<GetHkV3RefundsResponse>>
  /**
   * 查询所有退款 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
   */
  getAsync(options: GetHkV3RefundsRequest): ChainPromise<WechatpayResponse<GetHkV3RefundsResponse>>
  /**
   * 申请退款 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
   */
  post(options: PostHkV3RefundsRequest): Promise<WechatpayResponse<PostHkV3RefundsResponse>>
  /**
   * 申请退款 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
   */
  postAsync(
    options: PostHkV3RefundsRequest,
  ): ChainPromise<WechatpayResponse<PostHkV3RefundsResponse>>
  readonly id: HkV3RefundsId
  readonly outRefundNo: HkV3RefundsOutRefundNo
}

export interface HkV3RefundsId extends ListedNode {
  readonly _refund_id_: HkV3RefundsIdByRefundId
}

export interface HkV3RefundsIdByRefundId extends ListedNode {
  /**
   * 查询单笔退款(微信支付退款订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   */
  get(
    options: GetHkV3RefundsIdByRefundIdRequest,
  ): Promise<WechatpayResponse<GetHkV3RefundsIdByRefundIdResponse>>
  /**
   * 查询单笔退款(微信支付退款订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   */
  getAsync(
    options: GetHkV3RefundsIdByRefundIdRequest,
  ): ChainPromise<WechatpayResponse<GetHkV3RefundsIdByRefundIdResponse>>
}

export interface HkV3RefundsOutRefundNo extends ListedNode {
  readonly _out_refund_no_: HkV3RefundsOutRefundNoByOutRefundNo
}

export interface HkV3RefundsOutRefundNoByOutRefundNo extends ListedNode {
  /**
   * 查询单笔退款(商户退款订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   */
  get(
    options: GetHkV3RefundsOutRefundNoByOutRefundNoRequest,
  ): Promise<WechatpayResponse<GetHkV3RefundsOutRefundNoByOutRefundNoResponse>>
  /**
   * 查询单笔退款(商户退款订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
   */
  getAsync(
    options: GetHkV3RefundsOutRefundNoByOutRefundNoRequest,
  ): ChainPromise<WechatpayResponse<GetHkV3RefundsOutRefundNoByOutRefundNoResponse>>
}

export interface HkV3Settle extends ListedNode {
  readonly settlements: HkV3SettleSettlements
}

export interface HkV3SettleSettlements extends ListedNode {
  /**
   * 查询结算资金明细 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
   */
  get(
    options: GetHkV3SettleSettlementsRequest,
  ): Promise<WechatpayResponse<GetHkV3SettleSettlementsResponse>>
  /**
   * 查询结算资金明细 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
   */
  getAsync(
    options: GetHkV3SettleSettlementsRequest,
  ): ChainPromise<WechatpayResponse<GetHkV3SettleSettlementsResponse>>
}

export interface HkV3Statements extends ListedNode {
  /**
   * 下载对账单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
   */
  get<A extends As | undefined = undefined>(
    options: GetHkV3StatementsRequest<A>,
  ): Promise<FileResponse<A>>
  /**
   * 下载对账单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
   */
  getAsync<A extends As | undefined = undefined>(
    options: GetHkV3StatementsRequest<A>,
  ): ChainPromise<FileResponse<A>>
}

export interface HkV3Transactions extends ListedNode {
  readonly app: HkV3TransactionsApp
  readonly id: HkV3TransactionsId
  readonly jsapi: HkV3TransactionsJsapi
  readonly micropay: HkV3TransactionsMicropay
  readonly mweb: HkV3TransactionsMweb
  readonly native: HkV3TransactionsNative
  readonly outTradeNo: HkV3TransactionsOutTradeNo
}

export interface HkV3TransactionsApp extends ListedNode {
  /**
   * APP支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
   */
  post(
    options: PostHkV3TransactionsAppRequest,
  ): Promise<WechatpayResponse<PostHkV3TransactionsAppResponse>>
  /**
   * APP支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
   */
  postAsync(
    options: PostHkV3TransactionsAppRequest,
  ): ChainPromise<WechatpayResponse<PostHkV3TransactionsAppResponse>>
}

export interface HkV3TransactionsId extends ListedNode {
  readonly _transaction_id_: HkV3TransactionsIdByTransactionId
}

export interface HkV3TransactionsIdByTransactionId extends ListedNode {
  /**
   * 查询订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   */
  get(
    options: GetHkV3TransactionsIdByTransactionIdRequest,
  ): Promise<WechatpayResponse<GetHkV3TransactionsIdByTransactionIdResponse>>
  /**
   * 查询订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   */
  getAsync(
    options: GetHkV3TransactionsIdByTransactionIdRequest,
  ): ChainPromise<WechatpayResponse<GetHkV3TransactionsIdByTransactionIdResponse>>
  readonly close: HkV3TransactionsIdByTransactionIdClose
  readonly reverse: HkV3TransactionsIdByTransactionIdReverse
}

export interface HkV3TransactionsIdByTransactionIdClose extends ListedNode {
  /**
   * 关闭订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
   */
  post(
    options: PostHkV3TransactionsIdByTransactionIdCloseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 关闭订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
   */
  postAsync(
    options: PostHkV3TransactionsIdByTransactionIdCloseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface HkV3TransactionsIdByTransactionIdReverse extends ListedNode {
  /**
   * 撤销订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   */
  post(
    options: PostHkV3TransactionsIdByTransactionIdReverseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 撤销订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   */
  postAsync(
    options: PostHkV3TransactionsIdByTransactionIdReverseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface HkV3TransactionsJsapi extends ListedNode {
  /**
   * 小程序/公众号支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
   */
  post(
    options: PostHkV3TransactionsJsapiRequest,
  ): Promise<WechatpayResponse<PostHkV3TransactionsJsapiResponse>>
  /**
   * 小程序/公众号支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
   */
  postAsync(
    options: PostHkV3TransactionsJsapiRequest,
  ): ChainPromise<WechatpayResponse<PostHkV3TransactionsJsapiResponse>>
}

export interface HkV3TransactionsMicropay extends ListedNode {
  /**
   * 提交付款码支付 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
   */
  post(
    options: PostHkV3TransactionsMicropayRequest,
  ): Promise<WechatpayResponse<PostHkV3TransactionsMicropayResponse>>
  /**
   * 提交付款码支付 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
   */
  postAsync(
    options: PostHkV3TransactionsMicropayRequest,
  ): ChainPromise<WechatpayResponse<PostHkV3TransactionsMicropayResponse>>
}

export interface HkV3TransactionsMweb extends ListedNode {
  /**
   * H5支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
   */
  post(
    options: PostHkV3TransactionsMwebRequest,
  ): Promise<WechatpayResponse<PostHkV3TransactionsMwebResponse>>
  /**
   * H5支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
   */
  postAsync(
    options: PostHkV3TransactionsMwebRequest,
  ): ChainPromise<WechatpayResponse<PostHkV3TransactionsMwebResponse>>
}

export interface HkV3TransactionsNative extends ListedNode {
  /**
   * 扫码支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
   */
  post(
    options: PostHkV3TransactionsNativeRequest,
  ): Promise<WechatpayResponse<PostHkV3TransactionsNativeResponse>>
  /**
   * 扫码支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
   */
  postAsync(
    options: PostHkV3TransactionsNativeRequest,
  ): ChainPromise<WechatpayResponse<PostHkV3TransactionsNativeResponse>>
}

export interface HkV3TransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: HkV3TransactionsOutTradeNoByOutTradeNo
}

export interface HkV3TransactionsOutTradeNoByOutTradeNo extends ListedNode {
  /**
   * 查询订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   */
  get(
    options: GetHkV3TransactionsOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetHkV3TransactionsOutTradeNoByOutTradeNoResponse>>
  /**
   * 查询订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   */
  getAsync(
    options: GetHkV3TransactionsOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetHkV3TransactionsOutTradeNoByOutTradeNoResponse>>
  readonly close: HkV3TransactionsOutTradeNoByOutTradeNoClose
  readonly reverse: HkV3TransactionsOutTradeNoByOutTradeNoReverse
}

export interface HkV3TransactionsOutTradeNoByOutTradeNoClose extends ListedNode {
  /**
   * 关闭订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
   */
  post(
    options: PostHkV3TransactionsOutTradeNoByOutTradeNoCloseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 关闭订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
   */
  postAsync(
    options: PostHkV3TransactionsOutTradeNoByOutTradeNoCloseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface HkV3TransactionsOutTradeNoByOutTradeNoReverse extends ListedNode {
  /**
   * 撤销订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   */
  post(
    options: PostHkV3TransactionsOutTradeNoByOutTradeNoReverseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 撤销订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   */
  postAsync(
    options: PostHkV3TransactionsOutTradeNoByOutTradeNoReverseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}
