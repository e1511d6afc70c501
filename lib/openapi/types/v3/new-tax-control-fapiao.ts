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

export interface PostV3NewTaxControlFapiaoCardTemplateBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 插卡公众号AppID */
  card_appid: string
  /** 卡券模板信息 */
  card_template_information: {
    /** 收款方名称 */
    payee_name?: string | undefined
    /** 卡券logo地址 */
    logo_url: string
    /** 卡券自定义cell位配置 */
    custom_cell?:
      | {
          /** cell位文字 */
          words: string
          /** cell位描述 */
          description: string
          /** 点击cell位跳转的地址 */
          jump_url?: string | undefined
          /** 点击cell位跳转的小程序的用户名 */
          miniprogram_user_name?: string | undefined
          /** 点击cell位跳转的小程序的页面路径 */
          miniprogram_path?: string | undefined
        }
      | undefined
  }
}

/** 创建电子发票卡券模板 */
export interface PostV3NewTaxControlFapiaoCardTemplateRequest extends JsonOptions {
  query?: undefined
  json: PostV3NewTaxControlFapiaoCardTemplateBody
}

export interface PostV3NewTaxControlFapiaoCardTemplateResponse {
  /** 插卡公众号AppID */
  card_appid: string
  /** 卡券模板id */
  card_id: string
}

export interface PostV3NewTaxControlFapiaoFapiaoApplicationsBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 开票场景 */
  scene: string
  /** 发票申请单号 */
  fapiao_apply_id: string
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
    /** 手机号 (加密) */
    phone?: string | undefined
    /** 邮箱地址 (加密) */
    email?: string | undefined
  }
  /** 需要开具的发票信息 */
  fapiao_information: readonly {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 */
    total_amount: number
    /** 是否以清单形式开具发票 */
    need_list: boolean
    /** 发票备注 */
    remark?: string | undefined
    /** 发票行信息 */
    items: readonly {
      tax_code: string
      /** 税局侧规定的货物或应税劳务、服务分类名称 */
      goods_category?: string | undefined
      /** 货物或应税劳务、服务名称 */
      goods_name?: string | undefined
      /** 企业侧维护的货物或应税劳务、服务编码 */
      goods_id?: number | undefined
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity: number
      /** 单行金额合计 */
      total_amount: number
      /** 税率 */
      tax_rate?: number | undefined
      /** 税收优惠政策标识 */
      tax_prefer_mark?: string | undefined
      /** 是否折扣行 */
      discount: boolean
    }[]
  }[]
}

/** 开具电子发票 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsBody
}

export interface PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralBody {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION'
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
    /** 手机号 (加密) */
    phone?: string | undefined
    /** 邮箱地址 (加密) */
    email?: string | undefined
    /** 订单金额 */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 */
    total_amount: number
    /** 发票行信息 */
    items: readonly {
      tax_code: string
      /** 货物或应税劳务、服务名称 */
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity?: number | undefined
      /** 单行金额合计 */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /** 优惠政策标识 */
      preferential_policy_code?:
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
        | 18
        | undefined
    }[]
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3 | undefined
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | undefined
    /** 开票人ID */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string | undefined
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
    /** 交易信息 */
    transaction_information: readonly {
      /** 支付渠道 */
      pay_channel: 'WECHAT_PAY'
      /** 支付订单号 */
      transaction_id: string
      /** 支付商户订单号 */
      out_trade_no?: string | undefined
      /** 交易金额 */
      amount: number
    }[]
    /** 发票备注 */
    remark?: string | undefined
  }
}

