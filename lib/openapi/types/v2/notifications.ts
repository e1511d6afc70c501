/** Until the types are generated from the catalogue: three of them. */
export interface TransactionSuccess {
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  appid: string
  mch_id: string
  nonce_str: string
  out_trade_no: string
  transaction_id: string
  total_fee: string
  trade_type: string
  openid: string
  sign: string
  sign_type?: string
  attach?: string
  err_code?: string
  err_code_des?: string
}

export interface CombinedTransactionsSuccess {
  return_code: string
  result_code: string
  combine_appid: string
  combine_mch_id: string
  combine_out_trade_no: string
  nonce_str: string
  sign: string
  sub_order_list: {
    order_num: number
    order_list: { out_trade_no: string; transaction_id: string; total_fee: number }[]
  }
}

export interface RefundProcessed {
  return_code: string
  appid: string
  mch_id: string
  nonce_str: string
  req_info: string
}

export interface RefundProcessedContent {
  out_refund_no: string
  out_trade_no: string
  refund_fee: string
  refund_id: string
  refund_status: 'SUCCESS' | 'CHANGE' | 'REFUNDCLOSE' | (string & {})
  total_fee: string
  transaction_id: string
}

export interface V2NotificationResources {
  'v2/transaction-success': TransactionSuccess
  'v2/combined-transactions-success': CombinedTransactionsSuccess
  'v2/refund-processed': RefundProcessedContent
}

export interface V2NotificationDocuments {
  'v2/transaction-success': TransactionSuccess
  'v2/combined-transactions-success': CombinedTransactionsSuccess
  'v2/refund-processed': RefundProcessed
}
