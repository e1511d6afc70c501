// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ChainPromise } from '../../../chain/promise.js'
import type { As } from '../../../http/options.js'
import type { WechatpayResponse } from '../../../http/response.js'
import type {
  BodilessOptions,
  FileContent,
  FileOptions,
  FileResponse,
  JsonOptions,
  ListedNode,
  MultipartOptions,
} from '../../listed.js'
import type { ComplaintState } from '../shared.js'

/** 删除投诉通知回调 */
export interface DeleteV3MerchantServiceComplaintNotificationsRequest extends BodilessOptions {
  query?: undefined
}

/** 查询投诉通知回调 */
export interface GetV3MerchantServiceComplaintNotificationsRequest extends BodilessOptions {
  query?: undefined
}

export interface GetV3MerchantServiceComplaintNotificationsResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 (URI) */
  url: string
}

export interface PostV3MerchantServiceComplaintNotificationsBody {
  /** 通知地址 (URI) */
  url: string
}

/** 创建投诉通知回调 */
export interface PostV3MerchantServiceComplaintNotificationsRequest extends JsonOptions {
  query?: undefined
  json: PostV3MerchantServiceComplaintNotificationsBody
}

export interface PostV3MerchantServiceComplaintNotificationsResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 (URI) */
  url: string
}

export interface PutV3MerchantServiceComplaintNotificationsBody {
  /** 通知地址 (URI) */
  url: string
}

/** 更新投诉通知回调 */
export interface PutV3MerchantServiceComplaintNotificationsRequest extends JsonOptions {
  query?: undefined
  json: PutV3MerchantServiceComplaintNotificationsBody
}

export interface PutV3MerchantServiceComplaintNotificationsResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 (URI) */
  url: string
}

export type GetV3MerchantServiceComplaintsQuery = {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
  /** 开始日期 (YYYY-MM-DD) */
  begin_date: string
  /** 结束日期 (YYYY-MM-DD) */
  end_date: string
  /** 特约商户号 */
  sub_mchid?: string | undefined
}

/** 查询投诉信息 */
export interface GetV3MerchantServiceComplaintsRequest extends BodilessOptions {
  query: GetV3MerchantServiceComplaintsQuery
}

export interface GetV3MerchantServiceComplaintsResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 投诉总条数 */
  total_count?: number
  data?: {
    /** 商户订单号 */
    out_trade_no: string
    /** 投诉时间 (RFC 3339) */
    complaint_time: string
    /** 订单金额 */
    amount: number
    /** 投诉人联系方式 (加密) */
    payer_phone?: string
    /** 投诉详情 */
    complaint_detail: string
    /** 投诉单状态 */
    complaint_state: ComplaintState
    /** 微信订单号 */
    transaction_id: string
    /** 冻结结束时间 */
    frozen_end_time?: string
    /** 特约商户号 */
    sub_mchid?: string
  }[]
}

export type GetV3MerchantServiceComplaintsV2Query = {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
  /** 开始日期 */
  begin_date: string
  /** 结束日期 */
  end_date: string
  /** 被诉商户号 */
  complainted_mchid?: string | undefined
}

/** 查询投诉单列表 */
export interface GetV3MerchantServiceComplaintsV2Request extends BodilessOptions {
  query: GetV3MerchantServiceComplaintsV2Query
}

export interface GetV3MerchantServiceComplaintsV2Response {
  /** 用户投诉信息详情 */
  data?: {
    /** 投诉单号 */
    complaint_id: string
    /** 投诉时间 (RFC 3339) */
    complaint_time: string
    /** 投诉详情 */
    complaint_detail: string
    /** 投诉单状态 */
    complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
    /** 被诉商户号 */
    complainted_mchid: string
    /** 投诉人联系方式 (加密) */
    payer_phone?: string
    /** 投诉单关联订单信息 */
    complaint_order_info?: {
      /** 微信订单号 */
      transaction_id: string
      /** 商户订单号 */
      out_trade_no: string
      /** 订单金额 */
      amount: number
    }[]
    /** 投诉单关联服务单信息 */
    service_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户服务订单号 */
      out_order_no?: string
      /** 支付分服务单状态 */
      state?: 'DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {})
    }[]
    /** 投诉资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      /** 媒体文列表 */
      media_url?: string[]
    }[]
    /** 投诉单是否已全额退款 */
    complaint_full_refunded: boolean
    /** 是否有待回复的用户留言 */
    incoming_user_response: boolean
    /** 问题描述 */
    problem_description: string
    /** 用户投诉次数 */
    user_complaint_times: number
    /** 问题类型 */
    problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {})
    /** 申请退款金额 */
    apply_refund_amount?: number
    /** 用户标签列表 */
    user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[]
    /** 补充信息 */
    additional_info?: {
      /** 补充信息类型 */
      type?: 'SHARE_POWER_TYPE' | (string & {})
      /** 充电宝投诉相关信息 */
      share_power_info?: {
        /** 归还时间 (RFC 3339) */
        return_time?: string
        /** 归还地点信息 */
        return_address_info?: {
          /** 归还地点 */
          return_address?: string
          /** 归还地点经度 */
          longitude?: string
          /** 归还地点纬度 */
          latitude?: string
        }
        /** 是否归还同一柜机 */
        is_returned_to_same_machine?: boolean
      }
    }
    /** 是否在平台协助中 */
    in_platform_service?: boolean
    /** 是否需即时服务用户 */
    need_immediate_service?: boolean
    /** 是否是智能体投诉 */
    is_agent_mode?: boolean
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉总条数 */
  total_count?: number
}

