// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'
import type {
  V2MicroGetstateRequest,
  V2MicroGetstateResponse,
  V2MicroGetupgradestateRequest,
  V2MicroGetupgradestateResponse,
  V2MicroModifyarchivesRequest,
  V2MicroModifyarchivesResponse,
  V2MicroModifycontactinfoRequest,
  V2MicroModifycontactinfoResponse,
  V2MicroSubmitRequest,
  V2MicroSubmitResponse,
  V2MicroSubmitupgradeRequest,
  V2MicroSubmitupgradeResponse,
} from '../shared.js'

export type PostV2ApplymentMicroGetstateBody = V2MicroGetstateRequest

/** 查询申请状态 */
export interface PostV2ApplymentMicroGetstateRequest extends XmlOptions {
  query?: undefined
  xml: PostV2ApplymentMicroGetstateBody
}

export type PostV2ApplymentMicroGetstateResponse = V2MicroGetstateResponse

export type PostV2ApplymentMicroGetupgradestateBody = V2MicroGetupgradestateRequest

/** 查询升级申请单状态 */
export interface PostV2ApplymentMicroGetupgradestateRequest extends XmlOptions {
  query?: undefined
  xml: PostV2ApplymentMicroGetupgradestateBody
}

export type PostV2ApplymentMicroGetupgradestateResponse = V2MicroGetupgradestateResponse

export type PostV2ApplymentMicroModifyarchivesBody = V2MicroModifyarchivesRequest

/** 修改结算银行卡 */
export interface PostV2ApplymentMicroModifyarchivesRequest extends XmlOptions {
  query?: undefined
  xml: PostV2ApplymentMicroModifyarchivesBody
}

export type PostV2ApplymentMicroModifyarchivesResponse = V2MicroModifyarchivesResponse

export type PostV2ApplymentMicroModifycontactinfoBody = V2MicroModifycontactinfoRequest

/** 修改联系信息 */
export interface PostV2ApplymentMicroModifycontactinfoRequest extends XmlOptions {
  query?: undefined
  xml: PostV2ApplymentMicroModifycontactinfoBody
}

export type PostV2ApplymentMicroModifycontactinfoResponse = V2MicroModifycontactinfoResponse

export type PostV2ApplymentMicroSigncontractBody = Readonly<Record<string, unknown>>

/** 签约报备 */
export interface PostV2ApplymentMicroSigncontractRequest extends XmlOptions {
  query?: undefined
  xml: PostV2ApplymentMicroSigncontractBody
}

export type PostV2ApplymentMicroSigncontractResponse = Readonly<Record<string, unknown>>

export type PostV2ApplymentMicroSubmitBody = V2MicroSubmitRequest

/** 申请入驻 */
export interface PostV2ApplymentMicroSubmitRequest extends XmlOptions {
  query?: undefined
  xml: PostV2ApplymentMicroSubmitBody
}

export type PostV2ApplymentMicroSubmitResponse = V2MicroSubmitResponse

export type PostV2ApplymentMicroSubmitupgradeBody = V2MicroSubmitupgradeRequest

/** 提交升级申请单 */
export interface PostV2ApplymentMicroSubmitupgradeRequest extends XmlOptions {
  query?: undefined
  xml: PostV2ApplymentMicroSubmitupgradeBody
}

export type PostV2ApplymentMicroSubmitupgradeResponse = V2MicroSubmitupgradeResponse

export interface V2Applyment extends ListedNode {
  readonly micro: V2ApplymentMicro
}

export interface V2ApplymentMicro extends ListedNode {
  readonly getstate: V2ApplymentMicroGetstate
  readonly getupgradestate: V2ApplymentMicroGetupgradestate
  readonly modifyarchives: V2ApplymentMicroModifyarchives
  readonly modifycontactinfo: V2ApplymentMicroModifycontactinfo
  readonly signcontract: V2ApplymentMicroSigncontract
  readonly submit: V2ApplymentMicroSubmit
  readonly submitupgrade: V2ApplymentMicroSubmitupgrade
}

