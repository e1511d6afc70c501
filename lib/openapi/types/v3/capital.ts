// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, ListedNode } from '../../listed.js'

/** 查询省份列表 */
export interface GetV3CapitalCapitallhhAreasProvincesRequest extends BodilessOptions {
  query?: undefined
}

export interface GetV3CapitalCapitallhhAreasProvincesResponse {
  /** 省份列表 */
  data?: {
    /** 省份名称 */
    province_name: string
    /** 省份编码 */
    province_code: number
  }[]
  /** 查询数据总条数 */
  total_count: number
}

/** 查询城市列表 */
export interface GetV3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesRequest
  extends BodilessOptions {
  /** 省份编码 */
  province_code: number | string
  query?: undefined
}

export interface GetV3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesResponse {
  /** 城市列表 */
  data?: {
    /** 城市名称 */
    city_name: string
    /** 城市编码 */
    city_code: number
  }[]
  /** 查询数据总条数 */
  total_count: number
}

export type GetV3CapitalCapitallhhBanksCorporateBankingQuery = {
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}

/** 查询支持对公业务的银行列表 */
export interface GetV3CapitalCapitallhhBanksCorporateBankingRequest extends BodilessOptions {
  query: GetV3CapitalCapitallhhBanksCorporateBankingQuery
}

export interface GetV3CapitalCapitallhhBanksCorporateBankingResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询数据条数 */
  count: number
  /** 银行列表 */
  data?: {
    /** 银行别名 */
    bank_alias: string
    /** 银行别名编码 */
    bank_alias_code: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行编码 */
    account_bank_code: number
    /** 是否需要填写支行 */
    need_bank_branch: boolean
  }[]
  /** 本次查询偏移量 */
  offset: number
  /** 分页链接 */
  links: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}

export type GetV3CapitalCapitallhhBanksPersonalBankingQuery = {
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}

/** 查询支持个人业务的银行列表 */
export interface GetV3CapitalCapitallhhBanksPersonalBankingRequest extends BodilessOptions {
  query: GetV3CapitalCapitallhhBanksPersonalBankingQuery
}

export interface GetV3CapitalCapitallhhBanksPersonalBankingResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询数据条数 */
  count: number
  /** 银行列表 */
  data?: {
    /** 银行别名 */
    bank_alias: string
    /** 银行别名编码 */
    bank_alias_code: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行编码 */
    account_bank_code: number
    /** 是否需要填写支行 */
    need_bank_branch: boolean
  }[]
  /** 本次查询偏移量 */
  offset: number
  /** 分页链接 */
  links: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}

export type GetV3CapitalCapitallhhBanksSearchBanksByBankAccountQuery = {
  /** 银行卡号 (加密) */
  account_number: string
}

/** 获取对私银行卡号开户银行 */
export interface GetV3CapitalCapitallhhBanksSearchBanksByBankAccountRequest
  extends BodilessOptions {
  query: GetV3CapitalCapitallhhBanksSearchBanksByBankAccountQuery
}

export interface GetV3CapitalCapitallhhBanksSearchBanksByBankAccountResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 银行列表 */
  data?: {
    /** 银行别名 */
    bank_alias: string
    /** 银行别名编码 */
    bank_alias_code: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行编码 */
    account_bank_code: number
    /** 是否需要填写支行 */
    need_bank_branch: boolean
  }[]
}

export type GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesQuery = {
  /** 城市编码 */
  city_code: number
  /** 本次查询偏移量 */
  offset?: number | undefined
  /** 本次请求最大查询条数 */
  limit: number
}

/** 查询支行列表 */
export interface GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesRequest extends BodilessOptions {
  /** 银行别名编码 */
  bank_alias_code: string
  query: GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesQuery
}

export interface GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询条数 */
  count: number
  /** 支行列表 */
  data?: {
    /** 开户银行支行名称 */
    bank_branch_name: string
    /** 开户银行支行联行号 */
    bank_branch_id: string
  }[]
  /** 本次查询偏移量 */
  offset: number
  /** 分页链接 */
  links: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
  /** 开户银行 */
  account_bank: string
  /** 开户银行编码 */
  account_bank_code: number
  /** 银行别名 */
  bank_alias: string
  /** 银行别名编码 */
  bank_alias_code: string
}

export interface V3Capital extends ListedNode {
  readonly capitallhh: V3CapitalCapitallhh
}

export interface V3CapitalCapitallhh extends ListedNode {
  readonly areas: V3CapitalCapitallhhAreas
  readonly banks: V3CapitalCapitallhhBanks
}

export interface V3CapitalCapitallhhAreas extends ListedNode {
  readonly provinces: V3CapitalCapitallhhAreasProvinces
}

