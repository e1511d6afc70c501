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

export interface PostV3TaxiInvoiceAttendancePunchBody {
  /** 车牌号 */
  plate_number: string
  /** 营运资格证号 */
  driver_license: string
  /** 事件发生时间 */
  event_time: string
  /** 事件类型 */
  event_type: string
  /** 行政区划ID */
  region_id: number
}

/** 签到签退 */
export interface PostV3TaxiInvoiceAttendancePunchRequest extends JsonOptions {
  query?: undefined
  json: PostV3TaxiInvoiceAttendancePunchBody
}

export interface PostV3TaxiInvoiceCardsBody {
  /** 出租车经营主体商户号 */
  company_mchid: string
  /** 面对面付款单号 */
  trade_number: string
  /** 应用ID */
  appid?: string | undefined
  /** 用户标识 */
  openid: string
  /** 行政区划代码 */
  region_id: number
  /** 营运资格证号 */
  driver_license: string
  /** 车牌号 */
  plate_number: string
  /** 发票卡券信息 */
  fapiao_card_information: {
    /** 电子发票文件ID */
    fapiao_media_id: string
    /** 发票号码 */
    fapiao_number: string
    /** 发票代码 */
    fapiao_code: string
    /** 开票时间 */
    fapiao_time: string
    /** 校验码 */
    check_code: string
    /** 密码 */
    password: string
    /** 总价税合计 */
    total_amount: number
    /** 总税额 */
    tax_amount: number
    /** 总金额 */
    amount: number
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: string
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id?: string | undefined
      /** 地址 */
      address?: string | undefined
      /** 电话 */
      telephone?: string | undefined
      /** 开户银行 */
      bank_name?: string | undefined
      /** 银行账号 */
      bank_account?: string | undefined
    }
    /** 销售方信息 */
    seller_information: {
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id: string
      /** 地址 */
      address: string
      /** 电话 */
      telephone?: string | undefined
      /** 开户银行 */
      bank_name?: string | undefined
      /** 银行账号 */
      bank_account?: string | undefined
    }
    /** 附加信息 */
    extra_information: {
      /** 收款人 */
      payee?: string | undefined
      /** 复核人 */
      reviewer?: string | undefined
      /** 开票人 */
      drawer: string
    }
    /** 发票行信息 */
    items?:
      | readonly {
          /** 货物或应税劳务、服务编码 */
          tax_code: string
          /** 货物或应税劳务、服务名称 */
          goods_name: string
          /** 规格型号 */
          specification?: string | undefined
          /** 单位 */
          unit?: string | undefined
          /** 数量 */
          quantity: number
          /** 单价 */
          unit_price: number
          /** 单行金额 */
          amount: number
          /** 单行税额 */
          tax_amount: number
          /** 单行金额合计 */
          total_amount: number
          /** 税率 */
          tax_rate: number
          /** 税收优惠政策标识 */
          tax_prefer_mark: string
          /** 是否折扣行 */
          discount: boolean
        }[]
      | undefined
    /** 备注信息 */
    remark?: string | undefined
  }
  /** 获取乘客行程单详情的凭证 */
  token?: string | undefined
}

/** 将出租车电子发票插入微信用户卡包 */
export interface PostV3TaxiInvoiceCardsRequest extends JsonOptions {
  query?: undefined
  json: PostV3TaxiInvoiceCardsBody
}

export interface PostV3TaxiInvoiceCardsResponse {
  /** 插入用户卡包的公众号AppID */
  card_appid: string
  /** 用户在插卡公众号下的OpenID */
  card_openid: string
  /** 出租车电子发票卡券模板ID */
  card_id: string
  /** 出租车电子发票在卡包中的编码 */
  card_code: string
}

export type PostV3TaxiInvoiceCardsUploadFileBody = {
  /** 出租车电子发票文件 */
  file: FileContent
  meta: {
    /** 出租车经营主体商户号 */
    company_mchid: string
    /** 文件摘要 */
    digest: string
    /** 文件摘要算法 */
    digest_algorithm: string
    /** 行政区划代码 */
    region_id: number
  }
}

/** 上传出租车电子发票文件 */
export interface PostV3TaxiInvoiceCardsUploadFileRequest extends MultipartOptions {
  query?: undefined
  multipart: PostV3TaxiInvoiceCardsUploadFileBody | FormData
}

