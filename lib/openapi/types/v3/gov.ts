// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3GovSubsidyAuditCupInvalidBody {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
}

/** 查询审核结果 */
export interface PostV3GovSubsidyAuditCupInvalidRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyAuditCupInvalidBody
}

export interface PostV3GovSubsidyAuditCupInvalidResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}

export interface PostV3GovSubsidyAuditCupQueryBody {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
}

/** 查询审核结果 */
export interface PostV3GovSubsidyAuditCupQueryRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyAuditCupQueryBody
}

export interface PostV3GovSubsidyAuditCupQueryResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg?: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
  /** 商户订单号 */
  mchnt_order_id?: string
  /** 核验结果 */
  verify_status?: string
  /** 核验结果描述 */
  verify_status_desc?: string
  /** 审核结果 */
  audit_status?: string
  /** 审核结果描述 */
  audit_status_desc?: string
  /** 订单状态 */
  trade_status?: string
  /** 退货金额 */
  refund_at?: string
  /** 退货日期 */
  refund_dt?: string
  /** 分公司机构代码 */
  org_no?: string
}

export interface PostV3GovSubsidyAuditCupRefundSyncBody {
  /** 分公司机构代码 */
  org_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 退款金额 */
  refund_at: string
  /** 退款日期 */
  refund_dt: string
}

/** 同步非银联支付交易退款信息 */
export interface PostV3GovSubsidyAuditCupRefundSyncRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyAuditCupRefundSyncBody
}

export interface PostV3GovSubsidyAuditCupRefundSyncResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}

export interface PostV3GovSubsidyAuditCupUpdateBody {
  /** 分公司机构代码 */
  org_no: string
  /** 店铺编码 */
  sub_mchnt_cd: string
  /** 店铺名称 */
  sub_mchnt_nm: string
  /** 门店名称 */
  store_nm?: string | undefined
  /** 线上平台订单号 */
  online_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 审核结果通知地址 */
  notify_url: string
  /** 品类 */
  prod_id: string
  /** 能效 */
  eng_grade?: string | undefined
  /** 品牌 */
  brand_nm: string
  /** 型号 */
  prod_model: string
  /** 销售方式（线上或线下） */
  sales_chnl?: string | undefined
  /** 电商平台方 */
  plat_form: string
  /** 支付方式类型 */
  payer_tp: string
  /** 收旧订单号 */
  trade_in_order_id?: string | undefined
  /** 收旧价格 */
  trade_in_at?: string | undefined
  /** 收旧价格是否统计 */
  is_trade_in?: string | undefined
  /** 订单金额 */
  sales_at: string
  /** 实付金额 */
  actual_at: string
  /** 交易时间 */
  trans_tm: string
  /** 商户编码 */
  mchnt_cd: string
  /** 商家优惠金额 */
  mer_sub_at?: string | undefined
  /** 国补优惠金额 */
  discount_at: string
  /** 其他图片1 */
  image01?: string | undefined
  /** 其他图片2 */
  image02?: string | undefined
  /** 其他图片3 */
  image03?: string | undefined
  /** 其他图片4 */
  image04?: string | undefined
  /** 其他图片5 */
  image05?: string | undefined
  /** 其他图片6 */
  image06?: string | undefined
  /** 其他图片7 */
  image07?: string | undefined
  /** 其他图片8 */
  image08?: string | undefined
  /** 其他图片9 */
  image09?: string | undefined
  /** 其他图片10 */
  image10?: string | undefined
  /** 收旧承诺函照片 */
  commitment_letter_photo?: string | undefined
  /** 收旧承诺函照片格式 */
  commitment_letter_photo_format?: string | undefined
  /** 收旧设备外观照片 */
  device_photo?: string | undefined
  /** 收旧设备外观照片格式 */
  device_photo_format?: string | undefined
  /** 包含完整外包装及sn码的激活照片 */
  pack_and_active_photo?: string | undefined
  /** 商品条码 */
  bar_code?: string | undefined
  /** SN码 */
  sn_code: string
  /** IMEI1 */
  imei1?: string | undefined
  /** IMEI2 */
  imei2?: string | undefined
  /** 能效或水效网备案登记型号 */
  register_model?: string | undefined
  /** 能效或水效备案号 */
  record_number?: string | undefined
  /** 能效或水效执行的国家标准名称 */
  eng_grade_standard?: string | undefined
  /** 发票信息 */
  invoice_info: {
    /** 发票代码 */
    invoice_cd?: string | undefined
    /** 发票号码 */
    invoice_no?: string | undefined
    /** 开票日期 */
    invoice_dt?: string | undefined
    /** 发票链接 */
    invoice_link?: string | undefined
    /** 发票类型 */
    invoice_tp?: string | undefined
    /** 发票校验码 */
    invoice_ck_cd?: string | undefined
    /** 发票上购买人姓名 */
    nm?: string | undefined
    /** 税价合计 */
    tax?: string | undefined
    /** 发票税额 */
    invoice_tax_amt?: string | undefined
    /** 销售企业名称 */
    sales_ent_nm?: string | undefined
    /** 销售方纳税人识别号 */
    tax_payer?: string | undefined
    /** 数量 */
    num?: string | undefined
    /** 货物或应税劳务服务名称（含型号） */
    service_nm?: string | undefined
  }
  /** 物流信息 */
  track_info: {
    /** 物流单号 */
    tracking_no?: string | undefined
    /** 物流公司 */
    tracking_company?: string | undefined
    /** 收货省 */
    usr_prov?: string | undefined
    /** 收货市 */
    usr_city?: string | undefined
    /** 收货区县 */
    usr_area?: string | undefined
    /** 收货地址 */
    usr_addr?: string | undefined
    /** 物流类型 */
    tracking_type?: string | undefined
    /** 提货方式 */
    delivery_method?: string | undefined
    /** 发货地址 */
    shipping_addr?: string | undefined
    /** 签收时间 */
    delivery_time?: string | undefined
  }
}

/** 更新审核数据 */
export interface PostV3GovSubsidyAuditCupUpdateRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyAuditCupUpdateBody
}

export interface PostV3GovSubsidyAuditCupUpdateResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}

