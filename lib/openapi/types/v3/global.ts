// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { As } from '../../../http/options.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type {
  BodilessOptions,
  FileContent,
  FileOptions,
  FileResponse,
  JsonOptions,
  ListedNode,
  MultipartOptions,
} from '../../listed.js'

/** 获取平台证书列表 */
export interface GetV3GlobalCertificatesRequest extends BodilessOptions {
  query?: undefined
}

export interface GetV3GlobalCertificatesResponse {
  data: {
    /** 证书序列号 */
    serial_no?: string
    /** 证书启用时间 (RFC 3339) */
    effective_time?: string
    /** 证书弃用时间 (RFC 3339) */
    expire_time?: string
    /** 证书信息 */
    encrypt_certificate?: {
      /** 加密证书的算法 */
      algorithm?: string
      /** 加密证书的随机串 */
      nonce?: string
      /** 加密证书的附加数据 */
      associated_data?: string
      /** 加密后的证书内容 (AEAD_AES_256_GCM 密文) */
      ciphertext?: string
    }
  }[]
}

export type GetV3GlobalCustomsOrdersQuery = {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 订单类型 */
  order_type: 'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'
  /** 订单号 */
  order_no: string
  /** 海关 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 偏移量 */
  offset?: number | undefined
  /** 请求最大记录条数 */
  limit?: number | undefined
}

/** 报关查询 */
export interface GetV3GlobalCustomsOrdersRequest extends BodilessOptions {
  query: GetV3GlobalCustomsOrdersQuery
}

export interface GetV3GlobalCustomsOrdersResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id: string
  /** 偏移量 */
  offset: number
  /** 请求最大记录条数 */
  limit: number
  /** 查询结果总条数 */
  total_count: number
  /** 报关数据包 */
  data: {
    /** 商户子单号 */
    sub_order_no?: string
    /** 微信子单号 */
    sub_order_id?: string
    /** 商户海关备案号 */
    mch_customs_no?: string
    /** 海关代码 */
    customs:
      | 'GUANGZHOU_ZS'
      | 'HANGZHOU_ZS'
      | 'NINGBO'
      | 'ZHENGZHOU_BS'
      | 'CHONGQING'
      | 'SHANGHAI_ZS'
      | 'SHENZHEN'
      | 'ZHENGZHOU_ZH_ZS'
      | 'TIANJIN'
      | (string & {})
    /** 币种 */
    fee_type?: string
    /** 子单金额 */
    order_fee?: number
    /** 关税 */
    duty?: number
    /** 物流费用 */
    transport_fee?: number
    /** 商品费用 */
    product_fee?: number
    /** 报关状态 */
    state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
    /** 报关结果说明 */
    explanation?: string
    /** 最后更新时间 */
    modify_time: string
  }[]
}

export interface PatchV3GlobalCustomsOrdersBody {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 海关编码 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 子订单金额 */
  order_fee?: number | undefined
  /** 物流费用 */
  transport_fee?: number | undefined
  /** 商品费用 */
  product_fee?: number | undefined
}

/** 报关信息修改 */
export interface PatchV3GlobalCustomsOrdersRequest extends JsonOptions {
  query?: undefined
  json: PatchV3GlobalCustomsOrdersBody
}

export interface PatchV3GlobalCustomsOrdersResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构流水号 */
  verify_department_trade_id: string
}

export interface PostV3GlobalCustomsOrdersBody {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 海关 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 关税 */
  duty?: number | undefined
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 货币类型 */
  fee_type?: string | undefined
  /** 子订单金额 */
  order_fee?: number | undefined
  /** 物流费用 */
  transport_fee?: number | undefined
  /** 商品费用 */
  product_fee?: number | undefined
}

/** 报关 */
export interface PostV3GlobalCustomsOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalCustomsOrdersBody
}

export interface PostV3GlobalCustomsOrdersResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 核验机构 */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 核验机构交易流水号 */
  verify_department_trade_id: string
}

export interface PostV3GlobalCustomsRedeclareBody {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户子单号 */
  sub_order_no?: string | undefined
  /** 微信子单号 */
  sub_order_id?: string | undefined
  /** 海关编码 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
}

/** 报关重推 */
export interface PostV3GlobalCustomsRedeclareRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalCustomsRedeclareBody
}

export interface PostV3GlobalCustomsRedeclareResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: 'PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 申报结果说明 */
  explanation?: string
}

export interface PostV3GlobalCustomsVerifyCertificateBody {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string | undefined
  /** 海关 */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
  /** 商户海关备案号 */
  merchant_customs_no: string
  /** 证件类型 */
  certificate_type: 'IDCARD'
  /** 证件号 (加密) */
  certificate_id: string
  /** 证件姓名 (加密) */
  certificate_name: string
}

/** 身份信息校验 */
export interface PostV3GlobalCustomsVerifyCertificateRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalCustomsVerifyCertificateBody
}

export interface PostV3GlobalCustomsVerifyCertificateResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 身份核验结果 */
  certificate_check_result: 'SAME' | 'DIFFERENT' | (string & {})
}

/** 删除投诉通知回调 */
export interface DeleteV3GlobalMerchantServiceComplaintNotificationsRequest
  extends BodilessOptions {
  query?: undefined
}

/** 查询投诉通知回调 */
export interface GetV3GlobalMerchantServiceComplaintNotificationsRequest extends BodilessOptions {
  query?: undefined
}

export interface GetV3GlobalMerchantServiceComplaintNotificationsResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 (URI) */
  url: string
}

export interface PostV3GlobalMerchantServiceComplaintNotificationsBody {
  /** 通知地址 (URI) */
  url: string
}

/** 创建投诉通知回调 */
export interface PostV3GlobalMerchantServiceComplaintNotificationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalMerchantServiceComplaintNotificationsBody
}

export interface PostV3GlobalMerchantServiceComplaintNotificationsResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 (URI) */
  url: string
}

export interface PutV3GlobalMerchantServiceComplaintNotificationsBody {
  /** 通知地址 (URI) */
  url: string
}

/** 更新投诉通知回调 */
export interface PutV3GlobalMerchantServiceComplaintNotificationsRequest extends JsonOptions {
  query?: undefined
  json: PutV3GlobalMerchantServiceComplaintNotificationsBody
}

export interface PutV3GlobalMerchantServiceComplaintNotificationsResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 (URI) */
  url: string
}

export type GetV3GlobalMerchantServiceComplaintsQuery = {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
  /** 开始日期 (YYYY-MM-DD) */
  begin_date: string
  /** 结束日期 (YYYY-MM-DD) */
  end_date: string
  /** 诉商户号 */
  complainted_mchid?: string | undefined
  /** 商户语言 */
  mch_language?:
    | 'ZH_CN'
    | 'ZH_TW'
    | 'ZH_HK'
    | 'EN'
    | 'JA'
    | 'KO'
    | 'TH'
    | 'VI'
    | 'RU'
    | 'DE'
    | 'FR'
    | 'AR'
    | 'ES'
    | undefined
}

/** 查询投诉单列表 */
export interface GetV3GlobalMerchantServiceComplaintsRequest extends BodilessOptions {
  query: GetV3GlobalMerchantServiceComplaintsQuery
}

export interface GetV3GlobalMerchantServiceComplaintsResponse {
  /** 用户投诉信息详情 */
  data?: {
    /** 投诉单号 */
    complaint_id: string
    /** 投诉时间 (RFC 3339) */
    complaint_time: string
    /** 投诉详情 */
    complaint_detail: string
    /** 投诉单状态 */
    complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
    /** 被诉商户号 */
    complainted_mchid: string
    /** 投诉人联系方式 (加密) */
    payer_phone?: string
    /** 投诉单关联订单信息 */
    complaint_order_info?: {
      /** 微信订单号 */
      transaction_id: string
      /** 商户订单号 */
      out_trade_no: string
      /** 结算币种金额 */
      settlement_amount: number
      /** 结算币种累计已退款金额 */
      settlement_refunded_amount: string
      /** 结算币种 */
      settlement_currency: string
      /** 订单金额 */
      payer_amount: number
      /** 支付币种累计已退款金额 */
      payer_refunded_amount: number
      /** 支付币种 */
      payer_currency: string
      /** 交易时间 (RFC 3339) */
      trade_time: string
    }[]
    /** 投诉单是否已全额退款 */
    complaint_full_refunded: boolean
    /** 是否超时 */
    is_overdue?: boolean
    /** 优先级 */
    priority?: 'PRIORITY' | 'GENERAL' | (string & {})
    /** 是否有待回复的用户留言 */
    incoming_user_response: boolean
    /** 用户投诉次数 */
    user_complaint_times: number
    /** 投诉资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      /** 媒体文列表 */
      media_url: string[]
    }[]
    /** 问题描述 */
    problem_description?: string
    /** 投诉详情翻译 */
    complaint_detail_trans?: string
    /** 投诉单关联服务单信息 */
    service_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户服务订单号 */
      out_order_no?: string
      /** 支付分服务单状态 */
      state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {})
    }[]
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉总条数 */
  total_count?: number
}

export type GetV3GlobalMerchantServiceComplaintsByComplaintIdQuery = {
  /** 商户语言 */
  mch_language?:
    | 'ZH_CN'
    | 'ZH_TW'
    | 'ZH_HK'
    | 'EN'
    | 'JA'
    | 'KO'
    | 'TH'
    | 'VI'
    | 'RU'
    | 'DE'
    | 'FR'
    | 'AR'
    | 'ES'
    | undefined
}

/** 查询投诉单详情 */
export interface GetV3GlobalMerchantServiceComplaintsByComplaintIdRequest extends BodilessOptions {
  /** 投诉单号 */
  complaint_id: string
  query?: GetV3GlobalMerchantServiceComplaintsByComplaintIdQuery | undefined
}

export interface GetV3GlobalMerchantServiceComplaintsByComplaintIdResponse {
  /** 投诉单号 */
  complaint_id: string
  /** 投诉时间 (RFC 3339) */
  complaint_time: string
  /** 投诉详情 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
  /** 被诉商户号 */
  complainted_mchid: string
  /** 投诉人联系方式 (加密) */
  payer_phone?: string
  /** 投诉单关联订单信息 */
  complaint_order_info?: {
    /** 微信订单号 */
    transaction_id: string
    /** 商户订单号 */
    out_trade_no: string
    /** 结算币种金额 */
    settlement_amount: number
    /** 结算币种累计已退款金额 */
    settlement_refunded_amount: string
    /** 结算币种 */
    settlement_currency: string
    /** 订单金额 */
    payer_amount: number
    /** 支付币种累计已退款金额 */
    payer_refunded_amount: number
    /** 支付币种 */
    payer_currency: string
    /** 交易时间 (RFC 3339) */
    trade_time: string
  }[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否超时 */
  is_overdue?: boolean
  /** 优先级 */
  priority?: 'PRIORITY' | 'GENERAL' | (string & {})
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 用户投诉次数 */
  user_complaint_times: number
  /** 投诉资料列表 */
  complaint_media_list?: {
    /** 媒体文件业务类型 */
    media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
    /** 媒体文列表 */
    media_url: string[]
  }[]
  /** 问题描述 */
  problem_description?: string
  /** 投诉详情翻译 */
  complaint_detail_trans?: string
  /** 投诉单关联服务单信息 */
  service_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string
    /** 商户服务订单号 */
    out_order_no?: string
    /** 支付分服务单状态 */
    state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {})
  }[]
}

