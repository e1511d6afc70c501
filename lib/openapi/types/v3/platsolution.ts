// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3PlatsolutionEcommerceBankTransferRechargesApplyBody {
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: string
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
export interface PostV3PlatsolutionEcommerceBankTransferRechargesApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceBankTransferRechargesApplyBody
}

export interface PostV3PlatsolutionEcommerceBankTransferRechargesApplyResponse {
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
export interface GetV3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoRequest
  extends BodilessOptions {
  /** 商户充值单号 */
  out_recharge_no: string
  query?: undefined
}

export interface GetV3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoResponse {
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

export interface PostV3PlatsolutionEcommerceInsuranceCompensationContractsBody {
  /** 商户申请单号 */
  out_apply_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 签约协议列表 */
  agreement_list: readonly {
    /** 协议编号 */
    agreement_code: string
    /** 协议版本号 */
    agreement_version: string
    /** 签约主体 */
    sign_organization: string
    /** 签约时间 */
    sign_time: string
  }[]
}

/** 开通保险理赔功能 */
export interface PostV3PlatsolutionEcommerceInsuranceCompensationContractsRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceInsuranceCompensationContractsBody
}

export interface PostV3PlatsolutionEcommerceInsuranceCompensationContractsResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否开通成功 */
  opened: boolean
  /** 成功时间 */
  success_time?: string
}

/** 查询保险理赔功能开通状态 */
export interface PostV3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedRequest
  extends BodilessOptions {
  /** 二级商户号 */
  sub_mchid: string
  query?: undefined
}

export interface PostV3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否开通成功 */
  opened: boolean
  /** 成功时间 */
  success_time?: string
}

export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsBody {
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'TRANSACTION_USER' | undefined
    /** 转账接收方订单信息 */
    transaction_info?:
      | {
          /** 交易订单号 */
          transaction_id: string
          /** 转账接收方订单类型 */
          type?: 'WXPAY' | 'WXVALUE' | undefined
        }
      | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
}

/** 请求赔付 */
export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsRequest extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceMchTransferCompensateBillsBody
}

export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}

/** 查询赔付结果（按微信支付赔付单号） */
export interface GetV3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdRequest
  extends BodilessOptions {
  /** 微信支付单号 */
  bill_id: string
  query?: undefined
}

export interface GetV3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 (RFC 3339) */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}

/** 查询赔付结果（按商户赔付单号） */
export interface GetV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query?: undefined
}

export interface GetV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 (RFC 3339) */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}

/** 请求撤销赔付 */
export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query?: undefined
}

export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 撤销受理时间 (RFC 3339) */
  cancel_accept_time: string
}

export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferBody {
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'TRANSACTION_USER' | undefined
    /** 转账接收方订单信息 */
    transaction_info?:
      | {
          /** 交易订单号 */
          transaction_id: string
          /** 转账接收方订单类型 */
          type?: 'WXPAY' | 'WXVALUE' | undefined
        }
      | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 商户回调地址 */
  notify_url?: string | undefined
}

/** 请求赔付预下单 */
export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferBody
}

export interface PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferResponse {
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

export interface PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBody {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | undefined
    /** 转账接收方订单信息 */
    transaction_info?:
      | {
          /** 交易订单号 */
          transaction_id: string
          /** 转账接收方订单类型 */
          type?: 'WXPAY' | 'WXVALUE' | undefined
        }
      | undefined
    /** 转账接收方用户 */
    user_info?:
      | {
          /** 转账接收方用户 openid */
          sp_openid?: string | undefined
        }
      | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
  /** 二级商户AppID */
  sub_appid?: string | undefined
}

/** 请求保证金售后赔付 */
export interface PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBody
}

export interface PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
}

export type GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdQuery =
  {
    /** 二级商户号 */
    sub_mchid?: string | undefined
  }

/** 查询保证金售后赔付结果（按微信支付赔付单号） */
export interface GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdRequest
  extends BodilessOptions {
  /** 微信支付单号 */
  bill_id: string
  query?:
    | GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdQuery
    | undefined
}

export interface GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 (RFC 3339) */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
}

export type GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoQuery =
  {
    /** 二级商户号 */
    sub_mchid?: string | undefined
  }

/** 查询保证金售后赔付结果（按商户赔付单号） */
export interface GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query?:
    | GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoQuery
    | undefined
}

export interface GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 (RFC 3339) */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
}

export interface PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsBody {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | undefined
    /** 转账接收方商户信息 */
    mch_info?:
      | {
          /** 商户号 */
          mchid?: string | undefined
        }
      | undefined
    /** 赔付单信息 */
    transaction_info?:
      | {
          /** 交易订单号 */
          transaction_id: string
          /** 赔付单类型 */
          type: 'WXPAY' | 'WXVALUE'
        }
      | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
}

/** 发起保证金赔付保司保费 */
export interface PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsBody
}

export interface PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | (string & {})
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string
      }
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}

/** 查询保证金赔付保司保费结果（按商户赔付单号） */
export interface GetV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query?: undefined
}

export interface GetV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | (string & {})
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid?: string
      }
      /** 赔付单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 (RFC 3339) */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}

export interface PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsBody {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方订单信息 */
    transaction_info?:
      | {
          /** 交易订单号 */
          transaction_id: string
          /** 转账接收方订单类型 */
          type?: 'WXPAY' | 'WXVALUE' | undefined
        }
      | undefined
    /** 转账接收方用户 */
    user_info?:
      | {
          /** 转账接收方用户 openid */
          sp_openid?: string | undefined
        }
      | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 转账场景ID */
  transfer_scene_id?: string | undefined
  /** 用户收款感知 */
  user_recv_perception?: string | undefined
}

/** 发起保证金赔付用户运费 */
export interface PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsBody
}

export interface PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}

export type GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoQuery =
  {
    /** 二级商户号 */
    sub_mchid?: string | undefined
  }

/** 查询保证金售后赔付运费结果（按商户赔付单号） */
export interface GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query?:
    | GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoQuery
    | undefined
}

export interface GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
      /** 转账接收方用户 */
      user_info?: {
        /** 转账接收方用户 openid */
        sp_openid?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 (RFC 3339) */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}

export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBody {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 赔付用户信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | undefined
    /** 转账接收方订单信息 */
    transaction_info?:
      | {
          /** 交易订单号 */
          transaction_id: string
          /** 转账接收方订单类型 */
          type?: 'WXPAY' | 'WXVALUE' | undefined
        }
      | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
}

/** 请求保险理赔 */
export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBody
}

export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}

export type GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdQuery = {
  /** 二级商户号 */
  sub_mchid?: string | undefined
}

/** 查询保险理赔结果（按微信支付赔付单号） */
export interface GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdRequest
  extends BodilessOptions {
  /** 微信支付单号 */
  bill_id: string
  query?: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdQuery | undefined
}

export interface GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 (RFC 3339) */
    accept_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}

export type GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoQuery = {
  /** 二级商户号 */
  sub_mchid?: string | undefined
}

/** 查询保险理赔结果（按商户赔付单号） */
export interface GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query?:
    | GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoQuery
    | undefined
}

export interface GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方订单信息 */
      transaction_info?: {
        /** 交易订单号 */
        transaction_id: string
        /** 转账接收方订单类型 */
        type?: 'WXPAY' | 'WXVALUE' | (string & {})
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 (RFC 3339) */
    accept_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}

export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelBody {
  /** 二级商户号 */
  sub_mchid?: string | undefined
}

/** 请求撤销保险理赔 */
export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelRequest
  extends JsonOptions {
  /** 商户单号 */
  out_bill_no: string
  query?: undefined
  json: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelBody
}

export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelResponse {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 撤销受理时间 (RFC 3339) */
  cancel_accept_time: string
}

export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferBody {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | undefined
    /** 转账接收方订单信息 */
    transaction_info?:
      | {
          /** 交易订单号 */
          transaction_id: string
          /** 转账接收方订单类型 */
          type?: 'WXPAY' | 'WXVALUE' | undefined
        }
      | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 商户回调地址 */
  notify_url?: string | undefined
}

/** 请求保险理赔预下单 */
export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferBody
}

export interface PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferResponse {
  /** 二级商户号 */
  sub_mchid?: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 跳转领取页面的package信息 */
  package_info: string
}

export interface PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsBody {
  /** 赔付商户信息 */
  receiver: {
    /** 赔付接收方类型 */
    type: 'MERCHANT'
    /** 赔付接收方商户信息 */
    mch_info: {
      /** 商户号 */
      mchid: string
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 请求赔付 */
export interface PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsBody
}

export interface PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: 'MERCHANT' | (string & {})
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}

export type GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoQuery = {
  /** 出资商户号 */
  sponsor_mchid?: string | undefined
}

/** 查询赔付结果（按商户赔付单号） */
export interface GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query?: GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoQuery | undefined
}

