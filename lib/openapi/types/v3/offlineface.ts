// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3OfflinefaceAuthinfoBody {
  /** 服务商公众号appid */
  sp_appid: string
  /** 子商户公众号appid */
  sub_appid?: string | undefined
  /** 子商户商户号 */
  sub_mchid: string
  /** 设备id */
  device_id: string
  /** 原始数据 */
  raw_data: string
  /** 机构id */
  organization_id: string
}

/** 获取authinfo接口 */
export interface PostV3OfflinefaceAuthinfoRequest extends JsonOptions {
  query?: undefined
  json: PostV3OfflinefaceAuthinfoBody
}

export interface PostV3OfflinefaceAuthinfoResponse {
  /** 授权信息 */
  authinfo: string
}

export interface PostV3OfflinefaceContractsPresignBody {
  /** 业务类型 */
  business_name: string
  /** 刷脸用户信息 */
  facepay_user: {
    /** 商户用户ID */
    out_user_id: string
    /** 刷脸用户名 */
    identification_name?: string | undefined
    /** 机构ID */
    organization_id: string
    /** 证件信息 */
    identification?:
      | {
          /** 证件类型 */
          identification_type: 'IDCARD'
          /** 证件ID (加密) */
          identification_number: string
        }
      | undefined
    /** 手机号码 (加密) */
    phone?: string | undefined
  }
  /** 签约指定银行卡 */
  limit_bank_card?:
    | {
        /** 银行卡号 (加密) */
        bank_card_number?: string | undefined
        /** 开卡人姓名 (加密) */
        identification_name?: string | undefined
        /** 开卡人证件 */
        identification?:
          | {
              /** 证件类型 */
              identification_type: 'IDCARD'
              /** 证件ID (加密) */
              identification_number: string
            }
          | undefined
        /** 银行卡有效期 (mm/yy) */
        valid_thru?: string | undefined
        /** 银行类型 */
        bank_type?: string | undefined
        /** 开卡预留手机号 (加密) */
        phone?: string | undefined
      }
    | undefined
  /** 签约模式 */
  contract_mode?: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | undefined
}

/** 预签约接口 */
export interface PostV3OfflinefaceContractsPresignRequest extends JsonOptions {
  query?: undefined
  json: PostV3OfflinefaceContractsPresignBody
}

export interface PostV3OfflinefaceContractsPresignResponse {
  /** 会话ID */
  presign_token: string
}

export type GetV3OfflinefaceContractsByContractIdQuery = {
  /** 商户签约小程序APPID */
  appid?: string | undefined
}

/** 签约查询接口 */
export interface GetV3OfflinefaceContractsByContractIdRequest extends BodilessOptions {
  /** 签约ID */
  contract_id: string
  query?: GetV3OfflinefaceContractsByContractIdQuery | undefined
}

export interface GetV3OfflinefaceContractsByContractIdResponse {
  /** 签约ID */
  contract_id: string
  /** 商户号 */
  mchid: string
  /** 机构ID */
  organization_id: string
  /** 用户ID */
  user_id?: string
  /** 签约用户openid */
  openid?: string
  /** 签约状态 */
  contract_state: 'NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {})
  /** 签约时间 (RFC 3339) */
  contract_signed_time: string
  /** 解约时间 (RFC 3339) */
  contract_terminated_time?: string
  /** 签约模式 */
  contract_mode: 'LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {})
  /** 签约卡来源 */
  contract_bank_card_from: 'MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE' | (string & {})
}

export type GetV3OfflinefaceFaceCollectionsQuery = {
  /** 机构ID */
  organization_id: string
  /** 列表偏移 */
  offset?: number | undefined
  /** 资源个数 */
  limit?: number | undefined
}

/** 查询重采用户列表 */
export interface GetV3OfflinefaceFaceCollectionsRequest extends BodilessOptions {
  query: GetV3OfflinefaceFaceCollectionsQuery
}

export interface GetV3OfflinefaceFaceCollectionsResponse {
  /** 重采列表 */
  face_collections: {
    /** 重采ID */
    collection_id: string
    /** 用户ID */
    use_id: string
    /** 机构ID */
    organization_id: string
    /** 重采状态 */
    collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {})
    /** 注册照上传时间 (RFC 3339) */
    register_photo_upload_time?: string
    /** 支付用户确认时间 (RFC 3339) */
    confirm_time?: string
  }[]
}