export interface PostV3GovSubsidyAuditCupUploadBody {
  /** 分公司机构代码 */
  org_no: string
  /** 店铺编码 */
  sub_mchnt_cd: string
  /** 店铺名称 */
  sub_mchnt_nm: string
  /** 门店名称 */
  store_nm?: string | undefined
  /** 线上平台订单号 */
  online_no: string
  /** 商户订单号 */
  mchnt_order_id: string
  /** 审核记录上传时间 */
  upload_time: string
  /** 审核结果通知地址 */
  notify_url: string
  /** 品类 */
  prod_id: string
  /** 能效 */
  eng_grade?: string | undefined
  /** 品牌 */
  brand_nm: string
  /** 型号 */
  prod_model: string
  /** 销售方式（线上或线下） */
  sales_chnl?: string | undefined
  /** 电商平台方 */
  plat_form: string
  /** 支付方式类型 */
  payer_tp: string
  /** 收旧订单号 */
  trade_in_order_id?: string | undefined
  /** 收旧价格 */
  trade_in_at?: string | undefined
  /** 收旧价格是否统计 */
  is_trade_in?: string | undefined
  /** 订单金额 */
  sales_at: string
  /** 实付金额 */
  actual_at: string
  /** 交易时间 */
  trans_tm: string
  /** 商户编码 */
  mchnt_cd: string
  /** 商家优惠金额 */
  mer_sub_at?: string | undefined
  /** 国补优惠金额 */
  discount_at: string
  /** 其他图片1 */
  image01?: string | undefined
  /** 其他图片2 */
  image02?: string | undefined
  /** 其他图片3 */
  image03?: string | undefined
  /** 其他图片4 */
  image04?: string | undefined
  /** 其他图片5 */
  image05?: string | undefined
  /** 其他图片6 */
  image06?: string | undefined
  /** 其他图片7 */
  image07?: string | undefined
  /** 其他图片8 */
  image08?: string | undefined
  /** 其他图片9 */
  image09?: string | undefined
  /** 其他图片10 */
  image10?: string | undefined
  /** 收旧承诺函照片 */
  commitment_letter_photo?: string | undefined
  /** 收旧承诺函照片格式 */
  commitment_letter_photo_format?: string | undefined
  /** 收旧设备外观照片 */
  device_photo?: string | undefined
  /** 收旧设备外观照片格式 */
  device_photo_format?: string | undefined
  /** 包含完整外包装及sn码的激活照片 */
  pack_and_active_photo?: string | undefined
  /** 商品条码 */
  bar_code?: string | undefined
  /** SN码 */
  sn_code: string
  /** IMEI1 */
  imei1?: string | undefined
  /** IMEI2 */
  imei2?: string | undefined
  /** 能效或水效网备案登记型号 */
  register_model?: string | undefined
  /** 能效或水效备案号 */
  record_number?: string | undefined
  /** 能效或水效执行的国家标准名称 */
  eng_grade_standard?: string | undefined
  /** 发票信息 */
  invoice_info: {
    /** 发票代码 */
    invoice_cd?: string | undefined
    /** 发票号码 */
    invoice_no?: string | undefined
    /** 开票日期 */
    invoice_dt?: string | undefined
    /** 发票链接 */
    invoice_link?: string | undefined
    /** 发票类型 */
    invoice_tp?: string | undefined
    /** 发票校验码 */
    invoice_ck_cd?: string | undefined
    /** 发票上购买人姓名 */
    nm?: string | undefined
    /** 税价合计 */
    tax?: string | undefined
    /** 发票税额 */
    invoice_tax_amt?: string | undefined
    /** 销售企业名称 */
    sales_ent_nm?: string | undefined
    /** 销售方纳税人识别号 */
    tax_payer?: string | undefined
    /** 数量 */
    num?: string | undefined
    /** 货物或应税劳务服务名称（含型号） */
    service_nm?: string | undefined
  }
  /** 物流信息 */
  track_info: {
    /** 物流单号 */
    tracking_no?: string | undefined
    /** 物流公司 */
    tracking_company?: string | undefined
    /** 收货省 */
    usr_prov?: string | undefined
    /** 收货市 */
    usr_city?: string | undefined
    /** 收货区县 */
    usr_area?: string | undefined
    /** 收货地址 */
    usr_addr?: string | undefined
    /** 物流类型 */
    tracking_type?: string | undefined
    /** 提货方式 */
    delivery_method?: string | undefined
    /** 发货地址 */
    shipping_addr?: string | undefined
    /** 签收时间 */
    delivery_time?: string | undefined
  }
}

/** 上传审核数据 */
export interface PostV3GovSubsidyAuditCupUploadRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyAuditCupUploadBody
}

export interface PostV3GovSubsidyAuditCupUploadResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  msg: string
  /** 详细应答码 */
  sub_code?: string
  /** 详细应答码描述 */
  sub_msg?: string
}

export interface PostV3GovSubsidyCompaniesQueryBody {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 统一社会信息代码 */
  license_number: string
}

/** 企业信息查询 */
export interface PostV3GovSubsidyCompaniesQueryRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyCompaniesQueryBody
}

export interface PostV3GovSubsidyCompaniesQueryResponse {
  /** 企业名称 */
  company_name?: string
  /** 归集状态枚举 */
  collect_state?:
    | 'COLLECT_STATE_NOT_COLLECT'
    | 'COLLECT_STATE_COLLECTED'
    | 'COLLECT_STATE_COLLECTION_FAILED'
    | (string & {})
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

export interface PostV3GovSubsidyGoodsUploadBody {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商品名称 */
  product_name: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | undefined
  /** 家电品牌 */
  brand: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 基准价格 */
  base_price: number
  average_trading_price: number
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 商品型号 */
  product_model?: string | undefined
  /** 商品条码 */
  bar_code: string
}

/** 商品信息上传 */
export interface PostV3GovSubsidyGoodsUploadRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyGoodsUploadBody
}

export interface PostV3GovSubsidyGoodsUploadResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

export interface PostV3GovSubsidyNQualificationsSyncBody {
  /** 自然人姓名 (加密) */
  real_name: string
  /** 自然人证件号 (加密) */
  id_card_number: string
  /** 手机号 (加密) */
  phone_number: string
  /** 消费品类ID */
  appliance_id?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | undefined
  /** 商户支付订单号 */
  out_trade_no: string
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | undefined
  /** 收货地区编码 */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 物流单号 */
  logistics_num?: string | undefined
  /** 签收时间 (RFC 3339) */
  delivery_time?: string | undefined
  /** 发票号 */
  invoice_num: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN' | undefined
  /** 订单金额 */
  order_amount: number
  discount_amount: number
  /** 线上平台订单编号 */
  mch_order_id: string
  /** 开票日期 (RFC 3339) */
  invoice_time: string
  /** 购买方名称 */
  purchaser_name: string
  /** 销售方式 */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 发票开具地(地址编码） */
  invoice_address_code: string
  /** 税务机关代码 */
  tax_authority_code: string
  /** 交易完成或商品退回时间 (RFC 3339) */
  transaction_time: string
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 经度 */
  longitude?: string | undefined
  /** 纬度 */
  latitude?: string | undefined
  /** 品类编码 */
  cate_code: string
  /** 券码 */
  coupon_code?: string | undefined
  /** 发票代码 */
  invoice_code?: string | undefined
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined
}

/** N品类同步资格核销信息 */
export interface PostV3GovSubsidyNQualificationsSyncRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyNQualificationsSyncBody
}

export interface PostV3GovSubsidyNQualificationsSyncResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

export type GetV3GovSubsidyQualificationQuery = {
  /** 自然人姓名 (加密) */
  real_name?: string | undefined
  /** 自然人证件号 (加密) */
  id_card_number?: string | undefined
  /** 手机号 (加密) */
  phone_number?: string | undefined
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** OPENID */
  openid?: string | undefined
  /** APPID */
  appid?: string | undefined
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type?:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
    | undefined
}

/** 查询补贴资格 */
export interface GetV3GovSubsidyQualificationRequest extends BodilessOptions {
  query: GetV3GovSubsidyQualificationQuery
}

export interface GetV3GovSubsidyQualificationResponse {
  /** 资格的状态 */
  state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
}