export interface GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 赔付接收方信息 */
  receiver_detail: {
    /** 赔付接收者信息 */
    receiver?: {
      /** 赔付接收方类型 */
      type?: 'MERCHANT' | (string & {})
      /** 赔付接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mchid: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount: number
  /** 赔付原因 */
  transfer_remark: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 (RFC 3339) */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}

export interface PostV3PlatsolutionEcommerceMchTransferTransferBillsBody {
  /** 二级商户号 */
  sub_mchid?: string | undefined
  /** 公众账号ID */
  sp_appid?: string | undefined
  /** 业务类型 */
  business_type:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
  /** 收款方信息 */
  receiver: {
    /** 转账接收方类型 */
    type?: 'MERCHANT' | 'TRANSACTION_USER' | undefined
    /** 转账接收方商户信息 */
    mch_info?:
      | {
          /** 商户号 */
          mch_id?: string | undefined
          /** 商户号 */
          mchid?: string | undefined
        }
      | undefined
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number | undefined
  /** 赔付原因 */
  transfer_remark: string
  /** 收款方备注 */
  receiver_remark?: string | undefined
}

/** 保证金赔付 */
export interface PostV3PlatsolutionEcommerceMchTransferTransferBillsRequest extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceMchTransferTransferBillsBody
}

export interface PostV3PlatsolutionEcommerceMchTransferTransferBillsResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid?: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 业务类型 */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
    | (string & {})
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark: string
  /** 收款方备注 */
  receiver_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 出资商户号 */
  sponsor_mchid?: string
}

export type GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdQuery = {
  /** 业务类型 */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
    | undefined
}

/** 查询保证金赔付结果（按微信支付赔付单号） */
export interface GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdRequest
  extends BodilessOptions {
  /** 微信支付单号 */
  bill_id: string
  query?: GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdQuery | undefined
}

export interface GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 业务类型 */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
    | (string & {})
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 收款方备注 */
  receiver_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 (RFC 3339) */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}

export type GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoQuery = {
  /** 业务类型 */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
    | undefined
}

/** 查询保证金赔付结果（按商户赔付单号） */
export interface GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoRequest
  extends BodilessOptions {
  /** 商户单号 */
  out_bill_no: string
  query?: GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoQuery | undefined
}

export interface GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 业务类型 */
  business_type?:
    | 'DEPOSIT_COMPENSATION'
    | 'PLATFORM_AFTER_SALES_COMPENSATION'
    | 'INSURANCE_CLAIM'
    | 'DEPOSIT_AFTER_SALES_COMPENSATION'
    | (string & {})
  /** 转账接收方信息 */
  receiver_detail: {
    /** 转账接收者信息 */
    receiver?: {
      /** 转账接收方类型 */
      type?: 'MERCHANT' | 'TRANSACTION_USER' | (string & {})
      /** 转账接收方商户信息 */
      mch_info?: {
        /** 商户号 */
        mch_id?: string
      }
    }
  }
  /** 商户单号 */
  out_bill_no: string
  /** 赔付金额 */
  amount?: number
  /** 赔付原因 */
  transfer_remark?: string
  /** 收款方备注 */
  receiver_remark?: string
  /** 微信支付转账单号 */
  bill_id: string
  /** 赔付状态 */
  state:
    | 'ACCEPTED'
    | 'SUCCESS'
    | 'CLOSED'
    | 'WAIT_USER_CONFIRM'
    | 'CANCELING'
    | 'CANCELLED'
    | (string & {})
  /** 受理时间 (RFC 3339) */
  accept_time: string
  /** 成功时间 (RFC 3339) */
  success_time?: string
  /** 关单信息 */
  close_info?: {
    /** 关单时间 (RFC 3339) */
    close_time?: string
    /** 关单原因 */
    close_reason?: string
  }
  /** 出资商户号 */
  sponsor_mchid?: string
}

export interface PostV3PlatsolutionEcommerceRechargeEmployeesBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid: string
}

/** 添加二级商户可扫码充值员工 */
export interface PostV3PlatsolutionEcommerceRechargeEmployeesRequest extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceRechargeEmployeesBody
}

export interface PostV3PlatsolutionEcommerceRechargeEmployeesResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid?: string
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {})
  /** 添加员工时间 (RFC 3339) */
  create_time?: string
  /** 最后更新时间 (RFC 3339) */
  update_time?: string
}

/** 查询二级商户可扫码充值员工列表 */
export interface GetV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidRequest
  extends BodilessOptions {
  /** 二级商户号 */
  sub_mchid: string
  query?: undefined
}

export interface GetV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidResponse {
  /** 员工列表 */
  employees?: {
    /** 二级商户号 */
    sub_mchid: string
    /** 员工OpenID */
    sp_openid?: string
    /** 员工状态 */
    state?: 'EFFECTIVE' | 'DELETED' | (string & {})
    /** 添加员工时间 (RFC 3339) */
    create_time?: string
    /** 最后更新时间 (RFC 3339) */
    update_time?: string
  }[]
}

/** 删除二级商户可扫码充值员工 */
export interface PostV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteRequest
  extends BodilessOptions {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid: string
  query?: undefined
}

export interface PostV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 员工OpenID */
  sp_openid?: string
  /** 员工状态 */
  state?: 'EFFECTIVE' | 'DELETED' | (string & {})
  /** 添加员工时间 (RFC 3339) */
  create_time?: string
  /** 最后更新时间 (RFC 3339) */
  update_time?: string
}

export interface PostV3PlatsolutionEcommerceRechargesApplyBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT'
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION'
  /** 充值金额 */
  recharge_amount: {
    /** 总金额 */
    amount?: number | undefined
    /** 货币类型 */
    currency?: string | undefined
  }
  /** 商户回调地址 */
  notify_url?: string | undefined
  /** 可用充值渠道列表 */
  available_recharge_channels?:
    | readonly ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK')[]
    | undefined
  /** 充值备注 */
  remark?: string | undefined
}

/** 申请二级商户充值 */
export interface PostV3PlatsolutionEcommerceRechargesApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceRechargesApplyBody
}

export interface PostV3PlatsolutionEcommerceRechargesApplyResponse {
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值链接 */
  recharge_url: string
}

export type GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询二级商户充值结果 */
export interface GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoRequest
  extends BodilessOptions {
  /** 商户充值单号 */
  out_recharge_no: string
  query: GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoQuery
}

export interface GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoResponse {
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
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
    /** 转入的银行流水单号 */
    bill_no?: string
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
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 扫码充值的付款信息 */
  qr_recharge_info?: {
    /** 用户OpenID */
    openid?: string
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | (string & {})
  }
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string
    /** 网银充值退回时间 */
    return_time?: string
    /** 网银充值退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 受理充值时间 */
  accept_time?: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}

export type PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 关闭二级商户充值 */
export interface PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseRequest
  extends BodilessOptions {
  /** 商户充值单号 */
  out_recharge_no: string
  query: PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseQuery
}

export interface PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseResponse {
  /** 平台商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值渠道 */
  recharge_channel?: 'BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {})
  /** 充值入账账户 */
  account_type: 'DEPOSIT' | 'OPERATION' | (string & {})
  /** 充值状态 */
  recharge_state: 'SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {})
  /** 充值场景 */
  recharge_scene: 'ECOMMERCE_DEPOSIT' | 'ECOMMERCE_PAYMENT' | (string & {})
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
    /** 转入的银行流水单号 */
    bill_no?: string
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
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 扫码充值的付款信息 */
  qr_recharge_info?: {
    /** 用户OpenID */
    openid?: string
    /** 员工类型 */
    employee_type?: 'ADMIN' | 'STAFF' | (string & {})
  }
  /** 网银充值的付款信息 */
  online_bank_recharge_info?: {
    /** 银行交易订单号 */
    bill_no?: string
    /** 网银充值退回时间 */
    return_time?: string
    /** 网银充值退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 网银类型 */
    online_bank_type?: 'ONLINE_BANK_TYPE_CORPORATE' | 'ONLINE_BANK_TYPE_PERSONAL' | (string & {})
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 银行账户名称 */
    bank_account_name?: string
  }
  /** 受理充值时间 */
  accept_time?: string
  /** 充值成功时间 */
  success_time?: string
  /** 关闭充值时间 */
  close_time?: string
  /** 可用充值渠道列表 */
  available_recharge_channels?: ('BANK_TRANSFER' | 'QR_RECHARGE' | 'ONLINE_BANK' | (string & {}))[]
}

export interface PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBody {
  /** 发起方AppID */
  appid: string
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 通知地址 */
  notify_url: string
  /** 收款方描述 */
  description: string
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE'
  /** 结算信息列表 */
  settle_info_list: readonly {
    /** 商户结算单号 */
    out_settle_no: string
    /** 微信支付订单号 */
    transaction_id: string
    /** 结算明细单列表 */
    settle_detail_info_list: readonly {
      /** 商户结算明细单号 */
      out_settle_detail_no: string
      /** 结算类型 */
      settle_type: string
      /** 接收方类型 */
      receiver_type: string
      /** 接收方账号 */
      receiver_account: string
      /** 金额 */
      amount: {
        /** 金额 */
        amount: number
        /** 币种 */
        currency?: string | undefined
      }
    }[]
  }[]
  /** 收款类型模板ID */
  receive_type_template_id?: 1 | 2 | undefined
}