/** 查询投诉单详情 */
export interface GetV3MerchantServiceComplaintsV2ByComplaintIdRequest extends BodilessOptions {
  /** 投诉单号 */
  complaint_id: string
  query?: undefined
}

export interface GetV3MerchantServiceComplaintsV2ByComplaintIdResponse {
  /** 投诉单号 */
  complaint_id: string
  /** 投诉时间 (RFC 3339) */
  complaint_time: string
  /** 投诉详情 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state: 'PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {})
  /** 被诉商户号 */
  complainted_mchid: string
  /** 投诉人联系方式 (加密) */
  payer_phone?: string
  /** 投诉人openid */
  payer_openid?: string
  /** 投诉资料列表 */
  complaint_media_list?: {
    /** 媒体文件业务类型 */
    media_type: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
    /** 媒体文列表 */
    media_url?: string[]
  }[]
  /** 投诉单关联订单信息 */
  complaint_order_info?: {
    /** 微信订单号 */
    transaction_id: string
    /** 商户订单号 */
    out_trade_no: string
    /** 订单金额 */
    amount: number
  }[]
  /** 投诉单关联服务单信息 */
  service_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string
    /** 商户服务订单号 */
    out_order_no?: string
    /** 支付分服务单状态 */
    state?: string
  }[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 问题描述 */
  problem_description: string
  /** 用户投诉次数 */
  user_complaint_times: number
  /** 问题类型 */
  problem_type?: 'REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {})
  /** 申请退款金额 */
  apply_refund_amount?: number
  /** 用户标签列表 */
  user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[]
  /** 补充信息 */
  additional_info?: {
    /** 补充信息类型 */
    type?: 'SHARE_POWER_TYPE' | (string & {})
    /** 充电宝投诉相关信息 */
    share_power_info?: {
      /** 归还时间 (RFC 3339) */
      return_time?: string
      /** 归还地点信息 */
      return_address_info?: {
        /** 归还地点 */
        return_address?: string
        /** 归还地点经度 */
        longitude?: string
        /** 归还地点纬度 */
        latitude?: string
      }
      /** 是否归还同一柜机 */
      is_returned_to_same_machine?: boolean
    }
  }
  /** 是否在平台协助中 */
  in_platform_service?: boolean
  /** 是否需即时服务用户 */
  need_immediate_service?: boolean
  /** 是否是智能体投诉 */
  is_agent_mode?: boolean
}

export interface PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteBody {
  /** 被诉商户号 */
  complainted_mchid: string
}

/** 反馈处理完成 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteRequest extends JsonOptions {
  /** 投诉单号 */
  complaint_id: string
  query?: undefined
  json: PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteBody
}

export type GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysQuery = {
  /** 分页大小 */
  limit?: number | undefined
  /** 分页开始位置 */
  offset?: number | undefined
}

/** 查询投诉协商历史 */
export interface GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysRequest
  extends BodilessOptions {
  /** 投诉单号 */
  complaint_id: string
  query?: GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysQuery | undefined
}

