// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'
import type {
  V2BankquerymchauditinfoRequest,
  V2BankquerymchauditinfoResponse,
  V2ChannelquerymchauditinfoRequest,
  V2ChannelquerymchauditinfoResponse,
  V2QuerymchriskRequest,
  V2QuerymchriskResponse,
  V2SetmchriskcallbackRequest,
  V2SetmchriskcallbackResponse,
  V2SyncmchriskresultRequest,
  V2SyncmchriskresultResponse,
} from '../shared.js'

export type PostV2MchriskBankquerymchauditinfoBody = V2BankquerymchauditinfoRequest

/** 间联模式查询商户审核状态开放接口 */
export interface PostV2MchriskBankquerymchauditinfoRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MchriskBankquerymchauditinfoBody
}

export type PostV2MchriskBankquerymchauditinfoResponse = V2BankquerymchauditinfoResponse

export type PostV2MchriskChannelquerymchauditinfoBody = V2ChannelquerymchauditinfoRequest

/** 渠道商查询商户审核信息 */
export interface PostV2MchriskChannelquerymchauditinfoRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MchriskChannelquerymchauditinfoBody
}

export type PostV2MchriskChannelquerymchauditinfoResponse = V2ChannelquerymchauditinfoResponse

export type PostV2MchriskQuerymchriskBody = V2QuerymchriskRequest

/** 事前-风险商户核查接口 */
export interface PostV2MchriskQuerymchriskRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MchriskQuerymchriskBody
}

export type PostV2MchriskQuerymchriskResponse = V2QuerymchriskResponse

export type PostV2MchriskSetmchriskcallbackBody = V2SetmchriskcallbackRequest

/** 设置风险通知回调链接 */
export interface PostV2MchriskSetmchriskcallbackRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MchriskSetmchriskcallbackBody
}

export type PostV2MchriskSetmchriskcallbackResponse = V2SetmchriskcallbackResponse

export type PostV2MchriskSyncmchriskresultBody = V2SyncmchriskresultRequest

/** 事后-风险商户处理结果同步接口 */
export interface PostV2MchriskSyncmchriskresultRequest extends XmlOptions {
  query?: undefined
  xml: PostV2MchriskSyncmchriskresultBody
}

export type PostV2MchriskSyncmchriskresultResponse = V2SyncmchriskresultResponse

export interface V2Mchrisk extends ListedNode {
  readonly bankquerymchauditinfo: V2MchriskBankquerymchauditinfo
  readonly channelquerymchauditinfo: V2MchriskChannelquerymchauditinfo
  readonly querymchrisk: V2MchriskQuerymchrisk
  readonly setmchriskcallback: V2MchriskSetmchriskcallback
  readonly syncmchriskresult: V2MchriskSyncmchriskresult
}

export interface V2MchriskBankquerymchauditinfo extends ListedNode {
  /**
   * 间联模式查询商户审核状态开放接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_295
   */
  post(
    options: PostV2MchriskBankquerymchauditinfoRequest,
  ): Promise<WechatpayResponse<PostV2MchriskBankquerymchauditinfoResponse>>
  /**
   * 间联模式查询商户审核状态开放接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_295
   */
  postAsync(
    options: PostV2MchriskBankquerymchauditinfoRequest,
  ): ChainPromise<WechatpayResponse<PostV2MchriskBankquerymchauditinfoResponse>>
}

export interface V2MchriskChannelquerymchauditinfo extends ListedNode {
  /**
   * 渠道商查询商户审核信息
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_296
   */
  post(
    options: PostV2MchriskChannelquerymchauditinfoRequest,
  ): Promise<WechatpayResponse<PostV2MchriskChannelquerymchauditinfoResponse>>
  /**
   * 渠道商查询商户审核信息
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_296
   */
  postAsync(
    options: PostV2MchriskChannelquerymchauditinfoRequest,
  ): ChainPromise<WechatpayResponse<PostV2MchriskChannelquerymchauditinfoResponse>>
}

export interface V2MchriskQuerymchrisk extends ListedNode {
  /**
   * 事前-风险商户核查接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_291
   */
  post(
    options: PostV2MchriskQuerymchriskRequest,
  ): Promise<WechatpayResponse<PostV2MchriskQuerymchriskResponse>>
  /**
   * 事前-风险商户核查接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_291
   */
  postAsync(
    options: PostV2MchriskQuerymchriskRequest,
  ): ChainPromise<WechatpayResponse<PostV2MchriskQuerymchriskResponse>>
}

export interface V2MchriskSetmchriskcallback extends ListedNode {
  /**
   * 设置风险通知回调链接
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_294
   */
  post(
    options: PostV2MchriskSetmchriskcallbackRequest,
  ): Promise<WechatpayResponse<PostV2MchriskSetmchriskcallbackResponse>>
  /**
   * 设置风险通知回调链接
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_294
   */
  postAsync(
    options: PostV2MchriskSetmchriskcallbackRequest,
  ): ChainPromise<WechatpayResponse<PostV2MchriskSetmchriskcallbackResponse>>
}

export interface V2MchriskSyncmchriskresult extends ListedNode {
  /**
   * 事后-风险商户处理结果同步接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_293
   */
  post(
    options: PostV2MchriskSyncmchriskresultRequest,
  ): Promise<WechatpayResponse<PostV2MchriskSyncmchriskresultResponse>>
  /**
   * 事后-风险商户处理结果同步接口
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_293
   */
  postAsync(
    options: PostV2MchriskSyncmchriskresultRequest,
  ): ChainPromise<WechatpayResponse<PostV2MchriskSyncmchriskresultResponse>>
}
