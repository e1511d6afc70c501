// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3RechargeBankTransferRechargesApplyBody {
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: 'NORMAL_BANK_TRANSFER'
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 */
    amount?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
}

/** 申请银行转账充值 */
export interface PostV3RechargeBankTransferRechargesApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3RechargeBankTransferRechargesApplyBody
}

export interface PostV3RechargeBankTransferRechargesApplyResponse {
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 银行账户 */
  transfer_in_account: {
    /** 开户银行名称 */
    bank_name?: string
    /** 开户银行省市编码 */
    bank_address_code?: string
    /** 开户银行行号 */
    bank_code?: string
    /** 银行账户名称 */
    bank_account_name?: string
    /** 银行账号 */
    bank_account_no?: string
  }
}

/** 查询银行转账充值结果 */
export interface GetV3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoRequest
  extends BodilessOptions {
  /** 商户充值单号 */
  out_recharge_no: string
  query?: undefined
}

export interface GetV3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoResponse {
  /** 充值商户号 */
  mchid: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值入账账户 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_BANK_TRANSFER' | (string & {})
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 */
    amount?: number
    /** 货币类型 */
    currency?: string
  }
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo?: string
    /** 银行转账退回时间 */
    return_time?: string
    /** 银行转账退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡号后四位 */
    bank_card_tail?: string
  }
  /** 受理充值时间 */
  accept_time?: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
}

export interface V3Recharge extends ListedNode {
  readonly bankTransferRecharges: V3RechargeBankTransferRecharges
}

export interface V3RechargeBankTransferRecharges extends ListedNode {
  readonly apply: V3RechargeBankTransferRechargesApply
  readonly outRechargeNo: V3RechargeBankTransferRechargesOutRechargeNo
}

export interface V3RechargeBankTransferRechargesApply extends ListedNode {
  /**
   * 申请银行转账充值 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
   */
  post(
    options: PostV3RechargeBankTransferRechargesApplyRequest,
  ): Promise<WechatpayResponse<PostV3RechargeBankTransferRechargesApplyResponse>>
  /**
   * 申请银行转账充值 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
   */
  postAsync(
    options: PostV3RechargeBankTransferRechargesApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3RechargeBankTransferRechargesApplyResponse>>
}

export interface V3RechargeBankTransferRechargesOutRechargeNo extends ListedNode {
  readonly _out_recharge_no_: V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo
}

export interface V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo extends ListedNode {
  /**
   * 查询银行转账充值结果 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
   */
  get(
    options: GetV3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoRequest,
  ): Promise<
    WechatpayResponse<GetV3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoResponse>
  >
  /**
   * 查询银行转账充值结果 (普通商户)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
   */
  getAsync(
    options: GetV3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNoResponse>
  >
}
