// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export type GetV3AggracctBcWbChannelAccountBalanceQuery = {
  /** 微信支付商户号 */
  mchid: string
  /** 额度台账号 (加密) */
  bal_account_no: string
  /** 卡号 (加密) */
  card_no?: string | undefined
  /** 商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | undefined
}

/** 查询渠道额度 */
export interface GetV3AggracctBcWbChannelAccountBalanceRequest extends BodilessOptions {
  query: GetV3AggracctBcWbChannelAccountBalanceQuery
}

export interface GetV3AggracctBcWbChannelAccountBalanceResponse {
  /** 是否存在在途减额指令 */
  in_transit_reduction_exist?: boolean
  /** 额度台账号额度 */
  balance?: number
}

export type GetV3AggracctBcWbChannelAccountMch_archivesQuery = {
  /** 微信支付商户号 */
  mchid: string
  /** 额度台账号 (加密) */
  bal_account_no: string
  /** 卡号 (加密) */
  card_no?: string | undefined
  /** 商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | undefined
}

/** 查询商户资料 */
export interface GetV3AggracctBcWbChannelAccountMch_archivesRequest extends BodilessOptions {
  query: GetV3AggracctBcWbChannelAccountMch_archivesQuery
}

export interface GetV3AggracctBcWbChannelAccountMch_archivesResponse {
  /** 微信支付商户号 */
  mchid?: string
  /** 额度台账号 (加密) */
  bal_account_no?: string
  /** 主体类型 */
  merchant_type?: '1' | '2' | '3' | (string & {})
  /** 主体证件类型 */
  merchant_id_type?: '12' | (string & {})
  /** 主体证件登记名称 (加密) */
  merchant_name?: string
  /** 主体证件号码 (加密) */
  merchant_id_no?: string
  /** 主体证件有效期起始日 */
  effective_date?: string
  /** 主体证件有效期结束日 */
  expire_date?: string
  /** 主体证件正面影像ID */
  merchant_img_front_id?: string
  /** 主体注册地址 */
  register_address?: string
  /** 主体经营范围 */
  business_scope?: string
  /** 法定代表人信息 */
  legal_representative?: {
    /** 法定代表人证件类型 */
    legal_representative_id_type: '01' | (string & {})
    /** 法定代表人姓名 (加密) */
    legal_representative_name: string
    /** 法定代表人证件号码 (加密) */
    legal_representative_id_no: string
    /** 法定代表人证件有效期起始日 */
    legal_representative_effective_date: string
    /** 法定代表人证件有效期结束日 */
    legal_representative_expire_date: string
    /** 法定代表人证件正面影像ID */
    legal_representative_img_front_id: string
    /** 法定代表人证件反面影像ID */
    legal_representative_img_back_id: string
    /** 法定代表人居住地址 (加密) */
    legal_representative_address: string
    /** 法定代表人发证机关 */
    legal_representative_issue_authority?: string
    /** 法定代表人民族 */
    legal_representative_nation?: string
  }
  /** 受益所有人信息列表 */
  beneficial_owner?: {
    /** 受益所有人编号 */
    beneficial_owner_no: string
    /** 受益所有人证件类型 */
    beneficial_owner_id_type: '01' | (string & {})
    /** 受益所有人姓名 (加密) */
    beneficial_owner_name: string
    /** 受益所有人证件号码 (加密) */
    beneficial_owner_id_no: string
    /** 受益所有人证件有效期起始日 */
    beneficial_owner_effective_date: string
    /** 受益所有人证件有效期结束日 */
    beneficial_owner_expire_date: string
    /** 受益所有人证件正面影像ID */
    beneficial_owner_img_front_id: string
    /** 受益所有人证件反面影像ID */
    beneficial_owner_img_back_id: string
    /** 受益所有人居住地址 (加密) */
    beneficial_owner_address: string
  }[]
  /** 卡号 (加密) */
  card_no?: string
  /** 商户子账户协议号 */
  sgn_no?: string
}

export type GetV3AggracctBcWbChannelAccountMch_mediaQuery = {
  /** 微信支付商户号 */
  mchid?: string | undefined
  /** 微信支付业务申请单号 */
  platform_trx_id?: string | undefined
  /** 业务场景 */
  business_scene: 'SJT_MICRO_PLUS_OPEN_ACCOUNT' | 'SJT_MICRO_PLUS_UPDATE_INFO' | 'GET_BY_MEDIA_ID'
  /** 影像件类型 */
  mch_media_type?: 'ID_CARD_FRONT' | 'ID_CARD_BACK' | 'STORE_FRONT' | 'STORE_INTERIOR' | undefined
  /** 影像件资料ID */
  media_id?: string | undefined
}

/** 查询商户影像件资料 */
export interface GetV3AggracctBcWbChannelAccountMch_mediaRequest extends BodilessOptions {
  query: GetV3AggracctBcWbChannelAccountMch_mediaQuery
}

export interface GetV3AggracctBcWbChannelAccountMch_mediaResponse {
  /** 文件内容 */
  media_content?: string
  /** 文件类型 */
  media_type?: 'jpg' | 'png' | 'bmp' | 'jpeg' | (string & {})
  /** 文件摘要 */
  media_sm3?: string
  /** sm4密钥 */
  key?: string
  /** 影像件资料ID */
  media_id?: string
}

export interface PostV3AggracctBcWbChannelBankChannelAccountRenameBody {
  /** 渠道结算银行账户更名外部系统单号 */
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /** 台账ID (加密) */
  bal_account_no: string
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME'
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | undefined
}

/** 受理渠道结算银行账户更名申请 */
export interface PostV3AggracctBcWbChannelBankChannelAccountRenameRequest extends JsonOptions {
  query?: undefined
  json: PostV3AggracctBcWbChannelBankChannelAccountRenameBody
}

export interface PostV3AggracctBcWbChannelBankChannelAccountRenameResponse {
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {})
  /** 微信支付更名受理返回的申请单号 */
  application_id: string
  /** 渠道结算银行账户更名外部系统单号 */
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /** 台账ID (加密) */
  bal_account_no: string
  /** 目标账户名 (加密) */
  new_account_name: string
  /** 申请单状态 */
  application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 完成时间 (RFC 3339) */
  finish_time?: string
  /** 失败错误码 */
  fail_code?: string
  /** 失败原因 */
  fail_msg?: string
}

