// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { Spelled, Unlisted } from '../../chain/types.js'
import type {
  Global,
  GlobalV3CustomsOrders,
  GlobalV3CustomsRedeclare,
  GlobalV3CustomsVerifyCertificate,
} from './global/v3.js'
import type {
  Hk,
  HkV3Certificates,
  HkV3Merchants,
  HkV3MerchantsBySubMchid,
  HkV3Refunds,
  HkV3RefundsIdByRefundId,
  HkV3RefundsOutRefundNoByOutRefundNo,
  HkV3SettleSettlements,
  HkV3Statements,
  HkV3TransactionsApp,
  HkV3TransactionsIdByTransactionId,
  HkV3TransactionsIdByTransactionIdClose,
  HkV3TransactionsIdByTransactionIdReverse,
  HkV3TransactionsJsapi,
  HkV3TransactionsMicropay,
  HkV3TransactionsMweb,
  HkV3TransactionsNative,
  HkV3TransactionsOutTradeNoByOutTradeNo,
  HkV3TransactionsOutTradeNoByOutTradeNoClose,
  HkV3TransactionsOutTradeNoByOutTradeNoReverse,
} from './hk/v3.js'
import type { V2, V3 } from './tree.js'
import type { V2AppauthAuthindex, V2AppauthGetaccesstoken } from './v2/appauth.js'
import type {
  V2ApplymentMicroGetstate,
  V2ApplymentMicroGetupgradestate,
  V2ApplymentMicroModifyarchives,
  V2ApplymentMicroModifycontactinfo,
  V2ApplymentMicroSigncontract,
  V2ApplymentMicroSubmit,
  V2ApplymentMicroSubmitupgrade,
} from './v2/applyment.js'
import type { V2BillcommentspBatchquerycomment } from './v2/billcommentsp.js'
import type {
  V2CgiBinMchCustomsCustomdeclareorder,
  V2CgiBinMchCustomsCustomdeclarequery,
  V2CgiBinMchNewcustomsCustomdeclareredeclare,
} from './v2/cgi-bin.js'
import type {
  V2DepositConsume,
  V2DepositFacepay,
  V2DepositMicropay,
  V2DepositOrderquery,
  V2DepositRefund,
  V2DepositRefundquery,
  V2DepositReverse,
  V2DepositUnifiedorder,
} from './v2/deposit.js'
import type { V2FaceGet_wxpayface_authinfo } from './v2/face.js'
import type { V2FundQueryautowithdrawbydate, V2FundReautowithdrawbydate } from './v2/fund.js'
import type {
  V2MchriskBankquerymchauditinfo,
  V2MchriskChannelquerymchauditinfo,
  V2MchriskQuerymchrisk,
  V2MchriskSetmchriskcallback,
  V2MchriskSyncmchriskresult,
} from './v2/mchrisk.js'
import type {
  V2MmpaymkttransfersGethbinfo,
  V2MmpaymkttransfersGettransferinfo,
  V2MmpaymkttransfersPromotionPaywwsptrans2pocket,
  V2MmpaymkttransfersPromotionQuerywwsptrans2pocket,
  V2MmpaymkttransfersPromotionTransfers,
  V2MmpaymkttransfersQuery_coupon_stock,
  V2MmpaymkttransfersQuerycouponsinfo,
  V2MmpaymkttransfersQueryworkwxredpack,
  V2MmpaymkttransfersSend_coupon,
  V2MmpaymkttransfersSendgroupredpack,
  V2MmpaymkttransfersSendminiprogramhb,
  V2MmpaymkttransfersSendredpack,
  V2MmpaymkttransfersSendworkwxredpack,
} from './v2/mmpaymkttransfers.js'
import type { V2MmpaysptransPay_bank, V2MmpaysptransQuery_bank } from './v2/mmpaysptrans.js'
import type {
  V2PapayDeletecontract,
  V2PapayEntrustweb,
  V2PapayH5entrustweb,
  V2PapayPartnerDeletecontract,
  V2PapayPartnerEntrustweb,
  V2PapayPartnerH5entrustweb,
  V2PapayPartnerPreentrustweb,
  V2PapayPartnerQuerycontract,
  V2PapayPreentrustweb,
  V2PapayQuerycontract,
} from './v2/papay.js'
import type {
  V2PayClosecombinedorder,
  V2PayCloseorder,
  V2PayCombinedorder,
  V2PayContractorder,
  V2PayDownloadbill,
  V2PayDownloadfundflow,
  V2PayFacepay,
  V2PayFacepayquery,
  V2PayMicropay,
  V2PayOrderquery,
  V2PayPaporderquery,
  V2PayPappayapply,
  V2PayPartnerPaporderquery,
  V2PayPartnerPappayapply,
  V2PayProfitsharingaddreceiver,
  V2PayProfitsharingmerchantratioquery,
  V2PayProfitsharingorderamountquery,
  V2PayProfitsharingquery,
  V2PayProfitsharingremovereceiver,
  V2PayProfitsharingreturnquery,
  V2PayQuerycombinedorder,
  V2PayQueryexchagerate,
  V2PayRefundquery,
  V2PayRefundqueryv2,
  V2PaySettlementquery,
  V2PayUnifiedorder,
} from './v2/pay.js'
import type { V2PayitilReport } from './v2/payitil.js'
import type { V2RiskGetcertficates, V2RiskGetpublickey, V2RiskGetviolation } from './v2/risk.js'
import type {
  V2SandboxnewPayDownloadbill,
  V2SandboxnewPayGetsignkey,
  V2SandboxnewPayMicropay,
  V2SandboxnewPayOrderquery,
  V2SandboxnewPayRefund,
  V2SandboxnewPayRefundquery,
  V2SandboxnewPayUnifiedorder,
} from './v2/sandboxnew.js'
import type {
  V2SecapiMchAddInstitutionsub,
  V2SecapiMchAddsubdevconfig,
  V2SecapiMchChannelsetting,
  V2SecapiMchModifyInstitutionsub,
  V2SecapiMchModifymchinfo,
  V2SecapiMchQueryInstitutionsub,
  V2SecapiMchQuerysubdevconfig,
  V2SecapiMchSubmchmanage,
  V2SecapiMchUploadmedia,
  V2SecapiMktAddrecommendconf,
  V2SecapiPayFacepayreverse,
  V2SecapiPayMultiprofitsharing,
  V2SecapiPayProfitsharing,
  V2SecapiPayProfitsharingfinish,
  V2SecapiPayProfitsharingreturn,
  V2SecapiPayRefund,
  V2SecapiPayRefundv2,
  V2SecapiPayReverse,
} from './v2/secapi.js'
import type { V2SecsvcGetrealnameinfo, V2SecsvcRealnameauth } from './v2/secsvc.js'
import type { V2ToolsAuthcodetoopenid, V2ToolsShorturl } from './v2/tools.js'
import type {
  V2TransitPartnerpayPayapply,
  V2TransitPartnerpayQueryorder,
  V2TransitPartnerpayQuerystate,
  V2TransitPayPayapply,
  V2TransitPayQuerystate,
  V2TransitQueryorder,
} from './v2/transit.js'
import type {
  V2VehiclePartnerpayNotification,
  V2VehiclePartnerpayPayapply,
  V2VehiclePartnerpayQuerystate,
  V2VehiclePayNotification,
  V2VehiclePayPayapply,
  V2VehiclePayQuerystate,
} from './v2/vehicle.js'
import type {
  V2WxvCancelbill,
  V2WxvChangerentmoney,
  V2WxvCreatehotelbill,
  V2WxvCreaterentbill,
  V2WxvFinishhotelbill,
  V2WxvFinishrentbill,
  V2WxvQueryhotelbill,
  V2WxvQueryrentbill,
} from './v2/wxv.js'
import type {
  V2XdcApiv2getsignkeySignGetsignkey,
  V2XdcApiv2sandboxPayMicropay,
  V2XdcApiv2sandboxPayOrderquery,
} from './v2/xdc.js'
import type {
  V3AbnormalFundProcessingReceiptsByReceiptId,
  V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions,
  V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo,
} from './v3/abnormal-fund-processing.js'
import type {
  V3AggracctBcWbChannelAccountBalance,
  V3AggracctBcWbChannelAccountMch_archives,
  V3AggracctBcWbChannelAccountMch_media,
  V3AggracctBcWbChannelBankChannelAccountRename,
  V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId,
  V3AggracctBcWbChannelControlOrdersByOutRequestNo,
  V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify,
  V3AggracctBcWbChannelControlOrdersPunish,
  V3AggracctBcWbChannelControlOrdersRecover,
  V3AggracctBcWbChannelSpecialReduction,
  V3AggracctBcWbChannelSpecialReductionByOutRequestNo,
} from './v3/aggracct-bc.js'
import type {
  V3Apply4subSub_merchantsBySubMchidApplicationByApplicationNo,
  V3Apply4subSub_merchantsBySubMchidModifySettlement,
  V3Apply4subSub_merchantsBySubMchidSettlement,
} from './v3/apply4sub.js'
import type {
  V3Apply4subjectApplyment,
  V3Apply4subjectApplymentByApplymentIdCancel,
  V3Apply4subjectApplymentByBusinessCodeCancel,
  V3Apply4subjectApplymentMerchantsBySubMchidState,
} from './v3/apply4subject.js'
import type {
  V3Applyment4subApplymentApplyment_idByApplymentId,
  V3Applyment4subApplymentBusiness_codeByBusinessCode,
  V3Applyment4subApplymentSlash,
} from './v3/applyment4sub.js'
import type {
  V3BankBatchTransferReceiptDetailReceipts,
  V3BankBatchTransferReceiptSummaryReceipts,
} from './v3/bank-batch-transfer.js'
import type {
  V3BankTransferBatches,
  V3BankTransferBatchesBatchIdByBatchId,
  V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId,
  V3BankTransferBatchesOutBatchNoByOutBatchNo,
  V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo,
} from './v3/bank-transfer.js'
import type {
  V3BillFundflowbill,
  V3BillSubMerchantFundflowbill,
  V3BillTradebill,
} from './v3/bill.js'
import type { V3BilldownloadFile } from './v3/billdownload.js'
import type {
  V3BrandApplyments,
  V3BrandApplymentsApplymentIdByApplymentId,
  V3BrandApplymentsBusinessCodeByBusinessCode,
  V3BrandApplymentsCancelApplyment,
  V3BrandCardCardConfigs,
  V3BrandCardCardConfigsCancelApplyment,
  V3BrandCardCardConfigsPreviewUrl,
  V3BrandCardCardConfigsPublish,
  V3BrandCardCardLinks,
  V3BrandCardCardLinksBusinessCodeByBusinessCode,
  V3BrandCardCardLinksCancelApplyment,
  V3BrandCardCardLinksUnbindCardLink,
  V3BrandMarketingShakeActivitiesActivities,
  V3BrandPartnerCardMemberCards,
  V3BrandPartnerCardMemberCardsByCardId,
  V3BrandPartnerCardMemberCardsByCardIdInvalidate,
  V3BrandPartnerCardMemberMembershipActivities,
  V3BrandPartnerCardMemberMembershipActivitiesByActivityId,
  V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate,
  V3BrandPartnerCardMemberPayViewTokens,
  V3BrandPartnerCardMemberPreAuthTokens,
  V3BrandPartnerCardMemberUserCards,
  V3BrandPartnerCardMemberUserCardsByUserCardCode,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm,
  V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate,
  V3BrandPartnerCardMemberUserCardsImportByOpenid,
  V3BrandPartnerCardMemberUserCardsImportByPhone,
  V3BrandPartnerCardMemberUserFeeds,
  V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm,
  V3BrandPartnerCardMemberUserPointsSync,
  V3BrandPartnerStoreBrandstores,
  V3BrandPartnerStoreBrandstoresByStoreId,
  V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient,
  V3BrandPartnerStoreBrandstoresByStoreIdClose,
  V3BrandPartnerStoreBrandstoresByStoreIdResume,
  V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient,
  V3BrandProfitsharingBrandConfigsByBrandMchid,
  V3BrandProfitsharingFinishOrder,
  V3BrandProfitsharingOrders,
  V3BrandProfitsharingOrdersByTransactionIdAmounts,
  V3BrandProfitsharingReceiversAdd,
  V3BrandProfitsharingReceiversDelete,
  V3BrandProfitsharingReturnorders,
} from './v3/brand.js'
import type { V3BrandBasicPartnerBrandsByBrandIdProductAuthorities } from './v3/brand-basic.js'
import type {
  V3BusinesscircleParkings,
  V3BusinesscirclePointsNotify,
  V3BusinesscircleUserAuthorizationsByOpenid,
  V3BusinesscircleUsersByOpenidPointsCommit_status,
} from './v3/businesscircle.js'
import type {
  V3CapitalCapitallhhAreasProvinces,
  V3CapitalCapitallhhAreasProvincesByProvinceCodeCities,
  V3CapitalCapitallhhBanksByBankAliasCodeBranches,
  V3CapitalCapitallhhBanksCorporateBanking,
  V3CapitalCapitallhhBanksPersonalBanking,
  V3CapitalCapitallhhBanksSearchBanksByBankAccount,
} from './v3/capital.js'
import type { V3CateringOrdersSyncStatus } from './v3/catering.js'
import type { V3Certificates } from './v3/certificates.js'
import type {
  V3CombineTransactionsApp,
  V3CombineTransactionsH5,
  V3CombineTransactionsIdByCombineTransactionId,
  V3CombineTransactionsJsapi,
  V3CombineTransactionsMiniprogram,
  V3CombineTransactionsNative,
  V3CombineTransactionsOutTradeNoByCombineOutTradeNo,
  V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose,
} from './v3/combine-transactions.js'
import type {
  V3ComplianceInactiveMerchantIdentityVerificationMerchants,
  V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId,
} from './v3/compliance.js'
import type {
  V3CreditRepaymentPartnerContractsAppPresign,
  V3CreditRepaymentPartnerContractsByOutContractCode,
  V3CreditRepaymentPartnerContractsH5Presign,
  V3CreditRepaymentPartnerContractsTerminate,
  V3CreditRepaymentPartnerDeductOrders,
  V3CreditRepaymentPartnerDeductOrdersByOutTradeNo,
  V3CreditRepaymentPartnerScheduleRecordsBatchCreate,
  V3CreditRepaymentPartnerScheduleRecordsByOutRecordId,
} from './v3/credit-repayment.js'
import type {
  V3DiscountCardCards,
  V3DiscountCardCardsByOutCardCode,
  V3DiscountCardCardsByOutCardCodeAddUserRecords,
  V3DiscountCardOrdersByOutOrderNo,
  V3DiscountCardOrdersOutTradeNoByOutTradeNo,
} from './v3/discount-card.js'
import type {
  V3EbikeChargeContractsByContractId,
  V3EbikeChargeContractsByContractIdConfirm,
  V3EbikeChargeContractsPreopen,
  V3EbikeChargeTransactions,
  V3EbikeChargeTransactionsIdByTransactionId,
  V3EbikeChargeTransactionsOutTradeNoByOutTradeNo,
  V3EbikeChargeUsersByOpenidContract,
} from './v3/ebike.js'
import type {
  V3EcommerceAccountApplyCancelWithdraw,
  V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId,
  V3EcommerceAccountApplyCancelWithdrawConfirm,
  V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo,
  V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid,
  V3EcommerceAccountCancelApplications,
  V3EcommerceAccountCancelApplicationsMedia,
  V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo,
  V3EcommerceApplymentsByApplymentId,
  V3EcommerceApplymentsByApplymentIdRevoke,
  V3EcommerceApplymentsOutRequestNoByOutRequestNo,
  V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke,
  V3EcommerceApplymentsSlash,
  V3EcommerceApplymentsSubmitAccountHostingApplyment,
  V3EcommerceApplymentsSubmitSignVerifyInfo,
  V3EcommerceBillFundflowbill,
  V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode,
  V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate,
  V3EcommerceCombinePapayContractsPreEntrustSign,
  V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram,
  V3EcommerceCombinePapayTransactions,
  V3EcommerceCombinePapayTransactionsByCombineOutTradeNo,
  V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse,
  V3EcommerceFundBalanceBySubMchid,
  V3EcommerceFundEnddaybalanceBySubMchid,
  V3EcommerceFundWithdraw,
  V3EcommerceFundWithdrawByWithdrawId,
  V3EcommerceFundWithdrawOutRequestNoByOutRequestNo,
  V3EcommerceIndividualContractsByOpenid,
  V3EcommerceIndividualContractsOutContractCodeByOutContractCode,
  V3EcommerceIndividualContractsPreEntrustSignApp,
  V3EcommerceIndividualContractsPreEntrustSignMiniProgram,
  V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp,
  V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram,
  V3EcommerceMchTransferAuthorizations,
  V3EcommerceMchTransferAuthorizationsBySubMchid,
  V3EcommerceMchTransferTransferBills,
  V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo,
  V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel,
  V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo,
  V3EcommerceProfitsharingAfterSalesOrders,
  V3EcommerceProfitsharingFinishOrder,
  V3EcommerceProfitsharingOrders,
  V3EcommerceProfitsharingOrdersByTransactionIdAmounts,
  V3EcommerceProfitsharingReceiversAdd,
  V3EcommerceProfitsharingReceiversDelete,
  V3EcommerceProfitsharingReturnorders,
  V3EcommerceRefundsApply,
  V3EcommerceRefundsByRefundIdApplyAbnormalRefund,
  V3EcommerceRefundsByRefundIdReturnAdvance,
  V3EcommerceRefundsIdByRefundId,
  V3EcommerceRefundsOutRefundNoByOutRefundNo,
  V3EcommerceSubjectSubMerchants,
  V3EcommerceSubsidiesCancel,
  V3EcommerceSubsidiesCreate,
  V3EcommerceSubsidiesReturn,
} from './v3/ecommerce.js'
import type {
  V3EduPapayContractsByContractId,
  V3EduPapayContractsIdByContractId,
  V3EduPapayContractsPresign,
  V3EduPapayTransactions,
  V3EduPapayTransactionsIdByTransactionId,
  V3EduPapayTransactionsOutTradeNoByOutTradeNo,
  V3EduPapayUserByOpenidContracts,
  V3EduPapayUserNotificationsByContractIdSend,
} from './v3/edu-papay.js'
import type {
  V3EduStarOrders,
  V3EduStarUsersOpenidByWechatOpenid,
  V3EduStarUsersQqByQq,
} from './v3/edu-star.js'
import type {
  V3EduschoolpayContractsByContractId,
  V3EduschoolpayContractsByContractIdTerminate,
  V3EduschoolpayContractsPresign,
  V3EduschoolpayTransactions,
  V3EduschoolpayTransactionsIdByTransactionId,
  V3EduschoolpayTransactionsOutTradeNoByOutTradeNo,
  V3EduschoolpayUsersByOpenidContracts,
  V3EduschoolpayUsersByOpenidDebtState,
} from './v3/eduschoolpay.js'
import type { V3ExpressUsersByOpenidTransform } from './v3/express.js'
import type { V3FacemchUsersByFaceSid } from './v3/facemch.js'
import type {
  V3FundAppBrandRedpacketBrandMerchantBatches,
  V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo,
  V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo,
  V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo,
  V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo,
  V3FundAppMchTransferElecsignOutBillNo,
  V3FundAppMchTransferElecsignOutBillNoByOutBillNo,
  V3FundAppMchTransferElecsignTransferBillNo,
  V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo,
  V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts,
  V3FundAppMchTransferPartnerCharityBudget,
  V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo,
  V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock,
  V3FundAppMchTransferPartnerCharityTransferBills,
  V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo,
  V3FundAppMchTransferPartnerElectronicReceipts,
  V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo,
  V3FundAppMchTransferPartnerSubMchAuthorizations,
  V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid,
  V3FundAppMchTransferPartnerTransferBills,
  V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo,
  V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel,
  V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization,
  V3FundAppMchTransferPartnerTransferBillsTransfer,
  V3FundAppMchTransferPartnerUserConfirmAuthorizations,
  V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo,
  V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose,
  V3FundAppMchTransferTransferBills,
  V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo,
  V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel,
  V3FundAppMchTransferTransferBillsPreTransferWithAuthorization,
  V3FundAppMchTransferTransferBillsTransfer,
  V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo,
  V3FundAppMchTransferTransferToQqWalletBills,
  V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo,
  V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel,
  V3FundAppMchTransferUserConfirmAuthorization,
  V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo,
  V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose,
} from './v3/fund-app.js'
import type {
  V3FundsToOverseaBillDownloadUrl,
  V3FundsToOverseaOrders,
  V3FundsToOverseaOrdersByOutOrderId,
  V3FundsToOverseaReturnReturnOrders,
  V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo,
  V3FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amounts,
} from './v3/funds-to-oversea.js'
import type {
  V3GlobalCertificates,
  V3GlobalCustomsOrders,
  V3GlobalCustomsRedeclare,
  V3GlobalCustomsVerifyCertificate,
  V3GlobalMerchantH5PermissionApplications,
  V3GlobalMerchantH5PermissionApplicationsByApplymentId,
  V3GlobalMerchantH5PermissionBySubMchid,
  V3GlobalMerchantH5PermissionDomainApplications,
  V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId,
  V3GlobalMerchantServiceComplaintNotifications,
  V3GlobalMerchantServiceComplaints,
  V3GlobalMerchantServiceComplaintsByComplaintId,
  V3GlobalMerchantServiceComplaintsByComplaintIdComplete,
  V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys,
  V3GlobalMerchantServiceComplaintsByComplaintIdResponse,
  V3GlobalMerchantServiceImagesByMediaId,
  V3GlobalMerchantServiceImagesUpload,
  V3GlobalMerchantStorageFileUpload,
  V3GlobalMerchants,
  V3GlobalMerchantsBySubMchid,
  V3GlobalMicropayTransactionsIdByTransactionIdReverse,
  V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse,
  V3GlobalMicropayTransactionsPay,
  V3GlobalPapayContractsAppPreEntrustSign,
  V3GlobalPapayContractsByContractId,
  V3GlobalPapayContractsByContractIdTerminate,
  V3GlobalPapayContractsH5PreEntrustSign,
  V3GlobalPapayContractsJsapiPreEntrustSign,
  V3GlobalPapayContractsMiniprogramPreEntrustSign,
  V3GlobalPapayContractsOutContractCodeByOutContractCode,
  V3GlobalPapayContractsWebPreEntrustSign,
  V3GlobalPapayTransactions,
  V3GlobalPapayTransactionsByTransactionId,
  V3GlobalPapayTransactionsOutTradeNoByOutTradeNo,
  V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse,
  V3GlobalProfitSharingBillDownloadUrl,
  V3GlobalProfitSharingOrders,
  V3GlobalProfitSharingOrdersByOutOrderNo,
  V3GlobalProfitSharingOrdersUnfreeze,
  V3GlobalProfitSharingReceivers,
  V3GlobalProfitSharingReceiversByAccount,
  V3GlobalProfitSharingRefundsBillDownloadUrl,
  V3GlobalProfitSharingRefundsRefundableBalance,
  V3GlobalProfitSharingTransactionsByTransactionIdAmounts,
  V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts,
  V3GlobalProfitSharingTransactionsMark,
  V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid,
  V3GlobalRefundRechargeBalance,
  V3GlobalRefunds,
  V3GlobalRefundsIdByRefundId,
  V3GlobalRefundsOutRefundNoByOutRefundNo,
  V3GlobalSettleSettlements,
  V3GlobalStatements,
  V3GlobalTransactionsApp,
  V3GlobalTransactionsIdByTransactionId,
  V3GlobalTransactionsIdByTransactionIdClose,
  V3GlobalTransactionsJsapi,
  V3GlobalTransactionsMweb,
  V3GlobalTransactionsNative,
  V3GlobalTransactionsOutTradeNoByOutTradeNo,
  V3GlobalTransactionsOutTradeNoByOutTradeNoClose,
} from './v3/global.js'
import type {
  V3GoldplanMerchantsChangecustompagestatus,
  V3GoldplanMerchantsChangegoldplanstatus,
  V3GoldplanMerchantsCloseAdvertisingShow,
  V3GoldplanMerchantsOpenAdvertisingShow,
  V3GoldplanMerchantsSetAdvertisingIndustryFilter,
} from './v3/goldplan.js'
import type {
  V3GovSubsidyAuditCupInvalid,
  V3GovSubsidyAuditCupQuery,
  V3GovSubsidyAuditCupRefundSync,
  V3GovSubsidyAuditCupUpdate,
  V3GovSubsidyAuditCupUpload,
  V3GovSubsidyCompaniesQuery,
  V3GovSubsidyGoodsUpload,
  V3GovSubsidyNQualificationsSync,
  V3GovSubsidyQualification,
  V3GovSubsidyQualificationsPassthroughCancel,
  V3GovSubsidyQualificationsPassthroughClaim,
  V3GovSubsidyQualificationsPassthroughQuery,
  V3GovSubsidyQualificationsQuery,
  V3GovSubsidyQualificationsSync,
  V3GovSubsidySncodeLock,
  V3GovSubsidySncodeQuery,
  V3GovSubsidySncodeUnlock,
  V3GovSubsidyTransactionsQuery,
  V3GovSubsidyTransactionsSummaryQueryDay,
  V3GovSubsidyTransactionsSync,
  V3GovSubsidyZhejiangAuthcodeCancel,
  V3GovSubsidyZhejiangAuthcodeCommit,
  V3GovSubsidyZhejiangAuthcodeIssue,
  V3GovSubsidyZhejiangAuthcodeRefund,
  V3GovSubsidyZhejiangAuthcodeTry,
  V3GovSubsidyZhejiangGoodsQuery,
  V3GovSubsidyZhejiangNQualificationsConfirm,
  V3GovSubsidyZhejiangQualificationsAlter,
  V3GovSubsidyZhejiangQualificationsClaim,
  V3GovSubsidyZhejiangQualificationsQuery,
  V3GovSubsidyZhejiangQualificationsSync,
  V3GovSubsidyZhejiangSncodeLock,
  V3GovSubsidyZhejiangSncodeQuery,
  V3GovSubsidyZhejiangSncodeUnlock,
} from './v3/gov.js'
import type {
  V3HirePowerBankInsuranceOrders,
  V3HirePowerBankInsuranceOrdersByOutOrderNo,
  V3HirePowerBankUserQualificationsByOpenid,
} from './v3/hire-power-bank.js'
import type { V3IndustryCouponTokens } from './v3/industry-coupon.js'
import type {
  V3IndustryRebateRetailIndustryTransactions,
  V3IndustryRebateTransactionsByTransactionId,
} from './v3/industry-rebate.js'
import type {
  V3InspolicymgrDeductAuthorizations,
  V3InspolicymgrDeductAuthorizationsByOutInsuranceNo,
  V3InspolicymgrDeductPolicies,
  V3InspolicymgrDeductPoliciesByOutInsuranceNo,
} from './v3/inspolicymgr.js'
import type { V3IotmanageDeviceInspectionsByDeviceSn, V3IotmanageDevices } from './v3/iotmanage.js'
import type {
  V3LovefeastBrandsByBrandId,
  V3LovefeastUsersByOpenidOrdersBrandIdByBrandId,
  V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo,
} from './v3/lovefeast.js'
import type {
  V3MarketingBankFavorUsersByOpenidBankMultiActivity,
  V3MarketingBankFavorUsersByOpenidCouponsByCouponId,
  V3MarketingBankPackagesByPackageIdTasks,
  V3MarketingBusifavorCallbacks,
  V3MarketingBusifavorCouponsAssociate,
  V3MarketingBusifavorCouponsByCardIdSend,
  V3MarketingBusifavorCouponsDeactivate,
  V3MarketingBusifavorCouponsDisassociate,
  V3MarketingBusifavorCouponsReturn,
  V3MarketingBusifavorCouponsSend,
  V3MarketingBusifavorCouponsUse,
  V3MarketingBusifavorProductCouponsPreSend,
  V3MarketingBusifavorProductCouponsSend,
  V3MarketingBusifavorStocks,
  V3MarketingBusifavorStocksByStockId,
  V3MarketingBusifavorStocksByStockIdBudget,
  V3MarketingBusifavorStocksByStockIdCouponcodes,
  V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode,
  V3MarketingBusifavorSubsidyPayReceipts,
  V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId,
  V3MarketingBusifavorSubsidyReturnReceipts,
  V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId,
  V3MarketingBusifavorUsersByOpenidCoupons,
  V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid,
  V3MarketingFavorCallbacks,
  V3MarketingFavorCouponStocks,
  V3MarketingFavorMediaImageUpload,
  V3MarketingFavorStocks,
  V3MarketingFavorStocksByStockId,
  V3MarketingFavorStocksByStockIdItems,
  V3MarketingFavorStocksByStockIdMerchants,
  V3MarketingFavorStocksByStockIdModifyGoodsId,
  V3MarketingFavorStocksByStockIdPause,
  V3MarketingFavorStocksByStockIdRefundFlow,
  V3MarketingFavorStocksByStockIdRefundFlowByDay,
  V3MarketingFavorStocksByStockIdRestart,
  V3MarketingFavorStocksByStockIdStart,
  V3MarketingFavorStocksByStockIdStop,
  V3MarketingFavorStocksByStockIdUseFlow,
  V3MarketingFavorStocksByStockIdUseFlowByDay,
  V3MarketingFavorUsersByOpenidCoupons,
  V3MarketingFavorUsersByOpenidCouponsByCouponId,
  V3MarketingGoodsSubsidyActivityActivities,
  V3MarketingGoodsSubsidyActivityActivityByActivityIdApply,
  V3MarketingGoodsSubsidyActivityQualificationLock,
  V3MarketingGoodsSubsidyActivityQualificationUnlock,
  V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative,
  V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives,
  V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials,
  V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores,
  V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode,
  V3MarketingMembercardActivityActivities,
  V3MarketingMembercardActivityActivitiesByActivityId,
  V3MarketingMembercardActivityActivitiesByActivityIdTerminate,
  V3MarketingMembercardOpenActivateInformationsByActivateTicket,
  V3MarketingMembercardOpenCallback,
  V3MarketingMembercardOpenCards,
  V3MarketingMembercardOpenCardsByCardId,
  V3MarketingMembercardOpenCardsByCardIdCodesByCode,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData,
  V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable,
  V3MarketingMembercardOpenCardsByCardIdCodesDeposit,
  V3MarketingMembercardOpenCardsByCardIdDecryptCode,
  V3MarketingMembercardOpenCardsByCardIdPermissionTokens,
  V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport,
  V3MarketingMembercardOpenCardsByCardIdQrcode,
  V3MarketingMembercardOpenCardsByCardIdRights,
  V3MarketingMembercardOpenCardsByCardIdServiceModules,
  V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId,
  V3MarketingMembercardOpenCardsByCardIdUpgrade,
  V3MarketingMembercardOpenCardsByCardIdUsersImport,
  V3MarketingMembercardOpenPhonenumberMemberImport,
  V3MarketingMembercardOpenPhonenumberMemberSearch,
  V3MarketingMembercardOpenUserCards,
  V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl,
  V3MarketingPartnerDeliveryPlanDeliveryPlans,
  V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans,
  V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId,
  V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate,
  V3MarketingPartnerProductCouponImageGenerationTasks,
  V3MarketingPartnerProductCouponImageGenerationTasksByTaskId,
  V3MarketingPartnerProductCouponMediaUploadImage,
  V3MarketingPartnerProductCouponNotifyConfigs,
  V3MarketingPartnerProductCouponProductCoupons,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponId,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget,
  V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes,
  V3MarketingPartnerProductCouponUsersByOpenidCouponBundles,
  V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate,
  V3MarketingPartnerProductCouponUsersByOpenidCoupons,
  V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode,
  V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm,
  V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate,
  V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn,
  V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse,
  V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon,
  V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle,
  V3MarketingPartnerships,
  V3MarketingPartnershipsBuild,
  V3MarketingPartnershipsTerminate,
  V3MarketingPaygiftactivityActivities,
  V3MarketingPaygiftactivityActivitiesByActivityId,
  V3MarketingPaygiftactivityActivitiesByActivityIdGoods,
  V3MarketingPaygiftactivityActivitiesByActivityIdMerchants,
  V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd,
  V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete,
  V3MarketingPaygiftactivityActivitiesByActivityIdTerminate,
  V3MarketingPaygiftactivityUniqueThresholdActivity,
  V3MarketingShoppingReceiptCustomentrances,
  V3MarketingShoppingReceiptCustomentrancesByBrandId,
  V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos,
  V3MarketingShoppingReceiptShoppingreceipts,
  V3MarketingWeeklyDiscountActivities,
  V3MarketingWeeklyDiscountActivitiesByActivityId,
  V3MarketingWeeklyDiscountActivitiesByActivityIdApply,
  V3MarketingWithdrawFavorUsersByOpenidCoupons,
} from './v3/marketing.js'
import type {
  V3MchManageMchManageRecordsByManageRecordId,
  V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions,
  V3MchManageMchManageRecordsSubMchidBySubMchid,
  V3MchManageSubmissionFilesSubMchidBySubMchidUpload,
} from './v3/mch-manage.js'
import type {
  V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId,
  V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit,
  V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload,
  V3MchOperationManageMerchantLimitationsSubMchidBySubMchid,
} from './v3/mch-operation-manage.js'
import type {
  V3Mch_operateRiskWithdrawlApply,
  V3Mch_operateRiskWithdrawlApplyApplymentIdByApplymentId,
  V3Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNo,
} from './v3/mch_operate.js'
import type {
  V3MchalterapplyMchcontactalterapplyment,
  V3MchalterapplyMchcontactalterapplymentByApplyId,
  V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke,
  V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo,
  V3MchalterapplyMchsubjectalterapplyment,
  V3MchalterapplyMchsubjectalterapplymentByApplyId,
  V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke,
  V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo,
  V3MchalterapplyMerchantnamealterapplyment,
  V3MchalterapplyMerchantnamealterapplymentByApplyId,
  V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke,
  V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo,
} from './v3/mchalterapply.js'
import type {
  V3MedInsOrders,
  V3MedInsOrdersMixTradeNoByMixTradeNo,
  V3MedInsOrdersOutTradeNoByOutTradeNo,
  V3MedInsRefundsNotify,
} from './v3/med-ins.js'
import type {
  V3MerchantFundBalanceByAccountType,
  V3MerchantFundDayendbalanceByAccountType,
  V3MerchantFundWithdraw,
  V3MerchantFundWithdrawBillTypeByBillType,
  V3MerchantFundWithdrawOutRequestNoByOutRequestNo,
  V3MerchantFundWithdrawWithdrawIdByWithdrawId,
  V3MerchantMediaUpload,
  V3MerchantMediaVideo_upload,
} from './v3/merchant.js'
import type {
  V3MerchantRiskManageEcTradeRiskQueryRiskTrades,
  V3MerchantRiskManageEcTradeRiskRecvDisposeResult,
  V3MerchantRiskManageReportTradeUnionInformation,
  V3MerchantRiskManageTradeRiskInformation,
  V3MerchantRiskManageTradeRiskResult,
  V3MerchantRiskManageViolationNotifications,
} from './v3/merchant-risk-manage.js'
import type {
  V3MerchantServiceComplaintNotifications,
  V3MerchantServiceComplaints,
  V3MerchantServiceComplaintsByTransactionId,
  V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys,
  V3MerchantServiceComplaintsV2,
  V3MerchantServiceComplaintsV2ByComplaintId,
  V3MerchantServiceComplaintsV2ByComplaintIdComplete,
  V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys,
  V3MerchantServiceComplaintsV2ByComplaintIdResponse,
  V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService,
  V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress,
  V3MerchantServiceFeedbacks,
  V3MerchantServiceImagesByMediaId,
  V3MerchantServiceImagesUpload,
} from './v3/merchant-service.js'
import type {
  V3MerchantSettlementMerchantSettleRuleApplications,
  V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId,
} from './v3/merchant-settlement.js'
import type {
  V3MerchantStoreStores,
  V3MerchantStoreStoresByStoreId,
  V3MerchantStoreStoresByStoreIdRecipientsBind,
  V3MerchantStoreStoresByStoreIdRecipientsUnbind,
} from './v3/merchant-store.js'
import type {
  V3MerchantfundMerchantIncomeRecords,
  V3MerchantfundPartnerIncomeRecords,
} from './v3/merchantfund.js'
import type {
  V3MultiuseStocksByStockIdRefundFlow,
  V3MultiuseStocksByStockIdSendFlow,
  V3MultiuseStocksByStockIdUseFlow,
  V3MultiuseUsersByOpenidCoupons,
} from './v3/multiuse.js'
import type {
  V3NewTaxControlFapiaoCardTemplate,
  V3NewTaxControlFapiaoFapiaoApplications,
  V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId,
  V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles,
  V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards,
  V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse,
  V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral,
  V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport,
  V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil,
  V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing,
  V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile,
  V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl,
  V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo,
  V3NewTaxControlFapiaoMerchantBaseInformation,
  V3NewTaxControlFapiaoMerchantBySubMchidCheck,
  V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus,
  V3NewTaxControlFapiaoMerchantDevelopmentConfig,
  V3NewTaxControlFapiaoMerchantTaxCodes,
  V3NewTaxControlFapiaoUserTitle,
  V3NewTaxControlFapiaoUserTitleTitleUrl,
} from './v3/new-tax-control-fapiao.js'
import type {
  V3OfflinefaceAuthinfo,
  V3OfflinefaceContractsByContractId,
  V3OfflinefaceContractsPresign,
  V3OfflinefaceFaceCollections,
  V3OfflinefaceFaceCollectionsByCollectionId,
  V3OfflinefaceRepaymentUrl,
  V3OfflinefaceTransactions,
  V3OfflinefaceTransactionsOutTradeNoByOutTradeNo,
} from './v3/offlineface.js'
import type {
  V3OfflinefacemchOrganizations,
  V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId,
  V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract,
  V3OfflinefacemchTokens,
} from './v3/offlinefacemch.js'
import type {
  V3PalmserviceAuthorizationOpenidByOpenid,
  V3PalmserviceAuthorizationPreauthorize,
} from './v3/palmservice.js'
import type {
  V3PapayContractsByContractIdFailNotify,
  V3PapayContractsByContractIdNotify,
  V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId,
  V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule,
  V3PapayInsurancePayTransactionsApply,
  V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew,
  V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode,
  V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate,
  V3PapayInsuranceSignContractsPreEntrustSignApp,
  V3PapayInsuranceSignContractsPreEntrustSignH5,
  V3PapayInsuranceSignContractsPreEntrustSignJsapi,
  V3PapayInsuranceSignContractsPreEntrustSignMiniProgram,
  V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify,
  V3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode,
  V3PapayPayHarmonyTransactionsApply,
  V3PapayPayPartnerSchedulesContractIdByContractId,
  V3PapayPayPartnerSchedulesContractIdByContractIdSchedule,
  V3PapayPayPartnerTransactionsApply,
  V3PapayPaySchedulesContractIdByContractId,
  V3PapayPaySchedulesContractIdByContractIdSchedule,
  V3PapayPayTransactionsApply,
  V3PapayScheduledDeductSignContractsPreEntrustSignApp,
  V3PapayScheduledDeductSignContractsPreEntrustSignH5,
  V3PapayScheduledDeductSignContractsPreEntrustSignJsapi,
  V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram,
  V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp,
  V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5,
  V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi,
  V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram,
  V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode,
  V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode,
  V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate,
  V3PapaySignContractsPreEntrustSign,
  V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode,
  V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate,
} from './v3/papay.js'
import type {
  V3ParkingRemindersApplication,
  V3ParkingRemindersApplicationQuery,
  V3ParkingRemindersApplicationWithdraw,
  V3ParkingRemindersApplications,
  V3ParkingRemindersEntry,
  V3ParkingRemindersExit,
  V3ParkingRemindersExtPayment,
  V3ParkingRemindersParkingFee,
  V3ParkingRemindersParkingLot,
  V3ParkingRemindersPayment,
} from './v3/parking.js'
import type {
  V3PartnerPapayContractsByContractIdFailNotify,
  V3PartnerPapayContractsByContractIdNotify,
} from './v3/partner-papay.js'
import type {
  V3PartnerTransferBatches,
  V3PartnerTransferBatchesBatchIdByBatchId,
  V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId,
  V3PartnerTransferBatchesOutBatchNoByOutBatchNo,
  V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo,
} from './v3/partner-transfer.js'
import type {
  V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram,
  V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign,
  V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram,
  V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign,
  V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram,
  V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign,
  V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode,
  V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate,
  V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram,
  V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign,
} from './v3/password-exempt-contract.js'
import type {
  V3PayAcquiringBankTransactionsExposure,
  V3PayInstalExposure,
  V3PayInstalPartnerExposure,
  V3PayPartnerTransactionsApp,
  V3PayPartnerTransactionsAppWithContract,
  V3PayPartnerTransactionsCodepay,
  V3PayPartnerTransactionsExposure,
  V3PayPartnerTransactionsH5,
  V3PayPartnerTransactionsIdByTransactionId,
  V3PayPartnerTransactionsJsapi,
  V3PayPartnerTransactionsJsapiWithContract,
  V3PayPartnerTransactionsMiniprogram,
  V3PayPartnerTransactionsNative,
  V3PayPartnerTransactionsOutTradeNoByOutTradeNo,
  V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose,
  V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse,
  V3PayPartnerTransactionsScannedpos,
  V3PayTransactionsApp,
  V3PayTransactionsAppWithContract,
  V3PayTransactionsCodepay,
  V3PayTransactionsExposure,
  V3PayTransactionsH5,
  V3PayTransactionsIdByTransactionId,
  V3PayTransactionsJsapi,
  V3PayTransactionsJsapiWithContract,
  V3PayTransactionsNative,
  V3PayTransactionsOutTradeNoByOutTradeNo,
  V3PayTransactionsOutTradeNoByOutTradeNoClose,
  V3PayTransactionsOutTradeNoByOutTradeNoReverse,
} from './v3/pay.js'
import type {
  V3PayDevicesOpenScenarioSpeakerByDeviceSn,
  V3PayDevicesOpenScenarioSpeakerByDeviceSnBind,
  V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind,
  V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind,
  V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport,
  V3PayDevicesPrintersByDeviceIdPrintOrders,
  V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo,
} from './v3/pay-devices.js'
import type {
  V3PayrollCardAuthentications,
  V3PayrollCardAuthenticationsByAuthenticateNumber,
  V3PayrollCardAuthenticationsPreOrder,
  V3PayrollCardAuthenticationsPreOrderWithAuth,
  V3PayrollCardRelationsByOpenid,
  V3PayrollCardTokens,
  V3PayrollCardTransferBatches,
  V3PayrollCardWesureInsurance,
  V3PayrollCardWesureTokenValidations,
} from './v3/payroll-card.js'
import type {
  V3PayscoreAcquiringbankPermissions,
  V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode,
  V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate,
  V3PayscoreAcquiringbankServiceorder,
  V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel,
  V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete,
  V3PayscoreAcquiringbankServiceorderByOutOrderNoModify,
  V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo,
  V3PayscoreAcquiringbankServiceorderByOutOrderNoSync,
  V3PayscoreAcquiringbankServiceorderDeduction,
  V3PayscoreAcquiringbankServicepayondeliveryorder,
  V3PayscoreMerchantBill,
  V3PayscoreOverseaPartnerServiceorder,
  V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel,
  V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete,
  V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync,
  V3PayscorePartnerPermissions,
  V3PayscorePartnerPermissionsApplyForScene,
  V3PayscorePartnerPermissionsAssessUserRiskLevel,
  V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode,
  V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate,
  V3PayscorePartnerPermissionsSearch,
  V3PayscorePartnerPermissionsTerminate,
  V3PayscorePartnerServiceAccountApplications,
  V3PayscorePartnerServiceAccountApplicationsByOutApplyNo,
  V3PayscorePartnerServiceorder,
  V3PayscorePartnerServiceorderByOutOrderNoCancel,
  V3PayscorePartnerServiceorderByOutOrderNoComplete,
  V3PayscorePartnerServiceorderByOutOrderNoModify,
  V3PayscorePartnerServiceorderByOutOrderNoPay,
  V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage,
  V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage,
  V3PayscorePartnerServiceorderByOutOrderNoSync,
  V3PayscorePartnerServiceorderDirectComplete,
  V3PayscorePartnerServicepayondeliveryorder,
  V3PayscorePartnerServicequotasServiceIdByServiceId,
  V3PayscorePayafterOrders,
  V3PayscorePayafterOrdersByOutOrderNoCancel,
  V3PayscorePayafterOrdersByOutOrderNoComplete,
  V3PayscorePayafterOrdersByOutOrderNoSync,
  V3PayscorePermissions,
  V3PayscorePermissionsAssessUserRiskLevel,
  V3PayscorePermissionsAuthorizationCodeByAuthorizationCode,
  V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate,
  V3PayscorePermissionsOpenidByOpenid,
  V3PayscorePermissionsOpenidByOpenidTerminate,
  V3PayscorePlanPartnerPayscorePlans,
  V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo,
  V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop,
  V3PayscorePlanPayscorePlans,
  V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo,
  V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop,
  V3PayscoreServiceorder,
  V3PayscoreServiceorderByOutOrderNoCancel,
  V3PayscoreServiceorderByOutOrderNoComplete,
  V3PayscoreServiceorderByOutOrderNoModify,
  V3PayscoreServiceorderByOutOrderNoPay,
  V3PayscoreServiceorderByOutOrderNoSendPendingmessage,
  V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage,
  V3PayscoreServiceorderByOutOrderNoSync,
  V3PayscoreServiceorderDirectComplete,
  V3PayscoreServicepayondeliveryorder,
  V3PayscoreSignPlanPartnerServiceorder,
  V3PayscoreSignPlanPartnerUserSignPlans,
  V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo,
  V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop,
  V3PayscoreSignPlanServiceorder,
  V3PayscoreSignPlanUserSignPlans,
  V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo,
  V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop,
  V3PayscoreSmartretailOrders,
  V3PayscoreSmartretailOrdersByOutOrderNoCancel,
  V3PayscoreSmartretailOrdersByOutOrderNoComplete,
  V3PayscoreUserServiceState,
  V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate,
} from './v3/payscore.js'
import type {
  V3PlatsolutionEcommerceBankTransferRechargesApply,
  V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo,
  V3PlatsolutionEcommerceInsuranceCompensationContracts,
  V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened,
  V3PlatsolutionEcommerceMchTransferCompensateBills,
  V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId,
  V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo,
  V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel,
  V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer,
  V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills,
  V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId,
  V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo,
  V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills,
  V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo,
  V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills,
  V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo,
  V3PlatsolutionEcommerceMchTransferInsuranceClaimBills,
  V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId,
  V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo,
  V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel,
  V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer,
  V3PlatsolutionEcommerceMchTransferSubMchCompensationBills,
  V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo,
  V3PlatsolutionEcommerceMchTransferTransferBills,
  V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId,
  V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo,
  V3PlatsolutionEcommerceRechargeEmployees,
  V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid,
  V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete,
  V3PlatsolutionEcommerceRechargesApply,
  V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo,
  V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose,
  V3PlatsolutionEcommerceSettlePrepaySettleOrders,
  V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo,
  V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle,
  V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw,
  V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo,
  V3PlatsolutionInsuranceMchTransferBatchesApply,
  V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId,
  V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId,
  V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo,
  V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply,
  V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo,
  V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo,
  V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo,
  V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply,
  V3PlatsolutionInsuranceMchTransferReservationApply,
  V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo,
  V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose,
  V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId,
  V3PlatsolutionMchTransferBatchesApply,
  V3PlatsolutionMchTransferBatchesBatchIdByBatchId,
  V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId,
  V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo,
  V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply,
  V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo,
  V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo,
  V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo,
  V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply,
  V3PlatsolutionMchTransferReservationApply,
  V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo,
  V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose,
  V3PlatsolutionMchTransferReservationReservationIdByReservationId,
} from './v3/platsolution.js'
import type {
  V3ProfitsharingBills,
  V3ProfitsharingMerchantConfigsBySubMchid,
  V3ProfitsharingOrders,
  V3ProfitsharingOrdersByOutOrderNo,
  V3ProfitsharingOrdersUnfreeze,
  V3ProfitsharingReceiversAdd,
  V3ProfitsharingReceiversDelete,
  V3ProfitsharingReturnOrders,
  V3ProfitsharingReturnOrdersByOutReturnNo,
  V3ProfitsharingTransactionsByTransactionIdAmounts,
} from './v3/profitsharing.js'
import type {
  V3QrcodeTransactions,
  V3QrcodeTransactionsOutTradeNoByOutTradeNo,
  V3QrcodeUserServicesContractIdByContractId,
} from './v3/qrcode.js'
import type {
  V3RateActivityApplications,
  V3RateActivityApplicationsIdByApplicationId,
} from './v3/rate-activity.js'
import type { V3RealnameVerify } from './v3/realname.js'
import type {
  V3RechargeBankTransferRechargesApply,
  V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo,
} from './v3/recharge.js'
import type {
  V3RefundDomesticRefunds,
  V3RefundDomesticRefundsByOutRefundNo,
  V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund,
} from './v3/refund.js'
import type {
  V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo,
  V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose,
  V3RepaymentCombineTransactionsPartnerPrepay,
} from './v3/repayment.js'
import type { V3SecurityEcho } from './v3/security.js'
import type {
  V3SmartguideGuides,
  V3SmartguideGuidesByGuideId,
  V3SmartguideGuidesByGuideIdAssign,
} from './v3/smartguide.js'
import type {
  V3TaxiInvoiceAttendancePunch,
  V3TaxiInvoiceCards,
  V3TaxiInvoiceCardsUploadFile,
  V3TaxiInvoiceDriverUpdateDriver,
  V3TaxiInvoiceDriversByDriverLicense,
  V3TaxiInvoiceTaxiCompaniesByCompanyMchid,
  V3TaxiInvoiceTaxiCompanyCreateTaxiCompany,
  V3TaxiInvoiceTaxiUpdateTaxi,
  V3TaxiInvoiceTaxiesByPlateNumber,
  V3TaxiInvoiceUserTaxiOrderFindByToken,
  V3TaxiInvoiceUserTaxiOrders,
} from './v3/taxi-invoice.js'
import type {
  V3TransactionBlockTransactionBlockRecordsByBlockRecordId,
  V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid,
  V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId,
  V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid,
} from './v3/transaction-block.js'
import type {
  V3TransferBatches,
  V3TransferBatchesBatchIdByBatchId,
  V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId,
  V3TransferBatchesOutBatchNoByOutBatchNo,
  V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo,
  V3TransferBillReceipt,
  V3TransferBillReceiptByOutBatchNo,
} from './v3/transfer.js'
import type { V3TransferDetailElectronicReceipts } from './v3/transfer-detail.js'
import type {
  V3TransferdownloadElecvoucherfile,
  V3TransferdownloadSignfile,
} from './v3/transferdownload.js'
import type {
  V3VehicleEtcContractsByContractId,
  V3VehicleEtcPreopen,
  V3VehicleEtcTransactionsHighway,
  V3VehicleEtcTransactionsIdByTransactionId,
  V3VehicleEtcTransactionsOutTradeNoByOutTradeNo,
  V3VehicleEtcUsersByOpenidContracts,
  V3VehicleParkingParkings,
  V3VehicleParkingServicesFind,
  V3VehicleTransactionsOutTradeNoByOutTradeNo,
  V3VehicleTransactionsParking,
} from './v3/vehicle.js'
import type {
  V3WebizpayAvailMchRanges,
  V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers,
  V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier,
  V3WebizpayBillProof,
  V3WebizpayBillTradeBill,
  V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo,
  V3WebizpayEmployeesByEmployeeIdQuotaCards,
  V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo,
  V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel,
  V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl,
  V3WebizpayEmployeesByEmployeeIdRevoke,
  V3WebizpayStoresEntityMatches,
  V3WebizpayStoresEntityMatchesByBatchId,
  V3WebizpayUsersByUserIdAuthorizationState,
  V3WebizpayUsersByUserIdAuthorizationUrl,
} from './v3/webizpay.js'

