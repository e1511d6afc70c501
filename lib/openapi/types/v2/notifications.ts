// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

export interface V2PayscoreCheckFail {
  /** 商户号 */
  mch_id: string
  /** 公众账号ID */
  appid?: string
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {})
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 通知ID */
  event_id: string
  /** 通知创建时间 */
  event_create_time: string
  /** 通知类型 */
  event_type: 'CHECK.FAIL' | (string & {})
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {})
  /** 通知随机串 */
  event_nonce: string
  /** 通知附加数据 */
  event_associated_data?: string
  /** 通知密文 (AEAD_AES_256_GCM 密文) */
  event_ciphertext: string
  app_id?: string
}

export interface V2PayscoreCheckFailContent {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 完结凭证 */
  finish_ticket?: string
}

export interface V2PayscoreCheckSuccess {
  /** 商户号 */
  mch_id: string
  /** 公众账号ID */
  appid?: string
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {})
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 通知ID */
  event_id: string
  /** 通知创建时间 */
  event_create_time: string
  /** 通知类型 */
  event_type: 'CHECK.SUCCESS' | (string & {})
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {})
  /** 通知随机串 */
  event_nonce: string
  /** 通知附加数据 */
  event_associated_data?: string
  /** 通知密文 (AEAD_AES_256_GCM 密文) */
  event_ciphertext: string
  app_id?: string
}

export interface V2PayscoreCheckSuccessContent {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 完结凭证 */
  finish_ticket?: string
}

export interface V2PayscoreTransactionFail {
  /** 商户号 */
  mch_id: string
  /** 公众账号ID */
  appid?: string
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {})
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 通知ID */
  event_id: string
  /** 通知创建时间 */
  event_create_time: string
  /** 通知类型 */
  event_type: 'TRANSACTION.FAIL' | (string & {})
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {})
  /** 通知随机串 */
  event_nonce: string
  /** 通知附加数据 */
  event_associated_data?: string
  /** 通知密文 (AEAD_AES_256_GCM 密文) */
  event_ciphertext: string
  app_id?: string
}

export interface V2PayscoreTransactionFailContent {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 总金额 */
  total_amount?: string
  /** 预计离店时间 */
  end_time?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
}

export interface V2PayscoreTransactionSuccess {
  /** 商户号 */
  mch_id: string
  /** 公众账号ID */
  appid?: string
  /** 签名算法 */
  algorithm: 'HMAC-SHA256' | (string & {})
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 通知ID */
  event_id: string
  /** 通知创建时间 */
  event_create_time: string
  /** 通知类型 */
  event_type: 'TRANSACTION.SUCCESS' | (string & {})
  /** 通知加密类型 */
  event_algorithm: 'AEAD_AES_256_GCM' | (string & {})
  /** 通知随机串 */
  event_nonce: string
  /** 通知附加数据 */
  event_associated_data?: string
  /** 通知密文 (AEAD_AES_256_GCM 密文) */
  event_ciphertext: string
  app_id?: string
}

export interface V2PayscoreTransactionSuccessContent {
  /** 单据状态 */
  state?: string
  /** 服务ID */
  service_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商品名称 */
  goods_name?: string
  /** 是否归还 */
  returned?: string
  /** 房间 */
  room?: string
  /** 是否入住 */
  checked_in?: string
  /** 入住时间 */
  start_time?: string
  /** 押金金额 */
  deposit_amount?: string
  /** 总金额 */
  total_amount?: string
  /** 预计离店时间 */
  end_time?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
}

export interface V2CombinedTransactionsSuccess {
  /** 返回状态码 */
  return_code: string
  /** 返回信息 */
  return_msg?: string
  /** 合单APPID */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 设备号 */
  device_info?: string
  /** 合单用户标识 */
  combine_openid?: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {})
  /** 付款银行 */
  bank_type?: string
  /** 签名 */
  sign: string
  /** 签名类型 */
  sign_type: string
  /** 业务结果 */
  result_code: string
  /** 业务信息 */
  result_msg?: string
  /** 错误代码 */
  err_code?: string
  /** 错误信息 */
  err_code_des?: string
  /** JSON */
  sub_order_list: {
    /** 子订单数 */
    order_num: number
    /** 子订单列表 */
    order_list: {
      /** 公众账号ID */
      appid: string
      /** 商户号 */
      mch_id: string
      /** 用户标识 */
      openid: string
      /** 标价金额 */
      total_fee: number
      /** 现金支付金额 */
      cash_fee: number
      /** 微信订单号 */
      transaction_id: string
      /** 子单商户订单号 */
      out_trade_no: string
      /** 商家数据包 */
      attach?: string
      /** 支付完成时间 */
      time_end: string
    }[]
  }
}