export type GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdQuery = {
  /** 目标商户号 */
  mchid: string
  /** 台账ID (加密) */
  bal_account_no: string
}

/** 查询渠道结算银行账户更名申请 */
export interface GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdRequest
  extends BodilessOptions {
  /** 微信支付更名受理返回的申请单号 */
  application_id: string
  query: GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdQuery
}

export interface GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdResponse {
  /** 变更类型 */
  change_scene: 'SUBJECT_INFO_RENAME' | (string & {})
  /** 微信支付更名受理返回的申请单号 */
  application_id: string
  /** 渠道结算银行账户更名外部系统单号 */
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /** 台账ID (加密) */
  bal_account_no: string
  /** 目标账户名 (加密) */
  new_account_name: string
  /** 申请单状态 */
  application_state: 'PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {})
  /** 完成时间 (RFC 3339) */
  finish_time?: string
  /** 失败错误码 */
  fail_code?: string
  /** 失败原因 */
  fail_msg?: string
}

export interface PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyBody {
  /** 资料更新请求单号 */
  out_request_no: string
  /** 商户号 */
  mchid: string
  /** 审核结果 */
  audit_result?: 'PASS' | 'REJECT' | undefined
  /** 审核完成时间 (RFC 3339) */
  audit_finish_time?: string | undefined
  /** 业务附属信息 */
  attach_info?: string | undefined
  /** 审核驳回错误码 */
  fail_code?: string | undefined
  /** 审核驳回错误原因 */
  fail_msg?: string | undefined
  /** 场景 */
  scene?: '01' | '02' | '03' | undefined
}

/** 资料更新请求审核结果回调通知 */
export interface PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyBody
}

export interface PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyResponse {
  /** 接口返回信息 */
  ret_msg?: string
}