export interface PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteBody {
  /** 被诉商户号 */
  complainted_mchid: string
}

/** 反馈处理完成 */
export interface PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteRequest
  extends JsonOptions {
  /** 投诉单号 */
  complaint_id: string
  query?: undefined
  json: PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteBody
}

export type GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysQuery = {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
  /** 商户语言 */
  mch_language?:
    | 'ZH_CN'
    | 'ZH_TW'
    | 'ZH_HK'
    | 'EN'
    | 'JA'
    | 'KO'
    | 'TH'
    | 'VI'
    | 'RU'
    | 'DE'
    | 'FR'
    | 'AR'
    | 'ES'
    | undefined
}

/** 查询投诉协商历史 */
export interface GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysRequest
  extends BodilessOptions {
  /** 投诉单号 */
  complaint_id: string
  query?: GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysQuery | undefined
}

export interface GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysResponse {
  /** 投诉协商历史 */
  data?: {
    /** 操作流水号 */
    log_id: string
    /** 操作人 */
    operator: string
    /** 操作时间 (RFC 3339) */
    operate_time: string
    /** 操作类型 */
    operate_type:
      | 'USER_CREATE_COMPLAINT'
      | 'USER_CONTINUE_COMPLAINT'
      | 'USER_RESPONSE'
      | 'PLATFORM_RESPONSE'
      | 'MERCHANT_RESPONSE'
      | 'MERCHANT_CONFIRM_COMPLETE'
      | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE'
      | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE'
      | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
      | 'USER_REVOKE_COMPLAINT'
      | 'USER_COMFIRM_COMPLAINT'
      | 'PLATFORM_HELP_APPLICATION'
      | 'USER_APPLY_PLATFORM_HELP'
      | 'MERCHANT_APPROVE_REFUND'
      | 'MERCHANT_REFUSE_RERUND'
      | 'USER_SUBMIT_SATISFACTION'
      | 'SERVICE_ORDER_CANCEL'
      | 'SERVICE_ORDER_COMPLETE'
      | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE'
      | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE'
      | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE'
      | (string & {})
    /** 操作内容 */
    operate_details?: string
    image_list?: string[]
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      media_url: string[]
    }
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉协商历史总条数 */
  total_count?: number
}

export interface PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseBody {
  /** 被诉商户号 */
  complainted_mchid: string
  /** 回复内容 */
  response_content: string
  response_images?: readonly string[] | undefined
  /** 跳转链接 */
  jump_url?: string | undefined
  /** 跳转链接文案 */
  jump_url_text?: string | undefined
}

/** 提交回复 */
export interface PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseRequest
  extends JsonOptions {
  /** 投诉单号 */
  complaint_id: string
  query?: undefined
  json: PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseBody
}

export type PostV3GlobalMerchantServiceImagesUploadBody = {
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

/** 商户上传反馈图片 */
export interface PostV3GlobalMerchantServiceImagesUploadRequest extends MultipartOptions {
  query?: undefined
  multipart: PostV3GlobalMerchantServiceImagesUploadBody | FormData
}

export interface PostV3GlobalMerchantServiceImagesUploadResponse {
  /** 媒体文件标识ID (上传接口返回的 media_id) */
  media_id: string
}

export type GetV3GlobalMerchantServiceImagesByMediaIdQuery = {
  /** 投诉单号 */
  complaint_id: string
}

/** 图片下载 */
export interface GetV3GlobalMerchantServiceImagesByMediaIdRequest<
  A extends As | undefined = As | undefined,
> extends FileOptions<A, false> {
  /** 媒体文件ID */
  media_id: string
  query: GetV3GlobalMerchantServiceImagesByMediaIdQuery
}

export type PostV3GlobalMerchantStorageFileUploadBody = {
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

/** 上传文件 */
export interface PostV3GlobalMerchantStorageFileUploadRequest extends MultipartOptions {
  query?: undefined
  multipart: PostV3GlobalMerchantStorageFileUploadBody | FormData
}

export interface PostV3GlobalMerchantStorageFileUploadResponse {
  /** 文件标识ID */
  file_id: string
}

export interface PostV3GlobalMerchantH5PermissionApplicationsBody {
  /** 公司介绍和业务描述 */
  business_description?: string | undefined
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: readonly string[]
  /** 公司注册资质证书 (上传接口返回的 media_id) */
  company_register_cert?: string | undefined
  /** 限额类型 */
  transaction_limit_type?: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | undefined
  /** 子商户H5经营网址 */
  website_url: string
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
  /** 申请单类型 */
  applyment_type?: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | undefined
}

/** 创建H5支付权限申请单 */
export interface PostV3GlobalMerchantH5PermissionApplicationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalMerchantH5PermissionApplicationsBody
}

export interface PostV3GlobalMerchantH5PermissionApplicationsResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /** 公司注册资质证书 (上传接口返回的 media_id) */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址 */
  website_url: string
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型 */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
}

/** 查询H5支付权限申请单详情 */
export interface GetV3GlobalMerchantH5PermissionApplicationsByApplymentIdRequest
  extends BodilessOptions {
  /** 申请单号 */
  applyment_id: number | string
  query?: undefined
}

export interface GetV3GlobalMerchantH5PermissionApplicationsByApplymentIdResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /** 公司注册资质证书 (上传接口返回的 media_id) */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址 */
  website_url: string
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型 */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
}

export interface PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdBody {
  /** H5支付域名 */
  domains: readonly string[]
  /** 公司介绍和业务描述 */
  business_description?: string | undefined
  /** 公司注册资质证书 (上传接口返回的 media_id) */
  company_register_cert?: string | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | undefined
  /** 子商户H5经营网址 */
  website_url?: string | undefined
}

/** 修改H5支付权限申请单 */
export interface PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdRequest
  extends JsonOptions {
  /** 申请单号 */
  applyment_id: number | string
  query?: undefined
  json: PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdBody
}

export interface PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type: 'UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {})
  /** 公司注册资质证书 */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** 子商户H5经营网址 */
  website_url: string
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 申请单类型 */
  applyment_type: 'APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
}

export interface PostV3GlobalMerchantH5PermissionDomainApplicationsBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** H5支付域名 */
  domains: readonly string[]
  /** 子商户H5经营网址 */
  website_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: readonly string[] | undefined
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | undefined
  /** 商户提供的审核结果回调接口 */
  notify_url?: string | undefined
  /** 商户申请单号 */
  out_applyment_id: string
}

/** 创建H5支付域名修改申请单 */
export interface PostV3GlobalMerchantH5PermissionDomainApplicationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalMerchantH5PermissionDomainApplicationsBody
}

export interface PostV3GlobalMerchantH5PermissionDomainApplicationsResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains: string[]
  /** 子商户H5经营网址 */
  webiste_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id: string
}

/** 查询H5支付域名修改申请单 */
export interface GetV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdRequest
  extends BodilessOptions {
  /** 申请单号 */
  applyment_id: number | string
  query?: undefined
}

export interface GetV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains: string[]
  /** 子商户H5经营网址 */
  webiste_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id: string
}

export interface PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdBody {
  /** H5支付域名 */
  domains: readonly string[]
  /** 子商户经营网址状态 */
  website_state?: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | undefined
  /** 商户H5经营网址 */
  website_url?: string | undefined
  /** 经营网址商业页面截图 */
  website_business_page_pics?: readonly string[] | undefined
  /** 经营网址首页截图 */
  website_homepage_pics?: readonly string[] | undefined
}

/** 修改H5支付域名修改申请单 */
export interface PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdRequest
  extends JsonOptions {
  /** 申请单号 */
  applyment_id: number | string
  query?: undefined
  json: PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdBody
}

export interface PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户经营网址状态 */
  website_state: 'HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {})
  /** H5支付域名 */
  domains: string[]
  /** 子商户H5经营网址 */
  webiste_url: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: 'PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {})
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id: string
}

/** 查询子商户H5支付权限状态 */
export interface GetV3GlobalMerchantH5PermissionBySubMchidRequest extends BodilessOptions {
  /** 子商户号 */
  sub_mchid: string
  query?: undefined
}

export interface GetV3GlobalMerchantH5PermissionBySubMchidResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付权限状态 */
  authorization_state:
    | 'AUTHORITY_TO_TEST'
    | 'FORMAL_AUTHORITY'
    | 'AUTHORIZED'
    | 'UNDER_PUNISHMENT'
    | 'UNAUTHORIZED'
    | (string & {})
}

export interface PostV3GlobalMerchantsHeaders {
  /** ≤ 64 字符 */
  'Idempotency-Key'?: string | undefined
  [name: string]: string | number | undefined
}

export interface PostV3GlobalMerchantsBody {
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
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean | undefined
  /** H5申请资料 */
  h5_payment_apply_info?:
    | {
        /** H5经营网址 */
        h5_website_url?: string | undefined
        /** ≤ 5 项 */
        domains: readonly string[]
      }
    | undefined
  /** 附加信息 */
  attach?: string | undefined
}

/** 子商户进件（融合钱包） */
export interface PostV3GlobalMerchantsRequest extends JsonOptions {
  query?: undefined
  headers?: PostV3GlobalMerchantsHeaders | undefined
  json: PostV3GlobalMerchantsBody
}

export interface PostV3GlobalMerchantsResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: 'Under Review' | 'Approved' | (string & {})
  /** 验证状态描述 */
  description?: string
  /** H5支付权限状态 */
  h5_authorization_state?:
    | 'APPROVED'
    | 'UNAUTHORIZED'
    | 'UNDER_REVIEW'
    | 'REJECTED'
    | 'UNDER_PUNISHMENT'
    | 'APPLICATION_FAILED'
    | (string & {})
}