export interface V2PapContractStateChanged {
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 签约协议号 */
  contract_code: string
  /** 模板id */
  plan_id: string
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 签名 */
  sign: string
  /** 变更类型 */
  change_type: 'ADD' | 'DELETE' | (string & {})
  /** 操作时间 */
  operate_time: string
  /** 委托代扣协议id */
  contract_id: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 协议解约方式 */
  contract_termination_mode?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | (string & {})
  /** 请求序列号 */
  request_serial: string
  /** 公众账号id */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 协议状态 */
  contract_state?: '0' | '1' | (string & {})
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 解约备注 */
  contract_termination_remark?: string
}

export interface V2RefundProcessed {
  /** 返回状态码 */
  return_code: string
  /** 返回信息 */
  return_msg?: string
  /** 公众平台APPID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 随机字符串 */
  nonce_str: string
  /** 加密的XML信息 (AES-256-ECB 密文) */
  req_info: string
}

export interface V2RefundProcessedContent {
  /** 商户退款单号 */
  out_refund_no: string
  /** 商户订单号 */
  out_trade_no: string
  /** 退款资金来源 */
  refund_account: string
  /** 申请退款金额 */
  refund_fee: string
  /** 微信退款单号 */
  refund_id: string
  /** 退款入账账户 */
  refund_recv_accout?: string
  /** 退款发起来源 */
  refund_request_source?: 'API' | 'VENDOR_PLATFORM' | (string & {})
  /** 退款状态 */
  refund_status: 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE' | (string & {})
  /** 退款金额 */
  settlement_refund_fee?: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 退款成功时间 */
  success_time?: string
  /** 订单金额 */
  total_fee: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 用户退款金额 */
  cash_refund_fee?: string
}

export interface V2TransactionSuccess {
  /** 公众平台APPID */
  appid: string
  /** 商家数据包 */
  attach?: string
  /** 付款银行 */
  bank_type: string
  /** 货币种类 */
  fee_type?: string
  /** 是否关注公众账号 */
  is_subscribe: 'Y' | 'N' | (string & {})
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 随机字符串 */
  nonce_str: string
  /** 用户标识 */
  openid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 业务结果 */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 签名 */
  sign: string
  /** 支付完成时间 */
  time_end?: string
  /** 标价金额 */
  total_fee: string
  /** 总代金券金额 */
  coupon_fee?: string
  /** 代金券使用数量 */
  coupon_count?: string
  /** 交易类型 */
  trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'PAP' | (string & {})
  /** 微信支付订单号 */
  transaction_id: string
  /** 委托代扣协议id */
  contract_id?: string
  /** ⽤户是否已还款 */
  user_repaid?: 'Y' | 'N' | (string & {})
  /** 交易状态 */
  trade_state?: 'SUCCESS' | 'PAY_FAIL' | (string & {})
  /** 设备号 (≤ 32 字符) */
  device_info?: string
  /** 用户子标识 (≤ 128 字符) */
  sub_openid?: string
  /** 是否关注子公众账号 (≤ 1 字符) */
  sub_is_subscribe?: 'Y' | 'N' | (string & {})
  /** 现金支付金额 */
  cash_fee?: string
  /** 现金支付币种 (≤ 16 字符) */
  cash_fee_type?: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 错误代码 (≤ 32 字符) */
  err_code?: string
  /** 错误代码描述 (≤ 128 字符) */
  err_code_des?: string
  /** 代金券类型 (coupon_type_$n) */
  [name: `coupon_type_${number}`]: string | undefined
  /** 代金券ID (coupon_id_$n) */
  [name: `coupon_id_${number}`]: string | undefined
  /** 单个代金券支付金额 (coupon_fee_$n) */
  [name: `coupon_fee_${number}`]: string | undefined
}