export interface PostV3AggracctBcWbChannelControlOrdersPunishBody {
  /** 微众管控单号 */
  out_request_no: string
  /** 目标下管商户号 */
  mchid: string
  /** 目标下管台账ID (加密) */
  bal_account_no: string
  /** 管控场景 */
  punish_scene: number
  /** 管控原因 */
  punish_reason?: string | undefined
  /** 管控结束时间 (RFC 3339) */
  punish_end_time?: string | undefined
  /** 目标下管卡号 (加密) */
  card_no?: string | undefined
  /** 目标下管商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | undefined
  /** 微众资金划回策略 */
  fund_repatriation_strategy?: 'ALL_FORBIDDEN' | 'ALL_ALLOWED_WHEN_UNIQUE' | undefined
}

/** 发起微众台账管控 */
export interface PostV3AggracctBcWbChannelControlOrdersPunishRequest extends JsonOptions {
  query?: undefined
  json: PostV3AggracctBcWbChannelControlOrdersPunishBody
}

export interface PostV3AggracctBcWbChannelControlOrdersPunishResponse {
  /** 微信支付管控单号 */
  wxpay_punish_no: string
  /** 微众管控单号 */
  out_request_no: string
}

export interface PostV3AggracctBcWbChannelControlOrdersRecoverBody {
  /** 微众解管单号 */
  out_request_no: string
  /** 关联微众管控单号 */
  related_webank_punish_no: string
  /** 关联微信支付管控单号 */
  related_wxpay_punish_no: string
  /** 目标解管商户号 */
  mchid: string
  /** 目标解管台账ID (加密) */
  bal_account_no: string
  /** 解管原因描述 */
  recover_reason: string
  /** 目标下管卡号 (加密) */
  card_no?: string | undefined
  /** 目标下管商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | undefined
}

/** 解除对微众台账的管控 */
export interface PostV3AggracctBcWbChannelControlOrdersRecoverRequest extends JsonOptions {
  query?: undefined
  json: PostV3AggracctBcWbChannelControlOrdersRecoverBody
}

export interface PostV3AggracctBcWbChannelControlOrdersRecoverResponse {
  /** 微信支付解管单号 */
  wxpay_recover_no: string
  /** 微众解管单号 */
  out_request_no: string
}

export type GetV3AggracctBcWbChannelControlOrdersByOutRequestNoQuery = {
  /** 控制单类型 */
  control_type: 'PUNISH' | 'RECOVER'
  /** 微信支付商户号 */
  mchid: string
}

/** 查询控制单 */
export interface GetV3AggracctBcWbChannelControlOrdersByOutRequestNoRequest
  extends BodilessOptions {
  /** 微众管控/解管单号 */
  out_request_no: string
  query: GetV3AggracctBcWbChannelControlOrdersByOutRequestNoQuery
}

export interface GetV3AggracctBcWbChannelControlOrdersByOutRequestNoResponse {
  /** 控制场景 */
  control_scene: 'PUNISH' | 'RECOVER' | (string & {})
  /** 管控单 */
  punish_order?: {
    /** 微信管控单号 */
    wxpay_punish_no: string
    /** 微众管控单号 */
    out_request_no: string
    /** 目标下管商户号 */
    mchid: string
    /** 管控场景 */
    punish_scene: number
    /** 管控场景规则版本号 */
    punish_rule_version: number
    /** 管控原因 */
    punish_reason?: string
    /** 管控开始时间 (RFC 3339) */
    punish_start_time?: string
    /** 管控结束时间 (RFC 3339) */
    punish_end_time?: string
    /** 管控受理时间 (RFC 3339) */
    punish_accept_time: string
    /** 管控执行完成时间 (RFC 3339) */
    punish_finish_time?: string
    /** 管控状态 */
    punish_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {})
    /** 生效状态 */
    effect_state?: 'ACTIVE' | 'RECOVERED' | (string & {})
    /** 管控方案 */
    control_action?: (
      | 'DISABLE_RECEIVE'
      | 'DISABLE_WITHDRAWAL'
      | 'DISABLE_PAY'
      | 'DISABLE_REFUND'
      | 'DISABLE_CLOSE_MERCHANT'
      | (string & {})
    )[]
    /** 执行失败错误信息 */
    error_message?: string
    /** 执行失败错误码 */
    error_code?: string
  }
  /** 解管单 */
  recover_order?: {
    /** 微信支付解管单号 */
    wxpay_recover_no: string
    /** 微众解管单号 */
    out_request_no: string
    /** 关联微信支付管控单号 */
    related_wxpay_punish_no: string
    /** 目标解管商户号 */
    mchid: string
    /** 管控场景 */
    punish_scene: string
    /** 管控场景规则版本号 */
    punish_rule_version: string
    /** 解管受理时间 (RFC 3339) */
    recover_accept_time: string
    /** 解管执行完成时间 (RFC 3339) */
    recover_finish_time: string
    /** 解管状态 */
    recover_state: 'EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {})
    /** 解管原因描述 */
    recover_reason: string
    /** 执行失败错误信息 */
    error_message?: string
    /** 执行失败错误码 */
    error_code?: string
  }
}