export interface GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysResponse {
  /** 投诉协商历史 */
  data?: {
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type?: 'USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {})
      media_url?: string[]
    }
    /** 操作流水号 */
    log_id: string
    /** 操作人 */
    operator: string
    /** 操作时间 (RFC 3339) */
    operate_time: string
    /** 操作类型 */
    operate_type:
      | 'USER_CREATE_COMPLAINT'
      | 'USER_CONTINUE_COMPLAINT'
      | 'USER_RESPONSE'
      | 'PLATFORM_RESPONSE'
      | 'MERCHANT_RESPONSE'
      | 'MERCHANT_CONFIRM_COMPLETE'
      | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE'
      | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE'
      | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
      | 'USER_REVOKE_COMPLAINT'
      | 'USER_COMFIRM_COMPLAINT'
      | 'PLATFORM_HELP_APPLICATION'
      | 'USER_APPLY_PLATFORM_HELP'
      | 'MERCHANT_APPROVE_REFUND'
      | 'MERCHANT_REFUSE_RERUND'
      | 'USER_SUBMIT_SATISFACTION'
      | 'SERVICE_ORDER_CANCEL'
      | 'SERVICE_ORDER_COMPLETE'
      | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE'
      | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE'
      | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE'
      | 'USER_APPLY_PLATFORM_SERVICE'
      | 'USER_CANCEL_PLATFORM_SERVICE'
      | 'PLATFORM_SERVICE_FINISHED'
      | 'USER_CLICK_RESPONSE'
      | (string & {})
    /** 操作内容 */
    operate_details?: string
    image_list?: string[]
    /** 用户申请平台协助原因 */
    user_appy_platform_service_reason?: string
    /** 用户申请平台协助原因描述 */
    user_appy_platform_service_reason_description?: string
    /** 普通消息内容 */
    normal_message?: {
      /** 消息内容 */
      blocks?: {
        /** 消息块类型 */
        type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {})
        /** 文本 */
        text?: {
          /** 文本 */
          text?: string
          /** 文本颜色 */
          color?: 'DEFAULT' | 'SECONDARY' | (string & {})
          /** 是否粗体 */
          is_bold?: boolean
        }
        /** 图片 */
        image?: {
          /** 媒体ID (上传接口返回的 media_id) */
          media_id?: string
          /** 图片样式类型 */
          image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {})
        }
        /** 链接 */
        link?: {
          /** 文本 */
          text?: string
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?:
              | 'ACTION_TYPE_SEND_MESSAGE'
              | 'ACTION_TYPE_JUMP_URL'
              | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
              | (string & {})
            /** 跳转链接 */
            jump_url?: string
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid: string
              /** 跳转小程序页面PATH */
              path: string
              /** 跳转小程序页面名称 */
              text: string
            }
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string
            }
            /** 动作id */
            action_id?: string
          }
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 (RFC 3339) */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
        /** FAQ列表 */
        faq_list?: {
          /** FAQ列表 */
          faqs?: {
            /** faq的id */
            faq_id?: string
            /** faq内容 */
            faq_title?: string
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?:
                | 'ACTION_TYPE_SEND_MESSAGE'
                | 'ACTION_TYPE_JUMP_URL'
                | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
                | (string & {})
              /** 跳转链接 */
              jump_url?: string
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid: string
                /** 跳转小程序页面PATH */
                path: string
                /** 跳转小程序页面名称 */
                text: string
              }
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string
                /** 自定义透传字段 */
                custom_data?: string
              }
              /** 动作id */
              action_id?: string
            }
          }[]
        }
        /** 按钮 */
        button?: {
          /** 文本 */
          text?: string
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?:
              | 'ACTION_TYPE_SEND_MESSAGE'
              | 'ACTION_TYPE_JUMP_URL'
              | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
              | (string & {})
            /** 跳转链接 */
            jump_url?: string
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid: string
              /** 跳转小程序页面PATH */
              path: string
              /** 跳转小程序页面名称 */
              text: string
            }
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string
            }
            /** 动作id */
            action_id?: string
          }
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 (RFC 3339) */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
        /** 按钮组 */
        button_group?: {
          /** 按钮组 */
          buttons?: {
            /** 文本 */
            text?: string
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?:
                | 'ACTION_TYPE_SEND_MESSAGE'
                | 'ACTION_TYPE_JUMP_URL'
                | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
                | (string & {})
              /** 跳转链接 */
              jump_url?: string
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid: string
                /** 跳转小程序页面PATH */
                path: string
                /** 跳转小程序页面名称 */
                text: string
              }
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string
                /** 自定义透传字段 */
                custom_data?: string
              }
              /** 动作id */
              action_id?: string
            }
            /** 失效配置 */
            invalid_info?: {
              /** 过期时间 (RFC 3339) */
              expired_time?: string
              /** 是否可以多次点击 */
              multi_clickable?: boolean
            }
          }[]
          /** 按钮布局方式 */
          button_layout?: 'LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | (string & {})
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 (RFC 3339) */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
      }[]
      /** 发送者身份类别 */
      sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {})
      /** 自定义透传信息 */
      custom_data?: string
    }
    /** 用户点击回复消息 */
    click_message?: {
      /** 回复的消息内容 */
      message_content?: Readonly<Record<string, unknown>>
      /** 动作id */
      action_id?: string
      /** 被点击的操作流水号 */
      clicked_log_id?: string
    }
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉协商历史总条数 */
  total_count?: number
}

