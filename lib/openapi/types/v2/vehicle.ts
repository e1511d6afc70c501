// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type { ListedNode, XmlOptions } from '../../listed.js'

export interface PostV2VehiclePartnerpayNotificationBody {
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户公众账号id (≤ 32 字符) */
  sub_appid: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 版本号 (≤ 16 字符) */
  version: '3.0'
  /** 交易场景 (≤ 16 字符) */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 场景信息JSON格式字符串 (JSON, ≤ 1024 字符) */
  scene_info:
    | {
        scene_info:
          | {
              /** 入场时间 (≤ 16 字符) */
              start_time: string
              /** 回调通知URL (≤ 256 字符) */
              notify_url?: string | undefined
              /** 车牌号 (≤ 32 字符) */
              plate_number: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 停车场名称 (≤ 32 字符) */
              parking_name?: string | undefined
              /** 免费时长 (≤ 16 字符) */
              free_time: string
            }
          | {
              /** 入场时间 (≤ 16 字符) */
              start_time: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 停车场名称 (≤ 32 字符) */
              parking_name?: string | undefined
              /** 免费时长 (≤ 16 字符) */
              free_time: string
              /** 用户标识 (≤ 32 字符) */
              openid?: string | undefined
              /** 用户子标识 (≤ 32 字符) */
              sub_openid?: string | undefined
              /** 车位编号 (≤ 16 字符) */
              space_number: string
            }
      }
    | string
}

/** 用户入场通知 */
export interface PostV2VehiclePartnerpayNotificationRequest extends XmlOptions {
  query?: undefined
  xml: PostV2VehiclePartnerpayNotificationBody
}

export interface PostV2VehiclePartnerpayNotificationResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户公众账号id (≤ 32 字符) */
  sub_appid?: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 32 字符) */
  err_code_des?: string
  /** 用户状态 (≤ 16 字符) */
  user_state: 'NORMAL' | 'BLOCK' | (string & {})
  /** 发起扣费方式 (≤ 16 字符) */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
}

export interface PostV2VehiclePartnerpayPayapplyBody {
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 子商户公众账号id (≤ 32 字符) */
  sub_appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 商品描述 (≤ 128 字符) */
  body: string
  /** 商品详情 (≤ 6000 字符) */
  detail?: string | undefined
  /** 附加数据 (≤ 127 字符) */
  attach?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 总金额 */
  total_fee: number | string
  /** 货币类型 (≤ 16 字符) */
  fee_type?: string | undefined
  /** 终端IP (≤ 16 字符) */
  spbill_create_ip: string
  /** 商品标记 (≤ 32 字符) */
  goods_tag?: string | undefined
  /** 回调通知url (≤ 256 字符) */
  notify_url: string
  /** 交易类型 (≤ 16 字符) */
  trade_type: 'PAP'
  /** 版本号 (≤ 16 字符) */
  version: '3.0'
  /** 交易场景 (≤ 16 字符) */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 用户标识 (≤ 32 字符) */
  openid?: string | undefined
  /** 分账标识 (≤ 16 字符) */
  profit_sharing?: 'Y' | 'N' | undefined
  /** 场景信息JSON格式字符串 (JSON, ≤ 1024 字符) */
  scene_info:
    | {
        scene_info:
          | {
              /** 交易时间 (≤ 16 字符) */
              start_time: string
              /** 结束时间 (≤ 16 字符) */
              end_time?: string | undefined
              /** 计费时长 (≤ 16 字符) */
              charging_time: string
              /** 车牌号 (≤ 32 字符) */
              plate_number: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 停车场名称 (≤ 32 字符) */
              parking_name?: string | undefined
              /** 免费时长(秒) */
              free_time?: string | undefined
              /** 发起扣费方式 (≤ 16 字符) */
              deduct_mode: 'PROACTIVE' | 'AUTOPAY'
              /** 支持的扣费方式 (≤ 16 字符) */
              support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY' | 'DEDUCT_AUTOPAY_ONLY' | 'DEDUCT_ALL'
            }
          | {
              /** 交易时间 (≤ 16 字符) */
              start_time: string
              /** 结束时间 (≤ 16 字符) */
              end_time?: string | undefined
              /** 计费时长 (≤ 16 字符) */
              charging_time: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 停车场名称 (≤ 32 字符) */
              parking_name?: string | undefined
              /** 车位编号 (≤ 16 字符) */
              space_number: string
            }
          | {
              /** 交易时间 (≤ 16 字符) */
              start_time: string
              /** 车牌号 (≤ 32 字符) */
              plate_number: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 加油站名称 (≤ 32 字符) */
              gas_station: string
              /** 油品标号名 (≤ 8 字符) */
              gas_label_name: string
              /** 油品类型名称 (≤ 32 字符) */
              gas_type: string
              /** 油品标准 (≤ 32 字符) */
              gas_standard: string
              /** 油量 (≤ 16 字符) */
              gas_amount: string
              /** 油枪号 (≤ 32 字符) */
              gas_gun_no: string
            }
          | {
              /** 交易时间 (≤ 16 字符) */
              start_time: string
              /** 结束时间 (≤ 16 字符) */
              end_time: string
              /** 车牌号 (≤ 32 字符) */
              plate_number: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 入口站名称 (≤ 60 字符) */
              entrance_name: string
              /** 出口名称 (≤ 64 字符) */
              exit_name: string
              /** 核载人数 (≤ 8 字符) */
              carrying_capacity?: string | undefined
              /** 核载区间 (≤ 32 字符) */
              carrying_range?: string | undefined
              /** 通道类型 (≤ 32 字符) */
              channel_type: 'ETC' | 'MTC'
            }
          | {
              /** 交易时间 (≤ 16 字符) */
              start_time: string
              /** 车牌号 (≤ 32 字符) */
              plate_number: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 出口名称 (≤ 64 字符) */
              exit_name: string
            }
      }
    | string
}