/** Every listed URL. */
export interface Paths {
  readonly 'global/v3/customs/orders': GlobalV3CustomsOrders
  readonly 'global/v3/customs/redeclare': GlobalV3CustomsRedeclare
  readonly 'global/v3/customs/verify-certificate': GlobalV3CustomsVerifyCertificate
  readonly 'hk/v3/certificates': HkV3Certificates
  readonly 'hk/v3/merchants': HkV3Merchants
  readonly 'hk/v3/merchants/{sub_mchid}': HkV3MerchantsBySubMchid
  readonly 'hk/v3/refunds': HkV3Refunds
  readonly 'hk/v3/refunds/id/{refund_id}': HkV3RefundsIdByRefundId
  readonly 'hk/v3/refunds/out-refund-no/{out_refund_no}': HkV3RefundsOutRefundNoByOutRefundNo
  readonly 'hk/v3/settle/settlements': HkV3SettleSettlements
  readonly 'hk/v3/statements': HkV3Statements
  readonly 'hk/v3/transactions/app': HkV3TransactionsApp
  readonly 'hk/v3/transactions/id/{transaction_id}': HkV3TransactionsIdByTransactionId
  readonly 'hk/v3/transactions/id/{transaction_id}/close': HkV3TransactionsIdByTransactionIdClose
  readonly 'hk/v3/transactions/id/{transaction_id}/reverse': HkV3TransactionsIdByTransactionIdReverse
  readonly 'hk/v3/transactions/jsapi': HkV3TransactionsJsapi
  readonly 'hk/v3/transactions/micropay': HkV3TransactionsMicropay
  readonly 'hk/v3/transactions/mweb': HkV3TransactionsMweb
  readonly 'hk/v3/transactions/native': HkV3TransactionsNative
  readonly 'hk/v3/transactions/out-trade-no/{out_trade_no}': HkV3TransactionsOutTradeNoByOutTradeNo
  readonly 'hk/v3/transactions/out-trade-no/{out_trade_no}/close': HkV3TransactionsOutTradeNoByOutTradeNoClose
  readonly 'hk/v3/transactions/out-trade-no/{out_trade_no}/reverse': HkV3TransactionsOutTradeNoByOutTradeNoReverse
  readonly 'v2/appauth/authindex': V2AppauthAuthindex
  readonly 'v2/appauth/getaccesstoken': V2AppauthGetaccesstoken
  readonly 'v2/applyment/micro/getstate': V2ApplymentMicroGetstate
  readonly 'v2/applyment/micro/getupgradestate': V2ApplymentMicroGetupgradestate
  readonly 'v2/applyment/micro/modifyarchives': V2ApplymentMicroModifyarchives
  readonly 'v2/applyment/micro/modifycontactinfo': V2ApplymentMicroModifycontactinfo
  readonly 'v2/applyment/micro/signcontract': V2ApplymentMicroSigncontract
  readonly 'v2/applyment/micro/submit': V2ApplymentMicroSubmit
  readonly 'v2/applyment/micro/submitupgrade': V2ApplymentMicroSubmitupgrade
  readonly 'v2/billcommentsp/batchquerycomment': V2BillcommentspBatchquerycomment
  readonly 'v2/cgi-bin/mch/customs/customdeclareorder': V2CgiBinMchCustomsCustomdeclareorder
  readonly 'v2/cgi-bin/mch/customs/customdeclarequery': V2CgiBinMchCustomsCustomdeclarequery
  readonly 'v2/cgi-bin/mch/newcustoms/customdeclareredeclare': V2CgiBinMchNewcustomsCustomdeclareredeclare
  readonly 'v2/deposit/consume': V2DepositConsume
  readonly 'v2/deposit/facepay': V2DepositFacepay
  readonly 'v2/deposit/micropay': V2DepositMicropay
  readonly 'v2/deposit/orderquery': V2DepositOrderquery
  readonly 'v2/deposit/refund': V2DepositRefund
  readonly 'v2/deposit/refundquery': V2DepositRefundquery
  readonly 'v2/deposit/reverse': V2DepositReverse
  readonly 'v2/deposit/unifiedorder': V2DepositUnifiedorder
  readonly 'v2/face/get_wxpayface_authinfo': V2FaceGet_wxpayface_authinfo
  readonly 'v2/fund/queryautowithdrawbydate': V2FundQueryautowithdrawbydate
  readonly 'v2/fund/reautowithdrawbydate': V2FundReautowithdrawbydate
  readonly 'v2/mchrisk/bankquerymchauditinfo': V2MchriskBankquerymchauditinfo
  readonly 'v2/mchrisk/channelquerymchauditinfo': V2MchriskChannelquerymchauditinfo
  readonly 'v2/mchrisk/querymchrisk': V2MchriskQuerymchrisk
  readonly 'v2/mchrisk/setmchriskcallback': V2MchriskSetmchriskcallback
  readonly 'v2/mchrisk/syncmchriskresult': V2MchriskSyncmchriskresult
  readonly 'v2/mmpaymkttransfers/gethbinfo': V2MmpaymkttransfersGethbinfo
  readonly 'v2/mmpaymkttransfers/gettransferinfo': V2MmpaymkttransfersGettransferinfo
  readonly 'v2/mmpaymkttransfers/promotion/paywwsptrans2pocket': V2MmpaymkttransfersPromotionPaywwsptrans2pocket
  readonly 'v2/mmpaymkttransfers/promotion/querywwsptrans2pocket': V2MmpaymkttransfersPromotionQuerywwsptrans2pocket
  readonly 'v2/mmpaymkttransfers/promotion/transfers': V2MmpaymkttransfersPromotionTransfers
  readonly 'v2/mmpaymkttransfers/query_coupon_stock': V2MmpaymkttransfersQuery_coupon_stock
  readonly 'v2/mmpaymkttransfers/querycouponsinfo': V2MmpaymkttransfersQuerycouponsinfo
  readonly 'v2/mmpaymkttransfers/queryworkwxredpack': V2MmpaymkttransfersQueryworkwxredpack
  readonly 'v2/mmpaymkttransfers/send_coupon': V2MmpaymkttransfersSend_coupon
  readonly 'v2/mmpaymkttransfers/sendgroupredpack': V2MmpaymkttransfersSendgroupredpack
  readonly 'v2/mmpaymkttransfers/sendminiprogramhb': V2MmpaymkttransfersSendminiprogramhb
  readonly 'v2/mmpaymkttransfers/sendredpack': V2MmpaymkttransfersSendredpack
  readonly 'v2/mmpaymkttransfers/sendworkwxredpack': V2MmpaymkttransfersSendworkwxredpack
  readonly 'v2/mmpaysptrans/pay_bank': V2MmpaysptransPay_bank
  readonly 'v2/mmpaysptrans/query_bank': V2MmpaysptransQuery_bank
  readonly 'v2/papay/deletecontract': V2PapayDeletecontract
  readonly 'v2/papay/entrustweb': V2PapayEntrustweb
  readonly 'v2/papay/h5entrustweb': V2PapayH5entrustweb
  readonly 'v2/papay/partner/deletecontract': V2PapayPartnerDeletecontract
  readonly 'v2/papay/partner/entrustweb': V2PapayPartnerEntrustweb
  readonly 'v2/papay/partner/h5entrustweb': V2PapayPartnerH5entrustweb
  readonly 'v2/papay/partner/preentrustweb': V2PapayPartnerPreentrustweb
  readonly 'v2/papay/partner/querycontract': V2PapayPartnerQuerycontract
  readonly 'v2/papay/preentrustweb': V2PapayPreentrustweb
  readonly 'v2/papay/querycontract': V2PapayQuerycontract
  readonly 'v2/pay/closecombinedorder': V2PayClosecombinedorder
  readonly 'v2/pay/closeorder': V2PayCloseorder
  readonly 'v2/pay/combinedorder': V2PayCombinedorder
  readonly 'v2/pay/contractorder': V2PayContractorder
  readonly 'v2/pay/downloadbill': V2PayDownloadbill
  readonly 'v2/pay/downloadfundflow': V2PayDownloadfundflow
  readonly 'v2/pay/facepay': V2PayFacepay
  readonly 'v2/pay/facepayquery': V2PayFacepayquery
  readonly 'v2/pay/micropay': V2PayMicropay
  readonly 'v2/pay/orderquery': V2PayOrderquery
  readonly 'v2/pay/paporderquery': V2PayPaporderquery
  readonly 'v2/pay/pappayapply': V2PayPappayapply
  readonly 'v2/pay/partner/paporderquery': V2PayPartnerPaporderquery
  readonly 'v2/pay/partner/pappayapply': V2PayPartnerPappayapply
  readonly 'v2/pay/profitsharingaddreceiver': V2PayProfitsharingaddreceiver
  readonly 'v2/pay/profitsharingmerchantratioquery': V2PayProfitsharingmerchantratioquery
  readonly 'v2/pay/profitsharingorderamountquery': V2PayProfitsharingorderamountquery
  readonly 'v2/pay/profitsharingquery': V2PayProfitsharingquery
  readonly 'v2/pay/profitsharingremovereceiver': V2PayProfitsharingremovereceiver
  readonly 'v2/pay/profitsharingreturnquery': V2PayProfitsharingreturnquery
  readonly 'v2/pay/querycombinedorder': V2PayQuerycombinedorder
  readonly 'v2/pay/queryexchagerate': V2PayQueryexchagerate
  readonly 'v2/pay/refundquery': V2PayRefundquery
  readonly 'v2/pay/refundqueryv2': V2PayRefundqueryv2
  readonly 'v2/pay/settlementquery': V2PaySettlementquery
  readonly 'v2/pay/unifiedorder': V2PayUnifiedorder
  readonly 'v2/payitil/report': V2PayitilReport
  readonly 'v2/risk/getcertficates': V2RiskGetcertficates
  readonly 'v2/risk/getpublickey': V2RiskGetpublickey
  readonly 'v2/risk/getviolation': V2RiskGetviolation
  readonly 'v2/sandboxnew/pay/downloadbill': V2SandboxnewPayDownloadbill
  readonly 'v2/sandboxnew/pay/getsignkey': V2SandboxnewPayGetsignkey
  readonly 'v2/sandboxnew/pay/micropay': V2SandboxnewPayMicropay
  readonly 'v2/sandboxnew/pay/orderquery': V2SandboxnewPayOrderquery
  readonly 'v2/sandboxnew/pay/refund': V2SandboxnewPayRefund
  readonly 'v2/sandboxnew/pay/refundquery': V2SandboxnewPayRefundquery
  readonly 'v2/sandboxnew/pay/unifiedorder': V2SandboxnewPayUnifiedorder
  readonly 'v2/secapi/mch/addInstitutionsub': V2SecapiMchAddInstitutionsub
  readonly 'v2/secapi/mch/addsubdevconfig': V2SecapiMchAddsubdevconfig
  readonly 'v2/secapi/mch/channelsetting': V2SecapiMchChannelsetting
  readonly 'v2/secapi/mch/modifyInstitutionsub': V2SecapiMchModifyInstitutionsub
  readonly 'v2/secapi/mch/modifymchinfo': V2SecapiMchModifymchinfo
  readonly 'v2/secapi/mch/queryInstitutionsub': V2SecapiMchQueryInstitutionsub
  readonly 'v2/secapi/mch/querysubdevconfig': V2SecapiMchQuerysubdevconfig
  readonly 'v2/secapi/mch/submchmanage': V2SecapiMchSubmchmanage
  readonly 'v2/secapi/mch/uploadmedia': V2SecapiMchUploadmedia
  readonly 'v2/secapi/mkt/addrecommendconf': V2SecapiMktAddrecommendconf
  readonly 'v2/secapi/pay/facepayreverse': V2SecapiPayFacepayreverse
  readonly 'v2/secapi/pay/multiprofitsharing': V2SecapiPayMultiprofitsharing
  readonly 'v2/secapi/pay/profitsharing': V2SecapiPayProfitsharing
  readonly 'v2/secapi/pay/profitsharingfinish': V2SecapiPayProfitsharingfinish
  readonly 'v2/secapi/pay/profitsharingreturn': V2SecapiPayProfitsharingreturn
  readonly 'v2/secapi/pay/refund': V2SecapiPayRefund
  readonly 'v2/secapi/pay/refundv2': V2SecapiPayRefundv2
  readonly 'v2/secapi/pay/reverse': V2SecapiPayReverse
  readonly 'v2/secsvc/getrealnameinfo': V2SecsvcGetrealnameinfo
  readonly 'v2/secsvc/realnameauth': V2SecsvcRealnameauth
  readonly 'v2/tools/authcodetoopenid': V2ToolsAuthcodetoopenid
  readonly 'v2/tools/shorturl': V2ToolsShorturl
  readonly 'v2/transit/partnerpay/payapply': V2TransitPartnerpayPayapply
  readonly 'v2/transit/partnerpay/queryorder': V2TransitPartnerpayQueryorder
  readonly 'v2/transit/partnerpay/querystate': V2TransitPartnerpayQuerystate
  readonly 'v2/transit/pay/payapply': V2TransitPayPayapply
  readonly 'v2/transit/pay/querystate': V2TransitPayQuerystate
  readonly 'v2/transit/queryorder': V2TransitQueryorder
  readonly 'v2/vehicle/partnerpay/notification': V2VehiclePartnerpayNotification
  readonly 'v2/vehicle/partnerpay/payapply': V2VehiclePartnerpayPayapply
  readonly 'v2/vehicle/partnerpay/querystate': V2VehiclePartnerpayQuerystate
  readonly 'v2/vehicle/pay/notification': V2VehiclePayNotification
  readonly 'v2/vehicle/pay/payapply': V2VehiclePayPayapply
  readonly 'v2/vehicle/pay/querystate': V2VehiclePayQuerystate
  readonly 'v2/wxv/cancelbill': V2WxvCancelbill
  readonly 'v2/wxv/changerentmoney': V2WxvChangerentmoney
  readonly 'v2/wxv/createhotelbill': V2WxvCreatehotelbill
  readonly 'v2/wxv/createrentbill': V2WxvCreaterentbill
  readonly 'v2/wxv/finishhotelbill': V2WxvFinishhotelbill
  readonly 'v2/wxv/finishrentbill': V2WxvFinishrentbill
  readonly 'v2/wxv/queryhotelbill': V2WxvQueryhotelbill
  readonly 'v2/wxv/queryrentbill': V2WxvQueryrentbill
  readonly 'v2/xdc/apiv2getsignkey/sign/getsignkey': V2XdcApiv2getsignkeySignGetsignkey
  readonly 'v2/xdc/apiv2sandbox/pay/micropay': V2XdcApiv2sandboxPayMicropay
  readonly 'v2/xdc/apiv2sandbox/pay/orderquery': V2XdcApiv2sandboxPayOrderquery
  readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}': V3AbnormalFundProcessingReceiptsByReceiptId
  readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructions
  readonly 'v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}': V3AbnormalFundProcessingReceiptsByReceiptIdTransferInstructionsByOutInstructionNo
  readonly 'v3/aggracct-bc/wb-channel/account/balance': V3AggracctBcWbChannelAccountBalance
  readonly 'v3/aggracct-bc/wb-channel/account/mch_archives': V3AggracctBcWbChannelAccountMch_archives
  readonly 'v3/aggracct-bc/wb-channel/account/mch_media': V3AggracctBcWbChannelAccountMch_media
  readonly 'v3/aggracct-bc/wb-channel/bank-channel-account/rename': V3AggracctBcWbChannelBankChannelAccountRename
  readonly 'v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}': V3AggracctBcWbChannelBankChannelAccountRenameByApplicationId
  readonly 'v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify': V3AggracctBcWbChannelControlOrdersInfoUpdateResultNotify
  readonly 'v3/aggracct-bc/wb-channel/control-orders/punish': V3AggracctBcWbChannelControlOrdersPunish
  readonly 'v3/aggracct-bc/wb-channel/control-orders/recover': V3AggracctBcWbChannelControlOrdersRecover
  readonly 'v3/aggracct-bc/wb-channel/control-orders/{out_request_no}': V3AggracctBcWbChannelControlOrdersByOutRequestNo
  readonly 'v3/aggracct-bc/wb-channel/special-reduction': V3AggracctBcWbChannelSpecialReduction
  readonly 'v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}': V3AggracctBcWbChannelSpecialReductionByOutRequestNo
  readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}': V3Apply4subSub_merchantsBySubMchidApplicationByApplicationNo
  readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement': V3Apply4subSub_merchantsBySubMchidModifySettlement
  readonly 'v3/apply4sub/sub_merchants/{sub_mchid}/settlement': V3Apply4subSub_merchantsBySubMchidSettlement
  readonly 'v3/apply4subject/applyment': V3Apply4subjectApplyment
  readonly 'v3/apply4subject/applyment/merchants/{sub_mchid}/state': V3Apply4subjectApplymentMerchantsBySubMchidState
  readonly 'v3/apply4subject/applyment/{applyment_id}/cancel': V3Apply4subjectApplymentByApplymentIdCancel
  readonly 'v3/apply4subject/applyment/{business_code}/cancel': V3Apply4subjectApplymentByBusinessCodeCancel
  readonly 'v3/applyment4sub/applyment/': V3Applyment4subApplymentSlash
  readonly 'v3/applyment4sub/applyment/applyment_id/{applyment_id}': V3Applyment4subApplymentApplyment_idByApplymentId
  readonly 'v3/applyment4sub/applyment/business_code/{business_code}': V3Applyment4subApplymentBusiness_codeByBusinessCode
  readonly 'v3/bank-batch-transfer/receipt/detail-receipts': V3BankBatchTransferReceiptDetailReceipts
  readonly 'v3/bank-batch-transfer/receipt/summary-receipts': V3BankBatchTransferReceiptSummaryReceipts
  readonly 'v3/bank-transfer/batches': V3BankTransferBatches
  readonly 'v3/bank-transfer/batches/batch-id/{batch_id}': V3BankTransferBatchesBatchIdByBatchId
  readonly 'v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3BankTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  readonly 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}': V3BankTransferBatchesOutBatchNoByOutBatchNo
  readonly 'v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3BankTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  readonly 'v3/bill/fundflowbill': V3BillFundflowbill
  readonly 'v3/bill/sub-merchant-fundflowbill': V3BillSubMerchantFundflowbill
  readonly 'v3/bill/tradebill': V3BillTradebill
  readonly 'v3/billdownload/file': V3BilldownloadFile
  readonly 'v3/brand-basic/partner/brands/{brand_id}/product-authorities': V3BrandBasicPartnerBrandsByBrandIdProductAuthorities
  readonly 'v3/brand/applyments': V3BrandApplyments
  readonly 'v3/brand/applyments/applyment-id/{applyment_id}': V3BrandApplymentsApplymentIdByApplymentId
  readonly 'v3/brand/applyments/business-code/{business_code}': V3BrandApplymentsBusinessCodeByBusinessCode
  readonly 'v3/brand/applyments/cancel-applyment': V3BrandApplymentsCancelApplyment
  readonly 'v3/brand/card/card-configs': V3BrandCardCardConfigs
  readonly 'v3/brand/card/card-configs/cancel-applyment': V3BrandCardCardConfigsCancelApplyment
  readonly 'v3/brand/card/card-configs/preview-url': V3BrandCardCardConfigsPreviewUrl
  readonly 'v3/brand/card/card-configs/publish': V3BrandCardCardConfigsPublish
  readonly 'v3/brand/card/card-links': V3BrandCardCardLinks
  readonly 'v3/brand/card/card-links/business-code/{business_code}': V3BrandCardCardLinksBusinessCodeByBusinessCode
  readonly 'v3/brand/card/card-links/cancel-applyment': V3BrandCardCardLinksCancelApplyment
  readonly 'v3/brand/card/card-links/unbind-card-link': V3BrandCardCardLinksUnbindCardLink
  readonly 'v3/brand/marketing/shake-activities/activities': V3BrandMarketingShakeActivitiesActivities
  readonly 'v3/brand/partner/card-member/cards': V3BrandPartnerCardMemberCards
  readonly 'v3/brand/partner/card-member/cards/{card_id}': V3BrandPartnerCardMemberCardsByCardId
  readonly 'v3/brand/partner/card-member/cards/{card_id}/invalidate': V3BrandPartnerCardMemberCardsByCardIdInvalidate
  readonly 'v3/brand/partner/card-member/membership-activities': V3BrandPartnerCardMemberMembershipActivities
  readonly 'v3/brand/partner/card-member/membership-activities/{activity_id}': V3BrandPartnerCardMemberMembershipActivitiesByActivityId
  readonly 'v3/brand/partner/card-member/membership-activities/{activity_id}/terminate': V3BrandPartnerCardMemberMembershipActivitiesByActivityIdTerminate
  readonly 'v3/brand/partner/card-member/pay-view-tokens': V3BrandPartnerCardMemberPayViewTokens
  readonly 'v3/brand/partner/card-member/pre-auth-tokens': V3BrandPartnerCardMemberPreAuthTokens
  readonly 'v3/brand/partner/card-member/user-cards': V3BrandPartnerCardMemberUserCards
  readonly 'v3/brand/partner/card-member/user-cards/import-by-openid': V3BrandPartnerCardMemberUserCardsImportByOpenid
  readonly 'v3/brand/partner/card-member/user-cards/import-by-phone': V3BrandPartnerCardMemberUserCardsImportByPhone
  readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}': V3BrandPartnerCardMemberUserCardsByUserCardCode
  readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': V3BrandPartnerCardMemberUserCardsByUserCardCodeConfirm
  readonly 'v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate': V3BrandPartnerCardMemberUserCardsByUserCardCodeInvalidate
  readonly 'v3/brand/partner/card-member/user-feeds': V3BrandPartnerCardMemberUserFeeds
  readonly 'v3/brand/partner/card-member/user-points/exchange-coupon/confirm': V3BrandPartnerCardMemberUserPointsExchangeCouponConfirm
  readonly 'v3/brand/partner/card-member/user-points/sync': V3BrandPartnerCardMemberUserPointsSync
  readonly 'v3/brand/partner/store/brandstores': V3BrandPartnerStoreBrandstores
  readonly 'v3/brand/partner/store/brandstores/{store_id}': V3BrandPartnerStoreBrandstoresByStoreId
  readonly 'v3/brand/partner/store/brandstores/{store_id}/bindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdBindrecipient
  readonly 'v3/brand/partner/store/brandstores/{store_id}/close': V3BrandPartnerStoreBrandstoresByStoreIdClose
  readonly 'v3/brand/partner/store/brandstores/{store_id}/resume': V3BrandPartnerStoreBrandstoresByStoreIdResume
  readonly 'v3/brand/partner/store/brandstores/{store_id}/unbindrecipient': V3BrandPartnerStoreBrandstoresByStoreIdUnbindrecipient
  readonly 'v3/brand/profitsharing/brand-configs/{brand_mchid}': V3BrandProfitsharingBrandConfigsByBrandMchid
  readonly 'v3/brand/profitsharing/finish-order': V3BrandProfitsharingFinishOrder
  readonly 'v3/brand/profitsharing/orders': V3BrandProfitsharingOrders
  readonly 'v3/brand/profitsharing/orders/{transaction_id}/amounts': V3BrandProfitsharingOrdersByTransactionIdAmounts
  readonly 'v3/brand/profitsharing/receivers/add': V3BrandProfitsharingReceiversAdd
  readonly 'v3/brand/profitsharing/receivers/delete': V3BrandProfitsharingReceiversDelete
  readonly 'v3/brand/profitsharing/returnorders': V3BrandProfitsharingReturnorders
  readonly 'v3/businesscircle/parkings': V3BusinesscircleParkings
  readonly 'v3/businesscircle/points/notify': V3BusinesscirclePointsNotify
  readonly 'v3/businesscircle/user-authorizations/{openid}': V3BusinesscircleUserAuthorizationsByOpenid
  readonly 'v3/businesscircle/users/{openid}/points/commit_status': V3BusinesscircleUsersByOpenidPointsCommit_status
  readonly 'v3/capital/capitallhh/areas/provinces': V3CapitalCapitallhhAreasProvinces
  readonly 'v3/capital/capitallhh/areas/provinces/{province_code}/cities': V3CapitalCapitallhhAreasProvincesByProvinceCodeCities
  readonly 'v3/capital/capitallhh/banks/corporate-banking': V3CapitalCapitallhhBanksCorporateBanking
  readonly 'v3/capital/capitallhh/banks/personal-banking': V3CapitalCapitallhhBanksPersonalBanking
  readonly 'v3/capital/capitallhh/banks/search-banks-by-bank-account': V3CapitalCapitallhhBanksSearchBanksByBankAccount
  readonly 'v3/capital/capitallhh/banks/{bank_alias_code}/branches': V3CapitalCapitallhhBanksByBankAliasCodeBranches
  readonly 'v3/catering/orders/sync-status': V3CateringOrdersSyncStatus
  readonly 'v3/certificates': V3Certificates
  readonly 'v3/combine-transactions/app': V3CombineTransactionsApp
  readonly 'v3/combine-transactions/h5': V3CombineTransactionsH5
  readonly 'v3/combine-transactions/id/{combine_transaction_id}': V3CombineTransactionsIdByCombineTransactionId
  readonly 'v3/combine-transactions/jsapi': V3CombineTransactionsJsapi
  readonly 'v3/combine-transactions/miniprogram': V3CombineTransactionsMiniprogram
  readonly 'v3/combine-transactions/native': V3CombineTransactionsNative
  readonly 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}': V3CombineTransactionsOutTradeNoByCombineOutTradeNo
  readonly 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': V3CombineTransactionsOutTradeNoByCombineOutTradeNoClose
  readonly 'v3/compliance/inactive-merchant-identity-verification/merchants': V3ComplianceInactiveMerchantIdentityVerificationMerchants
  readonly 'v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}': V3ComplianceInactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId
  readonly 'v3/credit-repayment/partner/contracts/app-presign': V3CreditRepaymentPartnerContractsAppPresign
  readonly 'v3/credit-repayment/partner/contracts/h5-presign': V3CreditRepaymentPartnerContractsH5Presign
  readonly 'v3/credit-repayment/partner/contracts/terminate': V3CreditRepaymentPartnerContractsTerminate
  readonly 'v3/credit-repayment/partner/contracts/{out_contract_code}': V3CreditRepaymentPartnerContractsByOutContractCode
  readonly 'v3/credit-repayment/partner/deduct-orders': V3CreditRepaymentPartnerDeductOrders
  readonly 'v3/credit-repayment/partner/deduct-orders/{out_trade_no}': V3CreditRepaymentPartnerDeductOrdersByOutTradeNo
  readonly 'v3/credit-repayment/partner/schedule-records/batch-create': V3CreditRepaymentPartnerScheduleRecordsBatchCreate
  readonly 'v3/credit-repayment/partner/schedule-records/{out_record_id}': V3CreditRepaymentPartnerScheduleRecordsByOutRecordId
  readonly 'v3/discount-card/cards': V3DiscountCardCards
  readonly 'v3/discount-card/cards/{out_card_code}': V3DiscountCardCardsByOutCardCode
  readonly 'v3/discount-card/cards/{out_card_code}/add-user-records': V3DiscountCardCardsByOutCardCodeAddUserRecords
  readonly 'v3/discount-card/orders/out-trade-no/{out_trade_no}': V3DiscountCardOrdersOutTradeNoByOutTradeNo
  readonly 'v3/discount-card/orders/{out_order_no}': V3DiscountCardOrdersByOutOrderNo
  readonly 'v3/ebike/charge/contracts/preopen': V3EbikeChargeContractsPreopen
  readonly 'v3/ebike/charge/contracts/{contract_id}': V3EbikeChargeContractsByContractId
  readonly 'v3/ebike/charge/contracts/{contract_id}/confirm': V3EbikeChargeContractsByContractIdConfirm
  readonly 'v3/ebike/charge/transactions': V3EbikeChargeTransactions
  readonly 'v3/ebike/charge/transactions/id/{transaction_id}': V3EbikeChargeTransactionsIdByTransactionId
  readonly 'v3/ebike/charge/transactions/out-trade-no/{out_trade_no}': V3EbikeChargeTransactionsOutTradeNoByOutTradeNo
  readonly 'v3/ebike/charge/users/{openid}/contract': V3EbikeChargeUsersByOpenidContract
  readonly 'v3/ecommerce/account/apply-cancel-withdraw': V3EcommerceAccountApplyCancelWithdraw
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}': V3EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentId
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/confirm': V3EcommerceAccountApplyCancelWithdrawConfirm
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}': V3EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNo
  readonly 'v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}': V3EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchid
  readonly 'v3/ecommerce/account/cancel-applications': V3EcommerceAccountCancelApplications
  readonly 'v3/ecommerce/account/cancel-applications/media': V3EcommerceAccountCancelApplicationsMedia
  readonly 'v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}': V3EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNo
  readonly 'v3/ecommerce/applyments/': V3EcommerceApplymentsSlash
  readonly 'v3/ecommerce/applyments/out-request-no/{out_request_no}': V3EcommerceApplymentsOutRequestNoByOutRequestNo
  readonly 'v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': V3EcommerceApplymentsOutRequestNoByOutRequestNoRevoke
  readonly 'v3/ecommerce/applyments/submit-account-hosting-applyment': V3EcommerceApplymentsSubmitAccountHostingApplyment
  readonly 'v3/ecommerce/applyments/submit-sign-verify-info': V3EcommerceApplymentsSubmitSignVerifyInfo
  readonly 'v3/ecommerce/applyments/{applyment_id}': V3EcommerceApplymentsByApplymentId
  readonly 'v3/ecommerce/applyments/{applyment_id}/revoke': V3EcommerceApplymentsByApplymentIdRevoke
  readonly 'v3/ecommerce/bill/fundflowbill': V3EcommerceBillFundflowbill
  readonly 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode
  readonly 'v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  readonly 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign': V3EcommerceCombinePapayContractsPreEntrustSign
  readonly 'v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program': V3EcommerceCombinePapayContractsPreEntrustSignMiniProgram
  readonly 'v3/ecommerce/combine-papay/transactions': V3EcommerceCombinePapayTransactions
  readonly 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}': V3EcommerceCombinePapayTransactionsByCombineOutTradeNo
  readonly 'v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse': V3EcommerceCombinePapayTransactionsByCombineOutTradeNoReverse
  readonly 'v3/ecommerce/fund/balance/{sub_mchid}': V3EcommerceFundBalanceBySubMchid
  readonly 'v3/ecommerce/fund/enddaybalance/{sub_mchid}': V3EcommerceFundEnddaybalanceBySubMchid
  readonly 'v3/ecommerce/fund/withdraw': V3EcommerceFundWithdraw
  readonly 'v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}': V3EcommerceFundWithdrawOutRequestNoByOutRequestNo
  readonly 'v3/ecommerce/fund/withdraw/{withdraw_id}': V3EcommerceFundWithdrawByWithdrawId
  readonly 'v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}': V3EcommerceIndividualContractsOutContractCodeByOutContractCode
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityApp
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program': V3EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/app': V3EcommerceIndividualContractsPreEntrustSignApp
  readonly 'v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program': V3EcommerceIndividualContractsPreEntrustSignMiniProgram
  readonly 'v3/ecommerce/individual-contracts/{openid}': V3EcommerceIndividualContractsByOpenid
  readonly 'v3/ecommerce/mch-transfer/authorizations': V3EcommerceMchTransferAuthorizations
  readonly 'v3/ecommerce/mch-transfer/authorizations/{sub_mchid}': V3EcommerceMchTransferAuthorizationsBySubMchid
  readonly 'v3/ecommerce/mch-transfer/transfer-bills': V3EcommerceMchTransferTransferBills
  readonly 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNo
  readonly 'v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancel
  readonly 'v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': V3EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNo
  readonly 'v3/ecommerce/profitsharing/after-sales-orders': V3EcommerceProfitsharingAfterSalesOrders
  readonly 'v3/ecommerce/profitsharing/finish-order': V3EcommerceProfitsharingFinishOrder
  readonly 'v3/ecommerce/profitsharing/orders': V3EcommerceProfitsharingOrders
  readonly 'v3/ecommerce/profitsharing/orders/{transaction_id}/amounts': V3EcommerceProfitsharingOrdersByTransactionIdAmounts
  readonly 'v3/ecommerce/profitsharing/receivers/add': V3EcommerceProfitsharingReceiversAdd
  readonly 'v3/ecommerce/profitsharing/receivers/delete': V3EcommerceProfitsharingReceiversDelete
  readonly 'v3/ecommerce/profitsharing/returnorders': V3EcommerceProfitsharingReturnorders
  readonly 'v3/ecommerce/refunds/apply': V3EcommerceRefundsApply
  readonly 'v3/ecommerce/refunds/id/{refund_id}': V3EcommerceRefundsIdByRefundId
  readonly 'v3/ecommerce/refunds/out-refund-no/{out_refund_no}': V3EcommerceRefundsOutRefundNoByOutRefundNo
  readonly 'v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund': V3EcommerceRefundsByRefundIdApplyAbnormalRefund
  readonly 'v3/ecommerce/refunds/{refund_id}/return-advance': V3EcommerceRefundsByRefundIdReturnAdvance
  readonly 'v3/ecommerce/subject-sub-merchants': V3EcommerceSubjectSubMerchants
  readonly 'v3/ecommerce/subsidies/cancel': V3EcommerceSubsidiesCancel
  readonly 'v3/ecommerce/subsidies/create': V3EcommerceSubsidiesCreate
  readonly 'v3/ecommerce/subsidies/return': V3EcommerceSubsidiesReturn
  readonly 'v3/edu-papay/contracts/id/{contract_id}': V3EduPapayContractsIdByContractId
  readonly 'v3/edu-papay/contracts/presign': V3EduPapayContractsPresign
  readonly 'v3/edu-papay/contracts/{contract_id}': V3EduPapayContractsByContractId
  readonly 'v3/edu-papay/transactions': V3EduPapayTransactions
  readonly 'v3/edu-papay/transactions/id/{transaction_id}': V3EduPapayTransactionsIdByTransactionId
  readonly 'v3/edu-papay/transactions/out-trade-no/{out_trade_no}': V3EduPapayTransactionsOutTradeNoByOutTradeNo
  readonly 'v3/edu-papay/user-notifications/{contract_id}/send': V3EduPapayUserNotificationsByContractIdSend
  readonly 'v3/edu-papay/user/{openid}/contracts': V3EduPapayUserByOpenidContracts
  readonly 'v3/edu-star/orders': V3EduStarOrders
  readonly 'v3/edu-star/users/openid/{wechat_openid}': V3EduStarUsersOpenidByWechatOpenid
  readonly 'v3/edu-star/users/qq/{qq}': V3EduStarUsersQqByQq
  readonly 'v3/eduschoolpay/contracts/presign': V3EduschoolpayContractsPresign
  readonly 'v3/eduschoolpay/contracts/{contract_id}': V3EduschoolpayContractsByContractId
  readonly 'v3/eduschoolpay/contracts/{contract_id}/terminate': V3EduschoolpayContractsByContractIdTerminate
  readonly 'v3/eduschoolpay/transactions': V3EduschoolpayTransactions
  readonly 'v3/eduschoolpay/transactions/id/{transaction_id}': V3EduschoolpayTransactionsIdByTransactionId
  readonly 'v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}': V3EduschoolpayTransactionsOutTradeNoByOutTradeNo
  readonly 'v3/eduschoolpay/users/{openid}/contracts': V3EduschoolpayUsersByOpenidContracts
  readonly 'v3/eduschoolpay/users/{openid}/debt-state': V3EduschoolpayUsersByOpenidDebtState
  readonly 'v3/express/users/{openid}/transform': V3ExpressUsersByOpenidTransform
  readonly 'v3/facemch/users/{face_sid}': V3FacemchUsersByFaceSid
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches': V3FundAppBrandRedpacketBrandMerchantBatches
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNo
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}': V3FundAppBrandRedpacketBrandMerchantBatchesByBatchNoDetailsByDetailNo
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNo
  readonly 'v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}': V3FundAppBrandRedpacketBrandMerchantOutBatchesByOutBatchNoOutDetailsByOutDetailNo
  readonly 'v3/fund-app/mch-transfer/elecsign/out-bill-no': V3FundAppMchTransferElecsignOutBillNo
  readonly 'v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}': V3FundAppMchTransferElecsignOutBillNoByOutBillNo
  readonly 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no': V3FundAppMchTransferElecsignTransferBillNo
  readonly 'v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}': V3FundAppMchTransferElecsignTransferBillNoByTransferBillNo
  readonly 'v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts': V3FundAppMchTransferPartnerBudgetByOutBudgetNoElectronicReceipts
  readonly 'v3/fund-app/mch-transfer/partner/charity-budget': V3FundAppMchTransferPartnerCharityBudget
  readonly 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}': V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNo
  readonly 'v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock': V3FundAppMchTransferPartnerCharityBudgetByOutBudgetNoUnlock
  readonly 'v3/fund-app/mch-transfer/partner/charity-transfer-bills': V3FundAppMchTransferPartnerCharityTransferBills
  readonly 'v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}': V3FundAppMchTransferPartnerCharityTransferBillsOutTransferNoByOutTransferNo
  readonly 'v3/fund-app/mch-transfer/partner/electronic-receipts': V3FundAppMchTransferPartnerElectronicReceipts
  readonly 'v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}': V3FundAppMchTransferPartnerElectronicReceiptsByOutBillNo
  readonly 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations': V3FundAppMchTransferPartnerSubMchAuthorizations
  readonly 'v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}': V3FundAppMchTransferPartnerSubMchAuthorizationsBySubMchid
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills': V3FundAppMchTransferPartnerTransferBills
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNo
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3FundAppMchTransferPartnerTransferBillsOutBillNoByOutBillNoCancel
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization': V3FundAppMchTransferPartnerTransferBillsPreTransferWithAuthorization
  readonly 'v3/fund-app/mch-transfer/partner/transfer-bills/transfer': V3FundAppMchTransferPartnerTransferBillsTransfer
  readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations': V3FundAppMchTransferPartnerUserConfirmAuthorizations
  readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNo
  readonly 'v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close': V3FundAppMchTransferPartnerUserConfirmAuthorizationsByOutAuthorizationNoClose
  readonly 'v3/fund-app/mch-transfer/transfer-bills': V3FundAppMchTransferTransferBills
  readonly 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3FundAppMchTransferTransferBillsOutBillNoByOutBillNo
  readonly 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': V3FundAppMchTransferTransferBillsOutBillNoByOutBillNoCancel
  readonly 'v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization': V3FundAppMchTransferTransferBillsPreTransferWithAuthorization
  readonly 'v3/fund-app/mch-transfer/transfer-bills/transfer': V3FundAppMchTransferTransferBillsTransfer
  readonly 'v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}': V3FundAppMchTransferTransferBillsTransferBillNoByTransferBillNo
  readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills': V3FundAppMchTransferTransferToQqWalletBills
  readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}': V3FundAppMchTransferTransferToQqWalletBillsByOutBillNo
  readonly 'v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel': V3FundAppMchTransferTransferToQqWalletBillsByOutBillNoCancel
  readonly 'v3/fund-app/mch-transfer/user-confirm-authorization': V3FundAppMchTransferUserConfirmAuthorization
  readonly 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNo
  readonly 'v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close': V3FundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoByOutAuthorizationNoClose
  readonly 'v3/funds-to-oversea/bill-download-url': V3FundsToOverseaBillDownloadUrl
  readonly 'v3/funds-to-oversea/orders': V3FundsToOverseaOrders
  readonly 'v3/funds-to-oversea/orders/{out_order_id}': V3FundsToOverseaOrdersByOutOrderId
  readonly 'v3/funds-to-oversea/return/return-orders': V3FundsToOverseaReturnReturnOrders
  readonly 'v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}': V3FundsToOverseaReturnReturnOrdersOutReturnNoByOutReturnNo
  readonly 'v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts': V3FundsToOverseaTransactionsByTransactionIdAvailable_abroad_amounts
  readonly 'v3/global/certificates': V3GlobalCertificates
  readonly 'v3/global/customs/orders': V3GlobalCustomsOrders
  readonly 'v3/global/customs/redeclare': V3GlobalCustomsRedeclare
  readonly 'v3/global/customs/verify-certificate': V3GlobalCustomsVerifyCertificate
  readonly 'v3/global/merchant-service/complaint-notifications': V3GlobalMerchantServiceComplaintNotifications
  readonly 'v3/global/merchant-service/complaints': V3GlobalMerchantServiceComplaints
  readonly 'v3/global/merchant-service/complaints/{complaint_id}': V3GlobalMerchantServiceComplaintsByComplaintId
  readonly 'v3/global/merchant-service/complaints/{complaint_id}/complete': V3GlobalMerchantServiceComplaintsByComplaintIdComplete
  readonly 'v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys': V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys
  readonly 'v3/global/merchant-service/complaints/{complaint_id}/response': V3GlobalMerchantServiceComplaintsByComplaintIdResponse
  readonly 'v3/global/merchant-service/images/upload': V3GlobalMerchantServiceImagesUpload
  readonly 'v3/global/merchant-service/images/{media_id}': V3GlobalMerchantServiceImagesByMediaId
  readonly 'v3/global/merchant-storage/file/upload': V3GlobalMerchantStorageFileUpload
  readonly 'v3/global/merchant/h5/permission/applications': V3GlobalMerchantH5PermissionApplications
  readonly 'v3/global/merchant/h5/permission/applications/{applyment_id}': V3GlobalMerchantH5PermissionApplicationsByApplymentId
  readonly 'v3/global/merchant/h5/permission/domain/applications': V3GlobalMerchantH5PermissionDomainApplications
  readonly 'v3/global/merchant/h5/permission/domain/applications/{applyment_id}': V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId
  readonly 'v3/global/merchant/h5/permission/{sub_mchid}': V3GlobalMerchantH5PermissionBySubMchid
  readonly 'v3/global/merchants': V3GlobalMerchants
  readonly 'v3/global/merchants/{sub_mchid}': V3GlobalMerchantsBySubMchid
  readonly 'v3/global/micropay/transactions/id/{transaction_id}/reverse': V3GlobalMicropayTransactionsIdByTransactionIdReverse
  readonly 'v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse': V3GlobalMicropayTransactionsOutTradeNoByOutTradeNoReverse
  readonly 'v3/global/micropay/transactions/pay': V3GlobalMicropayTransactionsPay
  readonly 'v3/global/papay/contracts/app-pre-entrust-sign': V3GlobalPapayContractsAppPreEntrustSign
  readonly 'v3/global/papay/contracts/h5-pre-entrust-sign': V3GlobalPapayContractsH5PreEntrustSign
  readonly 'v3/global/papay/contracts/jsapi-pre-entrust-sign': V3GlobalPapayContractsJsapiPreEntrustSign
  readonly 'v3/global/papay/contracts/miniprogram-pre-entrust-sign': V3GlobalPapayContractsMiniprogramPreEntrustSign
  readonly 'v3/global/papay/contracts/out-contract-code/{out_contract_code}': V3GlobalPapayContractsOutContractCodeByOutContractCode
  readonly 'v3/global/papay/contracts/web-pre-entrust-sign': V3GlobalPapayContractsWebPreEntrustSign
  readonly 'v3/global/papay/contracts/{contract_id}': V3GlobalPapayContractsByContractId
  readonly 'v3/global/papay/contracts/{contract_id}/terminate': V3GlobalPapayContractsByContractIdTerminate
  readonly 'v3/global/papay/transactions': V3GlobalPapayTransactions
  readonly 'v3/global/papay/transactions/out-trade-no/{out_trade_no}': V3GlobalPapayTransactionsOutTradeNoByOutTradeNo
  readonly 'v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse': V3GlobalPapayTransactionsOutTradeNoByOutTradeNoReverse
  readonly 'v3/global/papay/transactions/{transaction_id}': V3GlobalPapayTransactionsByTransactionId
  readonly 'v3/global/profit-sharing/bill-download-url': V3GlobalProfitSharingBillDownloadUrl
  readonly 'v3/global/profit-sharing/orders': V3GlobalProfitSharingOrders
  readonly 'v3/global/profit-sharing/orders/unfreeze': V3GlobalProfitSharingOrdersUnfreeze
  readonly 'v3/global/profit-sharing/orders/{out_order_no}': V3GlobalProfitSharingOrdersByOutOrderNo
  readonly 'v3/global/profit-sharing/receivers': V3GlobalProfitSharingReceivers
  readonly 'v3/global/profit-sharing/receivers/{account}': V3GlobalProfitSharingReceiversByAccount
  readonly 'v3/global/profit-sharing/refunds/bill-download-url': V3GlobalProfitSharingRefundsBillDownloadUrl
  readonly 'v3/global/profit-sharing/refunds/refundable-balance': V3GlobalProfitSharingRefundsRefundableBalance
  readonly 'v3/global/profit-sharing/transactions/mark': V3GlobalProfitSharingTransactionsMark
  readonly 'v3/global/profit-sharing/transactions/{transaction_id}/amounts': V3GlobalProfitSharingTransactionsByTransactionIdAmounts
  readonly 'v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts': V3GlobalProfitSharingTransactionsByTransactionIdRefundableAmounts
  readonly 'v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}': V3GlobalRefundPartnerRechargeBalanceSubMchidBySubMchid
  readonly 'v3/global/refund/recharge-balance': V3GlobalRefundRechargeBalance
  readonly 'v3/global/refunds': V3GlobalRefunds
  readonly 'v3/global/refunds/id/{refund_id}': V3GlobalRefundsIdByRefundId
  readonly 'v3/global/refunds/out-refund-no/{out_refund_no}': V3GlobalRefundsOutRefundNoByOutRefundNo
  readonly 'v3/global/settle/settlements': V3GlobalSettleSettlements
  readonly 'v3/global/statements': V3GlobalStatements
  readonly 'v3/global/transactions/app': V3GlobalTransactionsApp
  readonly 'v3/global/transactions/id/{transaction_id}': V3GlobalTransactionsIdByTransactionId
  readonly 'v3/global/transactions/id/{transaction_id}/close': V3GlobalTransactionsIdByTransactionIdClose
  readonly 'v3/global/transactions/jsapi': V3GlobalTransactionsJsapi
  readonly 'v3/global/transactions/mweb': V3GlobalTransactionsMweb
  readonly 'v3/global/transactions/native': V3GlobalTransactionsNative
  readonly 'v3/global/transactions/out-trade-no/{out_trade_no}': V3GlobalTransactionsOutTradeNoByOutTradeNo
  readonly 'v3/global/transactions/out-trade-no/{out_trade_no}/close': V3GlobalTransactionsOutTradeNoByOutTradeNoClose
  readonly 'v3/goldplan/merchants/changecustompagestatus': V3GoldplanMerchantsChangecustompagestatus
  readonly 'v3/goldplan/merchants/changegoldplanstatus': V3GoldplanMerchantsChangegoldplanstatus
  readonly 'v3/goldplan/merchants/close-advertising-show': V3GoldplanMerchantsCloseAdvertisingShow
  readonly 'v3/goldplan/merchants/open-advertising-show': V3GoldplanMerchantsOpenAdvertisingShow
  readonly 'v3/goldplan/merchants/set-advertising-industry-filter': V3GoldplanMerchantsSetAdvertisingIndustryFilter
  readonly 'v3/gov/subsidy/audit/cup/invalid': V3GovSubsidyAuditCupInvalid
  readonly 'v3/gov/subsidy/audit/cup/query': V3GovSubsidyAuditCupQuery
  readonly 'v3/gov/subsidy/audit/cup/refund/sync': V3GovSubsidyAuditCupRefundSync
  readonly 'v3/gov/subsidy/audit/cup/update': V3GovSubsidyAuditCupUpdate
  readonly 'v3/gov/subsidy/audit/cup/upload': V3GovSubsidyAuditCupUpload
  readonly 'v3/gov/subsidy/companies/query': V3GovSubsidyCompaniesQuery
  readonly 'v3/gov/subsidy/goods/upload': V3GovSubsidyGoodsUpload
  readonly 'v3/gov/subsidy/n-qualifications/sync': V3GovSubsidyNQualificationsSync
  readonly 'v3/gov/subsidy/qualification': V3GovSubsidyQualification
  readonly 'v3/gov/subsidy/qualifications/passthrough/cancel': V3GovSubsidyQualificationsPassthroughCancel
  readonly 'v3/gov/subsidy/qualifications/passthrough/claim': V3GovSubsidyQualificationsPassthroughClaim
  readonly 'v3/gov/subsidy/qualifications/passthrough/query': V3GovSubsidyQualificationsPassthroughQuery
  readonly 'v3/gov/subsidy/qualifications/query': V3GovSubsidyQualificationsQuery
  readonly 'v3/gov/subsidy/qualifications/sync': V3GovSubsidyQualificationsSync
  readonly 'v3/gov/subsidy/sncode/lock': V3GovSubsidySncodeLock
  readonly 'v3/gov/subsidy/sncode/query': V3GovSubsidySncodeQuery
  readonly 'v3/gov/subsidy/sncode/unlock': V3GovSubsidySncodeUnlock
  readonly 'v3/gov/subsidy/transactions/query': V3GovSubsidyTransactionsQuery
  readonly 'v3/gov/subsidy/transactions/summary/query-day': V3GovSubsidyTransactionsSummaryQueryDay
  readonly 'v3/gov/subsidy/transactions/sync': V3GovSubsidyTransactionsSync
  readonly 'v3/gov/subsidy/zhejiang/authcode/cancel': V3GovSubsidyZhejiangAuthcodeCancel
  readonly 'v3/gov/subsidy/zhejiang/authcode/commit': V3GovSubsidyZhejiangAuthcodeCommit
  readonly 'v3/gov/subsidy/zhejiang/authcode/issue': V3GovSubsidyZhejiangAuthcodeIssue
  readonly 'v3/gov/subsidy/zhejiang/authcode/refund': V3GovSubsidyZhejiangAuthcodeRefund
  readonly 'v3/gov/subsidy/zhejiang/authcode/try': V3GovSubsidyZhejiangAuthcodeTry
  readonly 'v3/gov/subsidy/zhejiang/goods/query': V3GovSubsidyZhejiangGoodsQuery
  readonly 'v3/gov/subsidy/zhejiang/n-qualifications/confirm': V3GovSubsidyZhejiangNQualificationsConfirm
  readonly 'v3/gov/subsidy/zhejiang/qualifications/alter': V3GovSubsidyZhejiangQualificationsAlter
  readonly 'v3/gov/subsidy/zhejiang/qualifications/claim': V3GovSubsidyZhejiangQualificationsClaim
  readonly 'v3/gov/subsidy/zhejiang/qualifications/query': V3GovSubsidyZhejiangQualificationsQuery
  readonly 'v3/gov/subsidy/zhejiang/qualifications/sync': V3GovSubsidyZhejiangQualificationsSync
  readonly 'v3/gov/subsidy/zhejiang/sncode/lock': V3GovSubsidyZhejiangSncodeLock
  readonly 'v3/gov/subsidy/zhejiang/sncode/query': V3GovSubsidyZhejiangSncodeQuery
  readonly 'v3/gov/subsidy/zhejiang/sncode/unlock': V3GovSubsidyZhejiangSncodeUnlock
  readonly 'v3/hire-power-bank/insurance-orders': V3HirePowerBankInsuranceOrders
  readonly 'v3/hire-power-bank/insurance-orders/{out_order_no}': V3HirePowerBankInsuranceOrdersByOutOrderNo
  readonly 'v3/hire-power-bank/user-qualifications/{openid}': V3HirePowerBankUserQualificationsByOpenid
  readonly 'v3/industry-coupon/tokens': V3IndustryCouponTokens
  readonly 'v3/industry-rebate/retail-industry/transactions': V3IndustryRebateRetailIndustryTransactions
  readonly 'v3/industry-rebate/transactions/{transaction_id}': V3IndustryRebateTransactionsByTransactionId
  readonly 'v3/inspolicymgr/deduct/authorizations': V3InspolicymgrDeductAuthorizations
  readonly 'v3/inspolicymgr/deduct/authorizations/{out_insurance_no}': V3InspolicymgrDeductAuthorizationsByOutInsuranceNo
  readonly 'v3/inspolicymgr/deduct/policies': V3InspolicymgrDeductPolicies
  readonly 'v3/inspolicymgr/deduct/policies/{out_insurance_no}': V3InspolicymgrDeductPoliciesByOutInsuranceNo
  readonly 'v3/iotmanage/device-inspections/{device_sn}': V3IotmanageDeviceInspectionsByDeviceSn
  readonly 'v3/iotmanage/devices': V3IotmanageDevices
  readonly 'v3/lovefeast/brands/{brand_id}': V3LovefeastBrandsByBrandId
  readonly 'v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}': V3LovefeastUsersByOpenidOrdersBrandIdByBrandId
  readonly 'v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo
  readonly 'v3/marketing/bank-favor/users/{openid}/bank-multi-activity': V3MarketingBankFavorUsersByOpenidBankMultiActivity
  readonly 'v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}': V3MarketingBankFavorUsersByOpenidCouponsByCouponId
  readonly 'v3/marketing/bank/packages/{package_id}/tasks': V3MarketingBankPackagesByPackageIdTasks
  readonly 'v3/marketing/busifavor/callbacks': V3MarketingBusifavorCallbacks
  readonly 'v3/marketing/busifavor/coupons/associate': V3MarketingBusifavorCouponsAssociate
  readonly 'v3/marketing/busifavor/coupons/deactivate': V3MarketingBusifavorCouponsDeactivate
  readonly 'v3/marketing/busifavor/coupons/disassociate': V3MarketingBusifavorCouponsDisassociate
  readonly 'v3/marketing/busifavor/coupons/return': V3MarketingBusifavorCouponsReturn
  readonly 'v3/marketing/busifavor/coupons/send': V3MarketingBusifavorCouponsSend
  readonly 'v3/marketing/busifavor/coupons/use': V3MarketingBusifavorCouponsUse
  readonly 'v3/marketing/busifavor/coupons/{card_id}/send': V3MarketingBusifavorCouponsByCardIdSend
  readonly 'v3/marketing/busifavor/product-coupons/pre-send': V3MarketingBusifavorProductCouponsPreSend
  readonly 'v3/marketing/busifavor/product-coupons/send': V3MarketingBusifavorProductCouponsSend
  readonly 'v3/marketing/busifavor/stocks': V3MarketingBusifavorStocks
  readonly 'v3/marketing/busifavor/stocks/{stock_id}': V3MarketingBusifavorStocksByStockId
  readonly 'v3/marketing/busifavor/stocks/{stock_id}/budget': V3MarketingBusifavorStocksByStockIdBudget
  readonly 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes': V3MarketingBusifavorStocksByStockIdCouponcodes
  readonly 'v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': V3MarketingBusifavorStocksByStockIdCouponcodesByCouponCode
  readonly 'v3/marketing/busifavor/subsidy/pay-receipts': V3MarketingBusifavorSubsidyPayReceipts
  readonly 'v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}': V3MarketingBusifavorSubsidyPayReceiptsBySubsidyReceiptId
  readonly 'v3/marketing/busifavor/subsidy/return-receipts': V3MarketingBusifavorSubsidyReturnReceipts
  readonly 'v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}': V3MarketingBusifavorSubsidyReturnReceiptsBySubsidyReturnReceiptId
  readonly 'v3/marketing/busifavor/users/{openid}/coupons': V3MarketingBusifavorUsersByOpenidCoupons
  readonly 'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': V3MarketingBusifavorUsersByOpenidCouponsByCouponCodeAppidsByAppid
  readonly 'v3/marketing/favor/callbacks': V3MarketingFavorCallbacks
  readonly 'v3/marketing/favor/coupon-stocks': V3MarketingFavorCouponStocks
  readonly 'v3/marketing/favor/media/image-upload': V3MarketingFavorMediaImageUpload
  readonly 'v3/marketing/favor/stocks': V3MarketingFavorStocks
  readonly 'v3/marketing/favor/stocks/{stock_id}': V3MarketingFavorStocksByStockId
  readonly 'v3/marketing/favor/stocks/{stock_id}/items': V3MarketingFavorStocksByStockIdItems
  readonly 'v3/marketing/favor/stocks/{stock_id}/merchants': V3MarketingFavorStocksByStockIdMerchants
  readonly 'v3/marketing/favor/stocks/{stock_id}/modify-goods-id': V3MarketingFavorStocksByStockIdModifyGoodsId
  readonly 'v3/marketing/favor/stocks/{stock_id}/pause': V3MarketingFavorStocksByStockIdPause
  readonly 'v3/marketing/favor/stocks/{stock_id}/refund-flow': V3MarketingFavorStocksByStockIdRefundFlow
  readonly 'v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day': V3MarketingFavorStocksByStockIdRefundFlowByDay
  readonly 'v3/marketing/favor/stocks/{stock_id}/restart': V3MarketingFavorStocksByStockIdRestart
  readonly 'v3/marketing/favor/stocks/{stock_id}/start': V3MarketingFavorStocksByStockIdStart
  readonly 'v3/marketing/favor/stocks/{stock_id}/stop': V3MarketingFavorStocksByStockIdStop
  readonly 'v3/marketing/favor/stocks/{stock_id}/use-flow': V3MarketingFavorStocksByStockIdUseFlow
  readonly 'v3/marketing/favor/stocks/{stock_id}/use-flow-by-day': V3MarketingFavorStocksByStockIdUseFlowByDay
  readonly 'v3/marketing/favor/users/{openid}/coupons': V3MarketingFavorUsersByOpenidCoupons
  readonly 'v3/marketing/favor/users/{openid}/coupons/{coupon_id}': V3MarketingFavorUsersByOpenidCouponsByCouponId
  readonly 'v3/marketing/goods-subsidy-activity/activities': V3MarketingGoodsSubsidyActivityActivities
  readonly 'v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply': V3MarketingGoodsSubsidyActivityActivityByActivityIdApply
  readonly 'v3/marketing/goods-subsidy-activity/qualification/lock': V3MarketingGoodsSubsidyActivityQualificationLock
  readonly 'v3/marketing/goods-subsidy-activity/qualification/unlock': V3MarketingGoodsSubsidyActivityQualificationUnlock
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative': V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentative
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives': V3MarketingGoodsSubsidyActivityRetailStoreActByActivityIdRepresentatives
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdMaterials
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStores
  readonly 'v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}': V3MarketingGoodsSubsidyActivityRetailStoreActByBrandIdStoresByStoreCode
  readonly 'v3/marketing/membercard-activity/activities': V3MarketingMembercardActivityActivities
  readonly 'v3/marketing/membercard-activity/activities/{activity_id}': V3MarketingMembercardActivityActivitiesByActivityId
  readonly 'v3/marketing/membercard-activity/activities/{activity_id}/terminate': V3MarketingMembercardActivityActivitiesByActivityIdTerminate
  readonly 'v3/marketing/membercard-open/activate-informations/{activate_ticket}': V3MarketingMembercardOpenActivateInformationsByActivateTicket
  readonly 'v3/marketing/membercard-open/callback': V3MarketingMembercardOpenCallback
  readonly 'v3/marketing/membercard-open/cards': V3MarketingMembercardOpenCards
  readonly 'v3/marketing/membercard-open/cards/{card_id}': V3MarketingMembercardOpenCardsByCardId
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/deposit': V3MarketingMembercardOpenCardsByCardIdCodesDeposit
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}': V3MarketingMembercardOpenCardsByCardIdCodesByCode
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate': V3MarketingMembercardOpenCardsByCardIdCodesByCodeActivate
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusCommit
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare': V3MarketingMembercardOpenCardsByCardIdCodesByCodeBonusPrepare
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights': V3MarketingMembercardOpenCardsByCardIdCodesByCodeRights
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data': V3MarketingMembercardOpenCardsByCardIdCodesByCodeSetServiceModuleData
  readonly 'v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable': V3MarketingMembercardOpenCardsByCardIdCodesByCodeUnavailable
  readonly 'v3/marketing/membercard-open/cards/{card_id}/decrypt-code': V3MarketingMembercardOpenCardsByCardIdDecryptCode
  readonly 'v3/marketing/membercard-open/cards/{card_id}/permission-tokens': V3MarketingMembercardOpenCardsByCardIdPermissionTokens
  readonly 'v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import': V3MarketingMembercardOpenCardsByCardIdPhoneMembercardImport
  readonly 'v3/marketing/membercard-open/cards/{card_id}/qrcode': V3MarketingMembercardOpenCardsByCardIdQrcode
  readonly 'v3/marketing/membercard-open/cards/{card_id}/rights': V3MarketingMembercardOpenCardsByCardIdRights
  readonly 'v3/marketing/membercard-open/cards/{card_id}/service-modules': V3MarketingMembercardOpenCardsByCardIdServiceModules
  readonly 'v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}': V3MarketingMembercardOpenCardsByCardIdServiceModulesByServiceModuleId
  readonly 'v3/marketing/membercard-open/cards/{card_id}/upgrade': V3MarketingMembercardOpenCardsByCardIdUpgrade
  readonly 'v3/marketing/membercard-open/cards/{card_id}/users/import': V3MarketingMembercardOpenCardsByCardIdUsersImport
  readonly 'v3/marketing/membercard-open/phonenumber-member/import': V3MarketingMembercardOpenPhonenumberMemberImport
  readonly 'v3/marketing/membercard-open/phonenumber-member/search': V3MarketingMembercardOpenPhonenumberMemberSearch
  readonly 'v3/marketing/membercard-open/user/cards': V3MarketingMembercardOpenUserCards
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlans
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans': V3MarketingPartnerDeliveryPlanDeliveryPlansByBrandIdDeliveryPlans
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanId
  readonly 'v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate': V3MarketingPartnerDeliveryPlanDeliveryPlansByPlanIdTerminate
  readonly 'v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url': V3MarketingPartnerDeliveryPlanBySpMchidNotifyUrl
  readonly 'v3/marketing/partner/product-coupon/image-generation-tasks': V3MarketingPartnerProductCouponImageGenerationTasks
  readonly 'v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}': V3MarketingPartnerProductCouponImageGenerationTasksByTaskId
  readonly 'v3/marketing/partner/product-coupon/media/upload-image': V3MarketingPartnerProductCouponMediaUploadImage
  readonly 'v3/marketing/partner/product-coupon/notify-configs': V3MarketingPartnerProductCouponNotifyConfigs
  readonly 'v3/marketing/partner/product-coupon/product-coupons': V3MarketingPartnerProductCouponProductCoupons
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponId
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdDeactivate
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundles
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleId
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdAssociateStores
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdDisassociateStores
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStockBundlesByStockBundleIdUpdateBudget
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocks
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockId
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociateStores
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdAssociatedStores
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDeactivate
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdDisassociateStores
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUpdateBudget
  readonly 'v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes': V3MarketingPartnerProductCouponProductCouponsByProductCouponIdStocksByStockIdUploadCouponCodes
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles': V3MarketingPartnerProductCouponUsersByOpenidCouponBundles
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate': V3MarketingPartnerProductCouponUsersByOpenidCouponBundlesByUserCouponBundleIdDeactivate
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons': V3MarketingPartnerProductCouponUsersByOpenidCoupons
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCode
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeConfirm
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeDeactivate
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeReturn
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': V3MarketingPartnerProductCouponUsersByOpenidCouponsByCouponCodeUse
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon': V3MarketingPartnerProductCouponUsersByOpenidPreSendCoupon
  readonly 'v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle': V3MarketingPartnerProductCouponUsersByOpenidPreSendCouponBundle
  readonly 'v3/marketing/partnerships': V3MarketingPartnerships
  readonly 'v3/marketing/partnerships/build': V3MarketingPartnershipsBuild
  readonly 'v3/marketing/partnerships/terminate': V3MarketingPartnershipsTerminate
  readonly 'v3/marketing/paygiftactivity/activities': V3MarketingPaygiftactivityActivities
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}': V3MarketingPaygiftactivityActivitiesByActivityId
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/goods': V3MarketingPaygiftactivityActivitiesByActivityIdGoods
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants': V3MarketingPaygiftactivityActivitiesByActivityIdMerchants
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add': V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsAdd
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete': V3MarketingPaygiftactivityActivitiesByActivityIdMerchantsDelete
  readonly 'v3/marketing/paygiftactivity/activities/{activity_id}/terminate': V3MarketingPaygiftactivityActivitiesByActivityIdTerminate
  readonly 'v3/marketing/paygiftactivity/unique-threshold-activity': V3MarketingPaygiftactivityUniqueThresholdActivity
  readonly 'v3/marketing/shopping-receipt/customentrances': V3MarketingShoppingReceiptCustomentrances
  readonly 'v3/marketing/shopping-receipt/customentrances/{brand_id}': V3MarketingShoppingReceiptCustomentrancesByBrandId
  readonly 'v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos': V3MarketingShoppingReceiptMerchantshoppingreceiptjumpinfos
  readonly 'v3/marketing/shopping-receipt/shoppingreceipts': V3MarketingShoppingReceiptShoppingreceipts
  readonly 'v3/marketing/weekly-discount/activities': V3MarketingWeeklyDiscountActivities
  readonly 'v3/marketing/weekly-discount/activities/{activity_id}': V3MarketingWeeklyDiscountActivitiesByActivityId
  readonly 'v3/marketing/weekly-discount/activities/{activity_id}/apply': V3MarketingWeeklyDiscountActivitiesByActivityIdApply
  readonly 'v3/marketing/withdraw-favor/users/{openid}/coupons': V3MarketingWithdrawFavorUsersByOpenidCoupons
  readonly 'v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}': V3MchManageMchManageRecordsSubMchidBySubMchid
  readonly 'v3/mch-manage/mch-manage-records/{manage_record_id}': V3MchManageMchManageRecordsByManageRecordId
  readonly 'v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions
  readonly 'v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload': V3MchManageSubmissionFilesSubMchidBySubMchidUpload
  readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId
  readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit
  readonly 'v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload': V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload
  readonly 'v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}': V3MchOperationManageMerchantLimitationsSubMchidBySubMchid
  readonly 'v3/mch_operate/risk/withdrawl-apply': V3Mch_operateRiskWithdrawlApply
  readonly 'v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}': V3Mch_operateRiskWithdrawlApplyApplymentIdByApplymentId
  readonly 'v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}': V3Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNo
  readonly 'v3/mchalterapply/mchcontactalterapplyment': V3MchalterapplyMchcontactalterapplyment
  readonly 'v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': V3MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
  readonly 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}': V3MchalterapplyMchcontactalterapplymentByApplyId
  readonly 'v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke': V3MchalterapplyMchcontactalterapplymentByApplyIdRevoke
  readonly 'v3/mchalterapply/mchsubjectalterapplyment': V3MchalterapplyMchsubjectalterapplyment
  readonly 'v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}': V3MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
  readonly 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}': V3MchalterapplyMchsubjectalterapplymentByApplyId
  readonly 'v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke': V3MchalterapplyMchsubjectalterapplymentByApplyIdRevoke
  readonly 'v3/mchalterapply/merchantnamealterapplyment': V3MchalterapplyMerchantnamealterapplyment
  readonly 'v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}': V3MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo
  readonly 'v3/mchalterapply/merchantnamealterapplyment/{apply_id}': V3MchalterapplyMerchantnamealterapplymentByApplyId
  readonly 'v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke': V3MchalterapplyMerchantnamealterapplymentByApplyIdRevoke
  readonly 'v3/med-ins/orders': V3MedInsOrders
  readonly 'v3/med-ins/orders/mix-trade-no/{mix_trade_no}': V3MedInsOrdersMixTradeNoByMixTradeNo
  readonly 'v3/med-ins/orders/out-trade-no/{out_trade_no}': V3MedInsOrdersOutTradeNoByOutTradeNo
  readonly 'v3/med-ins/refunds/notify': V3MedInsRefundsNotify
  readonly 'v3/merchant-risk-manage/ec-trade-risk/query-risk-trades': V3MerchantRiskManageEcTradeRiskQueryRiskTrades
  readonly 'v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result': V3MerchantRiskManageEcTradeRiskRecvDisposeResult
  readonly 'v3/merchant-risk-manage/report-trade-union-information': V3MerchantRiskManageReportTradeUnionInformation
  readonly 'v3/merchant-risk-manage/trade-risk-information': V3MerchantRiskManageTradeRiskInformation
  readonly 'v3/merchant-risk-manage/trade-risk-result': V3MerchantRiskManageTradeRiskResult
  readonly 'v3/merchant-risk-manage/violation-notifications': V3MerchantRiskManageViolationNotifications
  readonly 'v3/merchant-service/complaint-notifications': V3MerchantServiceComplaintNotifications
  readonly 'v3/merchant-service/complaints': V3MerchantServiceComplaints
  readonly 'v3/merchant-service/complaints-v2': V3MerchantServiceComplaintsV2
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}': V3MerchantServiceComplaintsV2ByComplaintId
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/complete': V3MerchantServiceComplaintsV2ByComplaintIdComplete
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys': V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/response': V3MerchantServiceComplaintsV2ByComplaintIdResponse
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service': V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService
  readonly 'v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress': V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress
  readonly 'v3/merchant-service/complaints/{transaction_id}': V3MerchantServiceComplaintsByTransactionId
  readonly 'v3/merchant-service/complaints/{transaction_id}/negotiation-historys': V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys
  readonly 'v3/merchant-service/feedbacks': V3MerchantServiceFeedbacks
  readonly 'v3/merchant-service/images/upload': V3MerchantServiceImagesUpload
  readonly 'v3/merchant-service/images/{media_id}': V3MerchantServiceImagesByMediaId
  readonly 'v3/merchant-settlement/merchant-settle-rule-applications': V3MerchantSettlementMerchantSettleRuleApplications
  readonly 'v3/merchant-settlement/merchant-settle-rule-applications/{application_id}': V3MerchantSettlementMerchantSettleRuleApplicationsByApplicationId
  readonly 'v3/merchant-store/stores': V3MerchantStoreStores
  readonly 'v3/merchant-store/stores/{store_id}': V3MerchantStoreStoresByStoreId
  readonly 'v3/merchant-store/stores/{store_id}/recipients/bind': V3MerchantStoreStoresByStoreIdRecipientsBind
  readonly 'v3/merchant-store/stores/{store_id}/recipients/unbind': V3MerchantStoreStoresByStoreIdRecipientsUnbind
  readonly 'v3/merchant/fund/balance/{account_type}': V3MerchantFundBalanceByAccountType
  readonly 'v3/merchant/fund/dayendbalance/{account_type}': V3MerchantFundDayendbalanceByAccountType
  readonly 'v3/merchant/fund/withdraw': V3MerchantFundWithdraw
  readonly 'v3/merchant/fund/withdraw/bill-type/{bill_type}': V3MerchantFundWithdrawBillTypeByBillType
  readonly 'v3/merchant/fund/withdraw/out-request-no/{out_request_no}': V3MerchantFundWithdrawOutRequestNoByOutRequestNo
  readonly 'v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}': V3MerchantFundWithdrawWithdrawIdByWithdrawId
  readonly 'v3/merchant/media/upload': V3MerchantMediaUpload
  readonly 'v3/merchant/media/video_upload': V3MerchantMediaVideo_upload
  readonly 'v3/merchantfund/merchant/income-records': V3MerchantfundMerchantIncomeRecords
  readonly 'v3/merchantfund/partner/income-records': V3MerchantfundPartnerIncomeRecords
  readonly 'v3/multiuse/stocks/{stock_id}/refund-flow': V3MultiuseStocksByStockIdRefundFlow
  readonly 'v3/multiuse/stocks/{stock_id}/send-flow': V3MultiuseStocksByStockIdSendFlow
  readonly 'v3/multiuse/stocks/{stock_id}/use-flow': V3MultiuseStocksByStockIdUseFlow
  readonly 'v3/multiuse/users/{openid}/coupons': V3MultiuseUsersByOpenidCoupons
  readonly 'v3/new-tax-control-fapiao/card-template': V3NewTaxControlFapiaoCardTemplate
  readonly 'v3/new-tax-control-fapiao/fapiao-applications': V3NewTaxControlFapiaoFapiaoApplications
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-general': V3NewTaxControlFapiaoFapiaoApplicationsIssueGeneral
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport': V3NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil': V3NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing': V3NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': V3NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyId
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdFapiaoFiles
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdInsertCards
  readonly 'v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse': V3NewTaxControlFapiaoFapiaoApplicationsByFapiaoApplyIdReverse
  readonly 'v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl': V3NewTaxControlFapiaoFapiaomerchantGetspinviteurl
  readonly 'v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo': V3NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo
  readonly 'v3/new-tax-control-fapiao/merchant/base-information': V3NewTaxControlFapiaoMerchantBaseInformation
  readonly 'v3/new-tax-control-fapiao/merchant/development-config': V3NewTaxControlFapiaoMerchantDevelopmentConfig
  readonly 'v3/new-tax-control-fapiao/merchant/tax-codes': V3NewTaxControlFapiaoMerchantTaxCodes
  readonly 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check': V3NewTaxControlFapiaoMerchantBySubMchidCheck
  readonly 'v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status': V3NewTaxControlFapiaoMerchantBySubMchidCheckStatus
  readonly 'v3/new-tax-control-fapiao/user-title': V3NewTaxControlFapiaoUserTitle
  readonly 'v3/new-tax-control-fapiao/user-title/title-url': V3NewTaxControlFapiaoUserTitleTitleUrl
  readonly 'v3/offlineface/authinfo': V3OfflinefaceAuthinfo
  readonly 'v3/offlineface/contracts/presign': V3OfflinefaceContractsPresign
  readonly 'v3/offlineface/contracts/{contract_id}': V3OfflinefaceContractsByContractId
  readonly 'v3/offlineface/face-collections': V3OfflinefaceFaceCollections
  readonly 'v3/offlineface/face-collections/{collection_id}': V3OfflinefaceFaceCollectionsByCollectionId
  readonly 'v3/offlineface/repayment-url': V3OfflinefaceRepaymentUrl
  readonly 'v3/offlineface/transactions': V3OfflinefaceTransactions
  readonly 'v3/offlineface/transactions/out-trade-no/{out_trade_no}': V3OfflinefaceTransactionsOutTradeNoByOutTradeNo
  readonly 'v3/offlinefacemch/organizations': V3OfflinefacemchOrganizations
  readonly 'v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}': V3OfflinefacemchOrganizationsByOrganizationIdUsersOutUserIdByOutUserId
  readonly 'v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract': V3OfflinefacemchOrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract
  readonly 'v3/offlinefacemch/tokens': V3OfflinefacemchTokens
  readonly 'v3/palmservice/authorization/openid/{openid}': V3PalmserviceAuthorizationOpenidByOpenid
  readonly 'v3/palmservice/authorization/preauthorize': V3PalmserviceAuthorizationPreauthorize
  readonly 'v3/papay/contracts/{contract_id}/fail-notify': V3PapayContractsByContractIdFailNotify
  readonly 'v3/papay/contracts/{contract_id}/notify': V3PapayContractsByContractIdNotify
  readonly 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId
  readonly 'v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule': V3PapayInsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule
  readonly 'v3/papay/insurance-pay/transactions/apply': V3PapayInsurancePayTransactionsApply
  readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew': V3PapayInsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew
  readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode
  readonly 'v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3PapayInsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/app': V3PapayInsuranceSignContractsPreEntrustSignApp
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/h5': V3PapayInsuranceSignContractsPreEntrustSignH5
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi': V3PapayInsuranceSignContractsPreEntrustSignJsapi
  readonly 'v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program': V3PapayInsuranceSignContractsPreEntrustSignMiniProgram
  readonly 'v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify': V3PapayInsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify
  readonly 'v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapayInsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode
  readonly 'v3/papay/pay/harmony/transactions/apply': V3PapayPayHarmonyTransactionsApply
  readonly 'v3/papay/pay/partner/schedules/contract-id/{contract_id}': V3PapayPayPartnerSchedulesContractIdByContractId
  readonly 'v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule': V3PapayPayPartnerSchedulesContractIdByContractIdSchedule
  readonly 'v3/papay/pay/partner/transactions/apply': V3PapayPayPartnerTransactionsApply
  readonly 'v3/papay/pay/schedules/contract-id/{contract_id}': V3PapayPaySchedulesContractIdByContractId
  readonly 'v3/papay/pay/schedules/contract-id/{contract_id}/schedule': V3PapayPaySchedulesContractIdByContractIdSchedule
  readonly 'v3/papay/pay/transactions/apply': V3PapayPayTransactionsApply
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app': V3PapayScheduledDeductSignContractsPreEntrustSignApp
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5': V3PapayScheduledDeductSignContractsPreEntrustSignH5
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi': V3PapayScheduledDeductSignContractsPreEntrustSignJsapi
  readonly 'v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program': V3PapayScheduledDeductSignContractsPreEntrustSignMiniProgram
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignApp
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignH5
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignJsapi
  readonly 'v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program': V3PapayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram
  readonly 'v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapaySignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode
  readonly 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCode
  readonly 'v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3PapaySignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  readonly 'v3/papay/sign/contracts/pre-entrust-sign': V3PapaySignContractsPreEntrustSign
  readonly 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode
  readonly 'v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate': V3PapaySignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
  readonly 'v3/parking/reminders/application': V3ParkingRemindersApplication
  readonly 'v3/parking/reminders/application/query': V3ParkingRemindersApplicationQuery
  readonly 'v3/parking/reminders/application/withdraw': V3ParkingRemindersApplicationWithdraw
  readonly 'v3/parking/reminders/applications': V3ParkingRemindersApplications
  readonly 'v3/parking/reminders/entry': V3ParkingRemindersEntry
  readonly 'v3/parking/reminders/exit': V3ParkingRemindersExit
  readonly 'v3/parking/reminders/ext-payment': V3ParkingRemindersExtPayment
  readonly 'v3/parking/reminders/parking-fee': V3ParkingRemindersParkingFee
  readonly 'v3/parking/reminders/parking-lot': V3ParkingRemindersParkingLot
  readonly 'v3/parking/reminders/payment': V3ParkingRemindersPayment
  readonly 'v3/partner-papay/contracts/{contract_id}/fail-notify': V3PartnerPapayContractsByContractIdFailNotify
  readonly 'v3/partner-papay/contracts/{contract_id}/notify': V3PartnerPapayContractsByContractIdNotify
  readonly 'v3/partner-transfer/batches': V3PartnerTransferBatches
  readonly 'v3/partner-transfer/batches/batch-id/{batch_id}': V3PartnerTransferBatchesBatchIdByBatchId
  readonly 'v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3PartnerTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  readonly 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNo
  readonly 'v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3PartnerTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  readonly 'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsEcommercePreEntrustSignMiniProgram
  readonly 'v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsEcommercePreEntrustSignPayRedirectSign
  readonly 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsNormalPreEntrustSignMiniProgram
  readonly 'v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsNormalPreEntrustSignPayRedirectSign
  readonly 'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsQsPreEntrustSignMiniProgram
  readonly 'v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsQsPreEntrustSignPayRedirectSign
  readonly 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCode
  readonly 'v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate': V3PasswordExemptContractContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate
  readonly 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program': V3PasswordExemptContractContractsServiceProviderPreEntrustSignMiniProgram
  readonly 'v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign': V3PasswordExemptContractContractsServiceProviderPreEntrustSignPayRedirectSign
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}': V3PayDevicesOpenScenarioSpeakerByDeviceSn
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/bind': V3PayDevicesOpenScenarioSpeakerByDeviceSnBind
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/prebind': V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind
  readonly 'v3/pay-devices/open-scenario-speaker/{device_sn}/unbind': V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind
  readonly 'v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report': V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport
  readonly 'v3/pay-devices/printers/{device_id}/print-orders': V3PayDevicesPrintersByDeviceIdPrintOrders
  readonly 'v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}': V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo
  readonly 'v3/pay/acquiring-bank/transactions/exposure': V3PayAcquiringBankTransactionsExposure
  readonly 'v3/pay/instal/exposure': V3PayInstalExposure
  readonly 'v3/pay/instal/partner/exposure': V3PayInstalPartnerExposure
  readonly 'v3/pay/partner/transactions/app': V3PayPartnerTransactionsApp
  readonly 'v3/pay/partner/transactions/app-with-contract': V3PayPartnerTransactionsAppWithContract
  readonly 'v3/pay/partner/transactions/codepay': V3PayPartnerTransactionsCodepay
  readonly 'v3/pay/partner/transactions/exposure': V3PayPartnerTransactionsExposure
  readonly 'v3/pay/partner/transactions/h5': V3PayPartnerTransactionsH5
  readonly 'v3/pay/partner/transactions/id/{transaction_id}': V3PayPartnerTransactionsIdByTransactionId
  readonly 'v3/pay/partner/transactions/jsapi': V3PayPartnerTransactionsJsapi
  readonly 'v3/pay/partner/transactions/jsapi-with-contract': V3PayPartnerTransactionsJsapiWithContract
  readonly 'v3/pay/partner/transactions/miniprogram': V3PayPartnerTransactionsMiniprogram
  readonly 'v3/pay/partner/transactions/native': V3PayPartnerTransactionsNative
  readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}': V3PayPartnerTransactionsOutTradeNoByOutTradeNo
  readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close': V3PayPartnerTransactionsOutTradeNoByOutTradeNoClose
  readonly 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse': V3PayPartnerTransactionsOutTradeNoByOutTradeNoReverse
  readonly 'v3/pay/partner/transactions/scannedpos': V3PayPartnerTransactionsScannedpos
  readonly 'v3/pay/transactions/app': V3PayTransactionsApp
  readonly 'v3/pay/transactions/app-with-contract': V3PayTransactionsAppWithContract
  readonly 'v3/pay/transactions/codepay': V3PayTransactionsCodepay
  readonly 'v3/pay/transactions/exposure': V3PayTransactionsExposure
  readonly 'v3/pay/transactions/h5': V3PayTransactionsH5
  readonly 'v3/pay/transactions/id/{transaction_id}': V3PayTransactionsIdByTransactionId
  readonly 'v3/pay/transactions/jsapi': V3PayTransactionsJsapi
  readonly 'v3/pay/transactions/jsapi-with-contract': V3PayTransactionsJsapiWithContract
  readonly 'v3/pay/transactions/native': V3PayTransactionsNative
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}': V3PayTransactionsOutTradeNoByOutTradeNo
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/close': V3PayTransactionsOutTradeNoByOutTradeNoClose
  readonly 'v3/pay/transactions/out-trade-no/{out_trade_no}/reverse': V3PayTransactionsOutTradeNoByOutTradeNoReverse
  readonly 'v3/payroll-card/authentications': V3PayrollCardAuthentications
  readonly 'v3/payroll-card/authentications/pre-order': V3PayrollCardAuthenticationsPreOrder
  readonly 'v3/payroll-card/authentications/pre-order-with-auth': V3PayrollCardAuthenticationsPreOrderWithAuth
  readonly 'v3/payroll-card/authentications/{authenticate_number}': V3PayrollCardAuthenticationsByAuthenticateNumber
  readonly 'v3/payroll-card/relations/{openid}': V3PayrollCardRelationsByOpenid
  readonly 'v3/payroll-card/tokens': V3PayrollCardTokens
  readonly 'v3/payroll-card/transfer-batches': V3PayrollCardTransferBatches
  readonly 'v3/payroll-card/wesure/insurance': V3PayrollCardWesureInsurance
  readonly 'v3/payroll-card/wesure/token-validations': V3PayrollCardWesureTokenValidations
  readonly 'v3/payscore/acquiringbank/permissions': V3PayscoreAcquiringbankPermissions
  readonly 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCode
  readonly 'v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate': V3PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate
  readonly 'v3/payscore/acquiringbank/serviceorder': V3PayscoreAcquiringbankServiceorder
  readonly 'v3/payscore/acquiringbank/serviceorder/deduction': V3PayscoreAcquiringbankServiceorderDeduction
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel': V3PayscoreAcquiringbankServiceorderByOutOrderNoCancel
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete': V3PayscoreAcquiringbankServiceorderByOutOrderNoComplete
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify': V3PayscoreAcquiringbankServiceorderByOutOrderNoModify
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo': V3PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfo
  readonly 'v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync': V3PayscoreAcquiringbankServiceorderByOutOrderNoSync
  readonly 'v3/payscore/acquiringbank/servicepayondeliveryorder': V3PayscoreAcquiringbankServicepayondeliveryorder
  readonly 'v3/payscore/merchant-bill': V3PayscoreMerchantBill
  readonly 'v3/payscore/oversea/partner/serviceorder': V3PayscoreOverseaPartnerServiceorder
  readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel': V3PayscoreOverseaPartnerServiceorderByOutOrderNoCancel
  readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete': V3PayscoreOverseaPartnerServiceorderByOutOrderNoComplete
  readonly 'v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync': V3PayscoreOverseaPartnerServiceorderByOutOrderNoSync
  readonly 'v3/payscore/partner/permissions': V3PayscorePartnerPermissions
  readonly 'v3/payscore/partner/permissions/apply-for-scene': V3PayscorePartnerPermissionsApplyForScene
  readonly 'v3/payscore/partner/permissions/assess-user-risk-level': V3PayscorePartnerPermissionsAssessUserRiskLevel
  readonly 'v3/payscore/partner/permissions/authorization-code/{authorization_code}': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCode
  readonly 'v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate': V3PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate
  readonly 'v3/payscore/partner/permissions/search': V3PayscorePartnerPermissionsSearch
  readonly 'v3/payscore/partner/permissions/terminate': V3PayscorePartnerPermissionsTerminate
  readonly 'v3/payscore/partner/service-account-applications': V3PayscorePartnerServiceAccountApplications
  readonly 'v3/payscore/partner/service-account-applications/{out_apply_no}': V3PayscorePartnerServiceAccountApplicationsByOutApplyNo
  readonly 'v3/payscore/partner/serviceorder': V3PayscorePartnerServiceorder
  readonly 'v3/payscore/partner/serviceorder/direct-complete': V3PayscorePartnerServiceorderDirectComplete
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/cancel': V3PayscorePartnerServiceorderByOutOrderNoCancel
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/complete': V3PayscorePartnerServiceorderByOutOrderNoComplete
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/modify': V3PayscorePartnerServiceorderByOutOrderNoModify
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/pay': V3PayscorePartnerServiceorderByOutOrderNoPay
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage': V3PayscorePartnerServiceorderByOutOrderNoSendPendingmessage
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage': V3PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessage
  readonly 'v3/payscore/partner/serviceorder/{out_order_no}/sync': V3PayscorePartnerServiceorderByOutOrderNoSync
  readonly 'v3/payscore/partner/servicepayondeliveryorder': V3PayscorePartnerServicepayondeliveryorder
  readonly 'v3/payscore/partner/servicequotas/service-id/{service_id}': V3PayscorePartnerServicequotasServiceIdByServiceId
  readonly 'v3/payscore/payafter-orders': V3PayscorePayafterOrders
  readonly 'v3/payscore/payafter-orders/{out_order_no}/cancel': V3PayscorePayafterOrdersByOutOrderNoCancel
  readonly 'v3/payscore/payafter-orders/{out_order_no}/complete': V3PayscorePayafterOrdersByOutOrderNoComplete
  readonly 'v3/payscore/payafter-orders/{out_order_no}/sync': V3PayscorePayafterOrdersByOutOrderNoSync
  readonly 'v3/payscore/permissions': V3PayscorePermissions
  readonly 'v3/payscore/permissions/assess-user-risk-level': V3PayscorePermissionsAssessUserRiskLevel
  readonly 'v3/payscore/permissions/authorization-code/{authorization_code}': V3PayscorePermissionsAuthorizationCodeByAuthorizationCode
  readonly 'v3/payscore/permissions/authorization-code/{authorization_code}/terminate': V3PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminate
  readonly 'v3/payscore/permissions/openid/{openid}': V3PayscorePermissionsOpenidByOpenid
  readonly 'v3/payscore/permissions/openid/{openid}/terminate': V3PayscorePermissionsOpenidByOpenidTerminate
  readonly 'v3/payscore/plan/partner/payscore-plans': V3PayscorePlanPartnerPayscorePlans
  readonly 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo
  readonly 'v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': V3PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop
  readonly 'v3/payscore/plan/payscore-plans': V3PayscorePlanPayscorePlans
  readonly 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNo
  readonly 'v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop': V3PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop
  readonly 'v3/payscore/serviceorder': V3PayscoreServiceorder
  readonly 'v3/payscore/serviceorder/direct-complete': V3PayscoreServiceorderDirectComplete
  readonly 'v3/payscore/serviceorder/{out_order_no}/cancel': V3PayscoreServiceorderByOutOrderNoCancel
  readonly 'v3/payscore/serviceorder/{out_order_no}/complete': V3PayscoreServiceorderByOutOrderNoComplete
  readonly 'v3/payscore/serviceorder/{out_order_no}/modify': V3PayscoreServiceorderByOutOrderNoModify
  readonly 'v3/payscore/serviceorder/{out_order_no}/pay': V3PayscoreServiceorderByOutOrderNoPay
  readonly 'v3/payscore/serviceorder/{out_order_no}/send-pendingmessage': V3PayscoreServiceorderByOutOrderNoSendPendingmessage
  readonly 'v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage': V3PayscoreServiceorderByOutOrderNoSendPrepaidmessage
  readonly 'v3/payscore/serviceorder/{out_order_no}/sync': V3PayscoreServiceorderByOutOrderNoSync
  readonly 'v3/payscore/servicepayondeliveryorder': V3PayscoreServicepayondeliveryorder
  readonly 'v3/payscore/sign-plan/partner/serviceorder': V3PayscoreSignPlanPartnerServiceorder
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans': V3PayscoreSignPlanPartnerUserSignPlans
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
  readonly 'v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': V3PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
  readonly 'v3/payscore/sign-plan/serviceorder': V3PayscoreSignPlanServiceorder
  readonly 'v3/payscore/sign-plan/user-sign-plans': V3PayscoreSignPlanUserSignPlans
  readonly 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
  readonly 'v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop': V3PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
  readonly 'v3/payscore/smartretail-orders': V3PayscoreSmartretailOrders
  readonly 'v3/payscore/smartretail-orders/{out_order_no}/cancel': V3PayscoreSmartretailOrdersByOutOrderNoCancel
  readonly 'v3/payscore/smartretail-orders/{out_order_no}/complete': V3PayscoreSmartretailOrdersByOutOrderNoComplete
  readonly 'v3/payscore/user-service-state': V3PayscoreUserServiceState
  readonly 'v3/payscore/users/{openid}/permissions/{service_id}/terminate': V3PayscoreUsersByOpenidPermissionsByServiceIdTerminate
  readonly 'v3/platsolution/ecommerce/bank-transfer-recharges/apply': V3PlatsolutionEcommerceBankTransferRechargesApply
  readonly 'v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': V3PlatsolutionEcommerceBankTransferRechargesOutRechargeNoByOutRechargeNo
  readonly 'v3/platsolution/ecommerce/insurance-compensation-contracts': V3PlatsolutionEcommerceInsuranceCompensationContracts
  readonly 'v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened': V3PlatsolutionEcommerceInsuranceCompensationContractsSubMchidBySubMchidCheckOpened
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills': V3PlatsolutionEcommerceMchTransferCompensateBills
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferCompensateBillsBillIdByBillId
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNo
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel': V3PlatsolutionEcommerceMchTransferCompensateBillsOutBillNoByOutBillNoCancel
  readonly 'v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer': V3PlatsolutionEcommerceMchTransferCompensateBillsPreTransfer
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBills
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIdByBillId
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoByOutBillNo
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBills
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsByOutBillNo
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBills
  readonly 'v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoByOutBillNo
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills': V3PlatsolutionEcommerceMchTransferInsuranceClaimBills
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsBillIdByBillId
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNo
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoByOutBillNoCancel
  readonly 'v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer': V3PlatsolutionEcommerceMchTransferInsuranceClaimBillsPreTransfer
  readonly 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills': V3PlatsolutionEcommerceMchTransferSubMchCompensationBills
  readonly 'v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}': V3PlatsolutionEcommerceMchTransferSubMchCompensationBillsByOutBillNo
  readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills': V3PlatsolutionEcommerceMchTransferTransferBills
  readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}': V3PlatsolutionEcommerceMchTransferTransferBillsBillIdByBillId
  readonly 'v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}': V3PlatsolutionEcommerceMchTransferTransferBillsOutBillNoByOutBillNo
  readonly 'v3/platsolution/ecommerce/recharge-employees': V3PlatsolutionEcommerceRechargeEmployees
  readonly 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchid
  readonly 'v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete': V3PlatsolutionEcommerceRechargeEmployeesSubMchidBySubMchidSpOpenidBySpOpenidDelete
  readonly 'v3/platsolution/ecommerce/recharges/apply': V3PlatsolutionEcommerceRechargesApply
  readonly 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}': V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNo
  readonly 'v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close': V3PlatsolutionEcommerceRechargesOutRechargeNoByOutRechargeNoClose
  readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders': V3PlatsolutionEcommerceSettlePrepaySettleOrders
  readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNo
  readonly 'v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle': V3PlatsolutionEcommerceSettlePrepaySettleOrdersBySettleBatchNoApplyAbnormalSettle
  readonly 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdraw
  readonly 'v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}': V3PlatsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoByOutRequestNo
  readonly 'v3/platsolution/insurance/mch-transfer/batches/apply': V3PlatsolutionInsuranceMchTransferBatchesApply
  readonly 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchId
  readonly 'v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3PlatsolutionInsuranceMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  readonly 'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo
  readonly 'v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': V3PlatsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
  readonly 'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNo
  readonly 'v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3PlatsolutionInsuranceMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  readonly 'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo
  readonly 'v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': V3PlatsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/apply': V3PlatsolutionInsuranceMchTransferReservationApply
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNo
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': V3PlatsolutionInsuranceMchTransferReservationOutReservationNoByOutReservationNoClose
  readonly 'v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}': V3PlatsolutionInsuranceMchTransferReservationReservationIdByReservationId
  readonly 'v3/platsolution/mch-transfer/batches/apply': V3PlatsolutionMchTransferBatchesApply
  readonly 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchId
  readonly 'v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3PlatsolutionMchTransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  readonly 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNo
  readonly 'v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply': V3PlatsolutionMchTransferBatchesDetailReceiptsOutBatchNoByOutBatchNoOutDetailNoByOutDetailNoApply
  readonly 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNo
  readonly 'v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3PlatsolutionMchTransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  readonly 'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNo
  readonly 'v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply': V3PlatsolutionMchTransferBatchesSummaryReceiptsOutBatchNoByOutBatchNoApply
  readonly 'v3/platsolution/mch-transfer/reservation/apply': V3PlatsolutionMchTransferReservationApply
  readonly 'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}': V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNo
  readonly 'v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close': V3PlatsolutionMchTransferReservationOutReservationNoByOutReservationNoClose
  readonly 'v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}': V3PlatsolutionMchTransferReservationReservationIdByReservationId
  readonly 'v3/profitsharing/bills': V3ProfitsharingBills
  readonly 'v3/profitsharing/merchant-configs/{sub_mchid}': V3ProfitsharingMerchantConfigsBySubMchid
  readonly 'v3/profitsharing/orders': V3ProfitsharingOrders
  readonly 'v3/profitsharing/orders/unfreeze': V3ProfitsharingOrdersUnfreeze
  readonly 'v3/profitsharing/orders/{out_order_no}': V3ProfitsharingOrdersByOutOrderNo
  readonly 'v3/profitsharing/receivers/add': V3ProfitsharingReceiversAdd
  readonly 'v3/profitsharing/receivers/delete': V3ProfitsharingReceiversDelete
  readonly 'v3/profitsharing/return-orders': V3ProfitsharingReturnOrders
  readonly 'v3/profitsharing/return-orders/{out_return_no}': V3ProfitsharingReturnOrdersByOutReturnNo
  readonly 'v3/profitsharing/transactions/{transaction_id}/amounts': V3ProfitsharingTransactionsByTransactionIdAmounts
  readonly 'v3/qrcode/transactions': V3QrcodeTransactions
  readonly 'v3/qrcode/transactions/out-trade-no/{out_trade_no}': V3QrcodeTransactionsOutTradeNoByOutTradeNo
  readonly 'v3/qrcode/user-services/contract-id/{contract_id}': V3QrcodeUserServicesContractIdByContractId
  readonly 'v3/rate-activity/applications': V3RateActivityApplications
  readonly 'v3/rate-activity/applications/id/{application_id}': V3RateActivityApplicationsIdByApplicationId
  readonly 'v3/realname/verify': V3RealnameVerify
  readonly 'v3/recharge/bank-transfer-recharges/apply': V3RechargeBankTransferRechargesApply
  readonly 'v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}': V3RechargeBankTransferRechargesOutRechargeNoByOutRechargeNo
  readonly 'v3/refund/domestic/refunds': V3RefundDomesticRefunds
  readonly 'v3/refund/domestic/refunds/{out_refund_no}': V3RefundDomesticRefundsByOutRefundNo
  readonly 'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': V3RefundDomesticRefundsByRefundIdApplyAbnormalRefund
  readonly 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}': V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNo
  readonly 'v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close': V3RepaymentCombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose
  readonly 'v3/repayment/combine-transactions/partner/prepay': V3RepaymentCombineTransactionsPartnerPrepay
  readonly 'v3/security/echo': V3SecurityEcho
  readonly 'v3/smartguide/guides': V3SmartguideGuides
  readonly 'v3/smartguide/guides/{guide_id}': V3SmartguideGuidesByGuideId
  readonly 'v3/smartguide/guides/{guide_id}/assign': V3SmartguideGuidesByGuideIdAssign
  readonly 'v3/taxi-invoice/attendance/punch': V3TaxiInvoiceAttendancePunch
  readonly 'v3/taxi-invoice/cards': V3TaxiInvoiceCards
  readonly 'v3/taxi-invoice/cards/upload-file': V3TaxiInvoiceCardsUploadFile
  readonly 'v3/taxi-invoice/driver/update-driver': V3TaxiInvoiceDriverUpdateDriver
  readonly 'v3/taxi-invoice/drivers/{driver_license}': V3TaxiInvoiceDriversByDriverLicense
  readonly 'v3/taxi-invoice/taxi-companies/{company_mchid}': V3TaxiInvoiceTaxiCompaniesByCompanyMchid
  readonly 'v3/taxi-invoice/taxi-company/create-taxi-company': V3TaxiInvoiceTaxiCompanyCreateTaxiCompany
  readonly 'v3/taxi-invoice/taxi/update-taxi': V3TaxiInvoiceTaxiUpdateTaxi
  readonly 'v3/taxi-invoice/taxies/{plate_number}': V3TaxiInvoiceTaxiesByPlateNumber
  readonly 'v3/taxi-invoice/user-taxi-order/find-by-token': V3TaxiInvoiceUserTaxiOrderFindByToken
  readonly 'v3/taxi-invoice/user-taxi-orders': V3TaxiInvoiceUserTaxiOrders
  readonly 'v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}': V3TransactionBlockTransactionBlockRecordsSubMchidBySubMchid
  readonly 'v3/transaction-block/transaction-block-records/{block_record_id}': V3TransactionBlockTransactionBlockRecordsByBlockRecordId
  readonly 'v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}': V3TransactionBlockTransactionBlockSubmissionsSubMchidBySubMchid
  readonly 'v3/transaction-block/transaction-block-submissions/{block_submission_id}': V3TransactionBlockTransactionBlockSubmissionsByBlockSubmissionId
  readonly 'v3/transfer-detail/electronic-receipts': V3TransferDetailElectronicReceipts
  readonly 'v3/transfer/batches': V3TransferBatches
  readonly 'v3/transfer/batches/batch-id/{batch_id}': V3TransferBatchesBatchIdByBatchId
  readonly 'v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}': V3TransferBatchesBatchIdByBatchIdDetailsDetailIdByDetailId
  readonly 'v3/transfer/batches/out-batch-no/{out_batch_no}': V3TransferBatchesOutBatchNoByOutBatchNo
  readonly 'v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}': V3TransferBatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
  readonly 'v3/transfer/bill-receipt': V3TransferBillReceipt
  readonly 'v3/transfer/bill-receipt/{out_batch_no}': V3TransferBillReceiptByOutBatchNo
  readonly 'v3/transferdownload/elecvoucherfile': V3TransferdownloadElecvoucherfile
  readonly 'v3/transferdownload/signfile': V3TransferdownloadSignfile
  readonly 'v3/vehicle/etc/contracts/{contract_id}': V3VehicleEtcContractsByContractId
  readonly 'v3/vehicle/etc/preopen': V3VehicleEtcPreopen
  readonly 'v3/vehicle/etc/transactions/highway': V3VehicleEtcTransactionsHighway
  readonly 'v3/vehicle/etc/transactions/id/{transaction_id}': V3VehicleEtcTransactionsIdByTransactionId
  readonly 'v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}': V3VehicleEtcTransactionsOutTradeNoByOutTradeNo
  readonly 'v3/vehicle/etc/users/{openid}/contracts': V3VehicleEtcUsersByOpenidContracts
  readonly 'v3/vehicle/parking/parkings': V3VehicleParkingParkings
  readonly 'v3/vehicle/parking/services/find': V3VehicleParkingServicesFind
  readonly 'v3/vehicle/transactions/out-trade-no/{out_trade_no}': V3VehicleTransactionsOutTradeNoByOutTradeNo
  readonly 'v3/vehicle/transactions/parking': V3VehicleTransactionsParking
  readonly 'v3/webizpay/avail-mch-ranges': V3WebizpayAvailMchRanges
  readonly 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiers
  readonly 'v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}': V3WebizpayAvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier
  readonly 'v3/webizpay/bill/proof': V3WebizpayBillProof
  readonly 'v3/webizpay/bill/trade-bill': V3WebizpayBillTradeBill
  readonly 'v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}': V3WebizpayEmployeesByEmployeeIdOutQuotaCardsByOutCardNo
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards': V3WebizpayEmployeesByEmployeeIdQuotaCards
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNo
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoCancel
  readonly 'v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url': V3WebizpayEmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl
  readonly 'v3/webizpay/employees/{employee_id}/revoke': V3WebizpayEmployeesByEmployeeIdRevoke
  readonly 'v3/webizpay/stores/entity-matches': V3WebizpayStoresEntityMatches
  readonly 'v3/webizpay/stores/entity-matches/{batch_id}': V3WebizpayStoresEntityMatchesByBatchId
  readonly 'v3/webizpay/users/{user_id}/authorization-state': V3WebizpayUsersByUserIdAuthorizationState
  readonly 'v3/webizpay/users/{user_id}/authorization-url': V3WebizpayUsersByUserIdAuthorizationUrl
}

/** The root of the chain. */
export interface Root extends Paths {
  readonly global: Global
  readonly hk: Hk
  readonly v2: V2
  readonly v3: V3
  /** Begins a URL as text, taken as it is written. */
  chain<P extends keyof Paths>(path: P): Paths[P]
  /** A listed URL in another spelling, or one that is not listed: its answers are `unknown`. */
  chain<P extends string>(path: P): Spelled<P> extends keyof Paths ? Paths[Spelled<P>] : Unlisted<P>
}
