// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { FileContent, ListedNode, MultipartOptions, XmlOptions } from '../../listed.js'
import type {
  V2AddrecommendconfRequest,
  V2AddrecommendconfResponse,
  V2AddsubdevconfigRequest,
  V2AddsubdevconfigResponse,
  V2ModifymchinfoRequest,
  V2ModifymchinfoResponse,
  V2MultiprofitsharingRequest,
  V2MultiprofitsharingResponse,
  V2ProfitsharingRequest,
  V2ProfitsharingResponse,
  V2ProfitsharingfinishRequest,
  V2ProfitsharingfinishResponse,
  V2QuerysubdevconfigRequest,
  V2QuerysubdevconfigResponse,
  V2RefundRequest,
  V2RefundResponse,
  V2ReverseRequest,
  V2ReverseResponse,
  V2SubmchmanageRequest,
  V2SubmchmanageResponse,
} from '../shared.js'

export interface PostV2SecapiMchAddInstitutionsubBody {
  /** 机构appid */
  app_id: string
  /** 机构商户号 */
  mch_id?: string | undefined
  /** 签名 */
  sign?: string | undefined
  /** 渠道编号 */
  channel_id?: string | undefined
  /** 子商户全称 */
  merchant_name: string
  /** 子商户简称 */
  merchant_shortname: string
  /** 子商户唯一标识 */
  merchant_remark: string
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 业务类目 */
  business_category: string
  /** MCC码 */
  mcc: string
  /** 公司注册文件编号 */
  registration_certificate_number: string
  /** 公司注册文件过期时间 */
  registration_certificate_date: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接 */
  app_download: string
  /** 业务网站 */
  business_website: string
  /** 公众号 */
  office_account: string
  /** 小程序 */
  mini_program: string
  /** 门店地址 */
  store_address: string
  /** 门店照片 (JSON) */
  store_photos: readonly string[] | string
  /** 董事姓名 */
  director_name: string
  /** 董事证件号码 */
  director_id_number: string
  /** 负责人姓名 */
  principal_name: string
  /** 负责人证件号 */
  principal_id_number: string
  /** 公司电话 */
  office_phone: string
  /** 联系人姓名 */
  contact_name: string
  /** 联系人电话 */
  contact_phone: string
  /** 联系人邮箱 */
  contact_email: string
  /** 子商户结算银行账户 */
  settlement_bank_number: string
  /** 是否申请H5支付权限 */
  apply_h5_payment?: 'YES' | 'NO' | undefined
  /** H5经营网址 */
  h5_website_url?: string | undefined
  /** H5支付域名 (JSON) */
  h5_domains?: readonly string[] | string | undefined
  /** 附加信息 */
  attach?: string | undefined
}

/** 进件子商户 */
export interface PostV2SecapiMchAddInstitutionsubRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiMchAddInstitutionsubBody
}

export interface PostV2SecapiMchAddInstitutionsubResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 子商户号 */
  sub_mch_id: string
  /** 签名 */
  sign: string
  /** 验证状态 */
  verification_status?: 'Under review' | 'Approved' | (string & {})
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

export type PostV2SecapiMchAddsubdevconfigBody = V2AddsubdevconfigRequest

/** 服务商子商户开发配置新增支付目录/新增对应APPID关联 */
export interface PostV2SecapiMchAddsubdevconfigRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiMchAddsubdevconfigBody
}

export type PostV2SecapiMchAddsubdevconfigResponse = V2AddsubdevconfigResponse

export interface PostV2SecapiMchChannelsettingBody {
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 特约商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 渠道商商户号 (≤ 32 字符) */
  channel_id: string
  /** 签名 (≤ 32 字符) */
  sign?: string | undefined
}

/** 银行服务商特约子商户指定渠道号 */
export interface PostV2SecapiMchChannelsettingRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiMchChannelsettingBody
}

export interface PostV2SecapiMchChannelsettingResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 业务结果 (≤ 32 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 处理信息 (≤ 128 字符) */
  result_msg: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 渠道商商户号 (≤ 32 字符) */
  channel_id: string
}