export interface PostV3MerchantServiceComplaintsV2ByComplaintIdResponseBody {
  /** 被诉商户号 */
  complainted_mchid: string
  /** 回复内容 */
  response_content: string
  response_images?: readonly string[] | undefined
  /** 跳转链接 */
  jump_url?: string | undefined
  /** 跳转链接文案 */
  jump_url_text?: string | undefined
  /** 跳转小程序信息 */
  mini_program_jump_info?:
    | {
        /** 跳转小程序APPID */
        appid: string
        /** 跳转小程序页面PATH */
        path: string
        /** 跳转小程序页面名称 */
        text: string
      }
    | undefined
}

/** 提交回复 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdResponseRequest extends JsonOptions {
  /** 投诉单号 */
  complaint_id: string
  query?: undefined
  json: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseBody
}

export interface PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceBody {
  /** 被诉商户号 */
  complainted_mchid: string
  /** 消息内容 */
  message: {
    /** 消息内容 */
    blocks?:
      | readonly {
          /** 消息块类型 */
          type?: 'TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | undefined
          /** 文本 */
          text?:
            | {
                /** 文本 */
                text?: string | undefined
                /** 文本颜色 */
                color?: 'DEFAULT' | 'SECONDARY' | undefined
                /** 是否粗体 */
                is_bold?: boolean | undefined
              }
            | undefined
          /** 图片 */
          image?:
            | {
                /** 媒体ID (上传接口返回的 media_id) */
                media_id?: string | undefined
                /** 图片样式类型 */
                image_style_type?: 'IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | undefined
              }
            | undefined
          /** 链接 */
          link?:
            | {
                /** 文本 */
                text?: string | undefined
                /** 动作 */
                action?:
                  | {
                      /** 动作类型 */
                      action_type?:
                        | 'ACTION_TYPE_SEND_MESSAGE'
                        | 'ACTION_TYPE_JUMP_URL'
                        | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
                        | undefined
                      /** 跳转链接 */
                      jump_url?: string | undefined
                      /** 跳转小程序信息 */
                      mini_program_jump_info?:
                        | {
                            /** 跳转小程序APPID */
                            appid: string
                            /** 跳转小程序页面PATH */
                            path?: string | undefined
                            /** 跳转小程序页面名称 */
                            text?: string | undefined
                          }
                        | undefined
                      /** 回复消息内容 */
                      message_info?:
                        | {
                            /** 回复的消息内容 */
                            content: string
                            /** 自定义透传字段 */
                            custom_data?: string | undefined
                          }
                        | undefined
                      /** 动作id */
                      action_id?: string | undefined
                    }
                  | undefined
                /** 失效配置 */
                invalid_info?:
                  | {
                      /** 过期时间 (RFC 3339) */
                      expired_time?: string | undefined
                      /** 是否可以多次点击 */
                      multi_clickable?: boolean | undefined
                    }
                  | undefined
              }
            | undefined
          /** FAQ列表 */
          faq_list?:
            | {
                /** FAQ列表 */
                faqs?:
                  | readonly {
                      /** faq的id */
                      faq_id?: string | undefined
                      /** faq内容 */
                      faq_title?: string | undefined
                      /** 动作 */
                      action?:
                        | {
                            /** 动作类型 */
                            action_type?:
                              | 'ACTION_TYPE_SEND_MESSAGE'
                              | 'ACTION_TYPE_JUMP_URL'
                              | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
                              | undefined
                            /** 跳转链接 */
                            jump_url?: string | undefined
                            /** 跳转小程序信息 */
                            mini_program_jump_info?:
                              | {
                                  /** 跳转小程序APPID */
                                  appid: string
                                  /** 跳转小程序页面PATH */
                                  path?: string | undefined
                                  /** 跳转小程序页面名称 */
                                  text?: string | undefined
                                }
                              | undefined
                            /** 回复消息内容 */
                            message_info?:
                              | {
                                  /** 回复的消息内容 */
                                  content: string
                                  /** 自定义透传字段 */
                                  custom_data?: string | undefined
                                }
                              | undefined
                            /** 动作id */
                            action_id?: string | undefined
                          }
                        | undefined
                    }[]
                  | undefined
              }
            | undefined
          /** 按钮 */
          button?:
            | {
                /** 文本 */
                text?: string | undefined
                /** 动作 */
                action?:
                  | {
                      /** 动作类型 */
                      action_type?:
                        | 'ACTION_TYPE_SEND_MESSAGE'
                        | 'ACTION_TYPE_JUMP_URL'
                        | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
                        | undefined
                      /** 跳转链接 */
                      jump_url?: string | undefined
                      /** 跳转小程序信息 */
                      mini_program_jump_info?:
                        | {
                            /** 跳转小程序APPID */
                            appid: string
                            /** 跳转小程序页面PATH */
                            path?: string | undefined
                            /** 跳转小程序页面名称 */
                            text?: string | undefined
                          }
                        | undefined
                      /** 回复消息内容 */
                      message_info?:
                        | {
                            /** 回复的消息内容 */
                            content: string
                            /** 自定义透传字段 */
                            custom_data?: string | undefined
                          }
                        | undefined
                      /** 动作id */
                      action_id?: string | undefined
                    }
                  | undefined
                /** 失效配置 */
                invalid_info?:
                  | {
                      /** 过期时间 (RFC 3339) */
                      expired_time?: string | undefined
                      /** 是否可以多次点击 */
                      multi_clickable?: boolean | undefined
                    }
                  | undefined
              }
            | undefined
          /** 按钮组 */
          button_group?:
            | {
                /** 按钮组 */
                buttons?:
                  | readonly {
                      /** 文本 */
                      text?: string | undefined
                      /** 动作 */
                      action?:
                        | {
                            /** 动作类型 */
                            action_type?:
                              | 'ACTION_TYPE_SEND_MESSAGE'
                              | 'ACTION_TYPE_JUMP_URL'
                              | 'ACTION_TYPE_JUMP_MINI_PROGRAM'
                              | undefined
                            /** 跳转链接 */
                            jump_url?: string | undefined
                            /** 跳转小程序信息 */
                            mini_program_jump_info?:
                              | {
                                  /** 跳转小程序APPID */
                                  appid: string
                                  /** 跳转小程序页面PATH */
                                  path?: string | undefined
                                  /** 跳转小程序页面名称 */
                                  text?: string | undefined
                                }
                              | undefined
                            /** 回复消息内容 */
                            message_info?:
                              | {
                                  /** 回复的消息内容 */
                                  content: string
                                  /** 自定义透传字段 */
                                  custom_data?: string | undefined
                                }
                              | undefined
                            /** 动作id */
                            action_id?: string | undefined
                          }
                        | undefined
                      /** 失效配置 */
                      invalid_info?:
                        | {
                            /** 过期时间 (RFC 3339) */
                            expired_time?: string | undefined
                            /** 是否可以多次点击 */
                            multi_clickable?: boolean | undefined
                          }
                        | undefined
                    }[]
                  | undefined
                /** 按钮布局方式 */
                button_layout?:
                  | 'LAYOUT_UNKNOWN'
                  | 'LAYOUT_HORIZONTAL'
                  | 'LAYOUT_VERTICAL'
                  | undefined
                /** 失效配置 */
                invalid_info?:
                  | {
                      /** 过期时间 (RFC 3339) */
                      expired_time?: string | undefined
                      /** 是否可以多次点击 */
                      multi_clickable?: boolean | undefined
                    }
                  | undefined
              }
            | undefined
        }[]
      | undefined
    /** 发送者身份类别 */
    sender_identity?: 'UNKNOWN' | 'MANUAL' | 'MACHINE' | undefined
    /** 自定义透传信息 */
    custom_data?: string | undefined
  }
  /** 幂等ID */
  idempotent_id: string
}