/** 查询重采请求详情 */
export interface GetV3OfflinefaceFaceCollectionsByCollectionIdRequest extends BodilessOptions {
  /** 重采ID */
  collection_id: string
  query?: undefined
}

export interface GetV3OfflinefaceFaceCollectionsByCollectionIdResponse {
  /** 重采ID */
  collection_id: string
  /** 用户ID */
  use_id: string
  /** 机构ID */
  organization_id: string
  /** 重采状态 */
  collection_state: 'COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {})
  /** 注册照上传时间 (RFC 3339) */
  register_photo_upload_time?: string
  /** 支付用户确认时间 (RFC 3339) */
  confirm_time?: string
}

export interface PostV3OfflinefaceRepaymentUrlBody {
  /** 商户用户ID */
  out_user_id: string
  /** 机构id */
  organization_id: string
}

/** 获取还款链接接口 */
export interface PostV3OfflinefaceRepaymentUrlRequest extends JsonOptions {
  query?: undefined
  json: PostV3OfflinefaceRepaymentUrlBody
}

export interface PostV3OfflinefaceRepaymentUrlResponse {
  /** 还款链接 */
  repayment_url: string
  /** 链接过期时间 (RFC 3339) */
  expire_at: string
}

export interface PostV3OfflinefaceTransactionsBody {
  /** 支付凭证 */
  auth_code: string
  /** 服务商公众号appid */
  sp_appid?: string | undefined
  /** 服务商商户号 */
  sp_mchid?: string | undefined
  /** 子商户公众号appid */
  sub_appid?: string | undefined
  /** 子商户商户号 */
  sub_mchid?: string | undefined
  /** 金额信息 */
  amount?:
    | {
        /** 总金额 */
        total: number
        /** 货币类型 */
        currency: 'CNY'
      }
    | undefined
  /** 支付场景信息 */
  scene_info?:
    | {
        /** 设备IP */
        device_ip: string
      }
    | undefined
  /** 优惠标记 */
  goods_tag?: string | undefined
  /** 商品信息 */
  description?: string | undefined
  /** 商户附加信息 */
  attach?: string | undefined
  /** 结算信息 */
  settle_info?:
    | {
        /** 是否支持分账 */
        profit_sharing?: boolean | undefined
      }
    | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 业务信息 */
  business?:
    | {
        /** 平台产品ID */
        business_product_id: 2 | 11
        /** 平台场景ID */
        business_scene_id: 3 | 4 | 5 | 6 | 124 | 125 | 126
      }
    | undefined
}

/** 申请扣款接口 */
export interface PostV3OfflinefaceTransactionsRequest extends JsonOptions {
  query?: undefined
  json: PostV3OfflinefaceTransactionsBody
}

export interface PostV3OfflinefaceTransactionsResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string
    /** 子公众下的openid */
    sub_openid?: string
  }
  /** 金额信息 */
  amount?: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  }
  /** 优惠信息列表 */
  promotion_detail?: Readonly<Record<string, unknown>>[]
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string
  }
  /** 付款银行 */
  bank_type?: string
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {})
  /** 交易状态 */
  trade_state?: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间 (RFC 3339) */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}

export type GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoQuery = {
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 平台产品ID */
  business_product_id: '2' | '11'
}

/** 查单接口 */
export interface GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query: GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoQuery
}

export interface GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string
    /** 子公众下的openid */
    sub_openid?: string
  }
  /** 金额信息 */
  amount?: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  }
  /** 优惠信息列表 */
  promotion_detail?: Readonly<Record<string, unknown>>[]
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string
  }
  /** 付款银行 */
  bank_type?: string
  /** 交易类型 */
  trade_type?: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {})
  /** 交易状态 */
  trade_state: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间 (RFC 3339) */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}

export interface V3Offlineface extends ListedNode {
  readonly authinfo: V3OfflinefaceAuthinfo
  readonly contracts: V3OfflinefaceContracts
  readonly faceCollections: V3OfflinefaceFaceCollections
  readonly repaymentUrl: V3OfflinefaceRepaymentUrl
  readonly transactions: V3OfflinefaceTransactions
}

