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
import type {
  CertType,
  ContactType,
  EcommerceApplymentState,
  FinanceType,
  IdType,
  ProfitSharingFailReason,
  ProfitSharingOrderState,
  ProfitSharingReceiverType,
  ProfitSharingReceiverTypeInput,
  ProfitSharingResult,
  ProfitSharingReturnFailReason,
  ProfitSharingReturnResult,
  RefundChannel,
  RefundPromotionDetailType,
  RefundStatus,
  SubsidyCancelState,
  SubsidyState,
  TransactionPromotionScope,
} from '../shared.js'

export interface PostV3EcommerceAccountApplyCancelWithdrawBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户注销申请单号 */
  out_request_no: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | undefined
  /** 收款账号信息 */
  payee_info: {
    /** 账户类型 */
    account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
    /** 银行账户 */
    bank_account_info: {
      /** 开户名称 (加密) */
      account_name: string
      /** 开户银行 */
      account_bank: string
      /** 开户银行联行号 */
      bank_branch_id?: string | undefined
      /** 开户银行全称（含支行） */
      bank_branch_name?: string | undefined
      /** 开户银行全称（含支行） */
      bank_name?: string | undefined
      /** 银行账号 (加密) */
      account_number: string
    }
    /** 收款人账号对应的证件信息 */
    identity_info?:
      | {
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
          /** 证件姓名 (加密) */
          identification_name: string
          /** 证件号码 (加密) */
          identification_no: string
        }
      | undefined
  }
  /** 付款申请材料 */
  proof_medias?:
    | readonly {
        /** 申请证明材料类型 */
        proof_media_type: 'WITHDRAWAL_APPLICATION'
        /** 证明材料照片 (上传接口返回的 media_id) */
        proof_media: string
      }[]
    | undefined
  /** 其他补充材料 */
  additional_materials?: readonly string[] | undefined
  /** 备注 */
  remark?: string | undefined
}

/** 提交注销提现申请 */
export interface PostV3EcommerceAccountApplyCancelWithdrawRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceAccountApplyCancelWithdrawBody
}

export interface PostV3EcommerceAccountApplyCancelWithdrawResponse {
  /** 微信支付注销提现申请单号 */
  applyment_id?: string
  /** 商户注销提现申请单号 */
  out_request_no?: string
}

/** 微信支付注销提现申请单号查询申请单状态 */
export interface GetV3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdRequest
  extends BodilessOptions {
  /** 微信支付付销提现申请单号 */
  applyment_id: string
  query?: undefined
}

export interface GetV3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdResponse {
  /** 微信支付注销提现申请单号 */
  applyment_id: string
  /** 商户注销提现申请单号 */
  out_request_no: string
  /** 注销提现申请单状态 */
  cancel_state:
    | 'ACCEPTED'
    | 'REVIEWING'
    | 'REJECTED'
    | 'WAITING_MERCHANT_CONFIRM'
    | 'REVOKED'
    | 'SYSTEM_PROCESSING'
    | 'CANCELED'
    | 'FUND_PROCESSING'
    | 'FINISH'
    | (string & {})
  /** 注销提现申请单状态描述 */
  cancel_state_description: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {})
  /** 提现状态 */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {})
  /** 提现状态描述 */
  withdraw_state_description?: string
  /** 账户提现结果 */
  account_withdraw_result?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type:
      | 'BASIC_ACCOUNT'
      | 'OPERATE_ACCOUNT'
      | 'MARGIN_ACCOUNT'
      | 'TRADE_FEE_ACCOUNT'
      | (string & {})
    /** 付款状态 */
    pay_state: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {})
    /** 付款状态描述 */
    state_description: string
  }[]
  /** 最后更新时间 (RFC 3339) */
  modify_time?: string
  /** 申请注销的二级商户号 */
  sub_mchid: string
  /** 账户信息 */
  account_info?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type:
      | 'BASIC_ACCOUNT'
      | 'OPERATE_ACCOUNT'
      | 'MARGIN_ACCOUNT'
      | 'TRADE_FEE_ACCOUNT'
      | (string & {})
    /** 账户金额 */
    amount: number
  }[]
  /** 用于引导商户超级管理员确认注销的信息 */
  confirm_cancel?: {
    /** 确认商户注销的页面url */
    confirm_cancel_url?: string
  }
}

export interface PostV3EcommerceAccountApplyCancelWithdrawConfirmBody {
  /** 微信支付注销单号 */
  applyment_id?: string | undefined
  /** 商户注销申请单号 */
  out_request_no?: string | undefined
  /** 二级商户号 */
  sub_mchid: string
  /** 平台确认操作人标识 */
  operator_identification: string
  /** 注销确认时间 (RFC 3339) */
  confirm_time: string
  /** 注销协议版本号 */
  cancel_contract_version: string
}

/** 平台代商户确认注销 */
export interface PostV3EcommerceAccountApplyCancelWithdrawConfirmRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceAccountApplyCancelWithdrawConfirmBody
}

export interface PostV3EcommerceAccountApplyCancelWithdrawConfirmResponse {
  /** 微信支付注销单号 */
  applyment_id?: string
  /** 商户注销申请单号 */
  out_request_no?: string
  /** 二级商户号 */
  sub_mchid?: string
}

/** 商户注销提现申请单号查询申请单状态 */
export interface GetV3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoRequest
  extends BodilessOptions {
  /** 商户注销提现申请号 */
  out_request_no: string
  query?: undefined
}

export interface GetV3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoResponse {
  /** 微信支付注销提现申请单号 */
  applyment_id: string
  /** 商户注销提现申请单号 */
  out_request_no: string
  /** 注销提现申请单状态 */
  cancel_state:
    | 'ACCEPTED'
    | 'REVIEWING'
    | 'REJECTED'
    | 'WAITING_MERCHANT_CONFIRM'
    | 'REVOKED'
    | 'SYSTEM_PROCESSING'
    | 'CANCELED'
    | 'FUND_PROCESSING'
    | 'FINISH'
    | (string & {})
  /** 注销提现申请单状态描述 */
  cancel_state_description: string
  /** 是否提取资金 */
  withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {})
  /** 提现状态 */
  withdraw_state?: 'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {})
  /** 提现状态描述 */
  withdraw_state_description?: string
  /** 账户提现结果 */
  account_withdraw_result?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type:
      | 'BASIC_ACCOUNT'
      | 'OPERATE_ACCOUNT'
      | 'MARGIN_ACCOUNT'
      | 'TRADE_FEE_ACCOUNT'
      | (string & {})
    /** 付款状态 */
    pay_state: 'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {})
    /** 付款状态描述 */
    state_description: string
  }[]
  /** 最后更新时间 (RFC 3339) */
  modify_time?: string
  /** 申请注销的二级商户号 */
  sub_mchid: string
  /** 账户信息 */
  account_info?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type:
      | 'BASIC_ACCOUNT'
      | 'OPERATE_ACCOUNT'
      | 'MARGIN_ACCOUNT'
      | 'TRADE_FEE_ACCOUNT'
      | (string & {})
    /** 账户金额 */
    amount: number
  }[]
  /** 用于引导商户超级管理员确认注销的信息 */
  confirm_cancel?: {
    /** 确认商户注销的页面url */
    confirm_cancel_url?: string
  }
}

/** 商户注销资格校验 */
export interface GetV3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidRequest
  extends BodilessOptions {
  /** 申请注销的二级商户号 */
  sub_mchid: string
  query?: undefined
}

export interface GetV3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidResponse {
  /** 注销检查的二级商户号 */
  sub_mchid: string
  /** 注销提现申请单状态 */
  merchant_state: 'NORMAL' | 'HAS_BEEN_CANCELLED' | (string & {})
  /** 注销资格检查结果 */
  validate_result: 'ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW' | (string & {})
  /** 账户信息 */
  account_info: {
    /** 商户资金账户余额 */
    out_account_type:
      | 'BASIC_ACCOUNT'
      | 'OPERATE_ACCOUNT'
      | 'MARGIN_ACCOUNT'
      | 'TRADE_FEE_ACCOUNT'
      | (string & {})
    /** 账户金额 */
    amount: number
  }[]
  /** 不可发起注销原因 */
  block_reasons?: {
    /** 二级商户号的出款子账户类型 */
    type?:
      | 'CONSUMER_COMPLAINT_UNPROCESSED'
      | 'HAS_BLOCKING_CONTROL'
      | 'FUNDS_PENDING_PROCESSING'
      | 'OTHER_REASON'
      | (string & {})
    /** 原因描述 */
    description?: string
  }[]
}

export interface PostV3EcommerceAccountCancelApplicationsBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 注销申请材料 */
  application_info: readonly {
    /** 注销申请材料类型 */
    application_type?:
      | 'SP_CANCEL_ACCOUNT_APPLICATION'
      | 'SUB_CANCEL_ACCOUNT_APPLICATION'
      | undefined
    /** 图片MediaID (上传接口返回的 media_id) */
    application_media_id?: string | undefined
  }[]
}

/** 提交注销申请单 */
export interface PostV3EcommerceAccountCancelApplicationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceAccountCancelApplicationsBody
}

export interface PostV3EcommerceAccountCancelApplicationsResponse {
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 受理失败原因 */
  reject_reason?: string
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {})
  /** 最后更新时间 (RFC 3339) */
  update_time?: string
}

export type PostV3EcommerceAccountCancelApplicationsMediaBody = {
  /** 图片文件 */
  file: FileContent
  /** 媒体文件元信息JSON格式字符串 */
  meta: {
    /** 文件摘要 */
    file_digest?: string | undefined
    /** 文件名称 */
    file_name?: string | undefined
  }
}

/** 图片上传 */
export interface PostV3EcommerceAccountCancelApplicationsMediaRequest extends MultipartOptions {
  query?: undefined
  multipart: PostV3EcommerceAccountCancelApplicationsMediaBody | FormData
}

export interface PostV3EcommerceAccountCancelApplicationsMediaResponse {
  /** 媒体文件标识Id */
  media_id: string
}

/** 查询注销单状态 */
export interface GetV3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoRequest
  extends BodilessOptions {
  /** 商户注销申请单号 */
  out_apply_no: string
  query?: undefined
}

export interface GetV3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoResponse {
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 受理失败原因 */
  reject_reason?: string
  /** 注销状态 */
  cancel_state?: 'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {})
  /** 最后更新时间 (RFC 3339) */
  update_time?: string
}

