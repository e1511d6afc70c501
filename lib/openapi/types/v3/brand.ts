// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3BrandApplymentsBody {
  /** 业务申请编号 */
  business_code: string
  /** 管理员信息 */
  admin_info: {
    /** 管理员姓名 (加密) */
    admin_name: string
    /** 管理员证件类型 */
    id_doc_type:
      | 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD'
      | 'IDENTIFICATION_TYPE_HONGKONG'
      | 'IDENTIFICATION_TYPE_MACAO'
      | 'IDENTIFICATION_TYPE_TAIWAN'
      | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
      | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
    /** 管理员证件号 (加密) */
    id_card_number: string
  }
  /** 主体资料 */
  subject_info: {
    /** 主体类型 */
    subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL'
    /** 主体名称 */
    subject_name: string
    /** 统一社会信用代码 */
    unified_social_credit_code: string
  }
  /** 品牌基础信息 */
  brand_basic_info: {
    /** 品牌名称 */
    brand_name: string
    /** 品牌Logo (上传接口返回的 media_id) */
    brand_logo: string
  }
  /** 品牌商标资料 */
  trademark: {
    /** 有无商标 */
    trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE'
    /** 商标注册证 */
    trademark_registration_certificate?:
      | {
          /** 商标注册证 (上传接口返回的 media_id) */
          certificate?: string | undefined
          /** 商标名称 */
          name: string
          /** 商标注册号 */
          number: string
          /** 商标有效期开始时间 */
          valid_begin_time: string
          /** 商标有效期结束时间 */
          valid_end_time: string
          /** 商标国际分类 */
          international_class: string
          /** 商标注册人 */
          holder: string
          /** 商标许可使用授权书 (上传接口返回的 media_id) */
          license?: string | undefined
          /** 商标授权有效期开始时间 */
          authorization_begin_time?: string | undefined
          /** 商标授权有效期结束时间 */
          authorization_end_time?: string | undefined
          /** 商标注册证列表 */
          certificate_list?: readonly string[] | undefined
          /** 商标许可使用授权书列表 */
          license_list?: readonly string[] | undefined
        }
      | undefined
    /** Logo商标注册证 */
    logo_trademark_registration_certificate?:
      | {
          /** Logo商标注册证 */
          certificate?: string | undefined
          /** Logo商标名称 */
          name: string
          /** Logo商标注册号 */
          number: string
          /** Logo商标有效期开始时间 */
          valid_begin_time: string
          /** Logo商标有效期结束时间 */
          valid_end_time: string
          /** Logo商标国际分类 */
          international_class: string
          /** Logo商标注册人 */
          holder: string
          /** Logo商标许可使用授权书 */
          license?: string | undefined
          /** Logo商标授权有效期开始时间 */
          authorization_begin_time?: string | undefined
          /** Logo商标授权有效期结束时间 */
          authorization_end_time?: string | undefined
          /** Logo商标注册证列表 */
          certificate_list?: readonly string[] | undefined
          /** Logo商标许可使用授权书列表 */
          license_list?: readonly string[] | undefined
        }
      | undefined
    /** 无商标额外证明材料 (上传接口返回的 media_id) */
    no_trademark_addition_prove?: string | undefined
    /** 无商标额外证明材料列表 */
    no_trademark_addition_prove_list?: readonly string[] | undefined
  }
}

/** 提交入驻申请 */
export interface PostV3BrandApplymentsRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandApplymentsBody
}

export interface PostV3BrandApplymentsResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
}

/** 根据申请单ID查询申请状态 */
export interface GetV3BrandApplymentsApplymentIdByApplymentIdRequest extends BodilessOptions {
  /** 微信支付申请单号 */
  applyment_id: string
  query?: undefined
}

export interface GetV3BrandApplymentsApplymentIdByApplymentIdResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
  /** 申请状态 */
  applyment_state:
    | 'APPLYMENT_STATE_UNKNOWN'
    | 'APPLYMENT_STATE_UNSUBMITTED'
    | 'APPLYMENT_STATE_WAITING_VALIDATE'
    | 'APPLYMENT_STATE_WAITING_AUDIT'
    | 'APPLYMENT_STATE_WAITING_AUTH'
    | 'APPLYMENT_STATE_OPEN_ACCOUNT'
    | 'APPLYMENT_STATE_FINISH'
    | 'APPLYMENT_STATE_AUDIT_REJECTED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
  /** 申请状态说明 */
  applyment_state_desc: string
  /** 授权确认二维码链接 */
  authorization_confirmation_qr_code?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 品牌ID */
  brand_id?: string
}

/** 根据业务申请编号查询申请状态 */
export interface GetV3BrandApplymentsBusinessCodeByBusinessCodeRequest extends BodilessOptions {
  /** 业务申请编号 */
  business_code: string
  query?: undefined
}

export interface GetV3BrandApplymentsBusinessCodeByBusinessCodeResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
  /** 申请状态 */
  applyment_state:
    | 'APPLYMENT_STATE_UNKNOWN'
    | 'APPLYMENT_STATE_UNSUBMITTED'
    | 'APPLYMENT_STATE_WAITING_VALIDATE'
    | 'APPLYMENT_STATE_WAITING_AUDIT'
    | 'APPLYMENT_STATE_WAITING_AUTH'
    | 'APPLYMENT_STATE_OPEN_ACCOUNT'
    | 'APPLYMENT_STATE_FINISH'
    | 'APPLYMENT_STATE_AUDIT_REJECTED'
    | 'APPLYMENT_STATE_CANCELED'
    | (string & {})
  /** 申请状态说明 */
  applyment_state_desc: string
  /** 授权确认二维码链接 */
  authorization_confirmation_qr_code?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 品牌ID */
  brand_id?: string
}

export interface PostV3BrandApplymentsCancelApplymentBody {
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 业务申请编号 */
  business_code?: string | undefined
}

/** 撤销申请 */
export interface PostV3BrandApplymentsCancelApplymentRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandApplymentsCancelApplymentBody
}

export interface PostV3BrandApplymentsCancelApplymentResponse {
  /** 微信支付申请单号 */
  applyment_id: string
  /** 业务申请编号 */
  business_code: string
}

export type GetV3BrandCardCardConfigsQuery = {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 查询商家名片配置申请状态 */
export interface GetV3BrandCardCardConfigsRequest extends BodilessOptions {
  query: GetV3BrandCardCardConfigsQuery
}

export interface GetV3BrandCardCardConfigsResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 申请单状态 */
  applyment_state:
    | 'STATE_UNKNOWN'
    | 'DRAFTING'
    | 'AUDITING'
    | 'AUDIT_REJECTED'
    | 'PENDING_PUBLISH'
    | 'PUBLISHED'
    | 'CANCELED'
    | (string & {})
  /** 定时发布时间 (RFC 3339) */
  scheduled_publish_time?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 实际发布时间 (RFC 3339) */
  actual_publish_time?: string
}

export interface PostV3BrandCardCardConfigsBody {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 品牌小程序信息 */
  brand_mini_program_info?:
    | {
        /** 公众账号ID */
        appid: string
        /** 小程序默认跳转路径 */
        default_jump_path?: string | undefined
      }
    | undefined
  /** 品牌客服信息 */
  brand_customer_service: {
    /** 客服类型 */
    customer_service_type: 'MINI_PROGRAM' | 'CUSTOMIZE_WEB' | 'CUSTOMIZE_MP' | 'SERVICE_PHONE'
    /** 客服电话 */
    customer_service_phone?: string | undefined
    /** 客服路径 */
    customer_service_path?: string | undefined
    /** 公众账号ID */
    appid?: string | undefined
  }
  /** 服务列表 */
  service_list?:
    | readonly {
        /** 服务分类名称 */
        service_classify_name?: string | undefined
        /** 服务名称 */
        service_name?: string | undefined
        /** 服务跳转类型 */
        service_jump_type: 'JUMP_MINI_PROGRAM' | 'JUMP_WEB_PAGE'
        /** 服务跳转路径 */
        service_jump_path: string
        /** 公众账号ID */
        appid?: string | undefined
      }[]
    | undefined
}

/** 提交商家名片配置申请 */
export interface PostV3BrandCardCardConfigsRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandCardCardConfigsBody
}

export interface PostV3BrandCardCardConfigsResponse {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 商家名片预览二维码链接 */
  card_preview_url: string
}

export interface PostV3BrandCardCardConfigsCancelApplymentBody {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 撤销商家名片配置申请 */
export interface PostV3BrandCardCardConfigsCancelApplymentRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandCardCardConfigsCancelApplymentBody
}

export interface PostV3BrandCardCardConfigsCancelApplymentResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 申请单状态 */
  applyment_state:
    | 'STATE_UNKNOWN'
    | 'DRAFTING'
    | 'AUDITING'
    | 'AUDIT_REJECTED'
    | 'PENDING_PUBLISH'
    | 'PUBLISHED'
    | 'CANCELED'
    | (string & {})
}

export type GetV3BrandCardCardConfigsPreviewUrlQuery = {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
}

/** 获取商家名片预览二维码 */
export interface GetV3BrandCardCardConfigsPreviewUrlRequest extends BodilessOptions {
  query: GetV3BrandCardCardConfigsPreviewUrlQuery
}

export interface GetV3BrandCardCardConfigsPreviewUrlResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 商家名片预览二维码链接 */
  card_preview_url: string
  /** 预览二维码链接过期时间 (RFC 3339) */
  url_expired_time: string
}

export interface PostV3BrandCardCardConfigsPublishBody {
  /** 业务申请编号 */
  business_code?: string | undefined
  /** 微信支付申请单号 */
  applyment_id?: string | undefined
  /** 品牌ID */
  brand_id: string
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH'
  /** 定时发布时间 (RFC 3339) */
  scheduled_publish_time?: string | undefined
}

/** 发布商家名片配置 */
export interface PostV3BrandCardCardConfigsPublishRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandCardCardConfigsPublishBody
}

export interface PostV3BrandCardCardConfigsPublishResponse {
  /** 业务申请编号 */
  business_code: string
  /** 微信支付申请单号 */
  applyment_id: string
  /** 品牌ID */
  brand_id: string
  /** 发布方式 */
  publish_type: 'IMMEDIATE_PUBLISH' | 'SCHEDULED_PUBLISH' | (string & {})
  /** 定时发布时间 (RFC 3339) */
  scheduled_publish_time?: string
}

export type GetV3BrandCardCardLinksQuery = {
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene?: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | undefined
  /** 查询页码 */
  page_index?: number | undefined
  /** 查询页大小 */
  page_size?: number | undefined
}

/** 查询已生效交易连接名片规则 */
export interface GetV3BrandCardCardLinksRequest extends BodilessOptions {
  query: GetV3BrandCardCardLinksQuery
}

export interface GetV3BrandCardCardLinksResponse {
  /** 品牌ID */
  brand_id?: string
  /** 查询页码 */
  page_index?: number
  /** 查询页大小 */
  page_size?: number
  /** 总数 */
  total_num?: number
  /** 已生效连接列表 */
  active_link_list?: {
    /** 交易场景类型 */
    payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
    /** 公众账号ID */
    appid_list?: string[]
    /** 商户号 */
    card_link_mchid?: string
    /** 服务ID */
    service_id?: string
  }[]
}

export interface PostV3BrandCardCardLinksBody {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  card_link_mchid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
}

/** 添加交易连接名片规则申请 */
export interface PostV3BrandCardCardLinksRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandCardCardLinksBody
}

export interface PostV3BrandCardCardLinksResponse {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
}

export type GetV3BrandCardCardLinksBusinessCodeByBusinessCodeQuery = {
  /** 品牌ID */
  brand_id: string
}

/** 根据业务申请编号查询添加申请状态 */
export interface GetV3BrandCardCardLinksBusinessCodeByBusinessCodeRequest extends BodilessOptions {
  /** 业务申请编号 */
  business_code: string
  query: GetV3BrandCardCardLinksBusinessCodeByBusinessCodeQuery
}

export interface GetV3BrandCardCardLinksBusinessCodeByBusinessCodeResponse {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
  /** 交易连接名片配置状态 */
  configuration_state:
    | 'WAITING_AUDIT'
    | 'AUDIT_REJECT'
    | 'WAITING_CONFIRMATION'
    | 'MERCHANT_ADMIN_REJECT'
    | 'IN_EFFECT'
    | (string & {})
  /** 驳回原因 */
  reject_reason?: string
}

export interface PostV3BrandCardCardLinksCancelApplymentBody {
  /** 业务申请编号 */
  business_code: string
  /** 品牌ID */
  brand_id: string
}

