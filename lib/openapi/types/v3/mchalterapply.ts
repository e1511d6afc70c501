// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3MchalterapplyMchcontactalterapplymentBody {
  /** 商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
  /** 超级管理员信息 */
  contact_info?:
    | {
        /** 超级管理员姓名 (加密) */
        contact_name: string
        /** 超级管理员证件类型 */
        contact_id_doc_type:
          | 'IDENTIFICATION_TYPE_IDCARD'
          | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
          | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
          | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
          | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
          | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
          | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
          | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
        /** 超级管理员身份证件号码 (加密) */
        contact_id_card_number: string
        /** 超级管理员证件正面照片 (上传接口返回的 media_id) */
        contact_id_doc_copy: string
        /** 超级管理员证件反面照片 (上传接口返回的 media_id) */
        contact_id_doc_copy_back?: string | undefined
        /** 超级管理员证件有效期开始时间 */
        contact_id_doc_period_begin: string
        /** 超级管理员证件有效期结束时间 */
        contact_id_doc_period_end: string
        /** 业务办理授权函 (上传接口返回的 media_id) */
        business_authorization_letter?: string | undefined
        /** 超级管理员手机 (加密) */
        mobile_phone: string
      }
    | undefined
}

/** 提交超管变更申请单 */
export interface PostV3MchalterapplyMchcontactalterapplymentRequest extends JsonOptions {
  query?: undefined
  json: PostV3MchalterapplyMchcontactalterapplymentBody
}

export interface PostV3MchalterapplyMchcontactalterapplymentResponse {
  /** 申请单号 */
  apply_id?: string
}

/** 查询超管变更申请单状态-使用业务单号和商户号 */
export interface GetV3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoRequest
  extends BodilessOptions {
  /** 微信支付商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
  query?: undefined
}

export interface GetV3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单状态 */
  state:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}

/** 查询超管变更申请单状态-使用申请单号 */
export interface GetV3MchalterapplyMchcontactalterapplymentByApplyIdRequest
  extends BodilessOptions {
  /** 微信支付申请单号 */
  apply_id: string
  query?: undefined
}

export interface GetV3MchalterapplyMchcontactalterapplymentByApplyIdResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单状态 */
  state:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}

/** 撤销超管变更申请单 */
export interface PostV3MchalterapplyMchcontactalterapplymentByApplyIdRevokeRequest
  extends BodilessOptions {
  /** 微信支付申请单号 */
  apply_id: string
  query?: undefined
}

export interface PostV3MchalterapplyMchcontactalterapplymentByApplyIdRevokeResponse {
  /** 申请单号 */
  apply_id?: string
  /** 申请单状态 */
  state?:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
}