export interface PostV2SecapiMchModifyInstitutionsubBody {
  /** 机构appid */
  app_id: string
  /** 机构商户号 */
  mch_id?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 签名 */
  sign?: string | undefined
  /** 子商户全称 */
  merchant_name: string
  /** 渠道编号 */
  channel_id?: string | undefined
  /** 子商户简称 */
  merchant_shortname: string
  /** 注册国家或区域 */
  merchant_country_code: string
  /** 商户类型 */
  merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
  /** 业务类目 */
  business_category: string
  /** MCC码 */
  mcc: string
  /** 公司注册文件编号 */
  registration_certificate_number: string
  /** 公司注册文件过期时间 */
  registration_certificate_date: string
  /** 公司注册文件照片 */
  registration_certificate_copy?: string | undefined
  /** 业务类型 */
  business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
  /** APP下载链接 */
  app_download: string
  /** 业务网站 */
  business_website: string
  /** 公众号 */
  office_account: string
  /** 小程序 */
  mini_program: string
  /** 门店地址 */
  store_address: string
  /** 门店照片 (JSON) */
  store_photos?: readonly string[] | string | undefined
  /** 董事姓名 */
  director_name?: string | undefined
  /** 董事证件号码 */
  director_id_number?: string | undefined
  /** 负责人姓名 */
  principal_name?: string | undefined
  /** 负责人证件号 */
  principal_id_number?: string | undefined
  /** 公司电话 */
  office_phone: string
  /** 联系人姓名 */
  contact_name: string
  /** 联系人电话 */
  contact_phone: string
  /** 联系人邮箱 */
  contact_email: string
  /** 子商户结算银行账户 */
  settlement_bank_number?: string | undefined
  /** 是否申请H5支付权限 */
  apply_h5_payment?: 'YES' | 'NO' | undefined
  /** H5经营网址 */
  h5_website_url?: string | undefined
  /** H5支付域名 (JSON) */
  h5_domains?: readonly string[] | string | undefined
}

/** 修改子商户 */
export interface PostV2SecapiMchModifyInstitutionsubRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiMchModifyInstitutionsubBody
}

export interface PostV2SecapiMchModifyInstitutionsubResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 子商户号 */
  sub_mch_id: string
  /** 签名 */
  sign: string
  /** 验证状态 */
  verification_status?: 'Under review' | 'Approved' | (string & {})
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

export type PostV2SecapiMchModifymchinfoBody = V2ModifymchinfoRequest

/** 银行特约商户信息修改 */
export interface PostV2SecapiMchModifymchinfoRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiMchModifymchinfoBody
}

export type PostV2SecapiMchModifymchinfoResponse = V2ModifymchinfoResponse

export interface PostV2SecapiMchQueryInstitutionsubBody {
  /** 机构appid */
  app_id: string
  /** 机构商户号 */
  mch_id?: string | undefined
  /** 子商户号 */
  sub_mch_id: string
  /** 签名 */
  sign?: string | undefined
}

/** 查询子商户 */
export interface PostV2SecapiMchQueryInstitutionsubRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiMchQueryInstitutionsubBody
}

export interface PostV2SecapiMchQueryInstitutionsubResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 业务返回码 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误编码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 签名 */
  sign: string
  /** 子商户号 */
  sub_mch_id: string
  /** 子商户名称 */
  merchant_name: string
  /** 子商户简称 */
  merchant_shortname: string
  /** 注册国家或区域 */
  merchant_country_code?: string
  /** 业务类目 */
  business_category: string
  /** MCC */
  mcc?: string
  /** 公司联系电话 */
  office_phone: string
  /** 联系人姓名 */
  contact_name?: string
  /** 联系人手机 */
  contact_phone?: string
  /** 联系人邮箱 */
  contact_email?: string
  /** 子商户唯一标识 */
  merchant_remark: string
  /** 业务类型 */
  business_type?: 'ONLINE' | 'OFFLINE' | 'BOTH' | (string & {})
  /** 商户类型 */
  merchant_type?: 'ENTERPRISE' | 'INDIVIDUAL' | (string & {})
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** APP下载链接 */
  app_download?: string
  /** 业务网站 */
  business_website?: string
  /** 公众号 */
  office_account?: string
  /** 小程序 */
  mini_program?: string
  /** 门店地址 */
  store_address?: string
  /** 董事姓名 */
  director_name?: string
  /** 董事证件编号 */
  director_id_number?: string
  /** 负责人姓名 */
  principal_name?: string
  /** 负责人证件编号 */
  principal_id_number?: string
  /** 子商户结算银行账户 */
  settlement_bank_number?: string
  /** 渠道编号 */
  channel_id?: string
  /** H5支付权限状态 */
  h5_authorization_state?:
    | 'APPROVED'
    | 'UNAUTHORIZED'
    | 'UNDER_REVIEW'
    | 'REJECTED'
    | 'UNDER_PUNISHMENT'
    | 'APPLICATION_FAILED'
    | (string & {})
  /** H5驳回详情 */
  h5_audit_reject_detail?: string
  /** 子商户状态 */
  sub_mch_status?:
    | 'OPERATING'
    | 'PENDING'
    | 'DEACTIVATED'
    | 'CLOSED'
    | 'INCOMPLETE_APPLICATION'
    | (string & {})
  /** 子商户入驻状态 */
  application_status?: 'UNDER_REVIEW' | 'REJECTED' | (string & {})
  /** 子商户入驻驳回详情 (JSON) */
  application_reject_detail?: {
    /** 字段 */
    field?: string
    /** 原因 */
    reason?: string
  }[]
  /** 附加信息 */
  attach?: string
}