/** 撤销交易连接名片配置申请 */
export interface PostV3BrandCardCardLinksCancelApplymentRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandCardCardLinksCancelApplymentBody
}

export interface PostV3BrandCardCardLinksCancelApplymentResponse {
  /** 业务申请编号 */
  business_code: string
}

export interface PostV3BrandCardCardLinksUnbindCardLinkBody {
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE'
  /** 公众账号ID */
  appid?: string | undefined
  /** 商户号 */
  card_link_mchid?: string | undefined
  /** 服务ID */
  service_id?: string | undefined
}

/** 解除已生效交易连接名片场景 */
export interface PostV3BrandCardCardLinksUnbindCardLinkRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandCardCardLinksUnbindCardLinkBody
}

export interface PostV3BrandCardCardLinksUnbindCardLinkResponse {
  /** 品牌ID */
  brand_id: string
  /** 交易场景类型 */
  payment_scene: 'MINI_PROGRAM' | 'APP' | 'PAYMENT_SCORE' | 'PAYMENT_CODE' | (string & {})
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  card_link_mchid?: string
  /** 服务ID */
  service_id?: string
}

export type GetV3BrandMarketingShakeActivitiesActivitiesQuery = {
  /** 品牌ID */
  brand_id: string
  /** 分页大小 (1–100) */
  limit: number
  /** 分页页码 */
  offset: number
  /** 活动状态 */
  activity_state?: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | undefined
  audit_state?: 'PENDING' | 'APPROVED' | 'REJECTED' | undefined
}

/** 查询摇优惠活动列表 */
export interface GetV3BrandMarketingShakeActivitiesActivitiesRequest extends BodilessOptions {
  query: GetV3BrandMarketingShakeActivitiesActivitiesQuery
}

export interface GetV3BrandMarketingShakeActivitiesActivitiesResponse {
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总数 */
  total_count: number
  /** 摇一摇有优惠活动列表 */
  data?: {
    /** 活动id */
    id: string
    /** 活动名称 */
    name: string
    /** 活动状态 */
    activity_state: 'CREATED' | 'DELIVERING' | 'EXPIRED' | 'PAUSED' | 'TERMINATED' | (string & {})
    audit_state: 'PENDING' | 'APPROVED' | 'REJECTED' | (string & {})
    /** 可用库存 */
    available_quota: number
    /** 总库存 */
    total_quota: number
    /** 投放模式 */
    delivery_mode: 'SMART' | 'TARGETED' | (string & {})
    /** 投放时间范围 */
    time_range: {
      /** 开始时间 (RFC 3339) */
      start_time: string
      /** 结束时间 (RFC 3339) */
      end_time: string
    }
    /** 商品券 */
    product_coupon?: {
      /** 商品券ID */
      product_coupon_id: string
      /** 商品券批次列表 */
      stock_list?: {
        /** 批次ID */
        stock_id: string
      }[]
    }
  }[]
}

export type GetV3BrandPartnerCardMemberCardsQuery = {
  /** 品牌id */
  brand_id: string
  /** 状态 */
  state?: 'CARD_EFFECTIVE' | 'CARD_INVALID' | undefined
  /** 分页页码 (默认 0) */
  offset?: number | undefined
  /** 分页大小 */
  limit?: number | undefined
}

/** 查询会员卡模板列表 */
export interface GetV3BrandPartnerCardMemberCardsRequest extends BodilessOptions {
  query: GetV3BrandPartnerCardMemberCardsQuery
}

export interface GetV3BrandPartnerCardMemberCardsResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 会员卡模板列表 */
  data?: {
    /** 会员卡模板ID */
    card_id: string
    /** 品牌ID */
    brand_id: string
    /** 商户AppId */
    appid: string
    /** 会员卡类型 */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
    /** 卡名称 */
    card_title: string
    /** 卡背景颜色 */
    card_color: string
    /** 卡背景图URL */
    card_picture_url: string
    /** 会员卡code分配类型 */
    code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
    /** 会员码型 */
    code_type:
      | 'NONE_CODE'
      | 'BAR_CODE'
      | 'QR_CODE'
      | 'BAR_CODE_AND_QR_CODE'
      | 'JUMP_MINI_PROGRAM'
      | (string & {})
    /** 会员码跳转信息 */
    code_jump_information?: {
      /** 会员码跳转AppID */
      jump_appid?: string
      /** 会员码跳转路径 */
      jump_path?: string
    }
    /** 会员权益 */
    benefits: string
    /** 回调地址 */
    notify_url: string
    /** 是否置顶 */
    need_pinned?: boolean
    /** 是否展示会员等级 */
    need_display_level?: boolean
    /** 会员初始等级 */
    init_level?: string
    /** 服务电话 */
    service_phone?: string
    /** 商家法务协议 */
    legal_agreement?: string
    /** 会员卡有效期 */
    valid_date_information: {
      /** 有效期类型 */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
      /** 有效期开始时间 (RFC 3339) */
      available_begin_time?: string
      /** 有效期结束时间 (RFC 3339) */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
    }
    /** 积分信息 */
    points_information?: {
      /** 积分跳转AppID */
      jump_appid?: string
      /** 积分跳转路径 */
      jump_path?: string
    }
    /** 储值信息 */
    balance_information?: {
      /** 储值小程序AppID */
      jump_appid?: string
      /** 储值小程序路径 */
      jump_path?: string
    }
    /** 付费会员信息 */
    purchase_information?: {
      /** 付费会员价格 */
      price?: number
      /** 付费会员跳转AppID */
      jump_appid?: string
      /** 付费会员跳转路径 */
      jump_path?: string
    }
    /** 用户开卡信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: (
        | 'USER_FORM_FLAG_SEX'
        | 'USER_FORM_FLAG_NAME'
        | 'USER_FORM_FLAG_BIRTHDAY'
        | 'USER_FORM_FLAG_ADDRESS'
        | 'USER_FORM_FLAG_EMAIL'
        | 'USER_FORM_FLAG_CITY'
        | (string & {})
      )[]
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: {
        /** 商户自定义的开卡信息字段类型 */
        type?: 'CHECK_BOX' | 'RADIO' | (string & {})
        /** 字段名称 */
        name?: string
        /** 字段值 */
        values?: string[]
      }[]
    }
    /** 状态 */
    state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
    /** 创建时间 */
    create_time: string
    /** 更新时间 */
    update_time: string
  }[]
}

export interface PostV3BrandPartnerCardMemberCardsBody {
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE'
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE'
  /** 会员码型 */
  code_type: 'NONE_CODE' | 'BAR_CODE' | 'QR_CODE' | 'BAR_CODE_AND_QR_CODE' | 'JUMP_MINI_PROGRAM'
  /** 会员码跳转信息 */
  code_jump_information?:
    | {
        /** 会员码跳转AppID */
        jump_appid?: string | undefined
        /** 会员码跳转路径 */
        jump_path?: string | undefined
      }
    | undefined
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 商家法务协议 */
  legal_agreement?: string | undefined
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string | undefined
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 积分信息 */
  points_information?:
    | {
        /** 积分跳转AppID */
        jump_appid?: string | undefined
        /** 积分跳转路径 */
        jump_path?: string | undefined
      }
    | undefined
  /** 储值信息 */
  balance_information?:
    | {
        /** 储值小程序AppID */
        jump_appid?: string | undefined
        /** 储值小程序路径 */
        jump_path?: string | undefined
      }
    | undefined
  /** 付费会员信息 */
  purchase_information?:
    | {
        /** 付费会员价格 */
        price?: number | undefined
        /** 付费会员跳转AppID */
        jump_appid?: string | undefined
        /** 付费会员跳转路径 */
        jump_path?: string | undefined
      }
    | undefined
  /** 用户开卡信息 */
  user_information?:
    | {
        /** 平台提供的通用开卡信息字段 */
        common_field_list?:
          | readonly (
              | 'USER_FORM_FLAG_SEX'
              | 'USER_FORM_FLAG_NAME'
              | 'USER_FORM_FLAG_BIRTHDAY'
              | 'USER_FORM_FLAG_ADDRESS'
              | 'USER_FORM_FLAG_EMAIL'
              | 'USER_FORM_FLAG_CITY'
            )[]
          | undefined
        /** 商户自定义的开卡信息字段 */
        custom_field_list?:
          | readonly {
              /** 商户自定义的开卡信息字段类型 */
              type?: 'CHECK_BOX' | 'RADIO' | undefined
              /** 字段名称 */
              name?: string | undefined
              /** 字段值 */
              values?: readonly string[] | undefined
            }[]
          | undefined
      }
    | undefined
}

/** 创建会员卡模板 */
export interface PostV3BrandPartnerCardMemberCardsRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandPartnerCardMemberCardsBody
}

export interface PostV3BrandPartnerCardMemberCardsResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type:
    | 'NONE_CODE'
    | 'BAR_CODE'
    | 'QR_CODE'
    | 'BAR_CODE_AND_QR_CODE'
    | 'JUMP_MINI_PROGRAM'
    | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: (
      | 'USER_FORM_FLAG_SEX'
      | 'USER_FORM_FLAG_NAME'
      | 'USER_FORM_FLAG_BIRTHDAY'
      | 'USER_FORM_FLAG_ADDRESS'
      | 'USER_FORM_FLAG_EMAIL'
      | 'USER_FORM_FLAG_CITY'
      | (string & {})
    )[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  update_time: string
}

export type DeleteV3BrandPartnerCardMemberCardsByCardIdQuery = {
  /** 品牌id */
  brand_id: string
}

/** 删除会员卡模板 */
export interface DeleteV3BrandPartnerCardMemberCardsByCardIdRequest extends BodilessOptions {
  /** 会员卡模板ID */
  card_id: string
  query: DeleteV3BrandPartnerCardMemberCardsByCardIdQuery
}

export interface DeleteV3BrandPartnerCardMemberCardsByCardIdResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type:
    | 'NONE_CODE'
    | 'BAR_CODE'
    | 'QR_CODE'
    | 'BAR_CODE_AND_QR_CODE'
    | 'JUMP_MINI_PROGRAM'
    | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: (
      | 'USER_FORM_FLAG_SEX'
      | 'USER_FORM_FLAG_NAME'
      | 'USER_FORM_FLAG_BIRTHDAY'
      | 'USER_FORM_FLAG_ADDRESS'
      | 'USER_FORM_FLAG_EMAIL'
      | 'USER_FORM_FLAG_CITY'
      | (string & {})
    )[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  update_time: string
}

export type GetV3BrandPartnerCardMemberCardsByCardIdQuery = {
  /** 品牌id */
  brand_id: string
}

/** 查询会员卡模板信息 */
export interface GetV3BrandPartnerCardMemberCardsByCardIdRequest extends BodilessOptions {
  /** 会员卡模板ID */
  card_id: string
  query: GetV3BrandPartnerCardMemberCardsByCardIdQuery
}

export interface GetV3BrandPartnerCardMemberCardsByCardIdResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type:
    | 'NONE_CODE'
    | 'BAR_CODE'
    | 'QR_CODE'
    | 'BAR_CODE_AND_QR_CODE'
    | 'JUMP_MINI_PROGRAM'
    | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: (
      | 'USER_FORM_FLAG_SEX'
      | 'USER_FORM_FLAG_NAME'
      | 'USER_FORM_FLAG_BIRTHDAY'
      | 'USER_FORM_FLAG_ADDRESS'
      | 'USER_FORM_FLAG_EMAIL'
      | 'USER_FORM_FLAG_CITY'
      | (string & {})
    )[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  update_time: string
}