/** 回复需要即时服务的投诉单 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceRequest
  extends JsonOptions {
  /** 投诉单号 */
  complaint_id: string
  query?: undefined
  json: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceBody
}

export interface PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceResponse {
  /** 操作流水号 */
  log_id?: string
}

export interface PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressBody {
  /** 审批动作 */
  action: 'REJECT' | 'APPROVE'
  /** 预计发起退款时间 */
  launch_refund_day?: number | undefined
  /** 拒绝退款原因 */
  reject_reason?: string | undefined
  /** 拒绝退款的举证图片列表 */
  reject_media_list?: readonly string[] | undefined
  /** 备注 */
  remark?: string | undefined
}

/** 更新退款审批结果 */
export interface PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressRequest
  extends JsonOptions {
  /** 投诉单号 */
  complaint_id: string
  query?: undefined
  json: PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressBody
}

/** 查询投诉详情 */
export interface GetV3MerchantServiceComplaintsByTransactionIdRequest extends BodilessOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query?: undefined
}

export interface GetV3MerchantServiceComplaintsByTransactionIdResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 投诉时间 */
  complaint_time: string
  /** 投诉金额 */
  amount: number
  /** 投诉人联系方式 (加密) */
  payer_phone?: string
  /** 投诉描述 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 冻结结束时间 */
  frozen_end_time?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 投诉单处理进展状态 */
  complaint_handle_state: string
}