/** 开具通用行业电子发票 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralBody
}

export interface PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportBody {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION'
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
    /** 手机号 (加密) */
    phone?: string | undefined
    /** 邮箱地址 (加密) */
    email?: string | undefined
    /** 订单金额 */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 */
    total_amount: number
    /** 发票行信息 */
    items: readonly {
      tax_code: string
      /** 货物或应税劳务、服务名称 */
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity?: number | undefined
      /** 单行金额合计 */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /** 优惠政策标识 */
      preferential_policy_code?:
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
        | 18
        | undefined
      /** 出行人额外信息 */
      passenger_information?:
        | {
            /** 出行人名称 */
            name: string
            /** 出行人证件类型 */
            certificate_type:
              | 'IDENTITY_CARD'
              | 'PASSPORT'
              | 'HONG_KONG_PERMIT'
              | 'MACAO_PERMIT'
              | 'TAIWAN_PERMIT'
              | 'FOREIGNER_RESIDENCE_PERMIT'
              | 'HONG_KONG_RESIDENT_CARD'
              | 'MACAO_RESIDENT_CARD'
              | 'TAIWAN_RESIDENT_CARD'
              | 'MILITARY_OFFICER_CARD'
              | 'ARMED_POLICE_OFFICER_CARD'
              | 'SOLDIER_CARD'
              | 'HOMECOMING_CERT'
              | 'TAIWAN_COMPATRIOT_CERT'
            /** 证件号码 (加密) */
            certificate_number: string
            /** 出行日期 (RFC 3339) */
            departure_date: string
            /** 出发地 */
            departure_place: string
            /** 目的地 */
            destination: string
            /** 交通工具类型 */
            transportation_type:
              | 'LONG_DISTANCE_BUS'
              | 'PUBLIC_TRANSPORTATION'
              | 'CAR'
              | 'SHIP'
              | 'OTHER_TRANSPORTATION'
            /** 交通工具等级 */
            transportation_classes?:
              | 'SHIP_FIRST_CLASS_CABIN'
              | 'SHIP_SECOND_CLASS_CABIN'
              | 'SHIP_THIRD_CLASS_CABIN'
              | undefined
          }
        | undefined
    }[]
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3 | undefined
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | undefined
    /** 开票人ID */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string | undefined
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
    /** 交易信息 */
    transaction_information: readonly {
      /** 支付渠道 */
      pay_channel: 'WECHAT_PAY'
      /** 支付订单号 */
      transaction_id: string
      /** 支付商户订单号 */
      out_trade_no?: string | undefined
      /** 交易金额 */
      amount: number
    }[]
    /** 发票备注 */
    remark?: string | undefined
  }
}

/** 开具旅客运输行业电子发票 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportBody
}

export interface PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilBody {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION'
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
    /** 手机号 (加密) */
    phone?: string | undefined
    /** 邮箱地址 (加密) */
    email?: string | undefined
    /** 订单金额 */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 */
    total_amount: number
    /** 发票行信息 */
    items: readonly {
      tax_code: string
      /** 货物或应税劳务、服务名称 */
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 成品油单位 */
      unit?: 'TON' | 'LETER' | undefined
      /** 数量 */
      quantity?: number | undefined
      /** 单行金额合计 */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /** 优惠政策标识 */
      preferential_policy_code?:
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
        | 18
        | undefined
      /** 成品油行业额外信息 */
      refined_oil_information?:
        | {
            /** 成品油站点 */
            station: string
            /** 交易时间 (RFC 3339) */
            trade_time: string
            /** 加油枪号码 */
            gun_number: string
          }
        | undefined
    }[]
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3 | undefined
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | undefined
    /** 开票人ID */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string | undefined
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
    /** 交易信息 */
    transaction_information: readonly {
      /** 支付渠道 */
      pay_channel: 'WECHAT_PAY'
      /** 支付订单号 */
      transaction_id: string
      /** 支付商户订单号 */
      out_trade_no?: string | undefined
      /** 交易金额 */
      amount: number
    }[]
    /** 发票备注 */
    remark?: string | undefined
  }
}

/** 开具成品油行业电子发票 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilBody
}

export interface PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingBody {
  /** 子商户号 */
  sub_mchid: string
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION'
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
    /** 手机号 (加密) */
    phone?: string | undefined
    /** 邮箱地址 (加密) */
    email?: string | undefined
    /** 订单金额 */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  /** 需要开具的数电发票信息 */
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 总价税合计 */
    total_amount: number
    /** 发票行信息 */
    items: readonly {
      tax_code: string
      /** 货物或应税劳务、服务名称 */
      goods_name: string
      /** 规格型号 */
      specification?: string | undefined
      /** 单位 */
      unit?: string | undefined
      /** 数量 */
      quantity?: number | undefined
      /** 单行金额合计 */
      total_amount: number
      /** 税率 */
      tax_rate: number
      /** 是否折扣行 */
      discount: boolean
      /** 优惠政策标识 */
      preferential_policy_code?:
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
        | 18
        | undefined
      /** 不动产租赁特定行业额外信息 */
      real_estate_leasing_information?:
        | {
            /** 不动产坐落省份 */
            province: string
            /** 不动产坐落城市 */
            city?: string | undefined
            /** 不动产坐落地址（详细地址） */
            address: string
            /** 租赁期起 (RFC 3339) */
            lease_period_start: string
            /** 租赁期止 (RFC 3339) */
            lease_period_end: string
            /** 跨地（市）标志 */
            cross_city_flag: boolean
            /** 产权证书/不动产权证号 (加密) */
            certificate_no?: string | undefined
            /** 车牌号 */
            plate_no?: readonly string[] | undefined
          }
        | undefined
    }[]
    /** 出口业务适用政策代码 */
    export_business_policy_code?: 1 | 2 | 3 | undefined
    /** 增值税即征即退代码 */
    vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | undefined
    /** 开票人ID */
    billing_person_id: string
    /** 开票人名称 */
    billing_person?: string | undefined
    /** 发票类型 */
    fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
    /** 交易信息 */
    transaction_information: readonly {
      /** 支付渠道 */
      pay_channel: 'WECHAT_PAY'
      /** 支付订单号 */
      transaction_id: string
      /** 支付商户订单号 */
      out_trade_no?: string | undefined
      /** 交易金额 */
      amount: number
    }[]
    /** 发票备注 */
    remark?: string | undefined
  }
}