export interface PatchV3BrandPartnerCardMemberCardsByCardIdBody {
  /** 品牌ID */
  brand_id: string
  /** 卡名称 */
  card_title?: string | undefined
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 会员码跳转信息 */
  code_jump_information?:
    | {
        /** 会员码跳转AppID */
        jump_appid?: string | undefined
        /** 会员码跳转路径 */
        jump_path?: string | undefined
      }
    | undefined
  /** 会员权益 */
  benefits?: string | undefined
  /** 回调地址 */
  notify_url?: string | undefined
  /** 是否置顶 */
  need_pinned?: boolean | undefined
  /** 是否展示会员等级 */
  need_display_level?: boolean | undefined
  /** 会员初始等级 */
  init_level?: string | undefined
  /** 服务电话 */
  service_phone?: string | undefined
  /** 商家法务协议 */
  legal_agreement?: string | undefined
  /** 会员卡有效期 */
  valid_date_information?:
    | {
        /** 有效期类型 */
        type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
        /** 有效期开始时间 (RFC 3339) */
        available_begin_time?: string | undefined
        /** 有效期结束时间 (RFC 3339) */
        available_end_time?: string | undefined
        /** 生效后N天内有效 */
        available_day_after_receive?: number | undefined
      }
    | undefined
  /** 积分信息 */
  points_information?:
    | {
        /** 积分跳转AppID */
        jump_appid?: string | undefined
        /** 积分跳转路径 */
        jump_path?: string | undefined
      }
    | undefined
  /** 储值信息 */
  balance_information?:
    | {
        /** 储值小程序AppID */
        jump_appid?: string | undefined
        /** 储值小程序路径 */
        jump_path?: string | undefined
      }
    | undefined
  /** 付费会员信息 */
  purchase_information?:
    | {
        /** 付费会员价格 */
        price?: number | undefined
        /** 付费会员跳转AppID */
        jump_appid?: string | undefined
        /** 付费会员跳转路径 */
        jump_path?: string | undefined
      }
    | undefined
  /** 用户开卡信息 */
  user_information?:
    | {
        /** 平台提供的通用开卡信息字段 */
        common_field_list?:
          | readonly (
              | 'USER_FORM_FLAG_SEX'
              | 'USER_FORM_FLAG_NAME'
              | 'USER_FORM_FLAG_BIRTHDAY'
              | 'USER_FORM_FLAG_ADDRESS'
              | 'USER_FORM_FLAG_EMAIL'
              | 'USER_FORM_FLAG_CITY'
            )[]
          | undefined
        /** 商户自定义的开卡信息字段 */
        custom_field_list?:
          | readonly {
              /** 商户自定义的开卡信息字段类型 */
              type?: 'CHECK_BOX' | 'RADIO' | undefined
              /** 字段名称 */
              name?: string | undefined
              /** 字段值 */
              values?: readonly string[] | undefined
            }[]
          | undefined
      }
    | undefined
}

/** 修改会员卡模板信息 */
export interface PatchV3BrandPartnerCardMemberCardsByCardIdRequest extends JsonOptions {
  /** 会员卡模板ID */
  card_id: string
  query?: undefined
  json: PatchV3BrandPartnerCardMemberCardsByCardIdBody
}

export interface PatchV3BrandPartnerCardMemberCardsByCardIdResponse {
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type:
    | 'NONE_CODE'
    | 'BAR_CODE'
    | 'QR_CODE'
    | 'BAR_CODE_AND_QR_CODE'
    | 'JUMP_MINI_PROGRAM'
    | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: (
      | 'USER_FORM_FLAG_SEX'
      | 'USER_FORM_FLAG_NAME'
      | 'USER_FORM_FLAG_BIRTHDAY'
      | 'USER_FORM_FLAG_ADDRESS'
      | 'USER_FORM_FLAG_EMAIL'
      | 'USER_FORM_FLAG_CITY'
      | (string & {})
    )[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  update_time: string
}

export interface PostV3BrandPartnerCardMemberCardsByCardIdInvalidateBody {
  /** 品牌id */
  brand_id: string
}

/** 作废会员卡模板 */
export interface PostV3BrandPartnerCardMemberCardsByCardIdInvalidateRequest extends JsonOptions {
  /** 会员卡模板ID */
  card_id: string
  query?: undefined
  json: PostV3BrandPartnerCardMemberCardsByCardIdInvalidateBody
}

export interface PostV3BrandPartnerCardMemberCardsByCardIdInvalidateResponse {
  /** 商家请求单号 */
  out_request_no: string
  /** 会员卡模板ID */
  card_id: string
  /** 品牌ID */
  brand_id: string
  /** 商户AppId */
  appid: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 卡名称 */
  card_title: string
  /** 卡背景颜色 */
  card_color: string
  /** 卡背景图URL */
  card_picture_url: string
  /** 会员卡code分配类型 */
  code_mode: 'SYSTEM_ALLOCATE' | 'MERCHANT_ALLOCATE' | (string & {})
  /** 会员码型 */
  code_type:
    | 'NONE_CODE'
    | 'BAR_CODE'
    | 'QR_CODE'
    | 'BAR_CODE_AND_QR_CODE'
    | 'JUMP_MINI_PROGRAM'
    | (string & {})
  /** 会员码跳转信息 */
  code_jump_information?: {
    /** 会员码跳转AppID */
    jump_appid?: string
    /** 会员码跳转路径 */
    jump_path?: string
  }
  /** 会员权益 */
  benefits: string
  /** 回调地址 */
  notify_url: string
  /** 是否置顶 */
  need_pinned?: boolean
  /** 是否展示会员等级 */
  need_display_level?: boolean
  /** 会员初始等级 */
  init_level?: string
  /** 服务电话 */
  service_phone?: string
  /** 商家法务协议 */
  legal_agreement?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 会员中心信息 */
  member_information: {
    /** 会员中心跳转AppID */
    jump_appid?: string
    /** 会员中心跳转路径 */
    jump_path?: string
  }
  /** 积分信息 */
  points_information?: {
    /** 积分跳转AppID */
    jump_appid?: string
    /** 积分跳转路径 */
    jump_path?: string
  }
  /** 储值信息 */
  balance_information?: {
    /** 储值小程序AppID */
    jump_appid?: string
    /** 储值小程序路径 */
    jump_path?: string
  }
  /** 付费会员信息 */
  purchase_information?: {
    /** 付费会员价格 */
    price?: number
    /** 付费会员跳转AppID */
    jump_appid?: string
    /** 付费会员跳转路径 */
    jump_path?: string
  }
  /** 用户开卡信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: (
      | 'USER_FORM_FLAG_SEX'
      | 'USER_FORM_FLAG_NAME'
      | 'USER_FORM_FLAG_BIRTHDAY'
      | 'USER_FORM_FLAG_ADDRESS'
      | 'USER_FORM_FLAG_EMAIL'
      | 'USER_FORM_FLAG_CITY'
      | (string & {})
    )[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 商户自定义的开卡信息字段类型 */
      type?: 'CHECK_BOX' | 'RADIO' | (string & {})
      /** 字段名称 */
      name?: string
      /** 字段值 */
      values?: string[]
    }[]
  }
  /** 状态 */
  state: 'CARD_EFFECTIVE' | 'CARD_INVALID' | (string & {})
  /** 创建时间 */
  create_time: string
  /** 更新时间 */
  update_time: string
}

export type GetV3BrandPartnerCardMemberMembershipActivitiesQuery = {
  /** 品牌id */
  brand_id: string
  /** 会员卡模板ID */
  card_id?: string | undefined
  /** 活动状态 */
  activity_state?:
    | 'MEMBERSHIP_ACTIVITY_CREATED'
    | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
    | 'MEMBERSHIP_ACTIVITY_TERMINATED'
    | 'MEMBERSHIP_ACTIVITY_EXPIRED'
    | undefined
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
}

/** 查询品牌会员发券活动列表 */
export interface GetV3BrandPartnerCardMemberMembershipActivitiesRequest extends BodilessOptions {
  query: GetV3BrandPartnerCardMemberMembershipActivitiesQuery
}

export interface GetV3BrandPartnerCardMemberMembershipActivitiesResponse {
  /** 活动列表 */
  data?: {
    /** 商户请求单号 */
    out_request_no: string
    /** 品牌ID */
    brand_id: string
    /** 会员卡ID */
    card_id: string
    /** 活动渠道 */
    activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
    /** 活动主标题 */
    title: string
    /** 活动主标题 */
    sub_title: string
    /** 活动开始时间 (RFC 3339) */
    begin_time: string
    /** 活动结束时间 (RFC 3339) */
    end_time: string
    /** 活动总库存 */
    apply_total: number
    /** 活动剩余库存 */
    apply_available: number
    /** 商品券批次列表 */
    product_coupon_stock_list: {
      /** 商品券ID */
      product_coupon_id: string
      /** 批次ID */
      stock_id: string
    }[]
    /** 活动ID */
    activity_id: string
    /** 活动状态 */
    activity_state:
      | 'MEMBERSHIP_ACTIVITY_CREATED'
      | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
      | 'MEMBERSHIP_ACTIVITY_TERMINATED'
      | 'MEMBERSHIP_ACTIVITY_EXPIRED'
      | (string & {})
    /** 创建时间 (RFC 3339) */
    create_time: string
    /** 更新时间 (RFC 3339) */
    modify_time: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
}

export interface PostV3BrandPartnerCardMemberMembershipActivitiesBody {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT'
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 (RFC 3339) */
  begin_time: string
  /** 活动结束时间 (RFC 3339) */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 商品券批次列表 */
  product_coupon_stock_list: readonly {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }[]
}

/** 创建品牌会员发券活动 */
export interface PostV3BrandPartnerCardMemberMembershipActivitiesRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandPartnerCardMemberMembershipActivitiesBody
}

export interface PostV3BrandPartnerCardMemberMembershipActivitiesResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 (RFC 3339) */
  begin_time: string
  /** 活动结束时间 (RFC 3339) */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }[]
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state:
    | 'MEMBERSHIP_ACTIVITY_CREATED'
    | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
    | 'MEMBERSHIP_ACTIVITY_TERMINATED'
    | 'MEMBERSHIP_ACTIVITY_EXPIRED'
    | (string & {})
  /** 创建时间 (RFC 3339) */
  create_time: string
  /** 更新时间 (RFC 3339) */
  modify_time: string
}

export type GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdQuery = {
  /** 品牌id */
  brand_id: string
}

/** 查询品牌会员发券活动 */
export interface GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdRequest
  extends BodilessOptions {
  /** 活动ID */
  activity_id: string
  query: GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdQuery
}

export interface GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 (RFC 3339) */
  begin_time: string
  /** 活动结束时间 (RFC 3339) */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }[]
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state:
    | 'MEMBERSHIP_ACTIVITY_CREATED'
    | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
    | 'MEMBERSHIP_ACTIVITY_TERMINATED'
    | 'MEMBERSHIP_ACTIVITY_EXPIRED'
    | (string & {})
  /** 创建时间 (RFC 3339) */
  create_time: string
  /** 更新时间 (RFC 3339) */
  modify_time: string
}

export interface PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdBody {
  /** 品牌ID */
  brand_id: string
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 (RFC 3339) */
  begin_time: string
  /** 活动结束时间 (RFC 3339) */
  end_time: string
}

/** 修改品牌会员发券活动信息 */
export interface PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdRequest
  extends JsonOptions {
  /** 活动ID */
  activity_id: string
  query?: undefined
  json: PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdBody
}

export interface PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 (RFC 3339) */
  begin_time: string
  /** 活动结束时间 (RFC 3339) */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }[]
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state:
    | 'MEMBERSHIP_ACTIVITY_CREATED'
    | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
    | 'MEMBERSHIP_ACTIVITY_TERMINATED'
    | 'MEMBERSHIP_ACTIVITY_EXPIRED'
    | (string & {})
  /** 创建时间 (RFC 3339) */
  create_time: string
  /** 更新时间 (RFC 3339) */
  modify_time: string
}

export interface PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateBody {
  /** 品牌ID */
  brand_id: string
}

/** 终止品牌会员发券活动 */
export interface PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateRequest
  extends JsonOptions {
  /** 活动ID */
  activity_id: string
  query?: undefined
  json: PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateBody
}

export interface PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateResponse {
  /** 商户请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡ID */
  card_id: string
  /** 活动渠道 */
  activity_channel: 'MECHANT_APP_COMPONENT' | (string & {})
  /** 活动主标题 */
  title: string
  /** 活动主标题 */
  sub_title: string
  /** 活动开始时间 (RFC 3339) */
  begin_time: string
  /** 活动结束时间 (RFC 3339) */
  end_time: string
  /** 活动总库存 */
  apply_total: number
  /** 活动剩余库存 */
  apply_available: number
  /** 商品券批次列表 */
  product_coupon_stock_list: {
    /** 商品券ID */
    product_coupon_id: string
    /** 批次ID */
    stock_id: string
  }[]
  /** 活动ID */
  activity_id: string
  /** 活动状态 */
  activity_state:
    | 'MEMBERSHIP_ACTIVITY_CREATED'
    | 'MEMBERSHIP_ACTIVITY_EFFECTIVE'
    | 'MEMBERSHIP_ACTIVITY_TERMINATED'
    | 'MEMBERSHIP_ACTIVITY_EXPIRED'
    | (string & {})
  /** 创建时间 (RFC 3339) */
  create_time: string
  /** 更新时间 (RFC 3339) */
  modify_time: string
}

export interface PostV3BrandPartnerCardMemberPayViewTokensBody {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
}

/** 品牌会员展示付款码组件预授权 */
export interface PostV3BrandPartnerCardMemberPayViewTokensRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandPartnerCardMemberPayViewTokensBody
}