/** 查询投诉协商历史 */
export interface GetV3MerchantServiceComplaintsByTransactionIdNegotiationHistorysRequest
  extends BodilessOptions {
  /** 微信支付订单号 */
  transaction_id: string
  query?: undefined
}

export interface GetV3MerchantServiceComplaintsByTransactionIdNegotiationHistorysResponse {
  /** 投诉协商历史 */
  complaint_negotiation_history?: {
    /** 操作人 */
    operate_user: string
    /** 操作时间 */
    operate_time: string
    /** 操作类型 */
    operate_type:
      | 'USER_CREATE_COMPLAINT'
      | 'CREATE_COMPLAINT_BY_PLATFORM'
      | 'USER_CONTINUE_COMPLAINT'
      | 'USER_REVOKE_COMPLAINT'
      | 'USER_CONFIRM_COMPLAINT'
      | 'SELLER_REFUND'
      | 'MERCHANT_LAUNCH_CONFIRM_PROCESS'
      | 'USER_RESPONSE'
      | 'MERCHANT_RESPONSE'
      | 'RESPONSE_BY_PLATFORM'
      | 'CONTINUE_COMPLAINT_BY_PLATFORM'
      | 'CREATE_COMPLAINT_SYSTEM_MESSAGE'
      | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE'
      | 'SELLER_REFUND_SYSTEM_MESSAGE'
      | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE'
      | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE'
      | (string & {})
    /** 操作内容 */
    operate_details?: string
    /** 协商历史图片凭证 */
    image_list?: string[]
  }[]
}

export interface PostV3MerchantServiceFeedbacksBody {
  /** 微信支付订单号 */
  transaction_id: string
  /** 被诉商户号 */
  complainted_mchid: string
  /** 反馈内容类型 */
  feedback_type?: number | undefined
  /** 反馈内容 */
  feedback_content: string
  /** 图片凭证 */
  feedback_images?: readonly string[] | undefined
  /** 反馈处理完成 */
  launch_confirm_process?: boolean | undefined
}

/** 商户反馈 */
export interface PostV3MerchantServiceFeedbacksRequest extends JsonOptions {
  query?: undefined
  json: PostV3MerchantServiceFeedbacksBody
}

export type PostV3MerchantServiceImagesUploadBody = {
  /** 图片文件 */
  file: FileContent
  /** 媒体文件元信息JSON格式字符串 */
  meta: {
    /** 文件名称 */
    filename?: string | undefined
    /** 文件摘要 */
    sha256?: string | undefined
  }
}

/** 商户上传反馈图片 */
export interface PostV3MerchantServiceImagesUploadRequest extends MultipartOptions {
  query?: undefined
  multipart: PostV3MerchantServiceImagesUploadBody | FormData
}

export interface PostV3MerchantServiceImagesUploadResponse {
  /** 媒体文件标识ID (上传接口返回的 media_id) */
  media_id: string
}

/** 图片下载 */
export interface GetV3MerchantServiceImagesByMediaIdRequest<
  A extends As | undefined = As | undefined,
> extends FileOptions<A, false> {
  /** 媒体文件ID */
  media_id: string
  query?: undefined
}

export interface V3MerchantService extends ListedNode {
  readonly complaintNotifications: V3MerchantServiceComplaintNotifications
  readonly complaints: V3MerchantServiceComplaints
  readonly complaintsV2: V3MerchantServiceComplaintsV2
  readonly feedbacks: V3MerchantServiceFeedbacks
  readonly images: V3MerchantServiceImages
}