/** 开具不动产租赁行业电子发票 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingBody
}

export type PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileBody = {
  file: FileContent
  /** 媒体文件元信息JSON格式字符串 */
  meta: {
    sub_mchid?: string | undefined
    /** 发票文件的类型为PDF */
    file_type: string
    /** 文件摘要算法 */
    digest_alogrithm: string
    /** 文件摘要 */
    digest: string
  }
}

/** 上传电子发票文件 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileRequest
  extends MultipartOptions {
  query?: undefined
  multipart: PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileBody | FormData
}

export interface PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileResponse {
  /** 电子发票文件ID */
  fapiao_media_id: string
}

export type GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 商户发票单号 */
  fapiao_id?: string | undefined
}

/** 查询电子发票 */
export interface GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdRequest
  extends BodilessOptions {
  /** 发票申请单号 */
  fapiao_apply_id: string
  query?: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdQuery | undefined
}

export interface GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdResponse {
  /** 发票数量 */
  total_count: number
  /** 发票信息 */
  fapiao_information: {
    /** 商户发票单号 */
    fapiao_id: string
    /** 发票状态 */
    status:
      | 'ISSUE_ACCEPTED'
      | 'ISSUED'
      | 'REVERSE_ACCEPTED'
      | 'REVERSED'
      | 'ISSUE_FAILED'
      | 'REVERSE_FAILED'
      | (string & {})
    /** 蓝字发票信息 */
    blue_fapiao?: {
      /** 发票代码 */
      fapiao_code: string
      /** 发票号码 */
      fapiao_number: string
      /** 校验码 */
      check_code: string
      /** 密码 */
      password: string
      /** 开票时间 (RFC 3339) */
      fapiao_time: string
    }
    /** 红字发票信息 */
    red_fapiao?: {
      /** 发票代码 */
      fapiao_code: string
      /** 发票号码 */
      fapiao_number: string
      /** 校验码 */
      check_code: string
      /** 密码 */
      password: string
      /** 开票时间 (RFC 3339) */
      fapiao_time: string
    }
    /** 电子发票插卡信息 */
    card_information?: {
      /** 插卡公众号AppID */
      card_appid: string
      /** 用户在插卡公众号下的OpenID */
      card_openid: string
      /** 电子发票卡券模板ID */
      card_id?: string
      /** 电子发票在卡包中的编码 */
      card_code?: string
      /** 发票卡券状态 */
      card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
    }
    /** 总价税合计 */
    total_amount: number
    /** 总税额 */
    tax_amount: number
    /** 总金额 */
    amount: number
    /** 销售方信息 */
    seller_information: {
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id: string
      /** 地址 */
      address: string
      /** 电话 */
      telephone?: string
      /** 开户银行 */
      bank_name?: string
      /** 银行账号 */
      bank_account?: string
    }
    /** 购买方信息 */
    buyer_information: {
      /** 购买方类型 */
      type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
      /** 名称 */
      name: string
      /** 纳税人识别号 */
      taxpayer_id?: string
      /** 地址 */
      address?: string
      /** 电话 */
      telephone?: string
      /** 开户银行 */
      bank_name?: string
      /** 银行账号 */
      bank_account?: string
      /** 手机号 (加密) */
      phone?: string
      /** 邮箱地址 (加密) */
      email?: string
      /** 订单金额 */
      amount?: number
      /** 商户订单号 */
      out_trade_no?: string
      /** 开具的发票类型 */
      fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {})
      /** 留言信息 */
      user_apply_message?: string
    }
    /** 附加信息 */
    extra_information: {
      /** 收款人 */
      payee?: string
      /** 复核人 */
      reviewer?: string
      /** 开票人 */
      drawer: string
    }
    /** 发票行信息 */
    items: {
      /** 货物或应税劳务、服务编码 */
      tax_code: string
      /** 货物或应税劳务、服务名称 */
      goods_name: string
      /** 规格型号 */
      specification?: string
      /** 单位 */
      unit?: string
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
      tax_prefer_mark:
        | 'NO_FAVORABLE'
        | 'OUTSIDE_VAT'
        | 'VAT_EXEMPT'
        | 'NORMAL_ZERO_RATED'
        | 'EXPORT_ZERO_RATED'
        | (string & {})
      /** 是否折扣行 */
      discount: boolean
    }[]
    /** 备注信息 */
    remark?: string
    /** 开票失败错误码 */
    fapiao_error_code?: string
    /** 开票失败原因 */
    fapiao_error_message?: string
  }[]
}

