// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

export interface PostV3Mch_operateRiskWithdrawlApplyBody {
  /** 二级商户号 */
  sub_mchid: string
  /** 二级商户号的出款子账户类型 */
  out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT'
  /** 提现金额 */
  amount: number
  /** 商户提现申请单号 */
  out_request_no: string
  /** 收款对象类型 */
  payee_type:
    | 'CONTRIBUTION_MERCHANT'
    | 'SERVICE_PROVIDER_MERCHANT'
    | 'OTHER_MERCHANT'
    | 'INDIVIDUAL'
  /** 收款对象对应的商户号 */
  payee_mchid?: string | undefined
  /** 收款账号信息 */
  payee_info: {
    /** 账户类型 */
    account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
    /** 银行账户 */
    bank_account_info?:
      | {
          /** 开户名称 (加密) */
          account_name: string
          /** 开户银行 */
          account_bank: string
          /** 开户银行联行号 */
          bank_branch_id?: string | undefined
          /** 开户银行全称（含支行） */
          bank_name?: string | undefined
          /** 银行账号 (加密) */
          account_number: string
        }
      | undefined
    /** 收款人账号对应的证件信息 */
    identity_info?:
      | {
          /** 证件类型 */
          id_doc_type?:
            | 'IDENTIFICATION_TYPE_IDCARD'
            | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
            | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
            | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
            | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
            | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
            | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
            | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'
            | undefined
          /** 证件姓名 (加密) */
          identification_name: string
          /** 证件号码 (加密) */
          identification_no: string
        }
      | undefined
  }
  /** 付款申请证明材料 */
  proof_media_list?:
    | {
        /** 申请证明材料 */
        proof_payee_media?:
          | readonly {
              /** 申请证明材料类型 */
              proof_media_type:
                | 'BASIC_TRANSACTION_INFORMATION'
                | 'LEGAL_ID_CARD'
                | 'ID_CARD'
                | 'BUSINESS_LICENSE_PHOTO'
                | 'PAYEE_ID_CARD'
                | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6'
                | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7'
                | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8'
              /** 证明材料照片 (上传接口返回的 media_id) */
              proof_media: string
            }[]
          | undefined
      }
    | undefined
  /** 补充材料 */
  additional_materials?:
    | {
        additional_media?: readonly string[] | undefined
      }
    | undefined
  /** 备注 */
  remark?: string | undefined
}

/** 提交已注销商户号可用余额提现申请单 */
export interface PostV3Mch_operateRiskWithdrawlApplyRequest extends JsonOptions {
  query?: undefined
  json: PostV3Mch_operateRiskWithdrawlApplyBody
}

export interface PostV3Mch_operateRiskWithdrawlApplyResponse {
  /** 微信支付提现申请单号 */
  applyment_id?: string
  /** 商户提现申请单号 */
  out_request_no?: string
}

/** 微信支付提现申请单号查询提现申请单状态 */
export interface GetV3Mch_operateRiskWithdrawlApplyApplymentIdByApplymentIdRequest
  extends BodilessOptions {
  /** 微信支付提现申请单号 */
  applyment_id: string
  query?: undefined
}

export interface GetV3Mch_operateRiskWithdrawlApplyApplymentIdByApplymentIdResponse {
  /** 提现申请单信息 */
  withdrawl_apply: {
    /** 微信支付提现申请单号 */
    applyment_id: string
    /** 商户提现申请单号 */
    out_request_no: string
    /** 申请单状态 */
    state: string
    /** 失败原因 */
    fail_reason?: string
    /** 最后更新时间 */
    modify_time?: string
  }
}

/** 商户提现申请单号查询提现申请单状态 */
export interface GetV3Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNoRequest
  extends BodilessOptions {
  /** 商户提现申请号 */
  out_request_no: string
  query?: undefined
}

export interface GetV3Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNoResponse {
  /** 提现申请单信息 */
  withdrawl_apply: {
    /** 微信支付提现申请单号 */
    applyment_id: string
    /** 商户提现申请单号 */
    out_request_no: string
    /** 申请单状态 */
    state: string
    /** 失败原因 */
    fail_reason?: string
    /** 最后更新时间 */
    modify_time?: string
  }
}

export interface V3Mch_operate extends ListedNode {
  readonly risk: V3Mch_operateRisk
}

export interface V3Mch_operateRisk extends ListedNode {
  readonly withdrawlApply: V3Mch_operateRiskWithdrawlApply
}

export interface V3Mch_operateRiskWithdrawlApply extends ListedNode {
  /**
   * 提交已注销商户号可用余额提现申请单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/withdrawal-apply/withdrawal-apply/submit-apply.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_9.shtml
   */
  post(
    options: PostV3Mch_operateRiskWithdrawlApplyRequest,
  ): Promise<WechatpayResponse<PostV3Mch_operateRiskWithdrawlApplyResponse>>
  /**
   * 提交已注销商户号可用余额提现申请单 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/withdrawal-apply/withdrawal-apply/submit-apply.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_9.shtml
   */
  postAsync(
    options: PostV3Mch_operateRiskWithdrawlApplyRequest,
  ): ChainPromise<WechatpayResponse<PostV3Mch_operateRiskWithdrawlApplyResponse>>
  readonly applymentId: V3Mch_operateRiskWithdrawlApplyApplymentId
  readonly outRequestNo: V3Mch_operateRiskWithdrawlApplyOutRequestNo
}

export interface V3Mch_operateRiskWithdrawlApplyApplymentId extends ListedNode {
  readonly _applyment_id_: V3Mch_operateRiskWithdrawlApplyApplymentIdByApplymentId
}

export interface V3Mch_operateRiskWithdrawlApplyApplymentIdByApplymentId extends ListedNode {
  /**
   * 微信支付提现申请单号查询提现申请单状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_8.shtml
   */
  get(
    options: GetV3Mch_operateRiskWithdrawlApplyApplymentIdByApplymentIdRequest,
  ): Promise<WechatpayResponse<GetV3Mch_operateRiskWithdrawlApplyApplymentIdByApplymentIdResponse>>
  /**
   * 微信支付提现申请单号查询提现申请单状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_8.shtml
   */
  getAsync(
    options: GetV3Mch_operateRiskWithdrawlApplyApplymentIdByApplymentIdRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3Mch_operateRiskWithdrawlApplyApplymentIdByApplymentIdResponse>
  >
}

export interface V3Mch_operateRiskWithdrawlApplyOutRequestNo extends ListedNode {
  readonly _out_request_no_: V3Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNo
}

export interface V3Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNo extends ListedNode {
  /**
   * 商户提现申请单号查询提现申请单状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_7.shtml
   */
  get(
    options: GetV3Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNoRequest,
  ): Promise<
    WechatpayResponse<GetV3Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNoResponse>
  >
  /**
   * 商户提现申请单号查询提现申请单状态 (服务商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_7.shtml
   */
  getAsync(
    options: GetV3Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNoResponse>
  >
}