export interface PostV3GovSubsidyQualificationsPassthroughCancelBody {
  /** 自然人姓名 (加密) */
  real_name: string
  /** 自然人证件号 (加密) */
  id_card_number: string
  /** 手机号 (加密) */
  phone_number: string
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 请求序号 */
  out_request_no?: string | undefined
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

/** 取消资格(透传模式) */
export interface PostV3GovSubsidyQualificationsPassthroughCancelRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyQualificationsPassthroughCancelBody
}

export interface PostV3GovSubsidyQualificationsPassthroughCancelResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

export interface PostV3GovSubsidyQualificationsPassthroughClaimBody {
  /** 自然人姓名 (加密) */
  real_name: string
  /** 自然人证件号 (加密) */
  id_card_number: string
  /** 手机号 (加密) */
  phone_number: string
  /** 消费品类ID */
  appliance_id?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | undefined
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 经度 */
  longitude: string
  /** 纬度 */
  latitude: string
}

/** 领取资格(透传模式) */
export interface PostV3GovSubsidyQualificationsPassthroughClaimRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyQualificationsPassthroughClaimBody
}

export interface PostV3GovSubsidyQualificationsPassthroughClaimResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

export interface PostV3GovSubsidyQualificationsPassthroughQueryBody {
  /** 自然人姓名 (加密) */
  real_name: string
  /** 自然人证件号 (加密) */
  id_card_number: string
  /** 手机号 (加密) */
  phone_number: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

/** 批量查询用户资格(透传模式) */
export interface PostV3GovSubsidyQualificationsPassthroughQueryRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyQualificationsPassthroughQueryBody
}

export interface PostV3GovSubsidyQualificationsPassthroughQueryResponse {
  /** 资格状态数组 */
  qualification_list: {
    /** 消费品类ID */
    appliance_id:
      | 1
      | 2
      | 3
      | 4
      | 5
      | 6
      | 7
      | 8
      | 9
      | 10
      | 11
      | 12
      | 13
      | 14
      | 15
      | 16
      | 17
      | (number & {})
    /** 状态 */
    state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
    /** 区分未领取的原因 */
    unclaimed_reason?:
      | 'REASON_CLAIMED_BY_OTHER_REGION'
      | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION'
      | 'REASON_UNCLAIMED'
      | 'REASON_CLAIMED_BY_OTHER_MODE'
      | (string & {})
    /** 区分对接模式 */
    claim_mode?: 'CLAIM_MODE_MINI_PROGRAM' | 'CLAIM_MODE_INTERFACE_PASS_THROUGH' | (string & {})
    /** 领取的平台名称 */
    claimed_platform_name?: string
    /** 领取的地区名称 */
    claimed_region_name?: string
  }[]
}

export interface PostV3GovSubsidyQualificationsQueryBody {
  /** 自然人姓名 (加密) */
  real_name: string
  /** 自然人证件号 (加密) */
  id_card_number: string
  /** 手机号 (加密) */
  phone_number: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
}

/** 批量查询用户资格 */
export interface PostV3GovSubsidyQualificationsQueryRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyQualificationsQueryBody
}

export interface PostV3GovSubsidyQualificationsQueryResponse {
  /** 资格状态数组 */
  qualification_list: {
    /** 消费品类ID */
    appliance_id:
      | 1
      | 2
      | 3
      | 4
      | 5
      | 6
      | 7
      | 8
      | 9
      | 10
      | 11
      | 12
      | 13
      | 14
      | 15
      | 16
      | 17
      | (number & {})
    /** 状态 */
    state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED' | (string & {})
    /** 区分未领取的原因 */
    unclaimed_reason?:
      | 'REASON_CLAIMED_BY_OTHER_REGION'
      | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION'
      | 'REASON_UNCLAIMED'
      | 'REASON_CLAIMED_BY_OTHER_MODE'
      | (string & {})
    /** 领取的平台名称 */
    claimed_platform_name?: string
    /** 领取的地区名称 */
    claimed_region_name?: string
  }[]
}

export interface PostV3GovSubsidyQualificationsSyncBody {
  /** 自然人姓名 (加密) */
  real_name?: string | undefined
  /** 自然人证件号 (加密) */
  id_card_number?: string | undefined
  /** 手机号 (加密) */
  phone_number?: string | undefined
  /** 消费品类ID */
  appliance_id?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | undefined
  /** 商户支付订单号 */
  out_trade_no: string
  /** 子商户号 */
  sub_mch_id?: string | undefined
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | undefined
  /** 收货地区编码 */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 */
  sn_code: string
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 商品条码 */
  barcode: string
  /** 商品名称 */
  item_name: string
  /** 规格型号 */
  spec_model: string
  /** 物流单号 */
  logistics_num?: string | undefined
  /** 签收时间 (RFC 3339) */
  delivery_time?: string | undefined
  /** 发票号 */
  invoice_num: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  pc_type?: 'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN' | undefined
  /** 订单金额 */
  order_amount: number
  discount_amount: number
  /** imei1编码 */
  imei1?: string | undefined
  /** imei2编码 */
  imei2?: string | undefined
  /** 线上平台订单编号 */
  mch_order_id: string
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined
  /** 开票日期 (RFC 3339) */
  invoice_time: string
  /** 购买方名称 */
  purchaser_name: string
  /** 销售方式 */
  sale_model: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 发票开具地(地址编码） */
  invoice_address_code: string
  /** 发票代码 */
  invoice_code?: string | undefined
  /** 税务机关代码 */
  tax_authority_code: string
  /** 交易完成或商品退回时间 (RFC 3339) */
  transaction_time: string
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  mch_name: string
}

/** 同步资格核销信息 */
export interface PostV3GovSubsidyQualificationsSyncRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyQualificationsSyncBody
}

export interface PostV3GovSubsidyQualificationsSyncResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

export interface PostV3GovSubsidySncodeLockBody {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商户支付订单号 */
  out_trade_no: string
  /** 家电品牌 */
  brand: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 */
  sn_code: string
  /** 厂商信息 */
  manufacturer_info: string
  /** 商品条码 */
  barcode: string
  /** 规格型号 */
  spec_model: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
  /** 销售时间 (RFC 3339) */
  sale_time?: string | undefined
  /** imei1编码 */
  imei1?: string | undefined
  /** imei2编码 */
  imei2?: string | undefined
}

/** sn码锁定 */
export interface PostV3GovSubsidySncodeLockRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidySncodeLockBody
}

export interface PostV3GovSubsidySncodeLockResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

export interface PostV3GovSubsidySncodeQueryBody {
  /** S/N码集合 (≤ 50 项) */
  sn_code_list: readonly string[]
  /** 使用的资格的地区编码 */
  qualification_region_code: number
}

/** 查询sn码状态 */
export interface PostV3GovSubsidySncodeQueryRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidySncodeQueryBody
}

export interface PostV3GovSubsidySncodeQueryResponse {
  /** sn码状态数组 */
  goods_sn_list: {
    /** S/N码 */
    sn_code: string
    /** 状态 */
    state:
      | 'SNCODE_STATE_UNKNOWN'
      | 'SNCODE_STATE_SELLABLE'
      | 'SNCODE_STATE_NOT_SELLABLE'
      | (string & {})
    /** 不可售的原因 */
    not_sellable_reason?:
      | 'NOT_SELLABLE_REASON_USED'
      | 'NOT_SELLABLE_REASON_NOT_FOUND'
      | (string & {})
  }[]
}