export interface V2ApplymentMicroGetstate extends ListedNode {
  /**
   * 查询申请状态
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
   * @deprecated
   */
  post(
    options: PostV2ApplymentMicroGetstateRequest,
  ): Promise<WechatpayResponse<PostV2ApplymentMicroGetstateResponse>>
  /**
   * 查询申请状态
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
   * @deprecated
   */
  postAsync(
    options: PostV2ApplymentMicroGetstateRequest,
  ): ChainPromise<WechatpayResponse<PostV2ApplymentMicroGetstateResponse>>
}

export interface V2ApplymentMicroGetupgradestate extends ListedNode {
  /**
   * 查询升级申请单状态
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
   * @deprecated
   */
  post(
    options: PostV2ApplymentMicroGetupgradestateRequest,
  ): Promise<WechatpayResponse<PostV2ApplymentMicroGetupgradestateResponse>>
  /**
   * 查询升级申请单状态
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
   * @deprecated
   */
  postAsync(
    options: PostV2ApplymentMicroGetupgradestateRequest,
  ): ChainPromise<WechatpayResponse<PostV2ApplymentMicroGetupgradestateResponse>>
}

export interface V2ApplymentMicroModifyarchives extends ListedNode {
  /**
   * 修改结算银行卡
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_2
   * @deprecated
   */
  post(
    options: PostV2ApplymentMicroModifyarchivesRequest,
  ): Promise<WechatpayResponse<PostV2ApplymentMicroModifyarchivesResponse>>
  /**
   * 修改结算银行卡
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_2
   * @deprecated
   */
  postAsync(
    options: PostV2ApplymentMicroModifyarchivesRequest,
  ): ChainPromise<WechatpayResponse<PostV2ApplymentMicroModifyarchivesResponse>>
}

export interface V2ApplymentMicroModifycontactinfo extends ListedNode {
  /**
   * 修改联系信息
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_4
   * @deprecated
   */
  post(
    options: PostV2ApplymentMicroModifycontactinfoRequest,
  ): Promise<WechatpayResponse<PostV2ApplymentMicroModifycontactinfoResponse>>
  /**
   * 修改联系信息
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_4
   * @deprecated
   */
  postAsync(
    options: PostV2ApplymentMicroModifycontactinfoRequest,
  ): ChainPromise<WechatpayResponse<PostV2ApplymentMicroModifycontactinfoResponse>>
}

export interface V2ApplymentMicroSigncontract extends ListedNode {
  /**
   * 签约报备
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
   * @deprecated
   */
  post(
    options: PostV2ApplymentMicroSigncontractRequest,
  ): Promise<WechatpayResponse<PostV2ApplymentMicroSigncontractResponse>>
  /**
   * 签约报备
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
   * @deprecated
   */
  postAsync(
    options: PostV2ApplymentMicroSigncontractRequest,
  ): ChainPromise<WechatpayResponse<PostV2ApplymentMicroSigncontractResponse>>
}

export interface V2ApplymentMicroSubmit extends ListedNode {
  /**
   * 申请入驻
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
   * @deprecated
   */
  post(
    options: PostV2ApplymentMicroSubmitRequest,
  ): Promise<WechatpayResponse<PostV2ApplymentMicroSubmitResponse>>
  /**
   * 申请入驻
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
   * @deprecated
   */
  postAsync(
    options: PostV2ApplymentMicroSubmitRequest,
  ): ChainPromise<WechatpayResponse<PostV2ApplymentMicroSubmitResponse>>
}

export interface V2ApplymentMicroSubmitupgrade extends ListedNode {
  /**
   * 提交升级申请单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
   * @deprecated
   */
  post(
    options: PostV2ApplymentMicroSubmitupgradeRequest,
  ): Promise<WechatpayResponse<PostV2ApplymentMicroSubmitupgradeResponse>>
  /**
   * 提交升级申请单
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
   * @deprecated
   */
  postAsync(
    options: PostV2ApplymentMicroSubmitupgradeRequest,
  ): ChainPromise<WechatpayResponse<PostV2ApplymentMicroSubmitupgradeResponse>>
}
