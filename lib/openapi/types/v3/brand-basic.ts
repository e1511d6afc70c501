// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, ListedNode } from '../../listed.js'

/** 获得品牌已授权且在生效中的产品权限信息 */
export interface GetV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesRequest
  extends BodilessOptions {
  /** 品牌ID */
  brand_id: string
  query?: undefined
}

export interface GetV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesResponse {
  /** 品牌ID */
  brand_id: string
  /** 授权类型 */
  authorization_type: 'AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY' | (string & {})
  /** 授权产品权限 */
  authorization_product?: (
    | 'BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD'
    | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK'
    | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON'
    | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON'
    | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT'
    | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE'
    | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE'
    | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE'
    | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE'
    | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE'
    | (string & {})
  )[]
  /** 更新时间 (RFC 3339) */
  update_time: string
}

export interface V3BrandBasic extends ListedNode {
  readonly partner: V3BrandBasicPartner
}

export interface V3BrandBasicPartner extends ListedNode {
  readonly brands: V3BrandBasicPartnerBrands
}

export interface V3BrandBasicPartnerBrands extends ListedNode {
  readonly _brand_id_: V3BrandBasicPartnerBrandsByBrandId
}

export interface V3BrandBasicPartnerBrandsByBrandId extends ListedNode {
  readonly productAuthorities: V3BrandBasicPartnerBrandsByBrandIdProductAuthorities
}

export interface V3BrandBasicPartnerBrandsByBrandIdProductAuthorities extends ListedNode {
  /** 获得品牌已授权且在生效中的产品权限信息 (服务商) */
  get(
    options: GetV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesRequest,
  ): Promise<WechatpayResponse<GetV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesResponse>>
  /** 获得品牌已授权且在生效中的产品权限信息 (服务商) */
  getAsync(
    options: GetV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3BrandBasicPartnerBrandsByBrandIdProductAuthoritiesResponse>
  >
}