export interface PostV3GovSubsidySncodeUnlockBody {
  /** 消费品类ID */
  appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
  /** 商户支付订单号 */
  out_trade_no: string
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** S/N码 */
  sn_code: string
  /** 商品条码 */
  barcode: string
  /** 产品类型 */
  product_type: 'COMMON_PRODUCT' | 'AI_PRODUCT'
}

/** sn码解锁 */
export interface PostV3GovSubsidySncodeUnlockRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidySncodeUnlockBody
}

export interface PostV3GovSubsidySncodeUnlockResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

export interface PostV3GovSubsidyTransactionsQueryBody {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 商户订单号数组 */
  order_number_list: readonly string[]
}

/** 交易信息查询 */
export interface PostV3GovSubsidyTransactionsQueryRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyTransactionsQueryBody
}

export interface PostV3GovSubsidyTransactionsQueryResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
  /** 订单状态数组 */
  shop_order_list: {
    /** 单号 */
    shop_order_number?: string
    /** 归集状态枚举 */
    collect_state?:
      | 'COLLECT_STATE_NOT_COLLECT'
      | 'COLLECT_STATE_COLLECTED'
      | 'COLLECT_STATE_COLLECTION_FAILED'
      | (string & {})
    /** 品类状态 */
    cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | (string & {})
  }[]
}

export interface PostV3GovSubsidyTransactionsSummaryQueryDayBody {
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 查询的日期 */
  query_date: string
  /** 查询的订单类别 */
  query_type:
    | 'ORDER_TYPE_TRANSACTION'
    | 'ORDER_TYPE_APPLIANCE_REDEEM'
    | 'ORDER_TYPE_3C_REDEEM'
    | 'ORDER_TYPE_N_QUALIFICATION_REDEEM'
  /** 消费品类ID */
  appliance_id?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | undefined
  /** 品类状态 */
  cate_state?: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND' | undefined
}

/** 查询单日交易汇总 */
export interface PostV3GovSubsidyTransactionsSummaryQueryDayRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyTransactionsSummaryQueryDayBody
}

export interface PostV3GovSubsidyTransactionsSummaryQueryDayResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
  /** 交易总笔数 */
  total_trade_count: number
  /** 交易总金额 */
  total_trade_amount: number
  /** 补贴总金额 */
  total_subsidy_count: number
}

export interface PostV3GovSubsidyTransactionsSyncBody {
  /** 自然人姓名 (加密) */
  real_name?: string | undefined
  /** 自然人证件号 (加密) */
  id_card_number?: string | undefined
  /** 手机号 (加密) */
  phone_number?: string | undefined
  /** 消费品类ID */
  appliance_id?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | undefined
  /** 商户支付订单号 */
  out_trade_no: string
  /** 能效等级 */
  energy_grade?: 'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN' | undefined
  /** 收货地区编码 */
  receive_region_code: string
  /** 家电品牌 */
  brand: string
  /** 收货地址 */
  address?: string | undefined
  /** 使用的资格的地区编码 */
  qualification_region_code: number
  /** 销售企业名称 */
  seller_name: string
  /** 统一社会信息代码 */
  license_number: string
  /** 订单金额 */
  order_amount: number
  discount_amount: number
  /** 交易完成或商品退回时间 (RFC 3339) */
  transaction_time: string
  /** 线上平台订单编号 */
  mch_order_id: string
  /** 线上平台退款交易编号 */
  refund_id?: string | undefined
  mch_name: string
  /** 销售方式 */
  sale_model?: 'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE' | undefined
  /** 品类状态 */
  cate_state: 'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'
  /** 证件类型 */
  identity_document_type:
    | 'ID_DOC_TYPE_ID_CARD'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC'
    | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 交易信息回传 */
export interface PostV3GovSubsidyTransactionsSyncRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyTransactionsSyncBody
}

export interface PostV3GovSubsidyTransactionsSyncResponse {
  /** 响应码 */
  code: string
  /** 响应描述 */
  message: string
}

export interface PostV3GovSubsidyZhejiangAuthcodeCancelBody {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 */
  req_ssn: string
}

/** 品类凭证码预核销撤销 */
export interface PostV3GovSubsidyZhejiangAuthcodeCancelRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangAuthcodeCancelBody
}

export interface PostV3GovSubsidyZhejiangAuthcodeCancelResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

export interface PostV3GovSubsidyZhejiangAuthcodeCommitBody {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 收单机构订单号 */
  acq_org_order_no?: string | undefined
  /** 商户订单号 */
  order_no?: string | undefined
  /** 政府补贴金额 */
  subsidy_amt?: number | undefined
  /** 收货地区编码 */
  add_code?: string | undefined
  /** 收货地址 */
  address?: string | undefined
  /** 销售方式(0-线上/1-线下) */
  sale_models?: '0' | '1' | undefined
  /** 销售企业名称 */
  corp_name?: string | undefined
  /** 家电品牌 */
  brand?: string | undefined
  uniscid?: string | undefined
  /** 商品条码(13 位或 14 位) */
  barcode?: string | undefined
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 */
  req_ssn: string
  /** 银行机构名称 */
  bank_name?: string | undefined
  bank_subsidy?: string | undefined
  plat_subsidy?: string | undefined
  /** 区县编码 */
  county_code?: string | undefined
  /** 原订单金额 */
  amount?: number | undefined
}

/** 品类凭证码上报确认 */
export interface PostV3GovSubsidyZhejiangAuthcodeCommitRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangAuthcodeCommitBody
}

export interface PostV3GovSubsidyZhejiangAuthcodeCommitResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

export interface PostV3GovSubsidyZhejiangAuthcodeIssueBody {
  /** 品类编码 */
  category_id: string
  /** 用户id */
  openid?: string | undefined
  /** 姓名 (加密) */
  name: string
  /** 手机号 (加密) */
  mobile: string
  /** 区县编码 */
  add_code: string
  /** 自定义域 */
  custom_info?: string | undefined
  /** 证件类型 */
  cert_type: '1' | '2' | '3' | '4' | '5'
  /** 证件号码 (加密) */
  cert_no: string
  /** 请求流水号 */
  req_ssn: string
}

/** 申请品类凭证码 */
export interface PostV3GovSubsidyZhejiangAuthcodeIssueRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangAuthcodeIssueBody
}

export interface PostV3GovSubsidyZhejiangAuthcodeIssueResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 品类凭证码 */
  auth_code?: string
}

export interface PostV3GovSubsidyZhejiangAuthcodeRefundBody {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 交易日期 */
  trans_date: string
  /** 交易时间 */
  trans_time: string
  /** 商户订单号 */
  order_no?: string | undefined
  /** 政府补贴金额 */
  subsidy_amt?: number | undefined
  /** 收货地区编码 */
  add_code?: string | undefined
  /** 收货地址 */
  address?: string | undefined
  /** 销售方式(0-线上/1-线下) */
  sale_models?: '0' | '1' | undefined
  uniscid?: string | undefined
  /** 商品条码(13 位或 14 位) */
  barcode?: string | undefined
  /** 品类凭证码 */
  auth_code: string
  /** 请求流水号 */
  req_ssn: string
  /** 银行机构名称 */
  bank_name?: string | undefined
  bank_subsidy?: string | undefined
  plat_subsidy?: string | undefined
  /** 销售企业名称 */
  corp_name?: string | undefined
  /** 家电品牌 */
  brand?: string | undefined
}