export interface PostV3MchalterapplyMchsubjectalterapplymentBody {
  /** 商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
  /** 主体资料变更范围 */
  alter_scope?: 'ALTER_SCOPE_FULL' | 'ALTER_SCOPE_BUSINESS_CERT' | 'ALTER_SCOPE_UBO' | undefined
  /** 主体类型 */
  organization_type:
    | 'SUBJECT_TYPE_ENTERPRISE'
    | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
    | 'SUBJECT_TYPE_INDIVIDUAL'
    | 'SUBJECT_TYPE_OTHERS'
    | 'SUBJECT_TYPE_GOVERNMENT'
    | 'SUBJECT_TYPE_MICRO'
  /** 是否金融机构 */
  finance_institution?: boolean | undefined
  /** 营业执照信息 */
  business_license_info?:
    | {
        /** 营业执照注册号 */
        license_number: string
        /** 营业执照照片 (上传接口返回的 media_id) */
        license_copy: string
        /** 商户名称 */
        merchant_name: string
        /** 法人姓名 */
        legal_person: string
        /** 注册地址 */
        company_address?: string | undefined
        /** 有效期开始时间 */
        license_period_begin?: string | undefined
        /** 有效期结束时间 */
        license_period_end?: string | undefined
      }
    | undefined
  /** 登记证书信息 */
  certificate_info?:
    | {
        /** 证书类型 */
        cert_type:
          | 'CERTIFICATE_TYPE_2388'
          | 'CERTIFICATE_TYPE_2389'
          | 'CERTIFICATE_TYPE_2394'
          | 'CERTIFICATE_TYPE_2395'
          | 'CERTIFICATE_TYPE_2396'
          | 'CERTIFICATE_TYPE_2520'
          | 'CERTIFICATE_TYPE_2521'
          | 'CERTIFICATE_TYPE_2522'
          | 'CERTIFICATE_TYPE_2399'
          | 'CERTIFICATE_TYPE_2400'
        /** 证书编号 */
        cert_number: string
        /** 证书照片 (上传接口返回的 media_id) */
        cert_copy: string
        /** 商户名称 */
        merchant_name: string
        /** 法人姓名 */
        legal_person: string
        /** 注册地址 */
        company_address: string
        /** 有效期开始时间 */
        cert_period_begin: string
        /** 有效期结束时间 */
        cert_period_end: string
      }
    | undefined
  /** 金融机构许可证 */
  finance_institution_info?:
    | {
        /** 金融机构类型 */
        finance_type:
          | 'FINANCE_TYPE_BANK_AGENT'
          | 'FINANCE_TYPE_PAYMENT_AGENT'
          | 'FINANCE_TYPE_INSURANCE'
          | 'FINANCE_TYPE_TRADE_AND_SETTLE'
          | 'FINANCE_TYPE_OTHER'
        /** 金融机构许可证图片 */
        finance_license_pics: readonly string[]
      }
    | undefined
  /** 法人身份信息 */
  legal_person_info?:
    | {
        /** 证件持有人类型 */
        id_holder_type: 'LEGAL' | 'SUPER'
        /** 证件类型 */
        id_doc_type?:
          | 'IDENTIFICATION_TYPE_IDCARD'
          | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
          | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
          | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
          | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
          | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
          | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
          | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
          | undefined
        /** 法定代表人说明函 (上传接口返回的 media_id) */
        authorize_letter_copy?: string | undefined
        /** 证件正面照片 (上传接口返回的 media_id) */
        card_front?: string | undefined
        /** 证件反面照片 (上传接口返回的 media_id) */
        card_back?: string | undefined
        /** 证件姓名 (加密) */
        card_name?: string | undefined
        /** 证件号码 (加密) */
        card_number?: string | undefined
        /** 证件居住地址 (加密) */
        card_address?: string | undefined
        /** 证件有效期开始时间 */
        card_period_begin?: string | undefined
        /** 证件有效期结束时间 */
        card_period_end?: string | undefined
        /** 经营者/法人是否为受益人 */
        as_ubo?: boolean | undefined
      }
    | undefined
  /** 最终受益人信息列表 */
  ubo_info_list?:
    | readonly {
        /** 证件类型 */
        id_doc_type:
          | 'IDENTIFICATION_TYPE_IDCARD'
          | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
          | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
          | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
          | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
          | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
          | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
          | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
        /** 证件正面照片 (上传接口返回的 media_id) */
        card_front: string
        /** 证件反面照片 (上传接口返回的 media_id) */
        card_back?: string | undefined
        /** 证件姓名 (加密) */
        card_name: string
        /** 证件号码 (加密) */
        card_number: string
        /** 证件居住地址 (加密) */
        card_address: string
        /** 证件有效期开始时间 */
        card_period_begin: string
        /** 证件有效期结束时间 */
        card_period_end: string
      }[]
    | undefined
  /** 补充材料列表 */
  addition?:
    | {
        /** 银行开户许可证 */
        bank_openaccount_license?: readonly string[] | undefined
        /** 开户核准通知书 */
        openaccount_approval?: readonly string[] | undefined
        /** 法人身份辅助证明 */
        legal_other_prove?: readonly string[] | undefined
        /** 发证机关证明 */
        agency_prove?: readonly string[] | undefined
        /** 受益所有人补充材料 */
        ubo_prove?: readonly string[] | undefined
      }
    | undefined
}