/** 申请扣款 */
export interface PostV2VehiclePartnerpayPayapplyRequest extends XmlOptions {
  query?: undefined
  xml: PostV2VehiclePartnerpayPayapplyBody
}

export interface PostV2VehiclePartnerpayPayapplyResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg: string
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 子商户公众账号id (≤ 32 字符) */
  sub_appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 32 字符) */
  err_code_des?: string
}

export interface PostV2VehiclePartnerpayQuerystateBody {
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 子商户公众账号id (≤ 32 字符) */
  sub_appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 交易场景 (≤ 16 字符) */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 跳转场景 (≤ 16 字符) */
  jump_scene?: 'APP' | 'H5' | undefined
  /** 用户标识 (≤ 32 字符) */
  openid: string
  /** 用户子标识 */
  sub_openid: string
  /** 车牌号 */
  plate_number: string
  /** 版本号 (≤ 16 字符) */
  version: '3.0'
}

/** 用户状态查询 */
export interface PostV2VehiclePartnerpayQuerystateRequest extends XmlOptions {
  query?: undefined
  xml: PostV2VehiclePartnerpayQuerystateBody
}

export interface PostV2VehiclePartnerpayQuerystateResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 子商户公众账号id (≤ 32 字符) */
  sub_appid?: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 子商户号 (≤ 32 字符) */
  sub_mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 用户状态 (≤ 16 字符) */
  user_state: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {})
  /** 用户标识 (≤ 32 字符) */
  openid?: string
  /** 发起扣费方式 (≤ 16 字符) */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
  /** 用户子标识 (≤ 32 字符) */
  sub_openid?: string
  /** 跳转路径 (≤ 1024 字符) */
  path?: string
  /** 车牌信息 (JSON, ≤ 512 字符) */
  plate_number_info?: {
    /** 车牌信息列表 */
    plate_number_info?: {
      /** 车牌号 (≤ 32 字符) */
      plate_number?: string
      /** 车牌通道标识 (≤ 32 字符) */
      channel_type?: string
      /** 常用车牌标志 (≤ 16 字符) */
      common_use_flag?: string
    }[]
  }
}