/** 品类凭证码上报撤销 */
export interface PostV3GovSubsidyZhejiangAuthcodeRefundRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangAuthcodeRefundBody
}

export interface PostV3GovSubsidyZhejiangAuthcodeRefundResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

export interface PostV3GovSubsidyZhejiangAuthcodeTryBody {
  /** 接入方请求流水号 */
  sp_serial_no: string
  /** 商户号 */
  mchnt_no: string
  /** 终端号 */
  term_no: string
  /** 品类凭证码 */
  auth_code: string
  /** 品类编码 */
  category: string
  /** 区县编码 */
  county_code: string
}

/** 预核销品类凭证码 */
export interface PostV3GovSubsidyZhejiangAuthcodeTryRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangAuthcodeTryBody
}

export interface PostV3GovSubsidyZhejiangAuthcodeTryResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 冻结流水号 */
  cred_frozen_no: string
  /** 活动号 */
  event_id: string
  /** 活动标题 */
  event_title: string
  /** 优惠模式 */
  discount_mode: 'DIS_FLAG' | 'DIS_CALC' | 'DIS_SMKT' | (string & {})
  /** 原订单金额 */
  amount?: number
  /** 优惠金额 */
  discount_amt?: number
  /** 实付金额 */
  pay_amt?: number
  /** 渠道优惠标记 */
  channel_dis_flag?: string
  /** 渠道活动号列表 */
  channel_evt_no?: string
  /** 品类编码 */
  category_id: string
}

export interface PostV3GovSubsidyZhejiangGoodsQueryBody {
  /** 商品条码 */
  goods_bar_code?: string | undefined
  /** 省份代码 */
  province?: string | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time?: string | undefined
}

/** 商品信息查询 */
export interface PostV3GovSubsidyZhejiangGoodsQueryRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangGoodsQueryBody
}

export interface PostV3GovSubsidyZhejiangGoodsQueryResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 商品条码 */
  goods_bar_code: string
  /** 本记录唯一ID */
  seq_id: string
  /** 省份代码 */
  province: string
  /** 条码类型 */
  code_type: '001' | '002' | (string & {})
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 品牌名称 */
  logo_name: string
  /** 商品型号 */
  goods_model: string
  /** 基准价格 */
  basis_price: string
  /** 厂商统一社会信用代码 */
  manufact_cert_code: string
  /** 厂商指导零售价 */
  manufact_price: string
  /** 能效标识 */
  energy_effciency?: string
  /** 能效备案编号 */
  energy_reg_code?: string
  /** 能效备案型号 */
  energy_reg_model?: string
  /** 3C 认证编号 */
  reg_3c_code?: string
  /** 水效标识 */
  water_effciency?: string
  /** 有效期 */
  expire_date?: string
  /** 产品描述 */
  description?: string
  /** gpc 分类代码 */
  gpc?: string
  /** 净含量 */
  net_content?: string
  /** 净含量单位代码 */
  unit_code?: string
  /** 原产国 */
  origin?: string
  /** 市级区域代码 */
  city?: string
  /** 区县区域代码 */
  county?: string
  /** 数据状态 */
  data_state?: string
  /** 备注 */
  remark?: string
  /** 上送状态 */
  upload_state?: string
  /** 失效时间 */
  expire_time?: string
  /** 是否 AI 产品 */
  is_ai_product?: string
  /** 设备类型 */
  device_type?: string
  /** 厂商识别代码 */
  manufact_code?: string
  /** 厂商注册日期 */
  manufact_login_date?: string
  /** 厂商失效日期 */
  manufact_logout_date?: string
  /** 厂商失效标识 */
  manufact_logout_flag?: string
  /** 厂商注册地址 */
  manufact_register_addr?: string
  /** 厂商过期日期 */
  manufact_valid_date?: string
  /** 厂商企业名称 */
  manufact_firm_name?: string
  /** 企业定价单位 */
  price_unit?: string
  /** 上市日期 */
  sale_date?: string
  /** PC 类型 */
  pc_type?: string
  /** 上送平台编码 */
  msg_src_platform?: string
}

export interface PostV3GovSubsidyZhejiangNQualificationsConfirmBody {
  /** 品类集合 */
  data?:
    | readonly {
        /** 品类编码 */
        cate_code: string
        /** 加密 */
        cert_no: string
        grade?: string | undefined
        /** 姓名 (加密) */
        name: string
        operation_time: string
        /** 银行机构名称 */
        bank_name?: string | undefined
        bank_subsidy?: string | undefined
        plat_subsidy?: string | undefined
        sales: string
        /** 品类状态（0-已核销/1-已退回） */
        status: string
        subsidy: string
        /** 手机号 (加密) */
        tel: string
        add_code: string
        /** 加密 */
        address: string
        /** 销售方式（0-线上/1-线下） */
        sale_models: string
        /** 家电品牌 */
        brand: string
        activity_add_code: string
        uniscid: string
        corp_name: string
        serial_num: string
      }[]
    | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time?: string | undefined
}

/** n品类核销 */
export interface PostV3GovSubsidyZhejiangNQualificationsConfirmRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangNQualificationsConfirmBody
}

export interface PostV3GovSubsidyZhejiangNQualificationsConfirmResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

export interface PostV3GovSubsidyZhejiangQualificationsAlterBody {
  /** 品类编码 */
  cate_code: string
  /** 证件号码 (加密) */
  cert_no: string
  /** 姓名 (加密) */
  name: string
  /** 手机号 (加密) */
  tel: string
  /** 请求流水号 */
  req_ssn: string
}

/** 变更资格 */
export interface PostV3GovSubsidyZhejiangQualificationsAlterRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangQualificationsAlterBody
}

export interface PostV3GovSubsidyZhejiangQualificationsAlterResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 品类凭证码 */
  auth_code: string
}

export interface PostV3GovSubsidyZhejiangQualificationsClaimBody {
  /** 品类编码 */
  cate_code: string
  /** 证件号码 (加密) */
  cert_no: string
  /** 姓名 (加密) */
  name: string
  /** 手机号 (加密) */
  tel: string
  /** 证件类型 */
  cert_type?: '1' | '2' | '3' | '4' | '5' | undefined
  /** 请求流水号 */
  req_ssn: string
}

/** 领取资格 */
export interface PostV3GovSubsidyZhejiangQualificationsClaimRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangQualificationsClaimBody
}

export interface PostV3GovSubsidyZhejiangQualificationsClaimResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

export interface PostV3GovSubsidyZhejiangQualificationsQueryBody {
  /** 证件号码 (加密) */
  cert_no: string
  /** 品类编码 */
  cate_code?: string | undefined
  /** 请求流水号 */
  req_ssn: string
}

/** 查询补贴资格 */
export interface PostV3GovSubsidyZhejiangQualificationsQueryRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangQualificationsQueryBody
}

export interface PostV3GovSubsidyZhejiangQualificationsQueryResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 资格信息 */
  data?: {
    /** 品类编码 */
    cate_code: string
    /** 状态信息 */
    status?: string
    /** 状态编码 */
    status_code?: '00' | '01' | '02' | '03' | '04' | '05' | '06' | (string & {})
  }[]
}

