// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'
import type {
  ApplymentState,
  AuthorizeState,
  CategoryId,
  CertType,
  ContactType,
  FinanceType,
  IdType,
  MicroBizType,
  SubjectType,
} from '../shared.js'

export type GetV3Apply4subjectApplymentQuery = {
  /** 申请单编号 (数字) */
  applyment_id?: string | undefined
  /** 业务申请编号 (≤ 128 字符) */
  business_code?: string | undefined
}

/** 查询商户开户意愿申请单审核结果 */
export interface GetV3Apply4subjectApplymentRequest extends BodilessOptions {
  query?: GetV3Apply4subjectApplymentQuery | undefined
}

export interface GetV3Apply4subjectApplymentResponse {
  /** 申请单状态 */
  applyment_state: ApplymentState
  /** 小程序码图片 (data: URI) */
  qrcode_data?: string
  /** 驳回参数 */
  reject_param?: string
  /** 驳回原因 */
  reject_reason?: string
}

export type PostV3Apply4subjectApplymentQuery = {
  /** 渠道商户号 (≥ 8 字符) */
  channel_id?: string | undefined
}

export interface PostV3Apply4subjectApplymentBody {
  /** 业务申请编号 */
  business_code: string
  /** 联系人信息 */
  contact_info: {
    /** 超级管理员类型 */
    contact_type?: ContactType | undefined
    /** 联系人姓名 (加密) */
    name: string
    contact_id_doc_type?: IdType | undefined
    /** 联系人身份证号码 (加密) */
    id_card_number: string
    /** 联系人证件正面照片 (上传接口返回的 media_id) */
    contact_id_doc_copy?: string | undefined
    /** 联系人证件反面照片 (上传接口返回的 media_id) */
    contact_id_doc_copy_back?: string | undefined
    /** 联系人证件有效期开始时间 (YYYY-MM-DD) */
    contact_period_begin?: string | undefined
    /** 联系人证件有效期结束时间 */
    contact_period_end?: string | undefined
    /** 业务办理授权函 (上传接口返回的 media_id) */
    business_authorization_letter?: string | undefined
    /** 联系人手机号 (加密) */
    mobile: string
  }
  /** 主体信息 */
  subject_info: {
    /** 主体类型 */
    subject_type: SubjectType
    /** 是否金融机构 */
    is_finance_institution?: boolean | undefined
    /** 营业执照 */
    business_license_info: {
      /** 营业执照注册号 */
      licence_number: string
      /** 营业执照照片 (上传接口返回的 media_id) */
      licence_copy: string
      /** 商户名称 */
      merchant_name: string
      /** 法人姓名 */
      legal_person: string
      /** 注册地址 */
      company_address: string
      /** 营业执照有效日期JSON格式字符串 (JSON 文本) */
      licence_valid_date: string
    }
    /** 登记证书 */
    certificate_info?:
      | {
          /** 登记证书类型 */
          cert_type: CertType
          /** 证书编号 */
          cert_number: string
          /** 登记证书照片 (上传接口返回的 media_id) */
          cert_copy: string
          /** 商户名称 */
          merchant_name: string
          /** 法人姓名 */
          legal_person: string
          /** 注册地址 */
          company_address: string
          /** 营业执照有效日期JSON格式字符串 (JSON 文本) */
          cert_valid_date: string
        }
      | undefined
    /** 单位证明函照片 (上传接口返回的 media_id) */
    company_prove_copy?: string | undefined
    /** 辅助证明材料信息 */
    assist_prove_info?:
      | {
          /** 小微经营类型 */
          micro_biz_type: MicroBizType
          /** 门店名称 */
          store_name: string
          /** 门店省市编码 */
          store_address_code?: string | undefined
          /** 门店地址 */
          store_address: string
          /** 门店门头照片 (上传接口返回的 media_id) */
          store_header_copy: string
          /** 店内环境照片 (上传接口返回的 media_id) */
          store_indoor_copy: string
        }
      | undefined
    /** 经营许可证列表信息 */
    special_operation_info?:
      | readonly {
          /** 行业ID */
          category_id: CategoryId
          store_indoor_copy?: readonly string[] | undefined
        }[]
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
  }
  /** 法人身份信息 */
  identification_info: {
    /** 超级管理员类型 */
    id_holder_type?: ContactType | undefined
    identification_type: IdType
    /** 法定代表人说明函 (上传接口返回的 media_id) */
    authorize_letter_copy?: string | undefined
    /** 证件姓名 (加密) */
    identification_name: string
    /** 证件号码 (加密) */
    identification_number: string
    /** 证件有效日期JSON格式字符串 (JSON 文本) */
    identification_valid_date: string
    /** 证件居住地址 (加密) */
    identification_address?: string | undefined
    /** 证件正面照片 (上传接口返回的 media_id) */
    identification_front_copy: string
    /** 证件反面照片 (上传接口返回的 media_id) */
    identification_back_copy?: string | undefined
    /** 经营者/法人是否为受益人 */
    owner?: boolean | undefined
  }
  /** 最终受益人信息列表 */
  ubo_info_list?:
    | readonly {
        ubo_id_doc_type: IdType
        /** 证件正面照片 (上传接口返回的 media_id) */
        ubo_id_doc_copy: string
        /** 证件反面照片 (上传接口返回的 media_id) */
        ubo_id_doc_copy_back: string
        /** 证件姓名 (加密) */
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
  /** 补充材料 */
  addition_info?:
    | {
        /** 待确认商户号列表 */
        confirm_mchid_list?: readonly string[] | undefined
      }
    | undefined
}

/** 提交商户开户意愿申请单 */
export interface PostV3Apply4subjectApplymentRequest extends JsonOptions {
  query?: PostV3Apply4subjectApplymentQuery | undefined
  json: PostV3Apply4subjectApplymentBody
}

export interface PostV3Apply4subjectApplymentResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}