export interface PostV3EcommerceApplymentsSlashBody {
  /** 业务申请编号 */
  out_request_no: string
  /** 主体类型 */
  organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'
  /** 是否金融机构 */
  finance_institution?: boolean | undefined
  /** 营业执照/登记证书信息 */
  business_license_info?:
    | {
        /** 登记证书类型 */
        cert_type?: CertType | undefined
        /** 证件扫描件 (上传接口返回的 media_id) */
        business_license_copy?: string | undefined
        /** 证件注册号 */
        business_license_number?: string | undefined
        /** 商户名称 */
        merchant_name?: string | undefined
        /** 经营者/法定代表人姓名 */
        legal_person?: string | undefined
        /** 注册地址 */
        company_address?: string | undefined
        /** 营业期限JSON格式字符串 (JSON 文本) */
        business_time?: string | undefined
      }
    | undefined
  /** 金融机构许可证信息 */
  finance_institution_info?:
    | {
        /** 金融机构类型 */
        finance_type?: FinanceType | undefined
        /** 金融机构许可证图片 */
        finance_license_pics?: readonly string[] | undefined
      }
    | undefined
  /** 超级管理员类型 */
  id_holder_type?: ContactType | undefined
  id_doc_type?: IdType | undefined
  /** 法定代表人说明函 (上传接口返回的 media_id) */
  authorize_letter_copy?: string | undefined
  /** 经营者/法人身份证信息 */
  id_card_info?:
    | {
        /** 身份证人像面照片 (上传接口返回的 media_id) */
        id_card_copy?: string | undefined
        /** 身份证国徽面照片 (上传接口返回的 media_id) */
        id_card_national?: string | undefined
        /** 身份证姓名 (加密) */
        id_card_name?: string | undefined
        /** 身份证号码 (加密) */
        id_card_number?: string | undefined
        /** 身份证有效期开始时间 (YYYY-MM-DD) */
        id_card_valid_time_begin?: string | undefined
        /** 身份证有效期结束时间 */
        id_card_valid_time?: string | undefined
      }
    | undefined
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?:
    | {
        /** 证件姓名 (加密) */
        id_doc_name?: string | undefined
        /** 证件号码 (加密) */
        id_doc_number?: string | undefined
        /** 证件正面照片 (上传接口返回的 media_id) */
        id_doc_copy?: string | undefined
        /** 证件反面照片 (上传接口返回的 media_id) */
        id_doc_copy_back?: string | undefined
        /** 证件有效期开始时间 (YYYY-MM-DD) */
        doc_period_begin?: string | undefined
        /** 证件有效期结束时间 */
        doc_period_end?: string | undefined
      }
    | undefined
  /** 经营者/法人是否为受益人 */
  owner?: boolean | undefined
  /** 最终受益人信息列表 */
  ubo_info_list?:
    | readonly {
        ubo_id_doc_type: IdType
        /** 证件正面照片 (上传接口返回的 media_id) */
        ubo_id_doc_copy: string
        /** 证件反面照片 (上传接口返回的 media_id) */
        ubo_id_doc_copy_back: string
        /** 受益人姓名 (加密) */
        ubo_id_doc_name: string
        /** 证件号码 (加密) */
        ubo_id_doc_number: string
        /** 证件居住地址 (加密) */
        ubo_id_doc_address: string
        /** 证件有效期开始时间 (YYYY-MM-DD) */
        ubo_period_begin: string
        /** 证件有效期结束时间 */
        ubo_period_end: string
      }[]
    | undefined
  /** 结算银行账户 */
  account_info: {
    /** 账户类型 */
    bank_account_type?: '74' | '75' | undefined
    /** 开户银行 */
    account_bank?: string | undefined
    /** 开户名称 (加密) */
    account_name?: string | undefined
    /** 开户银行省市编码 */
    bank_address_code?: string | undefined
    /** 开户银行联行号 */
    bank_branch_id?: string | undefined
    /** 开户银行全称 （含支行] */
    bank_name?: string | undefined
    /** 银行帐号 (加密) */
    account_number?: string | undefined
  }
  /** 超级管理员信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type?: '65' | '66' | undefined
    /** 超级管理员姓名 (加密) */
    contact_name?: string | undefined
    contact_id_doc_type?: IdType | undefined
    /** 超级管理员身份证件号码 (加密) */
    contact_id_card_number?: string | undefined
    /** 超级管理员证件正面照片 (上传接口返回的 media_id) */
    contact_id_doc_copy?: string | undefined
    /** 超级管理员证件反面照片 (上传接口返回的 media_id) */
    contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    contact_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    contact_period_end?: string | undefined
    /** 业务办理授权函 (上传接口返回的 media_id) */
    business_authorization_letter?: string | undefined
    /** 超级管理员手机 (加密) */
    mobile_phone?: string | undefined
  }
  /** 店铺信息 */
  sales_scene_info: {
    /** 店铺名称 */
    store_name?: string | undefined
    /** 店铺链接 */
    store_url?: string | undefined
    /** 店铺二维码 */
    store_qr_code?: string | undefined
    /** 小程序AppID */
    mini_program_sub_appid?: string | undefined
  }
  /** 结算规则 */
  settlement_info?:
    | {
        /** 结算规则ID */
        settlement_id?: string | undefined
        /** 所属行业 */
        qualification_type?: string | undefined
      }
    | undefined
  /** 商户简称 */
  merchant_shortname: string
  qualifications?: readonly string[] | undefined
  business_addition_pics?: readonly string[] | undefined
  business_addition_desc?: readonly string[] | undefined
}

/** 二级商户进件 */
export interface PostV3EcommerceApplymentsSlashRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceApplymentsSlashBody
}

export interface PostV3EcommerceApplymentsSlashResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}

/** 通过业务申请编号查询申请状态 */
export interface GetV3EcommerceApplymentsOutRequestNoByOutRequestNoRequest extends BodilessOptions {
  /** 业务申请编号 */
  out_request_no: string
  query?: undefined
}

export interface GetV3EcommerceApplymentsOutRequestNoByOutRequestNoResponse {
  /** 申请状态 */
  applyment_state: EcommerceApplymentState
  /** 申请状态描述 */
  applyment_state_desc: string
  /** 签约链接 */
  sign_url?: string
  /** 电商平台二级商户号 */
  sub_mchid?: string
  /** 汇款账户验证信息 */
  account_validation?: {
    /** 付款户名 */
    account_name?: string
    /** 付款卡号 */
    account_no?: string
    /** 汇款金额 */
    pay_amount?: number
    /** 收款卡号 */
    destination_account_number?: string
    /** 收款户名 */
    destination_account_name?: string
    /** 开户银行 */
    destination_account_bank?: string
    /** 省市信息 */
    city?: string
    /** 备注信息 */
    remark?: string
    /** 汇款截止时间 */
    deadline?: string
  }
  /** 驳回原因详情 */
  audit_detail?: {
    /** 参数名称 */
    param_name: string
    /** 驳回原因 */
    reject_reason: string
  }[]
  /** 法人验证链接 */
  legal_validation_url?: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id: number
  /** 签约状态 */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {})
}

/** 撤销申请单-使用业务申请编号 */
export interface PostV3EcommerceApplymentsOutRequestNoByOutRequestNoRevokeRequest
  extends BodilessOptions {
  /** 业务申请编号 */
  out_request_no: string
  query?: undefined
}

export interface PostV3EcommerceApplymentsOutRequestNoByOutRequestNoRevokeResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}

export interface PostV3EcommerceApplymentsSubmitAccountHostingApplymentBody {
  /** 业务申请编号 */
  out_request_no: string
  /** 主体类型 */
  organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'
  /** 是否金融机构 */
  finance_institution?: boolean | undefined
  /** 营业执照/登记证书信息 */
  business_license_info?:
    | {
        /** 登记证书类型 */
        cert_type?: CertType | undefined
        /** 证件扫描件 (上传接口返回的 media_id) */
        business_license_copy?: string | undefined
        /** 证件注册号 */
        business_license_number?: string | undefined
        /** 商户名称 */
        merchant_name?: string | undefined
        /** 经营者/法定代表人姓名 */
        legal_person?: string | undefined
        /** 注册地址 */
        company_address?: string | undefined
        /** 营业期限JSON格式字符串 (JSON 文本) */
        business_time?: string | undefined
      }
    | undefined
  /** 金融机构许可证信息 */
  finance_institution_info?:
    | {
        /** 金融机构类型 */
        finance_type?: FinanceType | undefined
        /** 金融机构许可证图片 */
        finance_license_pics?: readonly string[] | undefined
      }
    | undefined
  /** 超级管理员类型 */
  id_holder_type?: ContactType | undefined
  id_doc_type?: IdType | undefined
  /** 法定代表人说明函 (上传接口返回的 media_id) */
  authorize_letter_copy?: string | undefined
  /** 经营者/法人身份证信息 */
  id_card_info?:
    | {
        /** 身份证人像面照片 (上传接口返回的 media_id) */
        id_card_copy: string
        /** 身份证国徽面照片 (上传接口返回的 media_id) */
        id_card_national: string
        /** 身份证姓名 (加密) */
        id_card_name: string
        /** 身份证号码 (加密) */
        id_card_number: string
        /** 身份证有效期开始时间 (YYYY-MM-DD) */
        id_card_valid_time_begin: string
        /** 身份证有效期结束时间 */
        id_card_valid_time: string
      }
    | undefined
  /** 经营者/法人其他类型证件信息 */
  id_doc_info?:
    | {
        /** 证件姓名 (加密) */
        id_doc_name: string
        /** 证件号码 (加密) */
        id_doc_number: string
        /** 证件正面照片 (上传接口返回的 media_id) */
        id_doc_copy: string
        /** 证件反面照片 (上传接口返回的 media_id) */
        id_doc_copy_back?: string | undefined
        /** 证件有效期开始时间 (YYYY-MM-DD) */
        doc_period_begin: string
        /** 证件有效期结束时间 */
        doc_period_end: string
      }
    | undefined
  /** 最终受益人信息列表 */
  ubo_info_list?:
    | readonly {
        ubo_id_doc_type?: IdType | undefined
        /** 证件正面照片 (上传接口返回的 media_id) */
        ubo_id_doc_copy?: string | undefined
        /** 证件反面照片 (上传接口返回的 media_id) */
        ubo_id_doc_copy_back?: string | undefined
        /** 受益人姓名 (加密) */
        ubo_id_doc_name?: string | undefined
        /** 证件号码 (加密) */
        ubo_id_doc_number?: string | undefined
        /** 证件居住地址 (加密) */
        ubo_id_doc_address?: string | undefined
        /** 证件有效期开始时间 (YYYY-MM-DD) */
        ubo_period_begin?: string | undefined
        /** 证件有效期结束时间 */
        ubo_period_end?: string | undefined
        /** 证件有效期开始时间 */
        ubo_id_doc_period_begin?: string | undefined
        /** 证件有效期结束时间 */
        ubo_id_doc_period_end?: string | undefined
      }[]
    | undefined
  /** 结算银行账户 */
  account_info: {
    /** 账户类型 */
    bank_account_type: '74' | '75'
    /** 开户银行 */
    account_bank: string
    /** 开户名称 (加密) */
    account_name: string
    /** 开户银行联行号 */
    bank_branch_id?: string | undefined
    /** 开户银行全称（含支行） */
    bank_name?: string | undefined
    /** 银行帐号 (加密) */
    account_number: string
  }
  /** 超级管理员信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type: '65' | '66'
    /** 超级管理员姓名 (加密) */
    contact_name: string
    contact_id_doc_type?: IdType | undefined
    /** 超级管理员身份证件号码 (加密) */
    contact_id_card_number?: string | undefined
    /** 超级管理员证件正面照片 (上传接口返回的 media_id) */
    contact_id_doc_copy?: string | undefined
    /** 超级管理员证件反面照片 (上传接口返回的 media_id) */
    contact_id_doc_copy_back?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    contact_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    contact_period_end?: string | undefined
    /** 业务办理授权函 (上传接口返回的 media_id) */
    business_authorization_letter?: string | undefined
    /** 超级管理员证件有效期开始时间 */
    contact_id_doc_period_begin?: string | undefined
    /** 超级管理员证件有效期结束时间 */
    contact_id_doc_period_end?: string | undefined
    /** 超级管理员手机 (加密) */
    mobile_phone?: string | undefined
  }
  /** 店铺信息 */
  sales_scene_info: {
    /** 店铺名称 */
    store_name?: string | undefined
    /** 店铺链接 */
    store_url?: string | undefined
    /** 店铺二维码 */
    store_qr_code?: string | undefined
    /** 小程序AppID */
    mini_program_sub_appid?: string | undefined
  }
  /** 结算规则 */
  settlement_info?:
    | {
        /** 结算规则ID */
        settlement_id?: string | undefined
        /** 所属行业 */
        qualification_type?: string | undefined
      }
    | undefined
  /** 商户简称 */
  merchant_shortname: string
  qualifications?: readonly string[] | undefined
  business_addition_pics?: readonly string[] | undefined
  business_addition_desc?: readonly string[] | undefined
  /** 是否走平台代理签约和代理核身入驻模式 */
  proxy_sign_verify_mode?: boolean | undefined
  /** 法人影印件信息辅助填写的平台声明 (上传接口返回的 media_id) */
  id_card_complete_statement?: string | undefined
}

/** 提交申请单 */
export interface PostV3EcommerceApplymentsSubmitAccountHostingApplymentRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceApplymentsSubmitAccountHostingApplymentBody
}

