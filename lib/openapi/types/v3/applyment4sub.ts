// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'
import type {
  ApplymentBase,
  BankAccountType,
  CertType,
  ContactType,
  FinanceType,
  IdType,
  SalesScenesType,
  SubjectType,
} from '../shared.js'

export interface PostV3Applyment4subApplymentSlashBody {
  /** 业务申请编号 */
  business_code: string
  /** 超级管理员信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type: ContactType
    /** 超级管理员姓名 (加密) */
    contact_name: string
    contact_id_doc_type?: IdType | undefined
    /** 超级管理员身份证件号码 (加密) */
    contact_id_number?: string | undefined
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
    /** 超级管理员微信openid (加密) */
    openid?: string | undefined
    /** 联系手机 (加密) */
    mobile_phone: string
    /** 联系邮箱 (加密) */
    contact_email: string
  }
  /** 主体资料 */
  subject_info: {
    /** 主体类型 */
    subject_type: SubjectType
    /** 是否是金融机构 (默认 false) */
    finance_institution?: boolean | undefined
    /** 小微辅助证明材料 */
    micro_biz_info?:
      | {
          /** 小微经营类型 */
          micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'
          /** 门店场所 */
          micro_store_info?:
            | {
                /** 门店名称 */
                micro_name: string
                /** 门店省市编码 */
                micro_address_code: string
                /** 门店地址 */
                micro_address: string
                /** 门店门头照片 (上传接口返回的 media_id) */
                store_entrance_pic: string
                /** 店内环境照片 (上传接口返回的 media_id) */
                micro_indoor_copy: string
                /** 门店经度 */
                store_longitude?: string | undefined
                /** 门店纬度 */
                store_latitude?: string | undefined
              }
            | undefined
          /** 流动经营/便民服务 */
          micro_mobile_info?:
            | {
                /** 经营/服务名称 */
                micro_mobile_name: string
                /** 经营/服务所在地省市 */
                micro_mobile_city: string
                /** 经营/服务所在地（不含省市） */
                micro_mobile_address: string
                /** 经营/服务现场照片 */
                micro_mobile_pics: readonly string[]
              }
            | undefined
          /** 线上商品/服务交易 */
          micro_online_info?:
            | {
                /** 线上店铺名称 */
                micro_online_store: string
                /** 电商平台名称 */
                micro_ec_name: string
                /** 店铺二维码 */
                micro_qrcode?: string | undefined
                /** 店铺链接 */
                micro_link?: string | undefined
              }
            | undefined
        }
      | undefined
    /** 营业执照 */
    business_license_info?:
      | {
          /** 营业执照照片 (上传接口返回的 media_id) */
          license_copy: string
          /** 注册号/统一社会信用代码 */
          license_number: string
          /** 商户名称 */
          merchant_name: string
          /** 个体户经营者/法人姓名 */
          legal_person: string
          /** 注册地址 */
          license_address?: string | undefined
          /** 有效期限开始日期 (YYYY-MM-DD) */
          period_begin?: string | undefined
          /** 有效期限结束日期 */
          period_end?: string | undefined
        }
      | undefined
    /** 登记证书 */
    certificate_info?:
      | {
          /** 登记证书照片 (上传接口返回的 media_id) */
          cert_copy: string
          /** 登记证书类型 */
          cert_type: CertType
          /** 证书号 */
          cert_number: string
          /** 商户名称 */
          merchant_name: string
          /** 注册地址 */
          company_address: string
          /** 法人姓名 */
          legal_person: string
          /** 有效期限开始日期 (YYYY-MM-DD) */
          period_begin: string
          /** 有效期限结束日期 */
          period_end: string
        }
      | undefined
    /** 组织机构代码证信息 */
    organization_info?:
      | {
          /** 组织机构代码证照片 (上传接口返回的 media_id) */
          organization_copy: string
          /** 组织机构代码 */
          organization_code: string
          /** 组织机构代码证有效期开始日期 (YYYY-MM-DD) */
          org_period_begin: string
          /** 组织机构代码证有效期结束日期 */
          org_period_end: string
        }
      | undefined
    /** 单位证明函照片 (上传接口返回的 media_id) */
    certificate_letter_copy?: string | undefined
    /** 金融机构许可证信息 */
    finance_institution_info?:
      | {
          /** 金融机构类型 */
          finance_type?: FinanceType | undefined
          /** 金融机构许可证图片 */
          finance_license_pics?: readonly string[] | undefined
        }
      | undefined
    /** 经营者/法人身份证件 */
    identity_info: {
      /** 超级管理员类型 */
      id_holder_type?: ContactType | undefined
      id_doc_type: IdType
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
            /** 身份证居住地址 (加密) */
            id_card_address?: string | undefined
            /** 身份证有效期开始时间 (YYYY-MM-DD) */
            card_period_begin: string
            /** 身份证有效期结束时间 */
            card_period_end: string
          }
        | undefined
      /** 经营者/法人其他类型证件信息 */
      id_doc_info?:
        | {
            /** 证件正面照片 (上传接口返回的 media_id) */
            id_doc_copy: string
            /** 证件反面照片 (上传接口返回的 media_id) */
            id_doc_copy_back?: string | undefined
            /** 证件姓名 (加密) */
            id_doc_name: string
            /** 证件号码 (加密) */
            id_doc_number: string
            /** 证件居住地址 (加密) */
            id_doc_address?: string | undefined
            /** 证件有效期开始时间 (YYYY-MM-DD) */
            doc_period_begin: string
            /** 证件有效期结束时间 */
            doc_period_end: string
          }
        | undefined
      /** 经营者/法人是否为受益人 */
      owner?: boolean | undefined
    }
    /** 最终受益人信息列表 */
    ubo_info_list?:
      | readonly {
          ubo_id_doc_type: IdType
          /** 身份证人像面照片 (上传接口返回的 media_id) */
          ubo_id_doc_copy: string
          /** 身份证国徽面照片 (上传接口返回的 media_id) */
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
  }
  /** 经营资料 */
  business_info: {
    /** 商户简称 */
    merchant_shortname: string
    /** 客服电话 */
    service_phone: string
    /** 经营场景 */
    sales_info: {
      sales_scenes_type: readonly SalesScenesType[]
      /** 线下场所场景 */
      biz_store_info?:
        | {
            /** 线下场所名称 */
            biz_store_name: string
            /** 线下场所省市编码 */
            biz_address_code: string
            /** 线下场所地址 */
            biz_store_address: string
            store_entrance_pic: readonly string[]
            indoor_pic: readonly string[]
            /** 线下场所对应的商家AppID */
            biz_sub_appid?: string | undefined
          }
        | undefined
      /** 公众号场景 */
      mp_info?:
        | {
            /** 服务商公众号AppID */
            mp_appid?: string | undefined
            /** 商家公众号AppID */
            mp_sub_appid?: string | undefined
            mp_pics?: readonly string[] | undefined
          }
        | undefined
      /** 小程序场景 */
      mini_program_info?:
        | {
            /** 服务商小程序APPID */
            mini_program_appid?: string | undefined
            /** 商家小程序APPID */
            mini_program_sub_appid?: string | undefined
            mini_program_pics?: readonly string[] | undefined
          }
        | undefined
      /** App场景 */
      app_info?:
        | {
            /** 服务商应用APPID */
            app_appid?: string | undefined
            /** 商家应用APPID */
            app_sub_appid?: string | undefined
            app_pics?: readonly string[] | undefined
          }
        | undefined
      /** 互联网网站场景 */
      web_info?:
        | {
            /** 互联网网站域名 */
            domain?: string | undefined
            /** 网站授权函 (上传接口返回的 media_id) */
            web_authorisation?: string | undefined
            /** 互联网网站对应的商家APPID */
            web_appid?: string | undefined
          }
        | undefined
      /** 企业微信场景 */
      wework_info?:
        | {
            /** 商家企业微信CorpID */
            sub_corp_id?: string | undefined
            wework_pics?: readonly string[] | undefined
          }
        | undefined
    }
  }
  /** 结算规则 */
  settlement_info: {
    /** 入驻结算规则ID */
    settlement_id?: string | undefined
    /** 所属行业 */
    qualification_type?: string | undefined
    /** 特殊资质图片 */
    qualifications?: readonly string[] | undefined
    /** 优惠费率活动ID */
    activities_id?: string | undefined
    /** 优惠费率活动值 */
    activities_rate?: string | undefined
    /** 非信用卡活动费率值 */
    debit_activities_rate?: string | undefined
    /** 信用卡活动费率值 */
    credit_activities_rate?: string | undefined
    /** 优惠费率活动补充材料 */
    activities_additions?: readonly string[] | undefined
  }
  /** 结算银行账户 */
  bank_account_info: {
    /** 账户类型 */
    bank_account_type: BankAccountType
    /** 开户名称 (加密) */
    account_name: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行省市编码 */
    bank_address_code: string
    /** 开户银行全称（含支行） */
    bank_name?: string | undefined
    /** 开户银行联行号 */
    bank_branch_id?: string | undefined
    /** 银行账号 (加密) */
    account_number?: string | undefined
  }
  /** 补充材料 */
  addition_info?:
    | {
        /** 法人开户承诺函 */
        legal_person_commitment?: string | undefined
        /** 法人开户意愿视频 (上传接口返回的 media_id) */
        legal_person_video?: string | undefined
        /** 补充材料 */
        business_addition_pics?: readonly string[] | undefined
        /** 补充说明 */
        business_addition_msg?: string | undefined
      }
    | undefined
}