export type PostV2SecapiMchQuerysubdevconfigBody = V2QuerysubdevconfigRequest

/** 配置查询 */
export interface PostV2SecapiMchQuerysubdevconfigRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiMchQuerysubdevconfigBody
}

export type PostV2SecapiMchQuerysubdevconfigResponse = V2QuerysubdevconfigResponse

export type PostV2SecapiMchSubmchmanageQuery = {
  action: 'add' | 'query'
}

export type PostV2SecapiMchSubmchmanageBody = V2SubmchmanageRequest

/** 银行特约商户录入/银行特约商户资料查询 */
export interface PostV2SecapiMchSubmchmanageRequest extends XmlOptions {
  query: PostV2SecapiMchSubmchmanageQuery
  xml: PostV2SecapiMchSubmchmanageBody
}

export type PostV2SecapiMchSubmchmanageResponse = V2SubmchmanageResponse

export type PostV2SecapiMchUploadmediaBody = {
  /** 服务商商户号或渠道号 (≤ 32 字符) */
  mch_id?: string
  media: FileContent
  /** ≤ 32 字符 */
  media_hash?: string
  /** 签名 (≤ 32 字符) */
  sign?: string
  /** 签名方式 (≤ 10 字符, 默认 MD5) */
  sign_type?: 'HMAC-SHA256' | 'MD5'
}

/** 图片上传 */
export interface PostV2SecapiMchUploadmediaRequest extends MultipartOptions {
  query?: undefined
  multipart: PostV2SecapiMchUploadmediaBody | FormData
}

export interface PostV2SecapiMchUploadmediaResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** ≤ 256 字符 */
  media_id: string
}

export type PostV2SecapiMktAddrecommendconfBody = V2AddrecommendconfRequest

/** 服务商特约商户关注功能配置 */
export interface PostV2SecapiMktAddrecommendconfRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiMktAddrecommendconfBody
}

export type PostV2SecapiMktAddrecommendconfResponse = V2AddrecommendconfResponse

export type PostV2SecapiPayFacepayreverseBody = V2ReverseRequest

/** 撤销订单 */
export interface PostV2SecapiPayFacepayreverseRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiPayFacepayreverseBody
}

export type PostV2SecapiPayFacepayreverseResponse = V2ReverseResponse

export type PostV2SecapiPayMultiprofitsharingBody = V2MultiprofitsharingRequest

/** 请求多次分账 */
export interface PostV2SecapiPayMultiprofitsharingRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiPayMultiprofitsharingBody
}

export type PostV2SecapiPayMultiprofitsharingResponse = V2MultiprofitsharingResponse

export type PostV2SecapiPayProfitsharingBody = V2ProfitsharingRequest

/** 请求单次分账 */
export interface PostV2SecapiPayProfitsharingRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiPayProfitsharingBody
}

export type PostV2SecapiPayProfitsharingResponse = V2ProfitsharingResponse

export type PostV2SecapiPayProfitsharingfinishBody = V2ProfitsharingfinishRequest

