// Generated from lib/openapi/catalogue by `npm run generate`: do not edit.

import type { ListedNode } from '../listed.js'
import type { V2Appauth } from './v2/appauth.js'
import type { V2Applyment } from './v2/applyment.js'
import type { V2Billcommentsp } from './v2/billcommentsp.js'
import type { V2CgiBin } from './v2/cgi-bin.js'
import type { V2Deposit } from './v2/deposit.js'
import type { V2Face } from './v2/face.js'
import type { V2Fund } from './v2/fund.js'
import type { V2Mchrisk } from './v2/mchrisk.js'
import type { V2Mmpaymkttransfers } from './v2/mmpaymkttransfers.js'
import type { V2Mmpaysptrans } from './v2/mmpaysptrans.js'
import type { V2Papay } from './v2/papay.js'
import type { V2Pay } from './v2/pay.js'
import type { V2Payitil } from './v2/payitil.js'
import type { V2Risk } from './v2/risk.js'
import type { V2Sandboxnew } from './v2/sandboxnew.js'
import type { V2Secapi } from './v2/secapi.js'
import type { V2Secsvc } from './v2/secsvc.js'
import type { V2Tools } from './v2/tools.js'
import type { V2Transit } from './v2/transit.js'
import type { V2Vehicle } from './v2/vehicle.js'
import type { V2Wxv } from './v2/wxv.js'
import type { V2Xdc } from './v2/xdc.js'
import type { V3AbnormalFundProcessing } from './v3/abnormal-fund-processing.js'
import type { V3AggracctBc } from './v3/aggracct-bc.js'
import type { V3Apply4sub } from './v3/apply4sub.js'
import type { V3Apply4subject } from './v3/apply4subject.js'
import type { V3Applyment4sub } from './v3/applyment4sub.js'
import type { V3BankBatchTransfer } from './v3/bank-batch-transfer.js'
import type { V3BankTransfer } from './v3/bank-transfer.js'
import type { V3Bill } from './v3/bill.js'
import type { V3Billdownload } from './v3/billdownload.js'
import type { V3Brand } from './v3/brand.js'
import type { V3BrandBasic } from './v3/brand-basic.js'
import type { V3Businesscircle } from './v3/businesscircle.js'
import type { V3Capital } from './v3/capital.js'
import type { V3Catering } from './v3/catering.js'
import type { V3Certificates } from './v3/certificates.js'
import type { V3CombineTransactions } from './v3/combine-transactions.js'
import type { V3Compliance } from './v3/compliance.js'
import type { V3CreditRepayment } from './v3/credit-repayment.js'
import type { V3DiscountCard } from './v3/discount-card.js'
import type { V3Ebike } from './v3/ebike.js'
import type { V3Ecommerce } from './v3/ecommerce.js'
import type { V3EduPapay } from './v3/edu-papay.js'
import type { V3EduStar } from './v3/edu-star.js'
import type { V3Eduschoolpay } from './v3/eduschoolpay.js'
import type { V3Express } from './v3/express.js'
import type { V3Facemch } from './v3/facemch.js'
import type { V3FundApp } from './v3/fund-app.js'
import type { V3FundsToOversea } from './v3/funds-to-oversea.js'
import type { V3Global } from './v3/global.js'
import type { V3Goldplan } from './v3/goldplan.js'
import type { V3Gov } from './v3/gov.js'
import type { V3HirePowerBank } from './v3/hire-power-bank.js'
import type { V3IndustryCoupon } from './v3/industry-coupon.js'
import type { V3IndustryRebate } from './v3/industry-rebate.js'
import type { V3Inspolicymgr } from './v3/inspolicymgr.js'
import type { V3Iotmanage } from './v3/iotmanage.js'
import type { V3Lovefeast } from './v3/lovefeast.js'
import type { V3Marketing } from './v3/marketing.js'
import type { V3MchManage } from './v3/mch-manage.js'
import type { V3MchOperationManage } from './v3/mch-operation-manage.js'
import type { V3Mch_operate } from './v3/mch_operate.js'
import type { V3Mchalterapply } from './v3/mchalterapply.js'
import type { V3MedIns } from './v3/med-ins.js'
import type { V3Merchant } from './v3/merchant.js'
import type { V3MerchantRiskManage } from './v3/merchant-risk-manage.js'
import type { V3MerchantService } from './v3/merchant-service.js'
import type { V3MerchantSettlement } from './v3/merchant-settlement.js'
import type { V3MerchantStore } from './v3/merchant-store.js'
import type { V3Merchantfund } from './v3/merchantfund.js'
import type { V3Multiuse } from './v3/multiuse.js'
import type { V3NewTaxControlFapiao } from './v3/new-tax-control-fapiao.js'
import type { V3Offlineface } from './v3/offlineface.js'
import type { V3Offlinefacemch } from './v3/offlinefacemch.js'
import type { V3Palmservice } from './v3/palmservice.js'
import type { V3Papay } from './v3/papay.js'
import type { V3Parking } from './v3/parking.js'
import type { V3PartnerPapay } from './v3/partner-papay.js'
import type { V3PartnerTransfer } from './v3/partner-transfer.js'
import type { V3PasswordExemptContract } from './v3/password-exempt-contract.js'
import type { V3Pay } from './v3/pay.js'
import type { V3PayDevices } from './v3/pay-devices.js'
import type { V3PayrollCard } from './v3/payroll-card.js'
import type { V3Payscore } from './v3/payscore.js'
import type { V3Platsolution } from './v3/platsolution.js'
import type { V3Profitsharing } from './v3/profitsharing.js'
import type { V3Qrcode } from './v3/qrcode.js'
import type { V3RateActivity } from './v3/rate-activity.js'
import type { V3Realname } from './v3/realname.js'
import type { V3Recharge } from './v3/recharge.js'
import type { V3Refund } from './v3/refund.js'
import type { V3Repayment } from './v3/repayment.js'
import type { V3Security } from './v3/security.js'
import type { V3Smartguide } from './v3/smartguide.js'
import type { V3TaxiInvoice } from './v3/taxi-invoice.js'
import type { V3TransactionBlock } from './v3/transaction-block.js'
import type { V3Transfer } from './v3/transfer.js'
import type { V3TransferDetail } from './v3/transfer-detail.js'
import type { V3Transferdownload } from './v3/transferdownload.js'
import type { V3Vehicle } from './v3/vehicle.js'
import type { V3Webizpay } from './v3/webizpay.js'