/** 提交申请单 */
export interface PostV3Applyment4subApplymentSlashRequest extends JsonOptions {
  query?: undefined
  json: PostV3Applyment4subApplymentSlashBody
}

export interface PostV3Applyment4subApplymentSlashResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 通过申请单号查询申请状态 */
export interface GetV3Applyment4subApplymentApplyment_idByApplymentIdRequest
  extends BodilessOptions {
  /** 业务申请编号 */
  applyment_id: number | string
  query?: undefined
}

export type GetV3Applyment4subApplymentApplyment_idByApplymentIdResponse = ApplymentBase

/** 通过业务申请编号查询申请状态 */
export interface GetV3Applyment4subApplymentBusiness_codeByBusinessCodeRequest
  extends BodilessOptions {
  /** 业务申请编号 (≤ 124 字符) */
  business_code: string
  query?: undefined
}

export type GetV3Applyment4subApplymentBusiness_codeByBusinessCodeResponse = ApplymentBase

export interface V3Applyment4sub extends ListedNode {
  readonly applyment: V3Applyment4subApplyment
  readonly 'applyment/': V3Applyment4subApplymentSlash
}

export interface V3Applyment4subApplyment extends ListedNode {
  readonly applyment_id: V3Applyment4subApplymentApplyment_id
  readonly business_code: V3Applyment4subApplymentBusiness_code
}