/** 获取商户开户意愿确认状态 */
export interface GetV3Apply4subjectApplymentMerchantsBySubMchidStateRequest
  extends BodilessOptions {
  /** 特约商户号 (数字, 8–32 字符) */
  sub_mchid: string
  query?: undefined
}

export interface GetV3Apply4subjectApplymentMerchantsBySubMchidStateResponse {
  /** 授权状态 */
  authorize_state: AuthorizeState
}

/** 撤销商户开户意愿申请单 */
export interface PostV3Apply4subjectApplymentByApplymentIdCancelRequest extends BodilessOptions {
  /** 申请单编号 (数字) */
  applyment_id: string
  query?: undefined
}

/** 撤销商户开户意愿申请单 */
export interface PostV3Apply4subjectApplymentByBusinessCodeCancelRequest extends BodilessOptions {
  /** 业务申请编号 (≤ 128 字符) */
  business_code: string
  query?: undefined
}

export interface V3Apply4subject extends ListedNode {
  readonly applyment: V3Apply4subjectApplyment
}

export interface V3Apply4subjectApplyment extends ListedNode {
  /**
   * 查询商户开户意愿申请单审核结果 (从业机构、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_3.shtml
   */
  get(
    options?: GetV3Apply4subjectApplymentRequest,
  ): Promise<WechatpayResponse<GetV3Apply4subjectApplymentResponse>>
  /**
   * 查询商户开户意愿申请单审核结果 (从业机构、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_3.shtml
   */
  getAsync(
    options?: GetV3Apply4subjectApplymentRequest,
  ): ChainPromise<WechatpayResponse<GetV3Apply4subjectApplymentResponse>>
  /**
   * 提交商户开户意愿申请单 (从业机构、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
   */
  post(
    options: PostV3Apply4subjectApplymentRequest,
  ): Promise<WechatpayResponse<PostV3Apply4subjectApplymentResponse>>
  /**
   * 提交商户开户意愿申请单 (从业机构、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
   */
  postAsync(
    options: PostV3Apply4subjectApplymentRequest,
  ): ChainPromise<WechatpayResponse<PostV3Apply4subjectApplymentResponse>>
  readonly _applyment_id_: V3Apply4subjectApplymentByApplymentId
  readonly _business_code_: V3Apply4subjectApplymentByBusinessCode
  readonly merchants: V3Apply4subjectApplymentMerchants
}

export interface V3Apply4subjectApplymentByApplymentId extends ListedNode {
  readonly cancel: V3Apply4subjectApplymentByApplymentIdCancel
}

export interface V3Apply4subjectApplymentByApplymentIdCancel extends ListedNode {
  /**
   * 撤销商户开户意愿申请单 (从业机构、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml
   */
  post(
    options: PostV3Apply4subjectApplymentByApplymentIdCancelRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 撤销商户开户意愿申请单 (从业机构、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml
   */
  postAsync(
    options: PostV3Apply4subjectApplymentByApplymentIdCancelRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3Apply4subjectApplymentByBusinessCode extends ListedNode {
  readonly cancel: V3Apply4subjectApplymentByBusinessCodeCancel
}

export interface V3Apply4subjectApplymentByBusinessCodeCancel extends ListedNode {
  /**
   * 撤销商户开户意愿申请单 (从业机构、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml
   */
  post(
    options: PostV3Apply4subjectApplymentByBusinessCodeCancelRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 撤销商户开户意愿申请单 (从业机构、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml
   */
  postAsync(
    options: PostV3Apply4subjectApplymentByBusinessCodeCancelRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3Apply4subjectApplymentMerchants extends ListedNode {
  readonly _sub_mchid_: V3Apply4subjectApplymentMerchantsBySubMchid
}

export interface V3Apply4subjectApplymentMerchantsBySubMchid extends ListedNode {
  readonly state: V3Apply4subjectApplymentMerchantsBySubMchidState
}

export interface V3Apply4subjectApplymentMerchantsBySubMchidState extends ListedNode {
  /**
   * 获取商户开户意愿确认状态 (从业机构、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_4.shtml
   */
  get(
    options: GetV3Apply4subjectApplymentMerchantsBySubMchidStateRequest,
  ): Promise<WechatpayResponse<GetV3Apply4subjectApplymentMerchantsBySubMchidStateResponse>>
  /**
   * 获取商户开户意愿确认状态 (从业机构、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_4.shtml
   */
  getAsync(
    options: GetV3Apply4subjectApplymentMerchantsBySubMchidStateRequest,
  ): ChainPromise<WechatpayResponse<GetV3Apply4subjectApplymentMerchantsBySubMchidStateResponse>>
}
