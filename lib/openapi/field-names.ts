/**
 * Whether a field, or a placeholder, is by its name a number of the merchant's own, by which WeChat Pay recognises what it
 * was asked before, e.g. `out_refund_no`.
 */
export const isBusinessNumber = (name: string): boolean => NUMBER.test(name) && !OTHER.test(name)

/** Whether a field of a form is by its name the digest of its file. */
export const isDigest = (name: string): boolean =>
  /^(?:sha256|file_digest|digest|media_hash)$/.test(name)

const NAMED = [
  'authenticate_number',
  'authorization_code',
  'business_code',
  'contract_code',
  'fapiao_apply_id',
  'idempotent_id',
  'mch_billno',
  'mchnt_order_id',
  'merchant_plan_no',
  'merchant_sign_plan_no',
  'merchant_submit_id',
  'partner_trade_no',
  'print_order_no',
  'req_ssn',
  'task_id',
]

const NUMBER = new RegExp(
  `^(?:(?:combine_)?out_\\w+_(?:no|id|code|number)|\\w+_request_no|${NAMED.join('|')})$`,
)

/** These name a user, a place or a thing that a call is about, not the call. */
const OTHER = /^out_(?:(?:user|shop|table|product|parking_lot|record)_\w+|parking_id)$/