export interface V3Applyment4subApplymentApplyment_id extends ListedNode {
  readonly _applyment_id_: V3Applyment4subApplymentApplyment_idByApplymentId
}

export interface V3Applyment4subApplymentApplyment_idByApplymentId extends ListedNode {
  /**
   * 通过申请单号查询申请状态 (普通服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml
   */
  get(
    options: GetV3Applyment4subApplymentApplyment_idByApplymentIdRequest,
  ): Promise<WechatpayResponse<GetV3Applyment4subApplymentApplyment_idByApplymentIdResponse>>
  /**
   * 通过申请单号查询申请状态 (普通服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml
   */
  getAsync(
    options: GetV3Applyment4subApplymentApplyment_idByApplymentIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3Applyment4subApplymentApplyment_idByApplymentIdResponse>>
}

export interface V3Applyment4subApplymentBusiness_code extends ListedNode {
  readonly _business_code_: V3Applyment4subApplymentBusiness_codeByBusinessCode
}

export interface V3Applyment4subApplymentBusiness_codeByBusinessCode extends ListedNode {
  /**
   * 通过业务申请编号查询申请状态 (普通服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml
   */
  get(
    options: GetV3Applyment4subApplymentBusiness_codeByBusinessCodeRequest,
  ): Promise<WechatpayResponse<GetV3Applyment4subApplymentBusiness_codeByBusinessCodeResponse>>
  /**
   * 通过业务申请编号查询申请状态 (普通服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml
   */
  getAsync(
    options: GetV3Applyment4subApplymentBusiness_codeByBusinessCodeRequest,
  ): ChainPromise<WechatpayResponse<GetV3Applyment4subApplymentBusiness_codeByBusinessCodeResponse>>
}

export interface V3Applyment4subApplymentSlash extends ListedNode {
  /**
   * 提交申请单 (普通服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter11_1_1.shtml
   */
  post(
    options: PostV3Applyment4subApplymentSlashRequest,
  ): Promise<WechatpayResponse<PostV3Applyment4subApplymentSlashResponse>>
  /**
   * 提交申请单 (普通服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter11_1_1.shtml
   */
  postAsync(
    options: PostV3Applyment4subApplymentSlashRequest,
  ): ChainPromise<WechatpayResponse<PostV3Applyment4subApplymentSlashResponse>>
}