/** 完结分账 */
export interface PostV2SecapiPayProfitsharingfinishRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiPayProfitsharingfinishBody
}

export type PostV2SecapiPayProfitsharingfinishResponse = V2ProfitsharingfinishResponse

export interface PostV2SecapiPayProfitsharingreturnBody {
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 微信分账单号 (≤ 64 字符) */
  order_id?: string | undefined
  /** 商户分账单号 (≤ 64 字符) */
  out_order_no?: string | undefined
  /** 商户回退单号 (≤ 32 字符) */
  out_return_no: string
  /** 回退方类型 (≤ 32 字符) */
  return_account_type: 'MERCHANT_ID'
  /** 回退方账号 (≤ 64 字符) */
  return_account: string
  /** 回退金额 */
  return_amount: number | string
  /** 回退描述 (≤ 80 字符) */
  description: string
}

/** 分账回退 */
export interface PostV2SecapiPayProfitsharingreturnRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiPayProfitsharingreturnBody
}

export interface PostV2SecapiPayProfitsharingreturnResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | (string & {})
  /** 微信分账单号 (≤ 64 字符) */
  order_id?: string
  /** 商户分账单号 (≤ 64 字符) */
  out_order_no?: string
  /** 商户回退单号 (≤ 32 字符) */
  out_return_no: string
  /** 微信回退单号 (≤ 64 字符) */
  return_no?: string
  /** 回退方类型 (≤ 32 字符) */
  return_account_type: 'MERCHANT_ID' | (string & {})
  /** 回退方账号 (≤ 64 字符) */
  return_account: string
  /** 回退金额 */
  return_amount: string
  /** 回退描述 (≤ 80 字符) */
  description: string
  /** 回退结果 (≤ 32 字符) */
  result?: 'SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {})
  /** 失败原因 (≤ 32 字符) */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'TIME_OUT_CLOSED'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 完成时间 (≤ 16 字符) */
  finish_time?: string
}

export type PostV2SecapiPayRefundBody = V2RefundRequest

/** 申请退款 */
export interface PostV2SecapiPayRefundRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiPayRefundBody
}

export type PostV2SecapiPayRefundResponse = V2RefundResponse

export interface PostV2SecapiPayRefundv2Body {
  /** JSON, ≤ 6000 字符 */
  detail?:
    | {
        /** 单品列表 */
        goods_detail: readonly {
          /** 商品编码 */
          goods_id: string
          /** 微信支付商品编码 */
          wxpay_goods_id?: string | undefined
          /** 商品名称 */
          goods_name?: string | undefined
          /** 商品退款金额 */
          refund_amount: number
          /** 商品退货数量 */
          refund_quantity: number
          /** 商品单价 */
          price: number
        }[]
      }
    | string
    | undefined
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string | undefined
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'MD5' | 'HMAC-SHA256' | undefined
  /** 微信订单号 (≤ 32 字符) */
  transaction_id?: string | undefined
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 商户退款单号 (≤ 64 字符) */
  out_refund_no: string
  /** 订单金额 */
  total_fee: number | string
  /** 退款金额 */
  refund_fee: number | string
  /** 退款货币种类 (≤ 8 字符) */
  refund_fee_type?: string | undefined
  /** 退款原因 (≤ 80 字符) */
  refund_desc?: string | undefined
  /** 退款资金来源 (≤ 30 字符) */
  refund_account?: string | undefined
  /** 退款结果通知url (≤ 256 字符) */
  notify_url?: string | undefined
}

/** 申请退款（支持单品） */
export interface PostV2SecapiPayRefundv2Request extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiPayRefundv2Body
}

