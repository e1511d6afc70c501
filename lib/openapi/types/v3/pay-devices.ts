// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { BodilessOptions, JsonOptions, ListedNode } from '../../listed.js'

/** 查询音箱绑定信息 */
export interface GetV3PayDevicesOpenScenarioSpeakerByDeviceSnRequest extends BodilessOptions {
  /** 设备sn */
  device_sn: string
  query?: undefined
}

export interface GetV3PayDevicesOpenScenarioSpeakerByDeviceSnResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state:
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND'
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'
    | (string & {})
  /** 收款链接url */
  code_url: string
}

export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindBody {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
}

/** 绑定音箱设备码牌 */
export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindRequest extends JsonOptions {
  /** 设备sn */
  device_sn: string
  query?: undefined
  json: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindBody
}

export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state:
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND'
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'
    | (string & {})
  /** 收款链接url */
  code_url: string
}

export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindBody {
  /** 收款链接url */
  code_url: string
}

/** 出厂预绑定音箱和码牌 */
export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindRequest extends JsonOptions {
  /** 设备sn */
  device_sn: string
  query?: undefined
  json: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindBody
}

export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindResponse {
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state:
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND'
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'
    | (string & {})
  /** 收款链接url */
  code_url: string
}

/** 解绑音箱设备码牌 */
export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindRequest
  extends BodilessOptions {
  /** 设备sn */
  device_sn: string
  query?: undefined
}

export interface PostV3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state:
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND'
    | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED'
    | (string & {})
  /** 收款链接url */
  code_url: string
}

export interface PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportBody {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 设备sn */
  device_sn: string
}

/** 码牌支付结果上报 */
export interface PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportRequest
  extends JsonOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query?: undefined
  json: PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportBody
}

export interface PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportResponse {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 设备sn */
  device_sn: string
  /** 微信支付订单号 */
  transaction_id: string
}

export interface PostV3PayDevicesPrintersByDeviceIdPrintOrdersBody {
  /** 打印单号 */
  print_order_no?: string | undefined
  /** 模板ID */
  template_id?: string | undefined
  /** 回调通知地址 */
  notify_url?: string | undefined
  /** 变量列表 */
  variable_list?:
    | readonly {
        /** Key字段 */
        key?: string | undefined
        /** Value值字段 */
        value?: string | undefined
      }[]
    | undefined
  /** 表格变量列表 */
  table_list?:
    | readonly {
        /** Key字段 */
        key?: string | undefined
        /** Value值列表 */
        row_list?:
          | readonly {
              /** 值列表 */
              cell_list?: readonly string[] | undefined
            }[]
          | undefined
      }[]
    | undefined
}

/** 小票机打印 */
export interface PostV3PayDevicesPrintersByDeviceIdPrintOrdersRequest extends JsonOptions {
  /** 小票机设备号 */
  device_id: string
  query?: undefined
  json: PostV3PayDevicesPrintersByDeviceIdPrintOrdersBody
}

/** 查询订单 */
export interface GetV3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoRequest
  extends BodilessOptions {
  /** 小票机设备号 */
  device_id: string
  /** 打印单号 */
  print_order_no: string
  query?: undefined
}

export interface GetV3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoResponse {
  /** 打印单号 */
  print_order_no?: string
  /** 模板ID */
  template_id?: string
  /** 回调通知地址 */
  notify_url?: string
  /** 打印状态 */
  print_state?:
    | 'PRINT_STATE_WAIT'
    | 'PRINT_STATE_SUCCESS'
    | 'PRINT_STATE_FAIL'
    | 'PRINT_STATE_CACHED'
    | (string & {})
  /** 打印状态描述 */
  print_state_description?: string
  /** 变量列表 */
  variable_list?: {
    /** Key字段 */
    key?: string
    /** Value值字段 */
    value?: string
  }[]
  /** 表格变量列表 */
  table_list?: {
    /** Key字段 */
    key?: string
    /** Value值列表 */
    row_list?: {
      /** 值列表 */
      cell_list?: string[]
    }[]
  }[]
}