/** 个人收款-申请批量结算 */
export interface PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersRequest extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBody
}

export interface PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario: string
  /** 批次创建时间 (RFC 3339) */
  create_time: string
  /** 批次完成时间 (RFC 3339) */
  finish_time?: string
}

/** 个人收款-查询批量结算信息 */
export interface GetV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoRequest
  extends BodilessOptions {
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  query?: undefined
}

export interface GetV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state: string
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | (string & {})
  /** 批次创建时间 (RFC 3339) */
  create_time: string
  /** 批次完成时间 (RFC 3339) */
  finish_time?: string
}

export interface PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleBody {
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 商户异常结算批次单号 */
  out_abnormal_settle_batch_no: string
  /** 异常结算批次单处理方式 */
  abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
  /** 异常处理说明 */
  description?: string | undefined
}

/** 个人收款-申请异常结算批次单处理 */
export interface PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleRequest
  extends JsonOptions {
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  query?: undefined
  json: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleBody
}

export interface PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleResponse {
  /** 商户结算批次单号 */
  out_settle_batch_no: string
  /** 微信支付结算批次单号 */
  settle_batch_no: string
  /** 商品单个人收款方受理授权ID */
  individual_auth_id: string
  /** 收款方描述 */
  description: string
  /** 批次状态 */
  state:
    | 'ACCEPTED'
    | 'RECEIVED'
    | 'SUCCESS'
    | 'DEDUCT_FEE_FAIL'
    | 'ABNORMAL'
    | 'ABNORMAL_SETTLE_SUCCESS'
    | (string & {})
  /** 交易场景 */
  trade_scenario: 'RECOMMERCE' | 'INDIVIDUALTRADE' | (string & {})
  /** 批次创建时间 (RFC 3339) */
  create_time: string
  /** 批次完成时间 (RFC 3339) */
  finish_time?: string
  /** 异常原因类型 */
  abnormal_type?: 'AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT' | (string & {})
  /** 异常结算处理结果 */
  abnormal_settle_result?: {
    /** 异常结算批次单处理方式 */
    abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
    /** 批次创建时间 (RFC 3339) */
    apply_success_time: string
    /** 微信支付异常资金付款单号 */
    abnormal_fund_receipt_id: string
    /** 商户异常结算批次单号 */
    out_abnormal_settle_batch_no: string
  }
}

export interface PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawBody {
  /** 特约商户号 */
  sub_mchid: string
  /** 商户提现单号 */
  out_request_no: string
  /** 计算提现金额方式 */
  calculate_amount_type: 'ONLY_DAY_END_BALANCE' | 'ALLOW_CURRENT_BALANCE'
  /** 提现备注 */
  remark?: string | undefined
  /** 银行附言 */
  bank_memo?: string | undefined
  /** 提现结果通知地址 */
  notify_url?: string | undefined
  /** 留存额 */
  reserve_amount?: number | undefined
}

/** 二级商户按日终余额预约提现 */
export interface PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawRequest
  extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawBody
}

export interface PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawResponse {
  /** 收付通平台商户号 */
  sp_mchid: string
  /** 特约商户号 */
  sub_mchid: string
  /** 单据状态 */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  total_amount: number
  /** 提现成功金额 */
  success_amount?: number
  /** 提现失败金额 */
  fail_amount?: number
  /** 提现退票金额 */
  refund_amount?: number
  /** 发起提现时间 (RFC 3339) */
  create_time: string
  /** 提现状态更新时间 (RFC 3339) */
  update_time: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 */
  account_number: string
  /** 入账银行 */
  account_bank: string
  /** 入账银行全称（含支行） */
  bank_name?: string
}

export type GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoQuery =
  {
    /** 二级商户号 */
    sub_mchid: string
  }

/** 查询二级商户按日终余额预约提现状态 */
export interface GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoRequest
  extends BodilessOptions {
  /** 商户提现单号 */
  out_request_no: string
  query: GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoQuery
}

export interface GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoResponse {
  /** 收付通平台商户号 */
  sp_mchid: string
  /** 特约商户号 */
  sub_mchid: string
  /** 单据状态 */
  status: 'CREATED' | 'PROCESSING' | 'FINISHED' | 'ABNORMAL' | (string & {})
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /** 提现金额 */
  total_amount: number
  /** 提现成功金额 */
  success_amount?: number
  /** 提现失败金额 */
  fail_amount?: number
  /** 提现退票金额 */
  refund_amount?: number
  /** 发起提现时间 (RFC 3339) */
  create_time: string
  /** 提现状态更新时间 (RFC 3339) */
  update_time: string
  /** 失败原因 */
  reason?: string
  /** 提现备注 */
  remark?: string
  /** 银行附言 */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: 'BASIC' | 'OPERATION' | 'FEES' | (string & {})
  /** 入账银行账号后四位 */
  account_number: string
  /** 入账银行 */
  account_bank: string
  /** 入账银行全称（含支行） */
  bank_name?: string
}

export interface PostV3PlatsolutionInsuranceMchTransferBatchesApplyBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商家批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账明细列表 */
  transfer_detail_list: readonly {
    /** 商家明细单号 */
    out_detail_no: string
    /** 转账金额 */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 微信转账预约单号 */
    reservation_id: string
    /** 收款用户OpenID */
    openid: string
  }[]
  /** 商户回调地址 */
  notify_url: string
}

/** 受理商家转账 */
export interface PostV3PlatsolutionInsuranceMchTransferBatchesApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionInsuranceMchTransferBatchesApplyBody
}

export interface PostV3PlatsolutionInsuranceMchTransferBatchesApplyResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 批次创建时间 (RFC 3339) */
  create_time: string
  /** 批次状态 */
  batch_state?: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {})
}

export type GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdQuery = {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | undefined
  /** 请求资源起始位置 (默认 0) */
  offset?: number | undefined
  /** 最大资源条数 (默认 20) */
  limit?: number | undefined
}

/** 微信支付转账批次单号查询批次单 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdRequest
  extends BodilessOptions {
  /** 商家转账批次单号 */
  batch_id: string
  query: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdQuery
}

export interface GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 商家转账批次单号 */
    batch_id: string
    /** 服务商应用ID */
    sp_appid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户应用ID */
    sub_appid?: string
    /** 批次状态 */
    batch_state: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {})
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
    /** 转账总金额 */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 批次创建时间 (RFC 3339) */
    create_time: string
    /** 转账成功金额 */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /** 转账失败金额 */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID */
    transfer_scene_id: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}

export type GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdQuery =
  {
    /** 二级商户号 */
    sub_mchid: string
  }

/** 微信支付转账明细单号查询明细单 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest
  extends BodilessOptions {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家转账明细单号 */
  detail_id: string
  query: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdQuery
}

export interface GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string
  /** 转账发起时间 (RFC 3339) */
  create_time: string
  /** 明细状态 */
  detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'MONTH_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ID_CARD_NOT_CORRECT'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'PAYROLL_CARD_ALREADY_LOGOUT'
    | 'PAYROLL_CARD_ALREADY_FROZEN'
    | 'PAYROLL_CARD_UNAUTHORIZED'
    | 'PAYROLL_CARD_USER_NOT_OPEN'
    | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_ID_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_BANKCARD_UNBUNDLING'
    | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
    | 'BANK_CARD_ACCOUNT_ABNORMAL'
    | 'BANK_CARD_STATUS_ABNORMAL'
    | 'BANK_CARD_BANK_INFO_WRONG'
    | 'BANK_CARD_CARD_INFO_WRONG'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'RECEIVE_ACCOUNT_NOT_PERMMIT'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'TRANSFER_REMARK_SET_FAIL'
    | 'TRANSFER_SCENE_INVALID'
    | 'TRANSFER_SCENE_UNAVAILABLE'
    | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | 'BANK_CARD_PARAM_ERROR'
    | 'BANK_CARD_TYPE_NOT_SUPPORTED'
    | 'RESERVATION_STATE_INVALID'
    | 'EXCEEDED_ESTIMATED_AMOUNT'
    | 'RESERVATION_INFO_NOT_MATCH'
    | 'RESERVATION_SCENE_NOT_MATCH'
    | (string & {})
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 收款用户姓名 (加密) */
  user_name?: string
  /** 转账完成时间 (RFC 3339) */
  transfer_finish_time?: string
  /** 银行退票时间 (RFC 3339) */
  bank_refund_time?: string
}

export type GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoQuery =
  {
    /** 二级商户号 */
    sub_mchid: string
  }

/** 查询商家转账明细电子回单 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoRequest
  extends BodilessOptions {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  query: GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoQuery
}

export interface GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

export interface PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyBody {
  /** 二级商户号 */
  sub_mchid: string
}