export interface PostV3AggracctBcWbChannelSpecialReductionBody {
  /** 微信支付商户号 */
  mchid: string
  /** 额度台账号 (加密) */
  bal_account_no: string
  /** 特殊减额单号 */
  out_request_no: string
  /** 特殊减额类型 */
  reduction_type: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION'
  /** 减额金额 */
  amount: number
  /** 特殊减额原因 */
  reason?: string | undefined
  /** 卡号 (加密) */
  card_no?: string | undefined
  /** 商户账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | undefined
}

/** 特殊减额 */
export interface PostV3AggracctBcWbChannelSpecialReductionRequest extends JsonOptions {
  query?: undefined
  json: PostV3AggracctBcWbChannelSpecialReductionBody
}

export interface PostV3AggracctBcWbChannelSpecialReductionResponse {
  /** 微信支付商户号 */
  mchid?: string
  /** 额度台账号 (加密) */
  bal_account_no?: string
  /** 特殊减额单号 */
  out_request_no?: string
  /** 特殊减额类型 */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {})
  /** 减额金额 */
  amount?: number
  /** 处理结果 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 特殊减额原因 */
  reason?: string
  /** 微信支付额度变更单号 */
  quota_change_no?: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 失败时间 (RFC 3339) */
  fail_time?: string
  /** 失败原因 */
  fail_reason?:
    | 'BALANCE_NOT_ENOUGH'
    | 'RECEIPT_NOT_EXIST_CLOSED'
    | 'TIME_OUT_CLOSED'
    | (string & {})
}

export type GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoQuery = {
  /** 微信支付商户号 */
  mchid: string
  /** 额度台账号 (加密) */
  bal_account_no: string
  /** 卡号 (加密) */
  card_no?: string | undefined
  /** 商户子账户协议号 */
  sgn_no?: string | undefined
  /** 请求场景 */
  req_scene?:
    | 'SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | 'SJT_MICRO_MERCHANT'
    | 'WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT'
    | undefined
}

/** 查询特殊减额结果 */
export interface GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoRequest
  extends BodilessOptions {
  /** 特殊减额单号 */
  out_request_no: string
  query: GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoQuery
}

export interface GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoResponse {
  /** 微信支付商户号 */
  mchid?: string
  /** 额度台账号 (加密) */
  bal_account_no?: string
  /** 特殊减额单号 */
  out_request_no?: string
  /** 特殊减额类型 */
  reduction_type?: 'FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {})
  /** 减额金额 */
  amount?: number
  /** 处理结果 */
  state?: 'PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {})
  /** 特殊减额原因 */
  reason?: string
  /** 微信支付额度变更单号 */
  quota_change_no?: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 失败时间 (RFC 3339) */
  fail_time?: string
  /** 失败原因 */
  fail_reason?:
    | 'BALANCE_NOT_ENOUGH'
    | 'RECEIPT_NOT_EXIST_CLOSED'
    | 'TIME_OUT_CLOSED'
    | (string & {})
}

