// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3MerchantStoreStoresBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 门店基础信息 */
  store_basics?:
    | {
        /** 商家门店编号 */
        store_reference_id?: string | undefined
        /** 品牌名称 */
        brand_name?: string | undefined
        /** 门店名称 */
        store_name: string
        /** 分店名称 */
        branch_name?: string | undefined
        /** 品牌ID */
        brand_id?: number | undefined
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
  /** 门店收款信息 */
  store_recipient?:
    | readonly {
        /** 门店收款商户号 */
        mchid: string
        /** 门店收款主体 */
        company_name?: string | undefined
      }[]
    | undefined
}

/** 创建门店 */
export interface PostV3MerchantStoreStoresRequest extends JsonOptions {
  query?: undefined
  json: PostV3MerchantStoreStoresBody
}

export interface PostV3MerchantStoreStoresResponse {
  /** 微信支付商户门店ID */
  store_id: number
}

export type GetV3MerchantStoreStoresByStoreIdQuery = {
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 查询门店 */
export interface GetV3MerchantStoreStoresByStoreIdRequest extends BodilessOptions {
  /** 微信支付商户门店ID */
  store_id: number | string
  query?: GetV3MerchantStoreStoresByStoreIdQuery | undefined
}

export interface GetV3MerchantStoreStoresByStoreIdResponse {
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 品牌名称 */
    brand_name?: string
    /** 门店名称 */
    store_name: string
    /** 分店名称 */
    branch_name?: string
    /** 品牌ID */
    brand_id?: number
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
  }[]
  /** 门店状态 */
  store_state?: {
    /** 门店状态描述 */
    store_state_message?: string
    /** 地址核实失败原因 */
    address_failed_reason?: string
    /** STORE_STATE_VALID */
    store_state_value?: string
  }
}

export interface PatchV3MerchantStoreStoresByStoreIdBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 门店基础信息 */
  store_basics?:
    | {
        /** 商家门店编号 */
        store_reference_id?: string | undefined
        /** 品牌名称 */
        brand_name?: string | undefined
        /** 门店名称 */
        store_name: string
        /** 分店名称 */
        branch_name?: string | undefined
        /** 品牌ID */
        brand_id?: number | undefined
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

/** 修改门店 */
export interface PatchV3MerchantStoreStoresByStoreIdRequest extends JsonOptions {
  /** 微信支付商户门店ID */
  store_id: number | string
  query?: undefined
  json: PatchV3MerchantStoreStoresByStoreIdBody
}

export interface PostV3MerchantStoreStoresByStoreIdRecipientsBindBody {
  /** 子商户号 */
  sub_mchid: string
  /** 门店收款信息 */
  store_recipient: readonly {
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string | undefined
  }[]
}

/** 绑定门店收款信息 */
export interface PostV3MerchantStoreStoresByStoreIdRecipientsBindRequest extends JsonOptions {
  /** 微信支付商户门店ID */
  store_id: number | string
  query?: undefined
  json: PostV3MerchantStoreStoresByStoreIdRecipientsBindBody
}

export interface PostV3MerchantStoreStoresByStoreIdRecipientsBindResponse {
  failed_store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string
  }[]
}

export interface PostV3MerchantStoreStoresByStoreIdRecipientsUnbindBody {
  /** 子商户号 */
  sub_mchid?: string | undefined
  /** 门店收款信息 */
  store_recipient?:
    | readonly {
        /** 门店收款商户号 */
        mchid: string
        /** 门店收款主体 */
        company_name?: string | undefined
      }[]
    | undefined
}

/** 解除门店收款信息绑定 */
export interface PostV3MerchantStoreStoresByStoreIdRecipientsUnbindRequest extends JsonOptions {
  /** 微信支付商户门店ID */
  store_id: number | string
  query?: undefined
  json: PostV3MerchantStoreStoresByStoreIdRecipientsUnbindBody
}

export interface PostV3MerchantStoreStoresByStoreIdRecipientsUnbindResponse {
  failed_store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string
  }[]
}

export interface V3MerchantStore extends ListedNode {
  readonly stores: V3MerchantStoreStores
}

export interface V3MerchantStoreStores extends ListedNode {
  /**
   * 创建门店 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948546
   * @see https://kf.qq.com/faq/2009096ZF7Jf200909UVbY73.html
   */
  post(
    options: PostV3MerchantStoreStoresRequest,
  ): Promise<WechatpayResponse<PostV3MerchantStoreStoresResponse>>
  /**
   * 创建门店 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948546
   * @see https://kf.qq.com/faq/2009096ZF7Jf200909UVbY73.html
   */
  postAsync(
    options: PostV3MerchantStoreStoresRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantStoreStoresResponse>>
  readonly _store_id_: V3MerchantStoreStoresByStoreId
}

export interface V3MerchantStoreStoresByStoreId extends ListedNode {
  /**
   * 查询门店 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948577
   */
  get(
    options: GetV3MerchantStoreStoresByStoreIdRequest,
  ): Promise<WechatpayResponse<GetV3MerchantStoreStoresByStoreIdResponse>>
  /**
   * 查询门店 (直连商户、服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948577
   */
  getAsync(
    options: GetV3MerchantStoreStoresByStoreIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantStoreStoresByStoreIdResponse>>
  /**
   * 修改门店 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948551
   */
  patch(options: PatchV3MerchantStoreStoresByStoreIdRequest): Promise<WechatpayResponse<undefined>>
  /**
   * 修改门店 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948551
   */
  patchAsync(
    options: PatchV3MerchantStoreStoresByStoreIdRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  readonly recipients: V3MerchantStoreStoresByStoreIdRecipients
}

export interface V3MerchantStoreStoresByStoreIdRecipients extends ListedNode {
  readonly bind: V3MerchantStoreStoresByStoreIdRecipientsBind
  readonly unbind: V3MerchantStoreStoresByStoreIdRecipientsUnbind
}

export interface V3MerchantStoreStoresByStoreIdRecipientsBind extends ListedNode {
  /**
   * 绑定门店收款信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948579
   */
  post(
    options: PostV3MerchantStoreStoresByStoreIdRecipientsBindRequest,
  ): Promise<WechatpayResponse<PostV3MerchantStoreStoresByStoreIdRecipientsBindResponse>>
  /**
   * 绑定门店收款信息 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948579
   */
  postAsync(
    options: PostV3MerchantStoreStoresByStoreIdRecipientsBindRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantStoreStoresByStoreIdRecipientsBindResponse>>
}

export interface V3MerchantStoreStoresByStoreIdRecipientsUnbind extends ListedNode {
  /**
   * 解除门店收款信息绑定 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948580
   */
  post(
    options: PostV3MerchantStoreStoresByStoreIdRecipientsUnbindRequest,
  ): Promise<WechatpayResponse<PostV3MerchantStoreStoresByStoreIdRecipientsUnbindResponse>>
  /**
   * 解除门店收款信息绑定 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948580
   */
  postAsync(
    options: PostV3MerchantStoreStoresByStoreIdRecipientsUnbindRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantStoreStoresByStoreIdRecipientsUnbindResponse>>
}