export interface PostV3EcommerceApplymentsSubmitAccountHostingApplymentResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}

export interface PostV3EcommerceApplymentsSubmitSignVerifyInfoBody {
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id?: number | undefined
  /** 预签署微信支付协议时间 */
  pre_sign_time?: string | undefined
  /** 平台代理核身信息 */
  proxy_verify_identity_info?:
    | {
        /** 核身方式 */
        verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' | 'VERIFY_IDENTITY_TYPE_REMOTE'
        /** 核身结果 */
        verify_identity_result: boolean
      }
    | undefined
}

/** 平台代理签约核身 */
export interface PostV3EcommerceApplymentsSubmitSignVerifyInfoRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceApplymentsSubmitSignVerifyInfoBody
}

export interface PostV3EcommerceApplymentsSubmitSignVerifyInfoResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 通过申请单ID查询申请状态 */
export interface GetV3EcommerceApplymentsByApplymentIdRequest extends BodilessOptions {
  /** 微信支付申请单号 */
  applyment_id: number | string
  query?: undefined
}

export interface GetV3EcommerceApplymentsByApplymentIdResponse {
  /** 申请状态 */
  applyment_state: EcommerceApplymentState
  /** 申请状态描述 */
  applyment_state_desc: string
  /** 签约链接 */
  sign_url?: string
  /** 电商平台二级商户号 */
  sub_mchid?: string
  /** 汇款账户验证信息 */
  account_validation?: {
    /** 付款户名 */
    account_name: string
    /** 付款卡号 */
    account_no?: string
    /** 汇款金额 */
    pay_amount: number
    /** 收款卡号 */
    destination_account_number: string
    /** 收款户名 */
    destination_account_name: string
    /** 开户银行 */
    destination_account_bank: string
    /** 省市信息 */
    city: string
    /** 备注信息 */
    remark: string
    /** 汇款截止时间 */
    deadline: string
  }
  /** 驳回原因详情 */
  audit_detail?: {
    /** 参数名称 */
    param_name: string
    /** 驳回原因 */
    reject_reason: string
  }[]
  /** 法人验证链接 */
  legal_validation_url?: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id: number
  /** 签约状态 */
  sign_state?: 'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {})
}

/** 撤销申请单-使用申请单号 */
export interface PostV3EcommerceApplymentsByApplymentIdRevokeRequest extends BodilessOptions {
  /** 微信支付申请单号 */
  applyment_id: number | string
  query?: undefined
}

export interface PostV3EcommerceApplymentsByApplymentIdRevokeResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}

export type GetV3EcommerceBillFundflowbillQuery = {
  /** 账单日期 */
  bill_date: string
  /** 资金账户类型 */
  account_type: 'ALL'
  /** 压缩类型 */
  tar_type?: 'GZIP' | undefined
  /** 加密算法 */
  algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
}

/** 申请二级商户资金账单 */
export interface GetV3EcommerceBillFundflowbillRequest extends BodilessOptions {
  query: GetV3EcommerceBillFundflowbillQuery
}

export interface GetV3EcommerceBillFundflowbillResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence: number
    /** 哈希类型 */
    hash_type: 'SHA1' | (string & {})
    /** 哈希值 */
    hash_value: string
    /** 账单下载地址 */
    download_url: string
    /** 加密密钥 (加密) */
    encrypt_key: string
    /** 随机字符串 */
    nonce: string
  }[]
}

/** 通过商户协议号查询协议 */
export interface GetV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest
  extends BodilessOptions {
  /** 委托代扣协议模板Id */
  plan_id: number | string
  /** 商户签约协议号 */
  out_contract_code: string
  query?: undefined
}

export interface GetV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议Id */
  contract_id: string
  /** 商户APPID */
  appid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 */
  contract_signed_time: string
  /** 协议到期时间 */
  contract_expired_time: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark: string
  }
  /** 用户openid */
  openid: string
}

export interface PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateBody {
  /** 解约备注 */
  contract_termination_remark: string
}

/** 商户协议号解约协议 */
export interface PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateRequest
  extends JsonOptions {
  /** 委托代扣协议模板Id */
  plan_id: number | string
  /** 商户签约协议号 */
  out_contract_code: string
  query?: undefined
  json: PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateBody
}

export interface PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

export interface PostV3EcommerceCombinePapayContractsPreEntrustSignBody {
  /** 商户APPID */
  appid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知地址 */
  notify_url: string
  /** 返回app标识 */
  return_app?: boolean | undefined
  /** 商户数据包 */
  attach?: string | undefined
}

/** APP方式预签约 */
export interface PostV3EcommerceCombinePapayContractsPreEntrustSignRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceCombinePapayContractsPreEntrustSignBody
}

export interface PostV3EcommerceCombinePapayContractsPreEntrustSignResponse {
  /** 预签约Id */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

export interface PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramBody {
  /** 商户APPID */
  appid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 回调通知地址 */
  notify_url: string
}

/** 小程序方式预签约 */
export interface PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramBody
}

export interface PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}

export interface PostV3EcommerceCombinePapayTransactionsBody {
  /** 合单商户appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 子单信息 */
  sub_orders?:
    | readonly {
        /** 子单商户号 */
        mchid: string
        /** 附加数据 */
        attach?: string | undefined
        /** 订单金额 */
        amount: {
          /** 标价金额 */
          total_amount: number
          /** 标价币种 */
          currency: string
        }
        /** 子单商户订单号 */
        out_trade_no: string
        /** 二级商户号 */
        sub_mchid: string
        /** 二级商户appid */
        sub_appid?: string | undefined
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
        /** 子单风控信息 */
        sub_risk_info?: string | undefined
      }[]
    | undefined
  /** 风控信息 */
  risk_info?: string | undefined
}

/** 电商合单委托代扣支付 */
export interface PostV3EcommerceCombinePapayTransactionsRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceCombinePapayTransactionsBody
}

export interface PostV3EcommerceCombinePapayTransactionsResponse {
  /** 合单商户APPID */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid: string
    /** 交易类型 */
    trade_type: string
    /** 交易状态 */
    trade_state: string
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 */
    success_time?: string
    /** 子单微信订单号 */
    transaction_id: string
    /** 子单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户appid */
    sub_appid?: string
    /** 订单金额 */
    amount?: {
      /** 标价金额 */
      total_amount: number
      /** 标价币种 */
      currency: string
      /** 现金支付金额 */
      payer_amount?: number
      /** 现金支付币种 */
      payer_currency?: string
    }
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid: string
  }
}

/** 电商合单委托代扣查询订单 */
export interface GetV3EcommerceCombinePapayTransactionsByCombineOutTradeNoRequest
  extends BodilessOptions {
  /** 合单商户订单号 */
  combine_out_trade_no: string
  query?: undefined
}

export interface GetV3EcommerceCombinePapayTransactionsByCombineOutTradeNoResponse {
  /** 合单商户APPID */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid: string
    /** 交易类型 */
    trade_type: string
    /** 交易状态 */
    trade_state: string
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /** 支付完成时间 */
    success_time?: string
    /** 子单微信订单号 */
    transaction_id: string
    /** 子单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户appid */
    sub_appid?: string
    /** 订单金额 */
    amount?: {
      /** 标价金额 */
      total_amount: number
      /** 标价币种 */
      currency: string
      /** 现金支付金额 */
      payer_amount?: number
      /** 现金支付币种 */
      payer_currency?: string
    }
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid: string
  }
}

export interface PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseBody {
  /** 合单商户APPID */
  combine_appid: string
  /** 子单信息 */
  sub_orders?:
    | readonly {
        /** 子单商户号 */
        mchid: string
        /** 子单商户订单号 */
        out_trade_no: string
        /** 二级商户号 */
        sub_mchid: string
        /** 二级商户appid */
        sub_appid?: string | undefined
      }[]
    | undefined
}

/** 电商合单委托代扣撤销订单 */
export interface PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseRequest
  extends JsonOptions {
  /** 合单商户订单号 */
  combine_out_trade_no: string
  query?: undefined
  json: PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseBody
}

export type GetV3EcommerceFundBalanceBySubMchidQuery = {
  /** 账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | undefined
}

/** 查询二级商户账户实时余额 */
export interface GetV3EcommerceFundBalanceBySubMchidRequest extends BodilessOptions {
  /** 二级商户号 */
  sub_mchid: string
  query?: GetV3EcommerceFundBalanceBySubMchidQuery | undefined
}

export interface GetV3EcommerceFundBalanceBySubMchidResponse {
  /** 特约商户号 */
  sub_mchid: string
  /** 资金账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {})
  /** 可用余额 */
  available_amount: number
  /** 不可用余额 */
  pending_amount?: number
}

export type GetV3EcommerceFundEnddaybalanceBySubMchidQuery = {
  /** 日期 (YYYY-MM-DD) */
  date: string
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT' | undefined
}

/** 查询二级商户账户日终余额 */
export interface GetV3EcommerceFundEnddaybalanceBySubMchidRequest extends BodilessOptions {
  /** 电商特约商户商户号 */
  sub_mchid: string
  query: GetV3EcommerceFundEnddaybalanceBySubMchidQuery
}

export interface GetV3EcommerceFundEnddaybalanceBySubMchidResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 可用余额 */
  available_amount: number
  /** 不可用余额 */
  pending_amount?: number
  /** 账户类型 */
  account_type?: 'BASIC' | 'DEPOSIT' | (string & {})
}

export interface PostV3EcommerceFundWithdrawBody {
  /** 特约商户号 */
  sub_mchid: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  amount: number
  /** 提现备注 */
  remark?: string | undefined
  /** 银行附言 */
  bank_memo?: string | undefined
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | undefined
  /** 提现结果通知地址 */
  notify_url?: string | undefined
}

/** 账户余额提现 */
export interface PostV3EcommerceFundWithdrawRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceFundWithdrawBody
}

export interface PostV3EcommerceFundWithdrawResponse {
  /** 特约商户号 */
  sub_mchid: string
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
}

export type GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 商户提现单号查询 */
export interface GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoRequest
  extends BodilessOptions {
  out_request_no: string
  query: GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoQuery
}

export interface GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoResponse {
  /** 二级商户号 */
  sub_mchid?: string
  /** 电商平台商户号 */
  sp_mchid: string
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  amount: number
  /** 发起提现时间 */
  create_time?: string
  /** 提现状态更新时间 */
  update_time?: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行备注 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 */
  account_number?: string
  /** 入账银行 */
  account_bank?: string
  /** 入账银行全称（含支行） */
  bank_name?: string
}

export type GetV3EcommerceFundWithdrawByWithdrawIdQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 微信支付提现单号查询 */
export interface GetV3EcommerceFundWithdrawByWithdrawIdRequest extends BodilessOptions {
  /** 微信支付提现单号 */
  withdraw_id: string
  query: GetV3EcommerceFundWithdrawByWithdrawIdQuery
}

export interface GetV3EcommerceFundWithdrawByWithdrawIdResponse {
  /** 二级商户号 */
  sub_mchid?: string
  /** 电商平台商户号 */
  sp_mchid: string
  /** 提现单状态 */
  status: 'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  amount: number
  /** 发起提现时间 */
  create_time?: string
  /** 提现状态更新时间 */
  update_time?: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行备注 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 */
  account_number?: string
  /** 入账银行 */
  account_bank?: string
  /** 入账银行全称（含支行） */
  bank_name?: string
}

export type GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeQuery = {
  /** 签约和付款的微信小程序AppID */
  appid: string
}

/** 根据业务申请单号查签约信息 */
export interface GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeRequest
  extends BodilessOptions {
  /** 业务申请单号 */
  out_contract_code: string
  query: GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeQuery
}

export interface GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeResponse {
  /** 授权ID */
  individual_auth_id?: string
  /** 签约时间 (RFC 3339) */
  signed_time: string
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
  /** 用户OpenID */
  individual_openid?: string
  /** 实名授权结果 */
  real_name_auth_result?: {
    /** 应用授权作用域 */
    scope: 'pay_realname' | (string & {})
    /** 访问令牌 */
    access_token: string
    /** 访问令牌过期时间 (RFC 3339) */
    access_token_expire_time: string
  }
}