export interface PostV3GovSubsidyZhejiangQualificationsSyncBody {
  /** 请求流水号 */
  req_ssn?: string | undefined
  /** 资格集合 */
  data?:
    | readonly {
        /** 品类凭证码 */
        auth_code: string
        /** 品类编码 */
        cate_code: string
        /** 证件号码 (加密) */
        cert_no: string
        /** 能耗等级 */
        grade?: '一级' | '二级' | undefined
        /** 姓名 (加密) */
        name: string
        /** 交易完成或商品退回时间戳 */
        operation_time: string
        /** 银行机构名称 */
        bank_name?: string | undefined
        bank_subsidy?: string | undefined
        plat_subsidy?: string | undefined
        /** 销售金额(单位元) */
        sales: string
        /** 品类状态 */
        status: '0' | '1'
        subsidy: string
        /** 手机号 (加密) */
        tel: string
        /** 区县编码 */
        add_code: string
        /** 收货地址 */
        address: string
        /** 销售方式(0-线上/1-线下) */
        sale_models: '0' | '1'
        /** S/N码 */
        sn_code: string
        uniscid: string
        /** 销售企业名称 */
        corp_name: string
        /** 商品条码(13 位或 14 位) */
        barcode: string
        /** 商品名称 */
        item_name: string
        /** 规格型号 */
        spec_model: string
        /** 家电品牌 */
        brand: string
        /** 物流单号(不超过 100 位) */
        logistics_no?: string | undefined
        /** 签收时间 */
        delivery_time?: string | undefined
        /** 发票号(不超过 100 位) */
        invoice_no?: string | undefined
        /** 是否属于 AI 产品(0-是/1-否) */
        is_ai_product: string
        pc_type?: string | undefined
        /** 商户订单号(不超过 50 位) */
        order_no: string
        origin_order_no?: string | undefined
        activity_add_code: string
        imei1?: string | undefined
        /** IMEI2 */
        imei2?: string | undefined
        /** 3C SN 锁定解锁订单号 */
        ccc_sn_order_no?: string | undefined
      }[]
    | undefined
}

/** 核销资格 */
export interface PostV3GovSubsidyZhejiangQualificationsSyncRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangQualificationsSyncBody
}

export interface PostV3GovSubsidyZhejiangQualificationsSyncResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 异常数据说明列表 */
  error_data?: string[]
}

export interface PostV3GovSubsidyZhejiangSncodeLockBody {
  /** 发起方 */
  create_user: string
  /** 省份代码 */
  province: string
  /** 厂商统一 社会信用 代码 */
  manufact_cert_code?: string | undefined
  /** 商品 SN码 */
  sn: string
  /** 商品条码 */
  goods_bar_code: string
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 商品型号 */
  goods_model?: string | undefined
  /** IMEI_1 码 */
  imei1?: string | undefined
  /** IMEI_2 码 */
  imei2?: string | undefined
  /** 交易订单号 */
  trans_orderid: string
  /** 订单金额 */
  order_price: string
  /** 收单机构 */
  acquire_code?: string | undefined
  /** 销售订单号 */
  sell_orderid: string
  /** 市级区域代码 */
  city?: string | undefined
  /** 区县区域代码 */
  county?: string | undefined
  /** 是否 AI 产品 */
  is_ai_product?: string | undefined
  /** 销售时间 */
  sale_time?: string | undefined
  /** 厂商信息 */
  mfr_info?: string | undefined
  /** 具体品牌 */
  brand?: string | undefined
  /** 渠道类型 */
  sale_models?: string | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}

/** sn码锁定 */
export interface PostV3GovSubsidyZhejiangSncodeLockRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangSncodeLockBody
}

export interface PostV3GovSubsidyZhejiangSncodeLockResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** IMEI_1 码 */
  imei1?: string
  /** IMEI_2 码 */
  imei2?: string
}

export interface PostV3GovSubsidyZhejiangSncodeQueryBody {
  /** 商品SN码 */
  sn: string
  /** 省份代码 */
  province: string
  /** 厂商统一社会信 用代码 */
  manufact_cert_code?: string | undefined
  /** 商品品类 */
  goods_type: string
  /** 商品条码 */
  goods_bar_code: string
  /** IMEI_1 码 */
  imei1?: string | undefined
  /** IMEI_2 码 */
  imei2?: string | undefined
  /** 渠道类型 */
  sales_models?: string | undefined
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
}

/** sn码销售状态查询 */
export interface PostV3GovSubsidyZhejiangSncodeQueryRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangSncodeQueryBody
}

export interface PostV3GovSubsidyZhejiangSncodeQueryResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
  /** 商品SN码 */
  sn?: string
  /** 省份代码 */
  province?: string
  /** 售卖状态 */
  sell_state?: 'U0022' | 'U0023' | 'U0024' | 'U9999' | (string & {})
}

export interface PostV3GovSubsidyZhejiangSncodeUnlockBody {
  /** 请求流水号 */
  req_ssn: string
  /** 请求时间 */
  req_time: string
  /** 发起方 */
  create_user: string
  /** 省份代码 */
  province: string
  /** 厂商统一 社会信用 代码 */
  manufact_cert_code?: string | undefined
  /** 商品 SN码 */
  sn: string
  /** 商品条码 */
  goods_bar_code: string
  /** 商品品类 */
  goods_type: string
  /** 商品名称 */
  goods_name: string
  /** 商品型号 */
  goods_model?: string | undefined
  /** IMEI_1 码 */
  imei1?: string | undefined
  /** IMEI_2 码 */
  imei2?: string | undefined
  /** 交易订单 号 */
  trans_orderid: string
  /** 原支付订 单号 */
  ori_pay_orderid: string
  /** 订单金额 */
  order_price: string
  /** 收单机构 */
  acquire_code?: string | undefined
  /** 销售订单 号 */
  sell_orderid: string
  /** 市级区域 代码 */
  city?: string | undefined
  /** 区县区域代码 */
  county?: string | undefined
  /** 是否 AI 产 品 */
  is_ai_product?: string | undefined
  /** 销售时间 */
  sale_time?: string | undefined
  /** 厂商信息 */
  mfr_info?: string | undefined
  /** 具体品牌 */
  brand?: string | undefined
  /** 渠道类型 */
  sales_models?: string | undefined
}

/** sn码解锁 */
export interface PostV3GovSubsidyZhejiangSncodeUnlockRequest extends JsonOptions {
  query?: undefined
  json: PostV3GovSubsidyZhejiangSncodeUnlockBody
}

export interface PostV3GovSubsidyZhejiangSncodeUnlockResponse {
  /** 响应码 */
  resp_code: string
  /** 响应描述 */
  resp_desc: string
}

export interface V3Gov extends ListedNode {
  readonly subsidy: V3GovSubsidy
}

export interface V3GovSubsidy extends ListedNode {
  readonly audit: V3GovSubsidyAudit
  readonly companies: V3GovSubsidyCompanies
  readonly goods: V3GovSubsidyGoods
  readonly nQualifications: V3GovSubsidyNQualifications
  readonly qualification: V3GovSubsidyQualification
  readonly qualifications: V3GovSubsidyQualifications
  readonly sncode: V3GovSubsidySncode
  readonly transactions: V3GovSubsidyTransactions
  readonly zhejiang: V3GovSubsidyZhejiang
}