export interface PostV2VehiclePayNotificationBody {
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 版本号 (≤ 16 字符) */
  version: string
  /** 交易场景 (≤ 16 字符) */
  trade_scene: 'PARKING' | 'PARKING SPACE'
  /** 场景信息JSON格式字符串 (JSON, ≤ 1024 字符) */
  scene_info:
    | {
        scene_info:
          | {
              /** 入场时间 (≤ 16 字符) */
              start_time: string
              /** 回调通知URL (≤ 256 字符) */
              notify_url?: string | undefined
              /** 车牌号 (≤ 32 字符) */
              plate_number: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 停车场名称 (≤ 32 字符) */
              parking_name?: string | undefined
              /** 免费时长 (≤ 16 字符) */
              free_time: string
            }
          | {
              /** 入场时间 (≤ 16 字符) */
              start_time: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 停车场名称 (≤ 32 字符) */
              parking_name?: string | undefined
              /** 免费时长 (≤ 16 字符) */
              free_time: string
              /** 用户标识 (≤ 32 字符) */
              openid?: string | undefined
              /** 车位编号 (≤ 16 字符) */
              space_number: string
            }
      }
    | string
}

/** 用户入场通知 */
export interface PostV2VehiclePayNotificationRequest extends XmlOptions {
  query?: undefined
  xml: PostV2VehiclePayNotificationBody
}

export interface PostV2VehiclePayNotificationResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 32 字符) */
  err_code_des?: string
  /** 用户状态 (≤ 16 字符) */
  user_state: 'NORMAL' | 'BLOCK' | (string & {})
  /** 发起扣费方式 (≤ 16 字符) */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
}

export interface PostV2VehiclePayPayapplyBody {
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 商品描述 (≤ 128 字符) */
  body: string
  /** 商品详情 (≤ 6000 字符) */
  detail?: string | undefined
  /** 附加数据 (≤ 127 字符) */
  attach?: string | undefined
  /** 商户订单号 (≤ 32 字符) */
  out_trade_no: string
  /** 总金额 */
  total_fee: number | string
  /** 货币类型 (≤ 16 字符) */
  fee_type?: string | undefined
  /** 终端IP (≤ 16 字符) */
  spbill_create_ip: string
  /** 商品标记 (≤ 32 字符) */
  goods_tag?: string | undefined
  /** 回调通知url (≤ 256 字符) */
  notify_url: string
  /** 交易类型 (≤ 16 字符) */
  trade_type: 'PAP'
  /** 版本号 (≤ 16 字符) */
  version: '3.0'
  /** 交易场景 (≤ 16 字符) */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 用户标识 (≤ 32 字符) */
  openid?: string | undefined
  /** 分账标识 (≤ 16 字符) */
  profit_sharing?: 'Y' | 'N' | undefined
  /** 场景信息JSON格式字符串 (JSON, ≤ 1024 字符) */
  scene_info:
    | {
        scene_info:
          | {
              /** 交易时间 (≤ 16 字符) */
              start_time: string
              /** 结束时间 (≤ 16 字符) */
              end_time?: string | undefined
              /** 计费时长 (≤ 16 字符) */
              charging_time: string
              /** 车牌号 (≤ 32 字符) */
              plate_number: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 停车场名称 (≤ 32 字符) */
              parking_name?: string | undefined
              /** 免费时长(秒) */
              free_time?: string | undefined
              /** 发起扣费方式 (≤ 16 字符) */
              deduct_mode: 'PROACTIVE' | 'AUTOPAY'
              /** 支持的扣费方式 (≤ 16 字符) */
              support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY' | 'DEDUCT_AUTOPAY_ONLY' | 'DEDUCT_ALL'
            }
          | {
              /** 交易时间 (≤ 16 字符) */
              start_time: string
              /** 结束时间 (≤ 16 字符) */
              end_time?: string | undefined
              /** 计费时长 (≤ 16 字符) */
              charging_time: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 停车场名称 (≤ 32 字符) */
              parking_name?: string | undefined
              /** 车位编号 (≤ 16 字符) */
              space_number: string
            }
          | {
              /** 交易时间 (≤ 16 字符) */
              start_time: string
              /** 车牌号 (≤ 32 字符) */
              plate_number: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 加油站名称 (≤ 32 字符) */
              gas_station: string
              /** 油品标号名 (≤ 8 字符) */
              gas_label_name: string
              /** 油品类型名称 (≤ 32 字符) */
              gas_type: string
              /** 油品标准 (≤ 32 字符) */
              gas_standard: string
              /** 油量 (≤ 16 字符) */
              gas_amount: string
              /** 油枪号 (≤ 32 字符) */
              gas_gun_no: string
            }
          | {
              /** 交易时间 (≤ 16 字符) */
              start_time: string
              /** 结束时间 (≤ 16 字符) */
              end_time: string
              /** 车牌号 (≤ 32 字符) */
              plate_number: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 入口站名称 (≤ 60 字符) */
              entrance_name: string
              /** 出口名称 (≤ 64 字符) */
              exit_name: string
              /** 核载人数 (≤ 8 字符) */
              carrying_capacity?: string | undefined
              /** 核载区间 (≤ 32 字符) */
              carrying_range?: string | undefined
              /** 通道类型 (≤ 32 字符) */
              channel_type: 'ETC' | 'MTC'
            }
          | {
              /** 交易时间 (≤ 16 字符) */
              start_time: string
              /** 车牌号 (≤ 32 字符) */
              plate_number: string
              /** 车辆类型 (≤ 16 字符) */
              car_type?: string | undefined
              /** 出口名称 (≤ 64 字符) */
              exit_name: string
            }
      }
    | string
}