export interface PostV2SecapiPayRefundv2Response {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 公众账号ID (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户公众账号ID (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 32 字符) */
  sign: string
  /** 微信订单号 (≤ 32 字符) */
  transaction_id: string
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 商户退款单号 (≤ 64 字符) */
  out_refund_no: string
  /** 微信退款单号 (≤ 32 字符) */
  refund_id: string
  /** 退款金额 */
  refund_fee: string
  /** 应结退款金额 */
  settlement_refund_fee?: string
  /** 标价金额 */
  total_fee: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 标价币种 (≤ 8 字符) */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee: string
  /** 现金支付币种 (≤ 16 字符) */
  cash_fee_type?: string
  /** 现金退款金额 */
  cash_refund_fee?: string
  /** 代金券退款总金额 */
  coupon_refund_fee?: string
  /** 退款代金券使用数量 */
  coupon_refund_count?: string
  /** 营销详情JSON格式字符串 (JSON, ≤ 6000 字符) */
  promotion_detail?: {
    promotion_detail: {
      /** 券ID */
      promotion_id: string
      /** 优惠范围 */
      scope: 'GLOBAL' | 'SINGLE' | (string & {})
      /** 优惠类型 */
      type: 'COUPON' | 'DISCOUNT' | (string & {})
      /** 代金券退款金额 */
      refund_amount: number
      /** 商品列表 */
      goods_detail?: {
        /** 商品编码 */
        goods_id: string
        /** 商品退款金额 */
        refund_amount: number
        /** 商品退货数量 */
        refund_quantity: number
        /** 商品单价 */
        price: number
      }[]
    }[]
  }
  /** 代金券类型 (coupon_type_$n, ≤ 8 字符) */
  [name: `coupon_type_${number}`]: string | undefined
  /** 单个代金券退款金额 (coupon_refund_fee_$n) */
  [name: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券ID (coupon_refund_id_$n, ≤ 20 字符) */
  [name: `coupon_refund_id_${number}`]: string | undefined
}

export type PostV2SecapiPayReverseBody = V2ReverseRequest

/** 撤销订单 */
export interface PostV2SecapiPayReverseRequest extends XmlOptions {
  query?: undefined
  xml: PostV2SecapiPayReverseBody
}

export type PostV2SecapiPayReverseResponse = V2ReverseResponse

export interface V2Secapi extends ListedNode {
  readonly mch: V2SecapiMch
  readonly mkt: V2SecapiMkt
  readonly pay: V2SecapiPay
}

export interface V2SecapiMch extends ListedNode {
  readonly '/addInstitutionsub': V2SecapiMchAddInstitutionsub
  readonly '/modifyInstitutionsub': V2SecapiMchModifyInstitutionsub
  readonly '/queryInstitutionsub': V2SecapiMchQueryInstitutionsub
  readonly addsubdevconfig: V2SecapiMchAddsubdevconfig
  readonly channelsetting: V2SecapiMchChannelsetting
  readonly modifymchinfo: V2SecapiMchModifymchinfo
  readonly querysubdevconfig: V2SecapiMchQuerysubdevconfig
  readonly submchmanage: V2SecapiMchSubmchmanage
  readonly uploadmedia: V2SecapiMchUploadmedia
}

export interface V2SecapiMchAddInstitutionsub extends ListedNode {
  /** 进件子商户 */
  post(
    options: PostV2SecapiMchAddInstitutionsubRequest,
  ): Promise<WechatpayResponse<PostV2SecapiMchAddInstitutionsubResponse>>
  /** 进件子商户 */
  postAsync(
    options: PostV2SecapiMchAddInstitutionsubRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiMchAddInstitutionsubResponse>>
}

export interface V2SecapiMchModifyInstitutionsub extends ListedNode {
  /** 修改子商户 */
  post(
    options: PostV2SecapiMchModifyInstitutionsubRequest,
  ): Promise<WechatpayResponse<PostV2SecapiMchModifyInstitutionsubResponse>>
  /** 修改子商户 */
  postAsync(
    options: PostV2SecapiMchModifyInstitutionsubRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiMchModifyInstitutionsubResponse>>
}

export interface V2SecapiMchQueryInstitutionsub extends ListedNode {
  /** 查询子商户 */
  post(
    options: PostV2SecapiMchQueryInstitutionsubRequest,
  ): Promise<WechatpayResponse<PostV2SecapiMchQueryInstitutionsubResponse>>
  /** 查询子商户 */
  postAsync(
    options: PostV2SecapiMchQueryInstitutionsubRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiMchQueryInstitutionsubResponse>>
}

export interface V2SecapiMchAddsubdevconfig extends ListedNode {
  /**
   * 服务商子商户开发配置新增支付目录/新增对应APPID关联
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_2&index=2&p=901
   */
  post(
    options: PostV2SecapiMchAddsubdevconfigRequest,
  ): Promise<WechatpayResponse<PostV2SecapiMchAddsubdevconfigResponse>>
  /**
   * 服务商子商户开发配置新增支付目录/新增对应APPID关联
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_2&index=2&p=901
   */
  postAsync(
    options: PostV2SecapiMchAddsubdevconfigRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiMchAddsubdevconfigResponse>>
}

export interface V2SecapiMchChannelsetting extends ListedNode {
  /**
   * 银行服务商特约子商户指定渠道号
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
   */
  post(
    options: PostV2SecapiMchChannelsettingRequest,
  ): Promise<WechatpayResponse<PostV2SecapiMchChannelsettingResponse>>
  /**
   * 银行服务商特约子商户指定渠道号
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
   */
  postAsync(
    options: PostV2SecapiMchChannelsettingRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiMchChannelsettingResponse>>
}

export interface V2SecapiMchModifymchinfo extends ListedNode {
  /**
   * 银行特约商户信息修改
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
   */
  post(
    options: PostV2SecapiMchModifymchinfoRequest,
  ): Promise<WechatpayResponse<PostV2SecapiMchModifymchinfoResponse>>
  /**
   * 银行特约商户信息修改
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
   */
  postAsync(
    options: PostV2SecapiMchModifymchinfoRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiMchModifymchinfoResponse>>
}

export interface V2SecapiMchQuerysubdevconfig extends ListedNode {
  /**
   * 配置查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_25&index=4&p=901
   */
  post(
    options: PostV2SecapiMchQuerysubdevconfigRequest,
  ): Promise<WechatpayResponse<PostV2SecapiMchQuerysubdevconfigResponse>>
  /**
   * 配置查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_25&index=4&p=901
   */
  postAsync(
    options: PostV2SecapiMchQuerysubdevconfigRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiMchQuerysubdevconfigResponse>>
}

export interface V2SecapiMchSubmchmanage extends ListedNode {
  /**
   * 银行特约商户录入/银行特约商户资料查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_21&index=3&p=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_22&index=3&p=9
   */
  post(
    options: PostV2SecapiMchSubmchmanageRequest,
  ): Promise<WechatpayResponse<PostV2SecapiMchSubmchmanageResponse>>
  /**
   * 银行特约商户录入/银行特约商户资料查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_21&index=3&p=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_22&index=3&p=9
   */
  postAsync(
    options: PostV2SecapiMchSubmchmanageRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiMchSubmchmanageResponse>>
}

export interface V2SecapiMchUploadmedia extends ListedNode {
  /**
   * 图片上传
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_9
   */
  post(
    options: PostV2SecapiMchUploadmediaRequest,
  ): Promise<WechatpayResponse<PostV2SecapiMchUploadmediaResponse>>
  /**
   * 图片上传
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_9
   */
  postAsync(
    options: PostV2SecapiMchUploadmediaRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiMchUploadmediaResponse>>
}

export interface V2SecapiMkt extends ListedNode {
  readonly addrecommendconf: V2SecapiMktAddrecommendconf
}

export interface V2SecapiMktAddrecommendconf extends ListedNode {
  /**
   * 服务商特约商户关注功能配置
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_1&index=1&p=901
   * @deprecated
   */
  post(
    options: PostV2SecapiMktAddrecommendconfRequest,
  ): Promise<WechatpayResponse<PostV2SecapiMktAddrecommendconfResponse>>
  /**
   * 服务商特约商户关注功能配置
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_1&index=1&p=901
   * @deprecated
   */
  postAsync(
    options: PostV2SecapiMktAddrecommendconfRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiMktAddrecommendconfResponse>>
}

export interface V2SecapiPay extends ListedNode {
  readonly facepayreverse: V2SecapiPayFacepayreverse
  readonly multiprofitsharing: V2SecapiPayMultiprofitsharing
  readonly profitsharing: V2SecapiPayProfitsharing
  readonly profitsharingfinish: V2SecapiPayProfitsharingfinish
  readonly profitsharingreturn: V2SecapiPayProfitsharingreturn
  readonly refund: V2SecapiPayRefund
  readonly refundv2: V2SecapiPayRefundv2
  readonly reverse: V2SecapiPayReverse
}

export interface V2SecapiPayFacepayreverse extends ListedNode {
  /** 撤销订单 */
  post(
    options: PostV2SecapiPayFacepayreverseRequest,
  ): Promise<WechatpayResponse<PostV2SecapiPayFacepayreverseResponse>>
  /** 撤销订单 */
  postAsync(
    options: PostV2SecapiPayFacepayreverseRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiPayFacepayreverseResponse>>
}

export interface V2SecapiPayMultiprofitsharing extends ListedNode {
  /**
   * 请求多次分账
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_6&index=2
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_6&index=2
   */
  post(
    options: PostV2SecapiPayMultiprofitsharingRequest,
  ): Promise<WechatpayResponse<PostV2SecapiPayMultiprofitsharingResponse>>
  /**
   * 请求多次分账
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_6&index=2
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_6&index=2
   */
  postAsync(
    options: PostV2SecapiPayMultiprofitsharingRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiPayMultiprofitsharingResponse>>
}

export interface V2SecapiPayProfitsharing extends ListedNode {
  /**
   * 请求单次分账
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_1&index=1
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_1&index=1
   */
  post(
    options: PostV2SecapiPayProfitsharingRequest,
  ): Promise<WechatpayResponse<PostV2SecapiPayProfitsharingResponse>>
  /**
   * 请求单次分账
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_1&index=1
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_1&index=1
   */
  postAsync(
    options: PostV2SecapiPayProfitsharingRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiPayProfitsharingResponse>>
}

export interface V2SecapiPayProfitsharingfinish extends ListedNode {
  /**
   * 完结分账
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_5&index=6
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_5&index=6
   */
  post(
    options: PostV2SecapiPayProfitsharingfinishRequest,
  ): Promise<WechatpayResponse<PostV2SecapiPayProfitsharingfinishResponse>>
  /**
   * 完结分账
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_5&index=6
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_5&index=6
   */
  postAsync(
    options: PostV2SecapiPayProfitsharingfinishRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiPayProfitsharingfinishResponse>>
}

export interface V2SecapiPayProfitsharingreturn extends ListedNode {
  /**
   * 分账回退
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_7&index=8
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sp.php?chapter=25_7&index=9
   */
  post(
    options: PostV2SecapiPayProfitsharingreturnRequest,
  ): Promise<WechatpayResponse<PostV2SecapiPayProfitsharingreturnResponse>>
  /**
   * 分账回退
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_7&index=8
   * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sp.php?chapter=25_7&index=9
   */
  postAsync(
    options: PostV2SecapiPayProfitsharingreturnRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiPayProfitsharingreturnResponse>>
}

export interface V2SecapiPayRefund extends ListedNode {
  /**
   * 申请退款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_4&index=6
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_4&index=4
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4
   */
  post(
    options: PostV2SecapiPayRefundRequest,
  ): Promise<WechatpayResponse<PostV2SecapiPayRefundResponse>>
  /**
   * 申请退款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_4&index=6
   * @see https://pay.weixin.qq.com/wiki/doc/api/H5.php?chapter=9_4&index=4
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_4
   */
  postAsync(
    options: PostV2SecapiPayRefundRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiPayRefundResponse>>
}

export interface V2SecapiPayRefundv2 extends ListedNode {
  /**
   * 申请退款（支持单品）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi_sl.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/danpin.php?chapter=9_103&index=3
   */
  post(
    options: PostV2SecapiPayRefundv2Request,
  ): Promise<WechatpayResponse<PostV2SecapiPayRefundv2Response>>
  /**
   * 申请退款（支持单品）
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi_sl.php?chapter=9_4
   * @see https://pay.weixin.qq.com/wiki/doc/api/danpin.php?chapter=9_103&index=3
   */
  postAsync(
    options: PostV2SecapiPayRefundv2Request,
  ): ChainPromise<WechatpayResponse<PostV2SecapiPayRefundv2Response>>
}

export interface V2SecapiPayReverse extends ListedNode {
  /**
   * 撤销订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_11&index=3
   */
  post(
    options: PostV2SecapiPayReverseRequest,
  ): Promise<WechatpayResponse<PostV2SecapiPayReverseResponse>>
  /**
   * 撤销订单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_11&index=3
   */
  postAsync(
    options: PostV2SecapiPayReverseRequest,
  ): ChainPromise<WechatpayResponse<PostV2SecapiPayReverseResponse>>
}