export interface PostV3BrandPartnerCardMemberPayViewTokensResponse {
  /** 预授权token */
  token: string
  /** token 过期时间 (RFC 3339) */
  expire_time: string
}

export interface PostV3BrandPartnerCardMemberPreAuthTokensBody {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
}

/** 入会组件预授权 */
export interface PostV3BrandPartnerCardMemberPreAuthTokensRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandPartnerCardMemberPreAuthTokensBody
}

export interface PostV3BrandPartnerCardMemberPreAuthTokensResponse {
  /** 预授权token */
  token: string
  /** token 过期时间 (RFC 3339) */
  expire_time: string
}

export type GetV3BrandPartnerCardMemberUserCardsQuery = {
  /** 品牌id */
  brand_id: string
  /** 用户标识 */
  openid: string
  /** 用户会员卡状态 */
  user_card_state?: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | undefined
  /** 分页页码 (默认 0) */
  offset: number
  /** 分页大小 */
  limit: number
}

/** 查询用户在品牌下所有会员卡 */
export interface GetV3BrandPartnerCardMemberUserCardsRequest extends BodilessOptions {
  query: GetV3BrandPartnerCardMemberUserCardsQuery
}

export interface GetV3BrandPartnerCardMemberUserCardsResponse {
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 会员卡列表 */
  data?: {
    /** 会员卡code */
    user_card_code: string
    /** 会员卡模板ID */
    card_id: string
    /** 用户标识 */
    openid: string
    /** 卡背景颜色 */
    card_color?: string
    /** 卡背景图URL */
    card_picture_url?: string
    /** 品牌ID */
    brand_id: string
    /** 会员卡类型 */
    card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
    /** 加密的手机号 (加密) */
    phone_number?: string
    /** 等级 */
    level?: string
    /** 会员卡有效期 */
    valid_date_information: {
      /** 有效期类型 */
      type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
      /** 有效期开始时间 (RFC 3339) */
      available_begin_time?: string
      /** 有效期结束时间 (RFC 3339) */
      available_end_time?: string
      /** 生效后N天内有效 */
      available_day_after_receive?: number
    }
    /** 领取时间 */
    pickup_time: string
    /** 用户开卡时填写的个人信息 */
    user_information?: {
      /** 平台提供的通用开卡信息字段 */
      common_field_list?: {
        /** 平台提供的通用开卡信息字段 */
        name?:
          | 'USER_FORM_FLAG_SEX'
          | 'USER_FORM_FLAG_NAME'
          | 'USER_FORM_FLAG_BIRTHDAY'
          | 'USER_FORM_FLAG_ADDRESS'
          | 'USER_FORM_FLAG_EMAIL'
          | 'USER_FORM_FLAG_CITY'
          | (string & {})
        /** 加密的用户开卡时填写的个人信息 (加密) */
        value?: string
      }[]
      /** 商户自定义的开卡信息字段 */
      custom_field_list?: {
        /** 字段名称 */
        name?: string
        /** 加密的用户选择的字段值列表 */
        user_chosen_values?: string[]
      }[]
    }
    /** 商家数据包 */
    attach?: string
    /** 用户会员卡状态 */
    user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
    /** 作废原因 */
    invalid_reason?: string
    /** 作废时间 (RFC 3339) */
    invalid_time?: string
  }[]
}

export interface PostV3BrandPartnerCardMemberUserCardsImportByOpenidBody {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 加密的手机号 (加密) */
  phone_number?: string | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?:
    | {
        /** 平台提供的通用开卡信息字段 */
        common_field_list?:
          | readonly {
              /** 平台提供的通用开卡信息字段 */
              name?:
                | 'USER_FORM_FLAG_SEX'
                | 'USER_FORM_FLAG_NAME'
                | 'USER_FORM_FLAG_BIRTHDAY'
                | 'USER_FORM_FLAG_ADDRESS'
                | 'USER_FORM_FLAG_EMAIL'
                | 'USER_FORM_FLAG_CITY'
                | undefined
              /** 加密的用户开卡时填写的个人信息 (加密) */
              value?: string | undefined
            }[]
          | undefined
        /** 商户自定义的开卡信息字段 */
        custom_field_list?:
          | readonly {
              /** 字段名称 */
              name?: string | undefined
              /** 加密的用户选择的字段值列表 */
              user_chosen_values?: readonly string[] | undefined
            }[]
          | undefined
      }
    | undefined
  /** 会员卡有效期 */
  date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string | undefined
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 领取时间 (RFC 3339) */
  pickup_time: string
}

/** 根据openid导入用户会员卡 */
export interface PostV3BrandPartnerCardMemberUserCardsImportByOpenidRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandPartnerCardMemberUserCardsImportByOpenidBody
}

export interface PostV3BrandPartnerCardMemberUserCardsImportByOpenidResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 (加密) */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 领取时间 (RFC 3339) */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?:
        | 'USER_FORM_FLAG_SEX'
        | 'USER_FORM_FLAG_NAME'
        | 'USER_FORM_FLAG_BIRTHDAY'
        | 'USER_FORM_FLAG_ADDRESS'
        | 'USER_FORM_FLAG_EMAIL'
        | 'USER_FORM_FLAG_CITY'
        | (string & {})
      /** 加密的用户开卡时填写的个人信息 (加密) */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 (RFC 3339) */
  invalid_time?: string
}

export interface PostV3BrandPartnerCardMemberUserCardsImportByPhoneBody {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 加密的手机号 (加密) */
  phone_number: string
  /** 会员卡code */
  user_card_code: string
  /** 用户开卡时填写的个人信息 */
  user_information?:
    | {
        /** 平台提供的通用开卡信息字段 */
        common_field_list?:
          | readonly {
              /** 平台提供的通用开卡信息字段 */
              name?:
                | 'USER_FORM_FLAG_SEX'
                | 'USER_FORM_FLAG_NAME'
                | 'USER_FORM_FLAG_BIRTHDAY'
                | 'USER_FORM_FLAG_ADDRESS'
                | 'USER_FORM_FLAG_EMAIL'
                | 'USER_FORM_FLAG_CITY'
                | undefined
              /** 加密的用户开卡时填写的个人信息 (加密) */
              value?: string | undefined
            }[]
          | undefined
        /** 商户自定义的开卡信息字段 */
        custom_field_list?:
          | readonly {
              /** 字段名称 */
              name?: string | undefined
              /** 加密的用户选择的字段值列表 */
              user_chosen_values?: readonly string[] | undefined
            }[]
          | undefined
      }
    | undefined
  /** 会员卡有效期 */
  date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string | undefined
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string | undefined
    /** 生效后N天内有效 */
    available_day_after_receive?: number | undefined
  }
  /** 领取时间 (RFC 3339) */
  pickup_time: string
}

/** 根据手机号导入用户会员卡 */
export interface PostV3BrandPartnerCardMemberUserCardsImportByPhoneRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandPartnerCardMemberUserCardsImportByPhoneBody
}

export interface PostV3BrandPartnerCardMemberUserCardsImportByPhoneResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 (加密) */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 领取时间 (RFC 3339) */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?:
        | 'USER_FORM_FLAG_SEX'
        | 'USER_FORM_FLAG_NAME'
        | 'USER_FORM_FLAG_BIRTHDAY'
        | 'USER_FORM_FLAG_ADDRESS'
        | 'USER_FORM_FLAG_EMAIL'
        | 'USER_FORM_FLAG_CITY'
        | (string & {})
      /** 加密的用户开卡时填写的个人信息 (加密) */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 (RFC 3339) */
  invalid_time?: string
}

export type GetV3BrandPartnerCardMemberUserCardsByUserCardCodeQuery = {
  /** 品牌id */
  brand_id: string
  /** 会员卡模版ID */
  card_id: string
  /** 用户标识 */
  openid: string
}

/** 查询用户会员卡信息 */
export interface GetV3BrandPartnerCardMemberUserCardsByUserCardCodeRequest extends BodilessOptions {
  /** 会员卡code */
  user_card_code: string
  query: GetV3BrandPartnerCardMemberUserCardsByUserCardCodeQuery
}

export interface GetV3BrandPartnerCardMemberUserCardsByUserCardCodeResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 (加密) */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 领取时间 (RFC 3339) */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?:
        | 'USER_FORM_FLAG_SEX'
        | 'USER_FORM_FLAG_NAME'
        | 'USER_FORM_FLAG_BIRTHDAY'
        | 'USER_FORM_FLAG_ADDRESS'
        | 'USER_FORM_FLAG_EMAIL'
        | 'USER_FORM_FLAG_CITY'
        | (string & {})
      /** 加密的用户开卡时填写的个人信息 (加密) */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 (RFC 3339) */
  invalid_time?: string
}

export type PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeQuery = {
  /** 会员卡模板ID */
  card_id: string
}

export interface PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeBody {
  /** 品牌ID */
  brand_id?: string | undefined
  /** 用户标识 */
  openid?: string | undefined
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 加密的手机号 (加密) */
  phone_number?: string | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information?:
    | {
        /** 有效期类型 */
        type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
        /** 有效期开始时间 (RFC 3339) */
        available_begin_time?: string | undefined
        /** 有效期结束时间 (RFC 3339) */
        available_end_time?: string | undefined
        /** 生效后N天内有效 */
        available_day_after_receive?: number | undefined
      }
    | undefined
  /** 领取时间 (RFC 3339) */
  pickup_time?: string | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?:
    | {
        /** 平台提供的通用开卡信息字段 */
        common_field_list?:
          | readonly {
              /** 平台提供的通用开卡信息字段 */
              name?:
                | 'USER_FORM_FLAG_SEX'
                | 'USER_FORM_FLAG_NAME'
                | 'USER_FORM_FLAG_BIRTHDAY'
                | 'USER_FORM_FLAG_ADDRESS'
                | 'USER_FORM_FLAG_EMAIL'
                | 'USER_FORM_FLAG_CITY'
                | undefined
              /** 加密的用户开卡时填写的个人信息 (加密) */
              value?: string | undefined
            }[]
          | undefined
        /** 商户自定义的开卡信息字段 */
        custom_field_list?:
          | readonly {
              /** 字段名称 */
              name?: string | undefined
              /** 加密的用户选择的字段值列表 */
              user_chosen_values?: readonly string[] | undefined
            }[]
          | undefined
      }
    | undefined
  /** 商家数据包 */
  attach?: string | undefined
}

/** 修改用户会员卡信息 */
export interface PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeRequest extends JsonOptions {
  /** 会员卡code */
  user_card_code: string
  query: PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeQuery
  json: PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeBody
}

export interface PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 (加密) */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 领取时间 (RFC 3339) */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?:
        | 'USER_FORM_FLAG_SEX'
        | 'USER_FORM_FLAG_NAME'
        | 'USER_FORM_FLAG_BIRTHDAY'
        | 'USER_FORM_FLAG_ADDRESS'
        | 'USER_FORM_FLAG_EMAIL'
        | 'USER_FORM_FLAG_CITY'
        | (string & {})
      /** 加密的用户开卡时填写的个人信息 (加密) */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 (RFC 3339) */
  invalid_time?: string
}

export type PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmQuery = {
  /** 会员卡模版ID */
  card_id: string
}

export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmBody {
  /** 品牌ID */
  brand_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string | undefined
  /** 卡背景图URL */
  card_picture_url?: string | undefined
  /** 加密的手机号 (加密) */
  phone_number?: string | undefined
  /** 等级 */
  level?: string | undefined
  /** 会员卡有效期 */
  valid_date_information?:
    | {
        /** 有效期类型 */
        type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'
        /** 有效期开始时间 (RFC 3339) */
        available_begin_time?: string | undefined
        /** 有效期结束时间 (RFC 3339) */
        available_end_time?: string | undefined
        /** 生效后N天内有效 */
        available_day_after_receive?: number | undefined
      }
    | undefined
  /** 用户开卡时填写的个人信息 */
  user_information?:
    | {
        /** 平台提供的通用开卡信息字段 */
        common_field_list?:
          | readonly {
              /** 平台提供的通用开卡信息字段 */
              name?:
                | 'USER_FORM_FLAG_SEX'
                | 'USER_FORM_FLAG_NAME'
                | 'USER_FORM_FLAG_BIRTHDAY'
                | 'USER_FORM_FLAG_ADDRESS'
                | 'USER_FORM_FLAG_EMAIL'
                | 'USER_FORM_FLAG_CITY'
                | undefined
              /** 加密的用户开卡时填写的个人信息 (加密) */
              value?: string | undefined
            }[]
          | undefined
        /** 商户自定义的开卡信息字段 */
        custom_field_list?:
          | readonly {
              /** 字段名称 */
              name?: string | undefined
              /** 加密的用户选择的字段值列表 */
              user_chosen_values?: readonly string[] | undefined
            }[]
          | undefined
      }
    | undefined
  /** 商家数据包 */
  attach?: string | undefined
  /** 会员开卡状态 */
  user_card_confirm_state: 'CREATE_CARD_SUCCESS' | 'CREATE_CARD_FAIL'
}