export interface V3MerchantServiceComplaintNotifications extends ListedNode {
  /**
   * 删除投诉通知回调 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/delete-complaint-notifications.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_5.shtml
   */
  delete(
    options?: DeleteV3MerchantServiceComplaintNotificationsRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 删除投诉通知回调 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/delete-complaint-notifications.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_5.shtml
   */
  deleteAsync(
    options?: DeleteV3MerchantServiceComplaintNotificationsRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
  /**
   * 查询投诉通知回调 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/query-complaint-notifications.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_3.shtml
   */
  get(
    options?: GetV3MerchantServiceComplaintNotificationsRequest,
  ): Promise<WechatpayResponse<GetV3MerchantServiceComplaintNotificationsResponse>>
  /**
   * 查询投诉通知回调 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/query-complaint-notifications.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_3.shtml
   */
  getAsync(
    options?: GetV3MerchantServiceComplaintNotificationsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantServiceComplaintNotificationsResponse>>
  /**
   * 创建投诉通知回调 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/create-complaint-notifications.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_2.shtml
   */
  post(
    options: PostV3MerchantServiceComplaintNotificationsRequest,
  ): Promise<WechatpayResponse<PostV3MerchantServiceComplaintNotificationsResponse>>
  /**
   * 创建投诉通知回调 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/create-complaint-notifications.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_2.shtml
   */
  postAsync(
    options: PostV3MerchantServiceComplaintNotificationsRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantServiceComplaintNotificationsResponse>>
  /**
   * 更新投诉通知回调 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/update-complaint-notifications.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_4.shtml
   */
  put(
    options: PutV3MerchantServiceComplaintNotificationsRequest,
  ): Promise<WechatpayResponse<PutV3MerchantServiceComplaintNotificationsResponse>>
  /**
   * 更新投诉通知回调 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaint-notifications/update-complaint-notifications.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_4.shtml
   */
  putAsync(
    options: PutV3MerchantServiceComplaintNotificationsRequest,
  ): ChainPromise<WechatpayResponse<PutV3MerchantServiceComplaintNotificationsResponse>>
}

export interface V3MerchantServiceComplaints extends ListedNode {
  /**
   * 查询投诉信息 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
   * @deprecated
   */
  get(
    options: GetV3MerchantServiceComplaintsRequest,
  ): Promise<WechatpayResponse<GetV3MerchantServiceComplaintsResponse>>
  /**
   * 查询投诉信息 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
   * @deprecated
   */
  getAsync(
    options: GetV3MerchantServiceComplaintsRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantServiceComplaintsResponse>>
  readonly _transaction_id_: V3MerchantServiceComplaintsByTransactionId
}

export interface V3MerchantServiceComplaintsByTransactionId extends ListedNode {
  /**
   * 查询投诉详情 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
   * @deprecated
   */
  get(
    options: GetV3MerchantServiceComplaintsByTransactionIdRequest,
  ): Promise<WechatpayResponse<GetV3MerchantServiceComplaintsByTransactionIdResponse>>
  /**
   * 查询投诉详情 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
   * @deprecated
   */
  getAsync(
    options: GetV3MerchantServiceComplaintsByTransactionIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantServiceComplaintsByTransactionIdResponse>>
  readonly negotiationHistorys: V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys
}

export interface V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys extends ListedNode {
  /**
   * 查询投诉协商历史 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
   * @deprecated
   */
  get(
    options: GetV3MerchantServiceComplaintsByTransactionIdNegotiationHistorysRequest,
  ): Promise<
    WechatpayResponse<GetV3MerchantServiceComplaintsByTransactionIdNegotiationHistorysResponse>
  >
  /**
   * 查询投诉协商历史 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
   * @deprecated
   */
  getAsync(
    options: GetV3MerchantServiceComplaintsByTransactionIdNegotiationHistorysRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MerchantServiceComplaintsByTransactionIdNegotiationHistorysResponse>
  >
}

export interface V3MerchantServiceComplaintsV2 extends ListedNode {
  /**
   * 查询投诉单列表 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/list-complaints-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_11.shtml
   */
  get(
    options: GetV3MerchantServiceComplaintsV2Request,
  ): Promise<WechatpayResponse<GetV3MerchantServiceComplaintsV2Response>>
  /**
   * 查询投诉单列表 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/list-complaints-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_11.shtml
   */
  getAsync(
    options: GetV3MerchantServiceComplaintsV2Request,
  ): ChainPromise<WechatpayResponse<GetV3MerchantServiceComplaintsV2Response>>
  readonly _complaint_id_: V3MerchantServiceComplaintsV2ByComplaintId
}

export interface V3MerchantServiceComplaintsV2ByComplaintId extends ListedNode {
  /**
   * 查询投诉单详情 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-complaint-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_13.shtml
   */
  get(
    options: GetV3MerchantServiceComplaintsV2ByComplaintIdRequest,
  ): Promise<WechatpayResponse<GetV3MerchantServiceComplaintsV2ByComplaintIdResponse>>
  /**
   * 查询投诉单详情 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-complaint-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_13.shtml
   */
  getAsync(
    options: GetV3MerchantServiceComplaintsV2ByComplaintIdRequest,
  ): ChainPromise<WechatpayResponse<GetV3MerchantServiceComplaintsV2ByComplaintIdResponse>>
  readonly complete: V3MerchantServiceComplaintsV2ByComplaintIdComplete
  readonly negotiationHistorys: V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys
  readonly response: V3MerchantServiceComplaintsV2ByComplaintIdResponse
  readonly responseImmediateService: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService
  readonly updateRefundProgress: V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdComplete extends ListedNode {
  /**
   * 反馈处理完成 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/complete-complaint-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_15.shtml
   */
  post(
    options: PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 反馈处理完成 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/complete-complaint-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_15.shtml
   */
  postAsync(
    options: PostV3MerchantServiceComplaintsV2ByComplaintIdCompleteRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys extends ListedNode {
  /**
   * 查询投诉协商历史 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_12.shtml
   */
  get(
    options: GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysRequest,
  ): Promise<
    WechatpayResponse<GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysResponse>
  >
  /**
   * 查询投诉协商历史 (服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_12.shtml
   */
  getAsync(
    options: GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysRequest,
  ): ChainPromise<
    WechatpayResponse<GetV3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorysResponse>
  >
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdResponse extends ListedNode {
  /**
   * 提交回复 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/response-complaint-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_14.shtml
   */
  post(
    options: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 提交回复 (服务商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/response-complaint-v2.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_2_14.shtml
   */
  postAsync(
    options: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService
  extends ListedNode {
  /** 回复需要即时服务的投诉单 (普通商户、服务商) */
  post(
    options: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceRequest,
  ): Promise<
    WechatpayResponse<PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceResponse>
  >
  /** 回复需要即时服务的投诉单 (普通商户、服务商) */
  postAsync(
    options: PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceRequest,
  ): ChainPromise<
    WechatpayResponse<PostV3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateServiceResponse>
  >
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress extends ListedNode {
  /**
   * 更新退款审批结果 (直连商户、服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/update-refund-progress.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter10_2_19.shtml
   */
  post(
    options: PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressRequest,
  ): Promise<WechatpayResponse<undefined>>
  /**
   * 更新退款审批结果 (直连商户、服务商、渠道商、从业机构)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/update-refund-progress.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter10_2_19.shtml
   */
  postAsync(
    options: PostV3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgressRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MerchantServiceFeedbacks extends ListedNode {
  /**
   * 商户反馈 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
   * @deprecated
   */
  post(options: PostV3MerchantServiceFeedbacksRequest): Promise<WechatpayResponse<undefined>>
  /**
   * 商户反馈 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
   * @deprecated
   */
  postAsync(
    options: PostV3MerchantServiceFeedbacksRequest,
  ): ChainPromise<WechatpayResponse<undefined>>
}

export interface V3MerchantServiceImages extends ListedNode {
  readonly _media_id_: V3MerchantServiceImagesByMediaId
  readonly upload: V3MerchantServiceImagesUpload
}

export interface V3MerchantServiceImagesByMediaId extends ListedNode {
  /**
   * 图片下载 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/query-images.html
   * @see https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/images/query-images.html
   */
  get<A extends As | undefined = undefined>(
    options: GetV3MerchantServiceImagesByMediaIdRequest<A>,
  ): Promise<FileResponse<A>>
  /**
   * 图片下载 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/query-images.html
   * @see https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/images/query-images.html
   */
  getAsync<A extends As | undefined = undefined>(
    options: GetV3MerchantServiceImagesByMediaIdRequest<A>,
  ): ChainPromise<FileResponse<A>>
}

export interface V3MerchantServiceImagesUpload extends ListedNode {
  /**
   * 商户上传反馈图片 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/create-images.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter5_1.shtml
   */
  post(
    options: PostV3MerchantServiceImagesUploadRequest,
  ): Promise<WechatpayResponse<PostV3MerchantServiceImagesUploadResponse>>
  /**
   * 商户上传反馈图片 (直连商户、服务商、渠道商)
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/images/create-images.html
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter5_1.shtml
   */
  postAsync(
    options: PostV3MerchantServiceImagesUploadRequest,
  ): ChainPromise<WechatpayResponse<PostV3MerchantServiceImagesUploadResponse>>
}