export interface V3CapitalCapitallhhAreasProvinces extends ListedNode {
  /**
   * 查询省份列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_4.shtml
   */
  get(
    options?: GetV3CapitalCapitallhhAreasProvincesRequest,
  ): Promise<WechatpayResponse<GetV3CapitalCapitallhhAreasProvincesResponse>>
  /**
   * 查询省份列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_4.shtml
   */
  getAsync(
    options?: GetV3CapitalCapitallhhAreasProvincesRequest,
  ): ChainPromise<WechatpayResponse<GetV3CapitalCapitallhhAreasProvincesResponse>>
  readonly _province_code_: V3CapitalCapitallhhAreasProvincesByProvinceCode
}

export interface V3CapitalCapitallhhAreasProvincesByProvinceCode extends ListedNode {
  readonly cities: V3CapitalCapitallhhAreasProvincesByProvinceCodeCities
}

export interface V3CapitalCapitallhhAreasProvincesByProvinceCodeCities extends ListedNode {
  /**
   * 查询城市列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_5.shtml
   */
  get(
    options: GetV3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesRequest,
  ): Promise<WechatpayResponse<GetV3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesResponse>>
  /**
   * 查询城市列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_5.shtml
   */
  getAsync(
    options: GetV3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3CapitalCapitallhhAreasProvincesByProvinceCodeCitiesResponse>
  >
}

export interface V3CapitalCapitallhhBanks extends ListedNode {
  readonly _bank_alias_code_: V3CapitalCapitallhhBanksByBankAliasCode
  readonly corporateBanking: V3CapitalCapitallhhBanksCorporateBanking
  readonly personalBanking: V3CapitalCapitallhhBanksPersonalBanking
  readonly searchBanksByBankAccount: V3CapitalCapitallhhBanksSearchBanksByBankAccount
}

export interface V3CapitalCapitallhhBanksByBankAliasCode extends ListedNode {
  readonly branches: V3CapitalCapitallhhBanksByBankAliasCodeBranches
}

export interface V3CapitalCapitallhhBanksByBankAliasCodeBranches extends ListedNode {
  /**
   * 查询支行列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_6.shtml
   */
  get(
    options: GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesRequest,
  ): Promise<WechatpayResponse<GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesResponse>>
  /**
   * 查询支行列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_6.shtml
   */
  getAsync(
    options: GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesRequest,
  ): ChainPromise<WechatpayResponse<GetV3CapitalCapitallhhBanksByBankAliasCodeBranchesResponse>>
}

export interface V3CapitalCapitallhhBanksCorporateBanking extends ListedNode {
  /**
   * 查询支持对公业务的银行列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_3.shtml
   */
  get(
    options: GetV3CapitalCapitallhhBanksCorporateBankingRequest,
  ): Promise<WechatpayResponse<GetV3CapitalCapitallhhBanksCorporateBankingResponse>>
  /**
   * 查询支持对公业务的银行列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_3.shtml
   */
  getAsync(
    options: GetV3CapitalCapitallhhBanksCorporateBankingRequest,
  ): ChainPromise<WechatpayResponse<GetV3CapitalCapitallhhBanksCorporateBankingResponse>>
}

export interface V3CapitalCapitallhhBanksPersonalBanking extends ListedNode {
  /**
   * 查询支持个人业务的银行列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_2.shtml
   */
  get(
    options: GetV3CapitalCapitallhhBanksPersonalBankingRequest,
  ): Promise<WechatpayResponse<GetV3CapitalCapitallhhBanksPersonalBankingResponse>>
  /**
   * 查询支持个人业务的银行列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_2.shtml
   */
  getAsync(
    options: GetV3CapitalCapitallhhBanksPersonalBankingRequest,
  ): ChainPromise<WechatpayResponse<GetV3CapitalCapitallhhBanksPersonalBankingResponse>>
}

export interface V3CapitalCapitallhhBanksSearchBanksByBankAccount extends ListedNode {
  /**
   * 获取对私银行卡号开户银行 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_1.shtml
   */
  get(
    options: GetV3CapitalCapitallhhBanksSearchBanksByBankAccountRequest,
  ): Promise<WechatpayResponse<GetV3CapitalCapitallhhBanksSearchBanksByBankAccountResponse>>
  /**
   * 获取对私银行卡号开户银行 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter11_2_1.shtml
   */
  getAsync(
    options: GetV3CapitalCapitallhhBanksSearchBanksByBankAccountRequest,
  ): ChainPromise<WechatpayResponse<GetV3CapitalCapitallhhBanksSearchBanksByBankAccountResponse>>
}