export interface V3OfflinefaceAuthinfo extends ListedNode {
  /**
   * 获取authinfo接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(
    options: PostV3OfflinefaceAuthinfoRequest,
  ): Promise<WechatpayResponse<PostV3OfflinefaceAuthinfoResponse>>
  /**
   * 获取authinfo接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  postAsync(
    options: PostV3OfflinefaceAuthinfoRequest,
  ): ChainPromise<WechatpayResponse<PostV3OfflinefaceAuthinfoResponse>>
}

export interface V3OfflinefaceContracts extends ListedNode {
  readonly _contract_id_: V3OfflinefaceContractsByContractId
  readonly presign: V3OfflinefaceContractsPresign
}

export interface V3OfflinefaceContractsByContractId extends ListedNode {
  /**
   * 签约查询接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(
    options: GetV3OfflinefaceContractsByContractIdRequest,
  ): Promise<WechatpayResponse<GetV3OfflinefaceContractsByContractIdResponse>>
  /**
   * 签约查询接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  getAsync(
    options: GetV3OfflinefaceContractsByContractIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3OfflinefaceContractsByContractIdResponse>>
}

export interface V3OfflinefaceContractsPresign extends ListedNode {
  /**
   * 预签约接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(
    options: PostV3OfflinefaceContractsPresignRequest,
  ): Promise<WechatpayResponse<PostV3OfflinefaceContractsPresignResponse>>
  /**
   * 预签约接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  postAsync(
    options: PostV3OfflinefaceContractsPresignRequest,
  ): ChainPromise<WechatpayResponse<PostV3OfflinefaceContractsPresignResponse>>
}

export interface V3OfflinefaceFaceCollections extends ListedNode {
  /**
   * 查询重采用户列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(
    options: GetV3OfflinefaceFaceCollectionsRequest,
  ): Promise<WechatpayResponse<GetV3OfflinefaceFaceCollectionsResponse>>
  /**
   * 查询重采用户列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  getAsync(
    options: GetV3OfflinefaceFaceCollectionsRequest,
  ): ChainPromise<WechatpayResponse<GetV3OfflinefaceFaceCollectionsResponse>>
  readonly _collection_id_: V3OfflinefaceFaceCollectionsByCollectionId
}

export interface V3OfflinefaceFaceCollectionsByCollectionId extends ListedNode {
  /**
   * 查询重采请求详情 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(
    options: GetV3OfflinefaceFaceCollectionsByCollectionIdRequest,
  ): Promise<WechatpayResponse<GetV3OfflinefaceFaceCollectionsByCollectionIdResponse>>
  /**
   * 查询重采请求详情 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  getAsync(
    options: GetV3OfflinefaceFaceCollectionsByCollectionIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3OfflinefaceFaceCollectionsByCollectionIdResponse>>
}

export interface V3OfflinefaceRepaymentUrl extends ListedNode {
  /**
   * 获取还款链接接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
   */
  post(
    options: PostV3OfflinefaceRepaymentUrlRequest,
  ): Promise<WechatpayResponse<PostV3OfflinefaceRepaymentUrlResponse>>
  /**
   * 获取还款链接接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6
   */
  postAsync(
    options: PostV3OfflinefaceRepaymentUrlRequest,
  ): ChainPromise<WechatpayResponse<PostV3OfflinefaceRepaymentUrlResponse>>
}

export interface V3OfflinefaceTransactions extends ListedNode {
  /**
   * 申请扣款接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  post(
    options: PostV3OfflinefaceTransactionsRequest,
  ): Promise<WechatpayResponse<PostV3OfflinefaceTransactionsResponse>>
  /**
   * 申请扣款接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html
   */
  postAsync(
    options: PostV3OfflinefaceTransactionsRequest,
  ): ChainPromise<WechatpayResponse<PostV3OfflinefaceTransactionsResponse>>
  readonly outTradeNo: V3OfflinefaceTransactionsOutTradeNo
}

export interface V3OfflinefaceTransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3OfflinefaceTransactionsOutTradeNoByOutTradeNo
}

export interface V3OfflinefaceTransactionsOutTradeNoByOutTradeNo extends ListedNode {
  /**
   * 查单接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  get(
    options: GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoResponse>>
  /**
   * 查单接口 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html
   */
  getAsync(
    options: GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3OfflinefaceTransactionsOutTradeNoByOutTradeNoResponse>>
}