/** 同步会员开通结果 */
export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmRequest
  extends JsonOptions {
  /** 会员卡code */
  user_card_code: string
  query: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmQuery
  json: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmBody
}

export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 (加密) */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 领取时间 (RFC 3339) */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?:
        | 'USER_FORM_FLAG_SEX'
        | 'USER_FORM_FLAG_NAME'
        | 'USER_FORM_FLAG_BIRTHDAY'
        | 'USER_FORM_FLAG_ADDRESS'
        | 'USER_FORM_FLAG_EMAIL'
        | 'USER_FORM_FLAG_CITY'
        | (string & {})
      /** 加密的用户开卡时填写的个人信息 (加密) */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 (RFC 3339) */
  invalid_time?: string
}

export type PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateQuery = {
  /** 品牌id */
  brand_id: string
  /** 会员卡模版ID */
  card_id: string
}

export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateBody {
  /** 用户标识 */
  openid: string
  /** 作废原因 */
  invalid_reason?: string | undefined
}

/** 作废用户会员卡 */
export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateRequest
  extends JsonOptions {
  /** 会员卡code */
  user_card_code: string
  query: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateQuery
  json: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateBody
}

export interface PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateResponse {
  /** 会员卡code */
  user_card_code: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 卡背景颜色 */
  card_color?: string
  /** 卡背景图URL */
  card_picture_url?: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡类型 */
  card_type: 'PURCHASE' | 'NORMAL' | 'BALANCE' | (string & {})
  /** 加密的手机号 (加密) */
  phone_number?: string
  /** 等级 */
  level?: string
  /** 会员卡有效期 */
  valid_date_information: {
    /** 有效期类型 */
    type: 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT' | (string & {})
    /** 有效期开始时间 (RFC 3339) */
    available_begin_time?: string
    /** 有效期结束时间 (RFC 3339) */
    available_end_time?: string
    /** 生效后N天内有效 */
    available_day_after_receive?: number
  }
  /** 领取时间 (RFC 3339) */
  pickup_time: string
  /** 用户开卡时填写的个人信息 */
  user_information?: {
    /** 平台提供的通用开卡信息字段 */
    common_field_list?: {
      /** 平台提供的通用开卡信息字段 */
      name?:
        | 'USER_FORM_FLAG_SEX'
        | 'USER_FORM_FLAG_NAME'
        | 'USER_FORM_FLAG_BIRTHDAY'
        | 'USER_FORM_FLAG_ADDRESS'
        | 'USER_FORM_FLAG_EMAIL'
        | 'USER_FORM_FLAG_CITY'
        | (string & {})
      /** 加密的用户开卡时填写的个人信息 (加密) */
      value?: string
    }[]
    /** 商户自定义的开卡信息字段 */
    custom_field_list?: {
      /** 字段名称 */
      name?: string
      /** 加密的用户选择的字段值列表 */
      user_chosen_values?: string[]
    }[]
  }
  /** 商家数据包 */
  attach?: string
  /** 用户会员卡状态 */
  user_card_state: 'UNACTIVATED' | 'EFFECTIVE' | 'EXPIRED' | 'INVALID' | (string & {})
  /** 作废原因 */
  invalid_reason?: string
  /** 作废时间 (RFC 3339) */
  invalid_time?: string
}

export interface PostV3BrandPartnerCardMemberUserFeedsBody {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 会员卡code */
  user_card_code: string
  /** 用户标识 */
  openid: string
  /** 商家请求单号 */
  out_request_no: string
  /** 会员动态内容 */
  cell_message: string
}

/** 创建用户动态信息 */
export interface PostV3BrandPartnerCardMemberUserFeedsRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandPartnerCardMemberUserFeedsBody
}

export interface PostV3BrandPartnerCardMemberUserFeedsResponse {
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 会员卡code */
  user_card_code: string
  /** 用户标识 */
  openid: string
  /** 商家请求单号 */
  out_request_no: string
  /** 会员动态内容 */
  cell_message: string
}

export interface PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmBody {
  /** 积分兑券ID */
  record_id: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL'
  /** 兑券成功的券code */
  coupon_code?: string | undefined
  /** 兑券失败原因 */
  fail_reason?: string | undefined
}

/** 同步积分兑券结果 */
export interface PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmBody
}

export interface PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmResponse {
  /** 积分兑券ID */
  record_id: string
  /** 积分兑券模板ID */
  exchange_coupon_template_id: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分兑券状态 */
  state: 'POINT_EXCHANGE_COUPON_SUCCESS' | 'POINT_EXCHANGE_COUPON_FAIL' | (string & {})
  /** 兑券成功的券code */
  coupon_code?: string
  /** 兑券失败原因 */
  fail_reason?: string
}

export interface PostV3BrandPartnerCardMemberUserPointsSyncBody {
  /** 商家请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分余额 */
  point_balance: number
}

/** 同步积分余额 */
export interface PostV3BrandPartnerCardMemberUserPointsSyncRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandPartnerCardMemberUserPointsSyncBody
}

export interface PostV3BrandPartnerCardMemberUserPointsSyncResponse {
  /** 商家请求单号 */
  out_request_no: string
  /** 品牌ID */
  brand_id: string
  /** 会员卡模板ID */
  card_id: string
  /** 用户标识 */
  openid: string
  /** 会员卡code */
  user_card_code: string
  /** 积分余额 */
  point_balance: number
}

export type GetV3BrandPartnerStoreBrandstoresQuery = {
  /** 品牌ID */
  brand_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | undefined
  /** 分页起始位置 */
  offset?: number | undefined
  /** 分页条数 */
  limit?: number | undefined
}

/** 列表查询品牌门店信息 */
export interface GetV3BrandPartnerStoreBrandstoresRequest extends BodilessOptions {
  query: GetV3BrandPartnerStoreBrandstoresQuery
}

export interface GetV3BrandPartnerStoreBrandstoresResponse {
  /** 品牌ID */
  brand_id: string
  /** 分页起始位置 */
  offset?: number
  /** 分页条数 */
  limit?: number
  /** 门店总数 */
  total_count?: number
  /** 品牌门店列表 */
  data?: {
    /** 品牌ID */
    brand_id: string
    /** 品牌门店ID */
    store_id?: string
    /** 门店状态 */
    store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
    /** 审核状态 */
    audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
    /** 审核失败原因 */
    review_reject_reason?: string
    /** 门店基础信息 */
    store_basics?: {
      /** 商家门店编号 */
      store_reference_id?: string
      /** 门店名称 */
      branch_name?: string
    }
    /** 门店地址信息 */
    store_address?: {
      /** 门店省市编码 */
      address_code: string
      /** 门店地址 */
      address_detail: string
      /** 门店地址辅助描述 */
      address_complements?: string
      /** 门店经度 */
      longitude?: string
      /** 门店纬度 */
      latitude?: string
    }
    /** 门店经营信息 */
    store_business?: {
      /** 门店服务电话 */
      service_phone?: string
      /** 门店经营时间 */
      business_hours?: string
    }
    /** 门店收款信息 */
    store_recipient?: {
      /** 门店收款商户号 */
      mchid?: string
      /** 门店收款主体 */
      company_name?: string
      /** 收款绑定状态 */
      recipient_state?:
        | 'CONFIRMED'
        | 'ADMIN_REJECTED'
        | 'CONFIRMING'
        | 'TIMEOUT_REJECTED'
        | (string & {})
    }[]
  }[]
}

export interface PostV3BrandPartnerStoreBrandstoresBody {
  /** 品牌ID */
  brand_id: string
  /** 门店基础信息 */
  store_basics?:
    | {
        /** 商家门店编号 */
        store_reference_id?: string | undefined
        /** 门店名称 */
        branch_name?: string | undefined
      }
    | undefined
  /** 门店地址信息 */
  store_address: {
    /** 门店省市编码 */
    address_code: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string | undefined
    /** 门店经度 */
    longitude?: string | undefined
    /** 门店纬度 */
    latitude?: string | undefined
  }
  /** 门店经营信息 */
  store_business?:
    | {
        /** 门店服务电话 */
        service_phone?: string | undefined
        /** 门店经营时间 */
        business_hours?: string | undefined
      }
    | undefined
}

/** 创建品牌门店 */
export interface PostV3BrandPartnerStoreBrandstoresRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandPartnerStoreBrandstoresBody
}

export interface PostV3BrandPartnerStoreBrandstoresResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string
    /** 门店经度 */
    longitude?: string
    /** 门店纬度 */
    latitude?: string
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string
    /** 收款绑定状态 */
    recipient_state?:
      | 'CONFIRMED'
      | 'ADMIN_REJECTED'
      | 'CONFIRMING'
      | 'TIMEOUT_REJECTED'
      | (string & {})
  }[]
}

export interface DeleteV3BrandPartnerStoreBrandstoresByStoreIdBody {
  /** 品牌ID */
  brand_id: string
}

/** 删除品牌门店 */
export interface DeleteV3BrandPartnerStoreBrandstoresByStoreIdRequest extends JsonOptions {
  /** 品牌门店ID */
  store_id: string
  query?: undefined
  json: DeleteV3BrandPartnerStoreBrandstoresByStoreIdBody
}

export type GetV3BrandPartnerStoreBrandstoresByStoreIdQuery = {
  /** 品牌ID */
  brand_id: string
}

/** 查询品牌门店 */
export interface GetV3BrandPartnerStoreBrandstoresByStoreIdRequest extends BodilessOptions {
  /** 品牌门店ID */
  store_id: string
  query: GetV3BrandPartnerStoreBrandstoresByStoreIdQuery
}

export interface GetV3BrandPartnerStoreBrandstoresByStoreIdResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string
    /** 门店经度 */
    longitude?: string
    /** 门店纬度 */
    latitude?: string
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string
    /** 收款绑定状态 */
    recipient_state?:
      | 'CONFIRMED'
      | 'ADMIN_REJECTED'
      | 'CONFIRMING'
      | 'TIMEOUT_REJECTED'
      | (string & {})
  }[]
}

export interface PatchV3BrandPartnerStoreBrandstoresByStoreIdBody {
  /** 品牌ID */
  brand_id: string
  /** 门店基础信息 */
  store_basics?:
    | {
        /** 商家门店编号 */
        store_reference_id?: string | undefined
        /** 门店名称 */
        branch_name?: string | undefined
      }
    | undefined
  /** 门店地址信息 */
  store_address?:
    | {
        /** 门店省市编码 */
        address_code: string
        /** 门店地址 */
        address_detail: string
        /** 门店地址辅助描述 */
        address_complements?: string | undefined
        /** 门店经度 */
        longitude?: string | undefined
        /** 门店纬度 */
        latitude?: string | undefined
      }
    | undefined
  /** 门店经营信息 */
  store_business?:
    | {
        /** 门店服务电话 */
        service_phone?: string | undefined
        /** 门店经营时间 */
        business_hours?: string | undefined
      }
    | undefined
}

/** 更新品牌门店 */
export interface PatchV3BrandPartnerStoreBrandstoresByStoreIdRequest extends JsonOptions {
  /** 品牌门店ID */
  store_id: string
  query?: undefined
  json: PatchV3BrandPartnerStoreBrandstoresByStoreIdBody
}

export interface PatchV3BrandPartnerStoreBrandstoresByStoreIdResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
  /** 审核状态 */
  audit_state?: 'SUCCESS' | 'PROCESSING' | 'REJECTED' | (string & {})
  /** 审核失败原因 */
  review_reject_reason?: string
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 门店名称 */
    branch_name?: string
  }
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string
    /** 门店经度 */
    longitude?: string
    /** 门店纬度 */
    latitude?: string
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string
    /** 收款绑定状态 */
    recipient_state?:
      | 'CONFIRMED'
      | 'ADMIN_REJECTED'
      | 'CONFIRMING'
      | 'TIMEOUT_REJECTED'
      | (string & {})
  }[]
}

export interface PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientBody {
  /** 品牌ID */
  brand_id: string
  /** 门店收款商户号 */
  mchid: string
  /** 门店收款主体 */
  company_name: string
}

/** 绑定收款商户号 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientRequest
  extends JsonOptions {
  /** 品牌门店ID */
  store_id: string
  query?: undefined
  json: PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientBody
}