export type GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesQuery = {
  /** 子商户号 */
  sub_mchid: string
  /** 商户发票单号 */
  fapiao_id: string
}

/** 获取发票下载信息 */
export interface GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesRequest
  extends BodilessOptions {
  /** 发票申请单号 */
  fapiao_apply_id: string
  query: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesQuery
}

export interface GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesResponse {
  /** 发票列表 */
  fapiao_download_info_list?: {
    /** 商户发票单号 */
    fapiao_id?: string
    /** 发票文件下载地址 */
    download_url?: string
    /** 发票状态 */
    status?:
      | 'ISSUE_ACCEPTED'
      | 'ISSUED'
      | 'REVERSE_ACCEPTED'
      | 'REVERSED'
      | 'ISSUE_FAILED'
      | 'REVERSE_FAILED'
      | (string & {})
  }[]
}

export interface PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 插卡场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
  /** 购买方信息 */
  buyer_information: {
    /** 购买方类型 */
    type: 'INDIVIDUAL' | 'ORGANIZATION'
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
    /** 手机号 (加密) */
    phone?: string | undefined
    /** 邮箱地址 (加密) */
    email?: string | undefined
    /** 订单金额 */
    amount?: number | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 开具的发票类型 */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | undefined
    /** 留言信息 */
    user_apply_message?: string | undefined
  }
  /** 电子发票卡券信息列表 */
  fapiao_card_information: readonly {
    /** 电子发票文件ID */
    fapiao_media_id: string
    /** 发票号码 */
    fapiao_number: string
    /** 发票代码 */
    fapiao_code: string
    /** 开票时间 (RFC 3339) */
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
    items: readonly {
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
      tax_prefer_mark:
        | 'NO_FAVORABLE'
        | 'OUTSIDE_VAT'
        | 'VAT_EXEMPT'
        | 'NORMAL_ZERO_RATED'
        | 'EXPORT_ZERO_RATED'
      /** 是否折扣行 */
      discount: boolean
    }[]
    /** 备注信息 */
    remark?: string | undefined
  }[]
}

/** 将电子发票插入微信用户卡包 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsRequest
  extends JsonOptions {
  /** 发票申请单号 */
  fapiao_apply_id: string
  query?: undefined
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsBody
}

export interface PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 冲红原因 */
  reverse_reason: 'ISSUE_ERROR' | 'SALES_RETURN' | 'SERVICE_SUSPENTION' | 'SALES_DISCOUNT'
  /** 需要冲红的发票信息 */
  fapiao_information: readonly {
    /** 商户发票单号 */
    fapiao_id: string
    /** 发票代码 */
    fapiao_code?: string | undefined
    /** 发票号码 */
    fapiao_number: string
  }[]
}

/** 冲红电子发票 */
export interface PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseRequest
  extends JsonOptions {
  /** 发票申请单号 */
  fapiao_apply_id: string
  query?: undefined
  json: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseBody
}

export type GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlQuery = {
  /** 操作类型 */
  operation_type: 'AUTH_BINDING'
  /** 开票模式 */
  fapiao_mode: 'THIRD_OR_SELF_FAPIAO' | 'TENCENT_DIGITAL_TAX'
  /** 发票能力类型 */
  fapiao_ability_type_list?:
    | readonly (
        | 'BASE_ABILITY'
        | 'REAL_ESTATE_ABILITY'
        | 'PASSENGER_TRANSPORT_ABILITY'
        | 'REFINED_OIL_ABILITY'
      )[]
    | undefined
  /** 服务商邀请渠道 */
  invite_channel?: string | undefined
  /** 操作人员 (加密) */
  operate_user?: string | undefined
  /** 服务商邀请code */
  invite_code: string
  /** 子商户号 */
  sub_mchid?: string | undefined
}

/** 获取邀请商户开通服务商电子发票能力 */
export interface GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlRequest
  extends BodilessOptions {
  query: GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlQuery
}

export interface GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlResponse {
  /** 邀请开通二维码链接 */
  invite_url: string
  /** 开通小程序AppID */
  miniprogram_appid: string
  /** 开通小程序跳转路径 */
  miniprogram_path: string
}

export type GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoQuery = {
  /** 查询时间起 (RFC 3339) */
  query_time_start: string
  /** 查询时间止 (RFC 3339) */
  query_time_end: string
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 服务商邀请code */
  invite_code?: string | undefined
  /** 商户邀请状态 */
  mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED'
}

/** 获取邀请开通的商户信息 */
export interface GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoRequest
  extends BodilessOptions {
  query: GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoQuery
}

