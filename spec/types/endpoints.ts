/** What must not compile: a field too few, one too many, or one of a wrong type. */
export type Wrong =
  | { readonly without: string }
  | { readonly added: string; readonly value?: unknown }
  | { readonly changed: string; readonly value: unknown }

/** Rules about one endpoint, tried in every spelling. Options are what the catalogue documents. */
export interface EndpointCase {
  readonly endpoint: string
  readonly wrong: readonly Wrong[]
  /** Verbs that the endpoint does not have. */
  readonly notVerbs: readonly string[]
  /** Expressions on the answer's `data` that compile, and that do not. */
  readonly reads?: readonly string[]
  readonly notReads?: readonly string[]
}

const CARD = 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}'

export const endpoints: readonly EndpointCase[] = [
  {
    endpoint: `GET ${CARD}`,
    wrong: [
      { without: 'card_id' },
      { without: 'code' },
      { changed: 'code', value: 5 },
      { added: 'query.card_id' },
      { added: 'json.level' },
      { added: 'body' },
      { added: 'cardId' },
      { added: 'verify', value: false },
      { added: 'as', value: 'stream' },
      { added: 'security', value: true },
    ],
    notVerbs: ['post', 'put', 'delete', 'head', 'then'],
    reads: ['user_card_status', 'level', 'user_information?.common_field_list?.[0]?.value'],
    notReads: ['user_card_state', 'user_information?.common_fields', 'balance?.total'],
  },
  {
    endpoint: `PATCH ${CARD}`,
    wrong: [
      { without: 'json' },
      { without: 'card_id' },
      { without: 'json.balance_information.add_balance' },
      { changed: 'json.balance_information.balance', value: '888' },
      { changed: 'json.need_inform_level', value: 'true' },
      { added: 'json.card_id' },
      { added: 'json.lvl' },
      { added: 'query.code' },
      { added: 'xml.level' },
      { added: 'multipart.meta' },
    ],
    notVerbs: ['post', 'putAsync'],
    notReads: ['level'],
  },
  {
    endpoint: 'DELETE v3/marketing/membercard-open/cards/{card_id}',
    wrong: [{ without: 'card_id' }, { added: 'json.card_id' }, { added: 'query.card_id' }],
    notVerbs: ['post', 'put'],
    notReads: ['card_id'],
  },
  {
    endpoint: 'POST v3/pay/transactions/jsapi',
    wrong: [
      { without: 'json.payer.openid' },
      { without: 'json.amount.total' },
      { without: 'json.notify_url' },
      { changed: 'json.amount.total', value: '100' },
      { changed: 'json.amount.currency', value: 1 },
      { added: 'json.amount.totle' },
      { added: 'json.openid' },
      { added: 'openid' },
      { changed: 'json.limit_pay', value: 'no_credit' },
    ],
    notVerbs: ['get', 'patchAsync'],
    reads: ['prepay_id.length'],
    notReads: ['prepayid'],
  },
  {
    endpoint: 'POST v3/pay/transactions/native',
    wrong: [
      { without: 'json.description' },
      { added: 'json.openid' },
      { without: 'json' },
      { added: 'security', value: true },
    ],
    notVerbs: ['get'],
    reads: ['code_url.length'],
    notReads: ['prepay_id'],
  },
  {
    endpoint: 'POST v3/pay/transactions/h5',
    wrong: [
      { without: 'json.scene_info' },
      { without: 'json.scene_info.h5_info' },
      { added: 'json.scene_info.h5_info.wap' },
    ],
    notVerbs: ['get'],
    reads: ['h5_url.length'],
    notReads: ['code_url'],
  },
  {
    endpoint: 'GET v3/pay/transactions/id/{transaction_id}',
    wrong: [
      { without: 'query' },
      { without: 'query.mchid' },
      { changed: 'query.mchid', value: 1900000109 },
      { added: 'query.mch_id' },
      { without: 'transaction_id' },
      { added: 'query.transaction_id' },
    ],
    notVerbs: ['post'],
    reads: ["trade_state === 'SUCCESS'", "trade_state === 'A_STATE_OF_TOMORROW'", 'amount?.total'],
    notReads: ['trade_status', 'amount?.sum'],
  },
  {
    endpoint: 'POST v3/pay/transactions/out-trade-no/{out_trade_no}/close',
    wrong: [{ without: 'json.mchid' }, { without: 'out_trade_no' }, { added: 'json.out_trade_no' }],
    notVerbs: ['get'],
    notReads: ['trade_state'],
  },
  {
    endpoint: 'POST v3/refund/domestic/refunds',
    wrong: [
      { without: 'json.out_refund_no' },
      { without: 'json.amount.refund' },
      { changed: 'json.amount.refund', value: `${1.5 - 0.5}` },
      { added: 'json.refund_fee' },
    ],
    notVerbs: ['get', 'patch'],
    reads: ['refund_id', "status === 'SUCCESS'", 'amount.refund'],
    notReads: ['refundId', 'amount.fee'],
  },
  {
    endpoint: 'GET v3/refund/domestic/refunds/{out_refund_no}',
    wrong: [{ without: 'out_refund_no' }, { changed: 'query.sub_mchid', value: 19 }],
    notVerbs: ['post'],
    reads: ['status'],
    notReads: ['state'],
  },
  {
    endpoint: 'POST v3/profitsharing/receivers/delete',
    wrong: [
      { without: 'json.account' },
      { changed: 'json.type', value: 'OPENID' },
      { added: 'json.relation_type' },
    ],
    notVerbs: ['get', 'delete'],
    reads: ['account'],
    notReads: ['acount'],
  },
  {
    endpoint: 'POST v3/profitsharing/receivers/add',
    wrong: [{ without: 'json.relation_type' }, { changed: 'json.relation_type', value: 'FRIEND' }],
    notVerbs: ['get'],
    reads: ['relation_type'],
    notReads: ['relation'],
  },
  {
    endpoint: 'POST v3/applyment4sub/applyment/',
    wrong: [
      { without: 'json.business_code' },
      { without: 'json.contact_info.contact_name' },
      { added: 'json.contact_info.name' },
      { changed: 'json.subject_info.subject_type', value: 'COMPANY' },
    ],
    notVerbs: ['get'],
    reads: ['applyment_id'],
    notReads: ['applyment'],
  },
  {
    endpoint: 'POST v3/merchant/media/upload',
    wrong: [
      { without: 'multipart' },
      { without: 'multipart.file' },
      { without: 'multipart.meta' },
      { changed: 'multipart.file', value: '/tmp/a.png' },
      { added: 'multipart.meta.sha1' },
      { added: 'json.file' },
    ],
    notVerbs: ['get'],
    reads: ['media_id'],
    notReads: ['mediaId'],
  },
  {
    endpoint: 'GET v3/billdownload/file',
    wrong: [{ without: 'query.token' }, { added: 'as', value: 'json5' }, { added: 'json.token' }],
    notVerbs: ['post'],
    reads: ['length'],
    notReads: ['token'],
  },
  {
    endpoint: 'GET v3/bill/tradebill',
    wrong: [
      { without: 'query.bill_date' },
      { changed: 'query.bill_type', value: 'SUCCESSFUL' },
      { added: 'query.date' },
    ],
    notVerbs: ['post'],
    reads: ['download_url', 'hash_value'],
    notReads: ['url'],
  },
  {
    endpoint: 'GET v3/certificates',
    wrong: [{ changed: 'query.algorithm_type', value: 'rsa' }, { added: 'algorithm_type' }],
    notVerbs: ['post'],
    reads: ['data[0]?.encrypt_certificate?.ciphertext'],
    notReads: ['serial_no', 'data.serial_no'],
  },
  {
    endpoint: 'GET v3/merchant-service/complaints-v2',
    wrong: [
      { without: 'query.begin_date' },
      { changed: 'query.limit', value: '10' },
      { added: 'query.page' },
    ],
    notVerbs: ['post'],
    reads: ['data?.[0]?.complaint_id', 'total_count'],
    notReads: ['complaints'],
  },
  {
    endpoint: 'POST v3/fund-app/mch-transfer/transfer-bills',
    wrong: [
      { without: 'json.transfer_scene_id' },
      { changed: 'json.transfer_amount', value: '1' },
      { added: 'json.amount' },
    ],
    notVerbs: ['get'],
    reads: ['transfer_bill_no', 'package_info'],
    notReads: ['batch_id'],
  },
  {
    endpoint: 'POST v3/marketing/partnerships/build',
    wrong: [
      { without: 'headers' },
      { without: "headers['Idempotency-Key']" },
      { without: 'json.partner' },
      { changed: 'json.partner.type', value: 'SHOP' },
    ],
    notVerbs: ['get'],
    reads: ['partner.type'],
    notReads: ['partner.name'],
  },
  {
    endpoint: 'PUT hk/v3/merchants',
    wrong: [{ without: 'json.sp_mchid' }, { added: 'json.mchid' }, { added: 'query.sp_mchid' }],
    notVerbs: ['get', 'patch'],
    reads: ['sub_mchid.length'],
    notReads: ['mchid'],
  },
  {
    endpoint: 'GET hk/v3/statements',
    wrong: [{ without: 'query' }, { added: 'verify', value: false }, { added: 'as', value: 'csv' }],
    notVerbs: ['post'],
    reads: ['length'],
    notReads: ['rows'],
  },
  {
    endpoint: 'GET v3/global/certificates',
    wrong: [{ added: 'json' }, { added: 'host' }],
    notVerbs: ['put'],
    notReads: ['nothing'],
  },
  {
    endpoint: 'POST v2/pay/micropay',
    wrong: [
      { without: 'xml' },
      { without: 'xml.auth_code' },
      { added: 'xml.authcode' },
      { added: 'json.auth_code' },
      { changed: 'xml.total_fee', value: true },
    ],
    notVerbs: ['get'],
    reads: ['total_fee.length', "return_code === 'SUCCESS'"],
    notReads: ['total', 'coupon_id_0'],
  },
  {
    endpoint: 'POST v2/pay/orderquery',
    wrong: [{ added: 'xml.trade_no' }, { without: 'xml.appid' }],
    notVerbs: ['get'],
    reads: ["['coupon_id_0']?.length", "['coupon_id_19']?.length", "trade_state === 'USERPAYING'"],
    notReads: ['coupon_id_x', "['coupon_id_0'].length"],
  },
  {
    endpoint: 'POST v2/secapi/mch/addInstitutionsub',
    wrong: [{ without: 'xml' }, { added: 'xml.nothing' }],
    notVerbs: ['get'],
    notReads: ['nothing'],
  },
  {
    endpoint: 'GET v2/papay/entrustweb',
    wrong: [
      { added: 'xml.plan_id' },
      { added: 'query.plan' },
      { changed: 'query.notify_url', value: 1 },
    ],
    notVerbs: ['post'],
  },
]