export interface V3GovSubsidyAudit extends ListedNode {
  readonly cup: V3GovSubsidyAuditCup
}

export interface V3GovSubsidyAuditCup extends ListedNode {
  readonly invalid: V3GovSubsidyAuditCupInvalid
  readonly query: V3GovSubsidyAuditCupQuery
  readonly refund: V3GovSubsidyAuditCupRefund
  readonly update: V3GovSubsidyAuditCupUpdate
  readonly upload: V3GovSubsidyAuditCupUpload
}

export interface V3GovSubsidyAuditCupInvalid extends ListedNode {
  /** 查询审核结果 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyAuditCupInvalidRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyAuditCupInvalidResponse>>
  /** 查询审核结果 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyAuditCupInvalidRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyAuditCupInvalidResponse>>
}

export interface V3GovSubsidyAuditCupQuery extends ListedNode {
  /** 查询审核结果 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyAuditCupQueryRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyAuditCupQueryResponse>>
  /** 查询审核结果 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyAuditCupQueryRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyAuditCupQueryResponse>>
}

export interface V3GovSubsidyAuditCupRefund extends ListedNode {
  readonly sync: V3GovSubsidyAuditCupRefundSync
}

export interface V3GovSubsidyAuditCupRefundSync extends ListedNode {
  /** 同步非银联支付交易退款信息 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyAuditCupRefundSyncRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyAuditCupRefundSyncResponse>>
  /** 同步非银联支付交易退款信息 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyAuditCupRefundSyncRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyAuditCupRefundSyncResponse>>
}

export interface V3GovSubsidyAuditCupUpdate extends ListedNode {
  /** 更新审核数据 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyAuditCupUpdateRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyAuditCupUpdateResponse>>
  /** 更新审核数据 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyAuditCupUpdateRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyAuditCupUpdateResponse>>
}

export interface V3GovSubsidyAuditCupUpload extends ListedNode {
  /** 上传审核数据 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyAuditCupUploadRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyAuditCupUploadResponse>>
  /** 上传审核数据 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyAuditCupUploadRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyAuditCupUploadResponse>>
}

export interface V3GovSubsidyCompanies extends ListedNode {
  readonly query: V3GovSubsidyCompaniesQuery
}

export interface V3GovSubsidyCompaniesQuery extends ListedNode {
  /** 企业信息查询 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyCompaniesQueryRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyCompaniesQueryResponse>>
  /** 企业信息查询 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyCompaniesQueryRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyCompaniesQueryResponse>>
}

export interface V3GovSubsidyGoods extends ListedNode {
  readonly upload: V3GovSubsidyGoodsUpload
}

export interface V3GovSubsidyGoodsUpload extends ListedNode {
  /** 商品信息上传 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyGoodsUploadRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyGoodsUploadResponse>>
  /** 商品信息上传 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyGoodsUploadRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyGoodsUploadResponse>>
}

export interface V3GovSubsidyNQualifications extends ListedNode {
  readonly sync: V3GovSubsidyNQualificationsSync
}

export interface V3GovSubsidyNQualificationsSync extends ListedNode {
  /** N品类同步资格核销信息 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyNQualificationsSyncRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyNQualificationsSyncResponse>>
  /** N品类同步资格核销信息 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyNQualificationsSyncRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyNQualificationsSyncResponse>>
}

export interface V3GovSubsidyQualification extends ListedNode {
  /** 查询补贴资格 (电商平台、服务商) */
  get(
    options: GetV3GovSubsidyQualificationRequest,
  ): Promise<WechatpayResponse<GetV3GovSubsidyQualificationResponse>>
  /** 查询补贴资格 (电商平台、服务商) */
  getAsync(
    options: GetV3GovSubsidyQualificationRequest,
  ): ChainPromise<WechatpayResponse<GetV3GovSubsidyQualificationResponse>>
}

export interface V3GovSubsidyQualifications extends ListedNode {
  readonly passthrough: V3GovSubsidyQualificationsPassthrough
  readonly query: V3GovSubsidyQualificationsQuery
  readonly sync: V3GovSubsidyQualificationsSync
}

export interface V3GovSubsidyQualificationsPassthrough extends ListedNode {
  readonly cancel: V3GovSubsidyQualificationsPassthroughCancel
  readonly claim: V3GovSubsidyQualificationsPassthroughClaim
  readonly query: V3GovSubsidyQualificationsPassthroughQuery
}