export interface V3PayDevices extends ListedNode {
  readonly openScenarioSpeaker: V3PayDevicesOpenScenarioSpeaker
  readonly openScenarioSpeakerorder: V3PayDevicesOpenScenarioSpeakerorder
  readonly printers: V3PayDevicesPrinters
}

export interface V3PayDevicesOpenScenarioSpeaker extends ListedNode {
  readonly _device_sn_: V3PayDevicesOpenScenarioSpeakerByDeviceSn
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSn extends ListedNode {
  /** 查询音箱绑定信息 (服务商) */
  get(
    options: GetV3PayDevicesOpenScenarioSpeakerByDeviceSnRequest,
  ): Promise<WechatpayResponse<GetV3PayDevicesOpenScenarioSpeakerByDeviceSnResponse>>
  /** 查询音箱绑定信息 (服务商) */
  getAsync(
    options: GetV3PayDevicesOpenScenarioSpeakerByDeviceSnRequest,
  ): ChainPromise<WechatpayResponse<GetV3PayDevicesOpenScenarioSpeakerByDeviceSnResponse>>
  readonly bind: V3PayDevicesOpenScenarioSpeakerByDeviceSnBind
  readonly prebind: V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind
  readonly unbind: V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnBind extends ListedNode {
  /** 绑定音箱设备码牌 (服务商) */
  post(
    options: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindRequest,
  ): Promise<WechatpayResponse<PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindResponse>>
  /** 绑定音箱设备码牌 (服务商) */
  postAsync(
    options: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayDevicesOpenScenarioSpeakerByDeviceSnBindResponse>>
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind extends ListedNode {
  /** 出厂预绑定音箱和码牌 (服务商) */
  post(
    options: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindRequest,
  ): Promise<WechatpayResponse<PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindResponse>>
  /** 出厂预绑定音箱和码牌 (服务商) */
  postAsync(
    options: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayDevicesOpenScenarioSpeakerByDeviceSnPrebindResponse>>
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind extends ListedNode {
  /** 解绑音箱设备码牌 (服务商) */
  post(
    options: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindRequest,
  ): Promise<WechatpayResponse<PostV3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindResponse>>
  /** 解绑音箱设备码牌 (服务商) */
  postAsync(
    options: PostV3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindRequest,
  ): ChainPromise<WechatpayResponse<PostV3PayDevicesOpenScenarioSpeakerByDeviceSnUnbindResponse>>
}

export interface V3PayDevicesOpenScenarioSpeakerorder extends ListedNode {
  readonly _transaction_id_: V3PayDevicesOpenScenarioSpeakerorderByTransactionId
}

export interface V3PayDevicesOpenScenarioSpeakerorderByTransactionId extends ListedNode {
  readonly report: V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport
}

export interface V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport extends ListedNode {
  /** 码牌支付结果上报 (服务商) */
  post(
    options: PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportRequest,
  ): Promise<
    WechatpayResponse<PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportResponse>
  >
  /** 码牌支付结果上报 (服务商) */
  postAsync(
    options: PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3PayDevicesOpenScenarioSpeakerorderByTransactionIdReportResponse>
  >
}

export interface V3PayDevicesPrinters extends ListedNode {
  readonly _device_id_: V3PayDevicesPrintersByDeviceId
}

export interface V3PayDevicesPrintersByDeviceId extends ListedNode {
  readonly printOrders: V3PayDevicesPrintersByDeviceIdPrintOrders
}

export interface V3PayDevicesPrintersByDeviceIdPrintOrders extends ListedNode {
  /** 小票机打印 (服务商、渠道商) */
  post(
    options: PostV3PayDevicesPrintersByDeviceIdPrintOrdersRequest,
  ): Promise<WechatpayResponse<undefined>>
  /** 小票机打印 (服务商、渠道商) */
  postAsync(
    options: PostV3PayDevicesPrintersByDeviceIdPrintOrdersRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  readonly _print_order_no_: V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo
}

export interface V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo extends ListedNode {
  /** 查询订单 (服务商、渠道商) */
  get(
    options: GetV3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoRequest,
  ): Promise<WechatpayResponse<GetV3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoResponse>>
  /** 查询订单 (服务商、渠道商) */
  getAsync(
    options: GetV3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNoResponse>
  >
}