export interface PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppBody {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
  /** 真实姓名 (加密) */
  real_name: string
  /** 证件类型 */
  cred_type: 'ID_CARD'
  /** 件号码 (加密) */
  cred_id: string
}

/** APP场景预签约（需要实名验证） */
export interface PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppBody
}

export interface PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

export interface PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramBody {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
  /** 个人收款方的OpenID */
  openid: string
  /** 真实姓名 (加密) */
  real_name: string
  /** 证件类型 */
  cred_type: 'ID_CARD'
  /** 件号码 (加密) */
  cred_id: string
}

/** 小程序场景预签约（需要实名验证） */
export interface PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramBody
}

export interface PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

export interface PostV3EcommerceIndividualContractsPreEntrustSignAppBody {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
}

/** APP场景预签约 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignAppRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceIndividualContractsPreEntrustSignAppBody
}

export interface PostV3EcommerceIndividualContractsPreEntrustSignAppResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

export interface PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramBody {
  /** 签约和付款的AppID */
  appid: string
  /** 业务申请单号 */
  out_contract_code: string
  /** 个人收款方的OpenID */
  openid: string
}

/** 小程序场景预签约 */
export interface PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramBody
}

export interface PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}

export type GetV3EcommerceIndividualContractsByOpenidQuery = {
  /** 签约和付款的微信小程序AppID */
  appid: string
  /** 权限类型 */
  permission_type: 'INDIVIDUAL_PAYEE'
}

/** 查询个人收款方授权结果 */
export interface GetV3EcommerceIndividualContractsByOpenidRequest extends BodilessOptions {
  /** 个人收款方在平台appid下的唯一标识 */
  openid: string
  query: GetV3EcommerceIndividualContractsByOpenidQuery
}

export interface GetV3EcommerceIndividualContractsByOpenidResponse {
  /** 授权ID */
  individual_auth_id: string
  /** 操作时间 (RFC 3339) */
  operation_time: string
  /** 授权状态 */
  auth_state: 'AUTHORIZED' | 'UNAUTHORIZED' | (string & {})
}

export interface PostV3EcommerceMchTransferAuthorizationsBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: readonly {
    /** 协议编号 */
    agreement_code: string
    /** 协议版本号 */
    agreement_version: string
    /** 签约主体 */
    sign_organization: string
    /** 签约时间 */
    sign_time: string
  }[]
}

/** 申请二级商户商家转账授权 */
export interface PostV3EcommerceMchTransferAuthorizationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceMchTransferAuthorizationsBody
}

export interface PostV3EcommerceMchTransferAuthorizationsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorization_state: string
  /** 授权申请受理时间 */
  accept_time: string
  /** 授权时间 */
  authorize_time?: string
}

/** 查询二级商户商家转账授权状态 */
export interface GetV3EcommerceMchTransferAuthorizationsBySubMchidRequest extends BodilessOptions {
  /** 二级商户号 */
  sub_mchid: string
  query?: undefined
}

export interface GetV3EcommerceMchTransferAuthorizationsBySubMchidResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorization_state: string
  /** 授权时间 */
  authorize_time?: string
}

export interface PostV3EcommerceMchTransferTransferBillsBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 商户单号 */
  out_bill_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 收款用户OpenID */
  openid: string
  /** 收款用户姓名 (加密) */
  user_name?: string | undefined
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 商户回调地址 */
  notify_url?: string | undefined
}

/** 发起转账 */
export interface PostV3EcommerceMchTransferTransferBillsRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceMchTransferTransferBillsBody
}

export interface PostV3EcommerceMchTransferTransferBillsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据创建时间 */
  create_time: string
  /** 单据状态 */
  state: string
  /** 失败原因 */
  fail_reason?: string
  /** 跳转领取页面的package信息 */
  package_info?: string
}

export type GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 商户单号查询转账单 */
export interface GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query: GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoQuery
}

export interface GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse {
  /** 服务商商户号 */
  mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 服务商AppID */
  appid: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 单据状态 */
  state: string
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户姓名 */
  user_name?: string
  /** 单据创建时间 */
  create_time: string
  /** 状态变更时间 */
  update_time: string
}

export interface PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelBody {
  /** 二级商户号 */
  sub_mchid: string
}

/** 撤销转账 */
export interface PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelRequest
  extends JsonOptions {
  /** 商户单号 */
  out_bill_no: string
  query?: undefined
  json: PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelBody
}

export interface PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state: string
  /** 状态变更时间 */
  update_time: string
}

export type GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 微信转账单号查询转账单 */
export interface GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoRequest
  extends BodilessOptions {
  /** 微信转账单号 */
  transfer_bill_no: string
  query: GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoQuery
}

export interface GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoResponse {
  /** 服务商商户号 */
  mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 服务商AppID */
  appid: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 单据状态 */
  state: string
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户姓名 */
  user_name?: string
  /** 单据创建时间 */
  create_time: string
  /** 状态变更时间 */
  update_time: string
}

export type GetV3EcommerceProfitsharingAfterSalesOrdersQuery = {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id?: string | undefined
}

/** 查询售后服务分账结果 */
export interface GetV3EcommerceProfitsharingAfterSalesOrdersRequest extends BodilessOptions {
  query: GetV3EcommerceProfitsharingAfterSalesOrdersQuery
}

export interface GetV3EcommerceProfitsharingAfterSalesOrdersResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  transaction_id: string
  /** 分账金额 */
  amount: number
  /** 分账结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 分账失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {})
  /** 分账完成时间 (RFC 3339) */
  finish_time: string
}

export interface PostV3EcommerceProfitsharingAfterSalesOrdersBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 回退金额 */
  amount: number
  /** 类型 */
  type: 'SERVICE_FEE_INCOME'
  /** 场景 */
  scene: 'REFUND_TICKET' | 'CHANGE_TICKET' | 'RETURN_GOODS'
  /** 微信退款单号 */
  refund_id: string
}

/** 请求售后服务分账 */
export interface PostV3EcommerceProfitsharingAfterSalesOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceProfitsharingAfterSalesOrdersBody
}

export interface PostV3EcommerceProfitsharingAfterSalesOrdersResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 分账金额 */
  amount: number
}

export interface PostV3EcommerceProfitsharingFinishOrderBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分帐单号 */
  out_order_no: string
  /** 分账描述 */
  description: string
}

/** 完结分账 */
export interface PostV3EcommerceProfitsharingFinishOrderRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceProfitsharingFinishOrderBody
}

export interface PostV3EcommerceProfitsharingFinishOrderResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分帐单号 */
  out_order_no: string
  /** 微信分帐单号 */
  order_id: string
}

export type GetV3EcommerceProfitsharingOrdersQuery = {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
}

/** 查询分账结果 */
export interface GetV3EcommerceProfitsharingOrdersRequest extends BodilessOptions {
  query: GetV3EcommerceProfitsharingOrdersQuery
}

export interface GetV3EcommerceProfitsharingOrdersResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  status?: ProfitSharingOrderState
  /** 分账接收方列表 */
  receivers?: {
    /** 分账接收商户号 */
    receiver_mchid?: string
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账结果 */
    result?: ProfitSharingResult
    /** 完成时间 (RFC 3339) */
    finish_time: string
    /** 分账失败原因 */
    fail_reason?: ProfitSharingFailReason
    /** 分账接收方类型 */
    type: ProfitSharingReceiverType
    /** 分账接收方账号 */
    receiver_account: string
    /** 分账明细单号 */
    detail_id: string
  }[]
  close_reason?: string
  /** 异常处理状态 */
  abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {})
  /** 异常处理关单原因 */
  funds_abnormal_closed_reason?:
    | 'CLOSED_REASON_TIMEOUT'
    | 'CLOSED_REASON_RESTRICT_TRANSFER'
    | (string & {})
  /** 微信支付在途异常资金付款单号 */
  funds_abnormal_redirect_id?: string
  /** 平台接收异常资金商户号或运营主体列表 */
  funds_abnormal_receivers?: {
    /** 平台接收异常资金商户号 */
    mchid?: string
  }[]
  finish_amount?: number
  finish_description?: string
}

export interface PostV3EcommerceProfitsharingOrdersBody {
  /** 公众账号ID */
  appid?: string | undefined
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: readonly {
    /** 分账接收方类型 */
    type: ProfitSharingReceiverTypeInput
    /** 分账接收方账号 */
    receiver_account: string
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账个人接收方姓名 (加密) */
    receiver_name?: string | undefined
  }[]
  /** 是否分账完成 */
  finish: boolean
}

/** 请求分账 */
export interface PostV3EcommerceProfitsharingOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceProfitsharingOrdersBody
}

export interface PostV3EcommerceProfitsharingOrdersResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  status?: ProfitSharingOrderState
  /** 分账接收方列表 */
  receivers: {
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账结果 */
    result?: ProfitSharingResult
    /** 完成时间 (RFC 3339) */
    finish_time: string
    /** 分账失败原因 */
    fail_reason?: ProfitSharingFailReason
    /** 分账接收方类型 */
    type: ProfitSharingReceiverType
    /** 分账接收方账号 */
    receiver_account: string
    /** 分账明细单号 */
    detail_id: string
    /** 异常处理状态 */
    abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {})
    /** 异常处理关单原因 */
    funds_abnormal_closed_reason?:
      | 'CLOSED_REASON_TIMEOUT'
      | 'CLOSED_REASON_RESTRICT_TRANSFER'
      | (string & {})
    /** 微信支付在途异常资金付款单号 */
    funds_abnormal_redirect_id?: string
    /** 平台接收异常资金商户号或运营主体列表 */
    funds_abnormal_receivers?: {
      /** 平台接收异常资金商户号 */
      mchid?: string
    }[]
  }[]
}

/** 查询订单剩余待分金额 */
export interface GetV3EcommerceProfitsharingOrdersByTransactionIdAmountsRequest
  extends BodilessOptions {
  /** 微信订单号 */
  transaction_id: string
  query?: undefined
}

export interface GetV3EcommerceProfitsharingOrdersByTransactionIdAmountsResponse {
  /** 微信订单号 */
  transaction_id: string
  /** 订单剩余待分金额 */
  unsplit_amount: number
}

export interface PostV3EcommerceProfitsharingReceiversAddBody {
  /** 公众账号ID */
  appid: string
  /** 接收方类型 */
  type: ProfitSharingReceiverTypeInput
  /** 接收方账号 */
  account: string
  /** 接收方名称 */
  name?: string | undefined
  /** 接收方名称的密文 (加密) */
  encrypted_name?: string | undefined
  /** 与分账方的关系类型 */
  relation_type: ProfitSharingReceiverTypeInput
}

/** 添加分账接收方 */
export interface PostV3EcommerceProfitsharingReceiversAddRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceProfitsharingReceiversAddBody
}

export interface PostV3EcommerceProfitsharingReceiversAddResponse {
  /** 接收方类型 */
  type: ProfitSharingReceiverType
  /** 接收方账号 */
  account: string
}

export interface PostV3EcommerceProfitsharingReceiversDeleteBody {
  /** 公众账号ID */
  appid: string
  /** 接收方类型 */
  type: ProfitSharingReceiverTypeInput
  /** 接收方账号 */
  account: string
}

/** 删除分账接收方 */
export interface PostV3EcommerceProfitsharingReceiversDeleteRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceProfitsharingReceiversDeleteBody
}

export interface PostV3EcommerceProfitsharingReceiversDeleteResponse {
  /** 接收方类型 */
  type: ProfitSharingReceiverType
  /** 接收方账号 */
  account: string
}

export type GetV3EcommerceProfitsharingReturnordersQuery = {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  order_id?: string | undefined
  /** 商户分账单号 */
  out_order_no?: string | undefined
  /** 商户回退单号 */
  out_return_no: string
}