/** 申请商家转账明细电子回单 */
export interface PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyRequest
  extends JsonOptions {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  query?: undefined
  json: PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyBody
}

export interface PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
}

export type GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoQuery = {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 (默认 0) */
  offset?: number | undefined
  /** 最大资源条数 (默认 20) */
  limit?: number | undefined
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | undefined
}

/** 商户转账批次单号查询批次单 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoRequest
  extends BodilessOptions {
  /** 商家批次单号 */
  out_batch_no: string
  query: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoQuery
}

export interface GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 商家转账批次单号 */
    batch_id: string
    /** 服务商应用ID */
    sp_appid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户应用ID */
    sub_appid?: string
    /** 批次状态 */
    batch_state: 'ACCEPTED' | 'PROCESSING' | 'COMPLETED' | 'CLOSED' | (string & {})
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {})
    /** 转账总金额 */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 批次创建时间 (RFC 3339) */
    create_time: string
    /** 转账成功金额 */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /** 转账失败金额 */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID */
    transfer_scene_id: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}

export type GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoQuery =
  {
    /** 二级商户号 */
    sub_mchid: string
  }

/** 商户明细单号查询明细单 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest
  extends BodilessOptions {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  query: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoQuery
}

export interface GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string
  /** 转账发起时间 (RFC 3339) */
  create_time: string
  /** 明细状态 */
  detail_state: 'INIT' | 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | (string & {})
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?:
    | 'ACCOUNT_FROZEN'
    | 'REAL_NAME_CHECK_FAIL'
    | 'NAME_NOT_CORRECT'
    | 'OPENID_INVALID'
    | 'TRANSFER_QUOTA_EXCEED'
    | 'DAY_RECEIVED_QUOTA_EXCEED'
    | 'MONTH_RECEIVED_QUOTA_EXCEED'
    | 'DAY_RECEIVED_COUNT_EXCEED'
    | 'PRODUCT_AUTH_CHECK_FAIL'
    | 'OVERDUE_CLOSE'
    | 'ID_CARD_NOT_CORRECT'
    | 'ACCOUNT_NOT_EXIST'
    | 'TRANSFER_RISK'
    | 'PAYROLL_CARD_ALREADY_LOGOUT'
    | 'PAYROLL_CARD_ALREADY_FROZEN'
    | 'PAYROLL_CARD_UNAUTHORIZED'
    | 'PAYROLL_CARD_USER_NOT_OPEN'
    | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_ID_CARD_NOT_MATCH'
    | 'PAYROLL_CARD_BANKCARD_UNBUNDLING'
    | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA'
    | 'BANK_CARD_ACCOUNT_ABNORMAL'
    | 'BANK_CARD_STATUS_ABNORMAL'
    | 'BANK_CARD_BANK_INFO_WRONG'
    | 'BANK_CARD_CARD_INFO_WRONG'
    | 'OTHER_FAIL_REASON_TYPE'
    | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED'
    | 'RECEIVE_ACCOUNT_NOT_PERMMIT'
    | 'PAYEE_ACCOUNT_ABNORMAL'
    | 'PAYER_ACCOUNT_ABNORMAL'
    | 'TRANSFER_REMARK_SET_FAIL'
    | 'TRANSFER_SCENE_INVALID'
    | 'TRANSFER_SCENE_UNAVAILABLE'
    | 'RECEIVE_ACCOUNT_NOT_CONFIGURE'
    | 'BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH'
    | 'BLOCK_B2C_USERLIMITAMOUNT_MONTH'
    | 'MERCHANT_REJECT'
    | 'MERCHANT_NOT_CONFIRM'
    | 'BANK_CARD_PARAM_ERROR'
    | 'BANK_CARD_TYPE_NOT_SUPPORTED'
    | 'RESERVATION_STATE_INVALID'
    | 'EXCEEDED_ESTIMATED_AMOUNT'
    | 'RESERVATION_INFO_NOT_MATCH'
    | 'RESERVATION_SCENE_NOT_MATCH'
    | (string & {})
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 收款用户姓名 (加密) */
  user_name?: string
  /** 转账完成时间 (RFC 3339) */
  transfer_finish_time?: string
  /** 银行退票时间 (RFC 3339) */
  bank_refund_time?: string
}

export type GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoQuery =
  {
    /** 二级商户号 */
    sub_mchid: string
  }

/** 查询商家转账批次电子回单 */
export interface GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoRequest
  extends BodilessOptions {
  /** 商家批次单号 */
  out_batch_no: string
  query: GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoQuery
}

export interface GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

export interface PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyBody {
  /** 二级商户号 */
  sub_mchid: string
}

/** 申请商家转账批次电子回单 */
export interface PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyRequest
  extends JsonOptions {
  /** 商家批次单号 */
  out_batch_no: string
  query?: undefined
  json: PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyBody
}

export interface PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 电子回单状态 */
  receipt_state: 'ACCEPTED' | 'FINISHED' | (string & {})
}

export interface PostV3PlatsolutionInsuranceMchTransferReservationApplyBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date: string
  /** 预计最大转账金额 */
  estimated_max_amount?: number | undefined
  /** 准确转账金额 */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款用户姓名 (加密) */
  user_real_name?: string | undefined
  /** 预约备注 */
  reserve_remark: string
  /** 商户回调地址 */
  notify_url: string
  /** 场景报备信息 */
  scene_report_data?:
    | {
        /** 保险保单报备信息 */
        insurance_policy?:
          | {
              /** 保险产品备案编号 */
              product_registration_no: string
              /** 保险单号 */
              policy_no: string
              /** 保险名称 */
              name: string
              /** 取现单号 */
              withdrawal_no?: string | undefined
              /** 理赔单号 */
              claim_no?: string | undefined
            }
          | undefined
      }
    | undefined
}

/** 受理单次预约商家转账 */
export interface PostV3PlatsolutionInsuranceMchTransferReservationApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionInsuranceMchTransferReservationApplyBody
}

export interface PostV3PlatsolutionInsuranceMchTransferReservationApplyResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 预约记录受理时间 (RFC 3339) */
  accept_time: string
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  package_info: string
}

export type GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoQuery =
  {
    /** 二级商户号 */
    sub_mchid: string
  }

/** 商户预约单号查询预约商家转账记录 */
export interface GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoRequest
  extends BodilessOptions {
  /** 商户预约单号 */
  out_reservation_no: string
  query: GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoQuery
}

export interface GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额 */
  estimated_max_amount?: number
  /** 准确转账金额 */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 预约记录受理的时间 */
  accept_time: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason:
      | 'USER_OVERDUE_UNCONFIRMED'
      | 'CLOSE_CONFIRMED_VIA_MCH_API'
      | 'CLOSE_ACCEPTED_VIA_MCH_API'
      | 'TRANSFER_FINISHED'
      | 'OVERDUE_NOT_TRANSFER'
      | 'RESERVE_FAIL'
      | 'USER_CLOSE'
      | (string & {})
  }
}

export type PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseQuery =
  {
    /** 二级商户号 */
    sub_mchid: string
  }

/** 关闭预约商家转账记录 */
export interface PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseRequest
  extends BodilessOptions {
  /** 商户预约单号 */
  out_reservation_no: string
  query: PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseQuery
}

export interface PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额 */
  estimated_max_amount?: number
  /** 准确转账金额 */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 预约记录受理的时间 */
  accept_time: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason:
      | 'USER_OVERDUE_UNCONFIRMED'
      | 'CLOSE_CONFIRMED_VIA_MCH_API'
      | 'CLOSE_ACCEPTED_VIA_MCH_API'
      | 'TRANSFER_FINISHED'
      | 'OVERDUE_NOT_TRANSFER'
      | 'RESERVE_FAIL'
      | 'USER_CLOSE'
      | (string & {})
  }
}

export type GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 微信支付预约单号查询预约商家转账记录 */
export interface GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdRequest
  extends BodilessOptions {
  /** 微信转账预约单号 */
  reservation_id: string
  query: GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdQuery
}

export interface GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额 */
  estimated_max_amount?: number
  /** 准确转账金额 */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  /** 预约记录受理的时间 */
  accept_time: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason:
      | 'USER_OVERDUE_UNCONFIRMED'
      | 'CLOSE_CONFIRMED_VIA_MCH_API'
      | 'CLOSE_ACCEPTED_VIA_MCH_API'
      | 'TRANSFER_FINISHED'
      | 'OVERDUE_NOT_TRANSFER'
      | 'RESERVE_FAIL'
      | 'USER_CLOSE'
      | (string & {})
  }
}

export interface PostV3PlatsolutionMchTransferBatchesApplyBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商家批次单号 */
  out_batch_no: string
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 转账总金额 */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /** 转账场景ID */
  transfer_scene_id: string
  /** 转账明细列表 */
  transfer_detail_list: readonly {
    /** 商家明细单号 */
    out_detail_no: string
    /** 转账金额 */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /** 微信转账预约单号 */
    reservation_id: string
    /** 收款用户OpenID */
    openid: string
  }[]
  /** 商户回调地址 */
  notify_url: string
}

