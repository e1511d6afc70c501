// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, ListedNode } from '../../listed.js'

/** 查询爱心餐品牌信息 */
export interface GetV3LovefeastBrandsByBrandIdRequest extends BodilessOptions {
  /** 品牌ID */
  brand_id: string
  query?: undefined
}

export interface GetV3LovefeastBrandsByBrandIdResponse {
  /** 捐赠数量 */
  donate_count: number
  /** 供餐数量 */
  consume_count: number
}

export type GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdQuery = {
  /** 请求资源起始位置 */
  offset?: number | undefined
  /** 最大资源条数 */
  limit?: number | undefined
}

/** 查询用户捐赠单列表 */
export interface GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdRequest extends BodilessOptions {
  /** 用户在商户AppID下的唯一标识 */
  openid: string
  /** 品牌ID */
  brand_id: string
  query?: GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdQuery | undefined
}

export interface GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdResponse {
  /** 该次请求返回的记录条数 */
  count?: number
  /** 最大记录条数 (默认 10) */
  limit?: number
  /** 起始位置 */
  offset?: number
  /** 全部记录数量 */
  total_count?: number
  /** 结果集 */
  data?: {
    /** 捐赠订单号 */
    welfare_trade_id?: string
    /** 应用ID */
    appid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 品牌ID */
    brand_id?: number
    /** 捐赠来源 */
    donate_source?: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {})
    /** 商户订单 */
    merchant_order?: string
    /** 捐赠机构名称 */
    institution_name?: string
    /** 捐赠项目编号 */
    business_id?: string
    /** 捐赠活动名称 */
    business_name?: string
    /** 支付完成时间 */
    success_time?: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string
      /** 用户子标识 */
      sub_openid?: string
      /** 用户头像URL */
      avatar?: string
      /** 用户昵称 */
      nickname?: string
    }
    /** 订单金额 */
    amount?: {
      /** 总金额 */
      total?: number
      /** 用户支付金额 */
      payer_total?: number
      /** 货币类型 */
      currency?: string
      /** 用户支付币种 */
      payer_currency?: string
    }
    /** 设备编号 */
    device_id?: string
  }[]
}

/** 查询用户捐赠单详情 */
export interface GetV3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoRequest
  extends BodilessOptions {
  /** 用户在商户AppID下的唯一标识 */
  openid: string
  /** 商户系统内部订单号 */
  out_trade_no: string
  query?: undefined
}

export interface GetV3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoResponse {
  /** 捐赠订单号 */
  welfare_trade_id?: string
  /** 应用ID */
  appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 品牌ID */
  brand_id?: number
  /** 捐赠来源 */
  donate_source?: 'MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {})
  /** 商户订单 */
  merchant_order?: string
  /** 捐赠机构名称 */
  institution_name?: string
  /** 捐赠项目编号 */
  business_id?: string
  /** 捐赠活动名称 */
  business_name?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 用户头像URL */
    avatar?: string
    /** 用户昵称 */
    nickname?: string
  }
  /** 订单金额 */
  amount?: {
    /** 总金额 */
    total?: number
    /** 用户支付金额 */
    payer_total?: number
    /** 货币类型 */
    currency?: string
    /** 用户支付币种 */
    payer_currency?: string
  }
  /** 设备编号 */
  device_id?: string
}

export interface V3Lovefeast extends ListedNode {
  readonly brands: V3LovefeastBrands
  readonly users: V3LovefeastUsers
}

export interface V3LovefeastBrands extends ListedNode {
  readonly _brand_id_: V3LovefeastBrandsByBrandId
}

export interface V3LovefeastBrandsByBrandId extends ListedNode {
  /**
   * 查询爱心餐品牌信息 (服务商、微信平台商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/lovefeast/brands/get-brand.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/lovefeast/brands/get-brand.html
   */
  get(
    options: GetV3LovefeastBrandsByBrandIdRequest,
  ): Promise<WechatpayResponse<GetV3LovefeastBrandsByBrandIdResponse>>
  /**
   * 查询爱心餐品牌信息 (服务商、微信平台商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/lovefeast/brands/get-brand.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/lovefeast/brands/get-brand.html
   */
  getAsync(
    options: GetV3LovefeastBrandsByBrandIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3LovefeastBrandsByBrandIdResponse>>
}

export interface V3LovefeastUsers extends ListedNode {
  readonly _openid_: V3LovefeastUsersByOpenid
}

export interface V3LovefeastUsersByOpenid extends ListedNode {
  readonly orders: V3LovefeastUsersByOpenidOrders
}

export interface V3LovefeastUsersByOpenidOrders extends ListedNode {
  readonly brandId: V3LovefeastUsersByOpenidOrdersBrandId
  readonly outTradeNo: V3LovefeastUsersByOpenidOrdersOutTradeNo
}

export interface V3LovefeastUsersByOpenidOrdersBrandId extends ListedNode {
  readonly _brand_id_: V3LovefeastUsersByOpenidOrdersBrandIdByBrandId
}

export interface V3LovefeastUsersByOpenidOrdersBrandIdByBrandId extends ListedNode {
  /** 查询用户捐赠单列表 (服务商、微信平台商户) */
  get(
    options: GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdRequest,
  ): Promise<WechatpayResponse<GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdResponse>>
  /** 查询用户捐赠单列表 (服务商、微信平台商户) */
  getAsync(
    options: GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3LovefeastUsersByOpenidOrdersBrandIdByBrandIdResponse>>
}

export interface V3LovefeastUsersByOpenidOrdersOutTradeNo extends ListedNode {
  readonly _out_trade_no_: V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo
}

export interface V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo extends ListedNode {
  /** 查询用户捐赠单详情 (服务商、微信平台商户) */
  get(
    options: GetV3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoRequest,
  ): Promise<WechatpayResponse<GetV3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoResponse>>
  /** 查询用户捐赠单详情 (服务商、微信平台商户) */
  getAsync(
    options: GetV3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNoResponse>
  >
}