export interface PostV3TaxiInvoiceCardsUploadFileResponse {
  /** 出租车电子发票文件ID */
  fapiao_media_id: string
}

export interface PostV3TaxiInvoiceDriverUpdateDriverBody {
  /** 司机姓名 (加密) */
  driver_name: string
  /** 司机身份证号码 (加密) */
  id_card_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 岗位状态 */
  driver_status: string
  /** 司机头像 */
  driver_photo?:
    | {
        /** 照片类型 */
        photo_type?: string | undefined
        /** 司机头像摘要 */
        photo_digest?:
          | {
              /** 哈希类型 */
              hash_type?: string | undefined
              /** 哈希值 */
              hash_value?: string | undefined
            }
          | undefined
        /** 头像url */
        photo_url?: string | undefined
        /** 头像icon */
        photo_icon?: string | undefined
      }
    | undefined
  /** 行政区划ID */
  region_id: number
}

/** 更新司机信息 */
export interface PostV3TaxiInvoiceDriverUpdateDriverRequest extends JsonOptions {
  query?: undefined
  json: PostV3TaxiInvoiceDriverUpdateDriverBody
}

export interface PostV3TaxiInvoiceDriverUpdateDriverResponse {
  /** 司机姓名 (加密) */
  driver_name: string
  /** 司机身份证号码 (加密) */
  id_card_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 岗位状态 */
  driver_status: string
  /** 司机头像 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string
    /** 司机头像摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string
      /** 哈希值 */
      hash_value?: string
    }
    /** 头像url */
    photo_url?: string
    /** 头像icon */
    photo_icon?: string
  }
  /** 行政区划ID */
  region_id: number
}

export type GetV3TaxiInvoiceDriversByDriverLicenseQuery = {
  /** 行政区划代码 */
  region_id: number
}

/** 获取司机信息 */
export interface GetV3TaxiInvoiceDriversByDriverLicenseRequest extends BodilessOptions {
  /** 营运资格证号 */
  driver_license: string
  query: GetV3TaxiInvoiceDriversByDriverLicenseQuery
}

export interface GetV3TaxiInvoiceDriversByDriverLicenseResponse {
  /** 司机姓名 */
  driver_name: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  company_mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 司机照片 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string
    /** 司机照片摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string
      /** 哈希值 */
      hash_value?: string
    }
    /** 头像url */
    photo_url?: string
    /** 头像icon */
    photo_data?: string
  }
  /** 行政区划代码 */
  region_id: number
  /** 司机状态 */
  driver_state: string
}

export type GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidQuery = {
  /** 行政区划ID */
  region_id: number
}

/** 获取出租车公司商户信息 */
export interface GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidRequest extends BodilessOptions {
  /** 商户号 */
  company_mchid: string
  query: GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidQuery
}

export interface GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidResponse {
  /** 商户号 */
  company_mchid: string
  /** 企业类型 */
  enterprise_type: string
  /** 公司名称 */
  company_name: string
  /** 公司简称 */
  short_name: string
  /** 税号 */
  tax_id: string
  /** 公司地址 */
  address: string
  /** 公司电话 */
  phone?: string
  /** 开户行 */
  bank_name?: string
  /** 银行账号 */
  bank_account?: string
  /** 企业法人姓名 */
  legal_person: string
  /** 开票渠道 */
  invoice_mode: string
  /** 行政区划代码 */
  region_id: number
}

export interface PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyBody {
  /** 公司名称 */
  company_name?: string | undefined
  /** 税号 */
  tax_id: string
  /** 公司地址 */
  address: string
  /** 公司电话 */
  phone?: string | undefined
  /** 开户行 */
  bank_name?: string | undefined
  /** 银行账号 */
  bank_account?: string | undefined
  /** 开票渠道 */
  invoice_mode: string
  /** 企业法人姓名 */
  legal_person: string
  /** 公司简称 */
  short_name?: string | undefined
  /** 行政区划ID */
  region_id: number
  /** 企业类型 */
  enterprise_type: string
}

/** 新增出租车公司 */
export interface PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyRequest extends JsonOptions {
  query?: undefined
  json: PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyBody
}

export interface PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyResponse {
  /** 商户号 */
  mchid: string
  /** 公司名称 */
  company_name?: string
}

