// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3MerchantSettlementMerchantSettleRuleApplicationsBody {
  /** 从业机构号 */
  acquiring_bank_id: string
  /** 渠道商户号 */
  channel_id: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 结算规则id */
  settle_rule_id: number
}

/** 申请修改特约商户结算规则 */
export interface PostV3MerchantSettlementMerchantSettleRuleApplicationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3MerchantSettlementMerchantSettleRuleApplicationsBody
}

export interface PostV3MerchantSettlementMerchantSettleRuleApplicationsResponse {
  /** 申请单编号 */
  application_id: string
  /** 申请单处理信息 */
  application_process_info?: string
  /** 申请单状态 */
  application_state?: string
  /** 最后更新时间 */
  update_time?: string
  /** 从业机构号 */
  acquiring_bank_id?: string
  /** 渠道商户号 */
  channel_id?: string
  /** 从业机构特约商户号 */
  sub_mchid?: string
  /** 结算规则id */
  settle_rule_id?: number
}

/** 根据申请单ID查询结果 */
export interface GetV3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdRequest
  extends BodilessOptions {
  /** 申请单编号 */
  application_id: string
  query?: undefined
}

export interface GetV3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdResponse {
  /** 申请单编号 */
  application_id: string
  /** 申请单处理信息 */
  application_process_info?: string
  /** 申请单状态 */
  application_state?: string
  /** 最后更新时间 */
  update_time?: string
  /** 从业机构号 */
  acquiring_bank_id?: string
  /** 渠道商户号 */
  channel_id?: string
  /** 从业机构特约商户号 */
  sub_mchid?: string
  /** 结算规则id */
  settle_rule_id?: number
}

export interface V3MerchantSettlement extends ListedNode {
  readonly merchantSettleRuleApplications: V3MerchantSettlementMerchantSettleRuleApplications
}

export interface V3MerchantSettlementMerchantSettleRuleApplications extends ListedNode {
  /**
   * 申请修改特约商户结算规则 (从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml
   */
  post(
    options: PostV3MerchantSettlementMerchantSettleRuleApplicationsRequest,
  ): Promise<WechatpayResponse<PostV3MerchantSettlementMerchantSettleRuleApplicationsResponse>>
  /**
   * 申请修改特约商户结算规则 (从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_1.shtml
   */
  postAsync(
    options: PostV3MerchantSettlementMerchantSettleRuleApplicationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantSettlementMerchantSettleRuleApplicationsResponse>>
  readonly _application_id_: V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId
}

export interface V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId
  extends ListedNode {
  /**
   * 根据申请单ID查询结果 (从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_2.shtml
   */
  get(
    options: GetV3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdRequest,
  ): Promise<
    WechatpayResponse<GetV3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdResponse>
  >
  /**
   * 根据申请单ID查询结果 (从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_1_2.shtml
   */
  getAsync(
    options: GetV3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdResponse>
  >
}
