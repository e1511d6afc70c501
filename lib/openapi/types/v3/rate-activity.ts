// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3RateActivityApplicationsBody {
  /** 从业机构号 */
  acquiring_bank_id: string
  /** 渠道商户号 */
  channel_id: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 活动报名信息 */
  activity_detail: {
    /** 活动ID */
    activity_id: string
    /** 活动费率 */
    activity_rate?: string | undefined
    /** 活动报名材料 */
    activity_apply_information?:
      | readonly {
          /** 材料ID */
          apply_material_id?: string | undefined
          apply_material_information?: readonly string[] | undefined
        }[]
      | undefined
  }
  /** 补充信息 */
  additional_information?:
    | {
        /** 补充说明 */
        additional_message?: string | undefined
        additional_material?: readonly string[] | undefined
      }
    | undefined
}

/** 报名费率优惠活动 */
export interface PostV3RateActivityApplicationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3RateActivityApplicationsBody
}

export interface PostV3RateActivityApplicationsResponse {
  /** 申请单编号 */
  application_id: string
}

/** 根据申请单ID查询申请单结果 */
export interface GetV3RateActivityApplicationsIdByApplicationIdRequest extends BodilessOptions {
  /** 申请单编号 */
  application_id: string
  query?: undefined
}

export interface GetV3RateActivityApplicationsIdByApplicationIdResponse {
  /** 申请单状态 */
  application_state: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 驳回参数 */
  reject_parameter?: string
  /** 驳回原因 */
  reject_reason?: string
  /** 活动审核通过时间 */
  pass_time?: string
}

export interface PatchV3RateActivityApplicationsIdByApplicationIdBody {
  /** 活动报名修改信息 */
  activity_detail_modification?:
    | {
        /** 活动费率 */
        activity_rate?: string | undefined
        /** 活动报名材料 */
        activity_apply_information?:
          | readonly {
              /** 材料ID */
              apply_material_id?: string | undefined
              apply_material_information?: readonly string[] | undefined
            }[]
          | undefined
      }
    | undefined
  /** 补充信息 */
  additional_information?:
    | {
        /** 补充说明 */
        additional_message?: string | undefined
        additional_material?: readonly string[] | undefined
      }
    | undefined
}

/** 修改单据信息 */
export interface PatchV3RateActivityApplicationsIdByApplicationIdRequest extends JsonOptions {
  /** 申请单编号 */
  application_id: string
  query?: undefined
  json: PatchV3RateActivityApplicationsIdByApplicationIdBody
}

export interface PatchV3RateActivityApplicationsIdByApplicationIdResponse {
  /** 申请单编号 */
  application_id: string
}

export interface V3RateActivity extends ListedNode {
  readonly applications: V3RateActivityApplications
}

export interface V3RateActivityApplications extends ListedNode {
  /**
   * 报名费率优惠活动 (从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml
   */
  post(
    options: PostV3RateActivityApplicationsRequest,
  ): Promise<WechatpayResponse<PostV3RateActivityApplicationsResponse>>
  /**
   * 报名费率优惠活动 (从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml
   */
  postAsync(
    options: PostV3RateActivityApplicationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3RateActivityApplicationsResponse>>
  readonly id: V3RateActivityApplicationsId
}

export interface V3RateActivityApplicationsId extends ListedNode {
  readonly _application_id_: V3RateActivityApplicationsIdByApplicationId
}

export interface V3RateActivityApplicationsIdByApplicationId extends ListedNode {
  /**
   * 根据申请单ID查询申请单结果 (从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_2.shtml
   */
  get(
    options: GetV3RateActivityApplicationsIdByApplicationIdRequest,
  ): Promise<WechatpayResponse<GetV3RateActivityApplicationsIdByApplicationIdResponse>>
  /**
   * 根据申请单ID查询申请单结果 (从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_2.shtml
   */
  getAsync(
    options: GetV3RateActivityApplicationsIdByApplicationIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3RateActivityApplicationsIdByApplicationIdResponse>>
  /**
   * 修改单据信息 (从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_3.shtml
   */
  patch(
    options: PatchV3RateActivityApplicationsIdByApplicationIdRequest,
  ): Promise<WechatpayResponse<PatchV3RateActivityApplicationsIdByApplicationIdResponse>>
  /**
   * 修改单据信息 (从业机构)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_3.shtml
   */
  patchAsync(
    options: PatchV3RateActivityApplicationsIdByApplicationIdRequest,
  ): ChainPromise<WechatpayResponse<PatchV3RateActivityApplicationsIdByApplicationIdResponse>>
}