export interface V2TransactionsRisk {
  /** 返回状态码 */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {})
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 事件单号 */
  event_code: string
  /** 风险级别 */
  risk_level: 'LOW' | 'MEDIUM' | 'HIGH' | (string & {})
  /** 风险描述 */
  risk_level_desc: string
  /** 有风险交易的服务商号 */
  mch_id: string
  /** 有风险交易的商户号 */
  sub_mch_id: string
  /** JSON */
  transaction_id_list: {
    /** 微信订单号列表 */
    data: {
      /** 微信订单号 */
      transaction_id: string[]
    }
  }
}

export interface V2VehicleStateChanged {
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 公众平台APPID */
  appid: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名类型 */
  sign_type: 'HMAC-SHA256' | (string & {})
  /** 签名 */
  sign: string
  /** 车牌号 */
  plate_number: string
  /** 车牌变更事件类型 */
  vehicle_event_type?: 'NORMAL' | 'BLOCKED' | (string & {})
  /** 车牌变更事件信息 */
  vehicle_event_des?: 'OVERDUE' | 'REMOVE' | 'PAUSE' | (string & {})
  /** 发起扣费方式 */
  deduct_mode?: 'PROACTIVE' | 'AUTOPAY' | (string & {})
  /** 车牌变更事件发生时间 */
  vehicle_event_createtime: string
}

/** The XML of an APIv2 notification as it arrives, JSON in it read, what is encrypted in it as ciphertext, by name. */
export interface V2NotificationDocuments {
  /** 用户确认订单失败通知 */
  'v2/CHECK.FAIL': V2PayscoreCheckFail
  /** 用户确认订单成功通知 */
  'v2/CHECK.SUCCESS': V2PayscoreCheckSuccess
  /** 订单支付失败通知 */
  'v2/TRANSACTION.FAIL': V2PayscoreTransactionFail
  /** 订单支付成功通知 */
  'v2/TRANSACTION.SUCCESS': V2PayscoreTransactionSuccess
  /** 合单支付结果通知 */
  'v2/combined-transactions-success': V2CombinedTransactionsSuccess
  /** 签约与解约结果通知 */
  'v2/pap-contract-state-changed': V2PapContractStateChanged
  /** 退款结果通知 */
  'v2/refund-processed': V2RefundProcessed
  /** 支付结果通知 */
  'v2/transaction-success': V2TransactionSuccess
  /** 风险交易通知 */
  'v2/transactions-risk-occurred': V2TransactionsRisk
  /** 车牌状态变更通知 */
  'v2/vehicle-state-changed-for-parking': V2VehicleStateChanged
}

/** What an APIv2 notification tells, by name: what was encrypted in it, or else the XML itself. */
export interface V2NotificationResources {
  /** 用户确认订单失败通知 */
  'v2/CHECK.FAIL': V2PayscoreCheckFailContent
  /** 用户确认订单成功通知 */
  'v2/CHECK.SUCCESS': V2PayscoreCheckSuccessContent
  /** 订单支付失败通知 */
  'v2/TRANSACTION.FAIL': V2PayscoreTransactionFailContent
  /** 订单支付成功通知 */
  'v2/TRANSACTION.SUCCESS': V2PayscoreTransactionSuccessContent
  /** 合单支付结果通知 */
  'v2/combined-transactions-success': V2CombinedTransactionsSuccess
  /** 签约与解约结果通知 */
  'v2/pap-contract-state-changed': V2PapContractStateChanged
  /** 退款结果通知 */
  'v2/refund-processed': V2RefundProcessedContent
  /** 支付结果通知 */
  'v2/transaction-success': V2TransactionSuccess
  /** 风险交易通知 */
  'v2/transactions-risk-occurred': V2TransactionsRisk
  /** 车牌状态变更通知 */
  'v2/vehicle-state-changed-for-parking': V2VehicleStateChanged
}