/** 查询分账回退结果 */
export interface GetV3EcommerceProfitsharingReturnordersRequest extends BodilessOptions {
  query: GetV3EcommerceProfitsharingReturnordersQuery
}

export interface GetV3EcommerceProfitsharingReturnordersResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  order_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 商户回退单号 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额 */
  amount: number
  /** 微信回退单号 */
  return_no: string
  /** 回退结果 */
  result: ProfitSharingReturnResult
  /** 失败原因 */
  fail_reason?: ProfitSharingReturnFailReason
  /** 完成时间 (RFC 3339) */
  finish_time: string
}

export interface PostV3EcommerceProfitsharingReturnordersBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  order_id?: string | undefined
  /** 商户分账单号 */
  out_order_no?: string | undefined
  /** 商户回退单号 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额 */
  amount: number
  /** 回退描述 */
  description: string
  /** 微信订单号 */
  transaction_id?: string | undefined
}

/** 请求分账回退 */
export interface PostV3EcommerceProfitsharingReturnordersRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceProfitsharingReturnordersBody
}

export interface PostV3EcommerceProfitsharingReturnordersResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  order_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 商户回退单号 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /** 回退金额 */
  amount: number
  /** 微信回退单号 */
  return_no: string
  /** 回退结果 */
  result: ProfitSharingReturnResult
  /** 失败原因 */
  fail_reason?: ProfitSharingReturnFailReason
  /** 完成时间 (RFC 3339) */
  finish_time: string
}

export interface PostV3EcommerceRefundsApplyBody {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string | undefined
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 电商平台APPID */
  sp_appid: string
  /** 二级商户APPID */
  sub_appid?: string | undefined
  /** 还款服务商商户号 */
  combine_mchid?: string | undefined
  /** 还款订单号 */
  combine_out_trade_no?: string | undefined
  /** 交易单微信支付订单号 */
  combine_transaction_id: string
  /** 微信订单号 */
  transaction_id: string
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
    /** 退款出资账户及金额 */
    from?:
      | readonly {
          /** 出资账户类型 */
          account: 'AVAILABLE' | 'UNAVAILABLE'
          /** 出资金额 */
          amount: number
        }[]
      | undefined
    /** 原订单金额 */
    total: number
    /** 退款币种 */
    currency?: string | undefined
  }
  /** 退款结果回调url */
  notify_url?: string | undefined
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | undefined
  /** 资金账户 */
  funds_account: 'AVAILABLE' | 'UNSETTLED' | 'PREPAID'
}

/** 退款申请 */
export interface PostV3EcommerceRefundsApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceRefundsApplyBody
}

export interface PostV3EcommerceRefundsApplyResponse {
  /** 微信退款单号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款创建时间 */
  create_time: string
  /** 订单金额 */
  amount: {
    /** 退款金额 */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: string
      /** 出资金额 */
      amount: number
    }[]
    /** 用户退款金额 */
    payer_refund: number
    /** 优惠退款金额 */
    discount_refund?: number
    /** 退款币种 */
    currency?: string
    /** 垫付金额 */
    advance?: number
  }
  /** 优惠退款详情 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope: TransactionPromotionScope
    /** 优惠类型 */
    type: RefundPromotionDetailType
    /** 优惠券面额 */
    amount: number
    /** 优惠退款金额 */
    refund_amount: number
  }[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {})
}

export type GetV3EcommerceRefundsIdByRefundIdQuery = {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string | undefined
  /** 二级商户号 */
  sub_mchid?: string | undefined
}

/** 通过微信支付退款单号查询退款 */
export interface GetV3EcommerceRefundsIdByRefundIdRequest extends BodilessOptions {
  /** 微信退款单号 */
  refund_id: string
  query?: GetV3EcommerceRefundsIdByRefundIdQuery | undefined
}

export interface GetV3EcommerceRefundsIdByRefundIdResponse {
  /** 微信退款单号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: RefundChannel
  /** 退款入账账户 */
  user_received_account?: string
  /** 退款成功时间 (RFC 3339) */
  success_time?: string
  /** 退款创建时间 (RFC 3339) */
  create_time: string
  /** 退款状态 */
  status: RefundStatus
  /** 退款金额信息 */
  amount: {
    /** 退款金额 */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 */
      amount: number
    }[]
    /** 用户退款金额 */
    payer_refund: number
    /** 优惠退款金额 */
    discount_refund?: number
    /** 退款币种 */
    currency?: string
    /** 垫付金额 */
    advance?: number
  }
  /** 营销详情 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope: TransactionPromotionScope
    /** 优惠类型 */
    type: RefundPromotionDetailType
    /** 优惠券面额 */
    amount: number
    /** 优惠退款金额 */
    refund_amount: number
  }[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {})
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {})
}

export type GetV3EcommerceRefundsOutRefundNoByOutRefundNoQuery = {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id?: string | undefined
  /** 二级商户号 */
  sub_mchid?: string | undefined
}

/** 通过商户退款单号查询退款 */
export interface GetV3EcommerceRefundsOutRefundNoByOutRefundNoRequest extends BodilessOptions {
  /** 商户退款单号 */
  out_refund_no: string
  query?: GetV3EcommerceRefundsOutRefundNoByOutRefundNoQuery | undefined
}

export interface GetV3EcommerceRefundsOutRefundNoByOutRefundNoResponse {
  /** 微信退款单号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: RefundChannel
  /** 退款入账账户 */
  user_received_account?: string
  /** 退款成功时间 (RFC 3339) */
  success_time?: string
  /** 退款创建时间 (RFC 3339) */
  create_time: string
  /** 退款状态 */
  status: RefundStatus
  /** 退款金额信息 */
  amount: {
    /** 退款金额 */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: 'AVAILABLE' | 'UNAVAILABLE' | (string & {})
      /** 出资金额 */
      amount: number
    }[]
    /** 用户退款金额 */
    payer_refund: number
    /** 优惠退款金额 */
    discount_refund?: number
    /** 退款币种 */
    currency?: string
    /** 垫付金额 */
    advance?: number
  }
  /** 营销详情 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope: TransactionPromotionScope
    /** 优惠类型 */
    type: RefundPromotionDetailType
    /** 优惠券面额 */
    amount: number
    /** 优惠退款金额 */
    refund_amount: number
  }[]
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {})
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {})
}

export interface PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundBody {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 个人收款方受理授权ID */
  individual_auth_id?: string | undefined
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
export interface PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundRequest extends JsonOptions {
  /** 微信退款单号 */
  refund_id: string
  query?: undefined
  json: PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundBody
}

export interface PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundResponse {
  /** 微信支付退款号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: string
  /** 退款入账账户 */
  user_received_account?: string
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time: string
  /** 退款状态 */
  status: RefundStatus
  /** 资金账户 */
  funds_account?: 'AVAILABLE' | 'UNSETTLED' | (string & {})
  /** 金额信息 */
  amount: {
    /** 退款金额 */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: string
      /** 出资金额 */
      amount: number
    }[]
    /** 用户退款金额 */
    payer_refund: number
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
  /** 退款出资商户 */
  refund_account?: 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {})
}

export type GetV3EcommerceRefundsByRefundIdReturnAdvanceQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询垫付回补结果 */
export interface GetV3EcommerceRefundsByRefundIdReturnAdvanceRequest extends BodilessOptions {
  /** 微信退款单号 */
  refund_id: string
  query: GetV3EcommerceRefundsByRefundIdReturnAdvanceQuery
}

export interface GetV3EcommerceRefundsByRefundIdReturnAdvanceResponse {
  /** 微信退款单号 */
  refund_id: string
  /** 微信回补单号 */
  advance_return_id: string
  /** 垫付回补金额 */
  return_amount: number
  /** 出款方商户号 */
  payer_mchid: string
  /** 出款方账户 */
  payer_account: string
  /** 入账方商户号 */
  payee_mchid: string
  /** 入账方账户 */
  payee_account: string
  /** 垫付回补结果 */
  result: string
  /** 垫付回补完成时间 */
  success_time?: string
}

export interface PostV3EcommerceRefundsByRefundIdReturnAdvanceBody {
  /** 二级商户号 */
  sub_mchid: string
}

/** 垫付退款回补 */
export interface PostV3EcommerceRefundsByRefundIdReturnAdvanceRequest extends JsonOptions {
  /** 微信退款单号 */
  refund_id: string
  query?: undefined
  json: PostV3EcommerceRefundsByRefundIdReturnAdvanceBody
}

export interface PostV3EcommerceRefundsByRefundIdReturnAdvanceResponse {
  /** 微信退款单号 */
  refund_id: string
  /** 微信回补单号 */
  advance_return_id: string
  /** 垫付回补金额 */
  return_amount: number
  /** 出款方商户号 */
  payer_mchid: string
  /** 出款方账户 */
  payer_account: string
  /** 入账方商户号 */
  payee_mchid: string
  /** 入账方账户 */
  payee_account: string
  /** 垫付回补结果 */
  result: string
  /** 垫付回补完成时间 */
  success_time?: string
}

export type GetV3EcommerceSubjectSubMerchantsQuery = {
  /** 主体类型 */
  organization_type:
    | 'SUBJECT_TYPE_ENTERPRISE'
    | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
    | 'SUBJECT_TYPE_INDIVIDUAL'
    | 'SUBJECT_TYPE_OTHERS'
    | 'SUBJECT_TYPE_GOVERNMENT'
    | 'SUBJECT_TYPE_MICRO'
  /** 证件号码 (加密) */
  cert_number: string
  /** 分页大小 */
  limit?: number | undefined
  /** 分页偏移 */
  offset?: number | undefined
}

/** 查询指定主体子商户列表 */
export interface GetV3EcommerceSubjectSubMerchantsRequest extends BodilessOptions {
  query: GetV3EcommerceSubjectSubMerchantsQuery
}

export interface GetV3EcommerceSubjectSubMerchantsResponse {
  /** 子商户列表 */
  data: {
    /** 子商户号 */
    sub_mchid: string
    /** 商户简称 */
    merchant_shortname: string
    /** 签约时间 (RFC 3339) */
    sign_time: string
  }[]
  /** 分页偏移 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总条数 */
  total_count: number
}

export interface PostV3EcommerceSubsidiesCancelBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 取消补差描述 */
  description: string
}

/** 取消补差 */
export interface PostV3EcommerceSubsidiesCancelRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceSubsidiesCancelBody
}

export interface PostV3EcommerceSubsidiesCancelResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 取消补差结果 */
  result: SubsidyCancelState
  /** 取消补差描述 */
  description: string
}

export interface PostV3EcommerceSubsidiesCreateBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 补差金额 */
  amount: number
  /** 补差描述 */
  description: string
  /** 微信退款单号 */
  refund_id?: string | undefined
  /** 商户补差单号 */
  out_subsidy_no?: string | undefined
}

/** 请求补差 */
export interface PostV3EcommerceSubsidiesCreateRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceSubsidiesCreateBody
}

export interface PostV3EcommerceSubsidiesCreateResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信补差单号 */
  subsidy_id: string
  /** 补差描述 */
  description: string
  /** 补差金额 */
  amount: number
  /** 补差单结果 */
  result: SubsidyState
  /** 补差完成时间 (RFC 3339) */
  success_time: string
}

export interface PostV3EcommerceSubsidiesReturnBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户补差回退单号 */
  out_order_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信退款单号 */
  refund_id: string
  /** 补差回退金额 */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 微信补差单号 */
  subsidy_id?: string | undefined
  /** 回退出资账户及金额 */
  from?:
    | readonly {
        /** 出资账户类型 */
        account?: 'AVAILABLE' | 'UNAVAILABLE' | undefined
        /** 出资金额 */
        amount?: number | undefined
      }[]
    | undefined
}

/** 请求补差回退 */
export interface PostV3EcommerceSubsidiesReturnRequest extends JsonOptions {
  query?: undefined
  json: PostV3EcommerceSubsidiesReturnBody
}

export interface PostV3EcommerceSubsidiesReturnResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信补差回退单号 */
  subsidy_refund_id: string
  /** 微信退款单号 */
  refund_id: string
  /** 商户补差回退单号 */
  out_order_no: string
  /** 补差回退金额 */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 补差回退结果 */
  result: SubsidyState
  /** 补差回退完成时间 (RFC 3339) */
  success_time: string
}

export interface V3Ecommerce extends ListedNode {
  readonly account: V3EcommerceAccount
  readonly applyments: V3EcommerceApplyments
  readonly 'applyments/': V3EcommerceApplymentsSlash
  readonly bill: V3EcommerceBill
  readonly combinePapay: V3EcommerceCombinePapay
  readonly fund: V3EcommerceFund
  readonly individualContracts: V3EcommerceIndividualContracts
  readonly mchTransfer: V3EcommerceMchTransfer
  readonly profitsharing: V3EcommerceProfitsharing
  readonly refunds: V3EcommerceRefunds
  readonly subjectSubMerchants: V3EcommerceSubjectSubMerchants
  readonly subsidies: V3EcommerceSubsidies
}

export interface V3EcommerceAccount extends ListedNode {
  readonly applyCancelWithdraw: V3EcommerceAccountApplyCancelWithdraw
  readonly cancelApplications: V3EcommerceAccountCancelApplications
}