export interface PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientResponse {
  /** 品牌ID */
  brand_id?: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店收款商户号 */
  mchid?: string
  /** 门店收款主体 */
  company_name?: string
  /** 收款绑定状态 */
  recipient_state?:
    | 'CONFIRMED'
    | 'ADMIN_REJECTED'
    | 'CONFIRMING'
    | 'TIMEOUT_REJECTED'
    | (string & {})
}

export interface PostV3BrandPartnerStoreBrandstoresByStoreIdCloseBody {
  /** 品牌ID */
  brand_id: string
}

/** 暂停门店营业 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdCloseRequest extends JsonOptions {
  /** 品牌门店ID */
  store_id: string
  query?: undefined
  json: PostV3BrandPartnerStoreBrandstoresByStoreIdCloseBody
}

export interface PostV3BrandPartnerStoreBrandstoresByStoreIdCloseResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
}

export interface PostV3BrandPartnerStoreBrandstoresByStoreIdResumeBody {
  /** 品牌ID */
  brand_id: string
}

/** 恢复门店营业 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdResumeRequest extends JsonOptions {
  /** 品牌门店ID */
  store_id: string
  query?: undefined
  json: PostV3BrandPartnerStoreBrandstoresByStoreIdResumeBody
}

export interface PostV3BrandPartnerStoreBrandstoresByStoreIdResumeResponse {
  /** 品牌ID */
  brand_id: string
  /** 品牌门店ID */
  store_id?: string
  /** 门店状态 */
  store_state?: 'OPEN' | 'CREATING' | 'CLOSED' | (string & {})
}

export interface PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientBody {
  /** 品牌ID */
  brand_id: string
  /** 门店收款商户号 */
  mchid: string
}

/** 解绑收款商户号 */
export interface PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientRequest
  extends JsonOptions {
  /** 品牌门店ID */
  store_id: string
  query?: undefined
  json: PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientBody
}

export interface PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientResponse {
  /** 解绑失败原因 */
  failed_reason?: string
}

/** 查询最大分账比例 */
export interface GetV3BrandProfitsharingBrandConfigsByBrandMchidRequest extends BodilessOptions {
  /** 品牌主商户号 */
  brand_mchid: string
  query?: undefined
}

export interface GetV3BrandProfitsharingBrandConfigsByBrandMchidResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 最大分账比例 */
  max_ratio: number
}

export interface PostV3BrandProfitsharingFinishOrderBody {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分帐单号 */
  out_order_no: string
  /** 分账描述 */
  description: string
}

/** 完结分账 */
export interface PostV3BrandProfitsharingFinishOrderRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandProfitsharingFinishOrderBody
}

export interface PostV3BrandProfitsharingFinishOrderResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分帐单号 */
  out_order_no: string
  /** 微信分帐单号 */
  order_id: string
}

export type GetV3BrandProfitsharingOrdersQuery = {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
}

/** 查询分账结果 */
export interface GetV3BrandProfitsharingOrdersRequest extends BodilessOptions {
  query: GetV3BrandProfitsharingOrdersQuery
}

export interface GetV3BrandProfitsharingOrdersResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  status: 'PROCESSING' | 'FINISHED' | (string & {})
  /** 分账接收方列表 */
  receivers: {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 分账接收方账号 */
    account: string
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 完成时间 (RFC 3339) */
    finish_time: string
    /** 分账失败原因 */
    fail_reason?:
      | 'ACCOUNT_ABNORMAL'
      | 'NO_RELATION'
      | 'RECEIVER_HIGH_RISK'
      | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
      | 'NO_AUTH'
      | 'RECEIVER_RECEIPT_LIMIT'
      | 'PAYER_ACCOUNT_ABNORMAL'
      | 'INVALID_REQUEST'
      | (string & {})
    /** 分账明细单号 */
    detail_id: string
  }[]
  /** 分账完结金额 */
  finish_amount?: number
  /** 分账完结描述 */
  finish_description?: string
}

export interface PostV3BrandProfitsharingOrdersBody {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 分账接收方列表 */
  receivers: readonly {
    /** 分账接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
    /** 分账接收方账号 */
    account: string
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账个人接收方姓名 (加密) */
    name?: string | undefined
  }[]
  /** 是否分账完成 */
  finish: boolean
}

/** 请求分账 */
export interface PostV3BrandProfitsharingOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandProfitsharingOrdersBody
}

export interface PostV3BrandProfitsharingOrdersResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账接收方列表 */
  receivers?: {
    /** 接收方类型 */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
    /** 接收方账号 */
    account: string
    /** 分账金额 */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账结果 */
    result: 'PENDING' | 'SUCCESS' | 'CLOSED' | (string & {})
    /** 分账完成时间 (RFC 3339) */
    finish_time: string
    /** 分账失败原因 */
    fail_reason?:
      | 'ACCOUNT_ABNORMAL'
      | 'NO_RELATION'
      | 'RECEIVER_HIGH_RISK'
      | 'RECEIVER_REAL_NAME_NOT_VERIFIED'
      | 'NO_AUTH'
      | 'RECEIVER_RECEIPT_LIMIT'
      | 'PAYER_ACCOUNT_ABNORMAL'
      | 'INVALID_REQUEST'
      | (string & {})
    /** 分账明细单号 */
    detail_id: string
  }[]
  /** 分账单状态 */
  status?: 'PROCESSING' | 'FINISHED' | (string & {})
}

/** 查询订单剩余待分金额 */
export interface GetV3BrandProfitsharingOrdersByTransactionIdAmountsRequest
  extends BodilessOptions {
  /** 微信订单号 */
  transaction_id: string
  query?: undefined
}

export interface GetV3BrandProfitsharingOrdersByTransactionIdAmountsResponse {
  /** 微信订单号 */
  transaction_id: string
  /** 订单剩余待分金额 */
  unsplit_amount: number
}

export interface PostV3BrandProfitsharingReceiversAddBody {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 */
  account: string
  /** 接收方名称 */
  name?: string | undefined
  /** 与品牌主商户的的关系类型 */
  relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS'
}

/** 添加分账接收方 */
export interface PostV3BrandProfitsharingReceiversAddRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandProfitsharingReceiversAddBody
}

export interface PostV3BrandProfitsharingReceiversAddResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}

export interface PostV3BrandProfitsharingReceiversDeleteBody {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string | undefined
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  /** 分账接收方账号 */
  account: string
}

/** 删除分账接收方 */
export interface PostV3BrandProfitsharingReceiversDeleteRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandProfitsharingReceiversDeleteBody
}

export interface PostV3BrandProfitsharingReceiversDeleteResponse {
  /** 品牌主商户号 */
  brand_mchid: string
  /** 分账接收方类型 */
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {})
  /** 分账接收方账号 */
  account: string
}

export type GetV3BrandProfitsharingReturnordersQuery = {
  /** 子商户号 */
  sub_mchid: string
  /** 商户回退单号 */
  out_return_no: string
  /** 微信分帐单号 */
  order_id?: string | undefined
  /** 商户分账单号 */
  out_order_no?: string | undefined
}

/** 查询分账回退结果 */
export interface GetV3BrandProfitsharingReturnordersRequest extends BodilessOptions {
  query: GetV3BrandProfitsharingReturnordersQuery
}

export interface GetV3BrandProfitsharingReturnordersResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  order_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 商户回退单号 */
  out_return_no: string
  /** 回退商户号 */
  return_mchid: string
  /** 微信回退单号 */
  return_no: string
  /** 回退金额 */
  amount: number
  /** 回退结果 */
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?:
    | 'ACCOUNT_ABNORMAL'
    | 'TIME_OUT_CLOSED'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'INVALID_REQUEST'
    | (string & {})
  /** 完成时间 (RFC 3339) */
  finish_time: string
}

export interface PostV3BrandProfitsharingReturnordersBody {
  /** 子商户号 */
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
}

/** 请求分账回退 */
export interface PostV3BrandProfitsharingReturnordersRequest extends JsonOptions {
  query?: undefined
  json: PostV3BrandProfitsharingReturnordersBody
}

export interface PostV3BrandProfitsharingReturnordersResponse {
  /** 子商户号 */
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
  result: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 失败原因 */
  fail_reason?: 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {})
  /** 完成时间 (RFC 3339) */
  finish_time: string
}

export interface V3Brand extends ListedNode {
  readonly applyments: V3BrandApplyments
  readonly card: V3BrandCard
  readonly marketing: V3BrandMarketing
  readonly partner: V3BrandPartner
  readonly profitsharing: V3BrandProfitsharing
}