export interface GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoResponse {
  /** 总数 */
  total_count: number
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
  /** 邀请的商户结果 */
  mch_invite_result_list?: {
    /** 子商户号 */
    sub_mchid?: string
    /** 商户邀请的状态 */
    mch_invite_status: 'MCH_INVITE_SUCC' | 'MCH_INVITE_FAILED' | (string & {})
    /** 商户名称 */
    ep_name: string
    /** 商户税号 */
    tax_id: string
    /** 服务商邀请code */
    invite_code: string
    /** 商户操作时间 (RFC 3339) */
    operate_time: string
    /** 商户邀请失败错误码 */
    invite_failed_code?:
      | 'UNKNOWN_TAX_INFO'
      | 'INVALID_COMPANY_INFO'
      | 'NOT_MEET_ACCESS_CONDITION'
      | 'NOT_IN_PILOT_SCOPE'
      | 'MISSING_TAX_AUTHORITY_CODE'
      | 'MERCHANT_INFO_NOT_SET'
      | 'UNKNOWN_ERROR'
      | (string & {})
    /** 商户邀请失败的原因 */
    invite_failed_reason?: string
  }[]
}

export type GetV3NewTaxControlFapiaoMerchantBaseInformationQuery = {
  /** 子商户号 */
  sub_mchid: string
}

/** 获取商户开票基础信息 */
export interface GetV3NewTaxControlFapiaoMerchantBaseInformationRequest extends BodilessOptions {
  query: GetV3NewTaxControlFapiaoMerchantBaseInformationQuery
}

export interface GetV3NewTaxControlFapiaoMerchantBaseInformationResponse {
  /** 销售方信息 */
  seller_information: {
    /** 名称 */
    name: string
    /** 纳税人识别号 */
    taxpayer_id: string
    /** 地址 */
    address: string
    /** 电话 */
    telephone?: string
    /** 开户银行 */
    bank_name?: string
    /** 银行账号 */
    bank_account?: string
  }
  /** 附加信息 */
  extra_information: {
    /** 收款人 */
    payee?: string
    /** 复核人 */
    reviewer?: string
    /** 开票人 */
    drawer: string
  }
}

/** 查询商户配置的开发选项 */
export interface GetV3NewTaxControlFapiaoMerchantDevelopmentConfigRequest extends BodilessOptions {
  query?: undefined
}

export interface GetV3NewTaxControlFapiaoMerchantDevelopmentConfigResponse {
  /** 商户回调地址 */
  callback_url: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean
}

export interface PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigBody {
  /** 商户回调地址 */
  callback_url?: string | undefined
  /** 子商户号 */
  sub_mch_code?: string | undefined
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean | undefined
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean | undefined
}

/** 配置开发选项 */
export interface PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigRequest extends JsonOptions {
  query?: undefined
  json: PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigBody
}

export interface PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigResponse {
  /** 商户回调地址 */
  callback_url: string
  /** 全部账单展示开发票入口开关 */
  show_fapiao_cell?: boolean
  /** 商户是否支持开电子专票 */
  support_vat_fapiao?: boolean
}

export type GetV3NewTaxControlFapiaoMerchantTaxCodesQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
}

/** 获取商品和服务税收分类对照表 */
export interface GetV3NewTaxControlFapiaoMerchantTaxCodesRequest extends BodilessOptions {
  query: GetV3NewTaxControlFapiaoMerchantTaxCodesQuery
}

export interface GetV3NewTaxControlFapiaoMerchantTaxCodesResponse {
  /** 本次查询的起始位置 */
  offset: number
  /** 本次查询的最大数量 */
  limit: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
  /** 本次查询到的数据 */
  data: {
    /** 由商户自定义的货物或应税劳务、服务名称 */
    goods_name: string
    /** 企业侧维护的货物或应税劳务、服务编码 */
    goods_id?: number
    /** 税局侧规定的货物或应税劳务、服务分类名称 */
    goods_category?: string
    /** 货物或应税劳务、服务编码 */
    tax_code: string
    /** 税率 */
    tax_rate: number
    /** 税收优惠政策标识 */
    tax_prefer_mark: string
  }[]
  /** 总记录数 */
  total_count: number
}

/** 检查子商户开票功能状态 */
export interface PostV3NewTaxControlFapiaoMerchantBySubMchidCheckRequest extends BodilessOptions {
  /** 子商户号 */
  sub_mchid: string
  query?: undefined
}

/** 检查子商户开票功能状态 */
export interface GetV3NewTaxControlFapiaoMerchantBySubMchidCheckStatusRequest
  extends BodilessOptions {
  /** 子商户号 */
  sub_mchid: string
  query?: undefined
}