export interface V3AggracctBc extends ListedNode {
  readonly wbChannel: V3AggracctBcWbChannel
}

export interface V3AggracctBcWbChannel extends ListedNode {
  readonly account: V3AggracctBcWbChannelAccount
  readonly bankChannelAccount: V3AggracctBcWbChannelBankChannelAccount
  readonly controlOrders: V3AggracctBcWbChannelControlOrders
  readonly specialReduction: V3AggracctBcWbChannelSpecialReduction
}

export interface V3AggracctBcWbChannelAccount extends ListedNode {
  readonly balance: V3AggracctBcWbChannelAccountBalance
  readonly mch_archives: V3AggracctBcWbChannelAccountMch_archives
  readonly mch_media: V3AggracctBcWbChannelAccountMch_media
}

export interface V3AggracctBcWbChannelAccountBalance extends ListedNode {
  /** 查询渠道额度 (直连商户) */
  get(
    options: GetV3AggracctBcWbChannelAccountBalanceRequest,
  ): Promise<WechatpayResponse<GetV3AggracctBcWbChannelAccountBalanceResponse>>
  /** 查询渠道额度 (直连商户) */
  getAsync(
    options: GetV3AggracctBcWbChannelAccountBalanceRequest,
  ): ChainPromise<WechatpayResponse<GetV3AggracctBcWbChannelAccountBalanceResponse>>
}

export interface V3AggracctBcWbChannelAccountMch_archives extends ListedNode {
  /** 查询商户资料 (直连商户) */
  get(
    options: GetV3AggracctBcWbChannelAccountMch_archivesRequest,
  ): Promise<WechatpayResponse<GetV3AggracctBcWbChannelAccountMch_archivesResponse>>
  /** 查询商户资料 (直连商户) */
  getAsync(
    options: GetV3AggracctBcWbChannelAccountMch_archivesRequest,
  ): ChainPromise<WechatpayResponse<GetV3AggracctBcWbChannelAccountMch_archivesResponse>>
}

export interface V3AggracctBcWbChannelAccountMch_media extends ListedNode {
  /** 查询商户影像件资料 (直连商户) */
  get(
    options: GetV3AggracctBcWbChannelAccountMch_mediaRequest,
  ): Promise<WechatpayResponse<GetV3AggracctBcWbChannelAccountMch_mediaResponse>>
  /** 查询商户影像件资料 (直连商户) */
  getAsync(
    options: GetV3AggracctBcWbChannelAccountMch_mediaRequest,
  ): ChainPromise<WechatpayResponse<GetV3AggracctBcWbChannelAccountMch_mediaResponse>>
}

export interface V3AggracctBcWbChannelBankChannelAccount extends ListedNode {
  readonly rename: V3AggracctBcWbChannelBankChannelAccountRename
}

export interface V3AggracctBcWbChannelBankChannelAccountRename extends ListedNode {
  /** 受理渠道结算银行账户更名申请 (直连商户) */
  post(
    options: PostV3AggracctBcWbChannelBankChannelAccountRenameRequest,
  ): Promise<WechatpayResponse<PostV3AggracctBcWbChannelBankChannelAccountRenameResponse>>
  /** 受理渠道结算银行账户更名申请 (直连商户) */
  postAsync(
    options: PostV3AggracctBcWbChannelBankChannelAccountRenameRequest,
  ): ChainPromise<WechatpayResponse<PostV3AggracctBcWbChannelBankChannelAccountRenameResponse>>
  readonly _application_id_: V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId
}