export interface V3BrandApplyments extends ListedNode {
  /** 提交入驻申请 (服务商) */
  post(
    options: PostV3BrandApplymentsRequest,
  ): Promise<WechatpayResponse<PostV3BrandApplymentsResponse>>
  /** 提交入驻申请 (服务商) */
  postAsync(
    options: PostV3BrandApplymentsRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandApplymentsResponse>>
  readonly applymentId: V3BrandApplymentsApplymentId
  readonly businessCode: V3BrandApplymentsBusinessCode
  readonly cancelApplyment: V3BrandApplymentsCancelApplyment
}

export interface V3BrandApplymentsApplymentId extends ListedNode {
  readonly _applyment_id_: V3BrandApplymentsApplymentIdByApplymentId
}

export interface V3BrandApplymentsApplymentIdByApplymentId extends ListedNode {
  /** 根据申请单ID查询申请状态 (服务商) */
  get(
    options: GetV3BrandApplymentsApplymentIdByApplymentIdRequest,
  ): Promise<WechatpayResponse<GetV3BrandApplymentsApplymentIdByApplymentIdResponse>>
  /** 根据申请单ID查询申请状态 (服务商) */
  getAsync(
    options: GetV3BrandApplymentsApplymentIdByApplymentIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandApplymentsApplymentIdByApplymentIdResponse>>
}

export interface V3BrandApplymentsBusinessCode extends ListedNode {
  readonly _business_code_: V3BrandApplymentsBusinessCodeByBusinessCode
}

export interface V3BrandApplymentsBusinessCodeByBusinessCode extends ListedNode {
  /** 根据业务申请编号查询申请状态 (服务商) */
  get(
    options: GetV3BrandApplymentsBusinessCodeByBusinessCodeRequest,
  ): Promise<WechatpayResponse<GetV3BrandApplymentsBusinessCodeByBusinessCodeResponse>>
  /** 根据业务申请编号查询申请状态 (服务商) */
  getAsync(
    options: GetV3BrandApplymentsBusinessCodeByBusinessCodeRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandApplymentsBusinessCodeByBusinessCodeResponse>>
}

export interface V3BrandApplymentsCancelApplyment extends ListedNode {
  /** 撤销申请 (服务商) */
  post(
    options: PostV3BrandApplymentsCancelApplymentRequest,
  ): Promise<WechatpayResponse<PostV3BrandApplymentsCancelApplymentResponse>>
  /** 撤销申请 (服务商) */
  postAsync(
    options: PostV3BrandApplymentsCancelApplymentRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandApplymentsCancelApplymentResponse>>
}

export interface V3BrandCard extends ListedNode {
  readonly cardConfigs: V3BrandCardCardConfigs
  readonly cardLinks: V3BrandCardCardLinks
}

export interface V3BrandCardCardConfigs extends ListedNode {
  /** 查询商家名片配置申请状态 (服务商) */
  get(
    options: GetV3BrandCardCardConfigsRequest,
  ): Promise<WechatpayResponse<GetV3BrandCardCardConfigsResponse>>
  /** 查询商家名片配置申请状态 (服务商) */
  getAsync(
    options: GetV3BrandCardCardConfigsRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandCardCardConfigsResponse>>
  /** 提交商家名片配置申请 (服务商) */
  post(
    options: PostV3BrandCardCardConfigsRequest,
  ): Promise<WechatpayResponse<PostV3BrandCardCardConfigsResponse>>
  /** 提交商家名片配置申请 (服务商) */
  postAsync(
    options: PostV3BrandCardCardConfigsRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandCardCardConfigsResponse>>
  readonly cancelApplyment: V3BrandCardCardConfigsCancelApplyment
  readonly previewUrl: V3BrandCardCardConfigsPreviewUrl
  readonly publish: V3BrandCardCardConfigsPublish
}

export interface V3BrandCardCardConfigsCancelApplyment extends ListedNode {
  /** 撤销商家名片配置申请 (服务商) */
  post(
    options: PostV3BrandCardCardConfigsCancelApplymentRequest,
  ): Promise<WechatpayResponse<PostV3BrandCardCardConfigsCancelApplymentResponse>>
  /** 撤销商家名片配置申请 (服务商) */
  postAsync(
    options: PostV3BrandCardCardConfigsCancelApplymentRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandCardCardConfigsCancelApplymentResponse>>
}

export interface V3BrandCardCardConfigsPreviewUrl extends ListedNode {
  /** 获取商家名片预览二维码 (服务商) */
  get(
    options: GetV3BrandCardCardConfigsPreviewUrlRequest,
  ): Promise<WechatpayResponse<GetV3BrandCardCardConfigsPreviewUrlResponse>>
  /** 获取商家名片预览二维码 (服务商) */
  getAsync(
    options: GetV3BrandCardCardConfigsPreviewUrlRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandCardCardConfigsPreviewUrlResponse>>
}

export interface V3BrandCardCardConfigsPublish extends ListedNode {
  /** 发布商家名片配置 (服务商) */
  post(
    options: PostV3BrandCardCardConfigsPublishRequest,
  ): Promise<WechatpayResponse<PostV3BrandCardCardConfigsPublishResponse>>
  /** 发布商家名片配置 (服务商) */
  postAsync(
    options: PostV3BrandCardCardConfigsPublishRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandCardCardConfigsPublishResponse>>
}

export interface V3BrandCardCardLinks extends ListedNode {
  /** 查询已生效交易连接名片规则 (服务商) */
  get(
    options: GetV3BrandCardCardLinksRequest,
  ): Promise<WechatpayResponse<GetV3BrandCardCardLinksResponse>>
  /** 查询已生效交易连接名片规则 (服务商) */
  getAsync(
    options: GetV3BrandCardCardLinksRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandCardCardLinksResponse>>
  /** 添加交易连接名片规则申请 (服务商) */
  post(
    options: PostV3BrandCardCardLinksRequest,
  ): Promise<WechatpayResponse<PostV3BrandCardCardLinksResponse>>
  /** 添加交易连接名片规则申请 (服务商) */
  postAsync(
    options: PostV3BrandCardCardLinksRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandCardCardLinksResponse>>
  readonly businessCode: V3BrandCardCardLinksBusinessCode
  readonly cancelApplyment: V3BrandCardCardLinksCancelApplyment
  readonly unbindCardLink: V3BrandCardCardLinksUnbindCardLink
}

export interface V3BrandCardCardLinksBusinessCode extends ListedNode {
  readonly _business_code_: V3BrandCardCardLinksBusinessCodeByBusinessCode
}

export interface V3BrandCardCardLinksBusinessCodeByBusinessCode extends ListedNode {
  /** 根据业务申请编号查询添加申请状态 (服务商) */
  get(
    options: GetV3BrandCardCardLinksBusinessCodeByBusinessCodeRequest,
  ): Promise<WechatpayResponse<GetV3BrandCardCardLinksBusinessCodeByBusinessCodeResponse>>
  /** 根据业务申请编号查询添加申请状态 (服务商) */
  getAsync(
    options: GetV3BrandCardCardLinksBusinessCodeByBusinessCodeRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandCardCardLinksBusinessCodeByBusinessCodeResponse>>
}

export interface V3BrandCardCardLinksCancelApplyment extends ListedNode {
  /** 撤销交易连接名片配置申请 (服务商) */
  post(
    options: PostV3BrandCardCardLinksCancelApplymentRequest,
  ): Promise<WechatpayResponse<PostV3BrandCardCardLinksCancelApplymentResponse>>
  /** 撤销交易连接名片配置申请 (服务商) */
  postAsync(
    options: PostV3BrandCardCardLinksCancelApplymentRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandCardCardLinksCancelApplymentResponse>>
}

export interface V3BrandCardCardLinksUnbindCardLink extends ListedNode {
  /** 解除已生效交易连接名片场景 (服务商) */
  post(
    options: PostV3BrandCardCardLinksUnbindCardLinkRequest,
  ): Promise<WechatpayResponse<PostV3BrandCardCardLinksUnbindCardLinkResponse>>
  /** 解除已生效交易连接名片场景 (服务商) */
  postAsync(
    options: PostV3BrandCardCardLinksUnbindCardLinkRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandCardCardLinksUnbindCardLinkResponse>>
}

export interface V3BrandMarketing extends ListedNode {
  readonly shakeActivities: V3BrandMarketingShakeActivities
}

export interface V3BrandMarketingShakeActivities extends ListedNode {
  readonly activities: V3BrandMarketingShakeActivitiesActivities
}

export interface V3BrandMarketingShakeActivitiesActivities extends ListedNode {
  /** 查询摇优惠活动列表 (服务商) */
  get(
    options: GetV3BrandMarketingShakeActivitiesActivitiesRequest,
  ): Promise<WechatpayResponse<GetV3BrandMarketingShakeActivitiesActivitiesResponse>>
  /** 查询摇优惠活动列表 (服务商) */
  getAsync(
    options: GetV3BrandMarketingShakeActivitiesActivitiesRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandMarketingShakeActivitiesActivitiesResponse>>
}

export interface V3BrandPartner extends ListedNode {
  readonly cardMember: V3BrandPartnerCardMember
  readonly store: V3BrandPartnerStore
}

export interface V3BrandPartnerCardMember extends ListedNode {
  readonly cards: V3BrandPartnerCardMemberCards
  readonly membershipActivities: V3BrandPartnerCardMemberMembershipActivities
  readonly payViewTokens: V3BrandPartnerCardMemberPayViewTokens
  readonly preAuthTokens: V3BrandPartnerCardMemberPreAuthTokens
  readonly userCards: V3BrandPartnerCardMemberUserCards
  readonly userFeeds: V3BrandPartnerCardMemberUserFeeds
  readonly userPoints: V3BrandPartnerCardMemberUserPoints
}

export interface V3BrandPartnerCardMemberCards extends ListedNode {
  /** 查询会员卡模板列表 (服务商) */
  get(
    options: GetV3BrandPartnerCardMemberCardsRequest,
  ): Promise<WechatpayResponse<GetV3BrandPartnerCardMemberCardsResponse>>
  /** 查询会员卡模板列表 (服务商) */
  getAsync(
    options: GetV3BrandPartnerCardMemberCardsRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandPartnerCardMemberCardsResponse>>
  /** 创建会员卡模板 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberCardsRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerCardMemberCardsResponse>>
  /** 创建会员卡模板 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberCardsRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandPartnerCardMemberCardsResponse>>
  readonly _card_id_: V3BrandPartnerCardMemberCardsByCardId
}

export interface V3BrandPartnerCardMemberCardsByCardId extends ListedNode {
  /** 删除会员卡模板 (服务商) */
  delete(
    options: DeleteV3BrandPartnerCardMemberCardsByCardIdRequest,
  ): Promise<WechatpayResponse<DeleteV3BrandPartnerCardMemberCardsByCardIdResponse>>
  /** 删除会员卡模板 (服务商) */
  deleteAsync(
    options: DeleteV3BrandPartnerCardMemberCardsByCardIdRequest,
  ): ChainPromise<WechatpayResponse<DeleteV3BrandPartnerCardMemberCardsByCardIdResponse>>
  /** 查询会员卡模板信息 (服务商) */
  get(
    options: GetV3BrandPartnerCardMemberCardsByCardIdRequest,
  ): Promise<WechatpayResponse<GetV3BrandPartnerCardMemberCardsByCardIdResponse>>
  /** 查询会员卡模板信息 (服务商) */
  getAsync(
    options: GetV3BrandPartnerCardMemberCardsByCardIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandPartnerCardMemberCardsByCardIdResponse>>
  /** 修改会员卡模板信息 (服务商) */
  patch(
    options: PatchV3BrandPartnerCardMemberCardsByCardIdRequest,
  ): Promise<WechatpayResponse<PatchV3BrandPartnerCardMemberCardsByCardIdResponse>>
  /** 修改会员卡模板信息 (服务商) */
  patchAsync(
    options: PatchV3BrandPartnerCardMemberCardsByCardIdRequest,
  ): ChainPromise<WechatpayResponse<PatchV3BrandPartnerCardMemberCardsByCardIdResponse>>
  readonly invalidate: V3BrandPartnerCardMemberCardsByCardIdInvalidate
}

export interface V3BrandPartnerCardMemberCardsByCardIdInvalidate extends ListedNode {
  /** 作废会员卡模板 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberCardsByCardIdInvalidateRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerCardMemberCardsByCardIdInvalidateResponse>>
  /** 作废会员卡模板 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberCardsByCardIdInvalidateRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandPartnerCardMemberCardsByCardIdInvalidateResponse>>
}

export interface V3BrandPartnerCardMemberMembershipActivities extends ListedNode {
  /** 查询品牌会员发券活动列表 (服务商) */
  get(
    options: GetV3BrandPartnerCardMemberMembershipActivitiesRequest,
  ): Promise<WechatpayResponse<GetV3BrandPartnerCardMemberMembershipActivitiesResponse>>
  /** 查询品牌会员发券活动列表 (服务商) */
  getAsync(
    options: GetV3BrandPartnerCardMemberMembershipActivitiesRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandPartnerCardMemberMembershipActivitiesResponse>>
  /** 创建品牌会员发券活动 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberMembershipActivitiesRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerCardMemberMembershipActivitiesResponse>>
  /** 创建品牌会员发券活动 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberMembershipActivitiesRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandPartnerCardMemberMembershipActivitiesResponse>>
  readonly _activity_id_: V3BrandPartnerCardMemberMembershipActivitiesByActivityId
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityId extends ListedNode {
  /** 查询品牌会员发券活动 (服务商) */
  get(
    options: GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdRequest,
  ): Promise<WechatpayResponse<GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdResponse>>
  /** 查询品牌会员发券活动 (服务商) */
  getAsync(
    options: GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3BrandPartnerCardMemberMembershipActivitiesByActivityIdResponse>
  >
  /** 修改品牌会员发券活动信息 (服务商) */
  patch(
    options: PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdRequest,
  ): Promise<
    WechatpayResponse<PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdResponse>
  >
  /** 修改品牌会员发券活动信息 (服务商) */
  patchAsync(
    options: PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdRequest,
  ): ChainPromise<
    WechatpayResponse<PatchV3BrandPartnerCardMemberMembershipActivitiesByActivityIdResponse>
  >
  readonly terminate: V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate
}

export interface V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate
  extends ListedNode {
  /** 终止品牌会员发券活动 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateRequest,
  ): Promise<
    WechatpayResponse<PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateResponse>
  >
  /** 终止品牌会员发券活动 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminateResponse>
  >
}

export interface V3BrandPartnerCardMemberPayViewTokens extends ListedNode {
  /** 品牌会员展示付款码组件预授权 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberPayViewTokensRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerCardMemberPayViewTokensResponse>>
  /** 品牌会员展示付款码组件预授权 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberPayViewTokensRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandPartnerCardMemberPayViewTokensResponse>>
}

export interface V3BrandPartnerCardMemberPreAuthTokens extends ListedNode {
  /** 入会组件预授权 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberPreAuthTokensRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerCardMemberPreAuthTokensResponse>>
  /** 入会组件预授权 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberPreAuthTokensRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandPartnerCardMemberPreAuthTokensResponse>>
}

export interface V3BrandPartnerCardMemberUserCards extends ListedNode {
  /** 查询用户在品牌下所有会员卡 (服务商) */
  get(
    options: GetV3BrandPartnerCardMemberUserCardsRequest,
  ): Promise<WechatpayResponse<GetV3BrandPartnerCardMemberUserCardsResponse>>
  /** 查询用户在品牌下所有会员卡 (服务商) */
  getAsync(
    options: GetV3BrandPartnerCardMemberUserCardsRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandPartnerCardMemberUserCardsResponse>>
  readonly _user_card_code_: V3BrandPartnerCardMemberUserCardsByUserCardCode
  readonly importByOpenid: V3BrandPartnerCardMemberUserCardsImportByOpenid
  readonly importByPhone: V3BrandPartnerCardMemberUserCardsImportByPhone
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCode extends ListedNode {
  /** 查询用户会员卡信息 (服务商) */
  get(
    options: GetV3BrandPartnerCardMemberUserCardsByUserCardCodeRequest,
  ): Promise<WechatpayResponse<GetV3BrandPartnerCardMemberUserCardsByUserCardCodeResponse>>
  /** 查询用户会员卡信息 (服务商) */
  getAsync(
    options: GetV3BrandPartnerCardMemberUserCardsByUserCardCodeRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandPartnerCardMemberUserCardsByUserCardCodeResponse>>
  /** 修改用户会员卡信息 (服务商) */
  patch(
    options: PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeRequest,
  ): Promise<WechatpayResponse<PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeResponse>>
  /** 修改用户会员卡信息 (服务商) */
  patchAsync(
    options: PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeRequest,
  ): ChainPromise<WechatpayResponse<PatchV3BrandPartnerCardMemberUserCardsByUserCardCodeResponse>>
  readonly confirm: V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm
  readonly invalidate: V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm extends ListedNode {
  /** 同步会员开通结果 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmResponse>>
  /** 同步会员开通结果 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3BrandPartnerCardMemberUserCardsByUserCardCodeConfirmResponse>
  >
}

export interface V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate extends ListedNode {
  /** 作废用户会员卡 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateRequest,
  ): Promise<
    WechatpayResponse<PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateResponse>
  >
  /** 作废用户会员卡 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidateResponse>
  >
}

export interface V3BrandPartnerCardMemberUserCardsImportByOpenid extends ListedNode {
  /** 根据openid导入用户会员卡 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberUserCardsImportByOpenidRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerCardMemberUserCardsImportByOpenidResponse>>
  /** 根据openid导入用户会员卡 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberUserCardsImportByOpenidRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandPartnerCardMemberUserCardsImportByOpenidResponse>>
}

export interface V3BrandPartnerCardMemberUserCardsImportByPhone extends ListedNode {
  /** 根据手机号导入用户会员卡 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberUserCardsImportByPhoneRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerCardMemberUserCardsImportByPhoneResponse>>
  /** 根据手机号导入用户会员卡 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberUserCardsImportByPhoneRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandPartnerCardMemberUserCardsImportByPhoneResponse>>
}

export interface V3BrandPartnerCardMemberUserFeeds extends ListedNode {
  /** 创建用户动态信息 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberUserFeedsRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerCardMemberUserFeedsResponse>>
  /** 创建用户动态信息 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberUserFeedsRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandPartnerCardMemberUserFeedsResponse>>
}

export interface V3BrandPartnerCardMemberUserPoints extends ListedNode {
  readonly exchangeCoupon: V3BrandPartnerCardMemberUserPointsExchangeCoupon
  readonly sync: V3BrandPartnerCardMemberUserPointsSync
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCoupon extends ListedNode {
  readonly confirm: V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm
}

export interface V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm extends ListedNode {
  /** 同步积分兑券结果 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmResponse>>
  /** 同步积分兑券结果 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3BrandPartnerCardMemberUserPointsExchangeCouponConfirmResponse>
  >
}

export interface V3BrandPartnerCardMemberUserPointsSync extends ListedNode {
  /** 同步积分余额 (服务商) */
  post(
    options: PostV3BrandPartnerCardMemberUserPointsSyncRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerCardMemberUserPointsSyncResponse>>
  /** 同步积分余额 (服务商) */
  postAsync(
    options: PostV3BrandPartnerCardMemberUserPointsSyncRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandPartnerCardMemberUserPointsSyncResponse>>
}

export interface V3BrandPartnerStore extends ListedNode {
  readonly brandstores: V3BrandPartnerStoreBrandstores
}

export interface V3BrandPartnerStoreBrandstores extends ListedNode {
  /** 列表查询品牌门店信息 (服务商) */
  get(
    options: GetV3BrandPartnerStoreBrandstoresRequest,
  ): Promise<WechatpayResponse<GetV3BrandPartnerStoreBrandstoresResponse>>
  /** 列表查询品牌门店信息 (服务商) */
  getAsync(
    options: GetV3BrandPartnerStoreBrandstoresRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandPartnerStoreBrandstoresResponse>>
  /** 创建品牌门店 (服务商) */
  post(
    options: PostV3BrandPartnerStoreBrandstoresRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerStoreBrandstoresResponse>>
  /** 创建品牌门店 (服务商) */
  postAsync(
    options: PostV3BrandPartnerStoreBrandstoresRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandPartnerStoreBrandstoresResponse>>
  readonly _store_id_: V3BrandPartnerStoreBrandstoresByStoreId
}

export interface V3BrandPartnerStoreBrandstoresByStoreId extends ListedNode {
  /** 删除品牌门店 (服务商) */
  delete(
    options: DeleteV3BrandPartnerStoreBrandstoresByStoreIdRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 删除品牌门店 (服务商) */
  deleteAsync(
    options: DeleteV3BrandPartnerStoreBrandstoresByStoreIdRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  /** 查询品牌门店 (服务商) */
  get(
    options: GetV3BrandPartnerStoreBrandstoresByStoreIdRequest,
  ): Promise<WechatpayResponse<GetV3BrandPartnerStoreBrandstoresByStoreIdResponse>>
  /** 查询品牌门店 (服务商) */
  getAsync(
    options: GetV3BrandPartnerStoreBrandstoresByStoreIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandPartnerStoreBrandstoresByStoreIdResponse>>
  /** 更新品牌门店 (服务商) */
  patch(
    options: PatchV3BrandPartnerStoreBrandstoresByStoreIdRequest,
  ): Promise<WechatpayResponse<PatchV3BrandPartnerStoreBrandstoresByStoreIdResponse>>
  /** 更新品牌门店 (服务商) */
  patchAsync(
    options: PatchV3BrandPartnerStoreBrandstoresByStoreIdRequest,
  ): ChainPromise<WechatpayResponse<PatchV3BrandPartnerStoreBrandstoresByStoreIdResponse>>
  readonly bindrecipient: V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient
  readonly close: V3BrandPartnerStoreBrandstoresByStoreIdClose
  readonly resume: V3BrandPartnerStoreBrandstoresByStoreIdResume
  readonly unbindrecipient: V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient extends ListedNode {
  /** 绑定收款商户号 (服务商) */
  post(
    options: PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientResponse>>
  /** 绑定收款商户号 (服务商) */
  postAsync(
    options: PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3BrandPartnerStoreBrandstoresByStoreIdBindrecipientResponse>
  >
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdClose extends ListedNode {
  /** 暂停门店营业 (服务商) */
  post(
    options: PostV3BrandPartnerStoreBrandstoresByStoreIdCloseRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerStoreBrandstoresByStoreIdCloseResponse>>
  /** 暂停门店营业 (服务商) */
  postAsync(
    options: PostV3BrandPartnerStoreBrandstoresByStoreIdCloseRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandPartnerStoreBrandstoresByStoreIdCloseResponse>>
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdResume extends ListedNode {
  /** 恢复门店营业 (服务商) */
  post(
    options: PostV3BrandPartnerStoreBrandstoresByStoreIdResumeRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerStoreBrandstoresByStoreIdResumeResponse>>
  /** 恢复门店营业 (服务商) */
  postAsync(
    options: PostV3BrandPartnerStoreBrandstoresByStoreIdResumeRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandPartnerStoreBrandstoresByStoreIdResumeResponse>>
}

export interface V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient extends ListedNode {
  /** 解绑收款商户号 (服务商) */
  post(
    options: PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientRequest,
  ): Promise<WechatpayResponse<PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientResponse>>
  /** 解绑收款商户号 (服务商) */
  postAsync(
    options: PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipientResponse>
  >
}

export interface V3BrandProfitsharing extends ListedNode {
  readonly brandConfigs: V3BrandProfitsharingBrandConfigs
  readonly finishOrder: V3BrandProfitsharingFinishOrder
  readonly orders: V3BrandProfitsharingOrders
  readonly receivers: V3BrandProfitsharingReceivers
  readonly returnorders: V3BrandProfitsharingReturnorders
}

export interface V3BrandProfitsharingBrandConfigs extends ListedNode {
  readonly _brand_mchid_: V3BrandProfitsharingBrandConfigsByBrandMchid
}

export interface V3BrandProfitsharingBrandConfigsByBrandMchid extends ListedNode {
  /**
   * 查询最大分账比例 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_10.shtml
   */
  get(
    options: GetV3BrandProfitsharingBrandConfigsByBrandMchidRequest,
  ): Promise<WechatpayResponse<GetV3BrandProfitsharingBrandConfigsByBrandMchidResponse>>
  /**
   * 查询最大分账比例 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_10.shtml
   */
  getAsync(
    options: GetV3BrandProfitsharingBrandConfigsByBrandMchidRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandProfitsharingBrandConfigsByBrandMchidResponse>>
}

export interface V3BrandProfitsharingFinishOrder extends ListedNode {
  /**
   * 完结分账 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_5.shtml
   */
  post(
    options: PostV3BrandProfitsharingFinishOrderRequest,
  ): Promise<WechatpayResponse<PostV3BrandProfitsharingFinishOrderResponse>>
  /**
   * 完结分账 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_5.shtml
   */
  postAsync(
    options: PostV3BrandProfitsharingFinishOrderRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandProfitsharingFinishOrderResponse>>
}

export interface V3BrandProfitsharingOrders extends ListedNode {
  /**
   * 查询分账结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_2.shtml
   */
  get(
    options: GetV3BrandProfitsharingOrdersRequest,
  ): Promise<WechatpayResponse<GetV3BrandProfitsharingOrdersResponse>>
  /**
   * 查询分账结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_2.shtml
   */
  getAsync(
    options: GetV3BrandProfitsharingOrdersRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandProfitsharingOrdersResponse>>
  /**
   * 请求分账 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_1.shtml
   */
  post(
    options: PostV3BrandProfitsharingOrdersRequest,
  ): Promise<WechatpayResponse<PostV3BrandProfitsharingOrdersResponse>>
  /**
   * 请求分账 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_1.shtml
   */
  postAsync(
    options: PostV3BrandProfitsharingOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandProfitsharingOrdersResponse>>
  readonly _transaction_id_: V3BrandProfitsharingOrdersByTransactionId
}

export interface V3BrandProfitsharingOrdersByTransactionId extends ListedNode {
  readonly amounts: V3BrandProfitsharingOrdersByTransactionIdAmounts
}

export interface V3BrandProfitsharingOrdersByTransactionIdAmounts extends ListedNode {
  /**
   * 查询订单剩余待分金额 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_9.shtml
   */
  get(
    options: GetV3BrandProfitsharingOrdersByTransactionIdAmountsRequest,
  ): Promise<WechatpayResponse<GetV3BrandProfitsharingOrdersByTransactionIdAmountsResponse>>
  /**
   * 查询订单剩余待分金额 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_7_9.shtml
   */
  getAsync(
    options: GetV3BrandProfitsharingOrdersByTransactionIdAmountsRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandProfitsharingOrdersByTransactionIdAmountsResponse>>
}

export interface V3BrandProfitsharingReceivers extends ListedNode {
  readonly add: V3BrandProfitsharingReceiversAdd
  readonly delete: V3BrandProfitsharingReceiversDelete
}

export interface V3BrandProfitsharingReceiversAdd extends ListedNode {
  /**
   * 添加分账接收方 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_7.shtml
   */
  post(
    options: PostV3BrandProfitsharingReceiversAddRequest,
  ): Promise<WechatpayResponse<PostV3BrandProfitsharingReceiversAddResponse>>
  /**
   * 添加分账接收方 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_7.shtml
   */
  postAsync(
    options: PostV3BrandProfitsharingReceiversAddRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandProfitsharingReceiversAddResponse>>
}

export interface V3BrandProfitsharingReceiversDelete extends ListedNode {
  /**
   * 删除分账接收方 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_8.shtml
   */
  post(
    options: PostV3BrandProfitsharingReceiversDeleteRequest,
  ): Promise<WechatpayResponse<PostV3BrandProfitsharingReceiversDeleteResponse>>
  /**
   * 删除分账接收方 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_8.shtml
   */
  postAsync(
    options: PostV3BrandProfitsharingReceiversDeleteRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandProfitsharingReceiversDeleteResponse>>
}

export interface V3BrandProfitsharingReturnorders extends ListedNode {
  /**
   * 查询分账回退结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_4.shtml
   */
  get(
    options: GetV3BrandProfitsharingReturnordersRequest,
  ): Promise<WechatpayResponse<GetV3BrandProfitsharingReturnordersResponse>>
  /**
   * 查询分账回退结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_4.shtml
   */
  getAsync(
    options: GetV3BrandProfitsharingReturnordersRequest,
  ): ChainPromise<WechatpayResponse<GetV3BrandProfitsharingReturnordersResponse>>
  /**
   * 请求分账回退 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml
   */
  post(
    options: PostV3BrandProfitsharingReturnordersRequest,
  ): Promise<WechatpayResponse<PostV3BrandProfitsharingReturnordersResponse>>
  /**
   * 请求分账回退 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml
   */
  postAsync(
    options: PostV3BrandProfitsharingReturnordersRequest,
  ): ChainPromise<WechatpayResponse<PostV3BrandProfitsharingReturnordersResponse>>
}