export interface PostV3TaxiInvoiceTaxiUpdateTaxiBody {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid?: string | undefined
  /** 主班司机资格证号 */
  main_license: string
  /** 副班司机资格证号 */
  deputy_license?: string | undefined
  /** 行政区划ID */
  region_id: number
  /** 开票标记 */
  invoice_flag?: string | undefined
  /** 出租车状态 */
  taxi_state?: 'IN_OPERATION' | 'OUT_OPERATION' | undefined
}

/** 更新出租车信息 */
export interface PostV3TaxiInvoiceTaxiUpdateTaxiRequest extends JsonOptions {
  query?: undefined
  json: PostV3TaxiInvoiceTaxiUpdateTaxiBody
}

export interface PostV3TaxiInvoiceTaxiUpdateTaxiResponse {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid?: string
  /** 主班司机资格证号 */
  main_license: string
  /** 副班司机资格证号 */
  deputy_license?: string
  /** 行政区划ID */
  region_id: number
}

export type GetV3TaxiInvoiceTaxiesByPlateNumberQuery = {
  /** 行政区划代码 */
  region_id: number
}

/** 获取出租车信息 */
export interface GetV3TaxiInvoiceTaxiesByPlateNumberRequest extends BodilessOptions {
  /** 车牌号 */
  plate_number: string
  query: GetV3TaxiInvoiceTaxiesByPlateNumberQuery
}

export interface GetV3TaxiInvoiceTaxiesByPlateNumberResponse {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 公司商户号 */
  company_mchid: string
  /** 主班司机资格证号 */
  main_license: string
  /** 副班司机资格证号 */
  deputy_license: string
  /** 行政区划代码 */
  region_id: number
  /** 是否支持开票 */
  support_invoice: boolean
  /** 出租车状态 */
  taxi_state: string
}

export type GetV3TaxiInvoiceUserTaxiOrderFindByTokenQuery = {
  /** 获取乘客行程单详情的凭证 */
  token: string
  /** 用户标识 */
  openid: string
  /** 应用ID */
  appid: string
  /** 行政区划代码 */
  region_id?: number | undefined
  /** 授权模式 */
  auth_mode?: string | undefined
}

/** 根据凭证查询乘客行程单 */
export interface GetV3TaxiInvoiceUserTaxiOrderFindByTokenRequest extends BodilessOptions {
  query: GetV3TaxiInvoiceUserTaxiOrderFindByTokenQuery
}

export interface GetV3TaxiInvoiceUserTaxiOrderFindByTokenResponse {
  /** 车牌号 */
  plate_number: string
  /** 营运资格证号 */
  driver_license: string
  /** 上车时间 */
  up_time: string
  /** 行政区划代码 */
  region_id: number
  /** 乘客行程单来源 */
  source: string
  /** 面对面付款时间 */
  pay_time?: string
  /** 面对面付款金额 */
  pay_amount?: number
}

export type GetV3TaxiInvoiceUserTaxiOrdersQuery = {
  /** 最大资源条数 */
  limit?: number | undefined
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 小程序用户的微信openid */
  openid: string
  /** 小程序appid */
  appid: string
  /** 起始日期 */
  begin_date: string
  /** 结束日期 */
  end_date: string
  /** 行政区划id */
  region_id: number
}

/** 获取乘客行程单列表 */
export interface GetV3TaxiInvoiceUserTaxiOrdersRequest extends BodilessOptions {
  query: GetV3TaxiInvoiceUserTaxiOrdersQuery
}

