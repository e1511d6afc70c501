import { isAt } from '../http/is-at.js'
import type { WechatpayRequest } from '../http/request.js'

/**
 * Answers that WeChat Pay leaves without `sign`: those of some transfers and queries, of the sandbox's key, text files, and
 * pages for a browser.
 */
const UNSIGNED = [
  /^\/appauth\/(authindex|getaccesstoken)$/,
  /^\/applyment\/micro\/signcontract$/,
  /^\/billcommentsp\/batchquerycomment$/,
  /^\/mchrisk\/(querymchrisk|setmchriskcallback|syncmchriskresult)$/,
  /^\/mmpaymkttransfers\/(gethbinfo|gettransferinfo|sendgroupredpack|sendminiprogramhb|sendredpack)$/,
  /^\/mmpaymkttransfers\/promotion\/(paywwsptrans2pocket|querywwsptrans2pocket|transfers)$/,
  /^\/mmpaysptrans\/(pay_bank|query_bank)$/,
  /^\/papay\/(partner\/)?(h5)?entrustweb$/,
  /^\/(sandboxnew\/)?pay\/downloadbill$/,
  /^\/pay\/downloadfundflow$/,
  /^\/payitil\/report$/,
  /^\/risk\/(getpublickey|getviolation)$/,
  /^\/sandboxnew\/pay\/getsignkey$/,
  /^\/secapi\/mch\/submchmanage$/,
  /^\/xdc\/apiv2getsignkey\/sign\/getsignkey$/,
]

/** Whether the answer to this request is taken without a `sign`. */
export const answersUnsigned = (request: WechatpayRequest): boolean => isAt(UNSIGNED, request)
