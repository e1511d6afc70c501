// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type {
  BodilessOptions,
  FileContent,
  JsonOptions,
  ListedNode,
  MultipartOptions,
} from '../../listed.js'
import type { BillAccountType, BillTarType } from '../shared.js'

/** 查询账户实时余额 */
export interface GetV3MerchantFundBalanceByAccountTypeRequest extends BodilessOptions {
  /** 账户类型 */
  account_type: BillAccountType
  query?: undefined
}

export interface GetV3MerchantFundBalanceByAccountTypeResponse {
  /** 可用余额 */
  available_amount: number
  /** 不可用余额 */
  pending_amount?: number
}

export type GetV3MerchantFundDayendbalanceByAccountTypeQuery = {
  /** 日期 (YYYY-MM-DD) */
  date: string
}

/** 查询账户日终余额 */
export interface GetV3MerchantFundDayendbalanceByAccountTypeRequest extends BodilessOptions {
  /** 账户类型 */
  account_type: BillAccountType
  query: GetV3MerchantFundDayendbalanceByAccountTypeQuery
}

export interface GetV3MerchantFundDayendbalanceByAccountTypeResponse {
  /** 可用余额 */
  available_amount: number
  /** 不可用余额 */
  pending_amount?: number
}

export interface PostV3MerchantFundWithdrawBody {
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  amount: number
  /** 备注 */
  remark?: string | undefined
  /** 银行附言 */
  bank_memo?: string | undefined
  /** 资金账户类型 */
  account_type: BillAccountType
  /** 提现结果通知地址 */
  notify_url?: string | undefined
}

/** 电商平台提现 */
export interface PostV3MerchantFundWithdrawRequest extends JsonOptions {
  query?: undefined
  json: PostV3MerchantFundWithdrawBody
}

export interface PostV3MerchantFundWithdrawResponse {
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
}

export type GetV3MerchantFundWithdrawBillTypeByBillTypeQuery = {
  /** 账单类型 (默认 NO_SUCC) */
  bill_type?: 'NO_SUCC' | undefined
  /** 账单日期 */
  bill_date: string
  /** 压缩类型 */
  tar_type?: BillTarType | undefined
}

/** 按日下载提现异常文件 */
export interface GetV3MerchantFundWithdrawBillTypeByBillTypeRequest extends BodilessOptions {
  bill_type: string
  query: GetV3MerchantFundWithdrawBillTypeByBillTypeQuery
}

export interface GetV3MerchantFundWithdrawBillTypeByBillTypeResponse {
  /** 哈希类型 */
  hash_type: 'SHA1' | (string & {})
  /** 哈希值 */
  hash_value: string
  /** 账单下载地址 */
  download_url: string
}

/** 电商平台(商户提现单号查询)提现状态 */
export interface GetV3MerchantFundWithdrawOutRequestNoByOutRequestNoRequest
  extends BodilessOptions {
  /** 商户提现单号 */
  out_request_no: string
  query?: undefined
}

export interface GetV3MerchantFundWithdrawOutRequestNoByOutRequestNoResponse {
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  amount: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason: string
  /** 提现备注 */
  remark: string
  /** 银行附言 */
  bank_memo: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 提现失败解决方案 */
  solution: string
}

/** 电商平台(微信支付提现单号)查询提现状态 */
export interface GetV3MerchantFundWithdrawWithdrawIdByWithdrawIdRequest extends BodilessOptions {
  /** 微信支付提现单号 */
  withdraw_id: string
  query?: undefined
}

export interface GetV3MerchantFundWithdrawWithdrawIdByWithdrawIdResponse {
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  amount: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason: string
  /** 提现备注 */
  remark: string
  /** 银行附言 */
  bank_memo: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 提现失败解决方案 */
  solution: string
}