export interface GetV3TaxiInvoiceUserTaxiOrdersResponse {
  /** 乘客行程单详情 */
  data: {
    /** 车牌号 */
    plate_number: string
    /** 营运资格证号 */
    driver_license: string
    /** 上车时间 */
    up_time: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}

export interface V3TaxiInvoice extends ListedNode {
  readonly attendance: V3TaxiInvoiceAttendance
  readonly cards: V3TaxiInvoiceCards
  readonly driver: V3TaxiInvoiceDriver
  readonly drivers: V3TaxiInvoiceDrivers
  readonly taxi: V3TaxiInvoiceTaxi
  readonly taxiCompanies: V3TaxiInvoiceTaxiCompanies
  readonly taxiCompany: V3TaxiInvoiceTaxiCompany
  readonly taxies: V3TaxiInvoiceTaxies
  readonly userTaxiOrder: V3TaxiInvoiceUserTaxiOrder
  readonly userTaxiOrders: V3TaxiInvoiceUserTaxiOrders
}

export interface V3TaxiInvoiceAttendance extends ListedNode {
  readonly punch: V3TaxiInvoiceAttendancePunch
}

export interface V3TaxiInvoiceAttendancePunch extends ListedNode {
  /**
   * 签到签退 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/attendance/punch-attendance.html
   */
  post(options: PostV3TaxiInvoiceAttendancePunchRequest): Promise<WechatpayResponse<undefined>>
  /**
   * 签到签退 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/attendance/punch-attendance.html
   */
  postAsync(
    options: PostV3TaxiInvoiceAttendancePunchRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3TaxiInvoiceCards extends ListedNode {
  /**
   * 将出租车电子发票插入微信用户卡包 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/create-taxi-invoice-card.html
   */
  post(
    options: PostV3TaxiInvoiceCardsRequest,
  ): Promise<WechatpayResponse<PostV3TaxiInvoiceCardsResponse>>
  /**
   * 将出租车电子发票插入微信用户卡包 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/create-taxi-invoice-card.html
   */
  postAsync(
    options: PostV3TaxiInvoiceCardsRequest,
  ): ChainPromise<WechatpayResponse<PostV3TaxiInvoiceCardsResponse>>
  readonly uploadFile: V3TaxiInvoiceCardsUploadFile
}

export interface V3TaxiInvoiceCardsUploadFile extends ListedNode {
  /**
   * 上传出租车电子发票文件 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/upload-taxi-invoice-card-file.html
   */
  post(
    options: PostV3TaxiInvoiceCardsUploadFileRequest,
  ): Promise<WechatpayResponse<PostV3TaxiInvoiceCardsUploadFileResponse>>
  /**
   * 上传出租车电子发票文件 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/upload-taxi-invoice-card-file.html
   */
  postAsync(
    options: PostV3TaxiInvoiceCardsUploadFileRequest,
  ): ChainPromise<WechatpayResponse<PostV3TaxiInvoiceCardsUploadFileResponse>>
}

export interface V3TaxiInvoiceDriver extends ListedNode {
  readonly updateDriver: V3TaxiInvoiceDriverUpdateDriver
}

export interface V3TaxiInvoiceDriverUpdateDriver extends ListedNode {
  /**
   * 更新司机信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/update-driver.html
   */
  post(
    options: PostV3TaxiInvoiceDriverUpdateDriverRequest,
  ): Promise<WechatpayResponse<PostV3TaxiInvoiceDriverUpdateDriverResponse>>
  /**
   * 更新司机信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/update-driver.html
   */
  postAsync(
    options: PostV3TaxiInvoiceDriverUpdateDriverRequest,
  ): ChainPromise<WechatpayResponse<PostV3TaxiInvoiceDriverUpdateDriverResponse>>
}

export interface V3TaxiInvoiceDrivers extends ListedNode {
  readonly _driver_license_: V3TaxiInvoiceDriversByDriverLicense
}

export interface V3TaxiInvoiceDriversByDriverLicense extends ListedNode {
  /**
   * 获取司机信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/query-driver.html
   */
  get(
    options: GetV3TaxiInvoiceDriversByDriverLicenseRequest,
  ): Promise<WechatpayResponse<GetV3TaxiInvoiceDriversByDriverLicenseResponse>>
  /**
   * 获取司机信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/driver/query-driver.html
   */
  getAsync(
    options: GetV3TaxiInvoiceDriversByDriverLicenseRequest,
  ): ChainPromise<WechatpayResponse<GetV3TaxiInvoiceDriversByDriverLicenseResponse>>
}

export interface V3TaxiInvoiceTaxi extends ListedNode {
  readonly updateTaxi: V3TaxiInvoiceTaxiUpdateTaxi
}

export interface V3TaxiInvoiceTaxiUpdateTaxi extends ListedNode {
  /**
   * 更新出租车信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/update-taxi.html
   */
  post(
    options: PostV3TaxiInvoiceTaxiUpdateTaxiRequest,
  ): Promise<WechatpayResponse<PostV3TaxiInvoiceTaxiUpdateTaxiResponse>>
  /**
   * 更新出租车信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/update-taxi.html
   */
  postAsync(
    options: PostV3TaxiInvoiceTaxiUpdateTaxiRequest,
  ): ChainPromise<WechatpayResponse<PostV3TaxiInvoiceTaxiUpdateTaxiResponse>>
}

export interface V3TaxiInvoiceTaxiCompanies extends ListedNode {
  readonly _company_mchid_: V3TaxiInvoiceTaxiCompaniesByCompanyMchid
}

export interface V3TaxiInvoiceTaxiCompaniesByCompanyMchid extends ListedNode {
  /**
   * 获取出租车公司商户信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-company/query-taxi-company.html
   */
  get(
    options: GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidRequest,
  ): Promise<WechatpayResponse<GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidResponse>>
  /**
   * 获取出租车公司商户信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-company/query-taxi-company.html
   */
  getAsync(
    options: GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidRequest,
  ): ChainPromise<WechatpayResponse<GetV3TaxiInvoiceTaxiCompaniesByCompanyMchidResponse>>
}

export interface V3TaxiInvoiceTaxiCompany extends ListedNode {
  readonly createTaxiCompany: V3TaxiInvoiceTaxiCompanyCreateTaxiCompany
}

export interface V3TaxiInvoiceTaxiCompanyCreateTaxiCompany extends ListedNode {
  /**
   * 新增出租车公司 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-company/create-taxi-company.html
   */
  post(
    options: PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyRequest,
  ): Promise<WechatpayResponse<PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyResponse>>
  /**
   * 新增出租车公司 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-company/create-taxi-company.html
   */
  postAsync(
    options: PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyRequest,
  ): ChainPromise<WechatpayResponse<PostV3TaxiInvoiceTaxiCompanyCreateTaxiCompanyResponse>>
}

export interface V3TaxiInvoiceTaxies extends ListedNode {
  readonly _plate_number_: V3TaxiInvoiceTaxiesByPlateNumber
}

export interface V3TaxiInvoiceTaxiesByPlateNumber extends ListedNode {
  /**
   * 获取出租车信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/query-taxi.html
   */
  get(
    options: GetV3TaxiInvoiceTaxiesByPlateNumberRequest,
  ): Promise<WechatpayResponse<GetV3TaxiInvoiceTaxiesByPlateNumberResponse>>
  /**
   * 获取出租车信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi/query-taxi.html
   */
  getAsync(
    options: GetV3TaxiInvoiceTaxiesByPlateNumberRequest,
  ): ChainPromise<WechatpayResponse<GetV3TaxiInvoiceTaxiesByPlateNumberResponse>>
}

export interface V3TaxiInvoiceUserTaxiOrder extends ListedNode {
  readonly findByToken: V3TaxiInvoiceUserTaxiOrderFindByToken
}

export interface V3TaxiInvoiceUserTaxiOrderFindByToken extends ListedNode {
  /**
   * 根据凭证查询乘客行程单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/user-taxi-order/query-user-taxi-order-by-token.html
   */
  get(
    options: GetV3TaxiInvoiceUserTaxiOrderFindByTokenRequest,
  ): Promise<WechatpayResponse<GetV3TaxiInvoiceUserTaxiOrderFindByTokenResponse>>
  /**
   * 根据凭证查询乘客行程单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/user-taxi-order/query-user-taxi-order-by-token.html
   */
  getAsync(
    options: GetV3TaxiInvoiceUserTaxiOrderFindByTokenRequest,
  ): ChainPromise<WechatpayResponse<GetV3TaxiInvoiceUserTaxiOrderFindByTokenResponse>>
}

export interface V3TaxiInvoiceUserTaxiOrders extends ListedNode {
  /**
   * 获取乘客行程单列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
   */
  get(
    options: GetV3TaxiInvoiceUserTaxiOrdersRequest,
  ): Promise<WechatpayResponse<GetV3TaxiInvoiceUserTaxiOrdersResponse>>
  /**
   * 获取乘客行程单列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
   */
  getAsync(
    options: GetV3TaxiInvoiceUserTaxiOrdersRequest,
  ): ChainPromise<WechatpayResponse<GetV3TaxiInvoiceUserTaxiOrdersResponse>>
}