export interface V3EcommerceAccountApplyCancelWithdraw extends ListedNode {
  /** 提交注销提现申请 (服务商) */
  post(
    options: PostV3EcommerceAccountApplyCancelWithdrawRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceAccountApplyCancelWithdrawResponse>>
  /** 提交注销提现申请 (服务商) */
  postAsync(
    options: PostV3EcommerceAccountApplyCancelWithdrawRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceAccountApplyCancelWithdrawResponse>>
  readonly applymentId: V3EcommerceAccountApplyCancelWithdrawApplymentId
  readonly confirm: V3EcommerceAccountApplyCancelWithdrawConfirm
  readonly outRequestNo: V3EcommerceAccountApplyCancelWithdrawOutRequestNo
  readonly validateCancel: V3EcommerceAccountApplyCancelWithdrawValidateCancel
}

export interface V3EcommerceAccountApplyCancelWithdrawApplymentId extends ListedNode {
  readonly _applyment_id_: V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId
}

export interface V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId extends ListedNode {
  /** 微信支付注销提现申请单号查询申请单状态 (服务商) */
  get(
    options: GetV3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdRequest,
  ): Promise<
    WechatpayResponse<GetV3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdResponse>
  >
  /** 微信支付注销提现申请单号查询申请单状态 (服务商) */
  getAsync(
    options: GetV3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdResponse>
  >
}

export interface V3EcommerceAccountApplyCancelWithdrawConfirm extends ListedNode {
  /** 平台代商户确认注销 (电商平台) */
  post(
    options: PostV3EcommerceAccountApplyCancelWithdrawConfirmRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceAccountApplyCancelWithdrawConfirmResponse>>
  /** 平台代商户确认注销 (电商平台) */
  postAsync(
    options: PostV3EcommerceAccountApplyCancelWithdrawConfirmRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceAccountApplyCancelWithdrawConfirmResponse>>
}

export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNo extends ListedNode {
  readonly _out_request_no_: V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo
}

export interface V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo
  extends ListedNode {
  /** 商户注销提现申请单号查询申请单状态 (服务商) */
  get(
    options: GetV3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoRequest,
  ): Promise<
    WechatpayResponse<GetV3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoResponse>
  >
  /** 商户注销提现申请单号查询申请单状态 (服务商) */
  getAsync(
    options: GetV3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoResponse>
  >
}

export interface V3EcommerceAccountApplyCancelWithdrawValidateCancel extends ListedNode {
  readonly _sub_mchid_: V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid
}

export interface V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid extends ListedNode {
  /** 商户注销资格校验 (服务商) */
  get(
    options: GetV3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidRequest,
  ): Promise<
    WechatpayResponse<GetV3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidResponse>
  >
  /** 商户注销资格校验 (服务商) */
  getAsync(
    options: GetV3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidResponse>
  >
}

export interface V3EcommerceAccountCancelApplications extends ListedNode {
  /**
   * 提交注销申请单 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/create-cancel-application.html
   */
  post(
    options: PostV3EcommerceAccountCancelApplicationsRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceAccountCancelApplicationsResponse>>
  /**
   * 提交注销申请单 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/create-cancel-application.html
   */
  postAsync(
    options: PostV3EcommerceAccountCancelApplicationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceAccountCancelApplicationsResponse>>
  readonly media: V3EcommerceAccountCancelApplicationsMedia
  readonly outApplyNo: V3EcommerceAccountCancelApplicationsOutApplyNo
}

export interface V3EcommerceAccountCancelApplicationsMedia extends ListedNode {
  /**
   * 图片上传 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html
   */
  post(
    options: PostV3EcommerceAccountCancelApplicationsMediaRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceAccountCancelApplicationsMediaResponse>>
  /**
   * 图片上传 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html
   */
  postAsync(
    options: PostV3EcommerceAccountCancelApplicationsMediaRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceAccountCancelApplicationsMediaResponse>>
}

export interface V3EcommerceAccountCancelApplicationsOutApplyNo extends ListedNode {
  readonly _out_apply_no_: V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo
}

export interface V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo extends ListedNode {
  /**
   * 查询注销单状态 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/get-cancel-application.html
   */
  get(
    options: GetV3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoRequest,
  ): Promise<
    WechatpayResponse<GetV3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoResponse>
  >
  /**
   * 查询注销单状态 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/get-cancel-application.html
   */
  getAsync(
    options: GetV3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoResponse>
  >
}

export interface V3EcommerceApplyments extends ListedNode {
  readonly _applyment_id_: V3EcommerceApplymentsByApplymentId
  readonly outRequestNo: V3EcommerceApplymentsOutRequestNo
  readonly submitAccountHostingApplyment: V3EcommerceApplymentsSubmitAccountHostingApplyment
  readonly submitSignVerifyInfo: V3EcommerceApplymentsSubmitSignVerifyInfo
}

export interface V3EcommerceApplymentsByApplymentId extends ListedNode {
  /**
   * 通过申请单ID查询申请状态 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/applyment/get-applyment-state.html
   */
  get(
    options: GetV3EcommerceApplymentsByApplymentIdRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceApplymentsByApplymentIdResponse>>
  /**
   * 通过申请单ID查询申请状态 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/applyment/get-applyment-state.html
   */
  getAsync(
    options: GetV3EcommerceApplymentsByApplymentIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceApplymentsByApplymentIdResponse>>
  readonly revoke: V3EcommerceApplymentsByApplymentIdRevoke
}

export interface V3EcommerceApplymentsByApplymentIdRevoke extends ListedNode {
  /** 撤销申请单-使用申请单号 (电商平台、服务商) */
  post(
    options: PostV3EcommerceApplymentsByApplymentIdRevokeRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceApplymentsByApplymentIdRevokeResponse>>
  /** 撤销申请单-使用申请单号 (电商平台、服务商) */
  postAsync(
    options: PostV3EcommerceApplymentsByApplymentIdRevokeRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceApplymentsByApplymentIdRevokeResponse>>
}

export interface V3EcommerceApplymentsOutRequestNo extends ListedNode {
  readonly _out_request_no_: V3EcommerceApplymentsOutRequestNoByOutRequestNo
}

export interface V3EcommerceApplymentsOutRequestNoByOutRequestNo extends ListedNode {
  /**
   * 通过业务申请编号查询申请状态 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/applyment/get-state-by-out-request-no.html
   */
  get(
    options: GetV3EcommerceApplymentsOutRequestNoByOutRequestNoRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceApplymentsOutRequestNoByOutRequestNoResponse>>
  /**
   * 通过业务申请编号查询申请状态 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/applyment/get-state-by-out-request-no.html
   */
  getAsync(
    options: GetV3EcommerceApplymentsOutRequestNoByOutRequestNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceApplymentsOutRequestNoByOutRequestNoResponse>>
  readonly revoke: V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke
}

export interface V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke extends ListedNode {
  /** 撤销申请单-使用业务申请编号 (电商平台、服务商) */
  post(
    options: PostV3EcommerceApplymentsOutRequestNoByOutRequestNoRevokeRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceApplymentsOutRequestNoByOutRequestNoRevokeResponse>>
  /** 撤销申请单-使用业务申请编号 (电商平台、服务商) */
  postAsync(
    options: PostV3EcommerceApplymentsOutRequestNoByOutRequestNoRevokeRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3EcommerceApplymentsOutRequestNoByOutRequestNoRevokeResponse>
  >
}

export interface V3EcommerceApplymentsSubmitAccountHostingApplyment extends ListedNode {
  /** 提交申请单 (电商平台) */
  post(
    options: PostV3EcommerceApplymentsSubmitAccountHostingApplymentRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceApplymentsSubmitAccountHostingApplymentResponse>>
  /** 提交申请单 (电商平台) */
  postAsync(
    options: PostV3EcommerceApplymentsSubmitAccountHostingApplymentRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceApplymentsSubmitAccountHostingApplymentResponse>>
}

export interface V3EcommerceApplymentsSubmitSignVerifyInfo extends ListedNode {
  /** 平台代理签约核身 (电商平台) */
  post(
    options: PostV3EcommerceApplymentsSubmitSignVerifyInfoRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceApplymentsSubmitSignVerifyInfoResponse>>
  /** 平台代理签约核身 (电商平台) */
  postAsync(
    options: PostV3EcommerceApplymentsSubmitSignVerifyInfoRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceApplymentsSubmitSignVerifyInfoResponse>>
}

export interface V3EcommerceApplymentsSlash extends ListedNode {
  /**
   * 二级商户进件 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_1_1.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/applyment/submit-applyment.html
   */
  post(
    options: PostV3EcommerceApplymentsSlashRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceApplymentsSlashResponse>>
  /**
   * 二级商户进件 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_1_1.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/applyment/submit-applyment.html
   */
  postAsync(
    options: PostV3EcommerceApplymentsSlashRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceApplymentsSlashResponse>>
}

export interface V3EcommerceBill extends ListedNode {
  readonly fundflowbill: V3EcommerceBillFundflowbill
}

export interface V3EcommerceBillFundflowbill extends ListedNode {
  /**
   * 申请二级商户资金账单 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-merchant-fund-flow-bill/get-sub-merchant-fund-flow-bill.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_5.shtml
   */
  get(
    options: GetV3EcommerceBillFundflowbillRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceBillFundflowbillResponse>>
  /**
   * 申请二级商户资金账单 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-merchant-fund-flow-bill/get-sub-merchant-fund-flow-bill.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_5.shtml
   */
  getAsync(
    options: GetV3EcommerceBillFundflowbillRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceBillFundflowbillResponse>>
}

export interface V3EcommerceCombinePapay extends ListedNode {
  readonly contracts: V3EcommerceCombinePapayContracts
  readonly transactions: V3EcommerceCombinePapayTransactions
}

export interface V3EcommerceCombinePapayContracts extends ListedNode {
  readonly planId: V3EcommerceCombinePapayContractsPlanId
  readonly preEntrustSign: V3EcommerceCombinePapayContractsPreEntrustSign
}

export interface V3EcommerceCombinePapayContractsPlanId extends ListedNode {
  readonly _plan_id_: V3EcommerceCombinePapayContractsPlanIdByPlanId
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanId extends ListedNode {
  readonly outContractCode: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCode
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCode extends ListedNode {
  readonly _out_contract_code_: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode
  extends ListedNode {
  /**
   * 通过商户协议号查询协议 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml
   */
  get(
    options: GetV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>
  >
  /**
   * 通过商户协议号查询协议 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml
   */
  getAsync(
    options: GetV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeResponse>
  >
  readonly terminate: V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
}

export interface V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  extends ListedNode {
  /**
   * 商户协议号解约协议 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_3.shtml
   */
  post(
    options: PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateRequest,
  ): Promise<
    WechatpayResponse<PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse>
  >
  /**
   * 商户协议号解约协议 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_3.shtml
   */
  postAsync(
    options: PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateResponse>
  >
}

export interface V3EcommerceCombinePapayContractsPreEntrustSign extends ListedNode {
  /**
   * APP方式预签约 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_1.shtml
   */
  post(
    options: PostV3EcommerceCombinePapayContractsPreEntrustSignRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceCombinePapayContractsPreEntrustSignResponse>>
  /**
   * APP方式预签约 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_1.shtml
   */
  postAsync(
    options: PostV3EcommerceCombinePapayContractsPreEntrustSignRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceCombinePapayContractsPreEntrustSignResponse>>
  readonly miniProgram: V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram
}

export interface V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram extends ListedNode {
  /**
   * 小程序方式预签约 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml
   */
  post(
    options: PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramRequest,
  ): Promise<
    WechatpayResponse<PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramResponse>
  >
  /**
   * 小程序方式预签约 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml
   */
  postAsync(
    options: PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3EcommerceCombinePapayContractsPreEntrustSignMiniProgramResponse>
  >
}

export interface V3EcommerceCombinePapayTransactions extends ListedNode {
  /**
   * 电商合单委托代扣支付 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml
   */
  post(
    options: PostV3EcommerceCombinePapayTransactionsRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceCombinePapayTransactionsResponse>>
  /**
   * 电商合单委托代扣支付 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml
   */
  postAsync(
    options: PostV3EcommerceCombinePapayTransactionsRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceCombinePapayTransactionsResponse>>
  readonly _combine_out_trade_no_: V3EcommerceCombinePapayTransactionsByCombineOutTradeNo
}

export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNo extends ListedNode {
  /**
   * 电商合单委托代扣查询订单 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml
   */
  get(
    options: GetV3EcommerceCombinePapayTransactionsByCombineOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceCombinePapayTransactionsByCombineOutTradeNoResponse>>
  /**
   * 电商合单委托代扣查询订单 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml
   */
  getAsync(
    options: GetV3EcommerceCombinePapayTransactionsByCombineOutTradeNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3EcommerceCombinePapayTransactionsByCombineOutTradeNoResponse>
  >
  readonly reverse: V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse
}

export interface V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse extends ListedNode {
  /**
   * 电商合单委托代扣撤销订单 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml
   */
  post(
    options: PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 电商合单委托代扣撤销订单 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml
   */
  postAsync(
    options: PostV3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3EcommerceFund extends ListedNode {
  readonly balance: V3EcommerceFundBalance
  readonly enddaybalance: V3EcommerceFundEnddaybalance
  readonly withdraw: V3EcommerceFundWithdraw
}

export interface V3EcommerceFundBalance extends ListedNode {
  readonly _sub_mchid_: V3EcommerceFundBalanceBySubMchid
}

export interface V3EcommerceFundBalanceBySubMchid extends ListedNode {
  /**
   * 查询二级商户账户实时余额 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-balance.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_19.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_1.shtml
   */
  get(
    options: GetV3EcommerceFundBalanceBySubMchidRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceFundBalanceBySubMchidResponse>>
  /**
   * 查询二级商户账户实时余额 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-balance.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_19.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_1.shtml
   */
  getAsync(
    options: GetV3EcommerceFundBalanceBySubMchidRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceFundBalanceBySubMchidResponse>>
}

export interface V3EcommerceFundEnddaybalance extends ListedNode {
  readonly _sub_mchid_: V3EcommerceFundEnddaybalanceBySubMchid
}

export interface V3EcommerceFundEnddaybalanceBySubMchid extends ListedNode {
  /**
   * 查询二级商户账户日终余额 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-day-end-balance.html
   */
  get(
    options: GetV3EcommerceFundEnddaybalanceBySubMchidRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceFundEnddaybalanceBySubMchidResponse>>
  /**
   * 查询二级商户账户日终余额 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-day-end-balance.html
   */
  getAsync(
    options: GetV3EcommerceFundEnddaybalanceBySubMchidRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceFundEnddaybalanceBySubMchidResponse>>
}

export interface V3EcommerceFundWithdraw extends ListedNode {
  /**
   * 账户余额提现 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_22.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_2.shtml
   */
  post(
    options: PostV3EcommerceFundWithdrawRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceFundWithdrawResponse>>
  /**
   * 账户余额提现 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_22.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_2.shtml
   */
  postAsync(
    options: PostV3EcommerceFundWithdrawRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceFundWithdrawResponse>>
  readonly _withdraw_id_: V3EcommerceFundWithdrawByWithdrawId
  readonly outRequestNo: V3EcommerceFundWithdrawOutRequestNo
}

export interface V3EcommerceFundWithdrawByWithdrawId extends ListedNode {
  /**
   * 微信支付提现单号查询 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_3.shtml
   */
  get(
    options: GetV3EcommerceFundWithdrawByWithdrawIdRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceFundWithdrawByWithdrawIdResponse>>
  /**
   * 微信支付提现单号查询 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_3.shtml
   */
  getAsync(
    options: GetV3EcommerceFundWithdrawByWithdrawIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceFundWithdrawByWithdrawIdResponse>>
}

export interface V3EcommerceFundWithdrawOutRequestNo extends ListedNode {
  readonly _out_request_no_: V3EcommerceFundWithdrawOutRequestNoByOutRequestNo
}

export interface V3EcommerceFundWithdrawOutRequestNoByOutRequestNo extends ListedNode {
  /**
   * 商户提现单号查询 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_3.shtml
   */
  get(
    options: GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoResponse>>
  /**
   * 商户提现单号查询 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_3.shtml
   */
  getAsync(
    options: GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceFundWithdrawOutRequestNoByOutRequestNoResponse>>
}

export interface V3EcommerceIndividualContracts extends ListedNode {
  readonly _openid_: V3EcommerceIndividualContractsByOpenid
  readonly outContractCode: V3EcommerceIndividualContractsOutContractCode
  readonly preEntrustSign: V3EcommerceIndividualContractsPreEntrustSign
  readonly preEntrustSignWithRealNameIdentity: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity
}

export interface V3EcommerceIndividualContractsByOpenid extends ListedNode {
  /**
   * 查询个人收款方授权结果 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-contracts.html
   */
  get(
    options: GetV3EcommerceIndividualContractsByOpenidRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceIndividualContractsByOpenidResponse>>
  /**
   * 查询个人收款方授权结果 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-contracts.html
   */
  getAsync(
    options: GetV3EcommerceIndividualContractsByOpenidRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceIndividualContractsByOpenidResponse>>
}

export interface V3EcommerceIndividualContractsOutContractCode extends ListedNode {
  readonly _out_contract_code_: V3EcommerceIndividualContractsOutContractCodeByOutContractCode
}

export interface V3EcommerceIndividualContractsOutContractCodeByOutContractCode extends ListedNode {
  /** 根据业务申请单号查签约信息 (电商平台) */
  get(
    options: GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeRequest,
  ): Promise<
    WechatpayResponse<GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeResponse>
  >
  /** 根据业务申请单号查签约信息 (电商平台) */
  getAsync(
    options: GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3EcommerceIndividualContractsOutContractCodeByOutContractCodeResponse>
  >
}

export interface V3EcommerceIndividualContractsPreEntrustSign extends ListedNode {
  readonly app: V3EcommerceIndividualContractsPreEntrustSignApp
  readonly miniProgram: V3EcommerceIndividualContractsPreEntrustSignMiniProgram
}

export interface V3EcommerceIndividualContractsPreEntrustSignApp extends ListedNode {
  /** APP场景预签约 (电商平台) */
  post(
    options: PostV3EcommerceIndividualContractsPreEntrustSignAppRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceIndividualContractsPreEntrustSignAppResponse>>
  /** APP场景预签约 (电商平台) */
  postAsync(
    options: PostV3EcommerceIndividualContractsPreEntrustSignAppRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceIndividualContractsPreEntrustSignAppResponse>>
}

export interface V3EcommerceIndividualContractsPreEntrustSignMiniProgram extends ListedNode {
  /** 小程序场景预签约 (电商平台) */
  post(
    options: PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramResponse>>
  /** 小程序场景预签约 (电商平台) */
  postAsync(
    options: PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3EcommerceIndividualContractsPreEntrustSignMiniProgramResponse>
  >
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentity
  extends ListedNode {
  readonly app: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp
  readonly miniProgram: V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp
  extends ListedNode {
  /** APP场景预签约（需要实名验证） (电商平台) */
  post(
    options: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppRequest,
  ): Promise<
    WechatpayResponse<PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppResponse>
  >
  /** APP场景预签约（需要实名验证） (电商平台) */
  postAsync(
    options: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppResponse>
  >
}

export interface V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram
  extends ListedNode {
  /** 小程序场景预签约（需要实名验证） (电商平台) */
  post(
    options: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramRequest,
  ): Promise<
    WechatpayResponse<PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramResponse>
  >
  /** 小程序场景预签约（需要实名验证） (电商平台) */
  postAsync(
    options: PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramResponse>
  >
}

export interface V3EcommerceMchTransfer extends ListedNode {
  readonly authorizations: V3EcommerceMchTransferAuthorizations
  readonly transferBills: V3EcommerceMchTransferTransferBills
}

export interface V3EcommerceMchTransferAuthorizations extends ListedNode {
  /**
   * 申请二级商户商家转账授权 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html
   */
  post(
    options: PostV3EcommerceMchTransferAuthorizationsRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceMchTransferAuthorizationsResponse>>
  /**
   * 申请二级商户商家转账授权 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html
   */
  postAsync(
    options: PostV3EcommerceMchTransferAuthorizationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceMchTransferAuthorizationsResponse>>
  readonly _sub_mchid_: V3EcommerceMchTransferAuthorizationsBySubMchid
}

export interface V3EcommerceMchTransferAuthorizationsBySubMchid extends ListedNode {
  /**
   * 查询二级商户商家转账授权状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html
   */
  get(
    options: GetV3EcommerceMchTransferAuthorizationsBySubMchidRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceMchTransferAuthorizationsBySubMchidResponse>>
  /**
   * 查询二级商户商家转账授权状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html
   */
  getAsync(
    options: GetV3EcommerceMchTransferAuthorizationsBySubMchidRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceMchTransferAuthorizationsBySubMchidResponse>>
}

export interface V3EcommerceMchTransferTransferBills extends ListedNode {
  /**
   * 发起转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/transfer-to-user.html
   */
  post(
    options: PostV3EcommerceMchTransferTransferBillsRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceMchTransferTransferBillsResponse>>
  /**
   * 发起转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/transfer-to-user.html
   */
  postAsync(
    options: PostV3EcommerceMchTransferTransferBillsRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceMchTransferTransferBillsResponse>>
  readonly outBillNo: V3EcommerceMchTransferTransferBillsOutBillNo
  readonly transferBillNo: V3EcommerceMchTransferTransferBillsTransferBillNo
}

export interface V3EcommerceMchTransferTransferBillsOutBillNo extends ListedNode {
  readonly _out_bill_no_: V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo
}

export interface V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo extends ListedNode {
  /**
   * 商户单号查询转账单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-out-no.html
   */
  get(
    options: GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse>>
  /**
   * 商户单号查询转账单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-out-no.html
   */
  getAsync(
    options: GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse>
  >
  readonly cancel: V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel
}

export interface V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel extends ListedNode {
  /**
   * 撤销转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/cancel-transfer.html
   */
  post(
    options: PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelRequest,
  ): Promise<
    WechatpayResponse<PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse>
  >
  /**
   * 撤销转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/cancel-transfer.html
   */
  postAsync(
    options: PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelResponse>
  >
}

export interface V3EcommerceMchTransferTransferBillsTransferBillNo extends ListedNode {
  readonly _transfer_bill_no_: V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo
}

export interface V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo
  extends ListedNode {
  /**
   * 微信转账单号查询转账单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-no.html
   */
  get(
    options: GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoRequest,
  ): Promise<
    WechatpayResponse<GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoResponse>
  >
  /**
   * 微信转账单号查询转账单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-no.html
   */
  getAsync(
    options: GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoResponse>
  >
}

export interface V3EcommerceProfitsharing extends ListedNode {
  readonly afterSalesOrders: V3EcommerceProfitsharingAfterSalesOrders
  readonly finishOrder: V3EcommerceProfitsharingFinishOrder
  readonly orders: V3EcommerceProfitsharingOrders
  readonly receivers: V3EcommerceProfitsharingReceivers
  readonly returnorders: V3EcommerceProfitsharingReturnorders
}

export interface V3EcommerceProfitsharingAfterSalesOrders extends ListedNode {
  /**
   * 查询售后服务分账结果 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  get(
    options: GetV3EcommerceProfitsharingAfterSalesOrdersRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceProfitsharingAfterSalesOrdersResponse>>
  /**
   * 查询售后服务分账结果 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  getAsync(
    options: GetV3EcommerceProfitsharingAfterSalesOrdersRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceProfitsharingAfterSalesOrdersResponse>>
  /**
   * 请求售后服务分账 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  post(
    options: PostV3EcommerceProfitsharingAfterSalesOrdersRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceProfitsharingAfterSalesOrdersResponse>>
  /**
   * 请求售后服务分账 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  postAsync(
    options: PostV3EcommerceProfitsharingAfterSalesOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceProfitsharingAfterSalesOrdersResponse>>
}

export interface V3EcommerceProfitsharingFinishOrder extends ListedNode {
  /**
   * 完结分账 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_5.shtml
   */
  post(
    options: PostV3EcommerceProfitsharingFinishOrderRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceProfitsharingFinishOrderResponse>>
  /**
   * 完结分账 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_5.shtml
   */
  postAsync(
    options: PostV3EcommerceProfitsharingFinishOrderRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceProfitsharingFinishOrderResponse>>
}

export interface V3EcommerceProfitsharingOrders extends ListedNode {
  /**
   * 查询分账结果 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_2.shtml
   */
  get(
    options: GetV3EcommerceProfitsharingOrdersRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceProfitsharingOrdersResponse>>
  /**
   * 查询分账结果 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_2.shtml
   */
  getAsync(
    options: GetV3EcommerceProfitsharingOrdersRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceProfitsharingOrdersResponse>>
  /**
   * 请求分账 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml
   */
  post(
    options: PostV3EcommerceProfitsharingOrdersRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceProfitsharingOrdersResponse>>
  /**
   * 请求分账 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml
   */
  postAsync(
    options: PostV3EcommerceProfitsharingOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceProfitsharingOrdersResponse>>
  readonly _transaction_id_: V3EcommerceProfitsharingOrdersByTransactionId
}

export interface V3EcommerceProfitsharingOrdersByTransactionId extends ListedNode {
  readonly amounts: V3EcommerceProfitsharingOrdersByTransactionIdAmounts
}

export interface V3EcommerceProfitsharingOrdersByTransactionIdAmounts extends ListedNode {
  /**
   * 查询订单剩余待分金额 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_4_9.shtml
   */
  get(
    options: GetV3EcommerceProfitsharingOrdersByTransactionIdAmountsRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceProfitsharingOrdersByTransactionIdAmountsResponse>>
  /**
   * 查询订单剩余待分金额 (电商平台、服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_4_9.shtml
   */
  getAsync(
    options: GetV3EcommerceProfitsharingOrdersByTransactionIdAmountsRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3EcommerceProfitsharingOrdersByTransactionIdAmountsResponse>
  >
}

export interface V3EcommerceProfitsharingReceivers extends ListedNode {
  readonly add: V3EcommerceProfitsharingReceiversAdd
  readonly delete: V3EcommerceProfitsharingReceiversDelete
}

export interface V3EcommerceProfitsharingReceiversAdd extends ListedNode {
  /**
   * 添加分账接收方 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_7.shtml
   */
  post(
    options: PostV3EcommerceProfitsharingReceiversAddRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceProfitsharingReceiversAddResponse>>
  /**
   * 添加分账接收方 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_7.shtml
   */
  postAsync(
    options: PostV3EcommerceProfitsharingReceiversAddRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceProfitsharingReceiversAddResponse>>
}

export interface V3EcommerceProfitsharingReceiversDelete extends ListedNode {
  /**
   * 删除分账接收方 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_8.shtml
   */
  post(
    options: PostV3EcommerceProfitsharingReceiversDeleteRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceProfitsharingReceiversDeleteResponse>>
  /**
   * 删除分账接收方 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_8.shtml
   */
  postAsync(
    options: PostV3EcommerceProfitsharingReceiversDeleteRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceProfitsharingReceiversDeleteResponse>>
}

export interface V3EcommerceProfitsharingReturnorders extends ListedNode {
  /**
   * 查询分账回退结果 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_4.shtml
   */
  get(
    options: GetV3EcommerceProfitsharingReturnordersRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceProfitsharingReturnordersResponse>>
  /**
   * 查询分账回退结果 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_4.shtml
   */
  getAsync(
    options: GetV3EcommerceProfitsharingReturnordersRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceProfitsharingReturnordersResponse>>
  /**
   * 请求分账回退 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_3.shtml
   */
  post(
    options: PostV3EcommerceProfitsharingReturnordersRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceProfitsharingReturnordersResponse>>
  /**
   * 请求分账回退 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_3.shtml
   */
  postAsync(
    options: PostV3EcommerceProfitsharingReturnordersRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceProfitsharingReturnordersResponse>>
}

export interface V3EcommerceRefunds extends ListedNode {
  readonly _refund_id_: V3EcommerceRefundsByRefundId
  readonly apply: V3EcommerceRefundsApply
  readonly id: V3EcommerceRefundsId
  readonly outRefundNo: V3EcommerceRefundsOutRefundNo
}

export interface V3EcommerceRefundsByRefundId extends ListedNode {
  readonly applyAbnormalRefund: V3EcommerceRefundsByRefundIdApplyAbnormalRefund
  readonly returnAdvance: V3EcommerceRefundsByRefundIdReturnAdvance
}

export interface V3EcommerceRefundsByRefundIdApplyAbnormalRefund extends ListedNode {
  /**
   * 发起异常退款 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-abnormal-refund.html
   */
  post(
    options: PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundResponse>>
  /**
   * 发起异常退款 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-abnormal-refund.html
   */
  postAsync(
    options: PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceRefundsByRefundIdApplyAbnormalRefundResponse>>
}

export interface V3EcommerceRefundsByRefundIdReturnAdvance extends ListedNode {
  /**
   * 查询垫付回补结果 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_5.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/query-return-advance.html
   */
  get(
    options: GetV3EcommerceRefundsByRefundIdReturnAdvanceRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceRefundsByRefundIdReturnAdvanceResponse>>
  /**
   * 查询垫付回补结果 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_5.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/query-return-advance.html
   */
  getAsync(
    options: GetV3EcommerceRefundsByRefundIdReturnAdvanceRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceRefundsByRefundIdReturnAdvanceResponse>>
  /**
   * 垫付退款回补 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_4.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-return-advance.html
   */
  post(
    options: PostV3EcommerceRefundsByRefundIdReturnAdvanceRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceRefundsByRefundIdReturnAdvanceResponse>>
  /**
   * 垫付退款回补 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_4.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-return-advance.html
   */
  postAsync(
    options: PostV3EcommerceRefundsByRefundIdReturnAdvanceRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceRefundsByRefundIdReturnAdvanceResponse>>
}

export interface V3EcommerceRefundsApply extends ListedNode {
  /**
   * 退款申请 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/create-refund.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_1.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-refund.html
   */
  post(
    options: PostV3EcommerceRefundsApplyRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceRefundsApplyResponse>>
  /**
   * 退款申请 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/create-refund.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_1.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-refund.html
   */
  postAsync(
    options: PostV3EcommerceRefundsApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceRefundsApplyResponse>>
}

export interface V3EcommerceRefundsId extends ListedNode {
  readonly _refund_id_: V3EcommerceRefundsIdByRefundId
}

export interface V3EcommerceRefundsIdByRefundId extends ListedNode {
  /**
   * 通过微信支付退款单号查询退款 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/query-refund.html
   */
  get(
    options: GetV3EcommerceRefundsIdByRefundIdRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceRefundsIdByRefundIdResponse>>
  /**
   * 通过微信支付退款单号查询退款 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/query-refund.html
   */
  getAsync(
    options: GetV3EcommerceRefundsIdByRefundIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceRefundsIdByRefundIdResponse>>
}

export interface V3EcommerceRefundsOutRefundNo extends ListedNode {
  readonly _out_refund_no_: V3EcommerceRefundsOutRefundNoByOutRefundNo
}

export interface V3EcommerceRefundsOutRefundNoByOutRefundNo extends ListedNode {
  /**
   * 通过商户退款单号查询退款 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund-by-out-refund-no.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/query-refund-by-out-refund-no.html
   */
  get(
    options: GetV3EcommerceRefundsOutRefundNoByOutRefundNoRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceRefundsOutRefundNoByOutRefundNoResponse>>
  /**
   * 通过商户退款单号查询退款 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund-by-out-refund-no.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/refunds/chapter3_2.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/query-refund-by-out-refund-no.html
   */
  getAsync(
    options: GetV3EcommerceRefundsOutRefundNoByOutRefundNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceRefundsOutRefundNoByOutRefundNoResponse>>
}

export interface V3EcommerceSubjectSubMerchants extends ListedNode {
  /** 查询指定主体子商户列表 (电商平台) */
  get(
    options: GetV3EcommerceSubjectSubMerchantsRequest,
  ): Promise<WechatpayResponse<GetV3EcommerceSubjectSubMerchantsResponse>>
  /** 查询指定主体子商户列表 (电商平台) */
  getAsync(
    options: GetV3EcommerceSubjectSubMerchantsRequest,
  ): ChainPromise<WechatpayResponse<GetV3EcommerceSubjectSubMerchantsResponse>>
}

export interface V3EcommerceSubsidies extends ListedNode {
  readonly cancel: V3EcommerceSubsidiesCancel
  readonly create: V3EcommerceSubsidiesCreate
  readonly return: V3EcommerceSubsidiesReturn
}

export interface V3EcommerceSubsidiesCancel extends ListedNode {
  /**
   * 取消补差 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_3.shtml
   */
  post(
    options: PostV3EcommerceSubsidiesCancelRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceSubsidiesCancelResponse>>
  /**
   * 取消补差 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_3.shtml
   */
  postAsync(
    options: PostV3EcommerceSubsidiesCancelRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceSubsidiesCancelResponse>>
}

export interface V3EcommerceSubsidiesCreate extends ListedNode {
  /**
   * 请求补差 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_1.shtml
   */
  post(
    options: PostV3EcommerceSubsidiesCreateRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceSubsidiesCreateResponse>>
  /**
   * 请求补差 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_1.shtml
   */
  postAsync(
    options: PostV3EcommerceSubsidiesCreateRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceSubsidiesCreateResponse>>
}

export interface V3EcommerceSubsidiesReturn extends ListedNode {
  /**
   * 请求补差回退 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_2.shtml
   */
  post(
    options: PostV3EcommerceSubsidiesReturnRequest,
  ): Promise<WechatpayResponse<PostV3EcommerceSubsidiesReturnResponse>>
  /**
   * 请求补差回退 (电商平台)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_2.shtml
   */
  postAsync(
    options: PostV3EcommerceSubsidiesReturnRequest,
  ): ChainPromise<WechatpayResponse<PostV3EcommerceSubsidiesReturnResponse>>
}