/** 提交资料变更申请单 */
export interface PostV3MchalterapplyMchsubjectalterapplymentRequest extends JsonOptions {
  query?: undefined
  json: PostV3MchalterapplyMchsubjectalterapplymentBody
}

export interface PostV3MchalterapplyMchsubjectalterapplymentResponse {
  /** 申请单号 */
  apply_id?: string
}

/** 查询申请单状态-使用业务单号 */
export interface GetV3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoRequest
  extends BodilessOptions {
  /** 微信支付商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
  query?: undefined
}

export interface GetV3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoResponse {
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 申请单状态 */
  state:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | 'APPLYMENT_STATE_EDITTING'
    | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}

/** 查询资料变更申请单状态-使用申请单号 */
export interface GetV3MchalterapplyMchsubjectalterapplymentByApplyIdRequest
  extends BodilessOptions {
  /** 微信支付申请单号 */
  apply_id: string
  query?: undefined
}

export interface GetV3MchalterapplyMchsubjectalterapplymentByApplyIdResponse {
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 申请单状态 */
  state:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | 'APPLYMENT_STATE_EDITTING'
    | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}

/** 撤销资料变更申请单 */
export interface PostV3MchalterapplyMchsubjectalterapplymentByApplyIdRevokeRequest
  extends BodilessOptions {
  /** 微信支付申请单号 */
  apply_id: string
  query?: undefined
}

export interface PostV3MchalterapplyMchsubjectalterapplymentByApplyIdRevokeResponse {
  /** 撤销状态 */
  result: 'SUCCESS' | 'FAIL' | (string & {})
}

export interface PostV3MchalterapplyMerchantnamealterapplymentBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 业务申请编号 */
  out_request_no: string
  /** 商户简称 */
  merchant_shortname: string
}

/** 提交商户简称变更申请单 */
export interface PostV3MchalterapplyMerchantnamealterapplymentRequest extends JsonOptions {
  query?: undefined
  json: PostV3MchalterapplyMerchantnamealterapplymentBody
}

export interface PostV3MchalterapplyMerchantnamealterapplymentResponse {
  /** 申请单号 */
  apply_id?: string
}

/** 查询商户简称申请单状态-使用业务单号和商户号 */
export interface GetV3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoRequest
  extends BodilessOptions {
  /** 二级商户号 */
  sub_mchid: string
  /** 业务申请编号 */
  out_request_no: string
  query?: undefined
}

export interface GetV3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 申请单状态 */
  state:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
}

/** 查询商户简称变更申请单状态-使用申请单号 */
export interface GetV3MchalterapplyMerchantnamealterapplymentByApplyIdRequest
  extends BodilessOptions {
  /** 微信支付申请单号 */
  apply_id: string
  query?: undefined
}

export interface GetV3MchalterapplyMerchantnamealterapplymentByApplyIdResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单状态 */
  state:
    | 'APPLYMENT_STATE_AUDITING'
    | 'APPLYMENT_STATE_REJECTED'
    | 'APPLYMENT_STATE_MODIFING'
    | 'APPLYMENT_STATE_FINISHED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
  /** 总体驳回原因 */
  audit_reject_reason?: string
}

/** 撤销商户简称变更申请单 */
export interface PostV3MchalterapplyMerchantnamealterapplymentByApplyIdRevokeRequest
  extends BodilessOptions {
  /** 微信支付申请单号 */
  apply_id: string
  query?: undefined
}

export interface PostV3MchalterapplyMerchantnamealterapplymentByApplyIdRevokeResponse {
  /** 申请单号 */
  apply_id?: string
  /** 申请单状态 */
  state?: 'APPLYMENT_STATE_CANCELED' | (string & {})
}

export interface V3Mchalterapply extends ListedNode {
  readonly mchcontactalterapplyment: V3MchalterapplyMchcontactalterapplyment
  readonly mchsubjectalterapplyment: V3MchalterapplyMchsubjectalterapplyment
  readonly merchantnamealterapplyment: V3MchalterapplyMerchantnamealterapplyment
}