export type GetV3GlobalMerchantsBySubMchidQuery = {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 查询子商户（融合钱包） */
export interface GetV3GlobalMerchantsBySubMchidRequest extends BodilessOptions {
  /** 子商户号 */
  sub_mchid: string
  query: GetV3GlobalMerchantsBySubMchidQuery
}

export interface GetV3GlobalMerchantsBySubMchidResponse {
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
  /** H5支付权限详情 */
  h5_payment?: {
    /** H5驳回详情 */
    audit_reject_detail?: string
    /** H5支付权限状态 */
    h5_authorization_state?:
      | 'APPROVED'
      | 'UNAUTHORIZED'
      | 'UNDER_REVIEW'
      | 'REJECTED'
      | 'UNDER_PUNISHMENT'
      | 'APPLICATION_FAILED'
      | (string & {})
  }
  /** 子商户状态信息 */
  sub_merchant_state?: {
    /** 子商户状态 */
    sub_merchant_status?:
      | 'OPERATING'
      | 'PENDING'
      | 'DEACTIVATED'
      | 'CLOSED'
      | 'INCOMPLETE_APPLICATION'
      | (string & {})
    /** 子商户入驻状态 */
    application_status?: 'INCOMPLETE_APPLICATION' | 'UNDER_REVIEW' | 'REJECTED' | (string & {})
    /** 子商户入驻驳回详情 */
    application_reject_detail?: {
      /** 驳回字段 */
      field?: string
      /** 驳回原因 */
      reason?: string
    }
  }
  /** 附加信息 */
  attach?: string
}

export interface PatchV3GlobalMerchantsBySubMchidBody {
  /** 机构appid */
  sp_appid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户号 */
  sub_mchid: string
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
  registration_certificate_number: string
  /** 公司注册文件过期时间 */
  registration_certificate_date: string
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
    /** 门店照片 */
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
  /** 是否申请H5支付权限 */
  apply_h5_payment?: boolean | undefined
  /** H5支付申请资料资料 */
  h5_payment_apply_info?:
    | {
        /** H5经营网址 */
        website_url?: string | undefined
        /** H5支付域名 */
        domains?: readonly string[] | undefined
      }
    | undefined
}

/** 修改子商户（融合钱包） */
export interface PatchV3GlobalMerchantsBySubMchidRequest extends JsonOptions {
  sub_mchid: string
  query?: undefined
  json: PatchV3GlobalMerchantsBySubMchidBody
}

export interface PatchV3GlobalMerchantsBySubMchidResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付权限状态 */
  h5_authorization_state?:
    | 'APPROVED'
    | 'UNAUTHORIZED'
    | 'UNDER_REVIEW'
    | 'REJECTED'
    | 'UNDER_PUNISHMENT'
    | 'APPLICATION_FAILED'
    | (string & {})
}

export interface PostV3GlobalMicropayTransactionsIdByTransactionIdReverseBody {
  /** 商户号 */
  mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}

/** 撤销订单(微信支付订单号) */
export interface PostV3GlobalMicropayTransactionsIdByTransactionIdReverseRequest
  extends JsonOptions {
  /** 微信订单号 */
  transaction_id: string
  query?: undefined
  json: PostV3GlobalMicropayTransactionsIdByTransactionIdReverseBody
}

export interface PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseBody {
  /** 商户号 */
  mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
}

/** 撤销订单(商户订单号) */
export interface PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseRequest
  extends JsonOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: undefined
  json: PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseBody
}

export interface PostV3GlobalMicropayTransactionsPayBody {
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
export interface PostV3GlobalMicropayTransactionsPayRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalMicropayTransactionsPayBody
}

export interface PostV3GlobalMicropayTransactionsPayResponse {
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
  trade_type: string
  /** 交易状态 */
  trade_state: string
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

export interface PostV3GlobalPapayContractsAppPreEntrustSignBody {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 商户appid下的用户标识 */
  openid?: string | undefined
  /** 用户客户端IP */
  user_client_ip?: string | undefined
  /** 过期时间 (RFC 3339) */
  expired_time?: string | undefined
}

/** APP签约 */
export interface PostV3GlobalPapayContractsAppPreEntrustSignRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalPapayContractsAppPreEntrustSignBody
}

export interface PostV3GlobalPapayContractsAppPreEntrustSignResponse {
  /** 委托代扣签约会话id */
  session_id: string
}

export interface PostV3GlobalPapayContractsH5PreEntrustSignBody {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 回调应用AppID */
  return_appid?: string | undefined
  /** 用户客户端IP */
  user_client_ip?: string | undefined
  /** 过期时间 (RFC 3339) */
  expired_time?: string | undefined
  /** 签约完成跳转URL */
  return_url?: string | undefined
}

/** H5预签约 */
export interface PostV3GlobalPapayContractsH5PreEntrustSignRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalPapayContractsH5PreEntrustSignBody
}

export interface PostV3GlobalPapayContractsH5PreEntrustSignResponse {
  /** 签约跳转URL */
  sign_url: string
}

export interface PostV3GlobalPapayContractsJsapiPreEntrustSignBody {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 商户appid下的用户标识 */
  openid?: string | undefined
  /** 签约完成跳转URL */
  return_url?: string | undefined
  /** 过期时间 (RFC 3339) */
  expired_time?: string | undefined
}

/** JSAPI预签约 */
export interface PostV3GlobalPapayContractsJsapiPreEntrustSignRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalPapayContractsJsapiPreEntrustSignBody
}

export interface PostV3GlobalPapayContractsJsapiPreEntrustSignResponse {
  /** 签约跳转URL */
  sign_url: string
}

export interface PostV3GlobalPapayContractsMiniprogramPreEntrustSignBody {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 商户appid下的用户标识 */
  openid?: string | undefined
  /** 用户客户端IP */
  user_client_ip?: string | undefined
  /** 过期时间 (RFC 3339) */
  expired_time?: string | undefined
}

/** 小程序签约 */
export interface PostV3GlobalPapayContractsMiniprogramPreEntrustSignRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalPapayContractsMiniprogramPreEntrustSignBody
}

export interface PostV3GlobalPapayContractsMiniprogramPreEntrustSignResponse {
  /** 委托代扣签约会话id */
  session_id: string
}

export type GetV3GlobalPapayContractsOutContractCodeByOutContractCodeQuery = {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
}

/** 商户协议号查询签约 */
export interface GetV3GlobalPapayContractsOutContractCodeByOutContractCodeRequest
  extends BodilessOptions {
  /** 签约协议号 */
  out_contract_code: string
  query?: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeQuery | undefined
}

export interface GetV3GlobalPapayContractsOutContractCodeByOutContractCodeResponse {
  /** 商户号 */
  mchid?: string
  /** 机构APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构appid */
  sp_appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 协议状态 */
  state?: string
  /** 协议签署时间 (RFC 3339) */
  signed_time?: string
  /** 协议签署时间 (RFC 3339) */
  terminated_time?: string
  /** 协议解约方式 */
  termination_mode?: string
  /** 解约备注 */
  termination_note?: string
  /** 商户appid下的用户标识 */
  openid?: string
}

export interface PostV3GlobalPapayContractsWebPreEntrustSignBody {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
  /** 商户侧签约协议号 */
  out_contract_code?: string | undefined
  /** 用户账户展示名称 */
  user_display_name?: string | undefined
  /** 签约成功通知url */
  success_notify_url?: string | undefined
  /** 过期时间 (RFC 3339) */
  expired_time?: string | undefined
  /** 签约完成跳转URL */
  return_url?: string | undefined
}

/** WEB预签约 */
export interface PostV3GlobalPapayContractsWebPreEntrustSignRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalPapayContractsWebPreEntrustSignBody
}

export interface PostV3GlobalPapayContractsWebPreEntrustSignResponse {
  /** 展码页面URL */
  show_code_url: string
}

export type GetV3GlobalPapayContractsByContractIdQuery = {
  /** 机构APPID */
  appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 模板ID */
  plan_id?: number | undefined
}

/** 代扣协议ID查询签约 */
export interface GetV3GlobalPapayContractsByContractIdRequest extends BodilessOptions {
  /** 委托代扣协议ID */
  contract_id: string
  query?: GetV3GlobalPapayContractsByContractIdQuery | undefined
}

export interface GetV3GlobalPapayContractsByContractIdResponse {
  /** 商户号 */
  mchid?: string
  /** 机构APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构appid */
  sp_appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 协议状态 */
  state?: string
  /** 协议签署时间 (RFC 3339) */
  signed_time?: string
  /** 协议签署时间 (RFC 3339) */
  terminated_time?: string
  /** 协议解约方式 */
  termination_mode?: string
  /** 解约备注 */
  termination_note?: string
  /** 商户appid下的用户标识 */
  openid?: string
}

export interface PostV3GlobalPapayContractsByContractIdTerminateBody {
  /** 机构APPID */
  appid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 解约备注 */
  termination_note?: string | undefined
}

/** 申请解约 */
export interface PostV3GlobalPapayContractsByContractIdTerminateRequest extends JsonOptions {
  /** 委托代扣协议ID */
  contract_id: string
  query?: undefined
  json: PostV3GlobalPapayContractsByContractIdTerminateBody
}

export interface PostV3GlobalPapayTransactionsBody {
  /** 机构APPID */
  appid?: string | undefined
  /** 机构appid */
  sp_appid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 子商户应用ID */
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
  /** MCC码 */
  merchant_category_code: string
  /** 委托代扣协议ID */
  contract_id: string
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
      }
    | undefined
}

/** 支付扣款 */
export interface PostV3GlobalPapayTransactionsRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalPapayTransactionsBody
}

export interface PostV3GlobalPapayTransactionsResponse {
  /** 商户号 */
  mchid?: string
  /** APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: 'AUTH' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 (RFC 3339) */
  success_time: string
  /** 交易状态 */
  trade_state:
    | 'SUCCESS'
    | 'REFUND'
    | 'NOTPAY'
    | 'CLOSED'
    | 'PAYERROR'
    | 'USERPAYING'
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
      type?: 'SETTLEMENT_RATE' | 'USERPAYMENT_RATE' | (string & {})
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

export type GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoQuery = {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询订单(商户订单号) */
export interface GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query: GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoQuery
}

export interface GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoResponse {
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
  transaction_id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 */
  success_time: string
  /** 交易状态 */
  trade_state: string
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

export type PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseQuery = {
  /** 子商户号 */
  sub_mchid: string
}

/** 撤销订单(商户订单号) */
export interface PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseRequest
  extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query: PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseQuery
}

export type GetV3GlobalPapayTransactionsByTransactionIdQuery = {
  /** 子商户号 */
  sub_mchid: string
}

/** 查询订单(微信支付订单号) */
export interface GetV3GlobalPapayTransactionsByTransactionIdRequest extends BodilessOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query: GetV3GlobalPapayTransactionsByTransactionIdQuery
}

export interface GetV3GlobalPapayTransactionsByTransactionIdResponse {
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
  transaction_id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {})
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 */
  success_time: string
  /** 交易状态 */
  trade_state: string
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

export type GetV3GlobalProfitSharingBillDownloadUrlQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 账单日期 */
  bill_date?: string | undefined
}

/** 获取分账账单文件下载地址 */
export interface GetV3GlobalProfitSharingBillDownloadUrlRequest extends BodilessOptions {
  query?: GetV3GlobalProfitSharingBillDownloadUrlQuery | undefined
}

export interface GetV3GlobalProfitSharingBillDownloadUrlResponse {
  /** 下载地址 */
  download_url: string
}

export interface PostV3GlobalProfitSharingOrdersBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers?:
    | readonly {
        /** 分账币种 */
        currency: 'CNY'
        /** 分账接收方类型 */
        type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
        /** 分账接收方帐号 */
        account: string
        /** 分账个人接收方姓名 (加密) */
        name?: string | undefined
        /** 是否已经获取用户实名信息授权 */
        authorized?: boolean | undefined
        /** 分账金额 */
        amount: number
        /** 分账描述 */
        description: string
      }[]
    | undefined
  /** 是否解冻剩余未分资金 */
  unfreeze_unsplit: boolean
}

/** 请求分账 */
export interface PostV3GlobalProfitSharingOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalProfitSharingOrdersBody
}

export interface PostV3GlobalProfitSharingOrdersResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: string
  /** 分账接收方列表 */
  receivers?: {
    /** 分账币种 */
    currency: string
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account: string
    /** 分账结果 */
    result: string
    /** 分账失败原因 */
    fail_reason: string
    /** 分账创建时间 */
    create_time: string
    /** 分账完成时间 */
    finish_time: string
    /** 分账明细单号 */
    detail_id?: string
    /** 分账明细类型 */
    detail_type?: string
    /** 出资方结算币种 */
    settlement_currency?: string
    /** 出资方结算金额 */
    settlement_amount?: number
    /** 汇率值 */
    rate?: number
  }[]
}

export interface PostV3GlobalProfitSharingOrdersUnfreezeBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账描述 */
  description: string
}

/** 解冻剩余资金 */
export interface PostV3GlobalProfitSharingOrdersUnfreezeRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalProfitSharingOrdersUnfreezeBody
}

export interface PostV3GlobalProfitSharingOrdersUnfreezeResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: string
  /** 分账接收方列表 */
  receivers?: {
    /** 分账币种 */
    currency: string
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account: string
    /** 分账结果 */
    result: string
    /** 分账失败原因 */
    fail_reason: string
    /** 分账创建时间 */
    create_time: string
    /** 分账完成时间 */
    finish_time: string
    /** 分账明细单号 */
    detail_id?: string
    /** 分账明细类型 */
    detail_type?: string
    /** 出资方结算币种 */
    settlement_currency?: string
    /** 出资方结算金额 */
    settlement_amount?: number
    /** 汇率值 */
    rate?: number
  }[]
}

export type GetV3GlobalProfitSharingOrdersByOutOrderNoQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
}

/** 查询分账结果 */
export interface GetV3GlobalProfitSharingOrdersByOutOrderNoRequest extends BodilessOptions {
  /** 商户分账单号 */
  out_order_no: string
  query?: GetV3GlobalProfitSharingOrdersByOutOrderNoQuery | undefined
}

export interface GetV3GlobalProfitSharingOrdersByOutOrderNoResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: string
  /** 分账接收方列表 */
  receivers?: {
    /** 分账币种 */
    currency: string
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方帐号 */
    account: string
    /** 分账结果 */
    result: string
    /** 分账失败原因 */
    fail_reason: string
    /** 分账创建时间 */
    create_time: string
    /** 分账完成时间 */
    finish_time: string
    /** 分账明细单号 */
    detail_id?: string
    /** 分账明细类型 */
    detail_type?: string
    /** 出资方结算币种 */
    settlement_currency?: string
    /** 出资方结算金额 */
    settlement_amount?: number
    /** 汇率值 */
    rate?: number
  }[]
}

export interface DeleteV3GlobalProfitSharingReceiversBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | undefined
  /** 分账接收方帐号 */
  account?: string | undefined
}

/** 删除分账接收方 */
export interface DeleteV3GlobalProfitSharingReceiversRequest extends JsonOptions {
  query?: undefined
  json: DeleteV3GlobalProfitSharingReceiversBody
}

export interface PostV3GlobalProfitSharingReceiversBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | undefined
  /** 分账接收方帐号 */
  account?: string | undefined
  /** 分账个人接收方姓名 (加密) */
  name?: string | undefined
  /** 是否已经获取用户实名信息授权 */
  authorized?: boolean | undefined
  /** 与分账方的关系类型 */
  relation_type?:
    | 'SUPPLIER'
    | 'DISTRIBUTOR'
    | 'TAX_SERVICE_PROVIDER'
    | 'IT_SERVICE_PROVIDER'
    | 'CUSTOM'
    | undefined
  /** 自定义的分账关系 */
  custom_relation?: string | undefined
  /** 分账场景详细描述 */
  scene?: string | undefined
  /** 接收方商户的主营业务范围 */
  major_service?: string | undefined
  /** 分账接收方预计分账比例 */
  expected_ratio?: number | undefined
  /** 增加分账接收方申请函文件ID */
  application_file_id?: string | undefined
  /** 分账方与接收方合作关系证明文件ID */
  partnership_file_id?: string | undefined
}

/** 添加分账接收方 */
export interface PostV3GlobalProfitSharingReceiversRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalProfitSharingReceiversBody
}

export interface PostV3GlobalProfitSharingReceiversResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
  /** 分账接收方全称 (加密) */
  name?: string
  /** 与分账方的关系类型 */
  relation_type:
    | 'SUPPLIER'
    | 'DISTRIBUTOR'
    | 'TAX_SERVICE_PROVIDER'
    | 'IT_SERVICE_PROVIDER'
    | 'CUSTOM'
    | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string
  /** 分账场景详细描述 */
  scene?: string
  /** 接收方商户的主营业务范围 */
  major_service?: string
  /** 分账接收方预计分账比例 */
  expected_ratio?: number
  /** 微信文件标识ID */
  file_id?: string
  /** 接收方关系状态 */
  state?: string
  /** 接收关系添加失败原因 */
  fail_reason?: string
  /** 增加分账接收方申请函文件ID */
  application_file_id?: string
  /** 分账方与接收方合作关系证明文件ID */
  partnership_file_id?: string
}

export type GetV3GlobalProfitSharingReceiversByAccountQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 应用ID */
  appid?: string | undefined
  /** 子商户应用ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type?: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | undefined
}

/** 查询分账接收方添加结果 */
export interface GetV3GlobalProfitSharingReceiversByAccountRequest extends BodilessOptions {
  /** 接收方账号 */
  account: string
  query?: GetV3GlobalProfitSharingReceiversByAccountQuery | undefined
}

export interface GetV3GlobalProfitSharingReceiversByAccountResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
  /** 分账接收方全称 */
  name?: string
  /** 与分账方的关系类型 */
  relation_type:
    | 'SUPPLIER'
    | 'DISTRIBUTOR'
    | 'TAX_SERVICE_PROVIDER'
    | 'IT_SERVICE_PROVIDER'
    | 'CUSTOM'
    | (string & {})
  /** 自定义的分账关系 */
  custom_relation?: string
  /** 分账场景详细描述 */
  scene?: string
  /** 接收方商户的主营业务范围 */
  major_service?: string
  /** 分账接收方预计分账比例 */
  expected_ratio?: number
  /** 微信文件标识ID */
  file_id?: string
  /** 接收方关系状态 */
  state?: string
  /** 接收关系添加失败原因 */
  fail_reason?: string
}

export type GetV3GlobalProfitSharingRefundsBillDownloadUrlQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 账单日期 */
  bill_date?: string | undefined
}

/** 获取分账退款账单下载链接 */
export interface GetV3GlobalProfitSharingRefundsBillDownloadUrlRequest extends BodilessOptions {
  query?: GetV3GlobalProfitSharingRefundsBillDownloadUrlQuery | undefined
}

export interface GetV3GlobalProfitSharingRefundsBillDownloadUrlResponse {
  /** 下载地址 */
  download_url: string
}

/** 查询可供垫付退款实时余额 */
export interface GetV3GlobalProfitSharingRefundsRefundableBalanceRequest extends BodilessOptions {
  query?: undefined
}

export interface GetV3GlobalProfitSharingRefundsRefundableBalanceResponse {
  /** 出资方商户号 */
  sponsor_mchid?: string
  /** 可供垫付分账退款的实时余额 */
  balance?: number
  /** 货币类型 */
  currency?: string
}

export interface PostV3GlobalProfitSharingTransactionsMarkBody {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 订单标价币种 */
  currency?: string | undefined
}

/** 分账标记 */
export interface PostV3GlobalProfitSharingTransactionsMarkRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalProfitSharingTransactionsMarkBody
}

export type GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 查询剩余待分金额 */
export interface GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsRequest
  extends BodilessOptions {
  /** 微信订单号 */
  transaction_id: string
  query?: GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsQuery | undefined
}

export interface GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsResponse {
  /** 微信订单号 */
  transaction_id: string
  /** 订单剩余待分金额 */
  unsplit_amount?: number
  /** 货币类型 */
  currency?: string
}

export type GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 查询订单剩余可退款金额 */
export interface GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsRequest
  extends BodilessOptions {
  /** 微信订单号 */
  transaction_id: string
  query?: GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsQuery | undefined
}

export interface GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsResponse {
  /** 微信订单号 */
  transaction_id: string
  /** 订单剩余可退款金额 */
  refundable_amount?: number
  /** 货币类型 */
  currency?: string
  /** 订单剩余可使用垫付资金退款的金额 */
  funds_refundable_amount?: number
}

/** 商家充值退款余额查询 */
export interface GetV3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidRequest
  extends BodilessOptions {
  /** 特约商户号 */
  sub_mchid: string
  query?: undefined
}

export interface GetV3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidResponse {
  /** 账户可用余额 */
  remaining_amount: number
  /** 货币类型 */
  currency: string
}

/** 商家充值退款余额查询 */
export interface GetV3GlobalRefundRechargeBalanceRequest extends BodilessOptions {
  query?: undefined
}

export interface GetV3GlobalRefundRechargeBalanceResponse {
  /** 账户可用余额 */
  remaining_amount: number
  /** 货币类型 */
  currency: string
}

