// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3Apply4subSub_merchantsBySubMchidApplicationByApplicationNoQuery = {
  /** 银行账号展示规则 */
  account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2' | undefined
}

/** 查询结算账户修改申请状态 */
export interface GetV3Apply4subSub_merchantsBySubMchidApplicationByApplicationNoRequest
  extends BodilessOptions {
  /** 特约商户/二级商户号 */
  sub_mchid: string
  /** 修改结算账户申请单号 */
  application_no: string
  query?: GetV3Apply4subSub_merchantsBySubMchidApplicationByApplicationNoQuery | undefined
}

export interface GetV3Apply4subSub_merchantsBySubMchidApplicationByApplicationNoResponse {
  /** 开户名称 */
  account_name: string
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {})
  /** 开户银行 */
  account_bank: string
  /** 开户银行全称（含支行） */
  bank_name?: string
  /** 开户银行联行号 */
  bank_branch_id?: string
  /** 银行账号 */
  account_number: string
  /** 审核状态 */
  verify_result: 'AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL' | (string & {})
  /** 审核驳回原因 */
  verify_fail_reason?: string
  /** 审核结果更新时间 (RFC 3339) */
  verify_finish_time?: string
}

export interface PostV3Apply4subSub_merchantsBySubMchidModifySettlementBody {
  /** 修改模式 */
  modify_mode?: 'MODIFY_MODE_ASYNC' | undefined
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'
  /** 开户银行 */
  account_bank: string
  /** 开户银行省市编码 */
  bank_address_code: string
  /** 开户银行全称（含支行） */
  bank_name?: string | undefined
  /** 开户银行联行号 */
  bank_branch_id?: string | undefined
  /** 银行账号 (加密) */
  account_number: string
  /** 开户名称 (加密) */
  account_name?: string | undefined
}

/** 修改结算帐号 */
export interface PostV3Apply4subSub_merchantsBySubMchidModifySettlementRequest extends JsonOptions {
  /** 特约商户号 (数字, ≥ 8 字符) */
  sub_mchid: string
  query?: undefined
  json: PostV3Apply4subSub_merchantsBySubMchidModifySettlementBody
}

export interface PostV3Apply4subSub_merchantsBySubMchidModifySettlementResponse {
  /** 修改结算账户申请单号 */
  application_no: string
}

/** 查询结算账户 */
export interface GetV3Apply4subSub_merchantsBySubMchidSettlementRequest extends BodilessOptions {
  /** 特约商户/二级商户号 */
  sub_mchid: string
  query?: undefined
}

export interface GetV3Apply4subSub_merchantsBySubMchidSettlementResponse {
  /** 账户类型 */
  account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {})
  /** 开户银行 */
  account_bank: string
  /** 开户银行全称（含支行） */
  bank_name?: string
  /** 开户银行联行号 */
  bank_branch_id?: string
  /** 银行账号 */
  account_number: string
  /** 验证结果 */
  verify_result: 'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING' | (string & {})
  /** 验证失败原因 */
  verify_fail_reason?: string
}

export interface V3Apply4sub extends ListedNode {
  readonly sub_merchants: V3Apply4subSub_merchants
}

export interface V3Apply4subSub_merchants extends ListedNode {
  readonly _sub_mchid_: V3Apply4subSub_merchantsBySubMchid
}

export interface V3Apply4subSub_merchantsBySubMchid extends ListedNode {
  readonly application: V3Apply4subSub_merchantsBySubMchidApplication
  readonly modifySettlement: V3Apply4subSub_merchantsBySubMchidModifySettlement
  readonly settlement: V3Apply4subSub_merchantsBySubMchidSettlement
}

export interface V3Apply4subSub_merchantsBySubMchidApplication extends ListedNode {
  readonly _application_no_: V3Apply4subSub_merchantsBySubMchidApplicationByApplicationNo
}

export interface V3Apply4subSub_merchantsBySubMchidApplicationByApplicationNo extends ListedNode {
  /**
   * 查询结算账户修改申请状态 (普通服务商、电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/get-application.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/modify-settlement/sub-merchants/get-application.html
   */
  get(
    options: GetV3Apply4subSub_merchantsBySubMchidApplicationByApplicationNoRequest,
  ): Promise<
    WechatpayResponse<GetV3Apply4subSub_merchantsBySubMchidApplicationByApplicationNoResponse>
  >
  /**
   * 查询结算账户修改申请状态 (普通服务商、电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/get-application.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/modify-settlement/sub-merchants/get-application.html
   */
  getAsync(
    options: GetV3Apply4subSub_merchantsBySubMchidApplicationByApplicationNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3Apply4subSub_merchantsBySubMchidApplicationByApplicationNoResponse>
  >
}

export interface V3Apply4subSub_merchantsBySubMchidModifySettlement extends ListedNode {
  /**
   * 修改结算帐号 (普通服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/modify-settlement.html
   */
  post(
    options: PostV3Apply4subSub_merchantsBySubMchidModifySettlementRequest,
  ): Promise<WechatpayResponse<PostV3Apply4subSub_merchantsBySubMchidModifySettlementResponse>>
  /**
   * 修改结算帐号 (普通服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_3.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/modify-settlement.html
   */
  postAsync(
    options: PostV3Apply4subSub_merchantsBySubMchidModifySettlementRequest,
  ): ChainPromise<WechatpayResponse<PostV3Apply4subSub_merchantsBySubMchidModifySettlementResponse>>
}

export interface V3Apply4subSub_merchantsBySubMchidSettlement extends ListedNode {
  /**
   * 查询结算账户 (普通服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_4.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/get-settlement.html
   */
  get(
    options: GetV3Apply4subSub_merchantsBySubMchidSettlementRequest,
  ): Promise<WechatpayResponse<GetV3Apply4subSub_merchantsBySubMchidSettlementResponse>>
  /**
   * 查询结算账户 (普通服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_4.shtml
   * @see https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/get-settlement.html
   */
  getAsync(
    options: GetV3Apply4subSub_merchantsBySubMchidSettlementRequest,
  ): ChainPromise<WechatpayResponse<GetV3Apply4subSub_merchantsBySubMchidSettlementResponse>>
}
