// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

/** 查询在途异常资金付款结果 */
export interface GetV3AbnormalFundProcessingReceiptsByReceiptIdRequest extends BodilessOptions {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  query?: undefined
}

export interface GetV3AbnormalFundProcessingReceiptsByReceiptIdResponse {
  /** 产品名称 */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  }
  /** 在途异常资金付款状态 */
  receipt_state:
    | 'RECEIPT_STATE_PENDING'
    | 'RECEIPT_STATE_PROGRESS'
    | 'RECEIPT_STATE_COMPLETED'
    | (string & {})
  /** 在途异常资金付款单据创建时间 */
  create_time?: string
  /** 在途异常资金付款单据更新时间 */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no: string
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: 'MERCHANT' | (string & {})
      /** 微信支付商户号 */
      mchid: string
    }
    /** 付款方式 */
    transfer_mode: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {})
    /** 入账成功时间 */
    success_time?: string
    /** 商户AppID */
    appid: string[]
    /** 回调通知地址 */
    notify_url: string
  }
}

export interface PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsBody {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 付款方式 */
  transfer_mode:
    | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
    | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
    | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
  /** 收款方 */
  receiver?:
    | {
        /** 入账用户OpenID */
        openid?: string | undefined
        /** 商户AppID */
        appid?: string | undefined
        /** 入账商户号 */
        mchid?: string | undefined
      }
    | undefined
  /** 回调通知地址 */
  notify_url?: string | undefined
}

/** 发起在途异常资金付款指令 */
export interface PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsRequest
  extends JsonOptions {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  query?: undefined
  json: PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsBody
}

export interface PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsResponse {
  /** 产品名称 */
  product_name: 'C2C' | (string & {})
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: {
    /** 总金额 */
    total: number
    /** 货币类型 */
    currency: 'CNY' | (string & {})
  }
  /** 在途异常资金付款状态 */
  receipt_state:
    | 'RECEIPT_STATE_PENDING'
    | 'RECEIPT_STATE_PROGRESS'
    | 'RECEIPT_STATE_COMPLETED'
    | (string & {})
  /** 在途异常资金付款单据创建时间 */
  create_time?: string
  /** 在途异常资金付款单据更新时间 */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no: string
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: 'MERCHANT' | (string & {})
      /** 微信支付商户号 */
      mchid: string
    }
    /** 付款方式 */
    transfer_mode:
      | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
      | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
      | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
      | (string & {})
    /** 收款方 */
    receiver?: {
      /** 入账用户OpenID */
      openid?: string
      /** 商户AppID */
      appid?: string
      /** 入账商户号 */
      mchid?: string
    }
    /** 在途异常资金付款指令状态 */
    instruction_state?:
      | 'INSTRUCTION_STATE_PENDING'
      | 'INSTRUCTION_STATE_IN_PROGRESS'
      | 'INSTRUCTION_STATE_CLOSED'
      | 'INSTRUCTION_STATE_SUCCESS'
      | (string & {})
    /** 在途异常资金付款单据创建时间 */
    create_time?: string
    /** 入账成功时间 */
    success_time?: string
    /** 回调通知地址 */
    notify_url: string
  }
}

/** 查询在途异常资金付款指令执行结果 */
export interface GetV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoRequest
  extends BodilessOptions {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 商户侧指令编号 */
  out_instruction_no: string
  query?: undefined
}

export interface GetV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoResponse {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: {
    /** 发起在途异常资金付款请求的角色 */
    operator: 'MERCHANT' | (string & {})
    /** 微信支付商户号 */
    mchid?: string
  }
  /** 付款方式 */
  transfer_mode:
    | 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
    | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT'
    | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT'
    | (string & {})
  /** 收款方 */
  receiver?: {
    /** 入账账户类型 */
    account_type?: string
    /** 入账用户OpenID */
    openid?: string
    /** 商户AppID */
    appid?: string
    /** 入账商户号 */
    mchid?: string
  }
  /** 在途异常资金付款指令状态 */
  instruction_state:
    | 'INSTRUCTION_STATE_PENDING'
    | 'INSTRUCTION_STATE_IN_PROGRESS'
    | 'INSTRUCTION_STATE_CLOSED'
    | 'INSTRUCTION_STATE_SUCCESS'
    | (string & {})
  /** 在途异常资金付款指令创建时间 (RFC 3339) */
  create_time?: string
  /** 入账成功时间 (RFC 3339) */
  success_time?: string
  /** 在途异常资金付款指令关闭时间 (RFC 3339) */
  close_time?: string
  /** 回调通知地址 */
  notify_url: string
  /** 微信支付在途异常资金付款指令执行流水号 */
  instruction_instance_id?: string
}

export interface V3AbnormalFundProcessing extends ListedNode {
  readonly receipts: V3AbnormalFundProcessingReceipts
}

export interface V3AbnormalFundProcessingReceipts extends ListedNode {
  readonly _receipt_id_: V3AbnormalFundProcessingReceiptsByReceiptId
}

export interface V3AbnormalFundProcessingReceiptsByReceiptId extends ListedNode {
  /** 查询在途异常资金付款结果 (电商平台) */
  get(
    options: GetV3AbnormalFundProcessingReceiptsByReceiptIdRequest,
  ): Promise<WechatpayResponse<GetV3AbnormalFundProcessingReceiptsByReceiptIdResponse>>
  /** 查询在途异常资金付款结果 (电商平台) */
  getAsync(
    options: GetV3AbnormalFundProcessingReceiptsByReceiptIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3AbnormalFundProcessingReceiptsByReceiptIdResponse>>
  readonly transferInstructions: V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions
}

export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions
  extends ListedNode {
  /** 发起在途异常资金付款指令 (电商平台) */
  post(
    options: PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsRequest,
  ): Promise<
    WechatpayResponse<PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsResponse>
  >
  /** 发起在途异常资金付款指令 (电商平台) */
  postAsync(
    options: PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsResponse>
  >
  readonly _out_instruction_no_: V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo
}

export interface V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo
  extends ListedNode {
  /** 查询在途异常资金付款指令执行结果 (电商平台) */
  get(
    options: GetV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoRequest,
  ): Promise<
    WechatpayResponse<GetV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoResponse>
  >
  /** 查询在途异常资金付款指令执行结果 (电商平台) */
  getAsync(
    options: GetV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNoResponse>
  >
}