/** 受理商家转账 */
export interface PostV3PlatsolutionMchTransferBatchesApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionMchTransferBatchesApplyBody
}

export interface PostV3PlatsolutionMchTransferBatchesApplyResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 批次创建时间 (RFC 3339) */
  create_time: string
  /** 批次状态 */
  batch_state?: string
}

export type GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdQuery = {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | undefined
  /** 请求资源起始位置 (默认 0) */
  offset?: number | undefined
  /** 最大资源条数 (默认 20) */
  limit?: number | undefined
}

/** 微信支付转账批次单号查询批次单 */
export interface GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdRequest
  extends BodilessOptions {
  /** 商家转账批次单号 */
  batch_id: string
  query: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdQuery
}

export interface GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 商家转账批次单号 */
    batch_id: string
    /** 服务商应用ID */
    sp_appid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户应用ID */
    sub_appid?: string
    /** 批次状态 */
    batch_state: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: string
    /** 转账总金额 */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 批次创建时间 (RFC 3339) */
    create_time: string
    /** 转账成功金额 */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /** 转账失败金额 */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID */
    transfer_scene_id: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}

export type GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 微信支付转账明细单号查询明细单 */
export interface GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest
  extends BodilessOptions {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家转账明细单号 */
  detail_id: string
  query: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdQuery
}

export interface GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string
  /** 转账发起时间 (RFC 3339) */
  create_time: string
  /** 明细状态 */
  detail_state: string
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 收款用户姓名 */
  user_name?: string
  /** 转账完成时间 (RFC 3339) */
  transfer_finish_time?: string
  /** 银行退票时间 (RFC 3339) */
  bank_refund_time?: string
}

export type GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoQuery =
  {
    /** 二级商户号 */
    sub_mchid: string
  }

/** 查询商家转账明细电子回单 */
export interface GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoRequest
  extends BodilessOptions {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  query: GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoQuery
}

export interface GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

export interface PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyBody {
  /** 二级商户号 */
  sub_mchid: string
}

/** 申请商家转账明细电子回单 */
export interface PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyRequest
  extends JsonOptions {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  query?: undefined
  json: PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyBody
}

export interface PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 电子回单状态 */
  receipt_state: string
}

export type GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoQuery = {
  /** 二级商户号 */
  sub_mchid: string
  /** 是否查询转账明细单 */
  need_query_detail: boolean
  /** 请求资源起始位置 (默认 0) */
  offset?: number | undefined
  /** 最大资源条数 (默认 20) */
  limit?: number | undefined
  /** 明细状态 */
  detail_state?: 'ALL' | 'WAIT_PAY' | 'SUCCESS' | 'FAIL' | 'BANK_REFUND' | undefined
}

/** 商户转账批次单号查询批次单 */
export interface GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoRequest
  extends BodilessOptions {
  /** 商家批次单号 */
  out_batch_no: string
  query: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoQuery
}

export interface GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoResponse {
  /** 转账批次单 */
  transfer_batch: {
    /** 商家批次单号 */
    out_batch_no: string
    /** 商家转账批次单号 */
    batch_id: string
    /** 服务商应用ID */
    sp_appid: string
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户应用ID */
    sub_appid?: string
    /** 批次状态 */
    batch_state: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 批次关闭原因 */
    close_reason?: string
    /** 转账总金额 */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 批次创建时间 (RFC 3339) */
    create_time: string
    /** 转账成功金额 */
    success_amount: number
    /** 转账成功笔数 */
    success_num: number
    /** 转账失败金额 */
    failed_amount: number
    /** 转账失败笔数 */
    failed_num: number
    /** 转账场景ID */
    transfer_scene_id: string
  }
  /** 转账明细单列表 */
  data?: {
    /** 商家转账明细单号 */
    detail_id: string
    /** 商家明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}

export type GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoQuery =
  {
    /** 二级商户号 */
    sub_mchid: string
  }

/** 商户明细单号查询明细单 */
export interface GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest
  extends BodilessOptions {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
  query: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoQuery
}

export interface GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家明细单号 */
  out_detail_no: string
  /** 商家转账明细单号 */
  detail_id: string
  /** 服务商应用ID */
  sp_appid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户应用ID */
  sub_appid?: string
  /** 转账发起时间 (RFC 3339) */
  create_time: string
  /** 明细状态 */
  detail_state: string
  /** 转账金额 */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款银行类型 */
  bank_type?: string
  /** 收款用户姓名 */
  user_name?: string
  /** 转账完成时间 (RFC 3339) */
  transfer_finish_time?: string
  /** 银行退票时间 (RFC 3339) */
  bank_refund_time?: string
}

export type GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 查询商家转账批次电子回单 */
export interface GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoRequest
  extends BodilessOptions {
  /** 商家批次单号 */
  out_batch_no: string
  query: GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoQuery
}

export interface GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoResponse {
  /** 商家转账批次单号 */
  batch_id: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 电子回单状态 */
  receipt_state: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}

export interface PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyBody {
  /** 二级商户号 */
  sub_mchid: string
}

/** 申请商家转账批次电子回单 */
export interface PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyRequest
  extends JsonOptions {
  /** 商家批次单号 */
  out_batch_no: string
  query?: undefined
  json: PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyBody
}

export interface PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商家批次单号 */
  out_batch_no: string
  /** 电子回单状态 */
  receipt_state: string
}

export interface PostV3PlatsolutionMchTransferReservationApplyBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string | undefined
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date: string
  /** 预计最大转账金额 */
  estimated_max_amount?: number | undefined
  /** 准确转账金额 */
  exact_amount?: number | undefined
  /** 收款用户OpenID */
  openid?: string | undefined
  /** 收款用户姓名 (加密) */
  user_real_name?: string | undefined
  /** 预约备注 */
  reserve_remark: string
  /** 商户回调地址 */
  notify_url: string
  /** 场景报备信息 */
  scene_report_data?:
    | {
        /** 保险保单报备信息 */
        insurance_policy?:
          | {
              /** 保险产品备案编号 */
              product_registration_no: string
              /** 保险单号 */
              policy_no: string
              /** 保险名称 */
              name: string
              /** 取现单号 */
              withdrawal_no?: string | undefined
              /** 理赔单号 */
              claim_no?: string | undefined
            }
          | undefined
      }
    | undefined
}

/** 受理单次预约商家转账 */
export interface PostV3PlatsolutionMchTransferReservationApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3PlatsolutionMchTransferReservationApplyBody
}

export interface PostV3PlatsolutionMchTransferReservationApplyResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 预约记录受理时间 (RFC 3339) */
  accept_time: string
  /** 预约记录状态 */
  state: 'ACCEPTED' | 'CONFIRMED' | 'CLOSED' | (string & {})
  package_info: string
}

export type GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 商户预约单号查询预约商家转账记录 */
export interface GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoRequest
  extends BodilessOptions {
  /** 商户预约单号 */
  out_reservation_no: string
  query: GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoQuery
}

export interface GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额 */
  estimated_max_amount?: number
  /** 准确转账金额 */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: string
  /** 预约记录受理的时间 */
  accept_time: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: string
  }
}

export type PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 关闭预约商家转账记录 */
export interface PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseRequest
  extends BodilessOptions {
  /** 商户预约单号 */
  out_reservation_no: string
  query: PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseQuery
}

export interface PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额 */
  estimated_max_amount?: number
  /** 准确转账金额 */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: string
  /** 预约记录受理的时间 */
  accept_time: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: string
  }
}

export type GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdQuery = {
  /** 二级商户号 */
  sub_mchid: string
}

/** 微信支付预约单号查询预约商家转账记录 */
export interface GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdRequest
  extends BodilessOptions {
  /** 微信转账预约单号 */
  reservation_id: string
  query: GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdQuery
}

export interface GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 服务商AppID */
  sp_appid: string
  /** 二级商户AppID */
  sub_appid?: string
  /** 微信转账预约单号 */
  reservation_id: string
  /** 商户预约单号 */
  out_reservation_no: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 预计最晚转账日期 */
  estimated_date?: string
  /** 预计最大转账金额 */
  estimated_max_amount?: number
  /** 准确转账金额 */
  exact_amount?: number
  /** 收款用户OpenID */
  openid: string
  /** 收款银行类型 */
  bank_type?: string
  /** 预约记录状态 */
  state: string
  /** 预约记录受理的时间 */
  accept_time: string
  /** 预约记录用户确认预约的时间 */
  reserve_time?: string
  /** 预约记录的关闭信息 */
  close_info?: {
    /** 预约记录关闭的时间 */
    close_time: string
    /** 预约记录关闭的原因 */
    close_reason: string
  }
}

export interface V3Platsolution extends ListedNode {
  readonly ecommerce: V3PlatsolutionEcommerce
  readonly insurance: V3PlatsolutionInsurance
  readonly mchTransfer: V3PlatsolutionMchTransfer
}