export interface V2 extends ListedNode {
  readonly appauth: V2Appauth
  readonly applyment: V2Applyment
  readonly billcommentsp: V2Billcommentsp
  readonly cgiBin: V2CgiBin
  readonly deposit: V2Deposit
  readonly face: V2Face
  readonly fund: V2Fund
  readonly mchrisk: V2Mchrisk
  readonly mmpaymkttransfers: V2Mmpaymkttransfers
  readonly mmpaysptrans: V2Mmpaysptrans
  readonly papay: V2Papay
  readonly pay: V2Pay
  readonly payitil: V2Payitil
  readonly risk: V2Risk
  readonly sandboxnew: V2Sandboxnew
  readonly secapi: V2Secapi
  readonly secsvc: V2Secsvc
  readonly tools: V2Tools
  readonly transit: V2Transit
  readonly vehicle: V2Vehicle
  readonly wxv: V2Wxv
  readonly xdc: V2Xdc
}

export interface V3 extends ListedNode {
  readonly abnormalFundProcessing: V3AbnormalFundProcessing
  readonly aggracctBc: V3AggracctBc
  readonly apply4sub: V3Apply4sub
  readonly apply4subject: V3Apply4subject
  readonly applyment4sub: V3Applyment4sub
  readonly bankBatchTransfer: V3BankBatchTransfer
  readonly bankTransfer: V3BankTransfer
  readonly bill: V3Bill
  readonly billdownload: V3Billdownload
  readonly brand: V3Brand
  readonly brandBasic: V3BrandBasic
  readonly businesscircle: V3Businesscircle
  readonly capital: V3Capital
  readonly catering: V3Catering
  readonly certificates: V3Certificates
  readonly combineTransactions: V3CombineTransactions
  readonly compliance: V3Compliance
  readonly creditRepayment: V3CreditRepayment
  readonly discountCard: V3DiscountCard
  readonly ebike: V3Ebike
  readonly ecommerce: V3Ecommerce
  readonly eduPapay: V3EduPapay
  readonly eduStar: V3EduStar
  readonly eduschoolpay: V3Eduschoolpay
  readonly express: V3Express
  readonly facemch: V3Facemch
  readonly fundApp: V3FundApp
  readonly fundsToOversea: V3FundsToOversea
  readonly global: V3Global
  readonly goldplan: V3Goldplan
  readonly gov: V3Gov
  readonly hirePowerBank: V3HirePowerBank
  readonly industryCoupon: V3IndustryCoupon
  readonly industryRebate: V3IndustryRebate
  readonly inspolicymgr: V3Inspolicymgr
  readonly iotmanage: V3Iotmanage
  readonly lovefeast: V3Lovefeast
  readonly marketing: V3Marketing
  readonly mchManage: V3MchManage
  readonly mchOperationManage: V3MchOperationManage
  readonly mch_operate: V3Mch_operate
  readonly mchalterapply: V3Mchalterapply
  readonly medIns: V3MedIns
  readonly merchant: V3Merchant
  readonly merchantRiskManage: V3MerchantRiskManage
  readonly merchantService: V3MerchantService
  readonly merchantSettlement: V3MerchantSettlement
  readonly merchantStore: V3MerchantStore
  readonly merchantfund: V3Merchantfund
  readonly multiuse: V3Multiuse
  readonly newTaxControlFapiao: V3NewTaxControlFapiao
  readonly offlineface: V3Offlineface
  readonly offlinefacemch: V3Offlinefacemch
  readonly palmservice: V3Palmservice
  readonly papay: V3Papay
  readonly parking: V3Parking
  readonly partnerPapay: V3PartnerPapay
  readonly partnerTransfer: V3PartnerTransfer
  readonly passwordExemptContract: V3PasswordExemptContract
  readonly pay: V3Pay
  readonly payDevices: V3PayDevices
  readonly payrollCard: V3PayrollCard
  readonly payscore: V3Payscore
  readonly platsolution: V3Platsolution
  readonly profitsharing: V3Profitsharing
  readonly qrcode: V3Qrcode
  readonly rateActivity: V3RateActivity
  readonly realname: V3Realname
  readonly recharge: V3Recharge
  readonly refund: V3Refund
  readonly repayment: V3Repayment
  readonly security: V3Security
  readonly smartguide: V3Smartguide
  readonly taxiInvoice: V3TaxiInvoice
  readonly transactionBlock: V3TransactionBlock
  readonly transfer: V3Transfer
  readonly transferDetail: V3TransferDetail
  readonly transferdownload: V3Transferdownload
  readonly vehicle: V3Vehicle
  readonly webizpay: V3Webizpay
}