/** 申请扣款 */
export interface PostV2VehiclePayPayapplyRequest extends XmlOptions {
  query?: undefined
  xml: PostV2VehiclePayPayapplyBody
}

export interface PostV2VehiclePayPayapplyResponse {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg: string
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 32 字符) */
  err_code_des?: string
}

export interface PostV2VehiclePayQuerystateBody {
  /** 公众账号id (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id?: string | undefined
  /** 随机字符串 (≤ 32 字符) */
  nonce_str?: string | undefined
  /** 签名类型 (≤ 32 字符) */
  sign_type?: 'HMAC-SHA256' | undefined
  /** 签名 (≤ 64 字符) */
  sign?: string | undefined
  /** 交易场景 (≤ 16 字符) */
  trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
  /** 跳转场景 (≤ 16 字符) */
  jump_scene?: string | undefined
  /** 用户标识 (≤ 32 字符) */
  openid: string
  /** 车牌号 */
  plate_number: string
  /** 版本号 (≤ 16 字符) */
  version: '3.0'
}

/** 用户状态查询 */
export interface PostV2VehiclePayQuerystateRequest extends XmlOptions {
  query?: undefined
  xml: PostV2VehiclePayQuerystateBody
}

export interface PostV2VehiclePayQuerystateResponse {
  /** 返回状态码 (≤ 16 字符) */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 (≤ 128 字符) */
  return_msg?: string
  /** 请求appid (≤ 32 字符) */
  appid: string
  /** 商户号 (≤ 32 字符) */
  mch_id: string
  /** 随机字符串 (≤ 32 字符) */
  nonce_str: string
  /** 签名 (≤ 64 字符) */
  sign: string
  /** 业务结果 (≤ 16 字符) */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 用户状态 (≤ 16 字符) */
  user_state: 'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED' | (string & {})
  /** 用户标识 (≤ 32 字符) */
  openid?: string
  /** 发起扣费方式 (≤ 16 字符) */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
  /** 跳转路径 (≤ 1024 字符) */
  path?: string
  /** 车牌信息 (JSON, ≤ 512 字符) */
  plate_number_info?: {
    /** 车牌信息列表 */
    plate_number_info?: {
      /** 车牌号 (≤ 32 字符) */
      plate_number?: string
      /** 车牌通道标识 (≤ 32 字符) */
      channel_type?: string
      /** 常用车牌标志 (≤ 16 字符) */
      common_use_flag?: 'COMMON_USE' | (string & {})
    }[]
  }
}