export interface V3PlatsolutionEcommerce extends ListedNode {
  readonly bankTransferRecharges: V3PlatsolutionEcommerceBankTransferRecharges
  readonly insuranceCompensationContracts: V3PlatsolutionEcommerceInsuranceCompensationContracts
  readonly mchTransfer: V3PlatsolutionEcommerceMchTransfer
  readonly rechargeEmployees: V3PlatsolutionEcommerceRechargeEmployees
  readonly recharges: V3PlatsolutionEcommerceRecharges
  readonly settle: V3PlatsolutionEcommerceSettle
  readonly withdraw: V3PlatsolutionEcommerceWithdraw
}

export interface V3PlatsolutionEcommerceBankTransferRecharges extends ListedNode {
  readonly apply: V3PlatsolutionEcommerceBankTransferRechargesApply
  readonly outRechargeNo: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo
}

export interface V3PlatsolutionEcommerceBankTransferRechargesApply extends ListedNode {
  /**
   * 申请银行转账充值 (平台商户)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
   */
  post(
    options: PostV3PlatsolutionEcommerceBankTransferRechargesApplyRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionEcommerceBankTransferRechargesApplyResponse>>
  /**
   * 申请银行转账充值 (平台商户)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-apply.html
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceBankTransferRechargesApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3PlatsolutionEcommerceBankTransferRechargesApplyResponse>>
}

export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNo extends ListedNode {
  readonly _out_recharge_no_: V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo
}

export interface V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo
  extends ListedNode {
  /**
   * 查询银行转账充值结果 (平台商户)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
   */
  get(
    options: GetV3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoResponse>
  >
  /**
   * 查询银行转账充值结果 (平台商户)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/bank-recharge/bank-transfer-recharge-get-by-out-no.html
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNoResponse>
  >
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContracts extends ListedNode {
  /**
   * 开通保险理赔功能 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/open-insurance-compensation.html
   */
  post(
    options: PostV3PlatsolutionEcommerceInsuranceCompensationContractsRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionEcommerceInsuranceCompensationContractsResponse>>
  /**
   * 开通保险理赔功能 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/open-insurance-compensation.html
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceInsuranceCompensationContractsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceInsuranceCompensationContractsResponse>
  >
  readonly subMchid: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchid extends ListedNode {
  readonly _sub_mchid_: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchid
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchid
  extends ListedNode {
  readonly checkOpened: V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened
}

export interface V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened
  extends ListedNode {
  /**
   * 查询保险理赔功能开通状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/check-insurance-compensation-opened.html
   */
  post(
    options: PostV3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedResponse>
  >
  /**
   * 查询保险理赔功能开通状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/plat-compensation/plat-compensation/check-insurance-compensation-opened.html
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpenedResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransfer extends ListedNode {
  readonly compensateBills: V3PlatsolutionEcommerceMchTransferCompensateBills
  readonly depositAfterSalesCompensationBills: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills
  readonly depositInsurancePremiumsCompensationBills: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills
  readonly depositShippingCostCompensationBills: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills
  readonly insuranceClaimBills: V3PlatsolutionEcommerceMchTransferInsuranceClaimBills
  readonly subMchCompensationBills: V3PlatsolutionEcommerceMchTransferSubMchCompensationBills
  readonly transferBills: V3PlatsolutionEcommerceMchTransferTransferBills
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBills extends ListedNode {
  /**
   * 请求赔付 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504175
   */
  post(
    options: PostV3PlatsolutionEcommerceMchTransferCompensateBillsRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferCompensateBillsResponse>>
  /**
   * 请求赔付 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504175
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceMchTransferCompensateBillsRequest,
  ): ChainPromise<WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferCompensateBillsResponse>>
  readonly billId: V3PlatsolutionEcommerceMchTransferCompensateBillsBillId
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo
  readonly preTransfer: V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsBillId extends ListedNode {
  readonly _bill_id_: V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId
  extends ListedNode {
  /**
   * 查询赔付结果（按微信支付赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504179
   */
  get(
    options: GetV3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdResponse>
  >
  /**
   * 查询赔付结果（按微信支付赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504179
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillIdResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNo extends ListedNode {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo
  extends ListedNode {
  /**
   * 查询赔付结果（按商户赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504178
   */
  get(
    options: GetV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoResponse>
  >
  /**
   * 查询赔付结果（按商户赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504178
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoResponse>
  >
  readonly cancel: V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel
  extends ListedNode {
  /**
   * 请求撤销赔付 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504177
   */
  post(
    options: PostV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelResponse>
  >
  /**
   * 请求撤销赔付 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504177
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancelResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer extends ListedNode {
  /**
   * 请求赔付预下单 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504176
   */
  post(
    options: PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferResponse>
  >
  /**
   * 请求赔付预下单 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504176
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferCompensateBillsPreTransferResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills
  extends ListedNode {
  /**
   * 请求保证金售后赔付 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504194
   */
  post(
    options: PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsResponse>
  >
  /**
   * 请求保证金售后赔付 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504194
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsResponse>
  >
  readonly billId: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillId
  extends ListedNode {
  readonly _bill_id_: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId
  extends ListedNode {
  /**
   * 查询保证金售后赔付结果（按微信支付赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504196
   */
  get(
    options: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdResponse>
  >
  /**
   * 查询保证金售后赔付结果（按微信支付赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504196
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillIdResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNo
  extends ListedNode {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo
  extends ListedNode {
  /**
   * 查询保证金售后赔付结果（按商户赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504195
   */
  get(
    options: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoResponse>
  >
  /**
   * 查询保证金售后赔付结果（按商户赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504195
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNoResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills
  extends ListedNode {
  /** 发起保证金赔付保司保费 (服务商) */
  post(
    options: PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsResponse>
  >
  /** 发起保证金赔付保司保费 (服务商) */
  postAsync(
    options: PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsResponse>
  >
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo
  extends ListedNode {
  /** 查询保证金赔付保司保费结果（按商户赔付单号） (服务商) */
  get(
    options: GetV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoResponse>
  >
  /** 查询保证金赔付保司保费结果（按商户赔付单号） (服务商) */
  getAsync(
    options: GetV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNoResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills
  extends ListedNode {
  /**
   * 发起保证金赔付用户运费 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504202
   */
  post(
    options: PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsResponse>
  >
  /**
   * 发起保证金赔付用户运费 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504202
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsResponse>
  >
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNo
  extends ListedNode {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo
  extends ListedNode {
  /**
   * 查询保证金售后赔付运费结果（按商户赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504203
   */
  get(
    options: GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoResponse>
  >
  /**
   * 查询保证金售后赔付运费结果（按商户赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504203
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNoResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBills extends ListedNode {
  /**
   * 请求保险理赔 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504184
   */
  post(
    options: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsResponse>>
  /**
   * 请求保险理赔 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504184
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsResponse>
  >
  readonly billId: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo
  readonly preTransfer: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillId extends ListedNode {
  readonly _bill_id_: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId
  extends ListedNode {
  /**
   * 查询保险理赔结果（按微信支付赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504188
   */
  get(
    options: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdResponse>
  >
  /**
   * 查询保险理赔结果（按微信支付赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504188
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillIdResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNo extends ListedNode {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo
  extends ListedNode {
  /**
   * 查询保险理赔结果（按商户赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504187
   */
  get(
    options: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoResponse>
  >
  /**
   * 查询保险理赔结果（按商户赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504187
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoResponse>
  >
  readonly cancel: V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel
  extends ListedNode {
  /**
   * 请求撤销保险理赔 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504186
   */
  post(
    options: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelResponse>
  >
  /**
   * 请求撤销保险理赔 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504186
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancelResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer
  extends ListedNode {
  /**
   * 请求保险理赔预下单 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504185
   */
  post(
    options: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferResponse>
  >
  /**
   * 请求保险理赔预下单 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504185
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBills extends ListedNode {
  /** 请求赔付 (服务商) */
  post(
    options: PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsResponse>
  >
  /** 请求赔付 (服务商) */
  postAsync(
    options: PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsResponse>
  >
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo
  extends ListedNode {
  /** 查询赔付结果（按商户赔付单号） (服务商) */
  get(
    options: GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoResponse>
  >
  /** 查询赔付结果（按商户赔付单号） (服务商) */
  getAsync(
    options: GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNoResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransferTransferBills extends ListedNode {
  /**
   * 保证金赔付 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504198
   */
  post(
    options: PostV3PlatsolutionEcommerceMchTransferTransferBillsRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferTransferBillsResponse>>
  /**
   * 保证金赔付 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504198
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceMchTransferTransferBillsRequest,
  ): ChainPromise<WechatpayResponse<PostV3PlatsolutionEcommerceMchTransferTransferBillsResponse>>
  readonly billId: V3PlatsolutionEcommerceMchTransferTransferBillsBillId
  readonly outBillNo: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillId extends ListedNode {
  readonly _bill_id_: V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId extends ListedNode {
  /**
   * 查询保证金赔付结果（按微信支付赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504200
   */
  get(
    options: GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdResponse>
  >
  /**
   * 查询保证金赔付结果（按微信支付赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504200
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillIdResponse>
  >
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNo extends ListedNode {
  readonly _out_bill_no_: V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo
}

export interface V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo
  extends ListedNode {
  /**
   * 查询保证金赔付结果（按商户赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504199
   */
  get(
    options: GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse>
  >
  /**
   * 查询保证金赔付结果（按商户赔付单号） (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504199
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNoResponse>
  >
}

export interface V3PlatsolutionEcommerceRechargeEmployees extends ListedNode {
  /**
   * 添加二级商户可扫码充值员工 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521743
   */
  post(
    options: PostV3PlatsolutionEcommerceRechargeEmployeesRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionEcommerceRechargeEmployeesResponse>>
  /**
   * 添加二级商户可扫码充值员工 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521743
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceRechargeEmployeesRequest,
  ): ChainPromise<WechatpayResponse<PostV3PlatsolutionEcommerceRechargeEmployeesResponse>>
  readonly subMchid: V3PlatsolutionEcommerceRechargeEmployeesSubMchid
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchid extends ListedNode {
  readonly _sub_mchid_: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid extends ListedNode {
  /**
   * 查询二级商户可扫码充值员工列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521757
   */
  get(
    options: GetV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidResponse>
  >
  /**
   * 查询二级商户可扫码充值员工列表 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521757
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidResponse>
  >
  readonly spOpenid: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenid
  extends ListedNode {
  readonly _sp_openid_: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenid
  extends ListedNode {
  readonly delete: V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete
}

export interface V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete
  extends ListedNode {
  /**
   * 删除二级商户可扫码充值员工 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521753
   */
  post(
    options: PostV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteResponse>
  >
  /**
   * 删除二级商户可扫码充值员工 (服务商)
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013521753
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDeleteResponse>
  >
}

export interface V3PlatsolutionEcommerceRecharges extends ListedNode {
  readonly apply: V3PlatsolutionEcommerceRechargesApply
  readonly outRechargeNo: V3PlatsolutionEcommerceRechargesOutRechargeNo
}

export interface V3PlatsolutionEcommerceRechargesApply extends ListedNode {
  /**
   * 申请二级商户充值 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/apply.html
   */
  post(
    options: PostV3PlatsolutionEcommerceRechargesApplyRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionEcommerceRechargesApplyResponse>>
  /**
   * 申请二级商户充值 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/apply.html
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceRechargesApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3PlatsolutionEcommerceRechargesApplyResponse>>
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNo extends ListedNode {
  readonly _out_recharge_no_: V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo extends ListedNode {
  /**
   * 查询二级商户充值结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/get-by-out-no.html
   */
  get(
    options: GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoResponse>
  >
  /**
   * 查询二级商户充值结果 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/get-by-out-no.html
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoResponse>
  >
  readonly close: V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose
}

export interface V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose
  extends ListedNode {
  /**
   * 关闭二级商户充值 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/close.html
   */
  post(
    options: PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseResponse>
  >
  /**
   * 关闭二级商户充值 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/recharge/close.html
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoCloseResponse>
  >
}

export interface V3PlatsolutionEcommerceSettle extends ListedNode {
  readonly prepaySettleOrders: V3PlatsolutionEcommerceSettlePrepaySettleOrders
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrders extends ListedNode {
  /**
   * 个人收款-申请批量结算 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/apply-prepay-settle-orders.html
   */
  post(
    options: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersResponse>>
  /**
   * 个人收款-申请批量结算 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/apply-prepay-settle-orders.html
   */
  postAsync(
    options: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersRequest,
  ): ChainPromise<WechatpayResponse<PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersResponse>>
  readonly _settle_batch_no_: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo extends ListedNode {
  /**
   * 个人收款-查询批量结算信息 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/get-prepay-settle-orders.html
   */
  get(
    options: GetV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoResponse>
  >
  /**
   * 个人收款-查询批量结算信息 (电商平台)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/get-prepay-settle-orders.html
   */
  getAsync(
    options: GetV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoResponse>
  >
  readonly applyAbnormalSettle: V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle
}

export interface V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle
  extends ListedNode {
  /** 个人收款-申请异常结算批次单处理 (电商平台) */
  post(
    options: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleResponse>
  >
  /** 个人收款-申请异常结算批次单处理 (电商平台) */
  postAsync(
    options: PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettleResponse>
  >
}

export interface V3PlatsolutionEcommerceWithdraw extends ListedNode {
  readonly dayEndBalanceWithdraw: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw extends ListedNode {
  /** 二级商户按日终余额预约提现 (电商平台、服务商) */
  post(
    options: PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawResponse>>
  /** 二级商户按日终余额预约提现 (电商平台、服务商) */
  postAsync(
    options: PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawResponse>
  >
  readonly outRequestNo: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNo
  extends ListedNode {
  readonly _out_request_no_: V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo
}

export interface V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo
  extends ListedNode {
  /** 查询二级商户按日终余额预约提现状态 (电商平台、服务商) */
  get(
    options: GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoResponse>
  >
  /** 查询二级商户按日终余额预约提现状态 (电商平台、服务商) */
  getAsync(
    options: GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNoResponse>
  >
}

export interface V3PlatsolutionInsurance extends ListedNode {
  readonly mchTransfer: V3PlatsolutionInsuranceMchTransfer
}

export interface V3PlatsolutionInsuranceMchTransfer extends ListedNode {
  readonly batches: V3PlatsolutionInsuranceMchTransferBatches
  readonly reservation: V3PlatsolutionInsuranceMchTransferReservation
}

export interface V3PlatsolutionInsuranceMchTransferBatches extends ListedNode {
  readonly apply: V3PlatsolutionInsuranceMchTransferBatchesApply
  readonly batchId: V3PlatsolutionInsuranceMchTransferBatchesBatchId
  readonly detailReceipts: V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts
  readonly outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo
  readonly summaryReceipts: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts
}

export interface V3PlatsolutionInsuranceMchTransferBatchesApply extends ListedNode {
  /** 受理商家转账 (服务商) */
  post(
    options: PostV3PlatsolutionInsuranceMchTransferBatchesApplyRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionInsuranceMchTransferBatchesApplyResponse>>
  /** 受理商家转账 (服务商) */
  postAsync(
    options: PostV3PlatsolutionInsuranceMchTransferBatchesApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3PlatsolutionInsuranceMchTransferBatchesApplyResponse>>
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchId extends ListedNode {
  readonly _batch_id_: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId extends ListedNode {
  /** 微信支付转账批次单号查询批次单 (服务商) */
  get(
    options: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdResponse>
  >
  /** 微信支付转账批次单号查询批次单 (服务商) */
  getAsync(
    options: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdResponse>
  >
  readonly details: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetails
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetails
  extends ListedNode {
  readonly detailId: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailId
  extends ListedNode {
  readonly _detail_id_: V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  extends ListedNode {
  /** 微信支付转账明细单号查询明细单 (服务商) */
  get(
    options: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>
  >
  /** 微信支付转账明细单号查询明细单 (服务商) */
  getAsync(
    options: GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>
  >
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceipts extends ListedNode {
  readonly outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNo
  extends ListedNode {
  readonly _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo
  extends ListedNode {
  readonly outDetailNo: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo
  extends ListedNode {
  readonly _out_detail_no_: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo
  extends ListedNode {
  /** 查询商家转账明细电子回单 (服务商) */
  get(
    options: GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoResponse>
  >
  /** 查询商家转账明细电子回单 (服务商) */
  getAsync(
    options: GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoResponse>
  >
  readonly apply: V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
}

export interface V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
  extends ListedNode {
  /** 申请商家转账明细电子回单 (服务商) */
  post(
    options: PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyResponse>
  >
  /** 申请商家转账明细电子回单 (服务商) */
  postAsync(
    options: PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyResponse>
  >
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNo extends ListedNode {
  readonly _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo
  extends ListedNode {
  /** 商户转账批次单号查询批次单 (服务商) */
  get(
    options: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoResponse>
  >
  /** 商户转账批次单号查询批次单 (服务商) */
  getAsync(
    options: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoResponse>
  >
  readonly details: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetails
  extends ListedNode {
  readonly outDetailNo: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
  extends ListedNode {
  readonly _out_detail_no_: V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  extends ListedNode {
  /** 商户明细单号查询明细单 (服务商) */
  get(
    options: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>
  >
  /** 商户明细单号查询明细单 (服务商) */
  getAsync(
    options: GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>
  >
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceipts extends ListedNode {
  readonly outBatchNo: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNo
  extends ListedNode {
  readonly _out_batch_no_: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo
  extends ListedNode {
  /** 查询商家转账批次电子回单 (服务商) */
  get(
    options: GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoResponse>
  >
  /** 查询商家转账批次电子回单 (服务商) */
  getAsync(
    options: GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoResponse>
  >
  readonly apply: V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
}

export interface V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
  extends ListedNode {
  /** 申请商家转账批次电子回单 (服务商) */
  post(
    options: PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyResponse>
  >
  /** 申请商家转账批次电子回单 (服务商) */
  postAsync(
    options: PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyResponse>
  >
}

export interface V3PlatsolutionInsuranceMchTransferReservation extends ListedNode {
  readonly apply: V3PlatsolutionInsuranceMchTransferReservationApply
  readonly outReservationNo: V3PlatsolutionInsuranceMchTransferReservationOutReservationNo
  readonly reservationId: V3PlatsolutionInsuranceMchTransferReservationReservationId
}

export interface V3PlatsolutionInsuranceMchTransferReservationApply extends ListedNode {
  /** 受理单次预约商家转账 (服务商) */
  post(
    options: PostV3PlatsolutionInsuranceMchTransferReservationApplyRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionInsuranceMchTransferReservationApplyResponse>>
  /** 受理单次预约商家转账 (服务商) */
  postAsync(
    options: PostV3PlatsolutionInsuranceMchTransferReservationApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3PlatsolutionInsuranceMchTransferReservationApplyResponse>>
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNo extends ListedNode {
  readonly _out_reservation_no_: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo
  extends ListedNode {
  /** 商户预约单号查询预约商家转账记录 (服务商) */
  get(
    options: GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoResponse>
  >
  /** 商户预约单号查询预约商家转账记录 (服务商) */
  getAsync(
    options: GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoResponse>
  >
  readonly close: V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose
}

export interface V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose
  extends ListedNode {
  /** 关闭预约商家转账记录 (服务商) */
  post(
    options: PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseResponse>
  >
  /** 关闭预约商家转账记录 (服务商) */
  postAsync(
    options: PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoCloseResponse>
  >
}

export interface V3PlatsolutionInsuranceMchTransferReservationReservationId extends ListedNode {
  readonly _reservation_id_: V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId
}

export interface V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId
  extends ListedNode {
  /** 微信支付预约单号查询预约商家转账记录 (服务商) */
  get(
    options: GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdResponse>
  >
  /** 微信支付预约单号查询预约商家转账记录 (服务商) */
  getAsync(
    options: GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationIdResponse>
  >
}

export interface V3PlatsolutionMchTransfer extends ListedNode {
  readonly batches: V3PlatsolutionMchTransferBatches
  readonly reservation: V3PlatsolutionMchTransferReservation
}

export interface V3PlatsolutionMchTransferBatches extends ListedNode {
  readonly apply: V3PlatsolutionMchTransferBatchesApply
  readonly batchId: V3PlatsolutionMchTransferBatchesBatchId
  readonly detailReceipts: V3PlatsolutionMchTransferBatchesDetailReceipts
  readonly outBatchNo: V3PlatsolutionMchTransferBatchesOutBatchNo
  readonly summaryReceipts: V3PlatsolutionMchTransferBatchesSummaryReceipts
}

export interface V3PlatsolutionMchTransferBatchesApply extends ListedNode {
  /**
   * 受理商家转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
   */
  post(
    options: PostV3PlatsolutionMchTransferBatchesApplyRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionMchTransferBatchesApplyResponse>>
  /**
   * 受理商家转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html
   */
  postAsync(
    options: PostV3PlatsolutionMchTransferBatchesApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3PlatsolutionMchTransferBatchesApplyResponse>>
}

export interface V3PlatsolutionMchTransferBatchesBatchId extends ListedNode {
  readonly _batch_id_: V3PlatsolutionMchTransferBatchesBatchIdByBatchId
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchId extends ListedNode {
  /**
   * 微信支付转账批次单号查询批次单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
   */
  get(
    options: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdRequest,
  ): Promise<WechatpayResponse<GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdResponse>>
  /**
   * 微信支付转账批次单号查询批次单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html
   */
  getAsync(
    options: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdResponse>>
  readonly details: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetails
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetails extends ListedNode {
  readonly detailId: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailId
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailId
  extends ListedNode {
  readonly _detail_id_: V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  extends ListedNode {
  /**
   * 微信支付转账明细单号查询明细单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
   */
  get(
    options: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>
  >
  /**
   * 微信支付转账明细单号查询明细单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html
   */
  getAsync(
    options: GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailIdResponse>
  >
}

export interface V3PlatsolutionMchTransferBatchesDetailReceipts extends ListedNode {
  readonly outBatchNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNo extends ListedNode {
  readonly _out_batch_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNo
  extends ListedNode {
  readonly outDetailNo: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNo
  extends ListedNode {
  readonly _out_detail_no_: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo
  extends ListedNode {
  /**
   * 查询商家转账明细电子回单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
   */
  get(
    options: GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoResponse>
  >
  /**
   * 查询商家转账明细电子回单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html
   */
  getAsync(
    options: GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoResponse>
  >
  readonly apply: V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
}

export interface V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
  extends ListedNode {
  /**
   * 申请商家转账明细电子回单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
   */
  post(
    options: PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyResponse>
  >
  /**
   * 申请商家转账明细电子回单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
   */
  postAsync(
    options: PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApplyResponse>
  >
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNo extends ListedNode {
  readonly _out_batch_no_: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo extends ListedNode {
  /**
   * 商户转账批次单号查询批次单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
   */
  get(
    options: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoRequest,
  ): Promise<WechatpayResponse<GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoResponse>>
  /**
   * 商户转账批次单号查询批次单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html
   */
  getAsync(
    options: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoResponse>
  >
  readonly details: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetails
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetails extends ListedNode {
  readonly outDetailNo: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
  extends ListedNode {
  readonly _out_detail_no_: V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  extends ListedNode {
  /**
   * 商户明细单号查询明细单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
   */
  get(
    options: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>
  >
  /**
   * 商户明细单号查询明细单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html
   */
  getAsync(
    options: GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoResponse>
  >
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceipts extends ListedNode {
  readonly outBatchNo: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNo extends ListedNode {
  readonly _out_batch_no_: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo
  extends ListedNode {
  /**
   * 查询商家转账批次电子回单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
   */
  get(
    options: GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoResponse>
  >
  /**
   * 查询商家转账批次电子回单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html
   */
  getAsync(
    options: GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoResponse>
  >
  readonly apply: V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
}

export interface V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
  extends ListedNode {
  /**
   * 申请商家转账批次电子回单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
   */
  post(
    options: PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyResponse>
  >
  /**
   * 申请商家转账批次电子回单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
   */
  postAsync(
    options: PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApplyResponse>
  >
}

export interface V3PlatsolutionMchTransferReservation extends ListedNode {
  readonly apply: V3PlatsolutionMchTransferReservationApply
  readonly outReservationNo: V3PlatsolutionMchTransferReservationOutReservationNo
  readonly reservationId: V3PlatsolutionMchTransferReservationReservationId
}

export interface V3PlatsolutionMchTransferReservationApply extends ListedNode {
  /**
   * 受理单次预约商家转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
   */
  post(
    options: PostV3PlatsolutionMchTransferReservationApplyRequest,
  ): Promise<WechatpayResponse<PostV3PlatsolutionMchTransferReservationApplyResponse>>
  /**
   * 受理单次预约商家转账 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html
   */
  postAsync(
    options: PostV3PlatsolutionMchTransferReservationApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3PlatsolutionMchTransferReservationApplyResponse>>
}

export interface V3PlatsolutionMchTransferReservationOutReservationNo extends ListedNode {
  readonly _out_reservation_no_: V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo
  extends ListedNode {
  /**
   * 商户预约单号查询预约商家转账记录 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
   */
  get(
    options: GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoResponse>
  >
  /**
   * 商户预约单号查询预约商家转账记录 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html
   */
  getAsync(
    options: GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoResponse>
  >
  readonly close: V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose
}

export interface V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose
  extends ListedNode {
  /**
   * 关闭预约商家转账记录 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
   */
  post(
    options: PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseRequest,
  ): Promise<
    WechatpayResponse<PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseResponse>
  >
  /**
   * 关闭预约商家转账记录 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html
   */
  postAsync(
    options: PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoCloseResponse>
  >
}

export interface V3PlatsolutionMchTransferReservationReservationId extends ListedNode {
  readonly _reservation_id_: V3PlatsolutionMchTransferReservationReservationIdByReservationId
}

export interface V3PlatsolutionMchTransferReservationReservationIdByReservationId
  extends ListedNode {
  /**
   * 微信支付预约单号查询预约商家转账记录 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
   */
  get(
    options: GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdRequest,
  ): Promise<
    WechatpayResponse<GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdResponse>
  >
  /**
   * 微信支付预约单号查询预约商家转账记录 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html
   */
  getAsync(
    options: GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PlatsolutionMchTransferReservationReservationIdByReservationIdResponse>
  >
}