export interface GetV3NewTaxControlFapiaoMerchantBySubMchidCheckStatusResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 第三方开票模式 */
  third_mode?: {
    /** 第三方/自建发票能力接入状态 */
    status: 'DISABLED' | 'ENABLED' | (string & {})
  }
  /** 数电发票模式 */
  digital_tax_mode?: {
    /** 接入状态 */
    status:
      | 'APPROVAL_PENDING'
      | 'ACCESS_CONFIRMED_PENDING'
      | 'ABILITY_CONFIRMED_PENDING'
      | 'BILLING_PERSON_REGISTER_PENDING'
      | 'BILLING_PERSON_CONFIRMED_PENDING'
      | 'SECURITY_SETTING_PENDING'
      | 'APPLY_FAILED'
      | 'DISABLED'
      | 'ENABLED'
      | 'RESOURCE_EXPIRED'
      | (string & {})
    /** 开票人信息 */
    billing_person_info?: {
      /** 开票人ID */
      id?: string
      /** 开票人姓名 */
      name?: string
    }
    /** 接入时间 (RFC 3339) */
    access_time?: string
    /** 过期时间 (RFC 3339) */
    expired_time?: string
    /** 接入失败原因 */
    access_fail_reason?: string
    /** 能力信息 */
    ability_info?: {
      /** 能力类型 */
      type: 'BASE_ABILITY' | 'PASSENGER_TRANSPORT_ABILITY' | 'REAL_ESTATE_ABILITY' | (string & {})
      /** 能力授权状态 */
      status:
        | 'AUTHORIZED'
        | 'AUTHORIZE_PENDING'
        | 'DEAUTHORIZED'
        | 'AUTHORIZE_FAILED'
        | (string & {})
      /** 能力授权失败原因 */
      authorize_fail_reason?: string
    }[]
  }
}

export type GetV3NewTaxControlFapiaoUserTitleQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 开票场景 */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
  /** 发票申请单号 */
  fapiao_apply_id: string
}

/** 获取用户填写的抬头 */
export interface GetV3NewTaxControlFapiaoUserTitleRequest extends BodilessOptions {
  query: GetV3NewTaxControlFapiaoUserTitleQuery
}

export interface GetV3NewTaxControlFapiaoUserTitleResponse {
  /** 购买方类型 */
  type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
  /** 名称 */
  name: string
  /** 纳税人识别号 */
  taxpayer_id?: string
  /** 地址 */
  address?: string
  /** 电话 */
  telephone?: string
  /** 开户银行 */
  bank_name?: string
  /** 银行账号 */
  bank_account?: string
  /** 手机号 (加密) */
  phone?: string
  /** 邮箱地址 (加密) */
  email?: string
  /** 订单金额 */
  amount?: number
  /** 商户订单号 */
  out_trade_no?: string
  /** 开具的发票类型 */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {})
  /** 留言信息 */
  user_apply_message?: string
}

export type GetV3NewTaxControlFapiaoUserTitleTitleUrlQuery = {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 发票申请单号 */
  fapiao_apply_id: string
  /** 开票来源 */
  source: 'WEB' | 'MINIPROGRAM'
  /** 商户AppID */
  appid: string
  /** 用户OpenID */
  openid: string
  /** 总金额 */
  total_amount: number
  /** 销售方名称 */
  seller_name?: string | undefined
  /** 是否需要展示手机号填写栏 */
  show_phone_cell?: boolean | undefined
  /** 用户是否必须填写手机号 */
  must_input_phone?: boolean | undefined
  /** 是否需要展示邮箱地址填写栏 */
  show_email_cell?: boolean | undefined
  /** 用户是否必须填写邮箱地址 */
  must_input_email?: boolean | undefined
}

/** 获取抬头填写链接 */
export interface GetV3NewTaxControlFapiaoUserTitleTitleUrlRequest extends BodilessOptions {
  query: GetV3NewTaxControlFapiaoUserTitleTitleUrlQuery
}

export interface GetV3NewTaxControlFapiaoUserTitleTitleUrlResponse {
  /** 抬头填写链接 */
  title_url?: string
  /** 抬头填写小程序AppID */
  miniprogram_appid?: string
  /** 抬头填写小程序页面路径 */
  miniprogram_path?: string
  /** 抬头填写小程序的用户名 */
  miniprogram_user_name?: string
}

export interface V3NewTaxControlFapiao extends ListedNode {
  readonly cardTemplate: V3NewTaxControlFapiaoCardTemplate
  readonly fapiaoApplications: V3NewTaxControlFapiaoFapiaoApplications
  readonly fapiaomerchant: V3NewTaxControlFapiaoFapiaomerchant
  readonly merchant: V3NewTaxControlFapiaoMerchant
  readonly userTitle: V3NewTaxControlFapiaoUserTitle
}

export interface V3NewTaxControlFapiaoCardTemplate extends ListedNode {
  /**
   * 创建电子发票卡券模板 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_4.shtml
   */
  post(
    options: PostV3NewTaxControlFapiaoCardTemplateRequest,
  ): Promise<WechatpayResponse<PostV3NewTaxControlFapiaoCardTemplateResponse>>
  /**
   * 创建电子发票卡券模板 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_4.shtml
   */
  postAsync(
    options: PostV3NewTaxControlFapiaoCardTemplateRequest,
  ): ChainPromise<WechatpayResponse<PostV3NewTaxControlFapiaoCardTemplateResponse>>
}

