// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

/** A line: numbers, query (`~` is the parent), parent, and paths below it; `-` is none. */
export const table: string = `
out_trade_no - global/v3/customs orders redeclare verify-certificate
out_refund_no ~/refunds/out-refund-no/{out_refund_no} hk/v3 refunds
out_trade_no ~/out-trade-no/{out_trade_no} hk/v3/transactions app jsapi micropay mweb native
- hk/v3/transactions/out-trade-no/{out_trade_no} hk/v3/transactions/out-trade-no/{out_trade_no} close reverse
business_code ~/getstate v2/applyment/micro submit
out_trade_no ~/customs/customdeclarequery v2/cgi-bin/mch customs/customdeclareorder newcustoms/customdeclareredeclare
out_trade_no ~/orderquery v2/deposit consume facepay micropay reverse unifiedorder
out_refund_no ~/refundquery v2/deposit refund
partner_trade_no ~/querywwsptrans2pocket v2/mmpaymkttransfers/promotion paywwsptrans2pocket
partner_trade_no v2/mmpaymkttransfers/gettransferinfo v2/mmpaymkttransfers/promotion transfers
partner_trade_no - v2/mmpaymkttransfers send_coupon
mch_billno ~/gethbinfo v2/mmpaymkttransfers sendgroupredpack sendminiprogramhb sendredpack
mch_billno ~/queryworkwxredpack v2/mmpaymkttransfers sendworkwxredpack
partner_trade_no ~/query_bank v2/mmpaysptrans pay_bank
contract_code ~/querycontract v2/papay deletecontract preentrustweb
contract_code ~/querycontract v2/papay/partner deletecontract preentrustweb
combine_out_trade_no ~/querycombinedorder v2/pay closecombinedorder combinedorder
out_trade_no ~/pay/orderquery v2 pay/closeorder pay/micropay pay/unifiedorder secapi/pay/reverse
out_trade_no+contract_code ~/orderquery v2/pay contractorder
out_trade_no ~/pay/facepayquery v2 pay/facepay secapi/pay/facepayreverse
out_trade_no ~/paporderquery v2/pay pappayapply
out_trade_no ~/paporderquery v2/pay/partner pappayapply
out_trade_no ~/orderquery v2/sandboxnew/pay micropay unifiedorder
out_refund_no ~/refundquery v2/sandboxnew/pay refund
out_order_no v2/pay/profitsharingquery v2/secapi/pay multiprofitsharing profitsharing profitsharingfinish
out_return_no v2/pay/profitsharingreturnquery v2/secapi/pay profitsharingreturn
out_refund_no v2/pay/refundquery v2/secapi/pay refund
out_refund_no v2/pay/refundqueryv2 v2/secapi/pay refundv2
out_trade_no ~/queryorder v2/transit/partnerpay payapply
out_trade_no v2/transit/queryorder v2/transit/pay payapply
out_trade_no - v2/vehicle partnerpay/payapply pay/payapply
out_order_no - v2/wxv cancelbill changerentmoney createhotelbill createrentbill finishhotelbill finishrentbill
out_trade_no ~/orderquery v2/xdc/apiv2sandbox/pay micropay
out_instruction_no ~/transfer-instructions/{out_instruction_no} v3/abnormal-fund-processing/receipts/{receipt_id} transfer-instructions
out_request_no - v3/aggracct-bc/wb-channel bank-channel-account/rename control-orders/info/update/result/notify
out_request_no ~/{out_request_no} v3/aggracct-bc/wb-channel/control-orders punish recover
out_request_no ~/special-reduction/{out_request_no} v3/aggracct-bc/wb-channel special-reduction
business_code ~/applyment v3/apply4subject applyment
- v3/apply4subject/applyment v3/apply4subject/applyment/{business_code} cancel
business_code ~/applyment/business_code/{business_code} v3/applyment4sub applyment/
out_batch_no+out_detail_no ~/detail-receipts v3/bank-batch-transfer/receipt detail-receipts
out_batch_no ~/summary-receipts v3/bank-batch-transfer/receipt summary-receipts
out_batch_no ~/batches/out-batch-no/{out_batch_no} v3/bank-transfer batches
business_code ~/applyments/business-code/{business_code} v3/brand applyments applyments/cancel-applyment
business_code ~/card-configs v3/brand/card card-configs card-configs/cancel-applyment
business_code - v3/brand/card/card-configs publish
business_code ~/card-links/business-code/{business_code} v3/brand/card card-links card-links/cancel-applyment
out_request_no - v3/brand/partner/card-member membership-activities user-feeds user-points/sync
out_order_no ~/orders v3/brand/profitsharing finish-order orders
out_return_no ~/returnorders v3/brand/profitsharing returnorders
out_order_no - v3/catering/orders sync-status
combine_out_trade_no ~/out-trade-no/{combine_out_trade_no} v3/combine-transactions app h5 jsapi miniprogram native
- v3/combine-transactions/out-trade-no/{combine_out_trade_no} v3/combine-transactions/out-trade-no/{combine_out_trade_no} close
out_contract_code ~/{out_contract_code} v3/credit-repayment/partner/contracts app-presign h5-presign terminate
out_trade_no ~/deduct-orders/{out_trade_no} v3/credit-repayment/partner deduct-orders
out_card_code ~/cards/{out_card_code} v3/discount-card cards
- v3/discount-card/cards/{out_card_code} v3/discount-card/cards/{out_card_code} add-user-records
out_trade_no ~/transactions/out-trade-no/{out_trade_no} v3/ebike/charge transactions
out_request_no ~/apply-cancel-withdraw/out-request-no/{out_request_no} v3/ecommerce/account apply-cancel-withdraw apply-cancel-withdraw/confirm
out_apply_no ~/cancel-applications/out-apply-no/{out_apply_no} v3/ecommerce/account cancel-applications
out_request_no ~/applyments/out-request-no/{out_request_no} v3/ecommerce applyments/
- v3/ecommerce/applyments/out-request-no/{out_request_no} v3/ecommerce/applyments/out-request-no/{out_request_no} revoke
out_request_no - v3/ecommerce/applyments submit-account-hosting-applyment submit-sign-verify-info
- v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} terminate
out_contract_code ~/plan-id/{plan_id}/out-contract-code/{out_contract_code} v3/ecommerce/combine-papay/contracts pre-entrust-sign pre-entrust-sign/mini-program
combine_out_trade_no ~/transactions/{combine_out_trade_no} v3/ecommerce/combine-papay transactions
- v3/ecommerce/combine-papay/transactions/{combine_out_trade_no} v3/ecommerce/combine-papay/transactions/{combine_out_trade_no} reverse
out_request_no ~/withdraw/out-request-no/{out_request_no} v3/ecommerce/fund withdraw
out_contract_code ~/out-contract-code/{out_contract_code} v3/ecommerce/individual-contracts pre-entrust-sign-with-real-name-identity/app pre-entrust-sign-with-real-name-identity/mini-program pre-entrust-sign/app pre-entrust-sign/mini-program
out_bill_no ~/transfer-bills/out-bill-no/{out_bill_no} v3/ecommerce/mch-transfer transfer-bills
- v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no} v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no} cancel
out_order_no ~/orders v3/ecommerce/profitsharing finish-order orders
out_return_no ~/returnorders v3/ecommerce/profitsharing returnorders
out_refund_no ~/out-refund-no/{out_refund_no} v3/ecommerce/refunds apply {refund_id}/apply-abnormal-refund
out_subsidy_no - v3/ecommerce/subsidies create
out_order_no - v3/ecommerce/subsidies return
out_trade_no ~/transactions/out-trade-no/{out_trade_no} v3/edu-papay transactions
out_contract_code - v3/eduschoolpay/contracts presign
out_trade_no ~/transactions/out-trade-no/{out_trade_no} v3/eduschoolpay transactions
out_batch_no ~/brand-merchant-out-batches/{out_batch_no} v3/fund-app/brand-redpacket brand-merchant-batches
out_bill_no ~/out-bill-no/{out_bill_no} v3/fund-app/mch-transfer/elecsign out-bill-no
out_budget_no ~/charity-budget/{out_budget_no} v3/fund-app/mch-transfer/partner charity-budget
- v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no} v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no} unlock
out_transfer_no ~/charity-transfer-bills/out-transfer-no/{out_transfer_no} v3/fund-app/mch-transfer/partner charity-transfer-bills
out_bill_no ~/electronic-receipts/{out_bill_no} v3/fund-app/mch-transfer/partner electronic-receipts
out_apply_no - v3/fund-app/mch-transfer/partner sub-mch-authorizations
out_bill_no ~/transfer-bills/out-bill-no/{out_bill_no} v3/fund-app/mch-transfer/partner transfer-bills transfer-bills/pre-transfer-with-authorization transfer-bills/transfer
- v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no} v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no} cancel
out_authorization_no ~/user-confirm-authorizations/{out_authorization_no} v3/fund-app/mch-transfer/partner user-confirm-authorizations
- v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no} v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no} close
out_bill_no ~/transfer-bills/out-bill-no/{out_bill_no} v3/fund-app/mch-transfer transfer-bills transfer-bills/pre-transfer-with-authorization transfer-bills/transfer
- v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no} v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no} cancel
out_bill_no ~/transfer-to-qq-wallet-bills/{out_bill_no} v3/fund-app/mch-transfer transfer-to-qq-wallet-bills
- v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no} v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no} cancel
out_authorization_no ~/user-confirm-authorization/out-authorization-no/{out_authorization_no} v3/fund-app/mch-transfer user-confirm-authorization
- v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no} v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no} close
out_order_id ~/orders/{out_order_id} v3/funds-to-oversea orders
out_return_no ~/return-orders/out-return-no/{out_return_no} v3/funds-to-oversea/return return-orders
out_trade_no - v3/global customs/orders customs/redeclare customs/verify-certificate micropay/transactions/pay profit-sharing/transactions/mark
out_applyment_id - v3/global/merchant/h5/permission/domain applications
out_contract_code ~/out-contract-code/{out_contract_code} v3/global/papay/contracts app-pre-entrust-sign h5-pre-entrust-sign jsapi-pre-entrust-sign miniprogram-pre-entrust-sign web-pre-entrust-sign
out_trade_no ~/transactions/out-trade-no/{out_trade_no} v3/global/papay transactions
- v3/global/papay/transactions/out-trade-no/{out_trade_no} v3/global/papay/transactions/out-trade-no/{out_trade_no} reverse
out_order_no ~/orders/{out_order_no} v3/global/profit-sharing orders orders/unfreeze
out_refund_no ~/refunds/out-refund-no/{out_refund_no} v3/global refunds
out_trade_no ~/out-trade-no/{out_trade_no} v3/global/transactions app jsapi mweb native
- v3/global/transactions/out-trade-no/{out_trade_no} v3/global/transactions/out-trade-no/{out_trade_no} close
mchnt_order_id - v3/gov/subsidy/audit/cup invalid refund/sync update upload
out_trade_no - v3/gov/subsidy n-qualifications/sync qualifications/sync sncode/lock sncode/unlock transactions/sync
out_request_no - v3/gov/subsidy/qualifications/passthrough cancel
req_ssn - v3/gov/subsidy/zhejiang authcode/cancel authcode/commit authcode/issue authcode/refund n-qualifications/confirm qualifications/alter qualifications/claim qualifications/sync sncode/lock sncode/unlock
out_order_no ~/insurance-orders/{out_order_no} v3/hire-power-bank insurance-orders
out_trade_no - v3/industry-rebate retail-industry/transactions transactions/{transaction_id}
out_insurance_no+out_contract_code - v3/inspolicymgr/deduct authorizations policies
out_request_no - v3/marketing bank-favor/users/{openid}/bank-multi-activity busifavor/coupons/associate busifavor/coupons/disassociate busifavor/coupons/send busifavor/coupons/{card_id}/send busifavor/product-coupons/send busifavor/stocks favor/coupon-stocks favor/users/{openid}/coupons goods-subsidy-activity/retail-store-act/{brand_id}/materials goods-subsidy-activity/retail-store-act/{brand_id}/stores membercard-activity/activities membercard-open/cards membercard-open/cards/{card_id}/codes/{code}/set-service-module-data membercard-open/cards/{card_id}/phone-membercard/import membercard-open/cards/{card_id}/users/import partner/delivery-plan/delivery-plans partner/product-coupon/product-coupons partner/product-coupon/product-coupons/{product_coupon_id}/deactivate partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget partner/product-coupon/product-coupons/{product_coupon_id}/stocks partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate partner/product-coupon/users/{openid}/coupons/{coupon_code}/return partner/product-coupon/users/{openid}/coupons/{coupon_code}/use shopping-receipt/customentrances
deactivate_request_no - v3/marketing/busifavor/coupons deactivate
return_request_no - v3/marketing/busifavor/coupons return
use_request_no - v3/marketing/busifavor/coupons use
send_request_no - v3/marketing busifavor/product-coupons/pre-send partner/product-coupon/users/{openid}/coupon-bundles partner/product-coupon/users/{openid}/coupons partner/product-coupon/users/{openid}/pre-send-coupon partner/product-coupon/users/{openid}/pre-send-coupon-bundle withdraw-favor/users/{openid}/coupons
upload_request_no - v3/marketing/busifavor/stocks/{stock_id} couponcodes
out_subsidy_no ~/pay-receipts v3/marketing/busifavor/subsidy pay-receipts
out_subsidy_return_no - v3/marketing/busifavor/subsidy return-receipts
out_trade_no - v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus commit prepare
task_id ~/image-generation-tasks/{task_id} v3/marketing/partner/product-coupon image-generation-tasks
add_request_no - v3/marketing/paygiftactivity/activities/{activity_id}/merchants add
delete_request_no - v3/marketing/paygiftactivity/activities/{activity_id}/merchants delete
out_request_no ~/withdrawl-apply/out-request-no/{out_request_no} v3/mch_operate/risk withdrawl-apply
out_request_no ~/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no} v3/mchalterapply mchcontactalterapplyment
out_request_no ~/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no} v3/mchalterapply mchsubjectalterapplyment
out_request_no ~/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no} v3/mchalterapply merchantnamealterapplyment
out_trade_no ~/orders/out-trade-no/{out_trade_no} v3/med-ins orders
out_refund_no - v3/med-ins/refunds notify
out_trade_no - v3/merchant-risk-manage ec-trade-risk/recv-dispose-result trade-risk-result
idempotent_id - v3/merchant-service/complaints-v2/{complaint_id} response-immediate-service
out_request_no ~/withdraw/out-request-no/{out_request_no} v3/merchant/fund withdraw
out_request_no - v3/multiuse/users/{openid} coupons
fapiao_apply_id ~/fapiao-applications/{fapiao_apply_id} v3/new-tax-control-fapiao fapiao-applications fapiao-applications/issue-general fapiao-applications/issue-passenger-transport fapiao-applications/issue-refined-oil fapiao-applications/real-estate-leasing
- v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id} v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id} insert-cards reverse
out_trade_no ~/transactions/out-trade-no/{out_trade_no} v3/offlineface transactions
out_trade_no - v3/papay insurance-pay/transactions/apply pay/harmony/transactions/apply pay/partner/transactions/apply pay/transactions/apply
- v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} terminate
out_contract_code v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} v3/papay/insurance-sign/contracts/pre-entrust-sign app h5 jsapi mini-program
out_contract_code - v3/papay scheduled-deduct-sign/contracts/pre-entrust-sign/app scheduled-deduct-sign/contracts/pre-entrust-sign/h5 scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5 scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program sign/contracts/pre-entrust-sign
- v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} terminate
- v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} terminate
out_serial_number - v3/parking/reminders entry exit parking-fee payment
out_trade_no - v3/parking/reminders ext-payment
out_batch_no ~/batches/out-batch-no/{out_batch_no} v3/partner-transfer batches
out_contract_code ~/service-id/{service_id}/out-contract-code/{out_contract_code} v3/password-exempt-contract/contracts ecommerce/pre-entrust-sign/mini-program ecommerce/pre-entrust-sign/pay-redirect-sign normal/pre-entrust-sign/mini-program normal/pre-entrust-sign/pay-redirect-sign qs/pre-entrust-sign/mini-program qs/pre-entrust-sign/pay-redirect-sign service-provider/pre-entrust-sign/mini-program service-provider/pre-entrust-sign/pay-redirect-sign
- v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code} v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code} terminate
out_trade_no - v3/pay-devices/open-scenario-speakerorder/{transaction_id} report
print_order_no ~/print-orders/{print_order_no} v3/pay-devices/printers/{device_id} print-orders
out_trade_no - v3/pay acquiring-bank/transactions/exposure partner/transactions/exposure transactions/exposure
out_trade_no ~/out-trade-no/{out_trade_no} v3/pay/partner/transactions app app-with-contract codepay h5 jsapi jsapi-with-contract miniprogram native scannedpos
- v3/pay/partner/transactions/out-trade-no/{out_trade_no} v3/pay/partner/transactions/out-trade-no/{out_trade_no} close reverse
out_trade_no ~/out-trade-no/{out_trade_no} v3/pay/transactions app app-with-contract codepay h5 jsapi jsapi-with-contract native
- v3/pay/transactions/out-trade-no/{out_trade_no} v3/pay/transactions/out-trade-no/{out_trade_no} close reverse
authenticate_number ~/{authenticate_number} v3/payroll-card/authentications pre-order pre-order-with-auth
out_batch_no - v3/payroll-card transfer-batches
authorization_code ~/permissions/authorization-code/{authorization_code} v3/payscore/acquiringbank permissions
- v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code} v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code} terminate
out_order_no ~/serviceorder v3/payscore/acquiringbank serviceorder
- v3/payscore/acquiringbank/serviceorder v3/payscore/acquiringbank/serviceorder/{out_order_no} cancel complete modify sync
out_order_no - v3/payscore acquiringbank/servicepayondeliveryorder partner/servicepayondeliveryorder servicepayondeliveryorder
out_order_no ~/serviceorder v3/payscore/oversea/partner serviceorder
- v3/payscore/oversea/partner/serviceorder v3/payscore/oversea/partner/serviceorder/{out_order_no} cancel complete sync
authorization_code ~/permissions/authorization-code/{authorization_code} v3/payscore/partner permissions permissions/apply-for-scene
authorization_code - v3/payscore partner/permissions/assess-user-risk-level permissions/assess-user-risk-level
- v3/payscore/partner/permissions/authorization-code/{authorization_code} v3/payscore/partner/permissions/authorization-code/{authorization_code} terminate
out_apply_no ~/service-account-applications/{out_apply_no} v3/payscore/partner service-account-applications
out_order_no ~/serviceorder v3/payscore/partner serviceorder serviceorder/direct-complete
- v3/payscore/partner/serviceorder v3/payscore/partner/serviceorder/{out_order_no} cancel complete modify pay sync
out_order_no ~/payafter-orders v3/payscore payafter-orders
- v3/payscore/payafter-orders v3/payscore/payafter-orders/{out_order_no} cancel complete sync
authorization_code ~/permissions/authorization-code/{authorization_code} v3/payscore permissions
- v3/payscore/permissions/authorization-code/{authorization_code} v3/payscore/permissions/authorization-code/{authorization_code} terminate
merchant_plan_no ~/payscore-plans/merchant-plan-no/{merchant_plan_no} v3/payscore/plan/partner payscore-plans
- v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no} v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no} stop
merchant_plan_no ~/payscore-plans/merchant-plan-no/{merchant_plan_no} v3/payscore/plan payscore-plans
- v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no} v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no} stop
out_order_no ~/serviceorder v3/payscore serviceorder serviceorder/direct-complete
- v3/payscore/serviceorder v3/payscore/serviceorder/{out_order_no} cancel complete modify pay sync
out_trade_no - v3/payscore/sign-plan partner/serviceorder serviceorder
merchant_sign_plan_no ~/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no} v3/payscore/sign-plan/partner user-sign-plans
- v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no} v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no} stop
merchant_sign_plan_no ~/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no} v3/payscore/sign-plan user-sign-plans
- v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no} v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no} stop
out_order_no ~/smartretail-orders v3/payscore smartretail-orders
- v3/payscore/smartretail-orders v3/payscore/smartretail-orders/{out_order_no} cancel complete
out_recharge_no ~/out-recharge-no/{out_recharge_no} v3/platsolution/ecommerce/bank-transfer-recharges apply
out_apply_no - v3/platsolution/ecommerce insurance-compensation-contracts
out_bill_no ~/compensate-bills/out-bill-no/{out_bill_no} v3/platsolution/ecommerce/mch-transfer compensate-bills compensate-bills/pre-transfer
- v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no} v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no} cancel
out_bill_no ~/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no} v3/platsolution/ecommerce/mch-transfer deposit-after-sales-compensation-bills
out_bill_no ~/deposit-insurance-premiums-compensation-bills/{out_bill_no} v3/platsolution/ecommerce/mch-transfer deposit-insurance-premiums-compensation-bills
out_bill_no ~/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no} v3/platsolution/ecommerce/mch-transfer deposit-shipping-cost-compensation-bills
out_bill_no ~/insurance-claim-bills/out-bill-no/{out_bill_no} v3/platsolution/ecommerce/mch-transfer insurance-claim-bills insurance-claim-bills/pre-transfer
- v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no} v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no} cancel
out_bill_no ~/sub-mch-compensation-bills/{out_bill_no} v3/platsolution/ecommerce/mch-transfer sub-mch-compensation-bills
out_bill_no ~/transfer-bills/out-bill-no/{out_bill_no} v3/platsolution/ecommerce/mch-transfer transfer-bills
out_recharge_no ~/out-recharge-no/{out_recharge_no} v3/platsolution/ecommerce/recharges apply
- v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no} v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no} close
out_settle_batch_no - v3/platsolution/ecommerce/settle prepay-settle-orders
out_abnormal_settle_batch_no - v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no} apply-abnormal-settle
out_request_no ~/day-end-balance-withdraw/out-request-no/{out_request_no} v3/platsolution/ecommerce/withdraw day-end-balance-withdraw
out_batch_no ~/out-batch-no/{out_batch_no} v3/platsolution/insurance/mch-transfer/batches apply
- v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no} v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no} apply
- v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no} v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no} apply
out_reservation_no ~/out-reservation-no/{out_reservation_no} v3/platsolution/insurance/mch-transfer/reservation apply
- v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no} v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no} close
out_batch_no ~/out-batch-no/{out_batch_no} v3/platsolution/mch-transfer/batches apply
- v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no} v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no} apply
- v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no} v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no} apply
out_reservation_no ~/out-reservation-no/{out_reservation_no} v3/platsolution/mch-transfer/reservation apply
- v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no} v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no} close
out_order_no ~/orders/{out_order_no} v3/profitsharing orders orders/unfreeze
out_return_no ~/return-orders/{out_return_no} v3/profitsharing return-orders
out_trade_no ~/transactions/out-trade-no/{out_trade_no} v3/qrcode transactions
out_recharge_no ~/out-recharge-no/{out_recharge_no} v3/recharge/bank-transfer-recharges apply
out_refund_no ~/refunds/{out_refund_no} v3/refund/domestic refunds refunds/{refund_id}/apply-abnormal-refund
- v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no} v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no} close
combine_out_trade_no ~/out-trade-no/{combine_out_trade_no} v3/repayment/combine-transactions/partner prepay
out_trade_no - v3/smartguide/guides/{guide_id} assign
merchant_submit_id - v3/transaction-block/transaction-block-submissions/sub-mchid {sub_mchid}
out_detail_no ~/electronic-receipts v3/transfer-detail electronic-receipts
out_batch_no ~/batches/out-batch-no/{out_batch_no} v3/transfer batches
out_batch_no ~/bill-receipt/{out_batch_no} v3/transfer bill-receipt
out_trade_no ~/out-trade-no/{out_trade_no} v3/vehicle/etc/transactions highway
out_parking_no - v3/vehicle/parking parkings
out_trade_no ~/out-trade-no/{out_trade_no} v3/vehicle/transactions parking
out_operation_id - v3/webizpay/bill proof
out_card_no ~/out-quota-cards/{out_card_no} v3/webizpay/employees/{employee_id} quota-cards
out_batch_id - v3/webizpay/stores entity-matches
`