export type PostV3MerchantMediaUploadBody = {
  /** 图片文件 */
  file: FileContent
  /** 媒体文件元信息JSON格式字符串 */
  meta: {
    /** 文件名称 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256?: string | undefined
  }
}

/** 文件上传 */
export interface PostV3MerchantMediaUploadRequest extends MultipartOptions {
  query?: undefined
  multipart: PostV3MerchantMediaUploadBody | FormData
}

export interface PostV3MerchantMediaUploadResponse {
  /** 媒体文件标识Id */
  media_id: string
}

export type PostV3MerchantMediaVideo_uploadBody = {
  /** 图片文件 */
  file: FileContent
  /** 媒体文件元信息JSON格式字符串 */
  meta: {
    /** 文件名称 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256?: string | undefined
  }
}

/** 视频上传 */
export interface PostV3MerchantMediaVideo_uploadRequest extends MultipartOptions {
  query?: undefined
  multipart: PostV3MerchantMediaVideo_uploadBody | FormData
}

export interface PostV3MerchantMediaVideo_uploadResponse {
  /** 媒体文件标识Id */
  media_id: string
}

export interface V3Merchant extends ListedNode {
  readonly fund: V3MerchantFund
  readonly media: V3MerchantMedia
}

export interface V3MerchantFund extends ListedNode {
  readonly balance: V3MerchantFundBalance
  readonly dayendbalance: V3MerchantFundDayendbalance
  readonly withdraw: V3MerchantFundWithdraw
}

export interface V3MerchantFundBalance extends ListedNode {
  readonly _account_type_: V3MerchantFundBalanceByAccountType
}

export interface V3MerchantFundBalanceByAccountType extends ListedNode {
  /**
   * 查询账户实时余额 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_20.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-balance.html
   */
  get(
    options: GetV3MerchantFundBalanceByAccountTypeRequest,
  ): Promise<WechatpayResponse<GetV3MerchantFundBalanceByAccountTypeResponse>>
  /**
   * 查询账户实时余额 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_20.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-balance.html
   */
  getAsync(
    options: GetV3MerchantFundBalanceByAccountTypeRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantFundBalanceByAccountTypeResponse>>
}

export interface V3MerchantFundDayendbalance extends ListedNode {
  readonly _account_type_: V3MerchantFundDayendbalanceByAccountType
}

export interface V3MerchantFundDayendbalanceByAccountType extends ListedNode {
  /**
   * 查询账户日终余额 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_4.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_21.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-day-end-balance.html
   */
  get(
    options: GetV3MerchantFundDayendbalanceByAccountTypeRequest,
  ): Promise<WechatpayResponse<GetV3MerchantFundDayendbalanceByAccountTypeResponse>>
  /**
   * 查询账户日终余额 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_4.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_21.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-day-end-balance.html
   */
  getAsync(
    options: GetV3MerchantFundDayendbalanceByAccountTypeRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantFundDayendbalanceByAccountTypeResponse>>
}

export interface V3MerchantFundWithdraw extends ListedNode {
  /** 电商平台提现 (电商平台) */
  post(
    options: PostV3MerchantFundWithdrawRequest,
  ): Promise<WechatpayResponse<PostV3MerchantFundWithdrawResponse>>
  /** 电商平台提现 (电商平台) */
  postAsync(
    options: PostV3MerchantFundWithdrawRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantFundWithdrawResponse>>
  readonly billType: V3MerchantFundWithdrawBillType
  readonly outRequestNo: V3MerchantFundWithdrawOutRequestNo
  readonly withdrawId: V3MerchantFundWithdrawWithdrawId
}

export interface V3MerchantFundWithdrawBillType extends ListedNode {
  readonly _bill_type_: V3MerchantFundWithdrawBillTypeByBillType
}

export interface V3MerchantFundWithdrawBillTypeByBillType extends ListedNode {
  /**
   * 按日下载提现异常文件 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_24.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_4.shtml
   */
  get(
    options: GetV3MerchantFundWithdrawBillTypeByBillTypeRequest,
  ): Promise<WechatpayResponse<GetV3MerchantFundWithdrawBillTypeByBillTypeResponse>>
  /**
   * 按日下载提现异常文件 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_24.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_4.shtml
   */
  getAsync(
    options: GetV3MerchantFundWithdrawBillTypeByBillTypeRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantFundWithdrawBillTypeByBillTypeResponse>>
}

export interface V3MerchantFundWithdrawOutRequestNo extends ListedNode {
  readonly _out_request_no_: V3MerchantFundWithdrawOutRequestNoByOutRequestNo
}

export interface V3MerchantFundWithdrawOutRequestNoByOutRequestNo extends ListedNode {
  /**
   * 电商平台(商户提现单号查询)提现状态 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml
   */
  get(
    options: GetV3MerchantFundWithdrawOutRequestNoByOutRequestNoRequest,
  ): Promise<WechatpayResponse<GetV3MerchantFundWithdrawOutRequestNoByOutRequestNoResponse>>
  /**
   * 电商平台(商户提现单号查询)提现状态 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml
   */
  getAsync(
    options: GetV3MerchantFundWithdrawOutRequestNoByOutRequestNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantFundWithdrawOutRequestNoByOutRequestNoResponse>>
}

export interface V3MerchantFundWithdrawWithdrawId extends ListedNode {
  readonly _withdraw_id_: V3MerchantFundWithdrawWithdrawIdByWithdrawId
}

export interface V3MerchantFundWithdrawWithdrawIdByWithdrawId extends ListedNode {
  /**
   * 电商平台(微信支付提现单号)查询提现状态 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml
   */
  get(
    options: GetV3MerchantFundWithdrawWithdrawIdByWithdrawIdRequest,
  ): Promise<WechatpayResponse<GetV3MerchantFundWithdrawWithdrawIdByWithdrawIdResponse>>
  /**
   * 电商平台(微信支付提现单号)查询提现状态 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml
   */
  getAsync(
    options: GetV3MerchantFundWithdrawWithdrawIdByWithdrawIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantFundWithdrawWithdrawIdByWithdrawIdResponse>>
}

export interface V3MerchantMedia extends ListedNode {
  readonly upload: V3MerchantMediaUpload
  readonly video_upload: V3MerchantMediaVideo_upload
}

export interface V3MerchantMediaUpload extends ListedNode {
  /** 文件上传 (微信支付商户) */
  post(
    options: PostV3MerchantMediaUploadRequest,
  ): Promise<WechatpayResponse<PostV3MerchantMediaUploadResponse>>
  /** 文件上传 (微信支付商户) */
  postAsync(
    options: PostV3MerchantMediaUploadRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantMediaUploadResponse>>
}

export interface V3MerchantMediaVideo_upload extends ListedNode {
  /**
   * 视频上传 (微信支付商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_2.shtml
   */
  post(
    options: PostV3MerchantMediaVideo_uploadRequest,
  ): Promise<WechatpayResponse<PostV3MerchantMediaVideo_uploadResponse>>
  /**
   * 视频上传 (微信支付商户)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_2.shtml
   */
  postAsync(
    options: PostV3MerchantMediaVideo_uploadRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantMediaVideo_uploadResponse>>
}