export interface V3NewTaxControlFapiaoFapiaoApplications extends ListedNode {
  /**
   * 开具电子发票 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_8.shtml
   */
  post(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 开具电子发票 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_8.shtml
   */
  postAsync(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  readonly _fapiao_apply_id_: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId
  readonly issueGeneral: V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral
  readonly issuePassengerTransport: V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport
  readonly issueRefinedOil: V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil
  readonly realEstateLeasing: V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing
  readonly uploadFapiaoFile: V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId extends ListedNode {
  /**
   * 查询电子发票 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_9.shtml
   */
  get(
    options: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdRequest,
  ): Promise<WechatpayResponse<GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdResponse>>
  /**
   * 查询电子发票 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_9.shtml
   */
  getAsync(
    options: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdResponse>
  >
  readonly fapiaoFiles: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles
  readonly insertCards: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards
  readonly reverse: V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles
  extends ListedNode {
  /**
   * 获取发票下载信息 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/get-fapiao-file-download-info.html
   */
  get(
    options: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesRequest,
  ): Promise<
    WechatpayResponse<GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesResponse>
  >
  /**
   * 获取发票下载信息 (普通商户、服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/fapiao/fapiao-applications/get-fapiao-file-download-info.html
   */
  getAsync(
    options: GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFilesResponse>
  >
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards
  extends ListedNode {
  /**
   * 将电子发票插入微信用户卡包 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_11.shtml
   */
  post(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 将电子发票插入微信用户卡包 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_11.shtml
   */
  postAsync(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCardsRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse extends ListedNode {
  /** 冲红电子发票 (直连商户、服务商、渠道商) */
  post(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 冲红电子发票 (直连商户、服务商、渠道商) */
  postAsync(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral extends ListedNode {
  /** 开具通用行业电子发票 (服务商、渠道商) */
  post(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 开具通用行业电子发票 (服务商、渠道商) */
  postAsync(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueGeneralRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport extends ListedNode {
  /** 开具旅客运输行业电子发票 (服务商、渠道商) */
  post(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 开具旅客运输行业电子发票 (服务商、渠道商) */
  postAsync(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil extends ListedNode {
  /** 开具成品油行业电子发票 (服务商、渠道商) */
  post(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 开具成品油行业电子发票 (服务商、渠道商) */
  postAsync(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing extends ListedNode {
  /** 开具不动产租赁行业电子发票 (服务商、渠道商) */
  post(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 开具不动产租赁行业电子发票 (服务商、渠道商) */
  postAsync(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile extends ListedNode {
  /**
   * 上传电子发票文件 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml
   */
  post(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileRequest,
  ): Promise<WechatpayResponse<PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileResponse>>
  /**
   * 上传电子发票文件 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml
   */
  postAsync(
    options: PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFileResponse>
  >
}

export interface V3NewTaxControlFapiaoFapiaomerchant extends ListedNode {
  readonly getspinviteurl: V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl
  readonly listspinvitemchinfo: V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo
}

export interface V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl extends ListedNode {
  /** 获取邀请商户开通服务商电子发票能力 (服务商、渠道商) */
  get(
    options: GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlRequest,
  ): Promise<WechatpayResponse<GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlResponse>>
  /** 获取邀请商户开通服务商电子发票能力 (服务商、渠道商) */
  getAsync(
    options: GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlRequest,
  ): ChainPromise<WechatpayResponse<GetV3NewTaxControlFapiaoFapiaomerchantGetspinviteurlResponse>>
}

export interface V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo extends ListedNode {
  /** 获取邀请开通的商户信息 (服务商、渠道商) */
  get(
    options: GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoRequest,
  ): Promise<WechatpayResponse<GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoResponse>>
  /** 获取邀请开通的商户信息 (服务商、渠道商) */
  getAsync(
    options: GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoResponse>
  >
}

export interface V3NewTaxControlFapiaoMerchant extends ListedNode {
  readonly _sub_mchid_: V3NewTaxControlFapiaoMerchantBySubMchid
  readonly baseInformation: V3NewTaxControlFapiaoMerchantBaseInformation
  readonly developmentConfig: V3NewTaxControlFapiaoMerchantDevelopmentConfig
  readonly taxCodes: V3NewTaxControlFapiaoMerchantTaxCodes
}

export interface V3NewTaxControlFapiaoMerchantBySubMchid extends ListedNode {
  readonly check: V3NewTaxControlFapiaoMerchantBySubMchidCheck
  readonly checkStatus: V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus
}

export interface V3NewTaxControlFapiaoMerchantBySubMchidCheck extends ListedNode {
  /**
   * 检查子商户开票功能状态 (服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml
   */
  post(
    options: PostV3NewTaxControlFapiaoMerchantBySubMchidCheckRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 检查子商户开票功能状态 (服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml
   */
  postAsync(
    options: PostV3NewTaxControlFapiaoMerchantBySubMchidCheckRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus extends ListedNode {
  /** 检查子商户开票功能状态 (服务商、渠道商) */
  get(
    options: GetV3NewTaxControlFapiaoMerchantBySubMchidCheckStatusRequest,
  ): Promise<WechatpayResponse<GetV3NewTaxControlFapiaoMerchantBySubMchidCheckStatusResponse>>
  /** 检查子商户开票功能状态 (服务商、渠道商) */
  getAsync(
    options: GetV3NewTaxControlFapiaoMerchantBySubMchidCheckStatusRequest,
  ): ChainPromise<WechatpayResponse<GetV3NewTaxControlFapiaoMerchantBySubMchidCheckStatusResponse>>
}

export interface V3NewTaxControlFapiaoMerchantBaseInformation extends ListedNode {
  /**
   * 获取商户开票基础信息 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml
   */
  get(
    options: GetV3NewTaxControlFapiaoMerchantBaseInformationRequest,
  ): Promise<WechatpayResponse<GetV3NewTaxControlFapiaoMerchantBaseInformationResponse>>
  /**
   * 获取商户开票基础信息 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_3.shtml
   */
  getAsync(
    options: GetV3NewTaxControlFapiaoMerchantBaseInformationRequest,
  ): ChainPromise<WechatpayResponse<GetV3NewTaxControlFapiaoMerchantBaseInformationResponse>>
}

export interface V3NewTaxControlFapiaoMerchantDevelopmentConfig extends ListedNode {
  /**
   * 查询商户配置的开发选项 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_19.shtml
   */
  get(
    options?: GetV3NewTaxControlFapiaoMerchantDevelopmentConfigRequest,
  ): Promise<WechatpayResponse<GetV3NewTaxControlFapiaoMerchantDevelopmentConfigResponse>>
  /**
   * 查询商户配置的开发选项 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter4_8_19.shtml
   */
  getAsync(
    options?: GetV3NewTaxControlFapiaoMerchantDevelopmentConfigRequest,
  ): ChainPromise<WechatpayResponse<GetV3NewTaxControlFapiaoMerchantDevelopmentConfigResponse>>
  /** 配置开发选项 (直连商户、服务商、渠道商) */
  patch(
    options: PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigRequest,
  ): Promise<WechatpayResponse<PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigResponse>>
  /** 配置开发选项 (直连商户、服务商、渠道商) */
  patchAsync(
    options: PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigRequest,
  ): ChainPromise<WechatpayResponse<PatchV3NewTaxControlFapiaoMerchantDevelopmentConfigResponse>>
}

export interface V3NewTaxControlFapiaoMerchantTaxCodes extends ListedNode {
  /**
   * 获取商品和服务税收分类对照表 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_2.shtml
   */
  get(
    options: GetV3NewTaxControlFapiaoMerchantTaxCodesRequest,
  ): Promise<WechatpayResponse<GetV3NewTaxControlFapiaoMerchantTaxCodesResponse>>
  /**
   * 获取商品和服务税收分类对照表 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_2.shtml
   */
  getAsync(
    options: GetV3NewTaxControlFapiaoMerchantTaxCodesRequest,
  ): ChainPromise<WechatpayResponse<GetV3NewTaxControlFapiaoMerchantTaxCodesResponse>>
}

export interface V3NewTaxControlFapiaoUserTitle extends ListedNode {
  /**
   * 获取用户填写的抬头 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_6.shtml
   */
  get(
    options: GetV3NewTaxControlFapiaoUserTitleRequest,
  ): Promise<WechatpayResponse<GetV3NewTaxControlFapiaoUserTitleResponse>>
  /**
   * 获取用户填写的抬头 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_6.shtml
   */
  getAsync(
    options: GetV3NewTaxControlFapiaoUserTitleRequest,
  ): ChainPromise<WechatpayResponse<GetV3NewTaxControlFapiaoUserTitleResponse>>
  readonly titleUrl: V3NewTaxControlFapiaoUserTitleTitleUrl
}

export interface V3NewTaxControlFapiaoUserTitleTitleUrl extends ListedNode {
  /**
   * 获取抬头填写链接 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_5.shtml
   */
  get(
    options: GetV3NewTaxControlFapiaoUserTitleTitleUrlRequest,
  ): Promise<WechatpayResponse<GetV3NewTaxControlFapiaoUserTitleTitleUrlResponse>>
  /**
   * 获取抬头填写链接 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_5.shtml
   */
  getAsync(
    options: GetV3NewTaxControlFapiaoUserTitleTitleUrlRequest,
  ): ChainPromise<WechatpayResponse<GetV3NewTaxControlFapiaoUserTitleTitleUrlResponse>>
}