export interface V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId extends ListedNode {
  /** 查询渠道结算银行账户更名申请 (直连商户) */
  get(
    options: GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdRequest,
  ): Promise<
    WechatpayResponse<GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdResponse>
  >
  /** 查询渠道结算银行账户更名申请 (直连商户) */
  getAsync(
    options: GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3AggracctBcWbChannelBankChannelAccountRenameByApplicationIdResponse>
  >
}

export interface V3AggracctBcWbChannelControlOrders extends ListedNode {
  readonly _out_request_no_: V3AggracctBcWbChannelControlOrdersByOutRequestNo
  readonly info: V3AggracctBcWbChannelControlOrdersInfo
  readonly punish: V3AggracctBcWbChannelControlOrdersPunish
  readonly recover: V3AggracctBcWbChannelControlOrdersRecover
}

export interface V3AggracctBcWbChannelControlOrdersByOutRequestNo extends ListedNode {
  /** 查询控制单 (直连商户) */
  get(
    options: GetV3AggracctBcWbChannelControlOrdersByOutRequestNoRequest,
  ): Promise<WechatpayResponse<GetV3AggracctBcWbChannelControlOrdersByOutRequestNoResponse>>
  /** 查询控制单 (直连商户) */
  getAsync(
    options: GetV3AggracctBcWbChannelControlOrdersByOutRequestNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3AggracctBcWbChannelControlOrdersByOutRequestNoResponse>>
}

export interface V3AggracctBcWbChannelControlOrdersInfo extends ListedNode {
  readonly update: V3AggracctBcWbChannelControlOrdersInfoUpdate
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdate extends ListedNode {
  readonly result: V3AggracctBcWbChannelControlOrdersInfoUpdateResult
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResult extends ListedNode {
  readonly notify: V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify
}

export interface V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify extends ListedNode {
  /** 资料更新请求审核结果回调通知 (直连商户) */
  post(
    options: PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyRequest,
  ): Promise<
    WechatpayResponse<PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyResponse>
  >
  /** 资料更新请求审核结果回调通知 (直连商户) */
  postAsync(
    options: PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyResponse>
  >
}

export interface V3AggracctBcWbChannelControlOrdersPunish extends ListedNode {
  /** 发起微众台账管控 (直连商户) */
  post(
    options: PostV3AggracctBcWbChannelControlOrdersPunishRequest,
  ): Promise<WechatpayResponse<PostV3AggracctBcWbChannelControlOrdersPunishResponse>>
  /** 发起微众台账管控 (直连商户) */
  postAsync(
    options: PostV3AggracctBcWbChannelControlOrdersPunishRequest,
  ): ChainPromise<WechatpayResponse<PostV3AggracctBcWbChannelControlOrdersPunishResponse>>
}

export interface V3AggracctBcWbChannelControlOrdersRecover extends ListedNode {
  /** 解除对微众台账的管控 (直连商户) */
  post(
    options: PostV3AggracctBcWbChannelControlOrdersRecoverRequest,
  ): Promise<WechatpayResponse<PostV3AggracctBcWbChannelControlOrdersRecoverResponse>>
  /** 解除对微众台账的管控 (直连商户) */
  postAsync(
    options: PostV3AggracctBcWbChannelControlOrdersRecoverRequest,
  ): ChainPromise<WechatpayResponse<PostV3AggracctBcWbChannelControlOrdersRecoverResponse>>
}

export interface V3AggracctBcWbChannelSpecialReduction extends ListedNode {
  /** 特殊减额 (直连商户) */
  post(
    options: PostV3AggracctBcWbChannelSpecialReductionRequest,
  ): Promise<WechatpayResponse<PostV3AggracctBcWbChannelSpecialReductionResponse>>
  /** 特殊减额 (直连商户) */
  postAsync(
    options: PostV3AggracctBcWbChannelSpecialReductionRequest,
  ): ChainPromise<WechatpayResponse<PostV3AggracctBcWbChannelSpecialReductionResponse>>
  readonly _out_request_no_: V3AggracctBcWbChannelSpecialReductionByOutRequestNo
}

export interface V3AggracctBcWbChannelSpecialReductionByOutRequestNo extends ListedNode {
  /** 查询特殊减额结果 (直连商户) */
  get(
    options: GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoRequest,
  ): Promise<WechatpayResponse<GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoResponse>>
  /** 查询特殊减额结果 (直连商户) */
  getAsync(
    options: GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoRequest,
  ): ChainPromise<WechatpayResponse<GetV3AggracctBcWbChannelSpecialReductionByOutRequestNoResponse>>
}
