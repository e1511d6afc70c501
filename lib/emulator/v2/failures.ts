import { Refusal } from '../answer.js'
import { MISMATCH } from '../orders/refunds.js'
import { Failure } from './ending.js'

/** What `err_code` is called where APIv3 has a code of its own. */
const ERR_CODES: ReadonlyMap<string, string> = new Map([
  ['ORDER_NOT_EXIST', 'ORDERNOTEXIST'],
  ['RESOURCE_NOT_EXISTS', 'ORDERNOTEXIST'],
  ['ORDER_CLOSED', 'ORDERCLOSED'],
])

/** Throws on what is no failure of the business. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (!(error instanceof Refusal)) throw error
  const { code, message } = error
  const known = message === MISMATCH ? 'REFUND_FEE_MISMATCH' : ERR_CODES.get(code)
  return new Failure(known ?? code, message)
}