export interface V3MchalterapplyMchcontactalterapplyment extends ListedNode {
  /** 提交超管变更申请单 (电商平台、服务商) */
  post(
    options: PostV3MchalterapplyMchcontactalterapplymentRequest,
  ): Promise<WechatpayResponse<PostV3MchalterapplyMchcontactalterapplymentResponse>>
  /** 提交超管变更申请单 (电商平台、服务商) */
  postAsync(
    options: PostV3MchalterapplyMchcontactalterapplymentRequest,
  ): ChainPromise<WechatpayResponse<PostV3MchalterapplyMchcontactalterapplymentResponse>>
  readonly _apply_id_: V3MchalterapplyMchcontactalterapplymentByApplyId
  readonly merchant: V3MchalterapplyMchcontactalterapplymentMerchant
}

export interface V3MchalterapplyMchcontactalterapplymentByApplyId extends ListedNode {
  /** 查询超管变更申请单状态-使用申请单号 (电商平台、服务商) */
  get(
    options: GetV3MchalterapplyMchcontactalterapplymentByApplyIdRequest,
  ): Promise<WechatpayResponse<GetV3MchalterapplyMchcontactalterapplymentByApplyIdResponse>>
  /** 查询超管变更申请单状态-使用申请单号 (电商平台、服务商) */
  getAsync(
    options: GetV3MchalterapplyMchcontactalterapplymentByApplyIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MchalterapplyMchcontactalterapplymentByApplyIdResponse>>
  readonly revoke: V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke
}

export interface V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke extends ListedNode {
  /** 撤销超管变更申请单 (电商平台、服务商) */
  post(
    options: PostV3MchalterapplyMchcontactalterapplymentByApplyIdRevokeRequest,
  ): Promise<WechatpayResponse<PostV3MchalterapplyMchcontactalterapplymentByApplyIdRevokeResponse>>
  /** 撤销超管变更申请单 (电商平台、服务商) */
  postAsync(
    options: PostV3MchalterapplyMchcontactalterapplymentByApplyIdRevokeRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MchalterapplyMchcontactalterapplymentByApplyIdRevokeResponse>
  >
}

export interface V3MchalterapplyMchcontactalterapplymentMerchant extends ListedNode {
  readonly _merchant_code_: V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCode
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCode extends ListedNode {
  readonly outRequestNo: V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNo
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNo
  extends ListedNode {
  readonly _out_request_no_: V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
}

export interface V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
  extends ListedNode {
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
   */
  get(
    options: GetV3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoRequest,
  ): Promise<
    WechatpayResponse<GetV3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoResponse>
  >
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
   */
  getAsync(
    options: GetV3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoResponse>
  >
}

export interface V3MchalterapplyMchsubjectalterapplyment extends ListedNode {
  /**
   * 提交资料变更申请单 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
   */
  post(
    options: PostV3MchalterapplyMchsubjectalterapplymentRequest,
  ): Promise<WechatpayResponse<PostV3MchalterapplyMchsubjectalterapplymentResponse>>
  /**
   * 提交资料变更申请单 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
   */
  postAsync(
    options: PostV3MchalterapplyMchsubjectalterapplymentRequest,
  ): ChainPromise<WechatpayResponse<PostV3MchalterapplyMchsubjectalterapplymentResponse>>
  readonly _apply_id_: V3MchalterapplyMchsubjectalterapplymentByApplyId
  readonly merchant: V3MchalterapplyMchsubjectalterapplymentMerchant
}

export interface V3MchalterapplyMchsubjectalterapplymentByApplyId extends ListedNode {
  /**
   * 查询资料变更申请单状态-使用申请单号 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090655
   */
  get(
    options: GetV3MchalterapplyMchsubjectalterapplymentByApplyIdRequest,
  ): Promise<WechatpayResponse<GetV3MchalterapplyMchsubjectalterapplymentByApplyIdResponse>>
  /**
   * 查询资料变更申请单状态-使用申请单号 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090655
   */
  getAsync(
    options: GetV3MchalterapplyMchsubjectalterapplymentByApplyIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MchalterapplyMchsubjectalterapplymentByApplyIdResponse>>
  readonly revoke: V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke
}

export interface V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke extends ListedNode {
  /**
   * 撤销资料变更申请单 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090672
   */
  post(
    options: PostV3MchalterapplyMchsubjectalterapplymentByApplyIdRevokeRequest,
  ): Promise<WechatpayResponse<PostV3MchalterapplyMchsubjectalterapplymentByApplyIdRevokeResponse>>
  /**
   * 撤销资料变更申请单 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090672
   */
  postAsync(
    options: PostV3MchalterapplyMchsubjectalterapplymentByApplyIdRevokeRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MchalterapplyMchsubjectalterapplymentByApplyIdRevokeResponse>
  >
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchant extends ListedNode {
  readonly _merchant_code_: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCode
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCode extends ListedNode {
  readonly outRequestNo: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo
  extends ListedNode {
  readonly _out_request_no_: V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
}

export interface V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
  extends ListedNode {
  /**
   * 查询申请单状态-使用业务单号 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
   */
  get(
    options: GetV3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoRequest,
  ): Promise<
    WechatpayResponse<GetV3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoResponse>
  >
  /**
   * 查询申请单状态-使用业务单号 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
   */
  getAsync(
    options: GetV3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoResponse>
  >
}

export interface V3MchalterapplyMerchantnamealterapplyment extends ListedNode {
  /** 提交商户简称变更申请单 (电商平台、服务商) */
  post(
    options: PostV3MchalterapplyMerchantnamealterapplymentRequest,
  ): Promise<WechatpayResponse<PostV3MchalterapplyMerchantnamealterapplymentResponse>>
  /** 提交商户简称变更申请单 (电商平台、服务商) */
  postAsync(
    options: PostV3MchalterapplyMerchantnamealterapplymentRequest,
  ): ChainPromise<WechatpayResponse<PostV3MchalterapplyMerchantnamealterapplymentResponse>>
  readonly _apply_id_: V3MchalterapplyMerchantnamealterapplymentByApplyId
  readonly merchant: V3MchalterapplyMerchantnamealterapplymentMerchant
}

export interface V3MchalterapplyMerchantnamealterapplymentByApplyId extends ListedNode {
  /** 查询商户简称变更申请单状态-使用申请单号 (电商平台、服务商) */
  get(
    options: GetV3MchalterapplyMerchantnamealterapplymentByApplyIdRequest,
  ): Promise<WechatpayResponse<GetV3MchalterapplyMerchantnamealterapplymentByApplyIdResponse>>
  /** 查询商户简称变更申请单状态-使用申请单号 (电商平台、服务商) */
  getAsync(
    options: GetV3MchalterapplyMerchantnamealterapplymentByApplyIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MchalterapplyMerchantnamealterapplymentByApplyIdResponse>>
  readonly revoke: V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke
}

export interface V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke extends ListedNode {
  /** 撤销商户简称变更申请单 (电商平台、服务商) */
  post(
    options: PostV3MchalterapplyMerchantnamealterapplymentByApplyIdRevokeRequest,
  ): Promise<
    WechatpayResponse<PostV3MchalterapplyMerchantnamealterapplymentByApplyIdRevokeResponse>
  >
  /** 撤销商户简称变更申请单 (电商平台、服务商) */
  postAsync(
    options: PostV3MchalterapplyMerchantnamealterapplymentByApplyIdRevokeRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MchalterapplyMerchantnamealterapplymentByApplyIdRevokeResponse>
  >
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchant extends ListedNode {
  readonly _sub_mchid_: V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchid
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchid extends ListedNode {
  readonly outRequestNo: V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNo
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNo
  extends ListedNode {
  readonly _out_request_no_: V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo
}

export interface V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo
  extends ListedNode {
  /** 查询商户简称申请单状态-使用业务单号和商户号 (电商平台、服务商) */
  get(
    options: GetV3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoRequest,
  ): Promise<
    WechatpayResponse<GetV3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoResponse>
  >
  /** 查询商户简称申请单状态-使用业务单号和商户号 (电商平台、服务商) */
  getAsync(
    options: GetV3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoResponse>
  >
}