export interface V2Vehicle extends ListedNode {
  readonly partnerpay: V2VehiclePartnerpay
  readonly pay: V2VehiclePay
}

export interface V2VehiclePartnerpay extends ListedNode {
  readonly notification: V2VehiclePartnerpayNotification
  readonly payapply: V2VehiclePartnerpayPayapply
  readonly querystate: V2VehiclePartnerpayQuerystate
}

export interface V2VehiclePartnerpayNotification extends ListedNode {
  /**
   * 用户入场通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_992&index=1&p=202
   */
  post(
    options: PostV2VehiclePartnerpayNotificationRequest,
  ): Promise<WechatpayResponse<PostV2VehiclePartnerpayNotificationResponse>>
  /**
   * 用户入场通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_992&index=1&p=202
   */
  postAsync(
    options: PostV2VehiclePartnerpayNotificationRequest,
  ): ChainPromise<WechatpayResponse<PostV2VehiclePartnerpayNotificationResponse>>
}

export interface V2VehiclePartnerpayPayapply extends ListedNode {
  /**
   * 申请扣款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_982&index=2&p=202
   */
  post(
    options: PostV2VehiclePartnerpayPayapplyRequest,
  ): Promise<WechatpayResponse<PostV2VehiclePartnerpayPayapplyResponse>>
  /**
   * 申请扣款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_982&index=2&p=202
   */
  postAsync(
    options: PostV2VehiclePartnerpayPayapplyRequest,
  ): ChainPromise<WechatpayResponse<PostV2VehiclePartnerpayPayapplyResponse>>
}

export interface V2VehiclePartnerpayQuerystate extends ListedNode {
  /**
   * 用户状态查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_93&index=9&p=202
   */
  post(
    options: PostV2VehiclePartnerpayQuerystateRequest,
  ): Promise<WechatpayResponse<PostV2VehiclePartnerpayQuerystateResponse>>
  /**
   * 用户状态查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_93&index=9&p=202
   */
  postAsync(
    options: PostV2VehiclePartnerpayQuerystateRequest,
  ): ChainPromise<WechatpayResponse<PostV2VehiclePartnerpayQuerystateResponse>>
}

export interface V2VehiclePay extends ListedNode {
  readonly notification: V2VehiclePayNotification
  readonly payapply: V2VehiclePayPayapply
  readonly querystate: V2VehiclePayQuerystate
}

export interface V2VehiclePayNotification extends ListedNode {
  /**
   * 用户入场通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_992&index=1
   */
  post(
    options: PostV2VehiclePayNotificationRequest,
  ): Promise<WechatpayResponse<PostV2VehiclePayNotificationResponse>>
  /**
   * 用户入场通知
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_992&index=1
   */
  postAsync(
    options: PostV2VehiclePayNotificationRequest,
  ): ChainPromise<WechatpayResponse<PostV2VehiclePayNotificationResponse>>
}

export interface V2VehiclePayPayapply extends ListedNode {
  /**
   * 申请扣款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_982&index=1
   */
  post(
    options: PostV2VehiclePayPayapplyRequest,
  ): Promise<WechatpayResponse<PostV2VehiclePayPayapplyResponse>>
  /**
   * 申请扣款
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_982&index=1
   */
  postAsync(
    options: PostV2VehiclePayPayapplyRequest,
  ): ChainPromise<WechatpayResponse<PostV2VehiclePayPayapplyResponse>>
}

export interface V2VehiclePayQuerystate extends ListedNode {
  /**
   * 用户状态查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_93&index=9
   */
  post(
    options: PostV2VehiclePayQuerystateRequest,
  ): Promise<WechatpayResponse<PostV2VehiclePayQuerystateResponse>>
  /**
   * 用户状态查询
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_93&index=9
   */
  postAsync(
    options: PostV2VehiclePayQuerystateRequest,
  ): ChainPromise<WechatpayResponse<PostV2VehiclePayQuerystateResponse>>
}