export type GetV3GlobalRefundsQuery = {
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
export interface GetV3GlobalRefundsRequest extends BodilessOptions {
  query: GetV3GlobalRefundsQuery
}

export interface GetV3GlobalRefundsResponse {
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
        type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
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

export interface PostV3GlobalRefundsBody {
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
  amount?:
    | {
        /** 退款金额 */
        refund: number
        /** 原订单金额 */
        total: number
        /** 退款币种 */
        currency: string
      }
    | undefined
  /** 退款通知地址 */
  notify_url?: string | undefined
}

/** 申请退款 */
export interface PostV3GlobalRefundsRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalRefundsBody
}

export interface PostV3GlobalRefundsResponse {
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
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
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

export type GetV3GlobalRefundsIdByRefundIdQuery = {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 查询单笔退款(微信支付退款订单号) */
export interface GetV3GlobalRefundsIdByRefundIdRequest extends BodilessOptions {
  /** 微信支付退款订单号 */
  refund_id: string
  query: GetV3GlobalRefundsIdByRefundIdQuery
}

export interface GetV3GlobalRefundsIdByRefundIdResponse {
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
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
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

export type GetV3GlobalRefundsOutRefundNoByOutRefundNoQuery = {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 查询单笔退款(商户退款订单号) */
export interface GetV3GlobalRefundsOutRefundNoByOutRefundNoRequest extends BodilessOptions {
  /** 商户退款订单号 */
  out_refund_no: string
  query: GetV3GlobalRefundsOutRefundNoByOutRefundNoQuery
}

export interface GetV3GlobalRefundsOutRefundNoByOutRefundNoResponse {
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
      type?: 'USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {})
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

export type GetV3GlobalSettleSettlementsQuery = {
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
export interface GetV3GlobalSettleSettlementsRequest extends BodilessOptions {
  query: GetV3GlobalSettleSettlementsQuery
}

export interface GetV3GlobalSettleSettlementsResponse {
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
    /** 分账业务金额 */
    split_amount?: {
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
    }
  }[]
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}

export type GetV3GlobalStatementsQuery = {
  /** 账单日期 */
  date: string
  /** 商户号 */
  mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 下载对账单 */
export interface GetV3GlobalStatementsRequest<A extends As | undefined = As | undefined>
  extends FileOptions<A> {
  query: GetV3GlobalStatementsQuery
}

export interface PostV3GlobalTransactionsAppBody {
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
export interface PostV3GlobalTransactionsAppRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalTransactionsAppBody
}

export interface PostV3GlobalTransactionsAppResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export type GetV3GlobalTransactionsIdByTransactionIdQuery = {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 查询订单(微信支付订单号) */
export interface GetV3GlobalTransactionsIdByTransactionIdRequest extends BodilessOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query: GetV3GlobalTransactionsIdByTransactionIdQuery
}

export interface GetV3GlobalTransactionsIdByTransactionIdResponse {
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
  trade_state: string
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
    scope?: string
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

export interface PostV3GlobalTransactionsIdByTransactionIdCloseBody {
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}

/** 关闭订单(微信支付订单号) */
export interface PostV3GlobalTransactionsIdByTransactionIdCloseRequest extends JsonOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query?: undefined
  json: PostV3GlobalTransactionsIdByTransactionIdCloseBody
}

export interface PostV3GlobalTransactionsJsapiBody {
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

/** JSAPI支付下单 */
export interface PostV3GlobalTransactionsJsapiRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalTransactionsJsapiBody
}

export interface PostV3GlobalTransactionsJsapiResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}

export interface PostV3GlobalTransactionsMwebBody {
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
export interface PostV3GlobalTransactionsMwebRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalTransactionsMwebBody
}

export interface PostV3GlobalTransactionsMwebResponse {
  /** 支付跳转链接 */
  mweb_url: string
}

export interface PostV3GlobalTransactionsNativeBody {
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

/** Native支付下单 */
export interface PostV3GlobalTransactionsNativeRequest extends JsonOptions {
  query?: undefined
  json: PostV3GlobalTransactionsNativeBody
}

export interface PostV3GlobalTransactionsNativeResponse {
  /** 二维码链接 */
  code_url: string
}

export type GetV3GlobalTransactionsOutTradeNoByOutTradeNoQuery = {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
}

/** 查询订单(商户订单号) */
export interface GetV3GlobalTransactionsOutTradeNoByOutTradeNoRequest extends BodilessOptions {
  /** 商户订单号 */
  out_trade_no: string
  query: GetV3GlobalTransactionsOutTradeNoByOutTradeNoQuery
}

export interface GetV3GlobalTransactionsOutTradeNoByOutTradeNoResponse {
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
  trade_state: string
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
    scope?: string
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

export interface PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseBody {
  /** 直连商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 机构商户号 */
  sp_mchid?: string | undefined
}

/** 关闭订单(商户订单号) */
export interface PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseRequest extends JsonOptions {
  /** 商户订单号 */
  out_trade_no: string
  query?: undefined
  json: PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseBody
}

export interface V3Global extends ListedNode {
  readonly certificates: V3GlobalCertificates
  readonly customs: V3GlobalCustoms
  readonly merchant: V3GlobalMerchant
  readonly merchantService: V3GlobalMerchantService
  readonly merchantStorage: V3GlobalMerchantStorage
  readonly merchants: V3GlobalMerchants
  readonly micropay: V3GlobalMicropay
  readonly papay: V3GlobalPapay
  readonly profitSharing: V3GlobalProfitSharing
  readonly refund: V3GlobalRefund
  readonly refunds: V3GlobalRefunds
  readonly settle: V3GlobalSettle
  readonly statements: V3GlobalStatements
  readonly transactions: V3GlobalTransactions
}

export interface V3GlobalCertificates extends ListedNode {
  /**
   * 获取平台证书列表 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_8.shtml
   */
  get(
    options?: GetV3GlobalCertificatesRequest,
  ): Promise<WechatpayResponse<GetV3GlobalCertificatesResponse>>
  /**
   * 获取平台证书列表 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_8.shtml
   */
  getAsync(
    options?: GetV3GlobalCertificatesRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalCertificatesResponse>>
}

export interface V3GlobalCustoms extends ListedNode {
  readonly orders: V3GlobalCustomsOrders
  readonly redeclare: V3GlobalCustomsRedeclare
  readonly verifyCertificate: V3GlobalCustomsVerifyCertificate
}

export interface V3GlobalCustomsOrders extends ListedNode {
  /**
   * 报关查询 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_3.shtml
   */
  get(
    options: GetV3GlobalCustomsOrdersRequest,
  ): Promise<WechatpayResponse<GetV3GlobalCustomsOrdersResponse>>
  /**
   * 报关查询 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_3.shtml
   */
  getAsync(
    options: GetV3GlobalCustomsOrdersRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalCustomsOrdersResponse>>
  /**
   * 报关信息修改 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_5.shtml
   */
  patch(
    options: PatchV3GlobalCustomsOrdersRequest,
  ): Promise<WechatpayResponse<PatchV3GlobalCustomsOrdersResponse>>
  /**
   * 报关信息修改 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_5.shtml
   */
  patchAsync(
    options: PatchV3GlobalCustomsOrdersRequest,
  ): ChainPromise<WechatpayResponse<PatchV3GlobalCustomsOrdersResponse>>
  /**
   * 报关 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_1.shtml
   */
  post(
    options: PostV3GlobalCustomsOrdersRequest,
  ): Promise<WechatpayResponse<PostV3GlobalCustomsOrdersResponse>>
  /**
   * 报关 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_1.shtml
   */
  postAsync(
    options: PostV3GlobalCustomsOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalCustomsOrdersResponse>>
}

export interface V3GlobalCustomsRedeclare extends ListedNode {
  /**
   * 报关重推 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_4.shtml
   */
  post(
    options: PostV3GlobalCustomsRedeclareRequest,
  ): Promise<WechatpayResponse<PostV3GlobalCustomsRedeclareResponse>>
  /**
   * 报关重推 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_4.shtml
   */
  postAsync(
    options: PostV3GlobalCustomsRedeclareRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalCustomsRedeclareResponse>>
}

export interface V3GlobalCustomsVerifyCertificate extends ListedNode {
  /**
   * 身份信息校验 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_2.shtml
   */
  post(
    options: PostV3GlobalCustomsVerifyCertificateRequest,
  ): Promise<WechatpayResponse<PostV3GlobalCustomsVerifyCertificateResponse>>
  /**
   * 身份信息校验 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_3_2.shtml
   */
  postAsync(
    options: PostV3GlobalCustomsVerifyCertificateRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalCustomsVerifyCertificateResponse>>
}

export interface V3GlobalMerchant extends ListedNode {
  readonly h5: V3GlobalMerchantH5
}

export interface V3GlobalMerchantH5 extends ListedNode {
  readonly permission: V3GlobalMerchantH5Permission
}

export interface V3GlobalMerchantH5Permission extends ListedNode {
  readonly _sub_mchid_: V3GlobalMerchantH5PermissionBySubMchid
  readonly applications: V3GlobalMerchantH5PermissionApplications
  readonly domain: V3GlobalMerchantH5PermissionDomain
}

export interface V3GlobalMerchantH5PermissionBySubMchid extends ListedNode {
  /**
   * 查询子商户H5支付权限状态 (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_7.shtml
   */
  get(
    options: GetV3GlobalMerchantH5PermissionBySubMchidRequest,
  ): Promise<WechatpayResponse<GetV3GlobalMerchantH5PermissionBySubMchidResponse>>
  /**
   * 查询子商户H5支付权限状态 (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_7.shtml
   */
  getAsync(
    options: GetV3GlobalMerchantH5PermissionBySubMchidRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalMerchantH5PermissionBySubMchidResponse>>
}

export interface V3GlobalMerchantH5PermissionApplications extends ListedNode {
  /**
   * 创建H5支付权限申请单 (从业机构（支付机构）)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_1.shtml
   */
  post(
    options: PostV3GlobalMerchantH5PermissionApplicationsRequest,
  ): Promise<WechatpayResponse<PostV3GlobalMerchantH5PermissionApplicationsResponse>>
  /**
   * 创建H5支付权限申请单 (从业机构（支付机构）)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_1.shtml
   */
  postAsync(
    options: PostV3GlobalMerchantH5PermissionApplicationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalMerchantH5PermissionApplicationsResponse>>
  readonly _applyment_id_: V3GlobalMerchantH5PermissionApplicationsByApplymentId
}

export interface V3GlobalMerchantH5PermissionApplicationsByApplymentId extends ListedNode {
  /**
   * 查询H5支付权限申请单详情 (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_2.shtml
   */
  get(
    options: GetV3GlobalMerchantH5PermissionApplicationsByApplymentIdRequest,
  ): Promise<WechatpayResponse<GetV3GlobalMerchantH5PermissionApplicationsByApplymentIdResponse>>
  /**
   * 查询H5支付权限申请单详情 (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_2.shtml
   */
  getAsync(
    options: GetV3GlobalMerchantH5PermissionApplicationsByApplymentIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3GlobalMerchantH5PermissionApplicationsByApplymentIdResponse>
  >
  /**
   * 修改H5支付权限申请单 (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_3.shtml
   */
  patch(
    options: PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdRequest,
  ): Promise<WechatpayResponse<PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdResponse>>
  /**
   * 修改H5支付权限申请单 (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_3.shtml
   */
  patchAsync(
    options: PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdRequest,
  ): ChainPromise<
    WechatpayResponse<PatchV3GlobalMerchantH5PermissionApplicationsByApplymentIdResponse>
  >
}

export interface V3GlobalMerchantH5PermissionDomain extends ListedNode {
  readonly applications: V3GlobalMerchantH5PermissionDomainApplications
}

export interface V3GlobalMerchantH5PermissionDomainApplications extends ListedNode {
  /**
   * 创建H5支付域名修改申请单 (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_4.shtml
   */
  post(
    options: PostV3GlobalMerchantH5PermissionDomainApplicationsRequest,
  ): Promise<WechatpayResponse<PostV3GlobalMerchantH5PermissionDomainApplicationsResponse>>
  /**
   * 创建H5支付域名修改申请单 (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_4.shtml
   */
  postAsync(
    options: PostV3GlobalMerchantH5PermissionDomainApplicationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalMerchantH5PermissionDomainApplicationsResponse>>
  readonly _applyment_id_: V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId extends ListedNode {
  /**
   * 查询H5支付域名修改申请单 (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_5.shtml
   */
  get(
    options: GetV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdRequest,
  ): Promise<
    WechatpayResponse<GetV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse>
  >
  /**
   * 查询H5支付域名修改申请单 (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_5.shtml
   */
  getAsync(
    options: GetV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse>
  >
  /**
   * 修改H5支付域名修改申请单 (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_6.shtml
   */
  patch(
    options: PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdRequest,
  ): Promise<
    WechatpayResponse<PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse>
  >
  /**
   * 修改H5支付域名修改申请单 (机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_6.shtml
   */
  patchAsync(
    options: PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdRequest,
  ): ChainPromise<
    WechatpayResponse<PatchV3GlobalMerchantH5PermissionDomainApplicationsByApplymentIdResponse>
  >
}

export interface V3GlobalMerchantService extends ListedNode {
  readonly complaintNotifications: V3GlobalMerchantServiceComplaintNotifications
  readonly complaints: V3GlobalMerchantServiceComplaints
  readonly images: V3GlobalMerchantServiceImages
}

export interface V3GlobalMerchantServiceComplaintNotifications extends ListedNode {
  /** 删除投诉通知回调 (服务商、渠道商、从业机构) */
  delete(
    options?: DeleteV3GlobalMerchantServiceComplaintNotificationsRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 删除投诉通知回调 (服务商、渠道商、从业机构) */
  deleteAsync(
    options?: DeleteV3GlobalMerchantServiceComplaintNotificationsRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  /** 查询投诉通知回调 (服务商、渠道商、从业机构) */
  get(
    options?: GetV3GlobalMerchantServiceComplaintNotificationsRequest,
  ): Promise<WechatpayResponse<GetV3GlobalMerchantServiceComplaintNotificationsResponse>>
  /** 查询投诉通知回调 (服务商、渠道商、从业机构) */
  getAsync(
    options?: GetV3GlobalMerchantServiceComplaintNotificationsRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalMerchantServiceComplaintNotificationsResponse>>
  /** 创建投诉通知回调 (服务商、渠道商、从业机构) */
  post(
    options: PostV3GlobalMerchantServiceComplaintNotificationsRequest,
  ): Promise<WechatpayResponse<PostV3GlobalMerchantServiceComplaintNotificationsResponse>>
  /** 创建投诉通知回调 (服务商、渠道商、从业机构) */
  postAsync(
    options: PostV3GlobalMerchantServiceComplaintNotificationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalMerchantServiceComplaintNotificationsResponse>>
  /** 更新投诉通知回调 (服务商、渠道商、从业机构) */
  put(
    options: PutV3GlobalMerchantServiceComplaintNotificationsRequest,
  ): Promise<WechatpayResponse<PutV3GlobalMerchantServiceComplaintNotificationsResponse>>
  /** 更新投诉通知回调 (服务商、渠道商、从业机构) */
  putAsync(
    options: PutV3GlobalMerchantServiceComplaintNotificationsRequest,
  ): ChainPromise<WechatpayResponse<PutV3GlobalMerchantServiceComplaintNotificationsResponse>>
}

export interface V3GlobalMerchantServiceComplaints extends ListedNode {
  /** 查询投诉单列表 (直连商户、服务商、渠道商) */
  get(
    options: GetV3GlobalMerchantServiceComplaintsRequest,
  ): Promise<WechatpayResponse<GetV3GlobalMerchantServiceComplaintsResponse>>
  /** 查询投诉单列表 (直连商户、服务商、渠道商) */
  getAsync(
    options: GetV3GlobalMerchantServiceComplaintsRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalMerchantServiceComplaintsResponse>>
  readonly _complaint_id_: V3GlobalMerchantServiceComplaintsByComplaintId
}

export interface V3GlobalMerchantServiceComplaintsByComplaintId extends ListedNode {
  /**
   * 查询投诉单详情 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-complaint-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_13.shtml
   */
  get(
    options: GetV3GlobalMerchantServiceComplaintsByComplaintIdRequest,
  ): Promise<WechatpayResponse<GetV3GlobalMerchantServiceComplaintsByComplaintIdResponse>>
  /**
   * 查询投诉单详情 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-complaint-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_13.shtml
   */
  getAsync(
    options: GetV3GlobalMerchantServiceComplaintsByComplaintIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalMerchantServiceComplaintsByComplaintIdResponse>>
  readonly complete: V3GlobalMerchantServiceComplaintsByComplaintIdComplete
  readonly negotiationHistorys: V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys
  readonly response: V3GlobalMerchantServiceComplaintsByComplaintIdResponse
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdComplete extends ListedNode {
  /** 反馈处理完成 (服务商、渠道商、从业机构) */
  post(
    options: PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 反馈处理完成 (服务商、渠道商、从业机构) */
  postAsync(
    options: PostV3GlobalMerchantServiceComplaintsByComplaintIdCompleteRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys
  extends ListedNode {
  /**
   * 查询投诉协商历史 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_12.shtml
   */
  get(
    options: GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysRequest,
  ): Promise<
    WechatpayResponse<GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysResponse>
  >
  /**
   * 查询投诉协商历史 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_12.shtml
   */
  getAsync(
    options: GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorysResponse>
  >
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdResponse extends ListedNode {
  /** 提交回复 (服务商、渠道商、从业机构) */
  post(
    options: PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 提交回复 (服务商、渠道商、从业机构) */
  postAsync(
    options: PostV3GlobalMerchantServiceComplaintsByComplaintIdResponseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3GlobalMerchantServiceImages extends ListedNode {
  readonly _media_id_: V3GlobalMerchantServiceImagesByMediaId
  readonly upload: V3GlobalMerchantServiceImagesUpload
}

export interface V3GlobalMerchantServiceImagesByMediaId extends ListedNode {
  /** 图片下载 (服务商、渠道商、从业机构) */
  get<A extends As | undefined = undefined>(
    options: GetV3GlobalMerchantServiceImagesByMediaIdRequest<A>,
  ): Promise<FileResponse<A>>
  /** 图片下载 (服务商、渠道商、从业机构) */
  getAsync<A extends As | undefined = undefined>(
    options: GetV3GlobalMerchantServiceImagesByMediaIdRequest<A>,
  ): ChainPromise<FileResponse<A>>
}

export interface V3GlobalMerchantServiceImagesUpload extends ListedNode {
  /** 商户上传反馈图片 (服务商、渠道商、从业机构) */
  post(
    options: PostV3GlobalMerchantServiceImagesUploadRequest,
  ): Promise<WechatpayResponse<PostV3GlobalMerchantServiceImagesUploadResponse>>
  /** 商户上传反馈图片 (服务商、渠道商、从业机构) */
  postAsync(
    options: PostV3GlobalMerchantServiceImagesUploadRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalMerchantServiceImagesUploadResponse>>
}

export interface V3GlobalMerchantStorage extends ListedNode {
  readonly file: V3GlobalMerchantStorageFile
}

export interface V3GlobalMerchantStorageFile extends ListedNode {
  readonly upload: V3GlobalMerchantStorageFileUpload
}

export interface V3GlobalMerchantStorageFileUpload extends ListedNode {
  /**
   * 上传文件 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml
   */
  post(
    options: PostV3GlobalMerchantStorageFileUploadRequest,
  ): Promise<WechatpayResponse<PostV3GlobalMerchantStorageFileUploadResponse>>
  /**
   * 上传文件 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_11.shtml
   */
  postAsync(
    options: PostV3GlobalMerchantStorageFileUploadRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalMerchantStorageFileUploadResponse>>
}

export interface V3GlobalMerchants extends ListedNode {
  /** 子商户进件（融合钱包） (机构模式) */
  post(
    options: PostV3GlobalMerchantsRequest,
  ): Promise<WechatpayResponse<PostV3GlobalMerchantsResponse>>
  /** 子商户进件（融合钱包） (机构模式) */
  postAsync(
    options: PostV3GlobalMerchantsRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalMerchantsResponse>>
  readonly _sub_mchid_: V3GlobalMerchantsBySubMchid
}

export interface V3GlobalMerchantsBySubMchid extends ListedNode {
  /** 查询子商户（融合钱包） (机构模式) */
  get(
    options: GetV3GlobalMerchantsBySubMchidRequest,
  ): Promise<WechatpayResponse<GetV3GlobalMerchantsBySubMchidResponse>>
  /** 查询子商户（融合钱包） (机构模式) */
  getAsync(
    options: GetV3GlobalMerchantsBySubMchidRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalMerchantsBySubMchidResponse>>
  /** 修改子商户（融合钱包） (机构模式) */
  patch(
    options: PatchV3GlobalMerchantsBySubMchidRequest,
  ): Promise<WechatpayResponse<PatchV3GlobalMerchantsBySubMchidResponse>>
  /** 修改子商户（融合钱包） (机构模式) */
  patchAsync(
    options: PatchV3GlobalMerchantsBySubMchidRequest,
  ): ChainPromise<WechatpayResponse<PatchV3GlobalMerchantsBySubMchidResponse>>
}

export interface V3GlobalMicropay extends ListedNode {
  readonly transactions: V3GlobalMicropayTransactions
}

export interface V3GlobalMicropayTransactions extends ListedNode {
  readonly id: V3GlobalMicropayTransactionsId
  readonly outTradeNo: V3GlobalMicropayTransactionsOutTradeNo
  readonly pay: V3GlobalMicropayTransactionsPay
}

export interface V3GlobalMicropayTransactionsId extends ListedNode {
  readonly _transaction_id_: V3GlobalMicropayTransactionsIdByTransactionId
}

export interface V3GlobalMicropayTransactionsIdByTransactionId extends ListedNode {
  readonly reverse: V3GlobalMicropayTransactionsIdByTransactionIdReverse
}

export interface V3GlobalMicropayTransactionsIdByTransactionIdReverse extends ListedNode {
  /**
   * 撤销订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_7.shtml
   */
  post(
    options: PostV3GlobalMicropayTransactionsIdByTransactionIdReverseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 撤销订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_7.shtml
   */
  postAsync(
    options: PostV3GlobalMicropayTransactionsIdByTransactionIdReverseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3GlobalMicropayTransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3GlobalMicropayTransactionsOutTradeNoByOutTradeNo
}

export interface V3GlobalMicropayTransactionsOutTradeNoByOutTradeNo extends ListedNode {
  readonly reverse: V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse
}

export interface V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse extends ListedNode {
  /**
   * 撤销订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_7.shtml
   */
  post(
    options: PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 撤销订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_7.shtml
   */
  postAsync(
    options: PostV3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3GlobalMicropayTransactionsPay extends ListedNode {
  /**
   * 提交付款码支付 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_1.shtml
   */
  post(
    options: PostV3GlobalMicropayTransactionsPayRequest,
  ): Promise<WechatpayResponse<PostV3GlobalMicropayTransactionsPayResponse>>
  /**
   * 提交付款码支付 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_1.shtml
   */
  postAsync(
    options: PostV3GlobalMicropayTransactionsPayRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalMicropayTransactionsPayResponse>>
}

export interface V3GlobalPapay extends ListedNode {
  readonly contracts: V3GlobalPapayContracts
  readonly transactions: V3GlobalPapayTransactions
}

export interface V3GlobalPapayContracts extends ListedNode {
  readonly _contract_id_: V3GlobalPapayContractsByContractId
  readonly appPreEntrustSign: V3GlobalPapayContractsAppPreEntrustSign
  readonly h5PreEntrustSign: V3GlobalPapayContractsH5PreEntrustSign
  readonly jsapiPreEntrustSign: V3GlobalPapayContractsJsapiPreEntrustSign
  readonly miniprogramPreEntrustSign: V3GlobalPapayContractsMiniprogramPreEntrustSign
  readonly outContractCode: V3GlobalPapayContractsOutContractCode
  readonly webPreEntrustSign: V3GlobalPapayContractsWebPreEntrustSign
}

export interface V3GlobalPapayContractsByContractId extends ListedNode {
  /**
   * 代扣协议ID查询签约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_2.shtml
   */
  get(
    options: GetV3GlobalPapayContractsByContractIdRequest,
  ): Promise<WechatpayResponse<GetV3GlobalPapayContractsByContractIdResponse>>
  /**
   * 代扣协议ID查询签约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_2.shtml
   */
  getAsync(
    options: GetV3GlobalPapayContractsByContractIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalPapayContractsByContractIdResponse>>
  readonly terminate: V3GlobalPapayContractsByContractIdTerminate
}

export interface V3GlobalPapayContractsByContractIdTerminate extends ListedNode {
  /**
   * 申请解约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_4.shtml
   */
  post(
    options: PostV3GlobalPapayContractsByContractIdTerminateRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 申请解约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_4.shtml
   */
  postAsync(
    options: PostV3GlobalPapayContractsByContractIdTerminateRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3GlobalPapayContractsAppPreEntrustSign extends ListedNode {
  /**
   * APP签约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_18.shtml
   */
  post(
    options: PostV3GlobalPapayContractsAppPreEntrustSignRequest,
  ): Promise<WechatpayResponse<PostV3GlobalPapayContractsAppPreEntrustSignResponse>>
  /**
   * APP签约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_18.shtml
   */
  postAsync(
    options: PostV3GlobalPapayContractsAppPreEntrustSignRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalPapayContractsAppPreEntrustSignResponse>>
}

export interface V3GlobalPapayContractsH5PreEntrustSign extends ListedNode {
  /**
   * H5预签约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_14.shtml
   */
  post(
    options: PostV3GlobalPapayContractsH5PreEntrustSignRequest,
  ): Promise<WechatpayResponse<PostV3GlobalPapayContractsH5PreEntrustSignResponse>>
  /**
   * H5预签约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_14.shtml
   */
  postAsync(
    options: PostV3GlobalPapayContractsH5PreEntrustSignRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalPapayContractsH5PreEntrustSignResponse>>
}

export interface V3GlobalPapayContractsJsapiPreEntrustSign extends ListedNode {
  /**
   * JSAPI预签约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_15.shtml
   */
  post(
    options: PostV3GlobalPapayContractsJsapiPreEntrustSignRequest,
  ): Promise<WechatpayResponse<PostV3GlobalPapayContractsJsapiPreEntrustSignResponse>>
  /**
   * JSAPI预签约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_15.shtml
   */
  postAsync(
    options: PostV3GlobalPapayContractsJsapiPreEntrustSignRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalPapayContractsJsapiPreEntrustSignResponse>>
}

export interface V3GlobalPapayContractsMiniprogramPreEntrustSign extends ListedNode {
  /**
   * 小程序签约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_1.shtml
   */
  post(
    options: PostV3GlobalPapayContractsMiniprogramPreEntrustSignRequest,
  ): Promise<WechatpayResponse<PostV3GlobalPapayContractsMiniprogramPreEntrustSignResponse>>
  /**
   * 小程序签约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_1.shtml
   */
  postAsync(
    options: PostV3GlobalPapayContractsMiniprogramPreEntrustSignRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalPapayContractsMiniprogramPreEntrustSignResponse>>
}

export interface V3GlobalPapayContractsOutContractCode extends ListedNode {
  readonly _out_contract_code_: V3GlobalPapayContractsOutContractCodeByOutContractCode
}

export interface V3GlobalPapayContractsOutContractCodeByOutContractCode extends ListedNode {
  /**
   * 商户协议号查询签约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_3.shtml
   */
  get(
    options: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeRequest,
  ): Promise<WechatpayResponse<GetV3GlobalPapayContractsOutContractCodeByOutContractCodeResponse>>
  /**
   * 商户协议号查询签约 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_3.shtml
   */
  getAsync(
    options: GetV3GlobalPapayContractsOutContractCodeByOutContractCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3GlobalPapayContractsOutContractCodeByOutContractCodeResponse>
  >
}

export interface V3GlobalPapayContractsWebPreEntrustSign extends ListedNode {
  /** WEB预签约 (直连模式、机构模式) */
  post(
    options: PostV3GlobalPapayContractsWebPreEntrustSignRequest,
  ): Promise<WechatpayResponse<PostV3GlobalPapayContractsWebPreEntrustSignResponse>>
  /** WEB预签约 (直连模式、机构模式) */
  postAsync(
    options: PostV3GlobalPapayContractsWebPreEntrustSignRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalPapayContractsWebPreEntrustSignResponse>>
}

export interface V3GlobalPapayTransactions extends ListedNode {
  /**
   * 支付扣款 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml
   */
  post(
    options: PostV3GlobalPapayTransactionsRequest,
  ): Promise<WechatpayResponse<PostV3GlobalPapayTransactionsResponse>>
  /**
   * 支付扣款 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml
   */
  postAsync(
    options: PostV3GlobalPapayTransactionsRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalPapayTransactionsResponse>>
  readonly _transaction_id_: V3GlobalPapayTransactionsByTransactionId
  readonly outTradeNo: V3GlobalPapayTransactionsOutTradeNo
}

export interface V3GlobalPapayTransactionsByTransactionId extends ListedNode {
  /**
   * 查询订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml
   */
  get(
    options: GetV3GlobalPapayTransactionsByTransactionIdRequest,
  ): Promise<WechatpayResponse<GetV3GlobalPapayTransactionsByTransactionIdResponse>>
  /**
   * 查询订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml
   */
  getAsync(
    options: GetV3GlobalPapayTransactionsByTransactionIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalPapayTransactionsByTransactionIdResponse>>
}

export interface V3GlobalPapayTransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3GlobalPapayTransactionsOutTradeNoByOutTradeNo
}

export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNo extends ListedNode {
  /**
   * 查询订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml
   */
  get(
    options: GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoResponse>>
  /**
   * 查询订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml
   */
  getAsync(
    options: GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalPapayTransactionsOutTradeNoByOutTradeNoResponse>>
  readonly reverse: V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse
}

export interface V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse extends ListedNode {
  /**
   * 撤销订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_10.shtml
   */
  post(
    options: PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 撤销订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_10.shtml
   */
  postAsync(
    options: PostV3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3GlobalProfitSharing extends ListedNode {
  readonly billDownloadUrl: V3GlobalProfitSharingBillDownloadUrl
  readonly orders: V3GlobalProfitSharingOrders
  readonly receivers: V3GlobalProfitSharingReceivers
  readonly refunds: V3GlobalProfitSharingRefunds
  readonly transactions: V3GlobalProfitSharingTransactions
}

export interface V3GlobalProfitSharingBillDownloadUrl extends ListedNode {
  /**
   * 获取分账账单文件下载地址 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_9.shtml
   */
  get(
    options?: GetV3GlobalProfitSharingBillDownloadUrlRequest,
  ): Promise<WechatpayResponse<GetV3GlobalProfitSharingBillDownloadUrlResponse>>
  /**
   * 获取分账账单文件下载地址 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_9.shtml
   */
  getAsync(
    options?: GetV3GlobalProfitSharingBillDownloadUrlRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalProfitSharingBillDownloadUrlResponse>>
}

export interface V3GlobalProfitSharingOrders extends ListedNode {
  /**
   * 请求分账 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml
   */
  post(
    options: PostV3GlobalProfitSharingOrdersRequest,
  ): Promise<WechatpayResponse<PostV3GlobalProfitSharingOrdersResponse>>
  /**
   * 请求分账 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml
   */
  postAsync(
    options: PostV3GlobalProfitSharingOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalProfitSharingOrdersResponse>>
  readonly _out_order_no_: V3GlobalProfitSharingOrdersByOutOrderNo
  readonly unfreeze: V3GlobalProfitSharingOrdersUnfreeze
}

export interface V3GlobalProfitSharingOrdersByOutOrderNo extends ListedNode {
  /**
   * 查询分账结果 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_4.shtml
   */
  get(
    options: GetV3GlobalProfitSharingOrdersByOutOrderNoRequest,
  ): Promise<WechatpayResponse<GetV3GlobalProfitSharingOrdersByOutOrderNoResponse>>
  /**
   * 查询分账结果 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_4.shtml
   */
  getAsync(
    options: GetV3GlobalProfitSharingOrdersByOutOrderNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalProfitSharingOrdersByOutOrderNoResponse>>
}

export interface V3GlobalProfitSharingOrdersUnfreeze extends ListedNode {
  /**
   * 解冻剩余资金 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_3.shtml
   */
  post(
    options: PostV3GlobalProfitSharingOrdersUnfreezeRequest,
  ): Promise<WechatpayResponse<PostV3GlobalProfitSharingOrdersUnfreezeResponse>>
  /**
   * 解冻剩余资金 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_3.shtml
   */
  postAsync(
    options: PostV3GlobalProfitSharingOrdersUnfreezeRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalProfitSharingOrdersUnfreezeResponse>>
}

export interface V3GlobalProfitSharingReceivers extends ListedNode {
  /**
   * 删除分账接收方 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_8.shtml
   */
  delete(
    options: DeleteV3GlobalProfitSharingReceiversRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 删除分账接收方 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_8.shtml
   */
  deleteAsync(
    options: DeleteV3GlobalProfitSharingReceiversRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  /**
   * 添加分账接收方 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_6.shtml
   */
  post(
    options: PostV3GlobalProfitSharingReceiversRequest,
  ): Promise<WechatpayResponse<PostV3GlobalProfitSharingReceiversResponse>>
  /**
   * 添加分账接收方 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_6.shtml
   */
  postAsync(
    options: PostV3GlobalProfitSharingReceiversRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalProfitSharingReceiversResponse>>
  readonly _account_: V3GlobalProfitSharingReceiversByAccount
}

export interface V3GlobalProfitSharingReceiversByAccount extends ListedNode {
  /**
   * 查询分账接收方添加结果 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_7.shtml
   */
  get(
    options: GetV3GlobalProfitSharingReceiversByAccountRequest,
  ): Promise<WechatpayResponse<GetV3GlobalProfitSharingReceiversByAccountResponse>>
  /**
   * 查询分账接收方添加结果 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_7.shtml
   */
  getAsync(
    options: GetV3GlobalProfitSharingReceiversByAccountRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalProfitSharingReceiversByAccountResponse>>
}

export interface V3GlobalProfitSharingRefunds extends ListedNode {
  readonly billDownloadUrl: V3GlobalProfitSharingRefundsBillDownloadUrl
  readonly refundableBalance: V3GlobalProfitSharingRefundsRefundableBalance
}

export interface V3GlobalProfitSharingRefundsBillDownloadUrl extends ListedNode {
  /**
   * 获取分账退款账单下载链接 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_14.shtml
   */
  get(
    options?: GetV3GlobalProfitSharingRefundsBillDownloadUrlRequest,
  ): Promise<WechatpayResponse<GetV3GlobalProfitSharingRefundsBillDownloadUrlResponse>>
  /**
   * 获取分账退款账单下载链接 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_14.shtml
   */
  getAsync(
    options?: GetV3GlobalProfitSharingRefundsBillDownloadUrlRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalProfitSharingRefundsBillDownloadUrlResponse>>
}

export interface V3GlobalProfitSharingRefundsRefundableBalance extends ListedNode {
  /**
   * 查询可供垫付退款实时余额 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_13.shtml
   */
  get(
    options?: GetV3GlobalProfitSharingRefundsRefundableBalanceRequest,
  ): Promise<WechatpayResponse<GetV3GlobalProfitSharingRefundsRefundableBalanceResponse>>
  /**
   * 查询可供垫付退款实时余额 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_13.shtml
   */
  getAsync(
    options?: GetV3GlobalProfitSharingRefundsRefundableBalanceRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalProfitSharingRefundsRefundableBalanceResponse>>
}

export interface V3GlobalProfitSharingTransactions extends ListedNode {
  readonly _transaction_id_: V3GlobalProfitSharingTransactionsByTransactionId
  readonly mark: V3GlobalProfitSharingTransactionsMark
}

export interface V3GlobalProfitSharingTransactionsByTransactionId extends ListedNode {
  readonly amounts: V3GlobalProfitSharingTransactionsByTransactionIdAmounts
  readonly refundableAmounts: V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts
}

export interface V3GlobalProfitSharingTransactionsByTransactionIdAmounts extends ListedNode {
  /**
   * 查询剩余待分金额 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_5.shtml
   */
  get(
    options: GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsRequest,
  ): Promise<WechatpayResponse<GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsResponse>>
  /**
   * 查询剩余待分金额 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_5.shtml
   */
  getAsync(
    options: GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3GlobalProfitSharingTransactionsByTransactionIdAmountsResponse>
  >
}

export interface V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts
  extends ListedNode {
  /**
   * 查询订单剩余可退款金额 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_12.shtml
   */
  get(
    options: GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsRequest,
  ): Promise<
    WechatpayResponse<GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsResponse>
  >
  /**
   * 查询订单剩余可退款金额 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_12.shtml
   */
  getAsync(
    options: GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3GlobalProfitSharingTransactionsByTransactionIdRefundableAmountsResponse>
  >
}

export interface V3GlobalProfitSharingTransactionsMark extends ListedNode {
  /**
   * 分账标记 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_1.shtml
   */
  post(
    options: PostV3GlobalProfitSharingTransactionsMarkRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 分账标记 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_1.shtml
   */
  postAsync(
    options: PostV3GlobalProfitSharingTransactionsMarkRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3GlobalRefund extends ListedNode {
  readonly partner: V3GlobalRefundPartner
  readonly rechargeBalance: V3GlobalRefundRechargeBalance
}

export interface V3GlobalRefundPartner extends ListedNode {
  readonly rechargeBalance: V3GlobalRefundPartnerRechargeBalance
}

export interface V3GlobalRefundPartnerRechargeBalance extends ListedNode {
  readonly subMchid: V3GlobalRefundPartnerRechargeBalanceSubMchid
}

export interface V3GlobalRefundPartnerRechargeBalanceSubMchid extends ListedNode {
  readonly _sub_mchid_: V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid
}

export interface V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid extends ListedNode {
  /**
   * 商家充值退款余额查询 (机构模式)
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
   */
  get(
    options: GetV3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidRequest,
  ): Promise<WechatpayResponse<GetV3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidResponse>>
  /**
   * 商家充值退款余额查询 (机构模式)
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
   */
  getAsync(
    options: GetV3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchidResponse>
  >
}

export interface V3GlobalRefundRechargeBalance extends ListedNode {
  /**
   * 商家充值退款余额查询 (直连模式)
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
   */
  get(
    options?: GetV3GlobalRefundRechargeBalanceRequest,
  ): Promise<WechatpayResponse<GetV3GlobalRefundRechargeBalanceResponse>>
  /**
   * 商家充值退款余额查询 (直连模式)
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
   */
  getAsync(
    options?: GetV3GlobalRefundRechargeBalanceRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalRefundRechargeBalanceResponse>>
}

export interface V3GlobalRefunds extends ListedNode {
  /** 查询所有退款 (直连模式、机构模式) */
  get(options: GetV3GlobalRefundsRequest): Promise<WechatpayResponse<GetV3GlobalRefundsResponse>>
  /** 查询所有退款 (直连模式、机构模式) */
  getAsync(
    options: GetV3GlobalRefundsRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalRefundsResponse>>
  /** 申请退款 (直连模式、机构模式) */
  post(options: PostV3GlobalRefundsRequest): Promise<WechatpayResponse<PostV3GlobalRefundsResponse>>
  /** 申请退款 (直连模式、机构模式) */
  postAsync(
    options: PostV3GlobalRefundsRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalRefundsResponse>>
  readonly id: V3GlobalRefundsId
  readonly outRefundNo: V3GlobalRefundsOutRefundNo
}

export interface V3GlobalRefundsId extends ListedNode {
  readonly _refund_id_: V3GlobalRefundsIdByRefundId
}

export interface V3GlobalRefundsIdByRefundId extends ListedNode {
  /** 查询单笔退款(微信支付退款订单号) (直连模式、机构模式) */
  get(
    options: GetV3GlobalRefundsIdByRefundIdRequest,
  ): Promise<WechatpayResponse<GetV3GlobalRefundsIdByRefundIdResponse>>
  /** 查询单笔退款(微信支付退款订单号) (直连模式、机构模式) */
  getAsync(
    options: GetV3GlobalRefundsIdByRefundIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalRefundsIdByRefundIdResponse>>
}

export interface V3GlobalRefundsOutRefundNo extends ListedNode {
  readonly _out_refund_no_: V3GlobalRefundsOutRefundNoByOutRefundNo
}

export interface V3GlobalRefundsOutRefundNoByOutRefundNo extends ListedNode {
  /** 查询单笔退款(商户退款订单号) (直连模式、机构模式) */
  get(
    options: GetV3GlobalRefundsOutRefundNoByOutRefundNoRequest,
  ): Promise<WechatpayResponse<GetV3GlobalRefundsOutRefundNoByOutRefundNoResponse>>
  /** 查询单笔退款(商户退款订单号) (直连模式、机构模式) */
  getAsync(
    options: GetV3GlobalRefundsOutRefundNoByOutRefundNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalRefundsOutRefundNoByOutRefundNoResponse>>
}

export interface V3GlobalSettle extends ListedNode {
  readonly settlements: V3GlobalSettleSettlements
}

export interface V3GlobalSettleSettlements extends ListedNode {
  /**
   * 查询结算资金明细 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_10.shtml
   */
  get(
    options: GetV3GlobalSettleSettlementsRequest,
  ): Promise<WechatpayResponse<GetV3GlobalSettleSettlementsResponse>>
  /**
   * 查询结算资金明细 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_10.shtml
   */
  getAsync(
    options: GetV3GlobalSettleSettlementsRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalSettleSettlementsResponse>>
}

export interface V3GlobalStatements extends ListedNode {
  /** 下载对账单 (直连模式、机构模式) */
  get<A extends As | undefined = undefined>(
    options: GetV3GlobalStatementsRequest<A>,
  ): Promise<FileResponse<A>>
  /** 下载对账单 (直连模式、机构模式) */
  getAsync<A extends As | undefined = undefined>(
    options: GetV3GlobalStatementsRequest<A>,
  ): ChainPromise<FileResponse<A>>
}

export interface V3GlobalTransactions extends ListedNode {
  readonly app: V3GlobalTransactionsApp
  readonly id: V3GlobalTransactionsId
  readonly jsapi: V3GlobalTransactionsJsapi
  readonly mweb: V3GlobalTransactionsMweb
  readonly native: V3GlobalTransactionsNative
  readonly outTradeNo: V3GlobalTransactionsOutTradeNo
}

export interface V3GlobalTransactionsApp extends ListedNode {
  /**
   * APP支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_4_1.shtml
   */
  post(
    options: PostV3GlobalTransactionsAppRequest,
  ): Promise<WechatpayResponse<PostV3GlobalTransactionsAppResponse>>
  /**
   * APP支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_4_1.shtml
   */
  postAsync(
    options: PostV3GlobalTransactionsAppRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalTransactionsAppResponse>>
}

export interface V3GlobalTransactionsId extends ListedNode {
  readonly _transaction_id_: V3GlobalTransactionsIdByTransactionId
}

export interface V3GlobalTransactionsIdByTransactionId extends ListedNode {
  /**
   * 查询订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_2.shtml
   */
  get(
    options: GetV3GlobalTransactionsIdByTransactionIdRequest,
  ): Promise<WechatpayResponse<GetV3GlobalTransactionsIdByTransactionIdResponse>>
  /**
   * 查询订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_2.shtml
   */
  getAsync(
    options: GetV3GlobalTransactionsIdByTransactionIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalTransactionsIdByTransactionIdResponse>>
  readonly close: V3GlobalTransactionsIdByTransactionIdClose
}

export interface V3GlobalTransactionsIdByTransactionIdClose extends ListedNode {
  /**
   * 关闭订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml
   */
  post(
    options: PostV3GlobalTransactionsIdByTransactionIdCloseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 关闭订单(微信支付订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml
   */
  postAsync(
    options: PostV3GlobalTransactionsIdByTransactionIdCloseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3GlobalTransactionsJsapi extends ListedNode {
  /**
   * JSAPI支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_3_1.shtml
   */
  post(
    options: PostV3GlobalTransactionsJsapiRequest,
  ): Promise<WechatpayResponse<PostV3GlobalTransactionsJsapiResponse>>
  /**
   * JSAPI支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_3_1.shtml
   */
  postAsync(
    options: PostV3GlobalTransactionsJsapiRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalTransactionsJsapiResponse>>
}

export interface V3GlobalTransactionsMweb extends ListedNode {
  /**
   * H5支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_4_1.shtml
   */
  post(
    options: PostV3GlobalTransactionsMwebRequest,
  ): Promise<WechatpayResponse<PostV3GlobalTransactionsMwebResponse>>
  /**
   * H5支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_4_1.shtml
   */
  postAsync(
    options: PostV3GlobalTransactionsMwebRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalTransactionsMwebResponse>>
}

export interface V3GlobalTransactionsNative extends ListedNode {
  /**
   * Native支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_1.shtml
   */
  post(
    options: PostV3GlobalTransactionsNativeRequest,
  ): Promise<WechatpayResponse<PostV3GlobalTransactionsNativeResponse>>
  /**
   * Native支付下单 (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_1.shtml
   */
  postAsync(
    options: PostV3GlobalTransactionsNativeRequest,
  ): ChainPromise<WechatpayResponse<PostV3GlobalTransactionsNativeResponse>>
}

export interface V3GlobalTransactionsOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3GlobalTransactionsOutTradeNoByOutTradeNo
}

export interface V3GlobalTransactionsOutTradeNoByOutTradeNo extends ListedNode {
  /**
   * 查询订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_2.shtml
   */
  get(
    options: GetV3GlobalTransactionsOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3GlobalTransactionsOutTradeNoByOutTradeNoResponse>>
  /**
   * 查询订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_1_2.shtml
   */
  getAsync(
    options: GetV3GlobalTransactionsOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3GlobalTransactionsOutTradeNoByOutTradeNoResponse>>
  readonly close: V3GlobalTransactionsOutTradeNoByOutTradeNoClose
}

export interface V3GlobalTransactionsOutTradeNoByOutTradeNoClose extends ListedNode {
  /**
   * 关闭订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml
   */
  post(
    options: PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 关闭订单(商户订单号) (直连模式、机构模式)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter3_2_7.shtml
   */
  postAsync(
    options: PostV3GlobalTransactionsOutTradeNoByOutTradeNoCloseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}
