/** Queries whose paths do not tell what they are for, and what they are for: so the official pages say. */
const NAMED: readonly (readonly [query: string, ...posts: string[]])[] = [
  ['v3/brand/profitsharing/orders', 'v3/brand/profitsharing/finish-order'],
  ['v3/ecommerce/profitsharing/orders', 'v3/ecommerce/profitsharing/finish-order'],
  [
    'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}',
    'v3/fund-app/brand-redpacket/brand-merchant-batches',
  ],
  [
    'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}',
    'v3/webizpay/employees/{employee_id}/quota-cards',
  ],
  ['v2/applyment/micro/getstate', 'v2/applyment/micro/submit'],
  [
    'v2/cgi-bin/mch/customs/customdeclarequery',
    'v2/cgi-bin/mch/customs/customdeclareorder',
    'v2/cgi-bin/mch/newcustoms/customdeclareredeclare',
  ],
  [
    'v2/deposit/orderquery',
    'v2/deposit/consume',
    'v2/deposit/facepay',
    'v2/deposit/micropay',
    'v2/deposit/reverse',
    'v2/deposit/unifiedorder',
  ],
  ['v2/deposit/refundquery', 'v2/deposit/refund'],
  [
    'v2/mmpaymkttransfers/gethbinfo',
    'v2/mmpaymkttransfers/sendgroupredpack',
    'v2/mmpaymkttransfers/sendminiprogramhb',
    'v2/mmpaymkttransfers/sendredpack',
  ],
  ['v2/mmpaymkttransfers/gettransferinfo', 'v2/mmpaymkttransfers/promotion/transfers'],
  [
    'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket',
    'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket',
  ],
  ['v2/mmpaymkttransfers/queryworkwxredpack', 'v2/mmpaymkttransfers/sendworkwxredpack'],
  ['v2/mmpaysptrans/query_bank', 'v2/mmpaysptrans/pay_bank'],
  [
    'v2/papay/partner/querycontract',
    'v2/papay/partner/deletecontract',
    'v2/papay/partner/preentrustweb',
  ],
  ['v2/papay/querycontract', 'v2/papay/deletecontract', 'v2/papay/preentrustweb'],
  ['v2/pay/facepayquery', 'v2/pay/facepay', 'v2/secapi/pay/facepayreverse'],
  [
    'v2/pay/orderquery',
    'v2/pay/closeorder',
    'v2/pay/contractorder',
    'v2/pay/micropay',
    'v2/pay/unifiedorder',
    'v2/secapi/pay/reverse',
  ],
  ['v2/pay/paporderquery', 'v2/pay/pappayapply'],
  ['v2/pay/partner/paporderquery', 'v2/pay/partner/pappayapply'],
  [
    'v2/pay/profitsharingquery',
    'v2/secapi/pay/multiprofitsharing',
    'v2/secapi/pay/profitsharing',
    'v2/secapi/pay/profitsharingfinish',
  ],
  ['v2/pay/profitsharingreturnquery', 'v2/secapi/pay/profitsharingreturn'],
  ['v2/pay/querycombinedorder', 'v2/pay/closecombinedorder', 'v2/pay/combinedorder'],
  ['v2/pay/refundquery', 'v2/secapi/pay/refund'],
  ['v2/pay/refundqueryv2', 'v2/secapi/pay/refundv2'],
  ['v2/sandboxnew/pay/orderquery', 'v2/sandboxnew/pay/micropay', 'v2/sandboxnew/pay/unifiedorder'],
  ['v2/sandboxnew/pay/refundquery', 'v2/sandboxnew/pay/refund'],
  ['v2/transit/partnerpay/queryorder', 'v2/transit/partnerpay/payapply'],
  ['v2/transit/queryorder', 'v2/transit/pay/payapply'],
  ['v2/xdc/apiv2sandbox/pay/orderquery', 'v2/xdc/apiv2sandbox/pay/micropay'],
]

/** Which query tells what became of a `POST`, by the path of the `POST`. */
export const NAMED_QUERIES: ReadonlyMap<string, string> = new Map(
  NAMED.flatMap(([query, ...posts]) => posts.map((post) => [post, query] as const)),
)