export interface V3GovSubsidyQualificationsPassthroughCancel extends ListedNode {
  /** 取消资格(透传模式) (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyQualificationsPassthroughCancelRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyQualificationsPassthroughCancelResponse>>
  /** 取消资格(透传模式) (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyQualificationsPassthroughCancelRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyQualificationsPassthroughCancelResponse>>
}

export interface V3GovSubsidyQualificationsPassthroughClaim extends ListedNode {
  /** 领取资格(透传模式) (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyQualificationsPassthroughClaimRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyQualificationsPassthroughClaimResponse>>
  /** 领取资格(透传模式) (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyQualificationsPassthroughClaimRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyQualificationsPassthroughClaimResponse>>
}

export interface V3GovSubsidyQualificationsPassthroughQuery extends ListedNode {
  /** 批量查询用户资格(透传模式) (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyQualificationsPassthroughQueryRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyQualificationsPassthroughQueryResponse>>
  /** 批量查询用户资格(透传模式) (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyQualificationsPassthroughQueryRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyQualificationsPassthroughQueryResponse>>
}

export interface V3GovSubsidyQualificationsQuery extends ListedNode {
  /** 批量查询用户资格 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyQualificationsQueryRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyQualificationsQueryResponse>>
  /** 批量查询用户资格 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyQualificationsQueryRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyQualificationsQueryResponse>>
}

export interface V3GovSubsidyQualificationsSync extends ListedNode {
  /** 同步资格核销信息 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyQualificationsSyncRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyQualificationsSyncResponse>>
  /** 同步资格核销信息 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyQualificationsSyncRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyQualificationsSyncResponse>>
}

export interface V3GovSubsidySncode extends ListedNode {
  readonly lock: V3GovSubsidySncodeLock
  readonly query: V3GovSubsidySncodeQuery
  readonly unlock: V3GovSubsidySncodeUnlock
}

export interface V3GovSubsidySncodeLock extends ListedNode {
  /** sn码锁定 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidySncodeLockRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidySncodeLockResponse>>
  /** sn码锁定 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidySncodeLockRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidySncodeLockResponse>>
}

export interface V3GovSubsidySncodeQuery extends ListedNode {
  /** 查询sn码状态 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidySncodeQueryRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidySncodeQueryResponse>>
  /** 查询sn码状态 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidySncodeQueryRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidySncodeQueryResponse>>
}

export interface V3GovSubsidySncodeUnlock extends ListedNode {
  /** sn码解锁 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidySncodeUnlockRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidySncodeUnlockResponse>>
  /** sn码解锁 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidySncodeUnlockRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidySncodeUnlockResponse>>
}

export interface V3GovSubsidyTransactions extends ListedNode {
  readonly query: V3GovSubsidyTransactionsQuery
  readonly summary: V3GovSubsidyTransactionsSummary
  readonly sync: V3GovSubsidyTransactionsSync
}

export interface V3GovSubsidyTransactionsQuery extends ListedNode {
  /** 交易信息查询 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyTransactionsQueryRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyTransactionsQueryResponse>>
  /** 交易信息查询 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyTransactionsQueryRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyTransactionsQueryResponse>>
}

export interface V3GovSubsidyTransactionsSummary extends ListedNode {
  readonly queryDay: V3GovSubsidyTransactionsSummaryQueryDay
}

export interface V3GovSubsidyTransactionsSummaryQueryDay extends ListedNode {
  /** 查询单日交易汇总 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyTransactionsSummaryQueryDayRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyTransactionsSummaryQueryDayResponse>>
  /** 查询单日交易汇总 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyTransactionsSummaryQueryDayRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyTransactionsSummaryQueryDayResponse>>
}

export interface V3GovSubsidyTransactionsSync extends ListedNode {
  /** 交易信息回传 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyTransactionsSyncRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyTransactionsSyncResponse>>
  /** 交易信息回传 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyTransactionsSyncRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyTransactionsSyncResponse>>
}

export interface V3GovSubsidyZhejiang extends ListedNode {
  readonly authcode: V3GovSubsidyZhejiangAuthcode
  readonly goods: V3GovSubsidyZhejiangGoods
  readonly nQualifications: V3GovSubsidyZhejiangNQualifications
  readonly qualifications: V3GovSubsidyZhejiangQualifications
  readonly sncode: V3GovSubsidyZhejiangSncode
}

export interface V3GovSubsidyZhejiangAuthcode extends ListedNode {
  readonly cancel: V3GovSubsidyZhejiangAuthcodeCancel
  readonly commit: V3GovSubsidyZhejiangAuthcodeCommit
  readonly issue: V3GovSubsidyZhejiangAuthcodeIssue
  readonly refund: V3GovSubsidyZhejiangAuthcodeRefund
  readonly try: V3GovSubsidyZhejiangAuthcodeTry
}

export interface V3GovSubsidyZhejiangAuthcodeCancel extends ListedNode {
  /** 品类凭证码预核销撤销 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangAuthcodeCancelRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangAuthcodeCancelResponse>>
  /** 品类凭证码预核销撤销 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangAuthcodeCancelRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangAuthcodeCancelResponse>>
}

export interface V3GovSubsidyZhejiangAuthcodeCommit extends ListedNode {
  /** 品类凭证码上报确认 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangAuthcodeCommitRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangAuthcodeCommitResponse>>
  /** 品类凭证码上报确认 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangAuthcodeCommitRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangAuthcodeCommitResponse>>
}

export interface V3GovSubsidyZhejiangAuthcodeIssue extends ListedNode {
  /** 申请品类凭证码 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangAuthcodeIssueRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangAuthcodeIssueResponse>>
  /** 申请品类凭证码 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangAuthcodeIssueRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangAuthcodeIssueResponse>>
}

export interface V3GovSubsidyZhejiangAuthcodeRefund extends ListedNode {
  /** 品类凭证码上报撤销 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangAuthcodeRefundRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangAuthcodeRefundResponse>>
  /** 品类凭证码上报撤销 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangAuthcodeRefundRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangAuthcodeRefundResponse>>
}

export interface V3GovSubsidyZhejiangAuthcodeTry extends ListedNode {
  /** 预核销品类凭证码 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangAuthcodeTryRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangAuthcodeTryResponse>>
  /** 预核销品类凭证码 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangAuthcodeTryRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangAuthcodeTryResponse>>
}

export interface V3GovSubsidyZhejiangGoods extends ListedNode {
  readonly query: V3GovSubsidyZhejiangGoodsQuery
}

export interface V3GovSubsidyZhejiangGoodsQuery extends ListedNode {
  /** 商品信息查询 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangGoodsQueryRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangGoodsQueryResponse>>
  /** 商品信息查询 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangGoodsQueryRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangGoodsQueryResponse>>
}

export interface V3GovSubsidyZhejiangNQualifications extends ListedNode {
  readonly confirm: V3GovSubsidyZhejiangNQualificationsConfirm
}

export interface V3GovSubsidyZhejiangNQualificationsConfirm extends ListedNode {
  /** n品类核销 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangNQualificationsConfirmRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangNQualificationsConfirmResponse>>
  /** n品类核销 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangNQualificationsConfirmRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangNQualificationsConfirmResponse>>
}

export interface V3GovSubsidyZhejiangQualifications extends ListedNode {
  readonly alter: V3GovSubsidyZhejiangQualificationsAlter
  readonly claim: V3GovSubsidyZhejiangQualificationsClaim
  readonly query: V3GovSubsidyZhejiangQualificationsQuery
  readonly sync: V3GovSubsidyZhejiangQualificationsSync
}

export interface V3GovSubsidyZhejiangQualificationsAlter extends ListedNode {
  /** 变更资格 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangQualificationsAlterRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangQualificationsAlterResponse>>
  /** 变更资格 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangQualificationsAlterRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangQualificationsAlterResponse>>
}

export interface V3GovSubsidyZhejiangQualificationsClaim extends ListedNode {
  /** 领取资格 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangQualificationsClaimRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangQualificationsClaimResponse>>
  /** 领取资格 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangQualificationsClaimRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangQualificationsClaimResponse>>
}

export interface V3GovSubsidyZhejiangQualificationsQuery extends ListedNode {
  /** 查询补贴资格 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangQualificationsQueryRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangQualificationsQueryResponse>>
  /** 查询补贴资格 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangQualificationsQueryRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangQualificationsQueryResponse>>
}

export interface V3GovSubsidyZhejiangQualificationsSync extends ListedNode {
  /** 核销资格 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangQualificationsSyncRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangQualificationsSyncResponse>>
  /** 核销资格 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangQualificationsSyncRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangQualificationsSyncResponse>>
}

export interface V3GovSubsidyZhejiangSncode extends ListedNode {
  readonly lock: V3GovSubsidyZhejiangSncodeLock
  readonly query: V3GovSubsidyZhejiangSncodeQuery
  readonly unlock: V3GovSubsidyZhejiangSncodeUnlock
}

export interface V3GovSubsidyZhejiangSncodeLock extends ListedNode {
  /** sn码锁定 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangSncodeLockRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangSncodeLockResponse>>
  /** sn码锁定 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangSncodeLockRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangSncodeLockResponse>>
}

export interface V3GovSubsidyZhejiangSncodeQuery extends ListedNode {
  /** sn码销售状态查询 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangSncodeQueryRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangSncodeQueryResponse>>
  /** sn码销售状态查询 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangSncodeQueryRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangSncodeQueryResponse>>
}

export interface V3GovSubsidyZhejiangSncodeUnlock extends ListedNode {
  /** sn码解锁 (电商平台、服务商) */
  post(
    options: PostV3GovSubsidyZhejiangSncodeUnlockRequest,
  ): Promise<WechatpayResponse<PostV3GovSubsidyZhejiangSncodeUnlockResponse>>
  /** sn码解锁 (电商平台、服务商) */
  postAsync(
    options: PostV3GovSubsidyZhejiangSncodeUnlockRequest,
  ): ChainPromise<WechatpayResponse<PostV3GovSubsidyZhejiangSncodeUnlockResponse>>
}
