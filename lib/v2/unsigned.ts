import { isAt } from '../http/is-at.js'
import type { WechatpayRequest } from '../http/request.js'

/** Text files, and pages for a browser. */
const FILES = [
  /^\/appauth\/authindex$/,
  /^\/billcommentsp\/batchquerycomment$/,
  /^\/papay\/(partner\/)?entrustweb$/,
  /^\/(sandboxnew\/)?pay\/downloadbill$/,
  /^\/pay\/downloadfundflow$/,
]

/** The one endpoint that answers in JSON. */
const JSON_ANSWERS = [/^\/appauth\/getaccesstoken$/]

/** XML without `sign`: that of some transfers and queries, and of the sandbox's key. */
const DOCUMENTS = [
  /^\/applyment\/micro\/signcontract$/,
  /^\/mchrisk\/(querymchrisk|setmchriskcallback|syncmchriskresult)$/,
  /^\/mmpaymkttransfers\/(gethbinfo|gettransferinfo|sendgroupredpack|sendminiprogramhb|sendredpack)$/,
  /^\/mmpaymkttransfers\/promotion\/(paywwsptrans2pocket|querywwsptrans2pocket|transfers)$/,
  /^\/mmpaysptrans\/(pay_bank|query_bank)$/,
  /^\/papay\/(partner\/)?h5entrustweb$/,
  /^\/payitil\/report$/,
  /^\/risk\/(getpublickey|getviolation)$/,
  /^\/sandboxnew\/pay\/getsignkey$/,
  /^\/secapi\/mch\/submchmanage$/,
  /^\/xdc\/apiv2getsignkey\/sign\/getsignkey$/,
]

const UNSIGNED = [...FILES, ...JSON_ANSWERS, ...DOCUMENTS]

/** Whether the answer to this request is taken without a `sign`. */
export const answersUnsigned = (request: WechatpayRequest): boolean => isAt(UNSIGNED, request)

/** Whether it is a file or a page, of any length, where it is no refusal. */
export const answersWithFile = (request: WechatpayRequest): boolean => isAt(FILES, request)

/** Whether it is JSON, where it is no refusal. */
export const answersWithJson = (request: WechatpayRequest): boolean => isAt(JSON_ANSWERS, request)
