// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { Facts } from './facts.js'

export const table: Readonly<Record<string, Facts>> = {
  'GET global/v3/customs/orders': { pages: { items: 'data' } },
  'POST global/v3/customs/verify-certificate': {
    encrypts: ['json.certificate_id', 'json.certificate_name'],
  },
  'POST hk/v3/merchants': {
    encrypts: ['json.contact.name', 'json.contact.phone', 'json.contact.email'],
  },
  'PUT hk/v3/merchants': {
    encrypts: ['json.contact.name', 'json.contact.phone', 'json.contact.email'],
  },
  'GET hk/v3/merchants/{sub_mchid}': {
    decrypts: ['contact.name', 'contact.phone', 'contact.email'],
  },
  'GET hk/v3/refunds': { pages: { size: 'count', items: 'data', total: 'total_num' } },
  'GET hk/v3/settle/settlements': { pages: { items: 'data' } },
  'GET hk/v3/statements': { raw: 'signed' },
  'GET v2/appauth/authindex': {
    host: 'https://payapp.mch.weixin.qq.com',
    raw: 'unsigned',
    nonceless: true,
  },
  'GET v2/appauth/getaccesstoken': { nonceless: true, signType: 'HMAC-SHA256' },
  'POST v2/applyment/micro/getstate': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/applyment/micro/getupgradestate': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/applyment/micro/modifyarchives': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/applyment/micro/modifycontactinfo': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/applyment/micro/signcontract': { security: true },
  'POST v2/applyment/micro/submit': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/applyment/micro/submitupgrade': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/billcommentsp/batchquerycomment': {
    security: true,
    raw: 'unsigned',
    signType: 'HMAC-SHA256',
  },
  'POST v2/cgi-bin/mch/customs/customdeclareorder': { nonceless: true, signType: 'MD5' },
  'POST v2/cgi-bin/mch/customs/customdeclarequery': { nonceless: true, signType: 'MD5' },
  'POST v2/cgi-bin/mch/newcustoms/customdeclareredeclare': { nonceless: true, signType: 'MD5' },
  'POST v2/deposit/consume': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/deposit/facepay': { signType: 'HMAC-SHA256', json: ['promotion_detail'] },
  'POST v2/deposit/micropay': { json: ['promotion_detail'] },
  'POST v2/deposit/orderquery': { json: ['promotion_detail'] },
  'POST v2/deposit/refund': { security: true },
  'POST v2/deposit/reverse': { security: true },
  'POST v2/face/get_wxpayface_authinfo': { host: 'https://payapp.weixin.qq.com' },
  'POST v2/fund/queryautowithdrawbydate': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/fund/reautowithdrawbydate': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/mchrisk/bankquerymchauditinfo': { signType: 'HMAC-SHA256' },
  'POST v2/mchrisk/channelquerymchauditinfo': { signType: 'HMAC-SHA256' },
  'POST v2/mchrisk/querymchrisk': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/mchrisk/setmchriskcallback': { signType: 'HMAC-SHA256' },
  'POST v2/mchrisk/syncmchriskresult': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/mmpaymkttransfers/gethbinfo': {
    security: true,
    signType: 'MD5',
    lists: ['hblist.hbinfo'],
  },
  'POST v2/mmpaymkttransfers/gettransferinfo': { security: true, signType: 'MD5' },
  'POST v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': { security: true, signType: 'MD5' },
  'POST v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': { security: true, signType: 'MD5' },
  'POST v2/mmpaymkttransfers/promotion/transfers': {
    security: true,
    signType: 'MD5',
    merchantId: 'mchid',
  },
  'POST v2/mmpaymkttransfers/query_coupon_stock': { signType: 'MD5' },
  'POST v2/mmpaymkttransfers/querycouponsinfo': { signType: 'MD5' },
  'POST v2/mmpaymkttransfers/queryworkwxredpack': { security: true, signType: 'MD5' },
  'POST v2/mmpaymkttransfers/send_coupon': { security: true, signType: 'MD5' },
  'POST v2/mmpaymkttransfers/sendgroupredpack': { security: true, signType: 'MD5' },
  'POST v2/mmpaymkttransfers/sendminiprogramhb': { security: true, signType: 'MD5' },
  'POST v2/mmpaymkttransfers/sendredpack': { security: true, signType: 'MD5' },
  'POST v2/mmpaymkttransfers/sendworkwxredpack': { security: true, signType: 'MD5' },
  'POST v2/mmpaysptrans/pay_bank': { security: true, signType: 'MD5' },
  'POST v2/mmpaysptrans/query_bank': { security: true, signType: 'MD5' },
  'POST v2/papay/deletecontract': { nonceless: true, signType: 'MD5' },
  'GET v2/papay/entrustweb': { raw: 'unsigned', nonceless: true, signType: 'MD5' },
  'GET v2/papay/h5entrustweb': { nonceless: true, signType: 'HMAC-SHA256' },
  'POST v2/papay/partner/deletecontract': { nonceless: true, signType: 'MD5' },
  'GET v2/papay/partner/entrustweb': { raw: 'unsigned', nonceless: true, signType: 'MD5' },
  'GET v2/papay/partner/h5entrustweb': { nonceless: true, signType: 'HMAC-SHA256' },
  'POST v2/papay/partner/preentrustweb': { nonceless: true },
  'POST v2/papay/partner/querycontract': { nonceless: true, signType: 'MD5' },
  'POST v2/papay/preentrustweb': { nonceless: true },
  'POST v2/papay/querycontract': { nonceless: true, signType: 'MD5' },
  'POST v2/pay/closecombinedorder': { signType: 'HMAC-SHA256', merchantId: 'combine_mch_id' },
  'POST v2/pay/combinedorder': { signType: 'HMAC-SHA256', merchantId: 'combine_mch_id' },
  'POST v2/pay/contractorder': { signType: 'MD5' },
  'POST v2/pay/downloadbill': { raw: 'unsigned', signType: 'MD5' },
  'POST v2/pay/downloadfundflow': { security: true, raw: 'unsigned', signType: 'HMAC-SHA256' },
  'POST v2/pay/facepay': { signType: 'HMAC-SHA256', json: ['promotion_detail'] },
  'POST v2/pay/facepayquery': { json: ['promotion_detail'] },
  'POST v2/pay/micropay': { json: ['promotion_detail'] },
  'POST v2/pay/orderquery': { json: ['promotion_detail'] },
  'POST v2/pay/paporderquery': { signType: 'MD5' },
  'POST v2/pay/pappayapply': { signType: 'MD5' },
  'POST v2/pay/partner/paporderquery': { signType: 'MD5' },
  'POST v2/pay/partner/pappayapply': { signType: 'MD5' },
  'POST v2/pay/profitsharingaddreceiver': { signType: 'HMAC-SHA256', json: ['receiver'] },
  'POST v2/pay/profitsharingmerchantratioquery': { signType: 'HMAC-SHA256' },
  'POST v2/pay/profitsharingorderamountquery': { signType: 'HMAC-SHA256' },
  'POST v2/pay/profitsharingquery': { signType: 'HMAC-SHA256', json: ['receivers'] },
  'POST v2/pay/profitsharingremovereceiver': { signType: 'HMAC-SHA256', json: ['receiver'] },
  'POST v2/pay/profitsharingreturnquery': { signType: 'HMAC-SHA256' },
  'POST v2/pay/querycombinedorder': {
    signType: 'HMAC-SHA256',
    merchantId: 'combine_mch_id',
    json: ['sub_order_list'],
  },
  'POST v2/pay/queryexchagerate': { nonceless: true, signType: 'MD5' },
  'POST v2/pay/refundqueryv2': { json: ['promotion_detail'] },
  'POST v2/pay/settlementquery': { signType: 'MD5', merchantId: 'mchid' },
  'POST v2/pay/unifiedorder': { json: ['promotion_detail'] },
  'POST v2/payitil/report': { signType: 'MD5' },
  'POST v2/risk/getcertficates': { signType: 'HMAC-SHA256' },
  'POST v2/risk/getpublickey': { host: 'https://fraud.mch.weixin.qq.com', security: true },
  'POST v2/risk/getviolation': {
    security: true,
    signType: 'HMAC-SHA256',
    json: ['violation_records'],
  },
  'POST v2/sandboxnew/pay/downloadbill': { raw: 'unsigned', signType: 'MD5' },
  'POST v2/sandboxnew/pay/getsignkey': { signType: 'MD5' },
  'POST v2/sandboxnew/pay/micropay': { json: ['promotion_detail'] },
  'POST v2/sandboxnew/pay/orderquery': { json: ['promotion_detail'] },
  'POST v2/sandboxnew/pay/unifiedorder': { json: ['promotion_detail'] },
  'POST v2/secapi/mch/addInstitutionsub': { security: true, nonceless: true, signType: 'MD5' },
  'POST v2/secapi/mch/addsubdevconfig': { security: true, nonceless: true, signType: 'MD5' },
  'POST v2/secapi/mch/channelsetting': { security: true, nonceless: true, signType: 'MD5' },
  'POST v2/secapi/mch/modifyInstitutionsub': { security: true, nonceless: true, signType: 'MD5' },
  'POST v2/secapi/mch/modifymchinfo': { security: true, nonceless: true, signType: 'MD5' },
  'POST v2/secapi/mch/queryInstitutionsub': {
    security: true,
    nonceless: true,
    signType: 'MD5',
    json: ['application_reject_detail'],
  },
  'POST v2/secapi/mch/querysubdevconfig': {
    security: true,
    nonceless: true,
    signType: 'MD5',
    json: ['jsapi_path_list', 'appid_config_list'],
  },
  'POST v2/secapi/mch/submchmanage': {
    security: true,
    nonceless: true,
    signType: 'MD5',
    lists: ['mchinfo'],
  },
  'POST v2/secapi/mch/uploadmedia': {
    security: true,
    upload: { file: 'media', flat: true, digest: 'media_hash' },
    nonceless: true,
  },
  'POST v2/secapi/mkt/addrecommendconf': { security: true, signType: 'MD5' },
  'POST v2/secapi/pay/facepayreverse': { security: true },
  'POST v2/secapi/pay/multiprofitsharing': {
    security: true,
    signType: 'HMAC-SHA256',
    json: ['receivers'],
  },
  'POST v2/secapi/pay/profitsharing': {
    security: true,
    signType: 'HMAC-SHA256',
    json: ['receivers'],
  },
  'POST v2/secapi/pay/profitsharingfinish': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/secapi/pay/profitsharingreturn': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/secapi/pay/refund': { security: true },
  'POST v2/secapi/pay/refundv2': { security: true, json: ['promotion_detail'] },
  'POST v2/secapi/pay/reverse': { security: true },
  'POST v2/secsvc/getrealnameinfo': {
    host: 'https://fraud.mch.weixin.qq.com',
    signType: 'HMAC-SHA256',
  },
  'POST v2/secsvc/realnameauth': { host: 'https://fraud.mch.weixin.qq.com' },
  'POST v2/tools/authcodetoopenid': { signType: 'MD5' },
  'POST v2/transit/partnerpay/payapply': { signType: 'HMAC-SHA256' },
  'POST v2/transit/partnerpay/queryorder': { signType: 'HMAC-SHA256' },
  'POST v2/transit/partnerpay/querystate': { signType: 'HMAC-SHA256' },
  'POST v2/transit/pay/payapply': { signType: 'HMAC-SHA256' },
  'POST v2/transit/pay/querystate': { signType: 'HMAC-SHA256' },
  'POST v2/transit/queryorder': { signType: 'HMAC-SHA256' },
  'POST v2/vehicle/partnerpay/notification': { signType: 'HMAC-SHA256' },
  'POST v2/vehicle/partnerpay/payapply': { signType: 'HMAC-SHA256' },
  'POST v2/vehicle/partnerpay/querystate': { signType: 'HMAC-SHA256', json: ['plate_number_info'] },
  'POST v2/vehicle/pay/notification': { signType: 'HMAC-SHA256' },
  'POST v2/vehicle/pay/payapply': { signType: 'HMAC-SHA256' },
  'POST v2/vehicle/pay/querystate': { signType: 'HMAC-SHA256', json: ['plate_number_info'] },
  'POST v2/wxv/cancelbill': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/wxv/changerentmoney': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/wxv/createhotelbill': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/wxv/createrentbill': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/wxv/finishhotelbill': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/wxv/finishrentbill': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/wxv/queryhotelbill': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/wxv/queryrentbill': { security: true, signType: 'HMAC-SHA256' },
  'POST v2/xdc/apiv2getsignkey/sign/getsignkey': { signType: 'MD5' },
  'POST v2/xdc/apiv2sandbox/pay/micropay': { json: ['promotion_detail'] },
  'POST v2/xdc/apiv2sandbox/pay/orderquery': { json: ['promotion_detail'] },
  'GET v3/aggracct-bc/wb-channel/account/balance': {
    encrypts: ['query.bal_account_no', 'query.card_no'],
  },
  'GET v3/aggracct-bc/wb-channel/account/mch_archives': {
    encrypts: ['query.bal_account_no', 'query.card_no'],
    decrypts: [
      'bal_account_no',
      'merchant_name',
      'merchant_id_no',
      'legal_representative.legal_representative_name',
      'legal_representative.legal_representative_id_no',
      'legal_representative.legal_representative_address',
      'beneficial_owner[*].beneficial_owner_name',
      'beneficial_owner[*].beneficial_owner_id_no',
      'beneficial_owner[*].beneficial_owner_address',
      'card_no',
    ],
  },
  'POST v3/aggracct-bc/wb-channel/bank-channel-account/rename': {
    encrypts: ['json.bal_account_no'],
    decrypts: ['bal_account_no', 'new_account_name'],
  },
  'GET v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': {
    encrypts: ['query.bal_account_no'],
    decrypts: ['bal_account_no', 'new_account_name'],
  },
  'POST v3/aggracct-bc/wb-channel/control-orders/punish': {
    encrypts: ['json.bal_account_no', 'json.card_no'],
  },
  'POST v3/aggracct-bc/wb-channel/control-orders/recover': {
    encrypts: ['json.bal_account_no', 'json.card_no'],
  },
  'POST v3/aggracct-bc/wb-channel/special-reduction': {
    encrypts: ['json.bal_account_no', 'json.card_no'],
    decrypts: ['bal_account_no'],
  },
  'GET v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': {
    encrypts: ['query.bal_account_no', 'query.card_no'],
    decrypts: ['bal_account_no'],
  },
  'POST v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': {
    encrypts: ['json.account_number', 'json.account_name'],
  },
  'POST v3/apply4subject/applyment': {
    encrypts: [
      'json.contact_info.name',
      'json.contact_info.id_card_number',
      'json.contact_info.mobile',
      'json.identification_info.identification_name',
      'json.identification_info.identification_number',
      'json.identification_info.identification_address',
      'json.ubo_info_list[*].ubo_id_doc_name',
      'json.ubo_info_list[*].ubo_id_doc_number',
      'json.ubo_info_list[*].ubo_id_doc_address',
    ],
  },
  'POST v3/applyment4sub/applyment/': {
    slash: true,
    encrypts: [
      'json.contact_info.contact_name',
      'json.contact_info.contact_id_number',
      'json.contact_info.openid',
      'json.contact_info.mobile_phone',
      'json.contact_info.contact_email',
      'json.subject_info.identity_info.id_card_info.id_card_name',
      'json.subject_info.identity_info.id_card_info.id_card_number',
      'json.subject_info.identity_info.id_card_info.id_card_address',
      'json.subject_info.identity_info.id_doc_info.id_doc_name',
      'json.subject_info.identity_info.id_doc_info.id_doc_number',
      'json.subject_info.identity_info.id_doc_info.id_doc_address',
      'json.subject_info.ubo_info_list[*].ubo_id_doc_name',
      'json.subject_info.ubo_info_list[*].ubo_id_doc_number',
      'json.subject_info.ubo_info_list[*].ubo_id_doc_address',
      'json.bank_account_info.account_name',
      'json.bank_account_info.account_number',
    ],
  },
  'POST v3/bank-transfer/batches': {
    encrypts: [
      'json.transfer_detail_list[*].user_name',
      'json.transfer_detail_list[*].user_id_card',
    ],
  },
  'GET v3/bank-transfer/batches/batch-id/{batch_id}': {
    pages: { items: 'transfer_detail_list', total: '' },
  },
  'GET v3/bank-transfer/batches/out-batch-no/{out_batch_no}': {
    pages: { items: 'transfer_detail_list', total: '' },
  },
  'GET v3/bill/sub-merchant-fundflowbill': { decrypts: ['download_bill_list[*].encrypt_key'] },
  'GET v3/billdownload/file': { raw: 'unsigned' },
  'POST v3/brand/applyments': {
    encrypts: ['json.admin_info.admin_name', 'json.admin_info.id_card_number'],
  },
  'GET v3/brand/card/card-links': {
    pages: {
      by: 'page',
      at: 'page_index',
      size: 'page_size',
      first: 1,
      items: 'active_link_list',
      total: 'total_num',
    },
  },
  'GET v3/brand/marketing/shake-activities/activities': {
    pages: { by: 'page', perPage: 100, items: 'data' },
  },
  'GET v3/brand/partner/card-member/cards': { pages: { by: 'page', items: 'data' } },
  'GET v3/brand/partner/card-member/membership-activities': { pages: { items: 'data' } },
  'GET v3/brand/partner/card-member/user-cards': {
    decrypts: [
      'data[*].phone_number',
      'data[*].user_information.common_field_list[*].value',
      'data[*].user_information.custom_field_list[*].user_chosen_values[*]',
    ],
    pages: { by: 'page', items: 'data' },
  },
  'POST v3/brand/partner/card-member/user-cards/import-by-openid': {
    encrypts: [
      'json.phone_number',
      'json.user_information.common_field_list[*].value',
      'json.user_information.custom_field_list[*].user_chosen_values[*]',
    ],
    decrypts: [
      'phone_number',
      'user_information.common_field_list[*].value',
      'user_information.custom_field_list[*].user_chosen_values[*]',
    ],
  },
  'POST v3/brand/partner/card-member/user-cards/import-by-phone': {
    encrypts: [
      'json.phone_number',
      'json.user_information.common_field_list[*].value',
      'json.user_information.custom_field_list[*].user_chosen_values[*]',
    ],
    decrypts: [
      'phone_number',
      'user_information.common_field_list[*].value',
      'user_information.custom_field_list[*].user_chosen_values[*]',
    ],
  },
  'GET v3/brand/partner/card-member/user-cards/{user_card_code}': {
    decrypts: [
      'phone_number',
      'user_information.common_field_list[*].value',
      'user_information.custom_field_list[*].user_chosen_values[*]',
    ],
  },
  'PATCH v3/brand/partner/card-member/user-cards/{user_card_code}': {
    encrypts: [
      'json.phone_number',
      'json.user_information.common_field_list[*].value',
      'json.user_information.custom_field_list[*].user_chosen_values[*]',
    ],
    decrypts: [
      'phone_number',
      'user_information.common_field_list[*].value',
      'user_information.custom_field_list[*].user_chosen_values[*]',
    ],
  },
  'POST v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': {
    encrypts: [
      'json.phone_number',
      'json.user_information.common_field_list[*].value',
      'json.user_information.custom_field_list[*].user_chosen_values[*]',
    ],
    decrypts: [
      'phone_number',
      'user_information.common_field_list[*].value',
      'user_information.custom_field_list[*].user_chosen_values[*]',
    ],
  },
  'POST v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': {
    decrypts: [
      'phone_number',
      'user_information.common_field_list[*].value',
      'user_information.custom_field_list[*].user_chosen_values[*]',
    ],
  },
  'GET v3/brand/partner/store/brandstores': { pages: { items: 'data' } },
  'POST v3/brand/profitsharing/orders': { encrypts: ['json.receivers[*].name'] },
  'GET v3/capital/capitallhh/banks/corporate-banking': { pages: { items: 'data' } },
  'GET v3/capital/capitallhh/banks/personal-banking': { pages: { items: 'data' } },
  'GET v3/capital/capitallhh/banks/search-banks-by-bank-account': {
    encrypts: ['query.account_number'],
  },
  'GET v3/capital/capitallhh/banks/{bank_alias_code}/branches': { pages: { items: 'data' } },
  'POST v3/combine-transactions/app': {
    encrypts: ['json.combine_payer_info.identity.number', 'json.combine_payer_info.identity.name'],
  },
  'POST v3/combine-transactions/h5': {
    encrypts: ['json.combine_payer_info.identity.number', 'json.combine_payer_info.identity.name'],
  },
  'POST v3/combine-transactions/jsapi': {
    encrypts: ['json.combine_payer_info.identity.number', 'json.combine_payer_info.identity.name'],
  },
  'POST v3/combine-transactions/native': {
    encrypts: ['json.combine_payer_info.identity.number', 'json.combine_payer_info.identity.name'],
  },
  'POST v3/credit-repayment/partner/contracts/app-presign': {
    encrypts: ['json.real_identity.identity_id', 'json.real_identity.real_name'],
  },
  'POST v3/credit-repayment/partner/contracts/h5-presign': {
    encrypts: ['json.real_identity.identity_id', 'json.real_identity.real_name'],
  },
  'POST v3/ecommerce/account/apply-cancel-withdraw': {
    encrypts: [
      'json.payee_info.bank_account_info.account_name',
      'json.payee_info.bank_account_info.account_number',
      'json.payee_info.identity_info.identification_name',
      'json.payee_info.identity_info.identification_no',
    ],
  },
  'POST v3/ecommerce/account/cancel-applications/media': {
    upload: { file: 'file', name: 'file_name', digest: 'file_digest' },
  },
  'POST v3/ecommerce/applyments/': {
    slash: true,
    encrypts: [
      'json.id_card_info.id_card_name',
      'json.id_card_info.id_card_number',
      'json.id_doc_info.id_doc_name',
      'json.id_doc_info.id_doc_number',
      'json.ubo_info_list[*].ubo_id_doc_name',
      'json.ubo_info_list[*].ubo_id_doc_number',
      'json.ubo_info_list[*].ubo_id_doc_address',
      'json.account_info.account_name',
      'json.account_info.account_number',
      'json.contact_info.contact_name',
      'json.contact_info.contact_id_card_number',
      'json.contact_info.mobile_phone',
    ],
  },
  'POST v3/ecommerce/applyments/submit-account-hosting-applyment': {
    encrypts: [
      'json.id_card_info.id_card_name',
      'json.id_card_info.id_card_number',
      'json.id_doc_info.id_doc_name',
      'json.id_doc_info.id_doc_number',
      'json.ubo_info_list[*].ubo_id_doc_name',
      'json.ubo_info_list[*].ubo_id_doc_number',
      'json.ubo_info_list[*].ubo_id_doc_address',
      'json.account_info.account_name',
      'json.account_info.account_number',
      'json.contact_info.contact_name',
      'json.contact_info.contact_id_card_number',
      'json.contact_info.mobile_phone',
    ],
  },
  'GET v3/ecommerce/bill/fundflowbill': { decrypts: ['download_bill_list[*].encrypt_key'] },
  'POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': {
    encrypts: ['json.real_name', 'json.cred_id'],
  },
  'POST v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': {
    encrypts: ['json.real_name', 'json.cred_id'],
  },
  'POST v3/ecommerce/mch-transfer/transfer-bills': { encrypts: ['json.user_name'] },
  'POST v3/ecommerce/profitsharing/orders': { encrypts: ['json.receivers[*].receiver_name'] },
  'POST v3/ecommerce/profitsharing/receivers/add': { encrypts: ['json.encrypted_name'] },
  'POST v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': {
    encrypts: ['json.bank_account', 'json.real_name'],
  },
  'GET v3/ecommerce/subject-sub-merchants': {
    encrypts: ['query.cert_number'],
    pages: { items: 'data' },
  },
  'GET v3/edu-papay/user/{openid}/contracts': { pages: { by: 'page', items: 'data' } },
  'GET v3/edu-star/orders': { pages: { by: 'page', items: 'data' } },
  'POST v3/eduschoolpay/contracts/presign': {
    encrypts: [
      'json.identity.real_name',
      'json.identity.id_card_number',
      'json.bank_card.bank_card_no',
      'json.bank_card.phone',
    ],
  },
  'GET v3/eduschoolpay/users/{openid}/contracts': { pages: { by: 'page', items: 'data' } },
  'GET v3/facemch/users/{face_sid}': {
    decrypts: ['real_name_info.encrypted_real_name', 'real_name_info.encrypted_credential_id'],
  },
  'POST v3/fund-app/brand-redpacket/brand-merchant-batches': {
    encrypts: ['json.detail_list[*].user_name'],
  },
  'GET v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': {
    decrypts: ['user_name'],
  },
  'GET v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}':
    { decrypts: ['user_name'] },
  'POST v3/fund-app/mch-transfer/partner/transfer-bills': { encrypts: ['json.user_name'] },
  'GET v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': {
    decrypts: ['user_name'],
  },
  'POST v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': {
    decrypts: ['user_name'],
  },
  'POST v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': {
    encrypts: ['json.user_name'],
  },
  'POST v3/fund-app/mch-transfer/partner/transfer-bills/transfer': {
    encrypts: ['json.user_name'],
    decrypts: ['user_name'],
  },
  'POST v3/fund-app/mch-transfer/transfer-bills': { encrypts: ['json.user_name'] },
  'GET v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': {
    decrypts: ['user_name'],
  },
  'POST v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': {
    encrypts: ['json.user_name'],
  },
  'POST v3/fund-app/mch-transfer/transfer-bills/transfer': {
    encrypts: ['json.user_name'],
    decrypts: ['user_name'],
  },
  'GET v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': {
    decrypts: ['user_name'],
  },
  'POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': {
    encrypts: ['json.user_name'],
    decrypts: ['user_name'],
  },
  'GET v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': {
    decrypts: ['user_name'],
  },
  'POST v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': {
    decrypts: ['user_name'],
  },
  'GET v3/global/certificates': { host: 'https://apihk.mch.weixin.qq.com' },
  'GET v3/global/customs/orders': { pages: { items: 'data' } },
  'POST v3/global/customs/verify-certificate': {
    encrypts: ['json.certificate_id', 'json.certificate_name'],
  },
  'GET v3/global/merchant-service/complaints': {
    decrypts: ['data[*].payer_phone'],
    pages: { items: 'data' },
  },
  'GET v3/global/merchant-service/complaints/{complaint_id}': { decrypts: ['payer_phone'] },
  'GET v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': {
    pages: { items: 'data' },
  },
  'POST v3/global/merchant-service/images/upload': {
    upload: { file: 'file', name: 'filename', digest: 'sha256' },
  },
  'GET v3/global/merchant-service/images/{media_id}': { raw: 'unsigned' },
  'POST v3/global/merchant-storage/file/upload': {
    upload: { file: 'file', name: 'filename', digest: 'sha256' },
  },
  'POST v3/global/merchants': {
    encrypts: ['json.contact.name', 'json.contact.phone', 'json.contact.email'],
  },
  'GET v3/global/merchants/{sub_mchid}': {
    decrypts: ['contact.name', 'contact.phone', 'contact.email'],
  },
  'PATCH v3/global/merchants/{sub_mchid}': {
    encrypts: ['json.contact.name', 'json.contact.phone', 'json.contact.email'],
  },
  'POST v3/global/profit-sharing/orders': { encrypts: ['json.receivers[*].name'] },
  'POST v3/global/profit-sharing/receivers': { encrypts: ['json.name'], decrypts: ['name'] },
  'GET v3/global/refunds': { pages: { size: 'count', items: 'data', total: 'total_num' } },
  'GET v3/global/settle/settlements': { pages: { items: 'data' } },
  'GET v3/global/statements': { raw: 'signed' },
  'POST v3/gov/subsidy/n-qualifications/sync': {
    encrypts: ['json.real_name', 'json.id_card_number', 'json.phone_number'],
  },
  'GET v3/gov/subsidy/qualification': {
    encrypts: ['query.real_name', 'query.id_card_number', 'query.phone_number'],
  },
  'POST v3/gov/subsidy/qualifications/passthrough/cancel': {
    encrypts: ['json.real_name', 'json.id_card_number', 'json.phone_number'],
  },
  'POST v3/gov/subsidy/qualifications/passthrough/claim': {
    encrypts: ['json.real_name', 'json.id_card_number', 'json.phone_number'],
  },
  'POST v3/gov/subsidy/qualifications/passthrough/query': {
    encrypts: ['json.real_name', 'json.id_card_number', 'json.phone_number'],
  },
  'POST v3/gov/subsidy/qualifications/query': {
    encrypts: ['json.real_name', 'json.id_card_number', 'json.phone_number'],
  },
  'POST v3/gov/subsidy/qualifications/sync': {
    encrypts: ['json.real_name', 'json.id_card_number', 'json.phone_number'],
  },
  'POST v3/gov/subsidy/transactions/sync': {
    encrypts: ['json.real_name', 'json.id_card_number', 'json.phone_number'],
  },
  'POST v3/gov/subsidy/zhejiang/authcode/issue': {
    encrypts: ['json.name', 'json.mobile', 'json.cert_no'],
  },
  'POST v3/gov/subsidy/zhejiang/n-qualifications/confirm': {
    encrypts: [
      'json.data[*].cert_no',
      'json.data[*].name',
      'json.data[*].tel',
      'json.data[*].address',
    ],
  },
  'POST v3/gov/subsidy/zhejiang/qualifications/alter': {
    encrypts: ['json.cert_no', 'json.name', 'json.tel'],
  },
  'POST v3/gov/subsidy/zhejiang/qualifications/claim': {
    encrypts: ['json.cert_no', 'json.name', 'json.tel'],
  },
  'POST v3/gov/subsidy/zhejiang/qualifications/query': { encrypts: ['json.cert_no'] },
  'POST v3/gov/subsidy/zhejiang/qualifications/sync': {
    encrypts: ['json.data[*].cert_no', 'json.data[*].name', 'json.data[*].tel'],
  },
  'POST v3/inspolicymgr/deduct/policies': {
    encrypts: ['json.insured_name_list[*]'],
    decrypts: ['insured_name_list[*]'],
  },
  'GET v3/inspolicymgr/deduct/policies/{out_insurance_no}': { decrypts: ['insured_name_list[*]'] },
  'PATCH v3/inspolicymgr/deduct/policies/{out_insurance_no}': {
    encrypts: ['json.insured_name_list[*]'],
    decrypts: ['insured_name_list[*]'],
  },
  'GET v3/iotmanage/devices': { pages: { items: 'data' } },
  'GET v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': { pages: { items: 'data' } },
  'GET v3/marketing/bank/packages/{package_id}/tasks': { pages: { by: 'page', items: 'data' } },
  'POST v3/marketing/bank/packages/{package_id}/tasks': {
    upload: { file: 'file', name: 'filename', digest: 'sha256' },
  },
  'GET v3/marketing/busifavor/stocks/{stock_id}/couponcodes': {
    pages: { by: 'page', items: 'data' },
  },
  'GET v3/marketing/busifavor/users/{openid}/coupons': { pages: { by: 'page', items: 'data' } },
  'POST v3/marketing/favor/media/image-upload': {
    upload: { file: 'file', name: 'filename', digest: 'sha256' },
  },
  'GET v3/marketing/favor/stocks': { pages: { by: 'page', items: 'data' } },
  'GET v3/marketing/favor/stocks/{stock_id}/items': { pages: { by: 'page', items: 'data' } },
  'GET v3/marketing/favor/stocks/{stock_id}/merchants': { pages: { by: 'page', items: 'data' } },
  'GET v3/marketing/favor/users/{openid}/coupons': {
    pages: { by: 'page', perPage: 20, items: 'data' },
  },
  'GET v3/marketing/goods-subsidy-activity/activities': { pages: { by: 'page', items: 'data' } },
  'GET v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': {
    pages: { by: 'page', items: 'data' },
  },
  'GET v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': {
    pages: { by: 'page', items: 'data' },
  },
  'GET v3/marketing/membercard-activity/activities': { pages: { items: 'data' } },
  'GET v3/marketing/membercard-open/cards': { pages: { by: 'page', items: 'data' } },
  'POST v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': {
    encrypts: ['json.encrypted_phone_number'],
  },
  'POST v3/marketing/membercard-open/phonenumber-member/import': {
    encrypts: ['json.encrypted_phone_number'],
  },
  'GET v3/marketing/membercard-open/phonenumber-member/search': {
    encrypts: ['query.encrypted_phone_number'],
  },
  'GET v3/marketing/membercard-open/user/cards': { pages: { by: 'page', items: 'data' } },
  'GET v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': {
    pages: { size: 'page_size', items: 'plan_list' },
  },
  'POST v3/marketing/partner/product-coupon/media/upload-image': {
    upload: { file: 'file', name: 'filename', digest: 'sha256' },
  },
  'GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': {
    pages: { by: 'token', items: 'stock_list' },
  },
  'GET v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores':
    { pages: { by: 'token', items: 'store_list' } },
  'GET v3/marketing/partner/product-coupon/users/{openid}/coupons': {
    pages: { by: 'token', items: 'user_coupon_list' },
  },
  'GET v3/marketing/partnerships': { pages: { by: 'page', perPage: 50, items: 'data' } },
  'GET v3/marketing/paygiftactivity/activities': {
    pages: { by: 'page', perPage: 100, items: 'data' },
  },
  'GET v3/marketing/paygiftactivity/activities/{activity_id}/goods': {
    pages: { by: 'page', items: 'data' },
  },
  'GET v3/marketing/paygiftactivity/activities/{activity_id}/merchants': {
    pages: { by: 'page', items: 'data' },
  },
  'POST v3/marketing/shopping-receipt/shoppingreceipts': {
    upload: { file: 'file', digest: 'sha256' },
    encrypts: ['multipart.meta.merchant_contact_information.consultation_phone_number'],
    decrypts: ['receipt.merchant_contact_information.consultation_phone_number'],
  },
  'GET v3/marketing/weekly-discount/activities': { pages: { items: 'data' } },
  'GET v3/marketing/withdraw-favor/users/{openid}/coupons': {
    pages: { by: 'page', items: 'data' },
  },
  'GET v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': { pages: { items: 'data' } },
  'POST v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': {
    upload: { file: 'submission_file', name: 'file_name', digest: 'file_digest' },
  },
  'POST v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': {
    upload: { file: 'due_diligence_file', name: 'file_name', digest: 'file_digest' },
  },
  'POST v3/mch_operate/risk/withdrawl-apply': {
    encrypts: [
      'json.payee_info.bank_account_info.account_name',
      'json.payee_info.bank_account_info.account_number',
      'json.payee_info.identity_info.identification_name',
      'json.payee_info.identity_info.identification_no',
    ],
  },
  'POST v3/mchalterapply/mchcontactalterapplyment': {
    encrypts: [
      'json.contact_info.contact_name',
      'json.contact_info.contact_id_card_number',
      'json.contact_info.mobile_phone',
    ],
  },
  'POST v3/mchalterapply/mchsubjectalterapplyment': {
    encrypts: [
      'json.legal_person_info.card_name',
      'json.legal_person_info.card_number',
      'json.legal_person_info.card_address',
      'json.ubo_info_list[*].card_name',
      'json.ubo_info_list[*].card_number',
      'json.ubo_info_list[*].card_address',
    ],
  },
  'POST v3/med-ins/orders': {
    encrypts: [
      'json.payer.name',
      'json.payer.id_digest',
      'json.relative.name',
      'json.relative.id_digest',
    ],
  },
  'POST v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': {
    pages: {
      by: 'page',
      at: 'page_index',
      size: 'page_size',
      first: 1,
      items: 'risk_trade_list',
      total: 'total_num',
    },
  },
  'POST v3/merchant-risk-manage/report-trade-union-information': {
    encrypts: ['json.phone', 'json.certificates_number'],
  },
  'GET v3/merchant-service/complaints': {
    decrypts: ['data[*].payer_phone'],
    pages: { items: 'data' },
  },
  'GET v3/merchant-service/complaints-v2': {
    decrypts: ['data[*].payer_phone'],
    pages: { items: 'data' },
  },
  'GET v3/merchant-service/complaints-v2/{complaint_id}': { decrypts: ['payer_phone'] },
  'GET v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': {
    pages: { items: 'data' },
  },
  'GET v3/merchant-service/complaints/{transaction_id}': { decrypts: ['payer_phone'] },
  'POST v3/merchant-service/images/upload': {
    upload: { file: 'file', name: 'filename', digest: 'sha256' },
  },
  'GET v3/merchant-service/images/{media_id}': { raw: 'unsigned' },
  'POST v3/merchant/media/upload': { upload: { file: 'file', name: 'filename', digest: 'sha256' } },
  'POST v3/merchant/media/video_upload': {
    upload: { file: 'file', name: 'filename', digest: 'sha256' },
  },
  'GET v3/merchantfund/merchant/income-records': { pages: { items: 'data' } },
  'GET v3/merchantfund/partner/income-records': { pages: { items: 'data' } },
  'POST v3/multiuse/users/{openid}/coupons': {
    encrypts: ['json.user_name', 'json.id_card_number'],
  },
  'POST v3/new-tax-control-fapiao/fapiao-applications': {
    encrypts: ['json.buyer_information.phone', 'json.buyer_information.email'],
  },
  'POST v3/new-tax-control-fapiao/fapiao-applications/issue-general': {
    encrypts: ['json.buyer_information.phone', 'json.buyer_information.email'],
  },
  'POST v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': {
    encrypts: [
      'json.buyer_information.phone',
      'json.buyer_information.email',
      'json.fapiao_information.items[*].passenger_information.certificate_number',
    ],
  },
  'POST v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': {
    encrypts: ['json.buyer_information.phone', 'json.buyer_information.email'],
  },
  'POST v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': {
    encrypts: [
      'json.buyer_information.phone',
      'json.buyer_information.email',
      'json.fapiao_information.items[*].real_estate_leasing_information.certificate_no',
    ],
  },
  'POST v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': {
    upload: { file: 'file', digest: 'digest', algorithm: { digest_alogrithm: 'SM3' } },
  },
  'GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': {
    decrypts: [
      'fapiao_information[*].buyer_information.phone',
      'fapiao_information[*].buyer_information.email',
    ],
  },
  'POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': {
    encrypts: ['json.buyer_information.phone', 'json.buyer_information.email'],
  },
  'GET v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': {
    encrypts: ['query.operate_user'],
  },
  'GET v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': {
    pages: { items: 'mch_invite_result_list' },
  },
  'GET v3/new-tax-control-fapiao/merchant/tax-codes': { pages: { items: 'data' } },
  'GET v3/new-tax-control-fapiao/user-title': { decrypts: ['phone', 'email'] },
  'POST v3/offlineface/contracts/presign': {
    encrypts: [
      'json.facepay_user.identification.identification_number',
      'json.facepay_user.phone',
      'json.limit_bank_card.bank_card_number',
      'json.limit_bank_card.identification_name',
      'json.limit_bank_card.identification.identification_number',
      'json.limit_bank_card.phone',
    ],
  },
  'GET v3/offlineface/face-collections': { pages: { items: 'face_collections' } },
  'PATCH v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': {
    encrypts: ['json.user_name', 'json.phone'],
  },
  'POST v3/papay/insurance-sign/contracts/pre-entrust-sign/app': {
    encrypts: ['json.real_identity.real_name', 'json.real_identity.id_card_number'],
  },
  'POST v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': {
    encrypts: ['json.real_identity.real_name', 'json.real_identity.id_card_number'],
  },
  'POST v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': {
    encrypts: ['json.real_identity.real_name', 'json.real_identity.id_card_number'],
  },
  'POST v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': {
    encrypts: ['json.real_identity.real_name', 'json.real_identity.id_card_number'],
  },
  'GET v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}':
    { pages: { items: 'data' } },
  'GET v3/parking/reminders/applications': { pages: { items: 'application_list' } },
  'POST v3/partner-transfer/batches': {
    encrypts: [
      'json.transfer_detail_list[*].user_name',
      'json.transfer_detail_list[*].user_id_card',
    ],
  },
  'GET v3/partner-transfer/batches/batch-id/{batch_id}': {
    pages: { items: 'transfer_detail_list', total: '' },
  },
  'GET v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    decrypts: ['username'],
  },
  'GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}': {
    pages: { items: 'transfer_detail_list', total: '' },
  },
  'GET v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}':
    { decrypts: ['username'] },
  'POST v3/pay/partner/transactions/app': {
    encrypts: ['json.payer.identity.number', 'json.payer.identity.name'],
  },
  'POST v3/pay/partner/transactions/h5': {
    encrypts: ['json.payer.identity.number', 'json.payer.identity.name'],
  },
  'POST v3/pay/partner/transactions/jsapi': {
    encrypts: ['json.payer.identity.number', 'json.payer.identity.name'],
  },
  'POST v3/pay/partner/transactions/native': {
    encrypts: ['json.payer.identity.number', 'json.payer.identity.name'],
  },
  'POST v3/pay/transactions/app': {
    encrypts: ['json.payer.identity.number', 'json.payer.identity.name'],
  },
  'POST v3/pay/transactions/h5': {
    encrypts: ['json.payer.identity.number', 'json.payer.identity.name'],
  },
  'POST v3/pay/transactions/jsapi': {
    encrypts: ['json.payer.identity.number', 'json.payer.identity.name'],
  },
  'POST v3/pay/transactions/native': {
    encrypts: ['json.payer.identity.number', 'json.payer.identity.name'],
  },
  'GET v3/payroll-card/authentications': { pages: { items: 'data' } },
  'POST v3/payroll-card/authentications/pre-order-with-auth': {
    encrypts: ['json.user_name', 'json.id_card_number'],
  },
  'POST v3/payroll-card/tokens': { encrypts: ['json.user_name', 'json.id_card_number'] },
  'POST v3/payroll-card/transfer-batches': { encrypts: ['json.transfer_detail_list[*].user_name'] },
  'POST v3/payroll-card/wesure/token-validations': {
    encrypts: ['json.user_name', 'json.id_card_number'],
  },
  'GET v3/payscore/merchant-bill': { decrypts: ['download_bill_list[*].encrypt_key'] },
  'POST v3/payscore/payafter-orders': {
    encrypts: ['json.name', 'json.phone', 'json.userid', 'json.address'],
  },
  'GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': {
    pages: { perPage: 20, items: 'data' },
  },
  'GET v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}':
    { decrypts: ['user_name'] },
  'GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': {
    pages: { perPage: 20, items: 'data' },
  },
  'GET v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}':
    { decrypts: ['user_name'] },
  'POST v3/platsolution/insurance/mch-transfer/reservation/apply': {
    encrypts: ['json.user_real_name'],
  },
  'GET v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': {
    pages: { perPage: 20, items: 'data' },
  },
  'GET v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': {
    pages: { perPage: 20, items: 'data' },
  },
  'POST v3/platsolution/mch-transfer/reservation/apply': { encrypts: ['json.user_real_name'] },
  'POST v3/profitsharing/orders': { encrypts: ['json.receivers[*].name'] },
  'POST v3/profitsharing/receivers/add': { encrypts: ['json.name'], decrypts: ['name'] },
  'GET v3/realname/verify': { encrypts: ['query.encrypted_credential_id', 'query.encrypted_name'] },
  'POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': {
    encrypts: ['json.bank_account', 'json.real_name'],
  },
  'POST v3/repayment/combine-transactions/partner/prepay': {
    encrypts: ['json.combine_payer_info.identity.number', 'json.combine_payer_info.identity.name'],
  },
  'POST v3/security/echo': {
    encrypts: ['json.encrypted_echo_message'],
    decrypts: ['encrypted_echo_message'],
  },
  'GET v3/smartguide/guides': {
    encrypts: ['query.mobile'],
    decrypts: ['data[*].name', 'data[*].mobile'],
    pages: { items: 'data' },
  },
  'POST v3/smartguide/guides': { encrypts: ['json.name', 'json.mobile'] },
  'PATCH v3/smartguide/guides/{guide_id}': { encrypts: ['json.name', 'json.mobile'] },
  'POST v3/taxi-invoice/cards/upload-file': {
    upload: {
      file: 'file',
      digest: 'digest',
      algorithm: { digest_algorithm: 'DIGEST_ALGORITHM_SM3' },
    },
  },
  'POST v3/taxi-invoice/driver/update-driver': {
    encrypts: ['json.driver_name', 'json.id_card_number'],
    decrypts: ['driver_name', 'id_card_number'],
  },
  'GET v3/taxi-invoice/user-taxi-orders': { pages: { items: 'data' } },
  'GET v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': {
    pages: { items: 'data' },
  },
  'POST v3/transfer/batches': {
    encrypts: [
      'json.transfer_detail_list[*].user_name',
      'json.transfer_detail_list[*].user_id_card',
    ],
  },
  'GET v3/transfer/batches/batch-id/{batch_id}': {
    pages: { items: 'transfer_detail_list', total: '' },
  },
  'GET v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': {
    decrypts: ['user_name'],
  },
  'GET v3/transfer/batches/out-batch-no/{out_batch_no}': {
    pages: { items: 'transfer_detail_list', total: '' },
  },
  'GET v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': {
    decrypts: ['user_name'],
  },
  'GET v3/transferdownload/elecvoucherfile': { raw: 'unsigned' },
  'GET v3/transferdownload/signfile': { raw: 'unsigned' },
  'POST v3/vehicle/etc/preopen': {
    encrypts: [
      'json.identify.encrypted_real_name',
      'json.identify.encrypted_credential_id',
      'json.bank_card_no',
    ],
  },
  'GET v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': { pages: { items: 'data' } },
  'NOTIFY BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': {
    decrypts: [
      'phone_number',
      'user_information.common_field_list[*].value',
      'user_information.custom_field_list[*].user_chosen_values[*]',
    ],
  },
  'NOTIFY BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': {
    decrypts: [
      'phone_number',
      'user_information.common_field_list[*].value',
      'user_information.custom_field_list[*].user_chosen_values[*]',
    ],
  },
  'NOTIFY CROSS_BORDER_PAY.GET_MCH_INFO': { replies: true },
  'NOTIFY CROSS_BORDER_PAY.PUSH_ORDER_INFO': { replies: true },
  'NOTIFY ENTRUST.TERMINATE_RETENTION': { replies: true },
  'NOTIFY MCHTRANSFER.QQWALLETBILL.FINISHED': { decrypts: ['user_name'] },
  'NOTIFY MEMBERCARD.ACCEPT_CARD': { decrypts: ['phone_number'] },
  'NOTIFY MEMBERCARDSP.USER_CARD.CREATE': {
    decrypts: [
      'phone_number',
      'user_information.common_field_list[*].value',
      'user_information.custom_field_list[*].user_chosen_values[*]',
    ],
  },
  'NOTIFY MEMBERCARDSP.USER_CARD.DELETE': {
    decrypts: [
      'phone_number',
      'user_information.common_field_list[*].value',
      'user_information.custom_field_list[*].user_chosen_values[*]',
    ],
  },
  'NOTIFY PARKING_FEE.QUERY_TRANS_INFO': { replies: true },
  'NOTIFY v2/combined-transactions-success': { json: ['sub_order_list'] },
  'NOTIFY v2/transactions-risk-occurred': { json: ['transaction_id_list'] },
}
